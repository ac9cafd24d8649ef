"""Food and recipes: scaled recipes, tortillas, chocolate squares, smoothies, popsicles, spice "
"mixes, pinatas."""

from datagen.numbers.quantity import fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="recipes_lemons_for_more_servings",
        topic="food",
        numbers={
            "base": oneof(4, 5, 6, 8, 10, 12),
            "per_base": oneof(2, 3, 4, 5, 6, 7),
            "times": whole(2, 9),
            "servings": "base * times",
            "needed": "per_base * times",
            "bag": oneof(3, 4, 5, 6),
            "bags": whole(2, 8),
            "have": "needed - bag * bags",
        },
        where=("have > 1",),
        nouns={
            "fruit": "lemon, lime, orange, grapefruit, mango, passion fruit",
            "dish": "lemonade, punch, marmalade, sorbet",
        },
        facts={
            "base": (
                "a recipe for {dish} uses {per_base} {fruits} for {base} servings",
                "{name}'s recipe takes {per_base} {fruits} to make {base} servings of {dish}",
            ),
            "servings": (
                "{name} wants to make {servings} servings",
                "{servings} servings are needed by {name} for a party",
            ),
            "have": (
                "{he} has {have} {fruits} at home",
                "there are {have} {fruits} in {name}'s kitchen already",
            ),
            "bag": (
                "the shop sells {fruits} in nets of {bag}",
                "a net from the shop holds {bag} {fruits}",
            ),
        },
        asks=(
            Ask(
                find="bags",
                steps=(
                    "times the recipe = servings / base",
                    "{fruits} needed = times the recipe * per_base",
                    "{fruits} to buy = {fruits} needed - have",
                    "nets = {fruits} to buy / bag",
                ),
                tell="base servings have bag",
                questions=(
                    "how many nets must {name} buy",
                    "how many nets of {fruits} does {name} need from the shop",
                ),
                goals=("the number of nets {name} has to buy",),
                wordings=(
                    "{name}'s recipe for {dish} uses {per_base} {fruits} for {base} servings. "
                    "{name} needs {servings} servings and already has {have} {fruits}. {fruits} "
                    "are sold in nets of {bag}. How many nets does {name} need to buy?",
                    "{servings} servings of {dish}! The recipe is meant for {base} and calls for "
                    "{per_base} {fruits}. If {name} has {have} {fruits} and a net contains {bag}, "
                    "how many nets should be on the shopping list?",
                ),
            ),
            Ask(
                find="have",
                steps=(
                    "times the recipe = servings / base",
                    "{fruits} needed = times the recipe * per_base",
                    "{fruits} bought = bag * bags",
                    "{fruits} at home = {fruits} needed - {fruits} bought",
                ),
                wordings=(
                    "For {servings} servings of {dish} {name} bought {bags} nets of {bag} "
                    "{fruits}. Together with the {fruits} that were still in the kitchen this was "
                    "exactly enough. The recipe takes {per_base} {fruits} for {base} servings. How "
                    "many had been in the kitchen?",
                    "How many {fruits} did {name} already have, if {bags} nets with {bag} in each "
                    "had to be bought for {servings} servings of {dish}, of which {base} take "
                    "{per_base} {fruits}, and none are left?",
                ),
            ),
            Ask(
                find="servings",
                steps=(
                    "{fruits} bought = bag * bags",
                    "{fruits} in all = {fruits} bought + have",
                    "times the recipe = {fruits} in all / per_base",
                    "servings = times the recipe * base",
                ),
                wordings=(
                    "{name} has {have} {fruits} and buys {bags} nets of {bag} more. With "
                    "{per_base} {fruits} for every {base} servings, how many servings of {dish} "
                    "will that make?",
                ),
            ),
        ),
    ),
    Story(
        name="recipes_tortillas_for_two_kinds_of_guests",
        topic="food",
        numbers={
            "guests": whole(10, 45),
            "veggie": whole(3, 14),
            "meat": "guests - veggie",
            "meat_each": oneof(3, 4, 5),
            "veggie_each": oneof(2, 3),
            "needed": "meat * meat_each + veggie * veggie_each",
            "pack": oneof(8, 10, 12),
            "full": "needed // pack",
            "rest": "needed % pack",
            "packs": "full + 1",
        },
        where=("meat > veggie", "meat_each > veggie_each", "rest > 0"),
        nouns={"thing": "taco, burrito, wrap, hot dog, slider", "base": "tortilla, flatbread, bun"},
        facts={
            "guests": (
                "{name} expects {guests} guests, {veggie} of whom are children",
                "of the {guests} guests that {name} has invited, {veggie} are children",
            ),
            "each": (
                "every adult gets {meat_each} {things} and every child {veggie_each}",
                "{name} plans {meat_each} {things} for each adult and {veggie_each} for each child",
            ),
            "pack": (
                "each of the {things} needs one {base}, and a pack has {pack} {bases}",
                "the {bases}, one for each of the {things}, are sold in packs of {pack}",
            ),
        },
        asks=(
            Ask(
                find="packs",
                steps=(
                    "adults = guests - veggie",
                    "{things} for adults = adults * meat_each",
                    "{things} for children = veggie * veggie_each",
                    "{things} in all = {things} for adults + {things} for children",
                    "full packs = {things} in all // pack",
                    "packs to buy = full packs + 1",
                ),
                tell="guests each pack",
                questions=(
                    "how many packs of {bases} does {name} have to buy",
                    "at least how many packs of {bases} must {name} buy",
                ),
                goals=("the smallest number of packs that is enough",),
                wordings=(
                    "{name} is making {things} for {guests} guests. {veggie} guests are children, "
                    "who get {veggie_each} {things} each. The adults get {meat_each} {things} "
                    "each. If {bases} come in packs of {pack} and each {thing} takes one, how many "
                    "packs does {name} need to buy?",
                    '"How many packs of {bases} shall I bring?" asks {name2}. {name} does the '
                    "sums: {guests} guests, {veggie} of them children with {veggie_each} {things} "
                    "each, the others adults with {meat_each} {things} each, one {base} to each of "
                    "the {things}, {pack} {bases} to a pack. What is the smallest number of packs "
                    "that will do?",
                ),
            ),
            Ask(
                find="needed",
                steps=(
                    "adults = guests - veggie",
                    "{things} for adults = adults * meat_each",
                    "{things} for children = veggie * veggie_each",
                    "{things} in all = {things} for adults + {things} for children",
                ),
                wordings=(
                    "Adults eat {meat_each} {things} each, children {veggie_each}. {name} is "
                    "cooking for {guests} people, {veggie} of them children. How many {things} "
                    "must there be?",
                    "How many {things} does {name} make for a party of {guests}, where the "
                    "{veggie} children get {veggie_each} apiece and everybody else {meat_each}?",
                ),
            ),
            Ask(
                find="meat_each",
                steps=(
                    "{things} for children = veggie * veggie_each",
                    "{things} for adults = needed - {things} for children",
                    "adults = guests - veggie",
                    "{things} for each adult = {things} for adults / adults",
                ),
                wordings=(
                    "{needed} {things} were eaten by {guests} guests. Each of the {veggie} "
                    "children among them ate {veggie_each}; the adults all ate the same number. "
                    "What number was that?",
                ),
            ),
        ),
    ),
    Story(
        name="recipes_chocolate_bar_squares_over_days",
        topic="food",
        numbers={
            "rows": whole(4, 10),
            "columns": whole(4, 9),
            "bars": oneof(2, 3, 4),
            "squares": "rows * columns * bars",
            "first_share": fraction("1/2", "1/3", "1/4", "1/6"),
            "monday": "squares * first_share",
            "tuesday": whole(3, 20),
            "days": oneof(2, 3, 4, 5, 6),
            "left": "squares - monday - tuesday",
            "each": "left / days",
        },
        nouns={"kind": "milk chocolate, dark chocolate, nut chocolate, white chocolate"},
        facts={
            "bars": (
                "{name} has {bars} bars of {kind}, each with {rows} rows of {columns} squares",
                "there are {bars} bars of {kind} in {name}'s drawer, and each has {rows} rows with "
                "{columns} squares",
            ),
            "monday": (
                "on Monday {he} eats {first_share} of all the squares",
                "{first_share} of the squares are eaten on Monday",
            ),
            "tuesday": (
                "on Tuesday {he} gives {tuesday} squares away",
                "{tuesday} squares are given to friends on Tuesday",
            ),
            "days": (
                "the others are to last for {days} days, with the same number every day",
                "{name} wants to divide the rest equally among the next {days} days",
            ),
        },
        asks=(
            Ask(
                find="each",
                steps=(
                    "squares in a bar = rows * columns",
                    "squares in all = bars * squares in a bar",
                    "squares eaten first = first_share of squares in all",
                    "squares after that = squares in all - squares eaten first",
                    "squares left = squares after that - tuesday",
                    "squares a day = squares left / days",
                ),
                tell="bars monday tuesday days",
                questions=(
                    "how many squares are there for each of these days",
                    "how many squares a day is that",
                ),
                goals=("the number of squares for each of these days",),
                wordings=(
                    "{name} has {bars} chocolate bars. Each has {rows} rows with {columns} "
                    "squares. {name} eats {first_share} of all the squares on Monday and gives "
                    "{tuesday} squares to friends on Tuesday. If {he} eats the rest in {days} "
                    "days, the same number each day, how many squares does {he} eat per day?",
                    "How many squares of {kind} a day may {name} eat for {days} days, always the "
                    "same number, when {bars} bars of {rows} times {columns} squares have been "
                    "reduced by {first_share} on Monday and by {tuesday} more squares on Tuesday?",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "squares in a bar = rows * columns",
                    "squares in all = bars * squares in a bar",
                    "squares eaten first = first_share of squares in all",
                    "squares after that = squares in all - squares eaten first",
                    "squares left = squares after that - tuesday",
                ),
                wordings=(
                    "Each of {bars} bars of {kind} is {rows} squares long and {columns} squares "
                    "wide. {first_share} of everything disappears on Monday, {tuesday} more "
                    "squares on Tuesday. How many squares can {name} still eat?",
                    "How many squares of {kind} are left, if {name} had {bars} bars with {rows} "
                    "rows of {columns} squares each, ate {first_share} of them at once and gave "
                    "{tuesday} squares to friends?",
                ),
            ),
            Ask(
                find="bars",
                steps=(
                    "squares for the days = each * days",
                    "squares after Monday = squares for the days + tuesday",
                    "squares in all = squares after Monday + monday",
                    "squares in a bar = rows * columns",
                    "bars = squares in all / squares in a bar",
                ),
                wordings=(
                    "{name} ate {monday} squares of {kind} on Monday and gave {tuesday} away on "
                    "Tuesday. With the rest {he} had {each:square/squares} a day for {days} more "
                    "days, and then nothing was left. If a bar has {rows} rows of {columns} "
                    "squares, how many bars had there been?",
                ),
            ),
        ),
    ),
    Story(
        name="recipes_smoothie_calories_of_the_day",
        topic="food",
        numbers={
            "bananas": oneof(2, 3),
            "banana": whole(90, 120, 5),
            "spoons": whole(2, 5),
            "spoon": whole(15, 60, 5),
            "milk": whole(80, 240, 10),
            "jug": "bananas * banana + spoons * spoon + milk",
            "glasses": oneof(2, 3, 4, 5),
            "glass": "jug / glasses",
        },
        nouns={
            "fruit": "banana, mango, avocado, pear",
            "extra": "honey, oats, yogurt, sugar, syrup, nut butter",
        },
        facts={
            "bananas": (
                "{name} puts {bananas} {fruits} of {banana} calories each into a blender",
                "a smoothie made by {name} contains {bananas} {fruits} with {banana} calories each",
            ),
            "spoons": (
                "{he} adds {spoons} spoons of {extra}, each with {spoon} calories",
                "{spoons} spoons of {extra} with {spoon} calories per spoon are added",
            ),
            "milk": ("the milk in it has {milk} calories", "{milk} calories come from the milk"),
            "glasses": (
                "this fills {glasses} glasses equally",
                "it is poured into {glasses} glasses in equal parts",
            ),
        },
        asks=(
            Ask(
                find="glass",
                steps=(
                    "calories of the {fruits} = bananas * banana",
                    "calories of the {extra} = spoons * spoon",
                    "calories of both = calories of the {fruits} + calories of the {extra}",
                    "calories in all = calories of both + milk",
                    "calories in a glass = calories in all / glasses",
                ),
                tell="bananas spoons milk glasses",
                questions=(
                    "how many calories does a glass have",
                    "how many calories are there in one glass",
                ),
                goals=("the number of calories in one glass",),
                wordings=(
                    "{name} makes smoothies with {bananas} {fruits}, {spoons} spoons of {extra}, "
                    "and milk. Each {fruit} has {banana} calories, each spoon of {extra} has "
                    "{spoon} calories, and the milk has {milk} calories. If {name} makes {glasses} "
                    "equal glasses, how many calories are in each?",
                    "Blended for {glasses} people: {bananas} {fruits} ({banana} calories each), "
                    "{spoons} spoons of {extra} ({spoon} calories each), and milk with {milk} "
                    "calories. If all get the same amount, how many calories does each person "
                    "drink?",
                ),
            ),
            Ask(
                find="milk",
                steps=(
                    "calories in all = glass * glasses",
                    "calories of the {fruits} = bananas * banana",
                    "calories of the {extra} = spoons * spoon",
                    "calories of both = calories of the {fruits} + calories of the {extra}",
                    "calories of the milk = calories in all - calories of both",
                ),
                wordings=(
                    "{name}'s smoothie fills {glasses} glasses of {glass} calories each. In it are "
                    "{bananas} {fruits} with {banana} calories apiece, {spoons} spoons of {extra} "
                    "with {spoon} calories apiece, and milk. How many calories does the milk have?",
                    "How many of the calories in a jug of smoothie are due to milk, when the jug "
                    "makes {glasses} glasses with {glass} calories in each, and besides milk it "
                    "contains {bananas} {fruits} at {banana} calories and {spoons} spoons of "
                    "{extra} at {spoon} calories?",
                ),
            ),
            Ask(
                find="spoons",
                steps=(
                    "calories of the {fruits} = bananas * banana",
                    "calories without {extra} = calories of the {fruits} + milk",
                    "calories of the {extra} = jug - calories without {extra}",
                    "spoons of {extra} = calories of the {extra} / spoon",
                ),
                wordings=(
                    "A smoothie of {jug} calories consists of {bananas} {fruits} with {banana} "
                    "calories each, milk with {milk} calories, and some spoons of {extra}, {spoon} "
                    "calories each. How many spoons are in it?",
                ),
            ),
        ),
    ),
    Story(
        name="recipes_popsicles_made_for_profit",
        topic="money",
        numbers={
            "sticks": money(1, 4, "0.50"),
            "juices": whole(2, 8),
            "juice": money("1.50", 5, "0.25"),
            "per_juice": oneof(8, 10, 12, 15, 16, 20),
            "made": "juices * per_juice",
            "melted": whole(2, 9),
            "sold": "made - melted",
            "price": money("0.50", 2, "0.25"),
            "income": "sold * price",
            "costs": "juices * juice + sticks",
            "profit": "income - costs",
        },
        nouns={"thing": "popsicle, ice pop, frozen yogurt bar, fruit ice"},
        facts={
            "juice": (
                "{name} buys {juices} bottles of juice for {juice} each and a pack of sticks for "
                "{sticks}",
                "{juices} bottles of juice at {juice} apiece and sticks for {sticks} are all that "
                "{name} buys",
            ),
            "made": (
                "a bottle is enough for {per_juice} {things}",
                "every bottle makes {per_juice} {things}",
            ),
            "melted": (
                "{melted} melt, and the others are sold at {price} each",
                "all but the {melted} that melt are sold for {price} each",
            ),
        },
        asks=(
            Ask(
                find="income",
                steps=(
                    "{things} made = juices * per_juice",
                    "{things} sold = {things} made - melted",
                    "income = {things} sold * price",
                ),
                wordings=(
                    "What does {name} take in by selling {things} for {price} each, if {juices} "
                    "bottles of juice make {per_juice} each and {melted} melt in the sun?",
                    "{juices} bottles of juice; {per_juice} {things} out of every bottle; {melted} "
                    "melted before anybody could buy them; {price} for each of the others. How "
                    "much money came in?",
                ),
            ),
            Ask(
                find="profit",
                steps=(
                    "cost of juice = juices * juice",
                    "costs = cost of juice + sticks",
                    "{things} made = juices * per_juice",
                    "{things} sold = {things} made - melted",
                    "income = {things} sold * price",
                    "profit = income - costs",
                ),
                tell="juice made melted",
                questions=(
                    "how much profit does {name} make",
                    "how much more does {name} take in than {he} has spent",
                ),
                goals=("{name}'s profit",),
                wordings=(
                    "{name} spends {sticks} on sticks and buys {juices} bottles of juice at "
                    "{juice} each. Each bottle makes {per_juice} {things}. {melted} of the "
                    "{things} melt, and {name} sells all the others for {price} each. What is "
                    "{name}'s profit?",
                    "What is left for {name} from the sale of {things} at {price} each, after "
                    "{juice} has been paid for each of {juices} bottles of juice and {sticks} for "
                    "sticks, if a bottle makes {per_juice} and {melted} of them melt unsold?",
                ),
            ),
            Ask(
                find="melted",
                steps=(
                    "{things} made = juices * per_juice",
                    "{things} sold = income / price",
                    "{things} melted = {things} made - {things} sold",
                ),
                wordings=(
                    "{name} made {things} from {juices} bottles of juice, {per_juice} from each. A "
                    "few melted. The others were sold for {price} each and brought {income}. How "
                    "many melted?",
                ),
            ),
        ),
    ),
    Story(
        name="recipes_spice_mix_in_three_parts",
        topic="food",
        numbers={
            "first": oneof(3, 4, 5, 6, 7, 8, 9),
            "second": oneof(2, 3, 4, 5),
            "third": oneof(1, 2),
            "parts": "first + second + third",
            "unit": whole(5, 40, 5),
            "total": "parts * unit",
            "grams_first": "first * unit",
            "grams_second": "second * unit",
            "diff": "grams_first - grams_second",
        },
        where=("first > second", "second > third"),
        nouns={
            "one": "paprika, cumin, coriander",
            "two": "pepper, cinnamon, ginger",
            "three": "salt, cloves, nutmeg",
            "mix": "curry mix, spice mix, barbecue rub, seasoning",
        },
        facts={
            "ratio": (
                "{name} makes a {mix} from {one}, {two} and {three} in the ratio {first} to "
                "{second} to {third}",
                "{one}, {two} and {three} go into {name}'s {mix} in the ratio {first} : {second} : "
                "{third}",
            ),
            "total": ("{he} needs {total} grams of it", "{total} grams of the {mix} are needed"),
        },
        asks=(
            Ask(
                find="grams_first",
                steps=(
                    "parts of {one} and {two} = first + second",
                    "parts in all = parts of {one} and {two} + third",
                    "grams in a part = total / parts in all",
                    "grams of {one} = grams in a part * first",
                ),
                tell="ratio total",
                questions=(
                    "how many grams of {one} does {name} need",
                    "how many grams of {one} go into it",
                ),
                goals=("the number of grams of {one}",),
                wordings=(
                    "{name} mixes {one}, {two} and {three} in the ratio {first} to {second} to "
                    "{third} to make {total} grams of {mix}. How many grams of {one} does {he} "
                    "use?",
                    "Take {first} parts of {one}, {second} parts of {two} and {third:part/parts} "
                    "of {three}: that is {name}'s {mix}. How many grams of {one} are in {total} "
                    "grams of it?",
                ),
            ),
            Ask(
                find="diff",
                steps=(
                    "parts of {one} and {two} = first + second",
                    "parts in all = parts of {one} and {two} + third",
                    "grams in a part = total / parts in all",
                    "more parts of {one} = first - second",
                    "more grams of {one} = grams in a part * more parts of {one}",
                ),
                wordings=(
                    "In {total} grams of a {mix} there are {one}, {two} and {three}, mixed {first} "
                    ": {second} : {third}. How many more grams of {one} than of {two} does it "
                    "contain?",
                    "By how many grams does the {one} outweigh the {two} in a jar with {total} "
                    "grams of {mix}, where {first} parts are {one}, {second} parts {two}, and "
                    "{third:part/parts} {three}?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "grams in a part = grams_second / second",
                    "parts of {one} and {two} = first + second",
                    "parts in all = parts of {one} and {two} + third",
                    "grams of {mix} = grams in a part * parts in all",
                ),
                wordings=(
                    "{name} has {grams_second} grams of {two} and wants to use all of it for a "
                    "{mix} of {first} parts {one}, {second} parts {two} and {third:part/parts} "
                    "{three}. How many grams of the {mix} will there be?",
                ),
            ),
        ),
    ),
    Story(
        name="recipes_dough_loses_weight_in_the_oven",
        topic="food",
        numbers={
            "loaves": whole(4, 30),
            "dough": whole(400, 1200, 100),
            "loss": percent(10, 12, 15, 20),
            "lost": "dough * loss / 100",
            "baked": "dough - lost",
            "all_baked": "loaves * baked",
            "slice": oneof(20, 30, 40, 50, 60),
            "slices": "baked / slice",
        },
        nouns={
            "bread": "rye loaf/rye loaves, braided loaf/braided loaves, raisin loaf/raisin loaves, "
            "corn loaf/corn loaves"
        },
        facts={
            "dough": (
                "{name} shapes {loaves} {breads} from {dough} grams of dough each",
                "{loaves} {breads}, each of {dough} grams of dough, are put into the oven by "
                "{name}",
            ),
            "loss": (
                "in the oven they lose {loss} of their weight",
                "baking takes {loss} of the weight away",
            ),
        },
        asks=(
            Ask(
                find="all_baked",
                steps=(
                    "grams lost by a loaf = loss of dough",
                    "grams of a baked loaf = dough - grams lost by a loaf",
                    "grams of bread = loaves * grams of a baked loaf",
                ),
                tell="dough loss",
                questions=(
                    "how many grams of bread come out of the oven",
                    "how much do the baked loaves weigh together, in grams",
                ),
                goals=("the weight of all the baked loaves in grams",),
                wordings=(
                    "Before: {loaves} {breads} with {dough} grams of dough in each. After: {loss} "
                    "lighter. What do they weigh in all after baking, in grams?",
                ),
            ),
            Ask(
                find="slices",
                steps=(
                    "grams lost by a loaf = loss of dough",
                    "grams of a baked loaf = dough - grams lost by a loaf",
                    "slices of a loaf = grams of a baked loaf / slice",
                ),
                wordings=(
                    "A {bread} is made from {dough} grams of dough but becomes {loss} lighter when "
                    "it is baked. How many slices of {slice} grams can be cut from it?",
                    "How many slices, {slice} grams each, does a {bread} give that weighed {dough} "
                    "grams as dough and lost {loss} of that in the oven?",
                ),
            ),
            Ask(
                find="dough",
                steps=(
                    "grams of a baked loaf = all_baked / loaves",
                    "percent left = 100 - loss",
                    "a hundred baked loaves = grams of a baked loaf * 100",
                    "grams of dough for a loaf = a hundred baked loaves / percent left",
                ),
                wordings=(
                    "{name}'s {loaves} {breads} weigh {all_baked} grams when they come out of the "
                    "oven, which is {loss} less than before. How many grams of dough went into "
                    "each?",
                ),
            ),
        ),
    ),
    Story(
        name="recipes_fruit_salad_without_peel",
        topic="food",
        numbers={
            "apples": whole(4, 15),
            "apple": whole(120, 240, 10),
            "melons": oneof(2, 3, 4),
            "melon": oneof(1, 2, 3),
            "melon_grams": "melons * melon * 1000",
            "apple_grams": "apples * apple",
            "gross": "apple_grams + melon_grams",
            "peel": whole(300, 1200, 50),
            "salad": "gross - peel",
            "bowl": oneof(100, 125, 150, 200, 250),
            "bowls": "salad / bowl",
        },
        nouns={
            "small": "apple, pear, orange, peach, mandarin",
            "big": "melon, pineapple, watermelon",
        },
        facts={
            "small": (
                "{name} cuts up {apples} {smalls} of {apple} grams each",
                "into {name}'s salad go {apples} {smalls}, which weigh {apple} grams each",
            ),
            "big": (
                "{he} adds {melons:big} of {melon:kilogram/kilograms} each",
                "then {he} adds {melons:big} with a weight of {melon:kilogram/kilograms} each",
            ),
            "peel": (
                "peel and seeds, {peel} grams of them, are thrown away",
                "{peel} grams of peel and seeds end up in the compost",
            ),
            "bowl": (
                "a bowl holds {bowl} grams of salad",
                "the salad is served in bowls of {bowl} grams",
            ),
        },
        asks=(
            Ask(
                find="salad",
                steps=(
                    "grams of {smalls} = apples * apple",
                    "kilograms of {bigs} = melons * melon",
                    "grams of {bigs} = kilograms of {bigs} * 1000",
                    "grams of fruit = grams of {smalls} + grams of {bigs}",
                    "grams of salad = grams of fruit - peel",
                ),
                tell="small big peel",
                questions=(
                    "how many grams of fruit salad are there",
                    "how many grams of salad does that make",
                ),
                goals=("the weight of the salad in grams",),
                wordings=(
                    "How much does a fruit salad weigh, in grams, that is made from {apples} "
                    "{smalls} ({apple} grams each) and {melons:big} ({melon:kilogram/kilograms} "
                    "each) after {peel} grams of peel and seeds have been removed?",
                ),
            ),
            Ask(
                find="bowls",
                steps=(
                    "grams of {smalls} = apples * apple",
                    "kilograms of {bigs} = melons * melon",
                    "grams of {bigs} = kilograms of {bigs} * 1000",
                    "grams of fruit = grams of {smalls} + grams of {bigs}",
                    "grams of salad = grams of fruit - peel",
                    "bowls = grams of salad / bowl",
                ),
                tell="small big peel bowl",
                questions=(
                    "how many bowls can {name} fill",
                    "how many bowls of fruit salad does that give",
                ),
                wordings=(
                    "{name} cuts up {apples} {smalls} weighing {apple} grams each and {melons} "
                    "{bigs} weighing {melon:kilogram/kilograms} each. {peel} grams of peel and "
                    "seeds are thrown away. How many bowls of {bowl} grams can be filled with the "
                    "salad?",
                ),
            ),
            Ask(
                find="apple",
                steps=(
                    "grams of fruit = salad + peel",
                    "kilograms of {bigs} = melons * melon",
                    "grams of {bigs} = kilograms of {bigs} * 1000",
                    "grams of {smalls} = grams of fruit - grams of {bigs}",
                    "grams of a {small} = grams of {smalls} / apples",
                ),
                wordings=(
                    "{name}'s salad weighs {salad} grams, without the {peel} grams of peel and "
                    "seeds. In it are {melons:big} of {melon:kilogram/kilograms} each and {apples} "
                    "{smalls} of equal weight. What does one of the {smalls} weigh in grams?",
                    "What was the weight in grams of each of the {apples} equal {smalls} that, cut "
                    "up with {melons:big} of {melon:kilogram/kilograms} each, made {salad} grams "
                    "of salad and {peel} grams of peel and seeds?",
                ),
            ),
        ),
    ),
    Story(
        name="recipes_tea_and_coffee_until_both_are_gone",
        topic="food",
        numbers={
            "boxes": whole(2, 8),
            "bags": oneof(20, 25, 40, 50),
            "tea": "boxes * bags",
            "tea_daily": whole(2, 10),
            "tea_days": "tea / tea_daily",
            "coffee_daily": oneof(20, 25, 30, 40, 50),
            "longer": whole(2, 12),
            "coffee_days": "tea_days - longer",
            "coffee": "coffee_days * coffee_daily",
        },
        nouns={"place": "office, hostel, youth club, workshop, teachers' room"},
        facts={
            "tea": (
                "there are {boxes} boxes with {bags} tea bags each in {name}'s {place}",
                "{name} has put {boxes} boxes of {bags} tea bags into the cupboard of the {place}",
            ),
            "tea_daily": (
                "{tea_daily} tea bags are used every day",
                "people there use {tea_daily} tea bags a day",
            ),
            "coffee": (
                "the can of coffee holds {coffee} grams, and {coffee_daily} grams are used a day",
                "of {coffee} grams of coffee, {coffee_daily} grams are used each day",
            ),
        },
        asks=(
            Ask(
                find="longer",
                steps=(
                    "tea bags = boxes * bags",
                    "days of tea = tea bags / tea_daily",
                    "days of coffee = coffee / coffee_daily",
                    "days longer = days of tea - days of coffee",
                ),
                tell="tea tea_daily coffee",
                questions=(
                    "how many days longer does the tea last than the coffee",
                    "for how many days will there be tea but no coffee",
                ),
                goals=("the number of days by which the tea outlasts the coffee",),
                wordings=(
                    "The {place} has {boxes} boxes of tea with {bags} tea bags each and {coffee} "
                    "grams of coffee. Every day {tea_daily} tea bags and {coffee_daily} grams of "
                    "coffee are used. How many more days will the tea last than the coffee?",
                    "Coffee: {coffee} grams, {coffee_daily} grams a day. Tea: {boxes} boxes of "
                    "{bags} bags, {tea_daily} bags a day. How many days after the coffee will the "
                    "tea run out in the {place}?",
                ),
            ),
            Ask(
                find="coffee",
                steps=(
                    "tea bags = boxes * bags",
                    "days of tea = tea bags / tea_daily",
                    "days of coffee = days of tea - longer",
                    "grams of coffee = days of coffee * coffee_daily",
                ),
                wordings=(
                    "In the {place} {tea_daily} bags from {boxes} boxes of {bags} tea bags are "
                    "used a day, and {coffee_daily} grams of coffee. The coffee runs out {longer} "
                    "days before the tea. How many grams of coffee were there?",
                    "How many grams of coffee did {name} buy for the {place}, if {coffee_daily} "
                    "grams are needed per day, and the coffee is used up {longer} days earlier "
                    "than {boxes} boxes of tea with {bags} bags each, {tea_daily} of which are "
                    "needed per day?",
                ),
            ),
            Ask(
                find="boxes",
                steps=(
                    "days of coffee = coffee / coffee_daily",
                    "days of tea = days of coffee + longer",
                    "tea bags = days of tea * tea_daily",
                    "boxes of tea = tea bags / bags",
                ),
                wordings=(
                    "{coffee} grams of coffee at {coffee_daily} grams a day are finished {longer} "
                    "days before the tea, of which {tea_daily} bags a day are used. How many boxes "
                    "of {bags} tea bags did {name} put into the cupboard?",
                ),
            ),
        ),
    ),
    Story(
        name="recipes_pinata_candy_for_the_children",
        topic="food",
        numbers={
            "bags": whole(3, 9),
            "in_bag": whole(15, 60, 5),
            "pieces": "bags * in_bag",
            "eaten": whole(2, 14),
            "kids": whole(6, 20),
            "filled": "pieces - eaten",
            "each": "filled // kids",
            "left": "filled % kids",
        },
        where=("left > 0",),
        nouns={"thing": "candy, caramel, lollipop, mint, toffee, chocolate coin"},
        facts={
            "bags": (
                "{name} fills a pinata with {bags} bags of {in_bag} {things}",
                "{bags} bags with {in_bag} {things} in each are meant for {name}'s pinata",
            ),
            "eaten": (
                "{eaten} {things} are eaten by the helpers first",
                "the helpers eat {eaten} of them before the party",
            ),
            "kids": (
                "{kids} children share the rest so that each gets as many as possible and all get "
                "the same",
                "the rest is divided equally among {kids} children, as far as it goes",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{things} bought = bags * in_bag",
                    "{things} to share = {things} bought - eaten",
                    "{things} left over = {things} to share % kids",
                ),
                tell="bags eaten kids",
                questions=(
                    "how many {things} are left over",
                    "how many {things} remain that cannot be shared equally",
                ),
                goals=("the number of {things} left over",),
                wordings=(
                    "{name} bought {bags} bags with {in_bag} {things} each for a pinata. {name}'s "
                    "helpers ate {eaten} of them. The rest were divided equally among {kids} "
                    "children. How many {things} were left over?",
                    "The pinata is broken, and {kids} children share what falls out, equally, "
                    "leaving aside what cannot be divided. {name} had bought {bags} bags of "
                    "{in_bag} {things}, and {eaten} had vanished before they could be filled in. "
                    "How many are left aside?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "{things} bought = bags * in_bag",
                    "{things} to share = {things} bought - eaten",
                    "{things} for each child = {things} to share // kids",
                ),
                wordings=(
                    "How many {things} can each of {kids} children have at most, if all get "
                    "the same number and a pinata holds the contents of {bags} bags of {in_bag}, "
                    "less {eaten} that were eaten while it was being filled?",
                    "{kids} children, {bags} bags of {things}, {in_bag} in a bag, {eaten} already "
                    "eaten by the grown-ups. All children get the same whole number of {things}. "
                    "What is the largest number each can get?",
                ),
            ),
            Ask(
                find="eaten",
                steps=(
                    "{things} of the children = each * kids",
                    "{things} filled in = {things} of the children + left",
                    "{things} bought = bags * in_bag",
                    "{things} eaten = {things} bought - {things} filled in",
                ),
                wordings=(
                    "Each of {kids} children got {each} {things} from a pinata, and {left:thing} "
                    "could not be divided. {name} had bought {bags} bags with {in_bag} in each, "
                    "but some were eaten by helpers beforehand. How many did the helpers eat?",
                ),
            ),
        ),
    ),
    Story(
        name="recipes_cups_and_tablespoons_of_dressing",
        topic="food",
        numbers={
            "cups": whole(2, 6),
            "spoons": "cups * 16",
            "small": oneof(2, 3, 4),
            "salads": whole(5, 20),
            "used": "small * salads",
            "left": "spoons - used",
            "big": oneof(2, 3, 4, 5),
            "bowls": "left / big",
        },
        nouns={"sauce": "salad dressing, soy sauce, olive oil, vinegar, maple syrup"},
        facts={
            "cups": (
                "{name} has {cups} cups of {sauce}",
                "there are {cups} cups of {sauce} in {name}'s jar",
            ),
            "cup": ("a cup is 16 tablespoons", "16 tablespoons make a cup"),
            "small": (
                "{he} uses {small} tablespoons on each of {salads} plates",
                "{salads} plates get {small} tablespoons each",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "tablespoons in the jar = cups * 16",
                    "tablespoons used = salads * small",
                    "tablespoons left = tablespoons in the jar - tablespoons used",
                ),
                tell="cups cup small",
                questions=(
                    "how many tablespoons of {sauce} are left",
                    "how many tablespoons of {sauce} does {name} have left",
                ),
                goals=("the number of tablespoons of {sauce} left",),
                wordings=(
                    "After {salads} plates with {small} tablespoons of {sauce} on each, how many "
                    "tablespoons remain of {cups} cups, if there are 16 tablespoons in a cup?",
                ),
            ),
            Ask(
                find="bowls",
                steps=(
                    "tablespoons in the jar = cups * 16",
                    "tablespoons used = salads * small",
                    "tablespoons left = tablespoons in the jar - tablespoons used",
                    "large plates = tablespoons left / big",
                ),
                wordings=(
                    "{name} pours {small} tablespoons of {sauce} on each of {salads} small plates "
                    "and then {big} tablespoons on each large plate until nothing is left of "
                    "{cups} cups. A cup holds 16 tablespoons. How many large plates does {he} "
                    "serve?",
                    "How many plates with {big} tablespoons of {sauce} each can still be served "
                    "when {salads} plates with {small} tablespoons each have been taken from a jar "
                    "of {cups} cups, 16 tablespoons to the cup?",
                ),
            ),
            Ask(
                find="cups",
                steps=(
                    "tablespoons used = salads * small",
                    "tablespoons in the jar = tablespoons used + left",
                    "cups = tablespoons in the jar / 16",
                ),
                wordings=(
                    "{salads} plates have been served with {small} tablespoons of {sauce} on each, "
                    "and {left:tablespoon is/tablespoons are} left. A cup is 16 tablespoons. How "
                    "many cups of {sauce} were there at the start?",
                ),
            ),
        ),
    ),
    Story(
        name="recipes_cookies_sold_by_the_dozen_for_a_cause",
        topic="food",
        numbers={
            "batches": whole(3, 12),
            "sheet": oneof(12, 18, 24, 30, 36),
            "baked": "batches * sheet",
            "burnt": oneof(6, 8, 12, 18, 20, 24),
            "family": whole(4, 16),
            "good": "baked - burnt - family",
            "dozens": "good / 12",
            "price": money(3, 9, "0.50"),
            "income": "dozens * price",
        },
        where=("baked > burnt",),
        nouns={
            "thing": "gingerbread man/gingerbread men, oatmeal cookie, almond cookie, butter "
            "cookie, macaroon",
            "cause": "animal shelter, school trip, new playground, youth orchestra, flood victims",
        },
        facts={
            "batches": (
                "{name} bakes {batches} batches of {sheet} {things} to raise money for the {cause}",
                "to raise money for the {cause}, {name} bakes {things}, {batches} batches with "
                "{sheet} in each",
            ),
            "burnt": (
                "{burnt} of them are burnt, and {his} family eats {family}",
                "{burnt} get too dark to be sold and {family} are eaten by {his} family",
            ),
            "price": (
                "the others are sold by the dozen for {price}",
                "{he} sells the rest at {price} a dozen",
            ),
        },
        asks=(
            Ask(
                find="income",
                steps=(
                    "{things} baked = batches * sheet",
                    "{things} not burnt = {things} baked - burnt",
                    "{things} for sale = {things} not burnt - family",
                    "dozens = {things} for sale / 12",
                    "money raised = dozens * price",
                ),
                tell="batches burnt price",
                questions=("how much money does {name} raise", "how much does the {cause} get"),
                goals=("the amount of money raised",),
                wordings=(
                    "Every dozen {things} brings {price} for the {cause}. {name} has baked "
                    "{batches} batches of {sheet}, minus {burnt} that burnt and {family} that "
                    "{his} family could not resist. How much will there be when all are sold?",
                ),
            ),
            Ask(
                find="batches",
                steps=(
                    "dozens = income / price",
                    "{things} sold = dozens * 12",
                    "{things} not burnt = {things} sold + family",
                    "{things} baked = {things} not burnt + burnt",
                    "batches = {things} baked / sheet",
                ),
                wordings=(
                    "{name} raised {income} for the {cause} with {things} at {price} a dozen. "
                    "{burnt} more had been burnt and {family} eaten at home. A batch makes "
                    "{sheet}. How many batches were baked?",
                    "How many batches of {sheet} {things} did {name} bake, if {family} were eaten, "
                    "{burnt} burnt, and the rest, sold at {price} per dozen, brought in {income}?",
                ),
            ),
            Ask(
                find="family",
                steps=(
                    "{things} baked = batches * sheet",
                    "{things} not burnt = {things} baked - burnt",
                    "{things} sold = dozens * 12",
                    "{things} eaten = {things} not burnt - {things} sold",
                ),
                wordings=(
                    "{dozens:dozen/dozen} {things} were sold for the {cause}. {name} had baked "
                    "{batches} batches of {sheet}; {burnt} were burnt, and all that is missing was "
                    "eaten by {his} family. How many did the family eat?",
                ),
            ),
        ),
    ),
)
