"""Primes: how many in a range, the next one, the previous one, sums of primes."""

from math import isqrt

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved
from datagen.numbers.expression import is_prime


def _primes(low: int, high: int) -> list[int]:
    return [n for n in range(low, high + 1) if is_prime(n)]


def _count(low: int, width: int) -> Solved | None:
    high = low + width
    found = _primes(low, high)
    if not found:
        return None
    lines = [f"primes: {', '.join(map(str, found))}", f"count = {len(found)}"]
    return Solved(lines, len(found), (f"answer = primes({low}, {high})",), {"high": high})


def _tested(n: int) -> list[str]:
    """Remainders by small primes: until one is 0, or all are seen."""
    lines = []
    for prime in _primes(2, isqrt(n)):
        lines.append(f"{n} mod {prime} = {n % prime}")
        if n % prime == 0:
            break
    return lines


def _neighbor(n: int, up: bool) -> Solved | None:
    """The nearest prime above or below; odd candidates are tested in turn."""
    if not up and n < 4:
        return None
    lines, step = [], 1 if up else -1
    candidate = n + step
    while not is_prime(candidate):
        if candidate % 2:
            lines.append(f"{n} {'+' if up else '-'} {abs(candidate - n)} = {candidate}")
            lines += _tested(candidate)
        candidate += step
    lines.append(f"{n} {'+' if up else '-'} {abs(candidate - n)} = {candidate}")
    lines += _tested(candidate)
    if len(lines) > 10:
        return None
    laws = ["prime(answer) = 1", f"answer {'>' if up else '<'} {n}"]
    laws.append(f"primes({n} + 1, answer) = 1" if up else f"primes(answer, {n} - 1) = 1")
    slots = {"which": "smallest" if up else "largest", "than": "greater" if up else "less"}
    slots["next"] = "next" if up else "last"
    slots["after"] = "after" if up else "before"
    return Solved(lines, candidate, laws, slots)


def _sum(low: int, width: int) -> Solved | None:
    high = low + width
    found = _primes(low, high)
    if not 2 <= len(found) <= 6:
        return None
    lines, total = [f"primes: {', '.join(map(str, found))}"], found[0]
    for prime in found[1:]:
        lines.append(f"{total} + {prime} = {total + prime}")
        total += prime
    # All numbers less the composite ones.
    rest = [n for n in range(low, high + 1) if n not in found]
    law = f"answer + {sum(rest)} = ({low} + {high}) * {high - low + 1} / 2"
    return Solved(lines, total, (law,), {"high": high})


FAMILY = ExerciseFamily(
    "prime",
    "algebra",
    (
        Exercise(
            "count",
            {
                1: {"low": range(1, 15), "width": range(4, 16)},
                2: {"low": range(1, 100), "width": range(6, 30)},
            },
            _count,
            (
                "How many prime numbers are there from {low} to {high}?",
                "Count the primes from {low} to {high}.",
                "How many of the numbers {low} to {high} are prime?",
                "Find the number of primes p with {low} <= p <= {high}.",
                "List the prime numbers from {low} to {high}. How many are there?",
                "What is the number of primes in the range from {low} to {high}?",
                "Of the integers from {low} up to {high}, how many are primes?",
                "A card is made for every number from {low} to {high}. How many cards show a "
                "prime?",
            ),
        ),
        Exercise(
            "neighbor",
            {
                1: {"n": range(2, 40), "up": (True, False)},
                2: {"n": range(20, 300), "up": (True, False)},
            },
            _neighbor,
            (
                "What is the {which} prime number {than} than {n}?",
                "Find the {next} prime {after} {n}.",
                "Which is the {which} prime {than} than {n}?",
                "Give the {which} prime that is {than} than {n}.",
                "Among the primes {than} than {n}, which is the {which}?",
                "Name the {next} prime number {after} {n}.",
                "Which prime comes directly {after} {n}?",
                "Determine the {which} prime p that is {than} than {n}.",
            ),
        ),
        Exercise(
            "sum",
            {
                1: {"low": range(1, 20), "width": range(4, 14)},
                2: {"low": range(10, 120), "width": range(5, 25)},
            },
            _sum,
            (
                "What is the sum of the primes from {low} to {high}?",
                "Add up all prime numbers from {low} to {high}.",
                "Find the sum of all primes p with {low} <= p <= {high}.",
                "What do the prime numbers from {low} to {high} add up to?",
                "List the primes from {low} to {high} and give their sum.",
                "How large is the sum of the primes in the range {low} to {high}?",
                "Compute the total of all primes from {low} up to {high}.",
                "Determine the sum of those numbers from {low} to {high} that are prime.",
            ),
        ),
    ),
)
