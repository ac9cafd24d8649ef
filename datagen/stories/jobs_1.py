"""Jobs and pay: two jobs, tips, deductions, offers compared, targets."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="jobs_two_jobs_for_a_course",
        topic="work",
        numbers={
            "early_hours": whole(8, 24),
            "early_rate": money(9, 16),
            "late_hours": whole(3, 12),
            "late_rate": money(12, 30),
            "early_pay": "early_hours * early_rate",
            "late_pay": "late_hours * late_rate",
            "pay": "early_pay + late_pay",
            "costs": money(60, 240, 10),
            "left": "pay - costs",
            "weeks": whole(3, 20),
            "fee": "left * weeks",
        },
        where=("left > 20",),
        nouns={
            "first_job": "in a cafe, at a car wash, in a warehouse, at a gas station, in a bakery",
            "second_job": "tutoring, translating letters, cleaning offices, repairing phones",
        },
        facts={
            "early": (
                "{name} works {early_hours} hours a week {first_job}, where {he} earns "
                "{early_rate} an hour",
                "the {early_hours} hours that {name} spends {first_job} every week bring "
                "{early_rate} each",
            ),
            "late": (
                "in the evenings {he} makes another {late_rate} an hour by {second_job}, "
                "{late_hours} hours a week",
                "{second_job} adds {late_hours} hours a week at {late_rate} an hour to {his} pay",
            ),
            "costs": (
                "food, rent and the bus cost {him} {costs} a week",
                "of all that, {he} needs {costs} a week to live on",
            ),
            "fee": (
                "{he} wants to take an evening course that costs {fee}",
                "the course {he} dreams of has a fee of {fee}",
            ),
        },
        asks=(
            Ask(
                find="weeks",
                steps=(
                    "weekly pay of the first job = early_hours * early_rate",
                    "weekly pay of the second job = late_hours * late_rate",
                    "pay of both jobs = weekly pay of the first job + weekly pay of the second job",
                    "money left each week = pay of both jobs - costs",
                    "weeks = fee / money left each week",
                ),
                tell="early late costs fee",
                questions=(
                    "how many weeks must {name} work to pay for the course",
                    "after how many weeks will the fee be together",
                ),
                goals=("the number of weeks {name} needs to save the fee",),
                wordings=(
                    "A course at the evening school costs {fee}. {name}, who has saved nothing so "
                    "far, has two jobs: {early_hours} hours a week {first_job} for {early_rate} "
                    "an hour, and {late_hours} hours of {second_job} for {late_rate} an hour. "
                    "Since {costs} a week is needed for living, how many weeks will it take "
                    "{him} to save up for the course?",
                    '"How long until I can enroll?" {name} asks. "The fee is {fee}. {first_job} I '
                    "work {early_hours} hours a week for {early_rate} an hour, {second_job} "
                    "gives me {late_rate} for each of {late_hours} hours, and I spend {costs} "
                    'a week." How many weeks is that?',
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "weekly pay of the first job = early_hours * early_rate",
                    "weekly pay of the second job = late_hours * late_rate",
                    "pay of both jobs = weekly pay of the first job + weekly pay of the second job",
                    "money left each week = pay of both jobs - costs",
                ),
                tell="early late costs",
                questions=("how much can {name} put aside each week",),
                goals=("the money {name} has left at the end of a week",),
                wordings=(
                    "{name}'s week in numbers: {early_hours} hours {first_job} at {early_rate}, "
                    "{late_hours} hours of {second_job} at {late_rate}, living costs {costs}. "
                    "What remains of the week's earnings?",
                ),
            ),
            Ask(
                find="late_rate",
                steps=(
                    "weekly pay of the first job = early_hours * early_rate",
                    "weekly pay of the second job = pay - weekly pay of the first job",
                    "hourly pay of the second job = weekly pay of the second job / late_hours",
                ),
                wordings=(
                    "Last week {name} earned {pay} in all, which surprised {his} parents. "
                    "{early_hours} hours {first_job} at {early_rate} an hour were part of it; "
                    "the rest came from {late_hours} hours of {second_job}. How much did {name} "
                    "get for an hour of {second_job}?",
                    "How much an hour does {second_job} bring {name} if {late_hours} hours of it, "
                    "together with {early_hours} hours {first_job} at {early_rate} an hour, "
                    "make {pay}?",
                ),
            ),
        ),
    ),
    Story(
        name="jobs_waiter_wage_tips_and_kitchen",
        topic="work",
        numbers={
            "hours": whole(4, 9),
            "wage": money(6, 14),
            "tables": whole(8, 30),
            "tip": money(2, 9),
            "wages": "hours * wage",
            "tips": "tables * tip",
            "share": percent(10, 20, 25, 30, 40),
            "before": "wages + tips",
            "kitchen": "tips * share / 100",
            "kept": "tips - kitchen",
            "total": "wages + kept",
        },
        nouns={"weekday": "weekday", "place_to_eat": "diner, steakhouse, pizzeria, tavern, bistro"},
        facts={
            "wage": (
                "{name} waited tables for {hours} hours on {weekday} and was paid {wage} an hour",
                "on {weekday} {name}'s shift at the {place_to_eat} lasted {hours} hours, at a wage "
                "of {wage} an hour",
            ),
            "tips": (
                "{he} served {tables} tables, which left {him} {tip} each on average",
                "the average tip from {his} {tables} tables was {tip}",
            ),
            "share": (
                "{share} of the tips had to be passed on to the kitchen staff",
                "the cooks got {share} of {his} tips",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "wages = hours * wage",
                    "tips = tables * tip",
                    "tips for the kitchen = share of tips",
                    "tips kept = tips - tips for the kitchen",
                    "earnings = wages + tips kept",
                ),
                tell="wage tips share",
                questions=(
                    "how much did {name} take home that day",
                    "what were {his} earnings for the shift, tips included",
                ),
                goals=("{name}'s earnings for that shift",),
                wordings=(
                    "At the {place_to_eat} where {name} waits tables, {share} of all tips belong "
                    "to the cooks. On {weekday} {name} worked {hours} hours for {wage} an hour and "
                    "served {tables} tables, whose guests left {tip} a table on average. What "
                    "did {name} earn on {weekday} altogether?",
                    "How much does a waiter earn in a shift of {hours} hours if the wage is {wage} "
                    "an hour, each of {tables} tables leaves a tip of {tip}, and {share} of the "
                    "tips go to the kitchen?",
                ),
            ),
            Ask(
                find="tables",
                steps=(
                    "wages = hours * wage",
                    "tips = before - wages",
                    "tables = tips / tip",
                ),
                wordings=(
                    "Before sharing anything with the kitchen, {name} had made {before} on "
                    "{weekday}: {hours} hours at {wage} an hour plus {tip} from every table. How "
                    "many tables did {name} serve?",
                    "{before}, says the note in {name}'s apron, is what {weekday} brought. The "
                    "{hours} hours were paid at {wage} each and every table left {tip}. How "
                    "many tables were there?",
                ),
            ),
        ),
        distractors=("The {place_to_eat} has {n:3-9} kinds of soup on the menu.",),
    ),
    Story(
        name="jobs_payslip_with_deductions",
        topic="work",
        numbers={
            "days": whole(3, 6),
            "daily": whole(4, 10),
            "rate": money(10, 40),
            "hours": "days * daily",
            "gross": "hours * rate",
            "tax_rate": percent(5, 10, 15, 20, 25),
            "tax": "gross * tax_rate / 100",
            "taxed": "gross - tax",
            "insurance": money(12, 60),
            "net": "taxed - insurance",
        },
        where=("net > 100",),
        nouns={"worker": "job"},
        facts={
            "work": (
                "a {worker} works {daily} hours on each of {days} days of the week at {rate} an "
                "hour",
                "working {days} days of {daily} hours a week, a {worker} earns {rate} an hour",
            ),
            "tax": (
                "{tax_rate} of the pay is withheld for taxes",
                "the employer holds back {tax_rate} of it for taxes",
            ),
            "insurance": (
                "another {insurance} is taken off for health insurance",
                "then {insurance} goes to the insurance company",
            ),
            "net": (
                "{net} arrives in the bank account each week",
                "after all this, the weekly pay is {net}",
            ),
        },
        asks=(
            Ask(
                find="net",
                steps=(
                    "hours in a week = days * daily",
                    "weekly pay before deductions = hours in a week * rate",
                    "taxes = tax_rate of weekly pay before deductions",
                    "pay after taxes = weekly pay before deductions - taxes",
                    "take-home pay = pay after taxes - insurance",
                ),
                tell="work tax insurance",
                questions=(
                    "how much is paid out each week",
                    "what is the weekly take-home pay",
                ),
                goals=("the weekly pay after all deductions",),
                wordings=(
                    "{name}'s first pay slip was a disappointment. {days} days of {daily} hours at "
                    "{rate} an hour had sounded like a lot, but {tax_rate} of it went to the "
                    "tax office and {insurance} to the insurance company. How much was left?",
                    "Pay slip of {name}, {worker}: {days} days, {daily} hours a day, {rate} an "
                    "hour; tax {tax_rate} of the whole pay; insurance {insurance}. What sum is to "
                    "be paid out?",
                ),
            ),
            Ask(
                find="insurance",
                steps=(
                    "hours in a week = days * daily",
                    "weekly pay before deductions = hours in a week * rate",
                    "taxes = tax_rate of weekly pay before deductions",
                    "pay after taxes = weekly pay before deductions - taxes",
                    "insurance = pay after taxes - net",
                ),
                tell="work tax net",
                questions=(
                    "how much is deducted each week apart from the taxes",
                    "what sum besides the taxes is taken off every week",
                ),
                wordings=(
                    '"I worked {days} days of {daily} hours for {rate} an hour, and they paid me '
                    'only {net}," {name} complains. "Taxes are {tax_rate}," says the boss, "and '
                    'the rest of what is missing is insurance." How much is the insurance?',
                ),
            ),
        ),
    ),
    Story(
        name="jobs_offer_near_or_far",
        topic="work",
        numbers={
            "days": oneof(4, 5, 6),
            "far_rate": money(100, 210, 2),
            "extra": money(12, 50),
            "near_rate": "far_rate - extra",
            "fare": money(2, 9, "0.50"),
            "fares": "fare * 2",
            "gain": "extra - fares",
            "weekly_gain": "gain * days",
            "weeks": whole(4, 48),
            "total_gain": "weekly_gain * weeks",
            "far_day": "far_rate - fares",
            "far_week": "far_day * days",
        },
        nouns={"town": "town"},
        facts={
            "near": (
                "a workshop around the corner offers {name} {near_rate} a day",
                "{name} could work around the corner for {near_rate} a day",
            ),
            "far": (
                "a firm in {town} would pay {far_rate} a day",
                "in {town} {he} could get {far_rate} a day",
            ),
            "fare": (
                "the train there costs {fare} each way",
                "a one-way train ticket to {town} is {fare}, and {he} would have to go there and "
                "back every day",
            ),
            "days": (
                "either way {he} would work {days} days a week",
                "{days} working days a week are expected in either place",
            ),
            "weeks": ("the job is for {weeks} weeks", "it is a contract for {weeks} weeks"),
        },
        asks=(
            Ask(
                find="weekly_gain",
                steps=(
                    "difference in daily pay = far_rate - near_rate",
                    "daily train fares = fare * 2",
                    "gain a day = difference in daily pay - daily train fares",
                    "gain a week = gain a day * days",
                ),
                tell="near far fare days",
                questions=(
                    "how much better off is {name} each week with the job in {town}",
                    "by how much does the firm in {town} come out ahead in a week, fares included",
                ),
                goals=("the weekly advantage of the job in {town}",),
                wordings=(
                    "{name} has to choose between {near_rate} a day at home and {far_rate} a day "
                    "in {town}, where the train costs {fare} each way. Both jobs are {days} days a "
                    "week. Once the fares are paid, how much more does {name} have at the end of a "
                    "week by choosing {town}?",
                ),
            ),
            Ask(
                find="total_gain",
                steps=(
                    "difference in daily pay = far_rate - near_rate",
                    "daily train fares = fare * 2",
                    "gain a day = difference in daily pay - daily train fares",
                    "gain a week = gain a day * days",
                    "gain in all = gain a week * weeks",
                ),
                tell="near far fare days weeks",
                questions=("how much more would {he} have in the end by working in {town}",),
                wordings=(
                    "Two offers lie on {name}'s desk. Offer one: {near_rate} a day, five minutes' "
                    "walk. Offer two: {far_rate} a day in {town}, a train ride that costs {fare} "
                    "each way. Whichever it is, {name} will work {days} days a week for {weeks} "
                    "weeks. What is the difference between the offers over the whole time, in "
                    "money, after train fares?",
                ),
            ),
            Ask(
                find="fare",
                steps=(
                    "earned a week = far_rate * days",
                    "fares a week = earned a week - far_week",
                    "fares a day = fares a week / days",
                    "fare for one way = fares a day / 2",
                ),
                wordings=(
                    "{name} takes the train to {town} and back on {days} days of every week. A "
                    "day's work there is paid with {far_rate}, yet after the tickets only "
                    "{far_week} a week remains. What does a ride cost one way?",
                ),
            ),
        ),
    ),
    Story(
        name="jobs_sales_target_of_a_month",
        topic="work",
        numbers={
            "first": whole(8, 60),
            "times": factor(2, 3),
            "second": "first * times",
            "fewer": whole(2, 30),
            "third": "second - fewer",
            "first_two": "first + second",
            "three": "first_two + third",
            "missing": whole(5, 90),
            "target": "three + missing",
        },
        nouns={"thing": "gadget+furniture, insurance policy", "weekday": "weekday"},
        facts={
            "first": (
                "a saleswoman sold {first:thing} in the first week of the month",
                "in week one a saleswoman found buyers for {first:thing}",
            ),
            "second": (
                "in the second week she sold {times:times} as many",
                "the next week was {times:times} as good",
            ),
            "third": (
                "in the third week she sold {fewer} fewer than in the second",
                "then came a week with {fewer} sales fewer than the second",
            ),
            "target": (
                "her target for the four weeks is {target:thing}",
                "she is expected to sell {target} in four weeks",
            ),
        },
        asks=(
            Ask(
                find="missing",
                steps=(
                    "{things} sold in the second week = times of first",
                    "{things} sold in the third week = {things} sold in the second week - fewer",
                    "{things} sold in two weeks = first + {things} sold in the second week",
                    "{things} sold in three weeks = {things} sold in two weeks + {things} sold in "
                    "the third week",
                    "{things} to sell = target - {things} sold in three weeks",
                ),
                tell="first second third target",
                questions=(
                    "how many {things} must she sell in the last week",
                    "how many sales are still missing after three weeks",
                ),
                goals=("the number of {things} to be sold in the fourth week",),
                wordings=(
                    "Four weeks, {target:thing}: that is what the boss wants {name} to sell. "
                    "The first week brought {first}, the second {times:times} as many, and the "
                    "third {fewer} fewer than the second. How many must {name} still sell in the "
                    "fourth?",
                    "To reach {target} sold {things} this month, how many does {name} have to sell "
                    "in the fourth week, having sold {first} in the first, {times:times} that "
                    "number in the second, and then {fewer} fewer than in the second?",
                ),
            ),
            Ask(
                find="three",
                steps=(
                    "{things} sold in the second week = times of first",
                    "{things} sold in the third week = {things} sold in the second week - fewer",
                    "{things} sold in two weeks = first + {things} sold in the second week",
                    "{things} sold in three weeks = {things} sold in two weeks + {things} sold in "
                    "the third week",
                ),
                tell="first second third",
                questions=("how many {things} did she sell in these three weeks",),
                wordings=(
                    'On {weekday} {name} reports to the boss: "{first:thing} in my first week. '
                    "Then {times:times} as many in the second, and {fewer} fewer than that in "
                    'the third." "So how many is that altogether?" asks the boss. What is the '
                    "right answer?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "{things} sold in the second week = third + fewer",
                    "{things} sold in the first week = {things} sold in the second week / times",
                ),
                wordings=(
                    "In the third week of the month {name} sold {third:thing}, {fewer} fewer "
                    "than in the second week, which had been {times} times as good as the first. "
                    "How many {things} did {name} sell in the first week?",
                ),
            ),
        ),
    ),
    Story(
        name="jobs_swimming_teacher_groups",
        topic="work",
        numbers={
            "groups": whole(2, 6),
            "size": whole(5, 12),
            "fee": money(4, 15),
            "children": "groups * size",
            "day_fees": "children * fee",
            "days": whole(2, 6),
            "fees": "day_fees * days",
            "hall": money(20, 120, 5),
            "kept": "fees - hall",
        },
        where=("kept > 30",),
        nouns={"lesson": "swimming, judo, ballet, tennis, skating, chess", "town": "town"},
        facts={
            "groups": (
                "{name} teaches {lesson} to {groups} groups of {size} children a day",
                "every day {groups} groups, with {size} children in each, come to {name}'s "
                "{lesson} lessons",
            ),
            "fee": (
                "each child pays {fee} a lesson",
                "a lesson costs {fee} per child",
            ),
            "days": (
                "the lessons take place on {days} days of the week",
                "this happens {days} days a week",
            ),
            "hall": (
                "for the use of the rooms {name} hands over {hall} a week",
                "the town of {town} charges {him} a weekly {hall} for the rooms",
            ),
        },
        asks=(
            Ask(
                find="kept",
                steps=(
                    "children a day = groups * size",
                    "fees a day = children a day * fee",
                    "fees a week = fees a day * days",
                    "money kept each week = fees a week - hall",
                ),
                tell="groups fee days hall",
                questions=(
                    "how much is left for {him} each week",
                    "what does {name} earn in a week after paying for the rooms",
                ),
                goals=("{name}'s weekly earnings after the rent for the rooms",),
                wordings=(
                    "What does {name} earn a week with {lesson} lessons, given {days} days of "
                    "teaching, {groups} groups a day, {size} children a group, {fee} a child, and "
                    "a weekly rent of {hall} for the rooms?",
                    "The parents of {town} think {name} must be getting rich. After all, "
                    "{groups} groups of {size} children come for {lesson} lessons on each of "
                    "{days} days a week, and every child pays {fee} every time. What they forget "
                    "is the rent of {hall} a week. How much does {name} really make each week?",
                ),
            ),
            Ask(
                find="size",
                steps=(
                    "fees a day = fees / days",
                    "fees of a group = fees a day / groups",
                    "children in a group = fees of a group / fee",
                ),
                wordings=(
                    "In one week {name} collected {fees} for {lesson} lessons. There were "
                    "{groups} equally large groups on each of {days} days, and each child paid "
                    "{fee} a lesson. How many children were there in a group?",
                    "{fees} a week from {days} days of {lesson} lessons, {groups} groups a day, "
                    "{fee} per child and lesson: all groups being equal, how many children does "
                    "one have?",
                ),
            ),
        ),
        distractors=("{name} has been teaching for {n:3-30} years.",),
    ),
    Story(
        name="jobs_trainee_pay_steps",
        topic="work",
        numbers={
            "start_rate": money(8, 15),
            "rise": money(1, 5, "0.50"),
            "full_rate": "start_rate + rise",
            "trial_weeks": whole(2, 8),
            "weekly": oneof(10, 12, 15, 16, 18, 20, 24, 25, 30),
            "trial_pay": "start_rate * weekly",
            "full_pay": "full_rate * weekly",
            "more_weeks": whole(3, 16),
            "trial_sum": "trial_pay * trial_weeks",
            "full_sum": "full_pay * more_weeks",
            "total": "trial_sum + full_sum",
        },
        nouns={"place_of_work": "garden center, bookstore, hotel, museum shop, bike shop, library"},
        facts={
            "start": (
                "{name} started at a {place_of_work} for {start_rate} an hour",
                "as a beginner at a {place_of_work}, {name} was paid {start_rate} an hour",
            ),
            "trial": (
                "that was {his} pay for the first {trial_weeks} weeks",
                "the trial time took {trial_weeks} weeks",
            ),
            "rise": (
                "after that {he} was paid {rise} more for every hour",
                "then {his} hourly pay went up by {rise}",
            ),
            "weekly": (
                "{he} always worked {weekly} hours a week",
                "{his} week had {weekly} working hours all the time",
            ),
            "more": (
                "{he} stayed for {more_weeks} more weeks before school began again",
                "{he} left {more_weeks} weeks after the raise",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "weekly pay at first = start_rate * weekly",
                    "earned at first = weekly pay at first * trial_weeks",
                    "hourly pay after the raise = start_rate + rise",
                    "weekly pay after the raise = hourly pay after the raise * weekly",
                    "earned after the raise = weekly pay after the raise * more_weeks",
                    "earned altogether = earned at first + earned after the raise",
                ),
                tell="start trial rise weekly more",
                questions=(
                    "how much did {name} earn in all",
                    "what did {name} make at the {place_of_work} altogether",
                ),
                goals=("{name}'s earnings over the whole time",),
                wordings=(
                    "For {trial_weeks} weeks {name} worked {weekly} hours a week at {start_rate} "
                    "an hour. Then came a raise of {rise} an hour, and {name} went on for another "
                    "{more_weeks} weeks with the same hours. What do all the wages add up to?",
                ),
            ),
            Ask(
                find="rise",
                steps=(
                    "weekly pay after the raise = full_sum / more_weeks",
                    "hourly pay after the raise = weekly pay after the raise / weekly",
                    "raise per hour = hourly pay after the raise - start_rate",
                ),
                wordings=(
                    "When the trial time at the {place_of_work} was over, {name}'s pay of "
                    "{start_rate} an hour was raised. In the {more_weeks} weeks that followed, "
                    "each with {weekly} hours of work, {name} earned {full_sum}. By how much "
                    "per hour had the pay gone up?",
                    "By how much an hour was {name}'s pay raised, if it had been {start_rate} "
                    "before and {more_weeks} weeks of {weekly} hours at the new pay made "
                    "{full_sum}?",
                ),
            ),
        ),
    ),
    Story(
        name="jobs_days_of_vacation",
        topic="work",
        numbers={
            "per_month": oneof(2, 3),
            "months": whole(5, 12),
            "earned": "per_month * months",
            "carried": whole(2, 9),
            "available": "earned + carried",
            "trips": oneof(2, 3),
            "trip_days": whole(3, 7),
            "used": "trips * trip_days",
            "single": whole(1, 5),
            "remaining": "available - used",
            "left": "remaining - single",
        },
        facts={
            "earned": (
                "for every month of work {name} gets {per_month} days of vacation",
                "{name} is given {per_month} vacation days for each month of work",
            ),
            "months": (
                "this year {he} has worked {months} months so far",
                "{months} months of work are behind {him} this year",
            ),
            "carried": (
                "{carried} days were left over from last year",
                "{he} brought {carried} unused days along from last year",
            ),
            "used": (
                "{he} has been on {trips} trips of {trip_days} days each",
                "{trips} trips took {trip_days} vacation days each",
            ),
            "single": (
                "{he} also took {single:day/days} off to move to another flat",
                "moving to another flat cost {him} {single:day/days} of vacation",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "vacation days earned = per_month * months",
                    "vacation days in all = vacation days earned + carried",
                    "days used for trips = trips * trip_days",
                    "days after the trips = vacation days in all - days used for trips",
                    "vacation days left = days after the trips - single",
                ),
                tell="earned months carried used single",
                questions=(
                    "how many vacation days does {name} have left",
                    "how many more days can {he} take off",
                ),
                goals=("the number of vacation days {name} has left",),
                wordings=(
                    '"Can I take next week off?" {name} asks. "Let us see," says the office. "You '
                    "get {per_month} days a month, you have been here {months} months this year, "
                    "and you had {carried} days from last year. You took {trips} trips of "
                    '{trip_days} days, and {single:day/days} for moving." How many days off '
                    "remain?",
                    "Vacation card of {name}. Left from last year: {carried} days. Earned: "
                    "{per_month} days in each of {months} months. Taken: {trips} times "
                    "{trip_days} days, and later {single:day/days} more. How many days are still "
                    "on the card?",
                ),
            ),
            Ask(
                find="carried",
                steps=(
                    "vacation days earned = per_month * months",
                    "days used for trips = trips * trip_days",
                    "days known = remaining + days used for trips",
                    "days from last year = days known - vacation days earned",
                ),
                wordings=(
                    "After {months} months of work, each worth {per_month} vacation days, and "
                    "{trips} trips of {trip_days} days each, {name} still has "
                    "{remaining:day/days} of vacation, because some days had been left over from "
                    "last year. How many had been left over?",
                ),
            ),
        ),
    ),
    Story(
        name="jobs_photographer_wedding_hours",
        topic="work",
        numbers={
            "base": money(150, 600, 50),
            "base_hours": oneof(3, 4, 5, 6),
            "extra_rate": money(30, 120, 10),
            "extra": whole(1, 6),
            "hours": "base_hours + extra",
            "extra_pay": "extra * extra_rate",
            "fee": "base + extra_pay",
            "helper_rate": money(12, 30),
            "helper_pay": "hours * helper_rate",
            "left": "fee - helper_pay",
            "prints": money(10, 60, 5),
            "gain": "left - prints",
        },
        where=("gain > 40",),
        nouns={"event": "wedding, graduation party, golden anniversary party, company party"},
        facts={
            "base": (
                "a photographer charges {base} for up to {base_hours} hours",
                "for {base} you can book a photographer for {base_hours} hours",
            ),
            "extra": (
                "every hour beyond that costs {extra_rate}",
                "{extra_rate} is added for each further hour",
            ),
            "hours": (
                "a {event} keeps her busy for {hours} hours",
                "she is needed for {hours} hours at a {event}",
            ),
            "helper": (
                "she pays her assistant {helper_rate} for every hour of the {event}",
                "her assistant, who is there all the time, gets {helper_rate} an hour from her",
            ),
            "prints": (
                "the prints cost her {prints}",
                "she spends {prints} on prints",
            ),
        },
        asks=(
            Ask(
                find="gain",
                steps=(
                    "extra hours = hours - base_hours",
                    "price of the extra hours = extra hours * extra_rate",
                    "whole price = base + price of the extra hours",
                    "pay of the assistant = hours * helper_rate",
                    "money after paying the assistant = whole price - pay of the assistant",
                    "money kept = money after paying the assistant - prints",
                ),
                tell="base extra hours helper prints",
                questions=(
                    "how much does the photographer keep",
                    "how much of the price remains hers",
                ),
                goals=("the money the photographer keeps",),
                wordings=(
                    "A photographer's price list says: {base} for {base_hours} hours, {extra_rate} "
                    "for each hour after that. For a {event} of {hours} hours she brings an "
                    "assistant, whom she pays {helper_rate} an hour, and orders prints for "
                    "{prints}. What is left of the price in the end?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "price of the extra hours = fee - base",
                    "extra hours = price of the extra hours / extra_rate",
                    "hours = base_hours + extra hours",
                ),
                wordings=(
                    "{name} and {name2} paid the photographer of their {event} {fee}. Her "
                    "price is {base} for the first {base_hours} hours and {extra_rate} for every "
                    "hour after them. For how many hours had she been there?",
                    "How long did a {event} last if its photographer, who takes {base} for "
                    "{base_hours} hours and {extra_rate} for each hour more, was there from "
                    "beginning to end and wrote a bill of {fee}? Give the number of hours.",
                ),
            ),
        ),
    ),
    Story(
        name="jobs_share_of_a_joint_job",
        topic="work",
        numbers={
            "first_hours": whole(4, 20),
            "more_hours": whole(2, 10),
            "second_hours": "first_hours + more_hours",
            "third_part": fraction("1/2", "1/3", "1/4"),
            "third_hours": "first_hours * third_part",
            "two_hours": "first_hours + second_hours",
            "all_hours": "two_hours + third_hours",
            "rate": money(8, 30),
            "pay": "all_hours * rate",
            "second_pay": "second_hours * rate",
        },
        nouns={
            "task": "paint a school gym, clear out a barn, pick grapes, rebuild a stage, sort an "
            "archive, lay a garden path"
        },
        facts={
            "pay": (
                "{name}, {name2} and {name3} are paid {pay} to {task} and share it by the hours "
                "they worked",
                "for {pay} the friends {name}, {name2} and {name3} agreed to {task}, everyone to "
                "be paid by the hour at the same rate",
            ),
            "first": ("{name} worked for {first_hours} hours", "{first_hours} hours were {name}'s"),
            "second": (
                "{name2} worked {more_hours} hours longer than {name}",
                "{name2} needed {more_hours} hours more than {name}",
            ),
            "third": (
                "{name3} worked {third_part} of the time that {name} did",
                "{name3}'s time was {third_part} of {name}'s",
            ),
        },
        asks=(
            Ask(
                find="rate",
                steps=(
                    "hours of {name2} = first_hours + more_hours",
                    "hours of {name3} = third_part of first_hours",
                    "hours of {name} and {name2} = first_hours + hours of {name2}",
                    "hours of all three = hours of {name} and {name2} + hours of {name3}",
                    "pay for an hour = pay / hours of all three",
                ),
                tell="pay first second third",
                questions=("how much is an hour of work worth", "what was the pay for one hour"),
                goals=("the pay for an hour of work",),
                wordings=(
                    "To {task}, {name} worked {first_hours} hours, {name2} {more_hours} hours more "
                    "than that, and {name3} {third_part} as long as {name}. Together they got "
                    "{pay}. How much did each hour bring?",
                ),
            ),
            Ask(
                find="second_pay",
                steps=(
                    "hours of {name2} = first_hours + more_hours",
                    "hours of {name3} = third_part of first_hours",
                    "hours of {name} and {name2} = first_hours + hours of {name2}",
                    "hours of all three = hours of {name} and {name2} + hours of {name3}",
                    "pay for an hour = pay / hours of all three",
                    "pay of {name2} = hours of {name2} * pay for an hour",
                ),
                tell="pay first second third",
                questions=("how much of the money is {name2}'s",),
                wordings=(
                    '"Let us split the {pay} fairly, by hours," said {name} when the job was done. '
                    '"I had {first_hours}." "I had {more_hours} more than you," said {name2}. '
                    '"And I had {third_part} as many as {name}," said {name3}. How much money '
                    "should {name2} get?",
                ),
            ),
        ),
    ),
)
