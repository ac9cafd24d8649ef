"""Binary numbers and bits."""

from datagen.code.task import task
from datagen.code.values import choice, either, ints


@task(
    names="bit_count popcount ones_in_binary number_of_ones",
    docs=(
        "Return the number of ones in the binary form of the non-negative integer {n}.",
        "How many bits of {n} >= 0 are set?",
        "Given a whole number that is not negative, write it in binary and count the digits 1.",
        "Weights of 1, 2, 4, 8 grams and so on, one of each, balance {n} grams. Return how many "
        "weights are on the scale; none for 0.",
        "Write a function to count the 1 bits of {n} ({n} >= 0).",
        "Popcount: 0 -> 0, 5 -> 2, 255 -> 8. The input {n} isn't negative.",
    ),
    n=either(ints(0, 31), ints(0, 1023)),
    edges=((0,), (1,), (255,), (256,)),
)
def count_set_bits(n: int) -> int:
    return bin(n).count("1")


@count_set_bits.style
def _(n):
    count = 0
    while n:
        count += n & 1
        n >>= 1
    return count


@count_set_bits.style
def _(n):
    count = 0
    while n:
        n &= n - 1
        count += 1
    return count


@task(
    names="binary_string to_binary binary_form int_to_bits",
    docs=(
        "Return {n} >= 0 in binary as a string of at least {k} digits, filled up with zeros on the "
        "left.",
        "Write the non-negative integer {n} with the digits 0 and 1. If the text is shorter than "
        "{k} characters, put zeros in front until it is {k} long.",
        "Given a number that is not negative, give its binary digits as text, padded with leading "
        "zeros to a width of {k}. Longer numbers are not cut.",
        "A row of lamps shows {n} in binary, 1 for on and 0 for off. There are {k} lamps, or more "
        "if {n} needs more. Return what they show as a string.",
        "Write a function to convert {n} (>= 0) to binary, zero-padded to {k} characters (more "
        "if necessary).",
        "Binary string of {n}, no '0b', at least {k} characters thanks to leading zeros. {n} is "
        "0 or more.",
    ),
    k=range(2, 9),
    n=either(ints(0, 15), ints(0, 300)),
    edges=((0,), (1,), (255,), (256,)),
)
def zero_filled_binary(n: int, *, k: int) -> str:
    return bin(n)[2:].zfill(k)


@zero_filled_binary.style
def _(n, *, k):
    digits = ""
    while n > 0 or len(digits) < k:
        digits = str(n % 2) + digits
        n //= 2
    return digits


@zero_filled_binary.style
def _(n, *, k):
    return format(n, "b").rjust(k, "0")


@task(
    names="longest_ones longest_run_of_ones ones_in_a_row max_set_run",
    docs=(
        "Return the length of the longest block of ones next to each other in the binary form of "
        "{n} >= 0.",
        "How many consecutive bits of the non-negative integer {n} are set at most?",
        "Given a number that is not negative, write it in base 2 and find the longest unbroken row "
        "of 1s. Return its length, 0 for the number 0.",
        "Lamps show {n} in binary (1 is on, {n} is at least 0). Return the size of the largest "
        "group of neighbouring lamps that are all on.",
        "Find the longest run of 1s in the binary representation of {n} ({n} >= 0; for 0 it's 0).",
        "Write a function such that 13 (1101 in binary) gives 2: how many 1 bits in a row are "
        "there at most? The input is not negative.",
    ),
    n=either(ints(0, 31), ints(0, 2000), choice(7, 15, 62, 124, 255, 1022)),
    edges=((0,), (5,), (7,), (111,)),
)
def longest_one_run(n: int) -> int:
    return max(len(block) for block in bin(n)[2:].split("0"))


@longest_one_run.style
def _(n):
    best = current = 0
    while n:
        current = current + 1 if n % 2 == 1 else 0
        best = max(best, current)
        n //= 2
    return best


@task(
    names="binary_gap longest_zero_gap gap_between_ones max_gap",
    docs=(
        "Return the length of the longest run of zeros in the binary form of {n} >= 0 that has a "
        "one on both sides, or 0 if there is none.",
        "A gap of a number is a row of binary zeros enclosed by ones. How long is the longest gap "
        "of the non-negative integer {n}? Zeros at the end do not form a gap.",
        "Given {n} >= 0, look at neighbouring set bits in its binary form and return the largest "
        "number of unset bits between two of them. If it has fewer than two set bits, return 0.",
        "Fence posts (1) and empty places (0) form the binary digits of {n}, which is not "
        "negative. What is the widest hole between two posts, counted in empty places? No hole: 0.",
        "Find the longest binary gap of {n} (>= 0), i.e. the most zeros in a row between two 1 "
        "bits. 9 is 1001, so 2; 20 is 10100, so 1; 8 is 1000, so 0.",
        "Write a function to get the largest count of consecutive 0 bits which have a 1 bit "
        "somewhere on both sides. None? Then 0. The argument is a non-negative int.",
    ),
    n=either(ints(0, 40), ints(0, 2000), choice(17, 33, 65, 129, 137, 273, 9)),
    edges=((0,), (8,), (9,), (20,), (529,), (15,)),
)
def longest_binary_gap(n: int) -> int:
    blocks = bin(n)[2:].strip("0").split("1")
    return max(len(block) for block in blocks)


@longest_binary_gap.style
def _(n):
    best = 0
    last = None
    for position, bit in enumerate(bin(n)[2:]):
        if bit == "1":
            if last is not None:
                best = max(best, position - last - 1)
            last = position
    return best


@task(
    names="single_number lonely_number without_partner odd_one_out unpaired_value",
    docs=(
        "Every value in {numbers} occurs exactly twice, except for one that occurs once. Return "
        "the value that occurs once.",
        "Find the element of {numbers} that has no partner. All others come in pairs of equal "
        "values, in any order.",
        "Given a list in which a single number appears one time and each other number two times, "
        "return that single number.",
        "Socks are marked with numbers; both socks of a pair have the same one. After washing, one "
        "sock is missing. From the numbers of the socks that are there, find the number whose "
        "second sock is lost.",
        "Find the single number in {numbers}; all the others appear twice.",
        "Write a function to find the element without a duplicate in a list where every other "
        "element has exactly one duplicate. Hint: XOR.",
    ),
    inputs=lambda rng: (lambda xs: (rng.sample([*xs[1:], *xs], 2 * len(xs) - 1),))(
        rng.sample(range(30), rng.randint(1, 4))
    ),
    edges=(([5],), ([0, 4, 0],), ([2, 2, 1],)),
)
def find_unpaired(numbers: list[int]) -> int:
    result = 0
    for value in numbers:
        result ^= value
    return result


@find_unpaired.style
def _(numbers):
    for value in numbers:
        if numbers.count(value) == 1:
            return value


@find_unpaired.style
def _(numbers):
    return 2 * sum(set(numbers)) - sum(numbers)


@task(
    names="hamming bit_difference differing_bits flips_needed",
    docs=(
        "Return the number of bits in which the non-negative integers {a} and {b} differ.",
        "How many binary digits of {a} must be flipped to get {b}? Both are at least 0; imagine "
        "leading zeros where one is shorter.",
        "Given two non-negative integers, count the places at which their binary forms, filled "
        "with zeros on the left to equal length, have different digits.",
        "Two rows of switches show {a} and {b} in binary, 1 for on, with the last digits below "
        "each other (both numbers are 0 or more). In how many columns are the switches set "
        "differently?",
        "Write a function to find the Hamming distance of two non-negative integers, in bits.",
        "Count the 1s in {a} XOR {b}. Both are >= 0.",
    ),
    a=ints(0, 63),
    b=ints(0, 63),
    edges=((0, 0), (1, 2), (7, 8), (31, 0)),
)
def bit_distance(a: int, b: int) -> int:
    return bin(a ^ b).count("1")


@bit_distance.style
def _(a, b):
    count = 0
    while a or b:
        if a % 2 != b % 2:
            count += 1
        a //= 2
        b //= 2
    return count


@task(
    names="set_bit_positions bit_indices positions_of_ones powers_in_sum",
    docs=(
        "Return the positions of the set bits of {n} >= 0 in ascending order. The lowest bit has "
        "position {k}.",
        "Number the binary digits of {n} from right to left, starting with {k}. At which numbers "
        "is there a 1? {n} is not negative; return a sorted list.",
        "Given a non-negative integer, list where its binary form has ones, counting places from "
        "the last digit, which is place {k}, upwards.",
        "Guests {k}, {k + 1} and so on answered an invitation; a number {n} >= 0 tells who comes. "
        "The last binary digit of it is 1 if guest {k} comes, the last but one is 1 if the next "
        "guest comes, and so on. Return the list of guests who come.",
        "Find which bits of {n} (>= 0) are 1. Bits are numbered from the least significant one, "
        "which has number {k}. Ascending list.",
        "Write a function that lists i + {k} for each i such that bit i of {n} (worth 2 ** i) is "
        "set, smallest first. {n} isn't negative.",
    ),
    k=range(0, 12),
    n=either(ints(0, 31), ints(0, 500)),
    edges=((0,), (1,), (8,), (10,)),
)
def positions_of_set_bits(n: int, *, k: int) -> list[int]:
    return [i + k for i, bit in enumerate(reversed(bin(n)[2:])) if bit == "1"]


@positions_of_set_bits.style
def _(n, *, k):
    positions = []
    place = k
    while n:
        if n & 1:
            positions.append(place)
        n >>= 1
        place += 1
    return positions


@task(
    names="toggle_bit flip_bit switch_bit invert_bit_at",
    docs=(
        "Return {n} >= 0 with the bit at position {k} flipped. Position 0 is the lowest bit.",
        "If the binary digit of {n} with the value 2 ** {k} is 1, make it 0; if it is 0, make it "
        "1. Return the new number. {n} is not negative.",
        "Given a non-negative integer, change its bit number {k} (counted from the right, from 0) "
        "to the opposite and leave all others.",
        "A panel of lamps shows {n} >= 0 in binary, the lamp furthest right being number 0. "
        "Someone presses the switch of lamp {k}. Which number is shown now?",
        "Write a function to toggle bit {k} of {n} (>= 0), the least significant bit being bit 0.",
        "{n} is at least 0. If its bit worth 2 to the power of {k} is on, turn it off, and if "
        "it's off, turn it on. What's the number then?",
    ),
    k=range(0, 8),
    n=either(ints(0, 31), ints(0, 300)),
    edges=((0,), (1,), (255,)),
)
def bit_flipped(n: int, *, k: int) -> int:
    return n ^ (1 << k)


@bit_flipped.style
def _(n, *, k):
    value = 2**k
    if n // value % 2 == 1:
        return n - value
    return n + value


@task(
    names="next_power_of_two power_of_two_at_least round_up_power2 smallest_power_over",
    docs=(
        "Return the smallest power of two that is greater than or equal to {n} >= 0. The powers of "
        "two are 1, 2, 4, 8 and so on.",
        "Starting from 1, double until the result is at least {n}; return it. {n} is not negative.",
        "Given a non-negative integer, round it up to a number of the form 2 ** k with k >= 0.",
        "Memory can be ordered in sizes 1, 2, 4, 8, each size twice the one before. What is the "
        "smallest size that holds {n} units ({n} >= 0)?",
        "Write a function to find the next power of 2 at or above {n} ({n} >= 0). 0 -> 1, 5 -> "
        "8, 8 -> 8.",
        "Of 1, 2, 4, 8, 16, ..., which is the first that isn't less than {n}? {n} isn't negative.",
    ),
    n=either(ints(0, 40), ints(0, 1000)),
    edges=((0,), (1,), (2,), (3,), (64,), (65,)),
)
def ceil_power_of_two(n: int) -> int:
    power = 1
    while power < n:
        power *= 2
    return power


@ceil_power_of_two.style
def _(n):
    return 1 if n <= 1 else 1 << (n - 1).bit_length()


@task(
    names="reverse_bits binary_reversal flip_binary mirror_binary",
    docs=(
        "Write {n} >= 0 in binary without leading zeros, reverse the digits and return the number "
        "that they stand for.",
        "Return the integer whose binary form is that of the non-negative integer {n} read from "
        "right to left.",
        "Given a number that is not negative, turn the order of its binary digits around. Zeros "
        "that get to the front do not matter. What number is it now?",
        "A row of lamps, as long as needed, shows {n} >= 0 in binary, and the first lamp is on "
        "unless {n} is 0. What does someone read who looks at the row from behind?",
        "Reverse the bits of {n} (>= 0), as in 6 -> 110 -> 011 -> 3.",
        "Write a function to read the binary digits of a non-negative number backwards, as a "
        "number. Don't pad with leading zeros before reversing.",
    ),
    n=either(ints(0, 31), ints(0, 500)),
    edges=((0,), (1,), (6,), (8,), (11,)),
)
def binary_reversed(n: int) -> int:
    return int(bin(n)[2:][::-1], 2)


@binary_reversed.style
def _(n):
    result = 0
    while n:
        result = 2 * result + n % 2
        n //= 2
    return result


@task(
    names="is_binary_palindrome palindromic_bits same_bits_reversed symmetric_in_binary",
    docs=(
        "Return True if the binary form of {n} >= 0 reads the same in both directions.",
        "Is the non-negative integer {n}, written in base 2 without leading zeros, a palindrome?",
        "Given a number that is at least 0, check whether reversing its binary digits leaves them "
        "unchanged.",
        "A lamp row shows {n} >= 0 in binary. Does it look the same in a mirror? The number 0 is "
        "shown by a single lamp.",
        "Check if {n} (>= 0) is a palindrome in binary.",
        "True for 5 (101), 9 (1001) and 0 (0); False for 6 (110). What about {n}? It's never "
        "negative, and it's written without leading zeros.",
    ),
    n=either(ints(0, 30), choice(0, 1, 3, 5, 7, 9, 15, 17, 21, 27, 31, 33, 45, 51, 63, 73, 85)),
    edges=((0,), (1,), (2,), (5,), (6,), (10,), (45,)),
)
def has_symmetric_bits(n: int) -> bool:
    digits = bin(n)[2:]
    return digits == digits[::-1]


@has_symmetric_bits.style
def _(n):
    reversed_bits, rest = 0, n
    while rest:
        reversed_bits = reversed_bits * 2 + rest % 2
        rest //= 2
    return reversed_bits == n
