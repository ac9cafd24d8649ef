"""Generation in several jobs, by any engine, and killed at any moment: always the same bytes."""

import json
import random
import subprocess
import sys
import time
import types

import pytest

from datagen.__main__ import main
from datagen.generation import generate
from datagen.generation.plan import Shard, quotas
from datagen.output.documents import read_items
from datagen.splits.ngrams import OVERLAP, Forbidden, words

MIXTURE = """
shard_items = 60
[evaluation]
test_numbers = 20
[[part]]
family = "addition"
levels = { 1 = 3, 2 = 1 }
[[part]]
family = "pipeline"
levels = { 1 = 1 }
"""
KILLS = 6


@pytest.fixture(scope="module")
def options(tmp_path_factory):
    path = tmp_path_factory.mktemp("mixture") / "parts.toml"
    path.write_text(MIXTURE)
    return ["generate", "--count", "400", "--seed", "5", "--mixture", str(path)]


@pytest.fixture(scope="module")
def whole(options, tmp_path_factory):
    out = tmp_path_factory.mktemp("whole") / "set"
    assert main([*options, "--out", str(out)]) == 0
    return contents(out)


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_parts_in_any_order_and_a_last_run_give_the_same_bytes(options, whole, tmp_path):
    out = tmp_path / "set"
    shards = set()
    for part in (2, 0, 1):
        assert main([*options, "--out", str(out), "--shard", f"{part}/3"]) == 0
        made = {path.name for path in out.iterdir()}
        assert len(made) > len(shards) and "manifest.json" not in made
        shards = made
    assert main([*options, "--out", str(out)]) == 0
    assert contents(out) == whole


def test_a_missing_part_is_made_by_the_last_run(options, whole, tmp_path):
    assert main([*options, "--out", str(tmp_path / "set"), "--shard", "1/2"]) == 0
    assert main([*options, "--out", str(tmp_path / "set")]) == 0
    assert contents(tmp_path / "set") == whole


def test_a_part_leaves_the_half_written_files_of_other_jobs(options, tmp_path):
    half = tmp_path / ".train-00000.parquet.7.part"
    half.write_bytes(b"half")
    assert main([*options, "--out", str(tmp_path), "--shard", "2/4"]) == 0
    assert half.exists()
    assert main([*options, "--out", str(tmp_path)]) == 0
    assert not half.exists()


@pytest.mark.parametrize("part", ["3/3", "1", "1/0", "-1/2", "a/b", "1/2/3"])
def test_an_impossible_part_is_refused(part, options, tmp_path, capsys):
    assert main([*options, "--out", str(tmp_path / "set"), f"--shard={part}"]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1 and "--shard" in error and "I/N" in error
    assert not (tmp_path / "set").exists()


def test_a_finished_set_is_left_as_it_is(options, whole, tmp_path):
    for _ in range(2):
        assert main([*options, "--out", str(tmp_path / "set")]) == 0
    assert contents(tmp_path / "set") == whole


def test_kills_at_random_moments_change_nothing(options, whole, tmp_path):
    out = tmp_path / "set"
    command = [sys.executable, "-m", "datagen", *options, "--out", str(out), "--workers", "2"]
    began = time.monotonic()
    subprocess.run([*command[:-4], "--out", str(tmp_path / "timed")], capture_output=True)
    seconds = time.monotonic() - began
    rng = random.Random(3)
    for _ in range(KILLS):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(rng.uniform(0.5, 1.0) * seconds)
        process.kill()
        process.wait()
    assert subprocess.run(command, capture_output=True).returncode == 0
    assert contents(out) == whole


class FakeRay(types.ModuleType):
    """Ray's interface as the engine uses it; finishes the latest task first."""

    def __init__(self):
        super().__init__("ray")
        self.started = False
        self.tasks = self.cancelled = 0

    def is_initialized(self):
        return self.started

    def init(self, log_to_driver):
        self.started = True

    def remote(self, function):
        def submit(shard):
            self.tasks += 1
            return lambda: function(shard)

        return types.SimpleNamespace(remote=submit)

    def wait(self, waiting, num_returns):
        assert self.started and num_returns == 1
        return waiting[-1:], waiting[:-1]

    def get(self, task):
        try:
            return task()
        except Exception as error:
            wrapped = RuntimeError("a remote traceback")
            wrapped.cause = error
            raise wrapped from None

    def cancel(self, task):
        self.cancelled += 1


def test_ray_gives_the_same_bytes(options, whole, tmp_path, monkeypatch):
    fake = FakeRay()
    monkeypatch.setitem(sys.modules, "ray", fake)
    assert main([*options, "--out", str(tmp_path / "set"), "--engine", "ray"]) == 0
    assert (fake.tasks, fake.cancelled) == (len(whole) - 1, 0)
    assert contents(tmp_path / "set") == whole


def test_a_failure_on_ray_is_told_as_here(options, tmp_path, monkeypatch, capsys):
    fake = FakeRay()
    monkeypatch.setitem(sys.modules, "ray", fake)
    monkeypatch.setattr(generate, "faults_of", lambda items: {0: "1 + 1 is not 3"})
    assert main([*options, "--out", str(tmp_path / "set"), "--engine", "ray"]) == 2
    error = capsys.readouterr().err.splitlines()[-1]
    assert "an item failed its verification" in error and "1 + 1 is not 3" in error
    assert "traceback" not in error
    assert fake.cancelled == fake.tasks - 1


def test_without_ray_one_sentence_says_so(options, tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "ray", None)
    assert main([*options, "--out", str(tmp_path / "set"), "--engine", "ray"]) == 2
    error = capsys.readouterr().err.splitlines()[-1]
    assert error.startswith("error: --engine ray: expected") and "not installed" in error


def test_an_unknown_engine_is_refused(options, tmp_path, capsys):
    assert main([*options, "--out", str(tmp_path / "set"), "--engine", "spark"]) == 2
    assert "local, ray" in capsys.readouterr().err


def test_excluded_problems_share_no_run_with_training(options, whole, tmp_path, capsys):
    (tmp_path / "whole").mkdir()
    for name, content in whole.items():
        (tmp_path / "whole" / name).write_bytes(content)
    items = list(read_items(tmp_path / "whole"))
    long = [item for item in items if len(words(item.prompt)) >= OVERLAP]
    public = tmp_path / "public.jsonl"
    public.write_text("\n".join(json.dumps({"prompt": item.prompt}) for item in long[:5]))
    forbidden = Forbidden.of_files([public])
    assert any(forbidden.shared(item.prompt) for item in items)
    command = [*options, "--out", str(tmp_path / "set"), "--exclude", str(public)]
    assert main(command) == 0
    left = list(read_items(tmp_path / "set"))
    assert len(left) == len(items) == 400
    assert not any(forbidden.shared(item.prompt) for item in left)


def test_a_set_with_exclusions_is_another_set(options, whole, tmp_path, capsys):
    assert main([*options, "--out", str(tmp_path / "set")]) == 0
    public = tmp_path / "public.jsonl"
    public.write_text('{"prompt": "None of these words follow each other in any problem here."}')
    assert main([*options, "--out", str(tmp_path / "set"), "--exclude", str(public)]) == 2
    assert "not of this data set" in capsys.readouterr().err


def test_rare_streams_are_spread_over_the_shards():
    # A thousand streams that have an item in every other shard only.
    weights = [0.5, *[0.0005] * 1000]
    for number in range(6):
        common, *rare = quotas(weights, Shard("train", number, 9, 1000), 1000)
        assert common == 500
        assert set(rare) == {0, 1}
        assert 480 < sum(rare) < 520


def test_no_stream_is_left_out_in_the_long_run():
    weights = [0.98, *[0.0002] * 100]
    shards = [quotas(weights, Shard("train", number, 5, 1000), 1000) for number in range(5)]
    assert {sum(counts) for counts in zip(*shards, strict=True)} == {4900, 1}
