"""Strings: counting, replacing, slicing, comparing."""

from datagen.code.task import task
from datagen.code.values import choice, either, ints, sentences, texts, words


@task(
    names="vowel_count number_of_vowels how_many_vowels vowels_in",
    docs=(
        "Return the number of vowels (a, e, i, o, u) in {text}, counting both cases.",
        "Count the vowels of a string. The vowels are a, e, i, o and u, [in upper or lower "
        "case|and capital ones count too].",
        "In a string like {text}, how many of its characters are one of 'aeiou' or 'AEIOU'?",
        "A, E, I, O and U are vowels, whether they are written as capitals or small letters. "
        "Return how many characters of {text} are vowels; y is not one.",
        "Write a function that counts vowels (a/e/i/o/u, any case).",
        "User story: as an editor I paste some {text} and want to see how many vowels it has.\n"
        "Note: only a, e, i, o, u are vowels, and 'A' counts just like 'a'.",
    ),
    edges=(("",), ("AEIou",), ("rhythm",)),
)
def count_vowels(text: str) -> int:
    return sum(1 for ch in text.lower() if ch in "aeiou")


@count_vowels.style
def _(text):
    count = 0
    for ch in text:
        if ch in "aeiouAEIOU":
            count += 1
    return count


@count_vowels.style
def _(text):
    lowered = text.lower()
    return sum(lowered.count(vowel) for vowel in "aeiou")


@task(
    names="letter_frequency occurrences_of_letter count_letter how_often",
    docs=(
        "Return how many times the letter {wanted} occurs in {text}, ignoring case.",
        "Count the letter {wanted} in {text}. [Capital letters count too.|Upper and lower case "
        "are treated alike.]",
        "How often does {wanted} appear in the given string, as a small letter or a capital?",
        "You get a string and must say how many of its characters are the letter {wanted}, no "
        "matter whether upper or lower case. An empty string gives 0.",
        "Implement a function that takes a string and returns the number of {wanted} in it "
        "(case-insensitive).",
        "I have some {text} and I'd like to know how often the letter {wanted} is in it. Big "
        "ones and small ones both count, please.",
    ),
    wanted=tuple("abcdefghiklmnoprstuwy"),
    text=either(sentences(3, 6), texts("abcdeBDEnrst", 0, 9)),
    edges=(("",), ("AaEeIiOoTtSsNnRr",)),
)
def count_one_letter(text: str, *, wanted: str) -> int:
    return text.lower().count(wanted)


@count_one_letter.style
def _(text, *, wanted):
    return sum(1 for ch in text if ch.lower() == wanted)


@task(
    names="is_symmetric_text reads_same_backwards palindrome check_palindrome",
    docs=(
        "Return True if {text} reads the same forwards and backwards, [False otherwise|else "
        "False]. Only letters and digits matter, and case is ignored.",
        "Check whether a string is a palindrome, skipping every character that is not a letter or "
        "a digit and treating capitals like small letters.",
        "A phrase is a mirror phrase if, after dropping spaces and punctuation and lowering all "
        "letters, it equals its own reverse. Return whether {text} is a mirror phrase.",
        "Is {text} a palindrome? Ignore case as well as anything that is not alphanumeric. A "
        "string without letters and digits counts as one.",
        "Palindrome check on {text}.\n"
        "- punctuation and spaces are skipped\n"
        "- upper/lower case doesn't matter\n"
        "- nothing left to compare: True.",
        "Write a function that takes a string and tells if its letters and digits, "
        "lower-cased and read backwards, come out the same. 'A b-A' does, 'ab' does not.",
    ),
    text=either(
        choice("Never odd or even.", "Noon", "Was it a car?", "Don't nod!", "1 2 1", "Top spot"),
        choice("Level", "Madam, I'm Adam", "12-21", "No lemon, no melon"),
        texts("aabA -", 2, 5),
        sentences(1, 3),
    ),
    edges=(("",), ("...",), ("ab",), ("Aa",), ("a!bA",)),
)
def is_loose_palindrome(text: str) -> bool:
    kept = [ch.lower() for ch in text if ch.isalnum()]
    return kept == kept[::-1]


@is_loose_palindrome.style
def _(text):
    i, j = 0, len(text) - 1
    while i < j:
        if not text[i].isalnum():
            i += 1
        elif not text[j].isalnum():
            j -= 1
        elif text[i].lower() != text[j].lower():
            return False
        else:
            i += 1
            j -= 1
    return True


@task(
    names="sample_characters take_every pick_every_kth thin_out",
    docs=(
        "Return the string made of every {step:ordinal} character of {text}, starting with the "
        "first one.",
        "Keep only the characters of {text} at the indices 0, {step}, and so on in steps of "
        "{step}; return them as a string.",
        "Starting at the first character of the string, take it and then always skip "
        "[ahead|forward] by {step} places. Return what was taken, joined together.",
        "Given {text}, build a shorter string from the characters whose index is a multiple of "
        "{step}.",
        "Every {step:ordinal} char of {text}, first one included.",
        "Input: a string.\n"
        "Output: its 1st character, then the one {step} places further on, then again {step} "
        "further, until the string is over.",
    ),
    step=range(2, 10),
    text=either(texts("abcdefgh", 0, 14), sentences(1, 4, False)),
    edges=(("",), ("a",), ("abcdefghijklmnop",)),
)
def every_kth_character(text: str, *, step: int) -> str:
    return text[::step]


@every_kth_character.style
def _(text, *, step):
    return "".join(ch for i, ch in enumerate(text) if i % step == 0)


@task(
    names="mask_vowels hide_vowels vowels_to_symbol blank_out_vowels",
    docs=(
        "Return {text} with every vowel replaced by {symbol}.",
        "Replace each of the letters a, e, i, o, u in {text}, small or capital, by {symbol} and "
        "return the result.",
        "Given a string, hide its vowels: wherever a vowel stands (upper or lower case), put "
        "{symbol} instead. All other characters stay.",
        "A secret note is written with {symbol} in place of every a, e, i, o and u, capitals "
        "included. Turn {text} into such a note.",
        "Args:\n"
        "{text}: any string\n"
        "Returns:\n"
        "the same string but each a, e, i, o, u (also A, E, I, O, U) is now {symbol}.",
        "I want to hide the vowels in my text! Please put {symbol} where a vowel was, no "
        "matter if big or small, and don't touch anything else.",
    ),
    symbol=("*", "#", "_", "-", "?", "@", "0", "+", "x", "!", "."),
    edges=(("",), ("AEIOU",), ("xyz",)),
)
def replace_vowels(text: str, *, symbol: str) -> str:
    return "".join(symbol if ch in "aeiouAEIOU" else ch for ch in text)


@replace_vowels.style
def _(text, *, symbol):
    import re

    return re.sub("[aeiouAEIOU]", symbol, text)


@replace_vowels.style
def _(text, *, symbol):
    result = ""
    for ch in text:
        if ch.lower() in "aeiou":
            result += symbol
        else:
            result += ch
    return result


@task(
    names="delete_characters without_letters drop_letters strip_out",
    docs=(
        "Return {text} without any of the characters in {unwanted}.",
        "Remove every character of {text} that occurs in {unwanted}; the other characters keep "
        "their order.",
        "The characters in the string {unwanted} are forbidden. Given {text}, delete the "
        "forbidden characters [and return what is left|from it].",
        "What is left of {text} when all characters that appear in {unwanted} are taken out?",
        "Filter a string: a character stays unless it is one of {unwanted}. The comparison is "
        "case-sensitive.",
        "Strip all of {unwanted} out of {text}, wherever these characters stand (exact case).",
        "Create a function that takes a string and gives it back with each character of "
        "{unwanted} deleted. Hint: the characters are looked at one by one, {unwanted} "
        "needn't appear as a whole.",
    ),
    unwanted=("abc", "xyz", "aeiou", "est", "qu", "lmno", "rst", "ea", ".!?", "!,", "hij", "bdp"),
    text=either(sentences(2, 4), texts("abcdexyzst.!", 0, 9)),
    edges=(("",), ("aaabbbccc",), ("ABC abc",)),
)
def remove_characters(text: str, *, unwanted: str) -> str:
    return "".join(ch for ch in text if ch not in unwanted)


@remove_characters.style
def _(text, *, unwanted):
    for ch in unwanted:
        text = text.replace(ch, "")
    return text


@task(
    names="truncate ellipsize cut_short abbreviate_text",
    docs=(
        "Return {text} unchanged if it has at most {width} characters; otherwise return its first "
        "{width} characters followed by '...'.",
        "Shorten a string that is longer than {width} characters: keep the first {width} and add "
        "three dots. Strings that fit are returned as they are.",
        "A display shows only {width} characters of {text}. If some had to be cut off, '...' is "
        "added after them. Return what the display shows.",
        "Given {text}, cut it after {width} characters and append '...' to mark the cut; if "
        "nothing needs to be cut, leave it alone.",
        'If the text is too long (over {width} chars), chop it to {width} and put "..." '
        "behind. If not, don't change it.",
        "We show titles in a narrow column. A title {text} with len <= {width} is shown in "
        "full; a longer one becomes its first {width} characters plus '...' (so the result "
        "may have three characters more than {width}).",
    ),
    width=range(3, 25),
    text=either(sentences(1, 6), texts("abcdef", 0, 24)),
    edges=(("",), ("abc",), ("abcdefghijklmnopqrstuvwxyz",)),
)
def shorten(text: str, *, width: int) -> str:
    if len(text) <= width:
        return text
    return text[:width] + "..."


@shorten.style
def _(text, *, width):
    cut = text[:width]
    return cut if cut == text else cut + "..."


@task(
    names="flip_start reverse_beginning reverse_first_part reverse_head",
    docs=(
        "Reverse the first {count} characters of {text} and leave the rest as it is.",
        "Return {text} with its first {count} characters in reverse order. If it is shorter than "
        "that, the whole string is reversed.",
        "Given a string, take the opening {count} characters, turn them around, and put the "
        "remaining characters after them unchanged.",
        "Only the beginning of {text} is written backwards: its first {count} characters, or all "
        "of them when there are fewer. Return the string that results.",
        "Flip the first {count} chars of {text}, rest unchanged. Shorter text: flip it all.",
        "Define a function which takes a string s and returns reversed(s[:{count}]) followed "
        "by s[{count}:] as one string.",
    ),
    count=range(2, 9),
    text=either(texts("abcdefgh", 0, 10), words()),
    edges=(("",), ("ab",), ("abcdefghij",)),
)
def reverse_prefix(text: str, *, count: int) -> str:
    return text[:count][::-1] + text[count:]


@reverse_prefix.style
def _(text, *, count):
    head = list(text[:count])
    head.reverse()
    return "".join(head) + text[count:]


@task(
    names="rotate_string_left shift_left cyclic_shift move_front_to_back",
    docs=(
        "Rotate {text} to the left by {k} places and return it.",
        "Move the first {k} characters of {text} to its end, one after the other. A string "
        "shorter than that simply goes round more than once.",
        "Return {text} rotated left by {k}: each character moves {k} positions towards the start, "
        "and those that fall off [come back|reappear] at the end. An empty string stays empty.",
        "Imagine the characters of {text} on a ring that is turned by {k} steps so that the "
        "character at index {k} (counted round the ring) comes first. Return the string read from "
        "there. An empty string gives an empty string.",
        "Do this {k} times: take the first character of {text} and put it at the end. What "
        "string do you have then? (Nothing happens to an empty one.)",
        "Left rotation by {k}. E.g. a left rotation of 'abcde' by 2 would be 'cdeab'. The "
        "rotation wraps around when {text} is short; '' gives ''.",
    ),
    k=range(2, 13),
    text=either(texts("abcdefgh", 0, 10), words()),
    edges=(("",), ("a",), ("abc",), ("abcdefghijklmn",)),
)
def rotate_text(text: str, *, k: int) -> str:
    if not text:
        return ""
    shift = k % len(text)
    return text[shift:] + text[:shift]


@rotate_text.style
def _(text, *, k):
    from collections import deque

    ring = deque(text)
    ring.rotate(-k)
    return "".join(ring)


@rotate_text.style
def _(text, *, k):
    return "".join(text[(i + k) % len(text)] for i in range(len(text)))


@task(
    names="zip_strings weave merge_alternately mix_letters",
    docs=(
        "Interleave two strings: first character of {string1}, first of {string2}, second of "
        "{string1}, and so on. What is left of the longer one goes at the end.",
        "Take characters from {string1} and {string2} by turns, beginning with {string1}. When "
        "one of them is used up, append the rest of the other. Return the new string.",
        "Merge the strings {string1} and {string2} like the two halves of a zip, starting with "
        "{string1}; surplus characters of the longer string follow at the end.",
        "Two people write a message together, each adding one letter in turn from their own "
        "string; {string1} goes first. Whoever has letters left over writes them all at the end. "
        "Return the message.",
        "Zip {string1} and {string2} char by char, {string1} first. Leftovers at the end. "
        "E.g. 'ab' and 'xyz' give 'axbyz'.",
        "You will get two strings, maybe of different length. Please alternate their "
        "characters (the first string starts) and then simply add whatever remains of the "
        "longer one.",
    ),
    string1=texts("abcdef", 0, 6),
    string2=texts("uvwxyz123", 0, 6),
    edges=(("", ""), ("", "xy"), ("abc", ""), ("abc", "x"), ("a", "xyz")),
)
def interleave_strings(string1: str, string2: str) -> str:
    result = ""
    for i in range(max(len(string1), len(string2))):
        result += string1[i : i + 1] + string2[i : i + 1]
    return result


@interleave_strings.style
def _(string1, string2):
    from itertools import zip_longest

    return "".join(a + b for a, b in zip_longest(string1, string2, fillvalue=""))


@interleave_strings.style
def _(string1, string2):
    n = min(len(string1), len(string2))
    mixed = "".join(string1[i] + string2[i] for i in range(n))
    return mixed + string1[n:] + string2[n:]


@task(
    names="shared_prefix common_start same_beginning",
    docs=(
        "Return the longest string that both {string1} and {string2} start with.",
        "Find the longest common prefix of two strings. It is the empty string if their first "
        "characters differ.",
        "Compare {string1} and {string2} character by character from the left and return the part "
        "up to where they first differ.",
        "How far do two strings agree from the beginning? Return the part that they share there, "
        "which may be empty.",
        "Common prefix of {string1} and {string2}, '' if none.",
        "Input: two strings.\n"
        "Output: the characters they have in common at the beginning. For 'planet' and "
        "'plank' that is 'plan'.",
    ),
    inputs=lambda rng: tuple(
        base[: rng.randint(0, len(base))] + "".join(rng.choices("abcr", k=rng.randint(0, 4)))
        for base in [rng.choice(["carpet", "abcabc", "brother", "raincoat"])] * 2
    ),
    edges=(("", ""), ("", "abc"), ("abc", "abc"), ("abc", "xbc"), ("ab", "abc")),
)
def common_prefix_of_two(string1: str, string2: str) -> str:
    length = 0
    for a, b in zip(string1, string2):
        if a != b:
            break
        length += 1
    return string1[:length]


@common_prefix_of_two.style
def _(string1, string2):
    n = min(len(string1), len(string2))
    while string1[:n] != string2[:n]:
        n -= 1
    return string1[:n]


@task(
    names="are_rotations same_ring rotation_of can_rotate_into",
    docs=(
        "Return True if {string2} is a rotation of {string1}.",
        "Check whether {string1} can be turned into {string2} by moving some characters from its "
        "front to its back.",
        "Two strings are rotations of one another if they have the same length and one can be "
        "read in the other when that is written in a circle. Decide this for {string1} and "
        "{string2}; two empty strings are rotations of each other.",
        "Do {string1} and {string2} show the same letters in the same circular order? Return a "
        "boolean. Strings of different lengths never do.",
        "Is {string2} just {string1} rotated? 'abcd' and 'cdab': yes. 'abcd' and 'acbd': no. "
        "Note that rotating by 0 is allowed and that the lengths must match.",
        "Check if we can get {string2} by cutting {string1} into two parts (one may be empty)"
        " and swapping the parts.",
    ),
    inputs=lambda rng: (
        lambda w, k: (w, rng.choice([w[k:] + w[:k], w[k:] + w[:k], w[::-1], w[k:] + w[:k] + "a"]))
    )(rng.choice(["abcd", "stone", "aab", "table", "rivers", "ababc"]), rng.randint(0, 4)),
    edges=(("", ""), ("ab", "ba"), ("abc", "acb"), ("abc", "ab"), ("aab", "abb")),
)
def is_string_rotation(string1: str, string2: str) -> bool:
    return len(string1) == len(string2) and string2 in string1 + string1


@is_string_rotation.style
def _(string1, string2):
    if len(string1) != len(string2):
        return False
    if not string1:
        return True
    return any(string1[i:] + string1[:i] == string2 for i in range(len(string1)))


@task(
    names="count_overlapping pattern_count times_found occurrences",
    docs=(
        "Count how many times {pattern} occurs in {text}. Overlapping occurrences count "
        "separately.",
        "Return the number of positions of {text} at which the string {pattern} starts.",
        "Given a text, in how many places can {pattern} be read in it? Places may overlap: 'aa' "
        "stands twice in 'aaa'.",
        "Look at every piece of {text} that is as long as {pattern}, including pieces that "
        "overlap, and return how many of them equal {pattern}.",
        "Number of matches of {pattern} in {text}, overlaps allowed.",
        "Create a function that goes through a string from the left and, at each index, "
        "checks if {pattern} begins there. It returns how often the check succeeded.",
    ),
    pattern=("ab", "aa", "aba", "bb", "ba", "bab", "abb", "a", "bba", "abab", "b"),
    text=texts("ab", 0, 12),
    edges=(("",), ("aaaa",), ("ababab",), ("bbbb",), ("babab",)),
)
def count_pattern(text: str, *, pattern: str) -> int:
    return sum(1 for i in range(len(text)) if text.startswith(pattern, i))


@count_pattern.style
def _(text, *, pattern):
    count = 0
    start = text.find(pattern)
    while start != -1:
        count += 1
        start = text.find(pattern, start + 1)
    return count


@count_pattern.style
def _(text, *, pattern):
    count = 0
    while text:
        if text.startswith(pattern):
            count += 1
        text = text[1:]
    return count


@task(
    names="anagrams is_anagram same_letters check_anagram",
    docs=(
        "Return True if {string1} and {string2} are anagrams, ignoring spaces and case.",
        "Can the letters of {string1} be rearranged to give {string2}? Spaces do not matter, and "
        "neither does upper or lower case.",
        "Two phrases are anagrams when they use exactly the same letters equally often. Check "
        "{string1} and {string2}, paying no attention to spaces or to capital letters.",
        "Given two phrases, decide whether one is a reshuffling of the other. Before comparing, "
        "drop the spaces and lower all letters.",
        "Check if two strings are anagrams of each other. Case-insensitive, blanks ignored.",
        "Do these two phrases consist of the same letters, each the same number of times? "
        "E.g. 'Tea cup' and 'cut ape' do. Spaces are not letters and 'T' is the same as 't'.",
    ),
    inputs=lambda rng: (
        lambda w: (w, "".join(rng.sample(w, len(w))) + rng.choice(["", "", " ", w[0], "e"]))
    )(rng.choice(["Dormitory", "stone age", "Listen", "ab a", "the eyes", "note"])),
    edges=(("", ""), ("a", ""), ("Ab", "bA"), ("aab", "abb"), ("dirty room", "Dormitory")),
)
def are_anagrams(string1: str, string2: str) -> bool:
    a = string1.replace(" ", "").lower()
    b = string2.replace(" ", "").lower()
    return sorted(a) == sorted(b)


@are_anagrams.style
def _(string1, string2):
    from collections import Counter

    def letters(phrase):
        return Counter(phrase.lower().replace(" ", ""))

    return letters(string1) == letters(string2)


@task(
    names="stutter repeat_each_letter multiply_letters stretch_word",
    docs=(
        "Return {text} with every character repeated {times} times.",
        "Stretch a string by writing each of its characters {times:word} times in a row.",
        "Given a string, build the string in which every character stands {times} times [before "
        "the next one follows|one after another], in the original order.",
        "An old keyboard types every key {times:word} times. What appears when {text} is typed?",
        "Each character of {text} x {times}. Order stays.",
        "We need a function that takes a string and doubles, triples, ... its characters: here"
        " every single one has to appear {times} times in a row, spaces too.",
    ),
    times=range(2, 10),
    text=either(texts("abcxyz", 0, 5), words()),
    edges=(("",), ("a",), ("aab",), (" !",)),
)
def repeat_characters(text: str, *, times: int) -> str:
    return "".join(ch * times for ch in text)


@repeat_characters.style
def _(text, *, times):
    result = ""
    for ch in text:
        result += ch * times
    return result


@task(
    names="longest_streak max_run longest_repeat longest_block",
    docs=(
        "Return the length of the longest run of equal characters in {text}.",
        "How many times in a row does a character repeat at most in {text}? An empty string gives "
        "0.",
        "A block is a stretch of one and the same character. Return the size of the largest block "
        "of the string, 0 if the string is empty.",
        "Given a string, find the longest stretch in which all characters are the same and return "
        "how long it is.",
        "What is the longest streak? For 'abbbcc' it's 3, because of the three b's. An empty "
        "{text} has no streak, so 0.",
        "Write a function that takes a string and computes max length of a substring which "
        "uses just one character (0 for '').",
    ),
    text=either(texts("ab", 0, 10), texts("aaaxyz", 0, 10)),
    edges=(("",), ("a",), ("abc",), ("aabbbcc",), ("abbb",)),
)
def longest_run(text: str) -> int:
    best = current = 0
    previous = ""
    for ch in text:
        current = current + 1 if ch == previous else 1
        best = max(best, current)
        previous = ch
    return best


@longest_run.style
def _(text):
    from itertools import groupby

    return max((len(list(group)) for _, group in groupby(text)), default=0)


@task(
    names="first_unique first_single first_lonely_letter earliest_unique_character",
    docs=(
        "Return the first character of {text} that occurs only once in it, or {fallback} if there "
        "is no such character.",
        "Find the earliest character in {text} that is not repeated anywhere in the string. If "
        "all characters repeat, or the string is empty, return {fallback}.",
        "Reading {text} from left to right, which is the first character that appears exactly "
        "once in the whole string? The answer is {fallback} when none does.",
        "A character is lonely if it has no twin elsewhere in the string. Return the first lonely "
        "character of {text}; return {fallback} when there is none.",
        "First non-repeating char in {text}, else {fallback}.",
        "Input: a string.\n"
        "Output: the leftmost character c for which the string contains c one time only.\n"
        "If there's no such c: {fallback}.",
    ),
    fallback=("", "-", "?", "_", None, "none", "#"),
    text=either(texts("abcde", 0, 8), texts("abc", 0, 6)),
    edges=(("",), ("aa",), ("aab",), ("abcab",)),
)
def first_unrepeated(text: str, *, fallback: str | None) -> str | None:
    for ch in text:
        if text.count(ch) == 1:
            return ch
    return fallback


@first_unrepeated.style
def _(text, *, fallback):
    from collections import Counter

    counts = Counter(text)
    return next((ch for ch in text if counts[ch] == 1), fallback)


@task(
    names="chop_ends remove_edges drop_both_ends inner_part",
    docs=(
        "Return {text} without its first {n} and its last {n} characters.",
        "Cut {n:word} [characters|letters] off each end of {text}. If nothing remains, return an "
        "empty string.",
        "Given a string, drop {n} characters at the start and as many at the end; strings with at "
        "most twice as many characters become empty.",
        "The frame of a string is its first {n} and its last {n} characters. Return what the "
        "frame surrounds, '' if there is nothing.",
        "Remove {n} characters from the left side and {n} from the right side of {text}. Too "
        "short? Then ''.",
        "I need the inside of a string: please skip the first {n} chars, skip the last {n} "
        "chars, and give me everything in between (possibly nothing).",
    ),
    n=range(2, 8),
    text=either(texts("abcdefgh", 0, 14), sentences(1, 3)),
    edges=(("",), ("a",), ("abcd",), ("abcdefghijklmnop",)),
)
def trim_both_ends(text: str, *, n: int) -> str:
    return text[n:-n]


@trim_both_ends.style
def _(text, *, n):
    return "".join(ch for i, ch in enumerate(text) if n <= i < len(text) - n)


@task(
    names="char_at_or letter_at get_character nth_character",
    docs=(
        "Return the character of {text} at index {index}, or {fallback} if {index} is outside the "
        "string. Negative indices are outside.",
        "Give the character at position {index} (counted from 0) of {text}. When there is no such "
        "position, also when {index} is negative, give {fallback}.",
        "Look up one character: if 0 <= {index} < the length of {text}, return the character "
        "there, else {fallback}.",
        "Which character stands at index {index} of {text}? If the index is negative or too "
        "large, answer with {fallback}.",
        "Safe indexing: {text}[{index}], but {fallback} instead of an error, and {fallback} "
        "for negative numbers as well.",
        "Args:\n"
        "{text} - a string\n"
        "{index} - an integer, maybe out of range\n"
        "Returns the character at that 0-based index. Note: an index below 0 doesn't count "
        "from the end, it is out of range, and out of range means {fallback}.",
    ),
    fallback=("", "?", "-", None, " ", "*", "missing", "none"),
    text=words(),
    index=ints(-2, 7),
    edges=(("", 0), ("abc", -1), ("abc", 3), ("abc", 0), ("abc", 2)),
)
def safe_character(text: str, index: int, *, fallback: str | None) -> str | None:
    if 0 <= index < len(text):
        return text[index]
    return fallback


@safe_character.style
def _(text, index, *, fallback):
    return dict(enumerate(text)).get(index, fallback)
