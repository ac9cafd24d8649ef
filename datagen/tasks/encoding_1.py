"""Encoding: ciphers, run lengths, code tables, binary and hexadecimal strings."""

from datagen.code.task import task
from datagen.code.values import either, ints, lists, sentences, texts, words


@task(
    names="caesar_cipher shift_letters encrypt_caesar shift_alphabet",
    docs=(
        "Shift every letter of {text} by {shift} places in the alphabet, going round from z to a. "
        "Capitals stay capitals and other characters stay as they are.",
        "Encrypt {text} with the Caesar cipher of key {shift}: each letter is replaced by the one "
        "{shift} positions later in the alphabet, after z comes a again. Keep the case, and leave "
        "everything that is not a letter.",
        "In a secret language each letter is written as the letter that comes {shift} places "
        "after it; the alphabet is thought of as a circle. Translate {text}, in which there are "
        "small and capital letters as well as other signs that do not change.",
        "Return the string in which all letters of {text} moved forward by {shift} in the "
        "alphabet, wrapping around at its end. Upper case remains upper case. Spaces, digits and "
        "marks are copied.",
        "Write a function to apply a Caesar cipher with shift {shift} to {text}.\nNote:\n- upper "
        "and lower case letters both shift, and keep their case\n- z is followed by a\n- all "
        "other characters stay the same.",
        "Rotate each letter of {text} forward by {shift}; only letters move, 'Z' wraps to 'A' "
        "and 'z' to 'a'.",
    ),
    shift=range(2, 26),
    text=either(sentences(1, 2), texts("abxyzXYZ !", 0, 7)),
    edges=(("",), ("xyz XYZ",), ("a-b",)),
)
def caesar_shift(text: str, *, shift: int) -> str:
    result = ""
    for ch in text:
        if ch.islower():
            result += chr((ord(ch) - ord("a") + shift) % 26 + ord("a"))
        elif ch.isupper():
            result += chr((ord(ch) - ord("A") + shift) % 26 + ord("A"))
        else:
            result += ch
    return result


@caesar_shift.style
def _(text, *, shift):
    import string

    small, large = string.ascii_lowercase, string.ascii_uppercase
    shifted = small[shift:] + small[:shift] + large[shift:] + large[:shift]
    return text.translate(str.maketrans(small + large, shifted))


@task(
    names="decode_shift undo_caesar unshift_word decrypt_word",
    docs=(
        "{word} was encoded by moving each of its small letters {shift} places forward in the "
        "alphabet (after z comes a). Return the original word.",
        "Decode a lower-case word in which every letter has been replaced by the letter {shift} "
        "positions after it, cyclically.",
        "Undo a cipher: shift the letters of {word} back by {shift}, continuing with z before a. "
        "All characters are small letters.",
        "Someone replaced every letter of a word by the one that follows {shift} places later, "
        "starting again at a behind z. Given the outcome {word}, find the word.",
        "Write a function to decrypt {word}, a lower-case Caesar cipher text made with shift "
        "{shift}.",
        "Move every letter of {word} (a to z only) back by {shift} in the alphabet; before a "
        "comes z.",
    ),
    shift=range(2, 26),
    word=lambda rng: words()(rng).lower(),
    edges=(("",), ("abc",), ("xyz",)),
)
def decode_shifted_word(word: str, *, shift: int) -> str:
    return "".join(chr((ord(letter) - 97 - shift) % 26 + 97) for letter in word)


@decode_shifted_word.style
def _(word, *, shift):
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    result = ""
    for letter in word:
        result += alphabet[alphabet.index(letter) - shift]
    return result


@task(
    names="mirror_cipher atbash reverse_alphabet flip_alphabet",
    docs=(
        "Replace each small letter of {text} by its mirror letter in the alphabet (a and z, b and "
        "y, c and x change places, and so on). All other characters stay.",
        "Write {text} in the mirrored alphabet: a becomes z, b becomes y, and at last z becomes "
        "a. Only lower-case letters are changed.",
        "Every lower-case letter has a partner that is as far from the end of the alphabet as the "
        "letter is from its beginning. Return {text} with these letters replaced by their "
        "partners and anything else unchanged.",
        "Given a text, swap the first letter of the alphabet with the last, the second with the "
        "last but one, etc., wherever such a small letter occurs. Capitals, digits and signs are "
        "not touched.",
        "Write a function for the a <-> z cipher: 'abc xyz!' -> 'zyx cba!'. Only lower-case "
        "letters are swapped.",
        "Swap each small letter in {text} with its opposite in the alphabet (b with y, m with "
        "n); keep any other character.",
    ),
    edges=(("",), ("abcxyz",), ("Az Za",), ("mn",)),
)
def mirror_alphabet(text: str) -> str:
    result = ""
    for ch in text:
        if "a" <= ch <= "z":
            result += chr(ord("a") + ord("z") - ord(ch))
        else:
            result += ch
    return result


@mirror_alphabet.style
def _(text):
    import string

    letters = string.ascii_lowercase
    return text.translate(str.maketrans(letters, letters[::-1]))


@task(
    names="run_length_encode compress_runs shorten_repeats encode_runs",
    docs=(
        "Compress {text} by writing each run of equal characters as the character followed by the "
        "length of the run; runs of length 1 are written without a number.",
        "Return the run-length encoding of {text}, for example 'a3bc2' for 'aaabcc': character, "
        "then count, where a count of 1 is left out.",
        "Every block of the same character is replaced by that character and the size of the "
        "block, unless the size is one; then the character alone remains. Encode {text} like "
        "this. It contains no digits.",
        "Given a string of letters, shorten repeated letters: 'xxxx' becomes 'x4', a letter that "
        "is not repeated directly stays single. Return the shortened string.",
        "Write a function to compress a string: 'aabccc' -> 'a2bc3'. A count is written only if "
        "it's 2 or more. There are no digits in the input.",
        "For every group of equal adjacent characters in {text}, output the character and then, "
        "unless the group has just one, its size. {text} has no digits.",
    ),
    text=either(texts("aaab", 0, 10), texts("xyz", 0, 8)),
    edges=(("",), ("a",), ("aaabcc",), ("aaaaaaaaaaaa",), ("abab",)),
)
def encode_run_lengths(text: str) -> str:
    from itertools import groupby

    result = ""
    for ch, group in groupby(text):
        length = len(list(group))
        result += ch if length == 1 else ch + str(length)
    return result


@encode_run_lengths.style
def _(text):
    result = ""
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        result += text[i]
        if j - i > 1:
            result += str(j - i)
        i = j
    return result


@task(
    names="run_length_decode expand_runs unpack_text decompress_runs",
    docs=(
        "Expand a string like '3a2bc': a number tells how often the following letter is repeated, "
        "and letters without a number stand for themselves.",
        "Undo a compression in which a run of a letter is written as its length and then the "
        "letter, with length 1 left out. Return the long string for {text}.",
        "{text} consists of letters and numbers. Each letter is written as many times as the "
        "number directly before it says, once if there is none. Return the resulting string.",
        "Given a run-length code, number first, decode it. '12x' is a row of twelve x and 'x' is "
        "a single one.",
        "Decompress {text}: '2ab10c' -> 'aabcccccccccc'. No number before a letter means once. "
        "Numbers can have several digits.",
        "Write a function to expand a run-length encoded string in which the count, if there is "
        "one, stands in front of its letter.",
    ),
    text=lambda rng: "".join(
        rng.choice(["", str(rng.randint(2, 12))]) + rng.choice("abcxyz")
        for _ in range(rng.randint(0, 4))
    ),
    edges=(("",), ("a",), ("10b",), ("3a2bc",)),
)
def decode_counts_first(text: str) -> str:
    result = ""
    number = ""
    for ch in text:
        if ch.isdigit():
            number += ch
        else:
            result += ch * int(number or 1)
            number = ""
    return result


@decode_counts_first.style
def _(text):
    import re

    return "".join(letter * int(count or 1) for count, letter in re.findall(r"(\d*)(\D)", text))


@task(
    names="encode_with_table translate_by_table look_up_codes to_code",
    docs=(
        "Translate {text} with the dictionary {table}: each character is replaced by its code, "
        "and the codes are joined by {mark}. Characters that are not in {table} are skipped.",
        "Given a table from characters to codes, return the codes of the characters of {text} "
        "with {mark} between them. Leave out what the table does not contain.",
        "Like Morse code, {table} assigns a code to some characters. Encode {text} character by "
        "character and separate the codes with {mark}; a character without a code is dropped.",
        "Write the codes of all characters in {text} one after the other, {mark} between "
        "neighbours. The codes are the values of {table}; ignore a character that is no key of it.",
        "Write a function to encode {text} using {table} (character -> code), with {mark} as the "
        "separator between codes. Characters missing from {table} are ignored.",
        "Look up every character of {text} in {table}. Join the codes found with {mark}; what "
        "can't be found is simply left out.",
    ),
    mark=(" ", "/", "-", "|", "+", ",", "_", "."),
    text=texts("abcd", 0, 5),
    table=lambda rng: {
        letter: rng.choice(["01", "10", "00", "1", "0", "11"])
        for letter in rng.sample("abcd", rng.randint(1, 3))
    },
    edges=(("", {"a": "1"}), ("abc", {}), ("aba", {"a": "0", "b": "11"})),
)
def encode_by_table(text: str, table: dict[str, str], *, mark: str) -> str:
    return mark.join(table[ch] for ch in text if ch in table)


@encode_by_table.style
def _(text, table, *, mark):
    codes = []
    for ch in text:
        if ch in table:
            codes.append(table[ch])
    return mark.join(codes)


@task(
    names="decode_with_table read_codes codes_to_text reverse_lookup",
    docs=(
        "{table} maps letters to codes. Decode {text}, which consists of codes separated by "
        "spaces, and return the letters as a string. A code that no letter has is decoded as "
        "{unknown}.",
        "Given a table with the code of each letter, find the letters for the codes in {text} "
        "(split it at spaces). Put {unknown} where a code is not in the table.",
        "Turn a coded message back into letters. Its codes are divided by spaces, and the "
        "dictionary {table} says which letter has which code; all codes are different. Unreadable "
        "codes become {unknown}.",
        "Read {text} code by code, a space ends each code. Replace every code by the letter that "
        "has it in {table}, or by {unknown} if none does, and return the word that appears.",
        "Write a function to decode space-separated codes. {table} maps each letter to its "
        "(unique) code; you have to go the other way. Use {unknown} for codes that aren't in it.",
        "Args:\n{text}: codes with spaces between them, maybe empty\n{table}: letter -> code, no "
        "code twice\nReturns:\nthe decoded letters as one string, with {unknown} for every code "
        "that's not known.",
    ),
    unknown=("?", "*", "_", "#", "-", "!", ".", "x"),
    text=lambda rng: " ".join(
        rng.choice(["01", "10", "00", "1"]) for _ in range(rng.randint(0, 5))
    ),
    table=lambda rng: dict(
        zip(rng.sample("aekmst", 3), rng.sample(["01", "10", "00", "1"], 3), strict=True)
    ),
    edges=(("", {"a": "1"}), ("1 0", {"a": "1"}), ("1 1 01", {"a": "01", "b": "1"})),
)
def decode_by_table(text: str, table: dict[str, str], *, unknown: str) -> str:
    letters = {code: letter for letter, code in table.items()}
    return "".join(letters.get(code, unknown) for code in text.split())


@decode_by_table.style
def _(text, table, *, unknown):
    result = ""
    for code in text.split():
        found = unknown
        for letter in table:
            if table[letter] == code:
                found = letter
        result += found
    return result


@task(
    names="binary_value parse_binary binary_to_int read_bits",
    docs=(
        "Return the number that the binary string {text} stands for, or {error} if it is empty or "
        "contains anything but 0 and 1.",
        "Convert a string of zeros and ones to an integer. Strings that are no binary number, the "
        "empty one included, give {error}.",
        "Given {text}, read it as a number in base 2. If any character is neither '0' nor '1', or "
        "there are no characters at all, return {error}.",
        "What is the decimal value of the bits in {text}? The first bit is the most significant. "
        "Invalid input (no bits, or other characters) is answered by {error}.",
        "Convert {text} from binary to int. If it's empty or has any character besides '0' and "
        "'1', the result is {error}.",
        "Write a function to parse a bit string, most significant bit first. Bad input (an empty "
        "string or a wrong character) gives {error}.",
    ),
    error=(-1, None, -2, -10, -100, -99),
    text=either(texts("01", 1, 8), texts("0012", 0, 5)),
    edges=(("",), ("0",), ("1",), ("102",), ("0011",)),
)
def binary_string_value(text: str, *, error: int | None) -> int | None:
    if not text or any(ch not in "01" for ch in text):
        return error
    return int(text, 2)


@binary_string_value.style
def _(text, *, error):
    if text == "":
        return error
    value = 0
    for bit in text:
        if bit != "0" and bit != "1":
            return error
        value = value * 2 + int(bit)
    return value


@task(
    names="fixed_binary to_bits binary_padded bits_of",
    docs=(
        "Return {number} in binary with at least {width} digits, filled up with zeros on the left.",
        "Write a non-negative integer as a string of bits. Shorter results get leading zeros "
        "until they are {width} long; longer ones are not cut.",
        "Given {number} >= 0, what does it look like in base 2 if leading zeros make it {width} "
        "digits long? If it needs more digits anyway, no zeros are added.",
        "Convert {number} to a binary string without any prefix and pad it with '0' at the front "
        "to a minimum length of {width}.",
        "Write a function to format {number} (>= 0) in binary with leading zeros up to {width} "
        "digits. It may be longer if {number} is big.",
        "{number}, which isn't negative, in base 2, without '0b', left-padded by '0' to {width} "
        "characters or more.",
    ),
    width=range(2, 13),
    number=ints(0, 130),
    edges=((0,), (1,), (255,), (8,), (5000,)),
)
def padded_binary(number: int, *, width: int) -> str:
    return bin(number)[2:].zfill(width)


@padded_binary.style
def _(number, *, width):
    bits = ""
    while number > 0:
        bits = str(number % 2) + bits
        number //= 2
    while len(bits) < width:
        bits = "0" + bits
    return bits


@task(
    names="to_hex_color rgb_string color_code hex_colour",
    docs=(
        "Return the colour code {prefix:plain}rrggbb for the three values {red}, {green} and "
        "{blue} from 0 to 255, each as two hexadecimal digits (0-9 and a-f), with {prefix} in "
        "front.",
        "Write a colour as {prefix} followed by six hex digits: two for {red}, two for {green}, "
        "two for {blue} (each 0 to 255). Small letters are used.",
        "Given the amounts of red, green and blue light, build the text {prefix} plus the "
        "two-digit hexadecimal form of each amount in this order. The digits above 9 are the "
        "letters a to f.",
        "Each of {red}, {green} and {blue} is a number below 256. Convert each to base 16 with "
        "exactly two digits in lower case, join the three, and put {prefix} at the beginning.",
        "Write a function to convert an RGB colour to hex: {prefix}, then two lower-case hex "
        "digits for each of {red}, {green}, {blue} (0 to 255).",
        "Hex colour string of ({red}, {green}, {blue}), each in 0..255. It starts with {prefix}; "
        "each channel takes two digits from 0-9a-f, with a leading zero if needed.",
    ),
    prefix=("#", "0x", "&", "$", "c:", "x", "rgb-"),
    red=ints(0, 255),
    green=ints(0, 255),
    blue=ints(0, 255),
    edges=((0, 0, 0), (255, 255, 255), (1, 10, 16)),
)
def colour_code(red: int, green: int, blue: int, *, prefix: str) -> str:
    return prefix + f"{red:02x}{green:02x}{blue:02x}"


@colour_code.style
def _(red, green, blue, *, prefix):
    digits = "0123456789abcdef"
    return prefix + "".join(digits[v // 16] + digits[v % 16] for v in (red, green, blue))


@colour_code.style
def _(red, green, blue, *, prefix):
    code = prefix
    for amount in (red, green, blue):
        code += hex(amount)[2:].zfill(2)
    return code


@task(
    names="column_cipher read_by_columns scramble_columns skip_cipher",
    docs=(
        "Encrypt {text} by reading it in {columns} columns: first the characters at indices 0, "
        "{columns}, {2 * columns} and so on, then those that begin at index 1, up to the last "
        "column.",
        "Write {text} row by row into a grid with {columns} columns and read the grid column by "
        "column from the left. The last row may be incomplete. Return what you read.",
        "Return the characters of {text} in a new order: those whose index leaves remainder 0 "
        "when divided by {columns} come first, then those with remainder 1, and so on; characters "
        "with the same remainder keep their order.",
        "Deal the letters of {text} like cards to {columns:word} players in turn, then join the "
        "players' letters: everything of the first player, then everything of the second, and so "
        "on.",
        "Write {text} in rows of {columns} characters and read it off by columns, leftmost "
        "column first, each from top to bottom.",
        "Concatenate {columns} slices of {text}: every {columns:ordinal} character starting at "
        "index 0, then starting at index 1, and so on.",
    ),
    columns=range(2, 7),
    text=either(words(), texts("abcdefghij", 0, 12)),
    edges=(("",), ("a",), ("abcdef",), ("abcdefghijklm",)),
)
def columnar_cipher(text: str, *, columns: int) -> str:
    return "".join(text[start::columns] for start in range(columns))


@columnar_cipher.style
def _(text, *, columns):
    piles = [""] * columns
    for i, ch in enumerate(text):
        piles[i % columns] += ch
    return "".join(piles)


@columnar_cipher.style
def _(text, *, columns):
    order = sorted(range(len(text)), key=lambda i: i % columns)
    return "".join(text[i] for i in order)


@task(
    names="vowel_language spoon_language add_syllables secret_talk",
    docs=(
        "Translate {text} into a play language: after every vowel (a, e, i, o, u, small or "
        "capital) insert {syllable} and then the same vowel again in small.",
        "Children talk in a secret way: each vowel is said, then {syllable}, then the vowel once "
        "more (always a small letter the second time). Return {text} in that way of talking.",
        "Put {syllable} and a lower-case copy of the vowel behind each vowel of {text}. Vowels "
        "are the letters aeiou in either case; consonants stay as they are.",
        "With the syllable {syllable}, 'to' becomes 'to{syllable:plain}o'. Change all vowels in "
        "{text} like this, that is, follow each by {syllable} plus itself as a small letter. "
        "Capital vowels are vowels too.",
        "After every vowel v in {text}, add {syllable} and a lower-case v. Vowels: a, e, i, o, u "
        "in both cases.",
        "Write a function to translate into a secret language. A vowel (aeiou or AEIOU) is kept "
        "and followed by {syllable} and by itself in lower case; nothing else changes.",
    ),
    syllable=("b", "p", "g", "lef", "f", "nav", "d", "v", "s", "k", "haf"),
    text=either(sentences(1, 2), words()),
    edges=(("",), ("AEIOU",), ("xyz",), ("Eat it",)),
)
def play_language(text: str, *, syllable: str) -> str:
    result = ""
    for ch in text:
        result += ch
        if ch.lower() in "aeiou":
            result += syllable + ch.lower()
    return result


@play_language.style
def _(text, *, syllable):
    vowels = "aeiouAEIOU"
    return "".join(ch + syllable + ch.lower() if ch in vowels else ch for ch in text)


@task(
    names="letters_to_numbers alphabet_positions number_code place_codes",
    docs=(
        "Replace each letter of {word} by its place in the alphabet (a is {base}) and return the "
        "numbers joined by {mark}. Case is ignored; other characters are left out.",
        "Encode a text as numbers with {mark} between them: a or A is {base}, b or B is one more, "
        "and so on. Anything that is not a letter disappears.",
        "Number the alphabet starting with {base} for a. Return the numbers of the letters in "
        "{word}, whatever their case, in order, separated by {mark}, as one string. Skip "
        "everything else.",
        "Write the letters of {word} as their numbers in the alphabet, counted from {base}, with "
        "{mark} between them. Capital letters have the same numbers as small ones, and signs that "
        "are no letters have none.",
        "Write a function to turn {word} into letter numbers: a = {base}, b = {base + 1}, and so "
        "on, the same for capitals. Numbers are joined with {mark}, and non-letters are skipped.",
        "For each letter of {word} (upper or lower case, ignore all else): {base} plus how many "
        "letters come before it in the alphabet. Give the results as a string with {mark} in "
        "between.",
    ),
    base=(0, 1, 5, 10, 100, 20, 50),
    mark=("-", " ", ",", ".", "+", "/"),
    word=either(words(), texts("abzAZ! ", 0, 5)),
    edges=(("",), ("aA",), ("z!a",)),
)
def letters_as_numbers(word: str, *, base: int, mark: str) -> str:
    return mark.join(str(ord(ch) - ord("a") + base) for ch in word.lower() if ch.isalpha())


@letters_as_numbers.style
def _(word, *, base, mark):
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    numbers = []
    for ch in word:
        if ch.lower() in alphabet:
            numbers.append(str(base + alphabet.index(ch.lower())))
    return mark.join(numbers)


@task(
    names="flip_bits invert_bits complement_bits toggle_bits",
    docs=(
        "Return the bit string {text} with every 0 turned into 1 and every 1 into 0.",
        "Invert a string of zeros and ones: each character changes to the other one.",
        "Given {text}, made of '0' and '1' only, exchange the two digits everywhere.",
        "A row of lamps is written as '1' for on and '0' for off. All switches are pressed once. "
        "Write down the new row.",
        "Flip all bits in a binary string: '1001' -> '0110'.",
        "Write a function to swap the 0s and 1s in {text}.",
    ),
    text=texts("01", 0, 9),
    edges=(("",), ("0",), ("1111",)),
)
def inverted_bits(text: str) -> str:
    return "".join("1" if bit == "0" else "0" for bit in text)


@inverted_bits.style
def _(text):
    return text.translate(str.maketrans("01", "10"))


@inverted_bits.style
def _(text):
    return text.replace("0", "x").replace("1", "0").replace("x", "1")


@task(
    names="xor_strings combine_bits bitwise_different compare_bits",
    docs=(
        "Combine two bit strings of equal length: the result has 1 where they differ and 0 where "
        "they agree.",
        "Return the bitwise exclusive or of {string1} and {string2}, two equally long strings of "
        "zeros and ones, as a string.",
        "Lay {string1} over {string2}. Write '1' at each position at which the characters are "
        "different and '0' at the others, and return this.",
        "Given two strings of the same length made of '0' and '1', build a third one that marks "
        "with '1' all places where exactly one of them has a '1', and with '0' all other places.",
        "Write a function to XOR two binary strings of the same length: '1010' and '0110' give "
        "'1100'.",
        "Compare {string1} and {string2} (equally long, only 0s and 1s) bit by bit. Same: '0'. "
        "Different: '1'. Join these.",
    ),
    inputs=lambda rng: tuple(texts("01", n, n)(rng) for n in [rng.randint(0, 7)] * 2),
    edges=(("", ""), ("1", "1"), ("0101", "0011")),
)
def xor_bit_strings(string1: str, string2: str) -> str:
    return "".join("1" if a != b else "0" for a, b in zip(string1, string2))


@xor_bit_strings.style
def _(string1, string2):
    result = ""
    for i in range(len(string1)):
        result += str((int(string1[i]) + int(string2[i])) % 2)
    return result


@xor_bit_strings.style
def _(string1, string2):
    return "".join(str(int(a) ^ int(b)) for a, b in zip(string1, string2))


@task(
    names="hide_message message_in_letters read_acrostic acrostic",
    docs=(
        "Return the message hidden in {entries}: take the character at index {place} of each line "
        "and join them. Lines that are too short are passed over.",
        "A message is spread over a list of lines. Its characters stand at index {place} of the "
        "lines, in the order of the lines; a line without such an index adds nothing. Return the "
        "message.",
        "Collect from every string of the list the character number {place} (the first one being "
        "number 0), skip strings in which it does not exist, and return all of them as one string.",
        "Read {entries} downwards: what word do the characters at position {place}, counted from "
        "zero, form? Ignore any string that has too few characters.",
        "Write a function to build a string from the character at index {place} of each string "
        "in {entries}; skip strings that have no such index.",
        "Which word do you get from index {place} (0-based) of every entry, read in order? "
        "Entries that are too short don't contribute.",
    ),
    place=range(0, 6),
    entries=lists(words(), 0, 5),
    edges=(([],), ([""],), (["abcdefg", "a", "hijklmn"],)),
)
def hidden_column(entries: list[str], *, place: int) -> str:
    return "".join(line[place] for line in entries if len(line) > place)


@hidden_column.style
def _(entries, *, place):
    return "".join(line[place : place + 1] for line in entries)


@task(
    names="caesar_by_position growing_shift progressive_shift shift_by_index",
    docs=(
        "Encode the small letters of {word}: the first letter moves forward by {start} places in "
        "the alphabet, the next by {start + 1}, and so on; after z comes a.",
        "A cipher shifts the letter at index i by {start} + i places, going round the alphabet. "
        "Return the encoded form of the lower-case {word}.",
        "Shift the letters of a word, but each one by one place more than the one before. The "
        "shift of the first letter is {start}. The alphabet starts again after z, and only small "
        "letters occur.",
        "Given a lower-case word, replace the letter at each index i by the letter that lies i + "
        "{start} positions further in the circular alphabet.",
        "Write a function to encode {word} (small letters) with a growing shift: letter 0 by "
        "{start}, letter 1 by {start + 1}, letter 2 by {start + 2}, ... with wrap-around after z.",
        "Shift letter i (from 0) of the lower-case {word} forward by i + {start}, with a "
        "following z.",
    ),
    start=range(0, 15),
    word=lambda rng: words()(rng).lower(),
    edges=(("",), ("aaa",), ("zzz",)),
)
def increasing_shift(word: str, *, start: int) -> str:
    return "".join(chr((ord(letter) - 97 + start + i) % 26 + 97) for i, letter in enumerate(word))


@increasing_shift.style
def _(word, *, start):
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    result = ""
    shift = start
    for letter in word:
        result += alphabet[(alphabet.index(letter) + shift) % 26]
        shift += 1
    return result
