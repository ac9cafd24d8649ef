"""The parts that a list function is composed of: filters, maps and reductions.

Each part says what it does three times, independently: in words for the docstring, as an expression
for the solution, and as a callable that the tests' expected values come from.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Filter:
    """Which numbers stay. Texts may hold `{k}`, the constant.

    which: follows "the numbers". skipped: follows "every number" and names those that go.
    code: condition over `n`; empty for the filter that keeps all.
    constants: inclusive range of k; (0, 0) where the part has no constant.
    """

    name: str
    which: str
    skipped: str
    code: str
    keeps: Callable[[int, int], bool]
    constants: tuple[int, int] = (0, 0)


@dataclass(frozen=True)
class Map:
    """What each number becomes. Texts may hold `{k}`, the constant.

    done: follows "each" or "is". do: an imperative with `{each}` for its object.
    code: expression over `n`; empty for the map that changes nothing.
    constants: inclusive range of k; (0, 0) where the part has no constant.
    """

    name: str
    done: str
    do: str
    code: str
    apply: Callable[[int, int], int]
    constants: tuple[int, int] = (0, 0)


@dataclass(frozen=True)
class Reduce:
    """What is returned.

    the: precedes "the numbers". them: follows "return".
    empty: sentence for the empty case, where it is not obvious.
    code: expression over the list `{items}`.
    functions: names that a function returning this may have.
    """

    name: str
    the: str
    them: str
    empty: str
    code: str
    apply: Callable[[list[int]], Any]
    functions: tuple[str, ...]


def _insertion_sort(items: list[int]) -> list[int]:
    ordered: list[int] = []
    for item in items:
        place = sum(1 for other in ordered if other <= item)
        ordered.insert(place, item)
    return ordered


FILTERS = (
    Filter("all", "", "", "", lambda n, k: True),
    Filter(
        "greater",
        "greater than {k}",
        "that is not greater than {k}",
        "n > {k}",
        lambda n, k: n > k,
        (0, 30),
    ),
    Filter(
        "less",
        "less than {k}",
        "that is not less than {k}",
        "n < {k}",
        lambda n, k: n < k,
        (5, 40),
    ),
    Filter(
        "at_least",
        "that are at least {k}",
        "below {k}",
        "n >= {k}",
        lambda n, k: n >= k,
        (1, 30),
    ),
    Filter(
        "at_most",
        "that are at most {k}",
        "above {k}",
        "n <= {k}",
        lambda n, k: n <= k,
        (5, 40),
    ),
    Filter(
        "divisible",
        "divisible by {k}",
        "that is not divisible by {k}",
        "n % {k} == 0",
        lambda n, k: n // k * k == n,
        (3, 9),
    ),
    Filter("even", "that are even", "that is odd", "n % 2 == 0", lambda n, k: not n & 1),
    Filter("odd", "that are odd", "that is even", "n % 2 == 1", lambda n, k: bool(n & 1)),
    Filter(
        "not_equal",
        "not equal to {k}",
        "equal to {k}",
        "n != {k}",
        lambda n, k: n < k or n > k,
        (0, 20),
    ),
)

MAPS = (
    Map("same", "", "", "", lambda n, k: n),
    Map(
        "times",
        "multiplied by {k}",
        "multiply {each} by {k}",
        "n * {k}",
        lambda n, k: sum([n] * k),
        (2, 12),
    ),
    Map("plus", "increased by {k}", "add {k} to {each}", "n + {k}", lambda n, k: k + n, (1, 30)),
    Map(
        "minus",
        "reduced by {k}",
        "subtract {k} from {each}",
        "n - {k}",
        lambda n, k: n - k,
        (1, 30),
    ),
    Map("square", "squared", "square {each}", "n * n", lambda n, k: n**2),
    Map(
        "remainder",
        "taken modulo {k}",
        "replace {each} with its remainder modulo {k}",
        "n % {k}",
        lambda n, k: n - n // k * k,
        (3, 12),
    ),
)

_NONE = "Return 0 if there are none."
REDUCES = (
    Reduce(
        "sum",
        "the sum of",
        "their sum",
        "",
        "sum({items})",
        sum,
        ("total", "add_up", "sum_of", "get_sum"),
    ),
    Reduce(
        "count",
        "the count of",
        "how many there are",
        "",
        "len({items})",
        lambda items: sum(1 for _ in items),
        ("count", "how_many", "count_of", "number_of"),
    ),
    Reduce(
        "largest",
        "the largest of",
        "the largest",
        _NONE,
        "max({items}, default=0)",
        lambda items: sorted(items)[-1] if items else 0,
        ("largest", "biggest", "maximum", "find_largest"),
    ),
    Reduce(
        "smallest",
        "the smallest of",
        "the smallest",
        _NONE,
        "min({items}, default=0)",
        lambda items: sorted(items)[0] if items else 0,
        ("smallest", "lowest", "minimum", "find_smallest"),
    ),
    Reduce(
        "list",
        "a list of",
        "them as a list",
        "",
        "{items}",
        list,
        ("select", "pick", "convert", "process"),
    ),
    Reduce(
        "sorted",
        "a sorted list of",
        "them in ascending order",
        "",
        "sorted({items})",
        _insertion_sort,
        ("in_order", "ordered", "sort_them", "arrange"),
    ),
)
