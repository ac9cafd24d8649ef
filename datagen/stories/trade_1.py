"""Small businesses: making, reselling, profit and loss."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="trade_lemonade_stand",
        topic="",
        numbers={
            "pitchers": whole(2, 9),
            "cups": oneof(5, 6, 8, 10),
            "price": money("0.50", 3, "0.25"),
            "lemons": money(2, 10, "0.50"),
            "sugar": money(1, 6, "0.50"),
            "sold": "pitchers * cups",
            "income": "sold * price",
            "first_costs": "lemons + sugar",
            "profit": "income - first_costs",
        },
        where=("profit > 2",),
        nouns={"drink": "lemonade, iced tea, fruit punch, ginger ale, raspberry juice"},
        facts={
            "costs": (
                "{name} and {name2} spent {lemons} on fruit and {sugar} on sugar for their {drink}",
                "for {lemons} worth of fruit and {sugar} worth of sugar, {name} and {name2} made "
                "{drink}",
            ),
            "cups": (
                "they filled {pitchers} pitchers, each enough for {cups} cups",
                "it filled {pitchers} pitchers of {cups} cups each",
            ),
            "price": (
                "they sold every cup for {price}",
                "all the cups were sold at {price} each",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "cups sold = pitchers * cups",
                    "income = cups sold * price",
                    "costs = lemons + sugar",
                    "profit = income - costs",
                ),
                tell="costs cups price",
                questions=("how much profit did they make", "what was their profit"),
                goals=("their profit",),
                wordings=(
                    '"Only {price} a cup!" shouted {name} until the last of {pitchers} pitchers of '
                    "{drink} was empty. One pitcher makes {cups} cups. {name2} had paid {lemons} "
                    "for the fruit and {sugar} for the sugar. How much more did they take in than "
                    "they had spent?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "costs = lemons + sugar",
                    "income = profit + costs",
                    "cups sold = pitchers * cups",
                    "price of a cup = income / cups sold",
                ),
                wordings=(
                    "A {drink} stand made a profit of {profit}. {pitchers} pitchers with {cups} "
                    "cups in each were sold out, and the only costs were {lemons} for fruit and "
                    "{sugar} for sugar. What did a cup of {drink} cost at the stand?",
                    "{name} hopes to earn {profit} with {pitchers} pitchers of {drink}, {cups} "
                    "cups from each, after subtracting {lemons} for fruit and {sugar} for sugar. "
                    "What price per cup does that require if all is sold?",
                ),
            ),
        ),
        distractors=("The table was {n:2-4} feet long.",),
    ),
    Story(
        name="trade_handmade_pieces_at_a_fair",
        topic="",
        numbers={
            "price": money(6, 40),
            "material": money("0.50", 5, "0.50"),
            "gain": "price - material",
            "stall": money(10, 120, 5),
            "sold": whole(5, 60),
            "gross": "gain * sold",
            "profit": "gross - stall",
        },
        nouns={
            "thing": "bracelet, necklace, clay pot, quilted bag, wooden spoon, soap bar, candle "
            "holder, felt hat, wind chime, knitted scarf/knitted scarves, painted tile, doll"
        },
        facts={
            "price": (
                "{name} makes {things} from {material} worth of material and sells them for "
                "{price} each",
                "the {things} that {name} makes sell for {price} each, and the material for one "
                "costs {material}",
            ),
            "stall": (
                "a stall at the fair costs {him} {stall}",
                "for a stall at the fair {he} has to pay {stall}",
            ),
            "sold": ("{he} sells {sold} {things} there", "at the fair, {sold} {things} are sold"),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "earned on one {thing} = price - material",
                    "earned on all {things} = earned on one {thing} * sold",
                    "profit = earned on all {things} - stall",
                ),
                tell="price stall sold",
                questions=("how much profit does {name} make", "what does {he} earn at the fair"),
                goals=("{name}'s profit at the fair",),
                wordings=(
                    "After a day at the fair {name} does the sums: {sold} {things} sold at "
                    "{price}, {material} of material in each of them, and {stall} for the stall. "
                    "What is the profit?",
                ),
            ),
            Ask(
                find="sold",
                steps=(
                    "earned on all {things} = profit + stall",
                    "earned on one {thing} = price - material",
                    "{things} sold = earned on all {things} / earned on one {thing}",
                ),
                wordings=(
                    "How many {things} must {name} sell at a fair to make a profit of {profit}, if "
                    "one sells for {price}, takes {material} of material, and the stall costs "
                    "{stall}?",
                    "{name} went home from the fair with a profit of {profit}, the {stall} for the "
                    "stall already paid. Each {thing} had been sold for {price} and had cost {him} "
                    "{material} to make. How many had found a buyer?",
                ),
            ),
        ),
    ),
    Story(
        name="trade_bakery_rest_at_half_price",
        topic="food",
        numbers={
            "trays": whole(3, 12),
            "per_tray": oneof(8, 10, 12, 15, 16, 20, 24),
            "baked": "trays * per_tray",
            "share": fraction("1/2", "2/3", "3/4", "4/5", "3/5"),
            "sold_full": "baked * share",
            "rest": "baked - sold_full",
            "half": money(1, 3, "0.25"),
            "price": "half * 2",
            "full_income": "sold_full * price",
            "half_income": "rest * half",
            "total": "full_income + half_income",
        },
        nouns={"thing": "croissant, muffin, bun, pretzel, scone, doughnut, tart, bagel"},
        facts={
            "baked": (
                "a bakery made {trays} trays of {per_tray} {things}",
                "{trays} trays with {per_tray} {things} on each came out of a baker's oven",
            ),
            "share": (
                "{share} of them were sold at {price} apiece before noon",
                "by noon {share} of the {things} had been sold for {price} each",
            ),
            "rest": (
                "the rest went for half the price in the afternoon",
                "the others were sold later, at half that price",
            ),
        },
        asks=(
            Ask(
                find="half_income",
                steps=(
                    "{things} baked = trays * per_tray",
                    "{things} sold before noon = share of {things} baked",
                    "{things} sold later = {things} baked - {things} sold before noon",
                    "lower price = price / 2",
                    "income from the later sale = {things} sold later * lower price",
                ),
                tell="baked share rest",
                questions=(
                    "how much money came in after noon",
                    "how much did the {things} bring in at the lower price",
                ),
                goals=("the income from the {things} sold at half price",),
                wordings=(
                    "In the afternoon a bakery sells at half price what is left from the morning. "
                    "Of {trays} trays of {per_tray} {things} each, {share} were gone by then at "
                    "{price} per {thing}. If nothing is left in the evening, what does the "
                    "afternoon bring in?",
                ),
            ),
            Ask(
                find="rest",
                steps=(
                    "{things} baked = trays * per_tray",
                    "{things} sold before noon = share of {things} baked",
                    "{things} sold later = {things} baked - {things} sold before noon",
                ),
                wordings=(
                    "Of {trays} trays with {per_tray} {things} each, {share} had been sold by "
                    "noon. How many {things} were still on the shelf?",
                    "A baker bakes {trays} trays of {things}, {per_tray} to a tray, and by "
                    "noon the customers have bought {share} of them. How many are left?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "{things} baked = trays * per_tray",
                    "{things} sold later = {things} baked - sold_full",
                    "half of the {things} sold later = {things} sold later / 2",
                    "{things} paid in full = sold_full + half of the {things} sold later",
                    "full price = total / {things} paid in full",
                ),
                wordings=(
                    "From {trays} trays of {per_tray} {things} each, a bakery sold {sold_full} "
                    "{things} at full price and all the others at half price. Together they "
                    "brought in {total}. What is the full price of a {thing}?",
                ),
            ),
        ),
    ),
    Story(
        name="trade_crate_with_spoiled_fruit",
        topic="",
        numbers={
            "crates": whole(2, 8),
            "per_crate": whole(15, 60, 5),
            "crate_price": money(5, 20),
            "bought": "crates * per_crate",
            "spoiled": whole(3, 25),
            "good": "bought - spoiled",
            "price": money("0.50", 2, "0.25"),
            "income": "good * price",
            "cost": "crates * crate_price",
            "profit": "income - cost",
        },
        nouns={"thing": "mango, melon, pear, peach, papaya, orange, cabbage, pineapple, avocado"},
        facts={
            "bought": (
                "a greengrocer bought {crates} crates of {things} for {crate_price} a crate",
                "{crates} crates of {things} cost a greengrocer {crate_price} each",
            ),
            "per_crate": (
                "there were {per_crate} {things} in each crate",
                "each crate held {per_crate}",
            ),
            "spoiled": (
                "{spoiled} {things} turned out to be spoiled and were thrown away",
                "{spoiled} {things} had gone bad and could not be sold",
            ),
            "price": (
                "all the others were sold for {price} each",
                "the rest were sold at {price} apiece",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "{things} bought = crates * per_crate",
                    "{things} sold = {things} bought - spoiled",
                    "income = {things} sold * price",
                    "cost of the crates = crates * crate_price",
                    "profit = income - cost of the crates",
                ),
                tell="bought per_crate spoiled price",
                questions=(
                    "what was the profit",
                    "how much did the greengrocer earn on the {things}",
                ),
                goals=("the greengrocer's profit",),
                wordings=(
                    "{name} sells {things} at {price} each. {he} had got {crates} crates of "
                    "{per_crate} for {crate_price} a crate, but {spoiled} {things} were rotten. "
                    "Once all the good ones are sold, how much has {name} gained?",
                ),
            ),
            Ask(
                find="spoiled",
                steps=(
                    "{things} bought = crates * per_crate",
                    "{things} sold = income / price",
                    "spoiled {things} = {things} bought - {things} sold",
                ),
                wordings=(
                    "{crates} crates with {per_crate} {things} in each were delivered. The spoiled "
                    "ones were thrown away, and the rest, at {price} each, brought in {income}. "
                    "How many were spoiled?",
                    "How many {things} had to be thrown away, if of {crates} crates of "
                    "{per_crate}, all the good ones were sold at {price} apiece for {income} in "
                    "all?",
                ),
            ),
        ),
    ),
    Story(
        name="trade_markup_and_later_discount",
        topic="money",
        numbers={
            "cost": money(20, 300, 20),
            "up": percent(20, 25, 40, 50, 60, 75, 80),
            "margin": "cost * up / 100",
            "price": "cost + margin",
            "off": percent(5, 10, 15, 20),
            "discount": "price * off / 100",
            "paid": "price - discount",
            "profit": "paid - cost",
        },
        where=("profit > 1",),
        nouns={
            "thing": "armchair, lamp, rug, painting, guitar, vase, tent, suitcase, clock, mirror"
        },
        facts={
            "cost": (
                "a dealer buys a {thing} for {cost}",
                "a {thing} costs a dealer {cost}",
            ),
            "up": (
                "the price tag is written with a markup of {up} on that sum",
                "{up} of the cost is added to make the selling price",
            ),
            "off": (
                "a customer is given {off} off the price on the tag",
                "after some bargaining the price on the tag is cut by {off}",
            ),
        },
        asks=(
            Ask(
                find="paid",
                steps=(
                    "markup = up of cost",
                    "selling price = cost + markup",
                    "discount = off of selling price",
                    "price paid = selling price - discount",
                ),
                tell="cost up off",
                questions=("what does the customer pay for the {thing}",),
                goals=("the price that the customer pays",),
                wordings=(
                    "A {thing}, bought by a dealer for {cost} and offered for {up} more, finally "
                    "leaves the shop with {off} off the offered price. What did the customer "
                    "pay?",
                ),
            ),
            Ask(
                find="margin",
                steps=("markup = up of cost",),
                tell="cost up",
                questions=("by how many dollars is the selling price above the cost",),
                goals=("the markup in dollars",),
            ),
            Ask(
                find="up",
                steps=(
                    "markup = price - cost",
                    "hundredfold markup = markup * 100",
                    "markup in percent = hundredfold markup / cost",
                ),
                wordings=(
                    "The dealer paid {cost} for a {thing} and asks {price} for it. By what percent "
                    "of the cost has the price been raised?",
                    '"You want {price} for a {thing} that you got for {cost}!" complains a '
                    "customer. What percent of the cost is the dealer adding?",
                ),
            ),
        ),
    ),
    Story(
        name="trade_eggs_by_the_dozen",
        topic="animals",
        numbers={
            "hens": whole(12, 80, 4),
            "eggs": oneof(4, 5, 6),
            "weekly": "hens * eggs",
            "kept": whole(4, 40, 4),
            "to_sell": "weekly - kept",
            "dozens": "to_sell / 12",
            "price": money(2, 7, "0.50"),
            "income": "dozens * price",
            "feed": money(5, 60),
            "gain": "income - feed",
        },
        nouns={"bird": "hen, duck, goose"},
        facts={
            "hens": (
                "{name} has {hens} {birds}, and each lays {eggs} eggs a week",
                "each of {name}'s {hens} {birds} lays {eggs} eggs a week",
            ),
            "kept": (
                "{his} family eats {kept} of the eggs every week",
                "every week {kept} eggs are kept for the family",
            ),
            "price": (
                "the others are sold at {price} a dozen",
                "{he} sells the rest for {price} a dozen",
            ),
            "feed": (
                "feed costs {feed} a week",
                "{he} spends {feed} a week on feed",
            ),
        },
        asks=(
            Ask(
                find="gain",
                steps=(
                    "eggs a week = hens * eggs",
                    "eggs for sale = eggs a week - kept",
                    "dozens for sale = eggs for sale / 12",
                    "income = dozens for sale * price",
                    "gain = income - feed",
                ),
                tell="hens kept price feed",
                questions=("how much does {name} gain in a week", "what is left over each week"),
                goals=("the money {name} gains in a week",),
                wordings=(
                    "With {hens} {birds} that lay {eggs} eggs a week each, with {kept} eggs eaten "
                    "at home, {feed} spent on feed, and a price of {price} a dozen for all other "
                    "eggs, what does {name} make in a week?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "eggs a week = hens * eggs",
                    "eggs for sale = eggs a week - kept",
                    "dozens for sale = eggs for sale / 12",
                    "price of a dozen = income / dozens for sale",
                ),
                wordings=(
                    "Each week {hens} {birds} lay {eggs} eggs apiece. {kept} of these eggs stay in "
                    "{name}'s kitchen, and the others are sold by the dozen for {income} in all. "
                    "What does a dozen cost?",
                ),
            ),
        ),
    ),
    Story(
        name="trade_printing_setup_break_even",
        topic="work",
        numbers={
            "setup": money(60, 600, 20),
            "make": money(3, 12),
            "gain": money(2, 15),
            "price": "make + gain",
            "even": "setup / gain",
            "more": whole(5, 80, 5),
            "sold": "even + more",
            "profit": "more * gain",
        },
        nouns={
            "thing": "T-shirt, poster, mug, calendar, tote bag, cap, notebook, phone case, cushion"
        },
        facts={
            "setup": (
                "a school band pays {setup} once for the design of its {things} and then {make} "
                "for each one",
                "the design of a band's {things} costs {setup}, and making one costs {make}",
            ),
            "price": (
                "a {thing} is sold to the fans for {price}",
                "fans pay {price} for one {thing}",
            ),
            "sold": ("the band sells {sold} of them", "{sold} {things} are made and sold"),
        },
        asks=(
            Ask(
                find="even",
                steps=(
                    "earned on each {thing} = price - make",
                    "{things} to sell = setup / earned on each {thing}",
                ),
                tell="setup price",
                questions=(
                    "how many {things} must be sold to get exactly the costs back",
                    "after how many sold {things} are all costs covered",
                ),
                goals=("the number of {things} at which income equals costs",),
                wordings=(
                    "Before printing its first {thing}, a club has spent {setup} on the design. "
                    "Each {thing} costs {make} to make and brings in {price}. How many have to be "
                    "sold until nothing is lost any more?",
                ),
            ),
            Ask(
                find="profit",
                steps=(
                    "earned on each {thing} = price - make",
                    "earned on all {things} = earned on each {thing} * sold",
                    "profit = earned on all {things} - setup",
                ),
                tell="setup price sold",
                questions=("how much profit does this bring", "what is the profit after all costs"),
                goals=("the profit",),
            ),
            Ask(
                find="make",
                steps=(
                    "income = sold * price",
                    "all costs = income - profit",
                    "costs of making = all costs - setup",
                    "cost of making one {thing} = costs of making / sold",
                ),
                wordings=(
                    "A band ordered and sold {sold} {things} at {price} each and had a profit of "
                    "{profit} after paying {setup} for the design and a fixed price for the "
                    "making of each {thing}. What did it cost to make one?",
                ),
            ),
        ),
    ),
    Story(
        name="trade_week_of_uneven_days",
        topic="",
        numbers={
            "monday": money(80, 400, 10),
            "times": factor(2, 3),
            "saturday": "monday * times",
            "less": money(10, 60, 5),
            "sunday": "saturday - less",
            "others": money(60, 300, 10),
            "other_days": oneof(2, 3, 4),
            "others_income": "others * other_days",
            "busy": "monday + saturday",
            "three": "busy + sunday",
            "week": "three + others_income",
        },
        nouns={
            "truck": "taco truck, waffle stand, coffee cart, ice cream van, soup stand, "
            "pizza van, noodle stall, juice bar"
        },
        facts={
            "monday": (
                "a {truck} took in {monday} on Monday",
                "on Monday, the sales of a {truck} were {monday}",
            ),
            "saturday": (
                "on Saturday it was {times:times} as much",
                "Saturday's sales were {times:times} as high as Monday's",
            ),
            "sunday": (
                "Sunday brought {less} less than Saturday",
                "on Sunday the sales were {less} lower than on Saturday",
            ),
            "others": (
                "on each of the other {other_days} working days it took in {others}",
                "the other {other_days} working days of the week brought {others} each",
            ),
        },
        asks=(
            Ask(
                find="week",
                steps=(
                    "Saturday's sales = times of monday",
                    "Sunday's sales = Saturday's sales - less",
                    "Monday and Saturday = monday + Saturday's sales",
                    "three days = Monday and Saturday + Sunday's sales",
                    "the other days = others * other_days",
                    "sales of the week = three days + the other days",
                ),
                tell="monday saturday sunday others",
                questions=("what were the sales of the whole week",),
                goals=("the week's total sales",),
                wordings=(
                    "Here is {name}'s week with the {truck}: {monday} on Monday; {others} on each "
                    "of {other_days} ordinary days; on Saturday {times:times} Monday's amount; on "
                    "Sunday {less} less than that. How much money is in the cash box, if it was "
                    "empty before?",
                ),
            ),
            Ask(
                find="sunday",
                steps=(
                    "Saturday's sales = times of monday",
                    "Sunday's sales = Saturday's sales - less",
                ),
                tell="monday saturday sunday",
                questions=("how much did it take in on Sunday",),
                goals=("the sales on Sunday",),
            ),
            Ask(
                find="monday",
                steps=(
                    "Saturday's sales = sunday + less",
                    "Monday's sales = Saturday's sales / times",
                ),
                wordings=(
                    "A {truck} had sales of {sunday} on Sunday, which was {less} less than on "
                    "Saturday. On Saturday, in turn, it had sold for {times:times} as much as on "
                    "Monday. What were Monday's sales?",
                ),
            ),
        ),
    ),
    Story(
        name="trade_secondhand_repair",
        topic="",
        numbers={
            "count": whole(2, 9),
            "buy": money(10, 80, 5),
            "parts": money(4, 40, 2),
            "invested_each": "buy + parts",
            "sell": money(40, 240, 10),
            "gain_each": "sell - invested_each",
            "gain": "gain_each * count",
            "hours_each": whole(2, 6),
            "hours": "hours_each * count",
            "hourly": "gain / hours",
        },
        nouns={
            "thing": "bicycle, radio, lawn mower, sewing machine, guitar, scooter, "
            "typewriter, skateboard, record player"
        },
        facts={
            "buy": (
                "{name} buys {count} broken {things} for {buy} each",
                "for {buy} apiece, {name} gets {count} old {things} that no longer work",
            ),
            "parts": (
                "the parts for the repair of one {thing} cost {parts}",
                "{he} needs {parts} worth of new parts for each of them",
            ),
            "sell": (
                "{he} sells them again for {sell} each",
                "once repaired, a {thing} sells for {sell}",
            ),
            "hours": (
                "each repair takes {hours_each} hours",
                "{name} works {hours_each} hours on each one",
            ),
        },
        asks=(
            Ask(
                find="gain",
                steps=(
                    "cost of one {thing} = buy + parts",
                    "gain on one {thing} = sell - cost of one {thing}",
                    "gain on all {things} = gain on one {thing} * count",
                ),
                tell="buy parts sell",
                questions=("how much does {name} gain on all of them",),
                goals=("{name}'s gain on all {things}",),
                wordings=(
                    "What profit does {name} make by buying {count} broken {things} at {buy}, "
                    "putting {parts} of parts into each, and selling them at {sell} apiece?",
                ),
            ),
            Ask(
                find="hourly",
                steps=(
                    "cost of one {thing} = buy + parts",
                    "gain on one {thing} = sell - cost of one {thing}",
                    "gain on all {things} = gain on one {thing} * count",
                    "hours of work = hours_each * count",
                    "earned in an hour = gain on all {things} / hours of work",
                ),
                tell="buy parts sell hours",
                questions=(
                    "how much does {name} earn per hour of work",
                    "what are {his} earnings for one hour of work",
                ),
                goals=("{name}'s earnings per hour of work",),
            ),
            Ask(
                find="parts",
                steps=(
                    "gain on one {thing} = gain / count",
                    "cost of one {thing} = sell - gain on one {thing}",
                    "cost of the parts = cost of one {thing} - buy",
                ),
                wordings=(
                    "{name} has earned {gain} by repairing {count} {things}, all alike, which were "
                    "bought for {buy} each and sold for {sell} each. What did the new parts for "
                    "one {thing} cost?",
                ),
            ),
        ),
    ),
    Story(
        name="trade_scoops_from_a_tub",
        topic="food",
        numbers={
            "liters": whole(3, 10),
            "tubs": whole(2, 6),
            "scoop": oneof(40, 50, 80, 100),
            "all_liters": "liters * tubs",
            "all_ml": "all_liters * 1000",
            "scoops": "all_ml / scoop",
            "price": money(1, 4, "0.25"),
            "income": "scoops * price",
            "tub_price": money(15, 60, 5),
            "tub_cost": "tub_price * tubs",
            "profit": "income - tub_cost",
        },
        nouns={"flavor": "vanilla, chocolate, strawberry, pistachio, lemon, caramel, coconut"},
        facts={
            "tubs": (
                "an ice cream seller bought {tubs} tubs of {flavor} ice cream with {liters} liters "
                "in each, for {tub_price} a tub",
                "for {tub_price} apiece, an ice cream seller got {tubs} tubs of {flavor} ice "
                "cream, each of {liters} liters",
            ),
            "tubs_free": (
                "an ice cream seller has {tubs} tubs of {flavor} ice cream with {liters} liters in "
                "each",
                "there are {tubs} tubs of {flavor} ice cream on a cart, and each holds {liters} "
                "liters",
            ),
            "scoop": (
                "one scoop is {scoop} milliliters and sells for {price}",
                "a customer pays {price} for a scoop of {scoop} milliliters",
            ),
            "scoop_size": (
                "one scoop takes {scoop} milliliters",
                "it is served in scoops of {scoop} milliliters",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "liters of ice cream = liters * tubs",
                    "milliliters of ice cream = liters of ice cream * 1000",
                    "scoops = milliliters of ice cream / scoop",
                    "income = scoops * price",
                    "cost of the tubs = tub_price * tubs",
                    "profit = income - cost of the tubs",
                ),
                tell="tubs scoop",
                questions=(
                    "how much profit is made when all of it is sold",
                    "with everything sold, what is the profit",
                ),
                goals=("the profit from all the ice cream",),
                wordings=(
                    "{name} wonders what {tubs} tubs of {flavor} ice cream will earn {him}. A tub "
                    "of {liters} liters costs {him} {tub_price}; out of it come scoops of {scoop} "
                    "milliliters, each sold for {price}. What will be left after paying for the "
                    "tubs?",
                ),
            ),
            Ask(
                find="scoops",
                steps=(
                    "liters of ice cream = liters * tubs",
                    "milliliters of ice cream = liters of ice cream * 1000",
                    "scoops = milliliters of ice cream / scoop",
                ),
                tell="tubs_free scoop_size",
                questions=("how many scoops are there in all of it",),
                goals=("the number of scoops that can be served",),
            ),
        ),
    ),
)
