"""Layaway, clubs, tokens, mistakes at the till, refunds, shared costs, rounded sums, advances."""

from datagen.numbers.quantity import money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="layaway_with_missed_weeks",
        topic="",
        numbers={
            "fee": money(5, 15),
            "deposit": money(10, 60, 5),
            "weekly": money(6, 30, 2),
            "weeks": whole(6, 20),
            "missed": whole(1, 3),
            "paid_weeks": "weeks - missed",
            "paid_weekly": "weekly * paid_weeks",
            "paid": "deposit + paid_weekly",
            "owed": money(8, 60, 2),
            "due": "paid + owed",
            "price": "due - fee",
        },
        nouns={"thing": "winter coat, bicycle, rocking chair, stroller, desk, guitar, crib, tent"},
        facts={
            "price": (
                "{name} has a {thing} for {price} put aside at a store, for which the store adds "
                "a fee of {fee}",
                "a store puts a {thing} that costs {price} aside for {name}, and for keeping it "
                "the "
                "store wants a fee of {fee}",
            ),
            "deposit": (
                "{he} pays {deposit} at once and is to pay {weekly} every week",
                "after a deposit of {deposit}, {weekly} is due every week",
            ),
            "weeks": (
                "{weeks} weeks have gone by, but in {missed} of them {name} paid nothing",
                "of the {weeks} weeks so far, {name} has missed {missed}",
            ),
        },
        asks=(
            Ask(
                find="owed",
                steps=(
                    "price with the fee = price + fee",
                    "weeks with a payment = weeks - missed",
                    "paid week by week = weekly * weeks with a payment",
                    "paid in all = deposit + paid week by week",
                    "still owed = price with the fee - paid in all",
                ),
                tell="price deposit weeks",
                questions=(
                    "how much must {he} still pay before {he} can take the {thing} home",
                    "how much of the price and the fee is still open",
                ),
                goals=("the amount that {name} still owes",),
                wordings=(
                    "The {thing} waits in the back room of the store with {name}'s name on it. It "
                    "is {price}, and the store wants {fee} for keeping it. So far {name} has "
                    "brought {deposit} on the first day and then {weekly} a week for {weeks} "
                    "weeks, except for {missed:week/weeks} without any payment. What is missing?",
                ),
            ),
            Ask(
                find="weekly",
                steps=(
                    "price with the fee = price + fee",
                    "paid in all = price with the fee - owed",
                    "paid week by week = paid in all - deposit",
                    "weeks with a payment = weeks - missed",
                    "weekly payment = paid week by week / weeks with a payment",
                ),
                wordings=(
                    "For a {thing} at {price}, kept at the store for a fee of {fee}, {name} paid "
                    "{deposit} at first and the same sum in every week since, {weeks} weeks in "
                    "all, of which {name} missed {missed}. {owed} is still owed. How much is the "
                    "weekly payment?",
                ),
            ),
        ),
    ),
    Story(
        name="club_card_of_a_warehouse_store",
        topic="",
        numbers={
            "fee": money(30, 70, 5),
            "diapers": whole(2, 6),
            "diaper_saving": money(2, 6),
            "milk": whole(3, 12),
            "milk_saving": money("0.50", 1, "0.25"),
            "from_diapers": "diapers * diaper_saving",
            "from_milk": "milk * milk_saving",
            "monthly": "from_diapers + from_milk",
            "yearly": "monthly * 12",
            "net": "yearly - fee",
        },
        nouns={
            "big": "pack of diapers/packs of diapers, bag of dog food/bags of dog food, bag of cat "
            "litter/bags of cat litter, box of laundry soap/boxes of laundry soap",
            "little": "carton of milk/cartons of milk, loaf of bread/loaves of bread, carton of "
            "eggs/cartons of eggs, jar of jam/jars of jam",
        },
        facts={
            "fee": (
                "a club card of a warehouse store costs {fee} a year",
                "members of a warehouse store pay {fee} a year for their club card",
            ),
            "saving": (
                "with the card, a {big} is {diaper_saving} cheaper and a {little} {milk_saving} "
                "cheaper",
                "the card takes {diaper_saving} off the price of a {big} and {milk_saving} off "
                "that of a {little}",
            ),
            "need": (
                "{name}'s family needs {diapers} {bigs} and {milk} {littles} a month",
                "every month {diapers} {bigs} and {milk} {littles} are bought in {name}'s family",
            ),
        },
        asks=(
            Ask(
                find="net",
                steps=(
                    "saved on {bigs} = diapers * diaper_saving",
                    "saved on {littles} = milk * milk_saving",
                    "saved in a month = saved on {bigs} + saved on {littles}",
                    "saved in a year = saved in a month * 12",
                    "saved after the fee = saved in a year - fee",
                ),
                tell="fee saving need",
                questions=(
                    "how much does the card save them in a year, its price taken off",
                    "how much better off is the family after a year with the card",
                ),
                wordings=(
                    'Is the club card worth {fee} a year? "Per month," reckons {name}, "we need '
                    "{diapers} {bigs}, each {diaper_saving} cheaper with the card, and {milk} "
                    '{littles}, each {milk_saving} cheaper." By how much do the savings of a year '
                    "exceed the price of the card?",
                ),
            ),
            Ask(
                find="diaper_saving",
                steps=(
                    "saved in a month = yearly / 12",
                    "saved on {littles} = milk * milk_saving",
                    "saved on {bigs} = saved in a month - saved on {littles}",
                    "saved on one = saved on {bigs} / diapers",
                ),
                wordings=(
                    "With a club card {name} saved {yearly} in a year, the same amount every "
                    "month. In each month {he} bought {milk} {littles}, which were {milk_saving} "
                    "cheaper with the card, and {diapers} {bigs}. How much does the card take off "
                    "the price of a {big}?",
                ),
            ),
        ),
    ),
    Story(
        name="strawberries_picked_by_the_family",
        topic="",
        numbers={
            "adults": whole(2, 4),
            "adult_kilos": whole(3, 8),
            "children": whole(2, 5),
            "child_kilos": whole(1, 2),
            "entry": money(3, 10),
            "from_adults": "adults * adult_kilos",
            "from_children": "children * child_kilos",
            "kilos": "from_adults + from_children",
            "field": money(2, 4, "0.50"),
            "berries_cost": "kilos * field",
            "cost": "berries_cost + entry",
        },
        nouns={"fruit": "strawberry, raspberry, blueberry, cherry, blackberry"},
        facts={
            "people": (
                "{adults} adults and {children} children go to a farm to pick {fruits}",
                "a family of {adults} adults and {children} children picks {fruits} on a farm",
            ),
            "kilos": (
                "each adult picks {adult_kilos} kilograms and each child "
                "{child_kilos:kilogram/kilograms}",
                "an adult fills a basket with {adult_kilos} kilograms, a child one with "
                "{child_kilos:kilogram/kilograms}",
            ),
            "price": (
                "the farm asks for {entry} to park the car and for {field} a kilogram",
                "parking costs them {entry}, and each kilogram that they pick is {field}",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "kilograms from the adults = adults * adult_kilos",
                    "kilograms from the children = children * child_kilos",
                    "kilograms in all = kilograms from the adults + kilograms from the children",
                    "price of the {fruits} = kilograms in all * field",
                    "total cost = price of the {fruits} + entry",
                ),
                tell="people kilos price",
                questions=(
                    "how much does the outing cost them",
                    "what do they pay altogether",
                ),
                goals=("the total cost of the outing",),
            ),
            Ask(
                find="field",
                steps=(
                    "kilograms from the adults = adults * adult_kilos",
                    "kilograms from the children = children * child_kilos",
                    "kilograms in all = kilograms from the adults + kilograms from the children",
                    "paid for the {fruits} = cost - entry",
                    "price of a kilogram = paid for the {fruits} / kilograms in all",
                ),
                wordings=(
                    "A farm lets families pick {fruits}. {name}'s family paid {entry} for parking "
                    "and {cost} in all. Each of its {adults} adults picked {adult_kilos} "
                    "kilograms and each of its {children} children "
                    "{child_kilos:kilogram/kilograms}. What does the farm take for a kilogram?",
                    "What is the price of a kilogram, if {adults} adults who pick {adult_kilos} "
                    "kilograms of {fruits} each and {children} children who pick "
                    "{child_kilos:kilogram/kilograms} each pay {cost} together, and {entry} of "
                    "that is for parking?",
                ),
            ),
        ),
    ),
    Story(
        name="fair_tokens_in_strips",
        topic="",
        numbers={
            "strip": oneof(5, 6, 8, 10, 12),
            "strip_price": money(2, 6),
            "rides": whole(2, 9),
            "ride_tokens": whole(2, 4),
            "games": whole(2, 12),
            "game_tokens": whole(1, 3),
            "for_rides": "rides * ride_tokens",
            "for_games": "games * game_tokens",
            "tokens": "for_rides + for_games",
            "full": "tokens // strip",
            "strips": "full + 1",
            "bought": "strips * strip",
            "left": "bought - tokens",
            "cost": "strips * strip_price",
        },
        where=("tokens % strip > 0", "game_tokens < ride_tokens"),
        nouns={"event": "school fair, county fair, street festival, carnival, harvest festival"},
        facts={
            "strip": (
                "at a {event}, tokens are sold only in strips of {strip} for {strip_price} a strip",
                "tokens for a {event} come in strips of {strip}, and a strip costs {strip_price}",
            ),
            "use": (
                "a ride takes {ride_tokens} tokens and a game {game_tokens:token/tokens}",
                "{ride_tokens} tokens are needed for a ride and {game_tokens} for a game",
            ),
            "plan": (
                "{name} and {his} friends want {rides} rides and {games} games",
                "{rides} rides and {games} games are what {name} would like to do with {his} "
                "friends",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "tokens for rides = rides * ride_tokens",
                    "tokens for games = games * game_tokens",
                    "tokens needed = tokens for rides + tokens for games",
                    "full strips used up = tokens needed // strip",
                    "strips to buy = full strips used up + 1",
                    "cost of the strips = strips to buy * strip_price",
                ),
                tell="strip use plan",
                questions=(
                    "how much must they spend on tokens at least",
                    "what do the strips that they need cost",
                ),
                goals=("the cost of the strips that they need",),
                wordings=(
                    "{rides} rides, {games} games: that is the plan. But nobody at the {event} "
                    "takes cash. A ride is {ride_tokens} tokens, a game {game_tokens}, and tokens "
                    "can only be bought by the strip, {strip} for {strip_price}. How much money "
                    "must {name} hand over so that there are enough?",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "tokens for rides = rides * ride_tokens",
                    "tokens for games = games * game_tokens",
                    "tokens used = tokens for rides + tokens for games",
                    "tokens bought = strips * strip",
                    "tokens left = tokens bought - tokens used",
                ),
                wordings=(
                    "{name} bought {strips} strips of {strip} tokens at the {event} and used them "
                    "for {rides} rides at {ride_tokens} tokens and {games} games at "
                    "{game_tokens:token/tokens}. How many tokens were in {name}'s pocket "
                    "afterward?",
                    "How many tokens remain of {strips} strips with {strip} tokens each after "
                    "{rides} rides that take {ride_tokens} tokens each and {games} games that take "
                    "{game_tokens} each?",
                ),
            ),
        ),
    ),
    Story(
        name="till_charged_too_many_of_one_thing",
        topic="",
        numbers={
            "yogurts": whole(3, 8),
            "too_many": whole(2, 5),
            "yogurt": money("0.50", 2, "0.50"),
            "breads": whole(2, 5),
            "bread": money(2, 6, "0.50"),
            "refund": "too_many * yogurt",
            "yogurt_cost": "yogurts * yogurt",
            "bread_cost": "breads * bread",
            "right": "yogurt_cost + bread_cost",
            "wrong": "right + refund",
        },
        nouns={
            "small": "yogurt, avocado, bar of soap/bars of soap, can of tuna/cans of tuna, lemon",
            "other": "loaf of bread/loaves of bread, bag of rice/bags of rice, bunch of "
            "carrots/bunches of carrots, carton of eggs/cartons of eggs",
        },
        facts={
            "bought": (
                "{name} bought {yogurts} {smalls} at {yogurt} each and {breads} {others} at "
                "{bread} each",
                "in {name}'s bag were {yogurts} {smalls}, {yogurt} each, and {breads} "
                "{others}, {bread} each",
            ),
            "wrong": (
                "the cashier typed in a wrong number of {smalls}, so that {he} paid {wrong}",
                "by mistake {he} was charged {wrong}, because the cashier had entered too many "
                "{smalls}",
            ),
        },
        asks=(
            Ask(
                find="too_many",
                steps=(
                    "price of the {smalls} = yogurts * yogurt",
                    "price of the {others} = breads * bread",
                    "right amount = price of the {smalls} + price of the {others}",
                    "paid too much = wrong - right amount",
                    "{smalls} too many = paid too much / yogurt",
                ),
                tell="bought wrong",
                questions=(
                    "how many {smalls} too many were charged",
                    "how many {smalls} that {he} did not have did {name} pay for",
                ),
                goals=("the number of {smalls} charged by mistake",),
                wordings=(
                    '"{wrong}? That can\'t be right," thought {name} at the door, and counted '
                    "again: {yogurts} {smalls} at {yogurt} and {breads} {others} at {bread}. The "
                    "cashier must have entered some {smalls} that were not there. How many?",
                ),
            ),
            Ask(
                find="bread",
                steps=(
                    "{smalls} charged = yogurts + too_many",
                    "charged for {smalls} = {smalls} charged * yogurt",
                    "charged for {others} = wrong - charged for {smalls}",
                    "price of one = charged for {others} / breads",
                ),
                wordings=(
                    "The receipt came to {wrong}, but it had a mistake: it listed {too_many} more "
                    "{smalls} than the {yogurts} that {name} had taken. Each was {yogurt}. "
                    "Apart from them, only {breads} {others} were on it, all at one price. What "
                    "was it?",
                    "Instead of {yogurts} {smalls} at {yogurt} each, {name} was charged for "
                    "{too_many} more than that. With {breads} {others} of equal price, the sum was "
                    "{wrong}. How much does one of the {others} cost?",
                ),
            ),
        ),
    ),
    Story(
        name="paint_cans_returned_for_less",
        topic="",
        numbers={
            "cans": whole(8, 20),
            "rooms": whole(2, 4),
            "per_room": whole(2, 4),
            "used": "rooms * per_room",
            "unused": "cans - used",
            "price": money(12, 40, 2),
            "fee_rate": percent(10, 15, 20, 25),
            "value": "unused * price",
            "fee": "value * fee_rate / 100",
            "refund": "value - fee",
        },
        nouns={"chamber": "bedroom, classroom, office, hotel room, studio"},
        facts={
            "cans": (
                "{name} bought {cans} cans of paint at {price} each",
                "{cans} cans of paint at {price} a can stood in {name}'s hall",
            ),
            "rooms": (
                "{he} painted {rooms} {chambers} and used {per_room} cans for each",
                "each of the {rooms} {chambers} that {he} painted took {per_room} cans",
            ),
            "fee": (
                "the store took the unopened cans back but kept {fee_rate} of their price",
                "{he} returned the cans that were not needed, and the store gave back their price "
                "less {fee_rate}",
            ),
        },
        asks=(
            Ask(
                find="refund",
                steps=(
                    "cans used = rooms * per_room",
                    "cans returned = cans - cans used",
                    "price of the returned cans = cans returned * price",
                    "kept by the store = fee_rate of price of the returned cans",
                    "refund = price of the returned cans - kept by the store",
                ),
                tell="cans rooms fee",
                questions=(
                    "how much money did {name} get back",
                    "how large was the refund",
                ),
                goals=("the amount of the refund",),
                wordings=(
                    "Better too much than too little, thought {name}, and carried home {cans} cans "
                    "of paint at {price} apiece. {per_room} cans did for a {chamber}, and there "
                    "were "
                    "{rooms} such rooms. All the other cans went back to the store, which keeps "
                    "{fee_rate} of the price of returned goods. What did {name} get for them?",
                ),
            ),
            Ask(
                find="per_room",
                steps=(
                    "cans returned = value / price",
                    "cans used = cans - cans returned",
                    "cans for each {chamber} = cans used / rooms",
                ),
                wordings=(
                    "Of {cans} cans of paint, {name} took some back unopened; at {price} a can, "
                    "these had cost {value}. The others had been used up in {rooms} {chambers}, "
                    "the same number in each. How many cans went into each of them?",
                ),
            ),
        ),
    ),
    Story(
        name="shared_subscription_one_friend_leaves",
        topic="",
        numbers={
            "friends": oneof(3, 4, 5),
            "others": "friends - 1",
            "price": money(24, 180, 12),
            "first_share": "price / friends",
            "later_share": "price / others",
            "rise": "later_share - first_share",
            "months": whole(2, 10),
            "extra": "rise * months",
        },
        nouns={
            "service": "workshop, music room, storage room, garden plot, film studio, boat mooring"
        },
        facts={
            "price": (
                "a {service} for {price} a month is shared equally by {friends} friends, one of "
                "whom is {name}",
                "{name} is one of {friends} friends who equally share the {price} that a "
                "{service} costs a month",
            ),
            "leave": (
                "one friend leaves, and for the next {months} months the others share the price "
                "equally among themselves",
                "for the last {months} months of the year one of {name}'s friends no longer takes "
                "part, so that the price is split equally among the others",
            ),
        },
        asks=(
            Ask(
                find="extra",
                steps=(
                    "share at first = price / friends",
                    "friends who stay = friends - 1",
                    "share later = price / friends who stay",
                    "extra a month = share later - share at first",
                    "extra in all = extra a month * months",
                ),
                tell="price leave",
                questions=(
                    "how much more does {name} pay in those {months} months because of this",
                    "what does {name} pay in those months over what {his} old share would have "
                    "been",
                ),
                wordings=(
                    "{friends} friends had split a {service} evenly, {price} a month. Now one of "
                    "them has moved away, and {name} and the others carry the price alone. How "
                    "much will this cost {name} in addition over {months} months?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "friends who stay = friends - 1",
                    "price a month = later_share * friends who stay",
                ),
                wordings=(
                    "Since one of {friends} friends stopped paying for the {service}, each of the "
                    "others has been paying {later_share} a month. What does the {service} cost a "
                    "month?",
                    "There were {friends} friends sharing a {service}, until one left. {name}, who "
                    "stayed, now pays {later_share} a month, just like each of the others. How "
                    "much is the monthly price of the {service}?",
                ),
            ),
        ),
    ),
    Story(
        name="three_shops_with_linked_prices",
        topic="",
        numbers={
            "first": money(20, 200, 10),
            "off": percent(10, 20, 25, 30, 40),
            "discount": "first * off / 100",
            "second": "first - discount",
            "less": money(2, 9),
            "third": "second - less",
            "shipping": money(3, 12),
            "third_total": "third + shipping",
        },
        nouns={
            "thing": "desk lamp, backpack, coffee maker, helmet, radio, toolbox, tea set, globe"
        },
        facts={
            "first": (
                "a {thing} costs {first} downtown",
                "downtown, {name} has seen a {thing} for {first}",
            ),
            "second": (
                "at the mall the same {thing} is {off} cheaper",
                "the mall sells it for {off} less",
            ),
            "third": (
                "on the internet it is another {less} cheaper than at the mall, but shipping is "
                "{shipping}",
                "an online shop asks {less} less than the mall, to which {shipping} for shipping "
                "must be added",
            ),
        },
        asks=(
            Ask(
                find="third_total",
                steps=(
                    "discount at the mall = off of first",
                    "price at the mall = first - discount at the mall",
                    "price on the internet = price at the mall - less",
                    "price with shipping = price on the internet + shipping",
                ),
                tell="first second third",
                questions=(
                    "how much does the {thing} cost on the internet, shipping included",
                    "what must be paid for the {thing} if it is ordered online",
                ),
                goals=("the price of the {thing} ordered online, with shipping",),
                wordings=(
                    "Downtown: {first}. At the mall: {off} less than downtown. Online: {less} less "
                    "than at the mall, but with {shipping} for shipping. {name} has written all "
                    "this down about one and the same {thing} and orders it online. What will be "
                    "the sum on the bill?",
                ),
            ),
            Ask(
                find="shipping",
                steps=(
                    "discount at the mall = off of first",
                    "price at the mall = first - discount at the mall",
                    "price on the internet = price at the mall - less",
                    "shipping = third_total - price on the internet",
                ),
                wordings=(
                    "{name} paid {third_total} for a {thing} on the internet, shipping included. "
                    "Without shipping it was {less} cheaper there than at the mall, and at the "
                    "mall it was {off} cheaper than downtown, where it costs {first}. How much was "
                    "the shipping?",
                    "A {thing} is {first} downtown, {off} less than that at the mall, and {less} "
                    "less than at the mall on the internet, where with shipping it comes to "
                    "{third_total}. How much is charged for shipping?",
                ),
            ),
        ),
    ),
    Story(
        name="roundup_cents_for_the_shelter",
        topic="",
        numbers={
            "customers": whole(20, 160, 10),
            "cents": oneof(20, 25, 30, 35, 40, 45),
            "days": whole(5, 30, 5),
            "day_cents": "customers * cents",
            "all_cents": "day_cents * days",
            "dollars": "all_cents / 100",
            "added": money(50, 300, 50),
            "gift": "dollars + added",
        },
        nouns={
            "aim": "animal shelter, food bank, children's hospital, homeless shelter",
            "shop": "grocery store, pharmacy, bookstore, hardware store",
        },
        facts={
            "customers": (
                "at a {shop}, {customers} customers a day let the cashier round up their bill for "
                "a good cause, by {cents} cents on average",
                "every day {customers} customers of a {shop} round up what they pay for a good "
                "cause, and this brings {cents} cents a customer on average",
            ),
            "days": ("this goes on for {days} days", "the campaign lasts {days} days"),
            "added": (
                "the owner adds {added} of her own and gives everything to an {aim}",
                "an {aim} gets all of it, and {added} from the owner as well",
            ),
        },
        asks=(
            Ask(
                find="gift",
                steps=(
                    "cents a day = customers * cents",
                    "cents in all = cents a day * days",
                    "dollars from customers = cents in all / 100",
                    "whole gift = dollars from customers + added",
                ),
                tell="customers days added",
                questions=(
                    "how many dollars does the {aim} receive",
                    "how large is the gift to the {aim} in dollars",
                ),
                wordings=(
                    "Small change adds up. {customers} customers of a {shop} rounded up their "
                    "bills every day for {days} days, by {cents} cents on average, and the owner "
                    "put {added} on top. What did the {aim} find in the envelope?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "dollars from customers = gift - added",
                    "cents from customers = dollars from customers * 100",
                    "cents a day = customers * cents",
                    "days = cents from customers / cents a day",
                ),
                wordings=(
                    "The {aim} thanks a {shop} for {gift}. {added} of it came from the owner and "
                    "the rest from customers who rounded up their bills: {customers} of them a "
                    "day, by {cents} cents on average. For how many days was money collected?",
                ),
            ),
        ),
    ),
    Story(
        name="advance_on_wages_worked_off",
        topic="",
        numbers={
            "hours": whole(10, 40),
            "rate": money(9, 24),
            "wage": "hours * rate",
            "cut": money(20, 60, 10),
            "weeks": whole(3, 12),
            "advance": "cut * weeks",
            "paid_out": "wage - cut",
            "all_paid": "paid_out * weeks",
        },
        where=("cut * 3 < wage",),
        nouns={
            "need": "a broken heater, a new transmission, a dentist, a train ticket home, new "
            "glasses, a washing machine",
            "work": "bakery, garage, nursery, laundry, canteen, print shop",
        },
        facts={
            "advance": (
                "to pay for {need}, {name} asked the {work} where {he} works for an advance of "
                "{advance}",
                "the {work} where {name} works gave {him} an advance of {advance} for {need}",
            ),
            "cut": (
                "since then {cut} has been held back from {his} pay every week until the advance "
                "is worked off",
                "it is worked off by taking {cut} a week from {his} pay",
            ),
            "wage": (
                "{he} works {hours} hours a week at {rate} an hour",
                "a week has {hours} hours of work for {him}, and an hour is paid with {rate}",
            ),
        },
        asks=(
            Ask(
                find="all_paid",
                steps=(
                    "weeks until the advance is worked off = advance / cut",
                    "weekly wage = hours * rate",
                    "paid out each week = weekly wage - cut",
                    "paid out in that time = paid out each week * weeks until the advance is "
                    "worked off",
                ),
                tell="advance cut wage",
                questions=(
                    "how much is paid out to {name} in all during those weeks",
                    "what does {name} get paid altogether until the advance is worked off",
                ),
                wordings=(
                    "{name} owes the {work} {advance}, an advance for {need}. Out of a week's pay "
                    "of {hours} hours at {rate}, the boss holds back {cut} until it is settled. "
                    "Until then, how much money does {name} actually receive in all?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "weeks = advance / cut",
                    "paid out each week = all_paid / weeks",
                    "weekly wage = paid out each week + cut",
                    "hours a week = weekly wage / rate",
                ),
                wordings=(
                    "An advance of {advance} was worked off at {cut} a week. In those weeks "
                    "{name}, who earns {rate} an hour, still got {all_paid} paid out in all, the "
                    "same amount each week. How many hours a week did {name} work?",
                ),
            ),
        ),
    ),
)
