"""Random arguments for the functions of tasks: small makers of values that combine.

A maker takes a `random.Random` and returns a value. `of_annotation` chooses one by a type.
"""

import random
import string
from collections.abc import Callable, Sequence
from typing import Any

Maker = Callable[[random.Random], Any]

_WORDS = (
    "apple river stone cloud green table window garden silver market orange bridge candle forest "
    "pencil winter summer basket yellow rocket planet mirror button dragon island kitten letter "
    "monkey number pepper rabbit saddle ticket turtle velvet wagon zebra anchor barrel camera "
    "desert engine farmer guitar hammer insect jacket kettle lemon magnet needle ocean parrot "
    "queen ribbon spider tunnel umbrella violin whale yogurt acorn beach chair dance eagle flute "
    "grape horse igloo juice koala light mango night olive piano quilt radio snake tiger uncle "
    "voice water xenon young zero ant bee cat dog elk fox gnu hen ink jam key log map net oak pan "
    "rug sun tap urn van web yak zip a I level noon radar civic kayak stats refer madam"
)
WORDS = tuple(_WORDS.split())
_NAMES = (
    "Ana Ben Chloe Dev Ella Farid Grace Hugo Ines Jack Kofi Lena Mia Noah Omar Priya Quinn Rosa "
    "Sam Tara Uma Victor Wendy Yuki Zoe"
)
NAMES = tuple(_NAMES.split())


def ints(low: int = -10, high: int = 30) -> Maker:
    """An integer from `low` to `high`."""
    return lambda rng: rng.randint(low, high)


def floats(low: float = -10, high: float = 50, digits: int = 1) -> Maker:
    """A float with at most `digits` decimals."""
    # Adding zero makes 0.0 of -0.0.
    return lambda rng: round(rng.uniform(low, high), digits) + 0.0


def bools() -> Maker:
    return lambda rng: rng.random() < 0.5


def choice(*options: Any) -> Maker:
    """One of the values."""
    return lambda rng: rng.choice(options)


def either(*makers: Maker) -> Maker:
    """What one of the makers makes."""
    return lambda rng: rng.choice(makers)(rng)


def words() -> Maker:
    """A lower-case word."""
    return lambda rng: rng.choice(WORDS)


def names() -> Maker:
    """A first name."""
    return lambda rng: rng.choice(NAMES)


def texts(alphabet: str = string.ascii_lowercase, low: int = 0, high: int = 8) -> Maker:
    """A string over the alphabet, `low` to `high` characters long."""
    return lambda rng: "".join(rng.choices(alphabet, k=rng.randint(low, high)))


def sentences(low: int = 1, high: int = 6, mixed_case: bool = True) -> Maker:
    """Words with single spaces between them; some capitals and punctuation if `mixed_case`."""

    def make(rng: random.Random) -> str:
        chosen = [rng.choice(WORDS) for _ in range(rng.randint(low, high))]
        if not mixed_case:
            return " ".join(chosen)
        chosen = [word.capitalize() if rng.random() < 0.25 else word for word in chosen]
        return " ".join(chosen) + rng.choice(["", "", ".", "!", "?"])

    return make


def lists(item: Maker, low: int = 0, high: int = 7, unique: bool = False) -> Maker:
    """A list of `low` to `high` items; fewer where `unique` leaves out repeats."""

    def make(rng: random.Random) -> list[Any]:
        made = [item(rng) for _ in range(rng.randint(low, high))]
        return [value for i, value in enumerate(made) if value not in made[:i]] if unique else made

    return make


def sorted_lists(item: Maker, low: int = 0, high: int = 7, unique: bool = False) -> Maker:
    """As `lists`, in ascending order."""
    make = lists(item, low, high, unique)
    return lambda rng: sorted(make(rng))


def sets(item: Maker, low: int = 0, high: int = 6) -> Maker:
    make = lists(item, low, high)
    return lambda rng: set(make(rng))


def tuples(*items: Maker) -> Maker:
    """A tuple with one value of each maker."""
    return lambda rng: tuple(item(rng) for item in items)


def dicts(key: Maker, value: Maker, low: int = 0, high: int = 5) -> Maker:
    """A dictionary with at most `high` keys."""
    return lambda rng: {key(rng): value(rng) for _ in range(rng.randint(low, high))}


def grids(item: Maker, rows: tuple[int, int] = (1, 4), columns: tuple[int, int] = (1, 4)) -> Maker:
    """A list of rows of equal length."""

    def make(rng: random.Random) -> list[list[Any]]:
        width = rng.randint(*columns)
        return [[item(rng) for _ in range(width)] for _ in range(rng.randint(*rows))]

    return make


def squares(item: Maker, low: int = 1, high: int = 4) -> Maker:
    """A list of n rows of n items."""

    def make(rng: random.Random) -> list[list[Any]]:
        size = rng.randint(low, high)
        return [[item(rng) for _ in range(size)] for _ in range(size)]

    return make


_SIMPLE: dict[str, Callable[[], Maker]] = {
    "int": lambda: either(ints(0, 12), ints(0, 60), ints(-20, 100)),
    "float": floats,
    "bool": bools,
    "str": lambda: either(words(), sentences(), texts("abcde", 0, 6)),
}


def of_annotation(annotation: str) -> Maker:
    """The default maker for a type such as `list[tuple[str, int]]`.

    Raises ValueError for a type that has none.
    """
    if annotation in _SIMPLE:
        return _SIMPLE[annotation]()
    outer, _, inside = annotation.removesuffix("]").partition("[")
    parts = _split_arguments(inside)
    if outer == "list" and len(parts) == 1:
        if parts[0].startswith("list["):
            return grids(of_annotation(_split_arguments(parts[0][5:-1])[0]), (0, 4))
        item = words() if parts[0] == "str" else of_annotation(parts[0])
        return lists(ints(-10, 30) if parts[0] == "int" else item)
    if outer == "set" and len(parts) == 1:
        return sets(words() if parts[0] == "str" else of_annotation(parts[0]))
    if outer == "tuple" and parts and parts[-1] != "...":
        return tuples(*(words() if part == "str" else of_annotation(part) for part in parts))
    if outer == "dict" and len(parts) == 2:
        key, value = (words() if part == "str" else of_annotation(part) for part in parts)
        return dicts(key, value)
    raise ValueError(f"there is no default maker for {annotation!r}")


def _split_arguments(text: str) -> Sequence[str]:
    """`str, list[int]` → `str`, `list[int]`: commas outside brackets."""
    parts, depth, start = [], 0, 0
    for place, character in enumerate(text):
        depth += (character == "[") - (character == "]")
        if character == "," and not depth:
            parts.append(text[start:place].strip())
            start = place + 1
    return [*parts, text[start:].strip()] if text else []
