"""Ages, chains of comparisons, sharing with a remainder, splitting by parts."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="tales_c_ages_of_a_bakery_family",
        topic="",
        numbers={
            "child": whole(4, 16),
            "times": factor(3, 4, 5),
            "mother": "child * times",
            "older": whole(20, 32),
            "grand": "mother + older",
            "years": whole(3, 15),
            "grand_then": "grand + years",
        },
        where=("mother > 23", "mother < 55", "grand_then < 90"),
        nouns={
            "trade": "bakery, inn, pharmacy, boat yard, pottery, flower shop, watchmaker's shop",
            "parent": "mother, father",
            "old": "grandmother, grandfather",
        },
        facts={
            "child": (
                "{name} is {child} years old and grows up above the family's {trade}",
                "the youngest in a family with a {trade} is {name}, aged {child}",
            ),
            "mother": (
                "{his} {parent} is {times:times} as old",
                "{his} {parent}'s age is {times:times} {his} own",
            ),
            "grand": (
                "{his} {old}, who founded the {trade}, is {older} years older than the {parent}",
                "the {parent} is {older} years younger than {name}'s {old}",
            ),
            "years": (
                "in {years} years the {old} wants to retire",
                "the {old} means to stop working in {years} years",
            ),
        },
        asks=(
            Ask(
                find="grand_then",
                steps=(
                    "age of the {parent} = times of child",
                    "age of the {old} = age of the {parent} + older",
                    "age of the {old} at that time = age of the {old} + years",
                ),
                tell="child mother grand years",
                questions=(
                    "how old will the {old} be then",
                    "at what age does the {old} want to stop",
                ),
                goals=("the age at which the {old} wants to stop",),
                wordings=(
                    'Written on the wall of an old {trade}: "Hand it on in {years} years." '
                    "{name}'s {old} wrote it there today. {name} is {child}, the {parent} "
                    "{times:times} as old, and the {old} {older} years older than the {parent}. "
                    "What age will the {old} be when the {trade} is handed on?",
                ),
            ),
            Ask(
                find="child",
                steps=(
                    "age of the {old} now = grand_then - years",
                    "age of the {parent} = age of the {old} now - older",
                    "age of {name} = age of the {parent} / times",
                ),
                wordings=(
                    "In {years} years the {old} of {name} will turn {grand_then} and give up the "
                    "{trade}. Now the {old} is {older} years older than {name}'s {parent}, and the "
                    "{parent} is {times:times} as old as {name}. How old is {name}?",
                    "How many years old is {name} today, when {his} {parent} is {times:times} as "
                    "old, {his} {old} is {older} years older than the {parent}, and the {old} "
                    "will be {grand_then} in {years} years?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_sum_of_ages_years_ago",
        topic="",
        numbers={
            "younger": whole(10, 36),
            "gap": whole(2, 12),
            "elder": "younger + gap",
            "ago": whole(2, 5),
            "younger_then": "younger - ago",
            "elder_then": "elder - ago",
            "sum_then": "younger_then + elder_then",
        },
        nouns={
            "where_met": "swim meet, chess camp, dog show, music camp, language course, book fair"
        },
        facts={
            "gap": (
                "{name} is {gap} years older than {name2}, whom {he} met at a {where_met}",
                "between {name} and {name2}, who got to know each other at a {where_met}, there "
                "are {gap} years, and {name} is the elder",
            ),
            "sum_then": (
                "{ago} years ago the ages of the two added up to {sum_then}",
                "the sum of both their ages was {sum_then} just {ago} years ago",
            ),
        },
        asks=(
            Ask(
                find="sum_then",
                steps=(
                    "age of {name} = younger + gap",
                    "sum of the ages today = younger + age of {name}",
                    "years less for both = ago * 2",
                    "sum of the ages then = sum of the ages today - years less for both",
                ),
                wordings=(
                    "{name2} is {younger} and {name} is {gap} years older. They first met at a "
                    "{where_met}, {ago} years ago. What did the ages of the two add up to on that "
                    "day?",
                    "The two friends {name} and {name2} have known each other for {ago} years, "
                    "since a {where_met}. {name2} is {younger} years old today, {gap} years "
                    "younger than {name}. Find the sum of their ages at the time of the "
                    "{where_met}.",
                ),
            ),
            Ask(
                find="younger",
                steps=(
                    "years added for both = ago * 2",
                    "sum of the ages today = sum_then + years added for both",
                    "twice the age of {name2} = sum of the ages today - gap",
                    "age of {name2} = twice the age of {name2} / 2",
                ),
                tell="gap sum_then",
                questions=("how old is {name2} today", "what is the age of {name2} now"),
                goals=("the present age of {name2}",),
                wordings=(
                    'Two people at a {where_met}. "I am {gap} years older than you," says {name}. '
                    '"And {ago} years ago we were {sum_then} years old together," answers '
                    "{name2}. Both are right. How old is {name2} now?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_four_volunteers_fill_envelopes",
        topic="work",
        numbers={
            "first": whole(12, 60),
            "more": whole(3, 20),
            "second": "first + more",
            "times": factor(2, 3),
            "third": "first * times",
            "part": fraction("1/2", "1/3", "1/4"),
            "fourth": "third * part",
            "two": "first + second",
            "three": "two + third",
            "total": "three + fourth",
            "left": whole(5, 60),
            "goal": "total + left",
        },
        nouns={
            "thing": "envelope, gift bag, lunch bag, party bag, food box, seed packet",
        },
        facts={
            "first": (
                "{name} has filled {first} {things} for the charity sale",
                "by noon {name} was done with {first} {things}",
            ),
            "second": (
                "{name2} did {more} more than {name}",
                "{name2}'s pile was bigger than {name}'s by {more}",
            ),
            "third": (
                "{name3} managed {times:times} as many as {name}",
                "{name3}, who is quick, finished {times:times} as many {things} as {name}",
            ),
            "fourth": (
                "{name4} filled {part} as many as {name3}",
                "{name4} only got through {part} of what {name3} had done",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "{things} of {name2} = first + more",
                    "{things} of {name3} = times of first",
                    "{things} of {name4} = part of {things} of {name3}",
                    "{things} of {name} and {name2} = first + {things} of {name2}",
                    "{things} of the first three = {things} of {name} and {name2} + {things} of "
                    "{name3}",
                    "{things} of all four = {things} of the first three + {things} of {name4}",
                ),
                tell="first second third fourth",
                questions=(
                    "how many {things} did the four of them fill",
                    "how many {things} were ready when all four put theirs together",
                ),
                goals=("the number of {things} filled by the four together",),
                wordings=(
                    "Four piles of {things}: {name}'s has {first}. {name2}'s has {more} more than "
                    "that. {name3}'s is {times:times} as large as {name}'s, and {name4}'s is "
                    "{part} of {name3}'s. How many {things} are there in the four piles?",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "{things} of {name} and {name2} = first + second",
                    "{things} of the first three = {things} of {name} and {name2} + third",
                    "{things} of {name4} = part of third",
                    "{things} of all four = {things} of the first three + {things} of {name4}",
                    "{things} still missing = goal - {things} of all four",
                ),
                wordings=(
                    "For the sale {goal} {things} have to be filled. {name} has filled {first}, "
                    "{name2} {second}, {name3} {third}, and {name4} {part} as many as {name3}. "
                    "How many are still missing?",
                    "How many of the {goal} {things} remain empty when {name} has taken {first}, "
                    "{name2} {second} and {name3} {third} of them to fill, while {name4} has only "
                    "done {part} of what {name3} did?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "{things} of {name} and {name2} = three - third",
                    "twice the {things} of {name} = {things} of {name} and {name2} - more",
                    "{things} of {name} = twice the {things} of {name} / 2",
                ),
                wordings=(
                    "{name}, {name2} and {name3} filled {three} {things} together, {third} of "
                    "which were {name3}'s work. Of the other two, {name2} did {more} more than "
                    "{name}. How many {things} did {name} fill?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_cherries_shared_rest_to_the_goat",
        topic="food",
        numbers={
            "bowls": whole(2, 6),
            "per_bowl": whole(15, 60),
            "all": "bowls * per_bowl",
            "children": whole(3, 8),
            "bad": whole(2, 12),
            "good": "all - bad",
            "each": "good // children",
            "rest": "good % children",
        },
        nouns={
            "fruit": "cherry, walnut, plum, hazelnut, grape, strawberry, chestnut",
            "animal": "goat, donkey, parrot, pig, pony, squirrel",
        },
        facts={
            "bowls": (
                "{children} children have picked {bowls} bowls of {fruits}, {per_bowl} in each",
                "there are {bowls} bowls with {per_bowl} {fruits} each for {children} hungry "
                "children",
            ),
            "bad": (
                "{bad} of the {fruits} turn out to be bad and are thrown away",
                "they throw {bad} bad ones away",
            ),
            "rest": (
                "the children share what is good equally, as far as it goes, and the {animal} gets "
                "the remainder",
                "each child gets the same number, as large as possible, and what cannot be shared "
                "goes to the {animal}",
            ),
        },
        asks=(
            Ask(
                find="rest",
                steps=(
                    "{fruits} picked = bowls * per_bowl",
                    "good {fruits} = {fruits} picked - bad",
                    "{fruits} for the {animal} = good {fruits} % children",
                ),
                tell="bowls bad rest",
                questions=(
                    "how many {fruits} does the {animal} get",
                    "how many {fruits} are left for the {animal}",
                ),
                goals=("the number of {fruits} that the {animal} gets",),
                wordings=(
                    "The {animal} stands at the fence, because it knows: what {children} children "
                    "cannot divide fairly is thrown over. Today they picked {bowls} bowls of "
                    "{per_bowl} {fruits} each, and {bad} of them were bad. How many good "
                    "{fruits} fly over the fence?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "{fruits} picked = bowls * per_bowl",
                    "good {fruits} = {fruits} picked - bad",
                    "{fruits} for each child = good {fruits} // children",
                ),
                tell="bowls bad rest",
                questions=("how many {fruits} does each child get",),
                goals=("the number of {fruits} that one child gets",),
            ),
            Ask(
                find="per_bowl",
                steps=(
                    "{fruits} for the children = each * children",
                    "good {fruits} = {fruits} for the children + rest",
                    "{fruits} picked = good {fruits} + bad",
                    "{fruits} in a bowl = {fruits} picked / bowls",
                ),
                wordings=(
                    "Each of {children} children ate {each} {fruits}, the {animal} got {rest}, and "
                    "{bad} were bad and went on the compost. That emptied all {bowls} bowls, "
                    "which had been equally full. How many {fruits} had there been in a bowl?",
                    "How many {fruits} did a bowl hold? There were {bowls} bowls, all alike. In "
                    "the end {children} children had {each} {fruits} each, {rest} remained for "
                    "the {animal}, {bad} had been thrown away.",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_pay_split_by_hours_in_parts",
        topic="work",
        numbers={
            "a": whole(2, 6),
            "b": whole(1, 5),
            "parts": "a + b",
            "part_pay": money(8, 40),
            "pay": "parts * part_pay",
            "cost": money(10, 90, 5),
            "received": "pay + cost",
            "pay_a": "a * part_pay",
            "pay_b": "b * part_pay",
            "more": "pay_a - pay_b",
        },
        where=("a > b",),
        nouns={
            "job": "painting a garage, clearing a cellar, building a tree house, laying a garden "
            "path, repairing a boat, cutting a hedge"
        },
        facts={
            "received": (
                "{name} and {name2} are given {received} for {job}",
                "a neighbor pays {name} and {name2} {received} for {job}",
            ),
            "cost": (
                "first {cost} of it goes for material",
                "they take {cost} from this to pay for the material",
            ),
            "hours": (
                "the rest is split in the ratio {a:plain} to {b:plain}, since {name} worked more",
                "what remains is split so that {name} gets {a:part/parts} for every "
                "{b:part/parts} that {name2} gets",
            ),
        },
        asks=(
            Ask(
                find="pay_a",
                steps=(
                    "money to split = received - cost",
                    "parts in all = a + b",
                    "money in one part = money to split / parts in all",
                    "money for {name} = a * money in one part",
                ),
                tell="received cost hours",
                questions=(
                    "how much money does {name} get",
                    "what is {name}'s share in dollars",
                ),
                goals=("the money that {name} gets",),
                wordings=(
                    "They had agreed beforehand: {a:part/parts} of the profit for {name}, "
                    "{b:part/parts} for {name2}. For {job} they got {received}, of which {cost} "
                    "was spent on material and so is no profit. How much does {name} take home?",
                ),
            ),
            Ask(
                find="more",
                steps=(
                    "money to split = received - cost",
                    "parts in all = a + b",
                    "money in one part = money to split / parts in all",
                    "more parts for {name} = a - b",
                    "more money for {name} = more parts for {name} * money in one part",
                ),
                tell="received cost hours",
                questions=("how much more than {name2} does {name} get",),
                goals=("the amount by which {name}'s share is larger",),
            ),
            Ask(
                find="received",
                steps=(
                    "money in one part = pay_b / b",
                    "parts in all = a + b",
                    "money that was split = parts in all * money in one part",
                    "money received = money that was split + cost",
                ),
                wordings=(
                    "{name2} got {pay_b} for {job}, {name} more: they shared at "
                    "{a:part/parts} for {name} to {b:part/parts} for {name2}. Before sharing they "
                    "had taken {cost} for material out of the envelope. What had been in the "
                    "envelope?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_candles_on_cakes_of_twins",
        topic="",
        numbers={
            "twin": whole(5, 14),
            "older": whole(2, 7),
            "brother": "twin + older",
            "twins": "twin * 2",
            "candles": "twins + brother",
            "packs": whole(2, 6),
            "per_pack": oneof(6, 8, 10, 12, 20),
            "bought": "packs * per_pack",
            "left": "bought - candles",
        },
        where=("left < 15",),
        nouns={"sibling": "brother, sister, cousin", "cake": "cake, ice cream cake, cheesecake"},
        facts={
            "twin": (
                "the twins {name} and {name2} turn {twin} today, and there is a {cake} for each of "
                "them",
                "today the twins {name} and {name2} have their birthday, turn {twin} and get a "
                "{cake} each",
            ),
            "older": (
                "their {sibling}, who has the same birthday and is {older} years older, gets a "
                "third {cake}",
                "a third {cake} is for their {sibling}, {older} years older and born on the same "
                "day",
            ),
            "packs": (
                "their parents have bought {packs} packs of {per_pack} candles",
                "{packs} packs with {per_pack} candles each lie on the table",
            ),
            "rule": (
                "every {cake} gets one candle for each year",
                "as usual, on every {cake} there is a candle for each year",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "candles for the twins = twin * 2",
                    "candles for the {sibling} = twin + older",
                    "candles needed = candles for the twins + candles for the {sibling}",
                    "candles bought = packs * per_pack",
                    "candles left = candles bought - candles needed",
                ),
                tell="twin older rule packs",
                questions=(
                    "how many candles are left over",
                    "how many candles remain in the packs",
                ),
                goals=("the number of candles left over",),
                wordings=(
                    "Three birthdays on one day! {name} and {name2}, who are twins, will be "
                    "{twin}; their {sibling} is {older} years older. Each of the three gets a "
                    "{cake} with as many candles as years. Of {packs} packs of {per_pack} candles, "
                    "how many candles will not be used?",
                ),
            ),
            Ask(
                find="older",
                steps=(
                    "candles bought = packs * per_pack",
                    "candles used = candles bought - left",
                    "candles for the twins = twin * 2",
                    "candles for the {sibling} = candles used - candles for the twins",
                    "years older = candles for the {sibling} - twin",
                ),
                wordings=(
                    "{left:candle/candles} out of {packs} packs of {per_pack} remained after "
                    "three birthday cakes: two for the twins, who turned {twin}, and one for "
                    "their {sibling}, who is older. On every cake there was one candle for "
                    "each year of age. By how many years is the {sibling} older than the twins?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_sweets_in_ratio_then_one_gives",
        topic="",
        numbers={
            "unit": whole(3, 20),
            "a": oneof(3, 4, 5, 6, 7),
            "b": oneof(1, 2, 3, 4, 5),
            "parts": "a + b",
            "total": "parts * unit",
            "has_a": "a * unit",
            "has_b": "b * unit",
            "given": whole(2, 15),
            "end_a": "has_a - given",
            "end_b": "has_b + given",
        },
        where=("a > b", "end_a > end_b", "end_a > 1"),
        nouns={"thing": "sweet+collectible", "aunt": "aunt, uncle, teacher, neighbor"},
        facts={
            "total": (
                "an {aunt} hands out {total} {things} to {name} and {name2}",
                "{name} and {name2} are given {total} {things} by an {aunt}",
            ),
            "ratio": (
                "{name} gets {a} for every {b} that {name2} gets",
                "they are handed out so that for every {b} of {name2}'s there are {a} for {name}",
            ),
            "given": (
                "to be fairer, {name} then passes {given} on to {name2}",
                "since that seems unjust, {name} lets {name2} have {given} of them",
            ),
        },
        asks=(
            Ask(
                find="end_a",
                steps=(
                    "parts = a + b",
                    "{things} in one part = total / parts",
                    "{things} of {name} at first = a * {things} in one part",
                    "{things} of {name} in the end = {things} of {name} at first - given",
                ),
                tell="total ratio given",
                questions=(
                    "how many {things} does {name} have then",
                    "with how many {things} does {name} end up",
                ),
                goals=("the number of {things} that {name} keeps",),
                wordings=(
                    "{a} for you, {b} for {name2}, and again {a} for you, {b} for {name2}: in this "
                    "way an {aunt} gave away all {total} {things}. {name}, the lucky one, looked "
                    "at {name2} and pushed {given} across the table. How many {things} did "
                    "{name} keep?",
                ),
            ),
            Ask(
                find="end_b",
                steps=(
                    "parts = a + b",
                    "{things} in one part = total / parts",
                    "{things} of {name2} at first = b * {things} in one part",
                    "{things} of {name2} in the end = {things} of {name2} at first + given",
                ),
                wordings=(
                    "At first {total} {things} are shared between {name} and {name2} in the ratio "
                    "{a:plain} to {b:plain}; then {name} gives {given} to {name2}. How many does "
                    "{name2} have now?",
                    "How many {things} are {name2}'s in the end, if an {aunt} splits {total} of "
                    "them, {a:part/parts} to {name} and {b:part/parts} to {name2}, and if {name} "
                    "then hands over {given}?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "{things} of {name} at first = end_a + given",
                    "{things} in one part = {things} of {name} at first / a",
                    "parts = a + b",
                    "{things} in all = {things} in one part * parts",
                ),
                wordings=(
                    "When {name} has handed {given} {things} to {name2}, {end_a} are left to "
                    "{him}. They had been given out in the ratio {a:plain} to {b:plain}, the "
                    "larger share to {name}. How many {things} were given out in all?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_three_generations_walk_steps",
        topic="travel",
        numbers={
            "father": whole(30, 65, 5),
            "times": factor(2, 3),
            "child": "father * times",
            "fewer": whole(5, 15),
            "grand": "father - fewer",
            "minutes": whole(5, 30, 5),
            "child_steps": "child * minutes",
            "grand_steps": "grand * minutes",
            "difference": "child_steps - grand_steps",
        },
        where=("child < 140",),
        nouns={"place": "museum, market, lake, bakery, station, bridge, playground"},
        facts={
            "father": (
                "walking to the {place}, {name}'s father takes {father} steps a minute",
                "on the way to the {place} {name}'s father takes {father} steps every minute",
            ),
            "child": (
                "{name}, whose legs are short, needs {times:times} as many",
                "with shorter legs, {name} takes {times:times} as many as the father",
            ),
            "grand": (
                "the grandfather takes {fewer} fewer a minute than the father, but long ones",
                "{name}'s grandfather has long legs and takes {fewer} fewer a minute than the "
                "father",
            ),
            "minutes": (
                "the walk takes all three of them {minutes} minutes",
                "side by side they arrive after {minutes} minutes",
            ),
        },
        asks=(
            Ask(
                find="difference",
                steps=(
                    "steps of {name} a minute = times of father",
                    "steps of {name} = steps of {name} a minute * minutes",
                    "steps of the grandfather a minute = father - fewer",
                    "steps of the grandfather = steps of the grandfather a minute * minutes",
                    "more steps of {name} = steps of {name} - steps of the grandfather",
                ),
                tell="father child grand minutes",
                questions=(
                    "how many more steps does {name} take than the grandfather on the whole walk",
                    "by how many steps does {name} beat the grandfather until they arrive",
                ),
                wordings=(
                    "Why is {name} so tired at the {place}? In {minutes} minutes the three of them "
                    "have walked the same way; but the father took {father} steps a minute, "
                    "{name} {times:times} as many, and the grandfather {fewer} fewer than the "
                    "father. How many steps more than the grandfather did {name} take?",
                ),
            ),
            Ask(
                find="minutes",
                steps=(
                    "steps of {name} a minute = times of father",
                    "minutes = child_steps / steps of {name} a minute",
                ),
                wordings=(
                    "{name}'s pedometer shows {child_steps} steps for the way to the {place}. "
                    "Father takes {father} steps a minute, and {name} {times:times} as many. How "
                    "many minutes did the walk take?",
                ),
            ),
            Ask(
                find="father",
                steps=(
                    "steps of the grandfather a minute = grand_steps / minutes",
                    "steps of the father a minute = steps of the grandfather a minute + fewer",
                ),
                wordings=(
                    "On a walk of {minutes} minutes to the {place}, {name}'s grandfather took "
                    "{grand_steps} steps. The father takes {fewer} steps a minute more than the "
                    "grandfather. How many steps a minute does the father take?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_class_fund_boys_girls_parents",
        topic="school",
        numbers={
            "girls": whole(8, 18),
            "boys": whole(8, 18),
            "each": money(2, 9, "0.50"),
            "students": "girls + boys",
            "collected": "students * each",
            "top": percent(10, 20, 25, 50, 100),
            "added": "collected * top / 100",
            "fund": "collected + added",
            "price": money(40, 300, 5),
            "left": "fund - price",
        },
        nouns={
            "thing": "microscope, aquarium, class flag, bench, printer, drum set, tent, telescope"
        },
        facts={
            "class": (
                "there are {girls} girls and {boys} boys in {name}'s class, and all of them put "
                "{each} into the class fund",
                "each of the {girls} girls and {boys} boys in {name}'s class pays {each} into a "
                "box",
            ),
            "top": (
                "the parents' club then adds {top} of what the class collected",
                "on top of this money the parents' club pays in another {top} of it",
            ),
            "price": (
                "a {thing} for {price} is bought",
                "the class buys a {thing}, which costs {price}",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "students = girls + boys",
                    "money collected = students * each",
                    "money from the parents = top of money collected",
                    "money in the fund = money collected + money from the parents",
                    "money left = money in the fund - price",
                ),
                tell="class top price",
                questions=("how much money is left in the fund", "what remains of all this money"),
                goals=("the money left in the fund",),
            ),
            Ask(
                find="price",
                steps=(
                    "students = girls + boys",
                    "money collected = students * each",
                    "money in all = money collected + added",
                    "price of the {thing} = money in all - left",
                ),
                wordings=(
                    "After the {thing} was paid for, {left} remained in the box. Into it had gone "
                    "{each} from each of {girls} girls and {boys} boys, and then {added} from the "
                    "parents' club. What did the {thing} cost?",
                    "What was the price of the {thing} that {name}'s class bought? Here are the "
                    "facts: {girls} girls, {boys} boys, {each} from each child, {added} from the "
                    "parents, and {left} still there afterwards.",
                ),
            ),
        ),
    ),
)
