"""Every day, every week, every other day: doses, tea, biscuits, watering, paper boats, naps, "
"plants, stairs."""

from datagen.numbers.quantity import factor, money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="daily_sugar_in_cups_of_tea_for_a_year",
        topic="food",
        numbers={
            "cups": oneof(2, 3, 4, 5, 6),
            "spoons": oneof(1, 2, 3),
            "grams": oneof(4, 5, 6),
            "daily": "cups * spoons * grams",
            "days": oneof(7, 14, 30, 60, 90, 365),
            "used": "daily * days",
            "bag": oneof(500, 1000),
            "full": "used // bag",
            "bags": "full + 1",
            "rest": "used % bag",
        },
        where=("used > bag", "rest > 0"),
        nouns={
            "drink": "tea, coffee, cocoa, lemon tea, mint tea",
            "sweet": "sugar, honey, cane sugar, syrup",
        },
        facts={
            "cups": (
                "{name} drinks {cups} cups of {drink} a day with {spoons:spoon/spoons} of {sweet} "
                "in each",
                "every day {name} has {cups} cups of {drink} and puts {spoons:spoon/spoons} of "
                "{sweet} into each",
            ),
            "grams": ("a spoon holds {grams} grams", "there are {grams} grams in a spoon"),
            "bag": (
                "{sweet} is sold in packages of {bag} grams",
                "a package of {sweet} has {bag} grams",
            ),
        },
        asks=(
            Ask(
                find="bags",
                steps=(
                    "spoons a day = cups * spoons",
                    "grams a day = spoons a day * grams",
                    "grams in all = grams a day * days",
                    "full packages = grams in all // bag",
                    "packages to buy = full packages + 1",
                ),
                tell="cups grams bag",
                questions=(
                    "how many packages does {name} have to buy for {days} days",
                    "how many packages must {name} open in {days} days",
                ),
                goals=("the number of packages {name} needs for {days} days",),
                wordings=(
                    "{name} drinks {cups} cups of {drink} every day and takes "
                    "{spoons:spoon/spoons} of {sweet} in each cup. Each spoon is {grams} grams, "
                    "and a package of {sweet} holds {bag} grams. How many packages must {name} buy "
                    "to have enough for {days} days?",
                    "How many packages of {bag} grams of {sweet} will {name} have opened after "
                    "{days} days with {cups} cups of {drink} a day, {spoons:spoon/spoons} of "
                    "{grams} grams to a cup?",
                ),
            ),
            Ask(
                find="used",
                steps=(
                    "spoons a day = cups * spoons",
                    "grams a day = spoons a day * grams",
                    "grams in all = grams a day * days",
                ),
                wordings=(
                    "How many grams of {sweet} does {name} use in {days} days, drinking {cups} "
                    "cups of {drink} a day with {spoons:spoon/spoons} of {grams} grams in each "
                    "cup?",
                    "A cup of {drink}, {spoons:spoon/spoons} of {sweet}: that is how {name} likes "
                    "it, {cups} times a day. One spoon is {grams} grams. How many grams of {sweet} "
                    "is that in {days} days?",
                ),
            ),
            Ask(
                find="cups",
                steps=(
                    "grams a day = used / days",
                    "grams in a cup = spoons * grams",
                    "cups a day = grams a day / grams in a cup",
                ),
                wordings=(
                    "In {days} days {name} used up {used} grams of {sweet}, all of it for {drink}. "
                    "{he} takes {spoons:spoon/spoons} of {grams} grams for each cup and drinks the "
                    "same number of cups every day. How many cups a day are they?",
                ),
            ),
        ),
    ),
    Story(
        name="daily_pills_every_few_hours",
        topic="time",
        numbers={
            "hours": oneof(4, 6, 8, 12),
            "times": "24 / hours",
            "pills": oneof(1, 2, 3),
            "daily": "times * pills",
            "days": whole(4, 30),
            "needed": "daily * days",
            "pack": oneof(10, 12, 20, 24, 30),
            "packs": "needed / pack",
        },
        nouns={"what": "pill, tablet, capsule, drop"},
        facts={
            "hours": (
                "{name} must take {pills:what} every {hours} hours, day and night, 24 hours a day",
                "every {hours} hours of the 24 hours of a day {name} takes {pills:what}",
            ),
            "days": ("this goes on for {days} days", "the doctor has ordered it for {days} days"),
            "pack": ("a pack contains {pack} {whats}", "the {whats} come in packs of {pack}"),
        },
        asks=(
            Ask(
                find="packs",
                steps=(
                    "times a day = 24 / hours",
                    "{whats} a day = times a day * pills",
                    "{whats} in all = {whats} a day * days",
                    "packs = {whats} in all / pack",
                ),
                tell="hours days pack",
                questions=("how many packs does {name} need", "how many packs are used up"),
                goals=("the number of packs {name} needs",),
                wordings=(
                    "{name} takes {pills:what} every {hours} hours, around the clock, for {days} "
                    "days. There are 24 hours in a day and {pack} {whats} in a pack. How many "
                    "packs does {name} use?",
                    "The instructions say: {pills:what} every {hours} hours for {days} days. With "
                    "{pack} in a pack and 24 hours in a day, how many packs will {name} need?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "{whats} in all = packs * pack",
                    "times a day = 24 / hours",
                    "{whats} a day = times a day * pills",
                    "days = {whats} in all / {whats} a day",
                ),
                wordings=(
                    "{name} has {packs:pack/packs} of {pack} {whats} and takes {pills} of them "
                    "every {hours} hours, day and night. For how many days of 24 hours will they "
                    "last?",
                    "How many days pass until {packs:pack/packs} with {pack} {whats} in each are "
                    "empty, if {name} swallows {pills} every {hours} hours? A day has 24 hours.",
                ),
            ),
            Ask(
                find="needed",
                steps=(
                    "times a day = 24 / hours",
                    "{whats} a day = times a day * pills",
                    "{whats} in all = {whats} a day * days",
                ),
                wordings=(
                    "Every {hours} hours, both by day and by night, a nurse gives a patient "
                    "{pills:what}. How many does the patient get in {days} days of 24 hours?",
                ),
            ),
        ),
    ),
    Story(
        name="daily_dogs_biscuits_morning_and_evening",
        topic="animals",
        numbers={
            "dogs": oneof(2, 3, 4, 5),
            "morning": oneof(2, 3, 4),
            "evening": oneof(1, 2, 3),
            "each": "morning + evening",
            "daily": "dogs * each",
            "box": oneof(
                50, 60, 70, 80, 90, 100, 110, 120, 140, 150, 160, 180, 200, 220, 240, 250, 300
            ),
            "days": "box // daily",
            "left": "box % daily",
            "weekly": "daily * 7",
        },
        where=("left > 0", "days > 1"),
        nouns={
            "pet": "dog, puppy, cat, ferret, parrot",
            "thing": "biscuit, treat, cracker, meatball",
        },
        facts={
            "dogs": ("{name} has {dogs} {pets}", "{dogs} {pets} belong to {name}"),
            "each": (
                "each of them gets {morning} {things} in the morning and {evening:thing} in the "
                "evening",
                "every morning {he} gives each {pet} {morning} {things}, and every evening "
                "{evening:thing}",
            ),
            "box": ("a box holds {box} {things}", "there are {box} {things} in a new box"),
        },
        asks=(
            Ask(
                find="days",
                steps=(
                    "{things} a day for each = morning + evening",
                    "{things} a day = dogs * {things} a day for each",
                    "full days = box // {things} a day",
                ),
                tell="dogs each box",
                questions=(
                    "for how many full days does a box last",
                    "how many full days can {he} feed them from one box",
                ),
                goals=("the number of full days for which a box is enough",),
                wordings=(
                    "{name} has {dogs} {pets} and a box of {box} {things}. Each {pet} gets "
                    "{morning} {things} in the morning and {evening} in the evening. For how many "
                    "whole days will the box last?",
                    "{dogs} hungry {pets}, {morning} {things} for each in the morning, {evening} "
                    "for each in the evening, {box} {things} in the box. How many full days is "
                    "that enough for?",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "{things} a day for each = morning + evening",
                    "{things} a day = dogs * {things} a day for each",
                    "{things} left = box % {things} a day",
                ),
                wordings=(
                    "{name} opens a box of {box} {things} for {dogs} {pets}. Each of these gets "
                    "{morning} every morning and {evening} every evening. After as many full days "
                    "as possible, how many {things} are left in the box?",
                ),
            ),
            Ask(
                find="weekly",
                steps=(
                    "{things} a day for each = morning + evening",
                    "{things} a day = dogs * {things} a day for each",
                    "{things} a week = {things} a day * 7",
                ),
                wordings=(
                    "How many {things} do {dogs} {pets} eat in a week if each has {morning} every "
                    "morning and {evening} every evening?",
                    "In the morning {name} hands out {morning} {things} to each of {dogs} {pets}, "
                    "in the evening {evening} more to each. What does this make in a week?",
                ),
            ),
        ),
    ),
    Story(
        name="daily_plants_watered_every_other_day",
        topic="garden",
        numbers={
            "thirsty": whole(3, 12),
            "daily_ml": oneof(200, 250, 300, 400, 500),
            "cacti": whole(2, 10),
            "cactus_ml": oneof(50, 100, 150),
            "days": oneof(10, 20, 30, 40),
            "thirsty_ml": "thirsty * daily_ml * days",
            "halved": "days / 2",
            "cacti_ml": "cacti * cactus_ml * halved",
            "total": "thirsty_ml + cacti_ml",
        },
        nouns={
            "first": "fern, palm, tomato plant, rose",
            "second": "cactus/cactuses, aloe, orchid, agave",
        },
        facts={
            "thirsty": (
                "{name} gives each of {thirsty} {firsts} {daily_ml} milliliters of water every day",
                "every day each of {name}'s {thirsty} {firsts} gets {daily_ml} milliliters of "
                "water",
            ),
            "cacti": (
                "{cacti} {seconds} get {cactus_ml} milliliters each, but only every other day",
                "only once in two days does {name} water {cacti} {seconds}, with {cactus_ml} "
                "milliliters each",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "milliliters a day for {firsts} = thirsty * daily_ml",
                    "milliliters for {firsts} = milliliters a day for {firsts} * days",
                    "milliliters each time for {seconds} = cacti * cactus_ml",
                    "times for {seconds} = days / 2",
                    "milliliters for {seconds} = milliliters each time for {seconds} * times for "
                    "{seconds}",
                    "milliliters in all = milliliters for {firsts} + milliliters for {seconds}",
                ),
                tell="thirsty cacti",
                questions=(
                    "how many milliliters of water does {name} use in {days} days",
                    "how many milliliters of water are needed for {days} days",
                ),
                goals=("the number of milliliters of water used in {days} days",),
                wordings=(
                    "{name} has {thirsty} {firsts} and {cacti} {seconds}. Each of the {firsts} "
                    "needs {daily_ml} milliliters of water every day. Each of the {seconds} needs "
                    "{cactus_ml} milliliters every other day. How many milliliters of water do all "
                    "of them need in {days} days?",
                ),
            ),
            Ask(
                find="cacti_ml",
                steps=(
                    "milliliters each time = cacti * cactus_ml",
                    "times of watering = days / 2",
                    "milliliters for {seconds} = milliliters each time * times of watering",
                ),
                wordings=(
                    "{name} waters {cacti} {seconds} every other day, giving {cactus_ml} "
                    "milliliters to each. How many milliliters is that in {days} days?",
                    "How much water, in milliliters, do {cacti} {seconds} receive within {days} "
                    "days, if they are watered every other day with {cactus_ml} milliliters for "
                    "each?",
                ),
            ),
            Ask(
                find="thirsty_ml",
                steps=(
                    "milliliters a day = thirsty * daily_ml",
                    "milliliters in all = milliliters a day * days",
                ),
                wordings=(
                    "While {name} is away for {days} days, a neighbor waters the {thirsty} "
                    "{firsts}, {daily_ml} milliliters each per day. How many milliliters of water "
                    "does the neighbor carry?",
                ),
            ),
        ),
    ),
    Story(
        name="daily_practice_weekdays_and_double_on_saturday",
        topic="time",
        numbers={
            "weekday": whole(6, 60),
            "times": factor(2, 3),
            "saturday": "weekday * times",
            "week": "weekday * 5 + saturday",
            "weeks": oneof(2, 3, 4, 5, 6, 8, 10, 12, 15, 20),
            "minutes": "week * weeks",
            "hours": "minutes / 60",
        },
        nouns={"hobby": "the piano, the violin, the drums, the flute, chess openings, juggling"},
        facts={
            "weekday": (
                "{name} practices {hobby} for {weekday} minutes on each of the five days from "
                "Monday to Friday",
                "from Monday to Friday, on five days, {name} practices {hobby} for {weekday} "
                "minutes a day",
            ),
            "saturday": (
                "on Saturday it is {times:times} as long, and Sunday is free",
                "Saturday's practice is {times:times} as long; on Sunday there is none",
            ),
            "weeks": ("{he} has done so for {weeks} weeks", "{weeks} weeks have gone by like this"),
        },
        asks=(
            Ask(
                find="hours",
                steps=(
                    "minutes from Monday to Friday = weekday * 5",
                    "minutes on Saturday = times of weekday",
                    "minutes a week = minutes from Monday to Friday + minutes on Saturday",
                    "minutes in all = minutes a week * weeks",
                    "hours of practice = minutes in all / 60",
                ),
                tell="weekday saturday weeks",
                questions=(
                    "how many hours has {name} practiced",
                    "how many hours of practice is that",
                ),
                goals=("the number of hours of practice",),
                wordings=(
                    "{name} practices {hobby} {weekday} minutes a day from Monday to Friday, that "
                    "is, five days a week, and {times:times} as long on Saturday. {he} does not "
                    "practice on Sunday. How many hours does {name} practice in {weeks} weeks?",
                    "{weekday} minutes on each of five weekdays, {times:times} as much on "
                    "Saturday, nothing on Sunday: how many hours of {hobby} does {name} get done "
                    "in {weeks} weeks?",
                ),
            ),
            Ask(
                find="week",
                steps=(
                    "minutes from Monday to Friday = weekday * 5",
                    "minutes on Saturday = times of weekday",
                    "minutes a week = minutes from Monday to Friday + minutes on Saturday",
                ),
                wordings=(
                    "How many minutes a week does {name} spend on {hobby}, if {he} practices "
                    "{weekday} minutes on five days, {times:times} as long on a sixth, and rests "
                    "on the seventh?",
                ),
            ),
            Ask(
                find="weekday",
                steps=(
                    "minutes in all = hours * 60",
                    "minutes a week = minutes in all / weeks",
                    "weekdays in a week = times + 5",
                    "minutes on a weekday = minutes a week / weekdays in a week",
                ),
                wordings=(
                    "In {weeks} weeks {name} has practiced {hobby} for {hours:hour/hours}. On five "
                    "days of each week it was the same number of minutes, on Saturday "
                    "{times:times} as many, and on Sunday none. How many minutes was it on one of "
                    "the five days?",
                ),
            ),
        ),
    ),
    Story(
        name="daily_paper_cranes_until_a_thousand",
        topic="",
        numbers={
            "first_rate": whole(8, 20),
            "slower": whole(2, 6),
            "second_rate": "first_rate - slower",
            "both": "first_rate + second_rate",
            "hours": whole(2, 8),
            "done": "both * hours",
            "friend_rate": whole(4, 15),
            "all_rate": "both + friend_rate",
            "more_hours": whole(2, 20),
            "rest": "all_rate * more_hours",
            "goal": "done + rest",
        },
        nouns={"thing": "paper crane, paper boat, paper star, paper lantern, paper rose"},
        facts={
            "goal": (
                "{goal} {things} are to be folded for a festival",
                "a festival needs {goal} {things}",
            ),
            "first": (
                "{name} folds {first_rate} an hour and {name2} {slower} fewer",
                "in an hour {name} makes {first_rate} and {name2} {slower} fewer",
            ),
            "third": (
                "after {hours} hours {name3} begins to help with {friend_rate} an hour",
                "{hours} hours later {name3} joins them, who makes {friend_rate} an hour",
            ),
        },
        asks=(
            Ask(
                find="more_hours",
                steps=(
                    "{things} an hour by {name2} = first_rate - slower",
                    "{things} an hour by two = first_rate + {things} an hour by {name2}",
                    "{things} by two = {things} an hour by two * hours",
                    "{things} left = goal - {things} by two",
                    "{things} an hour by three = {things} an hour by two + friend_rate",
                    "hours for three = {things} left / {things} an hour by three",
                ),
                tell="goal first third",
                questions=(
                    "for how many hours do the three then have to work together",
                    "how many more hours does it take the three of them",
                ),
                wordings=(
                    "{name} and {name2} must fold {goal} {things}. {name} folds {first_rate} an "
                    "hour, and {name2} folds {slower} fewer an hour than {name}. After {hours} "
                    "hours {name3} comes to help and folds {friend_rate} an hour. How many hours "
                    "do the three need to finish the rest?",
                ),
            ),
            Ask(
                find="done",
                steps=(
                    "{things} an hour by {name2} = first_rate - slower",
                    "{things} an hour by two = first_rate + {things} an hour by {name2}",
                    "{things} by two = {things} an hour by two * hours",
                ),
                wordings=(
                    "How many {things} do {name} and {name2} fold together in {hours} hours, if "
                    "{name} folds {first_rate} in one hour and {name2} {slower} fewer?",
                    "{name} can fold {first_rate} {things} an hour. {name2} needs more time for "
                    "each and manages {slower} fewer an hour. What have the two done after {hours} "
                    "hours?",
                ),
            ),
            Ask(
                find="friend_rate",
                steps=(
                    "{things} an hour by {name2} = first_rate - slower",
                    "{things} an hour by two = first_rate + {things} an hour by {name2}",
                    "{things} by two = {things} an hour by two * hours",
                    "{things} left = goal - {things} by two",
                    "{things} an hour by three = {things} left / more_hours",
                    "{things} an hour by {name3} = {things} an hour by three - {things} an hour by "
                    "two",
                ),
                wordings=(
                    "{name} folds {first_rate} {things} an hour and {name2} {slower} fewer. They "
                    "had worked for {hours} hours when {name3} joined them, and with {name3} it "
                    "took {more_hours} more hours to reach {goal}. How many an hour did {name3} "
                    "fold?",
                ),
            ),
        ),
    ),
    Story(
        name="daily_naps_and_night_sleep_of_a_baby",
        topic="time",
        numbers={
            "night": oneof(8, 9, 10, 11),
            "naps": oneof(2, 3, 4),
            "nap": whole(20, 90, 5),
            "night_minutes": "night * 60",
            "nap_minutes": "naps * nap",
            "asleep": "night_minutes + nap_minutes",
            "awake": "1440 - asleep",
            "meals": oneof(4, 5, 6),
            "meal": oneof(15, 20, 25, 30),
            "meal_minutes": "meals * meal",
            "play": "awake - meal_minutes",
        },
        nouns={"baby": "baby/babies, puppy/puppies, kitten, toddler"},
        facts={
            "night": (
                "a {baby} sleeps for {night} hours at night",
                "at night a {baby} sleeps {night} hours",
            ),
            "naps": (
                "by day it takes {naps} naps of {nap} minutes each",
                "there are {naps} naps by day, {nap} minutes each",
            ),
            "meals": (
                "each of its {meals} meals takes {meal} minutes",
                "it has {meals} meals of {meal} minutes",
            ),
        },
        asks=(
            Ask(
                find="asleep",
                steps=(
                    "minutes at night = night * 60",
                    "minutes of naps = naps * nap",
                    "minutes asleep = minutes at night + minutes of naps",
                ),
                tell="night naps",
                questions=(
                    "how many minutes of the day is it asleep",
                    "for how many minutes does it sleep in a day",
                ),
                goals=("the number of minutes for which it sleeps in a day",),
                wordings=(
                    "Sleep of a {baby}: {night} hours at night, plus {naps} times {nap} minutes by "
                    "day. How many minutes is that altogether?",
                ),
            ),
            Ask(
                find="nap",
                steps=(
                    "minutes at night = night * 60",
                    "minutes of naps = asleep - minutes at night",
                    "minutes of a nap = minutes of naps / naps",
                ),
                wordings=(
                    "A {baby} slept {asleep} minutes in one day and night. {night} hours of this "
                    "were at night; the rest was made up of {naps} equal naps. How many minutes "
                    "long was a nap?",
                    "How long, in minutes, is each of the {naps} equal naps of a {baby} that "
                    "sleeps {night} hours a night and {asleep} minutes altogether?",
                ),
            ),
            Ask(
                find="play",
                steps=(
                    "minutes at night = night * 60",
                    "minutes of naps = naps * nap",
                    "minutes asleep = minutes at night + minutes of naps",
                    "minutes of meals = meals * meal",
                    "minutes asleep or eating = minutes asleep + minutes of meals",
                    "minutes to play = 1440 - minutes asleep or eating",
                ),
                tell="night naps meals",
                questions=(
                    "if it plays for the rest of the 1440 minutes of a day, how many minutes is "
                    "that",
                    "how many of the 1440 minutes of a day are left for play",
                ),
                wordings=(
                    "A day has 1440 minutes. A {baby} sleeps {night} hours of it at night and "
                    "takes {naps} naps of {nap} minutes. {meals} meals take {meal} minutes each. "
                    "The rest is for playing. How many minutes is that?",
                ),
            ),
        ),
    ),
    Story(
        name="daily_office_stairs_instead_of_the_elevator",
        topic="work",
        numbers={
            "floors": whole(2, 9),
            "steps_floor": oneof(16, 18, 20, 22, 24),
            "up": "floors * steps_floor",
            "times": oneof(2, 3, 4),
            "daily": "up * times",
            "days": oneof(4, 5),
            "weekly": "daily * days",
            "goal_weeks": oneof(4, 6, 8, 10, 12),
            "total": "weekly * goal_weeks",
        },
        nouns={"place": "office, apartment, studio, classroom, laboratory"},
        facts={
            "floors": (
                "{name}'s {place} is {floors} floors up, and there are {steps_floor} stairs from "
                "one floor to the next",
                "to get to {his} {place}, {name} climbs {floors} floors with {steps_floor} stairs "
                "each",
            ),
            "times": ("{he} climbs them {times} times a day", "this happens {times} times a day"),
            "days": (
                "{he} does this on {days} days a week",
                "{name} goes there on {days} days of the week",
            ),
        },
        asks=(
            Ask(
                find="weekly",
                steps=(
                    "stairs up = floors * steps_floor",
                    "stairs a day = stairs up * times",
                    "stairs a week = stairs a day * days",
                ),
                tell="floors times days",
                questions=(
                    "how many stairs does {name} climb in a week",
                    "how many stairs a week is that",
                ),
                goals=("the number of stairs {name} climbs in a week",),
                wordings=(
                    "{name}'s {place} is {floors} floors up. There are {steps_floor} stairs per "
                    "floor. {name} climbs the stairs {times} times a day, {days} days a week. How "
                    "many stairs does {name} climb per week?",
                    "Never by elevator! {name} walks up {floors} floors to the {place}, {times} "
                    "times a day, {days} days a week. From floor to floor there are {steps_floor} "
                    "stairs. How many stairs up does {name} walk in a week?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "stairs up = floors * steps_floor",
                    "stairs a day = stairs up * times",
                    "stairs a week = stairs a day * days",
                    "stairs in all = stairs a week * goal_weeks",
                ),
                wordings=(
                    "How many stairs will {name} have climbed after {goal_weeks} weeks, going up "
                    "{times} times a day, on {days} days a week, to a {place} on floor {floors}, "
                    "if {steps_floor} stairs lead from each floor to the next and the street "
                    "counts as floor zero?",
                    "Between two floors there are {steps_floor} stairs, and the {place} is "
                    "{floors} floors above the street. {name} goes up {times} times on each of "
                    "{days} days a week. What number of stairs is that in {goal_weeks} weeks?",
                ),
            ),
            Ask(
                find="floors",
                steps=(
                    "stairs a day = weekly / days",
                    "stairs up = stairs a day / times",
                    "floors = stairs up / steps_floor",
                ),
                wordings=(
                    "{name} climbs {weekly} stairs a week on the way to the {place}: {times} times "
                    "a day on {days} days, with {steps_floor} stairs from one floor to the next. "
                    "How many floors up is the {place}?",
                ),
            ),
        ),
    ),
    Story(
        name="daily_phone_battery_percent_per_hour",
        topic="",
        numbers={
            "start": whole(60, 100, 5),
            "video_hours": oneof(1, 2, 3),
            "video": oneof(8, 10, 12, 15),
            "idle_hours": whole(2, 9),
            "idle": oneof(1, 2, 3),
            "used": "video_hours * video + idle_hours * idle",
            "left": "start - used",
        },
        nouns={"device": "phone, tablet, camera drone/camera drones, music player, game console"},
        facts={
            "start": (
                "the battery of {name}'s {device} is at {start} percent",
                "{start} percent are left in the battery of {name}'s {device}",
            ),
            "video": (
                "playing films takes {video} percent an hour, and {name} watches for "
                "{video_hours:hour/hours}",
                "{name} watches films for {video_hours:hour/hours}, which costs {video} percent an "
                "hour",
            ),
            "idle": (
                "then the {device} lies unused for {idle_hours} hours and loses {idle} percent an "
                "hour",
                "in the next {idle_hours} hours it is not used and loses {idle} percent an hour",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "percent for films = video_hours * video",
                    "percent lost unused = idle_hours * idle",
                    "percent used = percent for films + percent lost unused",
                    "percent left = start - percent used",
                ),
                tell="start video idle",
                questions=(
                    "what percentage is left after that",
                    "at what percentage is the battery then",
                ),
                goals=("the percentage left in the battery after that",),
                wordings=(
                    "{name}'s {device} has {start} percent of its charge. Films use {video} "
                    "percent per hour, and {name} watches films for {video_hours:hour/hours}. Then "
                    "it rests for {idle_hours} hours and loses {idle} percent per hour. What "
                    "percentage is left?",
                    "{video_hours:hour/hours} of films at {video} percent an hour, {idle_hours} "
                    "hours of rest at {idle} percent an hour: what remains, in percent, of the "
                    "{start} percent that the {device} had?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "percent for films = video_hours * video",
                    "percent lost unused = idle_hours * idle",
                    "percent used = percent for films + percent lost unused",
                    "percent at first = left + percent used",
                ),
                wordings=(
                    "{name}'s {device} is down to {left} percent. It was used for films for "
                    "{video_hours:hour/hours}, at {video} percent an hour, and lay still for "
                    "{idle_hours} hours, at {idle} percent an hour. At what percentage did it "
                    "start?",
                    "What percentage did the battery of a {device} have at first, if {left} "
                    "percent are left after {video_hours:hour/hours} of films, each hour taking "
                    "{video} percent, and {idle_hours} hours without use, each taking {idle} "
                    "percent?",
                ),
            ),
            Ask(
                find="video",
                steps=(
                    "percent used = start - left",
                    "percent lost unused = idle_hours * idle",
                    "percent for films = percent used - percent lost unused",
                    "percent an hour for films = percent for films / video_hours",
                ),
                wordings=(
                    "From {start} percent the battery of {name}'s {device} fell to {left} percent. "
                    "{idle_hours} hours without use cost {idle} percent each; "
                    "{video_hours:hour/hours} of films cost the rest. What percentage does an "
                    "hour of films take?",
                ),
            ),
        ),
    ),
    Story(
        name="daily_snow_shoveled_from_driveways",
        topic="work",
        numbers={
            "driveways": whole(4, 20),
            "minutes": oneof(15, 20, 25, 30, 40),
            "helpers": oneof(2, 3, 4, 5),
            "all_minutes": "driveways * minutes",
            "each_minutes": "all_minutes / helpers",
            "break_minutes": whole(5, 30, 5),
            "time": "each_minutes + break_minutes",
            "pay": money(6, 20),
            "earned": "driveways * pay",
            "each_pay": "earned / helpers",
        },
        nouns={"job": "driveway, sidewalk, parking lot, courtyard, garage entrance"},
        facts={
            "driveways": (
                "{helpers} friends want to clear {driveways} {jobs} of snow",
                "there are {driveways} {jobs} full of snow, and {helpers} friends want to clear "
                "them",
            ),
            "minutes": (
                "one person needs {minutes} minutes for one of them",
                "it takes {minutes} minutes for one person to clear one",
            ),
            "break": (
                "they share the work equally and take a break of {break_minutes} minutes",
                "the work is divided equally, and all take a break of {break_minutes} minutes "
                "together",
            ),
            "pay": ("they get {pay} for each", "the owners pay {pay} for each"),
        },
        asks=(
            Ask(
                find="time",
                steps=(
                    "minutes of work = driveways * minutes",
                    "minutes of work for each = minutes of work / helpers",
                    "minutes with the break = minutes of work for each + break_minutes",
                ),
                tell="driveways minutes break",
                questions=(
                    "after how many minutes are they done",
                    "how many minutes does it take from start to end",
                ),
                goals=("the number of minutes from start to end",),
                wordings=(
                    "{helpers} friends shovel snow from {driveways} {jobs}. It takes one person "
                    "{minutes} minutes to clear one. They split the work equally and take one "
                    "break of {break_minutes} minutes. How many minutes pass before they are done?",
                    "Snow! {driveways} {jobs} must be cleared, and for each a single person would "
                    "need {minutes} minutes. {helpers} friends divide the work equally and rest "
                    "for {break_minutes} minutes in between. How many minutes later is everything "
                    "done?",
                ),
            ),
            Ask(
                find="each_pay",
                steps=("money earned = driveways * pay", "money for each = money earned / helpers"),
                tell="driveways pay",
                questions=(
                    "if they share the money equally, how much does each of them get",
                    "how much is that for each if they share it equally",
                ),
                wordings=(
                    "{helpers} friends earn {pay} for every {job} they clear of snow. They clear "
                    "{driveways} and divide the money equally. How much does each one earn?",
                ),
            ),
            Ask(
                find="minutes",
                steps=(
                    "minutes of work for each = time - break_minutes",
                    "minutes of work = minutes of work for each * helpers",
                    "minutes for one = minutes of work / driveways",
                ),
                wordings=(
                    "After {time} minutes, of which {break_minutes} were a break, {helpers} "
                    "friends had cleared {driveways} {jobs} of snow, all working equally fast. How "
                    "many minutes would one of them need for one {job}?",
                    "How many minutes of work is one {job}, if {helpers} people who work at the "
                    "same speed cleared {driveways} of them in {time} minutes, including a break "
                    "of {break_minutes} minutes?",
                ),
            ),
        ),
    ),
    Story(
        name="daily_magazines_read_article_by_article",
        topic="",
        numbers={
            "magazines": oneof(2, 3, 4),
            "articles": whole(4, 12),
            "skipped": oneof(2, 3),
            "read": "articles - skipped",
            "minutes": whole(4, 15),
            "weekly": "magazines * read * minutes",
            "weeks": oneof(2, 3, 4, 5, 6, 8, 10, 12),
            "total": "weekly * weeks",
            "hours": "total / 60",
        },
        nouns={"kind": "magazine, journal, newsletter, comic, weekly paper"},
        facts={
            "magazines": (
                "every week {name} gets {magazines} {kinds} with {articles} articles each",
                "{magazines} {kinds}, each with {articles} articles, come to {name} every week",
            ),
            "skipped": (
                "{he} skips {skipped} articles in each and reads the others",
                "in each of them {he} leaves out {skipped} articles",
            ),
            "minutes": (
                "an article takes {minutes} minutes to read",
                "{name} needs {minutes} minutes to read an article",
            ),
        },
        asks=(
            Ask(
                find="weekly",
                steps=(
                    "articles read in each = articles - skipped",
                    "articles read a week = articles read in each * magazines",
                    "minutes a week = articles read a week * minutes",
                ),
                tell="magazines skipped minutes",
                questions=(
                    "how many minutes a week does {name} read",
                    "how many minutes of reading is that in a week",
                ),
                goals=("the number of minutes {name} reads in a week",),
                wordings=(
                    "{name} gets {magazines} {kinds} a week. Each has {articles} articles, and "
                    "{name} skips {skipped} of them. It takes {name} {minutes} minutes to read an "
                    "article. How many minutes per week does {name} read?",
                    "Of the {articles} articles in each of {magazines} {kinds} a week, {name} "
                    "reads all but {skipped}, {minutes} minutes apiece. How many minutes a week "
                    "are spent on this?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "articles read in each = articles - skipped",
                    "articles read a week = articles read in each * magazines",
                    "minutes a week = articles read a week * minutes",
                    "minutes in all = minutes a week * weeks",
                    "hours of reading = minutes in all / 60",
                ),
                wordings=(
                    "How many hours does {name} spend in {weeks} weeks on {magazines} {kinds} a "
                    "week, if each has {articles} articles, {skipped} of which are skipped, and "
                    "reading one takes {minutes} minutes?",
                    "{minutes} minutes for an article, {articles} articles in each of the week's "
                    "{magazines} {kinds}, {skipped} in each not worth reading: for how many hours "
                    "has {name} been reading after {weeks} weeks?",
                ),
            ),
            Ask(
                find="skipped",
                steps=(
                    "articles read a week = weekly / minutes",
                    "articles read in each = articles read a week / magazines",
                    "articles skipped = articles - articles read in each",
                ),
                wordings=(
                    "{name} reads for {weekly} minutes a week in {magazines} {kinds} of {articles} "
                    "articles each. An article takes {minutes} minutes, and {he} skips the same "
                    "number in each. How many is that?",
                ),
            ),
        ),
    ),
    Story(
        name="daily_wool_blanket_row_by_row",
        topic="",
        numbers={
            "rows": whole(60, 240, 10),
            "first_days": whole(3, 10),
            "first": whole(3, 9),
            "done": "first_days * first",
            "faster": whole(2, 6),
            "later": "first + faster",
            "left": "rows - done",
            "days": "left / later",
            "all_days": "first_days + days",
        },
        nouns={"work": "blanket, shawl, curtain, rug, tapestry/tapestries"},
        facts={
            "rows": (
                "{name} is making a {work} of {rows} rows",
                "the {work} that {name} is making will have {rows} rows",
            ),
            "first": (
                "for {first_days} days {he} does {first} rows a day",
                "in the first {first_days} days {name} manages {first} rows a day",
            ),
            "faster": (
                "from then on {he} does {faster} rows more each day than before",
                "after that, practice lets {him} do {faster} more rows a day",
            ),
        },
        asks=(
            Ask(
                find="all_days",
                steps=(
                    "rows at first = first_days * first",
                    "rows left = rows - rows at first",
                    "rows a day later = first + faster",
                    "more days = rows left / rows a day later",
                    "days in all = first_days + more days",
                ),
                tell="rows first faster",
                questions=(
                    "how many days does the whole {work} take",
                    "in how many days is the {work} finished",
                ),
                goals=("the number of days for the whole {work}",),
                wordings=(
                    "{name} makes a {work} with {rows} rows. {he} makes {first} rows per day for "
                    "the first {first_days} days and then {faster} more rows per day than before. "
                    "How many days does it take to make the whole {work}?",
                    "Counting from the first day, how many days does {name} need for a {work} of "
                    "{rows} rows, doing {first} rows on each of the first {first_days} days and "
                    "{faster} more than that on every later day?",
                ),
            ),
            Ask(
                find="left",
                steps=("rows at first = first_days * first", "rows left = rows - rows at first"),
                wordings=(
                    "{first_days} days with {first} rows each lie behind {name}. The {work} is to "
                    "have {rows} rows. How many are left to do?",
                ),
            ),
            Ask(
                find="faster",
                steps=(
                    "rows at first = first_days * first",
                    "rows left = rows - rows at first",
                    "rows a day later = rows left / days",
                    "more rows a day = rows a day later - first",
                ),
                wordings=(
                    "A {work} of {rows} rows took {name} {first_days} days at {first} rows a day "
                    "and then {days:more day/more days} at a higher speed. How many more rows a "
                    "day did {he} do in the second part than in the first?",
                    "By how many rows a day did {name} speed up after {first_days} days with "
                    "{first} rows each, if the remaining part of a {work} of {rows} rows was "
                    "finished in {days:day/days}?",
                ),
            ),
        ),
    ),
)
