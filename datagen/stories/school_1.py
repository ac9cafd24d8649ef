"""School days: supplies, quizzes, exams, books and library loans."""

from datagen.numbers.quantity import factor, fraction, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="school_exam_three_kinds_of_question",
        topic="school",
        numbers={
            "short": whole(8, 25),
            "short_points": oneof(1, 2, 3),
            "long": whole(3, 8),
            "long_points": oneof(5, 6, 8, 10),
            "essay": whole(10, 30),
            "total": "short * short_points + long * long_points + essay",
            "lost": whole(3, 25),
            "score": "total - lost",
        },
        nouns={"subject": "subject"},
        facts={
            "short": (
                "the {subject} exam has {short} short questions worth {short_points:point/points} "
                "each",
                "there are {short} short questions on the {subject} exam, each of which counts "
                "for {short_points:point/points}",
            ),
            "long": (
                "{long} longer problems count {long_points} points each",
                "each of the {long} longer problems is worth {long_points} points",
            ),
            "essay": (
                "an essay at the end is worth {essay} points",
                "for the essay one can get up to {essay} points",
            ),
            "lost": ("{name} loses {lost} points", "{name} misses {lost} of all these points"),
        },
        asks=(
            Ask(
                find="score",
                steps=(
                    "points for short questions = short * short_points",
                    "points for longer problems = long * long_points",
                    "points for questions and problems = points for short questions "
                    "+ points for longer problems",
                    "points on the exam = points for questions and problems + essay",
                    "points scored = points on the exam - lost",
                ),
                tell="short long essay lost",
                questions=(
                    "how many points does {name} score",
                    "what is {name}'s score on the exam",
                ),
                goals=("the score of {name}",),
                wordings=(
                    "Front page of the {subject} exam: Part A, {short} questions at "
                    "{short_points:point/points} each. Part B, {long} problems at {long_points} "
                    "points each. Part C, one essay, {essay} points. If {name} handed in a paper "
                    "on which exactly {lost} points were taken off, what was the score?",
                    '"I only lost {lost} points!" {name} told everyone. The {subject} exam had '
                    "consisted of an essay for {essay} points, {long} problems for {long_points} "
                    "points apiece and {short} short questions, every one of them good for "
                    "{short_points:point/points}. How many points did {name} get?",
                ),
            ),
            Ask(
                find="essay",
                steps=(
                    "points for short questions = short * short_points",
                    "points for longer problems = long * long_points",
                    "points without the essay = points for short questions "
                    "+ points for longer problems",
                    "points for the essay = total - points without the essay",
                ),
                wordings=(
                    "A teacher wants the {subject} exam to add up to exactly {total} points. She "
                    "has already written {short} short questions at {short_points:point/points} "
                    "each and {long} problems at {long_points} points each; the only other task "
                    "is an essay. How many points must the essay be worth?",
                    "How many points did the essay count on a {subject} exam of {total} points, if "
                    "everything else was {long} problems worth {long_points} points each and "
                    "{short} short questions worth {short_points:point/points} each?",
                ),
            ),
            Ask(
                find="long",
                steps=(
                    "points for short questions = short * short_points",
                    "points without short questions = total - points for short questions",
                    "points for longer problems = points without short questions - essay",
                    "number of longer problems = points for longer problems / long_points",
                ),
                wordings=(
                    "Of the {total} points on a {subject} exam, {essay} belong to the essay. "
                    "{short} short questions bring {short_points:point/points} each, and the "
                    "remaining points come from longer problems worth {long_points} points each. "
                    "How many longer problems are there?",
                    "You are sitting a {subject} exam of {total} points. You count {short} "
                    "short questions ({short_points:point/points} apiece) and see one essay for "
                    "{essay} points. All other tasks are problems for {long_points} points. How "
                    "many such problems should you find?",
                ),
            ),
        ),
    ),
    Story(
        name="school_supplies_handed_out_in_classes",
        topic="school",
        numbers={
            "packs": whole(20, 60),
            "per_pack": oneof(10, 12, 15, 20, 24),
            "classes": whole(3, 8),
            "students": whole(18, 28),
            "each": oneof(2, 3, 4),
            "left": "packs * per_pack - classes * students * each",
        },
        nouns={"thing": "pencil, pen, crayon, marker, eraser, notebook, folder"},
        facts={
            "packs": (
                "a school [orders|has ordered] {packs} packs of {things} with {per_pack} in a pack",
                "{packs} packs of {per_pack} {things} each are in the school's supply room",
            ),
            "classes": (
                "the school has {classes} classes of {students} students",
                "there are {classes} classes at the school, each with {students} students",
            ),
            "each": (
                "every student is given {each} {things}",
                "the teachers hand out {each} {things} to each student",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{things} in the packs = packs * per_pack",
                    "students in all = classes * students",
                    "{things} handed out = students in all * each",
                    "{things} left = {things} in the packs - {things} handed out",
                ),
                tell="packs classes each",
                shuffle=True,
                questions=(
                    "how many {things} are left over",
                    "how many {things} remain after that",
                ),
                goals=("the number of {things} left over",),
                wordings=(
                    "Will there be enough {things}? The school secretary counted "
                    "{packs} packs with {per_pack} {things} in each. For the first day of school, "
                    "each of the {students} students in each of {classes} classes needs {each} "
                    "{things}. It turned out that there were more than enough; how many {things} "
                    "were still in the supply room afterwards?",
                    "{classes} classes, {students} students a class, {each} {things} a student: "
                    "that is what the school gave away from its {packs} packs of {per_pack} "
                    "{things}. How many {things} did it keep?",
                ),
            ),
            Ask(
                find="packs",
                steps=(
                    "students in all = classes * students",
                    "{things} handed out = students in all * each",
                    "{things} in the packs = {things} handed out + left",
                    "packs = {things} in the packs / per_pack",
                ),
                wordings=(
                    "When {each} {things} had been given to every student in {classes} classes of "
                    "{students}, the school still had {left:thing}. All of its {things} "
                    "had come in packs of {per_pack}. How many packs had it bought?",
                    "How many packs of {per_pack} {things} did a school open, if {classes} classes "
                    "with {students} students each received {each} {things} per student and "
                    "{left:thing} stayed in the cupboard?",
                ),
            ),
        ),
    ),
    Story(
        name="school_library_loans_over_three_days",
        topic="school",
        numbers={
            "shelved": whole(80, 400),
            "first": whole(12, 45),
            "times": factor(2, 3),
            "second": "first * times",
            "returned": whole(5, 50),
            "donated": whole(5, 40),
            "now": "shelved - first - second + returned + donated",
        },
        where=("returned < first + second",),
        nouns={"day": "weekday", "book": "novel, atlas, comic book, picture book, biography"},
        facts={
            "shelved": (
                "a library had {shelved} {books} on its shelves",
                "{shelved} {books} stood on the shelves of a library",
            ),
            "first": (
                "readers borrowed {first} of them on {day}",
                "on {day} {first} of them were lent out",
            ),
            "second": (
                "the next day {times:times} as many were borrowed",
                "{times:times} as many left the library the day after",
            ),
            "returned": (
                "on the third day {returned} of the borrowed ones came back and {donated} new ones "
                "were donated",
                "on the third day people brought back {returned} of them and gave the library "
                "{donated} new ones as a gift",
            ),
        },
        asks=(
            Ask(
                find="now",
                steps=(
                    "{books} lent on the second day = times of first",
                    "{books} lent = first + {books} lent on the second day",
                    "{books} left after two days = shelved - {books} lent",
                    "{books} with returns = {books} left after two days + returned",
                    "{books} on the shelves = {books} with returns + donated",
                ),
                tell="shelved first second returned",
                questions=(
                    "how many {books} were on the shelves then",
                    "what number of {books} did the shelves hold after the third day",
                ),
                goals=("the number of {books} on the shelves after the third day",),
                wordings=(
                    "The librarian, {name}, keeps a diary of the {books}. {day}: {shelved} on the "
                    "shelves in the morning, {first} borrowed. Next day: {times:times} as many "
                    "borrowed as the day before. Third day: {returned} returned, {donated} donated "
                    "by a publisher. How many should {name} find on the shelves that evening?",
                ),
            ),
            Ask(
                find="shelved",
                steps=(
                    "{books} lent on the second day = times of first",
                    "{books} lent = first + {books} lent on the second day",
                    "{books} that came in = returned + donated",
                    "{books} without those = now - {books} that came in",
                    "{books} at first = {books} without those + {books} lent",
                ),
                wordings=(
                    "By the end of three days a library had {now} {books} on its shelves. It had "
                    "lent out {first} on the first day and {times:times} as many on the second; on "
                    "the third day {returned} were brought back, and {donated} came as a gift. How "
                    "many {books} were on the shelves before all this?",
                    "How many {books} did a library's shelves hold at the start, if they held "
                    "{now} at the end, after {first} had been borrowed on {day}, {times:times} as "
                    "many on the following day, and then {returned} had been returned and "
                    "{donated} new ones added?",
                ),
            ),
        ),
    ),
    Story(
        name="school_book_pages_catching_a_deadline",
        topic="school",
        numbers={
            "pages": "weekdays * 5 + weekend * 2 + rest_days * needed",
            "weekdays": whole(8, 30),
            "weekend": whole(20, 60, 5),
            "rest_days": whole(3, 9),
            "needed": whole(6, 35),
        },
        nouns={"book": "novel, biography, textbook, storybook"},
        facts={
            "pages": (
                "the {book} that {name} has to read for school has {pages} pages",
                "{name}'s class must read a {book} of {pages} pages",
            ),
            "weekdays": (
                "{he} read {weekdays} pages a day from Monday to Friday, all five days",
                "on each of the five school days {he} read {weekdays} pages",
            ),
            "weekend": (
                "{he} managed {weekend} pages on both Saturday and Sunday",
                "on each day of the two-day weekend {he} got through {weekend}",
            ),
            "rest_days": (
                "{he} has {rest_days} days left to finish it",
                "the rest must be read in {rest_days} days",
            ),
        },
        asks=(
            Ask(
                find="needed",
                steps=(
                    "pages read on school days = weekdays * 5",
                    "pages read on the weekend = weekend * 2",
                    "pages read = pages read on school days + pages read on the weekend",
                    "pages to go = pages - pages read",
                    "pages a day = pages to go / rest_days",
                ),
                tell="pages weekdays weekend rest_days",
                questions=(
                    "what equal number of pages must {name} read on every day from now on",
                    "how many pages must {he} read on each of the remaining days, always the same "
                    "number",
                ),
                wordings=(
                    "{name}'s {book} runs to {pages} pages. In the first week {he} read {weekdays} "
                    "pages on every one of the five school days and {weekend} pages on each of the "
                    "two days of the weekend. Spread equally over the {rest_days} days before the "
                    "test, how many pages a day are left?",
                    "With {rest_days} days to go until the book report, {name} looks back at the "
                    "past week: {weekdays} pages a day on the five school days, {weekend} pages "
                    "on Saturday and another {weekend} on Sunday. The {book} has {pages} pages. "
                    "Reading equally much every day, how many pages should {he} plan per day?",
                ),
            ),
            Ask(
                find="pages",
                steps=(
                    "pages read on school days = weekdays * 5",
                    "pages read on the weekend = weekend * 2",
                    "pages read in the first week = pages read on school days "
                    "+ pages read on the weekend",
                    "pages read later = rest_days * needed",
                    "pages in the {book} = pages read in the first week + pages read later",
                ),
                wordings=(
                    "It took {name} a week and {rest_days} more days to finish a {book}. During "
                    "that week {he} read {weekdays} pages on each of the five school days and "
                    "{weekend} pages on each of the two days of the weekend; after that it was "
                    "{needed} pages a day. How long is the {book}, in pages?",
                    "How many pages does the {book} have? {name} read it like this: five school "
                    "days at {weekdays} pages a day, a weekend (two days) at {weekend} pages a "
                    "day, and finally {rest_days} days at {needed} pages a day.",
                ),
            ),
        ),
    ),
    Story(
        name="school_quiz_right_wrong_skipped",
        topic="school",
        numbers={
            "right": whole(10, 30),
            "wrong": whole(2, 8),
            "skipped": whole(2, 8),
            "questions": "right + wrong + skipped",
            "plus": oneof(3, 4, 5, 6),
            "minus": oneof(1, 2),
            "score": "right * plus - wrong * minus",
        },
        facts={
            "questions": (
                "an online quiz has {questions} questions",
                "there are {questions} questions in an online quiz",
            ),
            "rules": (
                "a right answer earns {plus} points and a wrong one costs "
                "{minus:point/points}, while a skipped question counts nothing",
                "one gains {plus} points for each right answer, loses "
                "{minus:point/points} for each wrong one and gets nothing for a skipped one",
            ),
            "wrong": (
                "{name} skips {skipped} questions, answers {wrong} incorrectly and all the others "
                "correctly",
                "{name} leaves {skipped} questions blank, gets {wrong} wrong and the rest right",
            ),
        },
        asks=(
            Ask(
                find="score",
                steps=(
                    "questions without a right answer = wrong + skipped",
                    "right answers = questions - questions without a right answer",
                    "points gained = right answers * plus",
                    "points lost = wrong * minus",
                    "score = points gained - points lost",
                ),
                tell="questions rules wrong",
                questions=(
                    "what is {name}'s score in the quiz",
                    "how many points does {name} end up with",
                ),
                goals=("{name}'s score",),
                wordings=(
                    "Rules: {plus} points for a right answer, {minus:point/points} off for a wrong "
                    "one, zero for a blank. {name} answers every one of the {questions} questions "
                    "except {skipped}, and of the answers {wrong} are wrong. What does the "
                    "scoreboard show?",
                    "On a quiz of {questions} questions {name} got {wrong} wrong and skipped "
                    "{skipped}; the others were right. Skipping was free, a mistake cost "
                    "{minus:point/points}, and a correct answer brought {plus} points. Work out "
                    "{name}'s points.",
                ),
            ),
            Ask(
                find="right",
                steps=(
                    "points lost = wrong * minus",
                    "points gained = score + points lost",
                    "right answers = points gained / plus",
                ),
                wordings=(
                    '"I have {score} points, although I got {wrong} questions wrong," says {name}. '
                    "Every mistake costs {minus:point/points} in this quiz, every correct answer "
                    "adds {plus} points, and nothing else counts. How many correct answers did "
                    "{name} give?",
                    "How many questions did {name} answer correctly in a quiz that pays {plus} "
                    "points for a right answer and takes away {minus:point/points} for a wrong "
                    "one, if {he} gave {wrong} wrong answers and finished with {score} points?",
                ),
            ),
        ),
    ),
    Story(
        name="school_grade_average_with_final_twice",
        topic="school",
        numbers={
            "average": whole(68, 94),
            "first": whole(62, 98),
            "second": whole(62, 98),
            "final": "(average * 4 - first - second) / 2",
        },
        where=("final > 50", "final < 101"),
        nouns={"subject": "subject"},
        facts={
            "tests": (
                "{name} scored {first} and {second} on two {subject} tests",
                "on the two {subject} tests of the term {name} got {first} and {second}",
            ),
            "final": (
                "the final exam, which counted as two tests, brought {him} {final}",
                "on the final, which was counted twice, {he} got {final}",
            ),
        },
        asks=(
            Ask(
                find="average",
                steps=(
                    "final counted twice = final * 2",
                    "sum of the tests = first + second",
                    "sum of all = sum of the tests + final counted twice",
                    "scores counted = 2 + 2",
                    "average = sum of all / scores counted",
                ),
                tell="tests final",
                questions=(
                    "what is {name}'s average for the term",
                    "which average does {name} have in the end",
                ),
                goals=("{name}'s average in {subject}",),
                wordings=(
                    "In {subject} the final counts double and there are two ordinary tests. With "
                    "{first} and {second} on the tests and {final} on the final, what average did "
                    "{name} reach?",
                ),
            ),
            Ask(
                find="final",
                steps=(
                    "scores counted = 2 + 2",
                    "points needed = average * scores counted",
                    "sum of the tests = first + second",
                    "points needed from the final = points needed - sum of the tests",
                    "score on the final = points needed from the final / 2",
                ),
                wordings=(
                    "Two {subject} tests are behind {name}: {first} and {second}. The final is "
                    "still to come, and it counts as much as two tests. What must {name} score on "
                    "it to finish with an average of exactly {average}?",
                    "{name}'s {subject} average came out at exactly {average}. It was formed from "
                    "two tests, {first} and {second}, and a final exam that counted twice. What "
                    "did {name} score on the final?",
                ),
            ),
        ),
    ),
    Story(
        name="school_copies_for_a_worksheet",
        topic="school",
        numbers={
            "classes": whole(2, 6),
            "students": whole(16, 32),
            "sheets": oneof(2, 3, 4, 5),
            "spoiled": whole(3, 20),
            "used": "classes * students * sheets + spoiled",
            "ream": oneof(500, 1000),
            "left": "ream - used",
        },
        facts={
            "ream": (
                "the copier was filled with {ream} sheets of paper",
                "there were {ream} sheets in the copier",
            ),
            "classes": (
                "a teacher printed a test for {classes} classes of {students} students",
                "a teacher with {classes} classes of {students} students printed a test for all",
            ),
            "sheets": (
                "each copy of the test took {sheets} sheets",
                "one copy was {sheets} sheets long",
            ),
            "spoiled": (
                "{spoiled} more sheets were spoiled by a paper jam",
                "a paper jam ruined another {spoiled} sheets",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "copies = classes * students",
                    "sheets for the copies = copies * sheets",
                    "sheets used = sheets for the copies + spoiled",
                    "sheets left = ream - sheets used",
                ),
                tell="ream classes sheets spoiled",
                questions=(
                    "how many sheets of paper were left",
                    "how much paper, in sheets, did the copier still hold",
                ),
                goals=("the number of sheets left in the copier",),
                wordings=(
                    "Before school {name} put {ream} sheets into the copier and printed a test of "
                    "{sheets} sheets for each student in {classes} classes, {students} students in "
                    "every class. If {spoiled} sheets came out so crumpled that they had to be "
                    "printed again, how many sheets were unused?",
                ),
            ),
            Ask(
                find="sheets",
                steps=(
                    "sheets used = ream - left",
                    "sheets for the copies = sheets used - spoiled",
                    "copies = classes * students",
                    "sheets in a copy = sheets for the copies / copies",
                ),
                wordings=(
                    "Out of {ream} sheets, {left} were left once the tests for {classes} classes "
                    "of {students} students had been printed and {spoiled} sheets had been lost to "
                    "a paper jam. How many sheets long was each copy of the test?",
                    "How many sheets does one test take? {name} knows that the copier held {ream} "
                    "sheets before and {left} after, that a jam spoiled {spoiled}, and that "
                    "everybody in {classes} classes of {students} students got one test.",
                ),
            ),
            Ask(
                find="spoiled",
                steps=(
                    "copies = classes * students",
                    "sheets for the copies = copies * sheets",
                    "sheets used = ream - left",
                    "sheets spoiled = sheets used - sheets for the copies",
                ),
                wordings=(
                    "{name} loaded {ream} sheets and made one {sheets}-sheet test for each of the "
                    "{students} students in each of {classes} classes. Only {left} sheets were "
                    "left, so the copier must have spoiled some. How many?",
                ),
            ),
        ),
    ),
    Story(
        name="school_lunch_choices_and_absent",
        topic="school",
        numbers={
            "absent": whole(5, 60),
            "present": "parts * 20",
            "parts": whole(5, 35),
            "enrolled": "present + absent",
            "share": fraction("1/2", "1/4", "1/5", "1/10"),
            "off": percent(5, 10, 15, 20, 25, 30),
            "took": "present * share",
            "ate": "present * off / 100",
            "rest": "present - took - ate",
        },
        nouns={"dish": "burrito, pizza, taco, dumpling", "other": "salad, wrap, sandwich"},
        facts={
            "enrolled": (
                "{enrolled} students attend a school, but today {absent} are absent",
                "of a school's {enrolled} students, {absent} are at home today",
            ),
            "share": (
                "{share} of those who came choose {dishs} for lunch",
                "at lunch {share} of the students present take {dishs}",
            ),
            "off": (
                "{off} of the students present eat {others}",
                "{others} are the choice of {off} of the students present",
            ),
        },
        asks=(
            Ask(
                find="rest",
                steps=(
                    "students present = enrolled - absent",
                    "students with {dishs} = share of students present",
                    "students with {others} = off of students present",
                    "students with either = students with {dishs} + students with {others}",
                    "students who brought lunch = students present - students with either",
                ),
                tell="enrolled share off",
                questions=(
                    "how many students bring their own lunch, as all the others do",
                    "how many of the students present eat neither",
                ),
                wordings=(
                    "The cook notes: {enrolled} students on the list, {absent} sick; {share} of "
                    "those present want {dishs}, {off} of those present want {others}, and the "
                    "rest have a lunch box from home. How many lunch boxes is that?",
                    "Lunch boxes from home are opened by everyone at school today who takes "
                    "neither {dishs} nor {others}. {dishs} go to {share} of the students present "
                    "and {others} to {off} of them. How many lunch boxes are opened, if "
                    "{absent} of the {enrolled} students are absent?",
                ),
            ),
            Ask(
                find="enrolled",
                steps=(
                    "students eating school lunch = took + ate",
                    "students present = students eating school lunch + rest",
                    "students enrolled = students present + absent",
                ),
                wordings=(
                    "At lunch {took} students took {dishs}, {ate} took {others} and the {rest} "
                    "others at school opened their own lunch boxes. Counting the {absent} who were "
                    "absent, how many students does the school have?",
                    "How many students are enrolled in a school where today {absent} are missing, "
                    "{rest} eat what they brought from home, {took} have {dishs} and {ate} have "
                    "{others}, and nobody goes without lunch?",
                ),
            ),
        ),
    ),
)
