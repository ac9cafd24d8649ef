"""Searching: halving, two pointers, greedy choices, small dynamic programming."""

from datagen.code.task import task
from datagen.code.values import ints, lists, texts

_UNIQUE_SORTED = lists(ints(0, 30), 0, 7, unique=True)


def _sorted_and_target(rng):
    numbers = sorted(_UNIQUE_SORTED(rng))
    known = bool(numbers) and rng.random() < 0.6
    return numbers, rng.choice(numbers) if known else rng.randint(-1, 31)


@task(
    names="binary_search find_index_sorted search_sorted index_in_sorted binary_search_index",
    docs=(
        "{numbers} is in [ascending|increasing] order without repeats. Return the index of "
        "{target} in it, or -1 if it is not there. Use binary search.",
        "Search a sorted list by halving: look at the middle element and go on in the left or the "
        "right half. Return the index of {target}, and -1 if the list does not contain it. All "
        "elements are different.",
        "[Given|For] a strictly increasing list and a value, at which index is the value? Answer "
        "-1 when it is missing.",
        "[Find|Determine] the position of {target} in the ascending list {numbers}, whose "
        "elements are all distinct; positions count from 0, and -1 means not found.",
        "Binary search: index of {target} in sorted distinct {numbers}, or -1.",
        "Where's {target}? The list goes strictly up. Return the 0-based index, -1 if you "
        "can't find it. Hint: you don't need to look at every element.",
    ),
    inputs=_sorted_and_target,
    edges=(([], 1), ([1, 3, 5], 5), ([1, 3, 5], 1), ([1, 3, 5], 4)),
)
def index_by_halving(numbers: list[int], target: int) -> int:
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


@index_by_halving.style
def _(numbers, target):
    import bisect

    i = bisect.bisect_left(numbers, target)
    return i if i < len(numbers) and numbers[i] == target else -1


@index_by_halving.style
def _(numbers, target):
    return numbers.index(target) if target in numbers else -1


@task(
    names="insertion_point where_to_insert insert_position lower_bound count_smaller_sorted",
    docs=(
        "{numbers} is sorted in [ascending|increasing] order. Return the leftmost index at which "
        "{target} could be inserted so that the list stays sorted.",
        "Return how many elements of a sorted list are smaller than {target}.",
        "[Given|For] an ascending list and a number, find the index of the first element that is "
        "not less than the number; if all elements are less, return the length of the list.",
        "At which place does {target} belong in the ordered list {numbers}? In front of equal "
        "elements, behind all smaller ones. Count places from 0.",
        "Lower bound: number of elements < {target} in a sorted list.",
        "Write a function to find the insertion index (leftmost possible) for a number in an "
        "ascending list, so [2, 4] with 3 gives 1 and [2, 2, 3] with 2 gives 0.",
    ),
    inputs=lambda rng: (
        sorted(rng.randint(0, 15) for _ in range(rng.randint(0, 7))),
        rng.randint(-1, 16),
    ),
    edges=(([], 1), ([2, 2, 3], 2), ([2, 2, 3], 9), ([2, 4], 3)),
)
def place_to_insert(numbers: list[int], target: int) -> int:
    low, high = 0, len(numbers)
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] < target:
            low = middle + 1
        else:
            high = middle
    return low


@place_to_insert.style
def _(numbers, target):
    import bisect

    return bisect.bisect_left(numbers, target)


@place_to_insert.style
def _(numbers, target):
    return sum(n < target for n in numbers)


@task(
    names="guess_count number_of_guesses guessing_game halving_guesses binary_guesses",
    docs=(
        "A number from 1 to {high} is to be guessed by halving: guess the middle of the remaining "
        "range (rounded down), and go on in the half where the number is. Return how many guesses "
        "it takes to hit {n}, the last guess included.",
        "You search for {n} between 1 and {high}. Every guess is (low + high) // 2 of the range "
        "that is still possible, and you are told whether {n} is smaller or larger. How many "
        "guesses do you make until you name {n} itself?",
        "Count the steps of a binary search for the number {n} in the range 1 to {high}, with "
        "midpoints rounded down. Hitting the number is a step, too.",
        "[Given|For] a secret number {n} with 1 <= {n} <= {high}, return the number of guesses "
        "that the halving strategy needs. Its guess is always the whole-number average, rounded "
        "down, of the smallest and largest candidate left.",
        "Number of probes a binary search in 1..{high} makes to find {n} (mid = (lo + hi) // "
        "2, the hit is counted).",
        "Guessing game. The secret {n} is somewhere from 1 to {high}. Always guess the middle"
        ' of what\'s possible, rounding down; "higher" or "lower" then excludes the guess and '
        "one side. After how many guesses is the secret guessed?",
    ),
    high=range(12, 130),
    n=ints(1, 12),
    edges=((1,), (12,), (6,)),
)
def guesses_by_halving(n: int, *, high: int) -> int:
    low, top = 1, high
    guesses = 1
    while (low + top) // 2 != n:
        middle = (low + top) // 2
        if middle < n:
            low = middle + 1
        else:
            top = middle - 1
        guesses += 1
    return guesses


@guesses_by_halving.style
def _(n, *, high):
    def guesses(low, top):
        middle = (low + top) // 2
        if middle == n:
            return 1
        if n < middle:
            return 1 + guesses(low, middle - 1)
        return 1 + guesses(middle + 1, top)

    return guesses(1, high)


@task(
    names="pair_sum_exists two_numbers_add_up has_pair_with_sum two_make",
    docs=(
        "Return True [if|when] two numbers at different places of {numbers} add up to {total}.",
        "Are there two elements whose sum is {total}? The same element must not be used twice, but "
        "two equal elements may be used.",
        "[Given|For] a list of [integers|numbers], [decide|check|determine] whether {total} is "
        "the sum of some two of them (with different indices).",
        "Somebody has {total} coins to spend and wants to buy exactly two things from the price "
        "list {numbers} so that nothing is left over. Is that possible?",
        "Any i != j with {numbers}[i] + {numbers}[j] == {total}?",
        "Check if two of the numbers give {total} together. Don't take one number twice, "
        "unless it's in the list twice.",
    ),
    total=range(8, 24),
    numbers=lists(ints(0, 20), 1, 7),
    edges=(([],), ([8],), ([10, 12, 4, 4],), ([9, 9],)),
)
def some_pair_sums_to(numbers: list[int], *, total: int) -> bool:
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] + numbers[j] == total:
                return True
    return False


@some_pair_sums_to.style
def _(numbers, *, total):
    seen = set()
    for n in numbers:
        if total - n in seen:
            return True
        seen.add(n)
    return False


@some_pair_sums_to.style
def _(numbers, *, total):
    from itertools import combinations

    return any(a + b == total for a, b in combinations(numbers, 2))


@task(
    names="count_pairs_with_difference difference_pairs pairs_at_distance k_apart_pairs",
    docs=(
        "Return the number of index pairs i < j for which {numbers}[i] and {numbers}[j] differ by "
        "exactly {k}.",
        "Count the pairs of elements whose difference, without its sign, is {k}. Each two places "
        "of the list form one pair.",
        "[Given|For] a list of [integers|numbers], how many ways are there to pick two of its "
        "elements that are {k} apart? Elements at different places count as different, even if "
        "equal.",
        "Two people are compatible if their ages differ by {k} years, no more and no less. "
        "{numbers} lists the ages; count the compatible pairs.",
        "Count index pairs with |a - b| == {k}.",
        "How many pairs of entries (each pair of positions counts once) are exactly {k} away "
        "from each other?",
    ),
    k=range(1, 12),
    numbers=lists(ints(0, 14), 0, 8),
    edges=(([],), ([1, 2, 2, 3],), ([1, 12],)),
)
def pairs_differing_by(numbers: list[int], *, k: int) -> int:
    count = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if abs(numbers[i] - numbers[j]) == k:
                count += 1
    return count


@pairs_differing_by.style
def _(numbers, *, k):
    return sum(numbers.count(n + k) for n in numbers)


@task(
    names="subset_sum can_make_sum sum_reachable exact_subset pick_to_total",
    docs=(
        "Return True [if|when] some of the numbers in {numbers}, each used at most once, add up to "
        "{target}. The sum of no numbers is 0.",
        "Can {target} be written as the sum of a part of {numbers}? The part may be empty or "
        "everything.",
        "Given weights and a target, [decide|check|determine] whether a selection of the weights "
        "weighs exactly the target. Each weight exists once, and selecting none makes 0.",
        "You have one coin of each value in the list (equal values may occur several times). Find "
        "out whether you can pay exactly {target} without getting change.",
        "Subset sum: is {target} reachable? Each number at most once; the empty sum is 0.",
        "Write a function to check if we can pick some numbers (none, one, several or all) "
        "from the list that sum to {target}.",
    ),
    numbers=lists(ints(1, 12), 0, 5),
    target=ints(0, 30),
    edges=(([], 0), ([], 3), ([2, 4], 5), ([3, 3], 6)),
)
def subset_adds_up(numbers: list[int], target: int) -> bool:
    sums = {0}
    for n in numbers:
        sums |= {total + n for total in sums}
    return target in sums


@subset_adds_up.style
def _(numbers, target):
    if target == 0:
        return True
    if not numbers or target < 0:
        return False
    rest = numbers[1:]
    return subset_adds_up(rest, target - numbers[0]) or subset_adds_up(rest, target)


@task(
    names="greedy_change coins_for_amount pay_with_coins split_into_coins change_coins",
    docs=(
        "Pay {n} with coins of the values {big}, {middle} and 1, always taking the largest coin "
        "that still fits. Return the coins as a list, largest first.",
        "Return the list of coins that a cashier hands out for {n} cents. There are coins of "
        "{big}, {middle} and 1 cents, and the cashier keeps taking the largest possible coin.",
        "Break a non-negative amount into {big}s, {middle}s and 1s: as many {big}s as possible, "
        "then as many {middle}s as possible, and ones for the rest. List them in "
        "[descending|decreasing] order.",
        "[Given|For] an amount, subtract {big} as often as it goes, then {middle}, then 1, and "
        "return the list of everything subtracted, in this order. For amount 0 the list is "
        "empty.",
        "Greedy change for {n} with coins {big}, {middle}, 1, as a descending list.",
        "You're a vending machine and have to give back {n}. As long as you can, give a "
        "{big}; then, as long as you can, a {middle}; then ones. Which coins come out, in "
        "order? Nothing to give back: [].",
    ),
    big=[10, 12, 15, 20, 25, 30],
    middle=[4, 5, 6, 7, 8, 9],
    n=ints(0, 70),
    edges=((0,), (3,), (30,), (29,)),
)
def coins_taken(n: int, *, big: int, middle: int) -> list[int]:
    coins = []
    for coin in (big, middle, 1):
        while n >= coin:
            coins.append(coin)
            n -= coin
    return coins


@coins_taken.style
def _(n, *, big, middle):
    rest = n % big
    return [big] * (n // big) + [middle] * (rest // middle) + [1] * (rest % middle)


@task(
    names="fewest_coins min_coins least_coins smallest_number_of_coins",
    docs=(
        "Return the smallest number of coins with the values {first_coin}, {second_coin} and "
        "{third_coin} that are worth {n} together, or -1 if {n} cannot be paid exactly.",
        "How few coins are enough to pay {n}? There are coins of {first_coin}, {second_coin} and "
        "{third_coin}, as many as you like of each. If it is impossible to pay exactly, the answer "
        "is -1; for {n} = 0 it is 0.",
        "[Given|For] a non-negative amount, find the minimal count of coins from the set "
        "{first_coin}, {second_coin}, {third_coin} (each usable repeatedly) whose sum is the "
        "amount; if no such coins exist, return -1.",
        "Write {n} as a sum of as few terms as possible, where every term is {first_coin}, "
        "{second_coin} or {third_coin}. Return the number of terms, or -1 if there is no such sum.",
        "Min number of coins {first_coin}/{second_coin}/{third_coin} for exactly {n}; -1 if "
        "impossible; 0 for 0.",
        "Write a function to solve the change problem. Coins: {first_coin}, {second_coin}, "
        "{third_coin}, unlimited. Use as few as you can to make {n}. No way to make it? "
        "Return -1.",
    ),
    first_coin=[2, 3, 4],
    second_coin=[5, 6, 7],
    third_coin=[9, 10, 11, 13],
    n=ints(0, 40),
    edges=((0,), (1,), (12,), (14,)),
)
def minimal_coins(n: int, *, first_coin: int, second_coin: int, third_coin: int) -> int:
    fewest = [0] + [None] * n
    for amount in range(1, n + 1):
        options = [
            fewest[amount - coin]
            for coin in (first_coin, second_coin, third_coin)
            if coin <= amount and fewest[amount - coin] is not None
        ]
        if options:
            fewest[amount] = min(options) + 1
    return -1 if fewest[n] is None else fewest[n]


@minimal_coins.style
def _(n, *, first_coin, second_coin, third_coin):
    reached = {0}
    coins = 0
    while reached and n not in reached:
        reached = {
            total + coin
            for total in reached
            for coin in (first_coin, second_coin, third_coin)
            if total + coin <= n
        }
        coins += 1
    return coins if reached else -1


@task(
    names="climb_stairs count_ways_up stair_ways ways_to_climb step_combinations",
    docs=(
        "A staircase has {n} steps, and you climb {small} or {large} steps at a time. Return in "
        "how many different ways you can get exactly to the top; for {n} = 0 there is one way.",
        "Count the ordered sequences of {small}s and {large}s whose sum is {n}. The empty sequence "
        "has the sum 0.",
        "[Given|For] a number of steps, how many ways are there to go up if each move takes either "
        "{small} or {large} of them and you must end precisely on the last? The order of the "
        "moves matters, and for 0 steps there is one way.",
        "A frog jumps {small} or {large} metres at a time. In how many ways can it cover exactly "
        "{n} metres, when two ways differ if any jump differs? Staying where it is counts as one "
        "way to cover 0 metres.",
        "Number of ordered ways to sum {small}s and {large}s to {n} (1 for {n} = 0).",
        "Find how many different move sequences lead from 0 to exactly {n} if a move adds "
        "{small} or {large}. Doing nothing is the one sequence for 0.",
    ),
    small=[1, 2, 3],
    large=[4, 5, 6, 7],
    n=ints(0, 20),
    edges=((0,), (1,), (7,), (4,)),
)
def ways_up(n: int, *, small: int, large: int) -> int:
    ways = [1] + [0] * n
    for i in range(1, n + 1):
        for step in (small, large):
            if step <= i:
                ways[i] += ways[i - step]
    return ways[n]


@ways_up.style
def _(n, *, small, large):
    def ways(rest):
        if rest < 0:
            return 0
        if rest == 0:
            return 1
        return ways(rest - small) + ways(rest - large)

    return ways(n)


@task(
    names="coin_ways count_change ways_to_pay number_of_payments change_combinations",
    docs=(
        "In how many ways can {n} be paid with coins of the values in {coins}? The order of coins "
        "does not matter, each value is available without limit, and the values are distinct and "
        "positive. There is one way to pay 0.",
        "Return the number of different combinations of coins that make up exactly {n}. {coins} "
        "holds the distinct positive coin values, and every coin may be used any number of times. "
        "An amount of 0 has one combination, the empty one.",
        "Count the multisets of numbers from {coins} with the sum {n}. The numbers in {coins} are "
        "positive and different; the empty multiset counts for {n} = 0.",
        "[Given|For] an amount and a list of different coin values, count the possibilities of "
        "paying the amount. Paying 2 + 1 is the same as paying 1 + 2, there are enough coins of "
        "each kind, and paying nothing is the only possibility for 0.",
        "Number of coin combinations (order irrelevant, unlimited coins) with sum {n}; 1 for "
        "{n} = 0.",
        "We have {coins} (distinct positive values, as many of each as we want). In how many "
        "ways can we pay {n} exactly? E.g. 3 with [1, 2] can be paid in 2 ways: 1 + 1 + 1 and"
        " 1 + 2.",
    ),
    inputs=lambda rng: (rng.randint(0, 15), rng.sample([1, 2, 3, 4, 5, 6], rng.randint(1, 3))),
    edges=((0, [2]), (3, [2]), (5, [1, 2]), (4, [])),
)
def ways_of_paying(n: int, coins: list[int]) -> int:
    ways = [1] + [0] * n
    for coin in coins:
        for amount in range(coin, n + 1):
            ways[amount] += ways[amount - coin]
    return ways[n]


@ways_of_paying.style
def _(n, coins):
    if n == 0:
        return 1
    if not coins:
        return 0
    ways = ways_of_paying(n, coins[1:])
    if n >= coins[0]:
        ways += ways_of_paying(n - coins[0], coins)
    return ways


@task(
    names="longest_increasing longest_rising_subsequence lis_length longest_growing",
    docs=(
        "Return the length of the longest strictly increasing subsequence of {numbers}. The "
        "elements of a subsequence need not be neighbours, but they keep their order.",
        "How many numbers can be kept at most if some numbers of the list are crossed out so that "
        "the rest is strictly increasing from left to right?",
        "[Given|For] a list of [integers|numbers], choose as many of them as possible, from left "
        "to right, such that each chosen number is larger than the chosen one before it. Return "
        "how many they are.",
        "A stack of boards is passed one by one in the order of {numbers}, their lengths. Each "
        "board may be taken or left, but a board that is taken must be longer than the last one "
        "taken. What is the largest number of boards one can take?",
        "Length of the longest strictly increasing subsequence (gaps ok).",
        "Delete numbers until the rest goes strictly up. You want to keep as many as "
        "possible; how many is that? [3, 1, 2, 5, 4] gives 3.",
    ),
    numbers=lists(ints(0, 15), 0, 8),
    edges=(([],), ([3, 3],), ([5, 4, 3],), ([3, 1, 2, 5, 4],)),
)
def longest_increasing_length(numbers: list[int]) -> int:
    best = []
    for i, n in enumerate(numbers):
        best.append(1 + max((best[j] for j in range(i) if numbers[j] < n), default=0))
    return max(best, default=0)


@longest_increasing_length.style
def _(numbers):
    from bisect import bisect_left

    ends = []
    for n in numbers:
        place = bisect_left(ends, n)
        if place == len(ends):
            ends.append(n)
        else:
            ends[place] = n
    return len(ends)


@task(
    names="edit_steps levenshtein typing_errors minimal_edits word_distance",
    docs=(
        "Return the smallest number of single-letter changes that turn {word1} into {word2}. A "
        "change inserts a letter, deletes a letter, or replaces one letter by another.",
        "How far apart are two words? Their distance is the minimal number of insertions, "
        "deletions and replacements of single characters that leads from one to the other.",
        "[Given|For] two strings, compute the edit distance between them: in one step a "
        "character may be added, removed or exchanged.",
        "A typist wants to correct {word1} so that it reads {word2}. Each correction adds, removes "
        "or overwrites one character. With how few corrections is it possible?",
        "Edit distance (insert, delete, substitute; 1 each) of two words.",
        "Find out how many changes it takes at least to make {word1} into {word2}, a change "
        "being one of these:\n"
        "- add a character somewhere\n"
        "- remove a character\n"
        "- replace a character",
    ),
    word1=texts("abc", 0, 5),
    word2=texts("abc", 0, 5),
    edges=(("", ""), ("abc", ""), ("abc", "bc"), ("ab", "ba")),
)
def edit_distance_between(word1: str, word2: str) -> int:
    row = list(range(len(word2) + 1))
    for i, a in enumerate(word1, start=1):
        previous, row = row, [i]
        for j, b in enumerate(word2, start=1):
            cost = 0 if a == b else 1
            row.append(min(previous[j] + 1, row[-1] + 1, previous[j - 1] + cost))
    return row[-1]


@edit_distance_between.style
def _(word1, word2):
    if not word1 or not word2:
        return len(word1) + len(word2)
    if word1[0] == word2[0]:
        return edit_distance_between(word1[1:], word2[1:])
    return 1 + min(
        edit_distance_between(word1[1:], word2),
        edit_distance_between(word1, word2[1:]),
        edit_distance_between(word1[1:], word2[1:]),
    )


@task(
    names="best_non_adjacent rob_houses max_without_neighbours pick_non_neighbours",
    docs=(
        "Return the largest sum of elements of {numbers} of which no two are neighbours. The "
        "numbers are not negative, and choosing none gives 0.",
        "Pick numbers from a list of non-negative integers, but never two that stand next to each "
        "other. What is the greatest total that can be reached?",
        "Apples grow on a row of trees, {numbers}[i] on tree i. After picking one tree you must "
        "skip the next. How many apples can you pick at most?",
        "Given non-negative numbers in a row, choose a set of places without adjacent places so "
        "that the sum of the numbers there is maximal, and return this sum.",
        "Max sum of non-adjacent elements (all >= 0; empty choice = 0).",
        "You may pick any numbers from the row except two side by side. All are 0 or more. "
        "Which sum can you get at best? [5, 1, 1, 5] gives 10.",
    ),
    numbers=lists(ints(0, 15), 0, 7),
    edges=(([],), ([5],), ([2, 9, 2],), ([5, 1, 1, 5],)),
)
def best_sum_without_neighbours(numbers: list[int]) -> int:
    taken = skipped = 0
    for n in numbers:
        taken, skipped = skipped + n, max(taken, skipped)
    return max(taken, skipped)


@best_sum_without_neighbours.style
def _(numbers):
    if not numbers:
        return 0
    return max(
        numbers[0] + best_sum_without_neighbours(numbers[2:]),
        best_sum_without_neighbours(numbers[1:]),
    )


@task(
    names="how_many_fit pack_smallest_first most_items_within_limit greedy_pack affordable_count",
    docs=(
        "A bag carries at most {limit} kilograms. Return how many of the things with the weights "
        "{numbers} it can hold at most.",
        "Return the largest number of elements of {numbers}, all positive, whose sum does not "
        "exceed {limit}.",
        "With {limit} coins in your pocket, how many of the articles can you buy at most, if "
        "{numbers} lists their prices and each article is there once?",
        "Given positive numbers, take the smallest ones first for as long as the total stays at or "
        "below {limit}, and return how many were taken.",
        "Max count of (positive) numbers with sum <= {limit}.",
        "Packing problem: the lift holds {limit} kg. If we want as many boxes as possible in "
        "it, how many can we take? The list says what each box weighs.",
    ),
    limit=range(5, 45),
    numbers=lists(ints(1, 20), 0, 7),
    edges=(([],), ([50],), ([3, 2, 40, 1],)),
)
def most_that_fit(numbers: list[int], *, limit: int) -> int:
    count = total = 0
    for n in sorted(numbers):
        total += n
        if total > limit:
            break
        count += 1
    return count


@most_that_fit.style
def _(numbers, *, limit):
    ordered = sorted(numbers)
    return max(k for k in range(len(ordered) + 1) if sum(ordered[:k]) <= limit)


@task(
    names="largest_sum_of_window best_window busiest_days max_window_sum top_stretch",
    docs=(
        "Return the largest sum of {k:word} consecutive elements of {numbers}, or {missing} if "
        "there are fewer than {k:word} elements.",
        "Look at every stretch of {k} neighbouring numbers in the list and return the greatest of "
        "their sums. A list that is too short for a stretch gives {missing}.",
        "Given the numbers of visitors day by day, how many visitors came on the best {k:word} "
        "successive days? Return {missing} when the list covers less than {k:word} days.",
        "A window of width {k} slides over {numbers}. What is the maximum total it shows? If the "
        "window is wider than the list, [the answer is|return] {missing}.",
        "Max sum over windows of {k} adjacent numbers; {missing} if len < {k}.",
        "Find the {k} numbers in a row, side by side, having the biggest total and return "
        "that total. If there aren't even {k} numbers then {missing} is the answer.",
    ),
    k=range(2, 6),
    missing=[-1, 0, None, -100],
    numbers=lists(ints(-5, 20), 0, 8),
    edges=(([],), ([1],), ([1, 2, 3, 4, 5, 6],), ([-1, -2, -3, -4, -5],)),
)
def best_stretch_sum(numbers: list[int], *, k: int, missing: int | None) -> int | None:
    if len(numbers) < k:
        return missing
    return max(sum(numbers[i : i + k]) for i in range(len(numbers) - k + 1))


@best_stretch_sum.style
def _(numbers, *, k, missing):
    if len(numbers) < k:
        return missing
    window = best = sum(numbers[:k])
    for i in range(k, len(numbers)):
        window += numbers[i] - numbers[i - k]
        best = max(best, window)
    return best
