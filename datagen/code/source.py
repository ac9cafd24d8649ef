"""The source of a task's functions, with other names and with literals for its constants."""

import ast
import inspect
import re
import textwrap
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from datagen.code.canonical import canonical
from datagen.code.folding import folded

_INDENT = "    "
# Names, and string literals as wholes: only the fields of formatted ones hold names.
_STRING = r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\''
_TOKEN = re.compile(
    rf"(?P<formatted>\bf(?:{_STRING}))|(?:\b[rb])?(?:{_STRING})|#[^\n]*|(?<![\w.])[A-Za-z_]\w*"
)
_FIELD = re.compile(r"\{[^{}]*\}")
_NAME = re.compile(r"(?<![\w.])[A-Za-z_]\w*")


class FunctionSource:
    """One function as it stands in a module of tasks.

    Positional parameters are the problem's; keyword-only ones are constants of the task, for which
    the text has literals.
    """

    def __init__(self, function: Callable[..., Any]) -> None:
        self._text = textwrap.dedent(inspect.getsource(function))
        node = ast.parse(self._text).body[0]
        if not isinstance(node, ast.FunctionDef):
            raise ValueError(f"{function.__qualname__} is no plain function")
        self.node = node

    @cached_property
    def parameters(self) -> tuple[str, ...]:
        return tuple(argument.arg for argument in self.node.args.args)

    @cached_property
    def constants(self) -> tuple[str, ...]:
        return tuple(argument.arg for argument in self.node.args.kwonlyargs)

    @cached_property
    def annotations(self) -> tuple[str, ...]:
        """Of the positional parameters; empty where there is none."""
        return tuple(
            ast.unparse(argument.annotation) if argument.annotation else ""
            for argument in self.node.args.args
        )

    @cached_property
    def returns(self) -> str:
        return ast.unparse(self.node.returns) if self.node.returns else ""

    @cached_property
    def defaults(self) -> tuple[str, ...]:
        """Of the last positional parameters."""
        return tuple(ast.unparse(value) for value in self.node.args.defaults)

    @cached_property
    def identifiers(self) -> frozenset[str]:
        """Every name that the body reads or binds."""
        body = [sub for statement in self.node.body for sub in ast.walk(statement)]
        found = {sub.id for sub in body if isinstance(sub, ast.Name)}
        found |= {sub.arg for sub in body if isinstance(sub, (ast.arg, ast.keyword)) and sub.arg}
        return frozenset(found | {sub.name for sub in body if isinstance(sub, ast.FunctionDef)})

    @cached_property
    def imports(self) -> tuple[str, ...]:
        """The import statements that the body starts with."""
        return tuple(
            ast.unparse(statement)
            for statement in self.node.body
            if isinstance(statement, (ast.Import, ast.ImportFrom))
        )

    @cached_property
    def lines(self) -> int:
        """Lines of the body."""
        return sum(len(ast.unparse(statement).splitlines()) for statement in self.node.body)

    @cached_property
    def canonical(self) -> str:
        """The function with its names numbered and its constants blanked."""
        tree = ast.parse(self._text).body[0]
        assert isinstance(tree, ast.FunctionDef)
        return canonical([tree], self.constants)

    @cached_property
    def _statements(self) -> tuple[str, str]:
        """(the import lines that the body starts with, the rest), dedented."""
        lines = self._text.splitlines()
        first = _first_line(self.node.body[0]) - 1
        rest = _first_line(self.node.body[len(self.imports)]) - 1 if self.imports else first
        imports = textwrap.dedent("\n".join(lines[first:rest])).strip()
        return imports, textwrap.dedent("\n".join(lines[rest:]))

    def body(
        self, names: Mapping[str, str], constants: Mapping[str, Any], with_imports: bool
    ) -> str:
        """The indented lines of the body under other names, ending without a newline."""
        imports, rest = self._statements
        for name in constants:
            # A recursive call hands its constants on; the text has literals instead.
            rest = re.sub(rf",\s*{name}={name}(?=[,)])", "", rest)
        rest = folded(rest, constants)
        words = dict(names) | {name: _literal(value) for name, value in constants.items()}
        inside = dict(names) | {name: repr(value) for name, value in constants.items()}
        plain = {
            f"{{{name}}}": str(value)
            for name, value in constants.items()
            if repr(value).strip("'") == str(value) and not set(str(value)) & set('{}"')
        }

        def replaced(found: re.Match[str]) -> str:
            if found.group("formatted"):
                # A field that is a constant becomes plain text, not {'text'}.
                return _FIELD.sub(
                    lambda field: _NAME.sub(
                        lambda n: inside.get(n.group(), n.group()), field.group()
                    ),
                    _FIELD.sub(
                        lambda field: plain.get(field.group(), field.group()), found.group()
                    ),
                )
            return words.get(found.group(), found.group())

        text = _TOKEN.sub(replaced, rest)
        if with_imports and imports:
            text = f"{imports}\n\n{text}" if "\n" in text else f"{imports}\n{text}"
        return textwrap.indent(text, _INDENT).rstrip()


def _first_line(statement: ast.stmt) -> int:
    """The line on which a statement begins, its decorators included."""
    decorators = getattr(statement, "decorator_list", [])
    return min([statement.lineno, *(decorator.lineno for decorator in decorators)])


def _literal(value: Any) -> str:
    """As the formatter writes it: strings in double quotes."""
    if isinstance(value, tuple) and len(value) > 1:
        return f"({', '.join(map(_literal, value))})"
    text = repr(value)
    return f'"{text[1:-1]}"' if isinstance(value, str) and '"' not in text else text
