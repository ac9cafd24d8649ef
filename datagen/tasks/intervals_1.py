"""Intervals: merging, overlaps, gaps, covering."""

from datagen.code.task import task
from datagen.code.values import choice, ints, lists


def _interval(rng):
    start = rng.randint(0, 20)
    return start, start + rng.randint(0, 6)


def _two_intervals(rng):
    return _interval(rng), _interval(rng)


_INTERVALS = lists(_interval, 0, 4)


@task(
    names="merge_ranges join_intervals unite_overlapping collapse_intervals merged",
    docs=(
        "Merge all intervals in {intervals} that overlap or touch. Return the merged intervals "
        "as a list of (start, end) tuples, sorted by start.",
        "Given closed intervals as (start, end) tuples in any order, unite those that have a point "
        "in common and return what results, from left to right.",
        "The intervals [1, 4] and [4, 6] share the point 4, so together they are [1, 6]. Join all "
        "intervals of the list in this way until no two have a common point, and return them "
        "as tuples in [ascending|increasing] order.",
        "Each tuple (a, b) with a <= b covers the numbers from a to b, both included. Return "
        "the sorted list of as few tuples as possible that cover exactly the same "
        "real numbers.",
        "Merge overlapping/touching closed intervals, sorted: [(5, 6), (1, 3), (3, 4)] -> "
        "[(1, 4), (5, 6)].",
        "Write a function to clean up a list of intervals (start, end). If two share any "
        "point, even just an end, they become one. Do it until all are separate and sort "
        "them. Note that (1, 2) and (3, 4) share no point.",
    ),
    intervals=_INTERVALS,
    edges=(([],), ([(5, 6), (1, 3), (3, 4)],), ([(1, 9), (2, 3)],), ([(1, 2), (3, 4)],)),
)
def merge_intervals(intervals: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


@merge_intervals.style
def _(intervals):
    ordered = sorted(intervals)
    merged = []
    i = 0
    while i < len(ordered):
        start, end = ordered[i]
        while i < len(ordered) and ordered[i][0] <= end:
            end = max(end, ordered[i][1])
            i += 1
        merged.append((start, end))
    return merged


@task(
    names="do_overlap overlapping intervals_meet share_a_point have_common_point",
    docs=(
        "Return True [if|when] the closed intervals {left} and {right} have at least one point "
        "in common. Each is a tuple (start, end).",
        "Do two intervals overlap? They include their end points, so that (1, 3) and (3, 5) do.",
        "[Given|For] two tuples (low, high) with low <= high, [check|decide] whether some number "
        "lies in both ranges, the ends counting as part of the range.",
        "Two meetings are given by their first and last hour, as tuples. "
        "[Decide|Check|Determine] whether there is an hour that belongs to both of them.",
        "Do closed intervals {left} and {right} share a point?",
        "Check if two (start, end) ranges meet. Touching at one end, like (1, 3) and (3, 5), "
        "is enough.",
    ),
    inputs=_two_intervals,
    edges=(((1, 3), (3, 5)), ((4, 5), (1, 3)), ((1, 9), (4, 5)), ((2, 2), (2, 2))),
)
def intervals_overlap(left: tuple[int, int], right: tuple[int, int]) -> bool:
    return left[0] <= right[1] and right[0] <= left[1]


@intervals_overlap.style
def _(left, right):
    return max(left[0], right[0]) <= min(left[1], right[1])


@intervals_overlap.style
def _(left, right):
    if left[1] < right[0]:
        return False
    return not right[1] < left[0]


@task(
    names="common_part intersection_of_intervals overlap_of shared_range",
    docs=(
        "Return the intersection of two closed intervals as a tuple (start, end), or None if they "
        "have no point in common.",
        "Which numbers lie in both {left} and {right}? Both are (start, end) tuples including "
        "their ends. Return the common part in the same form; if there is none, return None.",
        "[Given|For] two ranges (a, b) with a <= b, compute the range that belongs to both of "
        "them. A single shared point x gives (x, x), and disjoint ranges give None.",
        "Ana is in town from day a to day b, Ben from day c to day d, first and last day included. "
        "Return the first and last day on which both are there as a tuple, or None when they miss "
        "each other.",
        "Overlap of {left} and {right} as (start, end), None if there isn't any. Closed intervals.",
        "Find what two intervals have in common: (1, 9) and (4, 12) have (4, 9), (1, 3) and "
        "(3, 5) have (3, 3), (1, 2) and (4, 5) have None.",
    ),
    inputs=_two_intervals,
    edges=(((1, 3), (3, 5)), ((4, 5), (1, 3)), ((1, 9), (4, 5))),
)
def interval_intersection(left: tuple[int, int], right: tuple[int, int]) -> tuple[int, int] | None:
    start = max(left[0], right[0])
    end = min(left[1], right[1])
    return (start, end) if start <= end else None


@interval_intersection.style
def _(left, right):
    if right[0] > left[1] or left[0] > right[1]:
        return None
    return (sorted(left + right)[1], sorted(left + right)[2])


@task(
    names="free_slots gaps_between uncovered_parts holes find_gaps",
    docs=(
        "{intervals} is a list of busy times (start, end) within a day that lasts from 0 to "
        "{stop}. Return the free times as a sorted list of (start, end) tuples; free times of "
        "length 0 do not count.",
        "Return the gaps that the intervals leave in the range from 0 to {stop}. Intervals may "
        "overlap and come in any order; a gap is a tuple (start, end) with start < end, and gaps "
        "are listed from left to right.",
        "A road of length {stop} is painted on the stretches in {intervals}, each a tuple (from, "
        "to) that lies on the road. Which stretches have no paint? List them from the beginning of "
        "the road to its end as tuples of positive length.",
        "Given intervals (a, b) with 0 <= a <= b <= {stop}, find the maximal open stretches of "
        "[0, {stop}] that none of them covers. Return their ends as tuples, in "
        "[ascending|increasing] order.",
        "Gaps (length > 0) in [0, {stop}] not covered by {intervals}, sorted. Input is "
        "unsorted and may overlap.",
        "My day runs from 0 to {stop} and these are my appointments (start, end), in no "
        "order, maybe several at once. When am I free? List of (start, end) tuples, earliest "
        "first.",
    ),
    stop=range(26, 70),
    intervals=lists(_interval, 0, 3),
    edges=(([],), ([(0, 26)],), ([(5, 6), (2, 5), (1, 9)],)),
)
def free_times(intervals: list[tuple[int, int]], *, stop: int) -> list[tuple[int, int]]:
    gaps = []
    free_from = 0
    for start, end in sorted(intervals):
        if start > free_from:
            gaps.append((free_from, start))
        free_from = max(free_from, end)
    if free_from < stop:
        gaps.append((free_from, stop))
    return gaps


@free_times.style
def _(intervals, *, stop):
    gaps = []
    position = 0
    for start, end in [*sorted(intervals), (stop, stop)]:
        if position < start:
            gaps.append((position, start))
        if end > position:
            position = end
    return gaps


@task(
    names="covered_length total_length union_length painted_length length_of_union",
    docs=(
        "Return the total length that the intervals in {intervals} cover together. Parts covered "
        "more than once count only once.",
        "How much of the number line do the (start, end) tuples cover? Overlapping parts are not "
        "counted twice.",
        "Painters have painted a fence from metre a to metre b for each tuple (a, b) of whole "
        "numbers in {intervals}, some stretches repeatedly. How many metres are painted?",
        "Given intervals with integer ends, compute the length of their union. The interval (2, 5) "
        "has length 3, and (2, 2) has length 0.",
        "Length of the union of the intervals (overlaps count once).",
        "How many units are covered by at least one of the (start, end) tuples? E.g. (1, 4) "
        "and (2, 6) cover 5 together.",
    ),
    intervals=_INTERVALS,
    edges=(([],), ([(1, 4), (2, 6)],), ([(3, 3)],), ([(0, 9), (2, 3), (9, 10)],)),
)
def length_covered(intervals: list[tuple[int, int]]) -> int:
    covered = set()
    for start, end in intervals:
        covered.update(range(start, end))
    return len(covered)


@length_covered.style
def _(intervals):
    total = 0
    reached = None
    for start, end in sorted(intervals):
        if reached is None or start > reached:
            total += end - start
            reached = end
        elif end > reached:
            total += end - reached
            reached = end
    return total


@task(
    names="rooms_needed max_overlap busiest_moment most_at_once peak_visitors",
    docs=(
        "Return the largest number of visitors that are present at the same time. {intervals} "
        "holds a tuple (arrival, departure) for each visitor, who is there from the arrival "
        "up to, but not including, the departure.",
        "How many rooms are needed for the meetings in {intervals}? A meeting (start, end) "
        "occupies a room from start until just before end, so the next one may begin at end.",
        "Given half-open intervals [a, b) as tuples, find the greatest number of them that share a "
        "point. An interval with a == b is empty and shares nothing.",
        "Each tuple tells when a machine is switched on and when it is switched off again. What is "
        "the maximum number of machines that run simultaneously? At the moment of switching off a "
        "machine no longer runs.",
        "Max number of half-open intervals [a, b) active at one time; 0 for none.",
        "Find the peak: visitors come at the first number and are gone at the second (at that"
        " very moment they no longer count). How many were there at the busiest time?",
    ),
    intervals=_INTERVALS,
    edges=(([],), ([(1, 3), (3, 5)],), ([(1, 9), (2, 3), (2, 4)],), ([(4, 4)],)),
)
def most_simultaneous(intervals: list[tuple[int, int]]) -> int:
    return max(
        (sum(start <= moment < end for start, end in intervals) for moment, _ in intervals),
        default=0,
    )


@most_simultaneous.style
def _(intervals):
    events = []
    for start, end in intervals:
        events.append((start, 1))
        events.append((end, -1))
    present = most = 0
    for _, change in sorted(events):
        present += change
        most = max(most, present)
    return most


@task(
    names="most_meetings pick_meetings largest_compatible_set talks_to_attend attend_most",
    docs=(
        "Return the largest number of intervals in {intervals} of which no two overlap. Intervals "
        "that only touch, like (1, 3) and (3, 5), do not overlap. Each has a start smaller than "
        "its end.",
        "You want to attend as many talks as possible, each from start to end, one at a time. A "
        "talk may begin the moment another one ends. How many can you attend?",
        "Given (start, end) tuples with start < end, how many can be chosen at most so that each "
        "chosen one ends before or when the next one starts?",
        "A machine can do one job at a time; job (a, b) keeps it busy from time a to time b, where "
        "a < b. Find the maximum number of jobs from {intervals} that it can do.",
        "Max number of pairwise non-overlapping intervals (touching is ok; start < end).",
        "Write a function to plan my day at a fair: every show has (start, end). I can see "
        "one at a time, completely, and can go to the next one immediately. What's the "
        "biggest number of shows?",
    ),
    intervals=lists(lambda rng: (lambda a: (a, a + rng.randint(1, 5)))(rng.randint(0, 9)), 0, 4),
    edges=(([],), ([(1, 3), (3, 5)],), ([(1, 9), (2, 3), (3, 4)],)),
)
def most_compatible(intervals: list[tuple[int, int]]) -> int:
    count = 0
    free_from = None
    for start, end in sorted(intervals, key=lambda interval: interval[1]):
        if free_from is None or start >= free_from:
            count += 1
            free_from = end
    return count


@most_compatible.style
def _(intervals):
    def most_from(time):
        later = [interval for interval in intervals if interval[0] >= time]
        return max((1 + most_from(end) for _, end in later), default=0)

    return most_from(min((start for start, _ in intervals), default=0))


@task(
    names="in_any_interval inside_some_range is_covered covered_by lies_in_interval",
    docs=(
        "Return True [if|when] {x} lies in at least one of the closed intervals in {intervals}.",
        "[Check|Determine] whether a number belongs to any of several ranges. A range (a, b) "
        "contains all numbers from a to b, both included.",
        "A shop is open during the times in {intervals}, each a tuple of opening and closing hour. "
        "Is it open at hour {x}? At the very opening and closing hour it is.",
        "[Given|For] a list of (low, high) tuples and a number, decide if low <= number <= high "
        "holds for one of the tuples.",
        "Is start <= {x} <= end for at least one interval?",
        "Check if the number {x} is covered by the list of ranges, ends included. No ranges: "
        "not covered.",
    ),
    inputs=lambda rng: ([_interval(rng) for _ in range(rng.randint(0, 4))], rng.randint(0, 24)),
    edges=(([], 3), ([(1, 3)], 3), ([(1, 3), (5, 5)], 4), ([(1, 3), (5, 5)], 5)),
)
def is_in_any(intervals: list[tuple[int, int]], x: int) -> bool:
    return any(start <= x <= end for start, end in intervals)


@is_in_any.style
def _(intervals, x):
    for low, high in intervals:
        if low <= x <= high:
            return True
    return False


@task(
    names="ranges_of_numbers group_consecutive compress_numbers runs consecutive_runs",
    docs=(
        "{numbers} is sorted and has no repeats. Return its maximal runs of consecutive integers "
        "as a list of (first, last) tuples.",
        "Summarise a strictly increasing list of integers by ranges: [1, 2, 3, 7] becomes [(1, 3), "
        "(7, 7)].",
        "Group the ascending, distinct integers of a list into stretches in which each number is "
        "one more than the number before it. For each stretch return a tuple of its first and last "
        "number.",
        "Given the sorted numbers of the pages that a student has read, without repeats, list the "
        "page ranges as tuples (from, to). Single pages have the same number twice.",
        "Sorted distinct ints -> list of (first, last) for each run of consecutive numbers; a"
        " lone n is (n, n).",
        "Find the gapless stretches in an increasing list. [1, 2, 3, 5] has (1, 3) and (5, 5).",
    ),
    inputs=lambda rng: (sorted(rng.sample(range(15), rng.randint(0, 7))),),
    edges=(([],), ([4],), ([1, 2, 3, 5],), ([1, 3, 5],)),
)
def consecutive_ranges(numbers: list[int]) -> list[tuple[int, int]]:
    ranges = []
    for n in numbers:
        if ranges and n == ranges[-1][1] + 1:
            ranges[-1] = (ranges[-1][0], n)
        else:
            ranges.append((n, n))
    return ranges


@consecutive_ranges.style
def _(numbers):
    firsts = [n for n in numbers if n - 1 not in numbers]
    lasts = [n for n in numbers if n + 1 not in numbers]
    return list(zip(firsts, lasts))


@task(
    names="expand_ranges numbers_in_ranges pages_to_print parse_page_list read_ranges",
    docs=(
        "{text} lists pages to print, such as '1-3,7'. Return all the page numbers as a list of "
        "integers, in the order given. A range includes both its ends.",
        "Expand a string of numbers and ranges that are separated by commas: '4,6-8' gives [4, 6, "
        "7, 8]. An empty string gives an empty list.",
        "Parse a page selection. Its comma-separated parts are either a single number or two "
        "numbers with a hyphen between them, which mean all numbers from the first to the second "
        "inclusive. Return the list of numbers; it is empty for an empty text.",
        "[Given|For] a text like '2-4,9', return the integers it stands for, from left to right. "
        "'a-b' stands for all numbers from a to b, and there are no spaces. The empty string "
        "stands for no numbers.",
        "'1-3,7' -> [1, 2, 3, 7]; '' -> [].",
        "Write a function to read what a user typed as pages, e.g. '9-11,3', and turn it into"
        " a list of ints in the same order, here [9, 10, 11, 3].",
    ),
    inputs=lambda rng: (
        ",".join(
            rng.choice([str(a), f"{a}-{a + rng.randint(0, 3)}"])
            for a in rng.choices(range(1, 30), k=rng.randint(0, 3))
        ),
    ),
    edges=(("",), ("5",), ("9-11,3",), ("4-4",)),
)
def expand_page_list(text: str) -> list[int]:
    pages = []
    for part in text.split(",") if text else []:
        if "-" in part:
            first, last = part.split("-")
            pages.extend(range(int(first), int(last) + 1))
        else:
            pages.append(int(part))
    return pages


@expand_page_list.style
def _(text):
    if not text:
        return []
    pages = []
    for part in text.split(","):
        ends = [int(end) for end in part.split("-")]
        pages += range(ends[0], ends[-1] + 1)
    return pages


@task(
    names="clamp_all restrict_to_range limit_values bring_into_range clip",
    docs=(
        "Return {numbers} with every value below {low} replaced by {low} and every value above "
        "{high} replaced by {high}.",
        "Clip a list of numbers to the range from {low} to {high}: values inside stay as they are, "
        "values outside become the nearer end of the range.",
        "[Given|For] a list of [integers|numbers], return a list of the same length in which "
        "nothing is smaller than {low} or larger than {high}. Numbers that are out of range move "
        "to the closest allowed number.",
        "A heating knob can be set from {low} to {high}. For each wish in {numbers} return the "
        "setting that comes closest to it.",
        "Clamp each number to [{low}, {high}].",
        "Nothing may be under {low} or over {high}: lift what's too small to {low}, lower "
        "what's too big to {high}, and keep the rest and the order.",
    ),
    low=range(0, 9),
    high=range(12, 30, 2),
    edges=(([],), ([-5, 100],), ([0, 12, 10],)),
)
def clip_to_range(numbers: list[int], *, low: int, high: int) -> list[int]:
    return [min(max(n, low), high) for n in numbers]


@clip_to_range.style
def _(numbers, *, low, high):
    clipped = []
    for n in numbers:
        if n < low:
            clipped.append(low)
        elif n > high:
            clipped.append(high)
        else:
            clipped.append(n)
    return clipped


@task(
    names="bracket_of size_class class_of price_band",
    docs=(
        "Return 'low' if {n} is less than {first_limit}, 'medium' if it is at least {first_limit} "
        "but less than {second_limit}, and 'high' otherwise. Negative numbers are 'invalid'.",
        "Classify a number: from {second_limit} upwards it is 'high', from {first_limit} up to but "
        "not including {second_limit} it is 'medium', from 0 up to but not including "
        "{first_limit} it is 'low', and below 0 it is 'invalid'.",
        "[Given|For] a number, name its class. The class 'low' begins at 0, 'medium' at "
        "{first_limit}, and 'high' at {second_limit}; anything less than 0 is 'invalid'.",
        "Which of the words 'low', 'medium' and 'high' fits {n}? Numbers below {first_limit} are "
        "low, numbers of {second_limit} or more are high, and those between are medium; but for a "
        "negative number the answer is 'invalid'.",
        "{n} < 0: 'invalid'; < {first_limit}: 'low'; < {second_limit}: 'medium'; else 'high'.",
        "Write a function to put a label on a measurement. Negative ones are 'invalid'. "
        "Others are 'low' as long as they are under {first_limit}, then 'medium' as long as "
        "they are under {second_limit}, then 'high'.",
    ),
    first_limit=range(3, 18),
    second_limit=range(20, 40, 2),
    n=ints(-9, 45),
    edges=((3,), (17,), (20,), (38,), (0,), (-1,)),
)
def level_name(n: int, *, first_limit: int, second_limit: int) -> str:
    if n < 0:
        return "invalid"
    if n < first_limit:
        return "low"
    if n < second_limit:
        return "medium"
    return "high"


@level_name.style
def _(n, *, first_limit, second_limit):
    if n >= second_limit:
        name = "high"
    elif n >= first_limit:
        name = "medium"
    elif n >= 0:
        name = "low"
    else:
        name = "invalid"
    return name


@task(
    names="first_free_seat smallest_missing next_free_number lowest_unused first_gap",
    docs=(
        "Return the smallest integer from {start} upwards that is not in {numbers}.",
        "Seats are numbered from {start}. Given the list of taken seats, in any order, return the "
        "lowest seat number that is free.",
        "Count upwards, beginning with {start}, and return the first number that the list does not "
        "contain.",
        "New customers get the least unused number, and numbers begin at {start}. {numbers} lists "
        "the numbers in use, unsorted. Which number does the next customer get?",
        "Min integer >= {start} not in the list.",
        "Find the first gap: is {start} missing from the list? If not, is the next number "
        "missing? And so on. Return the first missing one.",
    ),
    start=[0, 1, 2, 3, 5, 10, 20, 50, 100, 1000],
    numbers=lists(choice(0, 1, 2, 3, 4, 5, 6, 10, 11, 20, 100), 0, 7),
    edges=(([],), ([0, 1, 2, 3],), ([10, 5, 100, 3, 2, 1],)),
)
def smallest_unused(numbers: list[int], *, start: int) -> int:
    candidate = start
    while candidate in numbers:
        candidate += 1
    return candidate


@smallest_unused.style
def _(numbers, *, start):
    candidate = start
    for n in sorted(numbers):
        if n == candidate:
            candidate += 1
    return candidate
