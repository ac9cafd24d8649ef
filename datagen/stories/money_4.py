"""Gifts, pets, recipes, exchange, parking, price comparisons."""

from datagen.numbers.quantity import fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="money_gift_from_three_people",
        topic="",
        numbers={
            "price": money(60, 480, 12),
            "share": fraction("1/2", "1/3", "1/4", "1/6"),
            "first": "price * share",
            "less": money(2, 30),
            "second": "first - less",
            "two": "first + second",
            "third": "price - two",
            "more": "third - second",
        },
        where=("third > 2", "more > 0"),
        nouns={
            "relative": "mother, father, grandmother, grandfather, aunt, uncle, coach, teacher",
            "gift": "armchair, camera, telescope, coffee machine, watch, garden bench, e-reader, "
            "suitcase, tool set, picnic basket",
        },
        facts={
            "price": (
                "{name}, {name2} and {name3} buy {name}'s {relative} a {gift} for {price}",
                "a {gift} for {name}'s {relative} costs {price}, and {name}, {name2} and {name3} "
                "pay for it together",
            ),
            "first": ("{name} pays {share} of the price", "{share} of the price comes from {name}"),
            "second": (
                "{name2} gives {less} less than {name}",
                "the part of {name2} is {less} smaller than that of {name}",
            ),
            "third": ("{name3} pays the rest", "the remaining money is given by {name3}"),
        },
        asks=(
            Ask(
                find="third",
                steps=(
                    "part of {name} = share of price",
                    "part of {name2} = part of {name} - less",
                    "both parts = part of {name} + part of {name2}",
                    "part of {name3} = price - both parts",
                ),
                tell="price first second third",
                questions=("how much does {name3} pay", "how large is {name3}'s part"),
                goals=("the amount that {name3} pays",),
                wordings=(
                    '"I\'ll take {share} of it," said {name} when the three of them stood before '
                    'a {gift} that cost {price}. "I can give {less} less than {name}," said '
                    "{name2}, and {name3} promised to pay whatever was missing. How much was "
                    "that?",
                ),
            ),
            Ask(
                find="more",
                steps=(
                    "part of {name} = share of price",
                    "part of {name2} = part of {name} - less",
                    "both parts = part of {name} + part of {name2}",
                    "part of {name3} = price - both parts",
                    "difference = part of {name3} - part of {name2}",
                ),
                tell="price first second third",
                questions=("how much more than {name2} does {name3} pay",),
            ),
            Ask(
                find="price",
                steps=(
                    "part of {name} = second + less",
                    "both parts = part of {name} + second",
                    "price of the {gift} = both parts + third",
                ),
                wordings=(
                    "For a {gift}, {name3} gave {third} and {name2} gave {second}, which was "
                    "{less} less than {name} gave. Together it was exactly enough. What did the "
                    "{gift} cost?",
                ),
            ),
        ),
    ),
    Story(
        name="money_half_spent_then_more",
        topic="money",
        numbers={
            "left": money(3, 40),
            "second": money(2, 30, "0.50"),
            "after_half": "left + second",
            "start": "after_half * 2",
            "found": money(1, 10),
            "end": "left + found",
        },
        nouns={
            "first_thing": "book, present, haircut, concert ticket, pair of shoes/pairs of shoes, "
            "backpack, puzzle, scarf",
            "second_thing": "sandwich, bus ticket, bunch of flowers, magazine, milkshake, "
            "slice of cake, bag of nuts",
        },
        facts={
            "start": (
                "{name} had {start} in the morning",
                "there was {start} in {name}'s pocket at first",
            ),
            "half": (
                "{he} spent half of it on a {first_thing}",
                "half of the money went on a {first_thing}",
            ),
            "second": (
                "then {he} paid {second} for a {second_thing}",
                "{second} more went on a {second_thing}",
            ),
            "found": (
                "on the way home {he} found {found}",
                "in the evening {his} sister gave {him} {found}",
            ),
        },
        asks=(
            Ask(
                find="end",
                steps=(
                    "money after the {first_thing} = start / 2",
                    "money after the {second_thing} = money after the {first_thing} - second",
                    "money in the end = money after the {second_thing} + found",
                ),
                tell="start half second found",
                questions=(
                    "how much money did {name} have then",
                    "with how much money did {he} end the day",
                ),
                goals=("the money {name} had in the end",),
                wordings=(
                    "Half of {name}'s {start} was gone after the first shop, where {he} bought a "
                    "{first_thing}. A {second_thing} then cost {him} {second}, but later {found} "
                    "turned up in an old coat. How much money does {he} have now?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "money before the {second_thing} = left + second",
                    "money at first = money before the {second_thing} * 2",
                ),
                wordings=(
                    "{name} spent half of {his} money on a {first_thing} and then {second} on a "
                    "{second_thing}. Now {he} has only {left}. How much did {he} have at first?",
                    '"I have {left} left," says {name}. Before that {he} had bought a '
                    "{second_thing} for {second}, and before that {he} had spent half of all {his} "
                    "money on a {first_thing}. With how much money did {he} set out?",
                    "What did {name} have in the morning, if a {first_thing} cost half of it, a "
                    "{second_thing} cost {second}, and {left} remained in the evening?",
                ),
            ),
        ),
    ),
    Story(
        name="money_dog_food_and_vet",
        topic="",
        numbers={
            "dogs": oneof(2, 3, 4),
            "grams": oneof(200, 250, 300, 400, 500),
            "bag_kilos": oneof(5, 6, 8, 10, 12, 15, 20),
            "bag_grams": "bag_kilos * 1000",
            "daily": "dogs * grams",
            "days": "bag_grams / daily",
            "bags": whole(2, 8),
            "all_days": "days * bags",
            "bag_price": money(12, 70),
            "food": "bags * bag_price",
            "vet": money(30, 150, 5),
            "visits": "dogs * vet",
            "total": "food + visits",
        },
        nouns={"pet": "sled dog, sheepdog, poodle, beagle, retriever, terrier, cat, husky/huskies"},
        facts={
            "eat": (
                "{name} has {dogs:pet}, and each of them eats {grams} grams of dry food a day",
                "{name} gives each of {his} {dogs:pet} {grams} grams of dry food a day",
            ),
            "bag": (
                "a bag of food holds {bag_kilos} kilograms",
                "the food comes in bags of {bag_kilos} kilograms",
            ),
            "bags": (
                "{he} has just bought {bags} bags",
                "{name} buys {bags} bags",
            ),
            "costs": (
                "last year {name} bought {bags} bags of food at {bag_price} each for {his} "
                "{dogs:pet}",
                "for {his} {dogs:pet} {name} needed {bags} bags of food last year, and each of "
                "them cost {bag_price}",
            ),
            "vet": (
                "the vet charged {vet} for each animal",
                "at the vet's, {he} paid {vet} for each animal",
            ),
        },
        asks=(
            Ask(
                find="all_days",
                steps=(
                    "grams a day = dogs * grams",
                    "grams in a bag = bag_kilos * 1000",
                    "days for one bag = grams in a bag / grams a day",
                    "days for all bags = days for one bag * bags",
                ),
                tell="eat bag bags",
                questions=("how many days does this food last", "for how many days is that enough"),
                goals=("the number of days for which the food is enough",),
                wordings=(
                    "How long, in days, can {name} feed {dogs:pet} from {bags} bags of "
                    "{bag_kilos} kilograms, if each animal gets {grams} grams a day?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "cost of the food = bags * bag_price",
                    "cost of the vet = dogs * vet",
                    "yearly cost = cost of the food + cost of the vet",
                ),
                tell="costs vet",
                questions=("how much did {name} spend on the animals last year",),
                goals=("the total spent on the animals last year",),
                wordings=(
                    "{name}'s accounts for last year list {bags} bags of food at {bag_price} a bag "
                    "and, for each of {dogs:pet}, a visit to the vet at {vet}. What is the sum?",
                ),
            ),
            Ask(
                find="vet",
                steps=(
                    "cost of the food = bags * bag_price",
                    "cost of the vet = total - cost of the food",
                    "cost for each animal = cost of the vet / dogs",
                ),
                wordings=(
                    "Keeping {dogs:pet} cost {name} {total} last year. {bags} bags of food were "
                    "{bag_price} each; everything else went to the vet, the same amount for each "
                    "animal. How much was that for one animal?",
                ),
            ),
        ),
    ),
    Story(
        name="money_ingredients_of_a_batch",
        topic="food",
        numbers={
            "batch": oneof(20, 24, 25, 30, 40, 50),
            "flour_kilos": oneof(2, 3, 4),
            "flour": money(1, 3, "0.25"),
            "eggs_dozens": oneof(1, 2, 3),
            "eggs": money(2, 6, "0.50"),
            "other": money(1, 12, "0.50"),
            "flour_cost": "flour_kilos * flour",
            "eggs_cost": "eggs_dozens * eggs",
            "two": "flour_cost + eggs_cost",
            "cost": "two + other",
            "unit_cost": "cost / batch",
            "gain": money("0.50", 2, "0.25"),
            "price": "unit_cost + gain",
        },
        nouns={"thing": "waffle, pancake, cupcake, muffin, doughnut, cookie, bun"},
        facts={
            "batch": (
                "for a batch of {batch} {things}, a café uses {flour_kilos} kilograms of flour at "
                "{flour} a kilogram",
                "a café makes {batch} {things} from {flour_kilos} kilograms of flour, which costs "
                "{flour} a kilogram, and other ingredients",
            ),
            "eggs": (
                "{eggs_dozens} dozen eggs at {eggs} a dozen go into it",
                "it takes {eggs_dozens} dozen eggs, and a dozen costs {eggs}",
            ),
            "other": (
                "everything else for the batch costs {other}",
                "the sugar and the butter are {other} together",
            ),
            "gain": (
                "the café wants to earn {gain} on each {thing}",
                "on every {thing}, there should be a gain of {gain}",
            ),
        },
        asks=(
            Ask(
                find="unit_cost",
                steps=(
                    "cost of the flour = flour_kilos * flour",
                    "cost of the eggs = eggs_dozens * eggs",
                    "flour and eggs = cost of the flour + cost of the eggs",
                    "cost of the batch = flour and eggs + other",
                    "cost of one {thing} = cost of the batch / batch",
                ),
                tell="batch eggs other",
                questions=("what do the ingredients of one {thing} cost",),
                goals=("the cost of the ingredients for one {thing}",),
                wordings=(
                    "Ingredients for {batch} {things}: {flour_kilos} kilograms of flour at {flour} "
                    "a kilogram, {eggs_dozens} dozen eggs at {eggs} a dozen, other things for "
                    "{other}. How much is that per {thing}?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "cost of the flour = flour_kilos * flour",
                    "cost of the eggs = eggs_dozens * eggs",
                    "flour and eggs = cost of the flour + cost of the eggs",
                    "cost of the batch = flour and eggs + other",
                    "cost of one {thing} = cost of the batch / batch",
                    "price of one {thing} = cost of one {thing} + gain",
                ),
                tell="batch eggs other gain",
                questions=("what must a {thing} cost the customers",),
                goals=("the price of one {thing} for the customers",),
            ),
            Ask(
                find="other",
                steps=(
                    "cost of the flour = flour_kilos * flour",
                    "cost of the eggs = eggs_dozens * eggs",
                    "flour and eggs = cost of the flour + cost of the eggs",
                    "other costs = cost - flour and eggs",
                ),
                wordings=(
                    "{name} baked {things} for {cost} in all. The {flour_kilos} kilograms of flour "
                    "were {flour} a kilogram; {eggs_dozens} dozen eggs were {eggs} a dozen. "
                    "What did {name} spend on the remaining ingredients?",
                ),
            ),
        ),
    ),
    Story(
        name="money_exchange_and_back",
        topic="",
        numbers={
            "dollars": whole(100, 900, 20),
            "rate": oneof(3, 4, 5, 6, 7, 8, 9, 11, 12, 15, 18, 20, 25),
            "got": "dollars * rate",
            "left_dollars": whole(4, 60, 2),
            "left": "left_dollars * rate",
            "spent": "got - left",
            "days": oneof(2, 3, 4, 5, 6, 8, 10),
            "daily": "spent / days",
        },
        nouns={"coin": "crown, peso, dirham, lira, shekel, rand/rand, zloty/zlotys"},
        facts={
            "rate": (
                "one dollar is worth {rate} {coins}",
                "a bank gives {rate} {coins} for one dollar",
            ),
            "dollars": (
                "before a trip {name} changes {dollars} dollars into {coins}",
                "{name} takes {dollars} dollars to the bank and gets {coins} for them",
            ),
            "left": (
                "{he} comes home with {left} {coins}",
                "after the trip {he} still has {left} {coins}",
            ),
            "days": ("{he} was away for {days} days", "the trip took {days} days"),
        },
        asks=(
            Ask(
                find="daily",
                steps=(
                    "{coins} at first = dollars * rate",
                    "{coins} spent = {coins} at first - left",
                    "{coins} spent a day = {coins} spent / days",
                ),
                tell="rate dollars left days",
                questions=("how many {coins} did {he} spend a day on average",),
                goals=("the average number of {coins} spent in a day",),
                wordings=(
                    "{name} was abroad for {days} days. At {rate} {coins} to the dollar, {he} had "
                    "changed {dollars} dollars; {left} {coins} came home again. How many {coins} "
                    "a day, on average, did the trip cost {him}?",
                ),
            ),
            Ask(
                find="left_dollars",
                steps=("dollars for the rest = left / rate",),
                tell="rate left",
                questions=("how many dollars does {name} get for them",),
                goals=("the number of dollars {name} gets when the bank changes them back",),
            ),
            Ask(
                find="dollars",
                steps=(
                    "{coins} spent = daily * days",
                    "{coins} needed = {coins} spent + left",
                    "dollars to change = {coins} needed / rate",
                ),
                wordings=(
                    "On a journey of {days} days, {name} plans to spend {daily} {coins} a day and "
                    "to keep {left} {coins} in reserve. A dollar buys {rate} {coins}. How many "
                    "dollars must {he} change?",
                ),
            ),
        ),
    ),
    Story(
        name="money_parking_first_hour",
        topic="",
        numbers={
            "first": money(2, 8, "0.50"),
            "further": money(1, 5, "0.50"),
            "more_hours": whole(2, 6),
            "hours": "more_hours + 1",
            "further_cost": "further * more_hours",
            "total": "first + further_cost",
            "days": whole(2, 6),
            "week": "total * days",
        },
        where=("further < first",),
        nouns={"what": "parking garage, boat rental, bicycle rental, tennis court, kart track"},
        facts={
            "rate": (
                "a {what} charges {first} for the first hour and {further} for each hour after "
                "that",
                "at a {what} the first hour costs {first}, and every further hour costs {further}",
            ),
            "hours": (
                "{name} stays for {hours} hours",
                "{name} comes at noon and leaves {hours} hours later",
            ),
            "days": (
                "{he} does this on {days} days",
                "on {days} days it is the same",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "further hours = hours - 1",
                    "cost of the further hours = further hours * further",
                    "total cost = first + cost of the further hours",
                ),
                tell="rate hours",
                questions=("how much must {he} pay", "what does that cost {name}"),
                goals=("the amount {name} has to pay",),
                wordings=(
                    "First hour: {first}. Each further hour: {further}. That is what the "
                    "sign at the {what} says. What do {hours} hours cost?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "cost of the further hours = total - first",
                    "further hours = cost of the further hours / further",
                    "hours in all = further hours + 1",
                ),
                wordings=(
                    "{name} paid {total} at the {what}, where the first hour is {first} and each "
                    "further hour is {further}. For how many hours was {he} there?",
                    "How many hours can you spend at a {what} for {total}, if it takes {first} for "
                    "one hour and {further} for each hour that follows?",
                ),
            ),
            Ask(
                find="week",
                steps=(
                    "further hours = hours - 1",
                    "cost of the further hours = further hours * further",
                    "cost of one day = first + cost of the further hours",
                    "cost of all days = cost of one day * days",
                ),
                tell="rate hours days",
                questions=("how much does {he} pay in all",),
                goals=("the amount {name} pays for all these days",),
            ),
        ),
    ),
    Story(
        name="money_ticket_price_rises_yearly",
        topic="",
        numbers={
            "start": money(20, 90),
            "rise": money(1, 9),
            "years": whole(3, 12),
            "total_rise": "rise * years",
            "now": "start + total_rise",
            "people": whole(2, 6),
            "group_now": "people * now",
            "group_then": "people * start",
            "gap": "group_now - group_then",
        },
        nouns={
            "event": "music festival, ski day, ferry trip, guided hike, film weekend, "
            "dance course, museum tour"
        },
        facts={
            "start": (
                "{years} years ago a ticket for the {event} cost {start}",
                "a ticket for the {event} was {start} when it was first held, {years} years ago",
            ),
            "rise": (
                "since then the price has risen by {rise} every year",
                "each year after that, {rise} was added to the price",
            ),
            "people": (
                "{name} buys tickets for {people} people this year",
                "this year there are {people} people in {name}'s group",
            ),
        },
        asks=(
            Ask(
                find="group_now",
                steps=(
                    "rise in all = rise * years",
                    "price this year = start + rise in all",
                    "price for everyone = people * price this year",
                ),
                tell="start rise people",
                questions=("how much do their tickets cost this year",),
                goals=("the price of this year's tickets for {name}'s group",),
                wordings=(
                    "The {event} began {years} years ago with tickets at {start}, and every year "
                    "since then they have become {rise} dearer. What does {name} have to pay now "
                    "for a group of {people}?",
                ),
            ),
            Ask(
                find="gap",
                steps=("rise in all = rise * years", "extra for everyone = rise in all * people"),
                tell="start rise people",
                questions=("how much less would the same tickets have cost {years} years ago",),
                goals=("the amount by which this costs them more than {years} years ago",),
            ),
            Ask(
                find="rise",
                steps=(
                    "price this year = group_now / people",
                    "rise in all = price this year - start",
                    "rise each year = rise in all / years",
                ),
                wordings=(
                    "{people} tickets for the {event} cost {name} {group_now} this year. A single "
                    "ticket cost {start} {years} years ago, and the price has gone up by the same "
                    "amount every year. What was that amount?",
                ),
            ),
        ),
    ),
    Story(
        name="money_price_by_weight",
        topic="food",
        numbers={
            "grams": oneof(100, 125, 200, 250, 500),
            "packs": "1000 // grams",
            "price": money("1.50", 8, "0.25"),
            "kilo_price": "price * packs",
            "kilos": whole(2, 6),
            "cost": "kilo_price * kilos",
            "saved_each": money(1, 9, "0.50"),
            "market": "kilo_price - saved_each",
            "saved": "saved_each * kilos",
        },
        nouns={
            "food": "cheese/cheese, coffee/coffee, dried fruit/dried fruit, tea/tea, ham/ham, "
            "olives/olives, nuts/nuts, chocolate/chocolate, honey/honey, dried mushrooms/dried "
            "mushrooms"
        },
        facts={
            "pack": (
                "in the supermarket {grams} grams of {food} cost {price}",
                "the supermarket sells {food} in packs of {grams} grams for {price}",
            ),
            "kilos": (
                "{name} needs {kilos} kilograms of {food}",
                "for a large feast, {name} wants {kilos} kilograms",
            ),
            "market": (
                "at the market a whole kilogram costs {market}",
                "a kilogram of the same kind is {market} at the market",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "packs in a kilogram = 1000 / grams",
                    "price of a kilogram = price * packs in a kilogram",
                    "cost = price of a kilogram * kilos",
                ),
                tell="pack kilos",
                questions=("how much does {name} pay in the supermarket", "what does that cost"),
                goals=("the cost of what {name} needs, bought in the supermarket",),
                wordings=(
                    "A label on a shelf says: {food}, {grams} grams, {price}. What are "
                    "{kilos} kilograms worth at this price?",
                ),
            ),
            Ask(
                find="saved",
                steps=(
                    "packs in a kilogram = 1000 / grams",
                    "price of a kilogram = price * packs in a kilogram",
                    "saved on a kilogram = price of a kilogram - market",
                    "money saved = saved on a kilogram * kilos",
                ),
                tell="pack market kilos",
                questions=("how much money does {name} save by going to the market",),
                goals=("the money {name} saves at the market",),
                wordings=(
                    "{name} can get {food} at the market for {market} a kilogram or in the "
                    "supermarket for {price} per {grams} grams. How much cheaper would {kilos} "
                    "kilograms be at the market?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "price of a kilogram = cost / kilos",
                    "packs in a kilogram = 1000 / grams",
                    "price of a pack = price of a kilogram / packs in a kilogram",
                ),
                wordings=(
                    "{name} bought {kilos} kilograms of {food} for {cost}, all in packs of "
                    "{grams} grams. What was the price of one pack?",
                ),
            ),
        ),
    ),
    Story(
        name="money_online_or_in_town",
        topic="",
        numbers={
            "town": money(40, 300, 10),
            "off": percent(5, 10, 15, 20),
            "cut": "town * off / 100",
            "online": "town - cut",
            "postage": money(2, 12),
            "online_total": "online + postage",
            "difference": "town - online_total",
            "count": whole(2, 6),
            "all_saved": "cut * count - postage",
        },
        nouns={
            "thing": "pair of boots/pairs of boots, backpack, coat, helmet, jacket, lamp, "
            "sleeping bag, keyboard, tent, racket"
        },
        facts={
            "town": (
                "in town a {thing} costs {town}",
                "the shop in town sells a {thing} for {town}",
            ),
            "off": (
                "an online store offers it {off} cheaper",
                "online the price is {off} lower",
            ),
            "postage": (
                "postage for an online order is {postage}, however large it is",
                "an online order of any size costs an extra {postage} for postage",
            ),
            "count": (
                "{name} needs {count} {things}",
                "{count} {things} are on {name}'s list",
            ),
        },
        asks=(
            Ask(
                find="difference",
                steps=(
                    "price cut = off of town",
                    "online price = town - price cut",
                    "online price with postage = online price + postage",
                    "difference = town - online price with postage",
                ),
                tell="town off postage",
                questions=("how much is saved by ordering one {thing} online, postage included",),
                goals=("the saving on one {thing} ordered online, postage included",),
                wordings=(
                    '"Order it," says {name2}, "online it is {off} less." {name} replies that '
                    "there is {postage} for postage to be added. The {thing} costs {town} in town. "
                    "How much cheaper is it online after all?",
                ),
            ),
            Ask(
                find="all_saved",
                steps=(
                    "price cut = off of town",
                    "price cut for all = price cut * count",
                    "money saved = price cut for all - postage",
                ),
                tell="town off postage count",
                questions=("how much does {name} save with a single online order",),
                goals=("the money {name} saves with one online order",),
            ),
            Ask(
                find="postage",
                steps=(
                    "price cut = off of town",
                    "online price = town - price cut",
                    "postage = online_total - online price",
                ),
                wordings=(
                    "A {thing} that is {town} in town was ordered online at {off} off this price. "
                    "With postage, {name} had to pay {online_total}. How much was the postage?",
                ),
            ),
        ),
    ),
    Story(
        name="money_two_goods_sum_and_difference",
        topic="money",
        numbers={
            "cheap": money(3, 40),
            "more": money(2, 30),
            "dear": "cheap + more",
            "both": "cheap + dear",
            "cheap_count": whole(2, 6),
            "dear_count": whole(2, 5),
            "cheap_cost": "cheap * cheap_count",
            "dear_cost": "dear * dear_count",
            "total": "cheap_cost + dear_cost",
        },
        nouns={
            "dear_thing": "teapot, racket, lantern, sweater, dictionary, drum, umbrella",
            "cheap_thing": "cup, cap, scarf, belt, notebook, flute, vase, pillow",
        },
        facts={
            "both": (
                "two things that {name} likes, a {dear_thing} and a {cheap_thing}, cost {both} "
                "together",
                "{name} has seen a {dear_thing} and a {cheap_thing} that are {both} "
                "for the two of them",
            ),
            "more": (
                "the {dear_thing} costs {more} more than the {cheap_thing}",
                "the {cheap_thing} is {more} cheaper than the {dear_thing}",
            ),
            "counts": (
                "{name} wants {dear_count} {dear_things} and {cheap_count} {cheap_things}",
                "on {name}'s list are {cheap_count} {cheap_things} and {dear_count} {dear_things}",
            ),
        },
        asks=(
            Ask(
                find="cheap",
                steps=(
                    "twice the price of the {cheap_thing} = both - more",
                    "price of the {cheap_thing} = twice the price of the {cheap_thing} / 2",
                ),
                tell="both more",
                questions=("what does the {cheap_thing} cost",),
                goals=("the price of the {cheap_thing}",),
                wordings=(
                    "Two things, a {dear_thing} and a {cheap_thing}, were sold for {both}. If "
                    "the first was "
                    "{more} more expensive than the second, how much was the {cheap_thing}?",
                ),
            ),
            Ask(
                find="dear",
                steps=(
                    "twice the price of the {dear_thing} = both + more",
                    "price of the {dear_thing} = twice the price of the {dear_thing} / 2",
                ),
                tell="both more",
                questions=("what does the {dear_thing} cost",),
                goals=("the price of the {dear_thing}",),
            ),
            Ask(
                find="total",
                steps=(
                    "twice the price of the {cheap_thing} = both - more",
                    "price of the {cheap_thing} = twice the price of the {cheap_thing} / 2",
                    "price of the {dear_thing} = price of the {cheap_thing} + more",
                    "cost of the {cheap_things} = price of the {cheap_thing} * cheap_count",
                    "cost of the {dear_things} = price of the {dear_thing} * dear_count",
                    "total cost = cost of the {cheap_things} + cost of the {dear_things}",
                ),
                tell="both more counts",
                questions=("how much will that cost", "how much money does {name} need"),
                goals=("the cost of everything on {name}'s list",),
                wordings=(
                    "Both together, a {dear_thing} and a {cheap_thing} were {both} last time, "
                    "and the "
                    "{dear_thing} was the dearer one by {more}. Nothing has changed since then, "
                    "but now {name} needs {dear_count} {dear_things} and {cheap_count} "
                    "{cheap_things}. What is the bill?",
                ),
            ),
        ),
    ),
)
