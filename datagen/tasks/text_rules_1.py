"""Texts under several rules at once: made-up labels, scores, decisions."""

from datagen.code.task import task
from datagen.code.values import choice, either, ints, lists, names, sentences, texts, words


@task(
    names="make_username login_name user_name account_name",
    docs=(
        "Make a user name from {first_name} and {last_name}: the first {letters} letters of the "
        "last name, then the first letter of the first name, all in small letters, then {number} "
        "in at least two digits (7 becomes '07').",
        "User names are built like this: up to {letters} letters from the start of {last_name}, "
        "the initial of {first_name}, and {number} written with two digits or more. There are no "
        "capitals. Return the user name.",
        "Given a person's names and a number, join three parts. The first is {last_name}, cut "
        "after {letters} letters; the second is the first letter of {first_name}; the third is "
        "{number}, with a zero in front if it has only one digit. Letters are lower case.",
        "Return last name (at most its first {letters} letters) + initial of the first name + "
        "number (padded with a zero to two digits), in lower case.",
        "User name = last name[:{letters}] + first letter of the first name (all lower case) "
        "+ number with at least 2 digits.",
        "New colleagues get an account name. We take no more than {letters} letters of their "
        "last name, then one letter of their first name, in lower case, and then {number}; "
        "one-digit numbers get a leading 0.",
    ),
    letters=range(2, 8),
    first_name=names(),
    last_name=choice("Berg", "Stone", "Li", "Okafor", "Tanaka", "Rossi", "Hill", "Lindqvist"),
    number=ints(0, 120),
    edges=(("Ana", "Li", 0), ("Ben", "Lindqvist", 9), ("Uma", "Okafor", 100)),
)
def user_name_from(first_name: str, last_name: str, number: int, *, letters: int) -> str:
    return (last_name[:letters] + first_name[0]).lower() + f"{number:02d}"


@user_name_from.style
def _(first_name, last_name, number, *, letters):
    name = last_name.lower()
    if len(name) > letters:
        name = name[:letters]
    return name + first_name[0].lower() + str(number).zfill(2)


@task(
    names="size_labels label_by_length word_sizes length_labels",
    docs=(
        "Label each word of {words} by its length: 'short' for fewer than {low} letters, 'long' "
        "for more than {high}, and 'medium' for everything else. Return the labels as a list.",
        "Return a list with one label per word. Words with less than {low} characters are "
        "'short', those with {low} to {high} characters 'medium', and longer ones 'long'.",
        "A word of {low} to {high} letters, both included, is medium. Below that it is short, "
        "above it is long. For each of the given words return 'short', 'medium' or 'long'.",
        "Given a list of words, replace each by what it is: 'long' if its length exceeds {high}, "
        "'short' if its length is under {low}, otherwise 'medium'.",
        "List of labels, one a word: 'short' (< {low} letters), 'medium' ({low} to {high}), "
        "'long' (> {high}).",
        "Write a function that takes a list of words and returns a list of the same size "
        "with 'short', 'medium' or 'long' in it. Short means under {low} letters and long "
        "means over {high} letters.",
    ),
    low=(2, 3, 4, 5),
    high=(5, 6, 7, 8),
    words=lists(words(), 0, 5),
    edges=(
        ([],),
        (["", "ab", "abc", "abcd", "abcde", "abcdef", "abcdefg", "abcdefgh", "abcdefghi"],),
    ),
)
def labels_by_length(words: list[str], *, low: int, high: int) -> list[str]:
    labels = []
    for word in words:
        if len(word) < low:
            labels.append("short")
        elif len(word) > high:
            labels.append("long")
        else:
            labels.append("medium")
    return labels


@labels_by_length.style
def _(words, *, low, high):
    return ["short" if len(w) < low else "medium" if len(w) <= high else "long" for w in words]


@task(
    names="remove_and_count delete_letters_counted strip_letters_and_count cleaned_with_count",
    docs=(
        "Remove all characters of {text} that are in {unwanted} and return a tuple: the remaining "
        "string and how many characters were removed.",
        "Delete the characters {unwanted} from {text}. The result has two parts, the cleaned "
        "string and the number of deletions, as a tuple in this order.",
        "Given a string, separate what is to be kept from what is not: every character found in "
        "{unwanted} goes. Return (kept string, count of the others).",
        "How does {text} look without the characters in {unwanted}, and how many were dropped? "
        "Return both answers as a tuple.",
        "(text without the characters {unwanted}, number of removed characters)",
        "Create a function that takes a string and throws away any character which is in "
        "{unwanted}. Return a tuple with what's left and how many were thrown away.",
    ),
    unwanted=("ab", "xyz", "aeiou", ".,", "0123456789", " ", "e", "st", "nr", "!?"),
    text=either(sentences(1, 3), texts("abexyz01.,s", 0, 9)),
    edges=(("",), ("abab",), ("a.b,c 1! exs",)),
)
def cleaned_and_removed(text: str, *, unwanted: str) -> tuple[str, int]:
    kept = "".join(ch for ch in text if ch not in unwanted)
    return (kept, len(text) - len(kept))


@cleaned_and_removed.style
def _(text, *, unwanted):
    kept = ""
    removed = 0
    for ch in text:
        if ch in unwanted:
            removed += 1
        else:
            kept += ch
    return (kept, removed)


@task(
    names="letters_in_order alphabetical_words count_ordered_words words_with_sorted_letters",
    docs=(
        "Count the words of {sentence} that have at least {least} letters and whose letters are "
        "in alphabetical order (equal neighbours are allowed).",
        "A word is tidy if no letter in it is followed by an earlier one of the alphabet. How "
        "many tidy words of {least} or more letters are there in {sentence}?",
        "How many words of the sentence are not shorter than {least} letters and stay the same "
        "when their letters are sorted? Words are separated by spaces and in lower case.",
        "Given a text in small letters, return the number of its words in which every letter "
        "comes at or after the previous one in the alphabet. Words with fewer than {least} "
        "letters are not counted.",
        "Count words with length >= {least} whose letters never go back in the alphabet.",
        "Define a function which takes a lower-case sentence and counts the words with sorted "
        "letters, like 'best' or 'moor' (b <= e <= s <= t). Only words of at least {least} "
        "letters matter.",
    ),
    least=range(2, 6),
    sentence=lambda rng: " ".join(
        rng.choice("almost best ant bee go net egg i sky moor abbey first cat dog hint oz".split())
        for _ in range(rng.randint(1, 7))
    ),
    edges=(("",), ("a ab abc abcd abcde ba",), ("aabb zz",)),
)
def count_tidy_words(sentence: str, *, least: int) -> int:
    return sum(1 for w in sentence.split() if len(w) >= least and list(w) == sorted(w))


@count_tidy_words.style
def _(sentence, *, least):
    count = 0
    for word in sentence.split():
        tidy = all(a <= b for a, b in zip(word, word[1:]))
        if tidy and len(word) >= least:
            count += 1
    return count


@task(
    names="common_to_all letters_in_every_word shared_letters letters_of_all",
    docs=(
        "Return the letters that occur in every word of {words}, sorted and joined to a string. "
        "An empty list gives ''.",
        "Which letters do all the words have in common? Return them in alphabetical order as one "
        "string, each once; no words, no letters.",
        "A letter is shared if no word of the list lacks it. Write the shared letters one after "
        "the other from a to z. The result may be empty and is empty if there are no words.",
        "Given lower-case words, find the characters contained in each single one of them and "
        "return these characters in sorted order as a string.",
        "Sorted string of letters present in every word ('' for no words).",
        "We need a function that takes a list of lower-case words and finds which letters are "
        "in all of them, e.g. 'ent' for ['tent', 'net'].",
    ),
    words=lambda rng: rng.sample(
        "stone notes tones nest ten onset tone sent net steno cat".split(), rng.randint(0, 4)
    ),
    edges=(([],), (["aab"],), (["ab", "cd"],), (["abc", "cab", "bca"],)),
)
def letters_shared_by_all(words: list[str]) -> str:
    if not words:
        return ""
    shared = set(words[0]).intersection(*words[1:])
    return "".join(sorted(shared))


@letters_shared_by_all.style
def _(words):
    result = ""
    for letter in "abcdefghijklmnopqrstuvwxyz":
        if words and all(letter in word for word in words):
            result += letter
    return result


@task(
    names="missing_letters unused_letters letters_not_used absent_letters",
    docs=(
        "Return the letters of {alphabet} that do not occur in {text}, in the order of "
        "{alphabet}. Case is ignored.",
        "Which of the letters {alphabet} are missing from the text, if capitals count as small "
        "letters? Return them as a string in the given order.",
        "Someone should use each letter of {alphabet} at least once, in small or capital form. "
        "Return those that {text} does not contain, keeping their order; '' if all are there.",
        "Given {text}, go through {alphabet} and keep every letter that cannot be found in the "
        "lower-cased text.",
        "Letters of {alphabet} that {text} lacks (case-insensitive), in order.",
        "Write a function that takes a string and checks off each letter of {alphabet} that "
        "it contains, small or capital. What hasn't been checked off is returned as a string.",
    ),
    alphabet=(
        "abcdef",
        "aeiou",
        "xyz",
        "stuvw",
        "mnop",
        "etaoin",
        "qwerty",
        "abcd",
        "rstlne",
        "ghijk",
    ),
    text=either(sentences(1, 4), texts("abcAExyz", 0, 8)),
    edges=(("",), ("ABCDEFGHIJKLMNOPQRSTUVWXYZ",), ("acegikmoqsuwy",)),
)
def letters_missing(text: str, *, alphabet: str) -> str:
    lowered = text.lower()
    return "".join(letter for letter in alphabet if letter not in lowered)


@letters_missing.style
def _(text, *, alphabet):
    missing = alphabet
    for ch in text.lower():
        missing = missing.replace(ch, "")
    return missing


@task(
    names="first_repeated_word earliest_duplicate first_word_twice first_double",
    docs=(
        "Return the first word of {sentence} that has occurred before, in small letters, or "
        "{fallback} if all words are different. Case is ignored.",
        "Read {sentence} word by word and stop at the first word that was already there (in any "
        "case). Return it in lower case. If you reach the end, return {fallback}.",
        "Which word is the first to be repeated? The word whose second appearance comes earliest "
        "is meant; 'The' and 'the' are the same word. Answer in small letters, or with {fallback} "
        "if nothing is repeated.",
        "Given a sentence without punctuation, find the earliest place at which a word stands "
        "that has been used further left, regardless of capitals. Return the lowered word, "
        "{fallback} when there is no such place.",
        "First word to occur a second time (case-insensitive, lower-cased), or {fallback}.",
        "I need a function that takes a sentence, walks through the words, remembers them in "
        "lower case, and returns the first one it remembers already. If there's no such word:"
        " {fallback}.",
    ),
    fallback=("", None, "none", "-", "?", "no repeat"),
    sentence=lambda rng: " ".join(
        rng.choice(["sun", "Sun", "the", "The", "sea", "is", "we", "go"])
        for _ in range(rng.randint(0, 6))
    ),
    edges=(("",), ("a",), ("a b B a",), ("A a",)),
)
def first_word_again(sentence: str, *, fallback: str | None) -> str | None:
    seen = set()
    for word in sentence.lower().split():
        if word in seen:
            return word
        seen.add(word)
    return fallback


@first_word_again.style
def _(sentence, *, fallback):
    words = sentence.lower().split()
    return next((word for i, word in enumerate(words) if word in words[:i]), fallback)


@task(
    names="extreme_words shortest_and_longest word_extremes range_of_words",
    docs=(
        "Return a tuple with the shortest and the longest word of {words}, looking only at words "
        "of at least {least} letters. The first one counts if several have the same length. "
        "Return None if there is no such word.",
        "Leave out all words with fewer than {least} letters. Of the others, return (shortest, "
        "longest); earlier words are preferred on ties. If none is left, return None.",
        "Among the words that have {least} letters or more, which is the shortest and which the "
        "longest? Answer with a tuple, taking the one that stands further left in case of "
        "equality, or with None if no word qualifies.",
        "Given a list, ignore words of length below {least}, and give back the first of the "
        "shortest and the first of the longest of the rest as a pair; None for an empty rest.",
        "Words with len >= {least}: (first shortest, first longest), None if there are no "
        "such words.",
        "Make a function that takes a list of words, skips those having fewer than {least} "
        "letters, and gives a tuple of the shortest one and the longest one. In a tie the "
        "earlier one is taken. All skipped: None.",
    ),
    least=range(2, 7),
    words=lists(words(), 0, 6),
    edges=(([],), (["a"],), (["abcdefg"],), (["abcdef", "ghijkl", "mnopqrs", "tuvwxyz"],)),
)
def shortest_and_longest_word(words: list[str], *, least: int) -> tuple[str, str] | None:
    chosen = [word for word in words if len(word) >= least]
    if not chosen:
        return None
    return (min(chosen, key=len), max(chosen, key=len))


@shortest_and_longest_word.style
def _(words, *, least):
    short = long = None
    for word in words:
        if len(word) < least:
            continue
        if short is None or len(word) < len(short):
            short = word
        if long is None or len(word) > len(long):
            long = word
    return None if short is None else (short, long)


@task(
    names="compare_word_lists shorter_list list_with_fewer_letters less_to_write",
    docs=(
        "Return the list whose longest string is shorter; if the longest strings are equally "
        "long, the list with fewer strings; if that is equal too, {strings}. An empty list has a "
        "longest string of length 0.",
        "Two lists of words compete. The one with the smaller maximum word length wins (0 for an "
        "empty list). On a tie, fewer words win, and if even that is undecided, {strings} wins. "
        "Return the winning list.",
        "Compare {strings} with {others}: first by the length of the longest word in each (no "
        "words count as 0), then by the number of words. Return the one that is smaller in this "
        "comparison, {strings} if they are equal.",
        "Given two lists of strings, find the length of the longest string of each. Choose the "
        "list with the smaller one. If both lengths agree, choose the one with fewer entries; "
        "prefer the first list if the number agrees as well. The length is 0 for an empty list.",
        "Compare (max word length, number of words) of both lists; return the smaller list, "
        "{strings} if equal. Max of [] is 0.",
        "Which list is more modest? First look at the longest word of each list: shorter is "
        "better, and an empty list has 0. If it's the same, the list having fewer words is "
        "better. If that's also the same, {strings} is the one to return.",
    ),
    strings=lists(words(), 0, 3),
    others=lists(words(), 0, 3),
    edges=(([], []), (["a"], []), (["ab", "c"], ["de"]), (["ab"], ["cd"]), ([""], [])),
)
def modest_list(strings: list[str], others: list[str]) -> list[str]:
    def rank(items):
        return (max((len(item) for item in items), default=0), len(items))

    return others if rank(others) < rank(strings) else strings


@modest_list.style
def _(strings, others):
    a = max(map(len, strings), default=0)
    b = max(map(len, others), default=0)
    if a != b:
        return strings if a < b else others
    return strings if len(strings) <= len(others) else others


@task(
    names="merge_alternating_words weave_lists shuffle_two_lists alternate_lists",
    docs=(
        "Merge {strings} and {others} alternately, starting with {strings}, after removing from "
        "both all strings shorter than {least}. What is left of the longer list follows at the "
        "end.",
        "Drop words of fewer than {least} letters from both lists. Then take words by turns, "
        "first from {strings}, and append the surplus of the list that has more. Return the new "
        "list.",
        "Filter both lists so that only words with {least} or more letters remain, and shuffle "
        "them together like two halves of a deck: one from {strings}, one from {others}, and so "
        "on, with the remainder at the end.",
        "Given two lists of strings, discard the strings with length under {least} and interleave "
        "what remains, beginning with the first list; when one list is exhausted, the rest of the "
        "other comes unchanged.",
        "Remove words shorter than {least} from both, then a1, b1, a2, b2, ... and the "
        "leftovers last.",
        "Implement a function that takes two lists of words. Only words with at least {least} "
        "letters are used. Alternate between the lists (the first list starts); if one list "
        "is finished, add the remaining words of the other.",
    ),
    least=range(2, 6),
    strings=lists(words(), 0, 4),
    others=lists(choice("a", "to", "owl", "bear", "snail", "by", "camel"), 0, 4),
    edges=(([], []), (["a"], ["abcdef"]), (["abcdef", "ghijkl", "mnopqr"], ["stuvwx"])),
)
def interleave_long_words(strings: list[str], others: list[str], *, least: int) -> list[str]:
    a = [word for word in strings if len(word) >= least]
    b = [word for word in others if len(word) >= least]
    merged = []
    for i in range(max(len(a), len(b))):
        merged += a[i : i + 1] + b[i : i + 1]
    return merged


@interleave_long_words.style
def _(strings, others, *, least):
    from itertools import zip_longest

    a = filter(lambda word: len(word) >= least, strings)
    b = filter(lambda word: len(word) >= least, others)
    return [word for pair in zip_longest(a, b) for word in pair if word is not None]


@task(
    names="equal_counts balanced_letters same_number_of_both is_fair_string",
    docs=(
        "Return True if {text} contains {first} and {second} equally often, ignoring case. If "
        "neither occurs, that is True as well.",
        "Does the string have as many {first} as {second}? Capital letters count like small ones.",
        "A text is fair to {first} and {second} if both letters appear in it the same number of "
        "times, small and capital forms taken together. Is {text} fair?",
        "Count the letter {first} and the letter {second} in the lower-cased {text} and tell "
        "whether the counts agree (0 and 0 agree too).",
        "Same number of {first} as {second} in {text}? Ignore case.",
        "Check if a string has {first} and {second} equally often, whether they are capitals or "
        "not. No such letters at all: True.",
    ),
    first=("a", "x", "e", "t", "b"),
    second=("o", "i", "n", "s", "r"),
    text=lambda rng: "".join(rng.choices("axetboinsrAXETBOINSR", k=rng.randint(0, 7))),
    edges=(("",), ("aoXiEnTsBr",), ("aaxxeettbb",), ("ooiinnssrr",)),
)
def letters_balanced(text: str, *, first: str, second: str) -> bool:
    lowered = text.lower()
    return lowered.count(first) == lowered.count(second)


@letters_balanced.style
def _(text, *, first, second):
    balance = 0
    for ch in text.lower():
        if ch == first:
            balance += 1
        elif ch == second:
            balance -= 1
    return balance == 0


@task(
    names="nice_string is_pleasant pleasant_text meets_three_rules",
    docs=(
        "A string is nice if it has at least {least} vowels (aeiou), contains two equal letters "
        "in a row, and does not contain {bad}. Return whether {word} is nice.",
        "Check three rules for the lower-case {word}: {least} or more of its letters are vowels; "
        "somewhere a letter is followed by itself; {bad} does not occur. All three must hold.",
        "Return True only if {word} contains no {bad}, has a doubled letter such as 'ee' or 'tt', "
        "and counts no fewer than {least} of the letters a, e, i, o, u.",
        "Is {word} pleasant? To be pleasant it needs {least} vowels at least and a pair of "
        "identical neighbouring letters, and it must be free of {bad}.",
        "Nice = at least {least} vowels + a double letter + no {bad} anywhere.",
        "Check if a lower-case word passes all of these:\n"
        "- vowels (a, e, i, o, u): {least} or more\n"
        "- two equal letters side by side, at least once\n"
        "- {bad} isn't part of it",
    ),
    least=(2, 3),
    bad=("ab", "cd", "pq", "xy", "st", "er"),
    word=lambda rng: rng.choice(
        [
            "balloon",
            "coffee",
            "street",
            "ab",
            "bookkeeper",
            "queen",
            "moon",
            "eerie",
            "sun",
            "abbey",
            "aabb",
            "tree",
            "letter",
            "teepee",
            "oo",
            "goose",
            "banana",
            "committee",
        ]
    ),
    edges=(
        ("",),
        ("aaa",),
        ("eeecd",),
        ("aaapq",),
        ("xyaaa",),
        ("aaeb",),
        ("oob",),
        ("staae",),
        ("eeer",),
    ),
)
def is_nice_word(word: str, *, least: int, bad: str) -> bool:
    vowels = sum(1 for letter in word if letter in "aeiou")
    doubled = any(a == b for a, b in zip(word, word[1:]))
    return vowels >= least and doubled and bad not in word


@is_nice_word.style
def _(word, *, least, bad):
    if bad in word:
        return False
    if sum(word.count(vowel) for vowel in "aeiou") < least:
        return False
    for i in range(1, len(word)):
        if word[i] == word[i - 1]:
            return True
    return False


@task(
    names="scrabble_score word_points letter_points score_word",
    docs=(
        "Score {word}: vowels (aeiou) give 1 point, the letters {rare} give {high} points, and "
        "all other letters give 2. Words with more than {limit} letters get {bonus} extra points.",
        "In a word game, each of a, e, i, o, u is worth 1, each letter out of {rare} is worth "
        "{high}, and every other letter 2. There are {bonus} additional points for words longer "
        "than {limit} letters. What is {word} worth?",
        "Add up the letter values of the lower-case {word}: {high} for the rare letters {rare}, 1 "
        "for a vowel, 2 for the rest. If the word has more than {limit} letters, add {bonus}.",
        "Return the points for a word. A rare letter (one of {rare}) counts {high}, a vowel one, "
        "any other consonant two; on top of that, a bonus of {bonus} is given if the length "
        "exceeds {limit}.",
        "Points: {rare} -> {high} each, aeiou -> 1 each, others -> 2 each, plus {bonus} if "
        "len > {limit}.",
        "Write a function that takes a lower-case word and scores it. Letters in {rare} are "
        "worth {high}. If a letter isn't one of those then vowels are worth 1 and consonants "
        "2. Long words (more than {limit} letters) earn {bonus} extra.",
    ),
    rare=("jqxz", "qz", "kwy", "xyz", "jkq"),
    high=(5, 6, 8, 10, 12),
    limit=(3, 4, 5, 6),
    bonus=(3, 7, 15, 20, 25),
    word=lambda rng: words()(rng).lower(),
    edges=(("",), ("quiz",), ("jxkwyqz",)),
)
def word_game_points(word: str, *, rare: str, high: int, limit: int, bonus: int) -> int:
    score = 0
    for letter in word:
        if letter in rare:
            score += high
        elif letter in "aeiou":
            score += 1
        else:
            score += 2
    if len(word) > limit:
        score += bonus
    return score


@word_game_points.style
def _(word, *, rare, high, limit, bonus):
    values = dict.fromkeys(rare, high) | dict.fromkeys("aeiou", 1)
    score = sum(values.get(letter, 2) for letter in word)
    return score + bonus if len(word) > limit else score


@task(
    names="queue_order serve_order waiting_line who_is_next",
    docs=(
        "{strings} is a waiting line of names. Names marked with {sign} at their end are served "
        "first, in their order, then the others in theirs. Return the names in the order of "
        "service, without the marks.",
        "People with a {sign} behind their name have priority. Put them before the rest without "
        "changing the order inside the two groups, and take the {sign} away.",
        "Split the list into names that end in {sign} and names that do not. Return the first "
        "group, each name without its final {sign}, followed by the second group.",
        "In which order are the waiting people served if everyone whose entry ends with {sign} "
        "may go ahead of all the others? The order is otherwise that of the list. Return plain "
        "names.",
        "Names ending in {sign} first (w/o the {sign}), then the rest; stable.",
        "Create a function that takes a queue of names. VIPs have {sign} as the last "
        "character of their entry. Let them go first; don't show that {sign} in the result, "
        "and keep the order among VIPs and among the others.",
    ),
    sign=("!", "*", "+", "#"),
    strings=lists(
        lambda rng: (
            rng.choice(["Ana", "Ben", "Cai", "Dan", "Eva", "Fay"])
            + rng.choice(["!", "*", "+", "#", "", ""])
        ),
        1,
        6,
    ),
    edges=(([],), (["Ana", "Ben!", "Cai*", "Dan+", "Eva#"],), (["Ana!", "Ana*"],)),
)
def priority_first(strings: list[str], *, sign: str) -> list[str]:
    urgent = [name[:-1] for name in strings if name.endswith(sign)]
    return urgent + [name for name in strings if not name.endswith(sign)]


@priority_first.style
def _(strings, *, sign):
    ordered = sorted(strings, key=lambda name: not name.endswith(sign))
    return [name.removesuffix(sign) for name in ordered]


@task(
    names="decide_reply answer_to chat_reply reply_to_message",
    docs=(
        "Answer {text} like a grumpy teenager: {empty} if it is empty or only spaces, {shout} if "
        "it has letters and all of them are capitals, {ask} if it ends with a question mark, and "
        "'fine' in any other case. The rules are tried in this order; spaces at the end are "
        "ignored.",
        "Return the reply to {text}. Nothing but white space gets {empty}. A text with at least "
        "one letter and no small letter gets {shout}. Otherwise, if its last character (after "
        "removing spaces at the end) is '?', the reply is {ask}, and if not, 'fine'.",
        "A simple chat program looks at the message {text}, whose outer spaces do not count. "
        "To an empty message it says {empty}. If every letter in the message is a capital, and "
        "there is one at least, it says {shout}. To a question (with '?' as the last character) "
        "it says {ask}, and to anything else 'fine'. The first rule that fits is used.",
        "Choose one of four replies. Empty message: {empty}. Message in capitals (letters "
        "present, none of them small): {shout}. Message that ends in '?': {ask}. Any other "
        "message: 'fine'. Earlier replies take precedence, and white space around the message is "
        "dropped first.",
        "Bot replies, after stripping {text}: '' -> {empty}; all letters upper case (and at "
        "least one letter) -> {shout}; ends with '?' -> {ask}; else 'fine'. First match wins.",
        "Write a chat bot. If I say nothing (or only spaces), it says {empty}. If I yell in "
        "capitals, even a question, it says {shout}. If I ask something (my text, without "
        "spaces around it, ends in a question mark), it says {ask}. To anything else it says "
        "'fine'.",
    ),
    empty=("...", "hello?", "say something", "well?"),
    shout=("calm down", "not so loud", "whoa", "easy"),
    ask=("maybe", "who knows", "ask again", "sure"),
    text=either(
        choice(
            "HELLO",
            "How are you?",
            "WHAT?",
            "ok",
            "",
            "  ",
            "12?",
            "Fine. ",
            "GO 2 BED",
            "no?  ",
            "123",
            "Why?",
        ),
        sentences(1, 2),
    ),
    edges=(("",), ("   ",), ("STOP?",), ("4?",), ("42",), ("Really?  ",)),
)
def reply_for(text: str, *, empty: str, shout: str, ask: str) -> str:
    text = text.strip()
    if not text:
        return empty
    if text.isupper():
        return shout
    if text.endswith("?"):
        return ask
    return "fine"


@reply_for.style
def _(text, *, empty, shout, ask):
    message = text.strip()
    if message == "":
        return empty
    letters = [ch for ch in message if ch.isalpha()]
    if letters and all(ch == ch.upper() for ch in letters):
        return shout
    return ask if message[-1] == "?" else "fine"
