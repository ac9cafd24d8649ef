"""Functions that suit recursion: nested lists, counting ways, games, searches."""

from datagen.code.task import task
from datagen.code.values import choice, either, ints, lists


def _nested(depth):
    """A maker of lists that hold integers and, down to `depth` levels, lists."""

    def make(rng, level=0):
        return [
            make(rng, level + 1) if level < depth and rng.random() < 0.35 else rng.randint(0, 9)
            for _ in range(rng.randint(0, 3) if level else rng.randint(1, 3))
        ]

    return make


@task(
    names="sum_nested nested_sum total_of_nested add_all_levels",
    docs=(
        "Return the sum of all integers in {items}, a list that may contain lists, which may "
        "contain lists again, to any depth.",
        "{items} holds integers and further lists of the same kind. Add up every integer that is "
        "anywhere inside. Empty lists add nothing.",
        "Given a nested list of integers, compute their total, however deep they sit.",
        "A box contains numbers and smaller boxes, and these contain numbers and boxes too. What "
        "is the sum of all numbers in the box, when boxes are written as lists?",
        "Write a function to sum a nested list: [1, [2, [3]], []] -> 6.",
        "Add all the integers in {items}, at whatever level of nesting. Sublists may be empty.",
    ),
    items=_nested(3),
    edges=(([],), ([[]],), ([1, [2, [3, [4]]]],)),
)
def deep_sum(items: list) -> int:
    total = 0
    for item in items:
        if isinstance(item, list):
            total += deep_sum(item)
        else:
            total += item
    return total


@deep_sum.style
def _(items):
    stack = list(items)
    total = 0
    while stack:
        item = stack.pop()
        if isinstance(item, list):
            stack.extend(item)
        else:
            total += item
    return total


@task(
    names="flatten flat_list unnest flatten_list",
    docs=(
        "Return a flat list of all integers in the nested list {items}, in the order in which they "
        "are read from left to right.",
        "Remove all inner brackets: {items} consists of integers and lists, nested to any depth. "
        "The result holds only the integers, in the same order.",
        "Given a list whose elements are integers or lists of the same sort, collect the integers "
        "one after another into one simple list.",
        "Unpack a parcel that contains numbers and other parcels (as lists). Whenever there is a "
        "parcel, unpack it at once, before going on. Return the numbers in the order in which they "
        "appear.",
        "Flatten {items} completely: [1, [2, [3, []]], 4] -> [1, 2, 3, 4].",
        "Write a function to get rid of all nesting in a list of ints and lists, keeping the "
        "ints in order.",
    ),
    items=_nested(3),
    edges=(([],), ([[], [[]]],), ([1, [2, [3]], 4],)),
)
def flatten_deep(items: list) -> list[int]:
    result = []
    for item in items:
        if isinstance(item, list):
            result.extend(flatten_deep(item))
        else:
            result.append(item)
    return result


@flatten_deep.style
def _(items):
    stack = list(reversed(items))
    result = []
    while stack:
        item = stack.pop()
        if isinstance(item, list):
            stack.extend(reversed(item))
        else:
            result.append(item)
    return result


@task(
    names="depth nesting_depth max_depth how_deep",
    docs=(
        "Return how deeply {items} is nested: 1 for a list without lists in it, otherwise 1 more "
        "than the depth of its deepest inner list.",
        "The depth of an empty or flat list is 1. A list that contains lists is one level deeper "
        "than the deepest of these. Compute the depth of {items}.",
        "Given a list of integers and (possibly nested) lists, what is the greatest number of list "
        "brackets that are open at the same time when it is written down?",
        "Boxes, written as lists, contain numbers and boxes. How many boxes must be opened, one "
        "inside the other, to get to the innermost one? The outer box {items} counts too, and "
        "boxes may be empty.",
        "Find the maximum nesting depth of {items}. [] and [1] have depth 1, [1, [2]] and [[]] "
        "have depth 2.",
        "Write a function to tell how many levels of lists there are in {items}. A list with no "
        "list inside has one level.",
    ),
    items=_nested(4),
    edges=(([],), ([[]],), ([1, [2], [[3]]],)),
)
def list_depth(items: list) -> int:
    inner = [list_depth(item) for item in items if isinstance(item, list)]
    return 1 + max(inner, default=0)


@list_depth.style
def _(items):
    deepest = current = 0
    for char in str(items):
        if char == "[":
            current += 1
            deepest = max(deepest, current)
        elif char == "]":
            current -= 1
    return deepest


@task(
    names="weighted_depth_sum depth_sum level_weighted_sum deep_score",
    docs=(
        "Return the sum of all integers in the nested list {items}, each multiplied by its depth. "
        "Elements of the outer list have depth 1, those of lists inside it depth 2, and so on.",
        "Integers that lie directly in {items} count once, integers one list deeper count twice, "
        "two lists deeper three times, and so on. Return the total.",
        "Given a list of integers and lists (nested to any depth), multiply every integer by the "
        "number of lists it is inside of, and add everything up.",
        "In a game a number scores as often as there are brackets open around it: in [4, [5]] the "
        "4 scores once and the 5 twice, which makes 14. Compute the score of {items}.",
        "Sum up {items}, where each integer is weighted with its nesting level (1 = directly in "
        "{items}, 2 = in a list in {items}, ...).",
        "Write a function such that [1, [2, [3]]] gives 1 * 1 + 2 * 2 + 3 * 3 = 14: every "
        "integer times its depth, all added. A list with no integers gives 0.",
    ),
    items=_nested(3),
    edges=(([],), ([[]],), ([1, [1, [1]]],)),
)
def depth_weighted_sum(items: list) -> int:
    def visit(part, depth):
        total = 0
        for item in part:
            if isinstance(item, list):
                total += visit(item, depth + 1)
            else:
                total += item * depth
        return total

    return visit(items, 1)


@depth_weighted_sum.style
def _(items):
    total = 0
    level = items
    depth = 1
    while level:
        total += depth * sum(item for item in level if not isinstance(item, list))
        level = [inner for item in level if isinstance(item, list) for inner in item]
        depth += 1
    return total


@task(
    names="climb_ways stair_ways count_climbs ways_up",
    docs=(
        "A staircase has {n} steps. With each move one climbs 1 or {k} steps. Return the number of "
        "different ways to the top; for 0 steps there is one way.",
        "In how many orders can ones and {k}s be added up to get exactly {n} >= 0? The empty sum "
        "is one way to get 0.",
        "Given a length {n} (not negative), count the sequences of tiles of the lengths 1 and {k} "
        "that fill it completely. A length of 0 is filled by the empty sequence.",
        "Return the number of ways to write {n} as an ordered sum in which each summand is 1 or "
        "{k}. The order matters, and for {n} = 0 the answer is 1.",
        "How many ways are there to climb {n} stairs ({n} >= 0) taking 1 or {k} at a time? The "
        "order of the steps matters; 0 stairs: one way.",
        "Write a function to count the sequences of 1s and {k}s which add up to {n}. {n} isn't "
        "negative, and the empty sequence adds up to 0.",
    ),
    k=range(2, 6),
    n=ints(0, 12),
    edges=((0,), (1,), (2,), (5,)),
)
def count_ways_to_climb(n: int, *, k: int) -> int:
    if n < 0:
        return 0
    if n == 0:
        return 1
    return count_ways_to_climb(n - 1, k=k) + count_ways_to_climb(n - k, k=k)


@count_ways_to_climb.style
def _(n, *, k):
    ways = [1] * (n + 1)
    for i in range(k, n + 1):
        ways[i] = ways[i - 1] + ways[i - k]
    return ways[n]


@task(
    names="ways_to_pay change_ways count_change coin_combinations",
    docs=(
        "Return in how many ways {amount} >= 0 can be paid with coins of the values in {coins}, of "
        "which there are any number. The order of the coins does not matter, and the values are "
        "different and positive.",
        "Count the combinations of coins that are worth {amount} in all. {coins} lists the "
        "distinct values; each may be used as often as you like, also never. There is one way to "
        "pay 0.",
        "Given an amount and a list of different positive coin values, how many multisets of these "
        "values add up to the amount? The empty one adds up to 0.",
        "A cash box has plenty of coins of each of the values {coins} (all different). Tell how "
        "many different handfuls make exactly {amount}; taking nothing makes 0.",
        "Write a function to count the ways to make {amount} (>= 0) from unlimited coins of the "
        "distinct positive values {coins}. 1 + 2 and 2 + 1 are the same way. Amount 0: one way.",
        "Given {coins} (all different, all > 0, as many of each as you want), in how many "
        "combinations do they make exactly {amount}? Order is irrelevant, and using no coin at "
        "all makes 0.",
    ),
    inputs=lambda rng: (
        rng.randint(0, 14),
        sorted(rng.sample(range(1, 8), rng.randint(1, 3))),
    ),
    edges=((0, [5]), (3, [2]), (4, [1, 2]), (10, [2, 5, 3])),
)
def count_payments(amount: int, coins: list[int]) -> int:
    ways = [1] + [0] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            ways[total] += ways[total - coin]
    return ways[amount]


@count_payments.style
def _(amount, coins):
    if not coins:
        return 1 if amount == 0 else 0
    first, rest = coins[0], coins[1:]
    return sum(count_payments(amount - paid, rest) for paid in range(0, amount + 1, first))


@task(
    names="fewest_coins min_coins smallest_coin_count coins_needed",
    docs=(
        "Return the smallest number of coins that add up to {amount} >= 0, if the coins in {coins} "
        "(positive values) may each be used any number of times. Return -1 if it cannot be done.",
        "Pay {amount} exactly with as few coins as possible. {coins} lists which values exist. "
        "What is the number of coins? If the amount cannot be paid, answer -1; for 0 no coin is "
        "needed.",
        "Given an amount that is not negative and a list of positive coin values with unlimited "
        "supply, find the least count of coins with exactly this total, or -1.",
        "From 0, jump forward by one of the distances {coins} each time. How few jumps can bring "
        "you exactly to {amount}? Return -1 if no jumps do.",
        "Find the fewest coins that make {amount} (0 or more). You may use each value in "
        "{coins}, all positive, as often as you want. Not possible: -1.",
        "Write a function for the minimum coin change problem: the smallest count of values from "
        "{coins} (repetition allowed, values > 0) with the sum {amount}; 0 for amount 0, and -1 "
        "when no combination works.",
    ),
    inputs=lambda rng: (
        rng.randint(0, 20),
        sorted(rng.sample(range(1, 9), rng.randint(1, 3))),
    ),
    edges=((0, [5]), (3, [2]), (6, [1, 3, 4]), (11, [2, 5])),
)
def least_coins(amount: int, coins: list[int]) -> int:
    best = [0] + [-1] * amount
    for total in range(1, amount + 1):
        for coin in coins:
            if coin <= total and best[total - coin] >= 0:
                count = best[total - coin] + 1
                if best[total] == -1 or count < best[total]:
                    best[total] = count
    return best[amount]


@least_coins.style
def _(amount, coins):
    reached = {0}
    for count in range(amount + 1):
        if amount in reached:
            return count
        reached = {total + coin for total in reached for coin in coins if total + coin <= amount}
    return -1


@task(
    names="subset_sum_exists can_select_total reachable_sum some_subset_sums_to",
    docs=(
        "Return True if some of the elements of {numbers}, each used at most once, add up to "
        "{target}. Choosing no element gives 0.",
        "Is there a subset of the positions of {numbers} whose elements have the sum {target}? The "
        "empty subset, with sum 0, counts.",
        "Given weights {numbers}, can some of them (or none) be put on a scale so that it shows "
        "exactly {target}? Every weight exists once.",
        "Check whether {target} can be formed by adding different entries of {numbers}, not "
        "necessarily neighbouring ones. For a target of 0 the answer is always True.",
        "Check if a subset of {numbers} sums to {target}. Each entry can be used once at most; "
        "the empty subset sums to 0.",
        "Can you pick some entries of {numbers} (or none, or all) which total exactly {target}? "
        "True or False.",
    ),
    inputs=lambda rng: (
        lambda xs: (
            xs,
            sum(x for x in xs if rng.random() < 0.5) if rng.random() < 0.4 else rng.randint(0, 40),
        )
    )([rng.randint(1, 15) for _ in range(rng.randint(1, 5))]),
    edges=(([], 0), ([], 3), ([5, 5], 10), ([3, 34, 4], 7), ([2, 4], 5)),
)
def has_subset_sum(numbers: list[int], target: int) -> bool:
    if target == 0:
        return True
    if not numbers:
        return False
    rest = numbers[1:]
    return has_subset_sum(rest, target - numbers[0]) or has_subset_sum(rest, target)


@has_subset_sum.style
def _(numbers, target):
    sums = {0}
    for value in numbers:
        sums |= {total + value for total in sums}
    return target in sums


@task(
    names="all_subsets power_set subsets_of list_subsets",
    docs=(
        "Return all subsets of the distinct integers in {numbers} as lists. Begin with [[]]; for "
        "each element in turn, append to the result a copy of every subset so far with the element "
        "added at its end.",
        "Build the list of all subsets of {numbers}, whose elements are different. Start from the "
        "empty subset alone. Then take the elements from left to right, and put after the subsets "
        "found up to now the same subsets, in the same order, extended by the element.",
        "Given different integers, list every selection of them. The order is this: first all "
        "selections without the last element, in this same order, then these selections once more "
        "with the last element appended. The only selection of nothing is [].",
        "The power set of an empty list is [[]]. The power set of a longer list is that of the "
        "list without its last element, followed by the same subsets with this last element "
        "appended. Compute it for {numbers}, a list without repeats.",
        "Write a function to generate the power set of {numbers} (distinct ints) in this order: "
        "[1, 2, 3] -> [[], [1], [2], [1, 2], [3], [1, 3], [2, 3], [1, 2, 3]]. Each new element "
        "doubles the list: all the old subsets, then the old subsets with the new element at the "
        "end.",
    ),
    numbers=lists(ints(0, 9), 0, 3, unique=True),
    edges=(([],), ([1],), ([1, 2],), ([3, 1, 2],)),
)
def subsets(numbers: list[int]) -> list[list[int]]:
    result = [[]]
    for value in numbers:
        result += [subset + [value] for subset in result]
    return result


@subsets.style
def _(numbers):
    if not numbers:
        return [[]]
    without_last = subsets(numbers[:-1])
    return without_last + [subset + [numbers[-1]] for subset in without_last]


@task(
    names="hanoi tower_moves hanoi_moves moves_for_tower",
    docs=(
        "Return the moves that carry a tower of {n} disks from peg 'A' to peg 'C' with the help of "
        "peg 'B', as a list of tuples (from, to). Only the top disk of a peg may be moved, never "
        "onto a smaller one, and the number of moves must be the least possible.",
        "Solve the Towers of Hanoi for {n} >= 0 disks in as few moves as possible. All disks start "
        "on 'A' and must end on 'C'; 'B' is free. Each move is a tuple of two peg names.",
        "To shift {n} disks from 'A' to 'C', shift all but the largest to 'B', then the largest to "
        "'C', then the others from 'B' to 'C'. Return the list of single moves (peg, peg); it is "
        "empty for no disks.",
        "Given a number of disks, list the shortest sequence of moves of the game Towers of Hanoi "
        "with the pegs 'A' (start), 'B' and 'C' (goal). A move looks like ('A', 'C').",
        "Towers of Hanoi: move {n} disks (0 or more) from 'A' to 'C' via 'B' using the minimum "
        "number of moves. Give the moves as a list of pairs, such as ('A', 'B') for the top disk "
        "of 'A' going onto 'B'. A bigger disk may never lie on a smaller one.",
        "Write a function that lists the optimal moves for {n} Hanoi disks. Start peg 'A', goal "
        "peg 'C', spare peg 'B'; a move is the tuple (peg it leaves, peg it goes to).",
    ),
    n=ints(0, 4),
    edges=((0,), (1,), (2,), (3,)),
)
def hanoi_tower(n: int) -> list[tuple[str, str]]:
    def move(count, source, target, spare):
        if count == 0:
            return []
        before = move(count - 1, source, spare, target)
        after = move(count - 1, spare, target, source)
        return [*before, (source, target), *after]

    return move(n, "A", "C", "B")


@hanoi_tower.style
def _(n):
    moves = []

    def solve(count, source, target, spare):
        if count > 0:
            solve(count - 1, source, spare, target)
            moves.append((source, target))
            solve(count - 1, spare, target, source)

    solve(n, "A", "C", "B")
    return moves


@task(
    names="take_away_winner nim_win first_player_wins wins_game",
    docs=(
        "Two players take turns to remove 1 to {k} stones from a heap of {n}. Whoever takes the "
        "last stone wins. Return True if the player who begins can force a win. With 0 stones the "
        "player who begins has lost.",
        "In a game there are {n} >= 0 matches. A move takes at least one and at most {k} of them, "
        "and who cannot move loses. Does the first player win if both play perfectly?",
        "A position with {n} stones is winning if some move (taking from 1 up to {k} of them) "
        "leads to a position that is not winning. No stones is not winning. Is {n} winning?",
        "Given a number of counters, decide if whoever moves first can always win, when each move "
        "takes away between 1 and {k} counters and the one who takes the last counter is the "
        "winner. For no counters return False.",
        "Nim with one heap of {n} stones (>= 0): a turn takes 1 up to {k} stones, and taking the "
        "last one wins. Can the player to move force a win? With no stones left that player has "
        "already lost.",
        "Check if the first player wins the subtraction game on {n}, where each move subtracts "
        "some number from 1 to {k} (never below 0) and a player facing 0 has lost. Both play as "
        "well as possible.",
    ),
    k=range(2, 7),
    n=either(ints(0, 12), choice(0, 2, 3, 4, 5, 6, 8, 10, 12)),
    edges=((0,), (1,), (4,), (6,)),
)
def first_player_can_win(n: int, *, k: int) -> bool:
    return n % (k + 1) != 0


@first_player_can_win.style
def _(n, *, k):
    wins = [False]
    for stones in range(1, n + 1):
        moves = range(1, min(k, stones) + 1)
        wins.append(any(not wins[stones - taken] for taken in moves))
    return wins[n]


@task(
    names="grid_paths lattice_paths count_routes ways_through_grid",
    docs=(
        "Return the number of ways from the upper left to the lower right corner of a grid of "
        "squares with {height} rows and {width} columns, if each step goes one square right or one "
        "square down. Both numbers are at least 1.",
        "A rook-like robot stands in the first square of the first of {height} rows with {width} "
        "squares each. It moves only right or down, one square at a time. In how many ways can it "
        "get to the last square of the last row?",
        "Given a grid's height and width in squares, both positive, count the shortest paths "
        "between opposite corner squares that use only two directions. A single square has one "
        "path.",
        "How many different walks lead through a rectangle of {height} by {width} fields from one "
        "corner field to the opposite one, always getting nearer by one field to the right or "
        "down?",
        "Write a function to count the paths from the top-left cell to the bottom-right cell of "
        "a {height} x {width} grid, moving only right or down. {height} and {width} are counts "
        "of cells, at least 1.",
        "How many routes are there through a grid of {height} rows and {width} columns of cells "
        "(both >= 1), corner to opposite corner, with only right and down steps? A 2 x 2 grid "
        "has 2, a grid with one row has 1.",
    ),
    height=ints(1, 6),
    width=ints(1, 6),
    edges=((1, 1), (1, 5), (2, 2), (3, 2)),
)
def count_grid_paths(height: int, width: int) -> int:
    if height == 1 or width == 1:
        return 1
    return count_grid_paths(height - 1, width) + count_grid_paths(height, width - 1)


@count_grid_paths.style
def _(height, width):
    row = [1] * width
    for _ in range(height - 1):
        for i in range(1, width):
            row[i] += row[i - 1]
    return row[-1]


@count_grid_paths.style
def _(height, width):
    import math

    return math.comb(height + width - 2, width - 1)


@task(
    names="partitions count_partitions integer_partitions ways_to_split",
    docs=(
        "Return the number of ways to write {n} >= 0 as a sum of positive integers that are at "
        "most {k}, where the order of the summands does not matter. For 0 there is one way.",
        "In how many ways can {n} identical balls (maybe none) be put into heaps of no more than "
        "{k} balls each? Only the sizes of the heaps count, not their order; no balls make one "
        "way.",
        "Given {n} >= 0, count the non-increasing lists of integers from 1 to {k} with the sum "
        "{n}. The empty list has sum 0.",
        "Count the partitions of {n} (zero or more) into parts none of which is greater than {k}. "
        "Partitions that differ only in the order of their parts are the same, and 0 has exactly "
        "one partition.",
        "Write a function to count the partitions of {n} (>= 0) where every part is <= {k}. "
        "Order doesn't matter. 0 has one partition, the empty one.",
        "How many ways to write {n} as a sum using only integers from 1 to {k}, with repetition, "
        "ignoring the order? {n} isn't negative; for 0 say 1.",
    ),
    k=range(2, 8),
    n=ints(0, 14),
    edges=((0,), (1,), (5,), (7,)),
)
def partitions_with_parts_up_to(n: int, *, k: int) -> int:
    ways = [1] + [0] * n
    for part in range(1, k + 1):
        for total in range(part, n + 1):
            ways[total] += ways[total - part]
    return ways[n]


@partitions_with_parts_up_to.style
def _(n, *, k):
    def count(rest, largest):
        if rest == 0:
            return 1
        return sum(count(rest - part, part) for part in range(1, min(rest, largest) + 1))

    return count(n, k)


@task(
    names="permutations_of arrangements permute all_orders",
    docs=(
        "Return all orders of the distinct integers in {numbers} as a list of lists, sorted in "
        "ascending (lexicographic) order.",
        "List every permutation of {numbers}, a list without repeats, as a list. The permutations "
        "are to be sorted like words in a dictionary, smaller first elements first.",
        "Given different integers, in which ways can they be lined up? Return the line-ups as "
        "lists, in lexicographic order. Nothing can be lined up in one way, [].",
        "Friends with the numbers {numbers} (all different) queue up. Return all possible queues, "
        "ordered by the first number, then by the second, and so on. For no friends the only queue "
        "is the empty list.",
        "Find all permutations of {numbers} (distinct), in lexicographic order. [2, 1] -> [[1, "
        "2], [2, 1]]; [] -> [[]].",
        "Write a function to list each arrangement of the different numbers in {numbers}. The "
        "arrangements are lists, and the list of them is sorted ascending. An empty input has "
        "one arrangement, the empty list.",
    ),
    numbers=lists(ints(1, 9), 0, 3, unique=True),
    edges=(([],), ([1],), ([2, 1],), ([3, 1, 2],)),
)
def sorted_permutations(numbers: list[int]) -> list[list[int]]:
    if not numbers:
        return [[]]
    result = []
    for value in sorted(numbers):
        rest = [other for other in numbers if other != value]
        for permutation in sorted_permutations(rest):
            result.append([value, *permutation])
    return result


@sorted_permutations.style
def _(numbers):
    from itertools import permutations

    return [list(order) for order in permutations(sorted(numbers))]
