"""ATen operators that work element by element, and those that make constants."""

from __future__ import annotations

import math
from collections.abc import Callable

from xdsl.ir import SSAValue
from xdsl.irdl import IRDLOperation
from xdsl.utils.exceptions import VerifyException

from odin.frontend.aten.call import AtenCall
from odin.frontend.aten.rules import RULES, rule
from odin.ir.nn import (
    AddOp,
    DivOp,
    ExpOp,
    MulOp,
    NegOp,
    SigmoidOp,
    SiluOp,
    SoftplusOp,
    SqrtOp,
    SubOp,
    TanhOp,
)

_UNARY: dict[str, Callable[..., IRDLOperation]] = {
    "neg": NegOp,
    "exp": ExpOp,
    "sqrt": SqrtOp,
    "sigmoid": SigmoidOp,
    "tanh": TanhOp,
    "silu": SiluOp,
}
for _name, _op in _UNARY.items():
    RULES[f"aten.{_name}.default"] = lambda call, op=_op: call.op(op, call.tensor())

_BINARY: dict[str, Callable[..., IRDLOperation]] = {
    "add": AddOp,
    "sub": SubOp,
    "mul": MulOp,
    "div": DivOp,
}


def _binary(call: AtenCall, op: Callable[..., IRDLOperation]) -> SSAValue:
    call.require("rounding_mode", None)
    return call.op(op, call.tensor(), call.scaled(call.tensor("other"), call.number("alpha", 1.0)))


for _name, _op in _BINARY.items():
    for _overload in ("Tensor", "Scalar"):
        RULES[f"aten.{_name}.{_overload}"] = lambda call, op=_op: _binary(call, op)


@rule("rsub.Scalar", "rsub.Tensor")
def _rsub(call: AtenCall) -> SSAValue:
    return call.op(
        SubOp, call.tensor("other"), call.scaled(call.tensor(), call.number("alpha", 1.0))
    )


@rule("square.default")
def _square(call: AtenCall) -> SSAValue:
    return call.op(MulOp, call.tensor(), call.tensor())


@rule("reciprocal.default")
def _reciprocal(call: AtenCall) -> SSAValue:
    return call.op(DivOp, call.constant(1.0), call.tensor())


@rule("rsqrt.default")
def _rsqrt(call: AtenCall) -> SSAValue:
    return call.op(DivOp, call.constant(1.0), call.op(SqrtOp, call.tensor()))


@rule("pow.Tensor_Scalar")
def _pow(call: AtenCall) -> SSAValue:
    rules = {-1.0: _reciprocal, -0.5: _rsqrt, 2.0: _square}
    exponent, x = call.number("exponent"), call.tensor()
    if exponent in rules:
        result = rules[exponent](call)
        assert isinstance(result, SSAValue)
        return result
    if exponent == 0.5:
        return call.op(SqrtOp, x)
    if exponent == 3.0:
        return call.op(MulOp, call.op(MulOp, x, x), x)
    raise VerifyException(f"exponent is {exponent}; supported are −1, −0.5, 0.5, 2 and 3")


@rule("relu.default")
def _relu(call: AtenCall) -> SSAValue:
    return call.clamp(call.tensor(), 0.0, math.inf)


@rule("abs.default")
def _abs(call: AtenCall) -> SSAValue:
    x = call.tensor()
    return call.op(SubOp, call.clamp(x, 0.0, math.inf), call.clamp(x, -math.inf, 0.0))


@rule("clamp.default", "clamp_min.default", "clamp_max.default", "hardtanh.default")
def _clamp(call: AtenCall) -> SSAValue:
    default = 1.0 if "hardtanh" in call.node.target else math.inf
    lo = call.number("min_val" if "hardtanh" in call.node.target else "min", -default)
    hi = call.number("max_val" if "hardtanh" in call.node.target else "max", default)
    return call.clamp(call.tensor(), lo, hi)


@rule("maximum.default")
def _maximum(call: AtenCall) -> SSAValue:
    """b + relu(a − b)."""
    a, b = call.tensor(), call.tensor("other")
    return call.op(AddOp, b, call.clamp(call.op(SubOp, a, b), 0.0, math.inf))


@rule("minimum.default")
def _minimum(call: AtenCall) -> SSAValue:
    """b − relu(b − a)."""
    a, b = call.tensor(), call.tensor("other")
    return call.op(SubOp, b, call.clamp(call.op(SubOp, b, a), 0.0, math.inf))


@rule("softplus.default")
def _softplus(call: AtenCall) -> SSAValue:
    """Where x is above the threshold, torch gives x, which is the same in float32."""
    call.require("beta", 1, 1.0)
    return call.op(SoftplusOp, call.tensor())


@rule("log_sigmoid.default")
def _log_sigmoid(call: AtenCall) -> SSAValue:
    return call.op(NegOp, call.op(SoftplusOp, call.op(NegOp, call.tensor())))


@rule("gelu.default")
def _gelu(call: AtenCall) -> SSAValue:
    """x/2·(1 + tanh(√(2/π)·(x + 0.044715·x³)))."""
    if call.node.arguments.get("approximate") != "tanh":
        raise VerifyException('approximate: supported is "tanh"')
    x = call.tensor()
    cube = call.scaled(call.op(MulOp, call.op(MulOp, x, x), x), 0.044715)
    inner = call.op(TanhOp, call.scaled(call.op(AddOp, x, cube), math.sqrt(2 / math.pi)))
    return call.op(MulOp, call.scaled(x, 0.5), call.op(AddOp, inner, call.constant(1.0)))


@rule("lerp.Tensor", "lerp.Scalar")
def _lerp(call: AtenCall) -> SSAValue:
    start = call.tensor()
    way = call.op(MulOp, call.op(SubOp, call.tensor("end"), start), call.tensor("weight"))
    return call.op(AddOp, start, way)


@rule("addcmul.default")
def _addcmul(call: AtenCall) -> SSAValue:
    product = call.op(MulOp, call.tensor("tensor1"), call.tensor("tensor2"))
    return call.op(AddOp, call.tensor(), call.scaled(product, call.number("value", 1.0)))


@rule("full.default", "full_like.default")
def _full(call: AtenCall) -> SSAValue:
    return call.constant(call.number("fill_value"), call.shape)


@rule("zeros.default", "zeros_like.default", "new_zeros.default")
def _zeros(call: AtenCall) -> SSAValue:
    return call.constant(0.0, call.shape)


@rule("ones.default", "ones_like.default", "new_ones.default")
def _ones(call: AtenCall) -> SSAValue:
    return call.constant(1.0, call.shape)
