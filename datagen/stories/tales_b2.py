"""Measured out: batter, syrup, sacks, boards, curtains, pegs, sap and suitcases on a balloon."""

from datagen.numbers.quantity import money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="tales_b_pancake_breakfast_eggs",
        topic="",
        numbers={
            "per_recipe": oneof(6, 8, 10, 12),
            "eggs": whole(2, 4),
            "children": whole(8, 60),
            "each_child": whole(2, 4),
            "pancakes": "children * each_child",
            "batches": "pancakes / per_recipe",
            "needed": "batches * eggs",
            "there": whole(2, 11),
            "to_buy": "needed - there",
        },
        where=("batches > 1",),
        nouns={"treat": "pancake, waffle, crepe, fritter"},
        facts={
            "recipe": (
                "a recipe for {per_recipe} {treats} calls for {eggs} eggs",
                "{eggs} eggs go into a batter that makes {per_recipe} {treats}",
            ),
            "children": (
                "{name} wants to serve {each_child} {treats} to each of the {children} children in "
                "a summer camp",
                "there are {children} children at the camp breakfast, and {name} plans "
                "{each_child} {treats} for each of them",
            ),
            "there": (
                "{there} eggs are in the fridge already",
                "the fridge still holds {there} eggs",
            ),
        },
        asks=(
            Ask(
                find="to_buy",
                steps=(
                    "{treats} = children * each_child",
                    "batches = {treats} / per_recipe",
                    "eggs needed = batches * eggs",
                    "eggs to buy = eggs needed - there",
                ),
                tell="recipe children there",
                questions=(
                    "how many eggs does {name} still have to buy",
                    "how many eggs are missing for the breakfast",
                ),
                goals=("the number of eggs that must be bought",),
                wordings=(
                    '"Do we have enough eggs?" asks {name}. "{there}," says the voice from the '
                    "fridge. But there will be {children} hungry children tomorrow, {name} has "
                    "promised each of them {each_child} {treats}, and every {eggs} eggs make "
                    "{per_recipe} {treats}. How many eggs must be added to the shopping list?",
                    "For the camp: {children} children, {each_child} {treats} a "
                    "child. From the cookbook: {eggs} eggs for {per_recipe} {treats}. From the "
                    "fridge: {there} eggs. From the shop: how many eggs?",
                ),
            ),
            Ask(
                find="children",
                steps=(
                    "eggs used = to_buy + there",
                    "batches = eggs used / eggs",
                    "{treats} = batches * per_recipe",
                    "children = {treats} / each_child",
                ),
                wordings=(
                    "To the {there} eggs in the fridge {name} added {to_buy} from the shop, and "
                    "all "
                    "of them went into the batter. {eggs} eggs are enough for {per_recipe} "
                    "{treats}, and in the end every child at the camp had eaten {each_child} and "
                    "nothing was left. How many children had breakfast?",
                ),
            ),
        ),
        distractors=("Breakfast begins at {n:7-9} o'clock.",),
    ),
    Story(
        name="tales_b_maple_sap_to_syrup",
        topic="",
        numbers={
            "trees": whole(10, 90, 5),
            "sap_each": oneof(20, 24, 30, 32, 40, 48),
            "ratio": oneof(30, 32, 40, 50),
            "sap": "trees * sap_each",
            "syrup": "sap / ratio",
            "kept": whole(1, 12),
            "sold": "syrup - kept",
            "price": money(14, 40),
            "income": "sold * price",
        },
        nouns={"place": "cabin, village, farm, monastery, school"},
        facts={
            "trees": (
                "{name} tapped {trees} maples behind the {place}, and each gave {sap_each} liters "
                "of sap",
                "each of the {trees} maples that {name} tapped behind the {place} gave {sap_each} "
                "liters of sap",
            ),
            "ratio": (
                "it took {ratio} liters of sap to boil down a liter of syrup",
                "a liter of syrup was what remained of {ratio} liters of sap after hours of "
                "boiling",
            ),
            "kept": (
                "{kept:liter/liters} stayed at home for {his} own breakfast table",
                "{he} kept {kept:liter/liters} of the syrup",
            ),
            "price": (
                "the rest was sold at {price} a liter",
                "all the other syrup brought {price} a liter at the market",
            ),
        },
        asks=(
            Ask(
                find="income",
                steps=(
                    "liters of sap = trees * sap_each",
                    "liters of syrup = liters of sap / ratio",
                    "liters sold = liters of syrup - kept",
                    "income = liters sold * price",
                ),
                tell="trees ratio kept price",
                questions=(
                    "how much money did {name} earn with the syrup",
                    "what did the sale of the syrup bring in",
                ),
                goals=("the money earned with the syrup",),
                wordings=(
                    "Sap is mostly water: of {ratio} liters that {name} boils, one liter of maple "
                    "syrup is left. In a spring when {trees} trees gave {sap_each} liters of sap "
                    "each, how much did {name} take in at the market, where syrup costs {price} a "
                    "liter, if all but {kept:liter/liters} of the syrup was sold?",
                ),
            ),
            Ask(
                find="trees",
                steps=(
                    "liters sold = income / price",
                    "liters of syrup = liters sold + kept",
                    "liters of sap = liters of syrup * ratio",
                    "trees = liters of sap / sap_each",
                ),
                wordings=(
                    "{name} sold maple syrup for {income}, at {price} a liter, and kept "
                    "{kept:liter/liters}. Each liter of it had been boiled down from {ratio} "
                    "liters of sap, and each tree had given {sap_each} liters of sap. How many "
                    "trees had {name} tapped?",
                    "How many maples must have been tapped behind the {place} if every one of them "
                    "gave {sap_each} liters of sap, if {ratio} liters of sap make one liter of "
                    "syrup, and if, after {kept:liter/liters} had been put aside, the rest of the "
                    "syrup was sold for {income}, which is {price} a liter?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_balloon_with_sandbags",
        topic="",
        numbers={
            "basket": whole(90, 180, 10),
            "pilot": whole(55, 95),
            "bottles": whole(2, 5),
            "bottle": whole(20, 40),
            "gas": "bottles * bottle",
            "bags": whole(3, 12),
            "bag": whole(8, 15),
            "sand": "bags * bag",
            "spare": whole(40, 220),
            "lift": "basket + pilot + gas + sand + spare",
        },
        nouns={"goal": "valley, lake, desert, vineyards/vineyards, old town, river"},
        facts={
            "lift": (
                "a balloon that is to fly over the {goal} can lift {lift} kilograms",
                "{lift} kilograms is the most that a balloon for flights over the {goal} can carry",
            ),
            "basket": (
                "its basket weighs {basket} kilograms, and its pilot weighs {pilot}",
                "the pilot brings {pilot} kilograms to the scale and the basket {basket}",
            ),
            "gas": (
                "{bottles} bottles of gas at {bottle} kilograms each are on board",
                "it takes {bottles} gas bottles along, each of {bottle} kilograms",
            ),
            "sand": (
                "{bags} sandbags of {bag} kilograms hang outside",
                "on the outside hang {bags} sandbags that weigh {bag} kilograms apiece",
            ),
        },
        asks=(
            Ask(
                find="spare",
                steps=(
                    "kilograms of gas = bottles * bottle",
                    "kilograms of sand = bags * bag",
                    "kilograms of basket and pilot = basket + pilot",
                    "kilograms with the gas = kilograms of basket and pilot + kilograms of gas",
                    "kilograms with the sand = kilograms with the gas + kilograms of sand",
                    "kilograms left for passengers = lift - kilograms with the sand",
                ),
                tell="lift basket gas sand",
                questions=(
                    "how many kilograms may the passengers weigh together",
                    "how many kilograms are left for passengers",
                ),
                goals=("the number of kilograms left for passengers",),
                wordings=(
                    "Before a flight over the {goal} the pilot, who weighs {pilot} kilograms, adds "
                    "up: the basket {basket} kilograms, {bottles} bottles of gas at {bottle} "
                    "kilograms, {bags} sandbags at {bag} kilograms, and of course the pilot. "
                    "The balloon lifts {lift} kilograms and not a gram more. What weight, in "
                    "kilograms, may still get in?",
                ),
            ),
            Ask(
                find="bags",
                steps=(
                    "kilograms of gas = bottles * bottle",
                    "kilograms of basket and pilot = basket + pilot",
                    "kilograms without sand = kilograms of basket and pilot + kilograms of gas",
                    "kilograms with passengers = kilograms without sand + spare",
                    "kilograms of sand = lift - kilograms with passengers",
                    "sandbags = kilograms of sand / bag",
                ),
                wordings=(
                    "A balloon is loaded to exactly the {lift} kilograms it can lift: a basket of "
                    "{basket} kilograms, a pilot of {pilot} kilograms, passengers who weigh "
                    "{spare} kilograms together, {bottles} gas bottles of {bottle} kilograms each, "
                    "and, for the rest, sandbags of {bag} kilograms. How many sandbags are there?",
                ),
            ),
        ),
        distractors=("The balloon is {n:15-30} meters high.",),
    ),
    Story(
        name="tales_b_board_sawn_with_saw_cuts",
        topic="",
        numbers={
            "pieces": whole(3, 12),
            "piece": whole(80, 400, 5),
            "cut": oneof(2, 3, 4, 5),
            "in_pieces": "pieces * piece",
            "dust": "pieces * cut",
            "used": "in_pieces + dust",
            "rest": whole(30, 240),
            "board": "used + rest",
        },
        nouns={"thing": "bookcase, birdhouse, toy chest, crate, spice rack, doll's house"},
        facts={
            "board": (
                "a board is {board} millimeters long",
                "{name} has bought a board of {board} millimeters",
            ),
            "pieces_unknown": (
                "for a {thing}, {pieces} pieces of the same length are sawn off it one by one, "
                "with one cut for each",
                "{pieces} equal pieces for a {thing} are cut off it, each with a single cut",
            ),
            "cut": (
                "every cut of the saw turns {cut} millimeters of wood to dust",
                "with each cut {cut} millimeters are lost as sawdust",
            ),
            "rest": (
                "at the end {rest} millimeters of the board are left",
                "the remainder measures {rest} millimeters",
            ),
        },
        asks=(
            Ask(
                find="rest",
                steps=(
                    "millimeters in the pieces = pieces * piece",
                    "millimeters lost in cuts = pieces * cut",
                    "millimeters used up = millimeters in the pieces + millimeters lost in cuts",
                    "millimeters left = board - millimeters used up",
                ),
                wordings=(
                    "{name} needs {pieces} pieces of wood for a {thing}, each {piece} millimeters "
                    "long, and saws them one after another off a board of {board} millimeters. The "
                    "saw itself eats {cut} millimeters at every cut, and it takes one cut for each "
                    "piece, since some wood remains at the end. How long is this remainder, in "
                    "millimeters?",
                    '"Measure twice and cut once," says the carpenter, "and don\'t forget the saw! '
                    'Each cut costs you {cut} millimeters." From a board of {board} millimeters, '
                    "{name} then cuts off {pieces} pieces for a {thing}, with one cut apiece, all "
                    "of them {piece} millimeters long. How many millimeters of the board are left?",
                ),
            ),
            Ask(
                find="piece",
                steps=(
                    "millimeters used up = board - rest",
                    "millimeters for a piece and its cut = millimeters used up / pieces",
                    "millimeters of a piece = millimeters for a piece and its cut - cut",
                ),
                tell="board pieces_unknown cut rest",
                questions=(
                    "how many millimeters long is each piece",
                    "what does each piece measure in millimeters",
                ),
                goals=("the length of each piece in millimeters",),
                wordings=(
                    "Of a board {board} millimeters long, {rest} millimeters were left when {name} "
                    "had sawn off {pieces} equal pieces, one cut for each. A cut wastes {cut} "
                    "millimeters. What is the length of a piece in millimeters?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_curtains_twice_as_wide",
        topic="",
        numbers={
            "windows": whole(2, 9),
            "width": oneof(60, 75, 80, 90, 100, 110, 120, 125, 140, 150),
            "wide": "width * 2",
            "all_cm": "windows * wide",
            "meters": "all_cm / 100",
            "price": money(6, 28),
            "cloth_cost": "meters * price",
            "sewing": money(10, 35, 5),
            "sewing_cost": "sewing * windows",
            "total": "cloth_cost + sewing_cost",
        },
        nouns={
            "room": "kitchen, bedroom, classroom, hall, dining room, library",
            "fabric": "cloth",
        },
        facts={
            "windows": (
                "the {room} has {windows} windows, each {width} centimeters wide",
                "there are {windows} windows in the {room}, and each has a width of {width} "
                "centimeters",
            ),
            "folds": (
                "so that it falls in folds, the {fabric} for a window must be twice as wide as the "
                "window",
                "the {fabric} has to be twice as wide as the window it will cover",
            ),
            "price": (
                "a meter of this {fabric} costs {price}",
                "the {fabric} is sold at {price} a meter",
            ),
            "sewing": (
                "a tailor asks {sewing} a window for the sewing",
                "the sewing is {sewing} for each window",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "centimeters of {fabric} for a window = width * 2",
                    "centimeters of {fabric} = windows * centimeters of {fabric} for a window",
                    "meters of {fabric} = centimeters of {fabric} / 100",
                    "cost of the {fabric} = meters of {fabric} * price",
                    "cost of the sewing = sewing * windows",
                    "cost of the curtains = cost of the {fabric} + cost of the sewing",
                ),
                tell="windows folds price sewing",
                questions=(
                    "how much do the curtains for the {room} cost",
                    "what is the price of all the curtains, sewing included",
                ),
                goals=("the cost of all the curtains",),
                wordings=(
                    "The {room} is to get new curtains of {fabric}. Its {windows} windows are "
                    "{width} centimeters wide, but a curtain looks poor unless its {fabric} is "
                    "twice as wide as the window. {name} finds {fabric} at {price} a meter and a "
                    "tailor who sews everything for {sewing} a window. What will the curtains cost "
                    "altogether?",
                    "What must be paid for curtains for {windows} windows of {width} centimeters "
                    "if one takes double the width in {fabric}, a meter of which costs {price}, "
                    "and has them sewn for {sewing} a window?",
                ),
            ),
            Ask(
                find="meters",
                steps=(
                    "centimeters of {fabric} for a window = width * 2",
                    "centimeters of {fabric} = windows * centimeters of {fabric} for a window",
                    "meters of {fabric} = centimeters of {fabric} / 100",
                ),
                tell="windows folds",
                questions=(
                    "how many meters of {fabric} are needed for all the windows",
                    "how many meters must be bought",
                ),
                goals=("the number of meters of {fabric} for all the windows",),
            ),
            Ask(
                find="price",
                steps=(
                    "cost of the sewing = sewing * windows",
                    "cost of the {fabric} = total - cost of the sewing",
                    "centimeters of {fabric} for a window = width * 2",
                    "centimeters of {fabric} = windows * centimeters of {fabric} for a window",
                    "meters of {fabric} = centimeters of {fabric} / 100",
                    "price of a meter = cost of the {fabric} / meters of {fabric}",
                ),
                wordings=(
                    "New curtains for the {windows} windows of the {room} came to {total}. In that "
                    "was the tailor's work, {sewing} a window. The rest was for {fabric}, of which "
                    "each window, {width} centimeters wide, took twice its own width. What did a "
                    "meter of the {fabric} cost?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_washing_line_and_pegs",
        topic="",
        numbers={
            "cloths": whole(6, 24),
            "shirts": whole(3, 15),
            "cloth_pegs": "cloths + 1",
            "shirt_pegs": "shirts * 2",
            "used": "cloth_pegs + shirt_pegs",
            "free": whole(3, 40),
            "lost": whole(2, 12),
            "usable": "used + free",
            "pegs": "usable + lost",
        },
        nouns={
            "linen": "towel, pillowcase, napkin, dishcloth, tablecloth, scarf",
            "top": "shirt, sweater, blouse, T-shirt, dress, skirt",
        },
        facts={
            "cloths": (
                "{name} hung {cloths} {linens} in one row on a line, with a peg at each end of the "
                "row and one wherever two of them met",
                "on {name}'s line a row of {cloths} {linens} took one peg more than there were "
                "{linens}, because neighbors shared a peg",
            ),
            "shirts": (
                "each of {shirts} {tops} got two pegs of its own",
                "{shirts} {tops} were put up with two pegs each",
            ),
            "pegs": (
                "the peg basket had held {pegs} pegs, but {lost} of these were broken",
                "there were {pegs} pegs in the basket at first, {lost} of them broken",
            ),
        },
        asks=(
            Ask(
                find="free",
                steps=(
                    "good pegs = pegs - lost",
                    "pegs for the {linens} = cloths + 1",
                    "pegs for the {tops} = shirts * 2",
                    "pegs used = pegs for the {linens} + pegs for the {tops}",
                    "good pegs left = good pegs - pegs used",
                ),
                tell="cloths shirts pegs",
                questions=(
                    "how many good pegs were left over",
                    "what number of good pegs did {name} not use",
                ),
                goals=("the number of good pegs left over",),
                wordings=(
                    "Laundry day: {cloths} {linens} and {shirts} {tops} are to dry in the yard, "
                    "and {name} has {pegs} pegs, {lost} of which snap as soon as they are touched. "
                    "The {linens} hang in a single row, one peg at each end of the row and one "
                    "wherever two of them meet. The {tops} take two pegs each. How many sound pegs "
                    "will not be used?",
                ),
            ),
            Ask(
                find="shirts",
                steps=(
                    "good pegs = pegs - lost",
                    "pegs used = good pegs - free",
                    "pegs for the {linens} = cloths + 1",
                    "pegs for the {tops} = pegs used - pegs for the {linens}",
                    "{tops} = pegs for the {tops} / 2",
                ),
                wordings=(
                    "Of {name}'s {pegs} pegs, {lost} were broken, and {free} good ones were still "
                    "in the "
                    "basket when everything hung on the line: {cloths} {linens} in one row, with a "
                    "peg at each end and one at every place where two of them met, and some {tops} "
                    "with two pegs each. How many {tops} were there?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_oven_sheets_until_closing",
        topic="",
        numbers={
            "bake": oneof(10, 12, 15, 18, 20),
            "change": oneof(2, 3, 5),
            "turn": "bake + change",
            "turns": whole(3, 12),
            "minutes": "turn * turns",
            "sheets": whole(2, 4),
            "on_sheet": oneof(8, 9, 12, 15, 16, 20),
            "at_once": "sheets * on_sheet",
            "baked": "at_once * turns",
            "ordered": whole(30, 600, 5),
            "extra": "baked - ordered",
        },
        where=("ordered > extra",),
        nouns={"item": "cookie, macaroon, cracker, bun, roll, tart, pretzel, scone"},
        facts={
            "oven": (
                "{sheets} sheets with {on_sheet} {items} each fit into the oven at once",
                "the oven takes {sheets} sheets at a time, and a sheet holds {on_sheet} {items}",
            ),
            "bake": (
                "they bake for {bake} minutes, and then it takes {change} minutes to put in the "
                "next ones",
                "{bake} minutes of baking are followed by {change} minutes in which the sheets are "
                "changed",
            ),
            "baked": (
                "{baked} {items} have to be made, one full load after another",
                "the order is for {baked} {items}, which are made one full load after another",
            ),
        },
        asks=(
            Ask(
                find="extra",
                steps=(
                    "minutes for one load = bake + change",
                    "loads = minutes / minutes for one load",
                    "{items} in one load = sheets * on_sheet",
                    "{items} baked = {items} in one load * loads",
                    "{items} beyond the order = {items} baked - ordered",
                ),
                wordings=(
                    "{name} may use the big oven for exactly {minutes} minutes, and the time it "
                    "takes to clear it counts, too. Each load bakes for {bake} minutes, "
                    "and changing the sheets after it takes {change} minutes. A load is {sheets} "
                    "sheets of {on_sheet} {items}. With {ordered} {items} on order, how many can "
                    "{name} sell to people who drop in?",
                    "A customer wants {ordered} {items}. {name} fills the oven again and again, "
                    "each time with {sheets} sheets that carry {on_sheet} {items} apiece, bakes "
                    "them for {bake} minutes, and spends {change} minutes on emptying the oven and "
                    "getting it ready. How many {items} more than ordered are there after "
                    "{minutes} minutes of this?",
                ),
            ),
            Ask(
                find="minutes",
                steps=(
                    "{items} in one load = sheets * on_sheet",
                    "loads = baked / {items} in one load",
                    "minutes for one load = bake + change",
                    "minutes in all = loads * minutes for one load",
                ),
                tell="oven bake baked",
                questions=(
                    "how many minutes does all this take, the last change of sheets included",
                    "how long is the oven in use in minutes, counting the change of sheets after "
                    "every load",
                ),
                goals=("the number of minutes for all loads and all changes of sheets",),
                wordings=(
                    "For how many minutes does a baker have to plan who wants to make {baked} "
                    "{items} in loads of {sheets} sheets with {on_sheet} {items} each, if a load "
                    "is "
                    "in the oven for {bake} minutes and if {change} minutes must be added after "
                    "each load, the last one too, to clear the oven?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_rain_barrel_dry_spell",
        topic="",
        numbers={
            "beds": whole(2, 6),
            "cans": whole(1, 3),
            "can": oneof(5, 6, 8, 10, 12),
            "daily_cans": "beds * cans",
            "watered": "daily_cans * can",
            "drip": whole(1, 6),
            "daily": "watered + drip",
            "days": whole(2, 8),
            "used": "daily * days",
            "left": whole(10, 90),
            "barrel": "used + left",
        },
        where=("barrel < 800",),
        nouns={"crop": "bean, tomato, carrot, strawberry, lettuce/lettuce, herb"},
        facts={
            "barrel": (
                "when a dry spell began, there were {barrel} liters in the rain barrel",
                "the rain barrel held {barrel} liters on the last day of rain",
            ),
            "beds": (
                "every day, each of {name}'s {beds} beds got {cans:can/cans} of water, and a can "
                "is "
                "{can} liters",
                "with a can of {can} liters, {name} gave each of {his} {beds} beds "
                "{cans:can/cans} a day",
            ),
            "drip": (
                "the barrel also lost {drip:liter/liters} a day through a crack",
                "a leak cost {drip:liter/liters} more every day",
            ),
            "days": ("{days} days passed without rain", "it stayed dry for {days} days"),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "cans a day = beds * cans",
                    "liters for the beds a day = cans a day * can",
                    "liters gone a day = liters for the beds a day + drip",
                    "liters gone in all = liters gone a day * days",
                    "liters left = barrel - liters gone in all",
                ),
                tell="barrel beds drip days",
                questions=(
                    "how many liters were left in the barrel when it rained again",
                    "how much water, in liters, did the barrel hold after these days",
                ),
                goals=("the number of liters left in the barrel",),
                wordings=(
                    "No rain for {days} days! {name} kept the {crops} alive from the rain barrel: "
                    "{beds} beds, {cans:can/cans} of {can} liters for each of them daily. Nobody "
                    "had noticed the crack, through which another {drip:liter/liters} a day ran "
                    "off. Out of {barrel} liters at the beginning, how many were still there on "
                    "the "
                    "evening of the last dry day?",
                ),
            ),
            Ask(
                find="drip",
                steps=(
                    "cans a day = beds * cans",
                    "liters for the beds a day = cans a day * can",
                    "liters gone in all = barrel - left",
                    "liters gone a day = liters gone in all / days",
                    "liters lost a day = liters gone a day - liters for the beds a day",
                ),
                wordings=(
                    "{days} dry days ago the rain barrel held {barrel} liters; now it holds "
                    "{left}. "
                    "Every day {name} has given {cans:can/cans} of {can} liters to each of {beds} "
                    "beds of {crops}, and the rest has leaked out, the same amount every day. How "
                    "many liters a day does the barrel lose?",
                    "{name} suspects a leak in the rain barrel. {beds} beds of {crops} get "
                    "{cans:can/cans} each a day, {can} liters to the can; yet within {days} days "
                    "the barrel has gone down from {barrel} liters to {left}. How many liters a "
                    "day does the leak take, if it is always the same?",
                ),
            ),
        ),
    ),
)
