"""Comparisons in chains: more, fewer, times as many, halves, totals, averages, ages, weights."""

from datagen.numbers.quantity import factor, fraction, money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="compared_steps_over_five_days",
        topic="",
        numbers={
            "monday": whole(2000, 9000, 500),
            "more": whole(500, 3000, 250),
            "times": factor(2, 3),
            "fewer": whole(500, 2500, 250),
            "average": whole(5000, 14000, 500),
            "tuesday": "monday + more",
            "wednesday": "monday * times",
            "thursday": "wednesday - fewer",
            "two": "monday + tuesday",
            "three": "two + wednesday",
            "four": "three + thursday",
            "goal": "average * 5",
            "friday": "goal - four",
        },
        where=("friday < 25000", "friday > 1000"),
        asks=(
            Ask(
                find="four",
                steps=(
                    "steps on Tuesday = monday + more",
                    "steps on Wednesday = times of monday",
                    "steps on Thursday = steps on Wednesday - fewer",
                    "steps on two days = monday + steps on Tuesday",
                    "steps on three days = steps on two days + steps on Wednesday",
                    "steps on four days = steps on three days + steps on Thursday",
                ),
                wordings=(
                    "{name}'s watch counts steps. On Monday it counted {monday}, on Tuesday "
                    "{more} more than on Monday, on Wednesday {times:times} as many as on Monday "
                    "and on Thursday {fewer} fewer than on Wednesday. How many steps did {name} "
                    "take on these four days?",
                    "Four days, four walks. {name} took {monday} steps on the first day and "
                    "{times:times} as many on the third. The second day beat the first by "
                    "{more}, while the fourth stayed {fewer} behind the third. What number of "
                    "steps does that make?",
                ),
            ),
            Ask(
                find="friday",
                steps=(
                    "steps needed = average * 5",
                    "steps on two days = monday + tuesday",
                    "steps on three days = steps on two days + wednesday",
                    "steps on four days = steps on three days + thursday",
                    "steps on Friday = steps needed - steps on four days",
                ),
                wordings=(
                    "{name} wants an average of {average} steps a day for the five days from "
                    "Monday to Friday. So far the watch shows {monday}, {tuesday}, {wednesday} "
                    "and {thursday}. How many steps are needed on Friday?",
                    "Monday {monday}, Tuesday {tuesday}, Wednesday {wednesday}, Thursday "
                    "{thursday}: those are {name}'s steps. With how many on Friday will the "
                    "average of all 5 days be {average}?",
                ),
            ),
            Ask(
                find="monday",
                steps=(
                    "steps on Wednesday = thursday + fewer",
                    "steps on Monday = steps on Wednesday / times",
                ),
                wordings=(
                    "On Thursday {name} walked {thursday} steps, {fewer} fewer than on Wednesday. "
                    "Wednesday's number was {times:times} as large as Monday's. How many steps "
                    "did {name} walk on Monday?",
                    "{name} remembers the steps of this week only in part. Thursday: {thursday}. "
                    "Wednesday: {fewer} more than Thursday, and also {times:times} as many as "
                    "Monday. What was the number for Monday?",
                ),
            ),
        ),
        distractors=("The watch was a present and has {n:2-9} buttons.",),
    ),
    Story(
        name="compared_four_people_in_an_orchard",
        topic="garden",
        numbers={
            "first": whole(8, 40, 2),
            "more": whole(3, 20),
            "half": "first / 2",
            "second": "first + more",
            "third": "half + second",
            "kilos": oneof(2, 3, 4, 5),
            "two": "first + second",
            "total": "two + third",
            "weight": "total * kilos",
        },
        nouns={"fruit": "pear, plum, peach, apricot, apple, cherry, fig, olive, orange"},
        asks=(
            Ask(
                find="total",
                steps=(
                    "baskets of {name2} = first + more",
                    "half of the baskets of {name} = first / 2",
                    "baskets of {name3} = half of the baskets of {name} + baskets of {name2}",
                    "baskets of the first two = first + baskets of {name2}",
                    "baskets in all = baskets of the first two + baskets of {name3}",
                ),
                wordings=(
                    "Three pickers were in the orchard. {name} filled {first} baskets with "
                    "{fruits}. {name2} filled {more} more than {name}. {name3} filled as many as "
                    "{name2} and half of what {name} had filled on top of that. How many baskets "
                    "were filled by all three?",
                    "How many baskets of {fruits} do {name}, {name2} and {name3} have together, "
                    "if {name} has {first}, {name2} has {more} more than {name}, and {name3} has "
                    "half as many as {name} plus as many as {name2}?",
                ),
            ),
            Ask(
                find="weight",
                steps=(
                    "baskets of {name2} = first + more",
                    "baskets of {name} and {name2} = first + baskets of {name2}",
                    "baskets in all = baskets of {name} and {name2} + third",
                    "kilograms in all = baskets in all * kilos",
                ),
                wordings=(
                    "A basket holds {kilos} kilograms of {fruits}. {name} has filled {first} "
                    "baskets, {name2} {more} more than that, and {name3} {third}. How many "
                    "kilograms have the three of them picked?",
                    "{name3} picked {third} baskets of {fruits}; {name} picked {first}; {name2} "
                    "picked {more} baskets more than {name}. With {kilos} kilograms to a basket, "
                    "what weight, in kilograms, can they load onto the truck?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "baskets of {name} and {name2} = total - third",
                    "twice the baskets of {name} = baskets of {name} and {name2} - more",
                    "baskets of {name} = twice the baskets of {name} / 2",
                ),
                wordings=(
                    "{total} baskets of {fruits} stand by the gate. {third} of them are {name3}'s. "
                    "The others were picked by {name} and {name2}, and {name2} has {more} more "
                    "than {name}. How many of the baskets are {name}'s?",
                    "Together {name}, {name2} and {name3} filled {total} baskets with {fruits}. "
                    "{name3} did {third} of them, and between the other two there was a "
                    "difference of {more}, in favor of {name2}. How many did {name} fill?",
                ),
            ),
        ),
    ),
    Story(
        name="compared_ages_in_a_choir_of_friends",
        topic="",
        numbers={
            "young": whole(5, 14),
            "older": whole(2, 9),
            "times": factor(2, 3, 4),
            "less": whole(1, 8),
            "second": "young + older",
            "third": "second * times",
            "teacher": "third - less",
            "years": whole(2, 12),
            "two": "young + second",
            "sum_of_three": "two + teacher",
            "later": "teacher + years",
        },
        where=("teacher < 75", "teacher > 21"),
        nouns={"role": "piano teacher, swimming coach, bus driver, neighbor, dentist, librarian"},
        asks=(
            Ask(
                find="teacher",
                steps=(
                    "age of {name2} = young + older",
                    "multiple of the age of {name2} = times of age of {name2}",
                    "age of the {role} = multiple of the age of {name2} - less",
                ),
                wordings=(
                    "{name} is {young}. {name2} is {older:year/years} older than {name}. Their "
                    "{role} is {less:year/years} younger than {times:times} the age of {name2}. "
                    "How old is the {role}?",
                    '"Guess my age," said the {role} to {name}, who is {young}, and to {name2}, '
                    "who is {older:year/years} older. \"Take {times:times} {name2}'s age and "
                    'subtract {less}." What is the age of the {role}?',
                ),
            ),
            Ask(
                find="later",
                steps=(
                    "age of {name2} = young + older",
                    "multiple of the age of {name2} = times of age of {name2}",
                    "age of the {role} now = multiple of the age of {name2} - less",
                    "age of the {role} then = age of the {role} now + years",
                ),
                wordings=(
                    "How old will the {role} be in {years} years? Today {name} is {young} years "
                    "old, {name2} is {older:year/years} older than {name}, and the {role}'s age "
                    "is {less:year/years} below {times:times} the age of {name2}.",
                ),
            ),
            Ask(
                find="sum_of_three",
                steps=(
                    "age of {name2} = young + older",
                    "multiple of the age of {name2} = times of age of {name2}",
                    "age of the {role} = multiple of the age of {name2} - less",
                    "age of {name} and {name2} together = young + age of {name2}",
                    "age of all three together = age of {name} and {name2} together + age of the "
                    "{role}",
                ),
                wordings=(
                    "Three birthday cakes are being planned: one for {name}, who turns {young}, "
                    "one "
                    "for {name2}, who turns {older} more than that, and one for their {role}, who "
                    "turns {less} fewer than {times:times} the number of {name2}. With one candle "
                    "for each year, how many candles are needed for the three cakes?",
                    "{name} and {name2} add up their ages and the age of their {role}. {name} is "
                    "{young}; {name2} is {older:year/years} older; the {role} is "
                    "{less:year/years} short of being {times:times} as old as {name2}. What is "
                    "the sum?",
                ),
            ),
            Ask(
                find="young",
                steps=(
                    "multiple of the age of {name2} = teacher + less",
                    "age of {name2} = multiple of the age of {name2} / times",
                    "age of {name} = age of {name2} - older",
                ),
                wordings=(
                    "The {role} is {teacher}, and that is {less} less than {times:times} the age "
                    "of {name2}. {name} is {older:year/years} younger than {name2}. How old is "
                    "{name}?",
                    "In {less:year/years} the {role}, who is {teacher} now, will be {times:times} "
                    "as old as {name2} is today. And {name2} was born {older:year/years} before "
                    "{name}. What is {name}'s age?",
                ),
            ),
        ),
    ),
    Story(
        name="compared_rain_in_four_months",
        topic="",
        numbers={
            "april": whole(20, 90),
            "times": factor("1/2", "1/3", 2, 3),
            "more": whole(4, 30),
            "june_less": whole(2, 20),
            "may": "april * times",
            "june": "may + more",
            "july": "june - june_less",
            "spring": "april + may",
            "three": "spring + june",
            "total": "three + july",
            "average": "total / 4",
        },
        where=("may > 9",),
        nouns={"place": "the lighthouse, the school roof, the airport, the farm, the ranger hut"},
        asks=(
            Ask(
                find="average",
                steps=(
                    "millimeters in May = times of april",
                    "millimeters in June = millimeters in May + more",
                    "millimeters in April and May = april + millimeters in May",
                    "millimeters in three months = millimeters in April and May + millimeters in "
                    "June",
                    "millimeters in four months = millimeters in three months + july",
                    "average in millimeters = millimeters in four months / 4",
                ),
                wordings=(
                    "The rain gauge at {place} caught {april} millimeters in April, {times:times} "
                    "as much in May, in June {more} millimeters more than in May and in July "
                    "{july} millimeters. What was the average for these four months, in "
                    "millimeters?",
                ),
            ),
            Ask(
                find="july",
                steps=(
                    "millimeters in May = times of april",
                    "millimeters in June = millimeters in May + more",
                    "millimeters in July = millimeters in June - june_less",
                ),
                wordings=(
                    "At {place}, July had {june_less} millimeters less rain than June, June had "
                    "{more} millimeters more than May, and May had {times:times} as much as "
                    "April. {april} millimeters were measured in April. How many were measured "
                    "in July?",
                    "How many millimeters of rain fell at {place} in July? In April it was "
                    "{april}. May brought {times:times} as much, June then {more} more than May, "
                    "and July {june_less} fewer than June.",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "millimeters in May = times of april",
                    "millimeters in June = millimeters in May + more",
                    "millimeters in July = millimeters in June - june_less",
                    "millimeters in April and May = april + millimeters in May",
                    "millimeters in three months = millimeters in April and May + millimeters in "
                    "June",
                    "millimeters in all = millimeters in three months + millimeters in July",
                ),
                wordings=(
                    "{name} keeps the weather book at {place}. April: {april} millimeters of "
                    "rain. May: {times:times} as much as April. June: {more} millimeters more "
                    "than May. July: {june_less} millimeters less than June. What is the sum "
                    "that {name} writes under these four months?",
                ),
            ),
            Ask(
                find="april",
                steps=(
                    "millimeters in June = july + june_less",
                    "millimeters in May = millimeters in June - more",
                    "millimeters in April = spring - millimeters in May",
                ),
                wordings=(
                    "In July {july} millimeters of rain fell at {place}, {june_less} less than in "
                    "June. June had {more} millimeters more than May. April and May together had "
                    "{spring}. How many millimeters fell in April?",
                    "Somebody tore the page of April out of the weather book of {place}. The "
                    "following pages say: April and May together {spring} millimeters; June "
                    "{more} more than May; July {july}, which is {june_less} fewer than June. "
                    "What had been on the missing page?",
                ),
            ),
        ),
    ),
    Story(
        name="compared_heights_of_a_human_pyramid",
        topic="",
        numbers={
            "first": whole(140, 175),
            "taller": whole(3, 20),
            "shorter": whole(4, 25),
            "average": whole(140, 178),
            "second": "first + taller",
            "third": "second - shorter",
            "sum_of_four": "average * 4",
            "two": "first + second",
            "three": "two + third",
            "fourth": "sum_of_four - three",
        },
        where=("fourth > 125", "fourth < 200"),
        nouns={"group": "acrobats, dancers, gymnasts, clowns, jugglers, cheerleaders"},
        asks=(
            Ask(
                find="fourth",
                steps=(
                    "centimeters of the second = first + taller",
                    "centimeters of the third = centimeters of the second - shorter",
                    "centimeters of the first two = first + centimeters of the second",
                    "centimeters of three = centimeters of the first two + centimeters of the "
                    "third",
                    "centimeters of all four = average * 4",
                    "centimeters of the fourth = centimeters of all four - centimeters of three",
                ),
                wordings=(
                    "Four {group} have an average height of {average} centimeters. The first is "
                    "{first} centimeters tall. The second is {taller} centimeters taller than "
                    "the first, and the third is {shorter} centimeters shorter than the second. "
                    "How many centimeters tall is the fourth?",
                    "{name}, the strongest of four {group}, measures {first} "
                    "centimeters, the second of them {taller} more, the third {shorter} less than "
                    "the second. What does the fourth measure, in centimeters, if the four are "
                    "{average} centimeters tall on average?",
                ),
            ),
            Ask(
                find="three",
                steps=(
                    "centimeters of {name2} = first + taller",
                    "centimeters of {name3} = centimeters of {name2} - shorter",
                    "centimeters of two = first + centimeters of {name2}",
                    "centimeters of three = centimeters of two + centimeters of {name3}",
                ),
                wordings=(
                    "Three {group} lie down in a line on the floor, head to toe: {name}, who is "
                    "{first} centimeters tall, {name2}, who is {taller} centimeters taller than "
                    "{name}, and {name3}, who is {shorter} centimeters shorter than {name2}. How "
                    "many centimeters long is the line?",
                    "What do the heights of {name}, {name2} and {name3} add up to, in "
                    "centimeters, if {name} measures {first}, {name2} {taller} more than {name}, "
                    "and {name3} {shorter} less than {name2}?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "centimeters of {name2} = third + shorter",
                    "centimeters of {name} = centimeters of {name2} - taller",
                ),
                wordings=(
                    "{name3} is {third} centimeters tall and would have to grow {shorter} "
                    "centimeters to be as tall as {name2}, who is {taller} centimeters taller "
                    "than {name}. How many centimeters tall is {name}?",
                    "Among three {group}, {name2} is the tallest: {taller} centimeters above "
                    "{name} and {shorter} above {name3}. If {name3} measures {third} centimeters, "
                    "how many does {name} measure?",
                ),
            ),
        ),
    ),
    Story(
        name="compared_money_of_three_at_a_fair",
        topic="",
        numbers={
            "first": money(6, 30, 2),
            "times": factor(2, 3),
            "less": money(1, 9),
            "each_cost": money(3, 18),
            "second": "first * times",
            "third": "second - less",
            "two": "first + second",
            "total": "two + third",
            "spent": "each_cost * 3",
            "left": "total - spent",
        },
        where=("third > each_cost", "first > each_cost"),
        nouns={"ride_name": "roller coaster, Ferris wheel, carousel, ghost train, swing ride"},
        asks=(
            Ask(
                find="left",
                steps=(
                    "money of {name2} = times of first",
                    "money of {name3} = money of {name2} - less",
                    "money of the first two = first + money of {name2}",
                    "money of all three = money of the first two + money of {name3}",
                    "money spent = each_cost * 3",
                    "money left = money of all three - money spent",
                ),
                wordings=(
                    "{name} takes {first} to the fair. {name2} takes {times:times} as much as "
                    "{name}, and {name3} {less} less than {name2}. They put it all into one "
                    "purse, and from it each of the three gets {each_cost} for the {ride_name}. "
                    "How "
                    "much is left in the purse?",
                    "How much do three friends have left together after each of them has paid "
                    "{each_cost} for the {ride_name}, if at first {name} had {first}, {name2} "
                    "{times:times} as much "
                    "as {name}, and {name3} {less} less than {name2}?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "money of {name2} = third + less",
                    "money of {name} = money of {name2} / times",
                ),
                wordings=(
                    "{name3} has {third}, which is {less} less than {name2} has. {name2} has "
                    "{times:times} as much as {name}. How much does {name} have?",
                    "Three friends count their money in the line for the {ride_name}. {name2} "
                    "finds that it is {times:times} as much as {name} has; {name3} has {third} "
                    "and lacks {less} to have the same as {name2}. What does {name} have?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "money of {name2} = times of first",
                    "money of {name3} = money of {name2} - less",
                    "money of the first two = first + money of {name2}",
                    "money of all three = money of the first two + money of {name3}",
                ),
                wordings=(
                    "{name2} has {times:times} as much money as {name}. {name3} has {less} less "
                    "than {name2}. {name} has {first}. Can the three of them together pay for a "
                    "family ticket, {name} wonders, and adds up all they have. What is the sum?",
                    "What amount do {name}, {name2} and {name3} have together for the {ride_name} "
                    "if {name3} has {less} less than {name2}, {name2} {times:times} as much as "
                    "{name}, and {name} {first}?",
                ),
            ),
        ),
    ),
    Story(
        name="compared_weights_of_market_animals",
        topic="animals",
        numbers={
            "rabbit": whole(2, 6),
            "times": factor(2, 3, 4, 5),
            "more": whole(3, 30),
            "sheep_times": factor(2, 3),
            "goose": "rabbit * times",
            "lamb": "goose + more",
            "sheep": "lamb * sheep_times",
            "gap": "sheep - rabbit",
            "two": "goose + lamb",
            "three": "two + sheep",
        },
        where=("sheep < 130", "sheep > 30"),
        nouns={
            "small": "rabbit, hen, cat, hare",
            "middle": "goose, turkey, dog, badger",
            "young": "lamb, young goat, piglet, fawn",
            "large": "sheep, pig, ram, donkey foal",
        },
        facts={
            "rabbit": (
                "a {small} on a farm weighs {rabbit} kilograms",
                "the scale shows {rabbit} kilograms for a {small}",
            ),
            "goose": (
                "a {middle} weighs {times:times} as much as the {small}",
                "the weight of a {middle} is {times:times} that of the {small}",
            ),
            "lamb": (
                "a {young} is {more} kilograms heavier than the {middle}",
                "a {young} weighs {more} kilograms more than the {middle}",
            ),
            "sheep": (
                "a {large} weighs {sheep_times:times} as much as the {young}",
                "a {large} is {sheep_times:times} as heavy as the {young}",
            ),
        },
        asks=(
            Ask(
                find="gap",
                steps=(
                    "kilograms of the {middle} = times of rabbit",
                    "kilograms of the {young} = kilograms of the {middle} + more",
                    "kilograms of the {large} = sheep_times of kilograms of the {young}",
                    "difference in kilograms = kilograms of the {large} - rabbit",
                ),
                tell="rabbit goose lamb sheep",
                questions=(
                    "how many kilograms heavier than the {small} is the {large}",
                    "by how many kilograms does the {large} outweigh the {small}",
                ),
                goals=("the difference in kilograms between the {large} and the {small}",),
                wordings=(
                    "By how many kilograms is the {large} heavier than the {small}? The {large} "
                    "weighs {sheep_times:times} as much as the {young}, the {young} {more} "
                    "kilograms more than the {middle}, the {middle} {times:times} as much as the "
                    "{small}, and the {small} {rabbit} kilograms.",
                ),
            ),
            Ask(
                find="three",
                steps=(
                    "kilograms of the {middle} = times of rabbit",
                    "kilograms of the {young} = kilograms of the {middle} + more",
                    "kilograms of the {large} = sheep_times of kilograms of the {young}",
                    "kilograms of {middle} and {young} = kilograms of the {middle} + kilograms of "
                    "the {young}",
                    "kilograms of all three = kilograms of {middle} and {young} + kilograms of the "
                    "{large}",
                ),
                wordings=(
                    "A trailer is to carry a {middle}, a {young} and a {large}. The {middle} is "
                    "{times:times} as heavy as the farmer's {small}, whose weight is {rabbit} "
                    "kilograms; the {young} is {more} kilograms heavier than the {middle}; the "
                    "{large} is {sheep_times:times} as heavy as the {young}. How many kilograms "
                    "do the three animals on the trailer weigh?",
                ),
            ),
            Ask(
                find="rabbit",
                steps=(
                    "kilograms of the {young} = sheep / sheep_times",
                    "kilograms of the {middle} = kilograms of the {young} - more",
                    "kilograms of the {small} = kilograms of the {middle} / times",
                ),
                wordings=(
                    "The {large} weighs {sheep} kilograms, {sheep_times:times} as much as the "
                    "{young}. The {young} is {more} kilograms heavier than the {middle}, and the "
                    "{middle} {times:times} as heavy as the {small}. How many kilograms does the "
                    "{small} weigh?",
                    "Going down the list of animals at the market, {name} reads: {large}, {sheep} "
                    "kilograms, {sheep_times:times} the weight of the {young}; {young}, {more} "
                    "kilograms more than the {middle}; {middle}, {times:times} the weight of the "
                    "{small}. The last line has no number. What should it say, in kilograms?",
                ),
            ),
        ),
    ),
    Story(
        name="compared_votes_for_a_class_pet",
        topic="",
        numbers={
            "first": whole(6, 30),
            "more": whole(2, 12),
            "share": fraction("1/2", "1/3", "1/4"),
            "blank": whole(2, 7),
            "second": "first + more",
            "third": "second * share",
            "two": "first + second",
            "three": "two + third",
            "votes": "three + blank",
        },
        nouns={
            "animal": "hamster, turtle, parrot, gecko, guinea pig",
            "other": "goldfish, rabbit, canary, hedgehog, frog",
            "last": "snail, lizard, kitten, mouse, crab",
        },
        asks=(
            Ask(
                find="votes",
                steps=(
                    "votes for the {other} = first + more",
                    "votes for the {last} = share of votes for the {other}",
                    "votes for {animal} and {other} = first + votes for the {other}",
                    "votes for an animal = votes for {animal} and {other} + votes for the {last}",
                    "votes in all = votes for an animal + blank",
                ),
                wordings=(
                    "A grade chose its class pet. The {animal} got {first} votes, the {other} got "
                    "{more} more than the {animal}, and the {last} got {share} of the number of "
                    "votes that the {other} got. {blank} sheets were left blank. If "
                    "every child handed in one sheet, how many children voted?",
                    'How many sheets are in the ballot box if {first} say "{animal}", {more} '
                    'more than that say "{other}", {blank} say nothing at all, and those '
                    'that say "{last}" are {share} of those that say "{other}"?',
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "votes for an animal = votes - blank",
                    "votes for {animal} and {other} = votes for an animal - third",
                    "twice the votes for the {animal} = votes for {animal} and {other} - more",
                    "votes for the {animal} = twice the votes for the {animal} / 2",
                ),
                wordings=(
                    "{votes} children voted for a class pet. {blank} votes were blank, "
                    "{third} went to the {last}, and all others went to the {animal} or the "
                    "{other}, which won by {more} votes against the {animal}. How many votes did "
                    "the {animal} get?",
                    "The {other} beat the {animal} by {more} votes; the {last} had {third}. "
                    "Altogether {votes} sheets were counted, {blank} of them blank. With how many "
                    "votes did the {animal} have to be content, if no other animal was named?",
                ),
            ),
            Ask(
                find="third",
                steps=(
                    "votes for an animal = votes - blank",
                    "votes for the {other} = first + more",
                    "votes for {animal} and {other} = first + votes for the {other}",
                    "votes for the {last} = votes for an animal - votes for {animal} and {other}",
                ),
                wordings=(
                    "Of {votes} sheets in the ballot box, {blank} had nothing on "
                    "them. {first} were for the {animal} and {more} more than that "
                    "for the {other}. The rest were for the {last}. How many were those?",
                    "With {votes} sheets handed in, {blank} of them blank, {first} votes for the "
                    "{animal} and {more} votes more for the {other} than for the {animal}, how "
                    "many votes can the {last} have won, as the only other animal?",
                ),
            ),
        ),
    ),
    Story(
        name="compared_calories_breakfast_to_dinner",
        topic="",
        numbers={
            "breakfast": whole(250, 600, 50),
            "snack_less": whole(50, 200, 25),
            "burned": whole(150, 700, 50),
            "limit": whole(1400, 2600, 100),
            "lunch": whole(400, 900, 50),
            "snack": "breakfast - snack_less",
            "two": "breakfast + lunch",
            "three": "two + snack",
            "allowed": "limit + burned",
            "dinner": "allowed - three",
        },
        where=("dinner > 300", "dinner < 1100", "snack > 90"),
        facts={
            "breakfast": (
                "{name}'s breakfast had {breakfast} calories",
                "{name} ate {breakfast} calories for breakfast",
            ),
            "lunch": (
                "{his} lunch had {lunch}",
                "at lunch {he} ate {lunch} calories",
            ),
            "snack": (
                "an afternoon snack had {snack_less} fewer than breakfast",
                "the snack in between had {snack_less} calories less than breakfast",
            ),
        },
        asks=(
            Ask(
                find="three",
                steps=(
                    "calories of the snack = breakfast - snack_less",
                    "calories of breakfast and lunch = breakfast + lunch",
                    "calories in all = calories of breakfast and lunch + calories of the snack",
                ),
                tell="breakfast lunch snack",
                questions=(
                    "how many calories had {he} eaten before dinner",
                    "to how many calories did these meals add up",
                ),
                goals=("the number of calories in these meals",),
            ),
            Ask(
                find="dinner",
                steps=(
                    "calories of the snack = breakfast - snack_less",
                    "calories of breakfast and lunch = breakfast + lunch",
                    "calories so far = calories of breakfast and lunch + calories of the snack",
                    "calories allowed = limit + burned",
                    "calories left for dinner = calories allowed - calories so far",
                ),
                wordings=(
                    "{name} wants to eat {limit} calories a day, plus whatever is burned by "
                    "sport. Today that is {burned}. Breakfast had {breakfast} calories, lunch "
                    "{lunch}, and a snack {snack_less} fewer than breakfast. How many calories "
                    "may dinner have?",
                    "How many calories are left for {name}'s dinner on a day with {breakfast} "
                    "calories for breakfast, {lunch} for lunch and a snack that had {snack_less} "
                    "less than breakfast, when the plan is {limit} calories and a bicycle ride "
                    "has earned {name} another {burned}?",
                ),
            ),
            Ask(
                find="burned",
                steps=(
                    "calories of the snack = breakfast - snack_less",
                    "calories of breakfast and lunch = breakfast + lunch",
                    "calories before dinner = calories of breakfast and lunch + calories of the "
                    "snack",
                    "calories eaten = calories before dinner + dinner",
                    "calories burned = calories eaten - limit",
                ),
                wordings=(
                    "{name} ate {breakfast} calories at breakfast, {lunch} at lunch, {dinner} at "
                    "dinner and, as a snack in between, {snack_less} fewer than at breakfast. To "
                    "be back at {limit} calories for the day, {name} went running to burn the "
                    "rest. How many calories had to be burned?",
                ),
            ),
        ),
    ),
    Story(
        name="compared_piano_minutes_three_siblings",
        topic="",
        numbers={
            "small": whole(10, 30, 5),
            "times": factor(2, 3),
            "less": oneof(5, 10, 15),
            "days": oneof(4, 5, 6),
            "lesson": oneof(30, 45, 60),
            "middle": "small * times",
            "large": "middle - less",
            "two": "small + middle",
            "daily": "two + large",
            "weekly": "daily * days",
            "lessons": "lesson * 3",
            "all_minutes": "weekly + lessons",
        },
        where=("large > 4", "large != small"),
        nouns={"instrument": "piano, violin, cello, clarinet, trumpet, guitar, flute, harp"},
        asks=(
            Ask(
                find="all_minutes",
                steps=(
                    "minutes a day of the second = times of small",
                    "minutes a day of the third = minutes a day of the second - less",
                    "minutes a day of the first two = small + minutes a day of the second",
                    "minutes a day of all three = minutes a day of the first two + minutes a day "
                    "of the third",
                    "minutes of practice a week = minutes a day of all three * days",
                    "minutes of music a week = minutes of practice a week + lessons",
                ),
                wordings=(
                    "Three sisters play the {instrument}. On {days} days a week, the first "
                    "practices for {small} minutes, the second for {times:times} as long, and "
                    "the third for {less} minutes less than the second. Their lessons take "
                    "another {lessons} minutes a week altogether. For how many minutes a week do "
                    "the neighbors hear the {instrument}, if only one sister plays at a time?",
                    "On each of {days} days a week, a {instrument} is played by one child for "
                    "{small} minutes, by a second for {times:times} as long as by the first, and "
                    "by a third for {less} minutes less than by the second. Add {lessons} minutes "
                    "of lessons a week: how many minutes of music does that make every week?",
                ),
            ),
            Ask(
                find="weekly",
                steps=(
                    "minutes a day of the second = times of small",
                    "minutes a day of the third = minutes a day of the second - less",
                    "minutes a day of the first two = small + minutes a day of the second",
                    "minutes a day of all three = minutes a day of the first two + minutes a day "
                    "of the third",
                    "minutes of practice a week = minutes a day of all three * days",
                ),
                wordings=(
                    "There is one {instrument} for {name}, {name2} and {name3}, so they take "
                    "turns: {name} {small} minutes, {name2} {times:times} as long as {name}, "
                    "{name3} {less} minutes less than {name2}. They do this on {days} days a "
                    "week. How many minutes a week is the {instrument} in use?",
                    "How many minutes of practice does the old {instrument} get in a week of "
                    "{days} practice days from {name}, who plays for {small} minutes a day, "
                    "{name2}, who plays {times:times} as long, and {name3}, who stops {less} "
                    "minutes sooner than {name2}?",
                ),
            ),
            Ask(
                find="small",
                steps=(
                    "minutes of the second = large + less",
                    "minutes of the first = minutes of the second / times",
                ),
                wordings=(
                    "{name3} practices the {instrument} for {large} minutes a day, {less} minutes "
                    "less than {name2}, who practices {times:times} as long as {name}. For how "
                    "many minutes a day does {name} practice?",
                    "How long does {name} play the {instrument} each day, in minutes? We know that "
                    "{name2} plays {times:times} as long as {name}, and that {name3}, with "
                    "{large} minutes, plays {less} minutes less than {name2}.",
                ),
            ),
        ),
    ),
)
