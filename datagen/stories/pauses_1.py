"""Work and travel with breaks: time at it, time off, and how much gets done."""

from datagen.numbers.quantity import money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="pause_raking_leaves_with_a_rest_each_hour",
        topic="work",
        numbers={
            "hours": whole(2, 6),
            "rest": oneof(5, 10, 12, 15, 20),
            "work": "60 - rest",
            "mins": "hours * work",
            "square": whole(2, 9),
            "area": "mins * square",
        },
        nouns={
            "job": (
                "rakes leaves, sweeps a yard, mows a field, clears snow, waters a lawn, salts an "
                "icy lot"
            )
        },
        facts={
            "hours": ("{name} {job} for {hours} hours", "for {hours} hours {name} {job}"),
            "rest": (
                "in each hour {he} rests for {rest} minutes",
                "{rest} minutes of every hour are a rest",
            ),
            "square": (
                "while working, {he} gets {square} square meters done a minute",
                "{his} pace is {square} square meters for each minute of work",
            ),
        },
        asks=(
            Ask(
                find="area",
                steps=(
                    "minutes of work in an hour = 60 - rest",
                    "minutes of work in all = hours * minutes of work in an hour",
                    "square meters done = minutes of work in all * square",
                ),
                tell="hours rest square",
                questions=(
                    "how many square meters does {name} get done",
                    "how many square meters is that in all",
                ),
                goals=("the number of square meters that get done",),
                wordings=(
                    "{name} gets {square} square meters done in every minute of work, but {rest} "
                    "minutes of each hour are for resting. What does {he} get done in {hours} "
                    "hours, in square meters?",
                    "In {hours} hours, resting {rest} minutes in each, {name} does {square} "
                    "square meters a minute while at work. How many square meters are done?",
                    "How many square meters are done in {hours} hours by somebody who rests "
                    "{rest} minutes in each hour and does {square} square meters in every minute "
                    "of work?",
                ),
            ),
            Ask(
                find="mins",
                steps=(
                    "minutes of work in an hour = 60 - rest",
                    "minutes of work in all = hours * minutes of work in an hour",
                ),
                tell="hours rest",
                questions=(
                    "how many minutes does {name} really work",
                    "for how many minutes is {name} at work in all",
                ),
                wordings=(
                    "{hours} hours, of which {rest} minutes of each hour are spent resting: how "
                    "many minutes of work are left?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "minutes of work in all = area / square",
                    "minutes of work in an hour = 60 - rest",
                    "hours = minutes of work in all / minutes of work in an hour",
                ),
                wordings=(
                    "{name} {job} and does {square} square meters a minute, but rests for {rest} "
                    "minutes in every hour. In the end {area} square meters are done. How many "
                    "hours did it take?",
                    "How many hours does it take {name} to get through {area} square meters, at "
                    "{square} square meters a minute of work and with {rest} minutes of rest in "
                    "each hour?",
                ),
            ),
        ),
    ),
    Story(
        name="pause_cyclist_with_lunch_and_photo_stops",
        topic="travel",
        numbers={
            "speed": whole(10, 18),
            "ride": whole(2, 5),
            "dist": "speed * ride",
            "stops": whole(2, 5),
            "stop": oneof(5, 10, 12, 15),
            "stop_min": "stops * stop",
            "lunch": oneof(30, 40, 45, 60),
            "rest": "stop_min + lunch",
            "ride_min": "ride * 60",
            "total": "ride_min + rest",
        },
        nouns={
            "unit": "mile, kilometer",
            "aim": "lake, lighthouse, waterfall, castle, vineyard, dam",
        },
        facts={
            "dist": (
                "{name} cycles {dist} {units} to a {aim} at {speed} {units} an hour",
                "the way to the {aim} is {dist} {units}, which {name} cycles at {speed} {units} "
                "an hour",
            ),
            "stops": (
                "{he} stops {stops} times for {stop} minutes to take photos",
                "{stops} photo stops of {stop} minutes each are made",
            ),
            "lunch": ("lunch takes {lunch} minutes", "another {lunch} minutes go by at lunch"),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "hours on the bike = dist / speed",
                    "minutes on the bike = hours on the bike * 60",
                    "minutes of photo stops = stops * stop",
                    "minutes of rest = minutes of photo stops + lunch",
                    "minutes in all = minutes on the bike + minutes of rest",
                ),
                tell="dist stops lunch",
                questions=(
                    "how many minutes does the whole trip take",
                    "after how many minutes does {name} reach the {aim}",
                ),
                goals=("the duration of the trip in minutes",),
                wordings=(
                    "How long, in minutes, is {name} away until the {aim} is reached, {dist} "
                    "{units} off, at {speed} {units} an hour, with {stops} photo stops of {stop} "
                    "minutes and a lunch of {lunch} minutes?",
                    "{name} rides {dist} {units} at {speed} {units} an hour, takes photos "
                    "{stops} times for {stop} minutes, and has lunch for {lunch} minutes before "
                    "reaching the {aim}. How many minutes does it all take?",
                    "{dist} {units} at {speed} {units} an hour, {stops} photo stops of {stop} "
                    "minutes, and {lunch} minutes of lunch: how many minutes is {name} on the "
                    "way to the {aim}?",
                ),
            ),
            Ask(
                find="dist",
                steps=(
                    "minutes of photo stops = stops * stop",
                    "minutes of rest = minutes of photo stops + lunch",
                    "minutes on the bike = total - minutes of rest",
                    "hours on the bike = minutes on the bike / 60",
                    "distance in {units} = hours on the bike * speed",
                ),
                wordings=(
                    "A bike tour took {name} {total} minutes, including {stops} photo stops of "
                    "{stop} minutes and a lunch of {lunch} minutes. On the bike {he} made "
                    "{speed} {units} an hour. How many {units} was the tour?",
                ),
            ),
            Ask(
                find="lunch",
                steps=(
                    "minutes on the bike = ride * 60",
                    "minutes of rest = total - minutes on the bike",
                    "minutes of photo stops = stops * stop",
                    "minutes of lunch = minutes of rest - minutes of photo stops",
                ),
                wordings=(
                    "{name} was out for {total} minutes and spent {ride} hours of them on the "
                    "bike. {stops} stops of {stop} minutes were for photos; all the rest was "
                    "lunch. How many minutes did lunch last?",
                ),
            ),
        ),
    ),
    Story(
        name="pause_school_play_acts_and_intermissions",
        topic="school",
        numbers={
            "acts": whole(3, 5),
            "act": whole(15, 40),
            "play": "acts * act",
            "gaps": "acts - 1",
            "gap": oneof(5, 8, 10, 12, 15),
            "pauses": "gaps * gap",
            "show": "play + pauses",
            "early": oneof(10, 15, 20, 30),
            "evening": "show + early",
        },
        nouns={"show_": "play, opera, puppet show, musical, ballet, circus show"},
        facts={
            "acts": (
                "{name} sees a {show_} of {acts} acts, each {act} minutes long",
                "a {show_} that {name} sees has {acts} acts of {act} minutes each",
            ),
            "gap": (
                "between one act and the next there is a break of {gap} minutes",
                "after every act but the last there are {gap} minutes of break",
            ),
        },
        asks=(
            Ask(
                find="show",
                steps=(
                    "minutes of acting = acts * act",
                    "breaks = acts - 1",
                    "minutes of breaks = breaks * gap",
                    "minutes of the {show_} = minutes of acting + minutes of breaks",
                ),
                tell="acts gap",
                questions=(
                    "how many minutes does the {show_} take from start to end",
                    "how long is the {show_} in minutes, breaks included",
                ),
                goals=("the length of the {show_} in minutes",),
                wordings=(
                    '{name} asks how long the {show_} is. "{acts} acts, {act} minutes each, and '
                    '{gap} minutes of break after each act except the last," is the answer. How '
                    "many minutes is that?",
                    "What is the length in minutes of a {show_} with {acts} acts of {act} "
                    "minutes, if {gap} minutes pass between the end of an act and the beginning "
                    "of the next?",
                    "How many minutes pass from the first word to the last in a {show_} of "
                    "{acts} acts of {act} minutes with a break of {gap} minutes between any two "
                    "acts that follow each other?",
                ),
            ),
            Ask(
                find="evening",
                steps=(
                    "minutes of acting = acts * act",
                    "breaks = acts - 1",
                    "minutes of breaks = breaks * gap",
                    "minutes of the {show_} = minutes of acting + minutes of breaks",
                    "minutes in the seat = minutes of the {show_} + early",
                ),
                wordings=(
                    "{name} sits down {early} minutes before a {show_} begins and stays in the "
                    "hall until its end. There are {acts} acts of {act} minutes and, between "
                    "them, breaks of {gap} minutes. How many minutes is {name} there?",
                ),
            ),
            Ask(
                find="act",
                steps=(
                    "breaks = acts - 1",
                    "minutes of breaks = breaks * gap",
                    "minutes of acting = show - minutes of breaks",
                    "minutes of an act = minutes of acting / acts",
                ),
                wordings=(
                    "A {show_} of {acts} equally long acts takes {show} minutes, counting the "
                    "breaks of {gap} minutes between the acts. How many minutes is an act?",
                    "How long, in minutes, is one of the {acts} equal acts of a {show_}, if with "
                    "a break of {gap} minutes after each act but the last it all takes {show} "
                    "minutes?",
                ),
            ),
        ),
    ),
    Story(
        name="pause_machine_cools_after_every_batch",
        topic="work",
        numbers={
            "batches": whole(3, 9),
            "run": whole(10, 40),
            "cool": oneof(4, 5, 6, 8, 10),
            "gaps": "batches - 1",
            "runs": "batches * run",
            "cools": "gaps * cool",
            "total": "runs + cools",
            "per": whole(12, 60),
            "pieces": "batches * per",
        },
        nouns={
            "thing": (
                "brick, candle, glass bead, plastic cup, metal gear, ceramic tile, chocolate egg"
            )
        },
        facts={
            "run": (
                "the machine that {name} runs makes {per} {things} in a batch, which takes {run} "
                "minutes",
                "{name}'s machine needs {run} minutes for a batch of {per} {things}",
            ),
            "cool": (
                "between two batches it cools down for {cool} minutes",
                "it has to cool down for {cool} minutes before it can start the next batch",
            ),
            "pieces": ("{pieces} {things} are needed", "{name} has to make {pieces} {things}"),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "number of batches = pieces / per",
                    "minutes of running = number of batches * run",
                    "times of cooling = number of batches - 1",
                    "minutes of cooling = times of cooling * cool",
                    "minutes in all = minutes of running + minutes of cooling",
                ),
                tell="run cool pieces",
                questions=(
                    "how many minutes does it take until the last {thing} is made",
                    "after how many minutes is the last batch finished",
                ),
                goals=("the number of minutes until the last batch is finished",),
                wordings=(
                    "How many minutes does {name} need for {pieces} {things}, when a batch of "
                    "{per} takes {run} minutes and {cool} minutes of cooling lie between batches?",
                    "{name}'s machine: {per} {things} a batch, {run} minutes a batch, {cool} "
                    "minutes of cooling between batches. After how many minutes are {pieces} "
                    "{things} finished?",
                    "{pieces} {things} in batches of {per}, {run} minutes a batch, with {cool} "
                    "minutes to cool down before each new one: how many minutes are needed in "
                    "all?",
                ),
            ),
            Ask(
                find="batches",
                steps=("number of batches = pieces / per",),
                wordings=(
                    "A machine makes {per} {things} at a time. How many batches give {pieces}?",
                ),
            ),
            Ask(
                find="run",
                steps=(
                    "times of cooling = batches - 1",
                    "minutes of cooling = times of cooling * cool",
                    "minutes of running = total - minutes of cooling",
                    "minutes of a batch = minutes of running / batches",
                ),
                wordings=(
                    "{batches} batches of {things} took {total} minutes. Between one batch and "
                    "the next, the machine had to cool down for {cool} minutes. How long does it "
                    "run for a batch, in minutes?",
                    "From start to finish, {name}'s {batches} batches took {total} minutes, and "
                    "each batch but the last was followed by {cool} minutes of cooling. How many "
                    "minutes did one batch take?",
                ),
            ),
        ),
    ),
    Story(
        name="pause_phone_line_call_center_lunch_and_breaks",
        topic="work",
        numbers={
            "hours": whole(6, 9),
            "shift": "hours * 60",
            "lunch": oneof(30, 45, 60),
            "breaks": whole(2, 4),
            "brk": oneof(5, 10, 15),
            "short": "breaks * brk",
            "off": "lunch + short",
            "busy": "shift - off",
            "call": oneof(3, 4, 5, 6),
            "calls": "busy / call",
        },
        nouns={
            "job": (
                "at a call center, at a ticket desk, at an information desk, on a help line, at "
                "a bank counter"
            )
        },
        facts={
            "hours": (
                "{name}'s shift {job} lasts {hours} hours",
                "a shift of {hours} hours {job} lies before {name}",
            ),
            "lunch": (
                "{lunch} minutes of it are for lunch and there are {breaks} breaks of {brk} "
                "minutes",
                "lunch takes {lunch} minutes, and {breaks} breaks take {brk} minutes each",
            ),
            "call": (
                "each customer takes {call} minutes",
                "{he} spends {call} minutes on every customer",
            ),
        },
        asks=(
            Ask(
                find="calls",
                steps=(
                    "minutes of the shift = hours * 60",
                    "minutes of short breaks = breaks * brk",
                    "minutes off = lunch + minutes of short breaks",
                    "minutes for customers = minutes of the shift - minutes off",
                    "customers = minutes for customers / call",
                ),
                tell="hours lunch call",
                questions=(
                    "how many customers can {name} help in the shift if there is always somebody "
                    "waiting",
                    "how many customers fit into the shift",
                ),
                goals=("the number of customers that fit into the shift",),
                wordings=(
                    "How many customers, {call} minutes each, can {name} serve in a shift of "
                    "{hours} hours with {lunch} minutes of lunch and {breaks} breaks of {brk} "
                    "minutes?",
                    "{name} is on duty for {hours} hours. Take off {lunch} minutes for lunch and "
                    "{brk} minutes for each of {breaks} breaks. How many customers at {call} "
                    "minutes apiece can be served in what remains?",
                    "{hours} hours minus {lunch} minutes of lunch minus {breaks} breaks of {brk} "
                    "minutes, and {call} minutes for every customer: how many customers is that "
                    "for {name}?",
                ),
            ),
            Ask(
                find="busy",
                steps=(
                    "minutes of the shift = hours * 60",
                    "minutes of short breaks = breaks * brk",
                    "minutes off = lunch + minutes of short breaks",
                    "minutes for customers = minutes of the shift - minutes off",
                ),
                tell="hours lunch",
                questions=(
                    "how many minutes are left for customers",
                    "for how many minutes does {name} serve customers",
                ),
                wordings=(
                    "How many minutes of a shift of {hours} hours are not spent on lunch "
                    "({lunch} minutes) or in one of {breaks} breaks ({brk} minutes each)?",
                ),
            ),
            Ask(
                find="brk",
                steps=(
                    "minutes for customers = calls * call",
                    "minutes of the shift = hours * 60",
                    "minutes off = minutes of the shift - minutes for customers",
                    "minutes of short breaks = minutes off - lunch",
                    "minutes of a break = minutes of short breaks / breaks",
                ),
                wordings=(
                    "In a shift of {hours} hours {name} helped {calls} customers, {call} minutes "
                    "each, without a pause between them. {lunch} minutes went for lunch and the "
                    "rest for {breaks} equal breaks. How many minutes was a break?",
                ),
            ),
        ),
    ),
    Story(
        name="pause_pool_lessons_with_minutes_between",
        topic="school",
        numbers={
            "lessons": whole(3, 7),
            "len": oneof(20, 25, 30, 40, 45),
            "gap": oneof(5, 10, 15),
            "gaps": "lessons - 1",
            "teach": "lessons * len",
            "waits": "gaps * gap",
            "day": "teach + waits",
            "kids": whole(4, 9),
            "fee": money(6, 15),
            "heads": "lessons * kids",
            "income": "heads * fee",
        },
        nouns={"what": "swimming, tennis, piano, riding, skating, judo"},
        facts={
            "lessons": (
                "{name} gives {lessons} {what} lessons of {len} minutes in a row",
                "{lessons} {what} lessons of {len} minutes each are given by {name}",
            ),
            "gap": (
                "there are {gap} minutes between one lesson and the next",
                "before each next lesson {he} has {gap} minutes off",
            ),
        },
        asks=(
            Ask(
                find="day",
                steps=(
                    "minutes of teaching = lessons * len",
                    "number of gaps = lessons - 1",
                    "minutes between lessons = number of gaps * gap",
                    "minutes from start to end = minutes of teaching + minutes between lessons",
                ),
                tell="lessons gap",
                questions=(
                    "how many minutes pass from the start of the first lesson to the end of the "
                    "last",
                    "how many minutes lie between the start of the first and the end of the last "
                    "lesson",
                ),
                wordings=(
                    "{name} starts the first of {lessons} {what} lessons. Each is {len} minutes "
                    "long, and {gap} minutes lie between two. In how many minutes is the last "
                    "one over?",
                    "With {lessons} {what} lessons of {len} minutes and {gap} minutes from the "
                    "end of one to the start of the next, how many minutes does {name}'s "
                    "teaching day have?",
                    "How many minutes must the hall be rented for {lessons} {what} lessons of "
                    "{len} minutes with {gap} minutes between them?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "children in all lessons = lessons * kids",
                    "fees = children in all lessons * fee",
                ),
                wordings=(
                    "{name} teaches {lessons} {what} lessons in a row, with {kids} children in "
                    "each. What do the fees come to if each child pays {fee}?",
                ),
            ),
            Ask(
                find="lessons",
                steps=(
                    "minutes with one more gap = day + gap",
                    "minutes of a lesson and a gap = len + gap",
                    "number of lessons = minutes with one more gap / minutes of a lesson and a gap",
                ),
                wordings=(
                    "From the start of the first {what} lesson to the end of the last, {day} "
                    "minutes pass. A lesson is {len} minutes long, and {gap} minutes lie between "
                    "any two that follow each other. How many lessons are there?",
                ),
            ),
        ),
    ),
    Story(
        name="pause_hiker_rests_after_every_so_many_miles",
        topic="travel",
        numbers={
            "parts": whole(3, 6),
            "len": whole(2, 4),
            "dist": "parts * len",
            "per": whole(15, 25),
            "walk": "dist * per",
            "rests": "parts - 1",
            "rest": oneof(5, 10, 15),
            "rest_min": "rests * rest",
            "total": "walk + rest_min",
        },
        nouns={"unit": "mile, kilometer", "goal": "summit, hut, village, waterfall, campsite"},
        facts={
            "dist": (
                "the trail to the {goal} that {name} takes is {dist} {units} long",
                "{name} hikes {dist} {units} to a {goal}",
            ),
            "per": ("each {unit} takes {per} minutes", "{he} needs {per} minutes for every {unit}"),
            "rest": (
                "after every {len} {units}, except at the {goal}, there is a rest of {rest} "
                "minutes",
                "{he} rests {rest} minutes after every {len} {units}, but not any more at the "
                "{goal}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "minutes of walking = dist * per",
                    "stretches = dist / len",
                    "rests on the way = stretches - 1",
                    "minutes of rest = rests on the way * rest",
                    "minutes in all = minutes of walking + minutes of rest",
                ),
                tell="dist per rest",
                questions=(
                    "how many minutes does the hike take",
                    "after how many minutes does {name} arrive",
                ),
                goals=("the time of the hike in minutes",),
                wordings=(
                    "{name} rests {rest} minutes after every {len} {units} on the way to the "
                    "{goal}, though not on arrival. It is {dist} {units} away and each takes "
                    "{per} minutes. How long is the hike in minutes?",
                    "In how many minutes does {name} reach a {goal} that is {dist} {units} away, "
                    "walking a {unit} in {per} minutes and resting for {rest} minutes after each "
                    "{len} {units} except the last?",
                    "{dist} {units} at {per} minutes each, with {rest} minutes of rest after "
                    "every {len} {units} as long as the {goal} is not yet reached: how many "
                    "minutes does {name} need?",
                ),
            ),
            Ask(
                find="rest",
                steps=(
                    "minutes of walking = dist * per",
                    "minutes of rest = total - minutes of walking",
                    "stretches = dist / len",
                    "rests on the way = stretches - 1",
                    "minutes of one rest = minutes of rest / rests on the way",
                ),
                wordings=(
                    "{name} reached the {goal}, {dist} {units} away, after {total} minutes. "
                    "Every {unit} took {per} minutes, and after each {len} {units}, the end "
                    "excepted, there was a rest. All rests were equally long. How many minutes "
                    "was one?",
                ),
            ),
            Ask(
                find="per",
                steps=(
                    "stretches = dist / len",
                    "rests on the way = stretches - 1",
                    "minutes of rest = rests on the way * rest",
                    "minutes of walking = total - minutes of rest",
                    "minutes for each {unit} = minutes of walking / dist",
                ),
                wordings=(
                    "In {total} minutes {name} hiked {dist} {units}, resting {rest} minutes "
                    "after every {len} {units} but not at the end. How many minutes did {he} "
                    "need for one {unit}?",
                ),
            ),
        ),
    ),
    Story(
        name="pause_writer_pages_on_weekdays_only",
        topic="work",
        numbers={
            "pages": whole(2, 6),
            "week_pages": "pages * 5",
            "weeks": whole(3, 10),
            "off": whole(2, 6),
            "full": "week_pages * weeks",
            "lost": "off * pages",
            "done": "full - lost",
            "before": whole(10, 80),
            "book": "before + done",
        },
        nouns={"what": "novel, play, travel book, cookbook, biography, comic book"},
        facts={
            "before": (
                "{name} has {before} pages of a {what}",
                "of a {what}, {name} has written {before} pages",
            ),
            "pages": (
                "{he} writes {pages} pages on each of the five days from Monday to Friday",
                "from Monday to Friday, five days a week, {he} adds {pages} pages a day",
            ),
            "off": (
                "in the next {weeks} weeks {he} will miss {off} of these days",
                "{weeks} weeks of this lie ahead, but on {off} of the days {he} cannot write",
            ),
        },
        asks=(
            Ask(
                find="book",
                steps=(
                    "pages a week = pages * 5",
                    "pages without days off = pages a week * weeks",
                    "pages lost = off * pages",
                    "new pages = pages without days off - pages lost",
                    "pages in the end = before + new pages",
                ),
                tell="before pages off",
                questions=(
                    "how many pages will there be after these weeks",
                    "how many pages will the {what} have by then",
                ),
                goals=("the number of pages after these weeks",),
                wordings=(
                    "{name}'s {what} stands at {before} pages. {pages} pages a day, five days a "
                    "week, for {weeks} weeks, less {off} days on which nothing is written: how "
                    "many pages will it have?",
                    '"I have {before} pages," {name} says, "and I write {pages} on each of five '
                    "days a week. But in the {weeks} weeks ahead I will be away on {off} of "
                    'those days." How long, in pages, will the {what} be after that?',
                    "How long will {name}'s {what} be, in pages, after {weeks} more weeks of "
                    "{pages} pages a day on five days a week, with {off} of those days missed, "
                    "if it has {before} pages now?",
                ),
            ),
            Ask(
                find="before",
                steps=(
                    "pages a week = pages * 5",
                    "pages without days off = pages a week * weeks",
                    "pages lost = off * pages",
                    "new pages = pages without days off - pages lost",
                    "pages at first = book - new pages",
                ),
                wordings=(
                    "{name}'s {what} has {book} pages. In the last {weeks} weeks {he} wrote "
                    "{pages} pages on each of five days a week, except for {off} days off. How "
                    "many pages were there before that?",
                ),
            ),
            Ask(
                find="off",
                steps=(
                    "pages a week = pages * 5",
                    "pages without days off = pages a week * weeks",
                    "pages lost = pages without days off - done",
                    "days off = pages lost / pages",
                ),
                wordings=(
                    "The plan was {pages} pages a day, five days a week. After {weeks} weeks "
                    "{name} had written only {done} pages because of some days off. How many "
                    "days had {he} taken off?",
                    "How many days did {name} miss, if a plan of {pages} pages on each of five "
                    "days a week led to {done} pages in {weeks} weeks?",
                ),
            ),
        ),
    ),
    Story(
        name="pause_ferry_turns_with_loading_time",
        topic="travel",
        numbers={
            "cross": oneof(10, 12, 15, 20, 25),
            "load": oneof(5, 8, 10, 15),
            "trip": "cross + load",
            "hours": whole(3, 8),
            "day": "hours * 60",
            "trips": "day / trip",
            "cars": whole(8, 24),
            "all": "trips * cars",
            "fee": money(4, 12),
            "income": "all * fee",
        },
        facts={
            "cross": (
                "{name}'s ferry needs {cross} minutes to cross the river and {load} minutes to "
                "unload and load",
                "a crossing with {name}'s ferry lasts {cross} minutes, and unloading and loading "
                "take {load} minutes each time",
            ),
            "hours": (
                "it runs {hours} hours without a pause",
                "it is on duty for {hours} hours on end",
            ),
            "cars": (
                "each crossing carries {cars} cars",
                "there are {cars} cars on board every time",
            ),
            "fee": ("a car pays {fee}", "the fee is {fee} for a car"),
        },
        asks=(
            Ask(
                find="all",
                steps=(
                    "minutes for a crossing with loading = cross + load",
                    "minutes on duty = hours * 60",
                    "crossings = minutes on duty / minutes for a crossing with loading",
                    "cars carried = crossings * cars",
                ),
                tell="cross hours cars",
                questions=(
                    "how many cars does the ferry carry in that time",
                    "how many cars is that altogether",
                ),
                goals=("the number of cars carried in that time",),
                wordings=(
                    "{cars} cars fit on {name}'s ferry. A crossing is {cross} minutes, and "
                    "unloading and loading {load} minutes each time. How many cars get across in "
                    "{hours} hours?",
                    "What number of cars can {name} take across in {hours} hours, {cars} at a "
                    "time, if every crossing takes {cross} minutes plus {load} for unloading and "
                    "loading?",
                    "How many cars cross the river in {hours} hours on a ferry that takes {cars} "
                    "at a time and needs {cross} minutes for a crossing and {load} for unloading "
                    "and loading?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "minutes for a crossing with loading = cross + load",
                    "minutes on duty = hours * 60",
                    "crossings = minutes on duty / minutes for a crossing with loading",
                    "cars carried = crossings * cars",
                    "fees = cars carried * fee",
                ),
                tell="cross hours cars fee",
                questions=(
                    "how much money do the cars pay in all",
                    "what do the fees of that time add up to",
                ),
                wordings=(
                    "At {fee} a car and {cars} cars a crossing, what does {name}'s ferry take in "
                    "during {hours} hours, when a crossing is {cross} minutes and each "
                    "turn-around {load} minutes?",
                ),
            ),
            Ask(
                find="cross",
                steps=(
                    "minutes on duty = hours * 60",
                    "minutes for a crossing with loading = minutes on duty / trips",
                    "minutes for a crossing = minutes for a crossing with loading - load",
                ),
                wordings=(
                    "In {hours} hours a ferry made {trips} crossings, each followed by {load} "
                    "minutes of unloading and loading, with no other pause. How many minutes did "
                    "a crossing take?",
                ),
            ),
        ),
    ),
    Story(
        name="pause_video_game_one_hour_then_chores",
        topic="",
        numbers={
            "play": oneof(20, 25, 30, 35, 40, 45, 50, 60),
            "pause": oneof(5, 8, 10, 12, 15, 20, 25),
            "rounds": whole(3, 7),
            "played": "rounds * play",
            "gaps": "rounds - 1",
            "paused": "gaps * pause",
            "total": "played + paused",
        },
        nouns={"act": "video game, piano piece, puzzle book, chess app, comic, model ship"},
        facts={
            "play": (
                "{name} may spend {play} minutes at a time on a {act}",
                "on a {act}, {name} may spend {play} minutes at a time",
            ),
            "pause": (
                "between two such times there must be a break of {pause} minutes",
                "each break between them has to last {pause} minutes",
            ),
            "rounds": (
                "on Sunday {he} has {rounds} such times",
                "there are {rounds} such times on Sunday",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "minutes at the {act} = rounds * play",
                    "number of breaks = rounds - 1",
                    "minutes of breaks = number of breaks * pause",
                    "minutes in all = minutes at the {act} + minutes of breaks",
                ),
                tell="play pause rounds",
                questions=(
                    "how many minutes pass from the beginning of the first to the end of the last",
                    "how many minutes is it from the first beginning to the last end",
                ),
                wordings=(
                    "{name} has {rounds} times of {play} minutes for a {act}, always with "
                    "{pause} minutes of break before the next. How many minutes after the first "
                    "beginning is the last one over?",
                    "How many minutes does it take {name} to be at a {act} {rounds} times for "
                    "{play} minutes, if {pause} minutes of break must lie between?",
                    "{rounds} times {play} minutes with the {act}, and {pause} minutes of break "
                    "in between each time. How many minutes does that take in all?",
                    "{name} sits down with a {act} for {play} minutes, gets up for a break of "
                    "{pause} minutes, sits down again, and so on, until {he} has sat down "
                    "{rounds} times. After how many minutes is that over?",
                ),
            ),
            Ask(
                find="pause",
                steps=(
                    "minutes at the {act} = rounds * play",
                    "minutes of breaks = total - minutes at the {act}",
                    "number of breaks = rounds - 1",
                    "minutes of a break = minutes of breaks / number of breaks",
                ),
                wordings=(
                    "It took {name} {total} minutes to have {rounds} times of {play} minutes "
                    "each with a {act}, with equal breaks between them. How many minutes was a "
                    "break?",
                ),
            ),
            Ask(
                find="play",
                steps=(
                    "number of breaks = rounds - 1",
                    "minutes of breaks = number of breaks * pause",
                    "minutes at the {act} = total - minutes of breaks",
                    "minutes at a time = minutes at the {act} / rounds",
                ),
                wordings=(
                    "{rounds} equal times at the {act} with breaks of {pause} minutes between "
                    "them lasted {total} minutes. How many minutes was {name} at it each time?",
                ),
            ),
        ),
    ),
)
