"""Comic dealers, matched savings, weather-bound kiosks, salons, repair days, party bags, taxis."""

from datagen.numbers.quantity import factor, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="comics_bought_in_a_box_and_resold",
        topic="",
        numbers={
            "comics": whole(20, 60, 2),
            "box_price": money(10, 40),
            "rare": whole(2, 6),
            "rare_price": money(8, 25),
            "rest": "comics - rare",
            "plain_price": money("0.50", 2, "0.50"),
            "rare_money": "rare * rare_price",
            "plain_money": "rest * plain_price",
            "sold": "rare_money + plain_money",
            "profit": "sold - box_price",
        },
        nouns={"item": "comic, record, old postcard, baseball card, paperback, movie poster"},
        facts={
            "box": (
                "{name} buys a box of {comics} {items} for {box_price} at a flea market",
                "at a flea market a box with {comics} {items} costs {name} {box_price}",
            ),
            "rare": (
                "{rare} of them turn out to be rare, and collectors pay {rare_price} for each",
                "collectors gladly pay {rare_price} apiece for {rare} that are rare",
            ),
            "plain": (
                "all the others are sold for {plain_price} each",
                "{he} sells every other one for {plain_price}",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "money for the rare {items} = rare * rare_price",
                    "other {items} = comics - rare",
                    "money for the other {items} = other {items} * plain_price",
                    "money taken = money for the rare {items} + money for the other {items}",
                    "profit = money taken - box_price",
                ),
                tell="box rare plain",
                questions=(
                    "how much profit does {name} make with the box",
                    "by how much does {name} end up richer",
                ),
                goals=("{name}'s profit",),
                wordings=(
                    'Nobody wanted the dusty box. "{box_price} and it\'s yours," said the man, and '
                    "{name} took it home. Of the {comics} {items} inside, {rare} were so rare that "
                    "they could be sold at {rare_price} each; the remaining ones went for "
                    "{plain_price} each. What did {name} gain?",
                ),
            ),
            Ask(
                find="rare_price",
                steps=(
                    "money taken = profit + box_price",
                    "other {items} = comics - rare",
                    "money for the other {items} = other {items} * plain_price",
                    "money for the rare {items} = money taken - money for the other {items}",
                    "price of a rare one = money for the rare {items} / rare",
                ),
                wordings=(
                    "A box of {comics} {items} that had cost {name} {box_price} brought a profit "
                    "of {profit}. All but {rare} were sold at {plain_price} each. For how much "
                    "apiece did those {rare}, which were rare and equally dear, go?",
                ),
            ),
        ),
    ),
    Story(
        name="savings_topped_up_by_a_grandparent",
        topic="",
        numbers={
            "start": money(10, 60, 5),
            "weekly": money(4, 12, 2),
            "top": money(1, 3),
            "per_week": "weekly + top",
            "weeks": whole(4, 20),
            "grown": "per_week * weeks",
            "before": "start + grown",
            "spent": money(5, 40, 5),
            "final": "before - spent",
        },
        nouns={
            "elder": "grandmother, grandfather, aunt, uncle, godmother",
            "gift": "book, board game, birthday present, scarf, sports shirt",
        },
        facts={
            "start": (
                "there was {start} in {name}'s money box on New Year's Day",
                "{name} started the year with {start} in a money box",
            ),
            "weekly": (
                "every week {he} put in {weekly}, and {his} {elder} always added {top}",
                "each week {weekly} from {him} and {top} from {his} {elder} went into the box",
            ),
            "spent": (
                "after {weeks} weeks {he} took out {spent} for a {gift}",
                "when {weeks} weeks were over, a {gift} was bought for {spent} out of the box",
            ),
        },
        asks=(
            Ask(
                find="final",
                steps=(
                    "added each week = weekly + top",
                    "added in all = added each week * weeks",
                    "money before the purchase = start + added in all",
                    "money in the box = money before the purchase - spent",
                ),
                tell="start weekly spent",
                questions=(
                    "how much money was in the box then",
                    "how much did the box still hold",
                ),
                goals=("the money left in {name}'s box",),
                wordings=(
                    '"For every week in which you save {weekly}, I add {top}," {name} heard from '
                    "{his} {elder}. So it went for {weeks} weeks, on top of the {start} that had "
                    "been in the box before. Then {name} paid for a {gift} out of the box, which "
                    "cost {spent}. What was left?",
                ),
            ),
            Ask(
                find="weeks",
                steps=(
                    "added in all = before - start",
                    "added each week = weekly + top",
                    "weeks = added in all / added each week",
                ),
                wordings=(
                    "In how many weeks does the money in {name}'s box grow from {start} to "
                    "{before}, if {name} puts in {weekly} a week and {his} {elder} adds {top} each "
                    "time?",
                    "{name} counts {before}. At the start there was {start} in the box; since then "
                    "{name} has put in {weekly} a week and {his} {elder} {top} a week. For how "
                    "many weeks have the two been doing this?",
                ),
            ),
        ),
    ),
    Story(
        name="kiosk_on_sunny_and_rainy_days",
        topic="",
        numbers={
            "sunny": whole(9, 22),
            "rainy": whole(3, 8),
            "sunny_guests": whole(40, 120, 5),
            "fewer": whole(10, 35, 5),
            "rainy_guests": "sunny_guests - fewer",
            "spend": money(2, 6),
            "rent": money(200, 900, 50),
            "from_sunny": "sunny * sunny_guests",
            "from_rainy": "rainy * rainy_guests",
            "guests": "from_sunny + from_rainy",
            "taken": "guests * spend",
            "left": "taken - rent",
        },
        nouns={"place_kind": "ice cream kiosk, boat rental, mini golf course, lakeside snack bar"},
        facts={
            "days": (
                "in June a {place_kind} was open on {sunny} sunny and {rainy} rainy days",
                "a {place_kind} had {sunny} sunny and {rainy} rainy days in June",
            ),
            "guests": (
                "{sunny_guests} guests came on each sunny day and {fewer} fewer on each rainy one",
                "a sunny day brought {sunny_guests} guests, a rainy one {fewer} fewer",
            ),
            "spend": (
                "a guest spent {spend} on average",
                "on average a guest left {spend} there",
            ),
        },
        asks=(
            Ask(
                find="taken",
                steps=(
                    "guests on a rainy day = sunny_guests - fewer",
                    "guests on sunny days = sunny * sunny_guests",
                    "guests on rainy days = rainy * guests on a rainy day",
                    "guests in the month = guests on sunny days + guests on rainy days",
                    "money taken = guests in the month * spend",
                ),
                tell="days guests spend",
                questions=(
                    "how much money did the {place_kind} take in that month",
                    "what were the takings of the {place_kind} in June",
                ),
                goals=("the money taken in June",),
                wordings=(
                    "Weather decides. When the sun shines, {sunny_guests} guests a day visit the "
                    "{place_kind}; when it rains, {fewer} fewer. June had {sunny} days of the "
                    "first kind and {rainy} of the second, and on average {spend} was paid by a "
                    "guest. How much money is that for the whole month?",
                ),
            ),
            Ask(
                find="rainy",
                steps=(
                    "guests in the month = taken / spend",
                    "guests on sunny days = sunny * sunny_guests",
                    "guests on rainy days = guests in the month - guests on sunny days",
                    "guests on a rainy day = sunny_guests - fewer",
                    "rainy days = guests on rainy days / guests on a rainy day",
                ),
                wordings=(
                    "A {place_kind} took in {taken} in June, {spend} from a guest on average. On "
                    "each of the {sunny} sunny days {sunny_guests} guests had come, and on each "
                    "rainy day {fewer} fewer. How many rainy days were there?",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "guests on sunny days = sunny * sunny_guests",
                    "guests on a rainy day = sunny_guests - fewer",
                    "guests on rainy days = rainy * guests on a rainy day",
                    "guests in the month = guests on sunny days + guests on rainy days",
                    "money taken = guests in the month * spend",
                    "money left = money taken - rent",
                ),
                wordings=(
                    "After a rent of {rent}, how much is left to a {place_kind} for a month with "
                    "{sunny} sunny and {rainy} rainy days, if {sunny_guests} guests come when it "
                    "is sunny and {fewer} fewer when it rains, and each leaves {spend}?",
                ),
            ),
        ),
    ),
    Story(
        name="repair_bill_parts_and_labor",
        topic="",
        numbers={
            "parts": money(20, 150, 5),
            "rate": money(24, 80, 4),
            "quarters": whole(3, 14),
            "minutes": "quarters * 15",
            "labor": "rate * minutes / 60",
            "sum": "parts + labor",
            "off": percent(5, 10, 20, 25),
            "discount": "sum * off / 100",
            "bill": "sum - discount",
        },
        nouns={
            "machine": "washing machine, lawn mower, dishwasher, motor scooter, sewing machine, "
            "refrigerator"
        },
        facts={
            "parts": (
                "new parts for {name}'s {machine} cost {parts}",
                "{name}'s {machine} needs new parts for {parts}",
            ),
            "labor": (
                "the repair takes {minutes} minutes, and the mechanic charges {rate} an hour",
                "a mechanic who takes {rate} an hour works on it for {minutes} minutes",
            ),
            "off": (
                "as an old customer {name} gets {off} off the whole bill",
                "a coupon takes {off} off the sum of parts and labor",
            ),
        },
        asks=(
            Ask(
                find="bill",
                steps=(
                    "sixtyfold cost of labor = rate * minutes",
                    "cost of the labor = sixtyfold cost of labor / 60",
                    "parts and labor = parts + cost of the labor",
                    "discount = off of parts and labor",
                    "amount to pay = parts and labor - discount",
                ),
                tell="parts labor off",
                questions=(
                    "how much does {name} pay for the repair",
                    "what does the repair cost {name} in the end",
                ),
                goals=("the amount that {name} pays",),
                wordings=(
                    "The {machine} is running again! On {name}'s bill stand {parts} for parts and "
                    "{minutes} minutes of work at {rate} an hour; below, a stamp says "
                    '"{off} off everything". What must {name} pay?',
                ),
            ),
            Ask(
                find="minutes",
                steps=(
                    "cost of the labor = sum - parts",
                    "sixtyfold cost of the labor = cost of the labor * 60",
                    "minutes of work = sixtyfold cost of the labor / rate",
                ),
                wordings=(
                    "{name} paid {sum} to have a {machine} mended. {parts} of this was for parts, "
                    "and the mechanic charges {rate} an hour. How many minutes did the work take?",
                    "For how many minutes did a mechanic work on {name}'s {machine}, if an hour is "
                    "{rate}, the parts were {parts}, and parts and work together came to {sum}?",
                ),
            ),
        ),
    ),
    Story(
        name="party_bags_within_a_budget",
        topic="",
        numbers={
            "guests": whole(6, 24),
            "pens": oneof(2, 3, 4),
            "pen": money("0.50", "1.50", "0.25"),
            "candies": whole(4, 10),
            "candy": money("0.10", "0.30", "0.05"),
            "bag": money("0.25", 1, "0.25"),
            "pen_cost": "pens * pen",
            "candy_cost": "candies * candy",
            "filling": "pen_cost + candy_cost",
            "one": "filling + bag",
            "all": "one * guests",
            "left": money(2, 20),
            "budget": "all + left",
        },
        nouns={"toy_kind": "bouncy ball, pencil, eraser, whistle, sticker sheet, key ring"},
        facts={
            "guests": (
                "{name} is filling party bags for {guests} guests",
                "each of the {guests} guests at {name}'s party gets a party bag",
            ),
            "content": (
                "in each go {pens} {toy_kinds} at {pen} apiece and {candies} candies at {candy} "
                "apiece",
                "every bag holds {candies} candies, which are {candy} each, and {pens} "
                "{toy_kinds}, which are {pen} each",
            ),
            "bag": ("an empty bag costs {bag}", "the bags themselves are {bag} each"),
            "budget": ("{he} has {budget} for this", "{budget} may be spent on the bags"),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "cost of the {toy_kinds} = pens * pen",
                    "cost of the candies = candies * candy",
                    "cost of the filling = cost of the {toy_kinds} + cost of the candies",
                    "cost of a full bag = cost of the filling + bag",
                    "cost of all bags = cost of a full bag * guests",
                    "money left = budget - cost of all bags",
                ),
                tell="guests content bag budget",
                questions=(
                    "how much of the money is left",
                    "how much money does {name} have left over",
                ),
                goals=("the money that is left",),
                wordings=(
                    '"Here is {budget}; bring me the change," said {name}\'s mother. Bags for '
                    "{guests} guests were wanted: in each, {pens} {toy_kinds} for {pen} apiece and "
                    "{candies} candies for {candy} apiece. An empty bag is {bag}. How much change "
                    "did {name} bring?",
                ),
            ),
            Ask(
                find="bag",
                steps=(
                    "cost of a full bag = all / guests",
                    "cost of the {toy_kinds} = pens * pen",
                    "cost of the candies = candies * candy",
                    "cost of the filling = cost of the {toy_kinds} + cost of the candies",
                    "cost of an empty bag = cost of a full bag - cost of the filling",
                ),
                wordings=(
                    "{guests} party bags cost {name} {all}, bags included. A bag holds {pens} "
                    "{toy_kinds} at {pen} each and {candies} candies at {candy} each. How much is "
                    "an empty bag?",
                ),
            ),
        ),
    ),
    Story(
        name="taxi_shared_part_of_the_way",
        topic="",
        numbers={
            "base": money(2, 6),
            "rate": money(1, 4),
            "first": whole(3, 12),
            "second": whole(2, 14),
            "kilometers": "first + second",
            "driving": "kilometers * rate",
            "fare": "base + driving",
            "first_fare_part": "first * rate",
            "first_fare": "base + first_fare_part",
            "first_half": "first_fare / 2",
            "second_fare": "second * rate",
            "last_pays": "first_half + second_fare",
        },
        facts={
            "taxi": (
                "a taxi costs {base} to begin with and {rate} for every kilometer",
                "taxi rides are {base} plus {rate} a kilometer",
            ),
            "way": (
                "{name} and {name2} share a taxi for {first} kilometers; there {name2} gets out, "
                "and {name} rides {second} kilometers more",
                "{name2} leaves the taxi in which {name} and {name2} are riding after {first} "
                "kilometers, and {name} stays in it for another {second}",
            ),
            "split": (
                "they split the fare up to that point equally, and {name} pays for the rest alone",
                "everything up to there is halved between the two, and only {name} pays for the "
                "kilometers after that",
            ),
        },
        asks=(
            Ask(
                find="last_pays",
                steps=(
                    "first kilometers cost = first * rate",
                    "fare so far = base + first kilometers cost",
                    "half of the fare so far = fare so far / 2",
                    "cost of the other kilometers = second * rate",
                    "{name} pays = half of the fare so far + cost of the other kilometers",
                ),
                tell="taxi way split",
                questions=(
                    "how much does {name} pay",
                    "what is {name}'s part of the fare",
                ),
                goals=("{name}'s part of the fare",),
                wordings=(
                    "When {name2} got out of the taxi after {first} kilometers, the two friends "
                    "halved what the meter showed. {name} still had {second} kilometers to go, for "
                    "which {he} paid alone. The taxi takes {base} at the start and {rate} for each "
                    "kilometer. How much did {name} pay in all?",
                ),
            ),
            Ask(
                find="second",
                steps=(
                    "cost of the driving = fare - base",
                    "kilometers = cost of the driving / rate",
                    "kilometers alone = kilometers - first",
                ),
                wordings=(
                    "The whole taxi ride cost {fare}, with {base} to begin with and {rate} a "
                    "kilometer. {name2} was in the taxi with {name} for the first {first} "
                    "kilometers only. How many kilometers did {name} ride alone?",
                    "How many kilometers did {name} go without {name2}, who got out of their taxi "
                    "after {first} kilometers, if the meter began at {base}, counted {rate} a "
                    "kilometer, and showed {fare} at the end?",
                ),
            ),
        ),
    ),
    Story(
        name="wool_for_socks_and_the_market_price",
        topic="",
        numbers={
            "balls": whole(4, 20, 2),
            "ball": money(3, 8, "0.50"),
            "per_ball": oneof(1, 2, 3),
            "pairs": "balls * per_ball",
            "times": factor(2, 3, 4),
            "wool_cost": "balls * ball",
            "revenue": "wool_cost * times",
            "pair_price": "revenue / pairs",
        },
        where=("pair_price > 4",),
        facts={
            "balls": (
                "{name} buys {balls} balls of wool at {ball} a ball",
                "{balls} balls of wool, {ball} each, are on {name}'s table",
            ),
            "knit": (
                "from each ball {he} can knit {per_ball:pair/pairs} of socks",
                "a ball is enough for {per_ball:pair/pairs} of socks",
            ),
            "goal": (
                "at the market {he} wants to take in {times:times} as much as the wool cost",
                "selling all the socks should bring {times:times} as much as was paid for the wool",
            ),
        },
        asks=(
            Ask(
                find="pair_price",
                steps=(
                    "cost of the wool = balls * ball",
                    "money to take in = times of cost of the wool",
                    "pairs of socks = balls * per_ball",
                    "price of a pair = money to take in / pairs of socks",
                ),
                tell="balls knit goal",
                questions=(
                    "at what price must {name} sell a pair",
                    "what should a pair of socks cost",
                ),
                goals=("the price of a pair of socks",),
                wordings=(
                    '"{times:times} what I paid for the wool, that would be fair," says {name} '
                    "about the socks. {balls} balls at {ball} were used up, and every ball "
                    "gave {per_ball:pair/pairs}. Which price for a pair does {name} have in mind?",
                ),
            ),
            Ask(
                find="ball",
                steps=(
                    "pairs of socks = balls * per_ball",
                    "money taken = pairs of socks * pair_price",
                    "cost of the wool = money taken / times",
                    "price of a ball = cost of the wool / balls",
                ),
                wordings=(
                    "{name} sold all the socks at {pair_price} a pair and took in {times:times} as "
                    "much as the wool had cost. There had been {balls} balls of it, each good for "
                    "{per_ball:pair/pairs}. How much was a ball?",
                ),
            ),
        ),
    ),
)
