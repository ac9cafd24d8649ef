"""Lists of numbers: pairs, differences, partitions, small puzzles."""

from datagen.code.task import task
from datagen.code.values import ints, lists


@task(
    names="gaps consecutive_differences steps_between deltas",
    docs=(
        "Return the differences between neighbouring elements of {numbers}, each one minus the one "
        "before it.",
        "Given a list of integers, build the list of changes from every element to the next. The "
        "result is one shorter than the list, or empty if there are fewer than two elements.",
        "By how much does each element exceed its predecessor? Return these amounts (negative for "
        "a decrease) as a list; [] if there is nothing to compare.",
        "{numbers} are the readings of a water meter. Return what was added between each reading "
        "and the following one, in order.",
        "Write a function to get the consecutive differences in {numbers}: [1, 4, 2] -> [3, -2]. "
        "Lists shorter than two give [].",
        "Input: {numbers}, a list of ints.\nOutput: a list d where d[i] is element i + 1 minus "
        "element i, for every i where this makes sense.",
    ),
    numbers=lists(ints(-10, 30)),
    edges=(([],), ([8],), ([3, 3, 1],)),
)
def differences(numbers: list[int]) -> list[int]:
    return [after - before for before, after in zip(numbers, numbers[1:])]


@differences.style
def _(numbers):
    result = []
    for i in range(1, len(numbers)):
        result.append(numbers[i] - numbers[i - 1])
    return result


@task(
    names="pair_sum_exists has_two_with_sum two_add_up_to sums_to_target",
    docs=(
        "Return True if two elements at different positions in {numbers} add up to {target}, "
        "otherwise False.",
        "Is there a pair of entries, not the same entry twice, whose sum is exactly {target}?",
        "Check whether {target} can be paid with exactly two of the coins in {numbers}. Every coin "
        "can be used only once, but there may be several of the same value.",
        "Given a list of integers and a number {target}, decide if two different indices "
        "exist whose elements sum to {target}.",
        "Check if any two numbers in {numbers} sum to {target}. You can't use the same list "
        "entry twice, but two equal entries are fine.",
        "True when {numbers} contains some a and, somewhere else, some b with a + b == {target}; "
        "False otherwise.",
    ),
    inputs=lambda rng: (
        [rng.randint(-3, 12) for _ in range(rng.randint(2, 5))],
        rng.randint(0, 20),
    ),
    edges=(([], 0), ([5], 10), ([5, 5], 10), ([1, 9, 3], 12), ([0], 0)),
)
def has_pair_with_sum(numbers: list[int], target: int) -> bool:
    seen = set()
    for value in numbers:
        if target - value in seen:
            return True
        seen.add(value)
    return False


@has_pair_with_sum.style
def _(numbers, target):
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] + numbers[j] == target:
                return True
    return False


@has_pair_with_sum.style
def _(numbers, target):
    from itertools import combinations

    return any(a + b == target for a, b in combinations(numbers, 2))


@task(
    names="pairs_with_sum number_of_pairs count_couples pair_count",
    docs=(
        "Return the number of pairs (i, j) with i < j for which the elements at i and j of "
        "{numbers} add up to {total}.",
        "Count in how many ways two different positions of {numbers} can be chosen so that the "
        "elements there have the sum {total}.",
        "Given a list of integers, how many unordered pairs of entries sum to {total}? Equal "
        "values at different indices are different entries.",
        "Two cards win if their numbers add up to {total}. From the cards {numbers}, how many "
        "winning pairs can be drawn? Cards with the same number are told apart.",
        "Write a function to count the pairs in {numbers} which sum to {total}. Entries are "
        "distinguished by their index, so [2, 2, 2] has three pairs; the order in a pair doesn't "
        "matter.",
        "How many pairs make {total}? Take every two entries of {numbers} once (left one, right "
        "one), also when values repeat, and count those with that sum.",
    ),
    total=range(3, 16),
    numbers=lists(ints(0, 9), 0, 8),
    edges=(([],), ([5, 5, 5],), ([10],)),
)
def count_pairs_with_sum(numbers: list[int], *, total: int) -> int:
    count = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] + numbers[j] == total:
                count += 1
    return count


@count_pairs_with_sum.style
def _(numbers, *, total):
    from itertools import combinations

    return sum(1 for a, b in combinations(numbers, 2) if a + b == total)


@count_pairs_with_sum.style
def _(numbers, *, total):
    seen = {}
    count = 0
    for value in numbers:
        count += seen.get(total - value, 0)
        seen[value] = seen.get(value, 0) + 1
    return count


@task(
    names="pairs_apart with_gap pairs_differing_by couples_at_distance",
    docs=(
        "Return all pairs (a, b) of values in {numbers} with b - a == {k}, as a list of tuples "
        "sorted by a. Each pair is listed once, however often its values occur.",
        "Two values form a couple if the second is greater than the first by exactly {k}. List the "
        "couples in {numbers} as tuples, smaller value first, in ascending order, no repeats.",
        "Given a list of integers, find every value x such that x + {k} is in the list too. Return "
        "the sorted list of the tuples (x, x + {k}), without repeats.",
        "Houses stand at the positions {numbers}. Return the distinct pairs of positions that lie "
        "{k} apart, each pair as a tuple (lower, higher), ordered from low to high.",
        "Find the unique pairs in {numbers} that differ by {k}.\n- a pair is a tuple (small, "
        "large)\n- no pair twice, even if {numbers} has repeats\n- sort the list of pairs in "
        "ascending order.",
        "I'm looking for numbers exactly {k} apart in {numbers}. Give me (x, x + {k}) for every "
        "x such that both are in the list, each x once, lowest x first.",
    ),
    k=range(1, 10),
    numbers=lists(ints(0, 15), 0, 8),
    edges=(([],), ([4, 4],), ([1, 2, 3, 2],)),
)
def pairs_with_difference(numbers: list[int], *, k: int) -> list[tuple[int, int]]:
    present = set(numbers)
    return [(a, a + k) for a in sorted(present) if a + k in present]


@pairs_with_difference.style
def _(numbers, *, k):
    result = []
    for a in numbers:
        for b in numbers:
            if b - a == k and (a, b) not in result:
                result.append((a, b))
    return sorted(result)


@task(
    names="closest_pair_gap min_gap smallest_distance minimum_difference",
    docs=(
        "Return the smallest absolute difference between any two elements of {numbers}, or None "
        "if there are fewer than two elements.",
        "How close do two elements of {numbers} come to each other? Return their distance, 0 if a "
        "value occurs twice, and None if there are not even two elements.",
        "Given a list of integers, look at all pairs of entries and return the least difference "
        "(larger minus smaller). A list of length 0 or 1 gives None.",
        "Runners finished after {numbers} seconds. Return the number of seconds between the two "
        "runners who finished closest together, None with less than two runners.",
        "Find the minimum difference between two elements of {numbers} (not necessarily "
        "neighbours, always >= 0). With fewer than two elements the function gives None.",
        "Which two entries are closest, and how far apart are they? Only the distance is wanted. "
        "No two entries, no distance: None. Hint: sort first.",
    ),
    numbers=lists(ints(0, 60), 0, 6),
    edges=(([],), ([3],), ([7, 1, 7],), ([10, 4, -2],)),
)
def smallest_gap(numbers: list[int]) -> int | None:
    if len(numbers) < 2:
        return None
    ordered = sorted(numbers)
    return min(after - before for before, after in zip(ordered, ordered[1:]))


@smallest_gap.style
def _(numbers):
    from itertools import combinations

    return min((abs(a - b) for a, b in combinations(numbers, 2)), default=None)


@task(
    names="best_profit max_profit buy_low_sell_high largest_gain",
    docs=(
        "Return the largest value of later - earlier over all pairs of elements where one comes "
        "after the other in {prices}, but at least 0.",
        "You may buy once and sell once on a later day. {prices} lists the price of each day. What "
        "is the greatest possible profit? If no deal makes a profit, return 0.",
        "Given a list of prices by day, find the maximum gain from buying on one day and selling "
        "on a day after it. Return 0 when prices never rise or there are fewer than two days.",
        "Compute max(0, best), where best is the greatest difference between an element of "
        "{prices} and any element to the left of it.",
        "Create a function that takes a list of daily stock prices and returns the maximum "
        "profit of one purchase followed later by one sale. No profit possible -> 0.",
        "Buy low, sell high, in that order and only once: what's the most that can be earned "
        "if {prices} lists what the thing costs day by day? Not trading at all is allowed and "
        "earns 0.",
    ),
    prices=lists(ints(1, 30), 0, 7),
    edges=(([],), ([5],), ([9, 5, 1],), ([3, 8, 1, 5],)),
)
def best_single_trade(prices: list[int]) -> int:
    best = 0
    lowest = None
    for price in prices:
        if lowest is None or price < lowest:
            lowest = price
        best = max(best, price - lowest)
    return best


@best_single_trade.style
def _(prices):
    best = 0
    for i in range(len(prices)):
        for j in range(i + 1, len(prices)):
            best = max(best, prices[j] - prices[i])
    return best


@task(
    names="split_list chunks in_groups_of chop",
    docs=(
        "Split {numbers} into lists of {k} elements each; the last one may be shorter.",
        "Cut the list into consecutive pieces of length {k}. What is left over forms a shorter "
        "piece at the end. An empty list has no pieces.",
        "Given a list of integers, return a list of lists: the first {k} elements, the next {k}, "
        "and so on, until all are used.",
        "People queue in the order {numbers} for a boat that takes {k} passengers. Return who goes "
        "on each trip, as a list of lists in order.",
        "Write a function to break a list into chunks of size {k}; the remaining elements (if "
        "any) make up a final, smaller chunk. An empty list gives [].",
        "Group the elements of {numbers} by {k}, in order, and hand back the groups as a list of "
        "lists. Nothing is dropped: an incomplete last group counts too.",
    ),
    k=range(2, 7),
    numbers=lists(ints(0, 20), 0, 9),
    edges=(([],), ([1],), ([1, 2, 3, 4, 5, 6],)),
)
def chunked(numbers: list[int], *, k: int) -> list[list[int]]:
    return [numbers[i : i + k] for i in range(0, len(numbers), k)]


@chunked.style
def _(numbers, *, k):
    chunks = []
    for value in numbers:
        if not chunks or len(chunks[-1]) == k:
            chunks.append([])
        chunks[-1].append(value)
    return chunks


@task(
    names="split_around partition_by pivot_partition three_way_split",
    docs=(
        "Return a tuple of three lists: the elements of {numbers} less than {pivot}, those equal "
        "to {pivot} and those greater, each in the original order.",
        "Divide a list of integers into a low, a middle and a high part, where the middle part "
        "holds the elements equal to {pivot}. Keep the order and return the parts as a tuple.",
        "Partition {numbers} by the number {pivot}. The result is (smaller, equal, larger), three "
        "lists which may be empty.",
        "Parcels with the weights {numbers} are put on three carts: lighter than {pivot}, exactly "
        "{pivot}, heavier than {pivot}. Return the three carts as a tuple of lists.",
        "Three-way partition of {numbers} around {pivot}.\nReturns:\n(values below {pivot}, "
        "values equal to {pivot}, values above {pivot}), as lists in input order.",
        "Sort the entries of {numbers} into three baskets without changing their order: those "
        "under {pivot}, those that are {pivot}, those over {pivot}. Return the baskets as a "
        "3-tuple.",
    ),
    pivot=range(1, 13),
    numbers=lists(ints(0, 14)),
    edges=(([],), ([5, 5],), ([20, -1],)),
)
def split_by_pivot(numbers: list[int], *, pivot: int) -> tuple[list[int], list[int], list[int]]:
    smaller = [value for value in numbers if value < pivot]
    equal = [value for value in numbers if value == pivot]
    larger = [value for value in numbers if value > pivot]
    return smaller, equal, larger


@split_by_pivot.style
def _(numbers, *, pivot):
    parts = ([], [], [])
    for value in numbers:
        if value < pivot:
            parts[0].append(value)
        elif value == pivot:
            parts[1].append(value)
        else:
            parts[2].append(value)
    return parts


@task(
    names="halves_balanced same_half_sums equal_halves front_back_equal",
    docs=(
        "Return True if the first half and the second half of {numbers} have the same sum. If the "
        "length is odd, the middle element belongs to neither half.",
        "Fold a list in the middle. Does what lies on the left add up to the same as what lies on "
        "the right? A middle element, if there is one, is not counted.",
        "Given a list of integers of any length, compare the total of the front half with that of "
        "the back half, leaving out the centre of a list of odd length. Return a boolean.",
        "A ticket with the digits {numbers} is lucky when its left digits and its right digits sum "
        "to the same value; the digit in the exact middle is ignored. Is the ticket lucky?",
        "Check if the left and the right half of {numbers} add up to the same total. With an odd "
        "number of elements, ignore the one in the middle.",
        "Is this list balanced? It is if its first n // 2 elements and its last n // 2 elements, "
        "where n is its length, have equal sums. [3, 9, 2, 1] isn't, [3, 9, 3] is.",
    ),
    inputs=lambda rng: (
        lambda xs, m: (
            (xs + m + rng.sample(xs, len(xs)),)
            if rng.random() < 0.5
            else ([rng.randint(0, 4) for _ in range(rng.randint(2, 6))],)
        )
    )(
        [rng.randint(0, 9) for _ in range(rng.randint(1, 3))],
        [rng.randint(0, 9)] if rng.random() < 0.5 else [],
    ),
    edges=(([],), ([7],), ([1, 2],), ([3, 9, 3],)),
)
def balanced_halves(numbers: list[int]) -> bool:
    half = len(numbers) // 2
    return sum(numbers[:half]) == sum(numbers[len(numbers) - half :])


@balanced_halves.style
def _(numbers):
    difference = 0
    for i in range(len(numbers) // 2):
        difference += numbers[i] - numbers[-1 - i]
    return difference == 0


@task(
    names="can_split_equally splits_into_equal_sums fair_cut cut_in_equal_parts",
    docs=(
        "Return True if {numbers} can be cut once into two non-empty parts with equal sums, "
        "keeping the order, and False otherwise.",
        "A loaf with raisins is cut once. {numbers} tells how many raisins are in each slice, from "
        "left to right. Can the cut leave the same number of raisins on both sides, with at least "
        "one slice on each?",
        "Is there an index i, 0 < i < length, such that the elements before i have the same sum as "
        "the elements from i on?",
        "Check whether some prefix of {numbers}, neither empty nor the whole list, has exactly the "
        "sum of the remaining elements.",
        "Write a function to check whether {numbers} can be split at one point into two "
        "non-empty contiguous parts with the same sum.",
        "You get a list. Can you draw one line between two of its neighbours so that left total "
        "= right total? Lists with fewer than two elements: False.",
    ),
    inputs=lambda rng: (lambda xs: (xs + [sum(xs)] if rng.random() < 0.5 else xs,))(
        [rng.randint(0, 6) for _ in range(rng.randint(1, 5))]
    ),
    edges=(([],), ([0],), ([0, 0],), ([1, 2, 3],), ([2, 1],)),
)
def can_cut_evenly(numbers: list[int]) -> bool:
    return any(sum(numbers[:i]) == sum(numbers[i:]) for i in range(1, len(numbers)))


@can_cut_evenly.style
def _(numbers):
    left, right = 0, sum(numbers)
    for value in numbers[:-1]:
        left += value
        right -= value
        if left == right:
            return True
    return False


@task(
    names="fold_list add_ends outer_pairs pair_sums_outside_in",
    docs=(
        "Return the list of the sums first + last, second + second to last, and so on. For an odd "
        "length the middle element stands alone at the end.",
        "Fold {numbers} in the middle so that its ends meet, and add the elements that lie on top "
        "of each other, from the outside in. A middle element without partner is kept as it is.",
        "Given a list of integers, pair the outermost elements, then the next ones inwards, and "
        "return the sum of every pair in that order. If one element is left over in the centre, "
        "append it unchanged.",
        "Take one element from each end of {numbers} and note their sum; repeat with the rest "
        "until nothing is left. When only one element remains, note it by itself. Return the "
        "notes.",
        "Create a function that takes a list and returns [first + last, second + second-last, "
        "...]. If a middle element remains, it goes at the end as it is. Example: [1, 2, 3, 4, "
        "5] -> [6, 6, 3].",
        "Add {numbers} to itself from both ends, meeting in the centre. The lone centre of an "
        "odd-length list is appended without any change; [] gives [].",
    ),
    edges=(([],), ([4],), ([1, 2],), ([1, 2, 3],)),
)
def folded_sums(numbers: list[int]) -> list[int]:
    half = len(numbers) // 2
    result = [numbers[i] + numbers[-1 - i] for i in range(half)]
    if len(numbers) % 2 == 1:
        result.append(numbers[half])
    return result


@folded_sums.style
def _(numbers):
    result = []
    left, right = 0, len(numbers) - 1
    while left < right:
        result.append(numbers[left] + numbers[right])
        left += 1
        right -= 1
    if left == right:
        result.append(numbers[left])
    return result


@task(
    names="has_triple_with_sum any_three_make three_add_up_to",
    docs=(
        "Return True if three elements at different positions of {numbers} add up to {total}.",
        "Are there indices i < j < k such that the elements at these indices sum to {total}?",
        "Given a list of integers, decide whether some choice of exactly three entries has the sum "
        "{total}. The same entry may not be used twice, but equal entries may both be used.",
        "A knot of three ropes must be exactly {total} long in all. Can three of the ropes with "
        "the lengths {numbers} be chosen for it? Negative lengths are allowed in this puzzle.",
        "Check if there are three numbers in {numbers} whose sum is {total}. Each list position "
        "may be used at most once.",
        "Given {numbers}, is it possible to pick 3 elements (different positions, values may be "
        "equal) so that together they make {total}? Fewer than three elements: False.",
    ),
    total=range(0, 25),
    numbers=lists(ints(-8, 16), 2, 6),
    edges=(([],), ([0, 0],), ([0, 0, 0],), ([5, 10, 5, 1],)),
)
def three_sum_to(numbers: list[int], *, total: int) -> bool:
    from itertools import combinations

    return any(sum(triple) == total for triple in combinations(numbers, 3))


@three_sum_to.style
def _(numbers, *, total):
    size = len(numbers)
    for i in range(size):
        for j in range(i + 1, size):
            for k in range(j + 1, size):
                if numbers[i] + numbers[j] + numbers[k] == total:
                    return True
    return False


@task(
    names="max_adjacent_product best_neighbour_product largest_neighbour_product product_of_pair",
    docs=(
        "Return the largest product of two neighbouring elements of {numbers}, or None if there "
        "are fewer than two.",
        "Multiply each element by the one that follows it. What is the maximum of these products? "
        "Return None for a list with no such pair.",
        "Given a list of integers, which may be negative, find the greatest product of adjacent "
        "entries; None when the list is shorter than 2.",
        "Look at all pairs of elements that stand directly side by side and return the highest "
        "product that one of them gives. No pairs: return None.",
        "Find the maximum product of two adjacent numbers in {numbers}. Negative numbers may "
        "occur! If there is no adjacent pair, return None.",
        "Input: a list of integers {numbers}\nOutput: the maximum of x * y over all x, y that "
        "stand side by side in it, or None if it has fewer than 2 elements.",
    ),
    numbers=lists(ints(-9, 9), 0, 6),
    edges=(([],), ([6],), ([-3, -4, 1],), ([-1, 5],)),
)
def largest_adjacent_product(numbers: list[int]) -> int | None:
    if len(numbers) < 2:
        return None
    return max(a * b for a, b in zip(numbers, numbers[1:]))


@largest_adjacent_product.style
def _(numbers):
    best = None
    for i in range(len(numbers) - 1):
        product = numbers[i] * numbers[i + 1]
        if best is None or product > best:
            best = product
    return best


@task(
    names="is_alternating zigzag alternates wiggles",
    docs=(
        "Return True if {numbers} goes up and down in turn: after each rise comes a fall and after "
        "each fall a rise. Equal neighbours make it False; fewer than two elements count as True.",
        "A zigzag list changes direction at every inner element and never has two equal "
        "neighbours. Check if {numbers} is one. Lists of length 0 and 1 are.",
        "Given a list of integers, are the differences between neighbours alternately positive and "
        "negative, in either order, and never 0? With no differences at all the answer is True.",
        "Decide whether the list wiggles: no two neighbours are the same, and no three elements in "
        "a row are in ascending or in descending order. The shortest lists wiggle too.",
        "Check if {numbers} is a zigzag sequence, such as [1, 5, 2, 4] or [5, 1, 4]. It must "
        "strictly rise and strictly fall by turns, beginning with either. Empty lists, and lists "
        "with one number, pass.",
        "True if the sign of the step from one element to the next flips every time and no step "
        "is zero; else False. With 0 or 1 elements there is no step, so True.",
    ),
    inputs=lambda rng: (
        [rng.randint(0, 4) + (5 * (i % 2) if rng.random() < 0.85 else 0) for i in range(n)]
        if (n := rng.randint(2, 6))
        else [],
    ),
    edges=(([],), ([1],), ([2, 2],), ([1, 3, 2, 4],), ([1, 2, 3],), ([3, 1, 3, 3],)),
)
def is_zigzag(numbers: list[int]) -> bool:
    steps = [after - before for before, after in zip(numbers, numbers[1:])]
    if 0 in steps:
        return False
    return all(a * b < 0 for a, b in zip(steps, steps[1:]))


@is_zigzag.style
def _(numbers):
    for i in range(1, len(numbers)):
        if numbers[i] == numbers[i - 1]:
            return False
        if i > 1 and (numbers[i] > numbers[i - 1]) == (numbers[i - 1] > numbers[i - 2]):
            return False
    return True
