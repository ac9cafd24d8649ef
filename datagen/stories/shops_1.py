"""Small businesses and stalls: revenue, costs, stock, returns, several prices."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="shops_stall_fee_and_two_goods",
        topic="",
        numbers={
            "jars": whole(10, 60),
            "jar_price": money(3, 9, "0.50"),
            "cakes": whole(5, 30),
            "cake_price": money(6, 16),
            "jar_money": "jars * jar_price",
            "cake_money": "cakes * cake_price",
            "taken": "jar_money + cake_money",
            "fee": money(15, 80, 5),
            "rest": "taken - fee",
            "ingredients": money(20, 120, 5),
            "profit": "rest - ingredients",
        },
        where=("profit > 15",),
        nouns={
            "jar_thing": "jar of jam/jars of jam, jar of pickles/jars of pickles, bottle of "
            "syrup/bottles of syrup, jar of honey/jars of honey",
            "cake_thing": "apple pie, nut cake, cheesecake, plum cake, carrot cake",
            "town": "town",
        },
        facts={
            "jars": (
                "at the market in {town}, {name} sold {jars} {jar_things} for {jar_price} each",
                "{jars} {jar_things} left {name}'s stall at the {town} market for {jar_price} each",
            ),
            "cakes": (
                "{he} also sold {cakes} {cake_things} at {cake_price}",
                "besides, there were {cakes} buyers who took a {cake_thing} for {cake_price} each",
            ),
            "fee": (
                "the stall cost {him} {fee} for the day",
                "the town collected a stall fee of {fee} from {him}",
            ),
            "ingredients": (
                "{he} had spent {ingredients} on ingredients",
                "the ingredients had come to {ingredients}",
            ),
            "profit": (
                "at the end of the day {he} had made a profit of {profit}",
                "{his} profit was {profit}",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "money for the {jar_things} = jars * jar_price",
                    "money for the {cake_things} = cakes * cake_price",
                    "money taken in = money for the {jar_things} + money for the {cake_things}",
                    "money after the stall fee = money taken in - fee",
                    "profit = money after the stall fee - ingredients",
                ),
                tell="jars cakes fee ingredients",
                questions=(
                    "what profit did {name} make",
                    "how much did {name} earn at the market after all costs",
                ),
                goals=("{name}'s profit from the market day",),
                wordings=(
                    '"Was it worth getting up at five?" asked {name2}. {name} counted: '
                    '"{jars} {jar_things} at {jar_price}, {cakes} {cake_things} at {cake_price}. '
                    'But I paid {fee} for the stall, and the ingredients were {ingredients}." '
                    "What was {name}'s profit?",
                    "Stall fee {fee}, ingredients {ingredients}: those were {name}'s costs on "
                    "market day. On the other side of the notebook stand {jars} {jar_things}, "
                    "sold at {jar_price} apiece, and {cakes} {cake_things}, sold at {cake_price} "
                    "apiece. How much money did the day bring {name} when the costs are taken off?",
                ),
            ),
            Ask(
                find="ingredients",
                steps=(
                    "money for the {jar_things} = jars * jar_price",
                    "money for the {cake_things} = cakes * cake_price",
                    "money taken in = money for the {jar_things} + money for the {cake_things}",
                    "money after the stall fee = money taken in - fee",
                    "cost of the ingredients = money after the stall fee - profit",
                ),
                tell="jars cakes fee profit",
                questions=("how much had {name} spent on ingredients",),
                wordings=(
                    "All that {name} had to pay for were a stall at {fee} and the ingredients. "
                    "{jars} {jar_things} at {jar_price} and {cakes} {cake_things} at {cake_price} "
                    "were sold, and the profit was {profit}. What did the ingredients cost?",
                ),
            ),
            Ask(
                find="jars",
                steps=(
                    "money for the {cake_things} = cakes * cake_price",
                    "money for the {jar_things} = taken - money for the {cake_things}",
                    "{jar_things} = money for the {jar_things} / jar_price",
                ),
                wordings=(
                    "When {name} closed the stall there was {taken} in the cash box. {cakes} "
                    "{cake_things} had been sold at {cake_price} each, and everything else in "
                    "the box came from {jar_things} at {jar_price} each. How many {jar_things} "
                    "did {name} sell?",
                ),
            ),
        ),
    ),
    Story(
        name="shops_wholesale_boxes_some_broken",
        topic="",
        numbers={
            "boxes": whole(3, 15),
            "per_box": oneof(6, 8, 10, 12, 20, 24),
            "box_cost": money(12, 60),
            "pieces": "boxes * per_box",
            "broken": whole(2, 12),
            "sound": "pieces - broken",
            "price": money(3, 12, "0.50"),
            "revenue": "sound * price",
            "cost": "boxes * box_cost",
            "profit": "revenue - cost",
        },
        where=("profit > 10", "broken * 4 < pieces"),
        nouns={
            "thing": "mug, bowl, vase, plate, jar, candle holder, teapot, flower pot, glass",
            "shop": "gift shop, department store, garden center, thrift shop, kitchen store",
        },
        facts={
            "boxes": (
                "a {shop} orders {boxes} boxes of {things} with {per_box} in every box",
                "{boxes} boxes arrive at a {shop}, and each one contains {per_box} {things}",
            ),
            "cost": ("a box costs {box_cost}", "the supplier asks for {box_cost} a box"),
            "broken": (
                "{broken} of the {things} turn out to be broken and are thrown away",
                "when the boxes are opened, {broken} {things} are in pieces and cannot be sold",
            ),
            "price": (
                "the others are sold for {price} each",
                "every one that is not broken is sold for {price}",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "{things} delivered = boxes * per_box",
                    "{things} to sell = {things} delivered - broken",
                    "money from the sale = {things} to sell * price",
                    "cost of the boxes = boxes * box_cost",
                    "profit = money from the sale - cost of the boxes",
                ),
                tell="boxes cost broken price",
                questions=(
                    "how much profit is made",
                    "how much does the {shop} gain by this",
                ),
                goals=("the profit on these {things}",),
                wordings=(
                    "The owner of a {shop} paid {box_cost} for each of {boxes} boxes of {things}, "
                    "{per_box} to a box. {broken} were broken on the way. She sold all the rest at "
                    "{price} each. By how much did the money she got exceed the money she paid?",
                    "What is the profit if {boxes} boxes of {per_box} {things} are bought at "
                    "{box_cost} a box and sold at {price} apiece, but {broken} {things} break "
                    "before anyone can buy them?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "{things} delivered = boxes * per_box",
                    "{things} to sell = {things} delivered - broken",
                    "price of one = revenue / {things} to sell",
                ),
                wordings=(
                    "Of {boxes} boxes with {per_box} {things} each, {broken} {things} were broken "
                    "when they reached the {shop}. Selling all the others at one price brought "
                    "in {revenue}. What was that price?",
                    "{revenue} is what a {shop} took in for a delivery of {things}, all at the "
                    "same price. There had been {boxes} boxes of {per_box}, though {broken} pieces "
                    "had to be thrown away. How much did a customer pay for one?",
                ),
            ),
        ),
    ),
    Story(
        name="shops_stock_over_three_days",
        topic="",
        numbers={
            "start": whole(60, 240, 5),
            "first": whole(8, 40),
            "second_more": whole(2, 15),
            "second": "first + second_more",
            "delivered": whole(20, 80, 5),
            "third_part": factor(2, "1/2"),
            "third": "first * third_part",
            "after_first": "start - first",
            "after_second": "after_first - second",
            "with_new": "after_second + delivered",
            "left": "with_new - third",
        },
        nouns={
            "thing": "book+toy+stationery",
            "shop": "bookstore, gift shop, department store, supermarket, museum shop",
        },
        facts={
            "start": (
                "on Monday morning a {shop} has {start:thing} in stock",
                "there are {start:thing} on the shelves of a {shop} on Monday morning",
            ),
            "first": ("on Monday it sells {first}", "{first} are sold that day"),
            "second": (
                "Tuesday's sales are {second_more} higher than Monday's",
                "on Tuesday {second_more} more are sold than on Monday",
            ),
            "delivered": (
                "on Tuesday evening {delivered} new ones are delivered",
                "a delivery of {delivered:thing} arrives on Tuesday evening",
            ),
            "third": (
                "on Wednesday {third_part:times} as many are sold as on Monday",
                "Wednesday's sales are {third_part:times} those of Monday",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{things} after Monday = start - first",
                    "{things} sold on Tuesday = first + second_more",
                    "{things} after Tuesday = {things} after Monday - {things} sold on Tuesday",
                    "{things} after the delivery = {things} after Tuesday + delivered",
                    "{things} sold on Wednesday = third_part of first",
                    "{things} left = {things} after the delivery - {things} sold on Wednesday",
                ),
                tell="start first second delivered third",
                questions=(
                    "how many {things} are in stock on Wednesday evening",
                    "how many {things} does the {shop} have after Wednesday",
                ),
                goals=("the number of {things} in stock on Wednesday evening",),
                wordings=(
                    "How many {things} will a {shop} have on Wednesday night if it begins the week "
                    "with {start}, sells {first} on Monday and {second_more} more than that on "
                    "Tuesday, then gets {delivered} new ones, and on Wednesday sells "
                    "{third_part:times} as many as on Monday?",
                    "Stock book of a {shop}, {things}. Monday morning: {start}. Sold on Monday: "
                    "{first}. Sold on Tuesday: {second_more} more than on Monday. Delivered on "
                    "Tuesday evening: {delivered}. Sold on Wednesday: {third_part:times} as many "
                    'as on Monday. What number comes next, in the line "Wednesday evening"?',
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "{things} sold on Tuesday = first + second_more",
                    "{things} sold in two days = first + {things} sold on Tuesday",
                    "{things} at the start = after_second + {things} sold in two days",
                ),
                wordings=(
                    "The clerk of a {shop} forgot to count the {things} on Monday morning. She "
                    "knows that {first} were sold on Monday and {second_more} more than that on "
                    "Tuesday, and on Tuesday evening {after_second:thing} are left. How "
                    "many were there to begin with?",
                ),
            ),
        ),
    ),
    Story(
        name="shops_returns_after_the_holidays",
        topic="",
        numbers={
            "sold": whole(20, 120, 4),
            "price": money(15, 80),
            "returned": whole(2, 14),
            "kept": "sold - returned",
            "revenue": "kept * price",
            "unit_cost": money(5, 40),
            "cost": "kept * unit_cost",
            "before_loss": "revenue - cost",
            "resent": money(3, 9),
            "postage": "returned * resent",
            "profit": "before_loss - postage",
        },
        where=("unit_cost < price",),
        nouns={"thing": "clothes"},
        facts={
            "sold": (
                "before the holidays an online shop sold {sold:thing} at {price} each",
                "an online shop found {sold} buyers for a {thing} that costs {price}",
            ),
            "returned": (
                "{returned} of the buyers sent theirs back and got all their money again",
                "later {returned} of them were returned for a full refund",
            ),
            "cost": (
                "each {thing} that stayed sold had cost the shop {unit_cost}",
                "the shop itself had paid {unit_cost} for every {thing} that was not returned",
            ),
            "postage": (
                "every return cost the shop {resent} in postage",
                "postage of {resent} was lost on each return",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "{things} not returned = sold - returned",
                    "profit on each = price - unit_cost",
                    "profit before postage = {things} not returned * profit on each",
                    "postage for the returns = returned * resent",
                    "profit = profit before postage - postage for the returns",
                ),
                tell="sold returned cost postage",
                questions=("what profit did the shop make on these sales",),
                goals=("the profit of the shop on these sales",),
                wordings=(
                    "A shop on the internet buys {things} for {unit_cost} and sells them for "
                    "{price}. It sold {sold} of them in December; {returned} came back, were "
                    "refunded and went back to the supplier at no loss except {resent} of "
                    "postage each. What did the shop gain in the end?",
                ),
            ),
            Ask(
                find="revenue",
                steps=(
                    "money taken in = sold * price",
                    "money paid back = returned * price",
                    "money kept = money taken in - money paid back",
                ),
                tell="sold returned",
                questions=(
                    "how much of the money did the shop keep",
                    "how much money was left of these sales after the refunds",
                ),
                wordings=(
                    "{sold:thing} at {price} each were paid for, but {returned} buyers changed "
                    "their minds and were refunded. How much money does the seller have from "
                    "these sales?",
                ),
            ),
            Ask(
                find="returned",
                steps=(
                    "{things} not returned = revenue / price",
                    "{things} returned = sold - {things} not returned",
                ),
                wordings=(
                    "{sold} parcels with a {thing} for {price} each went out to customers. When "
                    "all returns had been refunded in full, the shop was left with {revenue} from "
                    "them. How many customers had sent theirs back?",
                ),
            ),
        ),
    ),
    Story(
        name="shops_flower_stand_bunches",
        topic="",
        numbers={
            "bunches": whole(6, 40),
            "stems": oneof(3, 5, 6, 7, 9, 10),
            "used": "bunches * stems",
            "stem_cost": money("0.40", "1.50", "0.10"),
            "wilted": whole(4, 30),
            "bought": "used + wilted",
            "cost": "bought * stem_cost",
            "bunch_price": money(6, 18),
            "revenue": "bunches * bunch_price",
            "profit": "revenue - cost",
        },
        where=("profit > 5", "wilted < used"),
        nouns={"flower": "flower"},
        facts={
            "bought": (
                "{name} bought {bought:flower} at {stem_cost} each",
                "at dawn {name} paid {stem_cost} apiece for {bought:flower}",
            ),
            "wilted": (
                "{wilted} of them wilted before they could be sold",
                "in the heat, {wilted} of these had to be thrown away",
            ),
            "bunches": (
                "{he} tied the others into bunches of {stems} and sold them all for {bunch_price} "
                "a bunch",
                "all the others were sold in bunches of {stems} that cost {bunch_price}",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "cost of the {flowers} = bought * stem_cost",
                    "good {flowers} = bought - wilted",
                    "bunches = good {flowers} / stems",
                    "money for the bunches = bunches * bunch_price",
                    "profit = money for the bunches - cost of the {flowers}",
                ),
                tell="bought wilted bunches",
                questions=(
                    "how much profit did {name} make",
                    "how much more did {name} take in than {he} had paid",
                ),
                goals=("{name}'s profit on the {flowers}",),
                wordings=(
                    "{name} sells flowers at the station. This morning {he} had {bought:flower}, "
                    "for which {he} had paid {stem_cost} each; {wilted} of them were too wilted "
                    "for sale. The rest became bunches of {stems}, and by evening every bunch had "
                    "been sold for {bunch_price}. What did {name} gain that day?",
                    "Is selling {flowers} good business? {name} tried it with {bought} of them, "
                    "{stem_cost} each. Having thrown away {wilted}, {he} sold the others in "
                    "bunches of {stems}, each bunch for {bunch_price}. How large was {his} profit?",
                ),
            ),
            Ask(
                find="bought",
                steps=(
                    "bunches = revenue / bunch_price",
                    "good {flowers} = bunches * stems",
                    "{flowers} bought = good {flowers} + wilted",
                ),
                wordings=(
                    "In the evening {name} has {revenue} from bunches of {stems} {flowers}, sold "
                    "at {bunch_price} a bunch, and {wilted} wilted {flowers} in the trash. How "
                    "many {flowers} were bought that morning if none are left?",
                    "How many {flowers} had {name} bought, given that {wilted} of them wilted, the "
                    "rest were sold in bunches of {stems} for {bunch_price} a bunch, and {he} "
                    "took in {revenue}?",
                ),
            ),
        ),
    ),
    Story(
        name="shops_hourly_customers_and_staff",
        topic="",
        numbers={
            "hours": whole(5, 12),
            "customers": whole(8, 40),
            "visitors": "hours * customers",
            "spend": money(3, 14, "0.50"),
            "revenue": "visitors * spend",
            "goods_rate": percent(20, 25, 30, 40, 50),
            "goods": "revenue * goods_rate / 100",
            "after_goods": "revenue - goods",
            "wages": money(60, 480, 10),
            "gain": "after_goods - wages",
        },
        where=("gain > 20",),
        nouns={"shop": "coffee shop, ice cream parlor, bakery, sandwich bar, juice bar, snack bar"},
        facts={
            "customers": (
                "a {shop} is open for {hours} hours a day and has {customers} customers an hour on "
                "average",
                "during the {hours} hours that a {shop} is open, {customers} customers come in "
                "every hour",
            ),
            "spend": (
                "a customer spends {spend} on average",
                "the average customer leaves {spend} there",
            ),
            "goods": (
                "{goods_rate} of the money goes into ingredients",
                "ingredients use up {goods_rate} of what is taken in",
            ),
            "wages": (
                "the wages of the people who work there come to {wages} a day",
                "everyone who works there has to be paid, which takes {wages} a day",
            ),
        },
        asks=(
            Ask(
                find="gain",
                steps=(
                    "customers a day = hours * customers",
                    "money taken in = customers a day * spend",
                    "cost of ingredients = goods_rate of money taken in",
                    "money after ingredients = money taken in - cost of ingredients",
                    "gain a day = money after ingredients - wages",
                ),
                tell="customers spend goods wages",
                questions=(
                    "how much remains for the owner each day",
                    "what is the daily gain after ingredients and wages",
                ),
                goals=("the money that is left each day after ingredients and wages",),
                wordings=(
                    "{name} dreams of owning a {shop}. The plan: {hours} hours a day, {customers} "
                    "customers an hour, {spend} from each. Ingredients would swallow {goods_rate} "
                    "of the takings, and {wages} a day would go to the helpers. What would "
                    "be left for {name} at the end of a day?",
                ),
            ),
            Ask(
                find="spend",
                steps=(
                    "customers a day = hours * customers",
                    "average spent = revenue / customers a day",
                ),
                wordings=(
                    "Yesterday the till of a {shop} held {revenue} when the doors closed after "
                    "{hours} hours, in each of which {customers} customers had come. How much had "
                    "a customer spent on average?",
                    "At a {shop}, {customers} people an hour are served. After {hours} hours they "
                    "have left {revenue} in the till. How much is that for each of them on "
                    "average?",
                ),
            ),
        ),
        distractors=("The shop next door opens at {n:7-10} o'clock.",),
    ),
    Story(
        name="shops_winter_clearance_at_half_price",
        topic="",
        numbers={
            "price": money(20, 120, 2),
            "first_sold": whole(5, 40),
            "half_sold": whole(4, 40),
            "half": "price / 2",
            "first_money": "first_sold * price",
            "half_money": "half_sold * half",
            "two_money": "first_money + half_money",
        },
        nouns={"thing": "coat, jacket, sweater, sled, pair of boots/pairs of boots, raincoat"},
        facts={
            "first": (
                "a store sold {first_sold} {things} at the full price of {price} in December",
                "{first_sold} {things} were sold at {price} each before Christmas",
            ),
            "half": (
                "in January the price was cut in half, and {half_sold} more were sold",
                "in January {half_sold} more found buyers at half the price",
            ),
        },
        asks=(
            Ask(
                find="two_money",
                steps=(
                    "money at the full price = first_sold * price",
                    "half price = price / 2",
                    "money at half price = half_sold * half price",
                    "money altogether = money at the full price + money at half price",
                ),
                tell="first half",
                questions=(
                    "how much did all these {things} bring in",
                    "what did the customers pay for these {things} altogether",
                ),
                goals=("the money paid for all these {things}",),
                wordings=(
                    "A {thing} that cost {price} in December was half that in January. The store "
                    "sold {half_sold} at the lower price after having sold {first_sold} at the "
                    "higher one. How much money is that together?",
                    "What do {first_sold} {things} sold for {price} each, and {half_sold} more "
                    "sold at half price when the snow was gone, bring a shop in all?",
                ),
            ),
            Ask(
                find="half_sold",
                steps=(
                    "money at the full price = first_sold * price",
                    "money at half price = two_money - money at the full price",
                    "half price = price / 2",
                    "{things} sold at half price = money at half price / half price",
                ),
                wordings=(
                    "By the end of January a store had made {two_money} with its {things}. It had "
                    "sold {first_sold} of them for {price} each in December; in January they all "
                    "went at half price. How many were sold in January?",
                    '"Everything half price!" said the sign in January, so a {thing} of {price} '
                    "cost only half. The {first_sold} sold at full price in December included, "
                    "{two_money} came in. How many {things} were sold under that sign?",
                ),
            ),
        ),
    ),
    Story(
        name="shops_bagels_morning_and_evening",
        topic="food",
        numbers={
            "trays": whole(4, 16),
            "per_tray": oneof(12, 15, 16, 18, 20, 24),
            "baked": "trays * per_tray",
            "share": fraction("1/2", "1/3", "2/3", "3/4", "1/4"),
            "morning": "baked * share",
            "after_morning": "baked - morning",
            "school": whole(10, 60, 5),
            "after_school": "after_morning - school",
            "per_bag": oneof(3, 4, 5, 6),
            "bags": "after_school / per_bag",
        },
        where=("bags > 1",),
        nouns={"baked_thing": "bagel, bun, roll, pretzel, croissant, scone, muffin"},
        facts={
            "baked": (
                "before sunrise a baker takes {trays} trays of {baked_things} out of the oven, "
                "{per_tray} on each",
                "a baker bakes {trays} trays with {per_tray} {baked_things} on every tray",
            ),
            "morning": (
                "{share} of them are sold before noon",
                "the customers of the morning buy {share} of them",
            ),
            "school": (
                "then a school picks up {school}",
                "{school} more are delivered to a school",
            ),
            "bags": (
                "all the {baked_things} that remain are packed in bags of {per_bag}",
                "what is left goes into bags, {per_bag} to a bag",
            ),
        },
        asks=(
            Ask(
                find="bags",
                steps=(
                    "{baked_things} baked = trays * per_tray",
                    "{baked_things} sold before noon = share of {baked_things} baked",
                    "{baked_things} after the first sale = {baked_things} baked - {baked_things} "
                    "sold before noon",
                    "{baked_things} left = {baked_things} after the first sale - school",
                    "bags = {baked_things} left / per_bag",
                ),
                tell="baked morning school bags",
                questions=(
                    "how many bags are filled",
                    "how many bags does the baker fill",
                ),
                goals=("the number of bags of {baked_things}",),
                wordings=(
                    "Of the {trays} trays of {baked_things} baked today, each with {per_tray} "
                    "pieces, {share} went over the counter before noon, and a school ordered "
                    "{school}. In the evening {name} put the rest in bags of {per_bag} for the "
                    "next day. How many bags were there?",
                    '"We bake {trays} trays, {per_tray} {baked_things} on each," {name} tells the '
                    "new "
                    'apprentice. "By noon we sell {share} of them. The school takes {school}. '
                    'Whatever is left you put in bags of {per_bag}." How many bags does the '
                    "apprentice "
                    "need?",
                ),
            ),
            Ask(
                find="trays",
                steps=(
                    "{baked_things} in bags = bags * per_bag",
                    "{baked_things} after the first sale = {baked_things} in bags + school",
                    "{baked_things} baked = {baked_things} after the first sale + morning",
                    "trays = {baked_things} baked / per_tray",
                ),
                wordings=(
                    "A baker sold {morning} {baked_things} in the morning and {school} to a "
                    "school, and filled {bags:bag/bags} with {per_bag} each. Nothing was left "
                    "after that. If {per_tray} fit on a tray, how many trays had been baked?",
                ),
            ),
        ),
    ),
    Story(
        name="shops_coffee_cups_break_even",
        topic="food",
        numbers={
            "price": money(3, 7, "0.50"),
            "cost": money("0.50", "2.50", "0.25"),
            "margin": "price - cost",
            "cups": whole(20, 140),
            "machine": "margin * cups",
            "daily": whole(4, 30),
            "days": whole(5, 40),
            "sold": "daily * days",
            "earned": "sold * margin",
            "gain": "earned - machine",
        },
        nouns={
            "drink_word": "cup of coffee/cups of coffee, milkshake, smoothie, hot chocolate, "
            "glass of fresh juice/glasses of fresh juice"
        },
        facts={
            "machine": (
                "{name} buys a machine for {machine} and sells {drink_words} from a cart",
                "a machine for {drink_words} has cost {name} {machine}",
            ),
            "price": (
                "one is sold for {price}, while {cost} goes on the ingredients",
                "{he} charges {price} for one, and its ingredients cost {cost}",
            ),
            "sold": (
                "{daily} are sold every day for {days} days",
                "during the first {days} days {he} sells {daily} a day",
            ),
        },
        asks=(
            Ask(
                find="cups",
                steps=(
                    "gain on each = price - cost",
                    "{drink_words} to sell = machine / gain on each",
                ),
                tell="machine price",
                questions=(
                    "how many {drink_words} must {name} sell to get back the price of the machine",
                    "after how many {drink_words} has the machine paid for itself",
                ),
                goals=("the number of {drink_words} that pay for the machine",),
                wordings=(
                    "The machine was {machine}. Each of the {drink_words} it makes sells for "
                    "{price} but uses up {cost} worth of ingredients. How many has {name} sold at "
                    "the moment when the gains equal the price of the machine?",
                ),
            ),
            Ask(
                find="gain",
                steps=(
                    "gain on each = price - cost",
                    "{drink_words} sold = daily * days",
                    "gain on all = gain on each * {drink_words} sold",
                    "gain after paying for the machine = gain on all - machine",
                ),
                tell="machine price sold",
                questions=("how much has {name} gained by then, after paying for the machine",),
                goals=("the gain that is left after paying for the machine",),
                wordings=(
                    "{name}'s aunt is doubtful about the new machine, which cost {machine}. \"And "
                    'if you sell {daily} {drink_words} a day?" she asks. "At {price} each, with '
                    '{cost} for ingredients?" How much will {name} be ahead after {days} days?',
                    "Price of the machine: {machine}. Price of one of the {drink_words}: {price}. "
                    "Ingredients for one: {cost}. Sold a day: {daily}. How much money has the "
                    "owner made after {days} days, the cost of the machine taken off?",
                ),
            ),
        ),
    ),
    Story(
        name="shops_bookseller_three_prices",
        topic="",
        numbers={
            "hard": whole(4, 20),
            "hard_price": money(12, 30),
            "times": factor(2, 3, 4),
            "soft": "hard * times",
            "cheaper": money(4, 10),
            "soft_price": "hard_price - cheaper",
            "hard_money": "hard * hard_price",
            "soft_money": "soft * soft_price",
            "both_money": "hard_money + soft_money",
            "rent_share": percent(10, 20, 25),
            "fair_part": "both_money * rent_share / 100",
            "kept": "both_money - fair_part",
        },
        nouns={"event": "book fair, flea market, school fair, summer festival"},
        facts={
            "hard": (
                "at a {event} a bookseller sold {hard} hardcovers for {hard_price} each",
                "{hard} hardcovers at {hard_price} were sold by a bookseller at a {event}",
            ),
            "soft": (
                "she sold {times:times} as many paperbacks",
                "there were {times:times} as many buyers for paperbacks",
            ),
            "cheaper": (
                "a paperback was {cheaper} cheaper than a hardcover",
                "for a paperback she asked {cheaper} less than for a hardcover",
            ),
        },
        asks=(
            Ask(
                find="both_money",
                steps=(
                    "paperbacks = times of hard",
                    "price of a paperback = hard_price - cheaper",
                    "money for hardcovers = hard * hard_price",
                    "money for paperbacks = paperbacks * price of a paperback",
                    "money for all books = money for hardcovers + money for paperbacks",
                ),
                tell="hard soft cheaper",
                questions=(
                    "how much money did she take in",
                    "what did she get for all the books together",
                ),
                goals=("the money for all the books",),
                wordings=(
                    "For {hard} hardcovers {name} got {hard_price} each. Paperbacks were {cheaper} "
                    "cheaper, which is perhaps why {times:times} as many of them were sold. How "
                    "much money did {name} get in all?",
                    "Hardcovers: {hard_price}, {hard} sold. Paperbacks: {cheaper} less, "
                    "{times:times} as many sold. What does the bookseller of the {event} write "
                    "down as the total?",
                ),
            ),
            Ask(
                find="kept",
                steps=(
                    "money for hardcovers = hard * hard_price",
                    "money for paperbacks = soft * soft_price",
                    "money for all books = money for hardcovers + money for paperbacks",
                    "part of the organizers = rent_share of money for all books",
                    "money kept = money for all books - part of the organizers",
                ),
                wordings=(
                    "The organizers of a {event} ask for {rent_share} of whatever the sellers "
                    "take in. {name} sold {hard} hardcovers at {hard_price} and {soft} "
                    "paperbacks at {soft_price}. How much of the money could {name} keep?",
                ),
            ),
            Ask(
                find="hard",
                steps=(
                    "money for paperbacks = soft * soft_price",
                    "money for hardcovers = both_money - money for paperbacks",
                    "hardcovers = money for hardcovers / hard_price",
                ),
                wordings=(
                    "How many hardcovers at {hard_price} did {name} sell, if together with {soft} "
                    "paperbacks at {soft_price} they brought {both_money}?",
                    "A bookseller took in {both_money} at a {event}, partly with paperbacks, of "
                    "which {soft} were sold for {soft_price} each. All the other books were "
                    "hardcovers at {hard_price}. How many of those were sold?",
                ),
            ),
        ),
    ),
)
