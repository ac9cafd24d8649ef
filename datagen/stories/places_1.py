"""Parking levels, fishing quotas, family trees, sculptures."""

from datagen.numbers.quantity import fraction, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="places_parking_levels_and_hourly_flow",
        topic="",
        numbers={
            "levels": whole(3, 8),
            "spaces": whole(30, 90, 2),
            "parked": whole(20, 90),
            "arrive": whole(15, 40),
            "leave": whole(2, 14),
            "hours": oneof(2, 3, 4),
            "free": "levels * spaces - parked - (arrive - leave) * hours",
        },
        facts={
            "levels": (
                "a parking garage has {levels} levels with {spaces} spaces each",
                "on each of its {levels} levels a parking garage has {spaces} spaces",
            ),
            "parked": ("{parked} cars are in it at eight", "at eight it holds {parked} cars"),
            "flow": (
                "every hour {arrive} cars come and {leave} leave",
                "{arrive} cars drive in and {leave} drive out each hour",
            ),
        },
        asks=(
            Ask(
                find="free",
                steps=(
                    "spaces in the garage = levels * spaces",
                    "cars added in an hour = arrive - leave",
                    "cars added = cars added in an hour * hours",
                    "cars in the garage = parked + cars added",
                    "free spaces = spaces in the garage - cars in the garage",
                ),
                tell="levels parked flow",
                questions=(
                    "how many spaces are free after {hours} hours",
                    "how many spaces are left when {hours} hours have passed",
                ),
                goals=("the number of free spaces {hours} hours later",),
                wordings=(
                    "The sign at a garage must show the free spaces. There are {levels} levels, "
                    "{spaces} spaces on each. It opened with {parked} cars inside; since then "
                    "{hours} hours have passed, in each of which {arrive} cars came and {leave} "
                    "went. What should the sign show?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "spaces in the garage = levels * spaces",
                    "cars now = spaces in the garage - free",
                    "cars added = cars now - parked",
                    "cars added in an hour = arrive - leave",
                    "hours = cars added / cars added in an hour",
                ),
                wordings=(
                    "A garage of {levels} levels, {spaces} spaces to a level, began the day with "
                    "{parked} cars. Each hour {arrive} more arrive while {leave} leave. Now "
                    "{free} spaces are free. How many hours have passed?",
                ),
            ),
        ),
    ),
    Story(
        name="places_fishing_quota_three_boats",
        topic="work",
        numbers={
            "boats": whole(3, 9),
            "crates": whole(6, 30),
            "kilos": oneof(15, 20, 25, 30),
            "share": fraction("1/2", "1/3", "1/5"),
            "catch": "boats * crates * kilos",
            "thrown": "catch * share",
            "landed": "catch - thrown",
            "left": whole(100, 900, 50),
            "quota": "landed + left",
        },
        nouns={"fish": "cod/cod, herring/herring, tuna/tuna, mackerel/mackerel"},
        facts={
            "quota": (
                "a harbor may land {quota} kilograms of {fish} this month",
                "the monthly quota of a harbor is {quota} kilograms of {fish}",
            ),
            "boats": (
                "each of its {boats} boats has filled {crates} crates, {kilos} kilograms in each",
                "{boats} boats have gone out for it, and each has brought back {crates} crates "
                "that weigh {kilos} kilograms apiece",
            ),
            "share": (
                "{share} of this catch was another fish and does not count",
                "{share} of that catch does not count, because it is another fish",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "crates of all boats = boats * crates",
                    "kilograms caught = crates of all boats * kilos",
                    "kilograms that do not count = share of kilograms caught",
                    "kilograms that count = kilograms caught - kilograms that do not count",
                    "kilograms left = quota - kilograms that count",
                ),
                tell="quota boats share",
                questions=(
                    "how many kilograms of {fish} may the boats still land this month",
                    "how many kilograms of the quota are left",
                ),
                goals=("the rest of the quota in kilograms",),
                wordings=(
                    "{boats} boats came in with {crates} crates each, {kilos} kilograms to a "
                    "crate. Since {share} of it all turned out to be another fish, only the rest "
                    "counts toward the quota of {quota} kilograms of {fish}. How many kilograms of "
                    "the quota remain?",
                ),
            ),
        ),
    ),
    Story(
        name="places_family_tree_four_generations",
        topic="",
        numbers={
            "children": whole(3, 8),
            "grand": oneof(2, 3, 4),
            "great": oneof(2, 3, 4),
            "absent": whole(2, 20),
            "came": "children + children * grand + children * grand * great - absent",
        },
        nouns={"who": "grandmother, great-aunt, grandfather", "event": "event"},
        facts={
            "children": (
                "{name}'s {who} has {children} children, and each of them has {grand} children",
                "each of the {children} children of {name}'s {who} has {grand} children",
            ),
            "great": (
                "each of these grandchildren has {great} children too",
                "every grandchild is a parent of {great}",
            ),
            "absent": (
                "all these descendants except {absent} come to a {event}",
                "{absent} of all these descendants miss a {event}, to which the others come",
            ),
        },
        asks=(
            Ask(
                find="came",
                steps=(
                    "grandchildren = children * grand",
                    "great-grandchildren = grandchildren * great",
                    "children and grandchildren = children + grandchildren",
                    "descendants = children and grandchildren + great-grandchildren",
                    "descendants who come = descendants - absent",
                ),
                tell="children great absent",
                questions=(
                    "how many of the descendants come to the {event}",
                    "how many descendants are at the {event}",
                ),
                goals=("the number of descendants at the {event}",),
                wordings=(
                    "{name} draws a family tree. At the top stands the {who}; below, {children} "
                    "children; below each child, {grand} grandchildren; below each grandchild, "
                    "{great} great-grandchildren. Of everyone below the top, {absent} will miss "
                    "the {event}. How many will be there?",
                ),
            ),
            Ask(
                find="absent",
                steps=(
                    "grandchildren = children * grand",
                    "great-grandchildren = grandchildren * great",
                    "children and grandchildren = children + grandchildren",
                    "descendants = children and grandchildren + great-grandchildren",
                    "descendants who miss it = descendants - came",
                ),
                wordings=(
                    "Of the descendants of {name}'s {who}, {came} were at the {event}. There are "
                    "{children} children, each with {grand} children, and each of these has "
                    "{great} children again. How many descendants were not there?",
                ),
            ),
        ),
    ),
)
