"""odinc run --n, and artifacts that write several texts at the same time."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from test_run import read_jsonl, write_jsonl
from tiny_artifact import Odinc, Refuses, replace_file

from odin.completions import Request, complete, samples
from odin.runtime import Runtime
from odin.sampling import Sampling

PROMPTS = ["abc", "0 1", "abc", "q", "what is 2?", "z", "9,9", "abc", "x:"]


@pytest.mark.parametrize("temperature", [0.0, 1.0])
@pytest.mark.parametrize("n_requests", [1, 3, 4, 9, 17])
def test_every_text_is_what_it_is_alone(
    temperature: float, n_requests: int, pristine: Path, together: Path
) -> None:
    """Prompts of different lengths, and texts of which some end early, on four sequences."""
    alone, several = Runtime(pristine), Runtime(together)
    assert (alone.sequences, several.sequences) == (1, 4)
    prompts = [PROMPTS[i % len(PROMPTS)] for i in range(n_requests)]
    requests = [
        Request(alone.encode(prompt), Sampling(temperature=temperature, seed=seed // 2))
        for seed, prompt in enumerate(prompts)
    ]
    found = dict(complete(several, requests, 40))
    assert found == dict(complete(alone, requests, 40))
    assert sorted(found) == list(range(n_requests))
    if n_requests == 17 and temperature > 0:
        assert len({len(tokens) for tokens in found.values()}) > 2, "some end before others"


def test_samples_of_one_prompt_read_it_once(together: Path, monkeypatch) -> None:
    runtime = Runtime(together)
    fed: list[int] = []
    advance = runtime.advance
    monkeypatch.setattr(runtime, "advance", lambda ids: (fed.append(len(ids)), advance(ids)))
    written = dict(complete(runtime, samples([3, 4, 5], 4, Sampling(temperature=1.0)), 30))
    assert fed[0] == 3 and len(fed) <= 1 + sum(len(tokens) == 0 for tokens in written.values())
    assert len({tuple(tokens) for tokens in written.values()}) > 1


def test_the_logits_are_those_of_each_alone_bit_for_bit(pristine: Path, together: Path) -> None:
    alone, several = Runtime(pristine), Runtime(together)
    texts = [[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]
    for tokens in zip(*texts, strict=True):
        several.advance_parallel(tokens)
    for sequence, text in enumerate(texts):
        alone.reset()
        for token in text:
            alone.advance([token])
        assert several.logits(sequence).tobytes() == alone.logits().tobytes()


@pytest.mark.parametrize("artifact", ["pristine", "together"])
def test_n_completions_have_the_seeds_that_follow(
    artifact: str, request: pytest.FixtureRequest, odinc: Odinc, tmp_path: Path
) -> None:
    folder = request.getfixturevalue(artifact)
    source = write_jsonl(tmp_path / "in.jsonl", *({"id": p, "prompt": p} for p in ("abc", "0 1")))
    words = ["run", folder, "--temperature", "1", "--max-tokens", "9"]
    target = tmp_path / "out.jsonl"
    files = ["--prompts", source, "--out", target]
    assert odinc(*words, *files, "--n", "5", "--seed", "3").status == 0
    for result in read_jsonl(target):
        alone = [
            odinc(*words, "--prompt", result["id"], "--seed", str(3 + i)).out[:-1] for i in range(5)
        ]
        assert result["completions"] == alone
        assert result["completion"] == alone[0]


def test_n_completions_of_one_prompt_are_printed(odinc: Odinc, together: Path) -> None:
    words = ["run", together, "--prompt", "abc", "--max-tokens", "5"]
    alone = odinc(*words)
    assert odinc(*words, "--n", "2").out == f"[1] {alone.out}[2] {alone.out}"


def test_inspect_says_how_many_sequences(odinc: Odinc, together: Path) -> None:
    assert "for each of 4 sequences" in " ".join(odinc("inspect", together).out.split())


def test_only_the_wasm_target_has_sequences(refuses: Refuses, checkpoint: Path) -> None:
    words = ["lower", checkpoint, "--target", "gguf", "--sequences", "2"]
    assert refuses(*words) == "--sequences 2: the target gguf has one"


def test_a_header_with_other_sequences_is_refused(
    refuses: Refuses, together: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(together, tmp_path / "spoilt")
    program = bytearray((folder / "program.bin").read_bytes())
    program[44:48] = (5).to_bytes(4, "little")
    replace_file(folder, "program", bytes(program))
    sentence = refuses("run", folder, "--prompt", "abc")
    assert sentence.endswith("program 2 has T 4, expected 5, the n_sequences")
