"""Generation through the command line: deterministic, free of duplicates, resumable, and polite."""

import hashlib
import json
import signal
import subprocess
import sys
import time
from collections import Counter
from dataclasses import replace

import pytest

from datagen.__main__ import main
from datagen.generation.finish import drop_repeats
from datagen.generation.generate import verify
from datagen.generation.plan import Shard, apportion, sources_digest
from datagen.item import Item
from datagen.output.documents import read_items
from datagen.output.shards import plan_of, write_shard
from datagen.permutation import Permutation

SMALL = """
shard_items = 300
[evaluation]
test_numbers = 80
test_composition = 40
[[part]]
family = "addition"
levels = { 1 = 1, 2 = 8 }
[[part]]
family = "event_chain"
levels = { 3 = 4 }
[[part]]
family = "pipeline"
levels = { 1 = 2 }
"""


def run(*arguments):
    command = [sys.executable, "-m", "datagen", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


@pytest.fixture(scope="module")
def mixture(tmp_path_factory):
    path = tmp_path_factory.mktemp("mixture") / "small.toml"
    path.write_text(SMALL)
    return path


@pytest.fixture(scope="module")
def data(mixture, tmp_path_factory):
    out = tmp_path_factory.mktemp("data") / "set"
    result = run("generate", "--count", 1000, "--seed", 3, "--out", out, "--mixture", mixture)
    assert result.returncode == 0, result.stderr
    return out


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_the_counts_are_exact(data):
    manifest = json.loads((data / "manifest.json").read_text())
    counts = {split: content["items"] for split, content in manifest["splits"].items()}
    assert counts == {"train": 1000, "test_numbers": 80, "test_composition": 40}
    assert Counter(item.split for item in read_items(data, "*")) == Counter(counts)


def test_the_manifest_names_every_shard_with_its_hash(data):
    manifest = json.loads((data / "manifest.json").read_text())
    for shard in manifest["shards"]:
        content = (data / shard["file"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == shard["sha256"]
        assert len(content) == shard["bytes"]
    assert {shard["file"] for shard in manifest["shards"]} == {
        path.name for path in data.glob("*.parquet")
    }


def test_no_prompt_occurs_twice_in_any_split(data):
    prompts = Counter(item.prompt for item in read_items(data, "*"))
    assert max(prompts.values()) == 1


def test_what_was_written_verifies_again(data):
    verify(list(read_items(data, "*")))


def test_any_number_of_workers_gives_the_same_bytes(data, mixture, tmp_path):
    options = ("--count", 1000, "--seed", 3, "--mixture", mixture, "--workers", 3)
    assert run("generate", "--out", tmp_path / "set", *options).returncode == 0
    assert contents(tmp_path / "set") == contents(data)


def test_another_seed_gives_other_items(data, mixture, tmp_path):
    options = ("--count", 1000, "--seed", 4, "--mixture", mixture)
    assert run("generate", "--out", tmp_path / "set", *options).returncode == 0
    first = {item.prompt for item in read_items(data)}
    second = {item.prompt for item in read_items(tmp_path / "set")}
    assert len(first & second) < 500


def test_a_killed_run_goes_on_to_the_same_bytes(data, mixture, tmp_path):
    out = tmp_path / "set"
    options = ["generate", "--count", "1000", "--seed", "3", "--mixture", str(mixture)]
    command = [sys.executable, "-m", "datagen", *options, "--out", str(out)]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 60
    while not list(out.glob("train-*.parquet")) and time.monotonic() < deadline:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    kept = {path: path.stat().st_mtime_ns for path in out.glob("*.parquet")}
    assert kept
    (out / ".train-00003.parquet.1.part").write_bytes(b"half")
    assert run(*options, "--out", out).returncode == 0
    assert contents(out) == contents(data)
    assert all(path.stat().st_mtime_ns == written for path, written in kept.items())


def test_a_folder_of_another_set_is_refused_and_left_alone(data, mixture):
    before = contents(data)
    result = run("generate", "--count", 1000, "--seed", 9, "--out", data, "--mixture", mixture)
    assert result.returncode == 2
    assert "not of this data set" in result.stderr
    assert contents(data) == before


def test_overwrite_replaces_another_set(data, mixture, tmp_path):
    options = ("--out", tmp_path / "set", "--mixture", mixture)
    assert run("generate", "--count", 2000, "--seed", 9, *options).returncode == 0
    assert run("generate", "--count", 1000, "--seed", 3, "--overwrite", *options).returncode == 0
    assert contents(tmp_path / "set") == contents(data)


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (["--count", "0"], "--count"),
        (["--count", "many"], "--count"),
        (["--count", "10", "--seed", "-1"], "--seed"),
        (["--count", "10", "--workers", "0"], "--workers"),
        (["--count", "10", "--mixture", "nosuch"], "no mixture 'nosuch'"),
        (["--count", "10", "--typo", "1"], "--typo"),
        ([], "--count"),
    ],
)
def test_bad_options_get_one_sentence_and_status_2(options, reason, tmp_path, capsys):
    status = main(["generate", "--out", str(tmp_path / "set"), *options])
    errors = capsys.readouterr().err
    assert status == 2
    lines = [line for line in errors.splitlines() if line]
    assert len(lines) == 1 and lines[0].startswith("error: ") and reason in lines[0]
    assert not (tmp_path / "set").exists()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("shard_items = ", "not TOML"),
        ("shard_items = 0", "shard_items"),
        (SMALL.replace('"addition"', '"ad"'), "no family 'ad'"),
        (SMALL.replace("{ 3 = 4 }", "{ 77 = 4 }"), "no level '77'"),
        (SMALL.replace("{ 3 = 4 }", "{ 3 = -4 }"), "weight"),
        (SMALL.replace("test_numbers = 80", "tset = 80"), "evaluation"),
        ("shard_items = 10", "positive sum"),
    ],
)
def test_a_bad_mixture_file_is_named_in_one_sentence(text, reason, tmp_path, capsys):
    path = tmp_path / "bad.toml"
    path.write_text(text)
    out = str(tmp_path / "set")
    status = main(["generate", "--count", "10", "--out", out, "--mixture", str(path)])
    errors = capsys.readouterr().err
    assert status == 2
    assert len(errors.splitlines()) == 1
    assert reason in errors and "bad.toml" in errors


def test_a_mixture_that_runs_dry_says_so(tmp_path, capsys):
    path = tmp_path / "tiny.toml"
    path.write_text('shard_items = 5000\n[[part]]\nfamily = "power"\nlevels = { 1 = 1 }\n')
    out = str(tmp_path / "set")
    status = main(["generate", "--count", "5000", "--out", out, "--mixture", str(path)])
    errors = capsys.readouterr().err
    assert status == 2
    assert "too few distinct train items" in errors


@pytest.mark.parametrize("size", [1, 2, 3, 100, 1000, 4097])
def test_a_permutation_visits_every_index_once(size):
    permutation = Permutation(size, 42)
    assert sorted(permutation[i] for i in range(size)) == list(range(size))


def test_permutations_of_other_keys_differ():
    first, second = Permutation(1000, 1), Permutation(1000, 2)
    assert sum(first[i] == second[i] for i in range(1000)) < 20


@pytest.mark.parametrize("total", [0, 1, 7, 1000])
def test_apportionment_is_exact_and_fair(total):
    weights = [0.5, 0.3, 0.15, 0.05]
    counts = apportion(weights, total)
    assert sum(counts) == total
    assert all(abs(n - w * total) < 1 for n, w in zip(counts, weights, strict=True))


def test_a_repeated_prompt_is_dropped_from_training_not_from_a_test(tmp_path):
    item = Item("word", "add", "q", 1, "train", 1, "2 + 2?", "#### 4", "4", ("answer = 2 + 2",))
    plan, train, test = "p", Shard("train", 0, 1, 3), Shard("test_numbers", 0, 1, 1)
    other = replace(item, prompt="3 + 1?")
    write_shard(tmp_path / train.file_name, [item, other, other], plan)
    write_shard(tmp_path / test.file_name, [replace(item, split="test_numbers")], plan)
    assert len(drop_repeats(tmp_path, [train, test])) == 2
    assert [found.prompt for found in read_items(tmp_path, "train")] == ["3 + 1?"]
    assert [found.prompt for found in read_items(tmp_path, "test_numbers")] == ["2 + 2?"]
    assert plan_of(tmp_path / train.file_name) == plan


@pytest.mark.parametrize(
    ("changed", "is_another_set"),
    [
        ("words/story.py", True),
        ("item.py", True),
        ("commands/generate.py", False),
        ("report/card.py", False),
        ("__main__.py", False),
    ],
)
def test_only_sources_that_items_depend_on_make_another_set(changed, is_another_set, tmp_path):
    path = tmp_path / changed
    path.parent.mkdir(exist_ok=True)
    path.write_text("first = 1\n")
    before = sources_digest(tmp_path)
    path.write_text("second = 2\n")
    assert (sources_digest(tmp_path) != before) == is_another_set
