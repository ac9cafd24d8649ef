"""Several goods at one till: linked prices, discounts with tax, price breaks, change, leftovers."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="buying_art_supplies_linked_prices",
        topic="",
        numbers={
            "brushes": whole(2, 9),
            "brush": money(2, 9),
            "k": factor(2, 3, 4),
            "canvas": "brush * k",
            "canvases": whole(2, 7),
            "for_brushes": "brushes * brush",
            "for_canvases": "canvases * canvas",
            "total": "for_brushes + for_canvases",
            "bill": money(50, 200, 50),
            "change": "bill - total",
        },
        where=("change < 50", "change > 0"),
        nouns={
            "big": "canvas, easel pad, tube of oil paint/tubes of oil paint, palette, sketchbook"
        },
        facts={
            "brushes": (
                "{name} buys {brushes} paintbrushes for {brush} each",
                "{name} picks out {brushes} paintbrushes, which cost {brush} apiece",
            ),
            "canvas": (
                "{he} also buys {canvases} {bigs}, and a {big} costs {k:times} as much as a "
                "paintbrush",
                "a {big} is {k:times} as expensive as a paintbrush, and {he} takes {canvases} of "
                "them as well",
            ),
            "bill": ("{name} pays with {bill}", "{he} gives the cashier {bill}"),
        },
        asks=(
            Ask(
                find="change",
                steps=(
                    "price of a {big} = k of brush",
                    "cost of the paintbrushes = brushes * brush",
                    "cost of the {bigs} = canvases * price of a {big}",
                    "total cost = cost of the paintbrushes + cost of the {bigs}",
                    "change = bill - total cost",
                ),
                tell="brushes canvas bill",
                questions=(
                    "how much change does {name} get back",
                    "how much money should the cashier return to {him}",
                ),
                goals=("the change that {name} receives",),
                wordings=(
                    "{name} needs supplies for art class. A paintbrush costs {brush} and a {big} "
                    "costs {k:times} as much. If {name} buys {brushes} paintbrushes and "
                    "{canvases} {bigs} and hands over {bill}, how much change will {he} receive?",
                    "With {bill} in {his} pocket, {name} walks into an art store. {he} walks out "
                    "with {brushes} paintbrushes at {brush} each and {canvases} {bigs}, each "
                    "priced at {k:times} the price of a paintbrush. How many dollars are left in "
                    "{his} pocket?",
                    "How much change is due from {bill} after {name} has paid for {canvases} "
                    "{bigs} and {brushes} paintbrushes, given that each paintbrush is {brush} and "
                    "each {big} is {k:times} that price?",
                ),
            ),
            Ask(
                find="canvases",
                steps=(
                    "price of a {big} = k of brush",
                    "total cost = bill - change",
                    "cost of the paintbrushes = brushes * brush",
                    "cost of the {bigs} = total cost - cost of the paintbrushes",
                    "{bigs} bought = cost of the {bigs} / price of a {big}",
                ),
                wordings=(
                    "{name} paid for some art supplies with {bill} and got {change} back. {he} "
                    "had bought {brushes} paintbrushes for {brush} each and some {bigs}, which "
                    "cost {k:times} as much as a paintbrush. How many {bigs} did {he} buy?",
                    "A paintbrush costs {brush}, and a {big} costs {k:times} as much. After "
                    "buying {brushes} paintbrushes and a number of {bigs}, {name} had {change} "
                    "left of {bill}. What number of {bigs} did {name} buy?",
                ),
            ),
        ),
    ),
    Story(
        name="buying_marked_down_item_plus_sales_tax",
        topic="",
        numbers={
            "price": money(40, 400, 10),
            "off": percent(10, 20, 25, 30, 40, 50),
            "saved": "price * off / 100",
            "sale": "price - saved",
            "tax": percent(5, 6, 8, 10),
            "taxed": "sale * tax / 100",
            "total": "sale + taxed",
        },
        nouns={
            "item": "winter coat, pair of sneakers/pairs of sneakers, bookshelf, desk lamp, tent, "
            "blender, guitar, backpack, office chair, microwave"
        },
        facts={
            "price": (
                "the regular price of a {item} is {price}",
                "a {item} normally sells for {price}",
            ),
            "off": (
                "this week it is marked down by {off}",
                "there is a {off} discount on it today",
            ),
            "tax": (
                "a sales tax of {tax} is added to the sale price",
                "{name} buys it and has to pay {tax} sales tax on the reduced price",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "discount = off of price",
                    "sale price = price - discount",
                    "sales tax = tax of sale price",
                    "total = sale price + sales tax",
                ),
                tell="price off tax",
                questions=(
                    "how much does the {item} cost in the end",
                    "what is the final price of the {item} with tax",
                ),
                goals=("the total amount paid for the {item}",),
                wordings=(
                    "{name} found a {item} on sale for {off} off. It originally cost {price}, and "
                    "the sales tax is {tax}. How much did {name} have to pay in total?",
                    "A store takes {off} off every item in its window. {name} chooses a {item} "
                    "whose price tag says {price}. If {tax} tax is charged on the discounted "
                    "price, what will {name} pay at the register?",
                    "What does {name} pay for a {item} with a price of {price} if the store first "
                    "takes {off} off and then adds {tax} sales tax to what remains?",
                    "Sale! Everything {off} off! {name} carries a {item} to the counter. The old "
                    "price was {price}. Tax of {tax} is added after the discount. How much money "
                    "leaves {his} wallet?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "sale price = total - taxed",
                    "price before the discount = sale price + saved",
                ),
                wordings=(
                    "{name} paid {total} for a {item}. This included {taxed} in sales tax, and "
                    "the price had been lowered by {saved} before the tax was added. What did the "
                    "{item} cost originally?",
                    "The receipt for a {item} shows a discount of {saved}, a tax of {taxed} and a "
                    "total of {total}, with the tax added after the discount. Find the price of "
                    "the {item} before the discount and the tax.",
                ),
            ),
        ),
    ),
    Story(
        name="buying_every_third_pair_free",
        topic="",
        numbers={
            "groups": whole(2, 14),
            "pairs": "groups * 3",
            "price": money(4, 30),
            "paid_pairs": "groups * 2",
            "cost": "paid_pairs * price",
        },
        nouns={
            "item": "pair of socks/pairs of socks, pair of gloves/pairs of gloves, pair of "
            "slippers/pairs of slippers, pair of sunglasses/pairs of sunglasses, pair of "
            "earrings/pairs of earrings"
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "free {items} = pairs / 3",
                    "{items} paid for = pairs - free {items}",
                    "total cost = {items} paid for * price",
                ),
                wordings=(
                    "A shop gives every third {item} away for free. {name} takes {pairs} {items} "
                    "to the register. If one {item} costs {price}, how much does {name} pay?",
                    "{name} wants {pairs} {items}. They are {price} each, but for every two that "
                    "are paid for, another one is free, so that only two out of every three cost "
                    "anything. What will the {items} cost {him} altogether?",
                    "How much are {pairs} {items} at {price} each when every third one is free?",
                    'The sign in the window reads "Buy two, get a third one free." One {item} '
                    "sells for {price}. {name} goes home with {pairs} {items}, counting the free "
                    "ones. How much did {he} spend?",
                ),
            ),
            Ask(
                find="pairs",
                steps=(
                    "{items} paid for = cost / price",
                    "groups of three = {items} paid for / 2",
                    "{items} in all = groups of three * 3",
                ),
                wordings=(
                    "In a store, every third {item} is free; the others cost {price} each. {name} "
                    "spent {cost} and used the offer to the full, so that for every two {items} "
                    "{he} paid for, {he} got a third one. How many {items} did {he} bring home?",
                    "{name} spent {cost} on {items} that cost {price} each. With every two that "
                    "{he} paid for, {he} was given a third for free. How many {items} does {name} "
                    "have now?",
                ),
            ),
        ),
    ),
    Story(
        name="buying_copies_in_two_orders_or_one_big_order",
        topic="",
        numbers={
            "first": whole(20, 80, 5),
            "second": whole(20, 80, 5),
            "all": "first + second",
            "limit": oneof(100),
            "high": money("1.20", "4.80", "0.20"),
            "cut": money("0.10", "0.80", "0.10"),
            "low": "high - cut",
            "apart": "all * high",
            "together": "all * low",
            "saved": "apart - together",
        },
        where=("all > 100", "first != second"),
        nouns={
            "item": "flyer, photo calendar, printed mug, T-shirt, poster, key chain, notebook, "
            "tote bag"
        },
        facts={
            "first": (
                "one class orders {first} {items} from a printer and another class orders {second}",
                "a printer gets two orders from a school, one for {first} {items} and one for "
                "{second}",
            ),
            "high": (
                "a {item} costs {high}, but in orders of more than {limit} the price drops to "
                "{low} a piece",
                "the price is {high} a piece, or {low} a piece for any order over {limit} pieces",
            ),
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "{items} in one order = first + second",
                    "cost of two orders = {items} in one order * high",
                    "cost of one order = {items} in one order * low",
                    "money saved = cost of two orders - cost of one order",
                ),
                tell="first high",
                questions=(
                    "how much money would be saved by placing a single order",
                    "how much less would they pay if both orders were put together",
                ),
                goals=("the saving if the two orders are combined into one",),
                wordings=(
                    "A company sells {items} for {high} each. Customers who order more than "
                    "{limit} at once pay only {low} each. {name} needs {first} {items} and "
                    "{name2} needs {second}. How much would the two save in total if they ordered "
                    "together instead of separately?",
                    '"If you order together, you pay {low} for each {item} instead of {high}, '
                    'because that is more than {limit}," the printer tells {name} and {name2}. '
                    "{name} wants {first} of them and {name2} wants {second}. How many dollars "
                    "can they save?",
                ),
            ),
            Ask(
                find="together",
                steps=(
                    "{items} in the order = first + second",
                    "cost of the order = {items} in the order * low",
                ),
                tell="first high",
                questions=(
                    "what do they pay if they place a single order for everything",
                    "how much is one joint order for all the {items}",
                ),
                wordings=(
                    "{items} cost {high} each, but only {low} each when more than {limit} are "
                    "ordered. {name} and {name2} put their orders of {first} and {second} "
                    "together into one. How much is the bill?",
                    "How much do {name} and {name2} pay for one common order, if {name} wants "
                    "{first} {items}, {name2} wants {second}, and the price of {high} a piece "
                    "falls to {low} when the order is for more than {limit}?",
                ),
            ),
        ),
    ),
    Story(
        name="buying_boxes_by_the_dozen_for_the_office",
        topic="food",
        numbers={
            "dozens": whole(2, 8),
            "dozen_price": money(9, 24),
            "singles": whole(3, 11),
            "single_price": money("1.25", 3, "0.25"),
            "pieces_dozen": "dozens * 12",
            "pieces": "pieces_dozen + singles",
            "for_dozens": "dozens * dozen_price",
            "for_singles": "singles * single_price",
            "total": "for_dozens + for_singles",
            "one_by_one": "pieces * single_price",
            "saved": "one_by_one - total",
        },
        where=("dozen_price < single_price * 12",),
        nouns={"treat": "doughnut, bagel, muffin, cupcake, croissant, cinnamon roll"},
        facts={
            "dozens": (
                "{name} buys {dozens} dozen {treats} for the office at {dozen_price} a dozen",
                "for the office, {name} gets {dozens} dozen {treats}, and a dozen costs "
                "{dozen_price}",
            ),
            "singles": (
                "{he} adds {singles} single {treats} at {single_price} each",
                "{singles} more {treats} are bought singly for {single_price} apiece",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "cost of the dozens = dozens * dozen_price",
                    "cost of the single {treats} = singles * single_price",
                    "total = cost of the dozens + cost of the single {treats}",
                ),
                tell="dozens singles",
                questions=(
                    "how much does {name} spend at the bakery",
                    "what is the total cost of the {treats}",
                ),
                goals=("the amount {name} spends on {treats}",),
                wordings=(
                    "A bakery charges {dozen_price} for a dozen {treats} and {single_price} for "
                    "one. On Friday {name} ordered {dozens} dozen plus {singles} single {treats} "
                    "for a meeting. How much was the order?",
                ),
            ),
            Ask(
                find="saved",
                steps=(
                    "{treats} in the dozens = dozens * 12",
                    "cost one by one = {treats} in the dozens * single_price",
                    "cost by the dozen = dozens * dozen_price",
                    "money saved = cost one by one - cost by the dozen",
                ),
                wordings=(
                    "Bought singly, a {treat} costs {single_price}; a box with a dozen of them "
                    "costs {dozen_price}. How much does {name} save by buying {dozens} boxes "
                    "instead of the same number of single {treats}?",
                    "{name} bought {dozens} dozen {treats} for {dozen_price} a dozen. Had {he} "
                    "paid the single price of {single_price} for each of them, how much more "
                    "would {he} have spent?",
                    "One {treat}: {single_price}. One dozen: {dozen_price}. {name} needs {dozens} "
                    "dozen. By how much is it cheaper to buy them by the dozen?",
                ),
            ),
            Ask(
                find="singles",
                steps=(
                    "cost of the dozens = dozens * dozen_price",
                    "money spent on single {treats} = total - cost of the dozens",
                    "single {treats} = money spent on single {treats} / single_price",
                ),
                wordings=(
                    "{name} spent {total} on {treats}. {he} bought {dozens} dozen at "
                    "{dozen_price} a dozen, and the rest were single {treats} for {single_price} "
                    "each. How many single {treats} did {he} buy?",
                    "The bakery bill came to {total}. On it were {dozens} dozen {treats} at "
                    "{dozen_price} per dozen and a few single ones at {single_price} each. How "
                    "many single ones were there?",
                ),
            ),
        ),
    ),
    Story(
        name="buying_dining_set_paid_over_months",
        topic="",
        numbers={
            "months": oneof(4, 5, 6, 8, 10, 12),
            "table": money(240, 900, 60),
            "share": fraction("1/4", "1/3", "1/5", "1/6"),
            "chair": "table * share",
            "chairs": whole(4, 8),
            "for_chairs": "chair * chairs",
            "set": "table + for_chairs",
            "fee": money(20, 80, 10),
            "total": "set + fee",
            "monthly": "total / months",
        },
        nouns={"room": "dining room, kitchen, porch, meeting room"},
        facts={
            "table": (
                "{name} buys a {room} table for {table}",
                "a table for the {room} costs {name} {table}",
            ),
            "chairs": (
                "{he} also buys {chairs} chairs, each of which costs {share} of the price of the "
                "table",
                "with it come {chairs} chairs, and the price of one chair is {share} of that of "
                "the table",
            ),
            "fee": ("delivery costs {fee}", "the store charges {fee} for delivery"),
            "months": (
                "{he} pays for everything in {months} equal monthly payments",
                "the whole amount is spread evenly over {months} months",
            ),
        },
        asks=(
            Ask(
                find="monthly",
                steps=(
                    "price of a chair = share of table",
                    "price of the chairs = price of a chair * chairs",
                    "price of the set = table + price of the chairs",
                    "price with delivery = price of the set + fee",
                    "monthly payment = price with delivery / months",
                ),
                tell="table chairs fee months",
                questions=(
                    "how much does {name} pay each month",
                    "how large is one monthly payment",
                ),
                goals=("the amount of each monthly payment",),
                wordings=(
                    "{name} is furnishing a {room}. The table is {table}. Each of the {chairs} "
                    "chairs costs {share} as much as the table, and delivery is another {fee}. "
                    "The store lets {name} pay the total in {months} equal monthly payments. What "
                    "is each payment?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "price of a chair = share of table",
                    "price of the chairs = price of a chair * chairs",
                    "price of the set = table + price of the chairs",
                    "total = price of the set + fee",
                ),
                tell="table chairs fee",
                questions=(
                    "how much does {name} pay in all",
                    "what is the total price with delivery",
                ),
                wordings=(
                    "A chair costs {share} as much as a table, which costs {table}. How much must "
                    "{name} pay for the table and {chairs} such chairs if the store adds {fee} "
                    "for bringing them to {his} home?",
                    "One {room} table at {table}, {chairs} chairs at {share} of that price each, "
                    "and {fee} for delivery: what does all this add up to?",
                ),
            ),
            Ask(
                find="table",
                steps=(
                    "total = monthly * months",
                    "price of the set = total - fee",
                    "price of the chairs = chair * chairs",
                    "price of the table = price of the set - price of the chairs",
                ),
                wordings=(
                    "For a table and {chairs} chairs, {name} makes {months} monthly payments of "
                    "{monthly} each. Of this, {fee} is for delivery. If a chair costs {chair}, "
                    "what is the price of the table?",
                    "{name} pays {monthly} a month for {months} months and then owns a table with "
                    "{chairs} chairs. The chairs are {chair} apiece, and {fee} of the money goes "
                    "to the delivery company. How much does the table alone cost?",
                ),
            ),
        ),
    ),
    Story(
        name="buying_candy_bags_for_trick_or_treaters",
        topic="",
        numbers={
            "bags": whole(3, 12),
            "pieces": whole(20, 80, 5),
            "price": money(4, 14),
            "all": "bags * pieces",
            "each": oneof(2, 3, 4, 5),
            "kids": whole(20, 120),
            "given": "kids * each",
            "left": "all - given",
            "cost": "bags * price",
        },
        where=("left > 4", "left < 120"),
        nouns={"sweet": "chocolate, caramel, lollipop, gummy bear, toffee, candy"},
        facts={
            "bags": (
                "{name} buys {bags} bags of {sweets} for Halloween, and there are {pieces} in "
                "each bag",
                "{name} brings home {bags} bags with {pieces} {sweets} in each for Halloween",
            ),
            "kids": (
                "{kids} children ring the doorbell and each of them gets {each} {sweets}",
                "every one of the {kids} children who come to the door is given {each}",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{sweets} bought = bags * pieces",
                    "{sweets} given away = kids * each",
                    "{sweets} left = {sweets} bought - {sweets} given away",
                ),
                tell="bags kids",
                questions=(
                    "how many {sweets} are left over",
                    "how many {sweets} does {name} still have at the end of the evening",
                ),
                goals=("the number of {sweets} that remain",),
                wordings=(
                    "{name} gave {each} {sweets} to each of {kids} trick-or-treaters. {he} had "
                    "bought {bags} bags of {pieces}. How many {sweets} remained for {himself}?",
                    "After Halloween {name} counts what is left of {his} {bags} bags of {sweets}. "
                    "There had been {pieces} in a bag, and {kids} children had received {each} "
                    "apiece. What number does {name} get?",
                ),
            ),
            Ask(
                find="kids",
                steps=(
                    "{sweets} bought = bags * pieces",
                    "{sweets} given away = {sweets} bought - left",
                    "children = {sweets} given away / each",
                ),
                wordings=(
                    "{name} filled a bowl with {bags} bags of {sweets}, {pieces} in each bag. "
                    "Every child who came took {each}. At the end, {left} {sweets} were left in "
                    "the bowl. How many children came?",
                    "How many trick-or-treaters visited {name}, who handed out {each} {sweets} to "
                    "each, if {left} of the {sweets} from {bags} bags of {pieces} were left in "
                    "the end?",
                ),
            ),
            Ask(
                find="bags",
                steps=(
                    "{sweets} given away = kids * each",
                    "{sweets} bought = {sweets} given away + left",
                    "bags = {sweets} bought / pieces",
                ),
                wordings=(
                    "Last Halloween {kids} children came to {name}'s house. Each got {each} "
                    "{sweets}, and {left} {sweets} were left. The {sweets} came in bags of "
                    "{pieces}. How many bags had {name} bought?",
                ),
            ),
            Ask(
                find="cost",
                steps=("cost of the {sweets} = bags * price",),
                wordings=(
                    "{name} stocks up on {sweets} for Halloween. A bag holds {pieces} {sweets} "
                    "and costs {price}. How much do {bags} bags cost?",
                ),
            ),
        ),
    ),
    Story(
        name="buying_fruit_by_the_pound_with_a_bill",
        topic="",
        numbers={
            "a": whole(2, 8),
            "a_price": money("1.50", 4, "0.25"),
            "b": whole(2, 6),
            "b_more": money("0.50", 2, "0.25"),
            "b_price": "a_price + b_more",
            "for_a": "a * a_price",
            "for_b": "b * b_price",
            "total": "for_a + for_b",
            "bill": money(20, 60, 10),
            "change": "bill - total",
        },
        where=("change > 0", "change < 20"),
        nouns={
            "fruit": "apple, plum, pear, peach, orange, apricot",
            "other": "grape, cherry, strawberry, blueberry, raspberry",
        },
        facts={
            "a": (
                "{name} puts {a} pounds of {fruits} in {his} basket at {a_price} a pound",
                "{fruits} are {a_price} a pound, and {name} weighs out {a} pounds of them",
            ),
            "b": (
                "{he} also takes {b} pounds of {others}, which cost {b_more} more per pound",
                "the {others} are {b_more} a pound more expensive than the {fruits}, and {b} "
                "pounds of them go in as well",
            ),
            "bill": ("{he} pays with {bill} in cash", "at the checkout {he} hands over {bill}"),
        },
        asks=(
            Ask(
                find="change",
                steps=(
                    "cost of the {fruits} = a * a_price",
                    "price of a pound of {others} = a_price + b_more",
                    "cost of the {others} = b * price of a pound of {others}",
                    "total cost = cost of the {fruits} + cost of the {others}",
                    "change = bill - total cost",
                ),
                tell="a b bill",
                questions=(
                    "how much change is {name} given",
                    "how much money does {name} get back",
                ),
                wordings=(
                    "At a farmers market {fruits} sell for {a_price} per pound, and {others} cost "
                    "{b_more} per pound more than that. {name} buys {a} pounds of {fruits} and "
                    "{b} pounds of {others}. How much change should {he} get from {bill}?",
                    "{name} has {bill} for fruit. {he} spends it on {a} pounds of {fruits} at "
                    "{a_price} a pound and {b} pounds of {others}, whose price per pound is "
                    "{b_more} higher. How much of the money is left?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "cost of the {fruits} = a * a_price",
                    "price of a pound of {others} = a_price + b_more",
                    "cost of the {others} = b * price of a pound of {others}",
                    "total cost = cost of the {fruits} + cost of the {others}",
                ),
                tell="a b",
                questions=(
                    "how much does {name} pay for all the fruit",
                    "what do the {fruits} and the {others} cost together",
                ),
            ),
            Ask(
                find="b_price",
                steps=(
                    "total cost = bill - change",
                    "cost of the {fruits} = a * a_price",
                    "cost of the {others} = total cost - cost of the {fruits}",
                    "price of a pound of {others} = cost of the {others} / b",
                ),
                wordings=(
                    "{name} bought {a} pounds of {fruits} at {a_price} per pound and {b} pounds "
                    "of {others}. {he} paid with {bill} and received {change} in change. What was "
                    "the price of one pound of {others}?",
                    "What does a pound of {others} cost if {b} pounds of them, together with {a} "
                    "pounds of {fruits} at {a_price} a pound, leave {name} with {change} out of "
                    "{bill}?",
                ),
            ),
        ),
    ),
    Story(
        name="buying_school_uniforms_for_siblings",
        topic="",
        numbers={
            "kids": whole(2, 4),
            "shirts": whole(2, 5),
            "shirt": money(8, 18),
            "pants": whole(2, 3),
            "pant": money(15, 32),
            "shoes": money(25, 60, 5),
            "for_shirts": "shirts * shirt",
            "for_pants": "pants * pant",
            "clothes": "for_shirts + for_pants",
            "child": "clothes + shoes",
            "total": "child * kids",
        },
        facts={
            "kids": (
                "{name} buys school uniforms for {his} {kids} children",
                "{name} has {kids} children who all need school uniforms",
            ),
            "each": (
                "each child gets {shirts} shirts at {shirt} each, {pants} pairs of pants at "
                "{pant} a pair, and a pair of shoes for {shoes}",
                "for every child there are {shirts} shirts for {shirt} apiece, {pants} pairs of "
                "pants for {pant} a pair and one pair of shoes for {shoes}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "cost of the shirts of a child = shirts * shirt",
                    "cost of the pants of a child = pants * pant",
                    "cost of the clothes of a child = cost of the shirts of a child + cost of the "
                    "pants of a child",
                    "cost of the uniform of a child = cost of the clothes of a child + shoes",
                    "total cost = cost of the uniform of a child * kids",
                ),
                tell="kids each",
                questions=(
                    "how much does {name} spend on uniforms altogether",
                    "what is the total cost of the uniforms",
                ),
                goals=("the total that {name} pays for uniforms",),
                wordings=(
                    "School starts next week and {name} is taking {kids} children shopping. A "
                    "uniform shirt costs {shirt}, a pair of pants {pant}, a pair of shoes "
                    "{shoes}. Every child needs {shirts} shirts, {pants} pairs of pants and one "
                    "pair of shoes. How much will {name} pay for everyone?",
                    "How much will it cost {name} to dress {kids} children for school if each of "
                    "them needs {shirts} shirts, {pants} pairs of pants and a pair of shoes, and "
                    "the prices are {shirt} for a shirt, {pant} for a pair of pants and {shoes} "
                    "for the shoes?",
                    "Shopping list, for each of {kids} children: {shirts} shirts ({shirt} each), "
                    "{pants} pairs of pants ({pant} a pair), one pair of shoes ({shoes}). What "
                    "will {name} have spent when the list is done?",
                ),
            ),
            Ask(
                find="shoes",
                steps=(
                    "cost of the uniform of a child = total / kids",
                    "cost of the shirts of a child = shirts * shirt",
                    "cost of the pants of a child = pants * pant",
                    "cost of the clothes of a child = cost of the shirts of a child + cost of the "
                    "pants of a child",
                    "price of a pair of shoes = cost of the uniform of a child - cost of the "
                    "clothes of a child",
                ),
                wordings=(
                    "{name} paid {total} for the school uniforms of {kids} children. Each child "
                    "got {shirts} shirts at {shirt} each, {pants} pairs of pants at {pant} a pair "
                    "and one pair of shoes. All the shoes had the same price. What did one pair "
                    "of shoes cost?",
                    "Uniforms for {kids} children came to {total}, the same amount for each "
                    "child. A child's uniform is made up of {shirts} shirts for {shirt} each, "
                    "{pants} pairs of pants for {pant} a pair, and a pair of shoes. How much was "
                    "a pair of shoes?",
                ),
            ),
        ),
    ),
)
