"""Divisors and multiples: gcd by Euclid's steps, lcm, prime factors, how many divisors."""

from math import gcd, lcm

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved
from datagen.arithmetic.written import listed
from datagen.numbers.expression import is_prime


def euclid(a: int, b: int) -> list[str]:
    """Divisions with remainder down to 0."""
    lines = []
    a, b = max(a, b), min(a, b)
    while b:
        lines.append(f"{a} = {a // b} * {b} + {a % b}")
        a, b = b, a % b
    return lines


def prime_factors(n: int) -> list[int]:
    """With repetition, in ascending order."""
    found, divisor = [], 2
    while n > 1:
        while n % divisor == 0:
            found.append(divisor)
            n //= divisor
        divisor += 1
    return found


def _gcd(a: int, b: int, k: int) -> Solved | None:
    a, b = a * k, b * k
    if a == b:
        return None
    value = gcd(a, b)
    lines = [*euclid(a, b), f"gcd({a}, {b}) = {value}"]
    laws = (f"{a} % answer = 0", f"{b} % answer = 0", f"gcd({a} / answer, {b} / answer) = 1")
    return Solved(lines, value, laws, {"m": a, "n": b})


def _lcm(a: int, b: int, k: int) -> Solved | None:
    a, b = a * k, b * k
    if a == b:
        return None
    common, value = gcd(a, b), lcm(a, b)
    lines = [*euclid(a, b), f"gcd({a}, {b}) = {common}"]
    if common == 1:
        lines.append(f"lcm = {a} * {b} = {value}")
    else:
        lines.append(f"{a} / {common} = {a // common}")
        lines.append(f"lcm = {a // common} * {b} = {value}")
    laws = (f"answer % {a} = 0", f"answer % {b} = 0", f"gcd(answer / {a}, answer / {b}) = 1")
    return Solved(lines, value, laws, {"m": a, "n": b})


def _lcm_three(a: int, b: int, c: int) -> Solved | None:
    if len({a, b, c}) < 3:
        return None
    first, value = lcm(a, b), lcm(a, b, c)
    lines = [f"lcm({a}, {b}) = {first}", f"lcm({first}, {c}) = {value}"]
    laws = [f"answer % {n} = 0" for n in (a, b, c)]
    laws.append(f"gcd(answer / {a}, answer / {b}, answer / {c}) = 1")
    return Solved(lines, value, laws, {"list": listed((a, b, c))})


def _factored(n: int) -> list[str]:
    """Divisions by primes until a prime is left."""
    lines, rest = [], n
    for prime in prime_factors(n)[:-1]:
        lines.append(f"{rest} = {prime} * {rest // prime}")
        rest //= prime
    return lines


def _largest_factor(n: int) -> Solved | None:
    factors = prime_factors(n)
    if len(factors) < 2 or factors[-1] > 50:
        return None
    lines = _factored(n)
    if len(factors) > 2:
        lines.append(f"{n} = {' * '.join(map(str, factors))}")
    laws = (f"{n} % answer = 0", "prime(answer) = 1", *_no_larger(n, factors[-1]))
    return Solved(lines, factors[-1], laws)


def _no_larger(n: int, prime: int) -> list[str]:
    """Without this prime, the number has only smaller ones: their product is what is left."""
    rest = n
    while rest % prime == 0:
        rest //= prime
    smaller = prime_factors(rest)
    power = prime_factors(n).count(prime)
    product = " * ".join(map(str, smaller)) or "1"
    return [f"answer^{power} * {product} = {n}", *[f"answer > {p}" for p in set(smaller)]]


def _smallest_factor(n: int) -> Solved | None:
    prime = prime_factors(n)[0]
    if prime == n or prime > 13:
        return None
    lines = [f"{n} % {p} = {n % p}" for p in (2, 3, 5, 7, 11, 13) if p <= prime]
    lines.append(f"{n} / {prime} = {n // prime}")
    laws = [f"{n} % answer = 0", "prime(answer) = 1"]
    laws += [f"gcd({n}, {p}) = 1" for p in range(2, prime) if is_prime(p)]
    laws.append(f"answer <= {prime}")
    return Solved(lines, prime, laws)


def _sum_of_factors(n: int, different: bool) -> Solved | None:
    factors = prime_factors(n)
    chosen = sorted(set(factors)) if different else factors
    if len(chosen) < 2 or factors[-1] > 40:
        return None
    lines = _factored(n)
    if len(factors) > 2:
        lines.append(f"{n} = {' * '.join(map(str, factors))}")
    total = chosen[0]
    for prime in chosen[1:]:
        lines.append(f"{total} + {prime} = {total + prime}")
        total += prime
    law = "answer" + "".join(f" - {prime}" for prime in reversed(chosen)) + " = 0"
    which = "different prime factors" if different else "prime factors, counted with repetition,"
    return Solved(lines, total, (law,), {"which": which})


def _count(n: int) -> Solved:
    divisors = [divisor for divisor in range(1, n + 1) if n % divisor == 0]
    lines = [f"{n} = {low} * {n // low}" for low in divisors if low * low <= n]
    lines.append(f"divisors of {n}: {', '.join(map(str, divisors))}")
    lines.append(f"count = {len(divisors)}")
    return Solved(lines, len(divisors), (f"answer = divisors({n})",))


def _sum_of_divisors(n: int) -> Solved | None:
    divisors = [divisor for divisor in range(1, n + 1) if n % divisor == 0]
    if len(divisors) > 8:
        return None
    lines, total = [f"divisors of {n}: {', '.join(map(str, divisors))}"], 1
    for divisor in divisors[1:]:
        lines.append(f"{total} + {divisor} = {total + divisor}")
        total += divisor
    # The divisors of a number come in pairs.
    pairs = " + ".join(
        f"{low} + {n // low}" if low * low < n else str(low) for low in divisors if low * low <= n
    )
    return Solved(lines, total, (f"answer = {pairs}",))


_GCD = (
    "What is the greatest common divisor of {m} and {n}?",
    "Find the GCD of {m} and {n}.",
    "gcd({m}, {n}) = ?",
    "What is the largest number that divides both {m} and {n}?",
    "[Compute|Determine] the greatest common factor of {m} and {n}.",
    "Which is the greatest number that is a divisor of {m} and of {n}?",
    "Use the Euclidean algorithm to find the gcd of {m} and {n}.",
    "{m} red and {n} blue beads are put into equal bags without a rest. How many bags are there at "
    "most?",
    "Give the highest common factor of {m} and {n}.",
    "A sheet of {m} by {n} centimeters is cut into equal squares without a rest. How long can the "
    "side of a square be at most, in centimeters?",
)
_LCM = (
    "What is the least common multiple of {m} and {n}?",
    "Find the LCM of {m} and {n}.",
    "lcm({m}, {n}) = ?",
    "What is the smallest positive number that both {m} and {n} divide?",
    "[Compute|Determine] the lowest common multiple of {m} and {n}.",
    "Which is the smallest number above 0 that is a multiple of {m} and of {n}?",
    "One bus comes every {m} minutes, another every {n} minutes. Both leave now. In how many "
    "minutes do they next leave together?",
    "Give the least common multiple of the numbers {m} and {n}.",
    "Two lamps flash every {m} and every {n} seconds. They have just flashed together. After how "
    "many seconds do they do so again?",
)

FAMILY = ExerciseFamily(
    "divisor",
    "algebra",
    (
        Exercise(
            "gcd",
            {
                1: {"a": range(1, 7), "b": range(1, 7), "k": range(2, 8)},
                2: {"a": range(1, 13), "b": range(1, 13), "k": range(2, 16)},
                3: {"a": range(2, 30), "b": range(2, 30), "k": range(3, 40)},
            },
            _gcd,
            _GCD,
        ),
        Exercise(
            "lcm",
            {
                1: {"a": range(2, 13), "b": range(2, 13), "k": (1,)},
                2: {"a": range(2, 13), "b": range(2, 13), "k": range(1, 7)},
            },
            _lcm,
            _LCM,
        ),
        Exercise(
            "lcm_three",
            {2: {"a": range(2, 13), "b": range(2, 13), "c": range(2, 16)}},
            _lcm_three,
            (
                "What is the least common multiple of {list}?",
                "Find the LCM of {list}.",
                "What is the smallest positive number that {list} all divide?",
                "Determine the lowest common multiple of {list}.",
                "Which is the smallest positive number divisible by {list}?",
                "Three bells ring every {a}, {b} and {c} minutes. They ring together now. After "
                "how "
                "many minutes do all ring together again?",
                "Compute the least common multiple of the three numbers {list}.",
                "Give the smallest number above 0 that is a multiple of {list}.",
            ),
        ),
        Exercise(
            "largest_prime_factor",
            {2: {"n": range(6, 400)}, 3: {"n": range(400, 3000)}},
            _largest_factor,
            (
                "What is the largest prime factor of {n}?",
                "Find the greatest prime that divides {n}.",
                "Factor {n} into primes. What is the largest of them?",
                "Which is the largest prime number that is a factor of {n}?",
                "Give the greatest prime factor of {n}.",
                "{n} is a product of primes. Name the largest one.",
                "Determine the biggest prime divisor of {n}.",
                "Write {n} as a product of primes and give the largest prime in it.",
            ),
        ),
        Exercise(
            "smallest_prime_factor",
            {2: {"n": range(4, 500)}, 3: {"n": range(501, 4000, 2)}},
            _smallest_factor,
            (
                "What is the smallest prime factor of {n}?",
                "Find the least prime that divides {n}.",
                "Which is the smallest prime number that is a factor of {n}?",
                "Give the smallest prime divisor of {n}.",
                "By which prime, the smallest possible, can {n} be divided?",
                "Name the smallest number above 1 that divides {n}.",
                "Determine the first prime that goes into {n} without a remainder.",
                "What is the least divisor of {n} that is greater than 1?",
            ),
        ),
        Exercise(
            "sum_of_prime_factors",
            {3: {"n": range(6, 600), "different": (True, False)}},
            _sum_of_factors,
            (
                "What is the sum of the {which} of {n}?",
                "Find the sum of the {which} of {n}.",
                "Add up the {which} of {n}. What do you get?",
                "Factor {n}. What is the total of the {which} of this number?",
                "What do the {which} of {n} add up to?",
                "Compute the sum of the {which} of {n}.",
                "Determine the total of the {which} of {n}.",
                "How large is the sum of the {which} of {n}?",
            ),
        ),
        Exercise(
            "count",
            {1: {"n": range(2, 40)}, 2: {"n": range(12, 150)}},
            _count,
            (
                "How many divisors does {n} have?",
                "How many positive integers divide {n}?",
                "Find the number of positive divisors of {n}.",
                "Count the factors of {n}.",
                "What is the number of factors of {n}?",
                "By how many positive whole numbers can {n} be divided without a remainder?",
                "List the divisors of {n}. How many are there?",
                "How many different whole numbers above 0 go into {n} exactly?",
            ),
        ),
        Exercise(
            "sum_of_divisors",
            {2: {"n": range(4, 130)}},
            _sum_of_divisors,
            (
                "What is the sum of the divisors of {n}?",
                "Add up all positive divisors of {n}.",
                "Find the sum of all factors of {n}.",
                "What do the factors of {n} add up to, 1 and {n} included?",
                "List the divisors of {n} and give their sum.",
                "How large is the sum of all numbers that divide {n}?",
                "Compute the total of the positive divisors of {n}.",
                "Determine the sum of the positive integers that divide {n}.",
            ),
        ),
    ),
)
