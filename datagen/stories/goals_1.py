"""Saving up: a part already there, a weekly rate, setbacks, helpers, and when the goal "
"is reached."""

from datagen.numbers.quantity import factor, fraction, money, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="goal_telescope_half_paid_by_grandfather",
        topic="money",
        numbers={
            "own": money(10, 60, 5),
            "weekly": money(4, 15),
            "weeks": whole(4, 16),
            "earned": "weekly * weeks",
            "half": "own + earned",
            "price": "half * 2",
        },
        nouns={
            "goal": (
                "telescope, drum set, electric scooter, bicycle, sewing machine, camera, surfboard"
            ),
            "elder": "grandfather, grandmother, uncle, aunt, mother, father",
        },
        facts={
            "price": (
                "{name} would like a {goal} that costs {price}",
                "a {goal} for {price} is what {name} would like",
            ),
            "half": (
                "{his} {elder} will pay half of it",
                "half of the price is promised by {his} {elder}",
            ),
            "own": ("{he} has {own} already", "there are {own} in {his} drawer"),
            "weekly": (
                "{he} earns {weekly} a week by doing chores",
                "chores bring {him} {weekly} every week",
            ),
        },
        asks=(
            Ask(
                find="weeks",
                steps=(
                    "own half = price / 2",
                    "money still needed = own half - own",
                    "weeks = money still needed / weekly",
                ),
                tell="price half own weekly",
                questions=(
                    "how many weeks does {name} have to do chores",
                    "after how many weeks can the {goal} be bought",
                ),
                goals=("the number of weeks until {name} can buy the {goal}",),
                wordings=(
                    "{name} needs only half of the price of a {goal}, since {his} {elder} pays "
                    "the other half. It costs {price}, {own} is already there, and {weekly} "
                    "comes in every week for chores. When, in weeks, is {name}'s half complete?",
                    "A {goal}: {price}. From {his} {elder}: half. Already saved: {own}. Chores: "
                    "{weekly} a week. How many weeks does {name} have to wait?",
                    '"If you pay one half of the {goal}, I will pay the other," says {name}\'s '
                    "{elder}. The {goal} costs {price}. {name} has {own} and gets {weekly} a "
                    "week for chores. How many weeks will it take?",
                    "Half of the {price} for a {goal} will come from {name}'s {elder}. How many "
                    "weeks of chores, at {weekly} a week, are needed for the other half if "
                    "{name} already has {own}?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "money from chores = weekly * weeks",
                    "own half = own + money from chores",
                    "price of the {goal} = own half * 2",
                ),
                wordings=(
                    "{name} had {own}, did chores for {weeks} weeks at {weekly} a week, and put "
                    "all of it into a {goal}. It was exactly half of the price; the other half "
                    "came from {his} {elder}. How much did the {goal} cost?",
                ),
            ),
            Ask(
                find="weekly",
                steps=(
                    "own half = price / 2",
                    "money still needed = own half - own",
                    "money needed each week = money still needed / weeks",
                ),
                wordings=(
                    "In {weeks} weeks {name} wants to have half of the money for a {goal} that "
                    "costs {price}. {name} has {own} today. How much must {he} earn each week?",
                ),
            ),
        ),
    ),
    Story(
        name="goal_summer_camp_two_rates_of_saving",
        topic="money",
        numbers={
            "slow": money(5, 12),
            "slow_weeks": whole(3, 10),
            "first": "slow * slow_weeks",
            "more": money(3, 10),
            "fast": "slow + more",
            "fast_weeks": whole(3, 12),
            "second": "fast * fast_weeks",
            "fee": "first + second",
        },
        nouns={
            "camp": (
                "summer camp, sailing course, climbing course, space camp, riding camp, music camp"
            )
        },
        facts={
            "fee": (
                "{name} saves for a {camp} with a fee of {fee}",
                "the fee for the {camp} that {name} dreams of is {fee}",
            ),
            "slow": (
                "for {slow_weeks} weeks {he} sets aside {slow} a week",
                "{he} begins with {slow} a week and keeps to it for {slow_weeks} weeks",
            ),
            "more": (
                "after that, {he} sets aside {more} more each week than before",
                "then {he} raises the weekly amount by {more}",
            ),
        },
        asks=(
            Ask(
                find="fast_weeks",
                steps=(
                    "money saved at first = slow * slow_weeks",
                    "money still needed = fee - money saved at first",
                    "money a week later = slow + more",
                    "weeks still needed = money still needed / money a week later",
                ),
                tell="fee slow more",
                questions=(
                    "how many more weeks does {name} need to have the fee",
                    "in how many further weeks is the fee complete",
                ),
                wordings=(
                    "After {slow_weeks} weeks of putting {slow} aside, {name} puts {more} more "
                    "than that aside each week, until the fee of {fee} for the {camp} is there. "
                    "How many weeks is that after the change?",
                    "How many weeks at the higher rate does {name} need for the {camp}, which "
                    "costs {fee}, if the first {slow_weeks} weeks bring {slow} each and each "
                    "later week {more} more?",
                    "The {camp} costs {fee}. {name} put aside {slow} a week for {slow_weeks} "
                    "weeks, noticed that this was too slow, and has put aside {more} a week more "
                    "since then. How many weeks at the higher rate does it take until the money "
                    "is there?",
                ),
            ),
            Ask(
                find="fee",
                steps=(
                    "money saved at first = slow * slow_weeks",
                    "money a week later = slow + more",
                    "money saved later = money a week later * fast_weeks",
                    "fee = money saved at first + money saved later",
                ),
                wordings=(
                    "With {slow} a week for {slow_weeks} weeks and {more} more than that a week "
                    "for the {fast_weeks} weeks that followed, {name} saved just enough for the "
                    "{camp}. What is the fee?",
                    "How much does the {camp} cost, if {name} can pay for it after {slow_weeks} "
                    "weeks of saving {slow} a week and {fast_weeks} weeks of saving {more} a "
                    "week more than that?",
                ),
            ),
            Ask(
                find="fast",
                steps=(
                    "money saved at first = slow * slow_weeks",
                    "money still needed = fee - money saved at first",
                    "money needed a week = money still needed / fast_weeks",
                ),
                wordings=(
                    "{name} needs {fee} for a {camp}. After {slow_weeks} weeks at {slow} a week, "
                    "{fast_weeks} weeks are left until the fee is due. How much a week must "
                    "{name} save from now on?",
                ),
            ),
        ),
    ),
    Story(
        name="goal_aquarium_money_spent_on_the_way",
        topic="money",
        numbers={
            "start": money(15, 60, 5),
            "weekly": money(6, 20),
            "weeks": whole(4, 14),
            "earned": "weekly * weeks",
            "gifts": money(8, 40),
            "sum": "start + earned",
            "have": "sum - gifts",
            "missing": money(4, 70),
            "price": "have + missing",
        },
        nouns={
            "goal": (
                "aquarium, tent, microscope, violin, canoe, pair of skis/pairs of skis, keyboard"
            ),
            "event": "birthday, wedding, graduation, housewarming, farewell party",
        },
        facts={
            "start": (
                "{name} had {start} and began to save for a {goal}",
                "{start} was what {name} had when {he} began to save for a {goal}",
            ),
            "weekly": (
                "for {weeks} weeks {he} added {weekly} each week",
                "{weekly} came in every week, for {weeks} weeks",
            ),
            "gifts": (
                "in between {he} took {gifts} out for a present for a friend's {event}",
                "a present for a friend's {event} cost {him} {gifts} out of it",
            ),
            "price": ("the {goal} costs {price}", "{price} is the price of the {goal}"),
        },
        asks=(
            Ask(
                find="missing",
                steps=(
                    "money added = weekly * weeks",
                    "money put in = start + money added",
                    "money there = money put in - gifts",
                    "money still missing = price - money there",
                ),
                tell="start weekly gifts price",
                questions=(
                    "how much money is {name} still missing",
                    "how much more does {name} need for the {goal}",
                ),
                goals=("the amount that {name} still needs",),
                wordings=(
                    "A {goal} costs {price}. In {name}'s box there were {start} at the start, "
                    "{weeks} weeks added {weekly} each, and a friend's {event} took {gifts} out "
                    "again. What amount is missing?",
                    '"I want that {goal} for {price}," says {name}. "I began with {start}, put '
                    "in {weekly} for each of {weeks} weeks, and took out {gifts} for a friend's "
                    '{event}." How much does {name} still need?',
                    "{name} wants a {goal} for {price}. {he} started with {start}, saved "
                    "{weekly} a week for {weeks} weeks, and gave {gifts} of it away for a "
                    "friend's {event}. How far from the price is {he}?",
                ),
            ),
            Ask(
                find="have",
                steps=(
                    "money added = weekly * weeks",
                    "money put in = start + money added",
                    "money there = money put in - gifts",
                ),
                tell="start weekly gifts",
                questions=("how much has {name} got now", "how much is there now"),
                wordings=(
                    "What is in {name}'s {goal} fund after {weeks} weeks, if it began with "
                    "{start}, grew by {weekly} a week, and lost {gifts} to a present for a "
                    "friend's {event}?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "money put in = have + gifts",
                    "money added = weekly * weeks",
                    "money at the start = money put in - money added",
                ),
                wordings=(
                    "{name}'s fund for a {goal} holds {have} today. {weekly} went in each week "
                    "for {weeks} weeks, and {gifts} was taken out once for a friend's {event}. "
                    "How much was in it at the start?",
                    "How much did {name} start with? {weeks} weeks ago {he} began to add "
                    "{weekly} a week for a {goal}; {gifts} went to a friend's {event}; {have} is "
                    "there now.",
                ),
            ),
        ),
    ),
    Story(
        name="goal_class_trip_earned_by_three_sales",
        topic="school",
        numbers={
            "students": whole(16, 30),
            "each": money(12, 40),
            "need": "students * each",
            "cakes": money(60, 190, 5),
            "times": factor(2, 3),
            "car": "cakes * times",
            "two": "cakes + car",
            "left": "need - two",
        },
        where=("left > 20",),
        nouns={"trip": "science museum, castle, theater, planetarium, water park, zoo"},
        facts={
            "need": (
                "{name}'s class of {students} students wants to go to the {trip}, which costs "
                "{each} a student",
                "a trip to the {trip} costs {each} for each of the {students} students of "
                "{name}'s class",
            ),
            "cakes": ("a bake sale brought in {cakes}", "{cakes} came from a bake sale"),
            "car": (
                "a car wash earned {times:times} as much as the bake sale",
                "with a car wash, {times:times} as much as at the bake sale was earned",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "cost of the trip = students * each",
                    "money from the car wash = times of cakes",
                    "money earned = cakes + money from the car wash",
                    "money still needed = cost of the trip - money earned",
                ),
                tell="need cakes car",
                questions=(
                    "how much money does the class still need",
                    "how much more must be earned",
                ),
                goals=("the amount that is still missing for the trip",),
                wordings=(
                    "To the {trip}! It costs {each} for each of {students} students. The class "
                    "has {cakes} from a bake sale and {times:times} as much from a car wash. How "
                    "much is missing?",
                    "{name}'s class counts its money for the {trip}: {cakes} from cakes, "
                    "{times:times} as much from washing cars. But {students} students at {each} "
                    "each need more. How much more?",
                    "{students} students, {each} each: that is what the trip to the {trip} "
                    "costs. So far there are {cakes} from a bake sale and {times:times} as much "
                    "from a car wash. What sum is still missing?",
                    "How much must {name}'s class still raise for its trip to the {trip}, if "
                    "{students} students have to pay {each} apiece and a bake sale has made "
                    "{cakes} and a car wash {times:times} that?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "money from the car wash = times of cakes",
                    "money earned = cakes + money from the car wash",
                    "cost of the trip = money earned + left",
                    "cost for one student = cost of the trip / students",
                ),
                wordings=(
                    "The {students} students of {name}'s class earned {cakes} at a bake sale and "
                    "{times:times} as much at a car wash. For the trip to the {trip} they then "
                    "still needed {left}. What does the trip cost for one student?",
                    "Still missing: {left}. Already there: {cakes} from a bake sale and "
                    "{times:times} as much from a car wash. With all that, {students} students "
                    "could go to the {trip}. What is the price per student?",
                ),
            ),
        ),
    ),
    Story(
        name="goal_moving_out_deposit_and_furniture",
        topic="money",
        numbers={
            "rent": money(500, 1100, 50),
            "times": factor(2, 3),
            "deposit": "rent * times",
            "furniture": money(400, 1600, 100),
            "need": "deposit + furniture",
            "have": money(200, 900, 50),
            "rest": "need - have",
            "months": whole(3, 12),
            "monthly": "rest / months",
        },
        where=("monthly > 80", "monthly < 700"),
        facts={
            "deposit": (
                "{name} wants to move into an apartment and must pay a deposit of {times:times} "
                "the rent, which is {rent} a month",
                "for an apartment with a rent of {rent} a month, {name} needs {times:times} the "
                "rent as a deposit",
            ),
            "furniture": (
                "furniture will cost {furniture}",
                "{he} plans to spend {furniture} on furniture",
            ),
            "have": ("{he} has saved {have} so far", "{his} savings so far are {have}"),
            "months": (
                "{he} wants to have the rest in {months} months",
                "in {months} months all the money should be there",
            ),
        },
        asks=(
            Ask(
                find="monthly",
                steps=(
                    "deposit = times of rent",
                    "money needed = deposit + furniture",
                    "money still missing = money needed - have",
                    "savings a month = money still missing / months",
                ),
                tell="deposit furniture have months",
                questions=(
                    "how much must {name} save each month",
                    "how much a month does {name} have to put aside",
                ),
                goals=("the amount that {name} has to save a month",),
                wordings=(
                    "How much a month must {name} save for {months} months to afford {furniture} "
                    "of furniture and a deposit of {times:times} the rent of {rent}, with {have} "
                    "already there?",
                    "Deposit: {times:times} the rent of {rent}. Furniture: {furniture}. Savings: "
                    "{have}. Time: {months} months. What must {name} put aside every month?",
                    "Moving out in {months} months! {name} needs {times:times} the monthly rent "
                    "of {rent} for the deposit plus {furniture} for furniture, and has {have}. "
                    "What has to be saved per month?",
                ),
            ),
            Ask(
                find="months",
                steps=(
                    "deposit = times of rent",
                    "money needed = deposit + furniture",
                    "money still missing = money needed - have",
                    "months of saving = money still missing / monthly",
                ),
                wordings=(
                    "{name} can save {monthly} a month and has {have}. {he} needs {furniture} "
                    "for furniture and a deposit of {times:times} the rent of {rent}. How many "
                    "months from now will {he} have enough?",
                    "In how many months can {name} move out, if the deposit is {times:times} a "
                    "rent of {rent}, the furniture costs {furniture}, {have} is already there, "
                    "and {monthly} is saved every month?",
                ),
            ),
            Ask(
                find="have",
                steps=(
                    "money from saving = monthly * months",
                    "money needed = deposit + furniture",
                    "money at the start = money needed - money from saving",
                ),
                wordings=(
                    "{name} paid a deposit of {deposit} and furniture for {furniture} from {his} "
                    "savings, which were then used up. For {months} months {he} had put "
                    "{monthly} a month into them. How much had there been before that?",
                ),
            ),
        ),
    ),
    Story(
        name="goal_book_challenge_behind_the_plan",
        topic="school",
        numbers={
            "per_month": whole(4, 9),
            "goal": "per_month * 12",
            "months": whole(3, 9),
            "read_month": whole(2, 7),
            "read": "read_month * months",
            "needed": whole(3, 11),
            "months_left": "12 - months",
            "later": "needed * months_left",
            "without": "read + later",
            "vacation": "goal - without",
            "so_far": "read + vacation",
            "rest": "goal - so_far",
        },
        where=("read_month < per_month", "vacation < 20"),
        nouns={"what": "book, comic, short story, poem, play"},
        facts={
            "goal": (
                "{name} made a plan in January to read {per_month} {whats} a month for a year",
                "for a whole year, {per_month} {whats} a month are what {name} wants to read",
            ),
            "read": (
                "in the first {months} months {he} only read {read_month} a month",
                "for {months} months {he} has read {read_month} a month instead",
            ),
            "vacation": (
                "during a vacation in that time {he} read {vacation} extra",
                "the only good stretch was a vacation in which {he} read {vacation} on top of that",
            ),
        },
        asks=(
            Ask(
                find="rest",
                steps=(
                    "{whats} for the year = per_month * 12",
                    "{whats} read month by month = read_month * months",
                    "{whats} read so far = {whats} read month by month + vacation",
                    "{whats} left to read = {whats} for the year - {whats} read so far",
                ),
                tell="goal read vacation",
                questions=(
                    "how many {whats} are left for the rest of the year",
                    "how many {whats} does {name} still have to read",
                ),
                wordings=(
                    "Reading {per_month} {whats} a month for a year was {name}'s plan. {months} "
                    "months brought {read_month} each, and a vacation {vacation} more. How many "
                    "{whats} are missing for the year?",
                    '"{per_month} {whats} a month, that makes a lot in a year," says {name}, '
                    '"but I read only {read_month} a month for {months} months, plus {vacation} '
                    'on vacation." How many are there still to read?',
                    "How many {whats} are left to be read if the plan is {per_month} a month for "
                    "a year, and in {months} months only {read_month} a month and another "
                    "{vacation} during a vacation have been read?",
                ),
            ),
            Ask(
                find="needed",
                steps=(
                    "{whats} for the year = per_month * 12",
                    "{whats} read month by month = read_month * months",
                    "{whats} read so far = {whats} read month by month + vacation",
                    "{whats} left to read = {whats} for the year - {whats} read so far",
                    "months left = 12 - months",
                    "{whats} needed a month = {whats} left to read / months left",
                ),
                tell="goal read vacation",
                questions=(
                    "how many {whats} a month must {name} read from now on to reach the year's "
                    "goal",
                    "how many {whats} does {name} need to read in each month that is left of the "
                    "year to catch up",
                ),
                wordings=(
                    "{per_month} {whats} a month, all year long: that was {name}'s goal. The "
                    "first {months} months saw only {read_month} a month, plus {vacation} in a "
                    "vacation. To make the year's total after all, how many must be read in each "
                    "of the other months of the year?",
                    "In a year of 12 months, {name} wants to get through as many {whats} as "
                    "{per_month} a month would give. Having read {read_month} a month for "
                    "{months} months and {vacation} extra ones on vacation, at what monthly rate "
                    "must {he} go on?",
                ),
            ),
        ),
    ),
    Story(
        name="goal_electric_bike_with_old_bike_sold",
        topic="money",
        numbers={
            "price": money(900, 2400, 50),
            "old": money(120, 400, 10),
            "sale": money(40, 200, 10),
            "pocket": money(100, 500, 10),
            "two": "old + pocket",
            "new_price": "price - sale",
            "rest": "new_price - two",
            "rate": money(15, 90, 5),
            "weeks": "rest / rate",
        },
        where=("weeks > 5", "weeks < 60"),
        nouns={"thing": "electric bike, trumpet, motor scooter, hot tub, riding saddle, sailboard"},
        facts={
            "price": (
                "the {thing} that {name} has chosen costs {price} but is reduced by {sale}",
                "{sale} is taken off the price of {price} for the {thing} that {name} has chosen",
            ),
            "two": (
                "{he} sells {his} old one for {old} and has {pocket} in the bank",
                "{pocket} is in {his} account, and {old} comes from selling {his} old one",
            ),
            "rate": ("{he} can save {rate} a week", "{rate} can be put aside every week"),
        },
        asks=(
            Ask(
                find="weeks",
                steps=(
                    "reduced price = price - sale",
                    "money there = old + pocket",
                    "money missing = reduced price - money there",
                    "weeks of saving = money missing / rate",
                ),
                tell="price two rate",
                questions=(
                    "how many weeks must {name} save",
                    "in how many weeks does {name} have the money for the {thing}",
                ),
                goals=("the number of weeks of saving",),
                wordings=(
                    "For how many weeks must {name} save {rate} a week for a {thing} at {price} "
                    "less {sale}, if {old} for {his} old one and {pocket} from the bank are used "
                    "as well?",
                    "{name} sells the old {thing} for {old}, takes {pocket} from the bank, and "
                    "saves {rate} a week. The new one is {price}, reduced by {sale}. After how "
                    "many weeks can {he} pay?",
                    "{name} needs a new {thing}. Price: {price}. Discount: {sale}. For the old "
                    "one {he} gets {old}; {pocket} is in the bank. Weekly savings: {rate}. How "
                    "many weeks until {he} can buy it?",
                ),
            ),
            Ask(
                find="rest",
                steps=(
                    "reduced price = price - sale",
                    "money there = old + pocket",
                    "money missing = reduced price - money there",
                ),
                tell="price two",
                questions=(
                    "how much money is still missing",
                    "how much does {name} still have to save for the {thing}",
                ),
                wordings=(
                    "What must {name} still save for a {thing} that costs {price} less a "
                    "discount of {sale}, when {old} for the old one and {pocket} in the bank can "
                    "go into it?",
                ),
            ),
            Ask(
                find="old",
                steps=(
                    "reduced price = price - sale",
                    "money there = reduced price - rest",
                    "price of the old one = money there - pocket",
                ),
                wordings=(
                    "To buy a {thing}, reduced from {price} by {sale}, {name} put in {pocket} "
                    "from the bank and the money for {his} old one, and then still had to save "
                    "{rest}. How much did the old one bring?",
                ),
            ),
        ),
    ),
    Story(
        name="goal_two_sisters_save_for_one_present",
        topic="money",
        numbers={
            "a": money(3, 9),
            "times": factor(2, 3),
            "b": "a * times",
            "both": "a + b",
            "weeks": whole(3, 10),
            "saved": "both * weeks",
            "start": money(5, 30),
            "have": "start + saved",
            "left": money(2, 25),
            "price": "have - left",
        },
        where=("price > 15",),
        nouns={
            "gift": (
                "necklace, coffee machine, garden bench, armchair, picnic basket, wall clock, lamp"
            ),
            "who": "parents, grandparents, neighbors, coach, music teacher",
        },
        facts={
            "start": (
                "{name} and {name2} save together for a {gift} for their {who} and start with "
                "{start}",
                "with {start} to begin with, {name} and {name2} save for a {gift} for their {who}",
            ),
            "a": ("{name} adds {a} a week", "each week {a} comes from {name}"),
            "b": (
                "{name2} adds {times:times} as much",
                "{times:times} that amount comes from {name2}",
            ),
            "weeks": (
                "after {weeks} weeks they buy the {gift} for {price}",
                "{weeks} weeks later they pay {price} for the {gift}",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "money a week of {name2} = times of a",
                    "money a week of both = a + money a week of {name2}",
                    "money saved = money a week of both * weeks",
                    "money in all = start + money saved",
                    "money left over = money in all - price",
                ),
                tell="start a b weeks",
                questions=(
                    "how much money do they have left over",
                    "what is left of their savings",
                ),
                goals=("the money left after they have bought the {gift}",),
                wordings=(
                    "{start} was in the jar when {name} and {name2} began. For {weeks} weeks "
                    "{name} put in {a} a week and {name2} {times:times} that. A {gift} for their "
                    "{who} at {price} came out of it. How much stayed in?",
                    "{name} and {name2} have {start}, add {a} and {times:times} as much every "
                    "week for {weeks} weeks, {name} the smaller and {name2} the larger amount, "
                    "and buy a {gift} for {price}. What do they keep?",
                    "The {gift} for their {who} cost {price}. {name} and {name2} had started "
                    "with {start} and then saved for {weeks} weeks, {name} {a} a week and "
                    "{name2} {times:times} as much. What did they have left after buying it?",
                ),
            ),
            Ask(
                find="have",
                steps=(
                    "money a week of {name2} = times of a",
                    "money a week of both = a + money a week of {name2}",
                    "money saved = money a week of both * weeks",
                    "money in all = start + money saved",
                ),
                wordings=(
                    "How much can {name} and {name2} spend on a {gift} if they have {start} now "
                    "and {name} saves {a} a week, {name2} {times:times} as much, for {weeks} "
                    "weeks?",
                ),
            ),
            Ask(
                find="weeks",
                steps=(
                    "money saved = have - start",
                    "money a week of both = a + b",
                    "weeks of saving = money saved / money a week of both",
                ),
                wordings=(
                    "Starting from {start}, {name} put {a} and {name2} put {b} into a box each "
                    "week. When there was {have} in it they bought a {gift} for their {who}. For "
                    "how many weeks had they saved?",
                    '"We have {have} now!" says {name2}. "We began with {start}. You give {a} '
                    'every week, {name}, and I give {b}." How many weeks have the two been '
                    "saving?",
                ),
            ),
        ),
    ),
    Story(
        name="goal_ticket_money_after_a_lost_wallet",
        topic="money",
        numbers={
            "weekly": money(12, 40),
            "weeks": whole(4, 10),
            "saved": "weekly * weeks",
            "part": fraction("1/2", "1/3", "1/4"),
            "lost": "saved * part",
            "kept": "saved - lost",
            "more_weeks": whole(1, 6),
            "more": "weekly * more_weeks",
            "ticket": "kept + more",
        },
        nouns={"what": "concert, soccer final, musical, comedy show, film festival, car race"},
        facts={
            "weekly": (
                "{name} saves {weekly} a week for a ticket to a {what}",
                "a ticket to a {what} is what {name} saves for, {weekly} a week",
            ),
            "lost": (
                "after {weeks} weeks {he} loses {part} of the money with {his} wallet",
                "{weeks} weeks later, {part} of the savings is lost with {his} wallet",
            ),
            "ticket": ("the ticket costs {ticket}", "{ticket} is the price of the ticket"),
        },
        asks=(
            Ask(
                find="more_weeks",
                steps=(
                    "money saved = weekly * weeks",
                    "money lost = part of money saved",
                    "money kept = money saved - money lost",
                    "money still needed = ticket - money kept",
                    "further weeks = money still needed / weekly",
                ),
                tell="weekly lost ticket",
                questions=(
                    "how many more weeks does {name} have to save",
                    "how many further weeks of saving are needed",
                ),
                goals=("the number of weeks that {name} has to go on saving",),
                wordings=(
                    "Bad luck: after {weeks} weeks of saving {weekly} a week, {name} loses "
                    "{part} of everything. How many more weeks of saving does a ticket to the "
                    "{what} at {ticket} take?",
                    "A ticket to the {what} is {ticket}. {name} puts aside {weekly} a week, but "
                    "{part} of the first {weeks} weeks' savings gets lost. How many weeks more "
                    "are needed from then on?",
                    "{name} had saved {weekly} a week for {weeks} weeks when {part} of it was "
                    "lost. The ticket to the {what} costs {ticket}. Going on at the same weekly "
                    "rate, how many weeks does {he} still need?",
                ),
            ),
            Ask(
                find="ticket",
                steps=(
                    "money saved = weekly * weeks",
                    "money lost = part of money saved",
                    "money kept = money saved - money lost",
                    "money saved later = weekly * more_weeks",
                    "price of the ticket = money kept + money saved later",
                ),
                wordings=(
                    "{weeks} weeks of saving {weekly} were behind {name} when {part} of the "
                    "money disappeared. After {more_weeks} more weeks at the same rate there was "
                    "just enough for a ticket to the {what}. What did the ticket cost?",
                    "How expensive is the ticket to the {what} that {name} can just pay for, "
                    "having saved {weekly} a week for {weeks} weeks, lost {part} of that, and "
                    "saved for {more_weeks} more weeks?",
                ),
            ),
            Ask(
                find="kept",
                steps=(
                    "money saved = weekly * weeks",
                    "money lost = part of money saved",
                    "money kept = money saved - money lost",
                ),
                tell="weekly lost",
                questions=("how much money does {name} have after the loss",),
            ),
        ),
    ),
    Story(
        name="goal_charity_run_percent_reached",
        topic="",
        numbers={
            "goal": money(400, 2000, 100),
            "pct": percent(10, 20, 25, 30, 40, 45, 60, 70, 75),
            "got": "goal * pct / 100",
            "rest": "goal - got",
            "per_mile": money(2, 10),
            "runners": whole(4, 15),
            "per_runner": "rest / runners",
            "miles": "per_runner / per_mile",
        },
        where=("miles > 2", "miles < 16"),
        nouns={
            "cause": (
                "animal shelter, library, children's hospital, village well, food bank, school "
                "in Peru/schools in Peru"
            )
        },
        facts={
            "goal": (
                "{name}'s running club wants to raise {goal} for a {cause}",
                "{goal} for a {cause} is what {name}'s running club wants to raise",
            ),
            "got": ("it already has {pct} of that", "{pct} of the sum has come in"),
            "run": (
                "the rest is to be earned in a run by {runners} runners at {per_mile} a mile",
                "{runners} runners are to earn the rest at {per_mile} for each mile",
            ),
        },
        asks=(
            Ask(
                find="miles",
                steps=(
                    "money already there = pct of goal",
                    "money still needed = goal - money already there",
                    "money for each runner to earn = money still needed / runners",
                    "miles for each runner = money for each runner to earn / per_mile",
                ),
                tell="goal got run",
                questions=(
                    "how many miles must each runner run if all run equally far",
                    "how many miles does that make for each runner if they share the miles equally",
                ),
                wordings=(
                    '"We have {pct} of the {goal} for the {cause}," says {name}. "If {runners} '
                    "of us run for the rest and every mile earns {per_mile}, how many miles is "
                    'that for each?"',
                    "For a {cause}, {goal} is needed and {pct} of it is there. At {per_mile} a "
                    "mile, how many miles must each of {runners} runners run, all the same, to "
                    "bring in the rest?",
                    "A club is {pct} of the way to {goal} for a {cause}. {runners} runners, each "
                    "running the same distance and earning {per_mile} a mile, are to bring in "
                    "the rest. How many miles must each of them run?",
                    "How far, in miles, must each of {runners} runners go at {per_mile} a mile "
                    "so that together they earn what is missing from {goal}, of which {pct} is "
                    "there?",
                ),
            ),
            Ask(
                find="rest",
                steps=(
                    "money already there = pct of goal",
                    "money still needed = goal - money already there",
                ),
                tell="goal got",
                questions=("how much money is still needed", "what sum is still missing"),
                wordings=(
                    "Of the {goal} that a {cause} needs, {pct} has been given. What amount has "
                    "not?",
                ),
            ),
        ),
    ),
    Story(
        name="goal_piggy_bank_quarters_and_dimes",
        topic="money",
        numbers={
            "q": whole(8, 60),
            "times": factor(2, 3),
            "d": "q * times",
            "quarters": "q * 25",
            "tens": "d * 10",
            "two": "quarters + tens",
            "goal": whole(12, 60),
            "goal_cents": "goal * 100",
            "missing": "goal_cents - two",
        },
        nouns={"toy": "toy+book"},
        facts={
            "q": (
                "in {name}'s piggy bank there are {q} quarters",
                "{name} counts {q} quarters in a piggy bank",
            ),
            "d": (
                "there are {times:times} as many dimes",
                "the dimes in it are {times:times} as many",
            ),
            "goal": (
                "the {toy} that {he} wants costs {goal} dollars",
                "{he} needs {goal} dollars for a {toy}",
            ),
        },
        asks=(
            Ask(
                find="missing",
                steps=(
                    "number of dimes = times of q",
                    "cents in quarters = q * 25",
                    "cents in dimes = number of dimes * 10",
                    "cents in all = cents in quarters + cents in dimes",
                    "cents needed = goal * 100",
                    "cents missing = cents needed - cents in all",
                ),
                tell="q d goal",
                questions=(
                    "how many cents is {name} still missing",
                    "how many cents short of the price is {name}",
                ),
                wordings=(
                    "{name} wants to pay {goal} dollars for a {toy} with coins: {q} quarters and "
                    "{times:times} as many dimes. How many cents too few are they?",
                    "By how many cents do {q} quarters and {times:times} as many dimes fall "
                    "short of {goal} dollars for {name}'s {toy}?",
                    "{name} breaks open a piggy bank: {q} quarters and {times:times} as many "
                    "dimes. {he} wants a {toy} for {goal} dollars. How many cents are missing?",
                ),
            ),
            Ask(
                find="two",
                steps=(
                    "number of dimes = times of q",
                    "cents in quarters = q * 25",
                    "cents in dimes = number of dimes * 10",
                    "cents in all = cents in quarters + cents in dimes",
                ),
                tell="q d",
                questions=(
                    "how many cents is that in all",
                    "how many cents do the coins make together",
                ),
                wordings=(
                    "How many cents are {q} quarters and {times:times} as many dimes worth "
                    "together?",
                ),
            ),
            Ask(
                find="q",
                steps=(
                    "cents in dimes = d * 10",
                    "cents in quarters = two - cents in dimes",
                    "number of quarters = cents in quarters / 25",
                ),
                wordings=(
                    "{name}'s coins are worth {two} cents. There are {d} dimes, and all the "
                    "others are quarters. How many quarters does {name} have?",
                    "A piggy bank holds nothing but quarters and {d} dimes, {two} cents in all. "
                    "How many of its coins are quarters?",
                ),
            ),
        ),
    ),
)
