"""The answer is a percentage or a number of times: shares, rises, discounts, mixtures, profits."""

from datagen.numbers.quantity import factor, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="what_percent_of_two_quizzes_was_right",
        topic="school",
        numbers={
            "a": oneof(10, 15, 20, 25, 30, 40),
            "b": oneof(10, 15, 20, 25, 30, 40, 60),
            "all": "a + b",
            "wrong_a": whole(1, 12),
            "wrong_b": whole(1, 20),
            "wrong": "wrong_a + wrong_b",
            "right": "all - wrong",
            "hundred": "right * 100",
            "p": "hundred / all",
        },
        where=("wrong_a < a / 2", "wrong_b < b / 2"),
        nouns={"subject": "math, spelling, science, history, geography, grammar"},
        facts={
            "a": (
                "a {subject} quiz had {a} questions, and {name} got {wrong_a} of them wrong",
                "{name} made {wrong_a:mistake/mistakes} in a {subject} quiz with {a} questions",
            ),
            "b": (
                "the next quiz had {b} questions, and {he} got {wrong_b} wrong",
                "in the next one, which had {b} questions, {he} made {wrong_b:mistake/mistakes}",
            ),
        },
        asks=(
            Ask(
                find="p",
                steps=(
                    "questions in all = a + b",
                    "wrong answers = wrong_a + wrong_b",
                    "right answers = questions in all - wrong answers",
                    "hundredfold right answers = right answers * 100",
                    "percentage = hundredfold right answers / questions in all",
                ),
                tell="a b",
                questions=(
                    "what percentage of all the questions did {name} answer correctly",
                    "what percent of the questions in both quizzes did {name} get right",
                ),
                goals=("the percentage of all questions that {name} got right",),
                wordings=(
                    "{name} took two {subject} quizzes. On the first, with {a} questions, {he} "
                    "missed {wrong_a}. On the second, with {b} questions, {he} missed {wrong_b}. "
                    "What percent of the questions did {he} get right overall?",
                    "Out of {a} questions on one {subject} quiz and {b} on another, {name} missed "
                    "{wrong_a} and {wrong_b}. Find {his} percentage of right answers over both "
                    "quizzes.",
                ),
            ),
            Ask(
                find="right",
                steps=(
                    "questions in all = a + b",
                    "wrong answers = wrong_a + wrong_b",
                    "right answers = questions in all - wrong answers",
                ),
                tell="a b",
                questions=("how many questions did {name} answer correctly in the two quizzes",),
            ),
        ),
    ),
    Story(
        name="what_percent_of_dancers_are_in_the_last_group",
        topic="",
        numbers={
            "all": whole(20, 800, 20),
            "p": percent(10, 20, 25, 40, 50),
            "a": "all * p / 100",
            "rest": "all - a",
            "q": percent(10, 20, 25, 50, 75),
            "b": "rest * q / 100",
            "c": "rest - b",
            "hundred": "c * 100",
            "share": "hundred / all",
        },
        nouns={
            "one": "ballet, tango, salsa",
            "two": "jazz dance, tap dance, swing",
            "three": "hip-hop, folk dance, breakdance",
        },
        asks=(
            Ask(
                find="share",
                steps=(
                    "percent who are left = 100 - p",
                    "hundredths for {two} = percent who are left * q",
                    "percent for {two} = hundredths for {two} / 100",
                    "percent for {three} = percent who are left - percent for {two}",
                ),
                wordings=(
                    "In a dance school, {p} of the students do {one}, {q} of the remaining "
                    "students do {two}, and everybody else does {three}. What percentage of all "
                    "the students do {three}?",
                    "{p} of the dancers in a club chose {one}. Of the others, {q} chose {two}; "
                    "the rest chose {three}. What percent of the whole club is that?",
                    "A dance school offers three courses. {one} is taken by {p} of its students "
                    "and {two} by {q} of those who are left. All others take {three}. Which "
                    "percentage of the students take {three}?",
                    "What percentage of the members of a dance club do {three}, if {p} do {one}, "
                    "{q} of the rest do {two}, and nobody else does anything but {three}?",
                ),
            ),
            Ask(
                find="c",
                steps=(
                    "students for {one} = p of all",
                    "other students = all - students for {one}",
                    "students for {two} = q of other students",
                    "students for {three} = other students - students for {two}",
                ),
                wordings=(
                    "A dance school has {all} students. {p} of them do {one}, {q} of the others "
                    "do {two}, and the rest do {three}. How many students do {three}?",
                    "Of {all} dancers, {p} learn {one}. {q} of those who do not learn {one} learn "
                    "{two}, and all others learn {three}. How many learn {three}?",
                ),
            ),
        ),
    ),
    Story(
        name="what_percent_of_the_paycheck_is_left",
        topic="work",
        numbers={
            "hours": whole(10, 40),
            "rate": money(10, 25),
            "pay": "hours * rate",
            "left_p": percent(10, 20, 25, 40, 50, 60),
            "left": "pay * left_p / 100",
            "spent": "pay - left",
            "rent": money(20, 300, 10),
            "food": "spent - rent",
        },
        where=("food > 10",),
        facts={
            "pay": (
                "{name} worked {hours} hours last week at {rate} an hour",
                "for {hours} hours of work last week {name} got {rate} an hour",
            ),
            "spent": (
                "{he} spent {rent} on rent and {food} on food",
                "{rent} of this went for rent and {food} for food",
            ),
        },
        asks=(
            Ask(
                find="left_p",
                steps=(
                    "pay for the week = hours * rate",
                    "money spent = rent + food",
                    "money left = pay for the week - money spent",
                    "hundredfold money left = money left * 100",
                    "percentage left = hundredfold money left / pay for the week",
                ),
                tell="pay spent",
                questions=(
                    "what percentage of {his} pay was left",
                    "what percent of the money does {name} still have",
                ),
                goals=("the percentage of the pay that is left",),
                wordings=(
                    "Last week {name} earned {rate} an hour for {hours} hours. After paying "
                    "{rent} in rent and {food} for food, what percent of {his} earnings did {he} "
                    "have left?",
                    "What share of {his} weekly pay, as a percentage, can {name} save, if {he} "
                    "works {hours} hours at {rate} an hour and needs {rent} for rent and {food} "
                    "for food?",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "pay for the week = hours * rate",
                    "money spent = rent + food",
                    "money left = pay for the week - money spent",
                ),
                tell="pay spent",
                questions=("how much money was left",),
            ),
        ),
    ),
    Story(
        name="by_what_percent_did_the_price_rise",
        topic="",
        numbers={
            "old": money(4, 200, 2),
            "p": percent(5, 10, 20, 25, 30, 40, 50, 75),
            "rise": "old * p / 100",
            "new": "old + rise",
            "months": whole(2, 12),
            "paid": "new * months",
        },
        nouns={
            "item": "swimming lesson, train ticket, bag of coffee/bags of coffee, haircut, movie "
            "ticket, piano lesson, pizza, basket of strawberries/baskets of strawberries"
        },
        asks=(
            Ask(
                find="p",
                steps=(
                    "increase = new - old",
                    "hundredfold increase = increase * 100",
                    "percentage = hundredfold increase / old",
                ),
                wordings=(
                    "The price of a {item} went up from {old} to {new}. By what percentage did it "
                    "rise?",
                    "Last year {name} paid {old} for a {item}; this year it is {new}. What is the "
                    "increase in percent?",
                    "A {item} cost {old} before and costs {new} now. By what percentage did it "
                    "get more expensive?",
                    "{name} cannot believe it: a {item}, which used to be {old}, is {new}! What "
                    "percent has been added to the old price?",
                ),
            ),
            Ask(
                find="paid",
                steps=(
                    "increase = p of old",
                    "new price = old + increase",
                    "money paid = new price * months",
                ),
                wordings=(
                    "A {item} used to cost {old}, but the price has gone up by {p}. {name} buys "
                    "{months:item} at the new price. How much does {he} pay?",
                    "After a price increase of {p}, what do {months:item} cost, if one was {old} "
                    "before?",
                ),
            ),
            Ask(
                find="rise",
                steps=("new price = paid / months", "increase = new price - old"),
                wordings=(
                    "{name} paid {paid} for {months:item}. Before the price went up, one was "
                    "{old}. By how much did the price of one rise?",
                ),
            ),
        ),
    ),
    Story(
        name="what_percent_off_did_the_friends_get",
        topic="",
        numbers={
            "count": whole(2, 8),
            "price": money(10, 80, 5),
            "full": "count * price",
            "p": percent(5, 10, 15, 20, 25, 30, 40, 50),
            "cut": "full * p / 100",
            "paid": "full - cut",
        },
        nouns={
            "item": "ticket, T-shirt, dinner, day pass, ski lesson, boat tour",
            "reason": "a coupon, a group rate, a student card, a late booking",
        },
        asks=(
            Ask(
                find="p",
                steps=(
                    "full price = count * price",
                    "money saved = full price - paid",
                    "hundredfold money saved = money saved * 100",
                    "discount in percent = hundredfold money saved / full price",
                ),
                wordings=(
                    "{count:item} at {price} each cost {name} only {paid}, thanks to {reason}. "
                    "What percent discount did {he} get?",
                    "With {reason}, {name} paid {paid} for {count:item}. The usual price is "
                    "{price} for one. How large was the discount, in percent?",
                    "{name} and {his} friends got {count:item}, usually {price} each, for {paid} "
                    "in all because of {reason}. By what percentage was the price lowered?",
                    "What percentage was taken off, if {count:item} that normally cost {price} "
                    "apiece were sold for {paid} altogether?",
                ),
            ),
            Ask(
                find="paid",
                steps=(
                    "full price = count * price",
                    "discount = p of full price",
                    "money paid = full price - discount",
                ),
                wordings=(
                    "Because of {reason}, {name} gets {p} off the price of {count:item} that cost "
                    "{price} each. How much does {he} pay?",
                    "One {item} is {price}. {name} buys {count} of them and is given {p} off the "
                    "whole bill because of {reason}. What is left to pay?",
                ),
            ),
        ),
    ),
    Story(
        name="what_percent_juice_is_in_the_mixture",
        topic="food",
        numbers={
            "a": whole(1, 9),
            "p": percent(10, 20, 30, 40, 50),
            "b": whole(1, 9),
            "q": percent(60, 70, 80, 90),
            "a_ml": "a * 100",
            "b_ml": "b * 100",
            "ja": "a_ml * p / 100",
            "jb": "b_ml * q / 100",
            "juice": "ja + jb",
            "all": "a_ml + b_ml",
            "hundred": "juice * 100",
            "r": "hundred / all",
        },
        nouns={"fruit": "orange, apple, grape, cherry, mango, cranberry"},
        facts={
            "a": (
                "{name} pours {a_ml} milliliters of a drink that is {p} {fruit} juice into a bowl",
                "in a bowl there are {a_ml} milliliters of a drink, of which {p} is {fruit} juice",
            ),
            "b": (
                "{name} adds {b_ml} milliliters of another drink, which is {q} {fruit} juice",
                "it is mixed with {b_ml} milliliters of a drink that is {q} {fruit} juice",
            ),
        },
        asks=(
            Ask(
                find="juice",
                steps=(
                    "milliliters of juice in the first drink = p of a_ml",
                    "milliliters of juice in the second drink = q of b_ml",
                    "milliliters of juice in all = milliliters of juice in the first drink + "
                    "milliliters of juice in the second drink",
                ),
                tell="a b",
                questions=(
                    "how many milliliters of {fruit} juice are in the mixture",
                    "how much {fruit} juice is in the bowl in the end, in milliliters",
                ),
                goals=("the amount of {fruit} juice in the mixture, in milliliters",),
            ),
            Ask(
                find="r",
                steps=(
                    "milliliters of juice = ja + jb",
                    "milliliters in all = a_ml + b_ml",
                    "hundredfold juice = milliliters of juice * 100",
                    "percentage of juice = hundredfold juice / milliliters in all",
                ),
                wordings=(
                    "{name} mixes {a_ml} milliliters of a drink with {ja} milliliters of {fruit} "
                    "juice in it and {b_ml} milliliters of a drink with {jb} milliliters of "
                    "{fruit} juice in it. What percent of the mixture is {fruit} juice?",
                    "One bottle holds {a_ml} milliliters, {ja} of them {fruit} juice; another "
                    "holds {b_ml} milliliters, {jb} of them {fruit} juice. Both are poured "
                    "together. What is the percentage of {fruit} juice?",
                    "What percentage of {fruit} juice does a punch have, if it is made from "
                    "{a_ml} milliliters of a drink containing {ja} milliliters of juice and "
                    "{b_ml} milliliters of a drink containing {jb}?",
                ),
            ),
        ),
    ),
    Story(
        name="profit_as_a_percentage_of_the_cost",
        topic="",
        numbers={
            "n": whole(4, 40),
            "cost": money(2, 40),
            "p": percent(10, 20, 25, 40, 50, 60, 75),
            "paid": "n * cost",
            "profit": "paid * p / 100",
            "income": "paid + profit",
            "price": "income / n",
        },
        nouns={"item": "scarf, candle, basket, plant, mug, notebook, bracelet, lamp"},
        facts={
            "n": (
                "{name} buys {n} {items} at {cost} each",
                "{n} {items} cost {name} {cost} apiece",
            ),
            "price": (
                "{he} sells all of them for {price} each",
                "all of them are sold again at {price} apiece",
            ),
        },
        asks=(
            Ask(
                find="p",
                steps=(
                    "money paid = n * cost",
                    "money received = n * price",
                    "profit = money received - money paid",
                    "hundredfold profit = profit * 100",
                    "profit in percent = hundredfold profit / money paid",
                ),
                tell="n price",
                questions=(
                    "what is {name}'s profit as a percentage of what {he} paid",
                    "how much profit does {he} make, in percent of the money paid",
                ),
                goals=("the profit as a percentage of the cost",),
                wordings=(
                    "{name} bought {n} {items} for {cost} each and sold them for {price} each. "
                    "What percent profit did {he} make on the money that {he} had paid?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "money paid = n * cost",
                    "profit = p of money paid",
                    "money received = money paid + profit",
                ),
                wordings=(
                    "{name} paid {cost} each for {n} {items} and sold them all at a profit of "
                    "{p}. How much money did {he} receive?",
                    "For how much in total did {name} sell {n} {items} that had cost {cost} each, "
                    "if {his} profit was {p} of what {he} had paid?",
                ),
            ),
            Ask(
                find="profit",
                steps=("money paid = n * cost", "profit = p of money paid"),
                wordings=(
                    "A dealer gets {n} {items} at {cost} each and makes {p} profit on them. How "
                    "many dollars of profit is that?",
                ),
            ),
        ),
    ),
    Story(
        name="how_many_times_as_much_does_the_boss_earn",
        topic="work",
        numbers={
            "rate": money(10, 30),
            "hours": whole(20, 40, 2),
            "week": "rate * hours",
            "four": "week * 4",
            "k": factor(2, 3, 4, 5, 6),
            "boss": "four * k",
            "diff": "boss - four",
        },
        nouns={"job": "clerk, cleaner, driver, cook, waiter", "head": "manager, director, owner"},
        asks=(
            Ask(
                find="k",
                steps=(
                    "pay of the {job} for a week = rate * hours",
                    "pay of the {job} for four weeks = pay of the {job} for a week * 4",
                    "number of times = boss / pay of the {job} for four weeks",
                ),
                wordings=(
                    "A {job} makes {rate} an hour and works {hours} hours a week. The {head} "
                    "makes {boss} in four weeks. How many times as much as the {job} does the "
                    "{head} earn in that time?",
                    "In four weeks the {head} of a company earns {boss}. A {job} there works "
                    "{hours} hours a week at {rate} an hour. How many times as high as the "
                    "{job}'s pay is the {head}'s?",
                    "The {head}'s pay for four weeks is {boss}; the {job}'s is {rate} an hour for "
                    "{hours} hours in each of the four weeks. By what number must the second "
                    "be multiplied to get the first?",
                ),
            ),
            Ask(
                find="diff",
                steps=(
                    "pay of the {job} for a week = rate * hours",
                    "pay of the {job} for four weeks = pay of the {job} for a week * 4",
                    "difference = boss - pay of the {job} for four weeks",
                ),
                wordings=(
                    "A {head} is paid {boss} for four weeks. A {job} is paid {rate} an hour and "
                    "works {hours} hours a week. How much more does the {head} get in four weeks?",
                    "How much less than a {head}, who gets {boss} in four weeks, does a {job} get "
                    "in the same time, working {hours} hours a week for {rate} an hour?",
                ),
            ),
            Ask(
                find="boss",
                steps=(
                    "pay of the {job} for a week = rate * hours",
                    "pay of the {job} for four weeks = pay of the {job} for a week * 4",
                    "pay of the {head} = k of pay of the {job} for four weeks",
                ),
                wordings=(
                    "The {head} of a company makes {k:times} as much as a {job}, who works "
                    "{hours} hours a week at {rate} an hour. What does the {head} make in four "
                    "weeks?",
                ),
            ),
        ),
    ),
)
