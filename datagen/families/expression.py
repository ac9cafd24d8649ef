"""Order of operations: two to six operators, nested brackets; every operation is a line."""

from datagen.arithmetic.asking import VALUE, VALUE_IN_STEPS
from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Ranges, Solved
from datagen.arithmetic.written import bracketed
from datagen.splits.held_out import shape_of

_BINDS = {"+": 1, "-": 1, "*": 2, "/": 2}
# Templates of brackets: `#` stands for a number, `?` for any operator.
_TREES: dict[int, tuple[str, ...]] = {
    2: ("# ? # ? #", "(# ? #) ? #", "# ? (# ? #)"),
    3: (
        "# ? # ? # ? #",
        "(# ? #) ? # ? #",
        "# ? (# ? #) ? #",
        "# ? # ? (# ? #)",
        "(# ? #) ? (# ? #)",
        "(# ? # ? #) ? #",
        "# ? (# ? # ? #)",
        "((# ? #) ? #) ? #",
        "# ? (# ? (# ? #))",
        "# ? ((# ? #) ? #)",
    ),
    4: (
        "# ? # ? # ? # ? #",
        "(# ? #) ? (# ? #) ? #",
        "# ? (# ? # ? #) ? #",
        "(# ? (# ? #)) ? # ? #",
        "# ? (# ? #) ? # ? #",
        "((# ? #) ? # ? #) ? #",
        "# ? # ? (# ? #) ? #",
        "# ? (# ? (# ? #) ? #)",
        "(# ? # ? #) ? (# ? #)",
    ),
    5: (
        "# ? # ? # ? # ? # ? #",
        "(# ? #) ? (# ? #) ? (# ? #)",
        "((# ? #) ? #) ? (# ? #) ? #",
        "# ? (# ? # ? (# ? #)) ? #",
        "(# ? #) ? # ? # ? (# ? #)",
        "(# ? # ? #) ? (# ? # ? #)",
        "# ? # ? (# ? (# ? #) ? #)",
    ),
    6: (
        "# ? # ? # ? # ? # ? # ? #",
        "(# ? #) ? (# ? #) ? (# ? #) ? #",
        "(# ? # ? #) ? ((# ? #) ? # ? #)",
        "# ? (# ? (# ? #) ? #) ? # ? #",
        "((# ? #) ? #) ? (# ? #) ? # ? #",
    ),
}


_OPERATORS = "+-*+-*/"
_LARGEST = 9999

Token = str | int


def _applied(operator: str, left: int, right: int) -> int | None:
    """The result, or None where a division leaves a rest."""
    if operator == "/":
        return None if right == 0 or left % right else left // right
    if operator == "*":
        return left * right
    return left + right if operator == "+" else left - right


def _innermost(tokens: list[Token]) -> tuple[int, int]:
    """Where the first brackets without brackets in them begin and end, or the whole."""
    start = 0
    for place, token in enumerate(tokens):
        if token == "(":
            start = place + 1
        elif token == ")":
            return start, place
    return 0, len(tokens)


def _reduced(tokens: list[Token], lowest: int) -> tuple[int, list[str], str] | None:
    """(value, lines, shape): brackets first, then products, then sums, each from left to right.

    None where a result is below `lowest`, is too large or is no whole number.
    """
    lines: list[str] = []
    operations = []
    # Beside each token, where it comes from.
    sources = [f"g:{place}" for place in range(len(tokens))]
    while len(tokens) > 1:
        start, stop = _innermost(tokens)
        if stop - start == 1:
            tokens[start - 1 : stop + 1] = tokens[start:stop]
            sources[start - 1 : stop + 1] = sources[start:stop]
            continue
        signs = range(start + 1, stop, 2)
        strongest = max(_BINDS[tokens[place]] for place in signs)
        at = next(place for place in signs if _BINDS[tokens[place]] == strongest)
        left, operator, right = tokens[at - 1 : at + 2]
        value = _applied(operator, left, right)
        if value is None or not lowest <= value <= _LARGEST:
            return None
        operations.append((operator, sources[at - 1], sources[at + 1]))
        sources[at - 1 : at + 2] = [str(len(lines))]
        lines.append(f"{left} {operator} {bracketed(right)} = {value}")
        tokens[at - 1 : at + 2] = [value]
    return tokens[0], lines, shape_of(operations)


def _solve(tree: str, lowest: int, operators: str, numbers: list[int]) -> Solved | None:
    signs, values = iter(operators), iter(numbers)
    filled: list[Token] = []
    for token in tree.replace("(", "( ").replace(")", " )").split():
        filled.append({"#": values, "?": signs}.get(token, iter(token)).__next__())
    texts = []
    for token in filled:
        first = not texts or texts[-1] == "("
        texts.append(token if isinstance(token, str) or first else bracketed(token))
    expression = " ".join(map(str, texts)).replace("( ", "(").replace(" )", ")")
    found = _reduced(filled, lowest)
    if found is None:
        return None
    value, lines, shape = found
    law = (f"answer = {expression}",)
    return Solved(lines, value, law, {"e": expression}, shape)


def _exercise(name: str, levels: dict[int, tuple[int, range]], lowest: int) -> Exercise:
    """levels: level → (operators, range of the numbers)."""

    def solve(tree: str, **operands: str | int) -> Solved | None:
        places = len(operands) // 2
        values = list(operands.values())
        return _solve(tree, lowest, "".join(map(str, values[:places])), values[places:])

    def ranges(count: int, numbers: range) -> Ranges:
        return {
            "tree": _TREES[count],
            **{f"o{place}": _OPERATORS for place in range(count)},
            **{f"n{place}": numbers for place in range(count + 1)},
        }

    wordings = (*VALUE, *VALUE_IN_STEPS)
    stated = {level: ranges(*found) for level, found in levels.items()}
    return Exercise(name, stated, solve, wordings, composed=True)


FAMILY = ExerciseFamily(
    "expression",
    "arithmetic",
    (
        _exercise(
            "positive",
            {
                1: (2, range(1, 10)),
                2: (2, range(2, 40)),
                3: (3, range(1, 13)),
                4: (4, range(1, 13)),
                5: (5, range(1, 13)),
                6: (6, range(1, 13)),
            },
            0,
        ),
        _exercise(
            "larger",
            {3: (2, range(10, 100)), 4: (3, range(2, 60))},
            0,
        ),
        _exercise(
            "below_zero",
            {2: (2, range(1, 20)), 3: (3, range(-9, 10)), 4: (4, range(-9, 10))},
            -_LARGEST,
        ),
    ),
)
