"""`odinc passes` and `odinc targets`."""

from __future__ import annotations

from odin.backends.backend import available_backends
from odin.cli.app import app
from odin.passes.registry import available_passes


@app.command("passes")
def list_passes() -> None:
    """List the passes, one line each."""
    for name, cls in available_passes().items():
        print(f"{name:16} {(cls.__doc__ or '').strip().splitlines()[0]}")


@app.command("targets")
def list_targets() -> None:
    """List the targets, one line each."""
    for name, backend in available_backends().items():
        print(f"{name:16} {backend.summary}")
