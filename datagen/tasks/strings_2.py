"""Strings: rules that combine position, kind and neighbours of characters."""

from datagen.code.task import task
from datagen.code.values import either, sentences, texts, words


@task(
    names="alternate_case zigzag_case wave_case up_down_case",
    docs=(
        "Return {text} with the characters at even indices in upper case and those at odd indices "
        "in lower case.",
        "Write {text} so that capitals and small letters alternate, beginning with a capital. "
        "Every character counts for the rhythm, also spaces.",
        "Given a text, raise its characters at the indices 0, 2, 4 and so on to upper case and "
        "lower all the others.",
        "Make the letters of {text} jump up and down: the first character upper case, the second "
        "lower case, the third upper case, and so on to the end.",
        "Convert to alternating case, e.g. 'hello you' becomes 'HeLlO YoU'. Spaces count as "
        "positions.",
        "I need a function that takes a string and makes char 0 big, char 1 small, char 2 "
        "big, char 3 small ... whatever case they had before.",
    ),
    edges=(("",), ("a",), ("A B c",), ("HELLO",)),
)
def alternating_case(text: str) -> str:
    return "".join(ch.upper() if i % 2 == 0 else ch.lower() for i, ch in enumerate(text))


@alternating_case.style
def _(text):
    result = ""
    upper = True
    for ch in text:
        result += ch.upper() if upper else ch.lower()
        upper = not upper
    return result


@task(
    names="sum_of_digits_at digit_sum_every digits_on_grid_sum spaced_digit_sum",
    docs=(
        "Return the sum of the digits that stand at indices of {text} divisible by {k}.",
        "Add up the digits among the characters at index 0, {k}, and every further multiple of "
        "{k} in {text}. Other characters count nothing.",
        "Only every {k:ordinal} character of {text} is looked at, starting with the first. Return "
        "the sum of those of them that are digits, 0 if there are none.",
        "A character of {text} is chosen if it is a digit and its index is a multiple of {k}. "
        "What is the sum of the chosen digits?",
        "Sum of text[i] for all i with i % {k} == 0, non-digits ignored.",
        "I look at the 1st character of {text}, skip ahead {k} places, look again, and so on."
        " Whenever I see a digit I add it. Which total do I get?",
    ),
    k=range(2, 8),
    text=texts("0123456789ab", 0, 12),
    edges=(("",), ("abc",), ("12345678",), ("a1b2c3d4e5f6",)),
)
def digit_sum_at_multiples(text: str, *, k: int) -> int:
    return sum(int(ch) for ch in text[::k] if ch.isdigit())


@digit_sum_at_multiples.style
def _(text, *, k):
    total = 0
    for i, ch in enumerate(text):
        if i % k == 0 and ch.isdigit():
            total += int(ch)
    return total


@task(
    names="neighbours_close gentle_word steps_at_most no_big_jumps",
    docs=(
        "Return True if neighbouring letters of {word} are never more than {gap} places apart in "
        "the alphabet.",
        "A lower-case word is smooth when the alphabet positions of any two adjacent letters "
        "differ by at most {gap}. Check whether {word} is smooth. Words with fewer than two "
        "letters are smooth.",
        "Walking through {word} letter by letter, do we ever jump by more than {gap} letters of "
        "the alphabet, forwards or backwards? Return False if so, and True otherwise.",
        "Given a word of small letters, decide if each letter lies within {gap} positions (in the "
        "alphabet) of the letter before it.",
        "Check if |pos(a) - pos(b)| <= {gap} for all pairs of adjacent letters a, b in "
        "{word}, where pos is the position in the alphabet.",
        "Write a function which takes a lower-case word and returns False as soon as two "
        "letters next to each other are further apart than {gap} steps in a-z. Otherwise "
        "(also for '' or a single letter) True.",
    ),
    gap=range(2, 16),
    word=either(texts("abcdefghijklmnop", 1, 3), texts("abcde", 0, 6), texts("adgjmpsv", 2, 4)),
    edges=(("",), ("a",), ("az",), ("abc",), ("za",)),
)
def is_smooth_word(word: str, *, gap: int) -> bool:
    return all(abs(ord(a) - ord(b)) <= gap for a, b in zip(word, word[1:]))


@is_smooth_word.style
def _(word, *, gap):
    for i in range(1, len(word)):
        if abs(ord(word[i]) - ord(word[i - 1])) > gap:
            return False
    return True


@task(
    names="squeeze collapse_repeats merge_runs_of reduce_runs",
    docs=(
        "Return {text} with every run of {mark} characters shortened to a single {mark}.",
        "Wherever {mark} is written several times in a row in {text}, keep it only once. All "
        "other characters, repeated or not, stay.",
        "Given a string, replace each stretch of two or more consecutive {mark} by just one.",
        "In {text} the key for {mark} got stuck now and then. Repair it: several {mark} directly "
        "after each other become one.",
        "Collapse repeated {mark} in {text} to one. Don't collapse anything else.",
        "Clean up a string: no two {mark} may stand side by side in the result, so from every"
        " group of them only one survives.",
    ),
    mark=(" ", "-", ".", "a", "b", "x"),
    text=texts("aab  --..x", 0, 10),
    edges=(("",), ("aaa",), ("aab--__  !!..xxeeoo//",), ("a-a-a",)),
)
def squeeze_character(text: str, *, mark: str) -> str:
    result = ""
    for ch in text:
        if ch != mark or not result.endswith(mark):
            result += ch
    return result


@squeeze_character.style
def _(text, *, mark):
    while mark * 2 in text:
        text = text.replace(mark * 2, mark)
    return text


@squeeze_character.style
def _(text, *, mark):
    return "".join(ch for i, ch in enumerate(text) if ch != mark or text[i - 1 : i] != mark)


@task(
    names="cancel_pairs eliminate_doubles annihilate remove_equal_neighbours",
    docs=(
        "Remove pairs of equal neighbouring characters from {text} until there are none, and "
        "return what is left.",
        "Two equal letters side by side cancel each other. This may bring new pairs together, "
        "which cancel as well. Return the string that remains of {text}.",
        "Repeatedly delete any two identical adjacent characters of a string. When nothing can be "
        "deleted any more, return the string; 'abba' for example disappears completely.",
        "Given {text}, imagine that twins standing next to each other vanish, again and again. "
        "What is left at the end?",
        "Think of a tile game: whenever two equal tiles touch, both are taken away and the "
        "gap closes. Tiles are the characters of {text}. Give back the tiles at the end of "
        "the game, e.g. 'abbac' leaves 'c'.",
        "Remove adjacent duplicates in pairs, repeatedly, until no two neighbours are equal. "
        "'aaa' gives 'a'.",
    ),
    text=texts("abc", 0, 8),
    edges=(("",), ("aa",), ("abba",), ("aaa",), ("abcddcb",)),
)
def cancel_twins(text: str) -> str:
    stack = []
    for ch in text:
        if stack and stack[-1] == ch:
            stack.pop()
        else:
            stack.append(ch)
    return "".join(stack)


@cancel_twins.style
def _(text):
    i = 0
    while i + 1 < len(text):
        if text[i] == text[i + 1]:
            text = text[:i] + text[i + 2 :]
            i = max(i - 1, 0)
        else:
            i += 1
    return text


@task(
    names="characters_occurring letters_with_frequency exact_count_letters distinct_with_count",
    docs=(
        "Return how many different characters occur exactly {k} times in {text}.",
        "Count the distinct characters of {text} whose number of occurrences is exactly {k}.",
        "For how many characters is it true that {text} contains them {k} times, no more and no "
        "less?",
        "Make a tally of the characters in a string. How many of the tallied characters have a "
        "count of exactly {k:word}?",
        "How many chars appear {k}x in {text}? Exactly {k}x, each such char counted once.",
        "Make a function that takes a string and counts those distinct characters c with "
        "text.count(c) == {k}.",
    ),
    k=range(2, 6),
    text=texts("abcd", 0, 11),
    edges=(("",), ("aaa",), ("aabbcc",), ("abcabcabc",), ("aaaaabbbbb",)),
)
def characters_with_count(text: str, *, k: int) -> int:
    return sum(1 for ch in set(text) if text.count(ch) == k)


@characters_with_count.style
def _(text, *, k):
    counts = {}
    for ch in text:
        counts[ch] = counts.get(ch, 0) + 1
    return list(counts.values()).count(k)


@characters_with_count.style
def _(text, *, k):
    from collections import Counter

    return sum(count == k for count in Counter(text).values())


@task(
    names="most_common_letter commonest_letter top_letter dominant_letter",
    docs=(
        "Return the most frequent letter of {text} in lower case, ignoring case; the one that is "
        "first in the alphabet if several are equally frequent; {fallback} if there are no "
        "letters.",
        "Which letter occurs most often in {text}? Capitals count as small letters, a tie goes to "
        "the alphabetically smaller letter, and a text without letters gives {fallback}. Return a "
        "small letter.",
        "Find the letter with the highest count in the lower-cased text. Digits, spaces and "
        "punctuation are no letters. On a tie choose the letter nearest to 'a'. Return {fallback} "
        "when no letter is present.",
        "Given {text}, count each letter without regard to case and return the winner as a small "
        "letter. Equal counts are decided by alphabetical order. If nothing can win, return "
        "{fallback}.",
        "Most common letter in {text}? Case doesn't matter (answer in lower case), ties: the "
        "earlier one in the alphabet, no letters at all: {fallback}.",
        "Args:\n"
        "{text}: a string with letters and other things\n"
        "Returns:\n"
        "the letter that is used most, as a small letter. 'A' and 'a' are counted together. "
        "If two or more letters are tied, take the one closest to the start of the alphabet. "
        "Returns {fallback} if the string has no letter.",
    ),
    fallback=("", None, "?", "-", " ", "none", "*"),
    text=either(texts("abAB c1", 0, 8), sentences(1, 3)),
    edges=(("",), ("123",), ("bBaA",), ("Zz a",), ("cab",)),
)
def favourite_letter(text: str, *, fallback: str | None) -> str | None:
    letters = [ch for ch in text.lower() if ch.isalpha()]
    if not letters:
        return fallback
    return min(letters, key=lambda ch: (-letters.count(ch), ch))


@favourite_letter.style
def _(text, *, fallback):
    best, best_count = fallback, 0
    lowered = text.lower()
    for letter in "abcdefghijklmnopqrstuvwxyz":
        count = lowered.count(letter)
        if count > best_count:
            best, best_count = letter, count
    return best


@task(
    names="order_by_frequency frequency_order rank_letters letters_by_frequency",
    docs=(
        "Return the distinct characters of {text} as a string, the most frequent first; "
        "characters that are equally frequent in alphabetical order.",
        "Sort the different characters of a string by how often they occur, from often to rarely, "
        "and by the character itself where the counts are equal. Return them joined together, "
        "each once.",
        "Given {text}, write each character that it contains once: those with the highest counts "
        "first, ties from a to z.",
        "Rank the characters of {text}. A character that occurs more often ranks higher; of two "
        "with the same count the smaller character ranks higher. Return the ranking as a string.",
        "Sort chars by count (desc), then by char (asc), no duplicates. 'banana' -> 'anb'.",
        "Please give me the characters of the string, each written just once. The popular "
        "ones go first; if two are equally popular then the alphabet decides.",
    ),
    text=texts("abcdef", 0, 9),
    edges=(("",), ("a",), ("bbaa",), ("abcc",), ("cba",)),
)
def characters_by_frequency(text: str) -> str:
    return "".join(sorted(set(text), key=lambda ch: (-text.count(ch), ch)))


@characters_by_frequency.style
def _(text):
    from collections import Counter

    counts = Counter(sorted(text))
    return "".join(ch for ch, _ in counts.most_common())


@task(
    names="split_into_chunks blocks_of cut_into_blocks padded_blocks",
    docs=(
        "Split {text} into pieces of {size} characters and return them as a list. If the last "
        "piece is too short, fill it up with {filler} on the right.",
        "Cut {text} into blocks of length {size}. The last block is completed with {filler} "
        "characters if necessary. An empty string gives an empty list.",
        "Return the list of consecutive {size}-character blocks of {text}, where missing "
        "characters of the final block are replaced by {filler}.",
        "A message is sent in packets of exactly {size} characters; an incomplete last packet is "
        "padded at its end with {filler}. Return the packets for the message {text}, in order.",
        "Chunk {text} into strings of length {size}; pad the last with {filler}. '' -> [].",
        "I'm printing {text} on cards, {size} characters per card, in order. Empty room on "
        "the last card is filled with {filler}. What is on the cards? Return a list (no text,"
        " no cards).",
    ),
    size=range(2, 8),
    filler=("_", "x", "-", ".", "*", "0", "#"),
    text=texts("abcdefg", 0, 11),
    edges=(("",), ("a",), ("abcdef",), ("abcdefghijkl",), ("abcdefghijklm",)),
)
def chunks_with_padding(text: str, *, size: int, filler: str) -> list[str]:
    return [text[i : i + size].ljust(size, filler) for i in range(0, len(text), size)]


@chunks_with_padding.style
def _(text, *, size, filler):
    blocks = []
    while text:
        block, text = text[:size], text[size:]
        block += filler * (size - len(block))
        blocks.append(block)
    return blocks


@chunks_with_padding.style
def _(text, *, size, filler):
    while len(text) % size != 0:
        text += filler
    return [text[i : i + size] for i in range(0, len(text), size)]


@task(
    names="find_nth index_of_nth position_of_nth nth_index",
    docs=(
        "Return the index of the {k:ordinal} {mark} in {text}, or -1 if it occurs less often.",
        "Where does the character {mark} occur for the {k:ordinal} time in {text}? Return that "
        "index, counted from zero, or -1 if there is no such occurrence.",
        "Find occurrence number {k} of {mark}, counting from the left and beginning with 1, and "
        "return its position in the string. Return -1 when the string has too few of them.",
        "Given a string, skip past the {mark} characters until {k:word} of them have been seen "
        "and tell at which index the last one of these stands; -1 means that there were not "
        "enough.",
        "Index of occurrence no. {k} of {mark} in {text} (0-based index, occurrences counted "
        "from 1). -1 if not found.",
        "Implement a function that takes a string and finds where the {k:ordinal} {mark} is. If "
        "there are fewer than {k} of them it should return -1.",
    ),
    k=range(2, 6),
    mark=("a", "b", "e", "-"),
    text=texts("abe-", 0, 14),
    edges=(("",), ("aaaa",), ("a-b-e-x-",), ("bbbb,,,,    eeee",)),
)
def nth_occurrence(text: str, *, k: int, mark: str) -> int:
    seen = 0
    for i, ch in enumerate(text):
        if ch == mark:
            seen += 1
            if seen == k:
                return i
    return -1


@nth_occurrence.style
def _(text, *, k, mark):
    places = [i for i, ch in enumerate(text) if ch == mark]
    return places[k - 1] if len(places) >= k else -1


@nth_occurrence.style
def _(text, *, k, mark):
    position = -1
    for _ in range(k):
        position = text.find(mark, position + 1)
        if position == -1:
            return -1
    return position


@task(
    names="hamming_distance mismatches count_differences differing_positions",
    docs=(
        "Return the number of positions at which {string1} and {string2} differ, or {error} if "
        "their lengths are not equal.",
        "Compare two strings place by place and count the mismatches. For strings of different "
        "lengths the comparison makes no sense: return {error}.",
        "How many characters of {string1} would have to be changed to turn it into {string2}, "
        "without inserting or deleting any? If that is impossible because one is longer, return "
        "{error}.",
        "The distance of two equally long strings is the number of places where they have "
        "different characters. Return the distance of {string1} and {string2}; it is {error} if "
        "they are not equally long.",
        "Hamming-like distance of {string1} and {string2}; {error} on unequal lengths.",
        "Given two strings please check first that len is the same; if not return {error}. "
        "Then count the positions i where {string1}[i] and {string2}[i] aren't the same "
        "character.",
    ),
    error=(-1, None, -2, -10, 999, 100),
    string1=texts("ab", 3, 5),
    string2=texts("ab", 3, 5),
    edges=(("", ""), ("a", ""), ("abc", "abc"), ("ab", "ba"), ("abcd", "dcba")),
)
def count_mismatches(string1: str, string2: str, *, error: int | None) -> int | None:
    if len(string1) != len(string2):
        return error
    return sum(1 for x, y in zip(string1, string2) if x != y)


@count_mismatches.style
def _(string1, string2, *, error):
    if len(string1) != len(string2):
        return error
    count = 0
    for i in range(len(string1)):
        if string1[i] != string2[i]:
            count += 1
    return count


@task(
    names="is_subsequence hidden_in can_be_read_in occurs_in_order",
    docs=(
        "Return True if the letters of {word} appear in {text} in the same order, not necessarily "
        "next to each other.",
        "Can {word} be obtained from {text} by deleting some characters (perhaps none) without "
        "changing the order of the rest?",
        "Check whether {word} is hidden in {text}: reading {text} from left to right, we must "
        "meet the letters of {word} one after the other, with anything in between. The empty word "
        "is hidden everywhere.",
        "Decide if {word} is a subsequence of {text}. Repeated letters need as many separate "
        "places.",
        "Is {word} a subsequence of {text}? ('ace' is one of 'abcde', 'aec' is not, '' always is.)",
        "Test: go through {text} once and tick off the letters of {word} in order. True if "
        "all letters get ticked off before {text} ends, else False.",
    ),
    word=texts("abc", 1, 3),
    text=texts("abcd", 2, 7),
    edges=(("", ""), ("", "abc"), ("a", ""), ("aa", "a"), ("ac", "abc"), ("ca", "abc")),
)
def is_hidden_word(word: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in word)


@is_hidden_word.style
def _(word, text):
    matched = 0
    for ch in text:
        if matched < len(word) and ch == word[matched]:
            matched += 1
    return matched == len(word)


@is_hidden_word.style
def _(word, text):
    start = 0
    for letter in word:
        found = text.find(letter, start)
        if found == -1:
            return False
        start = found + 1
    return True


@task(
    names="middle_letters center_of_text get_middle central_part",
    docs=(
        "Return the middle character of {text}, or the two middle ones if its length is even.",
        "Give the centre of a string: one character for an odd length, two for an even length, '' "
        "for an empty string.",
        "Take away the first and the last character of {text} again and again as long as more "
        "than two characters are left. Return what remains.",
        "Which character stands in the middle of {text}? If there is an even number of "
        "characters, return the middle pair as a string of length two.",
        "Middle char(s) of {text}: 'abc' -> 'b', 'abcd' -> 'bc', '' -> ''.",
        "Write a function to find the middle of a string. Odd length means one character, "
        "even length means two.",
    ),
    text=either(words(), texts("abcdef", 0, 7)),
    edges=(("",), ("a",), ("ab",), ("abc",), ("abcd",)),
)
def middle_of_string(text: str) -> str:
    n = len(text)
    return text[(n - 1) // 2 : n // 2 + 1]


@middle_of_string.style
def _(text):
    while len(text) > 2:
        text = text[1:-1]
    return text


@task(
    names="word_value letter_score alphabet_sum weigh_word",
    docs=(
        "Return the value of {word}: the sum of its letters, where a counts 1, b counts 2, and so "
        "on up to z. Vowels count {factor} times as much.",
        "Every letter is worth its place in the alphabet (a = 1, z = 26), and the vowels a, e, i, "
        "o, u are worth {factor} times their place. Add up the worth of all letters of the "
        "lower-case {word}.",
        "Score a word made of small letters. A consonant scores its position in the alphabet, "
        "beginning with 1; a vowel scores its position multiplied by {factor}. Return the total "
        "score.",
        "What does the word weigh if its letters weigh 1 for a, 2 for b, and so on up to 26 for "
        "z, and the five vowels weigh {factor} times what they would otherwise? An empty word "
        "weighs 0.",
        "Letter values: a=1, b=2, ..., z=26. For vowels, multiply by {factor}. Sum up for "
        "{word} (lower case).",
        "Score calculator for my word game. You give it a lower-case word. Each letter brings"
        " its number in the alphabet, but if the letter is a, e, i, o or u it brings that "
        "number times {factor}. All of it is added up; no letters, no points.",
    ),
    factor=range(2, 11),
    word=words(),
    inputs=lambda rng: (words()(rng).lower(),),
    edges=(("",), ("a",), ("z",), ("aeiou",)),
)
def weighted_letters(word: str, *, factor: int) -> int:
    total = 0
    for letter in word:
        value = ord(letter) - ord("a") + 1
        total += value * factor if letter in "aeiou" else value
    return total


@weighted_letters.style
def _(word, *, factor):
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    every = sum(alphabet.index(letter) + 1 for letter in word)
    vowels = sum(alphabet.index(letter) + 1 for letter in word if letter in "aeiou")
    return every + (factor - 1) * vowels


@task(
    names="largest_palindrome longest_mirror_piece best_palindrome_part",
    docs=(
        "Return the longest part of {text} that is a palindrome; the leftmost one if there are "
        "several.",
        "Find the longest contiguous piece of {text} that reads the same in both directions. If "
        "more than one piece has that length, take the one that starts first. An empty string has "
        "the answer ''.",
        "A piece of a string is any run of neighbouring characters. Of all the pieces of {text} "
        "that equal their own reverse, return the longest, and the earliest among equally long "
        "ones.",
        "Which palindrome inside {text} is the longest? Ties are decided in favour of the one "
        "further left.",
        "Longest palindromic substring of {text}. If tied, the first. '' for ''.",
        "Find the biggest piece of the string (characters side by side) that doesn't change "
        "when reversed. For 'xabbay' it is 'abba'. If more than one piece is the biggest, the"
        " one starting earliest should be returned.",
    ),
    text=either(texts("abc", 0, 8), texts("ab", 3, 8)),
    edges=(("",), ("a",), ("ab",), ("abacdc",), ("abba",), ("xaabaay",)),
)
def longest_palindromic_part(text: str) -> str:
    for size in range(len(text), 0, -1):
        for start in range(len(text) - size + 1):
            part = text[start : start + size]
            if part == part[::-1]:
                return part
    return ""


@longest_palindromic_part.style
def _(text):
    best = ""
    for center in range(len(text)):
        for left, right in ((center, center), (center, center + 1)):
            while left >= 0 and right < len(text) and text[left] == text[right]:
                left -= 1
                right += 1
            part = text[left + 1 : right]
            if len(part) > len(best):
                best = part
    return best


@task(
    names="next_vowel shift_vowels rotate_vowels advance_vowels",
    docs=(
        "Replace each vowel of {text} by the next vowel in the order a, e, i, o, u, and u by a. "
        "Capital vowels become capital vowels.",
        "Return {text} with its vowels moved on by one: a becomes e, e becomes i, i becomes o, o "
        "becomes u and u becomes a. The same holds for capitals; everything else stays.",
        "In a made-up dialect every vowel is said as the vowel that follows it in 'aeiou', and "
        "after u it starts again with a. Translate {text}, keeping upper and lower case.",
        "Given a text, cycle its vowels one step forward through a-e-i-o-u-a, in small and in "
        "capital letters, and leave the consonants and all other characters alone.",
        "Apply a->e, e->i, i->o, o->u, u->a to {text}, in both cases, e.g. 'Umbra' -> 'Ambre'.",
        "Substitute vowels: each vowel is changed into the one after it in the list [a, e, i,"
        " o, u]; the list is circular. Keep case. Non-vowels are untouched.",
    ),
    edges=(("",), ("aeiou",), ("AEIOU",), ("xyz",)),
)
def cycle_vowels(text: str) -> str:
    return text.translate(str.maketrans("aeiouAEIOU", "eiouaEIOUA"))


@cycle_vowels.style
def _(text):
    following = {"a": "e", "e": "i", "i": "o", "o": "u", "u": "a"}
    result = ""
    for ch in text:
        new = following.get(ch.lower(), ch)
        result += new.upper() if ch.isupper() else new
    return result


@task(
    names="lengths_of_runs block_sizes streak_lengths group_lengths",
    docs=(
        "Return the list of (character, length) for the runs of equal characters in {text} that "
        "are at least {least} long, from left to right.",
        "Divide {text} into stretches of one repeated character. For each stretch of {least} or "
        "more, put a tuple of the character and the length of the stretch into a list, and return "
        "it.",
        "Which characters are repeated directly at least {least} times in a row? Return a list of "
        "tuples (character, how many in a row), in the order in which they stand in {text}. A "
        "character may be listed more than once.",
        "Find all maximal blocks of identical neighbouring characters whose length is {least} or "
        "greater. Each is reported as a pair: the character, then the length.",
        "Run-length info for {text}: (char, n) for each run with n >= {least}, in order, as a"
        " list of tuples.",
        "Check which characters got stuck. If a character was typed {least} times or more "
        "directly in a row, report a tuple of it and the number of times; go from left to "
        "right and report each such run separately.",
    ),
    least=range(2, 5),
    text=texts("aaab", 0, 12),
    edges=(("",), ("aaaa",), ("abab",), ("aabbbccccd",), ("aabaa",)),
)
def long_runs(text: str, *, least: int) -> list[tuple[str, int]]:
    from itertools import groupby

    runs = [(ch, len(list(group))) for ch, group in groupby(text)]
    return [(ch, length) for ch, length in runs if length >= least]


@long_runs.style
def _(text, *, least):
    found = []
    start = 0
    for i in range(1, len(text) + 1):
        if i == len(text) or text[i] != text[start]:
            if i - start >= least:
                found.append((text[start], i - start))
            start = i
    return found


@task(
    names="common_letters letters_in_both shared_characters overlap_of_letters",
    docs=(
        "Return the letters that occur in both {string1} and {string2}, each once, in "
        "alphabetical order as one string. Case is ignored and the result is lower case.",
        "Which letters do the two strings have in common, if capitals and small letters are the "
        "same? Answer with a sorted string of small letters without repeats. Characters that are "
        "not letters do not count.",
        "Lower both strings. Collect every letter that each of them contains, sort these letters, "
        "and return them joined. The result is '' if nothing is shared.",
        "Given two strings, find the alphabetically sorted, lower-case letters found in the first "
        "as well as in the second, regardless of case.",
        "Shared letters of {string1} and {string2}: lower-cased, sorted, unique, in one "
        "string. Letters only.",
        "Write a function that takes two strings and returns the letters appearing in both. "
        "Ignore case (give small letters), ignore digits/spaces, put the letters in a-z "
        "order, no letter twice.",
    ),
    string1=either(sentences(1, 2), texts("abcDE1", 0, 6)),
    string2=either(sentences(1, 2), texts("ABxye1", 0, 6)),
    edges=(("", ""), ("abc", ""), ("Abc", "CBA"), ("1 2", "2 1"), ("aab", "ab")),
)
def letters_in_common(string1: str, string2: str) -> str:
    shared = set(string1.lower()) & set(string2.lower())
    return "".join(sorted(ch for ch in shared if ch.isalpha()))


@letters_in_common.style
def _(string1, string2):
    result = ""
    for letter in "abcdefghijklmnopqrstuvwxyz":
        if letter in string1.lower() and letter in string2.lower():
            result += letter
    return result
