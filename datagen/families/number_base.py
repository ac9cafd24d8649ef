"""Numbers in other bases: binary, octal and base 3 to 9 into decimal and back, sums in binary."""

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved

_NAMES = {2: "binary", 8: "octal"}


def in_base(n: int, base: int) -> str:
    """Digits of n in a base up to 10."""
    digits = ""
    while n:
        n, digit = divmod(n, base)
        digits = str(digit) + digits
    return digits or "0"


def _name(base: int) -> str:
    return _NAMES.get(base, f"base {base}")


def _to_decimal(n: int, base: int) -> Solved | None:
    text = in_base(n, base)
    if len(text) < 2 or len(text) > 8:
        return None
    lines, value = [], int(text[0])
    for digit in text[1:]:
        following = value * base + int(digit)
        lines.append(f"{value} * {base} + {digit} = {following}")
        value = following
    slots = {"t": text, "b": base, "name": _name(base)}
    return Solved(lines, n, (f"answer = base({text}, {base})",), slots)


def _from_decimal(n: int, base: int) -> Solved | None:
    text = in_base(n, base)
    if len(text) < 2 or len(text) > 8:
        return None
    lines, rest = [], n
    while rest:
        lines.append(f"{rest} = {rest // base} * {base} + {rest % base}")
        rest //= base
    lines.append(f"digits = {text}")
    slots = {"b": base, "name": _name(base)}
    return Solved(lines, int(text), (f"base(answer, {base}) = {n}",), slots)


def _binary_sum(a: int, b: int) -> Solved:
    """Both into decimal, the sum, and back."""
    x, y, total = in_base(a, 2), in_base(b, 2), in_base(a + b, 2)
    lines = [f"base({x}, 2) = {a}", f"base({y}, 2) = {b}", f"{a} + {b} = {a + b}"]
    rest = a + b
    while rest:
        lines.append(f"{rest} = {rest // 2} * 2 + {rest % 2}")
        rest //= 2
    lines.append(f"digits = {total}")
    law = f"base(answer, 2) - base({y}, 2) = base({x}, 2)"
    return Solved(lines, int(total), (law,), {"x": x, "y": y})


def _ones(n: int) -> Solved:
    text = in_base(n, 2)
    lines, rest = [], n
    while rest:
        lines.append(f"{rest} = {rest // 2} * 2 + {rest % 2}")
        rest //= 2
    lines.append(f"ones = {text.count('1')}")
    return Solved(lines, text.count("1"), (f"answer = digitsum({text})",))


_BASES = (2, 2, 2, 3, 4, 5, 6, 7, 8, 8, 9)

FAMILY = ExerciseFamily(
    "number_base",
    "algebra",
    (
        Exercise(
            "to_decimal",
            {
                2: {"n": range(2, 64), "base": _BASES},
                3: {"n": range(32, 256), "base": _BASES},
            },
            _to_decimal,
            (
                "What is the {name} number {t} in decimal?",
                "Convert {t} from base {b} to decimal.",
                "The number {t} is written in base {b}. What is it in base 10?",
                "Which decimal number has the {name} form {t}?",
                "Find the decimal value of {t} in base {b}.",
                "Write the base {b} number {t} as a decimal number.",
                "What value does {t} have when it is read in base {b}?",
                "Translate {t}, a number in base {b}, into an ordinary decimal number.",
            ),
        ),
        Exercise(
            "from_decimal",
            {
                2: {"n": range(2, 64), "base": _BASES},
                3: {"n": range(32, 256), "base": _BASES},
            },
            _from_decimal,
            (
                "Write {n} in base {b}.",
                "Convert the decimal number {n} to base {b}.",
                "What is {n} in {name}?",
                "Give the {name} form of {n}.",
                "Find the digits of {n} in base {b}.",
                "How is {n} written in base {b}?",
                "Express the number {n} in {name}.",
                "Translate {n} from decimal to base {b}.",
            ),
        ),
        Exercise(
            "binary_sum",
            {3: {"a": range(2, 32), "b": range(2, 32)}},
            _binary_sum,
            (
                "Add the binary numbers {x} and {y}. Give the result in binary.",
                "What is {x} + {y} in binary?",
                "Find the sum of the binary numbers {x} and {y}, in binary.",
                "In base 2, compute {x} + {y}.",
                "{x} and {y} are binary numbers. Write their sum in base 2.",
                "Both {x} and {y} are written in base 2. What is their sum in base 2?",
                "Work out the binary sum {x} + {y}.",
                "What binary number is the sum of {x} and {y}, both in base 2?",
            ),
        ),
        Exercise(
            "ones",
            {2: {"n": range(2, 256)}},
            _ones,
            (
                "How many ones are in the binary form of {n}?",
                "Write {n} in binary. How many digits are 1?",
                "Count the digits 1 of {n} in base 2.",
                "How many times does 1 occur when {n} is written in binary?",
                "Find the number of ones in the base 2 digits of {n}.",
                "In binary, how many ones does {n} have?",
                "How many bits of {n} are set to 1?",
                "What is the number of 1 digits of {n} in base 2?",
            ),
        ),
    ),
)
