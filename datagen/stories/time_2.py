"""Schedules: appointments, timetables, queues, lessons, school days, countdowns, clocks."""

from datagen.numbers.quantity import fraction, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="time_countdown_weeks_days",
        topic="time",
        numbers={
            "weeks": whole(3, 14),
            "days": whole(1, 6),
            "in_weeks": "weeks * 7",
            "rings": "in_weeks + days",
            "torn": whole(4, 60),
            "left": "rings - torn",
        },
        where=("left > 1",),
        nouns={"goal": "summer vacation, the school play, the trip to the sea, moving day"},
        facts={
            "rings": (
                "{name} made a paper chain {weeks} weeks and {days:day/days} before {goal}, with "
                "one ring for every day of waiting",
                "with {weeks} weeks and {days:day/days} to wait for {goal}, {name} hung up a paper "
                "chain of one ring a day",
            ),
            "torn": (
                "{name} has torn off {torn} rings by now",
                "since then {he} has removed one ring a day, {torn} altogether",
            ),
            "left": (
                "{left} rings still hang there today",
                "today the chain is down to {left} rings",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "days in the weeks = weeks * 7",
                    "rings at first = days in the weeks + days",
                    "rings left = rings at first - torn",
                ),
                tell="rings torn",
                questions=(
                    "how many rings of the paper chain are left",
                    "how many days must {name} still wait",
                ),
                goals=("the number of rings that are left",),
                wordings=(
                    "{weeks} weeks and {days:day/days}: so long {name} had to wait for {goal} when "
                    "{he} began to cross off the days on a calendar. Now {torn} days are crossed "
                    "off. How many are there to go?",
                ),
            ),
            Ask(
                find="torn",
                steps=(
                    "days in the weeks = weeks * 7",
                    "rings at first = days in the weeks + days",
                    "rings torn off = rings at first - left",
                ),
                tell="rings left",
                questions=(
                    "how many rings has {name} already removed",
                    "how many days ago did {name} make the chain",
                ),
                goals=("the number of rings that {name} has torn off",),
                wordings=(
                    "Only {left} days are left until {goal}. The countdown in {name}'s room was "
                    "started {weeks} weeks and {days:day/days} before the day itself. For how many "
                    "days has it been running?",
                ),
            ),
        ),
        distractors=("Each ring is {n:2-4} centimeters wide.",),
    ),
    Story(
        name="time_doctor_morning",
        topic="",
        numbers={
            "hours": oneof(3, 4, 5, 6, 7, 8),
            "available": "hours * 60",
            "pause": whole(10, 60, 5),
            "each": oneof(10, 12, 15, 18, 20, 25, 30),
            "working": "available - pause",
            "patients": "working / each",
            "missed": whole(1, 5),
            "seen": "patients - missed",
        },
        where=("seen > 3",),
        nouns={"expert": "doctor, dentist, vet, optician, hairdresser, eye doctor"},
        facts={
            "hours": (
                "the {expert}'s practice is open for {hours} hours",
                "a {expert} is on duty for {hours} hours",
            ),
            "pause": (
                "the {expert} takes {pause} minutes off for a rest",
                "{pause} minutes of this are a break for the {expert}",
            ),
            "each": (
                "the rest of the time is divided into appointments of {each} minutes",
                "apart from this, one appointment follows the other, and each takes {each} minutes",
            ),
            "missed": (
                "{missed:person/people} with an appointment never came",
                "{missed:appointment/appointments} stayed empty because nobody came",
            ),
        },
        asks=(
            Ask(
                find="patients",
                steps=(
                    "minutes on duty = hours * 60",
                    "minutes for appointments = minutes on duty - pause",
                    "appointments = minutes for appointments / each",
                ),
                tell="hours pause each",
                questions=(
                    "how many appointments are there",
                    "for how many appointments is there time",
                ),
                goals=("the number of appointments",),
                wordings=(
                    "If the {expert} needs {each} minutes for every appointment and a single break "
                    "of {pause} minutes, how many appointments can be made in {hours} hours?",
                    "Doors open, and {hours} hours later they close. Take away {pause} minutes "
                    "that the {expert} spends over tea, and cut what remains into pieces of "
                    "{each} minutes, one for each appointment. How many appointments does that "
                    "make?",
                ),
            ),
            Ask(
                find="seen",
                steps=(
                    "minutes on duty = hours * 60",
                    "minutes for appointments = minutes on duty - pause",
                    "appointments = minutes for appointments / each",
                    "people seen = appointments - missed",
                ),
                tell="hours pause each missed",
                questions=("how many people did the {expert} actually see",),
                goals=("the number of people that the {expert} saw",),
                wordings=(
                    "Every place in the {expert}'s book was taken: one person every {each} minutes "
                    "for {hours} hours, apart from a break of {pause} minutes. In the end "
                    "{missed:person/people} did not show up. How many did?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "minutes on duty = hours * 60",
                    "minutes for appointments = minutes on duty - pause",
                    "minutes for an appointment = minutes for appointments / patients",
                ),
                wordings=(
                    "A {expert} saw {patients} people one after the other in {hours} hours, spent "
                    "the same time on each of them and rested for {pause} minutes in between. How "
                    "many minutes did each person get?",
                    "How many minutes may one visit last, if a {expert} who is there for {hours} "
                    "hours wants to see {patients} people, all for the same time, and have a break "
                    "of {pause} minutes?",
                ),
            ),
        ),
    ),
    Story(
        name="time_queue_two_counters",
        topic="",
        numbers={
            "ahead": whole(6, 40, 2),
            "counters": oneof(2, 3, 4),
            "per_counter": "ahead / counters",
            "each": whole(2, 8),
            "wait": "per_counter * each",
            "lone": "ahead * each",
            "saved": "lone - wait",
        },
        nouns={"place_": "post office, train station, town hall, museum, ticket hall, bank"},
        facts={
            "ahead": (
                "there are {ahead} people ahead of {name} at the {place_}",
                "{name} joins a line of {ahead} people in the {place_}",
            ),
            "each": (
                "serving a person takes {each} minutes",
                "the clerks need {each} minutes for each person",
            ),
            "counters": (
                "{counters} counters are open and serve the same number of them",
                "the line splits up evenly among {counters} counters",
            ),
        },
        asks=(
            Ask(
                find="wait",
                steps=(
                    "people at each counter = ahead / counters",
                    "minutes of waiting = people at each counter * each",
                ),
                tell="ahead each counters",
                questions=(
                    "how many minutes must {name} wait until everybody in front of {him} is served",
                    "after how many minutes is it {name}'s turn",
                ),
                goals=("the number of minutes {name} has to wait",),
                wordings=(
                    "{counters} clerks, {each} minutes a customer, {ahead} customers before "
                    "{name}: how many minutes will pass before it is {name}'s turn, if every "
                    "clerk serves the same number of customers?",
                ),
            ),
            Ask(
                find="saved",
                steps=(
                    "people at each counter = ahead / counters",
                    "minutes with all counters = people at each counter * each",
                    "minutes with a single counter = ahead * each",
                    "minutes saved = minutes with a single counter - minutes with all counters",
                ),
                wordings=(
                    "At a {place_} {ahead} people stood in line before {name} when "
                    "the line was split up evenly among {counters} counters. Each person takes "
                    "{each} minutes to serve. How many minutes less did {name} have to wait than "
                    "with a single counter?",
                    "How many minutes does it save {name}, who has {ahead} people ahead at {each} "
                    "minutes each, that {counters} counters share this line equally instead of one "
                    "counter doing all the work?",
                ),
            ),
            Ask(
                find="ahead",
                steps=(
                    "people at each counter = wait / each",
                    "people ahead = people at each counter * counters",
                ),
                wordings=(
                    "{name} waited {wait} minutes at the {place_}, where {counters} counters, all "
                    "equally busy, took {each} minutes for each person. How many people had been "
                    "ahead of {name} in the line?",
                ),
            ),
        ),
        distractors=("The building was put up {n:20-90} years ago.",),
    ),
    Story(
        name="time_bus_departures",
        topic="",
        numbers={
            "gap": oneof(10, 12, 15, 20, 30),
            "early_hours": whole(2, 9),
            "late_gap": oneof(30, 40, 60),
            "late_hours": whole(2, 9),
            "early_minutes": "early_hours * 60",
            "early": "early_minutes / gap",
            "late_minutes": "late_hours * 60",
            "late": "late_minutes / late_gap",
            "buses": "early + late",
            "seats": oneof(20, 30, 35, 40, 45, 50),
            "capacity": "buses * seats",
        },
        where=("late_gap > gap",),
        nouns={"line": "bus, tram, ferry, cable car, shuttle/shuttles"},
        facts={
            "early": (
                "in the first {early_hours} hours of the day a {line} leaves every {gap} minutes",
                "for {early_hours} hours there is a {line} every {gap} minutes",
            ),
            "late": (
                "in the next {late_hours} hours there is only one every {late_gap} minutes",
                "for another {late_hours} hours, the evening, a {line} leaves every {late_gap} "
                "minutes",
            ),
            "seats": ("each {line} has {seats} seats", "{seats} people can sit in each {line}"),
        },
        asks=(
            Ask(
                find="buses",
                steps=(
                    "minutes of the first part = early_hours * 60",
                    "departures in the first part = minutes of the first part / gap",
                    "minutes of the second part = late_hours * 60",
                    "departures in the second part = minutes of the second part / late_gap",
                    "departures = departures in the first part + departures in the second part",
                ),
                tell="early late",
                questions=(
                    "how many departures are there in all",
                    "how many times does a {line} leave in the whole time",
                ),
                goals=("the total number of departures",),
                wordings=(
                    "The new timetable promises a {line} every {gap} minutes during the first "
                    "{early_hours} hours and, after that, a {line} every {late_gap} minutes for "
                    "{late_hours} hours. How many {lines} depart under this timetable in a day?",
                ),
            ),
            Ask(
                find="capacity",
                steps=(
                    "minutes of the first part = early_hours * 60",
                    "departures in the first part = minutes of the first part / gap",
                    "minutes of the second part = late_hours * 60",
                    "departures in the second part = minutes of the second part / late_gap",
                    "departures = departures in the first part + departures in the second part",
                    "seats in all = departures * seats",
                ),
                tell="early late seats",
                questions=(
                    "how many seats do all the departures offer together",
                    "how many people can find a seat in the whole time, if each travels once",
                ),
                goals=("the number of seats that all departures offer",),
            ),
            Ask(
                find="gap",
                steps=(
                    "minutes = early_hours * 60",
                    "minutes from one departure to the next = minutes / early",
                ),
                wordings=(
                    "{early} {lines} leave in {early_hours} hours, always after the same number of "
                    "minutes. How many minutes lie between one departure and the next?",
                    "To carry everyone to the fair, the town wants {early} departures spread "
                    "evenly over {early_hours} hours. Every how many minutes does a {line} have "
                    "to leave?",
                ),
            ),
        ),
        distractors=("A ticket can be bought at {n:3-9} places.",),
    ),
    Story(
        name="time_school_day_plan",
        topic="school",
        numbers={
            "lessons": oneof(4, 5, 6, 7, 8),
            "minutes": whole(35, 60, 5),
            "teaching": "lessons * minutes",
            "breaks": whole(2, 6),
            "break_minutes": oneof(5, 8, 10, 12, 15),
            "resting": "breaks * break_minutes",
            "hours": oneof(4, 5, 6, 7, 8),
            "day": "hours * 60",
            "active": "teaching + resting",
            "lunch": "day - active",
        },
        where=("breaks < lessons", "lunch > 19", "lunch < 81"),
        facts={
            "lessons": (
                "a school day has {lessons} lessons of {minutes} minutes each",
                "there are {lessons} lessons a day, each {minutes} minutes long",
            ),
            "breaks": (
                "there are {breaks} short breaks of {break_minutes} minutes",
                "short breaks of {break_minutes} minutes are given {breaks} times a day",
            ),
            "lunch": (
                "lunch takes {lunch} minutes on top of that",
                "an extra {lunch} minutes are set aside for lunch",
            ),
            "day": (
                "the whole school day lasts {day} minutes",
                "from the first bell to the last it is {day} minutes",
            ),
            "lunch_unknown": (
                "all the time that remains is the lunch break",
                "what is neither lesson nor short break is lunch",
            ),
        },
        asks=(
            Ask(
                find="hours",
                steps=(
                    "minutes of lessons = lessons * minutes",
                    "minutes of short breaks = breaks * break_minutes",
                    "minutes of lessons and short breaks = minutes of lessons + minutes of short "
                    "breaks",
                    "minutes in the day = minutes of lessons and short breaks + lunch",
                    "hours in the day = minutes in the day / 60",
                ),
                tell="lessons breaks lunch",
                questions=(
                    "how many hours does the school day last",
                    "how many hours are the students at school",
                ),
                goals=("the length of the school day in hours",),
                wordings=(
                    "A principal plans the day: {lessons} lessons at {minutes} minutes, {breaks} "
                    "short breaks at {break_minutes} minutes, one lunch break of {lunch} minutes. "
                    "How many hours will the students spend at school?",
                ),
            ),
            Ask(
                find="lunch",
                steps=(
                    "minutes of lessons = lessons * minutes",
                    "minutes of short breaks = breaks * break_minutes",
                    "minutes of lessons and short breaks = minutes of lessons + minutes of short "
                    "breaks",
                    "minutes of lunch = day - minutes of lessons and short breaks",
                ),
                tell="day lessons breaks lunch_unknown",
                questions=(
                    "how many minutes are there for lunch",
                    "how many minutes long is the lunch break",
                ),
                goals=("the length of the lunch break in minutes",),
                wordings=(
                    "How many minutes of a school day of {day} minutes are left for lunch, once "
                    "{lessons} lessons of {minutes} minutes and {breaks} short breaks of "
                    "{break_minutes} minutes are taken away?",
                ),
            ),
        ),
    ),
    Story(
        name="time_volunteer_hours",
        topic="school",
        numbers={
            "needed": whole(30, 90, 5),
            "weekends": whole(3, 9),
            "per_weekend": whole(2, 6),
            "done": "weekends * per_weekend",
            "camp_days": oneof(2, 3, 4, 5),
            "camp_daily": whole(3, 8),
            "camp": "camp_days * camp_daily",
            "so_far": "done + camp",
            "left": "needed - so_far",
            "evening": oneof(2, 3, 4, 5),
            "evenings": "left / evening",
        },
        nouns={"spot": "animal shelter, library, food bank, retirement home, museum, city garden"},
        facts={
            "needed": (
                "{name} has to volunteer {needed} hours before graduation",
                "for a certificate {name} needs {needed} hours of volunteer work",
            ),
            "done": (
                "on {weekends} weekends {he} worked at the {spot} for {per_weekend} hours each",
                "{he} helped at the {spot} for {per_weekend} hours a weekend, {weekends} weekends "
                "long",
            ),
            "camp": (
                "at a summer camp {he} helped on {camp_days} days for {camp_daily} hours a day",
                "{camp_days} days at a summer camp counted {camp_daily} hours each",
            ),
            "evening": (
                "the rest is to be done in evening shifts of {evening} hours",
                "{he} now takes evening shifts, which are {evening} hours long",
            ),
        },
        asks=(
            Ask(
                find="evenings",
                steps=(
                    "hours at the {spot} = weekends * per_weekend",
                    "hours at the camp = camp_days * camp_daily",
                    "hours so far = hours at the {spot} + hours at the camp",
                    "hours left = needed - hours so far",
                    "evening shifts = hours left / evening",
                ),
                tell="needed done camp evening",
                questions=(
                    "how many evening shifts does {name} need",
                    "how many evenings will {name} have to work",
                ),
                goals=("the number of evening shifts {name} needs",),
                wordings=(
                    "{needed} volunteer hours are required. {name} already has {weekends} weekends "
                    "of {per_weekend} hours at the {spot} and {camp_days} days of {camp_daily} "
                    "hours at a camp. How many evening shifts of {evening} hours will complete the "
                    "number?",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "hours at the {spot} = weekends * per_weekend",
                    "hours at the camp = camp_days * camp_daily",
                    "hours so far = hours at the {spot} + hours at the camp",
                    "hours left = needed - hours so far",
                ),
                tell="needed done camp",
                questions=(
                    "how many hours are still missing",
                    "how many more hours must {name} volunteer",
                ),
                goals=("the number of hours {name} still has to volunteer",),
                wordings=(
                    '"Am I done?" asks {name}, who was told to volunteer {needed} hours. Not '
                    "yet: the list from the {spot} shows {weekends} weekends with {per_weekend} "
                    "hours each and {camp_days} camp days with {camp_daily} hours each. How many "
                    "hours are missing?",
                ),
            ),
            Ask(
                find="needed",
                steps=(
                    "hours at the {spot} = weekends * per_weekend",
                    "hours at the camp = camp_days * camp_daily",
                    "hours in the evenings = evenings * evening",
                    "hours on weekends and at the camp = hours at the {spot} + hours at the camp",
                    "hours required = hours on weekends and at the camp + hours in the evenings",
                ),
                wordings=(
                    "{weekends} weekends at the {spot} with {per_weekend} hours each, {camp_days} "
                    "camp days of {camp_daily} hours, {evenings:evening/evenings} of {evening} "
                    "hours: with that, {name} has done exactly what the school requires. How many "
                    "hours does it require?",
                ),
            ),
        ),
        distractors=("There are {n:8-30} other volunteers.",),
    ),
    Story(
        name="time_slow_clock",
        topic="time",
        numbers={
            "seconds": whole(5, 60, 5),
            "days": whole(2, 60),
            "hours": "days * 24",
            "lost": "hours * seconds",
            "minutes": "lost / 60",
        },
        where=("minutes < 240",),
        nouns={"clock": "grandfather clock, kitchen clock, alarm clock, wristwatch, station clock"},
        facts={
            "seconds": (
                "an old {clock} loses {seconds} seconds every hour",
                "with every hour that goes by, a {clock} falls behind by another {seconds} seconds",
            ),
            "days": (
                "it is set right and then left alone for {days} days",
                "nobody corrects it for {days} days",
            ),
            "minutes": (
                "after some days it is {minutes} minutes behind",
                "it was set right some days ago and is now {minutes} minutes slow",
            ),
        },
        asks=(
            Ask(
                find="minutes",
                steps=(
                    "hours = days * 24",
                    "seconds lost = hours * seconds",
                    "minutes lost = seconds lost / 60",
                ),
                tell="seconds days",
                questions=(
                    "how many minutes behind is the {clock} in the end",
                    "by how many minutes is the {clock} then wrong",
                ),
                goals=("the number of minutes the {clock} is then behind",),
                wordings=(
                    "Every hour of the day a {clock} loses {seconds} seconds. How many minutes has "
                    "it lost after {days} full days?",
                    "You go on a trip of exactly {days} days and leave a {clock} at home that was "
                    "right when you left. It runs slow by {seconds} seconds an hour. How many "
                    "minutes must you put it forward when you come back?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "seconds lost = minutes * 60",
                    "hours = seconds lost / seconds",
                    "days = hours / 24",
                ),
                tell="seconds minutes",
                questions=(
                    "how many days ago was it set right",
                    "how many days has the {clock} run since it showed the right time",
                ),
                goals=("the number of days since the {clock} was right",),
                wordings=(
                    "A {clock} that was right when the old mayor left loses {seconds} seconds an "
                    "hour, day and night. It is {minutes} minutes behind today. How many days has "
                    "the old mayor been gone?",
                ),
            ),
        ),
    ),
    Story(
        name="time_music_lessons_years",
        topic="time",
        numbers={
            "years": oneof(2, 3, 4, 5, 6),
            "weeks": whole(30, 48, 2),
            "per_week": oneof(1, 2, 3),
            "minutes": oneof(30, 40, 45, 60),
            "lessons_year": "weeks * per_week",
            "lessons": "lessons_year * years",
            "total": "lessons * minutes",
            "hours": "total / 60",
        },
        nouns={"thing": "instrument"},
        facts={
            "years": (
                "{name} has had {thing} lessons for {years} years",
                "for {years} years now {name} has been taking lessons on the {thing}",
            ),
            "weeks": (
                "in each of these years there were lessons in {weeks} weeks, {per_week:lesson/"
                "lessons} a week",
                "every year has {weeks} weeks with {per_week:lesson/lessons} each",
            ),
            "minutes": (
                "each lesson takes {minutes} minutes",
                "{minutes} minutes is the length of each lesson",
            ),
        },
        asks=(
            Ask(
                find="hours",
                steps=(
                    "lessons a year = weeks * per_week",
                    "lessons in all = lessons a year * years",
                    "minutes in all = lessons in all * minutes",
                    "hours in all = minutes in all / 60",
                ),
                tell="years weeks minutes",
                questions=(
                    "how many hours of lessons has {name} had",
                    "how many hours has {name} spent in lessons",
                ),
                goals=("the number of hours that {name} has spent in lessons",),
                wordings=(
                    "After {years} years of lessons on the {thing}, at {per_week:lesson/lessons} a "
                    "week in {weeks} weeks of every year, how many hours has {name} sat with a "
                    "teacher, if they always took {minutes} minutes each?",
                ),
            ),
            Ask(
                find="years",
                steps=(
                    "minutes in all = hours * 60",
                    "lessons in all = minutes in all / minutes",
                    "lessons a year = weeks * per_week",
                    "years = lessons in all / lessons a year",
                ),
                wordings=(
                    "{name} has counted {hours} hours of {thing} lessons so far. Each lesson is "
                    "{minutes} minutes long, and a year has {weeks} weeks with "
                    "{per_week:lesson/lessons} each. For how many years has {name} been learning?",
                    "A diploma takes {hours} hours of {thing} lessons, and {name} goes to "
                    "{per_week:lesson/lessons} of {minutes} minutes each in {weeks} weeks a year. "
                    "In how many years will {he} earn it?",
                ),
            ),
        ),
    ),
    Story(
        name="time_roast_per_pound",
        topic="food",
        numbers={
            "pounds": whole(3, 20),
            "per_pound": oneof(12, 14, 15, 16, 18, 20, 22, 24, 25, 30),
            "extra": whole(5, 60, 5),
            "cooking": "pounds * per_pound",
            "oven": "cooking + extra",
            "hours": oneof(2, 3, 4, 5, 6, 7, 8),
            "total": "hours * 60",
            "preparing": "total - oven",
        },
        where=("preparing > 14", "preparing < 76"),
        nouns={"roast": "turkey, piece of beef, ham, leg of lamb, goose, piece of pork"},
        facts={
            "pounds": ("a {roast} weighs {pounds} pounds", "the {roast} is one of {pounds} pounds"),
            "per_pound": (
                "it has to roast for {per_pound} minutes a pound plus {extra} minutes",
                "a cookbook says {per_pound} minutes in the oven for every pound and then {extra} "
                "minutes more",
            ),
            "preparing": (
                "before it goes into the oven there are {preparing} minutes of preparation",
                "getting it ready for the oven takes {preparing} minutes",
            ),
        },
        asks=(
            Ask(
                find="hours",
                steps=(
                    "minutes for the weight = pounds * per_pound",
                    "minutes in the oven = minutes for the weight + extra",
                    "minutes in all = minutes in the oven + preparing",
                    "hours in all = minutes in all / 60",
                ),
                tell="pounds per_pound preparing",
                questions=(
                    "how many hours before dinner must the cook begin",
                    "how many hours does it take from start to finish",
                ),
                goals=("the number of hours from start to finish",),
                wordings=(
                    "How many hours ahead of dinner should you start with a {roast} of {pounds} "
                    "pounds, if you need {preparing} minutes to prepare it and it then roasts for "
                    "{per_pound} minutes per pound and another {extra} minutes?",
                ),
            ),
            Ask(
                find="pounds",
                steps=(
                    "minutes for the weight = oven - extra",
                    "weight in pounds = minutes for the weight / per_pound",
                ),
                wordings=(
                    "The rule for a {roast} is {per_pound} minutes a pound and {extra} minutes on "
                    "top. One that was roasted by this rule spent {oven} minutes in the oven. How "
                    "many pounds did it weigh?",
                    "A {roast} came out of the oven after {oven} minutes, which is what the book "
                    "says: {extra} minutes, and {per_pound} minutes more for every pound. What was "
                    "its weight in pounds?",
                ),
            ),
        ),
    ),
    Story(
        name="time_hours_of_a_day",
        topic="time",
        numbers={
            "asleep": oneof(6, 8, 9, 10),
            "awake": "24 - asleep",
            "share": fraction("1/2", "1/3", "1/4", "1/5"),
            "work": "awake * share",
            "after_work": "awake - work",
            "travel": oneof(1, 2, 3),
            "meals": oneof(1, 2, 3),
            "busy": "travel + meals",
            "free": "after_work - busy",
            "days": whole(2, 30),
            "total": "free * days",
        },
        facts={
            "asleep": (
                "{name} sleeps {asleep} hours of every day",
                "of the 24 hours of a day, {name} is asleep for {asleep}",
            ),
            "share": (
                "{share} of the hours {he} is awake go into work",
                "{he} works for {share} of {his} waking hours",
            ),
            "busy": (
                "{travel:hour/hours} a day {he} travels, and {meals:hour/hours} {he} needs for "
                "meals",
                "meals take {him} {meals:hour/hours} a day and travel takes {travel:hour/hours}",
            ),
            "days": ("{he} lives like this for {days} days", "{days} days follow this pattern"),
        },
        asks=(
            Ask(
                find="free",
                steps=(
                    "hours awake = 24 - asleep",
                    "hours of work = share of hours awake",
                    "hours after work = hours awake - hours of work",
                    "hours for travel and meals = travel + meals",
                    "free hours = hours after work - hours for travel and meals",
                ),
                tell="asleep share busy",
                questions=(
                    "how many hours a day are left for other things",
                    "how many hours a day does {name} have for everything else",
                ),
                goals=("the number of hours a day that {name} has left",),
                wordings=(
                    "Sleep: {asleep} hours. Work: {share} of the hours awake. Travel: "
                    "{travel:hour/hours}. Meals: {meals:hour/hours}. Whatever remains of the 24 "
                    "hours of the day belongs to {name}'s hobbies. How many hours do they get?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "hours awake = 24 - asleep",
                    "hours of work = share of hours awake",
                    "hours after work = hours awake - hours of work",
                    "hours after work and travel = hours after work - travel",
                    "free hours = hours after work and travel - meals",
                    "free hours in all = free hours * days",
                ),
                tell="asleep share busy days",
                questions=(
                    "how many hours are left for other things in all these days together",
                    "how many free hours does {name} have over the whole time",
                ),
                goals=("the number of free hours {name} has in all those days",),
            ),
            Ask(
                find="travel",
                steps=(
                    "hours awake = 24 - asleep",
                    "hours of work = share of hours awake",
                    "hours after work = hours awake - hours of work",
                    "hours for meals and free time = meals + free",
                    "hours of travel = hours after work - hours for meals and free time",
                ),
                wordings=(
                    "{name} is asleep for {asleep} of the 24 hours of a day and works for {share} "
                    "of the others. Meals take {meals:hour/hours}, {free:hour/hours} are free, and "
                    "all that remains is spent on trains. How many hours a day is {name} on a "
                    "train?",
                ),
            ),
        ),
    ),
    Story(
        name="time_album_songs",
        topic="",
        numbers={
            "long_songs": whole(2, 8),
            "long_seconds": whole(200, 400, 10),
            "short_songs": whole(3, 10),
            "short_seconds": whole(90, 190, 10),
            "songs": "long_songs + short_songs",
            "long": "long_songs * long_seconds",
            "short": "short_songs * short_seconds",
            "seconds": "long + short",
            "minutes": "seconds / 60",
        },
        nouns={"work": "album, record, playlist, concert program"},
        facts={
            "long": (
                "{long_songs} songs on the {work} take {long_seconds} seconds each",
                "the {work} has {long_songs} songs that last {long_seconds} seconds each",
            ),
            "short": (
                "the other {short_songs} are only {short_seconds} seconds long",
                "{short_songs} further songs need just {short_seconds} seconds each",
            ),
            "minutes": (
                "the whole {work} plays for {minutes} minutes",
                "from the first note to the last, {minutes} minutes go by",
            ),
            "rest": (
                "the songs that remain take {short_seconds} seconds each",
                "all the other songs are {short_seconds} seconds long",
            ),
        },
        asks=(
            Ask(
                find="minutes",
                steps=(
                    "seconds of the longer songs = long_songs * long_seconds",
                    "seconds of the shorter songs = short_songs * short_seconds",
                    "seconds in all = seconds of the longer songs + seconds of the shorter songs",
                    "minutes in all = seconds in all / 60",
                ),
                tell="long short",
                questions=(
                    "how many minutes does the whole {work} play",
                    "how many minutes of music does the {work} hold",
                ),
                goals=("the playing time of the {work} in minutes",),
                wordings=(
                    "A band puts together a {work} from {long_songs} songs of {long_seconds} "
                    "seconds and {short_songs} songs of {short_seconds} seconds, with no pauses "
                    "between them. How many minutes long will it be?",
                ),
            ),
            Ask(
                find="songs",
                steps=(
                    "seconds in all = minutes * 60",
                    "seconds of the longer songs = long_songs * long_seconds",
                    "seconds left = seconds in all - seconds of the longer songs",
                    "shorter songs = seconds left / short_seconds",
                    "songs = long_songs + shorter songs",
                ),
                tell="minutes long rest",
                questions=(
                    "how many songs does the {work} have altogether",
                    "what is the total number of songs on the {work}",
                ),
                goals=("the total number of songs on the {work}",),
                wordings=(
                    "A {work} of {minutes} minutes holds {long_songs} songs that are "
                    "{long_seconds} seconds long and some more that are {short_seconds} seconds "
                    "long. How many songs does it hold in total?",
                ),
            ),
        ),
    ),
)
