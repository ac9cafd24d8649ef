"""Fractions of collections, fractions of the rest, ratios and parts."""

from datagen.numbers.quantity import fraction, money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="fractions_colors_in_a_jar",
        topic="",
        numbers={
            "all": whole(24, 360, 12),
            "part_one": fraction("1/2", "1/3", "1/4", "1/6", "5/12"),
            "part_two": fraction("1/3", "1/4", "1/6", "1/12"),
            "one": "all * part_one",
            "two": "all * part_two",
            "rest": "all - one - two",
        },
        where=("one > two",),
        nouns={
            "thing": "marble, bead, button, jellybean, glass stone, balloon, paper clip",
            "color": "red/red, blue/blue, yellow/yellow",
            "hue": "green/green, white/white, orange/orange",
            "shade": "black/black, purple/purple, pink/pink, gray/gray",
        },
        facts={
            "all": (
                "a jar contains {all} {things} in {color}, {hue} and {shade}",
                "there are {all} {things} in a jar, all of them {color}, {hue} or {shade}",
            ),
            "one": (
                "{part_one} of the {things} are {color}",
                "{color} ones make up {part_one} of the jar",
            ),
            "two": (
                "{part_two} of all the {things} in the jar are {hue}",
                "another {part_two} of the whole jar is {hue}",
            ),
        },
        asks=(
            Ask(
                find="rest",
                steps=(
                    "{color} {things} = part_one of all",
                    "{hue} {things} = part_two of all",
                    "{things} that are not {color} = all - {color} {things}",
                    "{shade} {things} = {things} that are not {color} - {hue} {things}",
                ),
                tell="all one two",
                questions=(
                    "how many {things} are {shade}",
                    "how many {shade} {things} are in the jar",
                ),
                goals=("the number of {shade} {things}",),
                wordings=(
                    "Of {all} {things}, {part_one} are {color}, {part_two} are {hue}, and the "
                    "others are {shade}. How many are {shade}?",
                    "{name} has sorted a jar of {all} {things} by color. The {color} ones make up "
                    "{part_one} of the jar and the {hue} ones {part_two} of the jar; whatever is "
                    "left is {shade}. How many {shade} {things} has {he} found?",
                ),
            ),
            Ask(
                find="one",
                steps=("{color} {things} = part_one of all",),
                tell="all one",
                questions=("how many of the {things} are {color}",),
            ),
        ),
    ),
    Story(
        name="fractions_of_the_rest_cards",
        topic="",
        numbers={
            "unit": whole(1, 14),
            "den_one": oneof(2, 3, 4, 5, 6),
            "den_two": oneof(2, 3, 4, 5),
            "start": "unit * den_two * den_one * 2",
            "given": "start / den_one",
            "rest": "start - given",
            "sold": "rest / den_two",
            "left": "rest - sold",
        },
        nouns={"thing": "collectible"},
        facts={
            "start": (
                "{name} had {start} {things}",
                "there were {start} {things} in {name}'s collection",
            ),
            "given": (
                "{name} gave 1/{den_one:plain} of {his} {things} to a cousin",
                "1/{den_one:plain} of {name}'s {things} went to a friend",
            ),
            "sold": (
                "then {he} sold 1/{den_two:plain} of the rest at a fair",
                "later {he} traded 1/{den_two:plain} of the remaining {things} for a poster",
            ),
            "left": (
                "after that, {left} {things} were left",
                "finally, {name} had {left} {things}",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{things} given away = start / den_one",
                    "{things} after the gift = start - {things} given away",
                    "{things} taken from the rest = {things} after the gift / den_two",
                    "{things} left = {things} after the gift - {things} taken from the rest",
                ),
                tell="start given sold",
                questions=(
                    "how many {things} did {name} still have after this",
                    "how many {things} were left",
                ),
                goals=("the number of {things} that {name} had left",),
                wordings=(
                    "From a box of {start} {things}, {name} first took out 1/{den_one:plain} for a "
                    "friend and then 1/{den_two:plain} of what remained for {his} teacher. How "
                    "many {things} stayed in the box?",
                    "How many {things} does {name} still own, if {he} started with {start}, lost "
                    "1/{den_one:plain} of them in a move, and gave away 1/{den_two:plain} of the "
                    "others?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "parts of the rest kept = den_two - 1",
                    "one part of the rest = left / parts of the rest kept",
                    "{things} after the gift = one part of the rest * den_two",
                    "parts kept after the gift = den_one - 1",
                    "one part of the start = {things} after the gift / parts kept after the gift",
                    "{things} at first = one part of the start * den_one",
                ),
                tell="given sold left",
                questions=(
                    "how many {things} did {name} have at first",
                    "with how many {things} did {name} begin",
                ),
                goals=("the number of {things} that {name} had at the beginning",),
                wordings=(
                    "{name} has {left} {things} today. Last week {he} sold 1/{den_two:plain} of "
                    "the {things} {he} had then, and before that, {he} had given "
                    "1/{den_one:plain} of the whole collection to {his} brother. How many {things} "
                    "were there before the gift?",
                ),
            ),
        ),
    ),
    Story(
        name="fractions_class_and_boys",
        topic="school",
        numbers={
            "students": whole(40, 480, 20),
            "share": fraction("2/5", "3/5", "1/2", "1/4", "3/4", "9/20", "11/20"),
            "girls": "students * share",
            "boys": "students - girls",
            "part": fraction("1/2", "1/3", "1/4", "1/5", "2/3", "3/4"),
            "doing": "boys * part",
        },
        nouns={
            "trait": "wear glasses/wear glasses, play chess/play chess, walk to school/walk to "
            "school, have a pet/have a pet, take the bus/take the bus, like math/like math, "
            "bring lunch from home/bring lunch from home, own a bicycle/own a bicycle"
        },
        facts={
            "students": (
                "there are {students} students in a school",
                "a school has {students} students",
            ),
            "share": (
                "{share} of the students are girls",
                "girls make up {share} of the school",
            ),
            "part": (
                "{part} of the boys {trait}",
                "among the boys, {part} {trait}",
            ),
        },
        asks=(
            Ask(
                find="doing",
                steps=(
                    "girls = share of students",
                    "boys = students - girls",
                    "boys who {trait} = part of boys",
                ),
                tell="students share part",
                questions=(
                    "how many boys {trait}",
                    "how many of the boys {trait}",
                ),
                goals=("the number of boys who {trait}",),
                wordings=(
                    "Of the {students} students at the school, {share} are girls and the rest are "
                    "boys. If {part} of the boys {trait}, how many boys is that?",
                    "For the yearbook, {students} students answered a few questions. {share} of "
                    "them are girls. Of the others, the boys, {part} {trait}. How many boys do?",
                ),
            ),
            Ask(
                find="boys",
                steps=("girls = share of students", "boys = students - girls"),
                tell="students share",
                questions=(
                    "how many boys are there",
                    "how many of the students are boys",
                ),
                goals=("the number of boys",),
            ),
        ),
    ),
    Story(
        name="fractions_library_loans",
        topic="",
        numbers={
            "books": whole(60, 960, 60),
            "lent_share": fraction("1/3", "1/4", "2/5", "1/2", "2/3", "3/5"),
            "lent": "books * lent_share",
            "back_share": fraction("1/2", "1/4", "3/4", "1/5"),
            "back": "lent * back_share",
            "out": "lent - back",
            "on_shelf": "books - out",
        },
        nouns={
            "thing": "book, game, film, map, audiobook, puzzle, magazine",
            "lender": "library, school, youth club, community center, reading room",
        },
        facts={
            "books": (
                "the {lender} owns {books} {things}",
                "{books} {things} belong to the {lender}",
            ),
            "lent": (
                "in May {lent_share} of the {things} were lent out",
                "by the end of May {lent_share} of all the {things} were with readers",
            ),
            "back": (
                "in June {back_share} of the lent {things} came back",
                "{back_share} of those that were lent out were returned in June",
            ),
        },
        asks=(
            Ask(
                find="out",
                steps=(
                    "{things} lent = lent_share of books",
                    "{things} returned = back_share of {things} lent",
                    "{things} still out = {things} lent - {things} returned",
                ),
                tell="books lent back",
                questions=(
                    "how many of the {things} were still lent out at the end of June",
                    "how many {things} was the {lender} still waiting for after June",
                ),
                wordings=(
                    "The {lender} lent out {lent_share} of its {books} {things} and has got "
                    "{back_share} of these back. How many have not been returned?",
                ),
            ),
            Ask(
                find="on_shelf",
                steps=(
                    "{things} lent = lent_share of books",
                    "{things} returned = back_share of {things} lent",
                    "{things} still out = {things} lent - {things} returned",
                    "{things} in the {lender} = books - {things} still out",
                ),
                tell="books lent back",
                questions=(
                    "how many {things} were in the {lender} at the end of June",
                    "how many of its {things} did the {lender} have in house after June",
                ),
                goals=("the number of {things} that were in the {lender} at the end of June",),
                wordings=(
                    "How many {things} stand on the shelves of the {lender}, which owns {books}, "
                    "if {lent_share} of them were lent out and {back_share} of the lent ones have "
                    "been returned?",
                ),
            ),
        ),
    ),
    Story(
        name="fractions_ratio_punch",
        topic="food",
        numbers={
            "first_parts": whole(2, 7),
            "second_parts": whole(1, 5),
            "one_part": whole(2, 24),
            "parts": "first_parts + second_parts",
            "total": "parts * one_part",
            "first": "first_parts * one_part",
            "second": "second_parts * one_part",
            "more": "first - second",
        },
        where=("first_parts > second_parts + 1",),
        nouns={
            "first_thing": "orange juice/orange juice, apple juice/apple juice, "
            "lemonade/lemonade, cold tea/cold tea",
            "second_thing": "sparkling water/sparkling water, mango juice/mango juice, "
            "cherry syrup/cherry syrup, ginger ale/ginger ale",
        },
        facts={
            "ratio": (
                "for a fruit punch, {name} mixes {first_thing} and {second_thing} in the ratio "
                "{first_parts:plain} to {second_parts:plain}",
                "{name}'s punch has {first_parts:plain} parts of {first_thing} to "
                "{second_parts:part/parts} of {second_thing}",
            ),
            "total": (
                "{he} needs {total} cups of punch",
                "the bowl {he} wants to fill holds {total} cups of punch",
            ),
            "first": (
                "{he} pours in {first} cups of {first_thing}",
                "{his} bowl gets {first} cups of {first_thing}",
            ),
        },
        asks=(
            Ask(
                find="first",
                steps=(
                    "parts in all = first_parts + second_parts",
                    "cups in a part = total / parts in all",
                    "cups of {first_thing} = cups in a part * first_parts",
                ),
                tell="ratio total",
                questions=(
                    "how many cups of {first_thing} does {name} need",
                    "how many cups of the punch are {first_thing}",
                ),
                goals=("the number of cups of {first_thing}",),
                wordings=(
                    "{total} cups of punch are made from {first_thing} and {second_thing}, "
                    "{first_parts:plain} to {second_parts:plain}. How much {first_thing}, in cups, "
                    "goes in?",
                ),
            ),
            Ask(
                find="second",
                steps=(
                    "cups in a part = first / first_parts",
                    "cups of {second_thing} = cups in a part * second_parts",
                ),
                tell="ratio first",
                questions=(
                    "how many cups of {second_thing} must {name} add",
                    "how many cups of {second_thing} belong in the punch",
                ),
                goals=("the number of cups of {second_thing}",),
                wordings=(
                    "A recipe says: {first_parts:plain} parts {first_thing}, "
                    "{second_parts:part/parts} {second_thing}. {name} has measured out {first} "
                    "cups of {first_thing} and uses it all. How many cups of {second_thing} go "
                    "with it?",
                ),
            ),
            Ask(
                find="more",
                steps=(
                    "parts in all = first_parts + second_parts",
                    "cups in a part = total / parts in all",
                    "parts more = first_parts - second_parts",
                    "cups more = cups in a part * parts more",
                ),
                wordings=(
                    "In {name}'s punch, {first_thing} and {second_thing} stand in the ratio "
                    "{first_parts:plain} to {second_parts:plain}. How many more cups of "
                    "{first_thing} than of {second_thing} are in a bowl of {total} cups?",
                ),
            ),
        ),
    ),
    Story(
        name="fractions_ratio_known_difference",
        topic="",
        numbers={
            "few_parts": whole(2, 8),
            "extra": whole(1, 5),
            "many_parts": "few_parts + extra",
            "unit": whole(3, 30),
            "parts_more": "many_parts - few_parts",
            "difference": "parts_more * unit",
            "many": "many_parts * unit",
            "few": "few_parts * unit",
            "total": "many + few",
        },
        nouns={
            "group": "choir, orchestra, sports club, dance school, theater group, chess club",
            "one": "adult, parent, grown-up, teacher",
            "other": "child, kid, youngster, student",
        },
        facts={
            "ratio": (
                "in a {group}, there are {many_parts:plain} {ones} for every {few_parts:plain} "
                "{others}",
                "the ratio of {ones} to {others} in a {group} is {many_parts:plain} to "
                "{few_parts:plain}",
            ),
            "difference": (
                "the {group} has {difference} more {ones} than {others}",
                "the number of {ones} is larger than that of {others} by {difference}",
            ),
            "many": (
                "the {group} has {many} {ones}",
                "there are {many} {ones} in it",
            ),
        },
        asks=(
            Ask(
                find="few",
                steps=(
                    "parts more = many_parts - few_parts",
                    "people in a part = difference / parts more",
                    "{others} = people in a part * few_parts",
                ),
                tell="ratio difference",
                questions=(
                    "how many {others} are in the {group}",
                    "how many {others} does the {group} have",
                ),
                goals=("the number of {others} in the {group}",),
                wordings=(
                    "A {group} lists {difference} more {ones} than {others}. For every "
                    "{few_parts:plain} {others} there are {many_parts:plain} {ones}. How many "
                    "{others} are on the list?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "people in a part = many / many_parts",
                    "{others} = people in a part * few_parts",
                    "people in the {group} = many + {others}",
                ),
                tell="ratio many",
                questions=(
                    "how many {ones} and {others} are there together in the {group}",
                    "how many people does the {group} have, if there are only {ones} and {others}",
                ),
                wordings=(
                    "{many} {ones} have joined a {group}, along with some {others}: "
                    "{few_parts:plain} {others} for every {many_parts:plain} {ones}. How many "
                    "people is that in all?",
                ),
            ),
        ),
    ),
    Story(
        name="fractions_inheritance_children",
        topic="money",
        numbers={
            "child_share": money(500, 20000, 500),
            "children": whole(2, 5),
            "for_children": "child_share * children",
            "den": oneof(3, 4, 5, 6),
            "den_less": "den - 1",
            "share_unit": "for_children / den_less",
            "after": "share_unit * den",
            "gift": money(500, 9000, 500),
            "estate": "after + gift",
        },
        where=("gift < for_children", "share_unit % 50 == 0"),
        nouns={"place": "hospital, library, animal shelter, museum, village school"},
        facts={
            "estate": (
                "an old [farmer|sailor|teacher] left {estate}",
                "the fortune of an old [baker|captain|doctor] came to {estate}",
            ),
            "gift": (
                "the {place} received {gift} of this money",
                "{gift} of this money went to the {place}",
            ),
            "den": (
                "a sister got 1/{den:plain} of what remained",
                "of the money that remained, 1/{den:plain} was for a sister",
            ),
            "children": (
                "the rest was divided equally among {children} children",
                "{children} children shared the rest equally",
            ),
        },
        asks=(
            Ask(
                find="child_share",
                steps=(
                    "money after the gift = estate - gift",
                    "sister's money = money after the gift / den",
                    "money for the children = money after the gift - sister's money",
                    "money for each child = money for the children / children",
                ),
                tell="estate gift den children",
                questions=(
                    "how much did each child inherit",
                    "what was the share of each child",
                ),
                goals=("the share of each child",),
                wordings=(
                    'The will was short: "Of my {estate}, {gift} goes to the {place}. Of the '
                    "remainder my sister takes 1/{den:plain}, and my {children} children divide "
                    'equally what is then left." How much did each child get?',
                    "{name} is one of {children} heirs of equal rank. From the {estate} of a "
                    "distant relative, the {place} was given {gift}, the relative's sister "
                    "1/{den:plain} of the rest, and the heirs equal parts of everything else. How "
                    "much was {name}'s part?",
                ),
            ),
            Ask(
                find="estate",
                steps=(
                    "money for the children = child_share * children",
                    "parts for the children = den - 1",
                    "sister's money = money for the children / parts for the children",
                    "money after the gift = money for the children + sister's money",
                    "whole fortune = money after the gift + gift",
                ),
                wordings=(
                    "When a rich man died, {gift} went to the {place} first. His sister then took "
                    "1/{den:plain} of what remained, and each of his {children} children received "
                    "{child_share}, which used up the rest. How large was his fortune?",
                    "Each of {children} children inherited {child_share}. That was everything "
                    "their grandmother had, apart from {gift} for the {place} and the "
                    "1/{den:plain} of the remainder that her sister had taken before them. How "
                    "much had the grandmother owned?",
                ),
            ),
        ),
    ),
    Story(
        name="fractions_party_slices",
        topic="food",
        numbers={
            "pizzas": whole(2, 12),
            "slices": oneof(6, 8, 10, 12),
            "all": "pizzas * slices",
            "eaten_share": fraction("1/2", "2/3", "3/4", "5/6", "4/5"),
            "eaten": "all * eaten_share",
            "left": "all - eaten",
            "people": whole(2, 6),
            "each": "left / people",
        },
        nouns={"pie": "pizza, pie, quiche, cake, cheesecake, tart"},
        facts={
            "pizzas": (
                "{name} ordered {pizzas} {pies} for a party, each cut into {slices} slices",
                "there were {pizzas} {pies} at {name}'s party, with {slices} slices in each",
            ),
            "eaten": (
                "the guests ate {eaten_share} of all the slices",
                "{eaten_share} of all the slices [were|had been] eaten by the evening",
            ),
            "people": (
                "the next day {people} people shared what was left equally",
                "the remaining slices were divided equally among {people} people",
            ),
        },
        asks=(
            Ask(
                find="each",
                steps=(
                    "slices in all = pizzas * slices",
                    "slices eaten = eaten_share of slices in all",
                    "slices left = slices in all - slices eaten",
                    "slices for each person = slices left / people",
                ),
                tell="pizzas eaten people",
                questions=(
                    "how many slices did each of these people get",
                    "how many of the remaining slices did each person get",
                ),
                wordings=(
                    "Everyone had eaten well, and {eaten_share} of the slices were gone: {name} "
                    "had cut each of {pizzas} {pies} into {slices}. What was left was split evenly "
                    "among {people} people who stayed to clean up. How many slices did each of "
                    "them get?",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "slices in all = pizzas * slices",
                    "slices eaten = eaten_share of slices in all",
                    "slices left = slices in all - slices eaten",
                ),
                tell="pizzas eaten",
                questions=(
                    "how many slices were left",
                    "how many slices remained",
                ),
                goals=("the number of slices that were left",),
                wordings=(
                    "{name} cuts {pizzas} {pies} into {slices} slices each and puts {eaten_share} "
                    "of all the slices on the table. The others stay in the kitchen. How many are "
                    "in the kitchen?",
                ),
            ),
        ),
    ),
    Story(
        name="fractions_pay_in_three_parts",
        topic="work",
        numbers={
            "a": whole(1, 5),
            "b": whole(2, 6),
            "c": whole(3, 8),
            "unit": money(4, 60, 2),
            "parts": "a + b + c",
            "profit": "parts * unit",
            "last": "c * unit",
            "gap_parts": "c - a",
            "gap": "gap_parts * unit",
        },
        where=("a < b", "b < c"),
        nouns={"job": "chore"},
        facts={
            "profit": (
                "{name}, {name2} and {name3} earned {profit} by {job}",
                "by {job}, {name}, {name2} and {name3} made {profit} together",
            ),
            "ratio": (
                "they divide the money {a:plain} to {b:plain} to {c:plain}, in this order, because "
                "they did not all work for the same time",
                "{name} gets {a:part/parts} of the money, {name2} {b:part/parts} and {name3} "
                "{c:part/parts}, all parts being equal",
            ),
        },
        asks=(
            Ask(
                find="last",
                steps=(
                    "first two persons' parts = a + b",
                    "parts in all = first two persons' parts + c",
                    "money in a part = profit / parts in all",
                    "{name3}'s money = money in a part * c",
                ),
                tell="profit ratio",
                questions=(
                    "how much money does {name3} get",
                    "how much of the money is {name3}'s",
                ),
                goals=("the money that {name3} gets",),
                wordings=(
                    "For {job}, three friends were paid {profit}. {name} worked {a:hour/hours}, "
                    "{name2} {b:hour/hours} and {name3} {c:hour/hours}, so they share the money "
                    "according to their hours. What does {name3} receive?",
                ),
            ),
            Ask(
                find="gap",
                steps=(
                    "first two persons' parts = a + b",
                    "parts in all = first two persons' parts + c",
                    "money in a part = profit / parts in all",
                    "parts more = c - a",
                    "money more = money in a part * parts more",
                ),
                wordings=(
                    "{name}, {name2} and {name3} put in {a:hour/hours}, {b:hour/hours} and "
                    "{c:hour/hours} of {job}, in that order, and share the {profit} they got in "
                    "proportion. How much more than {name} does {name3} get?",
                    "A payment of {profit} for {job} is split into equal parts: {a:plain} for "
                    "{name}, {b:plain} for {name2} and {c:plain} for {name3}. By how much does "
                    "{name3}'s money exceed {name}'s?",
                ),
            ),
            Ask(
                find="profit",
                steps=(
                    "first two persons' parts = a + b",
                    "parts in all = first two persons' parts + c",
                    "money in a part = last / c",
                    "money earned = money in a part * parts in all",
                ),
                wordings=(
                    "After {job}, {name3} took home {last} for {c:hour/hours} of work. {name} had "
                    "worked {a:hour/hours} and {name2} {b:hour/hours} at the same hourly rate. How "
                    "much did the three earn altogether?",
                    "The three friends {name}, {name2} and {name3} share their pay for {job} in "
                    "the ratio {a:plain} to {b:plain} to {c:plain}. If {name3} gets {last}, what "
                    "was the whole pay?",
                ),
            ),
        ),
    ),
    Story(
        name="fractions_seeds_come_up",
        topic="garden",
        numbers={
            "rows": whole(3, 15),
            "per_row": oneof(8, 10, 12, 15, 16, 18, 20, 24),
            "seeds": "rows * per_row",
            "share": fraction("2/3", "3/4", "4/5", "5/6", "7/8", "1/2"),
            "up": "seeds * share",
            "eaten": whole(2, 30),
            "left": "up - eaten",
            "lost": "seeds - left",
        },
        nouns={
            "plant": "bean, pea, sunflower, pumpkin, radish, lettuce, carrot, poppy",
            "pest": "slug, rabbit, deer/deer, bird, snail, mouse/mice",
        },
        facts={
            "rows": (
                "{name} sowed {rows} rows of {plant} seeds, {per_row} in every row",
                "in {name}'s garden {rows} rows were sown with {per_row} {plant} seeds each",
            ),
            "share": (
                "{share} of the seeds came up",
                "just {share} of all the seeds [sprouted|turned into seedlings]",
            ),
            "eaten": (
                "then {pests} ate {eaten} of the young plants",
                "{eaten} of the young plants were eaten by {pests}",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "seeds = rows * per_row",
                    "young plants = share of seeds",
                    "plants left = young plants - eaten",
                ),
                tell="rows share eaten",
                questions=(
                    "how many plants were left",
                    "how many plants did {name} have in the end",
                ),
                goals=("the number of plants that survived",),
                wordings=(
                    "{pests} like {plant} plants. {name} had put {per_row} seeds into each of "
                    "{rows} rows, and {share} of the seeds sprouted, but one morning {eaten} of "
                    "the young plants had been eaten. How many still stood?",
                ),
            ),
            Ask(
                find="lost",
                steps=(
                    "seeds = rows * per_row",
                    "young plants = share of seeds",
                    "plants left = young plants - eaten",
                    "seeds that gave no plant = seeds - plants left",
                ),
                wordings=(
                    "How many of {name}'s {plant} seeds gave no plant in the end, if {he} sowed "
                    "{rows} rows of {per_row}, {share} of all of them came up, and {pests} ate "
                    "{eaten} of the young plants?",
                    "{name} sowed {per_row} {plant} seeds in each of {rows} rows. {share} of them "
                    "sprouted; the {pests} got {eaten} of the sprouts; the others grew well. How "
                    "many seeds were sown in vain?",
                ),
            ),
        ),
    ),
)
