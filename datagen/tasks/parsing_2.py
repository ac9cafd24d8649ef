"""Parsing: records, ranges, expressions and small made-up notations."""

from datagen.code.task import task
from datagen.code.values import choice, lists


@task(
    names="parse_ranges expand_page_list page_numbers expand_ranges",
    docs=(
        "Expand a list of pages such as '1-3,7' to [1, 2, 3, 7]. Parts are separated by commas; "
        "each is a number or a range of two numbers with '-' between them, both included. An "
        "empty text gives [].",
        "{text} names pages: single ones and stretches like '4-6', divided by commas. Return all "
        "page numbers as a list in the order in which they are named; nothing named, nothing "
        "returned.",
        "Given a text of numbers and ranges ('a-b' means from a to b inclusive) with commas in "
        "between, write out every number in a list. Return an empty list for ''.",
        "Which pages does a printer print if you enter {text}? Entries are split at ','. An entry "
        "with a hyphen stands for all pages from the first to the second number, any other entry "
        "for one page. No entry, no pages.",
        "Parse '1-3,7' -> [1, 2, 3, 7]; '' -> []. Keep the given order.",
        "Define a function which takes a string as you type it into a print dialog (pages and "
        "page ranges with commas in between) and returns all the page numbers in a list. "
        "Ranges include both ends. No text gives no pages.",
    ),
    text=lambda rng: ",".join(
        rng.choice([str(n), f"{n}-{n + rng.randint(0, 4)}"])
        for n in rng.sample(range(1, 30), rng.randint(0, 3))
    ),
    edges=(("",), ("5",), ("3-3",), ("8-10,2",)),
)
def expand_pages(text: str) -> list[int]:
    pages = []
    for part in text.split(","):
        if "-" in part:
            first, last = part.split("-")
            pages.extend(range(int(first), int(last) + 1))
        elif part:
            pages.append(int(part))
    return pages


@expand_pages.style
def _(text):
    if text == "":
        return []
    pages = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        page = int(first)
        while page <= int(last or first):
            pages.append(page)
            page += 1
    return pages


@task(
    names="compress_ranges to_ranges ranges_as_text summarize_pages",
    docs=(
        "Write the sorted, distinct integers of {numbers} briefly: runs of consecutive numbers "
        "become 'first{link:plain}last', and all parts are joined by commas. A number without "
        "neighbours stands alone.",
        "Turn a strictly increasing list of integers into text like '1{link:plain}3,7': numbers "
        "that follow each other directly are written as a range with {link} between its ends, "
        "others singly; commas separate them.",
        "Given increasing whole numbers without repeats, replace each maximal row of successive "
        "numbers by its first and last member with {link} in the middle (just the number if the "
        "row has length one). Join everything with ','.",
        "Page numbers are listed in ascending order, each once. Shorten the list: two or more "
        "pages in direct sequence are given by the first, {link}, and the last. Return a "
        "comma-separated string without spaces; no pages give ''.",
        "Compress a sorted list of distinct ints: consecutive runs as 'a{link:plain}b', single "
        "numbers as they are, joined with ','. [] -> ''.",
        "We need a function that takes a strictly increasing list of numbers and makes a short"
        " text of it. Neighbours like 4, 5, 6 (two numbers are enough) are contracted to "
        "4{link:plain}6. The parts are separated with a comma only.",
    ),
    link=("-", "..", ":", "~", "->", " to "),
    numbers=lambda rng: sorted(rng.sample(range(0, 14), rng.randint(0, 8))),
    edges=(([],), ([4],), ([1, 2],), ([1, 3, 5],), ([1, 2, 3, 7, 8, 10],)),
)
def ranges_of_numbers(numbers: list[int], *, link: str) -> str:
    runs = []
    for n in numbers:
        if runs and n == runs[-1][1] + 1:
            runs[-1][1] = n
        else:
            runs.append([n, n])
    return ",".join(str(a) if a == b else str(a) + link + str(b) for a, b in runs)


@ranges_of_numbers.style
def _(numbers, *, link):
    parts = []
    i = 0
    while i < len(numbers):
        j = i
        while j + 1 < len(numbers) and numbers[j + 1] - numbers[j] == 1:
            j += 1
        if i == j:
            parts.append(str(numbers[i]))
        else:
            parts.append(f"{numbers[i]}{link}{numbers[j]}")
        i = j + 1
    return ",".join(parts)


@task(
    names="sum_column column_total add_up_column total_of_field",
    docs=(
        "Each line of {entries} holds values separated by commas. Return the sum of the integers "
        "in column {column} (the first column is 0); lines that have no such column count nothing.",
        "Add up one column of a table. Rows are strings with commas between the cells; the wanted "
        "column has index {column}, counted from 0, and contains whole numbers. Skip rows that "
        "are too short.",
        "Split every string of the list at its commas and take the part with index {column} as an "
        "integer, if there is one. Return the total of these integers.",
        "Given rows like '3,10,7', what do the numbers at index {column} (from 0) of all rows add "
        "up to? Some rows may have fewer cells and are then left out.",
        "Sum of column no. {column} (0-based) of comma-separated int rows; skip rows without it.",
        "Write a function that takes a list of strings such as '4,8,15' and adds up the "
        "values at index {column} after splitting each of them by ','. If a row doesn't have "
        "that many values then ignore it.",
    ),
    column=range(0, 5),
    entries=lists(
        lambda rng: ",".join(str(rng.randint(0, 20)) for _ in range(rng.randint(1, 5))), 0, 3
    ),
    edges=(([],), (["1", "2,3", "4,5,6", "7,8,9,10,11"],)),
)
def column_sum(entries: list[str], *, column: int) -> int:
    total = 0
    for line in entries:
        cells = line.split(",")
        if column < len(cells):
            total += int(cells[column])
    return total


@column_sum.style
def _(entries, *, column):
    rows = [line.split(",") for line in entries]
    return sum(int(row[column]) for row in rows if len(row) > column)


@task(
    names="best_student top_scorer name_of_best highest_record",
    docs=(
        "Every string in {entries} is 'name,points'. Return the name with the most points; on a "
        "tie the alphabetically first. Return {fallback} if the list is empty or nobody has at "
        "least {least} points.",
        "Find the best player from records such as 'Ana,17'. Equal points are decided by the "
        "alphabetical order of the names. If no record reaches {least} points, or there are no "
        "records, the result is {fallback}.",
        "Given records 'name,points' (points are whole numbers), who has the highest number of "
        "points, {least} or more being required? Several with the same number: the smallest name. "
        "Nobody: {fallback}.",
        "Split each record at its comma into a name and a number. Among those whose number is "
        "{least} or above, return the name belonging to the largest number, preferring the name "
        "that comes first in the alphabet, or {fallback} when there is none.",
        "Name with max points among 'name,points' records with points >= {least}. Tie: "
        "alphabetical. None qualifies: {fallback}.",
        "I need a function that takes records like 'Ana,17' and returns who has the most "
        "points. One needs at least {least} points to be considered; for equal points it's "
        "the name which is first alphabetically. If nobody can be considered, it's "
        "{fallback}.",
    ),
    least=range(5, 31, 2),
    fallback=(None, "", "nobody", "-", "none"),
    entries=lists(
        lambda rng: (
            f"{rng.choice(['Ana', 'Ben', 'Cai', 'Dan', 'Eva'])},{rng.choice([0, 8, 15, 20, 31])}"
        ),
        0,
        4,
    ),
    edges=(([],), (["Ben,50", "Ana,50"],), (["Ben,1"],), (["Cai,9", "Ana,10", "Ben,100"],)),
)
def best_record(entries: list[str], *, least: int, fallback: str | None) -> str | None:
    ranked = []
    for entry in entries:
        name, points = entry.split(",")
        if int(points) >= least:
            ranked.append((-int(points), name))
    return min(ranked)[1] if ranked else fallback


@best_record.style
def _(entries, *, least, fallback):
    best, most = fallback, -1
    for entry in sorted(entries):
        name, points = entry.split(",")
        if int(points) >= least and int(points) > most:
            best, most = name, int(points)
    return best


@task(
    names="evaluate_postfix reverse_polish rpn_value stack_calculator",
    docs=(
        "Evaluate an expression in postfix notation: numbers and the operators + - * are "
        "separated by spaces, and an operator follows its two operands, as in '2 3 + 4 *'.",
        "Work out {expression} with a stack. A number is put on the stack; an operator (+, - or "
        "*) takes the top two values and puts back the result, where the lower of the two is the "
        "left operand. Return the last value.",
        "In this notation '7 2 -' means 7 - 2, and '7 2 - 3 *' means (7 - 2) * 3. Compute the "
        "value of {expression}, whose parts are divided by single spaces. The operators are +, - "
        "and *.",
        "Given a correct expression in reverse Polish notation with integers and the signs +, -, "
        "*, return what it is worth.",
        "RPN calculator: '2 3 + 4 *' -> 20. Operators + - *, tokens separated by a space.",
        "Create a function that evaluates postfix: go through the tokens of {expression}; "
        "push a number; for '+', '-' or '*' pop b, then pop a, and push a op b. What remains "
        "is the answer.",
    ),
    expression=lambda rng: rng.choice(
        [
            "{} {} +",
            "{} {} -",
            "{} {} *",
            "{} {} + {} *",
            "{} {} {} - +",
            "{} {} * {} {} + -",
            "{}",
            "{} {} - {} -",
        ]
    ).format(*(rng.randint(0, 12) for _ in range(4))),
    edges=(("5",), ("2 7 -",), ("2 3 + 4 *",), ("1 2 3 * +",)),
)
def postfix_value(expression: str) -> int:
    stack = []
    for part in expression.split():
        if part in ("+", "-", "*"):
            right = stack.pop()
            left = stack.pop()
            if part == "+":
                stack.append(left + right)
            elif part == "-":
                stack.append(left - right)
            else:
                stack.append(left * right)
        else:
            stack.append(int(part))
    return stack[0]


@postfix_value.style
def _(expression):
    import operator

    actions = {"+": operator.add, "-": operator.sub, "*": operator.mul}
    stack = []
    for part in expression.split():
        if part in actions:
            right, left = stack.pop(), stack.pop()
            stack.append(actions[part](left, right))
        else:
            stack.append(int(part))
    return stack.pop()


@task(
    names="evaluate_with_precedence sum_of_products calculate products_before_sums",
    docs=(
        "Evaluate a string such as '2 + 3 * 4' made of non-negative integers, '+' and '*' "
        "separated by spaces. Multiplication comes before addition.",
        "Return the value of {expression}. It contains whole numbers, plus signs and "
        "multiplication signs (*), with the usual rule that products are computed first; spaces "
        "stand around the signs.",
        "Given a sum of products written like '5 * 2 + 7', work it out. A product may also be a "
        "single number, and the sum may consist of only one product.",
        "Split {expression} at ' + '. Every part is one number or several numbers joined by ' * "
        "', whose product counts. Return the sum of the parts.",
        "Evaluate e.g. '2 + 3 * 4' (= 14): ints, +, *, with * first. Single spaces everywhere.",
        "Make a function that takes an arithmetic expression as a string and returns its value. "
        "The expression only has non-negative whole numbers, '+' and '*', with spaces between. "
        "Don't forget that multiplication binds more strongly than addition.",
    ),
    expression=lambda rng: " ".join(
        [str(rng.randint(0, 12))]
        + [f"{rng.choice('+*')} {rng.randint(0, 9)}" for _ in range(rng.randint(0, 4))]
    ),
    edges=(("7",), ("2 + 3 * 4",), ("2 * 3 + 4",), ("1 + 0 * 9",)),
)
def evaluate_sums_and_products(expression: str) -> int:
    from math import prod

    return sum(prod(int(n) for n in part.split(" * ")) for part in expression.split(" + "))


@evaluate_sums_and_products.style
def _(expression):
    parts = expression.split()
    total, product = 0, int(parts[0])
    for sign, number in zip(parts[1::2], parts[2::2]):
        if sign == "*":
            product *= int(number)
        else:
            total += product
            product = int(number)
    return total + product


@task(
    names="left_to_right calculate_in_order chain_calculation no_precedence",
    docs=(
        "Evaluate {expression} strictly from left to right, ignoring the usual precedence. It "
        "starts with a number, and then signs (+, - or *) and numbers alternate, separated by "
        "spaces.",
        "A cheap calculator works immediately: '2 + 3 * 4' gives 20 because 2 + 3 is computed "
        "first. What does it show for {expression}? The signs are +, - and *.",
        "Take the first number of {expression}; then apply each sign with the number after it to "
        "the result so far. Return the final result. All parts are separated by single spaces, "
        "and the signs are '+', '-', '*'.",
        "Given a calculation with +, - and * written with spaces, carry the operations out in the "
        "order in which they are written and return the outcome.",
        "Evaluate with no precedence, e.g. '2 + 3 * 4' -> 20. Operators +, -, *; spaces "
        "between tokens.",
        "Create a function that works like a person typing into a simple calculator: it takes"
        " a string such as '8 - 2 * 3', and after each number the running result is updated "
        "(8, then 6, then 18). Return the last result. The signs are + - *.",
    ),
    expression=lambda rng: " ".join(
        [str(rng.randint(0, 12))]
        + [f"{rng.choice('+-*')} {rng.randint(0, 9)}" for _ in range(rng.randint(0, 4))]
    ),
    edges=(("7",), ("2 + 3 * 4",), ("9 - 4 - 3",)),
)
def calculate_left_to_right(expression: str) -> int:
    parts = expression.split()
    result = int(parts[0])
    for sign, number in zip(parts[1::2], parts[2::2]):
        if sign == "+":
            result += int(number)
        elif sign == "-":
            result -= int(number)
        else:
            result *= int(number)
    return result


@calculate_left_to_right.style
def _(expression):
    result, sign = 0, "+"
    for part in expression.split():
        if part in "+-*":
            sign = part
        elif sign == "*":
            result *= int(part)
        else:
            result += int(part) if sign == "+" else -int(part)
    return result


@task(
    names="chess_square square_to_indices parse_square board_position",
    docs=(
        "Convert a square such as 'c2' of a board with {size} columns and {size} rows to (column, "
        "row), both counted from 0. Return None if the square is not on the board.",
        "Squares are named by a small letter for the column (a is the first) and a number for the "
        "row (1 is the first). Return the zero-based column and row of {text} as a tuple, or None "
        "if either is beyond {size}.",
        "Given the name of a square, one letter followed by a positive number, return its indices "
        "as (column, row) with 'a1' at (0, 0). The board is {size} by {size}; for squares outside "
        "it the result is None.",
        "On a board of {size} times {size} squares, 'a1' is (0, 0), 'b1' is (1, 0) and 'a2' is "
        "(0, 1). Which pair belongs to {text}? It is None when there is no such square.",
        "'c2' -> (2, 1); None if off the {size} x {size} board.",
        "Implement a function that takes a square like 'a1' (one letter = column, number = row) "
        "and returns (column, row) starting from zero. The board has columns for the first "
        "{size} letters and rows 1 to {size}; if the square isn't on it return None.",
    ),
    size=(3, 4, 5, 6, 8, 9, 10, 12),
    text=lambda rng: rng.choice("abcdefhj") + str(rng.choice([1, 2, 3, 4, 7, 11])),
    edges=(("a1",), ("h8",), ("c4",), ("z1",), ("a26",), ("d3",)),
)
def board_square(text: str, *, size: int) -> tuple[int, int] | None:
    column = ord(text[0]) - ord("a")
    row = int(text[1:]) - 1
    if column >= size or row >= size:
        return None
    return (column, row)


@board_square.style
def _(text, *, size):
    column = "abcdefghijklmnopqrstuvwxyz".index(text[0])
    row = int(text.removeprefix(text[0])) - 1
    return (column, row) if max(column, row) < size else None


@task(
    names="highest_roll dice_maximum max_of_dice parse_dice",
    docs=(
        "{text} describes a roll of dice, such as '3d6+2': three dice with six sides, plus 2. The "
        "part with '+' may be missing. Return the highest possible result.",
        "Given dice in the notation 'NdS' or 'NdS+B' (N dice with S sides each and an optional "
        "bonus B), what is the largest sum that can be rolled, bonus included?",
        "Dice are written as number of dice, the letter d, number of sides, and perhaps a plus "
        "sign with a bonus. Compute the maximum total for {text}.",
        "Every die can show at most its number of sides. Read {text} ('2d8' means two dice with "
        "eight sides, '2d8+5' the same with 5 added) and return the best outcome.",
        "Max of a dice roll such as '3d6+2' (here 3 * 6 + 2 = 20). '+B' is optional.",
        "Write a function that takes dice notation, NdS or NdS+B, and returns the best "
        "result one can get: each of the N dice shows S, and B (if it is given) is added.",
    ),
    text=lambda rng: (
        f"{rng.randint(1, 6)}d{rng.choice([4, 6, 8, 10, 20])}"
        + rng.choice(["", f"+{rng.randint(0, 9)}"])
    ),
    edges=(("1d6",), ("10d10+10",), ("2d4+0",)),
)
def maximum_of_dice(text: str) -> int:
    dice, _, bonus = text.partition("+")
    count, sides = dice.split("d")
    return int(count) * int(sides) + int(bonus or 0)


@maximum_of_dice.style
def _(text):
    import re

    numbers = [int(number) for number in re.findall(r"\d+", text)]
    return numbers[0] * numbers[1] + sum(numbers[2:])


@task(
    names="words_to_number parse_number_words digits_from_words read_spoken_digits",
    docs=(
        "Convert spoken digits to a number: 'four zero two' is 402. The words zero to nine are "
        "separated by spaces. If any other word occurs, or there is none at all, return {error}.",
        "{text} spells a number digit by digit, e.g. 'one five'. Return it as an integer, or "
        "{error} when a word is not the name of a digit or the text is empty.",
        "Given the names of digits (zero, one, two and so on up to nine) with spaces between "
        "them, return the integer that these digits form from left to right. Anything else in the "
        "text, and an empty text too, gives {error}.",
        "Someone dictates a number one digit at a time. Write it down as an int. When an unknown "
        "word is heard, or nothing, the answer is {error}.",
        "'four zero two' -> 402. Unknown word or no words: {error}.",
        "Create a function that takes digit names separated by spaces (zero ... nine) and "
        "returns the number as an int, so 'one five' becomes 15. If the text is empty or has "
        "a word that isn't a digit's name, return {error}.",
    ),
    error=(-1, None, -5, -9, -99),
    text=lambda rng: " ".join(
        rng.choice("zero one two three four five six seven eight nine nine one two ten".split())
        for _ in range(rng.randint(0, 4))
    ),
    edges=(("",), ("zero",), ("zero seven",), ("eleven",), ("nine nine nine",)),
)
def spelled_digits(text: str, *, error: int | None) -> int | None:
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    words = text.split()
    if not words or any(word not in names for word in words):
        return error
    return int("".join(str(names.index(word)) for word in words))


@spelled_digits.style
def _(text, *, error):
    names = "zero one two three four five six seven eight nine".split()
    if not text:
        return error
    number = 0
    for word in text.split():
        if word not in names:
            return error
        number = number * 10 + names.index(word)
    return number


@task(
    names="weight_in_grams parse_weight to_grams grams",
    docs=(
        "Convert a weight such as '3kg', '250g' or '1t' to grams (as an integer). If the unit is "
        "missing, the number is multiplied by {default}.",
        "Return the number of grams in {text}: a whole number directly followed by g, kg (1000 "
        "g), t (1,000,000 g) or no unit, which stands for pieces of {default} grams each.",
        "Given a weight as text, work it out in grams. Possible units are t, kg and g (1 t = 1000 "
        "kg, 1 kg = 1000 g); a bare number counts parcels that weigh {default} grams.",
        "How many grams does {text} stand for? The text is a number and a unit without a space. "
        "Units: g, kg for 1000 g, t for 1000 kg. Without a unit, it is the number of bags of "
        "{default} g.",
        "'3kg' -> 3000, '250g' -> 250, '1t' -> 1000000, and n without a unit -> n * {default}.",
        "Define a function which takes a string with a whole number and maybe a unit right "
        "behind it (g, kg or t), and returns grams. No unit means the number is multiplied by"
        " {default}.",
    ),
    default=(2, 5, 10, 20, 25, 50, 75, 125, 200, 250, 300, 400, 500, 750),
    text=lambda rng: str(rng.randint(0, 30)) + rng.choice(["g", "kg", "t", "", ""]),
    edges=(("0g",), ("5",), ("12kg",), ("2t",)),
)
def grams_of(text: str, *, default: int) -> int:
    if text.endswith("kg"):
        return int(text[:-2]) * 1000
    if text.endswith("g"):
        return int(text[:-1])
    if text.endswith("t"):
        return int(text[:-1]) * 1000000
    return int(text) * default


@grams_of.style
def _(text, *, default):
    factors = {"g": 1, "kg": 1000, "t": 1000000, "": default}
    number = text.rstrip("kgt")
    unit = text.removeprefix(number)
    return int(number) * factors[unit]


@task(
    names="parse_fraction add_fractions_text fraction_sum sum_fractions",
    docs=(
        "Add two fractions given as strings like '3/4' and return the sum in lowest terms in the "
        "same form, also when the denominator is 1.",
        "Return {string1} + {string2} as a reduced fraction 'p/q'. Both are written as numerator, "
        "slash, denominator with positive whole numbers.",
        "Given two fractions in text form, compute their sum, cancel it as far as possible, and "
        "write it as 'numerator/denominator' (whole numbers too, for example '2/1').",
        "What is the sum of the fractions {string1} and {string2}? Give it with the smallest "
        "possible denominator, written with a slash. An integer n is written 'n/1'.",
        "Add 'a/b' + 'c/d', reduce, return 'p/q' (keep '/1').",
        "We need a function that takes two strings such as '1/3' and '1/6' and returns their "
        "sum as a string in lowest terms, here '1/2'. Write a whole number with denominator "
        "1.",
    ),
    string1=lambda rng: f"{rng.randint(1, 9)}/{rng.randint(1, 9)}",
    string2=lambda rng: f"{rng.randint(1, 9)}/{rng.randint(1, 9)}",
    edges=(("1/2", "1/2"), ("1/3", "1/6"), ("2/4", "1/4")),
)
def sum_of_fractions(string1: str, string2: str) -> str:
    from math import gcd

    a, b = (int(part) for part in string1.split("/"))
    c, d = (int(part) for part in string2.split("/"))
    top, bottom = a * d + c * b, b * d
    common = gcd(top, bottom)
    return f"{top // common}/{bottom // common}"


@sum_of_fractions.style
def _(string1, string2):
    from fractions import Fraction

    total = Fraction(string1) + Fraction(string2)
    return f"{total.numerator}/{total.denominator}"


@task(
    names="get_option find_setting lookup_line value_for_name",
    docs=(
        "The strings of {entries} look like 'name{sign:plain}value'. Return the value of {word}; "
        "the last one if the name occurs repeatedly, {fallback} if it does not occur. Strings "
        "without {sign} are ignored.",
        "Search settings of the form name, {sign}, value for the name {word}. A later setting "
        "overrides an earlier one. Return the value as a string, or {fallback} when there is no "
        "such setting.",
        "Given lines in which {sign} separates a name from its value, what is the value belonging "
        "to {word}? If several lines have this name, the last line counts; if none has, the "
        "answer is {fallback}.",
        "Each entry is split at its first {sign} into a name and a value. Find the final entry "
        "whose name equals {word} and return its value, else {fallback}. Entries without {sign} "
        "are ignored.",
        "Value of {word} in 'name{sign:plain}value' entries (split at the first {sign}); the "
        "last one wins; {fallback} if not set. Skip entries lacking {sign}.",
        "Write a function that takes config lines and a name. It finds the lines where the "
        "part in front of the first {sign} is exactly that name, and returns what comes after"
        " this {sign} in the last of them. Not found: {fallback}.",
    ),
    sign=("=", ":"),
    fallback=(None, "", "unknown", "?", "none", "-"),
    entries=lists(
        lambda rng: (
            rng.choice(["red", "size", "name"])
            + rng.choice("=:")
            + rng.choice(["1", "big", "no", "x=y", ""])
        ),
        0,
        4,
    ),
    word=choice("red", "size", "name"),
    edges=(
        ([], "a"),
        (["a=1", "a:2", "a=3", "a:4"], "a"),
        (["ab=1", "ab:2"], "a"),
        (["a=b=c", "a:b:c"], "a"),
    ),
)
def last_setting(entries: list[str], word: str, *, sign: str, fallback: str | None) -> str | None:
    value = fallback
    for entry in entries:
        name, found, rest = entry.partition(sign)
        if found and name == word:
            value = rest
    return value


@last_setting.style
def _(entries, word, *, sign, fallback):
    settings = dict(entry.split(sign, 1) for entry in entries if sign in entry)
    return settings.get(word, fallback)


@task(
    names="lines_of_level count_levels log_summary count_log_lines",
    docs=(
        "Lines of a log begin with a level and a colon, as in 'error: no disk'. Return how many "
        "lines have the level {level}, in any case. Lines without a colon have no level.",
        "Count the log lines whose part before the first ':' is {level}, where spaces around it "
        "and capital letters do not matter. A line that has no colon is not counted.",
        "How many entries of the log are of the kind {level}? The kind is what stands before the "
        "first colon of a line, without spaces at its ends and in small letters. No colon, no "
        "kind.",
        "Given log lines such as 'Info: started', find the number of those with level {level}. "
        "Levels may be written with capitals and have blanks around them. Lines in which there is "
        "no colon are skipped.",
        "Count lines whose text before the first ':' (stripped, lower-cased) is {level}. "
        "Lines w/o ':' don't count.",
        "I need a function that takes log lines like ' Error: disk full' and says how many "
        "have the level {level}. The level is in front of the first colon; ignore case and "
        "surrounding spaces there. If a line has no colon, skip it.",
    ),
    level=("error", "info", "warning", "debug"),
    entries=lists(
        lambda rng: (
            rng.choice(["error", "Error", "INFO", "info ", " warning", "Warning", "debug", "Debug"])
            + rng.choice([": x", ":a:b", ":", " x"])
        ),
        1,
        7,
    ),
    edges=(
        ([],),
        (["error"],),
        (["x: error: y", "Error:", " INFO :", "warning:debug:", "debug :"],),
    ),
)
def count_log_level(entries: list[str], *, level: str) -> int:
    count = 0
    for line in entries:
        start, colon, _ = line.partition(":")
        if colon and start.strip().lower() == level:
            count += 1
    return count


@count_log_level.style
def _(entries, *, level):
    levels = [line.split(":")[0].strip().lower() for line in entries if ":" in line]
    return levels.count(level)
