"""Makes a long run's data while it trains: generates the stages' shards and packs them into rows.

A run's folder holds `data/stage-N-TRY` and `data/evaluation/MIXTURE` as datagen writes them, and
`packed/stage-N`, which `training.campaign.feed` reads.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from training.campaign.curriculum import Curriculum
from training.data.packed_rows import pack_shard
from training.data.packing import load_tokenizer

EARLY = 0.08  # of the run: a stage's data begin at least so long before the stage
PACKED_AHEAD = 32  # shards of a stage that are packed before the training asks for them
MOST_TRIES = 30
EVALUATION_SEED = 1_000_003


def read_json(path: Path) -> dict[str, Any]:
    """A file that another process replaces now and then; empty if there is none."""
    try:
        return json.loads(path.read_text())
    except (OSError, ValueError):
        return {}


class Generator:
    """One `datagen generate` in its own process group, its output in `log`."""

    def __init__(
        self, mixture: str, items: int, seed: int, workers: int, folder: Path, log: Path
    ) -> None:
        self.folder, self.items, self.log = folder, items, log
        self.shards = 0  # of the whole set; 0 while that is not known
        folder.parent.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "datagen", "generate", "--mixture", mixture]
        command += ["--count", str(items), "--seed", str(seed), "--workers", str(workers)]
        with log.open("ab") as file:
            file.write((" ".join(command) + "\n").encode())
            file.flush()
            self.process = subprocess.Popen(
                [*command, "--keep-going", "--out", str(folder)],
                stdout=file,
                stderr=file,
                start_new_session=True,
            )

    def stop(self) -> None:
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


_tokenizer: Tokenizer


def _load(path: Path) -> None:
    global _tokenizer
    _tokenizer = load_tokenizer(path)


def _pack(shard: Path, out: Path, row_length: int) -> int:
    return pack_shard(shard, out, _tokenizer, row_length)


class Producer:
    """Generates one stage after the other, and packs what the training will read next."""

    def __init__(
        self,
        work: Path,
        curriculum: Curriculum,
        tokenizer: Path,
        row_length: int,
        seed: int,
        workers: int,
        packers: int,
    ) -> None:
        self.work, self.curriculum, self.row_length = work, curriculum, row_length
        self.seed, self.workers = seed, workers
        self.stage, self.tries = 0, 0
        self.generator: Generator | None = None
        self.evaluation: Generator | None = None
        self.packing: dict[Path, Future[int]] = {}
        self.packed_or_failed: set[Path] = set()
        self.pool = ProcessPoolExecutor(
            packers, mp_context=get_context("spawn"), initializer=_load, initargs=(tokenizer,)
        )
        for number in range(len(curriculum.stages)):
            (work / "packed" / f"stage-{number}").mkdir(parents=True, exist_ok=True)

    def say(self, text: str) -> None:
        print(f"{time.strftime('%H:%M:%S')} {text}", flush=True)

    def run(self) -> None:
        """Until it is told to end (SIGTERM)."""
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        try:
            while True:
                self._generate()
                self._pack()
                if self.packed_or_failed:  # the training's own data come first
                    self._generate_evaluation()
                time.sleep(0.3)
        finally:
            for generator in (self.evaluation, self.generator):
                if generator:
                    generator.stop()
            for process in list((self.pool._processes or {}).values()):
                process.kill()

    def _generate_evaluation(self) -> None:
        """The held-out splits, one mixture after the other, each tried once."""
        if self.evaluation and self.evaluation.process.poll() is None:
            return
        for mixture in self.curriculum.evaluation:
            folder = self.work / "data" / "evaluation" / Path(mixture).stem
            if not folder.exists():
                self.say(f"generating held-out splits of {mixture}")
                log = self.work / "logs" / f"generate-evaluation-{folder.name}.log"
                self.evaluation = Generator(mixture, 1, EVALUATION_SEED, 2, folder, log)
                folder.mkdir(parents=True, exist_ok=True)
                return

    def _made(self, stage: int) -> list[Path]:
        return sorted((self.work / "data").glob(f"stage-{stage}-*/train-*.parquet"))

    def _generate(self) -> None:
        """Starts what is due: again after a failure with other seeds, the next stage when due."""
        if self.stage >= len(self.curriculum.stages):
            return
        trainer = read_json(self.work / "trainer.json")
        due = self.curriculum.stage_at(min(1.0, trainer.get("progress", 0.0) + EARLY))
        stage = self.curriculum.stages[self.stage]
        if due > self.stage:
            self.say(f"stage {due} is due")
            self._begin(due)
        elif self.generator is None:
            name = f"stage-{self.stage}-{self.tries}"
            self.say(f"generating {name}: {stage.items} items of {stage.mixture}")
            log = self.work / "logs" / f"generate-{name}.log"
            seed = self.seed + self.stage + 1000 * self.tries
            folder = self.work / "data" / name
            self.generator = Generator(stage.mixture, stage.items, seed, self.workers, folder, log)
        elif self._complete(self.generator):
            # Its last pass over all shards, for a manifest that nobody reads, would cost a minute.
            self.say(f"{self.generator.folder.name} is complete")
            self._begin(self.stage + 1)
        elif (status := self.generator.process.poll()) is not None:
            tail = self.generator.log.read_text(errors="replace").strip().splitlines()[-3:]
            self.say(f"{self.generator.folder.name} FAILED with status {status}: {tail}")
            self.generator.stop()
            self.generator, self.tries = None, self.tries + 1
            if self.tries >= MOST_TRIES:
                self.say(f"stage {self.stage} is given up")
                self._begin(self.stage + 1)
            time.sleep(1.0)

    def _begin(self, stage: int) -> None:
        if self.generator:
            self.generator.stop()
        self.generator, self.stage, self.tries = None, stage, 0

    def _complete(self, generator: Generator) -> bool:
        from datagen.generation.mixture import load_mixture  # slow to import: it reads all families

        if generator.shards == 0:
            size = load_mixture(self.curriculum.stages[self.stage].mixture).shard_items
            generator.shards = -(-generator.items // size)
        # There are more when it has begun to replace repeated prompts.
        return len(list(generator.folder.glob("train-*.parquet"))) >= generator.shards

    def _pack(self) -> None:
        for shard, future in list(self.packing.items()):
            if future.done():
                if error := future.exception():
                    self.say(f"packing {shard} FAILED: {error!r}")
                elif future.result():
                    self.say(f"{shard.name}: {future.result()} documents are too long")
                del self.packing[shard]
                self.packed_or_failed.add(shard)
        trainer = read_json(self.work / "trainer.json")
        taken = trainer.get("taken", [])
        for stage in range(trainer.get("stage", 0), len(self.curriculum.stages)):
            folder = self.work / "packed" / f"stage-{stage}"
            done = len(list(folder.glob("[!.]*.npy")))
            used = taken[stage] if stage < len(taken) else 0
            for shard in self._made(stage):
                if done + len(self.packing) - used >= PACKED_AHEAD:
                    break
                out = folder / f"{shard.parent.name}-{shard.stem}.npy"
                if shard in self.packing or shard in self.packed_or_failed or out.exists():
                    continue
                self.packing[shard] = self.pool.submit(_pack, shard, out, self.row_length)
