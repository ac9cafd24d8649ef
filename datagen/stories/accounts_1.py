"""Plans, accounts and shared money: subscriptions, savings goals, funds, auctions, trips."""

from datagen.numbers.quantity import factor, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="accounts_family_phone_plan",
        topic="",
        numbers={
            "first": money(25, 60),
            "lines": whole(3, 6),
            "extra": money(8, 24),
            "others": "lines - 1",
            "others_cost": "others * extra",
            "plan": "first + others_cost",
            "single": money(22, 48),
            "separate": "lines * single",
            "saved": "separate - plan",
            "months": whole(3, 24),
            "saved_all": "saved * months",
        },
        nouns={"company": "Bluebell, Starcall, Pinewave, Northtel, Quickline"},
        facts={
            "plan": (
                "with a family plan from {company}, the first phone costs {first} a month and each "
                "other phone {extra}",
                "{company} offers families a plan: {first} a month for one phone, {extra} for "
                "every further one",
            ),
            "lines": (
                "{name}'s family needs {lines} phones",
                "there are {lines} people with a phone in {name}'s family",
            ),
            "single": (
                "at the moment each of them pays {single} a month for a plan of their own",
                "so far everyone has had a separate plan for {single} a month",
            ),
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "further phones = lines - 1",
                    "cost of the further phones = further phones * extra",
                    "cost of the family plan = first + cost of the further phones",
                    "cost of separate plans = lines * single",
                    "saved each month = cost of separate plans - cost of the family plan",
                ),
                tell="plan lines single",
                questions=(
                    "how much does the family save each month with the family plan",
                    "how much cheaper is the family plan in a month",
                ),
                goals=("the monthly saving with the family plan",),
                wordings=(
                    '"We are {lines}, and each of us pays {single} a month," says {name} at the '
                    'phone shop. "Then take the family plan," says the clerk. "{first} for '
                    'the first phone, and only {extra} for each of the others." What would the '
                    "family save in a month?",
                    "Instead of {lines} separate plans at {single} a month, {name}'s family could "
                    "have one family plan, which is {first} for the first phone and {extra} for "
                    "each additional one. By how much would the monthly costs fall?",
                ),
            ),
            Ask(
                find="saved_all",
                steps=(
                    "further phones = lines - 1",
                    "cost of the further phones = further phones * extra",
                    "cost of the family plan = first + cost of the further phones",
                    "cost of separate plans = lines * single",
                    "saved each month = cost of separate plans - cost of the family plan",
                    "saved altogether = saved each month * months",
                ),
                wordings=(
                    "{months} months ago {name}'s family, {lines} people, gave up their separate "
                    "phone plans at {single} each for a family plan: {first} for one phone, "
                    "{extra} for each of the other phones. All these are monthly prices. How much "
                    "has the family saved since?",
                ),
            ),
            Ask(
                find="lines",
                steps=(
                    "cost of the further phones = plan - first",
                    "further phones = cost of the further phones / extra",
                    "phones = further phones + 1",
                ),
                wordings=(
                    "A family pays {company} {plan} a month. The first phone is {first} and "
                    "each further one {extra}. How many phones does the family have?",
                ),
            ),
        ),
    ),
    Story(
        name="accounts_gym_fee_or_ten_ticket_cards",
        topic="",
        numbers={
            "joining": money(20, 80, 5),
            "monthly": money(15, 50),
            "months": whole(3, 12),
            "month_sum": "monthly * months",
            "member": "joining + month_sum",
            "visits": oneof(10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120),
            "cards": "visits / 10",
            "card": money(40, 140, 5),
            "card_sum": "cards * card",
            "saved": "card_sum - member",
        },
        nouns={"place_word": "gym, swimming pool, climbing hall, dance studio, yoga studio"},
        facts={
            "member": (
                "members of a {place_word} pay {joining} once and then {monthly} a month",
                "a {place_word} takes {joining} for joining and {monthly} for every month",
            ),
            "card": (
                "those who are not members can buy a card for 10 visits at {card}",
                "without a membership, a card that is good for 10 visits costs {card}",
            ),
            "plan": (
                "{name} goes there {visits} times in {months} months",
                "in the next {months} months {name} will go there {visits} times",
            ),
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "cost of the months = monthly * months",
                    "cost as a member = joining + cost of the months",
                    "cards = visits / 10",
                    "cost with cards = cards * card",
                    "saved as a member = cost with cards - cost as a member",
                ),
                tell="member card plan",
                questions=(
                    "how much cheaper is it for {name} to be a member",
                    "how much money does a membership save {name}",
                ),
                goals=("the amount that {name} saves as a member",),
                wordings=(
                    "Which is cheaper for {visits} visits to the {place_word} within {months} "
                    "months: cards of 10 visits for {card} each, or a membership with {joining} "
                    "for joining and {monthly} a month? {name} works it out and joins. How much "
                    "does {name} save?",
                ),
            ),
            Ask(
                find="member",
                steps=(
                    "cost of the months = monthly * months",
                    "cost as a member = joining + cost of the months",
                ),
                wordings=(
                    "Joining a {place_word} costs {joining}, staying in it {monthly} a month. What "
                    "has somebody paid who joins and stays for {months} months?",
                ),
            ),
            Ask(
                find="monthly",
                steps=(
                    "cost of the months = member - joining",
                    "monthly fee = cost of the months / months",
                ),
                wordings=(
                    "For {months} months at a {place_word}, {name} paid {member} altogether, "
                    "{joining} of which was the fee for joining. How high is the monthly fee?",
                    "Apart from {joining} for joining, {name} paid the same sum each month to a "
                    "{place_word}, and after {months} months {member} had been paid. What was "
                    "the monthly sum?",
                ),
            ),
        ),
    ),
    Story(
        name="accounts_savings_with_a_setback",
        topic="",
        numbers={
            "start": money(40, 300, 10),
            "weekly": money(5, 40),
            "first_weeks": whole(3, 12),
            "saved": "weekly * first_weeks",
            "before": "start + saved",
            "repair": money(15, 120, 5),
            "after": "before - repair",
            "more_weeks": whole(2, 15),
            "still_saved": "weekly * more_weeks",
            "goal": "after + still_saved",
        },
        where=("repair < before",),
        nouns={
            "wish": "gadget+instrument",
            "broken_thing": "bicycle, phone, washing machine, sink",
        },
        facts={
            "goal": (
                "{name} is saving for a {wish} that costs {goal}",
                "a {wish} for {goal} is what {name} is saving for",
            ),
            "start": (
                "{he} began with {start} and put {weekly} aside every week",
                "to the {start} that {he} had at first {he} added {weekly} a week",
            ),
            "repair": (
                "after {first_weeks} weeks {he} had to take out {repair} to repair {his} "
                "{broken_thing}",
                "{first_weeks} weeks later {his} {broken_thing} broke and {he} spent {repair} of "
                "this money on the repair",
            ),
        },
        asks=(
            Ask(
                find="more_weeks",
                steps=(
                    "saved in the first weeks = weekly * first_weeks",
                    "money before the repair = start + saved in the first weeks",
                    "money after the repair = money before the repair - repair",
                    "money still needed = goal - money after the repair",
                    "weeks still needed = money still needed / weekly",
                ),
                tell="goal start repair",
                questions=(
                    "how many more weeks must {name} save from then on",
                    "for how many more weeks must {he} save as before to reach the goal",
                ),
                goals=("the number of weeks {name} must save after the repair",),
                wordings=(
                    "All went well at first: {name} had {start} for a {wish} and saved another "
                    "{weekly} every week. Then, {first_weeks} weeks later, the {broken_thing} "
                    "broke, and {repair} of the savings were gone. If the {wish} costs {goal} and "
                    "{name} goes on saving as before, how many more weeks will it take?",
                    "Savings book of {name}: {start} to begin with, {first_weeks} times {weekly}, "
                    "then {repair} taken out for the {broken_thing}. With {weekly} a week as "
                    "before, after how many further weeks will the book show {goal}, the price "
                    "of a {wish}?",
                ),
            ),
            Ask(
                find="after",
                steps=(
                    "saved in the first weeks = weekly * first_weeks",
                    "money before the repair = start + saved in the first weeks",
                    "money after the repair = money before the repair - repair",
                ),
                tell="start repair",
                questions=("how much money was left after the repair",),
                wordings=(
                    "What is left of {name}'s savings if there were {start} to begin with, "
                    "{weekly} was added in each of {first_weeks} weeks, and repairing the "
                    "{broken_thing} took {repair} away?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "money before the repair = after + repair",
                    "saved in the first weeks = weekly * first_weeks",
                    "money at the start = money before the repair - saved in the first weeks",
                ),
                wordings=(
                    "{name} has {after} left after paying {repair} to have the {broken_thing} "
                    "repaired. Before that, {name} had saved {weekly} a week for {first_weeks} "
                    "weeks, on top of some money from a birthday. How much was the birthday "
                    "money?",
                ),
            ),
        ),
    ),
    Story(
        name="accounts_two_streaming_services",
        topic="",
        numbers={
            "music": money(4, 14),
            "films": money(8, 22),
            "both": "music + films",
            "off_rate": percent(10, 20, 25, 30, 50),
            "off": "both * off_rate / 100",
            "bundle": "both - off",
            "paid_months": whole(3, 24),
            "free_months": oneof(1, 2, 3),
            "months": whole(3, 24),
            "all_months": "paid_months + free_months",
            "bundle_sum": "bundle * months",
            "full_sum": "both * all_months",
            "paid_sum": "bundle * paid_months",
            "less_sum": "both * paid_months",
        },
        nouns={"service": "comics, games, audiobooks, news, puzzles"},
        facts={
            "prices": (
                "a subscription for {service} costs {music} a month, one for films {films}",
                "each month, {music} is charged for {service} and {films} for films",
            ),
            "off": (
                "whoever takes both gets {off_rate} off",
                "both together are {off_rate} cheaper",
            ),
            "months": (
                "{name} takes both for {months} months",
                "{name} signs up for both and keeps them for {months} months",
            ),
        },
        asks=(
            Ask(
                find="bundle_sum",
                steps=(
                    "monthly price without discount = music + films",
                    "discount = off_rate of monthly price without discount",
                    "monthly price of both = monthly price without discount - discount",
                    "price for all months = monthly price of both * months",
                ),
                tell="prices off months",
                questions=(
                    "how much does {name} pay in that time",
                    "what do these months cost {name} in all",
                ),
                goals=("the price of both for all these months",),
                wordings=(
                    "{service} for {music}, films for {films}, and {off_rate} less for those who "
                    "subscribe to both: with this offer, what will {months} months of both cost "
                    "{name}, if all prices are per month?",
                ),
            ),
            Ask(
                find="paid_months",
                steps=(
                    "monthly price without discount = music + films",
                    "discount = off_rate of monthly price without discount",
                    "monthly price of both = monthly price without discount - discount",
                    "months paid = paid_sum / monthly price of both",
                ),
                wordings=(
                    "{name} has paid {paid_sum} so far for two subscriptions, {service} at "
                    "{music} a month and films at {films} a month, both with a discount of "
                    "{off_rate}. For how many months has {name} paid?",
                ),
            ),
            Ask(
                find="free_months",
                steps=(
                    "monthly price of both = music + films",
                    "money not paid = full_sum - less_sum",
                    "months free of charge = money not paid / monthly price of both",
                ),
                wordings=(
                    "At {music} a month for {service} and {films} for films, a subscription to "
                    "both should have cost {name} {full_sum} until now. Because the first months "
                    "were free of charge, it was only {less_sum}. How many months were free?",
                ),
            ),
        ),
    ),
    Story(
        name="accounts_class_trip_fund",
        topic="school",
        numbers={
            "students": whole(12, 30),
            "ticket": money(6, 24),
            "tickets": "students * ticket",
            "bus": money(100, 400, 20),
            "need": "tickets + bus",
            "cars": whole(10, 60),
            "car_fee": money(3, 8),
            "wash": "cars * car_fee",
            "gift": money(30, 150, 10),
            "has": "wash + gift",
            "missing": "need - has",
            "each": "missing / students",
        },
        nouns={"goal_place": "zoo, science museum, aquarium, castle, planetarium, puppet theater"},
        facts={
            "trip": (
                "a class of {students} students plans a trip to the {goal_place}, where a ticket "
                "costs {ticket}",
                "{students} students of a class want to visit the {goal_place} together, and each "
                "ticket costs {ticket}",
            ),
            "bus": ("the bus is {bus}", "{bus} must be paid for the bus"),
            "wash": (
                "they have washed {cars} cars for {car_fee} each to earn money for it",
                "washing {cars} cars at {car_fee} a car has brought in some money for it",
            ),
            "gift": (
                "the parents have given another {gift}",
                "besides, there is a gift of {gift} from the parents",
            ),
        },
        asks=(
            Ask(
                find="missing",
                steps=(
                    "cost of the tickets = students * ticket",
                    "cost of the trip = cost of the tickets + bus",
                    "money from the car wash = cars * car_fee",
                    "money in the fund = money from the car wash + gift",
                    "money still missing = cost of the trip - money in the fund",
                ),
                tell="trip bus wash gift",
                questions=(
                    "how much money is still missing",
                    "how much more money does the class need",
                ),
                goals=("the money that is still missing for the trip",),
                wordings=(
                    "On the blackboard: tickets for the {goal_place}, {students} times {ticket}; "
                    "bus {bus}. Below it: car wash, {cars} times {car_fee}; from the parents "
                    '{gift}. "Are we there yet?" asks {name}. Not quite. How much is missing?',
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "cost of the tickets = students * ticket",
                    "cost of the trip = cost of the tickets + bus",
                    "money from the car wash = cars * car_fee",
                    "money in the fund = money from the car wash + gift",
                    "money still missing = cost of the trip - money in the fund",
                    "missing for each student = money still missing / students",
                ),
                tell="trip bus wash gift",
                questions=(
                    "how much must each student pay if they share what is still missing equally",
                ),
                wordings=(
                    "What remains to be paid for the trip to the {goal_place} is split equally "
                    "among the {students} students. A ticket is {ticket} for each of them and the "
                    "bus {bus} for all; {cars} washed cars at {car_fee} and {gift} from the "
                    "parents are there already. What does one student have to pay?",
                ),
            ),
            Ask(
                find="cars",
                steps=(
                    "money from the car wash = has - gift",
                    "cars washed = money from the car wash / car_fee",
                ),
                wordings=(
                    "A class has {has} for its trip to the {goal_place}. The parents gave {gift} "
                    "of it, and the students earned the rest by washing cars at {car_fee} a car. "
                    "How many cars did they wash?",
                ),
            ),
        ),
    ),
    Story(
        name="accounts_auction_of_three_lots",
        topic="",
        numbers={
            "first": money(20, 160, 10),
            "times": factor(2, 3, 4),
            "second": "first * times",
            "more": money(5, 90, 5),
            "third": "second + more",
            "two": "first + second",
            "three": "two + third",
            "fee_rate": percent(5, 10, 20),
            "fee": "three * fee_rate / 100",
            "paid_out": "three - fee",
        },
        nouns={
            "old_thing": "clock, mirror, rocking chair, lamp, chest, painting",
            "event_word": "village auction, charity auction, estate auction",
        },
        facts={
            "first": (
                "at a {event_word} an old {old_thing} is sold for {first}",
                "the first thing sold at a {event_word} is an old {old_thing}, which brings "
                "{first}",
            ),
            "second": (
                "a carpet is sold for {times:times} as much",
                "a carpet brings {times:times} as much as the {old_thing}",
            ),
            "third": (
                "a silver pot brings {more} more than the carpet",
                "for a silver pot somebody pays {more} more than was paid for the carpet",
            ),
        },
        asks=(
            Ask(
                find="three",
                steps=(
                    "price of the carpet = times of first",
                    "price of the silver pot = price of the carpet + more",
                    "price of {old_thing} and carpet = first + price of the carpet",
                    "price of all three = price of {old_thing} and carpet + price of the silver "
                    "pot",
                ),
                tell="first second third",
                questions=(
                    "how much do the three things bring together",
                    "what is the sum of the three prices",
                ),
                goals=("the sum of the three prices",),
                wordings=(
                    "{name} sells three heirlooms at a {event_word}: a {old_thing} for {first}, a "
                    "carpet for {times:times} as much as the {old_thing}, and a silver pot for "
                    "{more} more than the carpet. How much money is that in all?",
                ),
            ),
            Ask(
                find="paid_out",
                steps=(
                    "price of both = first + second",
                    "price of all three = price of both + third",
                    "part of the auction house = fee_rate of price of all three",
                    "money paid out = price of all three - part of the auction house",
                ),
                wordings=(
                    "{first}, {second} and {third} were the highest bids for {name}'s {old_thing}, "
                    "carpet and silver pot. Of this money the auction house keeps {fee_rate}. What "
                    "does {name} receive?",
                    "What does {name} get from a {event_word} where a {old_thing} went for "
                    "{first}, a carpet for {second} and a silver pot for {third}, once {fee_rate} "
                    "has been taken off the total?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "price of the carpet = third - more",
                    "price of the {old_thing} = price of the carpet / times",
                ),
                wordings=(
                    "A silver pot was sold for {third}, which is {more} more than a carpet had "
                    "brought. The carpet, in turn, had brought {times:times} as much as an old "
                    "{old_thing}. What was paid for the {old_thing}?",
                ),
            ),
        ),
    ),
    Story(
        name="accounts_cottage_weekend_of_friends",
        topic="",
        numbers={
            "nights": whole(2, 7),
            "night_price": money(60, 200, 10),
            "cottage": "nights * night_price",
            "cleaning": money(20, 80, 5),
            "rent": "cottage + cleaning",
            "food": money(40, 240, 10),
            "total": "rent + food",
            "friends": whole(3, 8),
            "share": "total / friends",
            "advance": money(10, 60, 5),
            "rest": "share - advance",
        },
        nouns={"where": "by the lake, in the mountains, near the sea, in the woods"},
        facts={
            "cottage": (
                "{friends} friends rent a cottage {where} for {nights} nights at {night_price} a "
                "night",
                "a cottage {where} costs {night_price} a night, and {friends} friends stay there "
                "for {nights} nights",
            ),
            "cleaning": (
                "cleaning costs {cleaning} in the end",
                "there is also a cleaning fee of {cleaning}",
            ),
            "food": (
                "they spend {food} on food for everyone",
                "all the food together costs {food}",
            ),
            "advance": (
                "each has paid {advance} in advance",
                "everyone gave {advance} when the cottage was booked",
            ),
        },
        asks=(
            Ask(
                find="rest",
                steps=(
                    "price of the nights = nights * night_price",
                    "price with cleaning = price of the nights + cleaning",
                    "cost of the trip = price with cleaning + food",
                    "share of each = cost of the trip / friends",
                    "still to pay by each = share of each - advance",
                ),
                tell="cottage cleaning food advance",
                questions=(
                    "how much does each of them have to pay in addition, all shares being equal",
                    "what does each one owe at the end if the costs are shared equally",
                ),
                goals=("the amount each friend must still pay, all shares being equal",),
                wordings=(
                    "{name} books a cottage {where} for a group of {friends} and collects "
                    "{advance} from each. The bill: {nights} nights at {night_price}, cleaning "
                    "{cleaning}, and {food} for groceries. Everyone pays the same. How much does "
                    "each still owe?",
                ),
            ),
            Ask(
                find="share",
                steps=(
                    "price of the nights = nights * night_price",
                    "price with cleaning = price of the nights + cleaning",
                    "cost of the trip = price with cleaning + food",
                    "share of each = cost of the trip / friends",
                ),
                tell="cottage cleaning food",
                questions=("what is each one's equal share of the costs",),
                wordings=(
                    "Split among {friends} people, what do {nights} nights in a cottage at "
                    "{night_price} a night, a cleaning fee of {cleaning} and food for {food} cost "
                    "each of them?",
                ),
            ),
            Ask(
                find="nights",
                steps=(
                    "price of the nights = rent - cleaning",
                    "nights = price of the nights / night_price",
                ),
                wordings=(
                    "The rent for a cottage {where}, with {cleaning} for cleaning included, came "
                    "to {rent}. A night there is {night_price}. How many nights did the guests "
                    "stay?",
                ),
            ),
        ),
    ),
)
