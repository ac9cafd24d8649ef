"""Fixtures of the training tests."""

import torch
from tiny import sums

__all__ = ["sums"]

# Products of these sizes gain nothing from a second thread and lose much on a busy machine.
torch.set_num_threads(1)
