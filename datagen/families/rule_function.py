"""Functions that apply the stated rule of a small story: fares, free amounts, tiers, packs, caps.

A schema is a rule; its docstrings differ in sentence structure, and its numbers are copied from
them. The level is how many numbers the rule has.
"""

import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from datagen.primers.copied_code import Function, function_name
from datagen.primers.primer import Choices, Primer, PrimerFamily, Told


class Rule(NamedTuple):
    """One rule. `{a}` to `{e}` are its numbers, `{p}` and `{q}` its parameters.

    ranges: of the numbers. parameters: names to choose from, for each parameter. bodies: solutions.
    result: what a call gives, from the parameters and then the numbers, by another route.
    """

    name: str
    names: Sequence[str]
    parameters: Sequence[Sequence[str]]
    ranges: Sequence[tuple[int, int]]
    texts: Sequence[str]
    bodies: Sequence[Sequence[str]]
    result: Callable[..., Any]
    returns: str = "int"


_RULES = (
    Rule(
        "base_and_rate",
        ("taxi_fare", "fare", "ride_price", "total_cost", "bill"),
        (("miles", "distance", "n", "km", "units"),),
        ((2, 40), (2, 15)),
        (
            "A taxi ride costs {a} dollars plus {b} dollars for each mile. Return the price of a "
            "ride of {p} miles.",
            "Renting a boat costs {a} dollars at the start and {b} dollars an hour. Return the "
            "price for {p} hours.",
            "There is a fixed fee of {a}. On top of it, each unit costs {b}. Return what {p} units "
            "cost.",
            "Return the cost of {p} visits if membership is {a} dollars and a visit {b} dollars.",
            "A sports hall charges {b} dollars per hour and {a} dollars for the key. Return the "
            "bill for {p} hours.",
            "Given {p}, return the total of a basic charge of {a} and {b} times {p}.",
        ),
        (("return {a} + {b} * {p}",), ("total = {a}", "total += {p} * {b}", "return total")),
        lambda n, a, b: sum([a, *[b] * n]),
    ),
    Rule(
        "first_free",
        ("extra_cost", "cost", "charge", "fee", "storage_fee"),
        (("pages", "n", "count", "items", "days"),),
        ((3, 60), (2, 25)),
        (
            "The first {a} pages are free, and each further page costs {b} cents. Return the cost "
            "of {p} pages in cents.",
            "Up to {a} messages cost nothing. Every message beyond that costs {b} cents. Return "
            "what {p} messages cost.",
            "Storing a parcel is free for {a} days; after that it is {b} dollars a day. Return the "
            "price for {p} days.",
            "Given {p}, return the charge: nothing for the first {a}, then {b} for each one more.",
            "Compute the fee for a given {p}. Nobody pays for up to {a}; whoever has more pays {b} "
            "for each one above {a}.",
            "Given {p}, charge {b} for every unit above {a} and nothing for the others.",
        ),
        (
            ("return max(0, {p} - {a}) * {b}",),
            ("if {p} <= {a}:", "    return 0", "return ({p} - {a}) * {b}"),
        ),
        lambda n, a, b: sum(b for unit in range(n) if unit >= a),
    ),
    Rule(
        "plan_with_extra",
        ("phone_bill", "monthly_bill", "plan_cost", "total", "price"),
        (("minutes", "used", "n", "amount", "hours"),),
        ((20, 300), (2, 9), (10, 90)),
        (
            "A phone plan costs {c} dollars a month and includes {a} minutes. Each further minute "
            "costs {b} dollars. Return the bill for {p} minutes.",
            "Return the price of {p} rides: a pass for {c} dollars covers {a} of them, and every "
            "other ride is {b} dollars.",
            "The basic price of {c} covers up to {a} units; beyond that, {b} is added for each "
            "unit. Return the price of {p} units.",
            "Up to {a} guests, the hall costs {c} dollars. Each further guest adds {b} dollars. "
            "Return the price for {p} guests.",
            "For {p} pages, return the cost: {c} for the first {a} together, then {b} a page.",
            "The rent is {c} dollars with {a} kilometers included, and {b} dollars are charged for "
            "each kilometer above. Return the rent for {p} kilometers.",
        ),
        (
            ("if {p} <= {a}:", "    return {c}", "return {c} + ({p} - {a}) * {b}"),
            ("return {c} + max(0, {p} - {a}) * {b}",),
            ("extra = max({p} - {a}, 0)", "return {c} + extra * {b}"),
        ),
        lambda n, a, b, c: sum([c, *(b for unit in range(n) if unit >= a)]),
    ),
    Rule(
        "bulk_price",
        ("order_price", "bulk_price", "total_price", "cost_of_order", "price"),
        (("count", "n", "quantity", "pieces", "number"),),
        ((20, 60), (5, 40), (5, 19)),
        (
            "A shirt costs {a} dollars. Whoever buys {b} or more pays only {c} dollars for each. "
            "Return the price of {p} shirts.",
            "Return what {p} tickets cost: {a} dollars each, but {c} dollars each from {b} tickets "
            "on.",
            "One piece costs {a}. For orders of at least {b} pieces, the price of each is {c}. "
            "Return the price of {p} pieces.",
            "The price per unit is {c} if {p} is {b} or more, otherwise {a}. Return the price of "
            "{p} units.",
            "Groups of {b} people or more pay {c} dollars a person, smaller ones {a} dollars. "
            "Return what a group of {p} pays.",
            "Multiply {p} by {a}; where {p} is at least {b}, multiply by {c} instead.",
        ),
        (
            ("if {p} >= {b}:", "    return {p} * {c}", "return {p} * {a}"),
            ("price = {c} if {p} >= {b} else {a}", "return {p} * price"),
            ("return {p} * ({c} if {p} >= {b} else {a})",),
        ),
        lambda n, a, b, c: sum([a if n < b else c] * n),
    ),
    Rule(
        "overtime",
        ("weekly_pay", "wage", "pay", "earnings", "salary"),
        (("hours", "n", "worked", "hours_worked", "h"),),
        ((8, 25), (20, 45), (26, 50)),
        (
            "A worker earns {a} dollars an hour for the first {b} hours and {c} dollars for each "
            "hour after that. Return the pay for {p} hours.",
            "Return the wage for {p} hours of work. Up to {b} hours are paid with {a} dollars "
            "each, the others with {c} dollars each.",
            "The pay is {a} dollars an hour. Hours above {b} are overtime and bring {c} dollars "
            "each. Return what {p} hours bring.",
            "Given {p}, count {a} for each of the first {b} and {c} for each further one. Return "
            "the sum.",
            "Until {b} hours are reached, an hour is worth {a}; then it is worth {c}. Return what "
            "{p} hours are worth.",
        ),
        (
            ("if {p} <= {b}:", "    return {p} * {a}", "return {b} * {a} + ({p} - {b}) * {c}"),
            (
                "normal = min({p}, {b})",
                "extra = max({p} - {b}, 0)",
                "return normal * {a} + extra * {c}",
            ),
        ),
        lambda n, a, b, c: sum(a if hour < b else c for hour in range(n)),
    ),
    Rule(
        "two_prices",
        ("ticket_price", "total_price", "entry_fee", "group_price", "cost"),
        (("adults", "large", "a", "cups", "first"), ("children", "small", "b", "plates", "second")),
        ((10, 40), (2, 9)),
        (
            "Adults pay {a} dollars and children {b} dollars. Return what {p} adults and {q} "
            "children pay.",
            "A large one costs {a}, a small one {b}. Return the price of {p} large and {q} small "
            "ones.",
            "Return {a} times {p} plus {b} times {q}.",
            "One kind of coin is worth {a} points, the other {b} points. Return the points for {p} "
            "of the first kind and {q} of the second.",
            "Given {p} and {q}, return the total cost at {a} dollars for each of the first and {b} "
            "dollars for each of the second.",
            "Tickets are {a} dollars, or {b} dollars for the second kind. Return the price of {p} "
            "of the first kind and {q} of the second.",
        ),
        (("return {a} * {p} + {b} * {q}",), ("return {p} * {a} + {q} * {b}",)),
        lambda n, m, a, b: sum([a] * n) + sum([b] * m),
    ),
    Rule(
        "coupon",
        ("final_price", "discounted", "amount_to_pay", "pay", "after_coupon"),
        (("price", "total", "amount", "bill", "n"),),
        ((5, 30), (40, 200)),
        (
            "Return what is left of {p} after a coupon of {a} dollars, which counts only from {b} "
            "dollars on.",
            "Whoever spends at least {b} dollars gets {a} dollars off. Given {p}, return the "
            "amount to pay.",
            "If {p} is {b} or more, take {a} off. Return the result.",
            "Orders from {b} dollars on are {a} dollars cheaper. Given {p}, return what is to "
            "be paid.",
            "Return {p}, lowered by {a} where it is not below {b}.",
            "A discount of {a} is given on amounts of at least {b}. Return the amount that "
            "remains of {p}.",
        ),
        (
            ("if {p} >= {b}:", "    return {p} - {a}", "return {p}"),
            ("return {p} - {a} if {p} >= {b} else {p}",),
        ),
        lambda n, a, b: n if n < b else n + -a,
    ),
    Rule(
        "capped",
        ("parking_fee", "daily_fee", "fee", "capped_price", "rent"),
        (("hours", "n", "h", "time_parked", "units"),),
        ((2, 9), (15, 60)),
        (
            "Parking costs {a} dollars an hour, but never more than {b} dollars. Return the fee "
            "for {p} hours.",
            "Return {a} dollars for each of the {p} hours, with a maximum of {b} dollars.",
            "Each unit adds {a} until the cap of {b} is reached. Return the sum for {p} units.",
            "A fine grows by {a} cents a day and stops at {b} cents. Return the fine after {p} "
            "days.",
            "Bikes are rented for {a} dollars an hour or {b} dollars a day, whichever is less. "
            "Return the price for {p} hours.",
        ),
        (
            ("return min({a} * {p}, {b})",),
            ("fee = {p} * {a}", "if fee > {b}:", "    return {b}", "return fee"),
        ),
        lambda n, a, b: sorted((sum([a] * n), b))[0],
    ),
    Rule(
        "at_least",
        ("delivery_fee", "shipping", "minimum_price", "fee", "charge"),
        (("weight", "kilograms", "n", "distance", "units"),),
        ((2, 9), (12, 50)),
        (
            "Shipping costs {a} dollars a kilogram, but at least {b} dollars. Return the cost for "
            "{p} kilograms.",
            "Return {a} times {p}, but no less than {b}.",
            "A driver takes {a} dollars a mile with a minimum of {b} dollars. Return the price of "
            "{p} miles.",
            "The fee is {p} times {a}; if that is below {b}, it is {b}.",
            "Each unit costs {a}, and the smallest bill is {b}. Return the bill for {p} units.",
        ),
        (
            ("return max({a} * {p}, {b})",),
            ("fee = {a} * {p}", "return fee if fee > {b} else {b}"),
        ),
        lambda n, a, b: sorted((sum([a] * n), b))[-1],
    ),
    Rule(
        "packs_needed",
        ("boxes_needed", "packs", "trips", "buses", "count_packs"),
        (("items", "n", "people", "count", "eggs"),),
        ((3, 60),),
        (
            "A box holds {a} items. Return how many boxes are needed for {p} items.",
            "A bus has {a} seats. Return the number of buses that {p} people need.",
            "Return the smallest number of groups of at most {a} into which {p} can be divided.",
            "Things come in packs of {a}. Return how many packs one must buy to have {p} things.",
            "Divide {p} by {a} and round up.",
            "A worker carries {a} bags at a time. Return how many trips {p} bags take.",
        ),
        (
            ("return ({p} + {b}) // {a}",),
            ("groups = {p} // {a}", "if {p} % {a}:", "    groups += 1", "return groups"),
            ("return -(-{p} // {a})",),
        ),
        lambda n, a: len(range(0, n, a)),
    ),
    Rule(
        "packs_price",
        ("cost_of_packs", "price_of_boxes", "total_cost", "spend", "expense"),
        (("items", "n", "guests", "count", "needed"),),
        ((4, 40), (3, 25)),
        (
            "Cups come in packs of {a}, and a pack costs {b} dollars. Return what one pays to have "
            "at least {p} cups.",
            "A van takes {a} people and costs {b} dollars. Return the cost of enough vans for {p} "
            "people.",
            "Return the price of {p} things that are sold only in boxes of {a} for {b} dollars a "
            "box.",
            "Only full packs of {a} are sold. One pack is {b} dollars. Return the price for {p} "
            "pieces.",
            "Round {p} up to full groups of {a} and return {b} for each group.",
        ),
        (
            ("groups = -(-{p} // {a})", "return groups * {b}"),
            ("groups = {p} // {a}", "if {p} % {a} > 0:", "    groups += 1", "return groups * {b}"),
        ),
        lambda n, a, b: sum(b for _ in range(0, n, a)),
    ),
    Rule(
        "quiz_score",
        ("quiz_score", "final_score", "points", "score", "result"),
        (("right", "correct", "hits", "wins", "p"), ("wrong", "mistakes", "misses", "losses", "q")),
        ((3, 20), (2, 9), (10, 100)),
        (
            "A player starts with {c} points, gets {a} points {p} times and loses {b} points {q} "
            "times. Return the points.",
            "Beginning with {c}, add {a} times {p} and subtract {b} times {q}. Return the result.",
            "Return the score: {c} at the start, plus {a} times {p}, minus {b} times {q}.",
            "Everyone starts with {c} points. Then {a} times {p} is added and {b} times {q} is "
            "taken away. Return the final number of points.",
            "Given {p} and {q}, each of the first is worth {a} and each of the second takes {b} "
            "away. The start is {c}. Return the total.",
        ),
        (
            ("return {c} + {a} * {p} - {b} * {q}",),
            ("score = {c}", "score += {a} * {p}", "score -= {b} * {q}", "return score"),
        ),
        lambda n, m, a, b, c: sum([c, *[a] * n, *[-b] * m]),
    ),
    Rule(
        "runs_dry",
        ("water_left", "remaining", "level_after", "left", "tank"),
        (("hours", "days", "n", "minutes", "steps"),),
        ((50, 400), (3, 30)),
        (
            "A tank holds {a} liters and loses {b} liters an hour. Return how many liters are left "
            "after {p} hours. It cannot hold less than 0.",
            "Return what is left of {a} when {b} is taken {p} times, but never less than 0.",
            "There are {a} pages to read, and {b} are read every day. Return the pages left after "
            "{p} days, or 0 if all are read.",
            "Start with {a} and subtract {b} times {p}. A negative result becomes 0.",
            "A candle is {a} millimeters tall and burns down {b} millimeters an hour. Return its "
            "height after {p} hours, at least 0.",
        ),
        (
            ("return max(0, {a} - {b} * {p})",),
            ("left = {a} - {b} * {p}", "if left < 0:", "    return 0", "return left"),
        ),
        lambda n, a, b: len(range(b * n, a)),
    ),
    Rule(
        "with_bonus",
        ("savings", "coins_after", "total_after", "collected", "balance"),
        (("days", "n", "weeks", "visits", "games"),),
        ((2, 20), (10, 50), (3, 9)),
        (
            "Somebody saves {a} dollars a day and gets a bonus of {b} dollars after every {c} "
            "days. Return the savings after {p} days.",
            "Each visit brings {a} points, and every {c} visits bring {b} points more. Return "
            "the points for {p} visits.",
            "Return {a} times {p}, plus {b} for every complete group of {c} in {p}.",
            "A game gives {a} coins; every {c} games there are {b} extra coins. Return the coins "
            "after {p} games.",
            "Count {a} a week for {p} weeks and add {b} whenever {c} weeks are full.",
        ),
        (
            ("return {a} * {p} + {p} // {c} * {b}",),
            ("bonus = {b} * ({p} // {c})", "return {a} * {p} + bonus"),
        ),
        lambda n, a, b, c: sum(a + b * (day % c == 0) for day in range(1, n + 1)),
    ),
    Rule(
        "every_kth",
        ("customer_price", "day_price", "price_for", "prize", "special"),
        (("number", "n", "day", "customer", "k"),),
        ((3, 12), (2, 9), (10, 40)),
        (
            "Every customer whose number is a multiple of {a} pays {b} dollars, all others pay {c} "
            "dollars. Return what customer {p} pays.",
            "Return {b} if {p} can be divided by {a}, and {c} if not.",
            "On days that are multiples of {a} the price is {b}; on other days it is {c}. Return "
            "the price on day {p}.",
            "The number {p} gets {b} if {a} divides it, else {c}. Return what it gets.",
            "If {p} is a multiple of {a}, return {b}. For anything else return {c}.",
        ),
        (
            ("if {p} % {a} == 0:", "    return {b}", "return {c}"),
            ("return {b} if {p} % {a} == 0 else {c}",),
        ),
        lambda n, a, b, c: b if n in range(0, n + 1, a) else c,
    ),
    Rule(
        "age_tiers",
        ("entry_price", "ticket_for_age", "admission", "price_by_age", "fee_for"),
        (("age", "years", "n", "age_in_years"),),
        ((4, 17), (2, 9), (60, 75), (10, 15), (16, 40)),
        (
            "Children under {a} pay {b} dollars, people of {c} or older pay {d} dollars, and all "
            "others pay {e} dollars. Given {p}, return the price.",
            "Given {p}, return the ticket price: {b} if {p} is less than {a}, {d} if it is at "
            "least {c}, else {e}.",
            "Entry costs {e} dollars, but {b} dollars below the age of {a} and {d} dollars from "
            "the age of {c} on. Given {p}, return the price.",
            "For {p} below {a} return {b}; for {p} of {c} or more return {d}; otherwise return "
            "{e}.",
            "Visitors pay by age: {b} up to but not including {a}, {d} from {c}, and {e} in "
            "between. Given {p}, return what the visitor pays.",
        ),
        (
            (
                "if {p} < {a}:",
                "    return {b}",
                "if {p} >= {c}:",
                "    return {d}",
                "return {e}",
            ),
            (
                "if {p} < {a}:",
                "    return {b}",
                "elif {p} >= {c}:",
                "    return {d}",
                "else:",
                "    return {e}",
            ),
        ),
        lambda n, a, b, c, d, e: (b, e, d)[(n >= a) + (n >= c)],
    ),
    Rule(
        "levels",
        ("player_level", "rank", "level", "stage", "grade"),
        (("points", "n", "experience", "score", "xp"),),
        ((10, 90), (1, 5), (8, 30)),
        (
            "A player begins at level {b} and rises by one level for every {a} points, up to level "
            "{c}. Return the level with {p} points.",
            "Return {b} plus one for each full {a} in {p}, but at most {c}.",
            "The rank starts at {b}. Each {a} points raise it by 1, and it ends at {c}. Return the "
            "rank for {p} points.",
            "For every complete {a} of {p}, one is added to {b}. The result is never above {c}.",
            "Levels go from {b} to {c}; the next one is reached after every {a} points. Return the "
            "level for {p} points.",
        ),
        (
            ("return min({b} + {p} // {a}, {c})",),
            ("level = {b} + {p} // {a}", "if level > {c}:", "    level = {c}", "return level"),
        ),
        lambda n, a, b, c: sorted((b + len(range(a, n + 1, a)), c))[0],
    ),
    Rule(
        "with_breaks",
        ("total_minutes", "length_of_day", "duration", "time_needed", "schedule"),
        (("lessons", "n", "rounds", "parts", "songs"),),
        ((10, 60), (2, 15)),
        (
            "A lesson lasts {a} minutes, and there is a break of {b} minutes between two "
            "lessons. Return how many minutes {p} lessons take. There is at least one.",
            "Return the time for {p} rounds of {a} minutes with pauses of {b} minutes between "
            "them. {p} is at least 1.",
            "{p} songs of {a} seconds are played with {b} seconds of silence between each two. "
            "Return the seconds that pass; {p} is positive.",
            "Each of {p} parts is {a} long and the gaps between neighbors are {b}. Return the "
            "whole length. There is at least one part.",
        ),
        (
            ("return {p} * {a} + ({p} - 1) * {b}",),
            ("breaks = {p} - 1", "return {a} * {p} + {b} * breaks"),
        ),
        lambda n, a, b: sum([a] + [a + b] * (n - 1)) if n else -b,
    ),
    Rule(
        "whole_and_rest",
        ("split_units", "whole_and_rest", "to_units", "pack", "divide"),
        (("n", "pieces", "total", "amount", "items"),),
        ((3, 60),),
        (
            "{a} pieces make a set. Return a tuple of the full sets in {p} pieces and the pieces "
            "left over.",
            "Return how many boxes of {a} can be filled with {p}, and how many remain, as a tuple.",
            "Divide {p} by {a}. Return the whole part and the remainder as a tuple.",
            "A row has {a} seats. For {p} people, return the number of full rows and of people in "
            "the last, unfilled row, as a tuple.",
            "Return (full groups, rest) when {p} is divided into groups of {a}.",
        ),
        (("return {p} // {a}, {p} % {a}",), ("return divmod({p}, {a})",)),
        lambda n, a: (len(range(a, n + 1, a)), n - len(range(a, n + 1, a)) * a),
        "tuple[int, int]",
    ),
)


_NEUTRAL = (("n", "x", "num", "k", "t"), ("m", "y", "other", "j", "w"))


def _teller(rule: Rule) -> Callable[[Choices, int], Told]:
    def tell(choices: Choices, level: int) -> Told:
        numbers = [choices.number(low, high) for low, high in rule.ranges]
        text = choices.wording(rule.texts)
        # No `hours kilometers`, where the text says what is counted.
        counted = re.search(r"\{[pq]\} (?:\w+s|of the|people|children|large|small)\b", text)
        # Names go together: right and wrong, hits and misses.
        names = zip(
            *(_NEUTRAL if counted else rule.parameters)[: len(rule.parameters)], strict=True
        )
        parameters = list(choices.of(list(names)))
        if f"{parameters[0]} {{p}}" in text:
            # Nor `on day day`.
            parameters[0] = "n"
        slots = {slot: str(number) for slot, number in zip("abcde", numbers, strict=False)}
        slots |= dict(zip("pq", parameters, strict=False))
        if rule.name == "packs_needed":
            # One less than a pack, to round up.
            slots["b"] = str(numbers[0] - 1)

        def filled(text: str) -> str:
            for slot, value in slots.items():
                text = text.replace("{" + slot + "}", value)
            return text

        text = filled(text)
        body = [filled(line) for line in choices.of(rule.bodies)]
        function = Function(
            function_name(choices, rule.names),
            parameters,
            ("int",) * len(parameters),
            rule.returns,
            text,
            body,
            lambda *given: rule.result(*given, *numbers),
        )
        near = [number + step for number in numbers for step in (0, 1, -1)]
        near += [choices.rng.randint(1, 2 * max(numbers) + 5) for _ in range(3)]
        near = [value for value in dict.fromkeys(near) if value > 0]
        choices.rng.shuffle(near)
        if len(parameters) == 2:
            calls = list(zip(near, choices.rng.sample(range(12), len(near[:8])), strict=False))
        else:
            calls = [(value,) for value in near]
        if rule.name != "with_breaks":
            calls.append((0,) * len(parameters))
        return function.told(choices, calls)

    return tell


FAMILY = PrimerFamily(
    "rule_function",
    [Primer(rule.name, (min(len(rule.ranges), 4),), _teller(rule)) for rule in _RULES],
    kind="code",
)
