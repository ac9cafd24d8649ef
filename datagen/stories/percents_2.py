"""Percentages in chains: of the rest, up and then down, parts of parts, mixtures, surveys."""

from datagen.numbers.quantity import money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="percent_of_members_in_three_courses",
        topic="",
        numbers={
            "all": whole(20, 400, 20),
            "p": percent(10, 20, 25, 30, 40, 60),
            "a": "all * p / 100",
            "rest": "all - a",
            "q": percent(10, 20, 25, 40, 50, 75),
            "b": "rest * q / 100",
            "c": "rest - b",
        },
        nouns={"place": "dance school, sports club, music school, language school, gym"},
        facts={
            "all": ("a {place} has {all} members", "there are {all} members in a {place}"),
            "a": (
                "{p} of them take the beginners' course",
                "the beginners' course is taken by {p} of all members",
            ),
            "b": (
                "{q} of the others are in the evening course",
                "of those who remain, {q} go to the evening course",
            ),
            "c": ("everyone else is in the weekend course", "the rest take the weekend course"),
        },
        asks=(
            Ask(
                find="c",
                steps=(
                    "members in the beginners' course = p of all",
                    "other members = all - members in the beginners' course",
                    "members in the evening course = q of other members",
                    "members in the weekend course = other members - members in the evening course",
                ),
                tell="all a b c",
                questions=(
                    "how many members are in the weekend course",
                    "how many people take the weekend course",
                ),
                goals=("the number of people in the weekend course",),
                wordings=(
                    "Of the {all} members of a {place}, {p} are beginners. {q} of the remaining "
                    "members come in the evening, and the rest come on weekends. How many come on "
                    "weekends?",
                    "In a {place} with {all} members everyone takes exactly one course. {p} take "
                    "the course for beginners, {q} of the rest take the evening course, and all "
                    "others the weekend course. How large is the weekend course?",
                ),
            ),
            Ask(
                find="b",
                steps=(
                    "members in the beginners' course = p of all",
                    "other members = all - members in the beginners' course",
                    "members in the evening course = q of other members",
                ),
                tell="all a b",
                questions=("how many members take the evening course",),
                wordings=(
                    "A {place} puts {p} of its {all} members into a course for beginners. Of "
                    "those who are not beginners, {q} choose the evening. How many people is that?",
                ),
            ),
            Ask(
                find="all",
                steps=(
                    "members who are no beginners = b + c",
                    "members in all = a + members who are no beginners",
                ),
                wordings=(
                    "The courses of a {place} are for beginners, in the evening and on weekends. "
                    "{a} members are in the first, {b} in the second and {c} in the third, nobody "
                    "in more than one. How many members are there?",
                ),
            ),
        ),
    ),
    Story(
        name="percent_more_purple_flowers_then_green_ones",
        topic="garden",
        numbers={
            "yellow": whole(10, 200, 5),
            "up": percent(20, 40, 50, 60, 80),
            "extra": "yellow * up / 100",
            "purple": "yellow + extra",
            "two": "yellow + purple",
            "part": percent(10, 20, 25, 50),
            "green": "two * part / 100",
            "all": "two + green",
        },
        nouns={
            "thing": "flower, tulip, balloon, bead, fish, tile, umbrella",
            "a": "yellow, red, white",
            "b": "purple, blue, orange",
            "c": "green, pink, black",
        },
        facts={
            "yellow": ("there are {yellow} {a} {things}", "{name} counts {yellow} {a} {things}"),
            "purple": (
                "there are {up} more {b} ones than {a} ones",
                "the number of {b} ones is {up} higher than that of {a} ones",
            ),
            "green": (
                "the number of {c} {things} is {part} of the number of {a} and {b} ones together",
                "there are also {c} {things}, namely {part} as many as {a} and {b} ones together",
            ),
        },
        asks=(
            Ask(
                find="green",
                steps=(
                    "extra {b} {things} = up of yellow",
                    "{b} {things} = yellow + extra {b} {things}",
                    "{a} and {b} {things} = yellow + {b} {things}",
                    "{c} {things} = part of {a} and {b} {things}",
                ),
                tell="yellow purple green",
                questions=("how many {c} {things} are there", "how many of the {things} are {c}"),
                goals=("the number of {c} {things}",),
                wordings=(
                    "{name} has {things} in three colors. {yellow} are {a}, there are {up} more "
                    "{b} ones than {a} ones, and there are {part} as many {c} ones as {a} and {b} "
                    "ones together. How many {c} {things} does {name} have?",
                    "How many {c} {things} are in a box with {yellow} {a} ones, if it holds {up} "
                    "more {b} than {a} {things} and the {c} ones number {part} of the {a} and {b} "
                    "ones combined?",
                ),
            ),
            Ask(
                find="all",
                steps=(
                    "{a} and {b} {things} = yellow + purple",
                    "{c} {things} = part of {a} and {b} {things}",
                    "{things} in all = {a} and {b} {things} + {c} {things}",
                ),
                wordings=(
                    "Among {name}'s {things}, {yellow} are {a} and {purple} are {b}. The number "
                    "of {c} ones is {part} of the number of the others. There are no other "
                    "colors. How many {things} does {name} have?",
                    "{yellow} {a} {things}, {purple} {b} {things}, and {c} {things} that make up "
                    "{part} of the number of the first two kinds together: how many {things} is "
                    "that?",
                ),
            ),
            Ask(
                find="purple",
                steps=(
                    "extra {b} {things} = up of yellow",
                    "{b} {things} = yellow + extra {b} {things}",
                ),
                tell="yellow purple",
                questions=("how many {b} {things} are there",),
            ),
        ),
    ),
    Story(
        name="followers_grow_and_then_some_leave",
        topic="",
        numbers={
            "start": whole(100, 4000, 100),
            "up": percent(10, 20, 25, 30, 50),
            "gain": "start * up / 100",
            "high": "start + gain",
            "down": percent(10, 20, 25, 40, 50),
            "loss": "high * down / 100",
            "end": "high - loss",
        },
        nouns={"thing": "video channel, photo page, blog, newsletter, podcast"},
        facts={
            "start": (
                "{name}'s {thing} had {start} followers in May",
                "in May, {start} people followed {name}'s {thing}",
            ),
            "up": ("in June the number grew by {up}", "during June there was an increase of {up}"),
            "down": (
                "in July {down} of all followers left",
                "then, in July, the number fell by {down}",
            ),
        },
        asks=(
            Ask(
                find="end",
                steps=(
                    "new followers = up of start",
                    "followers before the loss = start + new followers",
                    "followers who left = down of followers before the loss",
                    "followers in the end = followers before the loss - followers who left",
                ),
                tell="start up down",
                questions=(
                    "how many followers were there at the end of July",
                    "how many followers did {name} have after July",
                ),
                goals=("the number of followers at the end of July",),
                wordings=(
                    "A {thing} with {start} followers gains {up} in one month and loses {down} of "
                    "its followers in the next. How many followers remain?",
                    "{name} started a {thing} and soon had {start} followers. After a lucky month "
                    "there were {up} more of them, but after a boring month {down} of these were "
                    "gone. How many were left?",
                    "Growth of {up} in June, a drop of {down} in July: how many followers did "
                    "{name}'s {thing} have after that, if it had {start} at the end of May?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "followers before the loss = end + loss",
                    "followers at first = followers before the loss - gain",
                ),
                wordings=(
                    "After gaining {gain} followers in June and losing {loss} in July, {name}'s "
                    "{thing} has {end}. How many followers did it have before June?",
                    "{name}'s {thing} has {end} followers now. Last month {loss} left, and the "
                    "month before {gain} new ones had come. How many were there two months ago?",
                ),
            ),
        ),
    ),
    Story(
        name="survey_of_boys_and_girls_who_like_a_sport",
        topic="school",
        numbers={
            "boys": whole(20, 200, 20),
            "girls": whole(20, 200, 20),
            "p": percent(10, 20, 25, 30, 40, 60, 75, 80),
            "q": percent(10, 20, 30, 40, 50, 60, 70),
            "a": "boys * p / 100",
            "b": "girls * q / 100",
            "yes": "a + b",
            "all": "boys + girls",
            "no": "all - yes",
        },
        where=("p != q",),
        nouns={"thing": "soccer, tennis, chess, swimming, basketball, volleyball, dancing"},
        facts={
            "kids": (
                "a school asks {boys} boys and {girls} girls whether they like {thing}",
                "{boys} boys and {girls} girls are asked in a survey whether they like {thing}",
            ),
            "p": (
                "{p} of the boys and {q} of the girls say yes",
                "of the boys {p} say yes, and of the girls {q}",
            ),
        },
        asks=(
            Ask(
                find="yes",
                steps=(
                    "boys who say yes = p of boys",
                    "girls who say yes = q of girls",
                    "children who say yes = boys who say yes + girls who say yes",
                ),
                tell="kids p",
                questions=("how many children like {thing}", "how many children say yes in all"),
                goals=("the number of children who like {thing}",),
                wordings=(
                    "Of {boys} boys in a school, {p} like {thing}; of {girls} girls, {q} do. How "
                    "many boys and girls like {thing} altogether?",
                ),
            ),
            Ask(
                find="no",
                steps=(
                    "children asked = boys + girls",
                    "children who say yes = a + b",
                    "children who do not like {thing} = children asked - children who say yes",
                ),
                wordings=(
                    "{boys} boys and {girls} girls were asked about {thing}. {a} of the boys and "
                    "{b} of the girls said that they like it. How many children do not like it?",
                    "In a survey about {thing}, {a} out of {boys} boys and {b} out of {girls} "
                    "girls said yes; all others said no. How many said no?",
                    "How many of the {boys} boys and {girls} girls in a school do not care for "
                    "{thing}, if {a} boys and {b} girls like it?",
                ),
            ),
        ),
    ),
    Story(
        name="parts_rejected_and_some_of_them_repaired",
        topic="work",
        numbers={
            "made": whole(200, 4000, 100),
            "p": percent(2, 4, 5, 6, 8, 10, 12),
            "bad": "made * p / 100",
            "good": "made - bad",
            "q": percent(20, 25, 40, 50, 60, 75),
            "fixed": "bad * q / 100",
            "sold": "good + fixed",
            "thrown": "bad - fixed",
        },
        nouns={"item": "toaster, light bulb, phone, shoe, cup, battery, watch, lock"},
        facts={
            "made": (
                "a factory makes {made} {items} in a week",
                "in one week {made} {items} are made in a factory",
            ),
            "p": ("{p} of them are faulty", "tests show that {p} of them do not work"),
            "q": (
                "{q} of the faulty ones can be repaired, and the rest are thrown away",
                "of the bad ones, {q} are repaired and the others go into the trash",
            ),
        },
        asks=(
            Ask(
                find="sold",
                steps=(
                    "faulty {items} = p of made",
                    "good {items} = made - faulty {items}",
                    "repaired {items} = q of faulty {items}",
                    "{items} that can be sold = good {items} + repaired {items}",
                ),
                tell="made p q",
                questions=(
                    "how many {items} can be sold in the end",
                    "how many working {items} are there in the end",
                ),
                goals=("the number of {items} that can be sold",),
                wordings=(
                    "Out of {made} {items}, {p} turn out to have a fault. Workers are able to "
                    "repair {q} of those. How many {items} can the factory sell?",
                ),
            ),
            Ask(
                find="thrown",
                steps=(
                    "faulty {items} = p of made",
                    "repaired {items} = q of faulty {items}",
                    "{items} thrown away = faulty {items} - repaired {items}",
                ),
                tell="made p q",
                questions=("how many {items} are thrown away", "how many {items} go to waste"),
                wordings=(
                    "A factory tested {made} {items}. {p} failed the test, and {q} of the ones "
                    "that failed were repaired. How many had to be thrown away?",
                    "How many of {made} {items} are lost for good, if {p} are faulty and {q} of "
                    "the faulty ones can be repaired?",
                ),
            ),
            Ask(
                find="made",
                steps=("faulty {items} = fixed + thrown", "{items} made = good + faulty {items}"),
                wordings=(
                    "In a factory {good} {items} were fine from the start. Of the faulty ones, "
                    "{fixed} were repaired and {thrown} were thrown away. How many {items} had "
                    "been made?",
                ),
            ),
        ),
    ),
    Story(
        name="salt_water_from_two_solutions",
        topic="",
        numbers={
            "a": whole(100, 900, 50),
            "p": percent(2, 4, 5, 6, 8, 10),
            "salt_a": "a * p / 100",
            "b": whole(100, 900, 50),
            "q": percent(12, 15, 20, 25, 30, 40),
            "salt_b": "b * q / 100",
            "salt": "salt_a + salt_b",
            "all": "a + b",
            "water": "all - salt",
        },
        nouns={"stuff": "salt, sugar, acid, alcohol, fertilizer"},
        facts={
            "a": (
                "{name} has {a} grams of a solution that is {p} {stuff}",
                "one solution weighs {a} grams, and {p} of it is {stuff}",
            ),
            "b": (
                "{name} adds {b} grams of a solution that is {q} {stuff}",
                "it is mixed with {b} grams of another one, of which {q} is {stuff}",
            ),
        },
        asks=(
            Ask(
                find="salt",
                steps=(
                    "grams of {stuff} in the first = p of a",
                    "grams of {stuff} in the second = q of b",
                    "grams of {stuff} in all = grams of {stuff} in the first + grams of {stuff} "
                    "in the second",
                ),
                tell="a b",
                questions=(
                    "how many grams of {stuff} are in the mixture",
                    "how much {stuff}, in grams, does the mixture hold",
                ),
                goals=("the number of grams of {stuff} in the mixture",),
                wordings=(
                    "A chemist pours together two solutions of {stuff} in water: {a} grams at {p} "
                    "and {b} grams at {q}. How many grams of {stuff} are there in all?",
                    "How many grams of {stuff} does one need to make {a} grams of a solution with "
                    "{p} {stuff} and {b} grams of a solution with {q} {stuff}?",
                ),
            ),
            Ask(
                find="water",
                steps=(
                    "grams in all = a + b",
                    "grams of {stuff} = salt_a + salt_b",
                    "grams of water = grams in all - grams of {stuff}",
                ),
                wordings=(
                    "{a} grams of a solution with {salt_a} grams of {stuff} in it are poured into "
                    "{b} grams of a solution with {salt_b} grams of {stuff}. Everything else is "
                    "water. How many grams of water are in the mixture?",
                    "Two bottles hold solutions of {stuff} in water. The first weighs {a} grams "
                    "without the bottle, {salt_a} of them {stuff}; the second weighs {b} grams, "
                    "{salt_b} of them {stuff}. How many grams of water are there in both?",
                ),
            ),
        ),
    ),
    Story(
        name="turnout_and_votes_for_a_new_mascot",
        topic="school",
        numbers={
            "students": whole(100, 1200, 50),
            "p": percent(20, 40, 50, 60, 70, 80, 90),
            "voted": "students * p / 100",
            "q": percent(10, 20, 25, 30, 40, 60),
            "fox": "voted * q / 100",
            "second": whole(5, 120),
            "two": "fox + second",
            "rest": "voted - two",
            "absent": "students - voted",
        },
        nouns={
            "animal": "fox, owl, bear, eagle, tiger, dolphin",
            "other": "wolf, hawk, lion, shark, horse",
            "last": "snake, panther, bee, turtle, bull",
        },
        facts={
            "students": (
                "a school with {students} students votes for a mascot",
                "the {students} students of a school may vote for a mascot",
            ),
            "voted": ("{p} of the students vote", "only {p} of them take part"),
            "fox": (
                "{q} of the votes are for the {animal}, {second} are for the {other}, and the "
                "rest are for the {last}",
                "the {animal} gets {q} of the votes, the {other} gets {second}, and the {last} "
                "all the others",
            ),
        },
        asks=(
            Ask(
                find="rest",
                steps=(
                    "votes = p of students",
                    "votes for the {animal} = q of votes",
                    "votes for the {animal} and the {other} = votes for the {animal} + second",
                    "votes for the {last} = votes - votes for the {animal} and the {other}",
                ),
                tell="students voted fox",
                questions=(
                    "how many votes does the {last} get",
                    "how many students vote for the {last}",
                ),
                goals=("the number of votes for the {last}",),
                wordings=(
                    "{p} of the {students} students in a school took part in a vote on the new "
                    "mascot. {q} of them chose the {animal}, {second} students chose the {other}, "
                    "and the rest chose the {last}. How many chose the {last}?",
                    "Three animals are up for school mascot. Out of {students} students, {p} "
                    "vote. The {animal} gets {q} of these votes and the {other} gets {second}. "
                    "How many votes are left for the {last}?",
                ),
            ),
            Ask(
                find="students",
                steps=(
                    "votes for the {animal} and the {other} = fox + second",
                    "votes = votes for the {animal} and the {other} + rest",
                    "students in all = votes + absent",
                ),
                wordings=(
                    "In a vote on a mascot the {animal} got {fox} votes, the {other} {second} and "
                    "the {last} {rest}. {absent} students did not vote. How many students does "
                    "the school have?",
                    "How many students are there in a school where {fox} voted for the {animal}, "
                    "{second} for the {other}, {rest} for the {last}, and {absent} did not vote "
                    "at all?",
                ),
            ),
        ),
    ),
    Story(
        name="interest_added_for_two_years",
        topic="",
        numbers={
            "start": money(200, 6000, 200),
            "p": percent(5, 10, 20),
            "first": "start * p / 100",
            "one": "start + first",
            "q": percent(5, 10, 20),
            "second": "one * q / 100",
            "two": "one + second",
            "gain": "first + second",
        },
        facts={
            "start": (
                "{name} puts {start} in a savings account",
                "{start} is what {name} pays into a savings account",
            ),
            "p": (
                "in the first year the account earns {p} interest",
                "the interest for the first year is {p}",
            ),
            "q": (
                "in the second year it earns {q} on everything that is in it by then",
                "for the second year, {q} is paid on the larger amount that is in the account by "
                "then",
            ),
        },
        asks=(
            Ask(
                find="two",
                steps=(
                    "interest in the first year = p of start",
                    "money after one year = start + interest in the first year",
                    "interest in the second year = q of money after one year",
                    "money after two years = money after one year + interest in the second year",
                ),
                tell="start p q",
                questions=(
                    "how much money is in the account after two years",
                    "how much does {name} have in the account at the end of the second year",
                ),
                goals=("the amount of money after two years",),
                wordings=(
                    "A bank pays {p} interest for the first year and {q} for the second, and the "
                    "first year's interest stays in the account. {name} deposits {start}. How "
                    "much will {he} have after the two years?",
                    "What do {start} grow to in two years, if {p} is added at the end of the "
                    "first year and {q} of the new amount at the end of the second?",
                ),
            ),
            Ask(
                find="gain",
                steps=(
                    "interest in the first year = p of start",
                    "money after one year = start + interest in the first year",
                    "interest in the second year = q of money after one year",
                    "interest in all = interest in the first year + interest in the second year",
                ),
                tell="start p q",
                questions=("how much interest is earned in the two years together",),
                wordings=(
                    "{name} left {start} in the bank for two years. At the end of the first year "
                    "{p} interest was added, and at the end of the second year {q} of what was "
                    "there by then. How much interest did {he} get in all?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "money after one year = two - second",
                    "money at first = money after one year - first",
                ),
                wordings=(
                    "{name} has {two} in a savings account. {second} of it is the interest for "
                    "last year, and {first} is the interest for the year before. How much money "
                    "did {he} put in at first?",
                ),
            ),
        ),
    ),
    Story(
        name="profit_on_sale_days_and_normal_days",
        topic="",
        numbers={
            "cost": money(8, 60, 2),
            "up": percent(50, 75, 100),
            "markup": "cost * up / 100",
            "a": whole(5, 40),
            "cut": money(2, 12),
            "small": "markup - cut",
            "b": whole(5, 60),
            "gain_a": "a * markup",
            "gain_b": "b * small",
            "profit": "gain_a + gain_b",
        },
        where=("small > 1",),
        nouns={"item": "lamp, jacket, toaster, rug, mirror, clock, suitcase, helmet"},
        facts={
            "cost": (
                "a store buys {items} for {cost} each and normally sells them with a markup of "
                "{up}",
                "{items} cost a store {cost} each, and normally {up} is added to that to get the "
                "price",
            ),
            "a": (
                "in May it sells {a} of them at that price",
                "{a} {items} are sold at the normal price",
            ),
            "b": (
                "in June it sells {b} more with {cut} taken off the price of each",
                "another {b} are sold for {cut} less than the normal price",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "normal profit on a {item} = up of cost",
                    "profit at the normal price = a * normal profit on a {item}",
                    "lower profit on a {item} = normal profit on a {item} - cut",
                    "profit at the lower price = b * lower profit on a {item}",
                    "profit in all = profit at the normal price + profit at the lower price",
                ),
                tell="cost a b",
                questions=(
                    "what is the store's profit on all of these {items}",
                    "how much profit does the store make on them in all",
                ),
                goals=("the store's total profit on these {items}",),
            ),
            Ask(
                find="gain_b",
                steps=(
                    "normal profit on a {item} = up of cost",
                    "lower profit on a {item} = normal profit on a {item} - cut",
                    "profit in the sale = b * lower profit on a {item}",
                ),
                wordings=(
                    "A store pays {cost} for a {item} and adds {up} to get its normal price. In a "
                    "sale it takes {cut} off that price and sells {b} {items}. What profit does "
                    "it make in the sale?",
                    "Normally the price of a {item} is {up} above the {cost} that the store pays "
                    "for it. During a sale {b} {items} are sold at {cut} below the normal price. "
                    "Find the store's profit on these {b}.",
                    "How much does a store gain in a sale on {b} {items} that it bought at {cost} "
                    "each, if their normal price is {up} higher than that and the sale price is "
                    "{cut} below the normal price?",
                ),
            ),
        ),
    ),
    Story(
        name="reservoir_percent_full_after_rain_and_drought",
        topic="",
        numbers={
            "size": whole(200, 5000, 100),
            "p": percent(30, 40, 50, 60, 70),
            "had": "size * p / 100",
            "rain": whole(10, 900, 10),
            "after": "had + rain",
            "used": whole(10, 900, 10),
            "now": "after - used",
            "free": "size - now",
        },
        where=("after < size", "now > 20"),
        nouns={
            "thing": "reservoir, tank, pool, cistern, pond",
            "use": "farms, gardens, houses, fields, factories",
        },
        facts={
            "size": (
                "a {thing} can hold {size} cubic meters of water and is {p} full",
                "{p} of the {size} cubic meters that a {thing} can hold are in it",
            ),
            "rain": ("rain adds {rain} cubic meters", "when it rains, {rain} cubic meters flow in"),
            "used": (
                "then {used} cubic meters are used for {use}",
                "after that, {use} take {used} cubic meters",
            ),
        },
        asks=(
            Ask(
                find="now",
                steps=(
                    "cubic meters at first = p of size",
                    "cubic meters after the rain = cubic meters at first + rain",
                    "cubic meters now = cubic meters after the rain - used",
                ),
                tell="size rain used",
                questions=(
                    "how many cubic meters of water are in the {thing} now",
                    "how much water, in cubic meters, is left in it",
                ),
                goals=("the number of cubic meters of water in the {thing}",),
                wordings=(
                    "A {thing} for {size} cubic meters of water was {p} full before it rained. "
                    "The rain brought {rain} cubic meters more. Since then, {use} have taken "
                    "{used} cubic meters. How many cubic meters does it hold now?",
                ),
            ),
            Ask(
                find="free",
                steps=(
                    "cubic meters at first = p of size",
                    "cubic meters after the rain = cubic meters at first + rain",
                    "cubic meters now = cubic meters after the rain - used",
                    "cubic meters missing = size - cubic meters now",
                ),
                tell="size rain used",
                questions=(
                    "how many cubic meters are missing until the {thing} is full",
                    "how many more cubic meters would fit into the {thing}",
                ),
                wordings=(
                    "How far from full is a {thing} of {size} cubic meters, in cubic meters, if "
                    "it was {p} full before {rain} cubic meters of rain came in and {used} cubic "
                    "meters were taken out?",
                ),
            ),
        ),
    ),
    Story(
        name="grapes_dried_lose_part_of_their_weight",
        topic="food",
        numbers={
            "kilos": whole(20, 400, 20),
            "p": percent(70, 75, 80, 85, 90),
            "lost": "kilos * p / 100",
            "dry": "kilos - lost",
            "grams": "dry * 1000",
            "bag": oneof(100, 200, 250, 400, 500),
            "bags": "grams / bag",
            "price": money(2, 9, "0.50"),
            "income": "bags * price",
        },
        nouns={"fruit": "grape, plum, apricot, fig, apple slice, banana slice"},
        facts={
            "kilos": (
                "a farmer dries {kilos} kilograms of {fruits}",
                "{kilos} kilograms of {fruits} are dried in the sun",
            ),
            "p": ("they lose {p} of their weight", "drying takes away {p} of the weight"),
            "bag": (
                "the dried {fruits} are filled into bags of {bag} grams",
                "afterwards they go into bags with {bag} grams each",
            ),
        },
        asks=(
            Ask(
                find="bags",
                steps=(
                    "kilograms lost = p of kilos",
                    "kilograms of dried {fruits} = kilos - kilograms lost",
                    "grams of dried {fruits} = kilograms of dried {fruits} * 1000",
                    "bags = grams of dried {fruits} / bag",
                ),
                tell="kilos p bag",
                questions=(
                    "how many bags are filled",
                    "how many bags of dried {fruits} does that make",
                ),
                goals=("the number of bags of dried {fruits}",),
                wordings=(
                    "When {fruits} are dried, {p} of their weight is lost. A farm dries {kilos} "
                    "kilograms and packs the result in bags of {bag} grams. How many bags can it "
                    "fill?",
                    "How many {bag}-gram bags of dried {fruits} do {kilos} kilograms of fresh "
                    "ones give, if {p} of the weight is lost in drying?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "kilograms lost = p of kilos",
                    "kilograms of dried {fruits} = kilos - kilograms lost",
                    "grams of dried {fruits} = kilograms of dried {fruits} * 1000",
                    "bags = grams of dried {fruits} / bag",
                    "income = bags * price",
                ),
                wordings=(
                    "A farm dries {kilos} kilograms of {fruits}, which lose {p} of their weight, "
                    "and sells them dried in bags of {bag} grams. If a bag costs {price}, how "
                    "much money will the farm get for all of them?",
                    "{kilos} kilograms of {fruits} lose {p} of their weight when they are dried. "
                    "What are they worth after that, if they are sold in {bag}-gram bags at "
                    "{price} a bag?",
                ),
            ),
        ),
    ),
    Story(
        name="percent_right_on_two_parts_of_an_exam",
        topic="school",
        numbers={
            "a": whole(20, 60, 10),
            "p": percent(60, 70, 80, 90),
            "right_a": "a * p / 100",
            "b": whole(20, 80, 10),
            "q": percent(50, 60, 70, 80, 90),
            "right_b": "b * q / 100",
            "right": "right_a + right_b",
            "need": whole(20, 100),
            "over": "right - need",
            "points": oneof(2, 3, 4, 5),
            "score": "right * points",
        },
        where=("p != q",),
        nouns={"exam": "driving test, history exam, science exam, language test, math exam"},
        facts={
            "a": (
                "the first part of a {exam} has {a} questions, and {name} answers {p} of them "
                "correctly",
                "{name} gets {p} of the {a} questions in the first part of a {exam} right",
            ),
            "b": (
                "in the second part {he} gets {q} of {b} questions right",
                "of the {b} questions in the second part, {he} answers {q} correctly",
            ),
            "points": (
                "every correct answer is worth {points} points",
                "a correct answer gives {points} points",
            ),
            "need": (
                "to pass, {need} correct answers are needed",
                "the exam is passed with {need} correct answers",
            ),
        },
        asks=(
            Ask(
                find="score",
                steps=(
                    "correct answers in the first part = p of a",
                    "correct answers in the second part = q of b",
                    "correct answers = correct answers in the first part + correct answers in the "
                    "second part",
                    "points in all = correct answers * points",
                ),
                tell="a b points",
                questions=("how many points does {name} get", "what is {name}'s score in points"),
                goals=("the number of points that {name} gets",),
                wordings=(
                    "A {exam} has two parts, with {a} and {b} questions. {name} answers {p} of "
                    "the first and {q} of the second part correctly. With {points} points for "
                    "each correct answer, what is the total?",
                ),
            ),
            Ask(
                find="over",
                steps=(
                    "correct answers in the first part = p of a",
                    "correct answers in the second part = q of b",
                    "correct answers = correct answers in the first part + correct answers in the "
                    "second part",
                    "correct answers above the limit = correct answers - need",
                ),
                tell="a b need",
                questions=("how many correct answers more than needed does {name} have",),
                wordings=(
                    "{name} needed {need} correct answers to pass a {exam}. {he} had {p} of {a} "
                    "questions right in one part and {q} of {b} in the other. By how many answers "
                    "did {he} beat the limit?",
                ),
            ),
        ),
    ),
)
