"""Number theory: divisors, primes, greatest common divisors."""

from datagen.code.task import task
from datagen.code.values import choice, either, ints, lists


@task(
    names="gcd common_divisor highest_common_factor hcf",
    docs=(
        "Return the greatest common divisor of the positive integers {a} and {b}.",
        "Find the largest number that divides both {a} and {b} without remainder. Both are at "
        "least 1.",
        "Given two positive integers, what is the biggest integer of which both are multiples?",
        "A floor of {a} by {b} decimetres is to be covered with equal square tiles, as large as "
        "possible and none of them cut. Return the side of a tile in whole decimetres.",
        "Write a function to find the GCD of two positive integers.",
        "GCD of {a} and {b}, i.e. the greatest d that divides the one as well as the other. "
        "Both are positive.",
    ),
    inputs=lambda rng: (lambda g: (g * rng.randint(1, 12), g * rng.randint(1, 12)))(
        rng.randint(1, 9)
    ),
    edges=((1, 1), (7, 7), (12, 18), (5, 9), (4, 16)),
)
def greatest_common_divisor(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return a


@greatest_common_divisor.style
def _(a, b):
    return max(d for d in range(1, min(a, b) + 1) if a % d == 0 and b % d == 0)


@greatest_common_divisor.style
def _(a, b):
    if b == 0:
        return a
    return greatest_common_divisor(b, a % b)


@task(
    names="lcm smallest_common_multiple meet_again least_multiple",
    docs=(
        "Return the least common multiple of the positive integers {a} and {b}.",
        "Which is the smallest positive number that both {a} and {b} divide? Both are 1 or more.",
        "Two buses start together. One comes back every {a} minutes, the other every {b} minutes. "
        "After how many minutes do they meet at the start for the first time?",
        "Given two positive integers, find the first number that occurs in the multiplication "
        "tables of both.",
        "Write a function to find the LCM of two positive integers.",
        "Find the least m > 0 with m % {a} == 0 and m % {b} == 0.",
    ),
    a=ints(1, 30),
    b=ints(1, 30),
    edges=((1, 1), (6, 4), (5, 5), (3, 12)),
)
def least_common_multiple(a: int, b: int) -> int:
    multiple = a
    while multiple % b != 0:
        multiple += a
    return multiple


@least_common_multiple.style
def _(a, b):
    import math

    return a * b // math.gcd(a, b)


@task(
    names="list_gcd gcd_all common_divisor_of_list shared_divisor",
    docs=(
        "Return the greatest common divisor of all the positive integers in {numbers}, or 0 for an "
        "empty list.",
        "Find the largest integer that divides every element of a list of positive integers. For "
        "an empty list the result is 0.",
        "Given bags with {numbers} sweets in them, what is the largest group size so that each bag "
        "can be shared out in full groups? Without bags return 0.",
        "Which is the biggest number that goes evenly into each entry of {numbers}? All entries "
        "are positive; return 0 if there are none.",
        "Write a function to find the GCD of a list of positive integers. [] gives 0.",
        "GCD of everything in {numbers}: e.g. [12, 18, 30] -> 6. All are positive. Empty? 0.",
    ),
    inputs=lambda rng: (lambda g: ([g * rng.randint(1, 9) for _ in range(rng.randint(0, 5))],))(
        rng.randint(1, 12)
    ),
    edges=(([],), ([8],), ([4, 9],), ([6, 12, 9],)),
)
def gcd_of_list(numbers: list[int]) -> int:
    import math

    result = 0
    for value in numbers:
        result = math.gcd(result, value)
    return result


@gcd_of_list.style
def _(numbers):
    if not numbers:
        return 0
    for d in range(min(numbers), 0, -1):
        if all(value % d == 0 for value in numbers):
            return d


@task(
    names="divisors_of all_divisors factors list_factors",
    docs=(
        "Return all positive divisors of {n} >= 1 in ascending order.",
        "List the numbers from 1 to {n} that divide {n} without a remainder.",
        "Given a positive integer, in how many equal rows can so many chairs be put? Return all "
        "possible numbers of rows, smallest first.",
        "Find every d with 1 <= d <= {n} such that {n} is a multiple of d, and return them as a "
        "sorted list.",
        "Write a function to find all factors of {n} ({n} >= 1), in increasing order, including "
        "1 and {n}.",
        "Which positive integers divide {n}? Give them sorted, e.g. 6 -> [1, 2, 3, 6].",
    ),
    n=either(ints(1, 30), ints(1, 120)),
    edges=((1,), (7,), (36,)),
)
def divisors(n: int) -> list[int]:
    return [d for d in range(1, n + 1) if n % d == 0]


@divisors.style
def _(n):
    small, large = [], []
    d = 1
    while d * d <= n:
        if n % d == 0:
            small.append(d)
            if d != n // d:
                large.append(n // d)
        d += 1
    return small + large[::-1]


@task(
    names="largest_true_divisor biggest_factor largest_divisor_below greatest_proper_divisor",
    docs=(
        "Return the largest divisor of {n} that is smaller than {n}. {n} is at least 2.",
        "What is the greatest number below {n} by which {n} (2 or more) can be divided without "
        "remainder?",
        "Given an integer {n} > 1, find its biggest proper divisor.",
        "Marbles are to be split into equal heaps, at least two of them. There are {n} marbles "
        "({n} >= 2). How many marbles can a heap have at most?",
        "Find the largest divisor of {n} other than {n} itself. {n} > 1.",
        "Write a function for the biggest factor below the number: 15 -> 5, 7 -> 1. The number "
        "is at least 2.",
    ),
    n=either(ints(2, 40), ints(2, 150)),
    edges=((2,), (9,), (13,), (100,)),
)
def largest_proper_divisor(n: int) -> int:
    for d in range(n // 2, 0, -1):
        if n % d == 0:
            return d


@largest_proper_divisor.style
def _(n):
    smallest = 2
    while n % smallest != 0:
        smallest += 1
    return n // smallest


@task(
    names="numbers_by_divisors list_by_divisor_count with_k_divisors exactly_k_divisors",
    docs=(
        "Return all numbers from 1 to {n} that have exactly {k} positive divisors.",
        "List the integers between 1 and {n} (inclusive) with {k:word} divisors, counting 1 and "
        "the number itself. Ascending order.",
        "Given {n} >= 0, which positive integers up to {n} are divisible by exactly {k} different "
        "positive integers? Return them in ascending order.",
        "In a row of lockers 1 to {n}, locker i is opened or closed once by each pupil whose "
        "number divides i. Return the lockers that were touched exactly {k} times, from left to "
        "right. There are {n} pupils, numbered from 1.",
        "Find all x in 1..{n} with exactly {k} divisors, in increasing order.",
        "Write a function that takes {n} (0 or more) and gives the sorted list of the positive "
        "integers not above {n} which have {k} factors, 1 and themselves included.",
    ),
    k=range(2, 7),
    n=either(ints(0, 30), ints(0, 60)),
    edges=((0,), (1,), (16,)),
)
def with_divisor_count(n: int, *, k: int) -> list[int]:
    result = []
    for i in range(1, n + 1):
        if sum(1 for d in range(1, i + 1) if i % d == 0) == k:
            result.append(i)
    return result


@with_divisor_count.style
def _(n, *, k):
    counts = [0] * (n + 1)
    for d in range(1, n + 1):
        for multiple in range(d, n + 1, d):
            counts[multiple] += 1
    return [i for i in range(1, n + 1) if counts[i] == k]


@task(
    names="prime_check check_prime test_prime prime_number",
    docs=(
        "Return True if {n} is a prime number, otherwise False.",
        "A prime is an integer greater than 1 that only 1 and itself divide. Is {n} one?",
        "Given an integer, which may be zero or negative, decide whether it is prime.",
        "Check that {n} is at least 2 and that no number from 2 to {n} - 1 divides it.",
        "Check if {n} is prime.",
        "Write a function to test for primality. Note: 1, 0 and negative numbers aren't primes.",
    ),
    n=either(ints(-2, 30), choice(2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 97, 91)),
    edges=((0,), (1,), (2,), (4,), (49,), (-7,)),
)
def is_prime(n: int) -> bool:
    if n < 2:
        return False
    d = 2
    while d * d <= n:
        if n % d == 0:
            return False
        d += 1
    return True


@is_prime.style
def _(n):
    return n > 1 and all(n % d != 0 for d in range(2, n))


@is_prime.style
def _(n):
    if n < 2:
        return False
    for d in range(2, int(n**0.5) + 1):
        if n % d == 0:
            return False
    return True


@task(
    names="primes_below primes_less_than sieve all_primes_under",
    docs=(
        "Return the list of all primes less than {n}.",
        "List the prime numbers below {n} in ascending order. There may be none.",
        "Given an integer, find every prime that is strictly smaller.",
        "Write down 2, 3, 4 and so on, but stop before {n}. Strike out all multiples of each "
        "number that is not struck out, except that number itself. Return what remains.",
        "Write a function to find all primes below {n}, in order.",
        "Give me the primes p with p < {n} as a list, e.g. 10 -> [2, 3, 5, 7].",
    ),
    n=either(ints(0, 25), ints(0, 60)),
    edges=((0,), (2,), (3,), (11,), (26,)),
)
def primes_under(n: int) -> list[int]:
    return [i for i in range(2, n) if all(i % d != 0 for d in range(2, i))]


@primes_under.style
def _(n):
    is_candidate = [True] * n
    primes = []
    for i in range(2, n):
        if is_candidate[i]:
            primes.append(i)
            for multiple in range(i * i, n, i):
                is_candidate[multiple] = False
    return primes


@primes_under.style
def _(n):
    primes = []
    for i in range(2, n):
        if not any(i % p == 0 for p in primes):
            primes.append(i)
    return primes


@task(
    names="factorise prime_factors factor_list decompose",
    docs=(
        "Return the prime factors of {n} >= 1 in ascending order, each as often as it divides {n}. "
        "For 1 return an empty list.",
        "Write {n} (a positive integer) as a product of primes and return the list of these primes "
        "from small to large, repeated where needed.",
        "Given a positive integer, break it up into prime numbers: 12 becomes [2, 2, 3], and 1 "
        "becomes [].",
        "Divide {n} by the smallest prime that divides it, go on with the quotient until it is 1, "
        "and return the primes you divided by. {n} is at least 1.",
        "Write a function to find the prime factors of {n} (>= 1) with repetition, sorted. 60 -> "
        "[2, 2, 3, 5].",
        "The list of primes whose product is {n}, smallest first. {n} is positive; 1 is the "
        "product of no primes, so [].",
    ),
    n=either(ints(1, 60), ints(1, 400)),
    edges=((1,), (2,), (8,), (97,), (60,)),
)
def prime_factorisation(n: int) -> list[int]:
    factors = []
    d = 2
    while n > 1:
        while n % d == 0:
            factors.append(d)
            n //= d
        d += 1
    return factors


@prime_factorisation.style
def _(n):
    for d in range(2, n + 1):
        if n % d == 0:
            return [d, *prime_factorisation(n // d)]
    return []


@task(
    names="distinct_prime_count different_primes number_of_prime_divisors omega",
    docs=(
        "Return the number of different primes that divide {n} >= 1.",
        "How many distinct prime factors does the positive integer {n} have? For 12 these are 2 "
        "and 3, for 1 there are none.",
        "Given a positive integer, count its prime divisors, each only once.",
        "Count the numbers p such that p is prime and {n} (at least 1) is a multiple of p.",
        "Find the number of distinct prime factors of {n} ({n} >= 1).",
        "How many different primes go into {n}? E.g. 60 = 2 * 2 * 3 * 5 has 3 of them and 1 has "
        "0. {n} is positive.",
    ),
    n=either(ints(1, 60), choice(30, 210, 60, 420, 64, 330), ints(1, 400)),
    edges=((1,), (2,), (8,), (30,), (210,)),
)
def count_prime_divisors(n: int) -> int:
    count = 0
    d = 2
    while n > 1:
        if n % d == 0:
            count += 1
            while n % d == 0:
                n //= d
        d += 1
    return count


@count_prime_divisors.style
def _(n):
    def is_prime(value):
        return value > 1 and all(value % d for d in range(2, value))

    return sum(1 for p in range(2, n + 1) if n % p == 0 and is_prime(p))


@task(
    names="divisor_surplus distance_from_perfect excess_of_divisors proper_sum_minus_n",
    docs=(
        "Return how far the sum of the proper divisors of {n} is above {n} (negative if it is "
        "below). Proper divisors are the positive divisors other than {n}; {n} is at least 1.",
        "Subtract {n} from the sum of all its positive divisors that are smaller than {n}, and "
        "return the difference. {n} is positive.",
        "A number is perfect if the divisors below it sum up to it. Measure how far {n} >= 1 is "
        "from that: return the divisors' sum minus {n}, which is 0 for a perfect number.",
        "Given a positive integer, compute its abundance: the total of its divisors apart from "
        "itself, less the number.",
        "Calculate (sum of all divisors of {n} smaller than {n}) - {n}, where {n} >= 1. For 12 "
        "it is 16 - 12 = 4, for 8 it is 7 - 8 = -1.",
        "Write a function to compare a positive integer with the sum of its proper divisors: the "
        "result is the sum minus the number.",
    ),
    n=either(ints(1, 40), ints(1, 150), choice(6, 28)),
    edges=((1,), (6,), (7,), (12,), (28,)),
)
def abundance(n: int) -> int:
    return sum(d for d in range(1, n) if n % d == 0) - n


@abundance.style
def _(n):
    total = 0
    for d in range(1, n // 2 + 1):
        if n % d == 0:
            total += d
    return total - n


@task(
    names="prime_after next_larger_prime first_prime_above following_prime",
    docs=(
        "Return the smallest prime that is greater than {n}.",
        "Which prime number comes next after {n}? If {n} is a prime itself, it does not count.",
        "Given a non-negative integer, go upwards from it until you meet a prime, and return it. "
        "The search starts at {n} + 1.",
        "A club numbers its members with primes only, in ascending order. The last number that is "
        "known to be used or skipped is {n}. Return the next number to use.",
        "Find the first prime after {n} ({n} >= 0).",
        "Write a function that finds the least prime strictly greater than a non-negative "
        "integer, e.g. 7 -> 11.",
    ),
    n=either(ints(0, 30), ints(0, 120)),
    edges=((0,), (1,), (2,), (7,), (23,)),
)
def next_prime(n: int) -> int:
    candidate = n + 1
    while candidate < 2 or any(candidate % d == 0 for d in range(2, candidate)):
        candidate += 1
    return candidate


@next_prime.style
def _(n):
    from itertools import count

    for candidate in count(max(n + 1, 2)):
        if all(candidate % d for d in range(2, int(candidate**0.5) + 1)):
            return candidate


@task(
    names="sum_prime_elements add_primes primes_total total_of_primes",
    docs=(
        "Return the sum of the prime numbers in {numbers}. Numbers below 2 are not prime.",
        "Add up the elements of {numbers} that are prime; repeated ones count each time.",
        "Given a list of integers, ignore all that are not primes and return the total of the "
        "others, or 0 if there are no others.",
        "Only tickets with a prime number win, and they win as many coins as their number says. "
        "How many coins do the tickets {numbers} win together?",
        "Write a function to sum all the primes in {numbers}.",
        "Which entries of {numbers} are prime? Add them up (an entry that is there twice is "
        "added twice). No primes: 0.",
    ),
    numbers=lists(ints(-3, 32)),
    edges=(([],), ([1, 0, -3],), ([2, 2],), ([9, 15, 21],)),
)
def sum_of_primes(numbers: list[int]) -> int:
    def is_prime(value):
        return value > 1 and all(value % d != 0 for d in range(2, value))

    return sum(value for value in numbers if is_prime(value))


@sum_of_primes.style
def _(numbers):
    total = 0
    for value in numbers:
        if value < 2:
            continue
        for d in range(2, value):
            if value % d == 0:
                break
        else:
            total += value
    return total


@task(
    names="goldbach prime_pair two_primes_for split_into_primes",
    docs=(
        "Return a tuple (p, q) of primes with p <= q and p + q == {n}, where p is as small as "
        "possible; return None if there is no such pair.",
        "Write {n} as the sum of two prime numbers. If this can be done in several ways, choose "
        "the one with the smallest prime, and put that prime first. If it is impossible, return "
        "None.",
        "Given a positive integer, find the least prime p such that {n} - p is prime as well and "
        "not less than p. Return both as a tuple, or None when no p will do.",
        "Two dancers wear prime numbers that total {n}. Return their numbers as a tuple in "
        "ascending order; of all possibilities take the one whose lower number is least. Return "
        "None if no two primes (they may be equal) fit.",
        "Find two primes p <= q that sum to {n}, with the smallest possible p. Give (p, q), or "
        "None if that doesn't work.",
        "Write a function to split {n} into two primes. p == q is allowed. Of all splits choose "
        "the one with the lowest prime in it; the lower prime comes first in the tuple. No "
        "split: None.",
    ),
    n=either(ints(1, 40), ints(1, 100)),
    edges=((1,), (4,), (5,), (11,), (28,)),
)
def two_prime_sum(n: int) -> tuple[int, int] | None:
    def is_prime(value):
        return value > 1 and all(value % d != 0 for d in range(2, value))

    for p in range(2, n // 2 + 1):
        if is_prime(p) and is_prime(n - p):
            return p, n - p
    return None


@two_prime_sum.style
def _(n):
    primes = [i for i in range(2, n) if all(i % d for d in range(2, i))]
    for p in primes:
        if 2 * p <= n and n - p in primes:
            return (p, n - p)
    return None


@task(
    names="coprime_count totient numbers_coprime_to phi",
    docs=(
        "Return how many integers from 1 to {n} have no common divisor with {n} other than 1. {n} "
        "is at least 1.",
        "Count the numbers k with 1 <= k <= {n} whose greatest common divisor with {n} is 1.",
        "Given a positive integer, how many of the positive integers not above it are coprime to "
        "it? The number 1 is coprime to everything, itself included.",
        "Fractions with the denominator {n} (positive) and a numerator from 1 to {n} are written "
        "down. Return the number of them that cannot be reduced.",
        "Write a function to compute Euler's totient of {n} ({n} >= 1): how many k in 1..{n} "
        "satisfy gcd(k, {n}) == 1.",
        "How many of 1, 2, ..., {n} share no factor above 1 with {n}? {n} is positive; for 1 the "
        "count is 1.",
    ),
    n=either(ints(1, 30), ints(1, 100)),
    edges=((1,), (2,), (7,), (12,)),
)
def count_coprime(n: int) -> int:
    import math

    return sum(1 for k in range(1, n + 1) if math.gcd(k, n) == 1)


@count_coprime.style
def _(n):
    result = n
    rest = n
    p = 2
    while rest > 1:
        if rest % p == 0:
            result -= result // p
            while rest % p == 0:
                rest //= p
        p += 1
    return result
