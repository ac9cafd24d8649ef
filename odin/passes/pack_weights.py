"""pack-weights: INT8 weights in the order in which the wasm executor reads them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp, i8, i32
from xdsl.ir import Operation, SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import InsertPoint, Rewriter

from odin.ir.context import ModelContext
from odin.ir.interpreter import ModuleWeights
from odin.ir.kernels import tiled
from odin.ir.nn import LoadOp, WeightOp, i64_attr
from odin.ir.qnn import (
    QuantizedEmbeddingOp,
    QuantizedLinearOp,
    TiledEmbeddingOp,
    TiledLinearOp,
    tile_shape,
)
from odin.ir.types import Tensor, tensor, tensor_of


@dataclass(frozen=True)
class PackWeightsPass(ModulePass):
    """Cuts INT8 weights into tiles of 8 rows and 16 columns, and sums their rows.

    A vector of 16 columns times 8 rows is what the kernels hold in registers, so that they read
    the weights from the first byte to the last. The numbers of the model stay the same bit for bit.
    """

    name: ClassVar[str] = "pack-weights"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        assert isinstance(ctx, ModelContext)
        packer = _Packer(ctx, op)
        for user in list(op.walk()):
            if isinstance(user, QuantizedLinearOp):
                packer.pack_linear(user)
            elif isinstance(user, QuantizedEmbeddingOp):
                packer.pack_embedding(user)


class _Packer:
    """Rewrites one module; a weight of several users is packed once."""

    def __init__(self, ctx: ModelContext, module: ModuleOp):
        self.store = ctx.weights
        self.values = ModuleWeights(module, ctx.weights)
        self.declared = {w.sym_name.data: w for w in module.ops if isinstance(w, WeightOp)}

    def pack_linear(self, op: QuantizedLinearOp) -> None:
        tiles = self.tiles(op.weight)
        rows = tensor_of(op.scale).get_shape()
        row_sum = self.packed(op.weight, "row_sum", tensor(rows, i32), _sums_of_rows)
        new = TiledLinearOp(op.q, op.q_scale, tiles, op.scale, row_sum, act=op.act)
        _replace(op, tiles, row_sum, new)

    def pack_embedding(self, op: QuantizedEmbeddingOp) -> None:
        tiles = self.tiles(op.table)
        width = i64_attr(tensor_of(op.table).get_shape()[1])
        _replace(op, tiles, TiledEmbeddingOp(op.ids, tiles, op.scale, width=width))

    def tiles(self, matrix: SSAValue) -> LoadOp:
        shape = tile_shape(*tensor_of(matrix).get_shape())
        return self.packed(matrix, "tiles", tensor(shape, i8), tiled)

    def packed(
        self, matrix: SSAValue, form: str, type: Tensor, make: Callable[[np.ndarray], np.ndarray]
    ) -> LoadOp:
        """A load of what `make` makes of an INT8 weight; declared if it is new."""
        load = matrix.owner
        if not isinstance(load, LoadOp) or load.weight.string_value() not in self.values:
            raise ValueError("pack-weights: expected the values of all INT8 weights")
        name = load.weight.string_value()
        new = f"{name}.{form}"
        if new not in self.declared:
            read = self.values.reader(name)
            self.store.add_reader(new, lambda: make(read()))
            self.declared[new] = WeightOp(new, type)
            Rewriter.insert_op(self.declared[new], InsertPoint.before(self.declared[name]))
        result = LoadOp(new, type)
        result.result.name_hint = form
        return result


def _sums_of_rows(matrix: np.ndarray) -> np.ndarray:
    return matrix.sum(axis=1, dtype=np.int32)


def _replace(old: Operation, *new: Operation) -> None:
    for op in new:
        op.location = old.location
    Rewriter.replace_op(old, new)
