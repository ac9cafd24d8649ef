"""On the farm: eggs, milk, hay, fences, orchards, hives and wool."""

from datagen.numbers.quantity import decimal, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="farm_eggs_sold_by_the_dozen",
        topic="",
        numbers={
            "hens": whole(6, 60),
            "per_hen": whole(4, 7),
            "eggs": "hens * per_hen",
            "dozens": whole(2, 34),
            "sold": "dozens * 12",
            "kept": "eggs - sold",
            "price": money(2, 6, "0.25"),
            "income": "dozens * price",
        },
        where=("kept > 3", "kept < 40"),
        facts={
            "eggs": (
                "{name}'s {hens} hens lay {per_hen} eggs each in a week",
                "each of {name}'s {hens} hens lays {per_hen} eggs a week",
            ),
            "kept": (
                "{his} family eats {kept} of these eggs",
                "{name} keeps {kept} of the eggs for {his} own kitchen",
            ),
            "price": (
                "the others are sold at {price} a dozen",
                "neighbors buy all the other eggs for {price} a dozen",
            ),
            "income": (
                "except for some that {he} keeps, these are sold at {price} a dozen and bring in "
                "{income} a week",
                "{he} keeps a few of them and makes {income} a week by selling the others at "
                "{price} a dozen",
            ),
        },
        asks=(
            Ask(
                find="income",
                steps=(
                    "eggs laid = hens * per_hen",
                    "eggs sold = eggs laid - kept",
                    "dozens sold = eggs sold / 12",
                    "income = dozens sold * price",
                ),
                tell="eggs kept price",
                questions=(
                    "how much does {name} earn in a week",
                    "how much money do the eggs bring {him} in a week",
                ),
                goals=("{name}'s weekly income from eggs",),
                wordings=(
                    "At {price} a dozen, what does {name} take in weekly for the eggs of {hens} "
                    "hens, if a hen lays {per_hen} eggs a week and {kept} eggs a week are needed "
                    "at home?",
                    "{name} looks after {hens} hens. Each lays {per_hen} eggs a week. A bakery "
                    "pays {price} for twelve eggs and takes everything except the {kept} that "
                    "{name} and {his} parents eat. What does the bakery pay per week?",
                ),
            ),
            Ask(
                find="kept",
                steps=(
                    "eggs laid = hens * per_hen",
                    "dozens sold = income / price",
                    "eggs sold = dozens sold * 12",
                    "eggs kept = eggs laid - eggs sold",
                ),
                tell="eggs income",
                questions=(
                    "how many eggs does {name} keep each week",
                    "how many eggs a week are not sold",
                ),
                goals=("the number of eggs that {name} does not sell in a week",),
                wordings=(
                    "{name} earned {income} last week by selling eggs, a dozen for {price}. "
                    "{his} {hens} hens had laid {per_hen} eggs apiece. How many eggs did {he} not "
                    "sell?",
                ),
            ),
        ),
        distractors=("The henhouse has {n:2-6} windows.", "The rooster is {n:2-6} years old."),
    ),
    Story(
        name="farm_two_herds_weekly_milk",
        topic="",
        numbers={
            "brown": whole(4, 40),
            "by_brown": whole(12, 30),
            "spotted": whole(4, 40),
            "by_spotted": whole(12, 30),
            "milk_brown": "brown * by_brown",
            "milk_spotted": "spotted * by_spotted",
            "daily": "milk_brown + milk_spotted",
            "weekly": "daily * 7",
            "calves": whole(50, 600, 10),
            "dairy": "weekly - calves",
            "gap": "milk_brown - milk_spotted",
        },
        facts={
            "brown": (
                "a farm has {brown} brown cows that give {by_brown} liters of milk a day each",
                "each of the {brown} brown cows on a farm gives {by_brown} liters of milk a day",
            ),
            "spotted": (
                "there are also {spotted} spotted cows, which give {by_spotted} liters each",
                "its {spotted} spotted cows give {by_spotted} liters a day apiece",
            ),
            "calves": (
                "in a week, {calves} liters go to the calves and the rest to a dairy",
                "a dairy takes all the milk except {calves} liters a week for the calves",
            ),
        },
        asks=(
            Ask(
                find="dairy",
                steps=(
                    "liters a day from brown cows = brown * by_brown",
                    "liters a day from spotted cows = spotted * by_spotted",
                    "liters a day = liters a day from brown cows + liters a day from spotted cows",
                    "liters a week = liters a day * 7",
                    "liters for the dairy = liters a week - calves",
                ),
                tell="brown spotted calves",
                questions=(
                    "how many liters does the dairy get in a week",
                    "how many liters of milk are sent to the dairy every week",
                ),
                goals=("the weekly delivery to the dairy in liters",),
                wordings=(
                    "Twice a day the cows are milked. Together the two milkings give {by_brown} "
                    "liters from each of {brown} brown cows and {by_spotted} liters from each of "
                    "{spotted} spotted ones. Apart from {calves} liters a week, which the calves "
                    "drink, all of it leaves the farm in a tank truck. How many liters does the "
                    "truck carry away in a week?",
                ),
            ),
            Ask(
                find="gap",
                steps=(
                    "liters a day from brown cows = brown * by_brown",
                    "liters a day from spotted cows = spotted * by_spotted",
                    "difference in liters = liters a day from brown cows - liters a day from "
                    "spotted cows",
                ),
                tell="brown spotted",
                questions=(
                    "how many more liters a day come from all the brown cows than from all the "
                    "spotted ones",
                ),
                wordings=(
                    "{name} compares two herds. The {brown} brown cows give {by_brown} liters a "
                    "day each, the {spotted} spotted cows {by_spotted} each. By how many liters a "
                    "day is the brown herd ahead?",
                ),
            ),
            Ask(
                find="by_spotted",
                steps=(
                    "liters a week = dairy + calves",
                    "liters a day = liters a week / 7",
                    "liters a day from brown cows = brown * by_brown",
                    "liters a day from spotted cows = liters a day - liters a day from brown cows",
                    "liters a day from a spotted cow = liters a day from spotted cows / spotted",
                ),
                wordings=(
                    "Last week a farm delivered {dairy} liters of milk and kept {calves} liters "
                    "for its calves. All days were alike. Each of its {brown} brown cows gave "
                    "{by_brown} liters a day; its other {spotted} cows are spotted. How many "
                    "liters a day did one spotted cow give?",
                    "In one week, {dairy} liters of milk go from a farm to the dairy and {calves} "
                    "liters to the calves. There are {brown} brown cows, giving {by_brown} liters "
                    "each per day, and {spotted} spotted ones. How much milk does a spotted cow "
                    "give a day, in liters, if all of them give the same?",
                ),
            ),
        ),
    ),
    Story(
        name="farm_hay_after_new_animals",
        topic="",
        numbers={
            "herd": whole(4, 30),
            "new": whole(1, 20),
            "days_before": whole(5, 40),
            "days_after": whole(5, 60),
            "bigger": "herd + new",
            "rest": "bigger * days_after",
            "days_rest": "rest / herd",
            "days_planned": "days_before + days_rest",
        },
        where=("days_planned < 130", "new > 1"),
        nouns={"animal": "horse, donkey, llama, cow, pony"},
        facts={
            "planned": (
                "a farmer has hay for {herd} {animals} for {days_planned} days",
                "the hay in a barn would last {herd} {animals} for {days_planned} days",
            ),
            "new": (
                "{new} more {animals} arrive after {days_before} days",
                "{new} new {animals} join them when {days_before} days have passed",
            ),
            "same": (
                "every one of the {animals} eats the same amount a day",
                "all of the {animals} eat equally much",
            ),
        },
        asks=(
            Ask(
                find="days_after",
                steps=(
                    "daily portions of hay = herd * days_planned",
                    "portions eaten = herd * days_before",
                    "portions left = daily portions of hay - portions eaten",
                    "{animals} now = herd + new",
                    "days left = portions left / {animals} now",
                ),
                tell="planned new same",
                questions=(
                    "for how many more days will the hay last then",
                    "how many days after that will the hay be used up",
                ),
                goals=("the number of days for which the rest of the hay lasts",),
                wordings=(
                    "One bale of hay feeds one of the {animals} for one day. With {herd} "
                    "{animals} in the stable there are bales for {days_planned} days, but after "
                    "{days_before} days {name} takes in {new} more. How many days do the bales "
                    "last from then on?",
                    "{name} counted the bales in autumn: enough for {herd} {animals} and "
                    "{days_planned} days, at one bale a day for each. Then, {days_before} days "
                    "into the winter, a neighbor left {new} {animals} at the farm, so {name} "
                    "counted again. For how many days was there still enough?",
                ),
            ),
            Ask(
                find="new",
                steps=(
                    "days planned for the rest = days_planned - days_before",
                    "portions left = herd * days planned for the rest",
                    "{animals} now = portions left / days_after",
                    "new {animals} = {animals} now - herd",
                ),
                wordings=(
                    "Hay for {days_planned} days was stored for {herd} {animals}. After "
                    "{days_before} days some more {animals} came, and the remaining hay lasted "
                    "only {days_after} days. All animals eat the same. How many {animals} came?",
                ),
            ),
        ),
    ),
    Story(
        name="farm_pasture_wire_rolls",
        topic="",
        numbers={
            "length": whole(30, 200, 5),
            "width": whole(20, 120, 5),
            "gate": whole(2, 10),
            "strands": whole(2, 5),
            "around": "(length + width) * 2",
            "fence": "around - gate",
            "wire": "fence * strands",
            "rolls": whole(2, 40),
            "roll": "wire / rolls",
        },
        where=("roll > 24", "roll < 401", "length > width"),
        facts={
            "field": (
                "a rectangular pasture is {length} meters long and {width} meters wide",
                "{name} owns a rectangular pasture of {length} by {width} meters",
            ),
            "gate": (
                "a fence runs all around it except for a gate of {gate} meters",
                "it is to be fenced on every side, apart from a gate that is {gate} meters wide",
            ),
            "strands": (
                "the fence has {strands} strands of wire, one above the other",
                "{strands} strands of wire run from post to post",
            ),
            "roll": (
                "wire comes in rolls of {roll} meters",
                "a roll of wire is {roll} meters long",
            ),
        },
        asks=(
            Ask(
                find="rolls",
                steps=(
                    "length and width = length + width",
                    "meters around = length and width * 2",
                    "meters of fence = meters around - gate",
                    "meters of wire = meters of fence * strands",
                    "rolls = meters of wire / roll",
                ),
                tell="field gate strands roll",
                questions=("how many rolls are used", "how many rolls of wire does the fence take"),
                goals=("the number of rolls of wire",),
                wordings=(
                    "Wire is sold in rolls of {roll} meters. {name} wants {strands} strands of it "
                    "around a rectangle of {length} by {width} meters in which the goats graze, "
                    "with a gap of {gate} meters for the gate. How many rolls should {he} order?",
                ),
            ),
            Ask(
                find="fence",
                steps=(
                    "length and width = length + width",
                    "meters around = length and width * 2",
                    "meters of fence = meters around - gate",
                ),
                tell="field gate",
                questions=("how many meters of fence are there",),
                goals=("the length of the fence in meters",),
                wordings=(
                    "How long, in meters, is a fence around a rectangular paddock with sides of "
                    "{length} and {width} meters that leaves {gate} meters open for a gate?",
                ),
            ),
            Ask(
                find="width",
                steps=(
                    "meters around = fence + gate",
                    "length and width = meters around / 2",
                    "width = length and width - length",
                ),
                wordings=(
                    "A fence of {fence} meters and a gate of {gate} meters enclose a rectangular "
                    "field. The field is {length} meters long. How wide is it?",
                    "It took {fence} meters of fence, plus {gate} meters for the gate, to close "
                    "off a rectangle whose longer side measures {length} meters. What does the "
                    "shorter side measure?",
                ),
            ),
        ),
    ),
    Story(
        name="farm_posts_along_a_road",
        topic="",
        numbers={
            "gap": whole(2, 12),
            "gaps": whole(5, 80),
            "road": "gap * gaps",
            "posts": "gaps + 1",
            "price": money(3, 25, "0.50"),
            "cost": "posts * price",
        },
        nouns={"thing": "fence post, young tree, lantern, flag pole, bush, lamp"},
        facts={
            "road": (
                "a straight [road|path|driveway] is {road} meters long",
                "{name} measured a straight lane and found it to be {road} meters long",
            ),
            "gap": (
                "a {thing} is put up every {gap} meters along one side, with one at each end",
                "along it stands a row of {things}, {gap} meters apart, from one end to the other "
                "with one at both ends",
            ),
            "price": ("a {thing} costs {price}", "the price of a {thing} is {price}"),
        },
        asks=(
            Ask(
                find="posts",
                steps=(
                    "gaps between {things} = road / gap",
                    "{things} = gaps between {things} + 1",
                ),
                tell="road gap",
                questions=("how many {things} are there", "how many {things} does this take"),
                goals=("the number of {things}",),
                wordings=(
                    "How many {things} stand along {road} meters of road, if the first is at the "
                    "very start, the last one at the very end, and each is {gap} meters from the "
                    "next?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "gaps between {things} = road / gap",
                    "{things} = gaps between {things} + 1",
                    "cost of {things} = {things} * price",
                ),
                tell="road gap price",
                questions=("what do the {things} cost altogether",),
                goals=("the cost of all the {things}",),
                wordings=(
                    "{name} wants a row of {things} on one side of a {road}-meter drive. "
                    "Starting with one at the gate, {he} plans one every {gap} meters until the "
                    "last stands by the front door, at the other end. At {price} each, how much "
                    "will {he} spend?",
                ),
            ),
            Ask(
                find="road",
                steps=(
                    "gaps between {things} = posts - 1",
                    "meters of road = gaps between {things} * gap",
                ),
                wordings=(
                    "Someone counts {posts} {things} on one side of a road. They are {gap} meters "
                    "apart, one each at the beginning and at the end of the road. How many meters "
                    "long is the road?",
                    "A line of {posts} {things}, one every {gap} meters: how many meters is it "
                    "from the first one to the last one?",
                ),
            ),
        ),
    ),
    Story(
        name="farm_orchard_apples_and_pears",
        topic="",
        numbers={
            "rows": whole(3, 15),
            "in_row": whole(4, 20),
            "apples": "rows * in_row",
            "times": fraction("1/2", "1/3", "1/4", "2/3", "3/4"),
            "pears": "apples * times",
            "by_apple": whole(15, 60, 5),
            "by_pear": whole(10, 50, 5),
            "kilos_apple": "apples * by_apple",
            "kilos_pear": "pears * by_pear",
            "total": "kilos_apple + kilos_pear",
        },
        facts={
            "apples": (
                "an orchard has {rows} rows of {in_row} apple trees",
                "in {name}'s orchard, apple trees stand in {rows} rows of {in_row}",
            ),
            "pears": (
                "it has {times} as many pear trees as apple trees",
                "there are {times} as many pear trees as apple trees",
            ),
            "yield": (
                "an apple tree gives {by_apple} kilograms of fruit, a pear tree {by_pear}",
                "{by_apple} kilograms are picked from each apple tree and {by_pear} kilograms "
                "from each pear tree",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "apple trees = rows * in_row",
                    "pear trees = times of apple trees",
                    "kilograms of apples = apple trees * by_apple",
                    "kilograms of pears = pear trees * by_pear",
                    "kilograms of fruit = kilograms of apples + kilograms of pears",
                ),
                tell="apples pears yield",
                questions=(
                    "how many kilograms of fruit does the orchard give",
                    "how heavy is the whole harvest in kilograms",
                ),
                goals=("the weight of the whole harvest in kilograms",),
                wordings=(
                    "What is the harvest, in kilograms, of an orchard with {rows} rows of apple "
                    "trees, {in_row} in a row, and with {times} as many pear trees, when "
                    "each apple tree gives {by_apple} and each pear tree {by_pear} kilograms?",
                ),
            ),
            Ask(
                find="pears",
                steps=("apple trees = rows * in_row", "pear trees = times of apple trees"),
                tell="apples pears",
                questions=("how many pear trees are there",),
                goals=("the number of pear trees",),
                wordings=(
                    "{name} planted {rows} rows of apple trees, {in_row} in each. Then {he} "
                    "planted pear trees, {times} as many. How many pear trees did {he} "
                    "plant?",
                ),
            ),
            Ask(
                find="by_pear",
                steps=(
                    "apple trees = rows * in_row",
                    "kilograms of apples = apple trees * by_apple",
                    "kilograms of pears = total - kilograms of apples",
                    "kilograms from a pear tree = kilograms of pears / pears",
                ),
                wordings=(
                    "The cooperative weighed {total} kilograms of fruit from an orchard. It came "
                    "from {rows} rows with {in_row} apple trees each, every one of which had given "
                    "{by_apple} kilograms, and from {pears} pear trees. What did a pear tree give "
                    "on average, in kilograms?",
                ),
            ),
        ),
    ),
    Story(
        name="farm_harvest_market_juice_families",
        topic="",
        numbers={
            "harvest": whole(100, 2000, 20),
            "market": fraction("1/2", "1/4", "1/5", "3/5", "2/5"),
            "sold": "harvest * market",
            "after": "harvest - sold",
            "juice": percent(10, 20, 25, 30, 40, 50),
            "pressed": "after * juice / 100",
            "rest": "after - pressed",
            "families": whole(3, 15),
            "share": "rest / families",
        },
        nouns={"crop": "apple, tomato, carrot, grape, orange, pear"},
        facts={
            "harvest": (
                "a village garden yields {harvest} kilograms of {crops}",
                "{harvest} kilograms of {crops} were picked in the village garden",
            ),
            "market": (
                "{market} of the {crops} go to the market",
                "{market} of the harvest is for the market",
            ),
            "juice": (
                "{juice} of the rest is pressed into juice",
                "of what remains, {juice} is made into juice",
            ),
        },
        asks=(
            Ask(
                find="rest",
                steps=(
                    "kilograms for the market = market of harvest",
                    "kilograms after the market = harvest - kilograms for the market",
                    "kilograms for juice = juice of kilograms after the market",
                    "kilograms left = kilograms after the market - kilograms for juice",
                ),
                tell="harvest market juice",
                questions=("how many kilograms of {crops} are neither sold nor pressed",),
                goals=("the weight in kilograms of the {crops} that are left after that",),
                wordings=(
                    "From {harvest} kilograms of {crops}, first {market} were taken to the market "
                    "and then {juice} of the others to the juice press. How many kilograms stayed?",
                    "{name} picked {harvest} kilograms of {crops}. The market got {market} of "
                    "them, and {juice} of those not sold became juice. The others {name} stored "
                    "in the cellar. How many kilograms are in the cellar?",
                ),
            ),
            Ask(
                find="share",
                steps=(
                    "kilograms after the market = harvest - sold",
                    "kilograms for juice = juice of kilograms after the market",
                    "kilograms left = kilograms after the market - kilograms for juice",
                    "kilograms for a family = kilograms left / families",
                ),
                wordings=(
                    "{families} families work in one garden. This year it gave {harvest} "
                    "kilograms of {crops}: {sold} kilograms were sold, {juice} of the rest was "
                    "turned into juice, and the families split the remainder evenly. How many "
                    "kilograms did a family take home?",
                    "Suppose you and your neighbors, {families} households in all, harvest "
                    "{harvest} kilograms of {crops}, sell {sold} kilograms, press {juice} of what "
                    "was not sold, and share everything else fairly. How many kilograms does your "
                    "household get?",
                ),
            ),
        ),
    ),
    Story(
        name="farm_honey_jars_for_sale",
        topic="",
        numbers={
            "hives": whole(2, 20),
            "by_hive": whole(10, 40),
            "honey": "hives * by_hive",
            "left_in": whole(5, 200, 5),
            "taken": "honey - left_in",
            "grams": "taken * 1000",
            "jar": oneof(250, 400, 500),
            "jars": "grams / jar",
            "price": money(3, 12, "0.50"),
            "income": "jars * price",
        },
        where=("taken > 10", "left_in * 2 < honey"),
        facts={
            "hives": (
                "{name} keeps {hives} beehives, and each made {by_hive} kilograms of honey",
                "there were {by_hive} kilograms of honey in each of {name}'s {hives} beehives",
            ),
            "left_in": (
                "{he} left {left_in} kilograms for the bees",
                "{left_in} kilograms of it stayed in the hives as winter food",
            ),
            "jar": (
                "the rest was filled into {jar}-gram jars",
                "{he} filled the rest into jars that hold {jar} grams",
            ),
            "price": ("every jar was sold for {price}", "{he} sold all the jars at {price} each"),
        },
        asks=(
            Ask(
                find="jars",
                steps=(
                    "kilograms of honey = hives * by_hive",
                    "kilograms taken = kilograms of honey - left_in",
                    "grams taken = kilograms taken * 1000",
                    "jars = grams taken / jar",
                ),
                tell="hives left_in jar",
                questions=("how many jars did {name} fill", "how many jars of honey were there"),
                goals=("the number of jars",),
                wordings=(
                    "Jars of {jar} grams are waiting in {name}'s shed. {his} {hives} hives hold "
                    "{by_hive} kilograms of honey apiece, of which {name} will take all but "
                    "{left_in} kilograms in total. How many jars will be full?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "kilograms of honey = hives * by_hive",
                    "kilograms taken = kilograms of honey - left_in",
                    "grams taken = kilograms taken * 1000",
                    "jars = grams taken / jar",
                    "income = jars * price",
                ),
                tell="hives left_in jar price",
                questions=("how much did {name} get for {his} honey",),
                goals=("the money {name} earned with the honey",),
                wordings=(
                    "{name}, a beekeeper, sells honey in {jar}-gram jars for {price} each. This "
                    "summer the {hives} hives had {by_hive} kilograms each. {he} took the honey "
                    "out, except {left_in} kilograms, and sold every jar. What did {he} earn?",
                ),
            ),
            Ask(
                find="left_in",
                steps=(
                    "jars = income / price",
                    "grams taken = jars * jar",
                    "kilograms taken = grams taken / 1000",
                    "kilograms of honey = hives * by_hive",
                    "kilograms left for the bees = kilograms of honey - kilograms taken",
                ),
                wordings=(
                    "A beekeeper made {income} by selling jars that hold {jar} grams of honey for "
                    "{price} apiece. The {hives} hives had produced {by_hive} kilograms each, and "
                    "what was not sold stayed with the bees. How many kilograms was that?",
                ),
            ),
        ),
        distractors=("The bees fly up to {n:2-5} miles.", "A queen bee can live {n:3-5} years."),
    ),
    Story(
        name="farm_heads_and_legs",
        topic="",
        numbers={
            "fowl": whole(3, 60),
            "mammals": whole(2, 50),
            "heads": "fowl + mammals",
            "legs": "2 * fowl + 4 * mammals",
        },
        nouns={
            "bird": "chicken, duck, turkey, goose",
            "beast": "goat, sheep, cow, pig, horse, donkey",
        },
        facts={
            "heads": (
                "{name} counts {heads} heads in a yard with {birds} and {beasts} only",
                "in a yard full of {birds} and {beasts}, and no other animals, there are {heads} "
                "heads",
            ),
            "legs": ("there are {legs} legs", "their legs number {legs}"),
            "two_legs": (
                "each of the {birds} has two legs and each of the {beasts} has four",
                "the {birds} have two legs each, the {beasts} four",
            ),
            "counts": (
                "{name} has {fowl:bird} and {mammals:beast}",
                "{mammals:beast} and {fowl:bird} live on {name}'s farm",
            ),
        },
        asks=(
            Ask(
                find="mammals",
                steps=(
                    "legs if all were {birds} = heads * 2",
                    "legs too many for {birds} = legs - legs if all were {birds}",
                    "{beasts} = legs too many for {birds} / 2",
                ),
                tell="heads legs two_legs",
                questions=("how many {beasts} are there", "how many of the animals are {beasts}"),
                goals=("the number of {beasts}",),
                wordings=(
                    "A riddle: {heads} animals, some of them {birds} with two legs, the others "
                    "{beasts} with four, stand on {legs} legs. How many are {beasts}?",
                ),
            ),
            Ask(
                find="legs",
                steps=(
                    "legs of the {birds} = fowl * 2",
                    "legs of the {beasts} = mammals * 4",
                    "legs in all = legs of the {birds} + legs of the {beasts}",
                ),
                tell="counts two_legs",
                questions=("how many legs do these animals have", "how many legs is that"),
                goals=("the number of legs that the animals have in all",),
                wordings=(
                    "How many legs walk through the gate when {name} lets {fowl:bird} (two legs "
                    "each) and {mammals:beast} (four legs each) out into the meadow?",
                ),
            ),
            Ask(
                find="fowl",
                steps=(
                    "legs if all were {beasts} = heads * 4",
                    "legs missing = legs if all were {beasts} - legs",
                    "{birds} = legs missing / 2",
                ),
                wordings=(
                    "{name} sees {legs} legs under the barn door and knows that {heads} animals "
                    "are inside, only {birds} and {beasts}. If the {birds} have two legs and the "
                    "{beasts} four, how many {birds} are in the barn?",
                ),
            ),
        ),
    ),
    Story(
        name="farm_wool_washed_and_knitted",
        topic="",
        numbers={
            "sheep": whole(5, 60),
            "fleece": decimal(2, 6, "0.5"),
            "raw": "sheep * fleece",
            "lost": percent(20, 25, 30, 40, 50),
            "dirt": "raw * lost / 100",
            "clean": "raw - dirt",
            "sweater": oneof(400, 450, 500, 600, 750, 800),
            "sweaters": "clean * 1000 / sweater",
        },
        where=("sweaters // 1 == sweaters",),
        facts={
            "sheep": (
                "{sheep} sheep are shorn, and each gives {fleece} kilograms of wool",
                "each of {sheep} sheep gives {fleece} kilograms of raw wool",
            ),
            "lost": (
                "{lost} of the weight is lost in washing",
                "when it is washed, the wool loses {lost} of its weight",
            ),
            "sweater": (
                "a sweater takes {sweater} grams of clean wool",
                "{sweater} grams of the washed wool make a sweater",
            ),
        },
        asks=(
            Ask(
                find="clean",
                steps=(
                    "kilograms of raw wool = sheep * fleece",
                    "kilograms lost = lost of kilograms of raw wool",
                    "kilograms of clean wool = kilograms of raw wool - kilograms lost",
                ),
                tell="sheep lost",
                questions=("how many kilograms of clean wool are there",),
                goals=("the weight of the washed wool in kilograms",),
                wordings=(
                    "{name} has shorn {sheep} sheep. Before washing, a fleece weighs {fleece} "
                    "kilograms; washing takes away {lost} of that. How many kilograms of wool can "
                    "{name} spin?",
                ),
            ),
            Ask(
                find="sweaters",
                steps=(
                    "kilograms of raw wool = sheep * fleece",
                    "kilograms lost = lost of kilograms of raw wool",
                    "kilograms of clean wool = kilograms of raw wool - kilograms lost",
                    "grams of clean wool = kilograms of clean wool * 1000",
                    "sweaters = grams of clean wool / sweater",
                ),
                tell="sheep lost sweater",
                questions=(
                    "how many sweaters can be knitted",
                    "for how many sweaters is the wool enough",
                ),
                goals=("the number of sweaters",),
                wordings=(
                    "How many sweaters of {sweater} grams can be made from the wool of {sheep} "
                    "sheep, given that a sheep yields {fleece} kilograms and that {lost} of the "
                    "wool is grease and dirt which is washed out?",
                    "A knitting club bought the wool of {sheep} sheep, {fleece} kilograms from "
                    "each, and washed it. It came out {lost} lighter. If every sweater needs "
                    "{sweater} grams, what number of sweaters can the club knit?",
                ),
            ),
        ),
    ),
)
