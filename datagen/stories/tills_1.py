"""At the till: a discount first, then a coupon, a tax, a deposit or a trade-in, in that order."""

from datagen.numbers.quantity import money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="till_winter_coat_off_then_sales_tax",
        topic="money",
        numbers={
            "price": money(40, 240, 10),
            "off": percent(10, 20, 25, 30, 40, 50),
            "cut": "price * off / 100",
            "sale": "price - cut",
            "tax": percent(5, 10),
            "added": "sale * tax / 100",
            "final": "sale + added",
        },
        nouns={
            "thing": (
                "winter coat, backpack, tent, office chair, suitcase, toaster oven, pair of "
                "boots/pairs of boots, skateboard"
            )
        },
        facts={
            "price": (
                "{name} picks a {thing} with a price of {price}",
                "the {thing} that {name} picks is marked {price}",
            ),
            "off": ("it is on sale for {off} off", "today {off} is taken off that price"),
            "tax": (
                "sales tax of {tax} is then added to the sale price",
                "the reduced price is taxed at {tax}",
            ),
        },
        asks=(
            Ask(
                find="final",
                steps=(
                    "discount = off of price",
                    "sale price = price - discount",
                    "tax to pay = tax of sale price",
                    "price with tax = sale price + tax to pay",
                ),
                tell="price off tax",
                questions=(
                    "how much does {name} pay in the end",
                    "what is the final price of the {thing}",
                ),
                goals=("the final price with tax",),
                wordings=(
                    "A {thing} for {price} is reduced by {off}, and {tax} sales tax comes on top "
                    "of the reduced price. What will the cash register show?",
                    "How much money does {name} need for a {thing} that is marked {price}, if "
                    "there is a discount of {off} and then a sales tax of {tax}?",
                ),
            ),
            Ask(
                find="sale",
                steps=("discount = off of price", "sale price = price - discount"),
                tell="price off",
                questions=(
                    "how much does it cost now, before tax",
                    "what is the sale price before tax",
                ),
                wordings=("{off} off {price}: what does the {thing} cost {name} without tax?",),
            ),
            Ask(
                find="price",
                steps=("sale price = final - added", "price before the sale = sale price + cut"),
                wordings=(
                    "{name} paid {final} for a {thing}. {added} of that was sales tax, and "
                    "before the tax {cut} had been taken off. What was the original price?",
                    "What was the {thing} marked at, if {name} got {cut} off, then had to pay "
                    "{added} in tax, and spent {final} altogether?",
                ),
            ),
        ),
    ),
    Story(
        name="till_two_for_a_set_price_plus_one_single",
        topic="food",
        numbers={
            "single": money("1.50", 5, "0.25"),
            "less": money("0.50", "1.50", "0.25"),
            "twice": "single * 2",
            "pair": "twice - less",
            "pairs": whole(2, 6),
            "ones": "pairs * 2",
            "count": "ones + 1",
            "pair_cost": "pairs * pair",
            "cost": "pair_cost + single",
            "alone": "count * single",
            "saved": "alone - cost",
        },
        nouns={
            "thing": (
                "bag of chips/bags of chips, jar of olives/jars of olives, can of soup/cans of "
                "soup, bar of soap/bars of soap, frozen pizza, loaf of rye bread/loaves of rye "
                "bread"
            )
        },
        facts={
            "pair": (
                "at {name}'s grocery store one {thing} costs {single}, but two cost only {pair}",
                "the grocery store where {name} shops sells a {thing} for {single} and two for "
                "{pair}",
            ),
            "count": ("{name} needs {count} {things}", "{count} {things} are on {name}'s list"),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "{things} in pairs = count - 1",
                    "pairs = {things} in pairs / 2",
                    "cost of the pairs = pairs * pair",
                    "cost of all = cost of the pairs + single",
                ),
                tell="pair count",
                questions=(
                    "what is the lowest price for all of them",
                    "how much does {name} pay if {he} buys as many pairs as possible",
                ),
                goals=("the lowest price that {name} can pay",),
                wordings=(
                    "One {thing} is {single} and two are {pair}. {name}, who needs {count}, "
                    "takes as many pairs as possible and one single. How much is that?",
                    '"Two for {pair}, one for {single}," the sign says about each {thing}. How '
                    "little can {name} pay for {count}?",
                    "The offer on a {thing} is two for {pair}; one alone is {single}. What is "
                    "the least that {count} of them can cost?",
                ),
            ),
            Ask(
                find="saved",
                steps=(
                    "price of two single ones = single * 2",
                    "saved on each pair = price of two single ones - pair",
                    "{things} in pairs = count - 1",
                    "pairs = {things} in pairs / 2",
                    "money saved = pairs * saved on each pair",
                ),
                wordings=(
                    "{name} buys {count} {things}, taking as many pairs as possible. One costs "
                    "{single} and two together cost {pair}. How much less is that than {count} "
                    "single ones?",
                ),
            ),
            Ask(
                find="single",
                steps=(
                    "pairs = ones / 2",
                    "cost of the pairs = pairs * pair",
                    "price of a single one = cost - cost of the pairs",
                ),
                wordings=(
                    "{name} bought {ones} {things} in pairs at {pair} for two, and another one "
                    "at the single price. The sum was {cost}. What is the single price?",
                    "The bill was {cost} for {ones} {things}, sold at two for {pair}, and one "
                    "more at full price. What is the full price of one?",
                ),
            ),
        ),
    ),
    Story(
        name="till_gift_basket_with_coupon_and_wrapping",
        topic="money",
        numbers={
            "a": money(6, 20),
            "b": money(4, 15),
            "n": whole(2, 5),
            "bs": "b * n",
            "goods": "a + bs",
            "off": percent(10, 20, 25, 50),
            "cut": "goods * off / 100",
            "less": "goods - cut",
            "wrap": money(2, 6),
            "total": "less + wrap",
            "note": oneof(50, 100),
            "change": "note - total",
        },
        nouns={
            "big": "teapot, scented candle, photo frame, cutting board, cookbook",
            "small": (
                "jar of jam/jars of jam, bar of chocolate/bars of chocolate, box of tea/boxes of "
                "tea, bottle of syrup/bottles of syrup"
            ),
        },
        facts={
            "goods": (
                "for a gift basket {name} takes a {big} for {a} and {n} {smalls} for {b} each",
                "{name} fills a gift basket with a {big} at {a} and {n} {smalls} at {b} each",
            ),
            "off": ("a coupon gives {off} off these things", "with a coupon, {off} is taken off"),
            "wrap": (
                "wrapping costs {wrap}, for which the coupon is not good",
                "{wrap} is added for the wrapping, at full price",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "cost of the {smalls} = n * b",
                    "cost of the things = a + cost of the {smalls}",
                    "discount = off of cost of the things",
                    "cost after the discount = cost of the things - discount",
                    "cost with wrapping = cost after the discount + wrap",
                ),
                tell="goods off wrap",
                questions=(
                    "how much does the basket cost in all",
                    "what is the price of the wrapped basket",
                ),
                goals=("the price of the wrapped basket",),
                wordings=(
                    "{name} puts together a gift basket with one {big} for {a} and {n} {smalls} "
                    "at {b}. The coupon takes {off} off, and then {wrap} is paid for wrapping. "
                    "How much is the basket?",
                    "How much does {name} spend on a basket of {n} {smalls} ({b} each) and a "
                    "{big} ({a}), all {off} off, wrapped for {wrap}?",
                    "One {big} at {a}, {n} {smalls} at {b} apiece, less {off} with a coupon, "
                    "plus {wrap} for wrapping. What does the gift basket cost?",
                ),
            ),
            Ask(
                find="change",
                steps=(
                    "cost after the discount = goods - cut",
                    "cost with wrapping = cost after the discount + wrap",
                    "change = note - cost with wrapping",
                ),
                wordings=(
                    "{name}'s gift basket is worth {goods}. A coupon takes {cut} off, wrapping "
                    "adds {wrap}. How much change is there from ${note}?",
                    "How much does {name} get back from ${note} for a gift basket of {goods}, "
                    "reduced by {cut} and wrapped for {wrap}?",
                ),
            ),
            Ask(
                find="a",
                steps=(
                    "cost after the discount = total - wrap",
                    "cost of the things = cost after the discount + cut",
                    "cost of the {smalls} = n * b",
                    "price of the {big} = cost of the things - cost of the {smalls}",
                ),
                wordings=(
                    "A wrapped gift basket cost {name} {total}: {wrap} for wrapping and the rest "
                    "for a {big} and {n} {smalls} at {b} each, after a coupon had taken {cut} "
                    "off. What did the {big} cost without the coupon?",
                ),
            ),
        ),
    ),
    Story(
        name="till_laptop_trade_in_and_warranty",
        topic="money",
        numbers={
            "price": money(400, 1200, 50),
            "trade": money(60, 250, 10),
            "after": "price - trade",
            "years": whole(2, 4),
            "warranty": money(20, 60, 5),
            "cover": "years * warranty",
            "total": "after + cover",
            "months": oneof(5, 10),
            "rate": "total / months",
        },
        nouns={"thing": "laptop, phone, tablet, camera, vacuum cleaner, dishwasher, treadmill"},
        facts={
            "price": ("a new {thing} costs {price}", "{price} is the price of a new {thing}"),
            "trade": (
                "{name} gets {trade} for {his} old one in exchange",
                "the store takes {name}'s old one and subtracts {trade}",
            ),
            "years": (
                "a warranty for {years} years is {warranty} a year",
                "{he} adds a warranty of {years} years at {warranty} a year",
            ),
            "months": (
                "the sum is paid in {months} equal monthly parts",
                "everything is split into {months} equal monthly payments",
            ),
        },
        asks=(
            Ask(
                find="rate",
                steps=(
                    "price after the exchange = price - trade",
                    "cost of the warranty = years * warranty",
                    "sum to pay = price after the exchange + cost of the warranty",
                    "monthly payment = sum to pay / months",
                ),
                tell="price trade years months",
                questions=("how much is each payment", "what does {name} pay a month"),
                goals=("the amount of one payment",),
                wordings=(
                    "{name} pays for a {thing} in {months} equal parts. Its price is {price}; "
                    "{trade} for the old one is subtracted; {years} years of warranty at "
                    "{warranty} a year are added. What is one part?",
                    "How much is each of {months} equal payments for a {thing} that costs "
                    "{price}, if the store takes the old one for {trade} and {years} years of "
                    "warranty cost {warranty} each?",
                    "{months} equal payments are agreed on for a {thing} of {price}, minus "
                    "{trade} for the old one, plus a warranty of {years} years at {warranty} a "
                    "year. How much is one payment?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "price after the exchange = price - trade",
                    "cost of the warranty = years * warranty",
                    "sum to pay = price after the exchange + cost of the warranty",
                ),
                tell="price trade years",
                questions=("how much does {name} have to pay in all",),
                wordings=(
                    "How much does {name} owe the store for a {thing} of {price} with {years} "
                    "years of warranty at {warranty} each, after {trade} has been subtracted for "
                    "an old one?",
                ),
            ),
            Ask(
                find="trade",
                steps=(
                    "sum paid = rate * months",
                    "cost of the warranty = years * warranty",
                    "sum without the warranty = sum paid - cost of the warranty",
                    "value of the old one = price - sum without the warranty",
                ),
                wordings=(
                    "{name} pays {rate} a month for {months} months. For this {he} gets a "
                    "{thing} priced at {price} and a warranty of {years} years at {warranty} a "
                    "year; {his} old {thing} was "
                    "taken in exchange. How much was the old one worth to the store?",
                    "What did the store allow for {name}'s old {thing}, if a new one is {price}, "
                    "a warranty of {years} years is {warranty} a year, and {name} pays {months} "
                    "times {rate} in all?",
                ),
            ),
        ),
    ),
    Story(
        name="till_bakery_at_closing_time_half_price",
        topic="food",
        numbers={
            "a": money("2.00", 6, "0.50"),
            "na": whole(2, 5),
            "b": money("1.00", 4, "0.50"),
            "nb": whole(3, 8),
            "ca": "a * na",
            "cb": "b * nb",
            "full": "ca + cb",
            "half": "full / 2",
            "have": money(10, 30, 5),
            "left": "have - half",
        },
        where=("left > 0",),
        nouns={
            "x": "loaf of bread/loaves of bread, apple pie, cheesecake, quiche",
            "y": "roll, muffin, croissant, bagel, scone, pretzel",
        },
        facts={
            "rule": (
                "an hour before closing, everything in {name}'s bakery is half price",
                "{name}'s bakery sells everything at half price in the last hour",
            ),
            "a": (
                "{na} {xs} at a full price of {a} each are bought",
                "somebody takes {na} {xs}, which normally cost {a} each",
            ),
            "b": (
                "{nb} {ys} that normally cost {b} each are bought as well",
                "{nb} {ys} at a full price of {b} each go into the bag too",
            ),
        },
        asks=(
            Ask(
                find="half",
                steps=(
                    "full price of the {xs} = a * na",
                    "full price of the {ys} = b * nb",
                    "full price of all = full price of the {xs} + full price of the {ys}",
                    "price at closing time = full price of all / 2",
                ),
                tell="rule a b",
                questions=(
                    "how much does it all cost in that hour",
                    "how much has to be paid at half price",
                ),
                goals=("the price at closing time",),
                wordings=(
                    "In the last hour, {name} sells everything at half price. What does {name} "
                    "get for {na} {xs} and {nb} {ys} then, if they are normally {a} and {b} each?",
                    "{na} {xs} at {a} and {nb} {ys} at {b}, but everything at half price since "
                    "{name}'s bakery is about to close: what is the bill?",
                    "Half price at closing time! {name} buys {na} {xs} and {nb} {ys}. Earlier, "
                    "the {xs} were {a} and the {ys} {b} apiece. What does {name} pay?",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "full price of the {xs} = a * na",
                    "full price of the {ys} = b * nb",
                    "full price of all = full price of the {xs} + full price of the {ys}",
                    "price at closing time = full price of all / 2",
                    "money left = have - price at closing time",
                ),
                wordings=(
                    "With {have}, {name} goes to the bakery just before it closes, when "
                    "everything is half price. {he} takes {na} {xs} (full price {a} each) and "
                    "{nb} {ys} (full price {b} each). How much money is left?",
                    "How much of {have} does {name} have left after buying {na} {xs} and {nb} "
                    "{ys} at half of their normal prices, {a} and {b}?",
                ),
            ),
            Ask(
                find="na",
                steps=(
                    "full price of all = half * 2",
                    "full price of the {ys} = b * nb",
                    "full price of the {xs} = full price of all - full price of the {ys}",
                    "number of {xs} = full price of the {xs} / a",
                ),
                wordings=(
                    "At half price, some {xs} and {nb} {ys} cost {name} {half}. The full price "
                    "is {a} for one of the {xs} and {b} for one of the {ys}. How many {xs} did "
                    "{name} buy?",
                ),
            ),
        ),
    ),
    Story(
        name="till_paint_returned_and_brushes_bought",
        topic="work",
        numbers={
            "can": money(14, 40),
            "bought": whole(4, 10),
            "back": whole(1, 3),
            "kept": "bought - back",
            "paint": "kept * can",
            "brush": money(3, 9),
            "brushes": whole(2, 7),
            "brush_cost": "brush * brushes",
            "total": "paint + brush_cost",
        },
        nouns={"stuff": "paint, varnish, glue, wood stain, plaster, primer"},
        facts={
            "can": (
                "{name} buys {bought} cans of {stuff} at {can} each",
                "{bought} cans of {stuff}, {can} apiece, are bought by {name}",
            ),
            "back": (
                "later {he} takes {back:unopened can/unopened cans} back and gets the money for "
                "them",
                "{back:can/cans} of it can be returned unopened for the full price",
            ),
            "brush": (
                "{he} also needs {brushes} brushes for {brush} each",
                "{brushes} brushes cost {brush} each",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "cans kept = bought - back",
                    "cost of the cans = cans kept * can",
                    "cost of the brushes = brushes * brush",
                    "money spent = cost of the cans + cost of the brushes",
                ),
                tell="can back brush",
                questions=(
                    "how much does {name} spend in the end",
                    "what does it all cost {name} in the end",
                ),
                wordings=(
                    "{name} needs {brushes} brushes at {brush} and buys {bought} cans of {stuff} "
                    "at {can}, of which {back:goes/go} back to the store for the full price. "
                    "What is spent?",
                    "How much are {brushes} brushes at {brush} each and those of {bought} cans "
                    "of {stuff} at {can} each that {name} keeps, if {back:can is/cans are} "
                    "returned?",
                    "Bought: {bought} cans of {stuff} at {can}, {brushes} brushes at {brush}. "
                    "Returned: {back:can/cans}. What has {name} spent?",
                    "How much has {name} spent after buying {bought} cans of {stuff} for {can} "
                    "each and {brushes} brushes for {brush} each, and returning {back} of the "
                    "cans?",
                ),
            ),
            Ask(
                find="back",
                steps=(
                    "cost of the brushes = brushes * brush",
                    "cost of the cans = total - cost of the brushes",
                    "cans kept = cost of the cans / can",
                    "cans returned = bought - cans kept",
                ),
                wordings=(
                    "{name} spent {total} on {stuff} and brushes after returning some cans. {he} "
                    "had bought {bought} cans at {can} and {brushes} brushes at {brush}. How "
                    "many cans did {he} return?",
                ),
            ),
            Ask(
                find="can",
                steps=(
                    "cost of the brushes = brushes * brush",
                    "cost of the cans = total - cost of the brushes",
                    "cans kept = bought - back",
                    "price of a can = cost of the cans / cans kept",
                ),
                wordings=(
                    "{name} bought {bought} cans of {stuff} and {brushes} brushes and returned "
                    "{back} of the cans. What {he} kept cost {total} together, a brush being "
                    "{brush}. What is the price of a can?",
                ),
            ),
        ),
    ),
    Story(
        name="till_school_shoes_second_pair_percent_off",
        topic="money",
        numbers={
            "first": money(40, 120, 5),
            "less": money(5, 30, 5),
            "second": "first - less",
            "off": percent(20, 25, 40, 50),
            "cut": "second * off / 100",
            "reduced": "second - cut",
            "two": "first + reduced",
            "laces": money(2, 6),
            "total": "two + laces",
        },
        nouns={
            "thing": (
                "pair of sneakers/pairs of sneakers, helmet, raincoat, swimsuit, backpack, "
                "tennis racket, wool blanket"
            )
        },
        facts={
            "first": (
                "{name} buys two {things}, one for {first} and one that is {less} cheaper",
                "two {things} are bought by {name}: one at {first}, the other at {less} less.",
            ),
            "off": (
                "the store gives {off} off the cheaper one",
                "the cheaper one is reduced by {off}",
            ),
            "laces": (
                "{laces} more is spent on a tag with {his} name",
                "a name tag is another {laces}",
            ),
        },
        asks=(
            Ask(
                find="two",
                steps=(
                    "normal price of the cheaper one = first - less",
                    "discount = off of normal price of the cheaper one",
                    "reduced price of the cheaper one = normal price of the cheaper one - discount",
                    "price of both = first + reduced price of the cheaper one",
                ),
                tell="first off",
                questions=("how much do both cost together", "what does {name} pay for the two"),
                goals=("the price of the two {things} together",),
                wordings=(
                    "{name} wants two {things}. The dearer is {first}, the other {less} less, "
                    "and for the cheaper of two the store takes {off} off. How much are both?",
                    "What do two {things} cost, one of {first} and one that is {less} cheaper "
                    "before the store takes another {off} off it?",
                    "The cheaper of two {things} is {off} off. {name} takes one for {first} and "
                    "another whose normal price is {less} lower. What is the sum?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "normal price of the cheaper one = first - less",
                    "discount = off of normal price of the cheaper one",
                    "reduced price of the cheaper one = normal price of the cheaper one - discount",
                    "price of both = first + reduced price of the cheaper one",
                    "money spent = price of both + laces",
                ),
                tell="first off laces",
                questions=("how much does {name} spend in all",),
                wordings=(
                    "How much is the whole bill for a {thing} at {first}, another that is {less} "
                    "cheaper and on top of that reduced by {off}, and a name tag at {laces}?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "normal price of the cheaper one = reduced + cut",
                    "price of the dearer one = normal price of the cheaper one + less",
                ),
                wordings=(
                    "After a reduction of {cut}, the cheaper of two {things} cost {reduced}. "
                    "Before the reduction it was {less} cheaper than the other. What did the "
                    "other one cost?",
                ),
            ),
        ),
    ),
    Story(
        name="till_pharmacy_part_paid_by_insurance",
        topic="money",
        numbers={
            "a": money(20, 90, 5),
            "b": money(10, 60, 5),
            "both": "a + b",
            "pct": percent(40, 50, 60, 75, 80),
            "covered": "both * pct / 100",
            "own": "both - covered",
            "vit": money(4, 15),
            "total": "own + vit",
        },
        nouns={
            "one": "cough syrup, eye drops, skin cream, allergy tablets, pain tablets",
            "two": "inhaler, bandage, thermometer, ear spray",
        },
        facts={
            "ab": (
                "{name} needs {one} for {a} and a {two} for {b}",
                "the pharmacy charges {a} for {name}'s {one} and {b} for {his} {two}",
            ),
            "pct": (
                "the insurance pays {pct} of both",
                "{pct} of the sum is paid by the insurance",
            ),
            "vit": (
                "{name} also takes vitamins for {vit}, which are not covered",
                "vitamins for {vit}, not covered, are added",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "price of both = a + b",
                    "paid by the insurance = pct of price of both",
                    "own part = price of both - paid by the insurance",
                    "money {name} pays = own part + vit",
                ),
                tell="ab pct vit",
                questions=(
                    "how much does {name} pay at the pharmacy",
                    "what does {name} have to pay",
                ),
                goals=("the amount that {name} pays",),
                wordings=(
                    "{name} buys {one} ({a}), a {two} ({b}), and vitamins ({vit}). For the first "
                    "two, {pct} is paid by the insurance. What does {name} pay?",
                    '"{a} for {one}, {b} for a {two}, and your insurance pays {pct} of that," '
                    'says the pharmacist to {name}. "The vitamins are {vit}, and those you pay '
                    'alone." How much is it for {name}?',
                    "On {name}'s bill are {one} ({a}) and a {two} ({b}), {pct} of which the "
                    "insurance pays, and vitamins for {vit}, which it does not. How much is left "
                    "to pay?",
                ),
            ),
            Ask(
                find="own",
                steps=(
                    "price of both = a + b",
                    "paid by the insurance = pct of price of both",
                    "own part = price of both - paid by the insurance",
                ),
                tell="ab pct",
                questions=("how much does {name} pay for the two",),
                wordings=(
                    "How much of {a} for {one} and {b} for a {two} is left to {name} when the "
                    "insurance pays {pct}?",
                ),
            ),
            Ask(
                find="a",
                steps=(
                    "own part = total - vit",
                    "price of both = own part + covered",
                    "price of the {one} = price of both - b",
                ),
                wordings=(
                    "{name} paid {total} at the pharmacy, {vit} of it for vitamins. The "
                    "insurance paid {covered} toward {one} and a {two}. The {two} alone was {b}. "
                    "What did the {one} cost?",
                ),
            ),
        ),
    ),
    Story(
        name="till_bulk_nails_by_the_box_and_loose",
        topic="work",
        numbers={
            "dozens": whole(3, 12),
            "each": money("0.25", "1.50", "0.25"),
            "count": "dozens * 12",
            "full": "count * each",
            "off": percent(10, 20, 25, 50),
            "cut": "full * off / 100",
            "pay": "full - cut",
        },
        nouns={
            "thing": "door handle, coat hook, light bulb, hinge, paintbrush, candle, picture hook"
        },
        facts={
            "count": (
                "{name} orders {dozens} dozen {things} for a hotel",
                "a hotel has {name} order {dozens} dozen {things}",
            ),
            "each": (
                "the list price is {each} for a single one",
                "a single one is listed at {each}",
            ),
            "off": (
                "for orders by the dozen there is a discount of {off}",
                "whoever orders by the dozen pays {off} less",
            ),
        },
        asks=(
            Ask(
                find="pay",
                steps=(
                    "number of {things} = dozens * 12",
                    "price from the list = number of {things} * each",
                    "discount = off of price from the list",
                    "price to pay = price from the list - discount",
                ),
                tell="count each off",
                questions=("how much does the order cost", "what does the hotel pay for them all"),
                goals=("the price of the whole order",),
                wordings=(
                    "A hotel needs {dozens} dozen {things}. One is listed at {each}, but by the "
                    "dozen {name} gets {off} off. What will be paid?",
                    "How much does {name} pay for {dozens} dozen {things} from a list that says "
                    "{each} apiece, with {off} off for orders by the dozen?",
                    "{dozens} dozen {things}, each listed at {each}, {off} off. How much is that?",
                ),
            ),
            Ask(
                find="cut",
                steps=(
                    "number of {things} = dozens * 12",
                    "price from the list = number of {things} * each",
                    "discount = off of price from the list",
                ),
                tell="count each off",
                questions=(
                    "how much money does the discount save",
                    "how much is taken off the price of the order",
                ),
                wordings=(
                    "By how much does a discount of {off} lower the price of {dozens} dozen "
                    "{things} at {each} apiece?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "price from the list = pay + cut",
                    "number of {things} = dozens * 12",
                    "price of one from the list = price from the list / number of {things}",
                ),
                wordings=(
                    "For {dozens} dozen {things} {name} paid {pay}, which was {cut} below the "
                    "list price. What is the list price of a single one?",
                    "What is one of the {things} listed at, if a discount of {cut} brought the "
                    "price of {dozens} dozen down to {pay}?",
                ),
            ),
        ),
    ),
    Story(
        name="till_cafeteria_lunch_card_topped_up",
        topic="school",
        numbers={
            "card": money(10, 30),
            "lunch": money(3, 6, "0.50"),
            "lunches": whole(3, 8),
            "drink": money("0.50", 2, "0.50"),
            "drinks": whole(2, 8),
            "food": "lunch * lunches",
            "liquid": "drink * drinks",
            "spent": "food + liquid",
            "top": money(15, 40, 5),
            "avail": "card + top",
            "left": "avail - spent",
        },
        where=("left > 1",),
        nouns={"drink_name": "juice, cocoa, milk, lemonade, iced tea"},
        facts={
            "card": (
                "there was {card} on {name}'s lunch card, and {his} father added {top}",
                "{name}'s father put {top} on a lunch card that still held {card}",
            ),
            "lunch": (
                "{lunches} lunches at {lunch} each were paid with it",
                "{he} bought {lunches} lunches with it, {lunch} each",
            ),
            "drink": (
                "{drinks} glasses of {drink_name} at {drink} each were also paid with it",
                "{he} also got {drinks} glasses of {drink_name} for {drink} each",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "money on the card = card + top",
                    "cost of the lunches = lunches * lunch",
                    "cost of the {drink_name} = drinks * drink",
                    "money spent = cost of the lunches + cost of the {drink_name}",
                    "money left on the card = money on the card - money spent",
                ),
                tell="card lunch drink",
                questions=("how much money is left on the card", "what does the card hold now"),
                goals=("the money left on the card",),
                wordings=(
                    "{name} has {card} on a lunch card and gets {top} more from {his} father. "
                    "Then {lunches} lunches at {lunch} and {drinks} glasses of {drink_name} at "
                    "{drink} are paid. What is left on it?",
                    "How much of {card} and another {top} remains on {name}'s card after "
                    "{lunches} lunches for {lunch} each and {drinks} glasses of {drink_name} for "
                    "{drink} each?",
                    "A lunch card starts the month with {card} and is topped up by {top}. It "
                    "pays for {lunches} lunches ({lunch} each) and {drinks} glasses of "
                    "{drink_name} ({drink} each). How much is on it at the end?",
                ),
            ),
            Ask(
                find="card",
                steps=(
                    "cost of the lunches = lunches * lunch",
                    "cost of the {drink_name} = drinks * drink",
                    "money spent = cost of the lunches + cost of the {drink_name}",
                    "money on the card = money spent + left",
                    "money before topping up = money on the card - top",
                ),
                wordings=(
                    "{left} is left on {name}'s lunch card after {lunches} lunches at {lunch} "
                    "and {drinks} glasses of {drink_name} at {drink}. At the start, {top} was "
                    "added to what was on it. How much was on it before?",
                    "How much was on the card before {name}'s father added {top}? Since then "
                    "{lunches} lunches for {lunch} each and {drinks} glasses of {drink_name} for "
                    "{drink} each were bought, and {left} is left.",
                ),
            ),
            Ask(
                find="lunches",
                steps=(
                    "money on the card = card + top",
                    "money spent = money on the card - left",
                    "cost of the {drink_name} = drinks * drink",
                    "money spent on lunches = money spent - cost of the {drink_name}",
                    "lunches bought = money spent on lunches / lunch",
                ),
                wordings=(
                    "{name}'s card held {card}, then {top} more. {drinks} glasses of "
                    "{drink_name} at {drink} and lunches at {lunch} were paid with it, until "
                    "{left} remained. How "
                    "many lunches did {name} buy?",
                ),
            ),
        ),
    ),
)
