"""Several processes that train one model, each on its share of the rows: `torchrun`.

What they compute together is what one process computes with all the rows, sums aside that are
made in another order. Without `torchrun` a process is a team of one.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import torch
import torch.distributed as dist
from torch import Tensor

from training.data.packing import Batch
from training.errors import BadInput

CPU = torch.device("cpu")


@dataclass(frozen=True)
class Team:
    """rank: this process's number, 0 is the one that writes; size: how many there are.

    device: where this process computes; a GPU of its own where the machine has them.
    """

    rank: int = 0
    size: int = 1
    device: torch.device = CPU

    def check(self, rows: int) -> None:
        """`BadInput` if the rows of a step cannot be shared out equally."""
        if rows % self.size:
            raise BadInput(
                f"training: rows is {rows}, expected a multiple of the {self.size} processes"
            )

    def share(self, batch: Batch) -> Batch:
        """This process's rows of a batch; `count` stays that of the whole."""
        return Batch(*(tensor[self.rank :: self.size] for tensor in batch[:4]), batch.count)

    def total(self, value: Tensor) -> Tensor:
        """The sum of every process's `value`, which is overwritten by it."""
        if self.size > 1:
            dist.all_reduce(value)
        return value

    def add_gradients(self, parameters: Iterable[Tensor]) -> None:
        """Makes every gradient the sum of all processes'."""
        if self.size > 1:
            gradients = [p.grad for p in parameters if p.grad is not None]
            flat = self.total(torch.cat([gradient.flatten() for gradient in gradients]))
            parts = flat.split([gradient.numel() for gradient in gradients])
            for gradient, part in zip(gradients, parts, strict=True):
                gradient.copy_(part.view_as(gradient))

    def agree(self, value: float) -> float:
        """Process 0's `value`, for all: such as a time, which each would measure otherwise."""
        if self.size == 1:
            return value
        shared = torch.tensor(value, dtype=torch.float64, device=self.device)
        dist.broadcast(shared, 0)
        return shared.item()


@contextmanager
def joined() -> Iterator[Team]:
    """The team that `torchrun` started this process for; it is left at the end."""
    device = CPU
    if torch.cuda.is_available():
        device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0")))
        torch.cuda.set_device(device)
    if int(os.environ.get("WORLD_SIZE", "1")) == 1:
        yield Team(device=device)
        return
    dist.init_process_group("nccl" if device.type == "cuda" else "gloo")
    try:
        yield Team(dist.get_rank(), dist.get_world_size(), device)
    finally:
        dist.destroy_process_group()
