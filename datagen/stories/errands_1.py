"""Errands and small duties: fines, fares, refills, things that run out, bills with two parts."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="errands_library_fine_for_books_and_a_film",
        topic="money",
        numbers={
            "books": whole(2, 6),
            "book_fine": money("0.10", "0.50", "0.05"),
            "film_fine": money(1, 3, "0.50"),
            "days": whole(3, 14),
            "books_a_day": "books * book_fine",
            "fine_a_day": "books_a_day + film_fine",
            "fine": "fine_a_day * days",
        },
        facts={
            "loan": (
                "{name} returns {books} books and a film {days} days late",
                "{books} books and a film that {name} borrowed come back {days} days after the due "
                "date",
            ),
            "rates": (
                "the library charges {book_fine} a day for each book and {film_fine} a day for a "
                "film",
                "the fine is {book_fine} a day per book, while a film costs {film_fine} a day",
            ),
        },
        asks=(
            Ask(
                find="fine",
                steps=(
                    "fine for the books a day = books * book_fine",
                    "fine a day = fine for the books a day + film_fine",
                    "fine = fine a day * days",
                ),
                tell="loan rates",
                questions=(
                    "how much does {name} owe the library",
                    "what is the whole fine that {name} must pay",
                ),
                goals=("the fine that {name} has to pay",),
                wordings=(
                    "Forgotten under {name}'s bed for {days} days too long: {books} library books "
                    "and a film. Each book costs {book_fine} for every day, the film {film_fine}. "
                    "What will the librarian ask {him} to pay?",
                    '"That makes {book_fine} a book and {film_fine} for the film, for each of '
                    '{days} days," says the librarian, looking at the {books} books and the film '
                    "that {name} puts on the desk. How high is the fine?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "fine for the books a day = books * book_fine",
                    "fine a day = fine for the books a day + film_fine",
                    "days = fine / fine a day",
                ),
                wordings=(
                    "{name} pays a fine of {fine} for {books} books and a film that were all due "
                    "on the same day. The library takes {book_fine} a day for a book and "
                    "{film_fine} a day for a film. How many days late was {name}?",
                    "A library wants {book_fine} a day for each late book and {film_fine} a day "
                    "for a late film. How many days late are {books} books and a film for which "
                    "the fine is {fine}?",
                    "By how many days did {name} miss the due date, if {books} books and a film "
                    "cost {him} {fine} at {book_fine} a day for each book and {film_fine} a day "
                    "for the film?",
                ),
            ),
        ),
    ),
    Story(
        name="errands_speeding_ticket_base_and_miles_over",
        topic="travel",
        numbers={
            "limit": oneof(25, 30, 35, 40, 45, 55),
            "over": whole(6, 24),
            "speed": "limit + over",
            "base": money(40, 120, 5),
            "per_mile": money(3, 9),
            "extra": "over * per_mile",
            "ticket": "base + extra",
            "fee": money(20, 90, 5),
            "total": "ticket + fee",
        },
        facts={
            "speed": (
                "{name} drove {speed} miles an hour where only {limit} are allowed",
                "the police measured {name} at {speed} miles an hour on a road with a limit of "
                "{limit}",
            ),
            "price": (
                "a speeding ticket costs {base} plus {per_mile} for each mile an hour over the "
                "limit",
                "for speeding one pays {base}, and {per_mile} more for every mile an hour above "
                "the limit",
            ),
            "fee": (
                "the court adds a fee of {fee}",
                "on top comes a court fee of {fee}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "miles an hour over the limit = speed - limit",
                    "extra fine = miles an hour over the limit * per_mile",
                    "ticket price = base + extra fine",
                    "money to pay = ticket price + fee",
                ),
                tell="speed price fee",
                questions=(
                    "how much does {name} have to pay",
                    "what does driving too fast cost {name} in all",
                ),
                goals=("the amount that {name} must pay",),
                wordings=(
                    "Limit {limit}, speed {speed}: that is what it says in the letter to {name}. "
                    "Each mile an hour too many costs {per_mile}, on top of a fixed {base} and a "
                    "court fee of {fee}. How much money is {name} asked for?",
                ),
            ),
            Ask(
                find="ticket",
                steps=(
                    "miles an hour over the limit = speed - limit",
                    "extra fine = miles an hour over the limit * per_mile",
                    "ticket = base + extra fine",
                ),
                tell="speed price",
                questions=("how much is {name}'s ticket", "what does the ticket cost {name}"),
                goals=("the price of {name}'s ticket",),
            ),
            Ask(
                find="speed",
                steps=(
                    "extra fine = ticket - base",
                    "miles an hour over the limit = extra fine / per_mile",
                    "speed = limit + miles an hour over the limit",
                ),
                wordings=(
                    "For driving too fast on a road with a limit of {limit} miles an hour, {name} "
                    "got a ticket of {ticket}. Such a ticket is {base} plus {per_mile} for each "
                    "mile an hour over the limit. How fast was {name} driving?",
                    "How fast, in miles an hour, did {name} go where {limit} are allowed, if the "
                    "ticket of {ticket} is made up of {base} and {per_mile} for every mile an "
                    "hour too many?",
                ),
            ),
        ),
    ),
    Story(
        name="errands_tooth_money_first_tooth_and_the_others",
        topic="ages",
        numbers={
            "first": money(2, 10),
            "later": money(1, 4),
            "others": whole(3, 12),
            "later_money": "others * later",
            "received": "first + later_money",
            "spent": money(2, 20),
            "left": "received - spent",
        },
        where=("first > later",),
        nouns={"thing": "toy+stationery"},
        facts={
            "first": (
                "{name} found {first} under the pillow for {his} first lost tooth",
                "the first tooth that {name} lost was worth {first}",
            ),
            "later": (
                "each of the {others} teeth after that brought {later}",
                "there was {later} for every one of the next {others} teeth",
            ),
            "spent": (
                "{he} has spent {spent} of this money on a {thing}",
                "a {thing} has already taken {spent} of {his} tooth money",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "money for the other teeth = others * later",
                    "money for all teeth = first + money for the other teeth",
                    "money left = money for all teeth - spent",
                ),
                tell="first later spent",
                questions=(
                    "how much of the money does {name} still have",
                    "how much tooth money is left",
                ),
                goals=("the money that {name} has left",),
                wordings=(
                    "In {name}'s family the first lost tooth pays {first} and every other one "
                    "{later}. {name} has lost the first tooth and {others} more, and has bought a "
                    "{thing} for {spent} with the money. How much remains?",
                ),
            ),
            Ask(
                find="received",
                steps=(
                    "money for the other teeth = others * later",
                    "money for all teeth = first + money for the other teeth",
                ),
                tell="first later",
                questions=("how much has {name} received for the teeth altogether",),
                goals=("the money {name} got for all teeth",),
            ),
            Ask(
                find="others",
                steps=(
                    "money for the other teeth = received - first",
                    "other teeth = money for the other teeth / later",
                ),
                wordings=(
                    "{name}'s teeth have earned {received} so far: {first} for the first one and "
                    "{later} for each of the others. How many teeth did {name} lose after the "
                    "first?",
                    "How many teeth has {name} lost since the first one, which brought {first}, "
                    "if every other tooth brings {later} and {received} has come together?",
                ),
            ),
        ),
    ),
    Story(
        name="errands_soap_bars_that_last_for_weeks",
        topic="money",
        numbers={
            "lasts": oneof(2, 3, 4, 6),
            "weeks": "lasts * bars",
            "bars": whole(4, 20),
            "price": money(1, 6, "0.50"),
            "cost": "bars * price",
        },
        nouns={
            "ware": "bar of soap/bars of soap, tube of toothpaste/tubes of toothpaste, "
            "bottle of shampoo/bottles of shampoo, bag of coffee/bags of coffee"
        },
        facts={
            "use": (
                "one {ware} lasts {name} {lasts} weeks",
                "{name} uses up a {ware} every {lasts} weeks",
            ),
            "price": ("a {ware} costs {price}", "the shop sells a {ware} for {price}"),
            "weeks": (
                "{he} wants to buy enough for {weeks} weeks",
                "the {wares} in {his} cart must be enough for {weeks} weeks",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=("number of {wares} = weeks / lasts", "cost = number of {wares} * price"),
                tell="use price weeks",
                questions=(
                    "how much money does {name} need for the {wares}",
                    "what will {name} pay at the checkout",
                ),
                goals=("the price of all the {wares} that {name} needs",),
                wordings=(
                    "What does {name} spend on {wares} in {weeks} weeks, when each costs {price} "
                    "and is used up after {lasts} weeks?",
                    "Every {lasts} weeks {name} opens a new {ware}, which costs {price}. How much "
                    "is that in {weeks} weeks?",
                ),
            ),
            Ask(
                find="weeks",
                steps=("number of {wares} = cost / price", "weeks = number of {wares} * lasts"),
                wordings=(
                    "{name} has bought {wares} for {cost}, at {price} each. One lasts {lasts} "
                    "weeks. For how many weeks will all of them last?",
                    "For how many weeks can {name} do without shopping for {wares} after spending "
                    "{cost} on them, if one costs {price} and lasts {lasts} weeks?",
                ),
            ),
        ),
    ),
    Story(
        name="errands_hair_grows_and_is_cut_again",
        topic="",
        numbers={
            "start": whole(8, 40),
            "growth": oneof(1, 2),
            "months": whole(4, 18),
            "grown": "growth * months",
            "long": "start + grown",
            "cut": whole(3, 25),
            "end": "long - cut",
        },
        where=("cut < long - 3",),
        facts={
            "start": (
                "{name}'s hair was {start} centimeters long in the spring of last year",
                "at first {name} wore {his} hair {start} centimeters long",
            ),
            "growth": (
                "it grew {growth:centimeter/centimeters} a month for {months} months",
                "for {months} months it became {growth:centimeter/centimeters} longer each month",
            ),
            "cut": (
                "then the hairdresser cut off {cut} centimeters",
                "after that, {cut} centimeters fell at the barber's",
            ),
        },
        asks=(
            Ask(
                find="end",
                steps=(
                    "centimeters grown = growth * months",
                    "length before the cut = start + centimeters grown",
                    "length after the cut = length before the cut - cut",
                ),
                tell="start growth cut",
                questions=(
                    "how many centimeters long was {name}'s hair then",
                    "what length, in centimeters, did {name}'s hair have in the end",
                ),
                goals=("the length of {name}'s hair after the cut, in centimeters",),
                wordings=(
                    "{months} months without scissors, {growth:centimeter/centimeters} of growth "
                    "in each of them, and then a cut of {cut} centimeters: how long, in "
                    "centimeters, is {name}'s hair now, if it measured {start} centimeters before?",
                ),
            ),
            Ask(
                find="cut",
                steps=(
                    "centimeters grown = growth * months",
                    "length before the cut = start + centimeters grown",
                    "centimeters cut off = length before the cut - end",
                ),
                wordings=(
                    "{name} started the school year with hair of {start} centimeters and let it "
                    "grow {growth:centimeter/centimeters} a month for {months} months. After a "
                    "visit to the barber it was {end} centimeters long. How many centimeters did "
                    "the barber take off?",
                    "How much was cut off {name}'s hair, in centimeters, when it was {start} "
                    "centimeters long, grew {growth:centimeter/centimeters} in each of {months} "
                    "months and is now {end} centimeters long?",
                ),
            ),
        ),
    ),
    Story(
        name="errands_vending_machine_rows_sold_in_a_day",
        topic="money",
        numbers={
            "rows": whole(4, 10),
            "per_row": whole(6, 15),
            "capacity": "rows * per_row",
            "part": fraction("1/2", "1/3", "2/3", "1/4", "3/4", "2/5", "3/5"),
            "sold": "capacity * part",
            "left": "capacity - sold",
            "price": money("0.75", 3, "0.25"),
            "income": "sold * price",
        },
        nouns={
            "snack": "chocolate bar, bag of chips/bags of chips, granola bar, can of soda/cans "
            "of soda, bottle of water/bottles of water"
        },
        facts={
            "full": (
                "a vending machine has {rows} rows with room for {per_row} {snacks} in each",
                "{per_row} {snacks} fit into each of the {rows} rows of a vending machine",
            ),
            "sold": (
                "it is filled in the morning, and by the evening {part} of the {snacks} are sold",
                "it starts the day full and has sold {part} of its {snacks} by the evening",
            ),
            "price": ("each one costs {price}", "the price of one is {price}"),
        },
        asks=(
            Ask(
                find="income",
                steps=(
                    "{snacks} in the full machine = rows * per_row",
                    "{snacks} sold = part of {snacks} in the full machine",
                    "income = {snacks} sold * price",
                ),
                tell="full sold price",
                questions=(
                    "how much money is in the machine by the evening",
                    "what does the machine take in that day",
                ),
                goals=("the income of the machine on that day",),
                wordings=(
                    "At {price} each, {part} of the {snacks} in a full vending machine went in a "
                    "day. The machine holds {rows} rows of {per_row}. How much did it earn?",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "{snacks} in the full machine = rows * per_row",
                    "{snacks} sold = part of {snacks} in the full machine",
                    "{snacks} left = {snacks} in the full machine - {snacks} sold",
                ),
                tell="full sold",
                questions=("how many {snacks} are left in the machine in the evening",),
                goals=("the number of {snacks} left in the machine",),
                wordings=(
                    "How many {snacks} must be put in tonight to fill a vending machine again, if "
                    "it holds {rows} rows of {per_row} and has sold {part} of them today?",
                ),
            ),
        ),
    ),
    Story(
        name="errands_toll_bridge_with_a_commuter_pass",
        topic="travel",
        numbers={
            "toll": money(2, 8),
            "days": whole(3, 6),
            "weeks": whole(2, 8),
            "off": percent(10, 20, 25, 50),
            "a_day": "toll * 2",
            "a_week": "a_day * days",
            "total": "a_week * weeks",
            "saved": "total * off / 100",
            "with_pass": "total - saved",
        },
        facts={
            "way": (
                "{name} crosses a toll bridge on the way to work and again on the way back, which "
                "costs {toll} each way",
                "the bridge between {name}'s home and the office takes a toll of {toll} each way",
            ),
            "days": (
                "{he} goes to work on {days} days a week",
                "{his} job takes {him} over it and back on {days} days a week",
            ),
            "weeks": ("{he} does so for {weeks} weeks", "this goes on for {weeks} weeks"),
            "off": (
                "with a commuter pass every toll is {off} lower",
                "holders of a commuter pass pay {off} less",
            ),
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "tolls a day = toll * 2",
                    "tolls a week = tolls a day * days",
                    "tolls in all weeks = tolls a week * weeks",
                    "money saved = off of tolls in all weeks",
                ),
                tell="way days weeks off",
                questions=(
                    "how much would the pass save {name} in that time",
                    "by how much would the pass reduce what {name} pays",
                ),
                goals=("the money that the pass saves {name}",),
                wordings=(
                    "A commuter pass lowers every toll by {off}. What is that worth to {name}, who "
                    "pays {toll} each way, to the office and back, on {days} days a week for "
                    "{weeks} weeks?",
                ),
            ),
            Ask(
                find="with_pass",
                steps=(
                    "tolls a day = toll * 2",
                    "tolls a week = tolls a day * days",
                    "tolls in all weeks = tolls a week * weeks",
                    "money saved = off of tolls in all weeks",
                    "tolls with the pass = tolls in all weeks - money saved",
                ),
                tell="way days weeks off",
                questions=("how much does {name} pay for the bridge with the pass",),
                goals=("the tolls that {name} pays with the pass",),
            ),
            Ask(
                find="total",
                steps=(
                    "tolls a day = toll * 2",
                    "tolls a week = tolls a day * days",
                    "tolls in all weeks = tolls a week * weeks",
                ),
                tell="way days weeks",
                questions=("how much does the bridge cost {name} in these weeks",),
                goals=("the tolls that {name} pays in all",),
            ),
        ),
    ),
    Story(
        name="errands_grading_a_stack_of_tests_with_breaks",
        topic="school",
        numbers={
            "classes": whole(2, 4),
            "students": whole(12, 26),
            "tests": "classes * students",
            "minutes": whole(2, 6),
            "grading": "tests * minutes",
            "breaks": whole(2, 6),
            "pause": oneof(5, 10, 15, 20),
            "pauses": "breaks * pause",
            "all_minutes": "grading + pauses",
        },
        facts={
            "tests": (
                "{name} teaches {classes} classes of {students} students, and each student has "
                "handed in a test",
                "on {name}'s desk lie the tests of {classes} classes with {students} students each",
            ),
            "minutes": (
                "grading one test takes {him} {minutes} minutes",
                "{he} needs {minutes} minutes for a test",
            ),
            "breaks": (
                "{he} takes {breaks} breaks of {pause} minutes in between",
                "{breaks} breaks, {pause} minutes each, keep {him} awake",
            ),
        },
        asks=(
            Ask(
                find="all_minutes",
                steps=(
                    "number of tests = classes * students",
                    "minutes of grading = number of tests * minutes",
                    "minutes of breaks = breaks * pause",
                    "minutes in all = minutes of grading + minutes of breaks",
                ),
                tell="tests minutes breaks",
                questions=(
                    "after how many minutes is {name} done",
                    "how many minutes does the whole stack take {name}, breaks included",
                ),
                goals=("the number of minutes until {name} is done",),
                wordings=(
                    "{classes} classes, {students} tests from each, {minutes} minutes a test, and "
                    "{breaks} breaks of {pause} minutes: how many minutes go by before {name} can "
                    "put the red pen away?",
                ),
            ),
            Ask(
                find="minutes",
                steps=(
                    "number of tests = classes * students",
                    "minutes of breaks = breaks * pause",
                    "minutes of grading = all_minutes - minutes of breaks",
                    "minutes for a test = minutes of grading / number of tests",
                ),
                wordings=(
                    "It took {name} {all_minutes} minutes to grade the tests of {classes} classes "
                    "with {students} students each. This includes {breaks} breaks of {pause} "
                    "minutes. How many minutes did {he} spend on one test?",
                    "How many minutes does {name} need for a test, when those of {classes} classes "
                    "of {students} students, with {breaks} breaks of {pause} minutes in between, "
                    "keep {him} busy for {all_minutes} minutes?",
                ),
            ),
        ),
    ),
    Story(
        name="errands_cans_for_cats_bought_by_the_case",
        topic="animals",
        numbers={
            "cats": whole(2, 5),
            "cans": oneof(1, 2),
            "days": whole(10, 40),
            "a_day": "cats * cans",
            "needed": "a_day * days",
            "case": oneof(6, 8, 12, 24),
            "cases": "needed / case",
            "price": money(6, 18),
            "cost": "cases * price",
        },
        where=("cases > 1",),
        nouns={"pet": "cat, kitten, ferret, puppy, dog"},
        facts={
            "pets": (
                "{name} has {cats} {pets}, and each of them eats {cans:can/cans} of food a day",
                "each of {name}'s {cats} {pets} gets {cans:can/cans} of food every day",
            ),
            "case": (
                "a case of {case} cans costs {price}",
                "the cans come in cases of {case} for {price}",
            ),
            "days": (
                "{he} is buying food for {days} days",
                "the food that {he} buys has to last for {days} days",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "cans a day = cats * cans",
                    "cans needed = cans a day * days",
                    "number of cases = cans needed / case",
                    "cost = number of cases * price",
                ),
                tell="pets case days",
                questions=("how much does {name} pay", "what does the food cost {name}"),
                goals=("the price of the food for {name}'s {pets}",),
                wordings=(
                    "What do {days} days of food cost {name}, whose {cats} {pets} empty "
                    "{cans:can/cans} each per day, when a case of {case} cans is {price}?",
                    "{case} cans make a case, and a case is {price}. For {days} days {name} must "
                    "feed {cats} {pets}, which eat {cans:can/cans} a day each. How much money is "
                    "needed?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "cans in all = cases * case",
                    "cans a day = cats * cans",
                    "days = cans in all / cans a day",
                ),
                wordings=(
                    "In {name}'s cellar are {cases} cases of pet food, {case} cans in each. How "
                    "many days will they last {cats} {pets} that eat {cans:can/cans} a day each?",
                    "{name} feeds {cats} {pets}, {cans:can/cans} a day each. {he} has just bought "
                    "{cases} cases of {case} cans. For how many days is that enough?",
                ),
            ),
        ),
    ),
    Story(
        name="errands_train_cars_partly_full",
        topic="travel",
        numbers={
            "cars": whole(4, 12),
            "seats": oneof(40, 50, 60, 80, 100, 120),
            "all_seats": "cars * seats",
            "share": percent(20, 25, 30, 40, 50, 60, 75, 80, 90),
            "taken": "all_seats * share / 100",
            "board": whole(10, 90),
            "free": "all_seats - taken",
            "still_free": "free - board",
        },
        nouns={"town": "town"},
        facts={
            "train": (
                "a train of {cars} cars, each with {seats} seats, leaves for {town}",
                "the train to {town} has {cars} cars with {seats} seats in each",
            ),
            "share": (
                "{share} of all seats are taken when it sets off",
                "at its first station {share} of the seats are filled",
            ),
            "board": (
                "at the next station nobody gets off and {board} people take a seat",
                "one stop later {board} more people sit down, and nobody leaves",
            ),
        },
        asks=(
            Ask(
                find="still_free",
                steps=(
                    "number of seats = cars * seats",
                    "seats taken at first = share of number of seats",
                    "seats free at first = number of seats - seats taken at first",
                    "seats still free = seats free at first - board",
                ),
                tell="train share board",
                questions=(
                    "how many seats are still free",
                    "how many more people could sit down after that",
                ),
                goals=("the number of seats that are still free",),
                wordings=(
                    "How many free seats are left on the train to {town} after {board} people have "
                    "joined those who filled {share} of its seats, when it is {cars} cars long and "
                    "has {seats} seats in a car?",
                ),
            ),
            Ask(
                find="free",
                steps=(
                    "number of seats = cars * seats",
                    "seats taken = share of number of seats",
                    "seats free = number of seats - seats taken",
                ),
                tell="train share",
                questions=("how many seats stay empty at first",),
                goals=("the number of empty seats",),
            ),
        ),
    ),
    Story(
        name="errands_school_bus_picks_up_children_at_three_stops",
        topic="school",
        numbers={
            "first": whole(3, 12),
            "times": factor(2, 3),
            "fewer": whole(1, 6),
            "second": "first * times",
            "third": "second - fewer",
            "two": "first + second",
            "total": "two + third",
            "seats": whole(30, 72, 2),
            "free": "seats - total",
        },
        where=("total < seats",),
        facts={
            "first": (
                "{first} children get on a school bus at the first stop",
                "at its first stop a school bus picks up {first} children",
            ),
            "second": (
                "at the second stop {times:times} as many get on as at the first",
                "the second stop brings {times:times} as many children as the first",
            ),
            "third": (
                "at the third stop it is {fewer} fewer than at the second",
                "the number at the third stop is {fewer} less than at the second",
            ),
            "seats": (
                "the bus has {seats} seats for children",
                "there are {seats} seats for children on the bus",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "children at the second stop = first * times",
                    "children at the third stop = children at the second stop - fewer",
                    "children from two stops = first + children at the second stop",
                    "children in all = children from two stops + children at the third stop",
                ),
                tell="first second third",
                questions=(
                    "how many children are on the bus after the three stops",
                    "how many children does the bus bring to school",
                ),
                goals=("the number of children on the bus after three stops",),
                wordings=(
                    "A school bus stops three times. {first} children climb in at the first stop, "
                    "{times:times} as many at the second, and {fewer} fewer than that at the "
                    "third. With how many children does it arrive at school?",
                ),
            ),
            Ask(
                find="free",
                steps=(
                    "children at the second stop = first * times",
                    "children at the third stop = children at the second stop - fewer",
                    "children from two stops = first + children at the second stop",
                    "children in all = children from two stops + children at the third stop",
                    "free seats = seats - children in all",
                ),
                tell="first second third seats",
                questions=("how many seats are free after the third stop",),
                goals=("the number of free seats after the third stop",),
            ),
            Ask(
                find="first",
                steps=(
                    "children at the second stop = third + fewer",
                    "children at the first stop = children at the second stop / times",
                ),
                wordings=(
                    "{third} children got on a school bus at its third stop, which was {fewer} "
                    "fewer than at the second. At the second stop there were {times:times} as many "
                    "as at the first. How many got on at the first stop?",
                    "How many children boarded the school bus at the first stop, if the second "
                    "stop had {times:times} as many, and the third, with {third} children, {fewer} "
                    "fewer than the second?",
                ),
            ),
        ),
    ),
)
