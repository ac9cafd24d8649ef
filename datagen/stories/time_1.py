"""How long things take: practice, homework, sleep, screens, workouts, films and projects."""

from datagen.numbers.quantity import factor, fraction, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="time_practice_week",
        topic="time",
        numbers={
            "weekday": whole(12, 60, 2),
            "weekend": whole(30, 120, 5),
            "total": "5 * weekday + 2 * weekend",
        },
        where=("weekend > weekday",),
        nouns={"thing": "instrument"},
        facts={
            "weekday": (
                "{name} practices the {thing} for {weekday} minutes on each of the five school "
                "days of the week",
                "from Monday to Friday, five days in all, {name} plays the {thing} for {weekday} "
                "minutes a day",
            ),
            "weekend": (
                "on both days of the weekend {he} plays for {weekend} minutes",
                "{his} practice lasts {weekend} minutes on Saturday and just as long on Sunday, "
                "the two days of the weekend",
            ),
            "total": (
                "by Sunday evening {he} has practiced {total} minutes that week",
                "the whole week adds up to {total} minutes of practice for {name}",
            ),
            "even": (
                "{he} practices equally long on Saturday and on Sunday, the two weekend days",
                "the rest of {his} practice is spread evenly over the two days of the weekend",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "minutes on school days = 5 * weekday",
                    "minutes on the weekend = 2 * weekend",
                    "minutes in the week = minutes on school days + minutes on the weekend",
                ),
                tell="weekday weekend",
                questions=(
                    "how many minutes does {name} practice in a week",
                    "how many minutes of practice does the week hold for {name}",
                ),
                goals=("the number of minutes {name} practices in a week",),
                wordings=(
                    '"Five days a week I do {weekday} minutes on the {thing}, and on both Saturday '
                    'and Sunday I do {weekend}," says {name}. How many minutes a week is that?',
                    "{name}'s practice chart for the {thing} has {weekday} minutes in every box "
                    "from Monday to Friday and {weekend} minutes in the two boxes for the weekend. "
                    "What do the seven boxes add up to?",
                ),
            ),
            Ask(
                find="weekend",
                steps=(
                    "minutes on school days = 5 * weekday",
                    "minutes on the weekend = total - minutes on school days",
                    "minutes on each weekend day = minutes on the weekend / 2",
                ),
                tell="weekday total even",
                questions=(
                    "how many minutes does {name} play on Sunday",
                    "how long is {his} practice on each day of the weekend",
                ),
                goals=("the number of minutes {name} practices on each weekend day",),
                wordings=(
                    "A teacher asks for {total} minutes of {thing} practice a week. {name} manages "
                    "{weekday} minutes on each of the five weekdays and wants to split what is "
                    "missing equally between Saturday and Sunday. How many minutes must {he} play "
                    "on each of these two days?",
                ),
            ),
        ),
    ),
    Story(
        name="time_homework_evening",
        topic="time",
        numbers={
            "math": whole(10, 40, 2),
            "times": factor("1/2", 2, 3),
            "reading": "math * times",
            "less": whole(3, 15),
            "history": "reading - less",
            "total": "math + reading + history",
            "hours": oneof(2, 3, 4, 5),
            "evening": "hours * 60",
            "free": "evening - total",
        },
        where=("history > 3",),
        facts={
            "math": (
                "{name} spends {math} minutes on math homework",
                "the math homework takes {name} {math} minutes",
            ),
            "reading": (
                "reading takes {him} {times:times} as long as math",
                "{he} needs {times:times} as much time for reading as for math",
            ),
            "history": (
                "history is done {less} minutes faster than reading",
                "{he} works on history {less} minutes less than on reading",
            ),
            "hours": (
                "there are {hours} hours between dinner and {name}'s bedtime, and all the "
                "homework is done then",
                "{name} has {hours} hours of evening, and the rest of it is free",
            ),
            "total": (
                "math, reading and history together take {total} minutes",
                "for all three subjects {name} needs {total} minutes",
            ),
        },
        asks=(
            Ask(
                find="free",
                steps=(
                    "minutes for reading = times of math",
                    "minutes for history = minutes for reading - less",
                    "minutes for math and reading = math + minutes for reading",
                    "minutes of homework = minutes for math and reading + minutes for history",
                    "minutes in the evening = hours * 60",
                    "free minutes = minutes in the evening - minutes of homework",
                ),
                tell="math reading history hours",
                questions=(
                    "how many minutes of the evening are left for {name} to relax",
                    "how many free minutes does {he} have",
                ),
                goals=("the number of free minutes {name} has that evening",),
                wordings=(
                    "An evening of {hours} hours lies ahead of {name}: first math for {math} "
                    "minutes, then reading, which takes {times:times} as long, then history, which "
                    "is {less} minutes shorter than reading, and then nothing but free time. How "
                    "many minutes of free time will that be?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "minutes for reading = times of math",
                    "minutes for history = minutes for reading - less",
                    "minutes for math and reading = math + minutes for reading",
                    "minutes in total = minutes for math and reading + minutes for history",
                ),
                tell="math reading history",
                questions=(
                    "how many minutes does {name} work on homework",
                    "how many minutes does all of {his} homework take",
                ),
                goals=("the number of minutes {name} needs for all three subjects",),
                wordings=(
                    "How long was {name} busy with homework if math took {math} minutes, reading "
                    "{times:times} as long as math, and history {less} minutes less than reading?",
                ),
            ),
            Ask(
                find="less",
                steps=(
                    "minutes for reading = times of math",
                    "minutes for math and reading = math + minutes for reading",
                    "minutes for history = total - minutes for math and reading",
                    "minutes saved = minutes for reading - minutes for history",
                ),
                tell="math reading total",
                questions=("how many minutes longer does {name} spend on reading than on history",),
                wordings=(
                    "{name} did math for {math} minutes and read for {times:times} as long. With "
                    "history, the homework came to {total} minutes. By how many minutes was "
                    "history shorter than reading?",
                ),
            ),
        ),
    ),
    Story(
        name="time_novel_two_paces",
        topic="school",
        numbers={
            "slow": whole(8, 30),
            "slow_days": whole(2, 9),
            "fast": whole(20, 60),
            "fast_days": whole(2, 12),
            "begun": "slow * slow_days",
            "rest": "fast * fast_days",
            "pages": "begun + rest",
        },
        where=("fast > slow",),
        nouns={"text": "novel, biography, history book, fantasy book, detective story"},
        facts={
            "pages": (
                "the {text} that {name} is reading has {pages} pages",
                "{name} has to finish a {text} of {pages} pages",
            ),
            "begun": (
                "for the first {slow_days} days {he} reads {slow} pages a day",
                "{he} starts with {slow} pages a day and keeps this up for {slow_days} days",
            ),
            "fast": (
                "from then on {he} reads {fast} pages every day",
                "after that {his} pace is {fast} pages a day",
            ),
            "ends": (
                "{fast_days} more days at a new, steady pace bring {him} to the last page",
                "{he} then picks up speed and finishes in exactly {fast_days} more days, reading "
                "the same number of pages each day",
            ),
        },
        asks=(
            Ask(
                find="fast_days",
                steps=(
                    "pages read at first = slow * slow_days",
                    "pages left = pages - pages read at first",
                    "days = pages left / fast",
                ),
                tell="pages begun fast",
                questions=(
                    "how many more days does {name} need to finish",
                    "how many days does the rest of the {text} take",
                ),
                goals=("the number of days {name} needs for the rest of the {text}",),
                wordings=(
                    "A {text} has {pages} pages. {name} got through {slow} of them on each of the "
                    "first {slow_days} days; then a rainy holiday began, and {fast} pages a day "
                    "became the rule. How many days of the holiday did it take to reach the end?",
                    "How many days at {fast} pages a day will {name} still need for a {text} of "
                    "{pages} pages, having read {slow} pages a day for {slow_days} days already?",
                ),
            ),
            Ask(
                find="fast",
                steps=(
                    "pages read at first = slow * slow_days",
                    "pages left = pages - pages read at first",
                    "pages a day = pages left / fast_days",
                ),
                tell="pages begun ends",
                questions=(
                    "how many pages a day does {name} read at the faster pace",
                    "what is {his} new pace in pages a day",
                ),
                goals=("the number of pages {name} reads a day in the second part",),
                wordings=(
                    "The library wants its {text} of {pages} pages back in {fast_days} days. So "
                    "far {name} has read {slow} pages on each of {slow_days} days. How many pages "
                    "a day does {he} have to read now to be done in time?",
                ),
            ),
            Ask(
                find="pages",
                steps=(
                    "pages read at first = slow * slow_days",
                    "pages read later = fast * fast_days",
                    "pages of the {text} = pages read at first + pages read later",
                ),
                wordings=(
                    "It took {name} {slow_days} days at {slow} pages a day and then {fast_days} "
                    "days at {fast} pages a day to read a {text} from cover to cover. How many "
                    "pages does it have?",
                    "{slow_days} days with {slow} pages each, {fast_days} days with {fast} pages "
                    "each: that is how {name} read a whole {text}. What is the number of its "
                    "pages?",
                ),
            ),
        ),
    ),
    Story(
        name="time_sleep_diary",
        topic="time",
        numbers={
            "first": whole(5, 10),
            "second": whole(5, 10),
            "third": whole(5, 10),
            "fourth": whole(5, 10),
            "mean": oneof(7, 8, 9),
            "needed": "mean * 5",
            "slept": "first + second + third + fourth",
            "fifth": "needed - slept",
        },
        where=("fifth > 4", "fifth < 13"),
        facts={
            "nights": (
                "{name} slept {first} hours on Monday night, {second} on Tuesday night, {third} on "
                "Wednesday night and {fourth} on Thursday night",
                "{name}'s sleep diary shows {first} hours for Monday, {second} for Tuesday, "
                "{third} for Wednesday and {fourth} for Thursday",
            ),
            "mean": (
                "{he} wants the average of five nights, Monday to Friday, to be {mean} hours",
                "{his} goal for the five nights from Monday to Friday is an average of {mean} "
                "hours",
            ),
            "fifth": (
                "on Friday, the fifth night, {he} slept {fifth} hours",
                "the fifth night, that of Friday, brought {him} {fifth} hours of sleep",
            ),
        },
        asks=(
            Ask(
                find="fifth",
                steps=(
                    "hours needed in five nights = mean * 5",
                    "hours on the first two nights = first + second",
                    "hours on the first three nights = hours on the first two nights + third",
                    "hours so far = hours on the first three nights + fourth",
                    "hours on Friday = hours needed in five nights - hours so far",
                ),
                tell="nights mean",
                questions=(
                    "how many hours must {name} sleep on Friday night",
                    "how many hours of sleep does {he} need on Friday night to reach this goal",
                ),
                goals=("the number of hours {name} has to sleep on Friday night",),
                wordings=(
                    "Monday {first} hours, Tuesday {second}, Wednesday {third}, Thursday {fourth}: "
                    "so much for {name}'s sleep. What would Friday have to be for an average of "
                    "{mean} hours over the five nights?",
                ),
            ),
            Ask(
                find="mean",
                steps=(
                    "hours on the first two nights = first + second",
                    "hours on the first three nights = hours on the first two nights + third",
                    "hours on the first four nights = hours on the first three nights + fourth",
                    "hours in all = hours on the first four nights + fifth",
                    "average hours = hours in all / 5",
                ),
                tell="nights fifth",
                questions=(
                    "how many hours a night did {name} sleep on average over the five nights",
                    "what is the average number of hours for the five nights",
                ),
                goals=("the average number of hours that {name} slept a night",),
                wordings=(
                    "Here are the hours that {name} slept on five nights in a row: {first}, "
                    "{second}, {third}, {fourth}, {fifth}. What is the average per night?",
                ),
            ),
        ),
        distractors=("{name}'s bed is {n:2-9} years old.",),
    ),
    Story(
        name="time_screen_limit",
        topic="time",
        numbers={
            "hours": whole(4, 16),
            "limit": "hours * 60",
            "daily": whole(15, 100),
            "days": oneof(3, 4, 5),
            "used": "daily * days",
            "left": "limit - used",
            "remaining_days": "7 - days",
            "share": "left / remaining_days",
        },
        where=("share < 240",),
        nouns={"device": "tablet, game console, phone, computer"},
        facts={
            "hours": (
                "{name}'s parents allow {hours} hours of {device} time a week",
                "{name} may use the {device} for {hours} hours a week",
            ),
            "used": (
                "on each of the first {days} days of the week {he} uses {daily} minutes",
                "so far this week, {days} days have passed, and {he} spent {daily} minutes on it "
                "every day",
            ),
            "split": (
                "{he} wants to divide what is left equally among the other days of the week",
                "the remaining days of the week are all to get the same amount of time",
            ),
        },
        asks=(
            Ask(
                find="share",
                steps=(
                    "minutes allowed = hours * 60",
                    "minutes used = daily * days",
                    "minutes left = minutes allowed - minutes used",
                    "days left = 7 - days",
                    "minutes a day = minutes left / days left",
                ),
                tell="hours used split",
                questions=(
                    "how many minutes can {name} have on each of the remaining days",
                    "how many minutes a day does {he} get for the rest of the week",
                ),
                goals=("the number of minutes for each of the remaining days",),
                wordings=(
                    "The rule at {name}'s home is {hours} hours of {device} a week. After {days} "
                    "days with {daily} minutes each, {name} plans to use up the allowance in equal "
                    "parts on the days that remain. How many minutes a day is {he} going to have?",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "minutes allowed = hours * 60",
                    "minutes used = daily * days",
                    "minutes left = minutes allowed - minutes used",
                ),
                tell="hours used",
                questions=(
                    "how many minutes does {name} have left for this week",
                    "how many more minutes is {he} allowed this week",
                ),
                goals=("the number of {device} minutes {name} has left this week",),
                wordings=(
                    '"You have had {daily} minutes on the {device} on each of {days} days," says '
                    '{name}\'s mother, "and you know that {hours} hours a week is the limit." How '
                    "many minutes are still allowed?",
                ),
            ),
        ),
        distractors=("The {device} was bought {n:2-5} years ago.",),
    ),
    Story(
        name="time_interval_training",
        topic="time",
        numbers={
            "exercises": whole(4, 12),
            "work": whole(20, 60, 5),
            "rest": whole(10, 40, 5),
            "block": "work + rest",
            "round_seconds": "exercises * block",
            "rounds": oneof(2, 3, 4, 5, 6),
            "seconds": "round_seconds * rounds",
            "minutes": "seconds / 60",
        },
        facts={
            "exercises": (
                "a workout has {exercises} exercises",
                "there are {exercises} exercises in a round of training",
            ),
            "work": (
                "every exercise is done for {work} seconds and followed by {rest} seconds of rest",
                "each exercise takes {work} seconds, and a break of {rest} seconds comes after it",
            ),
            "rounds": (
                "the whole list is gone through {rounds} times",
                "[the athletes|the team] must do {rounds} rounds of this",
            ),
            "minutes": (
                "all of it takes {minutes} minutes",
                "the training lasts {minutes} minutes from start to finish",
            ),
        },
        asks=(
            Ask(
                find="minutes",
                steps=(
                    "seconds for an exercise with its rest = work + rest",
                    "seconds for a round = exercises * seconds for an exercise with its rest",
                    "seconds in all = seconds for a round * rounds",
                    "minutes in all = seconds in all / 60",
                ),
                tell="exercises work rounds",
                questions=(
                    "how many minutes does the whole training take",
                    "after how many minutes is the training over",
                ),
                goals=("the length of the training in minutes",),
                wordings=(
                    "Coach's note on the gym wall: {exercises} exercises, {work} seconds each, "
                    "{rest} seconds of rest after every one; then repeat until you have done "
                    "{rounds} rounds. How many minutes does that keep you busy?",
                    "You set a timer that counts {work} seconds of work and {rest} seconds of rest "
                    "for each of {exercises} exercises. How many minutes have gone by when you "
                    "have completed the list {rounds} times?",
                ),
            ),
            Ask(
                find="rounds",
                steps=(
                    "seconds for an exercise with its rest = work + rest",
                    "seconds for a round = exercises * seconds for an exercise with its rest",
                    "seconds in all = minutes * 60",
                    "rounds = seconds in all / seconds for a round",
                ),
                tell="exercises work minutes",
                questions=(
                    "how many rounds are done",
                    "how often is the whole list of exercises gone through",
                ),
                goals=("the number of rounds",),
                wordings=(
                    "With {minutes} minutes to spare and a list of {exercises} exercises, each "
                    "{work} seconds long and followed by a rest of {rest} seconds, how many times "
                    "can you go through the list?",
                ),
            ),
        ),
    ),
    Story(
        name="time_building_phases",
        topic="work",
        numbers={
            "years": oneof(2, 3, 4, 5, 6, 8, 10),
            "extra": whole(1, 11),
            "months": "years * 12 + extra",
            "share": fraction("1/3", "1/4", "1/5", "1/6", "2/5", "2/3"),
            "planning": "months * share",
            "after_planning": "months - planning",
            "base": whole(3, 20),
            "rest": "after_planning - base",
        },
        where=("rest > 4",),
        nouns={"work": "bridge, stadium, tunnel, library, opera house, harbor, hospital, dam"},
        facts={
            "months": (
                "from the first drawing to the opening, the {work} took {years} years and "
                "{extra:month/months}",
                "the {work} was finished {years} years and {extra:month/months} after the project "
                "began",
            ),
            "share": (
                "{share} of this time was spent on planning",
                "planning took up {share} of the time",
            ),
            "base": (
                "digging the foundation took {base} months",
                "another {base} months went into the foundation",
            ),
            "rest": (
                "the rest of the time was needed to build what stands above the ground",
                "in all the remaining months, workers put up the part above the ground",
            ),
        },
        asks=(
            Ask(
                find="rest",
                steps=(
                    "months in the years = years * 12",
                    "months in all = months in the years + extra",
                    "months of planning = share of months in all",
                    "months after planning = months in all - months of planning",
                    "months above the ground = months after planning - base",
                ),
                tell="months share base rest",
                questions=(
                    "how many months did the part above the ground take",
                    "for how many months did they build above the ground",
                ),
                goals=("the number of months needed above the ground",),
                wordings=(
                    "A town waited {years} years and {extra:month/months} for its {work}. Of that "
                    "time, {share} went by while plans were drawn, {base} months while the "
                    "foundation was dug, and the rest while the {work} itself rose. How many "
                    "months did that last stage take?",
                ),
            ),
            Ask(
                find="planning",
                steps=(
                    "months in the years = years * 12",
                    "months in all = months in the years + extra",
                    "months of planning = share of months in all",
                ),
                tell="months share",
                questions=(
                    "how many months did the planning last",
                    "for how many months was the {work} only a plan",
                ),
                goals=("the length of the planning in months",),
                wordings=(
                    "It took {years} years and {extra:month/months} to complete a {work}, and for "
                    "{share} of that time nothing was built, only planned. How many months of "
                    "planning were there?",
                ),
            ),
        ),
    ),
    Story(
        name="time_film_evening",
        topic="time",
        numbers={
            "hours": oneof(3, 4, 5, 6),
            "available": "hours * 60",
            "first": whole(80, 130),
            "longer": whole(5, 40),
            "second": "first + longer",
            "pause": whole(5, 30, 5),
            "films": "first + second",
            "program": "films + pause",
            "left": "available - program",
        },
        facts={
            "hours": (
                "[the film club|the community hall] has the big room for {hours} hours",
                "the big room is booked for {hours} hours",
            ),
            "first": (
                "the first film runs for {first} minutes",
                "a film of {first} minutes is shown first",
            ),
            "second": (
                "the second one is {longer} minutes longer",
                "then comes a second film, which lasts {longer} minutes more than the first",
            ),
            "pause": (
                "between the two there is a break of {pause} minutes",
                "everybody gets a break of {pause} minutes between the films",
            ),
            "program": (
                "two films and a break of {pause} minutes between them take {program} minutes",
            ),
            "left": (
                "when the second film is over, {left} minutes of the booked time are left",
                "the evening ends {left} minutes before the booked time runs out",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "minutes available = hours * 60",
                    "minutes of the second film = first + longer",
                    "minutes of film = first + minutes of the second film",
                    "minutes of the program = minutes of film + pause",
                    "minutes left = minutes available - minutes of the program",
                ),
                tell="hours first second pause",
                questions=(
                    "how many minutes are left for a discussion afterwards",
                    "how many minutes remain when the second film ends",
                ),
                goals=("the number of minutes that remain after the second film",),
                wordings=(
                    "We have the room for {hours} hours. Will that do? One film is {first} minutes "
                    "long, the other {longer} minutes longer than that, and {pause} minutes in "
                    "between are for popcorn. How many minutes will be left at the end?",
                ),
            ),
            Ask(
                find="second",
                steps=(
                    "minutes of film = program - pause",
                    "minutes of the second film = minutes of film - first",
                ),
                tell="program first",
                questions=(
                    "how many minutes long is the second film",
                    "how long does the other film last",
                ),
                goals=("the length of the second film in minutes",),
                wordings=(
                    "An evening at the cinema lasted {program} minutes: a film of {first} minutes, "
                    "{pause} minutes of break, and then another film. How long was the other film?",
                ),
            ),
            Ask(
                find="pause",
                steps=(
                    "minutes available = hours * 60",
                    "minutes used = minutes available - left",
                    "minutes of the second film = first + longer",
                    "minutes of film = first + minutes of the second film",
                    "minutes of the break = minutes used - minutes of film",
                ),
                tell="hours first second left",
                questions=("how many minutes does the break between the films last",),
                goals=("the length of the break between the two films in minutes",),
            ),
        ),
        distractors=("There are {n:60-200} seats in the room.",),
    ),
    Story(
        name="time_course_double_speed",
        topic="time",
        numbers={
            "videos": whole(8, 40),
            "length": whole(4, 20, 2),
            "watched": whole(3, 20),
            "left": "videos - watched",
            "normal": "left * length",
            "short": "normal / 2",
        },
        facts={
            "course": (
                "an online course consists of {videos} videos of {length} minutes each",
                "there are {videos} videos in {name}'s online course, and each is {length} minutes "
                "long",
            ),
            "watched": (
                "{name} has watched {watched} of them at normal speed",
                "the first {watched} are behind {name}, all at normal speed",
            ),
            "double": (
                "{he} plays the rest at double speed, which takes half the time",
                "for the others {he} sets the player to double speed, so each takes half as long",
            ),
        },
        asks=(
            Ask(
                find="short",
                steps=(
                    "videos left = videos - watched",
                    "minutes at normal speed = videos left * length",
                    "minutes at double speed = minutes at normal speed / 2",
                ),
                tell="course watched double",
                questions=(
                    "how many minutes does the rest of the course take {name}",
                    "after how many more minutes is {he} done with the course",
                ),
                goals=("the number of minutes {name} needs for the rest of the course",),
                wordings=(
                    "With {watched} of {videos} videos watched, {name} loses patience and doubles "
                    "the speed. Each video is {length} minutes long at normal speed. How many "
                    "minutes will it take {him} to watch those that are left?",
                ),
            ),
            Ask(
                find="videos",
                steps=(
                    "minutes at normal speed = short * 2",
                    "videos at double speed = minutes at normal speed / length",
                    "videos in the course = videos at double speed + watched",
                ),
                wordings=(
                    "{name} watched the first {watched} videos of a course at normal speed and the "
                    "rest, in {short} minutes, at double speed. At normal speed a video lasts "
                    "{length} minutes. How many videos does the course have?",
                    "All videos of a course last {length} minutes at normal speed, half of that at "
                    "double speed. After {watched} videos at normal speed, {name} switched to "
                    "double speed and was finished {short} minutes later. How many videos were "
                    "there altogether?",
                ),
            ),
        ),
    ),
    Story(
        name="time_shorter_commute",
        topic="work",
        numbers={
            "old": whole(25, 80),
            "saved": whole(4, 20),
            "new": "old - saved",
            "days": oneof(3, 4, 5),
            "weeks": whole(4, 48, 2),
            "daily": "saved * 2",
            "weekly": "daily * days",
            "minutes": "weekly * weeks",
            "hours": "minutes / 60",
        },
        where=("new > 8",),
        nouns={"way": "by train, by bicycle, by subway, over the new bridge, on the express bus"},
        facts={
            "old": (
                "{name}'s way to work used to take {old} minutes, and so did the way back",
                "it used to take {name} {old} minutes to get to work and again {old} minutes to "
                "get back",
            ),
            "new": (
                "now {he} goes {way} and needs only {new} minutes each way",
                "since {he} started to go {way}, each way takes {new} minutes",
            ),
            "days": (
                "{he} works {days} days a week",
                "there are {days} working days in {his} week",
            ),
            "weeks": (
                "{he} has done this for {weeks} weeks",
                "{weeks} weeks have passed since the change",
            ),
        },
        asks=(
            Ask(
                find="hours",
                steps=(
                    "minutes saved each way = old - new",
                    "minutes saved a day = minutes saved each way * 2",
                    "minutes saved a week = minutes saved a day * days",
                    "minutes saved = minutes saved a week * weeks",
                    "hours saved = minutes saved / 60",
                ),
                tell="old new days weeks",
                questions=(
                    "how many hours has {name} saved",
                    "how many hours of travel has the change spared {him}",
                ),
                goals=("the number of hours {name} has saved",),
                wordings=(
                    "Going to work {way} takes {name} {new} minutes each way instead of {old}. At "
                    "{days} working days a week, how many hours does {he} save in {weeks} weeks?",
                ),
            ),
            Ask(
                find="weekly",
                steps=(
                    "minutes saved each way = old - new",
                    "minutes saved a day = minutes saved each way * 2",
                    "minutes saved a week = minutes saved a day * days",
                ),
                tell="old new days",
                questions=(
                    "how many minutes a week does {name} save",
                    "how many minutes less does {he} travel in a week",
                ),
                goals=("the number of minutes {name} saves in a week",),
                wordings=(
                    "Before: {old} minutes to work and {old} minutes back. After: {new} minutes "
                    "each way. {name} makes the trip on {days} days a week and likes the "
                    "difference. How many minutes a week is it?",
                ),
            ),
            Ask(
                find="new",
                steps=(
                    "minutes saved a day = weekly / days",
                    "minutes saved each way = minutes saved a day / 2",
                    "minutes each way now = old - minutes saved each way",
                ),
                wordings=(
                    "{name} commutes on {days} days a week. It used to take {old} minutes each "
                    "way; going {way} saves {name} {weekly} minutes a week, half of it on the "
                    "way there and half on the way back. How many minutes does one way take now?",
                    "Since {name} goes to work {way}, {he} has {weekly} minutes more to {himself} "
                    "every week. {name} makes {days} round trips a week, and each way used to last "
                    "{old} minutes. How long does each way last now?",
                ),
            ),
        ),
        distractors=("{name} has worked for the same company for {n:2-12} years.",),
    ),
    Story(
        name="time_podcast_ads",
        topic="time",
        numbers={
            "episodes": whole(3, 20),
            "length": whole(20, 90, 5),
            "ads": percent(5, 10, 15, 20, 25),
            "total": "episodes * length",
            "ad_minutes": "total * ads / 100",
            "talk": "total - ad_minutes",
        },
        facts={
            "episodes": (
                "a podcast has put out {episodes} episodes of {length} minutes each",
                "there are {episodes} episodes of a podcast, each {length} minutes long",
            ),
            "ads": (
                "{ads} of the time is advertising",
                "advertisements fill {ads} of the time",
            ),
        },
        asks=(
            Ask(
                find="talk",
                steps=(
                    "minutes in all = episodes * length",
                    "minutes of ads = ads of minutes in all",
                    "minutes without ads = minutes in all - minutes of ads",
                ),
                tell="episodes ads",
                questions=(
                    "how many minutes of it are not advertising",
                    "how many minutes are left for a listener who skips every advertisement",
                ),
                goals=("the number of minutes without advertising",),
                wordings=(
                    "Anyone who listens to all {episodes} episodes of a podcast hears {length} "
                    "minutes an episode, of which {ads} is advertising. How many minutes of "
                    "everything else does that person hear?",
                    "Not all of a podcast is worth hearing: {ads} of it is advertising. How many "
                    "minutes remain if you cut the ads out of {episodes} episodes that run "
                    "{length} minutes each?",
                ),
            ),
            Ask(
                find="episodes",
                steps=(
                    "minutes of ads in an episode = ads of length",
                    "minutes of talk in an episode = length - minutes of ads in an episode",
                    "episodes = talk / minutes of talk in an episode",
                ),
                wordings=(
                    "Each episode of a podcast is {length} minutes long, {ads} of it ads. A "
                    "listener who skips the ads has heard {talk} minutes so far and has missed "
                    "nothing else. How many episodes is that?",
                    "{talk} minutes of talk were broadcast, packed into episodes of {length} "
                    "minutes with {ads} of every episode given to advertisers. How many episodes "
                    "were there?",
                ),
            ),
        ),
    ),
)
