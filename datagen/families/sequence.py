"""Arithmetic and geometric sequences: next term, nth term, place of a term, sums; recursions."""

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved
from datagen.arithmetic.written import bracketed
from datagen.families.linear_equation import signed


def _ordinal(n: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{'th' if n % 100 in (11, 12, 13) else ending}"


def _row(terms: list[int]) -> str:
    return ", ".join(map(str, terms))


def _next(a: int, d: int, shown: int) -> Solved | None:
    if d == 0:
        return None
    terms = [a + d * i for i in range(shown + 1)]
    lines = [
        f"difference = {terms[1]} - {bracketed(terms[0])} = {d}",
        f"next = {terms[-2]}{signed(d)} = {terms[-1]}",
    ]
    law = f"answer - {bracketed(terms[-2])} = {terms[-2]} - {bracketed(terms[-3])}"
    return Solved(lines, terms[-1], (law,), {"row": _row(terms[:-1])})


def _nth(a: int, d: int, n: int) -> Solved | None:
    if d == 0:
        return None
    value = a + (n - 1) * d
    lines = [
        f"difference = {a + d} - {bracketed(a)} = {d}",
        f"steps = {n} - 1 = {n - 1}",
        f"{n - 1} * {bracketed(d)} = {(n - 1) * d}",
        f"term = {a}{signed((n - 1) * d)} = {value}",
    ]
    law = f"(answer - {bracketed(a)}) / {bracketed(d)} + 1 = {n}"
    slots = {"row": _row([a, a + d, a + 2 * d]), "k": _ordinal(n)}
    return Solved(lines, value, (law,), slots)


def _nth_told(a: int, d: int, n: int) -> Solved | None:
    if d == 0:
        return None
    value = a + (n - 1) * d
    lines = [
        f"steps = {n} - 1 = {n - 1}",
        f"{n - 1} * {bracketed(d)} = {(n - 1) * d}",
        f"term = {a}{signed((n - 1) * d)} = {value}",
    ]
    law = f"(answer - {bracketed(a)}) / {bracketed(d)} + 1 = {n}"
    return Solved(lines, value, (law,), {"k": _ordinal(n)})


def _place(a: int, d: int, n: int) -> Solved | None:
    """Which term has a value; how many terms there are up to it."""
    last = a + (n - 1) * d
    lines = [
        f"difference = {a + d} - {a} = {d}",
        f"{last} - {a} = {last - a}",
        f"steps = {last - a} / {d} = {n - 1}",
        f"terms = {n - 1} + 1 = {n}",
    ]
    law = f"{a} + (answer - 1) * {d} = {last}"
    return Solved(lines, n, (law,), {"row": _row([a, a + d, a + 2 * d]), "last": last})


def _sum(a: int, d: int, n: int) -> Solved:
    last = a + (n - 1) * d
    total = (a + last) * n // 2
    lines = [
        f"steps = {n} - 1 = {n - 1}",
        f"{n - 1} * {d} = {(n - 1) * d}",
        f"last term = {a} + {(n - 1) * d} = {last}",
        f"{a} + {last} = {a + last}",
        f"{a + last} * {n} = {(a + last) * n}",
        f"sum = {(a + last) * n} / 2 = {total}",
    ]
    law = f"answer = {n} * {a} + {d} * choose({n}, 2)"
    return Solved(lines, total, (law,), {"row": _row([a, a + d, a + 2 * d]), "first": a})


def _first_numbers(n: int, kind: str) -> Solved:
    """The sum of the first n integers, even or odd numbers."""
    first, step = {"positive integers": (1, 1), "even numbers": (2, 2), "odd numbers": (1, 2)}[kind]
    last = first + (n - 1) * step
    total = (first + last) * n // 2
    lines = [] if step == 1 else [f"last = 2 * {n}{signed(first - 2)} = {last}"]
    lines += [
        f"{first} + {last} = {first + last}",
        f"{first + last} * {n} = {(first + last) * n}",
        f"sum = {(first + last) * n} / 2 = {total}",
    ]
    laws = {
        "positive integers": f"answer = choose({n + 1}, 2)",
        "even numbers": f"answer = {n}^2 + {n}",
        "odd numbers": f"answer = {n}^2",
    }
    return Solved(lines, total, (laws[kind],), {"kind": kind})


def _geometric(a: int, r: int, n: int, ask: str) -> Solved | None:
    value = a * r ** (n - 1)
    if value > 50_000:
        return None
    terms = [a * r**i for i in range(3)]
    lines = [f"ratio = {terms[1]} / {a} = {r}"]
    if ask == "next":
        lines.append(f"next = {terms[2]} * {r} = {terms[2] * r}")
        law = f"answer / {terms[2]} = {terms[1]} / {a}"
        return Solved(lines, terms[2] * r, (law,), {"row": _row(terms)})
    term = terms[2]
    for place in range(4, n + 1):
        lines.append(f"term {place} = {term} * {r} = {term * r}")
        term *= r
    law = f"answer / {r}^{n - 1} = {a}"
    return Solved(lines, value, (law,), {"row": _row(terms), "k": _ordinal(n)})


def _geometric_next(a: int, r: int, n: int) -> Solved | None:
    return _geometric(a, r, 4, "next") if n == 4 else None


def _geometric_nth(a: int, r: int, n: int) -> Solved | None:
    return _geometric(a, r, n, "nth")


def _recursion(a: int, p: int, q: int, n: int) -> Solved | None:
    """Each term is p times the one before plus q."""
    if q == 0:
        return None
    lines, term = [], a
    law = str(a)
    for place in range(2, n + 1):
        following = p * term + q
        if abs(following) > 5000:
            return None
        product = f"{p} * {bracketed(term)}" if p > 1 else str(term)
        lines.append(f"term {place} = {product}{signed(q)} = {following}")
        law = f"{p} * ({law}) + ({q})"
        term = following
    rule = {1: "the one before", 2: "twice the one before", 3: "three times the one before"}[p]
    told = f"{rule} {'plus' if q > 0 else 'minus'} {abs(q)}"
    return Solved(lines, term, (f"answer = {law}",), {"rule": told, "k": _ordinal(n)})


def _sum_rule(a: int, b: int, n: int) -> Solved:
    """Each term is the sum of the two before."""
    terms = [a, b]
    lines = []
    for place in range(3, n + 1):
        terms.append(terms[-1] + terms[-2])
        lines.append(f"term {place} = {terms[-3]} + {terms[-2]} = {terms[-1]}")
    fibonacci = [0, 1]
    while len(fibonacci) < n:
        fibonacci.append(fibonacci[-1] + fibonacci[-2])
    law = f"answer = {fibonacci[n - 2]} * {a} + {fibonacci[n - 1]} * {b}"
    return Solved(lines, terms[-1], (law,), {"k": _ordinal(n)})


_NTH_TOLD = (
    "An arithmetic sequence starts with {a} and has the common difference {d}. What is the {k} "
    "term?",
    "Find the {k} term of an arithmetic sequence with first term {a} and common difference {d}.",
    "The first term of an arithmetic sequence is {a}; each term is {d} more than the last. What is "
    "the {k} term?",
    "What is term number {n} if the first term is {a} and every step adds {d}?",
    "Starting at {a}, you count in steps of {d}. What is the {k} number you say?",
    "In an arithmetic sequence the first term is {a} and the difference {d}. Work out the {k} "
    "term.",
    "A sequence begins with {a} and grows by {d} each time. Which number is in place {n}?",
    "Give the {k} term when the sequence starts at {a} and adds {d} again and again.",
)

FAMILY = ExerciseFamily(
    "sequence",
    "algebra",
    (
        Exercise(
            "next",
            {
                1: {"a": range(20), "d": range(1, 11), "shown": (3, 4)},
                2: {"a": range(-20, 100), "d": range(-15, 31), "shown": (3, 4, 5)},
            },
            _next,
            (
                "What comes next: {row}, ...?",
                "Find the next number in the sequence {row}.",
                "Continue the arithmetic sequence {row}. What is the next term?",
                "{row}, ... What is the next number?",
                "Which number follows in {row}?",
                "A pattern goes {row}. What number comes after that?",
                "Give the next term of {row}.",
                "The sequence {row} goes on in the same way. What is the next term?",
            ),
        ),
        Exercise(
            "nth",
            {
                2: {"a": range(1, 20), "d": range(1, 13), "n": range(5, 13)},
                3: {"a": range(-15, 60), "d": range(-9, 21), "n": range(6, 51)},
            },
            _nth,
            (
                "What is the {k} term of {row}, ...?",
                "Find the {k} term of the arithmetic sequence {row}, ...",
                "The sequence {row}, ... goes on in the same way. What is the {k} term?",
                "In the sequence {row}, ..., which number is in place {n}?",
                "{row}, ... is an arithmetic sequence. Work out its {k} term.",
                "Continue {row}, ... What number is the {k} in the row?",
                "An arithmetic sequence begins {row}. What is term number {n}?",
                "Give the {k} number of the pattern {row}, ...",
            ),
        ),
        Exercise(
            "nth_told",
            {
                2: {"a": range(1, 20), "d": range(1, 13), "n": range(4, 13)},
                3: {"a": range(1, 80), "d": range(2, 31), "n": range(6, 61)},
            },
            _nth_told,
            _NTH_TOLD,
        ),
        Exercise(
            "place",
            {
                2: {"a": range(1, 13), "d": range(2, 11), "n": range(5, 16)},
                3: {"a": range(1, 50), "d": range(2, 21), "n": range(8, 61)},
            },
            _place,
            (
                "How many terms are in {row}, ..., {last}?",
                "Which term of {row}, ... is {last}?",
                "The arithmetic sequence {row}, ... ends with {last}. How many terms does it have?",
                "In which place of the sequence {row}, ... does {last} stand?",
                "Count the numbers in the list {row}, ..., {last}.",
                "Find the number of terms of {row}, ..., {last}.",
                "{row}, ...: what is the number of the term {last}?",
                "How many numbers does the pattern {row}, ..., {last} hold?",
            ),
        ),
        Exercise(
            "sum",
            {
                2: {"a": range(1, 11), "d": range(1, 7), "n": range(4, 11)},
                3: {"a": range(1, 30), "d": range(1, 13), "n": range(6, 31)},
            },
            _sum,
            (
                "What is the sum of the first {n} terms of {row}, ...?",
                "Find the sum of the first {n} terms of the arithmetic sequence {row}, ...",
                "Add up the first {n} numbers of {row}, ... What do you get?",
                "The sequence {row}, ... continues in the same way. What is the total of its first "
                "{n} terms?",
                "An arithmetic sequence starts with {first} and its difference is {d}. What do its "
                "first {n} terms add up to?",
                "What do the first {n} terms of {row}, ... sum to?",
                "Work out the sum of {n} terms of the pattern {row}, ...",
                "A saver puts aside {a} dollars in week 1 and {d} dollars more every next week. "
                "How "
                "many dollars are saved in {n} weeks?",
            ),
        ),
        Exercise(
            "first_numbers",
            {
                2: {
                    "n": range(4, 101),
                    "kind": ("positive integers", "even numbers", "odd numbers"),
                }
            },
            _first_numbers,
            (
                "What is the sum of the first {n} {kind}?",
                "Add the first {n} {kind}.",
                "Find the total of the first {n} {kind}.",
                "What do the first {n} {kind} add up to?",
                "Work out the sum of the {n} smallest {kind}.",
                "How much are the first {n} {kind} together?",
                "Compute the sum of the first {n} {kind}.",
                "If you add the first {n} {kind}, what is the result?",
            ),
        ),
        Exercise(
            "geometric_next",
            {2: {"a": range(1, 30), "r": range(2, 8), "n": (4,)}},
            _geometric_next,
            (
                "What comes next: {row}, ...?",
                "Find the next number in the geometric sequence {row}.",
                "Each number of {row} is multiplied by the same factor. What is the next one?",
                "{row}, ... What is the next number?",
                "Which number follows in {row}?",
                "Give the next term of the geometric sequence {row}, ...",
                "The pattern {row} goes on by multiplication. What number comes next?",
                "Continue the geometric sequence {row}. What is the next term?",
            ),
        ),
        Exercise(
            "geometric",
            {3: {"a": range(1, 16), "r": range(2, 7), "n": range(4, 9)}},
            _geometric_nth,
            (
                "What is the {k} term of the geometric sequence {row}, ...?",
                "Find the {k} term of {row}, ..., where each term is a fixed multiple of the last.",
                "The geometric sequence {row}, ... continues. What is its {k} term?",
                "In the geometric sequence {row}, ..., which number is in place {n}?",
                "A geometric sequence begins {row}. What is term number {n}?",
                "A number of bacteria is multiplied by {r} every hour: {row}, ... What is the {k} "
                "number?",
                "Work out the {k} term of the geometric progression {row}, ...",
                "{row}, ... grows by the same factor each time. What is its {k} term?",
            ),
        ),
        Exercise(
            "recursion",
            {3: {"a": range(1, 16), "p": (1, 2, 3), "q": range(-9, 13), "n": range(3, 7)}},
            _recursion,
            (
                "A sequence starts with {a}. Every next term is {rule}. What is the {k} term?",
                "The first term is {a}, and each term is {rule}. Find the {k} term.",
                "Start with {a}. Each new number is {rule}. What is the {k} number?",
                "In a sequence every term after the first is {rule}. The first is {a}. What is the "
                "{k} term?",
                "Numbers are written in a row: the first is {a}, each other one is {rule}. Which "
                "number is the {k}?",
                "Term 1 is {a}. A term is always {rule}. What is term {n}?",
                "Find the {k} term of the sequence that begins with {a} and in which each term is "
                "{rule}.",
                "The rule of a sequence: each term is {rule}. With {a} as the first term, what is "
                "the {k} term?",
            ),
        ),
        Exercise(
            "sum_rule",
            {3: {"a": range(1, 20), "b": range(1, 20), "n": range(4, 10)}},
            _sum_rule,
            (
                "A sequence starts {a}, {b}, and each later term is the sum of the two before it. "
                "What is the {k} term?",
                "The first two terms are {a} and {b}. Every other term is the sum of the previous "
                "two. Find the {k} term.",
                "Begin with {a} and {b}; keep adding the last two numbers. What is the {k} number?",
                "In a row of numbers that starts {a}, {b}, each number is the sum of the two to "
                "its left. Which number is the {k}?",
                "Find term {n} of the sequence {a}, {b}, ... in which each term is the sum of the "
                "last two.",
                "Terms one and two are {a} and {b}. From then on add the two latest terms. What is "
                "term {n}?",
                "Like the Fibonacci numbers, but starting with {a} and {b}: what is the {k} term?",
                "{a} and {b} start a row in which each number is the sum of the two before it. "
                "What is the {k} number?",
            ),
        ),
    ),
)
