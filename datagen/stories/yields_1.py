"""Gardens and animals: harvests with losses, eggs, legs and hooves, fodder that must last."""

from datagen.numbers.quantity import fraction, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="yields_tomato_plants_hail_and_paper_bags",
        topic="garden",
        numbers={
            "rows": whole(3, 9),
            "per_row": whole(4, 12),
            "planted": "rows * per_row",
            "hit": whole(2, 9),
            "good": "planted - hit",
            "fruits": whole(8, 30),
            "harvest": "good * fruits",
            "bag": oneof(6, 8, 10, 12),
            "bags": "harvest / bag",
        },
        nouns={"plant": "tomato, pepper, eggplant, cucumber, chili"},
        facts={
            "rows": (
                "{name}'s greenhouse has {rows} rows of {per_row} {plant} plants",
                "in a greenhouse {name} grows {per_row} {plant} plants in each of {rows} rows",
            ),
            "hit": (
                "hail breaks the roof and kills {hit} of the plants",
                "{hit} plants die when hail breaks the roof",
            ),
            "fruits": (
                "every plant that is left gives {fruits} {plants}",
                "from each of the others {he} picks {fruits} {plants}",
            ),
            "bag": ("{he} sells them in bags of {bag}", "{he} puts {bag} into a bag"),
        },
        asks=(
            Ask(
                find="bags",
                steps=(
                    "plants at first = rows * per_row",
                    "plants left = plants at first - hit",
                    "{plants} picked = plants left * fruits",
                    "bags = {plants} picked / bag",
                ),
                tell="rows hit fruits bag",
                questions=("how many bags does {name} fill", "how many bags can {he} sell"),
                goals=("the number of bags that {name} fills",),
                wordings=(
                    "Hail! Of {name}'s {rows} rows of {plant} plants, {per_row} in each, {hit} "
                    "plants are lost. The others bear {fruits} {plants} apiece, and {bag} go "
                    "into every bag. How many bags are there to sell?",
                    "How many bags of {bag} {plants} does {name} get from {rows} rows with "
                    "{per_row} plants each, if {hit} of all these plants are killed by hail and "
                    "every one of the rest bears {fruits} fruits?",
                ),
            ),
            Ask(
                find="hit",
                steps=(
                    "{plants} picked = bags * bag",
                    "plants left = {plants} picked / fruits",
                    "plants at first = rows * per_row",
                    "plants lost = plants at first - plants left",
                ),
                wordings=(
                    "{name} planted {rows} rows of {per_row} {plant} plants; then hail killed "
                    "some. Each of those that were left gave {fruits} {plants}, which filled "
                    "{bags} bags of {bag}. How many plants did the hail kill?",
                    "Hail got some of the {plant} plants of {name}, who had {rows} rows with "
                    "{per_row} in a row. {bags} bags with {bag} {plants} in a bag is what the "
                    "rest brought, {fruits} {plants} to a plant. How many plants were lost?",
                    "{bags} bags, {bag} {plants} in each: that was {name}'s harvest after the "
                    "hail. A plant gives {fruits} {plants}, and before the hail there had been "
                    "{rows} rows of {per_row} plants. How many of them gave nothing?",
                ),
            ),
        ),
    ),
    Story(
        name="yields_pumpkin_vines_flowers_that_drop_off",
        topic="garden",
        numbers={
            "vines": whole(4, 20),
            "flowers": whole(6, 20),
            "opened": "vines * flowers",
            "dropped": percent(25, 50, 75, 80),
            "lost": "opened * dropped / 100",
            "set": "opened - lost",
            "cut": whole(2, 9),
            "grown": "set - cut",
        },
        nouns={"crop": "pumpkin, melon, squash, zucchini"},
        facts={
            "vines": (
                "{vines} {crop} vines open {flowers} flowers each",
                "there are {flowers} flowers on each of {vines} {crop} vines",
            ),
            "lost": (
                "{dropped} of the flowers fall off without fruit",
                "without giving any fruit {dropped} of the flowers drop",
            ),
            "cut": (
                "all flowers that stay become {crops}, but the gardener cuts off {cut} of these "
                "while they are small",
                "all the rest turn into {crops}, {cut} of which the gardener takes off early",
            ),
        },
        asks=(
            Ask(
                find="grown",
                steps=(
                    "flowers on all vines = vines * flowers",
                    "flowers that fall = dropped of flowers on all vines",
                    "small {crops} = flowers on all vines - flowers that fall",
                    "{crops} that grow = small {crops} - cut",
                ),
                tell="vines lost cut",
                questions=(
                    "how many {crops} are left to grow",
                    "how many {crops} grow to full size",
                ),
                goals=("the number of {crops} that are left to grow",),
                wordings=(
                    "Not each flower becomes a {crop}: {dropped} of them fall off. A gardener "
                    "has {vines} vines with {flowers} flowers on each, and also removes {cut} of "
                    "the small {crops}. How many can grow big?",
                    "How many {crops} will a gardener harvest from {vines} vines with {flowers} "
                    "flowers each, when {dropped} of all flowers drop, the rest become {crops}, "
                    "and {cut} small ones are cut off to give the others room?",
                    "A gardener's notes. May: {vines} vines planted. June: {flowers} flowers on "
                    "each. July: {dropped} of these flowers gone, a small {crop} in place of "
                    "each of the others. August: {cut} small ones cut off. How many {crops} are "
                    "there in September?",
                ),
            ),
            Ask(
                find="cut",
                steps=(
                    "flowers on all vines = vines * flowers",
                    "small {crops} = flowers on all vines - lost",
                    "{crops} cut off = small {crops} - grown",
                ),
                wordings=(
                    "On {vines} vines there were {flowers} flowers each. {lost} flowers fell "
                    "off, the others became small {crops}, and after the gardener had cut off "
                    "some, {grown} stayed on the vines. How many were cut off?",
                    "How many small {crops} did a gardener remove, if {vines} vines with "
                    "{flowers} flowers apiece lost {lost} flowers, all other flowers turned into "
                    "{crops}, and {grown} were left?",
                ),
            ),
        ),
    ),
    Story(
        name="yields_hooves_to_trim_at_the_stable",
        topic="animals",
        numbers={
            "horses": whole(4, 20),
            "ponies": whole(2, 12),
            "animals": "horses + ponies",
            "done": whole(1, 5),
            "waiting": "animals - done",
            "minutes": oneof(5, 6, 8, 10, 12, 15),
            "time": "waiting * 4 * minutes",
            "hours": "time / 60",
        },
        nouns={"big": "horse, mule, donkey", "little": "pony, goat, sheep/sheep"},
        facts={
            "animals": (
                "{horses} {bigs} and {ponies} {littles} wait for the farrier",
                "a farrier has come to trim the hooves of {horses} {bigs} and {ponies} {littles}",
            ),
            "done": (
                "{done:animal is/animals are} already finished, with all 4 hooves",
                "the farrier has finished {done:animal/animals} with 4 hooves each",
            ),
            "minutes": (
                "each hoof takes {minutes} minutes",
                "{minutes} minutes are needed for a hoof",
            ),
        },
        asks=(
            Ask(
                find="time",
                steps=(
                    "animals in all = horses + ponies",
                    "animals waiting = animals in all - done",
                    "hooves = animals waiting * 4",
                    "minutes of work = hooves * minutes",
                ),
                tell="animals done minutes",
                questions=(
                    "how many minutes of work are left",
                    "how many more minutes will the farrier need",
                ),
                goals=("the number of minutes of work that are left",),
                wordings=(
                    "A stable with {horses} {bigs} and {ponies} {littles} has called the "
                    "farrier. {minutes} minutes a hoof is the usual time. {done:animal "
                    "is/animals are} done. For how many more minutes must the farrier trim "
                    "hooves, when each animal stands on 4 of them?",
                    "How many minutes will it take to trim the hooves of all those that are "
                    "still waiting, out of {horses} {bigs} and {ponies} {littles}, if {done} of "
                    "these animals left the farrier before, and a single hoof takes {minutes} "
                    "minutes?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "animals in all = horses + ponies",
                    "animals waiting = animals in all - done",
                    "hooves = animals waiting * 4",
                    "minutes of work = hooves * minutes",
                    "hours of work = minutes of work / 60",
                ),
                wordings=(
                    "The farrier looks at the row of animals: {horses} {bigs}, {ponies} "
                    "{littles}, every one with 4 hooves. {done} of them are finished. At "
                    "{minutes} minutes for each hoof, how many hours of work remain?",
                    "How many hours will the farrier still be busy at a farm with {horses} "
                    "{bigs} and {ponies} {littles}, {done} of which have been seen to already, "
                    "if there are 4 hooves on each animal and a hoof takes {minutes} minutes?",
                    '"Another {minutes} minutes for every hoof," sighs the farrier, "and only '
                    '{done} of the animals done!" The farm has {horses} {bigs} and {ponies} '
                    "{littles}. How many hours is that?",
                ),
            ),
        ),
    ),
    Story(
        name="yields_cows_milked_in_rounds_twice_a_day",
        topic="animals",
        numbers={
            "stalls": whole(4, 16),
            "rounds": whole(3, 10),
            "cows": "stalls * rounds",
            "minutes": whole(6, 14),
            "cleaning": oneof(10, 15, 20, 25, 30),
            "once": "rounds * minutes + cleaning",
            "day": "once * 2",
        },
        facts={
            "cows": (
                "a farmer has {cows} cows and a milking room with {stalls} stalls",
                "{cows} cows are milked in a room with {stalls} stalls",
            ),
            "minutes": (
                "every group that fills the stalls takes {minutes} minutes",
                "milking the cows in all the stalls takes {minutes} minutes, and then the next "
                "group comes in",
            ),
            "cleaning": (
                "when all have been milked, cleaning takes {cleaning} minutes",
                "after the last group {cleaning} minutes are spent on cleaning",
            ),
            "twice": (
                "all this is done twice a day",
                "this happens twice a day, in the morning and in the evening",
            ),
        },
        asks=(
            Ask(
                find="day",
                steps=(
                    "groups of cows = cows / stalls",
                    "minutes of milking = groups of cows * minutes",
                    "minutes with cleaning = minutes of milking + cleaning",
                    "minutes in a day = minutes with cleaning * 2",
                ),
                tell="cows minutes cleaning twice",
                questions=(
                    "how many minutes a day does the farmer spend in the milking room",
                    "how many minutes of work is that in a day",
                ),
                goals=("the minutes of work in the milking room in a day",),
                wordings=(
                    "Twice a day the same: {cows} cows, {stalls} at a time, {minutes} minutes "
                    "for each group, and at the end {cleaning} minutes with the hose. For how "
                    "many minutes of the day is the farmer busy with that?",
                    "How many minutes does milking cost a farmer in a day, if {cows} cows are "
                    "milked two times daily in groups of {stalls}, a group takes {minutes} "
                    "minutes, and each time {cleaning} minutes of cleaning follow?",
                ),
            ),
            Ask(
                find="cows",
                steps=(
                    "minutes each time = day / 2",
                    "minutes of milking = minutes each time - cleaning",
                    "groups of cows = minutes of milking / minutes",
                    "cows = groups of cows * stalls",
                ),
                wordings=(
                    "A farmer works {day} minutes a day in the milking room, half of them in the "
                    "morning and half in the evening. Each time {cleaning} minutes are for "
                    "cleaning; the rest is {minutes} minutes for each group of {stalls} cows. "
                    "How many cows are there?",
                    "How many cows does a farmer have who spends {day} minutes a day on milking "
                    "them twice, with {cleaning} minutes of cleaning both times, when {stalls} "
                    "cows are always milked together in {minutes} minutes?",
                ),
            ),
        ),
    ),
    Story(
        name="yields_hens_and_egg_cartons_of_the_week",
        topic="animals",
        numbers={
            "hens": whole(10, 40),
            "idle": whole(2, 8),
            "laying": "hens - idle",
            "eggs": whole(4, 6),
            "week": "laying * eggs",
            "broken": whole(2, 10),
            "eaten": whole(6, 24),
            "whole_eggs": "week - broken - eaten",
            "cartons": "whole_eggs / 12",
        },
        where=("cartons > 1",),
        facts={
            "hens": (
                "{idle} of {name}'s {hens} hens are too old to lay",
                "{name} keeps {hens} hens, {idle} of which no longer lay",
            ),
            "eggs": (
                "each of the others lays {eggs} eggs a week",
                "all other hens lay {eggs} eggs in a week",
            ),
            "broken": (
                "{broken} eggs are broken, and the family eats {eaten}",
                "the family eats {eaten} of the eggs, and {broken} break",
            ),
        },
        asks=(
            Ask(
                find="cartons",
                steps=(
                    "laying hens = hens - idle",
                    "eggs in a week = laying hens * eggs",
                    "eggs that are not broken = eggs in a week - broken",
                    "eggs to pack = eggs that are not broken - eaten",
                    "cartons = eggs to pack / 12",
                ),
                wordings=(
                    "{hens} hens, {idle} of them retired: {name}'s others lay {eggs} eggs apiece "
                    "every week. This week {broken} got broken and {eaten} were eaten at home. "
                    "All the rest went into cartons for a dozen eggs. How many cartons were "
                    "filled?",
                    "How many dozen eggs can {name} sell this week? {he} has {hens} hens, but "
                    "{idle} of them do not lay; from each of the others come {eggs} eggs a week. "
                    "{he} keeps {eaten} for {his} family and has dropped {broken}.",
                    '"A dozen to a carton," says {name}, "but first take away {eaten} eggs for '
                    'us and {broken} that broke." {name} has {hens} hens. All but {idle} lay '
                    "{eggs} eggs a week. How many cartons are there after a week?",
                ),
            ),
            Ask(
                find="whole_eggs",
                steps=(
                    "laying hens = hens - idle",
                    "eggs in a week = laying hens * eggs",
                    "eggs that are not broken = eggs in a week - broken",
                    "eggs to sell = eggs that are not broken - eaten",
                ),
                tell="hens eggs broken",
                questions=(
                    "how many eggs are left to sell this week",
                    "how many eggs can {name} sell after a week",
                ),
                goals=("the number of eggs that {name} can sell after a week",),
            ),
            Ask(
                find="idle",
                steps=(
                    "eggs packed = cartons * 12",
                    "eggs packed or eaten = eggs packed + eaten",
                    "eggs in a week = eggs packed or eaten + broken",
                    "laying hens = eggs in a week / eggs",
                    "hens that do not lay = hens - laying hens",
                ),
                wordings=(
                    "Some of {name}'s {hens} hens do not lay; the others lay {eggs} eggs a week. "
                    "Last week {he} filled {cartons:carton/cartons} with a dozen eggs each, ate "
                    "{eaten} with the family and broke {broken}, and that was all. How many of "
                    "the hens do not lay?",
                    "How many of {hens} hens are too old to lay, if those that do lay give "
                    "{eggs} eggs each in a week, and {name} could pack {cartons:dozen/dozen} "
                    "after {eaten} eggs had been eaten and {broken} broken?",
                ),
            ),
        ),
    ),
    Story(
        name="yields_hay_bales_for_cows_when_calves_join",
        topic="animals",
        numbers={
            "cows": whole(4, 15),
            "cow_hay": oneof(8, 10, 12, 14, 16),
            "calves": whole(2, 10),
            "day_hay": "cows * cow_hay + calves * cow_hay / 2",
            "days": whole(5, 30),
            "stock": "day_hay * days",
            "bale": oneof(20, 25, 30, 40),
            "bales": "stock / bale",
        },
        facts={
            "cows": (
                "each of {name}'s {cows} cows eats {cow_hay} kilograms of hay a day",
                "{name} feeds {cow_hay} kilograms of hay a day to each of {cows} cows",
            ),
            "calves": (
                "each of {calves} calves needs half as much",
                "there are {calves} calves, too, each of which gets half of what a cow eats",
            ),
            "bales": (
                "in the barn there are {bales} bales of {bale} kilograms",
                "{bales} bales of hay lie in the barn, {bale} kilograms each",
            ),
        },
        asks=(
            Ask(
                find="days",
                steps=(
                    "hay for the cows in a day = cows * cow_hay",
                    "hay for a calf = cow_hay / 2",
                    "hay for the calves in a day = calves * hay for a calf",
                    "hay in a day = hay for the cows in a day + hay for the calves in a day",
                    "hay in the barn = bales * bale",
                    "days = hay in the barn / hay in a day",
                ),
                tell="cows calves bales",
                questions=(
                    "for how many days is there enough hay",
                    "how many days will the hay last",
                ),
                goals=("the number of days for which {name}'s hay lasts",),
                wordings=(
                    "{bales} bales of {bale} kilograms: that is what {name} has left for the "
                    "winter. {cows} cows eat {cow_hay} kilograms of it each day, every one of "
                    "them, and {calves} calves eat half as much apiece. In how many days will "
                    "the barn be empty?",
                    "For how many days can {name} feed {cows} cows at {cow_hay} kilograms of hay "
                    "each, and {calves} calves at half that amount each, from {bales} bales that "
                    "weigh {bale} kilograms?",
                ),
            ),
            Ask(
                find="bales",
                steps=(
                    "hay for the cows in a day = cows * cow_hay",
                    "hay for a calf = cow_hay / 2",
                    "hay for the calves in a day = calves * hay for a calf",
                    "hay in a day = hay for the cows in a day + hay for the calves in a day",
                    "hay in all = hay in a day * days",
                    "bales = hay in all / bale",
                ),
                wordings=(
                    "Bad weather is coming, and {name}'s {cows} cows and {calves} calves will "
                    "have to stay in the barn for {days} days. A cow eats {cow_hay} kilograms of "
                    "hay a day, a calf half of that. How many bales of {bale} kilograms should "
                    "be there?",
                    "How many bales does {name} need for {days} days, if a bale is {bale} "
                    "kilograms of hay and {he} has {cows} cows, which eat {cow_hay} kilograms a "
                    "day each, and {calves} calves, which eat half as much as a cow?",
                ),
            ),
        ),
    ),
    Story(
        name="yields_sheep_in_three_meadows_after_a_gate_was_open",
        topic="animals",
        numbers={
            "first": whole(20, 90),
            "more": whole(5, 40),
            "second": "first + more",
            "third": "second / 2",
            "all": "first + second + third",
            "flock": whole(40, 220),
            "ran": whole(4, 30),
            "back": fraction("1/2", "1/3", "1/4", "2/3", "3/4"),
            "caught": "ran * back",
            "gone": "ran - caught",
            "now": "flock - gone",
        },
        facts={
            "flock": (
                "there are {flock} {animals} in a meadow",
                "a shepherd has {flock} {animals} in a meadow",
            ),
            "ran": (
                "at night {ran} of them run off through an open gate",
                "through an open gate {ran} of them get out at night",
            ),
            "back": (
                "{back} of those that ran off come back in the morning",
                "in the morning {back} of the runaways are caught and brought back",
            ),
        },
        nouns={"animal": "sheep/sheep, goat, alpaca, llama"},
        asks=(
            Ask(
                find="all",
                steps=(
                    "{animals} in the middle meadow = first + more",
                    "{animals} in the upper meadow = {animals} in the middle meadow / 2",
                    "{animals} in two meadows = first + {animals} in the middle meadow",
                    "{animals} in all = {animals} in two meadows + {animals} in the upper meadow",
                ),
                wordings=(
                    "{first} {animals} graze low on the mountain, {more} more than that half way "
                    "up, and at the top half as many as half way up. How many {animals} are on "
                    "the mountain?",
                    "How many {animals} does a shepherd have in three meadows, if the lower one "
                    "has {first}, the middle one {more} more, and the upper one half as many as "
                    "the middle one?",
                ),
            ),
            Ask(
                find="now",
                steps=(
                    "{animals} caught = back of ran",
                    "{animals} still gone = ran - {animals} caught",
                    "{animals} that are there = flock - {animals} still gone",
                ),
                tell="flock ran back",
                questions=(
                    "how many {animals} are in the meadow then",
                    "how many {animals} does the shepherd have after that",
                ),
                goals=("the number of {animals} in the meadow after that",),
                wordings=(
                    "A shepherd had {flock} {animals}. When somebody left the gate open, {ran} "
                    "of them ran off; {back} of the runaways were back by breakfast. How many "
                    "{animals} were with the shepherd then?",
                    "How many {animals} of a flock of {flock} are in the meadow in the morning, "
                    "if {ran} got out at night and {back} of those came home by themselves?",
                    '"{ran} gone!" cries the shepherd, who has {flock} {animals}. By evening '
                    "{back} of the lost ones are found. How many {animals} does the shepherd "
                    "count now?",
                ),
            ),
        ),
    ),
    Story(
        name="yields_dog_food_when_the_puppies_grow",
        topic="animals",
        numbers={
            "puppies": whole(3, 9),
            "first_days": whole(6, 14),
            "first": oneof(80, 100, 120, 150),
            "more": oneof(40, 50, 60, 80, 100),
            "second": "first + more",
            "second_days": whole(6, 20),
            "one": "first * first_days + second * second_days",
            "grams": "one * puppies",
        },
        facts={
            "first": (
                "{name} gives each of {his} {puppies} puppies {first} grams of food a day for "
                "{first_days} days",
                "for {first_days} days each of {name}'s {puppies} puppies gets {first} grams of "
                "food a day",
            ),
            "second": (
                "after that each gets {more} grams more a day for another {second_days} days",
                "for the next {second_days} days {he} gives each of them {more} grams more a day",
            ),
        },
        asks=(
            Ask(
                find="grams",
                steps=(
                    "food for one puppy at first = first * first_days",
                    "grams a day later = first + more",
                    "food for one puppy later = grams a day later * second_days",
                    "food for one puppy = food for one puppy at first + food for one puppy later",
                    "food for all = food for one puppy * puppies",
                ),
                tell="first second",
                questions=(
                    "how many grams of food do the puppies eat in all",
                    "how much food, in grams, is that for all the puppies in the whole time",
                ),
                goals=("the food that all the puppies eat in that time, in grams",),
                wordings=(
                    '"They eat more and more," says {name} about {his} {puppies} puppies. For '
                    "{first_days} days it was {first} grams a day for each; for the "
                    "{second_days} days since then it has been {more} grams a day more. How many "
                    "grams have they eaten altogether?",
                    "First {first} grams a day, then {more} grams more: so much food goes into "
                    "each of {name}'s {puppies} puppies. The first amount is for {first_days} "
                    "days, the second for the {second_days} days that follow. How many grams "
                    "will all of them have eaten by then?",
                    "How many grams of food must {name} have for {puppies} puppies who each eat "
                    "{first} grams a day for {first_days} days and, from then on, for "
                    "{second_days} more days, {more} grams a day more than before?",
                    'A sheet from the vet says: "Days 1 to {first_days}: {first} grams a day. '
                    'After that, for {second_days} days: {more} grams more a day." It is meant '
                    "for one puppy, but {name} has {puppies}. How many grams does {he} need "
                    "altogether?",
                ),
            ),
        ),
    ),
)
