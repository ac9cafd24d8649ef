"""Dictionaries: nested ones, grouping by rules, registers, made-up score rules."""

from datagen.code.task import task
from datagen.code.values import choice, dicts, ints, lists, texts

_SHORT = choice("ant", "bee", "cat", "dog", "elk", "fox", "gnu", "hen", "jam", "key", "map", "oak")
_PEOPLE = ["Ana", "Ben", "Dev", "Mia", "Zoe"]


@task(
    names="sum_of_values total_of_dict add_values value_total sum_dict",
    docs=(
        "Return the sum of all values of {mapping}.",
        "[Add up|Sum up] the numbers stored in a dictionary. The sum of an empty dictionary is 0.",
        "{mapping} tells how many animals of each kind a farm has. How many animals are there in "
        "all?",
        "[Given|For] a dictionary from strings to integers, compute the total of the integers, "
        "whatever the keys are.",
        "Sum of the dict's values (0 if empty).",
        "Make a function that takes a dictionary with numbers as values and adds them all up.",
    ),
    mapping=dicts(_SHORT, ints(-5, 30), 0, 5),
    edges=(({},), ({"a": -1, "b": 1},)),
)
def total_value(mapping: dict[str, int]) -> int:
    return sum(mapping.values())


@total_value.style
def _(mapping):
    total = 0
    for key in mapping:
        total += mapping[key]
    return total


@task(
    names="count_values_equal keys_with_value how_many_have count_keys_by_value",
    docs=(
        "Return how many keys of {mapping} have the value {value}.",
        "Count the entries of a dictionary whose value is {value}.",
        "Each pupil in {mapping} has a mark. How many pupils have the mark {value}?",
        "[Given|For] a dictionary from names to numbers, find out how often {value} occurs as a "
        "value.",
        "Number of keys k with {mapping}[k] == {value}.",
        "Write a function that takes a dictionary and says how many times the value {value} "
        "is found in it.",
    ),
    value=range(1, 8),
    mapping=dicts(_SHORT, ints(1, 7), 1, 7),
    edges=(({},), ({"a": 1, "b": 1, "c": 2, "d": 3, "e": 4, "f": 5, "g": 6, "h": 7},)),
)
def entries_with_value(mapping: dict[str, int], *, value: int) -> int:
    return list(mapping.values()).count(value)


@entries_with_value.style
def _(mapping, *, value):
    return sum(1 for key in mapping if mapping[key] == value)


@task(
    names="sorted_keys_by_value order_keys_by_value keys_from_small_to_large rank_keys",
    docs=(
        "Return the keys of {mapping} ordered by their values, smallest value first. Keys with "
        "equal values are in alphabetical order.",
        "{mapping} maps runners to their times. List the runners from fastest to slowest; those "
        "with the same time come in alphabetical order.",
        "[Given|For] a dictionary with integer values, produce the list of its keys sorted by "
        "value in ascending order, and by the key itself where values are equal.",
        "Arrange the names in {mapping} so that their numbers never decrease from one name to the "
        "next. Among names with one and the same number, follow the alphabet.",
        "Keys sorted by (value, key).",
        "Implement a function that takes a dict of numbers and returns its keys, from the lowest"
        " number to the highest; break ties alphabetically.",
    ),
    mapping=dicts(_SHORT, ints(1, 6), 0, 5),
    edges=(({},), ({"b": 1, "a": 1, "c": 0},)),
)
def keys_in_order_of_value(mapping: dict[str, int]) -> list[str]:
    return sorted(mapping, key=lambda key: (mapping[key], key))


@keys_in_order_of_value.style
def _(mapping):
    pairs = sorted((value, key) for key, value in mapping.items())
    return [key for _, key in pairs]


@task(
    names="nested_total total_sales sum_nested_dict all_sales grand_total",
    docs=(
        "{mapping} maps each shop to a dictionary of its sales, from product to amount. Return the "
        "total amount of {product:plain} sold in all shops.",
        "The values of {mapping} are dictionaries themselves. Add up what they hold under the key "
        "{product}; dictionaries without this key add nothing.",
        "[Given|For] a dictionary of dictionaries with integer values, return the sum of all inner "
        "values whose key is {product}.",
        "Each person in {mapping} has a basket, a dictionary from a kind of food to the number of "
        "pieces. How many pieces of {product:plain} are in all the baskets together?",
        "Sum of inner[{product}] over the inner dicts that have it.",
        "Write a function that takes a dictionary such as {'Ana': {...}, 'Ben': {...}}, "
        "looks into every inner dictionary for {product}, and adds the numbers found (not "
        "found = 0).",
    ),
    product=["tea", "rice", "milk", "corn", "salt", "fish", "bread", "jam"],
    inputs=lambda rng: (
        {
            name: {
                food: rng.randint(1, 9)
                for food in rng.sample("tea rice milk corn salt fish bread jam".split(), 3)
            }
            for name in rng.sample(_PEOPLE, rng.randint(0, 3))
        },
    ),
    edges=(({},), ({"Ana": {}},), ({"Ana": {"tea": 2, "rice": 3}, "Ben": {"tea": 1}},)),
)
def total_of_inner_key(mapping: dict[str, dict[str, int]], *, product: str) -> int:
    return sum(inner.get(product, 0) for inner in mapping.values())


@total_of_inner_key.style
def _(mapping, *, product):
    total = 0
    for inner in mapping.values():
        if product in inner:
            total += inner[product]
    return total


@task(
    names="best_subject strongest_subject top_subject_per_student favourite_subjects",
    docs=(
        "{mapping} maps each student to a non-empty dictionary from subject to points. Return a "
        "dictionary from student to the subject with the most points, the alphabetically first "
        "one in a tie.",
        "For every outer key of {mapping}, find the inner key with the largest value (of several, "
        "the one that comes first in the alphabet). Return these as a dictionary. No inner "
        "dictionary is empty.",
        "In which subject is everybody best? Given the points of each person as nested "
        "dictionaries, {mapping}[name][subject], return a dictionary from name to best subject. "
        "Everybody has at least one subject, and with equal points the smaller name of a subject "
        "counts.",
        "Return, for each key of a dictionary of non-empty dictionaries, the key of the highest "
        "number in its inner dictionary. Ties are resolved alphabetically.",
        "Per student: subject with max points (ties: alphabetically first). Return {name: "
        "subject}. No student without subjects.",
        "Input: nested dict, name -> subject -> points.\n"
        "Output: dict, name -> favourite subject, i.e. the one having the most points. In a "
        "tie the subject that is first in a-z order is taken. Each inner dict has at least "
        "one subject.",
    ),
    inputs=lambda rng: (
        {
            name: {
                subject: rng.randint(1, 5) for subject in rng.sample(["art", "math", "music"], 2)
            }
            for name in rng.sample(_PEOPLE, rng.randint(0, 2))
        },
    ),
    edges=(({},), ({"Ana": {"music": 3, "art": 3}},), ({"Zoe": {"math": 0}},)),
)
def best_subjects(mapping: dict[str, dict[str, int]]) -> dict[str, str]:
    best = {}
    for name, points in mapping.items():
        highest = max(points.values())
        best[name] = min(subject for subject in points if points[subject] == highest)
    return best


@best_subjects.style
def _(mapping):
    return {
        name: min(points, key=lambda subject: (-points[subject], subject))
        for name, points in mapping.items()
    }


@task(
    names="index_by_first_letter group_by_initial alphabetical_index first_letter_groups",
    docs=(
        "Return a dictionary from each first letter, in upper case, to the sorted list of the "
        "words in {words} that begin with it. The words are not empty, and repeats are listed "
        "once.",
        "Build an index of the non-empty words: under every capital letter with which a word "
        "starts (in either case) stand the different words with this initial, in sorted order.",
        "[Given|For] a list of non-empty words, group them by their first letter. The keys of "
        "the result are upper-case letters, the values sorted lists without duplicates.",
        "A phone book has a page for each initial, named by the capital letter. Which names are on "
        "which page? Return a dictionary from page to sorted list of the names there; every name "
        "is listed only once.",
        "Dict capital initial -> sorted unique words with that initial (case of the initial "
        "ignored when grouping).",
        "Create a function that takes a list of words (none empty) and makes a dict: the keys"
        " are first letters as capitals, and the value for a key is a sorted list, without "
        "duplicates, of the words starting with that letter, be it small or capital there.",
    ),
    words=lists(choice("ant", "Ape", "bee", "Bat", "cat", "cow", "Cod", "dog"), 0, 5),
    edges=(([],), (["ant", "Ape", "ant"],)),
)
def index_of_words(words: list[str]) -> dict[str, list[str]]:
    index = {}
    for word in sorted(set(words)):
        index.setdefault(word[0].upper(), []).append(word)
    return index


@index_of_words.style
def _(words):
    index = {}
    for word in sorted(words):
        letter = word[0].upper()
        if letter not in index:
            index[letter] = []
        if word not in index[letter]:
            index[letter].append(word)
    return index


@task(
    names="word_value letter_points score_word scrabble_score letter_sum",
    docs=(
        "Return the value of the word {word}: every letter counts as {mapping} says, and letters "
        "that are not in {mapping} count {default}.",
        "Letters have points, given in the dictionary {mapping}; all others are worth {default}. "
        "How many points is the word worth?",
        "[Given|For] a word and a dictionary of letter values, add up the values of its letters. "
        "Use {default} for letters without a value.",
        "In a word game the tiles bring the points listed in {mapping}, and unlisted tiles bring "
        "{default}. Compute the score of {word}; an empty word scores 0.",
        "Score {word}: sum of {mapping}[letter], {default} if the letter isn't in it.",
        "I'm playing a game with letter tiles. Points per letter are in {mapping} but some "
        "letters aren't, they're worth {default} each. How much do I get for {word}?",
    ),
    default=range(1, 12),
    word=texts("abcde", 0, 6),
    mapping=dicts(choice(*"abcde"), ints(2, 9), 0, 3),
    edges=(("", {}), ("aab", {"a": 5}), ("xyz", {"y": 0})),
)
def points_of_word(word: str, mapping: dict[str, int], *, default: int) -> int:
    return sum(mapping.get(letter, default) for letter in word)


@points_of_word.style
def _(word, mapping, *, default):
    points = 0
    for letter in word:
        if letter in mapping:
            points += mapping[letter]
        else:
            points += default
    return points


@task(
    names="election_winner majority_winner who_was_elected vote_result",
    docs=(
        "Return the name with the most votes in the list {votes}. If two or more names share the "
        "most votes, or there are no votes, return {nobody}.",
        "Count the votes and announce the winner; a tie for first place, like an election without "
        "votes, gives {nobody}.",
        "[Given|For] a list of votes, each the name of a candidate, return the one candidate who "
        "got more votes than any other. When there is no such candidate [the answer is|return] "
        "{nobody}.",
        "Which name occurs most often in {votes}? Answer {nobody} unless exactly one name has the "
        "highest count.",
        "Most voted name, or {nobody} if it's a tie at the top or nobody voted.",
        "Check who has more votes in {votes} than every other candidate. If such a candidate "
        "doesn't exist (draw, empty list), the function gives {nobody}.",
    ),
    nobody=["tie", "nobody", "no winner", "draw", "none", "undecided", "", "again", "no one", None],
    votes=lists(choice(*_PEOPLE[:3]), 0, 6),
    edges=(([],), (["Ana", "Ben"],), (["Ben", "Ana", "Ben"],), (["Zoe"],)),
)
def winner_of_vote(votes: list[str], *, nobody: str | None) -> str | None:
    counts = {}
    for name in votes:
        counts[name] = counts.get(name, 0) + 1
    most = max(counts.values(), default=0)
    winners = [name for name in counts if counts[name] == most]
    return winners[0] if len(winners) == 1 else nobody


@winner_of_vote.style
def _(votes, *, nobody):
    from collections import Counter

    ranking = Counter(votes).most_common(2)
    if not ranking:
        return nobody
    if len(ranking) == 2 and ranking[0][1] == ranking[1][1]:
        return nobody
    return ranking[0][0]


@task(
    names="rename_keys translate_keys change_keys apply_renaming relabel",
    docs=(
        "Rename keys: return a dictionary like {one} in which every key that occurs in {other} is "
        "replaced by the new name {other} gives for it. No two keys end up the same.",
        "{other} is a dictionary from old to new key names. Return the entries of {one} under "
        "their new names; keys without a new name keep the old one. The resulting keys are all "
        "different.",
        "[Given|For] a table and a dictionary of renamings, change the keys of the table "
        "accordingly and leave its values alone. Keys not mentioned in the renamings stay as "
        "they are, and you may assume that no two keys collide.",
        "Translate the keys of {one} with the small dictionary {other}. Words that it does not "
        "contain are not translated. Values do not change, and different keys stay different.",
        "Rename {one}'s keys using {other} (old -> new). Unlisted keys unchanged, values "
        "unchanged, no collisions.",
        "Define a function which takes a dict and a dict of new names and returns the first "
        "dict where key k is now called other[k] if there is such an entry, else still k. You"
        " don't need to care about two keys becoming equal.",
    ),
    inputs=lambda rng: (
        {key: rng.randint(1, 20) for key in rng.sample("abcd", rng.randint(0, 3))},
        dict(zip(rng.sample("abcd", 2), rng.sample("wxyz", rng.randint(0, 2)))),
    ),
    edges=(({}, {}), ({"a": 1, "b": 2}, {"a": "x"}), ({"a": 1}, {"c": "x"})),
)
def with_renamed_keys(one: dict[str, int], other: dict[str, str]) -> dict[str, int]:
    return {other.get(key, key): value for key, value in one.items()}


@with_renamed_keys.style
def _(one, other):
    renamed = {}
    for key in one:
        if key in other:
            renamed[other[key]] = one[key]
        else:
            renamed[key] = one[key]
    return renamed


@task(
    names="can_build enough_ingredients recipe_possible can_cook have_everything",
    docs=(
        "Return True [if|when] {one}, the stock in a kitchen, contains enough of everything that "
        "the recipe {other} needs. Both map an ingredient to an amount.",
        "Can the recipe be cooked? {other} lists the amount it needs of each ingredient, {one} "
        "what is there; ingredients that are not listed in {one} are not there at all.",
        "[Given|For] two dictionaries from names to amounts, check that every amount in {other} "
        "is at most the amount under the same name in {one}, where a missing name means 0.",
        "A builder has the parts in {one} and needs those in {other}, numbers given for each kind. "
        "[Decide|Check|Determine] whether no kind of part is short.",
        "For each ingredient needed in {other}: is at least that amount in {one}? (absent = 0)",
        "I have {one} at home and the recipe says {other}. Can I start cooking right away, or"
        " do I have to go shopping? Return True if I can start; no ingredients needed also "
        "means True.",
    ),
    inputs=lambda rng: (
        {key: rng.randint(2, 9) for key in rng.sample(["egg", "oil", "salt", "milk"], 3)},
        {
            key: rng.randint(1, 5)
            for key in rng.sample(["egg", "oil", "salt", "milk"], rng.randint(0, 2))
        },
    ),
    edges=(({}, {}), ({}, {"egg": 1}), ({"egg": 2}, {"egg": 2}), ({"egg": 2}, {"egg": 3})),
)
def has_enough(one: dict[str, int], other: dict[str, int]) -> bool:
    return all(one.get(name, 0) >= amount for name, amount in other.items())


@has_enough.style
def _(one, other):
    for name in other:
        if name not in one or one[name] < other[name]:
            return False
    return True


@task(
    names="how_many_cakes number_of_batches times_cookable max_batches portions_possible",
    docs=(
        "Return how many times the recipe {other} can be made from the stock {one}. Both map "
        "ingredients to amounts; the recipe is not empty and its amounts are positive.",
        "How many cakes can be baked? One cake needs what {other} lists (positive amounts, at "
        "least one ingredient), and {one} says what is there. What {one} does not mention is "
        "missing.",
        "[Given|For] a stock and a non-empty list of needs as dictionaries from name to amount, "
        "find the largest whole number n such that n times every need is covered by the stock.",
        "A toy is built from the parts in {other}, each with the positive number needed. With the "
        "parts in {one}, what is the greatest number of complete toys?",
        "Max number of batches of recipe {other} from stock {one}: the min over all "
        "ingredients of stock // need. Not in stock = 0. The recipe has at least one "
        "ingredient, needs are > 0.",
        "How often can I cook {other} if my pantry is {one}? E.g. with 7 eggs and a recipe "
        "needing 2 it's 3 times. An ingredient I don't have at all makes it 0. The recipe is "
        "never empty and needs positive amounts.",
    ),
    inputs=lambda rng: (
        {key: rng.randint(2, 30) for key in ["egg", "oil", "salt"]},
        {
            key: rng.randint(1, 5)
            for key in rng.sample(["egg", "oil", "salt", "milk"], rng.randint(1, 2))
        },
    ),
    edges=(({}, {"egg": 1}), ({"egg": 7}, {"egg": 2}), ({"egg": 7, "oil": 1}, {"oil": 2})),
)
def complete_sets(one: dict[str, int], other: dict[str, int]) -> int:
    return min(one.get(name, 0) // amount for name, amount in other.items())


@complete_sets.style
def _(one, other):
    count = 0
    while all(one.get(name, 0) >= (count + 1) * other[name] for name in other):
        count += 1
    return count


@task(
    names="first_repeated_word first_duplicate_word earliest_repeat first_seen_again",
    docs=(
        "Return the first word in {words} that has occurred before, reading from left to right, "
        "or {missing} if no word occurs twice. Case does not matter, and the word is returned in "
        "lower case.",
        "Go through {words} and stop at the first one you have met already, where 'Cat' and 'cat' "
        "are the same word. Return it in small letters; without a repeat return {missing}.",
        "Which word is the first to come up a second time? Compare without regard to case and "
        "answer in lower case. If all the words are different, [the answer is|return] {missing}.",
        "[Given|For] a list of words, find the smallest index whose word, written in lower case, "
        "also stands at a smaller index, and return that lower-case word. If there is none, "
        "return {missing}.",
        "First repeated word (case-insensitive), lower-cased, or {missing}.",
        "Create a function that goes through a list of words in order. Once it meets a word "
        "that was already seen, no matter in which case, it returns this word in lower case. "
        "If this never happens it returns {missing}.",
    ),
    missing=[None, "", "none", "-", "no repeat", "unique", "nothing"],
    words=lists(choice("cat", "Cat", "dog", "Dog", "fox", "hen", "Owl", "yak"), 0, 5),
    edges=(([],), (["Cat", "cat"],), (["a", "b", "B", "A"],), (["a"],)),
)
def first_word_seen_again(words: list[str], *, missing: str | None) -> str | None:
    seen = set()
    for word in words:
        word = word.lower()
        if word in seen:
            return word
        seen.add(word)
    return missing


@first_word_seen_again.style
def _(words, *, missing):
    lowered = [word.lower() for word in words]
    for i in range(len(lowered)):
        if lowered[i] in lowered[:i]:
            return lowered[i]
    return missing


@task(
    names="words_with_count repeated_exactly words_counted exact_repeats",
    docs=(
        "Return the words that occur exactly {k:word} times in {words}, in alphabetical order and "
        "each named once.",
        "Which strings appear {k:word} times, no more and no less? List each of them once, sorted.",
        "[Given|For] a list of words, select those with a count of {k} and return them in sorted "
        "order without repeats.",
        "Every guest wrote down one wish. Return the sorted list of the wishes that exactly "
        "{k:word} guests wrote down; it may be empty.",
        "Sorted distinct words with count == {k}.",
        "We need a function that takes a list of strings and returns, alphabetically and "
        "without repeats, those appearing precisely {k} times.",
    ),
    k=range(2, 5),
    words=lists(choice("ant", "bee", "cat"), 0, 9),
    edges=(([],), (["b", "b", "a", "a", "c"],), (["a"] * 3,), (["b"] * 4,)),
)
def words_occurring_times(words: list[str], *, k: int) -> list[str]:
    return sorted(word for word in set(words) if words.count(word) == k)


@words_occurring_times.style
def _(words, *, k):
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return sorted(word for word, count in counts.items() if count == k)


@task(
    names="login_register sign_in_log people_present who_is_inside still_inside",
    docs=(
        "{pairs} is a log of (name, action) tuples, where the action is 'in' or 'out'. Return the "
        "sorted names of the people who are inside at the end; at first nobody is.",
        "Who is still in the building? The log lists, in order, (name, 'in') for who came and "
        "(name, 'out') for who left. For each name only the last entry matters. Sort the result.",
        "Given tuples of a name and 'in' or 'out', return in alphabetical order the names whose "
        "last tuple says 'in'.",
        "Start with an empty room. In a log of (name, action) tuples, 'in' brings a person into "
        "the room (no effect if the person is there), 'out' takes the person out (no effect if "
        "absent). After the whole log, list those in the room alphabetically.",
        "Process (name, 'in'/'out') events in {pairs}, starting with an empty house. Who's "
        "inside at the end? Sorted list.",
        "Door log: each event is (name, 'in') or (name, 'out'). A person is inside if the latest "
        "event of that person is 'in'. Give the names of these persons sorted, each once.",
    ),
    pairs=lists(lambda rng: (rng.choice(_PEOPLE[:4]), rng.choice(["in", "in", "out"])), 0, 5),
    edges=(([],), ([("Mia", "out")],), ([("Mia", "in"), ("Ana", "in"), ("Mia", "out")],)),
)
def people_inside(pairs: list[tuple[str, str]]) -> list[str]:
    inside = set()
    for name, action in pairs:
        if action == "in":
            inside.add(name)
        else:
            inside.discard(name)
    return sorted(inside)


@people_inside.style
def _(pairs):
    last = dict(pairs)
    return sorted(name for name in last if last[name] == "in")


@task(
    names="average_by_group mean_per_key averages group_averages mean_scores",
    docs=(
        "Return a dictionary from each name in the (name, number) tuples {pairs} to the average "
        "of its numbers, rounded to {digits:word} decimals.",
        "Every tuple in {pairs} is a name with a measurement. Compute the mean of the measurements "
        "for each name, rounded to {digits} places after the point.",
        "Given (name, score) tuples in which names repeat, map every name to its mean score. Round "
        "to {digits:word} digits after the decimal point with round().",
        "Given (name, score) tuples, what did each person score on average? [Answer with|Return] "
        "a dictionary whose values are rounded to {digits} decimal places.",
        "(name, number) tuples to a dict: name -> mean of that name's numbers, round to {digits}.",
        "Write a function that takes a list of tuples, e.g. [('Ana', 1), ('Ana', 2)], groups"
        " the numbers by name and returns a dict of the average for each name, rounded to "
        "{digits} decimals.",
    ),
    digits=[2, 3, 4],
    pairs=lists(lambda rng: (rng.choice(_PEOPLE[:3]), rng.randint(0, 20)), 0, 5),
    edges=(([],), ([("Ana", 1), ("Ana", 2), ("Ana", 2)],)),
)
def averages_by_name(pairs: list[tuple[str, int]], *, digits: int) -> dict[str, float]:
    groups = {}
    for name, score in pairs:
        groups.setdefault(name, []).append(score)
    return {name: round(sum(scores) / len(scores), digits) for name, scores in groups.items()}


@averages_by_name.style
def _(pairs, *, digits):
    totals, counts = {}, {}
    for name, score in pairs:
        totals[name] = totals.get(name, 0) + score
        counts[name] = counts.get(name, 0) + 1
    return {name: round(totals[name] / counts[name], digits) for name in totals}
