"""Ratios: parts of a whole, a known difference, one per so many, recipes, trades at a rate."""

from datagen.numbers.quantity import factor, money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="ratio_of_red_to_blue_in_a_box",
        topic="",
        numbers={
            "a": whole(2, 7),
            "b": whole(2, 9),
            "parts": "a + b",
            "part": whole(3, 25),
            "all": "parts * part",
            "red": "a * part",
            "blue": "b * part",
            "given": whole(2, 30),
            "left": "blue - given",
        },
        where=("a != b",),
        nouns={
            "thing": "marble, bead, button, balloon, crayon, pencil, ball, tile",
            "one": "red, green, white",
            "two": "blue, yellow, black",
        },
        facts={
            "all": (
                "a box holds {all} {one} and {two} {things}",
                "{name} has a box of {all} {things}, some {one} and the others {two}",
            ),
            "ratio": (
                "for every {a} {one} ones there are {b} {two} ones",
                "the ratio of {one} to {two} ones is {a:plain}:{b:plain}",
            ),
            "given": (
                "{given} of the {two} ones are given away",
                "then {name} gives a friend {given} of the {two} {things}",
            ),
        },
        asks=(
            Ask(
                find="blue",
                steps=(
                    "parts = a + b",
                    "{things} in a part = all / parts",
                    "{two} {things} = b * {things} in a part",
                ),
                tell="all ratio",
                questions=(
                    "how many {two} {things} are in the box",
                    "how many of the {things} are {two}",
                ),
                goals=("the number of {two} {things}",),
                wordings=(
                    "The {things} in a box are {one} or {two}, in a ratio of {a:plain}:{b:plain}. "
                    "There are {all} in all. How many are {two}?",
                    "A machine fills a bag with {things}: always {a} {one} ones, then {b} {two} "
                    "ones, and so on. When there are {all} in the bag and the last round is "
                    "complete, how many of them are {two}?",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "parts = a + b",
                    "{things} in a part = all / parts",
                    "{two} {things} = b * {things} in a part",
                    "{two} {things} left = {two} {things} - given",
                ),
                tell="all ratio given",
                questions=("how many {two} {things} are left in the box",),
                wordings=(
                    "{name}'s {all} {things} are {one} and {two} in the ratio {a:plain} to "
                    "{b:plain}. After losing {given} of the {two} ones, how many {two} {things} "
                    "does {name} have?",
                ),
            ),
            Ask(
                find="all",
                steps=(
                    "{things} in a part = red / a",
                    "parts = a + b",
                    "{things} in all = parts * {things} in a part",
                ),
                wordings=(
                    "In a box the ratio of {one} to {two} {things} is {a:plain}:{b:plain}. There "
                    "are {red} {one} ones. How many {things} of the two colors are in the box "
                    "altogether?",
                    "For every {a} {one} {things} in a jar there are {b} {two} ones. If {red} of "
                    "the {things} are {one}, how many {things} does the jar hold in total?",
                    "How many {things} does {name} have, if {red} of them are {one}, the others "
                    "are {two}, and the ratio of {one} to {two} is {a:plain} to {b:plain}?",
                ),
            ),
        ),
    ),
    Story(
        name="ratio_with_known_difference_of_tickets",
        topic="",
        numbers={
            "a": whole(2, 6),
            "more": whole(1, 5),
            "b": "a + more",
            "part": whole(4, 40),
            "kids": "b * part",
            "adults": "a * part",
            "diff": "kids - adults",
            "price": money(3, 12),
            "kid_money": "kids * price",
        },
        where=("b % a > 0", "a + b != 10"),
        nouns={"place": "zoo, museum, fair, water park, circus, aquarium"},
        facts={
            "ratio": (
                "the ratio of adults to children at a {place} is {a:plain} to {b:plain}",
                "at a {place} there are {b} children for every {a} adults",
            ),
            "diff": (
                "there are {diff} more children than adults",
                "the children outnumber the adults by {diff}",
            ),
            "price": ("every child pays {price}", "a ticket for a child costs {price}"),
        },
        asks=(
            Ask(
                find="kids",
                steps=(
                    "difference in parts = b - a",
                    "people in a part = diff / difference in parts",
                    "children = b * people in a part",
                ),
                tell="ratio diff",
                questions=("how many children are there", "how many of the visitors are children"),
                goals=("the number of children",),
                wordings=(
                    "For every {a} adults who visit a {place}, {b} children come. Today {diff} "
                    "more children than adults came. How many children was that?",
                    "How many children came to a {place} on a day when adults and children were "
                    "in the ratio {a:plain}:{b:plain} and there were {diff} children more than "
                    "adults?",
                ),
            ),
            Ask(
                find="kid_money",
                steps=(
                    "difference in parts = b - a",
                    "people in a part = diff / difference in parts",
                    "children = b * people in a part",
                    "money from children = children * price",
                ),
                tell="ratio diff price",
                questions=(
                    "how much money do the children's tickets bring in",
                    "what do the children pay in all",
                ),
                wordings=(
                    "A {place} counts {diff} more children than adults; adults and children are "
                    "in a ratio of {a:plain}:{b:plain}. If each child pays {price}, how much is "
                    "paid for all the children?",
                ),
            ),
            Ask(
                find="adults",
                steps=(
                    "difference in parts = b - a",
                    "people in a part = diff / difference in parts",
                    "adults = a * people in a part",
                ),
                tell="ratio diff",
                questions=("how many adults are there",),
                wordings=(
                    "{diff} more children than adults are at a {place}. The ratio of adults to "
                    "children is {a:plain} to {b:plain}. Find the number of adults.",
                ),
            ),
        ),
    ),
    Story(
        name="prize_shared_by_three_in_a_ratio_then_spent",
        topic="",
        numbers={
            "a": whole(1, 4),
            "b": whole(2, 5),
            "c": whole(2, 6),
            "ab": "a + b",
            "parts": "ab + c",
            "part": money(5, 60, 5),
            "prize": "parts * part",
            "share": "c * part",
            "spent": money(4, 60),
            "left": "share - spent",
        },
        nouns={
            "contest": "cooking contest, quiz, science fair, dance contest, photo contest, chess "
            "tournament",
            "item": "jacket, headset, dinner, concert ticket, backpack, pair of shoes/pairs of "
            "shoes",
        },
        facts={
            "prize": (
                "{name}, {name2} and {name3} win {prize} in a {contest}",
                "a {contest} brings {name}, {name2} and {name3} a prize of {prize}",
            ),
            "ratio": (
                "they split the money in the ratio {a:plain}:{b:plain}:{c:plain}, in this order",
                "it is divided {a:plain} to {b:plain} to {c:plain}, first {name}, then {name2}, "
                "then {name3}",
            ),
            "spent": (
                "{name3} buys a {item} for {spent}",
                "of this, {name3} spends {spent} on a {item}",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "parts of two = a + b",
                    "parts in all = parts of two + c",
                    "money in a part = prize / parts in all",
                    "money of {name3} = c * money in a part",
                    "money left = money of {name3} - spent",
                ),
                tell="prize ratio spent",
                questions=(
                    "how much of the prize money does {name3} have left",
                    "how much money is left for {name3}",
                ),
                wordings=(
                    "A prize of {prize} goes to {name}, {name2} and {name3}, who share it in the "
                    "ratio {a:plain}:{b:plain}:{c:plain} because they did different amounts of "
                    "work. {name3}, who gets the last of these shares, buys a {item} for {spent}. "
                    "How much money does {name3} keep?",
                ),
            ),
            Ask(
                find="share",
                steps=(
                    "parts of two = a + b",
                    "parts in all = parts of two + c",
                    "money in a part = prize / parts in all",
                    "money of {name3} = c * money in a part",
                ),
                tell="prize ratio",
                questions=("how much does {name3} get", "what is {name3}'s share of the prize"),
                goals=("the share of {name3}",),
                wordings=(
                    "Three friends won {prize}. {name} gets {a:part/parts} of it, {name2} "
                    "{b:part/parts} and {name3} {c:part/parts}, and all parts are equal. How much "
                    "money is that for {name3}?",
                ),
            ),
            Ask(
                find="prize",
                steps=(
                    "money in a part = share / c",
                    "parts of two = a + b",
                    "parts in all = parts of two + c",
                    "prize money = parts in all * money in a part",
                ),
                wordings=(
                    "The prize in a {contest} was shared by {name}, {name2} and {name3} in the "
                    "ratio {a:plain}:{b:plain}:{c:plain}. {name3}, the last of the three, got "
                    "{share}. How large was the whole prize?",
                    "How much money did {name}, {name2} and {name3} win together, if they divided "
                    "it {a:plain} to {b:plain} to {c:plain} in this order and {name3} received "
                    "{share}?",
                ),
            ),
        ),
    ),
    Story(
        name="lemonade_concentrate_one_part_to_many",
        topic="food",
        numbers={
            "syrup": whole(1, 3),
            "water": whole(4, 9),
            "parts": "syrup + water",
            "part": oneof(100, 150, 200, 250, 300, 400, 500),
            "total": "parts * part",
            "glass": oneof(100, 150, 200, 250),
            "glasses": "total / glass",
            "need": "syrup * part",
            "bottle": oneof(500, 600, 750, 800, 1000, 1200, 1500),
            "left": "bottle - need",
        },
        where=("syrup == 1 or water % syrup > 0",),
        nouns={"drink": "lemonade, iced tea, raspberry drink, orange drink, elderflower drink"},
        facts={
            "mix": (
                "{drink} is made of {syrup:part/parts} syrup and {water} parts water",
                "to make {drink}, {name} mixes {syrup:part/parts} of syrup with {water} parts of "
                "water",
            ),
            "need": (
                "{name} uses {need} milliliters of syrup",
                "{need} milliliters of syrup go into it",
            ),
            "glass": (
                "a glass holds {glass} milliliters",
                "it is served in glasses of {glass} milliliters",
            ),
        },
        asks=(
            Ask(
                find="glasses",
                steps=(
                    "milliliters in a part = need / syrup",
                    "parts in all = syrup + water",
                    "milliliters of {drink} = parts in all * milliliters in a part",
                    "glasses = milliliters of {drink} / glass",
                ),
                tell="mix need glass",
                questions=("how many glasses can be filled", "for how many glasses is that enough"),
                goals=("the number of glasses that can be filled",),
                wordings=(
                    "The label says: mix {syrup:part/parts} of syrup with {water} parts of water. "
                    "{name} pours {need} milliliters of syrup into a large bowl and adds the "
                    "right amount of water. How many {glass}-milliliter glasses of {drink} does "
                    "that give?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "milliliters in a part = need / syrup",
                    "parts in all = syrup + water",
                    "milliliters of {drink} = parts in all * milliliters in a part",
                ),
                tell="mix need",
                questions=(
                    "how many milliliters of {drink} does that make",
                    "how much {drink} is that, in milliliters",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "parts in all = syrup + water",
                    "milliliters in a part = total / parts in all",
                    "milliliters of syrup needed = syrup * milliliters in a part",
                    "milliliters of syrup left = bottle - milliliters of syrup needed",
                ),
                wordings=(
                    "{name} has a bottle with {bottle} milliliters of syrup. {he} wants to make "
                    "{total} milliliters of {drink} from {syrup:part/parts} syrup and {water} "
                    "parts water. How many milliliters of syrup will be left in the bottle?",
                    "For {total} milliliters of {drink}, mixed from {syrup:part/parts} of syrup "
                    "and {water} parts of water, {name} takes syrup from a bottle of {bottle} "
                    "milliliters. How much syrup, in milliliters, stays in the bottle?",
                ),
            ),
        ),
    ),
    Story(
        name="one_adult_for_so_many_children_on_a_trip",
        topic="school",
        numbers={
            "per": whole(4, 12),
            "adults": whole(3, 14),
            "kids": "per * adults",
            "kid_price": money(4, 15),
            "adult_more": money(2, 8),
            "adult_price": "kid_price + adult_more",
            "for_kids": "kids * kid_price",
            "for_adults": "adults * adult_price",
            "total": "for_kids + for_adults",
            "people": "kids + adults",
        },
        nouns={"place": "zoo, museum, aquarium, theater, castle, planetarium, botanical garden"},
        facts={
            "kids": (
                "a school takes {kids} children to a {place}",
                "{kids} children go to a {place} with their school",
            ),
            "per": (
                "there must be one adult for every {per} children",
                "one adult goes along for each group of {per} children",
            ),
            "price": (
                "a ticket costs {kid_price} for a child and {adult_more} more for an adult",
                "children pay {kid_price} each, and adults pay {adult_more} more than children",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "adults = kids / per",
                    "price for an adult = kid_price + adult_more",
                    "cost for the children = kids * kid_price",
                    "cost for the adults = adults * price for an adult",
                    "total cost = cost for the children + cost for the adults",
                ),
                tell="kids per price",
                questions=(
                    "how much do all the tickets cost",
                    "what is the total cost of the tickets",
                ),
                goals=("the cost of all the tickets",),
                wordings=(
                    "{kids} children are going to a {place}, and the school sends one adult with "
                    "every {per} of them. If tickets are {kid_price} for children and "
                    "{adult_more} more than that for adults, how much does everyone's entry cost "
                    "together?",
                ),
            ),
            Ask(
                find="people",
                steps=("adults = kids / per", "people in all = kids + adults"),
                tell="kids per",
                questions=(
                    "how many people go on the trip in all",
                    "for how many people are tickets needed",
                ),
                wordings=(
                    "A trip to a {place} is planned for {kids} children with one adult for every "
                    "{per} children. How many seats are needed on the bus?",
                    "How many tickets for a {place} must a school buy for {kids} children, if "
                    "each group of {per} children is led by one adult, who needs a ticket, too?",
                ),
            ),
            Ask(
                find="kids",
                steps=(
                    "cost for the adults = adults * adult_price",
                    "cost for the children = total - cost for the adults",
                    "children = cost for the children / kid_price",
                ),
                wordings=(
                    "A school paid {total} for tickets to a {place}: {adult_price} for each of "
                    "{adults} adults and {kid_price} for each child. How many children went along?",
                ),
            ),
        ),
    ),
    Story(
        name="flock_ratio_changes_after_a_sale",
        topic="animals",
        numbers={
            "k": factor(2, 3, 4, 5),
            "goats": whole(6, 40),
            "sheep": "goats * k",
            "sold": whole(3, 60),
            "left": "sheep - sold",
            "born": whole(2, 20),
            "goats_now": "goats + born",
            "all": "left + goats_now",
            "diff": "left - goats_now",
        },
        nouns={
            "a": "sheep/sheep, cow, duck, hen, turkey",
            "b": "goat, pig, donkey, goose/geese, rabbit",
        },
        facts={
            "sheep": (
                "a farmer has {goats} {bs} and {k:times} as many {as}",
                "there are {goats} {bs} on a farm, and {k:times} as many {as} as {bs}",
            ),
            "sold": ("{sold} of the {as} are sold", "the farmer sells {sold} {as}"),
            "born": ("{born} young {bs} are born", "in spring {born} more {bs} are born"),
        },
        asks=(
            Ask(
                find="diff",
                steps=(
                    "{as} at first = k of goats",
                    "{as} left = {as} at first - sold",
                    "{bs} now = goats + born",
                    "difference = {as} left - {bs} now",
                ),
                tell="sheep sold born",
                questions=(
                    "how many more {as} than {bs} are there now",
                    "by how many do the {as} outnumber the {bs} now",
                ),
                goals=("the difference between the number of {as} and the number of {bs} now",),
                wordings=(
                    "On {name}'s farm there were {k:times} as many {as} as {bs}, of which there "
                    "were {goats}. This year {sold} {as} were sold and {born} {bs} were born. How "
                    "many more {as} than {bs} does {name} have now?",
                ),
            ),
            Ask(
                find="all",
                steps=(
                    "{as} at first = k of goats",
                    "{as} left = {as} at first - sold",
                    "{bs} now = goats + born",
                    "animals in all = {as} left + {bs} now",
                ),
                tell="sheep sold born",
                questions=("how many animals of the two kinds are there now",),
                wordings=(
                    "A farm with {goats} {bs} and {k:times} as many {as} sells {sold} of the "
                    "{as}, while {born} {bs} are born. How many {as} and {bs} does it have after "
                    "that?",
                    "How many {as} and {bs} together are on a farm that had {goats} {bs} and "
                    "{k:times} as many {as}, sold {sold} {as}, and saw {born} new {bs} born?",
                ),
            ),
            Ask(
                find="goats",
                steps=("{as} at first = left + sold", "{bs} = {as} at first / k"),
                wordings=(
                    "After selling {sold} {as}, a farmer has {left} {as} left. Before the sale "
                    "there were {k:times} as many {as} as {bs} on the farm. How many {bs} are "
                    "there?",
                    "A farm has {left} {as}. It would still have {k:times} as many {as} as {bs} "
                    "if {sold} {as} had not been sold. How many {bs} does it have?",
                ),
            ),
        ),
    ),
    Story(
        name="wage_ratio_of_apprentice_and_master",
        topic="work",
        numbers={
            "a": whole(2, 4),
            "more": whole(1, 4),
            "b": "a + more",
            "unit": money(3, 9),
            "low": "a * unit",
            "high": "b * unit",
            "hours": whole(4, 40),
            "low_pay": "low * hours",
            "high_pay": "high * hours",
            "both": "low_pay + high_pay",
        },
        where=("b % a > 0",),
        nouns={"trade": "baker, carpenter, tailor, plumber, electrician, painter, roofer"},
        facts={
            "ratio": (
                "the hourly wages of a {trade}'s apprentice and of the {trade} are in the ratio "
                "{a:plain}:{b:plain}",
                "whenever a {trade}'s apprentice earns {a} dollars, the {trade} earns {b} dollars "
                "for the same time",
            ),
            "low": (
                "the apprentice gets {low} an hour",
                "for one hour the apprentice is paid {low}",
            ),
            "hours": (
                "they both work for {hours} hours",
                "a job takes the two of them {hours} hours",
            ),
        },
        asks=(
            Ask(
                find="both",
                steps=(
                    "money in a part = low / a",
                    "hourly wage of the {trade} = b * money in a part",
                    "hourly wages together = low + hourly wage of the {trade}",
                    "pay for both = hourly wages together * hours",
                ),
                tell="ratio low hours",
                questions=("how much do the two earn together", "what are they paid in all"),
                goals=("the pay of both together",),
                wordings=(
                    "A {trade} and an apprentice worked on a house for {hours} hours. The "
                    "apprentice's wage is {low} an hour, and the ratio of the apprentice's wage "
                    "to the {trade}'s is {a:plain}:{b:plain}. How much did the owner of the house "
                    "have to pay for both of them?",
                ),
            ),
            Ask(
                find="high",
                steps=(
                    "money in a part = low / a",
                    "hourly wage of the {trade} = b * money in a part",
                ),
                tell="ratio low",
                questions=("how much does the {trade} earn an hour",),
                wordings=(
                    "The wages of an apprentice and a {trade} are as {a} to {b}. If the "
                    "apprentice makes {low} an hour, what does the {trade} make an hour?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "money in a part = low / a",
                    "hourly wage of the {trade} = b * money in a part",
                    "hourly wages together = low + hourly wage of the {trade}",
                    "hours = both / hourly wages together",
                ),
                wordings=(
                    "A customer pays {both} for the work of a {trade} and an apprentice, who "
                    "worked side by side the whole time. The apprentice gets {low} an hour, and "
                    "the ratio of the apprentice's wage to that of the {trade} is "
                    "{a:plain}:{b:plain}. For how many hours did they work?",
                    "How many hours have a {trade} and an apprentice been at work together when "
                    "the two have earned {both}, if the apprentice gets {low} an hour and their "
                    "wages are in the ratio {a} to {b}, that of the apprentice being the smaller "
                    "one?",
                ),
            ),
        ),
    ),
    Story(
        name="trading_stickers_for_comics_for_games",
        topic="",
        numbers={
            "cards": whole(3, 9),
            "comics": whole(2, 6),
            "for_game": "cards * comics",
            "games": whole(2, 8),
            "needed": "games * for_game",
            "has": whole(5, 90),
            "missing": "needed - has",
        },
        where=("missing < 120",),
        nouns={
            "small": "trading card, sticker, badge, stamp",
            "middle": "comic, poster, puzzle",
            "large": "game, model car, ball, action figure",
        },
        facts={
            "cards": (
                "{name}'s friends give one {middle} for {cards:small}",
                "among {name}'s friends, {cards:small} can be traded for one {middle}",
            ),
            "comics": (
                "for {comics:middle} they give one {large}",
                "one {large} can be had for {comics:middle}",
            ),
            "goal": (
                "{name} wants to get {games:large} in this way",
                "{name} would like to have {games:large} that way",
            ),
            "has": ("{he} has {has:small} so far", "at the moment {name} owns {has:small}"),
        },
        asks=(
            Ask(
                find="missing",
                steps=(
                    "{smalls} for one {large} = cards * comics",
                    "{smalls} needed = games * {smalls} for one {large}",
                    "{smalls} missing = {smalls} needed - has",
                ),
                tell="cards comics goal has",
                questions=(
                    "how many more {smalls} does {name} need",
                    "how many {smalls} are still missing",
                ),
                goals=("the number of {smalls} that are still missing",),
                wordings=(
                    "At school, {cards:small} are worth one {middle}, and {comics:middle} are "
                    "worth one {large}. {name} has {has:small} and dreams of {games:large}. How "
                    "many {smalls} must {he} still collect before {he} can trade for them?",
                ),
            ),
            Ask(
                find="needed",
                steps=(
                    "{smalls} for one {large} = cards * comics",
                    "{smalls} needed = games * {smalls} for one {large}",
                ),
                tell="cards comics goal",
                questions=("how many {smalls} does {name} need for that",),
                wordings=(
                    "How many {smalls} must {name} trade for {games:large}, if a {middle} costs "
                    "{cards:small} and a {large} costs {comics:middle}?",
                ),
            ),
            Ask(
                find="games",
                steps=(
                    "{smalls} for one {large} = cards * comics",
                    "{larges} = needed / {smalls} for one {large}",
                ),
                wordings=(
                    "{name} has {needed:small}. {he} can swap {cards:small} for one {middle} and "
                    "{comics:middle} for one {large}. How many {larges} can {he} get if {he} "
                    "swaps everything?",
                    "Trading goes like this: {cards:small} for a {middle}, {comics:middle} for a "
                    "{large}. {name} begins with {needed:small} and trades until only {larges} "
                    "are left. How many {larges} does {he} end up with?",
                ),
            ),
        ),
    ),
    Story(
        name="trail_mix_of_nuts_and_raisins_in_bags",
        topic="food",
        numbers={
            "a": whole(2, 6),
            "b": whole(1, 5),
            "parts": "a + b",
            "part": oneof(40, 50, 60, 75, 80, 100, 120),
            "bag": "parts * part",
            "bags": whole(3, 20),
            "per_bag": "a * part",
            "nuts_all": "per_bag * bags",
            "have": whole(1, 9),
            "have_grams": "have * 1000",
            "left": "have_grams - nuts_all",
        },
        where=("a != b", "left < 4000"),
        nouns={
            "nut": "peanut, almond, walnut, cashew, hazelnut",
            "dried": "raisins, dried cherries, chocolate chips, dried cranberries, banana chips",
        },
        facts={
            "ratio": (
                "{name} fills bags with {bag} grams of trail mix each, which is {nuts} and "
                "{dried} in the ratio {a:plain}:{b:plain}",
                "every {bag}-gram bag of {name}'s trail mix has {a:part/parts} of {nuts} to "
                "{b:part/parts} of {dried}, by weight",
            ),
            "bags": ("{he} fills {bags} bags", "{name} makes {bags} bags"),
            "have": (
                "{he} had {have:kilogram/kilograms} of {nuts} at first",
                "{name}'s kitchen held {have:kilogram/kilograms} of {nuts} before that",
            ),
        },
        asks=(
            Ask(
                find="nuts_all",
                steps=(
                    "parts = a + b",
                    "grams in a part = bag / parts",
                    "grams of {nuts} in a bag = a * grams in a part",
                    "grams of {nuts} in all = grams of {nuts} in a bag * bags",
                ),
                tell="ratio bags",
                questions=(
                    "how many grams of {nuts} does {name} use",
                    "how many grams of {nuts} are in all the bags together",
                ),
                goals=("the number of grams of {nuts} that are used",),
                wordings=(
                    "Trail mix is made with {a:part/parts} of {nuts} for every {b:part/parts} of "
                    "{dried}. How many grams of {nuts} go into {bags} bags of {bag} grams each?",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "parts = a + b",
                    "grams in a part = bag / parts",
                    "grams of {nuts} in a bag = a * grams in a part",
                    "grams of {nuts} in all = grams of {nuts} in a bag * bags",
                    "grams at first = have * 1000",
                    "grams of {nuts} left = grams at first - grams of {nuts} in all",
                ),
                tell="ratio have bags",
                questions=("how many grams of {nuts} are left over",),
                wordings=(
                    "{name} bought {have:kilogram/kilograms} of {nuts} for {bags} bags of trail "
                    "mix. A bag weighs {bag} grams and has {nuts} and {dried} in the ratio "
                    "{a:plain} to {b:plain}. How many grams of the {nuts} will not be used?",
                ),
            ),
        ),
    ),
    Story(
        name="model_train_scale_to_real_meters",
        topic="",
        numbers={
            "scale": oneof(20, 25, 40, 50, 75, 80, 100),
            "model": whole(8, 60),
            "cars": whole(2, 9),
            "train_cm": "model * cars",
            "train_real_cm": "train_cm * scale",
            "train": "train_real_cm / 100",
        },
        # A real car is 8 to 27 meters long.
        where=("model * scale >= 800", "model * scale <= 2700"),
        nouns={"thing": "wagon, coach, tram car, subway car"},
        facts={
            "scale": (
                "on a model railroad one centimeter stands for {scale} centimeters in reality",
                "everything on a model railroad is {scale} times smaller than in reality",
            ),
            "model": (
                "a {thing} of the model is {model} centimeters long",
                "on the model one {thing} measures {model} centimeters",
            ),
            "cars": ("a train has {cars} {things}", "{cars} {things} make up a train"),
        },
        asks=(
            Ask(
                find="train",
                steps=(
                    "centimeters of the model train = model * cars",
                    "centimeters of the real train = centimeters of the model train * scale",
                    "meters of the real train = centimeters of the real train / 100",
                ),
                tell="scale model cars",
                questions=(
                    "how many meters long would the real train be",
                    "what is the length of such a train in reality, in meters",
                ),
                goals=("the length of the real train in meters",),
                wordings=(
                    "{name}'s model train has {cars} {things}, each {model} centimeters long. The "
                    "scale is one to {scale}. How many meters long are the {things} of the real "
                    "train together?",
                    "How long, in meters, is a real train of {cars} {things}, if each {thing} is "
                    "{model} centimeters long on a model that is {scale} times smaller?",
                ),
            ),
            Ask(
                find="model",
                steps=(
                    "centimeters of the real train = train * 100",
                    "centimeters of the model train = centimeters of the real train / scale",
                    "centimeters of a {thing} on the model = centimeters of the model train / cars",
                ),
                wordings=(
                    "A real train of {cars} {things} is {train} meters long. {name} wants to "
                    "build it {scale} times smaller. How many centimeters long will one {thing} "
                    "be?",
                    "In a model at a scale of one to {scale}, how many centimeters long must each "
                    "of the {cars} {things} of a train be, if the real train measures {train} "
                    "meters?",
                ),
            ),
        ),
    ),
)
