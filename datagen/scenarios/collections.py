"""Stories of one amount that grows and shrinks."""

from datagen.words.pools import CONTAINERS, FOOD, GOODS, SMALL_THINGS
from datagen.words.scenario import Scenario

SCENARIOS = (
    Scenario(
        name="gain_then_lose",
        numbers={
            "start": ((5, 20), (20, 60)),
            "gained": ((2, 15), (10, 39)),
            "lost": ((2, 15), (10, 50)),
        },
        steps=(("total", "start + gained"), ("left", "total - lost")),
        law="answer + lost = start + gained",
        things={"items": SMALL_THINGS},
        wordings=(
            "{name} has {start} {items}. {He} finds {gained} more and then gives away {lost}. "
            "How many {items} does {name} have now?",
            "How many {items} does {name} have in the end if {he} starts with {start}, gets "
            "{gained} as a gift and loses {lost}?",
            "After getting {gained} new {items}, {name} gave {lost} {items} to a friend. At first "
            "{he} had {start}. How many are left?",
            "{name} lost {lost} {items}. Before that {he} had {start} {items} and bought {gained} "
            "more. How many {items} remain?",
        ),
    ),
    Scenario(
        name="lose_then_gain",
        numbers={
            "start": ((8, 20), (30, 80)),
            "sold": ((2, 15), (10, 60)),
            "made": ((2, 15), (10, 40)),
        },
        steps=(("left", "start - sold"), ("total", "left + made")),
        law="answer - made = start - sold",
        things={"food": FOOD},
        wordings=(
            "The shop of {name} has {start} {food}. It sells {sold} of them and then gets {made} "
            "more. How many {food} does the shop have now?",
            "{name} had {start} {food} to sell. {He} sold {sold} in the morning and brought {made} "
            "more at noon. How many {food} does {he} have now?",
            "How many {food} are on the table if there were {start}, the guests ate {sold}, and "
            "{name} put down {made} more?",
            "At noon {name} added {made} {food} to {his} stand. By then {he} had sold {sold} of "
            "the {start} {food} {he} began with. How many are there now?",
        ),
    ),
    Scenario(
        name="groups_plus_loose",
        numbers={
            "groups": ((2, 9), (3, 12)),
            "each": ((2, 9), (4, 12)),
            "loose": ((2, 9), (5, 30)),
        },
        steps=(("packed", "groups * each"), ("total", "packed + loose")),
        law="answer - loose = each * groups",
        things={"items": GOODS, "boxes": CONTAINERS},
        wordings=(
            "{name} has {groups} {boxes} with {each} {items} in each and {loose} loose {items}. "
            "How many {items} does {he} have in all?",
            "There are {loose} {items} on a desk and {groups} {boxes} of {each} {items} below it. "
            "How many {items} does {name} count?",
            "{name} fills {groups} {boxes}. Each {boxes_one} takes {each} {items}, and {loose} "
            "{items} do not fit. How many {items} are there?",
            "How many {items} does {name} own if {loose} lie on a shelf and the rest fill {groups} "
            "{boxes}, {each} to a {boxes_one}?",
        ),
    ),
    Scenario(
        name="groups_minus_used",
        numbers={
            "groups": ((2, 9), (3, 12)),
            "each": ((2, 9), (4, 12)),
            "used": ((2, 15), (5, 60)),
        },
        steps=(("packed", "groups * each"), ("left", "packed - used")),
        law="answer + used = groups * each",
        things={"food": FOOD, "boxes": CONTAINERS},
        wordings=(
            "{name} buys {groups} {boxes} of {food} with {each} in each. {He} eats {used} {food}. "
            "How many {food} are left?",
            "{used} {food} went bad. {name} had {groups} {boxes} holding {each} {food} each. How "
            "many good {food} does {he} have?",
            "Each of {groups} {boxes} holds {each} {food}. If {name} gives {used} {food} to "
            "friends, how many does {he} keep?",
            "How many {food} remain after {name} uses {used} of those in {groups} {boxes}, where "
            "every {boxes_one} had {each}?",
        ),
    ),
)
