"""Every kernel of `odin.wasm` against NumPy, over the whole arena."""

from pathlib import Path

import numpy as np
from kernel_cases import Case
from machine import Machine
from program_builder import I8


def test_kernel_agrees_with_numpy(case: Case, wasm_path: Path) -> None:
    machine = Machine(wasm_path)
    machine.load(case.builder.build(), case.weights, case.arena)
    machine.advance(case.tokens)
    with np.errstate(all="ignore"):
        expected = case.expected_arena()
    np.testing.assert_allclose(machine.arena().view("<f4"), expected, rtol=2e-5, atol=1e-5)
    for instruction in case.builder.programs[-1]:
        for view in instruction.outputs:
            if view.dtype == I8:
                integers = view.array(expected.view(np.uint8))
                np.testing.assert_array_equal(view.array(machine.arena()), integers)
