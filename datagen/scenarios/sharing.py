"""Stories in which an amount is divided evenly."""

from datagen.words.pools import FOOD, SMALL_THINGS
from datagen.words.scenario import Scenario

SCENARIOS = (
    Scenario(
        name="share_sum",
        numbers={
            "first": ((2, 20), (10, 50)),
            "second": ((2, 20), (10, 50)),
            "friends": ((2, 6), (3, 9)),
        },
        steps=(("total", "first + second"), ("share", "total / friends")),
        law="answer * friends = first + second",
        people=2,
        things={"food": FOOD},
        wordings=(
            "{name} has {first} {food} and {name2} has {second}. They share them equally among "
            "{friends} friends. How many {food} does each friend get?",
            "{friends} friends share all the {food} of {name} and {name2} equally. {name} brought "
            "{first} and {name2} brought {second}. How many does each one get?",
            "How many {food} go on each of {friends} plates if {name} picks {first}, {name2} picks "
            "{second}, and every plate gets the same number?",
            "{name} baked {first} {food}, {name2} baked {second}. All of them are divided evenly "
            "into {friends} bags. How many {food} are in a bag?",
        ),
    ),
    Scenario(
        name="share_rest",
        numbers={
            "start": ((6, 30), (30, 90)),
            "kept": ((2, 10), (5, 40)),
            "friends": ((2, 6), (3, 9)),
        },
        steps=(("rest", "start - kept"), ("share", "rest / friends")),
        law="answer * friends + kept = start",
        things={"items": SMALL_THINGS},
        wordings=(
            "{name} has {start} {items}. {He} keeps {kept} and divides the rest equally among "
            "{friends} friends. How many {items} does each friend get?",
            "{name} keeps {kept} of {his} {start} {items}. {friends} children share the others "
            "evenly. How many does each child get?",
            "How many {items} does each of {friends} friends receive when {name} hands out {start} "
            "{items} evenly, except {kept} that {he} keeps?",
            "Out of {start} {items}, {kept} are broken. {name} puts the good ones into {friends} "
            "equal piles. How many {items} are in each pile?",
        ),
    ),
    Scenario(
        name="share_groups",
        numbers={
            "bags": ((2, 8), (3, 9)),
            "each": ((2, 9), (4, 12)),
            "children": ((2, 6), (2, 9)),
        },
        steps=(("total", "bags * each"), ("share", "total / children")),
        law="answer * children = bags * each",
        things={"items": SMALL_THINGS},
        wordings=(
            "{name} opens {bags} bags of {each} {items} and gives them to {children} children in "
            "equal parts. How many {items} does each child get?",
            "{children} children share {bags} bags of {items} from {name} equally. There are "
            "{each} {items} in each bag. How many does every child get?",
            "A bag holds {each} {items}. If {name} splits {bags} such bags evenly between "
            "{children} children, how many {items} does one child have?",
        ),
    ),
)
