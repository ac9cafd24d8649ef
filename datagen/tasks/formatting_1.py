"""Formatting: padding, tables, plurals, lists in words, money, ordinals."""

from datagen.code.task import task
from datagen.code.values import choice, dicts, either, floats, ints, lists, names, texts, words


@task(
    names="join_with_word human_list list_in_words enumerate_items",
    docs=(
        "Join {items} into a phrase: commas between them, but ' {link:plain} ' before the last "
        "one. Examples: 'a', 'a {link:plain} b', 'a, b {link:plain} c'. No items give ''.",
        "Return the items as people write a list: separated by ', ', except that the last two are "
        "connected by the word {link} with a space on each side. One item stands alone; an empty "
        "list gives an empty string.",
        "Given some words, put them into one string. Between the last two stands {link} "
        "(surrounded by spaces), between all others a comma and a space. There is no comma before "
        "{link}.",
        "Write out a list in words. With a single entry it is just that entry, with two they are "
        "linked by {link}, and with more all but the last are separated by commas. Nothing "
        "becomes ''.",
        "Write a function to join {items} naturally. [] -> '', ['a'] -> 'a', ['a', 'b'] -> 'a "
        "{link:plain} b', ['a', 'b', 'c'] -> 'a, b {link:plain} c'.",
        "Make one string of {items}:\n- ', ' between items\n- but {link} with a space before and "
        "after it between the last two\n- one item: only the item\n- no items: an empty string.",
    ),
    link=("and", "or", "plus", "nor", "then", "with", "und", "et", "y", "e", "but"),
    items=lists(either(words(), names()), 0, 5),
    edges=(([],), (["tea"],), (["tea", "milk"],), (["tea", "milk", "jam"],)),
)
def join_in_words(items: list[str], *, link: str) -> str:
    if len(items) < 2:
        return "".join(items)
    return ", ".join(items[:-1]) + " " + link + " " + items[-1]


@join_in_words.style
def _(items, *, link):
    result = ""
    for i, item in enumerate(items):
        if i == 0:
            result = item
        elif i == len(items) - 1:
            result += f" {link} {item}"
        else:
            result += f", {item}"
    return result


@task(
    names="pluralize count_phrase with_plural number_of_things",
    docs=(
        "Return a phrase such as '1 {noun:plain}' or '5 {noun:plain}s' for {count}: the number, a "
        "space, and the noun {noun}, with an s at its end unless the number is 1.",
        "Say how many there are of a thing called {noun}. One is singular, all other numbers (0 "
        "as well) take an additional 's'. The number comes first, written in digits.",
        "Given a whole number, return it followed by the word {noun}, which gets the ending s for "
        "every number but 1.",
        "Write {count} together with the noun {noun}, separated by a space. Form the plural with "
        "'s' when it is needed, that is for every count other than one.",
        "Write a function to pluralize {noun}: the number {count}, a space, the noun, and an 's' "
        "except when the number is 1.",
        "How do you write that there are {count} things of the sort {noun}? Digits first, then a "
        "space and the noun with an added s, which is dropped only for exactly 1.",
    ),
    noun=(
        "apple",
        "car",
        "day",
        "point",
        "file",
        "egg",
        "minute",
        "result",
        "error",
        "ticket",
        "coin",
        "page",
        "row",
        "dog",
        "boat",
        "item",
        "lamp",
    ),
    count=ints(0, 30),
    edges=((0,), (1,), (2,), (101,)),
)
def counted_noun(count: int, *, noun: str) -> str:
    if count == 1:
        return f"{count} {noun}"
    return f"{count} {noun}s"


@counted_noun.style
def _(count, *, noun):
    ending = "" if count == 1 else "s"
    return str(count) + " " + noun + ending


@task(
    names="ordinal_of with_ordinal_suffix to_ordinal rank_label",
    docs=(
        "Return {number} with its ordinal ending: '1st', '2nd', '3rd', '4th', and so on. Numbers "
        "ending in 11, 12 or 13 take 'th'.",
        "Add 'st', 'nd', 'rd' or 'th' to a positive integer, as in '21st', '32nd', '43rd', "
        "'11th', '112th'.",
        "How is {number} written as a place in a race? The last digit decides: 1 gives st, 2 nd, "
        "3 rd, anything else th; but when the last two digits are 11, 12 or 13 it is th.",
        "Turn a counting number into the short form of an ordinal number. Mind the exceptions "
        "11th, 12th and 13th, which also hold for 111 and 1012, for example.",
        "Write a function to convert a positive integer to an ordinal: 1 -> '1st', 22 -> '22nd', "
        "3 -> '3rd', 4 -> '4th', 11 -> '11th', 113 -> '113th'.",
        "Append the right suffix to {number} (> 0). It's 'th' if {number} % 100 is 11, 12 or 13; "
        "otherwise a last digit of 1, 2, 3 means 'st', 'nd', 'rd' and any other means 'th'.",
    ),
    number=lambda rng: rng.choice(
        [rng.randint(1, 30), rng.randint(1, 130), rng.choice([111, 112, 113, 211, 1012])]
    ),
    edges=((1,), (2,), (3,), (4,), (11,), (12,), (13,), (21,), (111,), (122,)),
)
def ordinal_string(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    endings = {1: "st", 2: "nd", 3: "rd"}
    return f"{number}{endings.get(number % 10, 'th')}"


@ordinal_string.style
def _(number):
    ending = "th"
    if number // 10 % 10 != 1:
        if number % 10 == 1:
            ending = "st"
        elif number % 10 == 2:
            ending = "nd"
        elif number % 10 == 3:
            ending = "rd"
    return str(number) + ending


@task(
    names="group_digits thousands_separator big_number_string separate_thousands",
    docs=(
        "Write the non-negative integer {number} with {mark} between groups of three digits, "
        "counted from the right.",
        "Return {number} as a string in which {mark} separates the thousands, as in "
        "'1{mark:plain}234{mark:plain}567'.",
        "Long numbers are easier to read in groups. Insert {mark} after every third digit from "
        "the end of {number}, but never at the front, and return the text.",
        "Given {number} >= 0, put a {mark} before each complete group of three final digits, if "
        "there are more digits to the left of it.",
        "Write a function to format {number} (>= 0) with {mark} as the thousands separator.",
        "Split the digits of {number} into groups of three from the right and put {mark} between "
        "the groups. {number} isn't negative; up to three digits there's no {mark}.",
    ),
    mark=(",", ".", "'", " ", "_", "-", "|"),
    number=lambda rng: rng.choice(
        [rng.randint(0, 999), rng.randint(1000, 99999), rng.randint(100000, 99999999)]
    ),
    edges=((0,), (999,), (1000,), (100000,), (1234567,)),
)
def with_thousands_mark(number: int, *, mark: str) -> str:
    return f"{number:,}".replace(",", mark)


@with_thousands_mark.style
def _(number, *, mark):
    digits = str(number)
    groups = []
    while digits:
        groups.insert(0, digits[-3:])
        digits = digits[:-3]
    return mark.join(groups)


@task(
    names="money_text cents_to_text format_price price_label",
    docs=(
        "Write an amount of cents as money: {sign} directly followed by the whole units, a dot "
        "and two digits for the cents. 1205 becomes '{sign:plain}12.05'.",
        "{cents} is a price in cents. Return it with the currency sign {sign} in front and "
        "exactly two decimals, e.g. '{sign:plain}0.07' for 7.",
        "Given a non-negative number of cents, return a string that starts with {sign} and shows "
        "the amount in hundreds of cents with a point and two decimal places.",
        "Format a price. There are 100 cents in one unit; the text is {sign}, the units, '.', and "
        "the remaining cents padded to two digits.",
        "Write a function to show {cents} (not negative, 100 make one unit) as a price with two "
        "decimals and {sign} in front.",
        "Price tag: {sign}, then {cents} // 100, then '.', then the last two digits (a leading "
        "zero if necessary). {cents} >= 0.",
    ),
    sign=("$", "€", "£", "¥", "EUR ", "USD ", "Fr. ", "R$", "kr "),
    cents=lambda rng: rng.choice([rng.randint(0, 120), rng.randint(100, 9999)]),
    edges=((0,), (5,), (100,), (1050,), (123456,)),
)
def format_money(cents: int, *, sign: str) -> str:
    return sign + f"{cents // 100}.{cents % 100:02d}"


@format_money.style
def _(cents, *, sign):
    digits = str(cents).zfill(3)
    return sign + digits[:-2] + "." + digits[-2:]


@task(
    names="center_in_line banner framed_title title_line",
    docs=(
        "Center {text} in a line of {width} characters filled with {fill}. If the free space is "
        "odd, the extra {fill} goes to the right. Longer texts are returned unchanged.",
        "Return {text} with {fill} added on both sides, equally many, until it is {width} long; "
        "one more on the right if the number to be added is odd. Nothing is added to a text that "
        "is long enough.",
        "A heading should be {width} characters wide. Put as many {fill} before and after {text} "
        "as needed, where the right side may have one more than the left. Do not cut texts that "
        "are too long.",
        "Given a title, pad it with {fill} to {width} characters so that it stands in the middle, "
        "or half a character to the left of it.",
        "Pad {text} with {fill} on both sides to a total of {width} characters. If it can't be "
        "even, the right side gets one more. If {text} has {width} characters or more, leave it.",
        "Write a function to center {text} in {width} columns, using {fill} as padding; any odd "
        "leftover goes on the right, and too long texts come back as they are.",
    ),
    width=range(6, 25),
    fill=("-", "*", "=", " ", ".", "~", "#"),
    text=either(words(), texts("abcdefgh", 0, 12)),
    edges=(("",), ("a",), ("abcdef",), ("abcdefg",), ("abcdefghijklmnopqrstuvwxyz",)),
)
def centered_title(text: str, *, width: int, fill: str) -> str:
    missing = max(width - len(text), 0)
    left = missing // 2
    return fill * left + text + fill * (missing - left)


@centered_title.style
def _(text, *, width, fill):
    while len(text) < width:
        text += fill
        if len(text) < width:
            text = fill + text
    return text


@task(
    names="right_align align_numbers pad_column number_column",
    docs=(
        "Return the numbers as strings of equal length, as long as the longest needs, with {fill} "
        "in front of the shorter ones.",
        "Align {numbers} to the right: convert each to a string and put {fill} before it until "
        "all have the length of the longest. Return the list of strings.",
        "A column of numbers is to be printed. Find the greatest number of characters any of them "
        "takes and fill the others up on their left with {fill}. An empty list stays empty.",
        "Given integers, return their texts, padded at the front with {fill} to a common width "
        "which is the smallest possible.",
        "Write a function to left-pad all numbers of {numbers} with {fill} so that, as strings, "
        "they're as long as the longest of them. [] -> [].",
        "Convert each number to a string, then make all the strings the same length (that of the "
        "longest one) by adding {fill} on the left.",
    ),
    fill=(" ", "0", ".", "_", "*", "-", "#"),
    numbers=lists(either(ints(0, 9), ints(10, 500), ints(0, 20000)), 0, 5),
    edges=(([],), ([5],), ([1, 10, 100],)),
)
def right_aligned(numbers: list[int], *, fill: str) -> list[str]:
    shown = [str(n) for n in numbers]
    width = max((len(text) for text in shown), default=0)
    return [text.rjust(width, fill) for text in shown]


@right_aligned.style
def _(numbers, *, fill):
    if not numbers:
        return []
    longest = len(str(max(numbers)))
    return [fill * (longest - len(str(n))) + str(n) for n in numbers]


@task(
    names="table_row format_row fixed_columns row_of_cells",
    docs=(
        "Return the strings of {words} as one table row: every cell is cut or filled with spaces "
        "on the right to {width} characters, and the cells are joined by {mark}.",
        "Make a line of a table. Each cell is exactly {width} characters wide: too long ones lose "
        "their end, too short ones get spaces after them. {mark} stands between the cells.",
        "Given a list of strings, bring all to the length {width}, either by cutting off what is "
        "too much or by adding blanks at the end, and join them with {mark}.",
        "In a table with columns of width {width}, separated by {mark}, how does the row with "
        "these cells look? Cells are left-aligned and never wider than their column.",
        "Build a table row from {words}. Each word takes exactly {width} characters (cut it or "
        "add spaces at its end), and {mark} goes between the cells.",
        "Write a function that trims every string to at most {width} characters, pads it with "
        "trailing spaces to exactly {width}, and joins everything by {mark}.",
    ),
    width=range(2, 10),
    mark=("|", " ", "; ", " | ", "/", ":"),
    words=lists(words(), 0, 4),
    edges=(([],), ([""],), (["abcdefghijkl", "a"],)),
)
def row_with_columns(words: list[str], *, width: int, mark: str) -> str:
    return mark.join(word[:width].ljust(width) for word in words)


@row_with_columns.style
def _(words, *, width, mark):
    cells = []
    for word in words:
        cells.append((word + " " * width)[:width])
    return mark.join(cells)


@task(
    names="wrap_words break_lines fill_lines wrap_text",
    docs=(
        "Break {sentence} into lines of at most {width} characters without cutting words, putting "
        "as many words as possible into each line. Return the list of lines. A word longer than "
        "{width} gets a line of its own.",
        "Wrap a text: words are separated by one space, a new line starts whenever the next word "
        "would make the line longer than {width}. Return all lines as a list; a too long word "
        "stands alone in its line.",
        "Fill lines with the words of {sentence} one after the other. A word goes into the "
        "current line if the line, with a space before the word, then has no more than {width} "
        "characters; otherwise it begins the next one. No words give an empty list.",
        "Given a text and lines {width} characters wide, which lines does one get when words are "
        "never split and every line is filled as far as possible? Words that are too wide are "
        "placed alone.",
        "Write a function for word wrap: put the words of {sentence} into lines of up to {width} "
        "characters, as many words per line as fit, one space between words. Never break a word, "
        "even if it's longer than {width}: it gets its own line. The result is a list of lines; "
        "[] for no words.",
        "Args:\n{sentence}: words with single spaces between them, maybe none\nReturns:\na list "
        "of lines, filled greedily, of at most {width} characters each, except that a single "
        "word may be longer.",
    ),
    width=range(6, 21),
    sentence=lambda rng: " ".join(
        rng.choice("a to sun moon river garden umbrella by on".split())
        for _ in range(rng.randint(0, 8))
    ),
    edges=(("",), ("umbrella",), ("a b c d e f g h i j k l m n",)),
)
def wrap_lines(sentence: str, *, width: int) -> list[str]:
    lines = []
    for word in sentence.split():
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines


@wrap_lines.style
def _(sentence, *, width):
    import textwrap

    return textwrap.wrap(sentence, width, break_long_words=False)


@task(
    names="bar_chart text_histogram draw_bars chart_lines",
    docs=(
        "Return one line per entry of {counts}, sorted by name: the name, a colon, a space, and "
        "as many {symbol} as the count says.",
        "Draw a bar chart as a list of strings such as 'tea: {symbol:plain}{symbol:plain}'. Each "
        "name in {counts} has a bar of {symbol} as long as its number; names are in alphabetical "
        "order.",
        "Given a dictionary from names to non-negative numbers, make a line 'name: bar' for each "
        "name, alphabetically, where the bar repeats {symbol} that often.",
        "Show {counts} as a chart made of text. For every key, taken in sorted order, build the "
        "string key + ': ' + a row of {symbol}, one for each unit of its value. Return the "
        "strings in a list.",
        "Write a function to make a text bar chart from {counts}: a list of lines 'name: ' + "
        "{symbol} times the count, in alphabetical order of the names.",
        "One string for each name in {counts}, names sorted. The string is the name, ': ', and a "
        "bar in which {symbol} occurs as often as the value says (for 0 the bar is empty).",
    ),
    symbol=("*", "#", "=", "x", "o", "|", "+", "-", "@"),
    counts=dicts(words(), ints(0, 5), 0, 4),
    edges=(({},), ({"b": 2, "a": 0},)),
)
def bars_by_name(counts: dict[str, int], *, symbol: str) -> list[str]:
    return [f"{name}: {symbol * counts[name]}" for name in sorted(counts)]


@bars_by_name.style
def _(counts, *, symbol):
    lines = []
    for name, count in sorted(counts.items()):
        lines.append(name + ": " + symbol * count)
    return lines


@task(
    names="duration_text seconds_to_text describe_duration write_duration",
    docs=(
        "Write a number of seconds as 'H:MM:SS', leaving out the hours if there are none ('M:SS').",
        "Format a duration given in seconds: minutes and seconds as 'M:SS', from one hour on as "
        "'H:MM:SS'. Seconds always have two digits, minutes only when hours stand before them.",
        "How does a player show the length of a film of {seconds} seconds? Below an hour it shows "
        "minutes:seconds like '7:05', otherwise hours:minutes:seconds like '1:07:05'.",
        "Given {seconds} >= 0, return the time as text. The first part has no leading zeros; all "
        "the parts after it, divided by colons, have two digits. The parts are minutes and "
        "seconds, with hours in front only if there is at least one.",
        "Write a function to format {seconds} (>= 0): 59 -> '0:59', 605 -> '10:05', 3600 -> "
        "'1:00:00'. Hours are shown only if there's at least one.",
        "Under one hour: M:SS. From one hour on: H:MM:SS. Only the leading part may have a "
        "single digit. Convert {seconds}, which isn't negative.",
    ),
    seconds=lambda rng: rng.choice(
        [rng.randint(0, 59), rng.randint(0, 3599), rng.randint(3600, 20000)]
    ),
    edges=((0,), (59,), (60,), (3599,), (3600,), (3661,)),
)
def playing_time(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    if hours > 0:
        return f"{hours}:{minutes:02d}:{rest:02d}"
    return f"{minutes}:{rest:02d}"


@playing_time.style
def _(seconds):
    parts = [str(seconds % 60).zfill(2), str(seconds // 60 % 60)]
    if seconds >= 3600:
        parts[1] = parts[1].zfill(2)
        parts.append(str(seconds // 3600))
    return ":".join(reversed(parts))


@task(
    names="compact_number short_number abbreviate_number human_number",
    docs=(
        "Shorten a non-negative number: below 1000 return it as a string; below a million return "
        "the number of whole thousands followed by {thousand}; otherwise the whole millions "
        "followed by {million}.",
        "Write big numbers briefly. Full thousands are marked with {thousand}, full millions with "
        "{million}, and what remains is dropped; numbers under 1000 are written in full.",
        "Given {number} >= 0, return text like '12{thousand:plain}' for 12,345 and "
        "'7{million:plain}' for 7,900,000. Always round down; small numbers (less than one "
        "thousand) are unchanged.",
        "A counter has little room. From 1,000 it shows thousands and {thousand}, from 1,000,000 "
        "millions and {million}, each rounded down. Which text does it show for {number}?",
        "Write a function to abbreviate {number} (>= 0).\n- less than 1000: as it is, as a "
        "string\n- less than 1000000: {number} // 1000, then {thousand}\n- else: {number} // "
        "1000000, then {million}.",
        "Make {number} short: count full millions and add {million}; if there's no full million, "
        "count full thousands and add {thousand}; if there's not even a full thousand, just "
        "write it out. It's never negative, and there's no rounding up.",
    ),
    thousand=("k", "K", "T", " thousand"),
    million=("M", "m", " mio", " million"),
    where=lambda thousand, million: (" " in thousand) <= (" " in million) and thousand != "T",
    number=lambda rng: rng.choice(
        [rng.randint(0, 999), rng.randint(1000, 999999), rng.randint(10**6, 10**8)]
    ),
    edges=((0,), (999,), (1000,), (999999,), (1000000,)),
)
def brief_number(number: int, *, thousand: str, million: str) -> str:
    if number < 1000:
        return str(number)
    if number < 1000000:
        return str(number // 1000) + thousand
    return str(number // 1000000) + million


@brief_number.style
def _(number, *, thousand, million):
    for size, sign in ((1000000, million), (1000, thousand)):
        if number >= size:
            return f"{number // size}{sign}"
    return f"{number}"


@task(
    names="initials_and_surname short_name formal_name abbreviate_names",
    docs=(
        "Abbreviate a full name: every name but the last becomes its first letter with a dot, the "
        "last one stays. 'Ana Lena Berg' becomes 'A. L. Berg'.",
        "Return {text} in the form 'I. Surname', where all first names are replaced by initials. "
        "The parts of the name are separated by single spaces; a name of one part is returned as "
        "it is.",
        "On a door sign, first names are shortened to a capital letter and a full stop; only the "
        "surname, which comes last, is written out. Given a person's full name, return what "
        "stands on the sign.",
        "Given a name such as 'Tom Otto Hill', keep the last word and turn each of the words "
        "before it into its initial followed by '.'. Spaces between the parts remain.",
        "Write a function to shorten a full name: 'Ben Omar Lake' -> 'B. O. Lake', 'Uma' -> 'Uma'.",
        "Replace all words of {text} but the last by their first letter and a dot. Words are "
        "separated by one space, before and after.",
    ),
    text=lambda rng: " ".join(
        rng.choice("Ana Ben Chloe Omar Uma Berg Stone Hill Lake Rossi Tanaka".split())
        for _ in range(rng.randint(1, 4))
    ),
    edges=(("Plato",), ("Ana Berg",), ("Ana Lena Berg",)),
)
def initials_with_surname(text: str) -> str:
    *given, surname = text.split()
    return " ".join([name[0] + "." for name in given] + [surname])


@initials_with_surname.style
def _(text):
    parts = text.split(" ")
    for i in range(len(parts) - 1):
        parts[i] = parts[i][:1] + "."
    return " ".join(parts)


@task(
    names="percent_text as_percentage share_label percent_of",
    docs=(
        "Return what share {part} is of {whole} as a percentage with {digits} decimals and a "
        "'%' directly behind it, or {fallback} if {whole} is 0.",
        "Express {part} out of {whole} in percent. Show exactly {digits} decimals and a '%' "
        "directly after the number. Since nothing can be said about a share of nothing, the "
        "answer for a {whole} of 0 is {fallback}.",
        "{part} of {whole} people agreed. Which percentage is that? Give it as text with {digits} "
        "decimal places followed by the percent sign; return {fallback} when there were no people.",
        "Divide {part} by {whole}, multiply by 100, and return the result with {digits} digits "
        "after the point and '%' at the end. A {whole} of zero yields {fallback}.",
        "Write a function to show {part} / {whole} as a percentage string with exactly {digits} "
        "decimals and a trailing '%'. If {whole} is zero the string is {fallback}.",
        "How many percent of {whole} is {part}? Always show {digits} digits after the point and "
        "end with '%' (no space). A {whole} of 0 has no percentage: say {fallback}.",
    ),
    digits=(2, 3, 4),
    fallback=("-", "n/a", "", "none", "?", "0%", "no data"),
    part=ints(0, 20),
    whole=choice(0, 1, 4, 5, 8, 10, 20, 25, 40, 50, 3, 7),
    edges=((0, 0), (0, 5), (5, 5), (1, 8), (3, 4)),
)
def share_in_percent(part: int, whole: int, *, digits: int, fallback: str) -> str:
    if whole == 0:
        return fallback
    return f"{100 * part / whole:.{digits}f}%"


@share_in_percent.style
def _(part, whole, *, digits, fallback):
    return format(100 * part / whole, "." + str(digits) + "f") + "%" if whole else fallback


@task(
    names="receipt_lines make_receipt print_bill bill_lines",
    docs=(
        "Return the lines of a bill: 'name {mark:plain} price' for each (name, price) in {pairs} "
        "with two decimals, and at the end 'total {mark:plain} sum'.",
        "Write a receipt for {pairs}, a list of (name, price) tuples. Every line is made of the "
        "name, ' {mark:plain} ' and the price with two decimals; the last line has the name total "
        "and the sum of all prices.",
        "Given tuples (name, price), make a list of strings with one line per tuple and a closing "
        "line for the sum, called 'total'. Between name and amount stands {mark} with a space on "
        "both sides; amounts have exactly two decimals.",
        "Print a shopping bill into a list: for every (name, price) tuple the name, {mark} and "
        "the price, separated by spaces, and finally the same for 'total' with the sum. Prices "
        "are shown with 2 decimals. An empty purchase has only the line for the total, 0.00.",
        "Write a function to create bill lines from {pairs} of (name, price): each line is the "
        "name, a space, {mark}, a space, the price with 2 decimals. After them comes a line of "
        "the same form for 'total' and the sum (also if there are no pairs).",
        "Input: {pairs}, a list of (name, price) tuples\nOutput: a list of lines 'name "
        "{mark:plain} price', plus a last line 'total {mark:plain} sum'; all amounts have two "
        "decimals.",
    ),
    mark=(":", "-", "=", "..", "|", "->", "@"),
    pairs=lists(
        lambda rng: (
            rng.choice("tea jam pen cup map egg".split()),
            rng.choice([0.5, 1.25, 2.0, 3.75, 12.5, 4.25]),
        ),
        0,
        3,
    ),
    edges=(([],), ([("tea", 2.5)],), ([("tea", 2.5), ("tea", 2.5)],)),
)
def bill_with_total(pairs: list[tuple[str, float]], *, mark: str) -> list[str]:
    lines = [f"{name} {mark} {price:.2f}" for name, price in pairs]
    total = sum(price for _, price in pairs)
    return [*lines, f"total {mark} {total:.2f}"]


@bill_with_total.style
def _(pairs, *, mark):
    total = 0
    lines = []
    for name, price in pairs:
        total += price
        lines.append(name + " " + mark + " " + format(price, ".2f"))
    lines.append("total " + mark + " " + format(total, ".2f"))
    return lines


@task(
    names="signed_string with_sign show_change difference_label",
    docs=(
        "Return {number} rounded to {digits} decimals as a string that always has a sign, '+' or "
        "'-'; zero has '+'. It shows exactly {digits} decimals.",
        "Show a change: positive numbers and 0 begin with '+', negative ones with '-', and there "
        "are always {digits} digits after the point.",
        "Format {number} with {digits} decimal places and an explicit sign, also when it is "
        "positive or 0.",
        "How is a change of {number} printed if the sign must be visible in every case, plus for "
        "zero, and {digits} decimals are given?",
        "Write a function to format {number} with {digits} decimals and with its sign always "
        "shown ('+' for zero).",
        "Sign first ('-' if {number} is below 0, else '+'), then the absolute value to {digits} "
        "decimal places.",
    ),
    digits=(2, 3, 4, 5),
    number=either(floats(-9, 9, 1), choice(0.0, 1.5, -2.25, 10.0, -0.5)),
    edges=((0.0,), (1.0,), (-1.5,)),
)
def number_with_sign(number: float, *, digits: int) -> str:
    sign = "-" if number < 0 else "+"
    return sign + f"{abs(number):.{digits}f}"


@number_with_sign.style
def _(number, *, digits):
    shown = format(number, "." + str(digits) + "f")
    return shown if number < 0 else "+" + shown
