"""Writes the folder of a tvm artifact."""

from __future__ import annotations

from pathlib import Path

from odin.backends.tvm.compile import compile_wasm, find_shell
from odin.backends.tvm.module import RULES, build_modules
from odin.backends.wasm.image import WeightImage
from odin.backends.wasm.write import write as write_wasm
from odin.ir.errors import InputError
from odin.ir.model import Model
from odin.ir.plan import ProgramOp, programs_of


def write(model: Model, folder: Path) -> None:
    """Writes the files of a wasm artifact, and model.wasm. Raises InputError."""
    programs = programs_of(model.module)
    _check(programs)
    shell = find_shell()

    def compile_executor(image: WeightImage, program: bytes, path: Path) -> None:
        compile_wasm(build_modules(programs, image.offsets, program), shell, path)

    write_wasm(model, folder, compile_executor)


def _check(programs: list[ProgramOp]) -> None:
    for program in programs:
        if program.n_sequences > 1:
            raise InputError("target tvm: expected programs of one sequence, found one of several")
        for call, _ in program.calls():
            if call.kernel.data not in RULES:
                raise InputError(f"target tvm: there is no rule for the op {call.kernel.data!r}")
