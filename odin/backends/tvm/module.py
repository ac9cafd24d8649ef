"""Planned programs → TIR: a function a kernel and shape, and one that calls them in
order over the arena and the weights."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence

import tvm
from tvm import tirx
from tvm.script.ir_builder import IRBuilder
from tvm.script.ir_builder import tirx as T

from odin.backends.tvm.kernel import Expr, Rule, build_kernel, finished, shared_pointers
from odin.backends.tvm.quantized_rules import QUANTIZED_RULES
from odin.backends.tvm.recurrence_rules import RECURRENCE_RULES
from odin.backends.tvm.tensor_rules import TENSOR_RULES
from odin.ir.plan import CallOp, LoopOp, ProgramOp, ViewAttr

RULES: Mapping[str, Rule] = {**TENSOR_RULES, **QUANTIZED_RULES, **RECURRENCE_RULES}

RUN, CHECKSUM = "odin_compiled_run", "odin_compiled_checksum"
"""What the C side calls: `runtime_wasm/c/compiled/execute.c`."""


def build_modules(
    programs: Sequence[ProgramOp], offsets: Mapping[str, int], program_file: bytes
) -> tuple[tvm.IRModule, tvm.IRModule]:
    """The TIR of programs whose weights lie at `offsets` in the image, encoded as `program_file`:
    the kernels, and what calls them.

    Calls of the same kernel on the same shapes and strides, with the same views in place, share a
    function. The two modules are to be compiled apart: TVM tells LLVM that pointers of different
    names never meet, which `shared_pointers` makes so within a kernel, but not from one kernel to
    the next, were both inlined into a program.
    """
    kernels = _Kernels()
    functions = {
        _name(program): _run_program(_name(program), program, kernels, offsets)
        for program in programs
    }
    functions[RUN] = _choose_program(programs)
    functions[CHECKSUM] = _checksum(zlib.adler32(program_file))
    return tvm.IRModule(kernels.functions), tvm.IRModule(functions)


class _Kernels:
    """The functions of the kernels that programs call, each under a name of its own."""

    def __init__(self) -> None:
        self.functions: dict[str, tirx.PrimFunc] = {}
        self._names: dict[object, str] = {}

    def name_of(self, call: CallOp) -> str:
        """The name of the function for a call, which is built when it is asked for first."""
        kernel = call.kernel.data
        views = (*call.inputs, *call.outputs)
        shapes = ((view.type, view.strides) for view in views)
        signature = (kernel, call.params, shared_pointers(call), *shapes)
        if signature not in self._names:
            name = f"{kernel}_{len(self._names)}"
            self.functions[name] = build_kernel(name, call, RULES[kernel])
            self._names[signature] = name
        return self._names[signature]


def _name(program: ProgramOp) -> str:
    return f"program_{program.length.value.data}"


def _run_program(
    name: str, program: ProgramOp, kernels: _Kernels, offsets: Mapping[str, int]
) -> tirx.PrimFunc:
    """`void name(first, end, arena, weights)`, which runs steps first to end − 1."""
    with IRBuilder() as builder, T.prim_func():
        T.func_name(name)
        T.func_attr({"global_symbol": name})
        first, end = T.arg("first", T.int32()), T.arg("end", T.int32())
        spaces = T.arg("arena", T.handle()), T.arg("weights", T.handle())

        def emit(call: CallOp, iteration: Expr) -> None:
            views = (*call.inputs, *call.outputs)
            pointers = [_address(view, spaces, offsets, iteration) for view in views]
            T.evaluate(T.call_extern("void", kernels.name_of(call), *pointers))

        for step, op in enumerate(program.body.block.ops):
            with T.If(first <= step), T.Then(), T.If(end > step), T.Then():
                if isinstance(op, LoopOp):
                    with T.serial(op.count.value.data) as iteration:
                        for call in op.body.block.ops:
                            assert isinstance(call, CallOp)
                            emit(call, iteration)
                else:
                    assert isinstance(op, CallOp)
                    emit(op, T.int32(0))
    return finished(builder)


def _address(
    view: ViewAttr, spaces: tuple[Expr, Expr], offsets: Mapping[str, int], iteration: Expr
) -> Expr:
    arena, weights = spaces
    space, offset = arena, view.offset.data
    if view.weight is not None:
        space, offset = weights, offset + offsets[view.weight]
    return T.handle_add_byte_offset(space, T.int32(offset) + iteration * view.step.data)


def _choose_program(programs: Sequence[ProgramOp]) -> tirx.PrimFunc:
    """`void odin_compiled_run(T, first, end, arena, weights)`."""
    with IRBuilder() as builder, T.prim_func():
        T.func_name(RUN)
        T.func_attr({"global_symbol": RUN})
        length = T.arg("length", T.int32())
        steps = T.arg("first", T.int32()), T.arg("end", T.int32())
        spaces = T.arg("arena", T.handle()), T.arg("weights", T.handle())
        for program in programs:
            with T.If(length == program.length.value.data), T.Then():
                T.evaluate(T.call_extern("void", _name(program), *steps, *spaces))
    return finished(builder)


def _checksum(value: int) -> tirx.PrimFunc:
    """`void odin_compiled_checksum(to)`: Adler-32 of program.bin, by which the module knows the
    program that it was made for."""
    with IRBuilder() as builder, T.prim_func():
        T.func_name(CHECKSUM)
        T.func_attr({"global_symbol": CHECKSUM})
        to = T.decl_buffer((1,), "uint32", data=T.arg("to", T.handle("uint32")), layout=None)
        T.buffer_store(to, T.uint32(value), [0])
    return finished(builder)
