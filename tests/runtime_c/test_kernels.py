"""Every kernel of `odin.wasm` against NumPy, over the whole arena."""

from pathlib import Path

import numpy as np
from kernel_cases import Case
from machine import Machine


def test_kernel_agrees_with_numpy(case: Case, wasm_path: Path) -> None:
    machine = Machine(wasm_path)
    machine.load(case.builder.build(), case.weights, case.arena)
    machine.advance(case.tokens)
    np.testing.assert_allclose(
        machine.arena().view("<f4"), case.expected_arena(), rtol=2e-5, atol=1e-5
    )
