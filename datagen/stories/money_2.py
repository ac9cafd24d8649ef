"""Money over time: allowances, plans, savings, rents, instalments, interest."""

from datagen.numbers.quantity import fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="money_allowance_and_chores",
        topic="",
        numbers={
            "allowance": money(4, 20),
            "chores": whole(2, 6),
            "chore_pay": money(1, 5, "0.50"),
            "earned": "chores * chore_pay",
            "income": "allowance + earned",
            "spent": money(2, 15),
            "saved_weekly": "income - spent",
            "weeks": whole(3, 16),
            "saved": "saved_weekly * weeks",
        },
        nouns={"relative": "grandmother, grandfather, aunt, uncle, mother, father"},
        facts={
            "allowance": (
                "every week {name} is given an allowance of {allowance}",
                "{name}'s allowance is {allowance} a week",
            ),
            "chores": (
                "on top of that, {his} {relative} pays {him} {chore_pay} for each chore, and {he} "
                "does {chores} of them a week",
                "each week {he} also does {chores} chores for {his} {relative}, who pays "
                "{chore_pay} for each",
            ),
            "spent": (
                "{spent} a week goes on snacks and bus rides",
                "each week {he} spends {spent} and keeps the rest",
            ),
            "weeks": ("this goes on for {weeks} weeks", "{weeks} weeks pass like this"),
            "saved": (
                "after {weeks} weeks {he} has {saved} in {his} drawer",
                "what {he} has kept after {weeks} weeks comes to {saved}",
            ),
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "pay for chores each week = chores * chore_pay",
                    "weekly income = allowance + pay for chores each week",
                    "saved each week = weekly income - spent",
                    "money saved = saved each week * weeks",
                ),
                tell="allowance chores spent weeks",
                questions=(
                    "how much money has {he} saved by then",
                    "how much does {name} have in the end, if {he} started with nothing",
                ),
                goals=("the money that {name} saves in that time",),
                wordings=(
                    '"Every week you get {allowance} from us," say {name}\'s parents, "and your '
                    "{relative} gives you {chore_pay} for each of your {chores} weekly chores, "
                    'yet {spent} of it is always gone by Sunday." If nothing changes, how much '
                    "will be left over in {weeks} weeks?",
                    "In {weeks} weeks, how much can {name} put aside out of a weekly allowance of "
                    "{allowance} and {chores} chores a week at {chore_pay} each, given that "
                    "{spent} a week is spent?",
                ),
            ),
            Ask(
                find="spent",
                steps=(
                    "pay for chores each week = chores * chore_pay",
                    "weekly income = allowance + pay for chores each week",
                    "saved each week = saved / weeks",
                    "spent each week = weekly income - saved each week",
                ),
                tell="allowance chores saved",
                questions=(
                    "how much did {he} spend each week if it was always the same amount",
                    "what equal amount of {his} money was spent every week",
                ),
                wordings=(
                    "{name}'s savings after {weeks} weeks: {saved}. Weekly income: {allowance} "
                    "allowance plus {chores} chores at {chore_pay}. {name} spent the same amount "
                    "every week. What was it?",
                ),
            ),
        ),
    ),
    Story(
        name="money_subscription_with_intro_price",
        topic="",
        numbers={
            "intro_months": oneof(2, 3, 4, 6),
            "intro": money(1, 8, "0.50"),
            "full": money(6, 25, "0.50"),
            "full_months": "12 - intro_months",
            "intro_cost": "intro_months * intro",
            "full_cost": "full_months * full",
            "total": "intro_cost + full_cost",
        },
        where=("intro < full",),
        nouns={
            "service": "music service, film channel, language course, fitness app, news site, "
            "cloud storage, puzzle magazine, meditation app, comic library"
        },
        facts={
            "intro": (
                "a {service} costs only {intro} a month for the first {intro_months} months",
                "for the first {intro_months} months a {service} charges {intro} a month",
            ),
            "full": (
                "after that, the price is {full} a month",
                "for all the following months it takes {full} each",
            ),
            "full_unknown": (
                "after that, the regular monthly price applies",
                "then it changes to its regular monthly price",
            ),
            "total": (
                "the first year costs {total} altogether",
                "subscribers pay {total} for their first year",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "cost of the first months = intro_months * intro",
                    "other months = 12 - intro_months",
                    "cost of the other months = other months * full",
                    "cost of the year = cost of the first months + cost of the other months",
                ),
                tell="intro full",
                questions=(
                    "how much is paid in the first year",
                    "what does the first year cost",
                    "how much money does the {service} get from a subscriber in the first year",
                ),
                goals=("the cost of the first year",),
                wordings=(
                    "What will the first year with a {service} cost you if you pay {intro} in "
                    "each of the first {intro_months} months and {full} in every other month?",
                    "{name} signs up for a year with a {service}. The advertisement promises "
                    "{intro} a month, but the small print says that this holds for "
                    "{intro_months} months only and that every later month is {full}. What does "
                    "{name} pay for the year?",
                ),
            ),
            Ask(
                find="full",
                steps=(
                    "cost of the first months = intro_months * intro",
                    "cost of the other months = total - cost of the first months",
                    "other months = 12 - intro_months",
                    "regular price = cost of the other months / other months",
                ),
                tell="intro full_unknown total",
                questions=("what is the regular price per month",),
                goals=("the regular monthly price",),
                wordings=(
                    "A year of a {service} came to {total}. The first {intro_months} months were "
                    "on offer at {intro} each. What did each of the remaining months cost?",
                ),
            ),
        ),
    ),
    Story(
        name="money_phone_plan_extra_minutes",
        topic="",
        numbers={
            "base": money(10, 45),
            "included": whole(100, 600, 50),
            "extra": whole(10, 150, 5),
            "used": "included + extra",
            "rate": money("0.05", "0.40", "0.05"),
            "extra_cost": "extra * rate",
            "bill": "base + extra_cost",
        },
        facts={
            "plan": (
                "{name}'s phone plan costs {base} a month and includes {included} minutes of calls",
                "for {base} a month {name}'s phone plan covers {included} minutes of calls",
            ),
            "rate": (
                "each further minute costs {rate}",
                "every minute beyond that is charged at {rate}",
            ),
            "used": (
                "last month {he} talked for {used} minutes",
                "in May {name} used {used} minutes",
            ),
            "bill": ("last month {he} had to pay {bill}", "{name}'s bill for May was {bill}"),
        },
        asks=(
            Ask(
                find="bill",
                steps=(
                    "extra minutes = used - included",
                    "cost of the extra minutes = extra minutes * rate",
                    "bill = base + cost of the extra minutes",
                ),
                tell="plan rate used",
                questions=(
                    "how much did {name} have to pay for that month",
                    "what was {his} phone bill for that month",
                ),
                goals=("{name}'s bill for that month",),
                wordings=(
                    "{name} was on the phone for {used} minutes this month, although {his} plan "
                    "at {base} includes just {included}. If every additional minute is {rate}, "
                    "what will {his} bill be?",
                    "Dear {name}, you have used {used} minutes. Your monthly fee of {base} covers "
                    "{included} of them; the others cost {rate} each. What is the amount on "
                    "{name}'s bill?",
                ),
            ),
            Ask(
                find="used",
                steps=(
                    "cost of the extra minutes = bill - base",
                    "extra minutes = cost of the extra minutes / rate",
                    "minutes used = included + extra minutes",
                ),
                tell="plan rate bill",
                questions=("how many minutes did {he} talk that month",),
                goals=("the number of minutes {name} talked that month",),
                wordings=(
                    "{name} stares at a phone bill of {bill}. {his} plan is {base} with "
                    "{included} minutes included, and a minute above that limit is {rate}. How "
                    "many minutes of calls must {he} have made?",
                ),
            ),
        ),
    ),
    Story(
        name="money_flat_or_metered_plan",
        topic="",
        numbers={
            "base": money(5, 20),
            "rate": money("0.50", 4, "0.50"),
            "even": whole(4, 20),
            "flat_extra": "even * rate",
            "flat": "base + flat_extra",
            "more": whole(2, 15),
            "used": "even + more",
            "metered": "used * rate",
            "metered_bill": "base + metered",
            "difference": "metered_bill - flat",
            "yearly": "difference * 12",
        },
        facts={
            "metered": (
                "one internet company asks for {base} a month plus {rate} per gigabyte",
                "with one internet company, a month costs {base}, and each gigabyte adds {rate}",
            ),
            "flat": (
                "another company charges a flat {flat} a month, however much is used",
                "at its rival, a month is {flat} with no limit",
            ),
            "used": (
                "{name}'s family uses {used} gigabytes a month",
                "each month {used} gigabytes are used in {name}'s home",
            ),
        },
        asks=(
            Ask(
                find="yearly",
                steps=(
                    "cost of the data = used * rate",
                    "metered bill = base + cost of the data",
                    "saved in a month = metered bill - flat",
                    "saved in a year = saved in a month * 12",
                ),
                tell="metered flat used",
                questions=(
                    "how much does the flat price save them in a year",
                    "how much cheaper is a whole year with the flat price for them",
                ),
                goals=("the yearly saving with the flat price",),
                wordings=(
                    "Up to now {name} has paid {base} a month plus {rate} for each of the "
                    "{used} gigabytes that {he} uses. With an unlimited plan at {flat} a month, "
                    "how much would {he} save in a year?",
                ),
            ),
            Ask(
                find="even",
                steps=(
                    "difference of the fees = flat - base",
                    "gigabytes = difference of the fees / rate",
                ),
                tell="metered flat",
                questions=(
                    "for how many gigabytes a month do both cost the same",
                    "at how many gigabytes a month is neither of them cheaper",
                ),
                goals=("the monthly use, in gigabytes, at which both cost the same",),
                wordings=(
                    "You can pay {flat} a month for all the data you like, or {base} a month plus "
                    "{rate} a gigabyte. How many gigabytes do you get for {flat} under the second "
                    "plan?",
                ),
            ),
        ),
        distractors=("The router has {n:2-5} green lights.",),
    ),
    Story(
        name="money_saver_catches_up",
        topic="",
        numbers={
            "start": money(5, 60, 5),
            "weekly": money(6, 30),
            "less": money(1, 5),
            "other_weekly": "weekly - less",
            "weeks": whole(4, 24),
            "lead": "less * weeks",
            "other_start": "start + lead",
            "passed": whole(2, 12),
            "gained": "passed * weekly",
            "other_gained": "passed * other_weekly",
            "now": "start + gained",
            "other_now": "other_start + other_gained",
            "together": "now + other_now",
        },
        facts={
            "one": (
                "{name} has {start} and saves {weekly} a week",
                "{name}, who has {start} so far, puts {weekly} a week aside",
            ),
            "two": (
                "{name2} has {other_start} and saves {other_weekly} a week",
                "{name2} started with {other_start} and adds {other_weekly} each week",
            ),
            "passed": ("{passed} weeks go by", "they both keep this up for {passed} weeks"),
        },
        asks=(
            Ask(
                find="weeks",
                steps=(
                    "lead of {name2} = other_start - start",
                    "gained each week = weekly - other_weekly",
                    "weeks = lead of {name2} / gained each week",
                ),
                tell="one two",
                questions=(
                    "after how many weeks do both have the same amount",
                    "how many weeks does it take {name} to catch up with {name2}",
                ),
                goals=("the number of weeks until {name} and {name2} have equal savings",),
                wordings=(
                    '"You have {other_start} and I only have {start}," says {name} to {name2}, '
                    '"but I save {weekly} a week and you only {other_weekly}." In how many weeks '
                    "will their savings be equal?",
                    "{name2}'s jar holds {other_start} and grows by {other_weekly} every week; "
                    "{name}'s holds just {start} but grows by {weekly}. How many weeks must pass "
                    "before there is the same amount in both?",
                ),
            ),
            Ask(
                find="together",
                steps=(
                    "saved by {name} = passed * weekly",
                    "money of {name} = start + saved by {name}",
                    "saved by {name2} = passed * other_weekly",
                    "money of {name2} = other_start + saved by {name2}",
                    "money of both = money of {name} + money of {name2}",
                ),
                tell="one two passed",
                questions=("how much do they have together then",),
                goals=("the sum of their savings at that time",),
                wordings=(
                    "{name} and {name2} want to share the price of a tent. {name} owns {start} and "
                    "sets {weekly} aside each week, {name2} owns {other_start} and sets aside "
                    "{other_weekly}. How much can they spend on the tent {passed} weeks from now?",
                ),
            ),
        ),
    ),
    Story(
        name="money_monthly_income_split_up",
        topic="",
        numbers={
            "income": money(1200, 4800, 120),
            "rent_share": fraction("1/5", "1/4", "1/3", "1/2"),
            "rent": "income * rent_share",
            "after_rent": "income - rent",
            "food_rate": percent(10, 15, 20, 25, 30),
            "food": "after_rent * food_rate / 100",
            "after_food": "after_rent - food",
            "other": money(100, 500, 20),
            "saved": "after_food - other",
        },
        where=("saved > 40",),
        nouns={"job": "job"},
        facts={
            "income": (
                "a {job} takes home {income} a month",
                "a {job}'s monthly pay, after taxes, is {income}",
            ),
            "rent": (
                "{rent_share} of the pay goes on rent",
                "the landlord gets {rent_share} of the pay",
            ),
            "food": (
                "{food_rate} of what is left after the rent is spent on food",
                "of the money that remains after the rent, food takes {food_rate}",
            ),
            "food_known": (
                "food costs {food} a month, paid from what is left after the rent",
                "from the money that remains after the rent, {food} goes on food",
            ),
            "other": (
                "another {other} covers the bus and the bills",
                "all other expenses come to {other}",
            ),
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "rent = rent_share of income",
                    "money after the rent = income - rent",
                    "food = food_rate of money after the rent",
                    "money after food = money after the rent - food",
                    "money saved = money after food - other",
                ),
                tell="income rent food other",
                questions=(
                    "how much can be saved each month",
                    "what is left at the end of the month",
                ),
                goals=("the amount left each month",),
                wordings=(
                    "A {job}'s month begins with {income}. First comes the rent, {rent_share} of "
                    "it; then food, {food_rate} of the remaining money; then {other} for "
                    "everything else. What remains?",
                ),
            ),
            Ask(
                find="food_rate",
                steps=(
                    "rent = rent_share of income",
                    "money after the rent = income - rent",
                    "hundredfold cost of food = food * 100",
                    "percentage = hundredfold cost of food / money after the rent",
                ),
                tell="income rent food_known",
                questions=("what percent of the money left after the rent is spent on food",),
                wordings=(
                    "Out of {income} a month, {name} pays {rent_share} in rent and, from the rest, "
                    "{food} for food. What percent of that rest does the food cost?",
                ),
            ),
        ),
    ),
    Story(
        name="money_electric_meter_bill",
        topic="",
        numbers={
            "old": whole(1200, 9000, 10),
            "used": whole(100, 600, 10),
            "new": "old + used",
            "rate": money("0.10", "0.45", "0.05"),
            "fee": money(5, 20),
            "energy_cost": "used * rate",
            "bill": "energy_cost + fee",
        },
        nouns={"room": "house, apartment, workshop, farmhouse, cabin, bakery, small office"},
        facts={
            "old": (
                "the electric meter in a {room} showed {old} units on the first of the month",
                "at the beginning of the month the electric meter of a {room} stood at {old} units",
            ),
            "new": (
                "at the end of the month it showed {new}",
                "a month later the reading was {new}",
            ),
            "rate": (
                "a unit costs {rate}, and there is a fixed monthly fee of {fee}",
                "besides a fixed fee of {fee} a month, each unit costs {rate}",
            ),
        },
        asks=(
            Ask(
                find="bill",
                steps=(
                    "units used = new - old",
                    "cost of the units = units used * rate",
                    "bill = cost of the units + fee",
                ),
                tell="old new rate",
                questions=(
                    "how much is the bill for that month",
                    "what must be paid for the month",
                ),
                goals=("the electricity bill",),
                wordings=(
                    "Electricity bill for a {room}. Last reading: {old}. New reading: {new}. "
                    "Price of a unit: {rate}. Fixed fee: {fee}. What is the sum to be paid?",
                    "Between two readings of the meter in a {room}, {old} and {new}, a month has "
                    "gone by; each unit is {rate}, and {fee} is due every month in any case. How "
                    "much does the month's electricity cost?",
                ),
            ),
            Ask(
                find="old",
                steps=(
                    "cost of the units = bill - fee",
                    "units used = cost of the units / rate",
                    "old reading = new - units used",
                ),
                tell="",
                wordings=(
                    "The meter in a {room} now shows {new} units, and the bill since the last "
                    "reading is {bill}. It contains a fixed fee of {fee}; apart from that, every "
                    "unit is {rate}. What did the meter show at the last reading?",
                    "What was the previous reading of the meter in a {room} if it reads {new} "
                    "units now, a unit is {rate}, and the bill of {bill} includes a fee of {fee}?",
                ),
            ),
        ),
    ),
    Story(
        name="money_rent_with_one_larger_room",
        topic="",
        numbers={
            "mates": oneof(3, 4, 5),
            "share": money(300, 900, 10),
            "extra": money(20, 200, 10),
            "equal_part": "share * mates",
            "rent": "equal_part + extra",
            "large_share": "share + extra",
            "yearly": "large_share * 12",
        },
        facts={
            "rent": (
                "{name} and some friends, {mates} people in all, rent a house together for {rent} "
                "a month",
                "the monthly rent for the house in which {name} and {his} friends live, {mates} "
                "people in all, is {rent}",
            ),
            "extra": (
                "because {name} has the largest room, {he} pays {extra} more than each of the "
                "others, who all pay the same",
                "{name}'s room has a balcony, so {his} part is {extra} more than the part of each "
                "of the others, which are all equal",
            ),
        },
        asks=(
            Ask(
                find="large_share",
                steps=(
                    "rent without the extra = rent - extra",
                    "share of each of the others = rent without the extra / mates",
                    "share of {name} = share of each of the others + extra",
                ),
                tell="rent extra",
                questions=(
                    "how much does {name} pay a month",
                    "what is {name}'s part of the monthly rent",
                ),
                goals=("{name}'s part of the rent",),
                wordings=(
                    "The house costs {rent} a month. {mates} people live in it, but not all pay "
                    "the same: {name}, with the largest room, gives {extra} more than each "
                    "of the rest. How much is that a month?",
                ),
            ),
            Ask(
                find="yearly",
                steps=(
                    "rent without the extra = rent - extra",
                    "share of each of the others = rent without the extra / mates",
                    "share of {name} = share of each of the others + extra",
                    "rent of {name} in a year = share of {name} * 12",
                ),
                tell="rent extra",
                questions=("how much rent does {name} pay in a year",),
                goals=("the rent that {name} pays in a year",),
            ),
            Ask(
                find="rent",
                steps=(
                    "equal parts of the rent = share * mates",
                    "rent = equal parts of the rent + extra",
                ),
                tell="",
                wordings=(
                    "A house is shared by {mates} people. {name} pays {extra} a month more than "
                    "any of the others, because {his} room is the largest, and each of the others "
                    "pays {share}. What is the rent for the whole house?",
                    '"My part is {share}, and the parts of the others are the same, except that '
                    '{name} pays {extra} more for the big room," explains {name2}, who shares a '
                    "house with {name} and others. If {mates} people live there, what does the "
                    "house cost a month?",
                ),
            ),
        ),
    ),
    Story(
        name="money_deposit_and_instalments",
        topic="money",
        numbers={
            "price": money(200, 3000, 50),
            "down_rate": percent(10, 20, 25, 30, 40),
            "down": "price * down_rate / 100",
            "rest": "price - down",
            "months": oneof(4, 5, 6, 8, 10, 12, 20, 24),
            "part": "rest / months",
            "fee": money(1, 5, "0.50"),
            "monthly": "part + fee",
        },
        nouns={
            "thing": "motorbike, kitchen, piano, sofa, laptop, camera, refrigerator, e-bike, "
            "sewing machine, lawn tractor, drum kit, pottery wheel"
        },
        facts={
            "price": (
                "{name} is buying a {thing} for {price}",
                "a {thing} that {name} is buying costs {price}",
            ),
            "down": (
                "{he} pays {down_rate} of the price at once",
                "{down_rate} of the price is due on the first day",
            ),
            "months": (
                "the rest is split into {months} equal monthly parts",
                "{he} will pay the rest in {months} equal monthly parts",
            ),
            "fee": (
                "the store adds a fee of {fee} to each monthly part",
                "with every monthly part goes a fee of {fee}",
            ),
        },
        asks=(
            Ask(
                find="monthly",
                steps=(
                    "deposit = down_rate of price",
                    "rest = price - deposit",
                    "monthly part = rest / months",
                    "monthly payment = monthly part + fee",
                ),
                tell="price down months fee",
                questions=(
                    "how much does {name} pay each month",
                    "how large is {his} monthly payment, fee included",
                ),
                goals=("the monthly payment with the fee",),
                wordings=(
                    "For a {thing} at {price}, {name} has agreed to hand over {down_rate} today "
                    "and the remainder in {months} equal monthly parts, each of them with {fee} "
                    "added for the paperwork. What is due every month?",
                ),
            ),
            Ask(
                find="part",
                steps=(
                    "deposit = down_rate of price",
                    "rest = price - deposit",
                    "monthly part = rest / months",
                ),
                tell="price down months",
                questions=("how large is each monthly part",),
                goals=("the size of one monthly part",),
                wordings=(
                    "A store offers a {thing} on these terms: {price} in all, {down_rate} of it at "
                    "once, and what remains in {months} equal monthly parts. How much is one "
                    "part?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "part without the fee = monthly - fee",
                    "paid in parts = part without the fee * months",
                    "price = down + paid in parts",
                ),
                tell="",
                wordings=(
                    "{name} paid {down} at once for a {thing} and then {monthly} a month for "
                    "{months} months. Each monthly payment contained a fee of {fee}, which has "
                    "nothing to do with the price. What was the price of the {thing}?",
                ),
            ),
        ),
    ),
    Story(
        name="money_debt_paid_back_faster",
        topic="",
        numbers={
            "slow": money(5, 40, 5),
            "slow_weeks": whole(2, 10),
            "fast": money(10, 80, 5),
            "fast_weeks": whole(2, 12),
            "slow_paid": "slow * slow_weeks",
            "fast_paid": "fast * fast_weeks",
            "debt": "slow_paid + fast_paid",
            "weeks": "slow_weeks + fast_weeks",
        },
        where=("slow < fast",),
        nouns={"relative": "brother, sister, cousin, uncle, aunt, grandmother"},
        facts={
            "debt": (
                "{name} borrowed {debt} from {his} {relative}",
                "{name}'s {relative} lent {him} {debt}",
            ),
            "slow": (
                "for the first {slow_weeks} weeks {he} paid back {slow} a week",
                "{he} gave back {slow} in each of the first {slow_weeks} weeks",
            ),
            "fast": (
                "after that, {he} paid {fast} a week until the debt was gone",
                "from then on it was {fast} a week, up to the last dollar",
            ),
        },
        asks=(
            Ask(
                find="weeks",
                steps=(
                    "paid back at first = slow * slow_weeks",
                    "debt left = debt - paid back at first",
                    "further weeks = debt left / fast",
                    "weeks in all = slow_weeks + further weeks",
                ),
                tell="debt slow fast",
                questions=(
                    "how many weeks did it take {name} to pay everything back",
                    "after how many weeks in all was the debt paid",
                ),
                goals=("the number of weeks until the whole debt was paid",),
                wordings=(
                    "{name} owes {his} {relative} {debt}. {he} pays {slow} a week at first, but "
                    "after {slow_weeks} weeks {he} finds a job and can pay {fast} a week. How many "
                    "weeks will have passed from the first payment week to the last, both "
                    "included?",
                    "How many weekly payments clear a debt of {debt}, if the first {slow_weeks} "
                    "are {slow} each and all the others {fast} each?",
                ),
            ),
            Ask(
                find="debt",
                steps=(
                    "paid back at first = slow * slow_weeks",
                    "paid back later = fast * fast_weeks",
                    "debt = paid back at first + paid back later",
                ),
                tell="",
                wordings=(
                    "To get rid of a debt, {name} paid {slow} a week for {slow_weeks} weeks and "
                    "then {fast} a week for another {fast_weeks} weeks. How large was the debt?",
                    "{name}'s {relative} keeps a list: {slow_weeks} payments of {slow}, then "
                    '{fast_weeks} payments of {fast}, and under it the word "settled". What had '
                    "{name} borrowed?",
                ),
            ),
        ),
    ),
    Story(
        name="money_savings_account_interest",
        topic="",
        numbers={
            "deposit": money(200, 6000, 100),
            "rate": percent(2, 3, 4, 5, 6, 8, 10),
            "years": whole(2, 9),
            "yearly": "deposit * rate / 100",
            "interest": "yearly * years",
            "final": "deposit + interest",
        },
        nouns={"relative": "grandmother, grandfather, aunt, uncle, mother, father, godmother"},
        facts={
            "deposit": (
                "{name}'s {relative} put {deposit} into a savings account",
                "a savings account was opened by {name}'s {relative} with {deposit}",
            ),
            "rate": (
                "each year the bank paid {rate} interest on this first deposit",
                "the interest was {rate} of that first deposit for each year",
            ),
            "years": (
                "all of it stayed there for {years} years",
                "the money stayed there for {years} years",
            ),
            "final": (
                "after {years} years, there was {final} in the account",
                "in {years} years the account grew to {final}",
            ),
        },
        asks=(
            Ask(
                find="final",
                steps=(
                    "interest for a year = rate of deposit",
                    "interest = interest for a year * years",
                    "final amount = deposit + interest",
                ),
                tell="deposit rate years",
                questions=(
                    "how much money was in the account then",
                    "to what amount did the savings grow",
                ),
                goals=("the amount in the account at the end",),
                wordings=(
                    "On the day {name} was born, {his} {relative} deposited {deposit} for {him} at "
                    "{rate} simple interest a year. How much was there for {him} {years} years "
                    "later?",
                ),
            ),
            Ask(
                find="rate",
                steps=(
                    "interest = final - deposit",
                    "interest for a year = interest / years",
                    "hundredfold interest = interest for a year * 100",
                    "interest rate = hundredfold interest / deposit",
                ),
                tell="deposit final",
                questions=(
                    "what percent simple interest did the account pay a year",
                    "what percentage of the first deposit did the bank add each year, if it was "
                    "the same every year",
                ),
                wordings=(
                    "{name}'s {relative} invested {deposit} and got {final} back after {years} "
                    "years, with the same simple interest for every year. What percentage a year "
                    "was that?",
                ),
            ),
            Ask(
                find="years",
                steps=(
                    "interest for a year = rate of deposit",
                    "interest = final - deposit",
                    "years = interest / interest for a year",
                ),
                tell="",
                wordings=(
                    "How many years does it take for {deposit} to become {final}, if simple "
                    "interest of {rate} a year is paid on the {deposit}?",
                    "{name} puts {deposit} away at {rate} simple interest a year and wants to "
                    "leave it there until it has become {final}. How many years must {he} wait?",
                ),
            ),
        ),
    ),
)
