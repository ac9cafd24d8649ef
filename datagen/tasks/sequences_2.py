"""Sequences: more made-up recurrences, digit chains, patterns, and their sums."""

from datagen.code.task import task
from datagen.code.values import choice, either, ints


@task(
    names="highest_on_path top_of_process peak_of_chain maximum_reached",
    docs=(
        "Starting from {n} >= 1, halve even numbers and replace an odd number m greater than 1 by "
        "3 * m + {c}, for at most {k} steps, stopping at 1. Return the largest number that occurs, "
        "{n} included.",
        "Repeat {k} times, or until the number is 1: if it is even, divide it by 2; if it is odd, "
        "multiply by 3 and add {c}. What is the highest value seen, the starting value {n} (at "
        "least 1) counting as well?",
        "Given a positive integer, follow this rule for up to {k} steps: an even number turns into "
        "its half, an odd number into three times itself plus {c}; at 1 the process ends early. "
        "Return the maximum of all numbers met, the first one among them.",
        "A kite is at height {n} (positive). In each of {k} gusts it falls to half its height if "
        "this is even, and otherwise rises to 3 times the height plus {c}; at height 1 it has "
        "landed and stays there. Return its greatest height.",
        "Begin with {n} (>= 1) and do up to {k} steps: even -> half, odd -> 3 times it plus {c}; "
        "stop early on reaching 1. Find the maximum value along the way (the beginning counts).",
        "Write a function to find the peak of a Collatz-like walk. Odd m goes to 3 * m + {c}, "
        "even m goes to m / 2, there are {k} steps at most, and no step is made from 1. {n}, the "
        "start, is positive and may be the peak itself.",
    ),
    c=(1, 3, 5, 7, 9),
    k=range(3, 12),
    n=ints(1, 40),
    edges=((1,), (2,), (3,), (16,)),
)
def highest_in_process(n: int, *, c: int, k: int) -> int:
    highest = n
    for _ in range(k):
        if n == 1:
            break
        n = n // 2 if n % 2 == 0 else 3 * n + c
        highest = max(highest, n)
    return highest


@highest_in_process.style
def _(n, *, c, k):
    path = [n]
    while len(path) <= k and path[-1] != 1:
        last = path[-1]
        path.append(3 * last + c if last % 2 else last // 2)
    return max(path)


@task(
    names="weighted_recurrence two_step_recurrence pell_like custom_recurrence",
    docs=(
        "A sequence is defined by a(0) = {s}, a(1) = {t} and a(n) = {p} * a(n - 1) + {q} * "
        "a(n - 2). Return a({n}) for {n} >= 0.",
        "The first two numbers are {s} and {t}; each later one is {p} times the last plus {q} "
        "times the last but one. Return the number at index {n}, counting from 0.",
        "Given {n} >= 0, compute the {n}-th term (the term number 0 is {s}, the term number 1 is "
        "{t}) of a sequence in which every further term equals {p} times its predecessor plus {q} "
        "times the term before that.",
        "A colony has {s} ants at the end of year 0 and {t} ants at the end of year 1. In every "
        "later year its size is {p} times that of a year ago plus {q} times that of two years "
        "ago. How many ants are there at the end of year {n}?",
        "Write a function to compute term {n} ({n} >= 0) of a(0) = {s}, a(1) = {t}, a(i) = {p} "
        "a(i - 1) + {q} a(i - 2).",
        "Terms 0 and 1 are {s} and {t}. After that: new = {p} * previous + {q} * the one before "
        "the previous. What's term {n}?",
    ),
    s=range(0, 3),
    t=range(1, 5),
    p=range(2, 5),
    q=range(2, 5),
    n=ints(0, 9),
    edges=((0,), (1,), (2,), (3,)),
)
def second_order_recurrence(n: int, *, s: int, t: int, p: int, q: int) -> int:
    a, b = s, t
    for _ in range(n):
        a, b = b, p * b + q * a
    return a


@second_order_recurrence.style
def _(n, *, s, t, p, q):
    values = [s, t]
    while len(values) <= n:
        values.append(p * values[-1] + q * values[-2])
    return values[n]


@task(
    names="zeckendorf fibonacci_parts greedy_fibonacci fibonacci_sum",
    docs=(
        "Write {n} >= 0 as a sum of Fibonacci numbers by always taking the largest Fibonacci "
        "number that is not greater than the rest. Return these numbers in the order in which they "
        "are taken; for 0 return [].",
        "From the numbers 1, 2, 3, 5, 8, 13 and so on (each the sum of the previous two) pick the "
        "greatest that does not exceed {n}, subtract it, and go on with the remainder until it is "
        "0. Return the list of the picked numbers. {n} is not negative.",
        "Given a non-negative integer, break it up greedily into Fibonacci numbers, the largest "
        "first.",
        "Weights of 1, 2, 3, 5, 8, 13 grams and so on are at hand. Something weighs {n} grams "
        "({n} >= 0). Put on the heaviest weight that isn't too heavy, then the heaviest that isn't "
        "too heavy for what is missing, and so on until nothing is missing. List the weights.",
        "Zeckendorf: write {n} >= 0 as a sum of Fibonacci numbers (1, 2, 3, 5, 8, ...), taking "
        "the biggest possible one each time. Example: 20 -> [13, 5, 2]. For 0: [].",
        "Write a function to split a non-negative integer into Fibonacci numbers greedily. The "
        "list goes from large to small and is empty when there's nothing to split.",
    ),
    n=either(ints(0, 30), ints(0, 150)),
    edges=((0,), (1,), (4,), (13,), (100,)),
)
def fibonacci_decomposition(n: int) -> list[int]:
    fibonacci = [1, 2]
    while fibonacci[-1] < n:
        fibonacci.append(fibonacci[-1] + fibonacci[-2])
    parts = []
    for value in reversed(fibonacci):
        if value <= n:
            parts.append(value)
            n -= value
    return parts


@fibonacci_decomposition.style
def _(n):
    parts = []
    while n > 0:
        a, b = 1, 2
        while b <= n:
            a, b = b, a + b
        parts.append(a)
        n -= a
    return parts


@task(
    names="kaprekar_step_count digit_game_rounds sort_digit_difference rounds_until_seen",
    docs=(
        "One round: sort the digits of the number descending and ascending and subtract the "
        "smaller of these two numbers from the larger. Return after how many rounds, starting at "
        "{n} >= 0, a number comes up that has been there before ({n} itself counts as having been "
        "there).",
        "Take {n}, which is not negative; arrange its digits to the largest and to the smallest "
        "possible number (leading zeros vanish) and form their difference. Continue with the "
        "difference. How many differences are formed until one equals an earlier number of this "
        "process, {n} included?",
        "Given a non-negative integer, replace it again and again by (digits in falling order) "
        "minus (digits in rising order), both read as numbers. Count the replacements up to and "
        "including the first one that yields a number which has occurred already.",
        "A magician changes the number {n} (0 or more) repeatedly: the greatest number with its "
        "digits, less the least one with its digits. Return the count of changes when a number "
        "appears for the second time.",
        "Repeat: n becomes (its digits sorted from high to low) minus (its digits sorted from "
        "low to high). Starting with {n} (>= 0), how many times is this done until the new "
        "number is one that you've already had? The start is one that you've had.",
        "Write a function to count rounds of 'big minus small', where big and small are the "
        "largest and the smallest number made of the current digits (leading zeros are dropped). "
        "Stop with the first round whose result, in this run, was there before, {n} >= 0 "
        "included, and count that round too.",
    ),
    n=either(ints(0, 99), ints(100, 999), ints(1000, 9999)),
    edges=((0,), (7,), (21,), (495,), (6174,), (100,)),
)
def rounds_until_repeat(n: int) -> int:
    seen = {n}
    rounds = 0
    while True:
        digits = sorted(str(n))
        n = int("".join(reversed(digits))) - int("".join(digits))
        rounds += 1
        if n in seen:
            return rounds
        seen.add(n)


@rounds_until_repeat.style
def _(n):
    path = [n]
    while path.count(path[-1]) == 1:
        up = "".join(sorted(str(path[-1])))
        path.append(int(up[::-1]) - int(up))
    return len(path) - 1


@task(
    names="spread_rumour people_knowing infected_after growth_with_cap",
    docs=(
        "At first {a} people know a secret. Every day each of them tells {k} people who did not "
        "know it, until all {cap} people of the village know it. Return how many know it after {n} "
        "days.",
        "Start with {a}; {n} times, add {k} times the current number, but never go beyond {cap}. "
        "Return the result.",
        "Given {n} >= 0, start with {a} and multiply by {k + 1} in each of {n} rounds; a result "
        "above {cap} is replaced by {cap} at once.",
        "A lake is covered by {a} lilies on day 0, and on each following day every lily gets {k} "
        "new ones beside it, as long as there is room: {cap} lilies fill the lake. How many are "
        "there on day {n}?",
        "It begins with {a}, and each day every one brings in {k} more, but never above {cap} in "
        "total. How many are there after {n} days (0 or more)?",
        "Write a function that does x = min({cap}, x * {k + 1}), {n} times, for x = {a} at "
        "first, and gives x.",
    ),
    a=range(2, 8),
    k=range(2, 7),
    cap=range(100, 1000, 75),
    n=ints(0, 8),
    edges=((0,), (1,), (12,)),
)
def capped_growth(n: int, *, a: int, k: int, cap: int) -> int:
    known = a
    for _ in range(n):
        known = min(cap, known * (k + 1))
    return known


@capped_growth.style
def _(n, *, a, k, cap):
    return min(a * (k + 1) ** n, cap)


@task(
    names="row_of_pascal pascal_row binomial_row triangle_row",
    docs=(
        "Return row {n} of Pascal's triangle as a list. Row 0 is [1]; in every further row the "
        "ends are 1 and each other number is the sum of the two numbers above it.",
        "List the binomial coefficients of {n} over k for k from 0 to {n} ({n} >= 0).",
        "Given a non-negative integer, start with [1] and, that many times, replace the list by 1, "
        "then the sums of its neighbouring elements, then 1. Return the list.",
        "Balls fall through {n} rows of pins ({n} is zero or more), at each pin to the left or to "
        "the right. For every final place, from left to right, return the number of ways that lead "
        "to it.",
        "Write a function to get row {n} of Pascal's triangle, where row 0 is [1], row 1 is [1, "
        "1], row 2 is [1, 2, 1].",
        "For {n} >= 0: a list of the {n} + 1 binomial coefficients of {n} over k, k going from 0 "
        "to {n}.",
    ),
    n=ints(0, 9),
    edges=((0,), (1,), (2,), (5,)),
)
def pascal_triangle_row(n: int) -> list[int]:
    row = [1]
    for _ in range(n):
        row = [1, *(a + b for a, b in zip(row, row[1:])), 1]
    return row


@pascal_triangle_row.style
def _(n):
    import math

    return [math.comb(n, k) for k in range(n + 1)]


@pascal_triangle_row.style
def _(n):
    row = [1]
    for k in range(n):
        row.append(row[-1] * (n - k) // (k + 1))
    return row


@task(
    names="sawtooth_value wave_value back_and_forth bouncing_position",
    docs=(
        "A ball moves along the positions 0 to {k}, one position per step, and turns round at both "
        "ends: 0, 1, and so on up to {k}, then {k - 1} and so on down to 0, and up again. Return "
        "its position after {n} >= 0 steps from 0.",
        "Return the element with index {n} of the endless list that counts from 0 up to {k}, back "
        "down to 0, up to {k} and so on, without repeating the turning points.",
        "Given {n} >= 0, count {n} steps: first upwards from 0 until {k} is reached, then "
        "downwards until 0 is reached, and so on by turns. At which number does the count end?",
        "A guard walks along a wall of {k} metres, there and back without a stop, one metre a "
        "second. How many metres is he away from his starting point, one end of the wall, after "
        "{n} seconds (0 or more)?",
        "Where are you after {n} steps if you go back and forth between 0 and {k}, starting at 0 "
        "and going up first? ({n} >= 0, one unit per step.)",
        "Write a function for a triangle wave: it rises by 1 from 0 to {k}, falls by 1 back to "
        "0, and so on forever. Give its value at time {n} (not negative), with value 0 at time 0.",
    ),
    k=range(2, 15),
    n=either(ints(0, 30), ints(0, 120)),
    edges=((0,), (1,), (14,), (28,)),
)
def bouncing_value(n: int, *, k: int) -> int:
    rest = n % (2 * k)
    return rest if rest <= k else 2 * k - rest


@bouncing_value.style
def _(n, *, k):
    position, step = 0, 1
    for _ in range(n):
        position += step
        if position in (0, k):
            step = -step
    return position


@task(
    names="list_representable reachable_totals totals_below makeable_numbers",
    docs=(
        "Return the sorted list of all integers from 1 to {n} ({n} >= 0) that can be written as "
        "{p} * x + {q} * y with integers x, y >= 0.",
        "Darts hit fields of {p} or {q} points, any number of times. Which totals from 1 up to and "
        "including {n} are possible? {n} is not negative.",
        "Given {n} >= 0, list in ascending order the positive numbers up to {n} which are sums of "
        "{p}s and {q}s. Sums of only one kind count too.",
        "A ladder game starts at 0 and each jump goes {p} or {q} steps up. Return all steps from 1 "
        "to {n} on which one can land.",
        "Find all totals in 1..{n} that can be made from {p}s and {q}s (any number of either). "
        "Sorted list.",
        "Which numbers from 1 up to {n} ({n} >= 0) equal {p} * x + {q} * y for some non-negative "
        "integers x and y? List them, smallest first.",
    ),
    p=range(3, 8),
    q=range(5, 14),
    where=lambda p, q: p < q,
    n=ints(0, 30),
    edges=((0,), (3,), (13,), (30,)),
)
def reachable_sums(n: int, *, p: int, q: int) -> list[int]:
    reachable = [True] + [False] * n
    for total in range(1, n + 1):
        if total >= p and reachable[total - p]:
            reachable[total] = True
        if total >= q and reachable[total - q]:
            reachable[total] = True
    return [total for total in range(1, n + 1) if reachable[total]]


@reachable_sums.style
def _(n, *, p, q):
    sums = {p * x + q * y for x in range(n // p + 1) for y in range(n // q + 1)}
    return sorted(total for total in sums if 0 < total <= n)


@task(
    names="ulam_like_skip sequence_without_multiples skip_sequence nth_not_divisible",
    docs=(
        "Return the {n}-th positive integer that is not divisible by {k}, where {n} >= 1 and the "
        "first one is 1.",
        "Strike out all multiples of {k} from 1, 2, 3 and so on. Which number is in place {n} of "
        "what is left? Places count from 1.",
        "Given a positive integer {n}, find the number x such that exactly {n} of the integers "
        "from 1 to x are no multiples of {k}, x itself being none.",
        "Locker numbers divisible by {k} are never given out. The first person gets locker 1, the "
        "next the next allowed number, and so on. Which one does person number {n} (from 1) get?",
        "Find the {n}-th positive integer ({n} >= 1) that isn't a multiple of {k}.",
        "Count 1, 2, 3, ... but skip whatever {k} divides. What's number {n} of your count? {n} "
        "is positive.",
    ),
    k=range(2, 12),
    n=ints(1, 60),
    edges=((1,), (2,), (10,), (22,)),
)
def nth_non_multiple(n: int, *, k: int) -> int:
    return n + (n - 1) // (k - 1)


@nth_non_multiple.style
def _(n, *, k):
    number = 0
    while n > 0:
        number += 1
        if number % k != 0:
            n -= 1
    return number


@task(
    names="harmonic partial_harmonic sum_of_reciprocals harmonic_number",
    docs=(
        "Return 1 + 1 / 2 + 1 / 3 and so on up to 1 / {n}, rounded to {k} decimals. For {n} = 0 "
        "the sum is 0.",
        "Add the reciprocals of the integers from 1 to {n} ({n} >= 0) and round the sum to {k} "
        "decimal places.",
        "Given a non-negative integer, compute the harmonic number with that index to {k} digits "
        "after the point; the one with index 0 is 0.",
        "A worm crawls 1 metre on the first day, half a metre on the second, a third of a metre on "
        "the third, and so on. How far has it come after {n} days, to {k} decimals?",
        "Write a function to compute the {n}-th harmonic number, rounded to {k} decimals ({n} = "
        "0 gives 0).",
        "Sum of 1/i for i from 1 to {n}, to {k} decimal places. An empty sum is 0.",
    ),
    k=range(2, 6),
    n=ints(0, 30),
    edges=((0,), (1,), (2,)),
)
def harmonic_sum(n: int, *, k: int) -> float:
    return round(sum(1 / i for i in range(1, n + 1)), k)


@harmonic_sum.style
def _(n, *, k):
    total = 0
    for i in range(1, n + 1):
        total += 1 / i
    return round(total, k)


@task(
    names="chain_of_halves repeated_floor halving_list halve_until_zero",
    docs=(
        "Return the list that starts with {n} and continues by dividing by {k} without remainder "
        "(rounding down), as long as the number is greater than 0. For {n} = 0 the list is empty; "
        "{n} is never negative.",
        "List {n}, {n} // {k}, {n} // {k} // {k} and so on, leaving out zeros. {n} >= 0.",
        "Given a non-negative integer, note it, divide it by {k} rounding down, note the result, "
        "and go on until you get 0, which is not noted.",
        "A tournament has {n} players (maybe none). After every round only one in {k} goes on, "
        "rounded down. List how many players there are in each round, while there are any.",
        "Keep floor-dividing {n} (>= 0) by {k} and record every value that's above zero, {n} "
        "first. If {n} is 0, the record is [].",
        "Write a function to list {n}, then {n} // {k}, then that // {k}, until 0 comes up "
        "(leave the 0 out). {n} isn't negative.",
    ),
    k=range(2, 8),
    n=either(ints(0, 60), choice(0, 1, 64, 81, 100, 128, 243, 1000)),
    edges=((0,), (1,), (7,), (64,)),
)
def shrinking_list(n: int, *, k: int) -> list[int]:
    result = []
    while n > 0:
        result.append(n)
        n //= k
    return result


@shrinking_list.style
def _(n, *, k):
    if n == 0:
        return []
    return [n, *shrinking_list(n // k, k=k)]


@task(
    names="growing_sequence_below terms_under fibonacci_style_below sum_sequence_up_to",
    docs=(
        "A sequence starts with 1 and {c}; every further number is the sum of the two before it. "
        "Return all its numbers less than {n}, in order.",
        "List the terms below {n} of 1, {c}, {1 + c} and so on, where each term from the third on "
        "is the total of its two predecessors.",
        "Given an integer {n}, build a list that begins with 1 and {c} and is continued by adding "
        "its last two numbers, but contains only numbers smaller than {n}. It may be empty.",
        "The first stone is 1 metre from the bank, the second {c} metres, and the distance of each "
        "other stone is that of the two stones before it together. Return the distances of all "
        "stones that are less than {n} metres from the bank.",
        "List the numbers below {n} in the sequence 1, {c}, then always the sum of the last two.",
        "Write a function to generate a Fibonacci-type list starting 1, {c}, and to stop before "
        "the first number that's {n} or more.",
    ),
    c=range(2, 12),
    n=either(ints(0, 20), ints(0, 150)),
    edges=((0,), (1,), (2,), (3,), (13,)),
)
def sum_sequence_below(n: int, *, c: int) -> list[int]:
    result = []
    a, b = 1, c
    while a < n:
        result.append(a)
        a, b = b, a + b
    return result


@sum_sequence_below.style
def _(n, *, c):
    terms = [1, c]
    while terms[-1] < n:
        terms.append(terms[-2] + terms[-1])
    return [term for term in terms if term < n]
