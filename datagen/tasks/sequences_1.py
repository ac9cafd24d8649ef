"""Sequences: recurrences, iterated rules, made-up definitions."""

from datagen.code.task import task
from datagen.code.values import either, ints


@task(
    names="fib fibonacci_number nth_fibonacci fib_at",
    docs=(
        "Return the {n}-th Fibonacci number, where the 0th is 0, the 1st is 1, and each later one "
        "is the sum of the two before it.",
        "The Fibonacci sequence begins 0, 1, 1, 2, 3, 5. Return its element at index {n}, counting "
        "from 0.",
        "Given n >= 0, compute F(n) with F(0) = 0, F(1) = 1 and F(n) = F(n - 1) + F(n - 2). The "
        "argument is {n}.",
        "Pairs of rabbits: in month 0 there are none, in month 1 there is one, and from then on "
        "each month has as many as the two months before it together. How many are there in month "
        "{n}?",
        "Write a function to find the {n}-th Fibonacci number (F(0) = 0, F(1) = 1).",
        "Fibonacci, zero-based: 0 -> 0, 1 -> 1, 2 -> 1, 3 -> 2, 4 -> 3. What does {n} map to?",
    ),
    n=ints(0, 20),
    edges=((0,), (1,), (2,)),
)
def fibonacci(n: int) -> int:
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


@fibonacci.style
def _(n):
    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)


@fibonacci.style
def _(n):
    values = [0, 1]
    while len(values) <= n:
        values.append(values[-1] + values[-2])
    return values[n]


@task(
    names="custom_fibonacci two_term_sequence start_pair_sequence general_fibonacci",
    docs=(
        "A sequence starts with {p} and {q}; every following element is the sum of the two before "
        "it. Return the first {n} elements as a list.",
        "Return a list of length {n} that begins {p}, {q} and in which each further number is its "
        "two predecessors added together. For {n} = 0 the list is empty, for {n} = 1 it is [{p}].",
        "Given {n} >= 0, write down {n} numbers. The first is {p}, the second {q}, and after that "
        "always add up the last two.",
        "Mia saves {p} coins in the first week and {q} in the second. From the third week on she "
        "saves as much as in the previous two weeks together. List her savings for each of {n} "
        "weeks.",
        "Write a function to list {n} terms of the Fibonacci-like sequence {p}, {q}, {p + q}, "
        "... ({n} may be 0 or 1: then the list is that short).",
        "Like Fibonacci, but with {p} and {q} at the start. Give the first {n} numbers in a list.",
    ),
    p=range(0, 10),
    q=range(1, 12),
    n=ints(0, 9),
    edges=((0,), (1,), (2,), (3,)),
)
def fibonacci_like(n: int, *, p: int, q: int) -> list[int]:
    values = [p, q]
    while len(values) < n:
        values.append(values[-1] + values[-2])
    return values[:n]


@fibonacci_like.style
def _(n, *, p, q):
    result = []
    a, b = p, q
    for _ in range(n):
        result.append(a)
        a, b = b, a + b
    return result


@task(
    names="tribo three_term_sum trib_like sum_of_last_three",
    docs=(
        "A sequence s has s(0) = 0, s(1) = 0, s(2) = {c}, and then s(n) = s(n - 1) + s(n - 2) + "
        "s(n - 3). Return s({n}).",
        "Each element of a sequence is the sum of the three elements before it. It starts with 0, "
        "0, {c}. Return the element with index {n}, where the first has index 0.",
        "Given {n} >= 0, return the number in place {n} (counted from zero) of 0, 0, {c}, {c}, and "
        "so on, in which from the fourth number on each is the total of the previous three.",
        "Days 0 and 1 bring no visitors, day 2 brings {c}. After that every day brings as many as "
        "the last three days in all. How many visitors come on day {n}?",
        "Find term {n} (from 0) of the tribonacci sequence with starting terms 0, 0, {c}.",
        "T(0) = T(1) = 0, T(2) = {c}, and every later T is the three T's before it added "
        "together. Calculate T({n}).",
    ),
    c=range(1, 10),
    n=ints(0, 15),
    edges=((0,), (1,), (2,), (3,), (4,)),
)
def tribonacci(n: int, *, c: int) -> int:
    values = [0, 0, c]
    while len(values) <= n:
        values.append(sum(values[-3:]))
    return values[n]


@tribonacci.style
def _(n, *, c):
    a, b, d = 0, 0, c
    for _ in range(n):
        a, b, d = b, d, a + b + d
    return a


@tribonacci.style
def _(n, *, c):
    if n < 3:
        return c if n == 2 else 0
    return tribonacci(n - 1, c=c) + tribonacci(n - 2, c=c) + tribonacci(n - 3, c=c)


@task(
    names="collatz_steps steps_to_reach_one hailstone_length collatz_count",
    docs=(
        "If a number is even, halve it; if it is odd, triple it and add 1. Return how many such "
        "steps lead from {n} >= 1 to the number 1.",
        "Count the steps of the Collatz process that starts at the positive integer {n} and stops "
        "at 1. A step takes an even m to m / 2 and an odd m to 3m + 1. For 1 the count is 0.",
        "Given a positive integer, apply this rule until you get 1: half of it when even, three "
        "times plus one when odd. How often was the rule applied?",
        "A hailstone is at height {n} (at least 1). At even heights it falls to half the height, "
        "at odd ones it is blown up to three times the height and one more. Return after how many "
        "moves it is at height 1 for the first time.",
        "Write a function to count the Collatz steps from {n} (>= 1) down to 1.",
        "Even -> n / 2, odd -> 3n + 1. How many of these until {n} (positive) has become 1? Zero "
        "if it's 1 already.",
    ),
    n=ints(1, 40),
    edges=((1,), (2,), (3,), (7,)),
)
def collatz_length(n: int) -> int:
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


@collatz_length.style
def _(n):
    if n == 1:
        return 0
    if n % 2 == 0:
        return 1 + collatz_length(n // 2)
    return 1 + collatz_length(3 * n + 1)


@task(
    names="custom_process_steps fall_to_zero steps_to_zero shrink_count",
    docs=(
        "From {n} >= 0 go on as follows: a multiple of {k} is divided by {k}, any other number is "
        "decreased by 1. Return the number of steps until 0 is reached.",
        "Count how many moves take {n} (not negative) to zero. If the number can be divided evenly "
        "by {k}, the move divides it by {k}; otherwise it subtracts one.",
        "Given a non-negative integer, repeat until it is 0: divide by {k} if there is no "
        "remainder, else take away 1. How many repetitions are needed? For 0 itself the answer "
        "is 0.",
        "A heap has {n} stones, maybe none. In each turn, if the heap can be split into {k} equal "
        "heaps, only one of these is kept; if not, one stone is removed. After how many turns is "
        "the heap gone?",
        "How many steps to bring {n} (>= 0) to 0? One step: if {k} divides the number then "
        "divide by {k}, else minus 1.",
        "Write a function to count the operations needed to reduce a non-negative integer to "
        "zero. Whenever the number is divisible by {k} it must be divided by {k}; whenever it "
        "isn't, 1 is taken off.",
    ),
    k=range(2, 10),
    n=either(ints(0, 40), ints(0, 300)),
    edges=((0,), (1,), (2,), (64,)),
)
def steps_down_to_zero(n: int, *, k: int) -> int:
    steps = 0
    while n > 0:
        if n % k == 0:
            n //= k
        else:
            n -= 1
        steps += 1
    return steps


@steps_down_to_zero.style
def _(n, *, k):
    if n == 0:
        return 0
    if n % k == 0:
        return 1 + steps_down_to_zero(n // k, k=k)
    return 1 + steps_down_to_zero(n - 1, k=k)


@task(
    names="look_and_say say_digits describe_number next_look_and_say",
    docs=(
        "Describe a string of digits: each run of equal digits is replaced by its length followed "
        "by the digit. Return the description of {text}.",
        'Read {text} aloud, group by group: "1121" has two 1s, one 2, one 1, so it becomes '
        '"211211". Return what comes out; nothing comes out of an empty string.',
        "Given a string of digits, return the next term of the look-and-say sequence, in which "
        "every block of the same digit is written as (count, digit).",
        "Someone dictates the digits in {text} by saying how many of each come in a row. Write "
        "down what is said, as a string of digits. No digits, nothing said.",
        "Write a function for one look-and-say step: '3311' -> '2321', since there are two 3s, "
        "then two 1s. '' -> ''.",
        "For each group of identical neighbouring digits in {text}, output how many they are and "
        "then which digit it is, all in one string.",
    ),
    text=lambda rng: "".join(
        rng.choice("1123") * rng.randint(1, 3) for _ in range(rng.randint(0, 4))
    ),
    edges=(("",), ("1",), ("111",), ("1211",)),
)
def look_say(text: str) -> str:
    result = ""
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        result += str(j - i) + text[i]
        i = j
    return result


@look_say.style
def _(text):
    from itertools import groupby

    return "".join(f"{len(list(group))}{digit}" for digit, group in groupby(text))


@task(
    names="arithmetic_sequence equal_steps progression first_terms_arithmetic",
    docs=(
        "Return the first {n} terms of the arithmetic progression that starts with {a} and has the "
        "common difference {d}.",
        "Count up (or down) from {a} in steps of {d} and return the first {n} numbers, including "
        "{a} itself. For {n} = 0 the list is empty.",
        "Given {n} >= 0, build the list {a}, {a} + {d}, {a} + {2 * d} and so on with {n} entries.",
        "A staircase begins at height {a}, and every step adds {d}. List the heights of the first "
        "{n} positions, the beginning being the first of them.",
        "Write a function to list {n} numbers beginning at {a}, each {d} more than the last one. "
        "No numbers if {n} is 0.",
        "{n} terms, first term {a}, step {d}: as a list.",
    ),
    d=range(2, 13),
    a=ints(-10, 20),
    n=ints(0, 7),
    edges=((5, 0), (5, 1), (0, 3)),
)
def arithmetic_terms(a: int, n: int, *, d: int) -> list[int]:
    return [a + i * d for i in range(n)]


@arithmetic_terms.style
def _(a, n, *, d):
    result = []
    current = a
    while len(result) < n:
        result.append(current)
        current += d
    return result


@task(
    names="is_arithmetic constant_step evenly_spaced same_difference",
    docs=(
        "Return True if the difference between neighbouring elements of {numbers} is always the "
        "same. Lists with fewer than three elements qualify.",
        "Is the list an arithmetic progression, growing or shrinking by one fixed amount at each "
        "step? Up to two elements always are.",
        "Given a list of integers, check that each element exceeds the previous one by the same "
        "number, which may be zero or negative. [] and lists of one or two elements give True.",
        "Posts stand along a road at {numbers}, in this order. Are they evenly spaced? With at "
        "most two posts they are.",
        "Check if {numbers} is an arithmetic sequence, i.e. has a constant step (any integer). "
        "With fewer than 3 elements it always is.",
        "True for [1, 4, 7] (step 3), [5, 5, 5] (step 0), [9] and []; False for [1, 2, 4].",
    ),
    inputs=lambda rng: (
        lambda start, step, size: (
            [start + i * step + (i == size - 1 and rng.random() < 0.5) for i in range(size)],
        )
    )(rng.randint(-5, 10), rng.randint(-3, 6), rng.randint(2, 6)),
    edges=(([],), ([4],), ([9, 1],), ([2, 2, 2],), ([1, 2, 4],), ([1, 3, 5, 8],)),
)
def is_arithmetic_progression(numbers: list[int]) -> bool:
    steps = [after - before for before, after in zip(numbers, numbers[1:])]
    return len(set(steps)) <= 1


@is_arithmetic_progression.style
def _(numbers):
    for i in range(2, len(numbers)):
        if numbers[i] - numbers[i - 1] != numbers[1] - numbers[0]:
            return False
    return True


@task(
    names="next_in_progression continue_sequence missing_next predict_next",
    docs=(
        "{numbers} (three or more integers) is an arithmetic or a geometric progression with "
        "positive terms. Return the next term. If it is both, all terms are equal.",
        "Given the beginning of a sequence, at least three positive integers, continue it by one: "
        "either the differences are all equal, or each term is the same whole multiple of the one "
        "before.",
        "What comes next in {numbers}? The list has 3 or more positive elements; from each to the "
        "next, always the same number is added or always the same factor is multiplied.",
        "A puzzle shows some positive numbers (never fewer than three) that grow by a fixed "
        "addend or else by a fixed integer factor. Return the number that must follow.",
        "Find the next number in {numbers}. It has at least 3 terms, all positive, and each term "
        "comes from the one before by either adding a fixed number or multiplying by a fixed "
        "integer.",
        "Continue the series: [2, 5, 8] -> 11 (plus 3), [2, 6, 18] -> 54 (times 3). You get "
        "three or more positive integers, and one of these two rules always holds.",
    ),
    inputs=lambda rng: (
        lambda a, d, size: (
            ([a + i * d for i in range(size)],)
            if rng.random() < 0.5
            else ([a * d**i for i in range(size)],)
        )
    )(rng.randint(1, 9), rng.randint(1, 4), rng.randint(3, 5)),
    edges=(([5, 5, 5],), ([1, 2, 4],), ([1, 2, 3],), ([3, 6, 12, 24],)),
)
def next_term(numbers: list[int]) -> int:
    step = numbers[1] - numbers[0]
    if numbers[2] - numbers[1] == step:
        return numbers[-1] + step
    return numbers[-1] * (numbers[1] // numbers[0])


@next_term.style
def _(numbers):
    if all(2 * b == a + c for a, b, c in zip(numbers, numbers[1:], numbers[2:])):
        return 2 * numbers[-1] - numbers[-2]
    return numbers[-1] ** 2 // numbers[-2]


@task(
    names="linear_recurrence iterate_rule times_plus apply_repeatedly",
    docs=(
        "Start with {x}. In each of {n} steps replace the number by {p} times itself plus {q}. "
        "Return the final number.",
        "Define f(x) = {p} * x + {q}. Apply f to {x} altogether {n} times and return the result; "
        "{n} = 0 leaves {x} as it is.",
        "Given a start value {x} and a count {n} >= 0, multiply by {p} and then add {q}, {n} times "
        "over.",
        "A pond holds {x} fish. Every year their number is multiplied by {p}, and then {q} more "
        "are put in. How many fish are there after {n} years?",
        "Write a function that applies x -> {p} * x + {q} to {x}, {n} times in a row ({n} can be "
        "0).",
        "First times {p}, then plus {q}; do it {n} times, starting with {x}. What comes out?",
    ),
    p=range(2, 6),
    q=range(2, 17),
    x=ints(0, 15),
    n=ints(0, 6),
    edges=((0, 0), (5, 0), (0, 1), (1, 3)),
)
def repeat_linear(x: int, n: int, *, p: int, q: int) -> int:
    for _ in range(n):
        x = p * x + q
    return x


@repeat_linear.style
def _(x, n, *, p, q):
    if n == 0:
        return x
    return repeat_linear(p * x + q, n - 1, p=p, q=q)


@task(
    names="first_index_over term_exceeding when_greater powers_until",
    docs=(
        "The sequence begins with {a} and each term is the one before multiplied by {r}. Return "
        "the index (from 0) of the first term greater than {limit}.",
        "How many times must {a} be multiplied by {r} until it is larger than {limit}? If it is "
        "from the start, the answer is 0.",
        "Given {limit}, find the smallest e >= 0 with {a} * {r} ** e > {limit}.",
        "A rumour is known to {a} people, and every day {r} times as many know it as the day "
        "before. After how many days do more than {limit} people know it?",
        "Write a function to count how many multiplications by {r} it takes for {a} to get "
        "greater than {limit} (0 if it's greater right away).",
        "Begin at {a}. While the value is <= {limit}, multiply it by {r}. How many times did you "
        "multiply?",
    ),
    a=range(1, 8),
    r=range(2, 6),
    limit=either(ints(0, 50), ints(0, 2000)),
    edges=((0,), (1,), (64,), (125,)),
)
def steps_to_exceed(limit: int, *, a: int, r: int) -> int:
    steps = 0
    value = a
    while value <= limit:
        value *= r
        steps += 1
    return steps


@steps_to_exceed.style
def _(limit, *, a, r):
    from itertools import count

    return next(e for e in count() if a * r**e > limit)


@task(
    names="triangular_number triangle_total sum_to_n stacked_rows",
    docs=(
        "Return 1 + 2 + 3 up to {n}, for {n} >= 0. For 0 the sum is 0.",
        "Cans are stacked in rows: one in the top row, two in the next, and so on. How many cans "
        "are there in {n} rows (possibly none)?",
        "Compute the {n}-th triangular number; the 0th is 0, the 1st is 1, the 2nd is 3.",
        "Everybody in a group of {n} + 1 people shakes hands once with everybody else ({n} is not "
        "negative). Return the number of handshakes.",
        "Find the sum of the first {n} positive integers ({n} >= 0).",
        "Write a function to add up 1 to {n}: 4 -> 10, 1 -> 1, 0 -> 0.",
    ),
    n=either(ints(0, 20), ints(0, 200)),
    edges=((0,), (1,), (10,)),
)
def triangular(n: int) -> int:
    return n * (n + 1) // 2


@triangular.style
def _(n):
    return sum(range(1, n + 1))


@triangular.style
def _(n):
    total = 0
    for i in range(1, n + 1):
        total += i
    return total


@task(
    names="cycle_length repeat_period rule_period steps_until_repeat",
    docs=(
        "Start at {start} with 0 <= {start} < {m} and replace the number by (its square plus {c}) "
        "modulo {m} again and again. Return how many different numbers occur, the start included.",
        "Let f(x) = (x * x + {c}) % {m}. How many distinct values are in the endless list x, f(x), "
        "f(f(x)), and so on, for x = {start}, which is at least 0 and below {m}?",
        "Given a number {start} below {m} (not negative), square it, add {c}, keep the remainder "
        "on division by {m}, and go on with that. Count the numbers that you see before one comes "
        "up a second time.",
        "A robot on field {start} of a ring with {m} fields, the first of them 0, always jumps to "
        "field (x * x + {c}) mod {m}, where x is the field it is on. How many fields does it ever "
        "stand on?",
        "Iterate x -> (x * x + {c}) % {m}, beginning with {start} (0 <= {start} < {m}), until a "
        "value comes back. How many distinct values were visited, {start} included?",
        "Write a function to find out how many different remainders the generator x = (x ** 2 + "
        "{c}) mod {m} produces when seeded with {start} (at least 0 and below {m}). The seed is "
        "one of them.",
    ),
    m=range(11, 60),
    c=range(1, 8),
    start=ints(0, 10),
    edges=((0,), (1,), (5,)),
)
def distinct_in_orbit(start: int, *, m: int, c: int) -> int:
    seen = set()
    value = start
    while value not in seen:
        seen.add(value)
        value = (value * value + c) % m
    return len(seen)


@distinct_in_orbit.style
def _(start, *, m, c):
    path = [start]
    while True:
        following = (path[-1] ** 2 + c) % m
        if following in path:
            return len(path)
        path.append(following)


@task(
    names="difference_until_zero reduce_differences difference_levels rounds_of_differences",
    docs=(
        "Replace {numbers} by the list of differences of neighbours (right minus left) until all "
        "elements are 0 or the list is empty. Return how many replacements were made.",
        "A list is settled if it holds nothing but zeros; an empty list is settled. How often must "
        "{numbers} be turned into the list of its successive differences until it is settled?",
        "Given a list of integers, take differences of consecutive elements again and again, each "
        "time getting a list that is one shorter. Count the rounds before only zeros (or nothing) "
        "are left.",
        "Below a row of numbers, write the row of differences between each number and the one to "
        "its left. Continue below that row, and stop at the first row without any number other "
        "than 0. Return how many rows were written below {numbers}.",
        "How many times do you have to take consecutive differences of {numbers} until nothing "
        "but zeros is left (or nothing at all)? [0, 0] and [] need 0 times, [3, 3] needs 1.",
        "Write a function to count difference passes. One pass makes from a list the list of "
        "(next - current). Stop when the list contains no number other than 0, which is also so "
        "for an empty list.",
    ),
    inputs=lambda rng: (
        lambda a, b, c, size: (
            [a + b * i + c * i * i for i in range(size)]
            if rng.random() < 0.7
            else [rng.randint(0, 5) for _ in range(size)],
        )
    )(rng.randint(-3, 5), rng.randint(-2, 4), rng.randint(0, 2), rng.randint(1, 6)),
    edges=(([],), ([0, 0],), ([5],), ([3, 3, 3],), ([1, 2, 4],)),
)
def difference_rounds(numbers: list[int]) -> int:
    rounds = 0
    row = numbers
    while any(row):
        row = [after - before for before, after in zip(row, row[1:])]
        rounds += 1
    return rounds


@difference_rounds.style
def _(numbers):
    if all(value == 0 for value in numbers):
        return 0
    row = [numbers[i] - numbers[i - 1] for i in range(1, len(numbers))]
    return 1 + difference_rounds(row)
