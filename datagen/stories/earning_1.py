"""Pay by the hour, the piece, the call and the day: seasons, night bonuses, costs."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="lifeguard_summer_pay_and_what_is_kept",
        topic="work",
        numbers={
            "weeks": whole(6, 12),
            "days": whole(3, 6),
            "hours": whole(4, 8),
            "rate": money(9, 18),
            "week_hours": "days * hours",
            "all_hours": "weeks * week_hours",
            "earned": "all_hours * rate",
            "share": fraction("1/2", "1/3", "1/4", "1/6"),
            "spent": "earned * share",
            "kept": "earned - spent",
        },
        nouns={
            "job": "lifeguard, camp helper, swim coach, ice cream seller, tour guide",
            "use": "clothes, concerts, a bicycle, presents, a trip, music lessons",
        },
        facts={
            "hours": (
                "{name} worked as a {job} for {weeks} weeks, {days} days a week and {hours} hours "
                "a day",
                "for {weeks} weeks of the summer, {name} was a {job} who worked {hours} hours a "
                "day on {days} days a week",
            ),
            "rate": ("the job paid {rate} an hour", "{he} was paid {rate} per hour"),
            "spent": (
                "{he} spent {share} of the money on {use} and saved the rest",
                "{share} of what {he} earned went on {use}, and the rest went into {his} savings",
            ),
        },
        asks=(
            Ask(
                find="kept",
                steps=(
                    "hours a week = days * hours",
                    "hours in all = weeks * hours a week",
                    "money earned = hours in all * rate",
                    "money spent = share of money earned",
                    "money saved = money earned - money spent",
                ),
                tell="hours rate spent",
                questions=(
                    "how much money did {name} save",
                    "how much of {his} pay did {name} keep",
                ),
                goals=("the amount of money that {name} saved",),
                wordings=(
                    "As a {job}, {name} earns {rate} an hour. Last summer {he} worked {hours} "
                    "hours a day, {days} days a week, for {weeks} weeks. If {he} spent {share} of "
                    "{his} earnings on {use}, how much did {he} have left?",
                    "What was left of {name}'s summer pay after {he} had used {share} of it for "
                    "{use}? {he} had worked as a {job} for {weeks} weeks, and every week "
                    "consisted of {days} days with {hours} hours of work at {rate} an hour.",
                ),
            ),
            Ask(
                find="rate",
                steps=(
                    "hours a week = days * hours",
                    "hours in all = weeks * hours a week",
                    "pay per hour = earned / hours in all",
                ),
                wordings=(
                    "{name} earned {earned} as a {job} in {weeks} weeks. {he} worked {days} days "
                    "a week, {hours} hours each day. How much was {he} paid per hour?",
                    "Working {hours} hours a day, {days} days a week, {name} took home {earned} "
                    "in {weeks} weeks. What is the hourly pay of a {job} there?",
                ),
            ),
            Ask(
                find="weeks",
                steps=(
                    "hours a week = days * hours",
                    "money a week = hours a week * rate",
                    "weeks of work = earned / money a week",
                ),
                wordings=(
                    "{name} is a {job} and makes {rate} an hour. {he} works {hours} hours a day "
                    "and {days} days a week. After how many weeks has {he} earned {earned}?",
                    "How many weeks does it take a {job} who works {days} days a week, {hours} "
                    "hours a day, at {rate} an hour, to earn {earned}?",
                ),
            ),
        ),
    ),
    Story(
        name="night_guard_with_extra_pay_after_dark",
        topic="work",
        numbers={
            "day_hours": whole(10, 30),
            "night_hours": whole(6, 24),
            "rate": money(10, 20),
            "extra": money("1.50", 6, "0.50"),
            "night_rate": "rate + extra",
            "day_pay": "day_hours * rate",
            "night_pay": "night_hours * night_rate",
            "total": "day_pay + night_pay",
        },
        nouns={"job": "guard, nurse, porter, driver, baker, receptionist"},
        facts={
            "rate": (
                "a {job} named {name} earns {rate} an hour by day and {extra} more per hour at "
                "night",
                "{name} is a {job} who gets {rate} for an hour in the daytime, and for an hour at "
                "night {extra} on top of that",
            ),
            "hours": (
                "this week {he} works {day_hours} hours by day and {night_hours} hours at night",
                "{he} has {day_hours} hours of day work and {night_hours} hours of night work "
                "this week",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "pay for an hour at night = rate + extra",
                    "pay for the day hours = day_hours * rate",
                    "pay for the night hours = night_hours * pay for an hour at night",
                    "pay for the week = pay for the day hours + pay for the night hours",
                ),
                tell="rate hours",
                questions=(
                    "how much does {name} earn this week",
                    "what is {name}'s pay for the week",
                ),
                goals=("the pay of {name} for this week",),
                wordings=(
                    "Night work pays {extra} an hour more than day work, which pays {rate} an "
                    "hour. A {job} has worked {day_hours} hours during the day and {night_hours} "
                    "hours during the night. How much has the {job} earned?",
                    "{name} filled in {his} time sheet: day, {day_hours} hours; night, "
                    "{night_hours} hours. The hourly wage is {rate}, with {extra} added for each "
                    "night hour. How much will {he} be paid?",
                ),
            ),
            Ask(
                find="night_hours",
                steps=(
                    "pay for the day hours = day_hours * rate",
                    "pay for the night hours = total - pay for the day hours",
                    "pay for an hour at night = rate + extra",
                    "night hours = pay for the night hours / pay for an hour at night",
                ),
                wordings=(
                    "A {job} is paid {rate} an hour during the day and {extra} more than that for "
                    "every hour at night. {name} was paid {total} for a week in which {he} worked "
                    "{day_hours} hours in the daytime. How many hours did {he} work at night?",
                    "{name} made {total} last week. {day_hours} of the hours were in the daytime, "
                    "at {rate} each, and the others were at night, when every hour pays {extra} "
                    "extra. How many night hours were there?",
                ),
            ),
        ),
    ),
    Story(
        name="dog_walks_paid_by_the_half_hour",
        topic="work",
        numbers={
            "dogs": whole(2, 8),
            "halves": oneof(1, 2, 3),
            "minutes": "halves * 30",
            "fee": money(4, 12),
            "days": whole(2, 6),
            "per_dog": "halves * fee",
            "per_day": "dogs * per_dog",
            "week": "per_day * days",
            "treats": money(3, 15),
            "left": "week - treats",
        },
        where=("halves > 1",),
        nouns={"pet": "dog, puppy, pony, poodle, terrier"},
        facts={
            "dogs": (
                "{name} walks {dogs} {pets} on {days} days a week, and each walk lasts {minutes} "
                "minutes",
                "{days} times a week {name} walks {dogs} {pets}, each for {minutes} minutes",
            ),
            "fee": (
                "the owners pay {fee} per {pet} for every half hour",
                "for each half hour with one {pet}, {he} is paid {fee}",
            ),
            "treats": (
                "{name} spends {treats} a week on treats for the {pets}",
                "treats for the {pets} cost {him} {treats} a week",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "half hours in a walk = minutes / 30",
                    "pay per {pet} = half hours in a walk * fee",
                    "pay per day = dogs * pay per {pet}",
                    "pay per week = pay per day * days",
                    "money left = pay per week - treats",
                ),
                tell="dogs fee treats",
                questions=(
                    "how much money does {name} have left each week",
                    "how much is left of {name}'s weekly pay after buying the treats",
                ),
                wordings=(
                    "{name} charges {fee} per half hour for walking a {pet}. {he} walks {dogs} "
                    "{pets} for {minutes} minutes each, {days} days a week, and spends {treats} "
                    "of the money on treats every week. How much does {he} really make in a week?",
                ),
            ),
            Ask(
                find="week",
                steps=(
                    "half hours in a walk = minutes / 30",
                    "pay per {pet} = half hours in a walk * fee",
                    "pay per day = dogs * pay per {pet}",
                    "pay per week = pay per day * days",
                ),
                tell="dogs fee",
                questions=("how much does {name} earn in a week", "what does {name} earn per week"),
                wordings=(
                    "How much does {name} make each week by walking {dogs} {pets} for {minutes} "
                    "minutes each on {days} days, when every half hour with a {pet} pays {fee}?",
                    "On {days} days a week {name} takes {dogs} {pets} out, one at a time, for "
                    "{minutes} minutes each. A half hour costs the owner of a {pet} {fee}. Find "
                    "{name}'s weekly income.",
                ),
            ),
        ),
    ),
    Story(
        name="mowing_lawns_large_and_small_minus_gas",
        topic="work",
        numbers={
            "small": whole(3, 12),
            "small_price": money(10, 25),
            "more": money(5, 20, 5),
            "large_price": "small_price + more",
            "large": whole(2, 8),
            "gas": money(2, 4, "0.50"),
            "lawns": "small + large",
            "from_small": "small * small_price",
            "from_large": "large * large_price",
            "income": "from_small + from_large",
            "gas_cost": "lawns * gas",
            "profit": "income - gas_cost",
        },
        nouns={"work": "lawn, yard, hedge, meadow"},
        facts={
            "small": (
                "{name} mows {small} small {works} at {small_price} each",
                "{name} is paid {small_price} for every small {work} and does {small} of them",
            ),
            "large": (
                "{he} also does {large} large {works}, for each of which {he} gets {more} more",
                "for a large {work} {he} charges {more} more, and {he} does {large} of those",
            ),
            "gas": (
                "each {work}, large or small, uses {gas} worth of gas",
                "{gas} of gas is used up for every {work} of either size",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "income from small {works} = small * small_price",
                    "income from large {works} = large * large_price",
                    "total income = income from small {works} + income from large {works}",
                    "number of {works} = small + large",
                    "cost of gas = number of {works} * gas",
                    "money left = total income - cost of gas",
                ),
                wordings=(
                    "{name} gets {small_price} for a small {work} and {large_price} for a large "
                    "one, and every {work}, whatever its size, takes {gas} worth of gas. After "
                    "{small} small ones and {large} large ones, how much money does {name} have, "
                    "with the gas paid for?",
                    "This week: {small} small {works} at {small_price}, {large} large {works} at "
                    "{large_price}. Gas: {gas} for each of them, large or small. How much of the "
                    "income is left when the gas has been paid?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "price of a large {work} = small_price + more",
                    "income from small {works} = small * small_price",
                    "income from large {works} = large * price of a large {work}",
                    "total income = income from small {works} + income from large {works}",
                ),
                tell="small large",
                questions=(
                    "how much does {name} earn",
                    "what is {name}'s total income from this work",
                ),
                wordings=(
                    "Small {works} cost {small_price} to cut, large ones {more} more. This month "
                    "{name} cut {small} small and {large} large ones. How much money did {he} "
                    "take in?",
                    "{name} has a summer business. For a small {work} {he} asks {small_price}, "
                    "and for a large {work} {he} asks {more} more than for a small one. Last week "
                    "there were {large} large ones and {small} small ones to do. What did {name} "
                    "earn last week?",
                ),
            ),
            Ask(
                find="small",
                steps=(
                    "income from large {works} = large * large_price",
                    "income from small {works} = income - income from large {works}",
                    "small {works} = income from small {works} / small_price",
                ),
                wordings=(
                    "{name} made {income} by cutting {works}: {large_price} for each large one "
                    "and {small_price} for each small one. {large} of them were large. How many "
                    "were small?",
                    "How many small {works} did {name} do at {small_price} each, if {he} also did "
                    "{large} large ones at {large_price} each and earned {income} in all?",
                ),
            ),
            Ask(
                find="gas_cost",
                steps=(
                    "number of {works} = small + large",
                    "cost of gas = number of {works} * gas",
                ),
                tell="small large gas",
                questions=("how much does the gas for all of this cost",),
            ),
        ),
    ),
    Story(
        name="newspapers_on_weekdays_and_sundays",
        topic="work",
        numbers={
            "houses": whole(30, 90, 5),
            "cents": money("0.10", "0.50", "0.05"),
            "sunday": money("0.40", "1.20", "0.10"),
            "day": "houses * cents",
            "six": "day * 6",
            "last": "houses * sunday",
            "week": "six + last",
            "weeks": whole(2, 8),
            "total": "week * weeks",
        },
        where=("sunday > cents",),
        facts={
            "houses": (
                "every day of the week {name} delivers newspapers to {houses} houses",
                "{houses} houses get a newspaper from {name} every day",
            ),
            "pay": (
                "{he} is paid {cents} a paper from Monday to Saturday and {sunday} a paper on "
                "Sunday",
                "a paper pays {cents} on each of the six days from Monday to Saturday and "
                "{sunday} on Sunday",
            ),
        },
        asks=(
            Ask(
                find="week",
                steps=(
                    "pay for a day = houses * cents",
                    "pay for six days = pay for a day * 6",
                    "pay on Sunday = houses * sunday",
                    "pay for the week = pay for six days + pay on Sunday",
                ),
                tell="houses pay",
                questions=("how much does {name} earn in a week", "what is {name}'s weekly pay"),
                goals=("the amount that {name} earns in one week",),
                wordings=(
                    "{name} has a paper route with {houses} houses. From Monday to Saturday {he} "
                    "earns {cents} for each paper, and on Sunday, when the paper is thick and "
                    "heavy, {he} earns {sunday} for each. How much money does {he} make in one "
                    "week?",
                    "How much does a paper route with {houses} houses bring {name} every week, if "
                    "each paper pays {cents} from Monday to Saturday and {sunday} on Sunday?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "pay for a day = houses * cents",
                    "pay for six days = pay for a day * 6",
                    "pay on Sunday = houses * sunday",
                    "pay for the week = pay for six days + pay on Sunday",
                    "pay in all = pay for the week * weeks",
                ),
                wordings=(
                    "For {weeks} weeks {name} delivers papers to {houses} houses, seven days a "
                    "week. A paper pays {cents}, except on Sunday, when it pays {sunday}. What "
                    "does {name} earn during these weeks?",
                    "{name} gets {cents} for every newspaper {he} delivers from Monday through "
                    "Saturday, and {sunday} for every Sunday paper. There are {houses} houses on "
                    "the route. How much will {he} have after {weeks} weeks?",
                ),
            ),
        ),
    ),
    Story(
        name="call_center_bonus_above_the_daily_goal",
        topic="work",
        numbers={
            "per_hour": whole(6, 15),
            "hours": whole(6, 9),
            "goal": whole(30, 80, 5),
            "calls": "per_hour * hours",
            "above": "calls - goal",
            "bonus": money("0.50", 3, "0.25"),
            "extra": "above * bonus",
            "rate": money(10, 18),
            "base": "hours * rate",
            "pay": "base + extra",
        },
        nouns={"task": "call, email, chat"},
        facts={
            "rate": (
                "{name} works in customer service for {rate} an hour",
                "a customer service company pays {name} {rate} an hour",
            ),
            "bonus": (
                "for every {task} above {goal} a day there is a bonus of {bonus}",
                "each {task} beyond the daily goal of {goal} means a bonus of {bonus} for {name}",
            ),
            "calls": (
                "today {he} works {hours} hours and answers {per_hour} {tasks} each hour",
                "today's shift lasts {hours} hours, with {per_hour} {tasks} answered in every one "
                "of them",
            ),
        },
        asks=(
            Ask(
                find="pay",
                steps=(
                    "{tasks} answered = per_hour * hours",
                    "{tasks} above the goal = {tasks} answered - goal",
                    "bonus earned = {tasks} above the goal * bonus",
                    "pay for the hours = hours * rate",
                    "pay for the day = pay for the hours + bonus earned",
                ),
                tell="rate bonus calls",
                questions=(
                    "how much does {name} earn today",
                    "what is {name}'s pay for today with the bonus",
                ),
                goals=("the pay for today, bonus included",),
                wordings=(
                    "An agent answers {per_hour} {tasks} an hour for {hours} hours. The agent's "
                    "hourly pay is {rate}, and each {task} after the first {goal} adds {bonus}. "
                    "How much does the agent earn that day?",
                    "In an office, {name} earns {rate} an hour plus {bonus} for each {task} {he} "
                    "answers after number {goal}. On Tuesday {he} stayed {hours} hours and "
                    "managed {per_hour} {tasks} per hour. What did Tuesday bring {him}?",
                ),
            ),
            Ask(
                find="extra",
                steps=(
                    "{tasks} answered = per_hour * hours",
                    "{tasks} above the goal = {tasks} answered - goal",
                    "bonus for the day = {tasks} above the goal * bonus",
                ),
                tell="bonus calls",
                questions=("how much bonus does {name} get today", "how large is today's bonus"),
                wordings=(
                    "Workers in an office get {bonus} extra for each {task} over {goal} that they "
                    "answer in a day. How much extra money does {name} get on a day on which {he} "
                    "answers {per_hour} {tasks} per hour for {hours} hours?",
                ),
            ),
            Ask(
                find="goal",
                steps=(
                    "{tasks} answered = per_hour * hours",
                    "{tasks} above the goal = extra / bonus",
                    "goal = {tasks} answered - {tasks} above the goal",
                ),
                wordings=(
                    "{name} answered {per_hour} {tasks} an hour for {hours} hours and was paid a "
                    "bonus of {extra}. The bonus is {bonus} for each {task} above the daily goal. "
                    "What is the daily goal?",
                ),
            ),
        ),
    ),
    Story(
        name="pay_raise_compared_over_a_year",
        topic="work",
        numbers={
            "old": money(1200, 4000, 100),
            "up": percent(2, 3, 4, 5, 6, 8, 10),
            "raise_": "old * up / 100",
            "new": "old + raise_",
            "year": "new * 12",
            "more": "raise_ * 12",
            "bonus": money(100, 900, 100),
            "all": "year + bonus",
        },
        facts={
            "old": ("{name} earns {old} a month", "{name}'s monthly salary is {old}"),
            "up": ("next year {he} will get {up} more", "next year it will go up by {up}"),
            "bonus": (
                "in addition, there will be a bonus of {bonus} at the end of the year",
                "a bonus of {bonus} will be paid in December as well",
            ),
        },
        asks=(
            Ask(
                find="all",
                steps=(
                    "raise = up of old",
                    "new monthly salary = old + raise",
                    "salary of a year = new monthly salary * 12",
                    "income of the year = salary of a year + bonus",
                ),
                tell="old up bonus",
                questions=(
                    "how much will {name} earn next year",
                    "what will {name} be paid over the whole of next year",
                ),
                goals=("{name}'s income for the whole of next year",),
                wordings=(
                    "{name} has been earning {old} per month. From January on {he} will earn {up} "
                    "more, and in December there will be a bonus of {bonus}. How much money will "
                    "{he} earn from January through December?",
                ),
            ),
            Ask(
                find="more",
                steps=("raise = up of old", "raise over a year = raise * 12"),
                wordings=(
                    "A monthly salary of {old} is raised by {up}. How much more does {name} get "
                    "in a year because of it?",
                    "{name}'s boss gives {him} a raise of {up}. Before, {he} earned {old} a "
                    "month. By how many dollars does {his} yearly income grow?",
                    "By what amount does a person's income for a year increase when the salary, "
                    "which is {old} a month, goes up by {up}?",
                ),
            ),
            Ask(
                find="old",
                steps=(
                    "salary of a year = all - bonus",
                    "new monthly salary = salary of a year / 12",
                    "old monthly salary = new monthly salary - raise_",
                ),
                wordings=(
                    "Last year {name} was paid {all}, of which {bonus} was a bonus and the rest "
                    "was twelve equal monthly salaries. At the start of that year {he} had been "
                    "given a raise of {raise_} a month. What was {his} monthly salary before the "
                    "raise?",
                    "{name} earned {all} in one year: a bonus of {bonus} and twelve equal "
                    "salaries. Each salary was {raise_} higher than in the year before. How much "
                    "did {he} earn per month in the year before?",
                ),
            ),
        ),
    ),
    Story(
        name="tip_jar_divided_by_hours_worked",
        topic="work",
        numbers={
            "a": whole(3, 8),
            "b": whole(3, 8),
            "c": whole(3, 8),
            "per": money(2, 9, "0.50"),
            "two": "a + b",
            "hours": "two + c",
            "jar": "hours * per",
            "for_a": "a * per",
            "for_b": "b * per",
            "diff": "for_a - for_b",
        },
        where=("a > b",),
        nouns={"place": "coffee shop, juice bar, ice cream parlor, car wash, food truck, bakery"},
        facts={
            "jar": (
                "at the end of the day there is {jar} in the tip jar of a {place}",
                "the tip jar of a {place} holds {jar} in the evening",
            ),
            "split": (
                "{name}, {name2} and {name3} split it according to the hours they worked",
                "the money is divided among {name}, {name2} and {name3} by hours of work",
            ),
            "hours": (
                "{name} worked {a} hours, {name2} {b} hours and {name3} {c} hours",
                "the hours were {a} for {name}, {b} for {name2} and {c} for {name3}",
            ),
        },
        asks=(
            Ask(
                find="for_a",
                steps=(
                    "hours of two = a + b",
                    "hours in all = hours of two + c",
                    "tips per hour = jar / hours in all",
                    "tips of {name} = a * tips per hour",
                ),
                tell="jar split hours",
                questions=("how much does {name} get", "what is {name}'s part of the tips"),
                goals=("the amount of tips that {name} receives",),
                wordings=(
                    "Three people share the {jar} in the tip jar of a {place} so that each gets "
                    "the same amount for every hour of work. {name} was there for {a} hours, "
                    "{name2} for {b} and {name3} for {c}. How much money goes to {name}?",
                    "How much of the {jar} in tips should {name} receive for {a} hours of work, "
                    "if {name2} worked {b} hours, {name3} worked {c} hours, and every hour counts "
                    "the same?",
                ),
            ),
            Ask(
                find="diff",
                steps=(
                    "hours of two = a + b",
                    "hours in all = hours of two + c",
                    "tips per hour = jar / hours in all",
                    "tips of {name} = a * tips per hour",
                    "tips of {name2} = b * tips per hour",
                    "difference = tips of {name} - tips of {name2}",
                ),
                tell="jar split hours",
                questions=("how much more does {name} get than {name2}",),
                wordings=(
                    "The workers of a {place} divide {jar} of tips by the hour. {name3} worked "
                    "{c} hours, {name2} {b} hours and {name} {a} hours. By how much is {name}'s "
                    "part larger than that of {name2}?",
                ),
            ),
            Ask(
                find="jar",
                steps=(
                    "tips per hour = for_b / b",
                    "hours of two = a + b",
                    "hours in all = hours of two + c",
                    "tips in all = hours in all * tips per hour",
                ),
                wordings=(
                    "{name2} got {for_b} from the tip jar of a {place} for working {b} hours. "
                    "{name} worked {a} hours and {name3} {c} hours, and they were given the same "
                    "amount per hour. How much money had been in the jar?",
                    "Tips are split by hours. {name} has worked {a} hours, {name2} {b} and "
                    "{name3} {c}. If the share of {name2} is {for_b}, how much have all three "
                    "received together?",
                ),
            ),
        ),
    ),
    Story(
        name="taxi_driver_leases_the_car_by_the_day",
        topic="work",
        numbers={
            "rides": whole(12, 30),
            "fare": money(8, 20),
            "tips": money(10, 60, 5),
            "lease": money(40, 90, 5),
            "miles": whole(80, 200, 10),
            "mpg": oneof(20, 25, 40),
            "gallons": "miles / mpg",
            "gas": money(3, 5, "0.50"),
            "gas_cost": "gallons * gas",
            "fares": "rides * fare",
            "income": "fares + tips",
            "costs": "lease + gas_cost",
            "profit": "income - costs",
        },
        where=("profit > 30",),
        facts={
            "rides": (
                "a taxi driver had {rides} rides at an average fare of {fare}, and {tips} in tips",
                "{rides} rides at {fare} each and {tips} in tips made up a taxi driver's day",
            ),
            "lease": (
                "the car is leased for {lease} a day",
                "leasing the car costs {lease} for the day",
            ),
            "gas": (
                "the taxi went {miles} miles on gas at {gas} a gallon, and a gallon lasts for "
                "{mpg} miles",
                "the driver covered {miles} miles in a car that gets {mpg} miles to a gallon of "
                "gas, which is {gas} a gallon",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "fares = rides * fare",
                    "income = fares + tips",
                    "gallons = miles / mpg",
                    "cost of gas = gallons * gas",
                    "costs = lease + cost of gas",
                    "money left = income - costs",
                ),
                tell="rides lease gas",
                questions=(
                    "how much money did the driver make that day after paying for the car and the "
                    "gas",
                    "what was left for the driver when the lease and the gas had been paid",
                ),
                wordings=(
                    "{name} drives a taxi that {he} leases for {lease} a day. Today {he} drove "
                    "{miles} miles and had {rides} rides, each for {fare}, and {tips} in tips. "
                    "The car goes {mpg} miles on a gallon of gas, which costs {gas}. How much did "
                    "{name} earn today after costs?",
                    "Income: {rides} rides at {fare} each plus tips of {tips}. Costs: {lease} for "
                    "the taxi and the gas for {miles} miles, with {mpg} miles to the gallon and "
                    "gas at {gas} a gallon. What was {name}'s profit for the day?",
                ),
            ),
            Ask(
                find="rides",
                steps=(
                    "gallons = miles / mpg",
                    "cost of gas = gallons * gas",
                    "costs = lease + cost of gas",
                    "income = profit + costs",
                    "fares = income - tips",
                    "rides = fares / fare",
                ),
                wordings=(
                    "After paying {lease} for the lease of a taxi and buying gas at {gas} a "
                    "gallon for {miles} miles, {name} was left with {profit} for the day. The "
                    "taxi goes {mpg} miles on a gallon. {he} had received {tips} in tips, and "
                    "every ride cost {fare}. How many rides did {he} have?",
                    "How many rides at {fare} each did {name} need that day, if {he} got {tips} "
                    "in tips, drove {miles} miles at {mpg} miles to a gallon of gas, paid {gas} "
                    "for a gallon and {lease} for the car, and came home with {profit}?",
                ),
            ),
        ),
    ),
    Story(
        name="hours_needed_to_afford_a_first_car",
        topic="work",
        numbers={
            "insurance": money(60, 160, 10),
            "gas": money(10, 30, 5),
            "for_gas": "gas * 4",
            "other": money(20, 80, 5),
            "fixed": "insurance + for_gas",
            "monthly": "fixed + other",
            "rate": money(8, 16),
            "hours": "monthly / rate",
        },
        where=("hours < 60",),
        nouns={
            "job": "grocery store, movie theater, library, burger restaurant, garden center, "
            "bookstore"
        },
        facts={
            "insurance": (
                "a car would cost {name} {insurance} a month for insurance",
                "{name} would pay {insurance} a month to insure a car",
            ),
            "gas": (
                "gas would be {gas} a week, and a month has four weeks",
                "there would also be {gas} of gas in each of the four weeks of a month",
            ),
            "other": (
                "another {other} a month would go on repairs",
                "repairs would be about {other} a month",
            ),
            "rate": (
                "a {job} would pay {him} {rate} an hour",
                "{he} can work at a {job} for {rate} an hour",
            ),
        },
        asks=(
            Ask(
                find="hours",
                steps=(
                    "gas a month = gas * 4",
                    "insurance and gas = insurance + gas a month",
                    "cost of the car a month = insurance and gas + other",
                    "hours of work = cost of the car a month / rate",
                ),
                tell="insurance gas other rate",
                questions=(
                    "how many hours a month must {name} work to pay for the car",
                    "for how many hours does {he} have to work each month to cover these costs",
                ),
                goals=("the number of hours that {name} has to work each month for the car",),
                wordings=(
                    "{name} was given an old car, but {he} has to pay for keeping it: {insurance} "
                    "a month for insurance, {gas} a week for gas, and {other} a month for "
                    "repairs. If a month is counted as four weeks and {his} job at a {job} pays "
                    "{rate} an hour, how many hours of work per month does the car cost {him}?",
                    "Before saying yes to a car, {name} does the math. Insurance is {insurance} a "
                    "month, repairs are {other} a month, gas is {gas} a week for four weeks. {he} "
                    "earns {rate} an hour at a {job}. How many hours of each month would {he} be "
                    "working just for the car?",
                ),
            ),
            Ask(
                find="gas",
                steps=(
                    "money earned = hours * rate",
                    "insurance and repairs = insurance + other",
                    "money for gas = money earned - insurance and repairs",
                    "gas a week = money for gas / 4",
                ),
                wordings=(
                    "{name} works {hours} hours a month at {rate} an hour, and all of the money "
                    "goes into {his} car: {insurance} for insurance, {other} for repairs and the "
                    "rest for gas, the same amount in each of the four weeks of the month. How "
                    "much is spent on gas per week?",
                ),
            ),
        ),
    ),
    Story(
        name="street_musician_three_days_of_coins",
        topic="",
        numbers={
            "friday": money(20, 90, 5),
            "k": factor(2, 3),
            "saturday": "friday * k",
            "less": money(5, 40, 5),
            "sunday": "saturday - less",
            "two": "friday + saturday",
            "all": "two + sunday",
            "permit": money(10, 30, 5),
            "left": "all - permit",
            "friend": "left / 2",
        },
        where=("sunday > friday",),
        nouns={"player": "violin, guitar, accordion, trumpet, flute, saxophone"},
        facts={
            "friday": (
                "{name} played the {player} in the street and collected {friday} on Friday",
                "playing the {player} in the street, {name} earned {friday} on Friday",
            ),
            "saturday": (
                "on Saturday it was {k:times} as much",
                "Saturday brought {k:times} as much as Friday",
            ),
            "sunday": (
                "on Sunday {he} got {less} less than on Saturday",
                "Sunday brought {less} less than Saturday",
            ),
            "permit": (
                "a permit from the city cost {him} {permit}",
                "{he} had to pay the city {permit} for a permit",
            ),
            "friend": (
                "{he} shared what was left equally with a friend who sang",
                "half of what remained went to a friend who had sung along",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "money on Saturday = k of friday",
                    "money on Sunday = money on Saturday - less",
                    "money on Friday and Saturday = friday + money on Saturday",
                    "money on all three days = money on Friday and Saturday + money on Sunday",
                    "money left = money on all three days - permit",
                ),
                tell="friday saturday sunday permit",
                questions=(
                    "how much money did {name} have after paying for the permit",
                    "what was left of the money from the three days after the permit was paid",
                ),
                wordings=(
                    "A street musician collects {friday} on Friday, {k:times} that amount on "
                    "Saturday, and on Sunday {less} less than on Saturday. If the permit for the "
                    "three days costs {permit}, how much does the musician earn?",
                ),
            ),
            Ask(
                find="friend",
                steps=(
                    "money on Saturday = k of friday",
                    "money on Sunday = money on Saturday - less",
                    "money on Friday and Saturday = friday + money on Saturday",
                    "money on all three days = money on Friday and Saturday + money on Sunday",
                    "money left = money on all three days - permit",
                    "money of the friend = money left / 2",
                ),
                tell="friday saturday sunday permit friend",
                questions=("how much did the friend get", "how much money went to the friend"),
                wordings=(
                    "{name} and {name2} make music in the street: {friday} on Friday, {k:times} "
                    "as much on Saturday, {less} less on Sunday than on Saturday. From this they "
                    "pay {permit} for a permit and then split the rest evenly between the two of "
                    "them. How much does each of them have?",
                    "What does {name2} get, if {name} and {name2} share equally all that is left "
                    "after paying {permit} for a permit, and their music earned {friday} on "
                    "Friday, {k:times} as much on Saturday and {less} less than the Saturday "
                    "amount on Sunday?",
                ),
            ),
            Ask(
                find="friday",
                steps=(
                    "money on all three days = left + permit",
                    "money on Saturday and Sunday = saturday + sunday",
                    "money on Friday = money on all three days - money on Saturday and Sunday",
                ),
                wordings=(
                    "Over a weekend {name} played the {player} in the street. {saturday} was "
                    "collected on Saturday and {sunday} on Sunday. With Friday's money included, "
                    "and after paying {permit} for a permit, {he} had {left}. How much was "
                    "collected on Friday?",
                ),
            ),
        ),
    ),
    Story(
        name="seamstress_dresses_per_week_and_fabric",
        topic="work",
        numbers={
            "hours_each": whole(3, 8),
            "hours": whole(4, 8),
            "days": whole(3, 6),
            "worked": "hours * days",
            "dresses": "worked / hours_each",
            "price": money(60, 150, 5),
            "fabric": money(12, 45),
            "gain": "price - fabric",
            "week": "dresses * gain",
        },
        where=("dresses > 1",),
        nouns={"item": "dress, quilt, jacket, curtain, costume", "worker": "tailor, seamstress"},
        facts={
            "hours": (
                "a {worker} works {hours} hours a day on {days} days a week",
                "on {days} days a week a {worker} works for {hours} hours",
            ),
            "each": (
                "it takes {hours_each} hours to make one {item}",
                "one {item} needs {hours_each} hours of work",
            ),
            "price": (
                "a {item} sells for {price}, and the fabric for it costs {fabric}",
                "for each {item}, {fabric} is spent on fabric and {price} is received from the "
                "customer",
            ),
        },
        asks=(
            Ask(
                find="week",
                steps=(
                    "hours a week = hours * days",
                    "{items} a week = hours a week / hours_each",
                    "gain from a {item} = price - fabric",
                    "gain a week = {items} a week * gain from a {item}",
                ),
                tell="hours each price",
                questions=(
                    "how much does the {worker} gain in a week after paying for fabric",
                    "what is left for the {worker} each week when the fabric has been paid for",
                ),
                goals=("the {worker}'s weekly gain",),
                wordings=(
                    "{name} sews {items}. {he} needs {hours_each} hours for one, works {hours} "
                    "hours a day, {days} days a week, and sells every {item} for {price}. If "
                    "{fabric} worth of fabric goes into each, how much does {he} gain per week?",
                    "How much does a {worker} make per week after the cost of the fabric, if a "
                    "{item} takes {hours_each} hours and {fabric} worth of fabric and sells for "
                    "{price}, and the {worker} works {days} days of {hours} hours?",
                ),
            ),
            Ask(
                find="dresses",
                steps=("hours a week = hours * days", "{items} a week = hours a week / hours_each"),
                tell="hours each",
                questions=(
                    "how many {items} does the {worker} make in a week",
                    "how many {items} are finished each week",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "hours a week = hours * days",
                    "{items} a week = hours a week / hours_each",
                    "gain from a {item} = week / {items} a week",
                    "price of a {item} = gain from a {item} + fabric",
                ),
                wordings=(
                    "A {worker} works {hours} hours a day, {days} days a week, and spends "
                    "{hours_each} hours on every {item}. The fabric for a {item} costs {fabric}. "
                    "For what price must each {item} be sold so that the {worker} gains {week} a "
                    "week?",
                    "{name} wants to gain {week} a week from sewing {items}. With {days} days of "
                    "{hours} hours each, {hours_each} hours to a {item} and {fabric} of fabric in "
                    "every one, what should {he} charge for a {item}?",
                ),
            ),
        ),
    ),
)
