"""Perimeters, areas, volumes, angles and right triangles, and the missing side from each."""

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved

_UNITS = ("centimeters", "meters", "inches", "feet")


def _an(ask: str) -> str:
    return f"an {ask}" if ask == "area" else f"a {ask}"


def _rectangle(a: int, b: int, unit: str, ask: str) -> Solved | None:
    if a <= b:
        return None
    if ask == "area":
        lines = [f"area = {a} * {b} = {a * b}"]
        return Solved(lines, a * b, (f"answer / {b} = {a}",), {"ask": ask, "u": f"square {unit}"})
    lines = [f"{a} + {b} = {a + b}", f"perimeter = 2 * {a + b} = {2 * (a + b)}"]
    law = f"answer - {a} - {b} - {a} = {b}"
    return Solved(lines, 2 * (a + b), (law,), {"ask": ask, "u": unit})


def _square(a: int, unit: str, ask: str) -> Solved:
    if ask == "area":
        lines = [f"area = {a} * {a} = {a * a}"]
        return Solved(lines, a * a, (f"answer / {a} = {a}",), {"ask": ask, "u": f"square {unit}"})
    lines = [f"perimeter = 4 * {a} = {4 * a}"]
    return Solved(lines, 4 * a, (f"answer / 4 = {a}",), {"ask": ask, "u": unit})


def _side(a: int, b: int, unit: str, ask: str) -> Solved | None:
    """The other side of a rectangle."""
    if a == b:
        return None
    if ask == "area":
        lines = [f"side = {a * b} / {a} = {b}"]
        known, law = f"{a * b} square {unit}", f"answer * {a} = {a * b}"
    else:
        whole = 2 * (a + b)
        lines = [f"{whole} / 2 = {a + b}", f"side = {a + b} - {a} = {b}"]
        known, law = f"{whole} {unit}", f"2 * (answer + {a}) = {whole}"
    return Solved(
        lines,
        b,
        (law,),
        {"ask": ask, "known": known, "an": _an(ask)},
    )


def _square_side(a: int, unit: str, ask: str) -> Solved:
    if ask == "area":
        lines = [f"side = sqrt({a * a}) = {a}"]
        known, laws = f"{a * a} square {unit}", (f"answer * answer = {a * a}", "answer > 0")
    else:
        lines = [f"side = {4 * a} / 4 = {a}"]
        known, laws = f"{4 * a} {unit}", (f"answer * 4 = {4 * a}",)
    return Solved(
        lines,
        a,
        laws,
        {"ask": ask, "known": known, "an": _an(ask)},
    )


def _square_change(a: int, unit: str, back: bool) -> Solved:
    """Perimeter from area of a square, or area from perimeter."""
    if back:
        lines = [f"side = {4 * a} / 4 = {a}", f"area = {a} * {a} = {a * a}"]
        slots = {"ask": "area", "an": "a perimeter", "known": f"{4 * a} {unit}"}
        slots["u"] = f"square {unit}"
        return Solved(lines, a * a, (f"16 * answer = {4 * a}^2",), slots)
    lines = [f"side = sqrt({a * a}) = {a}", f"perimeter = 4 * {a} = {4 * a}"]
    slots = {"ask": "perimeter", "an": "an area", "known": f"{a * a} square {unit}", "u": unit}
    return Solved(lines, 4 * a, (f"answer * answer = 16 * {a * a}", "answer > 0"), slots)


def _triangle_area(b: int, h: int, unit: str) -> Solved | None:
    if b * h % 2:
        return None
    lines = [f"{b} * {h} = {b * h}", f"area = {b * h} / 2 = {b * h // 2}"]
    return Solved(lines, b * h // 2, (f"2 * answer / {h} = {b}",))


def _third_angle(a: int, b: int) -> Solved | None:
    if a + b >= 175:
        return None
    lines = [f"{a} + {b} = {a + b}", f"angle = 180 - {a + b} = {180 - a - b}"]
    return Solved(lines, 180 - a - b, (f"answer + {a} + {b} = 180",))


def _other_angle(a: int, whole: int) -> Solved | None:
    if a >= whole:
        return None
    name = {90: "right angle", 180: "straight angle", 360: "full turn"}[whole]
    lines = [f"angle = {whole} - {a} = {whole - a}"]
    return Solved(lines, whole - a, (f"answer + {a} = {whole}",), {"name": name})


def _polygon(n: int, form: int) -> Solved | None:
    """Angles and diagonals of a polygon with n sides."""
    if form == 0:
        lines = [f"{n} - 2 = {n - 2}", f"sum = {n - 2} * 180 = {(n - 2) * 180}"]
        slots = {"ask": f"sum of the angles, in degrees, of a polygon with {n} sides"}
        return Solved(lines, (n - 2) * 180, (f"answer / 180 + 2 = {n}",), slots)
    if form == 1:
        lines = [f"{n} - 3 = {n - 3}", f"{n} * {n - 3} = {n * (n - 3)}"]
        lines.append(f"diagonals = {n * (n - 3)} / 2 = {n * (n - 3) // 2}")
        slots = {"ask": f"number of diagonals of a polygon with {n} sides"}
        return Solved(lines, n * (n - 3) // 2, (f"answer = choose({n}, 2) - {n}",), slots)
    if 360 % n:
        return None
    lines = [f"{n} - 2 = {n - 2}", f"sum = {n - 2} * 180 = {(n - 2) * 180}"]
    lines.append(f"angle = {(n - 2) * 180} / {n} = {(n - 2) * 180 // n}")
    slots = {"ask": f"size, in degrees, of each angle of a regular polygon with {n} sides"}
    return Solved(lines, (n - 2) * 180 // n, (f"(180 - answer) * {n} = 360",), slots)


def _box(a: int, b: int, c: int, unit: str, ask: str) -> Solved:
    if ask == "volume":
        lines = [f"{a} * {b} = {a * b}", f"volume = {a * b} * {c} = {a * b * c}"]
        slots = {"ask": ask, "u": f"cubic {unit}"}
        return Solved(lines, a * b * c, (f"answer / {c} / {b} = {a}",), slots)
    x, y, z = a * b, a * c, b * c
    lines = [f"{a} * {b} = {x}", f"{a} * {c} = {y}", f"{b} * {c} = {z}"]
    lines += [f"{x} + {y} = {x + y}", f"{x + y} + {z} = {x + y + z}"]
    lines.append(f"surface = 2 * {x + y + z} = {2 * (x + y + z)}")
    law = f"answer = 2 * {c} * ({a} + {b}) + 2 * {a} * {b}"
    slots = {"ask": "surface area", "u": f"square {unit}"}
    return Solved(lines, 2 * (x + y + z), (law,), slots)


def _cube(a: int, unit: str, ask: str) -> Solved:
    lines = [f"{a} * {a} = {a * a}"]
    if ask == "volume":
        lines.append(f"volume = {a * a} * {a} = {a**3}")
        slots = {"ask": ask, "u": f"cubic {unit}"}
        return Solved(lines, a**3, (f"answer / {a} / {a} = {a}",), slots)
    lines.append(f"surface = 6 * {a * a} = {6 * a * a}")
    slots = {"ask": "surface area", "u": f"square {unit}"}
    return Solved(lines, 6 * a * a, (f"answer / 6 / {a} = {a}",), slots)


_TRIPLES = ((3, 4, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25), (20, 21, 29), (9, 40, 41))


def _right_triangle(triple: tuple[int, int, int], k: int, missing: int, unit: str) -> Solved:
    a, b, c = (side * k for side in triple)
    if missing == 2:
        lines = [f"{a}^2 = {a * a}", f"{b}^2 = {b * b}", f"{a * a} + {b * b} = {c * c}"]
        told = f"legs of {a} and {b} {unit}"
        value, law = c, f"answer^2 - {a}^2 = {b}^2"
        ask = "hypotenuse"
    else:
        x, y = (a, b) if missing == 1 else (b, a)
        lines = [f"{c}^2 = {c * c}", f"{x}^2 = {x * x}", f"{c * c} - {x * x} = {y * y}"]
        told = f"a hypotenuse of {c} {unit} and a leg of {x} {unit}"
        value, law = y, f"answer^2 + {x}^2 = {c}^2"
        ask = "other leg"
    lines.append(f"sqrt({value * value}) = {value}")
    return Solved(lines, value, (law, "answer > 0"), {"told": told, "ask": ask})


_BOTH = ("area", "perimeter")

FAMILY = ExerciseFamily(
    "geometry",
    "arithmetic",
    (
        Exercise(
            "rectangle",
            {
                1: {"a": range(3, 13), "b": range(2, 12), "unit": _UNITS, "ask": _BOTH},
                2: {"a": range(5, 100), "b": range(3, 60), "unit": _UNITS, "ask": _BOTH},
            },
            _rectangle,
            (
                "A rectangle is {a} {unit} long and {b} {unit} wide. What is its {ask} in {u}?",
                "What is the {ask}, in {u}, of a rectangle with sides of {a} and {b} {unit}?",
                "Find the {ask} of a rectangle that measures {a} by {b} {unit}, in {u}.",
                "The sides of a rectangle are {a} {unit} and {b} {unit}. How many {u} is its "
                "{ask}?",
                "A shape of {a} by {b} {unit} is a rectangle. What {ask} does it have, in {u}?",
                "Compute the {ask} of a {a} by {b} rectangle. All lengths are in {unit}.",
                "How large is the {ask} of a rectangle with length {a} and width {b}?",
                "A rectangle has the length {a} {unit} and the width {b} {unit}. Give its {ask} in "
                "{u}.",
            ),
        ),
        Exercise(
            "square",
            {
                1: {"a": range(2, 13), "unit": _UNITS, "ask": _BOTH},
                2: {"a": range(6, 100), "unit": _UNITS, "ask": _BOTH},
            },
            _square,
            (
                "A square has sides of {a} {unit}. What is its {ask} in {u}?",
                "What is the {ask}, in {u}, of a square with a side of {a} {unit}?",
                "Find the {ask} of a square whose side measures {a} {unit}, in {u}.",
                "Each side of a square is {a} {unit} long. How many {u} is its {ask}?",
                "A square region has an edge of {a} {unit}. Give its {ask} in {u}.",
                "Compute the {ask} of a square with side {a}. Lengths are in {unit}.",
                "How large is the {ask} of a square of side length {a}?",
                "The side of a square is {a} {unit}. Determine the {ask} in {u}.",
            ),
        ),
        Exercise(
            "side",
            {
                1: {"a": range(2, 11), "b": range(2, 11), "unit": _UNITS, "ask": _BOTH},
                2: {"a": range(3, 40), "b": range(3, 60), "unit": _UNITS, "ask": _BOTH},
            },
            _side,
            (
                "A rectangle has {an} of {known}. One side is {a} {unit} long. How many {unit} "
                "long "
                "is the other side?",
                "The {ask} of a rectangle is {known} and its length is {a} {unit}. What is its "
                "width in {unit}?",
                "Find the missing side, in {unit}, of a rectangle with {an} of {known} and a side "
                "of "
                "{a} {unit}.",
                "A rectangle of width {a} {unit} has {an} of {known}. What is its length in "
                "{unit}?",
                "How wide is a rectangle, in {unit}, if its {ask} is {known} and its length is {a} "
                "{unit}?",
                "One side of a rectangle measures {a} {unit}, and the {ask} is {known}. How many "
                "{unit} does the other side measure?",
                "If a rectangle with a side of {a} {unit} has {an} of {known}, what is the second "
                "side in {unit}?",
                "A region is a rectangle with {an} of {known}. It is {a} {unit} long. How many "
                "{unit} "
                "wide is it?",
            ),
        ),
        Exercise(
            "square_side",
            {
                1: {"a": range(2, 13), "unit": _UNITS, "ask": _BOTH},
                2: {"a": range(5, 51), "unit": _UNITS, "ask": _BOTH},
            },
            _square_side,
            (
                "A square has {an} of {known}. How long is its side in {unit}?",
                "The {ask} of a square is {known}. What is the length of one side in {unit}?",
                "Find the side, in {unit}, of a square with {an} of {known}.",
                "How many {unit} long is each side of a square if its {ask} is {known}?",
                "What is the side length, in {unit}, of a square whose {ask} is {known}?",
                "A square region has {an} of {known}. How many {unit} does one side measure?",
                "If the {ask} of a square is {known}, how long is a side in {unit}?",
                "Give the side of a square of {ask} {known}, in {unit}.",
            ),
        ),
        Exercise(
            "square_change",
            {2: {"a": range(2, 41), "unit": _UNITS, "back": (True, False)}},
            _square_change,
            (
                "A square has {an} of {known}. What is its {ask} in {u}?",
                "Find the {ask}, in {u}, of a square with {an} of {known}.",
                "What is the {ask} of a square, in {u}, if it has {an} of {known}?",
                "Given a square with {an} of {known}, compute its {ask} in {u}.",
                "How many {u} is the {ask} of a square that has {an} of {known}?",
                "A square region has {an} of {known}. Give its {ask} in {u}.",
                "If a square has {an} of {known}, how large is its {ask} in {u}?",
                "Determine the {ask} of the square with {an} of {known}, in {u}.",
            ),
        ),
        Exercise(
            "triangle_area",
            {
                1: {"b": range(2, 13), "h": range(2, 13), "unit": _UNITS},
                2: {"b": range(5, 80), "h": range(4, 50), "unit": _UNITS},
            },
            _triangle_area,
            (
                "A triangle has a base of {b} {unit} and a height of {h} {unit}. What is its area "
                "in square {unit}?",
                "Find the area of a triangle with base {b} and height {h}.",
                "What is the area, in square {unit}, of a triangle whose base is {b} {unit} and "
                "whose height is {h} {unit}?",
                "The base of a triangle measures {b} {unit}, its height {h} {unit}. How many "
                "square "
                "{unit} is the area?",
                "Compute the area of a triangle that is {h} {unit} high over a base of {b} {unit}, "
                "in square {unit}.",
                "How large is the area of a right triangle with legs of {b} and {h} {unit}, in "
                "square {unit}?",
                "A shape is a triangle with a base of {b} {unit} and a height of {h} {unit}. Give "
                "its "
                "area in square {unit}.",
                "With base {b} and height {h}, what area does a triangle have?",
            ),
        ),
        Exercise(
            "third_angle",
            {
                1: {"a": range(20, 130, 5), "b": range(15, 120, 5)},
                2: {"a": range(11, 140), "b": range(11, 140)},
            },
            _third_angle,
            (
                "Two angles of a triangle are {a} and {b} degrees. How many degrees is the third?",
                "A triangle has angles of {a} degrees and {b} degrees. What is the other angle in "
                "degrees?",
                "Find the third angle, in degrees, of a triangle with angles of {a} and {b} "
                "degrees.",
                "In a triangle one angle measures {a} degrees and another {b} degrees. What does "
                "the last one measure in degrees?",
                "What is the missing angle of a triangle whose other angles are {a} and {b} "
                "degrees?",
                "The angles of a triangle are {a} degrees, {b} degrees and x degrees. What is x?",
                "If two angles of a triangle have {a} and {b} degrees, how many degrees has the "
                "third?",
                "Determine the remaining angle of a triangle with {a} and {b} degrees, in degrees.",
            ),
        ),
        Exercise(
            "other_angle",
            {1: {"a": range(5, 180), "whole": (90, 180, 360)}},
            _other_angle,
            (
                "Two angles form a {name} together. One is {a} degrees. How many degrees is the "
                "other?",
                "An angle of {a} degrees and another one make up a {name}. What is the other angle "
                "in degrees?",
                "What angle, in degrees, must be added to {a} degrees to get a {name}?",
                "One of two angles that together make a {name} has {a} degrees. Find the other in "
                "degrees.",
                "How many degrees are missing from {a} degrees to a {name}?",
                "A {name} is divided into two angles; one measures {a} degrees. What does the "
                "second measure in degrees?",
                "Of a {name}, {a} degrees are shaded. How many degrees are not shaded?",
                "If {a} degrees are taken from a {name}, how many degrees remain?",
            ),
        ),
        Exercise(
            "polygon",
            {2: {"n": range(4, 41), "form": range(3)}},
            _polygon,
            (
                "What is the {ask}?",
                "Find the {ask}.",
                "Compute the {ask}.",
                "Determine the {ask}.",
                "Work out the {ask}.",
                "Give the {ask}.",
                "Can you find the {ask}?",
                "Calculate the {ask}.",
            ),
        ),
        Exercise(
            "box",
            {
                2: {
                    "a": range(2, 13),
                    "b": range(2, 11),
                    "c": range(2, 11),
                    "unit": _UNITS,
                    "ask": ("volume", "surface"),
                },
                3: {
                    "a": range(5, 40),
                    "b": range(4, 30),
                    "c": range(3, 21),
                    "unit": _UNITS,
                    "ask": ("volume", "surface"),
                },
            },
            _box,
            (
                "A box is {a} {unit} long, {b} {unit} wide and {c} {unit} high. What is its {ask} "
                "in {u}?",
                "Find the {ask}, in {u}, of a box that measures {a} by {b} by {c} {unit}.",
                "What is the {ask} of a rectangular block with edges of {a}, {b} and {c} {unit}, "
                "in "
                "{u}?",
                "The edges of a cuboid are {a}, {b} and {c} {unit}. How many {u} is its {ask}?",
                "Compute the {ask} of a {a} by {b} by {c} box. Lengths are in {unit}.",
                "A solid with the shape of a box has a length of {a}, a width of {b} and a height "
                "of "
                "{c} {unit}. Give its {ask} in {u}.",
                "How large is the {ask} of a cuboid of {a} by {b} by {c} {unit}, in {u}?",
                "A block is {c} {unit} high, {b} {unit} wide and {a} {unit} long. Determine its "
                "{ask} in {u}.",
            ),
        ),
        Exercise(
            "cube",
            {2: {"a": range(2, 21), "unit": _UNITS, "ask": ("volume", "surface")}},
            _cube,
            (
                "A cube has edges of {a} {unit}. What is its {ask} in {u}?",
                "Find the {ask}, in {u}, of a cube with an edge of {a} {unit}.",
                "What is the {ask} of a cube whose edges measure {a} {unit}, in {u}?",
                "Each edge of a cube is {a} {unit} long. How many {u} is its {ask}?",
                "Compute the {ask} of a cube with edge {a}. Lengths are in {unit}.",
                "A solid block is a cube with an edge of {a} {unit}. Give its {ask} in {u}.",
                "How large is the {ask} of a cube of edge length {a}?",
                "The edge of a cube is {a} {unit}. Determine the {ask} in {u}.",
            ),
        ),
        Exercise(
            "right_triangle",
            {
                3: {
                    "triple": _TRIPLES,
                    "k": range(1, 8),
                    "missing": range(3),
                    "unit": _UNITS,
                }
            },
            _right_triangle,
            (
                "A right triangle has {told}. How many {unit} long is the {ask}?",
                "Find the length of the {ask}, in {unit}, of a right triangle with {told}.",
                "What is the length of the {ask} of a right triangle that has {told}, in {unit}?",
                "Given a right triangle with {told}, compute the {ask} in {unit}.",
                "In a right triangle with {told}, how long is the {ask} in {unit}?",
                "Use the Pythagorean theorem: a right triangle has {told}. What is the {ask} in "
                "{unit}?",
                "If a right triangle has {told}, what does the {ask} measure in {unit}?",
                "Determine the {ask}, in {unit}, of the right triangle with {told}.",
            ),
        ),
    ),
)
