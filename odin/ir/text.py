"""IR text in and out."""

from __future__ import annotations

import re
from io import StringIO

from xdsl.dialects.builtin import ModuleOp
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.utils.exceptions import ParseError, VerifyException

from odin.ir.context import ModelContext
from odin.ir.errors import InputError

_COMMENT_OR_STRING = re.compile(
    r"""//[^\n]*|"(?:[^"\\\n\v\f]|\\(?:["nt\\]|[0-9A-Fa-f]{2}))*(?P<end>"?)"""
)
MAX_TEXT_BYTES = 256 << 20
"""More text than any module of this project has; longer input is refused before it is parsed."""


def print_module(module: ModuleOp) -> str:
    """The text of a module with the location of each op, as `parse_module` takes it."""
    out = StringIO()
    Printer(out, print_debuginfo=True).print_op(module)
    return out.getvalue()


def parse_module(text: str, ctx: ModelContext, source: str = "<text>") -> ModuleOp:
    """The verified module in `text`; InputError with `source`, line and column if it is wrong."""
    if len(text) > MAX_TEXT_BYTES:
        raise InputError(f"{source}: expected at most {MAX_TEXT_BYTES} characters of IR text")
    _check_strings(text, source)
    parser: Parser | None = None
    try:
        parser = Parser(ctx, text, source)
        module = parser.parse_module()
    except ParseError as error:
        where = _position(text, error.span.start)
        raise InputError(f"{source}:{where}: {_one_line(error.msg)}") from None
    except (VerifyException, ValueError, OverflowError) as error:
        where = _position(text, parser.pos if parser else 0)
        raise InputError(f"{source}:{where}: {_one_line(str(error))}") from None
    except RecursionError:
        raise InputError(f"{source}: the IR text is nested too deeply") from None
    verify_module(module, source)
    return module


def _check_strings(text: str, source: str) -> None:
    """InputError for a string without its end: xDSL's lexer would take exponential time over it."""
    for match in _COMMENT_OR_STRING.finditer(text):
        if match[0].startswith('"') and not match["end"]:
            where = _position(text, match.start())
            raise InputError(f"{source}:{where}: expected a string that ends on its line")


def verify_module(module: ModuleOp, source: str) -> None:
    """InputError with `source` and the op if the module breaks a rule of its dialects."""
    try:
        module.verify()
    except VerifyException as error:
        op = _culprit(module)
        raise InputError(f"{source}: {op} does not verify: {_one_line(str(error))}") from None


def _culprit(module: ModuleOp) -> str:
    """The first op that breaks a rule by itself, as `nn.slice %y`; else the module."""
    for op in module.walk():
        try:
            op.verify(verify_nested_ops=False)
        except VerifyException:
            names = [f"%{value.name_hint}" for value in op.results if value.name_hint]
            return " ".join([op.name, *names])
    return "the module"


def _position(text: str, offset: int) -> str:
    """`line:column` of an offset, both counted from 1."""
    line_start = text.rfind("\n", 0, offset) + 1
    return f"{text.count(chr(10), 0, offset) + 1}:{offset - line_start + 1}"


def _one_line(message: str) -> str:
    return " ".join(message.split()) or "it is not valid"
