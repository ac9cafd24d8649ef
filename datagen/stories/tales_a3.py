"""Earning: offers, quotas, commissions, freelancers, couriers, chairs for rent, machines, "
"lessons."""

from datagen.numbers.quantity import fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="salary_with_december_bonus_or_without",
        topic="",
        numbers={
            "monthly": money(1800, 4200, 100),
            "bonus_rate": percent(20, 25, 40, 50, 75),
            "more": money(20, 80, 10),
            "bonus": "monthly * bonus_rate / 100",
            "year": "monthly * 12",
            "with_bonus": "year + bonus",
            "rival": "monthly + more",
            "rival_year": "rival * 12",
            "difference": "with_bonus - rival_year",
        },
        nouns={
            "firm": "bakery, print shop, shipyard, hotel, hospital, school, bank, nursery",
            "rival_firm": "factory, museum, travel agency, law office, warehouse",
        },
        facts={
            "first": (
                "a {firm} offers {name} {monthly} a month and, in December, a bonus of "
                "{bonus_rate} of a month's pay",
                "at a {firm} {name} would earn {monthly} a month, and in December there would be "
                "{bonus_rate} of a month's pay on top",
            ),
            "second": (
                "a {rival_firm} offers {more} more a month, but no bonus",
                "at a {rival_firm} the monthly pay is {more} higher, though there is no bonus",
            ),
        },
        asks=(
            Ask(
                find="difference",
                steps=(
                    "bonus = bonus_rate of monthly",
                    "extra pay in a year at the {rival_firm} = more * 12",
                    "difference = bonus - extra pay in a year at the {rival_firm}",
                ),
                tell="first second",
                questions=(
                    "how much more would {name} earn in a year at the {firm}",
                    "by how much is the first offer better over a year",
                ),
                wordings=(
                    "Two letters lie on {name}'s table. The {firm} writes: {monthly} a month, plus "
                    "a December bonus of {bonus_rate} of one month's pay. The {rival_firm} writes: "
                    "no bonus, but {more} more every month than the {firm} pays. Over a year, how "
                    "many dollars more does the {firm} pay?",
                ),
            ),
            Ask(
                find="monthly",
                steps=(
                    "pay of a year = with_bonus - bonus",
                    "monthly pay = pay of a year / 12",
                ),
                wordings=(
                    "Last year {name} earned {with_bonus} at a {firm}. That includes a December "
                    "bonus of {bonus}, which was {bonus_rate} of one month's pay. How much is "
                    "{name} paid in an ordinary month?",
                ),
            ),
            Ask(
                find="with_bonus",
                steps=(
                    "pay of twelve months = monthly * 12",
                    "bonus = bonus_rate of monthly",
                    "pay of the year = pay of twelve months + bonus",
                ),
                tell="first",
                questions=(
                    "how much would {name} earn at the {firm} in a whole year",
                    "what is a year at the {firm} worth in dollars",
                ),
                wordings=(
                    "What does somebody earn in a year who is paid {monthly} every month and gets "
                    "a bonus of {bonus_rate} of one month's pay at the end of the year?",
                ),
            ),
        ),
    ),
    Story(
        name="piecework_higher_rate_above_quota",
        topic="",
        numbers={
            "quota": whole(20, 60, 5),
            "extra": whole(4, 30),
            "made": "quota + extra",
            "rate": money("0.50", 3, "0.50"),
            "plus": money("0.50", 2, "0.50"),
            "high": "rate + plus",
            "base_pay": "quota * rate",
            "extra_pay": "extra * high",
            "day": "base_pay + extra_pay",
            "days": whole(2, 6),
            "pay": "day * days",
        },
        nouns={
            "piece": "zipper, pocket, collar, lampshade, basket, doll's dress/dolls' dresses, tile",
            "verb": "finishes, completes, turns out",
        },
        facts={
            "rate": (
                "in a workshop each of the first {quota} {pieces} of a day is paid with {rate}, "
                "and every further one with {plus} more",
                "a workshop pays {rate} a piece for the first {quota} {pieces} of a day and {plus} "
                "more a piece beyond that",
            ),
            "made": (
                "{name} {verb} {made} {pieces} a day",
                "every day {name} {verb} {made} {pieces}",
            ),
            "days": ("{he} works {days} days a week", "a week has {days} working days"),
        },
        asks=(
            Ask(
                find="pay",
                steps=(
                    "{pieces} above the quota = made - quota",
                    "higher rate = rate + plus",
                    "pay for the quota = quota * rate",
                    "pay above the quota = {pieces} above the quota * higher rate",
                    "pay of a day = pay for the quota + pay above the quota",
                    "pay of a week = pay of a day * days",
                ),
                tell="rate made days",
                questions=(
                    "how much does {name} earn in a week",
                    "what is {his} pay for a week",
                ),
                goals=("{name}'s weekly pay",),
                wordings=(
                    "The more you do, the better you are paid: {rate} for each of the first "
                    "{quota} {pieces} and {plus} more for each one after that, counted anew every "
                    "morning. {name}, who {verb} {made} {pieces} a day, comes in on {days} days. "
                    "What does the envelope at the end of the week contain?",
                ),
            ),
            Ask(
                find="made",
                steps=(
                    "pay for the quota = quota * rate",
                    "pay above the quota = day - pay for the quota",
                    "higher rate = rate + plus",
                    "{pieces} above the quota = pay above the quota / higher rate",
                    "{pieces} made = quota + {pieces} above the quota",
                ),
                wordings=(
                    "On one day {name} was paid {day} for {pieces}. The first {quota} earn {rate} "
                    "apiece, all the others {plus} more than that. How many {pieces} were there "
                    "that day, if there were more than {quota}?",
                    "How many {pieces} must {name} make in a day to go home with {day}, when the "
                    "workshop gives {rate} for each of the first {quota} and {plus} more than "
                    "that for each additional one?",
                ),
            ),
        ),
    ),
    Story(
        name="agent_splits_commission_with_office",
        topic="",
        numbers={
            "price": money(120000, 600000, 10000),
            "rate": percent(2, 3, 4, 5),
            "commission": "price * rate / 100",
            "office_share": fraction("1/2", "2/5", "1/4", "3/5"),
            "office": "commission * office_share",
            "rest": "commission - office",
            "ads": money(200, 1500, 50),
            "kept": "rest - ads",
        },
        where=("kept > 500",),
        nouns={"home": "house, apartment, farmhouse, cottage, row house", "town": "town"},
        facts={
            "price": (
                "{name}, a real estate agent, sells a {home} in {town} for {price}",
                "a {home} in {town} is sold for {price} by {name}, a real estate agent",
            ),
            "rate": (
                "the commission is {rate} of the price",
                "{rate} of the price is paid as a commission",
            ),
            "office": (
                "{office_share} of the commission goes to the office",
                "the office keeps {office_share} of the commission",
            ),
            "ads": (
                "{name} also had to pay {ads} for photographs and advertisements",
                "photographs and advertisements had cost {name} {ads}",
            ),
        },
        asks=(
            Ask(
                find="kept",
                steps=(
                    "commission = rate of price",
                    "part of the office = office_share of commission",
                    "part of {name} = commission - part of the office",
                    "money kept = part of {name} - ads",
                ),
                tell="price rate office ads",
                questions=(
                    "how much does {name} really earn with this sale",
                    "how much is left for {name} in the end",
                ),
                goals=("the money that {name} keeps",),
                wordings=(
                    "People think that real estate agents get rich quickly. When {name} sold a "
                    "{home} for {price}, the commission was {rate}. But {office_share} of it "
                    "belonged to the office, and from the rest {name} had to pay {ads} for "
                    "advertisements. How much did {name} keep?",
                ),
            ),
            Ask(
                find="ads",
                steps=(
                    "commission = rate of price",
                    "part of the office = office_share of commission",
                    "part of {name} = commission - part of the office",
                    "cost of the advertisements = part of {name} - kept",
                ),
                wordings=(
                    "For the sale of a {home} at {price} there was a commission of {rate}. The "
                    "office took {office_share} of it, and {name} got the rest, out of which "
                    "{name} paid for photographs and advertisements. {kept} remained. What did "
                    "the photographs and advertisements cost?",
                    "How much did {name} spend on advertising a {home}, if {kept} was left to "
                    "{him} of a commission of {rate} on the price of {price}, after the office had "
                    "taken {office_share} of the commission and the advertising was paid?",
                ),
            ),
        ),
    ),
    Story(
        name="freelancer_hourly_or_fixed_price",
        topic="",
        numbers={
            "rate": money(20, 75, 5),
            "per_page": oneof(10, 12, 15, 20, 30),
            "pages": whole(8, 80),
            "minutes": "pages * per_page",
            "hours": "minutes / 60",
            "hourly_pay": "hours * rate",
            "more": money(20, 200, 10),
            "fixed": "hourly_pay + more",
        },
        where=("hours > 3",),
        nouns={
            "job": "translator, proofreader, illustrator, layout designer",
            "text": "user manual, travel guide, cookbook, school reader, catalog",
        },
        facts={
            "rate": (
                "{name}, a freelance {job}, charges {rate} an hour",
                "as a freelance {job}, {name} takes {rate} an hour",
            ),
            "pages": (
                "a {text} has {pages} pages, and each page takes {him} {per_page} minutes",
                "{he} needs {per_page} minutes for each of the {pages} pages of a {text}",
            ),
            "fixed": (
                "the publisher offers a fixed price of {fixed} instead",
                "instead of that the publisher would pay {fixed} for everything",
            ),
        },
        asks=(
            Ask(
                find="more",
                steps=(
                    "minutes of work = pages * per_page",
                    "hours of work = minutes of work / 60",
                    "pay by the hour = hours of work * rate",
                    "difference = fixed - pay by the hour",
                ),
                tell="rate pages fixed",
                questions=(
                    "how much more does the fixed price bring {name}",
                    "by how much is the fixed price better for {name} than pay by the hour",
                ),
                wordings=(
                    '"{fixed} for the whole {text}?" {name} takes a pencil. {pages} pages, '
                    "{per_page} minutes a page; as a {job} {name} usually gets {rate} an hour. How "
                    "much better is the offer than the usual pay?",
                ),
            ),
            Ask(
                find="rate",
                steps=(
                    "minutes of work = pages * per_page",
                    "hours of work = minutes of work / 60",
                    "pay for an hour = hourly_pay / hours of work",
                ),
                wordings=(
                    "{name} spent {per_page} minutes on each of the {pages} pages of a {text} and "
                    "sent the publisher a bill of {hourly_pay}. What does {name} charge for an "
                    "hour of work?",
                    "A {job} worked through {pages} pages at {per_page} minutes a page and was "
                    "paid {hourly_pay}. How much is that an hour?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "minutes of work = pages * per_page",
                    "hours of work = minutes of work / 60",
                ),
                wordings=(
                    "If every page of a {text} keeps a {job} busy for {per_page} minutes, how many "
                    "hours do {pages} pages take?",
                ),
            ),
        ),
    ),
    Story(
        name="courier_deliveries_tips_and_rented_bike",
        topic="",
        numbers={
            "hours": whole(3, 9),
            "per_hour": oneof(2, 3, 4),
            "fee": money(3, 6, "0.50"),
            "tip": money(1, 3, "0.50"),
            "deliveries": "hours * per_hour",
            "per_delivery": "fee + tip",
            "taken": "deliveries * per_delivery",
            "bike": money(6, 20),
            "earned": "taken - bike",
            "goal_evenings": whole(3, 12),
            "goal": "earned * goal_evenings",
        },
        nouns={"food": "sushi, pizza, noodles, curry, burgers", "wish": "gadget+instrument"},
        facts={
            "hours": (
                "{name} delivers {food} for {hours} hours every Saturday and makes {per_hour} "
                "deliveries an hour",
                "every Saturday {name} is out with {food} for {hours} hours, at {per_hour} "
                "deliveries an hour",
            ),
            "fee": (
                "each delivery brings {fee} and, on average, a tip of {tip}",
                "{he} gets {fee} a delivery, to which customers add {tip} on average",
            ),
            "bike": (
                "renting the electric bike costs {him} {bike} a day",
                "{bike} a day goes to the owner of the electric bike that {he} rents",
            ),
            "goal": (
                "{he} wants a {wish} that costs {goal}",
                "a {wish} for {goal} is what {he} works for",
            ),
        },
        asks=(
            Ask(
                find="goal_evenings",
                steps=(
                    "deliveries on a Saturday = hours * per_hour",
                    "money for a delivery = fee + tip",
                    "money taken on a Saturday = deliveries on a Saturday * money for a delivery",
                    "money kept on a Saturday = money taken on a Saturday - bike",
                    "Saturdays = goal / money kept on a Saturday",
                ),
                tell="hours fee bike goal",
                questions=(
                    "on how many Saturdays must {he} work to pay for it",
                    "how many Saturdays of work does that take",
                ),
                goals=("the number of Saturdays that {name} has to work",),
                wordings=(
                    "How many Saturdays must {name} spend on an electric bike with {food} on the "
                    "back before {he} can buy a {wish} for {goal}, if {he} rides {hours} hours "
                    "each time, brings food to {per_hour} doors an hour, gets {fee} and about "
                    "{tip} of tip at every door, and pays {bike} a day for the bike?",
                ),
            ),
            Ask(
                find="tip",
                steps=(
                    "deliveries = hours * per_hour",
                    "money taken = earned + bike",
                    "money for a delivery = money taken / deliveries",
                    "average tip = money for a delivery - fee",
                ),
                wordings=(
                    "Last Saturday {name} made {per_hour} deliveries an hour for {hours} hours. "
                    "The restaurant pays {fee} a delivery; the rest were tips. After paying {bike} "
                    "for the rented bike, {name} had {earned} left. What was the average tip?",
                ),
            ),
            Ask(
                find="earned",
                steps=(
                    "deliveries = hours * per_hour",
                    "money for a delivery = fee + tip",
                    "money taken = deliveries * money for a delivery",
                    "money kept = money taken - bike",
                ),
                tell="hours fee bike",
                questions=("how much does {he} earn on a Saturday after paying for the bike",),
            ),
        ),
    ),
    Story(
        name="hairdresser_rents_a_chair",
        topic="",
        numbers={
            "rent": money(120, 360, 20),
            "cut": money(20, 60, 5),
            "supplies": money(2, 8),
            "per_cut": "cut - supplies",
            "daily": whole(3, 9),
            "days": oneof(4, 5, 6),
            "cuts": "daily * days",
            "margin": "cuts * per_cut",
            "profit": "margin - rent",
        },
        where=("profit > 60",),
        facts={
            "rent": (
                "{name} rents a chair in a hair salon for {rent} a week",
                "the chair that {name} uses in a hair salon costs {him} {rent} a week",
            ),
            "cut": (
                "a haircut brings {him} {cut}, of which {supplies} goes on shampoo and towels",
                "{he} takes {cut} for a haircut, but shampoo and towels cost {supplies} each time",
            ),
            "daily": (
                "{he} cuts the hair of {daily} customers a day on {days} days a week",
                "on each of {his} {days} working days a week, {daily} customers come",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "gain from a haircut = cut - supplies",
                    "haircuts in a week = daily * days",
                    "gain from all haircuts = haircuts in a week * gain from a haircut",
                    "profit of a week = gain from all haircuts - rent",
                ),
                tell="rent cut daily",
                questions=(
                    "how much does {name} earn in a week after these costs",
                    "what profit does {name} make in a week",
                ),
                goals=("{name}'s profit in a week",),
                wordings=(
                    "Being her own boss has its price, says the hairdresser: {rent} a week for the "
                    "chair, and {supplies} of shampoo and towels for each head. She works {days} "
                    "days a week, has {daily} customers a day, and takes {cut} from every one. "
                    "What does she earn in a week when all of that is paid?",
                ),
            ),
            Ask(
                find="cut",
                steps=(
                    "gain needed from all haircuts = profit + rent",
                    "haircuts in a week = daily * days",
                    "gain needed from a haircut = gain needed from all haircuts / haircuts in a "
                    "week",
                    "price of a haircut = gain needed from a haircut + supplies",
                ),
                wordings=(
                    "{name} would like to earn {profit} a week. {his} chair in the salon costs "
                    "{rent} a week, supplies are {supplies} a haircut, and {daily} people come on "
                    "each of {days} days. What must {name} charge for a haircut?",
                    "Rent for the chair: {rent} a week. Supplies: {supplies} a haircut. Customers: "
                    "{daily} a day, {days} days a week. Profit: {profit} a week. Which price for a "
                    "haircut makes these numbers of {name}'s fit together?",
                ),
            ),
        ),
    ),
    Story(
        name="consignment_shop_keeps_its_part",
        topic="",
        numbers={
            "coats": whole(2, 7),
            "coat": money(20, 60, 5),
            "shirts": whole(3, 12),
            "shirt": money(5, 15),
            "coat_money": "coats * coat",
            "shirt_money": "shirts * shirt",
            "sold": "coat_money + shirt_money",
            "keep": percent(20, 25, 30, 40, 50),
            "kept": "sold * keep / 100",
            "part": "sold - kept",
        },
        nouns={"dear": "coat, dress, suit, jacket", "cheap_thing": "shirt, skirt, scarf, hat, cap"},
        facts={
            "things": (
                "{name} brings {coats} {dears} and {shirts} {cheap_things} to a secondhand shop, "
                "and all of them are sold",
                "a secondhand shop sells {coats} {dears} and {shirts} {cheap_things} for {name}",
            ),
            "prices": (
                "each {dear} goes for {coat}, each {cheap_thing} for {shirt}",
                "customers pay {coat} for every {dear} and {shirt} for every {cheap_thing}",
            ),
            "keep": (
                "the shop keeps {keep} of the money",
                "{keep} of what the customers pay stays with the shop",
            ),
        },
        asks=(
            Ask(
                find="part",
                steps=(
                    "money for the {dears} = coats * coat",
                    "money for the {cheap_things} = shirts * shirt",
                    "money for everything = money for the {dears} + money for the {cheap_things}",
                    "part of the shop = keep of money for everything",
                    "part of {name} = money for everything - part of the shop",
                ),
                tell="things prices keep",
                questions=(
                    "how much money does {name} get",
                    "what does the shop pay out to {name}",
                ),
                goals=("the amount that {name} gets",),
                wordings=(
                    "{name}'s wardrobe was too full. A secondhand shop that keeps {keep} of every "
                    "sale took {coats} {dears}, which it sold at {coat} each, and {shirts} "
                    "{cheap_things}, which it sold at {shirt} each. With how much money did {name} "
                    "leave the shop?",
                ),
            ),
            Ask(
                find="coat",
                steps=(
                    "money for the {cheap_things} = shirts * shirt",
                    "money for the {dears} = sold - money for the {cheap_things}",
                    "price of a {dear} = money for the {dears} / coats",
                ),
                wordings=(
                    "For {name}'s {coats} {dears} and {shirts} {cheap_things} the customers of a "
                    "secondhand shop paid {sold} in all. The {cheap_things} were {shirt} each, and "
                    "the {dears} all had the same price. What was it?",
                    "What did a {dear} cost, if {coats} of them and {shirts} {cheap_things} at "
                    "{shirt} apiece brought in {sold}?",
                ),
            ),
        ),
    ),
    Story(
        name="tutor_package_with_cancelled_lessons",
        topic="",
        numbers={
            "weekly": oneof(2, 3, 4),
            "weeks": whole(4, 15),
            "planned": "weekly * weeks",
            "cancelled": whole(1, 5),
            "held": "planned - cancelled",
            "fee": money(12, 40, 2),
            "lesson_money": "held * fee",
            "cancel_fee": money(3, 8),
            "cancel_money": "cancelled * cancel_fee",
            "total": "lesson_money + cancel_money",
        },
        nouns={"subject": "piano, chess, math, French, guitar, swimming, Spanish, drawing"},
        facts={
            "weekly": (
                "{name} was to have {weekly} {subject} lessons a week for {weeks} weeks",
                "for {weeks} weeks, {weekly} {subject} lessons a week were planned for {name}",
            ),
            "cancelled": (
                "{he} fell ill, and {cancelled:lesson/lessons} had to be cancelled",
                "because of a cold, {cancelled:lesson/lessons} did not take place",
            ),
            "fee": (
                "a lesson cost {fee}, and a cancelled one still cost {cancel_fee}",
                "the teacher took {fee} for a lesson and {cancel_fee} for one that was cancelled",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "lessons planned = weekly * weeks",
                    "lessons held = lessons planned - cancelled",
                    "cost of the lessons held = lessons held * fee",
                    "cost of the cancelled lessons = cancelled * cancel_fee",
                    "total cost = cost of the lessons held + cost of the cancelled lessons",
                ),
                tell="weekly cancelled fee",
                questions=(
                    "how much did the teacher receive in all",
                    "what was the whole bill for the {subject} lessons",
                ),
                goals=("the whole cost of the {subject} lessons",),
                wordings=(
                    "The {subject} teacher has a rule: whoever cancels a lesson pays {cancel_fee} "
                    "instead of {fee}. {name}, down for {weekly} lessons a week over {weeks} "
                    "weeks, "
                    "cancelled {cancelled:lesson/lessons} and took all the others. How much did "
                    "{name}'s parents owe the teacher?",
                ),
            ),
            Ask(
                find="weeks",
                steps=(
                    "cost of the cancelled lessons = cancelled * cancel_fee",
                    "cost of the lessons held = total - cost of the cancelled lessons",
                    "lessons held = cost of the lessons held / fee",
                    "lessons planned = lessons held + cancelled",
                    "weeks = lessons planned / weekly",
                ),
                wordings=(
                    "{name}'s parents paid {total} for {subject} lessons: {fee} for each lesson "
                    "that took place and {cancel_fee} for each of the {cancelled} that {name} "
                    "had cancelled. With {weekly} lessons planned every week, how many weeks did "
                    "the course run?",
                    "A {subject} course had {weekly} lessons a week. {cancelled} of {name}'s "
                    "lessons were cancelled at {cancel_fee} apiece, the others cost {fee}, and "
                    "the bill came to {total}. For how many weeks did the course go on?",
                ),
            ),
        ),
    ),
    Story(
        name="vending_machine_in_a_sports_hall",
        topic="",
        numbers={
            "rows": oneof(4, 5, 6, 8),
            "per_row": oneof(6, 8, 10, 12),
            "slots": "rows * per_row",
            "left": whole(3, 20),
            "sold": "slots - left",
            "price": money("1.50", 4, "0.50"),
            "cost": money("0.50", 1, "0.25"),
            "gain": "price - cost",
            "gains": "sold * gain",
            "place_fee": money(5, 30),
            "profit": "gains - place_fee",
        },
        where=("left * 2 < slots", "profit > 4"),
        nouns={"snack": "granola bar, bottle of water/bottles of water, juice box"},
        asks=(
            Ask(
                find="profit",
                steps=(
                    "{snacks} at first = rows * per_row",
                    "{snacks} sold = {snacks} at first - left",
                    "gain from one = price - cost",
                    "gain from all = {snacks} sold * gain from one",
                    "profit = gain from all - place_fee",
                ),
                wordings=(
                    "On Monday {name} fills a vending machine in a sports hall: {rows} rows with "
                    "{per_row} {snacks} each. On Friday {left} are still there. One sells for "
                    "{price} and had cost {name} {cost}, and the sports hall wants {place_fee} a "
                    "week for the space. What profit on the {snacks} that were sold did {name} "
                    "make that week?",
                    "{name} owns a vending machine that holds {rows} rows of {per_row} {snacks}. "
                    "It was full at the start of the week and had {left} in it at the end. Each "
                    "one bought by a customer earns {name} {price} less the {cost} that {name} "
                    "paid for it. After {place_fee} for the place where it stands, how much did "
                    "the machine bring in that week?",
                    "How much does {name} gain in a week from a machine with {rows} rows of "
                    "{per_row} {snacks}, all but {left} of which are sold, if the selling price is "
                    "{price}, the buying price {cost}, and the hall charges {place_fee} for "
                    "electricity and space? Count only the {snacks} that were sold.",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "gain from one = price - cost",
                    "{snacks} sold = gains / gain from one",
                    "{snacks} at first = rows * per_row",
                    "{snacks} left = {snacks} at first - {snacks} sold",
                ),
                wordings=(
                    "A full vending machine holds {rows} rows of {per_row} {snacks}. {name} pays "
                    "{cost} for one and sells it at {price}. On the ones sold so far {name} has "
                    "gained {gains}. How many {snacks} are still in the machine, if it was full at "
                    "first?",
                    "{gains}: that is what {name} has gained from the machine since it was filled. "
                    "{snacks} that cost {name} {cost} each go for {price} each, and a full machine "
                    "has {rows} rows of {per_row}. How many are left in it?",
                    "The display of the vending machine is broken, so that nobody sees how many "
                    "{snacks} remain of {rows} full rows of {per_row}. But {name} knows that each "
                    "one is bought for {cost} and sold for {price}, and that the gain so far is "
                    "{gains}. How many remain?",
                ),
            ),
        ),
    ),
    Story(
        name="receipt_food_untaxed_the_rest_taxed",
        topic="",
        numbers={
            "loaves": whole(2, 6),
            "loaf": money(2, 6),
            "pans": whole(2, 5),
            "pan": money(10, 40, 2),
            "tax": percent(5, 6, 8, 10),
            "food": "loaves * loaf",
            "goods": "pans * pan",
            "tax_money": "goods * tax / 100",
            "plain_sum": "food + goods",
            "total": "plain_sum + tax_money",
        },
        nouns={
            "edible": "loaf of bread/loaves of bread, bag of apples/bags of apples, carton of "
            "eggs/cartons of eggs, bag of rice/bags of rice",
            "ware": "frying pan, towel, desk lamp, blanket, toaster, umbrella",
        },
        facts={
            "goods": (
                "{name} buys {loaves} {edibles} at {loaf} each and {pans} {wares} at {pan} each",
                "in {name}'s basket are {loaves} {edibles} at {loaf} each and {pans} {wares} at "
                "{pan} each",
            ),
            "tax": (
                "there is no tax on food, but {tax} on everything else",
                "food is free of tax, while {tax} is added to the price of other goods",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "price of the {edibles} = loaves * loaf",
                    "price of the {wares} = pans * pan",
                    "tax on them = tax of price of the {wares}",
                    "price without tax = price of the {edibles} + price of the {wares}",
                    "sum to pay = price without tax + tax on them",
                ),
                tell="goods tax",
                questions=(
                    "how much must {name} pay",
                    "what does the receipt come to",
                ),
                goals=("the amount on {name}'s receipt",),
                wordings=(
                    "In the state where {name} lives, groceries are not taxed and everything else "
                    "is taxed at {tax}. {name} goes to the checkout with {loaves} {edibles}, "
                    "{loaf} each, and with {pans} {wares}, {pan} each. How much does the cashier "
                    "ask for?",
                ),
            ),
            Ask(
                find="loaf",
                steps=(
                    "price of the {wares} = pans * pan",
                    "tax on them = tax of price of the {wares}",
                    "{wares} with tax = price of the {wares} + tax on them",
                    "price of the {edibles} = total - {wares} with tax",
                    "price of one = price of the {edibles} / loaves",
                ),
                wordings=(
                    "{name}'s receipt says {total}, with a tax of {tax} on {pans} {wares} at {pan} "
                    "apiece and no tax on {loaves} {edibles}, because they are food. The price of "
                    "the food is smudged. How much is it for one?",
                ),
            ),
        ),
    ),
)
