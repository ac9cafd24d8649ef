"""Lists of strings: choosing, sorting, grouping, removing duplicates."""

from datagen.code.task import task
from datagen.code.values import choice, either, ints, lists, names, tuples, words

SHORT = choice(
    "ant",
    "bee",
    "ape",
    "cat",
    "cow",
    "bat",
    "egg",
    "elk",
    "fox",
    "ale",
    "Ant",
    "Bee",
    "art",
    "boat",
    "eel",
)


@task(
    names="starting_with words_with_prefix filter_prefix begins_with",
    docs=(
        "Return the strings of {words} that start with {start}, in their order.",
        "Keep only those words whose beginning is {start}. Upper and lower case are different.",
        "Given a list of strings, select the ones that begin with {start}; the result is a list, "
        "possibly empty.",
        "Which words in {words} have {start} as their first letters? Return them as a list in the "
        "same order as before.",
        "Filter {words} by prefix {start} (case-sensitive).",
        "Make a function that takes a list of strings and returns only those beginning with"
        " {start}. Order isn't changed.",
    ),
    start=("a", "b", "c", "e", "ba", "an", "el", "ca", "be", "ar"),
    words=lists(SHORT, 1, 8),
    edges=(([],), (["", "a", "b"],), (["bat", "ant", "eel", "cat", "art", "bee", "elk"],)),
)
def with_prefix(words: list[str], *, start: str) -> list[str]:
    return [word for word in words if word.startswith(start)]


@with_prefix.style
def _(words, *, start):
    result = []
    for word in words:
        if word.find(start) == 0:
            result.append(word)
    return result


@with_prefix.style
def _(words, *, start):
    return list(filter(lambda word: word.startswith(start), words))


@task(
    names="filter_by_substring_and_length pick_words words_containing search_words",
    docs=(
        "Return all strings in {words} that contain {part} and are at most {longest} characters "
        "long, sorted alphabetically.",
        "From a list of words choose those in which {part} occurs and which have no more than "
        "{longest} letters. Give them back in alphabetical order; repeated words stay repeated.",
        "A word fits if {part} is found in it and its length does not exceed {longest}. Sort the "
        "fitting words from a to z and return them.",
        "Two conditions must hold for a word to be returned: it contains {part}, and it is not "
        "longer than {longest}. Return these words as a sorted list.",
        "Sorted words w/ {part} in them and len <= {longest}.",
        "Implement a function that takes a list of words. It should return, sorted "
        "alphabetically (duplicates stay), the words which contain {part} and have at most "
        "{longest} letters.",
    ),
    part=("a", "e", "n", "r", "er", "an", "le", "i", "o", "t"),
    longest=range(3, 8),
    words=lists(words(), 1, 8),
    edges=(([],), (["banner", "an", "crane", "lea", "ter", "rio", "o"],), (["eel", "eel"],)),
)
def short_words_containing(words: list[str], *, part: str, longest: int) -> list[str]:
    return sorted(word for word in words if part in word and len(word) <= longest)


@short_words_containing.style
def _(words, *, part, longest):
    found = []
    for word in words:
        if len(word) > longest:
            continue
        if word.find(part) != -1:
            found.append(word)
    found.sort()
    return found


@task(
    names="sort_by_length_desc longest_first order_strings rank_words",
    docs=(
        "Sort {words} from the longest to the shortest string; strings of equal length in "
        "alphabetical order. Return a new list.",
        "Return the words ordered by decreasing length. Among words that are equally long, the "
        "alphabetically smaller one comes first.",
        "Given a list of strings, put long strings before short ones and use the alphabet to "
        "decide between strings of the same length.",
        "How does the list look when its longest words lead and words with the same number of "
        "letters are in dictionary order?",
        "Sort by length (desc), then alphabetically (asc).",
        "Write a function that takes a list of strings and sorts it so that the longest is "
        "first. E.g. ['b', 'ccc', 'a'] becomes ['ccc', 'a', 'b'], since 'a' comes before 'b' "
        "in a tie.",
    ),
    words=lists(words(), 0, 6),
    edges=(([],), (["b", "a", "cc"],), (["aa", "aa"],)),
)
def longest_words_first(words: list[str]) -> list[str]:
    return sorted(words, key=lambda word: (-len(word), word))


@longest_words_first.style
def _(words):
    ordered = sorted(words)
    ordered.sort(key=len, reverse=True)
    return ordered


@task(
    names="remove_duplicates_ignoring_case unique_words dedupe_strings distinct_strings",
    docs=(
        "Remove strings that already occurred earlier in {words}, where case is ignored. The "
        "first spelling stays, and so does the order.",
        "Return {words} without repeats; 'Tea' and 'tea' count as the same word. Of several "
        "spellings keep the one that comes first.",
        "Given a list of strings, keep each word the first time it appears, in whatever case, and "
        "leave out all later appearances.",
        "A guest list contains some names twice, partly in other spelling as to capitals. Keep "
        "the first entry of each guest, in the given order.",
        "Case-insensitive dedupe, keep first spelling & order.",
        "Create a function that takes a list of strings and drops each one that equals, apart"
        " from case, something earlier in the list. ['Tea', 'egg', 'tea'] becomes ['Tea', "
        "'egg'].",
    ),
    words=lists(choice("Tea", "tea", "TEA", "jam", "Jam", "egg", "fig"), 0, 7),
    edges=(([],), (["a", "A", "b", "a"],), (["A", "a"],)),
)
def unique_ignoring_case(words: list[str]) -> list[str]:
    seen = set()
    result = []
    for word in words:
        if word.lower() not in seen:
            seen.add(word.lower())
            result.append(word)
    return result


@unique_ignoring_case.style
def _(words):
    lowered = [word.lower() for word in words]
    return [word for i, word in enumerate(words) if lowered.index(word.lower()) == i]


@unique_ignoring_case.style
def _(words):
    first = {}
    for word in words:
        first.setdefault(word.lower(), word)
    return list(first.values())


@task(
    names="group_by_initial words_by_letter initial_index build_index",
    docs=(
        "Group {words} by their first letter in lower case: return a dictionary from letter to "
        "the list of words, in the order of {words}. Empty strings are left out.",
        "Build an index. Its keys are the small first letters of the words, its values lists of "
        "the words that begin with that letter in either case. Ignore empty words.",
        "Sort the words into boxes labelled with a small letter, according to the letter with "
        "which they begin (capital or not). Return the boxes as a dict of lists; a word without "
        "letters goes into no box.",
        "Given a list of strings, return a dictionary that maps each initial, lowered, to all "
        "strings with this initial. Within a list, the original order is kept. Strings of length "
        "0 are skipped.",
        "Dict lower-case first letter -> list of words (input order). Skip ''.",
        "Define a function which takes a list of strings like ['Ant', 'bee', 'ape'] and "
        "returns a dict like {'a': ['Ant', 'ape'], 'b': ['bee']}. Empty strings are to be "
        "ignored.",
    ),
    words=lists(either(SHORT, choice("Ana", "Ben", "", "Eva")), 0, 5),
    edges=(([],), ([""],), (["Ant", "ape", "Ape"],)),
)
def words_by_initial(words: list[str]) -> dict[str, list[str]]:
    groups = {}
    for word in words:
        if word:
            groups.setdefault(word[0].lower(), []).append(word)
    return groups


@words_by_initial.style
def _(words):
    from collections import defaultdict

    groups = defaultdict(list)
    for word in words:
        if word != "":
            groups[word[0].lower()].append(word)
    return dict(groups)


@task(
    names="group_anagrams anagram_groups sets_of_anagrams same_letter_groups",
    docs=(
        "Group the words that are anagrams of each other. Return a list of the groups with at "
        "least {least} words; each group in the order of {words}, the groups in the order of "
        "their first words.",
        "Words that consist of the same letters belong together. Return all such groups of "
        "{least} or more words as lists, ordered by the place of their first word in {words}, and "
        "inside by their place in {words} too.",
        "Find the anagrams in a list: collect words that have the same letters equally often. "
        "Only collections with {least} members or more are returned, in the order in which they "
        "begin in {words}.",
        "Split {words} into groups so that two words share a group exactly if one is a "
        "rearrangement of the other, drop the groups with fewer than {least} words, and return "
        "the rest as a list of lists. Nothing is sorted; first come, first listed.",
        "Group anagrams; only groups with size >= {least}; order by first appearance.",
        "We need a function that takes a list of words, puts words made of the same letters "
        "into one list, and returns all such lists with {least} or more words in them. "
        "Everything stays in the order of the input (the lists by their first word).",
    ),
    least=(2, 3, 4),
    words=lists(choice("tea", "eat", "ate", "net", "ten", "on", "no", "now", "own", "won"), 0, 6),
    edges=(([],), (["a"],), (["ab", "ba", "c"],), (["x", "ab", "ba", "bab", "abb", "abb"],)),
)
def anagram_sets(words: list[str], *, least: int) -> list[list[str]]:
    groups = {}
    for word in words:
        groups.setdefault("".join(sorted(word)), []).append(word)
    return [group for group in groups.values() if len(group) >= least]


@anagram_sets.style
def _(words, *, least):
    groups = []
    for word in words:
        for group in groups:
            if sorted(group[0]) == sorted(word):
                group.append(word)
                break
        else:
            groups.append([word])
    return [group for group in groups if len(group) >= least]


@task(
    names="sort_by_last_letter order_by_ending sort_by_end last_letter_order",
    docs=(
        "Sort {words} by their last letter; words with the same last letter keep their order.",
        "Return the words arranged by the letter with which they end, from a to z. Words that end "
        "alike stay in the order in which they were given. No word is empty.",
        "Given non-empty words, order them by their final characters only. The sort must be "
        "stable.",
        "Arrange the list so that the last letters of the words are in alphabetical order. If two "
        "words have the same one, the word that came earlier remains earlier.",
        "Stable sort by last character. No empty words.",
        "Write a function that takes a list of words (each has at least one letter) and "
        "sorts it by how the words end: last letter a first, last letter z at the end. Equal "
        "last letters: leave as they were.",
    ),
    words=lists(words(), 0, 6),
    edges=(([],), (["ba", "aa", "ca"],), (["ab", "ba"],)),
)
def sorted_by_last_letter(words: list[str]) -> list[str]:
    return sorted(words, key=lambda word: word[-1])


@sorted_by_last_letter.style
def _(words):
    letters = sorted({word[-1] for word in words})
    return [word for letter in letters for word in words if word.endswith(letter)]


@sorted_by_last_letter.style
def _(words):
    result = list(words)
    result.sort(key=lambda word: word[len(word) - 1])
    return result


@task(
    names="total_length joined_length sum_of_lengths characters_needed",
    docs=(
        "Return how many characters it takes to write {words} in one line with {mark} between "
        "neighbours.",
        "Compute the length of the text that results from joining {words} with {mark}.",
        "All strings of the list are to be written one after the other, separated by {mark}. How "
        "long will the line be? An empty list needs 0 characters.",
        "Add up the lengths of the words and of the separators {mark} that stand between each two "
        "of them.",
        "Length of the words joined with {mark} (0 for []).",
        "I'd like to print {words} in a row with {mark} in between. How many characters will "
        "that be?",
    ),
    mark=(" ", ", ", "-", " - ", " and ", "; ", " | ", "...", "<br>"),
    words=lists(words(), 0, 5),
    edges=(([],), (["a"],), (["", ""],)),
)
def joined_line_length(words: list[str], *, mark: str) -> int:
    return len(mark.join(words))


@joined_line_length.style
def _(words, *, mark):
    line = ""
    for i, word in enumerate(words):
        if i > 0:
            line += mark
        line += word
    return len(line)


@task(
    names="prefix_of_all common_prefix shared_beginning longest_shared_start",
    docs=(
        "Return the longest string with which every string in {words} begins; '' for an empty "
        "list.",
        "Find the longest common prefix of a list of strings. If they have nothing in common at "
        "their start, or there are no strings, the answer is an empty string.",
        "What is the longest beginning that all of {words} share?",
        "Compare the strings from the left as long as they all agree, and return the part in "
        "which they agree. A list without strings gives ''.",
        "Longest common prefix of all strings ('' if none or if there are no strings).",
        "I need a function that takes a list of strings and finds what they all begin with. "
        "For ['carpet', 'car', 'cart'] that's 'car'. Nothing in common, or an empty list: ''.",
    ),
    words=lambda rng: (
        [
            rng.choice(["inter", "in", "car", "ca"])[:3] + rng.choice(["", "a", "pet", "t"])
            for _ in range(rng.randint(0, 2))
        ]
        or [
            base + end
            for base in [rng.choice(["sea", "over", "un", "fire"])]
            for end in rng.sample(["", "side", "s", "do", "fit", "food"], rng.randint(1, 4))
        ]
    ),
    edges=(([],), (["one"],), (["a", ""],), (["abc", "abd", "abe"],), (["ab", "ab"],)),
)
def shared_prefix_of_all(words: list[str]) -> str:
    if not words:
        return ""
    prefix = words[0]
    for word in words[1:]:
        while not word.startswith(prefix):
            prefix = prefix[:-1]
    return prefix


@shared_prefix_of_all.style
def _(words):
    prefix = ""
    for letters in zip(*words):
        if len(set(letters)) > 1:
            break
        prefix += letters[0]
    return prefix


@shared_prefix_of_all.style
def _(words):
    if not words:
        return ""
    low, high = min(words), max(words)
    for i, letter in enumerate(low):
        if high[i] != letter:
            return low[:i]
    return low


@task(
    names="most_vowels vowel_champion richest_in_vowels best_vowel_word",
    docs=(
        "Return the word in {words} with the most vowels (aeiou); the shorter one on a tie, and "
        "the earlier one if they are equally long too. Return {fallback} for an empty list.",
        "Which word contains the largest number of the letters a, e, i, o, u? If several do, "
        "prefer the shortest, and among these the first. Without words the result is {fallback}. "
        "All letters are small.",
        "Words compete: the more vowels, the better; with the same number of vowels, fewer "
        "letters are better; after that the place in the list decides. Return the winner, or "
        "{fallback} if no one takes part.",
        "Given lower-case words, choose the one that has the highest vowel count, breaking ties "
        "first by smaller length and then by position. If {words} is empty, return {fallback}.",
        "Word with most vowels (aeiou). Ties: shorter, then earlier. Empty list: {fallback}.",
        "Make a function that takes a list of lower-case words. Count a, e, i, o, u in "
        "each. The word with the highest count is returned; if tied the one with the smallest"
        " length; if still tied the first one. No words: {fallback}.",
    ),
    fallback=("", None, "none", "-", "nobody", "?"),
    words=lists(
        choice(
            "queen",
            "audio",
            "ocean",
            "a",
            "eye",
            "moon",
            "idea",
            "sky",
            "river",
            "canoe",
            "boat",
            "tea",
            "piano",
        ),
        0,
        5,
    ),
    edges=(([],), (["sky"],), (["moon", "tea"],), (["tea", "sea"],)),
)
def word_with_most_vowels(words: list[str], *, fallback: str | None) -> str | None:
    def vowels(word):
        return sum(1 for ch in word if ch in "aeiou")

    if not words:
        return fallback
    return min(words, key=lambda word: (-vowels(word), len(word)))


@word_with_most_vowels.style
def _(words, *, fallback):
    best = fallback
    best_rank = (-1, 0)
    for word in words:
        count = sum(word.count(vowel) for vowel in "aeiou")
        if (count, -len(word)) > best_rank:
            best, best_rank = word, (count, -len(word))
    return best


@task(
    names="count_valid_words count_words_without_letter how_many_fit fitting_words",
    docs=(
        "Count the words in {words} that have at least {low} and at most {high} letters and "
        "contain no {letter}.",
        "How many strings of the list are between {low} and {high} characters long (both "
        "included) and do not contain {letter}?",
        "A word is allowed if {letter} does not occur in it and its length lies in the range from "
        "{low} to {high}, limits included. Return the number of allowed words.",
        "Given a list of words, return how many remain when all words with fewer than {low} "
        "letters, with more than {high} letters, or with the letter {letter} are crossed out.",
        "Count words with {low} <= len <= {high} and no {letter}.",
        "Implement a function that takes a list of words and counts those which meet both "
        "conditions:\n"
        "- from {low} to {high} letters (inclusive)\n"
        "- the letter {letter} isn't in the word",
    ),
    low=(2, 3, 4),
    high=(4, 5, 6, 7),
    letter=("a", "e", "n", "t", "r", "o", "i"),
    words=lists(words(), 0, 7),
    edges=(([],), (["abcd", "efgh", "hijk", "no", "tru", "xxxx"],), (["xxx", "xxxxxxx"],)),
)
def count_allowed_words(words: list[str], *, low: int, high: int, letter: str) -> int:
    return sum(1 for word in words if low <= len(word) <= high and letter not in word)


@count_allowed_words.style
def _(words, *, low, high, letter):
    count = 0
    for word in words:
        if len(word) < low or len(word) > high:
            continue
        if letter in word:
            continue
        count += 1
    return count


@task(
    names="pair_up_names make_pairs partners combine_names",
    docs=(
        "Combine the strings of {strings} two by two: the first with the last, the second with "
        "the last but one, and so on, each pair joined by {link}. If one is left over in the "
        "middle, it stands alone.",
        "People stand in a row and pair up from the outside to the inside. Return for each pair "
        "the text first name + {link} + second name, where the left one comes first; whoever "
        "remains in the middle is listed alone at the end.",
        "Given a list, join its first and last item with {link}, then the second and the second "
        "last, and so on towards the middle. An unpaired middle item is added as it is.",
        "Fold the list {strings} in the middle so that its two ends meet. Return the strings that "
        "lie on each other, joined by {link} with the one from the front half first; with an odd "
        "number of names, the last entry is the single middle name.",
        "First + {link} + last, second + {link} + second to last, ...; an unpaired middle "
        "stays single.",
        "Write a function that takes a list of names and matches them from outside to "
        "inside. ['a', 'b', 'c'] gives ['a{link:plain}c', 'b'].",
    ),
    link=("-", "+", " & ", " and ", "/", " with ", ":", "~"),
    strings=lists(names(), 0, 6),
    edges=(([],), (["Ana"],), (["Ana", "Ben"],), (["Ana", "Ben", "Cai"],)),
)
def outer_pairs(strings: list[str], *, link: str) -> list[str]:
    n = len(strings)
    result = [strings[i] + link + strings[n - 1 - i] for i in range(n // 2)]
    if n % 2 == 1:
        result.append(strings[n // 2])
    return result


@outer_pairs.style
def _(strings, *, link):
    rest = list(strings)
    result = []
    while len(rest) > 1:
        left = rest.pop(0)
        right = rest.pop()
        result.append(left + link + right)
    return result + rest


@task(
    names="chain_of_words is_word_chain linked_words check_chain",
    docs=(
        "Return True if each word of {words} after the first begins with the last letter of the "
        "word before it.",
        "In a word chain, every word starts with the letter with which the previous one ended. Is "
        "{words} a word chain? A list with fewer than two words is one.",
        "Check the list: does the final letter of each word equal the initial letter of the next "
        "word? There is nothing to check in lists with one word or none, so they are fine.",
        "Children play a game in which the end of a word gives the beginning of the next. Decide "
        "whether all of {words}, in this order, follow the rule. The words are in lower case and "
        "not empty.",
        "Does each word start with the last letter of the one before? (0 or 1 words: True)",
        "Check if a list like ['sun', 'net', 'tea'] is a chain: n-n, t-t. Return False if "
        "there is a link that doesn't fit. Words are lower case, never empty.",
    ),
    words=either(
        choice(
            ["apple", "eagle", "egg"],
            ["sun", "net", "tree", "eel"],
            ["tea", "ant", "top"],
            ["moon", "night"],
            ["river", "rat", "top", "pan"],
        ),
        lists(choice("ant", "tea", "art", "toa"), 0, 3),
    ),
    edges=(([],), (["one"],), (["ab", "bc", "cd"],), (["ab", "cd"],)),
)
def forms_word_chain(words: list[str]) -> bool:
    return all(a[-1] == b[0] for a, b in zip(words, words[1:]))


@forms_word_chain.style
def _(words):
    for i in range(1, len(words)):
        if not words[i].startswith(words[i - 1][-1]):
            return False
    return True


@task(
    names="sort_people order_by_age_and_name oldest_first age_order",
    docs=(
        "{pairs} contains (name, age) tuples. Return the names of all who are at least {age}, the "
        "oldest first; people of the same age alphabetically.",
        "From a list of (name, age), pick everybody aged {age} or more and return their names, "
        "sorted by age from high to low and, within one age, by name.",
        "Given (name, age) tuples, who is {age} years or older? List only the names: older "
        "people come before younger ones, and equal ages are put in the order of the alphabet.",
        "Given names with ages as tuples, leave out all younger than {age}. The names of the "
        "others are returned in descending order of age, ties in ascending order of the name.",
        "Names in (name, age) tuples with age >= {age}, sorted by age desc, then name asc.",
        "Create a function that takes a list of tuples (name, age) and lists the names of "
        "people who are at least {age}. The eldest first; alphabetically if the age is the "
        "same.",
    ),
    age=range(5, 66, 3),
    pairs=lists(tuples(names(), either(ints(3, 80), choice(20, 35, 50))), 0, 5),
    edges=(([],), ([("Cai", 70), ("Ana", 70), ("Ben", 71)],), ([("Dan", 4)],)),
)
def names_oldest_first(pairs: list[tuple[str, int]], *, age: int) -> list[str]:
    chosen = [pair for pair in pairs if pair[1] >= age]
    chosen.sort(key=lambda pair: (-pair[1], pair[0]))
    return [name for name, _ in chosen]


@names_oldest_first.style
def _(pairs, *, age):
    ranked = sorted((-years, name) for name, years in pairs if years >= age)
    return [name for _, name in ranked]


@task(
    names="number_lines add_line_numbers with_numbers enumerate_lines",
    docs=(
        "Number the strings of {words}: return '{first}{mark:plain} word' for the first, then one "
        "higher for each next one. Empty strings are skipped and get no number.",
        "Make a numbered list. Each non-empty string gets its number, {mark} and a space in "
        "front. The numbers begin with {first}; empty strings neither appear nor use up a number.",
        "Given a list of lines, leave out the empty ones and put 'N{mark:plain} ' before each of "
        "the others, where N counts {first}, {first + 1}, and so on.",
        "Turn {words} into lines of a numbered list in which the numbers start at {first} and are "
        "followed by {mark} and one space. Empty entries vanish before numbering.",
        "Numbered list from {words}: number, {mark}, space, word; start at {first}; skip ''.",
        "Define a function which takes a list of strings and prefixes each with a running "
        "number like '{first}{mark:plain} ' for the first one. Drop empty strings before "
        "numbering. Return the list.",
    ),
    first=(1, 2, 5, 10, 20, 100),
    mark=(".", ")", ":", " -", "]", ">"),
    words=lists(either(words(), words(), choice("", "buy milk")), 0, 4),
    edges=(([],), ([""],), (["a", "", "b"],)),
)
def numbered_lines(words: list[str], *, first: int, mark: str) -> list[str]:
    kept = [word for word in words if word]
    return [f"{number}{mark} {word}" for number, word in enumerate(kept, first)]


@numbered_lines.style
def _(words, *, first, mark):
    lines = []
    number = first
    for word in words:
        if word:
            lines.append(str(number) + mark + " " + word)
            number += 1
    return lines
