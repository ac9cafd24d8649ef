"""Lawns, mats, sandboxes, cold nights, hedges, lambs, translators, batteries, movies to load."""

from datagen.numbers.quantity import money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="tales_b_lawn_fertilizer_around_beds",
        topic="",
        numbers={
            "long": whole(10, 40),
            "wide": whole(8, 25),
            "plot": "long * wide",
            "side": whole(2, 5),
            "bed": "side * side",
            "beds": whole(2, 4),
            "all_beds": "beds * bed",
            "lawn": "plot - all_beds",
            "grams": oneof(20, 25, 30, 40, 50),
            "all_grams": "lawn * grams",
        },
        where=("long > wide",),
        nouns={"building": "museum, library, hospital, town hall, school, hotel"},
        facts={
            "plot": (
                "the rectangular plot in front of the {building} is {long} meters long and {wide} "
                "meters wide",
                "in front of the {building} lies a rectangle of {long} by {wide} meters",
            ),
            "beds": (
                "there are {beds} square flower beds on it with sides of {side} meters, and all "
                "the "
                "rest is lawn",
                "apart from {beds} square flower beds, {side} meters on each side, it is all lawn",
            ),
            "grams": (
                "every square meter of lawn is given {grams} grams of fertilizer",
                "the gardener scatters {grams} grams of fertilizer on each square meter of lawn",
            ),
        },
        asks=(
            Ask(
                find="all_grams",
                steps=(
                    "square meters of the plot = long * wide",
                    "square meters of a bed = side * side",
                    "square meters of all beds = beds * square meters of a bed",
                    "square meters of lawn = square meters of the plot - square meters of all beds",
                    "grams of fertilizer = square meters of lawn * grams",
                ),
                tell="plot beds grams",
                questions=(
                    "how many grams of fertilizer does the lawn take",
                    "how much fertilizer is needed, in grams",
                ),
                goals=("the number of grams of fertilizer for the lawn",),
                wordings=(
                    "How many grams of fertilizer does {name}, the gardener of the {building}, "
                    "have to weigh out? The package says {grams} grams for a square meter of "
                    "lawn. The "
                    "grounds are a rectangle, {long} meters by {wide}, but {beds} squares of it, "
                    "with sides of {side} meters, are planted with roses and get none.",
                ),
            ),
            Ask(
                find="grams",
                steps=(
                    "square meters of the plot = long * wide",
                    "square meters of a bed = side * side",
                    "square meters of all beds = beds * square meters of a bed",
                    "square meters of lawn = square meters of the plot - square meters of all beds",
                    "grams for a square meter = all_grams / square meters of lawn",
                ),
                wordings=(
                    "{all_grams} grams of fertilizer went evenly over the lawn of the "
                    "{building}. The lawn is what {beds} square flower beds, {side} meters on a "
                    "side, leave of a rectangle {long} meters long and {wide} meters wide. How "
                    "many grams did each square meter of lawn get?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_picture_mat_and_frame",
        topic="",
        numbers={
            "wide": whole(12, 50),
            "high": whole(10, 40),
            "edge": whole(2, 8),
            "both": "edge * 2",
            "outer_wide": "wide + both",
            "outer_high": "high + both",
            "outer": "outer_wide * outer_high",
            "inner": "wide * high",
            "mat": "outer - inner",
        },
        where=("wide > high",),
        nouns={"picture": "drawing, photograph, map, watercolor, poster, child's painting"},
        facts={
            "picture": (
                "{name} has a {picture} that is {wide} centimeters wide and {high} centimeters "
                "high",
                "a {picture} of {name}'s measures {wide} centimeters across and {high} from top to "
                "bottom",
            ),
            "edge": (
                "inside the frame, a strip of gray cardboard {edge} centimeters wide, the same all "
                "around, shows on its four sides",
                "on both sides as well as above and below it is bordered by {edge} centimeters of "
                "gray cardboard, around which comes the frame",
            ),
        },
        asks=(
            Ask(
                find="mat",
                steps=(
                    "centimeters added by the border = edge * 2",
                    "width inside the frame = wide + centimeters added by the border",
                    "height inside the frame = high + centimeters added by the border",
                    "square centimeters inside the frame = width inside the frame * height inside "
                    "the frame",
                    "square centimeters of the {picture} = wide * high",
                    "square centimeters of gray = square centimeters inside the frame - square "
                    "centimeters of the {picture}",
                ),
                tell="picture edge",
                questions=(
                    "how many square centimeters of the cardboard can be seen",
                    "what is the area of the gray border in square centimeters",
                ),
                goals=("the area of the gray border in square centimeters",),
                wordings=(
                    "A {picture}, {wide} centimeters by {high}, is glued to the middle of a gray "
                    "cardboard so that {edge} centimeters of gray are seen both on the left and "
                    "on the "
                    "right, above and below. Of how many square centimeters is the gray part that "
                    "is seen?",
                ),
            ),
            Ask(
                find="edge",
                steps=(
                    "height inside the frame = outer / outer_wide",
                    "centimeters of both strips = height inside the frame - high",
                    "centimeters of each strip = centimeters of both strips / 2",
                ),
                wordings=(
                    "The opening of a frame is {outer_wide} centimeters wide and has an area of "
                    "{outer} square centimeters. {name} places a {picture} {high} centimeters high "
                    "exactly halfway between top and bottom. How many centimeters are free above "
                    "it, and as many below it?",
                    "{name} has a frame for pictures with an area of {outer} square centimeters "
                    "and "
                    "a width of {outer_wide} centimeters. If a {picture} that is {high} "
                    "centimeters "
                    "high is put into the middle, an equally wide strip stays empty above and "
                    "below "
                    "it. How wide is each of the two strips in centimeters?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_sandbox_filled_from_sacks",
        topic="",
        numbers={
            "long": whole(10, 30),
            "wide": whole(10, 25),
            "deep": whole(2, 4),
            "layer": "long * wide",
            "volume": "layer * deep",
            "sack": oneof(10, 15, 20, 25, 30, 40),
            "sacks": "volume / sack",
            "price": money(3, 9, "0.50"),
            "cost": "sacks * price",
        },
        where=("long >= wide", "sacks > 4"),
        nouns={
            "box": "sandbox, raised bed, planter, vegetable bed",
            "fill": "sand, soil, compost, fine gravel",
        },
        facts={
            "size": (
                "inside, a {box} is {long} decimeters long and {wide} decimeters wide, and {name} "
                "wants to fill it with {fill}, {deep} decimeters deep",
                "{name} is going to put {deep} decimeters of {fill} into a {box} of {long} by "
                "{wide} decimeters",
            ),
            "liter": (
                "a cubic decimeter is a liter, and a sack from the garden center holds {sack} "
                "liters",
                "the {fill} is sold in sacks of {sack} liters, and a liter is one cubic decimeter",
            ),
            "price": ("a sack costs {price}", "for each sack the garden center asks {price}"),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "square decimeters of the {box} = long * wide",
                    "liters needed = square decimeters of the {box} * deep",
                    "sacks = liters needed / sack",
                    "cost of the sacks = sacks * price",
                ),
                tell="size liter price",
                questions=(
                    "how much does it cost to fill the {box}",
                    "what does {name} pay for the sacks",
                ),
                goals=("the cost of filling the {box}",),
                wordings=(
                    '"How big is your {box}?" asks the man at the garden center. "{long} '
                    "decimeters "
                    'by {wide}," says {name}, "and I want {fill} in it, {deep} decimeters high." '
                    "One "
                    "cubic decimeter is one liter; a sack has {sack} liters in it and costs "
                    "{price}. What will the bill be?",
                ),
            ),
            Ask(
                find="deep",
                steps=(
                    "sacks = cost / price",
                    "liters = sacks * sack",
                    "square decimeters of the {box} = long * wide",
                    "depth in decimeters = liters / square decimeters of the {box}",
                ),
                wordings=(
                    "For {cost}, {name} bought sacks of {fill} at {price} each, {sack} liters (or "
                    "cubic decimeters) to the sack, and spread everything evenly in a {box} "
                    "{long} decimeters long and {wide} decimeters wide. How many decimeters deep "
                    "is the {fill}?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_thermometer_of_four_days",
        topic="",
        numbers={
            "average": whole(12, 30),
            "total": "average * 4",
            "monday": whole(10, 34),
            "warmer": whole(1, 6),
            "tuesday": "monday + warmer",
            "colder": whole(2, 9),
            "wednesday": "tuesday - colder",
            "two": "monday + tuesday",
            "three": "two + wednesday",
            "thursday": "total - three",
        },
        where=("thursday > 7", "thursday < 36", "wednesday > 5"),
        nouns={"spot": "weather station, school yard, balcony, harbor, greenhouse, market square"},
        facts={
            "monday": (
                "at noon on Monday it was {monday} degrees warm in the shade of the {spot}",
                "a thermometer in the shade of the {spot} showed {monday} degrees at noon on "
                "Monday",
            ),
            "tuesday": (
                "on Tuesday it was {warmer:degree/degrees} warmer than that, and on Wednesday it "
                "was {colder} degrees colder than on Tuesday",
                "Tuesday brought {warmer:degree/degrees} more than Monday, but Wednesday {colder} "
                "degrees less than Tuesday",
            ),
            "average": (
                "the average of the four days from Monday to Thursday was {average} degrees",
                "from Monday to Thursday it was {average} degrees on average, over four days",
            ),
        },
        asks=(
            Ask(
                find="thursday",
                steps=(
                    "degrees on Tuesday = monday + warmer",
                    "degrees on Wednesday = degrees on Tuesday - colder",
                    "sum of four days = average * 4",
                    "sum of two days = monday + degrees on Tuesday",
                    "sum of three days = sum of two days + degrees on Wednesday",
                    "degrees on Thursday = sum of four days - sum of three days",
                ),
                tell="monday tuesday average",
                questions=(
                    "what temperature was measured on Thursday, in degrees",
                    "how many degrees warm was it on Thursday",
                ),
                goals=("the temperature on Thursday in degrees",),
                wordings=(
                    "Somebody spilled tea on the weather diary of the {spot}. It can still be read "
                    "that the four temperatures from Monday to Thursday had an average of "
                    "{average} degrees, that Monday had {monday}, that Tuesday was "
                    "{warmer:degree/degrees} warmer than Monday and Wednesday {colder} degrees "
                    "colder than Tuesday. How many degrees were measured on Thursday?",
                ),
            ),
            Ask(
                find="wednesday",
                steps=(
                    "sum of four days = average * 4",
                    "degrees on Tuesday = monday + warmer",
                    "sum of Monday and Tuesday = monday + degrees on Tuesday",
                    "sum of the three known days = sum of Monday and Tuesday + thursday",
                    "degrees on Wednesday = sum of four days - sum of the three known days",
                ),
                wordings=(
                    "Temperatures in the shade of the {spot}. Monday: {monday} degrees. Tuesday: "
                    "{warmer:degree/degrees} more than Monday. Wednesday: forgotten. Thursday: "
                    "{thursday} degrees. Average of the four days: {average} degrees. What should "
                    "be entered for Wednesday?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_hedge_trimmed_every_month",
        topic="",
        numbers={
            "start": whole(80, 180),
            "weekly": whole(3, 9),
            "four_weeks": "weekly * 4",
            "cut": whole(5, 20),
            "gain": "four_weeks - cut",
            "rounds": whole(2, 7),
            "gained": "gain * rounds",
            "height": "start + gained",
        },
        nouns={"plant": "hedge, row of willows, ivy wall, bamboo screen, laurel bush"},
        facts={
            "start": (
                "at the start of spring the {plant} beside {name}'s house was {start} centimeters "
                "high",
                "when spring began, {name}'s {plant} was {start} centimeters high",
            ),
            "weekly": (
                "it grew {weekly} centimeters a week",
                "each week added {weekly} centimeters to it",
            ),
            "cut": (
                "at the end of every four weeks {name} cut {cut} centimeters off the top",
                "whenever four weeks were over, {name} took {cut} centimeters off with the shears",
            ),
            "height": (
                "right after one of these cuts it was {height} centimeters high",
                "its height just after a cut was {height} centimeters",
            ),
        },
        asks=(
            Ask(
                find="height",
                steps=(
                    "centimeters grown in four weeks = weekly * 4",
                    "centimeters gained in four weeks = centimeters grown in four weeks - cut",
                    "centimeters gained by then = centimeters gained in four weeks * rounds",
                    "height in centimeters = start + centimeters gained by then",
                ),
                wordings=(
                    "A {plant} {start} centimeters high grows {weekly} centimeters a week, but at "
                    "the end of every fourth week {name} shortens it by {cut} centimeters. How "
                    "many "
                    "centimeters high is it just after {name} has shortened it {rounds} "
                    "times?",
                    "Every four weeks {name} cuts {cut} centimeters off the {plant}, which was "
                    "{start} centimeters high at first and grows {weekly} centimeters every week. "
                    "What is its height in centimeters right after cut number {rounds}?",
                ),
            ),
            Ask(
                find="rounds",
                steps=(
                    "centimeters grown in four weeks = weekly * 4",
                    "centimeters gained in four weeks = centimeters grown in four weeks - cut",
                    "centimeters gained by then = height - start",
                    "number of cuts = centimeters gained by then / centimeters gained in four "
                    "weeks",
                ),
                tell="start weekly cut height",
                questions=(
                    "how many times had it been cut by then",
                    "how many cuts had there been",
                ),
                goals=("the number of times it had been cut",),
                wordings=(
                    "How often has {name} used the shears on the {plant}, if it stood {start} "
                    "centimeters high in spring, has grown {weekly} centimeters a week since then, "
                    "loses {cut} centimeters at the end of every four weeks, and right after the "
                    "latest cut is {height} centimeters high?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_bottle_fed_lamb_weight",
        topic="",
        numbers={
            "birth": whole(3000, 5000, 100),
            "lost": whole(100, 400, 50),
            "daily": whole(120, 320, 20),
            "days": whole(10, 60),
            "gained": "daily * days",
            "low": "birth - lost",
            "weight": "low + gained",
            "goal_kilos": whole(8, 20),
            "goal": "goal_kilos * 1000",
            "missing": "goal - weight",
        },
        where=("missing < 6000",),
        nouns={"animal": "lamb, kid, fawn, young goat"},
        facts={
            "birth": (
                "{name} is raising a {animal} that weighed {birth} grams when it was born and lost "
                "{lost} grams in its first days",
                "a {animal} of {birth} grams lost {lost} grams right after it was born, so {name} "
                "began to feed it with a bottle",
            ),
            "daily": (
                "since then it has put on {daily} grams a day for {days} days",
                "in the {days} days since then it has become {daily} grams heavier every day",
            ),
            "goal": (
                "it may join the herd when it weighs {goal_kilos} kilograms",
                "the herd is the place for it as soon as it weighs {goal_kilos} kilograms",
            ),
        },
        asks=(
            Ask(
                find="missing",
                steps=(
                    "lowest weight in grams = birth - lost",
                    "grams gained = daily * days",
                    "weight in grams = lowest weight in grams + grams gained",
                    "grams required = goal_kilos * 1000",
                    "grams still missing = grams required - weight in grams",
                ),
                tell="birth daily goal",
                questions=(
                    "how many grams does it still have to gain",
                    "how many grams are still missing",
                ),
                goals=("the number of grams that it still has to gain",),
                wordings=(
                    '"When can it go out to the others?" the children ask. "At {goal_kilos} '
                    'kilograms," says {name} and puts the {animal} on the scale. Born with {birth} '
                    "grams, it lost {lost} grams at first, then gained {daily} grams a day for "
                    "{days} days thanks to the bottle. How many grams is it short of the goal?",
                ),
            ),
            Ask(
                find="daily",
                steps=(
                    "lowest weight in grams = birth - lost",
                    "grams gained = weight - lowest weight in grams",
                    "grams gained a day = grams gained / days",
                ),
                wordings=(
                    "A {animal} that weighed {birth} grams at birth, and {lost} grams less a few "
                    "days later, was then fed by {name} for {days} days until it weighed {weight} "
                    "grams. By how many grams a day did the bottle make it heavier, on average?",
                    "{weight} grams! The {animal} had come into the world with {birth} grams and "
                    "had even lost {lost} of them before {name} took it in {days} days ago. How "
                    "many grams a day has it put on since then if it was the same every day?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_translator_and_editor",
        topic="",
        numbers={
            "daily": whole(4, 12),
            "days": whole(8, 30),
            "done": "daily * days",
            "sent_back": percent(10, 20, 25),
            "back": "done * sent_back / 100",
            "accepted": "done - back",
            "remaining": whole(20, 200),
            "pages": "accepted + remaining",
            "fee": money(8, 30),
            "earned": "accepted * fee",
        },
        nouns={"work": "novel, biography, cookbook, travel guide, play, book of fairy tales"},
        facts={
            "daily": (
                "{name} translated {daily} pages of a {work} a day for {days} days",
                "for {days} days, {daily} pages of a {work} were translated by {name} each day",
            ),
            "back": (
                "the editor sent {sent_back} of these pages back to be done again and accepted the "
                "others",
                "{sent_back} of them did not please the editor, who accepted all the others",
            ),
            "fee": (
                "each page that is accepted earns {him} {fee}",
                "{he} is paid {fee} for every page that is accepted",
            ),
        },
        asks=(
            Ask(
                find="remaining",
                steps=(
                    "pages translated = daily * days",
                    "pages sent back = sent_back of pages translated",
                    "pages accepted = pages translated - pages sent back",
                    "pages still to be accepted = pages - pages accepted",
                ),
                wordings=(
                    "A {work} of {pages} pages is to be translated. So far {name} has done {daily} "
                    "pages a day for {days} days, but the editor wants {sent_back} of what was "
                    "done "
                    "to be written anew. If only accepted pages count, how many pages are still to "
                    "come?",
                ),
            ),
            Ask(
                find="earned",
                steps=(
                    "pages translated = daily * days",
                    "pages sent back = sent_back of pages translated",
                    "pages accepted = pages translated - pages sent back",
                    "money earned = pages accepted * fee",
                ),
                tell="daily back fee",
                questions=(
                    "how much money have the accepted pages earned {name}",
                    "what does {name} get for these days of work",
                ),
                goals=("the money that {name} gets for the accepted pages",),
                wordings=(
                    "What is a translator paid who is promised {fee} a page, turns out {daily} "
                    "pages "
                    "a day for {days} days, and then finds that {sent_back} of them are not "
                    "accepted and, for now, not paid?",
                ),
            ),
            Ask(
                find="fee",
                steps=(
                    "pages translated = daily * days",
                    "pages accepted = pages translated - back",
                    "fee for a page = earned / pages accepted",
                ),
                wordings=(
                    "{name} has received {earned} for part of a {work}. {days} days at {daily} "
                    "pages "
                    "a day had gone into it, and the editor had refused to pay for {back} of the "
                    "pages. How much was paid for each of the others?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_battery_on_a_bike_trip",
        topic="",
        numbers={
            "start": whole(70, 100),
            "map_rate": whole(6, 15),
            "map_hours": whole(1, 5),
            "map_used": "map_rate * map_hours",
            "pocket": whole(1, 3),
            "pocket_hours": whole(1, 6),
            "pocket_used": "pocket * pocket_hours",
            "photos": whole(2, 12),
            "used": "map_used + pocket_used",
            "all_used": "used + photos",
            "left": "start - all_used",
        },
        where=("left > 3",),
        nouns={"device": "phone, tablet, sports watch, navigation device"},
        facts={
            "start": (
                "the battery of {name}'s {device} stood at {start} percent in the morning",
                "{name} set out with {start} percent in the battery of {his} {device}",
            ),
            "map": (
                "showing the map took {map_rate} percent an hour, and it did so for "
                "{map_hours:hour/hours}",
                "for {map_hours:hour/hours} it showed the map, at a cost of {map_rate} percent an "
                "hour",
            ),
            "pocket": (
                "for {pocket_hours:hour/hours} it was switched on in a pocket, which took {pocket} "
                "percent an hour",
                "it needed {pocket} percent an hour while it was in the saddlebag, "
                "{pocket_hours:hour/hours} in all",
            ),
            "photos": (
                "taking photos used up another {photos} percent",
                "{photos} percent more went on photos",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "percent used for the map = map_rate * map_hours",
                    "percent used in the pocket = pocket * pocket_hours",
                    "percent used for both = percent used for the map + percent used in the pocket",
                    "percent used in all = percent used for both + photos",
                    "percent left = start - percent used in all",
                ),
                tell="start map pocket photos",
                questions=(
                    "what percentage was left in the evening",
                    "at what percentage did the battery stand in the end",
                ),
                goals=("the percentage left in the battery",),
                wordings=(
                    "Riding home in the dark, {name} wonders whether the {device} will last. It "
                    "started at {start} percent. {map_hours:hour/hours} of map have cost "
                    "{map_rate} percent each, {pocket_hours:hour/hours} in the pocket have cost "
                    "{pocket} percent each, and {photos} percent have gone on photos. How many "
                    "percent remain?",
                ),
            ),
            Ask(
                find="map_hours",
                steps=(
                    "percent used in all = start - left",
                    "percent used in the pocket = pocket * pocket_hours",
                    "percent without the pocket = percent used in all - percent used in the pocket",
                    "percent used for the map = percent without the pocket - photos",
                    "hours of map = percent used for the map / map_rate",
                ),
                wordings=(
                    "On a bike trip the battery of {name}'s {device} fell from {start} percent to "
                    "{left} percent. {photos} percent of the charge went on photos; the "
                    "{pocket_hours:hour/hours} in the pocket took {pocket} percent an hour, and "
                    "all the rest was the map, which takes {map_rate} percent an hour. For how "
                    "many "
                    "hours was the map on?",
                ),
            ),
        ),
        distractors=("The trip was {n:20-70} kilometers long.",),
    ),
    Story(
        name="tales_b_movies_loaded_on_a_shared_line",
        topic="",
        numbers={
            "speed": oneof(12, 18, 20, 24, 30, 36, 40, 48, 60),
            "users": oneof(2, 3, 4),
            "own": "speed / users",
            "size": whole(300, 3000, 60),
            "shared_sec": whole(20, 120, 5),
            "first": "own * shared_sec",
            "rest": "size - first",
            "alone_sec": "rest / speed",
            "seconds": "shared_sec + alone_sec",
        },
        where=("alone_sec > 4",),
        nouns={"file": "movie, game, photo album, lecture, map of the country/maps of the country"},
        facts={
            "line": (
                "the line in {name}'s house brings in {speed} megabytes a second, shared equally "
                "by "
                "all who use it",
                "all who use the line in {name}'s house get equal parts of its {speed} megabytes a "
                "second",
            ),
            "size": (
                "{name} is loading a {file} of {size} megabytes",
                "a {file} that {name} is loading has {size} megabytes",
            ),
            "users": (
                "for the first {shared_sec} seconds there are {users} users, {him} included, and "
                "after that nobody else",
                "together with {him} {users} people use the line for {shared_sec} seconds, and "
                "after that {he} is alone",
            ),
        },
        asks=(
            Ask(
                find="seconds",
                steps=(
                    "megabytes a second when shared = speed / users",
                    "megabytes loaded at first = megabytes a second when shared * shared_sec",
                    "megabytes still to load = size - megabytes loaded at first",
                    "seconds alone = megabytes still to load / speed",
                    "seconds in all = shared_sec + seconds alone",
                ),
                tell="line size users",
                questions=(
                    "how many seconds does it take to load the {file}",
                    "after how many seconds is the {file} there",
                ),
                goals=("the number of seconds until the {file} is loaded",),
                wordings=(
                    '"Get off the line, I am loading a {file}!" shouts {name} from upstairs. The '
                    "{size} megabytes would come in at {speed} megabytes a second, but {users} "
                    "people, {name} among them, are sharing that equally. It takes {shared_sec} "
                    "seconds before the others have all switched off and {name} gets the full "
                    "speed. How many seconds did the whole {file} take?",
                ),
            ),
            Ask(
                find="size",
                steps=(
                    "megabytes a second when shared = speed / users",
                    "megabytes loaded when shared = megabytes a second when shared * shared_sec",
                    "megabytes loaded alone = speed * alone_sec",
                    "megabytes in all = megabytes loaded when shared + megabytes loaded alone",
                ),
                wordings=(
                    "How many megabytes has a {file} that takes {shared_sec} seconds with {users} "
                    "users sharing a line of {speed} megabytes a second equally, and then "
                    "{alone_sec} seconds more with the whole line for {name} alone?",
                ),
            ),
        ),
    ),
)
