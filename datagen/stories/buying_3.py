"""Plain tales of spending: a wallet that empties, dozens, tickets, booths, who paid what."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="wallet_after_groceries_gas_and_a_found_bill",
        topic="",
        numbers={
            "start": money(80, 300, 10),
            "food_share": fraction("1/2", "1/4", "1/5", "2/5"),
            "food": "start * food_share",
            "after_food": "start - food",
            "gas": money(15, 45),
            "after_gas": "after_food - gas",
            "found": oneof(5, 10, 20),
            "end": "after_gas + found",
        },
        where=("after_gas > 3",),
        asks=(
            Ask(
                find="end",
                steps=(
                    "money for groceries = food_share of start",
                    "money after groceries = start - money for groceries",
                    "money after gas = money after groceries - gas",
                    "money in the end = money after gas + found",
                ),
                wordings=(
                    "{name} left the house with {start}. {he} spent {food_share} of it on "
                    "groceries and then {gas} on gas. On the way home {he} found a {found}-dollar "
                    "bill in the pocket of an old coat. How much money does {he} have now?",
                    "After buying groceries with {food_share} of the {start} in {his} wallet, "
                    "{name} paid {gas} for gas. A friend then gave back {found} dollars that {he} "
                    "had lent out. How many dollars are in {name}'s wallet?",
                    "{food_share} of {name}'s {start} went to the supermarket. Another {gas} went "
                    "to the gas station. Then {found} dollars came back from a friend who had "
                    "owed {him} money. What does {name} have left?",
                    "How much money has {name}, who had {start} this morning, spent {food_share} "
                    "of that on food and {gas} on gas, and was paid {found} dollars for helping a "
                    "neighbor?",
                ),
            ),
            Ask(
                find="gas",
                steps=(
                    "money after gas = end - found",
                    "money for groceries = food_share of start",
                    "money after groceries = start - money for groceries",
                    "money for gas = money after groceries - money after gas",
                ),
                wordings=(
                    "{name} had {start}, spent {food_share} of it on groceries, bought gas, and "
                    "found a {found}-dollar bill on the street. Now {he} has {end}. How much was "
                    "the gas?",
                    "This morning {name}'s wallet held {start}; tonight it holds {end}. In "
                    "between, {food_share} of the {start} was spent on groceries, some money on "
                    "gas, and {found} dollars came in as a birthday present. What did the gas "
                    "cost?",
                ),
            ),
        ),
    ),
    Story(
        name="glasses_where_every_other_one_is_cheaper",
        topic="",
        numbers={
            "pairs": whole(3, 12),
            "count": "pairs * 2",
            "price": money(4, 24, 2),
            "p": percent(25, 50, 60, 75, 80),
            "cheap": "price * p / 100",
            "full": "pairs * price",
            "reduced": "pairs * cheap",
            "total": "full + reduced",
        },
        nouns={
            "item": "glass, plate, chair cushion, towel, plant pot, picture frame, bowl, candle "
            "holder"
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "price of every second {item} = p of price",
                    "{items} at the full price = count / 2",
                    "cost at the full price = {items} at the full price * price",
                    "cost at the lower price = {items} at the full price * price of every second "
                    "{item}",
                    "total cost = cost at the full price + cost at the lower price",
                ),
                wordings=(
                    "{name} needs {count} {items} for {his} new home. One {item} costs {price}, "
                    "but every other {item} costs only {p} of that price. How much does {name} "
                    "have to pay for all of them?",
                    "A store sells {items} for {price} each, and every other one for just {p} of "
                    "the price. What will {count} of them cost?",
                    "If you buy a {item} for {price}, you get another one for {p} of the price. "
                    "{name} takes {count} {items} home in this way. What was the bill?",
                    "What do {count} {items} cost in a store where the first, third, fifth and so "
                    "on are {price} each and all the others, that is half of them, are sold at "
                    "{p} of that price?",
                    'A sign says: "{items} {price}. Every other one for only {p} of the price!" '
                    "{name} puts {count} in {his} cart. How much should {he} expect to pay?",
                ),
            ),
            Ask(
                find="count",
                steps=(
                    "price of every second {item} = p of price",
                    "price of two {items} = price + price of every second {item}",
                    "number of pairs = total / price of two {items}",
                    "{items} bought = number of pairs * 2",
                ),
                wordings=(
                    "Every other {item} in a store costs only {p} of the usual {price}. {name} "
                    "bought an even number of {items} and paid {total}. How many {items} did {he} "
                    "buy?",
                    "{items} cost {price}, every other one only {p} of that. {name}'s bill for an "
                    "even number of them is {total}. How many {items} are on the bill?",
                ),
            ),
        ),
    ),
    Story(
        name="bakery_order_three_kinds_by_the_dozen",
        topic="food",
        numbers={
            "a": whole(2, 5),
            "a_price": money(20, 70),
            "b": whole(2, 4),
            "b_price": money(20, 80),
            "c": whole(2, 8),
            "c_price": money(25, 60),
            "for_a": "a * a_price",
            "for_b": "b * b_price",
            "for_c": "c * c_price",
            "ab": "for_a + for_b",
            "total": "ab + for_c",
        },
        nouns={
            "one": "doughnut, bagel, brownie, muffin",
            "two": "cupcake, scone, macaroon, croissant",
            "three": "cookie, biscuit, pretzel, cheese roll",
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "cost of the {ones} = a * a_price",
                    "cost of the {twos} = b * b_price",
                    "cost of the {threes} = c * c_price",
                    "{ones} and {twos} = cost of the {ones} + cost of the {twos}",
                    "total cost = {ones} and {twos} + cost of the {threes}",
                ),
                wordings=(
                    "{name} went to the bakery and bought {a} dozen {ones} that cost {a_price} "
                    "per dozen, {b} dozen {twos} that cost {b_price} per dozen, and {c} dozen "
                    "{threes} for {c_price} per dozen. How much was the total?",
                    "For a big party {name} orders {ones}, {twos} and {threes}. A dozen {ones} is "
                    "{a_price}, a dozen {twos} is {b_price}, and a dozen {threes} is {c_price}. "
                    "{he} orders {a}, {b} and {c} dozen of them. What does {he} owe the bakery?",
                    "What is the total for {a} dozen {ones} at {a_price} a dozen, {b} dozen "
                    "{twos} at {b_price} a dozen and {c} dozen {threes} at {c_price} a dozen?",
                    "The bakery's invoice to {name} has three lines: {ones}, {a} dozen, {a_price} "
                    "a dozen; {twos}, {b} dozen, {b_price} a dozen; {threes}, {c} dozen, "
                    "{c_price} a dozen. Which amount stands at the bottom?",
                ),
            ),
            Ask(
                find="c",
                steps=(
                    "cost of the {ones} = a * a_price",
                    "cost of the {twos} = b * b_price",
                    "{ones} and {twos} = cost of the {ones} + cost of the {twos}",
                    "cost of the {threes} = total - {ones} and {twos}",
                    "dozens of {threes} = cost of the {threes} / c_price",
                ),
                wordings=(
                    "{name} paid {total} at the bakery. {he} got {a} dozen {ones} at {a_price} a "
                    "dozen, {b} dozen {twos} at {b_price} a dozen, and some {threes} at {c_price} "
                    "a dozen. How many dozen {threes} did {name} get?",
                    "A bakery bill of {total} covers {a} dozen {ones} ({a_price} a dozen), {b} "
                    "dozen {twos} ({b_price} a dozen) and {threes} at {c_price} a dozen. Find the "
                    "number of dozens of {threes}.",
                ),
            ),
        ),
    ),
    Story(
        name="yard_sale_price_cut_by_half_each_day",
        topic="",
        numbers={
            "last": money(2, 30),
            "second": "last * 2",
            "first": "second * 2",
            "a": whole(2, 9),
            "b": whole(2, 9),
            "for_a": "a * first",
            "for_b": "b * second",
            "ab": "for_a + for_b",
        },
        nouns={
            "item": "lamp, jacket, rug, chair, radio, painting, coat, blanket",
            "place": "store that is closing, warehouse, thrift shop, hotel that is closing",
        },
        asks=(
            Ask(
                find="last",
                steps=(
                    "price on the second day = first / 2",
                    "price on the third day = price on the second day / 2",
                ),
                wordings=(
                    "A {place} sells {items} for {first} on the first day of a sale. On the "
                    "second day they cost half as much as on the first, and on the third day half "
                    "as much as on the second. What does a {item} cost on the third day?",
                    "Each day of a sale, the {items} in a {place} cost half of what they cost the "
                    "day before. On the first of the three days the price is {first}. Find the "
                    "price on the third.",
                ),
            ),
            Ask(
                find="ab",
                steps=(
                    "price on the second day = first / 2",
                    "money on the first day = a * first",
                    "money on the second day = b * price on the second day",
                    "money on two days = money on the first day + money on the second day",
                ),
                wordings=(
                    "On Friday a {place} sold {a} {items} for {first} each. On Saturday it sold "
                    "{b} more at half of that price. How much money did it take in on the two "
                    "days?",
                    "{items} were {first} on Friday and half that on Saturday. A {place} sold {a} "
                    "on Friday and {b} on Saturday. What did customers pay for {items} on those "
                    "two days in total?",
                    "How much did a {place} earn by selling {a} {items} at {first} on Friday and "
                    "{b} at half the price on Saturday?",
                    "{name} keeps the books of a {place}. Friday: {a} {items} at {first}. "
                    "Saturday: {b} {items} at half of Friday's price. What is the income from the "
                    "{items} on both days?",
                ),
            ),
        ),
    ),
    Story(
        name="who_spent_how_much_at_the_mall_three_linked",
        topic="",
        numbers={
            "a": money(12, 80, 2),
            "k": factor(2, 3),
            "b": "a * k",
            "less": money(3, 30),
            "c": "b - less",
            "ab": "a + b",
            "abc": "ab + c",
            "brought": money(100, 600, 20),
            "left": "brought - abc",
        },
        where=("left < 100", "c > 5"),
        nouns={"place": "mall, fair, market, souvenir shop, bookstore"},
        facts={
            "a": ("{name} spends {a} at the {place}", "at the {place} {name} spends {a}"),
            "b": (
                "{name2} spends {k:times} as much as {name}",
                "the amount that {name2} spends is {k:times} that of {name}",
            ),
            "c": (
                "{name3} spends {less} less than {name2}",
                "{name3}'s bill is {less} lower than {name2}'s",
            ),
            "brought": (
                "they had {brought} with them altogether",
                "together the three of them had {brought} at first",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "money spent by {name2} = k of a",
                    "money spent by {name3} = money spent by {name2} - less",
                    "money spent by {name} and {name2} = a + money spent by {name2}",
                    "money spent by all three = money spent by {name} and {name2} + money spent "
                    "by {name3}",
                    "money left = brought - money spent by all three",
                ),
                tell="a b c brought",
                questions=(
                    "how much money do they have left in all",
                    "how much of their money is left",
                ),
                wordings=(
                    "Three friends went to the {place} with {brought} in total. {name} spent {a}, "
                    "{name2} spent {k:times} as much as {name}, and {name3} spent {less} less "
                    "than {name2}. How much money did the three take back home?",
                ),
            ),
            Ask(
                find="abc",
                steps=(
                    "money spent by {name2} = k of a",
                    "money spent by {name3} = money spent by {name2} - less",
                    "money spent by {name} and {name2} = a + money spent by {name2}",
                    "money spent by all three = money spent by {name} and {name2} + money spent "
                    "by {name3}",
                ),
                tell="a b c",
                questions=(
                    "how much do the three spend altogether",
                    "what is the total that they spend",
                ),
                goals=("the total spent by the three",),
                wordings=(
                    "How much did {name}, {name2} and {name3} spend at the {place} in total, if "
                    "{name3} spent {less} less than {name2}, {name2} spent {k:times} as much as "
                    "{name}, and {name} spent {a}?",
                ),
            ),
            Ask(
                find="less",
                steps=(
                    "money spent by {name2} = k of a",
                    "money spent by {name} and {name2} = a + money spent by {name2}",
                    "money spent by {name3} = abc - money spent by {name} and {name2}",
                    "difference = money spent by {name2} - money spent by {name3}",
                ),
                wordings=(
                    "{name}, {name2} and {name3} spent {abc} at the {place}. {name} spent {a} and "
                    "{name2} {k:times} as much as that. {name3} spent less than {name2}. How much "
                    "less?",
                ),
            ),
        ),
    ),
    Story(
        name="concert_tickets_vip_and_regular_with_fees",
        topic="",
        numbers={
            "regular": money(25, 80, 5),
            "k": factor(2, 3),
            "vip": "regular * k",
            "n_vip": whole(2, 4),
            "n_reg": whole(2, 8),
            "for_vip": "n_vip * vip",
            "for_reg": "n_reg * regular",
            "tickets": "n_vip + n_reg",
            "fee": money(2, 6, "0.50"),
            "fees": "tickets * fee",
            "seats": "for_vip + for_reg",
            "total": "seats + fees",
        },
        nouns={"show": "concert, musical, ballet, comedy show, opera, ice show"},
        asks=(
            Ask(
                find="total",
                steps=(
                    "cost of the VIP tickets = n_vip * vip",
                    "cost of the regular tickets = n_reg * regular",
                    "cost of all tickets = cost of the VIP tickets + cost of the regular tickets",
                    "number of tickets = n_vip + n_reg",
                    "fees = number of tickets * fee",
                    "total cost = cost of all tickets + fees",
                ),
                wordings=(
                    "{name} orders {n_vip} VIP tickets at {vip} and {n_reg} regular tickets at "
                    "{regular} for a {show}. The website adds a fee of {fee} for every ticket. "
                    "How much is {name} charged?",
                    "Tickets for a {show} cost {regular}, or {vip} for VIP seats. {name} buys "
                    "{n_reg} regular seats and {n_vip} VIP seats online, which costs another "
                    "{fee} per ticket. What is the total?",
                ),
            ),
            Ask(
                find="seats",
                steps=(
                    "price of a VIP ticket = k of regular",
                    "cost of the VIP tickets = n_vip * price of a VIP ticket",
                    "cost of the regular tickets = n_reg * regular",
                    "cost of all tickets = cost of the VIP tickets + cost of the regular tickets",
                ),
                wordings=(
                    "A regular ticket for a {show} is {regular}. A VIP ticket costs {k:times} as "
                    "much. {name} buys {n_vip} VIP tickets for {his} guests and {n_reg} regular "
                    "tickets for the family. How much does {name} spend on tickets?",
                    "How much do {n_vip} VIP tickets and {n_reg} regular tickets for a {show} "
                    "cost together, if regular tickets are {regular} each and VIP tickets "
                    "{k:times} as much?",
                    "The {show} is almost sold out. {name} still gets {n_reg} regular tickets for "
                    "{regular} each, and {n_vip} VIP tickets, each priced at {k:times} a regular "
                    "one. What does {he} pay?",
                ),
            ),
            Ask(
                find="n_reg",
                steps=(
                    "price of a VIP ticket = k of regular",
                    "cost of the VIP tickets = n_vip * price of a VIP ticket",
                    "cost of the regular tickets = seats - cost of the VIP tickets",
                    "regular tickets = cost of the regular tickets / regular",
                ),
                wordings=(
                    "{name} spent {seats} on tickets for a {show}: {n_vip} VIP tickets and some "
                    "regular ones. A regular ticket is {regular}, and a VIP ticket costs "
                    "{k:times} as much. How many regular tickets did {name} buy?",
                    "Of the {seats} that {name} paid for {show} tickets, part was for {n_vip} VIP "
                    "tickets and the rest for regular tickets at {regular} each. VIP tickets are "
                    "{k:times} the regular price. How many regular tickets were there?",
                ),
            ),
        ),
    ),
    Story(
        name="donation_match_from_runs_and_sponsors",
        topic="",
        numbers={
            "miles": whole(3, 20),
            "sponsors": whole(3, 15),
            "per_mile": money("0.50", 4, "0.50"),
            "one": "miles * per_mile",
            "all": "one * sponsors",
            "flat": money(10, 120, 5),
            "sum": "all + flat",
            "doubled": "sum * 2",
        },
        nouns={
            "act": "runs, walks, swims, cycles",
            "cause": "animal shelter, hospital, food bank, school library",
        },
        asks=(
            Ask(
                find="sum",
                steps=(
                    "money from a sponsor = miles * per_mile",
                    "money from all sponsors = money from a sponsor * sponsors",
                    "money in all = money from all sponsors + flat",
                ),
                wordings=(
                    "In a charity event {name} {act} {miles} miles. {he} has {sponsors} sponsors "
                    "who each give {per_mile} per mile, and {his} grandparents give {flat} no "
                    "matter how far {he} gets. How much does {name} raise?",
                    "{sponsors} people have promised {name} {per_mile} each for every mile that "
                    "{he} {act} for the {cause}, and a shop adds {flat}. {name} {act} {miles} "
                    "miles. What amount goes to the {cause}?",
                ),
            ),
            Ask(
                find="doubled",
                steps=(
                    "money from a sponsor = miles * per_mile",
                    "money from all sponsors = money from a sponsor * sponsors",
                    "money in all = money from all sponsors + flat",
                    "money with the match = money in all * 2",
                ),
                wordings=(
                    "{name} {act} {miles} miles for the {cause}. Each of {sponsors} sponsors pays "
                    "{per_mile} a mile, and an uncle gives {flat}. A bank doubles everything. How "
                    "much money does the {cause} get?",
                    "A company promises to double whatever {name} raises for the {cause}. {he} "
                    "{act} {miles} miles, for which {sponsors} sponsors each pay {per_mile} per "
                    "mile, and collects another {flat} from neighbors. How much will the {cause} "
                    "receive after doubling?",
                    "How much goes to the {cause} when {name}, who {act} {miles} miles, is given "
                    "{per_mile} a mile by each of {sponsors} sponsors and {flat} by {his} school, "
                    "and the city then doubles the whole amount?",
                ),
            ),
            Ask(
                find="sponsors",
                steps=(
                    "money from all sponsors = sum - flat",
                    "money from a sponsor = miles * per_mile",
                    "sponsors = money from all sponsors / money from a sponsor",
                ),
                wordings=(
                    "{name} {act} {miles} miles and raises {sum} for the {cause}. {flat} of it "
                    "was a gift from an aunt; the rest came from sponsors who each paid "
                    "{per_mile} per mile. How many sponsors did {name} have?",
                    "How many sponsors paying {per_mile} a mile each does {name} have, if {miles} "
                    "miles and a gift of {flat} brought in {sum} in all?",
                ),
            ),
        ),
    ),
    Story(
        name="tire_shop_sells_sets_and_singles",
        topic="work",
        numbers={
            "cars": whole(3, 15),
            "bikes": whole(2, 12),
            "car_tires": "cars * 4",
            "bike_tires": "bikes * 2",
            "tires": "car_tires + bike_tires",
            "car_price": money(40, 120, 5),
            "bike_price": money(15, 45, 5),
            "from_cars": "car_tires * car_price",
            "from_bikes": "bike_tires * bike_price",
            "income": "from_cars + from_bikes",
        },
        nouns={"two": "bicycle, racing bicycle, electric bicycle, folding bicycle"},
        asks=(
            Ask(
                find="income",
                steps=(
                    "car tires = cars * 4",
                    "{two} tires = bikes * 2",
                    "money for car tires = car tires * car_price",
                    "money for {two} tires = {two} tires * bike_price",
                    "income = money for car tires + money for {two} tires",
                ),
                wordings=(
                    "A mechanic replaces all the wheels' tires on {cars} cars and {bikes} {twos}. "
                    "A car tire costs {car_price} and a {two} tire costs {bike_price}. How much "
                    "does the mechanic charge for tires in total?",
                    "In one week a tire shop puts new tires on all wheels of {cars} cars and "
                    "{bikes} {twos}. It takes {car_price} for each car tire and {bike_price} for "
                    "each {two} tire. What is its income?",
                    "What do new tires cost for {cars} cars and {bikes} {twos}, all wheels "
                    "included but no spare ones, at {car_price} for a car tire and {bike_price} "
                    "for a {two} tire?",
                ),
            ),
            Ask(
                find="tires",
                steps=(
                    "car tires = cars * 4",
                    "{two} tires = bikes * 2",
                    "tires in all = car tires + {two} tires",
                ),
                wordings=(
                    "{name} is ordering tires for {cars} cars and {bikes} {twos}. Every wheel "
                    "gets a new tire. How many tires must {he} order?",
                    "There are {cars} cars and {bikes} {twos} in a garage, none with a spare "
                    "wheel. How many tires is that altogether?",
                    "How many tires does a shop need to put new ones on all wheels of {bikes} "
                    "{twos} and {cars} cars?",
                ),
            ),
            Ask(
                find="cars",
                steps=(
                    "{two} tires = bikes * 2",
                    "car tires = tires - {two} tires",
                    "cars = car tires / 4",
                ),
                wordings=(
                    "A parking lot holds only cars and {twos}. {name} counts {tires} wheels on "
                    "the ground, and {bikes} of the vehicles are {twos}. How many cars are there?",
                ),
            ),
        ),
    ),
    Story(
        name="school_fair_booths_rent_and_share",
        topic="school",
        numbers={
            "booths": whole(6, 25),
            "rent": money(5, 25),
            "visitors": whole(40, 300, 10),
            "entry": money(1, 5),
            "from_booths": "booths * rent",
            "from_entry": "visitors * entry",
            "income": "from_booths + from_entry",
            "classes": oneof(2, 4, 5, 8, 10),
            "each": "income / classes",
        },
        nouns={"event": "school fair, craft fair, science fair, book fair, spring festival"},
        asks=(
            Ask(
                find="each",
                steps=(
                    "money from booths = booths * rent",
                    "money from visitors = visitors * entry",
                    "money in all = money from booths + money from visitors",
                    "money for each class = money in all / classes",
                ),
                wordings=(
                    "At a {event}, each of {booths} booths pays {rent} and each of {visitors} "
                    "visitors pays {entry}. The money is divided equally among {classes} classes. "
                    "How much does every class get?",
                    "{classes} classes organize a {event}. They rent out {booths} booths for "
                    "{rent} each and sell {visitors} entry tickets at {entry}. If they split the "
                    "income evenly, how much is it per class?",
                    "How much money will each of {classes} classes have from the {event}, which "
                    "had {visitors} visitors at {entry} each and {booths} booths at {rent} each, "
                    "if every class receives the same amount?",
                ),
            ),
            Ask(
                find="visitors",
                steps=(
                    "money from booths = booths * rent",
                    "money from visitors = income - money from booths",
                    "visitors = money from visitors / entry",
                ),
                wordings=(
                    "A {event} took in {income}. There were {booths} booths that paid {rent} "
                    "each, and everyone who visited paid {entry}. How many visitors were there?",
                    "The {event} made {income}: {rent} from each of {booths} booths, and {entry} "
                    "from each visitor. Find the number of visitors.",
                    "{entry} per visitor and {rent} per booth was the price at the {event}. With "
                    "{booths} booths and a total income of {income}, how many people visited?",
                ),
            ),
        ),
    ),
    Story(
        name="lemon_tree_pays_for_itself",
        topic="garden",
        numbers={
            "crop": whole(10, 60, 2),
            "price": money("0.50", 2, "0.50"),
            "income": "crop * price",
            "care": money(2, 12),
            "gain": "income - care",
            "years": whole(3, 14),
            "cost": "gain * years",
        },
        where=("gain > 3", "cost < 900"),
        nouns={"fruit": "lemon, peach, pear, mango, fig, orange, avocado"},
        asks=(
            Ask(
                find="years",
                steps=(
                    "income a year = crop * price",
                    "gain a year = income a year - care",
                    "years = cost / gain a year",
                ),
                wordings=(
                    "{name} plants a {fruit} tree. Buying and planting it costs {cost}. Each year "
                    "it will grow {crop} {fruits} that {he} can sell for {price} apiece, while "
                    "watering and feeding the tree costs {care} a year. How many years will it "
                    "take until the tree has earned back its cost?",
                    "A {fruit} tree costs {cost}. It gives {crop} {fruits} a year, which bring "
                    "{price} each, and needs {care} worth of care a year. After how many years "
                    "has {name} got back all the money {he} paid for it?",
                    "How many years must {name} wait until a {fruit} tree that cost {cost} has "
                    "paid for itself, if every year it gives {crop} {fruits} worth {price} each "
                    "but costs {care} to look after?",
                    "In how many years does a {fruit} tree earn what it cost? The tree was "
                    "{cost}. Its {crop} {fruits} a year sell at {price} apiece. Water and "
                    "fertilizer cost {care} a year.",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "income a year = crop * price",
                    "gain a year = income a year - care",
                    "cost of the tree = gain a year * years",
                ),
                wordings=(
                    "It took a {fruit} tree exactly {years} years to earn what {name} had paid "
                    "for it. Every year it gave {crop} {fruits}, sold at {price} each, and {care} "
                    "had to be spent on water and fertilizer. How much had the tree cost?",
                    "{name}'s {fruit} tree brings {crop} {fruits} a year that sell for {price} "
                    "each; caring for it costs {care} a year. After {years} years the price of "
                    "the tree has just been earned back. What was that price?",
                ),
            ),
        ),
    ),
    Story(
        name="pet_first_year_costs_dog_against_cat",
        topic="animals",
        numbers={
            "dog_fee": money(80, 200, 10),
            "dog_month": money(40, 90, 5),
            "cat_fee": money(40, 120, 10),
            "less": money(5, 30, 5),
            "cat_month": "dog_month - less",
            "dog_year": "dog_month * 12",
            "cat_year": "cat_month * 12",
            "dog": "dog_fee + dog_year",
            "cat": "cat_fee + cat_year",
            "diff": "dog - cat",
        },
        where=("diff > 10", "dog_fee > cat_fee"),
        nouns={"big": "dog, puppy, husky", "small": "cat, rabbit, parrot, kitten"},
        facts={
            "dog": (
                "the shelter asks {dog_fee} for a {big}, and keeping one costs {dog_month} a month",
                "a {big} from the shelter costs {dog_fee} at first and then {dog_month} every "
                "month",
            ),
            "cat": (
                "a {small} costs {cat_fee} at first and {less} less a month than the {big}",
                "for a {small} the shelter asks {cat_fee}, and its monthly cost is {less} lower "
                "than that of a {big}",
            ),
        },
        asks=(
            Ask(
                find="diff",
                steps=(
                    "cost of the {big} in twelve months = dog_month * 12",
                    "cost of the {big} in a year = dog_fee + cost of the {big} in twelve months",
                    "monthly cost of the {small} = dog_month - less",
                    "cost of the {small} in twelve months = monthly cost of the {small} * 12",
                    "cost of the {small} in a year = cat_fee + cost of the {small} in twelve "
                    "months",
                    "difference = cost of the {big} in a year - cost of the {small} in a year",
                ),
                tell="dog cat",
                questions=(
                    "how much more does the {big} cost in the first year",
                    "how much would {name} save in the first year by choosing the {small}",
                ),
                wordings=(
                    "{name} is deciding between a {big} and a {small}. The {big} costs {dog_fee} "
                    "to adopt and {dog_month} a month after that. The {small} costs {cat_fee} to "
                    "adopt and {less} less per month than the {big}. Over the first year, what is "
                    "the difference in cost?",
                ),
            ),
            Ask(
                find="dog",
                steps=(
                    "cost of twelve months = dog_month * 12",
                    "cost of the first year = dog_fee + cost of twelve months",
                ),
                wordings=(
                    "Adopting a {big} costs {dog_fee}. Food and care come to {dog_month} a month. "
                    "How much will {name} spend on the {big} in the first year?",
                    "What does a {big} cost its owner in the first year, with a fee of {dog_fee} "
                    "at the beginning and {dog_month} each month?",
                    "{name} adopts a {big} for {dog_fee} and spends {dog_month} on it every "
                    "month. What is the total after one year?",
                ),
            ),
            Ask(
                find="dog_month",
                steps=(
                    "cost of twelve months = dog - dog_fee",
                    "cost of a month = cost of twelve months / 12",
                ),
                wordings=(
                    "{name}'s {big} cost {dog} in its first year. {dog_fee} of that was the "
                    "adoption fee, and the rest was the same amount every month. How much did "
                    "{name} spend on the {big} per month?",
                    "In one year {name} spent {dog} on a {big}: {dog_fee} to adopt it, and twelve "
                    "equal monthly amounts for food and care. Find the monthly amount.",
                ),
            ),
        ),
    ),
)
