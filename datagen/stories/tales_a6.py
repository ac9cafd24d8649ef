"""Shopping for a team, the cash drawer at closing time, schoolbooks new and secondhand."""

from datagen.numbers.quantity import money, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="team_order_with_coupon_and_shipping",
        topic="",
        numbers={
            "players": whole(8, 24),
            "shirt": money(12, 30),
            "name_print": money(2, 6),
            "coupon": money(10, 50, 5),
            "shipping": money(5, 15),
            "one": "shirt + name_print",
            "goods": "players * one",
            "after": "goods - coupon",
            "total": "after + shipping",
        },
        nouns={"sport": "sport", "item": "shirt, sweater, cap, jacket"},
        facts={
            "players": (
                "a {sport} team orders one {item} for each of its {players} players",
                "{players} players of a {sport} team each need a new {item}",
            ),
            "shirt": (
                "online a {item} costs {shirt}, and having a name printed on it adds {name_print}",
                "an online shop sells the {item} for {shirt} and prints a name on each for "
                "{name_print} more",
            ),
            "coupon": (
                "a coupon takes {coupon} off the order, but shipping adds {shipping}",
                "the order is reduced by a coupon of {coupon}, and {shipping} is charged for "
                "shipping",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "price of a {item} with a name = shirt + name_print",
                    "price of all {items} = players * price of a {item} with a name",
                    "price after the coupon = price of all {items} - coupon",
                    "total with shipping = price after the coupon + shipping",
                ),
                tell="players shirt coupon",
                questions=(
                    "how much does the team pay for {items} with names",
                    "what is the total of the order if every {item} gets a name",
                ),
                wordings=(
                    "Coach {name} fills in the form. Number of {items}: {players}. Price: {shirt} "
                    "each. Name on the back: yes, {name_print} each. Coupon: {coupon} off the "
                    "order. Shipping: {shipping}. What number belongs in the last field, "
                    '"Total"?',
                ),
            ),
            Ask(
                find="shirt",
                steps=(
                    "price after the coupon = total - shipping",
                    "price of all {items} = price after the coupon + coupon",
                    "price of a {item} with a name = price of all {items} / players",
                    "price of a {item} without a name = price of a {item} with a name - name_print",
                ),
                wordings=(
                    "{total} was charged for {players} {items} with names on them. This was after "
                    "a coupon of {coupon} had been taken off and {shipping} for shipping had been "
                    "added. A name costs {name_print}. What would a {item} without a name have "
                    "cost?",
                    "What does a plain {item} cost, if {players} of them, each with a name for "
                    "{name_print} on it, came to {total} with {shipping} for shipping added and a "
                    "coupon of {coupon} taken off?",
                ),
            ),
        ),
    ),
    Story(
        name="cash_drawer_counted_at_closing_time",
        topic="",
        numbers={
            "float": money(40, 120, 10),
            "tens": whole(3, 18),
            "fives": whole(4, 20),
            "ones": whole(5, 40),
            "ten_money": "tens * 10",
            "five_money": "fives * 5",
            "bills": "ten_money + five_money",
            "drawer": "bills + ones",
            "earned": "drawer - float",
        },
        where=("earned > 20",),
        nouns={"shop": "bakery, bookstore, toy store, pharmacy, flower shop, shoe store, pet shop"},
        asks=(
            Ask(
                find="earned",
                steps=(
                    "dollars in tens = tens * 10",
                    "dollars in fives = fives * 5",
                    "dollars in tens and fives = dollars in tens + dollars in fives",
                    "dollars in the drawer = dollars in tens and fives + ones",
                    "dollars taken that day = dollars in the drawer - float",
                ),
                wordings=(
                    "At closing time {name} counts the cash drawer of the {shop}: {tens} bills "
                    "of ten dollars, {fives} bills of five dollars and {ones} bills of one "
                    "dollar. In the "
                    "morning, "
                    "{float} had been put in as change. How much money did customers leave there "
                    "during the day?",
                    "How much did a {shop} take in today, when the drawer, which began the day "
                    "with {float} in it, now holds {ones} bills of one dollar, {fives} bills "
                    "of five dollars and {tens} bills of ten dollars?",
                    '"There are {tens} bills of ten dollars, {fives} of five and {ones} of one," '
                    "{name} tells the "
                    'owner of the {shop}. The owner nods. "And {float} was '
                    'in there when you opened." What were the takings of the day?',
                ),
            ),
            Ask(
                find="fives",
                steps=(
                    "dollars in all = earned + float",
                    "dollars in tens = tens * 10",
                    "dollars in tens and ones = dollars in tens + ones",
                    "dollars in fives = dollars in all - dollars in tens and ones",
                    "five-dollar bills = dollars in fives / 5",
                ),
                wordings=(
                    "The {shop} took in {earned} on top of the {float} that lay in the drawer at "
                    "first. There are {tens} bills of ten dollars, {ones} bills of one dollar "
                    "and, apart "
                    "from these, only five-dollar bills. How many five-dollar bills are there?",
                    "In the drawer of a {shop} lie bills of ten, five and one dollar: {tens} of "
                    "the first kind, {ones} of the last. The drawer held {float} in the morning, "
                    "and {earned} has been added by customers. How many bills are five-dollar "
                    "bills?",
                    "How many five-dollar bills must {name} find in the drawer of the {shop}, if "
                    "there are {tens} bills of ten dollars and {ones} of one dollar in it "
                    "besides, and it should hold the "
                    "{float} from the morning and the {earned} of the day?",
                ),
            ),
        ),
    ),
    Story(
        name="schoolbooks_new_or_secondhand",
        topic="",
        numbers={
            "new": whole(2, 7),
            "used": whole(2, 8),
            "books": "new + used",
            "price": money(20, 60, 2),
            "off": percent(25, 40, 50, 60, 75),
            "discount": "price * off / 100",
            "used_price": "price - discount",
            "new_cost": "new * price",
            "used_cost": "used * used_price",
            "cost": "new_cost + used_cost",
        },
        facts={
            "books": (
                "{name} buys {new} new schoolbooks at {price} each",
                "this year {new} of {name}'s schoolbooks are new and cost {price} each",
            ),
            "used": (
                "{he} gets another {used} secondhand, each {off} cheaper than a new one",
                "another {used} come from a secondhand shop at {off} off the price of a new one",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "cost of the new books = new * price",
                    "discount on a secondhand book = off of price",
                    "price of a secondhand book = price - discount on a secondhand book",
                    "cost of the secondhand books = used * price of a secondhand book",
                    "total = cost of the new books + cost of the secondhand books",
                ),
                tell="books used",
                questions=(
                    "how much does {name} spend on schoolbooks",
                    "what do all the schoolbooks cost {name}",
                ),
                goals=("the cost of all the schoolbooks",),
            ),
            Ask(
                find="price",
                steps=(
                    "new books = books - used",
                    "paid for new books = cost - used_cost",
                    "price of a new book = paid for new books / new books",
                ),
                wordings=(
                    "Of the {cost} that {name} spent on {books} schoolbooks, {used_cost} was for "
                    "{used} secondhand ones. The others were new and all had the same price. How "
                    "much was a new book?",
                ),
            ),
        ),
    ),
)
