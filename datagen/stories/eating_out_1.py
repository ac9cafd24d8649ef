"""Restaurants, catering, fundraising evenings and rented boats."""

from datagen.numbers.quantity import factor, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="eating_out_table_with_children",
        topic="food",
        numbers={
            "adults": whole(2, 8),
            "adult_menu": money(14, 40, 2),
            "children": whole(2, 7),
            "adult_sum": "adults * adult_menu",
            "child_menu": "adult_menu / 2",
            "child_sum": "children * child_menu",
            "food": "adult_sum + child_sum",
            "tip_rate": percent(10, 15, 20, 25),
            "tip": "food * tip_rate / 100",
        },
        nouns={"kind": "Italian, Greek, Mexican, Thai, Indian, Lebanese"},
        facts={
            "adults": (
                "a set meal at a {kind} restaurant costs {adult_menu}, and {adults} adults order "
                "it",
                "{adults} adults have the set meal for {adult_menu} at a {kind} restaurant",
            ),
            "children": (
                "the {children} children with them pay half of that each",
                "for each of the {children} children who are there it is half the price",
            ),
            "tip": (
                "the guests add a tip of {tip_rate}",
                "a tip of {tip_rate} is left on the table",
            ),
        },
        asks=(
            Ask(
                find="tip",
                steps=(
                    "meals for the adults = adults * adult_menu",
                    "price for a child = adult_menu / 2",
                    "meals for the children = children * price for a child",
                    "bill = meals for the adults + meals for the children",
                    "tip = tip_rate of bill",
                ),
                tell="adults children tip",
                questions=("how much is the tip", "how much money does the waiter get as a tip"),
                goals=("the tip in dollars",),
                wordings=(
                    "What is a tip of {tip_rate} worth on a bill for {adults} meals at "
                    "{adult_menu} and {children} children's meals at half that price?",
                ),
            ),
            Ask(
                find="food",
                steps=(
                    "meals for the adults = adults * adult_menu",
                    "price for a child = adult_menu / 2",
                    "meals for the children = children * price for a child",
                    "bill = meals for the adults + meals for the children",
                ),
                tell="adults children",
                questions=(
                    "how much is the bill",
                    "how much do they all pay together",
                ),
                goals=("the whole bill",),
                wordings=(
                    '"Children eat for half the price," it says at the door, so {name} takes '
                    "everybody in: {adults} adults, for whom the set meal is {adult_menu} each, "
                    "and "
                    "{children} children. What does the meal cost?",
                    "A family party of {adults} adults and {children} children went out to eat. A "
                    "child's menu was half as expensive as one for {adult_menu} for an adult. How "
                    "much money did {name}, who had invited them all, need?",
                ),
            ),
            Ask(
                find="children",
                steps=(
                    "meals for the adults = adults * adult_menu",
                    "meals for the children = food - meals for the adults",
                    "price for a child = adult_menu / 2",
                    "children = meals for the children / price for a child",
                ),
                wordings=(
                    "{name} paid {food} for {adults} adults and some children at the buffet. The "
                    "price was {adult_menu} for an adult and half of that for a child. How many "
                    "children were there?",
                ),
            ),
        ),
    ),
    Story(
        name="eating_out_caterer_trays_for_a_party",
        topic="food",
        numbers={
            "invited": whole(30, 150, 5),
            "no_rate": percent(10, 20, 30, 40),
            "declined": "invited * no_rate / 100",
            "guests": "invited - declined",
            "each": oneof(3, 4, 5, 6),
            "pieces": "guests * each",
            "per_tray": oneof(15, 18, 20, 24, 25, 30),
            "trays": "pieces / per_tray",
            "tray_price": money(15, 60),
            "cost": "trays * tray_price",
        },
        nouns={
            "snack": "samosa, spring roll, meatball, mini quiche, stuffed olive",
            "event": "event",
        },
        facts={
            "invited": (
                "{invited} people were invited to a {event}, but {no_rate} of them cannot come",
                "of the {invited} people invited to a {event}, {no_rate} have declined",
            ),
            "each": (
                "the caterer counts on {each} {snacks} for every guest who comes",
                "{each} {snacks} are planned for each guest who comes",
            ),
            "tray": (
                "a tray of {per_tray} {snacks} is ordered for {tray_price}",
                "the {snacks} come on trays of {per_tray}, at {tray_price} a tray",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "people who cannot come = no_rate of invited",
                    "guests = invited - people who cannot come",
                    "{snacks} needed = guests * each",
                    "trays = {snacks} needed / per_tray",
                    "cost of the {snacks} = trays * tray_price",
                ),
                tell="invited each tray",
                questions=("how much do the {snacks} cost", "what must be paid for the {snacks}"),
                goals=("the cost of the {snacks}",),
                wordings=(
                    "{name} invited {invited} people, and {no_rate} wrote back that they were "
                    "away. For each of the others {name} wants {each} {snacks}. At {tray_price} "
                    "for a tray of {per_tray}, what will the {snacks} cost?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "{snacks} in all = trays * per_tray",
                    "people who cannot come = no_rate of invited",
                    "guests = invited - people who cannot come",
                    "{snacks} for each guest = {snacks} in all / guests",
                ),
                wordings=(
                    "{trays} trays with {per_tray} {snacks} each are shared equally by the guests "
                    "of a {event}. {invited} people had been invited, but {no_rate} of them did "
                    "not come. How many {snacks} does each guest get?",
                ),
            ),
        ),
    ),
    Story(
        name="eating_out_charity_dinner_proceeds",
        topic="",
        numbers={
            "tables": whole(5, 25),
            "seats": oneof(4, 6, 8, 10),
            "empty": whole(2, 16),
            "all_seats": "tables * seats",
            "guests": "all_seats - empty",
            "ticket": money(20, 75, 5),
            "tickets": "guests * ticket",
            "raffle": money(60, 600, 20),
            "income": "tickets + raffle",
            "meal": money(6, 18),
            "meals": "guests * meal",
            "proceeds": "income - meals",
        },
        where=("empty * 3 < all_seats",),
        nouns={
            "cause": "the children's hospital, the fire brigade, the village library, the lifeboats"
        },
        facts={
            "tables": (
                "at a dinner for {cause} there are {tables} tables with {seats} seats each",
                "a dinner for {cause} is held at {tables} tables of {seats} seats",
            ),
            "empty": ("{empty} seats stay empty", "all seats but {empty} are taken"),
            "ticket": ("every guest pays {ticket}", "a guest's ticket costs {ticket}"),
            "raffle": ("a raffle brings in another {raffle}", "{raffle} comes from a raffle"),
            "meal": (
                "a guest's meal costs the organizers {meal}",
                "the organizers have to pay {meal} for the meal of each guest",
            ),
        },
        asks=(
            Ask(
                find="proceeds",
                steps=(
                    "seats in the hall = tables * seats",
                    "guests = seats in the hall - empty",
                    "money for tickets = guests * ticket",
                    "money with the raffle = money for tickets + raffle",
                    "cost of the meals = guests * meal",
                    "money for the good cause = money with the raffle - cost of the meals",
                ),
                tell="tables empty ticket raffle meal",
                questions=(
                    "how much money is raised after the meals are paid",
                    "how much is left for {cause}",
                ),
                goals=("the money that is left for {cause}",),
                wordings=(
                    '"So what can we hand over to {cause}?" asks {name} after the dinner. There '
                    "were {tables} tables for {seats}, with {empty} seats empty; every guest paid "
                    "{ticket}, and the raffle made {raffle}. The cook wants {meal} for every "
                    "guest. What is the answer to {name}'s question?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "seats in the hall = tables * seats",
                    "guests = seats in the hall - empty",
                    "money for tickets = guests * ticket",
                    "money with the raffle = money for tickets + raffle",
                ),
                tell="tables empty ticket raffle",
                questions=("how much money comes in that evening",),
                wordings=(
                    "How much do tickets at {ticket} and a raffle with takings of {raffle} bring "
                    "if {tables} tables of {seats} seats are full except for {empty} seats?",
                ),
            ),
            Ask(
                find="empty",
                steps=(
                    "guests = tickets / ticket",
                    "seats in the hall = tables * seats",
                    "empty seats = seats in the hall - guests",
                ),
                wordings=(
                    "Tickets for a charity dinner were {ticket} each, and {tickets} was taken in "
                    "for them. Everyone who had paid came. How many seats stayed empty at the "
                    "{tables} tables, each of which has {seats} seats?",
                ),
            ),
        ),
    ),
    Story(
        name="eating_out_boats_rented_by_the_half_hour",
        topic="",
        numbers={
            "boats": whole(4, 20),
            "broken": whole(1, 4),
            "usable": "boats - broken",
            "price": money(4, 14, "0.50"),
            "hours": whole(3, 9),
            "half_hours": "hours * 2",
            "round_money": "usable * price",
            "day_money": "round_money * half_hours",
            "wage": money(60, 160, 10),
            "left": "day_money - wage",
        },
        where=("left > 40", "usable > 2"),
        nouns={"boat_word": "rowing boat, pedal boat, canoe, kayak", "weekday": "weekday"},
        facts={
            "boats": (
                "a boat rental on a lake has {boats} {boat_words}, {broken} of which cannot be "
                "used",
                "{boats} {boat_words} belong to a boat rental, but {broken} of them cannot be used",
            ),
            "price": (
                "half an hour in a {boat_word} costs {price}",
                "the guests pay {price} for half an hour in a {boat_word}",
            ),
            "hours": (
                "on {weekday} all the others are on the water for {hours} hours without a break",
                "all the others are rented out for {hours} hours without a break on {weekday}",
            ),
            "wage": (
                "the helper at the pier is paid {wage} for the day",
                "{wage} must be paid to the helper at the pier",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{boat_words} in use = boats - broken",
                    "money for half an hour = {boat_words} in use * price",
                    "half hours = hours * 2",
                    "money of the day = money for half an hour * half hours",
                    "money left = money of the day - wage",
                ),
                tell="boats price hours wage",
                questions=(
                    "how much money is left for the owner that day",
                    "how much does the owner have after paying the helper",
                ),
                goals=("the money left after the helper is paid",),
                wordings=(
                    "{name} owns {boats} {boat_words} on a lake. On {weekday} {broken} had to stay "
                    "on land, but the sun was out and all the others were taken for the whole "
                    "{hours} hours, at {price} for half an hour. {name} gave {wage} to the helper. "
                    "How much remained?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "{boat_words} in use = boats - broken",
                    "money for half an hour = {boat_words} in use * price",
                    "half hours = day_money / money for half an hour",
                    "hours = half hours / 2",
                ),
                wordings=(
                    "Half an hour in a {boat_word} is {price}. All {boats} {boat_words} except "
                    "{broken} were rented out without a break, and by evening the owner had taken "
                    "in {day_money}. For how many hours had they been out?",
                ),
            ),
        ),
    ),
    Story(
        name="eating_out_pizzeria_dough_balls",
        topic="food",
        numbers={
            "bags": whole(2, 8),
            "per_bag": whole(20, 60, 4),
            "balls": "bags * per_bag",
            "lunch": whole(15, 70),
            "times": factor(2, "1/2", 3),
            "dinner": "lunch * times",
            "used": "lunch + dinner",
            "left": "balls - used",
        },
        nouns={"topping": "mushrooms, olives, peppers, cheese, onions"},
        facts={
            "balls": (
                "a pizzeria makes dough from {bags} bags of flour, each enough for {per_bag} "
                "pizzas",
                "the dough of a day takes {bags} bags of flour, and a bag is enough for {per_bag} "
                "pizzas",
            ),
            "lunch": ("{lunch} pizzas are sold at noon", "the guests at noon eat {lunch} pizzas"),
            "dinner": (
                "in the evening it is {times:times} as many",
                "{times:times} as many are sold in the evening as at noon",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "pizzas the dough is enough for = bags * per_bag",
                    "pizzas in the evening = times of lunch",
                    "pizzas sold = lunch + pizzas in the evening",
                    "pizzas left = pizzas the dough is enough for - pizzas sold",
                ),
                tell="balls lunch dinner",
                questions=(
                    "for how many more pizzas is there dough at closing time",
                    "how many pizzas could be made from the dough that is left",
                ),
                goals=("the number of pizzas that the rest of the dough is enough for",),
                wordings=(
                    "{name} has made dough for {bags} times {per_bag} pizzas. {lunch} were ordered "
                    "at noon, most of them with {topping}, and {times:times} as many in the "
                    "evening. For how many pizzas is there dough left?",
                    "How many pizzas can {name} still bake tonight from the dough of {bags} bags "
                    "of flour, {per_bag} pizzas to a bag, after selling {lunch} at noon and "
                    "{times:times} as many in the evening?",
                ),
            ),
            Ask(
                find="per_bag",
                steps=(
                    "pizzas sold = lunch + dinner",
                    "pizzas in all = left + pizzas sold",
                    "pizzas from a bag = pizzas in all / bags",
                ),
                wordings=(
                    "A cook used {bags} bags of flour for dough. Then {lunch} pizzas were sold at "
                    "noon and {dinner} in the evening, and there is dough left for {left}. For how "
                    "many pizzas is a bag of flour enough?",
                ),
            ),
        ),
    ),
)
