"""Sentences that change nothing: openers, and facts with a number that no solution needs.

By topic; those under "" fit any. `{name}` is the story's only person. `{n}` or `{n:LOW-HIGH}` is a
number.
"""

_ANYWHERE = (
    "{name} has {n:2-5} cousins.",
    "{name} is {n:8-16} years old.",
    "{name} lives on the {n:4-9}th floor of a tall building.",
    "The weather was {n:12-29} degrees that day.",
    "It was already past {n:2-9} o'clock.",
    "{name} has known about this for {n:2-9} days.",
)

DISTRACTORS: dict[str, tuple[str, ...]] = {
    "": _ANYWHERE,
    "money": (
        *_ANYWHERE,
        "The shop opened {n:2-40} years ago.",
        "The shop is {n:2-9} blocks away.",
        "There were {n:3-20} other customers in line.",
        "The shopkeeper has worked there for {n:2-25} years.",
        "{name} waited {n:2-15} minutes at the counter.",
    ),
    "food": (
        *_ANYWHERE,
        "The kitchen clock is {n:2-10} minutes fast.",
        "The oven is {n:2-12} years old.",
        "{name} learned this recipe {n:2-9} years ago.",
        "The recipe book has {n:80-300} pages.",
    ),
    "work": (
        *_ANYWHERE,
        "The workshop closes at {n:4-9} o'clock.",
        "{name} started this job {n:2-12} years ago.",
        "The walk to work takes {n:5-40} minutes.",
    ),
    "travel": (
        *_ANYWHERE,
        "The car is {n:2-12} years old.",
        "The ticket office has {n:2-9} counters.",
        "The map shows {n:3-20} villages along the way.",
        "The tank was filled {n:2-6} days ago.",
    ),
    "school": (
        *_ANYWHERE,
        "The school has {n:12-40} classrooms.",
        "The school bell rings {n:4-9} times a day.",
        "The teacher has taught there for {n:3-25} years.",
    ),
    "garden": (
        *_ANYWHERE,
        "It rained {n:2-6} times that month.",
        "The garden fence is {n:2-9} years old.",
        "The garden hose is {n:10-40} meters long.",
    ),
    "animals": (
        *_ANYWHERE,
        "The barn was built {n:5-60} years ago.",
        "The animals are fed {n:2-4} times a day.",
        "A vet visits every {n:2-6} weeks.",
    ),
}

_OPENINGS = (
    "It is a sunny morning.",
    "Here is a little problem.",
    "{name} likes to keep count of things.",
    "Think about the following situation.",
    "{name} wrote everything down.",
    "Read the story and answer the question.",
    "It had been a long week.",
)

OPENERS: dict[str, tuple[str, ...]] = {
    "": _OPENINGS,
    "money": (
        *_OPENINGS,
        "{name} is careful with money.",
        "It was market day.",
        "{name} keeps every receipt.",
        "Prices had not changed for a while.",
    ),
    "food": (
        *_OPENINGS,
        "{name} loves to cook.",
        "The kitchen smelled wonderful.",
        "Everyone was hungry.",
        "Guests were expected.",
    ),
    "work": (
        *_OPENINGS,
        "{name} takes pride in good work.",
        "There was a lot to do.",
        "It was a busy day.",
    ),
    "travel": (
        *_OPENINGS,
        "The roads were dry.",
        "{name} enjoys long trips.",
        "The trip was planned long ago.",
    ),
    "school": (
        *_OPENINGS,
        "It was the first week of school.",
        "{name} works hard at school.",
        "Everyone in class was excited.",
    ),
    "garden": (
        *_OPENINGS,
        "Spring had finally come.",
        "{name} has green fingers.",
        "The soil was good that year.",
    ),
    "animals": (
        *_OPENINGS,
        "{name} loves animals.",
        "The farm wakes up early.",
        "All the animals were healthy.",
    ),
}
