"""Lists of numbers: made-up rules that combine several conditions."""

from datagen.code.task import task
from datagen.code.values import ints, lists


@task(
    names="bonus_total game_score add_up_points scored_total",
    docs=(
        "Add up {numbers} with these changes: an element divisible by {k} counts double, a "
        "negative element counts as 0. Return the total.",
        "In a game every number scores its value, every multiple of {k} scores twice its value, "
        "and numbers below zero score nothing. What is the score of {numbers}?",
        "Given a list of integers, ignore the negative ones, double those that {k} divides, and "
        "return the sum.",
        "Return the sum over all non-negative elements x of 2 * x if x is a multiple of {k}, and "
        "of x if it is not.",
        "Write a function to score the list {numbers}:\n- negative number: 0\n- multiple of {k} "
        "(zero included): twice its value\n- any other number: its value\nThe result is the sum.",
        "Sum of {numbers}, but negatives don't count and multiples of {k} count two times.",
    ),
    k=range(3, 12),
    numbers=lists(ints(-8, 30)),
    edges=(([],), ([-12],), ([12, 1],)),
)
def score_with_bonus(numbers: list[int], *, k: int) -> int:
    total = 0
    for value in numbers:
        if value < 0:
            continue
        total += 2 * value if value % k == 0 else value
    return total


@score_with_bonus.style
def _(numbers, *, k):
    kept = [value for value in numbers if value >= 0]
    return sum(kept) + sum(value for value in kept if value % k == 0)


@task(
    names="ticket_window serve_queue time_to_serve queue_rounds",
    docs=(
        "People queue for tickets; {numbers} tells how many each wants. The first buys one ticket "
        "per turn (one minute) and, wanting more, goes to the end. Return after how many minutes "
        "the person at index {k} has all tickets, or -1 if there is no such person. All numbers "
        "are positive.",
        "Simulate a queue: in each minute the front person gets one item and leaves if satisfied, "
        "else joins the end. {numbers} are the wishes (at least 1), front person first. When, in "
        "minutes, is the person who starts at position {k} (from 0) done? Return -1 if the queue "
        "is too short.",
        "Given positive counts, repeatedly reduce the front one by 1 and move it to the back "
        "unless it is 0, in which case it is removed. How many reductions have been made when the "
        "count that was at index {k} becomes 0? If index {k} does not exist, return -1.",
        "A teacher answers one question of the first child in a row, then the child goes to the "
        "end of the row or, without further questions, home. The children have {numbers} "
        "questions, each at least one. How many questions has the teacher answered when the child "
        "with index {k} goes home? -1 stands for no child with this index.",
        "In a queue, entry i of {numbers} (1 or more) is how many items person i wants. "
        "Every minute the "
        "person in front buys one and, unless finished, rejoins at the back. How long does it "
        "take person {k} (0-based) to get everything? Give -1 if person {k} doesn't exist.",
    ),
    k=range(0, 5),
    numbers=lists(ints(1, 6), 0, 6),
    edges=(([],), ([1],), ([2, 3, 2],), ([5, 1, 1, 1, 1],)),
)
def ticket_minutes(numbers: list[int], *, k: int) -> int:
    if k >= len(numbers):
        return -1
    wanted = numbers[k]
    minutes = 0
    for i, count in enumerate(numbers):
        minutes += min(count, wanted if i <= k else wanted - 1)
    return minutes


@ticket_minutes.style
def _(numbers, *, k):
    queue = list(enumerate(numbers))
    minutes = 0
    while queue:
        i, count = queue.pop(0)
        minutes += 1
        if count > 1:
            queue.append((i, count - 1))
        elif i == k:
            return minutes
    return -1


@task(
    names="last_one_standing josephus survivor counting_out",
    docs=(
        "Children 1 to {n} stand in a circle. Beginning with child 1 they are counted, and every "
        "{k:ordinal} child leaves; counting goes on with the next one. Return the number of the "
        "child who is left last. {n} is at least 1.",
        "The numbers 1 to {n} ({n} >= 1) are arranged in a ring. Count {k} places, starting with 1 "
        "as the first place, remove the number you end on, and go on counting {k} from the number "
        "after it, until one number remains. Which one is it?",
        "Given the size of a circle of people, numbered from 1, in which each {k:ordinal} person "
        "is sent away in turn, find who stays to the end. The count starts at person 1 and skips "
        "those who have gone.",
        "In a counting-out rhyme of {k} words, the child at whom it ends leaves the ring and the "
        "rhyme starts again at the following child. {n} children (at least one) are numbered in "
        "order, and the first rhyme starts at child 1. Return the last child's number.",
        "Solve the counting-out game: {n} players (numbered 1..{n}, {n} >= 1) in a circle, every "
        "{k:ordinal} one is eliminated, counting from player 1, then from the player after the "
        "one eliminated. Who survives?",
        "Josephus problem with step {k}: find the 1-based number of the survivor among {n} "
        "people, {n} being at least 1. The first to go is the one at whom a count of {k}, "
        "starting at person 1, ends.",
    ),
    k=range(2, 8),
    n=ints(1, 14),
    edges=((1,), (2,), (5,)),
)
def last_child(n: int, *, k: int) -> int:
    children = list(range(1, n + 1))
    position = 0
    while len(children) > 1:
        position = (position + k - 1) % len(children)
        children.pop(position)
    return children[0]


@last_child.style
def _(n, *, k):
    survivor = 0
    for size in range(2, n + 1):
        survivor = (survivor + k) % size
    return survivor + 1


@task(
    names="trapped_water water_between_bars pool_volume rain_water",
    docs=(
        "{numbers} are the heights of bars of width 1, side by side. Return how many units of "
        "water remain between them after rain. Above each bar, water rises to the lower of the "
        "highest bars on its left and on its right, if that is above the bar.",
        "For each element add how much smaller it is than the minimum of two values: the largest "
        "element up to it and the largest element from it on (both including the element). Return "
        "the sum.",
        "Walls of the given heights (not negative) stand in a row. Water fills every hollow and "
        "runs off at the ends. How much water is held?",
        "Given a list of non-negative heights, the water level at an index is the smaller of the "
        "maxima of both sides, the element itself counted on both. Sum up level minus height over "
        "all indices.",
        "Write a function to compute how much rain water gets trapped between bars with heights "
        "{numbers} (none negative), all of width 1. For [2, 0, 1, 3] it is 3, because 2 units "
        "stay on the second bar and 1 on the third.",
        "Water can't stay at the borders; elsewhere it stands as high as the lower one of the "
        "tallest bar to the left and the tallest bar to the right. Calculate the total amount of "
        "water over all bars of {numbers}.",
    ),
    numbers=lists(ints(0, 6), 0, 8),
    edges=(([],), ([3],), ([3, 0, 3],), ([1, 2, 3],), ([4, 1, 3, 0, 2],)),
)
def water_held(numbers: list[int]) -> int:
    total = 0
    for i, height in enumerate(numbers):
        level = min(max(numbers[: i + 1]), max(numbers[i:]))
        total += level - height
    return total


@water_held.style
def _(numbers):
    left, right = 0, len(numbers) - 1
    left_max = right_max = total = 0
    while left <= right:
        if left_max <= right_max:
            left_max = max(left_max, numbers[left])
            total += left_max - numbers[left]
            left += 1
        else:
            right_max = max(right_max, numbers[right])
            total += right_max - numbers[right]
            right -= 1
    return total


@task(
    names="largest_sum_run max_subarray best_stretch greatest_run_sum",
    docs=(
        "Return the largest sum of a contiguous, non-empty part of {numbers}; 0 for an empty list.",
        "Choose one or more neighbouring elements so that their sum is as large as possible, and "
        "return this sum. If the list has no elements, the answer is 0.",
        "Given daily changes, what is the best total that any unbroken period of at least one day "
        "brings? It can be negative. Without days return 0.",
        "Among all slices of {numbers} that are not empty, find the maximum total. For [] the "
        "result is zero.",
        "Find the maximum subarray sum of {numbers}. The subarray must have at least one element "
        "(so the result may be negative), but for [] return 0.",
        "Which stretch of adjacent elements of {numbers} has the highest total? You only have to "
        "report the total, e.g. 6 for [-2, 4, -1, 3]. A stretch can't be empty, except that an "
        "empty list gives 0.",
    ),
    numbers=lists(ints(-9, 9), 0, 7),
    edges=(([],), ([-3, -1],), ([4, -1, 5],), ([2, -5, 3],)),
)
def best_run_sum(numbers: list[int]) -> int:
    if not numbers:
        return 0
    best = current = numbers[0]
    for value in numbers[1:]:
        current = max(value, current + value)
        best = max(best, current)
    return best


@best_run_sum.style
def _(numbers):
    size = len(numbers)
    return max((sum(numbers[i:j]) for i in range(size) for j in range(i + 1, size + 1)), default=0)


@task(
    names="lowest_start minimum_start needed_start safe_start",
    docs=(
        "Find the smallest starting value >= {floor} such that, when the elements of {numbers} are "
        "added to it one after another, it is never less than {floor}.",
        "A diver's tank must always hold at least {floor} units. {numbers} lists what is added or "
        "used, step by step. With how many units must the tank be filled at the start, at the very "
        "least? Also at the start it must hold {floor}.",
        "Given a list of changes, return the least number that can be put in front so that all "
        "running totals, including this number alone, are {floor} or more.",
        "Someone pays and earns {numbers} coins in this order and always wants to have {floor} or "
        "more coins left, also before the first change. How many coins are needed to begin with?",
        "Start with s, then add the entries of {numbers} one at a time. Find the minimum s for "
        "which neither s nor any intermediate result gets below {floor}.",
        "What's the least starting balance that keeps me at {floor} or above all the time? The "
        "changes to my balance are {numbers}, in order, and the starting balance itself has to "
        "be at least {floor} as well.",
    ),
    floor=range(0, 21),
    numbers=lists(ints(-9, 9), 0, 7),
    edges=(([],), ([5],), ([-5, 3, -4],)),
)
def smallest_safe_start(numbers: list[int], *, floor: int) -> int:
    total = lowest = 0
    for change in numbers:
        total += change
        lowest = min(lowest, total)
    return floor - lowest


@smallest_safe_start.style
def _(numbers, *, floor):
    start = floor
    while any(start + sum(numbers[:i]) < floor for i in range(1, len(numbers) + 1)):
        start += 1
    return start


@task(
    names="can_become_increasing almost_sorted one_removal sorted_after_removal",
    docs=(
        "Return True if {numbers} is strictly increasing, or can be made so by removing just one "
        "element; otherwise False.",
        "Can the list be turned into a strictly ascending one by deleting at most one of its "
        "elements?",
        "Given a list of integers, check whether there is at most one troublemaker: without it, "
        "each element is greater than the one before. Lists with up to two elements are always "
        "fine.",
        "Runners should stand in a row by rising number, no number twice. Does it suffice to send "
        "away at most one of {numbers}?",
        "Check if {numbers} is strictly increasing after deleting zero or one element. For "
        "instance [1, 9, 2, 3] is fine (drop the 9), [3, 2, 1] is not.",
        "Almost increasing? Say True when removing some single element leaves each remaining "
        "number bigger than the previous one, or when no removal is needed. Say False otherwise. "
        "[] is True.",
    ),
    inputs=lambda rng: (
        lambda xs: (
            [*xs[: len(xs) // 2], rng.randint(0, 20), *xs[len(xs) // 2 :]]
            if rng.random() < 0.6
            else rng.sample(xs, len(xs)),
        )
    )(sorted(rng.sample(range(20), rng.randint(2, 5)))),
    edges=(([],), ([3, 3],), ([1, 2, 1, 2],), ([1, 5, 2, 3],), ([3, 3, 3],), ([10, 1, 2],)),
)
def increasing_without_one(numbers: list[int]) -> bool:
    def rises(values):
        return all(a < b for a, b in zip(values, values[1:]))

    if rises(numbers):
        return True
    return any(rises(numbers[:i] + numbers[i + 1 :]) for i in range(len(numbers)))


@increasing_without_one.style
def _(numbers):
    removed = 0
    kept = []
    for value in numbers:
        if kept and value <= kept[-1]:
            removed += 1
            if removed > 1:
                return False
            if len(kept) > 1 and value <= kept[-2]:
                continue
            kept.pop()
        kept.append(value)
    return True


@task(
    names="neighbour_swaps make_pairs_swapped swap_in_pairs swap_adjacent",
    docs=(
        "Return {numbers} with the elements swapped in blocks of two: the first with the second, "
        "the third with the fourth, and so on. A last element without partner stays.",
        "Exchange each element at an even index with the one right after it, if there is one.",
        "Given a list of integers, let neighbours change places pairwise, from the left, without "
        "using any element twice. For an odd length the final element does not move.",
        "Couples sit in a row, two seats each, beginning at the left. The two partners of every "
        "couple swap seats. A single person may sit at the right end. Return the new row of "
        "{numbers}.",
        "Swap every two adjacent elements: [1, 2, 3, 4, 5] -> [2, 1, 4, 3, 5]. An odd one out at "
        "the end stays put.",
        "Write a function to swap index 0 with 1, 2 with 3, 4 with 5, etc. and return the new "
        "list. If the length of {numbers} is odd, the last element is left as it is.",
    ),
    edges=(([],), ([1],), ([1, 2],), ([1, 2, 3],)),
)
def pairwise_swapped(numbers: list[int]) -> list[int]:
    result = list(numbers)
    for i in range(0, len(numbers) - 1, 2):
        result[i], result[i + 1] = result[i + 1], result[i]
    return result


@pairwise_swapped.style
def _(numbers):
    result = []
    for i in range(0, len(numbers), 2):
        result.extend(reversed(numbers[i : i + 2]))
    return result


@task(
    names="all_to_back moved_to_end push_back move_value_to_end",
    docs=(
        "Move all elements equal to {value} to the end of the list, keeping the order of the "
        "others. Return a new list.",
        "Return {numbers} rearranged so that every {value} comes after all other elements, which "
        "stay in their order.",
        "Given a list of integers, take out each {value} and append it at the back. The length "
        "does not change.",
        "In a row of boxes, those with the label {value} are pushed to the right end. The rest "
        "close up without overtaking each other. Return the labels afterwards.",
        "Write a function to move all {value}'s in {numbers} to the back. The relative order of "
        "everything else must not change.",
        "Input: a list {numbers}\nOutput: a list of the same length with the elements different "
        "from {value} first (order kept), then all the elements equal to {value}.",
    ),
    value=range(0, 7),
    numbers=lists(ints(0, 6), 0, 8),
    edges=(([],), ([0, 0],), ([3, 1, 3, 2],)),
)
def value_to_end(numbers: list[int], *, value: int) -> list[int]:
    others = [x for x in numbers if x != value]
    return others + [value] * (len(numbers) - len(others))


@value_to_end.style
def _(numbers, *, value):
    return sorted(numbers, key=lambda x: x == value)


@value_to_end.style
def _(numbers, *, value):
    result = list(numbers)
    place = 0
    for i, x in enumerate(result):
        if x != value:
            result[i], result[place] = result[place], result[i]
            place += 1
    return result


@task(
    names="sum_until_marker add_until stop_at_marker total_before",
    docs=(
        "Return the sum of the elements of {numbers} that come before the first {stop_value}. If "
        "it does not occur, sum all elements.",
        "Add the numbers from the left and stop when you meet {stop_value}, which is not added any "
        "more. What is the total?",
        "Given a list of integers in which {stop_value} marks the end (it may be missing), return "
        "the total of what is in front of the mark. Whatever follows it is ignored.",
        "A cashier types in the prices {numbers} and ends with {stop_value}. Numbers after that "
        "are mistakes; without it all numbers are valid. Return the sum to pay.",
        "Total of {numbers} up to the first {stop_value}, excluding it. No {stop_value} in the "
        "list? Then it's the total of the whole list.",
        "Treat {stop_value} as a stop sign: read {numbers} one by one, add up what you read, and "
        "quit at the sign without adding it. If there's no sign, you'll add everything.",
    ),
    stop_value=(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 99, 100),
    numbers=lists(ints(0, 12), 0, 7),
    edges=(([],), ([0, 5],), ([9, 9, 1],), ([100, 99],)),
)
def sum_before_marker(numbers: list[int], *, stop_value: int) -> int:
    total = 0
    for value in numbers:
        if value == stop_value:
            break
        total += value
    return total


@sum_before_marker.style
def _(numbers, *, stop_value):
    if stop_value in numbers:
        return sum(numbers[: numbers.index(stop_value)])
    return sum(numbers)


@sum_before_marker.style
def _(numbers, *, stop_value):
    from itertools import takewhile

    return sum(takewhile(lambda value: value != stop_value, numbers))
