"""Formulas over exact numbers, compiled once from text such as `boxes * per_box + extra`."""

import ast
import re
from collections.abc import Callable, Mapping
from functools import cache

from datagen.item import GenerationError
from datagen.numbers.quantity import Number, divide, exact, kind_of_result, plain

_ALLOWED = (
    ast.Expression, ast.BinOp, ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod,
    ast.Name, ast.Load, ast.Constant, ast.Compare, ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt,
    ast.GtE, ast.BoolOp, ast.And, ast.Or, ast.UnaryOp, ast.USub, ast.Not,
)  # fmt: skip
_OPERATORS = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%",
}  # fmt: skip


def _whole(value: Number) -> Number:
    return value if type(value) is int else plain(value)


APPLY: dict[str, Callable[[Number, Number], Number]] = {
    "+": lambda left, right: _whole(left + right),
    "-": lambda left, right: _whole(left - right),
    "*": lambda left, right: _whole(left * right),
    "/": divide,
    "//": lambda left, right: plain(left // right),
    "%": lambda left, right: plain(left % right),
}


class _ExactDivision(ast.NodeTransformer):
    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        if not isinstance(node.op, ast.Div):
            return node
        return ast.Call(ast.Name("divide", ast.Load()), [node.left, node.right], [])


@cache
def _parsed(formula: str) -> ast.Expression:
    try:
        tree = ast.parse(formula, mode="eval")
    except SyntaxError:
        raise ValueError(f"{formula!r} is not a formula") from None
    for node in ast.walk(tree):
        if not isinstance(node, _ALLOWED):
            raise ValueError(f"{formula!r} holds {type(node).__name__}, which formulas do not have")
    return tree


@cache
def names_in(formula: str) -> frozenset[str]:
    """The quantities that a formula mentions."""
    return frozenset(node.id for node in ast.walk(_parsed(formula)) if isinstance(node, ast.Name))


@cache
def compiled(formula: str, names: tuple[str, ...]) -> Callable[..., Number]:
    """A function of the quantities `names`, in that order. Raises ValueError for a bad formula."""
    unknown = names_in(formula) - set(names)
    if unknown:
        raise ValueError(f"{formula!r} mentions {sorted(unknown)}, which nothing defines before")
    body = ast.unparse(ast.fix_missing_locations(_ExactDivision().visit(ast.parse(formula))))
    return eval(f"lambda {', '.join(names)}: {body}", {"divide": divide, "__builtins__": {}})


def kind_of(formula: str, kinds: Mapping[str, str]) -> str:
    """Kind of a formula's value from the kinds of its quantities."""

    def walk(node: ast.AST) -> str:
        if isinstance(node, ast.BinOp):
            return kind_of_result(_OPERATORS[type(node.op)], walk(node.left), walk(node.right))
        return kinds[node.id] if isinstance(node, ast.Name) else "whole"

    return walk(_parsed(formula).body)


_TOKEN = re.compile(r"\d+(?:\.\d+)?|//|[-+*/%()]|answer")
_BINDS = {"+": 1, "-": 1, "*": 2, "/": 2, "//": 2, "%": 2}


def evaluate(expression: str, answer: Number) -> Number:
    """Value of an expression of numerals, operators, brackets and `answer`.

    Dijkstra's two stacks: expressions that occur once are not worth compiling. Raises
    GenerationError where it divides by zero.
    """
    values: list[Number] = []
    pending: list[str] = []

    def reduce() -> None:
        operator = pending.pop()
        right = values.pop()
        left = values.pop()
        if right == 0 and operator in ("/", "//", "%"):
            raise GenerationError(f"{expression!r} divides by zero")
        values.append(APPLY[operator](left, right))

    for token in _TOKEN.findall(expression):
        if token in _BINDS:
            while pending and pending[-1] != "(" and _BINDS[pending[-1]] >= _BINDS[token]:
                reduce()
            pending.append(token)
        elif token == "(":
            pending.append(token)
        elif token == ")":
            while pending[-1] != "(":
                reduce()
            pending.pop()
        else:
            values.append(
                answer if token == "answer" else int(token) if token.isdigit() else exact(token)
            )
    while pending:
        reduce()
    return values[0]
