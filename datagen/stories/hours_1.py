"""Hours and schedules: feeding rounds, flashes of a light, rides, rehearsals, opening hours."""

from datagen.numbers.quantity import money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="hours_kittens_fed_around_the_clock",
        topic="animals",
        numbers={
            "every": oneof(2, 3, 4, 6),
            "feeds": "24 / every",
            "milk": whole(8, 30),
            "kittens": whole(3, 9),
            "day_milk": "feeds * milk * kittens",
            "days": whole(3, 14),
            "can": "day_milk * days",
        },
        nouns={"orphan": "kitten, puppy, fox cub, piglet, raccoon, hedgehog"},
        facts={
            "every": (
                "the orphaned {orphans} get their bottles every {every} hours, day and night",
                "day and night, a bottle is due every {every} hours for the orphaned {orphans}",
            ),
            "milk": (
                "each of the {kittens} drinks {milk} milliliters at a time",
                "there are {kittens} of them, and each takes {milk} milliliters from its bottle",
            ),
            "can": (
                "the shelter has {can} milliliters of milk ready",
                "{can} milliliters of milk have been mixed",
            ),
        },
        asks=(
            Ask(
                find="days",
                steps=(
                    "feedings in a day = 24 / every",
                    "milk for one {orphan} in a day = feedings in a day * milk",
                    "milk for all in a day = milk for one {orphan} in a day * kittens",
                    "days = can / milk for all in a day",
                ),
                tell="every milk can",
                questions=(
                    "for how many days does the milk last",
                    "how many days will it take to use up the milk",
                ),
                goals=("the number of days for which the milk is enough",),
                wordings=(
                    'A note on the door of the nursery: "{kittens} {orphans}. Bottle every '
                    '{every} hours, at night too. {milk} milliliters each, no more." With {can} '
                    "milliliters of milk in the refrigerator, how many days are provided for?",
                    "How many days will {can} milliliters of milk feed {kittens} {orphans} that "
                    "each get {milk} milliliters once every {every} hours around the clock?",
                    "Feeding {kittens} little {orphans} is a job for day and night: every "
                    "{every} hours each one empties a bottle of {milk} milliliters. The "
                    "volunteers have been given {can} milliliters of milk, and they wonder how "
                    "many days that is.",
                ),
            ),
            Ask(
                find="milk",
                steps=(
                    "milk for all in a day = can / days",
                    "milk for one {orphan} in a day = milk for all in a day / kittens",
                    "feedings in a day = 24 / every",
                    "milk in a bottle = milk for one {orphan} in a day / feedings in a day",
                ),
                wordings=(
                    "In {days} days {kittens} orphaned {orphans} drank {can} milliliters of "
                    "milk. All drank equally, one bottle every {every} hours by day and by "
                    "night. How many milliliters were in a bottle?",
                    "How much milk goes into one bottle, in milliliters, if {kittens} {orphans}, "
                    "each fed every {every} hours, finish {can} milliliters in {days} days?",
                    "Every {every} hours, {kittens} bottles are filled for {kittens} {orphans}. "
                    "After {days} days {can} milliliters are gone. What does one bottle hold, in "
                    "milliliters, if all bottles are alike?",
                ),
            ),
        ),
    ),
    Story(
        name="hours_lighthouse_flashes_of_a_night",
        topic="",
        numbers={
            "gap": oneof(4, 5, 6, 10, 12, 15, 20, 30),
            "dusk": whole(5, 10),
            "dawn": whole(4, 8),
            "night": "12 - dusk + dawn",
            "minute_flashes": "60 / gap",
            "hour_flashes": "minute_flashes * 60",
            "flashes": "hour_flashes * night",
        },
        nouns={"light": "lighthouse, harbor beacon, radio mast, buoy, light tower"},
        facts={
            "gap": (
                "a {light} flashes once every {gap} seconds",
                "every {gap} seconds a {light} gives one flash",
            ),
            "night": (
                "it is switched on at {dusk} PM and off at {dawn} AM",
                "it works from {dusk} PM until {dawn} AM the next morning",
            ),
        },
        asks=(
            Ask(
                find="flashes",
                steps=(
                    "hours before midnight = 12 - dusk",
                    "hours of the night = hours before midnight + dawn",
                    "flashes in a minute = 60 / gap",
                    "flashes in an hour = flashes in a minute * 60",
                    "flashes in the night = flashes in an hour * hours of the night",
                ),
                tell="gap night",
                questions=(
                    "how many times does it flash in one night",
                    "how many flashes does it give in a night",
                ),
                goals=("the number of flashes in one night",),
                wordings=(
                    "From {dusk} in the evening to {dawn} in the morning, midnight in between, "
                    "the {light} sends out a flash every {gap} seconds. How many flashes is that "
                    "in a single night, if an hour has 60 minutes and a minute 60 seconds?",
                    "One flash, {gap} seconds later the next: so the {light} goes on all night, "
                    "starting at {dusk} PM and stopping at {dawn} AM. How often does it flash "
                    "between those two times?",
                    "How many flashes will a sailor who stays awake from {dusk} PM to {dawn} AM "
                    "count if the {light} on the coast flashes every {gap} seconds?",
                ),
            ),
            Ask(
                find="gap",
                steps=(
                    "hours before midnight = 12 - dusk",
                    "hours of the night = hours before midnight + dawn",
                    "flashes in an hour = flashes / hours of the night",
                    "flashes in a minute = flashes in an hour / 60",
                    "seconds from flash to flash = 60 / flashes in a minute",
                ),
                wordings=(
                    "A counter on a {light} showed {flashes} flashes for the night from {dusk} "
                    "PM to {dawn} AM. How many seconds are there from one flash to the next?",
                    "Switched on at {dusk} PM and off at {dawn} AM, a {light} flashed {flashes} "
                    "times at equal intervals. How many seconds is one interval?",
                ),
            ),
        ),
    ),
    Story(
        name="hours_big_wheel_rides_of_a_day",
        topic="",
        numbers={
            "open_hours": whole(3, 10),
            "ride": oneof(7, 8, 9, 10, 12, 15),
            "load": oneof(3, 5, 6, 8),
            "turn": "ride + load",
            "rides": "open_hours * 60 / turn",
            "cabins": whole(8, 30),
            "seats": whole(2, 6),
            "people": "rides * cabins * seats",
        },
        nouns={"wheel": "Ferris wheel, sky wheel, giant wheel, observation wheel"},
        facts={
            "ride": (
                "a ride on the {wheel} takes {ride} minutes, and changing passengers takes "
                "{load} minutes more",
                "after each ride of {ride} minutes, the {wheel} stands for {load} minutes while "
                "people get off and on",
            ),
            "cabins": (
                "it has {cabins} cabins with {seats} seats each",
                "there are {cabins} cabins, each of them for {seats} people",
            ),
            "open": ("it is open for {open_hours} hours", "it runs for {open_hours} hours a day"),
        },
        asks=(
            Ask(
                find="people",
                steps=(
                    "minutes open = open_hours * 60",
                    "minutes for one ride = ride + load",
                    "rides = minutes open / minutes for one ride",
                    "seats on the {wheel} = cabins * seats",
                    "people = rides * seats on the {wheel}",
                ),
                tell="ride cabins open",
                questions=(
                    "how many people can ride it in that time",
                    "how many passengers can it carry in that time if no seat stays empty",
                ),
                goals=("the largest number of people that can ride in that time",),
                wordings=(
                    "{cabins} cabins, {seats} seats in every one, all of them taken: that is a "
                    "good day for the {wheel}. A ride lasts {ride} minutes; then {load} minutes "
                    "are needed for getting off and on. How many people ride in {open_hours} "
                    "hours?",
                    "What is the largest number of people that the {wheel} can take in "
                    "{open_hours} hours? It needs {ride} minutes to go around and stops {load} "
                    "minutes before the next ride, and in each of its {cabins} cabins there is "
                    "room for {seats}.",
                    "The owner of a {wheel} wants to know how many tickets to print for "
                    "{open_hours} hours. One ride, with the {load} minutes of boarding, takes up "
                    "{ride} plus {load} minutes. Each ride fills {cabins} cabins of {seats}, and "
                    "every passenger needs one ticket.",
                ),
            ),
            Ask(
                find="seats",
                steps=(
                    "minutes open = open_hours * 60",
                    "minutes for one ride = ride + load",
                    "rides = minutes open / minutes for one ride",
                    "people in one ride = people / rides",
                    "seats in a cabin = people in one ride / cabins",
                ),
                wordings=(
                    "In {open_hours} hours {people} people rode the {wheel}, and no seat was "
                    "ever empty. Each ride took {ride} minutes and each change of passengers "
                    "{load} minutes. There are {cabins} cabins. How many seats has a cabin?",
                    "How many people sit in one cabin of a {wheel} with {cabins} cabins if it "
                    "carries {people} passengers in {open_hours} hours, always full, with {ride} "
                    "minutes for a ride and {load} minutes for boarding?",
                ),
            ),
        ),
    ),
    Story(
        name="hours_rehearsal_minutes_for_each_scene",
        topic="school",
        numbers={
            "weeks": whole(4, 12),
            "per_week": whole(2, 3),
            "length": whole(2, 3),
            "hours": "weeks * per_week * length",
            "music": whole(2, 12),
            "scenes": oneof(6, 8, 10, 12, 15),
            "scene_minutes": "(hours - music) * 60 / scenes",
        },
        facts={
            "weeks": (
                "the drama club rehearses for {weeks} weeks, {per_week} times a week",
                "there are {weeks} weeks until the premiere, with {per_week} rehearsals in each",
            ),
            "length": ("each rehearsal lasts {length} hours", "a rehearsal is {length} hours long"),
            "music": (
                "{music} of all these hours are needed for the songs",
                "the songs take up {music} hours of that time",
            ),
            "scenes": (
                "the rest of the time is divided equally among the {scenes} scenes of the play",
                "every one of the {scenes} scenes gets the same share of the remaining time",
            ),
        },
        asks=(
            Ask(
                find="scene_minutes",
                steps=(
                    "rehearsals = weeks * per_week",
                    "hours of rehearsal = rehearsals * length",
                    "hours for the scenes = hours of rehearsal - music",
                    "minutes for the scenes = hours for the scenes * 60",
                    "minutes for one scene = minutes for the scenes / scenes",
                ),
                tell="weeks length music scenes",
                questions=(
                    "how many minutes does each scene get",
                    "how many minutes can they spend on one scene",
                ),
                goals=("the rehearsal time of one scene in minutes",),
                wordings=(
                    '"Quiet, please! We have {weeks} weeks, {per_week} rehearsals a week, '
                    '{length} hours each," says the director. "The songs will eat {music} of '
                    'those hours. What is left goes in equal parts to our {scenes} scenes." How '
                    "many minutes is one part?",
                    "How many minutes of rehearsal are there for each of the {scenes} scenes of "
                    "a school play, all treated alike, if the club meets {per_week} times a week "
                    "for {length} hours over {weeks} weeks and sets {music} hours aside for the "
                    "songs?",
                    "Dear parents, for the next {weeks} weeks the drama club will meet "
                    "{per_week} times a week, {length} hours each time. {music} hours belong to "
                    "the songs, and all the rest is for the {scenes} scenes, the same number of "
                    "minutes for each. How many minutes does a scene get?",
                ),
            ),
            Ask(
                find="music",
                steps=(
                    "rehearsals = weeks * per_week",
                    "hours of rehearsal = rehearsals * length",
                    "minutes for the scenes = scenes * scene_minutes",
                    "hours for the scenes = minutes for the scenes / 60",
                    "hours for the songs = hours of rehearsal - hours for the scenes",
                ),
                wordings=(
                    "In {weeks} weeks a drama club held {per_week} rehearsals of {length} hours "
                    "every week. Each of the {scenes} scenes of the play was practiced for "
                    "{scene_minutes} minutes, and whatever time remained was for the songs. How "
                    "many hours was that?",
                    "How many hours did the songs take? A play has {scenes} scenes, each of "
                    "which was rehearsed for {scene_minutes} minutes. There were {per_week} "
                    "rehearsals a week for {weeks} weeks, all of them {length} hours long, and "
                    "only scenes and songs were practiced.",
                ),
            ),
        ),
    ),
    Story(
        name="hours_snooze_button_on_school_days",
        topic="school",
        numbers={
            "presses": whole(2, 5),
            "snooze": whole(4, 10),
            "school_day": "presses * snooze",
            "weekend": oneof(15, 20, 30, 35, 40, 45, 50, 60, 75, 90),
            "week_minutes": "school_day * 5 + weekend * 2",
            "weeks": whole(2, 12),
            "minutes": "week_minutes * weeks",
        },
        facts={
            "school": (
                "on each of the 5 school days of a week {name} presses the snooze button "
                "{presses} times, which gives {him} {snooze} more minutes each time",
                "{name}'s alarm clock is silent for {snooze} minutes whenever {he} presses its "
                "button, which happens {presses} times on every one of the 5 school days of a "
                "week",
            ),
            "weekend": (
                "on each of the two days of the weekend {he} stays in bed {weekend} minutes "
                "after waking up",
                "on both days of the weekend {he} lies in bed awake for {weekend} minutes",
            ),
        },
        asks=(
            Ask(
                find="minutes",
                steps=(
                    "minutes on a school day = presses * snooze",
                    "minutes on five school days = minutes on a school day * 5",
                    "minutes on a weekend = weekend * 2",
                    "minutes in a week = minutes on five school days + minutes on a weekend",
                    "minutes in all = minutes in a week * weeks",
                ),
                wordings=(
                    "Press, {snooze} minutes of peace, press again: {name} does that {presses} "
                    "times on every school day, Monday to Friday, 5 days a week. On each of the "
                    "two days of the weekend, it is {weekend} lazy minutes. How many minutes "
                    "does {he} lie in bed like that in {weeks} weeks?",
                    "How many minutes of lying in bed does {name} collect in {weeks} weeks with "
                    "5 school days each? On a school day {he} snoozes {presses} times for "
                    "{snooze} minutes; on Saturdays and Sundays {he} has two long mornings a "
                    "week, {weekend} minutes each.",
                    '"You stay in bed for hours!" says {name}\'s mother. "Let me count," says '
                    '{name}. "On the 5 school days of a week I snooze {presses} times, {snooze} '
                    'minutes each. On both weekend days it is {weekend} minutes." How many '
                    "minutes is that in {weeks} weeks?",
                ),
            ),
            Ask(
                find="week_minutes",
                steps=(
                    "minutes on a school day = presses * snooze",
                    "minutes on five school days = minutes on a school day * 5",
                    "minutes on a weekend = weekend * 2",
                    "minutes in a week = minutes on five school days + minutes on a weekend",
                ),
                tell="school weekend",
                questions=(
                    "how many minutes is that in a week",
                    "how many minutes does {he} lie awake in bed in a week",
                ),
                goals=("the minutes of one week that {name} lies in bed awake",),
            ),
            Ask(
                find="weekend",
                steps=(
                    "minutes on a school day = presses * snooze",
                    "minutes on five school days = minutes on a school day * 5",
                    "minutes on a weekend = week_minutes - minutes on five school days",
                    "minutes on a weekend day = minutes on a weekend / 2",
                ),
                wordings=(
                    "{name} lies in bed awake for {week_minutes} minutes a week. On the 5 school "
                    "days it is the snooze button: {presses} times a day, {snooze} minutes each "
                    "time. The rest falls equally on both days of the weekend. How many minutes "
                    "is it on a Sunday?",
                    "The minutes that {name} stays in bed add up to {week_minutes} a week. "
                    "{presses} times {snooze} minutes is what {he} does on each of 5 school "
                    "days. How many minutes does {he} stay in bed on Saturday, if it is as long "
                    "on both weekend days?",
                ),
            ),
        ),
    ),
    Story(
        name="hours_two_barbers_with_different_hands",
        topic="work",
        numbers={
            "hours": whole(4, 9),
            "lunch": whole(1, 2),
            "work": "hours - lunch",
            "fast": oneof(10, 12, 15, 20),
            "slow": oneof(20, 30, 60),
            "cuts": "work * 60 / fast + work * 60 / slow",
            "price": money(12, 30),
            "income": "cuts * price",
        },
        where=("slow > fast", "lunch < hours - 2"),
        facts={
            "hours": (
                "the barbershop is open for {hours} hours, {lunch:hour/hours} of which both "
                "barbers are at lunch",
                "two barbers spend {hours} hours in their shop and take {lunch:hour/hours} of "
                "that for lunch",
            ),
            "pace": (
                "a haircut takes {name} {fast} minutes and {name2} {slow} minutes",
                "{name} needs {fast} minutes for each haircut, and {name2} needs {slow}",
            ),
        },
        asks=(
            Ask(
                find="cuts",
                steps=(
                    "hours of cutting = hours - lunch",
                    "minutes of cutting = hours of cutting * 60",
                    "{name}'s haircuts = minutes of cutting / fast",
                    "{name2}'s haircuts = minutes of cutting / slow",
                    "haircuts together = {name}'s haircuts + {name2}'s haircuts",
                ),
                tell="hours pace",
                questions=(
                    "how many haircuts can they give together in one day",
                    "what is the greatest number of customers that they can serve in a day",
                ),
                goals=("the number of haircuts that the two barbers can give in a day",),
                wordings=(
                    "{name} cuts hair in {fast} minutes, {name2} in {slow}. Both are at the shop "
                    "for {hours} hours, minus {lunch:hour/hours} for lunch, and there is always "
                    "somebody waiting. How many heads do they do in all?",
                    "There is a line outside the barbershop of {name} and {name2} from opening "
                    "to closing, {hours} hours later. Both close their eyes for "
                    "{lunch:hour/hours} at noon. With {fast} minutes for a haircut by {name} and "
                    "{slow} minutes for one by {name2}, how many people leave with short hair?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "hours of cutting = hours - lunch",
                    "minutes of cutting = hours of cutting * 60",
                    "{name}'s haircuts = minutes of cutting / fast",
                    "{name2}'s haircuts = minutes of cutting / slow",
                    "haircuts together = {name}'s haircuts + {name2}'s haircuts",
                    "income = haircuts together * price",
                ),
                wordings=(
                    "A haircut is {price} at the shop of {name} and {name2}, no matter who does "
                    "it. {name} is done in {fast} minutes, {name2} in {slow}. They work {hours} "
                    "hours less a lunch of {lunch:hour/hours}, without ever waiting for a "
                    "customer. How much do they take in?",
                    "How much money is in the till of {name} and {name2} after {hours} busy "
                    "hours, of which {lunch:was/were} lost to lunch? Each haircut costs {price}; "
                    "{name} gives one every {fast} minutes, {name2} one every {slow} minutes.",
                    "Two barbers, one price: {price}. {name} takes {fast} minutes a head, and "
                    "{name2}, who likes to talk, {slow} minutes. If both are busy all day, "
                    "{hours} hours minus {lunch:hour/hours} of lunch, how many dollars do they "
                    "earn together?",
                ),
            ),
        ),
    ),
    Story(
        name="hours_ship_crossing_in_days_and_hours",
        topic="travel",
        numbers={
            "days": whole(2, 9),
            "hours": whole(2, 22),
            "all_hours": "days * 24 + hours",
            "speed": whole(8, 30),
            "way": "all_hours * speed",
            "sailed": whole(100, 900, 20),
            "left": "way - sailed",
        },
        nouns={"ship": "sailing ship, freighter, cruise ship, tanker, mail boat, research ship"},
        facts={
            "time": (
                "the crossing takes a {ship} {days} days and {hours} hours",
                "{days} days and {hours} hours is what a {ship} needs for the crossing",
            ),
            "speed": (
                "it makes {speed} miles an hour the whole way",
                "its speed is {speed} miles per hour from start to end",
            ),
            "sailed": (
                "{sailed} miles are already behind it",
                "so far it has covered {sailed} miles",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "hours in the days = days * 24",
                    "hours of the crossing = hours in the days + hours",
                    "miles of the crossing = hours of the crossing * speed",
                    "miles left = miles of the crossing - sailed",
                ),
                tell="time speed sailed",
                questions=(
                    "how many miles are still ahead",
                    "how many miles does it still have to go",
                ),
                goals=("the number of miles that remain",),
                wordings=(
                    "The log of a {ship} says: {sailed} miles done, speed {speed} miles an hour "
                    "day and night, whole crossing {days} days and {hours} hours. How many miles "
                    "lie ahead?",
                    '"Are we there yet?" asks a passenger of the {ship}. The captain laughs: "At '
                    "{speed} miles an hour the crossing takes {days} days and {hours} hours, and "
                    'we have done {sailed} miles." How many miles are left?',
                    "How far is it still to the other shore for a {ship} that has sailed "
                    "{sailed} miles, if the crossing at a steady {speed} miles per hour takes "
                    "{days} days and {hours} hours in all?",
                ),
            ),
            Ask(
                find="speed",
                steps=(
                    "miles of the crossing = sailed + left",
                    "hours in the days = days * 24",
                    "hours of the crossing = hours in the days + hours",
                    "miles in an hour = miles of the crossing / hours of the crossing",
                ),
                wordings=(
                    "After {sailed} miles a {ship} had {left} miles to go. The crossing took "
                    "{days} days and {hours} hours altogether, at the same speed all the time. "
                    "How many miles did the ship sail in an hour?",
                    "At what speed, in miles an hour, does a {ship} travel if it needs {days} "
                    "days and {hours} hours for a crossing of which it has done {sailed} miles "
                    "and has {left} miles before it?",
                ),
            ),
        ),
    ),
    Story(
        name="hours_parade_groups_past_the_corner",
        topic="",
        numbers={
            "wait": whole(5, 40),
            "groups": whole(6, 30),
            "gap": whole(2, 6),
            "passing": "(groups - 1) * gap",
            "home": whole(5, 25),
            "away": "wait + passing + home",
        },
        facts={
            "wait": (
                "{name} stood at the corner for {wait} minutes before the first group of the "
                "parade came by",
                "{wait} minutes passed at the corner before {name} saw the first group of the "
                "parade",
            ),
            "groups": (
                "{groups} groups came by, one every {gap} minutes",
                "there were {groups} groups in all, with {gap} minutes from each to the next",
            ),
            "home": (
                "{he} went away with the last group and was home {home} minutes later",
                "when the last group came, {he} left for home, a walk of {home} minutes",
            ),
        },
        asks=(
            Ask(
                find="away",
                steps=(
                    "intervals between groups = groups - 1",
                    "minutes of the parade = intervals between groups * gap",
                    "minutes at the corner = wait + minutes of the parade",
                    "minutes in all = minutes at the corner + home",
                ),
                tell="wait groups home",
                questions=("how many minutes after {his} arrival at the corner was {name} home",),
                goals=(
                    "the number of minutes from {name}'s arrival at the corner until {he} was home",
                ),
                wordings=(
                    "{name} got to the corner early and waited {wait} minutes for the first "
                    "group of the parade. Another group passed every {gap} minutes until all "
                    "{groups} had been there. Then {he} walked home at once, {home} minutes. How "
                    "many minutes was it from getting to the corner to getting home?",
                    "How long, in minutes, was it from the moment {name} took {his} place at the "
                    "corner until {he} was home again? {he} waited {wait} minutes for the "
                    "parade, its {groups} groups went by {gap} minutes apart, and right after "
                    "the last of them {he} had a walk of {home} minutes.",
                ),
            ),
            Ask(
                find="groups",
                steps=(
                    "minutes at the corner = away - home",
                    "minutes of the parade = minutes at the corner - wait",
                    "intervals between groups = minutes of the parade / gap",
                    "groups = intervals between groups + 1",
                ),
                wordings=(
                    "{away} minutes after coming to the corner, {name} was home again. {wait} "
                    "minutes had gone by before the first group of the parade, {home} minutes "
                    "were the walk home, begun when the last group came, and from group to group "
                    "it was {gap} minutes. How many groups did {he} see?",
                    "How many groups were in the parade, if they passed {name}'s corner {gap} "
                    "minutes apart? {he} waited {wait} minutes for the first, left with the "
                    "last, walked {home} minutes, and had needed {away} minutes for everything.",
                ),
            ),
        ),
    ),
    Story(
        name="hours_library_open_in_a_week_with_a_holiday",
        topic="school",
        numbers={
            "opens": whole(8, 11),
            "closes": whole(4, 9),
            "weekday": "12 - opens + closes",
            "holidays": whole(1, 3),
            "weekdays": "5 - holidays",
            "saturday": whole(3, 6),
            "hours": "weekday * weekdays + saturday",
            "visitors": whole(12, 45),
            "people": "hours * visitors",
        },
        nouns={"place": "library, swimming pool, toy library, museum, reading room"},
        facts={
            "weekday": (
                "on 5 weekdays the {place} is usually open from {opens} AM to {closes} PM",
                "the {place} opens at {opens} AM and closes at {closes} PM on the 5 weekdays",
            ),
            "saturday": (
                "on Saturdays it is open for {saturday} hours, on Sundays never",
                "it is open for {saturday} hours on Saturday and closed on Sunday",
            ),
            "holidays": (
                "in this week {holidays:weekday is a holiday/weekdays are holidays}, and it "
                "stays closed then",
                "this week it stays closed for {holidays:weekday/weekdays}",
            ),
        },
        asks=(
            Ask(
                find="hours",
                steps=(
                    "hours before noon = 12 - opens",
                    "hours on a weekday = hours before noon + closes",
                    "open weekdays = 5 - holidays",
                    "hours on the weekdays = hours on a weekday * open weekdays",
                    "hours in the week = hours on the weekdays + saturday",
                ),
                tell="weekday saturday holidays",
                questions=(
                    "for how many hours is the {place} open this week",
                    "how many hours of this week can people go to the {place}",
                ),
                goals=("the number of hours that the {place} is open this week",),
                wordings=(
                    "Sign at the {place}: Monday to Friday, {opens} AM to {closes} PM. Saturday, "
                    "{saturday} hours. Sunday closed. Below it, by hand: {holidays:day/days} of "
                    "the 5 weekdays closed this week. How many hours is it open this week?",
                    "This week the {place} loses {holidays:weekday/weekdays} of the usual 5 to "
                    "holidays. On the others it is open from {opens} AM to {closes} PM, and on "
                    "Saturday for {saturday} hours, but on Sunday not at all. How many hours are "
                    "left for visitors?",
                ),
            ),
            Ask(
                find="people",
                steps=(
                    "hours before noon = 12 - opens",
                    "hours on a weekday = hours before noon + closes",
                    "open weekdays = 5 - holidays",
                    "hours on the weekdays = hours on a weekday * open weekdays",
                    "hours in the week = hours on the weekdays + saturday",
                    "visitors in the week = hours in the week * visitors",
                ),
                wordings=(
                    "About {visitors} people an hour come to the {place} on average. It is open "
                    "from {opens} AM to {closes} PM on weekdays, but only on 5 minus {holidays} "
                    "of them this week, and for {saturday} hours on Saturday. How many visitors "
                    "may be expected this week?",
                    "How many visitors does a {place} have in a week with "
                    "{holidays:weekday/weekdays} off, if {visitors} come every hour? Its hours "
                    "are {opens} AM to {closes} PM on the 5 weekdays, holidays excepted, and "
                    "{saturday} hours on Saturday; Sunday is closed.",
                ),
            ),
        ),
    ),
    Story(
        name="hours_sprinklers_every_other_day_of_june",
        topic="garden",
        numbers={
            "zones": whole(2, 9),
            "minutes": oneof(5, 8, 10, 12, 15, 20),
            "flow": whole(6, 25),
            "day_liters": "zones * minutes * flow",
            "month": "day_liters * 15",
            "rainy": whole(2, 6),
            "saved": "day_liters * rainy",
            "used": "month - saved",
        },
        nouns={"ground": "golf course, soccer field, park, hotel garden, cemetery"},
        facts={
            "zones": (
                "the sprinklers of a {ground} water {zones} zones one after the other, each for "
                "{minutes} minutes",
                "in a {ground} the sprinklers of {zones} zones run in turn, each for {minutes} "
                "minutes",
            ),
            "flow": (
                "in each minute {flow} liters of water are used",
                "they use {flow} liters a minute",
            ),
            "when": (
                "they run every other day, which makes half of the 30 days of June, but not on "
                "{rainy} of these days because of rain",
                "in June, a month of 30 days, they are set for every other day, but on {rainy} "
                "of these days rain makes them unnecessary",
            ),
        },
        asks=(
            Ask(
                find="used",
                steps=(
                    "days planned = 30 / 2",
                    "days watered = days planned - rainy",
                    "minutes in a day = zones * minutes",
                    "liters in a day = minutes in a day * flow",
                    "liters in June = liters in a day * days watered",
                ),
                tell="zones flow when",
                questions=(
                    "how many liters of water are used in June",
                    "how much water, in liters, do they use in June",
                ),
                goals=("the number of liters used in June",),
                wordings=(
                    "Every other day of June, 30 days long, the sprinklers of a {ground} come "
                    "on: {zones} zones one after another, {minutes} minutes each, {flow} liters "
                    "a minute. On {rainy} of those days rain did their work. How many liters did "
                    "they use in the month?",
                    "How many liters of water does a {ground} need in June (30 days) if it is "
                    "watered every other day, except for {rainy} of these days when it rains, "
                    "and watering means {minutes} minutes for each of {zones} zones, one after "
                    "the other, at {flow} liters per minute?",
                    "Without rain the {ground} would have been watered on every other one of the "
                    "30 days of June. It rained on {rainy} of the days when it was due. Each "
                    "watering is {zones} times {minutes} minutes, and each minute {flow} liters. "
                    "How many liters was the use of the month?",
                ),
            ),
            Ask(
                find="saved",
                steps=(
                    "minutes in a day = zones * minutes",
                    "liters in a day = minutes in a day * flow",
                    "liters saved = liters in a day * rainy",
                ),
                wordings=(
                    "Thanks to rain, the sprinklers of a {ground} could stay off on {rainy} "
                    "days. Normally they run {minutes} minutes in each of {zones} zones, one "
                    "zone after another, and {flow} liters flow every minute. How many liters "
                    "did the rain save?",
                    "What did {rainy} days of rain save a {ground}, in liters of water, when "
                    "each day of watering means {zones} zones, {minutes} minutes for one zone "
                    "and {flow} liters for one minute?",
                ),
            ),
        ),
    ),
)
