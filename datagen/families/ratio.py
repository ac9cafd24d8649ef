"""Ratios and proportions: splitting amounts, simplifying, unit prices, scales, inverse ones."""

from fractions import Fraction
from math import gcd

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved
from datagen.arithmetic.written import numeral
from datagen.numbers.quantity import plain

_SMALL = range(1, 10)


def _split(a: int, b: int, unit: int, first: bool) -> Solved | None:
    if gcd(a, b) > 1 or a == b:
        return None
    total, share = (a + b) * unit, a if first else b
    lines = [
        f"parts = {a} + {b} = {a + b}",
        f"one part = {total} / {a + b} = {unit}",
        f"share = {share} * {unit} = {share * unit}",
    ]
    law = f"answer * {a + b} / {share} = {total}"
    slots = {"n": total, "which": "first" if first else "second"}
    slots["larger"] = "larger" if (a > b) == first else "smaller"
    return Solved(lines, share * unit, (law,), slots)


def _split_three(a: int, b: int, c: int, unit: int, place: int) -> Solved | None:
    if gcd(a, b, c) > 1:
        return None
    parts, share = a + b + c, (a, b, c)[place]
    total = parts * unit
    lines = [
        f"parts = {a} + {b} + {c} = {parts}",
        f"one part = {total} / {parts} = {unit}",
        f"share = {share} * {unit} = {share * unit}",
    ]
    law = f"answer * {parts} = {total} * {share}"
    slots = {"n": total, "which": ("first", "second", "third")[place]}
    return Solved(lines, share * unit, (law,), slots)


def _other(a: int, b: int, unit: int, first: bool) -> Solved | None:
    """One share is known; the other one is asked for."""
    if gcd(a, b) > 1 or a == b:
        return None
    known, wanted = (a, b) if first else (b, a)
    lines = [
        f"one part = {known * unit} / {known} = {unit}",
        f"result = {unit} * {wanted} = {wanted * unit}",
    ]
    law = f"answer / {known * unit} = {wanted}/{known}"
    names = ("first", "second") if first else ("second", "first")
    slots = {"k": known * unit, "this": names[0], "that": names[1]}
    return Solved(lines, wanted * unit, (law,), slots)


def _total(a: int, b: int, unit: int) -> Solved | None:
    """The difference of the shares is known."""
    if gcd(a, b) > 1 or a <= b:
        return None
    lines = [
        f"parts of difference = {a} - {b} = {a - b}",
        f"one part = {(a - b) * unit} / {a - b} = {unit}",
        f"parts = {a} + {b} = {a + b}",
        f"total = {a + b} * {unit} = {(a + b) * unit}",
    ]
    law = f"answer * {a} / {a + b} - answer * {b} / {a + b} = {(a - b) * unit}"
    return Solved(lines, (a + b) * unit, (law,), {"d": (a - b) * unit})


def _simplify(a: int, b: int, k: int, first: bool) -> Solved | None:
    if gcd(a, b) > 1 or a == b:
        return None
    lines = [f"gcd({a * k}, {b * k}) = {k}", f"{a * k} / {k} = {a}", f"{b * k} / {k} = {b}"]
    value = a if first else b
    lines = lines if not first else [lines[0], lines[2], lines[1]]
    whole = (a * k, b * k) if first else (b * k, a * k)
    law = f"answer / {whole[0]} * {whole[1]} = {b if first else a}"
    return Solved(
        lines, value, (law,), {"a": a * k, "b": b * k, "which": "first" if first else "second"}
    )


def _direct(n: int, unit: int, m: int) -> Solved | None:
    if n == m:
        return None
    known = n * unit
    lines = [f"one = {known} / {n} = {unit}", f"result = {unit} * {m} = {unit * m}"]
    return Solved(lines, unit * m, (f"answer * {n} = {known} * {m}",), {"k": known})


def _inverse(n: int, days: int, m: int) -> Solved | None:
    work = n * days
    if n == m or work % m:
        return None
    lines = [f"product = {n} * {days} = {work}", f"result = {work} / {m} = {work // m}"]
    return Solved(lines, work // m, (f"answer * {m} / {n} = {days}",))


def _proportion(a: int, b: int, c: int, place: int) -> Solved | None:
    """a : b = c : x, with x in any place."""
    value = Fraction(b * c, a)
    if value.denominator > 2 or a in (b, c):
        return None
    x, product = numeral(value), b * c
    texts = (
        f"{a}/{b} = {c}/x",
        f"{b}/{a} = x/{c}",
        f"x/{b} = {c}/{a}",
        f"{a}:{b} = {c}:x",
        f"{c}:x = {a}:{b}",
    )
    lines = [f"{b} * {c} = {product}", f"x = {product} / {a} = {x}"]
    return Solved(lines, plain(value), (f"{a} * answer = {b} * {c}",), {"e": texts[place]})


def _scale(length: int, scale: int, back: bool) -> Solved:
    real = length * scale
    if back:
        lines = [f"length = {real} / {scale} = {length}"]
        return Solved(lines, length, (f"answer * {scale} = {real}",), {"real": real})
    lines = [f"length = {length} * {scale} = {real}"]
    return Solved(lines, real, (f"answer / {scale} = {length}",), {"real": real})


FAMILY = ExerciseFamily(
    "ratio",
    "arithmetic",
    (
        Exercise(
            "split",
            {
                1: {"a": range(1, 5), "b": range(1, 5), "unit": _SMALL, "first": (True, False)},
                2: {"a": _SMALL, "b": _SMALL, "unit": range(2, 31), "first": (True, False)},
                3: {
                    "a": range(2, 14),
                    "b": range(2, 14),
                    "unit": range(7, 80),
                    "first": (True, False),
                },
            },
            _split,
            (
                "{n} is split in the ratio {a}:{b}. How much is the {which} share?",
                "Divide {n} in the ratio {a} to {b}. What is the {larger} part?",
                "Two people share {n} dollars in the ratio {a}:{b}. How many dollars does the "
                "{which} get?",
                "Share {n} in the ratio {a}:{b} and give the {larger} share.",
                "If {n} is divided into two parts that are as {a} to {b}, how large is the {which} "
                "part?",
                "The ratio of two numbers is {a}:{b} and their sum is {n}. What is the {larger} "
                "number?",
                "Find the {which} part when {n} is shared in the ratio {a} to {b}.",
                "A total of {n} is split {a}:{b}. Find the {larger} amount.",
            ),
        ),
        Exercise(
            "split_three",
            {
                3: {
                    "a": range(1, 8),
                    "b": range(1, 8),
                    "c": range(1, 8),
                    "unit": range(2, 40),
                    "place": range(3),
                }
            },
            _split_three,
            (
                "{n} is split in the ratio {a}:{b}:{c}. How much is the {which} share?",
                "Divide {n} in the ratio {a} to {b} to {c}. What is the {which} part?",
                "Three people share {n} dollars in the ratio {a}:{b}:{c}. How many dollars does "
                "the {which} get?",
                "Share {n} in the ratio {a}:{b}:{c} and give the {which} share.",
                "Three numbers are as {a}:{b}:{c} and add up to {n}. Find the {which} number.",
                "Find the {which} part when {n} is shared in the ratio {a}:{b}:{c}.",
                "A sum of {n} goes to three people as {a} to {b} to {c}. What does the {which} "
                "one receive?",
                "Three parts of {n} have the ratio {a}:{b}:{c}. How large is the {which} part?",
            ),
        ),
        Exercise(
            "other",
            {
                1: {"a": range(1, 6), "b": range(1, 6), "unit": _SMALL, "first": (True, False)},
                2: {
                    "a": range(1, 13),
                    "b": range(1, 13),
                    "unit": range(2, 40),
                    "first": (True, False),
                },
            },
            _other,
            (
                "Two numbers are in the ratio {a}:{b}. The {this} is {k}. What is the {that}?",
                "The ratio of two numbers is {a} to {b}. If the {this} number is {k}, find the "
                "{that}.",
                "Two amounts are as {a} to {b}, and the {this} amount is {k}. How large is the "
                "{that}?",
                "In the ratio {a}:{b} the {this} quantity is {k}. What is the {that} quantity?",
                "If the {this} of two numbers is {k} and they are in the ratio {a}:{b}, what is "
                "the {that}?",
                "Two shares are in the ratio {a} to {b}. The {this} share is {k}. Find the {that} "
                "share.",
                "Find the {that} number when the {this} is {k} and the ratio is {a}:{b}.",
                "Given the ratio {a}:{b}, the {this} part equals {k}. What does the {that} part "
                "equal?",
            ),
        ),
        Exercise(
            "total",
            {2: {"a": range(2, 12), "b": range(1, 11), "unit": range(2, 40)}},
            _total,
            (
                "Two numbers are in the ratio {a}:{b} and differ by {d}. What is their sum?",
                "The ratio of two numbers is {a} to {b}. Their difference is {d}. Find their "
                "total.",
                "Two shares are as {a} to {b}; one is {d} larger. How much are both together?",
                "The larger of two numbers in the ratio {a}:{b} exceeds the smaller by {d}. What "
                "do they add up to?",
                "What is the sum of two numbers in the ratio {a}:{b} whose difference is {d}?",
                "A sum is split in the ratio {a}:{b}, and the first share is {d} more than the "
                "second. What is the whole sum?",
                "If two parts are as {a} to {b} and their difference is {d}, how large is the "
                "whole?",
                "Find the total of two amounts in the ratio {a} to {b} that are {d} apart.",
            ),
        ),
        Exercise(
            "simplify",
            {
                1: {"a": range(1, 6), "b": range(1, 6), "k": range(2, 8), "first": (True, False)},
                2: {
                    "a": range(1, 16),
                    "b": range(1, 16),
                    "k": range(2, 20),
                    "first": (True, False),
                },
            },
            _simplify,
            (
                "Simplify the ratio {a}:{b}. What is its {which} number?",
                "Write {a}:{b} in simplest form. Give the {which} number.",
                "In lowest terms, what is the {which} number of the ratio {a} to {b}?",
                "Reduce the ratio {a}:{b} as far as possible. What does the {which} term become?",
                "What is the {which} term of {a}:{b} in its simplest form?",
                "The ratio {a} to {b} is simplified. Name the {which} number of the result.",
                "Cancel the ratio {a}:{b}. What is the {which} number then?",
                "Bring {a} : {b} to lowest terms and give the {which} term.",
            ),
        ),
        Exercise(
            "direct",
            {
                1: {"n": range(2, 8), "unit": range(2, 10), "m": range(2, 8)},
                2: {"n": range(2, 13), "unit": range(2, 40), "m": range(2, 21)},
                3: {"n": range(3, 31), "unit": range(5, 90), "m": range(2, 50)},
            },
            _direct,
            (
                "{n} items cost {k} dollars. How many dollars do {m} items cost?",
                "If {n} boxes weigh {k} kilograms, how many kilograms do {m} boxes weigh?",
                "{n} machines make {k} parts. At the same rate, how many parts do {m} machines "
                "make?",
                "A car uses {k} liters for {n} trips. How many liters does it need for {m} trips?",
                "{n} is to {k} as {m} is to what number?",
                "In {n} hours a pump moves {k} liters. How many liters does it move in {m} hours?",
                "{k} pages are printed in {n} minutes. How many are printed in {m} minutes?",
                "y is proportional to x. When x is {n}, y is {k}. What is y when x is {m}?",
                "For {n} people a cook needs {k} grams of rice. How much is needed for {m} people?",
            ),
        ),
        Exercise(
            "inverse",
            {
                1: {"n": range(2, 8), "days": range(2, 13), "m": range(2, 8)},
                2: {"n": range(2, 21), "days": range(2, 31), "m": range(2, 25)},
            },
            _inverse,
            (
                "{n} workers need {days} days for a job. How many days do {m} workers need?",
                "If {n} pumps empty a tank in {days} hours, how many hours do {m} pumps take?",
                "{n} people finish a task in {days} hours. In how many hours do {m} people do it?",
                "Food lasts {n} animals {days} days. How many days does it last {m} animals?",
                "It takes {n} painters {days} days to paint a school. How long do {m} painters "
                "take?",
                "y is inversely proportional to x. When x is {n}, y is {days}. What is y when x is "
                "{m}?",
                "With {n} machines an order takes {days} days. How many days does it take with "
                "{m}?",
                "A supply is enough for {n} persons for {days} days. For how many days is it "
                "enough for {m} persons?",
            ),
        ),
        Exercise(
            "proportion",
            {
                1: {"a": range(1, 7), "b": range(1, 10), "c": range(1, 13), "place": range(5)},
                2: {"a": range(2, 20), "b": range(2, 30), "c": range(2, 50), "place": range(5)},
            },
            _proportion,
            (
                "Solve the proportion {e} for x.",
                "Find x if {e}.",
                "{e}. What is x?",
                "What value of x makes {e} true?",
                "Solve for x: {e}",
                "For which x is {e}?",
                "Determine x in the proportion {e}.",
                "The ratios in {e} are equal. Find x.",
            ),
        ),
        Exercise(
            "scale",
            {
                2: {
                    "length": range(2, 31),
                    "scale": (10, 20, 25, 50, 100, 200, 500, 1000),
                    "back": (False,),
                }
            },
            _scale,
            (
                "A plan has the scale 1:{scale}. A wall is {length} centimeters long on it. How "
                "many centimeters is it really?",
                "On a map of scale 1:{scale}, a path measures {length} centimeters. What is its "
                "real length in centimeters?",
                "A model is built at 1:{scale}. Its length is {length} centimeters. How many "
                "centimeters long is the original?",
                "At a scale of 1:{scale}, {length} centimeters on paper are how many centimeters "
                "in reality?",
                "A drawing is made at 1:{scale}. A side of {length} centimeters stands for how "
                "many centimeters?",
                "One centimeter on a plan is {scale} centimeters in reality. How many centimeters "
                "are {length} centimeters on the plan?",
                "What is the real length, in centimeters, of {length} centimeters at the scale "
                "1:{scale}?",
                "A toy ship of {length} centimeters is a 1:{scale} model. How long is the ship in "
                "centimeters?",
            ),
        ),
        Exercise(
            "scale_back",
            {
                2: {
                    "length": range(2, 31),
                    "scale": (10, 20, 25, 50, 100, 200, 500, 1000),
                    "back": (True,),
                }
            },
            _scale,
            (
                "A plan has the scale 1:{scale}. A wall is really {real} centimeters long. How "
                "many centimeters is it on the plan?",
                "On a map of scale 1:{scale}, how many centimeters long is a path of {real} "
                "centimeters?",
                "A ship {real} centimeters long is built as a 1:{scale} model. How long is the "
                "model in centimeters?",
                "At a scale of 1:{scale}, how many centimeters on paper stand for {real} "
                "centimeters?",
                "One centimeter on a plan is {scale} centimeters in reality. How long is a line "
                "for "
                "{real} centimeters?",
                "A length of {real} centimeters is drawn at 1:{scale}. How many centimeters does "
                "it "
                "get?",
                "How many centimeters does {real} centimeters become at the scale 1:{scale}?",
                "A drawing at 1:{scale} shows a hall of {real} centimeters. How long is the hall "
                "in the drawing, in centimeters?",
            ),
        ),
    ),
)
