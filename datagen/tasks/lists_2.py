"""Lists of numbers: choosing elements by one rule or several."""

from datagen.code.task import task
from datagen.code.values import either, ints, lists


@task(
    names="multiples_only divisible_elements keep_multiples select_multiples",
    docs=(
        "Return the elements of {numbers} that are divisible by {k}, in their original order.",
        "Keep only the multiples of {k}. The result is a new list in the same order as {numbers}.",
        "Given a list of integers, [drop|leave out] every number that {k} does not divide evenly "
        "and return what remains.",
        "Which [numbers|entries] of {numbers} leave no remainder when divided by {k}? Return them "
        "as a list, without changing their order. Zero counts as divisible.",
        "Write a function to filter out of {numbers} everything that isn't a multiple of {k}. "
        "Order stays the same, 0 is a multiple.",
        "Find all numbers in the given list which are divisible by {k}.",
    ),
    k=range(2, 10),
    numbers=lists(ints(-12, 40)),
    edges=(([],), ([0],), ([1, 1],)),
)
def multiples_in_list(numbers: list[int], *, k: int) -> list[int]:
    return [x for x in numbers if x % k == 0]


@multiples_in_list.style
def _(numbers, *, k):
    result = []
    for x in numbers:
        if x % k == 0:
            result.append(x)
    return result


@multiples_in_list.style
def _(numbers, *, k):
    return list(filter(lambda value: value % k == 0, numbers))


@task(
    names="least_above min_over smallest_exceeding next_above",
    docs=(
        "Return the smallest element of {numbers} that is greater than {limit}, or None if there "
        "is no such element.",
        "Among all values larger than {limit}, find the least one. If nothing in {numbers} is "
        "larger than {limit}, [return|give back] None.",
        "Given a list of integers and a number {limit}, find the element that comes right above "
        "{limit}: bigger than it, but as small as possible. Return None when there is none.",
        "A lift can only stop at the floors in {numbers}. Someone at floor {limit} wants to go up. "
        "Return the nearest floor strictly above, or None if the lift has none.",
        "Find the lowest number in {numbers} that's strictly greater than {limit}. Nothing "
        "there? Then None.",
        "Args:\n{numbers}: a list of integers in any order\n{limit}: an integer\nReturns:\nthe "
        "minimum of all elements > {limit}; None if there are none.",
    ),
    inputs=lambda rng: (
        [rng.randint(-5, 30) for _ in range(rng.randint(0, 6))],
        rng.randint(-5, 30),
    ),
    edges=(([], 3), ([4, 4], 4), ([9, 5, 7], 5)),
)
def smallest_above(numbers: list[int], limit: int) -> int | None:
    return min((value for value in numbers if value > limit), default=None)


@smallest_above.style
def _(numbers, limit):
    best = None
    for value in numbers:
        if value > limit and (best is None or value < best):
            best = value
    return best


@task(
    names="nearest_value closest_element find_nearest",
    docs=(
        "Return the element of {numbers} that is closest to {target}. If two elements are equally "
        "close, return the smaller one. Return None for an empty list.",
        "Find the value in {numbers} with the smallest absolute difference to {target}; on a tie "
        "the smaller value wins. An empty list gives None.",
        "Given a list and a number {target}, which element lies nearest to it? When there are two "
        "at the same distance, choose the lower. If the list has no elements, return None.",
        "Several people guess {target}, and their guesses are in {numbers}. Return the best guess, "
        "the one that misses by least. When a low and a high guess are equally good, return the "
        "low one. Return None if nobody guessed.",
        "Write a function to find the nearest number to {target} in {numbers}.\nTies: the "
        "smaller number. Empty list: None.",
        "Which number in the list comes closest to {target}? For example, in [4, 8] both are "
        "equally close to 6, and then we want 4. If the list is empty we want None.",
    ),
    inputs=lambda rng: (
        [rng.randint(-5, 20) for _ in range(rng.randint(0, 6))],
        rng.randint(-5, 20),
    ),
    edges=(([], 1), ([4, 8], 6), ([8, 4], 6), ([5], 100)),
)
def closest_to(numbers: list[int], target: int) -> int | None:
    if not numbers:
        return None
    return min(numbers, key=lambda value: (abs(value - target), value))


@closest_to.style
def _(numbers, target):
    best = None
    for value in sorted(numbers):
        if best is None or abs(value - target) < abs(best - target):
            best = value
    return best


@task(
    names="every_nth take_every stride_elements pick_every",
    docs=(
        "Return every {k:ordinal} element of {numbers}, beginning with the first.",
        "Starting at index 0, take the elements whose index is a multiple of {k}.",
        "Walk through the list in steps of {k} and collect the elements that you land on. The "
        "first element is always taken.",
        "Given a list of integers, keep one element, skip the next {k - 1}, keep one, and so on. "
        "Return the list of kept elements.",
        "Create a function that takes a list and returns every {k:ordinal} item, starting from "
        "the very first one.",
        "Slice the list: indices 0, {k}, {2 * k}, ... as far as they exist.",
    ),
    k=range(2, 8),
    numbers=lists(ints(0, 30), 0, 10),
    edges=(([],), ([7],), ([1, 2, 3, 4, 5, 6, 7, 8, 9],)),
)
def thin_out(numbers: list[int], *, k: int) -> list[int]:
    return numbers[::k]


@thin_out.style
def _(numbers, *, k):
    return [value for i, value in enumerate(numbers) if i % k == 0]


@thin_out.style
def _(numbers, *, k):
    result = []
    for i in range(0, len(numbers), k):
        result.append(numbers[i])
    return result


@task(
    names="without_extremes trim_extremes remove_min_max olympic_scores",
    docs=(
        "Return {numbers} without one occurrence of its minimum and one of its maximum, the first "
        "occurrence in both cases. Lists with fewer than three elements give an empty list.",
        "Judges' marks are counted after the lowest and the highest mark were struck out. Given "
        "the list {numbers}, return the marks that count, in order. If a lowest or highest mark "
        "was given several times, only the first of them is struck. With fewer than three marks "
        "nothing counts, so return [].",
        "Remove the first smallest element and the first largest element of a list of integers "
        "and return the rest in the original order; return [] if there are less than 3 elements.",
        "Given a list, delete exactly two entries: the first one that equals the minimum and the "
        "first one that equals the maximum (if all are equal, delete the first two). The others "
        "keep their places. Anything shorter than three elements becomes an empty list.",
        "Remove one minimum and one maximum (the leftmost of each) from {numbers}, keeping the "
        "rest in order. If there are fewer than 3 numbers, the result is [].",
        "You have a list. Throw away its smallest element and its largest element, once each; if "
        "a value is repeated only its first copy goes. [1, 9, 1, 9] becomes [1, 9]. When there "
        "are two elements or fewer, give back an empty list.",
    ),
    numbers=lists(ints(0, 10), 0, 7),
    edges=(([],), ([3, 9],), ([5, 5, 5],), ([1, 9, 1, 9],)),
)
def drop_extremes(numbers: list[int]) -> list[int]:
    if len(numbers) < 3:
        return []
    result = list(numbers)
    result.remove(min(numbers))
    result.remove(max(numbers))
    return result


@drop_extremes.style
def _(numbers):
    if len(numbers) < 3:
        return []
    low = numbers.index(min(numbers))
    high = numbers.index(max(numbers))
    if low == high:
        high = low + 1
    return [value for i, value in enumerate(numbers) if i not in (low, high)]


@task(
    names="evens_up_odds_down split_sort arrange_by_parity parity_sort",
    docs=(
        "Return a list with the even numbers of {numbers} in ascending order, followed by the odd "
        "ones in descending order.",
        "Rearrange a list of integers: first all even elements from small to large, then all odd "
        "elements from large to small. Do not change the argument.",
        "Given {numbers}, put the evens in front, sorted upwards, and the odds at the back, sorted "
        "downwards. Return the new list.",
        "Sort {numbers} in a special way. Even values come before odd values; among the even ones "
        "the smaller comes first, among the odd ones the larger comes first.",
        "Write a function to sort evens ascending and odds descending, evens first. Example: [1, "
        "4, 3, 2] -> [2, 4, 3, 1].",
        "Output order of the numbers in {numbers}:\n- even numbers, increasing\n- then odd "
        "numbers, decreasing.",
    ),
    numbers=lists(ints(-9, 30)),
    edges=(([],), ([-3, -1, -2],), ([0, 1],)),
)
def evens_then_odds(numbers: list[int]) -> list[int]:
    evens = sorted(value for value in numbers if value % 2 == 0)
    odds = sorted((value for value in numbers if value % 2 != 0), reverse=True)
    return evens + odds


@evens_then_odds.style
def _(numbers):
    return sorted(numbers, key=lambda value: (1, -value) if value % 2 else (0, value))


@task(
    names="max_even biggest_even largest_even_number",
    docs=(
        "Return the largest even number in {numbers}, or -1 if there [is|are] none.",
        "Find the maximum of the even elements of a list of non-negative integers. When the list "
        "holds no even element, return -1.",
        "Given non-negative integers, ignore all odd ones and return the biggest of the others; "
        "the answer is -1 if nothing is left.",
        "What is the greatest even value that occurs in {numbers}? All values are zero or more. "
        "Return -1 for an empty list and for a list of odd numbers only.",
        "Find the largest even number in a list of non-negative integers ({numbers}). Give -1 if "
        "there isn't any.",
        "I need the max of {numbers}, but odd numbers are not allowed to win. All entries are >= "
        "0; use -1 when no entry is even.",
    ),
    numbers=lists(ints(0, 40), 0, 5),
    edges=(([],), ([3, 7],), ([0],), ([9, 2],)),
)
def largest_even(numbers: list[int]) -> int:
    return max((value for value in numbers if value % 2 == 0), default=-1)


@largest_even.style
def _(numbers):
    evens = [value for value in numbers if value % 2 == 0]
    if not evens:
        return -1
    return max(evens)


@largest_even.style
def _(numbers):
    best = -1
    for value in numbers:
        if value % 2 == 0 and value > best:
            best = value
    return best


@task(
    names="in_range_count how_many_between number_within",
    docs=(
        "Return how many elements of {numbers} lie between {low} and {high}, both included.",
        "Count the values x in {numbers} with {low} <= x <= {high}.",
        "Given a list of integers, count [those|the ones] that are at least {low} and at most "
        "{high}.",
        "A part passes the check if its size is no less than {low} and no more than {high}. The "
        "measured sizes are in {numbers}; return the number of parts that pass.",
        "Write a function to count the numbers of {numbers} in the range [{low}, {high}] "
        "(inclusive).",
        "How many entries are neither below {low} nor above {high}?",
    ),
    low=range(1, 12),
    high=range(12, 30),
    numbers=lists(ints(-3, 35)),
    edges=(([],), ([12, 12],)),
)
def count_between(numbers: list[int], *, low: int, high: int) -> int:
    return sum(1 for value in numbers if low <= value <= high)


@count_between.style
def _(numbers, *, low, high):
    count = 0
    for value in numbers:
        if value >= low and value <= high:
            count += 1
    return count


@count_between.style
def _(numbers, *, low, high):
    return len([value for value in numbers if low <= value <= high])


@task(
    names="first_duplicate earliest_repeat first_seen_twice",
    docs=(
        "Return the first value in {numbers} that has already occurred before it. If all values "
        "are different, return None.",
        "Read the list from left to right and stop as soon as you meet a number for the second "
        "time. Return that number, or None if it never happens.",
        "Given a list of integers, find the element whose second occurrence comes earliest. "
        "Return None when there are no duplicates.",
        "Visitors sign in with a number. Return the number of the first visitor who has signed in "
        "earlier, or None if nobody comes twice.",
        "Find the first duplicate in {numbers}, i.e. the number whose second occurrence is met "
        "first when reading from the left. [1, 2, 2, 1] gives 2. No duplicate: None.",
        "Input: list of integers\nOutput: the first element that equals some earlier element, or "
        "None if there's no repetition.",
    ),
    numbers=lists(ints(0, 9), 0, 7),
    edges=(([],), ([1, 2, 2, 1],), ([1, 2, 1, 2],), ([4],)),
)
def first_repeated(numbers: list[int]) -> int | None:
    seen = set()
    for value in numbers:
        if value in seen:
            return value
        seen.add(value)
    return None


@first_repeated.style
def _(numbers):
    for i, value in enumerate(numbers):
        if value in numbers[:i]:
            return value
    return None


@task(
    names="appearing_times with_frequency exact_frequency occurs_exactly",
    docs=(
        "Return the distinct values that occur exactly {k} times in {numbers}, in ascending order.",
        "Given a list of integers, find all numbers that appear {k:word} times, no more and no "
        "less. Return them sorted, each one once.",
        "A value is called fitting if {numbers} contains it exactly {k} times. Return the sorted "
        "list of all fitting values.",
        "Which numbers come up exactly {k} times in {numbers}? List each of them once, from the "
        "smallest to the largest. The list is empty if there are none.",
        "Write a function to list the numbers with a frequency of exactly {k} in {numbers}, "
        "ascending and without repeats.",
        "Count every value of {numbers}. Keep those whose count is {k} (not {k} or more!), and "
        "return them sorted.",
    ),
    k=range(2, 5),
    numbers=lists(ints(0, 4), 2, 11),
    edges=(([],), ([1, 1, 2, 2, 2],), ([3, 3, 3, 3, 1, 1],)),
)
def values_occurring_exactly(numbers: list[int], *, k: int) -> list[int]:
    return sorted(value for value in set(numbers) if numbers.count(value) == k)


@values_occurring_exactly.style
def _(numbers, *, k):
    from collections import Counter

    counts = Counter(numbers)
    return sorted(value for value, times in counts.items() if times == k)


@values_occurring_exactly.style
def _(numbers, *, k):
    counts = {}
    for value in numbers:
        counts[value] = counts.get(value, 0) + 1
    return [value for value in sorted(counts) if counts[value] == k]


@task(
    names="top_values biggest_few highest_values n_largest",
    docs=(
        "Return the {k} largest elements of {numbers} in descending order. If there are fewer, "
        "return all of them.",
        "Sort a copy of {numbers} from high to low and return only its first {k} elements.",
        "Given a list of integers, return the top {k:word} as a list that starts with the highest. "
        "Equal values may appear more than once. A shorter list is returned whole, sorted.",
        "The {k} best results of a contest get a prize. From the list of results {numbers}, return "
        "the results that win one, best first; all results if there are no more than {k}.",
        "Find the {k} biggest numbers of {numbers}, biggest first. Duplicates are kept. If there "
        "are fewer than {k} numbers, just sort all of them that way.",
        "Create a function that takes a list and returns its {k} greatest elements in decreasing "
        "order, or the complete list in that order if it is too short.",
    ),
    k=range(2, 6),
    numbers=lists(ints(-5, 40), 0, 8),
    edges=(([],), ([7, 7, 7, 7, 7, 1],), ([1],)),
)
def top_few(numbers: list[int], *, k: int) -> list[int]:
    return sorted(numbers, reverse=True)[:k]


@top_few.style
def _(numbers, *, k):
    import heapq

    return heapq.nlargest(k, numbers)


@top_few.style
def _(numbers, *, k):
    rest = list(numbers)
    result = []
    while rest and len(result) < k:
        largest = max(rest)
        rest.remove(largest)
        result.append(largest)
    return result


@task(
    names="clip_values limit_values bound_elements squeeze",
    docs=(
        "Return a list in which every value below {low} is replaced by {low} and every value above "
        "{high} by {high}.",
        "Clamp each element of {numbers} to the range from {low} to {high}. Values inside the "
        "range stay as they are.",
        "Given a list of integers, raise those that are less than {low} to {low}, lower those "
        "that are more than {high} to {high}, and return the result.",
        "A dial shows nothing less than {low} and nothing more than {high}. Given the true values "
        "{numbers}, return the list of what the dial shows.",
        "Clip {numbers} to [{low}, {high}].",
        "For each number x in the list, the output has {low} if x < {low}, {high} if x > {high}, "
        "and x otherwise.",
    ),
    low=range(0, 8),
    high=range(10, 26),
    numbers=lists(ints(-10, 40)),
    edges=(([],), ([9],), ([-100, 100],)),
)
def clamp_all(numbers: list[int], *, low: int, high: int) -> list[int]:
    return [max(low, min(value, high)) for value in numbers]


@clamp_all.style
def _(numbers, *, low, high):
    result = []
    for value in numbers:
        if value < low:
            result.append(low)
        elif value > high:
            result.append(high)
        else:
            result.append(value)
    return result


@task(
    names="last_below_zero rightmost_negative last_negative",
    docs=(
        "Return the index of the last negative number in {numbers}, or -1 if there is none.",
        "Find the position (counted from 0) of the rightmost element that is less than zero. If "
        "no element is, return -1.",
        "Given a list of integers, at which index does a negative value occur for the last time? "
        "Return -1 when all values are zero or positive.",
        "{numbers} holds one temperature for each day. Return the number of the last day of frost "
        "(a temperature under 0), where the first day has number 0; return -1 if it never froze.",
        "Find the index of the last number below zero in {numbers}. If all are >= 0 (or the list "
        "is empty): -1.",
        "Search from the right end: which index (0-based, counted from the left as usual) has "
        "the first negative number you come across? No negatives, then -1.",
    ),
    numbers=lists(ints(-9, 12), 0, 7),
    edges=(([],), ([0, 3],), ([-1],), ([-1, 2, -3, 0],)),
)
def last_negative_index(numbers: list[int]) -> int:
    for i in range(len(numbers) - 1, -1, -1):
        if numbers[i] < 0:
            return i
    return -1


@last_negative_index.style
def _(numbers):
    return max((i for i, value in enumerate(numbers) if value < 0), default=-1)


@task(
    names="fill_negatives patch_negatives negatives_to overwrite_negatives",
    docs=(
        "Return a copy of {numbers} with every negative element replaced by {filler}.",
        "A sensor writes a negative number when it fails. Given its readings {numbers}, put "
        "{filler} in the place of each failed one and return the list.",
        "Given a list of integers, [change|turn] all values below zero into {filler} and leave "
        "the rest alone. Return the new list.",
        "Build a list as long as {numbers}: where the number is negative put {filler}, elsewhere "
        "put the number itself.",
        "Write a function to substitute {filler} for all negative numbers in {numbers}. Note "
        "that 0 isn't negative.",
        "Swap out negatives: x < 0 becomes {filler}, other x remain. Same length, same order.",
    ),
    filler=range(0, 100),
    numbers=lists(ints(-15, 15)),
    edges=(([],), ([0],), ([-1, -2],)),
)
def replace_negatives(numbers: list[int], *, filler: int) -> list[int]:
    return [filler if value < 0 else value for value in numbers]


@replace_negatives.style
def _(numbers, *, filler):
    result = list(numbers)
    for i, value in enumerate(result):
        if value < 0:
            result[i] = filler
    return result


@task(
    names="sum_by_length total_with_digits add_numbers_of_length",
    docs=(
        "Return the sum of those elements of {numbers} that have exactly {k:word} digits. A minus "
        "sign is no digit.",
        "Add all the integers in the list whose decimal form has {k} digits, not counting the "
        "sign. Other integers are ignored.",
        "Given a list of integers, sum up the {k}-digit numbers, negative ones included.",
        "How much do the numbers with {k} digits in {numbers} come to? The sign does not count as "
        "a digit, and 0 has one digit. Return 0 if there are none.",
        "Find the sum of all {k}-digit numbers in {numbers}. Negative numbers may be {k}-digit "
        "numbers as well (ignore the sign), and zero has one digit.",
        "Input: a list of ints, positive or not.\nOutput: the total of the ones that are written "
        "with exactly {k:word} digits, sign aside. Nothing suitable gives 0.",
    ),
    k=range(1, 4),
    numbers=lists(either(ints(-12, 12), ints(-99, 120), ints(100, 1200))),
    edges=(([],), ([0],), ([-10, -9, 9, 10],), ([99, 100, 999, 1000],)),
)
def sum_of_length(numbers: list[int], *, k: int) -> int:
    return sum(value for value in numbers if len(str(abs(value))) == k)


@sum_of_length.style
def _(numbers, *, k):
    total = 0
    for value in numbers:
        size, rest = 1, abs(value) // 10
        while rest:
            size += 1
            rest //= 10
        if size == k:
            total += value
    return total


@task(
    names="most_common_number mode_of most_frequent_value",
    docs=(
        "Return the value that occurs most often in {numbers}. If several do, return the smallest "
        "of them. Return None for an empty list.",
        "Find the mode of a list of integers. On a tie the smallest value is the mode; an empty "
        "list has none, so return None.",
        "Given {numbers}, which number appears most frequently? Among equally frequent numbers "
        "choose the least. If the list is empty, the result is None.",
        "Each entry of {numbers} is one vote for the candidate with that number. Return the winner "
        "of the vote; if candidates are tied, the one with the lowest number wins. Without any "
        "votes return None.",
        "Write a function to find the most common number in {numbers}; ties go to the smallest "
        "number; None for an empty list.",
        "What is the most frequent value? If two or more values are equally frequent at the top, "
        "pick the lowest of these. With no values at all, the answer is None.",
    ),
    numbers=lists(ints(0, 5), 0, 8),
    edges=(([],), ([3, 1, 3, 1],), ([9, 2, 5],), ([4],)),
)
def smallest_mode(numbers: list[int]) -> int | None:
    if not numbers:
        return None
    return min(numbers, key=lambda value: (-numbers.count(value), value))


@smallest_mode.style
def _(numbers):
    counts = {}
    for value in numbers:
        counts[value] = counts.get(value, 0) + 1
    best = None
    for value in sorted(counts):
        if best is None or counts[value] > counts[best]:
            best = value
    return best


@task(
    names="local_peaks find_peaks higher_than_neighbours peak_values",
    docs=(
        "Return the elements of {numbers} that are greater than both of their neighbours. The "
        "first and the last element have only one neighbour and never count.",
        "A peak is an inner element of a list that is strictly larger than the one before it and "
        "the one after it. Return all peaks of {numbers} in order.",
        "Given the heights along a path, collect the heights of all hilltops: points that are "
        "higher than the point just before and the point just after. The ends of the path are no "
        "hilltops.",
        "Which inner elements of {numbers} stick out above the elements on their left and right? "
        "Return them as a list. An element that equals a neighbour does not stick out.",
        "Find all local maxima of {numbers}: elements bigger than the element on their left and "
        "bigger than the element on their right. The two ends are never local maxima. Keep the "
        "order.",
        "Write a function that takes a list and gives the list of its peaks, so [1, 5, 2, 2, 7] "
        "-> [5]. A number at an end isn't a peak and neither is one with an equal neighbour.",
    ),
    numbers=lists(ints(0, 9), 2, 9),
    edges=(([],), ([1, 2],), ([1, 2, 2, 1],), ([1, 3, 1],)),
)
def peaks(numbers: list[int]) -> list[int]:
    result = []
    for i in range(1, len(numbers) - 1):
        if numbers[i - 1] < numbers[i] > numbers[i + 1]:
            result.append(numbers[i])
    return result


@peaks.style
def _(numbers):
    triples = zip(numbers, numbers[1:], numbers[2:])
    return [middle for before, middle, after in triples if before < middle > after]
