"""The reference of the IR's ops, made from their definitions: `odinc ops` and `docs/ir.md`.

A definition is a class in `odin/ir/`. Its docstring says what the op does, the string below a
member (operand, result, attribute, region) what that is, and `EXAMPLE` shows it in use.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Iterator
from importlib import import_module
from itertools import pairwise

from xdsl.ir import Attribute, Operation
from xdsl.irdl import IRDLOperation
from xdsl.parser import Parser

from odin.ir.context import ModelContext
from odin.ir.dialects import available_dialects
from odin.ir.tensor_op import TensorOp, decomposition
from odin.ir.text import parse_module

RENEW = "odinc ops --markdown > docs/ir.md"
WIDTH = 92
"""Of a line of an example, where it can be broken."""

Definition = type[Operation] | type[Attribute]


def ops() -> dict[str, type[IRDLOperation]]:
    """Every op by name, dialect after dialect."""
    return {
        op.name: op
        for dialect in available_dialects().values()
        for op in dialect.operations
        if issubclass(op, IRDLOperation)
    }


def summary(definition: Definition) -> str:
    """The first sentence about a definition, on one line."""
    first = _docstring(definition).partition("\n\n")[0].replace("\n", " ")
    return first.partition(". ")[0].rstrip(".") + "."


def page() -> str:
    """All of `docs/ir.md`."""
    parts = [
        f"# The IR\n\n<!-- Written by `{RENEW}`: change the definitions in odin/ir/ instead. -->",
        inspect.cleandoc(import_module("odin.ir").__doc__ or ""),
        "To add an op: [adding-an-op.md](adding-an-op.md); a pass: "
        "[adding-a-pass.md](adding-a-pass.md). What each pass does: [passes.md](passes.md). Each "
        "example below is a whole module, as `odinc opt FILE.mlir` takes it; `odinc ops NAME` "
        "prints one section.",
        "\n".join(["| op | |", "| --- | --- |", *_index()]),
    ]
    for name, dialect in available_dialects().items():
        parts.append(f"## `{name}`\n\n{_dialect_text(name)}")
        parts += [section(op) for op in ops().values() if op.name.startswith(f"{name}.")]
        parts += [
            f"### `#{attribute.name}`\n\n{_paragraphs(attribute)}"
            for attribute in dialect.attributes
        ]
    return "\n\n".join(parts) + "\n"


def section(op: type[IRDLOperation]) -> str:
    """What the page says about one op, in Markdown."""
    parts = [f"### `{op.name}`", _paragraphs(op)]
    if rows := list(_members(op)):
        parts.append("\n".join(["| | | |", "| --- | --- | --- |", *rows]))
    if issubclass(op, TensorOp) and (facts := _facts(op)):
        parts.append(facts)
    parts.append(f"```mlir\n{example(op)}\n```")
    return "\n\n".join(parts)


def example(op: type[IRDLOperation]) -> str:
    """The op's example as a whole module in text.

    Where the definition has only ops, they are put into a function whose arguments are the values
    that they use and whose results are those of the last op.
    """
    text = textwrap.dedent(getattr(op, "EXAMPLE", "")).strip().replace("$op", op.name)
    if not text.startswith(("%", "//")):
        return text
    parser = Parser(ModelContext(), text, op.name)
    body: list[Operation] = []
    while (part := parser.parse_optional_operation()) is not None:
        body.append(part)
    arguments = ", ".join(
        f"%{name}: {values[0].type}" for name, values in parser.forward_ssa_references.items()
    )
    types = [str(value.type) for value in body[-1].results]
    results = ", ".join(f"%{value.name_hint}" for value in body[-1].results)
    shown = types[0] if len(types) == 1 else f"({', '.join(types)})"
    signature = f"func.func @example({arguments}) -> {shown} {{"
    # A name stays with its type, and an arrow with what it leads to.
    held = signature.replace(": ", ":\0").replace("-> ", "->\0").replace(" {", "\0{")
    lines = textwrap.wrap(held, WIDTH, subsequent_indent="    ", break_long_words=False)
    return "\n".join(
        [
            *(line.replace("\0", " ") for line in lines),
            textwrap.indent(text, "  "),
            f"  func.return {results} : {', '.join(types)}",
            "}",
        ]
    )


def _index() -> Iterator[str]:
    for name, op in ops().items():
        anchor = name.replace(".", "")
        yield f"| [`{name}`](#{anchor}) | {summary(op)} |"


def _dialect_text(name: str) -> str:
    """The docstring of a dialect's module, without its name."""
    text = inspect.cleandoc(import_module(f"odin.ir.{name}").__doc__ or "")
    text = text.partition(": ")[2]
    return text[:1].upper() + text[1:]


def _docstring(definition: Definition) -> str:
    return inspect.cleandoc(definition.__doc__ or "")


def _paragraphs(definition: Definition) -> str:
    return _docstring(definition).replace("Verifier: ", "*Verifier*: ")


def _members(op: type[IRDLOperation]) -> Iterator[str]:
    """A row for each operand, attribute, region and result."""
    texts = member_texts(op)
    definition = op.get_irdl_definition()
    hidden = {"operandSegmentSizes", "resultSegmentSizes"}
    kinds = {
        "operand": [name for name, _ in definition.operands],
        "attribute": [name for name in definition.properties if name not in hidden],
        "region": [name for name, _ in definition.regions],
        "result": [name for name, _ in definition.results],
    }
    for kind, names in kinds.items():
        for name in names:
            yield f"| {kind} | `{name}` | {texts.get(name, '')} |"


def member_texts(op: type[IRDLOperation]) -> dict[str, str]:
    """The string below each member of an op's class and of the classes that it builds on."""
    texts: dict[str, str] = {}
    for cls in reversed(op.__mro__):
        if not cls.__module__.startswith("odin."):
            continue
        tree = ast.parse(textwrap.dedent(inspect.getsource(cls))).body[0]
        assert isinstance(tree, ast.ClassDef)
        for member, below in pairwise(tree.body):
            match member, below:
                case (
                    ast.Assign(targets=[ast.Name(id=name)]),
                    ast.Expr(value=ast.Constant(value=str(text))),
                ):
                    texts[name] = " ".join(text.split())
    return texts


def _facts(op: type[TensorOp]) -> str:
    """How the op is computed, and what may lie where."""
    sentences = [f"Kernel `{op.KERNEL}`."] if op.KERNEL else []
    if parts := _parts(op):
        sentences.append(f"`decompose` writes it out as {', '.join(f'`{p}`' for p in parts)}.")
    definition = op.get_irdl_definition()
    operands, results = ([name for name, _ in d] for d in (definition.operands, definition.results))
    places: dict[str, list[str]] = {}
    for result, operand in op.IN_PLACE:
        places.setdefault(results[result], []).append(f"`{operands[operand]}`")
    for result, names in places.items():
        sentences.append(f"`{result}` may lie where {' or '.join(names)} lay.")
    return " ".join(sentences)


def _parts(op: type[TensorOp]) -> list[str]:
    """Names of the ops that the op of the example is written out as, in their order."""
    module = parse_module(example(op), ModelContext(), op.name)
    (shown,) = (found for found in module.walk() if type(found) is op)
    if (made := decomposition(shown)) is None:
        return []
    block, _ = made
    names = list(dict.fromkeys(part.name for part in block.walk()))
    block.erase()
    return names
