"""parallel: a function that advances n sequences by one token each."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from xdsl.context import Context
from xdsl.dialects.builtin import FunctionType, ModuleOp
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import Block, Operation, Region, SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import Rewriter
from xdsl.utils.exceptions import VerifyException

from odin.ir.nn import BinaryOp, LastOp, ReshapeOp, i64_attr
from odin.ir.recurrence import ScanOp, YieldOp, slice_type, stack_type
from odin.ir.sequences import MAX_SEQUENCES, SEQUENCES, sequences_of
from odin.ir.tensor_op import InferredOp, TensorOp
from odin.ir.types import DYNAMIC, Shape, checked_tensor, tensor, tensor_of
from odin.passes.specialize import fix_values, is_dynamic


@dataclass(frozen=True)
class ParallelPass(ModulePass):
    """Adds to each function over a dynamic sequence one for a token of each of n sequences, named
    `@main_x16`: (ids [n], states [n, S]…) → (logits [n, V], the same states).

    n tokens of n sequences are rows for everything that takes the tokens of one sequence as rows,
    so that one read of the weights serves all of them. What looks along the sequence becomes a scan
    over the sequences that carries nothing, of the op at T = 1. The numbers of a sequence are those
    that it has alone.
    """

    name: ClassVar[str] = "parallel"

    n: int = 16
    """How many sequences: their states make the arena as many times as large."""

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        if not 2 <= self.n <= MAX_SEQUENCES:
            raise ValueError(f"parallel: option n expects a number from 2 to {MAX_SEQUENCES}")
        functions = [f for f in op.ops if isinstance(f, FuncOp)]
        if any(sequences_of(function) > 1 for function in functions):
            raise ValueError("parallel: there is a function for several sequences already")
        dynamic = [function for function in functions if is_dynamic(function)]
        if not dynamic:
            raise ValueError("parallel: expected a function over a dynamic sequence")
        for function in dynamic:
            op.body.block.insert_op_after(_Parallel(function, self.n).build(), function)


class Kind(enum.Enum):
    """What a value of one sequence at T = 1 is where there are n sequences."""

    SHARED = enum.auto()
    """The same value for all: weights, and what follows from them alone."""
    ROWS = enum.auto()
    """[1, S] → [n, S]: axis 0 is the token, and there is one of each sequence."""
    EACH = enum.auto()
    """S → [n, S]: of the sequence as a whole, such as its state."""


@dataclass(frozen=True)
class Value:
    """What stands for a value of the function over one sequence."""

    value: SSAValue
    kind: Kind


class _Parallel:
    """Rewrites one function for n sequences, op by op."""

    def __init__(self, function: FuncOp, n: int):
        self.function = function
        self.n = n
        ids, *states = function.body.block.args
        types = [tensor((n,), tensor_of(ids).element_type)]
        types += [stack_type(tensor_of(state), n) for state in states]
        self.block = Block(arg_types=types)
        kinds = [Kind.ROWS, *(Kind.EACH for _ in states)]
        self.values: dict[SSAValue, Value] = {}
        for old, new, kind in zip(function.body.block.args, self.block.args, kinds, strict=True):
            new.name_hint = old.name_hint
            self.values[old] = Value(new, kind)

    def build(self) -> FuncOp:
        for op in self.function.body.block.ops:
            self._rewrite(op)
        results = self.block.last_op
        assert isinstance(results, ReturnOp)
        type = FunctionType.from_lists(self.block.arg_types, results.operand_types)
        name = f"{self.function.sym_name.data}_x{self.n}"
        function = FuncOp(name, type, Region(self.block))
        function.attributes[SEQUENCES] = i64_attr(self.n)
        function.location = self.function.location
        return function

    def _rewrite(self, op: Operation) -> None:
        if isinstance(op, ReturnOp):
            self._return(op)
            return
        kinds = {self.values[value].kind for value in _outside(op)}
        if kinds <= {Kind.SHARED}:
            self._clone(op, Kind.SHARED)
        elif isinstance(op, LastOp) and kinds == {Kind.ROWS}:
            self.values[op.result] = self.values[op.operand]
        elif isinstance(op, ReshapeOp):
            shape = tensor_of(op.result).get_shape()
            kind = Kind.ROWS if shape[:1] in ((DYNAMIC,), (1,)) else Kind.EACH
            new = self._reshape(self.values[op.operand].value, self._shape(op.result, kind), op)
            self.values[op.result] = Value(new, kind)
        elif Kind.EACH not in kinds and isinstance(op, InferredOp) and self._is_by_rows(op):
            self._clone(op, Kind.ROWS)
        else:
            self._map(op)

    def _shape(self, value: SSAValue, kind: Kind) -> Shape:
        """The shape that a value has as ROWS or EACH."""
        shape = tensor_of(value).get_shape()
        return (self.n, *(shape[1:] if kind is Kind.ROWS else shape))

    def _is_by_rows(self, op: InferredOp) -> bool:
        """Whether the op on rows of n sequences gives the rows of each."""
        if op.ALONG_SEQUENCE:
            return False
        ranks = {len(tensor_of(result).get_shape()) for result in op.results}
        rows = [v for v in op.operands if self.values[v].kind is Kind.ROWS]
        if isinstance(op, BinaryOp) and {len(tensor_of(v).get_shape()) for v in rows} != ranks:
            return False
        if any(tensor_of(r).get_shape()[:1] not in ((DYNAMIC,), (1,)) for r in op.results):
            return False
        expected = [
            tensor(self._shape(result, Kind.ROWS), tensor_of(result).element_type)
            for result in op.results
        ]
        operands = [checked_tensor(self.values[v].value.type) for v in op.operands]
        try:
            return list(op.infer(operands, op.properties)) == expected
        except VerifyException:
            return False

    def _clone(self, op: Operation, kind: Kind) -> None:
        """The op on what stands for its operands."""
        new = op.clone({value: self.values[value].value for value in _outside(op)})
        self.block.add_op(new)
        if kind is Kind.ROWS:
            for result in list(new.results):
                type = stack_type(slice_type(tensor_of(result)), self.n)
                Rewriter.replace_value_with_new_type(result, type)
        for old, result in zip(op.results, new.results, strict=True):
            self.values[old] = Value(result, kind)

    def _reshape(self, value: SSAValue, shape: Shape, of: Operation) -> SSAValue:
        if tensor_of(value).get_shape() == shape:
            return value
        new = ReshapeOp(value, shape)
        new.location = of.location
        self.block.add_op(new)
        return new.result

    def _return(self, op: ReturnOp) -> None:
        logits, *states = op.operands
        if any(self.values[value].kind is Kind.SHARED for value in op.operands):
            raise ValueError(
                f"parallel: @{self.function.sym_name.data}: expected logits and states that "
                "depend on the text"
            )
        vocab_size = tensor_of(logits).get_shape()[-1]
        new = [self._reshape(self.values[logits].value, (self.n, vocab_size), op)]
        for state in states:
            new.append(self._reshape(self.values[state].value, self._shape(state, Kind.EACH), op))
        self.block.add_op(ReturnOp(*new))

    # One sequence after the other

    def _map(self, op: Operation) -> None:
        """The op at T = 1 for one sequence after the other: a scan that carries nothing."""
        used = [v for v in _outside(op) if self.values[v].kind is not Kind.SHARED]
        inputs = [self.values[value].value for value in used]
        body = ScanOp.empty_body(inputs, [])
        inner = {v: self.values[v].value for v in _outside(op)}
        for value, slice in zip(used, body.args, strict=True):
            slice.name_hint = value.name_hint
            inner[value] = slice
            if self.values[value].kind is Kind.ROWS:
                inner[value] = _add_reshape(body, slice, (1, *tensor_of(slice).get_shape()))
        results = _inline(op, body, inner) if isinstance(op, ScanOp) else _step(op, body, inner)
        kinds = [
            Kind.ROWS if tensor_of(old).get_shape()[:1] == (DYNAMIC,) else Kind.EACH
            for old in op.results
        ]
        slices = [
            _add_reshape(body, result, tensor_of(result).get_shape()[1:])
            if kind is Kind.ROWS
            else result
            for kind, result in zip(kinds, results, strict=True)
        ]
        body.add_op(YieldOp(slices, []))
        types = [stack_type(tensor_of(value), self.n) for value in slices]
        new = ScanOp(inputs, [], types, Region(body))
        new.location = op.location
        for inside in body.ops:
            inside.location = op.location
        self.block.add_op(new)
        for old, result, kind in zip(op.results, new.results, kinds, strict=True):
            result.name_hint = old.name_hint
            self.values[old] = Value(result, kind)


def _step(op: Operation, body: Block, inner: dict[SSAValue, SSAValue]) -> Sequence[SSAValue]:
    """Adds the op at T = 1 to the body; returns its results."""
    if not isinstance(op, TensorOp):
        raise ValueError(f"parallel: there is no rule for {op.name}")
    new = op.clone(inner)
    fix_values(new, 1)
    body.add_op(new)
    return new.results


def _inline(scan: ScanOp, body: Block, inner: dict[SSAValue, SSAValue]) -> Sequence[SSAValue]:
    """Adds the one iteration that a scan has at T = 1; returns its results [1, S] and states."""
    mapping = dict(inner)
    for arg, operand in zip(scan.slice_args, scan.inputs, strict=True):
        shape = tensor_of(inner[operand]).get_shape()
        if shape[0] != 1:
            raise ValueError("parallel: expected every recurrence.scan to be over the sequence")
        mapping[arg] = _add_reshape(body, inner[operand], shape[1:])
    for arg, operand in zip(scan.state_args, scan.initial, strict=True):
        mapping[arg] = inner[operand]
    for op in scan.body.block.ops:
        if isinstance(op, YieldOp):
            break
        new = op.clone(mapping)
        fix_values(new, 1)
        body.add_op(new)
        mapping |= zip(op.results, new.results, strict=True)
    slices = [mapping[value] for value in scan.terminator.slices]
    stacked = [_add_reshape(body, v, (1, *tensor_of(v).get_shape())) for v in slices]
    return [*stacked, *(mapping[value] for value in scan.terminator.states)]


def _add_reshape(body: Block, value: SSAValue, shape: Shape) -> SSAValue:
    new = ReshapeOp(value, shape)
    body.add_op(new)
    return new.result


def _outside(op: Operation) -> list[SSAValue]:
    """The values from outside that the op or its regions use, each once."""
    found: dict[SSAValue, None] = {}
    for inside in op.walk():
        for value in inside.operands:
            owner = value.owner
            block = owner if isinstance(owner, Block) else owner.parent
            if block is op.parent:
                found[value] = None
    return list(found)
