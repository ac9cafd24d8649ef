"""Weights: symbols of the module, and the op that reads one."""

from __future__ import annotations

from typing import ClassVar

from xdsl.dialects.builtin import (
    DenseIntOrFPElementsAttr,
    StringAttr,
    SymbolNameConstraint,
    SymbolRefAttr,
)
from xdsl.ir import Attribute
from xdsl.irdl import (
    IRDLOperation,
    irdl_op_definition,
    opt_prop_def,
    prop_def,
    result_def,
    traits_def,
)
from xdsl.traits import Pure, SymbolOpInterface, SymbolTable, SymbolUserOpInterface

from odin.ir.nn.requirements import require
from odin.ir.types import DYNAMIC, Tensor, checked_tensor


@irdl_op_definition
class WeightOp(IRDLOperation):
    """A constant of the model: a symbol of the module with a name and a type.

    Its bytes are in the weight store; a small one may carry its value in the text.

    Verifier: the shape is static; a value in the text has the type of the weight.
    """

    name = "nn.weight"
    EXAMPLE: ClassVar[str] = """
        nn.weight @head : tensor<16x8xf32>
        nn.weight @half : tensor<1xf32> = dense<5.000000e-01> : tensor<1xf32>
    """
    sym_name = prop_def(SymbolNameConstraint())
    """the name in the weight store"""
    type = prop_def(Attribute)
    """the tensor type"""
    value = opt_prop_def(DenseIntOrFPElementsAttr)
    """the elements, where they are in the text"""
    traits = traits_def(SymbolOpInterface())
    assembly_format = "$sym_name `:` $type (`=` $value^)? attr-dict"

    def __init__(self, name: str, type: Tensor):
        super().__init__(properties={"sym_name": StringAttr(name), "type": type})

    @property
    def tensor_type(self) -> Tensor:
        return checked_tensor(self.type)

    def verify_(self) -> None:
        require(DYNAMIC not in self.tensor_type.get_shape(), "a weight has a static shape")
        if self.value is not None:
            require(self.value.type == self.type, f"the value has type {self.value.type}")


class LoadOpSymbolUse(SymbolUserOpInterface):
    def verify(self, op) -> None:
        assert isinstance(op, LoadOp)
        weight = SymbolTable.lookup_symbol(op, op.weight)
        require(isinstance(weight, WeightOp), f"no nn.weight {op.weight}")
        assert isinstance(weight, WeightOp)
        require(weight.type == op.result.type, f"nn.weight {op.weight} is a {weight.type}")


@irdl_op_definition
class LoadOp(IRDLOperation):
    """The value of a weight. A weight that several ops read (a tied embedding) is one symbol.

    Verifier: the symbol is an `nn.weight` of the type of the result.
    """

    name = "nn.load"
    EXAMPLE: ClassVar[str] = """
        nn.weight @head : tensor<16x8xf32>
        func.func @example() -> tensor<16x8xf32> {
          %w = nn.load @head : tensor<16x8xf32>
          func.return %w : tensor<16x8xf32>
        }
    """
    weight = prop_def(SymbolRefAttr)
    """the symbol"""
    result = result_def()
    """the type of the weight"""
    traits = traits_def(Pure(), LoadOpSymbolUse())
    assembly_format = "$weight `:` type($result) attr-dict"

    def __init__(self, name: str, type: Tensor):
        super().__init__(properties={"weight": SymbolRefAttr(name)}, result_types=[type])
