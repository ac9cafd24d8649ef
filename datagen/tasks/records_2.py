"""Records again: combined rules, bills, timetables, libraries, classes of pupils."""

from datagen.code.task import task
from datagen.code.values import choice, ints, lists, tuples

_PEOPLE = ["Ana", "Ben", "Dev", "Mia", "Zoe"]
_NAME = choice(*_PEOPLE)
_CITY = choice("Rome", "Oslo", "Lima", "Bonn")


@task(
    names="names_from_city residents_of who_lives_in people_in_city select_by_city",
    docs=(
        "Each entry of {items} is (name, city, age). Return the names of the people from "
        "{city:plain} who are at least {limit}, oldest first; people of the same age keep their "
        "order.",
        "Select from (name, city, age) tuples those with the city {city} and an age of {limit} "
        "or more, and list their names by age in [descending|decreasing] order. Equal ages stay "
        "in the order of the list.",
        "Who lives in {city:plain} and is not younger than {limit}? {items} holds a tuple of name, "
        "city and age for everybody. Order the names from the oldest to the youngest; where ages "
        "are equal, as in {items}.",
        "Given people as (name, city, age), keep only those from {city:plain} aged {limit} or "
        "over. Sort them by falling age, with a stable sort, and return just the names.",
        "Names of people in {city} with age >= {limit}, age descending (stable). Tuples: "
        "(name, city, age).",
        "Define a function which takes a list of (name, city, age) tuples and returns names "
        "only: those who live in {city} and are {limit} or older. Older people first; don't "
        "reorder people with equal age.",
    ),
    city=["Rome", "Oslo", "Lima", "Bonn"],
    limit=range(10, 40, 2),
    items=lists(tuples(_NAME, _CITY, ints(5, 60)), 0, 3),
    edges=(([],), ([("Ana", "Rome", 40), ("Ben", "Oslo", 38), ("Mia", "Rome", 41)],)),
)
def people_from(items: list[tuple[str, str, int]], *, city: str, limit: int) -> list[str]:
    chosen = [item for item in items if item[1] == city and item[2] >= limit]
    chosen.sort(key=lambda item: item[2], reverse=True)
    return [item[0] for item in chosen]


@people_from.style
def _(items, *, city, limit):
    found = [(-age, i) for i, (_, town, age) in enumerate(items) if town == city and age >= limit]
    return [items[i][0] for _, i in sorted(found)]


@task(
    names="bill_split share_costs fair_shares who_owes_what settle_up",
    docs=(
        "{mapping} says how much each friend has paid. They want to share all costs equally. "
        "Return for each friend what was paid minus the fair share, where the fair share is the "
        "total divided by the number of friends, rounded down.",
        "[Given|For] a dictionary from person to amount paid, compute everybody's balance: the "
        "amount paid less the average amount (rounded down to a whole number). Return a "
        "dictionary; it is empty if nobody is in {mapping}.",
        "Friends have spent different sums on a trip. Someone's balance is the own spending minus "
        "total // number of friends. Map every friend to this balance.",
        "By how much did each person pay more (positive) or less (negative) than an equal part of "
        "the total? The equal part is the whole-number quotient of total and number of people. "
        "[Answer with|Return] a dictionary with the same keys as {mapping}.",
        "Paid minus total // count, for each person. Empty in, empty out.",
        "After a party we want to split costs evenly. {mapping} shows how much each of us "
        "spent. Divide the total by the number of people and forget the remainder; each "
        "person's result is what they spent minus this. Return a dict.",
    ),
    inputs=lambda rng: ({n: rng.randint(0, 30) for n in rng.sample(_PEOPLE, rng.randint(0, 3))},),
    edges=(({},), ({"Ana": 5},), ({"Ana": 0, "Ben": 5},)),
)
def balances(mapping: dict[str, int]) -> dict[str, int]:
    if not mapping:
        return {}
    share = sum(mapping.values()) // len(mapping)
    return {name: paid - share for name, paid in mapping.items()}


@balances.style
def _(mapping):
    result = {}
    for name in mapping:
        result[name] = mapping[name] - sum(mapping.values()) // len(mapping)
    return result


@task(
    names="overdue_books late_books books_to_return library_reminder list_overdue",
    docs=(
        "{pairs} lists borrowed books as (title, day borrowed). Return the titles of the books "
        "that are overdue on day {today}: borrowed more than {limit} days ago. Sort the titles.",
        "A book may be kept for {limit} days. Given (title, day) tuples with the day on which each "
        "book was taken home, and the present day {today}, list in alphabetical order the titles "
        "kept longer than that.",
        "Which books should have been brought back by day {today}? Loans are (title, day) "
        "tuples. One that was borrowed on day d is late if {today} - d is [greater|larger] than "
        "{limit}. Return the sorted titles.",
        "Return in sorted order the first elements of those tuples (title, day) for which more "
        "than {limit} days have passed from the day to {today}.",
        "Sorted titles where {today} - day > {limit}. Pairs are (title, day).",
        "I'm a librarian. Loans are (title, day it was lent), and the maximum is {limit} "
        "days; exactly {limit} days is still ok. Which titles are late on day {today}? "
        "Alphabetical order please.",
    ),
    limit=range(5, 31),
    inputs=lambda rng: (
        [
            (title, rng.randint(1, 45))
            for title in rng.sample(["Moon", "Sea", "Ice", "Fire", "Owls"], rng.randint(0, 4))
        ],
        rng.randint(40, 50),
    ),
    edges=(([], 40), ([("Sea", 10), ("Ice", 9), ("Fire", 1)], 40), ([("Sea", 30)], 50)),
)
def titles_overdue(pairs: list[tuple[str, int]], today: int, *, limit: int) -> list[str]:
    return sorted(title for title, day in pairs if today - day > limit)


@titles_overdue.style
def _(pairs, today, *, limit):
    late = []
    for title, day in pairs:
        if day + limit < today:
            late.append(title)
    late.sort()
    return late


@task(
    names="shipping_cost parcel_price postage delivery_fee parcel_cost",
    docs=(
        "A parcel costs {base} plus {each} for every started kilogram over the first, and {extra} "
        "more if it is express. {n} is its weight in grams (at least 1). Return the price.",
        "Work out the postage for a weight of {n} grams, {n} >= 1. Up to 1000 grams it is {base}; "
        "each further kilogram, even if only begun, adds {each}. With {express} being true, add "
        "{extra}.",
        "Given the weight in grams (positive) and whether a parcel is express, compute what it "
        "costs: {base} for the first kilogram, {each} for each kilogram after that, rounding the "
        "weight up to full kilograms, and a supplement of {extra} for express.",
        "The price of a parcel consists of a basic price of {base}, which covers 1 kg, of {each} "
        "for each additional kilogram or part of one, and of {extra} if {express} is True. Its "
        "weight {n} is given in grams and positive.",
        "Parcel price: {base} for the first kg, {each} per further kg (round up to whole kg),"
        " {extra} on top if {express}. {n} = grams, at least 1.",
        "We need a function that takes the weight in grams (>= 1) and a flag. Weight in kg is "
        "rounded up; the price is {base} + {each} * (kg - 1), and if the flag for express is "
        "set it is {extra} higher.",
    ),
    base=range(3, 9),
    each=range(2, 6),
    extra=range(4, 12),
    n=ints(1, 6000),
    edges=((1, False), (1000, False), (1001, True), (3000, True)),
)
def price_of_parcel(n: int, express: bool, *, base: int, each: int, extra: int) -> int:
    kilograms = (n + 999) // 1000
    price = base + each * (kilograms - 1)
    if express:
        price += extra
    return price


@price_of_parcel.style
def _(n, express, *, base, each, extra):
    price = base + extra if express else base
    while n > 1000:
        price += each
        n -= 1000
    return price


@task(
    names="grade_for_points letter_grade marks_to_grades grade_table convert_points",
    docs=(
        "Turn points into grades: from {first_limit} on it is 'A', from {second_limit} on 'B', "
        "from {third_limit} on 'C', and otherwise 'F'. Return the list of grades for {scores}.",
        "[Given|For] a list of points, return the list of the letters. Less than {third_limit} "
        "points are an F; {third_limit} or more are a C, {second_limit} or more a B, "
        "{first_limit} or more an A.",
        "A teacher gives the grade A to everybody with at least {first_limit} points, B to the "
        "others with at least {second_limit}, C to the others with at least {third_limit}, and F "
        "to the rest. Which grades do pupils with the points {scores} get, in this order?",
        "Map every number in {scores} to a letter by its range: {first_limit} and more 'A', below "
        "that down to {second_limit} 'B', below that down to {third_limit} 'C', anything smaller "
        "'F'.",
        "Scores -> letters: >= {first_limit} A, >= {second_limit} B, >= {third_limit} C, else"
        " F. Return a list.",
        "Rules for grading:\n"
        "- {first_limit} points or better: 'A'\n"
        "- if not, {second_limit} or better: 'B'\n"
        "- if not, {third_limit} or better: 'C'\n"
        "- if not: 'F'\n"
        "Apply them to each element of {scores}.",
    ),
    first_limit=range(80, 96, 3),
    second_limit=range(60, 79, 3),
    third_limit=range(35, 56, 4),
    scores=lists(ints(10, 100), 0, 5),
    edges=(([],), ([100, 79, 56, 0],), ([80, 60, 35],)),
)
def grades_for(
    scores: list[int], *, first_limit: int, second_limit: int, third_limit: int
) -> list[str]:
    grades = []
    for points in scores:
        if points >= first_limit:
            grades.append("A")
        elif points >= second_limit:
            grades.append("B")
        elif points >= third_limit:
            grades.append("C")
        else:
            grades.append("F")
    return grades


@grades_for.style
def _(scores, *, first_limit, second_limit, third_limit):
    limits = [third_limit, second_limit, first_limit]
    return ["FCBA"[sum(points >= limit for limit in limits)] for points in scores]


@task(
    names="drop_worst average_without_worst final_mark score_without_lowest trimmed_total",
    docs=(
        "Return the sum of {scores} without the {k:word} lowest ones. With {k:word} scores or "
        "fewer the result is 0.",
        "The {k:word} worst results of each player are struck out. Add up what remains of "
        "{scores}.",
        "[Given|For] a list of points, leave out the {k} smallest (repeated values count "
        "separately) and return the total of the others; it is 0 if there are no others.",
        "How many points count in the end, if a competition ignores everybody's {k:word} poorest "
        "rounds? {scores} holds the points of all rounds.",
        "Sum of {scores} minus the {k} smallest values (0 if there are at most {k}).",
        "Write a function that takes a list of numbers, drops the lowest {k} of them and "
        "adds up what's left. If nothing's left, return 0.",
    ),
    k=range(2, 6),
    scores=lists(ints(0, 20), 0, 8),
    edges=(([],), ([5],), ([3, 3, 3, 3, 3, 3, 1],)),
)
def sum_without_worst(scores: list[int], *, k: int) -> int:
    return sum(sorted(scores)[k:])


@sum_without_worst.style
def _(scores, *, k):
    rest = list(scores)
    for _ in range(k):
        if rest:
            rest.remove(min(rest))
    return sum(rest)


@task(
    names="judge_score score_of_dive without_extremes middle_marks_sum fair_score",
    docs=(
        "Judges give the marks {scores}. Strike out the highest and the lowest mark (one of each) "
        "and return the sum of the rest times {factor}. With fewer than three marks return "
        "{missing}.",
        "Return {factor} times the total of all marks except one largest and one smallest. If "
        "there are not at least three marks, return {missing}.",
        "Given the marks of the judges for a dive of difficulty {factor}, ignore the best and the "
        "worst mark, add the others, and multiply by the difficulty. For one or two marks, or "
        "none, the result is {missing}.",
        "A jump is scored like this: one maximum and one minimum of the marks are removed, the "
        "remaining marks are added and the sum is multiplied by {factor}. When fewer than three "
        "marks were given, the score is {missing}.",
        "Drop one max and one min, sum the rest, multiply by {factor}. Less than 3 marks: "
        "{missing}.",
        "I need a function that takes the judges' marks for a dive. The best mark and the "
        "worst mark don't count (only one of each, even if they occur twice). The others are "
        "summed and multiplied by {factor}. You need at least three marks, else return "
        "{missing}.",
    ),
    factor=range(2, 12),
    missing=[0, -1, None],
    scores=lists(ints(1, 10), 0, 6),
    edges=(([],), ([5, 6],), ([5, 5, 5],), ([1, 9, 9, 1],)),
)
def score_from_judges(scores: list[int], *, factor: int, missing: int | None) -> int | None:
    if len(scores) < 3:
        return missing
    return factor * (sum(scores) - max(scores) - min(scores))


@score_from_judges.style
def _(scores, *, factor, missing):
    counted = sorted(scores)[1:-1]
    return sum(counted) * factor if counted else missing


@task(
    names="personal_best records_broken count_records new_records times_record_beaten",
    docs=(
        "Return how often a new record is set in {scores}: a value [greater|larger] than {start} "
        "and than all values before it.",
        "The record stands at {start}. Go through {scores} in order; every value above the present "
        "record is the new record. How many times does the record change?",
        "Given the results of a season in order, count the results that beat everything before, "
        "including the old best of {start}. Equalling the best does not count.",
        "Count the elements of a list that are larger than {start} and larger than each element to "
        "the left of them.",
        "How many times is the best-so-far beaten, if it is {start} at the beginning? Equal "
        "is not beaten.",
        "Make a function that takes a list of scores. Somebody's high score is {start} "
        "already. Count how often a strictly better score than the current high score (which "
        "is updated each time) comes along.",
    ),
    start=range(3, 30),
    scores=lists(ints(0, 40), 0, 7),
    edges=(([],), ([30, 30, 31],), ([3, 2, 1],)),
)
def number_of_records(scores: list[int], *, start: int) -> int:
    best = start
    count = 0
    for score in scores:
        if score > best:
            best = score
            count += 1
    return count


@number_of_records.style
def _(scores, *, start):
    return sum(score > max([start, *scores[:i]]) for i, score in enumerate(scores))


@task(
    names="telephone_bill call_cost phone_costs price_of_calls total_call_price",
    docs=(
        "{numbers} lists the lengths of phone calls in minutes. The first {free} minutes of the "
        "month are free, and every further minute costs {price}. Return the cost.",
        "Compute a phone bill: all minutes of the calls together, less {free} free ones, at "
        "{price} a minute. The bill is never negative.",
        "Given the durations of calls, charge {price} for each minute beyond {free} in total. If "
        "the total is not [greater|larger] than {free}, nothing is to be paid.",
        "A contract includes {free} minutes. Minutes above that cost {price} cents each. How many "
        "cents does somebody pay whose calls took {numbers} minutes?",
        "Bill = {price} * max(0, total minutes - {free}).",
        "Your phone plan has {free} free minutes in total, then it's {price} for each minute."
        " Given the minutes of each call, how much do you owe?",
    ),
    free=range(10, 60, 5),
    price=range(2, 20),
    numbers=lists(ints(0, 30), 0, 6),
    edges=(([],), ([10],), ([55, 5],)),
)
def cost_of_calls(numbers: list[int], *, free: int, price: int) -> int:
    return price * max(0, sum(numbers) - free)


@cost_of_calls.style
def _(numbers, *, free, price):
    cost = 0
    left = free
    for minutes in numbers:
        paid = max(0, minutes - left)
        left = max(0, left - minutes)
        cost += paid * price
    return cost


@task(
    names="bulk_discount price_for_quantity quantity_price staggered_price price_with_tiers",
    docs=(
        "One piece costs {price}, but from {limit} pieces on every piece costs only {reduced}. "
        "Return what {n} pieces cost.",
        "Return the price of {n} tickets: {price} each, or {reduced} each for groups of at least "
        "{limit}.",
        "[Given|For] a number of pieces, compute the total price. The unit price is {price} for "
        "fewer than {limit} pieces and {reduced} otherwise.",
        "A baker sells rolls at {price} cents. Whoever buys {limit} or more pays {reduced} cents "
        "for each. How much are {n} rolls?",
        "{n} pieces: unit price is {price} if {n} < {limit}, else {reduced}. Total?",
        "Implement a function that takes a quantity. It returns quantity * {price}, unless the "
        "quantity is at least {limit}: then it is quantity * {reduced} (bulk discount for all"
        " pieces).",
    ),
    price=range(20, 40, 2),
    reduced=range(9, 19),
    limit=range(5, 30),
    n=ints(0, 60),
    edges=((0,), (4,), (5,), (30,)),
    where=lambda price, reduced, limit: (price + reduced + limit) % 3 == 0,
)
def price_of_pieces(n: int, *, price: int, reduced: int, limit: int) -> int:
    if n < limit:
        return n * price
    return n * reduced


@price_of_pieces.style
def _(n, *, price, reduced, limit):
    return n * (reduced if n >= limit else price)


@task(
    names="parse_order read_order order_lines total_from_text receipt_total",
    docs=(
        "{text} describes an order as words of the form NxPRICE, such as '2x5 1x12': a quantity, "
        "the letter x, and the price of one piece. Return the total price.",
        "[Add up|Sum up] an order. The text consists of parts like 3x4, separated by spaces, "
        "where 3 is the number of pieces and 4 the unit price. An empty text costs 0.",
        "[Given|For] a string with space-separated products axb of two whole numbers, return the "
        "sum of all a times b.",
        "What has to be paid for {text}? Each part, for instance 10x3, means so many pieces (10) "
        "at such a price (3). Nothing ordered, nothing to pay.",
        "Parse '2x5 1x12' style orders: sum of a*b. '' -> 0.",
        "Write a function that takes a string with orders like '3x4' (3 pieces for 4 each), "
        "separated by blanks, and returns the money needed for everything, e.g. '3x4 2x1' "
        "costs 14.",
    ),
    inputs=lambda rng: (
        " ".join(f"{rng.randint(1, 12)}x{rng.randint(1, 20)}" for _ in range(rng.randint(0, 3))),
    ),
    edges=(("",), ("2x5",), ("10x3 1x12",)),
)
def total_of_order(text: str) -> int:
    total = 0
    for part in text.split():
        quantity, price = part.split("x")
        total += int(quantity) * int(price)
    return total


@total_of_order.style
def _(text):
    import re

    return sum(int(a) * int(b) for a, b in re.findall(r"(\d+)x(\d+)", text))


@task(
    names="count_off assign_groups groups_of_pupils divide_into_teams team_lists",
    docs=(
        "Divide {people} into {k:word} teams by counting off: the first name goes to team 0, the "
        "second to team 1, and so on, starting again after the last team. Return the list of the "
        "{k:word} teams, each in order.",
        "Deal the elements of the list out like cards to {k:word} players and return what each of "
        "them holds, as a list of {k} lists.",
        "[Given|For] a list of names, return {k} lists: list i holds the names whose index "
        "leaves the remainder i when divided by {k}.",
        "Pupils line up and count one to {k:word} again and again. Those with the same number form "
        "a group. Return all {k:word} groups, also empty ones.",
        "Round-robin split of {people} into {k} lists (some may be empty).",
        "Create a function that takes a list of names and forms {k} groups by going round: "
        "1st name to group 1, 2nd to group 2, ... after group {k} it's group 1's turn again. "
        "Give a list with all {k} groups.",
    ),
    k=range(2, 6),
    inputs=lambda rng: (rng.choices("ABCDEFGH", k=rng.randint(0, 7)),),
    edges=(([],), (["A"],), (["A", "B", "C", "D", "E", "F", "G"],)),
)
def counted_off(people: list[str], *, k: int) -> list[list[str]]:
    return [people[i::k] for i in range(k)]


@counted_off.style
def _(people, *, k):
    teams = [[] for _ in range(k)]
    for i, name in enumerate(people):
        teams[i % k].append(name)
    return teams


@task(
    names="name_tags unique_names number_duplicates make_names_unique disambiguate",
    docs=(
        "Make the names in {people} unique: the first use of a name stays as it is; the second "
        "gets {mark} and 2 appended, the third {mark} and 3, and so on. Return the new list.",
        "Some names occur repeatedly. Add to each repeated occurrence {mark} and its number among "
        "the equal names, so that 'Ana', 'Ana' becomes 'Ana', 'Ana{mark:plain}2'.",
        "[Given|For] a list of names, return a list in which the n-th occurrence of a name, for n "
        "[greater|larger] than 1, is followed by {mark} and n. First occurrences are not changed.",
        "Files with equal names must not overwrite each other. Keep the first as it is and call "
        "the others name{mark:plain}2, name{mark:plain}3 and so forth, in the order of the list.",
        "Make names unique: repeats get {mark} and a counter from 2 on ('Ana{mark:plain}2', "
        "'Ana{mark:plain}3', ...).",
        "Define a function which takes a list of names. The first time we see a name it's "
        "kept. When we see it for the 2nd, 3rd, ... time we write {mark} and that number "
        "behind it. Order stays the same.",
    ),
    mark=["_", "-", "#", ".", " ", "v", "no"],
    people=lists(choice("Ana", "Ben", "Mia"), 0, 5),
    edges=(([],), (["Ana", "Ana", "Ben", "Ana"],)),
)
def numbered_repeats(people: list[str], *, mark: str) -> list[str]:
    seen = {}
    result = []
    for name in people:
        seen[name] = seen.get(name, 0) + 1
        if seen[name] == 1:
            result.append(name)
        else:
            result.append(name + mark + str(seen[name]))
    return result


@numbered_repeats.style
def _(people, *, mark):
    result = []
    for i, name in enumerate(people):
        number = people[: i + 1].count(name)
        result.append(name if number == 1 else f"{name}{mark}{number}")
    return result
