"""Tuples and pairs: taking apart, filtering, combining; simple nested lists."""

from datagen.code.task import task
from datagen.code.values import choice, floats, ints, lists, tuples, words

_PAIR = tuples(choice("ant", "bee", "cat", "dog", "elk", "fox"), ints(0, 20))
_POINT = tuples(ints(-5, 9), ints(-5, 9))
_LISTS = lists(lists(ints(0, 20), 0, 4), 0, 4)


@task(
    names="first_parts names_only left_elements take_firsts keys_of_pairs",
    docs=(
        "Return the first elements of the tuples in {pairs} as a list.",
        "Given (name, number) tuples, list just the names, in the same order.",
        "Collect what stands in front in each pair.",
        "From a list of two-element tuples, make a list of the elements at index 0.",
        "Get a list of the tuples' index-0 elements.",
        "Define a function which takes e.g. [('a', 1), ('b', 2)] and returns ['a', 'b'].",
    ),
    pairs=lists(_PAIR, 0, 4),
    edges=(([],), ([("a", 1), ("a", 2)],)),
)
def first_elements(pairs: list[tuple[str, int]]) -> list[str]:
    return [first for first, _ in pairs]


@first_elements.style
def _(pairs):
    firsts = []
    for pair in pairs:
        firsts.append(pair[0])
    return firsts


@task(
    names="swap_pairs flip_tuples exchange_elements reversed_pairs turn_pairs",
    docs=(
        "Swap the two elements of every tuple in {pairs}.",
        "Return a list of (number, name) tuples for the (name, number) tuples in {pairs}, in the "
        "same order.",
        "Given pairs (a, b), return the pairs (b, a).",
        "Turn each two-element tuple of the list around, so that its second element comes first.",
        "Flip each tuple: (a, b) -> (b, a).",
        "We need a function that takes a list of two-element tuples and exchanges the elements"
        " in each of them; the list keeps its order.",
    ),
    pairs=lists(_PAIR, 0, 3),
    edges=(([],), ([("a", 1)],)),
)
def swapped_pairs(pairs: list[tuple[str, int]]) -> list[tuple[int, str]]:
    return [(b, a) for a, b in pairs]


@swapped_pairs.style
def _(pairs):
    return [pair[::-1] for pair in pairs]


@task(
    names="unzip_pairs split_pairs two_lists separate_pairs pairs_to_lists",
    docs=(
        "Split the list of pairs {pairs} into two lists: one of the first and one of the second "
        "elements. Return both as a tuple.",
        "Given (name, number) tuples, return a tuple with the list of names and the list of "
        "numbers, both in the original order. Without pairs both lists are empty.",
        "Undo a zip: take a list of two-element tuples apart and return (list of left elements, "
        "list of right elements).",
        "Return ([a1, a2, a3], [b1, b2, b3]) for [(a1, b1), (a2, b2), (a3, b3)], and likewise for "
        "any number of pairs, also none.",
        "Unzip {pairs} into (firsts, seconds), two lists.",
        "Write a function that takes e.g. [('a', 1), ('b', 2)] and returns (['a', 'b'], [1, "
        "2]). For [] that's ([], []).",
    ),
    pairs=lists(_PAIR, 0, 3),
    edges=(([],), ([("a", 1)],)),
)
def separated(pairs: list[tuple[str, int]]) -> tuple[list[str], list[int]]:
    return ([a for a, _ in pairs], [b for _, b in pairs])


@separated.style
def _(pairs):
    left, right = [], []
    for a, b in pairs:
        left.append(a)
        right.append(b)
    return (left, right)


@task(
    names="names_over filter_by_number who_has_more select_names names_above_limit",
    docs=(
        "Return the names in the (name, number) tuples {pairs} whose number is [greater|larger] "
        "than {limit}, in upper case.",
        "Given (name, number) tuples, keep those with a number above {limit} and return their "
        "names in capital letters, in the order of the list.",
        "In (name, number) tuples, which names stand with a number of more than {limit}? Write "
        "them in upper case and keep their order.",
        "Each tuple is a word and its price. List the words that cost more than {limit}, turned "
        "into capitals.",
        "Uppercase names of the (name, number) pairs with number > {limit}, in order.",
        "I need a function that takes a list of (name, number) tuples and returns every name "
        "which has more than {limit}, in upper case and in the given order.",
    ),
    limit=range(1, 19),
    pairs=lists(_PAIR, 0, 5),
    edges=(([],), ([("a", 1), ("b", 20)],)),
)
def loud_names(pairs: list[tuple[str, int]], *, limit: int) -> list[str]:
    return [name.upper() for name, number in pairs if number > limit]


@loud_names.style
def _(pairs, *, limit):
    chosen = []
    for pair in pairs:
        if pair[1] > limit:
            chosen.append(pair[0].upper())
    return chosen


@task(
    names="format_pairs pairs_to_text join_pairs describe_pairs entries_as_text",
    docs=(
        "Return one string with all pairs of {pairs}: name and number are joined by {inner}, and "
        "the pairs are separated by {outer}.",
        "Write each (name, number) tuple as the name, {inner} and the number, and put {outer} "
        "between one tuple and the next. No tuples give an empty string.",
        "[Given|For] a list of (string, integer) tuples, build a text in which {inner} stands "
        "between string and integer and {outer} between the entries.",
        "Join the pairs to a text. For two pairs it has the form "
        "name{inner:plain}number{outer:plain}name{inner:plain}number, and so on for more or fewer.",
        "Format pairs: name{inner:plain}number, joined with {outer}. Empty: ''.",
        "Make a function that takes a list of tuples with a name and a number. Each becomes"
        " a string, the two being glued with {inner}; then glue all those strings with "
        "{outer}.",
    ),
    inner=["=", ":", "-", "->", " "],
    outer=[", ", "; ", "|", "/", " & ", ","],
    pairs=lists(_PAIR, 0, 3),
    edges=(([],), ([("a", 0)],)),
)
def text_of_pairs(pairs: list[tuple[str, int]], *, inner: str, outer: str) -> str:
    return outer.join(name + inner + str(number) for name, number in pairs)


@text_of_pairs.style
def _(pairs, *, inner, outer):
    text = ""
    for i, (name, number) in enumerate(pairs):
        if i > 0:
            text += outer
        text += name + inner + str(number)
    return text


@task(
    names="distance_between_points manhattan taxicab_distance city_block_steps grid_distance",
    docs=(
        "Return the number of unit steps along the grid from the point {left} to the point "
        "{right}, both (x, y) tuples: the difference in x plus the difference in y, without signs.",
        "[Given|For] two points with integer coordinates, compute their Manhattan distance.",
        "A taxi drives from one crossing to another in a town whose streets form a square grid. "
        "How many blocks does it drive at least? Crossings are (x, y) tuples.",
        "Add the horizontal and the vertical distance of two points (x, y), each as a non-negative "
        "number.",
        "|x1 - x2| + |y1 - y2| for the points {left} and {right}.",
        "You can only move up, down, left or right by one unit. How many moves from {left} to"
        " {right}, at the minimum? Both are tuples of two ints.",
    ),
    left=_POINT,
    right=_POINT,
    edges=(((0, 0), (0, 0)), ((1, 2), (4, -2))),
)
def blocks_between(left: tuple[int, int], right: tuple[int, int]) -> int:
    return abs(left[0] - right[0]) + abs(left[1] - right[1])


@blocks_between.style
def _(left, right):
    return sum(abs(a - b) for a, b in zip(left, right))


@task(
    names="closest_point nearest_to_origin point_near_origin nearest_point",
    docs=(
        "Return the point of {points} that is closest to ({x0:plain}, {y0:plain}), measured along "
        "a straight line; the first one of several, and None for an empty list. Points are "
        "(x, y) tuples.",
        "Somebody stands at x = {x0:plain}, y = {y0:plain}. Which of the points is nearest as the "
        "crow flies? If two are equally near, take the one listed earlier. Without points return "
        "None.",
        "[Given|For] a list of (x, y) tuples, find the one with the smallest ordinary (Euclidean) "
        "distance from the place ({x0:plain}, {y0:plain}). Ties go to the earlier point, and an "
        "empty list gives None.",
        "[Find|Determine] the tuple (x, y) in {points} for which (x - {x0:plain}) squared plus "
        "(y - {y0:plain}) squared is least. The first such tuple counts; there may be no tuples, "
        "and then the result is None.",
        "Closest point to ({x0:plain}, {y0:plain}) by straight-line distance; ties -> first; "
        "[] -> None.",
        "I'm at ({x0:plain}, {y0:plain}). Which of the {points} is the least far away from me"
        " (normal distance, not along a grid)? If there's a draw give me the first of them in"
        " the list, and None if there are no points.",
    ),
    x0=range(1, 9),
    y0=range(1, 9),
    points=lists(_POINT, 0, 4),
    edges=(([],), ([(0, 0)],), ([(3, 4), (4, 3), (5, 5)],)),
)
def point_nearest_to(points: list[tuple[int, int]], *, x0: int, y0: int) -> tuple[int, int] | None:
    return min(points, key=lambda p: (p[0] - x0) ** 2 + (p[1] - y0) ** 2, default=None)


@point_nearest_to.style
def _(points, *, x0, y0):
    nearest = smallest = None
    for point in points:
        distance = (point[0] - x0) ** 2 + (point[1] - y0) ** 2
        if smallest is None or distance < smallest:
            nearest, smallest = point, distance
    return nearest


@task(
    names="bounding_box enclosing_rectangle smallest_box extent_of_points",
    docs=(
        "Return the smallest upright rectangle around all {points} as (left, bottom, right, top). "
        "There is at least one point (x, y).",
        "[Given|For] a non-empty list of (x, y) tuples, return a tuple of the smallest x, the "
        "smallest y, the largest x and the largest y.",
        "A rectangular picture frame must contain every point of {points} (at least one). Find its "
        "left, lower, right and upper border, in this order, as a tuple of numbers.",
        "What is the range of the coordinates? Answer (min x, min y, max x, max y) for the "
        "non-empty list {points}.",
        "Bounding box (min x, min y, max x, max y) of {points} (non-empty).",
        "Implement a function that takes a list of at least one (x, y) point and returns how far"
        " they reach to the left, down, right and up, as a tuple of coordinates in this "
        "order.",
    ),
    points=lists(_POINT, 1, 4),
    edges=(([(2, 3)],), ([(0, 5), (5, 0)],)),
)
def box_around(points: list[tuple[int, int]]) -> tuple[int, int, int, int]:
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return (min(xs), min(ys), max(xs), max(ys))


@box_around.style
def _(points):
    left, bottom = right, top = points[0]
    for x, y in points:
        left = min(left, x)
        right = max(right, x)
        bottom = min(bottom, y)
        top = max(top, y)
    return (left, bottom, right, top)


@task(
    names="flatten_once join_lists concatenate_all flatten_one_level chain_lists",
    docs=(
        "Join the lists in {items} to a single list.",
        "[Given|For] a list of lists of numbers, return one list with all the numbers, in order.",
        "Remove one level of nesting: [[1, 2], [], [3]] becomes [1, 2, 3].",
        "Write the elements of all inner lists one after the other into a new list and return it.",
        "Flatten one level.",
        "Write a function that takes a list of lists and concatenates the inner lists, e.g. "
        "[[4], [5, 6]] gives [4, 5, 6].",
    ),
    items=_LISTS,
    edges=(([],), ([[], []],), ([[1], [2, 3]],)),
)
def joined_lists(items: list[list[int]]) -> list[int]:
    return [n for part in items for n in part]


@joined_lists.style
def _(items):
    joined = []
    for part in items:
        joined.extend(part)
    return joined


@joined_lists.style
def _(items):
    from itertools import chain

    return list(chain.from_iterable(items))


@task(
    names="longest_inner_list longest_list find_longest list_with_most_elements",
    docs=(
        "Return the longest list in {items}; the first one, if several have the greatest length. "
        "For an empty {items} return an empty list.",
        "Which of the inner lists has the most elements? Take the earliest in a tie. If there are "
        "no inner lists, the answer is [].",
        "[Given|For] a list of lists, find the one with the greatest number of elements (the "
        "first of equals), or return [] if there are none.",
        "Several hikers noted the heights of the peaks they climbed, one list for each hiker. "
        "Return the list of the hiker with the most peaks; if hikers are level, that of the first "
        "one. No hikers give an empty list.",
        "Inner list with max len (first on ties), [] if there are no lists.",
        "Create a function that takes a list of lists and gives you the one with the most "
        "items in it. The first such one, please, and just [] when the outer list is empty.",
    ),
    items=_LISTS,
    edges=(([],), ([[]],), ([[1], [2, 3], [4, 5]],)),
)
def longest_of_lists(items: list[list[int]]) -> list[int]:
    return max(items, key=len, default=[])


@longest_of_lists.style
def _(items):
    longest = []
    for item in items:
        if len(item) > len(longest):
            longest = item
    return longest


@task(
    names="totals_of_long_lists add_up_long_lists sums_if_long_enough long_list_sums",
    docs=(
        "Return the sums of those lists in {items} that have at least {k:word} elements, in the "
        "same order.",
        "[Given|For] a list of lists of numbers, leave out the lists with fewer than {k:word} "
        "elements and add up each of the others. Return the list of the sums.",
        "For each inner list with {k} or more numbers compute the total. Shorter lists are "
        "skipped; the totals come in the order of the lists.",
        "Every inner list holds the points of a player. Players with fewer than {k:word} games do "
        "not count. List the total points of the other players.",
        "Sum each inner list with len >= {k}; skip the rest.",
        "Define a function which takes a list of lists of numbers. Ignore lists that have less"
        " than {k} numbers. Return the sums of all others, in order.",
    ),
    k=range(2, 5),
    items=_LISTS,
    edges=(([],), ([[], [0, 0, 0, 0]],), ([[1, 2], [3]],)),
)
def sums_of_long_lists(items: list[list[int]], *, k: int) -> list[int]:
    return [sum(item) for item in items if len(item) >= k]


@sums_of_long_lists.style
def _(items, *, k):
    sums = []
    for item in items:
        if len(item) < k:
            continue
        total = 0
        for n in item:
            total += n
        sums.append(total)
    return sums


@task(
    names="weighted_average weighted_mean average_with_weights grade_average",
    docs=(
        "Return the weighted average of {pairs}, a list of (value, weight) tuples with positive "
        "integer weights: the sum of value times weight divided by the sum of the weights. For an "
        "empty list return {empty}.",
        "Every test in {pairs} is a tuple of a mark and how often it counts. Compute the average "
        "mark with these weights, which are positive; without any tests the result is {empty}.",
        "Given tuples (x, w), compute (x1 * w1 + x2 * w2 + and so on) / (w1 + w2 + and so on). All "
        "w are positive. The answer for no tuples is {empty}.",
        "At a market, w kilograms were sold at x coins a kilogram for each (x, w) in {pairs}. What "
        "was the average price of a kilogram? All amounts w are positive; return {empty} if "
        "nothing was sold.",
        "Weighted mean of (value, weight) tuples; {empty} for []. Weights > 0.",
        "We need a function that takes a list of (grade, weight) tuples and returns sum(grade "
        "* weight) / sum(weight). Weights are positive. If there are no tuples, return "
        "{empty}.",
    ),
    empty=[0.0, None, -1.0, 1.0],
    pairs=lists(tuples(ints(0, 20), ints(1, 5)), 0, 4),
    edges=(([],), ([(3, 1), (6, 2)],), ([(0, 4)],)),
)
def average_by_weight(pairs: list[tuple[int, int]], *, empty: float | None) -> float | None:
    if not pairs:
        return empty
    return sum(x * w for x, w in pairs) / sum(w for _, w in pairs)


@average_by_weight.style
def _(pairs, *, empty):
    total = weights = 0
    for value, weight in pairs:
        total += value * weight
        weights += weight
    return total / weights if weights else empty


@task(
    names="pair_up neighbours_as_tuples adjacent_pairs consecutive_pairs sliding_pairs",
    docs=(
        "Return the list of tuples of neighbouring elements of {items}: first and second, second "
        "and third, and so on.",
        "[Given|For] a list, pair every element except the last with the one that follows it.",
        "Make the tuples ({items}[i], {items}[i + 1]) for all indices i for which both exist.",
        "People stand in a line; any two next to each other hold hands. List the pairs who do, "
        "from front to back, each with the front person first. Fewer than two people form no "
        "pairs.",
        "Adjacent pairs of {items}: ['a', 'b', 'c'] -> [('a', 'b'), ('b', 'c')].",
        "Write a function that takes a list and returns a list of 2-tuples, each consisting "
        "of an element and its successor. A list with 0 or 1 elements gives [].",
    ),
    items=lists(words(), 0, 4),
    edges=(([],), (["a"],), (["a", "b", "c"],)),
)
def neighbouring_pairs(items: list[str]) -> list[tuple[str, str]]:
    return list(zip(items, items[1:]))


@neighbouring_pairs.style
def _(items):
    return [(items[i], items[i + 1]) for i in range(len(items) - 1)]


@task(
    names="all_matches every_pairing round_robin_pairs all_pairs handshakes",
    docs=(
        "Return all pairs of different players as tuples, each pair once. Players and pairs are in "
        "the order of {items}, whose elements are all different.",
        "Everybody in {items} plays against everybody else once. List the games as tuples; the one "
        "who is earlier in {items} comes first in the tuple, and the games of the first player "
        "come first, then the rest of the second's, and so on.",
        "[Given|For] a list of distinct names, produce every tuple (a, b) in which a stands "
        "before b in the list, ordered by the place of a and then of b.",
        "Which pairs can be chosen from {items}? Its elements are distinct, order within a pair "
        "does not matter and follows the list, and the pairs are listed in order.",
        "All 2-combinations of {items} (distinct) in list order: ['c', 'a', 'b'] -> [('c', "
        "'a'), ('c', 'b'), ('a', 'b')].",
        "I need a function that takes a list of different names and returns who can be paired"
        " with whom: one tuple for each possible pair, with the order of the list used inside"
        " the tuples and for the tuples themselves.",
    ),
    items=lists(choice(*"abcdef"), 0, 4, unique=True),
    edges=(([],), (["a"],), (["c", "a", "b"],)),
)
def every_pair(items: list[str]) -> list[tuple[str, str]]:
    return [(a, b) for i, a in enumerate(items) for b in items[i + 1 :]]


@every_pair.style
def _(items):
    from itertools import combinations

    return list(combinations(items, 2))


@every_pair.style
def _(items):
    pairs = []
    for i in range(len(items)):
        for j in range(i + 1, len(items)):
            pairs.append((items[i], items[j]))
    return pairs


@task(
    names="minimum_and_maximum extremes smallest_and_largest min_max span_of_numbers",
    docs=(
        "Return the smallest and the largest number of {numbers} as a tuple, or {empty} if the "
        "list is empty.",
        "[Given|For] a list of numbers, find its minimum and its maximum and return both, in "
        "this order, as a tuple. For an empty list return {empty}.",
        "What were the lowest and the highest temperature? [Give|Return] a tuple (lowest, "
        "highest), or {empty} if no temperatures were measured.",
        "Between which two numbers do all elements of {numbers} lie, when the two are elements "
        "themselves? Return them as (low, high); without elements return {empty}.",
        "(min, max) of {numbers}, {empty} for [].",
        "Make a function that takes a list of floats and returns a tuple with the smallest "
        "and the biggest one. If there's nothing in the list, return {empty} instead.",
    ),
    empty=[None, (), (0, 0), (None, None), (-1, -1)],
    numbers=lists(floats(-10, 35), 0, 5),
    edges=(([],), ([2.5],), ([3.0, -1.5, 3.0],)),
)
def lowest_and_highest(numbers: list[float], *, empty: tuple | None) -> tuple | None:
    if not numbers:
        return empty
    return (min(numbers), max(numbers))


@lowest_and_highest.style
def _(numbers, *, empty):
    ordered = sorted(numbers)
    return (ordered[0], ordered[-1]) if ordered else empty
