"""odinc run: completions of an artifact, one prompt or many."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tiny_artifact import CHARACTERS, Odinc, Refuses, listing


def write_jsonl(path: Path, *lines: object) -> Path:
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    return path


def read_jsonl(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_a_prompt_is_completed(odinc: Odinc, pristine: Path) -> None:
    outcome = odinc("run", pristine, "--prompt", "abc", "--max-tokens", "12")
    assert (outcome.status, outcome.err) == (0, "")
    assert 0 < len(outcome.out.rstrip("\n")) <= 12
    assert set(outcome.out) <= set(CHARACTERS)
    assert odinc("run", pristine, "--prompt", "abc", "--max-tokens", "12") == outcome


def test_a_template_is_put_around_the_prompt(odinc: Odinc, pristine: Path) -> None:
    words = ["--max-tokens", "8"]
    templated = odinc("run", pristine, "--template", "math", "--prompt", "1", *words)
    assert templated == odinc("run", pristine, "--prompt", "q: 1\na:", *words)
    assert templated != odinc("run", pristine, "--prompt", "1", *words)


def test_sampling_depends_on_the_seed_alone(odinc: Odinc, pristine: Path) -> None:
    words = ["run", pristine, "--prompt", "abc", "--temperature", "1", "--max-tokens", "30"]
    one, again, two = (odinc(*words, "--seed", seed) for seed in ("1", "1", "2"))
    assert one == again != two


def test_many_prompts_are_completed_as_each_alone(
    odinc: Odinc, pristine: Path, tmp_path: Path
) -> None:
    prompts = {"a": "abc", 7: "0 1", "c": "abc"}
    lines = [{"id": id, "prompt": prompt, "more": 1} for id, prompt in prompts.items()]
    source, target = write_jsonl(tmp_path / "in.jsonl", *lines), tmp_path / "out.jsonl"
    outcome = odinc("run", pristine, "--prompts", source, "--out", target, "--max-tokens", "9")
    assert outcome.status == 0
    results = read_jsonl(target)
    assert [result["id"] for result in results] == list(prompts)
    for result, prompt in zip(results, prompts.values(), strict=True):
        alone = odinc("run", pristine, "--prompt", prompt, "--max-tokens", "9")
        assert result["completion"] + "\n" == alone.out
        assert set(result) == {"id", "completion", "tokens"} and len(result["tokens"]) <= 9


def test_out_is_overwritten_whole(odinc: Odinc, pristine: Path, tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "in.jsonl", {"id": 1, "prompt": "a"})
    (tmp_path / "out.jsonl").write_text("from before\n" * 9)
    words = ["--prompts", source, "--out", tmp_path / "out.jsonl", "--max-tokens", "2"]
    assert odinc("run", pristine, *words).status == 0
    assert len(read_jsonl(tmp_path / "out.jsonl")) == 1
    assert {path.name for path in tmp_path.iterdir()} == {"in.jsonl", "out.jsonl"}


def test_no_prompts_give_an_empty_file(odinc: Odinc, pristine: Path, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text("\n  \n")
    words = ["--prompts", tmp_path / "in.jsonl", "--out", tmp_path / "out.jsonl"]
    assert odinc("run", pristine, *words).status == 0
    assert (tmp_path / "out.jsonl").read_bytes() == b""


GOOD = b'{"id": 1, "prompt": "a"}\n'
BAD_LINES = {
    "no JSON": b"{",
    "no object": b'["a"]',
    "no prompt": b'{"id": 1}',
    "no id": b'{"prompt": "a"}',
    "a prompt that is no text": b'{"id": 1, "prompt": 5}',
    "an id that is no name": b'{"id": null, "prompt": "a"}',
    "not UTF-8": b'{"id": 1, "prompt": "\xff"}',
    "half a surrogate pair": b'{"id": 1, "prompt": "\\ud800"}',
    "half a surrogate pair in the id": b'{"id": "\\ud800", "prompt": "a"}',
    "nested beyond the stack": b"[" * 100_000,
    "a number without end": b'{"id": ' + b"9" * 5000 + b', "prompt": "a"}',
    "a line without end": b'{"id": 1, "prompt": "' + b"a" * (1 << 20) + b'"}',
    "an empty prompt": b'{"id": 1, "prompt": ""}',
}


@pytest.mark.parametrize("fault", BAD_LINES)
def test_a_bad_line_is_named_and_nothing_is_written(
    refuses: Refuses, pristine: Path, tmp_path: Path, fault: str
) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(GOOD + BAD_LINES[fault] + b"\n" + GOOD)
    target.write_text("from before")
    sentence = refuses("run", pristine, "--prompts", source, "--out", target, "--max-tokens", "2")
    assert sentence.startswith(f"{source}:2: expected ")
    assert set(listing(tmp_path)) == {"in.jsonl", "out.jsonl"}
    assert target.read_text() == "from before"


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ([], "--prompt"),
        (["--prompt", "a", "--prompts", "b", "--out", "c"], "--prompt"),
        (["--prompts", "in.jsonl"], "--out"),
        (["--prompt", "a", "--out", "out.jsonl"], "--out"),
        (["--prompts", "none.jsonl", "--out", "out.jsonl"], "none.jsonl"),
        (["--prompts", ".", "--out", "out.jsonl"], "."),
        (["--prompts", "in.jsonl", "--out", "no/such/out.jsonl"], "no/such/out.jsonl"),
        (["--prompts", "in.jsonl", "--out", "."], "."),
        (["--prompt", "a", "--template", "maths"], "--template: there is no 'maths'; "),
        (["--prompt", ""], "the prompt is empty"),
        (["--prompt", "\udcff"], "--prompt"),
        (["--prompt", "a", "--max-tokens", "0"], "--max-tokens"),
        (["--prompt", "a", "--temperature", "-1"], "--temperature"),
        (["--prompt", "a", "--temperature", "warm"], "--temperature"),
        (["--prompt", "a", "--seed", str(1 << 32)], "--seed"),
    ],
)
def test_a_wrong_option_is_named(
    refuses: Refuses,
    pristine: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    named: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in.jsonl").write_bytes(GOOD)
    assert named in refuses("run", pristine, *words)
    assert set(listing(tmp_path)) == {"in.jsonl"}


def test_a_model_without_a_tokenizer_lowers_but_takes_no_text(
    odinc: Odinc, refuses: Refuses, checkpoint: Path, tmp_path: Path, runtime_wasm: Path
) -> None:
    (checkpoint / "tokenizer.json").unlink()
    out = tmp_path / "out"
    assert odinc("lower", checkpoint, "--bare", "-o", out).status == 0
    (out / "odin.wasm").write_bytes(runtime_wasm.read_bytes())
    assert f"{out}: the checkpoint had no tokenizer" in refuses("run", out, "--prompt", "a")
