"""Lists of numbers: odd rules, small simulations, special results."""

from datagen.code.task import task
from datagen.code.values import either, ints, lists, sorted_lists


@task(
    names="position_of_drop first_drop_below when_below first_entry_below",
    docs=(
        "An account holds {start} coins. The changes in {numbers} are booked one after another. "
        "Return the index of the change after which the balance is less than {floor} for the first "
        "time, or -1 if this never happens.",
        "Add the elements of {numbers} to {start} from left to right. At which index does the "
        "result first drop under {floor}? Return -1 if it doesn't.",
        "Given a list of changes, find the earliest position such that {start} plus all changes up "
        "to and including it is smaller than {floor}. If there is no such position, return -1.",
        "A battery is at {start}. Each entry of {numbers} charges (positive) or uses it "
        "(negative). The lamp goes out when the level is below {floor}. Return the number of the "
        "entry, from 0, that makes it go out; -1 if the lamp stays on.",
        "Starting from {start}, apply the changes in {numbers} one by one. Find the index of the "
        "first change that brings the value below {floor}. If the value is never below {floor}, "
        "return -1.",
        "Write a function to detect when a running total goes under {floor}. The running total "
        "begins at {start} and every element of {numbers} is added to it; we want the 0-based "
        "index of the first element after which it's < {floor}, or -1.",
    ),
    start=range(5, 15),
    floor=range(0, 5),
    numbers=lists(ints(-9, 6), 0, 7),
    edges=(([],), ([-20, 30],), ([-1, -1],)),
)
def first_index_below(numbers: list[int], *, start: int, floor: int) -> int:
    balance = start
    for i, change in enumerate(numbers):
        balance += change
        if balance < floor:
            return i
    return -1


@first_index_below.style
def _(numbers, *, start, floor):
    for i in range(len(numbers)):
        if start + sum(numbers[: i + 1]) < floor:
            return i
    return -1


@task(
    names="reverse_chosen_places reverse_every_kth flip_positions mirror_at_steps",
    docs=(
        "Return a copy of {numbers} in which the elements at indices 0, {k}, {2 * k} and so on "
        "appear in reverse order among these places. All others stay.",
        "Only the positions divisible by {k} take part: the element at the first of them changes "
        "places with the one at the last of them, the second with the last but one, and so on. "
        "What is the new list?",
        "Given a list of integers, turn around the sequence of the elements whose index is a "
        "multiple of {k}, leaving every other element where it is.",
        "In a row of seats, the children on the seats with index 0, {k}, {2 * k} and so on are "
        "asked to sit on these seats in the opposite order. Return who sits where afterwards.",
        "Reverse only the elements of {numbers} at indices divisible by {k}; the rest keep their "
        "places.",
        "Let the elements at index 0, {k}, {2 * k}, ... form a sublist. Reverse this sublist, "
        "write it back to the same indices, and return the changed copy.",
    ),
    k=range(2, 5),
    numbers=lists(ints(0, 20), 0, 9),
    edges=(([],), ([1],), ([1, 2, 3, 4, 5],)),
)
def reversed_at_multiples(numbers: list[int], *, k: int) -> list[int]:
    result = list(numbers)
    result[::k] = numbers[::k][::-1]
    return result


@reversed_at_multiples.style
def _(numbers, *, k):
    places = list(range(0, len(numbers), k))
    result = numbers.copy()
    for place, partner in zip(places, reversed(places)):
        result[place] = numbers[partner]
    return result


@task(
    names="order_by_length_and_end digits_then_last sort_by_size_and_unit length_last_digit_order",
    docs=(
        "Sort the non-negative integers in {numbers}: those with fewer digits first; with equally "
        "many digits, the larger last digit first; if that is equal too, the smaller number first.",
        "Order a list of integers >= 0 by three rules. A shorter number comes before a longer one. "
        "Of equally long ones, the one that ends in the greater digit comes first. Otherwise the "
        "lower value decides.",
        "Given non-negative integers, return them ordered by number of digits (ascending), then by "
        "unit digit (descending), then by value (ascending).",
        "Tickets are filed by the length of their number. Within one length, the last digit "
        "counts, 9 before 8 and so on down to 0, and within the same last digit the smaller number "
        "lies on top. Return the file from top to bottom; no number is negative.",
        "Sort {numbers} (all >= 0) using this priority:\n1. fewer digits first\n2. then higher "
        "last digit first\n3. then smaller number first.",
        "Write a custom sort for non-negative integers. Short numbers before long ones; for the "
        "same digit count compare the last digits, descending; remaining ties are ascending by "
        "value. E.g. [12, 5, 19, 9] -> [9, 5, 19, 12].",
    ),
    numbers=lists(either(ints(0, 12), ints(0, 60), ints(80, 150)), 0, 6),
    edges=(([],), ([31, 21, 9],), ([100, 19, 12],)),
)
def by_length_and_last_digit(numbers: list[int]) -> list[int]:
    return sorted(numbers, key=lambda value: (len(str(value)), -(value % 10), value))


@by_length_and_last_digit.style
def _(numbers):
    ordered = sorted(numbers)
    ordered.sort(key=lambda value: value % 10, reverse=True)
    ordered.sort(key=lambda value: len(str(value)))
    return ordered


@task(
    names="last_largest_multiple biggest_multiple_place find_top_multiple best_bid",
    docs=(
        "Return a tuple (index, value) for the largest element of {numbers} that is divisible by "
        "{k}. If it occurs several times, use the last index. Return None if there is no such "
        "element.",
        "Which multiple of {k} in the list is greatest, and where does it stand for the last time? "
        "Give the position (from 0) and the value as a tuple, or None if {k} divides no element.",
        "Given a list of integers, consider only those without remainder on division by {k}. "
        "Answer with the position of the maximum among them and the maximum itself. In case of "
        "equal maxima the rightmost position is wanted; without candidates the answer is None.",
        "Bids must be multiples of {k}; other bids in {numbers} are void. The highest valid bid "
        "wins, and of equal bids the latest one. Return (index of the winning bid, its amount), or "
        "None when all bids are void or nobody bids.",
        "Find the greatest multiple of {k} in {numbers} and its last index. Output: (index, "
        "value), or None if no element is divisible by {k}.",
        "Only elements that {k} divides may win. The largest of them wins; if it's there more "
        "than once, the one furthest right wins. Tell me where it is and what it is, as a tuple, "
        "or None for no winner.",
    ),
    k=range(2, 8),
    numbers=lists(ints(0, 24), 0, 6),
    edges=(([],), ([1],), ([12, 5, 12],)),
)
def winning_multiple(numbers: list[int], *, k: int) -> tuple[int, int] | None:
    best = None
    for i, value in enumerate(numbers):
        if value % k == 0 and (best is None or value >= best[1]):
            best = (i, value)
    return best


@winning_multiple.style
def _(numbers, *, k):
    valid = [(value, i) for i, value in enumerate(numbers) if value % k == 0]
    if not valid:
        return None
    value, i = max(valid)
    return i, value


@task(
    names="neighbours_around floor_and_ceiling enclosing_values bounds_around",
    docs=(
        "Return a tuple with the largest element of {numbers} below {k} and the smallest element "
        "above {k}, with None where there is no such element.",
        "Which two elements enclose {k} most closely, one less and one greater than it? Return "
        "(lower, upper); a missing one is None. Elements equal to {k} are of no use.",
        "Given a list of integers, find its nearest value under {k} and its nearest value over "
        "{k}. Give both as a pair in this order and write None for one that doesn't exist.",
        "Shoes come in the sizes {numbers}. Size {k} does not suit. Return the next smaller and "
        "the next larger size in stock as a tuple, None standing for neither in stock.",
        "Find the neighbours of {k} in {numbers} by value: the greatest element < {k} and the "
        "least element > {k}, as a tuple. If one side has no element, put None there.",
        "Output: (a, b)\n- a: the maximum of the elements smaller than {k}, or None\n- b: the "
        "minimum of the elements larger than {k}, or None.",
    ),
    k=range(1, 25),
    numbers=lists(ints(0, 25), 0, 6),
    edges=(([],), ([5, 5],), ([24, 1, 12],)),
)
def values_enclosing(numbers: list[int], *, k: int) -> tuple[int | None, int | None]:
    lower = max((value for value in numbers if value < k), default=None)
    upper = min((value for value in numbers if value > k), default=None)
    return lower, upper


@values_enclosing.style
def _(numbers, *, k):
    lower = upper = None
    for value in numbers:
        if value < k and (lower is None or value > lower):
            lower = value
        if value > k and (upper is None or value < upper):
            upper = value
    return (lower, upper)


@task(
    names="mark_after_multiples insert_after_divisible add_marker_after follow_with",
    docs=(
        "Return a list in which {marker} is inserted after every element of {numbers} that is "
        "divisible by {k}.",
        "Copy {numbers}, and whenever you have copied a multiple of {k}, write {marker} behind it.",
        "Given a list of integers, each element that {k} divides evenly is followed by an extra "
        "{marker} in the result; the other elements are not.",
        "A machine stamps {marker} onto the belt each time a part whose number is a multiple of "
        "{k} has gone by. In what order do part numbers and stamps appear?",
        "Insert {marker} directly after each multiple of {k} in {numbers}.",
        "Create a function that takes a list and returns a longer one: every number is copied, "
        "and if it is divisible by {k}, a {marker} comes right behind it.",
    ),
    marker=(-1, 0, 99, 100, 7, -5, 50),
    k=range(2, 7),
    numbers=lists(ints(1, 20), 0, 6),
    edges=(([],), ([60],), ([1, 1],)),
)
def with_markers(numbers: list[int], *, marker: int, k: int) -> list[int]:
    result = []
    for value in numbers:
        result.append(value)
        if value % k == 0:
            result.append(marker)
    return result


@with_markers.style
def _(numbers, *, marker, k):
    groups = ([value, marker] if value % k == 0 else [value] for value in numbers)
    return [x for group in groups for x in group]


@task(
    names="duel_points round_winners compare_rounds match_score",
    docs=(
        "{first} and {second} are the cards that two players show round by round (equally many). "
        "The higher card wins the round and earns {k} points, equal cards earn 1 point for both. "
        "Return the points as a tuple, first player first.",
        "Compare two lists of the same length position by position. The owner of the larger number "
        "gets {k} points; for equal numbers both get one. What is the score (first, second) at the "
        "end?",
        "Given equally long lists, return a tuple (x, y): x counts {k} for each place where the "
        "first list has more and 1 for each tie, y counts likewise for the second list.",
        "In each game of a season, team A scored the number in {first} and team B the number at "
        "the same place in {second}. A win is worth {k} points, a draw 1 and a loss nothing. How "
        "many points has each team? Return a pair.",
        "Score two players. At each index of {first} and {second} (same length) the larger "
        "number brings its player {k} points; if the numbers are equal, each player gets 1 "
        "point. Give both totals as (first player, second player).",
        "Write a function to compute a match score from two equally long lists: win {k}, tie 1 "
        "each, loss 0, position by position. It returns a tuple of the two sums.",
    ),
    k=range(2, 11),
    inputs=lambda rng: (
        lambda size: (
            [rng.randint(0, 5) for _ in range(size)],
            [rng.randint(0, 5) for _ in range(size)],
        )
    )(rng.randint(0, 6)),
    edges=(([], []), ([1], [1]), ([2, 0], [1, 3])),
)
def season_points(first: list[int], second: list[int], *, k: int) -> tuple[int, int]:
    a_points = b_points = 0
    for a, b in zip(first, second):
        if a > b:
            a_points += k
        elif b > a:
            b_points += k
        else:
            a_points += 1
            b_points += 1
    return a_points, b_points


@season_points.style
def _(first, second, *, k):
    draws = sum(1 for a, b in zip(first, second) if a == b)
    wins = sum(1 for a, b in zip(first, second) if a > b)
    losses = len(first) - draws - wins
    return wins * k + draws, losses * k + draws


@task(
    names="load_trips pack_in_order trucks_for_parcels fill_bags",
    docs=(
        "Parcels with the weights {numbers} are loaded in this order. A parcel goes into the "
        "current lorry if the total stays at most {k}, otherwise a new lorry is taken. Return the "
        "number of lorries; no parcel weighs more than {k}.",
        "Split {numbers} greedily into consecutive groups: put an element into the running group "
        "as long as the group's sum does not exceed {k}, else start a new group. How many groups "
        "are there? Every element is at most {k} and positive; an empty list has no groups.",
        "Given positive integers none of which is above {k}, read them from left to right and "
        "write them into lines. A line is full when the next number would make its sum exceed {k}. "
        "Count the lines.",
        "Guests arrive in groups of {numbers} people and use a lift for {k} people. Groups stay "
        "together and keep their order, and the lift leaves only when the next group does not fit "
        "or nobody is left. How many rides are there? No group is larger than {k}.",
        "Count how many groups you need if you fill them in order with {numbers} and no group "
        "may total more than {k}. Open a new group only when the next number doesn't fit in the "
        "current one. All numbers are from 1 to {k}; no numbers, no groups.",
        "Input: positive integers {numbers}, none above {k}\nOutput: the number of batches, "
        "where the numbers are taken from left to right and a batch is closed as soon as adding "
        "the next number would push its sum over {k} (0 batches for [])",
    ),
    k=range(12, 25),
    numbers=lists(ints(1, 12), 0, 7),
    edges=(([],), ([12],), ([12, 12, 1],)),
)
def greedy_groups(numbers: list[int], *, k: int) -> int:
    groups = 0
    load = k
    for weight in numbers:
        if load + weight > k:
            groups += 1
            load = 0
        load += weight
    return groups


@greedy_groups.style
def _(numbers, *, k):
    groups = []
    for weight in numbers:
        if groups and sum(groups[-1]) + weight <= k:
            groups[-1].append(weight)
        else:
            groups.append([weight])
    return len(groups)


@task(
    names="ranges_of_runs summarize_numbers compact_ranges range_strings",
    docs=(
        "{numbers} is ascending without repeats. Return a list of strings, one for each run of "
        'consecutive integers: "3-5" for 3, 4, 5 and "8" for a single number.',
        "Summarize the page numbers {numbers} (sorted, all different, none negative) as strings. "
        "Pages that follow each other directly are combined as 'first-last', a page without such a "
        "neighbour is written alone.",
        "Given an ascending list of distinct non-negative integers, group numbers that differ by "
        "one from the next. Write each group as its first and last number with a hyphen between "
        "them, or as one number if it has only one member.",
        "Turn [1, 2, 3, 7, 9, 10] into ['1-3', '7', '9-10'], and do so for any list of increasing "
        "non-negative integers.",
        "Write a function to summarize sorted, distinct, non-negative integers as ranges. A "
        "range of several consecutive integers is 'first-last', e.g. '4-6', and a lone integer "
        "is just itself, e.g. '9'. Return the strings in order.",
        "Abbreviate {numbers} (ascending, unique, >= 0): wherever two or more integers follow "
        "each other without a gap, write the start and the end joined by '-'; write any other "
        "integer as a string by itself.",
    ),
    numbers=sorted_lists(ints(0, 14), 0, 8, unique=True),
    edges=(([],), ([4],), ([1, 2],), ([0, 2, 4],)),
)
def run_ranges(numbers: list[int]) -> list[str]:
    runs = []
    for value in numbers:
        if runs and runs[-1][1] == value - 1:
            runs[-1][1] = value
        else:
            runs.append([value, value])
    return [str(a) if a == b else f"{a}-{b}" for a, b in runs]


@run_ranges.style
def _(numbers):
    result = []
    start = None
    for i, value in enumerate(numbers):
        if start is None:
            start = value
        if i + 1 == len(numbers) or numbers[i + 1] != value + 1:
            result.append(f"{start}-{value}" if value > start else f"{start}")
            start = None
    return result


@task(
    names="visible_heights seen_from_left skyline_view visible_buildings",
    docs=(
        "Return how many elements of {numbers} are larger than all elements before them. The first "
        "one always is.",
        "Buildings with the heights {numbers} stand in a row. How many of them can be seen from "
        "the left end? A building is hidden behind one that is as high as it or higher.",
        "Given a list of integers, count the records: elements that exceed everything that came "
        "earlier. An empty list has none.",
        "An athlete's results over a season are {numbers}. Return the number of times she set a "
        "personal best, counting her first result and not counting mere repeats of her best.",
        "How many times is a new maximum set in {numbers}? The first element sets one; a value "
        "equal to the current maximum doesn't. 0 for [].",
        "Count the elements of {numbers} that are strictly greater than everything to their "
        "left, including the very first element.",
    ),
    numbers=lists(ints(0, 20), 0, 8),
    edges=(([],), ([0],), ([5, 5, 6],), ([3, 2, 1],)),
)
def count_records(numbers: list[int]) -> int:
    count = 0
    best = None
    for value in numbers:
        if best is None or value > best:
            count += 1
            best = value
    return count


@count_records.style
def _(numbers):
    return sum(1 for i, x in enumerate(numbers) if all(x > other for other in numbers[:i]))


@task(
    names="steps_between_matches shortest_repeat_distance closest_duplicate nearest_equal_gap",
    docs=(
        "Return the smallest distance between two positions of {numbers} that hold equal elements, "
        "or -1 if all elements are different.",
        "How near to each other do two equal elements stand? Return the least difference of their "
        "indices; -1 if no element is repeated.",
        "Given a list of integers, find i < j with the same element at both places and j - i as "
        "small as possible. Return j - i, or -1 if it's impossible.",
        "A song list must not repeat a song too soon. After how few places does some song of "
        "{numbers} come again? Neighbouring places are 1 apart. Return -1 when no song is "
        "repeated.",
        "Find the minimum distance between two equal numbers in {numbers}, measured in index "
        "steps. If nothing repeats, return -1.",
        "Write a function to tell how close duplicates get: [1, 2, 3, 1, 2, 2] -> 1, [5, 6, 5] "
        "-> 2, [1, 2] -> -1.\nThe distance of two equal elements is the difference of their "
        "indices; the smallest one counts, and -1 stands for no duplicates.",
    ),
    numbers=lists(ints(0, 6), 0, 7),
    edges=(([],), ([1, 1],), ([1, 2, 3, 1],), ([4, 5],)),
)
def least_repeat_distance(numbers: list[int]) -> int:
    last_seen = {}
    best = -1
    for i, value in enumerate(numbers):
        if value in last_seen and (best == -1 or i - last_seen[value] < best):
            best = i - last_seen[value]
        last_seen[value] = i
    return best


@least_repeat_distance.style
def _(numbers):
    distances = [
        j - i
        for i in range(len(numbers))
        for j in range(i + 1, len(numbers))
        if numbers[i] == numbers[j]
    ]
    return min(distances, default=-1)


@task(
    names="majority_value over_half dominant_element absolute_majority",
    docs=(
        "Return the value that makes up more than half of {numbers}, or {default} if no value "
        "does.",
        "Is there an element that occurs in more than 50 percent of the places of the list? Return "
        "it; if not, return {default}.",
        "Given a list of votes, who has an absolute majority, that is, more votes than all others "
        "together? Return the number of the winner or {default}.",
        "Find a value v of {numbers} such that the list holds more v's than other elements. When "
        "there is none, for instance in an empty list, the result is {default}.",
        "Find the majority element of {numbers}, meaning that its count is greater than half the "
        "length of the list; else give {default}.",
        "Does one value fill more than half of the list? Exactly half isn't enough. Answer with "
        "that value, and with {default} if there isn't one (or the list is empty).",
    ),
    default=(None, -1, 0, -100),
    numbers=lambda rng: [
        rng.choice((main, main, rng.randint(1, 9)))
        for main in (rng.randint(1, 9),)
        for _ in range(rng.randint(0, 6))
    ],
    edges=(([],), ([3],), ([1, 2],), ([4, 4, 5, 5],), ([2, 7, 2],)),
)
def majority_or_default(numbers: list[int], *, default: int | None) -> int | None:
    for value in set(numbers):
        if 2 * numbers.count(value) > len(numbers):
            return value
    return default


@majority_or_default.style
def _(numbers, *, default):
    if not numbers:
        return default
    middle = sorted(numbers)[len(numbers) // 2]
    return middle if numbers.count(middle) > len(numbers) / 2 else default


@task(
    names="sum_without_ends middle_total jury_result sum_of_trimmed",
    docs=(
        "Leave out the {k} smallest and the {k} largest elements of {numbers} and return the sum "
        "of the rest; 0 if nothing remains.",
        "Sort the list, cut {k} elements off at each end, and add up what is in the middle. If the "
        "list has no more than {2 * k} elements, the sum is 0.",
        "Given a list of integers, what do its elements total without its {k:word} lowest and its "
        "{k:word} highest ones? Repeated values count one by one.",
        "The jury's marks are {numbers}. The {k} best and the {k} worst are struck out, the others "
        "are added. Return the result of the athlete, 0 if no marks are left.",
        "Write a function to sum {numbers} without the {k} lowest and {k} highest entries. If "
        "that leaves nothing, the sum is 0.",
        "Trimmed sum of a list. Sort it, ignore {k} elements on either side, add the others (0 "
        "when there are no others).",
    ),
    k=range(2, 5),
    numbers=lists(ints(0, 20), 0, 9),
    edges=(([],), ([5, 5],), ([1, 2, 3],)),
)
def trimmed_total(numbers: list[int], *, k: int) -> int:
    return sum(sorted(numbers)[k : max(k, len(numbers) - k)])


@trimmed_total.style
def _(numbers, *, k):
    if len(numbers) <= 2 * k:
        return 0
    rest = list(numbers)
    for _ in range(k):
        rest.remove(min(rest))
        rest.remove(max(rest))
    return sum(rest)


@task(
    names="alternating_sum plus_minus_total signed_sum add_and_subtract",
    docs=(
        "Return the first element minus the second plus the third minus the fourth and so on. The "
        "empty list gives 0.",
        "Add the elements at even indices of {numbers} and subtract those at odd indices.",
        "Given a list of integers, put plus and minus signs before its elements in turn, "
        "beginning with plus, and return the value.",
        "Two players take turns at picking the next number from {numbers}, in order. By how much "
        "does the total of the one who begins exceed that of the other?",
        "Find the alternating sum x0 - x1 + x2 - x3 + ... of {numbers}. It's 0 for an empty list.",
        "Sum at even positions minus sum at odd positions, where the first position is number 0.",
    ),
    edges=(([],), ([5],), ([1, 2],), ([3, -1, 4],)),
)
def alternate_sum(numbers: list[int]) -> int:
    return sum(numbers[::2]) - sum(numbers[1::2])


@alternate_sum.style
def _(numbers):
    total = 0
    sign = 1
    for value in numbers:
        total += sign * value
        sign = -sign
    return total
