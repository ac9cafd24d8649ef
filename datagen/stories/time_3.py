"""Hours and minutes of a day or a week: reading, practice, chores, schedules, appointments."""

from datagen.numbers.quantity import factor, money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="reading_half_the_rest_tomorrow",
        topic="school",
        numbers={
            "first": whole(8, 30, 2),
            "k": factor(2, 3),
            "second": "first * k",
            "two": "first + second",
            "half": whole(10, 60),
            "rest": "half * 2",
            "pages": "two + rest",
        },
        nouns={"kind": "adventure, mystery, fantasy, science fiction, detective, history"},
        asks=(
            Ask(
                find="half",
                steps=(
                    "pages read on the second day = k of first",
                    "pages read so far = first + pages read on the second day",
                    "pages left = pages - pages read so far",
                    "pages for tomorrow = pages left / 2",
                ),
                wordings=(
                    "{name} is reading a {kind} book with {pages} pages. Yesterday {he} read "
                    "{first} pages and today {k:times} as many as yesterday. If {he} reads half "
                    "of the remaining pages tomorrow, how many pages will {he} read tomorrow?",
                    "A {kind} book has {pages} pages. {first} of them were read by {name} "
                    "yesterday, and {k:times} that number today. Tomorrow {he} wants to read half "
                    "of what is left. How many pages is that?",
                    "How many pages must {name} read tomorrow in order to have finished exactly "
                    "half of what is still unread in {his} {pages}-page {kind} book? {he} read "
                    "{first} pages yesterday and {k:times} as many today.",
                ),
            ),
            Ask(
                find="rest",
                steps=(
                    "pages read on the second day = k of first",
                    "pages read so far = first + pages read on the second day",
                    "pages left = pages - pages read so far",
                ),
                wordings=(
                    "{name} read {first} pages of a {pages}-page {kind} book on the first day and "
                    "{k:times} as many on the second. How many pages are left?",
                    "On the second day, {name} read {k:times} as many pages of a {kind} book as "
                    "on the first day, when {he} read {first}. The book has {pages} pages. How "
                    "many has {he} not read yet?",
                ),
            ),
            Ask(
                find="pages",
                steps=(
                    "pages left = half * 2",
                    "pages read on the second day = k of first",
                    "pages read so far = first + pages read on the second day",
                    "pages of the book = pages read so far + pages left",
                ),
                wordings=(
                    "{name} read {first} pages of a {kind} book yesterday, {k:times} as many "
                    "today, and will read {half} tomorrow, which is half of what is left. How "
                    "many pages does the book have?",
                ),
            ),
        ),
    ),
    Story(
        name="letters_written_to_friends_all_year",
        topic="",
        numbers={
            "friends": whole(2, 6),
            "pages": whole(2, 5),
            "times": oneof(2, 3, 4),
            "week": "friends * pages",
            "week_all": "week * times",
            "year": "week_all * 52",
            "stamp": money("0.50", "1.50", "0.25"),
            "letters": "friends * times",
            "letters_year": "letters * 52",
            "cost": "letters_year * stamp",
        },
        nouns={"pal": "friend, cousin, pen pal, former teammate/former teammates"},
        facts={
            "letters": (
                "{name} writes to {friends} {pals} {times} times a week",
                "{times} times a week, {name} writes a letter to each of {friends} {pals}",
            ),
            "pages": ("every letter is {pages} pages long", "each letter has {pages} pages"),
        },
        asks=(
            Ask(
                find="year",
                steps=(
                    "pages each time = friends * pages",
                    "pages a week = pages each time * times",
                    "pages a year = pages a week * 52",
                ),
                tell="letters pages",
                questions=(
                    "how many pages does {name} write in a year of 52 weeks",
                    "in 52 weeks, how many pages of letters does {he} write",
                ),
                goals=("the number of pages that {name} writes in 52 weeks",),
                wordings=(
                    "{name} has {friends} {pals}. {times} times a week {he} sends each of them a "
                    "letter of {pages} pages. How many pages does {he} write in one year?",
                    "How many pages a year does {name} fill if {he} writes a {pages}-page letter "
                    "to {friends} different {pals} {times} times a week?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "letters a week = friends * times",
                    "letters a year = letters a week * 52",
                    "cost of the stamps = letters a year * stamp",
                ),
                wordings=(
                    "Each of {name}'s {friends} {pals} gets {times} letters a week from {him}. If "
                    "it costs {stamp} to send one letter, how much does {name} spend on stamps in "
                    "a year?",
                    "{name} writes to {friends} {pals}, {times} times a week to each. A stamp "
                    "costs {stamp}. Find the cost of a year's stamps.",
                ),
            ),
        ),
    ),
    Story(
        name="practice_log_with_a_longer_weekend",
        topic="school",
        numbers={
            "weekday": whole(10, 60, 5),
            "k": factor(2, 3),
            "weekend": "weekday * k",
            "five": "weekday * 5",
            "two": "weekend * 2",
            "week": "five + two",
            "weeks": whole(2, 16),
            "minutes": "week * weeks",
        },
        nouns={"skill": "piano, violin, chess, singing, juggling, Spanish, typing"},
        facts={
            "weekday": (
                "{name} practices {skill} for {weekday} minutes a day from Monday to Friday",
                "from Monday to Friday {name} spends {weekday} minutes a day on {skill} practice",
            ),
            "weekend": (
                "on both days of the weekend {he} practices {k:times} as long",
                "on each of the two days of the weekend it is {k:times} as long",
            ),
            "weeks": (
                "{he} does this for {weeks} weeks",
                "{he} keeps to this plan for {weeks} weeks",
            ),
        },
        asks=(
            Ask(
                find="week",
                steps=(
                    "minutes on a day of the weekend = k of weekday",
                    "minutes from Monday to Friday = weekday * 5",
                    "minutes on the weekend = minutes on a day of the weekend * 2",
                    "minutes a week = minutes from Monday to Friday + minutes on the weekend",
                ),
                tell="weekday weekend",
                questions=(
                    "how many minutes does {name} practice in a week",
                    "how many minutes of practice is that per week",
                ),
                goals=("the number of minutes that {name} practices each week",),
                wordings=(
                    "On school days, Monday to Friday, {name} practices {skill} for {weekday} "
                    "minutes. On the weekend {he} has more time and practices {k:times} as long "
                    "each day. How many minutes a week does {he} practice?",
                ),
            ),
            Ask(
                find="minutes",
                steps=(
                    "minutes on a day of the weekend = k of weekday",
                    "minutes from Monday to Friday = weekday * 5",
                    "minutes on the weekend = minutes on a day of the weekend * 2",
                    "minutes a week = minutes from Monday to Friday + minutes on the weekend",
                    "minutes in all = minutes a week * weeks",
                ),
                tell="weekday weekend weeks",
                questions=(
                    "how many minutes has {name} practiced in all",
                    "how many minutes of {skill} practice does that add up to",
                ),
                wordings=(
                    "How many minutes of practice will {name} have after {weeks} weeks, if {he} "
                    "works on {his} {skill} for {weekday} minutes on each of the five school days "
                    "of a week and {k:times} as long on each of the two other days?",
                ),
            ),
            Ask(
                find="weekday",
                steps=(
                    "minutes on the weekend = weekend * 2",
                    "minutes from Monday to Friday = week - minutes on the weekend",
                    "minutes on a school day = minutes from Monday to Friday / 5",
                ),
                wordings=(
                    "{name} practices {skill} for {week} minutes a week. On Saturday and on "
                    "Sunday {he} practices for {weekend} minutes each. The rest is divided "
                    "equally over the five days from Monday to Friday. How many minutes does {he} "
                    "practice on a Monday?",
                    "In a week with {week} minutes of {skill} practice, each of the two days of "
                    "the weekend had {weekend} minutes and each of the five other days had the "
                    "same number of minutes. What number was it?",
                ),
            ),
        ),
    ),
    Story(
        name="morning_routine_before_the_bus",
        topic="school",
        numbers={
            "free": whole(60, 110, 5),
            "shower": whole(5, 15),
            "k": factor(2, 3),
            "breakfast": "shower * k",
            "dog": whole(10, 25),
            "walk": whole(4, 15),
            "a": "shower + breakfast",
            "b": "a + dog",
            "busy": "b + walk",
            "left": "free - busy",
        },
        where=("left > 3", "left < 60"),
        facts={
            "free": (
                "{name} gets up {free} minutes before the bus comes",
                "there are {free} minutes between the time {name} gets up and the time the bus "
                "comes",
            ),
            "shower": (
                "{he} spends {shower} minutes in the shower and {k:times} as long at breakfast",
                "the shower takes {him} {shower} minutes, and breakfast takes {k:times} as long",
            ),
            "dog": (
                "walking the dog takes {dog} minutes",
                "another {dog} minutes go by while {he} walks the dog",
            ),
            "walk": (
                "the way to the bus stop takes {walk} minutes",
                "{he} needs {walk} minutes to get to the bus stop",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "minutes at breakfast = k of shower",
                    "minutes for shower and breakfast = shower + minutes at breakfast",
                    "minutes with the dog = minutes for shower and breakfast + dog",
                    "minutes with the way = minutes with the dog + walk",
                    "minutes left = free - minutes with the way",
                ),
                tell="free shower dog walk",
                questions=(
                    "how many minutes are left for other things",
                    "how many minutes to spare does {name} have",
                ),
                goals=("the number of minutes that {name} has left",),
                wordings=(
                    "The bus leaves {free} minutes after {name} gets out of bed. Before that, "
                    "{he} takes a {shower}-minute shower, eats breakfast, which takes {k:times} "
                    "as long as the shower, walks the dog for {dog} minutes and needs {walk} "
                    "minutes to get to the bus. How many spare minutes does {he} have?",
                ),
            ),
            Ask(
                find="dog",
                steps=(
                    "minutes busy = free - left",
                    "minutes for shower and breakfast = shower + breakfast",
                    "minutes for all but the dog = minutes for shower and breakfast + walk",
                    "minutes with the dog = minutes busy - minutes for all but the dog",
                ),
                wordings=(
                    "{name} is up {free} minutes before {his} bus leaves. {he} showers for "
                    "{shower} minutes, has breakfast for {breakfast} minutes, walks the dog, and "
                    "then goes to the bus stop, {walk} minutes away, where {he} waits for {left} "
                    "minutes. How many minutes does the walk with the dog take?",
                    "Shower: {shower} minutes. Breakfast: {breakfast} minutes. Way to the bus "
                    "stop: {walk} minutes. Waiting there: {left} minutes. The rest of the {free} "
                    "minutes between getting up and the arrival of the bus is for the dog. How "
                    "long is that in minutes?",
                ),
            ),
        ),
    ),
    Story(
        name="movie_marathon_ends_before_midnight",
        topic="",
        numbers={
            "films": whole(2, 4),
            "length": whole(80, 130, 5),
            "pauses": "films - 1",
            "pause": whole(10, 30, 5),
            "for_films": "films * length",
            "for_pauses": "pauses * pause",
            "minutes": "for_films + for_pauses",
            "night": oneof(6, 7, 8, 9),
            "available": "night * 60",
            "left": "available - minutes",
        },
        where=("left > 5",),
        nouns={"kind": "movie, documentary/documentaries, cartoon movie, detective movie"},
        facts={
            "films": (
                "{name} watches {films} {kinds} of {length} minutes each",
                "{films} {kinds}, each {length} minutes long, are on {name}'s list for tonight",
            ),
            "pause": (
                "between two {kinds} there is always a break of {pause} minutes",
                "after every {kind} but the last one there is a break of {pause} minutes",
            ),
            "night": (
                "{he} starts {night} hours before midnight",
                "there are {night} hours until midnight when {he} begins",
            ),
        },
        asks=(
            Ask(
                find="minutes",
                steps=(
                    "minutes of {kinds} = films * length",
                    "number of breaks = films - 1",
                    "minutes of breaks = number of breaks * pause",
                    "minutes in all = minutes of {kinds} + minutes of breaks",
                ),
                tell="films pause",
                questions=(
                    "how many minutes does the whole evening last",
                    "how many minutes go by from the start of the first {kind} to the end of the "
                    "last",
                ),
                goals=("the length of the whole evening in minutes",),
            ),
            Ask(
                find="left",
                steps=(
                    "minutes of {kinds} = films * length",
                    "number of breaks = films - 1",
                    "minutes of breaks = number of breaks * pause",
                    "minutes in all = minutes of {kinds} + minutes of breaks",
                    "minutes until midnight = night * 60",
                    "minutes to spare = minutes until midnight - minutes in all",
                ),
                tell="films pause night",
                questions=(
                    "how many minutes before midnight is everything over",
                    "how many minutes are left until midnight at the end",
                ),
                wordings=(
                    "It is {night} hours before midnight when {name} starts the first of {films} "
                    "{kinds}. Each one lasts {length} minutes, and {he} rests for {pause} minutes "
                    "between one and the next. How many minutes before midnight does the last one "
                    "end?",
                ),
            ),
            Ask(
                find="pause",
                steps=(
                    "minutes of {kinds} = films * length",
                    "minutes of breaks = minutes - minutes of {kinds}",
                    "number of breaks = films - 1",
                    "minutes of a break = minutes of breaks / number of breaks",
                ),
                wordings=(
                    "{name} watched {films} {kinds} in a row. Each was {length} minutes long, and "
                    "the breaks between them were equally long. From the first minute to the last "
                    "it took {minutes} minutes. How many minutes long was a break?",
                    "An evening of {films} {kinds} of {length} minutes each lasts {minutes} "
                    "minutes because of the breaks between them, which all have the same length. "
                    "What is that length in minutes?",
                ),
            ),
        ),
    ),
    Story(
        name="doctor_sees_patients_late_and_short_of_time",
        topic="work",
        numbers={
            "hours": whole(3, 8),
            "minutes": "hours * 60",
            "late": oneof(10, 15, 20, 25, 30, 40),
            "call": oneof(5, 10, 15, 20, 25),
            "lost": "late + call",
            "open": "minutes - lost",
            "each": oneof(5, 7, 8, 10, 12, 15),
            "patients": "open / each",
        },
        nouns={
            "job": "doctor, dentist, vet, eye doctor, tutor, career adviser",
            "reason": "snow, a flat tire, heavy traffic, a power cut, a late train",
        },
        facts={
            "hours": (
                "a {job}'s office hours last {hours} hours",
                "a {job} has {hours} hours for appointments today",
            ),
            "late": (
                "because of {reason} the first {late} minutes are lost",
                "the first {late} minutes are lost to {reason}",
            ),
            "call": (
                "a long phone call takes {call} minutes more",
                "another {call} minutes are spent on the phone",
            ),
            "each": (
                "an appointment takes {each} minutes",
                "{each} minutes are needed for every appointment",
            ),
        },
        asks=(
            Ask(
                find="patients",
                steps=(
                    "minutes planned = hours * 60",
                    "minutes lost = late + call",
                    "minutes for appointments = minutes planned - minutes lost",
                    "appointments = minutes for appointments / each",
                ),
                tell="hours late call each",
                questions=(
                    "how many appointments fit into the remaining time",
                    "how many appointments can the {job} still have",
                ),
                goals=("the number of appointments that are possible",),
                wordings=(
                    "A {job} works for {hours} hours, but arrives {late} minutes late because of "
                    "{reason} and then talks on the phone for {call} minutes. With {each} minutes "
                    "for each appointment and no time between them, how many appointments are "
                    "possible?",
                    "How many appointments of {each} minutes each can a {job} have in {hours} "
                    "hours, if {late} minutes are lost to {reason} and {call} to a phone call?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "minutes planned = hours * 60",
                    "minutes lost = late + call",
                    "minutes for appointments = minutes planned - minutes lost",
                    "minutes for an appointment = minutes for appointments / patients",
                ),
                wordings=(
                    "During {hours} office hours a {job} had {patients} appointments of equal "
                    "length, one right after the other. Only {late} minutes were lost to {reason} "
                    "and {call} minutes to a phone call. How many minutes did an appointment take?",
                ),
            ),
        ),
    ),
    Story(
        name="chores_of_three_children_in_minutes",
        topic="school",
        numbers={
            "a": whole(10, 40, 2),
            "more": whole(5, 20),
            "b": "a + more",
            "two": "a + b",
            "c": "two / 2",
            "all": "two + c",
            "days": whole(3, 7),
            "week": "all * days",
        },
        nouns={
            "chore_a": "washing the dishes, sweeping the floor, setting the table",
            "chore_b": "feeding the animals, cleaning the bathroom, watering the garden",
            "chore_c": "taking out the trash, folding the laundry, vacuuming",
        },
        facts={
            "a": (
                "{name} spends {a} minutes a day {chore_a}",
                "{chore_a} takes {name} {a} minutes each day",
            ),
            "b": (
                "{name2} spends {more} minutes more than {name} on {chore_b}",
                "{name2} needs {more} minutes longer than {name} for {chore_b}",
            ),
            "c": (
                "{name3} spends half as long as the two of them together on {chore_c}",
                "{chore_c} takes {name3} half as long as {name} and {name2} need together",
            ),
        },
        asks=(
            Ask(
                find="all",
                steps=(
                    "minutes of {name2} = a + more",
                    "minutes of {name} and {name2} = a + minutes of {name2}",
                    "minutes of {name3} = minutes of {name} and {name2} / 2",
                    "minutes a day = minutes of {name} and {name2} + minutes of {name3}",
                ),
                tell="a b c",
                questions=(
                    "how many minutes do the three of them spend on chores each day",
                    "what is the total time for the three chores in minutes",
                ),
                goals=("the time that all three spend on their chores each day, in minutes",),
                wordings=(
                    "Three children share the chores. {name} is busy {chore_a} for {a} minutes a "
                    "day. {name2}'s job, {chore_b}, takes {more} minutes longer. {name3} needs "
                    "half as much time for {chore_c} as the other two need together. How many "
                    "minutes of chores is that a day?",
                ),
            ),
            Ask(
                find="week",
                steps=(
                    "minutes of {name2} = a + more",
                    "minutes of {name} and {name2} = a + minutes of {name2}",
                    "minutes of {name3} = minutes of {name} and {name2} / 2",
                    "minutes a day = minutes of {name} and {name2} + minutes of {name3}",
                    "minutes a week = minutes a day * days",
                ),
                wordings=(
                    "On {days} days a week {name} does chores for {a} minutes, {name2} for {more} "
                    "minutes longer than {name}, and {name3} for half as long as {name} and "
                    "{name2} together. How many minutes a week do they work in all?",
                    "How many minutes of chores are done each week by {name}, {name2} and "
                    "{name3}, who work {days} days a week: {name} for {a} minutes a day, {name2} "
                    "for {more} minutes more than that, and {name3} for half the time that {name} "
                    "and {name2} work together?",
                ),
            ),
            Ask(
                find="more",
                steps=(
                    "minutes of {name} and {name2} = c * 2",
                    "minutes of {name2} = minutes of {name} and {name2} - a",
                    "difference in minutes = minutes of {name2} - a",
                ),
                wordings=(
                    "{name3} does chores for {c} minutes, which is half as long as {name} and "
                    "{name2} work together. {name} works for {a} minutes. {name2} works longer; "
                    "how many minutes longer?",
                    "{c} minutes is how long {name3} spends on {chore_c}; that is half of what "
                    "{name} and {name2} spend on their chores together. {name} needs {a} minutes. "
                    "How many more minutes than {name} does {name2} need?",
                ),
            ),
        ),
    ),
    Story(
        name="language_app_streak_minutes_and_missed_days",
        topic="",
        numbers={
            "weeks": whole(3, 12),
            "daily": whole(8, 40, 2),
            "missed": whole(2, 9),
            "days": "weeks * 7",
            "practiced": "days - missed",
            "minutes": "practiced * daily",
            "words_day": whole(3, 12),
            "words": "practiced * words_day",
            "forgotten": whole(5, 60),
            "known": "words - forgotten",
        },
        nouns={"language": "Spanish, French, Japanese, Italian, Korean, German"},
        facts={
            "weeks": (
                "{name} learns {language} with an app for {weeks} weeks",
                "for {weeks} weeks {name} uses an app to learn {language}",
            ),
            "daily": (
                "{he} learns {words_day} new words every day",
                "the app teaches {him} {words_day} new words a day",
            ),
            "missed": (
                "on {missed} days {he} forgets to practice",
                "{he} skips {missed} of the days",
            ),
            "forgotten": (
                "in the end {he} has forgotten {forgotten} of the words",
                "{forgotten} of the words do not stay in {his} memory",
            ),
        },
        asks=(
            Ask(
                find="known",
                steps=(
                    "days in all = weeks * 7",
                    "days with practice = days in all - missed",
                    "words learned = days with practice * words_day",
                    "words known = words learned - forgotten",
                ),
                tell="weeks daily missed forgotten",
                questions=(
                    "how many {language} words does {name} know then",
                    "how many of the new words does {name} still know",
                ),
                goals=("the number of words that {name} knows at the end",),
                wordings=(
                    "{name} set out to learn {words_day} {language} words every day for {weeks} "
                    "weeks. {he} missed {missed} days and forgot {forgotten} words. How many "
                    "words does {he} know?",
                ),
            ),
            Ask(
                find="minutes",
                steps=(
                    "days in all = weeks * 7",
                    "days with practice = days in all - missed",
                    "minutes of practice = days with practice * daily",
                ),
                wordings=(
                    "Apart from {missed} days, {name} practiced {language} for {daily} minutes "
                    "every day for {weeks} weeks. How many minutes of practice is that?",
                    "How many minutes has {name} spent on {language} in the past {weeks} weeks, "
                    "with {daily} minutes every day except for {missed} days on which {he} did "
                    "nothing?",
                ),
            ),
            Ask(
                find="missed",
                steps=(
                    "words learned = known + forgotten",
                    "days with practice = words learned / words_day",
                    "days in all = weeks * 7",
                    "days missed = days in all - days with practice",
                ),
                wordings=(
                    "In {weeks} weeks with a {language} course, {name} learned {words_day} words "
                    "a day, except on days when {he} had no time. {he} knows {known} of the words "
                    "and has forgotten {forgotten}. On how many days did {he} have no time?",
                ),
            ),
        ),
    ),
    Story(
        name="marching_band_rehearsals_until_the_parade",
        topic="school",
        numbers={
            "weeks": whole(4, 12),
            "per_week": whole(2, 4),
            "planned": "weeks * per_week",
            "canceled": whole(1, 5),
            "held": "planned - canceled",
            "minutes": oneof(45, 60, 75, 90, 120),
            "total": "held * minutes",
            "tune": whole(5, 15),
            "warm": "held * tune",
            "playing": "total - warm",
        },
        nouns={
            "group": "marching band, orchestra, choir, dance group, drama club",
            "event": "parade, concert, festival, premiere",
        },
        facts={
            "weeks": (
                "a {group} rehearses {per_week} times a week for {weeks} weeks before a {event}",
                "for {weeks} weeks before a {event}, a {group} meets {per_week} times a week",
            ),
            "canceled": (
                "{canceled:rehearsal is/rehearsals are} canceled",
                "{canceled:rehearsal does/rehearsals do} not take place",
            ),
            "minutes": (
                "a rehearsal is {minutes} minutes long, and the first {tune} minutes are for "
                "warming up",
                "each rehearsal lasts {minutes} minutes, of which {tune} are spent on warming up",
            ),
        },
        asks=(
            Ask(
                find="playing",
                steps=(
                    "rehearsals planned = weeks * per_week",
                    "rehearsals held = rehearsals planned - canceled",
                    "minutes of practice each time = minutes - tune",
                    "minutes of practice = rehearsals held * minutes of practice each time",
                ),
                tell="weeks canceled minutes",
                questions=(
                    "how many minutes of real practice does the {group} get apart from warming up",
                    "how many minutes are left for practice besides warming up",
                ),
                goals=("the number of minutes of practice apart from warming up",),
                wordings=(
                    "{weeks} weeks are left until the {event}, and the {group} has {per_week} "
                    "rehearsals a week, though {canceled} of them will be canceled. Of the "
                    "{minutes} minutes of each rehearsal, {tune} are used for warming up. How "
                    "many minutes of other practice will there be?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "rehearsals planned = weeks * per_week",
                    "rehearsals held = rehearsals planned - canceled",
                    "minutes in all = rehearsals held * minutes",
                ),
                wordings=(
                    "A {group} planned {per_week} rehearsals of {minutes} minutes a week for "
                    "{weeks} weeks, but {canceled:rehearsal was/rehearsals were} canceled. How "
                    "many minutes did the {group} rehearse in all?",
                    "How many minutes of rehearsal did a {group} have before the {event}, if it "
                    "met {per_week} times a week for {weeks} weeks, {minutes} minutes each time, "
                    "and {canceled:meeting/meetings} had to be dropped?",
                ),
            ),
            Ask(
                find="canceled",
                steps=(
                    "rehearsals held = total / minutes",
                    "rehearsals planned = weeks * per_week",
                    "rehearsals canceled = rehearsals planned - rehearsals held",
                ),
                wordings=(
                    "The plan was {per_week} rehearsals a week for {weeks} weeks, each {minutes} "
                    "minutes long. In fact the {group} rehearsed for a total of {total} minutes, "
                    "because some rehearsals were canceled. How many were canceled?",
                ),
            ),
        ),
    ),
    Story(
        name="flights_of_stairs_and_elevator_out_of_order",
        topic="",
        numbers={
            "floor": whole(3, 9),
            "steps_floor": whole(14, 22),
            "trips": whole(2, 6),
            "days": whole(2, 7),
            "up": "floor * steps_floor",
            "round_": "up * 2",
            "day": "round_ * trips",
            "total": "day * days",
        },
        facts={
            "floor": (
                "{name}'s apartment is {floor} floors above the street, and there are "
                "{steps_floor} steps from one floor to the next",
                "{floor} floors, with {steps_floor} steps each, separate {name}'s apartment from "
                "the street",
            ),
            "days": (
                "the elevator is out of order for {days} days",
                "for {days} days the elevator does not work",
            ),
            "trips": (
                "each day {he} goes down to the street and back up {trips} times",
                "{trips} times a day {he} walks down all the steps and back up",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "steps one way = floor * steps_floor",
                    "steps there and back = steps one way * 2",
                    "steps a day = steps there and back * trips",
                    "steps in all = steps a day * days",
                ),
                tell="floor days trips",
                questions=(
                    "how many steps does {name} take on the stairs in all these days",
                    "how many steps of the stairs does {name} walk down and up in all",
                ),
                goals=("the number of steps that {name} takes on the stairs",),
                wordings=(
                    "The elevator in {name}'s house has been broken for {days} days. {he} lives "
                    "{floor} floors up and has to take {steps_floor} steps per floor. If {he} "
                    "goes down and back up {trips} times every day, how many steps has {he} taken "
                    "on the stairs?",
                ),
            ),
            Ask(
                find="day",
                steps=(
                    "steps one way = floor * steps_floor",
                    "steps there and back = steps one way * 2",
                    "steps a day = steps there and back * trips",
                ),
                tell="floor trips",
                questions=("how many steps on the stairs is that each day",),
                wordings=(
                    "{name} lives {floor} floors above the ground. Each floor means {steps_floor} "
                    "steps. {he} goes down and comes back up {trips} times a day. How many steps "
                    "is that per day?",
                ),
            ),
            Ask(
                find="trips",
                steps=(
                    "steps one way = floor * steps_floor",
                    "steps there and back = steps one way * 2",
                    "steps a day = total / days",
                    "trips a day = steps a day / steps there and back",
                ),
                wordings=(
                    "In {days} days without an elevator {name} took {total} steps on the stairs. "
                    "There are {floor} floors between {his} door and the street, and "
                    "{steps_floor} steps to each floor. Every day {he} went down and back up "
                    "equally often. How often was that?",
                    "How many times a day does {name} go down to the street and back up, if the "
                    "{floor} floors have {steps_floor} steps each and {he} counts {total} steps "
                    "in {days} days?",
                ),
            ),
        ),
    ),
    Story(
        name="course_hours_lectures_and_homework",
        topic="school",
        numbers={
            "lectures": whole(2, 4),
            "lecture_min": oneof(45, 60, 75, 90),
            "home": whole(1, 5),
            "weeks": whole(6, 15),
            "lecture_week": "lectures * lecture_min",
            "home_week": "home * 60",
            "week": "lecture_week + home_week",
            "minutes": "week * weeks",
            "hours": "minutes / 60",
        },
        nouns={
            "subject": "math, science, history, geography, art, music, biology, chemistry, Spanish"
        },
        facts={
            "lectures": (
                "a course in {subject} has {lectures} lessons of {lecture_min} minutes a week",
                "there are {lectures} lessons a week in a {subject} course, each {lecture_min} "
                "minutes long",
            ),
            "home": (
                "the homework for it takes {home:hour/hours} a week",
                "a student also spends {home:hour/hours} a week on homework",
            ),
            "weeks": ("the course lasts {weeks} weeks", "it goes on for {weeks} weeks"),
        },
        asks=(
            Ask(
                find="hours",
                steps=(
                    "minutes of lessons a week = lectures * lecture_min",
                    "minutes of homework a week = home * 60",
                    "minutes a week = minutes of lessons a week + minutes of homework a week",
                    "minutes in all = minutes a week * weeks",
                    "hours in all = minutes in all / 60",
                ),
                tell="lectures home weeks",
                questions=(
                    "how many hours does a student spend on this course in all",
                    "how many hours of lessons and homework does the course mean",
                ),
                goals=("the number of hours that the course takes, homework included",),
                wordings=(
                    "{name} takes a {subject} course for {weeks} weeks. Each week there are "
                    "{lectures} lessons of {lecture_min} minutes, and {name} needs "
                    "{home:hour/hours} for the homework. How many hours of work is the whole "
                    "course for {him}?",
                ),
            ),
            Ask(
                find="week",
                steps=(
                    "minutes of lessons a week = lectures * lecture_min",
                    "minutes of homework a week = home * 60",
                    "minutes a week = minutes of lessons a week + minutes of homework a week",
                ),
                tell="lectures home",
                questions=("how many minutes of lessons and homework is that per week",),
                wordings=(
                    "{name} has {lectures} lessons in {subject} a week and spends "
                    "{home:hour/hours} on homework. If a lesson is {lecture_min} minutes long, "
                    "how many minutes a week does {subject} take up?",
                ),
            ),
            Ask(
                find="home",
                steps=(
                    "minutes a week = minutes / weeks",
                    "minutes of lessons a week = lectures * lecture_min",
                    "minutes of homework a week = minutes a week - minutes of lessons a week",
                    "hours of homework a week = minutes of homework a week / 60",
                ),
                wordings=(
                    "A {subject} course of {weeks} weeks took {name} {minutes} minutes in all. "
                    "Every week there were {lectures} lessons of {lecture_min} minutes; the rest "
                    "was homework, the same amount each week. How many hours of homework did {he} "
                    "have per week?",
                ),
            ),
        ),
    ),
    Story(
        name="screen_time_of_two_siblings_compared",
        topic="school",
        numbers={
            "a_day": whole(20, 60, 5),
            "b_week": whole(20, 50, 5),
            "b_end": whole(60, 150, 10),
            "b_five": "b_week * 5",
            "b_two": "b_end * 2",
            "b": "b_five + b_two",
            "a": "a_day * 7",
            "diff": "b - a",
        },
        where=("diff > 0", "diff < 300"),
        nouns={"thing": "video games, a tablet, television, a computer, videos"},
        facts={
            "a": (
                "{name} spends {a_day} minutes every day of the week on {thing}",
                "every day of the week {name} is busy with {thing} for {a_day} minutes",
            ),
            "b": (
                "{name2} spends {b_week} minutes a day on {thing} from Monday to Friday, but "
                "{b_end} minutes on each day of the weekend",
                "for {name2} it is {b_week} minutes on each of the five days from Monday to "
                "Friday and {b_end} minutes on each of the two other days",
            ),
        },
        asks=(
            Ask(
                find="diff",
                steps=(
                    "minutes of {name} a week = a_day * 7",
                    "minutes of {name2} from Monday to Friday = b_week * 5",
                    "minutes of {name2} on the weekend = b_end * 2",
                    "minutes of {name2} a week = minutes of {name2} from Monday to Friday + "
                    "minutes of {name2} on the weekend",
                    "difference in minutes = minutes of {name2} a week - minutes of {name} a week",
                ),
                tell="a b",
                questions=(
                    "how many more minutes a week does {name2} spend on {thing} than {name}",
                    "by how many minutes a week is {name2} ahead of {name}",
                ),
                wordings=(
                    "{name} is allowed {a_day} minutes with {thing} every day. {name2} is allowed "
                    "{b_week} minutes from Monday to Friday and {b_end} minutes on each day of "
                    "the weekend. Over a week, how many minutes more does {name2} get?",
                    "Who has more time for {thing}? {name2} has, with {b_end} minutes on each day "
                    "of the weekend and {b_week} on each of the five school days, while {name} "
                    "has {a_day} minutes on all seven days of the week. How many minutes more is "
                    "it in a week?",
                ),
            ),
            Ask(
                find="b",
                steps=(
                    "minutes from Monday to Friday = b_week * 5",
                    "minutes on the weekend = b_end * 2",
                    "minutes a week = minutes from Monday to Friday + minutes on the weekend",
                ),
                wordings=(
                    "{name} may spend {b_week} minutes a day on {thing} on school days, which are "
                    "Monday to Friday, and {b_end} minutes a day on the weekend. How many "
                    "minutes is that in a week?",
                    "How many minutes a week does {name} spend on {thing}, with {b_week} minutes "
                    "on each of five school days and {b_end} on each of the two days of the "
                    "weekend?",
                ),
            ),
        ),
    ),
)
