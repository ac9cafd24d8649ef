"""Classrooms: supplies, attendance, clubs that overlap, spelling bees, posters, tests, walks to "
"school."""

from datagen.numbers.quantity import decimal, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="classroom_notebooks_bought_by_the_pack_for_all",
        topic="school",
        numbers={
            "students": whole(12, 34),
            "each": oneof(2, 3, 4),
            "needed": "students * each",
            "pack": oneof(5, 6, 8, 10, 12),
            "packs": "needed // pack + 1",
            "bought": "packs * pack",
            "left": "bought - needed",
            "price": money(3, 9, "0.50"),
            "cost": "packs * price",
        },
        where=("left < pack",),
        nouns={
            "thing": "notebook, pencil, folder, glue stick, eraser, marker, ruler",
        },
        facts={
            "students": (
                "{name} teaches a class of {students} students, and each needs {each} {things}",
                "each of {name}'s {students} students must have {each} {things}",
            ),
            "pack": ("the {things} come in packs of {pack}", "a pack holds {pack} {things}"),
            "packs": ("{name} buys {packs} packs", "{packs} packs are bought by {name}"),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{things} needed = students * each",
                    "{things} bought = packs * pack",
                    "{things} left = {things} bought - {things} needed",
                ),
                tell="students pack packs",
                questions=(
                    "how many {things} will be left for {his} desk drawer",
                    "how many {things} are left when every student has been served",
                ),
                goals=("the number of {things} left over",),
                wordings=(
                    "{name} bought {packs} packs of {things} for a class. There are {pack} "
                    "{things} in a pack. If each of the {students} students gets {each}, how many "
                    "{things} will be left?",
                    "Before the first day of school {name} bought {packs} packs of {things}, "
                    "{pack} to a pack. With {students} students in the class and {each} {things} "
                    "for each of them, how many does {name} have to spare?",
                    "Spare {things}: that is what the teacher {name} wants to know about. "
                    "Students: {students}. For each: {each}. Bought: {packs} packs with {pack} in "
                    "each. How many are spare?",
                ),
            ),
            Ask(
                find="students",
                steps=(
                    "{things} bought = packs * pack",
                    "{things} handed out = {things} bought - left",
                    "students = {things} handed out / each",
                ),
                wordings=(
                    "A teacher opened {packs} packs of {pack} {things}, gave every student {each}, "
                    "and had {left:thing} left. How many students are in the class?",
                    "How many students does {name} teach, if {packs} packs with {pack} {things} "
                    "each were enough to give every student {each} of them, and {left} remained?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "{things} needed = students * each",
                    "{things} with the spare ones = {things} needed + left",
                    "packs = {things} with the spare ones / pack",
                    "cost of the {things} = packs * price",
                ),
                wordings=(
                    "{name} wants {each} {things} for each of {students} students and {left} more "
                    "as a reserve. A pack of {pack} costs {price}. What does {name} pay?",
                ),
            ),
        ),
    ),
    Story(
        name="classroom_two_clubs_with_common_members",
        topic="school",
        numbers={
            "only_first": whole(4, 30),
            "only_second": whole(4, 30),
            "both": whole(2, 12),
            "first": "only_first + both",
            "second": "only_second + both",
            "either": "only_first + only_second + both",
            "neither": whole(3, 40),
            "total": "either + neither",
        },
        nouns={
            "first_club": "chess club, drama club, school choir",
            "second_club": "swimming team, art club, school band, robotics club",
            "group": "seventh grade, eighth grade, summer camp, scout troop, boarding house",
        },
        facts={
            "total": ("there are {total} children in a {group}", "a {group} has {total} children"),
            "first": (
                "{first} of them are in the {first_club}",
                "the {first_club} has {first} of the children as members",
            ),
            "second": (
                "{second} go to the {second_club}",
                "the {second_club} counts {second} of them",
            ),
            "both": ("{both} children belong to both", "{both} of the children are in both groups"),
        },
        asks=(
            Ask(
                find="neither",
                steps=(
                    "members counted twice over = first + second",
                    "children in at least one = members counted twice over - both",
                    "children in neither = total - children in at least one",
                ),
                tell="total first second both",
                questions=(
                    "how many children are in neither",
                    "how many of the children belong to neither group",
                ),
                goals=("the number of children in neither of the two",),
                wordings=(
                    "When the {first_club} and the {second_club} meet on the same day, {both} "
                    "children of a {group} must choose. Normally {first} go to the former and "
                    "{second} to the latter. How many of the {total} children in the {group} go to "
                    "neither?",
                    "{first} hands go up for the {first_club}, {second} for the {second_club}, and "
                    "{both} of the children have raised a hand both times. If the {group} has "
                    "{total} children, how many have not raised a hand at all?",
                ),
            ),
            Ask(
                find="both",
                steps=(
                    "children in at least one = total - neither",
                    "members counted twice over = first + second",
                    "children in both = members counted twice over - children in at least one",
                ),
                wordings=(
                    "Of {total} children in a {group}, {neither} are neither in the {first_club} "
                    "nor in the {second_club}. The {first_club} has {first} members from among "
                    "them and the {second_club} {second}. How many children are in both?",
                    "How many children of a {group} belong to both the {first_club} ({first} "
                    "members) and the {second_club} ({second} members), given that {neither} of "
                    "its {total} children belong to neither?",
                ),
            ),
            Ask(
                find="second",
                steps=(
                    "children in at least one = total - neither",
                    "children in the {second_club} alone = children in at least one - first",
                    "children in the {second_club} = children in the {second_club} alone + both",
                ),
                wordings=(
                    "A {group} of {total}: {neither} children have joined nothing, {first} the "
                    "{first_club}, {both} the {first_club} and also the {second_club}. How many "
                    "are in the {second_club} altogether?",
                ),
            ),
        ),
    ),
    Story(
        name="classroom_spelling_bee_rounds",
        topic="school",
        numbers={
            "last": whole(2, 20),
            "third_out": whole(2, 15),
            "before_third": "last + third_out",
            "half": "before_third * 2",
            "share": fraction("1/3", "1/4", "1/5", "1/6"),
            "start": "half / (1 - share)",
            "first_out": "start * share",
        },
        nouns={
            "contest": "spelling bee, quiz, math contest, geography contest, poetry contest",
            "person": "student, contestant, child/children, speller",
        },
        facts={
            "start": (
                "{start} {persons} begin a {contest}",
                "a {contest} starts with {start} {persons}",
            ),
            "first": (
                "{share} of them are out after the first round",
                "the first round sends {share} of them back to their seats",
            ),
            "second": (
                "half of the others are out after the second round",
                "the second round ends the contest for half of those who remain",
            ),
            "third": (
                "in the third round {third_out} more make a mistake and sit down",
                "{third_out} of the rest fail in the third round",
            ),
        },
        asks=(
            Ask(
                find="last",
                steps=(
                    "out in the first round = share of start",
                    "{persons} in the second round = start - out in the first round",
                    "{persons} in the third round = {persons} in the second round / 2",
                    "{persons} in the final = {persons} in the third round - third_out",
                ),
                tell="start first second third",
                questions=(
                    "how many {persons} are in the final round",
                    "how many {persons} are still standing after three rounds",
                ),
                goals=("the number of {persons} in the final",),
                wordings=(
                    "There were {start} {persons} in a {contest}. After the first round {share} of "
                    "them were out. Half of the remaining {persons} were out after the second "
                    "round, and {third_out} more were out after the third. How many {persons} were "
                    "left?",
                    "The final of the {contest} is for those who survive three rounds. Round one "
                    "removes {share} of the {start} {persons}, round two half of the rest, round "
                    "three another {third_out}. How many reach the final?",
                    "Three rounds of a {contest} have been played. {start} {persons} stood on the "
                    "stage at first; {share} of these left after round one, half of those still "
                    "there left after round two, and {third_out} after round three. How many can "
                    "still win?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "{persons} in the third round = last + third_out",
                    "{persons} in the second round = {persons} in the third round * 2",
                    "{persons} at the start = {persons} in the second round + first_out",
                ),
                wordings=(
                    "In a {contest} {first_out} {persons} drop out in round one, half of those who "
                    "are left in round two, and {third_out} in round three. {last} are in the "
                    "final. How many began?",
                    "How many {persons} entered the {contest} whose final has {last}, if "
                    "{third_out} lost their places in the third round, half of the field in the "
                    "second, and {first_out} in the first?",
                ),
            ),
            Ask(
                find="third_out",
                steps=(
                    "out in the first round = share of start",
                    "{persons} in the second round = start - out in the first round",
                    "{persons} in the third round = {persons} in the second round / 2",
                    "out in the third round = {persons} in the third round - last",
                ),
                wordings=(
                    "{start} {persons} take part in a {contest}. {share} of them are out after one "
                    "round and half of the remaining ones after two. How many are eliminated in "
                    "the third round, if {last} go on to the final?",
                ),
            ),
        ),
    ),
    Story(
        name="classroom_poster_groups_and_their_budget",
        topic="school",
        numbers={
            "size": oneof(3, 4, 5, 6),
            "groups": whole(3, 9),
            "students": "size * groups",
            "sheets": oneof(2, 3, 4),
            "sheet": money("0.50", 2, "0.25"),
            "markers": oneof(2, 3, 5),
            "marker": money(1, 4, "0.50"),
            "group_cost": "sheets * sheet + markers * marker",
            "cost": "group_cost * groups",
            "left": money(2, 20),
            "budget": "cost + left",
        },
        nouns={
            "topic": "volcanoes, rivers, planets, the rain forest, dinosaurs, ancient Egypt, "
            "recycling"
        },
        facts={
            "students": (
                "{name}'s {students} students make posters about {topic} in groups of {size}",
                "to make posters about {topic}, {name} divides a class of {students} into groups "
                "of {size}",
            ),
            "sheets": (
                "every group gets {sheets} sheets of cardboard at {sheet} each and {markers} "
                "markers at {marker} each",
                "{sheets} sheets of cardboard, which cost {sheet} apiece, and {markers} markers, "
                "which cost {marker} apiece, go to each group",
            ),
            "budget": (
                "the class may spend {budget}",
                "the school has given {name} {budget} for this",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "groups = students / size",
                    "cost of cardboard for a group = sheets * sheet",
                    "cost of markers for a group = markers * marker",
                    "cost of a group = cost of cardboard for a group + cost of markers for a group",
                    "cost for all groups = cost of a group * groups",
                    "money left = budget - cost for all groups",
                ),
                tell="students sheets budget",
                questions=("how much money is left", "how much of the money is not needed"),
                goals=("the money left over",),
                wordings=(
                    "{name} has {budget} to spend on a poster project for {students} students, who "
                    "work in groups of {size}. Each group needs {sheets} sheets of cardboard at "
                    "{sheet} each and {markers} markers at {marker} each. How much money will "
                    "{name} have left?",
                    "With a budget of {budget}, {name} equips groups of {size} students for a "
                    "poster on {topic}: {sheets} sheets at {sheet} and {markers} markers at "
                    "{marker} per group. The class has {students} students. What remains of the "
                    "budget?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "groups = students / size",
                    "cost of cardboard for a group = sheets * sheet",
                    "cost of markers for a group = markers * marker",
                    "cost of a group = cost of cardboard for a group + cost of markers for a group",
                    "cost for all groups = cost of a group * groups",
                ),
                wordings=(
                    "How much does it cost to let {students} students draw posters about {topic}, "
                    "{size} students to a poster, if a poster takes {sheets} sheets of cardboard "
                    "at {sheet} and {markers} markers at {marker}?",
                    "Each poster about {topic} is the work of {size} students, who use up {sheets} "
                    "sheets of cardboard ({sheet} each) and {markers} markers ({marker} each). "
                    "What does {name} spend on a class of {students}?",
                ),
            ),
            Ask(
                find="students",
                steps=(
                    "cost of cardboard for a group = sheets * sheet",
                    "cost of markers for a group = markers * marker",
                    "cost of a group = cost of cardboard for a group + cost of markers for a group",
                    "groups = cost / cost of a group",
                    "students = groups * size",
                ),
                wordings=(
                    "{name} paid {cost} for the cardboard and markers of a poster project. Each "
                    "group of {size} students used {sheets} sheets at {sheet} and {markers} "
                    "markers at {marker}. How many students took part?",
                ),
            ),
        ),
    ),
    Story(
        name="classroom_walk_to_school_and_bus_on_rainy_days",
        topic="school",
        numbers={
            "weeks": whole(3, 20),
            "days": "weeks * 5",
            "rainy": whole(2, 15),
            "dry": "days - rainy",
            "way": decimal("1.25", 4, "0.25"),
            "daily": "way * 2",
            "walked": "dry * daily",
        },
        where=("dry > rainy",),
        nouns={"unit": "miles, kilometers"},
        facts={
            "way": (
                "{name} walks {way} {unit} to school and the same way back",
                "the walk to school is {way} {unit}, and {name} walks back the same way",
            ),
            "weeks": (
                "there are five school days a week, and the term has lasted {weeks} weeks so far",
                "so far there have been {weeks} weeks of school with five days each",
            ),
            "rainy": (
                "on {rainy} rainy days {name} took the bus both ways",
                "on {rainy} days {name} went by bus there and back because of rain",
            ),
        },
        asks=(
            Ask(
                find="walked",
                steps=(
                    "school days = weeks * 5",
                    "days on foot = school days - rainy",
                    "{unit} a day = way * 2",
                    "{unit} walked = days on foot * {unit} a day",
                ),
                tell="way weeks rainy",
                questions=(
                    "how many {unit} has {name} walked on the way to school and back",
                    "how many {unit} has {name} covered on foot",
                ),
                goals=("the number of {unit} {name} has walked",),
                wordings=(
                    "{name} lives {way} {unit} from school. In {weeks} weeks of five school days "
                    "each, {name} walked there and back every day but the {rainy} on which it "
                    "rained. How many {unit} of walking was that?",
                    "Not counting {rainy} days of rain, on which {name} rode the bus both ways, "
                    "{name} has walked to school and home again on each of the five days of "
                    "{weeks} school weeks. One way is {way} {unit} long. What distance in {unit} "
                    "has {name} walked?",
                ),
            ),
            Ask(
                find="rainy",
                steps=(
                    "{unit} a day = way * 2",
                    "days on foot = walked / {unit} a day",
                    "school days = weeks * 5",
                    "rainy days = school days - days on foot",
                ),
                wordings=(
                    "On dry days {name} walks to school, {way} {unit}, and back; on rainy days "
                    "{he} takes the bus. After {weeks} weeks with five school days each, {name} "
                    "has walked {walked} {unit}. On how many days did it rain?",
                    "How many times was it too wet for walking, if {name} has gone {walked} {unit} "
                    "on foot in {weeks} weeks of five school days, and the way to school, which "
                    "{name} also walks back, is {way} {unit}?",
                ),
            ),
            Ask(
                find="way",
                steps=(
                    "school days = weeks * 5",
                    "days on foot = school days - rainy",
                    "{unit} a day = walked / days on foot",
                    "{unit} one way = {unit} a day / 2",
                ),
                wordings=(
                    "In {weeks} weeks, each with five days of school, {name} walked {walked} "
                    "{unit} to school and back home. On {rainy} of the days {name} used the bus "
                    "instead. How far is the school from {name}'s home?",
                ),
            ),
        ),
    ),
    Story(
        name="classroom_friday_attendance_from_the_average",
        topic="school",
        numbers={
            "average": whole(15, 40),
            "mon_less": whole(1, 6),
            "monday": "average - mon_less",
            "tue_more": whole(2, 9),
            "tuesday": "monday + tue_more",
            "thursday": whole(12, 40),
            "total": "average * 5",
            "friday": "total - monday - tuesday * 2 - thursday",
        },
        where=("friday < 50", "friday > 5"),
        nouns={
            "course": "homework club, chess course, swimming course, dance class, reading circle, "
            "pottery course"
        },
        facts={
            "monday": (
                "on Monday {monday} children came to the {course}",
                "Monday's {course} had {monday} children",
            ),
            "tuesday": (
                "on Tuesday and again on Wednesday there were {tue_more} more than on Monday",
                "both on Tuesday and on Wednesday {tue_more} more came than on Monday",
            ),
            "thursday": ("on Thursday the number was {thursday}", "Thursday brought {thursday}"),
        },
        asks=(
            Ask(
                find="friday",
                steps=(
                    "children on Tuesday = monday + tue_more",
                    "Tuesday and Wednesday = children on Tuesday * 2",
                    "Monday to Wednesday = monday + Tuesday and Wednesday",
                    "Monday to Thursday = Monday to Wednesday + thursday",
                    "children in five days = average * 5",
                    "children on Friday = children in five days - Monday to Thursday",
                ),
                tell="monday tuesday thursday",
                questions=(
                    "if the average of the five days from Monday to Friday was {average}, how many "
                    "came on Friday",
                    "how many children must come on Friday for a daily average of {average} over "
                    "the five days",
                ),
                wordings=(
                    "The {course} had {monday} children on Monday. On Tuesday it had {tue_more} "
                    "more than on Monday, and on Wednesday as many as on Tuesday. On Thursday "
                    "there were {thursday}. How many children would have to come on Friday so that "
                    "the average for the five days is {average}?",
                    "For an average of {average} children a day over five days, how many must come "
                    "to the {course} on Friday? So far it was {monday} on Monday, {tue_more} more "
                    "than that on Tuesday and again on Wednesday, two days alike, and {thursday} "
                    "on Thursday.",
                ),
            ),
            Ask(
                find="average",
                steps=(
                    "children on Tuesday = monday + tue_more",
                    "Tuesday and Wednesday = children on Tuesday * 2",
                    "Monday to Wednesday = monday + Tuesday and Wednesday",
                    "Thursday and Friday = thursday + friday",
                    "children in five days = Monday to Wednesday + Thursday and Friday",
                    "daily average = children in five days / 5",
                ),
                wordings=(
                    "What was the average number of children at the {course} from Monday to "
                    "Friday? {monday} came on the first of these five days; on each of the next "
                    "two it was {tue_more} more than on Monday; on Thursday it was {thursday}, and "
                    "on Friday {friday}.",
                    "The list of the {course} shows {monday} names for Monday, {tue_more} more "
                    "than that for Tuesday and for Wednesday, {thursday} for Thursday and {friday} "
                    "for Friday. How many children came per day, on average over the five days?",
                ),
            ),
            Ask(
                find="thursday",
                steps=(
                    "children on Tuesday = monday + tue_more",
                    "Tuesday and Wednesday = children on Tuesday * 2",
                    "Monday to Wednesday = monday + Tuesday and Wednesday",
                    "children in five days = average * 5",
                    "Thursday and Friday = children in five days - Monday to Wednesday",
                    "children on Thursday = Thursday and Friday - friday",
                ),
                wordings=(
                    "Five days of the {course} had an average of {average} children. On Monday "
                    "there were {monday}, on Tuesday and Wednesday {tue_more} more each, and on "
                    "Friday {friday}. Thursday's number has been smudged. What was it?",
                ),
            ),
        ),
    ),
    Story(
        name="classroom_minutes_left_to_check_a_test",
        topic="school",
        numbers={
            "hours": oneof(1, 2, 3),
            "limit": "hours * 60",
            "choice": whole(10, 40, 2),
            "seconds": oneof(30, 45, 60, 75, 90),
            "choice_seconds": "choice * seconds",
            "choice_minutes": "choice_seconds / 60",
            "essays": oneof(2, 3, 4, 5),
            "essay": whole(6, 24),
            "essay_minutes": "essays * essay",
            "left": "limit - choice_minutes - essay_minutes",
        },
        where=("left < 45",),
        nouns={
            "test": "history test, biology test, driving school test, final exam, literature exam"
        },
        facts={
            "hours": (
                "{name} has {hours:hour/hours} for a {test}",
                "{hours:hour/hours} is the time that {name} gets for a {test}",
            ),
            "choice": (
                "{choice} quick questions take {him} {seconds} seconds each",
                "{he} answers {choice} quick questions in {seconds} seconds each",
            ),
            "essays": (
                "{he} needs {essay} minutes for each of {essays} essays",
                "each of {essays} essays takes {name} {essay} minutes",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "minutes allowed = hours * 60",
                    "seconds for quick questions = choice * seconds",
                    "minutes for quick questions = seconds for quick questions / 60",
                    "minutes for essays = essays * essay",
                    "minutes used = minutes for quick questions + minutes for essays",
                    "minutes left = minutes allowed - minutes used",
                ),
                tell="hours choice essays",
                questions=(
                    "how many minutes are left for checking the answers",
                    "how many minutes does {name} have left at the end",
                ),
                goals=("the number of minutes left for checking",),
                wordings=(
                    "{name} has {hours:hour/hours} to finish a {test}. {he} spends {seconds} "
                    "seconds on each of {choice} quick questions and {essay} minutes on each of "
                    "{essays} essays. How many minutes does {he} have left to check {his} work?",
                    "Plan for the {test}, which takes {hours:hour/hours}: {choice} quick questions "
                    "at {seconds} seconds each, {essays} essays at {essay} minutes each, and the "
                    "remaining minutes for reading everything again. How many minutes will that "
                    "be?",
                ),
            ),
            Ask(
                find="essay",
                steps=(
                    "minutes allowed = hours * 60",
                    "minutes used = minutes allowed - left",
                    "seconds for quick questions = choice * seconds",
                    "minutes for quick questions = seconds for quick questions / 60",
                    "minutes for essays = minutes used - minutes for quick questions",
                    "minutes for each essay = minutes for essays / essays",
                ),
                wordings=(
                    "Of the {hours:hour/hours} that a {test} took, {name} had "
                    "{left:minute/minutes} left for checking. {he} had spent {seconds} seconds on "
                    "each of {choice} quick questions and all the other time on {essays} essays, "
                    "equally long on each. How many minutes did one essay take?",
                ),
            ),
            Ask(
                find="seconds",
                steps=(
                    "minutes allowed = hours * 60",
                    "minutes for essays = essays * essay",
                    "minutes without essays = minutes allowed - minutes for essays",
                    "minutes for quick questions = minutes without essays - left",
                    "seconds for quick questions = minutes for quick questions * 60",
                    "seconds for each question = seconds for quick questions / choice",
                ),
                wordings=(
                    "A {test} lasts {hours:hour/hours}. {name} wants to write {essays} essays in "
                    "{essay} minutes each and to keep {left:minute/minutes} for a last check. How "
                    "many seconds may {name} then spend on each of the {choice} quick questions?",
                    "How many seconds can {name} give to each of {choice} quick questions of a "
                    "{test} of {hours:hour/hours}, if the {essays} essays take {essay} minutes "
                    "apiece and {left:minute/minutes} must remain for corrections?",
                ),
            ),
        ),
    ),
    Story(
        name="classroom_book_drive_over_the_goal",
        topic="school",
        numbers={
            "goal": whole(100, 800, 50),
            "over": percent(10, 20, 30, 40, 50),
            "extra": "goal * over / 100",
            "total": "goal + extra",
            "fourth": whole(30, 200, 5),
            "more": whole(10, 80, 5),
            "fifth": "fourth + more",
            "sixth": "total - fourth - fifth",
        },
        nouns={
            "thing": "book, can of food/cans of food, toy, coat, board game",
            "place": "hospital, library, shelter, kindergarten",
        },
        facts={
            "goal": (
                "a school wants to collect {goal} {things} for a {place}",
                "the goal of a school's collection for a {place} is {goal} {things}",
            ),
            "over": (
                "in the end it has {over} more than planned",
                "the goal is exceeded by {over}",
            ),
            "fourth": (
                "grade four brings in {fourth} of the {things}, and grade five {more} more than "
                "grade four",
                "{fourth} of the {things} are from grade four, and grade five contributes {more} "
                "more than that",
            ),
        },
        asks=(
            Ask(
                find="sixth",
                steps=(
                    "{things} above the goal = over of goal",
                    "{things} collected = goal + {things} above the goal",
                    "{things} of grade five = fourth + more",
                    "{things} of both grades = fourth + {things} of grade five",
                    "{things} of grade six = {things} collected - {things} of both grades",
                ),
                tell="goal over fourth",
                questions=(
                    "how many {things} come from grade six, the only other grade",
                    "if all others come from grade six, how many are these",
                ),
                wordings=(
                    "Grades four, five and six collected {things} for a {place}. The goal had been "
                    "{goal}; the three grades together brought {over} more. Grade four's share was "
                    "{fourth} and grade five's {more} more than that. What was grade six's?",
                ),
            ),
            Ask(
                find="extra",
                steps=(
                    "{things} of grade five = fourth + more",
                    "{things} of both grades = fourth + {things} of grade five",
                    "{things} collected = {things} of both grades + sixth",
                    "{things} above the goal = {things} collected - goal",
                ),
                wordings=(
                    "Grade four has given {fourth} {things} for the {place}, grade five {more} "
                    "more than grade four, and grade six {sixth}. By how many do they exceed the "
                    "goal of {goal}?",
                    "By how many {things} is a school's goal of {goal} exceeded, if the {things} "
                    "given by grade four number {fourth}, those given by grade five are {more} "
                    "more, and grade six gives {sixth}?",
                ),
            ),
            Ask(
                find="more",
                steps=(
                    "{things} above the goal = over of goal",
                    "{things} collected = goal + {things} above the goal",
                    "{things} without grade six = {things} collected - sixth",
                    "{things} of grade five = {things} without grade six - fourth",
                    "more than grade four = {things} of grade five - fourth",
                ),
                wordings=(
                    "{goal} {things} were wanted for the {place}, and {over} more than that were "
                    "given by three grades: {fourth} by grade four, {sixth} by grade six, the "
                    "others by grade five. How many more did grade five give than grade four?",
                ),
            ),
        ),
        where=("fifth > fourth",),
    ),
    Story(
        name="classroom_girls_and_boys_after_newcomers",
        topic="school",
        numbers={
            "boys_part": oneof(2, 3, 4, 5),
            "girls_part": oneof(2, 3, 4, 5, 6, 7),
            "unit": whole(2, 8),
            "boys": "boys_part * unit",
            "girls": "girls_part * unit",
            "all_members": "boys + girls",
            "new_boys": whole(2, 9),
            "boys_now": "boys + new_boys",
            "diff": "girls - boys_now",
        },
        nouns={"group": "choir, drama group, dance group, orchestra, summer camp, reading club"},
        facts={
            "all": (
                "a {group} has {all_members} children",
                "there are {all_members} children in a {group}",
            ),
            "ratio": (
                "for every {boys_part} boys there are {girls_part} girls",
                "the ratio of boys to girls is {boys_part} to {girls_part}",
            ),
            "new": (
                "then {new_boys} more boys join",
                "{new_boys} boys are added after the holidays",
            ),
        },
        asks=(
            Ask(
                find="boys_now",
                steps=(
                    "parts in all = boys_part + girls_part",
                    "children in a part = all_members / parts in all",
                    "boys at first = children in a part * boys_part",
                    "boys in the end = boys at first + new_boys",
                ),
                tell="all ratio new",
                questions=(
                    "how many boys are in the {group} now",
                    "how many boys does the {group} have then",
                ),
                goals=("the number of boys after that",),
                wordings=(
                    "After {new_boys} boys had joined, how many boys were in a {group} that used "
                    "to have {all_members} members, with {boys_part} boys to every {girls_part} "
                    "girls?",
                ),
            ),
            Ask(
                find="diff",
                steps=(
                    "parts in all = boys_part + girls_part",
                    "children in a part = all_members / parts in all",
                    "boys at first = children in a part * boys_part",
                    "girls = children in a part * girls_part",
                    "boys in the end = boys at first + new_boys",
                    "more girls than boys = girls - boys in the end",
                ),
                wordings=(
                    "The {all_members} children of a {group} were boys and girls in the ratio "
                    "{boys_part} to {girls_part}. {new_boys} boys have joined since. How many more "
                    "girls than boys are there now?",
                    "How many more boys would the {group} need in order to have as many boys as "
                    "girls? It began with {all_members} children, {girls_part} girls for every "
                    "{boys_part} boys, and {new_boys} boys came later.",
                ),
            ),
            Ask(
                find="girls",
                steps=(
                    "boys at first = boys_now - new_boys",
                    "children in a part = boys at first / boys_part",
                    "girls = children in a part * girls_part",
                ),
                wordings=(
                    "A {group} now has {boys_now} boys, {new_boys} of whom are new. Before they "
                    "came, there were {girls_part} girls for every {boys_part} boys. No girl has "
                    "joined or left. How many girls are in the {group}?",
                    "Before {new_boys} new boys brought the number of boys in the {group} to "
                    "{boys_now}, its boys and girls had been in the ratio {boys_part} : "
                    "{girls_part}. How many girls are there?",
                ),
            ),
        ),
        where=("boys_part < girls_part",),
    ),
    Story(
        name="classroom_reading_log_days_left_in_the_month",
        topic="school",
        numbers={
            "done_days": whole(5, 18),
            "minutes": whole(10, 30),
            "done": "done_days * minutes",
            "days": oneof(7, 10, 14, 20, 21, 28, 30),
            "left_days": "days - done_days",
            "needed": whole(12, 60),
            "rest": "left_days * needed",
            "goal": "done + rest",
            "more": "needed - minutes",
        },
        where=("left_days > 1",),
        nouns={
            "hobby": "reading, violin practice, piano practice, typing practice, learning Spanish"
        },
        facts={
            "goal": (
                "{name} has set a goal of {goal} minutes of {hobby} in {days} days",
                "in {days} days {name} wants to reach {goal} minutes of {hobby}",
            ),
            "done": (
                "for the first {done_days} days {he} managed {minutes} minutes a day",
                "{he} did {minutes} minutes on each of the first {done_days} days",
            ),
        },
        asks=(
            Ask(
                find="needed",
                steps=(
                    "minutes so far = done_days * minutes",
                    "minutes left = goal - minutes so far",
                    "days left = days - done_days",
                    "minutes a day from now on = minutes left / days left",
                ),
                tell="goal done",
                questions=(
                    "how many minutes a day must {name} do on each of the other days",
                    "how many minutes are needed on each remaining day",
                ),
                goals=("the number of minutes that {name} needs on each remaining day",),
                wordings=(
                    "{name} wants to do {goal} minutes of {hobby} in {days} days. For the first "
                    "{done_days} days {he} did {minutes} minutes per day. How many minutes per day "
                    "must {he} do for the remaining days to reach the goal?",
                    "{goal} minutes of {hobby} in {days} days! After {done_days} days with "
                    "{minutes} minutes each, {name} wonders how many minutes a day the rest of the "
                    "time calls for. What is the answer?",
                ),
            ),
            Ask(
                find="more",
                steps=(
                    "minutes so far = done_days * minutes",
                    "minutes left = goal - minutes so far",
                    "days left = days - done_days",
                    "minutes a day from now on = minutes left / days left",
                    "more minutes a day = minutes a day from now on - minutes",
                ),
                wordings=(
                    "{name} needs {goal} minutes of {hobby} in {days} days for a certificate, but "
                    "did only {minutes} minutes on each of the first {done_days} days. By how many "
                    "minutes must the daily time grow for {name} to reach the goal exactly?",
                    "How many minutes more per day than so far must {name} spend on {hobby}, who "
                    "has done {minutes} minutes on each of {done_days} days and wants to have done "
                    "{goal} minutes when {days} days are over?",
                ),
            ),
            Ask(
                find="minutes",
                steps=(
                    "days left = days - done_days",
                    "minutes in the days left = days left * needed",
                    "minutes so far = goal - minutes in the days left",
                    "minutes a day so far = minutes so far / done_days",
                ),
                wordings=(
                    "To reach {goal} minutes of {hobby} in {days} days, {name} has to do {needed} "
                    "minutes on every day that is left. {done_days} days have passed, all with the "
                    "same number of minutes. What was that number?",
                ),
            ),
        ),
    ),
    Story(
        name="classroom_volcano_powder_by_the_gram",
        topic="school",
        numbers={
            "teams": whole(4, 20),
            "tries": oneof(2, 3, 4, 5),
            "grams": whole(20, 90, 5),
            "box": oneof(200, 250, 400, 450, 500, 750, 1000),
            "used": "teams * tries * grams",
            "boxes": "used // box + 1",
            "have": "boxes * box",
            "left": "have - used",
        },
        where=("left < box",),
        nouns={"powder": "baking soda, salt, plaster, citric acid, sugar, borax"},
        facts={
            "teams": (
                "{teams} teams in {name}'s class do an experiment {tries} times each",
                "{name} lets {teams} teams try an experiment, and each does so {tries} times",
            ),
            "grams": (
                "every try takes {grams} grams of {powder}",
                "they use {grams} grams of {powder} for each try",
            ),
            "boxes": (
                "{name} has {boxes:box/boxes} of {powder} with {box} grams in each",
                "the cupboard holds {boxes:box/boxes} with {box} grams of {powder} in each",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "tries in all = teams * tries",
                    "grams used = tries in all * grams",
                    "grams in the boxes = boxes * box",
                    "grams left = grams in the boxes - grams used",
                ),
                tell="teams grams boxes",
                questions=(
                    "how many grams of {powder} are left",
                    "how many grams remain in the boxes",
                ),
                goals=("the number of grams of {powder} left",),
                wordings=(
                    "{boxes:box/boxes} of {powder}, {box} grams each, stand ready for {teams} "
                    "teams. Every team will do the experiment {tries} times and use {grams} grams "
                    "each time. What will be left, in grams?",
                ),
            ),
            Ask(
                find="tries",
                steps=(
                    "grams in the boxes = boxes * box",
                    "grams used = grams in the boxes - left",
                    "grams for each team = grams used / teams",
                    "tries of each team = grams for each team / grams",
                ),
                wordings=(
                    "How many times did each of {teams} teams do the experiment, all of them "
                    "equally often, if one try takes {grams} grams of {powder} and "
                    "{left:gram/grams} were left of the {boxes:box/boxes} of {box} grams that "
                    "{name} had bought?",
                    "{name} started with {boxes:box/boxes} of {powder} holding {box} grams each; "
                    "{left:gram/grams} are left. The {teams} teams all made the same number of "
                    "tries, with {grams} grams each time. How many tries did a team make?",
                ),
            ),
            Ask(
                find="grams",
                steps=(
                    "grams in the boxes = boxes * box",
                    "grams used = grams in the boxes - left",
                    "tries in all = teams * tries",
                    "grams for a try = grams used / tries in all",
                ),
                wordings=(
                    "After {teams} teams had done an experiment {tries} times each, "
                    "{left:gram/grams} of {powder} remained from {boxes:box/boxes} of {box} grams. "
                    "How much goes into one try, in grams?",
                ),
            ),
        ),
    ),
    Story(
        name="classroom_chairs_carried_in_stacks",
        topic="school",
        numbers={
            "rows": whole(6, 20),
            "seats": whole(8, 24),
            "needed": "rows * seats",
            "stack": oneof(4, 5, 6, 8),
            "pupils": oneof(2, 3, 4, 5, 6, 8, 10),
            "each": oneof(2, 3, 4, 5),
            "stacks": "pupils * each",
            "missing": "stacks * stack",
            "there": "needed - missing",
        },
        where=("there > 1",),
        nouns={
            "event": "concert, school play, lecture, film evening, prize-giving "
            "ceremony/ceremonies",
            "room": "hall, gym, cafeteria, library, courtyard",
        },
        facts={
            "rows": (
                "for a {event} {name} needs {rows} rows of {seats} chairs in the {room}",
                "{name} plans {rows} rows with {seats} chairs each in the {room} for a {event}",
            ),
            "there": ("{there} chairs are there already", "the {room} has {there} chairs already"),
            "stack": (
                "the others are wheeled in, {stack} chairs in a stack",
                "the missing ones are brought in stacks of {stack}",
            ),
            "pupils": (
                "{pupils} pupils do this and share the work equally",
                "the work is divided equally among {pupils} pupils",
            ),
        },
        asks=(
            Ask(
                find="each",
                steps=(
                    "chairs needed = rows * seats",
                    "chairs missing = chairs needed - there",
                    "stacks = chairs missing / stack",
                    "stacks for each pupil = stacks / pupils",
                ),
                tell="rows there stack pupils",
                questions=(
                    "how many stacks does each pupil bring",
                    "how many stacks must one pupil bring",
                ),
                goals=("the number of stacks for each pupil",),
                wordings=(
                    "A {room} needs {rows} rows of {seats} chairs for a {event}, but only {there} "
                    "chairs are there. {pupils} pupils bring the rest in stacks of {stack} chairs. "
                    "If each pupil brings the same number of stacks, how many stacks does each "
                    "bring?",
                    "{there} chairs stand in the {room}; the {event} calls for {rows} rows of "
                    "{seats}. {pupils} pupils fetch the missing ones in stacks of {stack}, each "
                    "pupil the same number. How many stacks does each of them fetch?",
                ),
            ),
            Ask(
                find="there",
                steps=(
                    "stacks = pupils * each",
                    "chairs brought in = stacks * stack",
                    "chairs needed = rows * seats",
                    "chairs there before = chairs needed - chairs brought in",
                ),
                wordings=(
                    "Each of {pupils} pupils brought {each} stacks of {stack} chairs into the "
                    "{room}. After that there were exactly {rows} rows with {seats} chairs in each "
                    "for the {event}. How many chairs had been in the {room} before?",
                    "How many chairs did the {room} hold before the {pupils} pupils came, who "
                    "wheeled in {each} stacks of {stack} chairs each, so that {rows} rows of "
                    "{seats} chairs could be set up?",
                ),
            ),
            Ask(
                find="rows",
                steps=(
                    "stacks = pupils * each",
                    "chairs brought in = stacks * stack",
                    "chairs in the {room} = there + chairs brought in",
                    "rows = chairs in the {room} / seats",
                ),
                wordings=(
                    "{there} chairs had been in the {room} before {pupils} pupils wheeled in "
                    "{each} stacks each, with {stack} chairs in a stack. Now there is a chair for "
                    "every guest of the {event}, {seats} in a row. How many rows are there?",
                ),
            ),
        ),
    ),
)
