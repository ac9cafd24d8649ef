"""What every op on tensors has in common: one assembly format, inferred result types, one NumPy
rule.

An op is one class: its operands and properties, `infer` (the result types that follow from them),
its meaning on NumPy arrays (a kernel of `odin/ir/kernels.py`, or `evaluate` of its own), and, if no
kernel computes it, the ops that do. The verifier, the text form, the interpreter, the constant
folder and `docs/ir.md` follow from these.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np
from xdsl.builder import ImplicitBuilder
from xdsl.dialects.builtin import FloatAttr, IntegerAttr
from xdsl.ir import Attribute, Block, Operation, SSAValue
from xdsl.irdl import IRDLOperation, ParsePropInAttrDict, traits_def
from xdsl.traits import Pure
from xdsl.utils.exceptions import VerifyException

from odin.ir.kernels import run_kernel
from odin.ir.layout import Layout
from odin.ir.types import Tensor, checked_tensor

Properties = Mapping[str, Attribute]


class TensorOp(IRDLOperation, ABC):
    """A pure op from tensors to tensors, computed by a kernel or by other ops."""

    KERNEL: ClassVar[str] = ""
    """The kernel that computes it in a planned program; none if only other ops do."""

    EXAMPLE: ClassVar[str] = ""
    """The op in use, for `docs/ir.md`: ops of a function whose arguments are all other values."""

    IN_PLACE: ClassVar[tuple[tuple[int, int], ...]] = ()
    """Pairs (result, operand) of the same type that may lie at the same address."""

    ALONG_SEQUENCE: ClassVar[bool] = False
    """Whether a row of axis 0 may depend on those before it; otherwise rows are independent."""

    irdl_options = (ParsePropInAttrDict(),)
    traits = traits_def(Pure())
    assembly_format = "operands attr-dict `:` functional-type(operands, results)"

    def params(self) -> dict[str, float]:
        """The numeric properties as Python values: the keyword arguments of the kernel."""
        return {
            name: attribute.value.data
            for name, attribute in self.properties.items()
            if isinstance(attribute, FloatAttr | IntegerAttr)
        }

    def evaluate(self, *operands: np.ndarray) -> tuple[np.ndarray, ...]:
        """The results on NumPy arrays of the operand types (`?` may have any length)."""
        return run_kernel(self.KERNEL, *operands, **self.params())

    def decompose(self) -> Sequence[SSAValue] | None:
        """Makes ops that compute the same and returns what takes the place of the results; None if
        only the kernel computes it. Each op goes where it is made."""
        return None


class InferredOp(TensorOp, ABC):
    """A tensor op whose result types follow from its operands and properties."""

    def __init__(self, *operands: SSAValue | Operation, **properties: Attribute):
        values = [SSAValue.get(operand) for operand in operands]
        super().__init__(
            operands=values,
            properties=properties,
            result_types=list(self.infer([checked_tensor(v.type) for v in values], properties)),
        )

    @classmethod
    @abstractmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        """The result types for these operand types; VerifyException if the operands do not fit."""

    def verify_(self) -> None:
        expected = self.infer([checked_tensor(v.type) for v in self.operands], self.properties)
        found = [checked_tensor(v.type) for v in self.results]
        if list(expected) != found:
            types = ", ".join(str(t) for t in expected)
            raise VerifyException(f"{self.name} on these operands gives {types}")


class CompositeOp(InferredOp, ABC):
    """A tensor op without a kernel: before a module is planned, `decompose` takes its place."""

    @abstractmethod
    def evaluate(self, *operands: np.ndarray) -> tuple[np.ndarray, ...]: ...

    @abstractmethod
    def decompose(self) -> Sequence[SSAValue]: ...


class ViewOp(TensorOp, ABC):
    """A tensor op of one operand whose result only looks at its elements in another arrangement."""

    KERNEL: ClassVar[str] = "copy"

    @abstractmethod
    def rearrange(self, layout: Layout) -> Layout | None:
        """Where the result lies when the operand lies at `layout`; None if a copy is needed
        first."""

    @abstractmethod
    def evaluate(self, *operands: np.ndarray) -> tuple[np.ndarray, ...]: ...


def decomposition(op: TensorOp) -> tuple[Block, Sequence[SSAValue]] | None:
    """A block of the ops that compute `op`, with its location, and the values of its results; None
    if only a kernel computes it."""
    block = Block()
    with ImplicitBuilder(block):
        results = op.decompose()
    if results is None:
        return None
    for part in block.walk():
        part.location = op.location
    return block, results
