"""Animals, gardens, fishing and camping."""

from datagen.numbers.quantity import decimal, factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="outdoors_zoo_week_of_hay_and_fruit",
        topic="",
        numbers={
            "big": whole(2, 9),
            "hay": oneof(40, 50, 60, 75, 80, 100, 120),
            "small": whole(3, 20),
            "fruit": whole(2, 12),
            "hay_price": money("0.20", "0.80", "0.10"),
            "fruit_price": money(1, 3, "0.25"),
            "hay_cost": "big * hay * hay_price",
            "fruit_cost": "small * fruit * fruit_price",
            "daily": "hay_cost + fruit_cost",
            "week": "daily * 7",
        },
        nouns={
            "large": "elephant, rhino, giraffe, hippo",
            "little": "monkey, parrot, tapir, lemur",
        },
        facts={
            "large": (
                "each of a zoo's {big} {larges} eats {hay} kilograms of hay a day",
                "a zoo has {big} {larges}, and each of them gets {hay} kilograms of hay a day",
            ),
            "little": (
                "each of its {small} {littles} eats {fruit} kilograms of fruit a day",
                "its {small} {littles} get {fruit} kilograms of fruit apiece every day",
            ),
            "prices": (
                "hay costs {hay_price} and fruit {fruit_price} a kilogram",
                "a kilogram of fruit costs {fruit_price} and a kilogram of hay {hay_price}",
            ),
        },
        asks=(
            Ask(
                find="daily",
                steps=(
                    "kilograms of hay a day = big * hay",
                    "cost of hay a day = kilograms of hay a day * hay_price",
                    "kilograms of fruit a day = small * fruit",
                    "cost of fruit a day = kilograms of fruit a day * fruit_price",
                    "cost a day = cost of hay a day + cost of fruit a day",
                ),
                tell="large little prices",
                questions=("how much does the food of all these animals cost a day",),
                goals=("the daily cost of feeding these animals",),
                wordings=(
                    "Note for the new keeper: {larges}: {big}, hay only, {hay} kilograms a day "
                    "each. {littles}: {small}, fruit only, {fruit} kilograms a day each. Hay is "
                    "{hay_price} a kilogram and fruit {fruit_price}. What does one day of food "
                    "cost?",
                ),
            ),
            Ask(
                find="week",
                steps=(
                    "kilograms of hay a day = big * hay",
                    "cost of hay a day = kilograms of hay a day * hay_price",
                    "kilograms of fruit a day = small * fruit",
                    "cost of fruit a day = kilograms of fruit a day * fruit_price",
                    "cost a day = cost of hay a day + cost of fruit a day",
                    "cost a week = cost a day * 7",
                ),
                tell="large little prices",
                questions=("what does a week of food for all these animals cost",),
                wordings=(
                    "{name} would like to pay for the food that {big} {larges} and {small} "
                    "{littles} eat in one week. Every day one of the {larges} needs {hay} "
                    "kilograms of hay and one of the {littles} {fruit} kilograms of fruit. With "
                    "hay at {hay_price} and fruit at {fruit_price} a kilogram, how much is it?",
                ),
            ),
            Ask(
                find="fruit",
                steps=(
                    "kilograms of hay a day = big * hay",
                    "cost of hay a day = kilograms of hay a day * hay_price",
                    "cost of fruit a day = daily - cost of hay a day",
                    "kilograms of fruit a day = cost of fruit a day / fruit_price",
                    "kilograms of fruit for each = kilograms of fruit a day / small",
                ),
                wordings=(
                    "A zoo spends {daily} a day on {big} {larges} and {small} {littles}. The "
                    "{larges} eat {hay} kilograms of hay each, at {hay_price} a kilogram. The rest "
                    "of the money buys fruit for the {littles}, at {fruit_price} a kilogram. How "
                    "many kilograms of fruit does one of the {littles} get?",
                ),
            ),
        ),
        distractors=("The zoo opens at {n:7-10} o'clock.", "The zoo has {n:2-5} gates."),
    ),
    Story(
        name="outdoors_two_dogs_one_bag",
        topic="",
        numbers={
            "small": oneof(25, 30, 40, 50, 60, 75, 80, 90, 100, 120, 125, 150, 200, 250),
            "times": factor(2, 3, 4),
            "large": "small * times",
            "both": "small + large",
            "daily": "both * 2",
            "bag": decimal(3, 20, "0.5"),
            "days": "bag * 1000 / daily",
        },
        where=("days > 3", "days < 100", "days // 1 == days"),
        nouns={
            "first": "terrier, dachshund, poodle, pug, beagle",
            "second": "husky/huskies, sheepdog, Great Dane, Labrador, wolfhound",
        },
        facts={
            "small": (
                "{name}'s {first} gets {small} grams of dry food at each of its two meals a day",
                "twice a day, {name} feeds a {first} {small} grams of dry food",
            ),
            "large": (
                "{his} {second} is fed just as often but gets {times:times} as much",
                "{his} {second} gets {times:times} as much at every meal",
            ),
            "bag": (
                "both dogs eat from one {bag}-kilogram bag",
                "a new bag of {bag} kilograms is opened for the two dogs",
            ),
        },
        asks=(
            Ask(
                find="days",
                steps=(
                    "grams for the {second} = small * times",
                    "grams at a meal = small + grams for the {second}",
                    "grams a day = grams at a meal * 2",
                    "grams in the bag = bag * 1000",
                    "days = grams in the bag / grams a day",
                ),
                tell="small large bag",
                questions=(
                    "how many days does the bag last",
                    "for how many days is the bag enough",
                ),
                goals=("the number of days until the bag is empty",),
                wordings=(
                    "Breakfast and dinner are the same in this house: {small} grams for the "
                    "{first} and {times:times} that for the {second}. {name} has just carried "
                    "home {bag} kilograms of food for the two of them. After how many days will "
                    "{he} need more?",
                ),
            ),
            Ask(
                find="daily",
                steps=(
                    "grams for the {second} = small * times",
                    "grams at a meal = small + grams for the {second}",
                    "grams a day = grams at a meal * 2",
                ),
                tell="small large",
                questions=("how many grams of food do the two dogs eat in a day",),
                goals=("the amount that the two dogs eat a day in grams",),
                wordings=(
                    "How many grams of food does {name} put out in a day for two dogs, if each is "
                    "fed in the morning and again in the evening, the {first} {small} grams and "
                    "the {second} {times:times} as much at a time?",
                ),
            ),
            Ask(
                find="large",
                steps=(
                    "grams in the bag = bag * 1000",
                    "grams a day = grams in the bag / days",
                    "grams at a meal = grams a day / 2",
                    "grams for the {second} = grams at a meal - small",
                ),
                wordings=(
                    "A bag of {bag} kilograms lasts a {first} and a {second} exactly {days} days. "
                    "They have two meals a day, always the same, and the {first} gets {small} "
                    "grams at a meal. How many grams does the {second} get at a meal?",
                ),
            ),
        ),
    ),
    Story(
        name="outdoors_vet_morning_appointments",
        topic="work",
        numbers={
            "hours": whole(3, 8),
            "minutes": "hours * 60",
            "dogs": whole(2, 9),
            "dog_time": oneof(15, 20, 25, 30),
            "pause": oneof(10, 15, 20, 30, 45),
            "dog_minutes": "dogs * dog_time",
            "rest": "minutes - dog_minutes - pause",
            "cat_time": oneof(5, 10, 12, 15),
            "cats": "rest / cat_time",
        },
        where=("cats < 30", "cat_time < dog_time", "cats > 1"),
        nouns={
            "large": "dog, goat, pony, sheep",
            "tiny": "cat, rabbit, hamster, parrot, guinea pig",
        },
        facts={
            "hours": (
                "a vet sees animals for {hours} hours without closing the door",
                "a vet's practice is open for {hours} hours",
            ),
            "large": (
                "{dogs} {larges} take {dog_time} minutes each",
                "there are {dogs} {larges}, and the vet needs {dog_time} minutes for each of them",
            ),
            "pause": (
                "there is one break of {pause} minutes",
                "a coffee break takes {pause} minutes",
            ),
            "tiny": (
                "the rest of the time goes to {tinys}, {cat_time} minutes for each",
                "all the other minutes are for {tinys}, who take {cat_time} minutes each",
            ),
        },
        asks=(
            Ask(
                find="cats",
                steps=(
                    "minutes in all = hours * 60",
                    "minutes for {larges} = dogs * dog_time",
                    "minutes without {larges} = minutes in all - minutes for {larges}",
                    "minutes for {tinys} = minutes without {larges} - pause",
                    "{tinys} = minutes for {tinys} / cat_time",
                ),
                tell="hours large pause tiny",
                questions=("how many {tinys} can the vet see",),
                goals=("the number of {tinys} that the vet can treat",),
                wordings=(
                    "{name}, a vet, works {hours} hours this morning. {he} has promised "
                    "{dog_time} minutes to each of {dogs} {larges} and {pause} minutes to a cup "
                    "of tea. With {cat_time} minutes for one, how many {tinys} can be fitted in?",
                ),
            ),
            Ask(
                find="pause",
                steps=(
                    "minutes in all = hours * 60",
                    "minutes for {larges} = dogs * dog_time",
                    "minutes for {tinys} = cats * cat_time",
                    "minutes with animals = minutes for {larges} + minutes for {tinys}",
                    "minutes of the break = minutes in all - minutes with animals",
                ),
                wordings=(
                    "In {hours} hours a vet treated {dogs} {larges}, {dog_time} minutes each, and "
                    "{cats} {tinys}, {cat_time} minutes each. What remained of the time was a "
                    "break. How many minutes was the break?",
                    "How many minutes did {name} rest during {hours} hours at the animal clinic, "
                    "if {he} spent {dog_time} minutes on each of {dogs} {larges}, {cat_time} "
                    "minutes on each of {cats} {tinys}, and did nothing else?",
                ),
            ),
        ),
    ),
    Story(
        name="outdoors_fishing_trip_two_friends",
        topic="",
        numbers={
            "mine": whole(4, 30),
            "more": whole(2, 15),
            "yours": "mine + more",
            "caught": "mine + yours",
            "freed": fraction("1/2", "1/3", "1/4", "1/5", "2/5"),
            "back": "caught * freed",
            "kept": "caught - back",
            "grams": oneof(250, 300, 350, 400, 450, 500, 600),
            "weight": "kept * grams",
        },
        nouns={"fish": "trout/trout, perch/perch, mackerel/mackerel, herring/herring"},
        facts={
            "mine": ("{name} catches {mine} fish", "{mine} fish are on {name}'s hook that day"),
            "more": (
                "{name2} catches {more} more than {name}",
                "{name2}'s catch is larger by {more}",
            ),
            "freed": (
                "they put {freed} of all their fish back into the lake",
                "{freed} of the fish that they caught together are still small and are set free",
            ),
        },
        asks=(
            Ask(
                find="kept",
                steps=(
                    "fish caught by {name2} = mine + more",
                    "fish caught = mine + fish caught by {name2}",
                    "fish set free = freed of fish caught",
                    "fish kept = fish caught - fish set free",
                ),
                tell="mine more freed",
                questions=("how many fish do they take home",),
                goals=("the number of fish that the two friends keep",),
                wordings=(
                    '"I have {mine}!" shouted {name} across the lake. {name2} had {more} more. '
                    "On the way home they set {freed} of their {fish} free again. How many were "
                    "left in the two buckets?",
                    "{name} and {name2} went fishing. {name} pulled out {mine} {fish} and {name2} "
                    "{more} more than that; then the two agreed to let {freed} of the whole catch "
                    "go. How many {fish} did they keep?",
                ),
            ),
            Ask(
                find="weight",
                steps=(
                    "fish caught by {name2} = mine + more",
                    "fish caught = mine + fish caught by {name2}",
                    "fish kept = fish caught - back",
                    "grams of fish = fish kept * grams",
                ),
                wordings=(
                    "{name} caught {mine} {fish}, {name2} {more} more than {name}. They threw "
                    "{back} back. If one of those they kept weighed {grams} grams on average, how "
                    "many grams of {fish} did they bring home?",
                ),
            ),
            Ask(
                find="mine",
                steps=(
                    "fish caught = kept + back",
                    "fish without the extra ones = fish caught - more",
                    "fish caught by {name} = fish without the extra ones / 2",
                ),
                wordings=(
                    "After setting {back} {fish} free, two friends, {name} and {name2}, still had "
                    "{kept}. {name2} had caught {more} more than {name}. How many had {name} "
                    "caught?",
                ),
            ),
        ),
    ),
    Story(
        name="outdoors_camping_water_canisters",
        topic="travel",
        numbers={
            "people": whole(3, 20),
            "days": whole(2, 14),
            "reserve": oneof(1, 2),
            "all_days": "days + reserve",
            "liters": whole(2, 6),
            "need": "people * liters * all_days",
            "canister": oneof(5, 6, 8, 10, 12, 15, 20),
            "canisters": "need / canister",
            "have": whole(2, 20),
            "borrow": "canisters - have",
        },
        where=("reserve < days", "borrow > 0"),
        facts={
            "people": (
                "a group of {people} scouts goes camping in the desert for {days} days",
                "{people} hikers cross a desert in {days} days",
            ),
            "liters": (
                "they plan {liters} liters of water a day for each person and carry enough for "
                "{reserve:extra day/extra days}",
                "each person needs {liters} liters of water a day, and there should be a reserve "
                "for {reserve:more day/more days}",
            ),
            "canister": (
                "the water is carried in canisters of {canister} liters",
                "a water canister holds {canister} liters",
            ),
            "have": (
                "{have} canisters are ready in the camp store",
                "the group owns {have} canisters",
            ),
        },
        asks=(
            Ask(
                find="canisters",
                steps=(
                    "days with water = days + reserve",
                    "liters a day = people * liters",
                    "liters of water = liters a day * days with water",
                    "canisters = liters of water / canister",
                ),
                tell="people liters canister",
                questions=("how many canisters does the group have to fill",),
                goals=("the number of canisters",),
                wordings=(
                    "How many {canister}-liter canisters should be filled for {people} campers who "
                    "drink {liters} liters a day each, stay {days} days and want water for "
                    "{reserve:day/days} more, just in case?",
                ),
            ),
            Ask(
                find="borrow",
                steps=(
                    "days with water = days + reserve",
                    "liters a day = people * liters",
                    "liters of water = liters a day * days with water",
                    "canisters = liters of water / canister",
                    "canisters to borrow = canisters - have",
                ),
                tell="people liters canister have",
                questions=("how many more canisters must be borrowed",),
                goals=("the number of canisters that are still missing",),
                wordings=(
                    '{name} organizes a camp for {people} people and {days} days. "{liters} '
                    "liters of water a head every day, plus a reserve for "
                    '{reserve:day/days}," {he} writes, and finds {have} canisters of {canister} '
                    "liters in the garage. How many more of them does {he} have to borrow?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "liters of water = canisters * canister",
                    "liters a day = people * liters",
                    "days with water = liters of water / liters a day",
                    "days planned = days with water - reserve",
                ),
                wordings=(
                    "{people} travelers set out with {canisters} canisters of {canister} liters of "
                    "water. If each drinks {liters} liters a day, the water will last "
                    "{reserve:day/days} longer than the trip. How many days is the trip?",
                ),
            ),
        ),
    ),
    Story(
        name="outdoors_shared_garden_plots",
        topic="garden",
        numbers={
            "families": whole(3, 12),
            "plot": whole(20, 120, 5),
            "paths": whole(10, 120, 5),
            "area": "families * plot + paths",
            "beans": whole(5, 40),
            "peas": whole(4, 40),
            "flowers": "plot - beans - peas",
        },
        nouns={
            "crop": "bean, potato, carrot, onion, beet",
            "other": "pea, tomato, leek, cabbage, radish",
        },
        facts={
            "area": (
                "{families} neighbors share a garden of {area} square meters",
                "a garden of {area} square meters belongs to {families} neighbors",
            ),
            "paths": (
                "the paths take {paths} square meters, and the rest is divided equally",
                "apart from {paths} square meters of path, everyone gets an equal part of it",
            ),
            "own": (
                "{name}, one of them, uses {beans} square meters for {crops} and {peas} for "
                "{others}, and all the rest for flowers",
                "on one of the parts, {name} has {beans} square meters of {crops}, {peas} square "
                "meters of {others}, and otherwise only flowers",
            ),
        },
        asks=(
            Ask(
                find="plot",
                steps=(
                    "square meters to divide = area - paths",
                    "square meters for each = square meters to divide / families",
                ),
                tell="area paths",
                questions=("how many square meters does each of the neighbors have",),
                goals=("the area of one neighbor's part in square meters",),
                wordings=(
                    "After {paths} of {area} square meters have been set aside for paths, a "
                    "garden is split evenly among {families} neighbors. How many square meters is "
                    "each part?",
                ),
            ),
            Ask(
                find="flowers",
                steps=(
                    "square meters to divide = area - paths",
                    "square meters for each = square meters to divide / families",
                    "square meters after {crops} = square meters for each - beans",
                    "square meters of flowers = square meters after {crops} - peas",
                ),
                tell="area paths own",
                questions=("how many square meters of flowers does {name} have",),
                goals=("the area of {name}'s flowers in square meters",),
                wordings=(
                    "{name} lives on a street where {families} households garden together. Of the "
                    "{area} square meters, {paths} are path; every household has the same share "
                    "of the others. {name} grows {crops} on {beans} square meters, {others} on "
                    "{peas}, and flowers on what is left of {his} share. How many square meters of "
                    "flowers is that?",
                ),
            ),
            Ask(
                find="area",
                steps=(
                    "square meters of vegetables = beans + peas",
                    "square meters for each = square meters of vegetables + flowers",
                    "square meters of all parts = square meters for each * families",
                    "square meters of the garden = square meters of all parts + paths",
                ),
                wordings=(
                    "In a garden that {families} neighbors have divided equally, one part consists "
                    "of {beans} square meters of {crops}, {peas} of {others} and {flowers} of "
                    "flowers. The paths, which belong to all, take another {paths} square meters. "
                    "How many square meters is the whole garden?",
                ),
            ),
        ),
    ),
    Story(
        name="outdoors_seedlings_that_come_up",
        topic="garden",
        numbers={
            "trays": whole(2, 12),
            "cells": oneof(20, 24, 30, 40, 50, 60),
            "sown": "trays * cells",
            "up": percent(50, 60, 70, 75, 80, 90),
            "grown": "sown * up / 100",
            "gift": whole(5, 60),
            "left": "grown - gift",
            "row": oneof(6, 8, 9, 10, 12, 15),
            "rows": "left / row",
        },
        where=("rows > 1",),
        nouns={"plant": "tomato, pepper, cabbage, pumpkin, lettuce, marigold, sunflower, zinnia"},
        facts={
            "trays": (
                "{name} sowed {plant} seeds in {trays} trays with {cells} cells each, one seed in "
                "a cell",
                "{trays} trays of {cells} cells were filled by {name}, with one {plant} seed in "
                "every cell",
            ),
            "up": ("only {up} of the seeds came up", "{up} of them grew into seedlings"),
            "gift": (
                "{he} gave {gift} seedlings away",
                "{gift} of the seedlings were presents for {his} neighbors",
            ),
            "row": (
                "{he} planted the others in rows of {row}",
                "all the other seedlings were set out in rows of {row}",
            ),
        },
        asks=(
            Ask(
                find="rows",
                steps=(
                    "seeds = trays * cells",
                    "seedlings = up of seeds",
                    "seedlings left = seedlings - gift",
                    "rows = seedlings left / row",
                ),
                tell="trays up gift row",
                questions=("how many rows did {name} plant", "how many rows were there"),
                goals=("the number of rows",),
                wordings=(
                    "How many rows of {row} can {name} plant, when {trays} trays with {cells} "
                    "{plant} seeds each come up at a rate of {up} and {gift} of the seedlings have "
                    "been promised to the school?",
                ),
            ),
            Ask(
                find="gift",
                steps=(
                    "seeds = trays * cells",
                    "seedlings = up of seeds",
                    "seedlings planted = rows * row",
                    "seedlings given away = seedlings - seedlings planted",
                ),
                wordings=(
                    "Of {name}'s {plant} seeds, {trays} trays of {cells}, {up} came up. {rows} "
                    "full rows of {row} now grow in {his} garden; the other seedlings went to "
                    "friends. How many went to friends?",
                    "A gardener filled {trays} trays with {cells} {plant} seeds each, saw {up} of "
                    "all the seeds come up, set out {rows} rows of {row} seedlings, and sold the "
                    "rest. How many seedlings were sold?",
                ),
            ),
            Ask(
                find="grown",
                steps=("seeds = trays * cells", "seedlings = up of seeds"),
                tell="trays up",
                questions=("how many seedlings did {name} have",),
                goals=("the number of seedlings",),
            ),
        ),
    ),
    Story(
        name="outdoors_horseshoes_and_nails",
        topic="work",
        numbers={
            "horses": whole(3, 16),
            "shoes": "horses * 4",
            "nails": whole(5, 8),
            "needed": "shoes * nails",
            "box": oneof(20, 24, 25, 30, 40, 50, 60, 80, 100),
            "boxes": whole(2, 24),
            "bought": "box * boxes",
            "spare": "bought - needed",
        },
        where=("spare > 1", "spare < 150"),
        nouns={"beast": "horse, pony, mule"},
        facts={
            "horses": (
                "a blacksmith puts new shoes on all four hooves of {horses} {beasts}",
                "{horses} {beasts} get new shoes, each on four hooves",
            ),
            "nails": ("{nails} nails go into each shoe", "every shoe is held by {nails} nails"),
            "boxes": (
                "{boxes} boxes of {box} nails were bought for this",
                "for this work there are {boxes} boxes, each with {box} nails",
            ),
        },
        asks=(
            Ask(
                find="spare",
                steps=(
                    "shoes = horses * 4",
                    "nails needed = shoes * nails",
                    "nails bought = box * boxes",
                    "nails left over = nails bought - nails needed",
                ),
                tell="horses nails boxes",
                questions=("how many nails are left over",),
                goals=("the number of nails that are not used",),
                wordings=(
                    "{name} the blacksmith empties {boxes} boxes of {box} nails into a bucket and "
                    "goes to a stable with {horses} {beasts}. With four shoes for each animal and "
                    "{nails} nails for each shoe, how many nails will {he} bring back?",
                ),
            ),
            Ask(
                find="horses",
                steps=(
                    "nails bought = box * boxes",
                    "nails used = nails bought - spare",
                    "shoes = nails used / nails",
                    "{beasts} = shoes / 4",
                ),
                wordings=(
                    "Of {boxes} boxes with {box} nails each, {spare:nail was/nails were} left "
                    "after all the {beasts} of a riding school had been given four new shoes. A "
                    "shoe takes {nails} nails. How many {beasts} has the riding school?",
                    "A blacksmith used up {boxes} boxes of {box} nails except for {spare}. Each "
                    "shoe needed {nails} nails and each of the {beasts} needed four shoes. How "
                    "many {beasts} were shod?",
                ),
            ),
            Ask(
                find="needed",
                steps=("shoes = horses * 4", "nails needed = shoes * nails"),
                tell="horses nails",
                questions=("how many nails does the blacksmith need",),
                goals=("the number of nails for all the shoes",),
            ),
        ),
    ),
    Story(
        name="outdoors_three_pumpkins_on_a_scale",
        topic="garden",
        numbers={
            "first": whole(4, 30),
            "times": factor(2, 3),
            "second": "first * times",
            "less": whole(2, 25),
            "third": "second - less",
            "pair": "first + second",
            "total": "pair + third",
            "price": money(1, 3, "0.25"),
            "income": "total * price",
        },
        nouns={
            "crop": "pumpkin, watermelon, giant squash/giant squashes",
            "event": "fair, market, harvest festival, contest",
        },
        facts={
            "first": (
                "{name}'s {crop} weighs {first} kilograms",
                "at the {event}, {name} puts a {crop} of {first} kilograms on the scale",
            ),
            "second": (
                "{name2}'s is {times:times} as heavy",
                "the one that {name2} grew weighs {times:times} as much",
            ),
            "third": (
                "a third one weighs {less} kilograms less than {name2}'s",
                "compared to that of {name2}, the one of a neighbor is {less} kilograms lighter",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "kilograms of the second {crop} = times of first",
                    "kilograms of the third {crop} = kilograms of the second {crop} - less",
                    "kilograms of two = first + kilograms of the second {crop}",
                    "kilograms of all three = kilograms of two + kilograms of the third {crop}",
                ),
                wordings=(
                    "At a {event}, three {crops} are weighed: {name}'s comes to {first} kilograms, "
                    "{name2}'s to {times:times} as much, and the teacher's to {less} kilograms "
                    "less than {name2}'s. What is their total weight in kilograms?",
                    "Three {crops} lie on one large scale. The smallest weighs {first} kilograms "
                    "and the largest {times:times} as much; the other is {less} kilograms lighter "
                    "than the largest. How many kilograms does the scale show?",
                ),
            ),
            Ask(
                find="third",
                steps=(
                    "kilograms of the second {crop} = times of first",
                    "kilograms of the third {crop} = kilograms of the second {crop} - less",
                ),
                tell="first second third",
                questions=("how many kilograms does the third {crop} weigh",),
                goals=("the weight of the third {crop} in kilograms",),
                wordings=(
                    "One {crop} at a {event} weighs {first} kilograms. Another has "
                    "{times:times} its weight, and a third is {less} kilograms lighter than that "
                    "other one. What does the third weigh, in kilograms?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "kilograms of the second {crop} = third + less",
                    "kilograms of the first {crop} = kilograms of the second {crop} / times",
                ),
                wordings=(
                    "The {crop} that won second prize at the {event} weighed {third} kilograms, "
                    "{less} kilograms less than the winner. The winner was {times:times} as heavy "
                    "as the smallest one. How many kilograms did the smallest one weigh?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "kilograms of two = first + second",
                    "kilograms of the third {crop} = second - less",
                    "kilograms of all three = kilograms of two + kilograms of the third {crop}",
                    "income = kilograms of all three * price",
                ),
                wordings=(
                    "{name} sells three {crops} by weight, at {price} a kilogram. Two of them "
                    "weigh {first} and {second} kilograms; the third weighs {less} kilograms less "
                    "than the heavier of these two. How much does {name} get for all three?",
                ),
            ),
        ),
        where=("third > first",),
    ),
)
