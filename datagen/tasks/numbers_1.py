"""Numbers: their digits."""

from datagen.code.task import task
from datagen.code.values import choice, either, ints


@task(
    names="sum_digits digital_sum add_digits cross_sum",
    docs=(
        "Return the sum of the decimal digits of {n}. Ignore a minus sign.",
        "Add up the digits of the integer {n}. For a negative number use the digits of its "
        "absolute value.",
        "Given an integer, what do you get if you add all its digits? The sign does not matter.",
        "The cross sum of a number is the total of its digits, for instance 4 + 0 + 7 = 11 for "
        "407. Compute the cross sum of {n}, taking -{n} and {n} as alike.",
        "Write a function to find the sum of digits of {n}. For -42 it's 6, the same as for 42.",
        "Take abs({n}), digit by digit, added up.",
    ),
    n=either(ints(0, 99), ints(100, 99999), ints(-999, -1)),
    edges=((0,), (-35,), (1000,)),
)
def digit_sum(n: int) -> int:
    return sum(int(digit) for digit in str(abs(n)))


@digit_sum.style
def _(n):
    n = abs(n)
    total = 0
    while n > 0:
        total += n % 10
        n //= 10
    return total


@task(
    names="digit_count number_of_digit count_digit_in how_often_digit",
    docs=(
        "Return how many times the digit {digit} occurs in the non-negative integer {n}.",
        "Count the occurrences of {digit} among the decimal digits of {n} (which is at least 0).",
        "Given a whole number {n} >= 0, how many of its digits are equal to {digit}?",
        "A shop sells single digits as house numbers. How many pieces of the digit {digit} does "
        "someone with the house number {n} need?",
        "Write a function to count how often {digit} appears in a non-negative integer.",
        "Input: {n}, an int >= 0\nOutput: the number of {digit}s in its decimal notation.",
    ),
    digit=range(1, 10),
    n=either(
        ints(0, 999),
        lambda rng: int("".join(rng.choices("0123456789", k=6)) + rng.choice("123456789")),
        lambda rng: int(rng.choice("123456789") * rng.randint(1, 4)),
    ),
    edges=((0,), (111,), (99999,), (1234567890,)),
)
def count_digit(n: int, *, digit: int) -> int:
    return sum(1 for char in str(n) if int(char) == digit)


@count_digit.style
def _(n, *, digit):
    count = 0
    while n > 0:
        if n % 10 == digit:
            count += 1
        n //= 10
    return count


@task(
    names="total_digit_count digits_up_to occurrences_up_to digit_in_range",
    docs=(
        "Return how often the digit {digit} is written when all integers from 1 to {n} are "
        "written down.",
        "Pages are numbered from 1 to {n}. How many times does the digit {digit} appear in the "
        "page numbers? A number such as {digit}{digit} counts twice.",
        "Given {n} >= 0, count every appearance of the digit {digit} in the decimal forms of 1, 2 "
        "and so on up to {n}. Return 0 if {n} is 0.",
        "Someone paints the house numbers 1 to {n} with stencils. Return the number of times the "
        "stencil of the digit {digit} is used.",
        "How many {digit}s do you write when you count from 1 to {n}? Every single occurrence is "
        "counted, also several in one number. {n} may be 0, and then the answer is 0.",
        "Find the total number of occurrences of the digit {digit} in all numbers 1..{n} ({n} >= "
        "0).",
    ),
    digit=range(1, 10),
    n=ints(0, 250),
    edges=((0,), (9,), (100,)),
)
def digit_uses(n: int, *, digit: int) -> int:
    text = "".join(str(i) for i in range(1, n + 1))
    return sum(1 for char in text if int(char) == digit)


@digit_uses.style
def _(n, *, digit):
    count = 0
    for i in range(1, n + 1):
        while i > 0:
            if i % 10 == digit:
                count += 1
            i //= 10
    return count


@task(
    names="repeated_digit_sum reduce_to_digit final_digit single_digit_sum",
    docs=(
        "Replace {n} by the sum of its digits again and again until one digit is left, and return "
        "that digit.",
        "Compute the digital root of the non-negative integer {n}: the one-digit number that "
        "remains when digits are summed repeatedly.",
        "Given a number {n} >= 0, add its digits, then add the digits of the result, and go on "
        "while the result has more than one digit. What is it in the end?",
        "A number is squeezed by adding its digits. Squeeze {n} until it is less than 10 and "
        "return it. Numbers below 10 stay as they are.",
        "Keep adding up the digits of {n} (>= 0) until there's only one digit. E.g. 987 -> 24 -> "
        "6. That digit is the result.",
        "Write a function to compute a number's digital root. For input 0 it is 0; the input is "
        "never negative.",
    ),
    n=either(ints(0, 200), ints(200, 99999)),
    edges=((0,), (9,), (99,), (10,), (199,)),
)
def digital_root(n: int) -> int:
    while n >= 10:
        n = sum(int(digit) for digit in str(n))
    return n


@digital_root.style
def _(n):
    if n == 0:
        return 0
    return 1 + (n - 1) % 9


@task(
    names="reverse_number flipped backwards_number mirror_digits",
    docs=(
        "Return the integer whose digits are those of {n} in reverse order. The sign is kept and "
        "leading zeros disappear.",
        "Read the digits of {n} backwards and return the number you get; a negative number stays "
        "negative, and 120 becomes 21.",
        "Given an integer, turn the sequence of its digits around without touching its sign.",
        "What number stands in the mirror when each digit of {n} is written from right to left? "
        "Zeros that come to the front are dropped, a minus sign remains in front.",
        "Write a function to reverse an integer. Examples: 123 -> 321, -45 -> -54, 700 -> 7.",
        "Flip the digits of {n}, keep its sign, lose any leading zeros.",
    ),
    n=either(ints(-99, 99), ints(-9999, 9999), choice(120, 500, 1000)),
    edges=((0,), (-15,), (100,)),
)
def reverse_digits(n: int) -> int:
    reversed_value = int(str(abs(n))[::-1])
    return -reversed_value if n < 0 else reversed_value


@reverse_digits.style
def _(n):
    sign = -1 if n < 0 else 1
    rest = abs(n)
    result = 0
    while rest:
        rest, digit = divmod(rest, 10)
        result = result * 10 + digit
    return sign * result


@task(
    names="all_digits_even only_even_digits even_digits_only digits_all_even",
    docs=(
        "Return True if every decimal digit of the non-negative integer {n} is even, else False.",
        "Does {n} (zero or positive) consist of the digits 0, 2, 4, 6 and 8 only?",
        "Check that no digit of {n} is odd. {n} is never negative.",
        "Call a whole number smooth if each of its digits can be halved without remainder. Decide "
        "whether {n} is smooth; 0 is.",
        "Check if all digits of {n} ({n} >= 0) are even.",
        "True for numbers such as 0, 8 or 2064, which have no odd digit at all; False for "
        "numbers such as 21, which have one. {n} isn't negative.",
    ),
    n=either(ints(0, 500), lambda rng: int("".join(rng.choices("02468", k=3)))),
    edges=((0,), (21,), (12,), (8,)),
)
def has_only_even_digits(n: int) -> bool:
    return all(int(digit) % 2 == 0 for digit in str(n))


@has_only_even_digits.style
def _(n):
    while n > 0:
        if n % 2 == 1:
            return False
        n //= 10
    return True


@has_only_even_digits.style
def _(n):
    return not set(str(n)) & set("13579")


@task(
    names="biggest_from_digits rearrange_to_max largest_rearrangement sort_digits_down",
    docs=(
        "Return the largest number that can be made by rearranging the digits of the non-negative "
        "integer {n}.",
        "Sort the digits of {n} from high to low and return the result as an integer.",
        "Given a whole number {n} >= 0, put its digits into the order that gives the greatest "
        "value, using each digit exactly as often as it occurs.",
        "Which is the biggest of all numbers with exactly the same digits as {n}?",
        "Find the maximum number you can get by reordering the digits of {n} (not negative). All "
        "digits must be used.",
        "Write a function to rearrange digits in descending order: 2013 -> 3210, 0 -> 0. The "
        "result is an int.",
    ),
    n=either(ints(0, 99), ints(100, 99999)),
    edges=((0,), (10,), (321,), (100,)),
)
def largest_from_digits(n: int) -> int:
    return int("".join(sorted(str(n), reverse=True)))


@largest_from_digits.style
def _(n):
    counts = [0] * 10
    while n:
        counts[n % 10] += 1
        n //= 10
    result = 0
    for digit in range(9, -1, -1):
        for _ in range(counts[digit]):
            result = result * 10 + digit
    return result


@task(
    names="digits_product multiply_digits product_nonzero_digits digit_product_without_zeros",
    docs=(
        "Return the product of the non-zero digits of the positive integer {n}.",
        "Multiply all digits of {n} with each other, but leave out zeros. {n} is at least 1.",
        "Given a positive whole number, what is the product of its digits if every 0 is skipped?",
        "Take the digits of {n} (> 0) one by one. Begin with 1 and multiply by each digit unless "
        "it is 0. Return the result.",
        "Multiply the digits of {n} (positive) but skip the zeros, so 205 -> 10.",
        "Create a function that takes an integer >= 1 and returns the product of its digits, "
        "zeros not counted.",
    ),
    n=either(ints(1, 99), ints(100, 9999)),
    edges=((1,), (100,), (205,)),
)
def product_of_digits(n: int) -> int:
    result = 1
    for digit in str(n):
        if digit != "0":
            result *= int(digit)
    return result


@product_of_digits.style
def _(n):
    import math

    return math.prod(int(digit) for digit in str(n) if digit != "0")


@task(
    names="is_growing increasing_digits digits_ascend strictly_rising_digits",
    docs=(
        "Return True if the digits of {n} >= 0 strictly increase from left to right.",
        "Check whether every digit of the non-negative integer {n} is larger than the digit to its "
        "left. A single digit is fine.",
        "A number climbs if its digits get larger with each step to the right, as in 159. Does {n} "
        "climb? One-digit numbers do; equal neighbours are not allowed.",
        "Given a whole number, are its digits in ascending order without any repeats?",
        "Check if the digits of a non-negative integer are in strictly ascending order, like "
        "2589 but unlike 2558. One digit is always OK.",
        "Is each digit of {n} less than the following one? {n} >= 0; with a single digit there "
        "is nothing to violate, so True.",
    ),
    n=either(
        ints(0, 300),
        lambda rng: int("".join(sorted(rng.sample("123456789", rng.randint(2, 5))))),
    ),
    edges=((0,), (11,), (12,), (21,), (123,)),
)
def digits_rise(n: int) -> bool:
    digits = str(n)
    return all(a < b for a, b in zip(digits, digits[1:]))


@digits_rise.style
def _(n):
    previous = 10
    while n > 0:
        if n % 10 >= previous:
            return False
        previous = n % 10
        n //= 10
    return True


@digits_rise.style
def _(n):
    digits = list(str(n))
    return digits == sorted(set(digits))


@task(
    names="power_digit_sum_equal is_armstrong narcissistic equals_digit_powers",
    docs=(
        "Return True if {n} equals the sum of its digits, each raised to the power of the number "
        "of digits.",
        "A number with d digits is called vain if adding the d-th powers of its digits gives the "
        "number again. Is the non-negative integer {n} vain?",
        "Check whether {n} is an Armstrong number: with k digits in all, the k-th powers of the "
        "digits sum up to {n}, as in 153 = 1 + 125 + 27.",
        "Given {n} >= 0, raise each digit to the count of digits, total the results and compare "
        "with {n}. Return True if they agree and False if not.",
        "Write a function to check whether {n} (>= 0) is a narcissistic number: raise every "
        "digit to the power d, where d is how many digits there are; the sum of these powers has "
        "to be {n}.",
        "Does {n}, which isn't negative, have this property? Example: 370 has three digits, and "
        "3 ** 3 + 7 ** 3 + 0 ** 3 == 370, so yes. 12 has two digits, and 1 + 4 is not 12, so no.",
    ),
    n=either(ints(0, 500), choice(*range(10), 153, 370, 371, 407, 1634)),
    edges=((0,), (10,), (153,), (154,), (1634,)),
)
def is_own_power_sum(n: int) -> bool:
    digits = str(n)
    return sum(int(digit) ** len(digits) for digit in digits) == n


@is_own_power_sum.style
def _(n):
    digits = []
    rest = n
    while rest > 0:
        digits.append(rest % 10)
        rest //= 10
    total = 0
    for digit in digits:
        total += digit ** len(digits)
    return total == n


@task(
    names="numbers_with_digit_sum find_by_digit_sum having_digit_sum cross_sum_equals",
    docs=(
        "Return all integers from 0 to {n} whose digits add up to {total}, in ascending order.",
        "List every number between 0 and {n}, both included, with a digit sum of {total}.",
        "Given {n} >= 0, which of the numbers 0, 1, 2 and so on up to {n} have digits that sum to "
        "exactly {total}? Return them from small to large.",
        "The rooms of a hotel have the numbers 0 to {n}. A door opens if the digits of its number "
        "add up to {total}. Return the list of the rooms that open, in order.",
        "Find all numbers in 0..{n} (inclusive) whose digit sum is {total}. Sorted ascending.",
        "Write a function that takes an int {n} >= 0 and lists each x <= {n}, starting at 0, "
        "such that adding x's digits makes {total}.",
    ),
    total=range(1, 12),
    n=either(ints(0, 60), ints(0, 130)),
    edges=((0,), (9,), (100,)),
)
def with_digit_sum(n: int, *, total: int) -> list[int]:
    return [i for i in range(n + 1) if sum(map(int, str(i))) == total]


@with_digit_sum.style
def _(n, *, total):
    result = []
    for i in range(n + 1):
        digit_sum = 0
        rest = i
        while rest:
            digit_sum += rest % 10
            rest //= 10
        if digit_sum == total:
            result.append(i)
    return result


@task(
    names="largest_digit_gap digit_spread digit_range max_minus_min_digit",
    docs=(
        "Return the difference between the largest and the smallest digit of {n}. Ignore the sign.",
        "How far apart are the highest and the lowest decimal digit of the integer {n}?",
        "Given an integer, subtract its smallest digit from its largest digit. The result is 0 if "
        "there is one digit only or all are equal. Negative numbers count as positive ones.",
        "The spread of a number is its maximum digit minus its minimum digit. Find the spread of "
        "the absolute value of {n}.",
        "Find the difference between the max digit and the min digit of {n} (a minus sign is "
        "ignored).",
        "Largest digit of abs({n}) minus smallest digit of abs({n}). For a one-digit number it's "
        "0.",
    ),
    n=either(ints(-99, 99), ints(100, 99999)),
    edges=((0,), (-19,), (77,)),
)
def spread_of_digits(n: int) -> int:
    digits = [int(digit) for digit in str(abs(n))]
    return max(digits) - min(digits)


@spread_of_digits.style
def _(n):
    rest = abs(n)
    low = high = rest % 10
    while rest >= 10:
        rest //= 10
        low = min(low, rest % 10)
        high = max(high, rest % 10)
    return high - low


@task(
    names="from_digits join_digits list_to_number digits_to_int",
    docs=(
        "Return the non-negative integer whose decimal digits are listed in {digits}, most "
        "significant first. An empty list stands for 0.",
        "Put the digits of a list together to one number: [4, 0, 7] becomes 407, and [] becomes 0.",
        "Given a list of digits in reading order, compute the number they form. Leading zeros have "
        "no effect; with no digits at all the number is 0.",
        "Someone dictates a number digit by digit, from left to right. Return the number (an "
        "integer), or 0 if nothing was said. The digits are in the list {digits}.",
        "Convert a list of digits into an integer. [1, 2, 3] -> 123, [0, 5] -> 5, [] -> 0.",
        "Args:\n{digits}: decimal digits from left to right, maybe none, maybe with zeros in "
        "front\nReturns:\nthe int they spell (0 when there are none)",
    ),
    digits=lambda rng: [rng.randint(0, 9) for _ in range(rng.randint(0, 6))],
    edges=(([],), ([0, 0, 5],), ([9],)),
)
def number_from_digits(digits: list[int]) -> int:
    result = 0
    for digit in digits:
        result = result * 10 + digit
    return result


@number_from_digits.style
def _(digits):
    return int("".join(map(str, digits)) or "0")


@task(
    names="increment_digits add_one_to_digits next_in_digits plus_one",
    docs=(
        "The list {digits} holds the digits of a non-negative integer, the highest place first. "
        "Return the digits of the integer that is {k} larger, in the same form.",
        "Add {k} to a number that is given as a list of decimal digits (left to right, at least "
        "one digit) and return the sum as a list of digits.",
        "Given the digits of a counter, for instance [1, 9, 9], what does it show after counting "
        "on by {k}? Return a list of digits, which may be longer than before.",
        "Read {digits} as one decimal number, increase it by {k}, and split the result into its "
        "digits again. There are no leading zeros.",
        "You get a number as a list of its digits, e.g. [2, 9] for 29. Add {k} to the number and "
        "give the new digits. Don't forget the carry!",
        "Write a function to increment a digit list by {k}. The most significant digit comes "
        "first, in the input {digits} (which is not empty) as well as in the output, and the "
        "output may need an extra digit.",
    ),
    k=range(1, 10),
    digits=lambda rng: [
        rng.randint(1, 9),
        *(rng.choice((9, rng.randint(0, 9))) for _ in range(rng.randint(0, 4))),
    ],
    edges=(([0],), ([9],), ([9, 9, 9],), ([1, 0],)),
)
def add_to_digits(digits: list[int], *, k: int) -> list[int]:
    number = int("".join(map(str, digits))) + k
    return [int(digit) for digit in str(number)]


@add_to_digits.style
def _(digits, *, k):
    result = list(digits)
    carry = k
    for i in range(len(result) - 1, -1, -1):
        carry, result[i] = divmod(result[i] + carry, 10)
    return [carry, *result] if carry else result


@task(
    names="same_digits is_digit_permutation digit_anagrams uses_same_digits",
    docs=(
        "Return True if {a} and {b} consist of the same digits, each occurring equally often in "
        "both. Both are non-negative.",
        "Can the digits of {a} be rearranged to form {b}? Consider the usual way of writing the "
        "numbers, without leading zeros.",
        "Given two non-negative integers, are they permutations of each other's digits?",
        "Two people with digit tiles lay the numbers {a} and {b}. Did they need exactly the same "
        "set of tiles?",
        "Check if two non-negative integers have exactly the same digits, in any order. 1223 and "
        "2312 do, 122 and 112 don't.",
        "Does sorting the digits of {a} give the same as sorting the digits of {b}? Neither is "
        "negative.",
    ),
    inputs=lambda rng: (
        lambda text: (
            int(text),
            int(text[0] + "".join(rng.sample(text[1:], 3)))
            if rng.random() < 0.5
            else rng.randint(0, 9999),
        )
    )(str(rng.randint(1000, 9999))),
    edges=((0, 0), (10, 1), (112, 122), (120, 21), (123, 321)),
)
def are_digit_permutations(a: int, b: int) -> bool:
    return sorted(str(a)) == sorted(str(b))


@are_digit_permutations.style
def _(a, b):
    return all(str(a).count(digit) == str(b).count(digit) for digit in "0123456789")


@task(
    names="kth_digit digit_from_right digit_at nth_digit_from_end",
    docs=(
        "Return the {k:ordinal} digit of {n} counted from the right, where the last digit is the "
        "first. If {n} has fewer digits, return -1. {n} is not negative.",
        "Counting from the end, which is digit number {k} of the non-negative integer {n}? Number "
        "1 is the last digit. Return -1 if there is no such digit.",
        "Given {n} >= 0, pick the digit that has {k - 1} digits to its right. If the number is too "
        "short for that, the answer is -1.",
        "Write {n} on paper and point at its last digit; call it place 1. Go left until place {k}. "
        "Return the digit there, or -1 if you have left the number.",
        "Write a function to get the {k:ordinal} digit of {n} from the right. {n} is >= 0. If it "
        "isn't that long: -1.",
        "Number the digits of {n} (0 or more) from right to left, 1, 2, 3 and so on. Which digit "
        "is number {k}? Say -1 for a number with fewer digits.",
    ),
    k=range(1, 6),
    n=either(ints(0, 99), ints(100, 999999)),
    edges=((0,), (10,), (98765,), (100000,)),
)
def digit_from_end(n: int, *, k: int) -> int:
    digits = str(n)
    return int(digits[-k]) if k <= len(digits) else -1


@digit_from_end.style
def _(n, *, k):
    digits = [n % 10]
    while n >= 10:
        n //= 10
        digits.append(n % 10)
    return digits[k - 1] if k <= len(digits) else -1
