"""ATen operators that are layers: embedding, convolution and norms."""

from __future__ import annotations

import math

import numpy as np
from xdsl.ir import SSAValue
from xdsl.utils.exceptions import VerifyException

from odin.frontend.aten.call import AtenCall, extents, volume
from odin.frontend.aten.einsum import einsum
from odin.frontend.aten.rules import rule
from odin.ir.nn import (
    AddOp,
    EmbeddingOp,
    RmsNormOp,
    SubOp,
    SumOp,
    f32_attr,
)
from odin.ir.types import Shape

FLOAT32_EPS = float(np.finfo(np.float32).eps)
"""What torch.rms_norm takes for eps=None."""


@rule("embedding.default")
def _embedding(call: AtenCall) -> SSAValue:
    ids = call.tensor("indices")
    ids = call.build.reshape(ids, volume(ids))
    return call.op(EmbeddingOp, ids, call.tensor("weight"))


@rule("conv1d.default", "convolution.default")
def _conv1d(call: AtenCall) -> SSAValue:
    """Of the window of a depthwise convolution: [1, C, K] → [1, C, 1]."""
    x, weight = call.tensor("input"), call.tensor("weight")
    window = extents(x)[-2:]
    depthwise = (window[0], 1, window[-1])
    padded = any(call.integers("padding")) if call.has("padding") else False
    if extents(weight) != depthwise or call.integer("groups", 1) != window[0] or padded:
        raise VerifyException("supported is a depthwise convolution over a window as long as it is")
    y = einsum(call.build, "ck,ck->c", [call.build.reshape(z, *window) for z in (x, weight)])
    return _biased(call, call.build.reshape(y, window[0]), window[:1])


@rule("rms_norm.default")
def _rms_norm(call: AtenCall) -> SSAValue:
    x = call.tensor("input")
    width = _normalized(call, x)
    eps = call.number("eps", FLOAT32_EPS)
    return _rms(call, call.build.reshape(x, -(-volume(x) // width), width), (width,), eps)


@rule("layer_norm.default", "native_layer_norm.default")
def _layer_norm(call: AtenCall) -> SSAValue:
    x = call.tensor("input")
    width = _normalized(call, x)
    y = _centred(call, call.build.reshape(x, volume(x) // width, width))
    return _biased(call, _rms(call, y, (width,), call.number("eps", 1e-5)), (width,))


@rule("group_norm.default", "native_group_norm.default")
def _group_norm(call: AtenCall) -> SSAValue:
    x = call.tensor("input")
    groups = call.integer("num_groups" if call.has("num_groups") else "group")
    if groups < 1 or volume(x) % groups or volume(x) != extents(x)[1]:
        raise VerifyException("supported is a group norm of one row of channels")
    shape = (groups, volume(x) // groups)
    y = _centred(call, call.build.reshape(x, 1, *shape))
    return _biased(call, _rms(call, y, shape, call.number("eps", 1e-5)), shape)


def _normalized(call: AtenCall, x: SSAValue) -> int:
    """Elements over which the norm is taken: those of the last axes."""
    shape = tuple(call.integers("normalized_shape"))
    if not shape or extents(x)[-len(shape) :] != shape:
        raise VerifyException("normalized_shape: expected the last axes of the input")
    return math.prod(shape)


def _centred(call: AtenCall, x: SSAValue) -> SSAValue:
    """x minus its mean over the last axis."""
    mean = call.scaled(call.op(SumOp, x), 1 / extents(x)[-1])
    return call.op(SubOp, x, mean)


def _rms(call: AtenCall, x: SSAValue, shape: Shape, eps: float) -> SSAValue:
    """The RMS norm of x over its last axis, times the weight if there is one."""
    if call.has("weight"):
        weight = call.build.reshape(call.tensor("weight"), *shape)
    else:
        weight = call.constant(1.0, shape)
    return call.build.add(RmsNormOp(x, weight, eps=f32_attr(eps)), call.node.name)


def _biased(call: AtenCall, y: SSAValue, shape: Shape) -> SSAValue:
    if not call.has("bias"):
        return y
    return call.op(AddOp, y, call.build.reshape(call.tensor("bias"), *shape))
