"""Sorting: orders made to measure, steps of sorting methods, ranks."""

from datagen.code.task import task
from datagen.code.values import choice, either, ints, lists, texts, words

_FEW = lists(ints(0, 60), 0, 6)
_SHORT = choice("ant", "bee", "goat", "horse", "ox", "tiger", "eel", "zebra", "crab", "Lynx", "Yak")


@task(
    names="order_by_digit_sum by_digit_sum digit_sum_order sort_on_digits",
    docs=(
        "Sort the non-negative integers in {numbers} by the sum of their digits; numbers with the "
        "same digit sum are ordered by size.",
        "Return {numbers} ordered by digit sum, from small to large. Among numbers with equal "
        "digit sums the smaller number comes first.",
        "The weight of a number is the sum of its decimal digits, so 41 has weight 5. Given a list "
        "of non-negative integers, return them from the lightest to the heaviest, those of equal "
        "weight in [ascending|increasing] order.",
        "Given whole numbers that are not negative, arrange them by what their digits add up to. "
        "Ties are broken by the numbers themselves, in [ascending|increasing] order.",
        "Sort by digit sum, then by value. Numbers are >= 0.",
        "Write a function to order numbers by the sum of their digits, e.g. [21, 100, 12] "
        "becomes [100, 12, 21] (sums 1, 3, 3; the smaller number goes first in a tie). There "
        "are no negative numbers.",
    ),
    numbers=lists(ints(0, 120), 0, 6),
    edges=(([],), ([21, 3, 12],), ([100, 9, 10],)),
)
def sort_by_digit_sum(numbers: list[int]) -> list[int]:
    return sorted(numbers, key=lambda n: (sum(int(digit) for digit in str(n)), n))


@sort_by_digit_sum.style
def _(numbers):
    def digit_sum(n):
        total = 0
        while n:
            total += n % 10
            n //= 10
        return total

    return sorted(sorted(numbers), key=digit_sum)


@task(
    names="sort_by_last_digit order_by_units last_digit_order by_final_digit",
    docs=(
        "Sort non-negative integers by their last digit. Numbers with the same last digit keep "
        "the order they have in {numbers}.",
        "Return the numbers ordered by the units digit, from 0 to 9. The order of numbers "
        "that agree in this digit must not change.",
        "[Given|For] a list of non-negative whole numbers, put those ending in 0 first, then those "
        "ending in 1, and so on up to 9; within each group the original order is kept.",
        "Arrange {numbers}, none of them negative, according to the digit at the very end of each "
        "number. Equal last digits: earlier in the list stays earlier.",
        "Stable sort by n % 10 (all n >= 0).",
        "Imagine ten boxes with the labels 0-9. Each number goes into the box of its final "
        "digit, in the order of the list; then the boxes are emptied, starting with box 0. "
        "What's the resulting list? Numbers aren't negative.",
    ),
    numbers=_FEW,
    edges=(([],), ([31, 21, 11, 10],)),
)
def ordered_by_last_digit(numbers: list[int]) -> list[int]:
    return sorted(numbers, key=lambda n: n % 10)


@ordered_by_last_digit.style
def _(numbers):
    groups = [[] for _ in range(10)]
    for n in numbers:
        groups[n % 10].append(n)
    return [n for group in groups for n in group]


@ordered_by_last_digit.style
def _(numbers):
    result = []
    for digit in range(10):
        for n in numbers:
            if n % 10 == digit:
                result.append(n)
    return result


@task(
    names="sort_by_length_then_alphabet by_length_and_name length_order order_words",
    docs=(
        "Sort {words} by length, short words first; words of the same length are in alphabetical "
        "order, where case does not matter.",
        "Return the words ordered by two keys: the number of letters, then the word in lower case.",
        "[Given|For] a list of words without repeats, arrange them from shortest to longest. "
        "Equally long words are compared alphabetically, ignoring upper and lower case.",
        "Longer words come after shorter ones, and among words of equal length the dictionary "
        "decides, for which 'Yak' and 'yak' are the same. Bring {words} into this order; they are "
        "all different.",
        "Sort key: (length, lower-cased word). No duplicates.",
        "Order words from short to long. If two have the same length go by the alphabet, "
        "pretending that there are no capitals.",
    ),
    words=lists(_SHORT, 0, 5, unique=True),
    edges=(([],), (["Yak", "ant", "ox", "bee"],)),
)
def words_by_length(words: list[str]) -> list[str]:
    return sorted(words, key=lambda word: (len(word), word.lower()))


@words_by_length.style
def _(words):
    ordered = sorted(words, key=str.lower)
    ordered.sort(key=len)
    return ordered


@task(
    names="custom_alphabet_sort sort_with_alphabet order_letters arrange_by_order",
    docs=(
        "Sort the letters of {text} in the order in which they appear in {order}. All letters of "
        "{text} occur there.",
        "In a foreign alphabet the letters come in the order {order}. Return the letters of {text} "
        "as a string sorted by this alphabet.",
        "[Given|For] a string made of letters from {order} only, rearrange it so that letters "
        "further left in {order} come first.",
        "Return a string with the same characters as {text}, arranged by their position in "
        "{order}, which contains each of them once.",
        "Sort {text}'s letters using the custom alphabet {order}.",
        "On another planet they say {order} and not abcde. Sort the characters of the string "
        "as people there would do it; it has no other letters.",
    ),
    order=["bdeca", "edcba", "caebd", "aecdb", "debac", "cbade", "ebdac", "dacbe", "badce"],
    text=texts("abcde", 0, 7),
    edges=(("",), ("abcde",), ("aabbc",)),
)
def sort_by_alphabet(text: str, *, order: str) -> str:
    return "".join(sorted(text, key=order.index))


@sort_by_alphabet.style
def _(text, *, order):
    result = ""
    for letter in order:
        result += letter * text.count(letter)
    return result


@task(
    names="evens_before_odds even_then_odd parity_sort split_by_parity",
    docs=(
        "Return {numbers} with all even numbers in [ascending|increasing] order, followed by all "
        "odd numbers in descending order.",
        "Sort the list so that even numbers come first, from small to large, and odd numbers after "
        "them, from large to small.",
        "[Given|For] a list of [integers|numbers], put the even ones in front, sorted upwards, "
        "and the odd ones behind, sorted downwards. Zero is even.",
        "Arrange the integers in two blocks: an increasing block of the evens, then a decreasing "
        "block of the odds. Return one list.",
        "Evens ascending, then odds descending, in one list.",
        "Rule by example: [1, 2, 3, 4, 5, 6] becomes [2, 4, 6, 5, 3, 1]. Even numbers (0 and "
        "negative ones too) rise in front, odd numbers fall behind.",
    ),
    numbers=lists(ints(-9, 20), 0, 6),
    edges=(([],), ([3, 5, 1],), ([0, -2, -3, 3],)),
)
def evens_up_odds_down(numbers: list[int]) -> list[int]:
    evens = sorted(n for n in numbers if n % 2 == 0)
    odds = sorted((n for n in numbers if n % 2 == 1), reverse=True)
    return evens + odds


@evens_up_odds_down.style
def _(numbers):
    return sorted(numbers, key=lambda n: (n % 2, -n if n % 2 else n))


@task(
    names="bubble_pass one_bubble_pass bubble_once single_pass",
    docs=(
        "Do a single pass of bubble sort: go from left to right through {numbers}, swap each two "
        "neighbours that are in the wrong order, and return the resulting list.",
        "Return {numbers} after one pass of bubble sort. The pass compares places 0 and 1, then 1 "
        "and 2, and so on, and swaps the two numbers whenever the left one is greater.",
        "Walk once along the list. At every step, exchange the current number and the next one if "
        "the current one is larger. What does the list look like in the end? Do not change "
        "{numbers} itself.",
        "[Given|For] a list of [integers|numbers], perform the first round of bubble sort in "
        "[ascending|increasing] order, which carries the largest number to the end, and return "
        "the list after this round.",
        "One bubble sort pass over a copy: for each i from left to right, swap elements i and"
        " i + 1 if out of order.",
        "What's left after the first sweep of bubble sort? E.g. [3, 1, 2] gives [1, 2, 3] and"
        " [3, 2, 1] gives [2, 1, 3]. The argument must not be altered.",
    ),
    numbers=lists(ints(0, 20), 0, 7),
    edges=(([],), ([3],), ([3, 2, 1],), ([1, 3, 2, 2],)),
)
def after_bubble_pass(numbers: list[int]) -> list[int]:
    result = list(numbers)
    for i in range(len(result) - 1):
        if result[i] > result[i + 1]:
            result[i], result[i + 1] = result[i + 1], result[i]
    return result


@after_bubble_pass.style
def _(numbers):
    if not numbers:
        return []
    result = []
    carried = numbers[0]
    for n in numbers[1:]:
        result.append(min(carried, n))
        carried = max(carried, n)
    return [*result, carried]


@task(
    names="bubble_sort_swaps inversions swaps_needed disorder_count inversion_count",
    docs=(
        "Count the pairs of elements of {numbers} that are in the wrong order: an earlier element "
        "that is [greater|larger] than a later one.",
        "Return the number of inversions of a list, that is, of index pairs i < j with "
        "{numbers}[i] > {numbers}[j].",
        "How many swaps of neighbours does bubble sort make to bring {numbers} into ascending "
        "order? This is the number of pairs in which the larger number comes first.",
        "[Given|For] a list of [integers|numbers], measure its disorder: the number of pairs of "
        "positions whose numbers stand in [descending|decreasing] order. A sorted list has "
        "disorder 0.",
        "Inversion count.",
        "How many pairs (i, j) with i < j have the bigger number at i? Equal numbers don't "
        "count. [3, 1, 2] has 2.",
    ),
    numbers=lists(ints(0, 15), 0, 6),
    edges=(([],), ([1, 2, 3],), ([3, 2, 1],), ([2, 2],)),
)
def pairs_out_of_order(numbers: list[int]) -> int:
    count = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] > numbers[j]:
                count += 1
    return count


@pairs_out_of_order.style
def _(numbers):
    result = list(numbers)
    swaps = 0
    while True:
        before = swaps
        for i in range(len(result) - 1):
            if result[i] > result[i + 1]:
                result[i], result[i + 1] = result[i + 1], result[i]
                swaps += 1
        if swaps == before:
            return swaps


@task(
    names="selection_sort_steps partial_selection_sort selection_steps first_sorted",
    docs=(
        "Carry out the first {k:word} steps of selection sort on {numbers} and return the list. "
        "Step i (from 0) swaps the smallest number of the places from i on, the leftmost one "
        "of several, with the number in place i. Stop early at the end of the list.",
        "Selection sort repeatedly swaps the first number of the unsorted part with the least "
        "number of that part (its first occurrence). Return what {numbers} has become after "
        "{k:word} such swaps; a list with fewer numbers is simply sorted.",
        "Return a copy of the list after {k} rounds of selection sort: in each round the minimum "
        "of the remaining part (the leftmost minimum) changes places with the number at the "
        "start of that part, which then belongs to the sorted part. There are at most as "
        "many rounds as numbers.",
        "[Given|For] a list, do this for the places 0, 1, 2 and so on, {k:word} times or until "
        "the list ends: find the smallest number from that place onwards, the first if it occurs "
        "twice, and exchange it with the number at the place. Return the list you get.",
        "Selection sort, but only {k} rounds (fewer if the list is shorter). Round i: swap "
        "element i with the first minimum of all elements from i on. Return a new list.",
        "I stopped my selection sort after {k} rounds. Each round looks for the smallest item"
        " (leftmost if tied) from the current position to the end and swaps it to the current"
        " position, which then moves on by one. What does the list look like? Lists with at "
        "most {k} items are finished.",
    ),
    k=range(2, 6),
    numbers=lists(ints(0, 20), 0, 6),
    edges=(([],), ([3, 2, 1],), ([5, 4, 1, 2, 1],)),
)
def after_selection_steps(numbers: list[int], *, k: int) -> list[int]:
    result = list(numbers)
    for i in range(min(k, len(result))):
        smallest = result.index(min(result[i:]), i)
        result[i], result[smallest] = result[smallest], result[i]
    return result


@after_selection_steps.style
def _(numbers, *, k):
    result = numbers[:]
    for i in range(len(result)):
        if i == k:
            break
        best = i
        for j in range(i + 1, len(result)):
            if result[j] < result[best]:
                best = j
        result[i], result[best] = result[best], result[i]
    return result


@task(
    names="insert_sorted insert_in_order insert_into_sorted put_in_place add_keeping_order",
    docs=(
        "{numbers} is sorted in [ascending|increasing] order. Return a new list that also "
        "contains {x} and is still sorted.",
        "Insert {x} into a sorted list at the right place and return the longer list; the given "
        "list stays as it is.",
        "[Given|For] an ascending list and a number, return the ascending list of all its "
        "elements and the number.",
        "A card with the number {x} is pushed into a hand of cards, {numbers}, that is ordered "
        "from low to high. Return the hand afterwards, ordered again.",
        "Sorted insert of {x} (returns a new list).",
        "We keep our list in order. Now the number {x} arrives. Give back a list with it, "
        "still in order from small to large.",
    ),
    inputs=lambda rng: (
        sorted(rng.randint(-5, 20) for _ in range(rng.randint(0, 5))),
        rng.randint(-6, 21),
    ),
    edges=(([], 1), ([1, 3], 0), ([1, 3], 4), ([1, 3], 3)),
)
def with_inserted(numbers: list[int], x: int) -> list[int]:
    i = 0
    while i < len(numbers) and numbers[i] < x:
        i += 1
    return numbers[:i] + [x] + numbers[i:]


@with_inserted.style
def _(numbers, x):
    import bisect

    result = list(numbers)
    bisect.insort(result, x)
    return result


@with_inserted.style
def _(numbers, x):
    return sorted([*numbers, x])


@task(
    names="merge_sorted merge_two_sorted combine_sorted_lists merge_lists",
    docs=(
        "Merge two ascending lists into one ascending list that holds all their elements.",
        "{first} and {second} are sorted. Return a sorted list of all numbers of both, repeats "
        "included.",
        "[Given|For] two lists in [ascending|increasing] order, combine them like the last step "
        "of merge sort: the result is in [ascending|increasing] order as well.",
        "Two queues of children, each ordered by height, form a single queue that is ordered by "
        "height too. Return the heights in the single queue; {first} and {second} hold those of "
        "the two queues.",
        "Merge 2 sorted lists into 1 sorted list.",
        "Both lists go up. Put them together so that the result goes up too, e.g. [1, 4] and "
        "[2, 3] give [1, 2, 3, 4]; duplicates are kept.",
    ),
    first=lambda rng: sorted(rng.randint(0, 20) for _ in range(rng.randint(0, 4))),
    second=lambda rng: sorted(rng.randint(0, 20) for _ in range(rng.randint(0, 4))),
    edges=(([], []), ([1], []), ([1, 2], [1, 3]), ([4, 5], [1, 2])),
)
def merge_sorted_lists(first: list[int], second: list[int]) -> list[int]:
    merged = []
    i = j = 0
    while i < len(first) and j < len(second):
        if first[i] <= second[j]:
            merged.append(first[i])
            i += 1
        else:
            merged.append(second[j])
            j += 1
    return merged + first[i:] + second[j:]


@merge_sorted_lists.style
def _(first, second):
    return sorted(first + second)


@task(
    names="ranks rank_list replace_by_rank dense_ranks to_ranks",
    docs=(
        "Replace each number by its rank: 1 for the smallest value, 2 for the second smallest "
        "distinct value, and so on. Equal numbers have equal ranks.",
        "Return a list of ranks for {numbers}. The rank of a number is 1 plus how many different "
        "smaller numbers the list contains.",
        "[Given|For] a list of [integers|numbers], number its distinct values from 1 upwards in "
        "[ascending|increasing] order and return these new numbers in place of the old ones.",
        "Which rank has every element? The lowest value gets rank 1, and no ranks are left out "
        "after ties. [Answer with|Return] a list as long as {numbers}.",
        "Dense ranks, smallest = 1: [30, 10, 20, 10] -> [3, 1, 2, 1].",
        "Write a function to replace values by their position among the different values in "
        "sorted order (counted from 1).",
    ),
    numbers=lists(ints(0, 9), 0, 6),
    edges=(([],), ([5, 5],), ([30, 10, 20, 10],)),
)
def ranks_of(numbers: list[int]) -> list[int]:
    ordered = sorted(set(numbers))
    return [ordered.index(n) + 1 for n in numbers]


@ranks_of.style
def _(numbers):
    rank = {n: place for place, n in enumerate(sorted(set(numbers)), start=1)}
    return [rank[n] for n in numbers]


@ranks_of.style
def _(numbers):
    return [1 + len({m for m in numbers if m < n}) for n in numbers]


@task(
    names="sort_by_distance closest_first order_by_nearness nearest_to_target",
    docs=(
        "Sort {numbers} by their distance to {center}, the nearest first. Of two numbers that are "
        "equally far away the smaller one comes first.",
        "Return the numbers ordered by how close they are to {center}; when two are at the same "
        "distance, the lesser precedes the greater.",
        "[Given|For] a list of [integers|numbers], arrange them so that those nearest to "
        "{center} stand at the front. Ties are resolved in favour of the smaller number.",
        "People live at the house numbers in {numbers}, and the school is at number {center}. List "
        "the house numbers by distance from the school, and at equal distance by house number.",
        "Sort by |n - {center}|, ties: smaller n first.",
        "Who is close to {center}? Put the close ones first and the far ones last. If one "
        "number is as much below {center} as another is above it, the one below comes first.",
    ),
    center=range(3, 40),
    numbers=lists(ints(0, 45), 0, 6),
    edges=(([],), ([0, 80, 6, 40],), ([2, 4, 3],)),
)
def nearest_first(numbers: list[int], *, center: int) -> list[int]:
    return sorted(numbers, key=lambda n: (abs(n - center), n))


@nearest_first.style
def _(numbers, *, center):
    pairs = sorted((abs(n - center), n) for n in numbers)
    return [n for _, n in pairs]


@task(
    names="counting_sort sort_small_numbers bucket_counts_sort sort_with_counts",
    docs=(
        "Sort a list of integers from 0 to {highest} without comparing them: count each value, "
        "then write the values down as often as they were counted. Return a new list.",
        "Return {numbers} in [ascending|increasing] order. All of them lie between 0 and "
        "{highest}, so counting how often each value occurs is enough.",
        "Given numbers of which none is negative or above {highest}, sort them in "
        "[ascending|increasing] order by counting.",
        "Exam marks go from 0 to {highest}. Arrange the marks in {numbers} from the lowest to the "
        "highest and return the list; a counting sort is fast here.",
        "Counting sort for values in 0..{highest}.",
        "Make an ordered copy (small to large, duplicates kept) of a list whose values are "
        "all between 0 and {highest}.",
    ),
    highest=range(9, 40),
    numbers=lists(ints(0, 9), 0, 7),
    edges=(([],), ([9, 0, 9, 1],)),
)
def sorted_by_counting(numbers: list[int], *, highest: int) -> list[int]:
    counts = [0] * (highest + 1)
    for n in numbers:
        counts[n] += 1
    result = []
    for value, count in enumerate(counts):
        result.extend([value] * count)
    return result


@sorted_by_counting.style
def _(numbers, *, highest):
    return [value for value in range(highest + 1) for _ in range(numbers.count(value))]


@task(
    names="zigzag wave_order alternate_small_large low_high_low small_big_alternating",
    docs=(
        "Return the numbers in the order smallest, largest, second smallest, second largest, and "
        "so on, until all are used.",
        "Rearrange {numbers} by taking in turn the least and the greatest of the numbers that are "
        "left, starting with the least.",
        "[Given|For] a list of [integers|numbers], build a new one: first the minimum, then the "
        "maximum, then the minimum of the rest, then the maximum of the rest, and so forth. Each "
        "element is used once.",
        "Sort {numbers} in an odd way. The smallest goes first and the biggest next; go on like "
        "this with the remaining numbers until none remain.",
        "Min, max, next min, next max, ...: [1, 2, 3, 4] -> [1, 4, 2, 3].",
        "Pick the lowest number, then the highest, then the lowest again of what remains and "
        "so on. In which order do you pick them all?",
    ),
    numbers=lists(ints(0, 20), 0, 6),
    edges=(([],), ([5],), ([5, 5, 1],), ([1, 2, 3, 4],)),
)
def low_high_alternating(numbers: list[int]) -> list[int]:
    rest = sorted(numbers)
    result = []
    while rest:
        result.append(rest.pop(0))
        if rest:
            result.append(rest.pop())
    return result


@low_high_alternating.style
def _(numbers):
    ordered = sorted(numbers)
    n = len(ordered)
    return [ordered[i // 2] if i % 2 == 0 else ordered[n - 1 - i // 2] for i in range(n)]


@task(
    names="nth_smallest kth_smallest smallest_at_rank element_of_rank",
    docs=(
        "Return the {k:ordinal} smallest number of {numbers}, repeats counted, or None if there "
        "are fewer than {k:word} numbers.",
        "If {numbers} were sorted in [ascending|increasing] order, which number would be in "
        "place {k}, counting from 1? Return None when the list is too short.",
        "[Find|Determine] the {k:ordinal} lowest value. Equal values count separately, and with "
        "less than {k:word} values in the list the result is None.",
        "[Given|For] an unsorted list, return the element of rank {k}: {k - 1} elements "
        "would stand before it in [ascending|increasing] order. Lists with fewer than {k} "
        "elements give None.",
        "The {k:ordinal} smallest element with duplicates; None if the list has fewer than {k} "
        "elements.",
        "Write a function to find order statistic number {k} (1 would be the minimum) of an "
        "unsorted list. [3, 3] has two smallest elements that are both 3. If there aren't "
        "enough numbers return None.",
    ),
    k=range(2, 7),
    numbers=lists(ints(0, 40), 0, 8),
    edges=(([],), ([3, 3],), ([6, 5, 4, 3, 2, 1, 1],)),
)
def kth_lowest(numbers: list[int], *, k: int) -> int | None:
    if len(numbers) < k:
        return None
    return sorted(numbers)[k - 1]


@kth_lowest.style
def _(numbers, *, k):
    rest = list(numbers)
    for _ in range(k - 1):
        if not rest:
            return None
        rest.remove(min(rest))
    return min(rest, default=None)


@task(
    names="sort_keep_negatives_fixed sort_only_positive sort_around_fixed leave_negatives",
    docs=(
        "Sort the non-negative numbers of {numbers} in [ascending|increasing] order, while every "
        "negative number stays exactly where it is.",
        "Negative numbers are walls that do not move. Put the other numbers, zero included, in "
        "ascending order on the places that are left, and return the list.",
        "Return a list of the same length in which each negative number has kept its index and the "
        "remaining numbers are sorted from small to large.",
        "[Given|For] a list of [integers|numbers], take out those that are at least 0, sort them "
        "upwards, and put them back into the places they came from as a group; negatives are not "
        "touched.",
        "Negatives fixed, others sorted ascending in the remaining places: [3, -1, 0, 2] -> "
        "[0, -1, 2, 3].",
        "The negative numbers are trees in a park that cannot be moved. The rest (0 or more) "
        "are people, to be arranged from the smallest to the biggest without moving the "
        "trees. Return the row afterwards.",
    ),
    numbers=lists(either(ints(-5, -1), ints(0, 20), ints(0, 20)), 0, 6),
    edges=(([],), ([-1, -2],), ([3, -1, 0, 2],)),
)
def sort_between_negatives(numbers: list[int]) -> list[int]:
    rest = sorted(n for n in numbers if n >= 0)
    return [n if n < 0 else rest.pop(0) for n in numbers]


@sort_between_negatives.style
def _(numbers):
    places = [i for i, n in enumerate(numbers) if n >= 0]
    ordered = sorted(numbers[i] for i in places)
    result = list(numbers)
    for i, n in zip(places, ordered):
        result[i] = n
    return result


@task(
    names="vowels_count_sort sort_by_vowels most_vowels_first order_by_vowel_count",
    docs=(
        "Sort lower-case words by their number of vowels (a, e, i, o, u), most vowels first. Words "
        "with equally many vowels are in alphabetical order.",
        "Return {words} ordered by how many of the letters 'aeiou' they contain, from many to few; "
        "ties are broken by the alphabet.",
        "[Given|For] a list of words in small letters, rank them: the more vowels, the further "
        "in front. A vowel is one of a, e, i, o, u, and words with the same count stand "
        "alphabetically.",
        "Which word has the most vowels, which comes next, and so on? Return all the words in that "
        "order, alphabetically where the number of vowels (aeiou) is the same.",
        "Sort words by vowel count (aeiou) descending, then alphabetically.",
        "Bring lower-case words in the order of how many vowels they've got. More vowels: "
        "earlier. The same number: a before z.",
    ),
    words=lists(words(), 0, 4),
    edges=(([],), (["tap", "cat", "queen", "by"],)),
)
def vowel_rich_first(words: list[str]) -> list[str]:
    def vowels(word):
        return sum(1 for letter in word if letter in "aeiou")

    return sorted(words, key=lambda word: (-vowels(word), word))


@vowel_rich_first.style
def _(words):
    counted = []
    for word in words:
        counted.append((-sum(word.count(vowel) for vowel in "aeiou"), word))
    return [word for _, word in sorted(counted)]
