"""Number theory: bases, remainders, squares and cubes, numbers with special properties."""

from datagen.code.task import task
from datagen.code.values import choice, either, ints, lists


@task(
    names="to_base convert_base base_digits write_in_base",
    docs=(
        "Return the non-negative integer {n} written in base {k}, as a string.",
        "Convert {n} >= 0 to the number system with base {k} and return its digits as text. Zero "
        'is "0".',
        "Given a whole number that is not negative, divide it by {k} again and again. The "
        "remainders, read from the last to the first, form a string; return it ('0' for 0).",
        "On a planet people have {k} fingers and count in base {k}. How do they write {n}? Return "
        "a string without leading zeros; 0 is written '0'.",
        "Write a function to convert {n} (>= 0) to base {k}. The result is a string; 0 -> '0'.",
        "How does {n} look in base {k}? Give a string with no zeros in front (except that 0 "
        "itself is '0'). {n} is not negative.",
    ),
    k=range(2, 10),
    n=either(ints(0, 30), ints(0, 300)),
    edges=((0,), (1,), (9,), (81,)),
)
def in_base(n: int, *, k: int) -> str:
    if n == 0:
        return "0"
    digits = ""
    while n > 0:
        digits = str(n % k) + digits
        n //= k
    return digits


@in_base.style
def _(n, *, k):
    digits = [n % k]
    while n >= k:
        n //= k
        digits.append(n % k)
    return "".join(str(digit) for digit in reversed(digits))


@task(
    names="from_base parse_base value_in_base read_base",
    docs=(
        "Return the integer that the string {text} stands for in base {k}. An empty string "
        "means 0.",
        "The characters of {text} are the digits of a number in base {k}. Compute the number; no "
        "digits at all give zero.",
        "Given a string of digits, read it in the number system with base {k} and return an "
        'ordinary integer. For "" return 0.',
        "Start with 0. For each character of {text}, from left to right, multiply by {k} and add "
        "the digit. Return the result.",
        "Write a function to parse a base {k} string into an int. Empty string: 0.",
        "Value of {text} read in base {k}; if {text} is empty it's 0.",
    ),
    k=range(2, 10),
    text=lambda rng: "".join(rng.choices("01", k=rng.randint(0, 7))),
    edges=(("",), ("0",), ("11",), ("100",)),
)
def number_in_base(text: str, *, k: int) -> int:
    result = 0
    for digit in text:
        result = result * k + int(digit)
    return result


@number_in_base.style
def _(text, *, k):
    return sum(int(digit) * k**i for i, digit in enumerate(reversed(text)))


@number_in_base.style
def _(text, *, k):
    return int(text, k) if text else 0


@task(
    names="is_square perfect_square square_number has_integer_root",
    docs=(
        "Return True if {n} is the square of an integer, else False. Negative numbers are not.",
        "Is there a whole number whose product with itself is {n}?",
        "Given any integer, check whether it is a perfect square. 0 and 1 are.",
        "Can {n} stones be laid out in a square with as many rows as columns? No stones count as "
        "a square, and fewer than none never do.",
        "Check if {n} is a perfect square. {n} can be negative (then it isn't).",
        "Write a function that says True for 0, 1, 4, 9, 16 and so on, and False for all other "
        "integers.",
    ),
    n=either(ints(-5, 40), lambda rng: rng.randint(0, 30) ** 2),
    edges=((0,), (1,), (2,), (-4,), (49,), (50,)),
)
def is_perfect_square(n: int) -> bool:
    if n < 0:
        return False
    root = 0
    while root * root < n:
        root += 1
    return root * root == n


@is_perfect_square.style
def _(n):
    import math

    return n >= 0 and math.isqrt(n) ** 2 == n


@is_perfect_square.style
def _(n):
    if n < 0:
        return False
    root = round(n**0.5)
    return root**2 == n


@task(
    names="whole_root floor_root root_down largest_base",
    docs=(
        "Return the largest integer r with r ** {k} <= {n}, where {n} >= 0.",
        "Find the {k:ordinal} root of the non-negative integer {n}, rounded down to an integer.",
        "Given {n} >= 0, which is the greatest whole number that, raised to the power {k}, is not "
        "more than {n}?",
        "Count upwards 0, 1, 2 and so on as long as the number to the power of {k} does not exceed "
        "{n} ({n} is never negative). Return the last number that you reach.",
        "Find the biggest integer whose {k:ordinal} power is at most {n} ({n} >= 0).",
        "Floor of the {k:ordinal} root of {n}. Exact results please, no float errors. {n} isn't "
        "negative.",
    ),
    k=range(3, 6),
    n=either(ints(0, 40), ints(0, 2000), choice(8, 27, 64, 81, 125, 256, 243)),
    edges=((0,), (1,), (26,), (27,), (64,), (1024,)),
)
def integer_root(n: int, *, k: int) -> int:
    root = 0
    while (root + 1) ** k <= n:
        root += 1
    return root


@integer_root.style
def _(n, *, k):
    low, high = 0, n + 1
    while high - low > 1:
        middle = (low + high) // 2
        if middle**k <= n:
            low = middle
        else:
            high = middle
    return low


@task(
    names="is_power check_power power_of is_pure_power",
    docs=(
        "Return True if {n} is a power of {k}: 1, {k}, {k * k}, and so on. All other integers, "
        "negative ones and 0 included, give False.",
        "Can {n} be reached from 1 by multiplying by {k} zero or more times?",
        "Given an integer, tell whether it equals {k} ** e for some integer e >= 0.",
        "Bacteria start as a single one and each hour every one turns into {k}. Is there a moment "
        "at which there are exactly {n} of them? Numbers below 1 never occur.",
        "Check if {n} is a power of {k}. Note that 1 is one ({k} to the power of 0), but zero "
        "and negative numbers are not.",
        "Is {n} in the sequence 1, {k}, {k} ** 2, {k} ** 3, ...?",
    ),
    k=range(2, 8),
    n=either(
        choice(1, 2, 4, 8, 16, 32, 64, 3, 9, 27, 81, 243, 5, 25, 125, 6, 36, 216, 7, 49, 343),
        choice(0, 1, 10, 12, 18, 24, 50, -1, 1, 1),
        choice(1, 1, 0),
    ),
    edges=((0,), (1,), (-2,), (12,), (16,), (27,)),
)
def is_power_of(n: int, *, k: int) -> bool:
    if n < 1:
        return False
    while n % k == 0:
        n //= k
    return n == 1


@is_power_of.style
def _(n, *, k):
    power = 1
    while power < n:
        power *= k
    return power == n


@task(
    names="two_squares sum_of_two_squares pair_of_squares squares_summing_to",
    docs=(
        "Return all tuples (a, b) with 0 <= a <= b and a * a + b * b == {n}, ordered by a.",
        "In which ways is the non-negative integer {n} a sum of two square numbers? Return the "
        "roots as tuples, the smaller root first, in ascending order. 0 is a square number.",
        "Given {n} >= 0, list every pair of integers a, b (b not below a, a not below 0) whose "
        "squares add up to it.",
        "Two square carpets together cover {n} tiles; a carpet may have side 0. Return the "
        "possible sides as a list of tuples (shorter, longer), the ones with the least shorter "
        "side first.",
        "Find all ways to write {n} (>= 0) as a * a + b * b with integers 0 <= a <= b. Output: "
        "list of (a, b), smallest a first.",
        "Write a function that takes a non-negative integer and gives every tuple (a, b), a not "
        "greater than b and neither below 0, with a squared plus b squared equal to it. Sort by "
        "a; there may be no tuple at all.",
    ),
    n=either(ints(0, 60), choice(25, 50, 65, 85, 100, 125, 130, 2, 200)),
    edges=((0,), (1,), (3,), (25,), (50,)),
)
def square_pairs(n: int) -> list[tuple[int, int]]:
    pairs = []
    for a in range(n + 1):
        for b in range(a, n + 1):
            if a * a + b * b == n:
                pairs.append((a, b))
    return pairs


@square_pairs.style
def _(n):
    import math

    result = []
    a = 0
    while 2 * a * a <= n:
        b = math.isqrt(n - a * a)
        if a * a + b * b == n:
            result.append((a, b))
        a += 1
    return result


@task(
    names="power_mod modular_power last_digits_of_power pow_modulo",
    docs=(
        "Return the remainder of {a} to the power of {b} when divided by {m}. Both numbers are "
        "non-negative, and anything to the power of 0 is 1.",
        "Compute ({a} ** {b}) % {m} for integers {a}, {b} >= 0.",
        "Given a base and an exponent, neither negative, what is left over when the power is "
        "divided by {m}?",
        "Start at 1 and multiply {b} times by {a}, keeping only the remainder modulo {m} after "
        "each step. Return where you end.",
        "Write a function to calculate {a} ** {b} modulo {m} (with {a}, {b} >= 0 and x ** 0 = 1).",
        "Multiply together {b} copies of {a}, divide by {m}, what's the remainder? No copies: "
        "the product is 1. Neither number is negative.",
    ),
    m=range(2, 100),
    a=ints(0, 20),
    b=ints(0, 12),
    edges=((0, 0), (5, 0), (0, 3), (1, 9)),
)
def power_remainder(a: int, b: int, *, m: int) -> int:
    result = 1
    for _ in range(b):
        result = result * a % m
    return result


@power_remainder.style
def _(a, b, *, m):
    return pow(a, b, m)


@power_remainder.style
def _(a, b, *, m):
    return a**b % m


@task(
    names="inverse_mod modular_inverse find_inverse multiplicative_inverse",
    docs=(
        "Return the smallest positive integer x such that {n} * x leaves the remainder 1 when "
        "divided by {m}, or -1 if there is no such x.",
        "Find the multiplicative inverse of the positive integer {n} modulo {m}: a number x from 1 "
        "to {m - 1} with {n} * x % {m} == 1. Return -1 if none exists.",
        "Given {n} >= 1, how many times at least must a step of {n} be made around a circle of {m} "
        "places in order to end one place after the start? If it never happens, return -1.",
        "Which of 1, 2 and so on up to {m - 1} gives the remainder 1 modulo {m} when multiplied by "
        "{n}? At most one of them does; the answer is -1 if none does.",
        "Find the modular inverse of {n} (positive) mod {m}, that is, the least x > 0 with ({n} "
        "* x) % {m} == 1. Not invertible: -1.",
        "Try x = 1, 2, ..., {m - 1}: for which one does {n} * x leave 1 after division by {m}? "
        "-1 if for none. {n} >= 1.",
    ),
    m=range(5, 42),
    n=ints(1, 40),
    edges=((1,), (2,), (3,)),
)
def inverse_modulo(n: int, *, m: int) -> int:
    for x in range(1, m):
        if n * x % m == 1:
            return x
    return -1


@inverse_modulo.style
def _(n, *, m):
    return next((x for x in range(1, m) if (n * x - 1) % m == 0), -1)


@task(
    names="remainder_puzzle smallest_with_remainders solve_congruences find_number_by_remainders",
    docs=(
        "Return the smallest non-negative integer that leaves the remainder {a} when divided by "
        "{p} and the remainder {b} when divided by {q}; None if there is no such integer.",
        "Eggs in a basket: taken out {p} at a time, {a} are left; taken out {q} at a time, {b} are "
        "left. What is the least possible number of eggs? Return None if it is impossible.",
        "Given two remainders, find the least x >= 0 with x % {p} == {a} and x % {q} == {b}, or "
        "None. It is enough to search below {p * q}.",
        "Which number that is at least 0 and below {p * q} has remainder {a} modulo {p} "
        "and remainder {b} modulo {q}? If several do, take the smallest; if none does, return "
        "None.",
        "Find the smallest x >= 0 such that x % {p} == {a} and x % {q} == {b}. If no x works, "
        "return None.",
        "Looking for a number: divided by {p} it leaves {a}, divided by {q} it leaves {b}, it "
        "isn't negative and it's as small as can be. Doesn't exist? None.",
    ),
    p=range(3, 9),
    q=range(4, 12),
    where=lambda p, q: p != q,
    inputs=lambda rng: (rng.randint(0, 4), rng.randint(0, 5)),
    edges=((0, 0), (9, 0), (2, 3), (1, 1)),
)
def chinese_remainder(a: int, b: int, *, p: int, q: int) -> int | None:
    for x in range(p * q):
        if x % p == a and x % q == b:
            return x
    return None


@chinese_remainder.style
def _(a, b, *, p, q):
    if a >= p:
        return None
    return next((x for x in range(a, p * q, p) if x % q == b), None)


@task(
    names="happy_steps steps_to_one happiness_steps digit_square_steps",
    docs=(
        "Replace {n} >= 1 by the sum of the squares of its digits, repeatedly. Return the number "
        "of replacements until 1 is reached, or -1 if 1 is never reached.",
        "A positive number is happy if taking the sum of its squared digits again and again leads "
        "to 1. Return how many times this must be done for {n} (0 for 1 itself), and -1 for an "
        "unhappy number.",
        "Given a positive integer, square its digits, add the squares, and repeat with the result. "
        "After how many rounds is the result 1? If it runs in circles without hitting 1, answer "
        "-1.",
        "A frog on stone {n} (positive) jumps to the stone whose number is the sum of the squared "
        "digits of its present one. Count its jumps up to stone 1. If it comes back to a stone "
        "where it has been before without having seen stone 1, return -1.",
        "Sum the squares of the digits of {n} (>= 1), then do it again with the result, and so "
        "on. How many times until you're at 1? It's 0 times for 1; it's -1 if you never get to 1 "
        "because the numbers repeat.",
        "Write a function to count the steps to happiness. One step turns a number into the sum "
        "of its squared digits (23 -> 4 + 9 = 13). Start at {n}, positive; stop at 1. When a "
        "number occurs again before 1 is reached, the answer is -1.",
    ),
    n=either(ints(1, 40), choice(1, 7, 10, 13, 19, 23, 28, 31, 44, 49, 68, 70, 79, 86, 94, 97)),
    edges=((1,), (2,), (7,), (10,), (4,)),
)
def happy_number_steps(n: int) -> int:
    seen = set()
    steps = 0
    while n != 1:
        if n in seen:
            return -1
        seen.add(n)
        n = sum(int(digit) ** 2 for digit in str(n))
        steps += 1
    return steps


@happy_number_steps.style
def _(n):
    path = [n]
    while path[-1] != 1:
        following = sum(int(digit) ** 2 for digit in str(path[-1]))
        if following in path:
            return -1
        path.append(following)
    return len(path) - 1


@task(
    names="trailing_zero_count factorial_zeros zeros_of_factorial ending_zeros",
    docs=(
        "Return the number of zeros at the end of {n}! ({n} factorial) for {n} >= 0.",
        "How many zeros does the product of all integers from 1 to {n} end with? For 0 and 1 "
        "the product is 1.",
        "Given a non-negative integer, count how often its factorial can be divided by 10.",
        "Count the factors 5 in all the numbers from 1 to {n} together; 25 has two of them, for "
        "instance. Return the count, which is 0 if {n} is 0.",
        "Write a function to count the trailing zeros of {n} factorial ({n} >= 0; 0! is 1).",
        "10! = 3628800 ends with 2 zeros. With how many zeros does {n}! end? {n} is zero or more.",
    ),
    n=either(ints(0, 30), ints(0, 150)),
    edges=((0,), (4,), (5,), (25,), (125,)),
)
def factorial_trailing_zeros(n: int) -> int:
    count = 0
    while n >= 5:
        n //= 5
        count += n
    return count


@factorial_trailing_zeros.style
def _(n):
    import math

    digits = str(math.factorial(n))
    return len(digits) - len(digits.rstrip("0"))


@task(
    names="times_divisible multiplicity how_often_divides exponent_in",
    docs=(
        "Return how many times {n} >= 1 can be divided by {k} before the result is no longer an "
        "integer.",
        "Find the largest e such that {k} ** e divides the positive integer {n}.",
        "Given a positive integer, divide it by {k} as long as no remainder is left, and count the "
        "divisions.",
        "A rope of {n} metres (at least 1) is cut into {k} equal pieces, one of these into {k} "
        "equal pieces again, and so on, as long as the pieces measure whole metres. How many "
        "times is it cut?",
        "How many times does {k} divide {n} ({n} >= 1)? E.g. the exponent of {k} when you pull "
        "out as many factors {k} as possible.",
        "Write a function to count how often a positive integer can be divided by {k} with an "
        "integer result each time.",
    ),
    k=range(2, 8),
    n=either(ints(1, 100), lambda rng: rng.choice((2, 3, 4, 5, 6, 7)) ** rng.randint(1, 4)),
    edges=((1,), (7,), (64,), (36,)),
)
def divisions_possible(n: int, *, k: int) -> int:
    count = 0
    while n % k == 0:
        n //= k
        count += 1
    return count


@divisions_possible.style
def _(n, *, k):
    exponent = 0
    while n % k ** (exponent + 1) == 0:
        exponent += 1
    return exponent


@task(
    names="sort_by_remainder group_by_remainder remainder_order by_rest",
    docs=(
        "Sort {numbers} by the remainder that each element leaves when divided by {k}; elements "
        "with the same remainder are ordered from large to small.",
        "Order a list of non-negative integers: first by x % {k} ascending, then by x descending.",
        "Given non-negative integers, put those divisible by {k} first, then those with remainder "
        "1, and so on. Within each of these groups the larger number comes first.",
        "Return {numbers} (none negative) in this order: smaller remainder modulo {k} before "
        "larger remainder, and for equal remainders the greater value before the lesser.",
        "Sort {numbers} (non-negative) by their value modulo {k}. Ties: bigger number first.",
        "Write a function to order the list so that x % {k} goes up; among elements with the "
        "same x % {k}, x itself goes down. No element is below 0.",
    ),
    k=range(2, 9),
    numbers=lists(ints(0, 30)),
    edges=(([],), ([5, 10],), ([8, 8, 1],)),
)
def remainder_sorted(numbers: list[int], *, k: int) -> list[int]:
    return sorted(numbers, key=lambda value: (value % k, -value))


@remainder_sorted.style
def _(numbers, *, k):
    result = []
    for remainder in range(k):
        group = [value for value in numbers if value % k == remainder]
        result += sorted(group, reverse=True)
    return result


@task(
    names="divisible_subarrays count_divisible_runs runs_with_divisible_sum divisible_slices",
    docs=(
        "Return the number of non-empty contiguous parts of {numbers} whose sum is divisible by "
        "{k}.",
        "Count the pairs (i, j) with i <= j for which the elements from index i to index j add up "
        "to a multiple of {k}. Zero is a multiple.",
        "Given a list of non-negative integers, how many runs of one or more neighbouring elements "
        "have a sum that {k} divides?",
        "Boxes with {numbers} pens stand in a row. Someone takes some neighbouring boxes (at least "
        "one) and wants to share all their pens evenly among {k} friends. How many choices of "
        "boxes leave no pen over?",
        "Count the subarrays of {numbers} (non-negative ints) with a sum divisible by {k}. Empty "
        "subarrays don't count, sums of 0 do.",
        "In how many ways can you pick a start and an end index (start <= end) so that the "
        "elements from start through end total a multiple of {k}? All elements are >= 0.",
    ),
    k=range(2, 8),
    numbers=lists(ints(0, 12), 0, 6),
    edges=(([],), ([0, 0],), ([7],), ([2, 3, 5],)),
)
def divisible_run_count(numbers: list[int], *, k: int) -> int:
    count = 0
    for i in range(len(numbers)):
        total = 0
        for j in range(i, len(numbers)):
            total += numbers[j]
            if total % k == 0:
                count += 1
    return count


@divisible_run_count.style
def _(numbers, *, k):
    seen = {0: 1}
    remainder = 0
    count = 0
    for value in numbers:
        remainder = (remainder + value) % k
        count += seen.get(remainder, 0)
        seen[remainder] = seen.get(remainder, 0) + 1
    return count
