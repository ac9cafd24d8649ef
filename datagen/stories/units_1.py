"""Weight, length, volume and money in mixed units; water tanks that fill, leak and are emptied."""

from datagen.numbers.quantity import fraction, money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="units_flooded_cellar_second_pump_comes_later",
        topic="",
        numbers={
            "rain": whole(2, 10),
            "first": whole(20, 50),
            "alone": whole(4, 30),
            "second": whole(15, 60),
            "both": whole(5, 40),
            "water": "(first - rain) * alone + (first - rain + second) * both",
        },
        facts={
            "water": (
                "there are {water} liters of water in a cellar, and {rain} more run in each minute",
                "a cellar has {water} liters of water in it, and each minute another {rain} "
                "liters run in",
            ),
            "first": (
                "a pump takes out {first} liters a minute",
                "{first} liters a minute are taken out by a pump",
            ),
            "second": (
                "{alone} minutes after it was switched on, a second pump begins to help with "
                "{second} liters a minute",
                "when the pump has worked for {alone} minutes, a second one, for {second} liters "
                "a minute, joins it",
            ),
        },
        asks=(
            Ask(
                find="both",
                steps=(
                    "liters fewer in a minute with one pump = first - rain",
                    "liters gone before the second pump = liters fewer in a minute with one pump "
                    "* alone",
                    "liters left for both = water - liters gone before the second pump",
                    "liters fewer in a minute with both = liters fewer in a minute with one pump "
                    "+ second",
                    "minutes with both = liters left for both / liters fewer in a minute with both",
                ),
                tell="water first second",
                questions=(
                    "for how many minutes must both pumps work until the cellar is dry",
                    "how many minutes does the second pump run before the cellar is dry",
                ),
                goals=(
                    "the number of minutes for which both pumps must work to get the cellar dry",
                ),
                wordings=(
                    "The cellar is under water, {water} liters of it, and the rain adds {rain} "
                    "liters a minute. One pump, {first} liters a minute, has been at it alone "
                    "for {alone} minutes when the neighbors bring another, {second} liters a "
                    "minute. How many minutes do the two need together for the rest?",
                    "How many minutes must two pumps, {first} and {second} liters a minute, run "
                    "together to dry a cellar that had {water} liters of water in it, gets "
                    "{rain} more every minute, and was pumped by the first of them alone for "
                    "{alone} minutes?",
                ),
            ),
            Ask(
                find="water",
                steps=(
                    "liters fewer in a minute with one pump = first - rain",
                    "liters gone before the second pump = liters fewer in a minute with one pump "
                    "* alone",
                    "liters fewer in a minute with both = liters fewer in a minute with one pump "
                    "+ second",
                    "liters gone with both = liters fewer in a minute with both * both",
                    "liters at first = liters gone before the second pump + liters gone with both",
                ),
                wordings=(
                    "It took {alone} minutes of one pump, {first} liters a minute, and then "
                    "{both} minutes of that pump and a second one, {second} liters a minute, to "
                    "get a cellar dry, while {rain} liters a minute came in all the time. How "
                    "many liters had there been at the start?",
                    "How much water was in the cellar at first, in liters? A pump for {first} "
                    "liters a minute worked {alone} minutes alone and {both} more with another "
                    "for {second} liters a minute; the rain brought {rain} liters in each of "
                    "these minutes, and at the end all was dry.",
                ),
            ),
        ),
    ),
    Story(
        name="units_boat_bailed_out_with_a_bucket",
        topic="",
        numbers={
            "water": whole(40, 240, 10),
            "bucket": oneof(4, 5, 6, 8, 10),
            "per_minute": whole(3, 8),
            "seep": whole(2, 12),
            "out": "bucket * per_minute",
            "net": "out - seep",
            "minutes": "water / net",
        },
        nouns={"boat": "rowboat, dinghy, fishing boat, canoe"},
        facts={
            "water": (
                "{water} liters of water are in {name}'s {boat}",
                "{name}'s {boat} has {water} liters of water in it",
            ),
            "seep": ("{seep} more come in each minute", "every minute {seep} liters come in"),
            "bucket": (
                "{he} throws out {per_minute} buckets of {bucket} liters a minute",
                "in a minute {he} empties a bucket of {bucket} liters {per_minute} times over "
                "the side",
            ),
        },
        asks=(
            Ask(
                find="minutes",
                steps=(
                    "liters thrown out in a minute = bucket * per_minute",
                    "liters fewer in a minute = liters thrown out in a minute - seep",
                    "minutes until the {boat} is dry = water / liters fewer in a minute",
                ),
                tell="water seep bucket",
                questions=(
                    "after how many minutes is the {boat} dry",
                    "how many minutes does it take {him} to get all the water out",
                ),
                goals=("the number of minutes until the {boat} is dry",),
                wordings=(
                    "Splash, splash! {per_minute} times a minute {name} throws a bucket of "
                    "{bucket} liters out of a {boat} with {water} liters of water in it, but "
                    "{seep} liters come in every minute. When is it dry, in minutes from now?",
                    "How many minutes must {name} go on bailing {per_minute} buckets a minute, "
                    "{bucket} liters each, if {water} liters are in the {boat} and {seep} liters "
                    "a minute seep in through a plank?",
                ),
            ),
            Ask(
                find="water",
                steps=(
                    "liters thrown out in a minute = bucket * per_minute",
                    "liters fewer in a minute = liters thrown out in a minute - seep",
                    "liters at first = liters fewer in a minute * minutes",
                ),
                wordings=(
                    "It took {name} {minutes:minute/minutes} to get {his} {boat} dry, throwing "
                    "out {per_minute} buckets of {bucket} liters a minute while {seep} liters a "
                    "minute came in. How many liters had been in it at first?",
                    "How much water was in {name}'s {boat} at first, in liters? {he} threw "
                    "{bucket} liters over the side {per_minute} times a minute, a crack let in "
                    "{seep} liters a minute, and the {boat} was dry after "
                    "{minutes:minute/minutes}.",
                ),
            ),
        ),
    ),
    Story(
        name="units_two_scales_kilograms_and_grams_of_clay",
        topic="",
        numbers={
            "kilos": whole(3, 15),
            "grams": "kilos * 1000",
            "bowl": oneof(300, 350, 400, 450, 500, 600),
            "bowls": whole(3, 12),
            "cups": whole(2, 15),
            "cup": oneof(150, 200, 250),
            "used": "bowl * bowls + cup * cups",
            "left": "grams - used",
        },
        nouns={"mass": "clay, modeling clay, salt dough, wax"},
        facts={
            "kilos": (
                "{name} has a block of {kilos} kilograms of {mass}",
                "there is a block of {mass} of {kilos} kilograms on {name}'s table",
            ),
            "bowls": (
                "{he} forms {bowls} bowls of {bowl} grams",
                "{bowls} bowls take {bowl} grams each",
            ),
            "cups": ("{he} forms {cups} cups of {cup} grams", "{cups} cups take {cup} grams each"),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "grams in the block = kilos * 1000",
                    "grams for bowls = bowl * bowls",
                    "grams for cups = cup * cups",
                    "grams used = grams for bowls + grams for cups",
                    "grams left = grams in the block - grams used",
                ),
                tell="kilos bowls cups",
                questions=(
                    "how many grams of {mass} are left",
                    "how much {mass} remains, in grams",
                ),
                goals=("the {mass} that is left, in grams",),
                wordings=(
                    "{kilos} kilograms of {mass}, {bowls} bowls at {bowl} grams, {cups} cups at "
                    "{cup} grams: how many grams can {name} put back into the bag?",
                    "How many grams of a block of {kilos} kilograms of {mass} does {name} not "
                    "need, if {he} makes {cups} cups of {cup} grams each and {bowls} bowls of "
                    "{bowl} grams each?",
                ),
            ),
            Ask(
                find="cups",
                steps=(
                    "grams in the block = kilos * 1000",
                    "grams used = grams in the block - left",
                    "grams for bowls = bowl * bowls",
                    "grams for cups = grams used - grams for bowls",
                    "cups = grams for cups / cup",
                ),
                wordings=(
                    "Of {kilos} kilograms of {mass}, {name} has {left} grams left. {he} made "
                    "{bowls} bowls, {bowl} grams each, and after that only cups, {cup} grams "
                    "each. How many cups are there?",
                    "How many cups of {cup} grams did {name} form from a block of {kilos} "
                    "kilograms of {mass}, if {bowls} bowls of {bowl} grams came out of it, too, "
                    "and {left} grams stayed on the table?",
                ),
            ),
        ),
    ),
    Story(
        name="units_flags_with_hems_from_a_roll_of_cloth",
        topic="school",
        numbers={
            "flag": oneof(24, 30, 36, 40, 44, 46, 55, 60, 70),
            "hem": oneof(2, 3, 5),
            "strip": "flag + hem * 2",
            "flags": whole(8, 40),
            "roll": whole(4, 30),
            "left": "roll * 100 - strip * flags",
        },
        where=("left < 700",),
        facts={
            "flag": (
                "a finished flag is {flag} centimeters wide, and the cloth is folded over by "
                "{hem} centimeters on each of its two sides",
                "a flag is to be {flag} centimeters wide, with a hem on both sides for which "
                "{hem} centimeters more are needed each",
            ),
            "roll": (
                "a class has a roll with {roll} meters of cloth",
                "there are {roll} meters of cloth on the roll",
            ),
            "flags": (
                "{flags} flags are cut from it side by side",
                "the class cuts {flags} flags from it, one beside the other",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "centimeters for both hems = hem * 2",
                    "centimeters for a flag = flag + centimeters for both hems",
                    "centimeters for all flags = centimeters for a flag * flags",
                    "centimeters on the roll = roll * 100",
                    "centimeters left = centimeters on the roll - centimeters for all flags",
                ),
                tell="flag roll flags",
                questions=(
                    "how many centimeters of cloth are left",
                    "how many centimeters remain on the roll",
                ),
                goals=("the length of cloth that is left, in centimeters",),
                wordings=(
                    "Flags for the sports field! Each will be {flag} centimeters wide when both "
                    "sides have been hemmed, and a hem swallows {hem} centimeters. From a roll "
                    "of {roll} meters the class cuts {flags} pieces for flags, side by side. How "
                    "many centimeters are over?",
                    "How many centimeters of a roll of {roll} meters of cloth does a class not "
                    "use, if it cuts {flags} pieces for flags, each {flag} centimeters wide plus "
                    "{hem} centimeters for the hem on each of two sides?",
                ),
            ),
            Ask(
                find="flags",
                steps=(
                    "centimeters on the roll = roll * 100",
                    "centimeters used = centimeters on the roll - left",
                    "centimeters for both hems = hem * 2",
                    "centimeters for a flag = flag + centimeters for both hems",
                    "flags = centimeters used / centimeters for a flag",
                ),
                wordings=(
                    "A roll had {roll} meters of cloth; now {left} centimeters are left. All the "
                    "rest has become flags, {flag} centimeters wide, with {hem} more centimeters "
                    "of cloth folded over on each of their two sides. How many flags are there?",
                    "How many flags, {flag} centimeters wide without the {hem} centimeters that "
                    "are folded over on each of their two sides, came out of {roll} meters of "
                    "cloth, of which {left} centimeters were left?",
                ),
            ),
        ),
    ),
    Story(
        name="units_crate_of_full_bottles_and_what_it_weighs",
        topic="",
        numbers={
            "bottles": oneof(6, 10, 12, 20, 24),
            "glass": oneof(250, 300, 350, 400, 500, 600),
            "inside": oneof(250, 300, 350, 500, 700, 750),
            "full": "glass + inside",
            "crate": oneof(1000, 1200, 1400, 1500, 1800, 2000),
            "mass": "bottles * full + crate",
            "drunk": whole(2, 5),
            "lighter": "drunk * inside",
            "now": "mass - lighter",
        },
        nouns={"drink": "apple juice, lemonade, milk, ginger ale, grape juice"},
        facts={
            "crate": (
                "an empty crate weighs {crate} grams and takes {bottles} bottles",
                "a crate for {bottles} bottles weighs {crate} grams when nothing is in it",
            ),
            "bottle": (
                "each bottle weighs {glass} grams and holds {inside} grams of {drink}",
                "there are {inside} grams of {drink} in every bottle, which weighs {glass} grams "
                "itself",
            ),
            "drunk": (
                "the crate was full, and {drunk} of the bottles have been drunk and put back empty",
                "from the full crate {drunk} bottles are taken, drunk, and put back empty",
            ),
        },
        asks=(
            Ask(
                find="mass",
                steps=(
                    "grams of a full bottle = glass + inside",
                    "grams of all bottles = bottles * grams of a full bottle",
                    "grams of the full crate = grams of all bottles + crate",
                ),
                wordings=(
                    "A bottle of {glass} grams with {inside} grams of {drink} in it, {bottles} "
                    "times, and around them a crate of {crate} grams: how heavy is that "
                    "altogether, in grams?",
                    "How many grams does a person lift with a crate of {bottles} full bottles, "
                    "if the crate alone weighs {crate} grams, a bottle {glass} grams, and the "
                    "{drink} in each bottle {inside} grams?",
                ),
            ),
            Ask(
                find="now",
                steps=(
                    "grams of a full bottle = glass + inside",
                    "grams of all bottles = bottles * grams of a full bottle",
                    "grams of the full crate = grams of all bottles + crate",
                    "grams that were drunk = drunk * inside",
                    "grams of the crate now = grams of the full crate - grams that were drunk",
                ),
                tell="crate bottle drunk",
                questions=(
                    "how many grams does the crate weigh now, with all the bottles",
                    "what is the weight of crate and bottles after that, in grams",
                ),
                goals=("the present weight in grams of the crate with its bottles",),
                wordings=(
                    "What do a crate and its {bottles} bottles of {drink} weigh, in grams, once "
                    "{drunk} of the bottles are empty again? The crate weighs {crate} grams, "
                    "each bottle {glass} grams, and the {drink} in a full one {inside} grams; no "
                    "bottle was taken away.",
                    "{bottles} bottles of {drink}, full, stood in a crate yesterday. Since then "
                    "{drunk} have been emptied and put back. A bottle is {glass} grams of glass "
                    "and {inside} grams of {drink}, and the crate itself {crate} grams. What is "
                    "to be carried to the cellar now, in grams?",
                ),
            ),
        ),
    ),
    Story(
        name="units_piggy_bank_weighed_full_and_empty",
        topic="money",
        numbers={
            "empty": whole(120, 400, 10),
            "coin": oneof(3, 4, 5, 6, 8),
            "coins": whole(40, 200, 4),
            "full": "empty + coin * coins",
            "cents": oneof(5, 10, 20, 25, 50),
            "value": "coins * cents",
            "dollars": "value / 100",
            "price": whole(2, 15),
            "over": "dollars - price",
        },
        nouns={"goal": "kite, puzzle, comic, jump rope, model car, cap"},
        facts={
            "full": (
                "{name}'s piggy bank weighs {full} grams with coins and {empty} grams without them",
                "{name}'s piggy bank weighs {empty} grams when it is empty and {full} grams when "
                "it is full of coins",
            ),
            "coin": (
                "all the coins are alike, {coin} grams and {cents} cents each",
                "in it are only coins of {cents} cents, which weigh {coin} grams each",
            ),
        },
        asks=(
            Ask(
                find="dollars",
                steps=(
                    "grams of coins = full - empty",
                    "coins = grams of coins / coin",
                    "cents in the piggy bank = coins * cents",
                    "dollars in the piggy bank = cents in the piggy bank / 100",
                ),
                tell="full coin",
                questions=(
                    "how many dollars are in the piggy bank",
                    "how many dollars has {name} saved",
                ),
                goals=("the number of dollars in the piggy bank",),
                wordings=(
                    "Instead of counting, {name} uses a scale. Piggy bank with coins: {full} "
                    "grams. Piggy bank alone: {empty} grams. One coin: {coin} grams and worth "
                    "{cents} cents. How many dollars is that?",
                    "How many dollars has {name} saved, all of it in coins of {cents} cents that "
                    "weigh {coin} grams apiece, if the piggy bank with them weighs {full} grams, "
                    "and {empty} grams when it is empty?",
                ),
            ),
            Ask(
                find="over",
                steps=(
                    "grams of coins = full - empty",
                    "coins = grams of coins / coin",
                    "cents in the piggy bank = coins * cents",
                    "dollars in the piggy bank = cents in the piggy bank / 100",
                    "dollars left = dollars in the piggy bank - price",
                ),
                wordings=(
                    "A {goal} costs {price} dollars. {name}'s piggy bank, which weighs {empty} "
                    "grams itself, weighs {full} grams now because of the coins in it, {cents} "
                    "cents and {coin} grams each. How many dollars will {name} have left after "
                    "buying the {goal}?",
                    "How many dollars remain to {name} after a {goal} for {price} dollars has "
                    "been paid from a piggy bank that weighed {full} grams with its coins and "
                    "{empty} without? Each coin is worth {cents} cents and weighs {coin} grams.",
                    '"I have enough for the {goal}, and more!" says {name} and points to the '
                    "scale: {full} grams. The piggy bank alone is {empty} grams, each coin in it "
                    "{coin} grams, and the {goal} costs {price} dollars. If a coin is worth "
                    '{cents} cents, how many dollars is "more"?',
                ),
            ),
        ),
    ),
    Story(
        name="units_fish_tank_changed_by_thirds_with_a_pitcher",
        topic="animals",
        numbers={
            "liters": whole(24, 180, 12),
            "share": fraction("1/3", "1/4", "1/6", "1/2"),
            "out": "liters * share",
            "pitcher": oneof(2, 3, 4),
            "trips": "out / pitcher",
            "weeks": whole(2, 12),
            "total": "out * weeks",
        },
        nouns={"pet": "goldfish/goldfish, turtle, newt, guppy"},
        facts={
            "tank": (
                "the {pets} of {name} live in a tank of {liters} liters",
                "{name} keeps {pets} in a tank of {liters} liters",
            ),
            "share": (
                "every week {he} replaces {share} of the water",
                "{share} of the water is changed each week",
            ),
            "pitcher": (
                "{he} carries the new water in a pitcher of {pitcher} liters",
                "the new water comes in a pitcher that holds {pitcher} liters",
            ),
        },
        asks=(
            Ask(
                find="trips",
                steps=(
                    "liters changed = share of liters",
                    "pitchers of water = liters changed / pitcher",
                ),
                tell="tank share pitcher",
                questions=(
                    "how many times must {name} fill the pitcher each week",
                    "how many pitchers of new water does {he} need each week",
                ),
                goals=("the number of pitchers of new water in a week",),
                wordings=(
                    "{share} of {liters} liters must be new every week, say the {pets} of "
                    "{name}, or they would if they could. How many times a week does {name} walk "
                    "to the tank with a pitcher that holds {pitcher} liters?",
                    "How many full pitchers of {pitcher} liters replace {share} of the water in "
                    "the tank of {name}'s {pets}, which holds {liters} liters?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "liters changed in a week = share of liters",
                    "liters changed in all = liters changed in a week * weeks",
                ),
                wordings=(
                    "A tank of {liters} liters is home to {name}'s {pets}. Once a week {share} "
                    "of its water goes down the drain and fresh water takes its place. How many "
                    "liters of fresh water is that in {weeks} weeks?",
                    "How many liters of fresh water do {name}'s {pets} get in {weeks} weeks, if "
                    "their tank of {liters} liters has {share} of its water changed every week?",
                ),
            ),
        ),
    ),
    Story(
        name="units_juice_stand_liters_into_glasses",
        topic="food",
        numbers={
            "liters": whole(4, 20),
            "water": fraction("1/2", "1/4", "3/4"),
            "added": "liters * water",
            "all": "liters + added",
            "glass": oneof(200, 250, 300, 400, 500),
            "glasses": "all * 1000 / glass",
            "price": money("0.75", 3, "0.25"),
            "income": "glasses * price",
        },
        nouns={"syrup": "apple juice, lime juice, grape juice, mango juice, orange juice"},
        facts={
            "liters": (
                "{name} mixes {liters} liters of {syrup} with {water} as much water",
                "to {liters} liters of {syrup} {name} adds {water} of that amount in water",
            ),
            "glass": (
                "{he} pours the drink into glasses of {glass} milliliters",
                "a glass holds {glass} milliliters of the drink",
            ),
        },
        asks=(
            Ask(
                find="glasses",
                steps=(
                    "liters of water = water of liters",
                    "liters of the drink = liters + liters of water",
                    "milliliters of the drink = liters of the drink * 1000",
                    "glasses = milliliters of the drink / glass",
                ),
                tell="liters glass",
                questions=("how many glasses can {name} fill", "how many glasses does that make"),
                goals=("the number of glasses that {name} can fill",),
                wordings=(
                    "{liters} liters of {syrup}, {water} as much water, glasses of {glass} "
                    "milliliters. How many times can {name} fill a glass with that?",
                    "How many guests can have a glass of {glass} milliliters each, if {name} "
                    "mixes {liters} liters of {syrup} with {water} of that amount in water and "
                    "pours out all of it?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "liters of the drink = liters + added",
                    "milliliters of the drink = liters of the drink * 1000",
                    "glasses = milliliters of the drink / glass",
                    "money for the drink = glasses * price",
                ),
                wordings=(
                    "A hot day, {liters} liters of {syrup}, {added:liter/liters} of water, "
                    "glasses of {glass} milliliters and a price of {price} a glass: what can "
                    "{name} earn if nothing is left over?",
                    "How much money does {name} take in with a drink made of {liters} liters of "
                    "{syrup} and {added:liter/liters} of water, when every glass of {glass} "
                    "milliliters costs {price} and all are sold?",
                    '"{price} for a glass, please," says {name}. A glass is {glass} milliliters, '
                    "and the drink is {liters} liters of {syrup} with {added:liter/liters} of "
                    "water. What has {name} earned by the time the last glass is sold?",
                ),
            ),
        ),
    ),
)
