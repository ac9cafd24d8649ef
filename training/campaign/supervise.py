"""Keeps a campaign going: starts the data's producer and the training, and again if they crash.

When the training has exported weights, their pieces are packed and they are evaluated.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import traceback
from pathlib import Path
from typing import Any

import torch

from datagen.output.publish import written_beside
from training.campaign.curriculum import Curriculum
from training.campaign.pieces import pack
from training.campaign.produce import read_json

ROOT = Path(__file__).resolve().parents[2]
MOST_RESTARTS = 3
# Without a sign of life for so long, the training is taken for stuck and started again.
STUCK_SECONDS = 120.0
PROBLEMS_SECONDS = 60.0  # for held-out splits, when the training has ended before them
STUCK_COMPILING = 420.0


def detach(work: Path) -> int:
    """Starts `campaign supervise` from a copy of the program; its process id."""
    source = work / "source"
    for name in ("training", "datagen"):
        skip = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, source / name, dirs_exist_ok=True, ignore=skip)
    (work / "logs").mkdir(exist_ok=True)
    paths = [str(source)]
    for path in os.environ.get("PYTHONPATH", "").split(os.pathsep):
        if path and Path(path).resolve() != ROOT:
            paths.append(str(Path(path).resolve()))
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUNBUFFERED": "1"}
    with (work / "logs" / "campaign.log").open("ab") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "training.campaign", "supervise", str(work)],
            cwd=source,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    return process.pid


class Child:
    """A subcommand of the campaign in its own process group."""

    def __init__(self, work: Path, name: str, *arguments: str) -> None:
        self.name, self.started = name, time.time()
        caches = work / "cache"
        environment = os.environ | {"PYTHONUNBUFFERED": "1"}
        environment.setdefault("TORCHINDUCTOR_CACHE_DIR", str(caches / "inductor"))
        environment.setdefault("TRITON_CACHE_DIR", str(caches / "triton"))
        # Many processes share the cores: none takes several of them for small work, and where the
        # work is on them, more threads than cores would wait for each other.
        few = os.environ.get("OMP_NUM_THREADS", str(min(4, os.cpu_count() or 1)))
        threads = "1" if name == "produce" else few
        environment |= {"OMP_NUM_THREADS": threads, "RAYON_NUM_THREADS": threads}
        command = [sys.executable, "-m", *arguments]
        with (work / "logs" / f"{name}.log").open("ab") as log:
            self.process = subprocess.Popen(
                command, env=environment, stdout=log, stderr=log, start_new_session=True
            )

    def status(self) -> int | None:
        return self.process.poll()

    def stop(self) -> None:
        """Ends it, and after five seconds whatever is left of its group."""
        if self.status() is None:
            self.process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(5)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


class Supervisor:
    """Runs a campaign in the folder `work`, as `work/run.json` describes it."""

    def __init__(self, work: Path) -> None:
        self.work = work
        self.run_settings = read_json(work / "run.json")
        self.evaluation: Child | None = None
        self.evaluating_until = 0.0

    def say(self, text: str) -> None:
        print(f"{time.strftime('%H:%M:%S')} {text}", flush=True)

    def _child(self, command: str, *more: str) -> Child:
        self.say(f"starting {command} {' '.join(more)}")
        arguments = ("training.campaign", command, str(self.work), *more)
        return Child(self.work, command, *arguments)

    def run(self) -> bool:
        """Until the final weights are packed and evaluated; False if training was given up."""
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
        producer, trainer = self._child("produce"), self._child("train")
        restarts, skip, producer_restarts = 0, 0, 0
        try:
            while True:
                time.sleep(0.5)
                self._use_exports(final=False)
                status = trainer.status()
                if status == 0:
                    self.say("training has ended")
                    break
                if status is None and self._stuck(trainer):
                    self.say("training is STUCK")
                    trainer.stop()
                    status = -9
                if status is not None:
                    began = self._standing(trainer).get("step") is not None
                    self.say(f"training FAILED with status {status}: {self._tail('train')}")
                    trainer.stop()
                    if restarts == MOST_RESTARTS:
                        self.say("training is given up")
                        return False
                    restarts += 1
                    # What failed before it left anything behind would fail in the same way again.
                    skip += not (began and (self.work / "checkpoint.pt").exists())
                    trainer = self._child("train", "--skip", str(skip))
                if (status := producer.status()) is not None and producer_restarts < 20:
                    self.say(f"produce FAILED with status {status}: {self._tail('produce')}")
                    producer.stop()
                    producer_restarts += 1
                    producer = self._child("produce")
            self._await_problems(producer)
            producer.stop()
            self._use_exports(final=True)
            return True
        finally:
            for child in (producer, trainer, self.evaluation):
                if child:
                    child.stop()

    def _await_problems(self, producer: Child) -> None:
        """Until the held-out splits are generated: a short training ends before they are."""
        mixtures = Curriculum.load(self.work / "curriculum.toml").evaluation
        folders = [self.work / "data" / "evaluation" / Path(mixture).stem for mixture in mixtures]
        end = time.monotonic() + PROBLEMS_SECONDS
        while not all((folder / "manifest.json").exists() for folder in folders):
            if producer.status() is not None or time.monotonic() > end:
                self.say("the held-out splits are not complete")
                return
            time.sleep(0.5)

    def _tail(self, name: str) -> str:
        lines = (self.work / "logs" / f"{name}.log").read_text(errors="replace").splitlines()
        return " | ".join(lines[-3:])

    def _standing(self, trainer: Child) -> dict[str, Any]:
        """What this very process of the training last said of itself."""
        standing = read_json(self.work / "trainer.json")
        return standing if standing.get("time", 0.0) > trainer.started else {}

    def _stuck(self, trainer: Child) -> bool:
        standing = self._standing(trainer)
        if standing:
            return time.time() - standing["time"] > STUCK_SECONDS
        return time.time() - trainer.started > STUCK_COMPILING

    def _use_exports(self, final: bool) -> None:
        """Packs what was exported since the last call; evaluates it at half-time and at the end."""
        for folder in sorted((self.work / "exports").glob("*")):
            pieces = self.work / "pieces" / folder.name
            if pieces.exists() or not (folder / "model.safetensors").exists():
                continue
            began = time.monotonic()
            try:
                written = pack(folder, pieces)
                self.say(f"packed {len(written)} pieces in {time.monotonic() - began:.1f} s")
            except Exception:
                traceback.print_exc()
                self.say(f"packing {folder.name} FAILED")
                pieces.mkdir(parents=True, exist_ok=True)
            if folder.name == "050":
                self._evaluate(folder, 50, seconds=60)
        running = self.evaluation
        if running and running.status() is None and time.time() > self.evaluating_until:
            self.say("evaluation took too long")
            running.stop()
        if final:
            if running:
                running.stop()
            self._evaluate(
                self.work / "exports" / "final", self.run_settings["evaluate"], seconds=540
            )
            if self.evaluation:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    self.evaluation.process.wait(540)
                self.say(f"evaluation ended with status {self.evaluation.status()}")

    def _evaluate(self, folder: Path, items: int, seconds: float) -> None:
        """In a process of its own, beside the training if that still runs."""
        sets = sorted((self.work / "data" / "evaluation").glob("*"))
        self.evaluation = Child(
            self.work,
            f"evaluate-{folder.name}",
            "training.campaign",
            "evaluate",
            str(folder),
            *(argument for data in sets for argument in ("--data", str(data))),
            "--limit",
            str(items),
            "--out",
            str(self.work / "evaluation" / f"{folder.name}.json"),
            "--device",
            "cuda" if torch.cuda.is_available() else "cpu",
        )
        self.evaluating_until = time.time() + seconds


def write_settings(work: Path, settings: dict[str, Any]) -> None:
    """`run.json`, which the campaign's processes read."""
    for name in ("logs", "packed", "exports", "pieces", "evaluation"):
        (work / name).mkdir(parents=True, exist_ok=True)
    with written_beside(work / "run.json") as beside:
        beside.write_text(json.dumps(settings, indent=2) + "\n")
