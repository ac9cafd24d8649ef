"""The interpreter's kernels give the bits of `odin.wasm`, element by element."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from kernel_cases import Case
from numpy_executor import Arrays
from program_builder import Instruction
from test_equal_bits import canonical, run_in_wasm

from odin.ir.kernels import run_kernel

AXES = {
    "embedding": (1, 2),
    "embedding_q8": (1, 4, 1),
    "linear": (2, 2),
    "linear_q8": (2, 1, 4, 1, 1),
    "quantize": (2,),
    "rms_norm": (3, 2),
    "gated_rms_norm": (3, 3, 2),
    "add_rms_norm": (3, 3, 2),
    "causal_conv1d": (2, 2, 1, 2),
    "causal_conv1d_silu": (2, 2, 1, 2),
    "token_shift": (2, 1, 1),
    "delta_rule": (3, 3, 3, 3, 3, 3, 3),
    "ssd": (3, 2, 1, 3, 3, 3),
    "selective_scan": (2, 2, 2, 2, 2, 2),
}
"""How many axes the inputs of a kernel have; in a program, axes of extent 1 come before them.
Elementwise kernels and sums take any number."""


def by_kernels(instruction: Instruction, inputs: Arrays) -> Arrays:
    """An instruction as the interpreter computes it."""
    name = instruction.name
    axes = AXES.get(name, (4,) * len(inputs))
    arrays = [a.reshape(a.shape[4 - n :]) for a, n in zip(inputs, axes, strict=True)]
    params: dict[str, float] = {}
    floats = np.array(instruction.params, "<u4").view("<f4").tolist()
    if name == "clamp":
        params = dict(zip(("lo", "hi"), floats, strict=True))
    elif name.endswith("rms_norm"):
        params = {"eps": floats[0]}
    elif name in ("quantize", "linear_q8"):
        params = {"act": instruction.params[0]}
    elif name == "embedding_q8":
        params = {"width": instruction.outputs[0].dims[3]}
    results = run_kernel(name, *arrays, **params)
    return [r.reshape(v.dims) for r, v in zip(results, instruction.outputs, strict=True)]


def test_kernels_have_the_bits_of_the_executor(case: Case, wasm_path: Path) -> None:
    with np.errstate(all="ignore"):
        expected = case.expected_arena(by_kernels)
    np.testing.assert_array_equal(run_in_wasm(wasm_path, case), canonical(expected))
