"""Lists of records: sorting with several keys, sums by group, look-ups, joins."""

from datagen.code.task import task
from datagen.code.values import choice, ints, lists, tuples

_NAME = choice("Ana", "Ben", "Dev", "Ella", "Kofi", "Mia", "Noah", "Uma", "Yuki", "Zoe")
_THING = choice("pen", "cup", "hat", "bag", "mug", "map", "toy")


@task(
    names="leaderboard rank_players ranking order_by_score sort_by_points",
    docs=(
        "Sort the (name, points) pairs of {pairs}: most points first, equal points in alphabetical "
        "order of the names. Return the sorted list of pairs.",
        "[Make|Create] a leaderboard. {pairs} holds tuples of a player's name and score; return "
        "the tuples in [descending|decreasing] order of score, and players with the same score "
        "in alphabetical order.",
        "[Given|For] a list of (name, number) tuples, order them by number from high to low. "
        "Ties are resolved by the name, from A to Z.",
        "Return a new list with the (name, score) tuples of {pairs} ordered by two keys: first "
        "the number, descending, then the string, ascending.",
        "Which player stands where? Return the entries of {pairs}, each a tuple (name, score), "
        "best score first; among players who are level, the alphabetically smaller name comes "
        "first.",
        "Sort by points desc, then name asc. Tuples are (name, points).",
        "Write a function that takes a list of (name, score) tuples and returns it as a "
        "ranking list. Highest score on top. If scores are equal the names decide, "
        "alphabetically.",
    ),
    pairs=lists(tuples(_NAME, ints(0, 5)), 0, 4),
    edges=(([],), ([("Zoe", 2), ("Ana", 2), ("Ben", 3)],)),
)
def sorted_by_score(pairs: list[tuple[str, int]]) -> list[tuple[str, int]]:
    return sorted(pairs, key=lambda pair: (-pair[1], pair[0]))


@sorted_by_score.style
def _(pairs):
    ordered = sorted(pairs)
    ordered.sort(key=lambda pair: pair[1], reverse=True)
    return ordered


@task(
    names="total_per_name sum_by_key add_up_payments totals group_sums",
    docs=(
        "[Add up|Sum up] the numbers for each name: return a dictionary from every name in the "
        "(name, number) tuples {pairs} to the sum of the numbers that stand with it.",
        "{pairs} is a list of payments, each a tuple (name, amount). How much did each person pay "
        "in total? [Answer with|Return] a dictionary.",
        "Given (key, number) tuples in which keys may repeat, return a dictionary that maps each "
        "key to the total of its numbers.",
        "Return a dictionary with the total for each string in the list of (string, integer) "
        "pairs {pairs}; an empty list gives an empty dictionary.",
        "Sum of the numbers per name, as a dict, for (name, number) tuples.",
        "I need a function that takes e.g. [('Mia', 2), ('Ben', 1), ('Mia', 4)] and adds up "
        "the amounts of each name: {'Mia': 6, 'Ben': 1}.",
    ),
    pairs=lists(tuples(_NAME, ints(-5, 20)), 0, 5),
    edges=(([],), ([("Mia", 2), ("Mia", -2)],)),
)
def totals_by_name(pairs: list[tuple[str, int]]) -> dict[str, int]:
    totals = {}
    for name, amount in pairs:
        totals[name] = totals.get(name, 0) + amount
    return totals


@totals_by_name.style
def _(pairs):
    from collections import defaultdict

    totals = defaultdict(int)
    for name, amount in pairs:
        totals[name] += amount
    return dict(totals)


@totals_by_name.style
def _(pairs):
    return {name: sum(n for other, n in pairs if other == name) for name, _ in pairs}


@task(
    names="invoice total_with_discount invoice_sum basket_total order_value",
    docs=(
        "{items} lists what was bought as (name, quantity, unit price). Return the total price; if "
        "it is {limit} or more, take {discount} off.",
        "Return the sum of quantity times unit price over all lines of an invoice, reduced by "
        "{discount} when the sum reaches {limit}. Each line is a tuple (product, quantity, price).",
        "An invoice is a list of (article, number of pieces, price of one piece). Orders worth at "
        "least {limit} get a discount of {discount}. Compute what has to be paid.",
        "Given order lines of the form (name, amount, price per unit), compute the value of the "
        "whole order. From a value of {limit} on, subtract {discount} once.",
        "Sum of qty * price over {items}; minus {discount} if that sum is >= {limit}. "
        "Entries: (name, qty, price).",
        "We give our customers {discount} off as soon as the order is worth {limit} or more. "
        "Write the function that computes the final amount from a list of (product, quantity,"
        " price per piece).",
    ),
    limit=range(30, 90, 5),
    discount=range(2, 12),
    items=lists(tuples(_THING, ints(1, 5), ints(1, 15)), 0, 3),
    edges=(([],), ([("pen", 6, 5)],), ([("pen", 10, 5), ("mug", 4, 10)],)),
)
def invoice_total(items: list[tuple[str, int, int]], *, limit: int, discount: int) -> int:
    total = sum(quantity * price for _, quantity, price in items)
    if total >= limit:
        total -= discount
    return total


@invoice_total.style
def _(items, *, limit, discount):
    total = 0
    for item in items:
        total += item[1] * item[2]
    return total - discount if total >= limit else total


@task(
    names="passing_students who_passed honour_roll names_above students_with_mark",
    docs=(
        "Return the names of the students whose average mark is at least {limit}, sorted "
        "alphabetically. {mapping} maps each name to a non-empty list of marks.",
        "A gradebook is a dictionary from a student's name to the list of that student's marks "
        "(never empty). List in alphabetical order those who have an average of {limit} or more.",
        "Who passed? A student passes with a mean mark of no less than {limit}. Given a dictionary "
        "of names and lists of marks, return the passing names in alphabetical order.",
        "For each key of {mapping} the value is a list of at least one number. Return the sorted "
        "list of those keys for which the average of the numbers is not below {limit}.",
        "Names with mean(marks) >= {limit}, sorted. No list of marks is empty.",
        "Make a function that takes a dict like {'Ana': [12, 8], 'Ben': [3]} and gives the "
        "names, in alphabetical order, of everybody whose average reaches {limit}.",
    ),
    limit=range(3, 16),
    inputs=lambda rng: (
        {
            name: [rng.randint(1, 20) for _ in range(rng.randint(1, 3))]
            for name in rng.sample(["Ana", "Ben", "Dev", "Mia", "Zoe"], rng.randint(0, 3))
        },
    ),
    edges=(({},), ({"Zoe": [15, 15], "Ana": [20, 20]},)),
)
def names_with_average(mapping: dict[str, list[int]], *, limit: int) -> list[str]:
    return sorted(name for name, marks in mapping.items() if sum(marks) / len(marks) >= limit)


@names_with_average.style
def _(mapping, *, limit):
    passed = []
    for name in sorted(mapping):
        marks = mapping[name]
        if sum(marks) >= limit * len(marks):
            passed.append(name)
    return passed


@task(
    names="join_on_id match_orders attach_names join_records customer_of_order",
    docs=(
        "{customers} maps customer numbers to names, and {pairs} lists orders as (customer number, "
        "product). Return the orders as (name, product), in the same order; where the number is "
        "unknown, the name is {unknown}.",
        "Replace the number in each (number, product) pair by the name that {customers} has for "
        "it, or by {unknown} if it has none. Return the new list of pairs.",
        "Join two tables: {customers} leads from an id to a name, and every pair in {pairs} starts "
        "with an id. Return the pairs with names instead of ids, using {unknown} for ids without "
        "a name.",
        "[Given|For] a dictionary of ids and names and a list of (id, product) tuples, list who "
        "bought what as (name, product) tuples. Buyers with an unlisted id appear as {unknown}.",
        "Map ids to names: each (id, product) -> ({customers}[id] or {unknown} if there is no"
        " such id, product).",
        "Args:\n"
        "{customers}: dict id -> name\n"
        "{pairs}: list of (id, product)\n"
        "Returns the same list with the ids swapped for names. Note: customers we don't know "
        "are called {unknown}.",
    ),
    unknown=["unknown", "?", "nobody", "guest", "n/a", "missing", "someone", "-", "", "anonymous"],
    inputs=lambda rng: (
        {n: rng.choice(["Ana", "Ben", "Mia", "Zoe"]) for n in rng.sample(range(1, 6), 2)},
        [
            (rng.randint(1, 5), rng.choice(["pen", "cup", "hat"]))
            for _ in range(rng.choice((0, 1, 1, 2, 3)))
        ],
    ),
    edges=(({}, []), ({}, [(1, "pen")]), ({1: "Ana"}, [(1, "cup"), (2, "cup"), (1, "hat")])),
)
def named_orders(
    customers: dict[int, str], pairs: list[tuple[int, str]], *, unknown: str
) -> list[tuple[str, str]]:
    return [(customers.get(number, unknown), product) for number, product in pairs]


@named_orders.style
def _(customers, pairs, *, unknown):
    joined = []
    for number, product in pairs:
        if number in customers:
            joined.append((customers[number], product))
        else:
            joined.append((unknown, product))
    return joined


@task(
    names="oldest_person eldest oldest_member senior",
    docs=(
        "Each entry of {items} is a dictionary with the keys 'name' and 'age'. Return the name of "
        "the oldest person, the first one of them in the list if several are equally old, and None "
        "for an empty list.",
        "Find who is oldest. People are dictionaries such as {'name': 'Ana', 'age': 7}; on equal "
        "ages the one who stands earlier in the list counts, and without people the answer is "
        "None.",
        "Return the 'name' of the dictionary in {items} whose 'age' is largest; the earliest such "
        "dictionary decides in a tie. Return None if {items} is empty.",
        "[Given|For] a list of people as dictionaries with 'name' and 'age', return the name that "
        "belongs to the highest age (the first one, if the highest age occurs repeatedly). An "
        "empty list has no oldest person: return None.",
        "Name of the person with max age. Tie: first in the list. Empty list: None. A person "
        "is {'name': ..., 'age': ...}.",
        "Implement a function that takes a list of dicts, each having a 'name' and an 'age', and"
        " tells who's the oldest. With several oldest people it's the one listed first; if "
        "nobody is listed it's None.",
    ),
    inputs=lambda rng: (
        [
            {"name": rng.choice(["Ana", "Ben", "Mia", "Zoe"]), "age": rng.randint(6, 12)}
            for _ in range(rng.randint(0, 3))
        ],
    ),
    edges=(([],), ([{"name": "Uma", "age": 9}, {"name": "Ben", "age": 9}],)),
)
def name_of_oldest(items: list[dict]) -> str | None:
    if not items:
        return None
    return max(items, key=lambda person: person["age"])["name"]


@name_of_oldest.style
def _(items):
    oldest = None
    for person in items:
        if oldest is None or person["age"] > oldest["age"]:
            oldest = person
    return oldest["name"] if oldest else None


@task(
    names="to_reorder low_stock shopping_list needs_restocking running_low",
    docs=(
        "Return the names of all products of which fewer than {limit} are in stock, those with the "
        "smallest stock first and products with the same stock in alphabetical order. {items} "
        "holds (product, stock) pairs.",
        "Which products must be ordered again? A product is running low if its stock is below "
        "{limit}. Given (product, stock) tuples, return the product names, ordered by stock "
        "from low to high, then by name.",
        "From a list of (name, number) tuples take those with a number under {limit} and return "
        "their names, sorted by number and, for equal numbers, alphabetically.",
        "A shop keeps its inventory as a list of tuples: the product's name and how many are left. "
        "List the names of the products with less than {limit} left. The scarcest come first, and "
        "names are in alphabetical order where the same number is left.",
        "Names of products with stock < {limit}, sorted by (stock, name).",
        "I run a little shop. {items} tells me (product, number left). Please list what I "
        "have less than {limit} of, most urgent (lowest number) first, and alphabetically "
        "when it is the same number.",
    ),
    limit=range(2, 30),
    inputs=lambda rng: (
        [
            (name, rng.choice([0, 1, 2, 5, 9, 20, 30, 31]))
            for name in rng.sample(["pen", "cup", "hat", "bag", "mug", "map"], rng.randint(0, 4))
        ],
    ),
    edges=(([],), ([("pen", 1), ("cup", 1), ("hat", 0)],), ([("bag", 40)],)),
)
def products_running_low(items: list[tuple[str, int]], *, limit: int) -> list[str]:
    low = [(stock, name) for name, stock in items if stock < limit]
    return [name for _, name in sorted(low)]


@products_running_low.style
def _(items, *, limit):
    low = [item for item in items if item[1] < limit]
    low.sort(key=lambda item: (item[1], item[0]))
    return [item[0] for item in low]


@task(
    names="apply_transactions new_stock process_orders update_inventory book_movements",
    docs=(
        "{mapping} holds the stock of each product. Apply the movements in {pairs}, one after the "
        "other: (product, n) changes the stock of the product by n, but a movement that would "
        "take a stock below 0 is ignored. Products not seen before start at 0. Return the new "
        "stock.",
        "Return the inventory after all changes. A change is a pair of a product and a positive "
        "or negative number, which is added to the product's quantity (0 if it has none yet). "
        "Skip each change that would make the quantity negative.",
        "[Given|For] a dictionary of quantities and a list of (product, change) tuples, carry "
        "out the changes in order and return the resulting dictionary. A change is refused, and "
        "leaves no trace, if less than nothing would remain; a product missing from the "
        "dictionary has quantity 0.",
        "Book deliveries and sales. {mapping} tells how many pieces of a product there are (0 if "
        "it is not listed); in {pairs}, made of (product, number), positive numbers arrive and "
        "negative ones are sold. A sale of more pieces than there are does not take place. What "
        "is the stock at the end?",
        "Apply (product, delta) updates to the stock. Skip any update that would make it "
        "negative. Unlisted products start at 0; a skipped update doesn't add its product.",
        "Write a function that takes a dict of quantities and a list of (product, change) "
        "tuples. For each change in turn: new quantity = old quantity (0 if not in the dict) + "
        "change. If this is >= 0, store it. If not, forget about the change. Return the dict at "
        "the end without modifying the original.",
    ),
    inputs=lambda rng: (
        {name: rng.randint(0, 9) for name in rng.sample(["pen", "cup"], rng.randint(0, 2))},
        [
            (rng.choice(["pen", "cup", "hat"]), rng.choice([-7, -5, -3, -2, 1, 2, 4]))
            for _ in range(rng.randint(0, 3))
        ],
    ),
    edges=(({}, [("pen", -1)]), ({"pen": 2}, [("pen", -3), ("pen", -2)]), ({}, [])),
)
def stock_after(mapping: dict[str, int], pairs: list[tuple[str, int]]) -> dict[str, int]:
    stock = dict(mapping)
    for product, change in pairs:
        quantity = stock.get(product, 0) + change
        if quantity >= 0:
            stock[product] = quantity
    return stock


@stock_after.style
def _(mapping, pairs):
    stock = mapping.copy()
    for product, change in pairs:
        if product not in stock and change < 0:
            continue
        if stock.get(product, 0) < -change:
            continue
        stock[product] = stock.get(product, 0) + change
    return stock


@task(
    names="best_in_each_class class_winners top_of_each_group best_per_team group_champions",
    docs=(
        "Return a dictionary from each class to the name of its best student. {items} holds "
        "(class, name, points) tuples; with equal points, whoever is listed first is best.",
        "Each tuple of {items} says which team a player is in, the player's name, and the score. "
        "[Find|Determine] the top scorer of every team, the earlier one in a tie, and return a "
        "dictionary from team to name.",
        "Given tuples (group, name, number), return for every group the name with the highest "
        "number, as a dictionary. If the highest number occurs more than once in a group, its "
        "first occurrence counts.",
        "Who leads in each group? The records are triples of group, name and points. Map every "
        "group to the name in its record with the most points; the first such record wins ties.",
        "Dict group -> name with the most points (first record wins ties). Records: (group, name, "
        "points).",
        "Create a function that takes a list of triples like ('A', 'Zoe', 2) and finds for "
        "each group who has the highest number. If two in a group are equal, the earlier one "
        "in the list is the best.",
    ),
    items=lists(tuples(choice("A", "B", "C"), _NAME, ints(1, 4)), 0, 4),
    edges=(([],), ([("A", "Zoe", 2), ("A", "Ana", 2), ("B", "Ben", 0)],)),
)
def best_of_each_group(items: list[tuple[str, str, int]]) -> dict[str, str]:
    best = {}
    for group, name, points in items:
        if group not in best or points > best[group][1]:
            best[group] = (name, points)
    return {group: name for group, (name, _) in best.items()}


@best_of_each_group.style
def _(items):
    winners = {}
    for group in dict.fromkeys(item[0] for item in items):
        members = [item for item in items if item[0] == group]
        winners[group] = max(members, key=lambda item: item[2])[1]
    return winners


@task(
    names="medal_table country_ranking sort_countries medals_order olympic_order",
    docs=(
        "{items} holds (country, gold, silver, bronze) tuples. Return the country names ordered by "
        "gold medals, then silver, then bronze, always most first; countries with the very same "
        "medals are in alphabetical order.",
        "Rank countries as at a sports festival: more gold is better, equal gold is decided by "
        "silver, equal silver by bronze, and if all three are equal, by the alphabet. Each tuple "
        "is (country, gold, silver, bronze); return the list of countries, best first.",
        "Return the first elements of the tuples in {items}, sorted by the three numbers that "
        "follow (each descending, the leftmost mattering most) and last by the name, ascending.",
        "Given tuples of a name and the numbers of gold, silver and bronze medals, put the names "
        "into the order of the medal table. Silver only matters between equals in gold, bronze "
        "only between equals in gold and silver; names that still tie are sorted alphabetically.",
        "Sort countries by gold, silver, bronze (all desc), then name (asc). Items: (country,"
        " gold, silver, bronze). Return names only.",
        "Which country did best at the games? Items are (country, gold, silver, bronze). Return "
        "all the names, best first. More gold always wins; then more silver; then more bronze; "
        "and if it's completely equal, a to z.",
    ),
    inputs=lambda rng: (
        [
            (name, rng.randint(0, 1), rng.randint(0, 1), rng.randint(0, 2))
            for name in rng.sample(["Peru", "Fiji", "Cuba", "Mali", "Oman"], rng.randint(0, 4))
        ],
    ),
    edges=(([],), ([("Peru", 1, 0, 0), ("Cuba", 1, 0, 0), ("Mali", 0, 5, 5)],)),
)
def medal_order(items: list[tuple[str, int, int, int]]) -> list[str]:
    ordered = sorted(items, key=lambda item: (-item[1], -item[2], -item[3], item[0]))
    return [item[0] for item in ordered]


@medal_order.style
def _(items):
    ordered = sorted(items)
    ordered.sort(key=lambda item: item[1:], reverse=True)
    return [name for name, *_ in ordered]


@task(
    names="values_of_field pluck column_of_records collect_field get_field",
    docs=(
        "Return the list of the values that the dictionaries in {items} have under the key "
        "{field}. Dictionaries without this key are skipped.",
        "Each item of {items} is a dictionary. Collect what stands under {field}, in order, and "
        "leave out the items in which {field} is missing.",
        "Pick the {field} of every record that has one. Records are dictionaries; the result is a "
        "list in the order of the records.",
        "[Given|For] a list of dictionaries, extract the field {field}: one value for each "
        "dictionary that has the field, none for the others.",
        "[item[{field}]] for all dicts in {items} which have {field}.",
        "Define a function which takes a list of dicts and returns the values of {field}. A "
        "dict that has no {field} adds nothing.",
    ),
    field=["age", "size", "price", "points", "width", "year", "level", "weight", "score", "height"],
    inputs=lambda rng: (
        [
            {
                key: rng.randint(1, 30)
                for key in rng.sample(
                    "age size price points width year level weight score height".split(), 4
                )
            }
            for _ in range(rng.randint(0, 4))
        ],
    ),
    edges=(([],), ([{}],), ([{"age": 0, "size": 0, "price": 0, "points": 0}],)),
)
def field_values(items: list[dict], *, field: str) -> list[int]:
    return [item[field] for item in items if field in item]


@field_values.style
def _(items, *, field):
    found = []
    for item in items:
        if field in item:
            found.append(item[field])
    return found


@task(
    names="without_duplicates_by_name keep_latest last_entry_per_name newest_versions",
    docs=(
        "{pairs} is a list of (name, version) tuples in which names may repeat. Keep only the last "
        "tuple of each name and return those, sorted by name.",
        "Later entries replace earlier ones with the same name. Given a list of (name, number) "
        "tuples, return the entries that remain in the end, in alphabetical order of the names.",
        "For every name in {pairs} only its last occurrence counts. Return a list of (name, "
        "number) tuples, one for each name, in alphabetical order.",
        "Return the final state of a register. Each tuple (name, value) in {pairs} overwrites what "
        "was stored under the name before. The state is a list of tuples sorted by name.",
        "Keep the last (name, version) tuple per name, sort by name.",
        "We need a function that takes a list of (name, version) tuples. If a name appears "
        "more than once, only its latest (rightmost) tuple survives. Output the survivors in "
        "alphabetical order.",
    ),
    pairs=lists(tuples(choice("a", "b", "c", "d"), ints(1, 9)), 0, 5),
    edges=(([],), ([("b", 1), ("a", 2), ("b", 0)],)),
)
def last_of_each_name(pairs: list[tuple[str, int]]) -> list[tuple[str, int]]:
    return sorted(dict(pairs).items())


@last_of_each_name.style
def _(pairs):
    latest = {}
    for name, value in pairs:
        latest[name] = value
    return [(name, latest[name]) for name in sorted(latest)]


@task(
    names="rank_of position_in_ranking place_of competition_rank finishing_place",
    docs=(
        "Return the place of {name} in the competition: one more than the number of players with a "
        "strictly higher score. {scores} maps players to scores. Return {missing} if {name} is not "
        "among them.",
        "Which place did {name} reach? Players with equal scores share a place, and the best score "
        "is in place 1. {scores} is a dictionary from player to score; an unknown player gets "
        "{missing}.",
        "[Given|For] a dictionary of scores and a player, count how many scores are better than "
        "that of the player and add 1. For someone who did not play, return {missing}.",
        "A player's rank is 1 plus the number of others who scored more. Find the rank of {name} "
        "in {scores}, or {missing} for a name that is not a key of {scores}.",
        "Rank of {name} = 1 + number of strictly better scores; {missing} if {name} isn't in "
        "{scores}.",
        "Did {name} win? 1 means yes, 2 is second place, and so on; equal scores have the "
        "same place (so after two firsts comes a third). If {name} wasn't in the game at all "
        "return {missing}.",
    ),
    missing=[-1, 0, None, 99, 100],
    inputs=lambda rng: (
        {n: rng.randint(1, 6) for n in rng.sample(["Ana", "Ben", "Mia", "Zoe"], rng.randint(2, 4))},
        rng.choice(["Ana", "Ben", "Mia", "Zoe"]),
    ),
    edges=(({}, "Ana"), ({"Ana": 3, "Ben": 3, "Mia": 5}, "Ben")),
)
def place_of_player(scores: dict[str, int], name: str, *, missing: int | None) -> int | None:
    if name not in scores:
        return missing
    return 1 + sum(score > scores[name] for score in scores.values())


@place_of_player.style
def _(scores, name, *, missing):
    if name not in scores:
        return missing
    place = 1
    for other in scores:
        if scores[other] > scores[name]:
            place += 1
    return place


@task(
    names="points_after_matches football_table league_points score_matches standings",
    docs=(
        "{items} lists matches as (home team, away team, home goals, away goals). A win is worth "
        "{win} points, a draw 1 point for both, a defeat nothing. Return a dictionary from every "
        "team that played to its points.",
        "[Compute|Calculate] the points table of a league. Each match is a tuple (team, other "
        "team, goals of the first, goals of the second); the winner gets {win} points, and each "
        "side gets 1 if the goals are equal. Teams that lost every match are in the table with "
        "0.",
        "Return how many points each team has collected. Winning a match gives {win} points, "
        "playing a draw gives one, losing gives none. A match is written as (team A, team B, goals "
        "of A, goals of B).",
        "Given the results of matches as tuples of two team names and their two goal counts, award "
        "{win} points for a victory and 1 to both for a tie, and return the sums for all teams "
        "that appear, as a dictionary.",
        "League table as a dict team -> points: win {win}, draw 1 each, loss 0. Matches: "
        "(home, away, home goals, away goals). All teams that played are included.",
        "Write a function that takes a list of results like ('A', 'B', 2, 0). The team with "
        "more goals gets {win} points and the other one 0; with equal goals both get 1. "
        "Return the total points of each team (a team with 0 points is listed too).",
    ),
    win=range(2, 8),
    inputs=lambda rng: (
        [
            (*rng.sample("ABCD", 2), rng.randint(0, 2), rng.randint(0, 2))
            for _ in range(rng.randint(0, 3))
        ],
    ),
    edges=(([],), ([("A", "B", 0, 0)],), ([("A", "B", 0, 1), ("B", "A", 2, 2)],)),
)
def points_table(items: list[tuple[str, str, int, int]], *, win: int) -> dict[str, int]:
    points = {}
    for home, away, home_goals, away_goals in items:
        points.setdefault(home, 0)
        points.setdefault(away, 0)
        if home_goals > away_goals:
            points[home] += win
        elif home_goals < away_goals:
            points[away] += win
        else:
            points[home] += 1
            points[away] += 1
    return points


@points_table.style
def _(items, *, win):
    def gained(scored, conceded):
        if scored == conceded:
            return 1
        return win if scored > conceded else 0

    points = {}
    for home, away, a, b in items:
        points[home] = points.get(home, 0) + gained(a, b)
        points[away] = points.get(away, 0) + gained(b, a)
    return points
