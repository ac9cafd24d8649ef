"""Money between people: parcels, packs, coins in the hand, loans, bills, jars, small sales."""

from datagen.numbers.quantity import factor, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="parcel_postage_by_the_kilogram",
        topic="",
        numbers={
            "kilos": whole(3, 10),
            "books": oneof(4, 5, 8, 10, 16, 20, 25),
            "grams": "kilos * 1000 / books",
            "base": money(4, 11),
            "rate": money("1.50", 5, "0.50"),
            "further": "kilos - 1",
            "further_cost": "further * rate",
            "postage": "base + further_cost",
        },
        where=("grams > 150", "grams < 1500"),
        nouns={"thing": "cookbook, atlas, photo album, schoolbook, jar of honey/jars of honey"},
        facts={
            "books": (
                "{name} packs {books} {things} of {grams} grams each into a parcel",
                "a parcel that {name} is sending holds {books} {things}, each of which weighs "
                "{grams} grams",
            ),
            "rate": (
                "the post office charges {base} for the first kilogram and {rate} for every "
                "further kilogram",
                "postage is {base} for the first kilogram, then {rate} for each kilogram more",
            ),
        },
        asks=(
            Ask(
                find="postage",
                steps=(
                    "grams in all = books * grams",
                    "kilograms = grams in all / 1000",
                    "further kilograms = kilograms - 1",
                    "cost of the further kilograms = further kilograms * rate",
                    "postage = base + cost of the further kilograms",
                ),
                tell="books rate",
                questions=(
                    "how much is the postage if the box itself weighs next to nothing",
                    "what does {name} pay for the parcel, not counting the weight of the box",
                ),
                wordings=(
                    "{name2} asked {name} for {books} {things}, and at {grams} grams apiece they "
                    "make a heavy parcel. The post office takes {base} for the first kilogram and "
                    "{rate} for every kilogram after that. Leaving the weight of the cardboard "
                    "aside, what will it cost {name} to send them all in one parcel?",
                ),
            ),
            Ask(
                find="kilos",
                steps=(
                    "paid for the further kilograms = postage - base",
                    "further kilograms = paid for the further kilograms / rate",
                    "weight in kilograms = further kilograms + 1",
                ),
                wordings=(
                    "The stamp on {name}'s parcel says {postage}. The first kilogram costs {base}, "
                    "each one after it {rate}. How many kilograms does the parcel weigh?",
                    "How heavy, in kilograms, is a parcel that costs {postage} to send, when the "
                    "post office wants {base} for the first kilogram and {rate} for every further "
                    "one?",
                ),
            ),
        ),
    ),
    Story(
        name="packs_and_singles_for_a_class",
        topic="",
        numbers={
            "pupils": whole(14, 34),
            "pack": oneof(3, 4, 5, 6, 8, 10),
            "single": money(2, 5),
            "off": money(1, 4),
            "full_price": "pack * single",
            "pack_price": "full_price - off",
            "packs": "pupils // pack",
            "singles": "pupils % pack",
            "pack_cost": "packs * pack_price",
            "single_cost": "singles * single",
            "cost": "pack_cost + single_cost",
            "all_singles": "pupils * single",
            "saved": "all_singles - cost",
        },
        where=("off < single",),
        nouns={
            "thing": "glue stick, notebook, ruler, marker, songbook, pair of scissors/pairs "
            "of scissors, compass, calculator pouch/calculator pouches"
        },
        facts={
            "pupils": (
                "a teacher has to buy one {thing} for each of {pupils} pupils",
                "each of the {pupils} pupils of a class is to get a {thing}",
            ),
            "pack": (
                "a pack of {pack} costs {pack_price}, and a single one costs {single}",
                "they are sold singly at {single} and in packs of {pack} at {pack_price}",
            ),
            "packs": (
                "as many full packs as possible are bought, and the rest singly",
                "no more are bought than needed: full packs first, then single ones",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "packs = pupils // pack",
                    "single {things} = pupils % pack",
                    "cost of the packs = packs * pack_price",
                    "cost of the single {things} = single {things} * single",
                    "cost of all {things} = cost of the packs + cost of the single {things}",
                ),
                tell="pupils pack packs",
                questions=(
                    "how much do the {things} cost",
                    "what is the price of all the {things} together",
                ),
                goals=("the cost of all the {things}",),
                wordings=(
                    "{pupils} {things}, not one more and not one fewer: that is what a teacher "
                    "needs for her class. The store sells packs of {pack} at {pack_price} and "
                    "single ones at {single}. She fills up with single ones only what full packs "
                    "leave open. How much does she pay?",
                ),
            ),
            Ask(
                find="saved",
                steps=(
                    "packs = pupils // pack",
                    "price of as many single ones as in a pack = pack * single",
                    "saved with each pack = price of as many single ones as in a pack - pack_price",
                    "saved in all = packs * saved with each pack",
                ),
                tell="pupils pack packs",
                questions=(
                    "how much less is that than the price of {pupils} single {things}",
                    "how much money is saved compared with buying every {thing} singly",
                ),
                wordings=(
                    "A {thing} is {single}. In a pack of {pack} it is cheaper: the pack costs "
                    "{pack_price}. For a class of {pupils}, who need one each, somebody buys as "
                    "many full packs as fit and adds single ones. What does this save against "
                    "{pupils} single ones?",
                ),
            ),
        ),
    ),
    Story(
        name="coins_counted_out_for_the_tram",
        topic="",
        numbers={
            "quarters": whole(2, 9),
            "dimes": whole(2, 9),
            "nickels": whole(2, 16),
            "quarter_cents": "quarters * 25",
            "dime_cents": "dimes * 10",
            "nickel_cents": "nickels * 5",
            "big": "quarter_cents + dime_cents",
            "fare": "big + nickel_cents",
        },
        where=("fare < 400",),
        nouns={"ride": "tram, ferry, bus, cable car, chairlift"},
        facts={
            "fare": (
                "a ticket for the {ride} is {fare} cents, and the machine gives no change",
                "{fare} cents is the fare on the {ride}, to be paid exactly",
            ),
            "coins": (
                "{name} drops in {quarters} quarters and {dimes} dimes",
                "{quarters} quarters and {dimes} dimes are what {name} puts in first",
            ),
            "rest": (
                "apart from these {he} has only nickels",
                "the rest must be nickels, since {he} has no other coins",
            ),
        },
        asks=(
            Ask(
                find="nickels",
                steps=(
                    "cents in quarters = quarters * 25",
                    "cents in dimes = dimes * 10",
                    "cents put in = cents in quarters + cents in dimes",
                    "cents missing = fare - cents put in",
                    "nickels = cents missing / 5",
                ),
                tell="fare coins rest",
                questions=(
                    "how many nickels does {name} need to pay the fare exactly",
                    "how many nickels complete the fare",
                ),
                goals=("the number of nickels that {name} still has to put in",),
                wordings=(
                    '"Exact change only," says the machine, and the ticket is {fare} cents. '
                    "{name} empties {his} pockets: {quarters} quarters, {dimes} dimes and a heap "
                    "of nickels. If all the quarters and dimes go in, with how many nickels can "
                    "{name} make up the rest?",
                ),
            ),
            Ask(
                find="quarters",
                steps=(
                    "cents in dimes = dimes * 10",
                    "cents in nickels = nickels * 5",
                    "cents in small coins = cents in dimes + cents in nickels",
                    "cents in quarters = fare - cents in small coins",
                    "quarters = cents in quarters / 25",
                ),
                wordings=(
                    "{name} paid the {fare} cents for the {ride} with {dimes} dimes, {nickels} "
                    "nickels and some quarters. How many quarters were there?",
                    "In the little dish beside the driver lie the coins with which {name} has just "
                    "paid {fare} cents: {nickels} nickels, {dimes} dimes, and the rest are "
                    "quarters. Count the quarters: how many must there be?",
                ),
            ),
        ),
    ),
    Story(
        name="unit_price_small_bags_or_sack",
        topic="",
        numbers={
            "bag_grams": oneof(125, 200, 250, 500),
            "bag_price": money("1.50", 5, "0.50"),
            "need": whole(2, 9),
            "grams": "need * 1000",
            "bags": "grams / bag_grams",
            "bags_cost": "bags * bag_price",
            "kilo_price": money(3, 10),
            "sack_cost": "kilo_price * need",
            "saved": "bags_cost - sack_cost",
        },
        where=("bags < 60",),
        nouns={"food": "almonds, raisins, lentils, oats, dried figs, pumpkin seeds, peanuts"},
        facts={
            "bags": (
                "small bags with {bag_grams} grams of {food} cost {bag_price} each",
                "a store sells {food} in bags of {bag_grams} grams at {bag_price} a bag",
            ),
            "sack": (
                "loose from the sack, the same {food} cost {kilo_price} a kilogram",
                "those who bring their own jar pay {kilo_price} a kilogram",
            ),
            "need": (
                "{name} needs {need} kilograms for the kitchen of a summer camp",
                "for a hiking trip of the whole club, {name} buys {need} kilograms",
            ),
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "grams needed = need * 1000",
                    "bags needed = grams needed / bag_grams",
                    "cost in bags = bags needed * bag_price",
                    "cost without bags = kilo_price * need",
                    "money saved = cost in bags - cost without bags",
                ),
                tell="bags sack need",
                questions=(
                    "how much money is saved without the bags",
                    "by how much are the bags dearer for this amount",
                ),
                wordings=(
                    "{need} kilograms of {food} are on {name}'s list. {he} could take bags of "
                    "{bag_grams} grams, {bag_price} a bag. Or {he} could fill {his} own jars for "
                    "{kilo_price} a kilogram. How much will the jars save?",
                ),
            ),
            Ask(
                find="kilo_price",
                steps=(
                    "grams needed = need * 1000",
                    "bags needed = grams needed / bag_grams",
                    "cost in bags = bags needed * bag_price",
                    "cost without bags = cost in bags - saved",
                    "price of a kilogram without bags = cost without bags / need",
                ),
                wordings=(
                    "By filling {his} own jars with {need} kilograms of {food}, {name} spent "
                    "{saved} less than the same amount would have cost in bags of {bag_grams} "
                    "grams, which are {bag_price} each. What does a kilogram cost without bags?",
                ),
            ),
            Ask(
                find="bags_cost",
                steps=(
                    "grams needed = need * 1000",
                    "bags needed = grams needed / bag_grams",
                    "cost = bags needed * bag_price",
                ),
                wordings=(
                    "How much do {need} kilograms of {food} cost in bags of {bag_grams} grams at "
                    "{bag_price} a bag?",
                ),
            ),
        ),
    ),
    Story(
        name="loan_between_roommates_and_a_lunch",
        topic="",
        numbers={
            "first": money(10, 60),
            "times": factor(2, 3, "1/2"),
            "second": "first * times",
            "borrowed": "first + second",
            "back": money(5, 40),
            "left": "borrowed - back",
            "lunch": money(12, 40, 2),
            "half": "lunch / 2",
            "owed": "left - half",
        },
        facts={
            "first": (
                "{name2} borrowed {first} from {name} in May and {times:times} as much in June",
                "{name} lent {name2} {first} in May, and in June it was {times:times} as much",
            ),
            "back": (
                "in July {name2} gave back {back}",
                "{back} of it came back in July",
            ),
            "lunch": (
                "in August {name2} paid for a lunch for both of them, {lunch} in all, and they "
                "agreed to take {name}'s half of that off the debt",
                "when the two had lunch in August, {name2} paid the whole {lunch}, and {name}'s "
                "half was counted as paying back",
            ),
        },
        asks=(
            Ask(
                find="owed",
                steps=(
                    "borrowed in June = times of first",
                    "borrowed in all = first + borrowed in June",
                    "debt after July = borrowed in all - back",
                    "half of the lunch = lunch / 2",
                    "debt after the lunch = debt after July - half of the lunch",
                ),
                tell="first back lunch",
                questions=(
                    "how much does {name2} still owe {name}",
                    "how much money is {name} still to get from {name2}",
                ),
                goals=("the debt that remains",),
                wordings=(
                    "{name} keeps a list on the refrigerator. May: lent {name2} {first}. June: "
                    "lent "
                    "{name2} {times:times} as much as in May. July: got {back} back. August: "
                    "{name2} paid {lunch} for our lunch, half of it for me, so that half counts "
                    "too. How much does {name2} owe at the bottom of the list?",
                ),
            ),
            Ask(
                find="back",
                steps=(
                    "borrowed in June = times of first",
                    "borrowed in all = first + borrowed in June",
                    "half of the lunch = lunch / 2",
                    "debt before the lunch = owed + half of the lunch",
                    "paid back in July = borrowed in all - debt before the lunch",
                ),
                wordings=(
                    "{name2} still owes {name} {owed}. It all began with {first} in May and "
                    "{times:times} as much in June. Some of it {name2} paid back in July, and then "
                    "{he2} paid for a {food} dinner that cost {lunch} for the "
                    "two; {name}'s half of it was taken off the debt. What did {name2} pay back "
                    "in July?",
                    "What sum did {name} get back from {name2} in July, if {name2} had borrowed "
                    "{first} in May and {times:times} as much in June, then paid a lunch of "
                    "{lunch} "
                    "of which half was {name}'s and so was taken off, and now owes {owed}?",
                ),
            ),
        ),
        nouns={"food": "noodle, pizza, curry, fish, dumpling"},
    ),
    Story(
        name="bill_birthday_guest_pays_nothing",
        topic="",
        numbers={
            "payers": whole(3, 9),
            "friends": "payers + 1",
            "main": money(8, 24),
            "drink": money(2, 5),
            "cake": money(10, 40, 2),
            "per_person": "main + drink",
            "food": "per_person * friends",
            "bill": "food + cake",
            "tip": money(6, 30, 2),
            "total": "bill + tip",
            "each": "total / payers",
        },
        nouns={"place_name": "Thai restaurant, pizzeria, diner, taco place, seafood restaurant"},
        facts={
            "friends": (
                "{friends} friends, {name} among them, go to a {place_name} for {name}'s birthday",
                "on {name}'s birthday a table at a {place_name} is taken by {friends} friends, "
                "{name} being one of them",
            ),
            "food": (
                "every one of them has a main dish for {main} and a drink for {drink}",
                "each orders a dish at {main} and a drink at {drink}",
            ),
            "cake": (
                "a birthday cake for the whole table adds {cake}",
                "they share a cake that costs {cake}",
            ),
            "tip": (
                "they leave a tip of {tip}",
                "{tip} is left for the waiter as a tip",
            ),
            "split": (
                "all but {name} share the whole sum equally",
                "{name} is invited, and the others divide bill and tip equally",
            ),
        },
        asks=(
            Ask(
                find="each",
                steps=(
                    "food and drink of a person = main + drink",
                    "food and drink of all = food and drink of a person * friends",
                    "bill = food and drink of all + cake",
                    "sum to pay = bill + tip",
                    "people who pay = friends - 1",
                    "share of each = sum to pay / people who pay",
                ),
                tell="friends food cake tip split",
                questions=(
                    "how much does each of the others pay",
                    "what is the share of everyone who pays",
                ),
                goals=("the share of each friend who pays",),
                wordings=(
                    '"Put your money away, it\'s your birthday," said {name2} to {name}. There '
                    "were "
                    "{friends} of them at the {place_name}, {name} included. Each had had a dish "
                    "for {main} and a drink for {drink}; the cake was {cake}; a tip of {tip} "
                    "came on top. How much did each of the others have to pay, if "
                    "they shared equally?",
                ),
            ),
            Ask(
                find="cake",
                steps=(
                    "people who pay = friends - 1",
                    "sum paid = each * people who pay",
                    "bill = sum paid - tip",
                    "food and drink of a person = main + drink",
                    "food and drink of all = food and drink of a person * friends",
                    "price of the cake = bill - food and drink of all",
                ),
                wordings=(
                    "{friends} people sat at the table, {name} included, and each of them had a "
                    "main dish at {main} and a drink at {drink}. The only other thing on the bill "
                    "was {name}'s birthday cake. Everybody but {name} put in {each}, which paid "
                    "the bill and a tip of {tip}. What did the cake cost?",
                ),
            ),
        ),
    ),
    Story(
        name="jars_spend_give_and_save",
        topic="",
        numbers={
            "allowance": money(10, 40, 5),
            "job": money(10, 60, 5),
            "income": "allowance + job",
            "spend_share": percent(20, 25, 30, 40, 50),
            "give_share": percent(5, 10, 15, 20),
            "together": "spend_share + give_share",
            "save_share": "100 - together",
            "save": "income * save_share / 100",
            "months": whole(3, 12),
            "goal": "save * months",
        },
        nouns={"relative": "brother, sister, cousin", "wish": "gadget+instrument"},
        facts={
            "income": (
                "each month {name} gets an allowance of {allowance} and earns {job} by helping a "
                "neighbor",
                "{name}'s monthly money is an allowance of {allowance} and {job} from a paper "
                "route",
            ),
            "shares": (
                "{spend_share} of all this goes into a jar for spending, {give_share} into a jar "
                "for gifts, and the rest into a jar for saving",
                "{he} has three jars: the one for spending gets {spend_share} of the money, the "
                "one for gifts {give_share}, and the one for saving whatever is left",
            ),
            "goal": (
                "{he} is saving for a {wish} at {goal}",
                "the saving jar is meant to pay for a {wish} that costs {goal}",
            ),
        },
        asks=(
            Ask(
                find="months",
                steps=(
                    "monthly money = allowance + job",
                    "percent not saved = spend_share + give_share",
                    "percent saved = 100 - percent not saved",
                    "hundredfold savings of a month = monthly money * percent saved",
                    "saved in a month = hundredfold savings of a month / 100",
                    "months = goal / saved in a month",
                ),
                tell="income shares goal",
                questions=(
                    "how many months will it take until the saving jar holds enough",
                    "in how many months does {name} have the money for the {wish}",
                ),
                goals=("the number of months until there is enough for the {wish}",),
                wordings=(
                    '{name} explains the jars to {his} little {relative}: "I get {allowance} from '
                    "Mom and {job} from Mr. Olsen, every month. {spend_share} is for spending and "
                    '{give_share} is for presents. I save the rest until I have {goal}." For how '
                    "many months must {name} do this?",
                ),
            ),
            Ask(
                find="job",
                steps=(
                    "percent not saved = spend_share + give_share",
                    "percent saved = 100 - percent not saved",
                    "hundredfold savings of a month = save * 100",
                    "monthly money = hundredfold savings of a month / percent saved",
                    "earned with the job = monthly money - allowance",
                ),
                wordings=(
                    "After {spend_share} of the monthly money for spending and {give_share} for "
                    "gifts, {name} puts the remaining {save} into the saving jar. The monthly "
                    "money is made of an allowance of {allowance} and what {name} earns with a "
                    "small job. What does {name} earn with the job in a month?",
                ),
            ),
        ),
    ),
    Story(
        name="lemonade_two_cup_sizes_and_a_loan",
        topic="",
        numbers={
            "loan": money(6, 20),
            "small": whole(12, 40, 2),
            "small_price": money("0.50", 2, "0.50"),
            "large": whole(6, 24, 2),
            "more": money("0.50", "1.50", "0.50"),
            "large_price": "small_price + more",
            "small_money": "small * small_price",
            "large_money": "large * large_price",
            "sold": "small_money + large_money",
            "tips": money(2, 9),
            "box": "sold + tips",
            "after": "sold - loan",
            "partners": oneof(2, 3, 4),
            "each": "after / partners",
        },
        nouns={"lender": "father, mother, aunt"},
        facts={
            "loan": (
                "{partners} children set up a lemonade stand with {loan} that they borrow for "
                "lemons, sugar and cups",
                "to buy lemons, sugar and cups for their stand, {partners} children borrow {loan}",
            ),
            "small": (
                "they sell {small} small cups at {small_price} each",
                "{small} customers take a small cup for {small_price}",
            ),
            "large": (
                "they also sell {large} large cups, which cost {more} more than small ones",
                "{large} customers take a large cup, which is {more} dearer",
            ),
            "split": (
                "the loan is paid back, and the rest is shared equally",
                "having paid back the loan, they share what is left equally",
            ),
        },
        asks=(
            Ask(
                find="each",
                steps=(
                    "price of a large cup = small_price + more",
                    "money for small cups = small * small_price",
                    "money for large cups = large * price of a large cup",
                    "money for lemonade = money for small cups + money for large cups",
                    "money after the loan = money for lemonade - loan",
                    "share of each child = money after the loan / partners",
                ),
                tell="loan small large split",
                questions=(
                    "how much does each child get",
                    "how much money does every one of the children take home",
                ),
                goals=("the share of each child",),
                wordings=(
                    "Hot days are good for business. {name} and {his} friends, {partners} children "
                    "in all, sold {small} small cups of lemonade for {small_price} each and "
                    "{large} "
                    "large ones for {more} more each. {name}'s {lender} "
                    "had "
                    "lent them {loan} for the lemons and wants exactly that back. If the rest is "
                    "shared equally, how much is there for each child?",
                ),
            ),
            Ask(
                find="tips",
                steps=(
                    "price of a large cup = small_price + more",
                    "money for small cups = small * small_price",
                    "money for large cups = large * price of a large cup",
                    "money for lemonade = money for small cups + money for large cups",
                    "tips = box - money for lemonade",
                ),
                wordings=(
                    "There is {box} in the cash box of the lemonade stand, although the {small} "
                    "small cups were only {small_price} each and the {large} large ones {more} "
                    "more "
                    "than a small one. The rest must be tips, says {name}. How much did people "
                    "tip?",
                ),
            ),
        ),
    ),
    Story(
        name="garage_sale_colored_stickers",
        topic="",
        numbers={
            "red": whole(6, 40),
            "red_price": money(1, 3),
            "blue": whole(4, 24),
            "times": factor(2, 3, 4, 5),
            "blue_price": "red_price * times",
            "late": whole(4, 28, 4),
            "late_price": money("0.25", "0.75", "0.25"),
            "red_money": "red * red_price",
            "blue_money": "blue * blue_price",
            "late_money": "late * late_price",
            "morning": "red_money + blue_money",
            "total": "morning + late_money",
        },
        nouns={"goal": "new tent, trip to the lake, garden swing, dog, summer camp"},
        facts={
            "red": (
                "at {name}'s garage sale a red sticker means {red_price}, and a blue sticker means "
                "{times:times} as much",
                "things with a red sticker cost {red_price} at {name}'s garage sale, and things "
                "with a blue one cost {times:times} as much",
            ),
            "morning": (
                "in the morning {red} red and {blue} blue things are sold",
                "{red} things with a red sticker and {blue} with a blue one go before noon",
            ),
            "late": (
                "in the afternoon all the rest is marked down to {late_price} each, and {late} "
                "more "
                "things are sold",
                "after lunch another {late} things go, now for only {late_price} each whatever "
                "their color",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "price of a blue thing = times of red_price",
                    "money for red things = red * red_price",
                    "money for blue things = blue * price of a blue thing",
                    "money by noon = money for red things + money for blue things",
                    "money for the later things = late * late_price",
                    "money in all = money by noon + money for the later things",
                ),
                tell="red morning late",
                questions=(
                    "how much money does the sale bring",
                    "how much does {name} take in that day",
                ),
                goals=("the money taken in that day",),
                wordings=(
                    "To pay for a {goal}, {name}'s family emptied the attic and put stickers on "
                    "everything: red for {red_price}, blue for {times:times} that price. By noon "
                    "{red} red things and {blue} blue things had found a new owner. Then every "
                    "sticker came to mean {late_price}, and {late} more things went. What had the "
                    "family earned when they folded up the table?",
                ),
            ),
            Ask(
                find="blue",
                steps=(
                    "price of a blue thing = times of red_price",
                    "money for red things = red * red_price",
                    "money for blue things = morning - money for red things",
                    "blue things = money for blue things / price of a blue thing",
                ),
                wordings=(
                    "Red sticker: {red_price}. Blue sticker: {times:times} that. At noon {name} "
                    "counts {morning} in the cash box and {red} red stickers torn off. How many "
                    "things with a blue sticker have been sold?",
                    "On the morning of a garage sale {name} took in {morning}. {red} of the things "
                    "that were sold had a red sticker, which stands for {red_price}, and the "
                    "others a blue sticker, which stands for {times:times} as much. How many had a "
                    "blue one?",
                ),
            ),
        ),
    ),
    Story(
        name="game_gold_and_silver_for_armor",
        topic="",
        numbers={
            "silver_per_gold": oneof(5, 8, 10, 12, 20),
            "dragons": whole(3, 9),
            "dragon_gold": whole(2, 8),
            "quests": whole(4, 30),
            "quest_gold": whole(1, 4),
            "quest_silver": "quest_gold * silver_per_gold",
            "from_dragons": "dragons * dragon_gold",
            "silver": "quests * quest_silver",
            "from_quests": "silver / silver_per_gold",
            "gold": "from_dragons + from_quests",
            "missing": whole(3, 40),
            "armor": "gold + missing",
        },
        nouns={"item": "suit of armor, magic bow, flying ship, healing staff, crystal shield"},
        facts={
            "rate": (
                "in a computer game {silver_per_gold} silver coins are worth one gold coin",
                "a gold coin in {name}'s game is worth {silver_per_gold} silver coins",
            ),
            "dragons": (
                "{name} has beaten {dragons} dragons and won {dragon_gold} gold coins from each",
                "each of the {dragons} dragons that {name} has beaten brought {dragon_gold} gold "
                "coins",
            ),
            "quests": (
                "{he} has also done {quests} quests for {quest_silver} silver coins each",
                "besides, {quest_silver} silver coins were paid for each of {quests} quests",
            ),
            "armor": (
                "a {item} costs {armor} gold coins",
                "what {he} really wants is a {item} for {armor} gold coins",
            ),
        },
        asks=(
            Ask(
                find="missing",
                steps=(
                    "gold from dragons = dragons * dragon_gold",
                    "silver from quests = quests * quest_silver",
                    "gold from quests = silver from quests / silver_per_gold",
                    "gold in all = gold from dragons + gold from quests",
                    "gold missing = armor - gold in all",
                ),
                tell="rate dragons quests armor",
                questions=(
                    "how many gold coins is {name} short of the price",
                    "how many more gold coins does {name} need for the {item}",
                ),
                goals=("the number of gold coins that are missing",),
                wordings=(
                    "{armor} gold coins for a {item}! {name} opens the bag in the game. "
                    "{dragons} dragons left {dragon_gold} gold coins apiece, and {quests} quests "
                    "paid {quest_silver} silver coins apiece, which the banker changes at "
                    "{silver_per_gold} silver for one gold. How many gold coins are still missing?",
                ),
            ),
            Ask(
                find="quests",
                steps=(
                    "gold from dragons = dragons * dragon_gold",
                    "gold from quests = gold - gold from dragons",
                    "silver from quests = gold from quests * silver_per_gold",
                    "quests = silver from quests / quest_silver",
                ),
                wordings=(
                    "After changing all {his} silver, {name} owns {gold} gold coins. {dragons} "
                    "dragons had given {dragon_gold} gold coins each; everything else came from "
                    "quests at {quest_silver} silver coins a quest, and it takes {silver_per_gold} "
                    "silver coins to get one gold coin. How many quests did {name} complete?",
                ),
            ),
        ),
    ),
)
