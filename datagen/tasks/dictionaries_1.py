"""Dictionaries: counting, inverting, merging, filtering by value."""

from datagen.code.task import task
from datagen.code.values import choice, dicts, ints, lists, texts, words

_SHORT = choice("ant", "bee", "cat", "dog", "elk", "fox", "gnu", "hen", "jam", "key", "map", "oak")


@task(
    names="count_items tally frequencies occurrence_table count_each",
    docs=(
        "Return a dictionary that says how often each word of {words} occurs.",
        "Count the words of a list: the result maps every [word|string] to its number of "
        "occurrences.",
        "[Given|For] a list of strings, build a dictionary with the distinct strings as keys and "
        "their counts as values. An empty list gives an empty dictionary.",
        "How many times does each string appear in {words}? [Answer with|Return] a dictionary "
        "from string to count.",
        "A tally is a dictionary whose keys are the things seen and whose values say how many "
        "times each was seen. Make the tally of {words}.",
        "Dict word -> count for a list of words.",
        "Write a function that takes a list of strings and counts each one, e.g. ['a', 'b', "
        "'a'] gives {'a': 2, 'b': 1}.",
    ),
    words=lists(_SHORT),
    edges=(([],), (["a", "a", "b"],)),
)
def word_tally(words: list[str]) -> dict[str, int]:
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return counts


@word_tally.style
def _(words):
    from collections import Counter

    return dict(Counter(words))


@word_tally.style
def _(words):
    return {word: words.count(word) for word in words}


@task(
    names="swap_keys_and_values invert flip_dictionary reverse_mapping values_to_keys",
    docs=(
        "Return a dictionary in which the keys and values of {mapping} have changed places. All "
        "values of {mapping} are different.",
        "Invert a dictionary: every value becomes a key and every key [becomes its value|the value "
        "of that key]. You may assume that no value occurs twice.",
        "[Given|For] a dictionary with distinct values, build its inverse, which leads from each "
        "value back to its key.",
        "Turn {mapping} around, so that looking up an old value gives the old key. The values are "
        "all different from each other.",
        "If {mapping} says that the key 'ant' has the value 3, then the result says that the key 3 "
        "has the value 'ant', and so on for every entry. Values never repeat.",
        "Swap keys and values (values are unique).",
        "Create a function that takes a dict and returns the dict {v: k} for all its items k,"
        " v. No value appears twice.",
    ),
    inputs=lambda rng: (
        dict(zip(rng.sample("abcdefghij", 4), rng.sample(range(1, 30), rng.randint(0, 4)))),
    ),
    edges=(({},), ({"z": 1},)),
)
def invert_mapping(mapping: dict[str, int]) -> dict[int, str]:
    return {value: key for key, value in mapping.items()}


@invert_mapping.style
def _(mapping):
    inverted = {}
    for key in mapping:
        inverted[mapping[key]] = key
    return inverted


@invert_mapping.style
def _(mapping):
    return dict(zip(mapping.values(), mapping.keys()))


@task(
    names="keys_by_value group_keys invert_to_lists collect_keys_per_value",
    docs=(
        "Group the keys of a dictionary by their value: return a dictionary from each value to the "
        "alphabetically sorted list of the keys that have it.",
        "Return the inverse of {mapping}. As several keys may share a value, each value leads to "
        "the sorted list of its keys.",
        "[Given|For] a dictionary of strings to numbers, find out which strings belong to each "
        "number. The result maps every number to a list of its strings in alphabetical order.",
        "Several children may pick the same favourite number. {mapping} tells the number of each "
        "child; return a dictionary that tells for each number the children who picked it, in "
        "alphabetical order.",
        "{mapping} assigns a number to each name. Turn it around: numbers become keys, and the "
        "value of a number is the sorted list of all names that were assigned to it.",
        "Invert {mapping}: value -> sorted list of keys.",
        "Input: a dictionary, e.g. {'x': 1, 'c': 2, 'a': 1}\n"
        "Output: which keys have which value, here {1: ['a', 'x'], 2: ['c']}\n"
        "Note: the lists are in alphabetical order.",
    ),
    mapping=dicts(_SHORT, ints(1, 4)),
    edges=(({},), ({"b": 1, "a": 1, "c": 2},)),
)
def group_keys_by_value(mapping: dict[str, int]) -> dict[int, list[str]]:
    groups = {}
    for key in sorted(mapping):
        groups.setdefault(mapping[key], []).append(key)
    return groups


@group_keys_by_value.style
def _(mapping):
    groups = {mapping[key]: [] for key in sorted(mapping)}
    for key in sorted(mapping):
        groups[mapping[key]].append(key)
    return groups


@task(
    names="combine_counts add_dictionaries sum_of_dicts merge_by_adding total_stock",
    docs=(
        "Merge two dictionaries of counts. A key of both gets the sum of its two values.",
        "Return a dictionary with all the keys of {one} and {other}; where a key is in both, "
        "add the values.",
        "Two shops list their stock as dictionaries from product to quantity. Return the stock of "
        "the two together, as one dictionary.",
        "[Given|For] two dictionaries from strings to integers, add them: the value of each key "
        "in the result is the sum of its values in {one} and {other}, where a missing key counts "
        "as 0.",
        "Add two dicts of numbers key by key. Missing = 0.",
        "Define a function which takes 2 dictionaries and returns their union; the values of "
        "keys that are present in both get added together.",
    ),
    one=dicts(_SHORT, ints(1, 9), 0, 3),
    other=dicts(_SHORT, ints(1, 9), 0, 3),
    edges=(({}, {}), ({"a": 1}, {"a": 2, "b": 5}), ({"a": 1}, {})),
)
def merge_counts(one: dict[str, int], other: dict[str, int]) -> dict[str, int]:
    merged = dict(one)
    for key, value in other.items():
        merged[key] = merged.get(key, 0) + value
    return merged


@merge_counts.style
def _(one, other):
    return {key: one.get(key, 0) + other.get(key, 0) for key in {**one, **other}}


@task(
    names="keep_rich_entries filter_by_minimum entries_at_least drop_small_values",
    docs=(
        "Return a dictionary with only those entries of {mapping} whose value is at least {limit}.",
        "Drop every key whose value lies below {limit} and return what is left as a new "
        "dictionary.",
        "[Given|For] a dictionary of [scores|prices|counts], keep the entries with {limit} or "
        "more.",
        "Filter {mapping} by value: entries with values smaller than {limit} are removed, all "
        "others stay.",
        "Pupils who reached {limit} points or more have passed. {mapping} holds the points of each "
        "pupil; return the part of it that belongs to those who passed.",
        "Keep items with value >= {limit}.",
        "We need a function that takes a dict and returns a new one without the entries whose "
        "value is less than {limit}.",
    ),
    limit=range(3, 60),
    mapping=dicts(_SHORT, ints(0, 65)),
    edges=(({},), ({"a": 0},)),
)
def entries_from(mapping: dict[str, int], *, limit: int) -> dict[str, int]:
    return {key: value for key, value in mapping.items() if value >= limit}


@entries_from.style
def _(mapping, *, limit):
    kept = {}
    for key in mapping:
        if mapping[key] >= limit:
            kept[key] = mapping[key]
    return kept


@task(
    names="best_key argmax_key key_with_highest_value winner key_of_maximum",
    docs=(
        "Return the key with the largest value in {mapping}. If several keys share it, return the "
        "alphabetically first of them; for an empty dictionary return None.",
        "Who won? {mapping} holds the [points|score] of each player. Return the name of the player "
        "with the most points, the alphabetically smallest name in a tie, and None if there are no "
        "players.",
        "[Given|For] a dictionary from strings to integers, find the string with the highest "
        "number. Ties are broken alphabetically. An empty dictionary gives None.",
        "[Find|Determine] the key whose value no other value exceeds. When there is more than "
        "one such key, the one that comes first in the alphabet counts; when {mapping} is empty, "
        "the result is None.",
        "Argmax of a dict: the key with the max value (ties: the first key in the alphabet; "
        "empty: None).",
        "You want to know who is on top in {mapping}. That is the key with the biggest "
        "number; if more than one key has it, choose the smallest key; if there are no keys, "
        "give None.",
    ),
    mapping=dicts(_SHORT, ints(0, 6)),
    edges=(({},), ({"b": 3, "a": 3},), ({"a": -4},)),
)
def key_of_largest(mapping: dict[str, int]) -> str | None:
    if not mapping:
        return None
    highest = max(mapping.values())
    return min(key for key, value in mapping.items() if value == highest)


@key_of_largest.style
def _(mapping):
    best = None
    for key in sorted(mapping):
        if best is None or mapping[key] > mapping[best]:
            best = key
    return best


@key_of_largest.style
def _(mapping):
    return min(mapping, key=lambda key: (-mapping[key], key), default=None)


@task(
    names="most_common_words top_words leading_words frequent_words",
    docs=(
        "Return the {k:word} most frequent words of {words}, the most frequent first. Words that "
        "occur equally often are ordered alphabetically. With fewer than {k:word} different words, "
        "return them all.",
        "[Find|Determine] the top {k} words of a list by number of occurrences. The result is a "
        "list of words in [descending|decreasing] order of count, with ties in alphabetical "
        "order, and is shorter than {k} only if there are not so many different words.",
        "Rank the distinct strings in {words} by how often they appear (ties: alphabetical order) "
        "and return the first {k:word} of this ranking, or the whole ranking if it is shorter.",
        "You are given a list of votes, each a name. Return the names of the at most {k} "
        "candidates with the most votes, best first; candidates with the same number of votes come "
        "in alphabetical order.",
        "Top {k} words by count. Sort by count desc, then word asc. Maybe fewer than {k} if "
        "there aren't enough.",
        "I've got a list of words. Which {k} show up the most? Best first please, "
        "alphabetical if they show up equally often. If there are less than {k} different "
        "words just give me all of them in that order.",
    ),
    k=range(2, 7),
    words=lists(choice("ant", "bee", "cat", "dog", "elk", "fox"), 0, 8),
    edges=(([],), (["b", "a", "b", "a", "c"],)),
)
def top_words(words: list[str], *, k: int) -> list[str]:
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return sorted(counts, key=lambda word: (-counts[word], word))[:k]


@top_words.style
def _(words, *, k):
    ranked = sorted(set(words))
    ranked.sort(key=words.count, reverse=True)
    return ranked[:k]


@task(
    names="words_by_length group_words_by_length by_length length_groups",
    docs=(
        "Group {words} by length: return a dictionary from each length to the list of the words of "
        "that length, in their original order.",
        "[Build|Create] a dictionary whose keys are word lengths and whose values are lists of "
        "the words with this length. Words keep the order they have in {words}.",
        "[Given|For] a list of strings, sort them into drawers: drawer n holds the strings with n "
        "characters in the order in which they came. Return the drawers that are not empty as a "
        "dictionary.",
        "Which words have the same length? Return a dictionary that maps a length to all words of "
        "{words} of this length, in the order of the list, repeats included.",
        "Dict length -> list of the words of that length (in input order).",
        "Write a function that takes a list of strings, e.g. ['to', 'sea', 'we'], and groups"
        " them by len, e.g. {2: ['to', 'we'], 3: ['sea']}.",
    ),
    words=lists(words(), 0, 5),
    edges=(([],), (["a", "bb", "a"],), ([""],)),
)
def group_by_length(words: list[str]) -> dict[int, list[str]]:
    groups = {}
    for word in words:
        groups.setdefault(len(word), []).append(word)
    return groups


@group_by_length.style
def _(words):
    from collections import defaultdict

    groups = defaultdict(list)
    for word in words:
        groups[len(word)].append(word)
    return dict(groups)


@group_by_length.style
def _(words):
    return {n: [word for word in words if len(word) == n] for n in map(len, words)}


@task(
    names="lookup_or_default price_list values_for_keys look_up_all get_many",
    docs=(
        "Return the values of {mapping} for the given keys, in the order of {keys}; a key that "
        "{mapping} does not have gives {default}.",
        "Look up every string of {keys} in the dictionary {mapping}. Return the list of the values "
        "found, with {default} for each that is missing.",
        "[Given|For] a dictionary and a list of keys, translate the list into a list of values "
        "of the same length. Unknown keys become {default}.",
        "For each element of {keys} the result holds its value in {mapping}, or {default} when it "
        "has none there.",
        "[{mapping}[k] for each k in {keys}], with {default} where the key is missing.",
        "I need a function that takes a dict and a list and replaces each item of the list by"
        " its value in the dict, or by {default} if it isn't in there.",
    ),
    default=[-1, 0, 1, 5, 10, 99, 100, 999, None, *range(20, 60, 7)],
    mapping=dicts(choice(*"abcdef"), ints(1, 20), 0, 4),
    keys=lists(choice(*"abcdef"), 0, 5),
    edges=(({}, ["a"]), ({"a": 0}, ["a", "b"]), ({"a": 1}, [])),
)
def lookup_all(mapping: dict[str, int], keys: list[str], *, default: int | None) -> list[int]:
    return [mapping.get(key, default) for key in keys]


@lookup_all.style
def _(mapping, keys, *, default):
    found = []
    for key in keys:
        if key in mapping:
            found.append(mapping[key])
        else:
            found.append(default)
    return found


@task(
    names="dict_differences changed_keys differing_keys keys_that_changed compare_versions",
    docs=(
        "Return the sorted list of the keys on which two dictionaries disagree: keys with "
        "different values, and keys that only one of them has.",
        "Compare an old and a new version of a dictionary. Which keys were added, removed or given "
        "another value? Return them in alphabetical order.",
        "[Given|For] two dictionaries {one} and {other}, list in sorted order all keys that are "
        "not in both with the same value.",
        "A key counts as changed if it is missing in one of the two dictionaries or has another "
        "value there. Return all the changed keys, sorted.",
        "Diff of two dicts: sorted keys which were added, removed or changed.",
        "Check every key that is in {one} or {other}. If it isn't in both, or if its values "
        "aren't equal, it belongs in the result, a list in alphabetical order.",
    ),
    one=dicts(choice(*"abcd"), ints(0, 2), 0, 4),
    other=dicts(choice(*"abcd"), ints(0, 2), 0, 4),
    edges=(({}, {}), ({"a": 0}, {}), ({"b": 1, "a": 1}, {"a": 1, "b": 2})),
)
def changed_entries(one: dict[str, int], other: dict[str, int]) -> list[str]:
    keys = set(one) | set(other)
    return sorted(
        key for key in keys if key not in one or key not in other or one[key] != other[key]
    )


@changed_entries.style
def _(one, other):
    return sorted({key for key, _ in set(one.items()) ^ set(other.items())})


@task(
    names="raise_prices increase_values add_percent surcharge apply_increase",
    docs=(
        "Return a copy of {prices} in which every price is {percent} percent higher, rounded down "
        "to a whole number.",
        "All prices go up by {percent} %. Given a dictionary from product to its price in cents, "
        "return the dictionary of the new prices; drop fractions of a cent.",
        "[Given|For] a dictionary with whole-number prices, compute the prices after an increase "
        "of {percent} percent. Each new price is the exact result rounded down.",
        "Multiply each value of {prices} by {100 + percent} / 100, round down to an integer, and "
        "return the results under the same keys. {prices} itself must not change.",
        "New price = floor(old price * {100 + percent} / 100), for each product in "
        "{prices}. Return a new dict.",
        "Bad news, everything costs {percent}% more now! Given a dict with integer prices "
        "give back a dict with the increased ones. Always round down.",
    ),
    percent=range(2, 60),
    prices=dicts(_SHORT, ints(0, 300), 0, 4),
    edges=(({},), ({"pen": 0},), ({"pen": 199},)),
)
def increased_prices(prices: dict[str, int], *, percent: int) -> dict[str, int]:
    return {name: price * (100 + percent) // 100 for name, price in prices.items()}


@increased_prices.style
def _(prices, *, percent):
    raised = {}
    for name in prices:
        raised[name] = prices[name] + prices[name] * percent // 100
    return raised


@task(
    names="letter_counts count_letters letter_table histogram",
    docs=(
        "Return a dictionary that maps each letter of {text} to how often it occurs. Upper and "
        "lower case are the same letter (keys are lower case), and characters that are not letters "
        "are ignored.",
        "Count the letters of a text without regard to case. Keys of the resulting dictionary are "
        "lower-case letters, values are counts; spaces, digits and punctuation do not appear.",
        "[Given|For] a string, make a letter histogram: a dictionary from lower-case letter to "
        "number of occurrences, where 'A' counts as 'a' and only letters count.",
        "How often does each letter appear in {text}? Ignore case and everything that is not a "
        "letter, and answer with a dictionary with lower-case keys.",
        "Letter frequencies of {text}: lower-case letters only as keys, case-insensitive.",
        "Make a function that takes a string and returns how many a's, b's, c's ... it has,"
        " as a dict. A capital counts for its small letter, non-letters are skipped, letters "
        "that aren't in the string are not in the dict.",
    ),
    text=texts("aAbBcC .!1", 0, 9),
    edges=(("",), ("12 !",), ("Aa b",)),
)
def letter_histogram(text: str) -> dict[str, int]:
    counts = {}
    for char in text.lower():
        if char.isalpha():
            counts[char] = counts.get(char, 0) + 1
    return counts


@letter_histogram.style
def _(text):
    from collections import Counter

    return dict(Counter(char for char in text.lower() if char.isalpha()))


@task(
    names="is_consistent same_values_in_both dictionaries_agree no_conflict can_merge",
    docs=(
        "Return True [if|when] the two dictionaries have the same value for every key that is in "
        "both, and False otherwise.",
        "Two address books agree when no key leads to different values in them. "
        "[Check|Determine] whether {one} and {other} agree; keys that only one of them has do "
        "not matter.",
        "Can {one} and {other} be merged without a conflict? A conflict is a key that both have "
        "with different values.",
        "[Given|For] two dictionaries, [decide|check|determine] whether all their common keys "
        "have equal values. With no common keys the answer is True.",
        "Check if two dicts agree on the keys they share (nothing shared: True).",
        "Is there no key k for which {one}[k] and {other}[k] both exist and differ? Return a bool.",
    ),
    one=dicts(choice(*"abcde"), ints(0, 1), 0, 3),
    other=dicts(choice(*"abcde"), ints(0, 1), 0, 3),
    edges=(({}, {}), ({"a": 1}, {"a": 2}), ({"a": 1}, {"b": 2}), ({"a": 0}, {"a": 0, "c": 1})),
)
def agree_on_common_keys(one: dict[str, int], other: dict[str, int]) -> bool:
    return all(one[key] == other[key] for key in one if key in other)


@agree_on_common_keys.style
def _(one, other):
    for key, value in one.items():
        if key in other and other[key] != value:
            return False
    return True


@task(
    names="sum_of_listed_values bill_total order_total cost_of_order",
    docs=(
        "Return the total price of the items in {items}, with the prices in the dictionary "
        "{prices}. Items without a price cost {default}.",
        "A customer orders the things in {items}. Add up what they cost according to {prices}, "
        "which maps a thing to its price; whatever is not listed costs {default}.",
        "Sum the prices of all ordered items. Prices are looked up in a dictionary, and an item "
        "that is not in it is charged at {default}. An item ordered twice is paid twice.",
        "[Given|For] a dictionary of prices and a list of items, work out the amount to pay: the "
        "listed price of each item, or {default} for an item that has no listed price.",
        "Sum of prices for all {items}; unknown ones cost {default}.",
        "You are the till. For each item on the list {items} look in {prices}; charge the "
        "price you find, and {default} when you don't find one. What's the total? Nothing "
        "bought is 0.",
    ),
    default=range(1, 40),
    prices=dicts(choice("tea", "pie", "jam", "egg", "nut"), ints(1, 20), 0, 3),
    items=lists(choice("tea", "pie", "jam", "egg", "nut"), 0, 4),
    edges=(({}, []), ({"tea": 3}, ["tea", "tea", "ham"])),
)
def amount_to_pay(prices: dict[str, int], items: list[str], *, default: int) -> int:
    return sum(prices.get(item, default) for item in items)


@amount_to_pay.style
def _(prices, items, *, default):
    total = 0
    for item in items:
        if item in prices:
            total += prices[item]
        else:
            total += default
    return total
