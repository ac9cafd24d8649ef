"""Averages: what is needed to reach one, what one newcomer changes, a value that is missing."""

from datagen.numbers.quantity import factor, money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="average_needed_on_the_last_test",
        topic="school",
        numbers={
            "a": whole(60, 98),
            "b": whole(60, 98),
            "c": whole(60, 98),
            "goal": whole(70, 95),
            "needed_sum": "goal * 4",
            "ab": "a + b",
            "abc": "ab + c",
            "last": "needed_sum - abc",
        },
        where=("last < 101", "last > 50"),
        nouns={"subject": "math, science, history, geography, English, music, biology, Spanish"},
        facts={
            "scores": (
                "{name} scored {a}, {b} and {c} points on the first three {subject} tests",
                "the first three {subject} tests brought {name} {a}, {b} and {c} points",
            ),
            "goal": (
                "{he} wants to have an average of {goal} points after four tests",
                "after the fourth test {his} average should be {goal} points",
            ),
        },
        asks=(
            Ask(
                find="last",
                steps=(
                    "points needed on four tests = goal * 4",
                    "points on two tests = a + b",
                    "points on three tests = points on two tests + c",
                    "points needed on the last test = points needed on four tests - points on "
                    "three tests",
                ),
                tell="scores goal",
                questions=(
                    "how many points must {name} score on the fourth test",
                    "what score does {he} need on the fourth test",
                ),
                goals=("the score that {name} needs on the fourth test",),
                wordings=(
                    "There are four {subject} tests this term. So far {name} has scores of {a}, "
                    "{b} and {c}. What does {he} have to score on the last one to finish with an "
                    "average of exactly {goal}?",
                    "{name}'s average over four {subject} tests turned out to be {goal}. {he} "
                    "remembers three of the scores: {a}, {b} and {c}. What was the other one?",
                    "To get into the honors class, a student needs an average of {goal} on four "
                    "{subject} tests. {name} has taken three and got {a}, {b} and {c} points. "
                    "Find the lowest score on the fourth test that will get {him} in.",
                ),
            ),
            Ask(
                find="goal",
                steps=(
                    "points on two tests = a + b",
                    "points on three tests = points on two tests + c",
                    "points on four tests = points on three tests + last",
                    "average = points on four tests / 4",
                ),
                wordings=(
                    "{name} got {a}, {b}, {c} and {last} points on {his} four {subject} tests. "
                    "What is {his} average?",
                    "What is the mean of {name}'s four {subject} scores, which are {a}, {b}, {c} "
                    "and {last}?",
                ),
            ),
        ),
    ),
    Story(
        name="average_weight_after_a_newcomer_joins",
        topic="",
        numbers={
            "n": whole(4, 11),
            "avg": whole(50, 90),
            "sum": "n * avg",
            "new_n": "n + 1",
            "change": whole(1, 4),
            "new_avg": "avg + change",
            "new_sum": "new_n * new_avg",
            "new": "new_sum - sum",
        },
        nouns={"team": "rowing team, wrestling team, rugby team, sled team, tug-of-war team"},
        facts={
            "avg": (
                "the {n} members of a {team} weigh {avg} kilograms on average",
                "the average weight of the {n} people in a {team} is {avg} kilograms",
            ),
            "new": (
                "a new member joins who weighs {new} kilograms",
                "then somebody joins whose weight is {new} kilograms",
            ),
            "new_avg": (
                "when {name} joins, the average becomes {new_avg} kilograms",
                "with {name} as another member the average is {new_avg} kilograms",
            ),
        },
        asks=(
            Ask(
                find="new_avg",
                steps=(
                    "weight of all at first = n * avg",
                    "weight with the newcomer = weight of all at first + new",
                    "number of members = n + 1",
                    "new average = weight with the newcomer / number of members",
                ),
                tell="avg new",
                questions=(
                    "what is the average weight now, in kilograms",
                    "what is the new average in kilograms",
                ),
                goals=("the new average weight in kilograms",),
                wordings=(
                    "In a {team} of {n} the average weight is {avg} kilograms. {name}, who weighs "
                    "{new} kilograms, is accepted as another member. What do the members weigh on "
                    "average from then on?",
                ),
            ),
            Ask(
                find="new",
                steps=(
                    "weight of all at first = n * avg",
                    "number of members = n + 1",
                    "weight with the newcomer = number of members * new_avg",
                    "weight of {name} = weight with the newcomer - weight of all at first",
                ),
                tell="avg new_avg",
                questions=(
                    "how many kilograms does {name} weigh",
                    "what is {name}'s weight in kilograms",
                ),
                wordings=(
                    "The average weight of the {n} people in a {team} rose from {avg} to "
                    "{new_avg} kilograms when {name} joined as one more member. How heavy is "
                    "{name}, in kilograms?",
                    "{n} people with an average weight of {avg} kilograms step into an elevator. "
                    "Then {name} steps in, and the average weight is {new_avg} kilograms. What "
                    "does {name} weigh?",
                ),
            ),
        ),
    ),
    Story(
        name="average_miles_needed_for_the_rest_of_the_month",
        topic="travel",
        numbers={
            "days": oneof(30),
            "first_days": whole(8, 22),
            "first_avg": whole(2, 12),
            "done": "first_days * first_avg",
            "days_left": "days - first_days",
            "avg": whole(3, 15),
            "left": "days_left * avg",
            "goal": "done + left",
        },
        where=("avg != first_avg",),
        nouns={"activity": "running, cycling, walking, skating"},
        facts={
            "goal": (
                "{name} has set a goal of {goal} miles of {activity} for the {days} days of June",
                "in the {days} days of June {name} wants to do {goal} miles of {activity}",
            ),
            "first": (
                "in the first {first_days} days {he} averages {first_avg} miles a day",
                "{he} does {first_avg} miles a day, on average, for the first {first_days} days",
            ),
        },
        asks=(
            Ask(
                find="avg",
                steps=(
                    "miles done = first_days * first_avg",
                    "miles left = goal - miles done",
                    "days left = days - first_days",
                    "miles a day for the rest = miles left / days left",
                ),
                tell="goal first",
                questions=(
                    "how many miles a day must {he} average in the remaining days",
                    "what average per day does {name} need for the rest of the month",
                ),
                goals=(
                    "the average number of miles a day that {name} needs for the rest of the month",
                ),
                wordings=(
                    "{name} would like to cover {goal} miles in April, which has {days} days. "
                    "After {first_days} days with an average of {first_avg} miles of {activity} "
                    "per day, how many miles per day are needed on the days that are left?",
                    "How many miles a day does {name} have to do from now on to reach {goal} "
                    "miles of {activity} in {days} days, if {he} has done {first_avg} miles a day "
                    "for {first_days} days?",
                ),
            ),
            Ask(
                find="first_avg",
                steps=(
                    "days left = days - first_days",
                    "miles in the rest of the month = days left * avg",
                    "miles in the first days = goal - miles in the rest of the month",
                    "miles a day in the first days = miles in the first days / first_days",
                ),
                wordings=(
                    "{name} covered exactly {goal} miles by {activity} in a month of {days} days. "
                    "In the last part of the month, after the first {first_days} days, {he} did "
                    "{avg} miles every day. What was {his} average per day in the first "
                    "{first_days} days?",
                ),
            ),
        ),
    ),
    Story(
        name="average_hiking_speed_needed_after_two_slow_hours",
        topic="travel",
        numbers={
            "total": whole(8, 24),
            "first": whole(2, 6),
            "first_hours": whole(1, 3),
            "second": whole(1, 5),
            "second_hours": whole(1, 2),
            "limit": whole(4, 8),
            "ab": "first + second",
            "hours_used": "first_hours + second_hours",
            "left": "total - ab",
            "hours_left": "limit - hours_used",
            "speed": "left / hours_left",
        },
        where=(
            "first <= 3 * first_hours",
            "second <= 3 * second_hours",
            "speed < 6",
            "speed > 1",
        ),
        nouns={"path": "mountain trail, coastal path, forest trail, river path"},
        facts={
            "total": (
                "{name} wants to hike a {path} of {total} miles in {limit} hours",
                "a {path} is {total} miles long, and {name} has {limit} hours for it",
            ),
            "first": (
                "{he} needs {first_hours:hour/hours} for the first {first} miles",
                "the first {first} miles take {him} {first_hours:hour/hours}",
            ),
            "second": (
                "the next {second:mile takes/miles take} {second_hours:hour/hours}",
                "{he} spends {second_hours:hour/hours} on the next {second:mile/miles}",
            ),
        },
        asks=(
            Ask(
                find="speed",
                steps=(
                    "miles done = first + second",
                    "hours used = first_hours + second_hours",
                    "miles left = total - miles done",
                    "hours left = limit - hours used",
                    "miles an hour needed = miles left / hours left",
                ),
                tell="total first second",
                questions=(
                    "what average speed in miles an hour does {name} need for the rest",
                    "how many miles an hour must {he} average on the remaining part",
                ),
                goals=(
                    "the average speed in miles an hour that {name} needs on the rest of the way",
                ),
                wordings=(
                    "{name} is on a {path} that is {total} miles long. {first_hours:hour/hours} "
                    "went by on the first {first} miles and {second_hours:hour/hours} more on the "
                    "next {second:mile/miles}. To finish the hike within {limit} hours in all, "
                    "how fast does {he} have to walk from here on, in miles an hour?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "miles so far = first + second",
                    "hours so far = first_hours + second_hours",
                    "hours for the rest = limit - hours so far",
                    "miles on the rest = hours for the rest * speed",
                    "length in miles = miles so far + miles on the rest",
                ),
                wordings=(
                    "{name} hiked a {path} in {limit} hours. The first {first} miles took "
                    "{first_hours:hour/hours} and the next {second:mile/miles} "
                    "{second_hours:hour/hours}. For the rest of the time {he} walked {speed} "
                    "miles an hour. How many miles long is the {path}?",
                    "How long is a {path}, in miles, if {name} needs {limit} hours for it: "
                    "{first_hours:hour/hours} for the first {first} miles, "
                    "{second_hours:hour/hours} for the next {second:mile/miles}, and the rest at "
                    "{speed} miles an hour?",
                ),
            ),
        ),
    ),
    Story(
        name="average_sale_per_day_with_a_holiday",
        topic="",
        numbers={
            "avg": whole(20, 90),
            "sat": whole(30, 160),
            "five": "avg * 5",
            "six": "five + sat",
            "mean": "six / 6",
        },
        where=("sat > avg",),
        nouns={
            "item": "bicycle, newspaper, sandwich, ticket, book, bouquet, haircut",
            "shop": "shop, store, stand, kiosk",
        },
        facts={
            "avg": (
                "from Monday to Friday a {shop} sells {avg} {items} a day on average",
                "a {shop} sells an average of {avg} {items} a day on the five days from Monday to "
                "Friday",
            ),
            "sat": ("on Saturday it sells {sat}", "Saturday's number is {sat}"),
        },
        asks=(
            Ask(
                find="mean",
                steps=(
                    "{items} from Monday to Friday = avg * 5",
                    "{items} in six days = {items} from Monday to Friday + sat",
                    "average over six days = {items} in six days / 6",
                ),
                tell="avg sat",
                questions=(
                    "what is the average for the six days from Monday to Saturday",
                    "how many {items} a day is that on average over all six days",
                ),
                goals=("the average number of {items} a day for all six days",),
                wordings=(
                    "A {shop} is open on the six days from Monday to Saturday. During the first "
                    "five days it sold {avg} {items} a day on average, and on the sixth day it "
                    "sold {sat}. Find the average for the whole week of six days.",
                ),
            ),
            Ask(
                find="sat",
                steps=(
                    "{items} in six days = mean * 6",
                    "{items} from Monday to Friday = avg * 5",
                    "{items} on Saturday = {items} in six days - {items} from Monday to Friday",
                ),
                wordings=(
                    "On average, a {shop} sold {mean} {items} a day on the six days from Monday "
                    "to Saturday. For the first five days alone the average was {avg}. How many "
                    "{items} were sold on Saturday?",
                    "Thanks to a good Saturday, the daily average of a {shop} rose from {avg} "
                    "{items} over five days, Monday to Friday, to {mean} {items} over six days. "
                    "How many {items} did it sell that Saturday?",
                    "How many {items} must a {shop} sell on Saturday to bring its average up to "
                    "{mean} a day for six days, after selling an average of {avg} a day on five "
                    "days?",
                ),
            ),
        ),
    ),
    Story(
        name="average_age_with_the_teacher_counted",
        topic="school",
        numbers={
            "kids": whole(8, 34),
            "avg": whole(5, 16),
            "sum": "kids * avg",
            "people": "kids + 1",
            "new_avg": "avg + 1",
            "new_sum": "people * new_avg",
            "teacher": "new_sum - sum",
        },
        where=("teacher > 20", "teacher < 70"),
        nouns={
            "adult": "teacher, coach, choir director, art teacher, guide",
            "group": "class, team, club, study group",
        },
        asks=(
            Ask(
                find="teacher",
                steps=(
                    "sum of the children's ages = kids * avg",
                    "people with the {adult} = kids + 1",
                    "sum of all ages = people with the {adult} * new_avg",
                    "age of the {adult} = sum of all ages - sum of the children's ages",
                ),
                wordings=(
                    "The average age of the {kids} children in a {group} is {avg}. If their "
                    "{adult} is counted as well, the average age is {new_avg}. How old is the "
                    "{adult}?",
                    "{kids} children with an average age of {avg} years have one {adult}. "
                    "Together, children and {adult} have an average age of {new_avg} years. What "
                    "is the age of the {adult}?",
                    "How old is the {adult} of a {group} of {kids} children, if counting the "
                    "{adult} too raises the average age from {avg} to {new_avg}?",
                    "When the {adult} leaves the room, the average age in it falls from {new_avg} "
                    "to {avg}, and {kids} children are left. Find the age of the {adult}.",
                ),
            ),
            Ask(
                find="new_avg",
                steps=(
                    "sum of the children's ages = kids * avg",
                    "sum of all ages = sum of the children's ages + teacher",
                    "people with the {adult} = kids + 1",
                    "average age of all = sum of all ages / people with the {adult}",
                ),
                wordings=(
                    "A {group} has {kids} children, whose average age is {avg}. The {adult} is "
                    "{teacher} years old. What is the average age of everybody, the {adult} "
                    "included?",
                    "{kids} children and one {adult} are on a bus. The children are {avg} years "
                    "old on average and the {adult} is {teacher}. What is the average age of all "
                    "these people?",
                ),
            ),
        ),
    ),
    Story(
        name="average_price_of_two_purchases",
        topic="money",
        numbers={
            "n1": whole(4, 40),
            "p1": money(2, 20),
            "n2": whole(4, 40),
            "p2": money(2, 20),
            "c1": "n1 * p1",
            "c2": "n2 * p2",
            "cost": "c1 + c2",
            "n": "n1 + n2",
            "avg": "cost / n",
        },
        where=("p1 != p2",),
        nouns={
            "item": "share, chair, used book, plant, tile, T-shirt, bottle of olive oil/bottles "
            "of olive oil"
        },
        facts={
            "first": (
                "{name} buys {n1} {items} at {p1} each",
                "{name} gets {n1} {items} for {p1} apiece",
            ),
            "second": (
                "later {he} buys {n2} more at {p2} each",
                "a month later {he} gets another {n2}, this time for {p2} apiece",
            ),
        },
        asks=(
            Ask(
                find="avg",
                steps=(
                    "cost of the first {items} = n1 * p1",
                    "cost of the other {items} = n2 * p2",
                    "cost of all = cost of the first {items} + cost of the other {items}",
                    "{items} in all = n1 + n2",
                    "average price = cost of all / {items} in all",
                ),
                tell="first second",
                questions=(
                    "what is the average price of one {item}",
                    "how much did a {item} cost {name} on average",
                ),
                goals=("the average price per {item}",),
                wordings=(
                    "{name} owns {n1} {items} that cost {p1} each and {n2} that cost {p2} each. "
                    "On average, what did {he} pay for a {item}?",
                    "For {n1} {items} {name} paid {p1} each, and for {n2} others {p2} each. Find "
                    "the average price of all {his} {items}.",
                ),
            ),
            Ask(
                find="p2",
                steps=(
                    "{items} in all = n1 + n2",
                    "cost of all = {items} in all * avg",
                    "cost of the first {items} = n1 * p1",
                    "cost of the other {items} = cost of all - cost of the first {items}",
                    "price of each of the others = cost of the other {items} / n2",
                ),
                wordings=(
                    "{name} first bought {n1} {items} at {p1} each and then {n2} more. Over all "
                    "of them, the average price was {avg}. What was the price of each {item} in "
                    "the second purchase?",
                    "At what price did {name} buy the second lot of {n2} {items}, if the first "
                    "{n1} cost {p1} each and the average for all of them is {avg}?",
                ),
            ),
        ),
    ),
    Story(
        name="average_of_three_numbers_in_relation",
        topic="",
        numbers={
            "a": whole(6, 40),
            "k": factor(2, 3, 4),
            "b": "a * k",
            "more": whole(3, 30),
            "c": "b + more",
            "ab": "a + b",
            "abc": "ab + c",
            "avg": "abc / 3",
        },
        nouns={
            "thing": "sticker, seashell, comic, marble, postcard, baseball card, button, model "
            "car, stamp"
        },
        facts={
            "a": ("{name} has {a} {things}", "{name} owns {a} {things}"),
            "b": (
                "{name2} has {k:times} as many as {name}",
                "{name2} owns {k:times} as many {things} as {name}",
            ),
            "c": (
                "{name3} has {more} more than {name2}",
                "{name3}'s collection is {more} {things} larger than {name2}'s",
            ),
        },
        asks=(
            Ask(
                find="avg",
                steps=(
                    "{things} of {name2} = k of a",
                    "{things} of {name3} = {things} of {name2} + more",
                    "{things} of {name} and {name2} = a + {things} of {name2}",
                    "{things} of all three = {things} of {name} and {name2} + {things} of {name3}",
                    "average = {things} of all three / 3",
                ),
                tell="a b c",
                questions=(
                    "how many {things} do the three have on average",
                    "what is the average number of {things} that the three friends have",
                ),
                goals=("the average of the three numbers of {things}",),
                wordings=(
                    "{name2} has {k:times} as many {things} as {name}, who has {a}, and {name3} "
                    "has {more} more than {name2}. What is the mean of these three numbers of "
                    "{things}?",
                    "If the three friends {name}, {name2} and {name3} shared all their {things} "
                    "equally, how many would each have? At the moment {name} has {a}, {name2} has "
                    "{k:times} that number, and {name3} has {more} more than {name2}.",
                ),
            ),
            Ask(
                find="more",
                steps=(
                    "{things} of all three = avg * 3",
                    "{things} of {name2} = k of a",
                    "{things} of {name} and {name2} = a + {things} of {name2}",
                    "{things} of {name3} = {things} of all three - {things} of {name} and {name2}",
                    "difference = {things} of {name3} - {things} of {name2}",
                ),
                wordings=(
                    "On average {name}, {name2} and {name3} have {avg} {things}. {name} has {a} "
                    "and {name2} has {k:times} as many as {name}. {name3} has the most. How many "
                    "more does {name3} have than {name2}?",
                ),
            ),
            Ask(
                find="c",
                steps=(
                    "{things} of all three = avg * 3",
                    "{things} of {name2} = k of a",
                    "{things} of {name} and {name2} = a + {things} of {name2}",
                    "{things} of {name3} = {things} of all three - {things} of {name} and {name2}",
                ),
                wordings=(
                    "Three friends have {avg} {things} on average. {name} has {a}, {name2} "
                    "{k:times} as many as {name}. How many {things} does {name3}, the third "
                    "friend, have?",
                    "The average for {name}, {name2} and {name3} is {avg} {things}. How many "
                    "belong to {name3}, if {name} has {a} and {name2} has {k:times} as many?",
                ),
            ),
        ),
    ),
    Story(
        name="average_reading_with_one_lazy_day",
        topic="school",
        numbers={
            "lazy": whole(2, 18),
            "other": whole(10, 60),
            "six": "other * 6",
            "pages": "six + lazy",
        },
        where=("lazy < other / 2",),
        nouns={"kind": "novel, travel book, biography/biographies, comic book, play"},
        facts={
            "pages": (
                "{name} read a {kind} of {pages} pages in one week",
                "a {kind} of {pages} pages kept {name} busy for one week",
            ),
            "lazy": (
                "on one day {he} read only {lazy} pages",
                "there was one day with only {lazy} pages",
            ),
            "other": (
                "on all the other days {he} read the same number",
                "every other day brought equal numbers of pages",
            ),
        },
        asks=(
            Ask(
                find="other",
                steps=(
                    "pages on the other days = pages - lazy",
                    "number of other days = 7 - 1",
                    "pages on each of the other days = pages on the other days / number of other "
                    "days",
                ),
                tell="pages lazy other",
                questions=("how many pages did {name} read on each of the other days",),
                goals=("the number of pages on each of the other days of the week",),
                wordings=(
                    "It took {name} a week to read the {pages} pages of a {kind}. One day was "
                    "lazy, with just {lazy} pages; all other days were alike. How many pages did "
                    "{name} read on such a day?",
                    "A {kind} has {pages} pages. {name} reads {lazy} pages on Sunday and then "
                    "wants to read the same number on each of the other days of the week, so that "
                    "the book is finished at the end of it. How many pages is that per day?",
                ),
            ),
            Ask(
                find="pages",
                steps=(
                    "number of other days = 7 - 1",
                    "pages on the other days = number of other days * other",
                    "pages in all = pages on the other days + lazy",
                ),
                wordings=(
                    "{name} finished a {kind} in exactly one week. On one day {he} read {lazy} "
                    "pages, and on every other day of the week {other} pages. How long is the "
                    "{kind}?",
                    "For one week {name} read {other} pages a day, except for one day with only "
                    "{lazy} pages. With that the {kind} was finished. How many pages does it have?",
                ),
            ),
        ),
    ),
    Story(
        name="bowling_average_raised_by_the_next_game",
        topic="",
        numbers={
            "played": whole(4, 12),
            "avg": whole(90, 190),
            "up": whole(2, 6),
            "so_far": "played * avg",
            "all_games": "played + 1",
            "new_avg": "avg + up",
            "needed": "all_games * new_avg",
            "next": "needed - so_far",
        },
        where=("next < 290",),
        nouns={"game": "bowling, darts, archery, minigolf, pinball"},
        asks=(
            Ask(
                find="next",
                steps=(
                    "points so far = played * avg",
                    "new average = avg + up",
                    "games in all = played + 1",
                    "points needed in all = games in all * new average",
                    "points in the next game = points needed in all - points so far",
                ),
                wordings=(
                    "After {played} games of {game}, {name} has an average of {avg} points. {he} "
                    "wants to raise it by {up} points with {his} next game. How many points must "
                    "{he} score in that game?",
                    "{name} plays {game} and has averaged {avg} points over {played} games. What "
                    "score in one more game would make the average {up} points higher?",
                    "How many points does {name} need in the next game of {game} so that {his} "
                    "average, which is {avg} after {played} games, goes up by {up}?",
                    "{name}'s {game} average went up by {up} points because of a single game. "
                    "Before that game it was {avg}, from {played} games. What was {name}'s score "
                    "in that game?",
                ),
            ),
            Ask(
                find="avg",
                steps=(
                    "games in all = played + 1",
                    "points in all = games in all * new_avg",
                    "points before the last game = points in all - next",
                    "average before = points before the last game / played",
                ),
                wordings=(
                    "With {next} points in the last game, {name} brought {his} {game} average to "
                    "{new_avg}. {he} had played {played} games before that one. What was the "
                    "average before the last game?",
                    "{name} has played {game} {played} times and then once more, scoring {next} "
                    "points that last time. The average is now {new_avg} points. What was it "
                    "before?",
                ),
            ),
        ),
    ),
    Story(
        name="two_classes_collect_cans_average_per_student",
        topic="school",
        numbers={
            "a_n": whole(12, 32),
            "a_avg": whole(4, 24),
            "b_n": whole(12, 32),
            "b_avg": whole(4, 24),
            "a_all": "a_n * a_avg",
            "b_all": "b_n * b_avg",
            "all": "a_all + b_all",
            "per": oneof(5, 6, 8, 10, 12),
            "boxes": "all / per",
            "diff": "a_all - b_all",
        },
        where=("diff > 0",),
        nouns={"item": "can, battery, bottle, newspaper, cardboard tube"},
        facts={
            "a": (
                "the {a_n} students of one class collect {a_avg} {items} each on average",
                "in one class {a_n} students bring {a_avg} {items} each on average",
            ),
            "b": (
                "in another class {b_n} students bring an average of {b_avg} each",
                "{b_n} students of another class collect an average of {b_avg} each",
            ),
            "per": ("the {items} are put into boxes of {per}", "{per} {items} fit into a box"),
        },
        asks=(
            Ask(
                find="boxes",
                steps=(
                    "{items} of the first class = a_n * a_avg",
                    "{items} of the other class = b_n * b_avg",
                    "{items} in all = {items} of the first class + {items} of the other class",
                    "boxes = {items} in all / per",
                ),
                tell="a b per",
                questions=(
                    "how many boxes are filled",
                    "how many boxes are needed for all of them",
                ),
                goals=("the number of boxes",),
                wordings=(
                    "Two classes collected {items} for recycling. The {a_n} students of the first "
                    "class brought {a_avg} each, on average, and the {b_n} students of the second "
                    "{b_avg} each. How many boxes that hold {per} {items} did they fill?",
                ),
            ),
            Ask(
                find="diff",
                steps=(
                    "{items} of the first class = a_n * a_avg",
                    "{items} of the other class = b_n * b_avg",
                    "difference = {items} of the first class - {items} of the other class",
                ),
                tell="a b",
                questions=("how many more {items} does the first class collect than the other",),
                wordings=(
                    "{name}'s class has {a_n} students, who brought {a_avg} {items} each on "
                    "average. {name2}'s class has {b_n} students, who brought {b_avg} each on "
                    "average. By how many {items} did {name}'s class win?",
                ),
            ),
            Ask(
                find="b_avg",
                steps=(
                    "{items} in all = boxes * per",
                    "{items} of the first class = a_n * a_avg",
                    "{items} of the other class = {items} in all - {items} of the first class",
                    "average of the other class = {items} of the other class / b_n",
                ),
                wordings=(
                    "Two classes filled {boxes} boxes with {per} {items} each. The {a_n} students "
                    "of the first class had collected {a_avg} {items} each on average. How many "
                    "did each of the {b_n} students of the second class collect on average?",
                ),
            ),
        ),
    ),
)
