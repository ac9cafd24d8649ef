"""Farms and harvests: three kinds of trees, potatoes, olives, wheat to bread, cattle, plowing, "
"silos."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="harvest_three_kinds_of_fruit_trees",
        topic="farm",
        numbers={
            "first": whole(20, 160, 2),
            "half": "first / 2",
            "less": whole(2, 9),
            "second": "half - less",
            "more": whole(5, 40),
            "third": "second + more",
            "total": "first + second + third",
        },
        nouns={
            "one": "mango, apple, peach, orange, walnut",
            "two": "coconut, cherry, lemon, plum",
            "three": "pear, fig, almond, olive",
        },
        facts={
            "first": (
                "{name} has {first} {one} trees on {his} farm",
                "there are {first} {one} trees on {name}'s farm",
            ),
            "second": (
                "the number of {two} trees is {less} less than half the number of {one} trees",
                "{he} has {less} fewer {two} trees than half as many as {one} trees",
            ),
            "third": (
                "there are {more} more {three} trees than {two} trees",
                "the {three} trees outnumber the {two} trees by {more}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "half the {one} trees = first / 2",
                    "{two} trees = half the {one} trees - less",
                    "{three} trees = {two} trees + more",
                    "{one} and {two} trees = first + {two} trees",
                    "trees in all = {one} and {two} trees + {three} trees",
                ),
                tell="first second third",
                questions=(
                    "how many trees are on the farm",
                    "how many trees does {name} have in all",
                ),
                goals=("the number of trees on the farm",),
                wordings=(
                    "{name} grows {first} {one} trees, {less} less than half that many {two} "
                    "trees, and {more} more {three} trees than {two} trees. How many trees does "
                    "{name} grow?",
                    "A farm has {three}, {two} and {one} trees. {first} are {one} trees. If one "
                    "took half of this number and subtracted {less}, one would have the number of "
                    "{two} trees, and {more} more than that are {three} trees. How many trees are "
                    "there altogether?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "{two} trees = third - more",
                    "half the {one} trees = {two} trees + less",
                    "{one} trees = half the {one} trees * 2",
                ),
                wordings=(
                    "There are {third} {three} trees on a farm, {more} more than {two} trees. The "
                    "{two} trees, again, are {less} fewer than half of the {one} trees. How many "
                    "{one} trees are there?",
                    "How many {one} trees does {name} own if the {two} trees number {less} fewer "
                    "than half of them, and the {three} trees, of which there are {third}, number "
                    "{more} more than the {two} trees?",
                ),
            ),
            Ask(
                find="more",
                steps=(
                    "half the {one} trees = first / 2",
                    "{two} trees = half the {one} trees - less",
                    "{three} trees more than {two} trees = third - {two} trees",
                ),
                wordings=(
                    "{name} has {first} {one} trees, {third} {three} trees, and {less} fewer {two} "
                    "trees than half the number of {one} trees. How many more {three} trees than "
                    "{two} trees are there?",
                ),
            ),
        ),
    ),
    Story(
        name="harvest_potatoes_planted_stored_and_sold",
        topic="farm",
        numbers={
            "planted": whole(20, 200, 10),
            "times": oneof(6, 7, 8, 9, 10, 12),
            "dug": "planted * times",
            "seed_share": percent(10, 20),
            "seed": "dug * seed_share / 100",
            "rest": "dug - seed",
            "sack": oneof(4, 5, 6, 8, 9, 10, 12, 15, 18, 20, 24),
            "sacks": "rest / sack",
            "price": money(3, 18),
            "income": "sacks * price",
        },
        nouns={"crop": "potatoes, beans, onions, garlic, peas"},
        facts={
            "planted": (
                "in spring {name} planted {planted} kilograms of {crop}",
                "{planted} kilograms of {crop} were planted by {name} in spring",
            ),
            "times": (
                "the harvest was {times} times what had been planted",
                "every kilogram planted gave {times} kilograms in the fall",
            ),
            "seed": (
                "{seed_share} of the harvest was kept for the next year",
                "{name} put {seed_share} of it aside for planting in the next year",
            ),
            "sack": (
                "the rest was filled into sacks of {sack} kilograms",
                "{he} filled the rest into sacks, {sack} kilograms in each",
            ),
        },
        asks=(
            Ask(
                find="sacks",
                steps=(
                    "kilograms harvested = planted * times",
                    "kilograms kept = seed_share of kilograms harvested",
                    "kilograms for sale = kilograms harvested - kilograms kept",
                    "sacks = kilograms for sale / sack",
                ),
                tell="planted times seed sack",
                questions=(
                    "how many sacks of {crop} did {name} fill",
                    "how many sacks were filled",
                ),
                goals=("the number of sacks of {crop}",),
                wordings=(
                    "{name} planted {planted} kilograms of {crop} and harvested {times} times as "
                    "much. {he} kept {seed_share} of the harvest for next year and put the rest in "
                    "sacks of {sack} kilograms. How many sacks did {he} fill?",
                    "From {planted} kilograms of {crop} put into the ground came {times} times as "
                    "much. {name} keeps {seed_share} for planting again and packs the remainder, "
                    "{sack} kilograms to a sack. How many sacks does that make?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "kilograms harvested = planted * times",
                    "kilograms for sale = kilograms harvested - seed",
                    "sacks = kilograms for sale / sack",
                    "income = sacks * price",
                ),
                wordings=(
                    "{name} planted {planted} kilograms of {crop} and dug up {times} times as "
                    "much. {seed} kilograms stay in the cellar. All others go into sacks of {sack} "
                    "kilograms, which sell for {price} each. How much money do they bring in?",
                    "How much does {name} earn with {crop}, if every one of the {planted} "
                    "kilograms planted turns into {times} kilograms, {seed} kilograms of these are "
                    "not for sale, and the others cost {price} for a sack of {sack} kilograms?",
                ),
            ),
            Ask(
                find="planted",
                steps=(
                    "sacks = income / price",
                    "kilograms for sale = sacks * sack",
                    "kilograms harvested = kilograms for sale + seed",
                    "kilograms planted = kilograms harvested / times",
                ),
                wordings=(
                    "The {crop} that {name} did not need brought {income}, at {price} for each "
                    "sack of {sack} kilograms. Another {seed} kilograms were kept. The whole "
                    "harvest was {times} times as heavy as what had been planted. How many "
                    "kilograms had been planted?",
                ),
            ),
        ),
    ),
    Story(
        name="harvest_olives_pressed_to_oil",
        topic="farm",
        numbers={
            "trees": whole(10, 80, 5),
            "per_tree": oneof(12, 15, 20, 24, 25, 30),
            "olives": "trees * per_tree",
            "per_liter": oneof(4, 5, 6, 8),
            "liters": "olives / per_liter",
            "kept": whole(2, 20),
            "sold": "liters - kept",
            "price": money(6, 16, "0.50"),
            "income": "sold * price",
        },
        nouns={"fruit": "olives, walnuts, hazelnuts, almonds"},
        facts={
            "trees": (
                "{name} picks {per_tree} kilograms of {fruit} from each of {trees} plants",
                "each of {name}'s {trees} plants gives {per_tree} kilograms of {fruit}",
            ),
            "per_liter": (
                "{per_liter} kilograms make one liter of oil",
                "it takes {per_liter} kilograms to press a liter of oil",
            ),
            "kept": (
                "{he} keeps {kept} liters and sells the others at {price} a liter",
                "all but {kept} liters are sold for {price} per liter",
            ),
        },
        asks=(
            Ask(
                find="income",
                steps=(
                    "kilograms of {fruit} = trees * per_tree",
                    "liters of oil = kilograms of {fruit} / per_liter",
                    "liters sold = liters of oil - kept",
                    "money for the oil = liters sold * price",
                ),
                tell="trees per_liter kept",
                questions=(
                    "how much money does the oil bring",
                    "how much does {name} earn with the oil",
                ),
                goals=("the money that {name} gets for the oil",),
                wordings=(
                    "{name} has {trees} plants, and each gives {per_tree} kilograms of {fruit}. It "
                    "takes {per_liter} kilograms of {fruit} to make one liter of oil. {name} keeps "
                    "{kept} liters and sells the rest for {price} per liter. How much money does "
                    "{name} make?",
                    "{trees} plants, {per_tree} kilograms of {fruit} from each, {per_liter} "
                    "kilograms for a liter of oil, {kept} liters for {name}'s own kitchen, {price} "
                    "for each liter of the rest: what do the sales amount to?",
                ),
            ),
            Ask(
                find="trees",
                steps=(
                    "liters sold = income / price",
                    "liters of oil = liters sold + kept",
                    "kilograms of {fruit} = liters of oil * per_liter",
                    "plants = kilograms of {fruit} / per_tree",
                ),
                wordings=(
                    "{name} earned {income} by selling oil at {price} a liter, and kept {kept} "
                    "liters. For a liter {he} had needed {per_liter} kilograms of {fruit}, and "
                    "every plant had given {per_tree} kilograms. How many plants does {name} have?",
                    "How many plants stand on the land of {name}, whose {fruit}, {per_tree} "
                    "kilograms from each plant and {per_liter} kilograms to a liter of oil, gave "
                    "enough oil to keep {kept} liters and to sell the rest for {income}, at "
                    "{price} per liter?",
                ),
            ),
            Ask(
                find="liters",
                steps=(
                    "kilograms of {fruit} = trees * per_tree",
                    "liters of oil = kilograms of {fruit} / per_liter",
                ),
                wordings=(
                    "If {per_liter} kilograms of {fruit} yield a liter of oil, how many liters can "
                    "be pressed from what {trees} plants bear, each of them {per_tree} kilograms?",
                ),
            ),
        ),
    ),
    Story(
        name="harvest_wheat_ground_and_baked",
        topic="food",
        numbers={
            "field": whole(2, 12),
            "loaves_sack": oneof(40, 45, 50, 60),
            "sacks_each": whole(5, 20),
            "sacks": "field * sacks_each",
            "chaff": fraction("1/4", "1/5", "1/6", "1/8", "1/10"),
            "lost": "sacks * chaff",
            "flour": "sacks - lost",
            "loaves": "flour * loaves_sack",
        },
        nouns={"grain": "wheat, rye, barley, oats, spelt"},
        facts={
            "sacks": (
                "each of {name}'s {field} fields gives {sacks_each} sacks of {grain}",
                "{name} harvests {sacks_each} sacks of {grain} from each of {field} fields",
            ),
            "chaff": (
                "the mill turns this into sacks of flour, but {chaff} of it is lost as bran",
                "at the mill {chaff} is lost as bran, and the rest becomes flour",
            ),
            "loaves": (
                "a sack of flour is enough for {loaves_sack} loaves of bread",
                "{loaves_sack} loaves can be baked from one sack of flour",
            ),
        },
        asks=(
            Ask(
                find="loaves",
                steps=(
                    "sacks of {grain} = field * sacks_each",
                    "sacks lost = chaff of sacks of {grain}",
                    "sacks of flour = sacks of {grain} - sacks lost",
                    "loaves of bread = sacks of flour * loaves_sack",
                ),
                tell="sacks chaff loaves",
                questions=(
                    "how many loaves can be baked from {name}'s harvest",
                    "how many loaves of bread does the harvest make",
                ),
                goals=("the number of loaves that can be baked",),
                wordings=(
                    "{name} has {field} fields, and each one gives {sacks_each} sacks of {grain}. "
                    "At the mill {chaff} of the grain is lost. If each sack of flour makes "
                    "{loaves_sack} loaves of bread, how many loaves can be made?",
                    "From field to bread: {field} fields with {sacks_each} sacks of {grain} each; "
                    "{chaff} of the grain is lost in the mill; {loaves_sack} loaves come from each "
                    "sack of flour. How many loaves will there be?",
                ),
            ),
            Ask(
                find="flour",
                steps=(
                    "sacks of {grain} = field * sacks_each",
                    "sacks lost = chaff of sacks of {grain}",
                    "sacks of flour = sacks of {grain} - sacks lost",
                ),
                wordings=(
                    "The miller keeps the bran, {chaff} of what {name} brings. {name} brings "
                    "{sacks_each} sacks of {grain} from each of {field} fields. How many sacks of "
                    "flour does {he} get?",
                    "How many sacks of flour are made from the {grain} of {field} fields, each "
                    "bearing {sacks_each} sacks, if {chaff} of it is thrown away as bran?",
                ),
            ),
            Ask(
                find="field",
                steps=(
                    "sacks of flour = loaves / loaves_sack",
                    "sacks of {grain} = sacks of flour + lost",
                    "fields = sacks of {grain} / sacks_each",
                ),
                wordings=(
                    "Bakers made {loaves} loaves from the flour that {name} sold them, "
                    "{loaves_sack} from each sack. {lost:sack/sacks} had been lost as bran at the "
                    "mill. How many fields did the {grain} come from, if every field gave "
                    "{sacks_each} sacks?",
                ),
            ),
        ),
    ),
    Story(
        name="harvest_calf_fattened_and_sold",
        topic="farm",
        numbers={
            "start": whole(40, 120, 5),
            "gain": oneof(1, 2),
            "days": whole(60, 240, 10),
            "grown": "gain * days",
            "weight": "start + grown",
            "price": money(2, 6, "0.50"),
            "sale": "weight * price",
            "feed": money("0.50", 3, "0.25"),
            "feed_cost": "days * feed",
            "bought": money(100, 300, 20),
            "profit": "sale - feed_cost - bought",
        },
        nouns={"animal": "calf, young bull, heifer, young ox/young oxen"},
        facts={
            "start": (
                "{name} buys a {animal} of {start} kilograms for {bought}",
                "a {animal} that weighs {start} kilograms is bought by {name} for {bought}",
            ),
            "gain": (
                "it gains {gain:kilogram/kilograms} a day for {days} days",
                "during the next {days} days it becomes {gain:kilogram/kilograms} heavier every "
                "day",
            ),
            "feed": (
                "its feed costs {feed} a day",
                "every day {name} spends {feed} on feed for it",
            ),
            "price": (
                "then it is sold for {price} a kilogram",
                "after that {name} sells it for {price} per kilogram",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "kilograms gained = gain * days",
                    "weight when sold = start + kilograms gained",
                    "price of the {animal} when sold = weight when sold * price",
                    "cost of feed = days * feed",
                    "money left after feed = price of the {animal} when sold - cost of feed",
                    "profit = money left after feed - bought",
                ),
                tell="start gain feed price",
                questions=("how much profit does {name} make", "what is {name}'s profit"),
                goals=("the profit that {name} makes",),
                wordings=(
                    "{name} paid {bought} for a {animal} weighing {start} kilograms. It gained "
                    "{gain:kilogram/kilograms} a day for {days} days and cost {feed} a day to "
                    "feed. {name} then sold it at {price} a kilogram. How much profit did {he} "
                    "make?",
                    "Bought: one {animal}, {start} kilograms, {bought}. Kept: {days} days, with "
                    "{feed} of feed and a gain of {gain:kilogram/kilograms} on each of them. Sold: "
                    "at {price} per kilogram. What did {name} earn in the end?",
                ),
            ),
            Ask(
                find="sale",
                steps=(
                    "kilograms gained = gain * days",
                    "weight when sold = start + kilograms gained",
                    "price of the {animal} = weight when sold * price",
                ),
                wordings=(
                    "What does a {animal} bring that weighed {start} kilograms at first, put on "
                    "{gain:kilogram/kilograms} each day for {days} days, and is sold at {price} "
                    "per kilogram?",
                    "Sold by weight at {price} a kilogram, {name}'s {animal} goes to a new owner "
                    "after {days} days on the farm. It came with {start} kilograms and gained "
                    "{gain:kilogram/kilograms} daily. How much money is paid for it?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "weight when sold = sale / price",
                    "kilograms gained = weight when sold - start",
                    "days = kilograms gained / gain",
                ),
                wordings=(
                    "{name} got {sale} for a {animal}, at {price} a kilogram. When {he} had bought "
                    "it, it weighed {start} kilograms; after that it gained "
                    "{gain:kilogram/kilograms} a day. How many days did {name} keep it?",
                ),
            ),
        ),
    ),
    Story(
        name="harvest_plowing_with_a_broken_tractor",
        topic="farm",
        numbers={
            "rate": whole(2, 6),
            "hours": whole(6, 12),
            "days": whole(2, 6),
            "done": "rate * hours * days",
            "lost": whole(2, 8),
            "missed": "lost * rate",
            "plowed": "done - missed",
            "left": whole(3, 40),
            "area": "plowed + left",
        },
        nouns={"job": "plowed, mowed, sown, harvested"},
        where=("lost < hours",),
        facts={
            "area": (
                "{area} hectares of land are to be {job}",
                "{name} has {area} hectares that must be {job}",
            ),
            "rate": (
                "{name} does {rate} hectares an hour and works {hours} hours a day for {days} days",
                "for {days} days {name} works {hours} hours a day and does {rate} hectares in each "
                "hour",
            ),
            "lost": (
                "a broken belt stops the machine for {lost} of these hours",
                "{lost} of the hours are lost because the machine breaks down",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "working hours = hours * days",
                    "hours with a running machine = working hours - lost",
                    "hectares done = hours with a running machine * rate",
                    "hectares left = area - hectares done",
                ),
                tell="area rate lost",
                questions=(
                    "how many hectares are left to do",
                    "how many hectares still have to be {job}",
                ),
                goals=("the number of hectares that are not done yet",),
                wordings=(
                    "{days} days of {hours} hours, {rate} hectares {job} per hour: that had been "
                    "{name}'s plan, but for {lost} hours the machine stood still. How many of the "
                    "{area} hectares remain?",
                ),
            ),
            Ask(
                find="lost",
                steps=(
                    "hectares done = area - left",
                    "hours with a running machine = hectares done / rate",
                    "working hours = hours * days",
                    "hours lost = working hours - hours with a running machine",
                ),
                wordings=(
                    "Of {area} hectares, {left} are not yet {job} after {days} days with {hours} "
                    "working hours each. {name}'s machine manages {rate} hectares an hour when it "
                    "runs. For how many of the working hours did it not run?",
                    "How many hours did {name}'s machine stand still, if it does {rate} hectares "
                    "in an hour and, in {days} working days of {hours} hours, has left {left} of "
                    "{area} hectares undone?",
                ),
            ),
            Ask(
                find="area",
                steps=(
                    "working hours = hours * days",
                    "hours with a running machine = working hours - lost",
                    "hectares done = hours with a running machine * rate",
                    "hectares in all = hectares done + left",
                ),
                wordings=(
                    "After working {hours} hours a day for {days} days, minus {lost} hours of "
                    "repairs, at {rate} hectares an hour, {name} sees {left} hectares that are not "
                    "{job} yet. How large is the land in hectares?",
                ),
            ),
        ),
    ),
    Story(
        name="harvest_silo_filled_by_trucks_and_emptied_by_cows",
        topic="farm",
        numbers={
            "cows": whole(20, 90, 5),
            "kilos": oneof(8, 10, 12, 15, 20),
            "daily": "cows * kilos",
            "trucks": whole(3, 20),
            "tons": oneof(2, 3, 4, 5, 6),
            "stock_tons": "trucks * tons",
            "stock": "stock_tons * 1000",
            "days": "stock // daily",
            "left": "stock % daily",
        },
        where=("days > 5", "left > 0"),
        nouns={
            "feed": "corn silage, grain, hay pellets, beet pulp",
            "animal": "cow, horse, ox/oxen, bull",
        },
        facts={
            "trucks": (
                "{trucks} trucks bring {tons} tons of {feed} each to {name}'s silo",
                "{name}'s empty silo is filled by {trucks} trucks with {tons} tons of {feed} each",
            ),
            "cows": (
                "each of the {cows} {animals} eats {kilos} kilograms a day",
                "{cows} {animals} eat from it, {kilos} kilograms each per day",
            ),
        },
        asks=(
            Ask(
                find="days",
                steps=(
                    "tons of {feed} = trucks * tons",
                    "kilograms of {feed} = tons of {feed} * 1000",
                    "kilograms a day = cows * kilos",
                    "full days = kilograms of {feed} // kilograms a day",
                ),
                tell="trucks cows",
                questions=(
                    "for how many full days does the {feed} last",
                    "how many full days can the {animals} be fed",
                ),
                goals=("the number of full days for which the {feed} is enough",),
                wordings=(
                    "How many full days can {cows} {animals}, eating {kilos} kilograms each per "
                    "day, live on {feed} delivered by {trucks} trucks of {tons} tons?",
                    "{name} has {cows} {animals}. Each of them needs {kilos} kilograms of {feed} "
                    "daily, and {trucks} trucks have just delivered {tons} tons apiece. A ton is "
                    "1000 kilograms. How many days will pass before there is not enough left for "
                    "all of them for another day?",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "tons of {feed} = trucks * tons",
                    "kilograms of {feed} = tons of {feed} * 1000",
                    "kilograms a day = cows * kilos",
                    "kilograms left = kilograms of {feed} % kilograms a day",
                ),
                wordings=(
                    "The {feed} from {trucks} trucks, {tons} tons in each, is given to {cows} "
                    "{animals}, {kilos} kilograms a day to every one of them, for as many full "
                    "days as possible. How many kilograms are then left?",
                ),
            ),
            Ask(
                find="cows",
                steps=(
                    "tons of {feed} = trucks * tons",
                    "kilograms of {feed} = tons of {feed} * 1000",
                    "kilograms eaten = kilograms of {feed} - left",
                    "kilograms a day = kilograms eaten / days",
                    "{animals} = kilograms a day / kilos",
                ),
                wordings=(
                    "{trucks} trucks with {tons} tons of {feed} each filled a silo. After {days} "
                    "days {left:kilogram is/kilograms are} left. How many {animals} eat from it, "
                    "if each gets {kilos} kilograms a day?",
                    "A ton is 1000 kilograms. How many {animals} were fed, {kilos} kilograms each "
                    "per day, so that of the {feed} of {trucks} trucks with {tons} tons each only "
                    "{left:kilogram was/kilograms were} left after {days} days?",
                ),
            ),
        ),
    ),
    Story(
        name="harvest_riding_school_lessons_of_a_week",
        topic="animals",
        numbers={
            "horses": whole(4, 15),
            "lame": whole(2, 4),
            "fit": "horses - lame",
            "lessons": oneof(2, 3, 4),
            "days": oneof(5, 6),
            "week": "fit * lessons * days",
            "price": money(15, 40),
            "income": "week * price",
            "costs": money(150, 900, 50),
            "profit": "income - costs",
        },
        nouns={"animal": "horse, pony/ponies, camel, donkey"},
        facts={
            "horses": (
                "a riding school has {horses} {animals}, but {lame} of them are not well",
                "of the {horses} {animals} of a riding school, {lame} are not well enough to be "
                "ridden",
            ),
            "lessons": (
                "each of the others gives {lessons} lessons a day on {days} days a week",
                "the others are used for {lessons} lessons each on {days} days of the week",
            ),
            "price": ("a lesson costs {price}", "every lesson brings in {price}"),
            "costs": (
                "hay and wages cost {costs} a week",
                "the school spends {costs} a week on hay and wages",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "healthy {animals} = horses - lame",
                    "lessons a day = healthy {animals} * lessons",
                    "lessons a week = lessons a day * days",
                    "income of a week = lessons a week * price",
                    "profit of a week = income of a week - costs",
                ),
                tell="horses lessons price costs",
                questions=(
                    "what is the weekly profit of the school",
                    "how much profit does the school make in a week",
                ),
                goals=("the profit of the riding school in one week",),
                wordings=(
                    "A riding school has {horses} {animals}, and {lame} are sick. Each healthy "
                    "{animal} gives {lessons} lessons a day, {days} days a week. Each lesson costs "
                    "{price}. If the school spends {costs} a week, what is its weekly profit?",
                    "Income of a riding school: {price} for each lesson. Lessons: {lessons} a day "
                    "with every healthy {animal}, {days} days a week. {animals}: {horses}, less "
                    "{lame} on sick leave. Expenses: {costs} a week. What is the profit of a week?",
                ),
            ),
            Ask(
                find="lame",
                steps=(
                    "lessons a week = income / price",
                    "lessons a day = lessons a week / days",
                    "healthy {animals} = lessons a day / lessons",
                    "sick {animals} = horses - healthy {animals}",
                ),
                wordings=(
                    "With lessons at {price} each, a riding school took in {income} last week. It "
                    "was open on {days} days of the week, and every healthy {animal} gave "
                    "{lessons} lessons a day. How many of its {horses} {animals} were sick?",
                    "How many {animals} of a riding school were resting last week, if it has "
                    "{horses}, each of the others gave {lessons} lessons on {days} days, and "
                    "lessons at {price} brought in {income}?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "healthy {animals} = horses - lame",
                    "lessons a day = healthy {animals} * lessons",
                    "lessons a week = lessons a day * days",
                    "income of a week = lessons a week * price",
                ),
                wordings=(
                    "How much do the riders pay in a week with {days} days of lessons, when {lame} "
                    "out of {horses} {animals} are ill, all others carry {lessons} riders a day, "
                    "and each rider pays {price}?",
                ),
            ),
        ),
    ),
    Story(
        name="harvest_pumpkins_of_two_sizes_priced_by_weight",
        topic="farm",
        numbers={
            "small": whole(8, 60, 2),
            "small_kg": oneof(2, 3, 4),
            "big": whole(4, 20),
            "times": factor(2, 3, 4),
            "big_kg": "small_kg * times",
            "kilos": "small * small_kg + big * big_kg",
            "price": money("0.50", 3, "0.25"),
            "income": "kilos * price",
        },
        nouns={"crop": "pumpkin, melon, cabbage, watermelon, squash/squashes"},
        facts={
            "small": (
                "{name} harvests {small} small {crops} of {small_kg} kilograms each",
                "{small} small {crops}, {small_kg} kilograms apiece, grow in {name}'s field",
            ),
            "big": (
                "{he} also has {big} large ones, each {times:times} as heavy as a small one",
                "besides, there are {big} large ones that weigh {times:times} as much as a small "
                "one each",
            ),
            "price": ("a kilogram sells for {price}", "people pay {price} per kilogram"),
        },
        asks=(
            Ask(
                find="income",
                steps=(
                    "kilograms of small {crops} = small * small_kg",
                    "weight of a large {crop} = times of small_kg",
                    "kilograms of large {crops} = big * weight of a large {crop}",
                    "kilograms in all = kilograms of small {crops} + kilograms of large {crops}",
                    "income = kilograms in all * price",
                ),
                tell="small big price",
                questions=(
                    "how much does {name} get for all the {crops}",
                    "how much money do all of them bring",
                ),
                goals=("the money that all the {crops} bring",),
                wordings=(
                    "On the scale: {small} small {crops} with {small_kg} kilograms each, {big} "
                    "large {crops} with {times:times} the weight of a small one each. On the price "
                    "tag: {price} a kilogram. What is everything worth?",
                ),
            ),
            Ask(
                find="big",
                steps=(
                    "kilograms in all = income / price",
                    "kilograms of small {crops} = small * small_kg",
                    "kilograms of large {crops} = kilograms in all - kilograms of small {crops}",
                    "weight of a large {crop} = times of small_kg",
                    "large {crops} = kilograms of large {crops} / weight of a large {crop}",
                ),
                wordings=(
                    "{name} sold {small} small {crops} of {small_kg} kilograms and some large "
                    "ones, each {times:times} as heavy, for {income} altogether. The price was "
                    "{price} a kilogram. How many large ones were there?",
                    "How many large {crops} did {name} sell, if they weigh {times:times} as much "
                    "as the small ones ({small_kg} kilograms), {small} small ones were sold with "
                    "them, and {income} was paid at {price} a kilogram?",
                ),
            ),
            Ask(
                find="kilos",
                steps=(
                    "kilograms of small {crops} = small * small_kg",
                    "weight of a large {crop} = times of small_kg",
                    "kilograms of large {crops} = big * weight of a large {crop}",
                    "kilograms in all = kilograms of small {crops} + kilograms of large {crops}",
                ),
                wordings=(
                    "What do {small} small {crops} and {big} large ones weigh together, in "
                    "kilograms, if a small one weighs {small_kg} kilograms and a large one "
                    "{times:times} as much?",
                ),
            ),
        ),
    ),
    Story(
        name="harvest_legs_in_a_box_of_animals",
        topic="animals",
        numbers={
            "spiders": whole(2, 12),
            "beetles": whole(2, 15),
            "mice": whole(2, 9),
            "legs": "spiders * 8 + beetles * 6 + mice * 4",
            "gone": whole(2, 6),
            "legs_left": "legs - gone * 8",
        },
        where=("spiders > gone",),
        nouns={
            "bug": "beetle, ant, grasshopper, ladybug, cricket",
            "pet": "mouse, lizard, frog, hamster, gecko",
            "place": "shed, terrarium, garden box/garden boxes, barn, cellar",
        },
        facts={
            "spiders": (
                "{spiders} spiders with 8 legs each, {beetles} {bugs} with 6 legs each, and {mice} "
                "{pets} with 4 legs each live in a {place}",
                "in a {place} there are {spiders} spiders (8 legs each), {beetles} {bugs} (6 legs "
                "each) and {mice} {pets} (4 legs each)",
            ),
        },
        asks=(
            Ask(
                find="legs",
                steps=(
                    "legs of the spiders = spiders * 8",
                    "legs of the {bugs} = beetles * 6",
                    "legs of the {pets} = mice * 4",
                    "legs of spiders and {bugs} = legs of the spiders + legs of the {bugs}",
                    "legs in all = legs of spiders and {bugs} + legs of the {pets}",
                ),
                tell="spiders",
                questions=(
                    "how many legs do all these animals have",
                    "how many legs are there altogether",
                ),
                goals=("the total number of legs",),
                wordings=(
                    "A spider walks on 8 legs, a {bug} on 6, a {pet} on 4. How many legs walk "
                    "through the {place} when {mice} {pets}, {beetles} {bugs} and {spiders} "
                    "spiders live there?",
                    "{name} counts legs in the {place}: those of {spiders} spiders, 8 each, those "
                    "of {beetles} {bugs}, 6 each, and those of {mice} {pets}, 4 each. What number "
                    "does {name} arrive at?",
                ),
            ),
            Ask(
                find="legs_left",
                steps=(
                    "spiders left = spiders - gone",
                    "legs of the spiders = spiders left * 8",
                    "legs of the {bugs} = beetles * 6",
                    "legs of the {pets} = mice * 4",
                    "legs of spiders and {bugs} = legs of the spiders + legs of the {bugs}",
                    "legs left = legs of spiders and {bugs} + legs of the {pets}",
                ),
                wordings=(
                    "How many legs remain in a {place} with {spiders} spiders, {beetles} {bugs} "
                    "and {mice} {pets} after {gone} of the spiders have gone? Spiders have 8 legs, "
                    "{bugs} 6, {pets} 4.",
                    "There were {spiders} spiders, {beetles} {bugs} and {mice} {pets} in the "
                    "{place} until {gone} of the spiders left. A spider has 8 legs, a {bug} 6, and "
                    "a {pet} 4. How many legs are in the {place} now?",
                ),
            ),
            Ask(
                find="mice",
                steps=(
                    "legs of the spiders = spiders * 8",
                    "legs of the {bugs} = beetles * 6",
                    "legs of spiders and {bugs} = legs of the spiders + legs of the {bugs}",
                    "legs of the {pets} = legs - legs of spiders and {bugs}",
                    "{pets} = legs of the {pets} / 4",
                ),
                wordings=(
                    "{legs} legs belong to the animals in the {place}. There are {spiders} spiders "
                    "with 8 legs, {beetles} {bugs} with 6, and a number of {pets} with 4. How many "
                    "{pets} are there?",
                    "How many {pets}, which have 4 legs, share a {place} with {spiders} spiders "
                    "and {beetles} {bugs}, if there are {legs} legs in it, 8 on a spider and 6 on "
                    "a {bug}?",
                ),
            ),
        ),
    ),
    Story(
        name="harvest_grapes_from_rows_to_bottles",
        topic="farm",
        numbers={
            "rows": whole(6, 30),
            "vines": whole(10, 40),
            "all_vines": "rows * vines",
            "kilos": oneof(2, 3, 4),
            "grapes": "all_vines * kilos",
            "spoiled": whole(20, 200, 10),
            "good": "grapes - spoiled",
            "per_bottle": oneof(2, 3, 4, 5),
            "bottles": "good / per_bottle",
        },
        nouns={"product": "grape juice, wine, grape syrup, vinegar"},
        facts={
            "rows": (
                "a vineyard has {rows} rows of {vines} vines",
                "{vines} vines grow in each of the {rows} rows of a vineyard",
            ),
            "kilos": (
                "each vine bears {kilos} kilograms of grapes",
                "{kilos} kilograms of grapes are picked from every vine",
            ),
            "spoiled": (
                "{spoiled} kilograms are eaten by birds or spoiled by rain",
                "birds and rain ruin {spoiled} kilograms of the grapes",
            ),
            "bottle": (
                "it takes {per_bottle} kilograms to make a bottle of {product}",
                "a bottle of {product} is made from {per_bottle} kilograms",
            ),
        },
        asks=(
            Ask(
                find="bottles",
                steps=(
                    "vines in all = rows * vines",
                    "kilograms of grapes = vines in all * kilos",
                    "good grapes = kilograms of grapes - spoiled",
                    "bottles of {product} = good grapes / per_bottle",
                ),
                tell="rows kilos spoiled bottle",
                questions=(
                    "how many bottles of {product} does the vineyard give",
                    "how many bottles can be filled with {product}",
                ),
                goals=("the number of bottles of {product}",),
                wordings=(
                    "A vineyard has {rows} rows of {vines} vines each. Every vine gives {kilos} "
                    "kilograms of grapes, but {spoiled} kilograms in total are spoiled. If a "
                    "bottle of {product} takes {per_bottle} kilograms of grapes, how many bottles "
                    "can be made?",
                    "The {product} of this vineyard is rare. {rows} rows times {vines} vines give "
                    "{kilos} kilograms of grapes per vine, of which birds and rain take {spoiled} "
                    "kilograms, and {per_bottle} kilograms go into one bottle. How many bottles "
                    "are there?",
                ),
            ),
            Ask(
                find="spoiled",
                steps=(
                    "vines in all = rows * vines",
                    "kilograms of grapes = vines in all * kilos",
                    "good grapes = bottles * per_bottle",
                    "kilograms lost = kilograms of grapes - good grapes",
                ),
                wordings=(
                    "{name} expected {kilos} kilograms of grapes from each vine, and there are "
                    "{rows} rows with {vines} vines. But the harvest was enough for only "
                    "{bottles:bottle/bottles} of {product}, for which {per_bottle} kilograms of "
                    "grapes are needed each. How many kilograms of grapes were lost?",
                    "How many kilograms did birds and rain take from a vineyard of {rows} rows "
                    "with {vines} vines in a row, {kilos} kilograms of grapes on each vine, if "
                    "{bottles:bottle/bottles} of {product} were made, each from {per_bottle} "
                    "kilograms?",
                ),
            ),
            Ask(
                find="rows",
                steps=(
                    "good grapes = bottles * per_bottle",
                    "kilograms of grapes = good grapes + spoiled",
                    "vines in all = kilograms of grapes / kilos",
                    "rows = vines in all / vines",
                ),
                wordings=(
                    "{bottles} bottles of {product}, {per_bottle} kilograms of grapes in each: "
                    "that was the year's result after {spoiled} kilograms had been lost. Each row "
                    "of the vineyard has {vines} vines, and a vine bears {kilos} kilograms. How "
                    "many rows are there?",
                ),
            ),
        ),
    ),
    Story(
        name="harvest_two_shearers_and_the_wool",
        topic="animals",
        numbers={
            "fast": whole(5, 12),
            "less": whole(1, 4),
            "slow": "fast - less",
            "hours": whole(3, 9),
            "both": "fast + slow",
            "done": "both * hours",
            "waiting": whole(5, 60),
            "flock": "done + waiting",
            "wool": oneof(3, 4, 5),
            "kilos": "done * wool",
        },
        nouns={"animal": "sheep, alpaca, llama, goat"},
        facts={
            "fast": (
                "{name} can shear {fast} {animals} an hour",
                "in one hour {name} shears {fast} {animals}",
            ),
            "slow": (
                "{name2} shears {less} fewer per hour than {name}",
                "{name2} is slower and manages {less} fewer an hour",
            ),
            "flock": (
                "there are {flock} {animals} in the flock",
                "the flock has {flock} {animals}",
            ),
            "hours": ("the two work for {hours} hours", "they have both worked for {hours} hours"),
            "wool": (
                "each {animal} gives {wool} kilograms of wool",
                "the wool of one {animal} weighs {wool} kilograms",
            ),
        },
        asks=(
            Ask(
                find="waiting",
                steps=(
                    "{animals} an hour for {name2} = fast - less",
                    "{animals} an hour for both = fast + {animals} an hour for {name2}",
                    "{animals} shorn = {animals} an hour for both * hours",
                    "{animals} waiting = flock - {animals} shorn",
                ),
                tell="flock fast slow hours",
                questions=(
                    "how many {animals} are still waiting",
                    "how many {animals} still have their wool",
                ),
                goals=("the number of {animals} that still wait",),
                wordings=(
                    "{name} shears {fast} {animals} every hour. {name2} shears {less} fewer every "
                    "hour. They work together for {hours} hours on a flock of {flock} {animals}. "
                    "How many {animals} are left to shear?",
                    "{name} and {name2} shear a flock of {flock} {animals} together. {name} does "
                    "{fast} an hour and {name2} {less} fewer. How many {animals} are not shorn yet "
                    "after {hours} hours?",
                ),
            ),
            Ask(
                find="kilos",
                steps=(
                    "{animals} an hour for {name2} = fast - less",
                    "{animals} an hour for both = fast + {animals} an hour for {name2}",
                    "{animals} shorn = {animals} an hour for both * hours",
                    "kilograms of wool = {animals} shorn * wool",
                ),
                tell="fast slow hours wool",
                questions=(
                    "how many kilograms of wool have they got",
                    "how many kilograms of wool do the two collect",
                ),
                wordings=(
                    "How much wool, in kilograms, do {name} and {name2} get together in {hours} "
                    "hours, when {name} shears {fast} {animals} per hour, {name2} {less} fewer per "
                    "hour, and a single {animal} has {wool} kilograms on it?",
                ),
            ),
            Ask(
                find="less",
                steps=(
                    "{animals} shorn = flock - waiting",
                    "{animals} an hour for both = {animals} shorn / hours",
                    "{animals} an hour for {name2} = {animals} an hour for both - fast",
                    "fewer per hour = fast - {animals} an hour for {name2}",
                ),
                wordings=(
                    "In {hours} hours {name} and {name2} have shorn all but {waiting} of {flock} "
                    "{animals}. {name} did {fast} in each hour. How many fewer per hour than "
                    "{name} did {name2} do?",
                ),
            ),
        ),
    ),
)
