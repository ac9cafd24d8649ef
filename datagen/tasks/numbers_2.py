"""Numbers: signs, ranges, rounding, conversions of units, small decisions."""

from datagen.code.task import task
from datagen.code.values import choice, either, floats, ints


@task(
    names="even_check number_is_even divisible_by_two",
    docs=(
        "Return True if {n} is even and False if it is odd.",
        "Check whether the integer {n} can be divided by two without remainder.",
        "Given an integer, decide if it is an even number. Zero is even, and negative numbers may "
        "be even as well.",
        "Can {n} children form pairs so that nobody is left alone? Answer with a boolean. The "
        "same rule is to be used for negative {n}.",
        "Check if a number is even.",
        "{n} % 2 == 0?",
    ),
    n=ints(-50, 100),
    edges=((0,), (-3,), (-4,), (1,)),
)
def is_even(n: int) -> bool:
    return n % 2 == 0


@is_even.style
def _(n):
    return not n & 1


@is_even.style
def _(n):
    if n % 2 == 1:
        return False
    return True


@task(
    names="sign sign_of signum direction",
    docs=(
        "Return {k} if {x} is positive, -{k} if it is negative and 0 if it is zero.",
        "What is the sign of {x}? Answer with {k} for above zero, -{k} for below zero and 0 for "
        "zero itself.",
        "Given an integer, tell only on which side of zero it lies: {k} means greater than zero, "
        "-{k} less than zero, and 0 neither.",
        "A player who wins by {x} points (negative for a loss) gets {k} credits for a win, loses "
        "{k} for a defeat and gets none for a draw. Return the change in credits.",
        "Input: an integer {x}. Output: {k} if {x} > 0, -{k} if {x} < 0, and 0 if {x} == 0.",
        "Write a function to map positive numbers to {k}, negative numbers to -{k}, and zero to 0.",
    ),
    k=range(1, 20),
    x=either(ints(-20, 20), choice(0, 1, -1)),
    edges=((0,), (-1,), (1,)),
)
def signed_constant(x: int, *, k: int) -> int:
    if x > 0:
        return k
    if x < 0:
        return -k
    return 0


@signed_constant.style
def _(x, *, k):
    return k * ((x > 0) - (x < 0))


@task(
    names="fit_into_range bound_value restrict clip",
    docs=(
        "Return {x} if it lies between {low} and {high}, the nearer of these two bounds otherwise.",
        "Limit {x} to the range {low} to {high}: smaller values become {low}, larger ones {high}.",
        "Given an integer, raise it to {low} if it is lower, cut it to {high} if it is higher and "
        "return the outcome.",
        "A volume knob goes from {low} to {high}. Someone wants volume {x}. Which volume is set?",
        "Write a function to clamp {x} to [{low}, {high}].",
        "If {x} is too small (under {low}) use {low}, if it's too big (over {high}) use {high}, "
        "else leave it alone.",
    ),
    low=range(-10, 10),
    high=range(11, 40),
    x=ints(-30, 60),
    edges=((0,), (100,), (-100,)),
)
def clamp(x: int, *, low: int, high: int) -> int:
    return max(low, min(x, high))


@clamp.style
def _(x, *, low, high):
    if x < low:
        return low
    if x > high:
        return high
    return x


@task(
    names="round_to_multiple nearest_multiple round_to_step snap",
    docs=(
        "Return the multiple of {step} that is nearest to the non-negative integer {n}. If two are "
        "equally near, return the larger one.",
        "Round {n} >= 0 to a multiple of {step}; when {n} is exactly halfway, round up.",
        "Given a whole number that is not negative, find the closest number divisible by {step}. "
        "Ties go to the higher one.",
        "A scale shows only multiples of {step} grams. What does it show for {n} grams if it "
        "always picks the closest value and, in doubt, the greater?",
        "Write a function to round {n} (>= 0) to the nearest multiple of {step}, halves up.",
        "Multiples of {step}: one of them is closest to {n}, which is not negative. Give that "
        "one. If {n} is right in the middle of two, give the upper one.",
    ),
    step=range(2, 26),
    n=either(ints(0, 50), ints(0, 300)),
    edges=((0,), (1,), (15,)),
)
def round_to_nearest(n: int, *, step: int) -> int:
    return (2 * n + step) // (2 * step) * step


@round_to_nearest.style
def _(n, *, step):
    below = n - n % step
    above = below + step
    return below if n - below < above - n else above


@task(
    names="next_multiple round_up_to ceil_to_multiple up_to_multiple",
    docs=(
        "Return the smallest multiple of {k} that is greater than or equal to {n}, where {n} >= 0.",
        "Round the non-negative integer {n} up to a multiple of {k}. Multiples stay unchanged.",
        "Eggs are sold in boxes of {k}. Someone needs {n} eggs. How many eggs must be bought when "
        "only full boxes can be had?",
        "Given a whole number that is zero or more, go up (if need be) until it is divisible by "
        "{k}, and return where you stop.",
        "Find the next multiple of {k} at or above {n} ({n} >= 0).",
        "What's the least number >= {n} that {k} divides? {n} isn't negative, and 0 is divisible "
        "by everything.",
    ),
    k=range(2, 30),
    n=ints(0, 150),
    edges=((0,), (1,), (60,)),
)
def ceil_multiple(n: int, *, k: int) -> int:
    return (n + k - 1) // k * k


@ceil_multiple.style
def _(n, *, k):
    while n % k != 0:
        n += 1
    return n


@ceil_multiple.style
def _(n, *, k):
    remainder = n % k
    return n if remainder == 0 else n + k - remainder


@task(
    names="boxes_needed how_many_boxes trips_needed containers",
    docs=(
        "Return how many boxes are needed for {n} items if a box holds {k}. The last box may be "
        "partly empty, and no items need no box.",
        "A bus has {k} seats. How many buses must be ordered for {n} people (zero or more)?",
        "Divide {n} by {k} and round the quotient up to a whole number. {n} is never negative.",
        "Given the number of pages {n} and a printer's tray of {k} sheets, with one page on each "
        "sheet, how many times must the tray be filled at least?",
        "Write a function to compute ceil({n} / {k}) for {n} >= 0.",
        "We have {n} things (0 or more) and put at most {k} in a bag. How many bags do we need, "
        "at minimum?",
    ),
    k=range(2, 60),
    n=ints(0, 200),
    edges=((0,), (1,), (120,)),
)
def containers_needed(n: int, *, k: int) -> int:
    return (n + k - 1) // k


@containers_needed.style
def _(n, *, k):
    import math

    return math.ceil(n / k)


@containers_needed.style
def _(n, *, k):
    full, rest = divmod(n, k)
    return full + 1 if rest > 0 else full


@task(
    names="hms split_seconds to_hours_minutes_seconds clock_parts",
    docs=(
        "Split {seconds} into a tuple (hours, minutes, seconds) with minutes and seconds below 60.",
        "How many full hours, then full minutes, and then seconds are there in {seconds} seconds? "
        "Return the three numbers as a tuple.",
        "Given a duration in seconds (>= 0), return it as hours, minutes and remaining seconds.",
        "A stopwatch counts only seconds and shows {seconds}. Tell what it would show in the form "
        "(h, m, s).",
        "Write a function to convert seconds to (hours, minutes, seconds), e.g. 3725 -> (1, 2, 5).",
        "Break {seconds} (>= 0) down: as many whole hours as possible, then as many whole "
        "minutes as possible, then what's left. Give the result as a 3-tuple of ints.",
    ),
    seconds=either(ints(0, 300), ints(0, 20000)),
    edges=((0,), (59,), (60,), (3600,), (3599,)),
)
def hours_minutes_seconds(seconds: int) -> tuple[int, int, int]:
    minutes, secs = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return hours, minutes, secs


@hours_minutes_seconds.style
def _(seconds):
    hours = seconds // 3600
    rest = seconds - hours * 3600
    return (hours, rest // 60, rest % 60)


@task(
    names="clock_format minutes_to_clock as_clock_time time_string",
    docs=(
        "Return {minutes} minutes as a text of the form H:MM, for instance 2:05 for 125. Hours are "
        "not padded and may exceed 24.",
        "Write a duration in minutes as hours and minutes with a colon between them; the minutes "
        "always have two digits, the hours as many as they need.",
        "Given a number of minutes >= 0, format it like a film's length on a poster: 95 gives "
        '"1:35", 7 gives "0:07".',
        "Turn {minutes} into a string. Before the colon stand the whole hours, after it the "
        "leftover minutes with a leading zero if they are less than ten.",
        "Format {minutes} (>= 0) as 'H:MM'. 60 is '1:00', 605 is '10:05', 3 is '0:03'; no days, "
        "the hours just go on.",
        "Write a function to show minutes as hours:minutes. Pad the minutes to two digits, don't "
        "pad the hours (which can be 0 or above 24).",
    ),
    minutes=either(ints(0, 130), ints(0, 3000)),
    edges=((0,), (60,), (59,), (600,)),
)
def duration_text(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02d}"


@duration_text.style
def _(minutes):
    hours, rest = divmod(minutes, 60)
    return str(hours) + ":" + str(rest).zfill(2)


@task(
    names="add_to_clock hour_after clock_hour future_hour",
    docs=(
        "A clock with hours from 0 to 23 shows {hour}. Return the hour that it shows {k} hours "
        "later.",
        "What hour is it {k} hours after {hour} o'clock on a 24-hour clock? After 23 comes 0.",
        "Given an hour of the day (0 to 23), add {k} hours and return the hour again as a number "
        "from 0 to 23, whatever the day.",
        "A ferry leaves at hour {hour} of the day and travels {k} hours. At which hour of a day "
        "does it arrive? Midnight is 0.",
        "Write a function to add {k} hours to {hour} on a 24-hour clock (0..23).",
        "It is {hour} o'clock, 0 to 23. What hour, also 0 to 23, will it be in {k} hours? The "
        "date doesn't matter.",
    ),
    k=range(1, 60),
    hour=ints(0, 23),
    edges=((0,), (23,), (12,)),
)
def hour_later(hour: int, *, k: int) -> int:
    return (hour + k) % 24


@hour_later.style
def _(hour, *, k):
    hour += k
    while hour >= 24:
        hour -= 24
    return hour


@task(
    names="c_to_f to_fahrenheit convert_celsius fahrenheit_from_celsius",
    docs=(
        "Convert {temperature} from degrees Celsius to degrees Fahrenheit.",
        "Return the temperature in Fahrenheit that equals {temperature} degrees Celsius: multiply "
        "by 9, divide by 5, then add 32.",
        "Given a temperature in Celsius, what does a Fahrenheit thermometer show? Water freezes at "
        "0 and boils at 100 degrees Celsius, which are 32 and 212 degrees Fahrenheit.",
        "An American guest asks how warm it is. The thermometer says {temperature} degrees "
        "Celsius. Return the answer in Fahrenheit.",
        "Write a function to convert Celsius to Fahrenheit.",
        "F = C * 9 / 5 + 32, where C is {temperature}.",
    ),
    temperature=ints(-40, 120),
    edges=((0,), (100,), (-40,)),
)
def celsius_to_fahrenheit(temperature: int) -> float:
    return temperature * 9 / 5 + 32


@celsius_to_fahrenheit.style
def _(temperature):
    fahrenheit = (temperature * 9) / 5
    fahrenheit += 32
    return fahrenheit


@task(
    names="f_to_c to_celsius fahrenheit_in_celsius convert_fahrenheit",
    docs=(
        "Convert {temperature} degrees Fahrenheit to Celsius, rounded to one decimal.",
        "Return the Celsius value of a temperature given in Fahrenheit: subtract 32, multiply by "
        "5, divide by 9 and round to one decimal place.",
        "Given degrees Fahrenheit, compute degrees Celsius. 32 F is 0.0 C and 212 F is 100.0 C. "
        "Round the result to 1 digit after the point.",
        "A recipe from abroad says: heat to {temperature} degrees Fahrenheit. How many degrees "
        "Celsius is this, to one decimal?",
        "Write a function to convert Fahrenheit to Celsius. Round to one decimal place.",
        "C = (F - 32) * 5 / 9, with {temperature} as F. One decimal, please.",
    ),
    temperature=ints(-40, 450),
    edges=((32,), (212,), (-40,), (0,)),
)
def fahrenheit_to_celsius(temperature: int) -> float:
    return round((temperature - 32) * 5 / 9, 1)


@fahrenheit_to_celsius.style
def _(temperature):
    above_freezing = temperature - 32
    celsius = above_freezing * 5 / 9
    return round(celsius, 1)


@task(
    names="pay_with_coins coin_change_counts count_notes greedy_change",
    docs=(
        "Pay {amount} with coins of value {big}, {middle} and 1. "
        "Always take the largest coin that still fits. Return a tuple with how many of each kind "
        "are used, the largest kind first.",
        "There are coins of {big}, {middle} and 1. From {amount}, take as many of the biggest as "
        "possible, then of the middle one, and pay the rest in ones. Return the three counts.",
        "Given an amount >= 0, hand it out greedily in pieces of {big}, then {middle}, then 1. "
        "Return (number of {big}s, number of {middle}s, number of 1s).",
        "A machine gives {amount} cents back. It has unlimited coins of {big}, {middle} and 1 cent "
        "and starts with the most valuable one that is not too much. How many of each, in that "
        "order, come out?",
        "Make change for {amount} (>= 0) using denominations {big}, {middle} and 1, greedily "
        "from the biggest down. Output: (how many {big}s, how many {middle}s, how many 1s).",
        "First use {big} as often as it fits into {amount} (0 or more), then {middle} as often "
        "as it fits into the rest; what's still left is paid in ones. Tell me the three counts, "
        "in this order, as a tuple.",
    ),
    big=(20, 25, 30, 40, 50, 60, 75, 100),
    middle=(2, 4, 5, 6, 8, 10, 12, 15),
    amount=ints(0, 200),
    edges=((0,), (1,), (100,)),
)
def coin_counts(amount: int, *, big: int, middle: int) -> tuple[int, int, int]:
    bigs, rest = divmod(amount, big)
    middles, ones = divmod(rest, middle)
    return bigs, middles, ones


@coin_counts.style
def _(amount, *, big, middle):
    counts = []
    for coin in (big, middle, 1):
        counts.append(amount // coin)
        amount %= coin
    return tuple(counts)


@task(
    names="numbers_in_range_divisible multiples_count how_many_multiples count_divisible",
    docs=(
        "Return how many integers from {a} to {b}, both included, are divisible by {k}. If {a} is "
        "greater than {b}, return 0.",
        "Count the multiples of {k} in the range {a} to {b} (inclusive; empty if {a} > {b}).",
        "Given two non-negative bounds, how many numbers n with {a} <= n <= {b} leave no remainder "
        "when divided by {k}?",
        "A lamp flashes at every second that is a multiple of {k}. How often does it flash from "
        "second {a} up to and including second {b}? Never, if {b} comes before {a}.",
        "Write a function to count the multiples of {k} in [{a}, {b}]. Both ends belong to the "
        "interval. If {a} > {b}, the count is 0.",
        "How many x are there with {a} <= x <= {b} and x % {k} == 0? (None when {a} is above {b}.)",
    ),
    k=range(2, 15),
    a=ints(0, 40),
    b=ints(0, 100),
    edges=((0, 0), (5, 4), (12, 12), (1, 100)),
)
def multiples_between(a: int, b: int, *, k: int) -> int:
    return sum(1 for n in range(a, b + 1) if n % k == 0)


@multiples_between.style
def _(a, b, *, k):
    if a > b:
        return 0
    return b // k - (a - 1) // k


@task(
    names="sum_fizz sum_of_multiples add_divisible_numbers multiples_total",
    docs=(
        "Return the sum of all positive integers below {n} that are divisible by {p} or by {q}.",
        "Add up the integers from 1 to {n} - 1 that are multiples of {p} or {q}. A number that is "
        "a multiple of both is added once.",
        "Given {n}, find all natural numbers less than {n} which {p} or {q} divides evenly, and "
        "return their total (0 if there are none).",
        "A child walks past the houses 1 up to {n}, but not including {n}, and gets sweets at "
        "those whose number is divisible by {p} or {q}: as many as the house number says. How "
        "many sweets are these in all?",
        "Find the sum of all numbers from 1 up to but excluding {n} that are multiples of {p} or "
        "{q} (or both, but add them only once).",
        "Sum those i in 1, 2, ..., {n} - 1 that {p} divides or {q} divides. If there are none, "
        "the sum is 0.",
    ),
    p=(2, 3, 4, 5, 6),
    q=(5, 7, 8, 9, 10, 11),
    where=lambda p, q: q % p != 0,
    n=ints(0, 60),
    edges=((0,), (1,), (36,), (51,)),
)
def sum_multiples_below(n: int, *, p: int, q: int) -> int:
    return sum(i for i in range(1, n) if i % p == 0 or i % q == 0)


@sum_multiples_below.style
def _(n, *, p, q):
    return sum(set(range(p, n, p)) | set(range(q, n, q)))


@sum_multiples_below.style
def _(n, *, p, q):
    total = 0
    for i in range(1, n):
        if i % p == 0 or i % q == 0:
            total += i
    return total


@task(
    names="buzz_text special_count say_number fizz_rule",
    docs=(
        "Return {word} if {n} is divisible by {k}, and {n} as a string otherwise.",
        "In a counting game every multiple of {k} is replaced by the word {word}. What is said at "
        "{n}? Numbers are given as strings of digits.",
        "Given a positive integer, return the string {word} for multiples of {k}; for all other "
        "numbers return their decimal form as a string.",
        "Children count aloud. At 1 they say '1', at 2 '2' and so on, but whenever the number can "
        "be divided by {k} they shout {word} instead. Return what they say at {n}.",
        "Write a function that says {word} for multiples of {k} and the number itself, as a "
        "string, for anything else.",
        "If {k} divides {n}: {word}. If not: str({n}).",
    ),
    word=("fizz", "boom", "clap", "hop", "zap", "ding", "stop", "yes"),
    k=range(3, 9),
    n=either(ints(1, 30), ints(1, 100)),
    edges=((1,), (12,), (35,)),
)
def counting_game(n: int, *, k: int, word: str) -> str:
    return word if n % k == 0 else str(n)


@counting_game.style
def _(n, *, k, word):
    if n % k == 0:
        return word
    return f"{n}"


@task(
    names="decimal_places truncated cut_decimals drop_after",
    docs=(
        "Return the fractional part of the non-negative number {x}, rounded to two decimals.",
        "What is left of {x} >= 0 when its whole part is taken away? Round to 2 decimal places.",
        "Given a float that is not negative, subtract the largest integer not above it and return "
        "the difference, rounded to two decimals.",
        "A tank holds {x} litres. Full litres are sold, the rest stays. How much stays, rounded to "
        "two decimals?",
        "Find the decimal part of {x} ({x} >= 0): for 7.25 it is 0.25. Round to two decimals.",
        "Write a function to drop the integer part of a non-negative float and keep what's "
        "behind the point, to 2 decimals.",
    ),
    x=floats(0, 60, 2),
    edges=((0.0,), (3.0,), (0.25,)),
)
def fractional_part(x: float) -> float:
    return round(x % 1, 2)


@fractional_part.style
def _(x):
    return round(x - int(x), 2)


@task(
    names="is_between strictly_between lies_between middle_check",
    docs=(
        "Return True if {x} lies strictly between {a} and {b}, whichever of the two is larger.",
        "Is {x} inside the open interval with the ends {a} and {b}? The ends may be given in any "
        "order and do not belong to it.",
        "Given three integers, check that the first one, {x}, is greater than one of {a} and {b} "
        "and less than the other.",
        "{a} and {b} mark two posts on a line. A dog stands at {x}. Decide if it is between the "
        "posts; at a post does not count.",
        "Check if {x} is strictly between {a} and {b}. Note that {a} may be greater than {b}.",
        "Sort {a} and {b}. Is {x} above the smaller and below the bigger, and equal to neither?",
    ),
    x=ints(-5, 15),
    a=ints(-8, 6),
    b=ints(4, 20),
    edges=((5, 5, 5), (3, 9, 1), (3, 1, 9), (1, 1, 4)),
)
def between_in_any_order(x: int, a: int, b: int) -> bool:
    return min(a, b) < x < max(a, b)


@between_in_any_order.style
def _(x, a, b):
    return a < x < b or b < x < a


@task(
    names="middle_of_three median3 second_of_three central_value",
    docs=(
        "Return the middle one of the three integers {a}, {b} and {c} in order of size.",
        "Given three numbers, return the one that is neither the smallest nor the largest. With "
        "equal numbers, return the second entry of the sorted three.",
        "What is the median of {a}, {b} and {c}?",
        "Three friends have {a}, {b} and {c} marbles. Return how many marbles stand in the middle "
        "when the three counts are sorted.",
        "Write a function to find the middle value of three numbers. 3, 1, 2 -> 2; 5, 5, 1 -> 5.",
        "Take {a}, {b}, {c}, throw away one smallest and one largest; what's left?",
    ),
    a=ints(-9, 20),
    b=ints(-9, 20),
    c=ints(-9, 20),
    edges=((1, 1, 1), (2, 1, 2), (3, 2, 1)),
)
def median_of_three(a: int, b: int, c: int) -> int:
    return sorted([a, b, c])[1]


@median_of_three.style
def _(a, b, c):
    return a + b + c - min(a, b, c) - max(a, b, c)


@median_of_three.style
def _(a, b, c):
    return max(min(a, b), min(max(a, b), c))
