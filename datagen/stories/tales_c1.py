"""Groups, votes, tests and boats: the rest of the rest, pass marks, counted again."""

from datagen.numbers.quantity import fraction, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="tales_c_rowing_club_outing_pedal_boats",
        topic="",
        numbers={
            "boats": whole(2, 7),
            "seats": oneof(4, 5, 6, 8),
            "rowers": "boats * seats",
            "shore": whole(2, 9),
            "pedal": whole(2, 12),
            "pedalers": "pedal * 2",
            "afloat": "rowers + pedalers",
            "members": "afloat + shore",
        },
        nouns={"club": "chess club, choir, hiking club, drama group, brass band, book club"},
        facts={
            "members": (
                "the {members} members of a {club} spend their summer outing at a lake",
                "a {club} has brought all its {members} members to the lake",
            ),
            "shore": (
                "{shore} of them stay on the shore to look after the grill",
                "{shore} members would rather lie in the sun and do not go out on the water",
            ),
            "boats": (
                "{boats} rowing boats are filled with {seats} people each",
                "the first to leave are {boats} rowing boats, all with {seats} people in them",
            ),
            "pedal": (
                "everybody else goes out in pedal boats, two to a boat",
                "those who are left take pedal boats in pairs",
            ),
        },
        asks=(
            Ask(
                find="pedal",
                steps=(
                    "members on the water = members - shore",
                    "people in rowing boats = boats * seats",
                    "people in pedal boats = members on the water - people in rowing boats",
                    "pedal boats = people in pedal boats / 2",
                ),
                tell="members shore boats pedal",
                questions=(
                    "how many pedal boats are needed",
                    "how many pedal boats does the {club} take",
                ),
                goals=("the number of pedal boats",),
                wordings=(
                    'The man who rents out boats counts aloud: "{members} people in your {club}, '
                    "{shore} don't want to go on the water, and I have already sent off {boats} "
                    "rowing boats with {seats} on board each. The rest of you go two by two in my "
                    'pedal boats." How many pedal boats does he have to untie?',
                    "How many pedal boats for two people does a {club} fill if, out of its "
                    "{members} members, {shore} stay ashore and {boats} rowing boats carry "
                    "{seats} members each?",
                ),
            ),
            Ask(
                find="members",
                steps=(
                    "people in rowing boats = boats * seats",
                    "people in pedal boats = pedal * 2",
                    "members on the water = people in rowing boats + people in pedal boats",
                    "members = members on the water + shore",
                ),
                wordings=(
                    "From the shore, where {shore} members of the {club} were grilling corn, one "
                    "could see all the others: {boats} rowing boats of {seats} people and {pedal} "
                    "pedal boats with a couple in each. How many members had come to the lake?",
                    "Someone asks how many members the {club} has. All are here today: {shore} on "
                    "the beach, {seats} in each of the {boats} rowing boats and two in each of "
                    "the {pedal} pedal boats. What is the answer?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_recount_of_votes_moved",
        topic="",
        numbers={
            "hundreds": whole(2, 40),
            "votes": "hundreds * 100",
            "share": percent(54, 55, 56, 58, 60, 62, 65),
            "first": "votes * share / 100",
            "second": "votes - first",
            "moved": whole(3, 20),
            "first_new": "first - moved",
            "second_new": "second + moved",
            "lead": "first_new - second_new",
        },
        nouns={"office": "mayor, sheriff, union leader, club president, harbor master"},
        facts={
            "votes": (
                "{votes} people voted for a new {office}, and there were just two candidates, "
                "{name} and {name2}",
                "in the election of a {office}, {name} and {name2} shared {votes} votes between "
                "them",
            ),
            "share": (
                "at first {share} of the votes were counted as {name}'s",
                "the first count gave {share} of the votes to {name}",
            ),
            "moved": (
                "a recount showed that {moved} of these had really been cast for {name2}",
                "{moved} of these votes were then found to belong to {name2}",
            ),
        },
        asks=(
            Ask(
                find="lead",
                steps=(
                    "first count for {name} = share of votes",
                    "first count for {name2} = votes - first count for {name}",
                    "final count for {name} = first count for {name} - moved",
                    "final count for {name2} = first count for {name2} + moved",
                    "lead of {name} = final count for {name} - final count for {name2}",
                ),
                tell="votes share moved",
                questions=(
                    "by how many votes did {name} win in the end",
                    "how many votes was {name} ahead of {name2} after the correction",
                ),
                wordings=(
                    "Radio Northgate, the evening news. {name} remains {office}, though by less "
                    "than was first reported: of {votes} votes, {share} had been put down for "
                    "{name} and the rest for {name2}, but {moved} votes have now been moved from "
                    "{name} to {name2}. By how many votes does {name} lead?",
                ),
            ),
            Ask(
                find="second_new",
                steps=(
                    "first count for {name} = share of votes",
                    "first count for {name2} = votes - first count for {name}",
                    "final count for {name2} = first count for {name2} + moved",
                ),
                tell="votes share moved",
                questions=("how many votes does {name2} have after all that",),
                goals=("the final number of votes for {name2}",),
                wordings=(
                    "Two names stood on the ballot for {office}. Of the {votes} votes, {share} "
                    "went to {name}, or so it seemed; {moved} of them turned out to be for "
                    "{name2}, who had got all the others anyway. What is the true number of votes "
                    "for {name2}?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_ways_to_school_survey_cars",
        topic="school",
        numbers={
            "bus_share": percent(20, 25, 40, 50, 60, 75),
            "walk_share": fraction("1/2", "1/3", "1/4", "1/5", "1/6"),
            "pupils": whole(40, 480, 20),
            "walkers": "pupils * walk_share",
            "others": "pupils - walkers",
            "bus": "others * bus_share / 100",
            "riders": "others - bus",
            "cars": "riders / 2",
        },
        nouns={"place": "school, summer camp, music school, swim club"},
        facts={
            "pupils": (
                "{pupils} children come to the {place} every morning",
                "there are {pupils} children at the {place}, and all were asked how they get there",
            ),
            "walk": (
                "{walk_share} of them walk",
                "{walk_share} of the children come on foot",
            ),
            "bus": (
                "{bus_share} of the rest take the bus",
                "of those who do not walk, {bus_share} ride the bus",
            ),
            "cars": (
                "all others are brought by car, two children in every car",
                "the remaining children come by car in pairs",
            ),
        },
        asks=(
            Ask(
                find="cars",
                steps=(
                    "children who walk = walk_share of pupils",
                    "children who do not walk = pupils - children who walk",
                    "children on the bus = bus_share of children who do not walk",
                    "children in cars = children who do not walk - children on the bus",
                    "cars = children in cars / 2",
                ),
                tell="pupils walk bus cars",
                questions=(
                    "how many cars stop at the gate in the morning",
                    "how many cars bring children to the {place}",
                ),
                goals=("the number of cars that arrive",),
                wordings=(
                    "The neighbors complain about the cars in front of the {place}. But how many "
                    "are there really? A survey among all {pupils} children shows that "
                    "{walk_share} walk and that {bus_share} of the rest come by bus; only the "
                    "remaining ones are driven, always two in one car.",
                ),
            ),
            Ask(
                find="bus",
                steps=(
                    "children who walk = walk_share of pupils",
                    "children who do not walk = pupils - children who walk",
                    "children in cars = cars * 2",
                    "children on the bus = children who do not walk - children in cars",
                ),
                wordings=(
                    "Of {pupils} children at a {place}, {walk_share} walk there. {cars} cars "
                    "bring two children each, and all the others sit on the bus. How many "
                    "children is that?",
                    "On a rainy Tuesday {cars} cars drove up to the {place}, each with two "
                    "children in the back. How many children came by bus, knowing that the "
                    "{place} has {pupils} children, that nobody was missing and that "
                    "{walk_share} of them had walked under their umbrellas?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_driving_theory_pass_mark",
        topic="",
        numbers={
            "questions": whole(40, 120, 10),
            "mark": percent(70, 80, 90),
            "needed": "questions * mark / 100",
            "signs": whole(8, 25),
            "rules": whole(12, 45),
            "right": "signs + rules",
            "short": "needed - right",
        },
        where=("short < 15", "signs < questions // 3", "rules < questions // 2"),
        nouns={"vehicle": "car, motorcycle, truck, bus, motorboat, tractor"},
        facts={
            "test": (
                "the written test for a {vehicle} license has {questions} questions",
                "whoever wants to drive a {vehicle} has to answer a test of {questions} questions",
            ),
            "mark": (
                "to pass, {mark} of the answers must be right",
                "the pass mark is {mark} of all the questions",
            ),
            "right": (
                "{name} knew {signs} answers about traffic signs and {rules} about the rules and "
                "the engine",
                "{name} answered {signs} questions about signs correctly, and {rules} of the "
                "other questions",
            ),
        },
        asks=(
            Ask(
                find="short",
                steps=(
                    "right answers needed = mark of questions",
                    "right answers = signs + rules",
                    "right answers missing = right answers needed - right answers",
                ),
                tell="test mark right",
                questions=(
                    "how many more right answers would {name} have needed to pass",
                    "by how many answers did {name} fail",
                ),
                goals=("the number of right answers that {name} lacked",),
                wordings=(
                    '"So close!" sighs {name} on the phone. "I had {signs} right in the part about '
                    "signs and {rules} right in the rest, but out of {questions} questions you "
                    'need {mark} for the {vehicle} license." How many answers was {name} short '
                    "of the pass mark?",
                ),
            ),
            Ask(
                find="rules",
                steps=(
                    "right answers needed = mark of questions",
                    "right answers = right answers needed - short",
                    "right answers in the second part = right answers - signs",
                ),
                wordings=(
                    "A test for {vehicle} drivers consists of {questions} questions in two parts. "
                    "{name} missed the pass mark of {mark} by just {short:answer/answers}, in "
                    "spite of {signs} right answers in the first part. How many answers were right "
                    "in the second part?",
                    "{signs} right answers on the first page, and on the second page? {name} does "
                    "not remember. What is certain: there were {questions} questions on the two "
                    "pages, {mark} had to be right, and {name} was {short:answer/answers} short. "
                    "Find the number of right answers on the second page.",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_retake_after_failed_exam",
        topic="school",
        numbers={
            "halls": whole(2, 6),
            "per_hall": whole(20, 80, 5),
            "takers": "halls * per_hall",
            "pass_share": percent(60, 70, 75, 80, 85, 90),
            "passed": "takers * pass_share / 100",
            "failed": "takers - passed",
            "retake_share": fraction("1/2", "1/3", "1/4", "1/5"),
            "later": "failed * retake_share",
            "never": "failed - later",
            "passed_all": "passed + later",
        },
        nouns={"exam": "nursing exam, first aid exam, Spanish exam, pilot exam, cooking exam"},
        facts={
            "takers": (
                "{halls} halls with {per_hall} students in each were filled for the {exam}",
                "the {exam} was held in {halls} halls, and {per_hall} students sat in every hall",
            ),
            "pass": (
                "{pass_share} of all the students passed",
                "only {pass_share} of their papers were good enough to pass",
            ),
            "retake": (
                "those who failed tried again in the fall, when {retake_share} of them succeeded",
                "everyone else came back for a second try, and {retake_share} of these passed then",
            ),
        },
        asks=(
            Ask(
                find="passed_all",
                steps=(
                    "students = halls * per_hall",
                    "passed at once = pass_share of students",
                    "failed at first = students - passed at once",
                    "passed at the second try = retake_share of failed at first",
                    "passed in the end = passed at once + passed at the second try",
                ),
                tell="takers pass retake",
                questions=(
                    "how many students have passed in the end",
                    "how many diplomas have to be printed for those who passed sooner or later",
                ),
                goals=("the number of students who passed in one of the two tries",),
                wordings=(
                    "How many certificates does the office need for the {exam}? Count with me: "
                    "{halls} halls, {per_hall} students a hall, {pass_share} of them successful "
                    "the first time, and {retake_share} of the unsuccessful ones at the second "
                    "attempt.",
                ),
            ),
            Ask(
                find="never",
                steps=(
                    "students = halls * per_hall",
                    "passed at once = pass_share of students",
                    "failed at first = students - passed at once",
                    "passed at the second try = retake_share of failed at first",
                    "failed twice = failed at first - passed at the second try",
                ),
                tell="takers pass retake",
                questions=("how many students failed both times",),
                goals=("the number of students who failed twice",),
            ),
            Ask(
                find="per_hall",
                steps=(
                    "students = passed + failed",
                    "students in each hall = students / halls",
                ),
                wordings=(
                    "{passed} students passed the {exam} and {failed} did not. They had been "
                    "spread evenly over {halls} halls. How many had sat in each hall?",
                    "An equal number of students wrote the {exam} in each of {halls} halls. The "
                    'list on the door has {passed} names under "passed" and {failed} under '
                    '"failed". How many students were in one hall?',
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_rows_of_seats_at_graduation",
        topic="school",
        numbers={
            "rows": whole(8, 24),
            "seats": whole(12, 30, 2),
            "all_seats": "rows * seats",
            "graduates": whole(30, 120),
            "guests_each": oneof(2, 3),
            "guests": "graduates * guests_each",
            "teachers": whole(8, 30),
            "seated": "graduates + guests + teachers",
            "free": "all_seats - seated",
        },
        where=("free < 60", "free > 1"),
        nouns={"hall": "gym, assembly hall, theater, tent, town hall"},
        facts={
            "graduates": (
                "{graduates} students graduate, and each of them brings {guests_each} guests",
                "each of the {graduates} graduates has invited {guests_each} relatives",
            ),
            "teachers": (
                "{teachers} teachers come too",
                "a further {teachers} chairs are meant for the teachers",
            ),
            "rows": (
                "the {hall} has been set up with {rows} rows of {seats} chairs",
                "{rows} rows stand ready in the {hall}, {seats} chairs in a row",
            ),
        },
        asks=(
            Ask(
                find="free",
                steps=(
                    "guests = graduates * guests_each",
                    "graduates and guests = graduates + guests",
                    "people = graduates and guests + teachers",
                    "chairs = rows * seats",
                    "empty chairs = chairs - people",
                ),
                tell="graduates teachers rows",
                questions=(
                    "how many chairs stay empty if everyone sits",
                    "how many chairs are there too many",
                ),
                goals=("the number of chairs that nobody sits on",),
                wordings=(
                    "Janitor's note: \"Graduation in the {hall}. {rows} rows, {seats} chairs "
                    "each. Expected: {graduates} graduates, {guests_each} guests for every "
                    'graduate, {teachers} teachers. Take away the chairs that nobody needs!" How '
                    "many chairs may be taken away?",
                ),
            ),
            Ask(
                find="rows",
                steps=(
                    "guests = graduates * guests_each",
                    "graduates and guests = graduates + guests",
                    "people = graduates and guests + teachers",
                    "chairs = people + free",
                    "rows of chairs = chairs / seats",
                ),
                wordings=(
                    "When all the {graduates} graduates, the {guests_each} guests of each "
                    "graduate and the {teachers} teachers had sat down in the {hall}, {free} "
                    "chairs were still empty. If every row had {seats} chairs, how many rows "
                    "were there?",
                    "Into how many rows of {seats} had the chairs in the {hall} been put? "
                    "{graduates} of them were for graduates, {teachers} for teachers; each "
                    "graduate had {guests_each} guests with a chair each; {free} chairs "
                    "remained free.",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_blot_on_a_list_of_marks",
        topic="school",
        numbers={
            "average": whole(62, 92),
            "one": whole(50, 100),
            "more": whole(3, 15),
            "two": "one + more",
            "third": whole(50, 100),
            "total": "average * 4",
            "first_two": "one + two",
            "known": "first_two + third",
            "missing": "total - known",
        },
        where=("missing > 40", "missing <= 100", "two <= 100"),
        nouns={"spill": "ink, coffee, jam, paint, juice"},
        facts={
            "one": (
                "{name} had {one} points on the first of four tests and {more} points more on the "
                "second",
                "on the first of {his} four tests {name} got {one} points, on the second {more} "
                "more than that",
            ),
            "third": (
                "the third was worth {third} points",
                "{third} points are noted for the third",
            ),
            "average": (
                "the fourth score is hidden under a spot of {spill}, but the average of all four "
                "is {average}",
                "a drop of {spill} covers the fourth score; the average of the four, {average}, "
                "can still be read",
            ),
        },
        asks=(
            Ask(
                find="missing",
                steps=(
                    "points on the second test = one + more",
                    "points on the first two tests = one + points on the second test",
                    "points on the first three tests = points on the first two tests + third",
                    "points on all the tests = average * 4",
                    "points on the fourth test = points on all the tests - points on the first "
                    "three tests",
                ),
                tell="one third average",
                questions=(
                    "what was the score on the fourth test",
                    "how many points are hidden under the {spill}",
                ),
                goals=("the score on the fourth test",),
                wordings=(
                    "Because of the {spill} on the page, {name}'s four scores read: \"{one}, then "
                    '{more} more, then {third}, then a spot". Under the line there is the '
                    "average of the four, {average}. Which number is under the spot?",
                ),
            ),
            Ask(
                find="average",
                steps=(
                    "points on the second test = one + more",
                    "points on the first two tests = one + points on the second test",
                    "points on the first three tests = points on the first two tests + third",
                    "points on the four tests = points on the first three tests + missing",
                    "average score = points on the four tests / 4",
                ),
                wordings=(
                    "Four tests, four scores: {name} began with {one}, did {more} points better on "
                    "the second test, scored {third} on the third and {missing} on the last. What "
                    "average goes into the report, once the {spill} has been wiped off it?",
                    "What average does {name} reach with scores of {third} and {missing} on two "
                    "tests, {one} on another one and {more} points more than those {one} on the "
                    "fourth, which still smells of spilled {spill}?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_roller_coaster_queue_rounds",
        topic="",
        numbers={
            "cars": whole(3, 10),
            "seats": oneof(2, 4, 6),
            "per_ride": "cars * seats",
            "rides": whole(3, 15),
            "carried": "per_ride * rides",
            "minutes": whole(2, 9),
            "wait": "rides * minutes",
            "left_queue": whole(2, 20),
            "queue": "carried + left_queue",
        },
        nouns={
            "coaster": "roller coaster, ghost train, log flume, haunted railway, mine train",
        },
        facts={
            "queue": (
                "{queue} people stand in line for the {coaster}",
                "in front of the {coaster} there is a line of {queue} people",
            ),
            "left": (
                "{left_queue} of them lose patience and walk away",
                "because of the heat, {left_queue} of those waiting go for ice cream instead",
            ),
            "cars": (
                "one train has {cars} cars with {seats} seats in each",
                "every train consists of {cars} cars, and {seats} people sit in a car",
            ),
            "minutes": (
                "a full train leaves every {minutes} minutes",
                "it takes {minutes} minutes to fill a train and send it around",
            ),
        },
        asks=(
            Ask(
                find="rides",
                steps=(
                    "people who stay = queue - left_queue",
                    "people on a train = cars * seats",
                    "full trains = people who stay / people on a train",
                ),
                tell="queue left cars",
                questions=(
                    "how many full trains does it take to carry all who stay",
                    "after how many full trains has everyone who stayed had a ride",
                ),
                goals=("the number of full trains that carry those who stay",),
                wordings=(
                    'The operator of a {coaster} says: "{cars} cars, {seats} seats a car, that is '
                    'one train." In front of him are {queue} people, {left_queue} of whom change '
                    "their minds. How many times does he have to fill the whole train?",
                ),
            ),
            Ask(
                find="wait",
                steps=(
                    "people who stay = queue - left_queue",
                    "people on a train = cars * seats",
                    "full trains = people who stay / people on a train",
                    "minutes for all = full trains * minutes",
                ),
                tell="queue left cars minutes",
                questions=("in how many minutes have all of these people been served",),
                goals=("the number of minutes needed for all who stay",),
            ),
            Ask(
                find="queue",
                steps=(
                    "people on a train = cars * seats",
                    "people who rode = people on a train * rides",
                    "people in line at first = people who rode + left_queue",
                ),
                wordings=(
                    "After {rides} full trains of {cars} cars with {seats} people each, the "
                    "line at the {coaster} was gone, though {left_queue} people had given up "
                    "and left it without a ride. Nobody new had come. How long had the line been, "
                    "in people?",
                    "How many people had lined up at the {coaster}, if {left_queue} of them went "
                    "home and the rest just filled {rides} trains? Remember that a train has "
                    "{cars} cars for {seats} people.",
                ),
            ),
        ),
    ),
)
