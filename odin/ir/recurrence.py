"""The `recurrence` dialect: a scan over the sequence with explicit state, and the delta rule.

A recurrence of any model can be written as a scan, and runs. Those that `fuse` recognises become
one op. `recurrence.delta_rule` is a primitive too, since a scan of elementwise ops would pass
over the state of each head nine times a token.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, Self

from xdsl.ir import Attribute, Block, Region, SSAValue
from xdsl.irdl import (
    AttrSizedOperandSegments,
    AttrSizedResultSegments,
    IRDLOperation,
    irdl_op_definition,
    lazy_traits_def,
    region_def,
    traits_def,
    var_operand_def,
    var_result_def,
)
from xdsl.parser import Parser, UnresolvedOperand
from xdsl.printer import Printer
from xdsl.traits import HasParent, IsTerminator, Pure, RecursiveMemoryEffect
from xdsl.utils.exceptions import VerifyException

from odin.ir.types import Tensor, checked_tensor, tensor, tensor_of


@irdl_op_definition
class YieldOp(IRDLOperation):
    """Ends the body of a scan: this step's slices of the stacked results, and the next state.

    Verifier: it is the last op of a `recurrence.scan`, which checks the types.
    """

    name = "recurrence.yield"
    EXAMPLE: ClassVar[str] = """
        %y = recurrence.scan (%xt = %x) state () : (tensor<?x4xf32>) -> tensor<?x4xf32> {
          recurrence.yield %xt : tensor<4xf32> state
        }
    """
    slices = var_operand_def()
    """[S], one for each stacked result"""
    states = var_operand_def()
    """the next value of each state"""
    irdl_options = (AttrSizedOperandSegments(as_property=True),)
    traits = lazy_traits_def(lambda: (IsTerminator(), HasParent(ScanOp), Pure()))
    assembly_format = (
        "($slices^ `:` type($slices))? `state` ($states^ `:` type($states))? attr-dict"
    )

    def __init__(self, slices: Sequence[SSAValue], states: Sequence[SSAValue]):
        super().__init__(operands=[slices, states])


@irdl_op_definition
class ScanOp(IRDLOperation):
    """Runs its body for each index t of axis 0, from the first on, carrying a state.

    The body sees the slices x[t] of the inputs and the state; it yields the slices of the stacked
    results and the next state. It may use values from outside, the same for all t. A `state ()` is
    empty. Attributes behind the body are kept.

    Verifier: there is at least one input, and all have the same axis 0; the body ends in
    `recurrence.yield`; each type follows from the operands: an input [T, S] gives a slice [S], a
    yielded slice [S] a stacked result [T, S], and a state keeps its type throughout.
    """

    name = "recurrence.scan"
    EXAMPLE: ClassVar[str] = """
        // A leaky sum: hₜ = a·hₜ₋₁ + xₜ, and every hₜ.
        %y, %last = recurrence.scan (%xt = %x) state (%h = %h0)
            : (tensor<?x4xf32>, tensor<4xf32>) -> (tensor<?x4xf32>, tensor<4xf32>) {
          %kept = nn.mul %a, %h : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
          %next = nn.add %kept, %xt : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
          recurrence.yield %next : tensor<4xf32> state %next : tensor<4xf32>
        }
    """
    inputs = var_operand_def()
    """any number of [T, …]"""
    initial = var_operand_def()
    """the states before the first step"""
    stacked = var_result_def()
    """[T, …], the yielded slices"""
    final = var_result_def()
    """the states after the last step"""
    body = region_def("single_block")
    """one block: a slice of each input, then each state"""
    irdl_options = (
        AttrSizedOperandSegments(as_property=True),
        AttrSizedResultSegments(as_property=True),
    )
    traits = traits_def(RecursiveMemoryEffect())

    def __init__(
        self,
        inputs: Sequence[SSAValue],
        initial: Sequence[SSAValue],
        stacked_types: Sequence[Attribute],
        body: Region,
        attributes: Mapping[str, Attribute] | None = None,
    ):
        super().__init__(
            operands=[inputs, initial],
            result_types=[stacked_types, [value.type for value in initial]],
            regions=[body],
            attributes=attributes or {},
        )

    @staticmethod
    def empty_body(inputs: Sequence[SSAValue], initial: Sequence[SSAValue]) -> Block:
        """A block with the arguments that the body of such a scan has: slices, then states."""
        slices = [slice_type(tensor_of(value)) for value in inputs]
        return Block(arg_types=[*slices, *(value.type for value in initial)])

    @property
    def slice_args(self) -> Sequence[SSAValue]:
        return self.body.block.args[: len(self.inputs)]

    @property
    def state_args(self) -> Sequence[SSAValue]:
        return self.body.block.args[len(self.inputs) :]

    @property
    def terminator(self) -> YieldOp:
        op = self.body.block.last_op
        assert isinstance(op, YieldOp)
        return op

    def verify_(self) -> None:
        block = self.body.block
        if not self.inputs:
            raise VerifyException("a scan has at least one input, which gives its length")
        lengths = {tensor_of(value).get_shape()[:1] for value in self.inputs}
        if len(lengths) != 1 or () in lengths:
            raise VerifyException("all inputs of a scan have the same axis 0")
        if not isinstance(block.last_op, YieldOp):
            raise VerifyException("the body of a scan ends in recurrence.yield")
        (length,) = lengths.pop()
        slices = [slice_type(tensor_of(value)) for value in self.inputs]
        states = [value.type for value in self.initial]
        stacked = [stack_type(tensor_of(value), length) for value in block.last_op.slices]
        _expect("body arguments", [*slices, *states], [arg.type for arg in block.args])
        _expect("yielded states", states, [value.type for value in block.last_op.states])
        _expect("stacked results", stacked, [value.type for value in self.stacked])
        _expect("final states", states, [value.type for value in self.final])

    def print(self, printer: Printer) -> None:
        for keyword, args, operands in (
            (" (", self.slice_args, self.inputs),
            (" state (", self.state_args, self.initial),
        ):
            printer.print_string(keyword)
            printer.print_list(
                list(zip(args, operands, strict=True)),
                lambda pair: _print_binding(printer, *pair),
            )
            printer.print_string(")")
        printer.print_string(" : ")
        printer.print_function_type(self.operand_types, self.result_types)
        printer.print_string(" ")
        printer.print_region(self.body, print_entry_block_args=False)
        if self.attributes:
            printer.print_op_attributes(self.attributes, print_keyword=True)

    @classmethod
    def parse(cls, parser: Parser) -> Self:
        def parse_binding() -> tuple[Parser.UnresolvedArgument, UnresolvedOperand]:
            argument = parser.parse_argument(expect_type=False)
            parser.parse_punctuation("=")
            return argument, parser.parse_unresolved_operand()

        def parse_bindings() -> list[tuple[Parser.UnresolvedArgument, UnresolvedOperand]]:
            return parser.parse_comma_separated_list(parser.Delimiter.PAREN, parse_binding)

        position = parser.pos
        inputs = parse_bindings()
        parser.parse_keyword("state")
        states = parse_bindings()
        parser.parse_punctuation(":")
        types = parser.parse_function_type()
        bindings = [*inputs, *states]
        n_stacked = len(types.outputs) - len(states)
        if len(types.inputs) != len(bindings) or n_stacked < 0:
            parser.raise_error(
                f"expected {len(bindings)} operand types and at least {len(states)} result types",
                position,
                parser.pos,
            )
        operands = parser.resolve_operands(
            [operand for _, operand in bindings], types.inputs.data, position
        )
        arg_types = [
            slice_type(checked_tensor(type)) if i < len(inputs) else type
            for i, type in enumerate(types.inputs)
        ]
        arguments = [
            argument.resolve(type) for (argument, _), type in zip(bindings, arg_types, strict=True)
        ]
        body = parser.parse_region(arguments)
        attributes = parser.parse_optional_attr_dict_with_keyword()
        return cls(
            operands[: len(inputs)],
            operands[len(inputs) :],
            types.outputs.data[:n_stacked],
            body,
            attributes.data if attributes else None,
        )


def slice_type(type: Tensor) -> Tensor:
    """T×S → S."""
    shape = type.get_shape()
    if not shape:
        raise VerifyException("an input of a scan has an axis 0")
    return tensor(shape[1:], type.element_type)


def stack_type(type: Tensor, length: int) -> Tensor:
    """S → T×S."""
    return tensor((length, *type.get_shape()), type.element_type)


def _expect(what: str, expected: Sequence[Attribute], found: Sequence[Attribute]) -> None:
    if list(expected) != list(found):
        types = ", ".join(str(t) for t in expected)
        raise VerifyException(f"{what} of the scan have the types {types}")


def _print_binding(printer: Printer, arg: SSAValue, operand: SSAValue) -> None:
    printer.print_ssa_value(arg)
    printer.print_string(" = ")
    printer.print_ssa_value(operand)
