"""quant: linears and embeddings on INT8 weights."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp, i8
from xdsl.ir import Block, SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import InsertPoint, Rewriter

from odin.ir.context import ModelContext
from odin.ir.interpreter import ModuleWeights
from odin.ir.nn import EmbeddingOp, LinearOp, LoadOp, WeightOp, i64_attr
from odin.ir.qnn import (
    MAX_COLUMNS,
    QuantizedEmbeddingOp,
    QuantizedLinearOp,
    QuantizeOp,
)
from odin.ir.quantization import Quantization
from odin.ir.tensor_op import InferredOp
from odin.ir.types import tensor, tensor_of

LIMIT = 127
"""Weights are in −127…127: −128 has no counterpart, and kernels add pairs of products in int16."""
MAX_SNR_DB = 200.0
"""Stands for no error at all."""
BLOCK_ROWS = 1024


@dataclass(frozen=True)
class QuantPass(ModulePass):
    """Stores the weights of linears and embeddings as INT8, one scale a row.

    Activations are quantized row by row at run time, to `act` bits. All else stays float: norms,
    convolutions, biases, mixing weights, what a decay is without its token (A, dt's bias, the bias
    of RWKV's w) and the state. docs/passes.md has what that costs, matrix by matrix.
    """

    name: ClassVar[str] = "quant"
    TOLERANCE: ClassVar[float] = 0.1
    """What rounding may cost, for `odinc bisect`: relative to the largest logit."""

    bits: int = 8
    """Bits of a weight."""
    act: int = 8
    """Bits of an activation; 7 for the deterministic form of relaxed SIMD."""

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        assert isinstance(ctx, ModelContext)
        if self.bits != 8:
            raise ValueError(f"quant: option bits expects 8, found {self.bits}")
        if self.act not in (7, 8):
            raise ValueError(f"quant: option act expects 8 or 7, found {self.act}")
        _Quantizer(ctx, op, self.act).run()


class _Quantizer:
    """Rewrites one module; a weight that is used twice (a tied head) is quantized once."""

    def __init__(self, ctx: ModelContext, module: ModuleOp, act: int):
        self.ctx = ctx
        self.module = module
        self.act = i64_attr(act)
        self.note = Quantization(act, Quantization.of(module).snr_db)
        self.values = ModuleWeights(module, ctx.weights)
        self.declared = {w.sym_name.data: w for w in module.ops if isinstance(w, WeightOp)}
        self.quantized: set[str] = set()
        self.activations: dict[tuple[SSAValue, Block | None], QuantizeOp] = {}

    def run(self) -> None:
        for op in list(self.module.walk()):
            if isinstance(op, LinearOp) and self.is_quantized(op.weight):
                activation, weight = self.activation(op), self.loads(op.weight)
                new = QuantizedLinearOp(*activation.results, *weight, act=self.act)
                self.replace(op, weight, new)
            elif isinstance(op, EmbeddingOp) and self.is_quantized(op.table):
                weight = self.loads(op.table)
                self.replace(op, weight, QuantizedEmbeddingOp(op.ids, *weight))
        self.note.note(self.module)

    def replace(
        self, old: EmbeddingOp | LinearOp, loads: Sequence[LoadOp], new: InferredOp
    ) -> None:
        for op in (*loads, new):
            op.location = old.location
        Rewriter.replace_op(old, [*loads, new])

    def activation(self, linear: LinearOp) -> QuantizeOp:
        """x of a linear, quantized before the first linear of its block that reads it."""
        key = linear.x, linear.parent
        if key not in self.activations:
            quantize = QuantizeOp(linear.x, act=self.act)
            if hint := linear.x.name_hint:
                quantize.q.name_hint, quantize.scale.name_hint = f"{hint}_q", f"{hint}_scale"
            quantize.location = linear.location
            Rewriter.insert_op(quantize, InsertPoint.before(linear))
            self.activations[key] = quantize
        return self.activations[key]

    # Weights

    def is_quantized(self, matrix: SSAValue) -> bool:
        """Whether a matrix becomes INT8: a weight whose value is at hand and whose sums fit."""
        return (
            isinstance(load := matrix.owner, LoadOp)
            and load.weight.string_value() in self.values
            and tensor_of(matrix).get_shape()[1] <= MAX_COLUMNS
        )

    def loads(self, matrix: SSAValue) -> tuple[LoadOp, LoadOp]:
        """Loads of the INT8 numbers [N, K] and of their scales [N], declared if they are new."""
        load = matrix.owner
        assert isinstance(load, LoadOp)
        name, shape = load.weight.string_value(), tensor_of(matrix).get_shape()
        int8, scale = f"{name}.int8", f"{name}.scale"
        if name not in self.quantized:
            self.quantized.add(name)
            self.declare(
                name, WeightOp(int8, tensor(shape, i8)), WeightOp(scale, tensor(shape[:1]))
            )
        loads = LoadOp(int8, tensor(shape, i8)), LoadOp(scale, tensor(shape[:1]))
        for new in loads:
            new.result.name_hint = load.result.name_hint
        return loads

    def declare(self, name: str, int8: WeightOp, scale: WeightOp) -> None:
        """Puts both weights behind the float one. The INT8 numbers are made anew whenever they are
        read: a large model is never in memory as a whole."""
        read, matrix = self.values.reader(name), self.values[name]
        scales = row_scales(matrix)
        self.note.snr_db[name] = snr_db(matrix, scales)
        self.ctx.weights.add_reader(int8.sym_name.data, lambda: rounded(read(), scales))
        self.ctx.weights.add(scale.sym_name.data, scales)
        self.module.body.block.insert_ops_after([int8, scale], self.declared[name])


def row_scales(matrix: np.ndarray) -> np.ndarray:
    """max|row| / 127 of each row, float32 [N]."""
    return np.max(np.abs(matrix), axis=1) / np.float32(LIMIT)


def rounded(matrix: np.ndarray, scales: np.ndarray) -> np.ndarray:
    """The multiples of the scales that are nearest to each row, int8 [N, K]; 0 for a row of 0."""
    steps = np.where(scales > 0, scales, np.float32(1))[:, None]
    result = np.empty(matrix.shape, np.int8)
    for rows in _blocks(len(matrix)):
        result[rows] = np.clip(np.rint(matrix[rows] / steps[rows]), -LIMIT, LIMIT)
    return result


def snr_db(matrix: np.ndarray, scales: np.ndarray) -> float:
    """10·log10 of the energy of `matrix` over that of the error of its INT8 form, at most
    MAX_SNR_DB."""
    signal = noise = 0.0
    for rows in _blocks(len(matrix)):
        block = matrix[rows]
        error = block - rounded(block, scales[rows]) * scales[rows, None]
        signal += float(np.vdot(block, block))
        noise += float(np.vdot(error, error))
    if noise <= signal * 10 ** (-MAX_SNR_DB / 10):
        return MAX_SNR_DB
    return round(10 * math.log10(signal / noise), 2)


def _blocks(n_rows: int) -> Iterator[slice]:
    """Rows in pieces, so that what is made of them on the way stays small."""
    return (slice(start, start + BLOCK_ROWS) for start in range(0, n_rows, BLOCK_ROWS))
