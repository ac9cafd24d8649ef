"""Work done at a rate: machines, teams and tasks, with breaks, targets, helpers and repairs."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="machine_slower_after_a_break_down",
        topic="work",
        numbers={
            "rate": whole(20, 90, 2),
            "first": whole(2, 6),
            "share": fraction("1/2", "3/4", "1/4"),
            "slow": "rate * share",
            "second": whole(2, 6),
            "made_first": "rate * first",
            "made_second": "slow * second",
            "made": "made_first + made_second",
            "full": "first + second",
            "planned": "rate * full",
            "missing": "planned - made",
        },
        nouns={"item": "bottle, brick, toy car, notebook, light bulb, can, candle, tile"},
        facts={
            "rate": (
                "a machine makes {rate} {items} an hour",
                "{rate} {items} come out of a machine every hour",
            ),
            "first": (
                "it runs well for {first} hours",
                "for the first {first} hours everything is fine",
            ),
            "slow": (
                "then a part breaks, and for the last {second} hours it works at only {share} of "
                "its speed",
                "after that it runs for {second} more hours at {share} of the normal speed",
            ),
        },
        asks=(
            Ask(
                find="made",
                steps=(
                    "{items} in the first part = rate * first",
                    "slower speed = share of rate",
                    "{items} in the second part = slower speed * second",
                    "{items} in all = {items} in the first part + {items} in the second part",
                ),
                tell="rate first slow",
                questions=(
                    "how many {items} does the machine make in all",
                    "how many {items} are made that day",
                ),
                goals=("the total number of {items}",),
                wordings=(
                    "In a factory a machine produces {rate} {items} per hour. After {first} hours "
                    "it overheats and slows down to {share} of its usual speed for the remaining "
                    "{second} hours of the shift. How many {items} does it produce during the "
                    "shift?",
                    "How many {items} are made in a shift of {first} hours at {rate} {items} an "
                    "hour, followed by {second} hours at {share} of that speed?",
                ),
            ),
            Ask(
                find="missing",
                steps=(
                    "hours in all = first + second",
                    "{items} planned = rate * hours in all",
                    "{items} in the first part = rate * first",
                    "{items} in the second part = slow * second",
                    "{items} made = {items} in the first part + {items} in the second part",
                    "{items} missing = {items} planned - {items} made",
                ),
                wordings=(
                    "A machine should make {rate} {items} an hour during its whole shift. It does "
                    "so for {first} hours, but in the last {second} hours it makes only {slow} an "
                    "hour. How many {items} are missing at the end of the shift?",
                    "Because of a fault, a machine made {slow} instead of {rate} {items} an hour "
                    "during the last {second} hours of its shift. The first {first} hours were "
                    "normal. How many more {items} would a shift with no fault have given?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "slower speed = share of rate",
                    "{items} in the second part = slower speed * second",
                    "{items} in the first part = made - {items} in the second part",
                    "hours at full speed = {items} in the first part / rate",
                ),
                wordings=(
                    "At full speed a machine makes {rate} {items} an hour. One day it broke down "
                    "and worked the last {second} hours at {share} of full speed. It made {made} "
                    "{items} that day. For how many hours did it work at full speed?",
                ),
            ),
        ),
    ),
    Story(
        name="two_painters_and_the_rooms_left_for_the_second_day",
        topic="work",
        numbers={
            "a": whole(2, 5),
            "more": whole(1, 3),
            "b": "a + more",
            "together": "a + b",
            "days": whole(3, 8),
            "done": "together * days",
            "left": whole(2, 30),
            "all": "done + left",
        },
        nouns={"room": "hotel room, office, apartment, classroom, cabin"},
        asks=(
            Ask(
                find="left",
                steps=(
                    "{name2} paints a day = a + more",
                    "both paint a day = a + {name2} paints a day",
                    "painted so far = both paint a day * days",
                    "left to paint = all - painted so far",
                ),
                wordings=(
                    "There are {all:room} to paint. {name} can paint {a} a day, and {name2} can "
                    "paint {more} more than that. If both work for {days} days, how many are left "
                    "to paint?",
                    "{name} and {name2} have been hired to paint {all:room}. In a day {name} "
                    "finishes {a}, while {name2} finishes {more} more than {name}. How many will "
                    "still be unpainted after {days} days?",
                    "How many of {all:room} remain to be painted after {days} days of work by "
                    "{name}, who does {a} per day, and {name2}, who does {more} more per day than "
                    "{name}?",
                ),
            ),
            Ask(
                find="all",
                steps=(
                    "{name2} paints a day = a + more",
                    "both paint a day = a + {name2} paints a day",
                    "painted so far = both paint a day * days",
                    "number to paint = painted so far + left",
                ),
                wordings=(
                    "After {days} days of painting there are {left:room} left. {name} has painted "
                    "{a} every day, and {name2} {more} more every day than {name}. How many were "
                    "there to paint in the beginning?",
                    "A building is being painted by {name}, who does {a} a day, and by {name2}, "
                    "who does {more} more than {name} a day. {days} days have passed and "
                    "{left:room} are still waiting. How many does the building have?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "painted so far = all - left",
                    "{name2} paints a day = a + more",
                    "both paint a day = a + {name2} paints a day",
                    "days = painted so far / both paint a day",
                ),
                wordings=(
                    "Of {all:room}, all but {left} have been painted by {name} and {name2}. Each "
                    "day {name} painted {a} and {name2} painted {more} more than {name}. For how "
                    "many days have they been at work?",
                ),
            ),
        ),
    ),
    Story(
        name="typing_pages_with_a_faster_helper",
        topic="work",
        numbers={
            "pace": whole(3, 8),
            "k": factor(2, 3),
            "fast": "pace * k",
            "alone": whole(2, 5),
            "both_pace": "pace + fast",
            "both_hours": whole(2, 6),
            "first": "pace * alone",
            "second": "both_pace * both_hours",
            "pages": "first + second",
        },
        facts={
            "pace": (
                "{name} types {pace} pages of a report an hour",
                "a report is typed by {name} at {pace} pages an hour",
            ),
            "alone": (
                "{he} works alone for {alone} hours",
                "for the first {alone} hours nobody helps {him}",
            ),
            "both": (
                "then {name2} joins, who types {k:times} as fast, and they work on together for "
                "{both_hours} hours",
                "after that, {name2}, who is {k:times} as fast as {name}, types along with {name} "
                "for {both_hours} hours",
            ),
        },
        asks=(
            Ask(
                find="pages",
                steps=(
                    "pages typed alone = pace * alone",
                    "pages of {name2} an hour = k of pace",
                    "pages of both an hour = pace + pages of {name2} an hour",
                    "pages typed together = pages of both an hour * both_hours",
                    "pages in all = pages typed alone + pages typed together",
                ),
                tell="pace alone both",
                questions=(
                    "how many pages are typed altogether",
                    "how many pages does the report have if it is then finished",
                ),
                goals=("the number of pages typed in all",),
                wordings=(
                    "{name} begins to type a report at {pace} pages an hour. After {alone} hours "
                    "{name2} comes to help. {name2} types {k:times} as many pages an hour as "
                    "{name}. Working side by side, they finish in another {both_hours} hours. How "
                    "long is the report in pages?",
                ),
            ),
            Ask(
                find="both_hours",
                steps=(
                    "pages typed alone = pace * alone",
                    "pages left for both = pages - pages typed alone",
                    "pages of {name2} an hour = k of pace",
                    "pages of both an hour = pace + pages of {name2} an hour",
                    "hours together = pages left for both / pages of both an hour",
                ),
                wordings=(
                    "A report has {pages} pages. {name} types {pace} pages an hour and has been "
                    "at it for {alone} hours when {name2}, who is {k:times} as fast, begins to "
                    "help. How many more hours do they need to finish it together?",
                    "{pages} pages have to be typed. For {alone} hours {name} types {pace} pages "
                    "an hour. From then on {name2} types too, {k:times} as fast as {name}. For "
                    "how many hours do both of them type?",
                    "How many hours after {name2} starts to help is a text of {pages} pages "
                    "finished, if {name} types {pace} pages an hour and has already typed for "
                    "{alone} hours, and {name2} types {k:times} as fast as {name}?",
                ),
            ),
        ),
    ),
    Story(
        name="folding_paper_cranes_before_a_wedding",
        topic="",
        numbers={
            "goal": whole(200, 1000, 10),
            "minutes": oneof(2, 3, 4, 5, 6),
            "per_hour": "60 / minutes",
            "hours": whole(2, 4),
            "day": "per_hour * hours",
            "days": whole(2, 10),
            "done": "day * days",
            "left": "goal - done",
        },
        where=("left > 10", "left < 400"),
        nouns={
            "item": "paper crane, origami star, paper flower, name card, paper lantern",
            "event": "wedding, festival, birthday party, anniversary, school fair",
        },
        facts={
            "goal": (
                "{name} wants to make {goal} {items} for a {event}",
                "{goal} {items} are needed for a {event}, and {name} makes them",
            ),
            "minutes": (
                "one takes {minutes} minutes to make",
                "each of them takes {minutes} minutes",
            ),
            "days": (
                "{he} works on them for {hours} hours a day on {days} days",
                "on each of {days} days {he} spends {hours} hours on this",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{items} an hour = 60 / minutes",
                    "{items} a day = {items} an hour * hours",
                    "{items} made = {items} a day * days",
                    "{items} still to make = goal - {items} made",
                ),
                tell="goal minutes days",
                questions=(
                    "how many {items} still have to be made after that",
                    "how many {items} are still missing then",
                ),
                goals=("the number of {items} that are still missing",),
                wordings=(
                    "It takes {name} {minutes} minutes to make a {item}. For {days} days {he} has "
                    "made {items} for {hours} hours a day. The {event} calls for {goal} of them. "
                    "How many more does {he} have to make?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "{items} made = goal - left",
                    "{items} an hour = 60 / minutes",
                    "{items} a day = {items} an hour * hours",
                    "days = {items} made / {items} a day",
                ),
                wordings=(
                    "Of {goal} {items} for a {event}, only {left} remain to be made. {name} needs "
                    "{minutes} minutes for each and works on them {hours} hours a day. How many "
                    "days has {he} spent on them so far?",
                    "{name} makes {items}, one every {minutes} minutes, for {hours} hours each "
                    "day. After how many days are all but {left} of the {goal} {items} for the "
                    "{event} done?",
                ),
            ),
            Ask(
                find="day",
                steps=("{items} an hour = 60 / minutes", "{items} a day = {items} an hour * hours"),
                wordings=(
                    "A {item} takes {name} {minutes} minutes. How many can {he} make in {hours} "
                    "hours?",
                    "If {name} makes {items} for {hours} hours and finishes one every {minutes} "
                    "minutes, how many will there be?",
                    "{name} has {hours} hours for making {items}. Each takes {minutes} minutes. "
                    "What is the largest number that {he} can finish?",
                ),
            ),
        ),
    ),
    Story(
        name="harvest_team_of_fast_and_slow_pickers",
        topic="work",
        numbers={
            "fast": whole(2, 8),
            "fast_rate": whole(12, 30),
            "slow": whole(3, 12),
            "less": whole(2, 8),
            "slow_rate": "fast_rate - less",
            "fast_all": "fast * fast_rate",
            "slow_all": "slow * slow_rate",
            "hour": "fast_all + slow_all",
            "hours": whole(3, 8),
            "total": "hour * hours",
        },
        nouns={"fruit": "strawberry, apple, cherry, grape, olive, blueberry"},
        facts={
            "fast": (
                "on a farm {fast} experienced pickers fill {fast_rate} baskets an hour each",
                "each of {fast} experienced pickers on a farm fills {fast_rate} baskets an hour",
            ),
            "slow": (
                "{slow} new pickers fill {less} baskets an hour fewer than that each",
                "there are also {slow} beginners, who fill {less} baskets fewer an hour than the "
                "experienced ones",
            ),
            "hours": ("they all work for {hours} hours", "the working day has {hours} hours"),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "baskets of a beginner an hour = fast_rate - less",
                    "baskets of the experienced pickers = fast * fast_rate",
                    "baskets of the beginners = slow * baskets of a beginner an hour",
                    "baskets an hour = baskets of the experienced pickers + baskets of the "
                    "beginners",
                    "baskets in all = baskets an hour * hours",
                ),
                tell="fast slow hours",
                questions=(
                    "how many baskets are filled in that time",
                    "how many baskets do they fill in all",
                ),
                goals=("the number of baskets that they fill",),
                wordings=(
                    "{fast} experienced workers and {slow} beginners pick {fruits}. An "
                    "experienced worker fills {fast_rate} baskets per hour, and a beginner fills "
                    "{less} fewer. How many baskets of {fruits} do all of them together fill in "
                    "{hours} hours?",
                    "How many baskets of {fruits} will be ready after {hours} hours, if each of "
                    "{slow} beginners fills {less} baskets fewer per hour than each of {fast} "
                    "experienced pickers, who fill {fast_rate} per hour?",
                ),
            ),
            Ask(
                find="slow",
                steps=(
                    "baskets an hour = total / hours",
                    "baskets of the experienced pickers = fast * fast_rate",
                    "baskets of the beginners = baskets an hour - baskets of the experienced "
                    "pickers",
                    "beginners = baskets of the beginners / slow_rate",
                ),
                wordings=(
                    "In {hours} hours a group of pickers filled {total} baskets with {fruits}. "
                    "{fast} of them are experienced and fill {fast_rate} baskets an hour each; "
                    "the others are beginners, who fill {slow_rate} an hour each. How many "
                    "beginners are there?",
                    "A farm gets {total} baskets of {fruits} picked in {hours} hours. It has "
                    "{fast} experienced pickers at {fast_rate} baskets an hour and some beginners "
                    "at {slow_rate} baskets an hour. Find the number of beginners.",
                ),
            ),
        ),
    ),
    Story(
        name="car_wash_team_before_and_after_lunch",
        topic="work",
        numbers={
            "morning": whole(3, 5),
            "rate": whole(3, 9),
            "fewer": whole(1, 3),
            "slow": "rate - fewer",
            "afternoon": whole(2, 5),
            "before": "morning * rate",
            "after": "afternoon * slow",
            "cars": "before + after",
            "price": money(6, 15),
            "income": "cars * price",
            "soap": money(10, 60, 5),
            "left": "income - soap",
        },
        where=("slow > 1",),
        nouns={"group": "scout troop, school band, soccer team, youth club, drama club, swim team"},
        facts={
            "before": (
                "a {group} washes {rate} cars an hour for {morning} hours before lunch",
                "for {morning} hours before lunch, a {group} washes {rate} cars an hour",
            ),
            "after": (
                "after lunch it washes {fewer} fewer an hour for another {afternoon} hours",
                "in the {afternoon} hours after lunch it manages {fewer} fewer an hour",
            ),
            "price": ("every car brings in {price}", "each car owner pays {price}"),
            "soap": ("soap and sponges cost {soap}", "{soap} had to be spent on soap and sponges"),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "cars before lunch = morning * rate",
                    "cars an hour after lunch = rate - fewer",
                    "cars after lunch = afternoon * cars an hour after lunch",
                    "cars washed = cars before lunch + cars after lunch",
                    "money collected = cars washed * price",
                    "money left = money collected - soap",
                ),
                tell="before after price soap",
                questions=(
                    "how much money does the {group} have after paying for soap and sponges",
                    "how much does the {group} earn when its costs are subtracted",
                ),
                wordings=(
                    "A {group} held a car wash at {price} a car. In the {morning} hours before "
                    "lunch it washed {rate} cars every hour; in the {afternoon} hours after lunch "
                    "it washed {fewer} fewer every hour. If the soap cost {soap}, how much did "
                    "the {group} earn for itself?",
                ),
            ),
            Ask(
                find="cars",
                steps=(
                    "cars before lunch = morning * rate",
                    "cars an hour after lunch = rate - fewer",
                    "cars after lunch = afternoon * cars an hour after lunch",
                    "cars washed = cars before lunch + cars after lunch",
                ),
                tell="before after",
                questions=(
                    "how many cars are washed that day",
                    "how many cars does the {group} wash in all",
                ),
                goals=("the number of cars that are washed",),
                wordings=(
                    "{name} and {his} {group} wash {rate} cars per hour in the morning, for "
                    "{morning} hours, and {fewer} fewer per hour in the afternoon, for "
                    "{afternoon} hours. How many cars do they wash?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "cars before lunch = morning * rate",
                    "cars after lunch = afternoon * slow",
                    "cars washed = cars before lunch + cars after lunch",
                    "money collected = left + soap",
                    "price of a car wash = money collected / cars washed",
                ),
                wordings=(
                    "A {group} washed {rate} cars an hour for {morning} hours before lunch and "
                    "{slow} an hour for {afternoon} hours after lunch. It spent {soap} on soap "
                    "and had {left} left in the end. How much did it charge for washing a car?",
                    "What did one car wash cost, if a {group} washed {rate} an hour in the "
                    "{morning} hours before lunch and {slow} an hour in the {afternoon} hours "
                    "after it and was left with {left} after paying {soap} for soap?",
                ),
            ),
        ),
    ),
    Story(
        name="printer_pages_with_a_jam_and_paper_packs",
        topic="work",
        numbers={
            "speed": whole(10, 40, 5),
            "copies": whole(12, 60, 2),
            "pages": whole(5, 20),
            "sheets": "copies * pages",
            "minutes": "sheets / speed",
            "jam": whole(3, 15),
            "total": "minutes + jam",
        },
        nouns={"thing": "booklet, program, report, workbook, menu, handout, magazine"},
        facts={
            "copies": (
                "{name} prints {copies} copies of a {thing} with {pages} pages, one page on each "
                "sheet",
                "{copies} copies of a {pages}-page {thing} have to be printed, one page to a sheet",
            ),
            "speed": (
                "the printer puts out {speed} pages a minute",
                "{speed} pages a minute come out of the printer",
            ),
            "jam": (
                "a paper jam stops it for {jam} minutes",
                "it stands still for {jam} minutes because of a paper jam",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "pages in all = copies * pages",
                    "minutes of printing = pages in all / speed",
                    "minutes in all = minutes of printing + jam",
                ),
                tell="copies speed jam",
                questions=(
                    "how many minutes does the whole job take",
                    "how long does it take in minutes until everything is printed",
                ),
                goals=("the time for the whole job in minutes",),
                wordings=(
                    "A printer that prints {speed} pages a minute is used for {copies} copies of "
                    "a {pages}-page {thing}. In the middle of the job the paper jams, which costs "
                    "{jam} minutes. After how many minutes is the job finished?",
                    "How many minutes will {name} wait for {copies} copies of a {thing} of "
                    "{pages} pages at {speed} pages per minute, if clearing a paper jam takes "
                    "another {jam} minutes?",
                ),
            ),
            Ask(
                find="copies",
                steps=(
                    "minutes of printing = total - jam",
                    "pages in all = minutes of printing * speed",
                    "copies = pages in all / pages",
                ),
                wordings=(
                    "It took {total} minutes to print a number of copies of a {pages}-page "
                    "{thing}. For {jam} of these minutes the printer was jammed; the rest of the "
                    "time it printed {speed} pages a minute. How many copies were printed?",
                    "A printer was switched on for {total} minutes, but was jammed for {jam} of "
                    "them. Otherwise it printed {speed} pages a minute. How many copies of a "
                    "{thing} with {pages} pages did it print?",
                ),
            ),
            Ask(
                find="speed",
                steps=(
                    "minutes of printing = total - jam",
                    "pages in all = copies * pages",
                    "pages a minute = pages in all / minutes of printing",
                ),
                wordings=(
                    "{copies} copies of a {pages}-page {thing} were ready after {total} minutes, "
                    "of which {jam} were lost to a paper jam. How many pages a minute does the "
                    "printer print when it runs?",
                ),
            ),
        ),
    ),
    Story(
        name="workers_needed_to_finish_a_wall_in_time",
        topic="work",
        numbers={
            "per": whole(4, 12),
            "workers": whole(3, 10),
            "days": whole(2, 6),
            "day": "per * workers",
            "done": "day * days",
            "rest_days": whole(2, 5),
            "needed": whole(4, 20),
            "rest_day": "needed * per",
            "rest": "rest_day * rest_days",
            "length": "done + rest",
            "extra": "needed - workers",
        },
        where=("extra > 0",),
        nouns={"thing": "fence, stone wall, sidewalk, bike path, pipeline"},
        facts={
            "length": (
                "a {thing} is to be {length} meters long, and every worker builds {per} meters of "
                "it a day",
                "{length} meters of a {thing} have to be built, at {per} meters a day per worker",
            ),
            "days": (
                "{workers} workers have been building it for {days} days",
                "for {days} days, {workers} workers have been at work on it",
            ),
            "rest": (
                "the rest must be finished within {rest_days} days",
                "there are only {rest_days} days left to complete it",
            ),
        },
        asks=(
            Ask(
                find="needed",
                steps=(
                    "meters a day so far = per * workers",
                    "meters built = meters a day so far * days",
                    "meters left = length - meters built",
                    "meters a day from now = meters left / rest_days",
                    "workers needed = meters a day from now / per",
                ),
                tell="length days rest",
                questions=(
                    "how many workers are needed for the rest",
                    "how many workers must there be from now on",
                ),
                goals=("the number of workers needed from now on",),
                wordings=(
                    "One worker builds {per} meters of a {thing} per day. After {days} days with "
                    "{workers} workers, the boss sees that the {length} meters must be complete "
                    "in only {rest_days} more days. How many workers have to be on the job from "
                    "then on?",
                ),
            ),
            Ask(
                find="extra",
                steps=(
                    "meters a day so far = per * workers",
                    "meters built = meters a day so far * days",
                    "meters left = length - meters built",
                    "meters a day from now = meters left / rest_days",
                    "workers needed = meters a day from now / per",
                    "extra workers = workers needed - workers",
                ),
                tell="length days rest",
                questions=("how many extra workers have to be hired",),
                wordings=(
                    "A company builds a {thing} of {length} meters with {workers} workers who "
                    "each do {per} meters a day. {days} days are over when it turns out that "
                    "everything must be done in {rest_days} more days. How many workers must join "
                    "them?",
                ),
            ),
            Ask(
                find="length",
                steps=(
                    "meters a day at first = per * workers",
                    "meters built at first = meters a day at first * days",
                    "meters a day later = needed * per",
                    "meters built later = meters a day later * rest_days",
                    "length in meters = meters built at first + meters built later",
                ),
                wordings=(
                    "Each worker builds {per} meters of a {thing} a day. {workers} workers built "
                    "for {days} days, and then {needed} workers finished it in {rest_days} days. "
                    "How many meters long is the {thing}?",
                    "A {thing} was built by {workers} workers in the first {days} days and by "
                    "{needed} workers in the last {rest_days} days. If a worker always does {per} "
                    "meters a day, how long is it in meters?",
                ),
            ),
        ),
    ),
    Story(
        name="call_list_divided_after_the_first_hour",
        topic="work",
        numbers={
            "pace": whole(8, 20),
            "hours": whole(2, 5),
            "done": "pace * hours",
            "helpers": oneof(2, 3, 4, 5),
            "each": whole(6, 30),
            "rest": "helpers * each",
            "people": "done + rest",
        },
        nouns={
            "task": "customer/customers, member/members, donor/donors, patient/patients, "
            "voter/voters"
        },
        facts={
            "people": (
                "{people} {tasks} have to be called",
                "there are {people} {tasks} on a call list",
            ),
            "done": (
                "{name} calls {pace} of them an hour for {hours} hours",
                "for {hours} hours {name} makes {pace} calls an hour",
            ),
            "rest": (
                "the remaining calls are divided equally among {helpers} helpers",
                "then {helpers} helpers split the rest of the list evenly",
            ),
        },
        asks=(
            Ask(
                find="each",
                steps=(
                    "calls made by {name} = pace * hours",
                    "calls left = people - calls made by {name}",
                    "calls for each helper = calls left / helpers",
                ),
                tell="people done rest",
                questions=(
                    "how many calls does each helper have to make",
                    "how many {tasks} must each of the helpers call",
                ),
                goals=("the number of calls for each helper",),
                wordings=(
                    "{name} has a list of {people} {tasks} to call. After {hours} hours, with "
                    "{pace} calls an hour, {he} gives the rest of the list to {helpers} helpers "
                    "in equal parts. How many names does each helper get?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "calls made by the helpers = helpers * each",
                    "calls made by {name} = people - calls made by the helpers",
                    "hours = calls made by {name} / pace",
                ),
                wordings=(
                    "From a list of {people} {tasks}, {helpers} helpers called {each} each, and "
                    "{name} called all the others at {pace} an hour. How many hours did {name} "
                    "spend on the phone?",
                    "{name} makes {pace} calls per hour. Of {people} {tasks}, {name} called as "
                    "many as {he} could and left the rest to {helpers} helpers, who made {each} "
                    "calls each. For how many hours did {name} make calls?",
                ),
            ),
            Ask(
                find="people",
                steps=(
                    "calls made by {name} = pace * hours",
                    "calls made by the helpers = helpers * each",
                    "{tasks} in all = calls made by {name} + calls made by the helpers",
                ),
                wordings=(
                    "All the {tasks} of a company were called in one day: {name} made {pace} "
                    "calls an hour for {hours} hours, and {helpers} helpers made {each} calls "
                    "each. How many {tasks} does the company have if nobody was called more than "
                    "once?",
                ),
            ),
        ),
    ),
    Story(
        name="cleaning_offices_shift_in_minutes",
        topic="work",
        numbers={
            "small": whole(4, 14),
            "small_min": oneof(8, 10, 12, 15),
            "k": factor(2, 3),
            "big_min": "small_min * k",
            "big": whole(2, 6),
            "for_small": "small * small_min",
            "for_big": "big * big_min",
            "clean": "for_small + for_big",
            "pause": oneof(15, 20, 30, 45),
            "total": "clean + pause",
        },
        nouns={"place": "office, bank, school, museum, clinic"},
        facts={
            "small": (
                "{name} cleans {small} small rooms in a {place} and takes {small_min} minutes for "
                "each",
                "in a {place}, {small} small rooms take {name} {small_min} minutes each to clean",
            ),
            "big": (
                "a large room takes {k:times} as long, and there are {big} of them",
                "there are also {big} large rooms, each of which takes {k:times} as long as a "
                "small one",
            ),
            "pause": ("{he} has a break of {pause} minutes", "{his} break lasts {pause} minutes"),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "minutes for a large room = k of small_min",
                    "minutes for small rooms = small * small_min",
                    "minutes for large rooms = big * minutes for a large room",
                    "minutes of cleaning = minutes for small rooms + minutes for large rooms",
                    "minutes with the break = minutes of cleaning + pause",
                ),
                tell="small big pause",
                questions=(
                    "how many minutes does {name} need for the rooms and the break",
                    "how many minutes go by until {name} has done the rooms and had the break",
                ),
                goals=("the number of minutes needed for the rooms and the break together",),
                wordings=(
                    "A cleaner needs {small_min} minutes for a small room and {k:times} as long "
                    "for a large one. The {place} has {small} small rooms and {big} large rooms. "
                    "If the cleaner takes a {pause}-minute break, after how many minutes is "
                    "everything clean?",
                ),
            ),
            Ask(
                find="small",
                steps=(
                    "minutes of cleaning = total - pause",
                    "minutes for large rooms = big * big_min",
                    "minutes for small rooms = minutes of cleaning - minutes for large rooms",
                    "small rooms = minutes for small rooms / small_min",
                ),
                wordings=(
                    "{name} spent {total} minutes at a {place}, {pause} of them on a break. {he} "
                    "cleaned {big} large rooms in {big_min} minutes each and a number of small "
                    "rooms in {small_min} minutes each. How many small rooms did {he} clean?",
                    "How many small rooms does the {place} have, if {name} is there for {total} "
                    "minutes, rests for {pause} of them, and cleans {big} large rooms at "
                    "{big_min} minutes each and every small room in {small_min} minutes?",
                ),
            ),
        ),
    ),
    Story(
        name="pizza_oven_orders_per_hour_with_percent_delivered",
        topic="food",
        numbers={
            "per": whole(8, 30, 2),
            "hours": whole(3, 8),
            "made": "per * hours",
            "share": percent(20, 25, 40, 50, 60, 75),
            "delivered": "made * share / 100",
            "eaten": "made - delivered",
            "price": money(8, 16),
            "fee": money(2, 4),
            "goods": "made * price",
            "fees": "delivered * fee",
            "income": "goods + fees",
        },
        nouns={"item": "pizza, burrito, curry, lasagna, kebab"},
        facts={
            "made": (
                "a restaurant sells {per} {items} an hour and is open for {hours} hours",
                "during the {hours} hours that it is open, a restaurant sells {per} {items} an "
                "hour",
            ),
            "share": (
                "{share} of the {items} are delivered to people's homes",
                "people have {share} of the {items} brought to their homes",
            ),
            "price": (
                "a {item} costs {price}, plus {fee} if it is delivered",
                "the price of a {item} is {price}, and delivery adds {fee} to it",
            ),
        },
        asks=(
            Ask(
                find="income",
                steps=(
                    "{items} sold = per * hours",
                    "{items} delivered = share of {items} sold",
                    "money for {items} = {items} sold * price",
                    "money for delivery = {items} delivered * fee",
                    "money in all = money for {items} + money for delivery",
                ),
                tell="made share price",
                questions=(
                    "how much money does the restaurant take in",
                    "what is the restaurant's income for the day",
                ),
                goals=("the restaurant's income that day",),
                wordings=(
                    "Every hour for {hours} hours, {per} {items} leave the kitchen of a "
                    "restaurant. Each costs {price}. {share} of them are delivered, and the "
                    "customers who want delivery pay {fee} more. How much does the restaurant "
                    "make?",
                ),
            ),
            Ask(
                find="eaten",
                steps=(
                    "{items} sold = per * hours",
                    "{items} delivered = share of {items} sold",
                    "{items} not delivered = {items} sold - {items} delivered",
                ),
                tell="made share",
                questions=("how many {items} are not delivered",),
                wordings=(
                    "A restaurant makes {per} {items} an hour. In {hours} hours, {share} of them "
                    "go out for delivery and the others are eaten at the tables. How many are "
                    "eaten at the tables?",
                    "How many {items} are eaten in a restaurant itself, if it makes {per} of them "
                    "an hour for {hours} hours and delivers {share} of them?",
                ),
            ),
            Ask(
                find="per",
                steps=(
                    "{items} sold = delivered + eaten",
                    "{items} sold an hour = {items} sold / hours",
                ),
                wordings=(
                    "Last night a restaurant delivered {delivered} {items} and served {eaten} at "
                    "its tables. It was open for {hours} hours. How many {items} an hour is that, "
                    "on average?",
                ),
            ),
        ),
    ),
)
