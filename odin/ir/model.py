"""A model on its way through the compiler: the module, its weights, and what its hosts must
know."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from xdsl.dialects.builtin import ModuleOp

from odin.ir.weights import WeightStore


@dataclass
class Model:
    """What a frontend makes of a checkpoint and a backend writes as an artifact.

    `module` holds one function `@main(ids: tensor<?xi32>, state…) -> (logits: tensor<Vxf32>,
    state…)` until passes change it.
    """

    name: str
    module: ModuleOp
    weights: WeightStore
    vocab_size: int
    parameters: int
    """Trained parameters of the checkpoint, tied weights counted once."""
    eos_token_ids: tuple[int, ...] = ()
    tokenizer: Path | None = None
    """`tokenizer.json` of Hugging Face tokenizers; without one the model takes token ids only."""
    templates: dict[str, str] = field(default_factory=lambda: {"none": "{prompt}"})
