"""How fast things get done: machines, workers, tanks, downloads, batteries, painting, harvests."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="rates_two_printers",
        topic="rates",
        numbers={
            "slow": whole(8, 40),
            "more": whole(2, 40),
            "fast": "slow + more",
            "minutes": whole(3, 40),
            "together": "slow + fast",
            "pages": "together * minutes",
        },
        nouns={"text": "booklet, flyer, program, report, exam paper, song sheet"},
        facts={
            "slow": (
                "an old printer prints {slow} pages a minute",
                "every minute {slow} pages come out of an old printer",
            ),
            "fast": (
                "a new one prints {more} pages a minute more than that",
                "with a new one it is {more} pages a minute more",
            ),
            "minutes": (
                "both of them print for {minutes} minutes",
                "the two printers are running side by side for {minutes} minutes",
            ),
            "pages": (
                "{pages} pages of {texts} are to be printed by both of them together",
                "the two are to print {pages} pages of {texts} between them, starting together",
            ),
        },
        asks=(
            Ask(
                find="pages",
                steps=(
                    "pages a minute with the new printer = slow + more",
                    "pages a minute together = slow + pages a minute with the new printer",
                    "pages in all = pages a minute together * minutes",
                ),
                tell="slow fast minutes",
                questions=(
                    "how many pages do the two printers print",
                    "how many pages lie in their trays in the end",
                ),
                goals=("the number of pages that both print together",),
                wordings=(
                    "Two printers hum side by side for {minutes} minutes. One puts out {slow} "
                    "pages a minute, the other {more} more than that. How many pages will there "
                    "be?",
                ),
            ),
            Ask(
                find="minutes",
                steps=(
                    "pages a minute with the new printer = slow + more",
                    "pages a minute together = slow + pages a minute with the new printer",
                    "minutes = pages / pages a minute together",
                ),
                tell="slow fast pages",
                questions=(
                    "how many minutes does it take both printers together",
                    "after how many minutes are all the pages printed",
                ),
                goals=("the number of minutes until all pages are printed",),
                wordings=(
                    "The office must have {pages} pages of {texts} on paper. Its old printer does "
                    "{slow} pages a minute; the new one does {more} more. How many minutes are "
                    "needed if both start at the same moment?",
                ),
            ),
            Ask(
                find="more",
                steps=(
                    "pages a minute together = pages / minutes",
                    "pages a minute with the new printer = pages a minute together - slow",
                    "difference = pages a minute with the new printer - slow",
                ),
                wordings=(
                    "Together, an old and a new printer turned out {pages} pages in {minutes} "
                    "minutes. The old one does {slow} pages a minute. How many pages a minute does "
                    "the new one do more than the old one?",
                ),
            ),
        ),
        distractors=("A pack of paper holds {n:100-500} sheets.",),
    ),
    Story(
        name="rates_worker_days",
        topic="rates",
        numbers={
            "workers": whole(2, 18),
            "days": whole(3, 40),
            "effort": "workers * days",
            "others": whole(3, 24),
            "other_days": "effort / others",
            "change": "days - other_days",
        },
        where=("others > workers",),
        nouns={
            "task": "pave a yard, lay a hedge, build a wall, dig a ditch, paint a school, mend a "
            "roof, clear a field",
            "hand": "worker, bricklayer, gardener, volunteer, painter, scout",
        },
        facts={
            "first": (
                "{workers} {hands} need {days} days to {task}",
                "it takes {workers} {hands} {days} days to {task}",
            ),
            "others": (
                "{others} {hands} share the same job and all work at that pace",
                "the same job is given to {others} {hands} who work equally fast",
            ),
        },
        asks=(
            Ask(
                find="other_days",
                steps=(
                    "days for a single {hand} = workers * days",
                    "days for the larger group = days for a single {hand} / others",
                ),
                tell="first others",
                questions=(
                    "how many days do {others} {hands} need for it",
                    "in how many days is the job done by all {others} of them",
                ),
                goals=("the number of days for {others} {hands}",),
                wordings=(
                    "If {workers} {hands} can {task} in {days} days, how many days will {others} "
                    "of them take, each as quick as the others?",
                ),
            ),
            Ask(
                find="change",
                steps=(
                    "days for a single {hand} = workers * days",
                    "days for the larger group = days for a single {hand} / others",
                    "days saved = days - days for the larger group",
                ),
                tell="first others",
                questions=(
                    "how many days sooner are {others} {hands} done than {workers}",
                    "how many days does the larger group save",
                ),
                goals=("the number of days saved by the larger group",),
                wordings=(
                    "To {task} would keep {workers} {hands} busy for {days} days. They find "
                    "friends who are just as quick, so that there are {others} of them from the "
                    "start. How many days earlier do they finish?",
                ),
            ),
            Ask(
                find="others",
                steps=(
                    "days for a single {hand} = workers * days",
                    "{hands} needed = days for a single {hand} / other_days",
                ),
                wordings=(
                    "It takes {workers} {hands} {days} days to {task}, but it has to be done in "
                    "{other_days:day/days}. How many {hands} of the same speed must be there?",
                    "How many {hands} does it take to {task} in {other_days:day/days}, when "
                    "{workers} of them, all equally quick, would need {days} days?",
                ),
            ),
        ),
    ),
    Story(
        name="rates_leaky_tank",
        topic="rates",
        numbers={
            "inflow": whole(12, 60),
            "leak": whole(2, 15),
            "gain": "inflow - leak",
            "minutes": whole(5, 40),
            "water": "gain * minutes",
            "already": whole(10, 300, 10),
            "capacity": "water + already",
        },
        where=("gain > 4",),
        nouns={"tank": "tank, pond, pool, trough, fish tank, cistern"},
        facts={
            "capacity": (
                "a {tank} holds {capacity} liters",
                "{capacity} liters fit into a {tank}",
            ),
            "already": (
                "there are {already} liters in it already",
                "it is not quite empty: it has {already} liters in it",
            ),
            "inflow": (
                "a hose brings {inflow} liters a minute",
                "{inflow} liters a minute run in through a hose",
            ),
            "leak": (
                "at the same time {leak} liters a minute escape through a crack",
                "every minute {leak} liters are lost through a crack",
            ),
        },
        asks=(
            Ask(
                find="minutes",
                steps=(
                    "liters missing = capacity - already",
                    "liters gained a minute = inflow - leak",
                    "minutes = liters missing / liters gained a minute",
                ),
                tell="capacity already inflow leak",
                questions=(
                    "after how many minutes is the {tank} full",
                    "how many minutes does it take to fill the {tank}",
                ),
                goals=("the number of minutes until the {tank} is full",),
                wordings=(
                    "Water flows into a {tank} at {inflow} liters a minute and, because of a "
                    "crack, out of it at {leak} liters a minute. The {tank} holds {capacity} "
                    "liters and {already} of them are there at the start. How many minutes until "
                    "it is full?",
                ),
            ),
            Ask(
                find="capacity",
                steps=(
                    "liters gained a minute = inflow - leak",
                    "liters gained = liters gained a minute * minutes",
                    "liters in the {tank} = liters gained + already",
                ),
                wordings=(
                    "A {tank} that had {already} liters in it was exactly full after a hose with "
                    "{inflow} liters a minute had been running for {minutes} minutes, although a "
                    "crack let out {leak} liters a minute. How many liters does it hold?",
                    "Into a {tank} with {already} liters of water go {inflow} liters every minute, "
                    "and {leak} liters get lost every minute. How many liters are in it after "
                    "{minutes} minutes?",
                ),
            ),
            Ask(
                find="leak",
                steps=(
                    "liters gained = capacity - already",
                    "liters gained a minute = liters gained / minutes",
                    "liters lost a minute = inflow - liters gained a minute",
                ),
                wordings=(
                    "Something is wrong with the {tank}. It held {already} liters, and after "
                    "{minutes} minutes with a hose of {inflow} liters a minute it holds only "
                    "{capacity}. How many liters a minute is it losing?",
                ),
            ),
        ),
    ),
    Story(
        name="rates_download_queue",
        topic="rates",
        numbers={
            "speed": oneof(2, 4, 5, 6, 8, 10, 12, 15, 16, 20, 25),
            "minutes": whole(2, 20),
            "seconds": "minutes * 60",
            "size": "speed * seconds",
            "done_share": percent(10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90),
            "done": "size * done_share / 100",
            "left": "size - done",
            "seconds_left": "left / speed",
        },
        where=("size < 20000",),
        nouns={"file": "game, film, map, photo archive, video, song collection"},
        facts={
            "size": (
                "a {file} of {size} megabytes is being downloaded",
                "{name} downloads a {file} of {size} megabytes",
            ),
            "done": (
                "{done_share} of it is there already",
                "the bar on the screen says {done_share}",
            ),
            "speed": (
                "{speed} megabytes arrive every second",
                "the speed is {speed} megabytes a second",
            ),
        },
        asks=(
            Ask(
                find="seconds_left",
                steps=(
                    "megabytes done = done_share of size",
                    "megabytes left = size - megabytes done",
                    "seconds left = megabytes left / speed",
                ),
                tell="size done speed",
                questions=(
                    "how many seconds will the rest take",
                    "how many more seconds does the download need",
                ),
                goals=("the number of seconds that the rest will take",),
                wordings=(
                    "The {file} is {size} megabytes large and {done_share} of it has arrived when "
                    "{name} looks at the screen. At {speed} megabytes a second, for how many "
                    "seconds must {name} be patient?",
                ),
            ),
            Ask(
                find="minutes",
                steps=(
                    "seconds = size / speed",
                    "minutes = seconds / 60",
                ),
                tell="size speed",
                questions=(
                    "how many minutes does the whole download take",
                    "how many minutes will pass until the {file} is there",
                ),
                goals=("the number of minutes the download takes",),
                wordings=(
                    "At a speed of {speed} megabytes a second, how many minutes are needed for "
                    "the {size} megabytes of a {file}?",
                ),
            ),
            Ask(
                find="size",
                steps=(
                    "seconds = minutes * 60",
                    "megabytes = speed * seconds",
                ),
                wordings=(
                    "It took {minutes} minutes to download a {file} at a steady {speed} megabytes "
                    "a second. How many megabytes does the {file} have?",
                ),
            ),
        ),
        distractors=("The computer is {n:2-8} years old.",),
    ),
    Story(
        name="rates_battery_charge",
        topic="rates",
        numbers={
            "start": whole(5, 60),
            "charge_rate": oneof(1, 2, 3, 4),
            "charge_minutes": whole(5, 40),
            "gained": "charge_rate * charge_minutes",
            "full": "start + gained",
            "use_rate": oneof(4, 5, 6, 8, 10, 12, 15),
            "use_hours": whole(2, 9),
            "used": "use_rate * use_hours",
            "left": "full - used",
        },
        where=("full < 101",),
        nouns={"device": "phone, tablet, drone, electric scooter, laptop, camera"},
        facts={
            "start": (
                "the battery of a {device} stands at {start} percent",
                "a {device} shows that {start} percent of its charge is left",
            ),
            "charge": (
                "on a charger it gains {charge_rate} percent a minute, and it stays there for "
                "{charge_minutes} minutes",
                "for {charge_minutes} minutes a charger adds {charge_rate} percent every minute",
            ),
            "use": (
                "then it loses {use_rate} percent an hour for {use_hours} hours",
                "after that it is used for {use_hours} hours, and each of them costs {use_rate} "
                "percent",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "percent gained = charge_rate * charge_minutes",
                    "percent after charging = start + percent gained",
                    "percent used = use_rate * use_hours",
                    "percent left = percent after charging - percent used",
                ),
                tell="start charge use",
                questions=(
                    "at what percentage does the battery stand in the end",
                    "what percentage does the {device} show afterwards",
                ),
                goals=("the percentage that the battery shows in the end",),
                wordings=(
                    "{start} percent, says the {device}. After {charge_minutes} minutes on a "
                    "charger that adds {charge_rate} percent a minute, and then {use_hours} hours "
                    "of use at {use_rate} percent an hour, what does it say?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "percent gained = charge_rate * charge_minutes",
                    "percent used = use_rate * use_hours",
                    "percent after charging = left + percent used",
                    "percent at the start = percent after charging - percent gained",
                ),
                wordings=(
                    "A {device} was charged for {charge_minutes} minutes at {charge_rate} percent "
                    "a minute and used for {use_hours} hours at {use_rate} percent an hour. Now it "
                    "stands at {left} percent. At what percentage did it stand before it was "
                    "charged?",
                ),
            ),
            Ask(
                find="charge_minutes",
                steps=(
                    "percent missing = full - start",
                    "minutes of charging = percent missing / charge_rate",
                ),
                wordings=(
                    "How many minutes must a {device} be plugged in to get from {start} percent to "
                    "{full} percent, gaining {charge_rate} percent with every minute?",
                    "A charger adds {charge_rate} percent a minute. The {device} that is plugged "
                    "in is at {start} percent now and should be at {full} percent before anyone "
                    "takes it away. How many minutes is that from now?",
                ),
            ),
        ),
        distractors=("The charging cable is {n:50-200} centimeters long.",),
    ),
    Story(
        name="rates_painting_walls",
        topic="rates",
        numbers={
            "walls": oneof(2, 3, 4),
            "length": whole(3, 12),
            "height": oneof(2, 3, 4),
            "wall": "length * height",
            "area": "walls * wall",
            "windows": whole(2, 12),
            "painted": "area - windows",
            "coats": oneof(2, 3),
            "coat_area": "painted * coats",
            "rate": oneof(4, 5, 6, 8, 9, 10, 12),
            "hours": "coat_area / rate",
        },
        where=("painted > 10",),
        nouns={"place_": "room, classroom, garage, workshop, hall, studio"},
        facts={
            "walls": (
                "{walls} walls of a {place_} are to be painted, each {length} meters long and "
                "{height} meters high",
                "a {place_} has {walls} walls that need paint, and each measures {length} meters "
                "by {height} meters",
            ),
            "windows": (
                "windows and doors take up {windows} square meters of this and stay as they are",
                "from the area of the walls, {windows} square meters of windows and doors are left "
                "out",
            ),
            "coats": (
                "the walls get {coats} coats of paint",
                "everything is painted {coats} times",
            ),
            "rate": (
                "{name} paints {rate} square meters an hour",
                "it takes {name} an hour to paint {rate} square meters",
            ),
        },
        asks=(
            Ask(
                find="hours",
                steps=(
                    "square meters of a wall = length * height",
                    "square meters of all walls = walls * square meters of a wall",
                    "square meters to paint = square meters of all walls - windows",
                    "square meters with all coats = square meters to paint * coats",
                    "hours = square meters with all coats / rate",
                ),
                tell="walls windows coats rate",
                questions=(
                    "how many hours does {name} need",
                    "how many hours of painting does {name} have ahead",
                ),
                goals=("the number of hours {name} paints",),
                wordings=(
                    "{name}, who does {rate} square meters an hour, looks at a {place_}: {walls} "
                    "walls of {length} by {height} meters, less {windows} square meters for "
                    "windows and doors, and all of that {coats} times over. How many hours of work "
                    "is it?",
                ),
            ),
            Ask(
                find="painted",
                steps=(
                    "square meters of a wall = length * height",
                    "square meters of all walls = walls * square meters of a wall",
                    "square meters to paint = square meters of all walls - windows",
                ),
                tell="walls windows",
                questions=(
                    "how many square meters are to be painted",
                    "how many square meters get painted",
                ),
                goals=("the number of square meters that are painted",),
            ),
            Ask(
                find="rate",
                steps=(
                    "square meters of a wall = length * height",
                    "square meters of all walls = walls * square meters of a wall",
                    "square meters to paint = square meters of all walls - windows",
                    "square meters with all coats = square meters to paint * coats",
                    "square meters an hour = square meters with all coats / hours",
                ),
                wordings=(
                    "In {hours} hours, {name} painted {walls} walls of a {place_}, {length} meters "
                    "long and {height} meters high each, {coats} times over, leaving out "
                    "{windows} square meters of windows and doors. How many square meters did "
                    "{name} paint in an hour?",
                ),
            ),
        ),
        distractors=("The brush is {n:4-12} centimeters wide.",),
    ),
    Story(
        name="rates_harvest_crew",
        topic="garden",
        numbers={
            "first_crew": whole(3, 12),
            "more": whole(2, 8),
            "baskets": whole(2, 9),
            "morning_hours": oneof(2, 3, 4, 5),
            "afternoon_hours": oneof(2, 3, 4),
            "morning_rate": "first_crew * baskets",
            "morning": "morning_rate * morning_hours",
            "crew": "first_crew + more",
            "afternoon_rate": "crew * baskets",
            "afternoon": "afternoon_rate * afternoon_hours",
            "total": "morning + afternoon",
        },
        nouns={"crop": "fruit+berry"},
        facts={
            "crew": (
                "{first_crew} people pick {crops} for {morning_hours} hours in the morning",
                "in the morning {first_crew} people are in the field for {morning_hours} hours "
                "picking {crops}",
            ),
            "more": (
                "in the afternoon {more} more people join them, and all go on for "
                "{afternoon_hours} hours",
                "after lunch the group, now larger by {more} people, picks for {afternoon_hours} "
                "hours",
            ),
            "baskets": (
                "each of them fills {baskets} baskets an hour",
                "every hour each person fills {baskets} baskets",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "baskets an hour at first = first_crew * baskets",
                    "baskets of the first hours = baskets an hour at first * morning_hours",
                    "people in the larger group = first_crew + more",
                    "baskets an hour of the larger group = people in the larger group * baskets",
                    "baskets of the larger group = baskets an hour of the larger group * "
                    "afternoon_hours",
                    "baskets in all = baskets of the first hours + baskets of the larger group",
                ),
                tell="crew more baskets",
                questions=(
                    "how many baskets of {crops} are filled on that day",
                    "how many baskets full of {crops} are there in the evening",
                ),
                goals=("the number of baskets filled on that day",),
                wordings=(
                    "A farmer pays by the basket and wants to know how many there will be: "
                    "{first_crew} pickers for {morning_hours} hours before lunch, then "
                    "{more} additional ones, so that the whole group works {afternoon_hours} hours "
                    "after lunch, and {baskets} baskets of {crops} per picker and hour. How many "
                    "baskets will the farmer count?",
                ),
            ),
            Ask(
                find="baskets",
                steps=(
                    "hours of picking = first_crew * morning_hours",
                    "baskets per person and hour = morning / hours of picking",
                ),
                wordings=(
                    "In {morning_hours} hours, {first_crew} people filled {morning} baskets with "
                    "{crops}, all working at one speed. How many baskets did each of them fill in "
                    "an hour?",
                    "{morning} baskets of {crops} stand at the gate. They are the work of "
                    "{first_crew} people who were picking for {morning_hours} hours, none faster "
                    "than the others. How many baskets an hour is that for each person?",
                ),
            ),
        ),
    ),
    Story(
        name="rates_typing_pair",
        topic="rates",
        numbers={
            "first": whole(30, 80, 2),
            "share": fraction("1/2", "3/4", "2/3", "4/5"),
            "second": "first * share",
            "minutes": whole(5, 40),
            "first_words": "first * minutes",
            "rest_minutes": whole(3, 40),
            "second_words": "second * rest_minutes",
            "words": "first_words + second_words",
        },
        nouns={"text": "report, speech, short story, newsletter, play, essay"},
        facts={
            "first": (
                "{name} types {first} words a minute",
                "{name}'s typing speed is {first} words a minute",
            ),
            "second": (
                "{name2} types {share} as many words in a minute",
                "the speed of {name2} is {share} of that",
            ),
            "turns": (
                "first {name} types a part of a {text} for {minutes} minutes, then {name2} types "
                "the rest in {rest_minutes} minutes",
                "they type a {text} in turn: first {name} for {minutes} minutes and then {name2} "
                "for {rest_minutes} minutes",
            ),
        },
        asks=(
            Ask(
                find="words",
                steps=(
                    "words a minute of {name2} = share of first",
                    "words typed by {name} = first * minutes",
                    "words typed by {name2} = words a minute of {name2} * rest_minutes",
                    "words in all = words typed by {name} + words typed by {name2}",
                ),
                tell="first second turns",
                questions=("how many words long is the {text}", "how many words are in the {text}"),
                goals=("the number of words in the {text}",),
                wordings=(
                    "{name} ({first} words a minute) and {name2} ({share} of that speed) take "
                    "turns at one keyboard: {name} for {minutes} minutes, {name2} for "
                    "{rest_minutes}, and the {text} is finished. How many words are in it?",
                ),
            ),
            Ask(
                find="rest_minutes",
                steps=(
                    "words typed by {name} = first * minutes",
                    "words left = words - words typed by {name}",
                    "minutes of {name2} = words left / second",
                ),
                wordings=(
                    "A {text} has {words} words. {name} types the beginning, {first} words a "
                    "minute for {minutes} minutes, and leaves the rest to {name2}, who types "
                    "{second} words a minute. How many minutes does {name2} need?",
                    "After {minutes} minutes at {first} words a minute, {name} is too tired to go "
                    "on with a {text} of {words} words. {name2} takes over at {second} words a "
                    "minute. For how many minutes must {name2} type until the end?",
                ),
            ),
        ),
    ),
    Story(
        name="rates_factory_shifts",
        topic="rates",
        numbers={
            "hourly": whole(20, 120, 5),
            "shift_hours": oneof(6, 7, 8),
            "shifts": oneof(2, 3),
            "made": "hourly * shift_hours * shifts",
            "bad_share": percent(2, 4, 5, 10, 15, 20),
            "bad": "made * bad_share / 100",
            "good": "made - bad",
            "per_box": oneof(2, 4, 5, 6, 8, 10, 12, 20),
            "boxes": "good / per_box",
        },
        nouns={"thing": "household+toy+gadget"},
        facts={
            "rate": (
                "a machine makes {hourly} {things} an hour",
                "{hourly} {things} come off a machine every hour",
            ),
            "shifts": (
                "it runs in {shifts} shifts of {shift_hours} hours a day",
                "on a working day there are {shifts} shifts, {shift_hours} hours each",
            ),
            "bad": (
                "{bad_share} of what it makes is thrown out",
                "inspectors take out {bad_share} of them",
            ),
            "boxes": (
                "the good ones are packed {per_box} to a box",
                "the rest goes into boxes of {per_box}",
            ),
        },
        asks=(
            Ask(
                find="good",
                steps=(
                    "{things} in a shift = hourly * shift_hours",
                    "{things} made = {things} in a shift * shifts",
                    "bad {things} = bad_share of {things} made",
                    "good {things} = {things} made - bad {things}",
                ),
                tell="rate shifts bad",
                questions=(
                    "how many good {things} does a day bring",
                    "how many {things} a day pass the inspection",
                ),
                goals=("the number of good {things} made in a day",),
                wordings=(
                    "Three numbers decide how many good {things} leave the factory: {hourly} an "
                    "hour, {shifts} shifts of {shift_hours} hours a day, {bad_share} rejected. How "
                    "many good ones a day does that make?",
                ),
            ),
            Ask(
                find="boxes",
                steps=(
                    "{things} in a shift = hourly * shift_hours",
                    "{things} made = {things} in a shift * shifts",
                    "bad {things} = bad_share of {things} made",
                    "good {things} = {things} made - bad {things}",
                    "boxes = good {things} / per_box",
                ),
                tell="rate shifts bad boxes",
                questions=("how many boxes are filled in a day",),
                goals=("the number of boxes filled in a day",),
                wordings=(
                    "A machine works {shifts} shifts of {shift_hours} hours a day at {hourly} "
                    "{things} an hour. After {bad_share} have been sorted out, boxes of {per_box} "
                    "are packed with what is good. How many boxes is that a day?",
                ),
            ),
            Ask(
                find="hourly",
                steps=(
                    "{things} in a shift = made / shifts",
                    "{things} an hour = {things} in a shift / shift_hours",
                ),
                wordings=(
                    "In {shifts} shifts of {shift_hours} hours, a factory made {made} {things}, "
                    "the same number in every hour. What was that number?",
                ),
            ),
        ),
        distractors=("The factory hall is {n:40-200} meters long.",),
    ),
    Story(
        name="rates_heart_beats",
        topic="rates",
        numbers={
            "rest": whole(56, 80, 2),
            "faster": whole(20, 80, 5),
            "exercise": "rest + faster",
            "run": whole(5, 40, 5),
            "calm": whole(5, 60, 5),
            "run_beats": "exercise * run",
            "calm_beats": "rest * calm",
            "beats": "run_beats + calm_beats",
        },
        nouns={"sport": "runs, swims, climbs stairs, jumps rope, rows, dances"},
        facts={
            "rest": (
                "at rest {name}'s heart beats {rest} times a minute",
                "{name}'s heart makes {rest} beats a minute while {he} sits still",
            ),
            "faster": (
                "when {he} {sport}, it beats {faster} times a minute more",
                "it adds {faster} beats a minute as soon as {he} {sport}",
            ),
            "times": (
                "{he} {sport} for {run} minutes and then sits still for {calm} minutes",
                "{run} minutes in which {he} {sport} are followed by {calm} minutes of rest",
            ),
        },
        asks=(
            Ask(
                find="beats",
                steps=(
                    "beats a minute during the exercise = rest + faster",
                    "beats during the exercise = beats a minute during the exercise * run",
                    "beats at rest = rest * calm",
                    "beats in all = beats during the exercise + beats at rest",
                ),
                tell="rest faster times",
                questions=(
                    "how many times does {name}'s heart beat in all these minutes",
                    "how many heartbeats are there altogether",
                ),
                goals=("the number of heartbeats in all these minutes",),
                wordings=(
                    "A watch counts every beat of {name}'s heart: {rest} a minute at rest, and "
                    "{faster} a minute on top of that whenever {name} {sport}. What number has it "
                    "reached after {run} minutes of the one and {calm} minutes of the other, if "
                    "the {run} minutes are those of exercise?",
                ),
            ),
            Ask(
                find="calm",
                steps=(
                    "beats a minute during the exercise = rest + faster",
                    "beats during the exercise = beats a minute during the exercise * run",
                    "beats at rest = beats - beats during the exercise",
                    "minutes of rest = beats at rest / rest",
                ),
                wordings=(
                    "{name}'s heart beats {rest} times a minute at rest and {faster} times a "
                    "minute more when {name} {sport}. After {run} minutes of this exercise and a "
                    "rest, it had made {beats} beats. How many minutes long was the rest?",
                ),
            ),
            Ask(
                find="faster",
                steps=(
                    "beats a minute during the exercise = run_beats / run",
                    "extra beats a minute = beats a minute during the exercise - rest",
                ),
                wordings=(
                    "While {name} {sport} for {run} minutes, {name}'s heart beats {run_beats} "
                    "times; at rest it beats {rest} times a minute. By how many beats a minute is "
                    "it faster during the exercise?",
                ),
            ),
        ),
    ),
    Story(
        name="rates_two_plants",
        topic="garden",
        numbers={
            "tall": whole(20, 90),
            "tall_rate": whole(2, 6),
            "small_rate": whole(7, 15),
            "weeks": whole(2, 16),
            "closing": "small_rate - tall_rate",
            "gap": "closing * weeks",
            "small": "tall - gap",
            "grown": "tall_rate * weeks",
            "height": "tall + grown",
        },
        where=("small > 2",),
        nouns={
            "first_plant": "sunflower, tomato plant, rose bush, fern, bean plant",
            "second_plant": "pumpkin vine, pepper plant, corn plant, cucumber plant, ivy plant",
        },
        facts={
            "tall": (
                "a {first_plant} is {tall} centimeters tall and grows {tall_rate} centimeters a "
                "week",
                "a {first_plant} of {tall} centimeters becomes {tall_rate} centimeters taller "
                "every week",
            ),
            "small": (
                "a {second_plant} beside it is only {small:centimeter/centimeters} tall but grows "
                "{small_rate} centimeters a week",
                "next to it is a {second_plant} of {small:centimeter/centimeters}, which becomes "
                "{small_rate} centimeters taller every week",
            ),
        },
        asks=(
            Ask(
                find="weeks",
                steps=(
                    "difference in centimeters = tall - small",
                    "centimeters caught up a week = small_rate - tall_rate",
                    "weeks = difference in centimeters / centimeters caught up a week",
                ),
                tell="tall small",
                questions=(
                    "after how many weeks are the two equally tall",
                    "how many weeks does the {second_plant} need to catch up with the "
                    "{first_plant}",
                ),
                goals=("the number of weeks until both are equally tall",),
                wordings=(
                    "{tall} centimeters against {small}: the {first_plant} is ahead of the "
                    "{second_plant}. But the {second_plant} makes {small_rate} centimeters a week "
                    "and the {first_plant} just {tall_rate}. In how many weeks will they be level?",
                ),
            ),
            Ask(
                find="height",
                steps=(
                    "difference in centimeters = tall - small",
                    "centimeters caught up a week = small_rate - tall_rate",
                    "weeks = difference in centimeters / centimeters caught up a week",
                    "centimeters grown by the {first_plant} = tall_rate * weeks",
                    "height in centimeters = tall + centimeters grown by the {first_plant}",
                ),
                tell="tall small",
                questions=(
                    "how many centimeters tall are the two when they are equally tall",
                    "at how many centimeters does the {second_plant} draw level with the "
                    "{first_plant}",
                ),
                goals=("the number of centimeters both measure when they are equally tall",),
                wordings=(
                    "Week by week a {second_plant}, now {small:centimeter/centimeters} tall, gains "
                    "on a {first_plant} that is {tall} centimeters tall, as it grows {small_rate} "
                    "centimeters a week and the {first_plant} only {tall_rate}. One day they are "
                    "the same height. How many centimeters is that?",
                ),
            ),
        ),
    ),
    Story(
        name="rates_machine_rental",
        topic="rates",
        numbers={
            "area": whole(100, 1200, 20),
            "hand_rate": oneof(20, 25, 30, 40),
            "times": factor(2, 3, 4, 5),
            "machine_rate": "hand_rate * times",
            "machine_hours": "area / machine_rate",
            "hand_hours": "area / hand_rate",
            "saved": "hand_hours - machine_hours",
            "rent": money(6, 30),
            "cost": "rent * machine_hours",
        },
        where=("machine_hours > 1",),
        nouns={
            "job": "mow a meadow, weed a field, clear a parking lot of snow, clean a hall, "
            "paint a hall, sweep a square"
        },
        facts={
            "hand": (
                "by hand {name} can {job} at a rate of {hand_rate} square meters an hour",
                "{name} wants to {job} and would do {hand_rate} square meters an hour by hand",
            ),
            "times": (
                "with a machine {he} is {times:times} as fast",
                "a machine lets {him} do {times:times} as much in an hour",
            ),
            "area": (
                "{area} square meters have to be done",
                "there are {area} square meters ahead of {him}",
            ),
            "rent": (
                "the machine is rented for {rent} an hour",
                "every hour with the machine costs {rent}",
            ),
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "square meters an hour with the machine = times of hand_rate",
                    "hours with the machine = area / square meters an hour with the machine",
                    "hours by hand = area / hand_rate",
                    "hours saved = hours by hand - hours with the machine",
                ),
                tell="hand times area",
                questions=(
                    "how many hours does the machine save {name}",
                    "how many hours sooner is {name} done with the machine",
                ),
                goals=("the number of hours the machine saves",),
                wordings=(
                    "{name} has to {job}, {area} square meters in all. Is it worth getting a "
                    "machine that is {times:times} as fast as {name}, who does {hand_rate} square "
                    "meters an hour by hand? How many hours would it save?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "square meters an hour with the machine = times of hand_rate",
                    "hours with the machine = area / square meters an hour with the machine",
                    "rent for the machine = rent * hours with the machine",
                ),
                tell="hand times area rent",
                questions=("how much does {name} pay for the machine", "what is the whole rent"),
                goals=("the rent that {name} pays for the machine",),
                wordings=(
                    "To {job} by hand, {name} would manage {hand_rate} square meters an hour; a "
                    "machine at {rent} an hour does {times:times} as much. What does it cost to do "
                    "all {area} square meters with the machine?",
                ),
            ),
            Ask(
                find="area",
                steps=(
                    "hours with the machine = cost / rent",
                    "square meters an hour with the machine = times of hand_rate",
                    "square meters = square meters an hour with the machine * hours with the "
                    "machine",
                ),
                wordings=(
                    "{name} paid {cost} for a machine that costs {rent} an hour, and needed it all "
                    "that time to {job}. It is {times:times} as fast as {name}, who does "
                    "{hand_rate} square meters an hour by hand. How many square meters did {name} "
                    "do with the machine?",
                ),
            ),
        ),
        distractors=("The machine weighs {n:20-80} kilograms.",),
    ),
)
