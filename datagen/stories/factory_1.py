"""Factories and workshops: bottling, candle orders, parts of toys, defects repaired, kilns, "
"pallets, power."""

from datagen.numbers.quantity import decimal, factor, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="factory_bottling_with_a_cleaning_stop",
        topic="work",
        numbers={
            "rate": oneof(20, 24, 30, 36, 40, 45, 48, 50, 60),
            "hours": whole(4, 10),
            "stop": whole(15, 90, 5),
            "minutes": "hours * 60 - stop",
            "bottles": "minutes * rate",
            "crate": oneof(6, 8, 10, 12, 15, 20, 24),
            "crates": "bottles / crate",
        },
        nouns={"drink": "mineral water, apple juice, lemonade, milk, iced tea, ketchup"},
        facts={
            "rate": (
                "a machine fills {rate} bottles of {drink} a minute",
                "{rate} bottles of {drink} per minute leave a machine",
            ),
            "hours": (
                "it is switched on for {hours} hours but stands still for {stop} minutes to be "
                "cleaned",
                "of the {hours} hours of a shift, {stop} minutes are lost to cleaning",
            ),
            "crate": ("the bottles are packed {crate} to a crate", "a crate holds {crate} bottles"),
        },
        asks=(
            Ask(
                find="crates",
                steps=(
                    "minutes of the shift = hours * 60",
                    "minutes of filling = minutes of the shift - stop",
                    "bottles filled = minutes of filling * rate",
                    "crates = bottles filled / crate",
                ),
                tell="rate hours crate",
                questions=(
                    "how many crates are filled in a shift",
                    "how many full crates leave the factory",
                ),
                goals=("the number of crates filled",),
                wordings=(
                    "{hours} hours on the clock, {stop} minutes of which go into cleaning; {rate} "
                    "bottles of {drink} in every other minute; {crate} bottles in a crate. How "
                    "many crates are ready at the end?",
                    "How many crates for {crate} bottles are needed for the {drink} of one shift "
                    "of {hours} hours, if the machine fills {rate} bottles a minute and rests for "
                    "{stop} minutes?",
                ),
            ),
            Ask(
                find="stop",
                steps=(
                    "bottles filled = crates * crate",
                    "minutes of filling = bottles filled / rate",
                    "minutes of the shift = hours * 60",
                    "minutes of cleaning = minutes of the shift - minutes of filling",
                ),
                wordings=(
                    "In a shift of {hours} hours {crates} crates with {crate} bottles of {drink} "
                    "each were filled. The machine fills {rate} bottles a minute while it runs. "
                    "For how many minutes did it stand still?",
                    "{crates} crates, {crate} bottles in each, {rate} bottles a minute: for how "
                    "many minutes of its {hours} hours was the machine not filling {drink}?",
                ),
            ),
            Ask(
                find="rate",
                steps=(
                    "minutes of the shift = hours * 60",
                    "minutes of filling = minutes of the shift - stop",
                    "bottles filled = crates * crate",
                    "bottles a minute = bottles filled / minutes of filling",
                ),
                wordings=(
                    "A bottling machine for {drink} was cleaned for {stop} minutes during a shift "
                    "of {hours} hours; the rest of the time it ran and filled {crates} crates of "
                    "{crate} bottles. How many bottles a minute does it fill?",
                ),
            ),
        ),
    ),
    Story(
        name="factory_candle_orders_and_days_to_catch_up",
        topic="work",
        numbers={
            "stock": whole(20, 200, 10),
            "daily": whole(15, 80, 5),
            "helpers": oneof(2, 3, 4),
            "each": whole(10, 30, 5),
            "day_total": "daily + helpers * each",
            "days": whole(3, 20),
            "made": "day_total * days",
            "ordered": "stock + made",
        },
        nouns={"thing": "candle, soap bar, clay mug, leather belt, wooden spoon, basket, broom"},
        facts={
            "ordered": (
                "a shop orders {ordered} {things} from {name}'s workshop",
                "{name}'s workshop gets an order for {ordered} {things}",
            ),
            "stock": ("{stock} are in stock", "{stock} of them are ready to be shipped"),
            "daily": (
                "{name} makes {daily} a day, and each of {helpers} helpers makes {each} a day",
                "every day {name} produces {daily}, and {helpers} helpers produce {each} each",
            ),
        },
        asks=(
            Ask(
                find="days",
                steps=(
                    "{things} to make = ordered - stock",
                    "{things} a day by helpers = helpers * each",
                    "{things} a day = {things} a day by helpers + daily",
                    "days = {things} to make / {things} a day",
                ),
                tell="ordered stock daily",
                questions=(
                    "how many days does it take to make the missing ones",
                    "after how many days can the order be completed",
                ),
                goals=("the number of days needed for the missing {things}",),
                wordings=(
                    "{name} has an order for {ordered} {things} and already has {stock}. {name} "
                    "makes {daily} {things} per day, and each of {helpers} helpers makes {each} "
                    "per day. How many days will it take to make the rest?",
                    "{ordered} {things} have been promised and {stock} exist. With {name} making "
                    "{daily} and {helpers} helpers {each} each per day, how many days of work lie "
                    "ahead?",
                    "How many days must {name} and {helpers} helpers work on an order of {ordered} "
                    "{things}, if {name} makes {daily} a day, each helper {each}, and {stock} can "
                    "be taken from the shelf?",
                ),
            ),
            Ask(
                find="stock",
                steps=(
                    "{things} a day by helpers = helpers * each",
                    "{things} a day = {things} a day by helpers + daily",
                    "{things} made = {things} a day * days",
                    "{things} from stock = ordered - {things} made",
                ),
                wordings=(
                    "After {days} days of work an order of {ordered} {things} was complete. {name} "
                    "had made {daily} a day and {helpers} helpers {each} a day each; all others "
                    "came from stock. How many came from stock?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "{things} made = ordered - stock",
                    "{things} a day = {things} made / days",
                    "{things} a day by helpers = {things} a day - daily",
                    "{things} a day for each helper = {things} a day by helpers / helpers",
                ),
                wordings=(
                    "{name} needs {ordered} {things} in {days} days and has {stock}. {he} can make "
                    "{daily} a day. If {helpers} helpers share the rest of the work equally, how "
                    "many must each of them make a day?",
                    "In {days} days {stock} {things} have grown to {ordered}. Every day {name} has "
                    "added {daily} and the {helpers} helpers, working at the same pace, have added "
                    "the rest. How many has each helper added per day?",
                ),
            ),
        ),
    ),
    Story(
        name="factory_wheels_and_parts_for_toy_trucks",
        topic="work",
        numbers={
            "trucks": whole(20, 120),
            "truck_wheels": oneof(4, 6),
            "bikes": whole(10, 90),
            "bike_wheels": oneof(2, 3),
            "needed": "trucks * truck_wheels + bikes * bike_wheels",
            "box": oneof(25, 50, 100),
            "boxes": "needed // box + 1",
            "have": "boxes * box",
            "left": "have - needed",
        },
        where=("left < box",),
        nouns={
            "one": "toy truck, toy car, toy trailer, doll's carriage",
            "two": "toy scooter, toy tricycle, toy wheelbarrow",
        },
        facts={
            "have": (
                "a toy maker has {boxes} boxes with {box} wheels in each",
                "there are {boxes} boxes of {box} wheels in a toy maker's storeroom",
            ),
            "trucks": (
                "{trucks} {ones} are built, with {truck_wheels} wheels each",
                "the toy maker builds {trucks} {ones} that take {truck_wheels} wheels apiece",
            ),
            "bikes": (
                "{bikes} {twos} with {bike_wheels} wheels each are built as well",
                "besides, there are {bikes} {twos} to build, each with {bike_wheels} wheels",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "wheels in the boxes = boxes * box",
                    "wheels for {ones} = trucks * truck_wheels",
                    "wheels for {twos} = bikes * bike_wheels",
                    "wheels used = wheels for {ones} + wheels for {twos}",
                    "wheels left = wheels in the boxes - wheels used",
                ),
                tell="have trucks bikes",
                questions=("how many wheels are left", "how many wheels remain in the boxes"),
                goals=("the number of wheels left",),
                wordings=(
                    "Wheels in store: {boxes} boxes of {box}. Wheels used: {truck_wheels} on each "
                    "of {trucks} {ones} and {bike_wheels} on each of {bikes} {twos}. Wheels left: "
                    "how many?",
                ),
            ),
            Ask(
                find="bikes",
                steps=(
                    "wheels in the boxes = boxes * box",
                    "wheels used = wheels in the boxes - left",
                    "wheels for {ones} = trucks * truck_wheels",
                    "wheels for {twos} = wheels used - wheels for {ones}",
                    "{twos} = wheels for {twos} / bike_wheels",
                ),
                wordings=(
                    "From {boxes} boxes of {box} wheels a toy maker used {truck_wheels} for each "
                    "of {trucks} {ones}, then {bike_wheels} for each of the {twos}, and kept "
                    "{left:wheel/wheels}. How many {twos} were made?",
                    "How many {twos} ({bike_wheels} wheels each) were built besides {trucks} "
                    "{ones} ({truck_wheels} wheels each), if {boxes} boxes with {box} wheels were "
                    "opened and {left:wheel/wheels} remained?",
                ),
            ),
            Ask(
                find="needed",
                steps=(
                    "wheels for {ones} = trucks * truck_wheels",
                    "wheels for {twos} = bikes * bike_wheels",
                    "wheels needed = wheels for {ones} + wheels for {twos}",
                ),
                wordings=(
                    "How many wheels does one need for {trucks} {ones} and {bikes} {twos}, when "
                    "the former roll on {truck_wheels} wheels each and the latter on "
                    "{bike_wheels}?",
                ),
            ),
        ),
    ),
    Story(
        name="factory_defects_half_of_which_are_repaired",
        topic="work",
        numbers={
            "daily": whole(100, 900, 50),
            "days": oneof(4, 5, 6),
            "made": "daily * days",
            "rate": percent(2, 4, 6, 8, 10),
            "faulty": "made * rate / 100",
            "scrapped": "faulty / 2",
            "good": "made - scrapped",
        },
        nouns={
            "thing": "shoe, lamp, phone case, plate, chair, umbrella, ballpoint pen, alarm clock"
        },
        facts={
            "daily": (
                "a factory makes {daily} {things} a day on {days} days a week",
                "on each of {days} days of the week {daily} {things} are made in a factory",
            ),
            "rate": ("{rate} of them are faulty", "a check shows that {rate} have a fault"),
            "repair": (
                "half of the faulty ones can be repaired, and the others are thrown away",
                "every other one of the faulty {things} is repaired, the rest thrown away",
            ),
        },
        asks=(
            Ask(
                find="good",
                steps=(
                    "{things} made = daily * days",
                    "faulty {things} = rate of {things} made",
                    "{things} thrown away = faulty {things} / 2",
                    "{things} for sale = {things} made - {things} thrown away",
                ),
                tell="daily rate repair",
                questions=(
                    "how many {things} can be sold in a week",
                    "how many {things} are fit for sale at the end of the week",
                ),
                goals=("the number of {things} of a week that can be sold",),
                wordings=(
                    "A factory makes {daily} {things} a day and works {days} days a week. {rate} "
                    "of the {things} are faulty. Half of the faulty ones can be repaired, and the "
                    "others are thrown away. How many {things} can the factory sell each week?",
                    "{days} working days at {daily} {things} a day, a fault in {rate} of them, "
                    "half of these faults beyond repair: how many {things} of the week can be "
                    "sold?",
                ),
            ),
            Ask(
                find="scrapped",
                steps=(
                    "{things} made = daily * days",
                    "faulty {things} = rate of {things} made",
                    "{things} thrown away = faulty {things} / 2",
                ),
                wordings=(
                    "How many {things} does a factory throw away in a week of {days} days if it "
                    "makes {daily} each day, {rate} do not pass the test, and half of those can be "
                    "mended?",
                    "Of every week's {things}, {daily} a day for {days} days, {rate} are found to "
                    "be faulty. Mending saves half of the faulty ones. How many go to waste?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "faulty {things} = scrapped * 2",
                    "hundred times the faulty ones = faulty {things} * 100",
                    "{things} made = hundred times the faulty ones / rate",
                    "days = {things} made / daily",
                ),
                wordings=(
                    "{scrapped:thing} had to be thrown away, which is half of the faulty ones; the "
                    "other half was repaired. {rate} of all {things} are faulty, and {daily} are "
                    "made per day. How many days of work is that?",
                ),
            ),
        ),
    ),
    Story(
        name="factory_brick_kiln_batches_and_pallets",
        topic="work",
        numbers={
            "batches": whole(3, 15),
            "batch": whole(200, 900, 50),
            "fired": "batches * batch",
            "cracked": whole(10, 140, 10),
            "good": "fired - cracked",
            "pallet": oneof(40, 50, 60, 80, 100, 120),
            "pallets": "good / pallet",
            "price": money(30, 120, 5),
            "income": "pallets * price",
        },
        nouns={"thing": "brick, roof tile, floor tile, paving stone, flower pot"},
        facts={
            "batches": (
                "a kiln fires {batches} batches of {batch} {things}",
                "{batches} batches, {batch} {things} in each, come out of a kiln",
            ),
            "cracked": (
                "{cracked} of all these are cracked",
                "{cracked} {things} have cracks and are sorted out",
            ),
            "pallet": (
                "the good ones are stacked on pallets of {pallet}",
                "{pallet} good ones go on one pallet",
            ),
            "price": ("a pallet sells for {price}", "each pallet brings {price}"),
        },
        asks=(
            Ask(
                find="income",
                steps=(
                    "{things} fired = batches * batch",
                    "good {things} = {things} fired - cracked",
                    "pallets = good {things} / pallet",
                    "income = pallets * price",
                ),
                tell="batches cracked pallet price",
                questions=(
                    "how much money do all the pallets bring",
                    "what is the income from the good {things}",
                ),
                goals=("the money that all the pallets bring",),
                wordings=(
                    "A kiln makes {batches} batches of {batch} {things}. {cracked} {things} crack. "
                    "The rest are put on pallets of {pallet}, and each pallet is sold for {price}. "
                    "How much money does the kiln make?",
                    "For one pallet of {pallet} {things} a customer pays {price}. This week "
                    "{batches} batches of {batch} were fired, of which {cracked} {things} cracked. "
                    "What is the rest worth?",
                ),
            ),
            Ask(
                find="cracked",
                steps=(
                    "{things} fired = batches * batch",
                    "good {things} = pallets * pallet",
                    "cracked {things} = {things} fired - good {things}",
                ),
                wordings=(
                    "{batches} batches were fired, {batch} {things} in each. They made {pallets} "
                    "pallets of {pallet} good {things}, with none left over. How many were "
                    "cracked?",
                    "How many {things} cracked in the kiln, if {batches} firings of {batch} "
                    "{things} were enough for just {pallets} pallets with {pallet} whole ones on "
                    "each?",
                ),
            ),
            Ask(
                find="batch",
                steps=(
                    "pallets = income / price",
                    "good {things} = pallets * pallet",
                    "{things} fired = good {things} + cracked",
                    "{things} in a batch = {things} fired / batches",
                ),
                wordings=(
                    "The good {things} from {batches} equal batches brought {income}. They were "
                    "sold on pallets of {pallet} at {price} a pallet, and {cracked} cracked ones "
                    "were not sold. How many {things} were in a batch?",
                ),
            ),
        ),
    ),
    Story(
        name="factory_robots_raise_the_output_of_two_shifts",
        topic="work",
        numbers={
            "early": whole(40, 300, 20),
            "less": whole(5, 30, 5),
            "late": "early - less",
            "day": "early + late",
            "rate": percent(10, 20, 25, 30, 40, 50),
            "more": "day * rate / 100",
            "new_day": "day + more",
            "days": oneof(5, 6, 7),
            "week": "new_day * days",
        },
        nouns={
            "thing": "bicycle, car, washing machine, toaster, refrigerator, scooter, heater, fan"
        },
        facts={
            "early": (
                "the early shift of a plant assembles {early} {things} a day",
                "in a plant {early} {things} a day are assembled by the early shift",
            ),
            "late": (
                "the late shift assembles {less} fewer",
                "{less} fewer are assembled by the late shift",
            ),
            "rate": (
                "new robots raise the daily total by {rate}",
                "thanks to robots the total for a day grows by {rate}",
            ),
        },
        asks=(
            Ask(
                find="new_day",
                steps=(
                    "{things} of the late shift = early - less",
                    "{things} a day before = early + {things} of the late shift",
                    "more {things} a day = rate of {things} a day before",
                    "{things} a day now = {things} a day before + more {things} a day",
                ),
                tell="early late rate",
                questions=(
                    "how many {things} a day are assembled with the robots",
                    "how many {things} does the plant assemble per day after that",
                ),
                goals=("the number of {things} assembled per day after that",),
                wordings=(
                    "Before the robots came, the early shift of a plant made {early} {things} and "
                    "the late shift {less} fewer than that. Now a day brings {rate} more. How many "
                    "is a day's work?",
                ),
            ),
            Ask(
                find="week",
                steps=(
                    "{things} of the late shift = early - less",
                    "{things} a day before = early + {things} of the late shift",
                    "more {things} a day = rate of {things} a day before",
                    "{things} a day now = {things} a day before + more {things} a day",
                    "{things} a week = {things} a day now * days",
                ),
                wordings=(
                    "How many {things} leave a plant in a week of {days} working days, now that "
                    "robots have added {rate} to the daily output of {early} by the early shift "
                    "and {less} fewer by the late shift?",
                    "Early shift: {early} {things}. Late shift: {less} fewer. Robots: {rate} more "
                    "per day. Working days in a week: {days}. What is the output of a week with "
                    "robots?",
                ),
            ),
            Ask(
                find="less",
                steps=(
                    "{things} a day now = week / days",
                    "{things} a day before = {things} a day now - more",
                    "{things} of the late shift = {things} a day before - early",
                    "fewer by the late shift = early - {things} of the late shift",
                ),
                wordings=(
                    "With robots, a plant assembles {week} {things} in {days} days, which is "
                    "{more:thing} more per day than before. Before, the early shift did {early} a "
                    "day. How many fewer did the late shift do?",
                ),
            ),
        ),
    ),
    Story(
        name="factory_paper_reams_from_old_newspapers",
        topic="work",
        numbers={
            "tons": whole(3, 20),
            "waste": percent(10, 20, 25, 30, 40),
            "lost": "tons * 1000 * waste / 100",
            "pulp": "tons * 1000 - lost",
            "ream": oneof(2, 3, 4, 5),
            "reams": "pulp / ream",
        },
        nouns={"source": "old newspapers, cardboard, old magazines, office paper"},
        facts={
            "tons": (
                "a paper mill recycles {tons} tons of {source}, and a ton is 1000 kilograms",
                "{tons} tons of {source}, 1000 kilograms to a ton, arrive at a paper mill",
            ),
            "waste": (
                "{waste} of the weight is lost as staples, glue and ink",
                "staples, glue and ink make up {waste} of the weight and are removed",
            ),
            "ream": (
                "a pack of new paper weighs {ream} kilograms",
                "{ream} kilograms make one pack of new paper",
            ),
        },
        asks=(
            Ask(
                find="reams",
                steps=(
                    "kilograms of {source} = tons * 1000",
                    "kilograms lost = waste of kilograms of {source}",
                    "kilograms of paper = kilograms of {source} - kilograms lost",
                    "packs of paper = kilograms of paper / ream",
                ),
                tell="tons waste ream",
                questions=(
                    "how many packs of new paper does the mill make",
                    "how many packs does that give",
                ),
                goals=("the number of packs of new paper",),
                wordings=(
                    "Out of {tons} tons of {source} comes paper in packs of {ream} kilograms, "
                    "after {waste} of the weight has been lost. With 1000 kilograms in a ton, how "
                    "many packs are there?",
                    "How many packs of paper, {ream} kilograms each, can be made from {source} "
                    "that weigh {tons} tons (a ton being 1000 kilograms), if {waste} cannot be "
                    "used?",
                ),
            ),
            Ask(
                find="lost",
                steps=(
                    "kilograms of {source} = tons * 1000",
                    "kilograms of paper = reams * ream",
                    "kilograms lost = kilograms of {source} - kilograms of paper",
                ),
                wordings=(
                    "{reams} packs of paper, each of {ream} kilograms, were made from {tons} tons "
                    "of {source}. A ton is 1000 kilograms. How many kilograms were lost?",
                ),
            ),
            Ask(
                find="tons",
                steps=(
                    "kilograms of paper = reams * ream",
                    "kilograms of {source} = kilograms of paper + lost",
                    "tons of {source} = kilograms of {source} / 1000",
                ),
                wordings=(
                    "A mill filled {reams} packs with {ream} kilograms of paper each and threw "
                    "away {lost} kilograms of what had been delivered. How many tons of {source}, "
                    "at 1000 kilograms a ton, had been delivered?",
                    "How many tons of {source} has a mill used up that made {reams} packs of new "
                    "paper weighing {ream} kilograms each, when {lost} kilograms were lost and a "
                    "ton is 1000 kilograms?",
                ),
            ),
        ),
    ),
    Story(
        name="factory_crates_weighed_on_a_truck",
        topic="work",
        numbers={
            "jars": oneof(6, 8, 10, 12, 15, 20, 24),
            "grams": oneof(250, 300, 350, 400, 450, 500, 600, 750),
            "jar": whole(100, 250, 50),
            "one": "grams + jar",
            "crate_grams": "jars * one",
            "box": whole(200, 800, 50),
            "full": "crate_grams + box",
            "crates": whole(10, 90, 5),
            "all_grams": "full * crates",
            "kilos": "all_grams / 1000",
        },
        nouns={"food": "honey, jam, pickles, mustard, peanut butter, apple sauce"},
        facts={
            "one": (
                "a jar weighs {jar} grams and holds {grams} grams of {food}",
                "{grams} grams of {food} are in a jar that weighs {jar} grams itself",
            ),
            "jars": (
                "{jars} full jars stand in a wooden box of {box} grams",
                "a wooden box, which weighs {box} grams, takes {jars} full jars",
            ),
            "crates": (
                "a truck is loaded with {crates} such boxes",
                "{crates} of these boxes are put on a truck",
            ),
        },
        asks=(
            Ask(
                find="full",
                steps=(
                    "grams of a full jar = grams + jar",
                    "grams of all jars = jars * grams of a full jar",
                    "grams of a full box = grams of all jars + box",
                ),
                tell="one jars",
                questions=(
                    "how many grams does a full box weigh",
                    "what does a full box weigh, in grams",
                ),
                goals=("the weight of a full box in grams",),
                wordings=(
                    "In a box of {box} grams are {jars} jars, each weighing {jar} grams when empty "
                    "and filled with {grams} grams of {food}. What is the weight of everything "
                    "together, in grams?",
                ),
            ),
            Ask(
                find="kilos",
                steps=(
                    "grams of a full jar = grams + jar",
                    "grams of all jars = jars * grams of a full jar",
                    "grams of a full box = grams of all jars + box",
                    "grams of the load = grams of a full box * crates",
                    "kilograms of the load = grams of the load / 1000",
                ),
                tell="one jars crates",
                questions=(
                    "how many kilograms does the load weigh",
                    "what is the weight of the load in kilograms",
                ),
                wordings=(
                    "How heavy, in kilograms, is a load of {crates} boxes of {food}? A box alone "
                    "weighs {box} grams; in it are {jars} jars, {jar} grams of glass and {grams} "
                    "grams of {food} each.",
                ),
            ),
            Ask(
                find="grams",
                steps=(
                    "grams of all jars = full - box",
                    "grams of a full jar = grams of all jars / jars",
                    "grams of {food} = grams of a full jar - jar",
                ),
                wordings=(
                    "A box with {jars} equal jars of {food} weighs {full} grams. The empty box "
                    "weighs {box} grams and an empty jar {jar} grams. How many grams of {food} are "
                    "in each jar?",
                    "How many grams of {food} does a jar contain, if {jars} of them, in a box that "
                    "weighs {box} grams without them, bring the weight to {full} grams, and the "
                    "glass of each makes up {jar} grams?",
                ),
            ),
        ),
    ),
    Story(
        name="factory_dye_for_shirts_in_two_colors",
        topic="work",
        numbers={
            "plain": whole(20, 90),
            "plain_ml": decimal(20, 40, 5),
            "times": factor(2, 3),
            "pattern": whole(10, 60),
            "pattern_ml": "plain_ml * times",
            "ml": "plain * plain_ml + pattern * pattern_ml",
            "liters": "ml / 1000",
            "price": money(12, 60),
            "cost": "liters * price",
        },
        where=("ml % 100 == 0",),
        nouns={"thing": "T-shirt, bag, flag, pillowcase, apron, scarf"},
        facts={
            "plain": (
                "a print shop makes {plain} {things} with a small print, which takes {plain_ml} "
                "milliliters of ink each",
                "{plain} {things} with a small print of {plain_ml} milliliters of ink each are "
                "made in a print shop",
            ),
            "pattern": (
                "it also makes {pattern} {things} with a large print that takes {times:times} as "
                "much ink",
                "for {pattern} others with a large print {times:times} as much ink per piece is "
                "needed",
            ),
        },
        asks=(
            Ask(
                find="ml",
                steps=(
                    "ink for small prints = plain * plain_ml",
                    "ink for a large print = times of plain_ml",
                    "ink for large prints = pattern * ink for a large print",
                    "milliliters of ink = ink for small prints + ink for large prints",
                ),
                tell="plain pattern",
                questions=(
                    "how many milliliters of ink are needed",
                    "how many milliliters of ink does the shop use",
                ),
                goals=("the number of milliliters of ink",),
                wordings=(
                    "Ink for a small print: {plain_ml} milliliters. Ink for a large print: "
                    "{times:times} as much. How many milliliters are used for {plain} {things} "
                    "with a small and {pattern} with a large print?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "ink for small prints = plain * plain_ml",
                    "ink for large prints = pattern * pattern_ml",
                    "milliliters of ink = ink for small prints + ink for large prints",
                    "liters of ink = milliliters of ink / 1000",
                    "cost of ink = liters of ink * price",
                ),
                wordings=(
                    "A liter of ink costs {price}. {plain} {things} with {plain_ml} milliliters of "
                    "ink each and {pattern} with {pattern_ml} milliliters each are to be printed. "
                    "What will the ink cost? A liter is 1000 milliliters.",
                    "How much must be spent on ink, at {price} for 1000 milliliters, in order to "
                    "print {plain} small pictures with {plain_ml} milliliters each and {pattern} "
                    "large ones with {pattern_ml} milliliters each?",
                ),
            ),
            Ask(
                find="pattern",
                steps=(
                    "ink for small prints = plain * plain_ml",
                    "ink for large prints = ml - ink for small prints",
                    "ink for a large print = times of plain_ml",
                    "{things} with a large print = ink for large prints / ink for a large print",
                ),
                wordings=(
                    "{ml} milliliters of ink went into {things}. {plain} of them have a small "
                    "print of {plain_ml} milliliters, the others a large print with {times:times} "
                    "that amount. How many have a large print?",
                ),
            ),
        ),
    ),
    Story(
        name="factory_electricity_of_old_and_new_machines",
        topic="work",
        numbers={
            "machines": whole(3, 12),
            "power": whole(4, 20),
            "hours": oneof(6, 8, 10, 12),
            "old_daily": "machines * power * hours",
            "saving": percent(10, 20, 25, 30, 40, 50),
            "saved": "old_daily * saving / 100",
            "new_daily": "old_daily - saved",
            "price": money("0.20", "0.50", "0.05"),
            "money_daily": "saved * price",
        },
        nouns={"device": "loom, printing press/printing presses, oven, pump, lathe, freezer"},
        facts={
            "old": (
                "{machines} {devices} of a factory use {power} kilowatt-hours of electricity an "
                "hour each and run {hours} hours a day",
                "a factory has {machines} {devices}, each of which uses {power} kilowatt-hours of "
                "electricity an hour, {hours} hours a day",
            ),
            "saving": (
                "new motors cut this by {saving}",
                "with new motors {saving} of the electricity is saved",
            ),
            "price": (
                "a kilowatt-hour costs {price}",
                "the factory pays {price} per kilowatt-hour",
            ),
        },
        asks=(
            Ask(
                find="new_daily",
                steps=(
                    "kilowatt-hours an hour = machines * power",
                    "kilowatt-hours a day = kilowatt-hours an hour * hours",
                    "kilowatt-hours saved = saving of kilowatt-hours a day",
                    "kilowatt-hours a day now = kilowatt-hours a day - kilowatt-hours saved",
                ),
                tell="old saving",
                questions=(
                    "how many kilowatt-hours are needed per day after that",
                    "how many kilowatt-hours a day does the factory use for them now",
                ),
                goals=("the number of kilowatt-hours needed per day after that",),
                wordings=(
                    "{machines} {devices}, {power} kilowatt-hours an hour for each, {hours} hours "
                    "a day: that was before new motors made everything {saving} cheaper to run. "
                    "How many kilowatt-hours a day are used now?",
                ),
            ),
            Ask(
                find="money_daily",
                steps=(
                    "kilowatt-hours an hour = machines * power",
                    "kilowatt-hours a day = kilowatt-hours an hour * hours",
                    "kilowatt-hours saved = saving of kilowatt-hours a day",
                    "money saved a day = kilowatt-hours saved * price",
                ),
                tell="old saving price",
                questions=(
                    "how much money does the factory save per day",
                    "how much money is saved every day",
                ),
                wordings=(
                    "A factory runs {machines} {devices} for {hours} hours a day. Each uses "
                    "{power} kilowatt-hours of electricity an hour, and a kilowatt-hour costs "
                    "{price}. New motors would cut the use by {saving}. How much money would they "
                    "save per day?",
                    "How much does a factory save a day by fitting new motors into {machines} "
                    "{devices} that used to need {power} kilowatt-hours each in every one of "
                    "{hours} hours, if the motors save {saving} and a kilowatt-hour costs {price}?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "kilowatt-hours a day before = new_daily + saved",
                    "kilowatt-hours an hour = machines * power",
                    "hours a day = kilowatt-hours a day before / kilowatt-hours an hour",
                ),
                wordings=(
                    "New motors save {saved} kilowatt-hours a day, so that {machines} {devices} "
                    "now need {new_daily} kilowatt-hours a day. With the old motors each used "
                    "{power} kilowatt-hours an hour. For how many hours a day do they run?",
                ),
            ),
        ),
    ),
    Story(
        name="factory_batteries_tested_from_each_box",
        topic="work",
        numbers={
            "boxes": whole(5, 40),
            "in_box": oneof(20, 24, 30, 36, 40, 48, 50, 60),
            "all_items": "boxes * in_box",
            "test": oneof(2, 3, 4, 5),
            "tested": "boxes * test",
            "minutes": oneof(2, 3, 4, 5, 6),
            "test_minutes": "tested * minutes",
            "hours": "test_minutes / 60",
            "untested": "all_items - tested",
        },
        nouns={"thing": "battery/batteries, light bulb, fuse, alarm, flashlight, thermometer"},
        facts={
            "boxes": (
                "{boxes} boxes of {in_box} {things} arrive at a laboratory",
                "a laboratory gets {boxes} boxes with {in_box} {things} in each",
            ),
            "test": (
                "{test} {things} from every box are tested",
                "from each of the boxes {test} are taken out and tested",
            ),
            "minutes": (
                "a test takes {minutes} minutes",
                "every test lasts {minutes} minutes, and only one is done at a time",
            ),
        },
        asks=(
            Ask(
                find="untested",
                steps=(
                    "{things} in all = boxes * in_box",
                    "{things} tested = boxes * test",
                    "{things} not tested = {things} in all - {things} tested",
                ),
                tell="boxes test",
                questions=(
                    "how many {things} are not tested",
                    "how many {things} stay in the boxes",
                ),
                goals=("the number of {things} that are not tested",),
                wordings=(
                    "From each of {boxes} boxes with {in_box} {things}, {test} are tested and then "
                    "thrown away. How many {things} are left?",
                ),
            ),
            Ask(
                find="test_minutes",
                steps=(
                    "{things} tested = boxes * test",
                    "minutes of testing = {things} tested * minutes",
                ),
                tell="boxes test minutes",
                questions=(
                    "how many minutes do all the tests take",
                    "for how many minutes is the laboratory busy with the tests",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "{things} tested = boxes * test",
                    "minutes of testing = {things} tested * minutes",
                    "hours of testing = minutes of testing / 60",
                ),
                wordings=(
                    "{test} {things} out of each of {boxes} boxes go through a test of {minutes} "
                    "minutes, one after another. How many hours does the testing take?",
                    "How many hours does a worker spend on testing, when {boxes} boxes have come "
                    "in, {test} {things} from each must be tested, and a single test takes "
                    "{minutes} minutes?",
                ),
            ),
            Ask(
                find="boxes",
                steps=(
                    "{things} not tested in a box = in_box - test",
                    "boxes = untested / {things} not tested in a box",
                ),
                wordings=(
                    "Each box holds {in_box} {things}, of which {test} are taken out for a test. "
                    "After that {untested} {things} are left in the boxes. How many boxes are "
                    "there?",
                ),
            ),
        ),
    ),
)
