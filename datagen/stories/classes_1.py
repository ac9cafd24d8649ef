"""School classes: trips, reading goals, rewards, absent pupils, quizzes, photographs, milk."""

from datagen.numbers.quantity import fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="classes_trip_groups_with_leaders",
        topic="school",
        numbers={
            "groups": whole(3, 9),
            "size": whole(5, 12),
            "child_price": money(3, 12),
            "adult_price": money(5, 18),
            "bus": money(100, 400, 10),
            "children": "groups * size",
            "child_cost": "children * child_price",
            "adult_cost": "groups * adult_price",
            "tickets": "child_cost + adult_cost",
            "total": "tickets + bus",
        },
        where=("child_price < adult_price",),
        nouns={"place": "museum, zoo, aquarium, castle, planetarium, water park, science center"},
        facts={
            "groups": (
                "a school sends {groups} groups of {size} children to the {place}, each group "
                "with one adult",
                "{groups} groups go to the {place}, and each of them is made up of {size} "
                "children and one adult",
            ),
            "prices": (
                "a child's ticket costs {child_price} and an adult's ticket {adult_price}",
                "children pay {child_price} to get in, while adults pay {adult_price}",
            ),
            "bus": (
                "the bus costs another {bus}",
                "for the bus the school pays {bus} on top of that",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "children = groups * size",
                    "cost of the children's tickets = children * child_price",
                    "cost of the adults' tickets = groups * adult_price",
                    "cost of all tickets = cost of the children's tickets + cost of the adults' "
                    "tickets",
                    "cost of the trip = cost of all tickets + bus",
                ),
                tell="groups prices bus",
                questions=(
                    "how much does the whole trip cost",
                    "what does the school have to pay for tickets and bus together",
                ),
                goals=("the total cost of the trip",),
                wordings=(
                    "Before a trip to the {place}, a teacher wrote on the board: {groups} groups, "
                    "{size} children in each, one adult with every group, tickets {child_price} "
                    "(children) and {adult_price} (adults), bus {bus}. What sum belongs in the "
                    "last line, under the word [total|altogether]?",
                    "How much money must be collected for a visit to the {place} if the bus costs "
                    "{bus}, a child gets in for {child_price} and an adult for {adult_price}, and "
                    "{groups} groups are going, every one of them with {size} children and a "
                    "single adult?",
                    '"We are {groups} groups of {size} children," {name} said at the ticket desk '
                    'of the {place}, "and there is one adult with each group." Tickets were '
                    "{child_price} for children and {adult_price} for adults. The ride on the bus "
                    "had already cost {bus}. How much was spent on the outing?",
                ),
            ),
            Ask(
                find="bus",
                steps=(
                    "children = groups * size",
                    "cost of the children's tickets = children * child_price",
                    "cost of the adults' tickets = groups * adult_price",
                    "cost of all tickets = cost of the children's tickets + cost of the adults' "
                    "tickets",
                    "cost of the bus = total - cost of all tickets",
                ),
                wordings=(
                    "The bill for the trip to the {place} came to {total}, bus included. There "
                    "were {groups} groups, each with {size} children at {child_price} a ticket "
                    "and one adult at {adult_price} a ticket. How much did the bus cost?",
                    "Somebody spilled juice over the line with the price of the bus, but the rest "
                    "of the list can still be read: {groups} groups of {size} children, "
                    "{child_price} a child; one adult to a group, {adult_price} an adult; tickets "
                    "and bus together {total}. What did the bus cost?",
                ),
            ),
            Ask(
                find="adult_price",
                steps=(
                    "cost of all tickets = total - bus",
                    "children = groups * size",
                    "cost of the children's tickets = children * child_price",
                    "cost of the adults' tickets = cost of all tickets - cost of the children's "
                    "tickets",
                    "price of an adult's ticket = cost of the adults' tickets / groups",
                ),
                wordings=(
                    "After the school had paid {bus} for the bus, the tickets for the {place} "
                    "brought the cost of the day to {total}. All {groups} groups had {size} "
                    "children, who paid {child_price} each, and one adult. How much is an adult's "
                    "ticket?",
                    "What does an adult pay at the {place}? All we know is that a school trip of "
                    "{groups} groups, with {size} children and one adult to a group, cost {total}, "
                    "that {bus} of this was for the bus and that a child's ticket was "
                    "{child_price}.",
                ),
            ),
        ),
        distractors=("The drive takes {n:25-80} minutes.",),
    ),
    Story(
        name="classes_reading_goal_after_sick_days",
        topic="school",
        numbers={
            "read_days": whole(3, 12),
            "pages": whole(6, 30),
            "sick": whole(2, 7),
            "left_days": whole(3, 14),
            "needed": whole(8, 45),
            "read": "read_days * pages",
            "left_pages": "left_days * needed",
            "goal": "read + left_pages",
            "used": "read_days + sick",
            "days": "used + left_days",
        },
        where=("needed > pages",),
        facts={
            "goal": (
                "{name} has to read {goal} pages for school in {days} days",
                "in {days} days, {name} wants to read {goal} pages for {his} reading log",
            ),
            "read": (
                "for the first {read_days} days {he} reads {pages} pages a day",
                "{he} begins with {pages} pages on each of the first {read_days} days",
            ),
            "sick": (
                "then {he} is ill and reads nothing for {sick} days",
                "after that, a fever keeps {him} from reading for {sick} days",
            ),
        },
        asks=(
            Ask(
                find="needed",
                steps=(
                    "pages read = read_days * pages",
                    "pages left = goal - pages read",
                    "days used = read_days + sick",
                    "days left = days - days used",
                    "pages a day = pages left / days left",
                ),
                tell="goal read sick",
                questions=(
                    "how many pages a day must {he} read from then on to reach the goal",
                    "what number of pages does {he} have to read on each of the remaining days",
                ),
                wordings=(
                    "{name} was well on the way: {pages} pages a day, {read_days} days in a row. "
                    "Then came the flu, and for {sick} days the book stayed shut. The reading "
                    "contest asks for {goal} pages in {days} days. How many pages a day are "
                    "needed in the time that is left?",
                    "How many pages must {name} read on every remaining day of a {days}-day "
                    "reading challenge of {goal} pages, when {he} read {pages} pages on each of "
                    "the first {read_days} days and not a single page on the {sick} days after "
                    "that?",
                ),
            ),
            Ask(
                find="pages",
                steps=(
                    "days used = read_days + sick",
                    "days left = days - days used",
                    "pages read at the end = days left * needed",
                    "pages read at the start = goal - pages read at the end",
                    "pages a day at the start = pages read at the start / read_days",
                ),
                wordings=(
                    "A book of {goal} pages took {name} exactly {days} days. The first {read_days} "
                    "days went at one steady pace. On the next {sick} days {he} did not read at "
                    "all, so that {he} had to read {needed} pages a day for the rest of the time. "
                    "How many pages a day did {he} read at the start?",
                    "{name} finished {goal} pages in {days} days, although {he} read nothing on "
                    "{sick} of them. On the days before that break, {read_days} in number, {he} "
                    "read the same number of pages each day; on the days after it, {needed} pages "
                    "a day. What was {his} daily number of pages before the break?",
                ),
            ),
        ),
    ),
    Story(
        name="classes_marbles_in_reward_jar",
        topic="",
        numbers={
            "full": whole(60, 200, 5),
            "tidy": whole(2, 8),
            "lessons": whole(3, 12),
            "lost": whole(2, 6),
            "noisy": whole(2, 6),
            "gained": "tidy * lessons",
            "taken": "lost * noisy",
            "now": "gained - taken",
            "missing": "full - now",
            "more": "missing / tidy",
        },
        where=("missing > tidy", "noisy < lessons"),
        nouns={"thing": "marble, button, bean, pompom, coin, pebble, token"},
        facts={
            "rule": (
                "a teacher puts {tidy} {things} into a jar for every quiet lesson and takes "
                "{lost} out for every noisy one",
                "each quiet lesson brings a class {tidy} {things} for its jar, but each noisy "
                "lesson takes {lost} {things} away",
            ),
            "full": (
                "at {full} {things} the class gets a party",
                "there is a party as soon as the jar holds {full} {things}",
            ),
            "so_far": (
                "the jar was empty at first, and so far there have been {lessons} quiet lessons "
                "and {noisy:noisy lesson/noisy lessons}",
                "since the jar stood empty, the class has had {lessons} quiet and {noisy} noisy "
                "lessons",
            ),
        },
        asks=(
            Ask(
                find="missing",
                steps=(
                    "{things} put in = tidy * lessons",
                    "{things} taken out = lost * noisy",
                    "{things} in the jar = {things} put in - {things} taken out",
                    "{things} still needed = full - {things} in the jar",
                ),
                tell="rule full so_far",
                questions=(
                    "how many {things} are still missing for the party",
                    "how many more {things} does the class need",
                ),
                goals=("the number of {things} that are still missing",),
                wordings=(
                    'A note by the jar says: "Quiet lesson: {tidy} {things} in. Noisy lesson: '
                    '{lost} {things} out. Party at {full}!" The jar started empty, and since then '
                    "the class has had {lessons} quiet lessons and "
                    "{noisy:noisy lesson/noisy lessons}. How many {things} away is the party?",
                ),
            ),
            Ask(
                find="more",
                steps=(
                    "{things} put in = tidy * lessons",
                    "{things} taken out = lost * noisy",
                    "{things} in the jar = {things} put in - {things} taken out",
                    "{things} still needed = full - {things} in the jar",
                    "quiet lessons still needed = {things} still needed / tidy",
                ),
                wordings=(
                    "How many more quiet lessons, with no noisy one among them, does a class need "
                    "until its party? It takes {full} {things} in the jar; a quiet lesson earns "
                    "{tidy}, a noisy one costs {lost}. Up to now {lessons} lessons have been "
                    "quiet and {noisy} noisy, and the jar was empty at the start.",
                    "In {name}'s class an empty jar was set on the shelf. {lessons} quiet lessons "
                    "have put {tidy} {things} each into it, and {noisy} noisy "
                    "lessons have taken out {lost} {things} each time. Once there are {full} "
                    "{things} in it, the class may watch a film. If every lesson is quiet from now "
                    "on, after how many lessons will that be?",
                ),
            ),
            Ask(
                find="noisy",
                steps=(
                    "{things} put in = tidy * lessons",
                    "{things} taken out = {things} put in - now",
                    "noisy lessons = {things} taken out / lost",
                ),
                wordings=(
                    "There are {now} {things} in the class jar, which was empty before. Each of "
                    "the {lessons} quiet lessons added {tidy} {things}; each noisy lesson removed "
                    "{lost}. How many noisy lessons were there?",
                    "A teacher remembers {lessons} quiet lessons, each worth {tidy} {things} for "
                    "the jar, yet only {now} {things} are in it. For a noisy lesson, {lost} "
                    "{things} are taken out again. Working back from this, how many lessons must "
                    "have been noisy?",
                ),
            ),
        ),
    ),
    Story(
        name="classes_absent_library_and_teams",
        topic="school",
        numbers={
            "share": fraction("1/2", "1/3", "1/4", "2/3", "3/4", "2/5"),
            "absent": whole(2, 9),
            "per_team": oneof(2, 3, 4, 5),
            "teams": whole(2, 8),
            "rest": "teams * per_team",
            "present": "rest / (1 - share)",
            "away": "present * share",
            "enrolled": "present + absent",
        },
        where=("present < 45", "present > 8"),
        nouns={"room": "library, computer room, gym, art room, school garden, music room"},
        asks=(
            Ask(
                find="teams",
                steps=(
                    "students present = enrolled - absent",
                    "students who left the room = share of students present",
                    "students who stayed = students present - students who left the room",
                    "teams = students who stayed / per_team",
                ),
                wordings=(
                    "There are {enrolled} names on the list, but {absent} students are absent "
                    "today. Of those present, {share} go to the {room}. The others form teams of "
                    "{per_team} for a science quiz. How many teams are there?",
                    "{absent} of the {enrolled} sixth graders stayed home with a cold. When "
                    "{share} of those who had come went to the {room}, the teacher split the ones "
                    "who were left into teams of {per_team}. How many teams did that make?",
                    "How many teams of {per_team} can a teacher make out of a class of {enrolled} "
                    "with {absent} absent, if {share} of the children who are there have just "
                    "gone to the {room} and do not take part?",
                ),
            ),
            Ask(
                find="away",
                steps=(
                    "students present = enrolled - absent",
                    "students in the {room} = share of students present",
                ),
                wordings=(
                    "{name} counts: {enrolled} students belong to the class, {absent} are missing "
                    "today, and {share} of those who came are in the {room} at the moment. How "
                    "many students are in the {room}?",
                ),
            ),
            Ask(
                find="enrolled",
                steps=(
                    "students who stayed = teams * per_team",
                    "students present = students who stayed + away",
                    "students in the class = students present + absent",
                ),
                wordings=(
                    "While {away} students of a class were in the {room}, the others who had come "
                    "to school that day sat in {teams} teams of {per_team}. Another {absent} were "
                    "absent. How many students does the class have?",
                    "A substitute teacher does not know how large the class is. She sees {teams} "
                    "teams with {per_team} students each, hears that {away} more are in the "
                    "{room} and reads a note that {absent} are ill. How many students should be "
                    "on her list?",
                ),
            ),
        ),
    ),
    Story(
        name="classes_buses_with_empty_seats",
        topic="travel",
        numbers={
            "buses": whole(2, 6),
            "rows": whole(9, 14),
            "classes": whole(3, 9),
            "size": whole(15, 30),
            "adults": whole(4, 18),
            "bus_seats": "rows * 4",
            "seats": "buses * bus_seats",
            "students": "classes * size",
            "people": "students + adults",
            "empty": "seats - people",
        },
        where=("empty < bus_seats",),
        facts={
            "buses": (
                "{buses} buses wait outside a school, and each of them has {rows} rows of four "
                "seats",
                "a school has hired {buses} buses with {rows} rows of four seats in each",
            ),
            "people": (
                "{classes} classes of {size} students get on, together with {adults} adults",
                "the passengers are {adults} adults and {classes} classes with {size} students "
                "each",
            ),
        },
        asks=(
            Ask(
                find="empty",
                steps=(
                    "seats in a bus = rows * 4",
                    "seats = buses * seats in a bus",
                    "students = classes * size",
                    "people = students + adults",
                    "empty seats = seats - people",
                ),
                tell="buses people",
                questions=(
                    "how many seats stay empty",
                    "how many more people could find a seat",
                ),
                goals=("the number of seats that stay empty",),
                wordings=(
                    "Every bus of the company has {rows} rows, with two seats on the left and two "
                    "on the right of each row, so four seats a row. {buses} such buses were sent "
                    "to take {classes} classes to the coast. If a class has {size} students and "
                    "{adults} adults came along too, how many seats were left over?",
                    '"Will there be room for my cousins?" asks {name}. The school has ordered '
                    "{buses} buses, each with {rows} rows of four seats, for {classes} classes of "
                    "{size} and {adults} adults. How many seats does nobody need?",
                ),
            ),
            Ask(
                find="size",
                steps=(
                    "seats in a bus = rows * 4",
                    "seats = buses * seats in a bus",
                    "people = seats - empty",
                    "students = people - adults",
                    "students in a class = students / classes",
                ),
                wordings=(
                    "On {buses} buses with {rows} rows of four seats, {empty:seat was/seats were} "
                    "not taken. {adults} of the passengers were adults; the others came from "
                    "{classes} classes of the same size. How many students were in each class?",
                    "What size are the classes of a school that fills all but {empty} of the seats "
                    "in {buses} buses with {classes} equal classes and {adults} adults, when a "
                    "bus has {rows} rows of four seats?",
                ),
            ),
        ),
    ),
    Story(
        name="classes_language_words_kept",
        topic="",
        numbers={
            "known": whole(20, 120, 5),
            "daily": whole(4, 15),
            "days": oneof(4, 5, 6),
            "forgotten": whole(3, 18),
            "weeks": whole(3, 16),
            "learned": "daily * days",
            "kept": "learned - forgotten",
            "gain": "kept * weeks",
            "total": "known + gain",
        },
        where=("kept > 5",),
        nouns={
            "language": "Spanish, French, German, Italian, Japanese, Swahili, Portuguese, Arabic, "
            "Korean, Greek"
        },
        facts={
            "known": (
                "{name} already knows {known} words of {language}",
                "{name} starts a course with {known} words of {language} in {his} head",
            ),
            "daily": (
                "on {days} days of every week {he} learns {daily} new words",
                "each week has {days} lessons, and every lesson teaches {him} {daily} new words",
            ),
            "forgotten": (
                "by the end of a week {he} has always forgotten {forgotten} of that week's words",
                "{forgotten} of the week's new words slip {his} mind again every weekend",
            ),
            "weeks": ("this goes on for {weeks} weeks", "{he} keeps it up for {weeks} weeks"),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "new words in a week = daily * days",
                    "words kept from a week = new words in a week - forgotten",
                    "words gained = words kept from a week * weeks",
                    "words known = known + words gained",
                ),
                tell="known daily forgotten weeks",
                questions=(
                    "how many words of {language} does {he} know in the end",
                    "how large is {his} {language} vocabulary after that",
                ),
                goals=("the number of words that {he} knows in the end",),
                wordings=(
                    "Two steps forward, one step back: that is how {name} learns {language}. "
                    "{days} days a week, {daily} new words a day, and every Sunday {forgotten} of "
                    "them are gone for good. With {known} words to begin with, how many will "
                    "{name} know {weeks} weeks later?",
                ),
            ),
            Ask(
                find="weeks",
                steps=(
                    "new words in a week = daily * days",
                    "words kept from a week = new words in a week - forgotten",
                    "words still to gain = total - known",
                    "weeks = words still to gain / words kept from a week",
                ),
                wordings=(
                    "{name} needs {total} words of {language} for an exchange year and knows "
                    "{known}. A week of study brings {daily} new words on each of {days} days, "
                    "though {forgotten} of them do not stick. After how many weeks will {he} be "
                    "ready?",
                    "For how many weeks must {name} study to get from {known} to {total} words of "
                    "{language}, learning {daily} words on {days} days a week and forgetting "
                    "{forgotten} of them every week?",
                ),
            ),
            Ask(
                find="daily",
                steps=(
                    "words gained = total - known",
                    "words kept from a week = words gained / weeks",
                    "new words in a week = words kept from a week + forgotten",
                    "new words a day = new words in a week / days",
                ),
                wordings=(
                    "In {weeks} weeks {name}'s {language} grew from {known} to {total} words, even "
                    "though {forgotten} new words were forgotten every week. {name} studied {days} "
                    "days a week and learned the same number of new words on each of those days. "
                    "What number was that?",
                ),
            ),
        ),
    ),
    Story(
        name="classes_photographer_day",
        topic="school",
        numbers={
            "classes": whole(3, 9),
            "size": whole(15, 30),
            "one": oneof(1, 2, 3),
            "group": whole(5, 15),
            "pause": whole(30, 90, 5),
            "single": "size * one",
            "a_class": "single + group",
            "working": "classes * a_class",
            "minutes": "working + pause",
        },
        asks=(
            Ask(
                find="minutes",
                steps=(
                    "minutes for the portraits of a class = size * one",
                    "minutes for a class = minutes for the portraits of a class + group",
                    "minutes of work = classes * minutes for a class",
                    "minutes in all = minutes of work + pause",
                ),
                wordings=(
                    "A school photographer takes one portrait of every student and one picture of "
                    "each class. A portrait needs {one:minute/minutes}, a class picture {group} "
                    "minutes. There are {classes} classes of {size} students, and the "
                    "photographer wants a lunch break of {pause} minutes. For how many minutes "
                    "does the school have to plan?",
                    "Picture day: {classes} classes, {size} students in each. "
                    "{one:minute/minutes} a student, then {group} minutes for the picture of the "
                    "whole class, and {pause} minutes of breaks over the day. How many minutes "
                    "does it take from beginning to end?",
                ),
            ),
            Ask(
                find="group",
                steps=(
                    "minutes of work = minutes - pause",
                    "minutes for a class = minutes of work / classes",
                    "minutes for the portraits of a class = size * one",
                    "minutes for a class picture = minutes for a class - minutes for the "
                    "portraits of a class",
                ),
                wordings=(
                    "The photographer was at the school for {minutes} minutes, {pause} of which "
                    "were breaks. In the other time, {classes} classes came to have their "
                    "pictures taken: {one:minute/minutes} for each of the {size} students of a "
                    "class and then a picture of the whole class. How many minutes did each class "
                    "picture take, if it was always the same?",
                ),
            ),
            Ask(
                find="classes",
                steps=(
                    "minutes for the portraits of a class = size * one",
                    "minutes for a class = minutes for the portraits of a class + group",
                    "minutes of work = minutes - pause",
                    "classes = minutes of work / minutes for a class",
                ),
                wordings=(
                    '"I can stay {minutes} minutes, but {pause} of them are for my break," says '
                    "the photographer. A class has {size} students; each portrait takes "
                    "{one:minute/minutes} and the picture of the whole class {group} minutes. How "
                    "many classes can have their pictures taken?",
                    "One after another, classes of {size} students line up in the gym. Every "
                    "student is photographed, which takes {one:minute/minutes}, and then the whole "
                    "class, which takes {group} minutes. By the end of the day the photographer, "
                    "who rested for {pause} minutes in between, has been there for {minutes} "
                    "minutes. How many classes were photographed?",
                    "How many classes of {size} students fit into a photographer's day of "
                    "{minutes} minutes with {pause} minutes of breaks? For every class, allow "
                    "{group} minutes for the picture of them all and {one:minute/minutes} for "
                    "each student.",
                ),
            ),
        ),
    ),
    Story(
        name="classes_milk_cartons_for_weeks",
        topic="food",
        numbers={
            "students": whole(60, 480, 20),
            "share": percent(20, 25, 40, 50, 60, 75, 80),
            "days": oneof(4, 5),
            "weeks": whole(2, 12),
            "per_case": oneof(10, 12, 20, 24, 30, 40),
            "drinkers": "students * share / 100",
            "weekly": "drinkers * days",
            "cartons": "weekly * weeks",
            "cases": "cartons / per_case",
        },
        where=("cases < 200", "cases > 5"),
        nouns={"drink": "milk, apple juice, soy milk, orange juice, cocoa"},
        facts={
            "students": (
                "{share} of the {students} students at a school have ordered {drink}",
                "a school has {students} students, {share} of whom want {drink} with their lunch",
            ),
            "days": (
                "each of these students gets one carton on {days} days of the week",
                "on {days} days a week every one of them is given a carton",
            ),
            "weeks": (
                "the order is for {weeks} weeks, and a case holds {per_case} cartons",
                "the cartons come in cases of {per_case} and must last for {weeks} weeks",
            ),
        },
        asks=(
            Ask(
                find="cases",
                steps=(
                    "students with an order = share of students",
                    "cartons a week = students with an order * days",
                    "cartons = cartons a week * weeks",
                    "cases = cartons / per_case",
                ),
                tell="students days weeks",
                questions=(
                    "how many cases of {drink} does the school need",
                    "how many cases must be ordered",
                ),
                goals=("the number of cases that the school needs",),
                wordings=(
                    "The cook has to order {drink} for {weeks} weeks. It comes in cases of "
                    "{per_case} cartons. {share} of the school's {students} students take a "
                    "carton a day, and lunch is served {days} days a week. How many cases should "
                    "be delivered?",
                    "How many cases, with {per_case} cartons to a case, are emptied in {weeks} "
                    "weeks when {share} of {students} students drink one carton of {drink} on "
                    "each of {days} school days a week?",
                ),
            ),
            Ask(
                find="weeks",
                steps=(
                    "cartons = cases * per_case",
                    "students with an order = share of students",
                    "cartons a week = students with an order * days",
                    "weeks = cartons / cartons a week",
                ),
                wordings=(
                    "{cases} cases of {drink} are in the storeroom, {per_case} cartons in each. "
                    "Of the {students} students, {share} take any; they get a carton a day, "
                    "{days} days a week. For how many weeks will the supply last?",
                    "A storeroom with {cases} cases of {drink} ought to be enough for quite a "
                    "while. But {students} students go to this school, {share} of them drink a "
                    "carton on each of the {days} days that lunch is served in a week, and there "
                    "are just {per_case} cartons in a case. After how many weeks is all of it "
                    "gone?",
                ),
            ),
        ),
    ),
    Story(
        name="classes_lowest_quiz_dropped",
        topic="",
        numbers={
            "lowest": whole(3, 11),
            "first": whole(12, 30),
            "second": whole(12, 30),
            "average": whole(13, 28),
            "kept": "3 * average",
            "both": "first + second",
            "third": "kept - both",
            "all_points": "kept + lowest",
        },
        where=("third > 11", "third < 31"),
        nouns={"subject": "spelling, history, math, biology, geography, music, chemistry"},
        asks=(
            Ask(
                find="average",
                steps=(
                    "points in the first two = first + second",
                    "points that count = points in the first two + third",
                    "average = points that count / 3",
                ),
                wordings=(
                    "{name}'s {subject} teacher drops the lowest of four quiz scores and takes the "
                    "average of the other three. {name} scored {first}, {lowest}, {second} and "
                    "{third} points. What average goes into the report?",
                    "Four {subject} quizzes, four scores: {lowest}, {first}, {second}, {third}. "
                    '"The worst one does not count," says the teacher to {name}. What is the '
                    "average of the three that do?",
                ),
            ),
            Ask(
                find="third",
                steps=(
                    "points that count = average * 3",
                    "points in the first two = first + second",
                    "points in the fourth quiz = points that count - points in the first two",
                ),
                wordings=(
                    "In {subject}, the lowest of four quizzes is left out, and the average of the "
                    "other three is the grade. So far {name} has {first}, {second} and {lowest} "
                    "points. How many points must {name} score in the fourth quiz for a grade of "
                    "{average}, given that the {lowest} will be the score that is dropped?",
                    "What did {name} score in the last of four {subject} quizzes? The first three "
                    "brought {first}, {second} and {lowest} points, the last one brought more "
                    "than {lowest}, and without the lowest score the average of the other three "
                    "is {average}.",
                ),
            ),
            Ask(
                find="lowest",
                steps=(
                    "points that count = average * 3",
                    "points of the dropped quiz = all_points - points that count",
                ),
                wordings=(
                    "{name} got {all_points} points in four {subject} quizzes altogether. Once the "
                    "lowest score was dropped, the average of the remaining three was {average}. "
                    "Which score was dropped?",
                    "Adding up all four {subject} quizzes gives {all_points} points. {name} is "
                    "allowed to leave out the worst of them, and then the three that are left "
                    "average {average} points. How many points did the worst quiz have?",
                ),
            ),
        ),
        distractors=("Each quiz takes {n:10-25} minutes.",),
    ),
    Story(
        name="classes_two_pass_rates",
        topic="",
        numbers={
            "first": whole(20, 100, 10),
            "first_rate": percent(20, 30, 40, 50, 60, 70, 80, 90),
            "second": whole(20, 120, 10),
            "second_rate": percent(20, 30, 40, 50, 60, 70, 80, 90),
            "first_passed": "first * first_rate / 100",
            "second_passed": "second * second_rate / 100",
            "passed": "first_passed + second_passed",
            "everyone": "first + second",
            "failed": "everyone - passed",
            "gap": "first_passed - second_passed",
        },
        where=("first_rate != second_rate", "first != second"),
        nouns={
            "test": "swimming test, cycling test, first-aid test, driving theory test, typing "
            "test, lifeguard test, juggling test"
        },
        facts={
            "first": (
                "in the morning {first} people take a {test}, and {first_rate} of them pass",
                "{first_rate} of the {first} people who take a {test} in the morning pass it",
            ),
            "second": (
                "in the afternoon {second} others take it and {second_rate} of those pass",
                "of the {second} people in the afternoon, {second_rate} pass",
            ),
        },
        asks=(
            Ask(
                find="passed",
                steps=(
                    "people who pass in the morning = first_rate of first",
                    "people who pass in the afternoon = second_rate of second",
                    "people who pass = people who pass in the morning + people who pass in the "
                    "afternoon",
                ),
                tell="first second",
                questions=(
                    "how many people pass that day",
                    "how many of all these people are successful",
                ),
                goals=("the number of people who pass",),
                wordings=(
                    "The notice on the door read: morning group {first} people, {first_rate} "
                    "passed; afternoon group {second} people, {second_rate} passed. {name} has to "
                    "print a certificate for everybody who passed the {test}. How many are needed?",
                ),
            ),
            Ask(
                find="gap",
                steps=(
                    "people who passed in the morning = first_rate of first",
                    "people who passed in the afternoon = second_rate of second",
                    "difference = people who passed in the morning - people who passed in the "
                    "afternoon",
                ),
                wordings=(
                    "A {test} was given twice. Of {first} people in the morning {first_rate} "
                    "passed, and of {second} in the afternoon {second_rate}. By how many people "
                    "did those who passed in the morning outnumber those who passed in the "
                    "afternoon?",
                    "How many more people passed the {test} in the morning, when {first} tried "
                    "and {first_rate} were successful, than in the afternoon, when {second} tried "
                    "with a success rate of {second_rate}?",
                ),
            ),
            Ask(
                find="second_passed",
                steps=(
                    "people who passed in the morning = first_rate of first",
                    "people who took part = first + second",
                    "people who passed = people who took part - failed",
                    "people who passed in the afternoon = people who passed - people who passed "
                    "in the morning",
                ),
                wordings=(
                    "{failed} people failed the {test} that day. There had been {first} in the "
                    "morning, of whom {first_rate} passed, and {second} in the afternoon. How "
                    "many people passed in the afternoon?",
                ),
            ),
        ),
    ),
)
