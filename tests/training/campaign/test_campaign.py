"""A campaign trains on data that appear meanwhile, survives kill -9, and leaves packed weights."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file
from tiny import CONFIG, sum_item

from datagen.output.shards import write_shard
from training.campaign.__main__ import app
from training.campaign.curriculum import Curriculum, Stage
from training.campaign.feed import Feed
from training.campaign.long_run import forms_of
from training.data.packed_rows import batch_from, pack_shard
from training.data.packing import batch_of, load_tokenizer, pack, tokenize
from training.errors import BadInput, run_command
from training.loop.checkpoint import load_checkpoint
from training.loop.recipe import Recipe

MIXTURE = """
shard_items = 60
[evaluation]
test_numbers = 12
[[part]]
family = "recall_facts"
levels = { 1 = 1.0 }
"""
CURRICULUM = """
[[stage]]
mixture = "MIXTURE"
share = 1.0
items = 240
"""
RECIPE = "tokens = 0\nrows = 2\nrow_length = 256\nmuon_lr = 0.02\nwarmup = 0.01\n"


def test_packed_rows_give_the_batches_that_packing_gives(sums: Path, tmp_path: Path) -> None:
    tokenizer = load_tokenizer(sums / "tokenizer.json")
    assert pack_shard(sums / "train-00000.parquet", tmp_path / "a.npy", tokenizer, 96) == 0
    documents = tokenize(sums, tokenizer)
    rows = pack(documents.lengths, np.arange(len(documents)), 96)
    expected = batch_of(documents, rows, 96, prompt_weight=0.25)
    got = batch_from(list(np.load(tmp_path / "a.npy").transpose(1, 0, 2)), prompt_weight=0.25)
    assert got.count == expected.count
    for name in ("tokens", "weights", "document"):
        assert torch.equal(getattr(got, name), getattr(expected, name))
    seen = expected.weights > 0
    assert torch.equal(got.targets[seen], expected.targets[seen])


def test_documents_longer_than_a_row_are_left_out_and_counted(sums: Path, tmp_path: Path) -> None:
    tokenizer = load_tokenizer(sums / "tokenizer.json")
    long = sum_item(3, 4)
    write_shard(tmp_path / "train-00000.parquet", [sum_item(1, 2), long], "tiny")
    lengths = tokenize(tmp_path, tokenizer).lengths
    short = int(lengths.min())
    left_out = pack_shard(tmp_path / "train-00000.parquet", tmp_path / "a.npy", tokenizer, short)
    assert left_out == int((lengths > short).sum())
    assert np.load(tmp_path / "a.npy").shape[1] == 2 - left_out


def numbered_shard(path: Path, token: int, rows: int = 6) -> None:
    planes = np.full((3, rows, 8), 2, np.uint16)
    planes[0] = token
    planes[0, :, 1] = np.arange(rows)
    path.parent.mkdir(exist_ok=True)
    np.save(path, planes)


def test_a_feed_takes_each_row_once_then_all_again_and_changes_stage(tmp_path: Path) -> None:
    curriculum = Curriculum((Stage("a", 0.5, 9), Stage("b", 0.5, 9)), ())
    for number in range(2):
        numbered_shard(tmp_path / "stage-0" / f"{number}.npy", 10 + number)
    feed = Feed(tmp_path, curriculum, Recipe(tokens=1, rows=3, row_length=8), pin=False)
    first = [tuple(row[:2].tolist()) for _ in range(4) for row in feed.next_batch(0.0).tokens]
    assert sorted(first) == [(token, place) for token in (10, 11) for place in range(6)]
    again = [tuple(row[:2].tolist()) for _ in range(4) for row in feed.next_batch(0.0).tokens]
    assert sorted(again) == sorted(first)
    # The next stage has nothing yet: this one goes on until it has.
    assert feed.next_batch(0.6).tokens[0, 0] in (10, 11)
    numbered_shard(tmp_path / "stage-1" / "0.npy", 20)
    later = [int(feed.next_batch(0.6).tokens[0, 0]) for _ in range(20)]
    assert later[-1] == 20
    assert feed.position() == [["0.npy", "1.npy"], ["0.npy"]]


def test_a_resumed_feed_goes_on_after_the_shards_that_were_begun(tmp_path: Path) -> None:
    curriculum = Curriculum((Stage("a", 1.0, 9),), ())
    for number in range(3):
        numbered_shard(tmp_path / "stage-0" / f"{number}.npy", 10 + number)
    recipe = Recipe(tokens=1, rows=3, row_length=8)
    feed = Feed(tmp_path, curriculum, recipe, pin=False, taken=[["0.npy", "1.npy"]])
    assert {int(feed.next_batch(0.0).tokens[0, 0]) for _ in range(2)} == {12}


def test_stages_follow_their_shares() -> None:
    curriculum = Curriculum((Stage("a", 1, 9), Stage("b", 2, 9), Stage("c", 1, 9)), ())
    assert [curriculum.stage_at(p) for p in (0, 0.24, 0.26, 0.74, 0.76, 1)] == [0, 0, 1, 1, 2, 2]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", r"expected at least one \[\[stage\]\]"),
        ("[[stage]]\nmixture = 'a'\nshare = 1", "stage 1: expected the settings mixture"),
        ("[[stage]]\nmixture = 'a'\nshare = -1\nitems = 5", "stage 1: share is -1"),
        ("[[stage]]\nmixture = 'a'\nshare = 1\nitems = 0.5", "stage 1: items is 0.5"),
    ],
)
def test_a_faulty_curriculum_is_refused(text: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "c.toml").write_text(text)
    with pytest.raises(BadInput, match=message):
        Curriculum.load(tmp_path / "c.toml")


def test_the_form_falls_back_to_fewer_kernels_and_to_fewer_rows() -> None:
    forms = forms_of(Recipe(tokens=1, rows=48, chunk=128), ("scan", "convolution"), cuda=True)
    assert [(f.kernels, f.compiled, f.rows) for f in forms] == [
        (("scan", "convolution"), True, 48),
        (("scan",), True, 48),
        (("scan", "convolution"), True, 24),
        ((), True, 48),
        ((), True, 24),
        ((), False, 12),
    ]


@pytest.fixture
def work(tmp_path: Path, sums: Path) -> Path:
    """The folder of a run that has its settings; its processes are not started yet."""
    model = tmp_path / "model"
    model.mkdir()
    for name in ("tokenizer.json", "templates.json"):
        (model / name).write_bytes((sums / name).read_bytes())
    (model / "config.json").write_text(json.dumps(CONFIG.to_dict()))
    (model / "training.toml").write_text(RECIPE)
    (tmp_path / "tiny.toml").write_text(MIXTURE)
    text = CURRICULUM.replace("MIXTURE", str(tmp_path / "tiny.toml"))
    (model / "curriculum.toml").write_text(text)
    return tmp_path / "work"


def command(work: Path, *more: str) -> list[str]:
    model = work.parent / "model"
    options = ["--model", str(model), "--workers", "1", "--packers", "1", "--evaluate", "4"]
    return ["run", str(work), *options, *more]


def test_a_run_survives_kill_9_packs_and_evaluates(work: Path) -> None:
    # Tokens, not minutes: enough of them are left when the first step has been seen.
    recipe = work.parent / "model" / "training.toml"
    recipe.write_text(RECIPE.replace("tokens = 0", "tokens = 12_000"))
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[3])}
    started = subprocess.Popen(
        [sys.executable, "-um", "training.campaign", *command(work)],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    # The training is a process of the supervisor's: its id is in no file, but in its parent's list.
    killed = False
    while started.poll() is None:
        standing = work / "trainer.json"
        if not killed and standing.exists() and json.loads(standing.read_text())["step"] > 0:
            children = subprocess.run(
                ["ps", "-o", "pid=,args=", "--ppid", str(started.pid)],
                capture_output=True,
                text=True,
            ).stdout.splitlines()
            (trainer,) = [line.split()[0] for line in children if "campaign train" in line]
            os.kill(int(trainer), signal.SIGKILL)
            killed = True
        time.sleep(0.05)
    output = started.communicate()[0]
    assert started.returncode == 0, output
    assert "training FAILED with status -9" in output
    assert "training has ended" in output
    final = work / "exports" / "final"
    steps = [int(line.split(",")[0]) for line in (work / "training.csv").read_text().split()[1:]]
    assert steps == sorted(set(steps))
    assert json.loads((final / "training.json").read_text())["steps"] > 0
    back = work.parent / "back"
    assert run_command(app, ["unpack", str(work / "pieces" / "final"), "--out", str(back)]) == 0
    weights = load_file(final / "model.safetensors")
    assert all(
        torch.equal(tensor, weights[name])
        for name, tensor in load_file(back / "model.safetensors").items()
    )
    report = json.loads((work / "evaluation" / "final.json").read_text())
    assert sum(row["items"] for row in report["accuracy"] if row["kind"] == "all") == 4
    assert run_command(app, ["status", str(work)]) == 0


def test_a_killed_training_goes_on_from_its_checkpoint(work: Path, sums: Path) -> None:
    from training.campaign.__main__ import model_folder, read_run
    from training.campaign.long_run import LongRun
    from training.campaign.supervise import write_settings

    tokenizer = load_tokenizer(sums / "tokenizer.json")
    settings = {"overrides": {"tokens": 1500}, "deadline": None, "plain": True}
    write_settings(work, settings)
    model_folder(str(work.parent / "model"))
    (work / "model").symlink_to(work.parent / "model")
    (work / "curriculum.toml").symlink_to(work / "model" / "curriculum.toml")
    shard = sums / "train-00000.parquet"
    (work / "packed" / "stage-0").mkdir()
    pack_shard(shard, work / "packed" / "stage-0" / "0.npy", tokenizer, 256)
    program = f"""
import os, signal, sys, torch
from pathlib import Path
from training.campaign import long_run
from training.campaign.__main__ import app
from training.errors import run_command
torch.set_num_threads(1)
long_run.CHECKPOINT_SECONDS = 0.0
save, calls = long_run.LongRun._save, []
def killing(self, *arguments):
    if len(calls) == 2:
        self.writer.join()
        os.kill(os.getpid(), signal.SIGKILL)
    calls.append(save(self, *arguments))
long_run.LongRun._save = killing
run_command(app, ["train", {str(work)!r}])
"""
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[3])}
    killed = subprocess.run([sys.executable, "-c", program], env=environment)
    assert killed.returncode == -signal.SIGKILL
    saved = load_checkpoint(work / "checkpoint.pt")
    assert saved["step"] == 2 and saved["taken"] == [["0.npy"]]
    _, recipe, curriculum = read_run(work)
    again = LongRun(work, recipe, curriculum, deadline=None, plain=True)
    again.run()
    assert again.step > 2 and again.tokens >= 1500
    assert (work / "exports" / "final" / "model.safetensors").exists()


def test_a_finished_run_and_a_wrong_mixture_are_refused(
    work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = work.parent / "model" / "curriculum.toml"
    plan.write_text("[[stage]]\nmixture = 'nothing'\nshare = 1\nitems = 5\n")
    assert run_command(app, command(work, "--minutes", "1")) == 2
    assert "there is no mixture 'nothing'" in capsys.readouterr().err
    plan.write_text(CURRICULUM.replace("MIXTURE", str(work.parent / "tiny.toml")))
    (work / "exports" / "final").mkdir(parents=True)
    assert run_command(app, command(work, "--minutes", "1")) == 2
    assert "this run has finished" in capsys.readouterr().err


def test_a_shape_that_is_none_is_refused_before_anything_is_written(
    work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shape = work.parent / "shape.json"
    shape.write_text("[]")
    assert run_command(app, command(work, "--minutes", "1", "--config", str(shape))) == 2
    assert f"{shape}: expected a JSON object" in capsys.readouterr().err
    assert not work.exists()
