"""Takings, costs, and what remains: small businesses of a day, a week or a season."""

from datagen.numbers.quantity import money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="profit_hot_cocoa_stand_at_the_rink",
        topic="money",
        numbers={
            "price": money("1.50", 4, "0.50"),
            "cups": whole(20, 80),
            "income": "price * cups",
            "milk": money(6, 18),
            "cocoa": money(4, 15),
            "costs": "milk + cocoa",
            "profit": "income - costs",
            "friends": whole(2, 5),
            "each": "profit / friends",
        },
        where=("profit > 5",),
        nouns={
            "drink": "cocoa, cider, tea, punch, lemonade",
            "place": "ice rink, sledding hill, tree market, winter fair, school play",
        },
        facts={
            "income": (
                "{name} and some friends sell {cups} cups of hot {drink} at the {place} for "
                "{price} each",
                "at the {place}, {name} sells {cups} cups of hot {drink} with some friends, "
                "{price} a cup",
            ),
            "costs": (
                "the ingredients cost them {milk} and the cups {cocoa}",
                "they had spent {milk} on ingredients and {cocoa} on cups",
            ),
            "friends": (
                "the profit is shared equally by {friends} people",
                "they are {friends} people and share the profit equally",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "money taken in = price * cups",
                    "costs = milk + cocoa",
                    "profit = money taken in - costs",
                ),
                tell="income costs",
                questions=("how much profit do they make", "what is their profit"),
                goals=("the profit of the stand",),
                wordings=(
                    "How much do {name} and the others gain by selling {cups} cups of hot "
                    "{drink} for {price} each at the {place}, if ingredients were {milk} and "
                    "cups {cocoa}?",
                    '"{price} a cup!" calls {name} at the {place}, and {cups} cups of hot '
                    "{drink} are sold. The ingredients had cost {milk}, the cups {cocoa}. What "
                    "is gained?",
                    "Taken in: {cups} cups of hot {drink} at {price}. Spent: {milk} on "
                    "ingredients, {cocoa} on cups. What is the profit?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "money taken in = price * cups",
                    "costs = milk + cocoa",
                    "profit = money taken in - costs",
                    "share of each = profit / friends",
                ),
                tell="income costs friends",
                questions=("how much does each of them get", "what is one person's share"),
                wordings=(
                    "How much does each of {friends} friends earn if they sell {cups} cups of "
                    "hot {drink} for {price} each at the {place}, having paid {milk} for "
                    "ingredients and {cocoa} for cups?",
                ),
            ),
            Ask(
                find="cups",
                steps=(
                    "costs = milk + cocoa",
                    "money taken in = profit + costs",
                    "cups sold = money taken in / price",
                ),
                wordings=(
                    "The stand at the {place} made a profit of {profit} after paying {milk} for "
                    "ingredients and {cocoa} for cups. Each cup of hot {drink} was {price}. How "
                    "many cups were sold?",
                ),
            ),
        ),
    ),
    Story(
        name="profit_bird_houses_wood_paint_and_fair_fee",
        topic="work",
        numbers={
            "made": whole(10, 40),
            "wood": money(3, 8),
            "fee": money(15, 40, 5),
            "material": "made * wood",
            "costs": "material + fee",
            "price": money(12, 28),
            "unsold": whole(2, 6),
            "sold": "made - unsold",
            "income": "sold * price",
            "profit": "income - costs",
        },
        where=("profit > 10", "sold > 4"),
        nouns={
            "thing": (
                "birdhouse, step stool, wooden toy truck, spice rack, picture frame, key rack, "
                "doll's bed"
            )
        },
        facts={
            "made": (
                "{name} builds {made} {things}, each from wood worth {wood}",
                "{name} spends {wood} on wood for each of {made} {things}",
            ),
            "fee": (
                "a table at the craft fair costs {fee}",
                "{he} rents a table at a craft fair for {fee}",
            ),
            "sold": (
                "all but {unsold} are sold, at {price} apiece",
                "{he} asks {price} for each and brings {unsold} back home",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "cost of the wood = made * wood",
                    "costs = cost of the wood + fee",
                    "{things} sold = made - unsold",
                    "money taken in = {things} sold * price",
                    "profit = money taken in - costs",
                ),
                tell="made fee sold",
                questions=(
                    "how much profit does {name} make",
                    "what is left for {name} after the costs",
                ),
                goals=("{name}'s profit",),
                wordings=(
                    "{name} had a table at a fair for {fee} and {made} {things} on it, each made "
                    "of wood for {wood}. When {unsold} were left and the others had gone for "
                    "{price} each, what was the profit?",
                    "Wood at {wood} for each of {made} {things}, a table for {fee}, a price of "
                    "{price}, and {unsold} not sold: what does {name} gain?",
                    "How much does {name} earn at the fair after costs, with {made} {things} "
                    "built for {wood} each, {unsold} of them unsold, the others sold for {price} "
                    "each, and {fee} paid for the table?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "cost of the wood = made * wood",
                    "costs = cost of the wood + fee",
                    "money taken in = profit + costs",
                    "{things} sold = made - unsold",
                    "price of one = money taken in / {things} sold",
                ),
                wordings=(
                    "{name} made {made} {things} at {wood} each and paid {fee} for a table at a "
                    "fair. {unsold} of the {things} were not sold. The profit was {profit}. At "
                    "what price did {name} sell each one?",
                    "What did one of {name}'s {things} cost at the fair? {made} were built, each "
                    "for {wood}, and all but {unsold} were sold at one price; the table was "
                    "{fee}; the profit came to {profit}.",
                ),
            ),
            Ask(
                find="unsold",
                steps=(
                    "cost of the wood = made * wood",
                    "costs = cost of the wood + fee",
                    "money taken in = profit + costs",
                    "{things} sold = money taken in / price",
                    "{things} not sold = made - {things} sold",
                ),
                wordings=(
                    "{name} spent {wood} on wood for each of {made} {things} and {fee} on a "
                    "table at the fair. At {price} apiece, enough were sold to make a profit of "
                    "{profit}. How many were not sold?",
                ),
            ),
        ),
    ),
    Story(
        name="profit_old_motorcycle_repaired_and_sold",
        topic="work",
        numbers={
            "buy": money(200, 900, 50),
            "part": money(20, 90, 5),
            "parts": whole(3, 7),
            "parts_cost": "part * parts",
            "paint": money(30, 120, 10),
            "spent": "buy + parts_cost",
            "spent_all": "spent + paint",
            "profit": money(60, 500, 10),
            "sell": "spent_all + profit",
            "hours": oneof(10, 20, 25, 40),
            "per_hour": "profit / hours",
        },
        nouns={
            "thing": "motorcycle, rowboat, grand piano, jukebox, tractor, sailboat, pinball machine"
        },
        facts={
            "buy": (
                "{name} buys an old {thing} for {buy}",
                "an old {thing} is bought by {name} for {buy}",
            ),
            "parts": (
                "{parts} new parts at {part} each and paint for {paint} are needed",
                "{he} needs paint for {paint} and {parts} new parts, which cost {part} each",
            ),
            "sell": ("the {thing} is sold for {sell}", "a collector pays {sell} for it"),
            "hours": ("the work takes {hours} hours", "{he} works on it for {hours} hours"),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "cost of the parts = part * parts",
                    "money for the {thing} and the parts = buy + cost of the parts",
                    "money spent = money for the {thing} and the parts + paint",
                    "profit = sell - money spent",
                ),
                tell="buy parts sell",
                questions=(
                    "how much profit does {name} make",
                    "what profit does {name} make on it",
                ),
                goals=("the profit that {name} makes",),
                wordings=(
                    "By how much does the {sell} that a collector pays {name} for an old {thing} "
                    "exceed the {buy} it cost, the {parts} parts at {part} each, and the paint "
                    "for {paint}?",
                    "{name} bought an old {thing} for {buy}, spent {paint} on paint and {part} "
                    "on each of {parts} parts, and sold it for {sell}. What was gained?",
                    "An old {thing}: {buy}. {parts} parts: {part} each. Paint: {paint}. Sold for "
                    "{sell}. How much did {name} gain?",
                ),
            ),
            Ask(
                find="per_hour",
                steps=(
                    "cost of the parts = part * parts",
                    "money for the {thing} and the parts = buy + cost of the parts",
                    "money spent = money for the {thing} and the parts + paint",
                    "profit = sell - money spent",
                    "profit for an hour = profit / hours",
                ),
                tell="buy parts hours sell",
                questions=(
                    "how much profit is that for each hour of work",
                    "what does {name} earn for an hour of this work",
                ),
                wordings=(
                    "{name} put {hours} hours into an old {thing} bought for {buy}, with {parts} "
                    "parts at {part} and paint for {paint}, and sold it for {sell}. What was the "
                    "profit per hour?",
                ),
            ),
            Ask(
                find="sell",
                steps=(
                    "cost of the parts = part * parts",
                    "money for the {thing} and the parts = buy + cost of the parts",
                    "money spent = money for the {thing} and the parts + paint",
                    "selling price = money spent + profit",
                ),
                wordings=(
                    "{name} paid {buy} for an old {thing}, {part} for each of {parts} parts, and "
                    "{paint} for paint. For how much must it be sold to make a profit of "
                    "{profit}?",
                    "At which price should {name} offer a {thing} that cost {buy} to buy and, to "
                    "repair, {paint} for paint plus {parts} times {part} for parts, so that "
                    "{profit} is gained?",
                ),
            ),
        ),
    ),
    Story(
        name="profit_food_truck_two_dishes_and_permit",
        topic="food",
        numbers={
            "pa": money(6, 12),
            "na": whole(15, 50),
            "pb": money(3, 7),
            "more": whole(3, 25),
            "nb": "na + more",
            "a": "pa * na",
            "b": "pb * nb",
            "income": "a + b",
            "permit": money(20, 60, 5),
            "goods": money(60, 200, 10),
            "costs": "permit + goods",
            "profit": "income - costs",
        },
        where=("profit > 20",),
        nouns={
            "x": (
                "burrito, bowl of noodles/bowls of noodles, curry, pulled pork sandwich, plate "
                "of dumplings/plates of dumplings"
            ),
            "y": (
                "lemonade, cup of soup/cups of soup, bag of fries/bags of fries, fruit cup, corn "
                "cob"
            ),
        },
        facts={
            "a": (
                "{name}'s food truck sells {na} {xs} at {pa}",
                "{na} {xs} at {pa} each are sold from {name}'s food truck",
            ),
            "b": (
                "it sells {more} more {ys} than {xs}, at {pb} each",
                "of {ys}, which are {pb}, {more} more are sold than of {xs}",
            ),
            "costs": (
                "the permit for the day is {permit} and the food costs {goods}",
                "{goods} went for food and {permit} for a permit that day",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "money for {xs} = na * pa",
                    "{ys} sold = na + more",
                    "money for {ys} = {ys} sold * pb",
                    "money taken in = money for {xs} + money for {ys}",
                    "costs = permit + goods",
                    "profit = money taken in - costs",
                ),
                tell="a b costs",
                questions=(
                    "how much profit does the food truck make that day",
                    "what is the profit of the day",
                ),
                goals=("the day's profit",),
                wordings=(
                    "{na} {xs} for {pa} each and {more} more {ys} than that for {pb} each leave "
                    "{name}'s food truck in a day. The permit is {permit}, the food {goods}. "
                    "What remains as profit?",
                    "What profit does {name} make with a food truck in a day on which {na} {xs} "
                    "at {pa} and {more} more {ys} than {xs} at {pb} are sold, and {permit} and "
                    "{goods} are spent on the permit and on food?",
                    "A day of {name}'s food truck: permit {permit}, food {goods}, {na} {xs} at "
                    "{pa} each, and {more} more {ys} than that, at {pb}. What profit did it make?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "money for {xs} = na * pa",
                    "{ys} sold = na + more",
                    "money for {ys} = {ys} sold * pb",
                    "money taken in = money for {xs} + money for {ys}",
                ),
                tell="a b",
                questions=("how much money does the food truck take in", "what are the takings"),
                wordings=(
                    "How much does {name} take in with {na} {xs} at {pa} and {more} more {ys} "
                    "than {xs}, at {pb} each?",
                ),
            ),
            Ask(
                find="goods",
                steps=(
                    "money for {xs} = na * pa",
                    "money for {ys} = nb * pb",
                    "money taken in = money for {xs} + money for {ys}",
                    "costs = money taken in - profit",
                    "money for the food = costs - permit",
                ),
                wordings=(
                    "With {na} {xs} at {pa} and {nb} {ys} at {pb}, a food truck made a profit of "
                    "{profit}. Its costs were a permit for {permit} and the food. How much was "
                    "spent on food?",
                ),
            ),
        ),
    ),
    Story(
        name="profit_wool_dyer_per_skein",
        topic="work",
        numbers={
            "skeins": whole(10, 40),
            "wool": money(4, 9),
            "dye": money(10, 30, 5),
            "box": money("0.50", 1, "0.25"),
            "wool_cost": "skeins * wool",
            "box_cost": "skeins * box",
            "two": "wool_cost + box_cost",
            "costs": "two + dye",
            "price": money(12, 20),
            "income": "skeins * price",
            "profit": "income - costs",
        },
        where=("profit > 10",),
        nouns={"thing": "skein of yarn/skeins of yarn, silk scarf, cotton shirt, linen towel"},
        facts={
            "skeins": (
                "{name} dyes {skeins} {things}, which were {wool} each undyed",
                "{skeins} undyed {things} at {wool} each are what {name} starts with",
            ),
            "dye": ("dye for all of them is {dye}", "the dye for the whole lot costs {dye}"),
            "box": ("a box for each one is {box}", "each is packed in a box that costs {box}"),
            "price": ("they are all sold for {price} each", "each is sold for {price}"),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "price of the undyed {things} = skeins * wool",
                    "price of the boxes = skeins * box",
                    "price of both = price of the undyed {things} + price of the boxes",
                    "costs = price of both + dye",
                    "money taken in = skeins * price",
                    "profit = money taken in - costs",
                ),
                tell="skeins dye box price",
                questions=("how much profit does {name} make", "what is {name}'s profit"),
                goals=("the profit on the whole lot",),
                wordings=(
                    "{skeins} {things} are bought at {wool}, dyed with dye for {dye}, put into "
                    "boxes at {box} each, and sold at {price}. What is {name}'s profit?",
                    "Selling {skeins} {things} at {price} each, {name} takes in more than was "
                    "spent on them: {wool} for each, {box} for a box for each, and {dye} for "
                    "dye. How much more?",
                    "What does {name} earn by dyeing {skeins} {things}? They cost {wool} each, a "
                    "box for each is {box}, dye for all is {dye}, and buyers pay {price} apiece.",
                ),
            ),
            Ask(
                find="costs",
                steps=(
                    "price of the undyed {things} = skeins * wool",
                    "price of the boxes = skeins * box",
                    "price of both = price of the undyed {things} + price of the boxes",
                    "costs = price of both + dye",
                ),
                tell="skeins dye box",
                questions=("how much does {name} spend", "what are all the costs together"),
                wordings=(
                    "Costs of a lot of {skeins} {things}: {wool} each for the things themselves, "
                    "{box} each for boxes, {dye} once for dye. What do they add up to?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "price of the undyed {things} = skeins * wool",
                    "price of the boxes = skeins * box",
                    "price of both = price of the undyed {things} + price of the boxes",
                    "costs = price of both + dye",
                    "money taken in = profit + costs",
                    "price of one = money taken in / skeins",
                ),
                wordings=(
                    "{name} bought {skeins} undyed {things} at {wool} each, dye for {dye}, and a "
                    "box at {box} for each. When all were sold at one price, there was a profit "
                    "of {profit}. What was that price?",
                ),
            ),
        ),
    ),
    Story(
        name="profit_tomato_farm_stand_after_wages",
        topic="garden",
        numbers={
            "crates": whole(12, 40),
            "kilos": oneof(8, 10, 12, 15),
            "all": "crates * kilos",
            "bad": whole(5, 40),
            "good": "all - bad",
            "price": money(2, 5, "0.50"),
            "income": "good * price",
            "workers": whole(2, 4),
            "wage": money(40, 90, 5),
            "wages": "workers * wage",
            "profit": "income - wages",
        },
        where=("profit > 30",),
        nouns={"crop": "tomatoes, strawberries, cherries, peppers, grapes, beans, mushrooms"},
        facts={
            "crates": (
                "{name}'s farm picks {crates} crates with {kilos} kilograms of {crop} each",
                "{crates} crates of {crop}, {kilos} kilograms in each, are picked on {name}'s farm",
            ),
            "bad": (
                "{bad} kilograms have to be thrown away",
                "of all this, {bad} kilograms are spoiled",
            ),
            "price": (
                "the good ones are sold at {price} a kilogram",
                "{price} is paid for each good kilogram",
            ),
            "wages": (
                "{workers} pickers get {wage} each",
                "each of {workers} pickers is paid {wage}",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "kilograms picked = crates * kilos",
                    "good kilograms = kilograms picked - bad",
                    "money taken in = good kilograms * price",
                    "wages = workers * wage",
                    "money left = money taken in - wages",
                ),
                tell="crates bad price wages",
                questions=(
                    "how much money is left after the wages are paid",
                    "how much remains for the farm after the wages",
                ),
                goals=("the money that is left after wages",),
                wordings=(
                    "How much does {name}'s farm keep of the money for {crates} crates with "
                    "{kilos} kilograms of {crop} each, when {bad} kilograms are spoiled, the "
                    "others bring {price} a kilogram, and {workers} pickers get {wage} each?",
                    "{workers} pickers at {wage} each have filled {crates} crates with {kilos} "
                    "kilograms of {crop}. {bad} kilograms are no good; the rest brings {price} a "
                    "kilogram. What is left for {name} after paying the pickers?",
                    "{crates} crates times {kilos} kilograms of {crop}, minus {bad} kilograms "
                    "that went bad, at {price} a kilogram, minus {wage} for each of {workers} "
                    "pickers: what remains for {name}?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "kilograms picked = crates * kilos",
                    "good kilograms = kilograms picked - bad",
                    "money taken in = good kilograms * price",
                ),
                tell="crates bad price",
                questions=("how much money do the {crop} bring in",),
                wordings=(
                    "How much are {crates} crates of {crop} worth at {price} a kilogram, if each "
                    "holds {kilos} kilograms and {bad} kilograms in all are spoiled?",
                ),
            ),
            Ask(
                find="wage",
                steps=(
                    "kilograms picked = crates * kilos",
                    "good kilograms = kilograms picked - bad",
                    "money taken in = good kilograms * price",
                    "wages = money taken in - profit",
                    "pay of each picker = wages / workers",
                ),
                wordings=(
                    "Out of {crates} crates with {kilos} kilograms of {crop} each, {bad} "
                    "kilograms were spoiled and the rest sold at {price} a kilogram. After "
                    "{workers} pickers had been paid equally, {profit} was left. How much did "
                    "each picker get?",
                ),
            ),
        ),
    ),
    Story(
        name="profit_school_calendar_printed_and_sold",
        topic="school",
        numbers={
            "copies": whole(50, 200, 10),
            "print_": money("1.50", 4, "0.50"),
            "design": money(20, 80, 10),
            "print_cost": "copies * print_",
            "costs": "print_cost + design",
            "price": money(6, 12),
            "left": whole(3, 30),
            "sold": "copies - left",
            "income": "sold * price",
            "profit": "income - costs",
        },
        where=("profit > 40",),
        nouns={"thing": "calendar, yearbook, cookbook, songbook, photo album, poster"},
        facts={
            "copies": (
                "{name}'s class has {copies} {things} printed at {print_} each",
                "{copies} {things} are printed for {name}'s class, which pays {print_} for each",
            ),
            "design": ("the design costs {design}", "a designer gets {design}"),
            "sold": (
                "they sell for {price} each, and {left} are left over",
                "at {price} each, all but {left} of them are sold",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "cost of the printing = copies * print_",
                    "costs = cost of the printing + design",
                    "{things} sold = copies - left",
                    "money taken in = {things} sold * price",
                    "profit = money taken in - costs",
                ),
                tell="copies design sold",
                questions=(
                    "how much profit does the class make",
                    "how much does the class earn after all costs",
                ),
                goals=("the profit of the class",),
                wordings=(
                    "For {design} a designer makes a {thing}, and {copies} copies are printed at "
                    "{print_} each. {name}'s class sells all but {left} of them at {price}. What "
                    "does the class earn?",
                    "What is the gain from {copies} {things}, printed at {print_} each after a "
                    "design for {design}, if {left} are not sold and the rest are sold at "
                    "{price} each?",
                    "How much money does the class gain from {copies} {things} printed for "
                    "{print_} each after a design for {design}, when {left} remain unsold and "
                    "the others go for {price}?",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "cost of the printing = copies * print_",
                    "costs = cost of the printing + design",
                    "money taken in = profit + costs",
                    "{things} sold = money taken in / price",
                    "{things} left over = copies - {things} sold",
                ),
                wordings=(
                    "{copies} {things} were printed for {print_} each, and the design cost "
                    "{design}. The class sold as many as it could for {price} each and gained "
                    "{profit}. How many were left over?",
                    "The class gained {profit} from its {things}. {copies} had been made at "
                    "{print_} each, after a design for {design}, and each one sold brought "
                    "{price}. What number was not sold?",
                ),
            ),
            Ask(
                find="print_",
                steps=(
                    "cost of the printing = costs - design",
                    "cost of printing one = cost of the printing / copies",
                ),
                wordings=(
                    "All in all, {copies} {things} cost the class {costs}, including {design} "
                    "for the design. What did the printing of one cost?",
                ),
            ),
        ),
    ),
    Story(
        name="profit_bike_rental_by_the_season",
        topic="travel",
        numbers={
            "bikes": whole(5, 12),
            "buy": money(90, 240, 10),
            "invest": "bikes * buy",
            "rent": money(9, 20),
            "rentals": whole(80, 300, 10),
            "income": "rent * rentals",
            "repair": money(50, 300, 10),
            "spent": "invest + repair",
            "profit": "income - spent",
        },
        where=("profit > 50",),
        nouns={"thing": "bicycle, kayak, surfboard, canoe, scooter, pedal boat"},
        facts={
            "bikes": (
                "{name} buys {bikes} used {things} for {buy} each in order to rent them out",
                "to start a rental, {name} pays {buy} for each of {bikes} used {things}",
            ),
            "rent": (
                "in the first summer there are {rentals} rentals at {rent} each",
                "{rent} is taken for a rental, and there are {rentals} of them in the first summer",
            ),
            "repair": ("repairs cost {repair}", "{repair} has to be spent on repairs"),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "price of the {things} = bikes * buy",
                    "money spent = price of the {things} + repair",
                    "money from rentals = rentals * rent",
                    "profit = money from rentals - money spent",
                ),
                tell="bikes rent repair",
                questions=(
                    "how much profit does the first summer bring",
                    "how much has {name} gained after the first summer",
                ),
                goals=("the profit of the first summer",),
                wordings=(
                    "After one summer with {rentals} rentals at {rent} each, how much has {name} "
                    "gained, having bought {bikes} used {things} at {buy} and paid {repair} for "
                    "repairs?",
                    "{name} spends {buy} on each of {bikes} {things} and {repair} on repairs. "
                    "{rentals} times one of them is rented for {rent}. What is the profit?",
                    "Has the rental paid off in its first summer? {bikes} {things} at {buy} "
                    "each, repairs for {repair}, {rentals} rentals at {rent}. By how much does "
                    "the money that came in exceed what was spent?",
                ),
            ),
            Ask(
                find="rentals",
                steps=(
                    "price of the {things} = bikes * buy",
                    "money spent = price of the {things} + repair",
                    "money from rentals = money spent + profit",
                    "rentals = money from rentals / rent",
                ),
                wordings=(
                    "{name} rents out {bikes} {things} that cost {buy} each and had repairs for "
                    "{repair}. At {rent} a rental, the summer ended with a profit of {profit}. "
                    "How many rentals were there?",
                    "How many rentals at {rent} does it take to pay for {bikes} {things} at "
                    "{buy} each and {repair} in repairs, and to have {profit} left on top?",
                ),
            ),
            Ask(
                find="repair",
                steps=(
                    "money from rentals = rentals * rent",
                    "money spent = money from rentals - profit",
                    "price of the {things} = bikes * buy",
                    "cost of repairs = money spent - price of the {things}",
                ),
                wordings=(
                    "{rentals} rentals at {rent} left {name} with a profit of {profit}, after "
                    "{bikes} {things} at {buy} each and some repairs had been paid for. What did "
                    "the repairs cost?",
                ),
            ),
        ),
    ),
    Story(
        name="profit_pottery_class_fees_and_clay",
        topic="work",
        numbers={
            "people": whole(6, 16),
            "fee": money(15, 40, 5),
            "income": "people * fee",
            "clay": money(3, 8),
            "clay_cost": "people * clay",
            "room": money(30, 90, 5),
            "kiln": money(10, 40, 5),
            "fixed": "room + kiln",
            "costs": "clay_cost + fixed",
            "profit": "income - costs",
        },
        where=("profit > 10",),
        nouns={"what": "pottery, painting, felting, candle making, printing, mosaic"},
        facts={
            "people": (
                "{people} people take {name}'s {what} class and pay {fee} each",
                "{name}'s {what} class has {people} people in it, and each of them pays {fee}",
            ),
            "clay": (
                "material for one person costs {clay}",
                "{name} spends {clay} a person on material",
            ),
            "fixed": (
                "the room is {room} and the heating {kiln}",
                "{room} goes for the room and {kiln} for heating",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "fees = people * fee",
                    "cost of the material = people * clay",
                    "cost of room and heating = room + kiln",
                    "costs = cost of the material + cost of room and heating",
                    "money earned = fees - costs",
                ),
                tell="people clay fixed",
                questions=(
                    "how much does {name} earn with the class",
                    "how much of the fees is left for {name}",
                ),
                goals=("the amount that {name} earns with the class",),
                wordings=(
                    "What does {name} keep from a {what} class with {people} people at {fee}, "
                    "after {clay} a person for material, {room} for the room, and {kiln} for "
                    "heating?",
                    '"{people} people came to my {what} class and paid {fee} each," says {name}. '
                    '"I spent {clay} on material for each, {room} on the room, and {kiln} on '
                    'heating." How much is left?',
                    "{name} teaches {what}. Fee: {fee} a person. Material: {clay} a person. Room "
                    "and heating: {room} and {kiln}. How much is earned when {people} people "
                    "come?",
                ),
            ),
            Ask(
                find="people",
                steps=(
                    "fixed costs = room + kiln",
                    "fees less material = profit + fixed costs",
                    "fee less material of one person = fee - clay",
                    "people in the class = fees less material / fee less material of one person",
                ),
                wordings=(
                    "After paying {room} for the room, {kiln} for heating, and {clay} a person "
                    "for material, {name} had {profit} left from a {what} class for which "
                    "everyone paid {fee}. How many people were in it?",
                ),
            ),
            Ask(
                find="room",
                steps=(
                    "fees = people * fee",
                    "costs = fees - profit",
                    "cost of the material = people * clay",
                    "cost of room and heating = costs - cost of the material",
                    "cost of the room = cost of room and heating - kiln",
                ),
                wordings=(
                    "Each of {people} people paid {fee} for a {what} class. Material was {clay} "
                    "a person and heating {kiln}; the teacher kept {profit}. How much was the "
                    "room?",
                ),
            ),
        ),
    ),
    Story(
        name="profit_candles_two_market_days_second_cheaper",
        topic="money",
        numbers={
            "made": whole(30, 90),
            "sat": whole(10, 25),
            "price": money(5, 12),
            "less": money(1, 3),
            "low": "price - less",
            "left": whole(2, 8),
            "gone": "made - sat",
            "sun": "gone - left",
            "sat_in": "sat * price",
            "sun_in": "sun * low",
            "income": "sat_in + sun_in",
            "cost": money(30, 100, 5),
            "profit": "income - cost",
        },
        where=("sun > 3", "profit > 10"),
        nouns={
            "thing": "candle, soap, wreath, clay bowl, beeswax wrap, glass ornament, paper lantern"
        },
        facts={
            "made": (
                "{name} made {made} {things} for a weekend market",
                "{made} {things} were ready for {name}'s weekend market",
            ),
            "sat": (
                "on Saturday {sat} were sold at {price} each",
                "{sat} went on Saturday for {price} apiece",
            ),
            "sun": (
                "on Sunday the price was {less} lower, and all but {left} of the rest were sold",
                "the rest, except for {left}, were sold on Sunday at {less} less apiece",
            ),
        },
        asks=(
            Ask(
                find="income",
                steps=(
                    "money on Saturday = sat * price",
                    "{things} after Saturday = made - sat",
                    "{things} sold on Sunday = {things} after Saturday - left",
                    "price on Sunday = price - less",
                    "money on Sunday = {things} sold on Sunday * price on Sunday",
                    "money on both days = money on Saturday + money on Sunday",
                ),
                tell="made sat sun",
                questions=(
                    "how much money did {name} take in on both days",
                    "how much did the {things} bring in on the two days",
                ),
                wordings=(
                    "{name} had {made} {things} for the weekend. {sat} were bought on Saturday "
                    "for {price}. On Sunday each was {less} cheaper, and {left} were left in the "
                    "evening. How much money came in?",
                    "What do {made} {things} bring {name} over a weekend, when {sat} are sold at "
                    "{price} on Saturday, {left} are never sold, and all the others go for "
                    "{less} less on Sunday?",
                    "Of {made} {things}, {name} sells {sat} on Saturday for {price} each and all "
                    "but {left} of the others on Sunday for {less} less. How much money does "
                    "that bring in?",
                    "{name} brought {made} {things} to a weekend market. Price on Saturday: "
                    "{price}; {sat} sold. Price on Sunday: {less} lower; in the end {left} were "
                    "left. What did {name} take in on the two days?",
                ),
            ),
            Ask(
                find="profit",
                steps=(
                    "money on Saturday = sat * price",
                    "{things} after Saturday = made - sat",
                    "{things} sold on Sunday = {things} after Saturday - left",
                    "money on Sunday = {things} sold on Sunday * low",
                    "money on both days = money on Saturday + money on Sunday",
                    "profit = money on both days - cost",
                ),
                wordings=(
                    "{name} sold {sat} of {made} {things} for {price} each on Saturday and all "
                    "but {left} of the others for {low} each on Sunday. Making them had cost "
                    "{cost} altogether. What was the profit?",
                ),
            ),
        ),
    ),
)
