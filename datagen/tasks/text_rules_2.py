"""Texts: small algorithms, text files as lists of lines, templates and games."""

from datagen.code.task import task
from datagen.code.values import choice, either, lists, sentences, texts, words


@task(
    names="rail_fence zigzag_cipher write_in_zigzag fence_code",
    docs=(
        "Write {text} in a zigzag over {rails} rows, down and up again one row at a time, and "
        "return the rows joined from top to bottom.",
        "The rail fence cipher puts the characters one by one into rows 0, 1 and so on to "
        "{rails - 1}, then back up to row 0, and so on; the coded text is row 0 followed by row 1 "
        "and so forth. Encode {text}.",
        "Imagine a ball that bounces between the first and the last of {rails} lines and drops "
        "the next character of {text} on every line it meets. Read the lines one after the other "
        "and return what they say.",
        "Place the characters of {text} into {rails} strings: the place moves down by one string "
        "each time, turns around at the lowest one, moves up, turns around at the top, and so on. "
        "Return all strings joined in order.",
        "Zigzag encoding of {text} with {rails} rows: go down row by row, then up, then down "
        "..., one character at each stop. Output all rows glued together, top row first.",
        "Make a function that takes a string and distributes its characters over {rails} "
        "rows (1st char in the top row, next one row lower, and so on; at the bottom row turn"
        " and go up, at the top row turn and go down). The result is the rows read one after "
        "another.",
    ),
    rails=range(2, 7),
    text=either(texts("abcdefgh", 0, 12), sentences(1, 2)),
    edges=(("",), ("a",), ("abcdefghijklmnop",)),
)
def zigzag_rows(text: str, *, rails: int) -> str:
    rows = [""] * rails
    row, step = 0, 1
    for ch in text:
        rows[row] += ch
        if row == 0:
            step = 1
        elif row == rails - 1:
            step = -1
        row += step
    return "".join(rows)


@zigzag_rows.style
def _(text, *, rails):
    period = 2 * (rails - 1)
    rows = [""] * rails
    for i, ch in enumerate(text):
        place = i % period
        rows[min(place, period - place)] += ch
    return "".join(rows)


@task(
    names="say_what_you_see describe_digits next_look_and_say read_aloud",
    docs=(
        "Describe a string of digits: for each run of equal digits write how many there are and "
        "then the digit. '1112' becomes '3112'.",
        "Read {text} aloud in groups of the same digit: '55' is 'two fives', written '25'; a "
        "single 7 is '17'. Return the description of the whole string.",
        "Replace every maximal block of one repeated digit in {text} by the length of the block "
        "followed by the digit.",
        "What do you write if you count what you see in {text}? From left to right, each group of "
        "identical digits gives two parts, the count and the digit itself.",
        "Run-length text: '1112' -> '3112', '55' -> '25'. Do it for {text}.",
        "Implement a function that takes a string of digits and replaces each group of equal "
        "neighbours by (size of the group)(digit). '' gives ''.",
    ),
    text=texts("1123", 0, 9),
    edges=(("",), ("1",), ("1112",), ("21",), ("22222222222",)),
)
def count_and_say(text: str) -> str:
    from itertools import groupby

    return "".join(str(len(list(group))) + digit for digit, group in groupby(text))


@count_and_say.style
def _(text):
    result = ""
    count = 0
    for i, digit in enumerate(text):
        count += 1
        if text[i + 1 : i + 2] != digit:
            result += str(count) + digit
            count = 0
    return result


@task(
    names="mastermind bulls_and_cows compare_guess guess_feedback",
    docs=(
        "Compare a guess with a secret of the same length. Return a tuple: the number of places "
        "where both agree, and how many further letters of the guess occur in the secret at other "
        "places, each letter of the secret being used only once.",
        "In a guessing game {string1} is the secret and {string2} the guess, equally long. Give "
        "back (right, misplaced): letters that are correct at their place, and letters that are "
        "in the secret but elsewhere. Repeated letters count only as often as both strings have "
        "them.",
        "How good is the guess {string2} for the code {string1}? Count the exact hits first. Then "
        "count the letters that the two have in common regardless of place, as often as they "
        "occur in both, and subtract the hits. Return both numbers as a tuple.",
        "Given two strings of equal length, return a pair: positions with the same letter, and "
        "the letters shared by the rest of both strings (a letter that occurs twice in both rests "
        "counts twice).",
        "Feedback for a code-breaking game: (right letter at the right place, right letter at"
        " a wrong place). {string1} = code, {string2} = guess, same length. A code letter can"
        " be matched only once.",
        "Write a function that takes the code and the guess and returns two numbers in a "
        "tuple. First: how many positions are equal. Second: how many letters they have in "
        "common counted with repeats, wherever they stand, minus the first number. 'AAB' and "
        "'BAA' give (1, 2).",
    ),
    inputs=lambda rng: tuple(texts("ABCD", n, n)(rng) for n in [rng.randint(1, 5)] * 2),
    edges=(("", ""), ("ABC", "ABC"), ("AAB", "BAA"), ("AABB", "BBAA"), ("ABCD", "AAAA")),
)
def hits_and_misplaced(string1: str, string2: str) -> tuple[int, int]:
    hits = sum(1 for a, b in zip(string1, string2) if a == b)
    shared = sum(min(string1.count(ch), string2.count(ch)) for ch in set(string2))
    return (hits, shared - hits)


@hits_and_misplaced.style
def _(string1, string2):
    hits = misplaced = 0
    rest = [a for a, b in zip(string1, string2) if a != b]
    for a, b in zip(string1, string2):
        if a == b:
            hits += 1
        elif b in rest:
            misplaced += 1
            rest.remove(b)
    return (hits, misplaced)


@task(
    names="increment_name next_name count_up_name raise_number_at_end",
    docs=(
        "If {text} ends with digits, return it with the number they form increased by {step}; "
        "otherwise return {text} followed by {step}. Leading zeros of the number are not kept.",
        "Names are counted up: 'file7' is followed by 'file{7 + step}'. A name without a "
        "number at its end simply gets {step} appended. Zeros in front of the number disappear. "
        "Return the following name.",
        "Split {text} into a part that does not end in a digit and the digits after it. Add "
        "{step} to the number given by the digits, or to 0 if there are none, and join both again. "
        "Zeros in front of the number are lost.",
        "Given a label with or without a number as its last part, return the label with the "
        "number raised by {step}, where a missing number counts as 0. The new number has no "
        "leading zeros.",
        "Add {step} to the number at the end of {text} (no number there: treat it as 0, so "
        "append {step}). Don't keep leading zeros.",
        "Create a function that takes a file name like 'img-7' and moves the counter at its "
        "end forward by {step}. Digits elsewhere in the name don't matter. A name that "
        "doesn't end with a digit gets {step} appended, and zeros in front of the counter "
        "are dropped.",
    ),
    step=(2, 3, 4, 5, 10, 20, 50, 100),
    text=lambda rng: (
        rng.choice(["file", "a", "x2y", "", "img-"]) + rng.choice(["", "7", "99", "10", "007", "0"])
    ),
    edges=(("",), ("9",), ("a1b",), ("v09",)),
)
def next_numbered_name(text: str, *, step: int) -> str:
    stem = text.rstrip("0123456789")
    number = int(text[len(stem) :] or 0)
    return stem + str(number + step)


@next_numbered_name.style
def _(text, *, step):
    split = len(text)
    while split > 0 and text[split - 1].isdigit():
        split -= 1
    stem, digits = text[:split], text[split:]
    return f"{stem}{int(digits) + step}" if digits else f"{stem}{step}"


@task(
    names="expand_abbreviations replace_short_forms spell_out translate_short_words",
    docs=(
        "Replace each word of {sentence} that is a key of {table} by its value. Words that are "
        "not in {table} get {mark} put after them if they end with '.', and stay as they are "
        "otherwise.",
        "{table} explains abbreviations. Return {sentence} with all known ones written out. An "
        "unknown word that ends in a dot is followed directly by {mark}; any other word is not "
        "changed. Words are separated by single spaces.",
        "Go through the words of {sentence}. A word found in {table} is replaced by what stands "
        "there. If it is not found but its last character is '.', append {mark} to it. Join the "
        "words with spaces.",
        "Given a text with abbreviations and a dictionary that explains some of them, write the "
        "text in full. Mark what looks like an abbreviation (it ends with a full stop) but is not "
        "in the dictionary by adding {mark} to it.",
        "For each word: in {table}? -> its value. Else ends with '.'? -> word + {mark}. Else "
        "unchanged. Join with spaces.",
        "Define a function which takes a sentence and a dict such as {'St.': 'Street'} and "
        "expands the abbreviations it knows. Any other word having a dot at the end gets "
        "{mark} directly behind it, so that we can see we missed it.",
    ),
    mark=("?", "(?)", "!", "*", "[?]", "(!)", "##"),
    sentence=lambda rng: " ".join(
        rng.choice(["St.", "Dr.", "No.", "and", "Hill", "5"]) for _ in range(rng.randint(0, 4))
    ),
    table=lambda rng: {
        k: v
        for k, v in [("St.", "Street"), ("Dr.", "Doctor"), ("No.", "Number")]
        if rng.random() < 0.5
    },
    edges=(("", {}), ("St. x", {}), ("a a. b", {"a": "one", "b": "two"})),
)
def write_out_abbreviations(sentence: str, table: dict[str, str], *, mark: str) -> str:
    result = []
    for word in sentence.split():
        if word in table:
            result.append(table[word])
        elif word.endswith("."):
            result.append(word + mark)
        else:
            result.append(word)
    return " ".join(result)


@write_out_abbreviations.style
def _(sentence, table, *, mark):
    def written_out(word):
        return table.get(word, word + mark if word[-1] == "." else word)

    return " ".join(written_out(word) for word in sentence.split())


@task(
    names="strip_comments code_lines remove_remarks without_comments",
    docs=(
        "Remove comments from {entries}: everything from the first {mark} on, in each line. Then "
        "drop spaces at the ends of the lines and leave out lines that are empty.",
        "Return the lines without comments. A comment starts at {mark} and goes to the end of its "
        "line. Trailing spaces are removed as well, and a line of which nothing remains is not "
        "returned.",
        "Given lines of a program in which {mark} begins a remark, return only the code: cut "
        "every line before its first {mark}, strip the spaces on the right, skip the empty "
        "results.",
        "What remains of a list of lines if all remarks (from {mark} to the end of the line) are "
        "deleted, lines are stripped at the right, and blank ones are dropped?",
        "Drop {mark} comments, trailing blanks and then empty lines from {entries}.",
        "We need a function that takes a list of lines. From each line remove {mark} and all "
        "that follows it, plus spaces at the right end. Leading spaces stay. Lines that "
        "became empty aren't in the result.",
    ),
    mark=("#", "//", ";", "--", "%"),
    entries=lists(
        lambda rng: (
            rng.choice(["x = 1", "", "go", " a"])
            + rng.choice(["", " ", " # b", "//c", ";", " -- d", "% e"])
        ),
        0,
        4,
    ),
    edges=(([],), (["# a // b ; c -- d % e"],), (["  "],), (["a#b//c;d--e%f", "  b  "],)),
)
def lines_without_comments(entries: list[str], *, mark: str) -> list[str]:
    kept = []
    for line in entries:
        code = line.split(mark)[0].rstrip()
        if code:
            kept.append(code)
    return kept


@lines_without_comments.style
def _(entries, *, mark):
    stripped = (line.partition(mark)[0].rstrip() for line in entries)
    return [line for line in stripped if line]


@task(
    names="fill_template fill_in replace_placeholders render_template",
    docs=(
        "Replace each placeholder in {text}, a name of small letters between '<' and '>', by its "
        "value in {mapping}. Names that are not in {mapping} become {missing}.",
        "{text} contains gaps such as '<name>'. Fill each gap with the string that {mapping} has "
        "for its name, or with {missing} if it has none, and return the text.",
        "Given a template and a dictionary, put the dictionary's value wherever a key stands "
        "between '<' and '>' in the template (the signs go as well). Unknown keys are replaced by "
        "{missing}.",
        "Write a letter from a template. Every '<key>' in {text} is exchanged for the value of "
        "the key. If {mapping} does not contain the key, write {missing} there.",
        "Fill in '<key>' slots of {text} from {mapping}; no such key: {missing}.",
        "Write a function that takes a template like 'Dear <name>' and a dict like {'name': "
        "'Ana'} and returns 'Dear Ana'. If a name in <...> (small letters) has no value, put "
        "{missing} in its place.",
    ),
    missing=("?", "...", "unknown", "", "-", "___", "n/a"),
    text=lambda rng: " ".join(
        rng.choice(["Dear", "<name>", "<day>", "on", "<x>", "hi"]) for _ in range(rng.randint(0, 5))
    ),
    mapping=lambda rng: {
        k: v for k, v in [("name", "Ana"), ("day", "Friday"), ("x", "7")] if rng.random() < 0.6
    },
    edges=(("", {}), ("<a><a>", {"a": "b"}), ("<a>", {})),
)
def filled_template(text: str, mapping: dict[str, str], *, missing: str) -> str:
    import re

    return re.sub("<([a-z]+)>", lambda found: mapping.get(found.group(1), missing), text)


@filled_template.style
def _(text, mapping, *, missing):
    result = ""
    while "<" in text:
        before, _, text = text.partition("<")
        name, _, text = text.partition(">")
        result += before + mapping.get(name, missing)
    return result + text


@task(
    names="longest_shared_piece common_substring longest_overlap shared_substring",
    docs=(
        "Return the longest string that occurs both in {string1} and in {string2} as consecutive "
        "characters; the one that comes first in {string1} if there are several.",
        "Find the longest common substring of two strings. Among equally long ones choose the one "
        "starting furthest left in {string1}. It may be empty.",
        "Which piece of neighbouring characters do {string1} and {string2} share that is as long "
        "as possible? If more than one has that length, return the one with the smallest starting "
        "index in {string1}.",
        "Given two strings, look for the longest part that can be cut out of either of them in "
        "one go. Ties are decided by the earliest place in {string1}; nothing in common gives ''.",
        "Longest common substring (contiguous!) of two strings; on ties the leftmost in "
        "{string1}; '' if there is none.",
        "I need a function that takes two strings, e.g. 'planet' and 'lantern', and returns "
        "the longest run of characters found in both, here 'lan'. If several are equally "
        "long, use the one that begins first in the first string.",
    ),
    string1=texts("abc", 0, 8),
    string2=texts("abc", 0, 8),
    edges=(("", ""), ("abc", "xyz"), ("abxcd", "cdab"), ("aaa", "aa")),
)
def longest_common_piece(string1: str, string2: str) -> str:
    for size in range(len(string1), 0, -1):
        for start in range(len(string1) - size + 1):
            piece = string1[start : start + size]
            if piece in string2:
                return piece
    return ""


@longest_common_piece.style
def _(string1, string2):
    best = ""
    for start in range(len(string1)):
        while (
            start + len(best) < len(string1) and string1[start : start + len(best) + 1] in string2
        ):
            best = string1[start : start + len(best) + 1]
    return best


@task(
    names="edit_distance levenshtein typing_errors number_of_edits",
    docs=(
        "Return the least number of single-character insertions, deletions and replacements that "
        "turn {string1} into {string2}.",
        "Compute the edit distance of two strings. One step inserts a character, removes one, or "
        "exchanges one for another.",
        "How many editing steps are needed at least to change {string1} into {string2}? Each step "
        "may add, delete or overwrite one character.",
        "Two words are as far apart as the smallest number of corrections (one character added, "
        "dropped or changed each) between them. What is the distance of {string1} and {string2}?",
        "Min number of edits (insert / delete / replace one char) from {string1} to {string2}.",
        "User story: as a spell checker I want to know how many single-letter corrections (a "
        "letter added, a letter removed, a letter changed) it takes at the minimum to get "
        "from one word to another. E.g. 'boat' to 'coast' takes 2.",
    ),
    string1=either(texts("abc", 0, 5), words()),
    string2=either(texts("abc", 0, 5), words()),
    edges=(("", ""), ("", "abc"), ("abc", ""), ("boat", "coast"), ("abc", "bcd")),
)
def steps_between(string1: str, string2: str) -> int:
    row = list(range(len(string2) + 1))
    for i, a in enumerate(string1, 1):
        new = [i]
        for j, b in enumerate(string2, 1):
            new.append(min(row[j] + 1, new[j - 1] + 1, row[j - 1] + (a != b)))
        row = new
    return row[-1]


@steps_between.style
def _(string1, string2):
    from functools import cache

    @cache
    def steps(i, j):
        if i == 0 or j == 0:
            return i + j
        if string1[i - 1] == string2[j - 1]:
            return steps(i - 1, j - 1)
        return 1 + min(steps(i - 1, j), steps(i, j - 1), steps(i - 1, j - 1))

    return steps(len(string1), len(string2))


@task(
    names="sort_by_distinct_letters variety_order most_varied_first rank_by_variety",
    docs=(
        "Sort {words} by the number of different letters they contain, the most varied first; "
        "words with equally many in alphabetical order. Words with fewer than {least} different "
        "letters are left out.",
        "Keep the words that use {least} or more distinct letters and return them by decreasing "
        "number of distinct letters, then alphabetically.",
        "The variety of a word is how many different letters it has. List all words whose variety "
        "is at least {least}; greater variety goes first, and among words of the same variety the "
        "alphabet decides.",
        "Given lower-case words, drop those made of less than {least} distinct letters, and "
        "arrange the others so that words with more distinct letters come earlier and equal ones "
        "are in dictionary order.",
        "Words with >= {least} distinct letters, sorted by that number (desc), then "
        "alphabetically.",
        "Make a function that takes a list of lower-case words and ignores those using "
        "fewer than {least} different letters. Sort the others: more different letters first;"
        " if the same, a before b.",
    ),
    least=range(2, 7),
    words=lists(
        either(words(), choice("banana", "noon", "queue", "eel", "mississippi", "cocoa")), 0, 6
    ),
    edges=(([],), (["aa", "ab"],), (["abcdef", "abcdefg", "aabbccddeeff"],)),
)
def words_by_variety(words: list[str], *, least: int) -> list[str]:
    varied = [word for word in words if len(set(word)) >= least]
    return sorted(varied, key=lambda word: (-len(set(word)), word))


@words_by_variety.style
def _(words, *, least):
    result = []
    for size in range(26, least - 1, -1):
        result += sorted(word for word in words if len(set(word)) == size)
    return result


@task(
    names="deepest_outline indent_depth max_indent outline_levels",
    docs=(
        "Each line of {entries} is indented by {width} spaces per level. Return the level of the "
        "deepest line (0 without indentation), or -1 for an empty list. Spaces that do not make "
        "up a whole level are ignored.",
        "In an outline, one level further in means {width} more spaces at the start of the line. "
        "What is the largest level in {entries}? Lines without leading spaces have level 0, "
        "incomplete levels do not count, and no lines at all give -1.",
        "Count the spaces at the beginning of every line, divide by {width} and round down; the "
        "greatest result is the answer, -1 if there are no lines.",
        "Given lines indented with spaces, {width} for each level, find out how many levels deep "
        "the text goes. Additional spaces that are fewer than {width} are to be disregarded. "
        "Return -1 when the list is empty.",
        "Max of (leading spaces // {width}) over all lines, -1 for no lines.",
        "Implement a function that takes a list of lines and says how deep the indentation goes."
        " Each level is {width} spaces; leftover spaces don't make a level. With no lines at "
        "all it returns -1.",
    ),
    width=(2, 3, 4, 5, 8),
    entries=lists(lambda rng: " " * rng.choice([0, 2, 3, 4, 6, 8, 12]) + rng.choice("abc"), 0, 4),
    edges=(([],), (["a"],), (["  a", "        b", "                c"],), ([" a"],)),
)
def deepest_indent(entries: list[str], *, width: int) -> int:
    return max(((len(line) - len(line.lstrip(" "))) // width for line in entries), default=-1)


@deepest_indent.style
def _(entries, *, width):
    deepest = -1
    for line in entries:
        level = 0
        while line.startswith(" " * width * (level + 1)):
            level += 1
        deepest = max(deepest, level)
    return deepest


@task(
    names="align_at_sign align_assignments line_up_values pad_names",
    docs=(
        "The lines of {entries} have the form 'name{sign:plain}value'. Return them with the names "
        "padded by spaces to the same length, so that all {sign} stand below each other.",
        "Line up settings: in each string, fill the part before the first {sign} with spaces on "
        "its right until it is as long as the longest such part. Return the new strings.",
        "Given lines that each contain {sign}, put as many spaces before the first {sign} as are "
        "needed to have it in the same column everywhere, and no more.",
        "Make a list of assignments easier to read by inserting blanks directly before {sign}. "
        "The first {sign} of every line should have the same index, which is the smallest "
        "possible one. No lines, no result lines.",
        "Align the first {sign} of all lines in one column by padding with spaces right "
        "before it. Use as few spaces as possible.",
        "Write a function that takes lines like 'key{sign:plain}value' and pads the keys on "
        "the right with spaces so that each key is as long as the longest key. What comes "
        "from the first {sign} on is kept. Empty list in, empty list out.",
    ),
    sign=("=", ":"),
    entries=lists(
        lambda rng: (
            rng.choice(["a", "size", "top", "x1", "colour", ""])
            + rng.choice(["=:", ":=", "=1:", ":2="])
            + rng.choice(["1", "red", ""])
        ),
        0,
        4,
    ),
    edges=(([],), (["a=:b"],), (["a:=1", "bcd:=2", "=:=:"],)),
)
def aligned_lines(entries: list[str], *, sign: str) -> list[str]:
    width = max((line.index(sign) for line in entries), default=0)
    return [line.replace(sign, " " * (width - line.index(sign)) + sign, 1) for line in entries]


@aligned_lines.style
def _(entries, *, sign):
    pairs = [line.split(sign, 1) for line in entries]
    width = 0
    for name, _ in pairs:
        width = max(width, len(name))
    return [name.ljust(width) + sign + value for name, value in pairs]


@task(
    names="speech_bubble hyphenate break_word split_long_word",
    docs=(
        "Break {word} into lines of at most {width} characters. Every line except the last ends "
        "with '-', which counts as one of its characters. Return the list of lines; an empty word "
        "gives [].",
        "A word that is too long for a line of {width} characters is continued on the next line: "
        "the line is filled up to one place before its end, and '-' is put there. Return all "
        "lines of {word}. If it fits, it is the only line; nothing gives an empty list.",
        "Split {word} for a display that is {width} characters wide. As long as the rest does not "
        "fit, show the next {width - 1} characters with a hyphen behind them; then show the rest. "
        "Return what is shown, line by line ([] for '').",
        "Given a word and lines of width {width}, hyphenate without any rules of language: full "
        "lines have {width - 1} letters plus '-', the final line has what remains, which must be "
        "at most {width} letters and at least one.",
        "Wrap {word} at {width} columns: while it's longer than {width}, emit {width - 1} "
        "letters plus '-'; finally emit the rest. '' -> [].",
        "Create a function that takes a word and breaks it up for a narrow screen with "
        "{width} characters per line. A line that isn't the last one is full and has a hyphen"
        " as its last character. Return the list of lines, no lines for an empty word.",
    ),
    width=range(3, 10),
    word=either(
        texts("abcdefghij", 0, 20), choice("butterfly", "strawberry", "cat", "thunderstorm")
    ),
    edges=(("",), ("abc",), ("abcd",), ("abcdefghijklmnopqrstuvw",)),
)
def hyphenated_lines(word: str, *, width: int) -> list[str]:
    lines = []
    while len(word) > width:
        lines.append(word[: width - 1] + "-")
        word = word[width - 1 :]
    if word:
        lines.append(word)
    return lines


@hyphenated_lines.style
def _(word, *, width):
    if not word:
        return []
    if len(word) <= width:
        return [word]
    lines = [""]
    for i, letter in enumerate(word):
        if len(lines[-1]) == width - 1 and len(word) - i > 1:
            lines[-1] += "-"
            lines.append("")
        lines[-1] += letter
    return lines
