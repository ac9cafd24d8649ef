"""Shops seen from the customer's side: pills, screws, points, parcels, coins and gift cards."""

from datagen.numbers.quantity import fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="pharmacy_tablets_for_a_long_cure",
        topic="",
        numbers={
            "daily": oneof(2, 3, 4),
            "bottle_days": oneof(5, 10, 15, 20, 30),
            "bottle": "daily * bottle_days",
            "bottles": whole(2, 9),
            "days": "bottle_days * bottles",
            "price": money(8, 40, 2),
            "cost": "bottles * price",
            "cover": percent(25, 50, 60, 75, 80),
            "covered": "cost * cover / 100",
            "own": "cost - covered",
        },
        nouns={"relative": "grandmother, grandfather, father, mother, uncle, aunt"},
        facts={
            "daily": (
                "{name}'s {relative} has to take {daily} tablets a day for {days} days",
                "the doctor tells {name}'s {relative} to swallow {daily} tablets every day for "
                "{days} days",
            ),
            "bottle": (
                "the pharmacy sells the tablets in bottles of {bottle} at {price} a bottle",
                "a bottle with {bottle} tablets costs {price} at the pharmacy",
            ),
            "cover": (
                "the insurance pays {cover} of the cost",
                "{cover} of the cost is taken over by the insurance",
            ),
        },
        asks=(
            Ask(
                find="own",
                steps=(
                    "tablets needed = daily * days",
                    "bottles needed = tablets needed / bottle",
                    "cost of the bottles = bottles needed * price",
                    "part paid by the insurance = cover of cost of the bottles",
                    "part left to pay = cost of the bottles - part paid by the insurance",
                ),
                tell="daily bottle cover",
                questions=(
                    "how much does the whole cure cost the family after that",
                    "how much is left for the family to pay",
                ),
                goals=("the amount that the family has to pay",),
                wordings=(
                    '"{daily} of these a day, and don\'t stop before day {days}," the doctor told '
                    "{name}'s {relative}. At the counter they learned that {bottle} tablets come "
                    "in a bottle, that a bottle is {price}, and that the insurance would pay "
                    "{cover} of the total. What did they have to pay themselves?",
                    "What does a cure of {days} days at {daily} tablets a day cost the patient, if "
                    "tablets come in bottles of {bottle} for {price} and the insurance takes "
                    "care of {cover} of the price?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "bottles bought = cost / price",
                    "tablets bought = bottles bought * bottle",
                    "days they last = tablets bought / daily",
                ),
                wordings=(
                    "At {price} for a bottle of {bottle} tablets, {name} spent {cost} on medicine "
                    "for {his} {relative}, who takes {daily} tablets a day. For how many days will "
                    "the medicine last?",
                    "A receipt from the pharmacy says {cost}. It is for several bottles of the "
                    "same tablets, {bottle} in a bottle, {price} a bottle. {name}'s {relative} "
                    "needs {daily} tablets every day. How many days are covered by what was "
                    "bought?",
                ),
            ),
        ),
    ),
    Story(
        name="hardware_deck_boards_and_screw_boxes",
        topic="",
        numbers={
            "boards": whole(12, 60),
            "board_price": money(4, 18),
            "per_board": oneof(6, 8, 10, 12),
            "box": oneof(50, 100, 150, 200),
            "screws": "boards * per_board",
            "full": "screws // box",
            "boxes": "full + 1",
            "box_price": money(5, 16),
            "board_cost": "boards * board_price",
            "box_cost": "boxes * box_price",
            "total": "board_cost + box_cost",
        },
        where=("screws % box > 0",),
        nouns={"deck": "deck, terrace floor, boardwalk, shed floor, jetty"},
        facts={
            "boards": (
                "{name} is building a {deck} out of {boards} boards, which cost {board_price} each",
                "for a {deck}, {name} needs {boards} boards at {board_price} apiece",
            ),
            "screws": (
                "every board is held by {per_board} screws",
                "{he} drives {per_board} screws into every board",
            ),
            "box": (
                "the hardware store sells screws only in boxes of {box} for {box_price} a box",
                "screws are sold only by the box, {box} in a box, for {box_price}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "cost of the boards = boards * board_price",
                    "screws needed = boards * per_board",
                    "full boxes used up = screws needed // box",
                    "boxes to buy = full boxes used up + 1",
                    "cost of the screws = boxes to buy * box_price",
                    "total cost = cost of the boards + cost of the screws",
                ),
                tell="boards screws box",
                questions=(
                    "how much do the boards and the screws cost together",
                    "what does {name} spend on boards and screws",
                ),
                goals=("the total cost of boards and screws",),
                wordings=(
                    "Boards: {boards}, at {board_price} each. Screws: {per_board} for each board, "
                    "to be had only in boxes of {box} at {box_price}. That is {name}'s shopping "
                    "list for the new {deck}. How much money must {name} take to the hardware "
                    "store?",
                    "The man at the hardware store shakes his head. \"I can't open a box for you. "
                    'Screws come {box} to a box, {box_price} a box." {name} is there for '
                    "{boards} boards at {board_price} apiece and will put {per_board} screws in "
                    "each. What will be on the bill once {name} has enough of everything?",
                ),
            ),
            Ask(
                find="board_price",
                steps=(
                    "screws needed = boards * per_board",
                    "full boxes used up = screws needed // box",
                    "boxes to buy = full boxes used up + 1",
                    "cost of the screws = boxes to buy * box_price",
                    "cost of the boards = total - cost of the screws",
                    "price of a board = cost of the boards / boards",
                ),
                wordings=(
                    "{name} came home from the hardware store {total} poorer, with {boards} boards "
                    "for a {deck} and just as many boxes of screws as {name} needed. There are "
                    "{box} screws in a box, a box is {box_price}, and every board takes "
                    "{per_board} screws. How much was a board?",
                ),
            ),
        ),
    ),
    Story(
        name="toyshop_old_games_as_part_payment",
        topic="",
        numbers={
            "small": whole(2, 9),
            "small_credit": money(2, 6),
            "large": whole(2, 7),
            "more": money(1, 6),
            "large_credit": "small_credit + more",
            "small_money": "small * small_credit",
            "large_money": "large * large_credit",
            "credit": "small_money + large_money",
            "allowance": money(3, 10),
            "weeks": whole(2, 9),
            "rest": "allowance * weeks",
            "price": "credit + rest",
        },
        nouns={"goal": "game console, racing track, castle set, robot kit, telescope, train set"},
        facts={
            "price": (
                "{name} would love to have a {goal} for {price}",
                "a {goal} that {name} wants costs {price} at the toy store",
            ),
            "small": (
                "the store takes old games: {small_credit} of credit for a card game, {more} more "
                "for a board game",
                "for each used card game the store gives {small_credit} of credit, and for each "
                "used board game it gives {more} more",
            ),
            "brought": (
                "{name} brings in {small} card games and {large} board games",
                "{small} card games and {large} board games leave {name}'s shelf for the store",
            ),
            "allowance": (
                "{he} gets an allowance of {allowance} a week and saves all of it",
                "all that {he} can add is {allowance} a week",
            ),
        },
        asks=(
            Ask(
                find="weeks",
                steps=(
                    "credit for a board game = small_credit + more",
                    "credit for the card games = small * small_credit",
                    "credit for the board games = large * credit for a board game",
                    "whole credit = credit for the card games + credit for the board games",
                    "money still missing = price - whole credit",
                    "weeks of saving = money still missing / allowance",
                ),
                tell="price small brought allowance",
                questions=(
                    "how many weeks of saving are needed for the rest",
                    "after how many weeks can {name} take the {goal} home",
                ),
                goals=("the number of weeks that {name} has to save",),
                wordings=(
                    "Old toys can pay for new ones. A store gives {small_credit} of credit for a "
                    "card game and {more} more than that for a board game, so {name} carried "
                    "{small} card games and {large} board games there. The {goal} {name} has "
                    "chosen is {price}. For how many weeks must {name} put aside {allowance} a "
                    "week to have what is missing?",
                ),
            ),
            Ask(
                find="large",
                steps=(
                    "credit for a board game = small_credit + more",
                    "credit for the card games = small * small_credit",
                    "credit for the board games = credit - credit for the card games",
                    "board games = credit for the board games / credit for a board game",
                ),
                wordings=(
                    "{name} got {credit} of credit at a toy store for {small} card games and some "
                    "board games. The store had counted {small_credit} for each card game and "
                    "{more} more for each board game. How many board games did {name} hand over?",
                    '"You have {credit} of credit now," said the clerk. {name} had emptied a bag '
                    "onto the counter: {small} card games, worth {small_credit} of credit each, "
                    "and a pile of board games, each worth {more} more than a card game. How "
                    "many board games were in the bag?",
                ),
            ),
        ),
    ),
    Story(
        name="bookshop_points_become_vouchers",
        topic="",
        numbers={
            "books": whole(4, 20),
            "price": money(8, 24),
            "spent": "books * price",
            "step": oneof(20, 25, 40, 50),
            "vouchers": "spent // step",
            "voucher": money(2, 5),
            "off": "vouchers * voucher",
            "atlas": money(20, 90),
            "pay": "atlas - off",
        },
        where=("vouchers > 1", "spent % step > 0"),
        nouns={"gift": "atlas, dictionary, photo book, art book, encyclopedia"},
        facts={
            "books": (
                "this year {name} has bought {books} novels at {price} each",
                "{books} novels at {price} each are what {name} bought this year",
            ),
            "step": (
                "for every full {step} dollars spent there, the bookstore gives a voucher worth "
                "{voucher}",
                "the bookstore hands out one voucher worth {voucher} for every full {step} dollars "
                "that a customer spends",
            ),
            "atlas": (
                "in December {he} uses all {his} vouchers to buy a {gift} that costs {atlas}",
                "with all {his} vouchers {he} now goes and buys a {gift} for {atlas}",
            ),
        },
        asks=(
            Ask(
                find="pay",
                steps=(
                    "money spent on novels = books * price",
                    "vouchers = money spent on novels // step",
                    "value of the vouchers = vouchers * voucher",
                    "money to pay = atlas - value of the vouchers",
                ),
                tell="books step atlas",
                questions=(
                    "how much money does {name} still pay for the {gift}",
                    "what does the {gift} cost {him} with the vouchers",
                ),
                goals=("the amount {name} pays for the {gift}",),
                wordings=(
                    "A sign in the bookstore reads: one voucher worth {voucher} for every full "
                    "{step} "
                    "dollars you spend with us. {name}, who bought {books} novels at {price} "
                    "there, would like a {gift} marked {atlas}. What will {he} pay if {he} gives "
                    "up all the vouchers {he} earned with the novels?",
                    "How much of the {atlas} for a {gift} has to be paid in cash by a "
                    "reader who got a voucher of {voucher} for every full {step} dollars spent, "
                    "and "
                    "who had bought {books} books at {price} before?",
                ),
            ),
            Ask(
                find="atlas",
                steps=(
                    "money spent on novels = books * price",
                    "vouchers = money spent on novels // step",
                    "value of the vouchers = vouchers * voucher",
                    "price of the {gift} = pay + value of the vouchers",
                ),
                wordings=(
                    "When {name} bought a {gift}, {he} handed the bookstore {pay} in cash and all "
                    "the vouchers {he} had. Those were a reward for {books} novels at {price} "
                    "each: one voucher, worth {voucher}, for every full {step} dollars spent on "
                    "them. How much did the {gift} cost?",
                ),
            ),
        ),
        distractors=("The bookstore has {n:2-4} floors.",),
    ),
    Story(
        name="shoes_cheap_pairs_or_one_good_pair",
        topic="",
        numbers={
            "cheap": money(20, 45, 5),
            "months": oneof(3, 4, 6),
            "years": whole(2, 5),
            "span": "years * 12",
            "pairs": "span / months",
            "cheap_cost": "pairs * cheap",
            "good": money(90, 180, 10),
            "sole": money(15, 35, 5),
            "soles": whole(1, 3),
            "sole_cost": "soles * sole",
            "good_cost": "good + sole_cost",
            "saved": "cheap_cost - good_cost",
        },
        where=("cheap * 2 < good",),
        nouns={"boots": "work boots, hiking boots, winter boots, walking shoes, running shoes"},
        facts={
            "cheap": (
                "{name} buys {boots} at {cheap} a pair and wears them out in {months} months",
                "a pair of {boots} for {cheap} lasts {name} for {months} months",
            ),
            "good": (
                "a good pair costs {good} and lasts {years} years if new soles are put on "
                "{soles:time/times}, for {sole} each time",
                "for {good} {he} could get a pair that lasts {years} years, provided that {he} has "
                "it resoled {soles:time/times} at {sole} each time",
            ),
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "months in all = years * 12",
                    "cheap pairs = months in all / months",
                    "cost of the cheap pairs = cheap pairs * cheap",
                    "cost of the new soles = soles * sole",
                    "cost of the good pair = good + cost of the new soles",
                    "money saved = cost of the cheap pairs - cost of the good pair",
                ),
                tell="cheap good",
                questions=(
                    "how much money does the good pair save {name} in {years} years",
                    "how much less does {name} spend in those {years} years with the good pair",
                ),
                goals=("the money saved by the good pair in {years} years",),
                wordings=(
                    "Is it dear to buy cheap? {name}'s {boots} cost only {cheap}, but after "
                    "{months} months they are done for and {he} buys the next pair. "
                    "The shoemaker offers a pair for {good} that will serve {years} years, with "
                    "new soles {soles:time/times} in between, {sole} each time. By how much "
                    "is that cheaper over the {years} years?",
                ),
            ),
            Ask(
                find="good",
                steps=(
                    "cost of the new soles = soles * sole",
                    "price of the good pair = good_cost - cost of the new soles",
                ),
                wordings=(
                    "In {years} years, {name} spent {good_cost} on one pair of {boots}: the price "
                    "itself, and then new soles {soles:time/times} at {sole} each time. What had "
                    "the pair cost in the shop?",
                ),
            ),
            Ask(
                find="cheap_cost",
                steps=(
                    "months in all = years * 12",
                    "pairs = months in all / months",
                    "cost of the pairs = pairs * cheap",
                ),
                wordings=(
                    "What does {name} spend on {boots} in {years} years, if a pair costs {cheap} "
                    "and has to be replaced every {months} months?",
                ),
            ),
        ),
    ),
    Story(
        name="florist_centerpieces_with_three_flowers",
        topic="",
        numbers={
            "tables": whole(4, 20),
            "roses": whole(3, 9),
            "rose": money("1.50", 4, "0.50"),
            "lilies": whole(2, 6),
            "lily_more": money("0.50", 2, "0.50"),
            "lily": "rose + lily_more",
            "vase": money(3, 9),
            "rose_cost": "roses * rose",
            "lily_cost": "lilies * lily",
            "flowers": "rose_cost + lily_cost",
            "one": "flowers + vase",
            "all": "one * tables",
        },
        nouns={"event": "wedding, golden anniversary, charity dinner, graduation dinner"},
        facts={
            "tables": (
                "a florist is decorating {tables} tables for a {event}",
                "there are {tables} tables at a {event}, and a florist makes the same centerpiece "
                "for every one",
            ),
            "flowers": (
                "every table gets {roses} roses and {lilies} lilies in a vase that costs {vase}",
                "on each table go {roses} roses and {lilies} lilies, put together in a vase of "
                "{vase}",
            ),
            "price": (
                "a rose is {rose}, and a lily is {lily_more} more than a rose",
                "lilies cost {lily_more} more apiece than roses, which are {rose} each",
            ),
        },
        asks=(
            Ask(
                find="all",
                steps=(
                    "price of a lily = rose + lily_more",
                    "roses for a table = roses * rose",
                    "lilies for a table = lilies * price of a lily",
                    "flowers for a table = roses for a table + lilies for a table",
                    "cost of a table = flowers for a table + vase",
                    "cost of all tables = cost of a table * tables",
                ),
                tell="tables flowers price",
                questions=(
                    "how much do all the decorations cost",
                    "what will be on the florist's bill for all the tables",
                ),
                goals=("the cost of all the decorations",),
                wordings=(
                    'The bride was quite clear: "{roses} roses and {lilies} lilies in a vase, on '
                    'every table." The vases are {vase} each, a rose is {rose}, a lily {lily_more} '
                    "more than a rose, and {tables} tables have been set. What will the flowers "
                    "and the vases cost altogether?",
                ),
            ),
            Ask(
                find="vase",
                steps=(
                    "price of a lily = rose + lily_more",
                    "cost of the roses = roses * rose",
                    "cost of the lilies = lilies * price of a lily",
                    "cost of the flowers = cost of the roses + cost of the lilies",
                    "price of the vase = one - cost of the flowers",
                ),
                wordings=(
                    "A centerpiece with its vase comes to {one}. It holds {roses} roses, at {rose} "
                    "each, and {lilies} lilies, each {lily_more} dearer than a rose. How much of "
                    "the price is for the vase?",
                    "{name} takes home a bunch in a vase for {one}. There are {roses} roses in it, "
                    "which the florist sells at {rose} apiece, and {lilies} lilies, which are "
                    "{lily_more} more apiece. What did {name} pay for the vase alone?",
                ),
            ),
        ),
    ),
    Story(
        name="petshop_first_aquarium",
        topic="",
        numbers={
            "liters": oneof(60, 80, 100, 120, 160, 180, 200, 240),
            "per_fish": oneof(4, 5, 8, 10, 20),
            "fish": "liters / per_fish",
            "fish_price": money(2, 5, "0.50"),
            "fish_cost": "fish * fish_price",
            "tank": money(60, 160, 10),
            "filter_share": fraction("1/4", "1/5", "1/2"),
            "filter": "tank * filter_share",
            "equipment": "tank + filter",
            "total": "equipment + fish_cost",
            "budget_left": money(5, 60, 5),
            "budget": "total + budget_left",
        },
        where=("fish < 41", "fish > 5"),
        nouns={"fish_kind": "neon, guppy, zebrafish/zebrafish, platy, tetra"},
        facts={
            "tank": (
                "{name} buys a {liters} liter aquarium for {tank}",
                "an aquarium of {liters} liters, which {name} buys, costs {tank}",
            ),
            "filter": (
                "the filter costs {filter_share} of that price",
                "{he} also buys a filter at {filter_share} of the price of the aquarium",
            ),
            "fish": (
                "the pet shop advises one {fish_kind} for every {per_fish} liters, and that is how "
                "many {he} gets, at {fish_price} each",
                "for every {per_fish} liters {he} buys one {fish_kind} at {fish_price}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "price of the filter = filter_share of tank",
                    "cost of the equipment = tank + price of the filter",
                    "{fish_kinds} = liters / per_fish",
                    "cost of the {fish_kinds} = {fish_kinds} * fish_price",
                    "total cost = cost of the equipment + cost of the {fish_kinds}",
                ),
                tell="tank filter fish",
                questions=(
                    "how much does {name} spend at the pet shop",
                    "what is the price of everything together",
                ),
                goals=("the total that {name} spends",),
                wordings=(
                    "{name}'s first aquarium! It holds {liters} liters and costs {tank}; the "
                    "filter is sold for {filter_share} of that. One {fish_kind} per {per_fish} "
                    "liters is a good rule, says the woman in the pet shop, and {name} keeps "
                    "to it exactly, although every {fish_kind} is another {fish_price}. What must "
                    "{name} pay for all of this?",
                ),
            ),
            Ask(
                find="budget_left",
                steps=(
                    "price of the filter = filter_share of tank",
                    "cost of the equipment = tank + price of the filter",
                    "{fish_kinds} = liters / per_fish",
                    "cost of the {fish_kinds} = {fish_kinds} * fish_price",
                    "total cost = cost of the equipment + cost of the {fish_kinds}",
                    "money left = budget - total cost",
                ),
                wordings=(
                    "With {budget} of birthday money in {his} pocket, {name} walks into a pet "
                    "shop. {he} picks a {liters} liter aquarium for {tank}, a filter that costs "
                    "{filter_share} as much as the aquarium, and a {fish_kind} at {fish_price} for "
                    "every {per_fish} liters. How much of the money is left?",
                ),
            ),
            Ask(
                find="per_fish",
                steps=(
                    "price of the filter = filter_share of tank",
                    "cost of the equipment = tank + price of the filter",
                    "money for the {fish_kinds} = total - cost of the equipment",
                    "{fish_kinds} = money for the {fish_kinds} / fish_price",
                    "liters for each {fish_kind} = liters / {fish_kinds}",
                ),
                wordings=(
                    "A {liters} liter aquarium cost {tank}, and its filter {filter_share} of that. "
                    "Together with the {fish_kinds}, {fish_price} apiece, {name} paid {total}. How "
                    "many liters of water are there for each {fish_kind}?",
                ),
            ),
        ),
    ),
    Story(
        name="online_order_just_below_free_shipping",
        topic="",
        numbers={
            "count": whole(2, 7),
            "price": money(3, 24),
            "goods": "count * price",
            "gap": money(2, 8),
            "limit": "goods + gap",
            "over": money(1, 6),
            "extra": "gap + over",
            "shipping": money(5, 12),
            "with_shipping": "goods + shipping",
            "with_extra": "goods + extra",
            "difference": "with_extra - with_shipping",
        },
        where=("extra < 14",),
        nouns={
            "thing": "book+toy",
            "extra_thing": "mug, pencil case, calendar, lunch box, umbrella",
        },
        facts={
            "goods": (
                "{name} has put {count:thing} at {price} each into an online cart",
                "there are {count:thing} in {name}'s online cart, {price} each",
            ),
            "limit": (
                "orders of {limit} or more are shipped free, all others for {shipping}",
                "shipping costs {shipping}, but it is free from {limit} on",
            ),
            "extra": (
                "{he} could add a {extra_thing} for {extra} and so avoid the shipping charge",
                "with a {extra_thing} for {extra} as well, the order would be shipped free",
            ),
        },
        asks=(
            Ask(
                find="difference",
                steps=(
                    "price of the {things} = count * price",
                    "cost with shipping = price of the {things} + shipping",
                    "cost with the {extra_thing} = price of the {things} + extra",
                    "difference = cost with the {extra_thing} - cost with shipping",
                ),
                tell="goods limit extra",
                questions=(
                    "how much more does {he} pay with the {extra_thing} than without it",
                    "how much more would the order with the {extra_thing} cost than the order "
                    "without it",
                ),
                wordings=(
                    "The shop ships free from {limit} on and charges {shipping} below that. "
                    "{name}'s cart holds {count:thing} at {price}. Taking a {extra_thing} for "
                    "{extra} along would lift the cart over the limit. How much does {name} really "
                    "pay more for the order if {he} does that?",
                ),
            ),
            Ask(
                find="gap",
                steps=(
                    "price of the {things} = count * price",
                    "money missing = limit - price of the {things}",
                ),
                tell="goods limit",
                questions=(
                    "for how much money must {name} add something to get free shipping",
                    "how much more must {he} order at least to get free shipping",
                ),
                wordings=(
                    'On the screen it says: "Free shipping from {limit}!" So far {name} has '
                    "chosen {count:thing} at {price} each. What is the least {he} has to add, in "
                    "dollars, to pay no shipping?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "price of the {things} = with_shipping - shipping",
                    "price of one {thing} = price of the {things} / count",
                ),
                wordings=(
                    "{name} ordered {count:thing} online, all at the same price, and was charged "
                    "{with_shipping}, including {shipping} for shipping. What was the price of a "
                    "{thing}?",
                ),
            ),
        ),
    ),
    Story(
        name="laundromat_machines_that_take_quarters",
        topic="",
        numbers={
            "loads": whole(2, 7),
            "wash": whole(6, 13),
            "dry_minutes": oneof(5, 6, 7, 8),
            "dry_quarters": whole(4, 9),
            "minutes": "dry_minutes * dry_quarters",
            "per_load": "wash + dry_quarters",
            "quarters": "loads * per_load",
            "dollars": "quarters / 4",
        },
        facts={
            "wash": (
                "at the laundromat a machine takes {wash} quarters for a wash",
                "to wash one load at the laundromat you put {wash} quarters into the machine",
            ),
            "dry": (
                "the dryer runs {dry_minutes} minutes for one quarter, and a load needs {minutes} "
                "minutes",
                "a quarter buys {dry_minutes} minutes in the dryer, where a load must stay for "
                "{minutes} minutes",
            ),
            "loads": (
                "{name} has {loads} loads to wash and dry",
                "{name} washes and dries {loads} loads",
            ),
        },
        asks=(
            Ask(
                find="dollars",
                steps=(
                    "quarters to dry a load = minutes / dry_minutes",
                    "quarters for a load = wash + quarters to dry a load",
                    "quarters for all loads = loads * quarters for a load",
                    "dollars = quarters for all loads / 4",
                ),
                tell="wash dry loads",
                questions=(
                    "how many dollars does {name} need to change into quarters",
                    "how many dollars does the laundry cost {name}",
                ),
                goals=("the cost in dollars",),
                wordings=(
                    "Every Saturday {name} drags {loads} loads to the laundromat. A wash is {wash} "
                    "quarters. Drying is a quarter for every {dry_minutes} minutes, and nothing is "
                    "dry before {minutes} minutes have passed. How many dollars are gone when "
                    "{name} goes home?",
                ),
            ),
            Ask(
                find="loads",
                steps=(
                    "quarters = dollars * 4",
                    "quarters to dry a load = minutes / dry_minutes",
                    "quarters for a load = wash + quarters to dry a load",
                    "loads = quarters / quarters for a load",
                ),
                wordings=(
                    "{name} changed {dollars:plain} dollars into quarters and used up every one of "
                    "them at the laundromat. A wash took {wash} quarters; drying took one "
                    "quarter for {dry_minutes} minutes, {minutes} minutes for a load. How many "
                    "loads did {name} wash and dry?",
                    "How many loads can be washed and dried for ${dollars:plain} if the washing "
                    "machine swallows {wash} quarters a load and the dryer one quarter every "
                    "{dry_minutes} minutes, and each load is dried for {minutes} minutes?",
                ),
            ),
        ),
    ),
    Story(
        name="giftcard_bonus_and_three_purchases",
        topic="",
        numbers={
            "paid": money(40, 160, 10),
            "bonus_rate": percent(5, 10, 15, 20, 25),
            "bonus": "paid * bonus_rate / 100",
            "card": "paid + bonus",
            "first": money(8, 40),
            "second_more": money(2, 15),
            "second": "first + second_more",
            "used": "first + second",
            "left": "card - used",
        },
        where=("left < 60",),
        nouns={
            "shop": "bookstore, sports shop, garden center, toy store, music store",
            "relative": "brother, sister, cousin, uncle, aunt, grandmother, grandfather",
        },
        facts={
            "paid": (
                "{name}'s {relative} pays {paid} for a gift card of a {shop}",
                "for a gift card of a {shop}, {name}'s {relative} pays {paid}",
            ),
            "bonus": (
                "the store puts {bonus_rate} on top as a holiday bonus",
                "as a holiday bonus the store adds {bonus_rate} to what was paid",
            ),
            "first": (
                "{name} uses {first} of the card in January and {second_more} more than that in "
                "March",
                "in January {name} buys something for {first} with the card, and in March "
                "something that costs {second_more} more",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "bonus = bonus_rate of paid",
                    "value of the card = paid + bonus",
                    "used the second time = first + second_more",
                    "used in all = first + used the second time",
                    "left on the card = value of the card - used in all",
                ),
                tell="paid bonus first",
                questions=(
                    "how much is left on the card",
                    "how much is the card still worth after that",
                ),
                goals=("the amount left on the card",),
                wordings=(
                    'Gift card of a {shop}. "Get {bonus_rate} extra until Christmas," it said on '
                    "the poster, and so {name}'s {relative} loaded one with {paid}, and the store "
                    "added its bonus. {name} spent {first} at once and, two months later, "
                    "{second_more} more than the first time. How much can {name} still spend?",
                ),
            ),
            Ask(
                find="second",
                steps=(
                    "bonus = bonus_rate of paid",
                    "value of the card = paid + bonus",
                    "card after the first purchase = value of the card - first",
                    "second purchase = card after the first purchase - left",
                ),
                wordings=(
                    "There is {left} left on {name}'s gift card. {his} {relative} had paid {paid} "
                    "for it, the store had added a bonus of {bonus_rate}, and {name} has used it "
                    "twice, the first time for {first}. For how much did {name} use it the second "
                    "time?",
                    "How much did {name}'s second purchase cost, if a gift card of {paid} with a "
                    "bonus of {bonus_rate} added to it is down to {left} after a first purchase "
                    "of {first} and the second one?",
                ),
            ),
        ),
    ),
)
