"""`odinc bisect`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from odin.bisect import TOLERANCE, Culprit
from odin.bisect import bisect as bisect_passes
from odin.cli.app import app
from odin.cli.options import DEFAULT_CHECKPOINT, PassesOption, find_backend
from odin.frontend.load import load_model
from odin.passes.pipeline import DEFAULT_PIPELINE, parse_passes


@app.command(epilog="Example: odinc bisect models/odin-1m --passes canonicalize,constant-fold,dce")
def bisect(
    checkpoint: Annotated[
        Path, typer.Argument(help="Folder with config.json and weights, or RWKV-7's .pth.")
    ] = DEFAULT_CHECKPOINT,
    passes: PassesOption = None,
    target: Annotated[str, typer.Option(help="Whose lowering to check too.")] = "wasm",
    tolerance: Annotated[
        float, typer.Option(min=0, help="Largest difference of logits, relative to the largest.")
    ] = TOLERANCE,
    seed: Annotated[int, typer.Option(min=0, help="Of the token ids that are fed.")] = 0,
) -> None:
    """Find the first pass, and in it the first op, that changes what a model computes."""
    chosen = DEFAULT_PIPELINE if passes is None else passes
    steps = [*parse_passes(chosen), *parse_passes(find_backend(target).lowering)]
    model = load_model(checkpoint)
    ids = np.random.default_rng(seed).integers(0, model.vocab_size, N_TOKENS).tolist()
    for step in bisect_passes(model, steps, ids, tolerance):
        mark = f"  over {step.tolerance:g}" if step.is_over else ""
        print(f"{step.name:16} {step.difference:9.2e}{mark}", flush=True)
        if step.is_over:
            print(_describe(step.culprit))
            sys.exit(1)
    print("every pass keeps the logits")


N_TOKENS = 200
"""Enough for a chunk of each length that is planned for."""


def _describe(culprit: Culprit | None) -> str:
    """The op in one line, as IR text."""
    if culprit is None:
        return "no single op stands out: every value was there before the pass"
    text = " ".join(str(culprit.op).split())
    text = text if len(text) <= 400 else f"{text[:397]}..."
    source = f" from {culprit.source}" if culprit.source else ""
    where = f"in @{culprit.function}{source}, after {culprit.fed} tokens"
    return f"first op over it, {where}, off by {culprit.difference:.2e}:\n  {text}"
