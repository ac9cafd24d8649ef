"""Lists of numbers: two lists together, and everyday decisions about lists."""

from datagen.code.task import task
from datagen.code.values import either, ints, lists


@task(
    names="affordable_items within_budget how_many_affordable buy_cheapest",
    docs=(
        "Return how many of the things with the prices {prices} can be bought for {k} coins, if "
        "as many as possible are bought, each at most once. Prices are positive.",
        "With {k} coins, what is the greatest number of items that one can take from a list of "
        "positive prices?",
        "Given prices above 0, buy the cheapest things first as long as the sum stays at or below "
        "{k}. Return the number of things bought.",
        "Sort a list of positive integers and count how many of its smallest elements can be added "
        "up before the sum exceeds {k}.",
        "Write a function to find the maximum number of items you can buy with {k} coins. "
        "{prices} has the price of each item (at least 1); each item can be bought once.",
        "I've got {k} coins and want to take home as many things as I can. {prices} has "
        "what each of them costs, always more than nothing. How many things will it be?",
    ),
    k=range(8, 40),
    prices=lists(ints(1, 20), 0, 6),
    edges=(([],), ([50],), ([8, 1, 1],)),
)
def most_items_for(prices: list[int], *, k: int) -> int:
    count = total = 0
    for price in sorted(prices):
        if total + price > k:
            break
        total += price
        count += 1
    return count


@most_items_for.style
def _(prices, *, k):
    ordered = sorted(prices)
    return max(n for n in range(len(ordered) + 1) if sum(ordered[:n]) <= k)


@task(
    names="assign_sizes fit_pairs match_greedily children_with_shoes",
    docs=(
        "{first} are the foot sizes of children and {second} the sizes of shoes. A pair of shoes "
        "fits a child if its size is from the foot size up to {k} more. Each shoe is used once. "
        "Taking children from small to large, each takes the smallest fitting shoes left. Return "
        "how many children get shoes.",
        "Sort both lists. Go through {first} in ascending order; for each element a use up the "
        "least unused element b of {second} with a <= b <= a + {k}, if there is one. Return the "
        "number of elements that found a partner.",
        "Given needs {first} and offers {second}, an offer suits a need if it is at least as large "
        "but at most {k} larger. Serve the needs from the lowest to the highest, always with the "
        "lowest suitable offer that is still there. How many needs are served?",
        "Keys {first} are tried in rising order. Each opens the lowest closed lock of {second} "
        "whose number is not below the key's number and exceeds it by no more than {k}. Count the "
        "locks that get opened.",
        "Match needs with offers. Process {first} in ascending order: each need a uses up the "
        "smallest unused offer b in {second} with a <= b <= a + {k}, or goes without. How many "
        "needs are matched?",
        "Count the elements of {first} that find a partner in {second} when, from the smallest "
        "on, each takes the lowest remaining partner that is not less than itself and not more "
        "than {k} greater.",
    ),
    k=range(1, 7),
    first=lists(ints(1, 15), 0, 5),
    second=lists(ints(1, 18), 0, 6),
    edges=(([], [1]), ([1], []), ([5, 5], [5, 10]), ([3, 4], [4, 4])),
)
def matched_count(first: list[int], second: list[int], *, k: int) -> int:
    offers = sorted(second)
    count = 0
    for need in sorted(first):
        for offer in offers:
            if need <= offer <= need + k:
                offers.remove(offer)
                count += 1
                break
    return count


@matched_count.style
def _(first, second, *, k):
    offers = sorted(second)
    place = count = 0
    for need in sorted(first):
        while place < len(offers) and offers[place] < need:
            place += 1
        if place < len(offers) and offers[place] <= need + k:
            place += 1
            count += 1
    return count


@task(
    names="sums_of_pairs_sorted all_cross_sums distinct_cross_sums possible_totals",
    docs=(
        "Return the sorted list of all different sums of one element of {first} and one element of "
        "{second} that are greater than {k}.",
        "Add every element of {first} to every element of {second}. List the distinct results "
        "above {k} in ascending order.",
        "Given two lists of integers, which numbers larger than {k} can be written as a + b with a "
        "from the first list and b from the second? Sort them, without repeats.",
        "A meal consists of a dish with one of the prices {first} and a drink with one of the "
        "prices {second}. Which total prices over {k} are possible? Each is listed once, the "
        "lowest first.",
        "Find all distinct values a + b > {k}, a from {first}, b from {second}. Ascending order.",
        "Input: two lists of integers, {first} and {second}\nOutput: a sorted list without "
        "duplicates of the sums (one summand from either list) that exceed {k}.",
    ),
    k=range(3, 25),
    first=lists(ints(0, 12), 0, 4),
    second=lists(ints(0, 12), 0, 4),
    edges=(([], [1]), ([9, 9], [9]), ([1, 20], [20, 1])),
)
def cross_sums_above(first: list[int], second: list[int], *, k: int) -> list[int]:
    return sorted({a + b for a in first for b in second if a + b > k})


@cross_sums_above.style
def _(first, second, *, k):
    sums = []
    for a in first:
        for b in second:
            if a + b > k and a + b not in sums:
                sums.append(a + b)
    sums.sort()
    return sums


@task(
    names="interleave_lists alternate_from_both zip_unequal shuffle_together",
    docs=(
        "Take elements from {first} and {second} in turn, beginning with {first}. When one list is "
        "used up, append the rest of the other. Return the result.",
        "Return the list first[0], second[0], first[1], second[1] and so on of the two arguments "
        "{first} and {second}. What is left of the longer list comes at the end.",
        "Given two lists of integers, possibly of different lengths, interleave them: one element "
        "from here, one from there, and at last whatever only one of them still has.",
        "Two lanes of cars, {first} and {second}, become one lane. The cars go alternately, a car "
        "of the first lane first; if a lane is empty, the other one simply drives on. In what "
        "order do the cars go?",
        "Merge two lists alternately: [1, 2, 3] and [9] -> [1, 9, 2, 3]. {first} goes first; "
        "leftovers of the longer list are added at the end.",
        "Write a function to zip {first} and {second} into one flat list, starting with an "
        "element of {first}. When one of them runs out, continue with the other one's remaining "
        "elements.",
    ),
    first=lists(ints(0, 20), 0, 4),
    second=lists(ints(0, 20), 0, 4),
    edges=(([], []), ([1], []), ([], [2, 3]), ([1, 2, 3], [9])),
)
def interleaved(first: list[int], second: list[int]) -> list[int]:
    result = []
    for i in range(max(len(first), len(second))):
        result.extend(first[i : i + 1])
        result.extend(second[i : i + 1])
    return result


@interleaved.style
def _(first, second):
    size = min(len(first), len(second))
    result = [value for pair in zip(first, second) for value in pair]
    return result + first[size:] + second[size:]


@task(
    names="apply_discount_to_expensive reduce_expensive cut_high_prices discounted_list",
    docs=(
        "Return the list of prices in which every price above {limit} is reduced by {k}, but not "
        "below {limit}.",
        "Subtract {k} from each element greater than {limit}; where this would give less than "
        "{limit}, use {limit}. Other elements stay as they are.",
        "Given prices, those that exceed {limit} get {k} cheaper, yet never cheaper than {limit}. "
        "Return the new list in the same order.",
        "A tax office lowers all fees in {prices} that are higher than {limit}: by {k}, or down to "
        "{limit} if the fee is less than {k} above it. What are the fees now?",
        "Each price over {limit} drops by {k}, but never falls below {limit}; prices up to "
        "{limit} don't change. Give the list of new prices.",
        "Create a function that takes {prices} and returns them with a discount of {k} on "
        "everything costing more than {limit}. If the discount would take a price under {limit}, "
        "the price is {limit} instead.",
    ),
    limit=range(8, 20),
    k=range(2, 10),
    prices=lists(ints(1, 35), 0, 6),
    edges=(([],), ([8, 9],), ([100],)),
)
def lowered_prices(prices: list[int], *, limit: int, k: int) -> list[int]:
    return [max(limit, price - k) if price > limit else price for price in prices]


@lowered_prices.style
def _(prices, *, limit, k):
    result = []
    for price in prices:
        if price > limit:
            price -= k
            if price < limit:
                price = limit
        result.append(price)
    return result


@task(
    names="streak_days longest_good_streak longest_run_at_least best_period",
    docs=(
        "Return a tuple (start, length) of the longest run of consecutive elements of {numbers} "
        "that are all at least {k}; the first such run if several are equally long; (-1, 0) if no "
        "element is.",
        "A day is good if its value is {k} or more. Find the longest unbroken period of good days "
        "in {numbers}, the earliest one on a tie, and return the index of its first day and its "
        "number of days as a tuple. Without good days return (-1, 0).",
        "Given a list of integers, where is the longest block without an element below {k}? Answer "
        "with its starting index and its length. Of equally long blocks take the leftmost. If "
        "every element is below {k}, or there is none, answer (-1, 0).",
        "A jogger's distances are {numbers}, day by day. Which was the longest series of days with "
        "{k} or more kilometres each? Return (first day, how many days), days being counted from "
        "0 and earlier series preferred, or (-1, 0) if there was no such day.",
        "Find the longest stretch of neighbouring elements >= {k} in {numbers}, and return "
        "(start index, length). Leftmost stretch on ties. If there is no element >= {k}: (-1, 0).",
        "Return a pair:\n- where the longest run of values not below {k} begins (0-based; the "
        "first such run if there are several)\n- how many values it has\nWithout any such value "
        "the pair is (-1, 0).",
    ),
    k=range(2, 8),
    numbers=lists(ints(0, 10), 0, 8),
    edges=(([],), ([0],), ([9, 0, 9],), ([9, 9],)),
)
def longest_block_at_least(numbers: list[int], *, k: int) -> tuple[int, int]:
    best_start, best_length = -1, 0
    length = 0
    for i, value in enumerate(numbers):
        length = length + 1 if value >= k else 0
        if length > best_length:
            best_start, best_length = i - length + 1, length
    return best_start, best_length


@longest_block_at_least.style
def _(numbers, *, k):
    best = (-1, 0)
    for start in range(len(numbers)):
        end = start
        while end < len(numbers) and numbers[end] >= k:
            end += 1
        if end - start > best[1]:
            best = (start, end - start)
    return best


@task(
    names="replace_by_rank compress_values dense_ranks rank_transform",
    docs=(
        "Replace every element of {numbers} by its rank among the distinct values: {k} for the "
        "smallest value, {k + 1} for the next larger one, and so on. Return the new list.",
        "Equal elements get equal ranks. The least value has the rank {k}, and each next greater "
        "value has a rank one higher. Return the ranks in the order of {numbers}.",
        "Given a list of integers, the rank of an element is {k} plus the number of different "
        "values that are smaller than it. List the ranks of all elements.",
        "Prices are to be replaced by price classes: the cheapest price is class {k}, the second "
        "cheapest is the class after it, with no class left out. Which class does each of "
        "{numbers} belong to?",
        "Dense ranking from {k}: smallest distinct value -> {k}, second smallest -> {k + 1}, and "
        "so on. Equal values share the rank. Give the rank of every element in {numbers}, in "
        "place order.",
        "Write a function to replace the numbers of a list by consecutive ranks. The lowest "
        "number gets rank {k}, and each larger distinct number gets the following rank, without "
        "gaps.",
    ),
    k=range(0, 10),
    numbers=lists(either(ints(0, 9), ints(-20, 60)), 0, 7),
    edges=(([],), ([7, 7],), ([30, 10, 20, 10],)),
)
def dense_rank_list(numbers: list[int], *, k: int) -> list[int]:
    ranks = {value: rank for rank, value in enumerate(sorted(set(numbers)), k)}
    return [ranks[value] for value in numbers]


@dense_rank_list.style
def _(numbers, *, k):
    return [k + len({other for other in numbers if other < value}) for value in numbers]


@task(
    names="jumps_to_end jumps_to_finish follow_jumps jump_game_steps",
    docs=(
        "Start at index 0 and jump to the right by the value of the element you stand on, again "
        "and again. Return how many jumps take you beyond the end of {numbers}, or -1 if you meet "
        "a 0 first. No element is negative; for an empty list return 0.",
        "Each element of {numbers} (0 or more) says how far to go on to the right. Beginning at "
        "the first element, count the moves until you have left the list. If you get stuck on a "
        "zero, the answer is -1; an empty list has been left at once.",
        "Given non-negative integers, let i be 0 and, while i is an index of the list, add the "
        "element at i to i. Return the number of additions, or -1 if an added element is 0.",
        "A frog sits on the first of several stones. The number on its stone tells how many stones "
        "further it jumps. After how many jumps has it passed the last of the stones {numbers}? A "
        "stone with 0 holds it forever: return -1. Without stones no jump is needed.",
        "You're at index 0 of {numbers} (entries are >= 0). An entry v sends you v places to the "
        "right. Count your jumps until you're past the end. Landing on a 0 (or starting on it) "
        "traps you, so return -1. For [] return 0.",
        "How many hops does it take to leave the list to the right? From index i you hop to i "
        "plus the entry there, and you start at index 0. If an entry of 0 stops you the answer "
        "is -1. An empty list needs 0 hops. Entries are never negative.",
    ),
    numbers=lists(either(ints(1, 3), ints(0, 4)), 0, 8),
    edges=(([],), ([0],), ([1],), ([2, 0, 1],), ([1, 0],)),
)
def jumps_until_out(numbers: list[int]) -> int:
    position = jumps = 0
    while position < len(numbers):
        if numbers[position] == 0:
            return -1
        position += numbers[position]
        jumps += 1
    return jumps


@jumps_until_out.style
def _(numbers):
    if not numbers:
        return 0
    if numbers[0] == 0:
        return -1
    rest = jumps_until_out(numbers[numbers[0] :])
    return rest if rest == -1 else rest + 1


@task(
    names="middle_elements centre_part around_the_middle inner_elements",
    docs=(
        "Return the middle {k} elements of {numbers} if its length and {k} are both odd or both "
        "even and there are enough elements; otherwise return [].",
        "Cut the same number of elements (maybe none) off both ends of the list so that exactly "
        "{k} are left. If that can't be done, the result is an empty list.",
        "Given a list, find its central part of length {k}, with equally many elements before and "
        "behind it. When no such part exists, return an empty list.",
        "From a row of people {numbers}, pairs leave, one person at each end at a time, until {k} "
        "people are left. Who are they? Return [] if it never happens that just {k} are there.",
        "Find the {k} elements in the exact middle of {numbers}. There must be as many elements "
        "before them as after them; if that's impossible, return [].",
        "Write a function to get the central {k:word} of a list. When the list is shorter than "
        "{k}, or the rest can't be split into two equally long ends, it gives an empty list.",
    ),
    k=range(2, 7),
    numbers=lists(ints(0, 20), 0, 8),
    edges=(([],), ([1],), ([1, 2, 3],), ([1, 2, 3, 4],)),
)
def central_elements(numbers: list[int], *, k: int) -> list[int]:
    surplus = len(numbers) - k
    if surplus < 0 or surplus % 2 == 1:
        return []
    return numbers[surplus // 2 : surplus // 2 + k]


@central_elements.style
def _(numbers, *, k):
    rest = list(numbers)
    while len(rest) > k:
        rest = rest[1:-1]
    return rest if len(rest) == k else []
