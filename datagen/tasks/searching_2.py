"""More searching: prefix sums, two pointers, choices of subsets, common parts."""

from datagen.code.task import task
from datagen.code.values import either, ints, lists, texts


@task(
    names="balance_point equilibrium_index split_index middle_of_weight balanced_index",
    docs=(
        "Return the smallest index i such that the numbers before index i have the same sum as the "
        "numbers after it, or {missing} if there is none. An empty part has the sum 0.",
        "Where can a list be put on a finger so that it is in balance? The element at the finger "
        "does not count, and the sums left and right of it must be equal. Return the leftmost such "
        "index, {missing} if none exists.",
        "[Given|For] a list of [integers|numbers], find the first position at which the total of "
        "all elements to the left equals the total of all elements to the right; without such a "
        "position return {missing}.",
        "Element i is called a pivot if sum({numbers}[:i]) equals sum({numbers}[i + 1:]). Return "
        "the first i that is a pivot; the result is {missing} when no element is.",
        "First i with sum left of i == sum right of i (element i excluded), else {missing}.",
        "Write a function to find the balance point of a list. At the balance point, what's "
        "before adds up to the same as what's after; nothing adds up to 0. If there are more "
        "such points return the first index, if there are none return {missing}.",
    ),
    missing=[-1, None, -2, 99, 100],
    inputs=lambda rng: (
        rng.choice(
            [
                [rng.randint(-3, 6) for _ in range(rng.randint(0, 6))],
                (lambda part: [*part, rng.randint(0, 9), sum(part)])(
                    [rng.randint(0, 6) for _ in range(rng.randint(0, 3))]
                ),
            ]
        ),
    ),
    edges=(([],), ([7],), ([1, 2, 3, 3],), ([1, 2],)),
)
def pivot_index(numbers: list[int], *, missing: int | None) -> int | None:
    left = 0
    right = sum(numbers)
    for i, n in enumerate(numbers):
        right -= n
        if left == right:
            return i
        left += n
    return missing


@pivot_index.style
def _(numbers, *, missing):
    for i in range(len(numbers)):
        if sum(numbers[:i]) == sum(numbers[i + 1 :]):
            return i
    return missing


@task(
    names="first_time_over when_sum_reaches days_to_save index_of_reaching prefix_to_goal",
    docs=(
        "Return how many numbers from the front of {numbers} must be added until the sum is at "
        "least {goal}, or {missing} if all together are not enough. The numbers are not negative.",
        "Somebody saves {numbers}[i] coins on day i. After how many days are {goal} coins or more "
        "saved? Return {missing} if that is never the case; no amount is negative.",
        "Given non-negative numbers, find the length of the shortest beginning of the list whose "
        "sum is {goal} or more. If there is no such beginning, [the answer is|return] {missing}.",
        "Add the elements one after the other and count them. As soon as the total has reached "
        "{goal}, return the count; if the list (of non-negative numbers) ends before, return "
        "{missing}.",
        "Smallest count of leading elements with sum >= {goal}, else {missing}. (All elements"
        " >= 0.)",
        "How many items do we have to take from the start of the list until we have {goal} or"
        " more? If the whole list isn't enough: {missing}. The numbers aren't negative.",
    ),
    goal=range(5, 50),
    missing=[-1, 0, None],
    numbers=lists(ints(0, 20), 0, 6),
    edges=(([],), ([50],), ([4, 0, 45],)),
)
def count_until_goal(numbers: list[int], *, goal: int, missing: int | None) -> int | None:
    total = 0
    for count, n in enumerate(numbers, start=1):
        total += n
        if total >= goal:
            return count
    return missing


@count_until_goal.style
def _(numbers, *, goal, missing):
    for count in range(1, len(numbers) + 1):
        if sum(numbers[:count]) >= goal:
            return count
    return missing


@task(
    names="shortest_window smallest_stretch min_subarray_length shortest_run_with_sum",
    docs=(
        "Return the length of the shortest stretch of neighbouring elements of {numbers} whose sum "
        "is at least {goal}, or 0 if there is none. All elements are positive.",
        "How few successive days are enough to collect {goal} mushrooms or more, if {numbers} "
        "tells how many (at least one) are found on each day? Return 0 if even all days do not "
        "suffice.",
        "Given positive numbers, look for consecutive ones that add up to {goal} or more and "
        "return the smallest possible number of them; 0 stands for impossible.",
        "[Find|Determine] the minimal width of a window over the list such that the positive "
        "numbers in the window have a total of no less than {goal}. If no window does it, return "
        "0.",
        "Min length of a contiguous part with sum >= {goal}; 0 if impossible. Elements > 0.",
        "Find the fewest neighbouring numbers that together make at least {goal}. [7, 1, 7] "
        "with a goal of 8, say, needs 2. If the complete list is too little return 0.",
    ),
    goal=range(8, 45),
    numbers=lists(ints(1, 15), 0, 7),
    edges=(([],), ([45],), ([7, 1, 7],), ([1, 1],)),
)
def shortest_stretch_reaching(numbers: list[int], *, goal: int) -> int:
    for length in range(1, len(numbers) + 1):
        for i in range(len(numbers) - length + 1):
            if sum(numbers[i : i + length]) >= goal:
                return length
    return 0


@shortest_stretch_reaching.style
def _(numbers, *, goal):
    best = 0
    start = total = 0
    for end, n in enumerate(numbers):
        total += n
        while total >= goal:
            length = end - start + 1
            best = length if best == 0 else min(best, length)
            total -= numbers[start]
            start += 1
    return best


@task(
    names="can_split_equally equal_halves partition_possible fair_division share_equally",
    docs=(
        "Return True [if|when] {numbers} can be divided into two groups with equal sums. Every "
        "number goes to one of the groups, and a group may be empty.",
        "Two siblings want to share presents with the values {numbers} so that both get the same "
        "total value. Is that possible?",
        "[Given|For] a list of non-negative integers, [decide|check|determine] whether its "
        "elements can be put into two boxes such that both boxes have the same sum.",
        "Check if some of the numbers, none of which is negative, add up to exactly half of the "
        "total of all numbers.",
        "Partition into two groups of equal sum: possible?",
        "Check if a list of non-negative ints can be divided fairly in two, using each number"
        " in one part or the other. [1, 5, 5, 11] can be (11 = 1 + 5 + 5), [2, 2, 3] can't, "
        "and the empty list can.",
    ),
    numbers=lists(ints(1, 9), 0, 6),
    edges=(([],), ([2],), ([1, 5, 5, 11],), ([2, 2, 3],)),
)
def splits_into_equal_halves(numbers: list[int]) -> bool:
    total = sum(numbers)
    if total % 2 == 1:
        return False
    sums = {0}
    for n in numbers:
        sums |= {s + n for s in sums}
    return total // 2 in sums


@splits_into_equal_halves.style
def _(numbers):
    def divide(i, difference):
        if i == len(numbers):
            return difference == 0
        n = numbers[i]
        return divide(i + 1, difference + n) or divide(i + 1, difference - n)

    return divide(0, 0)


@task(
    names="knapsack best_value pack_bag most_valuable_load max_value_within_weight",
    docs=(
        "{pairs} lists things as (weight, value). Return the largest total value of things that "
        "weigh at most {limit} together. Each thing can be taken once.",
        "A backpack carries {limit} kilograms. Which total value can be packed at most, if each "
        "(weight, value) tuple is a thing that is either packed or left?",
        "Given (cost, joy) tuples and a budget of {limit}, choose some of them whose costs do not "
        "exceed the budget so that the sum of the joys is as large as possible, and return "
        "this sum.",
        "Select tuples from {pairs} such that their first elements add up to no more than {limit}. "
        "What is the maximum for the sum of their second elements? Selecting nothing gives 0.",
        "Knapsack 0/1: max value with total weight <= {limit}. Items are (weight, value); no "
        "items: 0.",
        "A thief has a bag for {limit} kg. Each object in {pairs} is a tuple (weight, value) and "
        "may be taken once or left. How much can the loot be worth at most?",
    ),
    limit=range(6, 30),
    pairs=lists(lambda rng: (rng.randint(1, 12), rng.randint(1, 20)), 0, 4),
    edges=(([],), ([(31, 9)],), ([(3, 5), (3, 5), (4, 7)],)),
)
def best_load(pairs: list[tuple[int, int]], *, limit: int) -> int:
    best = [0] * (limit + 1)
    for weight, value in pairs:
        for room in range(limit, weight - 1, -1):
            best[room] = max(best[room], best[room - weight] + value)
    return best[limit]


@best_load.style
def _(pairs, *, limit):
    loads = [(0, 0)]
    for weight, value in pairs:
        loads += [(w + weight, v + value) for w, v in loads if w + weight <= limit]
    return max(v for _, v in loads)


@task(
    names="longest_common_subsequence common_letters_in_order lcs_length common_order",
    docs=(
        "Return the length of the longest string that can be obtained both from {word1} and from "
        "{word2} by leaving out letters.",
        "How many letters can be kept at most if letters are struck out of two words so that the "
        "same word remains of both?",
        "[Given|For] two strings, find the largest number of characters that occur in both in "
        "the same order, not necessarily next to each other.",
        "A common subsequence of two strings is a sequence of characters that appears in each of "
        "them from left to right, with gaps allowed. Return the greatest length of one.",
        "LCS length of two strings (gaps allowed).",
        "Find how many characters the longest common subsequence of {word1} and {word2} has. "
        "E.g. 'abc' and 'acb' share 'ab' (or 'ac'), so 2.",
    ),
    word1=texts("abc", 0, 6),
    word2=texts("abc", 0, 6),
    edges=(("", ""), ("abc", ""), ("abc", "acb"), ("aab", "aba")),
)
def common_subsequence_length(word1: str, word2: str) -> int:
    row = [0] * (len(word2) + 1)
    for a in word1:
        previous = row[:]
        for j, b in enumerate(word2):
            if a == b:
                row[j + 1] = previous[j] + 1
            else:
                row[j + 1] = max(previous[j + 1], row[j])
    return row[-1]


@common_subsequence_length.style
def _(word1, word2):
    if not word1 or not word2:
        return 0
    if word1[0] == word2[0]:
        return 1 + common_subsequence_length(word1[1:], word2[1:])
    return max(
        common_subsequence_length(word1[1:], word2), common_subsequence_length(word1, word2[1:])
    )


@task(
    names="is_subsequence_of letters_in_order hidden_word contains_in_order spelled_inside",
    docs=(
        "Return True [if|when] the letters of {word1} occur in {word2} in the same order, not "
        "necessarily next to each other.",
        "Can one get {word1} by crossing out letters of {word2}?",
        "[Given|For] two strings, [check|decide] whether the first is hidden in the second: "
        "reading the second from left to right one meets the letters of the first one after the "
        "other. An empty string is hidden everywhere.",
        "Walk through {word2} with a finger on {word1}: whenever the current letters agree, move "
        "the finger on by one letter. Does the finger get past the end of {word1}?",
        "Is {word1} a subsequence of {word2}?",
        "Check if you can delete characters (or none) in {word2} so that {word1} is left. For"
        " '' the answer is True.",
    ),
    word1=texts("abc", 0, 3),
    word2=texts("abc", 2, 6),
    edges=(("", ""), ("a", ""), ("abc", "aabbc"), ("ba", "ab"), ("aa", "a")),
)
def hidden_in_order(word1: str, word2: str) -> bool:
    i = 0
    for letter in word2:
        if i < len(word1) and word1[i] == letter:
            i += 1
    return i == len(word1)


@hidden_in_order.style
def _(word1, word2):
    letters = iter(word2)
    return all(letter in letters for letter in word1)


@task(
    names="reach_the_end can_jump_to_end jump_game frog_gets_home stepping_stones",
    docs=(
        "From index i of {numbers} one may go to the right by at most {numbers}[i] places. "
        "Starting at index 0, can the last index be reached? The list is not empty.",
        "A frog sits on the first of some stones. The number on a stone is the greatest distance, "
        "in stones, that it can jump ahead from there. Decide if it can get to the last stone; "
        "there is at least one.",
        "[Given|For] a non-empty list of non-negative integers, each the longest possible step "
        "forward from its place, return True if some sequence of steps leads from the first "
        "place to the last.",
        "Return False if one must get stuck before the end: every element tells how far one may "
        "move forward from it at most, and one begins at the first of at least one element. "
        "Otherwise return True.",
        "Jump game: from index 0 with jumps of up to {numbers}[i] places to the right, can "
        "one get to the last index?",
        "Write a function to say whether we can make it to the end of a (non-empty) board. We"
        " begin on field 0; a field with number x lets us advance 0 to x fields. For [2, 0, "
        "1] yes, for [1, 0, 1] no.",
    ),
    numbers=lists(either(ints(0, 2), ints(0, 3)), 2, 6),
    edges=(([0],), ([1, 0, 1],), ([2, 0, 1],), ([3, 0, 0, 0],)),
)
def end_is_reachable(numbers: list[int]) -> bool:
    furthest = 0
    for i, n in enumerate(numbers):
        if i > furthest:
            return False
        furthest = max(furthest, i + n)
    return True


@end_is_reachable.style
def _(numbers):
    reachable = [True] + [False] * (len(numbers) - 1)
    for i, n in enumerate(numbers):
        if reachable[i]:
            for j in range(i + 1, min(i + n, len(numbers) - 1) + 1):
                reachable[j] = True
    return reachable[-1]


@task(
    names="min_cost_to_climb cheapest_climb stairs_with_costs least_cost_stairs",
    docs=(
        "Step i of a staircase costs {numbers}[i]. You start before the first step, go up one or "
        "two steps at a time, and pay for each step you tread on. Return the least cost of getting "
        "past the last step.",
        "{numbers} lists what the steps of a staircase cost, from bottom to top. Every move "
        "goes one or two steps up, beginning on the ground. How cheaply can one get to the "
        "floor above the last step?",
        "Given non-negative costs in a row, choose which to pay such that of any two "
        "neighbours at least one is paid, and return the smallest possible sum.",
        "A walker crosses a row of paving stones and never skips two in a row (so at least one of "
        "any two neighbouring stones is used). Using stone i costs {numbers}[i] >= 0. What is the "
        "minimal total cost?",
        "Min cost to climb past all the steps, taking 1 or 2 at a time from the ground; pay "
        "{numbers}[i] for each step i you touch.",
        "Stairs cost money here. I start in front of the stairs and can always skip one stair"
        " but not two in a row; I want to get beyond the last one. What do I have to pay at "
        "least? For [2, 9, 2] it's 4, and without stairs it's 0.",
    ),
    numbers=lists(ints(0, 15), 0, 7),
    edges=(([],), ([5],), ([5, 3],), ([1, 9, 9, 1],)),
)
def least_cost_up(numbers: list[int]) -> int:
    before = last = 0
    for n in numbers:
        before, last = last, n + min(before, last)
    return min(before, last)


@least_cost_up.style
def _(numbers):
    if len(numbers) < 2:
        return 0
    used = numbers[0] + least_cost_up(numbers[1:])
    skipped = numbers[1] + least_cost_up(numbers[2:])
    return min(used, skipped)


@task(
    names="integer_root whole_root root_by_bisection floor_root largest_power_base",
    docs=(
        "Return the largest integer whose {k:ordinal} power does not exceed {n}. {n} is not "
        "negative.",
        "[Find|Determine] the greatest whole number r with r ** {k} <= {n}, for {n} >= 0.",
        "[Given|For] a non-negative integer, compute its {k:ordinal} root, rounded down to a whole "
        "number, without rounding errors.",
        "How large can the base be so that the base raised to the power {k} is still at most {n}? "
        "Bases are whole numbers from 0 on, and so is {n}.",
        "Integer {k:ordinal} root of {n} >= 0 (floor).",
        "Find the biggest integer r >= 0 for which r multiplied by itself, {k} factors in "
        "all, isn't above {n}. Use exact integers, not floats.",
    ),
    k=range(2, 7),
    n=either(ints(0, 100), ints(0, 5000)),
    edges=((0,), (1,), (63,), (64,), (65,)),
)
def root_rounded_down(n: int, *, k: int) -> int:
    root = 0
    while (root + 1) ** k <= n:
        root += 1
    return root


@root_rounded_down.style
def _(n, *, k):
    low, high = 0, n + 1
    while high - low > 1:
        middle = (low + high) // 2
        if middle**k <= n:
            low = middle
        else:
            high = middle
    return low


@task(
    names="boats_needed rescue_boats pair_up_weights trips_needed fewest_boats",
    docs=(
        "A boat carries one or two people who weigh at most {limit} together. Return the smallest "
        "number of boats for the people with the weights {numbers}; nobody weighs more than "
        "{limit}.",
        "How few bags are needed if each bag holds at most two things and at most {limit} "
        "kilograms? {numbers} lists the weights of the things, all of them at most {limit}.",
        "Given numbers not [greater|larger] than {limit}, form groups of one or two numbers with "
        "sums of at most {limit}, and return the minimal number of groups.",
        "Pair the heaviest passenger with the lightest one if they weigh no more than {limit} "
        "together, otherwise send the heaviest alone; go on like this. Return how many trips are "
        "made. No single passenger exceeds {limit}.",
        "Min number of boats: max 2 people and max {limit} kg per boat. Each person is <= {limit}.",
        "Group the numbers so that each group is one number, or two numbers which add up to "
        "{limit} or less. How few groups can it be? No number is above {limit}.",
    ),
    limit=range(20, 60),
    numbers=lists(ints(1, 20), 0, 7),
    edges=(([],), ([20],), ([20, 20, 1],), ([10, 10, 15, 5],)),
)
def fewest_pairs_within(numbers: list[int], *, limit: int) -> int:
    ordered = sorted(numbers)
    light, heavy = 0, len(ordered) - 1
    boats = 0
    while light <= heavy:
        if ordered[light] + ordered[heavy] <= limit:
            light += 1
        heavy -= 1
        boats += 1
    return boats


@fewest_pairs_within.style
def _(numbers, *, limit):
    waiting = sorted(numbers)
    boats = 0
    while waiting:
        heaviest = waiting.pop()
        if waiting and waiting[0] + heaviest <= limit:
            waiting.pop(0)
        boats += 1
    return boats


@task(
    names="sums_of_subsets possible_totals reachable_weights all_subset_sums payable_amounts",
    docs=(
        "Return all sums that can be made with some of {numbers}, each used at most once, in "
        "ascending order and without repeats. Using none makes 0.",
        "Which amounts can be paid exactly with the coins in {numbers}? Return the sorted list of "
        "the amounts, beginning with 0 for no coins.",
        "Given the weights of some stones, list every total weight that a selection of them can "
        "have (also the empty selection), each once, from small to large.",
        "Collect the sums of all subsets of {numbers} (by position) and return them as a sorted "
        "list in which no sum is listed twice.",
        "Sorted distinct subset sums, including 0 for the empty subset.",
        "Write a function to list, in increasing order and without duplicates, each total one"
        " can get by adding up some (or none, or all) of the numbers. [1, 2] gives [0, 1, 2, "
        "3].",
    ),
    numbers=lists(ints(1, 9), 0, 3),
    edges=(([],), ([2, 2],), ([1, 2, 3],)),
)
def totals_of_selections(numbers: list[int]) -> list[int]:
    sums = {0}
    for n in numbers:
        sums |= {total + n for total in sums}
    return sorted(sums)


@totals_of_selections.style
def _(numbers):
    from itertools import combinations

    sums = set()
    for size in range(len(numbers) + 1):
        for chosen in combinations(numbers, size):
            sums.add(sum(chosen))
    return sorted(sums)


@task(
    names="partitions_into_parts ways_to_split_number number_partitions sums_of_parts",
    docs=(
        "Return the number of ways to write {n} as a sum of whole numbers from 1 to {largest}, "
        "where the order of the summands does not matter. For {n} = 0 there is one way.",
        "In how many ways can {n} identical sweets be divided into bags that hold between 1 and "
        "{largest} sweets each? Only the sizes of the bags count, not their order; no sweets need "
        "no bags, which is one way.",
        "Count the partitions of a non-negative integer into parts not [greater|larger] than "
        "{largest}. The number 0 has one partition, the empty one.",
        "Given {n}, how many non-increasing lists of positive integers have the sum {n} and no "
        "element above {largest}? The empty list has the sum 0.",
        "Partitions of {n} with parts <= {largest} (1 for {n} = 0).",
        "How many ways to write {n} as a sum of positive integers, none above {largest}, if 2"
        " + 1 and 1 + 2 are considered the same? Zero can be written in one way (no "
        "summands).",
    ),
    largest=range(2, 9),
    n=ints(0, 12),
    edges=((0,), (1,), (4,), (5,)),
)
def partition_count(n: int, *, largest: int) -> int:
    ways = [1] + [0] * n
    for part in range(1, largest + 1):
        for total in range(part, n + 1):
            ways[total] += ways[total - part]
    return ways[n]


@partition_count.style
def _(n, *, largest):
    def count(rest, limit):
        if rest == 0:
            return 1
        return sum(count(rest - part, part) for part in range(1, min(rest, limit) + 1))

    return count(n, largest)


@task(
    names="best_trade max_profit buy_and_sell best_price_rise largest_gain",
    docs=(
        "{prices} lists the price of a share day by day. Return the largest gain from buying one "
        "on some day and selling it on a later day, less a fee of {fee}; 0 if no gain can be made.",
        "What is the greatest profit a trader can make who buys once and sells once afterwards, "
        "and pays {fee} for the two transactions together? It is allowed not to trade at all.",
        "[Given|For] a list of prices in order of time, find the maximum of a later price minus an "
        "earlier price minus {fee}, and return it if it is positive, otherwise 0.",
        "Choose two positions i < j in {prices} such that {prices}[j] - {prices}[i] - {fee} is as "
        "large as possible. Return this value, but never less than 0.",
        "Max over i < j of {prices}[j] - {prices}[i] - {fee}, at least 0.",
        "You know all prices in advance. You may buy once and sell once later, which costs "
        "{fee} altogether, or do nothing. How rich can you get? Return the profit, 0 if "
        "trading doesn't pay.",
    ),
    fee=range(1, 12),
    prices=lists(ints(1, 30), 0, 6),
    edges=(([],), ([5],), ([30, 1],), ([1, 30, 2, 40],)),
)
def gain_after_fee(prices: list[int], *, fee: int) -> int:
    best = 0
    for i, bought in enumerate(prices):
        for sold in prices[i + 1 :]:
            best = max(best, sold - bought - fee)
    return best


@gain_after_fee.style
def _(prices, *, fee):
    best = 0
    lowest = None
    for price in prices:
        if lowest is not None:
            best = max(best, price - lowest - fee)
        lowest = price if lowest is None else min(lowest, price)
    return best


@task(
    names="moves_to_equal_piles steps_to_level level_heaps equalize_piles",
    docs=(
        "In one move a coin is taken from one pile and put on another. Return the smallest number "
        "of moves that makes all piles of {numbers} equally high, or {missing} if that is "
        "impossible. There is at least one pile.",
        "{numbers} holds the heights of some stacks of plates (one or more stacks). How many "
        "plates have to be moved to other stacks at least so that all are of the same height? "
        "Return {missing} if it cannot be done.",
        "[Given|For] a non-empty list of integers, a step lowers one element by 1 and raises "
        "another by 1. Find the least number of steps after which all elements are equal; "
        "{missing} means that no number of steps is enough.",
        "If the average of the non-empty list is a whole number, return by how much the elements "
        "above the average exceed it in total. Otherwise return {missing}.",
        "Min number of unit moves between piles to make all equal (list not empty), {missing}"
        " if the sum isn't divisible by the number of piles.",
        "Write a function to tell how many coins we have to carry from one pile to another "
        "till all piles have the same height. [0, 4, 2] needs 2. If it can't work out return "
        "{missing}.",
    ),
    missing=[-1, None, -100, 999],
    inputs=lambda rng: (
        (lambda part: part if rng.random() < 0.4 else [*part, (-sum(part)) % (len(part) + 1)])(
            [rng.randint(0, 9) for _ in range(rng.randint(1, 4))]
        ),
    ),
    edges=(([4],), ([1, 2],), ([0, 4, 2],)),
)
def moves_to_level(numbers: list[int], *, missing: int | None) -> int | None:
    average, rest = divmod(sum(numbers), len(numbers))
    if rest:
        return missing
    return sum(n - average for n in numbers if n > average)


@moves_to_level.style
def _(numbers, *, missing):
    if sum(numbers) % len(numbers) != 0:
        return missing
    average = sum(numbers) // len(numbers)
    return sum(abs(n - average) for n in numbers) // 2
