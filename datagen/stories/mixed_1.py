"""Short tales in plain words, many steps: money, hours and shares met in one story."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="salon_customers_by_service_with_tips",
        topic="work",
        numbers={
            "cuts": whole(4, 15),
            "cut": money(15, 40),
            "dyes": whole(2, 8),
            "dye": money(45, 110, 5),
            "p": percent(10, 20),
            "from_cuts": "cuts * cut",
            "from_dyes": "dyes * dye",
            "sales": "from_cuts + from_dyes",
            "tips": "sales * p / 100",
            "total": "sales + tips",
        },
        nouns={"person": "hairdresser, barber, stylist"},
        asks=(
            Ask(
                find="total",
                steps=(
                    "money for haircuts = cuts * cut",
                    "money for coloring = dyes * dye",
                    "money for services = money for haircuts + money for coloring",
                    "tips = p of money for services",
                    "money in all = money for services + tips",
                ),
                wordings=(
                    "{name} is a {person}. A haircut costs {cut} and coloring costs {dye}. On "
                    "Saturday {name} did {cuts} haircuts and {dyes} colorings, and {his} "
                    "customers left tips of {p} of the price. How much money did {name} get that "
                    "day?",
                    "A {person} charges {cut} for a haircut and {dye} for coloring. Every "
                    "customer adds a tip of {p}. What does the {person} receive, tips included, "
                    "on a day with {cuts} haircuts and {dyes} colorings?",
                    "With {cuts} haircuts at {cut}, {dyes} colorings at {dye}, and tips worth {p} "
                    "of all that, how much did a {person} take home?",
                    "{cuts} people came to {name}'s salon for a haircut at {cut}, and {dyes} came "
                    "for coloring at {dye}. On top of the prices they gave {p} as a tip. What was "
                    "the sum of all that {name} received?",
                ),
            ),
            Ask(
                find="dyes",
                steps=(
                    "money for services = total - tips",
                    "money for haircuts = cuts * cut",
                    "money for coloring = money for services - money for haircuts",
                    "colorings = money for coloring / dye",
                ),
                wordings=(
                    "On Friday a {person} took in {total}, of which {tips} was tips. There were "
                    "{cuts} haircuts at {cut} each; all other customers paid {dye} for coloring. "
                    "How many customers had their hair colored?",
                    "{name} the {person} counts {total} at the end of the day. {tips} of it are "
                    "tips, and {cuts} customers paid {cut} for a haircut. The rest paid {dye} "
                    "each for coloring. How many were they?",
                ),
            ),
        ),
    ),
    Story(
        name="bus_company_fares_children_and_seniors",
        topic="travel",
        numbers={
            "fare": money(2, 8, 2),
            "adults": whole(8, 40),
            "kids": whole(4, 30),
            "seniors": whole(2, 20),
            "half": "fare / 2",
            "reduced": "kids + seniors",
            "from_adults": "adults * fare",
            "from_reduced": "reduced * half",
            "income": "from_adults + from_reduced",
        },
        nouns={"vehicle": "bus, ferry, tram, cable car, shuttle"},
        facts={
            "fare": (
                "a ride on the {vehicle} costs {fare}, but children and seniors pay half of that",
                "the {vehicle} fare is {fare} for adults and half as much for children and seniors",
            ),
            "people": (
                "on one trip there are {adults} adults, {kids} children and {seniors} seniors on "
                "board",
                "{adults} adults, {kids} children and {seniors} seniors get on",
            ),
        },
        asks=(
            Ask(
                find="income",
                steps=(
                    "half fare = fare / 2",
                    "people paying half = kids + seniors",
                    "money from adults = adults * fare",
                    "money from children and seniors = people paying half * half fare",
                    "money in all = money from adults + money from children and seniors",
                ),
                tell="fare people",
                questions=(
                    "how much money does the {vehicle} take in on this trip",
                    "what do all these passengers pay together",
                ),
                goals=("the total that these passengers pay",),
                wordings=(
                    "Children and seniors pay half the usual {fare} on a {vehicle}. If {kids} "
                    "children, {seniors} seniors and {adults} adults ride it, how much is "
                    "collected in fares?",
                    "{name} sells tickets on a {vehicle}. An adult ticket costs {fare}, and "
                    "tickets for children and seniors cost half of that. {he} sells {adults} "
                    "tickets to adults, {kids} to children and {seniors} to seniors. How much "
                    "money should be in {his} bag?",
                ),
            ),
            Ask(
                find="adults",
                steps=(
                    "half fare = fare / 2",
                    "people paying half = kids + seniors",
                    "money from children and seniors = people paying half * half fare",
                    "money from adults = income - money from children and seniors",
                    "adults = money from adults / fare",
                ),
                wordings=(
                    "A {vehicle} took in {income} on one trip. On board were {kids} children and "
                    "{seniors} seniors, who pay half of the normal fare of {fare}, and some "
                    "adults. How many adults were on board?",
                    "The fare for a {vehicle} is {fare}, half of that for children and seniors. "
                    "{kids} children, {seniors} seniors and a number of adults paid {income} in "
                    "all. Find the number of adults.",
                ),
            ),
        ),
    ),
    Story(
        name="farm_stand_week_with_rainy_days",
        topic="food",
        numbers={
            "sunny": whole(2, 5),
            "rainy": "7 - sunny",
            "sun_sales": whole(12, 120, 4),
            "share": fraction("1/2", "1/4", "1/3", "1/5"),
            "rain_sales": "sun_sales * share",
            "sun_all": "sunny * sun_sales",
            "rain_all": "rainy * rain_sales",
            "all": "sun_all + rain_all",
            "price": money(2, 6),
            "income": "all * price",
        },
        nouns={
            "item": "basket of berries/baskets of berries, jar of honey/jars of honey, bag of "
            "apples/bags of apples, bunch of flowers/bunches of flowers, melon"
        },
        asks=(
            Ask(
                find="income",
                steps=(
                    "rainy days = 7 - sunny",
                    "{items} on a rainy day = share of sun_sales",
                    "{items} on sunny days = sunny * sun_sales",
                    "{items} on rainy days = rainy days * {items} on a rainy day",
                    "{items} in all = {items} on sunny days + {items} on rainy days",
                    "income = {items} in all * price",
                ),
                wordings=(
                    "A farm stand sells {sun_sales} {items} on a sunny day and {share} as many on "
                    "a rainy day. Last week there were {sunny} sunny days, and on every other day "
                    "of the week it rained. At {price} each, how much did the stand earn last "
                    "week?",
                    "{name} sells {items} by the road for {price}, seven days a week: {sun_sales} "
                    "on each sunny day, {share} of that number when it rains. In a week with "
                    "{sunny} sunny days and otherwise rain, what is {his} income?",
                ),
            ),
            Ask(
                find="all",
                steps=(
                    "{items} on a rainy day = share of sun_sales",
                    "{items} on sunny days = sunny * sun_sales",
                    "{items} on rainy days = rainy * {items} on a rainy day",
                    "{items} in all = {items} on sunny days + {items} on rainy days",
                ),
                wordings=(
                    "{name} has a farm stand. On each of {sunny} sunny days {he} sold {sun_sales} "
                    "{items}. On each of {rainy} rainy days {he} sold {share} as many. How many "
                    "{items} did {he} sell in all?",
                    "How many {items} were sold during {sunny} sunny and {rainy} rainy days, if a "
                    "sunny day brings {sun_sales} sales and a rainy day {share} as many?",
                    "Sales at the farm stand: {sun_sales} {items} on a day with sun, {share} of "
                    "that on a day with rain. What is the number for {rainy} days of rain and "
                    "{sunny} days of sun?",
                ),
            ),
            Ask(
                find="sunny",
                steps=(
                    "{items} on rainy days = rainy * rain_sales",
                    "{items} on sunny days = all - {items} on rainy days",
                    "sunny days = {items} on sunny days / sun_sales",
                ),
                wordings=(
                    "A farm stand sold {all} {items} in one vacation. There were {rainy} rainy "
                    "days with {rain_sales} {items} sold on each. On all the other days the sun "
                    "was shining and {sun_sales} were sold. How many sunny days were there?",
                ),
            ),
        ),
    ),
    Story(
        name="tutor_saves_for_laptop_with_two_students",
        topic="",
        numbers={
            "rate": money(10, 25),
            "a": whole(1, 3),
            "b": whole(2, 4),
            "hours": "a + b",
            "week": "hours * rate",
            "costs": money(5, 20),
            "kept": "week - costs",
            "weeks": whole(4, 20),
            "saved": "kept * weeks",
            "has": money(50, 300, 10),
            "price": "saved + has",
        },
        where=("kept > 5", "price < 1500"),
        nouns={
            "item": "laptop, drum set, mountain bike, camera, telescope",
            "subject": "math, Spanish, piano, chess, physics",
        },
        facts={
            "price": (
                "{name} wants a {item} for {price} and has {has} already",
                "a {item} costs {price}, and {name} has saved {has} so far",
            ),
            "hours": (
                "{he} teaches {subject} to two students, one for {a:hour/hours} a week and the "
                "other for {b} hours a week, at {rate} an hour",
                "each week {he} gives {subject} lessons to two students, {a:hour/hours} to one "
                "and {b} hours to the other, for {rate} an hour",
            ),
            "costs": (
                "every week {he} needs {costs} of this money for bus tickets",
                "{costs} a week of what {he} earns goes on bus tickets",
            ),
        },
        asks=(
            Ask(
                find="weeks",
                steps=(
                    "money needed = price - has",
                    "hours a week = a + b",
                    "pay a week = hours a week * rate",
                    "money saved a week = pay a week - costs",
                    "weeks = money needed / money saved a week",
                ),
                tell="price hours costs",
                questions=(
                    "in how many weeks can {name} buy the {item}",
                    "how many weeks of lessons does it take until {name} has enough",
                ),
                goals=("the number of weeks until {name} can buy the {item}",),
                wordings=(
                    "{name} has {has} in the bank and dreams of a {item} for {price}. By teaching "
                    "{subject} {he} earns {rate} an hour: {a:hour/hours} a week with one student "
                    "and {b} hours with another. Bus tickets cost {him} {costs} a week. If {he} "
                    "saves everything else, how many weeks must {he} teach?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "hours a week = a + b",
                    "pay a week = hours a week * rate",
                    "money saved a week = pay a week - costs",
                    "money saved = money saved a week * weeks",
                    "price of the {item} = money saved + has",
                ),
                wordings=(
                    "{name} had {has}. Then {he} taught {subject} for {weeks} weeks at {rate} an "
                    "hour, {a:hour/hours} a week to one student and {b} hours to another, and "
                    "spent {costs} of it a week on the bus. Now {he} has exactly enough for a "
                    "{item}. What does it cost?",
                    "A {item} costs just what {name} has now. {he} started with {has} and worked "
                    "{weeks} weeks as a tutor, {a:hour/hours} a week for one family and {b} for "
                    "another, at {rate} an hour, minus {costs} a week for bus tickets. Find the "
                    "price of the {item}.",
                ),
            ),
        ),
    ),
    Story(
        name="notebooks_for_school_year_used_per_subject",
        topic="school",
        numbers={
            "subjects": whole(4, 9),
            "per": whole(2, 5),
            "need": "subjects * per",
            "has": whole(2, 12),
            "buy": "need - has",
            "pack": oneof(2, 3, 4, 5, 6),
            "packs": "buy / pack",
            "price": money(3, 12),
            "cost": "packs * price",
        },
        nouns={"thing": "notebook, folder, exercise book, binder"},
        facts={
            "need": (
                "{name} has {subjects} subjects this year and needs {per} {things} for each",
                "for each of {name}'s {subjects} subjects this year, {per} {things} are needed",
            ),
            "has": (
                "{he} still has {has} unused ones from last year",
                "{has} unused ones are left from last year",
            ),
            "pack": (
                "{things} are sold in packs of {pack} for {price} a pack",
                "a pack of {pack} {things} costs {price}",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "{things} needed = subjects * per",
                    "{things} to buy = {things} needed - has",
                    "packs to buy = {things} to buy / pack",
                    "cost = packs to buy * price",
                ),
                tell="need has pack",
                questions=(
                    "how much must {name} spend on {things}",
                    "how much do the {things} cost that {name} has to buy",
                ),
                goals=("the cost of the {things} that {name} has to buy",),
                wordings=(
                    "A student with {subjects} subjects uses {per} {things} in each. {has} "
                    "{things} are left over from last year. The store sells packs of {pack} for "
                    "{price}. How much will the student pay for the missing {things}?",
                ),
            ),
            Ask(
                find="packs",
                steps=(
                    "{things} needed = subjects * per",
                    "{things} to buy = {things} needed - has",
                    "packs to buy = {things} to buy / pack",
                ),
                wordings=(
                    "{name} takes {subjects} subjects and wants {per} {things} for every one of "
                    "them. {he} finds {has} unused {things} in a drawer. The others come in packs "
                    "of {pack}. How many packs does {he} have to buy?",
                    "How many packs of {pack} {things} does {name} need, if {per} {things} are "
                    "used in each of {subjects} subjects and {has} are already there?",
                ),
            ),
            Ask(
                find="has",
                steps=(
                    "{things} bought = packs * pack",
                    "{things} needed = subjects * per",
                    "{things} from last year = {things} needed - {things} bought",
                ),
                wordings=(
                    "{name} needs {per} {things} for each of {subjects} subjects. Since {he} has "
                    "some left from last year, {he} only buys {packs:pack/packs} of {pack}, and "
                    "that is exactly enough. How many are left from last year?",
                ),
            ),
        ),
    ),
    Story(
        name="moving_boxes_per_room_and_van_trips",
        topic="",
        numbers={
            "rooms": whole(3, 8),
            "per": whole(6, 20),
            "books": whole(4, 20),
            "boxes": "rooms * per",
            "all": "boxes + books",
            "van": oneof(8, 10, 12, 15, 20),
            "trips": "all / van",
            "minutes": whole(25, 70, 5),
            "total": "trips * minutes",
        },
        nouns={"vehicle": "van, trailer, pickup truck, station wagon"},
        asks=(
            Ask(
                find="total",
                steps=(
                    "boxes from the rooms = rooms * per",
                    "boxes in all = boxes from the rooms + books",
                    "trips = boxes in all / van",
                    "minutes of driving = trips * minutes",
                ),
                wordings=(
                    "{name} is moving. There are {per} boxes in each of {rooms} rooms and another "
                    "{books} boxes of books in the hall. A {vehicle} holds {van} boxes, and every "
                    "trip takes {minutes} minutes. How many minutes will all the trips take?",
                    "For a move, {rooms} rooms with {per} boxes each and {books} boxes in the "
                    "garage have to be emptied. {van} boxes fit into the {vehicle}, and a trip "
                    "there and back takes {minutes} minutes. How long, in minutes, does {name} "
                    "drive?",
                    "How many minutes of driving does a move take, if {van} boxes go into a "
                    "{vehicle}, a trip takes {minutes} minutes, and there are {rooms} rooms with "
                    "{per} boxes each plus {books} boxes in the basement?",
                ),
            ),
            Ask(
                find="trips",
                steps=(
                    "boxes from the rooms = rooms * per",
                    "boxes in all = boxes from the rooms + books",
                    "trips = boxes in all / van",
                ),
                wordings=(
                    "{name} packed {per} boxes in each of {rooms} rooms and {books} more in the "
                    "kitchen. How many trips does it take to move them in a {vehicle} that holds "
                    "{van} boxes?",
                    "In how many trips can a {vehicle} for {van} boxes move the {per} boxes from "
                    "each of {rooms} rooms and {books} boxes from the attic?",
                ),
            ),
            Ask(
                find="books",
                steps=(
                    "boxes in all = trips * van",
                    "boxes from the rooms = rooms * per",
                    "boxes from the attic = boxes in all - boxes from the rooms",
                ),
                wordings=(
                    "{name} moved everything in {trips} trips with a {vehicle} that was full each "
                    "time and holds {van} boxes. There were {per} boxes from each of {rooms} "
                    "rooms, and the others came from the attic. How many boxes came from the "
                    "attic?",
                ),
            ),
        ),
    ),
    Story(
        name="choir_robes_ordered_in_three_sizes",
        topic="",
        numbers={
            "all": whole(24, 480, 4),
            "share": fraction("1/2", "1/3", "1/4"),
            "small": "all * share",
            "rest": "all - small",
            "q": percent(25, 50, 75),
            "medium": "rest * q / 100",
            "large": "rest - medium",
        },
        nouns={
            "item": "robe, jacket, uniform, sweater, costume",
            "group": "choir, band, dance club, drama club, marching band",
        },
        facts={
            "all": ("a {group} orders {all} {items}", "{all} {items} are ordered for a {group}"),
            "small": (
                "{share} of them are small",
                "{share} of all the {items} are of the small size",
            ),
            "medium": (
                "{q} of the others are medium and the rest are large",
                "of those that are not small, {q} are medium and all others large",
            ),
        },
        asks=(
            Ask(
                find="large",
                steps=(
                    "small {items} = share of all",
                    "other {items} = all - small {items}",
                    "medium {items} = q of other {items}",
                    "large {items} = other {items} - medium {items}",
                ),
                tell="all small medium",
                questions=("how many large {items} are there", "how many of the {items} are large"),
                goals=("the number of large {items}",),
                wordings=(
                    "Out of {all} {items} for a {group}, {share} are small. Of the rest, {q} are "
                    "medium, and what remains is large. How many large {items} does the {group} "
                    "get?",
                    "{name} orders {all} {items} in three sizes. {share} of the order is small, "
                    "{q} of the remaining {items} are medium, and the others are large. What is "
                    "the number of large ones?",
                ),
            ),
        ),
    ),
    Story(
        name="ice_rink_skate_rental_and_entry_over_hours",
        topic="",
        numbers={
            "people": whole(3, 12),
            "entry": money(4, 12),
            "renters": whole(2, 10),
            "rent": money(2, 6),
            "hours": whole(2, 4),
            "for_entry": "people * entry",
            "one_rent": "rent * hours",
            "for_rent": "renters * one_rent",
            "total": "for_entry + for_rent",
        },
        where=("renters < people",),
        nouns={"gear": "skates, a helmet, skis, a sled, snowshoes"},
        facts={
            "people": (
                "{people} friends go to a winter park, where entry is {entry} per person",
                "entry to a winter park costs {entry} a person, and {people} friends go there",
            ),
            "renters": (
                "{renters} of them rent {gear}, which costs {rent} an hour per person",
                "{renters} of the friends have to rent {gear} at {rent} an hour for each of them",
            ),
            "hours": ("they stay for {hours} hours", "after {hours} hours they leave"),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "cost of entry = people * entry",
                    "rent for a person = rent * hours",
                    "cost of renting = renters * rent for a person",
                    "total cost = cost of entry + cost of renting",
                ),
                tell="people renters hours",
                questions=(
                    "how much do they pay altogether",
                    "what does the visit cost all of them together",
                ),
                goals=("the total cost of the visit",),
                wordings=(
                    "At a winter park, everybody pays {entry} at the gate. Those who need {gear} "
                    "pay {rent} an hour on top. {name} comes with friends, {people} people in "
                    "all, and {renters} of them need {gear} for the {hours} hours of their stay. "
                    "How much does the group spend?",
                    "How much do {people} people spend at a winter park in {hours} hours, if "
                    "entry is {entry} each and {renters} of them rent {gear} for {rent} an hour "
                    "each?",
                ),
            ),
            Ask(
                find="renters",
                steps=(
                    "cost of entry = people * entry",
                    "cost of renting = total - cost of entry",
                    "rent for a person = rent * hours",
                    "people who rent = cost of renting / rent for a person",
                ),
                wordings=(
                    "{people} friends spent {total} at a winter park. Entry was {entry} for each "
                    "of them. Some rented {gear} for {hours} hours at {rent} an hour. How many of "
                    "them rented {gear}?",
                    "A group of {people} paid {entry} each to enter a winter park, stayed {hours} "
                    "hours, and spent {total} in all. How many people in the group rented {gear}, "
                    "which costs {rent} an hour per person, if nothing else was bought?",
                ),
            ),
        ),
    ),
    Story(
        name="bird_watchers_count_double_then_half",
        topic="",
        numbers={
            "first": whole(6, 40, 2),
            "k": factor(2, 3),
            "second": "first * k",
            "third": "second / 2",
            "ab": "first + second",
            "abc": "ab + third",
            "goal": whole(50, 260),
            "left": "goal - abc",
        },
        where=("left < 80",),
        nouns={"bird": "duck, heron, swan, crane, owl, eagle, stork, butterfly"},
        facts={
            "first": (
                "{name} counts {first} {birds} on the first day",
                "on the first day {name} sees {first} {birds}",
            ),
            "second": (
                "on the second day it is {k:times} as many",
                "the second day brings {k:times} as many",
            ),
            "third": (
                "on the third day {he} sees half as many as on the second",
                "the third day brings half as many as the second",
            ),
            "goal": (
                "{his} goal is to count {goal} {birds} in four days",
                "{he} hopes to reach {goal} {birds} in four days",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{birds} on the second day = k of first",
                    "{birds} on the third day = {birds} on the second day / 2",
                    "{birds} on two days = first + {birds} on the second day",
                    "{birds} on three days = {birds} on two days + {birds} on the third day",
                    "{birds} to see on the fourth day = goal - {birds} on three days",
                ),
                tell="first second third goal",
                questions=(
                    "how many {birds} must {name} see on the fourth day",
                    "how many {birds} are missing after three days",
                ),
                goals=("the number of {birds} that are missing after three days",),
                wordings=(
                    "{name} wants to see {goal} {birds} in four days. On the first day {he} sees "
                    "{first}, on the second {k:times} as many, on the third half as many as on "
                    "the second. How many does {he} need to see on the last day?",
                ),
            ),
            Ask(
                find="abc",
                steps=(
                    "{birds} on the second day = k of first",
                    "{birds} on the third day = {birds} on the second day / 2",
                    "{birds} on two days = first + {birds} on the second day",
                    "{birds} on three days = {birds} on two days + {birds} on the third day",
                ),
                tell="first second third",
                questions=("how many {birds} does {name} count on the three days together",),
                wordings=(
                    "On Monday {name} counted {first} {birds}. Tuesday's count was {k:times} "
                    "Monday's, and Wednesday's was half of Tuesday's. What is the sum of the "
                    "three counts?",
                    "How many {birds} did {name} see from Monday to Wednesday, if there were "
                    "{first} on Monday, {k:times} as many on Tuesday, and half of Tuesday's "
                    "number on Wednesday?",
                ),
            ),
        ),
    ),
    Story(
        name="cookies_by_weight_grams_of_sugar_per_cookie",
        topic="food",
        numbers={
            "cups": whole(2, 5),
            "grams": oneof(200, 240, 250),
            "sugar": "cups * grams",
            "cookies": oneof(20, 24, 25, 40, 48, 50),
            "each": "sugar / cookies",
            "eaten": whole(2, 8),
            "intake": "each * eaten",
        },
        where=("each > 1",),
        nouns={
            "item": "cookie, muffin, brownie, cupcake, granola bar",
            "stuff": "sugar, butter, flour, chocolate",
        },
        asks=(
            Ask(
                find="intake",
                steps=(
                    "grams of {stuff} in all = cups * grams",
                    "grams of {stuff} in a {item} = grams of {stuff} in all / cookies",
                    "grams of {stuff} eaten = grams of {stuff} in a {item} * eaten",
                ),
                wordings=(
                    "A recipe for {cookies} {items} takes {cups} cups of {stuff}. A cup is "
                    "{grams} grams. If {name} eats {eaten} of the {items}, how many grams of "
                    "{stuff} does {he} eat?",
                    "{name} bakes {cookies} {items} of equal size with {cups} cups of {stuff} at "
                    "{grams} grams a cup. How many grams of {stuff} are there in {eaten} {items}?",
                    "How many grams of {stuff} are in {eaten} {items}, if {cookies} of them are "
                    "made with {cups} cups and each cup weighs {grams} grams?",
                ),
            ),
            Ask(
                find="cups",
                steps=(
                    "grams of {stuff} in a {item} = intake / eaten",
                    "grams of {stuff} in all = grams of {stuff} in a {item} * cookies",
                    "cups of {stuff} = grams of {stuff} in all / grams",
                ),
                wordings=(
                    "There are {intake} grams of {stuff} in {eaten} {items}. One cup of {stuff} "
                    "weighs {grams} grams. How many cups are needed for {cookies} such {items}?",
                    "{name} ate {eaten} {items} and with them {intake} grams of {stuff}. How many "
                    "cups of {stuff}, at {grams} grams a cup, went into the whole batch of "
                    "{cookies}?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "grams of {stuff} in all = cups * grams",
                    "grams of {stuff} in a {item} = grams of {stuff} in all / cookies",
                ),
                wordings=(
                    "{cups} cups of {stuff}, {grams} grams each, are used for {cookies} {items}. "
                    "How many grams is that per {item}?",
                ),
            ),
        ),
    ),
)
