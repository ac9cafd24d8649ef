"""Validation: passwords, codes, checksums, addresses."""

from datagen.code.task import task
from datagen.code.values import choice, either, lists, texts


@task(
    names="strong_password valid_password check_password accept_password",
    docs=(
        "Return True if {password} has at least {least} characters and contains a small letter, a "
        "capital letter and a digit.",
        "Check a password. It is accepted only if it is {least} or more characters long and "
        "includes lower case, upper case, and at least one digit.",
        "A password is safe when all of this holds: no fewer than {least} characters, some letter "
        "from a to z, some letter from A to Z, some digit. Is {password} safe?",
        "Decide whether {password} may be used. Passwords shorter than {least} are refused, and "
        "so are those lacking a digit, a capital letter or a small letter.",
        "Password ok? len >= {least}, has a lower-case letter, an upper-case letter, a digit.",
        "I need a function that takes a password and checks these:\n"
        "- it has {least} characters or more\n"
        "- at least one small letter\n"
        "- at least one capital letter\n"
        "- at least one digit\n"
        "All must be fulfilled for True.",
    ),
    least=range(3, 10),
    password=lambda rng: (
        "".join(rng.sample("aB3xkmnrQ" if rng.random() < 0.75 else "abcde12345", 9))
        if rng.random() < 0.7
        else texts("aB1", 1, 5)(rng)
    ),
    edges=(("",), ("aB3",), ("abcdefghij1",), ("ABCDEFGH12",), ("Abcdefghijk",), ("Abcdefgh12",)),
)
def is_strong_password(password: str, *, least: int) -> bool:
    return (
        len(password) >= least
        and any(ch.islower() for ch in password)
        and any(ch.isupper() for ch in password)
        and any(ch.isdigit() for ch in password)
    )


@is_strong_password.style
def _(password, *, least):
    if len(password) < least:
        return False
    lower = upper = digit = False
    for ch in password:
        if ch.islower():
            lower = True
        elif ch.isupper():
            upper = True
        elif ch.isdigit():
            digit = True
    return lower and upper and digit


@task(
    names="password_problems complain_about missing_rules password_errors",
    docs=(
        "Return a list of what is wrong with {password}: 'short' if it has fewer than {least} "
        "characters, 'digit' if it has no digit, 'symbol' if it has none of {symbols}. The "
        "problems are listed in this order.",
        "Judge a password by three rules and name those it breaks, in this order: 'short' (less "
        "than {least} characters), 'digit' (no digit in it), 'symbol' (no character of {symbols} "
        "in it). A good password gives an empty list.",
        "A password needs {least} or more characters, a digit, and one of the characters "
        "{symbols}. For each need that is not met, the result contains a word: 'short', 'digit', "
        "'symbol', in that order.",
        "Given {password}, collect complaints. Too few characters (under {least}) is the "
        "complaint 'short', the absence of digits is 'digit', the absence of every sign in "
        "{symbols} is 'symbol'. Return the complaints as a list in this order.",
        "List the failed checks, in order: 'short' (len < {least}), 'digit' (no digit), "
        "'symbol' (nothing from {symbols}).",
        "Make a function that takes a new password and tells the user what's missing. The "
        "list contains 'short' when there are fewer than {least} characters; then 'digit' "
        "when it lacks a digit; then 'symbol' when none of {symbols} is used. Nothing "
        "missing: [].",
    ),
    least=range(4, 13),
    symbols=("!?", "#$", "-_", "*+", "@#!", "%&"),
    password=texts("abc1!-#", 0, 12),
    edges=(("",), ("abcdefghijklm",), ("abc123!$-+@&xyz",), ("1!#-*@%",)),
)
def password_complaints(password: str, *, least: int, symbols: str) -> list[str]:
    problems = []
    if len(password) < least:
        problems.append("short")
    if not any(ch.isdigit() for ch in password):
        problems.append("digit")
    if not any(ch in symbols for ch in password):
        problems.append("symbol")
    return problems


@password_complaints.style
def _(password, *, least, symbols):
    found = set(password)
    failed = {
        "short": len(password) < least,
        "digit": found.isdisjoint("0123456789"),
        "symbol": found.isdisjoint(symbols),
    }
    return [name for name, wrong in failed.items() if wrong]


@task(
    names="is_valid_code check_code code_format_ok matches_format",
    docs=(
        "Return whether {code} consists of exactly {letters} capital letters followed by exactly "
        "{digits} digits.",
        "Codes have {letters:word} capital letters A-Z and after them {digits:word} digits, "
        "nothing else. Is {code} such a code?",
        "Check the form of {code}: it must begin with {letters} upper-case letters, continue with "
        "{digits} digits and then end.",
        "A part number is correct if its length is {letters + digits}, its first {letters} "
        "characters are capital letters, and all the others are digits. Tell whether {code} is "
        "correct.",
        "Format check: {letters} x A-Z, then {digits} x 0-9, end.",
        "Implement a function that takes a code and returns True only if it has {letters} "
        "uppercase letters at the start and after these just {digits} digits. Anything "
        "longer, shorter or different is False.",
    ),
    letters=(2, 3),
    digits=(3, 4),
    code=lambda rng: (
        "".join(rng.choices("ABXY", k=rng.choice([2, 3])))
        + "".join(rng.choices("0123456789", k=rng.choice([3, 4])))
        + rng.choice(["", "", "", "", "", "", "", "x"])
    ),
    edges=(
        ("",),
        ("AB12",),
        ("Ab12",),
        ("A-12",),
        ("12AB",),
        ("A1",),
        ("A12",),
        ("A123",),
        ("A1234",),
        ("AB1",),
        ("AB123",),
        ("AB1234",),
        ("ABC1",),
        ("ABC12",),
        ("ABC123",),
        ("ABC1234",),
    ),
)
def has_code_format(code: str, *, letters: int, digits: int) -> bool:
    head, tail = code[:letters], code[letters:]
    if len(head) != letters or len(tail) != digits:
        return False
    return all("A" <= ch <= "Z" for ch in head) and all("0" <= ch <= "9" for ch in tail)


@has_code_format.style
def _(code, *, letters, digits):
    if len(code) != letters + digits:
        return False
    for i, ch in enumerate(code):
        allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" if i < letters else "0123456789"
        if ch not in allowed:
            return False
    return True


@task(
    names="check_digit compute_check_digit control_digit checksum_digit",
    docs=(
        "Return the check digit of a string of digits: multiply the first digit by {weight}, the "
        "second by 1, the third by {weight}, and so on in turn, add everything up, and take the "
        "last digit of the sum.",
        "The check digit of {code} is the sum of its digits modulo 10, where the digits at even "
        "indices (0, 2, and so on) count {weight} times. Compute it.",
        "Weights {weight}, 1, {weight}, 1 and so on are given to the digits of {code} from left "
        "to right. What is the remainder of the weighted digit sum when divided by ten?",
        "Given digits as a string, add the ones at even positions {weight} times and those at odd "
        "positions once (the first position is 0). Return the final digit of this total as an "
        "integer; no digits give 0.",
        "Weighted digit sum (weights {weight}, 1, {weight}, 1, ...) mod 10.",
        "Write a function for a string of digits. Multiply the digits at index 0, 2, "
        "4 ... by {weight}, leave those at index 1, 3, 5 ... as they are, sum up, and return "
        "the units digit of the sum (0 for '').",
    ),
    weight=(2, 3, 4, 5, 6, 7, 8, 9),
    code=texts("0123456789", 1, 8),
    edges=(("",), ("0",), ("9",), ("1234",), ("99999",)),
)
def alternating_check_digit(code: str, *, weight: int) -> int:
    total = 0
    for i, digit in enumerate(code):
        total += int(digit) * (weight if i % 2 == 0 else 1)
    return total % 10


@alternating_check_digit.style
def _(code, *, weight):
    even = sum(int(digit) for digit in code[::2])
    odd = sum(int(digit) for digit in code[1::2])
    return (weight * even + odd) % 10


@task(
    names="valid_checksum is_number_valid passes_check verify_number",
    docs=(
        "Return True if the sum of all digits in {code} is divisible by {modulus}. Characters "
        "that are not digits are ignored.",
        "A number on a ticket is genuine if its digits add up to a multiple of {modulus}. Check "
        "the ticket {code}, which may also contain letters and dashes; they count nothing.",
        "Add the digits that occur in {code}. Is the total a multiple of {modulus}? A code "
        "without digits has the total 0, so it passes.",
        "Verify {code}: ignoring everything but digits, its digit sum must leave no remainder "
        "when divided by {modulus}.",
        "Digit sum of {code} % {modulus} == 0? Skip non-digits.",
        "Create a function that takes a string, adds all digits it finds in there, and says "
        "if {modulus} divides the sum. 0 counts as divisible.",
    ),
    modulus=(2, 3, 4, 5, 6, 7, 8, 9),
    code=lambda rng: rng.choice(
        [
            texts("0123456789-A", 1, 6)(rng),
            *["36", "63-9", "A72", "8-8-8", "900", "55", "4A4", "777", "66-6"],
        ]
    ),
    edges=(("",), ("abc",), ("12-60",), ("9999",)),
)
def digits_divisible(code: str, *, modulus: int) -> bool:
    return sum(int(ch) for ch in code if ch.isdigit()) % modulus == 0


@digits_divisible.style
def _(code, *, modulus):
    rest = 0
    for ch in code:
        if "0" <= ch <= "9":
            rest = (rest + int(ch)) % modulus
    return rest == 0


@task(
    names="luhn_check valid_card luhn_valid is_card_number",
    docs=(
        "Check a card number, given as a string of digits. From the right, double every second "
        "digit (beginning with the last but one), subtract 9 from results above 9, add all "
        "digits, and return True if the sum is a multiple of 10.",
        "Return whether {code} satisfies this rule: going from right to left, every second digit "
        "(the first one not) is doubled, with 9 taken away if that gives more than 9. The sum of "
        "all the digits obtained must end in 0.",
        "A digit string is valid if its weighted sum is divisible by 10. Counting from the last "
        "digit, digits at odd places count as they are; those at even places count twice, and if "
        "twice the digit has two digits, the sum of the two is used instead. Decide about {code}.",
        "Is the number {code} free of typing errors? Reverse it, double the digits at indices 1, "
        "3, 5 and so on, replace doubled values over 9 by their digit sum, and see whether "
        "everything together is divisible by ten.",
        "Card check: from the right, double digits 2, 4, 6, ...; subtract 9 if the double is "
        "> 9; is the total divisible by 10?",
        "Define a function which takes a string of digits and validates it in this manner:\n"
        "- start at the last digit and move left\n"
        "- the 1st, 3rd, 5th ... digit is added as it is\n"
        "- the 2nd, 4th, 6th ... digit is doubled first, and 9 is subtracted from a two-digit"
        " double\n"
        "- valid means that the sum ends with 0",
    ),
    code=lambda rng: rng.choice(
        [
            texts("0123456789", 3, 8)(rng),
            rng.choice(
                [
                    "18",
                    "26",
                    "34",
                    "59",
                    "79927398713",
                    "4417123456789113",
                    "1230",
                    "422",
                    "0000",
                    "91",
                ]
            ),
        ]
    ),
    edges=(("0",), ("18",), ("79927398713",), ("79927398710",), ("5",)),
)
def passes_double_check(code: str) -> bool:
    total = 0
    for i, ch in enumerate(reversed(code)):
        digit = int(ch)
        if i % 2 == 1:
            digit *= 2
            if digit > 9:
                digit -= 9
        total += digit
    return total % 10 == 0


@passes_double_check.style
def _(code):
    single = sum(int(ch) for ch in code[-1::-2])
    double = sum(sum(divmod(2 * int(ch), 10)) for ch in code[-2::-2])
    return (single + double) % 10 == 0


@task(
    names="valid_email looks_like_email check_address is_mail_address",
    docs=(
        "Return True if {text} has exactly one '@', something before it, and after it a part that "
        "contains a dot which is neither its first nor its last character.",
        "A simple check for e-mail addresses: one '@' only, the name in front of it not empty, "
        "and in the rest behind it a '.' with at least one character on both sides. Does {text} "
        "pass?",
        "Decide if {text} could be an address. It must split at '@' into two parts. The first may "
        "not be empty; the second needs a dot somewhere between its first and last character.",
        "Is {text} of the form name@place.end? The name has at least one character; the part "
        "after the only @ sign must have a dot that has characters before and after it.",
        "Email sanity check: exactly one '@'; non-empty before it; after it a '.' that isn't "
        "at either end of that part.",
        "We need a function that takes a string and decides if it looks like an e-mail "
        "address. 'a@b.c' is fine. '@b.c', 'a@b', 'a@@b.c', 'a@.b' and 'a@b.' are not, since "
        "there must be one @ with something before it and, in the part behind it, a dot "
        "strictly inside.",
    ),
    text=choice(
        "ana@mail.com",
        "ben@site",
        "@mail.com",
        "a@b@c.de",
        "x@y.z",
        "x@.com",
        "eve@home.",
        "no.at.com",
        "li@a.b.c",
        "tim@post.net",
        "a@b..c",
        "joe@x.org",
    ),
    edges=(("",), ("@",), ("a@b.c",), ("a@.b",), ("a@b.",), ("a@.b.c",)),
)
def is_plausible_email(text: str) -> bool:
    parts = text.split("@")
    if len(parts) != 2:
        return False
    name, place = parts
    return name != "" and "." in place[1:-1]


@is_plausible_email.style
def _(text):
    import re

    return re.fullmatch(r"[^@]+@[^@]+\.[^@]+", text) is not None


@task(
    names="format_phone pretty_phone normalize_phone phone_groups",
    docs=(
        "Take the digits out of {text} and return them as 'XXX{mark:plain}XXX{mark:plain}XXXX'. "
        "If there are not exactly ten digits, return {fallback}.",
        "Tidy up a phone number: ignore everything but digits and write the ten digits in groups "
        "of 3, 3 and 4 with {mark} between the groups. For any other number of digits the result "
        "is {fallback}.",
        "People type phone numbers with blanks, dots or brackets. Keep the digits of {text}; if "
        "ten remain, put a {mark} after the third and after the sixth, otherwise give {fallback}.",
        "Given {text}, return the phone number in it in one standard form, namely three digits, "
        "{mark}, three digits, {mark}, four digits. A text that does not have exactly 10 digits "
        "has no such form: return {fallback}.",
        "Normalise a phone number: digits only, must be 10, format "
        "XXX{mark:plain}XXX{mark:plain}XXXX, else {fallback}.",
        "Write a function that takes a messy phone number and cleans it. Throw away whatever"
        " isn't a digit. 10 digits left? Then show 3 + {mark} + 3 + {mark} + 4 of them. More "
        "or fewer? Then return {fallback}.",
    ),
    mark=("-", " ", ".", "/"),
    fallback=(None, "", "invalid", "?", "error", "bad number"),
    text=lambda rng: "".join(
        rng.choice(["", "", " ", "-", "."]) + str(rng.randint(0, 9))
        for _ in range(rng.choice([10, 10, 10, 7, 9, 11]))
    ),
    edges=(("",), ("(555) 123-4567",), ("5551234567",), ("555123456",)),
)
def standard_phone_number(text: str, *, mark: str, fallback: str | None) -> str | None:
    digits = "".join(ch for ch in text if ch.isdigit())
    if len(digits) != 10:
        return fallback
    return digits[:3] + mark + digits[3:6] + mark + digits[6:]


@standard_phone_number.style
def _(text, *, mark, fallback):
    import re

    digits = re.sub(r"\D", "", text)
    return mark.join([digits[:3], digits[3:6], digits[6:]]) if len(digits) == 10 else fallback


@task(
    names="is_identifier valid_name good_variable_name check_identifier",
    docs=(
        "Return True if {text} is a valid name: it starts with a letter or an underscore, "
        "continues with letters, digits or underscores only, and has at most {limit} characters.",
        "Names may be up to {limit} characters long. The first character is a letter or '_'; all "
        "others are letters, digits or '_'. The empty string is no name. Is {text} a name?",
        "Check {text} by these rules: not empty, not longer than {limit}, no digit at the "
        "beginning, nothing in it except letters, digits and underscores.",
        "In a small programming language a name of a variable is made of letters, digits and "
        "underscores, does not begin with a digit, and has between 1 and {limit} characters. Can "
        "{text} be the name of a variable?",
        "Valid identifier with length 1 to {limit}? Letters, digits, '_'; no digit first.",
        "I need a function that takes a string and checks that one could use it as a variable"
        " name. Only letters, digits and underscores may be in it, a digit can't be the first"
        " character, and it must be non-empty but no longer than {limit}.",
    ),
    limit=range(4, 16),
    text=either(
        choice(
            "total",
            "x1",
            "_tmp",
            "1st",
            "a-b",
            "my name",
            "count_2",
            "long_name_here",
            "Z",
            "9",
            "sum$",
            "idx",
        ),
        texts("ab_1-", 1, 5),
    ),
    edges=(("",), ("_",), ("1a",), ("a b",), ("averyveryverylongname",)),
)
def is_valid_name(text: str, *, limit: int) -> bool:
    if not text or len(text) > limit or text[0].isdigit():
        return False
    return all(ch.isalnum() or ch == "_" for ch in text)


@is_valid_name.style
def _(text, *, limit):
    import re

    return len(text) <= limit and re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", text) is not None


@task(
    names="is_ip_address valid_ip check_ip four_numbers",
    docs=(
        "Return True if {text} consists of four whole numbers from 0 to 255 separated by dots, "
        "without leading zeros.",
        "Check a network address such as '10.0.7.255': exactly four parts between dots, each made "
        "of digits only, no greater than 255 and without superfluous zeros in front.",
        "Is {text} written as a.b.c.d, where each of the four letters stands for an integer "
        "between 0 and 255? Parts like '07' or '' or 'x' are not allowed.",
        "An address has four fields joined by '.'. Every field is a number in the range 0-255 in "
        "its shortest form ('0', never '00'). Decide whether {text} is an address.",
        "Valid 'a.b.c.d' with each part 0..255, no leading zeros?",
        "Make a function that takes a string and tests if it is an IPv4 address, i.e. 4 "
        "numbers with dots between them. Numbers must be at most 255 and written normally "
        "('7', not '07').",
    ),
    text=choice(
        "10.0.0.1",
        "1.2.3",
        "256.1.1.1",
        "1.2.3.4",
        "01.2.3.4",
        "192.168.0.12",
        "a.b.c.d",
        "1..2.3",
        "8.8.8.8",
        "300.1.2.3",
        "0.0.0.0",
        "1.2.3.4.5",
        "127.0.0.1",
    ),
    edges=(("",), ("0.0.0.0",), ("255.255.255.255",), ("1.1.1.256",), ("1.1.1.",), ("1.1.1.00",)),
)
def is_four_part_address(text: str) -> bool:
    parts = text.split(".")
    if len(parts) != 4:
        return False
    for part in parts:
        if not part.isdigit() or str(int(part)) != part or int(part) > 255:
            return False
    return True


@is_four_part_address.style
def _(text):
    allowed = {str(number) for number in range(256)}
    parts = text.split(".")
    return len(parts) == 4 and all(part in allowed for part in parts)


@task(
    names="valid_date date_exists check_date real_date",
    docs=(
        "Return True if {date}, written 'YYYY-MM-DD', exists. Months run from 1 to 12, and "
        "February has 29 days in leap years (divisible by 4, but not by 100 unless also by 400).",
        "Is {date} a real date? Its form is year-month-day with numbers. Take the lengths of the "
        "months and leap years into account.",
        "Given a date like '2023-02-28', check that there is such a month and such a day in it. "
        "In leap years, February is one day longer.",
        "Decide whether a calendar contains the day {date} ('YYYY-MM-DD'). April, June, September "
        "and November have 30 days; February has 28, or 29 in a leap year; the rest have 31.",
        "Does the date 'YYYY-MM-DD' exist? Don't forget leap years.",
        "Implement a function that takes a string like '2024-02-29' and validates it: month "
        "1-12, day from 1 up to the length of that month in that year (the usual leap year "
        "rule: every 4th year, not every 100th, but every 400th).",
    ),
    date=lambda rng: "-".join(
        [
            rng.choice(["1900", "2000", "2023", "2024"]),
            rng.choice(["02", "02", "04", "06", "07", "11", "12", "13", "00"]),
            rng.choice(["00", "01", "15", "28", "29", "30", "31", "32"]),
        ]
    ),
    edges=(
        ("2024-02-29",),
        ("2023-02-29",),
        ("1900-02-29",),
        ("2000-02-29",),
        ("2023-04-31",),
        ("2023-13-01",),
    ),
)
def is_real_date(date: str) -> bool:
    year, month, day = (int(part) for part in date.split("-"))
    days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
        days[1] = 29
    return 1 <= month <= 12 and 1 <= day <= days[month - 1]


@is_real_date.style
def _(date):
    import datetime

    try:
        datetime.date(*map(int, date.split("-")))
    except ValueError:
        return False
    return True


@task(
    names="rate_code code_strength grade_secret password_score",
    docs=(
        "Score {password}: one point for each different character, and {bonus} extra points if it "
        "contains both letters and digits. Return the score.",
        "The strength of a password is the number of distinct characters in it, plus {bonus} if "
        "at least one letter and at least one digit occur. How strong is {password}?",
        "Count how many different characters {password} uses. When letters as well as digits are "
        "among them, add {bonus}. Return the outcome.",
        "Points are given for a password. Every character brings one point the first time it "
        "appears and nothing when repeated; a mixture of letters and digits brings {bonus} more. "
        "Compute the points.",
        "Distinct chars of {password}, +{bonus} if it has both a letter and a digit.",
        "Write a function that takes a password and rates it. Start with the number of "
        "different characters in it. Does it mix letters and digits (at least one of each)? "
        "Then add {bonus}.",
    ),
    bonus=range(2, 31),
    password=texts("abcd12-", 0, 8),
    edges=(("",), ("aaa",), ("a1",), ("---",)),
)
def password_points(password: str, *, bonus: int) -> int:
    score = len(set(password))
    if any(ch.isalpha() for ch in password) and any(ch.isdigit() for ch in password):
        score += bonus
    return score


@password_points.style
def _(password, *, bonus):
    seen = ""
    letters = digits = False
    for ch in password:
        if ch not in seen:
            seen += ch
        letters = letters or ch.isalpha()
        digits = digits or ch.isdigit()
    return len(seen) + (bonus if letters and digits else 0)


@task(
    names="valid_entries accepted_codes keep_valid_codes filter_codes",
    docs=(
        "Return the codes of {entries} that start with {prefix} and whose remaining characters "
        "are digits (at least one), sorted by the number these digits form.",
        "A code is valid if it is {prefix} plus one or more digits. Drop the invalid ones and "
        "order the rest by their number, smallest first. Return a list.",
        "From a list of strings, keep only those made of {prefix} and a number after it, and sort "
        "them by that number (not alphabetically).",
        "Which of the strings have the form {prefix} followed by a whole number written in "
        "digits? List them, arranged by the size of the number.",
        "Keep codes = {prefix} + digits (one or more), sort by numeric value.",
        "Create a function that takes a list of strings and throws away everything that isn't"
        " {prefix} directly followed by a number (digits only). Sort what's left so that "
        "number 9 comes before number 10.",
    ),
    prefix=("A", "B", "A-", "B-", "AB"),
    entries=lists(
        lambda rng: (
            rng.choice(["A", "B", "A-", "B-", "AB", "A", "B"])
            + rng.choice(["1", "2", "10", "33", "7", "100", "x", ""])
        ),
        0,
        7,
        unique=True,
    ),
    edges=(
        ([],),
        (["A", "B", "A-", "B-", "AB"],),
        (["A10", "A9", "B10", "B9", "A-10", "A-9", "AB10", "AB9"],),
        (["Ax1", "B-2x"],),
    ),
)
def sorted_valid_codes(entries: list[str], *, prefix: str) -> list[str]:
    start = len(prefix)
    valid = [code for code in entries if code.startswith(prefix) and code[start:].isdigit()]
    return sorted(valid, key=lambda code: int(code[start:]))


@sorted_valid_codes.style
def _(entries, *, prefix):
    found = []
    for code in entries:
        number = code.removeprefix(prefix)
        if number != code and number.isdigit():
            found.append((int(number), code))
    return [code for _, code in sorted(found)]


@task(
    names="first_invalid_line find_bad_line bad_line_number line_with_error",
    docs=(
        "Each line should consist of {fields} values separated by commas. Return the number of "
        "the first line that does not (the first line is number 1), or 0 if all lines are fine.",
        "Find the first line of {entries} that does not have exactly {fields} comma-separated "
        "fields. Lines are numbered from 1; return 0 when there is no such line.",
        "A table is given as a list of lines with commas between the values. It should have "
        "{fields:word} values in every line. At which line (counting from 1) does it go wrong "
        "first? 0 means nowhere.",
        "Check the lines one after the other. As soon as a line has more or fewer than {fields} "
        "parts when split at its commas, return its number, beginning the count with one. Return "
        "0 if the end is reached.",
        "1-based number of the first line without exactly {fields} comma-separated parts; 0 "
        "if all are ok.",
        "Define a function which takes the lines of a CSV file. Every line should have "
        "{fields} values. Tell me which line (1, 2, 3, ...) is the first bad one, or 0 if "
        "there isn't one.",
    ),
    fields=(2, 3, 4, 5),
    entries=lambda rng: [
        ",".join("abcde"[:n])
        for n in rng.choice(
            [
                (2, 2, 3),
                (3, 3, 3, 2),
                (4, 4, 4, 3),
                (3, 3),
                (3, 4),
                (4,) * 4,
                (5, 5, 4),
                (2, 4),
                (5, 2),
            ]
        )
    ],
    edges=(([],), (["a,b,c", "a,b"],), (["a,b,c,d"],), ([""],), (["a,,,"],)),
)
def first_malformed_line(entries: list[str], *, fields: int) -> int:
    for number, line in enumerate(entries, 1):
        if len(line.split(",")) != fields:
            return number
    return 0


@first_malformed_line.style
def _(entries, *, fields):
    wrong = [i + 1 for i, line in enumerate(entries) if line.count(",") != fields - 1]
    return wrong[0] if wrong else 0
