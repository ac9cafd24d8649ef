"""Cooking and baking: recipes made larger, trays, slices, jugs and pots."""

from datagen.numbers.quantity import decimal, factor, fraction, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="food_recipe_missing_cups",
        topic="food",
        numbers={
            "makes": oneof(6, 8, 10, 12, 15, 18, 20, 24),
            "batches": whole(2, 9),
            "cups": whole(2, 6),
            "wanted": "makes * batches",
            "needed": "cups * batches",
            "at_home": whole(1, 30),
            "missing": "needed - at_home",
        },
        where=("cups * 2 < makes",),
        nouns={"treat": "baked", "dry": "flour, rye flour, sugar, oats"},
        facts={
            "recipe": (
                "a recipe for {makes} {treats} calls for {cups} cups of {dry}",
                "{cups} cups of {dry} are enough for {makes} {treats}",
                "to make {makes} {treats} you need {cups} cups of {dry}",
            ),
            "wanted": (
                "{name} has promised to bring {wanted} {treats} to the [bake sale|school fair]",
                "{wanted} {treats} are what {name} has to make",
            ),
            "at_home": (
                "{he} finds only {at_home:cup/cups} in the cupboard",
                "in {name}'s kitchen {at_home:cup/cups} of it can be found",
            ),
            "used": (
                "{name} used {needed} cups of {dry} for {wanted} {treats}",
                "for {wanted} {treats}, {name} needed {needed} cups of {dry}",
            ),
            "makes": (
                "the recipe {he} followed makes {makes} {treats}",
                "one batch of the recipe gives {makes} {treats}",
            ),
        },
        asks=(
            Ask(
                find="missing",
                steps=(
                    "batches = wanted / makes",
                    "cups needed = cups * batches",
                    "cups to buy = cups needed - at_home",
                ),
                tell="recipe wanted at_home",
                questions=(
                    "how many more cups of {dry} does {name} need",
                    "how many cups of {dry} must {he} still get",
                ),
                goals=("the number of cups of {dry} that are still missing",),
                wordings=(
                    "Does {name} have enough {dry}? {he} needs {cups} cups for every {makes} "
                    "{treats}, wants {wanted} of them, and the jar holds only "
                    "{at_home:cup/cups}. How many cups are lacking?",
                    '"{cups} cups of {dry}, makes {makes} {treats}," says the card. {name}, who '
                    "has {at_home:cup/cups} left and must bake {wanted}, goes next door to borrow "
                    "the rest. How many cups does {he} borrow?",
                ),
            ),
            Ask(
                find="cups",
                steps=("batches = wanted / makes", "cups for one batch = needed / batches"),
                tell="used makes",
                questions=(
                    "how many cups of {dry} does the recipe call for",
                    "how many cups of {dry} go into one batch",
                ),
                wordings=(
                    "After baking {wanted} {treats} {name} had emptied a tin of {needed} cups of "
                    "{dry}. A single batch gives {makes} {treats}. How many cups of {dry} does "
                    "one batch take?",
                    "A recipe card is so old that the amount of {dry} cannot be read any more, "
                    'only "makes {makes}". {name} remembers that {wanted} {treats} once took '
                    "{needed} cups. What number should the card show?",
                ),
            ),
        ),
    ),
    Story(
        name="food_trays_burnt_and_boxed",
        topic="food",
        numbers={
            "trays": whole(2, 9),
            "rows": whole(3, 6),
            "across": whole(3, 7),
            "per_tray": "rows * across",
            "baked": "trays * per_tray",
            "box": oneof(4, 5, 6, 8, 10),
            "boxes": whole(2, 50),
            "good": "box * boxes",
            "burnt": "baked - good",
        },
        where=("burnt > 1", "burnt < 25"),
        nouns={"treat": "baked"},
        facts={
            "trays": (
                "{name} slid {trays} trays into the oven",
                "{trays} trays went into {name}'s oven",
            ),
            "layout": (
                "each tray held {rows} rows of {across} {treats}",
                "on every tray there were {rows} rows with {across} {treats} in each row",
            ),
            "burnt": (
                "{burnt} of the {treats} got burnt and were thrown away",
                "unfortunately {burnt} {treats} came out burnt and could not be used",
            ),
            "box": (
                "the good ones were packed {box} to a box",
                "{he} put the rest into boxes of {box}",
            ),
            "boxes": (
                "the good ones filled exactly {boxes} boxes of {box}",
                "with those that were fine {he} filled {boxes} boxes of {box}",
            ),
        },
        asks=(
            Ask(
                find="boxes",
                steps=(
                    "{treats} on a tray = rows * across",
                    "{treats} baked = trays * {treats} on a tray",
                    "good {treats} = {treats} baked - burnt",
                    "boxes = good {treats} / box",
                ),
                tell="trays layout burnt box",
                questions=(
                    "how many boxes were filled",
                    "how many boxes did {name} need",
                ),
                goals=("the number of boxes",),
                wordings=(
                    "How many boxes of {box} can be filled from {trays} trays of {treats}, when a "
                    "tray takes {rows} rows of {across} and {burnt} {treats} are burnt?",
                    "{name} bakes for a café. This morning {he} took {trays} trays out of the "
                    "oven, each with {treats} in {rows} rows of {across}; {burnt} were black and "
                    "went into the bin. A box for the café contains {box} {treats}. How many "
                    "boxes did {he} deliver?",
                ),
            ),
            Ask(
                find="burnt",
                steps=(
                    "{treats} on a tray = rows * across",
                    "{treats} baked = trays * {treats} on a tray",
                    "good {treats} = box * boxes",
                    "burnt {treats} = {treats} baked - good {treats}",
                ),
                tell="trays layout boxes",
                questions=(
                    "how many {treats} were burnt",
                    "how many {treats} did {he} have to throw away",
                ),
                goals=("the number of {treats} that were not good enough to pack",),
                wordings=(
                    "From {trays} trays, on each of which {rows} rows of {across} {treats} were "
                    "baked, {boxes} full boxes of {box} were sold. All others had been burnt. How "
                    "many was that?",
                    "{boxes} boxes with {box} {treats} each stand on {name}'s counter. They hold "
                    "everything that is not burnt of {trays} trays, each with {rows} rows of "
                    "{across}. How many {treats} are burnt?",
                ),
            ),
        ),
    ),
    Story(
        name="food_pizza_slices_adults_children",
        topic="food",
        numbers={
            "slices": oneof(6, 8, 10, 12),
            "pizzas": whole(2, 12),
            "adults": whole(2, 10),
            "children": whole(3, 15),
            "by_adult": whole(2, 4),
            "by_child": whole(1, 3),
            "all_slices": "pizzas * slices",
            "eaten": "adults * by_adult + children * by_child",
            "left": "all_slices - eaten",
        },
        where=("left < 20", "by_child < by_adult"),
        facts={
            "pizzas": (
                "{pizzas} pizzas were [ordered|delivered], each cut into {slices} slices",
                "there were {pizzas} pizzas of {slices} slices each",
            ),
            "eaters": (
                "each of the {adults} adults ate {by_adult} slices and each of the {children} "
                "children ate {by_child}",
                "the {children} children ate {by_child:slice/slices} each, while the {adults} "
                "adults had {by_adult} apiece",
            ),
            "left": (
                "when everybody was full, {left:slice/slices} remained in the boxes",
                "in the end {left:slice/slices} could be put in the refrigerator",
            ),
            "slices": (
                "every pizza had been cut into {slices} slices",
                "{slices} slices made one pizza",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "slices in all = pizzas * slices",
                    "slices for adults = adults * by_adult",
                    "slices for children = children * by_child",
                    "slices eaten = slices for adults + slices for children",
                    "slices left = slices in all - slices eaten",
                ),
                tell="pizzas eaters",
                questions=(
                    "how many slices were left over",
                    "how many slices did nobody eat",
                ),
                goals=("the number of slices left",),
                wordings=(
                    "A block party: {adults} grown-ups, {children} kids, {pizzas} pizzas with "
                    "{slices} slices each. A grown-up eats {by_adult} slices and a kid "
                    "{by_child}. How many slices can be taken home?",
                    "After a game the coach treats {children} players and {adults} parents to "
                    "{pizzas} pizzas. If a player takes {by_child:slice/slices}, a parent takes "
                    "{by_adult} and each pizza is cut into {slices}, how many slices stay in the "
                    "boxes?",
                ),
            ),
            Ask(
                find="pizzas",
                steps=(
                    "slices for adults = adults * by_adult",
                    "slices for children = children * by_child",
                    "slices eaten = slices for adults + slices for children",
                    "slices in all = slices eaten + left",
                    "pizzas = slices in all / slices",
                ),
                tell="eaters left slices",
                questions=(
                    "how many pizzas had been ordered",
                    "how many pizzas were there",
                ),
                goals=("the number of pizzas",),
                wordings=(
                    "Nobody remembers how many pizzas came to the party, only that each had "
                    "{slices} slices, that {adults} adults ate {by_adult} slices each and "
                    "{children} children {by_child} each, and that {left:slice/slices} "
                    "remained. How many pizzas was it?",
                ),
            ),
            Ask(
                find="by_child",
                steps=(
                    "slices in all = pizzas * slices",
                    "slices eaten = slices in all - left",
                    "slices for adults = adults * by_adult",
                    "slices for children = slices eaten - slices for adults",
                    "slices for each child = slices for children / children",
                ),
                wordings=(
                    "{pizzas} pizzas, each cut into {slices} slices, fed {adults} adults and "
                    "{children} children. Every adult ate {by_adult} slices, all children ate "
                    "the same number, and {left:slice/slices} remained. How many slices did each "
                    "child eat?",
                    "Of {pizzas} pizzas with {slices} slices each, {left:slice/slices} stayed "
                    "uneaten. {adults} adults had {by_adult} slices apiece; the rest was eaten in "
                    "equal shares by {children} children. What was one child's share?",
                ),
            ),
        ),
        distractors=("The pizzeria is {n:2-12} blocks away.", "The pizzas took {n:20-60} minutes."),
    ),
    Story(
        name="food_picnic_sandwich_loaves",
        topic="food",
        numbers={
            "adults": whole(2, 20),
            "more": whole(2, 25),
            "children": "adults + more",
            "people": "adults + children",
            "each": whole(1, 4),
            "sandwiches": "people * each",
            "bread": "sandwiches * 2",
            "slices": oneof(12, 14, 16, 18, 20, 22, 24),
            "loaves": "bread / slices",
        },
        where=("loaves > 1",),
        facts={
            "people": (
                "{adults} adults are going on a picnic with {more} more children than adults",
                "a picnic is planned for {adults} adults and for a group of children that has "
                "{more} members more",
            ),
            "each": (
                "everyone gets {each:sandwich/sandwiches}",
                "{each:sandwich is/sandwiches are} made for each person",
            ),
            "bread": (
                "a sandwich takes two slices of bread, and a loaf has {slices} slices",
                "a loaf is cut into {slices} slices, two of which make a sandwich",
            ),
        },
        asks=(
            Ask(
                find="loaves",
                steps=(
                    "children = adults + more",
                    "people = adults + children",
                    "sandwiches = people * each",
                    "slices of bread = sandwiches * 2",
                    "loaves = slices of bread / slices",
                ),
                tell="people each bread",
                questions=(
                    "how many loaves are needed",
                    "how many loaves of bread have to be bought",
                ),
                goals=("the number of loaves for all the sandwiches",),
                wordings=(
                    "Two slices of bread make a sandwich, {slices} slices make a loaf. "
                    "{name} invites {adults} adults to the lake; children come along too, {more} "
                    "more of them than adults. With {each:sandwich/sandwiches} for everybody "
                    "(not counting {name}, who is not hungry), how many loaves must {he} buy?",
                ),
            ),
            Ask(
                find="sandwiches",
                steps=(
                    "children = adults + more",
                    "people = adults + children",
                    "sandwiches = people * each",
                ),
                tell="people each",
                questions=("how many sandwiches have to be made",),
                goals=("the number of sandwiches",),
                wordings=(
                    "How many sandwiches will be eaten at a picnic of {adults} adults and {more} "
                    "more children than adults, if nobody eats more or less than {each}?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "slices of bread = loaves * slices",
                    "sandwiches = slices of bread / 2",
                    "children = adults + more",
                    "people = adults + children",
                    "sandwiches a person = sandwiches / people",
                ),
                wordings=(
                    "For the picnic, {loaves} loaves of {slices} slices were used up completely, "
                    "two slices for every sandwich. The sandwiches were shared equally among "
                    "{adults} adults and some children, of whom there were {more} more than "
                    "adults. How many did each person get?",
                    "{name} turned {loaves} loaves of bread, {slices} slices in each, into "
                    "sandwiches of two slices. {adults} adults came to eat them, and {more} more "
                    "children than adults. Everyone ate the same number, and nothing was left. How "
                    "many sandwiches did each of the guests eat?",
                ),
            ),
        ),
    ),
    Story(
        name="food_lunch_boxes_friday_treat",
        topic="food",
        numbers={
            "children": whole(2, 6),
            "plain": whole(2, 8),
            "extra": whole(2, 5),
            "friday": "plain + extra",
            "by_child": "4 * plain + friday",
            "week": "children * by_child",
            "weeks": whole(2, 8),
            "total": "week * weeks",
        },
        nouns={"snack": "fruit+berry, cracker, pretzel, carrot stick, celery stick"},
        facts={
            "plain": (
                "on the four days from Monday to Thursday, each of {name}'s {children} "
                "children finds {plain} {snacks} in the lunch box",
                "{name} packs lunch boxes for {children} children with {plain} {snacks} each on "
                "the four days from Monday to Thursday",
            ),
            "friday": (
                "on Friday there are {extra} more in every box",
                "every Friday {extra} extra {snacks} go into each box",
            ),
            "weeks": (
                "this goes on for {weeks} weeks",
                "{weeks} such school weeks pass",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "{snacks} of a child until Thursday = plain * 4",
                    "{snacks} of a child on Friday = plain + extra",
                    "{snacks} of a child in a week = {snacks} of a child until Thursday + {snacks} "
                    "of a child on Friday",
                    "{snacks} in a week = children * {snacks} of a child in a week",
                    "{snacks} in all = {snacks} in a week * weeks",
                ),
                tell="plain friday weeks",
                questions=(
                    "how many {snacks} are packed in that time",
                    "how many {snacks} does {name} pack altogether",
                ),
                goals=("the number of {snacks} packed in all these weeks",),
                wordings=(
                    "How many {snacks} must {name} buy for {weeks} school weeks of five days, if "
                    "{children} lunch boxes have to be filled every day, each with {plain} "
                    "{snacks} on the first four days and with {extra} more than that on Fridays?",
                ),
            ),
            Ask(
                find="week",
                steps=(
                    "{snacks} of a child until Thursday = plain * 4",
                    "{snacks} of a child on Friday = plain + extra",
                    "{snacks} of a child in a week = {snacks} of a child until Thursday + {snacks} "
                    "of a child on Friday",
                    "{snacks} in a week = children * {snacks} of a child in a week",
                ),
                tell="plain friday",
                questions=("how many {snacks} does {name} need for one school week",),
                goals=("the number of {snacks} packed from Monday to Friday",),
                wordings=(
                    '"Friday is special," says {name}, who fills {children} lunch boxes every '
                    "school day. On four days a box gets {plain} {snacks}; on Friday it gets "
                    "{extra} more. How many {snacks} is that in one week?",
                ),
            ),
            Ask(
                find="extra",
                steps=(
                    "{snacks} of a child in a week = week / children",
                    "{snacks} of a child until Thursday = plain * 4",
                    "{snacks} of a child on Friday = {snacks} of a child in a week - {snacks} of a "
                    "child until Thursday",
                    "extra {snacks} = {snacks} of a child on Friday - plain",
                ),
                wordings=(
                    "{children} children together took {week} {snacks} to school last week. From "
                    "Monday to Thursday, that is on four days, each child had {plain} a day; on "
                    "Friday each had a few more. How many more?",
                    "Last week {name} put {week} {snacks} into {children} lunch boxes, the same "
                    "number into each box. Each box held {plain} {snacks} on four of the days, "
                    "but more on Friday. By how many {snacks} was a Friday box fuller than on the "
                    "other days?",
                ),
            ),
        ),
    ),
    Story(
        name="food_pitcher_and_glasses",
        topic="food",
        numbers={
            "liters": whole(2, 9),
            "volume": "liters * 1000",
            "glass": oneof(150, 180, 200, 220, 250, 300),
            "glasses": whole(4, 24),
            "poured": "glass * glasses",
            "spilled": whole(20, 400, 10),
            "left": "volume - poured - spilled",
        },
        nouns={
            "drink": "lemonade, iced tea, orange juice, apple juice, milk, cocoa",
            "event": "event",
        },
        facts={
            "volume": (
                "{name} brings {liters} liters of {drink} to the {event}",
                "for the {event}, {name} has prepared {liters} liters of {drink}",
            ),
            "glasses": (
                "{glasses} glasses of {glass} milliliters each are filled from it",
                "{he} pours out {glasses} glasses, {glass} milliliters in each",
            ),
            "spilled": (
                "{spilled} milliliters are spilled on the table",
                "somebody bumps into {name}, so that {spilled} milliliters are lost",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "milliliters at first = liters * 1000",
                    "milliliters in glasses = glass * glasses",
                    "milliliters not in glasses = milliliters at first - milliliters in glasses",
                    "milliliters left = milliliters not in glasses - spilled",
                ),
                tell="volume glasses spilled",
                questions=(
                    "how many milliliters of {drink} are left",
                    "how many milliliters of {drink} remain",
                ),
                goals=("the remaining amount of {drink} in milliliters",),
                wordings=(
                    "Out of {liters} liters of {drink}, {glasses} glasses that take {glass} "
                    "milliliters were filled, and {spilled} milliliters ended up on the floor. "
                    "The rest went back into the refrigerator. How many milliliters was that?",
                    "You have {liters} liters of {drink} for a {event}. You fill {glasses} "
                    "glasses with {glass} milliliters each and spill {spilled} milliliters in the "
                    "rush. What is left, in milliliters?",
                ),
            ),
            Ask(
                find="glasses",
                steps=(
                    "milliliters at first = liters * 1000",
                    "milliliters without the spilled ones = milliliters at first - spilled",
                    "milliliters in glasses = milliliters without the spilled ones - left",
                    "glasses = milliliters in glasses / glass",
                ),
                wordings=(
                    "Of the {liters} liters of {drink} that {name} made, {left} milliliters are "
                    "left. {spilled} milliliters were spilled; everything else was served in "
                    "glasses of {glass} milliliters. How many glasses were served?",
                    "A {event} began with {liters} liters of {drink} and ended with {left} "
                    "milliliters. How many glasses, each {glass} milliliters, were poured, given "
                    "that another {spilled} milliliters were spilled?",
                ),
            ),
        ),
    ),
    Story(
        name="food_punch_three_liquids",
        topic="food",
        numbers={
            "juice": decimal("1.5", 6, "0.5"),
            "times": factor(2, 3, "1/2"),
            "tea": "juice * times",
            "water": decimal("0.5", 4, "0.5"),
            "total": "juice + tea + water",
            "milliliters": "total * 1000",
            "cup": oneof(100, 125, 150, 200, 250),
            "cups": "milliliters / cup",
        },
        where=("cups // 1 == cups",),
        facts={
            "juice": (
                "{name} pours {juice:liter/liters} of [orange|pineapple|grape] juice into a bowl",
                "{name}'s punch begins with {juice:liter/liters} of [cherry|apple] juice",
            ),
            "tea": (
                "then {he} adds {times:times} as much cold tea as juice",
                "the amount of cold tea in it is {times:times} that of juice",
            ),
            "water": (
                "{water:liter/liters} of sparkling water completes the punch",
                "last comes {water:liter/liters} of soda water",
            ),
            "cup": (
                "one liter is 1000 milliliters, and each guest gets a cup of {cup} milliliters",
                "the punch is served in cups of {cup} milliliters",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "liters of tea = times of juice",
                    "liters of juice and tea = juice + liters of tea",
                    "liters of punch = liters of juice and tea + water",
                ),
                tell="juice tea water",
                questions=("how many liters of punch are in the bowl",),
                goals=("the amount of punch in liters",),
                wordings=(
                    "How many liters does a punch come to that is mixed from {juice} liters of "
                    "juice, {times:times} as much tea, and {water:liter/liters} of soda water?",
                ),
            ),
            Ask(
                find="cups",
                steps=(
                    "liters of tea = times of juice",
                    "liters of juice and tea = juice + liters of tea",
                    "liters of punch = liters of juice and tea + water",
                    "milliliters of punch = liters of punch * 1000",
                    "cups = milliliters of punch / cup",
                ),
                tell="juice tea water cup",
                questions=("for how many cups is there punch", "how many cups can be filled"),
                goals=("the number of cups that the punch fills",),
                wordings=(
                    "Juice, {juice} liters. Tea, {times:times} as much as juice. Soda water, "
                    "{water:liter/liters}. That is the punch {name} stirs together, and a ladle "
                    "holds {cup} milliliters, just enough for a cup. How many cups does {he} get "
                    "out of the bowl?",
                ),
            ),
            Ask(
                find="water",
                steps=(
                    "milliliters of punch = cup * cups",
                    "liters of punch = milliliters of punch / 1000",
                    "liters of tea = times of juice",
                    "liters of juice and tea = juice + liters of tea",
                    "liters of water = liters of punch - liters of juice and tea",
                ),
                wordings=(
                    "A punch of juice, tea and water filled {cups} cups of {cup} milliliters each "
                    "and was then finished. There had been {juice} liters of juice in it and "
                    "{times:times} as much tea. How many liters of water had been added?",
                ),
            ),
        ),
    ),
    Story(
        name="food_flour_bag_loaves_and_buns",
        topic="food",
        numbers={
            "bag": oneof(5, 8, 10, 12, 15, 20, 25),
            "grams": "bag * 1000",
            "loaf": oneof(400, 450, 500, 550, 600, 650, 700, 750),
            "loaves": whole(3, 30),
            "for_loaves": "loaf * loaves",
            "rest": "grams - for_loaves",
            "bun": oneof(40, 50, 60, 70, 75, 80, 90, 100, 120),
            "buns": "rest / bun",
        },
        where=("buns > 5", "buns < 200"),
        facts={
            "bag": (
                "a baker opens a {bag}-kilogram bag of flour",
                "there are {bag} kilograms of flour in a bakery",
            ),
            "loaves": (
                "{loaves} loaves are baked, with {loaf} grams of flour in each",
                "{loaves} loaves are made, each with {loaf} grams of flour",
            ),
            "bun": (
                "the rest of the flour is used for buns, {bun} grams for each",
                "all the flour that remains goes into buns that take {bun} grams apiece",
            ),
        },
        asks=(
            Ask(
                find="buns",
                steps=(
                    "grams of flour = bag * 1000",
                    "grams for loaves = loaf * loaves",
                    "grams for buns = grams of flour - grams for loaves",
                    "buns = grams for buns / bun",
                ),
                tell="bag loaves bun",
                questions=("how many buns are made", "how many buns does that give"),
                goals=("the number of buns",),
                wordings=(
                    "First the loaves: {loaves} of them, {loaf} grams of flour for each. Then the "
                    "buns, {bun} grams for each, until the {bag}-kilogram bag is empty. How many "
                    "buns come out of the oven?",
                    "{name} used up {bag} kilograms of flour on Sunday. {loaves} loaves took "
                    "{loaf} grams each, and {he} turned what was left into buns, needing {bun} "
                    "grams for one. How many buns did {name} bake?",
                ),
            ),
            Ask(
                find="loaf",
                steps=(
                    "grams of flour = bag * 1000",
                    "grams for buns = bun * buns",
                    "grams for loaves = grams of flour - grams for buns",
                    "grams for one loaf = grams for loaves / loaves",
                ),
                wordings=(
                    "A sack with {bag} kilograms of flour was enough for {buns} buns and {loaves} "
                    "loaves. A bun takes {bun} grams. How many grams does a loaf take?",
                    "How many grams of flour are in one loaf, if {loaves} loaves together with "
                    "{buns} buns of {bun} grams of flour each use up exactly {bag} kilograms?",
                ),
            ),
        ),
    ),
    Story(
        name="food_soup_boils_down",
        topic="food",
        numbers={
            "pot": whole(4, 60, 2),
            "gone": percent(10, 20, 25, 30, 40, 50),
            "lost": "pot * gone / 100",
            "soup": "pot - lost",
            "bowl": oneof(200, 250, 300, 400, 500),
            "bowls": "soup * 1000 / bowl",
        },
        where=("bowls < 150",),
        nouns={"food": "soup, stew, chili, broth, tomato sauce, curry"},
        facts={
            "pot": (
                "a pot holds {pot} liters of {food}",
                "a school kitchen puts {pot} liters of {food} on the stove",
            ),
            "gone": (
                "{gone} of it boils away [while it simmers|in an hour]",
                "{gone} of this is lost as steam",
            ),
            "bowls": (
                "what is left is divided equally among {bowls} bowls",
                "the rest is ladled into {bowls} bowls of the same size",
            ),
        },
        asks=(
            Ask(
                find="bowl",
                steps=(
                    "liters lost = gone of pot",
                    "liters left = pot - liters lost",
                    "milliliters left = liters left * 1000",
                    "milliliters in a bowl = milliliters left / bowls",
                ),
                tell="pot gone bowls",
                questions=("how many milliliters are in each bowl",),
                goals=("the amount in one bowl in milliliters",),
                wordings=(
                    "{bowls} people are waiting for their {food}. The cook started with {pot} "
                    "liters, but {gone} boiled away, and everybody is to get the same. How many "
                    "milliliters can the cook give to each person?",
                    "If you boil {pot} liters of {food} until it is {gone} less and share it "
                    "out among {bowls} bowls, how many milliliters will there be in a bowl?",
                ),
            ),
            Ask(
                find="soup",
                steps=("liters lost = gone of pot", "liters left = pot - liters lost"),
                tell="pot gone",
                questions=("how many liters of {food} are there in the end",),
                goals=("the number of liters of {food} that are left",),
                wordings=(
                    "{name} was told to let {pot} liters of {food} boil down by {gone}. How many "
                    "liters should be in the pot when {he} stops?",
                ),
            ),
        ),
    ),
    Story(
        name="food_chocolates_three_days",
        topic="food",
        numbers={
            "first": fraction("1/2", "1/3", "1/4", "2/5", "1/5"),
            "second": fraction("1/2", "1/3", "1/4", "1/5"),
            "box": whole(12, 120, 4),
            "day_one": "box * first",
            "after_one": "box - day_one",
            "day_two": "after_one * second",
            "left": "after_one - day_two",
            "friends": whole(2, 6),
            "by_friend": "left / friends",
        },
        nouns={
            "sweet": "chocolate, caramel, toffee, truffle, gummy bear, jellybean",
            "day": "Saturday, Sunday, Monday, Tuesday, Wednesday",
        },
        facts={
            "box": (
                "{name} got a box of {box} {sweets}",
                "a box with {box} {sweets} was {name}'s birthday present",
            ),
            "first": (
                "{he} ate {first} of them on {day}",
                "{first} of the {sweets} were gone by the evening of {day}",
            ),
            "second": (
                "{he} ate {second} of what was left on the next day",
                "one day later {second} of the rest had been eaten as well",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{sweets} eaten on {day} = first of box",
                    "{sweets} after {day} = box - {sweets} eaten on {day}",
                    "{sweets} eaten on the next day = second of {sweets} after {day}",
                    "{sweets} left = {sweets} after {day} - {sweets} eaten on the next day",
                ),
                tell="box first second",
                questions=("how many {sweets} were left then",),
                goals=("the number of {sweets} still in the box after the second day",),
                wordings=(
                    "On {day}, {first} of the {box} {sweets} in a tin were eaten, and on the day "
                    "after that {second} of those that remained. How many were still in the tin?",
                ),
            ),
            Ask(
                find="by_friend",
                steps=(
                    "{sweets} eaten on {day} = first of box",
                    "{sweets} after {day} = box - {sweets} eaten on {day}",
                    "{sweets} eaten on the next day = second of {sweets} after {day}",
                    "{sweets} left = {sweets} after {day} - {sweets} eaten on the next day",
                    "{sweets} for each friend = {sweets} left / friends",
                ),
                wordings=(
                    "{name} opened a box of {box} {sweets} on {day} and could not stop before "
                    "{first} were eaten; the day after, {second} of the others followed. What "
                    "then remained {he} shared fairly among {friends} friends. How many did a "
                    "friend get?",
                    "{friends} friends are going to share whatever {name} leaves of {box} "
                    "{sweets}. {he} eats {first} of them on {day} and {second} of the rest the "
                    "day after. How many {sweets} will each friend have?",
                ),
            ),
        ),
    ),
)
