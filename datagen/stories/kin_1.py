"""Families: ages, candy and gifts shared, bread and milk for a week, haircuts, boxes, heights, "
"calls."""

from datagen.numbers.quantity import factor, fraction, money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="kin_grandfather_when_the_child_was_born",
        topic="ages",
        numbers={
            "child": whole(4, 14),
            "times": factor(2, 3),
            "more": whole(6, 14),
            "mother": "child * times + more",
            "less": whole(2, 10),
            "grandpa": "mother * 2 - less",
            "then": "grandpa - child",
        },
        where=("mother > child + 18", "mother < 48", "grandpa > mother + 18", "grandpa < 92"),
        nouns={"elder": "grandfather, grandmother", "parent": "mother, father"},
        facts={
            "child": ("{name} is {child} years old", "the age of {name} is {child}"),
            "mother": (
                "{his} {parent} is {more} years older than {times:times} that age",
                "{name}'s {parent} has {more} more years than {times:times} {name}'s age",
            ),
            "grandpa": (
                "the {elder} is {less} years short of being twice as old as the {parent}",
                "the age of the {elder} is twice the {parent}'s age minus {less}",
            ),
        },
        asks=(
            Ask(
                find="then",
                steps=(
                    "several times {name}'s age = times of child",
                    "age of the {parent} = several times {name}'s age + more",
                    "twice the age of the {parent} = age of the {parent} * 2",
                    "age of the {elder} = twice the age of the {parent} - less",
                    "age of the {elder} at the birth = age of the {elder} - child",
                ),
                tell="child mother grandpa",
                questions=(
                    "how old was the {elder} when {name} was born",
                    "at what age did the {elder} become the {elder} of {name}",
                ),
                goals=("the age of the {elder} on the day {name} was born",),
                wordings=(
                    "{name}, who is {child}, has a {parent} whose age is {more} more than "
                    "{times:times} {name}'s own, and a {elder} whose age is {less} less than "
                    "double the {parent}'s. What was the age of the {elder} in the year of "
                    "{name}'s birth?",
                    "How old was {name}'s {elder} {child} years ago, when {name} was born? Today "
                    "the {parent} is {more} years older than {times:times} {name}'s age, and the "
                    "{elder} is {less} years younger than twice the age of the {parent}.",
                ),
            ),
            Ask(
                find="child",
                steps=(
                    "twice the age of the {parent} = grandpa + less",
                    "age of the {parent} = twice the age of the {parent} / 2",
                    "several times {name}'s age = age of the {parent} - more",
                    "age of {name} = several times {name}'s age / times",
                ),
                wordings=(
                    "The {elder} is {grandpa}. With {less} years more, the {elder} would be twice "
                    "as old as {name}'s {parent}. The {parent}'s age is {more} more than "
                    "{times:times} {name}'s age. How old is {name}?",
                    "At a birthday party a {elder} of {grandpa} says that this is {less} less than "
                    "two times the age of {name}'s {parent}, and that the {parent}, in turn, is "
                    "{more} years more than {times:times} as old as {name}. How many years old "
                    "must {name} be?",
                ),
            ),
            Ask(
                find="grandpa",
                steps=(
                    "several times {name}'s age = times of child",
                    "age of the {parent} = several times {name}'s age + more",
                    "twice the age of the {parent} = age of the {parent} * 2",
                    "age of the {elder} = twice the age of the {parent} - less",
                ),
                wordings=(
                    "How old is the {elder} of {name}? {name} is {child}; take {times:times} that "
                    "and add {more}, and you have the age of the {parent}; double this and take "
                    "away {less}, and you have the answer.",
                ),
            ),
        ),
    ),
    Story(
        name="kin_second_child_some_years_after_the_first",
        topic="ages",
        numbers={
            "age": whole(19, 36),
            "gap": whole(2, 9),
            "first": whole(10, 30),
            "mother": "age + first",
            "second": "first - gap",
            "sum": "mother + first + second",
            "at_second": "age + gap",
        },
        nouns={"kid": "boy, girl"},
        facts={
            "age": (
                "{name} was {age} when {his} first child was born",
                "{name}'s first child was born when {name} was {age}",
            ),
            "gap": (
                "the second child came {gap} years later",
                "{gap} years after that, the second child arrived",
            ),
            "first": (
                "today the first child is {first} years old",
                "the older of the two is now {first}",
            ),
        },
        asks=(
            Ask(
                find="sum",
                steps=(
                    "age of {name} = age + first",
                    "age of the second child = first - gap",
                    "ages of {name} and the first child = age of {name} + first",
                    "sum of the ages = ages of {name} and the first child + age of the second "
                    "child",
                ),
                tell="age gap first",
                questions=(
                    "what is the sum of the ages of {name} and the two children",
                    "what do the ages of the three add up to",
                ),
                goals=("the sum of the ages of all three",),
                wordings=(
                    "{name} had a first child at the age of {age} and a second one {gap} years "
                    "later. The first child is {first} years old today. What is the total age of "
                    "{name} and both children?",
                    "Three ages are to be added: {name}'s, that of {his} first child, who is "
                    "{first} and was born when {name} was {age}, and that of the second child, who "
                    "is {gap} years younger than the first. What is the result?",
                ),
            ),
            Ask(
                find="gap",
                steps=(
                    "age of {name} = age + first",
                    "ages of {name} and the first child = age of {name} + first",
                    "age of the second child = sum - ages of {name} and the first child",
                    "years between the children = first - age of the second child",
                ),
                wordings=(
                    "{name} became a parent at {age}. That first child is {first} years old now, "
                    "and there is a second one. Together {name} and {his} two children are {sum} "
                    "years old. How many years lie between the two children?",
                    "How much younger than the first is {name}'s second child, if the first was "
                    "born when {name} was {age} years old and is {first} today, and the ages of "
                    "all three add up to {sum}?",
                ),
            ),
            Ask(
                find="at_second",
                steps=(
                    "age at the birth of the first child = mother - first",
                    "age at the birth of the second child = age at the birth of the first child + "
                    "gap",
                ),
                wordings=(
                    "{name} is {mother} years old, and {his} two children are {gap} years apart. "
                    "If the older one is {first}, how old was {name} when the younger one was "
                    "born?",
                    "A {kid} of {first} is the first child of {name}, who is {mother}. The second "
                    "child was born {gap} years after the first. At what age did {name} have the "
                    "second child?",
                ),
            ),
        ),
    ),
    Story(
        name="kin_halloween_candy_pooled_and_taxed",
        topic="school",
        numbers={
            "houses": whole(6, 25),
            "pieces": whole(2, 5),
            "own": "houses * pieces",
            "times": factor(2, 3),
            "sister": "own * times",
            "pool": "own + sister",
            "tax": fraction("1/2", "1/3", "1/4", "1/5", "1/8", "1/10"),
            "taken": "pool * tax",
            "rest": "pool - taken",
            "kids": oneof(2, 3, 4, 5, 6),
            "each": "rest / kids",
        },
        nouns={
            "kin": "sister, brother, cousin",
            "thing": "piece of candy/pieces of candy, sweet/sweets, caramel, chocolate",
        },
        facts={
            "own": (
                "on Halloween {name} rang at {houses} houses and got {pieces} {things} at each",
                "{name} was given {pieces} {things} at each of {houses} houses on Halloween",
            ),
            "sister": (
                "{his} older {kin} collected {times:times} as many",
                "the bag of {his} older {kin} held {times:times} as many in the end",
            ),
            "tax": (
                "they poured everything into one bowl, and their parents took {tax} of it",
                "of both bags together the parents kept {tax}",
            ),
            "kids": (
                "the rest was shared equally among {kids} children of the family",
                "{kids} children of the family divided what remained in equal parts",
            ),
        },
        asks=(
            Ask(
                find="each",
                steps=(
                    "{things} of {name} = houses * pieces",
                    "{things} of the {kin} = times of {things} of {name}",
                    "{things} of both = {things} of {name} + {things} of the {kin}",
                    "{things} taken = tax of {things} of both",
                    "{things} to share = {things} of both - {things} taken",
                    "{things} for each child = {things} to share / kids",
                ),
                tell="own sister tax kids",
                questions=(
                    "how many {things} did each child get",
                    "how many {things} were there for each child",
                ),
                goals=("the number of {things} for each child",),
                wordings=(
                    "{name} visited {houses} houses on Halloween and got {pieces} {things} at each "
                    "house. {his} older {kin} got {times:times} as many {things} as {name}. Their "
                    "parents took {tax} of all the {things}, and {kids} children shared the rest "
                    "equally. How many did each child get?",
                ),
            ),
            Ask(
                find="rest",
                steps=(
                    "{things} of {name} = houses * pieces",
                    "{things} of the {kin} = times of {things} of {name}",
                    "{things} of both = {things} of {name} + {things} of the {kin}",
                    "{things} taken = tax of {things} of both",
                    "{things} left = {things} of both - {things} taken",
                ),
                wordings=(
                    "There is a candy tax in {name}'s family: {tax} of everything collected on "
                    "Halloween goes to the parents. This year {name} got {pieces} {things} at each "
                    "of {houses} doors, and {his} {kin} came home with {times:times} as many as "
                    "{name}. How many {things} did the two have left after the tax?",
                    "How many {things} stayed with {name} and {his} {kin}, when the parents had "
                    "eaten {tax} of what the two brought home? {name} had been to {houses} houses "
                    "with {pieces} {things} for {him} at each, and the {kin} had collected "
                    "{times:times} as many as {name} had.",
                ),
            ),
            Ask(
                find="houses",
                steps=(
                    "parts in all = times + 1",
                    "{things} of {name} = pool / parts in all",
                    "houses = {things} of {name} / pieces",
                ),
                wordings=(
                    "{name} and {his} {kin} have {pool} {things} from Halloween. The {kin} has "
                    "{times:times} as many as {name}, who got {pieces} at every house where {he} "
                    "rang. At how many houses did {name} ring?",
                    "From the {pool} {things} in the bowl, the part of {name}'s {kin} is "
                    "{times:times} as large as {name}'s own part. Each house gave {name} {pieces}. "
                    "How many houses did {he} visit?",
                ),
            ),
        ),
    ),
    Story(
        name="kin_slices_of_bread_for_a_week",
        topic="food",
        numbers={
            "adults": oneof(2, 3),
            "slices": oneof(3, 4, 5, 6),
            "children": oneof(2, 3, 4, 5),
            "fewer": oneof(2, 3, 4),
            "loaf": oneof(14, 21, 28),
            "daily": "adults * slices + children * fewer",
            "weekly": "daily * 7",
            "loaves": "weekly / loaf",
            "price": money("1.50", 5, "0.25"),
            "cost": "loaves * price",
        },
        where=("fewer < slices",),
        facts={
            "adults": (
                "{name}'s family has {adults} adults, who eat {slices} slices of bread a day each",
                "each of the {adults} adults in {name}'s family eats {slices} slices of bread a "
                "day",
            ),
            "children": (
                "every one of the {children} children eats {fewer} slices a day",
                "the {children} children need {fewer} slices each per day",
            ),
            "loaf": ("one loaf gives {loaf} slices", "a loaf is cut into {loaf} slices"),
            "price": ("a loaf costs {price}", "the baker sells a loaf for {price}"),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "slices for the adults = adults * slices",
                    "slices for the children = children * fewer",
                    "slices a day = slices for the adults + slices for the children",
                    "slices a week = slices a day * 7",
                    "loaves a week = slices a week / loaf",
                    "weekly cost of bread = loaves a week * price",
                ),
                tell="adults children loaf price",
                questions=(
                    "how much does {name}'s family spend on bread in a week",
                    "what does a week's bread cost the family",
                ),
                goals=("the cost of the bread for one week",),
                wordings=(
                    "There are {adults} adults and {children} children in {name}'s family. Each "
                    "adult eats {slices} slices of bread per day, and each child eats {fewer}. A "
                    "loaf has {loaf} slices and costs {price}. How much does the family spend on "
                    "bread per week?",
                    "A week's bread for {name}'s family: {adults} adults at {slices} slices a day, "
                    "{children} children at {fewer} slices a day, {loaf} slices in a loaf, {price} "
                    "for a loaf. What is the bill?",
                ),
            ),
            Ask(
                find="loaves",
                steps=(
                    "slices for the adults = adults * slices",
                    "slices for the children = children * fewer",
                    "slices a day = slices for the adults + slices for the children",
                    "slices a week = slices a day * 7",
                    "loaves a week = slices a week / loaf",
                ),
                wordings=(
                    "How many loaves of {loaf} slices should {name} bring home every Saturday, if "
                    "they are to last a week for {adults} adults who eat {slices} slices daily and "
                    "{children} children who eat {fewer} slices daily?",
                    "{name} writes on the shopping list: bread for one week. {his} family of "
                    "{adults} adults and {children} children eats {slices} slices per adult and "
                    "{fewer} slices per child every day. With {loaf} slices to a loaf, how many "
                    "loaves belong on the list?",
                ),
            ),
            Ask(
                find="fewer",
                steps=(
                    "slices a week = loaves * loaf",
                    "slices a day = slices a week / 7",
                    "slices for the adults = adults * slices",
                    "slices for the children = slices a day - slices for the adults",
                    "slices for each child = slices for the children / children",
                ),
                wordings=(
                    "In one week the family of {name} finishes {loaves:loaf/loaves} of bread, "
                    "{loaf} slices each. The {adults} adults have {slices} slices each a day, and "
                    "the {children} children all eat the same number. How many slices does a child "
                    "eat per day?",
                ),
            ),
        ),
    ),
    Story(
        name="kin_cousins_give_each_other_a_present",
        topic="",
        numbers={
            "cousins": whole(4, 12),
            "others": "cousins - 1",
            "gifts": "cousins * others",
            "price": money(3, 15, "0.50"),
            "spent": "gifts * price",
        },
        nouns={
            "day": "Christmas, New Year's Eve, the winter holidays, the family reunion",
            "thing": "present, gift, book, surprise",
        },
        facts={
            "cousins": (
                "there are {cousins} cousins in {name}'s family, {name} being one of them",
                "with {name} included, the family has {cousins} cousins",
            ),
            "gifts": (
                "at {day} every cousin gives a {thing} to each of the others",
                "each cousin brings one {thing} for every other cousin at {day}",
            ),
            "price": (
                "every {thing} costs {price}",
                "they have agreed on {things} that cost exactly {price} each",
            ),
        },
        asks=(
            Ask(
                find="spent",
                steps=(
                    "{things} each cousin gives = cousins - 1",
                    "{things} in all = cousins * {things} each cousin gives",
                    "money spent = {things} in all * price",
                ),
                tell="cousins gifts price",
                questions=(
                    "how much do all the cousins together spend",
                    "what do all these {things} cost",
                ),
                goals=("the money that the cousins spend together",),
                wordings=(
                    "Nobody gives a {thing} to himself or herself, of course, but each of "
                    "{cousins} cousins gives one to everybody else at {day}. With {price} for each "
                    "{thing}, how much money do the cousins spend together?",
                    "{name} thinks that there are too many {things} at {day}: {he} and the other "
                    "cousins, {cousins} in all, each give one worth {price} to every other cousin. "
                    "What is the total value of these {things}?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "{things} each cousin gives = cousins - 1",
                    "{things} in all = cousins * {things} each cousin gives",
                    "price of a {thing} = spent / {things} in all",
                ),
                wordings=(
                    "Each of {cousins} cousins gives one {thing} to each of the other cousins at "
                    "{day}. All {things} have the same price, and the cousins spend {spent} "
                    "together. What is the price of one?",
                    "What does a single {thing} cost if {cousins} cousins, all giving one to each "
                    "of the others, spend {spent} altogether and nobody spends more on one {thing} "
                    "than on another?",
                ),
            ),
            Ask(
                find="gifts",
                steps=(
                    "{things} each cousin gives = cousins - 1",
                    "{things} in all = cousins * {things} each cousin gives",
                ),
                wordings=(
                    "{name} and {his} cousins, a group of {cousins} when {name} is counted, "
                    "exchange {things} at {day} so that each gets one from every other. How many "
                    "{things} are handed over?",
                ),
            ),
        ),
    ),
    Story(
        name="kin_glasses_of_milk_in_liters",
        topic="food",
        numbers={
            "parent": oneof(2, 3, 4),
            "kids": oneof(2, 3, 4, 5),
            "each": oneof(2, 3, 4),
            "daily": "parent + kids * each",
            "glass": oneof(200, 250, 300, 400, 500),
            "daily_ml": "daily * glass",
            "days": oneof(5, 10, 14, 20, 30),
            "ml": "daily_ml * days",
            "liters": "ml / 1000",
        },
        nouns={
            "drink": "milk, juice, lemonade, iced tea, oat milk",
            "youth": "child/children, teenager, nephew",
        },
        facts={
            "parent": (
                "{name} drinks {parent} glasses of {drink} a day",
                "every day {name} has {parent} glasses of {drink}",
            ),
            "kids": (
                "each of {his} {kids} {youths} drinks {each} glasses a day",
                "{his} {kids} {youths} have {each} glasses a day each",
            ),
            "glass": (
                "a glass holds {glass} milliliters",
                "there are {glass} milliliters in a glass",
            ),
            "days": (
                "{name} wants to buy enough for {days} days",
                "the supply has to last {days} days",
            ),
        },
        asks=(
            Ask(
                find="liters",
                steps=(
                    "glasses for the {youths} = kids * each",
                    "glasses a day = glasses for the {youths} + parent",
                    "milliliters a day = glasses a day * glass",
                    "milliliters needed = milliliters a day * days",
                    "liters needed = milliliters needed / 1000",
                ),
                tell="parent kids glass days",
                questions=(
                    "how many liters of {drink} are needed",
                    "how many liters of {drink} must {name} buy",
                ),
                goals=("the number of liters of {drink} needed",),
                wordings=(
                    "{name} drinks {parent} glasses of {drink} every day, and each of {his} {kids} "
                    "{youths} drinks {each}. If a glass holds {glass} milliliters, how many liters "
                    "of {drink} do they all drink in {days} days?",
                    "How many liters of {drink} last {days} days in a home where {name} has "
                    "{parent} glasses a day, each of {kids} {youths} has {each}, and every glass "
                    "is filled with {glass} milliliters?",
                    "Per day: {parent} glasses of {drink} for {name}, {each} for each of the "
                    "{kids} {youths}. Per glass: {glass} milliliters. How many liters is that in "
                    "{days} days?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "milliliters bought = liters * 1000",
                    "glasses for the {youths} = kids * each",
                    "glasses a day = glasses for the {youths} + parent",
                    "milliliters a day = glasses a day * glass",
                    "days = milliliters bought / milliliters a day",
                ),
                wordings=(
                    "There are {liters:liter/liters} of {drink} in the cellar. {name} drinks "
                    "{parent} glasses of it a day and {his} {kids} {youths} drink {each} each. "
                    "After how many days is it used up, if one glass takes {glass} milliliters?",
                    "{name} has bought {liters:liter/liters} of {drink} and pours it into glasses "
                    "of {glass} milliliters. With {parent} glasses a day for {himself} and {each} "
                    "a day for each of {kids} {youths}, how many days will it last?",
                ),
            ),
        ),
    ),
    Story(
        name="kin_haircuts_of_a_year",
        topic="money",
        numbers={
            "children": whole(2, 5),
            "adult": money(20, 48, 2),
            "less": money(5, 15),
            "child": "adult - less",
            "months": oneof(1, 2, 3, 4, 6),
            "visits": "12 / months",
            "once": "adult * 2 + child * children",
            "year": "once * visits",
            "scissors": money(20, 90, 5),
            "child_visit": "child * children",
            "child_year": "child_visit * visits",
            "saving": "child_year - scissors",
        },
        where=("months > 1",),
        nouns={"shop": "barber's, hairdresser's, salon"},
        facts={
            "months": (
                "every {months} months {name} takes {his} {children} children to the {shop}",
                "{name}'s {children} children go to the {shop} once every {months} months",
            ),
            "child": (
                "an adult pays {adult} there, and a child {less} less than that",
                "a haircut is {adult} for adults and {less} cheaper for children",
            ),
            "scissors": (
                "{name} now buys clippers for {scissors} in order to cut the children's hair at "
                "home",
                "with clippers for {scissors}, {name} could do the children's hair without leaving "
                "home",
            ),
        },
        asks=(
            Ask(
                find="saving",
                steps=(
                    "haircut of a child = adult - less",
                    "one visit = haircut of a child * children",
                    "visits a year = 12 / months",
                    "haircuts of a year = one visit * visits a year",
                    "money saved in the first year = haircuts of a year - scissors",
                ),
                tell="months child scissors",
                questions=(
                    "how much money would {name} save in the first year",
                    "how much does the family save in the first year",
                ),
                goals=("the money saved in the first year",),
                wordings=(
                    "Is it worth buying clippers for {scissors}? At the {shop} an adult pays "
                    "{adult} and a child {less} less, and {name}'s {children} children have been "
                    "going every {months} months. How much is saved in the first year if {name} "
                    "cuts their hair from now on?",
                    "How much better off is {name} after a year of cutting the hair of {children} "
                    "children with clippers that cost {scissors}, instead of taking them every "
                    "{months} months to a {shop} where a child pays {less} less than the adult "
                    "price of {adult}?",
                ),
            ),
            Ask(
                find="year",
                steps=(
                    "haircut of a child = adult - less",
                    "haircuts of the children = haircut of a child * children",
                    "haircuts of the parents = adult * 2",
                    "one visit = haircuts of the children + haircuts of the parents",
                    "visits a year = 12 / months",
                    "haircuts of a year = one visit * visits a year",
                ),
                wordings=(
                    "Both parents and {children} children get their hair cut every {months} "
                    "months. Adults pay {adult}; children pay {less} less. What does the family "
                    "spend at the {shop} in a year?",
                    "What does a year of haircuts cost a family of two adults and {children} "
                    "children, who all go to the {shop} every {months} months, where an adult's "
                    "cut costs {adult} and a child's cut {less} less?",
                ),
            ),
            Ask(
                find="less",
                steps=(
                    "haircuts of the parents = adult * 2",
                    "haircuts of the children = once - haircuts of the parents",
                    "haircut of a child = haircuts of the children / children",
                    "discount for a child = adult - haircut of a child",
                ),
                wordings=(
                    "Two parents and their {children} children leave the {shop} with {once} less "
                    "in the family purse. If a cut for an adult costs {adult}, by how much is a "
                    "child's cut cheaper?",
                ),
            ),
        ),
    ),
    Story(
        name="kin_boxes_packed_for_the_move",
        topic="",
        numbers={
            "kids_boxes": whole(4, 30),
            "dad": "kids_boxes * 2",
            "more": whole(3, 40),
            "mom": "dad + more",
            "kids": oneof(2, 3, 4),
            "total": "dad + mom + kids * kids_boxes",
            "van": oneof(5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 18, 20, 24, 25, 30),
            "trips": "total / van",
        },
        nouns={"kin": "wife, husband, sister, brother, roommate"},
        facts={
            "dad": (
                "{name} packed {dad} boxes for the move to a new house",
                "for the move {name} filled {dad} boxes",
            ),
            "mom": (
                "{his} {kin} packed {more} more than that",
                "{more} more than {name} packed were packed by {his} {kin}",
            ),
            "kids": (
                "each of the {kids} children packed half as many as {name}",
                "the {kids} children each managed half of {name}'s number",
            ),
            "van": ("the van takes {van} boxes at a time", "{van} boxes fit into the van"),
        },
        asks=(
            Ask(
                find="trips",
                steps=(
                    "boxes of the {kin} = dad + more",
                    "boxes of each child = dad / 2",
                    "boxes of the children = kids * boxes of each child",
                    "boxes of the adults = dad + boxes of the {kin}",
                    "boxes in all = boxes of the adults + boxes of the children",
                    "trips = boxes in all / van",
                ),
                tell="dad mom kids van",
                questions=(
                    "how many trips does the van make, fully loaded each time",
                    "how many times must the van be filled",
                ),
                goals=("the number of trips of the van",),
                wordings=(
                    "{name} packs {dad} boxes and {his} {kin} packs {more} more than {name}. Their "
                    "{kids} children pack half as many boxes as {name} each. A van can carry {van} "
                    "boxes. How many trips must the van make to move all the boxes?",
                    "How often must a van that holds {van} boxes be loaded full, if {name} has "
                    "filled {dad} boxes, {his} {kin} {more} more than that, and each of {kids} "
                    "children half of {name}'s number?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "boxes of the {kin} = dad + more",
                    "boxes of each child = dad / 2",
                    "boxes of the children = kids * boxes of each child",
                    "boxes of the adults = dad + boxes of the {kin}",
                    "boxes in all = boxes of the adults + boxes of the children",
                ),
                wordings=(
                    "Moving day! {name}'s pile: {dad} boxes. The pile of {his} {kin}: {more} boxes "
                    "more. The piles of the {kids} children: half as many boxes as {name}'s, each. "
                    "How many boxes are there?",
                    "How many boxes must be carried down the stairs when {name} has packed {dad} "
                    "of them, {his} {kin} {more} more than {name}, and their {kids} children, "
                    "each, half of what {name} packed?",
                ),
            ),
            Ask(
                find="more",
                steps=(
                    "boxes in all = trips * van",
                    "boxes of each child = dad / 2",
                    "boxes of the children = kids * boxes of each child",
                    "boxes without the {kin} = dad + boxes of the children",
                    "boxes of the {kin} = boxes in all - boxes without the {kin}",
                    "more than {name} = boxes of the {kin} - dad",
                ),
                wordings=(
                    "A van that takes {van} boxes had to go {trips} times, full each time, to move "
                    "a household. {name} had packed {dad} boxes, each of {kids} children half as "
                    "many, and the {kin} all the others. How many more boxes than {name} did the "
                    "{kin} pack?",
                ),
            ),
        ),
    ),
    Story(
        name="kin_days_on_which_each_one_cooks",
        topic="food",
        numbers={
            "days": oneof(30, 60, 90, 120),
            "father_share": fraction("1/2", "1/3", "2/5", "1/5", "1/6", "3/10"),
            "mother_share": fraction("1/3", "1/5", "1/10", "1/6"),
            "father": "days * father_share",
            "mother": "days * mother_share",
            "rest": "days - father - mother",
            "out": whole(2, 12),
            "kids": "rest - out",
        },
        where=("father > mother",),
        nouns={
            "place": "pizzeria, noodle bar, snack bar, canteen, diner",
            "other": "wife, husband, sister, brother",
        },
        facts={
            "father": (
                "in {days} days {name} cooked on {father_share} of the evenings",
                "{name} did the cooking on {father_share} of the {days} evenings from spring to "
                "summer",
            ),
            "mother": (
                "{his} {other} cooked on {mother_share} of all evenings",
                "on {mother_share} of all the evenings it was {his} {other} who cooked",
            ),
            "out": (
                "on {out} evenings the family ate at a {place}",
                "they went to a {place} {out} times",
            ),
        },
        asks=(
            Ask(
                find="kids",
                steps=(
                    "evenings of {name} = father_share of days",
                    "evenings of the {other} = mother_share of days",
                    "evenings of both = evenings of {name} + evenings of the {other}",
                    "other evenings = days - evenings of both",
                    "evenings of the children = other evenings - out",
                ),
                tell="father mother out",
                questions=(
                    "if the children cooked on all the other evenings, how many was that",
                    "on how many evenings was the cooking left to the children",
                ),
                goals=("the number of evenings on which the children cooked",),
                wordings=(
                    "There were {days} dinners to cook. {name} cooked {father_share} of them and "
                    "{his} {other} cooked {mother_share} of them. The family ate out {out} times. "
                    "The children cooked all the other dinners. How many dinners did they cook?",
                    "How many times did the children cook in {days} days, if they cooked whenever "
                    "neither {name} (on {father_share} of the days) nor {his} {other} (on "
                    "{mother_share} of the days) did, except for {out} days on which the family "
                    "went to a {place}?",
                    "{days} evenings, {days} dinners. {name} made {father_share} of them, {his} "
                    "{other} {mother_share} of all of them, a {place} served {out}, and the "
                    "children had to make the remaining ones. How many dinners did the children "
                    "make?",
                ),
            ),
            Ask(
                find="out",
                steps=(
                    "evenings of {name} = father_share of days",
                    "evenings at home = evenings of {name} + mother",
                    "evenings with dinner at home = evenings at home + kids",
                    "evenings at the {place} = days - evenings with dinner at home",
                ),
                wordings=(
                    "Of {days} dinners {name} cooked {father_share}, {his} {other} cooked "
                    "{mother}, and the children cooked {kids}. All others were eaten at a {place}. "
                    "How many were they?",
                    "How often in {days} days did a family dine at the {place}, if {name} cooked "
                    "on {father_share} of the days, {his} {other} on {mother}, and the children on "
                    "{kids}?",
                ),
            ),
        ),
    ),
    Story(
        name="kin_shirts_for_the_family_reunion",
        topic="money",
        numbers={
            "adults": whole(6, 30),
            "kids": whole(4, 20),
            "adult": money(9, 20),
            "less": money(2, 6),
            "child": "adult - less",
            "print": money(20, 60, 5),
            "total": "adults * adult + kids * child + print",
            "homes": oneof(2, 3, 4, 5, 6, 8, 10),
            "share": "total / homes",
        },
        nouns={"thing": "T-shirt, hoodie, cap, apron, sweatshirt"},
        facts={
            "adult": (
                "for a family reunion {name} orders {adults} {things} for adults at {adult} each",
                "{name} orders {things} for a family reunion: {adults} for adults, which cost "
                "{adult} each",
            ),
            "kids": (
                "{he} also orders {kids} for children, which are {less} cheaper apiece",
                "the {kids} for children cost {less} less each",
            ),
            "print": (
                "printing the family's name on all of them costs {print} more",
                "the print shop adds {print} for the family's name",
            ),
            "homes": (
                "the bill is split equally among {homes} households",
                "{homes} households share the bill equally",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "{things} for adults = adults * adult",
                    "price for children = adult - less",
                    "{things} for children = kids * price for children",
                    "all {things} = {things} for adults + {things} for children",
                    "bill = all {things} + print",
                ),
                tell="adult kids print",
                questions=(
                    "how much is the whole bill",
                    "what does {name} have to pay for the order",
                ),
                goals=("the amount of the bill",),
                wordings=(
                    "Order of {name} for the reunion: {adults} adult {things} at {adult}, {kids} "
                    "children's {things} at {less} less apiece, and {print} for printing. What is "
                    "the total?",
                    "What does it cost to dress a whole family for its reunion, if {adults} adults "
                    "need {things} at {adult} each, {kids} children need smaller ones that are "
                    "{less} cheaper each, and the printing comes to {print} altogether?",
                ),
            ),
            Ask(
                find="share",
                steps=(
                    "{things} for adults = adults * adult",
                    "price for children = adult - less",
                    "{things} for children = kids * price for children",
                    "all {things} = {things} for adults + {things} for children",
                    "bill = all {things} + print",
                    "share of each household = bill / homes",
                ),
                tell="adult kids print homes",
                questions=(
                    "how much does each household pay",
                    "what is the share of each household",
                ),
                wordings=(
                    "{name} ordered {adults} {things} for adults at {adult} each and {kids} for "
                    "children at {less} less each. Printing cost {print} in total. {homes} "
                    "households split the cost equally. How much did each household pay?",
                ),
            ),
            Ask(
                find="less",
                steps=(
                    "{things} for adults = adults * adult",
                    "adults and printing = {things} for adults + print",
                    "{things} for children = total - adults and printing",
                    "price for children = {things} for children / kids",
                    "difference in price = adult - price for children",
                ),
                wordings=(
                    "The bill for the reunion says {total}. It covers {adults} {things} for adults "
                    "at {adult} each, {kids} for children, and {print} for the print. How much "
                    "cheaper is a child's {thing} than an adult's?",
                    "By how much does the price of a child's {thing} lie under that of an adult's, "
                    "if {name} paid {total} for {kids} children's and {adults} adults' {things}, "
                    "the latter at {adult} each, and {print} of the sum was for the printing?",
                ),
            ),
        ),
    ),
    Story(
        name="kin_bedtime_stories_for_two_children",
        topic="time",
        numbers={
            "younger": whole(8, 25),
            "less": whole(2, 9),
            "older": "younger * 2 - less",
            "both": "younger + older",
            "evenings": oneof(4, 5, 6, 10, 12, 15, 20, 30),
            "minutes": "both * evenings",
            "hours": "minutes / 60",
        },
        nouns={"book": "fairy tale, adventure book, comic, book of legends"},
        facts={
            "younger": (
                "every evening {name} reads to {his} younger child for {younger} minutes",
                "the younger child is read to by {name} for {younger} minutes every evening",
            ),
            "older": (
                "the older child gets {less} minutes less than twice that time",
                "then it is the older child's turn, for twice as long less {less} minutes",
            ),
            "evenings": (
                "{name} does so on {evenings} evenings",
                "this goes on for {evenings} evenings",
            ),
        },
        asks=(
            Ask(
                find="hours",
                steps=(
                    "twice the younger child's time = younger * 2",
                    "minutes for the older child = twice the younger child's time - less",
                    "minutes an evening = younger + minutes for the older child",
                    "minutes in all = minutes an evening * evenings",
                    "hours of reading = minutes in all / 60",
                ),
                tell="younger older evenings",
                questions=(
                    "how many hours does {name} spend reading to the children",
                    "how many hours of reading is that",
                ),
                goals=("the number of hours spent reading aloud",),
                wordings=(
                    "{name} reads to {his} younger child for {younger} minutes every evening and "
                    "to {his} older child for {less} minutes less than twice as long. How many "
                    "hours does {name} read in {evenings} evenings?",
                    "Reading aloud takes up much of {name}'s time. The younger child wants "
                    "{younger} minutes, the older one {less} minutes less than double that, and "
                    "both want it on each of {evenings} evenings. How many hours is this "
                    "altogether?",
                ),
            ),
            Ask(
                find="older",
                steps=(
                    "minutes in all = hours * 60",
                    "minutes an evening = minutes in all / evenings",
                    "minutes for the older child = minutes an evening - younger",
                ),
                wordings=(
                    "In {evenings} evenings {name} read aloud for {hours:hour/hours} altogether. "
                    "If {younger} minutes of each evening were for the younger of {his} two "
                    "children, how many minutes an evening were for the older one?",
                    "How long does the older of {name}'s children listen to a story every evening, "
                    "given that the younger one has {younger} minutes and {evenings} such evenings "
                    "make {hours:hour/hours} of reading? Give the answer in minutes.",
                ),
            ),
            Ask(
                find="minutes",
                steps=(
                    "twice the younger child's time = younger * 2",
                    "minutes for the older child = twice the younger child's time - less",
                    "minutes an evening = younger + minutes for the older child",
                    "minutes in all = minutes an evening * evenings",
                ),
                wordings=(
                    '"You get {younger} minutes, and your big sister twice that, less {less} '
                    'minutes," says {name} every evening before opening a {book}. How many minutes '
                    "of reading aloud do {evenings} evenings add up to?",
                    "How many minutes does {name} read to two children in {evenings} evenings? The "
                    "younger one gets {younger} minutes of a {book} each time, and the older one "
                    "twice as much minus {less}.",
                ),
            ),
        ),
    ),
    Story(
        name="kin_on_a_stool_taller_than_father",
        topic="ages",
        numbers={
            "father": whole(168, 196, 4),
            "share": fraction("1/2", "3/4"),
            "son": "father * share",
            "more": whole(5, 28),
            "daughter": "son + more",
            "stool": whole(30, 110, 5),
            "up": "daughter + stool",
            "over": "up - father",
        },
        where=(
            "over > 1",
            "daughter < father",
        ),
        nouns={"seat": "stool, chair, bench, crate, low wall"},
        facts={
            "father": (
                "{name}'s father is {father} centimeters tall",
                "the height of {name}'s father is {father} centimeters",
            ),
            "son": (
                "{name}'s little brother is {share} as tall as the father",
                "the little brother reaches {share} of the father's height",
            ),
            "daughter": (
                "{name} is {more} centimeters taller than the brother",
                "{name} exceeds the brother by {more} centimeters",
            ),
            "stool": (
                "{name} climbs onto a {seat} that is {stool} centimeters high",
                "{name} is standing on a {seat} with a height of {stool} centimeters",
            ),
        },
        asks=(
            Ask(
                find="over",
                steps=(
                    "height of the brother = share of father",
                    "height of {name} = height of the brother + more",
                    "height on the {seat} = height of {name} + stool",
                    "centimeters above the father = height on the {seat} - father",
                ),
                tell="father son daughter stool",
                questions=(
                    "by how many centimeters is {name} now higher than the father",
                    "how many centimeters higher than the father's head is the top of {name}'s "
                    "head now",
                ),
                goals=("the number of centimeters by which {name} is now higher than the father",),
                wordings=(
                    "From a {seat} {stool} centimeters high, {name} looks down on the father, who "
                    "is {father} centimeters tall. The brother is {share} as tall as the father; "
                    "{name} is {more} centimeters taller than the brother. By how many centimeters "
                    "does {name} look down on the father?",
                ),
            ),
            Ask(
                find="father",
                steps=(
                    "height of the father = daughter + stool",
                    "height without the {seat} = height of the father - over",
                ),
                wordings=(
                    "{name} is {daughter} centimeters tall. On a {seat} of {stool} centimeters, "
                    "{name} is {over} centimeters higher than the father. How tall is the father, "
                    "in centimeters?",
                ),
            ),
            Ask(
                find="stool",
                steps=(
                    "height of the brother = share of father",
                    "height of {name} = height of the brother + more",
                    "height on the {seat} = father + over",
                    "height of the {seat} = height on the {seat} - height of {name}",
                ),
                wordings=(
                    "How high is the {seat}? {name}'s father measures {father} centimeters, the "
                    "brother {share} of this, and {name} is {more} centimeters taller than the "
                    "brother. Standing on the {seat}, {name} is {over} centimeters higher than the "
                    "father.",
                    "With the help of a {seat}, {name} has become {over} centimeters higher than "
                    "the father of {father} centimeters. Without it, {name} is only {more} "
                    "centimeters taller than the brother, whose height is {share} of the father's. "
                    "What is the height of the {seat} in centimeters?",
                ),
            ),
        ),
    ),
    Story(
        name="kin_calls_to_grandmother_on_weekdays_and_weekends",
        topic="time",
        numbers={
            "weekday": whole(5, 30),
            "times": factor(2, 3),
            "weekend": "weekday * times",
            "week": "weekday * 5 + weekend * 2",
            "rate": oneof(2, 4, 5, 8, 10, 20),
            "cents": "week * rate",
            "weeks": oneof(2, 4, 5, 10, 20),
            "all_cents": "cents * weeks",
            "cost": "all_cents / 100",
        },
        nouns={"kin": "grandmother, grandfather, aunt, godfather, old teacher"},
        where=("all_cents % 100 == 0",),
        facts={
            "weekday": (
                "{name} phones {his} {kin} for {weekday} minutes on each of the five weekdays",
                "from Monday to Friday, five days a week, {name} talks to {his} {kin} on the phone "
                "for {weekday} minutes a day",
            ),
            "weekend": (
                "on Saturdays and Sundays, the two days of the weekend, the call is {times:times} "
                "as long",
                "on both days of the weekend the call takes {times:times} as long",
            ),
            "rate": (
                "a minute costs {rate} cents",
                "the phone company charges {rate} cents per minute",
            ),
        },
        asks=(
            Ask(
                find="cents",
                steps=(
                    "minutes on weekdays = weekday * 5",
                    "minutes on a day of the weekend = times of weekday",
                    "minutes on the weekend = minutes on a day of the weekend * 2",
                    "minutes a week = minutes on weekdays + minutes on the weekend",
                    "cents a week = minutes a week * rate",
                ),
                tell="weekday weekend rate",
                questions=(
                    "how many cents do the calls of a week cost",
                    "how many cents does {name} pay for a week of calls",
                ),
                goals=("the price of a week's calls in cents",),
                wordings=(
                    "Five calls of {weekday} minutes and, on Saturday and Sunday, two calls that "
                    "are {times:times} as long: that is {name}'s week on the phone with {his} "
                    "{kin}. How many cents does the week cost at {rate} cents a minute?",
                ),
            ),
            Ask(
                find="week",
                steps=(
                    "minutes on weekdays = weekday * 5",
                    "minutes on a day of the weekend = times of weekday",
                    "minutes on the weekend = minutes on a day of the weekend * 2",
                    "minutes a week = minutes on weekdays + minutes on the weekend",
                ),
                tell="weekday weekend",
                questions=(
                    "for how many minutes do they talk in a week",
                    "how many minutes of talking are there in one week",
                ),
                wordings=(
                    "{name} never misses a call to {his} {kin}: {weekday} minutes on a weekday "
                    "(there are five of them) and {times:times} as much on each day of the weekend "
                    "(two of them). How many minutes do the two talk in a week?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "minutes on weekdays = weekday * 5",
                    "minutes on the weekend = weekend * 2",
                    "minutes a week = minutes on weekdays + minutes on the weekend",
                    "cents a week = minutes a week * rate",
                    "cents in all = cents a week * weeks",
                    "cost in dollars = cents in all / 100",
                ),
                wordings=(
                    "{name}'s calls to {his} {kin} take {weekday} minutes on each of the five "
                    "weekdays and {weekend} minutes on each of the two days of the weekend. How "
                    "many dollars do they cost in {weeks} weeks if a minute costs {rate} cents?",
                    "How many dollars will {name}'s phone bill show after {weeks} weeks, when "
                    "every minute is charged at {rate} cents and {he} calls {his} {kin} seven "
                    "times a week, five times for {weekday} minutes and two times for {weekend}?",
                ),
            ),
        ),
    ),
    Story(
        name="kin_candles_for_decades_and_for_years",
        topic="ages",
        numbers={
            "big": whole(2, 9),
            "small": whole(1, 9),
            "age": "big * 10 + small",
            "candles": "big + small",
            "large_price": money("1.25", 3, "0.25"),
            "small_price": money("0.20", "0.80", "0.05"),
            "cost": "big * large_price + small * small_price",
        },
        facts={
            "rule": (
                "In {name}'s family a cake gets a large candle for every 10 full years and a small "
                "one for each remaining year.",
                "A large candle stands for 10 years and a small one for 1 year on the cakes of "
                "{name}'s family.",
            ),
            "age": ("{name} turns {age} today", "it is the birthday of {name}, who turns {age}"),
            "prices": (
                "a large candle costs {large_price} and a small one {small_price}",
                "the shop sells large candles at {large_price} each and small ones at "
                "{small_price} each",
            ),
        },
        asks=(
            Ask(
                find="candles",
                steps=(
                    "large candles = age // 10",
                    "small candles = age % 10",
                    "candles on the cake = large candles + small candles",
                ),
                tell="rule age",
                questions=(
                    "how many candles does {name}'s cake get",
                    "how many candles are there on {name}'s cake",
                ),
                goals=("the number of candles on {name}'s cake",),
                wordings=(
                    "The baker has large candles, each for 10 years, and small ones for 1 year "
                    "each, and always puts as few candles as possible on a cake. How many go on "
                    "the birthday cake of {name}, who turns {age}?",
                    "Since {age} candles would not fit on {name}'s cake, every full 10 years are "
                    "marked by one large candle and only the remaining years by small ones. How "
                    "many candles does the cake carry for {name}'s {age} years?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "large candles = age // 10",
                    "small candles = age % 10",
                    "cost of large candles = large candles * large_price",
                    "cost of small candles = small candles * small_price",
                    "cost of the candles = cost of large candles + cost of small candles",
                ),
                tell="rule age prices",
                questions=(
                    "how much do the candles on {name}'s cake cost",
                    "what is the cost of the candles on {name}'s cake",
                ),
                goals=("the cost of the candles on the cake",),
                wordings=(
                    "For every full 10 years a large candle at {large_price}, for each remaining "
                    "year a small one at {small_price}: what do the candles cost for {name}, who "
                    "turns {age}?",
                ),
            ),
            Ask(
                find="age",
                steps=(
                    "years of the large candles = big * 10",
                    "age of {name} = years of the large candles + small",
                ),
                wordings=(
                    "On {name}'s birthday cake {big} large candles and {small:small one/small "
                    "ones} are burning. A large one stands for 10 years of life, a small one for 1 "
                    "year. How old is {name}?",
                    "How many years old is {name} today if {his} cake has {big} large candles, "
                    "worth 10 years each, and {small} small, worth 1 year each?",
                ),
            ),
        ),
    ),
    Story(
        name="kin_pocket_money_by_age",
        topic="ages",
        numbers={
            "young": whole(5, 9),
            "gap": whole(1, 4),
            "middle": "young + gap",
            "old": "young * 2",
            "years": "young + middle + old",
            "rate": money("0.25", 2, "0.25"),
            "weekly": "years * rate",
            "weeks": oneof(4, 5, 8, 10, 12, 26),
            "total": "weekly * weeks",
        },
        where=("old > middle",),
        facts={
            "young": (
                "{name}'s youngest child is {young} years old",
                "the youngest of {name}'s three children is {young} years old",
            ),
            "middle": (
                "the middle one is {gap:year/years} older than the youngest",
                "the middle child is older than the youngest by {gap:year/years}",
            ),
            "old": (
                "the oldest is twice as old as the youngest",
                "the oldest has lived twice as long as the youngest",
            ),
            "rate": (
                "each child gets {rate} of pocket money a week for every year of age",
                "for every year of age {name} gives a child {rate} a week",
            ),
        },
        asks=(
            Ask(
                find="weekly",
                steps=(
                    "age of the middle child = young + gap",
                    "age of the oldest = young * 2",
                    "years of the younger two = young + age of the middle child",
                    "years of all three = years of the younger two + age of the oldest",
                    "pocket money a week = years of all three * rate",
                ),
                tell="young middle old rate",
                questions=(
                    "how much pocket money does {name} hand out in a week",
                    "how much do the three children get altogether each week",
                ),
                goals=("the pocket money for all three in one week",),
                wordings=(
                    "{name} has three children. The youngest is {young}, the middle one is "
                    "{gap:year/years} older, and the oldest is twice as old as the youngest. Each "
                    "child gets {rate} per week for every year of age. How much pocket money does "
                    "{name} pay per week in total?",
                    "Pocket money is paid by age in {name}'s house: {rate} a week for each year. "
                    "The children are {young}, twice that, and, in between, {gap:year/years} more "
                    "than the youngest. What does one week cost {name}?",
                    "What must {name} pay out every Sunday to three children, the youngest {young} "
                    "years old, the second {gap:year/years} older than that, and the third twice "
                    "as old as the youngest, if the weekly rate is {rate} per year of age?",
                ),
            ),
            Ask(
                find="rate",
                steps=(
                    "pocket money a week = total / weeks",
                    "pocket money for a year of age = pocket money a week / years",
                ),
                wordings=(
                    "In {weeks} weeks {name} paid the children {total} of pocket money. The "
                    "children's ages add up to {years} years, and each gets the same amount a week "
                    "for every year of age. What is that amount?",
                ),
            ),
            Ask(
                find="years",
                steps=(
                    "pocket money a week = total / weeks",
                    "sum of the ages = pocket money a week / rate",
                ),
                wordings=(
                    "{name} gives each of three children {rate} a week for every year of age. That "
                    "has cost {total} in {weeks} weeks. What do the ages of the three children add "
                    "up to?",
                    "{total} in {weeks} weeks, and {rate} a week for every year that one of the "
                    "children has lived: what is the sum of the ages of {name}'s children?",
                ),
            ),
        ),
    ),
)
