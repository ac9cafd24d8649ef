"""Buying, selling, saving and paying."""

from datagen.numbers.quantity import factor, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="change_from_a_note",
        topic="money",
        numbers={
            "count": whole(2, 12),
            "price": money("0.50", 9, "0.25"),
            "cost": "count * price",
            "paid": money(5, 100, 5),
            "change": "paid - cost",
        },
        where=("change < 30",),
        nouns={"thing": "stationery+fruit+baked"},
        facts={
            "count": (
                "{name} [buys|picks out|takes] {count} {things}",
                "{count} {things} are in {name}'s shopping basket",
            ),
            "price": (
                "[each|every] {thing} costs {price}",
                "the price of a {thing} is {price}",
                "{things} [sell for|cost] {price} each",
            ),
            "paid": (
                "{name} [pays with|hands over] {paid}",
                "{he} gives the cashier {paid}",
            ),
            "change": (
                "{he} gets {change} back",
                "{name} receives {change} in change",
            ),
        },
        asks=(
            Ask(
                find="change",
                steps=("cost of {things} = count * price", "change = paid - cost of {things}"),
                tell="count price paid",
                questions=(
                    "how much change does {name} get",
                    "how much money does {he} get back",
                    "how much of the money is returned to {name}",
                ),
                goals=("the change that {name} gets", "{his} change"),
                wordings=(
                    "{name} has {paid} and spends part of it on {count} {things} at {price} each. "
                    "How much money is left?",
                    "At the corner shop, where a {thing} is {price}, {name} gets {count} of them "
                    "and puts {paid} on the counter. What should the cashier give back?",
                    "Out of {paid}, {name} pays for {count} {things}. With {things} at {price} "
                    "apiece, how much will {he} still have?",
                ),
            ),
            Ask(
                find="price",
                steps=("cost of {things} = paid - change", "price = cost of {things} / count"),
                tell="count paid change",
                questions=(
                    "how much does [one|each] {thing} cost",
                    "what is the price of a single {thing}",
                ),
                goals=("the price of one {thing}",),
                wordings=(
                    "After paying {paid} for {count} {things}, {name} was handed {change} back. "
                    "What did each {thing} cost?",
                ),
            ),
        ),
        distractors=(
            "The shop has {n:4-20} shelves.",
            "{name} walked {n:5-20} minutes to the shop.",
        ),
    ),
    Story(
        name="discount_on_several",
        topic="money",
        numbers={
            "price": money(4, 120),
            "off": percent(5, 10, 15, 20, 25, 30, 40, 50, 60, 75),
            "discount": "price * off / 100",
            "sale_price": "price - discount",
            "count": whole(2, 9),
            "total": "sale_price * count",
        },
        nouns={"thing": "clothes+gadget+household"},
        facts={
            "price": (
                "a {thing} [normally|usually] costs {price}",
                "the regular price of a {thing} is {price}",
                "{name} wants {things} that are priced at {price} each",
            ),
            "off": (
                "[today|this week] the store takes {off} off",
                "everything in the store is {off} cheaper [today|this weekend]",
                "there is a {off} discount on {things}",
            ),
            "count": ("{name} buys {count} of them", "{name} takes {count}"),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "discount = off of price",
                    "sale price = price - discount",
                    "total cost = sale price * count",
                ),
                tell="price off count",
                questions=(
                    "how much does {name} pay [altogether|in total]",
                    "what does {name} spend",
                    "what is {name}'s bill",
                ),
                goals=("the total that {name} pays", "the amount {name} spends"),
                wordings=(
                    "{name} needs {count} {things}. They are marked {price} apiece, but a coupon "
                    "takes {off} off. What will {name} pay for all of them?",
                    "How much are {count} {things} for {name}, if the price of {price} each is "
                    "reduced by {off}?",
                ),
            ),
            Ask(
                find="sale_price",
                steps=("discount = off of price", "sale price = price - discount"),
                tell="price off",
                questions=(
                    "how much does a {thing} cost [now|after the discount]",
                    "what is the sale price of a {thing}",
                ),
                goals=("the reduced price of a {thing}",),
                wordings=(
                    "{name} finds a {thing} marked down by {off} from {price}. What is the new "
                    "price?",
                    "With {off} taken off its price of {price}, how much does the {thing} that "
                    "{name} wants cost?",
                ),
            ),
        ),
    ),
    Story(
        name="saving_for_a_goal",
        topic="money",
        numbers={
            "weekly": money(3, 40),
            "weeks": whole(2, 20),
            "saved": money(5, 90, 5),
            "earned": "weekly * weeks",
            "price": "saved + earned",
        },
        nouns={"goal": "gadget+instrument, bicycle, skateboard, telescope, tent"},
        facts={
            "price": (
                "{name} wants to buy a {goal} that costs {price}",
                "a {goal} costs {price}, and {name} is saving for it",
            ),
            "saved": (
                "{he} already has {saved}",
                "{name} has saved {saved} so far",
                "there is {saved} in {his} [savings box|piggy bank] already",
            ),
            "weekly": (
                "{he} can put aside {weekly} [each|every] week",
                "{name} earns {weekly} a week [by walking dogs|from a paper route]",
                "every week {he} saves {weekly}",
            ),
            "weeks": ("{name} does this for {weeks} weeks", "{weeks} weeks go by"),
        },
        asks=(
            Ask(
                find="weeks",
                steps=("money still needed = price - saved", "weeks = money still needed / weekly"),
                tell="price saved weekly",
                questions=(
                    "[how many weeks|for how many weeks] must {name} save",
                    "in how many weeks can {he} buy the {goal}",
                    "how many weeks does it take until {he} has enough",
                ),
                goals=("the number of weeks {name} has to save",),
                wordings=(
                    "{name} dreams of a {goal}. It costs {price}; {he} owns {saved} and saves "
                    "{weekly} a week. After how many weeks can {he} afford it?",
                    "Saving {weekly} every week on top of the {saved} {he} has, {name} will be "
                    "able to buy a {goal} for {price}. How many weeks will that take?",
                ),
            ),
            Ask(
                find="price",
                steps=("money saved = weekly * weeks", "price of the {goal} = money saved + saved"),
                tell="saved weekly weeks",
                questions=(
                    "how much does the {goal} cost, if {he} can then just afford it",
                    "what is the price of the {goal} that {he} can then exactly pay for",
                ),
                wordings=(
                    "{name} began with {saved}, saved {weekly} a week for {weeks} weeks and then "
                    "spent everything on a {goal}. How much did the {goal} cost?",
                    "After {weeks} weeks of saving {weekly} a week, {name} added the {saved} {he} "
                    "already had and bought a {goal} with exactly that money. What was its price?",
                    "A {goal} took all that {name} had: {saved} from before and {weekly} from each "
                    "of {weeks} weeks. What did it cost?",
                ),
            ),
        ),
    ),
    Story(
        name="two_prices_one_related",
        topic="money",
        numbers={
            "price": money(2, 25),
            "times": factor("1/2", 2, 3, 4),
            "other_price": "price * times",
            "count": whole(2, 9),
            "other_count": whole(2, 9),
            "cost": "price * count",
            "other_cost": "other_price * other_count",
            "total": "cost + other_cost",
        },
        nouns={"thing": "stationery+toy", "other": "book+clothes"},
        facts={
            "price": ("a {thing} costs {price}", "the shop sells {things} for {price} each"),
            "times": (
                "a {other} costs {times:times} as much as a {thing}",
                "the price of a {other} is {times:times} that of a {thing}",
            ),
            "bought": (
                "{name} buys {count} {things} and {other_count} {others}",
                "{name} needs {other_count} {others} and {count} {things}",
                "{name}'s list says {count} {things} and {other_count} {others}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "price of a {other} = times of price",
                    "cost of {things} = price * count",
                    "cost of {others} = price of a {other} * other_count",
                    "total cost = cost of {things} + cost of {others}",
                ),
                tell="price times bought",
                shuffle=True,
                questions=(
                    "how much does {name} pay",
                    "what is the total cost",
                    "how much money does {name} need for everything",
                ),
                goals=("the total cost", "the amount that {name} has to pay"),
                wordings=(
                    "{name} goes shopping for {count} {things} at {price} each and {other_count} "
                    "{others}, each of which costs {times:times} as much as a {thing}. What does "
                    "{he} spend?",
                ),
            ),
        ),
    ),
    Story(
        name="hourly_wage_and_bonus",
        topic="work",
        numbers={
            "wage": money(8, 40),
            "hours": whole(3, 9),
            "days": oneof(2, 3, 4, 5, 6),
            "bonus": money(10, 200, 5),
            "daily": "wage * hours",
            "pay": "daily * days",
            "total": "pay + bonus",
        },
        nouns={"job": "job"},
        facts={
            "wage": (
                "{name} works as a {job} and earns {wage} an hour",
                "as a {job}, {name} is paid {wage} for every hour",
                "{name}'s hourly wage as a {job} is {wage}",
            ),
            "time": (
                "{he} works {hours} hours a day, {days} days a week",
                "{his} week has {days} working days of {hours} hours",
                "each week {he} is at work on {days} days for {hours} hours a day",
            ),
            "bonus": (
                "this week {he} also gets a bonus of {bonus}",
                "{name}'s boss adds a weekly bonus of {bonus}",
            ),
            "total": (
                "with a bonus, {he} took home {total} for the week",
                "together with a bonus, {name}'s pay for the week came to {total}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "pay for a day = wage * hours",
                    "pay for the week = pay for a day * days",
                    "total pay = pay for the week + bonus",
                ),
                tell="wage time bonus",
                questions=(
                    "how much does {name} earn [this week|for the week]",
                    "what is {name}'s total pay for the week",
                ),
                goals=("the money {name} makes this week",),
                wordings=(
                    "A {job} named {name} puts in {hours} hours on each of {days} days at {wage} "
                    "an hour and is given an extra {bonus} at the end. How much is that in total?",
                ),
            ),
            Ask(
                find="bonus",
                steps=(
                    "pay for a day = wage * hours",
                    "pay for the week = pay for a day * days",
                    "bonus = total - pay for the week",
                ),
                tell="wage time total",
                questions=(
                    "how large was the bonus",
                    "how much of the pay was the bonus",
                ),
                goals=("the amount of the bonus",),
            ),
        ),
    ),
)
