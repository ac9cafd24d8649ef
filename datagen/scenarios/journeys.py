"""Stories of roads, pages, seats and days."""

from datagen.words.scenario import Scenario

SCENARIOS = (
    Scenario(
        name="three_days",
        numbers={
            "first": ((2, 12), (10, 35)),
            "second": ((2, 12), (10, 35)),
            "third": ((2, 12), (5, 30)),
        },
        steps=(("subtotal", "first + second"), ("total", "subtotal + third")),
        law="answer - third - second = first",
        wordings=(
            "{name} runs {first} miles on Monday, {second} on Tuesday and {third} on Wednesday. "
            "How many miles does {he} run in all?",
            "How many pages did {name} read in three days, if {he} read {first} the first day, "
            "{second} the second day and {third} the third day?",
            "{name} planted {first} trees in spring. In summer {he} planted {second} and in autumn "
            "{third}. How many trees did {he} plant?",
        ),
    ),
    Scenario(
        name="pages_left",
        numbers={
            "pages": ((20, 40), (50, 99)),
            "first": ((2, 12), (8, 35)),
            "second": ((2, 12), (8, 35)),
        },
        steps=(("rest", "pages - first"), ("left", "rest - second")),
        law="answer + first + second = pages",
        wordings=(
            "A book has {pages} pages. {name} reads {first} pages today and {second} pages "
            "tomorrow. How many pages are left?",
            "{name} read {first} pages on Monday and {second} on Tuesday. How many of the {pages} "
            "pages of the book must {he} still read?",
            "How many pages does {name} have left in a book of {pages} pages after reading {first} "
            "and then {second}?",
            "On the first day {name} finished {first} problems and on the second day {second}. "
            "There are {pages} problems. How many are not done?",
        ),
    ),
    Scenario(
        name="distance_left",
        numbers={
            "distance": ((20, 60), (60, 99)),
            "hours": ((2, 5), (2, 8)),
            "speed": ((2, 9), (4, 12)),
        },
        steps=(("done", "hours * speed"), ("left", "distance - done")),
        law="answer + speed * hours = distance",
        wordings=(
            "{name} has to go {distance} miles. {He} rides {hours} hours at {speed} miles an hour. "
            "How many miles are left?",
            "At {speed} miles an hour, {name} has been on the road for {hours} hours. The whole "
            "way is {distance} miles. How far is it still?",
            "How far must {name} still walk if the path is {distance} miles long and {he} has "
            "walked {hours} hours at {speed} miles an hour?",
        ),
    ),
    Scenario(
        name="bus",
        numbers={
            "start": ((8, 30), (30, 60)),
            "off": ((2, 15), (5, 40)),
            "on": ((2, 15), (5, 30)),
        },
        steps=(("left", "start - off"), ("riders", "left + on")),
        law="answer + off = start + on",
        people=0,
        wordings=(
            "A bus has {start} people on it. At a stop {off} people get off and {on} get on. How "
            "many people are on the bus now?",
            "{off} people leave a train with {start} people, and {on} others enter. How many "
            "people ride on?",
            "How many people are on a boat that had {start} on board, if {off} left it and then "
            "{on} came?",
            "{start} people were in a hall. First {off} went out, then {on} came in. How many are "
            "in the hall?",
        ),
    ),
    Scenario(
        name="empty_seats",
        numbers={
            "rows": ((2, 9), (4, 12)),
            "seats": ((3, 9), (5, 12)),
            "empty": ((2, 9), (5, 40)),
        },
        steps=(("places", "rows * seats"), ("taken", "places - empty")),
        law="answer + empty = seats * rows",
        people=0,
        wordings=(
            "A hall has {rows} rows of {seats} seats. {empty} seats are empty. How many seats are "
            "taken?",
            "{empty} places are free in a room with {rows} rows and {seats} places in each row. "
            "How many people sit there?",
            "How many children are in the bus if it has {rows} rows, each row has {seats} seats, "
            "and {empty} seats stay empty?",
        ),
    ),
)
