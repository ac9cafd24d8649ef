"""Short tales of work and study: shifts, payrolls, batches, exams, practice, told in few words."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="payroll_of_a_small_company",
        topic="work",
        numbers={
            "workers": whole(5, 20),
            "wage": money(90, 200, 10),
            "chiefs": whole(2, 4),
            "k": factor(2, 3),
            "chief_wage": "wage * k",
            "days": whole(3, 6),
            "for_workers": "workers * wage",
            "for_chiefs": "chiefs * chief_wage",
            "day": "for_workers + for_chiefs",
            "week": "day * days",
        },
        nouns={
            "job": "driver, cook, painter, gardener, roofer, packer",
            "head": "manager, supervisor, engineer, planner",
        },
        asks=(
            Ask(
                find="week",
                steps=(
                    "daily pay of a {head} = k of wage",
                    "daily pay of the {jobs} = workers * wage",
                    "daily pay of the {heads} = chiefs * daily pay of a {head}",
                    "pay for a day = daily pay of the {jobs} + daily pay of the {heads}",
                    "pay for all days = pay for a day * days",
                ),
                wordings=(
                    "A company has {workers} {jobs} and {chiefs} {heads}. Each {job} earns {wage} "
                    "a day and each {head} earns {k:times} as much. How much does the company pay "
                    "all of them together for {days} days?",
                    "What does a company spend on wages in {days} days, if its {workers} {jobs} "
                    "get {wage} a day each and its {chiefs} {heads} each get {k:times} the wage "
                    "of a {job}?",
                    "{name} does the payroll. There are {workers} {jobs}, who make {wage} a day, "
                    "and {chiefs} {heads}, who make {k:times} as much as a {job}. This week "
                    "everyone worked {days} days. What is the total of all wages?",
                    "Every day, {wage} is paid to each of {workers} {jobs}, and {k:times} that "
                    "amount to each of {chiefs} {heads}. How much has been paid after {days} days?",
                ),
            ),
            Ask(
                find="workers",
                steps=(
                    "daily pay of a {head} = k of wage",
                    "daily pay of the {heads} = chiefs * daily pay of a {head}",
                    "daily pay of the {jobs} = day - daily pay of the {heads}",
                    "number of {jobs} = daily pay of the {jobs} / wage",
                ),
                wordings=(
                    "Each day a company pays {day} in wages. A {job} earns {wage} a day, and each "
                    "of the {chiefs} {heads} earns {k:times} as much. How many {jobs} does the "
                    "company have?",
                    "How many {jobs} work in a company that pays {day} a day in all, with {wage} "
                    "for each {job} and {k:times} as much for each of {chiefs} {heads}?",
                ),
            ),
        ),
    ),
    Story(
        name="teacher_grades_essays_over_a_weekend",
        topic="school",
        numbers={
            "classes": whole(2, 5),
            "students": whole(15, 30),
            "essays": "classes * students",
            "friday": whole(6, 25),
            "k": factor(2, 3),
            "saturday": "friday * k",
            "done": "friday + saturday",
            "left": "essays - done",
            "minutes": oneof(4, 5, 6, 8, 10),
            "time": "left * minutes",
        },
        nouns={"text": "essay, test, lab report, quiz, poem, book report"},
        facts={
            "essays": (
                "{name} teaches {classes} classes of {students} students, and every student hands "
                "in one {text}",
                "each of the {students} students in {name}'s {classes} classes hands in a {text}",
            ),
            "friday": (
                "on Friday {name} grades {friday} {texts}, and on Saturday {k:times} as many",
                "{name} grades {friday} {texts} on Friday and {k:times} that number on Saturday",
            ),
            "minutes": (
                "grading one takes {minutes} minutes",
                "{name} needs {minutes} minutes for each",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{texts} in all = classes * students",
                    "{texts} graded on Saturday = k of friday",
                    "{texts} graded = friday + {texts} graded on Saturday",
                    "{texts} left = {texts} in all - {texts} graded",
                ),
                tell="essays friday",
                questions=(
                    "how many {texts} are left for Sunday",
                    "how many {texts} does {name} still have to grade",
                ),
                goals=("the number of {texts} that are left for Sunday",),
                wordings=(
                    "A teacher has {classes} classes with {students} students each. All of them "
                    "wrote a {text}. The teacher graded {friday} on Friday and {k:times} as many "
                    "on Saturday. How many remain?",
                    "{name}, who has {classes} classes of {students} students, collects a {text} "
                    "from everybody. After grading {friday} of them on Friday and {k:times} that "
                    "many on Saturday, how many does {name} have to grade on Sunday?",
                ),
            ),
            Ask(
                find="time",
                steps=(
                    "{texts} in all = classes * students",
                    "{texts} graded on Saturday = k of friday",
                    "{texts} graded = friday + {texts} graded on Saturday",
                    "{texts} left = {texts} in all - {texts} graded",
                    "minutes needed = {texts} left * minutes",
                ),
                tell="essays friday minutes",
                questions=("how many minutes of grading are left for Sunday",),
                wordings=(
                    "{name} has to grade one {text} for each student in {classes} classes of "
                    "{students}. It takes {minutes} minutes to grade one. {friday} were graded on "
                    "Friday and {k:times} as many on Saturday. How many more minutes will it take "
                    "to grade the rest?",
                ),
            ),
            Ask(
                find="students",
                steps=(
                    "{texts} graded on Saturday = k of friday",
                    "{texts} graded = friday + {texts} graded on Saturday",
                    "{texts} in all = {texts} graded + left",
                    "students in a class = {texts} in all / classes",
                ),
                wordings=(
                    "{name} graded {friday} {texts} on Friday, {k:times} as many on Saturday, and "
                    "the last {left} on Sunday. The {texts} came from {classes} classes of equal "
                    "size, one from each student. How many students are in a class?",
                ),
            ),
        ),
    ),
    Story(
        name="nurse_shifts_and_overtime_hours_in_a_month",
        topic="work",
        numbers={
            "shifts": whole(8, 20),
            "length": oneof(8, 10, 12),
            "hours": "shifts * length",
            "normal": whole(80, 160, 4),
            "over": "hours - normal",
            "rate": money(20, 40),
            "extra": money(5, 15),
            "over_rate": "rate + extra",
            "base": "normal * rate",
            "over_pay": "over * over_rate",
            "pay": "base + over_pay",
        },
        where=("over < 60", "over > 1"),
        nouns={"job": "nurse, firefighter, pilot, guard, machinist, dispatcher"},
        facts={
            "shifts": (
                "a {job} works {shifts} shifts of {length} hours in a month",
                "in one month a {job} has {shifts} shifts, each {length} hours long",
            ),
            "normal": (
                "{normal} hours are paid at {rate} an hour, and every further hour at {extra} more",
                "for the first {normal} hours the pay is {rate} an hour, and after that it is "
                "{extra} an hour higher",
            ),
        },
        asks=(
            Ask(
                find="pay",
                steps=(
                    "hours worked = shifts * length",
                    "overtime hours = hours worked - normal",
                    "pay for normal hours = normal * rate",
                    "pay for an overtime hour = rate + extra",
                    "overtime pay = overtime hours * pay for an overtime hour",
                    "pay in all = pay for normal hours + overtime pay",
                ),
                tell="shifts normal",
                questions=(
                    "how much does the {job} earn in that month",
                    "what is the {job}'s pay for the month",
                ),
                wordings=(
                    "{name} is paid {rate} an hour for up to {normal} hours a month and {extra} "
                    "an hour more for all hours beyond that. Last month {he} worked {shifts} "
                    "shifts of {length} hours. How much did {he} earn?",
                ),
            ),
            Ask(
                find="over",
                steps=("hours worked = shifts * length", "overtime hours = hours worked - normal"),
                wordings=(
                    "A {job} is supposed to work {normal} hours a month. This month there were "
                    "{shifts} shifts of {length} hours. How many hours of overtime is that?",
                    "How many hours over the normal {normal} does a {job} work in a month with "
                    "{shifts} shifts of {length} hours?",
                ),
            ),
            Ask(
                find="shifts",
                steps=("hours worked = normal + over", "shifts = hours worked / length"),
                wordings=(
                    "{name} worked {over} hours more than the {normal} hours in {his} contract. "
                    "All of {his} shifts were {length} hours long. How many shifts did {he} work?",
                ),
            ),
        ),
    ),
    Story(
        name="baking_batches_for_orders_with_one_burned",
        topic="food",
        numbers={
            "batch": oneof(12, 15, 18, 20, 24),
            "batches": whole(4, 15),
            "baked": "batch * batches",
            "burned": whole(3, 20),
            "good": "baked - burned",
            "orders": whole(2, 8),
            "per_order": oneof(12, 20, 24, 30),
            "ordered": "orders * per_order",
            "left": "good - ordered",
        },
        where=("left < 60",),
        nouns={"item": "cookie, muffin, cupcake, roll, biscuit, scone"},
        facts={
            "baked": (
                "{name} bakes {batches} batches of {batch} {items}",
                "there are {batches} batches of {batch} {items} in {name}'s oven, one after "
                "another",
            ),
            "burned": (
                "{burned} {items} burn and are thrown away",
                "{burned} of them come out black and cannot be used",
            ),
            "orders": (
                "{orders} customers have ordered {per_order} each",
                "then {orders} customers pick up {per_order} each",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{items} baked = batch * batches",
                    "good {items} = {items} baked - burned",
                    "{items} ordered = orders * per_order",
                    "{items} left = good {items} - {items} ordered",
                ),
                tell="baked burned orders",
                questions=(
                    "how many {items} are left for {name}",
                    "how many {items} remain when all customers have got theirs",
                ),
                goals=("the number of {items} that are left",),
                wordings=(
                    "{name} baked {batches} batches of {items} with {batch} in each. {burned} "
                    "were burned. After {orders} customers had each picked up the {per_order} "
                    "that they had ordered, how many good {items} were left?",
                    "{orders} orders of {per_order} {items} each have to be filled. {name} bakes "
                    "{batches} batches of {batch}, but {burned} {items} are burned. How many "
                    "{items} will there be to spare?",
                ),
            ),
            Ask(
                find="batches",
                steps=(
                    "{items} ordered = orders * per_order",
                    "good {items} = {items} ordered + left",
                    "{items} baked = good {items} + burned",
                    "batches = {items} baked / batch",
                ),
                wordings=(
                    "After filling {orders} orders of {per_order} {items} each, {name} had {left} "
                    "left over and had thrown {burned} burned ones away. The {items} were baked "
                    "in batches of {batch}. How many batches were there?",
                    "How many batches of {batch} {items} did {name} bake, if {burned} were "
                    "burned, {orders} customers got {per_order} each, and {left} were left?",
                ),
            ),
        ),
    ),
    Story(
        name="library_volunteers_shelve_books_per_hour",
        topic="",
        numbers={
            "carts": whole(4, 12),
            "per_cart": whole(30, 90, 5),
            "books": "carts * per_cart",
            "people": whole(2, 6),
            "rate": whole(15, 45),
            "hour": "people * rate",
            "hours": whole(2, 5),
            "done": "hour * hours",
            "left": "books - done",
        },
        where=("left < 300",),
        nouns={"helper": "volunteer, student, librarian, helper"},
        asks=(
            Ask(
                find="left",
                steps=(
                    "books to shelve = carts * per_cart",
                    "books shelved an hour = people * rate",
                    "books shelved = books shelved an hour * hours",
                    "books left = books to shelve - books shelved",
                ),
                wordings=(
                    "A library has {carts} carts with {per_cart} books each that must go back on "
                    "the shelves. {people} {helpers} each shelve {rate} books an hour. How many "
                    "books are still on the carts after {hours} hours?",
                    "{people} {helpers} put books back on shelves. Each of them manages {rate} an "
                    "hour. They began with {carts} carts of {per_cart} books and have been "
                    "working for {hours} hours. How many books are left?",
                    "After {hours} hours of shelving by {people} {helpers}, how many of the books "
                    "from {carts} carts, {per_cart} on each, are not yet on the shelf, if "
                    "everyone shelves {rate} books per hour?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "books to shelve = carts * per_cart",
                    "books shelved = books to shelve - left",
                    "books shelved an hour = people * rate",
                    "hours = books shelved / books shelved an hour",
                ),
                wordings=(
                    "There were {carts} carts of {per_cart} books in the library. {people} "
                    "{helpers}, who shelve {rate} books an hour each, have put all but {left} of "
                    "the books back. How many hours have they worked?",
                    "For how many hours have {people} {helpers} been shelving {rate} books an "
                    "hour each, if {left} of the books from {carts} carts of {per_cart} are still "
                    "waiting?",
                ),
            ),
            Ask(
                find="rate",
                steps=(
                    "books to shelve = carts * per_cart",
                    "books shelved = books to shelve - left",
                    "hours of work of all = people * hours",
                    "books an hour = books shelved / hours of work of all",
                ),
                wordings=(
                    "{people} {helpers} worked for {hours} hours to put away the books from "
                    "{carts} carts, {per_cart} to a cart. {left} books were left. How many books "
                    "did each of them put away per hour, on average?",
                ),
            ),
        ),
    ),
    Story(
        name="sewing_machine_paid_off_by_mending",
        topic="work",
        numbers={
            "price": money(120, 600, 10),
            "mend": money(6, 18),
            "thread": money("0.50", 2, "0.50"),
            "gain": "mend - thread",
            "a": whole(4, 20),
            "b": whole(4, 20),
            "done": "a + b",
            "earned": "done * gain",
            "left": "price - earned",
        },
        nouns={
            "machine": "sewing machine, embroidery machine, steam iron",
            "thing": "pair of pants/pairs of pants, jacket, coat, dress, curtain",
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "gain from a {thing} = mend - thread",
                    "{things} mended = a + b",
                    "money earned = {things} mended * gain from a {thing}",
                    "money still to earn = price - money earned",
                ),
                wordings=(
                    "{name} bought a {machine} for {price} and mends clothes to earn that money "
                    "back. For each {thing} {he} takes {mend} and uses {thread} worth of thread. "
                    "In the first month {he} mended {a} {things}, and in the second month {b}. "
                    "How much must {he} still earn before the {machine} has paid for itself?",
                    "A {machine} cost {name} {price}. Mending a {thing} brings {mend}, less "
                    "{thread} for thread. After {a} {things} in March and {b} in April, how much "
                    "of the price has not been earned back?",
                    "How far is {name} from having earned back {price} for a {machine}, if {he} "
                    "has mended {a} {things} and then {b} more, each for {mend}, with {thread} of "
                    "thread used for each?",
                ),
            ),
            Ask(
                find="b",
                steps=(
                    "money earned = price - left",
                    "gain from a {thing} = mend - thread",
                    "{things} mended = money earned / gain from a {thing}",
                    "{things} mended later = {things} mended - a",
                ),
                wordings=(
                    "{name} has earned back all but {left} of the {price} that a {machine} cost. "
                    "Each {thing} {he} mends brings {mend} and needs {thread} of thread. {a} "
                    "{things} were mended in March. How many were mended in April, the only other "
                    "month so far?",
                    "A {machine} for {price} has been used for two months. Every {thing} that "
                    "{name} mends with it earns {mend} and takes {thread} of thread. After {a} of "
                    "them in the first month and some more in the second, {left} of the price is "
                    "still to be earned back. How many did {name} mend in the second month?",
                    "How many {things} did {name} mend in April, if {he} mended {a} in March, "
                    "gains {mend} less {thread} for thread on each, and after these two months "
                    "still has to earn back {left} of the {price} that {his} {machine} cost?",
                ),
            ),
        ),
    ),
    Story(
        name="hours_of_two_jobs_needed_for_the_same_money",
        topic="work",
        numbers={
            "a_rate": money(8, 20),
            "a_hours": whole(6, 40),
            "earned": "a_rate * a_hours",
            "more": money(2, 12),
            "b_rate": "a_rate + more",
            "b_hours": "earned / b_rate",
            "saved": "a_hours - b_hours",
        },
        nouns={
            "one": "bakery, car wash, supermarket, garden center",
            "two": "bank, office, print shop, warehouse",
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "money earned in the {one} = a_rate * a_hours",
                    "pay per hour in the {two} = a_rate + more",
                    "hours in the {two} = money earned in the {one} / pay per hour in the {two}",
                    "hours saved = a_hours - hours in the {two}",
                ),
                wordings=(
                    "{name} works {a_hours} hours a week in a {one} for {a_rate} an hour. A {two} "
                    "would pay {more} more per hour. How many fewer hours would {he} have to work "
                    "in the {two} to earn the same amount?",
                    "In the {two}, {name} could earn {more} more per hour than in the {one}, "
                    "where {he} gets {a_rate} an hour for {a_hours} hours a week. If {he} only "
                    "wants to make as much as now, how many hours a week would {he} save by "
                    "changing jobs?",
                    "How many hours less does it take to earn in a {two} what {name} earns in "
                    "{a_hours} hours in a {one}, if the {one} pays {a_rate} an hour and the {two} "
                    "pays {more} more than that?",
                ),
            ),
            Ask(
                find="b_hours",
                steps=(
                    "money earned in the {one} = a_rate * a_hours",
                    "hours in the {two} = money earned in the {one} / b_rate",
                ),
                wordings=(
                    "{name} earns {a_rate} an hour in a {one} and works there {a_hours} hours a "
                    "week. How many hours would it take {him} to earn the same in a {two} at "
                    "{b_rate} an hour?",
                    "A {two} pays {b_rate} an hour, a {one} only {a_rate}. How many hours in the "
                    "{two} bring as much as {a_hours} hours in the {one}?",
                    "Working in a {one} for {a_hours} hours at {a_rate} an hour gives the same "
                    "pay as working in a {two} for how many hours at {b_rate} an hour?",
                ),
            ),
        ),
    ),
    Story(
        name="homework_problems_left_by_subject",
        topic="school",
        numbers={
            "math": whole(10, 40),
            "share": fraction("1/2", "1/3", "1/4", "1/5", "2/3"),
            "math_done": "math * share",
            "science": whole(5, 25),
            "sci_done": whole(2, 12),
            "math_left": "math - math_done",
            "sci_left": "science - sci_done",
            "left": "math_left + sci_left",
            "minutes": oneof(2, 3, 4, 5),
            "time": "left * minutes",
        },
        nouns={"place": "bus, train, library, cafeteria"},
        facts={
            "math": (
                "{name} has {math} math problems for homework and has solved {share} of them",
                "of {name}'s {math} math problems, {share} are done",
            ),
            "science": (
                "{he} has also solved {sci_done} of {science} science problems",
                "{sci_done} out of {science} science problems are finished as well",
            ),
            "minutes": (
                "a problem takes {him} {minutes} minutes",
                "{he} needs {minutes} minutes per problem",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "math problems solved = share of math",
                    "math problems left = math - math problems solved",
                    "science problems left = science - sci_done",
                    "problems left = math problems left + science problems left",
                ),
                tell="math science",
                questions=(
                    "how many problems does {name} still have to solve",
                    "how many problems are left in the two subjects together",
                ),
                goals=("the number of problems that are left in both subjects",),
                wordings=(
                    "On the {place} {name} solved {share} of {his} {math} math problems and "
                    "{sci_done} of {his} {science} science problems. How many problems in the two "
                    "subjects must {he} do at home?",
                ),
            ),
            Ask(
                find="time",
                steps=(
                    "math problems solved = share of math",
                    "math problems left = math - math problems solved",
                    "science problems left = science - sci_done",
                    "problems left = math problems left + science problems left",
                    "minutes needed = problems left * minutes",
                ),
                tell="math science minutes",
                questions=("how many minutes does {name} need for the rest",),
                wordings=(
                    "{name} has homework in math, {math} problems, and in science, {science} "
                    "problems. {share} of the math problems and {sci_done} of the science "
                    "problems were done on the {place}. If every problem takes {minutes} minutes, "
                    "how many minutes of homework are left?",
                ),
            ),
            Ask(
                find="science",
                steps=(
                    "math problems solved = share of math",
                    "math problems left = math - math problems solved",
                    "science problems left = left - math problems left",
                    "science problems in all = science problems left + sci_done",
                ),
                wordings=(
                    "{name} has {math} math problems and some science problems to do. {he} has "
                    "solved {share} of the math problems and {sci_done} of the science problems, "
                    "and {left} problems are left in all. How many science problems were there at "
                    "first?",
                ),
            ),
        ),
    ),
    Story(
        name="delivery_route_stops_per_hour_before_noon",
        topic="work",
        numbers={
            "stops": whole(40, 150, 5),
            "rate": whole(8, 20),
            "before": whole(2, 4),
            "drop": whole(2, 5),
            "slow": "rate - drop",
            "after": whole(2, 4),
            "done_before": "rate * before",
            "done_after": "slow * after",
            "done": "done_before + done_after",
            "left": "stops - done",
        },
        where=("left < 50", "left > 1", "slow > 3"),
        nouns={"load": "package, letter, grocery order, newspaper, meal"},
        asks=(
            Ask(
                find="left",
                steps=(
                    "{loads} delivered first = rate * before",
                    "{loads} an hour after that = rate - drop",
                    "{loads} delivered later = {loads} an hour after that * after",
                    "{loads} delivered = {loads} delivered first + {loads} delivered later",
                    "{loads} left = stops - {loads} delivered",
                ),
                wordings=(
                    "A driver starts the day with {stops} {loads}. Before noon the driver "
                    "delivers {rate} an hour for {before} hours. In the afternoon traffic it is "
                    "{drop} fewer an hour, for {after} hours. How many {loads} are still in the "
                    "van?",
                    "{name} has {stops} {loads} to deliver. For the first {before} hours {he} "
                    "delivers {rate} each hour. For the next {after} hours {he} is slower and "
                    "delivers {drop} fewer each hour. How many are left to deliver?",
                    "How many of {stops} {loads} remain in {name}'s van after {before} hours at "
                    "{rate} deliveries an hour and {after} more hours with {drop} deliveries "
                    "fewer an hour?",
                    "Loaded this morning: {stops} {loads}. Delivered until lunch: {rate} an hour "
                    "for {before} hours. Delivered after lunch: {drop} an hour fewer than before, "
                    "for {after} hours. How many will come back to the depot?",
                ),
            ),
            Ask(
                find="stops",
                steps=(
                    "{loads} delivered first = rate * before",
                    "{loads} delivered later = slow * after",
                    "{loads} delivered = {loads} delivered first + {loads} delivered later",
                    "{loads} at first = {loads} delivered + left",
                ),
                wordings=(
                    "{name} delivered {rate} {loads} an hour for {before} hours and then {slow} "
                    "an hour for {after} hours. {left} are left in the van. How many were there "
                    "in the morning?",
                    "With how many {loads} did {name} set out, if {left} remain after {before} "
                    "hours at {rate} an hour and {after} hours at {slow} an hour?",
                ),
            ),
        ),
    ),
    Story(
        name="song_downloads_and_the_artists_share",
        topic="",
        numbers={
            "first": whole(100, 900, 20),
            "k": factor(2, 3, 4),
            "second": "first * k",
            "p": percent(10, 20, 25, 40, 50),
            "drop": "second * p / 100",
            "third": "second - drop",
            "ab": "first + second",
            "all": "ab + third",
        },
        nouns={"thing": "song, game, app, podcast, e-book, recipe video"},
        facts={
            "first": (
                "{name}'s new {thing} was downloaded {first} times in the first month",
                "in the first month there were {first} downloads of {name}'s new {thing}",
            ),
            "second": (
                "in the second month there were {k:times} as many downloads",
                "the number for the second month was {k:times} as high",
            ),
            "third": (
                "in the third month the number fell by {p}",
                "in the third month there were {p} fewer than in the second",
            ),
        },
        asks=(
            Ask(
                find="all",
                steps=(
                    "downloads in the second month = k of first",
                    "decrease in the third month = p of downloads in the second month",
                    "downloads in the third month = downloads in the second month - decrease in "
                    "the third month",
                    "downloads in two months = first + downloads in the second month",
                    "downloads in three months = downloads in two months + downloads in the third "
                    "month",
                ),
                tell="first second third",
                questions=(
                    "how many downloads were there in the three months together",
                    "how many times was it downloaded over the three months",
                ),
                goals=("the total number of downloads in the three months",),
                wordings=(
                    "A new {thing} had {first} downloads in its first month. In the second month "
                    "it had {k:times} as many, but in the third month the downloads dropped by "
                    "{p}. How many downloads did it have in total over these three months?",
                    "What is the total of three months of downloads, if the first month had "
                    "{first}, the second {k:times} as many as the first, and the third {p} fewer "
                    "than the second?",
                ),
            ),
            Ask(
                find="third",
                steps=(
                    "downloads in the second month = k of first",
                    "decrease in the third month = p of downloads in the second month",
                    "downloads in the third month = downloads in the second month - decrease in "
                    "the third month",
                ),
                tell="first second third",
                questions=("how many downloads were there in the third month",),
                wordings=(
                    "After {first} downloads in May, {name}'s {thing} got {k:times} as many in "
                    "June. July brought {p} fewer than June. How many were there in July?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "downloads in the second month = third + drop",
                    "downloads in the first month = downloads in the second month / k",
                ),
                wordings=(
                    "In the third month a {thing} was downloaded {third} times, which was {drop} "
                    "fewer than in the second month. The second month had {k:times} as many "
                    "downloads as the first. How many were there in the first month?",
                ),
            ),
        ),
    ),
    Story(
        name="marathon_training_weeks_getting_longer",
        topic="",
        numbers={
            "start": whole(5, 20),
            "more": whole(2, 6),
            "second": "start + more",
            "third": "second + more",
            "ab": "start + second",
            "abc": "ab + third",
            "goal": whole(30, 100),
            "left": "goal - abc",
        },
        where=("left < 40",),
        nouns={"act": "runs, swims, rows, cycles, skates"},
        asks=(
            Ask(
                find="left",
                steps=(
                    "kilometers in the second week = start + more",
                    "kilometers in the third week = kilometers in the second week + more",
                    "kilometers in two weeks = start + kilometers in the second week",
                    "kilometers in three weeks = kilometers in two weeks + kilometers in the "
                    "third week",
                    "kilometers left = goal - kilometers in three weeks",
                ),
                wordings=(
                    "{name} {act} {start} kilometers in the first week of {his} training and "
                    "{more} kilometers more each week than the week before. {his} plan is to "
                    "reach {goal} kilometers in four weeks. How many kilometers are left for the "
                    "fourth week?",
                    "The plan says {goal} kilometers in four weeks. In week one {name} {act} "
                    "{start} kilometers. In weeks two and three {he} adds {more} kilometers to "
                    "the distance of the week before. What distance, in kilometers, is left for "
                    "week four?",
                    "How many kilometers must {name} do in the last of four weeks to get to "
                    "{goal}, if {he} {act} {start} in the first week and {more} more in each of "
                    "the next two weeks than in the week before it?",
                ),
            ),
            Ask(
                find="abc",
                steps=(
                    "kilometers in the second week = start + more",
                    "kilometers in the third week = kilometers in the second week + more",
                    "kilometers in two weeks = start + kilometers in the second week",
                    "kilometers in three weeks = kilometers in two weeks + kilometers in the "
                    "third week",
                ),
                wordings=(
                    "{name} {act} {start} kilometers in one week. In each of the next two weeks "
                    "it is {more} kilometers more than in the week before. How many kilometers is "
                    "that in all three weeks?",
                    "Three weeks of training: {name} {act} {start} kilometers in the first, and "
                    "every week {more} kilometers more than in the week before. Find the total "
                    "distance in kilometers.",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "kilometers in the second week = third - more",
                    "kilometers in the first week = kilometers in the second week - more",
                ),
                wordings=(
                    "Every week {name} {act} {more} kilometers more than the week before. In the "
                    "third week it is {third} kilometers. How many was it in the first week?",
                ),
            ),
        ),
    ),
    Story(
        name="assembly_steps_minutes_per_bicycle_and_crew",
        topic="work",
        numbers={
            "frame": whole(10, 30),
            "k": factor(2, 3),
            "wheels": "frame * k",
            "check": whole(5, 20),
            "ab": "frame + wheels",
            "each": "ab + check",
            "count": whole(2, 9),
            "total": "each * count",
        },
        nouns={"item": "bicycle, scooter, wheelchair, baby carriage, desk, bench"},
        facts={
            "frame": (
                "it takes {frame} minutes to build the frame of a {item} and {k:times} as long to "
                "fit the other parts",
                "for a {item}, the frame takes {frame} minutes and the other parts take {k:times} "
                "as long",
            ),
            "check": (
                "the final check takes {check} minutes",
                "at the end there is a check of {check} minutes",
            ),
            "count": (
                "{name} has to make {count:item}",
                "{count:item} have been ordered from {name}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "minutes for the other parts = k of frame",
                    "minutes of building = frame + minutes for the other parts",
                    "minutes for a {item} = minutes of building + check",
                    "minutes for all = minutes for a {item} * count",
                ),
                tell="frame check count",
                questions=(
                    "how many minutes does {name} need for all of them",
                    "how many minutes of work is that altogether",
                ),
                goals=("the total working time in minutes",),
                wordings=(
                    "In {name}'s workshop, a {item} is made in three steps: the frame in {frame} "
                    "minutes, the other parts in {k:times} that time, and a check in {check} "
                    "minutes. How many minutes go into {count:item}?",
                    "How long, in minutes, does {name} work on {count:item}, if each needs "
                    "{frame} minutes for the frame, {k:times} as long for all other parts, and "
                    "{check} minutes for a check?",
                ),
            ),
            Ask(
                find="count",
                steps=(
                    "minutes for the other parts = k of frame",
                    "minutes of building = frame + minutes for the other parts",
                    "minutes for a {item} = minutes of building + check",
                    "{items} = total / minutes for a {item}",
                ),
                wordings=(
                    "{name} spent {total} minutes making {items}. The frame of each took {frame} "
                    "minutes, the other parts took {k:times} as long, and the check took {check} "
                    "minutes. How many {items} did {he} make?",
                ),
            ),
            Ask(
                find="check",
                steps=(
                    "minutes for a {item} = total / count",
                    "minutes for the other parts = k of frame",
                    "minutes of building = frame + minutes for the other parts",
                    "minutes for the check = minutes for a {item} - minutes of building",
                ),
                wordings=(
                    "{name} made {count:item} in {total} minutes. Every time, the frame took "
                    "{frame} minutes and the other parts {k:times} as long; the rest of the time "
                    "was for a check. How many minutes did one check take?",
                ),
            ),
        ),
    ),
)
