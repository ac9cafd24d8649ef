"""Counting choices: products, factorials, permutations, combinations, handshakes, paths."""

from math import comb, factorial, perm

from datagen.arithmetic.asking import VALUE
from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved


def _chain(factors: list[int], sign: str = "*") -> tuple[list[str], int]:
    lines, value = [], factors[0]
    for factor in factors[1:]:
        result = value * factor if sign == "*" else value + factor
        lines.append(f"{value} {sign} {factor} = {result}")
        value = result
    return lines, value


def _factorial(n: int) -> Solved | None:
    lines, value = _chain(list(range(n, 0, -1)))
    lines.insert(0, f"{n}! = {' * '.join(map(str, range(n, 0, -1)))}")
    law = "answer" + "".join(f" / {k}" for k in range(2, n + 1)) + " = 1"
    return Solved(lines, value, (law,), {"e": f"{n}!"})


def _factorial_quotient(n: int, k: int) -> Solved | None:
    """n! / (n - k)!"""
    if k >= n:
        return None
    below = n - k
    factors = list(range(n, below, -1))
    text = " * ".join(map(str, factors))
    lines = [f"{n}! / {below}! = {text}"]
    chain, value = _chain(factors)
    lines += chain
    return Solved(lines, value, (f"answer * {below}! = {n}!",), {"e": f"{n}! / {below}!"})


def _arrangements(n: int) -> Solved:
    lines, value = _chain(list(range(n, 0, -1)))
    return Solved(lines, value, (f"answer = arrange({n}, {n})",))


def _ordered(n: int, k: int) -> Solved | None:
    if k >= n:
        return None
    lines, value = _chain(list(range(n, n - k, -1)))
    if value > 100_000:
        return None
    return Solved(lines, value, (f"answer * {n - k}! = {n}!",))


def _chosen(n: int, k: int) -> Solved | None:
    if k >= n or comb(n, k) > 5000:
        return None
    lines, ordered = _chain(list(range(n, n - k, -1)))
    below, orders = _chain(list(range(k, 0, -1)))
    lines += below if k > 2 else []
    lines.append(f"ways = {ordered} / {orders} = {ordered // orders}")
    law = f"answer = choose({n} - 1, {k} - 1) + choose({n} - 1, {k})"
    return Solved(lines, comb(n, k), (law,))


def _pairs(n: int) -> Solved:
    lines = [f"{n} - 1 = {n - 1}", f"{n} * {n - 1} = {n * (n - 1)}"]
    lines.append(f"pairs = {n * (n - 1)} / 2 = {comb(n, 2)}")
    return Solved(lines, comb(n, 2), (f"answer = choose({n}, 2)",))


def _product(a: int, b: int, c: int) -> Solved:
    lines, value = _chain([a, b, c])
    return Solved(lines, value, (f"answer / {c} / {b} = {a}",))


def _codes(symbols: int, length: int) -> Solved | None:
    value = symbols**length
    if value > 200_000:
        return None
    lines, _ = _chain([symbols] * length)
    law = "answer" + f" / {symbols}" * length + " = 1"
    return Solved(lines, value, (law,), {"s": symbols, "k": length})


def _distinct_codes(symbols: int, length: int) -> Solved | None:
    if length >= symbols:
        return None
    value = perm(symbols, length)
    lines, _ = _chain(list(range(symbols, symbols - length, -1)))
    laws = (f"answer * {factorial(symbols - length)} = {symbols}!",)
    return Solved(lines, value, laws, {"s": symbols, "k": length})


def _sure(reds: int, blues: int, k: int) -> Solved | None:
    """How many must be taken to be sure of k of the first color."""
    if k > reds:
        return None
    return Solved([f"{blues} + {k} = {blues + k}"], blues + k, (f"answer - {blues} = {k}",))


FAMILY = ExerciseFamily(
    "counting",
    "algebra",
    (
        Exercise("factorial", {1: {"n": range(2, 6)}, 2: {"n": range(3, 9)}}, _factorial, VALUE),
        Exercise(
            "factorial_quotient",
            {2: {"n": range(4, 13), "k": range(1, 4)}},
            _factorial_quotient,
            VALUE,
        ),
        Exercise(
            "arrangements",
            {2: {"n": range(3, 8)}},
            _arrangements,
            (
                "In how many ways can {n} different books stand in a row?",
                "How many orders are there for {n} runners to finish a race without ties?",
                "In how many different ways can {n} people line up?",
                "{n} different letters are arranged in a row. How many arrangements are there?",
                "How many permutations do {n} different objects have?",
                "A list has {n} different songs. In how many orders can they be played?",
                "How many ways are there to seat {n} people on {n} chairs in a row?",
                "In how many orders can {n} different tasks be done, one after another?",
            ),
        ),
        Exercise(
            "ordered",
            {2: {"n": range(4, 16), "k": (2, 3)}, 3: {"n": range(5, 13), "k": (3, 4)}},
            _ordered,
            (
                "{n} runners race. In how many ways can the first {k} places be filled?",
                "In how many ways can {k} of {n} books be put in a row?",
                "A club has {n} members. In how many ways can {k} different offices be filled, "
                "with "
                "one person for each?",
                "How many ways are there to choose {k} of {n} people and line them up?",
                "In how many ways can {k} different prizes go to {n} people if nobody gets two?",
                "How many arrangements of {k} different letters out of {n} are there?",
                "From {n} songs, {k} are played one after another without repeats. How many orders "
                "are possible?",
                "{k} of {n} keys hang on {k} numbered hooks, one each. In how many ways is this "
                "possible?",
            ),
        ),
        Exercise(
            "chosen",
            {2: {"n": range(4, 16), "k": (2, 3)}, 3: {"n": range(5, 15), "k": (3, 4)}},
            _chosen,
            (
                "In how many ways can {k} of {n} people be chosen?",
                "How many teams of {k} can be formed from {n} players?",
                "A box holds {n} different pens. How many ways are there to pick {k} of them?",
                "How many groups of {k} can be made from {n} children?",
                "From {n} toppings, {k} different ones are picked. How many choices are there?",
                "How many subsets with {k} elements does a set of {n} elements have?",
                "What is {n} choose {k}?",
                "In how many ways can a committee of {k} be selected from {n} members?",
            ),
        ),
        Exercise(
            "pairs",
            {1: {"n": range(3, 13)}, 2: {"n": range(6, 60)}},
            _pairs,
            (
                "{n} people each shake hands with everyone else once. How many handshakes are "
                "there?",
                "{n} teams play each other once. How many games are played?",
                "How many pairs can be formed from {n} people?",
                "How many lines connect {n} points, no three of them on one line?",
                "{n} computers are each connected to every other one by a cable. How many cables "
                "are needed?",
                "In a chess club of {n}, everybody plays everybody once. How many games is that?",
                "How many different pairs are there among {n} numbers?",
                "At a meeting of {n} people, each two exchange one greeting. How many greetings "
                "are exchanged?",
            ),
        ),
        Exercise(
            "product",
            {
                1: {"a": range(2, 7), "b": range(2, 7), "c": range(2, 6)},
                2: {"a": range(2, 13), "b": range(2, 13), "c": range(2, 11)},
            },
            _product,
            (
                "There are {a} shirts, {b} pairs of pants and {c} hats. How many outfits of one "
                "each are possible?",
                "A menu has {a} starters, {b} main dishes and {c} desserts. How many meals of "
                "three "
                "courses are there?",
                "{a} roads lead from A to B, {b} from B to C and {c} from C to D. In how many ways "
                "can one go from A to D through B and C?",
                "A code consists of one of {a} letters, one of {b} digits and one of {c} signs, in "
                "this order. How many codes are there?",
                "A bike comes in {a} colors, {b} sizes and {c} models. How many kinds of bike are "
                "there?",
                "In how many ways can one of {a} books, one of {b} pens and one of {c} bags be "
                "chosen?",
                "You pick a bread out of {a}, a filling out of {b} and a sauce out of {c}. How "
                "many "
                "different sandwiches can you order?",
                "A shop sells {a} cups, {b} plates and {c} bowls. How many sets of one cup, one "
                "plate and one bowl can be put together?",
            ),
        ),
        Exercise(
            "codes",
            {2: {"symbols": range(2, 11), "length": range(2, 6)}},
            _codes,
            (
                "How many codes of length {k} can be made with {s} symbols if symbols may repeat?",
                "A lock has {k} rings with {s} signs each. How many settings are there?",
                "A word has {k} letters from an alphabet of {s} letters; repeats are allowed. How "
                "many words are possible?",
                "{k} questions have {s} possible answers each. In how many ways can the sheet be "
                "filled in?",
                "How many strings of {k} characters are there over {s} characters?",
                "A die with {s} sides is rolled {k} times. How many different sequences are "
                "possible?",
                "In how many ways can {k} different balls be put into {s} boxes?",
                "Each of {k} lamps can show {s} colors. How many patterns are there?",
            ),
        ),
        Exercise(
            "distinct_codes",
            {3: {"symbols": range(4, 11), "length": range(2, 5)}},
            _distinct_codes,
            (
                "How many codes of length {k} can be made with {s} symbols if none repeats?",
                "A word has {k} different letters from an alphabet of {s} letters. How many words "
                "are possible?",
                "How many strings of {k} different characters are there over {s} characters?",
                "From {s} different digits, how many codes of {k} different digits can be formed?",
                "A flag has {k} stripes of different colors out of {s}. How many flags are "
                "possible?",
                "{k} cards are drawn one after another from {s} different cards and laid in a row. "
                "How many rows are possible?",
                "In how many ways can {k} people choose one of {s} seats each?",
                "A pattern has {k} beads in a row, all of different colors out of {s} colors. How "
                "many patterns are there?",
            ),
        ),
        Exercise(
            "sure",
            {2: {"reds": range(2, 20), "blues": range(2, 30), "k": range(1, 6)}},
            _sure,
            (
                "A box holds {reds} red and {blues} blue balls. How many must you take without "
                "looking to be sure of {k} red?",
                "There are {reds} good and {blues} bad fuses in a bag. How many must be drawn to "
                "have {k} good in any case?",
                "{reds} black and {blues} white socks lie in a drawer. What is the least number to "
                "take in the dark to be certain of {k} black?",
                "Among {reds} silver and {blues} copper coins, how many have to be picked blindly "
                "to "
                "surely get {k} silver?",
                "A jar has {blues} green and {reds} yellow sweets. How many must be taken to be "
                "certain that {k} yellow are among them?",
                "From {reds} apples and {blues} pears in a sack, how many must be taken without "
                "looking so that at least {k} must be apples?",
                "In a deck of {reds} star cards and {blues} moon cards, how many must be drawn to "
                "guarantee {k} star cards?",
                "You draw marbles blindly from {blues} clear and {reds} red ones. What number "
                "guarantees {k} red?",
            ),
        ),
    ),
)
