"""Through the year: snow, kites, firewood, ponds, harvests, gifts, costumes, plans and heights."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="seasons_firewood_burned_in_cold_and_mild_weeks",
        topic="",
        numbers={
            "cold": whole(3, 9),
            "cold_logs": whole(20, 60, 2),
            "mild": whole(2, 8),
            "half": "cold_logs / 2",
            "in_cold": "cold * cold_logs",
            "in_mild": "mild * half",
            "burned": "in_cold + in_mild",
            "left": whole(10, 90, 5),
            "stock": "burned + left",
        },
        facts={
            "stock": (
                "{name} has {stock} logs of firewood at the start of winter",
                "winter begins with {stock} logs in {name}'s shed",
            ),
            "cold": (
                "in each of {cold} cold weeks {he} burns {cold_logs} of them",
                "{he} needs {cold_logs} logs a week for {cold} cold weeks",
            ),
            "mild": (
                "in each of {mild} mild weeks it is half as many",
                "for the {mild} mild weeks {he} needs half as many a week",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "logs for the cold weeks = cold * cold_logs",
                    "logs in a mild week = cold_logs / 2",
                    "logs for the mild weeks = mild * logs in a mild week",
                    "logs burned = logs for the cold weeks + logs for the mild weeks",
                    "logs left = stock - logs burned",
                ),
                tell="stock cold mild",
                questions=(
                    "how many logs does {name} have left in spring",
                    "how many logs remain in {name}'s shed after that",
                ),
                goals=("the number of logs that {name} has left",),
                wordings=(
                    "A winter with {cold} cold and {mild} mild weeks is over. {name} burned "
                    "{cold_logs} logs in a cold week and half as many in a mild one. How many are "
                    "left of the {stock} logs in the shed?",
                ),
            ),
            Ask(
                find="burned",
                steps=(
                    "logs for the cold weeks = cold * cold_logs",
                    "logs in a mild week = cold_logs / 2",
                    "logs for the mild weeks = mild * logs in a mild week",
                    "logs burned = logs for the cold weeks + logs for the mild weeks",
                ),
                wordings=(
                    "In a cold week {name} burns {cold_logs} logs, in a mild one half as many. How "
                    "many logs does {he} need for {cold} cold and {mild} mild weeks?",
                    "How many logs must {name} stack up for a winter of {cold} cold weeks with "
                    "{cold_logs} logs each and {mild} mild weeks with half as many each?",
                ),
            ),
        ),
    ),
    Story(
        name="seasons_snow_that_falls_and_melts",
        topic="",
        numbers={
            "start": whole(5, 40),
            "per_hour": oneof(2, 3, 4, 5),
            "hours": whole(3, 9),
            "fallen": "per_hour * hours",
            "high": "start + fallen",
            "melt": oneof(2, 3, 4, 5),
            "days": whole(2, 6),
            "melted": "melt * days",
            "end": "high - melted",
        },
        nouns={"spot": "roof, lawn, garden table, parking lot, field behind the barn"},
        facts={
            "start": (
                "{start} centimeters of snow lie on the {spot}",
                "the snow on the {spot} is {start} centimeters deep",
            ),
            "fall": (
                "during the night {per_hour} centimeters more fall in each of {hours} hours",
                "then it snows for {hours} hours, {per_hour} centimeters an hour",
            ),
            "melt": (
                "after that {melt} centimeters melt on each of {days} days",
                "on the next {days} days the sun takes away {melt} centimeters a day",
            ),
        },
        asks=(
            Ask(
                find="end",
                steps=(
                    "centimeters of new snow = per_hour * hours",
                    "centimeters after the snowfall = start + centimeters of new snow",
                    "centimeters melted = melt * days",
                    "centimeters left = centimeters after the snowfall - centimeters melted",
                ),
                tell="start fall melt",
                questions=("how many centimeters deep is the snow on the {spot} in the end",),
                goals=("the depth of the snow in the end, in centimeters",),
                wordings=(
                    "How deep is the snow on the {spot} now, in centimeters, if {start} "
                    "centimeters lay there, {hours} hours of snowfall added {per_hour} centimeters "
                    "an hour, and {melt} centimeters a day melted on {days} days?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "centimeters of new snow = per_hour * hours",
                    "centimeters after the snowfall = start + centimeters of new snow",
                    "centimeters melted = centimeters after the snowfall - end",
                    "days = centimeters melted / melt",
                ),
                wordings=(
                    "On the {spot} lay {start} centimeters of snow when it began to snow again, "
                    "{per_hour} centimeters an hour for {hours} hours. Since then {melt} "
                    "centimeters have melted each day, and {end} are left. How many days is that?",
                ),
            ),
        ),
    ),
    Story(
        name="seasons_gifts_for_relatives_within_a_budget",
        topic="money",
        numbers={
            "relatives": whole(4, 12),
            "gift": money(8, 25),
            "for_relatives": "relatives * gift",
            "friends": whole(2, 8),
            "less": money(2, 6),
            "friend_gift": "gift - less",
            "for_friends": "friends * friend_gift",
            "spent": "for_relatives + for_friends",
            "budget": money(100, 500, 10),
            "left": "budget - spent",
        },
        facts={
            "relatives": (
                "{name} buys {relatives} gifts at {gift} each for relatives",
                "{relatives} relatives get a gift for {gift} each from {name}",
            ),
            "friends": (
                "for {friends} friends {he} buys gifts that cost {less} less each",
                "for each of {friends} friends {he} spends {less} less than that",
            ),
            "budget": (
                "{he} has put aside {budget} for gifts",
                "{his} budget for all the gifts is {budget}",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "money for relatives = relatives * gift",
                    "price of a friend's gift = gift - less",
                    "money for friends = friends * price of a friend's gift",
                    "money spent = money for relatives + money for friends",
                    "money left = budget - money spent",
                ),
                tell="relatives friends budget",
                questions=("how much of the money is left", "how much money does {name} not spend"),
                goals=("the money that is left for {name}",),
                wordings=(
                    "{relatives} gifts at {gift} for the family, {friends} gifts for friends that "
                    "are {less} cheaper each: how much remains of the {budget} that {name} has put "
                    "aside for gifts?",
                ),
            ),
            Ask(
                find="spent",
                steps=(
                    "money for relatives = relatives * gift",
                    "price of a friend's gift = gift - less",
                    "money for friends = friends * price of a friend's gift",
                    "money spent = money for relatives + money for friends",
                ),
                tell="relatives friends",
                questions=("how much does {name} spend on gifts",),
                goals=("the money that {name} spends on gifts",),
            ),
        ),
    ),
    Story(
        name="seasons_harvest_basket_shared_after_jam_is_made",
        topic="garden",
        numbers={
            "trees": whole(3, 9),
            "each": whole(12, 48, 2),
            "picked": "trees * each",
            "part": fraction("1/2", "1/3", "1/4", "2/3", "3/4"),
            "jam": "picked * part",
            "rest": "picked - jam",
            "neighbors": whole(2, 6),
            "share": "rest / neighbors",
        },
        nouns={"fruit": "apple, pear, plum, apricot, peach"},
        facts={
            "picked": (
                "{name} picks {each} {fruits} from each of {trees} trees",
                "each of {name}'s {trees} trees bears {each} {fruits} this year",
            ),
            "jam": (
                "{he} makes jam from {part} of all the {fruits}",
                "{part} of the {fruits} are cooked for jam",
            ),
            "neighbors": (
                "the rest goes to {neighbors} neighbors, who get equal numbers",
                "the others are divided equally among {neighbors} neighbors",
            ),
        },
        asks=(
            Ask(
                find="share",
                steps=(
                    "{fruits} picked = trees * each",
                    "{fruits} for jam = part of {fruits} picked",
                    "{fruits} left = {fruits} picked - {fruits} for jam",
                    "{fruits} for a neighbor = {fruits} left / neighbors",
                ),
                tell="picked jam neighbors",
                questions=("how many {fruits} does each neighbor get",),
                goals=("the number of {fruits} for each neighbor",),
                wordings=(
                    "From {trees} trees with {each} {fruits} each, {name} cooked {part} for jam "
                    "and gave equal numbers of the rest to {neighbors} neighbors. How many "
                    "{fruits} did one neighbor get?",
                ),
            ),
            Ask(
                find="rest",
                steps=(
                    "{fruits} picked = trees * each",
                    "{fruits} for jam = part of {fruits} picked",
                    "{fruits} left = {fruits} picked - {fruits} for jam",
                ),
                tell="picked jam",
                questions=("how many {fruits} are left for {name} to give away",),
                goals=("the number of {fruits} that {name} can give away",),
            ),
        ),
    ),
    Story(
        name="seasons_costumes_sewn_by_two_parents",
        topic="work",
        numbers={
            "fast": whole(3, 8),
            "fewer": oneof(1, 2),
            "slow": "fast - fewer",
            "together": "fast + slow",
            "days": whole(3, 12),
            "sewn": "together * days",
            "needed": whole(20, 180, 2),
            "missing": "needed - sewn",
        },
        nouns={"costume": "pirate costume, clown costume, fairy costume, cape, dragon tail"},
        facts={
            "rates": (
                "{name} sews {fast} {costumes} a day, {fewer} more than {name2}",
                "in a day {name} finishes {fast} {costumes}, which is {fewer} more than {name2}",
            ),
            "days": ("they sew for {days} days", "both work on them for {days} days"),
            "needed": (
                "{needed} {costumes} are needed for the parade",
                "the parade needs {needed} {costumes}",
            ),
        },
        asks=(
            Ask(
                find="sewn",
                steps=(
                    "{costumes} a day of {name2} = fast - fewer",
                    "{costumes} a day together = fast + {costumes} a day of {name2}",
                    "{costumes} in all = {costumes} a day together * days",
                ),
                tell="rates days",
                questions=("how many {costumes} do {name} and {name2} sew altogether",),
                goals=("the number of {costumes} that {name} and {name2} sew together",),
                wordings=(
                    "In {days} days, how many {costumes} come from {name}, who sews {fast} a day, "
                    "and {name2}, who sews {fewer} fewer a day, taken together?",
                ),
            ),
            Ask(
                find="missing",
                steps=(
                    "{costumes} a day of {name2} = fast - fewer",
                    "{costumes} a day together = fast + {costumes} a day of {name2}",
                    "{costumes} so far = {costumes} a day together * days",
                    "{costumes} missing = needed - {costumes} so far",
                ),
                tell="rates days needed",
                questions=("how many {costumes} are still missing after that",),
                goals=("the number of {costumes} that are still missing",),
            ),
        ),
    ),
    Story(
        name="seasons_savings_for_a_trip_in_summer_and_in_winter_months",
        topic="money",
        numbers={
            "summer": money(40, 160, 10),
            "summer_months": whole(2, 5),
            "part": fraction("1/2", "1/4", "1/5"),
            "winter": "summer * part",
            "winter_months": whole(2, 7),
            "in_summer": "summer * summer_months",
            "in_winter": "winter * winter_months",
            "saved": "in_summer + in_winter",
            "trip": money(200, 1200, 20),
            "missing": "trip - saved",
        },
        nouns={"town_": "the seaside, the mountains, the capital, the lake district"},
        facts={
            "summer": (
                "{name} saves {summer} a month for {summer_months} summer months",
                "in each of {summer_months} summer months {name} puts aside {summer}",
            ),
            "winter": (
                "in each of the {winter_months} months that follow it is only {part} of that",
                "for the next {winter_months} months {he} saves only {part} of that a month",
            ),
            "trip": (
                "a trip to {town_} costs {trip}",
                "{he} wants to go to {town_}, which costs {trip}",
            ),
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "savings of the summer = summer * summer_months",
                    "savings of a later month = part of summer",
                    "savings of the later months = savings of a later month * winter_months",
                    "savings in all = savings of the summer + savings of the later months",
                ),
                tell="summer winter",
                questions=("how much does {name} save altogether",),
                goals=("the money {name} saves altogether",),
            ),
            Ask(
                find="missing",
                steps=(
                    "savings of the summer = summer * summer_months",
                    "savings of a later month = part of summer",
                    "savings of the later months = savings of a later month * winter_months",
                    "savings in all = savings of the summer + savings of the later months",
                    "money missing = trip - savings in all",
                ),
                tell="summer winter trip",
                questions=("how much money is still missing for the trip",),
                goals=("the money that is still missing for the trip",),
            ),
        ),
    ),
    Story(
        name="seasons_kites_sold_and_some_returned",
        topic="money",
        numbers={
            "first": whole(12, 60, 4),
            "more": percent(25, 50, 75, 100),
            "plus": "first * more / 100",
            "second": "first + plus",
            "both": "first + second",
            "returned": whole(2, 9),
            "kept": "both - returned",
            "price": money(6, 24),
            "income": "kept * price",
        },
        nouns={"ware": "kite, frisbee, sled, umbrella, beach ball"},
        facts={
            "first": (
                "a shop sells {first} {wares} in one week",
                "{first} {wares} go over the counter of a shop in one week",
            ),
            "second": (
                "in the next week it sells {more} more",
                "the week after that brings {more} more sales",
            ),
            "returned": (
                "{returned} of all these {wares} are brought back, and the money is returned",
                "the buyers bring back {returned} of the {wares} and get their money back",
            ),
            "price": ("each {ware} costs {price}", "the price of a {ware} is {price}"),
        },
        asks=(
            Ask(
                find="kept",
                steps=(
                    "more {wares} in the second week = more of first",
                    "{wares} in the second week = first + more {wares} in the second week",
                    "{wares} in two weeks = first + {wares} in the second week",
                    "{wares} that stay sold = {wares} in two weeks - returned",
                ),
                tell="first second returned",
                questions=("how many {wares} stay sold",),
                goals=("the number of {wares} that stay sold",),
            ),
            Ask(
                find="income",
                steps=(
                    "more {wares} in the second week = more of first",
                    "{wares} in the second week = first + more {wares} in the second week",
                    "{wares} in two weeks = first + {wares} in the second week",
                    "{wares} that stay sold = {wares} in two weeks - returned",
                    "income = {wares} that stay sold * price",
                ),
                tell="first second returned price",
                questions=("how much does the shop earn with these {wares}",),
                goals=("the money the shop earns with these {wares}",),
            ),
        ),
    ),
    Story(
        name="seasons_heights_of_three_sunflowers",
        topic="garden",
        numbers={
            "short": whole(60, 140, 5),
            "taller": whole(10, 60, 5),
            "middle": "short + taller",
            "times": factor(2, 3),
            "double": "short * times",
            "less": whole(5, 60, 5),
            "tall": "double - less",
            "gap": "tall - middle",
        },
        where=("tall > middle", "tall < 330"),
        nouns={"plant": "sunflower, corn plant, tomato plant, young tree, bean plant"},
        facts={
            "short": (
                "the first {plant} in {name}'s garden is {short} centimeters tall",
                "{name} measures {short} centimeters for the first {plant} in the garden",
            ),
            "middle": (
                "the second one is {taller} centimeters taller than the first",
                "the second one exceeds the first by {taller} centimeters",
            ),
            "tall": (
                "the third is {less} centimeters shorter than {times:times} the height of the "
                "first",
                "the height of the third is {less} centimeters less than {times:times} that of the "
                "first",
            ),
        },
        asks=(
            Ask(
                find="gap",
                steps=(
                    "height of the second = short + taller",
                    "multiple of the first height = short * times",
                    "height of the third = multiple of the first height - less",
                    "difference = height of the third - height of the second",
                ),
                tell="short middle tall",
                questions=("how many centimeters taller is the third {plant} than the second",),
                goals=("the difference between the second and the third height, in centimeters",),
                wordings=(
                    "Three {plants} grow in {name}'s garden. The first measures {short} "
                    "centimeters, the second {taller} more, and the third {less} centimeters less "
                    "than {times:times} the height of the first. By how many centimeters does the "
                    "third exceed the second?",
                ),
            ),
            Ask(
                find="tall",
                steps=(
                    "multiple of the first height = short * times",
                    "height of the third = multiple of the first height - less",
                ),
                tell="short tall",
                questions=("how many centimeters tall is the third {plant}",),
                goals=("the height of the third {plant} in centimeters",),
            ),
            Ask(
                find="short",
                steps=(
                    "multiple of the first height = tall + less",
                    "height of the first = multiple of the first height / times",
                ),
                wordings=(
                    "The tallest {plant} in {name}'s garden measures {tall} centimeters. That is "
                    "{less} centimeters less than {times:times} the height of the smallest one. "
                    "How many centimeters tall is the smallest {plant}?",
                ),
            ),
        ),
    ),
)
