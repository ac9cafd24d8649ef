"""specialize: fixes the length of the sequence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.context import Context
from xdsl.dialects.builtin import FunctionType, ModuleOp, StringAttr, TensorType
from xdsl.dialects.func import FuncOp
from xdsl.ir import Attribute, Operation, SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import Rewriter

from odin.ir.types import DYNAMIC, tensor


@dataclass(frozen=True)
class SpecializePass(ModulePass):
    """Replaces each function over a dynamic sequence by one copy for each length T, named
    `@main_T`.

    Each `?` becomes T; nothing else changes. Functions without a dynamic axis stay as they are.
    """

    name: ClassVar[str] = "specialize"
    MAX_LENGTH: ClassVar[int] = 1 << 16

    T: int | tuple[int, ...] = (1, 64)
    """The lengths: 1 for decode, more for prefill."""

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        lengths = (self.T,) if isinstance(self.T, int) else self.T
        in_range = all(1 <= length <= self.MAX_LENGTH for length in lengths)
        if not lengths or not in_range or len(set(lengths)) != len(lengths):
            raise ValueError(
                f"specialize: option T expects different lengths from 1 to {self.MAX_LENGTH}, "
                "such as T=1,64"
            )
        for function in [f for f in op.ops if isinstance(f, FuncOp) and is_dynamic(f)]:
            for length in sorted(lengths):
                copy = function.clone()
                copy.sym_name = StringAttr(f"{function.sym_name.data}_{length}")
                fix_length(copy, length)
                op.body.block.insert_op_before(copy, function)
            function.detach()
            function.erase()


def is_dynamic(function: FuncOp) -> bool:
    """Whether an argument or result has a dynamic axis."""
    types = [*function.function_type.inputs, *function.function_type.outputs]
    return any(_with_length(type, 1) != type for type in types)


def fix_length(function: FuncOp, length: int) -> None:
    """Gives every value of the function its type with `?` = length."""
    types = function.function_type
    function.function_type = FunctionType.from_lists(
        [_with_length(type, length) for type in types.inputs],
        [_with_length(type, length) for type in types.outputs],
    )
    fix_values(function, length)


def fix_values(operation: Operation, length: int) -> None:
    """Gives every value that an op and its regions define its type with `?` = length."""
    for op in operation.walk():
        for value in _defined_by(op):
            fixed = _with_length(value.type, length)
            if fixed != value.type:
                Rewriter.replace_value_with_new_type(value, fixed)


def _defined_by(op: Operation) -> list[SSAValue]:
    arguments = [arg for region in op.regions for block in region.blocks for arg in block.args]
    return [*op.results, *arguments]


def _with_length(type: Attribute, length: int) -> Attribute:
    if not isinstance(type, TensorType) or DYNAMIC not in type.get_shape():
        return type
    return tensor([length if n == DYNAMIC else n for n in type.get_shape()], type.element_type)
