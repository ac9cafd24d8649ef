"""IR text in and out."""

from __future__ import annotations

from xdsl.dialects.builtin import ModuleOp
from xdsl.parser import Parser
from xdsl.utils.exceptions import ParseError, VerifyException

from odin.ir.context import ModelContext
from odin.ir.errors import InputError

MAX_TEXT_BYTES = 256 << 20
"""More text than any module of this project has; longer input is refused before it is parsed."""


def parse_module(text: str, ctx: ModelContext, source: str = "<text>") -> ModuleOp:
    """The verified module in `text`; InputError with `source`, line and column if it is wrong."""
    if len(text) > MAX_TEXT_BYTES:
        raise InputError(f"{source}: expected at most {MAX_TEXT_BYTES} characters of IR text")
    try:
        module = Parser(ctx, text, source).parse_module()
    except ParseError as error:
        line = text.count("\n", 0, error.span.start) + 1
        column = error.span.start - (text.rfind("\n", 0, error.span.start) + 1) + 1
        raise InputError(f"{source}:{line}:{column}: {_one_line(error.msg)}") from None
    except VerifyException as error:
        raise InputError(f"{source}: {_one_line(str(error))}") from None
    except RecursionError:
        raise InputError(f"{source}: the IR text is nested too deeply") from None
    verify_module(module, source)
    return module


def verify_module(module: ModuleOp, source: str) -> None:
    """InputError with `source` and the op if the module breaks a rule of its dialects."""
    try:
        module.verify()
    except VerifyException as error:
        raise InputError(f"{source}: the IR does not verify: {_one_line(str(error))}") from None


def _one_line(message: str) -> str:
    """The sentence of an xDSL diagnostic without the picture of the IR around it."""
    lines = [line.strip(" ^|-\t") for line in message.splitlines()]
    notes = [line for line in lines if line and "%" not in line and not line.startswith('"')]
    return (notes or lines or ["it is not valid"])[-1]
