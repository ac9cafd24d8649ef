"""Sorting and order: checks, choices by rank, combined orders, arrangements."""

from datagen.code.task import task
from datagen.code.values import choice, either, ints, lists, texts, tuples, words


def _nearly_sorted(rng):
    made = sorted(rng.randint(0, 15) for _ in range(rng.randint(0, 6)))
    if made and rng.random() < 0.4:
        rng.shuffle(made)
    return made


@task(
    names="sorted_already is_ascending in_order never_falls is_sorted_list",
    docs=(
        "Return True [if|when] {numbers} is in [ascending|increasing] order. Equal neighbours "
        "are allowed.",
        "Is no element of the list smaller than the element before it?",
        "[Check|Determine] whether a list of numbers never goes down from left to right. Lists "
        "with fewer than two elements never do.",
        "[Given|For] a list, find out if sorting it in [ascending|increasing] order would leave "
        "it unchanged.",
        "Sorted ascending (ties ok)? [] and [x]: True.",
        "Check if a[i] <= a[i + 1] holds for every i.",
    ),
    numbers=_nearly_sorted,
    edges=(([],), ([3],), ([1, 1, 2],), ([2, 1],), ([1, 3, 2],)),
)
def goes_never_down(numbers: list[int]) -> bool:
    return all(a <= b for a, b in zip(numbers, numbers[1:]))


@goes_never_down.style
def _(numbers):
    return numbers == sorted(numbers)


@goes_never_down.style
def _(numbers):
    for i in range(1, len(numbers)):
        if numbers[i] < numbers[i - 1]:
            return False
    return True


@task(
    names="order_type classify_order direction_of_list how_ordered sequence_direction",
    docs=(
        "Return 'up' if each number of {numbers} is larger than the one before, 'down' if each is "
        "smaller, 'flat' if all are equal, and 'mixed' otherwise. Lists with fewer than two "
        "numbers are 'flat'.",
        "Classify a list: strictly increasing lists are 'up', strictly decreasing ones 'down', "
        "lists of nothing but equal numbers (and those with one number or none) 'flat', and all "
        "the rest 'mixed'.",
        "How does the sequence go? The answer is 'flat' for less than two elements or only equal "
        "ones, 'up' if it rises at every step, 'down' if it falls at every step, and 'mixed' in "
        "any other case.",
        "Given the heights along a path, say whether it only climbs ('up'), only descends "
        "('down'), stays level all the time or is no longer than one point ('flat'), or does "
        "something else ('mixed').",
        "Return 'up' (strictly increasing), 'down' (strictly decreasing), 'flat' (all equal, "
        "or fewer than 2 numbers) or 'mixed'.",
        "Input: a list of numbers.\n"
        "Output: one word.\n"
        "- all the same, or at most one number: 'flat'\n"
        "- each next one bigger: 'up'\n"
        "- each next one smaller: 'down'\n"
        "- none of these: 'mixed'",
    ),
    inputs=lambda rng: (
        rng.choice(
            [
                sorted(rng.sample(range(20), rng.randint(2, 4))),
                sorted(rng.sample(range(20), rng.randint(2, 4)), reverse=True),
                [rng.randint(0, 9)] * rng.randint(1, 4),
                [rng.randint(0, 9) for _ in range(rng.randint(2, 4))],
            ]
        ),
    ),
    edges=(([],), ([4],), ([4, 4],), ([1, 2, 2],), ([3, 2],), ([1, 5],)),
)
def kind_of_order(numbers: list[int]) -> str:
    if len(set(numbers)) <= 1:
        return "flat"
    pairs = list(zip(numbers, numbers[1:]))
    if all(a < b for a, b in pairs):
        return "up"
    if all(a > b for a, b in pairs):
        return "down"
    return "mixed"


@kind_of_order.style
def _(numbers):
    rises = falls = 0
    for i in range(1, len(numbers)):
        if numbers[i] > numbers[i - 1]:
            rises += 1
        elif numbers[i] < numbers[i - 1]:
            falls += 1
    steps = len(numbers) - 1
    if rises == falls == 0:
        return "flat"
    if rises == steps:
        return "up"
    return "down" if falls == steps else "mixed"


@task(
    names="largest_first top_values biggest_few highest_numbers k_largest",
    docs=(
        "Return the {k:word} largest numbers of {numbers} in [descending|decreasing] order, or "
        "all of them if there are fewer.",
        "Which are the top {k}? Sort the list from high to low and return its first {k:word} "
        "elements (less if it is shorter).",
        "[Given|For] a list of [integers|numbers], pick the {k:word} greatest, repeats counted "
        "separately, and list them from the greatest down. A list with fewer elements is "
        "returned whole, in that order.",
        "The {k:word} highest scores get a medal. Return these scores, highest first; if there are "
        "not that many scores, return all.",
        "Top {k} numbers, descending (all if there are fewer).",
        "Find the {k} biggest numbers and list them from big to small. A number that's in the"
        " list twice may be in the result twice.",
    ),
    k=range(2, 7),
    numbers=lists(ints(-5, 30), 0, 7),
    edges=(([],), ([1, 2],), ([1, 1, 3, 3, 2, 2, 5],)),
)
def greatest_numbers(numbers: list[int], *, k: int) -> list[int]:
    return sorted(numbers, reverse=True)[:k]


@greatest_numbers.style
def _(numbers, *, k):
    rest = list(numbers)
    chosen = []
    while rest and len(chosen) < k:
        largest = max(rest)
        chosen.append(largest)
        rest.remove(largest)
    return chosen


@greatest_numbers.style
def _(numbers, *, k):
    import heapq

    return heapq.nlargest(k, numbers)


@task(
    names="largest_in_place keep_top_values top_in_original_order strongest_in_order",
    docs=(
        "Return the {k:word} largest numbers of {numbers} in the order in which they stand there. "
        "Of equal numbers the earlier ones are taken; a shorter list is returned as it is.",
        "Keep just the {k:word} greatest elements of a list and drop the rest without changing the "
        "order. If equal elements compete for the last place, the one further left is kept. With "
        "at most {k:word} elements, keep everything.",
        "[Given|For] a list of [integers|numbers], select the top {k} values (ties in favour of "
        "the earlier position) and return them in their original sequence.",
        "From a row of people with the heights {numbers}, the {k:word} tallest stay and the others "
        "leave. Between equally tall people, those nearer to the front stay. Return the heights in "
        "the row that is left.",
        "Keep the {k} largest values in their original order; in ties prefer the earlier; "
        "short lists are returned whole.",
        "A sequence has to shrink to {k} numbers. We remove the small ones and keep the big "
        "ones, never changing the order of what we keep. If equal numbers compete then the "
        "ones nearer to the start stay.",
    ),
    k=range(2, 6),
    numbers=lists(ints(0, 12), 0, 7),
    edges=(([],), ([1, 2],), ([5, 1, 5, 5, 5, 5, 9],)),
)
def top_kept_in_order(numbers: list[int], *, k: int) -> list[int]:
    ranked = sorted(range(len(numbers)), key=lambda i: (-numbers[i], i))
    return [numbers[i] for i in sorted(ranked[:k])]


@top_kept_in_order.style
def _(numbers, *, k):
    result = []
    for i, n in enumerate(numbers):
        better = sum(m > n for m in numbers) + numbers[:i].count(n)
        if better < k:
            result.append(n)
    return result


@task(
    names="indices_in_sorted_order argsort sorting_positions order_of_indices sort_indices",
    docs=(
        "Return the indices of {numbers} in the order of their values, smallest value first. The "
        "indices of equal values are in [ascending|increasing] order.",
        "In which order must the elements be picked to get them sorted from low to high? Answer "
        "with the list of their positions, counted from 0; equal elements are picked from left "
        "to right.",
        "[Given|For] a list of numbers, list the positions 0, 1, 2 and so on, sorted by the "
        "number at the position and then by the position itself.",
        "Runner i needed {numbers}[i] seconds. List the runners, by index, from the fastest to the "
        "slowest; runners with the same time are listed by index.",
        "Argsort (stable): [30, 10, 20] -> [1, 2, 0].",
        "Write a function to list the indices such that reading the numbers at these indices "
        "gives them from small to large; lower index first if numbers are equal.",
    ),
    numbers=lists(ints(0, 20), 0, 6),
    edges=(([],), ([7, 7],), ([30, 10, 20],)),
)
def positions_by_value(numbers: list[int]) -> list[int]:
    return sorted(range(len(numbers)), key=lambda i: numbers[i])


@positions_by_value.style
def _(numbers):
    pairs = sorted((n, i) for i, n in enumerate(numbers))
    return [i for _, i in pairs]


@task(
    names="sort_by_remainder order_by_remainder remainder_groups modulo_sort by_modulus",
    docs=(
        "Sort the non-negative integers of {numbers} by their remainder when divided by {k}; "
        "numbers with the same remainder from large to small.",
        "Return {numbers} ordered by n % {k}, ascending, and within equal remainders by n, "
        "descending. No number is negative.",
        "Given whole numbers (0 or more), those divisible by {k} come first, then those that leave "
        "the remainder 1, and so on. In each of these groups the greatest number comes first.",
        "Arrange the numbers by what is left over when they are shared among {k:word} people, from "
        "little to much. If the same is left over, the larger number goes first. All numbers are "
        "at least 0.",
        "Sort by (n % {k} ascending, n descending); all n >= 0.",
        "First criterion: the remainder modulo {k}, small ones first. Second criterion: the "
        "number itself, big ones first. Sort the non-negative numbers in this way.",
    ),
    k=range(2, 12),
    numbers=lists(ints(0, 40), 0, 6),
    edges=(([],), ([0, 12, 24],), ([1, 2, 3, 13],)),
)
def sorted_by_remainder(numbers: list[int], *, k: int) -> list[int]:
    return sorted(numbers, key=lambda n: (n % k, -n))


@sorted_by_remainder.style
def _(numbers, *, k):
    ordered = sorted(numbers, reverse=True)
    return [n for remainder in range(k) for n in ordered if n % k == remainder]


@task(
    names="move_value_to_end push_to_back zeros_last shift_to_end put_at_end",
    docs=(
        "Move every {value} in {numbers} to the end; the order of the other numbers stays the "
        "same.",
        "Return a list with the same elements in which all {value}s come last and the rest keep "
        "their order.",
        "[Given|For] a list of [integers|numbers], put those that are not {value} first, as they "
        "stand, and append as many {value}s as the list has.",
        "Empty boxes are marked {value}. Push the full ones together to the front, in their order, "
        "so that the empty ones are at the back. Return the new row.",
        "Push all {value} to the back, rest stable.",
        "Write a function to shift each {value} behind everything else. What isn't {value} "
        "doesn't change its order, and no element gets lost.",
    ),
    value=range(0, 8),
    numbers=lists(ints(0, 7), 0, 7),
    edges=(([],), ([0, 1, 2, 3, 4, 5, 6, 7],), ([3, 3],)),
)
def with_value_at_end(numbers: list[int], *, value: int) -> list[int]:
    others = [n for n in numbers if n != value]
    return others + [value] * numbers.count(value)


@with_value_at_end.style
def _(numbers, *, value):
    return sorted(numbers, key=lambda n: n == value)


@with_value_at_end.style
def _(numbers, *, value):
    result = []
    moved = 0
    for n in numbers:
        if n == value:
            moved += 1
        else:
            result.append(n)
    return result + moved * [value]


@task(
    names="sort_by_frequency frequency_order rare_first order_by_count by_occurrences",
    docs=(
        "Sort {numbers} by how often each number occurs, rare numbers first. Numbers with the same "
        "count are ordered by size, ascending, and every occurrence is kept.",
        "Return all elements of the list, arranged so that those occurring once come first, then "
        "those occurring twice, and so on; for equal counts the smaller number precedes.",
        "[Given|For] a list of [integers|numbers], reorder it by the pair (number of "
        "occurrences, value), both ascending. The result has the same length.",
        "The less often a value appears in {numbers}, the further in front it stands. Values that "
        "appear equally often are in [ascending|increasing] order, with equal values side by side.",
        "Sort by (frequency, value), both ascending, keeping duplicates: [3, 1, 3, 1, 2] -> "
        "[2, 1, 1, 3, 3].",
        "Numbers we see seldom should be at the start of the list, frequent numbers at the "
        "end. When two numbers are equally frequent the smaller one is put first (all its "
        "copies).",
    ),
    numbers=lists(ints(1, 5), 0, 7),
    edges=(([],), ([2, 2, 1],), ([3, 1, 3, 1, 2],)),
)
def rare_numbers_first(numbers: list[int]) -> list[int]:
    return sorted(numbers, key=lambda n: (numbers.count(n), n))


@rare_numbers_first.style
def _(numbers):
    counts = {}
    for n in numbers:
        counts[n] = counts.get(n, 0) + 1
    result = []
    for count, n in sorted((count, n) for n, count in counts.items()):
        result.extend([n] * count)
    return result


@task(
    names="sort_by_last_letter order_by_ending last_letter_order by_final_letter rhyme_order",
    docs=(
        "Sort the non-empty words of {words} by their last letter; words with the same last letter "
        "are in alphabetical order.",
        "Return the words ordered by how they end: compare the final letters first, and whole "
        "words only if these agree. No word is empty.",
        "Given non-empty lower-case words, arrange them from those ending in 'a' to those ending "
        "in 'z'. Words with a common final letter follow the alphabet.",
        "Order {words}, none of which is empty, by the pair of last character and word.",
        "Sort by (last letter, word). No empty words.",
        "How does a rhyming dictionary start? Sort the words by their final letter; for the "
        "same final letter sort by the normal alphabet. Every word has at least one letter.",
    ),
    words=lists(words(), 0, 4),
    edges=(([],), (["tea", "sea", "ox"],), (["a"],)),
)
def words_by_ending(words: list[str]) -> list[str]:
    return sorted(words, key=lambda word: (word[-1], word))


@words_by_ending.style
def _(words):
    pairs = [(word[-1], word) for word in words]
    pairs.sort()
    return [word for _, word in pairs]


@task(
    names="priority_order triage urgent_first sort_tasks order_tasks",
    docs=(
        "{pairs} lists tasks as (title, priority) with the priorities 'high', 'medium' and 'low'. "
        "Return the titles: high ones first, then medium, then low, each group in the order of the "
        "list.",
        "Put (title, priority) tuples, which are tasks, into the order in which they are done. "
        "'high' comes before 'medium' and 'medium' before 'low'; tasks of equal priority keep "
        "their order. Return the titles only.",
        "Given (name, level) tuples whose levels are 'low', 'medium' or 'high', return the names "
        "from the highest to the lowest level. The order within a level does not change.",
        "Patients arrive in the order of {pairs}, each a tuple (name, urgency). All with 'high' "
        "urgency are seen first, then those with 'medium', finally those with 'low'; otherwise "
        "whoever came first is first. List the names in the order of being seen.",
        "Titles of (title, priority) tuples, ordered high -> medium -> low (stable).",
        "My to-do list has tuples (task, priority). Tell me the tasks in the order I should "
        "do them: everything 'high', after that everything 'medium', and finally everything "
        "'low'. Don't mix up the order inside a priority.",
    ),
    pairs=lists(tuples(choice("A", "B", "C", "D", "E"), choice("low", "medium", "high")), 0, 4),
    edges=(([],), ([("A", "low"), ("B", "high"), ("C", "low")],)),
)
def by_priority(pairs: list[tuple[str, str]]) -> list[str]:
    order = ["high", "medium", "low"]
    return [title for title, _ in sorted(pairs, key=lambda pair: order.index(pair[1]))]


@by_priority.style
def _(pairs):
    titles = []
    for level in ("high", "medium", "low"):
        for title, priority in pairs:
            if priority == level:
                titles.append(title)
    return titles


@task(
    names="lower_median middle_value median_element central_value",
    docs=(
        "Return the middle number of {numbers} after sorting. With an even count return the "
        "smaller of the two middle numbers, and for an empty list {empty}.",
        "Which number stands in the middle when the list is sorted in [ascending|increasing] "
        "order? If two share the middle, take the lesser one; an empty list has the middle "
        "{empty}.",
        "[Given|For] a list of [integers|numbers], find its median. Where the median would be an "
        "average of two numbers, use the lower of them instead. Return {empty} if there are no "
        "numbers.",
        "Sort the numbers and pick the central one. An even number of elements has two central "
        "ones, of which the first counts. If the list is empty, [the answer is|return] {empty}.",
        "Lower median of {numbers}; {empty} for [].",
        "Find the median, but without averaging. For an even number of elements just use the "
        "lower one of the middle two. For no elements use {empty}.",
    ),
    empty=[None, 0, -1, 99, 100, -5],
    numbers=lists(ints(0, 30), 0, 6),
    edges=(([],), ([4],), ([9, 1],), ([3, 1, 2],)),
)
def central_number(numbers: list[int], *, empty: int | None) -> int | None:
    if not numbers:
        return empty
    return sorted(numbers)[(len(numbers) - 1) // 2]


@central_number.style
def _(numbers, *, empty):
    rest = sorted(numbers)
    while len(rest) > 2:
        rest = rest[1:-1]
    return rest[0] if rest else empty


@task(
    names="partition_around split_by_pivot quick_sort_step three_way_split pivot_partition",
    docs=(
        "Return {numbers} rearranged: first all numbers less than {pivot}, then all equal to "
        "{pivot}, then all greater ones, each group in its original order.",
        "Do a step of quick sort with the pivot {pivot}: put smaller numbers in front, pivots in "
        "the middle and larger numbers at the back, and change nothing else about their order.",
        "[Given|For] a list of [integers|numbers], build one flat list of three blocks, the "
        "numbers below {pivot}, the numbers equal to {pivot} and the numbers above {pivot}, "
        "in this order. In each block the order of the given list is kept.",
        "Children line up in three groups: those with fewer than {pivot} marbles, those with "
        "exactly {pivot}, and those with more, in this order. Nobody overtakes anybody of the same "
        "group. Return the numbers of marbles along the line.",
        "Stable three-way partition: < {pivot}, == {pivot}, > {pivot}.",
        "Write a function to move what's smaller than {pivot} to the left, what's bigger to "
        "the right, with each {pivot} in between. Inside these three parts keep the sequence "
        "as it was.",
    ),
    pivot=range(3, 15),
    numbers=lists(ints(0, 18), 0, 7),
    edges=(([],), ([14, 3, 9, 3, 14],)),
)
def split_around(numbers: list[int], *, pivot: int) -> list[int]:
    smaller = [n for n in numbers if n < pivot]
    equal = [n for n in numbers if n == pivot]
    larger = [n for n in numbers if n > pivot]
    return smaller + equal + larger


@split_around.style
def _(numbers, *, pivot):
    return sorted(numbers, key=lambda n: (n > pivot) - (n < pivot))


@task(
    names="sort_letters_of_words letters_in_order sorted_words_letters alphabetize_each_word",
    docs=(
        "Sort the letters within every word of {text}; the words stay in place, separated by "
        "single spaces.",
        "Return the sentence in which each word has its letters in alphabetical order.",
        "[Given|For] a text of lower-case words with single spaces between them, rearrange the "
        "letters of each word alphabetically and leave the order of the words alone.",
        "Every word of a line is written anew with the same letters from a to z. Return the line.",
        "Sort letters inside each word: 'ba dc' -> 'ab cd'.",
        "Word by word, put the letters in a-z order. The words themselves don't move, and "
        "there's one space between them.",
    ),
    inputs=lambda rng: (" ".join(texts("abcdexyz", 1, 5)(rng) for _ in range(rng.randint(0, 4))),),
    edges=(("",), ("dcba",), ("ba dc",)),
)
def letters_sorted_in_words(text: str) -> str:
    return " ".join("".join(sorted(word)) for word in text.split())


@letters_sorted_in_words.style
def _(text):
    result = []
    for word in text.split(" "):
        letters = list(word)
        letters.sort()
        result.append("".join(letters))
    return " ".join(result)


@task(
    names="swap_to_sort one_swap_sortable almost_sorted sortable_by_one_swap nearly_ordered",
    docs=(
        "Return True [if|when] {numbers} is sorted in [ascending|increasing] order or can be "
        "sorted by exchanging two of its elements once.",
        "Can the list be brought into ascending order with at most one swap of two elements, which "
        "need not be neighbours?",
        "[Given|For] a list of [integers|numbers], [decide|check|determine] whether it differs "
        "from its sorted version in no more than two places.",
        "Two books at most have been exchanged on a shelf that was ordered by number. Could "
        "{numbers} be the numbers on the shelf, from left to right?",
        "Is the list sorted, or one swap away from sorted (any two positions)?",
        "Check if at most one exchange of two elements is all we need to have the numbers in "
        "increasing order. [3, 2, 1] yes, [3, 1, 2] no, [1, 1] yes.",
    ),
    inputs=lambda rng: (
        (lambda made, i, j: _exchanged(made, i, j, rng))(
            sorted(rng.randint(0, 15) for _ in range(4)), rng.randrange(4), rng.randrange(4)
        ),
    ),
    edges=(([],), ([2, 1],), ([3, 1, 2],), ([3, 2, 1],), ([1, 1],), ([2, 1, 4, 3],)),
)
def sorted_after_one_swap(numbers: list[int]) -> bool:
    return sum(a != b for a, b in zip(numbers, sorted(numbers))) <= 2


@sorted_after_one_swap.style
def _(numbers):
    target = sorted(numbers)
    if numbers == target:
        return True
    for i in range(len(numbers)):
        for j in range(i):
            swapped = list(numbers)
            swapped[i], swapped[j] = swapped[j], swapped[i]
            if swapped == target:
                return True
    return False


def _exchanged(numbers, i, j, rng):
    numbers[i], numbers[j] = numbers[j], numbers[i]
    if rng.random() < 0.5:
        rng.shuffle(numbers)
    return numbers


@task(
    names="sort_mixed_signs negatives_first_by_size sort_by_absolute absolute_order by_magnitude",
    docs=(
        "Sort {numbers} by absolute value, the smallest first. Of two numbers with the same "
        "absolute value the negative one comes first.",
        "Return the integers ordered by their distance from zero; where it is equal, -n precedes "
        "n.",
        "[Given|For] a list of [integers|numbers], arrange them by size without regard to the "
        "sign. Ties are broken in favour of the negative number.",
        "Which number is closest to 0, which comes next, and so on? Return the list in that order, "
        "negative before positive at equal distance.",
        "Sort by |n|, negative first on ties: [3, -3, 1] -> [1, -3, 3].",
        "Ignore the minus signs when you compare two numbers, and sort from small to large. "
        "Only if they are equal then does the minus sign matter: -4 goes before 4.",
    ),
    numbers=lists(either(ints(-9, 9), ints(-4, 4)), 0, 6),
    edges=(([],), ([3, -3],), ([-5, 0, 2],)),
)
def ordered_by_magnitude(numbers: list[int]) -> list[int]:
    return sorted(numbers, key=lambda n: (abs(n), n))


@ordered_by_magnitude.style
def _(numbers):
    ordered = sorted(numbers)
    return sorted(ordered, key=abs)
