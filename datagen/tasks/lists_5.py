"""Lists of numbers: positions, comparisons of two lists, order."""

from datagen.code.task import task
from datagen.code.values import ints, lists, sorted_lists


@task(
    names="indices_of positions_of find_all where_equal",
    docs=(
        "Return the list of all indices at which {target} occurs in {numbers}.",
        "At which positions, counted from 0, does {numbers} hold the value {target}? Return them "
        "in ascending order, or an empty list if it does not occur.",
        "Given a list and a number {target}, collect the index of each element equal to it.",
        "The lockers 0, 1, 2 and so on contain {numbers}. Return the numbers of all lockers that "
        "contain {target}, smallest first.",
        "Write a function to find every index of {target} in {numbers}, e.g. for [4, 7, 4] and 4 "
        "it is [0, 2]. Not found means [].",
        "Args:\n{numbers}: list of ints to search\n{target}: the int to look for\nReturns:\nthe "
        "zero-based positions of {target}, ascending.",
    ),
    inputs=lambda rng: (
        [rng.randint(0, 4) for _ in range(rng.randint(0, 8))],
        rng.randint(0, 4),
    ),
    edges=(([], 1), ([1, 1], 1), ([2], 3)),
)
def all_indices(numbers: list[int], target: int) -> list[int]:
    return [i for i, value in enumerate(numbers) if value == target]


@all_indices.style
def _(numbers, target):
    result = []
    for i in range(len(numbers)):
        if numbers[i] == target:
            result.append(i)
    return result


@task(
    names="argmax index_of_maximum first_max_index winner_index",
    docs=(
        "Return the index of the largest element of {numbers}; the first one if it occurs several "
        "times; -1 if the list is empty.",
        "Where is the maximum of {numbers}? Give its first position, counting from zero, or -1 for "
        "an empty list.",
        "Given a list of integers, find the lowest index whose element is not exceeded by any "
        "other element. Without elements the answer is -1.",
        "{numbers} holds the points of players 0, 1, 2 and so on. Return the number of the player "
        "who wins. Of equally good players the one with the lowest number wins. If there are no "
        "players, return -1.",
        "Find the position of the biggest number in {numbers} (0-based). Ties: leftmost. Empty "
        "list: -1.",
        "We need the index, not the value, of the maximum. When the maximum is there more than "
        "once take the smallest index, and for [] take -1.",
    ),
    edges=(([],), ([3, 9, 9],), ([-5, -2, -8],)),
)
def index_of_largest(numbers: list[int]) -> int:
    if not numbers:
        return -1
    return numbers.index(max(numbers))


@index_of_largest.style
def _(numbers):
    best = -1
    for i, value in enumerate(numbers):
        if best == -1 or value > numbers[best]:
            best = i
    return best


@task(
    names="matching_positions equal_places count_matches same_spots",
    docs=(
        "Return the number of positions at which {first} and {second} have equal elements. Only "
        "positions that exist in both lists count.",
        "Compare two lists element by element and count the agreements. What one list has more "
        "than the other is ignored.",
        "Given the correct answers {first} and a pupil's answers {second} to a quiz, return how "
        "many are right. Missing or extra answers earn nothing.",
        "For how many indices i is the i-th element of {first} the same as the i-th element of "
        "{second}? The lists may differ in length.",
        "Write a function to count matching positions in two lists: [1, 2, 3] and [1, 5, 3, 4] "
        "match at 2 positions. Lengths may differ; surplus elements match nothing.",
        "Put {first} and {second} side by side. How many times do you see the same number next "
        "to itself? Stop at the end of the shorter list.",
    ),
    inputs=lambda rng: (
        [rng.randint(1, 3) for _ in range(rng.randint(2, 8))],
        [rng.randint(1, 3) for _ in range(rng.randint(2, 8))],
    ),
    edges=(([], []), ([1], []), ([1, 2, 3], [1, 2]), ([4, 4], [4, 4, 4])),
)
def count_equal_positions(first: list[int], second: list[int]) -> int:
    return sum(1 for a, b in zip(first, second) if a == b)


@count_equal_positions.style
def _(first, second):
    count = 0
    for i in range(min(len(first), len(second))):
        if first[i] == second[i]:
            count += 1
    return count


@task(
    names="add_lists elementwise_sum sum_of_lists combine_by_adding",
    docs=(
        "Add {first} and {second} element by element. If one list is longer, its extra elements "
        "are kept unchanged at the end.",
        "Return the list whose i-th element is the sum of the i-th elements of both lists, where "
        "a missing element counts as 0.",
        "Given two lists of integers of possibly different lengths, treat the shorter one as if it "
        "were filled up with zeros and return their sum as a list.",
        "Two shops write down their sales of each day. One may have been open for more days; on "
        "these days its sales count alone. What did they sell together on every day?",
        "Create a function that takes two lists and returns their element-wise sum. Note: the "
        "lists may have different lengths, so pretend that the shorter one goes on with zeros. "
        "[1, 2] and [10, 20, 30] give [11, 22, 30].",
        "Output length = length of the longer input. Entry i adds the entries i "
        "of {first} and {second} where "
        "both exist, and otherwise whichever of the two exists.",
    ),
    inputs=lambda rng: (
        [rng.randint(-5, 20) for _ in range(rng.randint(0, 5))],
        [rng.randint(-5, 20) for _ in range(rng.randint(0, 5))],
    ),
    edges=(([], []), ([1, 2], []), ([], [3]), ([1], [2, 3])),
)
def add_padded(first: list[int], second: list[int]) -> list[int]:
    from itertools import zip_longest

    return [a + b for a, b in zip_longest(first, second, fillvalue=0)]


@add_padded.style
def _(first, second):
    result = []
    for i in range(max(len(first), len(second))):
        total = 0
        if i < len(first):
            total += first[i]
        if i < len(second):
            total += second[i]
        result.append(total)
    return result


@task(
    names="dominates always_at_least never_behind every_element_greater_equal",
    docs=(
        "Return True if {first} has the same length as {second} and each of its elements is at "
        "least as large as the element of {second} at the same index.",
        "Is {first} never below {second}? Compare index by index. Lists of unequal length give "
        "False, two empty ones True.",
        "Given two lists of integers, say whether the first dominates the second: both are equally "
        "long, and at no position is the first one's element smaller.",
        "Two teams play several rounds, with the points {first} and {second}. Check that both have "
        "results for the same number of rounds and that the first team never scored less than the "
        "other in a round.",
        "Check if every element in {first} is >= its counterpart in {second}. False if the lists "
        "don't have the same length.",
        "True only if {first} and {second} are equally long and a >= b "
        "for all entries a, b at the same index. (So "
        "two empty lists give True.)",
    ),
    inputs=lambda rng: (
        lambda xs: (
            [x + rng.choice((0, 0, 1, 2, 5, -1 if rng.random() < 0.5 else 1)) for x in xs],
            xs if rng.random() < 0.85 else xs[:-1],
        )
    )([rng.randint(0, 12) for _ in range(rng.randint(1, 4))]),
    edges=(([], []), ([1], []), ([3, 3], [3, 3]), ([9, 1], [0, 2])),
)
def is_at_least_everywhere(first: list[int], second: list[int]) -> bool:
    return len(first) == len(second) and all(a >= b for a, b in zip(first, second))


@is_at_least_everywhere.style
def _(first, second):
    if len(first) != len(second):
        return False
    for i in range(len(first)):
        if first[i] < second[i]:
            return False
    return True


@task(
    names="merge_ordered merge_two_sorted combine_sorted merge_lists",
    docs=(
        "Merge the two ascending lists {first} and {second} into one ascending list.",
        "Both {first} and {second} are sorted. Return a sorted list of all their elements, "
        "including repeats.",
        "Given two lists in non-decreasing order, combine them so that the result is in "
        "non-decreasing order too. No element is lost.",
        "Two queues of children, each ordered by height, are to become one queue ordered by "
        "height. Return the heights in the new queue.",
        "Write a function to merge two sorted lists {first} and {second}, keeping duplicates.",
        "Like the merge step of merge sort: two lists in ascending order come in, one list in "
        "ascending order with all the elements goes out.",
    ),
    first=sorted_lists(ints(-5, 20), 0, 5),
    second=sorted_lists(ints(-5, 20), 0, 5),
    edges=(([], []), ([1], []), ([2, 2], [2]), ([5, 6], [1])),
)
def merge_sorted(first: list[int], second: list[int]) -> list[int]:
    result = []
    i = j = 0
    while i < len(first) and j < len(second):
        if first[i] <= second[j]:
            result.append(first[i])
            i += 1
        else:
            result.append(second[j])
            j += 1
    return result + first[i:] + second[j:]


@merge_sorted.style
def _(first, second):
    return sorted(first + second)


@task(
    names="common_in_order shared_elements both_lists keep_common",
    docs=(
        "Return the distinct elements of {first} that also occur in {second}, in the order in "
        "which they first appear in {first}.",
        "Which values do the lists share? List each of them once, ordered as in {first}.",
        "Given two lists of integers, walk through the first one and collect every value that the "
        "second one contains as well, unless it has been collected before.",
        "Two friends compare their sticker numbers {first} and {second}. Return the numbers that "
        "both have, without repeats, ordered by their first place in {first}.",
        "Find the intersection of {first} and {second} as a list. Every common value is listed "
        "one time only; the order is that of its first occurrence in {first}.",
        "Input: lists {first} and {second}\nOutput: the values in both lists\n- no duplicates\n- "
        "in order of first appearance in {first}.",
    ),
    first=lists(ints(0, 9)),
    second=lists(ints(0, 9)),
    edges=(([], [1]), ([1], []), ([3, 1, 3], [1, 3])),
)
def common_elements(first: list[int], second: list[int]) -> list[int]:
    result = []
    for value in first:
        if value in second and value not in result:
            result.append(value)
    return result


@common_elements.style
def _(first, second):
    return [value for value in dict.fromkeys(first) if value in set(second)]


@task(
    names="multiset_difference remove_matching subtract_lists leftover",
    docs=(
        "Remove from {first}, for every element of {second}, its first occurrence (if there is "
        "one) and return what is left in order.",
        "Return {first} minus {second}, where each element of {second} cancels only a single equal "
        "element of {first}, the leftmost one still there.",
        "A shelf holds the goods {first}. The customers in {second} each take one item of the kind "
        "that they name, the leftmost of that kind, or nothing if none is left. What remains on "
        "the shelf, in order?",
        "Given two lists of integers, strike one occurrence from {first} for each value listed in "
        "{second}, always the earliest, ignoring values that cannot be struck. Return the rest.",
        "Subtract {second} from {first} as multisets: each entry of {second} deletes at most one "
        "equal entry of {first}, namely the first that is left. Unmatched entries have no "
        "effect. Example: [1, 2, 1, 3] minus [1, 5] is [2, 1, 3].",
        "Create a function that takes two lists and, for each value in the second, deletes one "
        "such value (the leftmost) from a copy of the first, if possible. It returns that copy.",
    ),
    first=lists(ints(0, 5)),
    second=lists(ints(0, 5), 0, 4),
    edges=(([], [1]), ([1, 2, 1], [1]), ([1], [1, 1]), ([4, 4, 2, 4], [4, 4])),
)
def list_minus(first: list[int], second: list[int]) -> list[int]:
    result = list(first)
    for value in second:
        if value in result:
            result.remove(value)
    return result


@list_minus.style
def _(first, second):
    from collections import Counter

    to_remove = Counter(second)
    result = []
    for value in first:
        if to_remove[value] > 0:
            to_remove[value] -= 1
        else:
            result.append(value)
    return result


@task(
    names="is_subsequence_of appears_in_order occurs_in_order contains_in_order",
    docs=(
        "Return True if the elements of {second} occur in {first} in the same order, though not "
        "necessarily next to each other.",
        "Can {second} be obtained by deleting some (or no) elements from {first}? The order must "
        "not change.",
        "Given two lists of integers, check whether the second one is a subsequence of the first. "
        "The empty list is a subsequence of every list.",
        "A train passes the stations {first} in this order. Can a traveller see all the stations "
        "{second}, in that order, on one journey? Repeated numbers in {second} need as many visits "
        "in {first}.",
        "Check if {second} is a subsequence of {first}. Gaps are allowed, reordering isn't. An "
        "empty {second} is always one.",
        "Suppose you read {first} from left to right and tick off the elements of {second} one "
        "by one, in order, each with its own element of {first}. Do you manage to tick off all "
        "of them?",
    ),
    inputs=lambda rng: (
        lambda xs: (
            xs,
            [x for x in xs if rng.random() < 0.5]
            if rng.random() < 0.5
            else [rng.randint(1, 5) for _ in range(rng.randint(1, 3))],
        )
    )([rng.randint(1, 5) for _ in range(rng.randint(2, 6))]),
    edges=(([], []), ([], [1]), ([1, 2], []), ([1, 2], [2, 1]), ([1, 2], [1, 1])),
)
def has_subsequence(first: list[int], second: list[int]) -> bool:
    found = 0
    for value in first:
        if found < len(second) and value == second[found]:
            found += 1
    return found == len(second)


@has_subsequence.style
def _(first, second):
    rest = iter(first)
    return all(value in rest for value in second)


@task(
    names="insertion_index where_to_insert insert_place lower_bound",
    docs=(
        "{numbers} is sorted in ascending order. Return the smallest index at which {target} can "
        "be inserted so that the list stays sorted.",
        "Given an ascending list, how many of its elements are smaller than {target}? That count "
        "is the place where {target} belongs; return it.",
        "Find the leftmost position in the sorted list {numbers} where {target} would fit, before "
        "any elements equal to it.",
        "Books stand on a shelf in the order of their numbers {numbers}. A book with the number "
        "{target} comes in. At which index should it be put, left of all books with the same "
        "number?",
        "Write a function to locate the insertion point for {target} in the sorted list "
        "{numbers}. If {target} is already present, the point is to the left of existing copies.",
        "Bisect left: given an ascending list {numbers} and a value {target}, what is the first "
        "index whose element is >= {target}? If there is none, answer with the length of the "
        "list.",
    ),
    inputs=lambda rng: (
        sorted(rng.randint(0, 20) for _ in range(rng.randint(0, 7))),
        rng.randint(-1, 22),
    ),
    edges=(([], 5), ([1, 3, 3, 5], 3), ([1, 2], 9), ([4], 4)),
)
def insert_position(numbers: list[int], target: int) -> int:
    low, high = 0, len(numbers)
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] < target:
            low = middle + 1
        else:
            high = middle
    return low


@insert_position.style
def _(numbers, target):
    from bisect import bisect_left

    return bisect_left(numbers, target)


@insert_position.style
def _(numbers, target):
    return sum(1 for value in numbers if value < target)


@task(
    names="find_sorted search_in_sorted binary_find index_in_sorted",
    docs=(
        "Search the ascending list {numbers}, which has no repeated elements, for {target} and "
        "return its index, or -1 if it is not there.",
        "Use binary search to find {target} in a sorted list of distinct integers. Return the "
        "position, or -1 if the search fails.",
        "Given distinct numbers in increasing order, at which index stands {target}? Return -1 "
        "when it is missing.",
        "{numbers} are page numbers in rising order, none of them twice. Find the place (from 0) "
        "of the page {target}; give -1 if the page was torn out.",
        "Look up {target} in {numbers} (ascending, all different). Output its index, or -1 when "
        "absent.",
        "I have a sorted list of different integers. Tell me where {target} is in it, counting "
        "from 0. If it isn't there, say -1.",
    ),
    inputs=lambda rng: (
        lambda xs: (xs, rng.choice(xs) if rng.random() < 0.7 else rng.randint(-2, 25))
    )(sorted(rng.sample(range(25), rng.randint(1, 8)))),
    edges=(([], 5), ([3], 3), ([1, 4, 9], 9), ([1, 4, 9], 0)),
)
def binary_search(numbers: list[int], target: int) -> int:
    low, high = 0, len(numbers) - 1
    while low <= high:
        middle = (low + high) // 2
        if numbers[middle] == target:
            return middle
        if numbers[middle] < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1


@binary_search.style
def _(numbers, target):
    return numbers.index(target) if target in numbers else -1


@task(
    names="rank_values ranking places_in_contest competition_ranks",
    docs=(
        "Return the rank of every element of {scores}: 1 plus the number of elements that are "
        "larger.",
        "For each score give the place in the contest. The highest score is in place 1; equal "
        "scores share a place, and after them places are left out.",
        "Given a list of points, return a list with the rank of each entry, in the order of the "
        "entries. An entry's rank is one more than how many entries beat it.",
        "Runners get points {scores}. Who has most is first. Two runners who are equal share the "
        "better place, as in 1, 2, 2, 4. Return the places in the order of {scores}.",
        "Convert {scores} to ranks (1 = highest). Tied scores get the same rank and the "
        "following rank numbers are skipped, e.g. [50, 80, 80, 20] -> [3, 1, 1, 4].",
        "Write a function to rank scores like at the Olympics: best is 1, equal scores share a "
        "rank, and a score's rank is always the number of strictly better scores plus one. Keep "
        "the order of {scores}.",
    ),
    scores=lists(ints(0, 20), 0, 6),
    edges=(([],), ([5, 5],), ([10, 20, 20, 5],)),
)
def ranks(scores: list[int]) -> list[int]:
    return [1 + sum(1 for other in scores if other > score) for score in scores]


@ranks.style
def _(scores):
    ordered = sorted(scores, reverse=True)
    return [ordered.index(score) + 1 for score in scores]


@task(
    names="sorted_order argsort order_of_indices sorting_indices",
    docs=(
        "Return the indices of {numbers} in the order that would sort it ascending. Equal elements "
        "keep the order of their indices.",
        "List the positions of the smallest element, the next smallest, and so on. For equal "
        "elements the lower position comes first.",
        "Given a list of integers, return a list of indices so that reading {numbers} at these "
        "indices gives the elements from small to large; ties are broken by index.",
        "Players 0, 1, 2 and so on threw a ball {numbers} metres far. Return the players' numbers "
        "from the shortest to the longest throw. Of equal throws the lower number comes first.",
        "Argsort: [30, 10, 20] -> [1, 2, 0]. Ties keep the smaller index first.",
        "Instead of sorting {numbers} itself, sort its indices 0, 1, 2, ... by the element they "
        "point to, ascending. When two elements are equal, the lower index comes first. Return "
        "the sorted indices.",
    ),
    edges=(([],), ([2, 2, 1],), ([3],)),
)
def indices_by_value(numbers: list[int]) -> list[int]:
    return sorted(range(len(numbers)), key=lambda i: numbers[i])


@indices_by_value.style
def _(numbers):
    pairs = sorted((value, i) for i, value in enumerate(numbers))
    return [i for _, i in pairs]


@task(
    names="fixed_points elements_at_own_index self_indexed index_equals_value",
    docs=(
        "Return all elements of {numbers} that are equal to their index plus {k}.",
        "For which entries is the value exactly {k} more than the index (counted from 0)? Return "
        "those values in order.",
        "Given a list of integers, keep an element only if subtracting {k} from it gives its "
        "position, where the first position is 0.",
        "Seats are numbered from {k} upwards. In the list {numbers}, entry i is the seat on the "
        "ticket of the person who sits in the i-th seat, beginning with i = 0. Return the seat "
        "numbers of those who sit in the right place.",
        "Find the elements of {numbers} for which value - index == {k} (indices start at 0), in "
        "list order.",
        "Think of the list as labelled {k}, {k + 1}, {k + 2} and so on from its first entry. "
        "Return the entries that equal their own label, as a list.",
    ),
    k=range(1, 12),
    inputs=lambda rng: (
        [
            rng.choice((i + rng.randint(1, 11), rng.randint(0, 15)))
            for i in range(rng.randint(0, 8))
        ],
    ),
    edges=(([],), ([1, 2, 3],), ([5],), (list(range(7, 0, -1)),)),
)
def values_at_own_place(numbers: list[int], *, k: int) -> list[int]:
    return [value for i, value in enumerate(numbers) if value == i + k]


@values_at_own_place.style
def _(numbers, *, k):
    result = []
    for i in range(len(numbers)):
        if numbers[i] - k == i:
            result.append(numbers[i])
    return result


@task(
    names="swaps_to_sort inversions out_of_order_pairs",
    docs=(
        "Return the number of inversions in {numbers}: pairs of positions i < j where the element "
        "at i is greater than the element at j.",
        "Count the pairs of elements that are in the wrong order, the larger one standing "
        "somewhere before the smaller one.",
        "Given a list of integers, how many swaps of neighbours does it take at least to sort it "
        "in ascending order? This equals the number of pairs whose left element is larger.",
        "Pupils stand in a row with heights {numbers}. For every pupil count the smaller pupils "
        "who stand further right, and return the sum of these counts.",
        "Write a function to count the inversions of a list, i.e. how many pairs (left, right) "
        "have left > right. [3, 1, 2] has 2 of them. Equal elements are no inversion.",
        "How unsorted is {numbers}? Measure it by the number of pairs of elements whose left "
        "member is strictly greater than the right member.",
    ),
    edges=(([],), ([1, 1],), ([3, 2, 1],)),
    numbers=lists(ints(0, 20), 0, 7),
)
def inversion_count(numbers: list[int]) -> int:
    count = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] > numbers[j]:
                count += 1
    return count


@inversion_count.style
def _(numbers):
    return sum(sum(1 for b in numbers[i + 1 :] if b < a) for i, a in enumerate(numbers))


@task(
    names="missing_numbers gaps_in_range absent_values not_present",
    docs=(
        "Return the integers from {low} to {high} (both included) that do not occur in {numbers}, "
        "in ascending order.",
        "Which whole numbers between {low} and {high}, including these two, are missing from "
        "{numbers}? List them from small to large.",
        "Given a list of integers, find every n with {low} <= n <= {high} that is not an element "
        "of it. Return the sorted list.",
        "Raffle tickets {low} to {high} were printed. {numbers} lists the tickets that came back. "
        "Return the numbers of all tickets that did not come back.",
        "Find the missing numbers in {numbers} from {low} up to and including {high}. Output: "
        "ascending list.",
        "Which integers of the closed interval from {low} to {high} can't be found in {numbers}? "
        "(Numbers outside of the interval are of no interest, and repeats in {numbers} don't "
        "matter.) Answer with a sorted list.",
    ),
    low=range(0, 5),
    high=range(5, 12),
    numbers=lists(ints(0, 12), 2, 9),
    edges=(([],), (list(range(13)),), ([3, 3],)),
)
def missing_between(numbers: list[int], *, low: int, high: int) -> list[int]:
    return [n for n in range(low, high + 1) if n not in numbers]


@missing_between.style
def _(numbers, *, low, high):
    return sorted(set(range(low, high + 1)) - set(numbers))
