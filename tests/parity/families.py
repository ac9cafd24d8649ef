"""Every checkpoint family: random checkpoints of it, and the implementation that it comes from."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch
from exported_steps import MLSTM, FlatStates, MinLSTM, step_logits, write_pt2
from mamba_ssm_reference import mamba_ssm_model
from random_checkpoints import RandomModel, write_hugging_face, write_mamba_ssm
from random_mamba1 import FALCON, HUGGING_FACE, MAMBA_SSM, write_mamba1
from random_rwkv7 import TINY, write_official, write_rwkv7
from rwkv_reference import rwkv7_hf_logits, rwkv_logits
from safetensors.torch import load_file
from torch import nn
from transformers import FalconMambaForCausalLM, Mamba2ForCausalLM, MambaForCausalLM

from training.models.mamba2 import Mamba2LM
from training.models.mamba2_config import Mamba2Config
from training.models.rwkv7 import RWKV7LM
from training.models.rwkv7_config import RWKV7Config

VOCABULARY = 29
"""Of the smallest checkpoint: the ids that all are fed are below."""
LENGTH = 150
"""Of the text, 2·64 + 22: two chunks of prefill and a remainder of single steps."""
IDS: list[int] = np.random.default_rng(5).integers(0, VOCABULARY, LENGTH).tolist()

Oracle = Callable[[Path, list[int]], torch.Tensor]


@dataclass(frozen=True)
class Family:
    """One row of the table."""

    oracle: str
    """The package that the checkpoints are made for."""
    logits: Oracle
    """Its logits [T, V or more] after each token."""
    checkpoints: Mapping[str, Callable[[Path], Path]]
    """Write a checkpoint at or in a path that is not there yet, and return it."""
    not_gguf: frozenset[str] = field(default_factory=frozenset)
    """Those of the checkpoints that llama.cpp's graph of the family does not cover."""


def mamba_ssm_logits(folder: Path, ids: list[int]) -> torch.Tensor:
    fields = json.loads((folder / "config.json").read_text())
    with pytest.MonkeyPatch.context() as patch:
        model = mamba_ssm_model(patch, fields)
        report = model.load_state_dict(load_file(folder / "model.safetensors"), strict=False)
        tied = fields.get("tie_embeddings", True)
        assert report.missing_keys == (["lm_head.weight"] if tied else [])
        assert not report.unexpected_keys
        return model.float().eval()(torch.tensor([ids])).logits[0]


def transformers_logits(folder: Path, ids: list[int]) -> torch.Tensor:
    classes = {
        "mamba": MambaForCausalLM,
        "mamba2": Mamba2ForCausalLM,
        "falcon_mamba": FalconMambaForCausalLM,
    }
    oracle = classes[json.loads((folder / "config.json").read_text())["model_type"]]
    model, report = oracle.from_pretrained(folder, output_loading_info=True, dtype=torch.float32)
    assert not report["missing_keys"] and not report["unexpected_keys"]
    return model.eval()(torch.tensor([ids])).logits[0]


def exported_logits(file: Path, ids: list[int]) -> torch.Tensor:
    """Of the step itself, in PyTorch: it was saved beside its export."""
    step, states = STEPS[file.stem]()
    step.load_state_dict(torch.load(file.with_suffix(".state"), weights_only=True))
    return step_logits(step.eval(), states, ids)


def write_exported(name: str, path: Path) -> Path:
    torch.manual_seed(3)
    step, states = STEPS[name]()
    with torch.no_grad():
        for parameter in step.parameters():
            parameter.add_(0.2 * torch.randn_like(parameter))
    path.mkdir()
    torch.save(step.state_dict(), path / f"{name}.state")
    write_pt2(path / f"{name}.pt2", step, states)
    return path / f"{name}.pt2"


def _minlstm() -> tuple[nn.Module, list[torch.Tensor]]:
    model = MinLSTM()
    return model, model.states()


def _mlstm() -> tuple[nn.Module, list[torch.Tensor]]:
    model = MLSTM()
    return model, model.states()


def _mamba2() -> tuple[nn.Module, list[torch.Tensor]]:
    model = Mamba2LM(Mamba2Config(32, 2, 40, d_state=8, headdim=16, ngroups=2))
    step = FlatStates(model, model.initial_state(1))
    return step, step.flat


def _rwkv7() -> tuple[nn.Module, list[torch.Tensor]]:
    ranks = {f"{name}_low_rank_dim": 3 for name in ("decay", "a", "v", "gate")}
    model = RWKV7LM(RWKV7Config(16, 2, 40, 24, 8, **ranks))
    step = FlatStates(model, model.initial_state(1))
    return step, step.flat


STEPS: dict[str, Callable[[], tuple[nn.Module, list[torch.Tensor]]]] = {
    "minLSTM": _minlstm,
    "mLSTM": _mlstm,
    "Mamba-2": _mamba2,
    "RWKV-7": _rwkv7,
}

WIDER = {"hidden_size": 48, "num_hidden_layers": 3, "vocab_size": 40}
NARROWER = {"intermediate_size": 72}
"""Not twice the width, as llama.cpp has it."""
ONE_GROUP = RandomModel(d_model=64, n_layer=3, vocab_size=120, d_state=16, headdim=16)
GROUPS = RandomModel(64, 2, 120, d_state=8, headdim=32, ngroups=2, tied=False, conv_bias=False)
EVERY_SETTING = RandomModel(
    40, 2, 61, d_state=12, headdim=20, ngroups=2, d_conv=3, bias=True, tied=False,
    dt_limit=(0.01, 0.2),
)  # fmt: skip
HEADS_OF_64 = TINY | {
    "hidden_size": 128,
    "head_dim": 64,
    "num_hidden_layers": 3,
    "vocab_size": 120,
    "intermediate_size": 96,
}
HEADS_OF_8 = TINY | {"norm_eps": 1e-3}


def _mamba1(fields: Mapping[str, object], **changes: object) -> Callable[[Path], Path]:
    return lambda path: write_mamba1(path, {**fields, **changes})


FAMILIES = {
    "mamba-ssm Mamba-1": Family(
        "mamba-ssm",
        mamba_ssm_logits,
        {
            "defaults": _mamba1(MAMBA_SSM),
            "untied, every setting": _mamba1(
                MAMBA_SSM,
                tie_embeddings=False,
                ssm_cfg={
                    "layer": "Mamba1", "d_state": 16, "d_conv": 3, "expand": 3, "dt_rank": 5,
                    "bias": True, "conv_bias": False,
                },
            ),
        },
        frozenset({"untied, every setting"}),
    ),
    "mamba-ssm Mamba-2": Family(
        "mamba-ssm",
        mamba_ssm_logits,
        {
            "one group": partial(write_mamba_ssm, model=ONE_GROUP),
            "untied, two groups": partial(write_mamba_ssm, model=GROUPS),
            "every setting": partial(write_mamba_ssm, model=EVERY_SETTING),
        },
        frozenset({"every setting"}),
    ),
    "HF Mamba": Family(
        "transformers",
        transformers_logits,
        {
            "tied": _mamba1(HUGGING_FACE),
            "untied, no convolution bias": _mamba1(
                HUGGING_FACE | WIDER, tie_word_embeddings=False, use_conv_bias=False
            ),
            "every setting": _mamba1(
                HUGGING_FACE | WIDER | NARROWER,
                state_size=16, tie_word_embeddings=False, use_bias=True, time_step_rank=3,
            ),
        },
        frozenset({"every setting"}),
    ),
    "HF Mamba-2": Family(
        "transformers",
        transformers_logits,
        {
            "one group": partial(write_hugging_face, model=ONE_GROUP),
            "untied, two groups": partial(write_hugging_face, model=GROUPS),
            "every setting": partial(write_hugging_face, model=EVERY_SETTING),
        },
        frozenset({"every setting"}),
    ),
    "FalconMamba": Family(
        "transformers",
        transformers_logits,
        {
            "untied": _mamba1(FALCON),
            "tied": _mamba1(
                FALCON | WIDER | NARROWER,
                tie_word_embeddings=True, mixer_rms_eps=1e-3, use_conv_bias=False,
            ),
        },
        frozenset({"untied", "tied"}),
    ),
    "RWKV-7 `.pth`": Family(
        "rwkv",
        rwkv_logits,
        {"heads of 64": lambda path: write_official(path.with_suffix(".pth"), HEADS_OF_64)},
    ),
    "rwkv7-hf": Family(
        "rwkv7-hf",
        rwkv7_hf_logits,
        {
            "tied": lambda path: write_rwkv7(path, HEADS_OF_64),
            "untied, heads of 8": lambda path: write_rwkv7(
                path, HEADS_OF_8 | {"tie_word_embeddings": False}
            ),
        },
        frozenset({"untied, heads of 8"}),
    ),
    "`.pt2`": Family(
        "PyTorch",
        exported_logits,
        {name: partial(write_exported, name) for name in STEPS},
        frozenset(STEPS),
    ),
}  # fmt: skip
"""By the name of the row."""
