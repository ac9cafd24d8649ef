"""Animals, farms and gardens: legs, litters, feed, rows of plants, spoiled fruit."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="tales_c_terrarium_spiders_and_beetles",
        topic="",
        numbers={
            "spiders": whole(3, 24),
            "more": whole(2, 20),
            "beetles": "spiders + more",
            "spider_legs": "spiders * 8",
            "beetle_legs": "beetles * 6",
            "legs": "spider_legs + beetle_legs",
        },
        nouns={"insect": "beetle, cricket, grasshopper, ladybug, stag beetle, locust"},
        facts={
            "spiders": (
                "{spiders} spiders live in the glass case of a biology room",
                "a biology class keeps {spiders} spiders behind glass",
            ),
            "more": (
                "beside them there are some {insects}, {more} more than there are spiders",
                "there are {more} more {insects} than spiders in the same room",
            ),
            "legs": (
                "a spider has 8 legs and a {insect} has 6",
                "every spider walks on 8 legs, every {insect} on 6",
            ),
        },
        asks=(
            Ask(
                find="legs",
                steps=(
                    "number of {insects} = spiders + more",
                    "legs of the spiders = spiders * 8",
                    "legs of the {insects} = number of {insects} * 6",
                    "legs in all = legs of the spiders + legs of the {insects}",
                ),
                tell="spiders more legs",
                questions=(
                    "how many legs do all these animals have together",
                    "how many legs are there in all",
                ),
                goals=("the number of legs of all these animals",),
                wordings=(
                    "Feeding time! {name} lifts the lid and sees {spiders} spiders of 8 legs "
                    "each, and {more} more {insects} than that, every {insect} with its 6 legs. "
                    "If all of them ran, how many legs would be running?",
                ),
            ),
            Ask(
                find="spiders",
                steps=(
                    "legs of the {insects} = beetles * 6",
                    "legs of the spiders = legs - legs of the {insects}",
                    "spiders = legs of the spiders / 8",
                ),
                wordings=(
                    "Some spiders and {beetles} {insects} share a terrarium. {name} has worked "
                    "out that they have {legs} legs between them, all healthy: 8 to a spider, "
                    "6 to a {insect}. How many spiders are there?",
                    "A riddle from a zoo keeper: I look after {beetles} {insects} with 6 legs "
                    "each and after a number of spiders with 8 legs each. Altogether that makes "
                    "{legs} legs. How many spiders have I got?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_guinea_pig_litters_homes_found",
        topic="",
        numbers={
            "mothers": whole(2, 9),
            "litter": whole(2, 7),
            "born": "mothers * litter",
            "adopted_share": fraction("1/2", "1/3", "1/4"),
            "adopted": "born * adopted_share",
            "young_left": "born - adopted",
            "before": whole(6, 30),
            "animals": "before + young_left",
            "per_cage": oneof(2, 3, 4, 5, 6),
            "cages": "animals / per_cage",
        },
        where=("before > mothers",),
        nouns={"pet_animal": "guinea pig, rabbit, hamster, rat, ferret, chinchilla, gerbil"},
        facts={
            "before": (
                "a shelter looks after {before} {pet_animals}",
                "there are {before} {pet_animals} in a shelter this spring",
            ),
            "born": (
                "{mothers} of them have young ones, {litter} each",
                "{mothers} of these give birth to {litter} young ones each",
            ),
            "adopted": (
                "{adopted_share} of the young find a family at once",
                "families take home {adopted_share} of the young",
            ),
            "cages": (
                "all animals that stay are kept in cages of {per_cage}",
                "the shelter puts {per_cage} animals, old or young, into a cage",
            ),
        },
        asks=(
            Ask(
                find="cages",
                steps=(
                    "young born = mothers * litter",
                    "young that find a family = adopted_share of young born",
                    "young that stay = young born - young that find a family",
                    "animals in the shelter = before + young that stay",
                    "cages = animals in the shelter / per_cage",
                ),
                tell="before born adopted cages",
                questions=(
                    "how many cages does the shelter need",
                    "how many cages are there for these animals",
                ),
                goals=("the number of cages that are needed",),
                wordings=(
                    "{name} has to order cages for a shelter, each for {per_cage} animals. It "
                    "has {before} grown {pet_animals}; {mothers} of them have just had {litter} "
                    "young each, {adopted_share} of which are already promised to families and "
                    "gone. How many cages does {name} order?",
                ),
            ),
            Ask(
                find="before",
                steps=(
                    "young born = mothers * litter",
                    "young that stay = young born - adopted",
                    "animals in the shelter = cages * per_cage",
                    "animals before = animals in the shelter - young that stay",
                ),
                wordings=(
                    "Today {cages} cages of the shelter are full, with {per_cage} "
                    "{pet_animals} in each. Last month {mothers} of the animals had {litter} "
                    "young each, and {adopted} of the young have moved out to families. How "
                    "many {pet_animals} did the shelter have before the young were born?",
                    "Before the births there were fewer {pet_animals}. How many? Since then "
                    "{mothers} mothers have had {litter} young each, {adopted} young ones have "
                    "been adopted, and what is there now fills {cages} cages, {per_cage} to a "
                    "cage.",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_strawberry_rows_birds_and_mold",
        topic="",
        numbers={
            "rows": whole(4, 20),
            "plants": oneof(10, 15, 20, 25, 30, 40),
            "all_plants": "rows * plants",
            "fruit": oneof(6, 8, 10, 12, 15, 20),
            "grown": "all_plants * fruit",
            "bad_share": percent(5, 10, 15, 20, 25),
            "bad": "grown * bad_share / 100",
            "good": "grown - bad",
            "per_tray": oneof(20, 24, 25, 30, 40, 50, 60),
            "trays": "good / per_tray",
        },
        nouns={
            "fruit_kind": "strawberry, tomato, pepper, cucumber, zucchini, bell pepper, chili",
            "enemy": "birds, mold, hail, snails, frost, beetles",
        },
        facts={
            "rows": (
                "in {name}'s garden {rows} rows of {plants} {fruit_kind} plants are in fruit",
                "{name} has planted {rows} rows with {plants} {fruit_kind} plants each",
            ),
            "fruit": (
                "every plant bears {fruit} {fruit_kinds}",
                "{fruit} {fruit_kinds} grow on each plant",
            ),
            "bad": (
                "{bad_share} of the crop is lost to {enemy}",
                "because of {enemy}, {bad_share} of all the {fruit_kinds} have to be thrown away",
            ),
        },
        asks=(
            Ask(
                find="good",
                steps=(
                    "all the plants = rows * plants",
                    "{fruit_kinds} grown = all the plants * fruit",
                    "{fruit_kinds} lost = bad_share of {fruit_kinds} grown",
                    "good {fruit_kinds} = {fruit_kinds} grown - {fruit_kinds} lost",
                ),
                tell="rows fruit bad",
                questions=("how many good {fruit_kinds} does {name} get",),
                goals=("the number of good {fruit_kinds}",),
                wordings=(
                    "{enemy}! {name} sadly throws {bad_share} of the {fruit_kinds} on the compost. "
                    "The rest of the crop is fine. How many {fruit_kinds} is that, with {rows} "
                    "rows, {plants} plants in each row and {fruit} {fruit_kinds} on each plant?",
                ),
            ),
            Ask(
                find="fruit",
                steps=(
                    "good {fruit_kinds} = trays * per_tray",
                    "{fruit_kinds} grown = good {fruit_kinds} + bad",
                    "all the plants = rows * plants",
                    "{fruit_kinds} a plant = {fruit_kinds} grown / all the plants",
                ),
                wordings=(
                    "{rows} rows of {plants} plants brought {name} {trays} full trays of "
                    "{per_tray} good {fruit_kinds}, and {bad} more that were ruined by {enemy}. "
                    "How many {fruit_kinds} was that per plant, if all plants were equal?",
                    "How many {fruit_kinds} had each plant borne? {name} sold {trays} trays of "
                    "{per_tray}; {bad} were spoiled by {enemy}; and there were {rows} rows with "
                    "{plants} plants apiece.",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_penguins_fish_and_the_keeper",
        topic="",
        numbers={
            "adults": whole(6, 30),
            "chicks": whole(2, 15),
            "adult_fish": whole(4, 9),
            "chick_fish": whole(2, 5),
            "for_adults": "adults * adult_fish",
            "for_chicks": "chicks * chick_fish",
            "daily": "for_adults + for_chicks",
            "days": whole(3, 14),
            "needed": "daily * days",
            "stock": whole(10, 300, 5),
            "order": "needed - stock",
        },
        where=("adult_fish > chick_fish", "chicks < adults", "order > 20", "stock < needed // 2"),
        nouns={"animal": "penguin, seal, pelican, otter, sea lion, dolphin"},
        facts={
            "adults": (
                "a zoo has {adults} grown {animals}, which eat {adult_fish} fish a day each",
                "each of the {adults} grown {animals} at the zoo gets {adult_fish} fish a day",
            ),
            "chicks": (
                "{chick_fish} fish a day are enough for each of the {chicks} young ones",
                "the {chicks} young {animals} take {chick_fish} fish a day each",
            ),
            "stock": (
                "{stock} fish lie in the freezer",
                "the keeper still has {stock} fish in store",
            ),
            "days": (
                "the food has to last for {days} days",
                "the next fish truck will come in {days} days",
            ),
        },
        asks=(
            Ask(
                find="order",
                steps=(
                    "fish a day for the grown {animals} = adults * adult_fish",
                    "fish a day for the young = chicks * chick_fish",
                    "fish a day = fish a day for the grown {animals} + fish a day for the young",
                    "fish needed = fish a day * days",
                    "fish missing = fish needed - stock",
                ),
                tell="adults chicks stock days",
                questions=(
                    "how many fish does the zoo lack for these {days} days",
                    "how many more fish does the keeper need for these {days} days",
                ),
                goals=("the number of fish that are missing for these {days} days",),
                wordings=(
                    "From the keeper's notebook: grown {animals} {adults}, {adult_fish} fish each "
                    "a day. Young ones {chicks}, {chick_fish} fish each a day. In the freezer "
                    "{stock} fish. No truck for {days} days. How many fish must be bought in "
                    "the harbor to get through these days?",
                ),
            ),
            Ask(
                find="chicks",
                steps=(
                    "fish a day for the grown {animals} = adults * adult_fish",
                    "fish a day for the young = daily - fish a day for the grown {animals}",
                    "young {animals} = fish a day for the young / chick_fish",
                ),
                wordings=(
                    "Every day {daily} fish are thrown to the {animals}. The {adults} grown ones "
                    "catch {adult_fish} each, the young ones {chick_fish} each, and not a single "
                    "fish is left. How many young {animals} does the zoo have?",
                    "How many young {animals} live at the zoo, given that it feeds {adults} grown "
                    "ones with {adult_fish} fish a day each, the young with {chick_fish} fish a "
                    "day each, and uses up {daily} fish a day?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_orchard_new_trees_and_old_trees",
        topic="",
        numbers={
            "old": whole(10, 60),
            "old_yield": whole(30, 90, 5),
            "young": whole(5, 40),
            "part": fraction("1/2", "1/3", "1/5"),
            "young_yield": "old_yield * part",
            "from_old": "old * old_yield",
            "from_young": "young * young_yield",
            "harvest": "from_old + from_young",
            "per_crate": oneof(10, 15, 20, 25),
            "crates": "harvest / per_crate",
            "crate_price": money(6, 30),
            "income": "crates * crate_price",
        },
        nouns={"fruit": "apple, pear, plum, cherry, peach, orange, lemon, apricot"},
        facts={
            "old": (
                "{name}'s orchard has {old} old {fruit} trees, each of which bears {old_yield} "
                "kilograms of fruit a year",
                "each of the {old} old {fruit} trees that {name} owns gives {old_yield} kilograms "
                "of fruit a year",
            ),
            "young": (
                "the {young} young trees bear only {part} as much each",
                "besides, there are {young} young trees, and a young tree gives {part} as much as "
                "an old one",
            ),
            "crates": (
                "the fruit is sold in crates of {per_crate} kilograms",
                "{per_crate} kilograms fill a crate",
            ),
            "price": (
                "the market pays {crate_price} for a crate",
                "a crate is worth {crate_price}",
            ),
        },
        asks=(
            Ask(
                find="crates",
                steps=(
                    "kilograms from the old trees = old * old_yield",
                    "kilograms from a young tree = part of old_yield",
                    "kilograms from the young trees = young * kilograms from a young tree",
                    "kilograms in all = kilograms from the old trees + kilograms from the young "
                    "trees",
                    "crates = kilograms in all / per_crate",
                ),
                tell="old young crates",
                questions=(
                    "how many crates does a year's harvest fill",
                    "how many crates can {name} fill in a year",
                ),
                goals=("the number of crates filled in a year",),
                wordings=(
                    "A tree that was planted lately gives {part} of what an old one gives, and an "
                    "old one gives {old_yield} kilograms. {name} has {old} old {fruit} trees and "
                    "{young} new ones, and a pile of crates for {per_crate} kilograms each. How "
                    "many of the crates will the harvest fill?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "kilograms from the old trees = old * old_yield",
                    "kilograms from a young tree = part of old_yield",
                    "kilograms from the young trees = young * kilograms from a young tree",
                    "kilograms in all = kilograms from the old trees + kilograms from the young "
                    "trees",
                    "crates = kilograms in all / per_crate",
                    "income = crates * crate_price",
                ),
                tell="old young crates price",
                questions=("how much money does {name} take in a year",),
                goals=("the income from a year's harvest",),
            ),
            Ask(
                find="young",
                steps=(
                    "kilograms in all = crates * per_crate",
                    "kilograms from the old trees = old * old_yield",
                    "kilograms from the young trees = kilograms in all - kilograms from the old "
                    "trees",
                    "young trees = kilograms from the young trees / young_yield",
                ),
                wordings=(
                    "{crates} crates of {per_crate} kilograms were filled in {name}'s {fruit} "
                    "orchard. {old} old trees gave {old_yield} kilograms "
                    "each; the young ones gave {young_yield} each. How many young trees are "
                    "there?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_duck_pond_birds_come_and_fly_off",
        topic="",
        numbers={
            "morning": whole(12, 60),
            "times": factor(2, 3),
            "geese": "morning * times",
            "both": "morning + geese",
            "left_share": fraction("1/2", "1/3", "1/4"),
            "left": "both * left_share",
            "stay": "both - left",
            "came": whole(3, 25),
            "evening": "stay + came",
        },
        nouns={
            "bird_one": "duck, swan, heron, pelican, flamingo",
            "bird_two": "goose/geese, gull, crane, coot, stork",
        },
        facts={
            "morning": (
                "in the morning {name} counts {morning} {bird_ones} on a pond and {times:times} as "
                "many {bird_twos}",
                "{morning} {bird_ones} and {times:times} as many {bird_twos} were on the pond when "
                "{name} came by",
            ),
            "left": (
                "at noon a dog scares {left_share} of all these birds away",
                "{left_share} of all the birds are frightened off by a barking dog",
            ),
            "came": (
                "later {came} wild birds land to spend the night",
                "toward evening {came} others arrive",
            ),
        },
        asks=(
            Ask(
                find="evening",
                steps=(
                    "number of {bird_twos} = times of morning",
                    "birds in the morning = morning + number of {bird_twos}",
                    "birds that fly away = left_share of birds in the morning",
                    "birds that stay = birds in the morning - birds that fly away",
                    "birds in the evening = birds that stay + came",
                ),
                tell="morning left came",
                questions=(
                    "how many birds are on the pond in the evening",
                    "how many birds spend the night there if nothing else changes",
                ),
                goals=("the number of birds on the pond in the evening",),
                wordings=(
                    "How many birds sleep on the pond tonight? By day {morning} {bird_ones} swam "
                    "on it, with {times:times} as many {bird_twos}; then a boat came, and "
                    "{left_share} of the whole company flew off for good; just before dark "
                    "{came} new ones came down.",
                ),
            ),
            Ask(
                find="morning",
                steps=(
                    "birds that stayed = evening - came",
                    "birds in the morning = birds that stayed + left",
                    "{bird_ones} in the morning = birds in the morning - geese",
                ),
                wordings=(
                    "There are {evening} birds on the pond tonight, {came} of which arrived after "
                    "noon. Before these came, {left} birds had flown off. In the morning there "
                    "were only {bird_ones} and {geese} {bird_twos}. How many {bird_ones} were "
                    "there?",
                    "{name} watched a pond all day long. {left} birds left it, {came} came "
                    "to it, and at sunset there were {evening}. If {geese} of the birds in the "
                    "morning had been {bird_twos} and the others {bird_ones}, how many "
                    "{bird_ones} had {name} seen in the morning?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_goat_cheese_from_daily_milk",
        topic="",
        numbers={
            "goats": whole(5, 40),
            "liters": whole(2, 5),
            "milk": "goats * liters",
            "drunk": whole(2, 12),
            "for_cheese": "milk - drunk",
            "per_kilo": oneof(6, 7, 8, 9, 10),
            "cheese": "for_cheese / per_kilo",
            "price": money(8, 24),
            "daily_income": "cheese * price",
            "days": oneof(5, 6, 7, 10, 14, 30),
            "income": "daily_income * days",
        },
        nouns={"animal": "goat, sheep, alpine goat, milking ewe, mountain goat"},
        facts={
            "goats": (
                "{name} milks {goats} {animals}, and every one gives {liters} liters a day",
                "each of {name}'s {goats} {animals} gives {liters} liters of milk a day",
            ),
            "drunk": (
                "{drunk} liters a day are drunk by the family and the cats",
                "the family keeps {drunk} liters of it for itself every day",
            ),
            "cheese": (
                "all the other milk becomes cheese, and {per_kilo} liters make one kilogram",
                "the rest is made into cheese, which takes {per_kilo} liters for a kilogram",
            ),
            "price": (
                "a kilogram of the cheese is sold for {price}",
                "{name} gets {price} for a kilogram of cheese",
            ),
        },
        asks=(
            Ask(
                find="daily_income",
                steps=(
                    "liters of milk a day = goats * liters",
                    "liters for cheese = liters of milk a day - drunk",
                    "kilograms of cheese a day = liters for cheese / per_kilo",
                    "income a day = kilograms of cheese a day * price",
                ),
                tell="goats drunk cheese price",
                questions=(
                    "how much does {name} earn with the cheese of one day",
                    "what is the cheese of a single day worth",
                ),
                goals=("the value of the cheese of one day",),
                wordings=(
                    "Cheese at {price} a kilogram! The sign hangs on the gate of a small farm with "
                    "{goats} {animals}. Each gives {liters} liters a day; {drunk} liters of it "
                    "all are drunk; from the rest, cheese is made, a kilogram from {per_kilo} "
                    "liters. What does one day's cheese bring when it is sold?",
                ),
            ),
            Ask(
                find="goats",
                steps=(
                    "kilograms of cheese a day = daily_income / price",
                    "liters for cheese = kilograms of cheese a day * per_kilo",
                    "liters of milk a day = liters for cheese + drunk",
                    "{animals} = liters of milk a day / liters",
                ),
                wordings=(
                    "The cheese that {name} makes in a day sells for {daily_income}, at {price} a "
                    "kilogram. A kilogram takes {per_kilo} liters of milk, and {drunk} liters of "
                    "the day's milk are not made into cheese. If one {animal} gives {liters} "
                    "liters a day, how many {animals} does {name} milk?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "liters of milk a day = goats * liters",
                    "liters for cheese = liters of milk a day - drunk",
                    "kilograms of cheese a day = liters for cheese / per_kilo",
                    "income a day = kilograms of cheese a day * price",
                    "income in all = income a day * days",
                ),
                wordings=(
                    "For {days} days {name} did the same: milk {goats} {animals}, {liters} liters "
                    "from each; keep {drunk} liters to drink; boil and press the rest, {per_kilo} "
                    "liters to a kilogram of cheese; sell that for {price} a kilogram. How much "
                    "money came in over these {days} days?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_shelter_dogs_walkers_and_hours",
        topic="",
        numbers={
            "big": whole(4, 24),
            "fewer": whole(2, 10),
            "small": "big - fewer",
            "big_walk": oneof(30, 40, 45, 60),
            "small_walk": oneof(15, 20, 25),
            "big_time": "big * big_walk",
            "small_time": "small * small_walk",
            "minutes": "big_time + small_time",
            "walkers": whole(2, 9),
            "each": "minutes / walkers",
        },
        where=("each < 300", "small > 1"),
        nouns={"town": "town", "helper": "volunteer, student, neighbor, scout, retired teacher"},
        facts={
            "big": (
                "in the dog shelter of {town} there are {big} large dogs and {fewer} fewer small "
                "ones",
                "the shelter in {town} has {big} large dogs, and small dogs too, {fewer} fewer "
                "than large ones",
            ),
            "walk": (
                "a large dog is walked for {big_walk} minutes a day and a small one for "
                "{small_walk} minutes",
                "large dogs go for a daily walk of {big_walk} minutes, small dogs for one of "
                "{small_walk} minutes",
            ),
            "walkers": (
                "{walkers} {helpers} share these walks equally, always with one dog at a time",
                "the walks, one dog at a time, are shared equally by {walkers} {helpers}",
            ),
        },
        asks=(
            Ask(
                find="each",
                steps=(
                    "small dogs = big - fewer",
                    "minutes for the large dogs = big * big_walk",
                    "minutes for the small dogs = small dogs * small_walk",
                    "minutes in all = minutes for the large dogs + minutes for the small dogs",
                    "minutes for each = minutes in all / walkers",
                ),
                tell="big walk walkers",
                questions=(
                    "for how many minutes a day does each of them walk a dog",
                    "how many minutes of walking does that make a day for each of them",
                ),
                goals=("the number of minutes that each of them walks a day",),
                wordings=(
                    "Dog walkers wanted in {town}! {big} large dogs need {big_walk} minutes each, "
                    "every day; the small dogs, {fewer} fewer in number, need {small_walk} minutes "
                    "each. One dog at a time, please. If {walkers} {helpers} answer and share the "
                    "work equally, how many minutes a day is it for each?",
                ),
            ),
            Ask(
                find="small_walk",
                steps=(
                    "minutes in all = each * walkers",
                    "minutes for the large dogs = big * big_walk",
                    "minutes for the small dogs = minutes in all - minutes for the large dogs",
                    "minutes for a small dog = minutes for the small dogs / small",
                ),
                wordings=(
                    "{walkers} {helpers} walk the dogs of {town}, one by one, and each of them is "
                    "out for {each} minutes a day. Of this, {big_walk} minutes go to each of the "
                    "{big} large dogs. All {small:small dog/small dogs} get equally long walks. "
                    "How many minutes is the walk of a small dog?",
                    "How long may a small dog be out, in minutes, if there are "
                    "{small:such dog/such dogs} and {big} large ones with {big_walk} minutes each, "
                    "and if {walkers} {helpers} give {each} minutes a day each, walking a single "
                    "dog at a time?",
                ),
            ),
        ),
    ),
)
