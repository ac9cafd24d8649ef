"""Prices with a condition: the first so many at one price, free shipping above, two tiers."""

from datagen.numbers.quantity import money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="rule_shirts_printed_first_batch_dearer",
        topic="money",
        numbers={
            "limit": oneof(10, 20, 25, 30),
            "more": whole(3, 40),
            "count": "limit + more",
            "high": money(8, 14),
            "low": money(4, 7),
            "first": "limit * high",
            "rest": "more * low",
            "screen": money(20, 60, 5),
            "prints": "first + rest",
            "bill": "prints + screen",
        },
        nouns={"thing": "T-shirt, tote bag, hoodie, apron, mug, cap"},
        facts={
            "rule": (
                "a print shop asks {high} apiece for the first {limit} {things} and {low} for "
                "every one after that",
                "the first {limit} {things} cost {high} each at the print shop, any further ones "
                "{low} each",
            ),
            "screen": (
                "a printing screen for {screen} has to be paid for once",
                "there is a single charge of {screen} for the printing screen",
            ),
            "count": (
                "{name} orders {count} {things} for the club",
                "{name}'s club needs {count} {things}",
            ),
        },
        asks=(
            Ask(
                find="bill",
                steps=(
                    "cost of the first {things} = limit * high",
                    "further {things} = count - limit",
                    "cost of the further {things} = further {things} * low",
                    "cost of the prints = cost of the first {things} + cost of the further "
                    "{things}",
                    "bill = cost of the prints + screen",
                ),
                tell="rule screen count",
                questions=("how much is the whole bill", "what does the club pay in all"),
                goals=("the total on the bill",),
                wordings=(
                    '"How much for {count} {things}?" asks {name}. "{high} each for the first '
                    '{limit}, {low} each for the others, and {screen} for the screen," says the '
                    "printer. What will the bill be?",
                    "{name}'s club has {count} {things} printed. It pays {screen} once for a "
                    "screen. Up to {limit} {things}, the price is {high} apiece; for those above "
                    "{limit}, it is {low} apiece. What does the club owe?",
                    "For {count} printed {things}, what will {name} pay if the shop charges "
                    "{screen} for the screen, {high} for each of the first {limit} {things}, and "
                    "{low} for each one beyond that?",
                    "Price list of the print shop: screen, {screen}; {things} 1 to {limit}, "
                    "{high} each; all others, {low} each. {name} wants {count}. Work out the "
                    "bill.",
                ),
            ),
            Ask(
                find="count",
                steps=(
                    "cost of the prints = bill - screen",
                    "cost of the first {things} = limit * high",
                    "cost of the further {things} = cost of the prints - cost of the first "
                    "{things}",
                    "further {things} = cost of the further {things} / low",
                    "{things} ordered = limit + further {things}",
                ),
                wordings=(
                    "{name}'s bill from the print shop comes to {bill}. It includes {screen} for "
                    "the screen. The first {limit} {things} were {high} each and the others only "
                    "{low} each. How many {things} did {name} order?",
                    "How many {things} can be printed for {bill}, when {screen} goes for the "
                    "screen, the first {limit} cost {high} apiece, and from then on each costs "
                    "{low}?",
                ),
            ),
        ),
    ),
    Story(
        name="rule_kayak_first_hour_then_each_further_hour",
        topic="money",
        numbers={
            "base": money(9, 18),
            "further": money(3, 8),
            "extra_hours": whole(1, 6),
            "hours": "extra_hours + 1",
            "extra": "extra_hours * further",
            "one": "base + extra",
            "boats": whole(2, 6),
            "total": "one * boats",
        },
        where=("further < base",),
        nouns={"vessel": "kayak, paddleboard, mountain bike, rowboat, golf cart, snowmobile"},
        facts={
            "rule": (
                "renting a {vessel} costs {base} for the first hour and {further} for each hour "
                "after that",
                "a {vessel} is rented out at {base} for the first hour and {further} for every "
                "additional hour",
            ),
            "boats": (
                "{name}'s family takes {boats} of them",
                "{boats} of them are rented by {name}'s family",
            ),
            "hours": (
                "they bring everything back after {hours} hours",
                "they keep them for {hours} hours",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "hours after the first = hours - 1",
                    "charge for the later hours = hours after the first * further",
                    "rent of one {vessel} = base + charge for the later hours",
                    "rent in all = rent of one {vessel} * boats",
                ),
                tell="rule boats hours",
                questions=("how much does the family pay", "what does the rent come to"),
                goals=("the rent that the family pays",),
                wordings=(
                    "{name} takes {boats} {vessels} for the family and brings them back after "
                    "{hours} hours. For each, the first hour costs {base} and any other hour "
                    "{further}. What is the bill?",
                    "What does it cost to have {boats} {vessels} for {hours} hours when the "
                    "first hour with one is {base} and every hour beyond it {further}?",
                    "A sign at the rental says: first hour {base}, every hour after it "
                    "{further}. How much will {name} have to pay for {boats} {vessels} taken for "
                    "{hours} hours?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "rent of one {vessel} = total / boats",
                    "charge for the later hours = rent of one {vessel} - base",
                    "hours after the first = charge for the later hours / further",
                    "hours = hours after the first + 1",
                ),
                wordings=(
                    '{name} looks at the bill for {boats} {vessels}: {total}. "It is {base} for '
                    'the first hour and {further} for each hour after it," the owner explains, '
                    '"and you had them all equally long." For how many hours did {name} have '
                    "them?",
                    "For how many hours can {boats} {vessels} be rented with {total}, if one "
                    "costs {base} for its first hour and {further} for any later hour?",
                    "The rent for {boats} {vessels} came to {total}. Each cost {base} for the "
                    "first hour and {further} for every hour after it, and all were out equally "
                    "long. How many hours were they out?",
                ),
            ),
        ),
    ),
    Story(
        name="rule_every_third_pot_of_herbs_free",
        topic="garden",
        numbers={
            "sets": whole(2, 12),
            "count": "sets * 3",
            "price": money("1.25", 6, "0.25"),
            "paid_pots": "sets * 2",
            "cost": "paid_pots * price",
            "full": "count * price",
            "saved": "full - cost",
        },
        nouns={
            "pot": "basil, mint, parsley, thyme, rosemary, sage",
            "place": "garden center, farmers' market, nursery, flower shop",
        },
        facts={
            "rule": (
                "at the {place}, every third pot of {pot} is free",
                "for every two pots of {pot} that somebody pays for, the {place} adds a third "
                "for free",
            ),
            "price": ("one pot costs {price}", "the price of a pot is {price}"),
            "count": ("{name} takes home {count} pots", "{name} leaves with {count} pots"),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "free pots = count / 3",
                    "pots paid for = count - free pots",
                    "cost = pots paid for * price",
                ),
                tell="rule price count",
                questions=(
                    "how much does {name} pay",
                    "how much money does {name} spend on the pots",
                ),
                wordings=(
                    "{name} counts {count} pots of {pot} at the {place}: two to pay for, the "
                    "third one free, and so on through all of them. If a pot is {price}, how "
                    "much is "
                    "to be paid?",
                    "How much do {count} pots of {pot} cost at {price} a pot when for every "
                    "third one nothing is charged?",
                    "{count} pots of {pot} stand in {name}'s cart. The label says {price} a pot, "
                    "and the sign above says that every third one is free. What will the cashier "
                    "charge?",
                ),
            ),
            Ask(
                find="saved",
                steps=("free pots = count / 3", "money saved = free pots * price"),
                tell="rule price count",
                questions=("how much money does {name} save through the offer",),
                wordings=(
                    "How much cheaper do {count} pots of {pot} at {price} each become when every "
                    "third pot is free?",
                ),
            ),
            Ask(
                find="count",
                steps=(
                    "pots paid for = cost / price",
                    "free pots = pots paid for / 2",
                    "pots in all = pots paid for + free pots",
                ),
                wordings=(
                    "{name} paid {cost} for pots of {pot} at {price} each and got a third one "
                    "free for every two paid for. How many pots did {name} carry home?",
                    "With {cost} at hand, how many pots of {pot} can {name} get at the {place} "
                    "if a pot is {price} and whoever pays for two pots gets another one for "
                    "nothing?",
                ),
            ),
        ),
    ),
    Story(
        name="rule_shipping_flat_below_a_limit_free_above",
        topic="money",
        numbers={
            "first": money(12, 30),
            "second": money(4, 10),
            "second_count": whole(2, 4),
            "ship": money(4, 9),
            "limit": money(75, 100, 5),
            "seconds": "second * second_count",
            "cart": "first + seconds",
            "short": "limit - cart",
            "paid": "cart + ship",
            "extra": money(1, 9),
            "add": "short + extra",
            "fuller": "cart + add",
        },
        nouns={
            "big": "desk lamp, backpack, board game, cookbook, puzzle, water bottle, chess set",
            "little": "notebook, candle, mug, pack of markers/packs of markers, poster, key ring",
        },
        facts={
            "cart": (
                "{name}'s online cart holds a {big} for {first} and {second_count} {littles} at "
                "{second} each",
                "{name} has put a {big} costing {first} and {second_count} {littles} costing "
                "{second} each into an online cart",
            ),
            "ship": (
                "shipping is {ship}, but free for orders of {limit} or more",
                "the shop adds {ship} for shipping to orders below {limit}",
            ),
        },
        asks=(
            Ask(
                find="paid",
                steps=(
                    "cost of the {littles} = second_count * second",
                    "value of the cart = first + cost of the {littles}",
                    "total with shipping = value of the cart + ship",
                ),
                tell="cart ship",
                questions=(
                    "how much does the order cost with shipping if nothing is added",
                    "what does {name} pay, shipping included, for this cart",
                ),
                wordings=(
                    '"Orders of {limit} or more ship for free, all others for {ship}," it says. '
                    "{name} orders a {big} at {first} and {second_count} {littles} at {second} "
                    "each, and no more. How much is charged?",
                    "{name} is not going to add anything just to reach {limit} and get rid of "
                    "the {ship} for shipping. With one {big} for {first} and {second_count} "
                    "{littles} for {second} each, what does the order come to?",
                    "How much does a delivery cost {name} that consists of a {big} ({first}) and "
                    "{second_count} {littles} ({second} each), given that orders under {limit} "
                    "pay {ship} for shipping and larger ones nothing?",
                ),
            ),
            Ask(
                find="short",
                steps=(
                    "cost of the {littles} = second_count * second",
                    "value of the cart = first + cost of the {littles}",
                    "money missing for free shipping = limit - value of the cart",
                ),
                wordings=(
                    "Orders of {limit} or more ship for free. {name} is about to order a {big} "
                    "for {first} and {second_count} {littles} at {second} each. For how much "
                    "money would {name} have to add things to the cart to get free shipping?",
                    '"Free shipping from {limit} on!" reads {name}. In the cart there are a '
                    "{big} at {first} and {second_count} {littles} at {second}. How many dollars "
                    "short of free shipping is this cart?",
                ),
            ),
            Ask(
                find="fuller",
                steps=(
                    "cost of the {littles} = second_count * second",
                    "value of the cart = first + cost of the {littles}",
                    "total of the new order = value of the cart + add",
                ),
                wordings=(
                    "{name} was going to order a {big} for {first} and {second_count} {littles} "
                    "at {second} each. Just to get past {limit}, where shipping becomes free, "
                    "{name} also puts in a poster frame for {add}. What is the total now?",
                ),
            ),
        ),
    ),
    Story(
        name="rule_bowling_third_game_half_price",
        topic="money",
        numbers={
            "half": money("1.50", 5, "0.50"),
            "game": "half * 2",
            "shoes": money(2, 5, "0.50"),
            "two_games": "game * 2",
            "games": "two_games + half",
            "one": "games + shoes",
            "players": whole(2, 7),
            "total": "one * players",
            "voucher": money(5, 10),
            "paid": "total - voucher",
        },
        facts={
            "rule": (
                "a game at the bowling alley costs {game}, but the third game of the evening is "
                "half price",
                "at the bowling alley the first two games cost {game} each and the third costs "
                "half of that",
            ),
            "shoes": (
                "shoes are rented for {shoes} a pair",
                "everybody needs a pair of shoes, rented for {shoes}",
            ),
            "players": (
                "{players} friends, {name} among them, each rent shoes and play three games",
                "{name} and the others, {players} friends in all, rent shoes and play three "
                "games each",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "two games = game * 2",
                    "half of the price = game / 2",
                    "three games = two games + half of the price",
                    "cost for each friend = three games + shoes",
                    "cost for all = cost for each friend * players",
                ),
                tell="rule shoes players",
                questions=(
                    "how much does the evening cost them all together",
                    "what do the friends pay in all",
                ),
                goals=("the cost of the evening for all of them",),
                wordings=(
                    "Three games, one pair of shoes, for each of {players} friends. The third "
                    "game is half price, the other two are {game} each, and the shoes {shoes}. "
                    "What do {name} and the others pay altogether?",
                    "How much is an evening of bowling for {players} people who all play three "
                    "games, at {game} for each of the first two and half as much for the third, "
                    "and all rent shoes for {shoes}?",
                    "What do {players} friends pay for three games of bowling each if a game is "
                    "{game}, the third one is half off, and a pair of shoes is {shoes} for each "
                    "of them?",
                ),
            ),
            Ask(
                find="paid",
                steps=(
                    "two games = game * 2",
                    "three games = two games + half",
                    "cost for each friend = three games + shoes",
                    "cost for all = cost for each friend * players",
                    "cost after the voucher = cost for all - voucher",
                ),
                wordings=(
                    "{players} friends go bowling. Each one rents shoes for {shoes} and plays "
                    "three games: the first two for {game} each, the third for {half}. They have "
                    "a voucher for {voucher}. How much do they have to pay?",
                    "The bill of {players} bowlers: for each of them a pair of shoes ({shoes}), "
                    "two games at {game}, and a late game at {half}. Minus a voucher of "
                    "{voucher}. What amount remains?",
                ),
            ),
            Ask(
                find="players",
                steps=(
                    "two games = game * 2",
                    "three games = two games + half",
                    "cost for each friend = three games + shoes",
                    "number of friends = total / cost for each friend",
                ),
                wordings=(
                    "Everyone in a group rented shoes for {shoes} and played two games at {game} "
                    "and one at {half}. All together they paid {total}. How many people were in "
                    "the group?",
                ),
            ),
        ),
    ),
    Story(
        name="rule_electricity_cheap_units_then_dear_units",
        topic="money",
        numbers={
            "limit": oneof(100, 150, 200, 250),
            "more": whole(20, 200, 10),
            "used": "limit + more",
            "low": money("0.10", "0.20", "0.05"),
            "step": money("0.05", "0.15", "0.05"),
            "high": "low + step",
            "first": "limit * low",
            "second": "more * high",
            "bill": "first + second",
        },
        facts={
            "rule": (
                "{name}'s electric company charges {low} for each of the first {limit} units in "
                "a month and {high} for each unit beyond",
                "in {name}'s town, the first {limit} units of electricity in a month cost {low} "
                "each, every unit after that {high}",
            ),
            "used": (
                "last month {used} units were used",
                "the meter went up by {used} units last month",
            ),
        },
        asks=(
            Ask(
                find="bill",
                steps=(
                    "cost of the first units = limit * low",
                    "further units = used - limit",
                    "cost of the further units = further units * high",
                    "bill = cost of the first units + cost of the further units",
                ),
                tell="rule used",
                questions=(
                    "how much is the electricity bill for last month",
                    "what did last month's electricity cost",
                ),
                goals=("the amount of last month's electricity bill",),
                wordings=(
                    "{name} reads the meter: {used} units in a month. Each costs {low}, but only "
                    "up to {limit} units; for all above that the price is {high}. What will the "
                    "company ask for?",
                    "The tariff in {name}'s town has two steps: {low} a unit up to {limit} units "
                    "a month, then {high} a unit. What is to be paid for {used} units in one "
                    "month?",
                    "How much do {used} units of electricity cost in a month, when the first "
                    "{limit} are {low} a unit and all the others {high}?",
                ),
            ),
            Ask(
                find="used",
                steps=(
                    "cost of the first units = limit * low",
                    "cost of the further units = bill - cost of the first units",
                    "further units = cost of the further units / high",
                    "units used = limit + further units",
                ),
                wordings=(
                    "An electric company bills {low} a unit up to {limit} units in a month and "
                    "{high} for each unit above. {name} got a bill for {bill}. How many units "
                    "had been used?",
                    "{bill}! {name} studies the bill. {limit} units at {low} each are listed "
                    "first; all the rest were charged at {high} a unit. How many units is that "
                    "in all?",
                ),
            ),
        ),
    ),
    Story(
        name="rule_museum_group_price_from_ten_on",
        topic="travel",
        numbers={
            "single": money(9, 18),
            "off": money(2, 5),
            "group": "single - off",
            "adults": whole(2, 6),
            "children": whole(9, 28),
            "people": "adults + children",
            "cost": "people * group",
            "full": "people * single",
            "saved": "full - cost",
            "guide": money(20, 60, 5),
            "total": "cost + guide",
        },
        nouns={"place": "museum, castle, planetarium, aquarium, botanical garden, cave"},
        facts={
            "rule": (
                "a ticket for the {place} costs {single}, but in groups of ten or more everybody "
                "pays {off} less",
                "the {place} charges {single} a person and takes {off} off each ticket for "
                "groups of ten or more",
            ),
            "people": (
                "{name}'s group has {adults} adults and {children} children",
                "{adults} adults and {children} children come with {name}, who is one of the "
                "adults.",
            ),
            "guide": ("a guide costs another {guide}", "they book a guide for {guide}"),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "people = adults + children",
                    "price of a group ticket = single - off",
                    "cost of the tickets = people * price of a group ticket",
                    "cost with the guide = cost of the tickets + guide",
                ),
                tell="rule people guide",
                questions=(
                    "how much does the visit cost in all",
                    "what does the group pay for tickets and guide together",
                ),
                wordings=(
                    "{adults} adults and {children} children, all together more than ten, get "
                    "{off} off the normal price of {single} for the {place}. They also pay "
                    "{guide} for a guide. How much is it all?",
                    '"We are {adults} adults and {children} children," says {name} at the '
                    '{place}. "Then everyone pays {off} less than {single}," is the answer, "and '
                    'a guide is {guide} for the whole group." What will the group have to pay '
                    "with a guide?",
                    "{adults} adults and {children} children visit a {place} with a guide, who "
                    "takes {guide}. A ticket is {single}; since they are more than ten, they get "
                    "{off} off each. What is the price of the visit?",
                ),
            ),
            Ask(
                find="saved",
                steps=("people = adults + children", "money saved = people * off"),
                tell="rule people",
                questions=(
                    "how much does the group save compared with single tickets",
                    "how much cheaper is it for them than single tickets would be",
                ),
                wordings=(
                    "How much money does a group of {adults} adults and {children} children save "
                    "if everyone gets {off} off a ticket?",
                ),
            ),
            Ask(
                find="single",
                steps=(
                    "people = adults + children",
                    "cost of the tickets = total - guide",
                    "price of a group ticket = cost of the tickets / people",
                    "price of a single ticket = price of a group ticket + off",
                ),
                wordings=(
                    "A group of {adults} adults and {children} children paid {total} at the "
                    "{place}, including {guide} for the "
                    "guide. Their group tickets were {off} cheaper than single ones. What does a "
                    "single ticket cost?",
                ),
            ),
        ),
    ),
    Story(
        name="rule_buffet_children_pay_by_age",
        topic="food",
        numbers={
            "per_year": money("0.50", "1.50", "0.25"),
            "young": whole(3, 6),
            "gap": whole(2, 5),
            "older": "young + gap",
            "ages": "young + older",
            "kids": "ages * per_year",
            "adult": money(11, 24),
            "adults": "adult * 2",
            "food": "adults + kids",
            "tip": money(3, 9),
            "total": "food + tip",
        },
        nouns={"place": "breakfast buffet, pizza buffet, Sunday brunch, seafood buffet, salad bar"},
        facts={
            "adult": (
                "two adults and two children have the {place}, and adults pay {adult} each",
                "at the {place}, which costs {adult} for an adult, two parents and their two "
                "children take a table",
            ),
            "per_year": (
                "a child pays {per_year} for each year of age",
                "for children the price is {per_year} per year of age",
            ),
            "ages": (
                "the children, {name} and {name2}, are {young} and {older}",
                "{name} is {young} years old and {name2} is {older}",
            ),
            "tip": ("they leave a tip of {tip}", "{tip} is left as a tip"),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "years of both children = young + older",
                    "price for the children = years of both children * per_year",
                    "price for the adults = adult * 2",
                    "price of the meal = price for the adults + price for the children",
                    "money spent = price of the meal + tip",
                ),
                tell="adult per_year ages tip",
                questions=("how much money does the family spend", "how much do they spend in all"),
                wordings=(
                    "What does the {place} cost a couple with two children, {name} ({young}) and "
                    "{name2} ({older}), at {adult} for an adult and {per_year} per year of age "
                    "for a child, with {tip} left as a tip?",
                    "Two adults at {adult}. Two children, {young} and {older} years old, at "
                    "{per_year} for each year. A tip of {tip}. What did the family spend at the "
                    "{place}?",
                    "At the {place}, adults pay {adult}, and children pay {per_year} times their "
                    "age in years. How much do two adults and two children aged {young} and "
                    "{older} spend there if they also leave a tip of {tip}?",
                ),
            ),
            Ask(
                find="food",
                steps=(
                    "age of {name2} = young + gap",
                    "years of both children = young + age of {name2}",
                    "price for the children = years of both children * per_year",
                    "price for the adults = adult * 2",
                    "price of the meal = price for the adults + price for the children",
                ),
                wordings=(
                    "{name} is {young}, and {name2} is {gap} years older. With their two parents "
                    "they go to the {place}, where adults pay {adult} and children {per_year} "
                    "for every year of their age. What does the meal cost them?",
                ),
            ),
            Ask(
                find="adult",
                steps=(
                    "years of both children = young + older",
                    "price for the children = years of both children * per_year",
                    "price for the adults = food - price for the children",
                    "price for one adult = price for the adults / 2",
                ),
                wordings=(
                    "Two adults and two children, aged {young} and {older}, paid {food} at the "
                    "{place}. Children are charged {per_year} for each year of age. What is the "
                    "charge for one adult?",
                    "What does an adult pay at the {place}? A couple with children of {young} "
                    "and {older} paid {food} there, and the children's price is {per_year} per "
                    "year of age.",
                ),
            ),
        ),
    ),
    Story(
        name="rule_ice_cream_first_scoop_dearer",
        topic="food",
        numbers={
            "base": money("2.50", 4, "0.25"),
            "scoop": money("1.00", "2.00", "0.25"),
            "extra": whole(1, 3),
            "scoops": "extra + 1",
            "extras": "extra * scoop",
            "cone": "base + extras",
            "cones": whole(2, 8),
            "all": "cone * cones",
            "note": oneof(20, 50, 100),
            "change": "note - all",
        },
        nouns={"place": "ice cream parlor, ice cream truck, beach stand, frozen yogurt shop"},
        facts={
            "rule": (
                "a cone with a single scoop is {base} at the {place}, and each scoop more adds "
                "{scoop}",
                "the {place} sells a one-scoop cone for {base} and charges {scoop} for every "
                "scoop on top",
            ),
            "cones": (
                "{name} buys {cones} cones with {scoops} scoops each",
                "{name} orders {cones} cones, all of them with {scoops} scoops",
            ),
            "note": ("{he} hands over ${note}", "{he} pays with ${note} in cash"),
        },
        asks=(
            Ask(
                find="all",
                steps=(
                    "scoops after the first = scoops - 1",
                    "price of those scoops = scoops after the first * scoop",
                    "price of a cone = base + price of those scoops",
                    "price of all cones = price of a cone * cones",
                ),
                tell="rule cones",
                questions=("how much do the cones cost", "what does {name} pay for them all"),
                wordings=(
                    "{cones} cones, {scoops} scoops on each, please! At the {place}, a cone with "
                    "one scoop is {base}, and every scoop more is {scoop}. How much does {name} "
                    "have to pay?",
                    "Every one of the {cones} children whom {name} takes to the {place} wants a "
                    "cone with {scoops} scoops. If the first scoop comes with the cone for "
                    "{base} and each other scoop adds {scoop}, what is the price for all?",
                    "How much does {name} spend at the {place} on {cones} cones of {scoops} "
                    "scoops if the first scoop with its cone costs {base} and each scoop after "
                    "that {scoop}?",
                ),
            ),
            Ask(
                find="change",
                steps=(
                    "scoops after the first = scoops - 1",
                    "price of those scoops = scoops after the first * scoop",
                    "price of a cone = base + price of those scoops",
                    "price of all cones = price of a cone * cones",
                    "change = note - price of all cones",
                ),
                tell="rule cones note",
                questions=("how much change does {name} get", "how much money does {he} get back"),
                goals=("the change that {name} gets",),
                wordings=(
                    "{name} treats the team to {cones} cones with {scoops} scoops each. One "
                    "scoop in a cone is {base}; every other scoop is {scoop}. What is left of "
                    "the ${note} in {his} pocket?",
                ),
            ),
            Ask(
                find="scoops",
                steps=(
                    "price of a cone = all / cones",
                    "price of the scoops after the first = price of a cone - base",
                    "scoops after the first = price of the scoops after the first / scoop",
                    "scoops on a cone = scoops after the first + 1",
                ),
                wordings=(
                    "{cones} equal cones cost {all} at the {place}. The first scoop is {base} "
                    "and every further one {scoop}. How many scoops are on a cone?",
                ),
            ),
        ),
    ),
    Story(
        name="rule_water_bill_with_base_fee_and_leak",
        topic="money",
        numbers={
            "base": money(8, 20),
            "unit": money("1.50", 4, "0.50"),
            "normal": whole(6, 14),
            "leak": whole(2, 12),
            "used": "normal + leak",
            "charge": "used * unit",
            "bill": "base + charge",
            "normal_charge": "normal * unit",
            "normal_bill": "base + normal_charge",
        },
        facts={
            "base": (
                "{name}'s water bill has a base fee of {base} a month",
                "every month {name} pays a base fee of {base} for water",
            ),
            "unit": (
                "each cubic meter of water costs {unit} on top of that",
                "to this, {unit} is added for every cubic meter",
            ),
            "used": (
                "the household uses {normal} cubic meters a month, but in May a leak wasted "
                "another {leak}",
                "a leak in May added {leak} cubic meters to the usual {normal}",
            ),
        },
        asks=(
            Ask(
                find="bill",
                steps=(
                    "cubic meters in May = normal + leak",
                    "charge for the water = cubic meters in May * unit",
                    "bill for May = base + charge for the water",
                ),
                tell="base unit used",
                questions=("how much is the bill for May", "what does {name} have to pay for May"),
                goals=("the water bill for May",),
                wordings=(
                    "What must {name} pay for a month in which {normal} cubic meters of water "
                    "were used and {leak} more leaked away, at {unit} a cubic meter plus a base "
                    "fee of {base}?",
                    "Base fee {base}, price of a cubic meter {unit}, use {normal} cubic meters, "
                    "lost through a leak {leak} cubic meters: how much is the bill?",
                    "Because of a leak, {name}'s meter counted {leak} cubic meters in May on top "
                    "of the {normal} that are usual. Each is charged at {unit}, and the base fee "
                    "is {base}. What was the bill for that month?",
                ),
            ),
            Ask(
                find="leak",
                steps=(
                    "charge for the water = bill - base",
                    "cubic meters in May = charge for the water / unit",
                    "cubic meters lost = cubic meters in May - normal",
                ),
                wordings=(
                    "{name} normally uses {normal} cubic meters of water a month. This month's "
                    "bill is {bill}: a base fee of {base} plus {unit} for each cubic meter, some "
                    "of which leaked away unnoticed. How many cubic meters were lost through the "
                    "leak?",
                    "How many cubic meters of water did a leak waste, if it drove the bill up to "
                    "{bill}, the base fee being {base}, a cubic meter costing {unit}, and "
                    "{normal} cubic meters having been used for good reasons?",
                ),
            ),
            Ask(
                find="normal_bill",
                steps=(
                    "money for the leaked water = leak * unit",
                    "bill without the leak = bill - money for the leaked water",
                ),
                wordings=(
                    "A leak wasted {leak} cubic meters of water at {unit} each, and so the bill "
                    "rose to {bill}. What would the bill have been without the leak?",
                ),
            ),
        ),
    ),
    Story(
        name="rule_suitcases_first_bag_cheap_heavy_bag_fee",
        topic="travel",
        numbers={
            "first": money(20, 35, 5),
            "more": money(5, 20, 5),
            "second": "first + more",
            "heavy": money(30, 75, 5),
            "people": whole(2, 5),
            "pair": "first + second",
            "bags": "people * pair",
            "heavies": whole(1, 3),
            "heavy_cost": "heavies * heavy",
            "total": "bags + heavy_cost",
        },
        facts={
            "rule": (
                "an airline charges {first} for a passenger's first suitcase and {more} more "
                "than that for the second",
                "on this airline the first suitcase costs {first} and the second {more} more",
            ),
            "people": (
                "all {people} members of {name}'s family check two suitcases",
                "{people} people fly in {name}'s family, and each of them checks two suitcases",
            ),
        },
        asks=(
            Ask(
                find="bags",
                steps=(
                    "price of a second suitcase = first + more",
                    "price for one person = first + price of a second suitcase",
                    "price for all suitcases = people * price for one person",
                ),
                tell="rule people",
                questions=(
                    "how much does the family pay for the suitcases",
                    "what does the airline charge the family for its suitcases",
                ),
                wordings=(
                    "All {people} travelers in {name}'s group bring two suitcases. For each "
                    "person the airline wants {first} for the first of them and {more} more than "
                    "that for the second. How much is it for the group?",
                    '"{first} for your first suitcase, and the second is {more} more," says the '
                    "clerk to each of {people} travelers with two suitcases. What do they pay "
                    "altogether?",
                    "How much do {people} passengers pay for two suitcases each if the first is "
                    "{first} and the second {more} more than the first?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "price of a second suitcase = first + more",
                    "price for one person = first + price of a second suitcase",
                    "price for all suitcases = people * price for one person",
                    "charge for heavy ones = heavies * heavy",
                    "charge in all = price for all suitcases + charge for heavy ones",
                ),
                wordings=(
                    "{people} friends fly with two suitcases each. Every first suitcase is "
                    "{first}, every second one {more} more. At the counter, "
                    "{heavies:suitcase/suitcases} turned out to be too heavy, for which the "
                    "airline wanted {heavy} apiece. What did their luggage cost in all?",
                    "Luggage for {people} people, two suitcases each: {first} for the first, "
                    "{more} more for the second. {heavies:fee/fees} of {heavy} for too much "
                    "weight. What is the total?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "price for one person = bags / people",
                    "twice the price of the first = price for one person - more",
                    "price of the first suitcase = twice the price of the first / 2",
                ),
                wordings=(
                    "{people} travelers checked two suitcases each and paid {bags} in all. The "
                    "second suitcase costs {more} more than the first. What is charged for the "
                    "first?",
                ),
            ),
        ),
    ),
    Story(
        name="rule_laundry_by_the_pound_above_a_minimum",
        topic="money",
        numbers={
            "min_price": money(12, 20),
            "included": whole(8, 12),
            "per": money("1.00", "1.75", "0.25"),
            "over": whole(2, 14),
            "pounds": "included + over",
            "extra": "over * per",
            "wash": "min_price + extra",
            "deliver": money(3, 7),
            "total": "wash + deliver",
        },
        facts={
            "rule": (
                "a laundry service charges {min_price} for up to {included} pounds and {per} for "
                "each pound above that",
                "up to {included} pounds of laundry cost {min_price} at the service, and each "
                "further pound {per}",
            ),
            "pounds": (
                "{name}'s bag weighs {pounds} pounds",
                "{name} hands in {pounds} pounds of laundry",
            ),
            "deliver": (
                "delivery to the door is {deliver}",
                "{name} has it delivered for {deliver}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "pounds above the limit = pounds - included",
                    "extra charge = pounds above the limit * per",
                    "price of the wash = min_price + extra charge",
                    "price with delivery = price of the wash + deliver",
                ),
                tell="rule pounds deliver",
                questions=("how much does it all cost", "how much does {name} pay in all"),
                goals=("the price with delivery",),
                wordings=(
                    "{name} sends {pounds} pounds of laundry to be washed and brought back. "
                    "Delivery is {deliver}. For the wash, the first {included} pounds are "
                    "{min_price} in all and any further pound is {per}. What does {name} owe?",
                    "To the door for {deliver}, washed for {min_price} up to {included} pounds "
                    "and {per} for each pound more: what is the price for a bag of {pounds} "
                    "pounds?",
                    "How much does {name} owe for a bag of {pounds} pounds, delivered for "
                    "{deliver}, if the first {included} pounds cost {min_price} together and "
                    "every pound more costs {per}?",
                    '"That makes {included} pounds for {min_price}, and {per} for every pound '
                    "beyond,\" says the clerk at the laundry. {name}'s bag weighs {pounds} "
                    "pounds, and delivery is another {deliver}. What is the bill?",
                ),
            ),
            Ask(
                find="pounds",
                steps=(
                    "price of the wash = total - deliver",
                    "extra charge = price of the wash - min_price",
                    "pounds above the limit = extra charge / per",
                    "pounds of laundry = included + pounds above the limit",
                ),
                wordings=(
                    "For washing and delivering a bag of laundry {name} paid {total}. Delivery "
                    "was {deliver}; the wash cost {min_price} for the first {included} pounds "
                    "and {per} for each pound after that. How many pounds did the bag weigh?",
                    "{total} minus {deliver} for delivery went to the washing of {name}'s bag, "
                    "priced at {min_price} up to {included} pounds and {per} a pound above. What "
                    "did the bag weigh in pounds?",
                ),
            ),
        ),
    ),
)
