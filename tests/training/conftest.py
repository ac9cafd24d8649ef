"""Fixtures of the training tests."""

from tiny import sums

__all__ = ["sums"]
