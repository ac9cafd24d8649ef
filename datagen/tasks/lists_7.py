"""Lists of numbers: the simplest things one asks of them."""

from datagen.code.task import task
from datagen.code.values import either, ints, lists


@task(
    names="last_element final_item end_of_list get_last",
    docs=(
        "Return the last element of {numbers}, or {default} if the list is empty.",
        "What stands at the end of the list? For an empty list answer {default}.",
        "Given a list of integers, get its final element; without elements get {default}.",
        "{numbers} are messages in the order in which they came in. Return the newest one; when "
        "there is none, return {default}.",
        "Write a function to get the last item of a list, with {default} as the fallback for an "
        "empty one.",
        "If {numbers} has elements, the result is the rightmost. If it doesn't, the result is "
        "{default}.",
    ),
    default=(None, -1, 0, 1, -100, 99, 100, 999),
    edges=(([],), ([4],), ([1, 2],)),
)
def last_or_default(numbers: list[int], *, default: int | None) -> int | None:
    return numbers[-1] if numbers else default


@last_or_default.style
def _(numbers, *, default):
    if len(numbers) == 0:
        return default
    return numbers[len(numbers) - 1]


@task(
    names="add_to_each increase_all shift_values raise_by",
    docs=(
        "Return a list with {k} added to every element of {numbers}.",
        "Increase all numbers of the list by {k}, without changing the list itself.",
        "Given a list of integers, build a new one in which each element is {k} larger.",
        "Every price in {numbers} goes up by {k}. Return the new prices in order.",
        "Write a function to add {k} to each number in {numbers}.",
        "Map x -> x + {k} for every x, as a new list.",
    ),
    k=range(1, 100),
    edges=(([],), ([0],), ([-1, 5],)),
)
def raised_by(numbers: list[int], *, k: int) -> list[int]:
    return [value + k for value in numbers]


@raised_by.style
def _(numbers, *, k):
    result = []
    for value in numbers:
        result.append(value + k)
    return result


@raised_by.style
def _(numbers, *, k):
    return list(map(lambda value: value + k, numbers))


@task(
    names="square_all squared_list squares_of each_squared",
    docs=(
        "Return the list of the squares of all elements of {numbers}.",
        "Multiply each number by itself and return the results in the same order.",
        "Given a list of integers, replace every element x by x * x in a new list.",
        "Square tiles have sides of {numbers}. What are their areas, one by one?",
        "Find the squares of the numbers in a list: [1, -2, 3] -> [1, 4, 9].",
        "Create a function that takes {numbers} and returns a new list with every number squared.",
    ),
    numbers=lists(ints(-9, 12)),
    edges=(([],), ([0],), ([-3],)),
)
def squares_list(numbers: list[int]) -> list[int]:
    return [value**2 for value in numbers]


@squares_list.style
def _(numbers):
    result = []
    for value in numbers:
        result.append(value * value)
    return result


@task(
    names="sum_squares_of_multiples total_of_squares add_squares squares_total",
    docs=(
        "Return the sum of the squares of those elements of {numbers} that are divisible by {k}.",
        "Square every multiple of {k} in the list and add the squares; other numbers are ignored.",
        "Given a list of integers, add up x * x for all elements x which {k} divides evenly.",
        "Only numbers without remainder on division by {k} matter. What do their squares sum up "
        "to? If {numbers} has no such number, the sum is 0.",
        "Write a function to find the sum of squares of the numbers in {numbers} that are "
        "multiples of {k}.",
        "Filter by divisibility by {k}, square, add up. An empty selection sums to 0.",
    ),
    k=range(2, 8),
    numbers=lists(ints(-9, 14)),
    edges=(([],), ([0],), ([-6, 5],)),
)
def squares_of_multiples(numbers: list[int], *, k: int) -> int:
    return sum(value**2 for value in numbers if value % k == 0)


@squares_of_multiples.style
def _(numbers, *, k):
    total = 0
    for value in numbers:
        if value % k == 0:
            total += value * value
    return total


@task(
    names="product multiply_all list_product product_of_list",
    docs=(
        "Return the product of all elements of {numbers}. The product of an empty list is 1.",
        "Multiply all numbers in the list with each other. Nothing to multiply gives 1.",
        "Given a list of integers, start with 1 and multiply by each element in turn; return what "
        "you end up with.",
        "A number is multiplied by each of {numbers}, one after another. By what single factor "
        "could it be multiplied instead? By 1 if the list is empty.",
        "Write a function to multiply all the numbers in {numbers} together ([] -> 1).",
        "What do you get when you multiply all entries? E.g. 24 for [2, 3, 4]; by convention "
        "it's 1 for no entries.",
    ),
    numbers=lists(ints(-6, 9), 0, 5),
    edges=(([],), ([0, 5],), ([7],)),
)
def product_of_all(numbers: list[int]) -> int:
    result = 1
    for value in numbers:
        result *= value
    return result


@product_of_all.style
def _(numbers):
    import math

    return math.prod(numbers)


@product_of_all.style
def _(numbers):
    if not numbers:
        return 1
    return numbers[0] * product_of_all(numbers[1:])


@task(
    names="count_evens number_of_even even_count how_many_even",
    docs=(
        "Return how many even numbers {numbers} contains.",
        "Count the elements that can be divided by 2. Zero can.",
        "Given a list of integers, how many of them are not odd?",
        "On a raffle the tickets {numbers} were drawn. Even numbers win. Return the number of "
        "winning tickets.",
        "Find the number of even integers in {numbers}.",
        "How many entries of {numbers} end in 0, 2, 4, 6 or 8? Negative ones count too.",
    ),
    edges=(([],), ([0],), ([1, 3],), ([-2, 2],)),
)
def even_numbers_count(numbers: list[int]) -> int:
    return sum(1 for value in numbers if value % 2 == 0)


@even_numbers_count.style
def _(numbers):
    count = 0
    for value in numbers:
        if value % 2 == 0:
            count += 1
    return count


@even_numbers_count.style
def _(numbers):
    return len(numbers) - sum(value % 2 for value in numbers)


@task(
    names="all_above every_greater all_exceed none_below_or_equal",
    docs=(
        "Return True if every element of {numbers} is greater than {limit}. For an empty list "
        "return True.",
        "Are all numbers in the list larger than {limit}? An empty list counts as yes.",
        "Given a list of integers, return False as soon as one of them is {limit} or less, and "
        "True if there is no such element.",
        "To ride, children must be taller than {limit}. May all children with the heights "
        "{numbers} ride? A group of no children may.",
        "Check if all numbers in {numbers} are above {limit} ({limit} itself is not above). "
        "Nothing to check means True.",
        "Write a function that tells whether the minimum of a list exceeds {limit}; for an empty "
        "list it says True.",
    ),
    limit=range(0, 12),
    numbers=lists(either(ints(0, 30), ints(8, 40), ints(12, 40)), 1, 4),
    edges=(([],), ([5],), ([11, 100],)),
)
def all_greater_than(numbers: list[int], *, limit: int) -> bool:
    return all(value > limit for value in numbers)


@all_greater_than.style
def _(numbers, *, limit):
    for value in numbers:
        if value <= limit:
            return False
    return True


@all_greater_than.style
def _(numbers, *, limit):
    return not numbers or min(numbers) > limit


@task(
    names="has_enough_copies appears_often_enough enough_of_value is_repeated",
    docs=(
        "Return True if {target} is in {numbers} at least {k} times, otherwise False.",
        "Does the list hold the number {target} {k:word} times or more?",
        "Given a list of integers and a value {target}, check that no fewer than {k} elements are "
        "equal to it.",
        "A shop needs {k} pieces of the article {target}. {numbers} lists the articles on the "
        "shelf, piece by piece. Are there enough?",
        "Check if {target} appears {k} or more times in {numbers}.",
        "I want to know whether {numbers} has enough copies of {target}. Enough is at least {k}.",
    ),
    k=range(2, 5),
    inputs=lambda rng: (
        [rng.choice((1, 1, 2, 3)) for _ in range(rng.randint(2, 8))],
        rng.choice((1, 1, 2)),
    ),
    edges=(([], 1), ([2], 2), ([3, 3, 1, 3], 3)),
)
def occurs_at_least(numbers: list[int], target: int, *, k: int) -> bool:
    return numbers.count(target) >= k


@occurs_at_least.style
def _(numbers, target, *, k):
    count = 0
    for value in numbers:
        if value == target:
            count += 1
    return count >= k


@task(
    names="without_value remove_all drop_value filter_out",
    docs=(
        "Return a list with all elements of {numbers} except those equal to {value}.",
        "Remove every {value} from the list and return what is left, in order.",
        "Given a list of integers, throw out the number {value} wherever it stands.",
        "The error code {value} must not be shown. From the codes {numbers}, return those that may "
        "be shown, in the order of the list.",
        "Write a function to remove all occurrences of {value} from {numbers}.",
        "The list without its {value}s, please. Everything else keeps its order.",
    ),
    value=range(0, 8),
    numbers=lists(ints(0, 7)),
    edges=(([],), ([3, 3],), ([1, 2, 1],)),
)
def values_except(numbers: list[int], *, value: int) -> list[int]:
    return [x for x in numbers if x != value]


@values_except.style
def _(numbers, *, value):
    result = []
    for x in numbers:
        if x == value:
            continue
        result.append(x)
    return result


@task(
    names="count_up range_list numbers_from_to list_of_range",
    docs=(
        "Return the list of all integers from {a} to {b}, both included, in steps of {k}. It "
        "starts with {a}, and it is empty if {a} is greater than {b}.",
        "Count upwards from {a} by {k} at a time, as long as {b} is not exceeded, and list the "
        "numbers, {a} being the first. If {a} > {b} there are none.",
        "Given two integers, list {a}, {a} + {k} and so on without going beyond {b}.",
        "Trains leave every {k} minutes from minute {a} on. Return the minutes of all departures "
        "until minute {b}, inclusive; no train leaves if {b} lies before {a}.",
        "Create a function that takes two integers and returns [{a}, {a} + {k}, {a} + {2 * k}, "
        "...] as long as the entries are <= {b}. If even {a} is too large, return [].",
        "An arithmetic sequence with difference {k}: its first term is {a}, and {b} is the upper "
        "limit (allowed itself). Give the terms in a list.",
    ),
    k=range(2, 10),
    a=ints(-5, 12),
    b=ints(0, 30),
    edges=((0, 0), (5, 4), (1, 9), (3, 5)),
)
def stepped_range(a: int, b: int, *, k: int) -> list[int]:
    return list(range(a, b + 1, k))


@stepped_range.style
def _(a, b, *, k):
    result = []
    while a <= b:
        result.append(a)
        a += k
    return result


@task(
    names="sorted_descending sort_high_to_low ordered_unique distinct_descending",
    docs=(
        "Return the distinct elements of {numbers} in descending order.",
        "Remove duplicates from the list and sort what is left from large to small.",
        "Given a list of integers, which different values does it hold? List them, the greatest "
        "first.",
        "Several people reported the results {numbers}, some results more than once. Make a table "
        "of all results, each only once, with the highest on top.",
        "Write a function to get the unique numbers of {numbers}, largest to smallest.",
        "Deduplicate, then sort in reverse: [3, 1, 3, 2] -> [3, 2, 1].",
    ),
    numbers=lists(ints(-4, 9), 0, 8),
    edges=(([],), ([2, 2],), ([1, 3, 2],)),
)
def unique_descending(numbers: list[int]) -> list[int]:
    return sorted(set(numbers), reverse=True)


@unique_descending.style
def _(numbers):
    result = []
    for value in sorted(numbers):
        if not result or result[0] != value:
            result.insert(0, value)
    return result


@task(
    names="repeat_elements duplicate_each stutter copies_of_each",
    docs=(
        "Return a list in which every element of {numbers} is repeated {k} times in a row.",
        "Replace each number by {k:word} copies of it, keeping the order.",
        "Given [1, 2], the result is 1 written {k} times, followed by 2 written {k} times. Do the "
        "same for any list of integers.",
        "A printer prints each page {k} times before it goes on to the next page. In what order do "
        "the pages {numbers} come out?",
        "Write a function to repeat each element of {numbers} {k} times, with the copies side by "
        "side.",
        "Stretch {numbers} by the factor {k}: the output has {k} equal elements in place of each "
        "input element.",
    ),
    k=range(2, 6),
    numbers=lists(ints(0, 20), 0, 4),
    edges=(([],), ([7],), ([1, 1],)),
)
def repeated_each(numbers: list[int], *, k: int) -> list[int]:
    return [value for value in numbers for _ in range(k)]


@repeated_each.style
def _(numbers, *, k):
    result = []
    for value in numbers:
        result.extend([value] * k)
    return result


@task(
    names="sum_between_indices partial_sum slice_sum add_slice",
    docs=(
        "Return the sum of the elements of {numbers} from index {start} up to, but not including, "
        "index {stop}. Indices beyond the end are ignored, and both are at least 0.",
        "Add up {numbers} from position {start} on and stop before position {stop}. Positions "
        "count from 0 and are never negative; where there is no element, nothing is added.",
        "Given a list and two non-negative indices, total the elements at all indices i with "
        "{start} <= i < {stop} that exist in the list.",
        "Day 0, day 1 and so on brought {numbers} visitors. How many came from day {start} to the "
        "day before day {stop}? Days without an entry had none.",
        "Find the sum of {numbers} in the half-open index range from {start} (inclusive) to "
        "{stop} (exclusive). The indices are >= 0; if the range goes past the end, only existing "
        "elements are added.",
        "Args:\n{numbers}: a list of integers\n{start}: first index to add, not negative\n"
        "{stop}: first index not to add, not negative, possibly too large for the list\n"
        "Returns:\nthe sum of the elements in between, 0 if there are none.",
    ),
    inputs=lambda rng: (
        [rng.randint(0, 20) for _ in range(rng.randint(1, 7))],
        rng.randint(0, 3),
        rng.randint(1, 8),
    ),
    edges=(([], 0, 3), ([1, 2, 3], 1, 1), ([1, 2, 3], 2, 1), ([4, 5], 1, 9)),
)
def sum_of_slice(numbers: list[int], start: int, stop: int) -> int:
    return sum(numbers[start:stop])


@sum_of_slice.style
def _(numbers, start, stop):
    total = 0
    for i, value in enumerate(numbers):
        if start <= i < stop:
            total += value
    return total


@task(
    names="max_min_difference range_of spread value_range",
    docs=(
        "Return the difference between the largest and the smallest element of {numbers}, or 0 if "
        "the list is empty.",
        "How far apart are the extremes of the list? No elements means 0.",
        "Given a list of integers, subtract its minimum from its maximum. Use 0 for an empty list.",
        "A thermometer showed {numbers} degrees during one day. By how many degrees did the "
        "temperature vary? If nothing was measured, return 0.",
        "Write a function to find the range (max - min) of {numbers}; 0 if it's empty.",
        "Biggest minus smallest. No numbers? 0.",
    ),
    edges=(([],), ([4],), ([-3, 3],)),
)
def spread_of_values(numbers: list[int]) -> int:
    return max(numbers) - min(numbers) if numbers else 0


@spread_of_values.style
def _(numbers):
    if not numbers:
        return 0
    ordered = sorted(numbers)
    return ordered[-1] - ordered[0]


@task(
    names="is_sorted in_order is_ascending non_decreasing",
    docs=(
        "Return True if {numbers} is in ascending order, where equal neighbours are allowed.",
        "Check that no element of the list is smaller than the element before it.",
        "Given a list of integers, is it already sorted from small to large? Empty lists and lists "
        "of one element are.",
        "Pupils line up with heights {numbers}. Does the line never get lower from left to right?",
        "Check if a list is sorted in non-decreasing order.",
        "For {numbers} to pass, each element must be <= the next one. Tell whether it passes "
        "(lists too short to fail pass).",
    ),
    inputs=lambda rng: (lambda xs: (sorted(xs) if rng.random() < 0.5 else xs,))(
        [rng.randint(0, 15) for _ in range(rng.randint(2, 6))]
    ),
    edges=(([],), ([3],), ([2, 2],), ([3, 1],), ([1, 5, 4],)),
)
def is_sorted_ascending(numbers: list[int]) -> bool:
    return all(before <= after for before, after in zip(numbers, numbers[1:]))


@is_sorted_ascending.style
def _(numbers):
    return numbers == sorted(numbers)


@is_sorted_ascending.style
def _(numbers):
    for i in range(1, len(numbers)):
        if numbers[i] < numbers[i - 1]:
            return False
    return True


@task(
    names="reversed_prefix take_and_reverse reversed_head turn_first_elements",
    docs=(
        "Return the first {n} elements of {numbers}, reversed. If there are fewer, use all. {n} is "
        "not negative.",
        "Take up to {n} elements from the beginning of the list and return them in reverse order.",
        "Given a list and a number {n} >= 0, cut off everything after the first {n} elements and "
        "turn the rest around.",
        "From a pile, described by {numbers} from top to bottom, {n} things (or all, if there are "
        "not so many) are moved one by one onto a new pile. Return the new pile from top to "
        "bottom.",
        "Take the first {n} elements of {numbers} (all of them if {n} is too large) and flip "
        "their order. {n} is 0 or more. The rest of the list is dropped.",
        "Write a function that, for [1, 2, 3, 4] and 3, gives [3, 2, 1]: the opening {n} "
        "elements, last one first. If {n}, which is never negative, exceeds the length, the full "
        "list is reversed.",
    ),
    inputs=lambda rng: (
        [rng.randint(0, 20) for _ in range(rng.randint(0, 6))],
        rng.randint(0, 6),
    ),
    edges=(([], 2), ([1, 2], 0), ([1, 2, 3], 2), ([1], 5)),
)
def first_reversed(numbers: list[int], n: int) -> list[int]:
    return numbers[:n][::-1]


@first_reversed.style
def _(numbers, n):
    result = []
    for value in numbers[:n]:
        result.insert(0, value)
    return result


@first_reversed.style
def _(numbers, n):
    return list(reversed(numbers[:n]))
