"""Batches for a long run, from packed shards as they appear, stage by stage, a thread ahead."""

from __future__ import annotations

import queue
import random
import threading
import time
from pathlib import Path

import numpy as np

from training.campaign.curriculum import Curriculum
from training.data.packed_rows import batch_from
from training.data.packing import Batch
from training.loop.recipe import Recipe

WINDOW = 8  # shards whose rows are shuffled together
AHEAD = 6  # batches made before they are asked for


class Feed:
    """Call `next_batch`; it tells the thread which stage it is time for.

    A stage takes its new shards in order. Without new ones it goes over its old ones again in
    another order; a stage that has nothing yet lets the one before it go on.
    """

    def __init__(
        self,
        packed: Path,
        curriculum: Curriculum,
        recipe: Recipe,
        pin: bool,
        taken: list[list[str]] | None = None,
    ) -> None:
        """`packed` holds a folder `stage-N` for each stage; `taken`: see `position`."""
        self.folders = [packed / f"stage-{n}" for n in range(len(curriculum.stages))]
        self.curriculum, self.recipe, self.pin = curriculum, recipe, pin
        self.taken = taken or [[] for _ in self.folders]
        self.repeated = [0] * len(self.folders)
        self.progress = 0.0
        self.stage = 0
        self._random = random.Random(recipe.seed + sum(map(len, self.taken)))
        self._pool: list[np.ndarray] = []
        self._window = 0  # the most rows that were in the pool
        self._again: list[str] = []
        self._error: BaseException | None = None
        self._ready: queue.Queue[Batch] = queue.Queue(AHEAD)
        threading.Thread(target=self._work, daemon=True).start()

    def position(self) -> list[list[str]]:
        """Names of the shards that each stage has begun: where a resumed run goes on after."""
        return [list(names) for names in self.taken]

    def next_batch(self, progress: float, patience: float = 300.0) -> Batch:
        """The next batch at this share of the run; TimeoutError if none comes for so long."""
        self.progress = progress
        end = time.monotonic() + patience
        while time.monotonic() < end:
            if self._error is not None:
                raise RuntimeError("the thread that makes batches failed") from self._error
            try:
                return self._ready.get(timeout=0.5)
            except queue.Empty:
                continue
        raise TimeoutError(f"no packed rows in {self.folders[self.stage]} for {patience:.0f} s")

    def _work(self) -> None:
        try:
            while True:
                rows = self._rows()
                if not rows:
                    time.sleep(0.1)
                    continue
                batch = batch_from(rows, self.recipe.prompt_weight)
                self._ready.put(batch.pinned() if self.pin else batch)
        except BaseException as error:
            self._error = error

    def _rows(self) -> list[np.ndarray]:
        """Rows of one batch, or none if there is no data yet."""
        wanted = self.curriculum.stage_at(self.progress)
        if wanted != self.stage and (self.taken[wanted] or self._new(wanted)):
            self.stage = wanted
            self._pool, self._again, self._window = [], [], 0
        self._fill()
        if len(self._pool) < self.recipe.rows:
            return []
        return [self._pool.pop() for _ in range(self.recipe.rows)]

    def _new(self, stage: int) -> list[str]:
        known = set(self.taken[stage])
        found = sorted(path.name for path in self.folders[stage].glob("[!.]*.npy"))
        return [name for name in found if name not in known]

    def _fill(self) -> None:
        """Refills the pool when half of the window's rows are used."""
        if len(self._pool) > max(self.recipe.rows, self._window // 2):
            return
        before = len(self._pool)
        for _ in range(WINDOW):
            name = self._next_shard()
            if name is None:
                break
            planes = np.load(self.folders[self.stage] / name)
            self._pool.extend(planes.transpose(1, 0, 2))
            self._window = max(self._window, len(self._pool))
        if len(self._pool) > before:
            self._random.shuffle(self._pool)

    def _next_shard(self) -> str | None:
        """The next shard to read: a new one, or an old one when rows run out."""
        new = self._new(self.stage)
        if new:
            self.taken[self.stage].append(new[0])
            return new[0]
        if len(self._pool) >= self.recipe.rows or not self.taken[self.stage]:
            return None
        if not self._again:
            self._again = self._random.sample(self.taken[self.stage], len(self.taken[self.stage]))
            self.repeated[self.stage] += 1
        return self._again.pop()
