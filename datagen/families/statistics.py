"""Lists of numbers: mean, median, mode, range, a missing number from the mean, weighted means."""

from collections.abc import Sequence
from fractions import Fraction

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Ranges, Solved
from datagen.arithmetic.written import listed, numeral
from datagen.numbers.quantity import plain


def _numbers(count: int, low: int, high: int) -> Ranges:
    return {f"n{place}": range(low, high) for place in range(count)}


def _slots(numbers: Sequence[int]) -> dict[str, str]:
    return {"list": listed(numbers), "row": ", ".join(map(str, numbers))}


def _total(numbers: Sequence[int]) -> tuple[list[str], int]:
    """Lines that add the numbers one after another, and the sum."""
    lines, total = [], numbers[0]
    for number in numbers[1:]:
        lines.append(f"{total} + {number} = {total + number}")
        total += number
    return lines, total


def _mean(**operands: int) -> Solved | None:
    numbers = list(operands.values())
    lines, total = _total(numbers)
    mean = Fraction(total, len(numbers))
    if mean.denominator not in (1, 2):
        return None
    lines.append(f"mean = {total} / {len(numbers)} = {numeral(mean)}")
    differences = " + ".join(f"({number} - answer)" for number in numbers)
    return Solved(lines, plain(mean), (f"{differences} = 0",), _slots(numbers))


def _median(**operands: int) -> Solved | None:
    numbers = list(operands.values())
    if len(set(numbers)) < len(numbers):
        return None
    ordered = sorted(numbers)
    half = len(numbers) // 2
    lines = [f"in order: {', '.join(map(str, ordered))}"]
    if len(numbers) % 2:
        median = Fraction(ordered[half])
    else:
        low, high = ordered[half - 1 : half + 1]
        median = Fraction(low + high, 2)
        lines.append(f"{low} + {high} = {low + high}")
        lines.append(f"median = {low + high} / 2 = {numeral(median)}")
    law = f"answer = middle({', '.join(map(str, numbers))})"
    return Solved(lines, plain(median), (law,), _slots(numbers))


def _range(**operands: int) -> Solved:
    numbers = list(operands.values())
    low, high = min(numbers), max(numbers)
    lines = [f"range = {high} - {low} = {high - low}"]
    ordered = sorted(numbers)
    return Solved(lines, high - low, (f"answer + {ordered[0]} = {ordered[-1]}",), _slots(numbers))


def _extreme(largest: bool, **operands: int) -> Solved | None:
    numbers = list(operands.values())
    if len(set(numbers)) < len(numbers):
        return None
    value = max(numbers) if largest else min(numbers)
    ordered = sorted(numbers)
    sign = "<" if not largest else ">"
    others = [number for number in numbers if number != value]
    lines = [f"{value} {sign} {number}" for number in others]
    slots = _slots(numbers) | {"largest": "largest" if largest else "smallest"}
    slots["most"] = "maximum" if largest else "minimum"
    return Solved(lines, value, (f"answer = {ordered[-1 if largest else 0]}",), slots)


def _mode(a: int, b: int, c: int, order: int) -> Solved | None:
    if len({a, b, c}) < 3:
        return None
    arranged = ([a, b, a, c], [b, a, c, a], [a, c, b, a], [c, a, b, a, b, a], [b, a, a, c, a, c])
    numbers = arranged[order]
    row = ", ".join(map(str, numbers))
    lines = [f"in order: {', '.join(map(str, sorted(numbers)))}"]
    laws = [f"count(answer, {row}) > count({other}, {row})" for other in (b, c)]
    return Solved(lines, a, laws, _slots(numbers))


def _missing(mean: int, **operands: int) -> Solved | None:
    numbers = list(operands.values())
    count = len(numbers) + 1
    lines, total = _total(numbers)
    needed = mean * count
    if needed <= total:
        return None
    lines.append(f"sum needed = {mean} * {count} = {needed}")
    lines.append(f"missing = {needed} - {total} = {needed - total}")
    law = f"({' + '.join(map(str, numbers))} + answer) / {count} = {mean}"
    slots = _slots(numbers) | {"count": count, "mean": mean, "known": count - 1}
    return Solved(lines, needed - total, (law,), slots)


def _sum_of_mean(count: int, mean: int) -> Solved:
    lines = [f"sum = {count} * {mean} = {count * mean}"]
    return Solved(lines, count * mean, (f"answer / {count} = {mean}",))


def _joined(m: int, a: int, n: int, b: int) -> Solved | None:
    """The mean of two groups together."""
    total, count = m * a + n * b, m + n
    if a == b or total % count:
        return None
    lines = [
        f"{m} * {a} = {m * a}",
        f"{n} * {b} = {n * b}",
        f"{m * a} + {n * b} = {total}",
        f"count = {m} + {n} = {count}",
        f"mean = {total} / {count} = {total // count}",
    ]
    return Solved(lines, total // count, (f"{m} * ({a} - answer) + {n} * ({b} - answer) = 0",))


def _average_wordings(name: str) -> tuple[str, ...]:
    return (
        f"What is the {name} of {{list}}?",
        f"Find the {name} of {{list}}.",
        f"[Compute|Calculate|Determine] the {name} of these numbers: {{row}}.",
        f"Here are some numbers: {{row}}. What is their {name}?",
        f"A list contains {{list}}. Find its {name}.",
        f"The scores were {{list}}. What was the {name}?",
        f"Work out the {name} of the data set {{row}}.",
        f"What {name} do the numbers {{list}} have?",
        f"Given the values {{row}}, give the {name}.",
    )


FAMILY = ExerciseFamily(
    "statistics",
    "arithmetic",
    (
        Exercise(
            "mean",
            {
                1: _numbers(2, 1, 20),
                2: _numbers(3, 1, 40),
                3: _numbers(4, 2, 100),
                4: _numbers(5, 5, 100),
            },
            _mean,
            (*_average_wordings("mean"), *_average_wordings("average")),
        ),
        Exercise(
            "median",
            {
                1: _numbers(3, 1, 20),
                2: _numbers(5, 1, 40),
                3: _numbers(4, 1, 50),
                4: _numbers(6, 2, 100),
            },
            _median,
            _average_wordings("median"),
        ),
        Exercise(
            "range",
            {1: _numbers(3, 1, 20), 2: _numbers(4, 1, 100), 3: _numbers(6, 2, 200)},
            _range,
            (
                *_average_wordings("range"),
                "How far apart are the largest and the smallest of {list}?",
                "What is the difference between the largest and the smallest of {list}?",
            ),
        ),
        Exercise(
            "extreme",
            {
                1: {"largest": (True, False), **_numbers(3, 1, 30)},
                2: {"largest": (True, False), **_numbers(4, 10, 1000)},
                3: {"largest": (True, False), **_numbers(5, 100, 10_000)},
            },
            _extreme,
            (
                "Which is the {largest} of {list}?",
                "What is the {most} of {list}?",
                "Find the {largest} number among {list}.",
                "Here are some numbers: {row}. Which one is the {largest}?",
                "Of the numbers {list}, name the {largest}.",
                "Pick the {largest} number: {row}",
                "[Compare|Look at] {list}. Give the {most}.",
                "Which of the numbers {row} is the {largest}?",
            ),
        ),
        Exercise(
            "mode",
            {1: {"a": range(1, 30), "b": range(1, 30), "c": range(1, 30), "order": range(5)}},
            _mode,
            (
                *_average_wordings("mode"),
                "Which number occurs most often in {row}?",
                "Which of the numbers {list} appears the most?",
            ),
        ),
        Exercise(
            "missing",
            {
                2: {"mean": range(2, 30), **_numbers(2, 1, 30)},
                3: {"mean": range(5, 60), **_numbers(3, 1, 60)},
                4: {"mean": range(10, 90), **_numbers(4, 5, 90)},
            },
            _missing,
            (
                "The mean of {count} numbers is {mean}. {known} of them are {list}. What is the "
                "other one?",
                "The numbers {list} and one more have an average of {mean}. Find that one.",
                "What number must join {list} so that the average is {mean}?",
                "The average of {count} numbers is {mean}. All but one are {list}. What is the "
                "missing number?",
                "Scores so far: {row}. What score comes next if the mean of all {count} is {mean}?",
                "Find x if the mean of {row} and x is {mean}.",
                "A list of {count} numbers with mean {mean} holds {list}. What is the last number?",
                "Together with which number do {list} have an average of {mean}?",
            ),
        ),
        Exercise(
            "sum_of_mean",
            {
                1: {"count": range(2, 10), "mean": range(2, 13)},
                2: {"count": range(3, 41), "mean": range(5, 100)},
            },
            _sum_of_mean,
            (
                "The average of {count} numbers is {mean}. What is their sum?",
                "{count} numbers have a mean of {mean}. What do they add up to?",
                "Find the total of {count} values whose average is {mean}.",
                "If the mean of {count} scores is {mean}, what is the sum of the scores?",
                "A list has {count} entries and mean {mean}. What is the sum of its entries?",
                "On average each of {count} boxes holds {mean} items. How many items are there?",
                "What is the sum of {count} numbers with an average of {mean}?",
                "The mean is {mean} and there are {count} numbers. Find their total.",
            ),
        ),
        Exercise(
            "joined",
            {
                3: {
                    "m": range(2, 13),
                    "a": range(2, 41),
                    "n": range(2, 13),
                    "b": range(2, 41),
                }
            },
            _joined,
            (
                "{m} numbers have a mean of {a} and {n} others a mean of {b}. What is the mean of "
                "all of them?",
                "A group of {m} has an average of {a}; a group of {n} has an average of {b}. Find "
                "the average of both groups together.",
                "The average of {m} scores is {a}, that of {n} more scores is {b}. What is the "
                "overall average?",
                "Find the combined mean of {m} values with mean {a} and {n} values with mean {b}.",
                "In one class {m} students average {a} points, in another {n} students average {b} "
                "points. What is the average of all students?",
                "If {m} numbers average {a} and another {n} average {b}, what do all of them "
                "average?",
                "Two lists are joined: {m} numbers with mean {a}, {n} numbers with mean {b}. What "
                "is the new mean?",
                "{m} boxes weigh {a} kilograms on average and {n} boxes weigh {b} kilograms on "
                "average. What do all the boxes weigh on average, in kilograms?",
            ),
        ),
    ),
)
