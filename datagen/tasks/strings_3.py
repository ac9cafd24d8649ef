"""Strings: short jobs, one idea each."""

from datagen.code.task import task
from datagen.code.values import choice, either, sentences, texts, words


@task(
    names="backwards flip_text mirror_text reversed_text",
    docs=(
        "Return {text} backwards.",
        "Reverse a string.",
        "Given {text}, return the string with its characters in the opposite order.",
        "Write the characters of {text} from last to first. An empty string stays empty.",
        "What does {text} look like when read from right to left?",
        "Mirror the string, 'abc' -> 'cba'.",
        "Make a function that takes a string and returns it reversed.",
    ),
    edges=(("",), ("a",), ("ab",), ("A b!",)),
)
def reverse_text(text: str) -> str:
    return text[::-1]


@reverse_text.style
def _(text):
    result = ""
    for ch in text:
        result = ch + result
    return result


@reverse_text.style
def _(text):
    return "".join(reversed(text))


@task(
    names="first_and_last ends_of_text outer_characters edge_letters",
    docs=(
        "Return a string made of the first {n} and the last {n} characters of {text}; if {text} "
        "is shorter than {n}, return an empty string.",
        "Take {n:word} characters from the start of {text} and {n:word} from its end and join "
        "them. The two parts may overlap. With fewer than {n} characters in {text} the result is "
        "''.",
        "Given a string, glue together its beginning and its end, each {n} characters long (they "
        "overlap in short strings). If it does not even have {n} characters, give back ''.",
        "Build a string from the {n} leading and the {n} trailing characters of {text}. Strings "
        "with a length below {n} give the empty string.",
        "First {n} + last {n} chars of {text} ('' if len < {n}).",
        "Input: a string s.\n"
        "Output: s[:{n}] and s[-{n}:] stuck together.\n"
        "Note: if s is shorter than {n} characters, output the empty string.",
    ),
    n=range(2, 6),
    text=either(words(), texts("abcdef", 0, 9)),
    edges=(("",), ("a",), ("abcde",), ("abcdefghijk",)),
)
def both_ends(text: str, *, n: int) -> str:
    if len(text) < n:
        return ""
    return text[:n] + text[-n:]


@both_ends.style
def _(text, *, n):
    start = "".join(text[i] for i in range(len(text)) if i < n)
    end = "".join(text[i] for i in range(len(text)) if i >= len(text) - n)
    return start + end if len(text) >= n else ""


@task(
    names="starts_and_ends_same same_first_last matching_ends begins_like_it_ends",
    docs=(
        "Return True if the first and the last character of {text} are equal, ignoring case. An "
        "empty string gives False.",
        "Does {text} end with the character with which it begins? Treat capitals as small "
        "letters. The answer for the empty string is False.",
        "Check whether a string is not empty and has the same character at both ends, regardless "
        "of upper and lower case.",
        "Compare the character at the start of {text} with the one at its end, both in lower "
        "case, and return whether they agree; return False if there are none.",
        "First char == last char? Case-insensitive; False for ''.",
        "Check if a string starts and ends with the same character. 'Anna' does ('A' is "
        "treated as 'a'), 'x' does, '' does not.",
    ),
    text=either(
        choice("Anna", "level", "Area", "stars", "Otto", "sun", "Test", "abba", "x"),
        words(),
        texts("abA", 1, 5),
    ),
    edges=(("",), ("a",), ("aA",), ("ab",)),
)
def has_equal_ends(text: str) -> bool:
    return text != "" and text[0].lower() == text[-1].lower()


@has_equal_ends.style
def _(text):
    if not text:
        return False
    lowered = text.lower()
    return lowered.endswith(lowered[0])


@task(
    names="count_capitals uppercase_count how_many_capitals number_of_capitals",
    docs=(
        "Return the number of capital letters in {text}.",
        "Count the upper-case letters of a string.",
        "How many characters of {text} are capital letters?",
        "Given {text}, count only its characters that are letters in upper case. Digits, spaces "
        "and marks are not counted.",
        "Number of uppercase letters in {text}.",
        "I'd like to know how many times somebody pressed shift for a letter: count the "
        "characters from 'A' to 'Z'.",
    ),
    text=either(sentences(2, 6), texts("aBcDE f1", 0, 9)),
    edges=(("",), ("ABC",), ("abc",), ("A1 b!",)),
)
def count_upper_case(text: str) -> int:
    return sum(1 for ch in text if ch.isupper())


@count_upper_case.style
def _(text):
    count = 0
    for ch in text:
        if "A" <= ch <= "Z":
            count += 1
    return count


@task(
    names="classify_characters letter_digit_counts character_kinds tally_kinds",
    docs=(
        "Return a tuple (letters, digits, others) with the number of characters of each kind in "
        "{text}.",
        "Count how many characters of {text} are letters, how many are digits, and how many are "
        "neither; return the three counts in this order as a tuple.",
        "Sort the characters of a string into letters, digits and the rest. The result tells how "
        "many there are of each, as a tuple of three numbers.",
        "Given {text}, return three numbers together: its letters, its digits, and all that is "
        "left, spaces included.",
        "Letters, digits, other: how many of each? Return a 3-tuple of ints in that order.",
        "Please analyse the string for me and tell me (number of letters, number of digits, "
        "number of everything else). 'ab 1!' would be (2, 1, 2).",
    ),
    text=texts("abC12 !-", 0, 10),
    edges=(("",), ("abc",), ("a1 ",)),
)
def count_kinds(text: str) -> tuple[int, int, int]:
    letters = sum(1 for ch in text if ch.isalpha())
    digits = sum(1 for ch in text if ch.isdigit())
    return (letters, digits, len(text) - letters - digits)


@count_kinds.style
def _(text):
    letters = digits = others = 0
    for ch in text:
        if ch.isalpha():
            letters += 1
        elif ch.isdigit():
            digits += 1
        else:
            others += 1
    return (letters, digits, others)


@task(
    names="remove_repeats keep_first_occurrences distinct_characters drop_duplicates_in_text",
    docs=(
        "Return {text} without repeated characters: only the first occurrence of each stays.",
        "Keep each character of a string the first time it appears and drop it later on.",
        "Given {text}, list its different characters in the order in which they first occur, as "
        "one string.",
        "Read {text} from left to right and write down every character that has not been written "
        "before. What do you get? Case matters.",
        "Deduplicate the characters of {text}, order preserved, case-sensitive.",
        "Write a function that takes 'hello' to 'helo' and 'abcab' to 'abc': a character "
        "which was there before is left out.",
    ),
    text=either(texts("abcAB", 0, 9), words()),
    edges=(("",), ("aaa",), ("abcabc",), ("aAaA",)),
)
def without_repeated_characters(text: str) -> str:
    result = ""
    for ch in text:
        if ch not in result:
            result += ch
    return result


@without_repeated_characters.style
def _(text):
    return "".join(dict.fromkeys(text))


@without_repeated_characters.style
def _(text):
    return "".join(ch for i, ch in enumerate(text) if ch not in text[:i])


@task(
    names="add_prefix_unless ensure_prefix with_prefix_once make_start_with",
    docs=(
        "Return {text} with {start} in front of it, unless it already starts with {start}.",
        "Make sure that {text} begins with {start}: add it if it is not there, otherwise leave "
        "{text} alone.",
        "Given a string, put {start} before it, but not a second time if the string begins with "
        "it anyway.",
        "Every label must start with {start}. Return {text} as a correct label, changed only if "
        "necessary.",
        "Ensure prefix {start} on {text} (don't double it).",
        "Implement a function that takes a string s; if s.startswith({start}) then s is fine, if"
        " not then {start} has to be placed in front.",
    ),
    start=("a", "re", "un", "x", "b", "#", "co", "ab", "pre", "ba"),
    text=either(
        choice("return", "united", "abba", "bat", "#tag", "coat", "xylo", "prefix", "red", "base"),
        texts("abx#", 0, 4),
    ),
    edges=(("",), ("a",), ("repre",), ("unx",), ("coab#",)),
)
def with_required_start(text: str, *, start: str) -> str:
    if text.startswith(start):
        return text
    return start + text


@with_required_start.style
def _(text, *, start):
    return start + text.removeprefix(start)


@task(
    names="strip_ending cut_suffix drop_ending without_suffix",
    docs=(
        "Return {word} without the ending {ending} if it has that ending and something is left "
        "before it; otherwise return {word} unchanged.",
        "If {word} ends in {ending} and is longer than that, take the ending off (once). In all "
        "other cases give the word back as it is.",
        "Remove {ending} from the end of a word, but never so that nothing remains. A word that "
        "ends differently stays the same.",
        "Given a word, cut {ending} away where it is the final part of the word but not the whole "
        "word.",
        "Drop suffix {ending} from {word} if present, one time only. A word equal to {ending}"
        " is kept.",
        "You are a simple stemmer: a word with the ending {ending} loses it, unless the word "
        "is nothing but {ending}. All other words are returned untouched.",
    ),
    ending=("ing", "ed", "er", "s", "ly", "est", "ness", "en"),
    word=choice(
        "running",
        "walked",
        "faster",
        "cats",
        "slowly",
        "ing",
        "ed",
        "ring",
        "tallest",
        "kindness",
        "golden",
        "s",
        "moon",
        "er",
        "letters",
        "best",
    ),
    edges=(("",), ("inging",), ("eder",), ("s",), ("ly",), ("est",), ("nessen",)),
)
def strip_word_ending(word: str, *, ending: str) -> str:
    if word.endswith(ending) and word != ending:
        return word.removesuffix(ending)
    return word


@strip_word_ending.style
def _(word, *, ending):
    stem = word.removesuffix(ending)
    return stem or word


@task(
    names="char_frequency letter_counts histogram count_characters",
    docs=(
        "Return a dictionary with the number of occurrences of each character in {text}.",
        "Count all characters of a string and return a dict that maps each of them to its count.",
        "How often does each character occur in {text}? Answer with a dictionary; an empty string "
        "gives an empty one.",
        "Given a string, build a table (dict) in which every character that occurs has the number "
        "of its occurrences as value. Case makes a difference.",
        "Char -> count dict for {text}.",
        "Input: a string, e.g. 'aab'\n"
        "Output: a dictionary with the count of each character, here {'a': 2, 'b': 1}. Upper "
        "and lower case are different characters.",
    ),
    text=texts("abcA ", 0, 8),
    edges=(("",), ("aab",), ("aA",)),
)
def character_table(text: str) -> dict[str, int]:
    counts = {}
    for ch in text:
        counts[ch] = counts.get(ch, 0) + 1
    return counts


@character_table.style
def _(text):
    return {ch: text.count(ch) for ch in text}


@character_table.style
def _(text):
    from collections import Counter

    return dict(Counter(text))


@task(
    names="split_in_half two_halves cut_in_two halves_of",
    docs=(
        "Split {text} into two halves and return them as a tuple. If its length is odd, the first "
        "half is longer by one.",
        "Cut a string in the middle. Return the left and the right part; the character in the "
        "very middle, if there is one, belongs to the left part.",
        "Given {text}, return a pair of strings that give {text} when joined and are equally "
        "long, or the first of which has one character more.",
        "Divide {text} as evenly as possible into a front and a back part, where the front part "
        "may have one extra character, and return both in a tuple.",
        "Split in two halves, extra char to the left: 'abcde' -> ('abc', 'de').",
        "Write a function that takes a string and returns a tuple of two strings: the first "
        "ceil(n / 2) characters and the remaining ones, n being the length.",
    ),
    text=either(words(), texts("abcdef", 0, 8)),
    edges=(("",), ("a",), ("ab",), ("abc",)),
)
def split_middle(text: str) -> tuple[str, str]:
    middle = (len(text) + 1) // 2
    return (text[:middle], text[middle:])


@split_middle.style
def _(text):
    front, back = text, ""
    while len(front) > len(back) + 1:
        front, back = front[:-1], front[-1] + back
    return (front, back)


@task(
    names="all_prefixes list_of_prefixes growing_beginnings prefixes",
    docs=(
        "Return all beginnings of {text} with at least {least} characters, the shortest first, up "
        "to {text} itself.",
        "List the prefixes of a string in order of length, but only those that have {least} or "
        "more characters.",
        "Given {text}, return its first {least} characters, then its first {least + 1}, and so "
        "on; the last entry is the whole string. If {text} is too short, the list is empty.",
        "Someone types {text} letter by letter. Return what is on the screen after each letter, "
        "from the moment when {least} characters can be seen.",
        "Prefixes of {text} whose length is >= {least}, from short to long.",
        "Write a function that takes a string and returns [s[:{least}], ..., s], i.e. all "
        "beginnings from length {least} to the full length. If the string has less than "
        "{least} characters, there are none: [].",
    ),
    least=range(2, 7),
    text=either(words(), texts("abcdef", 0, 6)),
    edges=(("",), ("a",), ("abcd",)),
)
def prefixes_from_length(text: str, *, least: int) -> list[str]:
    return [text[:end] for end in range(least, len(text) + 1)]


@prefixes_from_length.style
def _(text, *, least):
    result = []
    typed = ""
    for ch in text:
        typed += ch
        if len(typed) >= least:
            result.append(typed)
    return result


@task(
    names="windows_of substrings_of_length all_pieces consecutive_pieces",
    docs=(
        "Return every substring of {text} of length {size}, from left to right, repeats included.",
        "Slide a window of {size} characters over {text} and list what is seen at each step.",
        "Given a string, return the list of all its runs of {size} neighbouring characters in "
        "order of their position; none if it is shorter.",
        "Which pieces of exactly {size} consecutive characters does {text} have? List one for "
        "each starting place.",
        "All {size}-grams of {text}, in order, duplicates kept.",
        "For i = 0, 1, 2, ... take the {size} characters of the string that begin at i; stop "
        "when fewer than {size} are left. Collect them in a list.",
    ),
    size=range(2, 7),
    text=texts("abcde", 0, 8),
    edges=(("",), ("ab",), ("aaaa",), ("abcdefg",)),
)
def text_windows(text: str, *, size: int) -> list[str]:
    return [text[i : i + size] for i in range(len(text) - size + 1)]


@text_windows.style
def _(text, *, size):
    pieces = []
    window = ""
    for ch in text:
        window += ch
        if len(window) > size:
            window = window[1:]
        if len(window) == size:
            pieces.append(window)
    return pieces


@task(
    names="most_distinct_window richest_window best_window most_varied_piece",
    docs=(
        "Return the largest number of different characters in any {size} neighbouring characters "
        "of {text}; 0 if {text} is shorter than that.",
        "Look at all pieces of {size} consecutive characters. How many distinct characters does "
        "the most varied of them have? Strings with fewer than {size} characters give 0.",
        "A window shows {size:word} characters of {text} at a time. Count the different "
        "characters in it at each position and return the maximum, or 0 when the window does not "
        "fit.",
        "Among the substrings of length {size}, find one with as many different characters as "
        "possible and return how many it has. If there is no such substring, return 0.",
        "Max number of distinct chars in a window of size {size} (0 if no window fits).",
        "I slide a frame over {text} which is exactly {size} characters wide. At best, how "
        "many different characters can I have in the frame at the same time? If the text is "
        "narrower than the frame then 0.",
    ),
    size=range(2, 8),
    text=texts("abcd", 0, 11),
    edges=(("",), ("aaaaaaaa",), ("abcdabcd",), ("aabbaabb",)),
)
def most_distinct_in_window(text: str, *, size: int) -> int:
    windows = (text[i : i + size] for i in range(len(text) - size + 1))
    return max((len(set(window)) for window in windows), default=0)


@most_distinct_in_window.style
def _(text, *, size):
    best = 0
    for end in range(size, len(text) + 1):
        best = max(best, len(set(text[end - size : end])))
    return best


@task(
    names="longest_without_repeats unique_stretch longest_distinct_run no_repeat_length",
    docs=(
        "Return the length of the longest part of {text} in which no character occurs twice.",
        "Find how long a run of neighbouring characters without any repetition can be in {text}; "
        "0 for an empty string.",
        "A stretch of {text} is called colourful if all its characters are different. What is the "
        "length of the longest colourful stretch?",
        "Given a string, look at its substrings that contain each character at most once and "
        "return the greatest length among them.",
        "Longest substring w/o repeated chars: its length? '' -> 0.",
        "Check all substrings in which every character is unique. How long is the longest? "
        "For 'abcab' it is 3 ('abc').",
    ),
    text=texts("abcde", 0, 10),
    edges=(("",), ("aaa",), ("abba",), ("abcde",), ("abcabd",)),
)
def longest_distinct_part(text: str) -> int:
    best = start = 0
    last_seen = {}
    for i, ch in enumerate(text):
        if ch in last_seen:
            start = max(start, last_seen[ch] + 1)
        last_seen[ch] = i
        best = max(best, i - start + 1)
    return best


@longest_distinct_part.style
def _(text):
    window = ""
    best = 0
    for ch in text:
        if ch in window:
            window = window[window.index(ch) + 1 :]
        window += ch
        best = max(best, len(window))
    return best


@task(
    names="swap_letters exchange_letters swap_two_characters trade_letters",
    docs=(
        "Return {text} with every {first} replaced by {second} and every {second} by {first}.",
        "Exchange the letters {first} and {second} everywhere in {text}; all others stay.",
        "Given a string in which someone confused {first} with {second}, repair it by turning "
        "each of the two letters into the other one.",
        "On a broken keyboard the keys {first} and {second} have changed places. {text} was typed "
        "on it. What was meant?",
        "Swap {first} <-> {second} in {text}.",
        "Create a function that takes a string; every {first} in it becomes {second} and, at "
        "the same time, every {second} becomes {first}. Nothing else is changed.",
    ),
    first=("a", "e", "n", "r"),
    second=("o", "i", "t", "s", "l"),
    text=either(sentences(1, 3, False), words()),
    edges=(("",), ("aeonritsl",), ("ooaa",)),
)
def exchange_two_letters(text: str, *, first: str, second: str) -> str:
    return text.translate(str.maketrans({first: second, second: first}))


@exchange_two_letters.style
def _(text, *, first, second):
    result = ""
    for ch in text:
        if ch == first:
            result += second
        elif ch == second:
            result += first
        else:
            result += ch
    return result


@exchange_two_letters.style
def _(text, *, first, second):
    return second.join(part.replace(second, first) for part in text.split(first))


@task(
    names="upper_if_more_capitals unify_case majority_case same_case",
    docs=(
        "Write the whole {text} in capitals if more than half of its letters are capitals, "
        "otherwise in small letters.",
        "Return {text} in upper case when it has more upper-case than lower-case letters; in "
        "lower case when it does not, ties included.",
        "Make the case of a text uniform: the kind of letter (capital or small) that occurs more "
        "often decides, and small letters win if both occur equally often.",
        "Given {text}, count capitals and small letters. Are there more capitals? Then raise "
        "everything to upper case. If not, lower everything.",
        "More capitals than small letters? -> all upper. Else (tie too) -> all lower.",
        "We want no mixed case in {text}. Let U be the number of uppercase and L the number "
        "of lowercase letters; use upper case for the whole text if U > L and lower case if U"
        " <= L.",
    ),
    text=either(
        texts("ABcdE f", 0, 8), sentences(1, 2), choice("HeLLO", "TEa", "WOrd", "OK go", "Hi")
    ),
    edges=(("",), ("Ab",), ("ABc",), ("abC",), ("12",)),
)
def uniform_case(text: str) -> str:
    capitals = sum(1 for ch in text if ch.isupper())
    small = sum(1 for ch in text if ch.islower())
    return text.upper() if capitals > small else text.lower()


@uniform_case.style
def _(text):
    balance = 0
    for ch in text:
        if ch.isupper():
            balance += 1
        elif ch.islower():
            balance -= 1
    if balance > 0:
        return text.upper()
    return text.lower()


@task(
    names="min_changes_to_palindrome palindrome_distance letters_to_change changes_for_palindrome",
    docs=(
        "Return the smallest number of characters of {text} that must be replaced to make it a "
        "palindrome.",
        "How many letters have to be changed at least so that {text} reads the same from both "
        "sides?",
        "Compare the first character with the last, the second with the last but one, and so on "
        "to the middle. Return how many of these pairs differ.",
        "A string can be made a palindrome by overwriting characters. What is the least number of "
        "overwritten characters needed for {text}? It is 0 if {text} is one already.",
        "Minimal number of single-character replacements that turns {text} into a palindrome.",
        "Write a function that says how far a string is from being a palindrome: 'abca' needs"
        " 1 change, 'abcd' needs 2, 'abba' needs 0. A change overwrites one character by "
        "another.",
    ),
    text=either(texts("abc", 0, 9), words()),
    edges=(("",), ("a",), ("ab",), ("abba",), ("abcd",)),
)
def changes_to_palindrome(text: str) -> int:
    return sum(1 for i in range(len(text) // 2) if text[i] != text[-1 - i])


@changes_to_palindrome.style
def _(text):
    return sum(a != b for a, b in zip(text, reversed(text))) // 2


@changes_to_palindrome.style
def _(text):
    changes = 0
    while len(text) > 1:
        if text[0] != text[-1]:
            changes += 1
        text = text[1:-1]
    return changes
