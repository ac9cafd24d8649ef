"""Sets and tuples of numbers."""

from datagen.code.task import task
from datagen.code.values import ints, lists, sets, tuples


@task(
    names="union_sorted all_members either_set merged_members",
    docs=(
        "Return a sorted list of all numbers that are in {first}, in {second} or in both.",
        "Unite two sets of integers and list the members from small to large.",
        "Given the sets {first} and {second}, which numbers occur in at least one of them? Answer "
        "with an ascending list.",
        "Two clubs keep sets with the numbers of their members. Return the numbers of everybody "
        "who belongs to one of the clubs, in ascending order, nobody twice.",
        "Write a function to combine two sets into one sorted list.",
        "Everything in {first}, everything in {second}, no repeats, ascending.",
    ),
    first=sets(ints(0, 12)),
    second=sets(ints(0, 12)),
    edges=((set(), set()), ({1}, set()), ({2, 3}, {3, 1})),
)
def union_as_list(first: set[int], second: set[int]) -> list[int]:
    return sorted(first | second)


@union_as_list.style
def _(first, second):
    result = list(first)
    for value in second:
        if value not in first:
            result.append(value)
    result.sort()
    return result


@task(
    names="exactly_one_set symmetric_difference_list in_one_only not_shared",
    docs=(
        "Return a sorted list of the numbers that are in exactly one of the sets {first} and "
        "{second}.",
        "Which numbers belong to {first} or to {second}, but not to both? List them in ascending "
        "order.",
        "Given two sets of integers, throw away what they have in common and return all the rest "
        "of both as a sorted list.",
        "Ann and Bo wrote sets of lottery numbers. Return, from low to high, the numbers that only "
        "one of them wrote.",
        "Find the symmetric difference of {first} and {second} as a sorted list.",
        "Sort those members of the two sets which the other set doesn't have.",
    ),
    first=sets(ints(0, 9)),
    second=sets(ints(0, 9)),
    edges=((set(), set()), ({1, 2}, {1, 2}), ({1}, {2})),
)
def in_exactly_one(first: set[int], second: set[int]) -> list[int]:
    return sorted(first ^ second)


@in_exactly_one.style
def _(first, second):
    only_first = [value for value in first if value not in second]
    only_second = [value for value in second if value not in first]
    return sorted(only_first + only_second)


@task(
    names="similarity jaccard_index overlap_ratio share_in_common",
    docs=(
        "Return the size of the intersection of {first} and {second} divided by the size of their "
        "union, rounded to two decimals. Two empty sets give 1.0.",
        "How similar are two sets? Divide the number of common members by the number of members "
        "that are in either set, and round to 2 decimals; if both sets are empty, the answer is "
        "1.0.",
        "Given two sets of integers, compute what fraction of all numbers that occur in them is "
        "found in both, to two decimal places. For empty sets return 1.0.",
        "Two people list the films they like, by number. Their taste agrees to the degree (films "
        "in both lists) / (different films in the lists together). Return it rounded to two "
        "decimals, and 1.0 if nobody likes any film.",
        "Write a function to compute the Jaccard similarity of two sets, to 2 decimals. Both "
        "empty: 1.0.",
        "|intersection| / |union| of {first} and {second}, rounded to two places. When the union "
        "is empty use 1.0.",
    ),
    first=sets(ints(0, 6)),
    second=sets(ints(0, 6)),
    edges=((set(), set()), ({1}, {1}), ({1}, {2}), ({1, 2}, {2, 3})),
)
def jaccard(first: set[int], second: set[int]) -> float:
    if not first and not second:
        return 1.0
    return round(len(first & second) / len(first | second), 2)


@jaccard.style
def _(first, second):
    common = sum(1 for value in first if value in second)
    total = len(first) + len(second) - common
    return round(common / total, 2) if total else 1.0


@task(
    names="are_disjoint share_nothing no_common_element nothing_in_common",
    docs=(
        "Return True if {first} and {second} have no element in common.",
        "Check that no number occurs in both lists. With an empty list this is always so.",
        "Given two lists of integers, are they disjoint, so that none of the elements of one is an "
        "element of the other?",
        "Two trains stop at the stations {first} and {second}. Is it impossible to change from one "
        "to the other because they share no station?",
        "Check if two lists have nothing in common.",
        "Write a function that tells whether no element of {first} is also an element of {second}.",
    ),
    first=lists(ints(0, 15), 1, 4),
    second=lists(ints(0, 15), 1, 4),
    edges=(([], []), ([1], []), ([1, 2], [2, 3]), ([1, 1], [2])),
)
def disjoint_lists(first: list[int], second: list[int]) -> bool:
    return not set(first) & set(second)


@disjoint_lists.style
def _(first, second):
    for value in first:
        if value in second:
            return False
    return True


@disjoint_lists.style
def _(first, second):
    return set(first).isdisjoint(second)


@task(
    names="same_elements_ignoring_order equal_as_sets same_distinct_values set_equal",
    docs=(
        "Return True if {first} and {second} contain the same values, however often and in "
        "whatever order.",
        "Do both lists have exactly the same set of distinct elements?",
        "Given two lists of integers, decide if each value in one of them is also in the other and "
        "the other way round. Repeats and order are of no importance.",
        "Two witnesses list the numbers of the cars they saw, some several times. Did they see the "
        "same cars?",
        "Check if two lists have the same unique elements. [1, 2, 2] and [2, 1] do, [1] and [1, "
        "3] don't.",
        "Turn {first} and {second} into sets. Are the sets equal?",
    ),
    inputs=lambda rng: (
        lambda xs: (
            xs,
            rng.sample(xs + xs[:2], len(xs[:2]) + len(xs))
            if rng.random() < 0.6
            else [rng.randint(0, 3) for _ in range(3)],
        )
    )([rng.randint(0, 5) for _ in range(rng.randint(1, 4))]),
    edges=(([], []), ([], [1]), ([1, 1, 2], [2, 1]), ([1, 2], [1])),
)
def same_value_set(first: list[int], second: list[int]) -> bool:
    return set(first) == set(second)


@same_value_set.style
def _(first, second):
    return all(value in second for value in first) and all(value in first for value in second)


@task(
    names="in_at_least_two shared_by_two in_two_of_three common_to_two",
    docs=(
        "Return the set of numbers that occur in at least two of the three sets {a}, {b} and {c}.",
        "Three people each choose a set of numbers. Which numbers were chosen by two or three of "
        "them? Return a set.",
        "Given three sets of integers, collect the members of any two of them into one set.",
        "A number is popular if it is missing from no more than one of the sets {a}, {b} and {c}. "
        "Return the set of the popular numbers.",
        "Find the elements contained in two or more of {a}, {b}, {c}. The result is a set.",
        "Write a function to get, as a set, everything that at least two of three given sets "
        "share.",
    ),
    a=sets(ints(0, 7), 0, 4),
    b=sets(ints(0, 7), 0, 4),
    c=sets(ints(0, 7), 0, 4),
    edges=((set(), set(), set()), ({1}, {1}, {1}), ({1, 2}, {2, 3}, {3, 4})),
)
def in_two_sets(a: set[int], b: set[int], c: set[int]) -> set[int]:
    return (a & b) | (a & c) | (b & c)


@in_two_sets.style
def _(a, b, c):
    return {value for value in a | b | c if (value in a) + (value in b) + (value in c) >= 2}


@task(
    names="smallest_missing first_missing mex lowest_free_number",
    docs=(
        "Return the smallest integer that is at least {k} and is not in {numbers}.",
        "Count up from {k}. What is the first number that the list {numbers} does not contain?",
        "Given a list of integers, find the least n >= {k} which is not one of its elements.",
        "Rooms are numbered from {k} upwards, and {numbers} are taken (other numbers in the list "
        "mean nothing). Return the lowest room number that is free.",
        "Find the smallest number >= {k} missing from {numbers}.",
        "Write a function to pick the first free id. Ids start at {k} and go up, and the used "
        "ones are in {numbers}.",
    ),
    k=range(0, 10),
    numbers=lambda rng: [
        start + i for start in (rng.randint(0, 6),) for i in rng.sample(range(7), rng.randint(1, 7))
    ],
    edges=(([],), ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9],), ([100],)),
)
def lowest_missing(numbers: list[int], *, k: int) -> int:
    candidate = k
    while candidate in numbers:
        candidate += 1
    return candidate


@lowest_missing.style
def _(numbers, *, k):
    return min(set(range(k, k + len(numbers) + 1)) - set(numbers))


@task(
    names="swap_ends exchange_first_last swapped_tuple switch_outer",
    docs=(
        "Return a tuple like {values}, but with the first and the last element swapped. Tuples "
        "with fewer than two elements are returned unchanged.",
        "Exchange the two ends of a tuple of integers. If it has one element or none, there is "
        "nothing to exchange.",
        "Given a tuple, let its outermost elements change places and keep the middle. Return the "
        "new tuple.",
        "People sit on a bench in the order {values}. The ones at the two ends swap seats. Return "
        "the new order as a tuple; a bench with nobody or one person stays the same.",
        "Swap the first and last item of a tuple: (1, 2, 3) -> (3, 2, 1), (1, 2, 3, 4) -> (4, 2, "
        "3, 1). If it's shorter than two, nothing happens.",
        "Write a function to give back {values} with its two ends exchanged (a tuple of length 0 "
        "or 1 stays the same).",
    ),
    values=lambda rng: tuple(rng.randint(0, 20) for _ in range(rng.randint(0, 6))),
    edges=(((),), ((1,),), ((1, 2),)),
)
def swap_outer(values: tuple[int, ...]) -> tuple[int, ...]:
    if len(values) < 2:
        return values
    return (values[-1], *values[1:-1], values[0])


@swap_outer.style
def _(values):
    result = list(values)
    if result:
        result[0], result[-1] = result[-1], result[0]
    return tuple(result)


@task(
    names="min_and_max extremes smallest_and_largest range_pair",
    docs=(
        "Return a tuple with the smallest and the largest element of {numbers}, or None if the "
        "list is empty.",
        "What are the least and the greatest value of a list of integers? Give both as a tuple in "
        "this order; for an empty list give None.",
        "Given {numbers}, return (minimum, maximum). A single element is both. If there are no "
        "elements, return None.",
        "A weather station measured {numbers} degrees during the day. Return the lowest and the "
        "highest value as a pair, None without measurements.",
        "Write a function to find both the min and the max of {numbers}, as (min, max); None if "
        "it's empty.",
        "Input: a list of integers\nOutput: a tuple, the smallest number and then the largest, "
        "or None for an empty list.",
    ),
    edges=(([],), ([4],), ([-1, -5],)),
)
def low_and_high(numbers: list[int]) -> tuple[int, int] | None:
    if not numbers:
        return None
    return min(numbers), max(numbers)


@low_and_high.style
def _(numbers):
    if not numbers:
        return None
    low = high = numbers[0]
    for value in numbers:
        if value < low:
            low = value
        elif value > high:
            high = value
    return (low, high)


@low_and_high.style
def _(numbers):
    ordered = sorted(numbers)
    return (ordered[0], ordered[-1]) if ordered else None


@task(
    names="sort_pairs_by_second order_pairs by_second_then_first sort_tuples",
    docs=(
        "Sort the list of tuples {pairs} by the second number, descending; pairs with equal second "
        "numbers are ordered by the first number, ascending.",
        "Each tuple is (id, points). Return the list ordered from most to fewest points; with "
        "equal points the smaller id comes first.",
        "Given pairs of integers, put those with a larger second entry in front. Where the second "
        "entries agree, the smaller first entry decides.",
        "Teams are given as (number, goals) in {pairs}. Make the table: more goals go before "
        "fewer, and of teams with as many goals the one with the lower number is first.",
        "Sort {pairs} by second element from high to low, ties by first element from low to high.",
        "Write a function to order (player, score) tuples for a leaderboard: best score on top; "
        "players with the same score by increasing player number.",
    ),
    pairs=lists(tuples(ints(1, 9), ints(0, 4)), 0, 5),
    edges=(([],), ([(2, 1), (1, 1)],), ([(1, 0), (1, 5)],)),
)
def score_table_order(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    return sorted(pairs, key=lambda pair: (-pair[1], pair[0]))


@score_table_order.style
def _(pairs):
    ordered = sorted(pairs)
    ordered.sort(key=lambda pair: pair[1], reverse=True)
    return ordered


@task(
    names="total_overlap common_length overlap_of_intervals intersect_length",
    docs=(
        "Two intervals of whole numbers are given as tuples (start, end) with start <= end. Return "
        "the length of what they have in common, end minus start, or 0 if they do not overlap.",
        "How long is the part of the line that lies in both intervals {first} and {second}? Each "
        "is a tuple of its lower and its upper end. Touching or separate intervals give 0.",
        "Given two tuples (from, to), from not above to, compute the length of the intersection of "
        "the two ranges; if there is none, it is 0.",
        "Two shops are open at the times {first} and {second}, tuples of the hour of "
        "opening and the hour of closing. For how many hours are both open at the same time?",
        "Find the length of the overlap of two intervals (start, end), start <= end. (1, 5) and "
        "(3, 9) overlap by 2. No overlap: 0.",
        "From {first} and {second}, each a (low, high) tuple with low <= high, compute min of "
        "the highs minus max of the lows, but not less than 0.",
    ),
    first=lambda rng: tuple(sorted((rng.randint(0, 20), rng.randint(0, 20)))),
    second=lambda rng: tuple(sorted((rng.randint(0, 20), rng.randint(0, 20)))),
    edges=(((1, 5), (5, 9)), ((0, 10), (3, 4)), ((1, 2), (7, 9)), ((2, 6), (4, 8))),
)
def interval_overlap(first: tuple[int, int], second: tuple[int, int]) -> int:
    return max(0, min(first[1], second[1]) - max(first[0], second[0]))


@interval_overlap.style
def _(first, second):
    start = max(first[0], second[0])
    end = min(first[1], second[1])
    if end <= start:
        return 0
    return end - start


@task(
    names="taxi_distance manhattan street_distance blocks_between",
    docs=(
        "Return the sum of the absolute differences of the coordinates of {first} and {second}, "
        "two points (x, y).",
        "In a city with a grid of streets, how many blocks must be walked from {first} to "
        "{second}? Both are tuples of column and row.",
        "Given two points as tuples of integers, compute their Manhattan distance: the horizontal "
        "distance plus the vertical distance.",
        "A rook-like robot moves one field at a time, never diagonally. How many moves does it "
        "need at least from field {first} to field {second}?",
        "Write a function to find the Manhattan distance between two points.",
        "|x1 - x2| + |y1 - y2|, where (x1, y1) is {first} and (x2, y2) is {second}.",
    ),
    first=tuples(ints(-9, 9), ints(-9, 9)),
    second=tuples(ints(-9, 9), ints(-9, 9)),
    edges=(((0, 0), (0, 0)), ((1, 2), (-1, -2)), ((3, 0), (0, 3))),
)
def manhattan_distance(first: tuple[int, int], second: tuple[int, int]) -> int:
    return abs(first[0] - second[0]) + abs(first[1] - second[1])


@manhattan_distance.style
def _(first, second):
    return sum(abs(a - b) for a, b in zip(first, second))


@task(
    names="quadrant which_quadrant quadrant_of_point plane_quarter",
    docs=(
        "Return the number of the quadrant that contains {point}, a tuple (x, y): 1 if both are "
        "positive, 2 if only y is, 3 if both are negative, 4 if only x is positive. Return 0 if x "
        "or y is zero.",
        "In which quarter of the plane does the point lie? The upper right one is 1, the upper "
        "left 2, the lower left 3, the lower right 4, and a point on an axis gives 0.",
        "Given a point (x, y), return its quadrant, counted 1 to 4 anticlockwise from where x and "
        "y are greater than zero; on the axes return 0.",
        "A map is divided by a north-south and an east-west road that cross at (0, 0). Areas are "
        "numbered: north-east 1, north-west 2, south-west 3, south-east 4; the roads belong to "
        "no area and count as 0. Where is the house at {point}, given as (east, north)?",
        "Which quadrant is {point} = (x, y) in?\n- x > 0, y > 0: 1\n- x < 0, y > 0: 2\n- x < 0, "
        "y < 0: 3\n- x > 0, y < 0: 4\n- on an axis: 0",
        "Write a function to find the quadrant (1 to 4, starting top right and going "
        "anticlockwise) of a point. Points with x or y equal to 0 are in none, so 0.",
    ),
    point=tuples(ints(-4, 4), ints(-4, 4)),
    edges=(((0, 0),), ((0, 3),), ((-1, 2),), ((2, -1),), ((-3, -3),), ((1, 1),)),
)
def quadrant_number(point: tuple[int, int]) -> int:
    x, y = point
    if x == 0 or y == 0:
        return 0
    if y > 0:
        return 1 if x > 0 else 2
    return 3 if x < 0 else 4


@quadrant_number.style
def _(point):
    x, y = point
    if x > 0 and y > 0:
        return 1
    if x < 0 and y > 0:
        return 2
    if x < 0 and y < 0:
        return 3
    if x > 0 and y < 0:
        return 4
    return 0


@task(
    names="walk_end_position follow_moves final_position where_ends",
    docs=(
        "Start at (0, 0). Each character of {text} moves one step: 'N' adds 1 to y, 'S' subtracts "
        "1 from y, 'E' adds 1 to x, 'W' subtracts 1 from x. Return the final (x, y).",
        "A robot at the point (0, 0) obeys the letters of {text}: N up, S down, E right, W left, "
        "one unit each. Return its last position as a tuple (x, y).",
        "Given a string of the letters N, E, S and W, how far east and how far north does the walk "
        "that it describes end? West and south count negative. Return (east, north).",
        "A treasure map says, letter by letter, in which direction to take the next step. Counting "
        "from the start, return the place of the treasure as a tuple: steps to the east, steps to "
        "the north.",
        "You start at (0, 0) and follow {text}: 'N' is y + 1, 'S' is y - 1, 'E' is x + 1, 'W' is "
        "x - 1. Where do you end? Give (x, y).",
        "Write a function to get (number of E's minus number of W's, number of N's minus number "
        "of S's) for a string of moves.",
    ),
    text=lambda rng: "".join(rng.choices("NESW", k=rng.randint(0, 8))),
    edges=(("",), ("N",), ("NSEW",), ("WWS",)),
)
def end_of_walk(text: str) -> tuple[int, int]:
    x = y = 0
    for letter in text:
        if letter == "N":
            y += 1
        elif letter == "S":
            y -= 1
        elif letter == "E":
            x += 1
        elif letter == "W":
            x -= 1
    return x, y


@end_of_walk.style
def _(text):
    return text.count("E") - text.count("W"), text.count("N") - text.count("S")
