"""Stories in which one amount is told through another."""

from datagen.words.pools import FOOD, SMALL_THINGS
from datagen.words.scenario import Scenario

SCENARIOS = (
    Scenario(
        name="more_than",
        numbers={"first": ((2, 15), (10, 49)), "more": ((2, 9), (5, 40))},
        steps=(("second", "first + more"), ("total", "first + second")),
        law="answer = 2 * first + more",
        people=2,
        things={"items": SMALL_THINGS},
        wordings=(
            "{name} has {first} {items}. {name2} has {more} more than {name}. How many {items} do "
            "they have together?",
            "{name2} has {more} more {items} than {name}, who has {first}. How many do the two "
            "have in all?",
            "How many {items} do {name} and {name2} own together, if {name} owns {first} and "
            "{name2} owns {more} more?",
            "{name} found {first} {items}, and {name2} found {more} more {items} than that. How "
            "many {items} were found?",
        ),
    ),
    Scenario(
        name="fewer_than",
        numbers={"first": ((6, 20), (20, 60)), "fewer": ((2, 15), (5, 50))},
        steps=(("second", "first - fewer"), ("total", "first + second")),
        law="answer + fewer = first + first",
        people=2,
        things={"food": FOOD},
        wordings=(
            "{name} picks {first} {food}. {name2} picks {fewer} fewer than {name}. How many {food} "
            "do they pick together?",
            "{name2} ate {fewer} fewer {food} than {name}. {name} ate {first}. How many {food} did "
            "they eat in all?",
            "How many {food} do {name} and {name2} have together when {name} has {first} and "
            "{name2} has {fewer} fewer?",
            "There were {fewer} fewer {food} in the basket of {name2} than in the basket of "
            "{name}, which held {first}. How many {food} were in both baskets?",
        ),
    ),
    Scenario(
        name="times_as_many",
        numbers={"first": ((2, 9), (5, 12)), "times": ((2, 5), (3, 9))},
        steps=(("second", "first * times"), ("total", "first + second")),
        law="answer - first = times * first",
        people=2,
        things={"items": SMALL_THINGS},
        wordings=(
            "{name} has {first} {items}. {name2} has {times} times as many. How many {items} do "
            "they have together?",
            "{name2} has {times} times as many {items} as {name}. If {name} has {first}, how many "
            "do both have?",
            "How many {items} do {name} and {name2} have in all, when {name} has {first} and "
            "{name2} has {times} times that number?",
        ),
    ),
    Scenario(
        name="twice_as_many_and_extra",
        numbers={"first": ((2, 9), (10, 45)), "extra": ((2, 9), (5, 30))},
        steps=(("double", "2 * first"), ("second", "double + extra")),
        law="answer - extra = first + first",
        people=2,
        things={"items": SMALL_THINGS},
        wordings=(
            "{name} has {first} {items}. {name2} has twice as many and {extra} extra. How many "
            "{items} does {name2} have?",
            "{name2} collected {extra} more {items} than twice what {name} collected. {name} "
            "collected {first}. How many {items} did {name2} collect?",
            "How many {items} does {name2} have if {name} has {first} and {name2} has twice that "
            "number plus {extra}?",
        ),
    ),
)
