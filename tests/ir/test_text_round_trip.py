"""Printing and parsing give the same module, with every op, attribute and float in it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ir_texts import OPS
from xdsl.dialects.builtin import FloatAttr

from odin.ir.context import ModelContext
from odin.ir.nn import ClampOp
from odin.ir.recurrence import ScanOp
from odin.ir.text import parse_module


@pytest.mark.parametrize("op", OPS)
def test_what_is_printed_parses_to_the_same_module(op: str) -> None:
    module = parse_module(OPS[op], ModelContext())
    assert op in {inner.name for inner in module.walk()}
    again = parse_module(str(module), ModelContext())
    assert module.is_structurally_equivalent(again)
    assert str(again) == str(module)


def test_attributes_of_a_scan_stay() -> None:
    module = parse_module(OPS["recurrence.scan"], ModelContext())
    (scan,) = (
        op for op in parse_module(str(module), ModelContext()).walk() if isinstance(op, ScanOp)
    )
    assert {name: str(value) for name, value in scan.attributes.items()} == {
        "layer": "3 : i64",
        "note": '"ssm"',
    }


def test_attributes_of_a_tensor_op_stay() -> None:
    text = OPS["nn.clamp"].replace("{lo", '{note = "a", lo')
    assert 'note = "a"' in str(
        parse_module(str(parse_module(text, ModelContext())), ModelContext())
    )


FLOATS = st.floats(width=32, allow_nan=False)


@given(FLOATS)
def test_a_float_property_keeps_its_bits(value: float) -> None:
    module = parse_module(OPS["nn.clamp"], ModelContext())
    (clamp,) = (op for op in module.walk() if isinstance(op, ClampOp))
    clamp.lo = FloatAttr(value, clamp.lo.type)
    clamp.hi = FloatAttr(float("inf"), clamp.hi.type)
    module.verify()
    (again,) = (
        op for op in parse_module(str(module), ModelContext()).walk() if isinstance(op, ClampOp)
    )
    bits = [np.float32(op.lo.value.data).tobytes() for op in (clamp, again)]
    assert bits[0] == bits[1]
    assert again.hi.value.data == float("inf")
