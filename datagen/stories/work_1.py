"""Earning: wages, overtime, commissions, tips, piece rates, raises."""

from datagen.numbers.quantity import factor, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="work_overtime_time_and_a_half",
        topic="work",
        numbers={
            "normal": oneof(20, 24, 30, 32, 35, 36, 40),
            "over": whole(2, 14),
            "hours": "normal + over",
            "wage": money(10, 40, 2),
            "half": "wage / 2",
            "over_wage": "wage + half",
            "normal_pay": "normal * wage",
            "over_pay": "over * over_wage",
            "total": "normal_pay + over_pay",
        },
        nouns={"job": "job"},
        facts={
            "wage": (
                "a {job} earns {wage} an hour for the first {normal} hours of a week",
                "for up to {normal} hours a week, a {job} is paid {wage} an hour",
            ),
            "over": (
                "each hour beyond that is paid at one and a half times the normal wage",
                "for every further hour the pay is half as much again",
            ),
            "hours": (
                "last week the {job} worked {hours} hours",
                "the time sheet for last week shows {hours} hours",
            ),
            "total": (
                "last week the {job}'s pay was {total}",
                "the pay for last week came to {total}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "normal pay = normal * wage",
                    "overtime hours = hours - normal",
                    "half of the wage = wage / 2",
                    "overtime wage = wage + half of the wage",
                    "overtime pay = overtime hours * overtime wage",
                    "pay for the week = normal pay + overtime pay",
                ),
                tell="wage over hours",
                questions=(
                    "how much did the {job} earn last week",
                    "what was the {job}'s pay for last week",
                ),
                goals=("the {job}'s pay for last week",),
                wordings=(
                    "{name}, a {job}, was at work for {hours} hours last week. Only {normal} of "
                    "them count as normal hours at {wage} each; the others are overtime and are "
                    "paid half as much again. What did {name} earn?",
                    "What is due to a {job} for a week of {hours} hours, if {wage} an hour is paid "
                    "for {normal} of them and one and a half times that wage for the rest?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "normal pay = normal * wage",
                    "overtime pay = total - normal pay",
                    "half of the wage = wage / 2",
                    "overtime wage = wage + half of the wage",
                    "overtime hours = overtime pay / overtime wage",
                    "hours worked = normal + overtime hours",
                ),
                tell="wage over total",
                questions=("how many hours did the {job} work last week",),
                goals=("the number of hours that the {job} worked last week",),
                wordings=(
                    "A {job}'s pay slip for the week says {total}. The contract pays {wage} an "
                    "hour for {normal} hours and half as much again for each hour of overtime. "
                    "How many hours of work were that in all?",
                ),
            ),
        ),
    ),
    Story(
        name="work_weekday_and_weekend_rates",
        topic="work",
        numbers={
            "day_rate": money(9, 20),
            "bonus": money(2, 8),
            "weekend_rate": "day_rate + bonus",
            "days": whole(2, 5),
            "hours": whole(3, 8),
            "weekend_hours": whole(3, 9),
            "day_hours": "days * hours",
            "day_pay": "day_hours * day_rate",
            "weekend_pay": "weekend_hours * weekend_rate",
            "total": "day_pay + weekend_pay",
        },
        nouns={
            "place": "cinema, bakery, hotel, museum shop, swimming pool, call center, zoo, car wash"
        },
        facts={
            "rates": (
                "at the {place} where {name} works, an hour on a weekday pays {day_rate}, and an "
                "hour at the weekend pays {bonus} more",
                "{name}'s job at a {place} pays {day_rate} an hour from Monday to Friday and "
                "{bonus} an hour more at the weekend",
            ),
            "days": (
                "this week {he} worked {hours} hours on each of {days} weekdays",
                "{he} had {days} weekday shifts of {hours} hours this week",
            ),
            "weekend": (
                "{he} also worked {weekend_hours} hours at the weekend",
                "another {weekend_hours} hours at the weekend came on top",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "weekday hours = days * hours",
                    "weekday pay = weekday hours * day_rate",
                    "weekend rate = day_rate + bonus",
                    "weekend pay = weekend_hours * weekend rate",
                    "pay for the week = weekday pay + weekend pay",
                ),
                tell="rates days weekend",
                questions=("how much did {name} earn this week", "what was {his} pay for the week"),
                goals=("{name}'s pay for this week",),
                wordings=(
                    "{name}'s week at the {place}: {days} weekdays with {hours} hours each, then "
                    "{weekend_hours} hours at the weekend. A weekday hour is worth {day_rate}; a "
                    "weekend hour is worth {bonus} more. What has {he} earned?",
                ),
            ),
            Ask(
                find="bonus",
                steps=(
                    "weekday hours = days * hours",
                    "weekday pay = weekday hours * day_rate",
                    "weekend pay = total - weekday pay",
                    "weekend rate = weekend pay / weekend_hours",
                    "extra for a weekend hour = weekend rate - day_rate",
                ),
                wordings=(
                    "In a week with {days} weekday shifts of {hours} hours and {weekend_hours} "
                    "hours at the weekend, {name} made {total} at a {place}. A weekday hour is "
                    "paid at {day_rate}. How much more is an hour at the weekend worth?",
                    '"How much extra do you get for an hour at the weekend?" {name2} wants to '
                    "know. {name}, who works at a {place}, only remembers that {he} gets "
                    "{day_rate} an hour on weekdays and that {total} was paid for "
                    "{days} weekdays of {hours} hours plus {weekend_hours} hours at the weekend. "
                    "What is the answer?",
                ),
            ),
        ),
    ),
    Story(
        name="work_base_salary_and_commission",
        topic="work",
        numbers={
            "base": money(800, 3000, 100),
            "rate": percent(2, 3, 4, 5, 8, 10),
            "item": money(100, 900, 50),
            "sold": whole(5, 40),
            "sales": "item * sold",
            "commission": "sales * rate / 100",
            "pay": "base + commission",
        },
        nouns={
            "thing": "mattress, sofa, television, washing machine, bicycle, stove, carpet, camera, "
            "refrigerator, grill, dishwasher, armchair"
        },
        facts={
            "base": (
                "{name} has a fixed salary of {base} a month",
                "every month {name} is paid a fixed {base}",
            ),
            "rate": (
                "{he} also receives {rate} of the value of everything {he} sells",
                "on top of it comes a commission of {rate} of {his} sales",
            ),
            "sold": (
                "in March {he} sold {sold} {things} at {item} each",
                "{his} sales in March were {sold} {things}, each for {item}",
            ),
            "pay": (
                "in March {he} earned {pay} altogether",
                "{name}'s pay in March came to {pay} in all",
            ),
            "item": (
                "{he} sells nothing but {things} at {item} each",
                "all {he} sells is one kind of {thing}, and it costs {item}",
            ),
        },
        asks=(
            Ask(
                find="pay",
                steps=(
                    "sales = sold * item",
                    "commission = rate of sales",
                    "pay = base + commission",
                ),
                tell="base rate sold",
                questions=("how much did {name} earn in March", "what was {his} pay for March"),
                goals=("{name}'s total pay in March",),
                wordings=(
                    "{sold} {things} at {item} each left the store in March, all sold by {name}, "
                    "who gets {rate} of such sales besides a salary of {base}. What did {he} "
                    "earn that month?",
                    "What does {name} make in a month with a basic salary of {base}, a commission "
                    "of {rate}, and {sold} {things} sold for {item} apiece?",
                ),
            ),
            Ask(
                find="sold",
                steps=(
                    "commission = pay - base",
                    "hundredfold commission = commission * 100",
                    "sales = hundredfold commission / rate",
                    "{things} sold = sales / item",
                ),
                tell="base rate item pay",
                questions=("how many {things} did {name} sell in March",),
                goals=("the number of {things} that {name} sold in March",),
                wordings=(
                    "{name} earns {base} a month plus {rate} of the price of each {thing} that "
                    "{he} sells, and a {thing} costs {item}. {he} needs {pay} this month. How "
                    "many {things} must {he} sell to get exactly that?",
                ),
            ),
        ),
    ),
    Story(
        name="work_commission_above_a_limit",
        topic="work",
        numbers={
            "limit": money(1000, 8000, 500),
            "low": percent(2, 4, 5, 6),
            "high": percent(8, 10, 12, 15, 20),
            "above": money(200, 5000, 100),
            "sales": "limit + above",
            "low_part": "limit * low / 100",
            "high_part": "above * high / 100",
            "total": "low_part + high_part",
        },
        nouns={
            "seller": "real estate office/real estate offices, art gallery, car dealer, "
            "travel agency, auction house, furniture store, boat dealer"
        },
        facts={
            "rule": (
                "a {seller} pays its staff {low} commission on the first {limit} of sales and "
                "{high} on everything above that",
                "at a {seller}, the staff get {low} of their sales up to {limit} and {high} of "
                "the part that lies above it",
            ),
            "sales": (
                "{name}'s sales this month were {sales}",
                "this month {name} has sold goods for {sales}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "commission up to the limit = low of limit",
                    "sales above the limit = sales - limit",
                    "commission above the limit = high of sales above the limit",
                    "total commission = commission up to the limit + commission above the limit",
                ),
                tell="rule sales",
                questions=("how much commission does {name} get", "what is {his} commission"),
                goals=("{name}'s commission for the month",),
                wordings=(
                    "Sales of {sales} in one month! {name} is proud. {he} gets {low} of the first "
                    "{limit} and {high} of the rest from the {seller}. What does {he} receive?",
                ),
            ),
            Ask(
                find="sales",
                steps=(
                    "commission up to the limit = low of limit",
                    "commission above the limit = total - commission up to the limit",
                    "hundredfold commission = commission above the limit * 100",
                    "sales above the limit = hundredfold commission / high",
                    "sales = limit + sales above the limit",
                ),
                wordings=(
                    "{name} received {total} in commission from a {seller} that pays {low} on "
                    "sales up to {limit} and {high} on whatever goes beyond. How large were "
                    "{name}'s sales?",
                    "A {seller} rewards {name} with {low} of the first {limit} of {his} sales and "
                    "{high} of all further sales. For which amount of sales would the reward be "
                    "exactly {total}?",
                ),
            ),
        ),
    ),
    Story(
        name="work_waiters_share_tips",
        topic="work",
        numbers={
            "tables": whole(6, 30),
            "tip": money(3, 12),
            "jar": money(10, 80, 2),
            "from_tables": "tables * tip",
            "all": "from_tables + jar",
            "kitchen_rate": percent(10, 20, 25, 30),
            "kitchen": "all * kitchen_rate / 100",
            "for_waiters": "all - kitchen",
            "waiters": whole(2, 6),
            "share": "for_waiters / waiters",
        },
        nouns={"place": "café, diner, pizzeria, steakhouse, seafood restaurant, beer garden"},
        facts={
            "tips": (
                "on Friday each of {tables} tables in a {place} left a tip of {tip}",
                "a {place} had {tables} tables of guests on Friday, and each table tipped {tip}",
            ),
            "jar": (
                "the tip jar at the counter held another {jar}",
                "there was also {jar} in the jar at the counter",
            ),
            "kitchen": (
                "{kitchen_rate} of all the tips went to the kitchen",
                "the cooks were given {kitchen_rate} of all the tips",
            ),
            "waiters": (
                "the rest was shared equally by {waiters} waiters",
                "{waiters} waiters divided what was left into equal shares",
            ),
        },
        asks=(
            Ask(
                find="share",
                steps=(
                    "tips from the tables = tables * tip",
                    "all tips = tips from the tables + jar",
                    "tips for the kitchen = kitchen_rate of all tips",
                    "tips for the waiters = all tips - tips for the kitchen",
                    "share of a waiter = tips for the waiters / waiters",
                ),
                tell="tips jar kitchen waiters",
                questions=("how much did each waiter get", "what was the share of one waiter"),
                goals=("the share of each waiter",),
                wordings=(
                    "After closing time the staff of a {place} empty the jar, which holds {jar}, "
                    "and add the tips from {tables} tables, {tip} from each. The kitchen takes "
                    "{kitchen_rate} of the sum; {waiters} waiters split the rest evenly. What "
                    "does one of them take home?",
                ),
            ),
            Ask(
                find="kitchen",
                steps=(
                    "tips from the tables = tables * tip",
                    "all tips = tips from the tables + jar",
                    "tips for the kitchen = kitchen_rate of all tips",
                ),
                tell="tips jar kitchen",
                questions=("how much money went to the kitchen",),
                goals=("the amount for the kitchen",),
            ),
            Ask(
                find="tip",
                steps=(
                    "tips for the waiters = share * waiters",
                    "all tips = tips for the waiters + kitchen",
                    "tips from the tables = all tips - jar",
                    "tip from each table = tips from the tables / tables",
                ),
                wordings=(
                    "At the end of the evening, each of {waiters} waiters in a {place} went home "
                    "with {share} in tips, and the kitchen had got {kitchen}. Of this money, "
                    "{jar} came from the jar at the counter; the rest had been left by {tables} "
                    "tables, the same sum by each. How much was that per table?",
                ),
            ),
        ),
    ),
    Story(
        name="work_paid_by_the_piece",
        topic="work",
        numbers={
            "rate": money("0.50", 6, "0.25"),
            "per_hour": whole(4, 20),
            "hours": whole(3, 9),
            "made": "per_hour * hours",
            "faulty": whole(2, 15),
            "good": "made - faulty",
            "fine": money("0.25", 2, "0.25"),
            "gross": "good * rate",
            "deducted": "faulty * fine",
            "pay": "gross - deducted",
        },
        where=("faulty * 2 < made",),
        nouns={
            "thing": "brush, shoe box, lamp shade, toy car, paper bag, gift box, leather belt, "
            "candle, broom, envelope, picture frame, jewelry case"
        },
        facts={
            "rate": (
                "in a workshop, {name} is paid {rate} for every {thing} that passes inspection",
                "{name} gets {rate} from a workshop for each {thing} that is accepted",
            ),
            "fine": (
                "for each faulty one, {fine} is taken off {his} pay",
                "{he} loses {fine} of {his} pay for every faulty one",
            ),
            "made": (
                "today {he} made {per_hour} of them an hour for {hours} hours",
                "{he} worked {hours} hours today and made {per_hour} of them in each hour",
            ),
            "faulty": (
                "{faulty} turned out to be faulty",
                "the inspector found {faulty} faulty ones",
            ),
        },
        asks=(
            Ask(
                find="pay",
                steps=(
                    "{things} made = per_hour * hours",
                    "{things} accepted = {things} made - faulty",
                    "pay before deductions = {things} accepted * rate",
                    "deductions = faulty * fine",
                    "pay = pay before deductions - deductions",
                ),
                tell="rate fine made faulty",
                questions=("how much did {name} earn today", "what is {his} pay for today"),
                goals=("{name}'s pay for today",),
                wordings=(
                    "Making {per_hour} {things} an hour, {name} worked for {hours} hours, but "
                    "{faulty} of the {things} had to be thrown away. Each good one brings {him} "
                    "{rate}; each bad one costs {him} {fine}. What remains for {him}?",
                ),
            ),
            Ask(
                find="per_hour",
                steps=(
                    "{things} accepted = gross / rate",
                    "{things} made = {things} accepted + faulty",
                    "{things} made in an hour = {things} made / hours",
                ),
                wordings=(
                    "{name} received {gross} for one day's {things}. Every {thing} is worth "
                    "{rate}, except that nothing was paid for {faulty} faulty ones. If {he} made "
                    "the same number every hour for {hours} hours, how many {things} did {he} make "
                    "in an hour, faulty ones included?",
                    "A day's work lasts {hours} hours and brings {name} {gross}, at {rate} for "
                    "each good {thing}. {faulty} more were made but not paid, since they were "
                    "broken. How many {things} an hour were made on average?",
                ),
            ),
        ),
    ),
    Story(
        name="work_raise_over_a_year",
        topic="work",
        numbers={
            "salary": money(1200, 4800, 100),
            "up": percent(2, 3, 4, 5, 8, 10, 15),
            "increase": "salary * up / 100",
            "new": "salary + increase",
            "before": whole(2, 10),
            "after": "12 - before",
            "after_pay": "new * after",
        },
        nouns={"job": "job"},
        facts={
            "salary": (
                "a {job}'s salary was {salary} a month",
                "a {job} started the year on {salary} a month",
            ),
            "up": (
                "after {before} months of the year it was raised by {up}",
                "once {before} months of the year had passed, a raise of {up} took effect",
            ),
        },
        asks=(
            Ask(
                find="after_pay",
                steps=(
                    "raise = up of salary",
                    "new salary = salary + raise",
                    "months after the raise = 12 - before",
                    "pay after the raise = new salary * months after the raise",
                ),
                tell="salary up",
                questions=(
                    "how much did the {job} earn in the remaining months of the year",
                    "what was earned from the raise to the end of the year",
                ),
                goals=("the {job}'s pay from the raise to the end of the year",),
                wordings=(
                    "{name} works as a {job}. For {before} months of the year {he} got {salary} a "
                    "month; then {his} boss gave {him} {up} more. What was {name} paid in "
                    "the other months of the year?",
                ),
            ),
            Ask(
                find="up",
                steps=(
                    "raise = new - salary",
                    "hundredfold raise = raise * 100",
                    "percentage = hundredfold raise / salary",
                ),
                wordings=(
                    "A {job} used to get {salary} a month and now gets {new}. What percent was the "
                    "raise?",
                    '"From {salary} to {new} a month!" says {name}, a {job}, after {his} talk '
                    "with the boss. By what percentage has {his} pay been raised?",
                ),
            ),
        ),
    ),
    Story(
        name="work_shift_with_unpaid_break",
        topic="work",
        numbers={
            "hours": whole(5, 9),
            "break_minutes": oneof(15, 20, 30, 45),
            "minutes": "hours * 60",
            "paid_minutes": "minutes - break_minutes",
            "days": whole(3, 6),
            "week_minutes": "paid_minutes * days",
            "week_hours": "week_minutes / 60",
            "wage": money(10, 30, 2),
            "pay": "week_hours * wage",
        },
        nouns={"place": "library, garden center, warehouse, post office, laundry, toy factory"},
        facts={
            "shift": (
                "{name}'s shift at a {place} lasts {hours} hours, with an unpaid break of "
                "{break_minutes} minutes",
                "{name} is at a {place} for {hours} hours a day, but {break_minutes} minutes of "
                "that are an unpaid break",
            ),
            "days": ("{he} works {days} days a week", "there are {days} such days in {his} week"),
            "wage": ("{he} is paid {wage} an hour", "{name}'s wage is {wage} an hour"),
        },
        asks=(
            Ask(
                find="pay",
                steps=(
                    "minutes in a shift = hours * 60",
                    "paid minutes a day = minutes in a shift - break_minutes",
                    "paid minutes a week = paid minutes a day * days",
                    "paid hours a week = paid minutes a week / 60",
                    "pay for a week = paid hours a week * wage",
                ),
                tell="shift days wage",
                questions=("how much does {he} earn in a week", "what is {name}'s weekly pay"),
                goals=("{name}'s pay for a week",),
                wordings=(
                    "On each of {days} days a week, {name} comes to the {place} and leaves it "
                    "{hours} hours later. {break_minutes} minutes are for lunch and are not paid. "
                    "With a wage of {wage} an hour, what does {he} get for the week?",
                ),
            ),
            Ask(
                find="week_hours",
                steps=(
                    "minutes in a shift = hours * 60",
                    "paid minutes a day = minutes in a shift - break_minutes",
                    "paid minutes a week = paid minutes a day * days",
                    "paid hours a week = paid minutes a week / 60",
                ),
                tell="shift days",
                questions=("for how many hours a week is {name} paid",),
                goals=("the number of hours for which {name} is paid each week",),
                wordings=(
                    "Each shift at a {place} takes {hours} hours, minus a break of "
                    "{break_minutes} minutes. How many hours of work, without the breaks, are "
                    "there in {days} shifts?",
                ),
            ),
        ),
    ),
    Story(
        name="work_babysitting_several_children",
        topic="work",
        numbers={
            "rate": money(5, 15),
            "extra": money(1, 5, "0.50"),
            "children": whole(2, 5),
            "others": "children - 1",
            "extras": "others * extra",
            "hourly": "rate + extras",
            "hours": whole(2, 7),
            "evenings": whole(2, 9),
            "evening_pay": "hourly * hours",
            "total": "evening_pay * evenings",
        },
        facts={
            "rate": (
                "{name} charges {rate} an hour for looking after one child and {extra} an hour "
                "more for each additional child",
                "for babysitting, {name} takes {rate} an hour for the first child and {extra} an "
                "hour for every other child",
            ),
            "children": (
                "a family with {children} children hired {him} for {hours} hours",
                "{he} looked after the {children} children of a family for {hours} hours",
            ),
            "evenings": (
                "this happened on {evenings} evenings in a month",
                "the family asked {him} to come on {evenings} such evenings that month",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "additional children = children - 1",
                    "extra for the additional children = additional children * extra",
                    "pay for an hour = rate + extra for the additional children",
                    "pay for an evening = pay for an hour * hours",
                    "pay for the month = pay for an evening * evenings",
                ),
                tell="rate children evenings",
                questions=("how much did {name} earn from the family that month",),
                goals=("the money that {name} earned from the family that month",),
                wordings=(
                    "{children} children, {hours} hours an evening, {evenings} evenings: what does "
                    "{name} earn as a babysitter if the first child costs {rate} an hour and each "
                    "further child {extra} an hour?",
                ),
            ),
            Ask(
                find="evening_pay",
                steps=(
                    "additional children = children - 1",
                    "extra for the additional children = additional children * extra",
                    "pay for an hour = rate + extra for the additional children",
                    "pay for the evening = pay for an hour * hours",
                ),
                tell="rate children",
                questions=("how much was {name} paid", "what did the family pay for those hours"),
                goals=("{name}'s pay",),
            ),
            Ask(
                find="extra",
                steps=(
                    "pay for an hour = evening_pay / hours",
                    "extra for the additional children = pay for an hour - rate",
                    "additional children = children - 1",
                    "extra for one child = extra for the additional children / additional children",
                ),
                wordings=(
                    "For {hours} hours with {children} children {name} was paid {evening_pay}. "
                    "Watching just one child is {rate} an hour. How much an hour does each "
                    "additional child cost?",
                ),
            ),
        ),
    ),
    Story(
        name="work_courier_after_fuel",
        topic="",
        numbers={
            "per_parcel": money(2, 7, "0.50"),
            "parcels": whole(10, 60),
            "miles": whole(20, 160, 10),
            "per_gallon": oneof(10, 20, 40),
            "gallons": "miles / per_gallon",
            "gas": money(3, 5, "0.20"),
            "income": "per_parcel * parcels",
            "fuel": "gallons * gas",
            "left": "income - fuel",
            "hours": oneof(4, 5, 6, 8),
            "hourly": "left / hours",
        },
        nouns={
            "thing": "parcel, pizza order, bunch of flowers/bunches of flowers, grocery box, meal, "
            "newspaper bundle"
        },
        facts={
            "parcels": (
                "{name} delivered {parcels} {things} and was paid {per_parcel} for each",
                "for each of the {parcels} {things} that {name} delivered, {he} was paid "
                "{per_parcel}",
            ),
            "miles": (
                "{he} drove {miles} miles in a van that goes {per_gallon} miles on a gallon of gas",
                "{his} van needs a gallon of gas for every {per_gallon} miles, and {he} drove "
                "{miles} miles",
            ),
            "gas": ("a gallon costs {gas}", "{he} pays {gas} for a gallon"),
            "hours": ("the whole tour took {hours} hours", "{he} was busy for {hours} hours"),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "pay for the {things} = parcels * per_parcel",
                    "gallons of gas = miles / per_gallon",
                    "cost of the gas = gallons of gas * gas",
                    "money left = pay for the {things} - cost of the gas",
                ),
                tell="parcels miles gas",
                questions=(
                    "how much had {name} earned after paying for the gas",
                    "what was left for {name} once the gas was paid",
                ),
                goals=("the money {name} had left after paying for the gas",),
                wordings=(
                    "{name}'s boss pays {per_parcel} per delivery, but not for gas. Yesterday "
                    "there were {parcels} deliveries of {things} and {miles} miles of driving. "
                    "At {per_gallon} miles to the gallon and {gas} a gallon, what was really "
                    "earned?",
                ),
            ),
            Ask(
                find="hourly",
                steps=(
                    "pay for the {things} = parcels * per_parcel",
                    "gallons of gas = miles / per_gallon",
                    "cost of the gas = gallons of gas * gas",
                    "money left = pay for the {things} - cost of the gas",
                    "earnings an hour = money left / hours",
                ),
                tell="parcels miles gas hours",
                questions=("after paying for the gas, how much did {name} earn an hour",),
                goals=("{name}'s earnings per hour, after the cost of the gas",),
            ),
            Ask(
                find="gas",
                steps=(
                    "pay for the {things} = parcels * per_parcel",
                    "cost of the gas = pay for the {things} - left",
                    "gallons of gas = miles / per_gallon",
                    "price of a gallon = cost of the gas / gallons of gas",
                ),
                wordings=(
                    "Of the money {name} got for bringing {parcels} {things} to their owners, at "
                    "{per_parcel} each, {left} was left after {he} had filled up the van for the "
                    "{miles} miles of the tour. The van goes {per_gallon} miles on a gallon. What "
                    "did a gallon of gas cost?",
                ),
            ),
        ),
    ),
    Story(
        name="work_crew_pay_with_foreman",
        topic="work",
        numbers={
            "worker_pay": money(120, 600, 10),
            "times": factor(2, 3),
            "boss_pay": "worker_pay * times",
            "workers": whole(3, 9),
            "workers_pay": "worker_pay * workers",
            "labor": "workers_pay + boss_pay",
            "material": money(100, 2000, 50),
            "job_price": "labor + material",
        },
        nouns={
            "task": "roof, barn, garden wall, swimming pool, playground, fence, terrace, staircase"
        },
        facts={
            "crew": (
                "a {task} was built by {workers} workers and a forewoman",
                "{workers} workers and their forewoman built a {task}",
            ),
            "pay": (
                "each worker got {worker_pay}, and the forewoman got {times:times} as much",
                "{worker_pay} went to each worker and {times:times} that sum to the forewoman",
            ),
            "material": (
                "the material cost {material}",
                "{material} had been spent on material",
            ),
        },
        asks=(
            Ask(
                find="job_price",
                steps=(
                    "pay of the workers = worker_pay * workers",
                    "pay of the forewoman = times of worker_pay",
                    "pay of everyone = pay of the workers + pay of the forewoman",
                    "cost of the {task} = pay of everyone + material",
                ),
                tell="crew pay material",
                questions=("what did the {task} cost altogether", "how much did it cost in all"),
                goals=("the total cost of the {task}",),
                wordings=(
                    "How much does a {task} cost when {workers} workers are paid {worker_pay} "
                    "each, their forewoman is paid {times:times} as much as one of them, and the "
                    "material is {material}?",
                ),
            ),
            Ask(
                find="worker_pay",
                steps=(
                    "worker's shares in all = workers + times",
                    "pay of a worker = labor / worker's shares in all",
                ),
                wordings=(
                    "For a {task}, {labor} was divided among {workers} workers and a forewoman, "
                    "and the forewoman received {times:times} as much as each worker. What did "
                    "one worker get?",
                    '"{labor:plain} dollars for the {task}! All {workers} of you get the same, '
                    'and I take {times:times} that," said the forewoman to her workers. How much '
                    "money was there for each worker?",
                ),
            ),
            Ask(
                find="material",
                steps=(
                    "pay of the workers = worker_pay * workers",
                    "pay of the forewoman = times of worker_pay",
                    "pay of everyone = pay of the workers + pay of the forewoman",
                    "cost of the material = job_price - pay of everyone",
                ),
                wordings=(
                    "The owner paid {job_price} for a {task}. Apart from the material, this sum "
                    "contained the pay of {workers} workers, {worker_pay} for each, and that of "
                    "their forewoman, who got {times:times} as much as a worker. What was the "
                    "price of the material?",
                ),
            ),
        ),
    ),
)
