"""The `plan` dialect: a program of kernel calls over one arena, with every address fixed.

`plan-memory` makes it. Data flows through memory, so calls have views and no SSA values. This is
what the wasm backend serializes word by word ([program-format.md](program-format.md)).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from xdsl.dialects.builtin import (
    ArrayAttr,
    DictionaryAttr,
    IntAttr,
    IntegerAttr,
    NoneAttr,
    StringAttr,
    SymbolNameConstraint,
    SymbolRefAttr,
    TensorType,
    i64,
)
from xdsl.ir import Attribute, Operation, ParametrizedAttribute, Region
from xdsl.irdl import (
    IRDLOperation,
    irdl_attr_definition,
    irdl_op_definition,
    opt_prop_def,
    param_def,
    prop_def,
    region_def,
    traits_def,
)
from xdsl.parser import AttrParser
from xdsl.printer import Printer
from xdsl.traits import NoTerminator, SymbolOpInterface, SymbolTable
from xdsl.utils.exceptions import VerifyException

from odin.ir.kernels import KERNELS
from odin.ir.nn import WeightOp, i64_attr, require
from odin.ir.types import Shape, Tensor, checked_tensor, numpy_dtype


@irdl_attr_definition
class ViewAttr(ParametrizedAttribute):
    """Elements at fixed addresses: `#plan.view<arena 64 : tensor<4x8xf32>, [8, 1], 0>`.

    In the arena or in a weight (`@name`), `offset` bytes from its start; then the type, the strides
    in elements (0 repeats), and the bytes added for each iteration of the loop around it.

    Verifier: static extents, one stride an axis, at most 4 axes; no number is negative.
    """

    name = "plan.view"
    base: SymbolRefAttr | NoneAttr = param_def()
    offset: IntAttr = param_def()
    type: TensorType[Attribute] = param_def()
    strides: ArrayAttr[IntAttr] = param_def()
    step: IntAttr = param_def()

    @staticmethod
    def of(
        weight: str | None, offset: int, type: Tensor, strides: Shape, step: int = 0
    ) -> ViewAttr:
        """A view of a weight, or of the arena if `weight` is None."""
        return ViewAttr(
            NoneAttr() if weight is None else SymbolRefAttr(weight),
            IntAttr(offset),
            type,
            ArrayAttr([IntAttr(stride) for stride in strides]),
            IntAttr(step),
        )

    @property
    def weight(self) -> str | None:
        """The weight it looks at; None for the arena."""
        return self.base.string_value() if isinstance(self.base, SymbolRefAttr) else None

    @property
    def shape(self) -> Shape:
        return self.type.get_shape()

    @property
    def element_strides(self) -> Shape:
        return tuple(stride.data for stride in self.strides)

    def extent_bytes(self, iterations: int) -> int:
        """Bytes from the start of its space to its last byte over all iterations."""
        last = sum((n - 1) * s for n, s in zip(self.shape, self.element_strides, strict=True))
        itemsize = numpy_dtype(self.type.element_type).itemsize
        return self.offset.data + self.step.data * (iterations - 1) + (last + 1) * itemsize

    def verify(self) -> None:
        shape = checked_tensor(self.type).get_shape()
        require(all(n >= 1 for n in shape), "a view has static extents ≥ 1")
        require(len(shape) == len(self.strides) <= 4, "a view has one stride an axis, at most 4")
        numbers = [self.offset.data, self.step.data, *self.element_strides]
        require(min(numbers) >= 0, "offset, step and strides are ≥ 0")

    def print_parameters(self, printer: Printer) -> None:
        with printer.in_angle_brackets():
            if isinstance(self.base, SymbolRefAttr):
                printer.print_attribute(self.base)
            else:
                printer.print_string("arena")
            printer.print_string(f" {self.offset.data} : ")
            printer.print_attribute(self.type)
            strides = ", ".join(str(stride) for stride in self.element_strides)
            printer.print_string(f", [{strides}], {self.step.data}")

    @classmethod
    def parse_parameters(cls, parser: AttrParser) -> Sequence[Attribute]:
        with parser.in_angle_brackets():
            name = parser.parse_optional_symbol_name()
            if name is None:
                parser.parse_keyword("arena")
            offset = parser.parse_integer(allow_boolean=False)
            parser.parse_punctuation(":")
            type = parser.parse_type()
            parser.parse_punctuation(",")
            strides = parser.parse_comma_separated_list(
                parser.Delimiter.SQUARE, lambda: IntAttr(parser.parse_integer(allow_boolean=False))
            )
            parser.parse_punctuation(",")
            step = parser.parse_integer(allow_boolean=False)
        base = NoneAttr() if name is None else SymbolRefAttr(name)
        return [base, IntAttr(offset), type, ArrayAttr(strides), IntAttr(step)]


@irdl_op_definition
class CallOp(IRDLOperation):
    """Runs one kernel: what it reads, what it writes to, its parameters.

    Verifier: there is such a kernel; no output lies in a weight.
    """

    name = "plan.call"
    EXAMPLE: ClassVar[str] = """
        plan.program @main_1 length 1 arena_bytes 192 state_bytes 0 max_live_bytes 128
            tokens <arena 64 : tensor<1xi32>, [1], 0> logits <arena 0 : tensor<4xf32>, [1], 0> {
          plan.call "clamp" [#plan.view<arena 128 : tensor<4xf32>, [1], 0>]
              -> [#plan.view<arena 0 : tensor<4xf32>, [1], 0>]
              {lo = 0.000000e+00 : f32, hi = 1.000000e+00 : f32}
        }
    """
    kernel = prop_def(StringAttr)
    """its name, in [program-format.md](program-format.md) where the executor has it"""
    inputs = prop_def(ArrayAttr[ViewAttr])
    """views"""
    outputs = prop_def(ArrayAttr[ViewAttr])
    """views of the arena"""
    params = prop_def(DictionaryAttr)
    """numbers by name"""
    assembly_format = "$kernel $inputs `->` $outputs $params attr-dict"

    def __init__(
        self,
        kernel: str,
        inputs: Sequence[ViewAttr],
        outputs: Sequence[ViewAttr],
        params: dict[str, Attribute],
    ):
        super().__init__(
            properties={
                "kernel": StringAttr(kernel),
                "inputs": ArrayAttr(inputs),
                "outputs": ArrayAttr(outputs),
                "params": DictionaryAttr(params),
            }
        )

    def verify_(self) -> None:
        require(self.kernel.data in KERNELS, f"no kernel is called {self.kernel.data}")
        for view in self.outputs:
            require(view.weight is None, "a call writes to the arena, never to a weight")


@irdl_op_definition
class LoopOp(IRDLOperation):
    """Runs its calls `count` times, one after the other; each view moves by its step.

    Verifier: count is at least 1; the body holds calls, at least one, and no loop.
    """

    name = "plan.loop"
    EXAMPLE: ClassVar[str] = """
        plan.program @main_4 length 4 arena_bytes 192 state_bytes 0 max_live_bytes 64
            tokens <arena 64 : tensor<4xi32>, [1], 0> logits <arena 0 : tensor<4xf32>, [1], 0> {
          plan.loop 4 {
            plan.call "copy" [#plan.view<arena 128 : tensor<f32>, [], 16>]
                -> [#plan.view<arena 0 : tensor<f32>, [], 4>] {}
          }
        }
    """
    count = prop_def(IntegerAttr.constr(i64))
    """i64"""
    body = region_def("single_block")
    """one block of calls"""
    traits = traits_def(NoTerminator())
    assembly_format = "$count $body attr-dict"

    def __init__(self, count: int, body: Region):
        super().__init__(properties={"count": i64_attr(count)}, regions=[body])

    def verify_(self) -> None:
        require(self.count.value.data >= 1, "a loop runs at least once")
        ops = list(self.body.block.ops)
        require(ops != [] and all(isinstance(op, CallOp) for op in ops), "a loop holds calls")


@irdl_op_definition
class ProgramOp(IRDLOperation):
    """One planned program: feeds `length` tokens and leaves the logits of the last one.

    The recurrent state is `arena[0 : state_bytes]`, at the same place in every program. A program
    for several `sequences` feeds one token of each and leaves a row of logits of each; the state of
    sequence i is `arena[i·state_bytes : (i + 1)·state_bytes]`.

    Verifier: the body holds calls and loops; every view ends inside the arena or its weight, over
    all iterations; only a view in a loop has a step.
    """

    name = "plan.program"
    EXAMPLE: ClassVar[str] = """
        nn.weight @table : tensor<16x4xf32>
        plan.program @main_2 length 2 arena_bytes 256 state_bytes 64 max_live_bytes 192
            tokens <arena 128 : tensor<2xi32>, [1], 0> logits <arena 64 : tensor<4xf32>, [1], 0> {
          plan.call "embedding" [#plan.view<arena 128 : tensor<2xi32>, [1], 0>,
                                 #plan.view<@table 0 : tensor<16x4xf32>, [4, 1], 0>]
              -> [#plan.view<arena 192 : tensor<2x4xf32>, [4, 1], 0>] {}
        }
    """
    sym_name = prop_def(SymbolNameConstraint())
    """its name"""
    length = prop_def(IntegerAttr.constr(i64))
    """i64, tokens that it takes"""
    sequences = opt_prop_def(IntegerAttr.constr(i64))
    """i64, how many sequences each take a token; 1 without it"""
    arena_bytes = prop_def(IntegerAttr.constr(i64))
    """i64"""
    state_bytes = prop_def(IntegerAttr.constr(i64))
    """i64"""
    max_live_bytes = prop_def(IntegerAttr.constr(i64))
    """i64, the most that is live at once: no plan of these calls can have a smaller arena"""
    tokens = prop_def(ViewAttr)
    """the view that the host writes token ids to"""
    logits = prop_def(ViewAttr)
    """the view that it reads"""
    body = region_def("single_block")
    """one block of calls and loops"""
    traits = traits_def(NoTerminator(), SymbolOpInterface())
    assembly_format = (
        "$sym_name `length` $length (`sequences` $sequences^)?"
        " `arena_bytes` $arena_bytes `state_bytes` $state_bytes"
        " `max_live_bytes` $max_live_bytes `tokens` $tokens `logits` $logits $body attr-dict"
    )

    def __init__(
        self,
        name: str,
        *,
        length: int,
        sequences: int = 1,
        arena_bytes: int,
        state_bytes: int,
        max_live_bytes: int,
        tokens: ViewAttr,
        logits: ViewAttr,
        body: Region,
    ):
        super().__init__(
            properties={
                "sym_name": StringAttr(name),
                "length": i64_attr(length),
                "sequences": i64_attr(sequences) if sequences > 1 else None,
                "arena_bytes": i64_attr(arena_bytes),
                "state_bytes": i64_attr(state_bytes),
                "max_live_bytes": i64_attr(max_live_bytes),
                "tokens": tokens,
                "logits": logits,
            },
            regions=[body],
        )

    @property
    def n_sequences(self) -> int:
        """How many sequences the program advances together."""
        return self.sequences.value.data if self.sequences is not None else 1

    def calls(self) -> Iterator[tuple[CallOp, int]]:
        """Every call in order, with the number of times that it runs."""
        for op in self.body.block.ops:
            if isinstance(op, LoopOp):
                for call in op.body.block.ops:
                    assert isinstance(call, CallOp)
                    yield call, op.count.value.data
            else:
                assert isinstance(op, CallOp)
                yield op, 1

    def verify_(self) -> None:
        ops = self.body.block.ops
        require(
            all(isinstance(op, CallOp | LoopOp) for op in ops), "a program holds calls and loops"
        )
        for view in (self.tokens, self.logits):
            self._verify_view(view, 1)
        for call, iterations in self.calls():
            for view in (*call.inputs, *call.outputs):
                self._verify_view(view, iterations)

    def _verify_view(self, view: ViewAttr, iterations: int) -> None:
        require(iterations > 1 or view.step.data == 0, f"{view} steps outside a loop")
        size, space = self.arena_bytes.value.data, "the arena"
        if view.weight is not None:
            weight = SymbolTable.lookup_symbol(self, view.weight)
            if not isinstance(weight, WeightOp):
                raise VerifyException(f"no nn.weight @{view.weight}")
            type, space = weight.tensor_type, f"@{view.weight}"
            size = type.element_count() * numpy_dtype(type.element_type).itemsize
        end = view.extent_bytes(iterations)
        require(end <= size, f"{view} ends at byte {end} of {size} in {space}")


def programs_of(module: Operation) -> list[ProgramOp]:
    """The programs of a planned module: for one sequence by length, shortest first, and then for
    several sequences."""
    programs = [op for op in module.walk() if isinstance(op, ProgramOp)]
    return sorted(programs, key=lambda p: (p.n_sequences, p.length.value.data))
