"""Remainders: of sums, products and powers, last digits, clocks and weekdays, divisibility."""

from itertools import pairwise

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_E = (
    "What is the remainder when {e} is divided by {m}?",
    "Find the remainder of {e} divided by {m}.",
    "Compute ({e}) mod {m}.",
    "What is ({e}) mod {m}?",
    "{e} is divided by {m}. What remains?",
    "Which remainder does {e} leave on division by {m}?",
    "Determine {e} modulo {m}.",
    "If {e} is divided by {m}, what is left over?",
)


def _sum(a: int, b: int, m: int, sign: str) -> Solved | None:
    """Remainders first, then the operation."""
    if m > min(a, b):
        return None
    x, y = a % m, b % m
    value = x + y if sign == "+" else x * y
    lines = [f"{a} mod {m} = {x}", f"{b} mod {m} = {y}", f"{x} {sign} {y} = {value}"]
    if value >= m:
        lines.append(f"{value} mod {m} = {value % m}")
    laws = (f"({a} {sign} {b}) % {m} = answer",)
    return Solved(lines, value % m, laws, {"e": f"{a} {sign} {b}"})


def _power(a: int, n: int, m: int) -> Solved | None:
    if m <= 2 or a % m in (0, 1):
        return None
    value, lines = a % m, []
    if a >= m:
        lines.append(f"{a} mod {m} = {value}")
    base = value
    for place in range(2, n + 1):
        product = value * base
        lines.append(f"power {place} = {value} * {base} mod {m} = {product % m}")
        value = product % m
    return Solved(lines, value, (f"{a}^{n} % {m} = answer",), {"e": f"{a}^{n}"})


def _last_digit(a: int, n: int) -> Solved | None:
    """From the cycle of last digits."""
    cycle = [a % 10]
    while (following := cycle[-1] * a % 10) != cycle[0]:
        cycle.append(following)
    if n <= len(cycle) or len(cycle) == 1:
        return None
    lines = [
        f"power {place} = {before} * {a % 10} mod 10 = {after}"
        for place, (before, after) in enumerate(pairwise(cycle), start=2)
    ]
    length = len(cycle)
    lines.append(f"cycle length = {length}")
    lines.append(f"{n} mod {length} = {n % length}")
    lines.append(f"last digit = {cycle[n % length - 1]}")
    return Solved(lines, cycle[n % length - 1], (f"{a}^{n} % 10 = answer",))


def _product_digit(a: int, b: int) -> Solved:
    x, y = a % 10, b % 10
    lines = [f"{x} * {y} = {x * y}", f"last digit = {x * y} mod 10 = {x * y % 10}"]
    return Solved(lines, x * y % 10, (f"{a} * {b} % 10 = answer",))


def _clock(start: int, hours: int) -> Solved | None:
    total = start + hours
    value = (total - 1) % 12 + 1
    lines = [f"{start} + {hours} = {total}"]
    if total > 12:
        lines.append(f"{total} mod 12 = {total % 12}")
        if total % 12 == 0:
            lines.append("12 - 0 = 12")
    laws = (f"(answer - {start} - {hours}) % 12 = 0", "answer >= 1", "answer <= 12")
    return Solved(lines, value, laws)


def _weekday(start: int, days: int) -> Solved:
    """Weekdays are numbered from Monday, which is 1."""
    total = start + days
    rest = total % 7
    lines = [f"{start} + {days} = {total}"]
    if total > 7:
        lines.append(f"{total} mod 7 = {rest}")
    value = rest or 7
    if rest == 0 and total > 7:
        lines.append("7 - 0 = 7")
    laws = (f"({days} + {start} - answer) % 7 = 0", "answer >= 1", "answer <= 7")
    return Solved(lines, value, laws, {"day": _DAYS[start - 1]})


def _next_multiple(n: int, m: int, up: bool) -> Solved | None:
    rest = n % m
    if rest == 0:
        return None
    lines = [f"{n} mod {m} = {rest}"]
    if up:
        lines.append(f"{m} - {rest} = {m - rest}")
        lines.append(f"{n} + {m - rest} = {n + m - rest}")
        value = n + m - rest
        laws = (f"answer % {m} = 0", f"answer > {n}", f"answer - {m} < {n}")
    else:
        lines.append(f"{n} - {rest} = {n - rest}")
        value = n - rest
        laws = (f"answer % {m} = 0", f"answer < {n}", f"answer + {m} > {n}")
    return Solved(
        lines,
        value,
        laws,
        {"which": "smallest" if up else "largest", "than": "greater" if up else "less"},
    )


def _added(n: int, m: int, add: bool) -> Solved | None:
    rest = n % m
    if rest == 0:
        return None
    lines = [f"{n} mod {m} = {rest}"]
    if add:
        lines.append(f"{m} - {rest} = {m - rest}")
    value = m - rest if add else rest
    laws = (f"({n} {'+' if add else '-'} answer) % {m} = 0", "answer > 0", f"answer < {m}")
    return Solved(lines, value, laws, {"do": "added to" if add else "subtracted from"})


def _count(n: int, m: int, low: int) -> Solved | None:
    """Multiples of m up to n, or from low to n."""
    if low > n - 2 * m:
        return None
    upper = n // m
    lines = [f"{n} = {upper} * {m} + {n % m}"]
    value = upper
    if low > 1:
        lower = (low - 1) // m
        lines.append(f"{low} - 1 = {low - 1}")
        lines.append(f"{low - 1} = {lower} * {m} + {(low - 1) % m}")
        value = upper - lower
        lines.append(f"count = {upper} - {lower} = {value}")
    first = -(-low // m) * m
    laws = (f"{first} + (answer - 1) * {m} <= {n}", f"{first} + answer * {m} > {n}")
    return Solved(lines, value, laws)


def _either(n: int, a: int, b: int) -> Solved | None:
    """Multiples of a or b up to n."""
    if a >= b or b % a == 0:
        return None
    both = next(k for k in range(b, a * b + 1, b) if k % a == 0)
    counts = [n // k for k in (a, b, both)]
    if counts[2] == 0:
        return None
    lines = [
        f"{n} // {a} = {counts[0]}",
        f"{n} // {b} = {counts[1]}",
        f"lcm({a}, {b}) = {both}",
        f"{n} // {both} = {counts[2]}",
        f"{counts[0]} + {counts[1]} = {counts[0] + counts[1]}",
        f"count = {counts[0] + counts[1]} - {counts[2]} = {counts[0] + counts[1] - counts[2]}",
    ]
    value = counts[0] + counts[1] - counts[2]
    return Solved(lines, value, (f"answer = multiples({n}, {a}, {b})",))


def _two_remainders(x: int, a: int, b: int) -> Solved | None:
    """The smallest number with given remainders: candidates are tried."""
    r, s = x % a, x % b
    if a == b or x >= a * b or r == 0 or s == 0:
        return None
    numbers = list(range(r, x + 1, a))
    if len(numbers) > 8 or any(n % b == s for n in numbers[:-1]):
        return None
    lines = [f"{n} mod {b} = {n % b}" for n in numbers]
    lines = [lines[0], *[f"{n - a} + {a} = {n}\n{n} mod {b} = {n % b}" for n in numbers[1:]]]
    lines = "\n".join(lines).split("\n")
    laws = [f"answer % {a} = {r}", f"answer % {b} = {s}", f"answer < {x + 1}"]
    return Solved(lines, x, laws, {"r": r, "s": s})


FAMILY = ExerciseFamily(
    "modular",
    "algebra",
    (
        Exercise(
            "sum",
            {
                2: {"a": range(10, 100), "b": range(10, 100), "m": range(3, 13), "sign": "+*"},
                3: {"a": range(50, 1000), "b": range(50, 1000), "m": range(3, 20), "sign": "+*"},
            },
            _sum,
            _E,
        ),
        Exercise(
            "power", {3: {"a": range(2, 30), "n": range(2, 9), "m": range(3, 14)}}, _power, _E
        ),
        Exercise(
            "last_digit",
            {3: {"a": range(2, 100), "n": range(3, 60)}},
            _last_digit,
            (
                "What is the last digit of {a}^{n}?",
                "Find the ones digit of {a}^{n}.",
                "Which digit does {a}^{n} end in?",
                "Determine the units digit of {a} to the power of {n}.",
                "{a} is raised to the power {n}. What is the last digit of the result?",
                "What is {a}^{n} mod 10?",
                "Give the final digit of {a}^{n}.",
                "If {a}^{n} is written out, what is its ones digit?",
            ),
        ),
        Exercise(
            "product_digit",
            {2: {"a": range(12, 1000), "b": range(12, 1000)}},
            _product_digit,
            (
                "What is the last digit of {a} * {b}?",
                "Find the ones digit of the product of {a} and {b}.",
                "Which digit does {a} * {b} end in?",
                "Without multiplying fully, give the last digit of {a} times {b}.",
                "Determine the units digit of {a} * {b}.",
                "The product of {a} and {b} ends in which digit?",
                "Give the final digit of {a} * {b}.",
                "What is {a} * {b} mod 10?",
            ),
        ),
        Exercise(
            "clock",
            {
                1: {"start": range(1, 13), "hours": range(2, 13)},
                2: {"start": range(1, 13), "hours": range(13, 150)},
            },
            _clock,
            (
                "A clock shows {start} o'clock. What hour does it show {hours} hours later?",
                "It is {start} o'clock. What time does a 12-hour clock show in {hours} hours?",
                "On a 12-hour clock, which number does the hour hand reach {hours} hours after "
                "{start}?",
                "Start at {start} on a clock with the numbers 1 to 12 and move on {hours} hours. "
                "Where do you stop?",
                "The hour hand points to {start}. Where does it point after {hours} hours?",
                "At {start} o'clock a timer of {hours} hours starts. At what hour of a 12-hour "
                "clock does it end?",
                "A job begins at {start} o'clock and takes {hours} hours. At what o'clock does it "
                "end on a 12-hour clock?",
                "What does a clock with 12 hours show {hours} hours after {start} o'clock?",
            ),
        ),
        Exercise(
            "weekday",
            {2: {"start": range(1, 8), "days": range(2, 200)}},
            _weekday,
            (
                "Days are numbered Monday = 1 to Sunday = 7. Today is {day}, day {start}. What is "
                "the number of the day in {days} days?",
                "Monday is day 1 and Sunday is day 7. It is {day} (day {start}). Which day number "
                "comes {days} days later?",
                "Today is {day}, day number {start} of a week that starts with Monday. Which day "
                "number, from 1 to 7, is it in {days} days?",
                "Number the days of the week from 1 for Monday to 7 for Sunday. {day} is {start}. "
                "What is the number of the day {days} days after {day}?",
                "If {day} is day {start} of the week and Sunday is day 7, what day number is it "
                "{days} days from {day}?",
                "In a calendar Monday has the number 1, {day} the number {start} and Sunday the "
                "number 7. Which number does the day {days} days after a {day} have?",
                "A trip starts on {day}, weekday number {start} (Monday is 1, Sunday 7), and ends "
                "{days} days later. On which weekday number does it end?",
                "With Monday as 1 and Sunday as 7, {day} is {start}. What is the weekday number "
                "after {days} days?",
            ),
        ),
        Exercise(
            "next_multiple",
            {
                1: {"n": range(5, 60), "m": range(2, 11), "up": (True, False)},
                2: {"n": range(50, 1000), "m": range(3, 31), "up": (True, False)},
            },
            _next_multiple,
            (
                "What is the {which} multiple of {m} that is {than} than {n}?",
                "Find the {which} number {than} than {n} that is divisible by {m}.",
                "Which is the {which} multiple of {m} {than} than {n}?",
                "Give the {which} number {than} than {n} that {m} divides.",
                "Among the numbers {than} than {n}, which is the {which} multiple of {m}?",
                "Name the {which} integer {than} than {n} that can be divided by {m}.",
                "{n} is not a multiple of {m}. What is the {which} one {than} than {n}?",
                "Determine the {which} multiple of {m} {than} than the number {n}.",
            ),
        ),
        Exercise(
            "added",
            {
                1: {"n": range(5, 60), "m": range(2, 11), "add": (True, False)},
                2: {"n": range(50, 1000), "m": range(3, 31), "add": (True, False)},
            },
            _added,
            (
                "What is the smallest positive number that must be {do} {n} to make it divisible "
                "by {m}?",
                "Which least positive number, {do} {n}, gives a multiple of {m}?",
                "Find the smallest positive number that, {do} {n}, gives a number divisible by "
                "{m}.",
                "How much must at least be {do} {n} so that {m} divides it?",
                "{n} is not divisible by {m}. What is the least number to be {do} it so that it "
                "is?",
                "A number is {do} {n}, and the result is a multiple of {m}. What is the smallest "
                "positive such number?",
                "To get a multiple of {m}, at least how much has to be {do} {n}?",
                "What least positive amount must be {do} {n} for {m} to divide the result?",
            ),
        ),
        Exercise(
            "count_up_to",
            {
                1: {"n": range(10, 101), "m": range(2, 11), "low": (1,)},
                2: {"n": range(50, 1001), "m": range(2, 26), "low": (1,)},
            },
            _count,
            (
                "How many multiples of {m} are there from 1 to {n}?",
                "How many numbers from 1 to {n} are divisible by {m}?",
                "Count the multiples of {m} from 1 up to {n}.",
                "How many positive integers not greater than {n} can be divided by {m}?",
                "Find the number of multiples of {m} among the first {n} positive integers.",
                "Of the numbers 1 to {n}, how many does {m} divide?",
                "Of {n} seats, numbered from 1, each whose number {m} divides gets a flag. How "
                "many flags are needed?",
                "What is the number of positive multiples of {m} up to {n}?",
            ),
        ),
        Exercise(
            "count_between",
            {3: {"n": range(60, 1001), "m": range(2, 26), "low": range(5, 400)}},
            _count,
            (
                "How many multiples of {m} are there from {low} to {n}?",
                "How many numbers from {low} to {n} are divisible by {m}?",
                "Count the multiples of {m} from {low} up to {n}, both ends included.",
                "How many integers from {low} to {n} can be divided by {m}?",
                "Find the number of multiples of {m} in the range from {low} to {n}.",
                "Of the numbers {low} to {n}, how many does {m} divide?",
                "Tickets are numbered {low} to {n}. Each number that {m} divides wins. How many "
                "tickets win?",
                "What is the number of multiples of {m} between {low} and {n} inclusive?",
            ),
        ),
        Exercise(
            "either",
            {3: {"n": range(30, 501), "a": range(2, 10), "b": range(3, 13)}},
            _either,
            (
                "How many numbers from 1 to {n} are divisible by {a} or {b}?",
                "Count the positive integers up to {n} that are multiples of {a} or of {b}.",
                "How many positive integers not above {n} can be divided by {a} or by {b}, or by "
                "both?",
                "Of the numbers 1 to {n}, how many are multiples of {a} or {b}?",
                "Find how many of the first {n} positive integers {a} or {b} divides.",
                "Every multiple of {a} and every multiple of {b} from 1 to {n} is marked. How many "
                "numbers are marked?",
                "{n} lamps are numbered from 1. Those with a number divisible by {a} or by {b} are "
                "lit. How many lamps are lit?",
                "What is the number of integers from 1 to {n} that {a} or {b} divides?",
            ),
        ),
        Exercise(
            "two_remainders",
            {3: {"x": range(5, 130), "a": range(3, 14), "b": range(3, 14)}},
            _two_remainders,
            (
                "What is the smallest positive number that leaves a remainder of {r} when divided "
                "by {a} and {s} when divided by {b}?",
                "Find the smallest positive integer n with n mod {a} = {r} and n mod {b} = {s}.",
                "A number leaves {r} when divided by {a} and {s} when divided by {b}. What is the "
                "least positive such number?",
                "Which is the least positive number with remainder {r} modulo {a} and remainder "
                "{s} modulo {b}?",
                "In rows of {a}, {r} soldiers are left over; in rows of {b}, {s} are left over. "
                "What is the smallest possible number of soldiers?",
                "Divided by {a} a number leaves {r}; divided by {b} it leaves {s}. Give the "
                "smallest positive one.",
                "Coins in piles of {a} leave {r} over, in piles of {b} they leave {s} over. How "
                "many coins are there at least?",
                "Determine the least positive integer that is {r} modulo {a} and {s} modulo {b}.",
            ),
        ),
    ),
)
