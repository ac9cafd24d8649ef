"""Pages, packs and school things: changing reading paces, leftovers of packs, shelves, printing."""

from datagen.numbers.quantity import fraction, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="pages_each_weekday_more_and_double_at_the_weekend",
        topic="school",
        numbers={
            "pages": whole(8, 25),
            "weekday": "pages * 5",
            "double": "pages * 2",
            "weekend": "double * 2",
            "week": "weekday + weekend",
            "weeks": whole(2, 4),
            "read": "week * weeks",
            "left": whole(10, 90),
            "book": "read + left",
        },
        nouns={"book_kind": "fantasy novel, detective story, sea story, travel book, saga"},
        facts={
            "pages": (
                "{name} reads {pages} pages of a {book_kind} on each of the 5 weekdays",
                "on every one of the 5 weekdays {name} reads {pages} pages of a {book_kind}",
            ),
            "weekend": (
                "on Saturday and on Sunday {he} reads twice as many pages a day",
                "on both days of the weekend {he} reads twice as many pages a day",
            ),
        },
        asks=(
            Ask(
                find="week",
                steps=(
                    "pages on weekdays = pages * 5",
                    "pages on a weekend day = pages * 2",
                    "pages at the weekend = pages on a weekend day * 2",
                    "pages in a week = pages on weekdays + pages at the weekend",
                ),
                tell="pages weekend",
                questions=(
                    "how many pages does {name} read in a week",
                    "how many pages is that in a whole week",
                ),
                goals=("the number of pages that {name} reads in a week",),
            ),
            Ask(
                find="left",
                steps=(
                    "pages on weekdays = pages * 5",
                    "pages on a weekend day = pages * 2",
                    "pages at the weekend = pages on a weekend day * 2",
                    "pages in a week = pages on weekdays + pages at the weekend",
                    "pages read = pages in a week * weeks",
                    "pages left = book - pages read",
                ),
                wordings=(
                    "The {book_kind} on {name}'s desk has {book} pages. From Monday to Friday, 5 "
                    "days, {he} reads {pages} pages a day; on Saturday and Sunday, two lazy "
                    "days, it is double that each day. After {weeks} weeks of this, how many "
                    "pages remain?",
                    "How many pages of a {book_kind} of {book} pages are still unread after "
                    "{weeks} weeks, if {name} reads {pages} pages on each of 5 weekdays and "
                    "twice that number on both Saturday and Sunday?",
                    '"{weeks} weeks and not done yet?" asks {name}\'s sister. "It has {book} '
                    'pages," {name} answers. "I read {pages} on each of the 5 school days of a '
                    'week and twice as many on each of the two free days." How many pages are '
                    "missing?",
                ),
            ),
            Ask(
                find="book",
                steps=(
                    "pages on weekdays = pages * 5",
                    "pages on a weekend day = pages * 2",
                    "pages at the weekend = pages on a weekend day * 2",
                    "pages in a week = pages on weekdays + pages at the weekend",
                    "pages read = pages in a week * weeks",
                    "pages of the book = pages read + left",
                ),
                wordings=(
                    "After {weeks} weeks {name} has {left} pages of a {book_kind} left. {he} "
                    "read {pages} pages a day on the 5 weekdays of each week and twice as many "
                    "on both days of each weekend. How thick is the book, in pages?",
                    "How many pages has the {book_kind} that {name} began {weeks} weeks ago and "
                    "has read all but {left} pages of? A weekday, of which there are 5 a week, "
                    "means {pages} pages; each of the two days of a weekend means twice that.",
                ),
            ),
        ),
    ),
    Story(
        name="pages_pack_of_pens_one_each_and_the_rest_in_a_drawer",
        topic="school",
        numbers={
            "packs": whole(4, 12),
            "size": oneof(8, 10, 12, 15, 20, 24),
            "all": "packs * size",
            "classes": whole(2, 4),
            "pupils": whole(12, 28),
            "given": "classes * pupils",
            "dry": whole(2, 9),
            "left": "all - given - dry",
        },
        nouns={"pen": "pen, marker, pencil, glue stick, highlighter, paintbrush"},
        facts={
            "packs": (
                "the school office buys {packs} packs of {size} {pens}",
                "{packs} packs with {size} {pens} each are delivered to the school office",
            ),
            "given": (
                "every pupil in {classes} classes of {pupils} gets one {pen}",
                "one {pen} goes to each pupil of {classes} classes with {pupils} pupils",
            ),
            "dry": (
                "{dry} {pens} turn out to be useless and are thrown away",
                "the office throws away {dry} {pens} that are useless",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{pens} bought = packs * size",
                    "{pens} given out = classes * pupils",
                    "{pens} not given out = {pens} bought - {pens} given out",
                    "{pens} left = {pens} not given out - dry",
                ),
                tell="packs given dry",
                questions=(
                    "how many {pens} are left",
                    "how many {pens} go into the drawer of the office",
                ),
                goals=("the number of {pens} that are left",),
                wordings=(
                    "{packs} packs, {size} {pens} in a pack; {classes} classes, {pupils} pupils "
                    "in a class, a {pen} for each; {dry} useless ones into the trash. What "
                    "remains for the drawer, in {pens}?",
                    "How many spare {pens} does the school office have after buying {packs} "
                    "packs of {size}, throwing {dry} bad ones away, and giving a single one to "
                    "each of the {pupils} pupils in each of {classes} classes?",
                ),
            ),
            Ask(
                find="pupils",
                steps=(
                    "{pens} bought = packs * size",
                    "{pens} that were good = {pens} bought - dry",
                    "{pens} given out = {pens} that were good - left",
                    "pupils in a class = {pens} given out / classes",
                ),
                wordings=(
                    "Out of {packs} packs with {size} {pens} each, {dry} were useless and "
                    "{left:is/are} left. The others went to the pupils of {classes} equally "
                    "large classes, one to each. How many pupils are in a class?",
                    "A school office had {packs} packs of {size} {pens}. It threw {dry} away, "
                    "gave one to everybody in {classes} classes of the same size, and still has "
                    "{left}. How large is a class?",
                    "How many pupils are there in each of {classes} classes of equal size, if "
                    "after giving a {pen} to every one of them and {dry} to the trash, the "
                    "school office has {left} of {packs} packs of {size} {pens} left?",
                ),
            ),
        ),
    ),
    Story(
        name="pages_comic_books_on_shelves_with_thick_and_thin_ones",
        topic="",
        numbers={
            "shelf": oneof(60, 80, 90, 100, 120),
            "shelves": whole(2, 4),
            "room": "shelf * shelves",
            "thick": whole(4, 6),
            "thin": oneof(2, 3),
            "thick_ones": whole(8, 40),
            "used": "thick * thick_ones",
            "free": "room - used",
            "thin_ones": "free / thin",
        },
        where=("thin_ones < 90",),
        facts={
            "shelf": (
                "{name}'s bookcase has {shelves} shelves, each {shelf} centimeters wide",
                "there are {shelves} shelves of {shelf} centimeters in {name}'s bookcase",
            ),
            "thick": (
                "{he} has put {thick_ones} books on them, all of them {thick} centimeters thick",
                "{thick_ones} books with a thickness of {thick} centimeters already stand there",
            ),
            "thin": (
                "{his} notebooks are {thin:centimeter/centimeters} thick",
                "a notebook of {name}'s takes up {thin:centimeter/centimeters}",
            ),
        },
        asks=(
            Ask(
                find="thin_ones",
                steps=(
                    "centimeters of shelf = shelf * shelves",
                    "centimeters used = thick * thick_ones",
                    "centimeters free = centimeters of shelf - centimeters used",
                    "notebooks = centimeters free / thin",
                ),
                tell="shelf thick thin",
                questions=(
                    "how many notebooks fit beside the books",
                    "how many notebooks can {name} still put on the shelves",
                ),
                goals=("the number of notebooks that still fit",),
                wordings=(
                    "Shelves: {shelves}, {shelf} centimeters each. Books: {thick_ones}, {thick} "
                    "centimeters each. Whatever is left, {name} wants to fill with notebooks, "
                    "{thin:centimeter/centimeters} each. How many of those will there be?",
                    "How many notebooks, {thin:centimeter/centimeters} thick, can {name} line up "
                    "in the space that {thick_ones} books of {thick} centimeters leave on "
                    "{shelves} shelves {shelf} centimeters wide?",
                ),
            ),
            Ask(
                find="thick_ones",
                steps=(
                    "centimeters of shelf = shelf * shelves",
                    "centimeters for notebooks = thin_ones * thin",
                    "centimeters for books = centimeters of shelf - centimeters for notebooks",
                    "books = centimeters for books / thick",
                ),
                wordings=(
                    "{name}'s {shelves} shelves, {shelf} centimeters each, are full from end to "
                    "end. {thin_ones} notebooks of {thin:centimeter/centimeters} take their "
                    "part; all else is books of {thick} centimeters. How many books does {name} "
                    "own?",
                    "How many books, each {thick} centimeters thick, stand on {name}'s {shelves} "
                    "shelves, if every shelf measures {shelf} centimeters, no space is free, and "
                    "{thin_ones} notebooks of {thin:centimeter/centimeters} stand there too?",
                ),
            ),
        ),
    ),
    Story(
        name="pages_two_sisters_read_the_same_book_at_other_paces",
        topic="school",
        numbers={
            "fast": whole(15, 40),
            "days": whole(4, 12),
            "book": "fast * days",
            "slower": whole(2, 12),
            "slow": "fast - slower",
            "read": "slow * days",
            "left": "book - read",
        },
        where=("slower < fast - 4",),
        facts={
            "fast": (
                "{name} and {name2} begin the same book on the same day, and {name} reads {fast} "
                "pages a day",
                "{name} reads {fast} pages a day of a book that {name2} begins to read at the "
                "same time",
            ),
            "slow": (
                "{name2} reads {slower} pages a day less than {name}",
                "each day {name2} reads {slower} pages less than {name}",
            ),
            "days": (
                "{name} is done after {days} days",
                "it takes {name} {days} days to finish the book",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "pages of the book = fast * days",
                    "pages that {name2} reads in a day = fast - slower",
                    "pages that {name2} has read = pages that {name2} reads in a day * days",
                    "pages left for {name2} = pages of the book - pages that {name2} has read",
                ),
                tell="fast slow days",
                questions=(
                    "how many pages are left for {name2} when {name} has finished",
                    "how many pages has {name2} still to read at that time",
                ),
                goals=(
                    "the number of pages that {name2} still has to read when {name} has finished",
                ),
                wordings=(
                    "When {name} closed the book after {days} days, {name2} was still in the "
                    "middle of a copy of {his2} own. {name} had read {fast} pages every day, "
                    "{name2} {slower} pages fewer. How many pages did {name2} have before {him2}?",
                    "How many pages behind is {name2} when {name} gets to the end of the book "
                    "that both began {days} days ago, one reading {fast} pages a day, the other, "
                    "{name2}, {slower} fewer?",
                ),
            ),
            Ask(
                find="days",
                steps=("days = left / slower",),
                wordings=(
                    "Every day {name} reads {fast} pages, {slower} more than {name2}; both have "
                    "the same book and began together. Today {name} reached the last page, and "
                    "{name2} has {left} pages to go. How many days ago did they start?",
                    "{left} pages are still ahead of {name2} when {name} finishes the book that "
                    "both began on the same day. {name} read {fast} pages a day, and {name2} "
                    "{slower} fewer. After how many days was that?",
                ),
            ),
            Ask(
                find="book",
                steps=(
                    "days until {name} finished = left / slower",
                    "pages of the book = days until {name} finished * fast",
                ),
                wordings=(
                    "{name} reads {fast} pages a day, {name2} {slower} fewer, out of the same "
                    "book, which they began together. At the moment when {name} is through, "
                    "{name2} has {left} pages left. How many pages does the book have?",
                    "How long is a book, in pages, if {name} gets through it at {fast} pages a "
                    "day, while {name2}, who started at the same time and reads {slower} pages "
                    "fewer each day, has {left} pages left then?",
                ),
            ),
        ),
    ),
    Story(
        name="pages_printer_paper_for_exams_on_both_sides",
        topic="school",
        numbers={
            "pages": oneof(4, 6, 8, 10, 12),
            "sheets": "pages / 2",
            "students": whole(20, 120),
            "spare": whole(2, 10),
            "copies": "students + spare",
            "used": "copies * sheets",
            "packs": whole(1, 3),
            "pack": oneof(250, 500),
            "left": "packs * pack - used",
        },
        facts={
            "exam": (
                "an exam of {pages} pages is printed on both sides of the paper",
                "an exam has {pages} pages, and both sides of every sheet are printed",
            ),
            "copies": (
                "it is needed for {students} students, with {spare} spare copies",
                "{students} students take it, and {spare} more copies are made to be safe",
            ),
            "packs": (
                "there are {packs:pack/packs} of {pack} sheets beside the printer",
                "the teacher takes {packs:pack/packs} of {pack} sheets from the cupboard",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "sheets in an exam = pages / 2",
                    "copies = students + spare",
                    "sheets used = copies * sheets in an exam",
                    "sheets at first = packs * pack",
                    "sheets left = sheets at first - sheets used",
                ),
                tell="exam copies packs",
                questions=(
                    "how many sheets of paper are left after printing",
                    "how many sheets are not used",
                ),
                goals=("the number of sheets that are not used",),
                wordings=(
                    "A teacher comes to the printer with {packs:pack/packs} of {pack} sheets. "
                    "The exam has {pages} pages, two to a sheet, front and back. It is for "
                    "{students} students, and {spare} extra copies can do no harm. How many "
                    "sheets does the teacher carry back?",
                    "How many of the sheets in {packs:pack/packs} of {pack} remain when an exam "
                    "of {pages} pages has been printed on both sides for {students} students, "
                    "along with {spare} extra copies?",
                ),
            ),
            Ask(
                find="students",
                steps=(
                    "sheets in an exam = pages / 2",
                    "copies = used / sheets in an exam",
                    "students = copies - spare",
                ),
                wordings=(
                    "{used} sheets went through the printer for an exam of {pages} pages, "
                    "printed on both sides. {spare} of the copies were extra. How many students "
                    "was the exam made for?",
                    "How many students take an exam of {pages} pages if printing it on both "
                    "sides used {used} sheets and {spare} copies more than students were made?",
                    "The counter of the printer: {used} sheets, both sides. The exam: {pages} "
                    "pages. Extra copies: {spare}. How many students are there?",
                ),
            ),
        ),
    ),
    Story(
        name="pages_backpack_weight_with_bottle_and_books",
        topic="school",
        numbers={
            "empty": oneof(600, 700, 750, 800, 900, 1000),
            "books": whole(3, 7),
            "book": oneof(350, 400, 450, 500, 550, 600),
            "bottle": oneof(500, 650, 750, 800),
            "books_weight": "books * book",
            "full": "empty + books_weight + bottle",
            "limit_kg": whole(3, 6),
            "over": "full - limit_kg * 1000",
        },
        facts={
            "empty": (
                "{name}'s backpack weighs {empty} grams when it is empty",
                "when it is empty {name}'s backpack weighs {empty} grams",
            ),
            "books": (
                "in it are {books} books of {book} grams each and a bottle of {bottle} grams",
                "{he} carries {books} books in it, {book} grams each, and a bottle of {bottle} "
                "grams",
            ),
            "limit": (
                "{his} doctor says that it should weigh no more than {limit_kg} kilograms",
                "it should not be heavier than {limit_kg} kilograms",
            ),
        },
        asks=(
            Ask(
                find="over",
                steps=(
                    "grams of books = books * book",
                    "grams of backpack and books = empty + grams of books",
                    "grams in all = grams of backpack and books + bottle",
                    "grams allowed = limit_kg * 1000",
                    "grams too much = grams in all - grams allowed",
                ),
                tell="empty books limit",
                questions=(
                    "by how many grams is the backpack too heavy",
                    "how many grams must {name} take out at the least",
                ),
                goals=("the number of grams by which the backpack is too heavy",),
                wordings=(
                    "No more than {limit_kg} kilograms on a child's back, says the school nurse, "
                    "and puts {name}'s backpack on the scale: the bag itself {empty} grams, "
                    "{books} books at {book} grams, a bottle at {bottle} grams. By how many "
                    "grams is the rule broken?",
                    "How many grams above the limit of {limit_kg} kilograms is {name}'s backpack "
                    "with {books} books of {book} grams and a bottle of {bottle} grams in it, if "
                    "the backpack alone weighs {empty} grams?",
                ),
            ),
            Ask(
                find="book",
                steps=(
                    "grams without the backpack = full - empty",
                    "grams of books = grams without the backpack - bottle",
                    "grams of a book = grams of books / books",
                ),
                wordings=(
                    "On the scale {name}'s backpack shows {full} grams. Empty it weighs {empty} "
                    "grams, and the bottle in it {bottle}. All the rest is {books} books of the "
                    "same weight. What does one of them weigh, in grams?",
                    "How heavy is each of the {books} equal books in {name}'s backpack, in "
                    "grams? Backpack, books and a bottle of {bottle} grams weigh {full} grams "
                    "together, and without anything in it the backpack weighs {empty} grams.",
                ),
            ),
        ),
    ),
    Story(
        name="pages_stickers_for_good_work_on_a_class_chart",
        topic="school",
        numbers={
            "sheets": whole(5, 15),
            "per_sheet": oneof(10, 12, 15, 16, 18, 20, 24),
            "all": "sheets * per_sheet",
            "gold": fraction("1/2", "1/3", "1/4", "1/5", "1/6"),
            "golden": "all * gold",
            "others": "all - golden",
            "weeks": whole(3, 12),
            "weekly": "others / weeks",
        },
        facts={
            "sheets": (
                "a teacher has {sheets} sheets of {per_sheet} stickers",
                "there are {sheets} sheets in a teacher's desk, with {per_sheet} stickers on each",
            ),
            "gold": (
                "{gold} of all the stickers are golden and kept for the end of the year",
                "the golden ones, {gold} of all these stickers, are put away for the last day of "
                "school",
            ),
            "weeks": (
                "the others are to be used up evenly over {weeks} weeks",
                "the rest is divided equally over {weeks} weeks",
            ),
        },
        asks=(
            Ask(
                find="weekly",
                steps=(
                    "stickers = sheets * per_sheet",
                    "golden stickers = gold of stickers",
                    "other stickers = stickers - golden stickers",
                    "stickers for a week = other stickers / weeks",
                ),
                tell="sheets gold weeks",
                questions=(
                    "how many stickers can be given out each week",
                    "how many stickers are there for one week",
                ),
                goals=("the number of stickers for one week",),
                wordings=(
                    "Golden stickers are for the last day of school only, and {gold} of all the "
                    "stickers in the desk are golden. There are {sheets} sheets with {per_sheet} "
                    "on a sheet. Over {weeks} weeks the teacher will give out the others, the "
                    "same number each week. What is that number?",
                    "How many stickers a week may a teacher give away, if the {sheets} sheets of "
                    "{per_sheet} are to last {weeks} weeks and {gold} of the stickers, the "
                    "golden ones, do not count?",
                ),
            ),
            Ask(
                find="sheets",
                steps=(
                    "other stickers = weekly * weeks",
                    "stickers = other stickers + golden",
                    "sheets = stickers / per_sheet",
                ),
                wordings=(
                    "For {weeks} weeks a teacher gave out {weekly:sticker/stickers} a week; then "
                    "{golden} golden ones were left for the last day, and that was the end of "
                    "the stickers. They had come in sheets of {per_sheet}. How many sheets had "
                    "there been?",
                    "How many sheets of {per_sheet} stickers did a teacher buy, who gave "
                    "{golden} golden ones to the class on the last day and {weekly} others every "
                    "week for {weeks} weeks, until none were left?",
                ),
            ),
        ),
    ),
    Story(
        name="pages_crayon_boxes_melted_and_made_into_new_ones",
        topic="school",
        numbers={
            "students": whole(15, 30),
            "stubs": whole(4, 12),
            "collected": "students * stubs",
            "bad": whole(3, 15),
            "good": "collected - bad",
            "mold": oneof(4, 5, 6, 7, 8),
            "new": "good / mold",
            "box": oneof(4, 5, 6, 8),
            "boxes": "new // box",
            "rest": "new % box",
        },
        where=("rest > 0", "boxes > 1"),
        facts={
            "stubs": (
                "each of {students} students brings {stubs} stubs of old crayons",
                "{students} students collect old crayon stubs, {stubs} each",
            ),
            "bad": (
                "{bad} of the stubs are too dirty and are thrown away",
                "the teacher throws away {bad} dirty ones",
            ),
            "mold": (
                "{mold} stubs are melted into one new crayon",
                "one new crayon is made from {mold} stubs",
            ),
            "box": (
                "the new crayons are put into boxes of {box}",
                "a box holds {box} of the new crayons",
            ),
        },
        asks=(
            Ask(
                find="rest",
                steps=(
                    "stubs brought = students * stubs",
                    "good stubs = stubs brought - bad",
                    "new crayons = good stubs / mold",
                    "crayons left over = new crayons % box",
                ),
                tell="stubs bad mold box",
                questions=(
                    "how many new crayons are left when all full boxes are packed",
                    "how many new crayons do not fill a box",
                ),
                goals=("the number of new crayons left over after packing full boxes",),
                wordings=(
                    "Old crayons into new ones: {students} students with {stubs} stubs each, "
                    "{bad} stubs too dirty, {mold} stubs for every new crayon, {box} new crayons "
                    "for every box. How many crayons are left over that do not fill a box?",
                ),
            ),
            Ask(
                find="boxes",
                steps=(
                    "stubs brought = students * stubs",
                    "good stubs = stubs brought - bad",
                    "new crayons = good stubs / mold",
                    "full boxes = new crayons // box",
                ),
                wordings=(
                    "A class of {students} melts crayon stubs. Everyone has brought {stubs}, of "
                    "which {bad} in all cannot be used, and {mold} stubs make a new crayon. How "
                    "many boxes can be filled with {box} new crayons each?",
                    "How many full boxes of {box} crayons come out of a class project for which "
                    "{students} students each bring {stubs} stubs, {bad} stubs are sorted out, "
                    "and each new crayon takes {mold} stubs?",
                    '"From {mold} stubs I make one new crayon," says the art teacher to '
                    "{students} students who have brought {stubs} stubs apiece. {bad} stubs are "
                    "no good. The new crayons go into boxes of {box}. How many boxes get full?",
                ),
            ),
            Ask(
                find="bad",
                steps=(
                    "stubs brought = students * stubs",
                    "good stubs = new * mold",
                    "stubs thrown away = stubs brought - good stubs",
                ),
                wordings=(
                    "Each of {students} students came with {stubs} crayon stubs. Some were too "
                    "dirty; the others became {new} new crayons, {mold} stubs in each. How many "
                    "were too dirty?",
                    "{new} new crayons of {mold} stubs each were made from what {students} "
                    "students had brought, {stubs} stubs apiece, after the dirty ones had been "
                    "thrown away. How many stubs was that?",
                ),
            ),
        ),
    ),
)
