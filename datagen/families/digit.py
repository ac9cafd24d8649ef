"""Digits of a number: their sum, product and count, digits turned round, largest arrangements."""

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved


def _spelled(n: int) -> str:
    return f"digits of {n}: {', '.join(str(n))}"


def _sum(n: int) -> Solved:
    digits = [int(digit) for digit in str(n)]
    lines, total = [_spelled(n)], digits[0]
    for digit in digits[1:]:
        lines.append(f"{total} + {digit} = {total + digit}")
        total += digit
    return Solved(lines, total, (f"answer = digitsum({n})",))


def _product(n: int) -> Solved | None:
    digits = [int(digit) for digit in str(n)]
    if 0 in digits:
        return None
    lines, total = [_spelled(n)], digits[0]
    for digit in digits[1:]:
        lines.append(f"{total} * {digit} = {total * digit}")
        total *= digit
    law = "answer" + "".join(f" / {digit}" for digit in digits) + " = 1"
    return Solved(lines, total, (law,))


def _difference(n: int) -> Solved | None:
    digits = [int(digit) for digit in str(n)]
    high, low = max(digits), min(digits)
    lines = [_spelled(n), f"difference = {high} - {low} = {high - low}"]
    row = ", ".join(map(str, digits))
    return Solved(lines, high - low, (f"answer + min({row}) = max({row})",))


def _reversed(n: int) -> Solved | None:
    value = int(str(n)[::-1])
    if n % 10 == 0 or value == n:
        return None
    lines = [_spelled(n), f"reversed({n}) = {value}"]
    return Solved(lines, value, (f"reversed(answer) = {n}",))


def _reversed_sum(n: int, sign: str) -> Solved | None:
    other = int(str(n)[::-1])
    if n % 10 == 0 or other == n or (sign == "-" and other > n):
        return None
    value = n + other if sign == "+" else n - other
    lines = [_spelled(n), f"reversed({n}) = {other}", f"{n} {sign} {other} = {value}"]
    back = "-" if sign == "+" else "+"
    slots = {
        "done": "added to" if sign == "+" else "subtracted from",
        "result": "sum" if sign == "+" else "difference",
    }
    return Solved(lines, value, (f"reversed(answer {back} {other}) = {other}",), slots)


def _extreme(a: int, b: int, c: int, largest: bool) -> Solved | None:
    """The largest or smallest number of three digits."""
    digits = sorted((a, b, c), reverse=largest)
    if len(set(digits)) < 3 or digits[0] == 0:
        return None
    parts = [digit * place for digit, place in zip(digits, (100, 10, 1), strict=True)]
    shown = [str(part) for part in parts if part]
    value = sum(parts)
    order = " > " if largest else " < "
    lines = [order.join(map(str, digits)), f"{' + '.join(shown)} = {value}"]
    numbers = [
        100 * x + 10 * y + z
        for x, y, z in (
            (a, b, c),
            (a, c, b),
            (b, a, c),
            (b, c, a),
            (c, a, b),
            (c, b, a),
        )
    ]
    law = f"answer = {'max' if largest else 'min'}({', '.join(map(str, numbers))})"
    return Solved(lines, value, (law,), {"which": "largest" if largest else "smallest"})


def _count(n: int) -> Solved:
    """How many digits the numbers from 1 to n have together."""
    lines, total = [], 0
    for length in range(1, len(str(n)) + 1):
        low, top = 10 ** (length - 1), min(n, 10**length - 1)
        count = top - low + 1
        if low > 1:
            lines.append(f"numbers of {length} digits = {top} - {low - 1} = {count}")
        else:
            lines.append(f"numbers of 1 digit = {top}")
        if length > 1:
            lines.append(f"{count} * {length} = {count * length}")
            lines.append(f"{total} + {count * length} = {total + count * length}")
        total += count * length
    longest = len(str(n))
    # Every number has a ones digit, those from 10 on a tens digit, and so on.
    law = " + ".join(f"({n} - {10**place} + 1)" for place in range(longest))
    return Solved(lines, total, (f"answer = {law}",))


FAMILY = ExerciseFamily(
    "digit",
    "algebra",
    (
        Exercise(
            "sum",
            {
                1: {"n": range(10, 1000)},
                2: {"n": range(1000, 100_000)},
                3: {"n": range(100_000, 10_000_000)},
            },
            _sum,
            (
                "What is the sum of the digits of {n}?",
                "Find the digit sum of {n}.",
                "Add the digits of {n}.",
                "What do the digits of {n} add up to?",
                "Compute the sum of all digits in {n}.",
                "How large is the digit sum of {n}?",
                "If you add all digits of {n}, what do you get?",
                "Determine the total of the digits of the number {n}.",
            ),
        ),
        Exercise(
            "product",
            {1: {"n": range(11, 1000)}, 2: {"n": range(1111, 10_000)}},
            _product,
            (
                "What is the product of the digits of {n}?",
                "Multiply the digits of {n}.",
                "Find the product of all digits in {n}.",
                "What do you get when you multiply the digits of {n}?",
                "Compute the product of the digits of the number {n}.",
                "How large is the product of the digits of {n}?",
                "The digits of {n} are multiplied. What is the result?",
                "Determine the digit product of {n}.",
            ),
        ),
        Exercise(
            "difference",
            {1: {"n": range(10, 1000)}, 2: {"n": range(1000, 1_000_000)}},
            _difference,
            (
                "What is the difference between the largest and the smallest digit of {n}?",
                "Subtract the smallest digit of {n} from its largest digit.",
                "By how much is the largest digit of {n} more than the smallest?",
                "Find the largest digit of {n} minus its smallest digit.",
                "How far apart are the largest and the smallest digit of {n}?",
                "Look at the digits of {n}. What is the biggest minus the smallest?",
                "Take the smallest digit of {n} away from the largest one. What remains?",
                "Compute the range of the digits of {n}.",
            ),
        ),
        Exercise(
            "reversed",
            {1: {"n": range(12, 1000)}, 2: {"n": range(1001, 100_000)}},
            _reversed,
            (
                "What number do you get when the digits of {n} are reversed?",
                "Write the digits of {n} in reverse order. Which number is it?",
                "Reverse {n}.",
                "Read {n} from right to left. What number is that?",
                "Turn the digits of {n} around. What number results?",
                "What is {n} with its digits in the opposite order?",
                "Give the number whose digits are those of {n} backwards.",
                "If the digits of {n} are written backwards, which number is formed?",
            ),
        ),
        Exercise(
            "reversed_sum",
            {2: {"n": range(12, 1000), "sign": "+-"}},
            _reversed_sum,
            (
                "The digits of {n} are reversed, and the new number is {done} {n}. What is the "
                "result?",
                "Reverse the digits of {n}. What is the {result} of {n} and the new number?",
                "What is the {result} of {n} and the number with its digits in reverse order?",
                "Turn the digits of {n} around and find the {result} of {n} and that number.",
                "{n} is read backwards, and this number is {done} {n}. What do you get?",
                "Find the {result} of {n} and its reversal.",
                "What do you get if the reversed number of {n} is {done} it?",
                "Write {n} backwards. Compute the {result} of {n} and this number.",
            ),
        ),
        Exercise(
            "extreme",
            {
                1: {
                    "a": range(10),
                    "b": range(10),
                    "c": range(10),
                    "largest": (True, False),
                }
            },
            _extreme,
            (
                "What is the {which} three-digit number with the digits {a}, {b} and {c}?",
                "Use each of the digits {a}, {b} and {c} once. What is the {which} number you can "
                "make?",
                "Arrange {a}, {b} and {c} to the {which} possible number.",
                "Which {which} number can be written with the three digits {a}, {b} and {c}, each "
                "used once?",
                "Find the {which} number whose digits are {a}, {b} and {c}.",
                "Three cards show {a}, {b} and {c}. What is the {which} number they can form?",
                "From the digits {a}, {b}, {c}, form the {which} three-digit number.",
                "Give the {which} number that can be made from {a}, {b} and {c}, using each digit "
                "once.",
            ),
        ),
        Exercise(
            "count",
            {3: {"n": range(12, 1000)}},
            _count,
            (
                "How many digits are written when all numbers from 1 to {n} are written down?",
                "The pages of a book are numbered from 1 to {n}. How many digits are needed?",
                "All whole numbers from 1 to {n} are written in a row. How many digits does the "
                "row "
                "have?",
                "How many digits does a printer need to number {n} tickets, starting with 1?",
                "Count the digits in the list 1, 2, 3, ..., {n}.",
                "Someone writes the numbers 1 to {n}. How many digits are written?",
                "What is the total number of digits in the numbers from 1 to {n}?",
                "House signs 1 to {n} are made from single digits. How many digits are needed?",
            ),
        ),
    ),
)
