"""Pay for work: overtime, weekend rates, bonuses, raises, two people paid differently."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="wage_baker_hours_above_forty_paid_more",
        topic="work",
        numbers={
            "rate": money(12, 24),
            "more": money(4, 12),
            "high": "rate + more",
            "over": whole(2, 14),
            "hours": "over + 40",
            "regular": "rate * 40",
            "extra": "high * over",
            "pay": "regular + extra",
        },
        nouns={"job": "baker, welder, nurse, bus driver, machinist, roofer, cook"},
        facts={
            "rate": (
                "{name}, a {job}, earns {rate} an hour for up to 40 hours a week",
                "as a {job}, {name} is paid {rate} for each of the first 40 hours of a week",
            ),
            "more": (
                "each hour beyond that pays {more} more",
                "for every hour on top, {more} is added to the hourly rate",
            ),
            "hours": (
                "last week {he} worked {hours} hours",
                "{his} time card for last week shows {hours} hours",
            ),
        },
        asks=(
            Ask(
                find="pay",
                steps=(
                    "regular pay = rate * 40",
                    "overtime hours = hours - 40",
                    "rate for overtime = rate + more",
                    "overtime pay = overtime hours * rate for overtime",
                    "pay for the week = regular pay + overtime pay",
                ),
                tell="rate more hours",
                questions=(
                    "how much did {name} earn last week",
                    "what was {name}'s pay for the week",
                ),
                goals=("the pay for last week",),
                wordings=(
                    "Time card of {name}, {job}: {hours} hours this week. The first 40 pay "
                    "{rate} each, all later ones {more} more than that. What is the pay?",
                    "How much does {name} bring home after {hours} hours in one week as a {job}, "
                    "with {rate} an hour for 40 hours and {more} on top of the rate for each "
                    "hour past 40?",
                    "A {job} gets {rate} an hour, and {more} more than that for every hour after "
                    "the first 40 of a week. How much does the {job} earn in a week of {hours} "
                    "hours?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "regular pay = rate * 40",
                    "overtime pay = pay - regular pay",
                    "rate for overtime = rate + more",
                    "overtime hours = overtime pay / rate for overtime",
                    "hours worked = overtime hours + 40",
                ),
                wordings=(
                    "{name} works as a {job} for {rate} an hour. After 40 hours in a week, the "
                    "rate goes up by {more}. Last week's paycheck was {pay}. How many hours had "
                    "{name} worked?",
                    '"How long did you work last week, {name}?" - "You can work it out: I got '
                    "{pay}, the first 40 hours pay {rate} each, and all the others {more} more "
                    'each." What is the answer in hours?',
                ),
            ),
            Ask(
                find="more",
                steps=(
                    "regular pay = rate * 40",
                    "overtime pay = pay - regular pay",
                    "overtime hours = hours - 40",
                    "rate for overtime = overtime pay / overtime hours",
                    "added for an hour of overtime = rate for overtime - rate",
                ),
                wordings=(
                    "For {hours} hours in a week {name} was paid {pay}. The first 40 of them "
                    "paid {rate} each. By how much was the hourly rate higher for the hours "
                    "after that?",
                ),
            ),
        ),
    ),
    Story(
        name="wage_five_days_and_a_double_saturday",
        topic="work",
        numbers={
            "rate": money(9, 20),
            "days": whole(2, 5),
            "hours": whole(3, 7),
            "week_hours": "days * hours",
            "weekday": "week_hours * rate",
            "double": "rate * 2",
            "sat": whole(2, 8),
            "saturday": "sat * double",
            "pay": "weekday + saturday",
            "bus": money(3, 15),
            "kept": "pay - bus",
        },
        nouns={
            "job": (
                "lifeguard, museum guide, parking attendant, stable hand, ski instructor, dog "
                "groomer"
            )
        },
        facts={
            "rate": (
                "{name} is a {job} and earns {rate} an hour on weekdays",
                "on weekdays, {name} makes {rate} an hour as a {job}",
            ),
            "days": (
                "this week {he} works on {days} weekdays for {hours} hours each",
                "{days} weekdays with {hours} hours each are on {his} plan for this week",
            ),
            "sat": (
                "on Saturday, when the pay is double, {he} works {sat} hours",
                "{he} also works {sat} hours on Saturday, which pay twice as much",
            ),
            "bus": ("{he} spends {bus} on bus rides", "getting to work by bus costs {him} {bus}"),
        },
        asks=(
            Ask(
                find="pay",
                steps=(
                    "hours on weekdays = days * hours",
                    "pay for the weekdays = hours on weekdays * rate",
                    "pay for an hour on Saturday = rate * 2",
                    "pay for Saturday = sat * pay for an hour on Saturday",
                    "pay for the week = pay for the weekdays + pay for Saturday",
                ),
                tell="rate days sat",
                questions=(
                    "how much does {name} earn this week",
                    "what are {name}'s earnings for the week",
                ),
                wordings=(
                    "On Saturday {name}, a {job}, is paid twice the rate of {rate} that is paid "
                    "on weekdays. What does a week bring in which {he} works {hours} hours on "
                    "each of {days} weekdays and {sat} hours on Saturday?",
                    "{name} writes down the week: {days} weekdays, {hours} hours each, {rate} an "
                    "hour; Saturday, {sat} hours, double pay. How much is that?",
                    "How much money does a {job} make with {hours} hours on each of {days} "
                    "weekdays at {rate} an hour and {sat} hours on Saturday at double pay?",
                ),
            ),
            Ask(
                find="kept",
                steps=(
                    "hours on weekdays = days * hours",
                    "pay for the weekdays = hours on weekdays * rate",
                    "pay for an hour on Saturday = rate * 2",
                    "pay for Saturday = sat * pay for an hour on Saturday",
                    "pay for the week = pay for the weekdays + pay for Saturday",
                    "money kept = pay for the week - bus",
                ),
                tell="rate days sat bus",
                questions=(
                    "how much money is left of this week's pay after the bus rides",
                    "how much does {name} keep",
                ),
                wordings=(
                    "{name} worked {days} weekdays of {hours} hours at {rate} an hour and then "
                    "{sat} hours on Saturday, when every hour counts double. The bus to work and "
                    "back cost {bus} that week. What remained?",
                ),
            ),
            Ask(
                find="sat",
                steps=(
                    "hours on weekdays = days * hours",
                    "pay for the weekdays = hours on weekdays * rate",
                    "pay for Saturday = pay - pay for the weekdays",
                    "pay for an hour on Saturday = rate * 2",
                    "hours on Saturday = pay for Saturday / pay for an hour on Saturday",
                ),
                wordings=(
                    "{name} was paid {pay} for the week: {days} weekdays of {hours} hours at "
                    "{rate} an hour, and some hours on Saturday at twice the rate. How many "
                    "hours did {name} work on Saturday?",
                ),
            ),
        ),
    ),
    Story(
        name="wage_package_driver_bonus_after_a_number_of_stops",
        topic="work",
        numbers={
            "base": money(70, 130, 5),
            "limit": whole(20, 40, 5),
            "over": whole(3, 25),
            "stops": "limit + over",
            "per": money("1.50", 4, "0.50"),
            "bonus": "over * per",
            "day": "base + bonus",
            "days": whole(2, 6),
            "week": "day * days",
        },
        nouns={"what": "parcel, grocery bag, newspaper bundle, mailbag, lunch box, milk crate"},
        facts={
            "base": (
                "{name} delivers {whats} for {base} a day",
                "a day of delivering {whats} pays {name} {base}",
            ),
            "per": (
                "for each stop after the first {limit}, {he} gets another {per}",
                "every stop beyond the first {limit} brings {him} {per} extra",
            ),
            "stops": (
                "on each of {days} days, {he} made {stops} stops",
                "{he} worked {days} days and made {stops} stops on every one of them",
            ),
        },
        asks=(
            Ask(
                find="week",
                steps=(
                    "extra stops = stops - limit",
                    "bonus = extra stops * per",
                    "pay for a day = base + bonus",
                    "pay for all days = pay for a day * days",
                ),
                tell="base per stops",
                questions=(
                    "how much did {name} earn on these days",
                    "how much money was that altogether",
                ),
                wordings=(
                    '"{base} a day," {name} says, "and {per} for every stop after the first '
                    '{limit}. I have made {stops} stops a day for {days} days now." How much has '
                    "{name} earned?",
                    "What do {days} days with {stops} stops each bring {name}, who gets {base} "
                    "for a day and an extra {per} for each stop beyond {limit}?",
                    "{days} days, {stops} stops each day: how much does {name} get for this if a "
                    "day pays {base}, plus {per} for each stop after number {limit}?",
                ),
            ),
            Ask(
                find="stops",
                steps=(
                    "bonus = day - base",
                    "extra stops = bonus / per",
                    "stops in all = limit + extra stops",
                ),
                wordings=(
                    "{name} came home with {day} for the day. The basic pay is {base}; only "
                    "stops after the first {limit} add {per} each. How many stops did {name} "
                    "make?",
                    "How many stops are needed for a day's pay of {day}, when the day itself "
                    "pays {base} and every stop after the first {limit} adds {per}?",
                ),
            ),
            Ask(
                find="base",
                steps=(
                    "pay for a day = week / days",
                    "extra stops = stops - limit",
                    "bonus = extra stops * per",
                    "basic pay for a day = pay for a day - bonus",
                ),
                wordings=(
                    "In {days} days {name} earned {week}, the same each day. There were {stops} "
                    "stops a day, and each stop after the first {limit} added {per} to the fixed "
                    "pay. What is the fixed pay for a day?",
                ),
            ),
        ),
    ),
    Story(
        name="wage_raise_in_percent_then_a_yearly_bonus",
        topic="work",
        numbers={
            "old": money(1500, 3500, 100),
            "pct": percent(2, 4, 5, 10),
            "raise_": "old * pct / 100",
            "new": "old + raise_",
            "year": "new * 12",
            "bonus": money(200, 900, 50),
            "total": "year + bonus",
            "old_year": "old * 12",
            "gain": "total - old_year",
        },
        facts={
            "old": (
                "{name} used to earn {old} a month",
                "until December, {name}'s salary was {old} a month",
            ),
            "raise": ("now {his} salary is {pct} higher", "in January {he} got a raise of {pct}"),
            "bonus": (
                "on top there is a bonus of {bonus} at the end of the year",
                "the year ends with a bonus of {bonus}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "raise = pct of old",
                    "new salary = old + raise",
                    "salary for twelve months = new salary * 12",
                    "income for the year = salary for twelve months + bonus",
                ),
                tell="old raise bonus",
                questions=(
                    "how much does {name} earn in the year after the raise",
                    "what is {name}'s income for the new year",
                ),
                wordings=(
                    'A letter to {name}: "Your salary of {old} a month will be {pct} higher from '
                    'January on, and in December you will get a bonus of {bonus}." What will '
                    "{name} earn in that whole year?",
                    "From {old} a month, {name}'s salary goes up by {pct}. What will twelve "
                    "months at the new salary plus a bonus of {bonus} add up to in the year?",
                    "What will {name} earn from January to December if the old salary of {old} a "
                    "month is raised by {pct} from January on and {bonus} is paid as a bonus at "
                    "the end of the year?",
                ),
            ),
            Ask(
                find="gain",
                steps=(
                    "raise = pct of old",
                    "raises of twelve months = raise * 12",
                    "more money in the year = raises of twelve months + bonus",
                ),
                wordings=(
                    "A raise of {pct} on a monthly salary of {old} and, for the first time, a "
                    "bonus of {bonus}: how much more will {name} get in the year than the year "
                    "before?",
                    "{name}'s boss writes: \"From January on you get {pct} more than your {old} "
                    'a month, and for the first time a bonus of {bonus} each year." By how much '
                    "does {name}'s income for a year grow?",
                ),
            ),
            Ask(
                find="old",
                steps=(
                    "salary for twelve months = total - bonus",
                    "new salary = salary for twelve months / 12",
                    "old salary = new salary - raise_",
                ),
                wordings=(
                    "Including a bonus of {bonus}, {name} earned {total} last year. The monthly "
                    "salary had been raised by {raise_} at the start of the year. How much a "
                    "month had it been before?",
                ),
            ),
        ),
    ),
    Story(
        name="wage_two_neighbors_same_pay_different_hours",
        topic="work",
        numbers={
            "rate_a": money(8, 20),
            "hours_a": whole(4, 12),
            "bonus": money(4, 30),
            "work_a": "rate_a * hours_a",
            "pay": "work_a + bonus",
            "hours_b": whole(3, 15),
            "rate_b": "pay / hours_b",
            "gap": "rate_b - rate_a",
        },
        where=("rate_b > rate_a", "rate_b < 30"),
        nouns={"where": "plant nursery, boat yard, cheese shop, theater, car museum, fish market"},
        facts={
            "a": (
                "{name} worked {hours_a} hours at the {where} for {rate_a} an hour",
                "at the {where}, {name} got {rate_a} an hour and stayed for {hours_a} hours",
            ),
            "bonus": (
                "{he} also got {bonus} for coming on a holiday",
                "because it was a holiday, {bonus} was added",
            ),
            "b": (
                "{name2} went home with the same amount after {hours_b} hours",
                "the same sum was paid to {name2} for {hours_b} hours",
            ),
        },
        asks=(
            Ask(
                find="rate_b",
                steps=(
                    "pay for the hours of {name} = rate_a * hours_a",
                    "pay of {name} = pay for the hours of {name} + bonus",
                    "hourly pay of {name2} = pay of {name} / hours_b",
                ),
                tell="a bonus b",
                questions=(
                    "how much did {name2} earn an hour",
                    "what was the hourly pay of {name2}",
                ),
                goals=("{name2}'s pay for an hour",),
                wordings=(
                    "{name} was at the {where} for {hours_a} hours, got {rate_a} for each, and "
                    "{bonus} more for the holiday. {name2} was there for {hours_b} hours and was "
                    "paid exactly as much in all. What did one hour bring {name2}?",
                    "For {hours_a} hours at {rate_a} and a bonus of {bonus}, {name} gets just "
                    "what {name2} gets for {hours_b} hours. Find {name2}'s hourly rate.",
                    "{name2} needed {hours_b} hours to earn exactly what {name} earned at the "
                    "{where} in {hours_a} hours at {rate_a} an hour plus {bonus} for the "
                    "holiday. What did {name2} make per hour?",
                ),
            ),
            Ask(
                find="gap",
                steps=(
                    "pay for the hours of {name} = rate_a * hours_a",
                    "pay of {name} = pay for the hours of {name} + bonus",
                    "hourly pay of {name2} = pay of {name} / hours_b",
                    "difference per hour = hourly pay of {name2} - rate_a",
                ),
                tell="a bonus b",
                questions=("by how much was the hourly rate of {name2} higher than {name}'s",),
                wordings=(
                    "Both {name} and {name2} brought home the same money from the {where}: "
                    "{name} for {hours_a} hours at {rate_a} with {bonus} on top, {name2} for "
                    "{hours_b} hours and no extra. How much higher was {name2}'s rate per hour?",
                ),
            ),
            Ask(
                find="hours_a",
                steps=(
                    "pay of {name2} = rate_b * hours_b",
                    "pay for the hours of {name} = pay of {name2} - bonus",
                    "hours of {name} = pay for the hours of {name} / rate_a",
                ),
                wordings=(
                    "{name2} earned {rate_b} an hour for {hours_b} hours. {name} was paid just "
                    "as much in all, namely {rate_a} an hour and {bonus} extra. How many hours "
                    "did {name} work?",
                ),
            ),
        ),
    ),
    Story(
        name="wage_car_seller_bonus_for_every_fifth_car",
        topic="work",
        numbers={
            "fives": whole(1, 5),
            "cars": "fives * 5",
            "per": money(60, 200, 10),
            "bonus": money(100, 500, 50),
            "sales": "cars * per",
            "reward": "fives * bonus",
            "fixed": money(600, 1800, 100),
            "variable": "sales + reward",
            "month": "fixed + variable",
        },
        nouns={"what": "car, motorcycle, camper van, piano, hot tub, riding mower"},
        facts={
            "fixed": (
                "{name} sells {whats} and has a fixed salary of {fixed} a month",
                "selling {whats} pays {name} a fixed {fixed} a month",
            ),
            "per": (
                "each {what} sold adds {per}",
                "for every {what} that {he} sells, {he} gets another {per}",
            ),
            "bonus": (
                "every fifth one brings a bonus of {bonus} as well",
                "besides, each group of five sold is rewarded with {bonus}",
            ),
            "cars": (
                "in March {he} sells {cars} {whats}",
                "{his} sales in March are {cars} {whats}",
            ),
        },
        asks=(
            Ask(
                find="month",
                steps=(
                    "money for the {whats} = cars * per",
                    "number of bonuses = cars / 5",
                    "money for the bonuses = number of bonuses * bonus",
                    "money for sales = money for the {whats} + money for the bonuses",
                    "pay for March = fixed + money for sales",
                ),
                tell="fixed per bonus cars",
                questions=("how much does {name} earn in March", "what is {name}'s pay for March"),
                wordings=(
                    "How much does {name} earn in March with {cars} {whats} sold, given {fixed} "
                    "of fixed salary, {per} a piece, and {bonus} more for every fifth one?",
                    '"{fixed} a month, {per} for each {what} you sell, and {bonus} more for '
                    'every fifth one," said the boss. In March, {name} sold {cars}. What was the '
                    "paycheck?",
                    "March was good: {cars} {whats} sold. {name} gets {per} for each, {bonus} "
                    "more for every fifth one, and a fixed salary of {fixed} in any case. What "
                    "did {name} earn in March?",
                ),
            ),
            Ask(
                find="variable",
                steps=(
                    "money for the {whats} = cars * per",
                    "number of bonuses = cars / 5",
                    "money for the bonuses = number of bonuses * bonus",
                    "money for sales = money for the {whats} + money for the bonuses",
                ),
                wordings=(
                    "How much do {cars} sold {whats} bring a seller who is paid {per} for each "
                    "and gets {bonus} extra for every fifth one?",
                ),
            ),
            Ask(
                find="per",
                steps=(
                    "money for sales = month - fixed",
                    "number of bonuses = cars / 5",
                    "money for the bonuses = number of bonuses * bonus",
                    "money for the {whats} = money for sales - money for the bonuses",
                    "money for one {what} = money for the {whats} / cars",
                ),
                wordings=(
                    "With {cars} {whats} sold, {name} earned {month} in March. {fixed} of it was "
                    "the fixed salary, and for every fifth {what} there was a bonus of {bonus}. "
                    "How much is {name} paid for selling one {what}?",
                    "What does {name} get for one {what}, if a month with {cars} sold {whats} "
                    "pays {month}, of which {fixed} is fixed, and if every fifth sale is worth "
                    "{bonus} extra?",
                ),
            ),
        ),
    ),
    Story(
        name="wage_trucker_paid_by_the_mile_and_for_waiting",
        topic="travel",
        numbers={
            "cents": money("0.40", "0.80", "0.05"),
            "miles": whole(200, 700, 20),
            "drive": "cents * miles",
            "wait": whole(2, 6),
            "free": oneof(1),
            "paid_wait": "wait - free",
            "rate": money(12, 25),
            "waiting": "paid_wait * rate",
            "trip": "drive + waiting",
            "trips": whole(2, 5),
            "week": "trip * trips",
        },
        facts={
            "miles": (
                "{name} drives a truck {miles} miles on each trip and is paid {cents} a mile",
                "each of {name}'s trips by truck is {miles} miles long, and every mile pays "
                "{cents}",
            ),
            "wait": (
                "unloading means a wait of {wait} hours, of which the first is not paid and the "
                "others pay {rate} each",
                "{he} waits {wait} hours for the unloading and gets {rate} for each of them "
                "except the first",
            ),
            "trips": (
                "{he} makes {trips} such trips this week",
                "this week there are {trips} trips of this kind",
            ),
        },
        asks=(
            Ask(
                find="week",
                steps=(
                    "pay for the miles = cents * miles",
                    "hours of waiting that are paid = wait - 1",
                    "pay for waiting = hours of waiting that are paid * rate",
                    "pay for a trip = pay for the miles + pay for waiting",
                    "pay for the week = pay for a trip * trips",
                ),
                tell="miles wait trips",
                questions=(
                    "how much does {name} earn this week",
                    "what does {name} get for the week",
                ),
                wordings=(
                    "Each trip is the same for {name}: {miles} miles at {cents} a mile, then "
                    "{wait} hours of waiting, the first for nothing and the others for {rate} "
                    "each. What do {trips} such trips pay?",
                    "{name} makes {trips} trips this week. A trip pays {cents} for each of its "
                    "{miles} miles and {rate} for every hour of waiting but the first, and the "
                    "wait is {wait} hours every time. What is the pay for the week?",
                    "How much do {trips} equal trips bring a driver who gets {cents} for each of "
                    "{miles} miles and, for a wait of {wait} hours, {rate} for every hour but "
                    "the first?",
                ),
            ),
            Ask(
                find="trip",
                steps=(
                    "pay for the miles = cents * miles",
                    "hours of waiting that are paid = wait - 1",
                    "pay for waiting = hours of waiting that are paid * rate",
                    "pay for a trip = pay for the miles + pay for waiting",
                ),
                tell="miles wait",
                questions=("how much is {name} paid for one trip",),
                wordings=(
                    "{miles} miles at {cents} each, then {wait} hours in line at the warehouse, "
                    "of which only the first is unpaid while the rest pay {rate} an hour. What "
                    "does this trip earn the driver?",
                ),
            ),
            Ask(
                find="wait",
                steps=(
                    "pay for the miles = cents * miles",
                    "pay for waiting = trip - pay for the miles",
                    "hours of waiting that are paid = pay for waiting / rate",
                    "hours of waiting = hours of waiting that are paid + 1",
                ),
                wordings=(
                    "A trip of {miles} miles at {cents} a mile paid {trip} in the end, since the "
                    "driver had to wait at the warehouse. The first hour of waiting is unpaid, "
                    "and each one after it pays {rate}. How many hours did the driver wait?",
                ),
            ),
        ),
    ),
    Story(
        name="wage_movie_extra_long_day_at_double_rate",
        topic="work",
        numbers={
            "rate": money(10, 22),
            "normal": whole(6, 8),
            "over": whole(1, 6),
            "hours": "normal + over",
            "base": "rate * normal",
            "double": "rate * 2",
            "late": "double * over",
            "day": "base + late",
            "meal": money(8, 20),
            "sum": "day + meal",
        },
        nouns={
            "role": (
                "an extra, a stagehand, a makeup artist, a stunt driver, a camera assistant, a "
                "set painter"
            )
        },
        facts={
            "rate": (
                "{name} works on a movie as {role} for {rate} an hour",
                "as {role} on a movie, {name} gets {rate} an hour",
            ),
            "normal": (
                "every hour after the first {normal} of a day counts double",
                "beyond {normal} hours a day, each hour is paid twice as much",
            ),
            "hours": (
                "one day of shooting lasts {hours} hours",
                "shooting goes on for {hours} hours that day",
            ),
            "meal": ("{meal} is added for meals", "{he} gets another {meal} for food"),
        },
        asks=(
            Ask(
                find="day",
                steps=(
                    "pay for the normal hours = rate * normal",
                    "late hours = hours - normal",
                    "pay for a late hour = rate * 2",
                    "pay for the late hours = pay for a late hour * late hours",
                    "pay for the day = pay for the normal hours + pay for the late hours",
                ),
                tell="rate normal hours",
                questions=("how much does {name} earn that day", "what does the day pay"),
                goals=("the pay for that day",),
                wordings=(
                    "{name} is {role} on a movie, where the first {normal} hours of a day are "
                    "paid at {rate} and the rest at double that. How much does a day of {hours} "
                    "hours bring?",
                    "A long day of {hours} hours for {name}! Only {normal} of them are paid at "
                    "the normal {rate} an hour. The others count double. What is the day's pay?",
                    "The shooting of a movie lasted {hours} hours on {name}'s first day. Up to "
                    "{normal} hours pay {rate} each and all later ones double. How much was "
                    "{name} paid?",
                ),
            ),
            Ask(
                find="sum",
                steps=(
                    "pay for the normal hours = rate * normal",
                    "late hours = hours - normal",
                    "pay for a late hour = rate * 2",
                    "pay for the late hours = pay for a late hour * late hours",
                    "pay for the day = pay for the normal hours + pay for the late hours",
                    "money with the meals = pay for the day + meal",
                ),
                tell="rate normal hours meal",
                questions=("how much money does {name} get for that day in all",),
                wordings=(
                    "What is {name} given for {hours} hours on the set, if {rate} is paid for "
                    "each of the first {normal}, twice that for the later ones, and {meal} for "
                    "meals?",
                ),
            ),
            Ask(
                find="over",
                steps=(
                    "pay for the normal hours = rate * normal",
                    "pay for the late hours = day - pay for the normal hours",
                    "pay for a late hour = rate * 2",
                    "late hours = pay for the late hours / pay for a late hour",
                ),
                wordings=(
                    "{name} took home {day} from a day of shooting, where {rate} an hour is paid "
                    "for {normal} hours and double after that. How many hours were paid double?",
                ),
            ),
        ),
    ),
    Story(
        name="wage_orchestra_rehearsals_and_concerts",
        topic="work",
        numbers={
            "reh": money(20, 60, 5),
            "times": factor(2, 3),
            "con": "reh * times",
            "n_reh": whole(4, 12),
            "n_con": whole(2, 6),
            "reh_pay": "reh * n_reh",
            "con_pay": "con * n_con",
            "month": "reh_pay + con_pay",
            "part": fraction("1/4", "1/5", "1/10"),
            "saved": "month * part",
            "left": "month - saved",
        },
        nouns={"job": "cellist, drummer, trumpeter, violinist, flutist, harpist, singer"},
        facts={
            "reh": (
                "{name}, a {job}, gets {reh} for a rehearsal",
                "a rehearsal pays {name}, who is a {job}, {reh}",
            ),
            "con": (
                "a concert pays {times:times} as much",
                "for a concert the {job} receives {times:times} that amount",
            ),
            "n": (
                "last month there were {n_reh} rehearsals and {n_con} concerts",
                "{n_con} concerts were played last month after {n_reh} rehearsals",
            ),
            "part": (
                "{name} saved {part} of the money and spent the rest",
                "{part} of what was earned went into savings and the rest was spent",
            ),
        },
        asks=(
            Ask(
                find="month",
                steps=(
                    "pay for a concert = times of reh",
                    "pay for the rehearsals = reh * n_reh",
                    "pay for the concerts = pay for a concert * n_con",
                    "pay for the month = pay for the rehearsals + pay for the concerts",
                ),
                tell="reh con n",
                questions=("how much did {name} earn last month", "what was the pay for the month"),
                goals=("{name}'s pay for last month",),
                wordings=(
                    "{n_con} concerts and {n_reh} rehearsals were in {name}'s calendar last "
                    "month. With {reh} for a rehearsal and {times:times} that for a concert, "
                    "what does a {job} earn?",
                    '"How was your month?" - "{n_reh} rehearsals at {reh} each, and {n_con} '
                    'concerts, which pay {times:times} as much." What did {name} earn?',
                    "For {n_reh} rehearsals at {reh} and {n_con} concerts at {times:times} that "
                    "rate, how much does a {job} get?",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "pay for a concert = times of reh",
                    "pay for the rehearsals = reh * n_reh",
                    "pay for the concerts = pay for a concert * n_con",
                    "pay for the month = pay for the rehearsals + pay for the concerts",
                    "money saved = part of pay for the month",
                    "money spent = pay for the month - money saved",
                ),
                tell="reh con n part",
                questions=("how much money did {name} spend", "how much was spent"),
                wordings=(
                    "{name} played {n_con} concerts and {n_reh} rehearsals. A rehearsal pays "
                    "{reh}, a concert {times:times} as much. With {part} of the money set aside, "
                    "how much could {name} spend?",
                ),
            ),
            Ask(
                find="n_con",
                steps=(
                    "pay for the rehearsals = reh * n_reh",
                    "pay for the concerts = month - pay for the rehearsals",
                    "pay for a concert = times of reh",
                    "concerts = pay for the concerts / pay for a concert",
                ),
                wordings=(
                    "The month brought the {job} {month}, from {n_reh} rehearsals at {reh} each "
                    "and from concerts, each of which pays {times:times} as much as a rehearsal. "
                    "How many concerts were there?",
                ),
            ),
        ),
    ),
    Story(
        name="wage_substitute_teacher_full_and_half_days",
        topic="school",
        numbers={
            "half_rate": money(40, 90, 5),
            "full_rate": "half_rate * 2",
            "full": whole(4, 12),
            "half": whole(2, 9),
            "full_pay": "full_rate * full",
            "half_pay": "half_rate * half",
            "pay": "full_pay + half_pay",
            "tax": percent(10, 20),
            "taken": "pay * tax / 100",
            "net": "pay - taken",
        },
        facts={
            "rate": (
                "{name} gets {full_rate} for a full day as a substitute teacher",
                "a full day as a substitute teacher pays {name} {full_rate}",
            ),
            "half": ("half a day pays half of that", "the rate for half a day is half as much"),
            "days": (
                "in October {he} taught on {full} full days and {half} half days",
                "October had {full} full days and {half} half days of work for {him}",
            ),
        },
        asks=(
            Ask(
                find="pay",
                steps=(
                    "pay for the full days = full_rate * full",
                    "rate for half a day = full_rate / 2",
                    "pay for the half days = rate for half a day * half",
                    "pay before tax = pay for the full days + pay for the half days",
                ),
                tell="rate half days",
                questions=(
                    "how much did {name} earn in October",
                    "how much money was that before tax",
                ),
                wordings=(
                    "October for {name}: {full} full days, {half} half days. A full day as a "
                    "substitute teacher pays {full_rate}, half a day half of it. How much is "
                    "that?",
                    "What is {name} paid as a substitute teacher for {half} half days and {full} "
                    "full days, if {full_rate} is paid for a whole day and half as much for half "
                    "a day?",
                    "How much does a substitute teacher earn in a month with {full} full days at "
                    "{full_rate} and {half} half days at half that rate?",
                ),
            ),
            Ask(
                find="net",
                steps=(
                    "pay for the full days = full_rate * full",
                    "pay for the half days = half_rate * half",
                    "pay before tax = pay for the full days + pay for the half days",
                    "tax to pay = tax of pay before tax",
                    "pay after tax = pay before tax - tax to pay",
                ),
                wordings=(
                    "{name}, a substitute teacher, was called in for {half} half days and {full} "
                    "full days. A full day pays {full_rate}, a half day {half_rate}, and {tax} "
                    "of everything goes to the tax office. What was left for {name}?",
                ),
            ),
            Ask(
                find="full",
                steps=(
                    "rate for half a day = full_rate / 2",
                    "pay for the half days = rate for half a day * half",
                    "pay for the full days = pay - pay for the half days",
                    "full days = pay for the full days / full_rate",
                ),
                wordings=(
                    "{name} received {pay} as a substitute teacher. {half} times it was only "
                    "half a day, at half of the usual {full_rate}. How many full days did {name} "
                    "teach?",
                    "On how many full days did {name} teach, if a full day pays {full_rate}, "
                    "half a day half that much, and {half} half days plus the full ones came to "
                    "{pay}?",
                ),
            ),
        ),
    ),
    Story(
        name="wage_apple_pickers_minimum_or_by_the_crate",
        topic="work",
        numbers={
            "per": money("1.50", 4, "0.50"),
            "crates": whole(20, 45),
            "by_crate": "per * crates",
            "hour": money(6, 10),
            "hours": whole(5, 8),
            "least": "hour * hours",
            "gain": "by_crate - least",
        },
        where=("by_crate > least",),
        nouns={"fruit": "apples, pears, oranges, peaches, cherries, grapes, olives"},
        facts={
            "hour": (
                "pickers on {name}'s farm are paid {hour} an hour at least, and a day has "
                "{hours} hours",
                "on {name}'s farm, a picker gets at least {hour} for each of the {hours} hours "
                "of a day",
            ),
            "per": (
                "whoever fills enough crates with {fruit} is paid {per} a crate instead",
                "{per} a crate of {fruit} is paid instead if that comes to more",
            ),
            "crates": (
                "one picker filled {crates} crates",
                "the fastest picker of the day filled {crates} crates",
            ),
        },
        asks=(
            Ask(
                find="gain",
                steps=(
                    "pay by the crate = per * crates",
                    "pay by the hour = hour * hours",
                    "gain = pay by the crate - pay by the hour",
                ),
                tell="hour per crates",
                questions=(
                    "how much more than the pay by the hour was that",
                    "how much more did the picker get by the crate than by the hour",
                ),
                wordings=(
                    "On {name}'s farm a picker filled {crates} crates of {fruit} in a day of "
                    "{hours} hours. Paid by the crate, at {per}, how much more is that than "
                    "{hour} an hour?",
                    "{per} for each of {crates} crates of {fruit}, or {hour} for each of {hours} "
                    "hours: what is the difference for the picker?",
                    "A picker can choose at the end of a day of {hours} hours: {hour} an hour, "
                    "or {per} for each crate of {fruit}. With {crates} crates, how much better "
                    "is the second choice?",
                    "By how much does {per} a crate beat {hour} an hour for someone who filled "
                    "{crates} crates of {fruit} in {hours} hours?",
                ),
            ),
            Ask(
                find="crates",
                steps=(
                    "pay by the hour = hour * hours",
                    "pay by the crate = pay by the hour + gain",
                    "crates = pay by the crate / per",
                ),
                wordings=(
                    "Paid by the hour, a picker would have got {hour} for each of {hours} hours. "
                    "Paid {per} a crate, the picker got {gain} more than that. How many crates "
                    "of {fruit} did the picker fill?",
                ),
            ),
            Ask(
                find="per",
                steps=(
                    "pay by the hour = hour * hours",
                    "pay by the crate = pay by the hour + gain",
                    "pay for a crate = pay by the crate / crates",
                ),
                wordings=(
                    '"For {crates} crates I got {gain} more than if I had been paid {hour} an '
                    'hour for my {hours} hours," a picker told {name} among the {fruit}. What is '
                    "paid for a crate?",
                ),
            ),
        ),
    ),
    Story(
        name="wage_first_job_deductions_and_uniform",
        topic="work",
        numbers={
            "rate": money(9, 16),
            "per_week": whole(10, 20),
            "weeks": oneof(2, 3, 4),
            "hours": "per_week * weeks",
            "gross": "hours * rate",
            "uniform": money(20, 60, 5),
            "locker": money(2, 6),
            "lockers": "locker * weeks",
            "off": "uniform + lockers",
            "net": "gross - off",
        },
        nouns={
            "shop": (
                "burger restaurant, movie theater, supermarket, water park, hotel kitchen, gas "
                "station"
            )
        },
        facts={
            "rate": (
                "{name} starts at a {shop} for {rate} an hour and {per_week} hours a week",
                "at a {shop}, {name} works {per_week} hours a week for {rate} an hour",
            ),
            "uniform": (
                "{uniform} is taken once from the pay for a uniform",
                "the uniform costs {him} {uniform}, which is kept back from the pay",
            ),
            "locker": (
                "each week {locker} is taken off for a locker",
                "a locker costs {locker} a week",
            ),
            "weeks": (
                "the first paycheck is for {weeks} weeks",
                "{he} gets the first paycheck after {weeks} weeks",
            ),
        },
        asks=(
            Ask(
                find="net",
                steps=(
                    "hours worked = per_week * weeks",
                    "pay for the hours = hours worked * rate",
                    "paid for the locker = locker * weeks",
                    "taken off in all = uniform + paid for the locker",
                    "first paycheck = pay for the hours - taken off in all",
                ),
                tell="rate uniform locker weeks",
                questions=(
                    "how much is {name}'s first paycheck",
                    "what amount is on the first paycheck",
                ),
                goals=("the amount of {name}'s first paycheck",),
                wordings=(
                    "What is left for {name} after {weeks} weeks of {per_week} hours at {rate} "
                    "an hour in a {shop}, if a uniform for {uniform} and a locker for {locker} a "
                    "week are taken off?",
                    "{name} is looking forward to the first paycheck from the {shop}: {weeks} "
                    "weeks, {per_week} hours a week, {rate} an hour. But {uniform} will be "
                    "missing for the uniform, and {locker} a week for the locker. How much will "
                    "it be?",
                    "First paycheck at the {shop}, for {weeks} weeks of {per_week} hours: {rate} "
                    "an hour, minus {uniform} for the uniform, minus {locker} a week for the "
                    "locker. What does {name} get?",
                ),
            ),
            Ask(
                find="rate",
                steps=(
                    "paid for the locker = locker * weeks",
                    "taken off in all = uniform + paid for the locker",
                    "pay for the hours = net + taken off in all",
                    "hours worked = per_week * weeks",
                    "pay for an hour = pay for the hours / hours worked",
                ),
                wordings=(
                    "{name}'s first paycheck, after {weeks} weeks with {per_week} hours each, "
                    "was {net}. A uniform for {uniform} and {locker} a week for a locker had "
                    "been taken off. What is {name} paid an hour?",
                    "How much an hour does the {shop} pay, if {weeks} weeks of {per_week} hours "
                    "each left {name} with {net} after {uniform} for a uniform and {locker} each "
                    "week for a locker were kept back?",
                ),
            ),
        ),
    ),
)
