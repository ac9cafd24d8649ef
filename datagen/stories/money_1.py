"""Shopping: lists, coupons, taxes, offers, refunds."""

from datagen.numbers.quantity import money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="money_list_of_three_goods",
        topic="money",
        numbers={
            "count": whole(2, 6),
            "price": money("0.50", 6, "0.25"),
            "other_count": whole(2, 5),
            "other_price": money("0.75", 7, "0.25"),
            "third_price": money(5, 24, "0.50"),
            "cost": "count * price",
            "other_cost": "other_count * other_price",
            "two_costs": "cost + other_cost",
            "total": "two_costs + third_price",
            "paid": money(20, 100, 10),
            "change": "paid - total",
        },
        nouns={
            "thing": "fruit+vegetable",
            "other": "can of beans/cans of beans, jar of jam/jars of jam, "
            "carton of milk/cartons of milk, packet of noodles/packets of noodles, "
            "bag of rice/bags of rice, tin of tuna/tins of tuna, bar of soap/bars of soap",
            "third": "broom, cookbook, umbrella, frying pan, birthday cake, flower pot, teapot",
        },
        facts={
            "first": (
                "{name} put {count} {things} at {price} each into the cart",
                "{name} bought {count} {things}, each of which cost {price}",
            ),
            "second": (
                "{he} also took {other_count} {others} for {other_price} apiece",
                "{other_count} {others} at {other_price} each went into the cart as well",
            ),
            "third": (
                "last came a {third} for {third_price}",
                "a {third} for {third_price} was the last thing on {his} list",
            ),
            "paid": (
                "{he} gave the cashier {paid}",
                "{name} paid with {paid} in cash",
            ),
            "change": ("{he} got {change} in change", "the cashier returned {change}"),
            "third_bought": (
                "the last thing on {his} list was a {third}",
                "{he} could not resist a {third} either",
            ),
        },
        asks=(
            Ask(
                find="change",
                steps=(
                    "cost of {things} = count * price",
                    "cost of {others} = other_count * other_price",
                    "cost of both = cost of {things} + cost of {others}",
                    "total cost = cost of both + third_price",
                    "change = paid - total cost",
                ),
                tell="first second third paid",
                questions=(
                    "how much change did {he} get",
                    "how much money did the cashier hand back to {name}",
                ),
                goals=("{name}'s change", "the amount that {name} got back"),
                wordings=(
                    "{name}'s receipt reads as follows: {count} {things} at {price}, "
                    "{other_count} {others} at {other_price}, a {third} at {third_price}, cash "
                    "{paid}. The last line, the change, is smudged. What did it say?",
                    "From the {paid} in {his} wallet, {name} paid for {other_count} {others} "
                    "at {other_price} each, a {third} at {third_price} and {count} {things} at "
                    "{price} each. How much was left in the wallet?",
                ),
            ),
            Ask(
                find="third_price",
                steps=(
                    "total cost = paid - change",
                    "cost of {things} = count * price",
                    "cost of {others} = other_count * other_price",
                    "cost of both = cost of {things} + cost of {others}",
                    "price of the {third} = total cost - cost of both",
                ),
                tell="first second third_bought paid change",
                questions=("what was the price of the {third}", "how much did the {third} cost"),
                goals=("the price of the {third}",),
                wordings=(
                    '"How much was that {third}?" asks {name2}. {name} does not remember, but '
                    "{he} had {paid} before {he} went shopping and has {change} now. Apart from "
                    "the {third}, {he} bought {count} {things} at {price} each and {other_count} "
                    "{others} at {other_price} each. What should {he} answer?",
                ),
            ),
        ),
        distractors=("The supermarket has {n:5-12} checkouts.",),
    ),
    Story(
        name="money_buy_some_get_one_free",
        topic="money",
        numbers={
            "paid_for": whole(2, 6),
            "group": "paid_for + 1",
            "groups": whole(2, 9),
            "count": "group * groups",
            "price": money(2, 15, "0.50"),
            "charged": "groups * paid_for",
            "total": "charged * price",
        },
        nouns={
            "thing": "candle, mug, notebook, T-shirt, plush toy, picture frame, puzzle, plate, "
            "towel, storybook",
            "shop": "gift shop, souvenir shop, thrift shop, department store, market stall, "
            "museum shop, outlet store",
        },
        facts={
            "offer": (
                "a {shop} gives away one {thing} for every {paid_for} that a customer buys",
                "at a {shop}, whoever buys {paid_for} {things} gets another one free",
            ),
            "price": ("a {thing} costs {price}", "the regular price of a {thing} is {price}"),
            "count": (
                "{name} needs {count} {things} in all",
                "{name} wants to go home with {count} {things}",
            ),
            "total": (
                "{name} spends {total} on {things} there",
                "{name} pays {total} for {things}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "{things} in a group = paid_for + 1",
                    "groups = count / {things} in a group",
                    "{things} to pay for = groups * paid_for",
                    "total cost = {things} to pay for * price",
                ),
                tell="offer price count",
                questions=("how much does {he} have to pay", "what is {name} charged for them"),
                goals=("the price of all {things} together",),
                wordings=(
                    '"Buy {paid_for:word} {things}, get one more free!" says the sign in the '
                    "window of a {shop}. {name}, who needs {count} {things}, makes full use of "
                    "the offer. What does {he} spend if each {thing} is priced at {price}?",
                    "How much must {name} pay for {count} {things} at {price} each when, with "
                    "every {paid_for} that {he} buys, the {shop} adds one for nothing?",
                ),
            ),
            Ask(
                find="count",
                steps=(
                    "{things} paid for = total / price",
                    "groups = {things} paid for / paid_for",
                    "{things} taken home = {things} paid for + groups",
                ),
                tell="offer price total",
                questions=(
                    "how many {things} does {he} take home",
                    "with how many {things} does {name} leave the {shop}",
                ),
                goals=("the number of {things} that {name} takes home, the free ones included",),
                wordings=(
                    "With {total} to spend, {name} walks into a {shop} where {things} cost "
                    "{price} and every purchase of {paid_for} brings another one free of charge. "
                    "If {he} spends everything, how many {things} will {he} carry home?",
                ),
            ),
        ),
    ),
    Story(
        name="money_second_item_half_price",
        topic="money",
        numbers={
            "price": money(4, 90, 2),
            "half": "price / 2",
            "pairs": whole(2, 12),
            "count": "pairs * 2",
            "pair": "price + half",
            "total": "pair * pairs",
            "saved": "half * pairs",
        },
        nouns={"thing": "clothes+book+household"},
        facts={
            "price": ("a {thing} costs {price}", "the tag on each {thing} says {price}"),
            "offer": (
                "every second {thing} is sold at half price during a sale",
                "of every two {things} bought this week, the second is half price",
            ),
            "count": (
                "the director of a choir buys {count} {things}",
                "a youth center orders {count} {things}",
            ),
            "total": (
                "the director of a choir paid {total} for {count} {things}",
                "a youth center got {count} {things} for {total} in all",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "half price = price / 2",
                    "price of a pair = price + half price",
                    "pairs = count / 2",
                    "total cost = pairs * price of a pair",
                ),
                tell="price offer count",
                questions=("what is the total cost", "how much does the order come to"),
                goals=("the amount to pay",),
                wordings=(
                    "Every second {thing} is half price. What do {count} {things} cost when the "
                    "full price of one is {price}?",
                    "You want {count} {things}. One is {price}, but the next one you get for half "
                    "of that, then one at full price again, and so on. What will the cashier ask "
                    "for?",
                ),
            ),
            Ask(
                find="saved",
                steps=(
                    "half price = price / 2",
                    "{things} at half price = count / 2",
                    "money saved = {things} at half price * half price",
                ),
                tell="price offer count",
                questions=(
                    "how much money does the offer save",
                    "how much less is paid than without the sale",
                ),
                goals=("the saving",),
                wordings=(
                    "Thanks to a sale in which every second {thing} goes for half its price of "
                    "{price}, a customer who takes {count} of them saves some money. How much?",
                ),
            ),
            Ask(
                find="pair",
                steps=("pairs = count / 2", "price of a pair = total / pairs"),
                tell="offer total",
                questions=("how much do two {things} cost in the sale",),
                wordings=(
                    "When every second {thing} was half price, {count} of them came to {total}. "
                    "What did a customer pay for just two?",
                ),
            ),
        ),
        distractors=("The sale lasts {n:3-10} days.",),
    ),
    Story(
        name="money_percent_off_then_coupon",
        topic="money",
        numbers={
            "price": money(60, 400, 10),
            "off": percent(10, 15, 20, 25, 30, 40, 50),
            "discount": "price * off / 100",
            "reduced": "price - discount",
            "coupon": money(2, 30),
            "final": "reduced - coupon",
            "have": money(5, 90, 5),
            "missing": "final - have",
        },
        nouns={
            "thing": "tablet, camera, desk, armchair, guitar, violin, monitor, dresser, printer, "
            "sewing machine, bicycle, bookcase, game console"
        },
        facts={
            "price": (
                "the {thing} in the window was priced at {price}",
                "a {thing} that {name} liked cost {price}",
            ),
            "off": (
                "then the store reduced it by {off}",
                "on the last day of the month the price fell by {off}",
            ),
            "coupon": (
                "{name} also had a coupon worth {coupon}, which came off the reduced price",
                "a coupon took another {coupon} off the reduced price",
            ),
            "have": ("{name} had {have} with {him}", "there was {have} in {name}'s wallet"),
            "final": (
                "in the end {name} paid {final}",
                "the {thing} finally cost {name} {final}",
            ),
            "coupon_used": (
                "{name} then used a coupon to lower the price further",
                "{name}'s coupon took a bit more off the reduced price",
            ),
        },
        asks=(
            Ask(
                find="final",
                steps=(
                    "discount = off of price",
                    "reduced price = price - discount",
                    "price with the coupon = reduced price - coupon",
                ),
                tell="price off coupon",
                questions=(
                    "what did {name} pay for the {thing}",
                    "how much did the {thing} cost {name} in the end",
                ),
                goals=("the final price of the {thing}",),
                wordings=(
                    "First {off} off, then a coupon worth {coupon}: that is how {name} got a "
                    "{thing} that used to cost {price}. What did {he} pay?",
                    "A {thing} is marked {price}, but there is a red sticker on it: minus {off}. "
                    "At the checkout {name} shows a coupon, and the clerk takes another {coupon} "
                    "off. How much does {name} pay?",
                ),
            ),
            Ask(
                find="missing",
                steps=(
                    "discount = off of price",
                    "reduced price = price - discount",
                    "price with the coupon = reduced price - coupon",
                    "missing money = price with the coupon - have",
                ),
                tell="price off coupon have",
                questions=(
                    "how much more money did {he} need for the {thing}",
                    "how much was {name} short of the final price",
                ),
                goals=("the amount that {name} still lacked",),
                wordings=(
                    "{name} wishes to buy a {thing} and has saved {have}. Its price of {price} is "
                    "cut by {off}, and {his} coupon lowers what remains by {coupon}. How much "
                    "must {he} borrow from {name2}?",
                ),
            ),
            Ask(
                find="coupon",
                steps=(
                    "discount = off of price",
                    "reduced price = price - discount",
                    "value of the coupon = reduced price - final",
                ),
                tell="price off coupon_used final",
                questions=("how much was the coupon worth",),
                goals=("the value of the coupon",),
                wordings=(
                    "After a reduction of {off} on a {thing} that was {price}, and after using a "
                    "coupon on top of that, {name} owed only {final}. By how much did the coupon "
                    "lower the price?",
                ),
            ),
        ),
    ),
    Story(
        name="money_sales_tax_on_two_goods",
        topic="money",
        numbers={
            "price": money(10, 90, 5),
            "other_price": money(10, 90, 5),
            "count": whole(2, 5),
            "cost": "count * price",
            "subtotal": "cost + other_price",
            "rate": percent(4, 5, 6, 8, 10, 12, 20),
            "tax": "subtotal * rate / 100",
            "total": "subtotal + tax",
        },
        nouns={
            "thing": "lamp, blanket, mirror, drill, ladder, cushion, curtain, toolbox",
            "other": "chair, desk, printer, speaker, nightstand, keyboard, bookcase, heater",
        },
        facts={
            "goods": (
                "{name} chose {count} {things} at {price} each and a {other} for {other_price}",
                "{name}'s order was {count} {things}, each {price}, together with a {other} for "
                "{other_price}",
            ),
            "rate": (
                "a sales tax of {rate} was added at the checkout",
                "the prices did not include the sales tax of {rate}",
            ),
            "total": (
                "the bill, with sales tax, came to {total}",
                "once the sales tax had been added, {name} had to pay {total}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "cost of {things} = count * price",
                    "price before tax = cost of {things} + other_price",
                    "tax = rate of price before tax",
                    "total = price before tax + tax",
                ),
                tell="goods rate",
                questions=(
                    "how much did {name} pay, tax included",
                    "what was the total on the bill",
                ),
                goals=("the total with tax",),
                wordings=(
                    "In {name}'s state, {rate} sales tax goes on top of every price. {he} takes "
                    "a {other} marked {other_price} and {count} {things} marked {price} apiece. "
                    "What will {he} really pay?",
                    "What does {name} owe for {count} {things} at {price} each plus a {other} at "
                    "{other_price}, once {rate} tax has been added to the sum?",
                ),
            ),
            Ask(
                find="rate",
                steps=(
                    "cost of {things} = count * price",
                    "price before tax = cost of {things} + other_price",
                    "tax = total - price before tax",
                    "tax times one hundred = tax * 100",
                    "tax rate = tax times one hundred / price before tax",
                ),
                tell="goods total",
                questions=(
                    "what percent was the sales tax",
                    "what percentage of tax did {name} pay",
                ),
                wordings=(
                    "The price tags said {price} for each of {count} {things} and {other_price} "
                    "for a {other}, yet {name} had to pay {total} because of the sales tax. What "
                    "percentage is that tax?",
                ),
            ),
        ),
    ),
    Story(
        name="money_dinner_tip_shared",
        topic="",
        numbers={
            "friends": whole(3, 8),
            "meal": money(8, 24),
            "drinks": money(6, 60, 2),
            "meals": "friends * meal",
            "bill": "meals + drinks",
            "tip_rate": percent(10, 15, 18, 20, 25),
            "tip": "bill * tip_rate / 100",
            "total": "bill + tip",
            "share": "total / friends",
        },
        nouns={"meal_name": "pasta, pizza, curry, fish dish/fish dishes, steak, noodle soup"},
        facts={
            "friends": (
                "{friends} friends ate out, and each of them had a {meal_name} for {meal}",
                "each of {friends} friends ordered a {meal_name} that cost {meal}",
            ),
            "drinks": (
                "drinks for the whole table added {drinks} to the bill",
                "the drinks came to {drinks} altogether",
            ),
            "tip": (
                "they left a tip of {tip_rate} of the bill",
                "to the bill they added {tip_rate} as a tip",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "cost of the meals = friends * meal",
                    "bill = cost of the meals + drinks",
                    "tip = tip_rate of bill",
                    "money spent = bill + tip",
                ),
                tell="friends drinks tip",
                questions=("how much did the evening cost them", "what did they spend in total"),
                goals=("the total with the tip",),
                wordings=(
                    "For everyone at a table of {friends} there was a {meal_name} at {meal}; "
                    "the drinks cost {drinks} in all. Since the waiter had been friendly, the "
                    "guests added a tip of {tip_rate}. How much money did they put on the table?",
                ),
            ),
            Ask(
                find="share",
                steps=(
                    "cost of the meals = friends * meal",
                    "bill = cost of the meals + drinks",
                    "tip = tip_rate of bill",
                    "money spent = bill + tip",
                    "share of each friend = money spent / friends",
                ),
                tell="friends drinks tip",
                questions=(
                    "how much did each of them pay when everything was split equally",
                    "what was the equal share of each friend",
                ),
                goals=("the amount each friend paid when the total was split equally",),
                wordings=(
                    "A table of {friends} decides to divide everything evenly: a {meal_name} at "
                    "{meal} for each person, {drinks} for drinks, and a tip of {tip_rate} on top "
                    "of it all. What does each person pay?",
                ),
            ),
        ),
        distractors=("The restaurant has {n:8-25} tables.", "They stayed for {n:2-4} hours."),
    ),
    Story(
        name="money_pack_prices_compared",
        topic="money",
        numbers={
            "small_count": oneof(2, 3, 4, 5, 6, 8),
            "unit": money("0.60", 4, "0.10"),
            "less": money("0.10", "0.50", "0.05"),
            "large_count": oneof(10, 12, 15, 20, 24, 30),
            "large_unit": "unit - less",
            "small_price": "small_count * unit",
            "large_price": "large_count * large_unit",
            "saved": "less * large_count",
        },
        where=("large_price > small_price",),
        nouns={
            "thing": "battery, light bulb, sponge, trash bag, marker, tennis ball, yogurt, "
            "cereal bar, bottle of water/bottles of water, roll of tape/rolls of tape, "
            "diaper, razor blade, tea candle, dog treat"
        },
        facts={
            "small": (
                "a pack of {small_count} {things} costs {small_price}",
                "{things} are sold in packs of {small_count} for {small_price}",
            ),
            "large": (
                "a big pack of {large_count} costs {large_price}",
                "the same {things} also come in packs of {large_count} for {large_price}",
            ),
        },
        asks=(
            Ask(
                find="less",
                steps=(
                    "price of one in a small pack = small_price / small_count",
                    "price of one in a big pack = large_price / large_count",
                    "difference = price of one in a small pack - price of one in a big pack",
                ),
                tell="small large",
                questions=(
                    "how much cheaper is a single {thing} in the bigger pack",
                    "by how much does the price per {thing} differ between the packs",
                ),
                goals=("the difference in price per {thing}",),
                wordings=(
                    "Two packs stand on the shelf. The small one holds {small_count} {things} "
                    "and is marked {small_price}; the large one holds {large_count} and is marked "
                    "{large_price}. How much less does one {thing} cost if you take the large "
                    "pack?",
                    "Per {thing}, how much do you save by choosing {large_count} for "
                    "{large_price} instead of {small_count} for {small_price}?",
                ),
            ),
            Ask(
                find="saved",
                steps=(
                    "price of one in a small pack = small_price / small_count",
                    "price of one in a big pack = large_price / large_count",
                    "saved on each = price of one in a small pack - price of one in a big pack",
                    "money saved = saved on each * large_count",
                ),
                tell="small large",
                questions=(
                    "how much is saved with the big pack, compared with paying the small pack's "
                    "price for each of its {things}",
                ),
                wordings=(
                    "A careful shopper compares: {small_count} {things} cost {small_price}, while "
                    "a box of {large_count} costs {large_price}. At the price per {thing} of the "
                    "small pack, how much more would the contents of the box cost?",
                ),
            ),
        ),
    ),
    Story(
        name="money_cheaper_after_the_first_few",
        topic="money",
        numbers={
            "first": oneof(5, 10, 20, 25, 50),
            "price": money("1.50", 9, "0.50"),
            "later_price": money("0.50", 8, "0.50"),
            "further": whole(3, 60),
            "count": "first + further",
            "first_cost": "first * price",
            "later_cost": "further * later_price",
            "total": "first_cost + later_cost",
        },
        where=("later_price < price",),
        nouns={
            "thing": "paper lantern, T-shirt, printed mug, badge, banner, tote bag, gift bag, "
            "candle, wreath, flower pot, pennant",
            "event": "event",
        },
        facts={
            "prices": (
                "a wholesaler charges {price} for each of the first {first} {things} and "
                "{later_price} for each further one",
                "the first {first} {things} of an order cost {price} apiece, and all further ones "
                "only {later_price} apiece",
            ),
            "count": (
                "{name} orders {count} {things} for a {event}",
                "for a {event}, {name} needs {count} {things}",
            ),
            "total": (
                "{name}'s order for a {event} costs {total}",
                "{name} has to pay {total} for what {he} ordered for a {event}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "cost of the first ones = first * price",
                    "further {things} = count - first",
                    "cost of the further ones = further {things} * later_price",
                    "total cost = cost of the first ones + cost of the further ones",
                ),
                tell="prices count",
                questions=("how much does {name}'s order cost", "what must {he} pay"),
                goals=("the cost of {name}'s order",),
                wordings=(
                    "For a {event} {name} is ordering {count} {things}. Up to {first} of them "
                    "cost {price} each; beyond that, the price per piece drops to {later_price}. "
                    "What will the invoice say?",
                ),
            ),
            Ask(
                find="count",
                steps=(
                    "cost of the first ones = first * price",
                    "cost of the further ones = total - cost of the first ones",
                    "further {things} = cost of the further ones / later_price",
                    "{things} in the order = first + further {things}",
                ),
                tell="prices total",
                questions=("how many {things} did {name} order",),
                goals=("the number of {things} in {name}'s order",),
                wordings=(
                    "{name}'s invoice for the {event} shows only the total, {total}. The {things} "
                    "on it were {price} each for the first {first} and {later_price} each after "
                    "that. How many {things} are coming?",
                    "How many {things} can {name} get for the {event} with exactly {total}, if "
                    "{first} of them must be paid at {price} and the rest at {later_price} each?",
                ),
            ),
        ),
    ),
    Story(
        name="money_price_up_then_down",
        topic="money",
        numbers={
            "price": money(60, 600, 20),
            "up": percent(5, 10, 20, 25, 30, 50),
            "rise": "price * up / 100",
            "high": "price + rise",
            "down": percent(5, 10, 20, 25, 40, 50),
            "drop": "high * down / 100",
            "final": "high - drop",
        },
        nouns={
            "thing": "bicycle, winter coat, tent, washing machine, pair of skis/pairs of skis, "
            "heater, suitcase, sewing machine, air conditioner, rug, kayak"
        },
        facts={
            "price": (
                "in the spring a {thing} cost {price}",
                "the price of a {thing} was {price} at the beginning of the year",
            ),
            "up": (
                "then demand grew, and the price went up by {up}",
                "before the holidays the store raised the price by {up}",
            ),
            "down": (
                "after that, the new price was lowered by {down}",
                "in the next sale it came down again, by {down} of the higher price",
            ),
        },
        asks=(
            Ask(
                find="final",
                steps=(
                    "rise = up of price",
                    "higher price = price + rise",
                    "drop = down of higher price",
                    "price in the end = higher price - drop",
                ),
                tell="price up down",
                questions=("what did a {thing} cost in the end", "what was its price after that"),
                goals=("the final price of the {thing}",),
                wordings=(
                    "A store first raises the price of a {thing}, which is {price}, by {up} and "
                    "later takes {down} off the raised price. What does the {thing} cost now?",
                    "What remains of the price of a {thing} that starts at {price}, climbs by "
                    "{up}, and is then cut by {down}?",
                    "Old price: {price}. January: plus {up}. June: minus {down} of the January "
                    "price. How much is the {thing} in July?",
                ),
            ),
            Ask(
                find="drop",
                steps=(
                    "rise = up of price",
                    "higher price = price + rise",
                    "reduction = down of higher price",
                ),
                tell="price up down",
                questions=("how many dollars did the reduction take off",),
                goals=("the reduction in dollars",),
            ),
        ),
    ),
    Story(
        name="money_returned_goods_refund",
        topic="money",
        numbers={
            "bought": whole(4, 15),
            "returned": whole(2, 10),
            "price": money(5, 60),
            "fee": money(1, 4, "0.50"),
            "postage": money(3, 15, "0.50"),
            "paid_goods": "bought * price",
            "paid": "paid_goods + postage",
            "back_each": "price - fee",
            "refund": "returned * back_each",
            "spent": "paid - refund",
        },
        where=("returned < bought",),
        nouns={"thing": "clothes+household+toy"},
        facts={
            "bought": (
                "{name} ordered {bought} {things} online at {price} each",
                "{bought} {things} at {price} each were in the online order that {name} made",
            ),
            "postage": ("postage was {postage}", "{he} paid {postage} for postage as well"),
            "returned": (
                "{returned} of the {things} did not suit {him}, and {he} sent them back",
                "{he} returned {returned} of them",
            ),
            "fee": (
                "for each returned {thing} the store refunded the price less a fee of {fee}",
                "the store kept a fee of {fee} for each {thing} it took back and refunded the rest "
                "of its price",
            ),
        },
        asks=(
            Ask(
                find="refund",
                steps=(
                    "refund for one {thing} = price - fee",
                    "refund = returned * refund for one {thing}",
                ),
                tell="bought returned fee",
                questions=("how much money did {name} get back", "how large was the refund"),
                goals=("the refund",),
                wordings=(
                    "Of the {bought} {things} that {name} had ordered for {price} each, "
                    "{returned} went back to the store, which deducted {fee} for handling from "
                    "the price of each one. What did {name} get back?",
                ),
            ),
            Ask(
                find="spent",
                steps=(
                    "price of all {things} = bought * price",
                    "paid at first = price of all {things} + postage",
                    "refund for one {thing} = price - fee",
                    "refund = returned * refund for one {thing}",
                    "spent in the end = paid at first - refund",
                ),
                tell="bought postage returned fee",
                questions=(
                    "how much did {name} spend in the end",
                    "after the refund, what had the order cost {him}",
                ),
                goals=("the amount {name} spent, after the refund",),
                wordings=(
                    '"I paid for {bought} {things} at {price} each and {postage} postage," '
                    'wrote {name}, "but I sent {returned} of them back, and for each of those '
                    'you gave me back its price minus {fee}." How much money did the store keep '
                    "in the end?",
                ),
            ),
            Ask(
                find="fee",
                steps=(
                    "refund for one {thing} = refund / returned",
                    "fee = price - refund for one {thing}",
                ),
                tell="",
                wordings=(
                    "{name} sent {returned} {things} back and expected {price} for each of them, "
                    "but the refund was only {refund}. What fee was taken off for each {thing}?",
                    "For {returned} {things} that had cost {price} apiece {name} was refunded "
                    "{refund}, because the store keeps the same fee for every return. How high is "
                    "this fee per {thing}?",
                ),
            ),
        ),
        distractors=("The parcel arrived after {n:2-9} days.",),
    ),
)
