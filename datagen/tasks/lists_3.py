"""Lists of numbers: windows, runs, prefix sums, rotations."""

from datagen.code.task import task
from datagen.code.values import floats, ints, lists


@task(
    names="window_sums sums_of_windows rolling_sums sliding_sums",
    docs=(
        "Return the sums of all runs of {k} consecutive elements of {numbers}, from left to right.",
        "Slide a window of width {k} over the list and record the sum at each place where it fits. "
        "A list that is too short gives [].",
        "Given a list of integers, return a list whose i-th entry is the sum of the {k:word} "
        "elements that start at index i. Stop where fewer than {k:word} are left.",
        "{numbers} holds the rainfall of each day. What fell in every stretch of {k} days in a "
        "row? Return one total for each stretch, in order; there may be none.",
        "Write a function that takes a list {numbers} and computes its sliding window sums for "
        "window size {k}. Return [] if the window doesn't fit.",
        "For every start index where {k} elements are still available, we want the total of "
        "those {k} elements. Collect the totals in a list, left to right.",
    ),
    k=range(2, 6),
    numbers=lists(ints(0, 20), 0, 8),
    edges=(([],), ([4],), ([1, 2, 3, 4, 5, 6],)),
)
def moving_sums(numbers: list[int], *, k: int) -> list[int]:
    return [sum(numbers[i : i + k]) for i in range(len(numbers) - k + 1)]


@moving_sums.style
def _(numbers, *, k):
    if len(numbers) < k:
        return []
    total = sum(numbers[:k])
    result = [total]
    for i in range(k, len(numbers)):
        total += numbers[i] - numbers[i - k]
        result.append(total)
    return result


@task(
    names="best_window max_window_total greatest_block_sum richest_stretch",
    docs=(
        "Return the largest sum of {k} consecutive elements of {numbers}. If the list has fewer "
        "than {k} elements, return None.",
        "Among all blocks of exactly {k} neighbouring elements, find the one with the greatest sum "
        "and return this sum; return None if the list is too short for a block.",
        "A stall is open {k:word} days in a row. {numbers} tells the profit (or loss) of each day "
        "of the season. How much can be earned at best? Return None if the season is shorter than "
        "{k:word} days.",
        "Given a list of integers, consider every slice of length {k}. Return the maximum of "
        "their sums, or None when there is no such slice.",
        "Find the maximum sum of any {k} adjacent numbers in {numbers}.\nNote: fewer than {k} "
        "numbers -> None.",
        "I have a list {numbers} and need the best total that exactly {k} neighbouring entries "
        "can give. If I pass a list shorter than {k}, I want None.",
    ),
    k=range(2, 5),
    numbers=lists(ints(-10, 20), 0, 8),
    edges=(([],), ([-5, -4, -3, -9, -8],), ([5],)),
)
def best_block_sum(numbers: list[int], *, k: int) -> int | None:
    if len(numbers) < k:
        return None
    return max(sum(numbers[i : i + k]) for i in range(len(numbers) - k + 1))


@best_block_sum.style
def _(numbers, *, k):
    if len(numbers) < k:
        return None
    current = best = sum(numbers[:k])
    for i in range(k, len(numbers)):
        current += numbers[i] - numbers[i - k]
        best = max(best, current)
    return best


@task(
    names="longest_increasing_run max_climb longest_rise growing_streak",
    docs=(
        "Return the length of the longest run of consecutive elements of {numbers} in which every "
        "element is greater than the one before. An empty list has length 0.",
        "How many elements does the longest strictly increasing contiguous part of {numbers} have? "
        "A single element counts as 1, an empty list as 0.",
        "Given a list of integers, find the longest stretch where the values keep rising (equal "
        "values end a stretch) and return the number of its elements; 0 for [].",
        "A hiker notes the altitude each hour. Return the largest number of notes in a row that "
        "go only upwards, or 0 if there are no notes.",
        "Args:\n{numbers}: a list of integers, possibly empty\nReturns:\nthe length of the "
        "longest strictly increasing run of adjacent elements (0 when empty)",
        "Longest streak of growing numbers? E.g. in [5, 6, 7, 7, 2] it is 5, 6, 7, so the answer "
        "is 3. For [] the answer is 0.",
    ),
    numbers=lists(ints(0, 12), 0, 9),
    edges=(([],), ([3],), ([2, 2, 2],), ([1, 2, 3, 1, 2],), ([5, 1, 2, 3],)),
)
def longest_ascent(numbers: list[int]) -> int:
    best = current = 0
    for i, value in enumerate(numbers):
        if i > 0 and value > numbers[i - 1]:
            current += 1
        else:
            current = 1
        best = max(best, current)
    return best


@longest_ascent.style
def _(numbers):
    best = 0
    for start in range(len(numbers)):
        end = start + 1
        while end < len(numbers) and numbers[end] > numbers[end - 1]:
            end += 1
        best = max(best, end - start)
    return best


@task(
    names="longest_streak longest_run_of max_consecutive run_length_of",
    docs=(
        "Return the length of the longest run of consecutive elements equal to {value}.",
        "How often does {value} stand in a row at most? Return 0 if {numbers} does not contain it.",
        "Given a list of integers, count the elements of the longest unbroken block that consists "
        "only of the number {value}. If the number never occurs, the answer is 0.",
        "In a game, {numbers} lists the dice rolls in order. Find the longest streak of rolls of "
        "{value} and return how long it was (0 if {value} was never rolled).",
        "Find the maximum number of consecutive {value}'s in {numbers}.",
        "Scan {numbers} and keep a counter that grows on every {value} and is reset to 0 by "
        "anything else. Give the highest count reached.",
    ),
    value=range(1, 7),
    numbers=lists(ints(1, 4), 0, 9),
    edges=(([],), ([2, 2, 1, 2],), ([3, 3, 3],), ([1, 4, 4, 4],)),
)
def longest_streak_of(numbers: list[int], *, value: int) -> int:
    best = current = 0
    for x in numbers:
        current = current + 1 if x == value else 0
        best = max(best, current)
    return best


@longest_streak_of.style
def _(numbers, *, value):
    from itertools import groupby

    return max((len(list(group)) for x, group in groupby(numbers) if x == value), default=0)


@task(
    names="encode_runs run_lengths compress_list runs_of_equal",
    docs=(
        "Return the run-length encoding of {numbers}: a list of tuples (value, length), one for "
        "each run of equal neighbouring elements.",
        "Group equal elements that stand next to each other. For every group, in order, give a "
        "tuple with the element and how many times it is repeated.",
        "Given a list of integers, describe it as runs: (x, n) means that x comes n times in a "
        "row. Return the list of these tuples, empty for an empty list.",
        "Compress {numbers} by writing each block of equal consecutive values as the pair "
        "(value, size of the block).",
        "Write a function to run-length encode {numbers}. [7, 7, 2, 7] becomes [(7, 2), (2, 1), "
        "(7, 1)].",
        "Takes a list of ints, gives back a list of (number, count) tuples: one per group of "
        "identical numbers standing next to each other, in order. Equal numbers in different "
        "groups stay separate.",
    ),
    numbers=lists(ints(0, 3), 0, 8),
    edges=(([],), ([5],), ([1, 1, 2, 1],)),
)
def run_length_pairs(numbers: list[int]) -> list[tuple[int, int]]:
    runs = []
    for value in numbers:
        if runs and runs[-1][0] == value:
            runs[-1] = (value, runs[-1][1] + 1)
        else:
            runs.append((value, 1))
    return runs


@run_length_pairs.style
def _(numbers):
    from itertools import groupby

    return [(value, len(list(group))) for value, group in groupby(numbers)]


@task(
    names="running_totals prefix_sums cumulative accumulate_sums",
    docs=(
        "Return the list of running totals of {numbers}.",
        "Given a list of integers, return a list of the same length whose entry i is the sum of "
        "the elements up to and including index i.",
        "Compute all prefix sums of {numbers}: the first element, the first two added, the first "
        "three added, and so on.",
        "An account starts at 0, and {numbers} lists what is paid in or taken out each day. What "
        "is the balance after each day?",
        "Write a function to turn {numbers} into running totals, e.g. [3, 1, 5] -> [3, 4, 9].",
        "Cumulative sum of {numbers}. Hint: each output element is the previous output plus the "
        "current input.",
    ),
    numbers=lists(ints(-10, 20)),
    edges=(([],), ([7],), ([1, -1, 1],)),
)
def cumulative_sums(numbers: list[int]) -> list[int]:
    result = []
    total = 0
    for value in numbers:
        total += value
        result.append(total)
    return result


@cumulative_sums.style
def _(numbers):
    from itertools import accumulate

    return list(accumulate(numbers))


@cumulative_sums.style
def _(numbers):
    return [sum(numbers[: i + 1]) for i in range(len(numbers))]


@task(
    names="rolling_maximum running_max highest_so_far record_highs",
    docs=(
        "Return a list in which each element is the largest element of {numbers} seen up to that "
        "position.",
        "Given a list of integers, replace every element by the maximum of itself and all elements "
        "before it, and return the new list.",
        "After each jump of a contest the best jump so far is shown. {numbers} are the jumps in "
        "order; return what is shown.",
        "What is the running maximum of {numbers}? The result has one entry for each element.",
        "For each position in {numbers}, what's the biggest number so far? Give the answers as a "
        "list, e.g. [2, 5, 3] -> [2, 5, 5].",
        "Input: list of integers.\nOutput: list of the same size, where element i = max of "
        "elements 0..i of {numbers}.",
    ),
    numbers=lists(ints(-5, 30)),
    edges=(([],), ([-4, -6, -2],), ([3, 3],)),
)
def running_maximum(numbers: list[int]) -> list[int]:
    result = []
    for value in numbers:
        if result and result[-1] > value:
            result.append(result[-1])
        else:
            result.append(value)
    return result


@running_maximum.style
def _(numbers):
    return [max(numbers[: i + 1]) for i in range(len(numbers))]


@running_maximum.style
def _(numbers):
    from itertools import accumulate

    return list(accumulate(numbers, max))


@task(
    names="reach_total first_index_reaching when_reached day_goal_is_met",
    docs=(
        "Return the smallest index i such that the elements of {numbers} up to and including index "
        "i add up to at least {goal}. Return -1 if there is no such index.",
        "Add the elements of {numbers} from the left. At which index does the sum reach {goal} or "
        "more for the first time? If it never does, return -1.",
        "Someone saves some coins each day; {numbers} tells how many, from day 0 on. Return the "
        "number of the first day on which the savings amount to {goal} or more, and -1 if the goal "
        "is not reached.",
        "Given a list of non-negative integers, find the position where the running sum first "
        "becomes greater than or equal to {goal}; the result is -1 when the whole list is not "
        "enough.",
        "How many steps until we have {goal}? More precisely: give the index of the element of "
        "{numbers} with which the running total first becomes >= {goal}. If the whole list "
        "doesn't get there, -1. No element is negative.",
        "Create a function that takes a list {numbers} of non-negative ints and returns the "
        "position (0-based) where the cumulative sum first hits at least {goal}, else -1.",
    ),
    goal=range(5, 60),
    numbers=lists(ints(0, 20), 0, 7),
    edges=(([],), ([60],), ([1, 1],)),
)
def index_reaching_total(numbers: list[int], *, goal: int) -> int:
    total = 0
    for i, value in enumerate(numbers):
        total += value
        if total >= goal:
            return i
    return -1


@index_reaching_total.style
def _(numbers, *, goal):
    for i in range(len(numbers)):
        if sum(numbers[: i + 1]) >= goal:
            return i
    return -1


@task(
    names="balance_point pivot_index equilibrium split_point",
    docs=(
        "Return the first index of {numbers} at which the sum of the elements to its left equals "
        "the sum of the elements to its right, or -1 if there is none. The element itself belongs "
        "to neither side, and an empty side has sum 0.",
        "A list balances at index i if the elements before i and the elements after i have equal "
        "sums. Find the smallest such i; return -1 if the list balances nowhere.",
        "Weights stand in a row. Under which one (by index) must a support be put so that the "
        "total on the left and the total on the right are the same? The supported weight itself "
        "does not count. Choose the leftmost; return -1 if no weight will do.",
        "Given a list of integers, find a pivot: an index where what lies left of it and what lies "
        "right of it have the same sum (0 for nothing). If there are several, return the lowest, "
        "if there are none, return -1.",
        "Find the equilibrium index of {numbers}, i.e. the leftmost i with sum of everything "
        "before i == sum of everything after i (the element at i isn't counted; nothing sums to "
        "0). Return -1 if no index qualifies.",
        "Check each index from the left: does the left part (without the element) total the same "
        "as the right part (also without it)? The first index for which that's true is the "
        "answer. If it's never true, the answer is -1. Empty parts total 0.",
    ),
    inputs=lambda rng: rng.choice(
        (
            lambda: ([rng.randint(0, 3) for _ in range(rng.randint(1, 6))],),
            lambda: (lambda left, middle: ([*left, middle, *left[::-1]],))(
                [rng.randint(-3, 9) for _ in range(rng.randint(1, 3))], rng.randint(0, 9)
            ),
        )
    )(),
    edges=(([],), ([4],), ([0, 0],), ([1, 2],), ([2, -2, 5],)),
)
def balancing_index(numbers: list[int]) -> int:
    for i in range(len(numbers)):
        if sum(numbers[:i]) == sum(numbers[i + 1 :]):
            return i
    return -1


@balancing_index.style
def _(numbers):
    left, right = 0, sum(numbers)
    for i, value in enumerate(numbers):
        right -= value
        if left == right:
            return i
        left += value
    return -1


@task(
    names="shift_left rotate_list left_rotation move_front_to_back",
    docs=(
        "Return {numbers} rotated to the left by {k} places. Rotating by more than the length goes "
        "round again.",
        "Move the first element to the end, {k} times, and return the resulting list. An empty "
        "list stays empty.",
        "Given a list of integers, shift all elements {k} positions to the left; those that fall "
        "out at the front come back in at the rear.",
        "Children sit in a circle in the order {numbers}. The circle turns by {k} seats, so that "
        "the child at index {k} (counted round the circle) comes first. Return the new order.",
        "Write a function to rotate the list {numbers} left by {k} positions. Note that {k} may "
        "be greater than the length of the list, and that the list may be empty (then return []).",
        "Left-rotate by {k}: the front element goes to the back, and this happens {k} times. [] "
        "remains [].",
    ),
    k=range(2, 8),
    numbers=lists(ints(0, 20), 0, 6),
    edges=(([],), ([1],), ([1, 2],), ([1, 2, 3],)),
)
def rotate_left(numbers: list[int], *, k: int) -> list[int]:
    if not numbers:
        return []
    shift = k % len(numbers)
    return numbers[shift:] + numbers[:shift]


@rotate_left.style
def _(numbers, *, k):
    size = len(numbers)
    return [numbers[(i + k) % size] for i in range(size)]


@rotate_left.style
def _(numbers, *, k):
    from collections import deque

    queue = deque(numbers)
    queue.rotate(-k)
    return list(queue)


@task(
    names="is_rotated are_rotations same_circle rotation_check",
    docs=(
        "Return True if {second} is a rotation of {first}, and False otherwise. A list is a "
        "rotation of itself.",
        "Two rings of beads are written down as lists, each beginning at any bead and read in the "
        "same direction. Could they be the same ring?",
        "Check whether {second} can be made from {first} by moving some (maybe no) elements from "
        "the front to the back without changing their order. Two empty lists count as True.",
        "Given two lists of integers, decide if one is obtained from the other by a cyclic shift. "
        "Lists of different lengths never are.",
        "Check if one list is a rotation of the other one, like [1, 2, 3] and [3, 1, 2]. "
        "Identical lists (even empty ones) are rotations; lists of different size are not.",
        "We call {second} a rotation of {first} if cutting {first} somewhere and swapping the "
        "two pieces gives {second}. A piece may be empty. True or False?",
    ),
    inputs=lambda rng: (
        lambda xs, k: (xs, xs[k:] + xs[:k] if rng.random() < 0.6 else rng.sample(xs, len(xs)))
    )([rng.randint(0, 4) for _ in range(rng.randint(2, 6))], rng.randint(0, 3)),
    edges=(([], []), ([1], []), ([1, 2], [2, 1]), ([1, 2, 3], [1, 3, 2]), ([1, 1], [1])),
)
def is_rotation_of(first: list[int], second: list[int]) -> bool:
    if len(first) != len(second):
        return False
    if not first:
        return True
    return any(first[i:] + first[:i] == second for i in range(len(first)))


@is_rotation_of.style
def _(first, second):
    if len(first) != len(second):
        return False
    doubled = first + first
    size = len(first)
    return any(doubled[i : i + size] == second for i in range(size + 1))


@task(
    names="rotated_minimum rotation_amount times_rotated shift_of_sorted",
    docs=(
        "{numbers} was a list of different integers in ascending order before it was rotated to "
        "the right some number of times. Return the smallest such number of rotations (0 for an "
        "empty list).",
        "A sorted list without repeats was turned: its last element was put in front, again and "
        "again. Given the result {numbers}, tell how many times this was done at least.",
        "At which index does the smallest element of {numbers}, a rotated ascending list of "
        "distinct values, stand? Return 0 if the list is empty.",
        "Return how many places the ascending list of distinct values {numbers} has been shifted "
        "to the right around the end. An untouched or empty list gives 0.",
        "Somebody took a sorted list of distinct numbers and rotated it to the right. Find out "
        "by how many steps (as few as possible). For example, [4, 5, 1, 2, 3] was rotated 2 "
        "times. {numbers} not rotated, or empty: 0.",
        "Write a function to find the rotation count of {numbers}, a right-rotated, originally "
        "ascending list without duplicates. Hint: it is the index of the minimum. An empty list "
        "has count 0.",
    ),
    inputs=lambda rng: (lambda xs: (lambda k: (xs[k:] + xs[:k],))(rng.randint(0, len(xs))))(
        sorted(rng.sample(range(-5, 30), rng.randint(1, 7)))
    ),
    edges=(([],), ([1],), ([2, 1],), ([1, 2, 3],)),
)
def right_rotations(numbers: list[int]) -> int:
    if not numbers:
        return 0
    return numbers.index(min(numbers))


@right_rotations.style
def _(numbers):
    for i in range(1, len(numbers)):
        if numbers[i] < numbers[i - 1]:
            return i
    return 0


@task(
    names="smooth smoothed_readings average_of_neighbours moving_average",
    docs=(
        "Return the averages of every {k} consecutive elements of {readings}, each rounded to two "
        "decimals.",
        "Compute the moving average of {readings} with window size {k}. Round every average to 2 "
        "decimal places. If there are fewer than {k} readings, return an empty list.",
        "Given measured values, replace each group of {k} neighbours by its mean, rounded to two "
        "places, sliding one step at a time from left to right.",
        "For noise reduction, take the mean of each value and the {k - 1} values after it, "
        "wherever they all exist. Round to two decimals and return the means as a list.",
        "Args:\n{readings}: a list of floats\nReturns:\na list with the mean of each window of "
        "{k} adjacent readings, rounded to 2 decimals; [] if there are not enough readings.",
        "Smooth {readings}! Each output number is the average of {k} values in a row, starting "
        "at index 0, then 1, and so on while {k} values are left. Round each to two decimal "
        "places.",
    ),
    k=range(2, 5),
    readings=lists(floats(0, 20, 1), 0, 6),
    edges=(([],), ([1.0],), ([1.0, 2.0, 4.0, 8.0, 16.0],)),
)
def moving_averages(readings: list[float], *, k: int) -> list[float]:
    return [round(sum(readings[i : i + k]) / k, 2) for i in range(len(readings) - k + 1)]


@moving_averages.style
def _(readings, *, k):
    result = []
    for end in range(k, len(readings) + 1):
        window = readings[end - k : end]
        result.append(round(sum(window) / k, 2))
    return result


@task(
    names="squeeze_repeats drop_consecutive_duplicates dedupe_neighbours one_per_run",
    docs=(
        "Return {numbers} with each run of equal neighbouring elements reduced to one element.",
        "Remove every element that equals the element right before it. Equal elements which are "
        "not next to each other stay.",
        "Given a list of integers, keep only the first of any group of identical consecutive "
        "values and return the list.",
        "A thermometer writes down its value every minute, but only changes are interesting. "
        "From {numbers} return the first value and then each value that differs from its "
        "predecessor.",
        "Remove consecutive duplicates from {numbers}, e.g. [1, 1, 2, 2, 1] => [1, 2, 1].",
        "Squeeze the list: whenever several neighbours have the same value, only one of them "
        "survives. The same value further along is not affected.",
    ),
    numbers=lists(ints(0, 3), 0, 9),
    edges=(([],), ([2, 2, 2],), ([1, 2, 1],)),
)
def collapse_runs(numbers: list[int]) -> list[int]:
    result = []
    for value in numbers:
        if not result or result[-1] != value:
            result.append(value)
    return result


@collapse_runs.style
def _(numbers):
    return [value for i, value in enumerate(numbers) if i == 0 or numbers[i - 1] != value]


@collapse_runs.style
def _(numbers):
    from itertools import groupby

    return [value for value, _ in groupby(numbers)]
