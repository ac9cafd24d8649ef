"""Under a bridge, at the refreshment table, at the pump, in a castle line, at the keyboard."""

from datagen.numbers.quantity import money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="tales_b_truck_under_a_low_bridge",
        topic="",
        numbers={
            "bed": whole(80, 140, 5),
            "crate": whole(25, 60),
            "layers": whole(3, 8),
            "stack": "crate * layers",
            "rope": whole(2, 8),
            "loaded": "bed + stack",
            "height": "loaded + rope",
            "spare": whole(4, 90),
            "bridge": "height + spare",
        },
        where=("bridge < 480", "bridge > 260"),
        nouns={"goods": "oranges/oranges, bottles/bottles, tiles/tiles, books/books, herbs/herbs"},
        facts={
            "bed": (
                "the bed of a truck is {bed} centimeters above the road",
                "on a truck whose bed is {bed} centimeters above the road, {goods} are carried",
            ),
            "crates": (
                "crates of {goods} are stacked on it in {layers} layers, each {crate} centimeters "
                "high",
                "it is loaded with {layers} layers of crates full of {goods}, and a crate is "
                "{crate} centimeters high",
            ),
            "rope": (
                "a net on top adds {rope} centimeters",
                "over the crates lies a net {rope} centimeters thick",
            ),
            "bridge": (
                "the truck has to pass under a bridge that is {bridge} centimeters high",
                "a bridge on its way leaves room for {bridge} centimeters",
            ),
        },
        asks=(
            Ask(
                find="spare",
                steps=(
                    "centimeters of crates = crate * layers",
                    "height of bed and crates = bed + centimeters of crates",
                    "height of the loaded truck = height of bed and crates + rope",
                    "centimeters to spare = bridge - height of the loaded truck",
                ),
                tell="bed crates rope bridge",
                questions=(
                    "how many centimeters are there between the net and the bridge",
                    "how many centimeters does the load clear the bridge by",
                ),
                goals=("the distance between the net and the bridge in centimeters",),
                wordings=(
                    '"Stop!" {name} jumps out and measures. From the road to the bed: {bed} '
                    "centimeters. From there up: {layers} layers of crates at {crate} centimeters, "
                    "then a net of {rope} centimeters. The sign on the bridge says {bridge} "
                    "centimeters. How much room is left, in centimeters?",
                ),
            ),
            Ask(
                find="layers",
                steps=(
                    "height of the loaded truck = bridge - spare",
                    "centimeters above the bed = height of the loaded truck - bed",
                    "centimeters of crates = centimeters above the bed - rope",
                    "layers = centimeters of crates / crate",
                ),
                wordings=(
                    "{name} drove a truck under a bridge {bridge} centimeters high, and {spare} "
                    "centimeters were free above the net, which is {rope} centimeters thick "
                    "itself. "
                    "Below the net were layers of crates {crate} centimeters high, and below those "
                    "the bed of the truck, {bed} centimeters above the road. How many layers of "
                    "crates were there?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_tea_for_the_runners",
        topic="",
        numbers={
            "urns": whole(2, 6),
            "urn": oneof(5, 6, 8, 9, 10, 12, 15, 20),
            "liters": "urns * urn",
            "ml": "liters * 1000",
            "spilled": whole(200, 3000, 100),
            "poured": "ml - spilled",
            "cup": oneof(100, 120, 125, 150, 160, 180, 200, 250),
            "cups": "poured / cup",
            "runners": whole(10, 300),
            "second": "cups - runners",
        },
        where=("second < runners",),
        nouns={"drink": "tea/tea, broth/broth, lemonade/lemonade, apple juice/apple juice"},
        facts={
            "urns": (
                "at the refreshment table of a race stand {urns} urns with {urn} liters of {drink} "
                "in each",
                "{urns} urns, each filled with {urn} liters of {drink}, wait for the runners of a "
                "race",
            ),
            "spilled": (
                "{spilled} milliliters are spilled in the rush",
                "in the rush {spilled} milliliters end up on the ground",
            ),
            "cup": (
                "all the rest is poured into cups of {cup} milliliters",
                "what is left fills cups of {cup} milliliters to the brim",
            ),
            "runners": (
                "each of the {runners} runners takes one cup, and some of them come back for a "
                "second one until all is gone",
                "{runners} runners get a cup each, and every cup that is left goes to someone who "
                "comes back for a second one",
            ),
        },
        asks=(
            Ask(
                find="second",
                steps=(
                    "liters of {drink} = urns * urn",
                    "milliliters of {drink} = liters of {drink} * 1000",
                    "milliliters poured = milliliters of {drink} - spilled",
                    "cups = milliliters poured / cup",
                    "second cups = cups - runners",
                ),
                tell="urns spilled cup runners",
                questions=(
                    "how many runners get a second cup",
                    "how many of them drink two cups",
                ),
                goals=("the number of runners who get a second cup",),
                wordings=(
                    "{runners} runners reach the table, and each is given a cup of {drink}, {cup} "
                    "milliliters. It comes from {urns} urns of {urn} liters, but {name} has bumped "
                    "into one of them, and {spilled} milliliters have been lost. For how many "
                    "runners is there a second cup?",
                ),
            ),
            Ask(
                find="spilled",
                steps=(
                    "liters of {drink} = urns * urn",
                    "milliliters of {drink} = liters of {drink} * 1000",
                    "milliliters poured = cups * cup",
                    "milliliters spilled = milliliters of {drink} - milliliters poured",
                ),
                wordings=(
                    "{name} emptied {urns} urns of {drink}, {urn} liters each, and filled {cups} "
                    "cups of {cup} milliliters with it. What is missing was spilled. How many "
                    "milliliters was that?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_thirsty_old_car_and_new_one",
        topic="",
        numbers={
            "old": whole(6, 12),
            "better": whole(3, 10),
            "new": "old + better",
            "km": whole(120, 1500, 10),
            "old_liters": "km / old",
            "new_liters": "km / new",
            "saved": "old_liters - new_liters",
            "price": money("1.20", "2.40", "0.10"),
            "money_saved": "saved * price",
        },
        nouns={"job": "nurse, traveling salesman, vet, piano tuner, plumber, reporter"},
        facts={
            "km": (
                "{name}, a {job}, drives {km} kilometers a month",
                "as a {job}, {name} has to drive {km} kilometers every month",
            ),
            "old": (
                "{his} old car goes {old} kilometers on a liter of fuel",
                "one liter of fuel takes {his} old car {old} kilometers far",
            ),
            "better": (
                "the new car {he} is looking at goes {better} kilometers farther on a liter",
                "a new car would go {better} kilometers more with each liter",
            ),
            "price": ("fuel costs {price} a liter", "a liter costs {price} at the pump"),
        },
        asks=(
            Ask(
                find="money_saved",
                steps=(
                    "kilometers on a liter with the new car = old + better",
                    "liters with the old car = km / old",
                    "liters with the new car = km / kilometers on a liter with the new car",
                    "liters saved = liters with the old car - liters with the new car",
                    "money saved = liters saved * price",
                ),
                tell="km old better price",
                questions=(
                    "how much money would the new car save {him} on fuel in a month",
                    "how much less would {name} spend on fuel every month",
                ),
                goals=("the money saved on fuel in a month",),
                wordings=(
                    '"Buy this one," says the dealer, "and every liter will take you {better} '
                    'kilometers farther!" With the old car it is {old} kilometers to the liter. '
                    "{name} drives {km} kilometers a month and pays {price} for a liter. By how "
                    "much would the monthly bill at the pump go down?",
                ),
            ),
            Ask(
                find="better",
                steps=(
                    "liters with the old car = km / old",
                    "liters with the new car = liters with the old car - saved",
                    "kilometers on a liter with the new car = km / liters with the new car",
                    "more kilometers on a liter = kilometers on a liter with the new car - old",
                ),
                wordings=(
                    "For {km} kilometers a month {name} now needs {saved:liter/liters} less than "
                    "with the old car, which went {old} kilometers on a liter. How many kilometers "
                    "more than the old car does the new one go on a liter?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_line_for_the_castle_tour",
        topic="",
        numbers={
            "group": whole(8, 25),
            "groups": whole(2, 8),
            "ahead": "group * groups",
            "every": oneof(6, 8, 10, 12, 15, 20),
            "wait": "groups * every",
            "tour": whole(25, 70, 5),
            "until_out": "wait + tour",
            "spare": whole(5, 60, 5),
            "train": "until_out + spare",
        },
        nouns={"place": "castle, cave, salt mine, palace, submarine, lighthouse"},
        facts={
            "ahead": (
                "{ahead} people stand in line for the {place} ahead of {name}",
                "in the line for the {place}, {name} counts {ahead} people who will go in before "
                "{him}",
            ),
            "group": (
                "a guide is just letting in the first full group of {group} of them, and another "
                "group of "
                "{group} goes in every {every} minutes",
                "they are let in by groups of exactly {group}, the first one right now and another "
                "every {every} minutes",
            ),
            "tour": (
                "the tour lasts {tour} minutes",
                "{he} will be inside for {tour} minutes",
            ),
            "train": (
                "{his} train leaves {train} minutes from now",
                "in {train} minutes {his} train will leave",
            ),
        },
        asks=(
            Ask(
                find="spare",
                steps=(
                    "groups ahead = ahead / group",
                    "minutes of waiting = groups ahead * every",
                    "minutes until {name} is out = minutes of waiting + tour",
                    "minutes left for the train = train - minutes until {name} is out",
                ),
                tell="ahead group tour train",
                questions=(
                    "if {he} is in the first group after these people, how many minutes before the "
                    "train leaves does the tour end",
                    "how many minutes before the train leaves will {he} come out again with the "
                    "first group after these people",
                ),
                goals=(
                    "the number of minutes between the end of the tour of the first group after "
                    "these people and the train",
                ),
                wordings=(
                    '"{train} minutes till our train," groans {name}, "and {ahead} people before '
                    'us!" The guide at the {place} takes in {group} at a time: the first {group} '
                    "of "
                    "them this very moment, and the next lot {every} minutes after each one. The "
                    "tour itself is {tour} minutes long. If {name} gets into the first group after "
                    "those people, how many minutes will be left for the way to the train?",
                ),
            ),
            Ask(
                find="ahead",
                steps=(
                    "minutes until {name} is out = train - spare",
                    "minutes of waiting = minutes until {name} is out - tour",
                    "groups ahead = minutes of waiting / every",
                    "people ahead = groups ahead * group",
                ),
                wordings=(
                    "When {name} came to the {place}, a first group of {group} was just going in; "
                    "every {every} minutes another {group} followed, and at last {name} was in the "
                    "front of such a group. The tour took {tour} minutes, and then there were "
                    "{spare} minutes left until the train, which left {train} minutes after "
                    "{name}'s arrival. How many people had gone in before {name}, the first group "
                    "included?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_typing_contest_with_mistakes",
        topic="",
        numbers={
            "rate": whole(40, 95),
            "minutes": oneof(3, 4, 5, 6, 8, 10),
            "typed": "rate * minutes",
            "mistakes": whole(2, 20),
            "penalty": oneof(2, 3, 4, 5, 10),
            "off": "mistakes * penalty",
            "net": "typed - off",
            "record": whole(150, 900),
            "short": "record - net",
        },
        where=("net > 100", "short < 150"),
        nouns={"text": "fairy tale, letter, poem, speech, newspaper article, recipe"},
        facts={
            "rate": (
                "in a typing contest {name} types {rate} words of a {text} a minute for {minutes} "
                "minutes",
                "{name} takes part in a typing contest and for {minutes} minutes types {rate} "
                "words "
                "of a {text} a minute",
            ),
            "mistakes": (
                "the jury finds {mistakes} mistakes and takes off {penalty} words for each",
                "for every mistake {penalty} words are taken off, and there are {mistakes} "
                "mistakes",
            ),
            "record": (
                "the best result in the contest so far is {record} words",
                "the leader's result after such deductions is {record} words",
            ),
        },
        asks=(
            Ask(
                find="short",
                steps=(
                    "words typed = rate * minutes",
                    "words taken off = mistakes * penalty",
                    "words that count = words typed - words taken off",
                    "words short of the best = record - words that count",
                ),
                tell="rate mistakes record",
                questions=(
                    "how many words is {name} behind the best",
                    "how many words more should have counted to draw level with the best",
                ),
                goals=("the number of words that {name} is behind the best",),
                wordings=(
                    "The leader of a typing contest has {record} words. {name} hammers away: "
                    "{minutes} minutes, {rate} words in each. Alas, {mistakes} mistakes are found, "
                    "and a mistake costs {penalty} words. By how many words does {name} miss the "
                    "lead?",
                ),
            ),
            Ask(
                find="mistakes",
                steps=(
                    "words typed = rate * minutes",
                    "words taken off = typed - net",
                    "mistakes = words taken off / penalty",
                ),
                wordings=(
                    "At a contest {name} typed {rate} words a minute for {minutes} minutes, but "
                    "only "
                    "{net} words counted in the end, because {penalty} were taken off for each "
                    "mistake. How many mistakes had {name} made?",
                ),
            ),
        ),
    ),
)
