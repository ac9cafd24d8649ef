"""Parsing: numbers, pairs, durations and records out of text."""

from datagen.code.task import task
from datagen.code.values import choice, either, texts


@task(
    names="sum_numbers_in_text add_numbers_in total_of_numbers",
    docs=(
        "Return the sum of all whole numbers written in {text}. Neighbouring digits belong to one "
        "number.",
        "Add up every number that occurs in {text}; digits standing next to each other form a "
        "single number. There are no minus signs.",
        "A shopping note contains words and whole numbers in any mixture, like '2kg of 15'. What "
        "is the sum of the numbers? Return 0 if there are none.",
        "Given a string, read each maximal run of digits as an integer and return the total of "
        "these integers.",
        "Sum of all (multi-digit) numbers in {text}. 'a12b3' -> 15.",
        "Write a function that takes a string, finds each group of digits in it and adds "
        "them up as whole numbers. No digits: 0.",
    ),
    text=either(
        texts("0123 ab,", 0, 10),
        lambda rng: f"{rng.randint(1, 40)} eggs and {rng.randint(1, 99)} figs",
    ),
    edges=(("",), ("no number",), ("12",), ("a1b22c333",), ("007 1",)),
)
def sum_of_numbers_in_text(text: str) -> int:
    import re

    return sum(int(number) for number in re.findall(r"\d+", text))


@sum_of_numbers_in_text.style
def _(text):
    total = 0
    current = ""
    for ch in text + " ":
        if ch.isdigit():
            current += ch
        elif current:
            total += int(current)
            current = ""
    return total


@task(
    names="parse_query read_options text_to_dict split_pairs",
    docs=(
        "Parse a text such as 'red=3;blue=10' into a dictionary from names to integers. A part "
        "without '=' gets the value {default}; empty parts are skipped.",
        "{line} contains options separated by semicolons. An option is either name=number or just "
        "a name, which then means {default}. Return a dictionary of all options, leaving out "
        "empty ones.",
        "Split {line} at ';'. Ignore pieces that are empty. Where a piece has an equals sign, the "
        "left side is a key and the right side its integer value; any other piece is a key with "
        "value {default}. Return the dictionary.",
        "Given settings like 'a=1;b;c=20', return them as a dict with int values. Names without a "
        "value are given {default}. Nothing between two semicolons means no setting.",
        "Parse 'a=1;b' style options into a dict; no value means {default}; ignore empty parts.",
        "I need a function that takes a string like 'width=20;bold' (separated by ';') and "
        "makes a dict out of it. 'width' gets 20 (an int) and 'bold', which has no '=', gets "
        "{default}. Parts with nothing in them don't count.",
    ),
    default=(0, 1, -1, 5, 10, 50, 99, 100, 2, 7),
    line=lambda rng: (
        ";".join(
            rng.choice(["a", "size", "k", "", "red"]) + rng.choice(["", f"={rng.randint(0, 60)}"])
            for _ in range(rng.randint(0, 4))
        )
        .replace(";=", ";x=")
        .removeprefix("=")
    ),
    edges=(("",), ("a",), ("a=1;a=2",), (";;b;",)),
)
def parse_options(line: str, *, default: int) -> dict[str, int]:
    options = {}
    for part in line.split(";"):
        if "=" in part:
            name, value = part.split("=")
            options[name] = int(value)
        elif part:
            options[part] = default
    return options


@parse_options.style
def _(line, *, default):
    parts = [part.partition("=") for part in line.split(";") if part]
    return {name: int(value) if sign else default for name, sign, value in parts}


@task(
    names="duration_to_seconds parse_duration seconds_in to_seconds",
    docs=(
        "Convert a duration such as '1h 20m 5s' to seconds. Parts are separated by spaces, each a "
        "number followed by h, m or s; any of them may be missing.",
        "Return how many seconds the duration {text} lasts. It is written as space-separated "
        "parts that end in h (hours), m (minutes) or s (seconds).",
        "Given a time span like '2h 15s', return it in seconds. An hour (h) has 3600 seconds, a "
        "minute (m) has 60. An empty string is no time at all.",
        "{text} lists amounts of hours, minutes and seconds with the units h, m and s directly "
        "after the numbers and spaces between the parts. What is the total number of seconds?",
        "'1h 20m 5s' -> 4805. Missing parts are 0, '' is 0.",
        "Make a function that takes a string of times with the units h, m, s (space between"
        " the parts, e.g. '2m 10s') and converts it to seconds.",
    ),
    text=lambda rng: " ".join(
        part
        for part in (f"{rng.randint(1, 9)}h", f"{rng.randint(1, 59)}m", f"{rng.randint(0, 59)}s")
        if rng.random() < 0.6
    ),
    edges=(("",), ("45s",), ("1h",), ("10m 0s",), ("1h 1m 1s",)),
)
def duration_in_seconds(text: str) -> int:
    units = {"h": 3600, "m": 60, "s": 1}
    return sum(int(part[:-1]) * units[part[-1]] for part in text.split())


@duration_in_seconds.style
def _(text):
    total = 0
    for part in text.split():
        amount = int(part[:-1])
        if part.endswith("h"):
            total += amount * 3600
        elif part.endswith("m"):
            total += amount * 60
        else:
            total += amount
    return total


@task(
    names="later_version newest_of_two pick_newer latest_release",
    docs=(
        "Return the newer of two version numbers such as '1.10.2', which are compared part by "
        "part as integers. Missing parts count as 0. If neither is newer, return {string1}.",
        "Versions are numbers joined by dots. Decide which of {string1} and {string2} is later "
        "and return it. '2' is the same version as '2.0'; of equal versions return {string1}.",
        "Given two versions like '3.2' and '3.10', the earlier parts matter more and each part is "
        "compared as an integer, where absent parts at the end are zeros. Return {string2} if it "
        "is newer than {string1}, otherwise {string1}.",
        "Is the release {string2} newer than {string1}? If so return {string2}, else {string1}. "
        "Split both at the dots and compare the numbers from the left; the shorter version is "
        "filled up with zeros.",
        "Compare dotted versions numerically ('1.10' > '1.9'), pad with zeros; return the "
        "newer one, {string1} if equal.",
        "Implement a function that takes two version strings and returns the one which is later."
        " Look at the first numbers, then the second ones, etc.; a number that isn't there is"
        " 0. If they're the same version, return the first argument.",
    ),
    string1=lambda rng: ".".join(str(rng.choice([0, 1, 2, 10])) for _ in range(rng.randint(1, 3))),
    string2=lambda rng: ".".join(str(rng.choice([0, 1, 2, 10])) for _ in range(rng.randint(1, 3))),
    edges=(("1.0", "1"), ("1", "1.0"), ("1.2", "1.10"), ("2", "1.9.9"), ("1.0.0", "1.0.1")),
)
def newer_version(string1: str, string2: str) -> str:
    a = [int(part) for part in string1.split(".")]
    b = [int(part) for part in string2.split(".")]
    length = max(len(a), len(b))
    a += [0] * (length - len(a))
    b += [0] * (length - len(b))
    return string2 if b > a else string1


@newer_version.style
def _(string1, string2):
    from itertools import zip_longest

    for x, y in zip_longest(string1.split("."), string2.split("."), fillvalue="0"):
        if int(x) != int(y):
            return string1 if int(x) > int(y) else string2
    return string1


@task(
    names="next_version bump_version increase_version raise_minor",
    docs=(
        "Given a version 'major.minor', return the next one: the minor number grows by 1; when it "
        "would reach {limit}, it becomes 0 and the major number grows by 1 instead.",
        "A version consists of two whole numbers with a dot between them. The second runs from 0 "
        "to {limit - 1}, then the first is increased and the second starts again at 0. Return the "
        "version that follows {text}.",
        "Increase the version {text} by one step. After 'x.y' comes 'x.(y+1)', unless y+1 equals "
        "{limit}: then comes '(x+1).0'.",
        "Versions are counted like a clock with two wheels: the part behind the dot goes up by "
        "one each time and jumps back to 0 at {limit}, moving the part before the dot on by one. "
        "Which version comes after {text}?",
        "Bump the minor version of 'x.y'; minor == {limit} rolls over to 'x+1.0'.",
        "Write a function that takes a version like '3.4' and returns the next one ('3.5'). "
        "There's no minor number {limit}: instead the major number is raised and the minor "
        "one is 0 again.",
    ),
    limit=(10, 12, 20, 24, 50, 60, 100),
    text=lambda rng: f"{rng.randint(0, 12)}.{rng.choice([0, 3, 5, 9, 9])}",
    edges=(("0.0",), ("1.9",), ("9.9",), ("10.4",)),
)
def following_version(text: str, *, limit: int) -> str:
    major, minor = (int(part) for part in text.split("."))
    minor += 1
    if minor == limit:
        major, minor = major + 1, 0
    return f"{major}.{minor}"


@following_version.style
def _(text, *, limit):
    major, minor = text.split(".")
    total = int(major) * limit + int(minor) + 1
    return str(total // limit) + "." + str(total % limit)


@task(
    names="run_moves follow_commands robot_position final_position",
    docs=(
        "A robot starts at (0, 0). Each letter of {text} moves it by {step}: U raises y, D lowers "
        "y, R raises x, L lowers x. Return the final (x, y) as a tuple; other letters are ignored.",
        "Follow the commands in the string {text}, one letter each: 'R' adds {step} to x, 'L' "
        "takes {step} from x, 'U' adds {step} to y, 'D' takes {step} from y. Anything else does "
        "nothing. Where do you end, as (x, y), if you start at the origin?",
        "Given moves written as letters (U for up, D for down, L for left, R for right), return "
        "the point that is reached from (0, 0) when every move is {step} units long. Unknown "
        "letters are no moves. Up is the positive y direction.",
        "Return the coordinates (x, y) after walking along {text} from the origin. The letters L "
        "and R change x by {step} to the left (less) or right (more); D and U change y by {step} "
        "down or up; all further characters are skipped.",
        "U/D/L/R moves of {step} each, from (0, 0). Up = +y, right = +x. Skip other letters. "
        "Return (x, y).",
        "Create a function that takes a string of directions and returns a tuple with the "
        "final position. Each U adds {step} to y and each D subtracts it; each R adds {step} "
        "to x and each L subtracts it. You start at (0, 0), anything else in the string has "
        "no effect.",
    ),
    step=range(2, 13),
    text=texts("UDLRRUX", 0, 7),
    edges=(("",), ("UD",), ("RRR",), ("LxU",)),
)
def walk_by_letters(text: str, *, step: int) -> tuple[int, int]:
    x = y = 0
    for move in text:
        if move == "R":
            x += step
        elif move == "L":
            x -= step
        elif move == "U":
            y += step
        elif move == "D":
            y -= step
    return (x, y)


@walk_by_letters.style
def _(text, *, step):
    x = text.count("R") - text.count("L")
    y = text.count("U") - text.count("D")
    return (x * step, y * step)


@task(
    names="run_counter_program execute_commands calculate_register simple_machine",
    docs=(
        "Run a small program and return its result. The value starts at {start}; each line is "
        "'add N', 'sub N' or 'mul N' with an integer N and changes the value accordingly.",
        "A machine holds one number, {start} at the beginning. {entries} contains commands: 'add "
        "N' adds N to it, 'sub N' subtracts N, 'mul N' multiplies it by N. What number does it "
        "hold at the end?",
        "Begin with {start} and apply the commands of the list one after the other. A command "
        "consists of a word (add, sub or mul), a space and an integer. Return the final value.",
        "Given a list of instructions such as ['add 5', 'mul 2'], start from {start} and carry "
        "them out in order. 'sub' takes the number away. Without instructions the result is "
        "{start}.",
        "Start with {start}. Execute 'add N' / 'sub N' / 'mul N' lines. Return the final number.",
        "You are a pocket calculator showing {start}. The list holds key presses like 'add "
        "5', 'sub 3' or 'mul 2' (add, subtract, multiply), processed in this order. What's on"
        " the display in the end?",
    ),
    start=range(0, 21),
    entries=lambda rng: [
        f"{rng.choice(['add', 'sub', 'mul'])} {rng.randint(0, 9)}" for _ in range(rng.randint(0, 4))
    ],
    edges=(([],), (["sub 10"],), (["add 2", "mul 3"],), (["mul 3", "add 2"],)),
)
def run_commands(entries: list[str], *, start: int) -> int:
    value = start
    for entry in entries:
        command, number = entry.split()
        if command == "add":
            value += int(number)
        elif command == "sub":
            value -= int(number)
        else:
            value *= int(number)
    return value


@run_commands.style
def _(entries, *, start):
    actions = {
        "add": lambda x, y: x + y,
        "sub": lambda x, y: x - y,
        "mul": lambda x, y: x * y,
    }
    result = start
    for entry in entries:
        command, number = entry.split()
        result = actions[command](result, int(number))
    return result


@task(
    names="brackets_balanced is_balanced check_brackets valid_brackets",
    docs=(
        "Return True if the brackets in {text} are balanced. Round (), square [] and curly {} "
        "brackets occur; other characters are ignored.",
        "Check that every opening bracket of {text} is closed by a bracket of the same kind, in "
        "the right order. There are (), [] and {}. Text without brackets is fine.",
        "Brackets are correct if each closing one matches the latest opening one that is still "
        "open, and none stays open at the end. Decide whether those in {text} are correct; the "
        "kinds are round, square and curly.",
        "Given a line of code, do its brackets ( ) [ ] { } fit together? Skip everything that is "
        "not a bracket.",
        "Valid brackets? Kinds: (), [], {}. '{[()]}' is, '([)]' and '((' aren't. Other chars "
        "don't matter.",
        "Define a function which takes a string and returns True if all brackets in it (round,"
        " square, curly) are closed in the correct order by the matching type, and False "
        "otherwise. No brackets at all is ok.",
    ),
    text=either(
        texts("()[]", 0, 3),
        choice(
            "(a[b])",
            "{x}(y)",
            "([)]",
            "((",
            "f(x[1])",
            "{[()]}",
            "a)b(",
            "[]{}",
            "(()",
            "())",
            "{(})",
        ),
    ),
    edges=(("",), ("abc",), ("([)]",), (")(",), ("{[()]}",), ("((",)),
)
def are_brackets_balanced(text: str) -> bool:
    closing = {")": "(", "]": "[", "}": "{"}
    stack = []
    for ch in text:
        if ch in "([{":
            stack.append(ch)
        elif ch in closing and (not stack or stack.pop() != closing[ch]):
            return False
    return not stack


@are_brackets_balanced.style
def _(text):
    left = "".join(ch for ch in text if ch in "()[]{}")
    while "()" in left or "[]" in left or "{}" in left:
        left = left.replace("()", "").replace("[]", "").replace("{}", "")
    return left == ""


@task(
    names="roman_value from_roman read_roman parse_roman",
    docs=(
        "Convert the Roman numeral {text} to an integer.",
        "Return the value of a Roman numeral. The letters I, V, X, L, C, D, M stand for 1, 5, 10, "
        "50, 100, 500, 1000, and a letter before a larger one is subtracted.",
        "Given a correct Roman numeral in capital letters, like 'XIV', what number is it?",
        "In Roman numerals the values of the letters (I=1, V=5, X=10, L=50, C=100, D=500, M=1000) "
        "are added, except that a smaller letter directly in front of a larger one counts "
        "negative. Compute the value of {text}.",
        "Roman -> int, e.g. 'XIV' -> 14.",
        "We need a function that takes a valid Roman numeral such as 'MCMXC' and returns its "
        "value as a number.",
    ),
    text=choice(
        "I",
        "IV",
        "IX",
        "XIV",
        "XL",
        "XC",
        "CD",
        "CM",
        "MCMXC",
        "MMXXIV",
        "LXXVIII",
        "DCCC",
        "XXXIX",
        "CCXLVI",
        "VII",
    ),
    edges=(("III",), ("MCMXCIV",), ("XLIX",)),
)
def roman_to_int(text: str) -> int:
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = 0
    for i, letter in enumerate(text):
        value = values[letter]
        if i + 1 < len(text) and values[text[i + 1]] > value:
            total -= value
        else:
            total += value
    return total


@roman_to_int.style
def _(text):
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = previous = 0
    for letter in reversed(text):
        value = values[letter]
        total += value if value >= previous else -value
        previous = value
    return total


@task(
    names="int_to_roman to_roman_numeral roman_numeral write_roman",
    docs=(
        "Return the Roman numeral of {number}, which is at least 1 and less than 4000.",
        "Write the positive integer {number} (below 4000) in Roman numerals, using IV, IX, XL, "
        "XC, CD and CM where they apply.",
        "How did the Romans write {number}? Use the usual short forms such as 'IV' for 4 and 'XC' "
        "for 90. The number lies between 1 and 3999.",
        "Convert an integer from 1 to 3999 into a Roman numeral in capital letters.",
        "Int (1..3999) -> Roman numeral, e.g. 14 -> 'XIV'.",
        "Write a function that takes a number between 1 and 3999 and returns it as a Roman "
        "numeral (upper case, subtractive notation, so 9 is 'IX').",
    ),
    number=lambda rng: rng.choice([rng.randint(1, 60), rng.randint(1, 3999)]),
    edges=((1,), (4,), (9,), (40,), (1994,), (3999,)),
)
def to_roman(number: int) -> str:
    steps = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC")]
    steps += [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    result = ""
    for value, letters in steps:
        while number >= value:
            result += letters
            number -= value
    return result


@to_roman.style
def _(number):
    ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"]
    hundreds = ["", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"]
    rest = hundreds[number // 100 % 10] + tens[number // 10 % 10] + ones[number % 10]
    return "M" * (number // 1000) + rest


@task(
    names="time_to_minutes minutes_since_midnight clock_minutes minutes_of_day",
    docs=(
        "Return the minutes since midnight of a time like '14:05', or {error} if it is not a "
        "valid time (hours 0 to 23, minutes 0 to 59).",
        "{text} is a time 'hours:minutes' where both parts are digits. How many minutes after "
        "midnight is it? Times that do not exist, such as '24:00' or '7:60', give {error}.",
        "Convert a clock time to a number of minutes: an hour counts 60. If the hours exceed 23 "
        "or the minutes exceed 59, return {error} instead. Both are written as whole numbers with "
        "a colon between them.",
        "Given a time of day as text (two numbers separated by ':'), return how many minutes of "
        "the day have passed. Return {error} for hours above 23 or minutes above 59.",
        "'HH:MM' -> minutes since 00:00; invalid (hour > 23 or minute > 59) -> {error}.",
        "I need a function that takes a time string like '14:05' and computes 60 * hours + "
        "minutes. If there's no such time of day it returns {error}.",
    ),
    error=(-1, None, -100, -60, 9999, 5000, 0),
    text=lambda rng: f"{rng.randint(0, 26):02}:{rng.choice([0, 5, 17, 30, 45, 59, 60, 75]):02}",
    edges=(("00:00",), ("23:59",), ("24:00",), ("07:60",), ("9:05",)),
)
def minutes_after_midnight(text: str, *, error: int | None) -> int | None:
    hours, minutes = (int(part) for part in text.split(":"))
    if hours > 23 or minutes > 59:
        return error
    return hours * 60 + minutes


@minutes_after_midnight.style
def _(text, *, error):
    hours, _, minutes = text.partition(":")
    if int(hours) in range(24) and int(minutes) in range(60):
        return 60 * int(hours) + int(minutes)
    return error


@task(
    names="add_to_time clock_after time_later shift_time",
    docs=(
        "Return the time {delay} minutes after {text}, both times in the form 'HH:MM' on a "
        "24-hour clock that starts again at '00:00' after '23:59'.",
        "The time is {text} (hours and minutes with two digits each). What does the clock show "
        "{delay} minutes later? After midnight it begins at 00:00 again.",
        "Add {delay} minutes to a time of day written 'HH:MM' and return the new time in the same "
        "form. Days do not matter.",
        "A train is {delay} minutes late. Given the planned arrival as 'HH:MM', return the actual "
        "arrival in that form; it may lie after midnight.",
        "{text} ('HH:MM', 24h) plus {delay} min, in the same format. Wrap at midnight.",
        "Make a function that takes a time such as '23:50' and tells what time it will be "
        "in {delay} minutes, again as two digits, colon, two digits.",
    ),
    delay=(5, 10, 12, 15, 20, 25, 30, 37, 45, 48, 55, 60, 75, 90, 100, 125, 150, 200),
    text=lambda rng: f"{rng.choice([0, 7, 9, 12, 18, 22, 23, 23]):02}:{rng.randint(0, 59):02}",
    edges=(("23:59",), ("00:00",), ("09:55",), ("22:30",)),
)
def time_after_delay(text: str, *, delay: int) -> str:
    hours, minutes = text.split(":")
    total = (int(hours) * 60 + int(minutes) + delay) % (24 * 60)
    return f"{total // 60:02d}:{total % 60:02d}"


@time_after_delay.style
def _(text, *, delay):
    hours, minutes = int(text[:2]), int(text[3:]) + delay
    while minutes >= 60:
        minutes -= 60
        hours = (hours + 1) % 24
    return str(hours).zfill(2) + ":" + str(minutes).zfill(2)


@task(
    names="to_24_hours convert_clock military_time parse_am_pm",
    docs=(
        "Convert a time such as '3:07 pm' to the 24-hour form '15:07'. 12 am is midnight (00), 12 "
        "pm is noon (12).",
        "Given a 12-hour time with 'am' or 'pm' after a space, return the time on a 24-hour clock "
        "as 'HH:MM', with two digits for the hour. '12:30 am' is '00:30'.",
        "Rewrite {text} without am and pm: from 1 pm on, hours grow by 12; the hour 12 becomes 00 "
        "in the morning and stays 12 in the afternoon. The result always has the form 'HH:MM'.",
        "What would a 24-hour clock show at {text}? The input looks like '7:45 am' or '12:00 pm'; "
        "write both numbers of the answer with two digits.",
        "12h -> 24h clock. '3:07 pm' -> '15:07', '12:00 am' -> '00:00', '12:00 pm' -> "
        "'12:00', '9:15 am' -> '09:15'.",
        "Implement a function that takes a time with am/pm, e.g. '7:30 pm', and returns 'HH:MM' "
        "as used in most of Europe. Mind that 12 am means hour 00 and 12 pm means hour 12.",
    ),
    text=lambda rng: (
        f"{rng.choice([1, 3, 7, 9, 11, 12, 12])}:{rng.randint(0, 59):02} {rng.choice(['am', 'pm'])}"
    ),
    edges=(("12:00 am",), ("12:00 pm",), ("1:05 am",), ("11:59 pm",)),
)
def from_twelve_hour_clock(text: str) -> str:
    time, half = text.split()
    hours, minutes = time.split(":")
    hour = int(hours) % 12
    if half == "pm":
        hour += 12
    return f"{hour:02d}:{minutes}"


@from_twelve_hour_clock.style
def _(text):
    clock, half = text.split(" ")
    hour, minute = clock.split(":")
    if half == "am":
        hour = "00" if hour == "12" else hour.zfill(2)
    elif hour != "12":
        hour = str(int(hour) + 12)
    return hour + ":" + minute


@task(
    names="evaluate_sum add_and_subtract calculate_line simple_expression",
    docs=(
        "Evaluate {expression}, a string of whole numbers separated by ' + ' and ' - ', such as "
        "'7 + 2 - 4'.",
        "Compute the value of an expression that contains only non-negative integers, plus and "
        "minus. All its parts are separated by single spaces.",
        "Given a line like '12 - 5 + 3', work it out from left to right and return the result. A "
        "single number is its own result.",
        "Numbers stand at the even places of {expression} when it is split at spaces, and the "
        "signs + or - at the odd ones. Return what the expression is worth.",
        "Compute e.g. '7 + 2 - 4' (ints, + and -, single spaces; may be just one int).",
        "Write a function that takes a string with an addition/subtraction problem, in which"
        " everything is separated by one space, and returns the result. E.g. '10 - 3 + 1' "
        "gives 8.",
    ),
    expression=lambda rng: " ".join(
        [str(rng.randint(0, 40))]
        + [f"{rng.choice('+-')} {rng.randint(0, 30)}" for _ in range(rng.randint(0, 4))]
    ),
    edges=(("5",), ("1 - 2",), ("1 - 2 + 3",), ("10 + 0 - 10",)),
)
def evaluate_plus_minus(expression: str) -> int:
    parts = expression.split()
    total = int(parts[0])
    for i in range(1, len(parts), 2):
        if parts[i] == "+":
            total += int(parts[i + 1])
        else:
            total -= int(parts[i + 1])
    return total


@evaluate_plus_minus.style
def _(expression):
    return sum(int(part) for part in expression.replace("- ", "-").replace("+ ", "").split())


@task(
    names="how_deep nesting_depth deepest_level bracket_depth",
    docs=(
        "Return the deepest nesting of round brackets in {text}, or {error} if they do not match.",
        "How many round brackets are open at once at most while reading {text} from left to "
        "right? Return {error} if a bracket closes that was never opened or if one stays open at "
        "the end.",
        "The depth of a text without brackets is 0, that of '(a(b))' is 2. Compute the depth of "
        "{text}. Brackets that do not fit together make it {error}.",
        "Given a string with the brackets '(' and ')' among other characters, find its greatest "
        "depth. It is {error} whenever at some point more brackets have been closed than opened, "
        "or when not all are closed at the end.",
        "Max depth of '(' ')' in {text}; {error} if unbalanced. No brackets: 0.",
        "Create a function that takes a string and tells how deep the parentheses are nested:"
        " 'x' is 0, '(x)' 1, '((x)(y))' 2. For a string such as ')(' or '(x', where they "
        "don't pair up, return {error}.",
    ),
    error=(-1, None, -2, -10, -100),
    text=either(
        choice(
            "(a)", "((x)y)", "()()", "(()())", "(((z)))", "abc", "f(g(h(x)))", "(a)b(", "((a)((b)))"
        ),
        texts("()a", 0, 4),
    ),
    edges=(("",), ("abc",), (")(",), ("((",), ("((()))",)),
)
def depth_of_brackets(text: str, *, error: int | None) -> int | None:
    depth = deepest = 0
    for ch in text:
        if ch == "(":
            depth += 1
            deepest = max(deepest, depth)
        elif ch == ")":
            depth -= 1
            if depth < 0:
                return error
    return deepest if depth == 0 else error


@depth_of_brackets.style
def _(text, *, error):
    levels = [0]
    for ch in text:
        levels.append(levels[-1] + (ch == "(") - (ch == ")"))
    if min(levels) < 0 or levels[-1] != 0:
        return error
    return max(levels)


@task(
    names="text_between between_marks extract_between first_bracketed",
    docs=(
        "Return the text between the first {opening} in {text} and the next {closing} after it, "
        "or {fallback} if either is missing.",
        "Find the first {opening} and then the first {closing} to its right. Return what stands "
        "between them. If one of the two cannot be found, return {fallback}.",
        "What is written between {opening} and {closing} in {text}? Only the first {opening} "
        "counts, together with the nearest {closing} behind it; without such a pair the answer is "
        "{fallback}.",
        "Given a text, cut out the piece that begins right after the first {opening} and ends "
        "right before the following {closing}. When there is no {opening}, or no {closing} after "
        "it, give back {fallback}.",
        "Text between the first {opening} and the first {closing} after it, else {fallback}.",
        "Define a function which takes a string and looks for the first {opening}. From there "
        "it looks for the next {closing}. It returns everything between the two (maybe ''), "
        "and {fallback} if one of these searches fails.",
    ),
    opening=("(", "<", "["),
    closing=(")", ">", "]"),
    fallback=("", None, "none", "?", "-", "nothing"),
    where=lambda opening, closing, fallback: "([<".index(opening) == ")]>".index(closing),
    text=lambda rng: (
        rng.choice(["", "a", "go "])
        + rng.choice(
            [
                "(x) [y] <z>",
                "[b]c(d)e<f>",
                "<p(q)r> [s",
                ">a< ](b)[c]",
                "no",
                "(u [v) w]",
                "<<m>> ((n)) [[o]]",
                "] [on] (off) <up",
            ]
        )
    ),
    edges=(("",), ("()[]<>",), (")]>([<",), ("(a [b <c",), ("<a>b> (c)d) [e]f]",)),
)
def between_brackets(text: str, *, opening: str, closing: str, fallback: str | None) -> str | None:
    start = text.find(opening)
    if start == -1:
        return fallback
    end = text.find(closing, start)
    if end == -1:
        return fallback
    return text[start + 1 : end]


@between_brackets.style
def _(text, *, opening, closing, fallback):
    _, found, rest = text.partition(opening)
    inside, closed, _ = rest.partition(closing)
    return inside if found and closed else fallback
