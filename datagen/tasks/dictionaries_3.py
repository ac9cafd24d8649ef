"""Dictionaries, the easy ones: making, reading, changing; thresholds and tops."""

from datagen.code.task import task
from datagen.code.values import choice, dicts, ints, lists

_SHORT = choice("ant", "bee", "cat", "dog", "elk", "fox", "gnu", "hen", "jam", "key", "map", "oak")
_STOCK = dicts(_SHORT, ints(0, 20), 0, 4)


@task(
    names="make_dictionary zip_to_dict pair_keys_with_values dict_from_lists combine_to_dict",
    docs=(
        "Return a dictionary with the strings of {keys} as keys and the numbers of {numbers} as "
        "values. Keys without a number get {default}; surplus numbers are ignored.",
        "[Make|Create] a dictionary from two lists: the i-th key gets the i-th number. If there "
        "are too few numbers, the remaining keys get {default}; if there are too many, the last "
        "ones are not used. The keys are all different.",
        "[Given|For] a list of distinct names and a list of points in the same order, map each "
        "name to its points. Names for which the points are missing at the end have {default}.",
        "Combine {keys} and {numbers} position by position into a dictionary. Where {numbers} has "
        "already ended use {default}, and where {keys} has ended, stop.",
        "Zip {keys} with {numbers} to a dict; pad missing numbers with {default}, drop extra "
        "ones. Keys are unique.",
        "I need a function that takes a list of different strings and a list of numbers and "
        "makes a dict: the first string gets the first number as its value, and so on. If we run "
        "out of numbers we use {default}; if numbers are left over, never mind.",
    ),
    default=[0, -1, None, 1, 10, 100, 7],
    keys=lists(_SHORT, 0, 4, unique=True),
    numbers=lists(ints(0, 20), 0, 4),
    edges=(([], [1]), (["a", "b"], [5]), (["a"], [1, 2])),
)
def dictionary_of(keys: list[str], numbers: list[int], *, default: int | None) -> dict[str, int]:
    result = {}
    for i, key in enumerate(keys):
        result[key] = numbers[i] if i < len(numbers) else default
    return result


@dictionary_of.style
def _(keys, numbers, *, default):
    padded = numbers + [default] * len(keys)
    return dict(zip(keys, padded))


@task(
    names="power_table powers_dictionary numbers_to_powers table_of_powers map_to_powers",
    docs=(
        "Return a dictionary that maps every whole number from 1 to {n} to its {k:ordinal} power.",
        "[Build|Create] a table of powers: keys are 1, 2, 3 and so on up to {n}, and the value "
        "of a key i is i ** {k}. For {n} = 0 the table is empty.",
        "Given {n} >= 0, create the dictionary whose entry for each i with 1 <= i <= {n} is i to "
        "the power of {k}.",
        "[Make|Create] a dictionary with the keys 1 to {n}. Each key, multiplied by itself until "
        "it occurs {k:word} times as a factor, gives its value.",
        "Dict i -> i**{k} for i = 1..{n} (empty for 0).",
        "Make a function that takes a number n >= 0 and returns {1: 1, 2: 2**{k}, ..., n: n**{k}}.",
    ),
    k=range(2, 8),
    n=ints(0, 6),
    edges=((0,), (1,), (3,)),
)
def powers_by_number(n: int, *, k: int) -> dict[int, int]:
    return {i: i**k for i in range(1, n + 1)}


@powers_by_number.style
def _(n, *, k):
    table = {}
    for i in range(1, n + 1):
        power = 1
        for _ in range(k):
            power *= i
        table[i] = power
    return table


@task(
    names="remove_keys without_keys drop_entries delete_keys leave_out",
    docs=(
        "Return a copy of {mapping} without the keys that are in {keys}. Keys in {keys} that "
        "{mapping} does not have are ignored.",
        "Leave out some entries of a dictionary: all those whose key occurs in the list {keys}. "
        "The dictionary given must not change.",
        "[Given|For] a dictionary and a list of unwanted keys, return a new dictionary with the "
        "wanted entries.",
        "The products in {keys} are no longer sold. Return the price list {mapping} without them.",
        "Copy of {mapping} minus {keys}; unknown keys don't matter.",
        "Implement a function that takes a dictionary and a list of strings, and filters out "
        "every entry whose key is in that list.",
    ),
    mapping=_STOCK,
    keys=lists(_SHORT, 0, 4),
    edges=(({}, ["a"]), ({"a": 1, "b": 2}, ["a", "c"]), ({"a": 1}, [])),
)
def dictionary_without(mapping: dict[str, int], keys: list[str]) -> dict[str, int]:
    return {key: value for key, value in mapping.items() if key not in keys}


@dictionary_without.style
def _(mapping, keys):
    result = dict(mapping)
    for key in keys:
        result.pop(key, None)
    return result


@task(
    names="count_above_limit entries_over how_many_exceed number_over_limit count_rich",
    docs=(
        "Return how many values of {mapping} are [greater|larger] than {limit}.",
        "Count the keys whose value is more than {limit}.",
        "{mapping} gives the age of each member of a club. How many members are older than "
        "{limit}?",
        "[Given|For] a dictionary from strings to integers, find the number of entries with a "
        "value above {limit}.",
        "Count values > {limit}.",
        "Write a function that takes a dict and tells for how many of its keys the value is "
        "bigger than {limit} ({limit} itself isn't bigger).",
    ),
    limit=range(0, 19),
    mapping=dicts(_SHORT, ints(0, 20), 0, 6),
    edges=(({},), ({"a": 20, "b": 18, "c": 0},)),
)
def entries_above(mapping: dict[str, int], *, limit: int) -> int:
    return sum(1 for value in mapping.values() if value > limit)


@entries_above.style
def _(mapping, *, limit):
    count = 0
    for key in mapping:
        if mapping[key] > limit:
            count += 1
    return count


@task(
    names="names_above_average better_than_average over_average keys_above_mean",
    docs=(
        "Return the keys of {mapping} whose value is [greater|larger] than the average of all "
        "values, in alphabetical order.",
        "Who is better than average? {mapping} holds everybody's points. List the names with more "
        "points than the mean, sorted; without names the list is empty.",
        "[Given|For] a dictionary of numbers, compute the mean of its values and return the "
        "sorted list of the keys with values above it. An empty dictionary gives an empty list.",
        "Sort and return those strings for which the number in {mapping} lies strictly above the "
        "arithmetic mean of all the numbers; there may be none.",
        "Sorted keys with value > mean of values. Empty dict: [].",
        "Which keys are above average? Add up all values, divide by how many there are, and "
        "list alphabetically the keys with a strictly larger value than that.",
    ),
    mapping=_STOCK,
    edges=(({},), ({"a": 3, "b": 3},), ({"b": 9, "a": 9, "c": 0},)),
)
def keys_over_average(mapping: dict[str, int]) -> list[str]:
    if not mapping:
        return []
    average = sum(mapping.values()) / len(mapping)
    return sorted(key for key, value in mapping.items() if value > average)


@keys_over_average.style
def _(mapping):
    total = sum(mapping.values())
    return [key for key in sorted(mapping) if mapping[key] * len(mapping) > total]


@task(
    names="top_keys best_names leading_keys highest_entries podium",
    docs=(
        "Return the {k:word} keys of {mapping} with the largest values, largest first, and "
        "alphabetically where values are equal. If there are fewer keys, return all in this "
        "order.",
        "Who are the best {k}? Order the names in {mapping} by points, most points first, and by "
        "the alphabet where points are equal, and return the first {k:word} or as many as there "
        "are.",
        "[Given|For] a dictionary from names to scores, list at most {k:word} names: those with "
        "the highest scores, in [descending|decreasing] order of score, ties in alphabetical "
        "order.",
        "Sort the keys by falling value (equal values: rising key) and cut the list off after "
        "{k:word} keys.",
        "Top {k} keys by value, descending; ties alphabetical; fewer if {mapping} is small.",
        "I need the podium, {k} places. {mapping} holds points by name. The highest points "
        "come first, the same points means alphabetical order, and if there aren't {k} names "
        "simply list them all.",
    ),
    k=range(2, 6),
    mapping=dicts(_SHORT, ints(0, 9), 0, 6),
    edges=(({},), ({"b": 1, "a": 1, "c": 2},), ({"a": 0},)),
)
def leaders(mapping: dict[str, int], *, k: int) -> list[str]:
    return sorted(mapping, key=lambda key: (-mapping[key], key))[:k]


@leaders.style
def _(mapping, *, k):
    pairs = [(-value, key) for key, value in mapping.items()]
    pairs.sort()
    return [key for _, key in pairs[:k]]


@task(
    names="sum_with_prefix total_for_prefix add_matching prefix_total",
    docs=(
        "Return the sum of the values whose keys begin with {prefix}.",
        "[Add up|Sum up] all entries of {mapping} with a key that starts with the letter "
        "{prefix}. There may be none, which makes 0.",
        "Accounts are named by a letter and more. How much money is in the accounts that have "
        "{prefix} as first letter? {mapping} maps the names to the amounts.",
        "[Given|For] a dictionary from non-empty strings to integers, total the integers that "
        "belong to strings with {prefix} at the front.",
        "Sum of {mapping}[key] for keys starting with {prefix}, 0 if there are none.",
        "Check each key in the dict: does it begin with {prefix}? If so its value is part of "
        "the total. Return the total.",
    ),
    prefix=["a", "b", "c"],
    mapping=dicts(choice("ab", "axe", "bus", "bat", "cow", "cup", "add", "big"), ints(0, 20), 0, 5),
    edges=(({},), ({"a": 1, "b": 2, "c": 3, "cb": 4},)),
)
def sum_for_initial(mapping: dict[str, int], *, prefix: str) -> int:
    return sum(value for key, value in mapping.items() if key.startswith(prefix))


@sum_for_initial.style
def _(mapping, *, prefix):
    total = 0
    for key in mapping:
        if key[0] == prefix:
            total += mapping[key]
    return total


@task(
    names="update_prices apply_updates overwrite_entries merged_with_priority override",
    docs=(
        "Return {one} with the entries of {other} added; where both have a key, the value of "
        "{other} counts. Neither of the two may be changed.",
        "{one} holds the usual settings, {other} the settings chosen by the user. Return the "
        "settings that are in force: the user's where there is one, else the usual.",
        "Merge two dictionaries in such a way that the second one wins on common keys.",
        "Given old prices and new prices as dictionaries, return all products with their current "
        "price, which is the new one if the product has one.",
        "Update {one} with {other}, but return a new dict and leave both arguments alone.",
        "Create a function that takes two dicts and returns all their entries in one dict. If"
        " a key is in both, use the value from the second.",
    ),
    one=dicts(_SHORT, ints(0, 9), 0, 3),
    other=dicts(_SHORT, ints(10, 19), 0, 3),
    edges=(({}, {}), ({"a": 1, "b": 2}, {"b": 3}), ({}, {"a": 0})),
)
def with_updates(one: dict[str, int], other: dict[str, int]) -> dict[str, int]:
    return {**one, **other}


@with_updates.style
def _(one, other):
    merged = dict(one)
    for key, value in other.items():
        merged[key] = value
    return merged


@with_updates.style
def _(one, other):
    merged = one.copy()
    merged.update(other)
    return merged


@task(
    names="keep_larger merge_with_maximum best_of_both combine_records larger_values",
    docs=(
        "Merge {one} and {other}; a key that is in both keeps the larger of its two values.",
        "Return a dictionary with all keys of both dictionaries and, for each key, the greatest "
        "value found for it.",
        "Two lists of personal records are given as dictionaries from name to distance. Combine "
        "them so that everybody's better distance is listed.",
        "[Given|For] two dictionaries with integer values, build the one that has every key of "
        "either. Its value is the maximum of the values that the key has in them.",
        "Union of two dicts, taking max() when a key occurs in both.",
        "Define a function which takes two dictionaries {one} and {other}; keys that only one "
        "of them has are copied, shared keys get whichever value is bigger.",
    ),
    one=dicts(choice(*"abcd"), ints(-5, 9), 0, 3),
    other=dicts(choice(*"abcd"), ints(-5, 9), 0, 3),
    edges=(({}, {}), ({"a": -1, "b": 2}, {"b": 3}), ({"a": 5}, {"a": 5})),
)
def merged_by_maximum(one: dict[str, int], other: dict[str, int]) -> dict[str, int]:
    merged = dict(one)
    for key, value in other.items():
        merged[key] = max(value, merged.get(key, value))
    return merged


@merged_by_maximum.style
def _(one, other):
    return {
        key: max(table[key] for table in (one, other) if key in table) for key in {**one, **other}
    }


@task(
    names="common_entries shared_items same_in_both intersection_of_dicts agreeing_entries",
    docs=(
        "Return the entries that {one} and {other} have in common: same key with same value.",
        "[Given|For] two dictionaries, keep what they agree on: keys of both with equal values.",
        "Two people write down what things cost. Return as a dictionary the prices on which they "
        "agree; things that only one of them lists do not count.",
        "[Build|Create] a dictionary of the pairs (key, value) that occur in both dictionaries.",
        "Intersection of two dicts: key AND value must match.",
        "We need a function that takes two dictionaries and returns a dictionary with only "
        "those items that are identical in the two.",
    ),
    one=dicts(choice(*"abc"), ints(0, 2), 0, 3),
    other=dicts(choice(*"abc"), ints(0, 2), 0, 3),
    edges=(({}, {}), ({"a": 0}, {"a": 0}), ({"a": 1, "b": 2}, {"a": 2, "b": 2})),
)
def entries_in_both(one: dict[str, int], other: dict[str, int]) -> dict[str, int]:
    return {key: value for key, value in one.items() if key in other and other[key] == value}


@entries_in_both.style
def _(one, other):
    common = {}
    for key in one:
        if other.get(key) == one[key]:
            common[key] = one[key]
    return common


@task(
    names="replace_words translate_text translate_sentence word_by_word dictionary_translation",
    docs=(
        "Translate {text} word by word with the dictionary {mapping}. Words that it does not have "
        "become {unknown}. Words are separated by single spaces.",
        "Replace each word of the text by what {mapping} gives for it, or by {unknown} if it gives "
        "nothing, and return the new text with single spaces.",
        "[Given|For] a sentence without punctuation and a dictionary from word to word, write the "
        "sentence in the other language. Put {unknown} for every word that cannot be looked up.",
        "Look up all words of {text} in {mapping} and join the results by spaces; {unknown} stands "
        "for words that are not found. An empty text stays empty.",
        "Word-by-word lookup of {text} in {mapping}; not found -> {unknown}. Rejoin with spaces.",
        "You are a very simple translator. Take each word of the text (they're separated by "
        "one space), write its translation from the dictionary, or {unknown} if you don't "
        "know it, with one space in between.",
    ),
    unknown=["?", "???", "-", "[?]", "unknown", "xxx", "_", "..."],
    inputs=lambda rng: (
        " ".join(rng.choices(["sun", "sea", "day", "old"], k=rng.randint(0, 3))),
        {
            word: rng.choice(["sol", "mar", "dia", "neu"])
            for word in rng.sample(["sun", "sea", "day"], rng.randint(0, 2))
        },
    ),
    edges=(("", {}), ("sun", {}), ("sun old sun", {"sun": "sol"})),
)
def translated(text: str, mapping: dict[str, str], *, unknown: str) -> str:
    return " ".join(mapping.get(word, unknown) for word in text.split())


@translated.style
def _(text, mapping, *, unknown):
    result = []
    for word in text.split():
        if word in mapping:
            result.append(mapping[word])
        else:
            result.append(unknown)
    return " ".join(result)


@task(
    names="first_key_with_value find_key key_for_value reverse_lookup who_has_value",
    docs=(
        "Return the alphabetically first key of {mapping} that has the value {target}, or "
        "{missing} if no key has it.",
        "Which key leads to {target}? If several do, take the smallest; if none does, return "
        "{missing}.",
        "{mapping} tells the room number of each guest. Who lives in room {target}? Of several "
        "guests name the first in the alphabet, and for an empty room return {missing}.",
        "Search a dictionary backwards: given a value, return a key that belongs to it, namely the "
        "least one in alphabetical order. Return {missing} if the value does not occur.",
        "Smallest key k with {mapping}[k] == {target}, else {missing}.",
        "Reverse lookup: we know the value ({target}) and want the key. More than one match: "
        "choose the first in alphabetical order. No match: {missing}.",
    ),
    missing=[None, "", "none", "nobody", "-", "?", "empty"],
    mapping=dicts(_SHORT, ints(1, 4), 0, 5),
    target=ints(1, 4),
    edges=(({}, 1), ({"b": 1, "a": 1}, 1), ({"a": 2}, 1)),
)
def key_leading_to(mapping: dict[str, int], target: int, *, missing: str | None) -> str | None:
    return min((key for key, value in mapping.items() if value == target), default=missing)


@key_leading_to.style
def _(mapping, target, *, missing):
    for key in sorted(mapping):
        if mapping[key] == target:
            return key
    return missing


@task(
    names="count_by_category shelf_counts bucket_counts count_ranges histogram_by_width",
    docs=(
        "Return a dictionary that says how many of the non-negative {numbers} fall into each "
        "interval of width {width}: key 0 stands for the numbers below {width}, key 1 for the next "
        "{width} numbers, and so on. Empty intervals are left out.",
        "Group numbers from 0 upwards into classes of {width}: the class of n is n // {width}. "
        "Count the members of each class that has any, in a dictionary from class to count.",
        "Given the ages of visitors, count them by age groups of {width} years. Group 0 are those "
        "younger than {width}, group 1 the following {width} years, and so forth. Only groups with "
        "visitors appear in the resulting dictionary.",
        "Each integer n >= 0 of the list belongs on shelf n // {width}. Return a dictionary with "
        "the number of integers on each shelf that is in use.",
        "Histogram with bin width {width}: n // {width} -> count, non-empty bins only. All "
        "numbers are >= 0.",
        "Write a function that takes a list of non-negative integers and sorts them into "
        "bins of {width} values each (bin 0: 0 to {width - 1}, bin 1: the {width} values "
        "after that, ...). Return a dict saying how many are in each bin; don't mention empty"
        " bins.",
    ),
    width=range(5, 25),
    numbers=lists(ints(0, 70), 0, 6),
    edges=(([],), ([0],), ([24, 25, 70],)),
)
def counts_per_interval(numbers: list[int], *, width: int) -> dict[int, int]:
    counts = {}
    for n in numbers:
        counts[n // width] = counts.get(n // width, 0) + 1
    return counts


@counts_per_interval.style
def _(numbers, *, width):
    from collections import Counter

    return dict(Counter(n // width for n in numbers))
