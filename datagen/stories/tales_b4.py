"""Under way and at work: deserts, swings, belts, lakes, door frames, lifeguards, jars, "
"subtitles."""

from datagen.numbers.quantity import money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="tales_b_desert_crossing_with_canisters",
        topic="",
        numbers={
            "tank": whole(40, 90, 5),
            "canisters": whole(2, 5),
            "canister": oneof(10, 15, 20),
            "reserve": "canisters * canister",
            "fuel": "tank + reserve",
            "per_hundred": whole(8, 16),
            "hundreds": whole(3, 9),
            "km": "hundreds * 100",
            "used": "per_hundred * hundreds",
            "left": "fuel - used",
        },
        nouns={"goal": "oasis, mining town, border post, coast, observatory, old fort"},
        facts={
            "fuel": (
                "{name} sets out across the desert with {tank} liters in the tank and {canisters} "
                "canisters of {canister} liters on the roof",
                "{canisters} canisters of {canister} liters are tied to the roof of {name}'s jeep, "
                "and {tank} liters are in its tank",
            ),
            "use": (
                "on sand the jeep needs {per_hundred} liters for every 100 kilometers",
                "the sand makes the jeep use {per_hundred} liters per 100 kilometers",
            ),
            "km": (
                "it is {km} kilometers to the {goal}",
                "the {goal} is {km} kilometers away",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "liters in canisters = canisters * canister",
                    "liters in all = tank + liters in canisters",
                    "hundreds of kilometers = km / 100",
                    "liters used = per_hundred * hundreds of kilometers",
                    "liters left = liters in all - liters used",
                ),
                tell="fuel use km",
                questions=(
                    "how many liters of fuel are left at the {goal}",
                    "with how many liters does {name} arrive there",
                ),
                goals=("the number of liters left on arrival",),
                wordings=(
                    'The guide frowns. "{km} kilometers to the {goal}, all of it sand. Your jeep '
                    'will swallow {per_hundred} liters on every 100 of them. Will you make it?" '
                    "{name} points to the gauge, which shows {tank} liters, and to the {canisters} "
                    "canisters with {canister} liters each. They do make it. How many liters are "
                    "there still when they arrive?",
                ),
            ),
            Ask(
                find="canisters",
                steps=(
                    "hundreds of kilometers = km / 100",
                    "liters used = per_hundred * hundreds of kilometers",
                    "liters at the start = liters used + left",
                    "liters in canisters = liters at the start - tank",
                    "canisters = liters in canisters / canister",
                ),
                wordings=(
                    "A jeep uses {per_hundred} liters for 100 kilometers of desert. It started "
                    "with "
                    "{tank} liters in the tank and some full canisters of {canister} liters, drove "
                    "{km} kilometers to the {goal}, and still had {left:liter/liters} in all when "
                    "it got there. How many canisters had been taken along?",
                ),
            ),
        ),
        distractors=("At noon it is {n:35-48} degrees in the shade.",),
    ),
    Story(
        name="tales_b_ropes_for_playground_swings",
        topic="",
        numbers={
            "swings": whole(2, 8),
            "beam": whole(180, 300, 10),
            "knots": oneof(20, 30, 40, 50, 60),
            "rope": "beam + knots",
            "per_swing": "rope * 2",
            "all_cm": "per_swing * swings",
            "roll": oneof(3000, 4000, 5000, 6000),
            "rest": "roll - all_cm",
            "roll_m": "roll / 100",
        },
        where=("rest > 20",),
        nouns={"place": "park, kindergarten, campsite, school, farm"},
        facts={
            "swings": (
                "{name} is hanging up {swings} swings in the playground of a {place}, each on two "
                "ropes",
                "the playground of a {place} is to have {swings} swings, and {name} hangs each of "
                "them on two ropes",
            ),
            "rope": (
                "a rope has to reach down {beam} centimeters, and {knots} centimeters more go into "
                "its knots",
                "for each rope {he} needs {beam} centimeters plus {knots} centimeters for the "
                "knots",
            ),
            "roll": (
                "all the ropes are cut from a roll of {roll_m} meters",
                "{he} cuts them all from one roll, {roll_m} meters long",
            ),
        },
        asks=(
            Ask(
                find="rest",
                steps=(
                    "centimeters of a rope = beam + knots",
                    "centimeters for a swing = centimeters of a rope * 2",
                    "centimeters for all swings = centimeters for a swing * swings",
                    "centimeters on the roll = roll_m * 100",
                    "centimeters left = centimeters on the roll - centimeters for all swings",
                ),
                tell="swings rope roll",
                questions=(
                    "how many centimeters of rope are left on the roll",
                    "how much rope remains, in centimeters",
                ),
                goals=("the number of centimeters of rope left on the roll",),
                wordings=(
                    "Is a roll of {roll_m} meters enough? {name} calculates: {swings} swings, two "
                    "ropes to a swing, {beam} centimeters for each rope and {knots} centimeters on "
                    "top of that for its knots. Yes, it is. And how many centimeters will not be "
                    "needed?",
                ),
            ),
            Ask(
                find="knots",
                steps=(
                    "centimeters on the roll = roll_m * 100",
                    "centimeters used = centimeters on the roll - rest",
                    "ropes = swings * 2",
                    "centimeters of a rope = centimeters used / ropes",
                    "centimeters for the knots of a rope = centimeters of a rope - beam",
                ),
                wordings=(
                    "From a roll of {roll_m} meters of rope, {name} made {swings} swings, each "
                    "hanging on two equal ropes, and {rest} centimeters were left. Every rope "
                    "hangs down {beam} centimeters; the rest of it is tied up in knots. How many "
                    "centimeters of each rope are in its knots?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_heap_at_the_end_of_a_belt",
        topic="",
        numbers={
            "belt": whole(14, 30),
            "packer": whole(8, 16),
            "grow": "belt - packer",
            "minutes": whole(10, 45, 5),
            "heap": "grow * minutes",
            "two": "packer * 2",
            "shrink": "two - belt",
            "until": "heap / shrink",
        },
        where=("until <= 100",),
        nouns={
            "item": "parcel, bottle, toy car, jar, box of tea/boxes of tea, loaf of bread/loaves "
            "of bread"
        },
        facts={
            "belt": (
                "a belt brings {belt} {items} a minute to a table where one packer can deal with "
                "{packer} a minute",
                "at a table one packer puts {packer} {items} a minute into cartons, but the belt "
                "brings {belt} a minute",
            ),
            "minutes": (
                "after {minutes} minutes a second packer, who is just as fast, comes to help",
                "this goes on for {minutes} minutes, and then a second packer with the same speed "
                "joins the first",
            ),
        },
        asks=(
            Ask(
                find="until",
                steps=(
                    "{items} added to the heap a minute = belt - packer",
                    "{items} in the heap = {items} added to the heap a minute * minutes",
                    "{items} packed a minute by both = packer * 2",
                    "{items} taken off the heap a minute = {items} packed a minute by both - belt",
                    "minutes until the heap is gone = {items} in the heap / {items} taken off the "
                    "heap a minute",
                ),
                tell="belt minutes",
                questions=(
                    "how many minutes do the two packers need until no {items} are piled up any "
                    "more, while the belt keeps running",
                    "how long, in minutes, does it take both packers to clear the heap that has "
                    "formed if the belt never stops",
                ),
                goals=(
                    "the number of minutes both need to clear the heap while the belt keeps "
                    "running",
                ),
                wordings=(
                    "{name} packs {packer} {items} a minute. That would be fine, if the belt did "
                    "not bring {belt} a minute! {minutes} minutes later a colleague sees the heap "
                    "and starts packing, too, at {name}'s speed. The belt runs on as before. In "
                    "how "
                    "many more minutes will the two have worked off the heap?",
                ),
            ),
            Ask(
                find="heap",
                steps=(
                    "{items} brought = belt * minutes",
                    "{items} packed = packer * minutes",
                    "{items} in the heap = {items} brought - {items} packed",
                ),
                wordings=(
                    "Within {minutes} minutes, how many {items} pile up at the end of a belt that "
                    "brings {belt} of them a minute, if the only packer there manages {packer} a "
                    "minute?",
                ),
            ),
            Ask(
                find="belt",
                steps=(
                    "{items} packed = packer * minutes",
                    "{items} brought = {items} packed + heap",
                    "{items} a minute on the belt = {items} brought / minutes",
                ),
                wordings=(
                    "When the belt stopped after {minutes} minutes, {heap} {items} lay in a heap "
                    "at "
                    "its end, though the packer had put {packer} a minute into cartons all the "
                    "time. How many {items} had the belt brought each minute?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_two_ways_around_a_lake",
        topic="",
        numbers={
            "one": whole(60, 110, 5),
            "two": whole(120, 240, 10),
            "together": "one + two",
            "meeting": whole(6, 20),
            "lake": "together * meeting",
            "times": whole(2, 5),
            "minutes": "meeting * times",
            "walked": "one * minutes",
            "ran": "two * minutes",
            "more": "ran - walked",
        },
        nouns={"water": "lake, forest, reservoir, castle hill, island, golf course"},
        facts={
            "lake": (
                "the path around a {water} is {lake} meters long",
                "once around a {water} is {lake} meters",
            ),
            "start": (
                "{name} and {name2} start at the same bench in opposite directions, {name} walking "
                "{one} meters a minute and {name2} running {two} meters a minute",
                "from the same bench {name} walks one way around at {one} meters a minute, and "
                "{name2} runs the other way around at {two} meters a minute",
            ),
        },
        asks=(
            Ask(
                find="meeting",
                steps=(
                    "meters a minute together = one + two",
                    "minutes until they meet = lake / meters a minute together",
                ),
                tell="lake start",
                questions=(
                    "after how many minutes do they meet for the first time",
                    "how many minutes pass before they meet again",
                ),
                goals=("the number of minutes until they first meet",),
            ),
            Ask(
                find="more",
                steps=(
                    "meters a minute together = one + two",
                    "minutes between meetings = lake / meters a minute together",
                    "minutes in all = minutes between meetings * times",
                    "meters more a minute = two - one",
                    "meters more in all = meters more a minute * minutes in all",
                ),
                wordings=(
                    "{name} walks around a {water} at {one} meters a minute. {name2} has started "
                    "at "
                    "the same place and time, but runs the other way around, at {two} meters a "
                    "minute. The path is {lake} meters long, and they keep going until they have "
                    "met {times} times on the way. How many meters more than {name} has {name2} "
                    "covered by then?",
                ),
            ),
            Ask(
                find="two",
                steps=(
                    "meters a minute together = lake / meeting",
                    "meters a minute by {name2} = meters a minute together - one",
                ),
                wordings=(
                    '"{meeting} minutes!" laughs {name2}, who comes running toward {name}. They '
                    "parted at a bench, one going left and the other right, "
                    "and {name} has been walking at {one} meters a minute. If the path around the "
                    "{water} measures {lake} meters, how many meters a minute does {name2} run?",
                    "Around a {water} leads a path of {lake} meters. {name} and {name2} set off "
                    "from one spot in opposite directions and met again after {meeting} minutes. "
                    "{name} did {one} meters a minute. How many did {name2} do?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_marks_on_the_door_frame",
        topic="",
        numbers={
            "first": whole(85, 110),
            "yearly": whole(5, 8),
            "years": whole(2, 5),
            "spurt": whole(9, 14),
            "slow": "yearly * years",
            "before": "first + slow",
            "height": "before + spurt",
            "gap": whole(3, 30),
            "parent": "height + gap",
        },
        where=("parent < 190", "parent > 150"),
        nouns={"grown": "mother, father, aunt, uncle, grandmother, grandfather"},
        facts={
            "first": (
                "the lowest mark on the door frame is at {first} centimeters and shows how tall "
                "{name} was on {his} first day of kindergarten",
                "{name} was {first} centimeters tall when {his} height was first marked on the "
                "door frame",
            ),
            "yearly": (
                "for {years} years after that {he} grew {yearly} centimeters a year",
                "in each of the next {years} years {he} became {yearly} centimeters taller",
            ),
            "spurt": (
                "then came a year with {spurt} centimeters",
                "a year in which {he} shot up by {spurt} centimeters followed",
            ),
            "parent": (
                "{his} {grown} is {parent} centimeters tall",
                "the mark for {his} {grown} is at {parent} centimeters",
            ),
        },
        asks=(
            Ask(
                find="gap",
                steps=(
                    "centimeters in the slow years = yearly * years",
                    "height before the last year = first + centimeters in the slow years",
                    "height now = height before the last year + spurt",
                    "centimeters short of the {grown} = parent - height now",
                ),
                tell="first yearly spurt parent",
                questions=(
                    "how many centimeters did {name} still have to grow then to be as tall as "
                    "{his} {grown}",
                    "how many centimeters taller than {name} was {his} {grown} after that year",
                ),
                goals=(
                    "the difference in height between {name} and {his} {grown} after that year",
                ),
                wordings=(
                    "Pencil lines climb up the door frame of the kitchen. {name} began at {first} "
                    "centimeters; each of the next {years} lines is {yearly} centimeters above the "
                    "one before, and the newest is {spurt} centimeters above the last of those. At "
                    "{parent} centimeters, far above, there is a line for the {grown}. How many "
                    "centimeters is it above {name}'s newest?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "height now = parent - gap",
                    "height before the last year = height now - spurt",
                    "centimeters in the slow years = yearly * years",
                    "first height = height before the last year - centimeters in the slow years",
                ),
                wordings=(
                    "{name} is {gap} centimeters shorter than the {grown}, who measures {parent} "
                    "centimeters. Last year alone {name} grew {spurt} centimeters, and in the "
                    "{years} years before that it had been {yearly} centimeters a year. How many "
                    "centimeters tall was {name} when all these years began?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_lifeguards_on_duty",
        topic="",
        numbers={
            "hours": oneof(8, 9, 10, 11, 12),
            "chairs": whole(2, 6),
            "daily": "hours * chairs",
            "weekly": "daily * 7",
            "each": oneof(14, 18, 20, 21, 24, 28, 30, 35),
            "guards": "weekly / each",
            "here": whole(2, 20),
            "to_hire": "guards - here",
            "wage": money(9, 22),
            "payroll": "weekly * wage",
        },
        nouns={"place": "lake, beach, public pool, water park, seaside hotel"},
        facts={
            "hours": (
                "the {place} is watched {hours} hours a day, every day of the week",
                "on all seven days of the week somebody watches the {place}, for {hours} hours "
                "each "
                "day",
            ),
            "chairs": (
                "there are always lifeguards on {chairs} chairs, one on each",
                "{chairs} lifeguards are on duty at any time",
            ),
            "each": (
                "a lifeguard works {each} hours a week",
                "the contract of each lifeguard is for {each} hours a week",
            ),
            "here": (
                "{here} lifeguards have been hired so far",
                "the manager has found {here} lifeguards up to now",
            ),
        },
        asks=(
            Ask(
                find="to_hire",
                steps=(
                    "hours of duty a day = hours * chairs",
                    "hours of duty a week = hours of duty a day * 7",
                    "lifeguards needed = hours of duty a week / each",
                    "lifeguards still to hire = lifeguards needed - here",
                ),
                tell="hours chairs each here",
                questions=(
                    "how many more lifeguards must be hired",
                    "how many lifeguards are still missing",
                ),
                goals=("the number of lifeguards that still have to be hired",),
                wordings=(
                    "{name} is making the plan for the lifeguards at the {place}. {chairs} chairs "
                    "must be taken, {hours} hours a day, seven days a week, and no lifeguard is to "
                    "sit there for more or less than {each} hours a week. With {here} names on the "
                    "list, how many are still lacking?",
                ),
            ),
            Ask(
                find="wage",
                steps=(
                    "hours of duty a day = hours * chairs",
                    "hours of duty a week = hours of duty a day * 7",
                    "pay for an hour = payroll / hours of duty a week",
                ),
                wordings=(
                    "The lifeguards at the {place} cost {payroll} a week altogether. Every day of "
                    "the week {chairs} of them are on duty at the same time, for {hours} hours. "
                    "How "
                    "much does a lifeguard earn in an hour?",
                    "How much per hour is paid to a lifeguard if {chairs} of them watch the "
                    "{place} "
                    "at any moment of the {hours} hours a day it is open, seven days a week, and "
                    "the pay of all of them comes to {payroll} a week?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_jam_jars_in_the_mail",
        topic="",
        numbers={
            "jars": whole(3, 12),
            "glass": whole(120, 260, 10),
            "jam": oneof(200, 250, 300, 340, 350, 400, 450, 500),
            "full": "glass + jam",
            "all_jars": "full * jars",
            "box": whole(150, 600, 10),
            "gross": "all_jars + box",
            "limit_kg": whole(2, 10),
            "limit": "limit_kg * 1000",
            "free": "limit - gross",
        },
        where=("free < 2500",),
        nouns={
            "spread": "jam/jam, honey/honey, mustard/mustard, applesauce/applesauce, "
            "marmalade/marmalade"
        },
        facts={
            "jars": (
                "{name} wants to mail a box with {jars} jars of {spread}, each with {jam} grams in "
                "it",
                "{jars} jars with {jam} grams of {spread} each are to go into a box that {name} "
                "wants to mail",
            ),
            "glass": (
                "an empty jar weighs {glass} grams and the box {box} grams",
                "the box alone weighs {box} grams, and a jar without anything in it {glass} grams",
            ),
            "limit": (
                "up to {limit_kg} kilograms the box travels at the low rate",
                "the low rate is for boxes of up to {limit_kg} kilograms",
            ),
        },
        asks=(
            Ask(
                find="free",
                steps=(
                    "grams of a full jar = glass + jam",
                    "grams of all jars = grams of a full jar * jars",
                    "grams of the whole box = grams of all jars + box",
                    "grams allowed = limit_kg * 1000",
                    "grams to spare = grams allowed - grams of the whole box",
                ),
                tell="jars glass limit",
                questions=(
                    "how many grams may {name} still add without losing the low rate",
                    "how many grams below the limit does the box stay",
                ),
                goals=("the number of grams that may still be added at the low rate",),
                wordings=(
                    '"Anything else for the box?" asks {name}. "It must not weigh more than '
                    '{limit_kg} kilograms." The cardboard is {box} grams, and in it there are '
                    "{jars} glass jars of {glass} grams, each filled with {jam} grams of {spread}. "
                    "How heavy may a present be that is laid on top, in grams?",
                ),
            ),
            Ask(
                find="jam",
                steps=(
                    "grams of all jars = gross - box",
                    "grams of a full jar = grams of all jars / jars",
                    "grams of {spread} in a jar = grams of a full jar - glass",
                ),
                wordings=(
                    "At the post office the scale showed {gross} grams for a box of {jars} jars of "
                    "{spread}. Empty, the box weighs {box} grams and a jar {glass} grams. How many "
                    "grams of {spread} are in each jar?",
                ),
            ),
        ),
        distractors=("The post office closes at {n:4-7} o'clock.",),
    ),
    Story(
        name="tales_b_subtitles_before_the_premiere",
        topic="",
        numbers={
            "film": whole(80, 160, 5),
            "lines": whole(6, 14),
            "total": "film * lines",
            "hourly": oneof(20, 24, 25, 30, 32, 36, 40, 45, 50, 60),
            "hours": "total / hourly",
            "daily_hours": oneof(4, 5, 6, 7, 8),
            "days": "hours / daily_hours",
            "spare": whole(1, 9),
            "until": "days + spare",
        },
        where=("days > 1",),
        nouns={
            "film_kind": "detective film, nature film, comedy, romance, western, film about "
            "astronauts/films about astronauts"
        },
        facts={
            "film": (
                "a {film_kind} of {film} minutes has {lines} spoken lines a minute",
                "in a {film_kind} {film} minutes long, {lines} lines are spoken in every minute",
            ),
            "hourly": (
                "{name} writes subtitles for {hourly} lines an hour and works {daily_hours} hours "
                "a "
                "day",
                "working {daily_hours} hours a day, {name} finds the right words for {hourly} of "
                "the "
                "lines in an hour",
            ),
            "until": (
                "the premiere is {until} days of work away",
                "{he} has {until} days of work before the premiere",
            ),
        },
        asks=(
            Ask(
                find="spare",
                steps=(
                    "lines in all = film * lines",
                    "hours of work = lines in all / hourly",
                    "days of work = hours of work / daily_hours",
                    "days to spare = until - days of work",
                ),
                tell="film hourly until",
                questions=(
                    "how many days before the premiere are the subtitles ready",
                    "how many days does {name} have to spare",
                ),
                goals=("the number of days between the last subtitle and the premiere",),
                wordings=(
                    "Every spoken line of a {film_kind} needs a subtitle, and in each of its "
                    "{film} "
                    "minutes {lines} lines are spoken. The premiere is in {until} days. If {name} "
                    "writes {hourly} subtitles an hour, {daily_hours} hours every day, starting "
                    "today, how many of these days will be free?",
                ),
            ),
            Ask(
                find="hourly",
                steps=(
                    "lines in all = film * lines",
                    "hours of work = days * daily_hours",
                    "lines an hour = lines in all / hours of work",
                ),
                wordings=(
                    "A {film_kind} of {film} minutes, {lines} lines a minute: it took {name} "
                    "{days} "
                    "days of {daily_hours} hours to write a subtitle for every line. How many "
                    "subtitles did {name} write in an hour?",
                ),
            ),
        ),
    ),
)
