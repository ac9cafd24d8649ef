"""Lengths, weights, volumes and temperatures in everyday life."""

from datagen.numbers.quantity import decimal, fraction, money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="measure_ribbon_cut_in_pieces",
        topic="",
        numbers={
            "meters": whole(5, 20),
            "all_cm": "meters * 100",
            "long_piece": whole(20, 90, 5),
            "long_count": whole(2, 15),
            "used": "long_piece * long_count",
            "left": "all_cm - used",
            "short_count": oneof(2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 20, 25),
            "short_piece": "left / short_count",
        },
        where=("short_piece < long_piece", "short_piece > 4"),
        nouns={"band": "ribbon, rope, string, wire, lace, cord"},
        facts={
            "meters": (
                "{name} has {meters} meters of {band}",
                "a spool holds {meters} meters of {band}",
            ),
            "long": (
                "{long_count} pieces of {long_piece} centimeters are cut off first",
                "{long_count} pieces that are {long_piece} centimeters long are cut from it first",
            ),
            "short": (
                "the rest is cut into {short_count} equal pieces",
                "what remains is divided into {short_count} pieces of the same length",
            ),
            "short_piece": (
                "the rest is cut into pieces of {short_piece} centimeters",
                "all that remains becomes short pieces of {short_piece} centimeters",
            ),
        },
        asks=(
            Ask(
                find="short_piece",
                steps=(
                    "centimeters of {band} = meters * 100",
                    "centimeters cut off first = long_piece * long_count",
                    "centimeters left = centimeters of {band} - centimeters cut off first",
                    "centimeters in a short piece = centimeters left / short_count",
                ),
                tell="meters long short",
                questions=("how many centimeters long is each of the equal pieces",),
                goals=("the length of one of the equal pieces in centimeters",),
                wordings=(
                    "For a costume, {name} takes {long_count} strips of {long_piece} centimeters "
                    "from a roll of {meters} meters of {band}. The remainder is to make "
                    "{short_count} strips, all alike. How many centimeters will one of these "
                    "measure?",
                ),
            ),
            Ask(
                find="short_count",
                steps=(
                    "centimeters of {band} = meters * 100",
                    "centimeters cut off first = long_piece * long_count",
                    "centimeters left = centimeters of {band} - centimeters cut off first",
                    "short pieces = centimeters left / short_piece",
                ),
                tell="meters long short_piece",
                questions=(
                    "how many short pieces are there",
                    "how many short pieces does that give",
                ),
                goals=("the number of short pieces",),
                wordings=(
                    "From {meters} meters of {band} you cut {long_count} lengths of {long_piece} "
                    "centimeters; then you go on with lengths of {short_piece} centimeters until "
                    "nothing is left. How many of the shorter lengths do you have?",
                ),
            ),
            Ask(
                find="meters",
                steps=(
                    "centimeters in long pieces = long_piece * long_count",
                    "centimeters in short pieces = short_piece * short_count",
                    "centimeters of {band} = centimeters in long pieces + centimeters in short "
                    "pieces",
                    "meters of {band} = centimeters of {band} / 100",
                ),
                wordings=(
                    "On the table lie {long_count} pieces of {band} of {long_piece} centimeters "
                    "each and {short_count} pieces of {short_piece} centimeters each. They were "
                    "one long piece before. How many meters long was it?",
                    "A whole spool of {band} was used up: {long_count} customers wanted "
                    "{long_piece} centimeters and {short_count} customers {short_piece} "
                    "centimeters. How many meters had been on the spool?",
                ),
            ),
        ),
    ),
    Story(
        name="measure_board_feet_and_inches",
        topic="",
        numbers={
            "feet": whole(6, 16),
            "inches": "feet * 12",
            "shelf": whole(10, 40),
            "shelves": whole(2, 8),
            "cut": "shelf * shelves",
            "offcut": "inches - cut",
            "boards": whole(2, 6),
            "all_shelves": "shelves * boards",
        },
        where=("offcut < shelf", "offcut > 1"),
        facts={
            "board": (
                "a board is {feet} feet long",
                "{name} bought a board that measures {feet} feet",
            ),
            "shelves": (
                "{shelves} shelves of {shelf} inches each are sawn from it",
                "it is cut to make {shelves} shelves, each {shelf} inches long",
            ),
        },
        asks=(
            Ask(
                find="offcut",
                steps=(
                    "inches in the board = feet * 12",
                    "inches in the shelves = shelf * shelves",
                    "inches left = inches in the board - inches in the shelves",
                ),
                tell="board shelves",
                questions=(
                    "how many inches of the board are left over",
                    "how many inches long is the piece that remains",
                ),
                goals=("the length of the leftover piece in inches",),
                wordings=(
                    "{name} saws a {feet}-foot plank into {shelves} shelves of {shelf} inches and "
                    "throws the end away. How many inches long is that end? Remember that a foot "
                    "has 12 inches.",
                ),
            ),
            Ask(
                find="shelf",
                steps=(
                    "inches in the board = feet * 12",
                    "inches in the shelves = inches in the board - offcut",
                    "inches in a shelf = inches in the shelves / shelves",
                ),
                wordings=(
                    "A plank of {feet} feet gave {shelves} equal shelves and a scrap of {offcut} "
                    "inches. How many inches long is each shelf?",
                    "After cutting {shelves} shelves of one length from a board of {feet} feet, "
                    "{name} had only {offcut} inches of it left. What is the length of a shelf in "
                    "inches?",
                ),
            ),
            Ask(
                find="all_shelves",
                steps=(
                    "inches in a board = feet * 12",
                    "shelves from a board = inches in a board // shelf",
                    "shelves in all = shelves from a board * boards",
                ),
                wordings=(
                    "{boards} boards, each {feet} feet long, lie in the workshop. {name} needs "
                    "shelves of {shelf} inches in one piece and cuts as many as {he} can from "
                    "every board. How many shelves is that?",
                    "How many shelves of {shelf} inches can be cut from {boards} boards of {feet} "
                    "feet, when a shelf must not be glued together from two pieces?",
                ),
            ),
        ),
    ),
    Story(
        name="measure_suitcase_limit",
        topic="travel",
        numbers={
            "limit": oneof(15, 18, 20, 23),
            "case": decimal(2, 5, "0.5"),
            "clothes": decimal(7, 18, "0.5"),
            "books": whole(2, 9),
            "book": decimal("0.3", "1.2", "0.1"),
            "by_books": "books * book",
            "packed": "case + clothes + by_books",
            "over": "packed - limit",
            "fee": money(6, 20),
            "extra": "over * fee",
        },
        where=("over < 12",),
        facts={
            "limit": (
                "[a passenger's|one] suitcase may weigh {limit} kilograms at most",
                "the airline allows a suitcase of {limit} kilograms",
            ),
            "case": (
                "{name}'s empty suitcase weighs {case} kilograms",
                "{name} has a suitcase of {case} kilograms",
            ),
            "content": (
                "{he} puts in {clothes} kilograms of clothes and {books} books of "
                "{book:kilogram/kilograms} each",
                "in it are {books} books that weigh {book:kilogram/kilograms} each and {clothes} "
                "kilograms "
                "of clothes",
            ),
            "fee": (
                "every kilogram over the limit costs {fee}",
                "there is a fee of {fee} for each kilogram too many",
            ),
        },
        asks=(
            Ask(
                find="over",
                steps=(
                    "kilograms of books = books * book",
                    "kilograms of case and clothes = case + clothes",
                    "kilograms packed = kilograms of case and clothes + kilograms of books",
                    "kilograms over the limit = kilograms packed - limit",
                ),
                tell="limit case content",
                questions=(
                    "by how many kilograms is the suitcase too heavy",
                    "how many kilograms must {name} take out",
                ),
                goals=("the number of kilograms {name} has to leave at home",),
                wordings=(
                    '"{limit} kilograms, not more," the clerk reminds {name}. The suitcase '
                    "itself weighs {case} kilograms, the clothes {clothes}, and each of {books} "
                    "books {book}. How many kilograms is that too much?",
                ),
            ),
            Ask(
                find="extra",
                steps=(
                    "kilograms of books = books * book",
                    "kilograms of case and clothes = case + clothes",
                    "kilograms packed = kilograms of case and clothes + kilograms of books",
                    "kilograms over the limit = kilograms packed - limit",
                    "fee in all = kilograms over the limit * fee",
                ),
                tell="limit case content fee",
                questions=("how much does {name} have to pay for the extra weight",),
                goals=("the fee that {name} pays",),
                wordings=(
                    "What does it cost {name} to fly with {books} books at "
                    "{book:kilogram/kilograms} each, "
                    "{clothes} kilograms of clothes and a {case}-kilogram suitcase to carry them, "
                    "when {limit} kilograms are free and each kilogram above that costs {fee}?",
                ),
            ),
            Ask(
                find="clothes",
                steps=(
                    "kilograms over the limit = extra / fee",
                    "kilograms packed = limit + kilograms over the limit",
                    "kilograms of books = books * book",
                    "kilograms without books = kilograms packed - kilograms of books",
                    "kilograms of clothes = kilograms without books - case",
                ),
                wordings=(
                    "At the airport {name} paid {extra} because the suitcase was over the limit "
                    "of {limit} kilograms; a kilogram too many costs {fee}. Empty, the suitcase "
                    "weighs {case} kilograms, and {books} books of {book:kilogram/kilograms} "
                    "were inside. "
                    "Everything else was clothes. What did these weigh, in kilograms?",
                ),
            ),
        ),
    ),
    Story(
        name="measure_rain_barrel_week",
        topic="garden",
        numbers={
            "roof": whole(20, 90, 5),
            "rain": whole(3, 20),
            "caught": "roof * rain",
            "start": whole(10, 300, 10),
            "filled": "start + caught",
            "can": oneof(8, 9, 10, 12),
            "cans": whole(1, 6),
            "daily": "can * cans",
            "days": whole(2, 14),
            "watered": "daily * days",
            "left": "filled - watered",
        },
        where=("cans > 1", "left > 4"),
        facts={
            "rain": (
                "each millimeter of rain brings one liter of water from every square meter of "
                "{name}'s roof, which has an area of {roof} square meters",
                "from every square meter of {name}'s roof of {roof} square meters, one liter of "
                "water runs into a tank for each millimeter of rain",
            ),
            "start": (
                "there are {start} liters in the tank when {rain} millimeters of rain fall",
                "{rain} millimeters of rain fall on a day when the tank already holds {start} "
                "liters",
            ),
            "use": (
                "during the next {days} dry days {he} takes {cans} cans of {can} liters from it "
                "every day",
                "for {days} days after that it stays dry, and {name} fills {cans} watering cans of "
                "{can} liters each day",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "liters caught = roof * rain",
                    "liters in the full tank = start + liters caught",
                    "liters a day = can * cans",
                    "liters used = liters a day * days",
                    "liters left = liters in the full tank - liters used",
                ),
                tell="rain start use",
                questions=("how many liters are left in the tank then",),
                goals=("the number of liters in the tank in the end",),
                wordings=(
                    "{name}'s water tank held {start} liters before the storm. The storm brought "
                    "{rain} millimeters of rain, that is {rain} liters on every square meter of "
                    "the {roof} square meters of roof, all of which ran into the tank. Then came "
                    "{days} days without rain on which {cans} cans of {can} liters were needed "
                    "daily. How many liters did the tank hold after that?",
                ),
            ),
            Ask(
                find="rain",
                steps=(
                    "liters a day = can * cans",
                    "liters used = liters a day * days",
                    "liters after the rain = left + liters used",
                    "liters caught = liters after the rain - start",
                    "millimeters of rain = liters caught / roof",
                ),
                wordings=(
                    "One millimeter of rain gives one liter of water for each square meter of a "
                    "roof. A roof of {roof} square meters filled a tank in which there had been "
                    "{start} liters. Afterwards {cans} cans of {can} liters a day were taken out "
                    "for {days} days, and {left} liters are still there. How many millimeters of "
                    "rain had fallen?",
                ),
            ),
            Ask(
                find="caught",
                steps=("liters caught = roof * rain",),
                wordings=(
                    "A millimeter of rain is a liter of water on each square meter. How many "
                    "liters fall on a flat roof of {roof} square meters when the rain gauge shows "
                    "{rain} millimeters?",
                    "{rain} millimeters of rain fell last night, in other words {rain} liters on "
                    "every square meter. How many liters landed on {name}'s terrace of {roof} "
                    "square meters?",
                ),
            ),
        ),
    ),
    Story(
        name="measure_freezer_temperature",
        topic="",
        numbers={
            "start": whole(14, 30),
            "drop": whole(2, 6),
            "hours": whole(3, 9),
            "fall": "drop * hours",
            "below": "fall - start",
            "rise": whole(2, 20),
            "warm": "rise - below",
        },
        facts={
            "start": (
                "a new freezer is at {start} degrees when it is switched on",
                "the inside of a freezer is {start} degrees warm at the moment it is plugged in",
            ),
            "drop": (
                "its temperature falls by {drop} degrees an hour for {hours} hours",
                "in each of the next {hours} hours it gets {drop} degrees colder",
            ),
            "rise": (
                "then the door is left open, and the temperature rises by {rise} degrees",
                "after that a power failure makes it {rise} degrees warmer",
            ),
        },
        asks=(
            Ask(
                find="below",
                steps=(
                    "degrees lost = drop * hours",
                    "degrees below zero = degrees lost - start",
                ),
                tell="start drop",
                questions=(
                    "how many degrees below zero is it inside then",
                    "by how many degrees is it then colder than zero",
                ),
                goals=("the number of degrees below zero",),
                wordings=(
                    "Switched on at {start} degrees, a freezer loses {drop} degrees every hour. "
                    "{hours} hours later the thermometer shows a number below zero. How many "
                    "degrees below zero?",
                ),
            ),
            Ask(
                find="warm",
                steps=(
                    "degrees lost = drop * hours",
                    "degrees below zero = degrees lost - start",
                    "degrees above zero = rise - degrees below zero",
                ),
                tell="start drop rise",
                questions=("how many degrees above zero is it inside in the end",),
                goals=("the final temperature in degrees above zero",),
                wordings=(
                    "A cold room was at {start} degrees, was cooled by {drop} degrees an hour for "
                    "{hours} hours, and then, because someone forgot to close it, became {rise} "
                    "degrees warmer again. What was its temperature then, in degrees above zero?",
                ),
            ),
            Ask(
                find="hours",
                steps=("degrees to lose = start + below", "hours = degrees to lose / drop"),
                wordings=(
                    "How many hours does a freezer need to cool from {start} degrees above zero "
                    "to {below:degree/degrees} below zero, if it cools by {drop} degrees an hour?",
                    "{name} wants to store ice at {below:degree/degrees} below zero. {his} "
                    "freezer is "
                    "still at {start} degrees above zero and gets {drop} degrees colder every "
                    "hour. After how many hours can {he} put the ice in?",
                ),
            ),
        ),
        distractors=("The freezer has {n:3-6} drawers.", "The freezer is {n:2-9} years old."),
    ),
    Story(
        name="measure_growth_of_two_plants",
        topic="garden",
        numbers={
            "short": whole(4, 30),
            "fast": whole(3, 9),
            "tall": whole(10, 60),
            "slow": whole(1, 5),
            "gap": "tall - short",
            "gain": "fast - slow",
            "weeks": "gap / gain",
            "height": "short + fast * weeks",
        },
        where=("weeks > 1", "weeks < 21", "gain > 0"),
        nouns={
            "plant": "sunflower, bean plant, pea plant, tomato plant",
            "other": "fern, bush, young maple, fig tree",
        },
        facts={
            "first": (
                "a {plant} is {short} centimeters tall and grows {fast} centimeters a week",
                "a {plant} of {short} centimeters gets {fast} centimeters taller every week",
            ),
            "second": (
                "the {other} beside it is {tall} centimeters tall and grows {slow:centimeter/"
                "centimeters} a week",
                "next to it stands a {other} of {tall} centimeters, which grows only "
                "{slow:centimeter/centimeters} a week",
            ),
        },
        asks=(
            Ask(
                find="weeks",
                steps=(
                    "centimeters between them = tall - short",
                    "centimeters gained in a week = fast - slow",
                    "weeks = centimeters between them / centimeters gained in a week",
                ),
                tell="first second",
                questions=(
                    "after how many weeks are they equally tall",
                    "in how many weeks will the {plant} be as tall as the {other}",
                ),
                goals=("the number of weeks until both have the same height",),
                wordings=(
                    "Every week a {plant} grows {fast} centimeters and a {other} {slow}. Today "
                    "the {plant} measures {short} centimeters, the {other} {tall}. How many weeks "
                    "will it take the {plant} to catch up?",
                ),
            ),
            Ask(
                find="height",
                steps=(
                    "centimeters between them = tall - short",
                    "centimeters gained in a week = fast - slow",
                    "weeks = centimeters between them / centimeters gained in a week",
                    "centimeters grown = fast * weeks",
                    "height in centimeters = short + centimeters grown",
                ),
                wordings=(
                    "{name} planted a {plant} beside a {other}. Right now they are {short} and "
                    "{tall} centimeters tall; each week the {plant} adds {fast} centimeters and "
                    "the {other} {slow}. How tall, in centimeters, will the two be on the day they "
                    "have the same height?",
                    "A {other} is {tall} centimeters tall and gains {slow} a week. A {plant} is "
                    "{short} centimeters tall and gains {fast} a week. They are going to be of "
                    "one height some day. What height is that in centimeters?",
                ),
            ),
        ),
    ),
    Story(
        name="measure_steps_of_a_tower",
        topic="travel",
        numbers={
            "step": oneof(15, 16, 18, 20, 25),
            "floors": whole(3, 20),
            "steps_floor": whole(10, 30),
            "steps": "floors * steps_floor",
            "height_cm": "steps * step",
            "height": "height_cm / 100",
        },
        nouns={"tower": "tower, lighthouse, castle tower, lookout tower, bell tower"},
        facts={
            "stairs": (
                "the stairs of a {tower} have {floors} flights of {steps_floor} steps",
                "to reach the top of a {tower} you climb {floors} flights with {steps_floor} steps "
                "each",
            ),
            "step": ("every step is {step} centimeters high", "a step is {step} centimeters high"),
        },
        where=("height // 1 == height",),
        asks=(
            Ask(
                find="height",
                steps=(
                    "steps = floors * steps_floor",
                    "centimeters climbed = steps * step",
                    "meters climbed = centimeters climbed / 100",
                ),
                tell="stairs step",
                questions=(
                    "how many meters above the ground is the top of the stairs",
                    "how many meters do the stairs go up",
                ),
                goals=("the height of the stairs in meters",),
                wordings=(
                    "With every step {name} gets {step} centimeters higher. After {floors} "
                    "flights of {steps_floor} steps {he} looks down from the top of a {tower}. "
                    "How many meters has {he} climbed?",
                ),
            ),
            Ask(
                find="steps_floor",
                steps=(
                    "centimeters climbed = height * 100",
                    "steps = centimeters climbed / step",
                    "steps in a flight = steps / floors",
                ),
                wordings=(
                    "A {tower} has a platform at a height of {height} meters. {floors} equal "
                    "flights of stairs lead up to it, and a step is {step} centimeters high. How "
                    "many steps does one flight have?",
                    "How many steps are there in each of the {floors} equal flights that lead "
                    "{height} meters up a {tower}, when the steps are {step} centimeters high?",
                ),
            ),
        ),
    ),
    Story(
        name="measure_map_scale_bike_tour",
        topic="travel",
        numbers={
            "scale": whole(2, 10),
            "first": decimal(2, 12, "0.5"),
            "second": decimal(2, 12, "0.5"),
            "on_map": "first + second",
            "way": "on_map * scale",
            "speed": whole(8, 20),
            "hours": "way / speed",
        },
        where=("hours * 2 // 1 == hours * 2", "hours > 1", "hours < 9"),
        nouns={"town": "lake, mill, castle, harbor, windmill, old church"},
        facts={
            "scale": (
                "one centimeter on a map stands for {scale} kilometers",
                "a map has a scale on which one centimeter means {scale} kilometers",
            ),
            "legs": (
                "it is {first} centimeters on the map from {name}'s house to the {town} and "
                "{second} centimeters from there to the campsite",
                "{name} measures {first} centimeters from home to the {town} and {second} "
                "centimeters from the {town} to the campsite",
            ),
            "speed": (
                "{he} cycles {speed} kilometers in an hour",
                "on a bicycle {name} covers {speed} kilometers an hour",
            ),
        },
        asks=(
            Ask(
                find="way",
                steps=(
                    "centimeters on the map = first + second",
                    "kilometers = centimeters on the map * scale",
                ),
                tell="scale legs",
                questions=("how many kilometers is it to the campsite by way of the {town}",),
                goals=("the length of the whole way to the campsite in kilometers",),
                wordings=(
                    "Two lines on a map, {first} and {second} centimeters long, show a hike from "
                    "the station to the {town} and on to a hut. How many kilometers is the hike, "
                    "if a centimeter on paper is {scale} kilometers on land?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "centimeters on the map = first + second",
                    "kilometers = centimeters on the map * scale",
                    "hours = kilometers / speed",
                ),
                tell="scale legs speed",
                questions=("how many hours does {name} ride to the campsite by way of the {town}",),
                goals=("the number of hours for the whole way to the campsite",),
                wordings=(
                    "{name} plans a ride to the {town}, {first} centimeters away on the map, and "
                    "another {second} centimeters beyond it. One centimeter is {scale} "
                    "kilometers. Riding {speed} kilometers an hour, how many hours will {he} be "
                    "in the saddle?",
                ),
            ),
            Ask(
                find="second",
                steps=(
                    "kilometers = speed * hours",
                    "centimeters on the map = kilometers / scale",
                    "centimeters from the {town} on = centimeters on the map - first",
                ),
                wordings=(
                    "{name} rode for {hours} hours at {speed} kilometers an hour, first to the "
                    "{town} and then to a farm. On the map, on which one centimeter is {scale} "
                    "kilometers, the way to the {town} is {first} centimeters long. How many "
                    "centimeters on the map is the way from the {town} to the farm?",
                ),
            ),
        ),
    ),
    Story(
        name="measure_syrup_diluted",
        topic="food",
        numbers={
            "parts": whole(3, 9),
            "syrup": whole(2, 12),
            "water": "syrup * parts",
            "mixed": "syrup + water",
            "milliliters": "mixed * 1000",
            "bottle": oneof(250, 500, 750, 1500),
            "bottles": "milliliters / bottle",
            "price": money(1, 4, "0.25"),
            "income": "bottles * price",
        },
        nouns={"berry": "raspberry, cherry, lime, elderberry, ginger, mint"},
        facts={
            "mix": (
                "every liter of {berry} syrup is mixed with {parts} liters of water",
                "{parts} liters of water are added to each liter of {berry} syrup",
            ),
            "syrup": ("{name} has {syrup} liters of the syrup", "{name} uses {syrup} liters of it"),
            "bottle": (
                "the drink is filled into bottles of {bottle} milliliters",
                "a bottle for the drink holds {bottle} milliliters",
            ),
            "price": ("a bottle is sold for {price}", "{name} gets {price} for a bottle"),
        },
        asks=(
            Ask(
                find="bottles",
                steps=(
                    "liters of water = syrup * parts",
                    "liters of drink = syrup + liters of water",
                    "milliliters of drink = liters of drink * 1000",
                    "bottles = milliliters of drink / bottle",
                ),
                tell="mix syrup bottle",
                questions=("how many bottles can be filled", "how many bottles does {name} need"),
                goals=("the number of bottles",),
                wordings=(
                    "The label says: one part {berry} syrup, {parts} parts water. {name} follows "
                    "it with {syrup} liters of syrup and fills bottles of {bottle} milliliters. "
                    "How many does {he} fill?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "liters of water = syrup * parts",
                    "liters of drink = syrup + liters of water",
                    "milliliters of drink = liters of drink * 1000",
                    "bottles = milliliters of drink / bottle",
                    "income = bottles * price",
                ),
                tell="mix syrup bottle price",
                questions=("how much money does {name} take in if every bottle is sold",),
                goals=("the money that all the bottles bring",),
                wordings=(
                    "Selling a {bottle}-milliliter bottle for {price}, how much does {name} get "
                    "for the drink that {syrup} liters of {berry} syrup give, with {parts} liters "
                    "of water to every liter of syrup?",
                ),
            ),
            Ask(
                find="syrup",
                steps=("parts in all = parts + 1", "liters of syrup = mixed / parts in all"),
                wordings=(
                    "{mixed} liters of a drink are to be mixed from one part of {berry} syrup and "
                    "{parts} parts of water. How many liters of syrup does that take?",
                    "How many liters of {berry} syrup are in {mixed} liters of a drink that is "
                    "made of {parts} parts of water and one part of syrup?",
                ),
            ),
        ),
    ),
    Story(
        name="measure_candles_burning",
        topic="",
        numbers={
            "thick": whole(10, 30),
            "thin": whole(18, 40),
            "hours": whole(2, 8),
            "thick_rate": whole(1, 3),
            "thin_rate": whole(2, 5),
            "thick_left": "thick - thick_rate * hours",
            "thin_left": "thin - thin_rate * hours",
            "gap": "thin_left - thick_left",
        },
        where=("thin > thick", "thick_rate < thin_rate"),
        facts={
            "thick": (
                "a thick candle of {thick} centimeters gets {thick_rate:centimeter/centimeters} "
                "shorter an hour",
                "a thick candle is {thick} centimeters tall and loses {thick_rate:centimeter/"
                "centimeters} an hour",
            ),
            "thin": (
                "a thin one of {thin} centimeters burns down by {thin_rate} centimeters an hour",
                "beside it, a thin candle of {thin} centimeters loses {thin_rate} centimeters an "
                "hour",
            ),
            "hours": ("both burn for {hours} hours", "both are put out after {hours} hours"),
        },
        asks=(
            Ask(
                find="gap",
                steps=(
                    "centimeters burnt off the thick candle = thick_rate * hours",
                    "centimeters left of the thick candle = thick - centimeters burnt off the "
                    "thick candle",
                    "centimeters burnt off the thin candle = thin_rate * hours",
                    "centimeters left of the thin candle = thin - centimeters burnt off the thin "
                    "candle",
                    "difference in centimeters = centimeters left of the thin candle - "
                    "centimeters left of the thick candle",
                ),
                tell="thick thin hours",
                questions=(
                    "by how many centimeters is the thin candle then taller than the thick one",
                ),
                goals=("the difference between their heights in centimeters after that",),
                wordings=(
                    "{name} lit two candles at the same time: a thin one, {thin} centimeters "
                    "tall, which burns {thin_rate} centimeters an hour, and a thick one, {thick} "
                    "centimeters tall, which burns {thick_rate}. After {hours} hours the thin one "
                    "was still the taller of the two. By how many centimeters?",
                ),
            ),
            Ask(
                find="thick",
                steps=(
                    "centimeters burnt = thick_rate * hours",
                    "centimeters at first = thick_left + centimeters burnt",
                ),
                wordings=(
                    "A candle that burns down {thick_rate:centimeter/centimeters} an hour was lit "
                    "{hours} hours ago and is now {thick_left:centimeter/centimeters} tall. How "
                    "many centimeters tall was it when it was lit?",
                    "The power is out. {name}'s candle has been burning for {hours} hours and "
                    "gets {thick_rate:centimeter/centimeters} shorter every hour. Since only "
                    "{thick_left:centimeter is/centimeters are} left of it, how many centimeters "
                    "did it measure at first?",
                ),
            ),
            Ask(
                find="thin_left",
                steps=(
                    "centimeters burnt = thin_rate * hours",
                    "centimeters left = thin - centimeters burnt",
                ),
                wordings=(
                    "How many centimeters of a {thin}-centimeter candle remain after {hours} "
                    "hours, if it becomes {thin_rate} centimeters shorter in an hour?",
                ),
            ),
        ),
    ),
    Story(
        name="measure_scarf_and_hats_yarn",
        topic="",
        numbers={
            "ball": oneof(50, 100),
            "scarf": whole(120, 300, 10),
            "times": fraction("1/2", "1/3", "1/4", "2/5"),
            "hat": "scarf * times",
            "scarves": whole(2, 6),
            "hats": whole(2, 9),
            "need": "scarf * scarves + hat * hats",
            "balls": "need / ball",
            "price": money(2, 9, "0.50"),
            "cost": "balls * price",
        },
        facts={
            "scarf": (
                "it takes {scarf} grams of yarn to knit a scarf and {times} of that for a hat",
                "a scarf needs {scarf} grams of yarn, a hat {times} of this amount",
            ),
            "wish": (
                "{name} wants to knit {scarves} scarves and {hats} hats",
                "{name} promised {his} relatives {hats} hats and {scarves} scarves",
            ),
            "ball": ("a ball of yarn weighs {ball} grams", "yarn is sold in balls of {ball} grams"),
        },
        asks=(
            Ask(
                find="balls",
                steps=(
                    "grams for a hat = times of scarf",
                    "grams for scarves = scarf * scarves",
                    "grams for hats = grams for a hat * hats",
                    "grams of yarn = grams for scarves + grams for hats",
                    "balls = grams of yarn / ball",
                ),
                tell="scarf wish ball",
                questions=("how many balls of yarn does {name} need",),
                goals=("the number of balls of yarn",),
                wordings=(
                    "How many {ball}-gram balls of yarn go into {scarves} scarves of {scarf} grams "
                    "each and {hats} hats, each of which takes {times} of the yarn of a scarf?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "grams for scarves = scarf * scarves",
                    "grams for hats = hat * hats",
                    "grams of yarn = grams for scarves + grams for hats",
                    "balls = grams of yarn / ball",
                    "cost of yarn = balls * price",
                ),
                wordings=(
                    "Winter is coming, and {name} knits {scarves} scarves ({scarf} grams each) "
                    "and {hats} hats ({hat} grams each). A ball of yarn has {ball} grams and "
                    "costs {price}. What does {he} pay for the yarn?",
                    "A pattern book gives {scarf} grams of yarn for a scarf and {hat} grams for a "
                    "hat. At {price} for a ball of {ball} grams, how much is the yarn for "
                    "{hats} hats and {scarves} scarves?",
                ),
            ),
        ),
    ),
    Story(
        name="measure_leaky_tap_water_use",
        topic="",
        numbers={
            "drop_ml": decimal(2, 20, "0.5"),
            "hourly": "drop_ml * 60",
            "daily": "hourly * 24",
            "days": whole(3, 60),
            "lost_ml": "daily * days",
            "liters": "lost_ml / 1000",
        },
        facts={
            "drop": (
                "a tap drips {drop_ml} milliliters of water a minute, day and night",
                "every minute {drop_ml} milliliters drip from a tap that nobody turns off",
            ),
            "days": (
                "it is repaired after {days} days of 24 hours",
                "{days} days, each with 24 hours, go by until a plumber comes",
            ),
        },
        asks=(
            Ask(
                find="liters",
                steps=(
                    "milliliters an hour = drop_ml * 60",
                    "milliliters a day = milliliters an hour * 24",
                    "milliliters lost = milliliters a day * days",
                    "liters lost = milliliters lost / 1000",
                ),
                tell="drop days",
                questions=("how many liters of water are lost",),
                goals=("the loss of water in liters",),
                wordings=(
                    "How many liters does a pipe lose in {days} days, if {drop_ml} milliliters "
                    "leak out every minute of the day?",
                    '"It is only {drop_ml} milliliters a minute," said {name} about the dripping '
                    "pipe in the cellar and waited {days} days, of 24 hours each, before calling "
                    "anyone. How many liters had been lost by then?",
                ),
            ),
            Ask(
                find="drop_ml",
                steps=(
                    "milliliters lost = liters * 1000",
                    "milliliters a day = milliliters lost / days",
                    "milliliters an hour = milliliters a day / 24",
                    "milliliters a minute = milliliters an hour / 60",
                ),
                wordings=(
                    "A dripping tap has filled a tank with {liters} liters in {days} days. It "
                    "dripped evenly, 24 hours a day. How many milliliters was that in a minute?",
                    "The meter says that {liters} liters were wasted in {days} days, all of it by "
                    "one pipe that leaks at the same rate day and night. How many milliliters leak "
                    "out per minute?",
                ),
            ),
            Ask(
                find="daily",
                steps=(
                    "milliliters an hour = drop_ml * 60",
                    "milliliters a day = milliliters an hour * 24",
                ),
                tell="drop",
                questions=("how many milliliters are lost in a day",),
                goals=("the loss of water in a day in milliliters",),
            ),
        ),
    ),
)
