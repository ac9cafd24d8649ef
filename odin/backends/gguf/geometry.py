"""What the IR of a model says about its shape: extents of weights, state, epsilons."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import SSAValue

from odin.ir.nn import CausalConv1dOp, LoadOp, ReshapeOp, RmsNormOp, WeightOp
from odin.ir.types import Shape, tensor_of

CONSTANTS = "constant."
"""How the names of weights begin that a frontend makes itself; llama.cpp's graph has its own."""


@dataclass(frozen=True)
class Geometry:
    """The facts of one module that a GGUF file states in words."""

    weights: dict[str, Shape]
    """Shape of each weight."""
    states: list[Shape]
    """Shape of each recurrent state, layer by layer."""
    ops: Counter[str]
    """How often each op is in the function."""
    epsilons: dict[str, float]
    """Epsilon of the norm that a weight scales."""
    conv_biases: dict[str, str]
    """From the name that the bias of a convolution has in a checkpoint to the weight that it is:
    the same, or a constant where the checkpoint has none."""

    @staticmethod
    def of(module: ModuleOp) -> Geometry | None:
        """The facts of a module as frontends make it: one function; None for another."""
        functions = [op for op in module.ops if isinstance(op, FuncOp)]
        if len(functions) != 1:
            return None
        norms = [op for op in functions[0].walk() if isinstance(op, RmsNormOp)]
        convolutions = [op for op in functions[0].walk() if isinstance(op, CausalConv1dOp)]
        biases = {_loaded(op.weight): _loaded(op.bias) for op in convolutions}
        epsilons = {_loaded(op.weight): op.eps.value.data for op in norms}
        return Geometry(
            weights={
                op.sym_name.data: op.tensor_type.get_shape()
                for op in module.ops
                if isinstance(op, WeightOp)
            },
            states=[tensor_of(arg).get_shape() for arg in functions[0].body.block.args[1:]],
            ops=Counter(op.name for op in functions[0].walk()),
            epsilons={name: eps for name, eps in epsilons.items() if name is not None},
            conv_biases={
                f"{weight.removesuffix('.weight')}.bias": bias
                for weight, bias in biases.items()
                if weight is not None and bias is not None
            },
        )

    def extent(self, weight: str, axis: int) -> int:
        """One extent of a weight."""
        return self.weights[weight][axis]

    def eps(self, weight: str) -> float:
        """Epsilon of the norm that this weight scales."""
        return self.epsilons[weight]

    def low_rank(self, letter: str) -> int:
        """Rank of RWKV-7's low-rank projection; 1 for `v` in a model of one layer, which has
        none."""
        shapes = (
            self.weights.get(f"model.layers.{i}.attn.{letter}_lora.lora.0.weight") for i in (0, 1)
        )
        return next((shape[0] for shape in shapes if shape), 1)


def _loaded(value: SSAValue) -> str | None:
    """The weight that a value is, under whatever shape; None if it is computed."""
    while isinstance(op := value.owner, ReshapeOp):
        value = op.operand
    return op.weight.string_value() if isinstance(op, LoadOp) else None
