"""Sentences that change nothing: openers, settings, and facts with a number that no solution needs.

`{name}` is the story's person. `{n}` or `{n:LOW-HIGH}` is a number.
"""

from typing import NamedTuple


class Idle(NamedTuple):
    """A useless fact; `where` is a pattern that the problem must hold for the fact to fit."""

    text: str
    where: str = ""


_SHOP = r"shop\b|store\b|bakery"
_FARM = r"farm|barn|herd|pasture"
_CLASS = r"school\b|classroom|class\b"
_GARDEN = r"garden\b"
_COOK = r"bakes|baked|cooks|cooked|recipe|kitchen|oven"

IDLE = (
    Idle("{name} has {n:2-9} cousins."),
    Idle("{name} lives on floor {n:4-19} of a tall building."),
    Idle("{name}'s house number is {n:11-99}."),
    Idle("{name}'s birthday is on June {n:2-28}."),
    Idle("{name} can say hello in {n:3-9} languages."),
    Idle("{name} has lived in the same street for {n:3-9} years."),
    Idle("{name} woke up at {n:5-8} o'clock."),
    Idle("{name}'s favorite number is {n:3-99}."),
    Idle("{name} has {n:3-40} unread messages."),
    Idle("{name} is number {n:4-60} in the line at the barber's."),
    Idle("{name} planted a tree {n:2-9} years ago."),
    Idle("{name} has been to the seaside {n:2-9} times."),
    Idle("{name} listened to {n:2-9} songs that day."),
    Idle("{name} drank {n:2-4} glasses of water in between."),
    Idle("{name} has a calendar with {n:12-24} photos."),
    Idle("{name} plays chess on {n:2-5} evenings a week."),
    Idle("{name} owns an umbrella with {n:2-6} stripes."),
    Idle("{name} wears shoes of size {n:5-11}."),
    Idle("{name} has {n:2-6} keys on a key ring."),
    Idle("{name} once won a spelling contest with {n:12-40} contestants."),
    Idle("the shop opened {n:3-40} years ago.", _SHOP),
    Idle("the shop has {n:2-9} employees.", _SHOP),
    Idle("the shop has {n:2-6} cash registers.", _SHOP),
    Idle("the parking lot in front of the shop has {n:12-80} spaces.", _SHOP),
    Idle("the shop is {n:2-9} blocks away from {name}'s home.", _SHOP),
    Idle("the recipe book has {n:80-300} pages.", _COOK),
    Idle("the recipe is on page {n:8-190} of the cookbook.", _COOK),
    Idle("there are {n:3-9} pots on the shelf.", _COOK),
    Idle("the barn was built {n:10-90} years ago.", _FARM),
    Idle("the nearest village has {n:120-900} inhabitants.", _FARM),
    Idle("a vet visits the farm every {n:2-6} weeks.", _FARM),
    Idle("the school has {n:12-40} classrooms.", _CLASS),
    Idle("the school library has {n:900-4000} books.", _CLASS),
    Idle("the school was built {n:8-90} years ago.", _CLASS),
    Idle("the garden hose is {n:10-40} meters long.", _GARDEN),
    Idle("the garden gate was painted {n:2-9} years ago.", _GARDEN),
    Idle("the road has number {n:12-480}.", r"drives|drove|highway|road"),
    Idle("the road passes {n:3-20} villages.", r"drives|drove|highway"),
    Idle("the office is on floor {n:2-9}.", r"office\b"),
    Idle("{name} has had this job for {n:2-12} years.", r"works as|salary"),
)

# About the very things of the problem, and still useless. `{things}` are counted in it, `{others}`
# are not; `{friend}` is nobody of the story.
OTHERS_TOO = (
    "{name} also has {n} {others}.",
    "{name} has {n} {others} as well.",
    "there are also {n} {others} in {name}'s room.",
    "{friend}, a friend of {name}'s, has {n} {things}.",
    "{friend} owns {n} {things}.",
    "{friend} has {n} {things} at home.",
)
PRICES_TOO = (
    "a {other} costs ${n:2-20}.",
    "the price of a {other} is ${n:2-20}.",
    "a {other} would have cost ${n:2-20}.",
    "there are {others} for ${n:2-20}, too, but nobody buys any.",
    "{others} are on sale for ${n:2-20} each.",
)

OPENERS = (
    Idle("it is a sunny morning."),
    Idle("here is a little problem."),
    Idle("think about the following situation."),
    Idle("{name} wrote everything down."),
    Idle("read the story and answer the question."),
    Idle("it had been a long week."),
    Idle("{name} likes to keep count of things."),
    Idle("{name} loves numbers."),
    Idle("{name} has a lot to do today."),
    Idle("consider this."),
    Idle("{name} needs your help with a calculation."),
    Idle("it rained all day."),
    Idle("the holidays had just begun."),
    Idle("{name} is careful with money.", r"\$|money|price|costs|pays"),
    Idle("{name} keeps every receipt.", _SHOP),
    Idle("it was market day.", r"market|stall"),
    Idle("the shop was crowded.", _SHOP),
    Idle("{name} loves to cook.", _COOK),
    Idle("the kitchen smelled wonderful.", _COOK),
    Idle("guests were expected.", _COOK),
    Idle("it was a busy day.", r"works|worked|shop|workers"),
    Idle("{name} takes pride in good work.", r"works as|earns|builds|paints|sews"),
    Idle("the roads were dry.", r"drives|drove|cycles|rides"),
    Idle("{name} enjoys long trips.", r"drives|trip|travels|journey"),
    Idle("it was the first week of school.", r"school|teacher"),
    Idle("everyone in class was excited.", r"class\b|pupils"),
    Idle("the garden had never looked better.", _GARDEN),
    Idle("{name} has green fingers.", _GARDEN),
    Idle("the soil was good that year.", r"sows|plants|grows"),
    Idle("{name} loves animals.", r"animal|dog|cat|cows|sheep|horse|hens"),
    Idle("the farm wakes up early.", _FARM),
)

# What may stand before a sentence that tells what somebody did, or does.
SETTINGS_PAST = (
    "yesterday", "last week", "last month", "one morning", "one afternoon", "the other day",
    "during the holidays", "on a cloudy day", "after breakfast", "after lunch", "before dinner",
    "last summer", "last weekend", "this morning", "a few days ago", "some time ago", "one day",
    "early in the morning",
)  # fmt: skip
SETTINGS_PRESENT = (
    "today", "after breakfast", "after lunch", "before dinner", "one day", "this morning",
    "this afternoon", "one morning", "one afternoon", "on a cloudy day", "early in the morning",
)  # fmt: skip
