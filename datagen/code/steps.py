"""The steps that pipelines are composed of: what each does in words, in code, and in fact.

In `says` and `result`, `{k}` is the step's constant. In `code`, `{x}` is the value that flows in.
`apply` says the same by other code, and is what the tests come from.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

NUMBERS, WORDS, TEXT, NUMBER = "list[int]", "list[str]", "str", "int"


@dataclass(frozen=True)
class Step:
    """One step. says: imperatives that follow each other; gerund: as `after doubling each`.

    takes, gives: types. constants: values of `{k}`, or a single None.
    """

    name: str
    takes: str
    gives: str
    says: tuple[str, ...]
    gerund: str
    code: str
    apply: Callable[[Any, Any], Any]
    constants: Sequence[Any] = (None,)


@dataclass(frozen=True)
class Ending:
    """What is returned of the last value. result: noun phrases; `{left}` names the value."""

    name: str
    takes: str
    gives: str
    result: tuple[str, ...]
    code: str
    apply: Callable[[Any], Any]


def _keep_numbers(
    name: str, which: str, other: str, test: str, keeps: Any, constants: Any = (None,)
) -> Step:
    """A filter of numbers: `keep only the numbers {which}`, `drop every number {other}`."""
    return Step(
        f"keep_{name}",
        NUMBERS,
        NUMBERS,
        (
            f"keep only the numbers {which}",
            f"remove every number {other}",
            f"select those {which}",
            f"discard every value {other}",
            f"filter out any number {other}",
        ),
        f"keeping only the numbers {which}",
        f"[n for n in {{x}} if {test}]",
        lambda value, k: list(filter(lambda n: keeps(n, k), value)),
        constants,
    )


def _change_numbers(
    name: str, says: tuple[str, ...], gerund: str, to: str, change: Any, constants: Any = (None,)
) -> Step:
    return Step(
        f"map_{name}",
        NUMBERS,
        NUMBERS,
        says,
        gerund,
        f"[{to} for n in {{x}}]",
        lambda value, k: list(map(lambda n: change(n, k), value)),
        constants,
    )


def _keep_words(
    name: str, which: str, other: str, test: str, keeps: Any, constants: Any = (None,)
) -> Step:
    return Step(
        f"keep_{name}",
        WORDS,
        WORDS,
        (
            f"keep only the words {which}",
            f"remove every word {other}",
            f"select the strings {which}",
            f"discard any word {other}",
        ),
        f"keeping only the words {which}",
        f"[word for word in {{x}} if {test}]",
        lambda value, k: list(filter(lambda word: keeps(word, k), value)),
        constants,
    )


_SMALL, _MIDDLE, _LETTERS = range(2, 10), range(2, 60), tuple("abcdefghilmnoprstuw")

STEPS = (
    _keep_numbers("even", "that are even", "that is odd", "n % 2 == 0", lambda n, k: not n & 1),
    _keep_numbers("odd", "that are odd", "that is even", "n % 2 == 1", lambda n, k: bool(n & 1)),
    _keep_numbers("positive", "greater than zero", "that is zero or negative", "n > 0",
                  lambda n, k: n >= 1),
    _keep_numbers("negative", "below zero", "that is not negative", "n < 0",
                  lambda n, k: n <= -1),
    _keep_numbers("above", "greater than {k}", "that is at most {k}", "n > {k}",
                  lambda n, k: k < n, _MIDDLE),
    _keep_numbers("below", "less than {k}", "that is {k} or more", "n < {k}",
                  lambda n, k: k > n, _MIDDLE),
    _keep_numbers("at_least", "that are at least {k}", "smaller than {k}", "n >= {k}",
                  lambda n, k: k <= n, _MIDDLE),
    _keep_numbers("multiple", "divisible by {k}", "that {k} does not divide", "n % {k} == 0",
                  lambda n, k: n // k * k == n, range(3, 13)),
    _keep_numbers("not_multiple", "that are not multiples of {k}", "that is a multiple of {k}",
                  "n % {k} != 0", lambda n, k: n // k * k != n, range(2, 13)),
    _keep_numbers("not_value", "other than {k}", "equal to {k}", "n != {k}",
                  lambda n, k: n < k or n > k, range(0, 40)),
    _keep_numbers("ends_in", "whose last digit is {k}", "whose last digit is not {k}",
                  "abs(n) % 10 == {k}", lambda n, k: str(n)[-1] == str(k), range(0, 10)),
    _change_numbers("square", ("square each of them", "replace each number by its square",
                    "multiply every number by itself"), "squaring each number", "n * n",
                    lambda n, k: n**2),
    _change_numbers("double", ("double each of them", "replace every number by twice its value"),
                    "doubling each number", "2 * n", lambda n, k: n + n),
    _change_numbers("negate", ("flip the sign of each number", "negate every number"),
                    "negating each number", "-n", lambda n, k: 0 - n),
    _change_numbers("absolute", ("take the absolute value of each", "drop the minus signs"),
                    "taking absolute values", "abs(n)", lambda n, k: n if n > 0 else -n),
    _change_numbers("add", ("add {k} to each of them", "increase every number by {k}"),
                    "adding {k} to each number", "n + {k}", lambda n, k: n - (-k), _MIDDLE),
    _change_numbers("minus", ("subtract {k} from each of them", "decrease every number by {k}"),
                    "subtracting {k} from each number", "n - {k}", lambda n, k: n + (-k), _MIDDLE),
    _change_numbers("times", ("multiply each of them by {k}", "scale every number by {k}"),
                    "multiplying each number by {k}", "n * {k}",
                    lambda n, k: sum([n] * k), range(3, 13)),
    _change_numbers("remainder", ("replace each number by its remainder when divided by {k}",
                    "take every number modulo {k}"), "taking each number modulo {k}", "n % {k}",
                    lambda n, k: n - n // k * k, range(3, 13)),
    _change_numbers("floor_divide", ("divide each number by {k}, rounding down",
                    "integer-divide every number by {k}"), "dividing each number by {k} (floor)",
                    "n // {k}", lambda n, k: (n - n % k) // k, _SMALL),
    _change_numbers("cap", ("replace every number greater than {k} by {k}",
                    "cap each number at {k}"), "capping each number at {k}", "min(n, {k})",
                    lambda n, k: k if n > k else n, _MIDDLE),
    _change_numbers("floor", ("replace every number smaller than {k} by {k}",
                    "raise each number below {k} up to {k}"), "replacing numbers below {k} by {k}",
                    "max(n, {k})", lambda n, k: k if n < k else n, range(0, 20)),
    _change_numbers("digits", ("replace each number by the sum of its digits, ignoring its sign",
                    "turn every number into its digit sum (without the sign)"),
                    "replacing each number by its digit sum",
                    "sum(int(d) for d in str(abs(n)))",
                    lambda n, k: sum(map(int, str(n).lstrip("-")))),
    Step("unique", NUMBERS, NUMBERS, ("remove duplicates, keeping the first of each",
         "drop repeated values after their first occurrence"), "removing duplicates",
         "list(dict.fromkeys({x}))",
         lambda v, k: [n for i, n in enumerate(v) if n not in v[:i]]),
    Step("sort", NUMBERS, NUMBERS, ("sort the list in ascending order",
         "arrange them from smallest to largest"), "sorting in ascending order", "sorted({x})",
         lambda v, k: sorted(v, key=lambda n: n)),
    Step("sort_down", NUMBERS, NUMBERS, ("sort them in descending order",
         "arrange them from largest to smallest"), "sorting in descending order",
         "sorted({x}, reverse=True)", lambda v, k: sorted(v)[::-1]),
    Step("reverse", NUMBERS, NUMBERS, ("reverse the order", "turn the list around"),
         "reversing the order", "{x}[::-1]", lambda v, k: list(reversed(v))),
    Step("take", NUMBERS, NUMBERS, ("take the first {k} of them", "keep just the first {k}"),
         "taking the first {k}", "{x}[:{k}]", lambda v, k: [n for i, n in enumerate(v) if i < k],
         _SMALL),
    Step("drop", NUMBERS, NUMBERS, ("skip the first {k} of them", "drop the first {k}"),
         "dropping the first {k}", "{x}[{k}:]", lambda v, k: [n for i, n in enumerate(v) if i >= k],
         range(2, 6)),
    Step("last", NUMBERS, NUMBERS, ("take the last {k} of them", "keep only the final {k}"),
         "taking the last {k}", "{x}[-{k}:]", lambda v, k: v[max(0, len(v) - k):], _SMALL),
    Step("every", NUMBERS, NUMBERS, ("keep every {k}th of them, starting with the first",),
         "keeping every {k}th number from the first on", "{x}[::{k}]",
         lambda v, k: [n for i, n in enumerate(v) if i % k == 0], range(4, 7)),
    Step("differences", NUMBERS, NUMBERS,
         ("replace the list by the differences between neighbours (next minus previous)",
          "take the difference of each number and the one before it"),
         "taking differences of neighbours",
         "[b - a for a, b in zip({x}, {x}[1:])]",
         lambda v, k: [v[i + 1] - v[i] for i in range(len(v) - 1)]),
    Step("pair_sums", NUMBERS, NUMBERS, ("add up each pair of neighbours",
         "replace the list by the sums of neighbouring numbers"), "summing neighbouring numbers",
         "[a + b for a, b in zip({x}, {x}[1:])]",
         lambda v, k: [v[i] + v[i + 1] for i in range(len(v) - 1)]),
    Step("words_lengths", WORDS, NUMBERS, ("replace each word by its length",
         "take the length of every word"), "taking the length of each word",
         "[len(word) for word in {x}]", lambda v, k: list(map(len, v))),
    Step("split", TEXT, WORDS, ("split the text into words at spaces",
         "break the string into its space-separated words"), "splitting the text into words",
         "{x}.split()", lambda v, k: [w for w in v.split(" ") if w]),
    Step("lower", TEXT, TEXT, ("turn the text into lower case", "lowercase the string"),
         "lowercasing the text", "{x}.lower()", lambda v, k: "".join(c.lower() for c in v)),
    Step("remove_char", TEXT, TEXT, ("remove every {k} from the text",
         "delete all occurrences of {k}"), "removing every {k}", '{x}.replace({k}, "")',
         lambda v, k: "".join(c for c in v if c != k), _LETTERS),
    _keep_words("longer", "longer than {k} characters", "of at most {k} characters",
                "len(word) > {k}", lambda w, k: k < len(w), range(2, 7)),
    _keep_words("shorter", "shorter than {k} characters", "with {k} or more characters",
                "len(word) < {k}", lambda w, k: k > len(w), range(4, 8)),
    _keep_words("starts", "that start with {k}", "that does not start with {k}",
                "word.startswith({k})", lambda w, k: w[:1] == k, _LETTERS),
    _keep_words("ends", "that end with {k}", "that does not end with {k}", "word.endswith({k})",
                lambda w, k: w[-1:] == k, tuple("eynrtlsgdk")),
    _keep_words("contains", "that contain the letter {k}", "without the letter {k}", "{k} in word",
                lambda w, k: w.count(k) > 0, _LETTERS),
    _keep_words("without", "that do not contain the letter {k}", "containing the letter {k}",
                "{k} not in word", lambda w, k: w.count(k) == 0, _LETTERS),
    _keep_words("even_length", "with an even number of characters", "of odd length",
                "len(word) % 2 == 0", lambda w, k: not len(w) & 1),
    Step("upper", WORDS, WORDS, ("convert each word to upper case", "uppercase every word"),
         "uppercasing each word", "[word.upper() for word in {x}]",
         lambda v, k: ["".join(c.upper() for c in w) for w in v]),
    Step("capital", WORDS, WORDS, ("capitalize each word",
         "make the first letter of each word a capital and the others small"),
         "capitalizing each word", "[word.capitalize() for word in {x}]",
         lambda v, k: [w[:1].upper() + w[1:].lower() for w in v]),
    Step("backwards", WORDS, WORDS, ("spell each word backwards", "reverse every word"),
         "reversing each word", "[word[::-1] for word in {x}]",
         lambda v, k: ["".join(reversed(w)) for w in v]),
    Step("prefix", WORDS, WORDS, ("cut each word to its first {k} letters",
         "shorten every word to {k} characters"), "cutting each word to {k} letters",
         "[word[:{k}] for word in {x}]", lambda v, k: ["".join(list(w)[:k]) for w in v],
         range(2, 6)),
    Step("append", WORDS, WORDS, ("append {k} to each word", "add {k} at the end of every word"),
         "appending {k} to each word", "[word + {k} for word in {x}]",
         lambda v, k: ["".join((w, k)) for w in v],
         ("!", "s", "_x", "-2", "ing", "?", ".txt", "er", "y", "~")),
    Step("sort_words", WORDS, WORDS, ("sort the words alphabetically", "put them in ABC order"),
         "sorting the words", "sorted({x})", lambda v, k: sorted(v, key=lambda w: w)),
    Step("sort_length", WORDS, WORDS, ("sort the words by length, keeping ties in order",
         "order them from shortest to longest (stable)"), "sorting by length",
         "sorted({x}, key=len)", lambda v, k: [w for _, _, w in sorted(
             (len(w), i, w) for i, w in enumerate(v))]),
    Step("reverse_words", WORDS, WORDS, ("reverse the order of the words",
         "put the words in the opposite order"), "reversing the order of the words", "{x}[::-1]",
         lambda v, k: list(reversed(v))),
    Step("unique_words", WORDS, WORDS, ("drop repeated words, keeping the first of each",
         "remove duplicate words"), "removing duplicate words", "list(dict.fromkeys({x}))",
         lambda v, k: [w for i, w in enumerate(v) if w not in v[:i]]),
    Step("take_words", WORDS, WORDS, ("keep only the first {k} words",
         "take the first {k} of them"),
         "taking the first {k} words", "{x}[:{k}]", lambda v, k: v[0:k], range(2, 6)),
)  # fmt: skip

ENDINGS = (
    Ending("list", NUMBERS, NUMBERS, ("the resulting list", "the list that remains",
           "the new list"), "{x}", lambda v: v),
    Ending("sum", NUMBERS, NUMBER, ("the sum", "the total", "the sum of the result"), "sum({x})",
           lambda v: sum(n for n in v)),
    Ending("count", NUMBERS, NUMBER, ("how many numbers are left",
           "the length of the resulting list", "the number of values that remain"), "len({x})",
           lambda v: sum(1 for _ in v)),
    Ending("max", NUMBERS, "int | None", ("the largest (None if there are no numbers)",
           "the maximum (None for an empty result)"), "max({x}, default=None)",
           lambda v: sorted(v)[-1] if v else None),
    Ending("min_zero", NUMBERS, NUMBER, ("the smallest (0 if there are no numbers)",
           "the minimum (0 for an empty result)"), "min({x}, default=0)",
           lambda v: sorted(v)[0] if v else 0),
    Ending("first", NUMBERS, NUMBER, ("the first number (-1 if there is none)",
           "the first value of the result (-1 when it is empty)"), "{x}[0] if {x} else -1",
           lambda v: next(iter(v), -1)),
    Ending("spread", NUMBERS, NUMBER, ("the largest minus the smallest (0 for an empty result)",),
           "max({x}) - min({x}) if {x} else 0", lambda v: sorted(v)[-1] - sorted(v)[0] if v else 0),
    Ending("distinct", NUMBERS, NUMBER, ("how many different values there are",
           "the number of distinct values"), "len(set({x}))",
           lambda v: sum(1 for i, n in enumerate(v) if n not in v[:i])),
    Ending("joined_numbers", NUMBERS, TEXT, ("the numbers as one string, separated by commas",
           "a comma-separated string of the result"), '",".join(str(n) for n in {x})',
           lambda v: ",".join(map(str, v))),
    Ending("any", NUMBERS, "bool", ("whether anything is left", "True if the result is not empty"),
           "len({x}) > 0", lambda v: v != []),
    Ending("mean", NUMBERS, "float", ("the average (0.0 if there are no numbers)",
           "the arithmetic mean (0.0 for an empty result)"), "sum({x}) / len({x}) if {x} else 0.0",
           lambda v: sum(v) / max(1, len(v)) if v else 0.0),
    Ending("tuple", NUMBERS, "tuple[int, int]", ("a tuple of the count and the sum",
           "the pair (how many, total)"), "(len({x}), sum({x}))", lambda v: (len(list(v)), sum(v))),
    Ending("words", WORDS, WORDS, ("the resulting list of words", "the words that remain",
           "the list"), "{x}", lambda v: v),
    Ending("join", WORDS, TEXT, ("the words joined by single spaces",
           "the words as one string with spaces between them"), '" ".join({x})',
           lambda v: " ".join(w for w in v)),
    Ending("join_dash", WORDS, TEXT, ("the words joined with hyphens",
           "one string with '-' between the words"), '"-".join({x})',
           lambda v: "-".join(w for w in v)),
    Ending("concatenate", WORDS, TEXT, ("all words glued together without a separator",
           "the concatenation of the words"), '"".join({x})', lambda v: "".join(w for w in v)),
    Ending("count_words", WORDS, NUMBER, ("how many words are left", "the number of words"),
           "len({x})", lambda v: sum(1 for _ in v)),
    Ending("letters", WORDS, NUMBER, ("the total number of characters in the words",
           "the sum of the lengths of the words"), "sum(len(word) for word in {x})",
           lambda v: len("".join(v))),
    Ending("longest", WORDS, TEXT, ("the longest word (the first one on a tie, an empty "
           "string if there is none)",), 'max({x}, key=len, default="")',
           lambda v: next((w for w in v if len(w) == max(map(len, v))), "")),
    Ending("first_word", WORDS, "str | None", ("the first word (None if there is none)",),
           "{x}[0] if {x} else None", lambda v: next(iter(v), None)),
    Ending("initials", WORDS, TEXT, ("a string of the first letters",
           "the first letters joined into a string"), '"".join(word[0] for word in {x})',
           lambda v: "".join(w[:1] for w in v)),
    Ending("lengths_by_word", WORDS, "dict[str, int]", (
           "a dictionary from each word to its length",),
           "{{word: len(word) for word in {x}}}", lambda v: dict(zip(v, map(len, v), strict=True))),
    Ending("counts", WORDS, "dict[str, int]", (
           "a dictionary of how often each word occurs",),
           "{{word: {x}.count(word) for word in {x}}}",
           lambda v: {w: sum(1 for o in v if o == w) for w in v}),
    Ending("text", TEXT, TEXT, ("the result", "the new string"), "{x}", lambda v: v),
    Ending("length", TEXT, NUMBER, ("the number of characters left", "its length"), "len({x})",
           lambda v: sum(1 for _ in v)),
)  # fmt: skip
