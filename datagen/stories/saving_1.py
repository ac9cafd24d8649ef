"""Saving up, loans, debts and budgets: two savers, goals with gifts, rates, monthly plans."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="saving_goal_with_gifts_from_relatives",
        topic="",
        numbers={
            "price": money(60, 400, 4),
            "share": fraction("1/2", "1/4", "1/5"),
            "saved": "price * share",
            "father": money(5, 40),
            "k": factor(2, 3),
            "grand": "father * k",
            "gifts": "father + grand",
            "has": "saved + gifts",
            "missing": "price - has",
        },
        nouns={
            "item": "skateboard, bicycle, tablet, camera, telescope, keyboard, tent, watch",
            "giver": "father, uncle, brother, aunt, sister",
            "other": "grandmother, grandfather, mother, godmother",
        },
        facts={
            "price": (
                "{name} wants a {item} that costs {price}",
                "the {item} that {name} wants costs {price}",
            ),
            "saved": (
                "{he} has saved {share} of the price",
                "so far {share} of this amount is in {his} piggy bank",
            ),
            "gifts": (
                "{his} {giver} gives {him} {father}, and {his} {other} gives {k:times} as much as "
                "the {giver}",
                "{he} gets {father} from {his} {giver} and {k:times} that amount from {his} "
                "{other}",
            ),
        },
        asks=(
            Ask(
                find="missing",
                steps=(
                    "money saved = share of price",
                    "money from the {other} = k of father",
                    "money from relatives = father + money from the {other}",
                    "money in all = money saved + money from relatives",
                    "money still needed = price - money in all",
                ),
                tell="price saved gifts",
                questions=(
                    "how much more money does {name} need",
                    "how many dollars are still missing",
                ),
                goals=("the amount of money that {name} still needs",),
                wordings=(
                    "{name} has {share} of the {price} that a {item} costs. {his} {giver} helps "
                    "with {father} and {his} {other} with {k:times} as much as that. How much "
                    "does {name} still have to save?",
                    "A {item} costs {price}. {name} already has {share} of that. For {his} "
                    "birthday {he} received {father} from {his} {giver} and {k:times} as much "
                    "from {his} {other}. How far is {he} from being able to buy the {item}?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "money from relatives = father + grand",
                    "money in all = saved + money from relatives",
                    "price of the {item} = money in all + missing",
                ),
                wordings=(
                    "{name} saved {saved} for a {item}. {his} {giver} added {father} and {his} "
                    "{other} added {grand}, but {he} is still {missing} short. What does the "
                    "{item} cost?",
                    "With {saved} of {his} own, {father} from {his} {giver} and {grand} from "
                    "{his} {other}, {name} needs {missing} more to buy a {item}. Find its price.",
                ),
            ),
        ),
    ),
    Story(
        name="two_savers_with_different_starts",
        topic="",
        numbers={
            "a_start": money(20, 120, 5),
            "a_week": money(4, 15),
            "b_start": money(5, 60, 5),
            "b_week": money(6, 25),
            "weeks": whole(4, 20),
            "a_more": "a_week * weeks",
            "b_more": "b_week * weeks",
            "a_end": "a_start + a_more",
            "b_end": "b_start + b_more",
            "diff": "b_end - a_end",
        },
        where=("a_start > b_start", "diff > 0"),
        facts={
            "a": (
                "{name} has {a_start} and saves {a_week} a week",
                "{name} starts with {a_start} and puts {a_week} aside each week",
            ),
            "b": (
                "{name2} has only {b_start} but saves {b_week} a week",
                "{name2} starts with {b_start} and adds {b_week} to it every week",
            ),
            "weeks": (
                "they keep this up for {weeks} weeks",
                "both go on like this for {weeks} weeks",
            ),
            "alone": (
                "this goes on for {weeks} weeks",
                "{he} keeps it up for {weeks} weeks",
            ),
        },
        asks=(
            Ask(
                find="diff",
                steps=(
                    "{name} saves = a_week * weeks",
                    "{name} has in the end = a_start + {name} saves",
                    "{name2} saves = b_week * weeks",
                    "{name2} has in the end = b_start + {name2} saves",
                    "difference = {name2} has in the end - {name} has in the end",
                ),
                tell="a b weeks",
                questions=(
                    "how much more does {name2} have than {name} in the end",
                    "by how many dollars is {name2} ahead of {name} after that time",
                ),
                goals=("the difference between their savings in the end",),
                wordings=(
                    "In January {name} had {a_start} in the bank and {name2} had {b_start}. Every "
                    "week since then {name} has added {a_week} and {name2} has added {b_week}. "
                    "{weeks} weeks have passed. {name2} has more now; how much more?",
                    "{name2} began with less money than {name}: {b_start} against {a_start}. But "
                    "{name2} saves {b_week} each week and {name} saves only {a_week}. After "
                    "{weeks} weeks, how large is {name2}'s lead?",
                ),
            ),
            Ask(
                find="a_end",
                steps=(
                    "{name} saves = a_week * weeks",
                    "{name} has in the end = a_start + {name} saves",
                ),
                tell="a alone",
                questions=("how much money does {name} have then",),
                wordings=(
                    "How much will {name} have in {weeks} weeks if {he} has {a_start} today and "
                    "saves {a_week} every week?",
                ),
            ),
            Ask(
                find="b_week",
                steps=(
                    "{name} saves = a_week * weeks",
                    "{name} has in the end = a_start + {name} saves",
                    "{name2} has in the end = {name} has in the end + diff",
                    "{name2} saves = {name2} has in the end - b_start",
                    "{name2} saves a week = {name2} saves / weeks",
                ),
                wordings=(
                    "{name} started with {a_start} and saved {a_week} a week. {name2} started "
                    "with {b_start} and saved the same amount every week, too. After {weeks} "
                    "weeks {name2} had {diff} more than {name}. How much did {name2} save per "
                    "week?",
                    "What must {name2} put aside weekly so that {weeks} weeks from now {he2} has "
                    "{diff} more than {name}? {name2} has {b_start} now; {name} has {a_start} and "
                    "saves {a_week} a week.",
                ),
            ),
        ),
    ),
    Story(
        name="car_loan_down_payment_and_total_interest",
        topic="",
        numbers={
            "price": money(4000, 20000, 500),
            "down_share": percent(10, 20, 25, 30),
            "down": "price * down_share / 100",
            "borrowed": "price - down",
            "months": oneof(12, 24, 36, 48, 60),
            "monthly": money(120, 700, 10),
            "paid": "months * monthly",
            "interest": "paid - borrowed",
            "total": "down + paid",
        },
        where=("interest > 100", "interest < borrowed / 3"),
        nouns={"item": "car, van, truck, boat, motorcycle"},
        facts={
            "price": (
                "{name} buys a {item} for {price}",
                "a {item} that {name} buys costs {price}",
            ),
            "down": (
                "{he} pays {down_share} of the price at once and borrows the rest",
                "{down_share} of this is paid right away, and a bank lends {him} the rest",
            ),
            "monthly": (
                "{he} pays the loan back with {months} monthly payments of {monthly}",
                "the loan is paid back in {months} months at {monthly} a month",
            ),
        },
        asks=(
            Ask(
                find="interest",
                steps=(
                    "down payment = down_share of price",
                    "money borrowed = price - down payment",
                    "money paid back = months * monthly",
                    "interest = money paid back - money borrowed",
                ),
                tell="price down monthly",
                questions=(
                    "how much more than the borrowed amount does {name} pay back",
                    "how much interest does {name} pay in all",
                ),
                goals=("the interest that {name} pays in all",),
                wordings=(
                    "{name} financed a {item} that cost {price}. After a down payment of "
                    "{down_share}, the bank lent {him} the rest, to be paid back at {monthly} a "
                    "month for {months} months. How much does the loan itself cost {him}, that "
                    "is, how much more does {he} pay back than {he} borrowed?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "down payment = down_share of price",
                    "monthly payments in all = months * monthly",
                    "total paid = down payment + monthly payments in all",
                ),
                tell="price down monthly",
                questions=(
                    "how much does {name} pay for the {item} altogether",
                    "what is the total amount that {name} spends on the {item}",
                ),
                wordings=(
                    "The price tag of a {item} says {price}. {name} pays {down_share} of it "
                    "immediately and then {monthly} a month for {months} months. What does {he} "
                    "spend in total?",
                    "What does {name} end up paying for a {item} with a price of {price}, with "
                    "{down_share} of the price down and {months} monthly payments of {monthly}?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "money paid back = months * monthly",
                    "money borrowed = money paid back - interest",
                    "price of the {item} = money borrowed + down",
                ),
                wordings=(
                    "{name} paid {down} down for a {item} and borrowed the rest of the price. "
                    "{he} paid the loan back in {months} months at {monthly} a month, which was "
                    "{interest} more than {he} had borrowed. What was the price of the {item}?",
                ),
            ),
        ),
    ),
    Story(
        name="credit_card_balance_over_two_months",
        topic="",
        numbers={
            "start": money(100, 900, 50),
            "pay": money(20, 90, 10),
            "after_pay": "start - pay",
            "rate": percent(1, 2, 4, 5),
            "fee": "after_pay * rate / 100",
            "after_fee": "after_pay + fee",
            "new": money(10, 120, 5),
            "end": "after_fee + new",
        },
        where=("after_pay > 20",),
        facts={
            "start": (
                "{name} owed {start} on a credit card",
                "{name}'s credit card had a balance of {start}",
            ),
            "pay": ("{he} paid {pay} of it", "a payment of {pay} was made"),
            "fee": (
                "on what was left {rate} interest was charged",
                "then {rate} of the remaining debt was added as interest",
            ),
            "new": (
                "after that {he} bought groceries for {new} with the card",
                "later {he} used the card again and bought shoes for {new}",
            ),
        },
        asks=(
            Ask(
                find="end",
                steps=(
                    "debt after the payment = start - pay",
                    "interest = rate of debt after the payment",
                    "debt with interest = debt after the payment + interest",
                    "debt now = debt with interest + new",
                ),
                tell="start pay fee new",
                questions=("how much did {name} owe in the end", "what was the balance then"),
                goals=("the amount that {name} owed in the end",),
                wordings=(
                    "On a credit card with {start} of debt, {name} pays off {pay}. The bank "
                    "charges {rate} interest on the rest. {name} then uses the card for a "
                    "purchase of {new}. How much does {he} owe the bank now?",
                    "How much debt does {name} have after paying {pay} of the {start} on {his} "
                    "credit card, being charged {rate} of what remained, and spending {new} more "
                    "with the card?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "debt with interest = end - new",
                    "debt after the payment = debt with interest - fee",
                    "debt at first = debt after the payment + pay",
                ),
                wordings=(
                    "{name} owes {end} on a credit card. This includes {new} for the latest "
                    "purchase and {fee} of interest. Before the interest was added, {name} had "
                    "paid back {pay}. How much did {he} owe before that payment?",
                    "After a payment of {pay}, interest of {fee} and a new purchase of {new}, a "
                    "credit card stands at a debt of {end}. What was the debt before all this?",
                ),
            ),
        ),
    ),
    Story(
        name="monthly_budget_percent_for_rent_and_food",
        topic="",
        numbers={
            "pay": money(1500, 5000, 100),
            "rent_p": percent(25, 30, 35, 40),
            "food_p": percent(10, 15, 20),
            "car": money(50, 300, 10),
            "rent": "pay * rent_p / 100",
            "food": "pay * food_p / 100",
            "two": "rent + food",
            "spent": "two + car",
            "left": "pay - spent",
            "months": whole(2, 12),
            "saved": "left * months",
        },
        facts={
            "pay": ("{name} earns {pay} a month", "{name}'s monthly pay is {pay}"),
            "rent": (
                "{rent_p} of it goes to rent and {food_p} of it to food",
                "{he} spends {rent_p} of {his} pay on rent and {food_p} of {his} pay on food",
            ),
            "car": (
                "{he} also pays {car} a month for {his} car",
                "the car costs another {car} a month",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "percent for rent and food = rent_p + food_p",
                    "hundredths = pay * percent for rent and food",
                    "rent and food = hundredths / 100",
                    "money left after rent and food = pay - rent and food",
                    "money left = money left after rent and food - car",
                ),
                tell="pay rent car",
                questions=(
                    "how much money is left each month",
                    "how much does {name} have left at the end of a month",
                ),
                goals=("the money that is left each month",),
                wordings=(
                    "Every month {rent_p} of {name}'s pay of {pay} is needed for rent, {food_p} "
                    "for food, and {car} for the car. What remains at the end of the month?",
                    "What is left at the end of the month for {name}, who makes {pay} a month and "
                    "spends {rent_p} of that on rent, {food_p} of it on food, and {car} on a car?",
                ),
            ),
            Ask(
                find="saved",
                steps=(
                    "rent and food = rent + food",
                    "money spent a month = rent and food + car",
                    "money saved a month = pay - money spent a month",
                    "savings = money saved a month * months",
                ),
                wordings=(
                    "Each month {name} earns {pay}, from which {he} pays {rent} for rent, {food} "
                    "for food and {car} for a car. {he} saves the rest. How much has {he} saved "
                    "after {months} months?",
                    "{rent} for rent, {food} for food, {car} for the car: these are {name}'s "
                    "monthly expenses. With a monthly income of {pay}, how much can {he} put in "
                    "the bank in {months} months?",
                    "What do {name}'s savings grow to in {months} months if {he} makes {pay} a "
                    "month and spends {rent} on rent, {car} on a car and {food} on food?",
                ),
            ),
            Ask(
                find="months",
                steps=(
                    "rent and food = rent + food",
                    "money spent a month = rent and food + car",
                    "money saved a month = pay - money spent a month",
                    "months needed = saved / money saved a month",
                ),
                wordings=(
                    "{name} dreams of a trip that costs {saved}. {he} earns {pay} a month and "
                    "pays {rent} in rent, {food} for food and {car} for a car. If everything else "
                    "is saved for the trip, how many months will it take?",
                ),
            ),
        ),
    ),
    Story(
        name="debt_to_a_brother_paid_in_chores_and_cash",
        topic="",
        numbers={
            "debt": money(30, 160, 5),
            "weeks": whole(3, 8),
            "cash": money(3, 8),
            "chores": whole(3, 12),
            "value": money(2, 5, "0.50"),
            "cash_all": "weeks * cash",
            "chores_all": "chores * value",
            "back": "cash_all + chores_all",
            "left": "debt - back",
        },
        where=("left < 60",),
        nouns={
            "lender": "brother, sister, cousin, mother, father",
            "what": "bicycle repair, broken window, concert ticket, new helmet, pair of "
            "skates/pairs of skates",
        },
        facts={
            "debt": (
                "{name} borrowed {debt} from {his} {lender} for a {what}",
                "{name} needed {debt} for a {what} and got it as a loan from {his} {lender}",
            ),
            "cash": (
                "for {weeks} weeks {he} has paid back {cash} a week",
                "{he} has been giving back {cash} each week for {weeks} weeks",
            ),
            "chores": (
                "{he} has also done {chores} chores, and each one takes {value} off the debt",
                "besides, {chores} chores that {name} did for the {lender} count {value} each",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "money paid back = weeks * cash",
                    "value of the chores = chores * value",
                    "debt paid off = money paid back + value of the chores",
                    "debt left = debt - debt paid off",
                ),
                tell="debt cash chores",
                questions=("how much does {name} still owe", "how large is the rest of the debt"),
                goals=("the part of the debt that is left",),
                wordings=(
                    "{name} owes a {lender} {debt}. They agree that each chore {name} does is "
                    "worth {value}. After {weeks} weeks of paying {cash} a week and a total of "
                    "{chores} chores, how much is still owed?",
                    'Wrote {name} to {his} {lender}: "You lent me {debt}. I have given you {cash} '
                    "a week for {weeks} weeks, and I have done {chores} chores worth {value} "
                    'each. How much do I still owe you?" What is the answer?',
                ),
            ),
            Ask(
                find="chores",
                steps=(
                    "money paid back = weeks * cash",
                    "debt after the payments = debt - money paid back",
                    "value of the chores = debt after the payments - left",
                    "chores = value of the chores / value",
                ),
                wordings=(
                    "To pay back {debt}, {name} gave {his} {lender} {cash} a week for {weeks} "
                    "weeks and did chores that counted {value} each. Now {left} is left to pay. "
                    "How many chores did {name} do?",
                    "How many chores at {value} each has {name} done, if the debt of {debt} is "
                    "down to {left} after these chores and {weeks} weekly payments of {cash}?",
                ),
            ),
        ),
    ),
    Story(
        name="savings_that_grow_by_more_each_week",
        topic="",
        numbers={
            "first": money(2, 20),
            "step": money(1, 6),
            "second": "first + step",
            "third": "second + step",
            "fourth": "third + step",
            "ab": "first + second",
            "abc": "ab + third",
            "total": "abc + fourth",
            "price": money(20, 120),
            "missing": "price - total",
        },
        where=("missing < 50",),
        nouns={"item": "hat, book, soccer ball, game, poster, lamp, backpack"},
        facts={
            "first": (
                "{name} saves {first} in the first week",
                "in the first week {name} puts {first} in a jar",
            ),
            "step": (
                "each week {he} saves {step} more than the week before",
                "every week after that the amount is {step} higher than in the week before",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "money in the second week = first + step",
                    "money in the third week = money in the second week + step",
                    "money in the fourth week = money in the third week + step",
                    "money in two weeks = first + money in the second week",
                    "money in three weeks = money in two weeks + money in the third week",
                    "money in four weeks = money in three weeks + money in the fourth week",
                ),
                wordings=(
                    "{name} starts saving with {first} in the first week and adds {step} more "
                    "each week than the week before. How much has {he} saved after four weeks?",
                    "In the first of four weeks {name} earns {first} for helping at home. Each "
                    "week {he} earns {step} more than in the previous week. What are {his} total "
                    "earnings for the four weeks?",
                    "What is the total that {name} saves in four weeks, beginning with {first} "
                    "and raising the amount by {step} every week?",
                ),
            ),
            Ask(
                find="missing",
                steps=(
                    "money in two weeks = first + second",
                    "money in three weeks = money in two weeks + third",
                    "money in four weeks = money in three weeks + fourth",
                    "money missing = price - money in four weeks",
                ),
                wordings=(
                    "{name} saved {first} in week one, {second} in week two, {third} in week "
                    "three and {fourth} in week four. How much more does {he} need for a {item} "
                    "that costs {price}?",
                    "A {item} costs {price}. In four weeks {name} has put aside {first}, "
                    "{second}, {third} and {fourth}, one amount for each week. How much money is "
                    "missing?",
                ),
            ),
            Ask(
                find="fourth",
                steps=(
                    "money in the second week = first + step",
                    "money in the third week = money in the second week + step",
                    "money in the fourth week = money in the third week + step",
                ),
                tell="first step",
                questions=("how much does {name} save in the fourth week",),
            ),
        ),
    ),
    Story(
        name="club_trip_costs_shared_until_two_drop_out",
        topic="",
        numbers={
            "out": oneof(2, 3, 4),
            "going": whole(6, 24),
            "people": "going + out",
            "bus": money(120, 600, 12),
            "tickets": money(60, 480, 12),
            "total": "bus + tickets",
            "each": "total / people",
            "new_each": "total / going",
            "more": "new_each - each",
        },
        nouns={
            "club": "chess club, choir, hiking club, drama club, band, book club",
            "goal": "zoo, museum, coast, ballet, air show, science center",
        },
        facts={
            "people": (
                "the {people} members of a {club} plan a trip to the {goal}",
                "a {club} with {people} members wants to go to the {goal}",
            ),
            "cost": (
                "the bus costs {bus} and the tickets cost {tickets} in all, which they share "
                "equally",
                "they share the cost evenly: {bus} for the bus and a total of {tickets} for the "
                "tickets",
            ),
            "out": (
                "shortly before the trip {out} members cannot come, but the costs stay the same",
                "then {out} of them get sick, but nothing becomes cheaper",
            ),
        },
        asks=(
            Ask(
                find="more",
                steps=(
                    "total cost = bus + tickets",
                    "cost for each at first = total cost / people",
                    "members going = people - out",
                    "cost for each of those going = total cost / members going",
                    "extra cost for each = cost for each of those going - cost for each at first",
                ),
                wordings=(
                    "A {club} of {people} wants to share the cost of a trip to the {goal} "
                    "equally: {bus} for a bus and {tickets} for all the tickets together. Then "
                    "{out} members drop out, and those who go have to pay their part of it. How "
                    "much more does each person pay than was planned?",
                    "The trip to the {goal} costs a {club} {bus} for the bus and {tickets} for "
                    "tickets. It was meant to be split evenly among {people} members, but it has "
                    "to be split among {out} fewer. By how much does the price for one person go "
                    "up?",
                    "If {people} members of a {club} shared the costs of a trip, {bus} for "
                    "transport and {tickets} for entry, each would pay the same. But {out} of "
                    "them stay at home and pay nothing, and the rest cover everything in equal "
                    "parts. How many extra dollars is that for each who goes?",
                ),
            ),
            Ask(
                find="new_each",
                steps=(
                    "total cost = bus + tickets",
                    "members going = people - out",
                    "cost for each of those going = total cost / members going",
                ),
                tell="people cost out",
                questions=(
                    "how much does each of those who go have to pay",
                    "what does the trip cost each person who goes",
                ),
                goals=("the cost for each person who goes",),
            ),
        ),
    ),
    Story(
        name="emergency_fund_used_and_filled_again",
        topic="",
        numbers={
            "fund": money(600, 3000, 100),
            "share": fraction("1/2", "1/4", "1/5", "2/5", "3/4"),
            "used": "fund * share",
            "left": "fund - used",
            "weekly": money(20, 100, 5),
            "weeks": whole(4, 16),
            "added": "weekly * weeks",
            "now": "left + added",
            "short": "fund - now",
        },
        where=("short > 5", "now < fund"),
        nouns={"repair": "roof, heater, car, refrigerator, washing machine, water pipe"},
        facts={
            "fund": (
                "{name} kept {fund} for emergencies",
                "in {name}'s emergency fund there was {fund}",
            ),
            "used": (
                "the repair of the {repair} took {share} of it",
                "{he} had to spend {share} of the money when the {repair} broke",
            ),
            "added": (
                "since then {he} has put {weekly} a week into the fund for {weeks} weeks",
                "for {weeks} weeks after that, {he} added {weekly} each week",
            ),
        },
        asks=(
            Ask(
                find="short",
                steps=(
                    "money used = share of fund",
                    "money left = fund - money used",
                    "money added = weekly * weeks",
                    "money in the fund now = money left + money added",
                    "money missing = fund - money in the fund now",
                ),
                tell="fund used added",
                questions=(
                    "how much is still missing to reach the amount that the fund had at first",
                    "how far below its first amount is the fund now",
                ),
                wordings=(
                    "{name} had saved {fund} when the {repair} broke and {share} of the savings "
                    "had to be spent. Since then {name} has saved {weekly} a week. Now, {weeks} "
                    "weeks later, how much less than at first does {he} have?",
                ),
            ),
            Ask(
                find="now",
                steps=(
                    "money used = share of fund",
                    "money left = fund - money used",
                    "money added = weekly * weeks",
                    "money in the fund now = money left + money added",
                ),
                tell="fund used added",
                questions=(
                    "how much is in the fund now",
                    "how much money has {name} in the fund at the end",
                ),
                goals=("the amount of money in the fund now",),
                wordings=(
                    "Of the {fund} in {his} emergency fund, {name} used {share} to repair the "
                    "{repair}. How much was in the fund again after {weeks} weeks in which {he} "
                    "added {weekly} a week?",
                ),
            ),
            Ask(
                find="weeks",
                steps=(
                    "money left = fund - used",
                    "money added = now - money left",
                    "weeks = money added / weekly",
                ),
                wordings=(
                    "A repair of the {repair} cost {name} {used} of the {fund} that {he} had set "
                    "aside. By saving {weekly} a week, {he} has brought the fund up to {now}. For "
                    "how many weeks has {he} been saving?",
                    "{name}'s emergency fund fell from {fund} by {used} because of the {repair}, "
                    "and {weekly} has been added every week since. It now holds {now}. How many "
                    "weeks have gone by?",
                ),
            ),
        ),
    ),
    Story(
        name="share_of_pay_to_parents_rest_for_two_goals",
        topic="",
        numbers={
            "hours": whole(8, 30),
            "rate": money(8, 20),
            "earned": "hours * rate",
            "home_p": percent(10, 20, 25, 40),
            "home": "earned * home_p / 100",
            "left": "earned - home",
            "part": fraction("1/2", "1/3", "1/4", "1/5"),
            "school": "left * part",
            "fun": "left - school",
        },
        facts={
            "earned": (
                "{name} works {hours} hours a month at {rate} an hour",
                "for {hours} hours of work a month, {name} is paid {rate} an hour",
            ),
            "home": (
                "{he} gives {home_p} of the money to {his} parents",
                "{home_p} of the pay goes to {his} parents",
            ),
            "school": (
                "{he} saves {part} of what remains for college and keeps the rest for fun",
                "of the rest, {part} is for college and all the other money is for fun",
            ),
        },
        asks=(
            Ask(
                find="fun",
                steps=(
                    "monthly pay = hours * rate",
                    "money for the parents = home_p of monthly pay",
                    "money after that = monthly pay - money for the parents",
                    "money for college = part of money after that",
                    "money for fun = money after that - money for college",
                ),
                tell="earned home school",
                questions=(
                    "how much money does {name} have for fun each month",
                    "how much is kept for fun",
                ),
                goals=("the amount that {name} has for fun each month",),
                wordings=(
                    "From a monthly job with {hours} hours at {rate} an hour, {name} hands "
                    "{home_p} to {his} parents. Then {part} of the remaining money is put away "
                    "for college. How much is left to have fun with?",
                    "How much spending money does {name} have per month? {he} works {hours} hours "
                    "for {rate} an hour, gives {home_p} of {his} pay to {his} parents, and saves "
                    "{part} of what is left for college.",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "money after that = school + fun",
                    "monthly pay = money after that + home",
                    "hours = monthly pay / rate",
                ),
                wordings=(
                    "{name} is paid {rate} an hour. This month {he} gave {home} to {his} parents, "
                    "saved {school} for college and had {fun} left for fun. How many hours did "
                    "{he} work?",
                    "All of {name}'s pay this month went three ways: {home} to {his} parents, "
                    "{school} to college savings, {fun} to fun. At {rate} an hour, how many hours "
                    "of work was that?",
                ),
            ),
        ),
    ),
    Story(
        name="streaming_price_split_and_yearly_offer",
        topic="",
        numbers={
            "monthly": money(8, 30),
            "off": percent(10, 20, 25, 50),
            "year": "monthly * 12",
            "cut": "year * off / 100",
            "offer": "year - cut",
            "friends": oneof(2, 3, 4),
            "each": "offer / friends",
        },
        nouns={"service": "music, movie, game, audiobook, fitness, language"},
        facts={
            "monthly": (
                "a {service} app costs {monthly} a month",
                "the price of a {service} app is {monthly} per month",
            ),
            "off": (
                "paying for the whole year at once makes it {off} cheaper",
                "whoever pays for a full year in advance gets {off} off",
            ),
            "friends": (
                "{friends} friends take a year together in advance and share the cost equally",
                "{friends} friends pay in advance for one year and split the cost evenly",
            ),
        },
        asks=(
            Ask(
                find="each",
                steps=(
                    "price of twelve months = monthly * 12",
                    "discount = off of price of twelve months",
                    "price of a year in advance = price of twelve months - discount",
                    "cost for each friend = price of a year in advance / friends",
                ),
                tell="monthly off friends",
                questions=(
                    "how much does each friend pay",
                    "what does each of the friends pay for the year",
                ),
                goals=("the cost for each friend",),
                wordings=(
                    "Instead of paying {monthly} a month for a {service} app, {friends} friends "
                    "pay for one whole year in advance, which is {off} cheaper than twelve single "
                    "months. They divide the cost equally. How much is it for each?",
                ),
            ),
            Ask(
                find="offer",
                steps=(
                    "price of twelve months = monthly * 12",
                    "discount = off of price of twelve months",
                    "price of a year in advance = price of twelve months - discount",
                ),
                tell="monthly off",
                questions=(
                    "how much is a year that is paid in advance",
                    "what does one year cost if it is paid all at once",
                ),
                wordings=(
                    "{name} pays {monthly} every month for a {service} app. With a yearly plan "
                    "{he} would save {off} of what {he} spends in a year. How much is the yearly "
                    "plan?",
                ),
            ),
            Ask(
                find="monthly",
                steps=(
                    "price of a year in advance = each * friends",
                    "price of twelve months = price of a year in advance + cut",
                    "monthly price = price of twelve months / 12",
                ),
                wordings=(
                    "{friends} friends share a year of a {service} app, and each of them pays "
                    "{each}. By paying in advance for the year they saved {cut} compared with "
                    "paying month by month. What does the app cost per month?",
                    "Each of {friends} friends pays {each} for one year of a {service} app, paid "
                    "in advance. Paid by the month, the same year would cost all of them together "
                    "{cut} more. Find the monthly price.",
                ),
            ),
        ),
    ),
    Story(
        name="phone_data_left_over_from_last_month",
        topic="",
        numbers={
            "base": money(15, 50, 5),
            "limit": whole(4, 20),
            "old": whole(2, 6),
            "allowed": "limit + old",
            "over": whole(2, 9),
            "used": "allowed + over",
            "per": money(2, 8, "0.50"),
            "extra": "over * per",
            "bill": "base + extra",
            "big": money(30, 90, 5),
            "saved": "bill - big",
        },
        where=("big > base",),
        facts={
            "base": (
                "{name}'s phone plan costs {base} a month and includes {limit} gigabytes of data",
                "for {base} a month, {name} may use up to {limit} gigabytes of data",
            ),
            "old": (
                "{he} may also use {old} gigabytes that were left over from last month",
                "another {old} gigabytes are left over from the month before and may be used, too",
            ),
            "per": (
                "every gigabyte above that costs {per}",
                "{per} is charged for each gigabyte beyond those",
            ),
            "used": ("this month {he} used {used} gigabytes", "in July {he} used {used} gigabytes"),
        },
        asks=(
            Ask(
                find="bill",
                steps=(
                    "gigabytes allowed = limit + old",
                    "gigabytes over the limit = used - gigabytes allowed",
                    "extra cost = gigabytes over the limit * per",
                    "bill = base + extra cost",
                ),
                tell="base old per used",
                questions=(
                    "how much is the bill",
                    "how much does {name} have to pay for that month",
                ),
                goals=("the bill for that month",),
                wordings=(
                    "A phone plan with {limit} gigabytes costs {base} a month, plus {per} for "
                    "each extra gigabyte. {name} still has {old} gigabytes from the month before. "
                    "What is the bill if {he} uses {used} gigabytes?",
                ),
            ),
            Ask(
                find="saved",
                steps=(
                    "gigabytes allowed = limit + old",
                    "gigabytes over the limit = used - gigabytes allowed",
                    "extra cost = gigabytes over the limit * per",
                    "bill = base + extra cost",
                    "money that the other plan saves = bill - big",
                ),
                wordings=(
                    "{name} pays {base} for {limit} gigabytes of data a month and {per} for every "
                    "gigabyte beyond that. This month {he} had {old} gigabytes left over from "
                    "last month and used {used}. How much would {he} have saved with a plan that "
                    "has no limit and costs {big}?",
                    "By how much would an unlimited plan for {big} have been cheaper for {name}, "
                    "who used {used} gigabytes under a plan with {limit} gigabytes for {base}, "
                    "had {old} more left from last month, and paid {per} for each gigabyte above "
                    "these?",
                ),
            ),
            Ask(
                find="used",
                steps=(
                    "extra cost = bill - base",
                    "gigabytes over the limit = extra cost / per",
                    "gigabytes allowed = limit + old",
                    "gigabytes used = gigabytes allowed + gigabytes over the limit",
                ),
                wordings=(
                    "{name} received a phone bill of {bill}. The plan costs {base} with {limit} "
                    "gigabytes included, and {old} gigabytes were left from last month; each "
                    "further gigabyte costs {per}. How many gigabytes did {name} use?",
                    "How much data, in gigabytes, was used for a bill of {bill}, if {base} covers "
                    "the first {limit} gigabytes, another {old} were left over from the month "
                    "before, and each gigabyte after that is {per}?",
                ),
            ),
        ),
    ),
)
