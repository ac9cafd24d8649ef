"""Models in IR text, planned for the wasm backend."""

from __future__ import annotations

import numpy as np

from odin.ir.context import ModelContext
from odin.ir.model import Model
from odin.ir.nn import WeightOp
from odin.ir.text import parse_module
from odin.passes.pipeline import parse_passes, run_pipeline

MODEL = """
nn.weight @unused : tensor<100xf32>
nn.weight @table : tensor<5x4xf32>
nn.weight @scale : tensor<4xf32>
func.func @main(%ids: tensor<?xi32>, %h: tensor<4xf32>) -> (tensor<5xf32>, tensor<4xf32>) {
  %t = nn.load @table : tensor<5x4xf32>
  %s = nn.load @scale : tensor<4xf32>
  %x = nn.embedding %ids, %t : (tensor<?xi32>, tensor<5x4xf32>) -> tensor<?x4xf32>
  %n = nn.rms_norm %x, %s {eps = 2.500000e-01 : f32} : (tensor<?x4xf32>, tensor<4xf32>) -> tensor<?x4xf32>
  %h1 = recurrence.scan (%nt = %n) state (%ht = %h) : (tensor<?x4xf32>, tensor<4xf32>) -> (tensor<4xf32>) {
    %a = nn.add %nt, %ht : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    recurrence.yield state %a : tensor<4xf32>
  }
  %r = nn.reshape %h1 : (tensor<4xf32>) -> tensor<1x4xf32>
  %l = nn.linear %r, %t : (tensor<1x4xf32>, tensor<5x4xf32>) -> tensor<1x5xf32>
  %logits = nn.reshape %l : (tensor<1x5xf32>) -> tensor<5xf32>
  func.return %logits, %h1 : tensor<5xf32>, tensor<4xf32>
}
"""  # noqa: E501 - IR text has one op a line


def model(text: str = MODEL, passes: str = "specialize{T=1,3},plan-memory") -> Model:
    """The model in `text` after `passes`; weight k is filled with k, k + 0.001, k + 0.002, …"""
    ctx = ModelContext()
    module = parse_module(text, ctx)
    weights = [op for op in module.ops if isinstance(op, WeightOp)]
    for number, op in enumerate(weights):
        shape = op.tensor_type.get_shape()
        values = number + np.arange(np.prod(shape)).reshape(shape) / 1000
        ctx.weights.add(op.sym_name.data, values.astype(np.float32))
    run_pipeline(parse_passes(passes), ctx, module)
    return Model(name="tiny", module=module, weights=ctx.weights, vocab_size=5, parameters=24)
