"""Around town: shelters, shows, lawyers, teams and offices, with two or three linked numbers."""

from datagen.numbers.quantity import factor, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="aroundtown_shelter_adoptions_and_arrivals",
        topic="animals",
        numbers={
            "start": whole(24, 80),
            "adopted": whole(3, 9),
            "brought": whole(2, 6),
            "days": whole(3, 10),
            "gone": "adopted * days",
            "come": "brought * days",
            "stayed": "start - gone",
            "end": "stayed + come",
        },
        where=("adopted > brought",),
        nouns={"pet": "dog, cat, rabbit, kitten, puppy"},
        facts={
            "start": (
                "an animal shelter takes care of {start} {pets}",
                "there are {start} {pets} in an animal shelter",
            ),
            "adopted": (
                "every day {adopted} of them find a new home",
                "on each day {adopted} of these {pets} are adopted",
            ),
            "brought": (
                "{brought} new ones are brought in every day",
                "each day {brought} others must be taken in",
            ),
            "days": ("this goes on for {days} days", "it is the same for {days} days"),
        },
        asks=(
            Ask(
                find="end",
                steps=(
                    "{pets} adopted = adopted * days",
                    "{pets} brought in = brought * days",
                    "{pets} still there = start - {pets} adopted",
                    "{pets} in the end = {pets} still there + {pets} brought in",
                ),
                tell="start adopted brought days",
                questions=("how many {pets} are in the shelter after that",),
                goals=("the number of {pets} in the shelter after that",),
                wordings=(
                    "Day after day an animal shelter finds a home for {adopted} {pets} and takes "
                    "in {brought} new ones. It began with {start}. How many {pets} live there "
                    "after {days} days?",
                    "How many {pets} does a shelter have {days} days after it had {start}, if "
                    "{adopted} a day are adopted and {brought} a day arrive?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "{pets} adopted = adopted * days",
                    "{pets} brought in = brought * days",
                    "{pets} of the first day left = end - {pets} brought in",
                    "{pets} at first = {pets} of the first day left + {pets} adopted",
                ),
                wordings=(
                    "For {days} days, {adopted} {pets} a day left a shelter for a new home, and "
                    "{brought} a day were brought in. Then there were {end}. How many {pets} had "
                    "there been at first?",
                ),
            ),
        ),
    ),
    Story(
        name="aroundtown_lawyer_hours_with_a_lower_rate_for_students",
        topic="work",
        numbers={
            "rate": money(80, 300, 10),
            "hours": whole(2, 12),
            "price": "rate * hours",
            "off": percent(10, 20, 25, 30, 40, 50),
            "discount": "price * off / 100",
            "reduced": "price - discount",
            "filing": money(30, 200, 10),
            "bill": "reduced + filing",
            "full_bill": "price + filing",
        },
        facts={
            "rate": (
                "a lawyer works {hours} hours for {name} and charges {rate} an hour",
                "{name} needs a lawyer for {hours} hours, at {rate} an hour",
            ),
            "off": (
                "because {name} is a student, the price of these hours is {off} lower",
                "students such as {name} pay {off} less for the hours",
            ),
            "filing": (
                "the papers cost another {filing}",
                "a fee of {filing} for the papers is added",
            ),
        },
        asks=(
            Ask(
                find="bill",
                steps=(
                    "price of the hours = rate * hours",
                    "money off = off of price of the hours",
                    "lower price = price of the hours - money off",
                    "whole bill = lower price + filing",
                ),
                tell="rate off filing",
                questions=("how much does {name} pay in all", "how high is {name}'s bill"),
                goals=("the amount on {name}'s bill",),
                wordings=(
                    "The bill for {name}, a student: {hours} hours with the lawyer at {rate} each, "
                    "less {off}, plus {filing} for the papers. What is the sum at the bottom?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "price of the hours = full_bill - filing",
                    "hours = price of the hours / rate",
                ),
                wordings=(
                    "{name}'s lawyer takes {rate} an hour and sends a bill of {full_bill}, which "
                    "includes {filing} for the papers. For how many hours did the lawyer work?",
                    "How many hours did a lawyer spend on {name}'s case, if the bill of "
                    "{full_bill} holds {filing} for papers and the rest is for hours at {rate} "
                    "each?",
                ),
            ),
        ),
    ),
    Story(
        name="aroundtown_school_play_two_prices_over_three_nights",
        topic="school",
        numbers={
            "adults": whole(20, 90),
            "times": factor(2, 3),
            "children": "adults * times",
            "adult_price": money(5, 12),
            "child_price": money(2, 5),
            "from_adults": "adults * adult_price",
            "from_children": "children * child_price",
            "night": "from_adults + from_children",
            "nights": whole(2, 4),
            "income": "night * nights",
            "costumes": money(50, 400, 10),
            "profit": "income - costumes",
        },
        where=("child_price < adult_price",),
        facts={
            "people": (
                "on each of {nights} nights {adults} adults and {times:times} as many children "
                "watch the school play",
                "a school play is on for {nights} nights, each time with {adults} adults and "
                "{times:times} as many children in the hall",
            ),
            "prices": (
                "an adult pays {adult_price} and a child {child_price}",
                "tickets are {adult_price} for adults and {child_price} for children",
            ),
            "costs": (
                "costumes and light cost {costumes}",
                "{costumes} went for costumes and light",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "children in a night = adults * times",
                    "money from adults = adults * adult_price",
                    "money from children = children in a night * child_price",
                    "money in a night = money from adults + money from children",
                    "money in all nights = money in a night * nights",
                    "money left over = money in all nights - costumes",
                ),
                tell="people prices costs",
                questions=("how much money does the play bring after all costs",),
                goals=("the money that is left after the costs are paid",),
            ),
            Ask(
                find="night",
                steps=(
                    "children in a night = adults * times",
                    "money from adults = adults * adult_price",
                    "money from children = children in a night * child_price",
                    "money in a night = money from adults + money from children",
                ),
                wordings=(
                    "{times:times} as many children as adults came to the school play. There were "
                    "{adults} adults. With tickets at {adult_price} for adults and {child_price} "
                    "for children, how much money did the evening bring?",
                    "How much did the drama club collect at the door, when {adults} adults paid "
                    "{adult_price} each and {times:times} as many children paid {child_price} "
                    "each?",
                ),
            ),
        ),
    ),
    Story(
        name="aroundtown_food_drive_of_a_class",
        topic="school",
        numbers={
            "first": whole(12, 60),
            "times": factor(2, 3, 4),
            "more": whole(3, 20),
            "second": "first * times",
            "third": "second + more",
            "two": "first + second",
            "total": "two + third",
            "goal": whole(100, 600, 10),
            "missing": "goal - total",
        },
        nouns={
            "jar": "jar of peanut butter/jars of peanut butter, bottle of oil/bottles of oil",
            "bag": "bag of rice/bags of rice, box of pasta/boxes of pasta",
            "can": "can of beans/cans of beans, can of soup/cans of soup",
        },
        facts={
            "jars": (
                "for the food bank a class has collected {first} {jars}",
                "a class has {first} {jars} for the food bank so far",
            ),
            "bags": (
                "it has {times:times} as many {bags} as {jars}",
                "its {bags} are {times:times} as many as its {jars}",
            ),
            "cans": (
                "there are {more} more {cans} than {bags}",
                "of {cans} there are {more} more than of {bags}",
            ),
            "goal": ("the goal is {goal} things in all", "the class wants to give {goal} things"),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "{bags} = first * times",
                    "{cans} = {bags} + more",
                    "{jars} and {bags} = first + {bags}",
                    "things in all = {jars} and {bags} + {cans}",
                ),
                tell="jars bags cans",
                questions=("how many things has the class collected altogether",),
                goals=("the number of things the class has collected",),
                wordings=(
                    "{first} {jars}, {times:times} as many {bags}, and {more} more {cans} than "
                    "{bags}: that is what stands in the classroom for the food bank. How many "
                    "things are there?",
                ),
            ),
            Ask(
                find="missing",
                steps=(
                    "{bags} = first * times",
                    "{cans} = {bags} + more",
                    "{jars} and {bags} = first + {bags}",
                    "things so far = {jars} and {bags} + {cans}",
                    "things missing = goal - things so far",
                ),
                tell="jars bags cans goal",
                questions=("how many things are still missing",),
                goals=("the number of things that are missing",),
            ),
            Ask(
                find="first",
                steps=("{bags} = third - more", "{jars} = {bags} / times"),
                wordings=(
                    "For the food bank a class has brought {third} {cans}, {more} more than "
                    "{bags}. It has {times:times} as many {bags} as {jars}. How many {jars} are "
                    "there?",
                    "How many {jars} did a class give to the food bank, if there were "
                    "{times:times} as many {bags}, and the {third} {cans} were {more} more than "
                    "the {bags}?",
                ),
            ),
        ),
    ),
    Story(
        name="aroundtown_talent_show_with_changes_between_acts",
        topic="",
        numbers={
            "acts": whole(6, 18),
            "minutes": whole(3, 9),
            "change": oneof(2, 3, 4),
            "playing": "acts * minutes",
            "gaps": "acts - 1",
            "changing": "gaps * change",
            "total": "playing + changing",
        },
        nouns={"artist": "pianist, singer, dancer, magician, comedian, violinist"},
        facts={
            "acts": (
                "{acts} {artists} appear at a talent show, one after another",
                "a talent show has {acts} {artists}, who appear one after another",
            ),
            "minutes": (
                "each of them is on stage for {minutes} minutes",
                "everyone has {minutes} minutes on stage",
            ),
            "change": (
                "between two of them the stage is empty for {change} minutes",
                "it takes {change} minutes to clear the stage between one {artist} and the next",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "minutes on stage = acts * minutes",
                    "number of changes = acts - 1",
                    "minutes of changes = number of changes * change",
                    "minutes in all = minutes on stage + minutes of changes",
                ),
                tell="acts minutes change",
                questions=(
                    "how many minutes long is the show",
                    "how many minutes pass from the first to the last moment of the show",
                ),
                goals=("the length of the show in minutes",),
                wordings=(
                    "How many minutes must the hall be rented for, if {acts} {artists} follow one "
                    "another, {minutes} minutes each, and every change from one to the next takes "
                    "{change} minutes?",
                ),
            ),
            Ask(
                find="minutes",
                steps=(
                    "number of changes = acts - 1",
                    "minutes of changes = number of changes * change",
                    "minutes on stage = total - minutes of changes",
                    "minutes for each = minutes on stage / acts",
                ),
                wordings=(
                    "A talent show of {acts} {artists} lasted {total} minutes. Each of them was on "
                    "stage for the same time, and each change from one to the next took {change} "
                    "minutes. How many minutes did each {artist} have?",
                    "{total} minutes are planned for {acts} {artists}, with {change} minutes "
                    "between one and the next. For how many minutes may each of them be on stage?",
                ),
            ),
        ),
    ),
    Story(
        name="aroundtown_restaurant_coupon_and_tip_on_the_full_price",
        topic="food",
        numbers={
            "full": money(20, 160, 5),
            "off": percent(10, 20, 25, 30, 50),
            "discount": "full * off / 100",
            "reduced": "full - discount",
            "tip_rate": percent(10, 15, 20, 25),
            "tip": "full * tip_rate / 100",
            "paid": "reduced + tip",
        },
        facts={
            "meal": (
                "{name} takes friends out to a dinner for {full}",
                "{name}'s bill for a dinner with friends comes to {full}",
            ),
            "off": (
                "a coupon takes {off} off the price",
                "the price falls by {off} thanks to a coupon",
            ),
            "tip": (
                "{he} gives a tip of {tip_rate} of the full price",
                "the tip that {he} leaves is {tip_rate} of the price before the coupon",
            ),
        },
        asks=(
            Ask(
                find="paid",
                steps=(
                    "money off = off of full",
                    "price with the coupon = full - money off",
                    "the tip = tip_rate of full",
                    "money paid = price with the coupon + the tip",
                ),
                tell="meal off tip",
                questions=(
                    "how much does {name} spend with the tip",
                    "what does the evening cost {name}",
                ),
                goals=("the money {name} spends, tip included",),
                wordings=(
                    "A dinner for {full}, a coupon for {off} off, and a tip of {tip_rate}, "
                    "reckoned on the full price: how much money does {name} leave on the table?",
                ),
            ),
            Ask(
                find="reduced",
                steps=(
                    "money off = off of full",
                    "price with the coupon = full - money off",
                ),
                tell="meal off",
                questions=("how much is the dinner with the coupon",),
                goals=("the price of the dinner with the coupon",),
            ),
        ),
    ),
    Story(
        name="aroundtown_packs_of_two_sizes_compared_per_piece",
        topic="money",
        numbers={
            "small": oneof(4, 5, 6, 8, 10),
            "small_each": money("0.50", 3, "0.25"),
            "small_price": "small * small_each",
            "large": oneof(12, 15, 18, 20, 24),
            "large_each": money("0.25", "2.75", "0.25"),
            "large_price": "large * large_each",
            "less": "small_each - large_each",
        },
        where=("large_each < small_each",),
        nouns={
            "ware": "battery, roll of tape/rolls of tape, tennis ball, light bulb, notebook, "
            "marker, sponge"
        },
        facts={
            "small": (
                "a pack of {small} {wares} costs {small_price}",
                "{small} {wares} in a small pack are {small_price}",
            ),
            "large": (
                "a big pack with {large} of them costs {large_price}",
                "in a big pack there are {large} for {large_price}",
            ),
        },
        asks=(
            Ask(
                find="less",
                steps=(
                    "price of one in the small pack = small_price / small",
                    "price of one in the big pack = large_price / large",
                    "difference for each = price of one in the small pack - price of one in the "
                    "big pack",
                ),
                tell="small large",
                questions=(
                    "how much less does a {ware} cost in the big pack than in the small one",
                    "by how much is a single {ware} cheaper in the big pack",
                ),
                goals=("the difference between the prices of one {ware} in the two packs",),
                wordings=(
                    "On the shelf {name} sees {small} {wares} for {small_price} and {large} "
                    "{wares} for {large_price}. How much does {he} save on each one with the big "
                    "pack?",
                    "How much cheaper is one of {large} {wares} that cost {large_price} together "
                    "than one of {small} that cost {small_price} together?",
                ),
            ),
        ),
    ),
    Story(
        name="aroundtown_movie_night_ticket_snack_and_drink",
        topic="money",
        numbers={
            "ticket": money(7, 15),
            "less": money(1, 5),
            "snack_price": "ticket - less",
            "drink": money(2, 5),
            "both": "snack_price + drink",
            "each": "ticket + both",
            "friends": whole(2, 6),
            "total": "each * friends",
            "brought": money(40, 200, 10),
            "change": "brought - total",
        },
        nouns={
            "snack": "bag of popcorn/bags of popcorn, plate of nachos/plates of nachos, hot dog, "
            "ice cream"
        },
        facts={
            "ticket": ("a movie ticket costs {ticket}", "for a movie ticket one pays {ticket}"),
            "snack": (
                "a {snack} is {less} cheaper than a ticket",
                "a {snack} costs {less} less than a ticket",
            ),
            "drink": ("a drink costs {drink}", "the price of a drink is {drink}"),
            "friends": (
                "each of {friends} friends wants a ticket, a {snack} and a drink",
                "{friends} friends buy a ticket, a {snack} and a drink each",
            ),
            "brought": (
                "the friends have {brought} with them",
                "together the friends have brought {brought}",
            ),
        },
        asks=(
            Ask(
                find="change",
                steps=(
                    "price of a {snack} = ticket - less",
                    "price of {snack} and drink = price of a {snack} + drink",
                    "price for each = ticket + price of {snack} and drink",
                    "price for all = price for each * friends",
                    "money left = brought - price for all",
                ),
                tell="ticket snack drink friends brought",
                questions=("how much money do the friends have left",),
                goals=("the money that the friends have left",),
            ),
            Ask(
                find="total",
                steps=(
                    "price of a {snack} = ticket - less",
                    "price of {snack} and drink = price of a {snack} + drink",
                    "price for each = ticket + price of {snack} and drink",
                    "price for all = price for each * friends",
                ),
                tell="friends ticket snack drink",
                questions=(
                    "how much do the friends spend altogether",
                    "what does the movie night cost all of them",
                ),
                goals=("the cost of the movie night for all friends",),
                wordings=(
                    "What does an evening at the movies cost {friends} friends, if each needs a "
                    "ticket for {ticket}, a drink for {drink} and a {snack}, which is {less} "
                    "cheaper than the ticket?",
                ),
            ),
        ),
    ),
)
