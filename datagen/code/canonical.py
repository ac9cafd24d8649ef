"""Canonical form of functions: the syntax tree with bound names numbered and constants blanked.

Docstrings, annotations and imports are left out; names of builtins, modules and attributes are
operations and stay.
"""

import ast
from collections.abc import Collection, Iterable

_BLANK = "#"


def canonical(functions: Iterable[ast.FunctionDef], constants: Collection[str] = ()) -> str:
    """The functions together. `constants` are names that stand for literals.

    The trees are changed: they are of no use afterwards.
    """
    numbers: dict[str, str] = {}
    return "\n".join(_dumped(function, numbers, constants) for function in functions)


def _dumped(function: ast.FunctionDef, numbers: dict[str, str], constants: Collection[str]) -> str:
    if ast.get_docstring(function) is not None:
        function.body = function.body[1:]
    nodes = list(ast.walk(function))
    bound = {node.arg for node in nodes if isinstance(node, ast.arg)}
    bound |= {
        node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    bound |= {node.name for node in nodes if isinstance(node, ast.FunctionDef)}
    blanking = _Blanking((bound | set(numbers)) - set(constants), numbers, constants)
    return ast.dump(blanking.visit(function))


class _Blanking(ast.NodeTransformer):
    """numbers: bound name → its number so far."""

    def __init__(
        self, bound: Collection[str], numbers: dict[str, str], constants: Collection[str]
    ) -> None:
        self.bound = bound
        self.numbers = numbers
        self.constants = constants

    def _numbered(self, name: str) -> str:
        if name not in self.bound:
            return name
        return self.numbers.setdefault(name, f"v{len(self.numbers)}")

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        name = self._numbered(node.name)
        arguments = [ast.arg(self._numbered(argument.arg)) for argument in node.args.args]
        body = [self.visit(s) for s in node.body if not isinstance(s, (ast.Import, ast.ImportFrom))]
        return ast.Expr(ast.List([ast.Constant(name), *arguments, *body], ast.Load()))

    def visit_arg(self, node: ast.arg) -> ast.AST:
        return ast.arg(self._numbered(node.arg))

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if node.id in self.constants:
            return ast.Constant(_BLANK)
        return ast.Name(self._numbered(node.id), node.ctx)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        return ast.Assign([self.visit(node.target)], node.value and self.visit(node.value))

    def visit_Call(self, node: ast.Call) -> ast.AST:
        # A recursive call hands its constants on.
        node.keywords = [word for word in node.keywords if word.arg not in self.constants]
        return self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        # -3 is a constant like 3.
        if isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant):
            return self.visit(node.operand)
        return self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        visited = self.generic_visit(node)
        both = (node.left, node.right)
        return node.left if all(isinstance(side, ast.Constant) for side in both) else visited

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        return ast.Constant(_BLANK)
