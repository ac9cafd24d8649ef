"""Beds, nests and stables: plants at equal distances, heat waves, twins, chicks, fish a day."""

from datagen.numbers.quantity import decimal, fraction, money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="crops_onions_every_few_centimeters_in_rows",
        topic="garden",
        numbers={
            "row": whole(2, 9),
            "step": oneof(10, 20, 25),
            "gaps": "row * 100 / step",
            "in_row": "gaps + 1",
            "rows": whole(3, 12),
            "planted": "in_row * rows",
            "dead": whole(2, 20),
            "grown": "planted - dead",
        },
        nouns={"bulb": "onion, leek, lettuce, beet, cabbage"},
        facts={
            "row": (
                "{name} sets {bulbs} in rows of {row} meters, one every {step} centimeters, with "
                "one at each end",
                "in rows {row} meters long, which begin and end with one, {name} plants {bulbs} "
                "{step} centimeters apart",
            ),
            "rows": ("{he} makes {rows} such rows", "there are {rows} rows of that kind"),
            "dead": ("{dead} of the {bulbs} do not grow", "birds pull out {dead} of them"),
        },
        asks=(
            Ask(
                find="grown",
                steps=(
                    "centimeters in a row = row * 100",
                    "spaces in a row = centimeters in a row / step",
                    "{bulbs} in a row = spaces in a row + 1",
                    "{bulbs} planted = {bulbs} in a row * rows",
                    "{bulbs} that grow = {bulbs} planted - dead",
                ),
                tell="row rows dead",
                questions=(
                    "how many {bulbs} can {name} harvest",
                    "how many {bulbs} are left to grow",
                ),
                goals=("the number of {bulbs} that {name} can harvest",),
                wordings=(
                    "One {bulb} at the start of the row, another every {step} centimeters, the "
                    "last at the end, {row} meters away. {name} has planted {rows} rows like "
                    "this, and birds have pulled out {dead} of the {bulbs}. How many are still "
                    "there?",
                    "How many {bulbs} will {name} pick, if {he} has planted {rows} rows of {row} "
                    "meters with a {bulb} at both ends and one every {step} centimeters in "
                    "between, and {dead} do not come up?",
                ),
            ),
            Ask(
                find="in_row",
                steps=(
                    "centimeters in a row = row * 100",
                    "spaces in a row = centimeters in a row / step",
                    "{bulbs} in a row = spaces in a row + 1",
                ),
                wordings=(
                    "How many {bulbs} stand in a row of {row} meters, if {name} plants one at "
                    "the very beginning and then one every {step} centimeters up to the very end?",
                    "{name} stretches a string of {row} meters and plants a {bulb} at each end "
                    "of it and every {step} centimeters along it. How many {bulbs} does {he} "
                    "need for the string?",
                ),
            ),
        ),
    ),
    Story(
        name="crops_compost_by_the_wheelbarrow_for_beds",
        topic="garden",
        numbers={
            "beds": whole(2, 8),
            "long": whole(2, 6),
            "wide": oneof(1, 2),
            "area": "long * wide * beds",
            "liters": oneof(10, 15, 20, 25, 30),
            "need": "area * liters",
            "barrow": oneof(40, 50, 60, 75, 80),
            "trips": "need / barrow",
        },
        where=("trips > 1",),
        facts={
            "beds": (
                "{name} has {beds} garden beds of {long} by {wide:meter/meters}",
                "there are {beds} beds in {name}'s garden, {long} meters long and "
                "{wide:meter/meters} wide",
            ),
            "liters": (
                "each square meter gets {liters} liters of compost",
                "{liters} liters of compost go on a square meter",
            ),
            "barrow": (
                "{his} wheelbarrow holds {barrow} liters",
                "{he} brings {barrow} liters at a time in a wheelbarrow",
            ),
        },
        asks=(
            Ask(
                find="trips",
                steps=(
                    "square meters in a bed = long * wide",
                    "square meters in all = square meters in a bed * beds",
                    "liters of compost = square meters in all * liters",
                    "wheelbarrows = liters of compost / barrow",
                ),
                tell="beds liters barrow",
                questions=(
                    "how many wheelbarrows of compost does {name} need",
                    "how many times must {he} fill the wheelbarrow",
                ),
                goals=("the number of wheelbarrows of compost that {name} needs",),
                wordings=(
                    "Spring! {name} spreads compost on {beds} beds, all {long} meters long and "
                    "{wide:meter/meters} wide, {liters} liters to the square meter. How many "
                    "trips is that with a wheelbarrow of {barrow} liters?",
                    "How many full wheelbarrows of {barrow} liters are needed to give {liters} "
                    "liters of compost to each square meter of {name}'s {beds} beds, which "
                    "measure {long} by {wide:meter/meters} each?",
                ),
            ),
            Ask(
                find="liters",
                steps=(
                    "liters of compost = trips * barrow",
                    "square meters in a bed = long * wide",
                    "square meters in all = square meters in a bed * beds",
                    "liters for a square meter = liters of compost / square meters in all",
                ),
                wordings=(
                    "{name} emptied a wheelbarrow of {barrow} liters of compost {trips} times "
                    "over {beds} beds of {long} by {wide:meter/meters} each, evenly. How many "
                    "liters did each square meter get?",
                    "With {trips} full wheelbarrows of {barrow} liters, {name} covered all "
                    "{beds} of {his} beds with compost. A bed is {long} meters long and "
                    "{wide:meter/meters} wide. How much compost lies on a square meter, in "
                    "liters?",
                ),
            ),
        ),
    ),
    Story(
        name="crops_watering_cans_in_a_heat_wave",
        topic="garden",
        numbers={
            "plants": whole(8, 30),
            "liters": whole(1, 3),
            "once": "plants * liters",
            "can": oneof(6, 8, 10, 12),
            "days": whole(3, 10),
            "all": "once * 2 * days",
            "cans": "all / can",
        },
        where=("once % can == 0",),
        facts={
            "plants": (
                "{name} waters {plants} tomato plants, {liters:liter/liters} for each",
                "each of {name}'s {plants} tomato plants gets {liters:liter/liters} of water at "
                "a time",
            ),
            "twice": (
                "in the heat wave {he} does it twice a day for {days} days",
                "because of the heat they are watered twice a day, and that goes on for {days} "
                "days",
            ),
            "can": (
                "{his} can holds {can} liters",
                "{he} carries the water in a can of {can} liters",
            ),
        },
        asks=(
            Ask(
                find="cans",
                steps=(
                    "liters at a time = plants * liters",
                    "liters in a day = liters at a time * 2",
                    "liters in all = liters in a day * days",
                    "cans of water = liters in all / can",
                ),
                tell="plants twice can",
                questions=(
                    "how many cans of water does {name} carry in all",
                    "how many times must {he} fill the can in these days",
                ),
                goals=("the number of cans of water that {name} carries",),
                wordings=(
                    "Morning and evening, {days} days of heat: {name} waters twice a day, "
                    "{liters:liter/liters} for every one of {plants} tomato plants. How many "
                    "trips with a can of {can} liters does the heat cost {him}?",
                    "How many cans of {can} liters does {name} empty in {days} days, if {plants} "
                    "tomato plants get {liters:liter/liters} each, and they get it twice every "
                    "day?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "liters in all = cans * can",
                    "liters at a time = plants * liters",
                    "liters in a day = liters at a time * 2",
                    "days = liters in all / liters in a day",
                ),
                wordings=(
                    "{name} emptied {cans} cans of {can} liters over {plants} tomato plants, "
                    "{liters:liter/liters} for each in the morning and the same in the evening, "
                    "so two waterings a day. For how many days did {he} do that?",
                    "For how many days has {name} been watering {plants} tomato plants twice a "
                    "day with {liters:liter/liters} each, if {he} has carried {cans} cans of "
                    "{can} liters?",
                ),
            ),
        ),
    ),
    Story(
        name="crops_nest_boxes_pairs_of_birds_and_chicks",
        topic="animals",
        numbers={
            "boxes": whole(12, 60, 2),
            "empty": whole(2, 9),
            "pairs": "boxes - empty",
            "eggs": whole(4, 8),
            "all_eggs": "pairs * eggs",
            "share": fraction("1/2", "1/3", "1/4", "3/4", "2/3"),
            "chicks": "all_eggs * share",
            "birds": "pairs * 2 + chicks",
        },
        nouns={"bird_kind": "blue tit, sparrow, starling, swallow, robin"},
        facts={
            "boxes": (
                "of {boxes} nest boxes in a park {empty} stay empty",
                "there are {boxes} nest boxes in a park, {empty} of which stay empty",
            ),
            "pairs": (
                "a pair of {bird_kinds} lives in each of the others and lays {eggs} eggs",
                "in each of the others a pair of {bird_kinds} has {eggs} eggs",
            ),
            "share": (
                "chicks come out of {share} of all the eggs",
                "{share} of all the eggs become chicks",
            ),
        },
        asks=(
            Ask(
                find="chicks",
                steps=(
                    "boxes with birds = boxes - empty",
                    "eggs in all = boxes with birds * eggs",
                    "young birds = share of eggs in all",
                ),
                tell="boxes pairs share",
                questions=("how many chicks are there", "how many chicks come out in the park"),
                goals=("the number of chicks in the park",),
                wordings=(
                    "Spring in the park: {boxes} nest boxes, {empty} empty, a pair of "
                    "{bird_kinds} with {eggs} eggs in every one that is not. When {share} of the "
                    "eggs have opened and the rest never will, how many chicks have been born?",
                ),
            ),
            Ask(
                find="birds",
                steps=(
                    "boxes with birds = boxes - empty",
                    "eggs in all = boxes with birds * eggs",
                    "young birds = share of eggs in all",
                    "old birds = boxes with birds * 2",
                    "birds in all = old birds + young birds",
                ),
                wordings=(
                    "There are {boxes} nest boxes in a park; in all but {empty} of them a pair "
                    "of {bird_kinds} raises its young. Every pair had {eggs} eggs, and {share} "
                    "of all these became chicks. How many birds is that, parents and chicks "
                    "together?",
                    "How many {bird_kinds}, old and young, live in a park where {empty} of "
                    "{boxes} nest boxes are empty, each of the others has a pair with {eggs} "
                    "eggs, and chicks have come out of {share} of the eggs?",
                ),
            ),
            Ask(
                find="eggs",
                steps=(
                    "boxes with birds = boxes - empty",
                    "eggs in a box = all_eggs / boxes with birds",
                ),
                wordings=(
                    "A ranger found {all_eggs} eggs of {bird_kinds} in the nest boxes of a park. "
                    "{empty} of the {boxes} boxes had nobody in them; the others all had the "
                    "same number of eggs. What was that number?",
                    "How many eggs lie in each box, if there are {boxes} nest boxes, {empty} "
                    "without birds, and {all_eggs} eggs of {bird_kinds} evenly spread over the "
                    "others?",
                ),
            ),
        ),
    ),
    Story(
        name="crops_lambs_twins_and_single_ones_in_spring",
        topic="animals",
        numbers={
            "ewes": whole(20, 90),
            "twins": whole(5, 30),
            "none": whole(1, 9),
            "singles": "ewes - twins - none",
            "lambs": "twins * 2 + singles",
            "died": whole(2, 4),
            "left": "lambs - died",
        },
        nouns={"mother": "ewe, goat, llama"},
        facts={},
        asks=(
            Ask(
                find="left",
                steps=(
                    "{mothers} with twins or none = twins + none",
                    "{mothers} with one = ewes - {mothers} with twins or none",
                    "young ones of twins = twins * 2",
                    "young ones born = young ones of twins + {mothers} with one",
                    "young ones left = young ones born - died",
                ),
                wordings=(
                    "There are {ewes} {mothers} on a farm. This spring {twins} of them had "
                    "twins, {none} had nothing, and all the others had one each. {died} of the "
                    "little ones did not live. How many young animals run about on the farm?",
                    "How many young animals does a farmer with {ewes} {mothers} have, if {twins} "
                    "{mothers} gave birth to twins, {none} gave birth to none, the rest to a "
                    "single one, and {died} of the newborn died?",
                    "The farmer makes a list. {mothers}: {ewes}. With twins: {twins}. With no "
                    "young: {none}. With one: the rest. Newborn that died: {died}. What number "
                    "of young ones should stand at the bottom?",
                ),
            ),
            Ask(
                find="twins",
                steps=(
                    "{mothers} with young = ewes - none",
                    "{mothers} with twins = lambs - {mothers} with young",
                ),
                wordings=(
                    "{lambs} young animals were born on a farm with {ewes} {mothers}, {none} of "
                    "which had no young. Every one of the others had one or two. How many had "
                    "two?",
                    "How many of {ewes} {mothers} had twins, if {none} of them had no young at "
                    "all, {lambs} were born altogether, and nobody had more than two?",
                    "A farmer with {ewes} {mothers} counts {lambs} newborn, although {none} of "
                    "the {mothers} had none. Each of the other mothers had a single one or "
                    "twins. How many times were there twins?",
                ),
            ),
        ),
    ),
    Story(
        name="crops_seal_pups_fed_more_from_week_to_week",
        topic="animals",
        numbers={
            "pups": whole(3, 12),
            "first": whole(2, 4),
            "more": whole(1, 2),
            "second": "first + more",
            "week_one": "pups * first * 7",
            "week_two": "pups * second * 7",
            "both": "week_one + week_two",
            "price": money("1.50", 4, "0.50"),
            "cost": "both * price",
        },
        nouns={"cub": "seal, sea lion, otter, pelican"},
        facts={},
        asks=(
            Ask(
                find="both",
                steps=(
                    "kilograms a day in the second week = first + more",
                    "kilograms for one on two such days = first + kilograms a day in the second "
                    "week",
                    "kilograms for one = kilograms for one on two such days * 7",
                    "kilograms for all = kilograms for one * pups",
                ),
                wordings=(
                    "At a rescue station each of {pups} young {cubs} gets {first} kilograms of "
                    "fish a day in its first week, and in its second {more:kilogram/kilograms} a "
                    "day more. How many kilograms of fish do all of them eat in the two weeks?",
                    "How many kilograms of fish must a rescue station order for {pups} young "
                    "{cubs}, which all arrive on the same day, eat {first} kilograms each every "
                    "day for a week, and for the week after that {more:kilogram/kilograms} more "
                    "a day?",
                    "First week: {first} kilograms a day. Second week: {more:kilogram/kilograms} "
                    "a day more. That is the plan for one young {cub}, and there are {pups} of "
                    "them. How much fish, in kilograms, is needed in both weeks together?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "kilograms in both weeks = week_one + week_two",
                    "price of the fish = kilograms in both weeks * price",
                ),
                wordings=(
                    "In its first week at a rescue station a group of {pups} young {cubs} ate "
                    "{week_one} kilograms of fish, and in the second {week_two} kilograms. A "
                    "kilogram costs {price}. What did the fish for the two weeks cost?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "kilograms in a day = week_one / 7",
                    "kilograms for one in a day = kilograms in a day / pups",
                ),
                wordings=(
                    "{pups} young {cubs} at a rescue station, all treated alike, ate {week_one} "
                    "kilograms of fish in a week. How many kilograms did each get in a day?",
                    "How many kilograms of fish a day does each of {pups} young {cubs} get, if "
                    "all of them together have {week_one} kilograms in a week and each has the "
                    "same every day?",
                ),
            ),
        ),
    ),
    Story(
        name="crops_mushrooms_dried_and_put_into_jars",
        topic="food",
        numbers={
            "baskets": whole(2, 8),
            "basket": whole(2, 6),
            "fresh": "baskets * basket",
            "bad": decimal("0.5", "3.5", "0.5"),
            "good": "fresh - bad",
            "dry": "good * 1000 / 10",
            "jar": oneof(10, 20, 25, 40, 50),
            "jars": "dry / jar",
        },
        facts={
            "baskets": (
                "{name} comes home with {baskets} baskets of mushrooms, {basket} kilograms in each",
                "{baskets} baskets with {basket} kilograms of mushrooms each are what {name} "
                "brings home",
            ),
            "bad": (
                "{bad} kilograms are bad and thrown away",
                "{he} throws away {bad} kilograms that are bad",
            ),
            "dry": (
                "dried, the rest weighs one tenth of its fresh weight",
                "in the sun the others shrink to a tenth of their weight",
            ),
            "jar": ("{he} fills jars with {jar} grams each", "{jar} grams go into a jar"),
        },
        asks=(
            Ask(
                find="jars",
                steps=(
                    "kilograms picked = baskets * basket",
                    "good kilograms = kilograms picked - bad",
                    "fresh grams = good kilograms * 1000",
                    "dry grams = fresh grams / 10",
                    "jars = dry grams / jar",
                ),
                tell="baskets bad dry jar",
                questions=(
                    "how many jars does {name} fill",
                    "how many jars of dried mushrooms are there",
                ),
                goals=("the number of jars that {name} fills",),
                wordings=(
                    '"All that work for so little," says {name}. {baskets} baskets with {basket} '
                    "kilograms of mushrooms each, {bad} kilograms of them bad, and the good ones "
                    "dried to a tenth of their weight. In jars of {jar} grams, how many jars is "
                    '"so little"?',
                    "Drying takes away nine tenths of the weight of a mushroom, so that one "
                    "tenth is left. {name} picked {baskets} baskets, {basket} kilograms each, "
                    "threw out {bad} kilograms, dried all the rest and put {jar} grams into each "
                    "jar. How many jars are on the shelf?",
                    "{baskets} baskets, {basket} kilograms of mushrooms in each; minus {bad} "
                    "kilograms that are no good; and after drying, one tenth of the weight is "
                    "left. How many jars of {jar} grams can {name} fill with that?",
                    "How many jars of {jar} grams of dried mushrooms does {name} get out of "
                    "{baskets} baskets of {basket} kilograms, if {bad} kilograms have to be "
                    "thrown away and drying leaves a tenth of the weight?",
                ),
            ),
        ),
        where=("bad != 1",),
    ),
    Story(
        name="crops_cat_hotel_bowls_on_weekdays_and_weekends",
        topic="animals",
        numbers={
            "cats": whole(4, 15),
            "more": whole(3, 12),
            "weekend_cats": "cats + more",
            "bowls": whole(2, 4),
            "weekday": "cats * bowls * 5",
            "weekend": "weekend_cats * bowls * 2",
            "week": "weekday + weekend",
            "pack": oneof(6, 8, 10, 12),
            "packs": "week / pack",
        },
        nouns={"guest": "cat, dog, rabbit, guinea pig"},
        facts={
            "cats": (
                "{cats} {guests} live in an animal hotel on the 5 weekdays, and {more} more come "
                "for both days of the weekend",
                "an animal hotel has {cats} {guests} on the 5 weekdays and {more} more than that "
                "on both days of the weekend",
            ),
            "bowls": (
                "each gets {bowls} bowls of food a day",
                "every one of them has {bowls} bowls of food a day",
            ),
        },
        asks=(
            Ask(
                find="week",
                steps=(
                    "bowls on a weekday = cats * bowls",
                    "bowls on five weekdays = bowls on a weekday * 5",
                    "{guests} at the weekend = cats + more",
                    "bowls on a weekend day = {guests} at the weekend * bowls",
                    "bowls at the weekend = bowls on a weekend day * 2",
                    "bowls in a week = bowls on five weekdays + bowls at the weekend",
                ),
                tell="cats bowls",
                questions=(
                    "how many bowls of food is that in a week",
                    "how many bowls of food does the hotel fill in a week",
                ),
                goals=("the number of bowls that the hotel fills in a week",),
                wordings=(
                    "An animal hotel: {cats} {guests} from Monday to Friday, which is 5 days, "
                    "and {more} more of them on Saturday and Sunday, two days. Each guest eats "
                    "{bowls} bowls a day. How many bowls is that in a week?",
                    "How many bowls of food are eaten in a week at a hotel for {guests}, if "
                    "{cats} stay there on each of 5 weekdays and {more} more than that on both "
                    "weekend days, and each of them eats {bowls} bowls a day?",
                ),
            ),
            Ask(
                find="packs",
                steps=(
                    "bowls in a week = weekday + weekend",
                    "packs = bowls in a week / pack",
                ),
                wordings=(
                    "An animal hotel fills {weekday} bowls on its weekdays and {weekend} bowls "
                    "at the weekend. One pack of food is enough for {pack} bowls. How many packs "
                    "does it open in a week?",
                    "How many packs of food, {pack} bowls to a pack, does an animal hotel use up "
                    "in a week in which it fills {weekday} bowls from Monday to Friday and "
                    "{weekend} at the weekend?",
                ),
            ),
        ),
    ),
)
