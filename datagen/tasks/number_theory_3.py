"""Number theory: combinations of rules about divisors, primes and remainders."""

from datagen.code.task import task
from datagen.code.values import choice, either, ints, lists


@task(
    names="primes_with_last_digit prime_ending filter_prime_endings primes_that_end_in",
    docs=(
        "Return the primes among {numbers} whose last digit is {digit}, from the largest to the "
        "smallest, repeats included.",
        "From a list of integers keep the prime numbers that end in {digit}, and sort them in "
        "descending order.",
        "Given {numbers}, which elements are prime and have the unit digit {digit}? List them from "
        "high to low. Numbers less than 2 are not prime.",
        "Lottery rule: a ticket wins if its number is prime and its last digit is {digit}. Return "
        "the winning tickets of {numbers}, highest number first.",
        "Find the primes in {numbers} that end in {digit}, sorted in decreasing order. Keep "
        "duplicates.",
        "Write a function to filter {numbers}: an element stays if it's prime and x % 10 == "
        "{digit}. Output the stayers, biggest first, repeats and all.",
    ),
    digit=(1, 3, 7, 9),
    numbers=lists(
        either(choice(3, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47), ints(-3, 50)), 1, 7
    ),
    edges=(([],), ([1, 9, 21, 33],), ([3, 13, 3],), ([-7, -3],)),
)
def primes_ending_in(numbers: list[int], *, digit: int) -> list[int]:
    def is_prime(value):
        return value > 1 and all(value % d != 0 for d in range(2, value))

    chosen = [value for value in numbers if value % 10 == digit and is_prime(value)]
    return sorted(chosen, reverse=True)


@primes_ending_in.style
def _(numbers, *, digit):
    result = []
    for value in sorted(numbers, reverse=True):
        if value < 2 or value % 10 != digit:
            continue
        divisors = [d for d in range(1, value + 1) if value % d == 0]
        if len(divisors) == 2:
            result.append(value)
    return result


@task(
    names="twin_primes prime_twins prime_pairs_with_gap primes_at_distance",
    docs=(
        "Return all pairs (p, p + {gap}) of primes with p + {gap} <= {n}, in ascending order.",
        "Two primes whose difference is {gap} are called mates. List the mates up to {n} as tuples "
        "(smaller, larger), sorted by the smaller one.",
        "Given {n}, find each prime p for which p + {gap} is also prime and not greater than {n}. "
        "Return the list of the tuples (p, p + {gap}), beginning with the smallest p.",
        "Houses with prime numbers are blue. Which pairs of blue houses up to number {n} are "
        "exactly {gap} numbers apart? Return tuples in ascending order, the lower number in front.",
        "Find all prime pairs with difference {gap} where the larger one is at most {n}. List of "
        "(smaller, larger), ascending.",
        "Write a function that lists (p, p + {gap}) whenever p and p + {gap} are both prime and "
        "p + {gap} <= {n}, by increasing p.",
    ),
    gap=(2, 4, 6, 8, 10),
    n=either(ints(0, 25), ints(0, 60)),
    edges=((0,), (5,), (7,), (13,)),
)
def prime_mates(n: int, *, gap: int) -> list[tuple[int, int]]:
    primes = [i for i in range(2, n + 1) if all(i % d != 0 for d in range(2, i))]
    return [(p, p + gap) for p in primes if p + gap in primes]


@prime_mates.style
def _(n, *, gap):
    def is_prime(value):
        if value < 2:
            return False
        d = 2
        while d * d <= value:
            if value % d == 0:
                return False
            d += 1
        return True

    pairs = []
    for p in range(2, n - gap + 1):
        if is_prime(p) and is_prime(p + gap):
            pairs.append((p, p + gap))
    return pairs


@task(
    names="kth_divisor nth_smallest_divisor divisor_at_rank divisor_number",
    docs=(
        "Return the {k:ordinal} smallest positive divisor of {n} >= 1, or -1 if {n} has fewer than "
        "{k} divisors. The smallest divisor is 1.",
        "Write the divisors of the positive integer {n} in ascending order, from 1 to {n}. Which "
        "one stands in place {k} (the first place is place 1)? Answer -1 when there is no such "
        "place.",
        "Given a positive integer, go through 1, 2, 3 and so on until you have found {k} numbers "
        "that divide it, and return the last of these. If it doesn't have so many, return -1.",
        "{n} chairs (at least one) can be set up in rows of equal length. List the possible "
        "lengths from short to long and return the {k:ordinal} of them, -1 if the list is "
        "shorter.",
        "Find divisor number {k} of {n} (>= 1), when its divisors are sorted ascending and "
        "numbered from 1. Not enough divisors: -1.",
        "Write a function to get the {k:ordinal} factor of a positive integer, counting up from "
        "the factor 1. If there are fewer than {k} factors it gives -1.",
    ),
    k=range(2, 8),
    n=either(ints(1, 60), choice(12, 24, 36, 48, 60, 72, 96, 120, 64)),
    edges=((1,), (7,), (12,), (36,)),
)
def kth_smallest_divisor(n: int, *, k: int) -> int:
    divisors = [d for d in range(1, n + 1) if n % d == 0]
    return divisors[k - 1] if len(divisors) >= k else -1


@kth_smallest_divisor.style
def _(n, *, k):
    found = 0
    for d in range(1, n + 1):
        if n % d == 0:
            found += 1
            if found == k:
                return d
    return -1


@task(
    names="common_divisors shared_factors divisors_of_both all_common_divisors",
    docs=(
        "Return all positive integers that divide both {a} and {b}, in descending order. Both are "
        "at least 1.",
        "List the common divisors of two positive integers from the greatest to 1.",
        "Given {a} red and {b} blue beads ({a}, {b} > 0), how many equal bracelets can be made "
        "using all beads, each bracelet having the same number of red and the same number of blue "
        "ones? Return all possible numbers of bracelets, the largest first.",
        "Which numbers d leave no remainder when {a} is divided by d and none when {b} is divided "
        "by d? {a} and {b} are positive. Sort the list of these d from high to low.",
        "Find all common factors of two positive integers, biggest first.",
        "A divisor d must divide {a} and d must divide {b}, d >= 1. Give all such d in decreasing "
        "order. {a} and {b} are positive.",
    ),
    inputs=lambda rng: (lambda g: (g * rng.randint(1, 6), g * rng.randint(1, 6)))(
        rng.randint(1, 12)
    ),
    edges=((1, 1), (6, 6), (4, 9), (12, 18)),
)
def common_divisor_list(a: int, b: int) -> list[int]:
    return [d for d in range(min(a, b), 0, -1) if a % d == 0 and b % d == 0]


@common_divisor_list.style
def _(a, b):
    import math

    common = math.gcd(a, b)
    return [d for d in range(common, 0, -1) if common % d == 0]


@task(
    names="reduce_fraction simplify lowest_terms cancel_fraction",
    docs=(
        "Reduce the fraction {a} / {b} and return it as a tuple (numerator, denominator) in lowest "
        "terms. {a} is at least 0 and {b} at least 1.",
        "Cancel {a} / {b} ({a} >= 0, {b} > 0) as far as possible. Answer with a pair of "
        "integers; 0 as numerator gives (0, 1).",
        "Given a numerator >= 0 and a denominator > 0, divide both by their greatest common "
        "divisor and return both results as a tuple.",
        "{a} of {b} pupils came by bus ({b} is positive). Express this share as a fraction with "
        "the smallest possible whole numbers, as (part, total).",
        "Write a function to simplify {a}/{b} ({a} >= 0, {b} >= 1). 6 and 8 -> (3, 4); 0 and 5 "
        "-> (0, 1).",
        "Divide top {a} (0 or more) and bottom {b} (1 or more) by their GCD; give (top, bottom).",
    ),
    inputs=lambda rng: (lambda g: (g * rng.randint(0, 9), g * rng.randint(1, 9)))(
        rng.randint(1, 8)
    ),
    edges=((0, 5), (4, 2), (3, 7), (6, 6)),
)
def fraction_in_lowest_terms(a: int, b: int) -> tuple[int, int]:
    import math

    divisor = math.gcd(a, b)
    return a // divisor, b // divisor


@fraction_in_lowest_terms.style
def _(a, b):
    d = 2
    while d <= b:
        while a % d == 0 and b % d == 0:
            a //= d
            b //= d
        d += 1
    return (a, b)


@task(
    names="add_fractions sum_of_fractions fraction_sum add_two_fractions",
    docs=(
        "Add the fractions {first} and {second}, tuples (numerator, denominator) with denominators "
        "above 0, and return the sum in lowest terms as such a tuple.",
        "Each argument is a fraction, given as (top, bottom) with top >= 0 and bottom > 0. Return "
        "their sum, fully reduced, in the same form. A sum of zero is (0, 1).",
        "Given two fractions as pairs of integers, none negative and the second of each pair "
        "positive, compute the pair for their total and cancel common factors.",
        "Two jugs contain {first} and {second} litres, where (1, 2) means half a litre. How much "
        "do they contain together? Answer in the same form, reduced as far as possible.",
        "Write a function to add two fractions, each a tuple (numerator >= 0, denominator > 0), "
        "and simplify the result. (1, 6) and (1, 3) -> (1, 2). Zero is (0, 1).",
        "{first} + {second} as fractions (top, bottom), tops not negative, bottoms positive. Put "
        "the sum over one denominator and cancel as much as possible.",
    ),
    first=lambda rng: (rng.randint(0, 9), rng.randint(1, 10)),
    second=lambda rng: (rng.randint(0, 9), rng.randint(1, 10)),
    edges=(((0, 3), (0, 5)), ((1, 2), (1, 2)), ((1, 6), (1, 3)), ((3, 4), (5, 8))),
)
def reduced_fraction_sum(first: tuple[int, int], second: tuple[int, int]) -> tuple[int, int]:
    import math

    top = first[0] * second[1] + second[0] * first[1]
    bottom = first[1] * second[1]
    divisor = math.gcd(top, bottom)
    return top // divisor, bottom // divisor


@reduced_fraction_sum.style
def _(first, second):
    from fractions import Fraction

    total = Fraction(*first) + Fraction(*second)
    return total.numerator, total.denominator


@task(
    names="squarefree_check has_no_square_factor is_square_free without_square_divisor",
    docs=(
        "Return True if no square greater than 1 divides {n} >= 1.",
        "A positive integer is square-free if it is not divisible by 4, 9, 16 or any other square "
        "of an integer above 1. Is {n} square-free?",
        "Given a positive integer, check that every prime occurs at most once in its prime "
        "factorization. The number 1 qualifies.",
        "Tiles come in packs of 4, 9, 16, 25 and all larger squares. {n} tiles (1 or more) are to "
        "be bought in packs of only one of these sizes. Return True if that is impossible.",
        "Check if {n} (>= 1) is squarefree, meaning that no d > 1 has d * d dividing {n}.",
        "Write a function to tell whether a positive integer is a product of distinct primes. 30 "
        "is, 12 isn't (2 occurs twice), and 1 counts as one too.",
    ),
    n=either(ints(1, 60), ints(1, 200), lambda rng: rng.choice((4, 9, 25)) * rng.randint(1, 12)),
    edges=((1,), (4,), (6,), (18,), (49,), (30,)),
)
def is_squarefree(n: int) -> bool:
    d = 2
    while d * d <= n:
        if n % (d * d) == 0:
            return False
        d += 1
    return True


@is_squarefree.style
def _(n):
    d = 2
    while n > 1:
        if n % d == 0:
            n //= d
            if n % d == 0:
                return False
        d += 1
    return True


@task(
    names="largest_prime_divisor biggest_prime_factor top_prime_factor max_prime_factor",
    docs=(
        "Return the largest prime factor of {n} if it is greater than {limit}, otherwise 0. {n} is "
        "at least 2.",
        "Find the biggest prime that divides {n} (an integer above 1). When it does not exceed "
        "{limit}, return 0 instead.",
        "Given an integer greater than 1, determine its greatest prime divisor p. The result is p "
        "for p > {limit} and 0 for any other p.",
        "A number is called smooth if all its prime factors are {limit} or less. Return 0 if {n} "
        "(2 or more) is smooth, and its largest prime factor if it is not.",
        "Find the largest prime factor of {n} ({n} >= 2), but say 0 unless it's above {limit}.",
        "Write a function: factor {n} > 1 into primes, look at the biggest prime; bigger than "
        "{limit}? Give it. Otherwise give 0.",
    ),
    limit=(2, 3, 5, 7, 11, 13),
    n=either(ints(2, 100), ints(2, 500)),
    edges=((2,), (13,), (64,), (35,)),
)
def rough_prime_factor(n: int, *, limit: int) -> int:
    largest = 1
    d = 2
    while n > 1:
        while n % d == 0:
            largest = d
            n //= d
        d += 1
    return largest if largest > limit else 0


@rough_prime_factor.style
def _(n, *, limit):
    for p in range(n, limit, -1):
        if n % p == 0 and all(p % d != 0 for d in range(2, p)):
            return p
    return 0


@task(
    names="count_pairs_by_gcd gcd_pair_count fitting_gears number_of_gcd_pairs",
    docs=(
        "Return the number of pairs i < j of positions in {numbers} (positive integers) whose "
        "elements have {g} as greatest common divisor.",
        "Count in how many ways two different positions of the list can be chosen such that the "
        "greatest common divisor of the elements there is exactly {g}. All elements are positive.",
        "Given positive integers, for how many pairs of them is {g} the largest number that "
        "divides both? Elements at different positions are different, even if they are equal.",
        "Two gears fit together if the greatest number that divides both of their tooth counts is "
        "{g}. The tooth counts are {numbers}, all above 0. Return how many pairs of gears fit.",
        "Count pairs in {numbers} (all positive) with gcd equal to {g}. A pair means two "
        "different indices, order ignored.",
        "For all i < j: is gcd(element i, element j) == {g}? How many times is the answer yes? "
        "{numbers} contains positive integers only.",
    ),
    g=range(1, 6),
    numbers=lists(either(ints(1, 12), ints(1, 30)), 0, 7),
    edges=(([],), ([1],), ([1, 1, 2],), ([4, 4, 8],)),
)
def pairs_with_gcd(numbers: list[int], *, g: int) -> int:
    import math
    from itertools import combinations

    return sum(1 for a, b in combinations(numbers, 2) if math.gcd(a, b) == g)


@pairs_with_gcd.style
def _(numbers, *, g):
    count = 0
    for i in range(len(numbers)):
        for j in range(i):
            a, b = numbers[i], numbers[j]
            while b:
                a, b = b, a % b
            if a == g:
                count += 1
    return count


@task(
    names="group_remainders remainder_counts tally_remainders histogram_of_remainders",
    docs=(
        "Return a list of {k} numbers: at index r, how many elements of {numbers} leave the "
        "remainder r when divided by {k}. No element is negative.",
        "Count the elements of a list of non-negative integers by their remainder modulo {k}. The "
        "result has one count for each remainder from 0 to {k - 1}, in this order.",
        "Given integers that are zero or more, how many of them are of the form {k} * m, how many "
        "of the form {k} * m + 1, and so on? Return the {k} counts.",
        "{k} children count off from 0 in a circle; child r takes all cards whose number "
        "has the remainder r on division by {k}. How many of the cards {numbers} (none negative) "
        "does each child take?",
        "Write a function to count how many of {numbers} (all >= 0) fall into each remainder "
        "class mod {k}. Entry r of the resulting list, r = 0 to {k - 1}, is for remainder r.",
        "A histogram of x % {k}: a list with {k} counts, first the count of remainder 0, last "
        "the count of remainder {k - 1}. The numbers are not negative.",
    ),
    k=range(2, 7),
    numbers=lists(ints(0, 40)),
    edges=(([],), ([0],), ([6, 12, 7],)),
)
def counts_by_remainder(numbers: list[int], *, k: int) -> list[int]:
    counts = [0] * k
    for value in numbers:
        counts[value % k] += 1
    return counts


@counts_by_remainder.style
def _(numbers, *, k):
    return [sum(1 for value in numbers if value % k == r) for r in range(k)]


@task(
    names="digits_divide_number self_dividing divisible_by_own_digits divides_all_digits",
    docs=(
        "Return all numbers from 1 to {n} that are divisible by each of their digits and are "
        "multiples of {k}. Numbers with the digit 0 are left out.",
        "A positive integer is polite if it has no digit 0 and every one of its digits divides it. "
        "List the polite multiples of {k} up to and including {n} in ascending order.",
        "Given {n} >= 0, find every x with 1 <= x <= {n} for which x is divisible by {k} and by "
        "all of its own decimal digits, none of which may be 0. Return a sorted list.",
        "The doors 1 to {n} open if {k} divides their number and so does every digit of the "
        "number; a 0 blocks the door. Which doors open? Answer in ascending order.",
        "Find all x in 1..{n} ({n} >= 0), ascending, such that {k} divides x, no digit of x is "
        "0, and each digit of x divides x.",
        "Write a function to list, in order, the multiples of {k} from 1 up to {n} that can be "
        "divided by every one of their digits. A number containing 0 can't, by definition. {n} "
        "isn't negative.",
    ),
    k=range(2, 8),
    n=either(ints(0, 60), ints(0, 130)),
    edges=((0,), (9,), (10,), (12,), (36,)),
)
def polite_multiples(n: int, *, k: int) -> list[int]:
    result = []
    for x in range(k, n + 1, k):
        digits = [int(digit) for digit in str(x)]
        if 0 not in digits and all(x % digit == 0 for digit in digits):
            result.append(x)
    return result


@polite_multiples.style
def _(n, *, k):
    def is_polite(x):
        rest = x
        while rest > 0:
            rest, digit = divmod(rest, 10)
            if digit == 0 or x % digit != 0:
                return False
        return True

    return [x for x in range(1, n + 1) if x % k == 0 and is_polite(x)]


@task(
    names="multiplicative_order repeating_cycle order_modulo power_cycle_length",
    docs=(
        "Return the smallest e >= 1 for which {n} ** e leaves the remainder 1 when divided by "
        "{m}, or None if there is no such e. {n} is at least 1.",
        "Multiply 1 by the positive integer {n} again and again, always keeping the remainder on "
        "division by {m}. After how many multiplications is it 1 again? Return None if that never "
        "happens.",
        "Given {n} >= 1, find the multiplicative order of {n} modulo {m}: the least positive "
        "exponent e with {n} ** e % {m} == 1. Without such an e below {m} there is none at all; "
        "return None then.",
        "A pointer on a dial with {m} numbers, from 0 upwards, stands at 1. Each turn moves it "
        "from x to {n} * x modulo {m} ({n} is positive). How many turns bring it back to 1 for the "
        "first time? If it never comes back, the answer is None.",
        "Find the smallest exponent e >= 1 such that {n} ** e % {m} == 1, or None if no exponent "
        "works. {n} is positive.",
        "Look at {n}, {n} ** 2, {n} ** 3, ... modulo {m}, with {n} >= 1. Which is the first "
        "exponent to give 1? If 1 never comes up, give None.",
    ),
    m=range(3, 24),
    n=ints(1, 20),
    edges=((1,), (2,), (3,), (10,)),
)
def order_modulo_m(n: int, *, m: int) -> int | None:
    power = 1
    for e in range(1, m):
        power = power * n % m
        if power == 1:
            return e
    return None


@order_modulo_m.style
def _(n, *, m):
    return next((e for e in range(1, m) if pow(n, e, m) == 1), None)
