"""The parts that a list function is composed of: filters, maps and reductions.

Each part says what it does three times, independently: in words for the docstring, as an expression
for the solution, and as a callable that the tests' expected values come from.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Filter:
    """Which numbers stay. `which` follows "the numbers"; `{k}` is the constant, if there is one.

    constants: inclusive range of k; (0, 0) where the part has no constant.
    code: condition over `n`.
    """

    name: str
    which: str
    that_is: str
    code: str
    keeps: Callable[[int, int], bool]
    constants: tuple[int, int] = (0, 0)


@dataclass(frozen=True)
class Map:
    """What each number becomes. `done` describes the numbers, `do` is an imperative with "each"."""

    name: str
    done: str
    do: str
    code: str
    apply: Callable[[int, int], int]
    constants: tuple[int, int] = (0, 0)


@dataclass(frozen=True)
class Reduce:
    """What is returned. `the` precedes "the numbers"; `them` follows "return".

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


FILTERS = (
    Filter("all", "", "", "", lambda n, k: True),
    Filter("greater", "greater than {k}", "greater than {k}", "n > {k}", lambda n, k: n > k, (0, 30)),
    Filter("less", "less than {k}", "less than {k}", "n < {k}", lambda n, k: n < k, (5, 40)),
    Filter("at_least", "that are at least {k}", "at least {k}", "n >= {k}", lambda n, k: n >= k, (1, 30)),
    Filter("at_most", "that are at most {k}", "at most {k}", "n <= {k}", lambda n, k: n <= k, (5, 40)),
    Filter("divisible", "divisible by {k}", "divisible by {k}", "n % {k} == 0",
           lambda n, k: n % k == 0, (3, 9)),
    Filter("even", "that are even", "even", "n % 2 == 0", lambda n, k: not n & 1),
    Filter("odd", "that are odd", "odd", "n % 2 == 1", lambda n, k: bool(n & 1)),
    Filter("not_equal", "not equal to {k}", "not equal to {k}", "n != {k}", lambda n, k: n != k, (0, 20)),
)  # fmt: skip

MAPS = (
    Map("same", "", "", "", lambda n, k: n),
    Map("times", "multiplied by {k}", "multiply each by {k}", "n * {k}", lambda n, k: n * k, (2, 12)),
    Map("plus", "increased by {k}", "add {k} to each", "n + {k}", lambda n, k: n + k, (1, 30)),
    Map("minus", "reduced by {k}", "subtract {k} from each", "n - {k}", lambda n, k: n - k, (1, 30)),
    Map("square", "squared", "square each", "n * n", lambda n, k: n**2),
    Map("remainder", "taken modulo {k}", "take each modulo {k}", "n % {k}", lambda n, k: n % k, (3, 12)),
)  # fmt: skip

REDUCES = (
    Reduce("sum", "the sum of the numbers", "their sum", "", "sum({items})", sum,
           ("total", "add_up", "sum_of", "get_sum")),
    Reduce("count", "how many of the numbers there are", "how many there are", "", "len({items})", len,
           ("count", "how_many", "count_of", "number_of")),
    Reduce("largest", "the largest of the numbers", "the largest",
           "Return 0 if there are none.", "max({items}, default=0)",
           lambda items: sorted(items)[-1] if items else 0,
           ("largest", "biggest", "maximum", "find_largest")),
    Reduce("smallest", "the smallest of the numbers", "the smallest",
           "Return 0 if there are none.", "min({items}, default=0)",
           lambda items: sorted(items)[0] if items else 0,
           ("smallest", "lowest", "minimum", "find_smallest")),
    Reduce("list", "a list of the numbers", "them as a list", "", "{items}", list,
           ("select", "pick", "convert", "process")),
    Reduce("sorted", "a sorted list of the numbers", "them in ascending order", "", "sorted({items})",
           lambda items: [n for _, n in sorted((n, n) for n in items)],
           ("in_order", "ordered", "sort_them", "arrange")),
)  # fmt: skip
