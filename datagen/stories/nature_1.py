"""Populations, libraries, gardens, weather, wildlife: towns, readers, seedlings, rain, frogs, "
"acorns, forests."""

from datagen.numbers.quantity import factor, fraction, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="nature_village_births_moves_and_a_new_street",
        topic="",
        numbers={
            "start": whole(200, 2000, 20),
            "births": whole(5, 40),
            "deaths": whole(2, 30),
            "away": whole(5, 60),
            "houses": whole(4, 20),
            "per_house": oneof(3, 4, 5),
            "came": "houses * per_house",
            "now": "start + births - deaths - away + came",
        },
        nouns={"place": "village, mountain village, small town, valley town"},
        facts={
            "start": (
                "a {place} had {start} inhabitants at the beginning of the year",
                "at the start of the year {start} people lived in a {place}",
            ),
            "births": (
                "{births} children were born during the year, and {deaths} people died",
                "the year brought {births} births and {deaths} deaths",
            ),
            "away": ("{away} people moved away", "{away} inhabitants left for the city"),
            "came": (
                "{houses} new houses were each taken by a family of {per_house}",
                "a family of {per_house} moved into each of {houses} new houses",
            ),
        },
        asks=(
            Ask(
                find="now",
                steps=(
                    "people with the newborn = start + births",
                    "people after the deaths = people with the newborn - deaths",
                    "people who stayed = people after the deaths - away",
                    "people in the new houses = houses * per_house",
                    "people now = people who stayed + people in the new houses",
                ),
                tell="start births away came",
                questions=(
                    "how many people lived in the {place} at the end of the year",
                    "what was the number of inhabitants after that",
                ),
                goals=("the number of inhabitants at the end of the year",),
                wordings=(
                    "A {place} had {start} inhabitants. During the year {births} babies were born, "
                    "{deaths} people died, and {away} people moved away. Then families of "
                    "{per_house} moved into each of {houses} new houses. How many inhabitants does "
                    "the {place} have now?",
                    "The mayor's report: inhabitants on January 1, {start}; births, {births}; "
                    "deaths, {deaths}; moved away, {away}; moved into {houses} new houses, "
                    "{per_house} to a house. How many inhabitants does the {place} have now?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "people in the new houses = houses * per_house",
                    "people without the new ones = now - people in the new houses",
                    "people before moving away = people without the new ones + away",
                    "people before the deaths = people before moving away + deaths",
                    "people at first = people before the deaths - births",
                ),
                wordings=(
                    "Today {now} people live in the {place}. In the past year {births} were born, "
                    "{deaths} died, {away} left, and families of {per_house} came to live in "
                    "{houses} new houses. How many people lived there a year ago?",
                ),
            ),
            Ask(
                find="away",
                steps=(
                    "people with the newborn = start + births",
                    "people after the deaths = people with the newborn - deaths",
                    "people in the new houses = houses * per_house",
                    "people expected = people after the deaths + people in the new houses",
                    "people who moved away = people expected - now",
                ),
                wordings=(
                    "A {place} of {start} people counted {births} births and {deaths} deaths in a "
                    "year, and {houses} families of {per_house} moved in. Still, only {now} people "
                    "live there now. How many have moved away?",
                    "How many people left a {place} in which {start} had lived, if there were "
                    "{births} births and {deaths} deaths, {houses} families with {per_house} "
                    "members each arrived, and the number of inhabitants is {now} now?",
                ),
            ),
        ),
    ),
    Story(
        name="nature_library_shelves_loans_and_gifts",
        topic="school",
        numbers={
            "shelves": whole(10, 60),
            "per_shelf": oneof(20, 24, 25, 30, 36, 40),
            "all_books": "shelves * per_shelf",
            "share": fraction("1/2", "1/3", "1/4", "1/5", "1/6", "1/8"),
            "out": "all_books * share",
            "back": whole(10, 90),
            "gifts": whole(5, 60),
            "on_shelf": "all_books - out + back + gifts",
        },
        where=("back < out",),
        nouns={
            "place": "village library, school library, bookmobile, hospital library",
            "work": "novel, comic, guidebook, picture book",
        },
        facts={
            "all": (
                "a {place} owns {shelves} shelves of {per_shelf} {works}",
                "there are {shelves} shelves with {per_shelf} {works} each in a {place}",
            ),
            "out": ("{share} of them are on loan", "readers have borrowed {share} of them"),
            "back": ("today {back} {works} are brought back", "{back} are returned today"),
            "gifts": ("a neighbor donates {gifts} more", "{gifts} others are given as a present"),
        },
        asks=(
            Ask(
                find="on_shelf",
                steps=(
                    "{works} owned = shelves * per_shelf",
                    "{works} on loan = share of {works} owned",
                    "{works} not on loan = {works} owned - {works} on loan",
                    "{works} with the returned = {works} not on loan + back",
                    "{works} on the shelves = {works} with the returned + gifts",
                ),
                tell="all out back gifts",
                questions=(
                    "how many {works} are in the {place} in the evening",
                    "how many {works} can be found in the {place} after that",
                ),
                goals=("the number of {works} that are in the {place} after that",),
                wordings=(
                    "A {place} has {shelves} shelves with {per_shelf} {works} each. Readers borrow "
                    "{share} of all the {works}. Later {back} {works} are returned, and somebody "
                    "donates {gifts} new ones. How many {works} are in the {place} now?",
                    "At a {place} with {shelves} shelves for {per_shelf} {works} each, all of "
                    "which are usually full, {share} had been borrowed. Then {back} came back, and "
                    "{gifts} were donated. How many are there now?",
                ),
            ),
            Ask(
                find="back",
                steps=(
                    "{works} owned = shelves * per_shelf",
                    "{works} on loan = share of {works} owned",
                    "{works} not on loan = {works} owned - {works} on loan",
                    "{works} with the donated = {works} not on loan + gifts",
                    "{works} brought back = on_shelf - {works} with the donated",
                ),
                wordings=(
                    "In the morning {share} of a {place}'s {works} were on loan. It owned "
                    "{shelves} shelves of {per_shelf}. During the day {gifts} were donated and "
                    "some were brought back; in the evening {on_shelf} were there. How many had "
                    "been brought back?",
                    "How many {works} did readers return today, if a {place} that owned {shelves} "
                    "times {per_shelf} of them and had lent {share} received {gifts} as a gift and "
                    "now counts {on_shelf} on the spot?",
                ),
            ),
            Ask(
                find="gifts",
                steps=(
                    "{works} owned = shelves * per_shelf",
                    "{works} on loan = share of {works} owned",
                    "{works} not on loan = {works} owned - {works} on loan",
                    "{works} with the returned = {works} not on loan + back",
                    "{works} donated = on_shelf - {works} with the returned",
                ),
                wordings=(
                    "A {place} owned {shelves} shelves of {per_shelf} {works} and had lent {share} "
                    "of them to readers. {back} came back; then somebody left a box of {works} as "
                    "a gift, and there were {on_shelf} in the {place}. How many were in the box?",
                ),
            ),
        ),
    ),
    Story(
        name="nature_seedlings_in_trays_frost_and_neighbors",
        topic="garden",
        numbers={
            "trays": whole(3, 12),
            "cells": oneof(12, 20, 24, 30, 36, 40),
            "sown": "trays * cells",
            "rate": percent(50, 60, 70, 75, 80, 90),
            "up": "sown * rate / 100",
            "frost": whole(2, 20),
            "given": whole(2, 20),
            "planted": "up - frost - given",
            "rows": oneof(2, 3, 4, 5, 6, 8),
            "per_row": "planted / rows",
        },
        nouns={"plant": "tomato, pepper, sunflower, cabbage, cucumber, marigold"},
        facts={
            "sown": (
                "{name} sows {plant} seeds in {trays} trays, {cells} seeds to a tray",
                "{trays} trays get {cells} {plant} seeds each from {name}",
            ),
            "up": ("{rate} of the seeds come up", "of all the seeds {rate} come up"),
            "frost": (
                "frost kills {frost} seedlings, and {given} are given to a neighbor",
                "{frost} young plants freeze, and a neighbor gets {given}",
            ),
            "rows": (
                "the others are planted in {rows} equal rows",
                "{name} plants the rest in {rows} rows of the same length",
            ),
        },
        asks=(
            Ask(
                find="planted",
                steps=(
                    "seeds sown = trays * cells",
                    "seedlings = rate of seeds sown",
                    "seedlings after the frost = seedlings - frost",
                    "seedlings to plant = seedlings after the frost - given",
                ),
                tell="sown up frost",
                questions=(
                    "how many {plant} seedlings are left for {name}",
                    "how many {plant} plants does {name} have then",
                ),
                goals=("the number of {plant} seedlings that {name} has left",),
                wordings=(
                    "Of {trays} trays with {cells} {plant} seeds in each, {rate} of the seeds came "
                    "up. Then came a frost, which cost {name} {frost} seedlings, and a neighbor, "
                    "who got {given}. How many does {name} have for the garden?",
                ),
            ),
            Ask(
                find="per_row",
                steps=(
                    "seeds sown = trays * cells",
                    "seedlings = rate of seeds sown",
                    "seedlings after the frost = seedlings - frost",
                    "seedlings to plant = seedlings after the frost - given",
                    "plants in a row = seedlings to plant / rows",
                ),
                tell="sown up frost rows",
                questions=(
                    "how many {plant} plants are in each row",
                    "how many {plant} plants does one row have",
                ),
                wordings=(
                    "{name} sowed {trays} trays with {cells} {plant} seeds each. {rate} of the "
                    "seeds came up. {frost} of the seedlings froze, {given} were given away, and "
                    "the rest were planted in {rows} equal rows. How many plants are in each row?",
                ),
            ),
            Ask(
                find="frost",
                steps=(
                    "seedlings planted = rows * per_row",
                    "seedlings after the frost = seedlings planted + given",
                    "seeds sown = trays * cells",
                    "seedlings = rate of seeds sown",
                    "seedlings lost = seedlings - seedlings after the frost",
                ),
                wordings=(
                    "{name} has planted {rows} rows of {per_row} {plant} seedlings and given "
                    "{given} to a neighbor. {trays} trays with {cells} seeds each had been sown, "
                    "of which {rate} came up. The frost has taken the rest of the seedlings. How "
                    "many is that?",
                    "How many {plant} seedlings did {name} lose to the frost, if {rate} of the "
                    "seeds in {trays} trays of {cells} came up, {given} seedlings went to a "
                    "neighbor, and what was left filled {rows} rows of {per_row}?",
                ),
            ),
        ),
    ),
    Story(
        name="nature_rain_of_four_weeks_against_the_average",
        topic="",
        numbers={
            "first": whole(4, 30),
            "times": factor(2, 3),
            "second": "first * times",
            "less": whole(2, 20),
            "third": "second - less",
            "fourth": whole(2, 25),
            "total_rain": "first + second + third + fourth",
            "more": whole(3, 40),
            "usual": "total_rain + more",
        },
        nouns={"month": "April, June, September, November"},
        facts={
            "first": (
                "in the first week of {month} {first} millimeters of rain fell",
                "the first week of {month} brought {first} millimeters of rain",
            ),
            "second": (
                "in the second week it was {times:times} as much",
                "{times:times} as much fell in the second week",
            ),
            "third": (
                "the third week was drier than the second by {less} millimeters",
                "in the third week there were {less} millimeters less than in the second",
            ),
            "fourth": (
                "after that only {fourth} millimeters came down",
                "the rest of the month had {fourth} millimeters",
            ),
        },
        asks=(
            Ask(
                find="total_rain",
                steps=(
                    "rain of the second week = times of first",
                    "rain of the third week = rain of the second week - less",
                    "rain of two weeks = first + rain of the second week",
                    "rain of three weeks = rain of two weeks + rain of the third week",
                    "rain of the month = rain of three weeks + fourth",
                ),
                tell="first second third fourth",
                questions=(
                    "how many millimeters of rain fell in the whole month",
                    "how much rain was there in {month}, in millimeters",
                ),
                goals=("the rain of the month in millimeters",),
                wordings=(
                    "The rain gauge in {month}: week one, {first} millimeters; week two, "
                    "{times:times} as much as week one; week three, {less} millimeters less than "
                    "week two; the rest, {fourth} millimeters. What is the total?",
                ),
            ),
            Ask(
                find="more",
                steps=(
                    "rain of the second week = times of first",
                    "rain of the third week = rain of the second week - less",
                    "rain of two weeks = first + rain of the second week",
                    "rain of three weeks = rain of two weeks + rain of the third week",
                    "rain of the month = rain of three weeks + fourth",
                    "millimeters missing = usual - rain of the month",
                ),
                wordings=(
                    "{month} usually has {usual} millimeters of rain. This year its first week had "
                    "{first}, the second {times:times} as many, the third {less} fewer than the "
                    "second, and all the rest {fourth}. By how many millimeters was the month "
                    "drier than usual?",
                ),
            ),
            Ask(
                find="fourth",
                steps=(
                    "rain of the second week = times of first",
                    "rain of the third week = rain of the second week - less",
                    "rain of two weeks = first + rain of the second week",
                    "rain of three weeks = rain of two weeks + rain of the third week",
                    "rain of the last days = total_rain - rain of three weeks",
                ),
                wordings=(
                    "{total_rain} millimeters of rain fell in {month}: {first} in the first week, "
                    "{times:times} as many in the second, {less} fewer than that in the third, and "
                    "the rest in the last days. How many millimeters fell in the last days?",
                    "How much rain, in millimeters, did the last days of {month} bring, if the "
                    "whole month had {total_rain}, the first week {first}, the second "
                    "{times:times} as much, and the third {less} millimeters less than the second?",
                ),
            ),
        ),
    ),
    Story(
        name="nature_frog_eggs_tadpoles_and_frogs",
        topic="animals",
        numbers={
            "clumps": whole(3, 12),
            "eggs": oneof(200, 300, 400, 500, 600),
            "laid": "clumps * eggs",
            "hatch": fraction("1/2", "1/4", "1/5", "3/4", "2/5"),
            "tadpoles": "laid * hatch",
            "eaten": whole(20, 300, 10),
            "frogs": "tadpoles - eaten",
            "unhatched": "laid - tadpoles",
        },
        nouns={
            "animal": "frog, toad, newt, salamander",
            "enemy": "fish, ducks, beetles, herons, water snakes",
        },
        facts={
            "laid": (
                "{clumps} {animals} lay {eggs} eggs each in a pond",
                "in a pond there are {eggs} eggs of each of {clumps} {animals}",
            ),
            "hatch": ("{hatch} of the eggs become larvae", "from {hatch} of the eggs larvae hatch"),
            "eaten": ("{enemy} eat {eaten} of the larvae", "{eaten} larvae are eaten by {enemy}"),
            "grown": ("all the others grow up", "each of the remaining ones grows up"),
        },
        asks=(
            Ask(
                find="frogs",
                steps=(
                    "eggs in the pond = clumps * eggs",
                    "larvae = hatch of eggs in the pond",
                    "young {animals} = larvae - eaten",
                ),
                tell="laid hatch eaten grown",
                questions=(
                    "how many young {animals} are there in the end",
                    "how many {animals} grow up from these eggs",
                ),
                goals=("the number of young {animals} in the end",),
                wordings=(
                    "{clumps} {animals} each laid {eggs} eggs. {hatch} of the eggs hatched. "
                    "{enemy} ate {eaten} of the larvae, and the rest grew up. How many grew up?",
                    "How many of the eggs that {clumps} {animals} laid, {eggs} each, become grown "
                    "{animals}, if larvae hatch from {hatch} of the eggs and {enemy} catch {eaten} "
                    "of the larvae?",
                ),
            ),
            Ask(
                find="eaten",
                steps=(
                    "eggs in the pond = clumps * eggs",
                    "larvae = hatch of eggs in the pond",
                    "larvae eaten = larvae - frogs",
                ),
                wordings=(
                    "From the eggs of {clumps} {animals}, {eggs} from each, {frogs} young "
                    "{animals} have grown up. Larvae hatched from {hatch} of the eggs, but {enemy} "
                    "ate many of them. How many did they eat?",
                    "{clumps} {animals}, {eggs} eggs apiece, larvae out of {hatch} of them, "
                    "{frogs} grown-up {animals} at last. How many larvae were lost to {enemy}?",
                ),
            ),
            Ask(
                find="eggs",
                steps=(
                    "larvae = frogs + eaten",
                    "eggs in the pond = larvae + unhatched",
                    "eggs of each = eggs in the pond / clumps",
                ),
                wordings=(
                    "{clumps} {animals} laid the same number of eggs each. {unhatched} of the eggs "
                    "never opened. {enemy} ate {eaten} of the larvae that came out of the others, "
                    "and {frogs} young {animals} grew up. How many eggs did each of the {clumps} "
                    "lay?",
                ),
            ),
        ),
    ),
    Story(
        name="nature_squirrel_acorns_forgotten_and_eaten",
        topic="animals",
        numbers={
            "days": whole(20, 90, 5),
            "per_day": whole(8, 30, 2),
            "hidden": "days * per_day",
            "lost_share": fraction("1/2", "1/3", "1/4", "1/5"),
            "forgotten": "hidden * lost_share",
            "found": "hidden - forgotten",
            "meal": oneof(3, 4, 5, 6, 8, 10),
            "winter": "found / meal",
        },
        nouns={
            "animal": "squirrel, jay, chipmunk, wood mouse/wood mice",
            "food": "acorn, hazelnut, pine nut, beechnut",
        },
        facts={
            "hidden": (
                "in the fall a {animal} hides {per_day} {foods} a day for {days} days",
                "for {days} days in the fall {per_day} {foods} a day are hidden by a {animal}",
            ),
            "forgotten": (
                "it forgets where {lost_share} of them are",
                "{lost_share} of the hiding places are forgotten",
            ),
            "meal": (
                "in winter it eats {meal} a day of those it finds",
                "each winter day it finds and eats {meal} of the others",
            ),
        },
        asks=(
            Ask(
                find="winter",
                steps=(
                    "{foods} hidden = days * per_day",
                    "{foods} forgotten = lost_share of {foods} hidden",
                    "{foods} to eat = {foods} hidden - {foods} forgotten",
                    "winter days = {foods} to eat / meal",
                ),
                tell="hidden forgotten meal",
                questions=(
                    "for how many days of winter is that enough",
                    "how many winter days does its supply last",
                ),
                goals=("the number of winter days for which the {foods} last",),
                wordings=(
                    "A {animal} hid {per_day} {foods} every day for {days} days. It forgot where "
                    "{lost_share} of the {foods} were. In winter it ate {meal} {foods} per day. "
                    "For how many days did the {foods} that it could find last?",
                    "A {animal} worked for {days} days and hid {per_day} {foods} on each of them; "
                    "but {lost_share} of these it never found again. With {meal} {foods} a day, "
                    "how many days of winter could it live on the rest?",
                ),
            ),
            Ask(
                find="meal",
                steps=(
                    "{foods} hidden = days * per_day",
                    "{foods} forgotten = lost_share of {foods} hidden",
                    "{foods} to eat = {foods} hidden - {foods} forgotten",
                    "{foods} a day = {foods} to eat / winter",
                ),
                wordings=(
                    "{winter} days of winter lie ahead. In {days} days of fall a {animal} has "
                    "hidden {per_day} {foods} a day, of which it will not find {lost_share}. How "
                    "many can it eat per day if it eats the same number every day?",
                ),
            ),
            Ask(
                find="per_day",
                steps=(
                    "{foods} eaten = winter * meal",
                    "{foods} hidden = {foods} eaten + forgotten",
                    "{foods} hidden a day = {foods} hidden / days",
                ),
                wordings=(
                    "In winter a {animal} ate {meal} {foods} a day for {winter} days; then all it "
                    "could find was gone. {forgotten} more were forgotten in the ground. If it had "
                    "hidden them within {days} days, the same number each day, how many was that "
                    "per day?",
                    "How many {foods} a day did a {animal} hide in {days} days, if the hidden ones "
                    "gave it {meal} a day for {winter} days and {forgotten} others were never "
                    "found?",
                ),
            ),
        ),
    ),
    Story(
        name="nature_volunteers_plant_trees_that_take_up_carbon",
        topic="",
        numbers={
            "people": whole(8, 60),
            "each": whole(3, 12),
            "planted": "people * each",
            "dried": whole(5, 50),
            "alive": "planted - dried",
            "kilos": oneof(10, 12, 15, 20, 25),
            "yearly": "alive * kilos",
            "years": oneof(2, 3, 4, 5, 10),
            "carbon": "yearly * years",
        },
        nouns={
            "kind": "oak, pine, birch, maple, willow",
            "member": "volunteer, student, scout, hiker",
        },
        facts={
            "planted": (
                "{people} {members} plant {each} {kinds} each",
                "each of {people} {members} plants {each} {kinds}",
            ),
            "dried": (
                "{dried} of the trees dry up in the first summer",
                "the first summer is too dry for {dried} of the trees",
            ),
            "kilos": (
                "a tree takes {kilos} kilograms of carbon dioxide out of the air in a year",
                "{kilos} kilograms of carbon dioxide a year are taken from the air by one tree",
            ),
        },
        asks=(
            Ask(
                find="yearly",
                steps=(
                    "{kinds} planted = people * each",
                    "{kinds} alive = {kinds} planted - dried",
                    "kilograms a year = {kinds} alive * kilos",
                ),
                tell="planted dried kilos",
                questions=(
                    "how many kilograms of carbon dioxide do the remaining trees take in a year",
                    "how many kilograms a year is that for all the trees that are left",
                ),
                goals=("the carbon dioxide taken up in a year, in kilograms",),
                wordings=(
                    "{people} {members} planted {each} {kinds} each. {dried} of the trees died. "
                    "Every living tree takes {kilos} kilograms of carbon dioxide out of the air "
                    "per year. How many kilograms do the living trees take out of the air in one "
                    "year?",
                    "How many kilograms of carbon dioxide a year disappear from the air thanks to "
                    "{people} {members} with {each} {kinds} each, if {dried} trees did not survive "
                    "and each of the others takes in {kilos} kilograms?",
                ),
            ),
            Ask(
                find="carbon",
                steps=(
                    "{kinds} planted = people * each",
                    "{kinds} alive = {kinds} planted - dried",
                    "kilograms a year = {kinds} alive * kilos",
                    "kilograms in all = kilograms a year * years",
                ),
                wordings=(
                    "How much carbon dioxide, in kilograms, will the {kinds} of {people} {members} "
                    "have taken from the air in {years} years, if everyone has planted {each}, "
                    "{dried} have died at once, and a living one takes {kilos} kilograms a year?",
                    "{kilos} kilograms of carbon dioxide a year for every living tree. {people} "
                    "{members}, {each} {kinds} from each, {dried} dead ones. How many kilograms in "
                    "{years} years?",
                ),
            ),
            Ask(
                find="dried",
                steps=(
                    "{kinds} alive = yearly / kilos",
                    "{kinds} planted = people * each",
                    "{kinds} dried up = {kinds} planted - {kinds} alive",
                ),
                wordings=(
                    "{people} {members} planted {each} {kinds} each. Those that are still alive "
                    "take {yearly} kilograms of carbon dioxide out of the air in a year, each of "
                    "them {kilos} kilograms. How many have dried up?",
                ),
            ),
        ),
    ),
    Story(
        name="nature_ant_trail_and_leaf_pieces",
        topic="animals",
        numbers={
            "ants": whole(20, 200, 10),
            "weight": oneof(3, 4, 5, 6, 8, 10),
            "trips": oneof(2, 3, 4, 5, 6),
            "load": "ants * weight",
            "hourly": "load * trips",
            "hours": whole(2, 12),
            "all_mg": "hourly * hours",
            "grams": "all_mg / 1000",
        },
        where=("all_mg % 1000 == 0",),
        nouns={"what": "leaves, seeds, crumbs, petals"},
        facts={
            "ants": (
                "{ants} ants carry {what} to their nest, each {weight} milligrams at a time",
                "each of {ants} ants carries {weight} milligrams of {what} at a time to the nest",
            ),
            "trips": (
                "an ant walks the way {trips} times an hour",
                "every ant makes {trips} such trips an hour",
            ),
            "hours": (
                "they keep this up for {hours} hours a day",
                "the trail is busy for {hours} hours a day",
            ),
        },
        asks=(
            Ask(
                find="all_mg",
                steps=(
                    "milligrams at a time = ants * weight",
                    "milligrams an hour = milligrams at a time * trips",
                    "milligrams a day = milligrams an hour * hours",
                ),
                tell="ants trips hours",
                questions=(
                    "how many milligrams of {what} reach the nest in a day",
                    "how many milligrams do the ants bring in per day",
                ),
                goals=("the number of milligrams brought in per day",),
                wordings=(
                    "One ant: {weight} milligrams of {what} on its back, {trips} trips an hour. "
                    "The colony: {ants} such ants, {hours} hours a day. How many milligrams are "
                    "carried in a day?",
                ),
            ),
            Ask(
                find="grams",
                steps=(
                    "milligrams at a time = ants * weight",
                    "milligrams an hour = milligrams at a time * trips",
                    "milligrams a day = milligrams an hour * hours",
                    "grams a day = milligrams a day / 1000",
                ),
                wordings=(
                    "A gram is 1000 milligrams. How many grams of {what} do {ants} ants bring home "
                    "in {hours} hours, if each makes {trips} trips an hour with {weight} "
                    "milligrams?",
                ),
            ),
            Ask(
                find="ants",
                steps=(
                    "milligrams an hour = all_mg / hours",
                    "milligrams at a time = milligrams an hour / trips",
                    "ants = milligrams at a time / weight",
                ),
                wordings=(
                    "In {hours} hours {all_mg} milligrams of {what} arrived at a nest. Every ant "
                    "carries {weight} milligrams at a time and makes {trips} trips an hour. How "
                    "many ants are at work?",
                    "How many ants must be on the trail, when each of them brings {weight} "
                    "milligrams of {what} on every one of {trips} trips an hour, and {all_mg} "
                    "milligrams come in within {hours} hours?",
                ),
            ),
        ),
    ),
    Story(
        name="nature_flock_of_birds_on_migration",
        topic="animals",
        numbers={
            "start": whole(60, 600, 10),
            "share": fraction("1/2", "1/3", "1/4", "1/5"),
            "stay": "start * share",
            "on": "start - stay",
            "join": whole(20, 150, 5),
            "flock": "on + join",
            "storm": whole(5, 60),
            "arrive": "flock - storm",
        },
        nouns={
            "bird": "stork, crane, wild goose/wild geese, swallow, starling",
            "place": "lake, marsh, river delta, bay",
        },
        facts={
            "start": (
                "a flock of {start} {birds} sets out for the south",
                "{start} {birds} leave together for the south",
            ),
            "stay": (
                "at a {place} {share} of them stay behind",
                "{share} of the flock stay at a {place}",
            ),
            "join": (
                "{join} others join the flock there",
                "there {join} {birds} from elsewhere join the rest",
            ),
            "storm": (
                "a storm drives {storm} off their way",
                "{storm} of them are lost in a storm",
            ),
        },
        asks=(
            Ask(
                find="arrive",
                steps=(
                    "{birds} that stay = share of start",
                    "{birds} that fly on = start - {birds} that stay",
                    "{birds} after the {place} = {birds} that fly on + join",
                    "{birds} that arrive = {birds} after the {place} - storm",
                ),
                tell="start stay join storm",
                questions=(
                    "how many {birds} reach the south together",
                    "how many {birds} arrive in the flock",
                ),
                goals=("the number of {birds} that arrive",),
                wordings=(
                    "{start} {birds} flew south. {share} of them stopped at a {place} and stayed "
                    "there. {join} other {birds} joined the flock. Later {storm} {birds} got lost "
                    "in a storm. How many {birds} arrived?",
                    "First there were {start} {birds}. At a {place} {share} of these remained and "
                    "{join} new ones were added. Then a storm separated {storm} from the others. "
                    "How many {birds} flew on?",
                ),
            ),
            Ask(
                find="join",
                steps=(
                    "{birds} after the {place} = arrive + storm",
                    "{birds} that stay = share of start",
                    "{birds} that fly on = start - {birds} that stay",
                    "{birds} that joined = {birds} after the {place} - {birds} that fly on",
                ),
                wordings=(
                    "Of {start} {birds}, {share} end their journey at a {place}, where the others "
                    "meet more of their kind and take them along. {storm} are then lost in a "
                    "storm, and {arrive} arrive. How many had joined at the {place}?",
                    "How many {birds} joined a flock at a {place}, if it had been {start} strong "
                    "before, lost {share} of these at the {place} and {storm} more in a storm "
                    "afterward, and counted {arrive} in the end?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "{birds} after the {place} = arrive + storm",
                    "{birds} that fly on = {birds} after the {place} - join",
                    "{birds} at the start = {birds} that fly on + stay",
                ),
                wordings=(
                    "{arrive} {birds} have come to the south in one flock. On the way {storm} were "
                    "lost in a storm; before that, at a {place}, {stay} had stayed behind and "
                    "{join} had joined. How many had set out?",
                ),
            ),
        ),
    ),
    Story(
        name="nature_temperature_falls_on_the_way_up",
        topic="",
        numbers={
            "valley": whole(18, 34),
            "hundreds": whole(4, 20),
            "climb": "hundreds * 100",
            "base": whole(200, 900, 50),
            "top": "base + climb",
            "summit": "valley - hundreds",
        },
        nouns={"goal": "summit, hut, pass, glacier, mountain lake"},
        facts={
            "valley": (
                "down in the village, at {base} meters, it is {valley} degrees warm",
                "the thermometer in the village shows {valley} degrees, and the village lies at "
                "{base} meters",
            ),
            "top": (
                "the {goal} lies at {top} meters",
                "up at the {goal} one is at a height of {top} meters",
            ),
            "drop": (
                "for every 100 meters upward it gets 1 degree colder",
                "the air is 1 degree colder with each 100 meters of climb",
            ),
        },
        asks=(
            Ask(
                find="summit",
                steps=(
                    "meters of climb = top - base",
                    "degrees colder = meters of climb / 100",
                    "degrees at the {goal} = valley - degrees colder",
                ),
                tell="valley top drop",
                questions=(
                    "how many degrees is it at the {goal}",
                    "what temperature, in degrees, must one expect at the {goal}",
                ),
                goals=("the temperature at the {goal} in degrees",),
                wordings=(
                    "With 1 degree less for each 100 meters, how warm is it, in degrees, at a "
                    "{goal} {top} meters above the sea when it is {valley} degrees in the village "
                    "at {base} meters?",
                ),
            ),
            Ask(
                find="top",
                steps=(
                    "degrees colder = valley - summit",
                    "meters of climb = degrees colder * 100",
                    "height of the {goal} = base + meters of climb",
                ),
                wordings=(
                    "Every 100 meters of climb make the air 1 degree colder. In the village, "
                    "{base} meters above the sea, it is {valley} degrees, and at the {goal} "
                    "{summit:degree/degrees}. How high is the {goal}, in meters above the sea?",
                    "It is {summit:degree/degrees} at the {goal} and {valley} degrees in a village "
                    "{base} meters above the sea. If the temperature falls by 1 degree with each "
                    "100 meters, at how many meters above the sea is the {goal}?",
                ),
            ),
            Ask(
                find="base",
                steps=(
                    "degrees colder = valley - summit",
                    "meters of climb = degrees colder * 100",
                    "height of the village = top - meters of climb",
                ),
                wordings=(
                    "From a {goal} at {top} meters, where it was {summit:degree/degrees}, {name} "
                    "walked down to a village where it was {valley} degrees. It gets 1 degree "
                    "warmer with every 100 meters downward. At what height, in meters, is the "
                    "village?",
                ),
            ),
        ),
    ),
    Story(
        name="nature_sunny_days_and_rainy_days_of_a_month",
        topic="",
        numbers={
            "rainy": whole(2, 9),
            "sunny": "rainy * 2",
            "clear": "rainy + sunny",
            "cloudy": "30 - clear",
            "hours": whole(5, 13),
            "cloud_hours": oneof(2, 3, 4, 5),
            "sun": "sunny * hours",
            "cloud_sun": "cloudy * cloud_hours",
            "all_sun": "sun + cloud_sun",
        },
        nouns={
            "month": "April, June, September, November",
            "panel": "solar panel, greenhouse heater, solar cooker, sun collector",
        },
        facts={
            "rainy": (
                "in the 30 days of {month} it rained on {rainy} days",
                "{month} has 30 days, and {rainy} of them were rainy",
            ),
            "sunny": ("twice as many days were sunny", "there were twice as many sunny days"),
            "rest": ("the rest were cloudy", "all other days were cloudy"),
            "hours": (
                "a {panel} works for {hours} hours on a sunny day, {cloud_hours} hours on a cloudy "
                "day, and not at all in rain",
                "a {panel} runs {hours} hours on each sunny day and {cloud_hours} hours on each "
                "cloudy one, but never when it rains",
            ),
        },
        asks=(
            Ask(
                find="cloudy",
                steps=(
                    "sunny days = rainy * 2",
                    "sunny and rainy days = rainy + sunny days",
                    "cloudy days = 30 - sunny and rainy days",
                ),
                tell="rainy sunny rest",
                questions=("how many days were cloudy", "how many cloudy days did {month} have"),
                goals=("the number of cloudy days",),
                wordings=(
                    "How many of the 30 days of {month} were cloudy, if {rainy} were rainy, twice "
                    "as many were sunny, and every day was just one of the three?",
                ),
            ),
            Ask(
                find="all_sun",
                steps=(
                    "sunny days = rainy * 2",
                    "sunny and rainy days = rainy + sunny days",
                    "cloudy days = 30 - sunny and rainy days",
                    "hours on sunny days = sunny days * hours",
                    "hours on cloudy days = cloudy days * cloud_hours",
                    "hours in all = hours on sunny days + hours on cloudy days",
                ),
                tell="rainy sunny rest hours",
                questions=(
                    "how many hours did the {panel} work in that month",
                    "for how many hours did the {panel} run in {month}",
                ),
                wordings=(
                    "How many hours of work did a {panel} do in the 30 days of {month}, if {rainy} "
                    "days were rainy, twice that number sunny, and the rest cloudy, and it worked "
                    "{hours} hours on a sunny day, {cloud_hours} on a cloudy one and none on a "
                    "rainy one?",
                    "In {month}, which has 30 days, {rainy} days were rainy, twice as many sunny, "
                    "and the others cloudy. The {panel} gave power for {hours} hours on every "
                    "sunny day and {cloud_hours} hours on every cloudy day, and none on the rainy "
                    "ones. How many hours was that in all?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "sunny days = rainy * 2",
                    "sunny and rainy days = rainy + sunny days",
                    "cloudy days = 30 - sunny and rainy days",
                    "hours on cloudy days = cloudy days * cloud_hours",
                    "hours on sunny days = all_sun - hours on cloudy days",
                    "hours on a sunny day = hours on sunny days / sunny days",
                ),
                wordings=(
                    "A {panel} ran for {all_sun} hours in the 30 days of {month}. It rained on "
                    "{rainy} days, on which it stood still; twice as many were sunny; on each of "
                    "the remaining cloudy days it ran for {cloud_hours} hours. For how many hours "
                    "did it run on a sunny day?",
                ),
            ),
        ),
    ),
    Story(
        name="nature_tagged_fish_and_a_second_catch",
        topic="animals",
        numbers={
            "tagged": whole(20, 120, 5),
            "sample_tagged": whole(2, 12),
            "ratio": oneof(4, 5, 6, 8, 10, 12, 15, 20),
            "sample": "sample_tagged * ratio",
            "lake": "tagged * ratio",
            "untagged": "lake - tagged",
        },
        nouns={
            "animal": "trout/trout, carp/carp, perch/perch, pike/pike, salmon/salmon",
            "water": "lake, pond, reservoir, river arm",
        },
        facts={
            "tagged": (
                "{name} catches {tagged} {animals}, tags them and puts them back into the {water}",
                "{tagged} {animals} of a {water} are tagged by {name} and set free again",
            ),
            "sample": (
                "a week later {sample} {animals} are caught, and {sample_tagged} of these have a "
                "tag",
                "of {sample} {animals} caught a week later {sample_tagged} carry a tag",
            ),
            "same": (
                "in the whole {water} the share of tagged ones is the same",
                "the share of tagged {animals} is the same in the whole {water}",
            ),
        },
        asks=(
            Ask(
                find="lake",
                steps=(
                    "one tagged in every = sample / sample_tagged",
                    "{animals} in the {water} = tagged * one tagged in every",
                ),
                tell="tagged sample same",
                questions=(
                    "how many {animals} live in the {water}",
                    "what is the number of {animals} in the {water}",
                ),
                goals=("the number of {animals} in the {water}",),
                wordings=(
                    "To find out how many {animals} live in a {water}, {name} gave {tagged} of "
                    "them a tag. In a later catch of {sample}, {sample_tagged} had one. If the "
                    "catch is like the whole {water}, how many are there?",
                ),
            ),
            Ask(
                find="untagged",
                steps=(
                    "one tagged in every = sample / sample_tagged",
                    "{animals} in the {water} = tagged * one tagged in every",
                    "{animals} without a tag = {animals} in the {water} - tagged",
                ),
                wordings=(
                    "{tagged} {animals} in a {water} carry a tag. When {sample} are caught, "
                    "{sample_tagged} of those carry one, and this share holds for all {animals} in "
                    "the {water}. How many have no tag?",
                    "How many {animals} in the {water} are without a tag, if {tagged} have been "
                    "tagged and, in a catch that is typical, {sample_tagged} of {sample} have a "
                    "tag?",
                ),
            ),
            Ask(
                find="tagged",
                steps=(
                    "one tagged in every = sample / sample_tagged",
                    "tagged {animals} = lake / one tagged in every",
                ),
                wordings=(
                    "There are {lake} {animals} in a {water}. Some have a tag. In a catch of "
                    "{sample}, {sample_tagged} were tagged ones, which is the same share as in the "
                    "whole {water}. How many {animals} are tagged?",
                ),
            ),
        ),
    ),
    Story(
        name="nature_forest_fire_hectares_per_hour",
        topic="",
        numbers={
            "rate": whole(6, 30, 2),
            "hours": whole(2, 9),
            "free": "rate * hours",
            "half": "rate / 2",
            "more_hours": whole(2, 10),
            "slowed": "half * more_hours",
            "burned": "free + slowed",
            "left": whole(40, 900, 20),
            "forest": "burned + left",
        },
        nouns={"land": "forest, heath, dry grassland, pine plantation"},
        facts={
            "forest": (
                "a fire breaks out in a {land} of {forest} hectares",
                "a {land} with an area of {forest} hectares catches fire",
            ),
            "rate": (
                "for {hours} hours it burns {rate} hectares an hour",
                "{rate} hectares an hour burn down in the first {hours} hours",
            ),
            "half": (
                "then firefighters cut the speed in half, and after {more_hours} more hours the "
                "fire is out",
                "the fire brigade halves this rate, and {more_hours} hours later it has put the "
                "fire out",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "hectares in the first hours = rate * hours",
                    "hectares an hour later = rate / 2",
                    "hectares later = hectares an hour later * more_hours",
                    "hectares burned = hectares in the first hours + hectares later",
                    "hectares saved = forest - hectares burned",
                ),
                tell="forest rate half",
                questions=(
                    "how many hectares have been saved",
                    "how many hectares of the {land} are left",
                ),
                goals=("the number of hectares that were saved",),
                wordings=(
                    "A {land} has {forest} hectares. A fire burned {rate} hectares per hour for "
                    "{hours} hours. Then firefighters slowed it to half that speed, and it burned "
                    "for {more_hours} more hours. How many hectares were not burned?",
                    "{rate} hectares an hour for {hours} hours, and half of that for {more_hours} "
                    "hours more: so much of a {land} of {forest} hectares was lost. How many "
                    "hectares remain?",
                ),
            ),
            Ask(
                find="burned",
                steps=(
                    "hectares in the first hours = rate * hours",
                    "hectares an hour later = rate / 2",
                    "hectares later = hectares an hour later * more_hours",
                    "hectares burned = hectares in the first hours + hectares later",
                ),
                wordings=(
                    "How many hectares of {land} burned down in a fire that destroyed {rate} "
                    "hectares an hour for {hours} hours and half as much per hour for {more_hours} "
                    "hours, until it was put out?",
                ),
            ),
            Ask(
                find="more_hours",
                steps=(
                    "hectares burned = forest - left",
                    "hectares in the first hours = rate * hours",
                    "hectares later = hectares burned - hectares in the first hours",
                    "hectares an hour later = rate / 2",
                    "hours with firefighters = hectares later / hectares an hour later",
                ),
                wordings=(
                    "Of {forest} hectares of {land}, {left} were saved from a fire. It burned "
                    "{rate} hectares an hour until the firefighters came after {hours} hours, and "
                    "half as much per hour from then on. For how many hours did the firefighters "
                    "work?",
                    "How many hours did it take the firefighters to put out a fire that had raged "
                    "for {hours} hours at {rate} hectares an hour, was then half as fast, and left "
                    "{left} of {forest} hectares of {land} unharmed?",
                ),
            ),
        ),
    ),
    Story(
        name="nature_panda_day_of_bamboo_and_naps",
        topic="animals",
        numbers={
            "eating": oneof(8, 10, 12, 14),
            "rate": oneof(2, 3, 4),
            "daily": "eating * rate",
            "pandas": whole(2, 8),
            "all_daily": "daily * pandas",
            "cub_share": fraction("1/2", "1/4"),
            "cub": "daily * cub_share",
            "cubs": oneof(2, 3, 4),
            "cub_all": "cub * cubs",
            "zoo": "all_daily + cub_all",
        },
        nouns={"animal": "panda, gorilla, tapir, buffalo/buffaloes"},
        facts={
            "eating": (
                "a {animal} in a zoo eats for {eating} hours a day, {rate} kilograms of green food "
                "an hour",
                "every hour of the {eating} hours for which it eats each day, a {animal} takes in "
                "{rate} kilograms of green food",
            ),
            "cub": (
                "a young one needs {cub_share} of what a grown one needs",
                "{cub_share} of this is enough for a young one",
            ),
            "count": (
                "the zoo has {pandas} grown {animals} and {cubs} young ones",
                "{pandas} grown {animals} and {cubs} young ones live in the zoo",
            ),
        },
        asks=(
            Ask(
                find="zoo",
                steps=(
                    "kilograms for a grown {animal} = eating * rate",
                    "kilograms for a young {animal} = cub_share of kilograms for a grown {animal}",
                    "kilograms for grown ones = pandas * kilograms for a grown {animal}",
                    "kilograms for young ones = cubs * kilograms for a young {animal}",
                    "kilograms a day = kilograms for grown ones + kilograms for young ones",
                ),
                tell="eating cub count",
                questions=(
                    "how many kilograms of green food does the zoo need per day",
                    "how many kilograms do they all eat in a day",
                ),
                goals=("the number of kilograms needed for all of them per day",),
                wordings=(
                    "{pandas} grown {animals}, each eating {rate} kilograms of green food an hour "
                    "for {eating} hours a day; {cubs} young ones, each content with {cub_share} of "
                    "that: what does the zoo give them in a day, in kilograms?",
                ),
            ),
            Ask(
                find="cubs",
                steps=(
                    "kilograms for a grown {animal} = eating * rate",
                    "kilograms for a young {animal} = cub_share of kilograms for a grown {animal}",
                    "kilograms for grown ones = pandas * kilograms for a grown {animal}",
                    "kilograms for young ones = zoo - kilograms for grown ones",
                    "young {animals} = kilograms for young ones / kilograms for a young {animal}",
                ),
                wordings=(
                    "A zoo brings {zoo} kilograms of green food a day to its {animals}. Each of "
                    "the {pandas} grown ones eats {rate} kilograms an hour for {eating} hours; "
                    "each young one eats {cub_share} of what a grown one does. How many young ones "
                    "are there?",
                    "How many young {animals} live in a zoo that needs {zoo} kilograms of green "
                    "food a day for them and {pandas} grown ones, if a grown one eats for {eating} "
                    "hours a day, {rate} kilograms an hour, and a young {animal} {cub_share} of "
                    "this amount?",
                ),
            ),
            Ask(
                find="cub",
                steps=(
                    "kilograms for a grown {animal} = eating * rate",
                    "kilograms for a young {animal} = cub_share of kilograms for a grown {animal}",
                ),
                wordings=(
                    "A young {animal} eats {cub_share} as much as a grown one. A grown one is busy "
                    "eating for {eating} hours a day and gets through {rate} kilograms an hour. "
                    "How many kilograms a day does a young one eat?",
                ),
            ),
        ),
    ),
)
