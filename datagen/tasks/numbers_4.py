"""Numbers: made-up rules, small searches, games and decisions."""

from datagen.code.task import task
from datagen.code.values import either, ints, lists


@task(
    names="grades_to_letters letter_grades convert_grades marks_to_words",
    docs=(
        "Turn every number of points in {scores} into a letter: 'A' from {high} points on, 'B' "
        "from {low} points on, 'C' for all less. Return the list of letters.",
        "The teacher grades like this: at least {high} points give 'A', at least {low} but fewer "
        "than {high} give 'B', and anything below {low} gives 'C'. Output the grades for {scores} "
        "as a list.",
        "After a test, points must become grades. {high} or more is an 'A', "
        "less than {low} a 'C', and what is in between, {low} itself included, a 'B'. Given a list "
        "of points, return the grades in order.",
        "Map each score s to 'A' if s >= {high}, otherwise to 'B' if s >= {low}, otherwise to 'C'.",
        "Write a function to convert {scores} to grades: >= {high} is 'A', {low} up to just "
        "under {high} is 'B', under {low} is 'C'. Keep the order.",
        "Input: a list of points, {scores}\nOutput: a list of letters\n- 'A': {high} points or "
        "more\n- 'B': fewer than {high}, but at least {low}\n- 'C': fewer than {low}.",
    ),
    low=range(30, 60, 3),
    high=range(65, 95, 3),
    scores=lists(ints(15, 100), 0, 6),
    edges=(([],), ([0, 100],), ([60, 65],)),
)
def letters_for_scores(scores: list[int], *, low: int, high: int) -> list[str]:
    letters = []
    for score in scores:
        if score >= high:
            letters.append("A")
        elif score >= low:
            letters.append("B")
        else:
            letters.append("C")
    return letters


@letters_for_scores.style
def _(scores, *, low, high):
    return ["CBA"[(score >= low) + (score >= high)] for score in scores]


@task(
    names="simple_power_check exponent_or_minus_one log_exact which_power exact_exponent",
    docs=(
        "Return the exponent e >= 0 with {x} ** e == {n}, or -1 if there is none. {x} is at least "
        "2 and {n} at least 1.",
        "Which power of {x} (an integer greater than 1) is the positive integer {n}? Return the "
        "exponent. If {n} is no power of {x}, return -1.",
        "Your task is to find out how many factors {x} multiply to exactly {n}. No factor at all "
        "gives 1. {x} >= 2 and {n} >= 1 are integers. Return -1 when it is impossible.",
        "A sheet is torn into {x} parts, each part is torn into {x} parts, and so on. After how "
        "many rounds are there exactly {n} parts, if ever? There is one sheet at the start, and "
        "{x} is 2 or more. Answer -1 for never.",
        "Find e so that {x} ** e equals {n} exactly ({x} >= 2, {n} >= 1, e >= 0). If there's no "
        "such e, say -1.",
        "How often can you divide {n} (1 or more) by {x} (2 or more) without remainder until "
        "only 1 is left? If something other than 1 is left, the answer is -1.",
    ),
    inputs=lambda rng: (lambda x, e: (x, x**e if rng.random() < 0.7 else rng.randint(1, 60)))(
        rng.randint(2, 6), rng.randint(0, 4)
    ),
    edges=((2, 1), (2, 2), (2, 6), (5, 25), (3, 2)),
)
def exact_log(x: int, n: int) -> int:
    exponent = 0
    while n % x == 0:
        n //= x
        exponent += 1
    return exponent if n == 1 else -1


@exact_log.style
def _(x, n):
    power, exponent = 1, 0
    while power < n:
        power *= x
        exponent += 1
    if power == n:
        return exponent
    return -1


@task(
    names="valid_code is_valid_number check_digit_ok passes_checksum",
    docs=(
        "A code is valid if the sum of its digits, where every second digit from the left (the "
        "2nd, the 4th and so on) counts {k} times, is divisible by 10. Is the code {code}, a "
        "string of digits, valid?",
        "Return True if adding the digits of the string {code}, each digit at an odd index "
        "(counted from 0) multiplied by {k}, gives a multiple of 10. An empty string gives 0, "
        "which is one.",
        "Check a number printed on a ticket. Its digits at indices 0, 2, 4 and so on have the "
        "weight 1, those at indices 1, 3, 5 and so on the weight {k}. The weighted sum must end "
        "with the digit 0. {code} is a string and may be empty.",
        "You are given a string of digits. Weight the digits 1, {k}, 1, {k} and so on from the "
        "left, add the products, and tell whether the last digit of the sum is zero.",
        "Validate {code}, a possibly empty string of digits: multiply the 2nd, 4th, 6th, ... "
        "digit by {k}, leave the others as they are, add everything, and see if the sum is "
        "divisible by 10.",
        "Write a function to check a control sum. Digits at even indices (0, 2, ...) of {code} "
        "count once and digits at odd indices count {k} times. The code, which may be '', is "
        "fine if the total % 10 == 0.",
    ),
    k=(3, 7, 9),
    code=lambda rng: (
        lambda body, k: (
            body
            + (
                str(-sum(int(c) * (k if i % 2 else 1) for i, c in enumerate(body)) % 10)
                if len(body) % 2 == 0
                else str(rng.randint(0, 9))
            )
        )
    )(
        "".join(rng.choices("0123456789", k=rng.choice((2, 4, 4, 6, 3)))),
        rng.choice((3, 7, 9)),
    ),
    edges=(("",), ("0",), ("55",), ("13",), ("91",)),
)
def has_valid_checksum(code: str, *, k: int) -> bool:
    total = 0
    for i, digit in enumerate(code):
        total += int(digit) * (k if i % 2 == 1 else 1)
    return total % 10 == 0


@has_valid_checksum.style
def _(code, *, k):
    plain = sum(map(int, code[::2]))
    weighted = k * sum(map(int, code[1::2]))
    return (plain + weighted) % 10 == 0


@task(
    names="next_free_day water_days visit_both meeting_days",
    docs=(
        "A plant is watered every {p} days and another every {q} days; both are watered on day 0. "
        "Return the list of all days up to and including day {n} on which exactly one of the two "
        "is watered.",
        "List the integers from 1 to {n} that are multiples of {p} or of {q}, but not of both.",
        "Given {n} >= 0, which numbers between 1 and {n} (inclusive) can be divided by just one of "
        "{p} and {q}? Return them in ascending order.",
        "Two lights blink, one at each multiple of {p} seconds, the other at each multiple of {q} "
        "seconds. At which seconds from 1 to {n} does one light blink alone?",
        "Find the numbers from 1 to {n} divisible by either {p} or {q} but not by both. "
        "Ascending list.",
        "For each i in 1..{n} ({n} >= 0): keep i if {p} divides it and {q} doesn't, or the other "
        "way round. Give the list of kept numbers.",
    ),
    p=(2, 3, 4, 5, 6, 7),
    q=(5, 8, 9, 10, 11, 12),
    where=lambda p, q: p != q,
    n=ints(0, 40),
    edges=((0,), (1,), (12,), (40,)),
)
def multiples_of_one_only(n: int, *, p: int, q: int) -> list[int]:
    return [i for i in range(1, n + 1) if (i % p == 0) != (i % q == 0)]


@multiples_of_one_only.style
def _(n, *, p, q):
    first = set(range(p, n + 1, p))
    second = set(range(q, n + 1, q))
    return sorted(first ^ second)


@task(
    names="parking_fee garage_price fee_for_minutes cost_of_parking",
    docs=(
        "Parking is free for the first {free} minutes. After that every started hour costs {fee} "
        "coins, but a day never costs more than {cap} coins. Return the price of {minutes} minutes "
        "on one day.",
        "Given a parking time in minutes (at most one day), compute what is to be paid: nothing up "
        "to and including {free} minutes; otherwise {fee} for each hour begun beyond them, with a "
        "maximum of {cap}.",
        "Subtract {free} from {minutes}. If nothing is left, return 0. Otherwise divide by 60, "
        "round up, multiply by {fee}, and return the product or {cap}, whichever is smaller.",
        "This function calculates a fee. Note that {free} minutes cost nothing, that the time "
        "after them is charged at {fee} per hour or part of an hour, and that the fee is limited "
        "to {cap}.",
        "Write a function to compute a parking fee for {minutes} minutes. The first {free} "
        "minutes are on the house; each hour started after that is {fee}; you never pay more "
        "than {cap}.",
        "You parked for {minutes} minutes. What's the charge? {free} minutes or less: 0. More: "
        "take the minutes over {free}, count every hour begun, times {fee}. The charge is capped "
        "at {cap}.",
    ),
    free=(10, 15, 20, 30, 45, 60, 90),
    fee=range(2, 8),
    cap=range(15, 40, 4),
    minutes=either(ints(0, 200), ints(0, 900)),
    edges=((0,), (10,), (75,), (76,), (1440,)),
)
def parking_price(minutes: int, *, free: int, fee: int, cap: int) -> int:
    import math

    charged = max(0, minutes - free)
    return min(cap, math.ceil(charged / 60) * fee)


@parking_price.style
def _(minutes, *, free, fee, cap):
    price = 0
    rest = minutes - free
    while rest > 0 and price < cap:
        price += fee
        rest -= 60
    return min(price, cap)


@task(
    names="odd_even_digit_balance digit_balance even_minus_odd_digits signed_digit_sum",
    docs=(
        "Return the sum of the even digits of {n} >= 0 minus the sum of its odd digits.",
        "Every even decimal digit of the non-negative integer {n} is added, every odd one is "
        "subtracted. What is the outcome?",
        "Given a whole number that is not negative, how much larger is the total of its digits 2, "
        "4, 6, 8 than the total of its digits 1, 3, 5, 7, 9? The result may be negative.",
        "The digits of {n} (zero or more) pull at a rope, even ones to the right, odd ones to the "
        "left, each as strongly as its value. Return the force to the right.",
        "Sum of even digits minus sum of odd digits of {n} ({n} >= 0), e.g. 1234 -> 6 - 4 = 2.",
        "Write a function to add the even digits and subtract the odd digits of a non-negative "
        "integer.",
    ),
    n=either(ints(0, 99), ints(0, 99999)),
    edges=((0,), (7,), (2468,), (1234,)),
)
def even_odd_digit_difference(n: int) -> int:
    balance = 0
    for digit in map(int, str(n)):
        balance += digit if digit % 2 == 0 else -digit
    return balance


@even_odd_digit_difference.style
def _(n):
    digits = [int(digit) for digit in str(n)]
    even = sum(digit for digit in digits if digit % 2 == 0)
    return 2 * even - sum(digits)


@task(
    names="combine_two_sizes two_kinds_exactly make_exactly split_into_multiples",
    docs=(
        "Return a tuple (x, y) of non-negative integers with {p} * x + {q} * y == {n} in which x "
        "is as large as possible, or None if there is no such tuple. {n} is at least 0.",
        "Postage of {n} cents must be put together from stamps of {p} and of {q} cents. Use as "
        "many of the {p}-cent stamps as you can. Return the two numbers of stamps as a tuple, or "
        "None when the postage cannot be made.",
        "Write the non-negative integer {n} as a multiple of {p} plus a multiple of {q}. Of all "
        "ways choose the one with the greatest multiple of {p}, and return the two factors; both "
        "are zero or more. If it can't be done, return None.",
        "You are given {n} >= 0 eggs, boxes for {p} and boxes for {q} eggs. All boxes that are "
        "used must be full. Return (number of boxes for {p}, number of boxes for {q}), preferring "
        "the former, or None if some eggs would be left over in any case.",
        "Find x, y >= 0 such that x {p}s and y {q}s make {n} ({n} >= 0). If there are several "
        "solutions, the one with most {p}s. If there is none, None. Give (x, y).",
        "Can {n} (0 or more) be split into parts of {p} and {q} only? If so, tell how many {p}s "
        "and how many {q}s, as a tuple, with the number of {p}s as high as possible. If not, "
        "give None.",
    ),
    p=range(3, 10),
    q=range(4, 14),
    where=lambda p, q: p < q,
    n=ints(0, 60),
    edges=((0,), (1,), (12,), (23,)),
)
def two_size_counts(n: int, *, p: int, q: int) -> tuple[int, int] | None:
    for x in range(n // p, -1, -1):
        rest = n - p * x
        if rest % q == 0:
            return x, rest // q
    return None


@two_size_counts.style
def _(n, *, p, q):
    y = 0
    while q * y <= n:
        if (n - q * y) % p == 0:
            return ((n - q * y) // p, y)
        y += 1
    return None


@task(
    names="leap_year is_leap has_leap_day year_of_366_days",
    docs=(
        "On a planet a year is long if its number is divisible by {p}, except when it is divisible "
        "by {q}; but a year divisible by {r} is long in any case. Is year {n} (positive) long?",
        "Return True for a long year and False for a short one. Years that are multiples of {r} "
        "are long. Other multiples of {q} are short. Other multiples of {p} are long. All other "
        "years are short.",
        "Given a positive number {n}, check this rule: {r} divides it, or {p} divides it and {q} "
        "does not.",
        "A calendar adds a day in every {p:ordinal} year, leaves it out in every {q:ordinal} year, "
        "and adds it all the same in every {r:ordinal} year, counted from year 0. Does year {n} "
        "(greater than 0) have the extra day?",
        "Check if {n} (positive) is a leap year under these rules: divisible by {p}, but not if "
        "divisible by {q}, unless it's also divisible by {r}.",
        "Write a function for a made-up calendar. A multiple of {r} is a long year. If it isn't "
        "one but is a multiple of {q}, it's not long. If it's neither but is a multiple of {p}, "
        "it's long. Anything else is not long. Tell whether the year {n} > 0 is long.",
    ),
    p=(2, 3, 4, 5),
    q=(20, 30, 60),
    r=(120, 180, 240),
    where=lambda p, q, r: q % p == 0 and r % q == 0,
    n=either(
        ints(1, 400),
        lambda rng: 60 * rng.randint(1, 20),
        lambda rng: 20 * rng.randint(1, 30),
        lambda rng: rng.choice((2, 3, 4, 5)) * rng.randint(1, 90),
    ),
    edges=((1,), (60,), (120,), (20,), (36,), (720,)),
)
def is_long_year(n: int, *, p: int, q: int, r: int) -> bool:
    return n % r == 0 or (n % p == 0 and n % q != 0)


@is_long_year.style
def _(n, *, p, q, r):
    if n % r == 0:
        return True
    if n % q == 0:
        return False
    return n % p == 0


@task(
    names="snail_days days_to_top climb_days well_escape",
    docs=(
        "A snail climbs {up} metres each day and slides back {down} metres each night. On which "
        "day does it get to the top of a wall of {n} metres? The first day has number 1; a wall of "
        "0 metres needs 0 days.",
        "Start at 0. In turn, add {up} and subtract {down}. Return how many additions have been "
        "made when {n} >= 0 is reached or passed for the first time; 0 if {n} is 0.",
        "Given the depth {n} of a well, find out how many days a frog needs to leave it if by day "
        "it jumps up {up} and at night it sinks by {down}. Once out, it does not sink any more. A "
        "depth of zero takes no day.",
        "Every morning a debt of {n} coins is reduced by {up}, every evening it grows by {down}, "
        "unless it has been paid in full. After how many mornings is it paid? No debt, no morning.",
        "A snail goes up {up} by day and down {down} by night. How many days until it first "
        "reaches height {n} (0 or more) from height 0? It needs 0 days for height 0, and once "
        "it's at the top, the count ends: no sliding back.",
        "Count the climbs needed to reach {n} >= 0 when each climb gains {up} and between two "
        "climbs {down} is lost.",
    ),
    up=range(4, 13),
    down=range(2, 4),
    n=either(ints(0, 30), ints(0, 120)),
    edges=((0,), (1,), (4,), (12,), (100,)),
)
def days_until_top(n: int, *, up: int, down: int) -> int:
    days = position = 0
    while position < n:
        if days > 0:
            position -= down
        position += up
        days += 1
    return days


@days_until_top.style
def _(n, *, up, down):
    if n == 0:
        return 0
    if n <= up:
        return 1
    gain = up - down
    return 1 + (n - up + gain - 1) // gain


@task(
    names="count_without_digit numbers_lacking_digit avoid_digit digit_free_count",
    docs=(
        "Return how many integers from 1 to {n} ({n} >= 0) do not contain the digit {digit}.",
        "A hotel has no rooms with a {digit} in their number, because guests dislike it. How many "
        "of the numbers 1 to {n} can be used? {n} may be 0.",
        "Given a non-negative {n}, count the positive integers up to {n} whose decimal form is "
        "free of {digit}.",
        "From the list 1, 2 and so on up to {n}, strike out every number in which a {digit} "
        "occurs. Return how many are left, 0 for an empty list.",
        "Write a function to count the numbers in 1..{n} that don't have a {digit} anywhere in "
        "them ({n} >= 0).",
        "How many of 1, 2, ..., {n} can be written without using the digit {digit}? If {n} is 0 "
        "there's nothing to write, so 0.",
    ),
    digit=range(1, 10),
    n=either(ints(0, 60), ints(0, 300)),
    edges=((0,), (9,), (100,)),
)
def numbers_without_digit(n: int, *, digit: int) -> int:
    return sum(1 for i in range(1, n + 1) if digit not in map(int, str(i)))


@numbers_without_digit.style
def _(n, *, digit):
    count = 0
    for i in range(1, n + 1):
        rest = i
        while rest and rest % 10 != digit:
            rest //= 10
        if rest == 0:
            count += 1
    return count


@task(
    names="area_with_sides heron_area area_or_none three_side_area",
    docs=(
        "Return the area of a triangle with the sides {a}, {b} and {c}, rounded to {k} decimals, "
        "or None if no triangle has these sides.",
        "By Heron's formula, with s = half the sum of the sides, a triangle's area is the square "
        "root of s times (s minus each side). Round it to {k} places. Return None if one side is "
        "as long as the two others together, or longer.",
        "Given three positive integers, how large is the triangle that they form as sides? Give "
        "{k} digits after the point; give None if they cannot be sides of a triangle with an area.",
        "Three beams of the lengths {a}, {b} and {c} enclose a flower bed. What is its area, "
        "rounded to {k} decimals? It is None when the beams cannot be joined to a triangle.",
        "Calculate a triangle's area from its sides (Heron's formula), rounded to {k} decimals. "
        "If the two shorter sides together aren't longer than the longest, it's no triangle: "
        "None.",
        "Args:\n{a}, {b}, {c}: positive side lengths\nReturns:\nthe area rounded to {k} decimal "
        "places, or None if some side is >= the sum of the other two.",
    ),
    k=range(1, 5),
    a=ints(2, 12),
    b=ints(2, 12),
    c=ints(2, 12),
    edges=((5, 12, 13), (2, 3, 5), (1, 1, 8)),
)
def triangle_area_or_none(a: int, b: int, c: int, *, k: int) -> float | None:
    if 2 * max(a, b, c) >= a + b + c:
        return None
    s = (a + b + c) / 2
    return round((s * (s - a) * (s - b) * (s - c)) ** 0.5, k)


@triangle_area_or_none.style
def _(a, b, c, *, k):
    import math

    if a + b <= c or a + c <= b or b + c <= a:
        return None
    half = (a + b + c) / 2
    return round(math.sqrt(half * (half - a) * (half - b) * (half - c)), k)


@task(
    names="dice_ways ways_with_two_dice count_dice_sums two_dice",
    docs=(
        "Two dice have {k} sides each, numbered from 1. Return the number of throws (first die, "
        "second die) with the sum {n}.",
        "Count the pairs (a, b) of integers from 1 to {k} with a + b equal to {n}. (1, 2) and (2, "
        "1) are different pairs.",
        "Given a number {n}, in how many ways can a red and a blue die, both with the numbers 1 to "
        "{k}, show that total? Return 0 for impossible totals.",
        "How often does {n} stand in the addition table of the numbers 1 to {k}?",
        "Write a function to count the outcomes of two {k}-sided dice (faces 1 to {k}) that "
        "total {n}. The dice are distinguishable.",
        "You roll two dice with {k} faces, 1 to {k}, one after the other. In how many ways can "
        "you get {n}? Maybe it can't be done at all, then 0.",
    ),
    k=range(4, 21),
    n=ints(0, 24),
    edges=((1,), (2,), (8,), (40,)),
)
def two_dice_throws(n: int, *, k: int) -> int:
    return sum(1 for a in range(1, k + 1) if 1 <= n - a <= k)


@two_dice_throws.style
def _(n, *, k):
    return max(0, k - abs(n - (k + 1)))


@task(
    names="odometer_jump next_without_repeats next_distinct_number following_distinct",
    docs=(
        "Return the smallest integer greater than {n} whose decimal digits are all different. {n} "
        "is between 0 and 9000.",
        "Beginning at {n} + 1, search for the first number in which no digit occurs twice. {n} is "
        "at least 0 and at most 9000.",
        "Given an integer from 0 to 9000, which is the next number with distinct digits?",
        "A collector wants numbers in which no digit is repeated. The last number she saw was {n} "
        "(0 to 9000). What is the next larger one that she wants?",
        "Find the next number after {n} (0 to 9000) where no digit appears twice.",
        "Write a function that, for 1987, gives 2013: the first integer above {n} with all "
        "digits different. {n} is from 0 to 9000.",
    ),
    n=either(ints(0, 120), ints(0, 9000)),
    edges=((0,), (10,), (98,), (987,), (9000,)),
)
def next_with_distinct_digits(n: int) -> int:
    candidate = n + 1
    while len(set(str(candidate))) < len(str(candidate)):
        candidate += 1
    return candidate


@next_with_distinct_digits.style
def _(n):
    from itertools import count

    for candidate in count(n + 1):
        digits = str(candidate)
        if all(digits.count(digit) == 1 for digit in digits):
            return candidate


@task(
    names="profit_or_loss deal_result profit_percent gain_text",
    docs=(
        "Something is bought for {a} > 0 and sold for {b}. Return 'profit x%' or 'loss x%', x "
        "being the absolute difference in percent of {a} rounded down to an integer, or 'even' if "
        "{a} equals {b}.",
        "Compare the price paid {a} (positive) with the price got {b}. If they are the same return "
        "'even'. Otherwise return the word 'profit' or 'loss', a space, the difference as a whole "
        "percentage of {a} (fractions cut off) and a percent sign.",
        "Given a purchase price above 0 and a selling price, describe the deal: 'profit 25%' for "
        "40 and 50, 'loss 10%' for 50 and 45, 'even' without difference. Percentages refer to the "
        "purchase price and are rounded down.",
        "By how many full percent did a value change from {a} (at least 1) to {b}? Say 'profit' "
        "for a rise and 'loss' for a fall, followed by the percentage such as 12%, or only 'even' "
        "if it did not change.",
        "Write a function to describe a deal with cost {a} (> 0) and proceeds {b}:\n- equal: "
        "'even'\n- {b} larger: 'profit x%'\n- {b} smaller: 'loss x%'\nwhere x is the difference "
        "as a percentage of {a}, cut down to a whole number.",
        "I paid {a} (at least 1) and got {b}. Tell me 'even' if that's the same, else 'profit' "
        "or 'loss' plus how many percent of {a} it was, as in 'loss 7%'; never round up.",
    ),
    a=ints(1, 80),
    b=ints(0, 120),
    edges=((10, 10), (40, 50), (50, 45), (3, 4), (5, 0)),
)
def deal_description(a: int, b: int) -> str:
    if a == b:
        return "even"
    word = "profit" if b > a else "loss"
    return f"{word} {abs(b - a) * 100 // a}%"


@deal_description.style
def _(a, b):
    if b > a:
        return "profit " + str((b - a) * 100 // a) + "%"
    if b < a:
        return "loss " + str((a - b) * 100 // a) + "%"
    return "even"
