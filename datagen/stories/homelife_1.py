"""Life at home: chores, bread, crayons, pies, plans for training, small repairs, family money."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="homelife_crayons_broken_lost_and_shared",
        topic="school",
        numbers={
            "boxes": whole(2, 6),
            "per_box": oneof(12, 16, 24, 32, 48, 64),
            "all": "boxes * per_box",
            "part": fraction("1/4", "1/3", "1/8", "3/8", "1/6", "1/2"),
            "broken": "all * part",
            "whole_ones": "all - broken",
            "lost": whole(2, 12),
            "usable": "whole_ones - lost",
            "friends": whole(2, 8),
            "each": "usable / friends",
        },
        nouns={"thing": "crayon, colored pencil, marker, piece of chalk/pieces of chalk"},
        facts={
            "boxes": (
                "{name} brings {boxes} boxes of {per_box} {things} to the art club",
                "the art club gets {boxes} boxes from {name}, with {per_box} {things} in each",
            ),
            "broken": (
                "{part} of all the {things} turn out to be broken",
                "it turns out that {part} of the {things} are broken",
            ),
            "lost": (
                "another {lost} get lost under the radiator",
                "{lost} of the good ones roll away and are never found",
            ),
            "friends": (
                "the remaining good ones are divided equally among {friends} children",
                "{friends} children share the good {things} that are left equally",
            ),
        },
        asks=(
            Ask(
                find="each",
                steps=(
                    "{things} in all = boxes * per_box",
                    "broken {things} = part of {things} in all",
                    "good {things} = {things} in all - broken {things}",
                    "good {things} left = good {things} - lost",
                    "{things} for each child = good {things} left / friends",
                ),
                tell="boxes broken lost friends",
                questions=("how many {things} does each child get",),
                goals=("the number of {things} for each child",),
                wordings=(
                    "Out of {boxes} boxes with {per_box} {things} each, {part} were broken and "
                    "{lost} got lost. {friends} children shared the rest fairly. How many {things} "
                    "did each of them have?",
                ),
            ),
            Ask(
                find="usable",
                steps=(
                    "{things} in all = boxes * per_box",
                    "broken {things} = part of {things} in all",
                    "good {things} = {things} in all - broken {things}",
                    "good {things} left = good {things} - lost",
                ),
                tell="boxes broken lost",
                questions=("how many good {things} are left",),
                goals=("the number of good {things} that are left",),
                wordings=(
                    "How many {things} can still be used, when {name}'s {boxes} boxes held "
                    "{per_box} each, {part} of all of them are broken, and {lost} good ones have "
                    "disappeared?",
                ),
            ),
        ),
    ),
    Story(
        name="homelife_pies_cut_and_eaten_by_two_families",
        topic="food",
        numbers={
            "pies": whole(3, 9),
            "slices": oneof(6, 8, 10, 12),
            "all": "pies * slices",
            "adults": whole(3, 10),
            "each_adult": oneof(1, 2, 3),
            "children": whole(3, 10),
            "each_child": oneof(1, 2),
            "by_adults": "adults * each_adult",
            "by_children": "children * each_child",
            "eaten": "by_adults + by_children",
            "left": "all - eaten",
        },
        nouns={"cake": "pie, cake, pizza, quiche, tart"},
        facts={
            "cakes": (
                "for the family reunion {name} cuts {pies} {cakes} into {slices} slices each",
                "{name} brings {pies} {cakes} to the family reunion, each cut into {slices} slices",
            ),
            "adults": (
                "each of the {adults} adults eats {each_adult:slice/slices}",
                "{adults} adults take {each_adult:slice/slices} each",
            ),
            "children": (
                "each of the {children} children eats {each_child:slice/slices}",
                "{children} children have {each_child:slice/slices} apiece",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "slices in all = pies * slices",
                    "slices for the adults = adults * each_adult",
                    "slices for the children = children * each_child",
                    "slices eaten = slices for the adults + slices for the children",
                    "slices left = slices in all - slices eaten",
                ),
                tell="cakes adults children",
                questions=(
                    "how many slices are left",
                    "how many slices can {name} wrap up and take home again",
                ),
                goals=("the number of slices that are left over",),
                wordings=(
                    "{pies} {cakes}, {slices} slices from each: that was the dessert. {adults} "
                    "adults had {each_adult:slice/slices} each, {children} children "
                    "{each_child:slice/slices} each. How many slices did nobody eat?",
                ),
            ),
            Ask(
                find="eaten",
                steps=(
                    "slices for the adults = adults * each_adult",
                    "slices for the children = children * each_child",
                    "slices eaten = slices for the adults + slices for the children",
                ),
                tell="adults children",
                questions=("how many slices of {cake} are eaten altogether",),
                goals=("the number of slices of {cake} that are eaten",),
            ),
            Ask(
                find="pies",
                steps=(
                    "slices for the adults = adults * each_adult",
                    "slices for the children = children * each_child",
                    "slices eaten = slices for the adults + slices for the children",
                    "slices in all = slices eaten + left",
                    "number of {cakes} = slices in all / slices",
                ),
                wordings=(
                    "After a party with {adults} adults, who had {each_adult:slice/slices} of "
                    "{cake} each, and {children} children, who had {each_child:slice/slices} each, "
                    "{left:slice/slices} remained. Every {cake} had been cut into {slices} slices. "
                    "How many {cakes} had there been?",
                ),
            ),
        ),
    ),
    Story(
        name="homelife_push_ups_a_few_more_every_day",
        topic="",
        numbers={
            "first": whole(5, 30),
            "more": whole(2, 10),
            "second": "first + more",
            "third": "second + more",
            "two": "first + second",
            "total": "two + third",
            "goal": whole(50, 200, 10),
            "missing": "goal - total",
        },
        nouns={"exercise": "push-up, sit-up, squat, pull-up, jumping jack"},
        facts={
            "first": (
                "{name} did {first} {exercises} on Monday",
                "on Monday {name} managed {first} {exercises}",
            ),
            "more": (
                "on Tuesday and on Wednesday it was {more} more than on the day before",
                "both on Tuesday and on Wednesday {he} did {more} more than on the previous day",
            ),
            "goal": (
                "{he} wants to reach {goal} {exercises} by Thursday evening",
                "{his} goal for the time from Monday to Thursday is {goal}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "{exercises} on Tuesday = first + more",
                    "{exercises} on Wednesday = {exercises} on Tuesday + more",
                    "{exercises} on two days = first + {exercises} on Tuesday",
                    "{exercises} in all = {exercises} on two days + {exercises} on Wednesday",
                ),
                tell="first more",
                questions=("how many {exercises} did {name} do on these three days",),
                goals=("the number of {exercises} {name} did from Monday to Wednesday",),
                wordings=(
                    "Monday: {first} {exercises}. Each of the two days that followed: {more} more "
                    "than the day before. How many {exercises} did {name} do in these three days?",
                ),
            ),
            Ask(
                find="missing",
                steps=(
                    "{exercises} on Tuesday = first + more",
                    "{exercises} on Wednesday = {exercises} on Tuesday + more",
                    "{exercises} on two days = first + {exercises} on Tuesday",
                    "{exercises} on three days = {exercises} on two days + {exercises} on "
                    "Wednesday",
                    "{exercises} for Thursday = goal - {exercises} on three days",
                ),
                tell="goal first more",
                questions=("how many {exercises} must {name} do on Thursday",),
                goals=("the number of {exercises} left for Thursday",),
                wordings=(
                    "How many {exercises} are left for Thursday if {name} wants to do {goal} from "
                    "Monday on, did {first} on Monday, and on Tuesday and Wednesday {more} more "
                    "each time than on the day before?",
                ),
            ),
        ),
    ),
    Story(
        name="homelife_birthday_money_grows_with_age",
        topic="ages",
        numbers={
            "start_age": whole(5, 9),
            "per_year": money(2, 10),
            "age2": "start_age + 1",
            "gift1": "start_age * per_year",
            "gift2": "age2 * per_year",
            "both": "gift1 + gift2",
            "goal": money(80, 300, 10),
            "missing": "goal - both",
        },
        nouns={"relative": "aunt, uncle, grandmother, grandfather, godmother"},
        facts={
            "rule": (
                "{name}'s {relative} gives {him} {per_year} on each birthday for every year of "
                "{his} age",
                "on each birthday {name} gets {per_year} from {his} {relative} for every year of "
                "{his} age",
            ),
            "age": (
                "{he} turned {start_age} last year",
                "last year was {his} birthday number {start_age}",
            ),
            "goal": (
                "{he} has saved the money from last year and this year for a bicycle that costs "
                "{goal}",
                "the money from last year's and this year's birthdays goes toward a bicycle for "
                "{goal}",
            ),
        },
        asks=(
            Ask(
                find="missing",
                steps=(
                    "age this year = start_age + 1",
                    "money last year = start_age * per_year",
                    "money this year = age this year * per_year",
                    "money in two years = money last year + money this year",
                    "money still missing = goal - money in two years",
                ),
                tell="rule age goal",
                questions=("how much money does {name} still need for the bicycle",),
                goals=("the money that {name} still needs",),
                wordings=(),
            ),
            Ask(
                find="both",
                steps=(
                    "age this year = start_age + 1",
                    "money last year = start_age * per_year",
                    "money this year = age this year * per_year",
                    "money in two years = money last year + money this year",
                ),
                wordings=(
                    "A year of age is worth {per_year} to {name}'s {relative}, who hands over the "
                    "money at each birthday party. Last year {name} turned {start_age}, and this "
                    "year {he} is one year older. How much did the two birthdays bring?",
                    "How much does {name} get on two birthdays in a row, the first of them the "
                    "one on which {he} turns {start_age}, if {his} {relative} pays {per_year} for "
                    "each year of {his} age and the second time {he} is one year older?",
                ),
            ),
        ),
    ),
    Story(
        name="homelife_tank_filled_up_for_a_trip",
        topic="travel",
        numbers={
            "tank": oneof(12, 15, 16, 18, 20, 24),
            "part": fraction("1/4", "1/3", "1/2", "2/3", "3/4"),
            "in_it": "tank * part",
            "added": "tank - in_it",
            "price": money(2, 5, "0.25"),
            "cost": "added * price",
            "mileage": whole(18, 40),
            "range": "tank * mileage",
            "trip": whole(100, 600, 10),
            "spare": "range - trip",
        },
        facts={
            "tank": (
                "the tank of {name}'s car holds {tank} gallons and is {part} full",
                "{name}'s car has a tank of {tank} gallons that is {part} full",
            ),
            "price": (
                "gas costs {price} a gallon",
                "at the gas station a gallon is {price}",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "gallons in the tank = part of tank",
                    "gallons to add = tank - gallons in the tank",
                    "cost = gallons to add * price",
                ),
                tell="tank price",
                questions=(
                    "how much does it cost to fill the tank",
                    "what will {name} pay to fill it up",
                ),
                goals=("the cost of filling up the tank",),
                wordings=(
                    "{name} stops for gas, at {price} a gallon. The gauge says that the tank, "
                    "which holds {tank} gallons, is {part} full. How much is to be paid when it is "
                    "full?",
                ),
            ),
            Ask(
                find="spare",
                steps=(
                    "miles on a full tank = tank * mileage",
                    "miles left = miles on a full tank - trip",
                ),
                wordings=(
                    "With a full tank of {tank} gallons and a car that goes {mileage} miles on a "
                    "gallon, {name} sets out on a trip of {trip} miles. How many more miles could "
                    "{he} go before the tank is empty?",
                    "{name}'s car does {mileage} miles on a gallon, and {his} tank of {tank} "
                    "gallons is full. For how many miles will the gas last after a trip of {trip} "
                    "miles?",
                ),
            ),
            Ask(
                find="added",
                steps=(
                    "gallons in the tank = part of tank",
                    "gallons to add = tank - gallons in the tank",
                ),
                tell="tank",
                questions=("how many gallons does it take to fill the tank",),
                goals=("the number of gallons that are missing",),
            ),
        ),
    ),
    Story(
        name="homelife_two_people_paint_a_fence_from_both_ends",
        topic="work",
        numbers={
            "fast": whole(4, 12),
            "slow": whole(3, 10),
            "together": "fast + slow",
            "hours": whole(2, 8),
            "painted": "together * hours",
            "rest": whole(4, 40, 2),
            "fence": "painted + rest",
            "alone_rest": "rest / slow",
        },
        where=("fast > slow",),
        facts={
            "fence": (
                "{name} and {name2} paint a fence that is {fence} meters long, beginning at the "
                "two ends",
                "a fence of {fence} meters is painted by {name} and {name2}, from both ends at "
                "once",
            ),
            "rates": (
                "{name} gets {fast} meters done in an hour and {name2} {slow} meters",
                "in an hour {name} paints {fast} meters of it, {name2} only {slow}",
            ),
            "hours": (
                "they work for {hours} hours",
                "both of them stay for {hours} hours",
            ),
        },
        asks=(
            Ask(
                find="rest",
                steps=(
                    "meters an hour together = fast + slow",
                    "meters painted = meters an hour together * hours",
                    "meters left = fence - meters painted",
                ),
                tell="fence rates hours",
                questions=(
                    "how many meters of the fence are not painted then",
                    "how many meters remain between {name} and {name2}",
                ),
                goals=("the length of the fence that is not painted yet, in meters",),
                wordings=(
                    "{name}, who paints {fast} meters of fence an hour, starts at the left end and "
                    "{name2}, who paints {slow}, at the right. After {hours} hours, how many of "
                    "the {fence} meters are still bare?",
                ),
            ),
            Ask(
                find="alone_rest",
                steps=(
                    "meters an hour together = fast + slow",
                    "meters painted = meters an hour together * hours",
                    "meters left = fence - meters painted",
                    "hours for the rest = meters left / slow",
                ),
                wordings=(
                    "A fence is {fence} meters long. {name} paints {fast} meters of it in an hour, "
                    "{name2} {slow} meters. They work together for {hours} hours; then {name} has "
                    "to leave. How many more hours does {name2} need to finish the fence?",
                    "How long must {name2} go on alone, in hours, if {he} paints {slow} meters of "
                    "fence in an hour, {name} painted {fast} in an hour and left after {hours} "
                    "hours of work together, and the whole fence measures {fence} meters?",
                ),
            ),
        ),
    ),
    Story(
        name="homelife_bulbs_replaced_to_save_energy",
        topic="money",
        numbers={
            "bulbs": whole(4, 20),
            "old": oneof(40, 60, 75, 100),
            "new": oneof(5, 8, 9, 10, 12, 15),
            "less": "old - new",
            "less_all": "bulbs * less",
            "hours": whole(2, 8),
            "saved": "less_all * hours",
        },
        facts={
            "bulbs": (
                "{name} replaces {bulbs} bulbs of {old} watts by new ones of {new} watts",
                "in {name}'s house {bulbs} old bulbs of {old} watts make room for new ones of "
                "{new} watts",
            ),
            "hours": (
                "all of them are on for {hours} hours a day",
                "each of them burns {hours} hours every day",
            ),
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "watts saved with a bulb = old - new",
                    "watts saved with all bulbs = bulbs * watts saved with a bulb",
                    "watt-hours saved a day = watts saved with all bulbs * hours",
                ),
                tell="bulbs hours",
                questions=("how many watt-hours does {name} save in a day",),
                goals=("the number of watt-hours {name} saves a day",),
                wordings=(
                    "Old bulbs: {old} watts. New bulbs: {new} watts. {name} has changed all "
                    "{bulbs} of them, and they are on for {hours} hours a day. How many watt-hours "
                    "less does that make each day?",
                ),
            ),
            Ask(
                find="less_all",
                steps=(
                    "watts saved with a bulb = old - new",
                    "watts saved with all bulbs = bulbs * watts saved with a bulb",
                ),
                tell="bulbs",
                questions=(
                    "by how many watts does that lower what the bulbs use together",
                    "how many watts are saved when all of the bulbs are on",
                ),
                goals=("the number of watts saved by all the bulbs together",),
            ),
        ),
    ),
    Story(
        name="homelife_first_half_of_savings_matched_by_parents",
        topic="money",
        numbers={
            "weekly": money(4, 20),
            "weeks": whole(4, 16),
            "own": "weekly * weeks",
            "match": percent(10, 20, 25, 50),
            "bonus": "own * match / 100",
            "total": "own + bonus",
            "price": money(60, 400, 10),
            "missing": "price - total",
        },
        nouns={"goal": "gadget+instrument"},
        facts={
            "weekly": (
                "{name} saves {weekly} a week for {weeks} weeks",
                "for {weeks} weeks {name} puts {weekly} into a jar every week",
            ),
            "match": (
                "{his} parents add {match} of what {he} has saved",
                "{his} parents reward {him} with another {match} of {his} savings",
            ),
            "price": (
                "the {goal} that {he} wants costs {price}",
                "{he} is saving for a {goal} at {price}",
            ),
        },
        asks=(
            Ask(
                find="missing",
                steps=(
                    "own savings = weekly * weeks",
                    "money from the parents = match of own savings",
                    "money together = own savings + money from the parents",
                    "money missing = price - money together",
                ),
                tell="weekly match price",
                questions=(
                    "how much more does {name} need",
                    "how much money is missing for the {goal}",
                ),
                goals=("the money that {name} still needs for the {goal}",),
                wordings=(
                    "A {goal} for {price} is {name}'s dream. {weeks} weeks of saving {weekly} a "
                    "week have passed, and {his} parents add {match} of that sum. How much does "
                    "{he} still need?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "own savings = weekly * weeks",
                    "money from the parents = match of own savings",
                    "money together = own savings + money from the parents",
                ),
                tell="weekly match",
                questions=("how much money does {name} have then",),
                goals=("the money that {name} has in the end",),
            ),
        ),
    ),
    Story(
        name="homelife_sandwiches_for_lunches_of_a_week",
        topic="food",
        numbers={
            "children": whole(2, 5),
            "each": oneof(1, 2),
            "days": oneof(3, 4, 5),
            "a_day": "children * each",
            "sandwiches": "a_day * days",
            "slices": "sandwiches * 2",
            "loaf": oneof(10, 12, 16, 20, 24),
            "loaves": "slices / loaf",
            "price": money(2, 6, "0.50"),
            "cost": "loaves * price",
        },
        facts={
            "children": (
                "{name} packs {each:sandwich/sandwiches} for each of {children} children on {days} "
                "days a week",
                "each of {name}'s {children} children takes {each:sandwich/sandwiches} to school, "
                "{days} days a week",
            ),
            "slices": (
                "two slices of bread make a sandwich, and a loaf has {loaf} slices",
                "a sandwich needs two slices of bread, and a loaf is cut into {loaf} slices",
            ),
            "price": ("a loaf costs {price}", "the price of a loaf is {price}"),
        },
        asks=(
            Ask(
                find="loaves",
                steps=(
                    "sandwiches a day = children * each",
                    "sandwiches a week = sandwiches a day * days",
                    "slices a week = sandwiches a week * 2",
                    "loaves a week = slices a week / loaf",
                ),
                tell="children slices",
                questions=("how many loaves does {name} need for a week",),
                goals=("the number of loaves for a week of sandwiches",),
                wordings=(
                    "How many loaves of {loaf} slices go into the lunch boxes of {name}'s "
                    "{children} children in a week, if each child eats {each:sandwich/sandwiches} "
                    "of two slices a day, on {days} days?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "sandwiches a day = children * each",
                    "sandwiches a week = sandwiches a day * days",
                    "slices a week = sandwiches a week * 2",
                    "loaves a week = slices a week / loaf",
                    "cost = loaves a week * price",
                ),
                tell="children slices price",
                questions=("how much does {name} spend on bread in a week",),
                goals=("the weekly cost of the bread",),
            ),
        ),
    ),
    Story(
        name="homelife_quarters_of_a_game_with_relations",
        topic="",
        numbers={
            "first": whole(5, 13),
            "times": factor(2, 3),
            "fewer": whole(2, 6),
            "second": "first * times",
            "third": "second - fewer",
            "fourth": whole(4, 24),
            "half": "first + second",
            "three": "half + third",
            "total": "three + fourth",
            "other": whole(20, 110),
            "lead": "total - other",
        },
        nouns={"team": "Falcons, Tigers, Comets, Sharks, Rockets, Bears"},
        facts={
            "first": (
                "in the first quarter the {team} scored {first} points",
                "the {team} began with {first} points in the first quarter",
            ),
            "second": (
                "in the second quarter they made {times:times} as many",
                "the second quarter brought them {times:times} as many points as the first",
            ),
            "third": (
                "in the third it was {fewer} fewer than in the second",
                "the third quarter brought {fewer} fewer than the second",
            ),
            "fourth": (
                "in the last quarter they added {fourth} points",
                "they scored {fourth} points in the fourth quarter",
            ),
            "other": (
                "the other team finished with {other} points",
                "their opponents had {other} points in the end",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "points in the second quarter = first * times",
                    "points in the third quarter = points in the second quarter - fewer",
                    "points at halftime = first + points in the second quarter",
                    "points after three quarters = points at halftime + points in the third "
                    "quarter",
                    "points in all = points after three quarters + fourth",
                ),
                tell="first second third fourth",
                questions=("how many points did the {team} score in the game",),
                goals=("the number of points the {team} scored",),
                wordings=(
                    "The {team} had {first} points after one quarter, made {times:times} as many "
                    "in the second, {fewer} fewer than that in the third, and {fourth} in the "
                    "fourth. What was their final score?",
                ),
            ),
            Ask(
                find="lead",
                steps=(
                    "points in the second quarter = first * times",
                    "points in the third quarter = points in the second quarter - fewer",
                    "points at halftime = first + points in the second quarter",
                    "points after three quarters = points at halftime + points in the third "
                    "quarter",
                    "points in all = points after three quarters + fourth",
                    "points ahead = points in all - other",
                ),
                tell="first second third fourth other",
                questions=("by how many points did the {team} win",),
                goals=("the number of points by which the {team} won",),
            ),
            Ask(
                find="half",
                steps=(
                    "points in the second quarter = first * times",
                    "points at halftime = first + points in the second quarter",
                ),
                tell="first second",
                questions=("how many points did the {team} have at halftime",),
                goals=("the number of points the {team} had at halftime",),
            ),
        ),
    ),
)
