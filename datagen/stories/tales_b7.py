"""Ribbons around boxes, a ski lift, firewood and a long trail."""

from datagen.numbers.quantity import oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="tales_b_ribbon_around_a_box",
        topic="",
        numbers={
            "long": whole(20, 45),
            "wide": whole(12, 30),
            "high": whole(5, 20),
            "around_long": "long * 2",
            "around_wide": "wide * 2",
            "up": "high * 4",
            "flat": "around_long + around_wide",
            "crossed": "flat + up",
            "bow": whole(25, 60, 5),
            "ribbon": "crossed + bow",
        },
        where=("long > wide", "wide > high"),
        nouns={"present": "sweater, teapot, train set, puzzle, lamp, picture book"},
        facts={
            "box": (
                "a box with a {present} in it is {long} centimeters long, {wide} centimeters wide "
                "and {high} centimeters high",
                "{name} has put a {present} into a box {long} centimeters long, {wide} wide and "
                "{high} high",
            ),
            "ribbon": (
                "a ribbon crosses on its lid, so that it runs twice along the length, twice along "
                "the width and four times along the height of the box",
                "along the length and along the width of the box the ribbon runs twice, and along "
                "its height four times",
            ),
            "whole": (
                "the whole ribbon measures {ribbon} centimeters",
                "{ribbon} centimeters of ribbon are used, the bow included",
            ),
        },
        asks=(
            Ask(
                find="ribbon",
                steps=(
                    "centimeters along the length = long * 2",
                    "centimeters along the width = wide * 2",
                    "centimeters along the height = high * 4",
                    "centimeters on lid and bottom = centimeters along the length + centimeters "
                    "along the width",
                    "centimeters around the box = centimeters on lid and bottom + centimeters "
                    "along the height",
                    "centimeters of ribbon = centimeters around the box + bow",
                ),
                wordings=(
                    "To tie up a {present}, {name} lays a ribbon around its box in both "
                    "directions: "
                    "twice the length of {long} centimeters, twice the width of {wide} centimeters "
                    "and four times the height of {high} centimeters. With {bow} centimeters for "
                    "the bow, how many centimeters of ribbon does it take?",
                ),
            ),
            Ask(
                find="bow",
                steps=(
                    "centimeters along the length = long * 2",
                    "centimeters along the width = wide * 2",
                    "centimeters along the height = high * 4",
                    "centimeters on lid and bottom = centimeters along the length + centimeters "
                    "along the width",
                    "centimeters around the box = centimeters on lid and bottom + centimeters "
                    "along the height",
                    "centimeters for the bow = ribbon - centimeters around the box",
                ),
                tell="box ribbon whole",
                questions=(
                    "how many centimeters are left for the bow",
                    "how long is the piece that remains for the bow, in centimeters",
                ),
                goals=("the number of centimeters left for the bow",),
                wordings=(
                    "{name} has {ribbon} centimeters of ribbon for a box {long} centimeters long, "
                    "{wide} wide and {high} high. Tied crosswise, it covers the length and the "
                    "width twice each and the height four times. What remains becomes a bow. "
                    "How many centimeters is that?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_queue_at_the_ski_lift",
        topic="",
        numbers={
            "seats": oneof(2, 4, 6, 8),
            "chairs": oneof(4, 5, 6, 8, 10, 12),
            "carried": "seats * chairs",
            "arrive": whole(4, 60),
            "net": "carried - arrive",
            "minutes": whole(4, 25),
            "queue": "net * minutes",
        },
        where=("queue < 500", "arrive * 4 > carried"),
        nouns={"hill": "glacier, north slope, beginners' slope, highest peak, race course"},
        facts={
            "lift": (
                "the lift to the {hill} has chairs for {seats} people, and {chairs} chairs leave "
                "every minute, all of them full",
                "every minute {chairs} chairs of the lift to the {hill} leave, each with {seats} "
                "people on it",
            ),
            "queue": (
                "{queue} people are in line when the lift opens",
                "at the moment when the lift opens, there is a line of {queue} people",
            ),
            "arrive": (
                "{arrive} more people join the line every minute",
                "the line is joined by {arrive} others each minute",
            ),
        },
        asks=(
            Ask(
                find="minutes",
                steps=(
                    "people carried a minute = seats * chairs",
                    "people fewer in line a minute = people carried a minute - arrive",
                    "minutes until nobody waits = queue / people fewer in line a minute",
                ),
                tell="lift queue arrive",
                questions=(
                    "after how many minutes is the line gone",
                    "how many minutes does it take until nobody has to wait",
                ),
                goals=("the number of minutes until the line is gone",),
                wordings=(
                    '"Let us have a cocoa until the line is gone," says {name} at the foot of the '
                    "{hill}. {queue} people are waiting, and each minute brings {arrive} more, but "
                    "{chairs} chairs with {seats} people apiece go up every minute. How many "
                    "minutes is that cocoa going to last?",
                ),
            ),
            Ask(
                find="arrive",
                steps=(
                    "people carried a minute = seats * chairs",
                    "people fewer in line a minute = queue / minutes",
                    "people joining a minute = people carried a minute - people fewer in line a "
                    "minute",
                ),
                wordings=(
                    "At first {queue} people stood in line for the {hill}; {minutes} minutes later "
                    "there was no line any more, though people had kept coming, the same number "
                    "every minute. The lift had taken up {chairs} full chairs of {seats} people a "
                    "minute. How many people had come each minute?",
                ),
            ),
        ),
        distractors=("The ride up takes {n:5-15} minutes.",),
    ),
    Story(
        name="tales_b_firewood_for_the_winter",
        topic="",
        numbers={
            "loads": whole(4, 12),
            "load": whole(60, 150, 10),
            "logs": "loads * load",
            "evening": whole(3, 8),
            "sunday": whole(9, 18),
            "six_days": "evening * 6",
            "weekly": "six_days + sunday",
            "weeks": whole(4, 22),
            "burned": "weekly * weeks",
            "left": "logs - burned",
        },
        where=("left < 400",),
        nouns={"house": "cabin, farmhouse, cottage, mill, forester's lodge"},
        facts={
            "logs": (
                "{loads} loads of {load} logs each were stacked beside the {house} in autumn",
                "in autumn {name} stacked {loads} loads of firewood beside the {house}, {load} "
                "logs "
                "to the load",
            ),
            "burn": (
                "six evenings a week {evening} of them were burned, and every Sunday {sunday}",
                "the stove took {evening} logs on each of six evenings and {sunday} on Sunday, "
                "week "
                "after week",
            ),
            "weeks": (
                "the winter lasted {weeks} weeks",
                "it was {weeks} weeks before spring came",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "logs in all = loads * load",
                    "logs from Monday to Saturday = evening * 6",
                    "logs a week = logs from Monday to Saturday + sunday",
                    "logs burned = logs a week * weeks",
                    "logs left = logs in all - logs burned",
                ),
                tell="logs burn weeks",
                questions=(
                    "how many logs were left at the end of the winter",
                    "how many logs had not been burned by then",
                ),
                goals=("the number of logs that are left",),
                wordings=(
                    "Six evenings a week {evening} logs go into the stove of the {house}, and on "
                    "Sunday, when the whole family is there, {sunday}. {name} has brought in "
                    "{loads} loads with {load} logs each. What will be left of them after {weeks} "
                    "weeks of winter?",
                ),
            ),
            Ask(
                find="sunday",
                steps=(
                    "logs in all = loads * load",
                    "logs burned = logs in all - left",
                    "logs a week = logs burned / weeks",
                    "logs from Monday to Saturday = evening * 6",
                    "logs on a Sunday = logs a week - logs from Monday to Saturday",
                ),
                wordings=(
                    "Of {loads} loads of {load} logs, {left:log/logs} remained at the {house} "
                    "after "
                    "a winter of {weeks} weeks. On each of the six other days of the week "
                    "{evening} "
                    "logs had been burned, but more on Sunday, always the same number. How many "
                    "logs were burned on a Sunday?",
                ),
            ),
        ),
    ),
)
