"""Everyday sums: reading, sleep, gardens, cars, teams, bakeries, carpools, quotes, water."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="everyday_book_read_faster_from_the_second_week",
        topic="school",
        numbers={
            "pace": whole(8, 30),
            "days": whole(3, 9),
            "read": "pace * days",
            "times": factor(2, 3),
            "fast": "pace * times",
            "more_days": whole(2, 9),
            "rest": "fast * more_days",
            "pages": "read + rest",
        },
        nouns={"book": "novel, biography, storybook, textbook, detective story"},
        facts={
            "book": (
                "{name}'s {book} has {pages} pages",
                "{name} is reading a {book} of {pages} pages",
            ),
            "pace": (
                "for {days} days {he} read {pace} pages a day",
                "{he} read {pace} pages on each of the first {days} days",
            ),
            "faster": (
                "from then on {he} reads {times:times} as many pages a day",
                "after that {he} gets {times:times} as far each day",
            ),
        },
        asks=(
            Ask(
                find="more_days",
                steps=(
                    "pages read at first = pace * days",
                    "pages left = pages - pages read at first",
                    "faster pages a day = pace * times",
                    "days for the rest = pages left / faster pages a day",
                ),
                tell="book pace faster",
                questions=(
                    "how many more days does {name} need for the rest of the {book}",
                    "in how many more days will {name} be at the end",
                ),
                goals=("the number of days {name} needs for the rest of the {book}",),
                wordings=(
                    "{name} has read {pace} pages a day of a {book} with {pages} pages, and {days} "
                    "days have gone by. To finish it sooner, {he} now reads {times:times} as much "
                    "every day. How many days will the rest take?",
                ),
            ),
            Ask(
                find="pages",
                steps=(
                    "pages read at first = pace * days",
                    "faster pages a day = pace * times",
                    "pages read later = faster pages a day * more_days",
                    "pages in all = pages read at first + pages read later",
                ),
                wordings=(
                    "{days} days with {pace} pages each, then {more_days} days on which {name} "
                    "read {times:times} as many a day, and the {book} was finished. How many pages "
                    "does it have?",
                    "How many pages long is {name}'s {book}, if {he} read {pace} a day for {days} "
                    "days, {times:times} as many a day for the next {more_days} days, and was done "
                    "then?",
                ),
            ),
        ),
    ),
    Story(
        name="everyday_vegetable_rows_that_survive_and_are_sold",
        topic="garden",
        numbers={
            "rows": whole(3, 10),
            "in_row": whole(5, 20),
            "plants": "rows * in_row",
            "share": percent(10, 20, 25, 30, 40, 50),
            "dead": "plants * share / 100",
            "alive": "plants - dead",
            "each": whole(2, 8),
            "crop": "alive * each",
            "price": money("0.50", 2, "0.25"),
            "income": "crop * price",
        },
        nouns={"crop_": "cucumber, pepper, tomato, zucchini, squash"},
        facts={
            "rows": (
                "{name} plants {rows} rows of {in_row} {crop_} plants",
                "in {name}'s garden there are {rows} rows with {in_row} {crop_} plants in each",
            ),
            "share": (
                "{share} of them die in a frost",
                "a frost kills {share} of these plants",
            ),
            "each": (
                "each of the other plants bears {each} {crop_s}",
                "every plant that survives gives {each} {crop_s}",
            ),
            "price": (
                "{he} sells all of the {crop_s} for {price} each",
                "at the market every {crop_} brings {him} {price}",
            ),
        },
        asks=(
            Ask(
                find="crop",
                steps=(
                    "number of plants = rows * in_row",
                    "dead plants = share of number of plants",
                    "living plants = number of plants - dead plants",
                    "{crop_s} picked = living plants * each",
                ),
                tell="rows share each",
                questions=("how many {crop_s} does {name} pick",),
                goals=("the number of {crop_s} that {name} picks",),
                wordings=(
                    "Of the {rows} rows with {in_row} {crop_} plants each, {share} of all plants "
                    "froze. The rest bore {each} {crop_s} each. How many {crop_s} could {name} "
                    "pick?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "number of plants = rows * in_row",
                    "dead plants = share of number of plants",
                    "living plants = number of plants - dead plants",
                    "{crop_s} picked = living plants * each",
                    "money earned = {crop_s} picked * price",
                ),
                tell="rows share each price",
                questions=("how much money does {name} get for the {crop_s}",),
                goals=("the money {name} earns with the {crop_s}",),
            ),
        ),
    ),
    Story(
        name="everyday_ages_of_child_parent_and_grandparent",
        topic="ages",
        numbers={
            "child": whole(6, 15),
            "times": factor(3, 4),
            "less": whole(2, 6),
            "triple": "child * times",
            "parent": "triple - less",
            "older": whole(20, 32),
            "grand": "parent + older",
            "two": "child + parent",
            "total": "two + grand",
        },
        where=("parent > child + 17", "parent < child + 41"),
        nouns={"parent_": "mother, father", "grand_": "grandmother, grandfather"},
        facts={
            "child": ("{name} is {child} years old", "{name} has just turned {child}"),
            "parent": (
                "{his} {parent_} is {less} years younger than {times:times} {name}'s age",
                "the age of {name}'s {parent_} is {less} less than {times:times} {his} own",
            ),
            "grand": (
                "{his} {grand_} is {older} years older than {his} {parent_}",
                "{his} {grand_} was born {older} years before {his} {parent_}",
            ),
        },
        asks=(
            Ask(
                find="grand",
                steps=(
                    "multiple of {name}'s age = child * times",
                    "age of the {parent_} = multiple of {name}'s age - less",
                    "age of the {grand_} = age of the {parent_} + older",
                ),
                tell="child parent grand",
                questions=("how old is {name}'s {grand_}",),
                goals=("the age of {name}'s {grand_}",),
                wordings=(
                    "{times:times} {name}'s age less {less} years: so old is {his} {parent_}, and "
                    "{his} {grand_} is another {older} years older. {name} is {child}. What is the "
                    "age of the {grand_}?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "multiple of {name}'s age = child * times",
                    "age of the {parent_} = multiple of {name}'s age - less",
                    "age of the {grand_} = age of the {parent_} + older",
                    "ages of {name} and the {parent_} = child + age of the {parent_}",
                    "all ages together = ages of {name} and the {parent_} + age of the {grand_}",
                ),
                tell="child parent grand",
                questions=(
                    "what do the three ages add up to",
                    "how many years are the three of them old together",
                ),
                goals=("the sum of the three ages",),
            ),
            Ask(
                find="child",
                steps=(
                    "age of the {parent_} = grand - older",
                    "multiple of {name}'s age = age of the {parent_} + less",
                    "age of {name} = multiple of {name}'s age / times",
                ),
                wordings=(
                    "{name}'s {grand_} is {grand} and {older} years older than {name}'s {parent_}. "
                    "The {parent_} is {less} years younger than {times:times} {name}'s age. How "
                    "old is {name}?",
                ),
            ),
        ),
    ),
    Story(
        name="everyday_team_outfits_partly_paid_by_a_sponsor",
        topic="",
        numbers={
            "players": whole(8, 22),
            "shirt": money(12, 30),
            "shorts": money(8, 20),
            "socks": money(3, 9),
            "two": "shirt + shorts",
            "each": "two + socks",
            "all": "players * each",
            "sponsor": money(100, 500, 20),
            "rest": "all - sponsor",
            "share": "rest / players",
        },
        nouns={"sport": "sport"},
        facts={
            "players": (
                "a {sport} team of {players} players needs new outfits",
                "new outfits are bought for the {players} players of a {sport} team",
            ),
            "prices": (
                "a shirt costs {shirt}, a pair of shorts {shorts} and a pair of socks {socks}",
                "each player gets a shirt for {shirt}, shorts for {shorts} and socks for {socks}",
            ),
            "sponsor": (
                "a sponsor pays {sponsor}",
                "{sponsor} of the price comes from a sponsor",
            ),
        },
        asks=(
            Ask(
                find="rest",
                steps=(
                    "price of shirt and shorts = shirt + shorts",
                    "price of an outfit = price of shirt and shorts + socks",
                    "price of all outfits = players * price of an outfit",
                    "money to pay = price of all outfits - sponsor",
                ),
                tell="players prices sponsor",
                questions=("how much must the team pay itself",),
                goals=("the money the team has to pay itself",),
                wordings=(
                    "Shirts at {shirt}, shorts at {shorts} and socks at {socks} are ordered for "
                    "every one of the {players} players of a {sport} team. {sponsor} comes from a "
                    "sponsor. What does the team have to add?",
                ),
            ),
            Ask(
                find="share",
                steps=(
                    "price of shirt and shorts = shirt + shorts",
                    "price of an outfit = price of shirt and shorts + socks",
                    "price of all outfits = players * price of an outfit",
                    "money to pay = price of all outfits - sponsor",
                    "share of a player = money to pay / players",
                ),
                tell="players prices sponsor",
                questions=(
                    "how much does each player pay, if they split the rest equally",
                    "what is each player's equal share of the rest",
                ),
                goals=("each player's equal share of the rest",),
            ),
        ),
    ),
    Story(
        name="everyday_bakery_sells_the_rest_at_half_price",
        topic="food",
        numbers={
            "trays": whole(3, 9),
            "on_tray": oneof(8, 10, 12, 16, 20, 24),
            "baked": "trays * on_tray",
            "part": fraction("1/2", "2/3", "3/4", "3/5", "5/8", "5/6"),
            "sold": "baked * part",
            "rest": "baked - sold",
            "price": money(1, 5, "0.50"),
            "full_money": "sold * price",
            "half": "price / 2",
            "half_money": "rest * half",
        },
        nouns={"ware": "baked"},
        facts={
            "baked": (
                "a bakery makes {trays} trays of {on_tray} {wares}",
                "{trays} trays with {on_tray} {wares} on each come out of a bakery's oven",
            ),
            "sold": (
                "by noon {part} of them are sold at {price} each",
                "{part} of the {wares} go before noon for {price} each",
            ),
            "rest": (
                "in the afternoon the others are sold at half that price",
                "for the rest, half the price is asked after noon, and all are sold",
            ),
        },
        asks=(
            Ask(
                find="half_money",
                steps=(
                    "{wares} baked = trays * on_tray",
                    "{wares} sold by noon = part of {wares} baked",
                    "{wares} at half price = {wares} baked - {wares} sold by noon",
                    "half price = price / 2",
                    "money at half price = {wares} at half price * half price",
                ),
                tell="baked sold rest",
                questions=(
                    "how much money do the {wares} of the afternoon bring",
                    "how much does the bakery take in for the {wares} sold after noon",
                ),
                goals=("the money from the {wares} of the afternoon",),
                wordings=(
                    "From {trays} trays of {on_tray} {wares}, {part} were sold by noon at {price} "
                    "each; the rest went for half the price in the afternoon. How much did the "
                    "rest bring?",
                ),
            ),
            Ask(
                find="full_money",
                steps=(
                    "{wares} baked = trays * on_tray",
                    "{wares} sold by noon = part of {wares} baked",
                    "money by noon = {wares} sold by noon * price",
                ),
                tell="baked sold",
                questions=("how much money has the bakery earned with the {wares} by noon",),
                goals=("the money earned with the {wares} by noon",),
            ),
        ),
    ),
    Story(
        name="everyday_trip_in_two_parts_at_two_speeds",
        topic="travel",
        numbers={
            "speed1": oneof(40, 45, 50, 55, 60, 65),
            "hours1": whole(2, 5),
            "way1": "speed1 * hours1",
            "speed2": oneof(20, 25, 30, 35, 40, 45, 50),
            "hours2": whole(1, 4),
            "way2": "speed2 * hours2",
            "distance": "way1 + way2",
            "hours": "hours1 + hours2",
        },
        where=("speed2 < speed1",),
        nouns={"town": "town", "road": "mountain road, country road, road along the coast"},
        facts={
            "distance": (
                "it is {distance} miles to {town}, where {name} wants to go",
                "{name} drives to {town}, {distance} miles away",
            ),
            "first": (
                "for the first {hours1} hours {he} goes {speed1} miles an hour",
                "{he} is on the highway for {hours1} hours, at {speed1} miles an hour",
            ),
            "second": (
                "the rest of the way is a {road}, on which {he} goes {speed2} miles an hour",
                "then {he} takes a {road} for the rest, at {speed2} miles an hour",
            ),
        },
        asks=(
            Ask(
                find="hours",
                steps=(
                    "miles at first = speed1 * hours1",
                    "miles left = distance - miles at first",
                    "hours for the rest = miles left / speed2",
                    "hours in all = hours1 + hours for the rest",
                ),
                tell="distance first second",
                questions=("how many hours does the whole trip take {name}",),
                goals=("the length of {name}'s trip in hours",),
                wordings=(
                    "How many hours is {name} on the road to {town}, {distance} miles away, when "
                    "{he} makes {speed1} miles an hour for {hours1} hours and {speed2} miles an "
                    "hour on the {road} after that?",
                ),
            ),
            Ask(
                find="way2",
                steps=(
                    "miles at first = speed1 * hours1",
                    "miles left = distance - miles at first",
                ),
                tell="distance first",
                questions=("how many miles are left for {name} then",),
                goals=("the number of miles that are left",),
            ),
            Ask(
                find="speed2",
                steps=(
                    "miles at first = speed1 * hours1",
                    "miles left = distance - miles at first",
                    "hours for the rest = hours - hours1",
                    "speed for the rest = miles left / hours for the rest",
                ),
                wordings=(
                    "{name} needs {hours} hours for the {distance} miles to {town}. In the first "
                    "{hours1} hours {he} drives {speed1} miles an hour. How fast does {he} drive "
                    "after that, in miles an hour, if the speed does not change again?",
                ),
            ),
        ),
    ),
    Story(
        name="everyday_painters_hourly_offer_against_a_fixed_one",
        topic="work",
        numbers={
            "rooms": whole(2, 6),
            "hours": whole(3, 8),
            "time": "rooms * hours",
            "rate": money(20, 45, 5),
            "work": "time * rate",
            "paint": money(60, 240, 10),
            "by_hour": "work + paint",
            "more": money(20, 300, 10),
            "fixed": "by_hour + more",
        },
        nouns={"worker": "painter, plasterer, decorator"},
        facts={
            "hourly": (
                "one {worker} asks {rate} an hour and needs {hours} hours for each of {name}'s "
                "{rooms} rooms",
                "for {name}'s {rooms} rooms one {worker} would work {hours} hours each, at {rate} "
                "an hour",
            ),
            "paint": (
                "with this {worker}, material for {paint} must be bought",
                "in this case another {paint} is needed for material",
            ),
            "fixed": (
                "a second {worker} offers to do everything for {fixed}",
                "from a second {worker} there is an offer of {fixed} for everything",
            ),
        },
        asks=(
            Ask(
                find="more",
                steps=(
                    "hours of work = rooms * hours",
                    "pay for the hours = hours of work * rate",
                    "first offer = pay for the hours + paint",
                    "difference = fixed - first offer",
                ),
                tell="hourly paint fixed",
                questions=(
                    "how much does {name} save with the first offer",
                    "by how much is the first offer cheaper for {name}",
                ),
                goals=("the difference between the two offers that {name} has",),
            ),
            Ask(
                find="by_hour",
                steps=(
                    "hours of work = rooms * hours",
                    "pay for the hours = hours of work * rate",
                    "first offer = pay for the hours + paint",
                ),
                wordings=(
                    "{rooms} rooms, {hours} hours of work in each, {rate} an hour, and {paint} for "
                    "material: what will {name} pay the {worker} for everything?",
                    "What does it cost {name} in all to have {rooms} rooms painted, if each takes "
                    "{hours} hours at {rate} an hour and material for {paint} is needed?",
                ),
            ),
        ),
    ),
    Story(
        name="everyday_carpool_shares_gas_and_parking",
        topic="travel",
        numbers={
            "people": whole(2, 5),
            "gas": money(4, 20),
            "parking": money(2, 12),
            "day": "gas + parking",
            "days": oneof(3, 4, 5),
            "week": "day * days",
            "share": "week / people",
            "alone_more": "week - share",
        },
        facts={
            "day": (
                "a day of driving to work costs {gas} for gas and {parking} for parking",
                "for each day at work, {gas} goes for gas and {parking} for parking",
            ),
            "days": (
                "{name} drives to work on {days} days a week",
                "{name}'s office is open to {him} on {days} days a week, and {he} drives there "
                "each time",
            ),
            "people": (
                "{people} people, {name} among them, share one car and all costs equally",
                "{name} now shares the car and its costs equally in a group of {people}",
            ),
        },
        asks=(
            Ask(
                find="share",
                steps=(
                    "costs a day = gas + parking",
                    "costs a week = costs a day * days",
                    "part of one person = costs a week / people",
                ),
                tell="day days people",
                questions=("how much does {name} pay in a week", "what is {name}'s weekly part"),
                goals=("{name}'s weekly part of the costs",),
                wordings=(
                    "{people} people ride to work in one car, on {days} days a week. They pay "
                    "{gas} a day for gas and {parking} a day for parking, everyone the same. What "
                    "is the share of one of them in a week?",
                ),
            ),
            Ask(
                find="alone_more",
                steps=(
                    "costs a day = gas + parking",
                    "costs a week = costs a day * days",
                    "part of one person = costs a week / people",
                    "money saved = costs a week - part of one person",
                ),
                tell="day days people",
                questions=("how much does {name} save in a week against driving alone",),
                goals=("the money {name} saves in a week by sharing the car",),
            ),
        ),
    ),
    Story(
        name="everyday_water_drunk_over_a_hot_week",
        topic="",
        numbers={
            "glass": oneof(200, 250, 300, 400, 500),
            "normal": whole(4, 9),
            "extra": whole(1, 5),
            "hot_days": whole(2, 5),
            "hot": "normal + extra",
            "cool_days": "7 - hot_days",
            "cool_glasses": "normal * cool_days",
            "hot_glasses": "hot * hot_days",
            "glasses": "cool_glasses + hot_glasses",
            "milliliters": "glasses * glass",
        },
        facts={
            "normal": (
                "{name} drinks {normal} glasses of water a day",
                "on a normal day {name} drinks {normal} glasses of water",
            ),
            "hot": (
                "on a hot day it is {extra} more",
                "the heat of a summer day adds {extra:glass/glasses} to that",
            ),
            "days": (
                "{hot_days} of the seven days of last week were hot",
                "last week had {hot_days} hot days, and the other days of the week were normal",
            ),
            "glass": ("a glass holds {glass} milliliters", "each glass is {glass} milliliters"),
        },
        asks=(
            Ask(
                find="glasses",
                steps=(
                    "normal days = 7 - hot_days",
                    "glasses on normal days = normal * normal days",
                    "glasses on a hot day = normal + extra",
                    "glasses on hot days = glasses on a hot day * hot_days",
                    "glasses in all = glasses on normal days + glasses on hot days",
                ),
                tell="normal hot days",
                questions=("how many glasses of water did {name} drink last week",),
                goals=("the number of glasses {name} drank last week",),
                wordings=(
                    "How many glasses of water did {name} drink in a week with {hot_days} hot "
                    "days, if it is {normal} on a normal day and {extra} more on a hot one?",
                ),
            ),
            Ask(
                find="milliliters",
                steps=(
                    "normal days = 7 - hot_days",
                    "glasses on normal days = normal * normal days",
                    "glasses on a hot day = normal + extra",
                    "glasses on hot days = glasses on a hot day * hot_days",
                    "glasses in all = glasses on normal days + glasses on hot days",
                    "milliliters in all = glasses in all * glass",
                ),
                tell="normal hot days glass",
                questions=("how many milliliters of water did {name} drink last week",),
                goals=("the milliliters of water {name} drank last week",),
            ),
        ),
    ),
)
