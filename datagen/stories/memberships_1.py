"""Joining fees, subscriptions, punch cards, loans of things: what being a member costs or saves."""

from datagen.numbers.quantity import money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="member_climbing_gym_joining_fee_and_monthly",
        topic="money",
        numbers={
            "join": money(20, 60, 5),
            "monthly": money(15, 45),
            "months": whole(3, 12),
            "dues": "monthly * months",
            "cost": "join + dues",
            "visits_month": whole(4, 10),
            "visits": "visits_month * months",
            "single": money(8, 16),
            "single_cost": "visits * single",
            "saved": "single_cost - cost",
        },
        where=("saved > 0",),
        nouns={
            "place": (
                "climbing gym, swimming pool, tennis club, trampoline park, dance studio, skate "
                "park, pottery studio"
            )
        },
        facts={
            "join": (
                "to become a member of the {place}, {name} pays {join} once and then {monthly} a "
                "month",
                "members of the {place} that {name} likes pay {join} when they join and "
                "{monthly} every month",
            ),
            "visits": (
                "{he} goes there {visits_month} times a month for {months} months",
                "in {months} months {he} goes {visits_month} times each month",
            ),
            "single": (
                "without a membership, every visit costs {single}",
                "a single visit would be {single}",
            ),
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "monthly payments = monthly * months",
                    "cost of the membership = join + monthly payments",
                    "visits = visits_month * months",
                    "cost of single visits = visits * single",
                    "money saved = cost of single visits - cost of the membership",
                ),
                tell="join visits single",
                questions=(
                    "how much money does {name} save by being a member",
                    "how much cheaper is the membership than single visits",
                ),
                goals=("the money that {name} saves by being a member",),
                wordings=(
                    "{name} goes to the {place} {visits_month} times a month. For {months} "
                    "months, single visits at {single} would have cost a lot more than joining "
                    "for {join} and paying {monthly} a month. How much more?",
                    '"Why did you join the {place} for {join}, {name}, and pay {monthly} a '
                    'month?" - "Because a visit is {single} otherwise, and I have come '
                    '{visits_month} times a month for {months} months." How much has {name} '
                    "saved that way?",
                    "Is joining worth it? The {place} asks {join} to join and {monthly} a month; "
                    "a single visit is {single}. By how much is the membership cheaper for "
                    "someone who comes {visits_month} times a month for {months} months?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "monthly payments = monthly * months",
                    "cost of the membership = join + monthly payments",
                ),
                wordings=(
                    "What do {months} months at the {place} cost {name}, with a joining fee of "
                    "{join} and {monthly} due every month?",
                ),
            ),
            Ask(
                find="months",
                steps=("monthly payments = cost - join", "months = monthly payments / monthly"),
                wordings=(
                    "{name} has paid {cost} to the {place} so far: {join} for joining and "
                    "{monthly} for each month. For how many months has {name} been a member?",
                    "So far, being a member of the {place} has cost {name} {cost}. Joining was "
                    "{join}, every month is {monthly}. How many months does that cover?",
                ),
            ),
        ),
    ),
    Story(
        name="member_box_of_vegetables_skipped_weeks",
        topic="food",
        numbers={
            "price": money(12, 30),
            "weeks": whole(8, 26),
            "skipped": whole(2, 7),
            "boxes": "weeks - skipped",
            "cost": "boxes * price",
            "deposit": money(10, 30, 5),
            "total": "cost + deposit",
        },
        where=("boxes > 3",),
        nouns={"what": "vegetable, fruit, bread, flower, cheese, egg"},
        facts={
            "price": (
                "{name} gets a {what} box for {price} a week",
                "every week a {what} box comes to {name} for {price}",
            ),
            "weeks": ("the season has {weeks} weeks", "the boxes are offered for {weeks} weeks"),
            "skipped": (
                "{he} skips {skipped} weeks because of vacations and does not pay for them",
                "for {skipped} weeks {he} is away and neither gets a box nor pays",
            ),
            "deposit": (
                "a deposit of {deposit} for the box itself has to be paid",
                "for the box itself, a deposit of {deposit} is added",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=("boxes = weeks - skipped", "cost of the boxes = boxes * price"),
                tell="price weeks skipped",
                questions=("how much does {name} pay for the boxes of the season",),
                goals=("the cost of the season's boxes",),
                wordings=(
                    "How much does {name} spend on {what} boxes at {price} each, one a week for "
                    "{weeks} weeks, if {skipped} weeks are left out?",
                    "Of {weeks} weekly {what} boxes {name} takes all but {skipped}. Each is "
                    "{price}. What is the sum?",
                    "{weeks} weeks, minus {skipped} on vacation, at {price} a {what} box: what "
                    "does the season cost {name}?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "boxes = weeks - skipped",
                    "cost of the boxes = boxes * price",
                    "money paid in all = cost of the boxes + deposit",
                ),
                tell="price weeks skipped deposit",
                questions=(
                    "how much does {name} pay in all, the deposit included",
                    "what does {name} pay altogether for boxes and deposit",
                ),
                wordings=(
                    "How much must {name} pay for a season of {weeks} weeks in which {skipped} "
                    "are skipped, given that a {what} box costs {price} a week and a deposit of "
                    "{deposit} is due once?",
                ),
            ),
            Ask(
                find="skipped",
                steps=(
                    "cost of the boxes = total - deposit",
                    "boxes = cost of the boxes / price",
                    "weeks skipped = weeks - boxes",
                ),
                wordings=(
                    "In a season of {weeks} weeks {name} paid {total} for {what} boxes, "
                    "including a deposit of {deposit}. A box costs {price}, and weeks that are "
                    "skipped cost nothing. How many weeks did {name} skip?",
                ),
            ),
        ),
    ),
    Story(
        name="member_free_trial_then_two_prices",
        topic="money",
        numbers={
            "free": whole(1, 3),
            "low": money(4, 9),
            "low_months": whole(2, 6),
            "more": money(2, 7),
            "high": "low + more",
            "high_months": whole(2, 8),
            "low_cost": "low * low_months",
            "high_cost": "high * high_months",
            "total": "low_cost + high_cost",
            "paid_months": "low_months + high_months",
            "months": "free + paid_months",
        },
        nouns={"what": "music, movie, audiobook, recipe, puzzle, fitness, weather"},
        facts={
            "free": (
                "the {what} app that {name} uses is free for the first {free:month/months}",
                "for {free:month/months}, {name} may use a {what} app for free",
            ),
            "low": (
                "for the next {low_months} months it costs {low} a month",
                "then {low_months} months follow at {low} a month",
            ),
            "high": (
                "after that it is {more} more a month",
                "after those, the monthly price goes up by {more}",
            ),
            "months": (
                "{name} uses it for {months} months in all",
                "{his} use of the app, the free time included, lasts {months} months",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "cost at the low price = low * low_months",
                    "months used for free or at the low price = free + low_months",
                    "months at the high price = months - months used for free or at the low price",
                    "high price a month = low + more",
                    "cost at the high price = high price a month * months at the high price",
                    "money paid = cost at the low price + cost at the high price",
                ),
                tell="free low high months",
                questions=(
                    "how much does {name} pay for the app in all",
                    "what does the app cost {name} altogether",
                ),
                wordings=(
                    "{name} keeps a {what} app for {months} months. {free:month is/months are} "
                    "free, {low_months} months are {low} each, and the rest are {more} dearer "
                    "than those. What does {name} pay?",
                    "What is the bill for {months} months of a {what} app that costs nothing for "
                    "{free:month/months}, {low} a month for the next {low_months}, and {more} "
                    "more a month after that?",
                    "How much do {months} months of a {what} app cost, if {free:month/months} "
                    "are free, the {low_months} after them cost {low} each, and all later ones "
                    "cost {more} more than that?",
                ),
            ),
            Ask(
                find="high_months",
                steps=(
                    "cost at the low price = low * low_months",
                    "cost at the high price = total - cost at the low price",
                    "high price a month = low + more",
                    "months at the high price = cost at the high price / high price a month",
                ),
                wordings=(
                    "{name} has paid {total} for a {what} app. After a free trial, {low_months} "
                    "months were {low} each, and since then every month has been {more} more "
                    "expensive. How many months has {name} paid the higher price?",
                ),
            ),
            Ask(
                find="low",
                steps=(
                    "cost at the high price = high * high_months",
                    "cost at the low price = total - cost at the high price",
                    "low price a month = cost at the low price / low_months",
                ),
                wordings=(
                    "A {what} app cost {name} {total} in all: {high_months} months at {high} "
                    "and, before them, {low_months} months at a lower price. What was the lower "
                    "price per month?",
                    "What did a month of the {what} app cost at first? {name} paid the first "
                    "price {low_months} times and {high} {high_months} times, {total} altogether.",
                ),
            ),
        ),
    ),
    Story(
        name="member_toy_library_points_and_late_days",
        topic="",
        numbers={
            "fee": money(10, 30),
            "toys": whole(4, 15),
            "each": money("0.50", 2, "0.50"),
            "late": whole(2, 12),
            "fine": money("0.25", 1, "0.25"),
            "loans": "toys * each",
            "fines": "late * fine",
            "use": "loans + fines",
            "total": "fee + use",
        },
        nouns={"thing": "toy, board game, costume, tool, puzzle, film, instrument"},
        facts={
            "fee": (
                "a card for the {thing} library costs {name} {fee} a year",
                "{name} pays {fee} a year for a card of the {thing} library",
            ),
            "each": ("each loan is another {each}", "borrowing a {thing} costs {each} a time"),
            "toys": (
                "this year {he} borrowed {toys} {things}",
                "{toys} {things} were borrowed on {his} card this year",
            ),
            "late": (
                "{he} was late by {late} days altogether, at {fine} a day",
                "for {late} late days there was a fine of {fine} a day",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "cost of the loans = toys * each",
                    "fines = late * fine",
                    "loans and fines = cost of the loans + fines",
                    "cost for the year = fee + loans and fines",
                ),
                tell="fee each toys late",
                questions=(
                    "how much did the {thing} library cost {name} this year",
                    "what did {name} spend on the {thing} library in the year",
                ),
                wordings=(
                    "How much did {name} pay for a year with a {thing} library, at {fee} for the "
                    "card, {each} for each of {toys} loans, and {fine} for each of {late} late "
                    "days?",
                    '"A card is {fee} a year, a loan {each}, and a late day {fine}," says the '
                    "{thing} library. In one year {name} borrowed {toys} {things} and was late "
                    "by {late} days. What did that cost?",
                    "Card: {fee}. Loans: {toys}, at {each} each. Late days: {late}, at {fine} "
                    "each. What did {name} pay the {thing} library this year?",
                ),
            ),
            Ask(
                find="late",
                steps=(
                    "loans and fines = total - fee",
                    "cost of the loans = toys * each",
                    "fines paid = loans and fines - cost of the loans",
                    "late days = fines paid / fine",
                ),
                wordings=(
                    "In a year {name} paid {total} to the {thing} library: {fee} for the card, "
                    "{each} for each of {toys} loans, and the rest in fines of {fine} a day. How "
                    "many days late had the things been in all?",
                ),
            ),
            Ask(
                find="toys",
                steps=(
                    "loans and fines = total - fee",
                    "fines paid = late * fine",
                    "cost of the loans = loans and fines - fines paid",
                    "loans made = cost of the loans / each",
                ),
                wordings=(
                    "{name} gave the {thing} library {total} this year. {fee} of it was for the "
                    "card, and {late} late days cost {fine} each. At {each} a loan, how many "
                    "times did "
                    "{name} borrow something?",
                    "How many loans did {name} make at {each} each, if the year at the {thing} "
                    "library cost {total} in all, with {fee} for the card and {late} days of "
                    "being late at {fine} a day?",
                ),
            ),
        ),
    ),
    Story(
        name="member_zoo_family_card_pays_off",
        topic="animals",
        numbers={
            "adult": money(12, 24),
            "child_off": money(3, 9),
            "child": "adult - child_off",
            "kids": whole(2, 4),
            "adults_day": "adult * 2",
            "kids_day": "child * kids",
            "day": "adults_day + kids_day",
            "visits": whole(3, 7),
            "without": "day * visits",
            "card": money(90, 190, 10),
            "saved": "without - card",
        },
        where=("saved > 10",),
        nouns={
            "place": "zoo, science center, aquarium, amusement park, railway museum, wildlife park"
        },
        facts={
            "adult": (
                "a day ticket for the {place} near {name}'s home is {adult} for an adult and "
                "{child_off} less for a child",
                "at the {place} near {name}'s home, adults pay {adult} and children {child_off} "
                "less",
            ),
            "kids": (
                "{name}'s family, two adults and {kids} children, goes {visits} times a year",
                "two adults and {kids} children make up the family, which goes there {visits} "
                "times a year",
            ),
            "card": (
                "a family card for the year is {card}",
                "for {card} the whole family can come all year",
            ),
        },
        asks=(
            Ask(
                find="without",
                steps=(
                    "price for a child = adult - child_off",
                    "price for the adults = adult * 2",
                    "price for the children = price for a child * kids",
                    "price of a visit = price for the adults + price for the children",
                    "price of all visits = price of a visit * visits",
                ),
                tell="adult kids",
                questions=(
                    "how much would day tickets cost the family in a year",
                    "what does the family pay in a year if it buys day tickets",
                ),
                wordings=(
                    "For {visits} visits to the {place}, two adults and {kids} children need day "
                    "tickets, {adult} for an adult and {child_off} less for a child. How much do "
                    "{name} and the family pay in the year?",
                    "What does {name}'s family of two adults and {kids} children spend on "
                    "{visits} visits to the {place} when adults pay {adult} and children "
                    "{child_off} less than that?",
                    "Two adults and {kids} children go to the {place} {visits} times. Adults pay "
                    "{adult}, children {child_off} less. What do they spend on tickets in all?",
                ),
            ),
            Ask(
                find="saved",
                steps=(
                    "price for a child = adult - child_off",
                    "price for the adults = adult * 2",
                    "price for the children = price for a child * kids",
                    "price of a visit = price for the adults + price for the children",
                    "price of all visits = price of a visit * visits",
                    "money saved with the card = price of all visits - card",
                ),
                tell="adult kids card",
                questions=(
                    "how much money does the family card save in a year",
                    "how much does the family save with the card",
                ),
                goals=("the money that the family card saves",),
                wordings=(
                    "How much cheaper than day tickets is a family card for {card}, if two "
                    "adults at {adult} and {kids} children at {child_off} less go to the {place} "
                    "{visits} times a year?",
                ),
            ),
            Ask(
                find="visits",
                steps=(
                    "price of all visits = card + saved",
                    "price for the adults = adult * 2",
                    "price for the children = child * kids",
                    "price of a visit = price for the adults + price for the children",
                    "visits = price of all visits / price of a visit",
                ),
                wordings=(
                    "With a card for {card} a family saved {saved} in a year at the {place}. Day "
                    "tickets would have been {adult} for each of the two adults and {child} for "
                    "each of {kids} children. How many times did they go?",
                ),
            ),
        ),
    ),
    Story(
        name="member_car_sharing_hours_and_miles",
        topic="travel",
        numbers={
            "monthly": money(5, 15),
            "hour": money(3, 8),
            "mile": money("0.20", "0.60", "0.05"),
            "trips": whole(2, 6),
            "hours": whole(2, 5),
            "miles": whole(10, 40, 5),
            "time_cost": "hour * hours",
            "mile_cost": "mile * miles",
            "trip": "time_cost + mile_cost",
            "all": "trip * trips",
            "bill": "monthly + all",
        },
        facts={
            "monthly": (
                "{name} is a member of a car club for {monthly} a month",
                "being in a car club costs {name} {monthly} a month",
            ),
            "rate": (
                "using a car is {hour} an hour and {mile} a mile",
                "every hour of driving adds {hour} and every mile {mile}",
            ),
            "trips": (
                "in May {he} took {trips} trips of {hours} hours and {miles} miles each",
                "{trips} trips were made in May, each one {hours} hours and {miles} miles long",
            ),
        },
        asks=(
            Ask(
                find="bill",
                steps=(
                    "cost of the hours of a trip = hour * hours",
                    "cost of the miles of a trip = mile * miles",
                    "cost of a trip = cost of the hours of a trip + cost of the miles of a trip",
                    "cost of the trips = cost of a trip * trips",
                    "bill for May = monthly + cost of the trips",
                ),
                tell="monthly rate trips",
                questions=("how much is {name}'s bill for May", "what does {name} pay for May"),
                goals=("the amount of the bill for May",),
                wordings=(
                    "In May, {name} drove {trips} times with a shared car, {hours} hours and "
                    "{miles} miles each time, at {hour} an hour and {mile} a mile. With the "
                    "monthly {monthly} for membership, what was the bill?",
                    "How much is May for a member who pays {monthly} a month, {hour} for an "
                    "hour, and {mile} for a mile and who took {trips} trips of {hours} hours and "
                    "{miles} miles?",
                    "Bill for May: membership {monthly}, then {trips} trips, each with {hours} "
                    "hours at {hour} and {miles} miles at {mile}. What is the sum?",
                ),
            ),
            Ask(
                find="trip",
                steps=(
                    "cost of the hours of a trip = hour * hours",
                    "cost of the miles of a trip = mile * miles",
                    "cost of a trip = cost of the hours of a trip + cost of the miles of a trip",
                ),
                wordings=(
                    "A car club charges {hour} for an hour and {mile} for a mile. How much is a "
                    "trip that takes {hours} hours and covers {miles} miles?",
                ),
            ),
            Ask(
                find="trips",
                steps=(
                    "cost of the trips = bill - monthly",
                    "cost of the hours of a trip = hour * hours",
                    "cost of the miles of a trip = mile * miles",
                    "cost of a trip = cost of the hours of a trip + cost of the miles of a trip",
                    "trips = cost of the trips / cost of a trip",
                ),
                wordings=(
                    "{name}'s car club billed {bill} for May, {monthly} of which was the "
                    "membership. All trips were alike: {hours} hours at {hour} and {miles} miles "
                    "at {mile}. How many trips did {name} take?",
                    "How many times did {name} use a shared car in May, each time for {hours} "
                    "hours ({hour} an hour) and {miles} miles ({mile} a mile), if the bill was "
                    "{bill} with the {monthly} for membership in it?",
                ),
            ),
        ),
    ),
    Story(
        name="member_coffee_punch_card_every_tenth_free",
        topic="food",
        numbers={
            "tens": whole(1, 6),
            "cups": "tens * 10",
            "price": money("2.50", 5, "0.25"),
            "paid": "cups - tens",
            "cost": "paid * price",
            "saved": "tens * price",
            "cake": money(3, 6),
            "cakes": whole(2, 9),
            "cake_cost": "cake * cakes",
            "all": "cost + cake_cost",
        },
        nouns={
            "drink": (
                "cup of coffee/cups of coffee, smoothie, bubble tea, hot chocolate, fresh juice, "
                "iced tea"
            ),
            "treat": "cookie, muffin, scone, slice of cake/slices of cake",
        },
        facts={
            "rule": (
                "{name} has a punch card that makes every tenth {drink} free",
                "with {name}'s punch card, one {drink} in ten is free",
            ),
            "price": ("a {drink} costs {price}", "the price of a {drink} is {price}"),
            "cups": (
                "in the summer {he} got {cups} {drinks}",
                "{cups} {drinks} were {his} share that summer",
            ),
            "cakes": (
                "{he} also bought {cakes} {treats} for {cake} each",
                "besides, there were {cakes} {treats} at {cake} apiece",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "free {drinks} = cups / 10",
                    "{drinks} paid for = cups - free {drinks}",
                    "money spent = {drinks} paid for * price",
                ),
                tell="rule price cups",
                questions=(
                    "how much did {name} spend on them",
                    "how much money did {name} pay for the {drinks}",
                ),
                wordings=(
                    "{cups} {drinks} went over the counter to {name} that summer at {price} "
                    "each. But for every tenth one, the punch card paid. How much did {name} pay?",
                    "What do {cups} {drinks} cost {name} at {price} each, thanks to a card that "
                    "makes one in ten free?",
                    "Every tenth {drink} is on the house. What do {cups} of them cost at {price} "
                    "each, if a new card is started each time one is full?",
                ),
            ),
            Ask(
                find="all",
                steps=(
                    "free {drinks} = cups / 10",
                    "{drinks} paid for = cups - free {drinks}",
                    "money spent on {drinks} = {drinks} paid for * price",
                    "money spent on {treats} = cake * cakes",
                    "money spent in all = money spent on {drinks} + money spent on {treats}",
                ),
                tell="rule price cups cakes",
                questions=(
                    "how much did {name} spend in all",
                    "what did everything cost {name} together",
                ),
                wordings=(
                    "{name} had {cups} {drinks} at {price}, though every tenth was free thanks "
                    "to a punch card, and {cakes} {treats} at {cake}. What did {name} spend "
                    "altogether?",
                ),
            ),
            Ask(
                find="cups",
                steps=("free {drinks} = saved / price", "{drinks} in all = free {drinks} * 10"),
                wordings=(
                    "A punch card makes every tenth {drink} free. By the end of summer, {name} "
                    "had saved exactly {saved} that way, a {drink} being {price}. How many "
                    "{drinks} had {he} had by then, if the last one was free?",
                ),
            ),
        ),
    ),
    Story(
        name="member_two_phone_plans_compared_by_data",
        topic="money",
        numbers={
            "flat": money(30, 60, 5),
            "base": money(8, 20),
            "gig": money(2, 5),
            "gigs": whole(3, 14),
            "data": "gig * gigs",
            "small": "base + data",
            "gap": "flat - small",
            "year": "gap * 12",
        },
        where=("gap > 0",),
        facts={
            "flat": (
                "{name} pays {flat} a month for a phone plan with unlimited data",
                "unlimited data on {name}'s phone costs {flat} a month",
            ),
            "base": (
                "another plan is {base} a month plus {gig} for each gigabyte used",
                "a smaller plan has a base price of {base} a month, and each gigabyte adds {gig}",
            ),
            "gigs": (
                "{name} uses {gigs} gigabytes a month",
                "{his} phone uses {gigs} gigabytes each month",
            ),
        },
        asks=(
            Ask(
                find="year",
                steps=(
                    "cost of the data = gig * gigs",
                    "monthly cost of the small plan = base + cost of the data",
                    "difference a month = flat - monthly cost of the small plan",
                    "difference in a year = difference a month * 12",
                ),
                tell="flat base gigs",
                questions=(
                    "how much would the other plan save {name} in a year",
                    "how much money a year would {name} save by changing plans",
                ),
                goals=("the money that {name} could save in a year by changing plans",),
                wordings=(
                    "How much would {name} save in a year by going from {flat} a month to a plan "
                    "with {base} a month plus {gig} for each of the {gigs} gigabytes that {he} "
                    "uses each month?",
                    '"I pay {flat} a month," says {name}. "I pay {base}, and {gig} for a '
                    'gigabyte," says a friend. With {gigs} gigabytes a month, how much less than '
                    "now would {name} pay in a year on the friend's plan?",
                    "Unlimited data costs {flat} a month; the small plan {base} and {gig} for "
                    "each gigabyte. How much less would somebody who uses {gigs} gigabytes a "
                    "month pay in a year with the small plan?",
                ),
            ),
            Ask(
                find="small",
                steps=(
                    "cost of the data = gig * gigs",
                    "monthly cost of the small plan = base + cost of the data",
                ),
                wordings=(
                    "What would {name} pay in a month with {gigs} gigabytes on a plan that costs "
                    "{base} plus {gig} a gigabyte?",
                ),
            ),
            Ask(
                find="gigs",
                steps=(
                    "difference a month = year / 12",
                    "monthly cost of the small plan = flat - difference a month",
                    "cost of the data = monthly cost of the small plan - base",
                    "gigabytes a month = cost of the data / gig",
                ),
                wordings=(
                    "By going from a plan for {flat} a month to one for {base} plus {gig} a "
                    "gigabyte, {name} saves {year} in a year of 12 equal months. How many "
                    "gigabytes does {name} use each month?",
                    "How many gigabytes a month does {name}'s phone use, when the change from "
                    "{flat} a month to {base} a month and {gig} per gigabyte saves {year} each "
                    "year?",
                ),
            ),
        ),
    ),
    Story(
        name="member_magazine_cheaper_by_subscription",
        topic="",
        numbers={
            "issue": money(4, 9),
            "issues": oneof(6, 12),
            "pct": percent(10, 20, 25, 30, 40),
            "full": "issue * issues",
            "off": "full * pct / 100",
            "sub": "full - off",
            "gift": money(2, 9),
            "first_year": "sub - gift",
        },
        where=("first_year > 5",),
        nouns={"what": "science, garden, sailing, history, chess, cooking, horse, comic"},
        facts={
            "issue": (
                "an issue of {name}'s {what} magazine costs {issue} at the newsstand, and "
                "{issues} issues appear in a year",
                "{name} reads a {what} magazine with {issues} issues a year, each {issue} at the "
                "newsstand",
            ),
            "pct": ("subscribers get {pct} off", "whoever subscribes pays {pct} less"),
            "gift": (
                "a coupon takes another {gift} off in the first year",
                "new subscribers get a further {gift} off for the first year",
            ),
        },
        asks=(
            Ask(
                find="sub",
                steps=(
                    "price at the newsstand = issue * issues",
                    "discount = pct of price at the newsstand",
                    "price of the subscription = price at the newsstand - discount",
                ),
                tell="issue pct",
                questions=(
                    "how much does a year of the magazine cost a subscriber",
                    "what does a subscription cost for a year",
                ),
                goals=("the price of a subscription for a year",),
                wordings=(
                    "{name} wants to subscribe to a {what} magazine. It has {issues} issues a "
                    "year, which cost {issue} each at the newsstand, and subscribers pay {pct} "
                    "less. What is the price for a year?",
                    "Instead of paying {issue} at the newsstand for each of {issues} issues, "
                    "{name} subscribes to a {what} magazine and gets {pct} off. How much is that "
                    "for the year?",
                    "{issues} issues a year at {issue} each, less {pct} for subscribers: what "
                    "does {name} pay for a year of the {what} magazine?",
                ),
            ),
            Ask(
                find="first_year",
                steps=(
                    "price at the newsstand = issue * issues",
                    "discount = pct of price at the newsstand",
                    "price of the subscription = price at the newsstand - discount",
                    "price of the first year = price of the subscription - gift",
                ),
                tell="issue pct gift",
                questions=(
                    "how much does {name} pay in the first year as a subscriber",
                    "what is the price of the first year by subscription",
                ),
                wordings=(
                    "How much is the first year of a {what} magazine for a new subscriber, if "
                    "{issues} issues are {issue} each at the newsstand, subscribers get {pct} "
                    "off, and a coupon is worth {gift}?",
                ),
            ),
            Ask(
                find="issue",
                steps=(
                    "price at the newsstand = sub + off",
                    "price of an issue = price at the newsstand / issues",
                ),
                wordings=(
                    "{name} subscribes to a {what} magazine for {sub} a year, which is {off} "
                    "less than the {issues} issues would cost at the newsstand. What does an "
                    "issue cost there?",
                    "By subscribing for {sub}, {name} saves {off} a year over buying all "
                    "{issues} issues one at a time. What is the price of a single issue?",
                ),
            ),
        ),
    ),
    Story(
        name="member_allotment_garden_shared_by_neighbors",
        topic="garden",
        numbers={
            "rent": money(60, 240, 10),
            "water": money(2, 6),
            "months": whole(5, 8),
            "water_cost": "water * months",
            "total": "rent + water_cost",
            "people": whole(2, 5),
            "share": "total / people",
            "sold": money(4, 40),
            "net": "share - sold",
        },
        where=("net > 3",),
        nouns={"crop": "tomatoes, beans, berries, flowers, pumpkins, herbs"},
        facts={
            "rent": (
                "a garden plot costs {rent} a year, and water is {water} a month for {months} "
                "months",
                "the rent for a garden plot is {rent} a year, plus {water} for water in each of "
                "{months} months",
            ),
            "people": (
                "{people} neighbors, one of them {name}, share all this equally",
                "{name} is one of {people} neighbors who split the cost evenly",
            ),
            "sold": (
                "{name} sells {crop} from the plot for {sold}",
                "by selling {crop}, {name} gets {sold} back",
            ),
        },
        asks=(
            Ask(
                find="share",
                steps=(
                    "cost of the water = water * months",
                    "cost for the year = rent + cost of the water",
                    "share of each neighbor = cost for the year / people",
                ),
                tell="rent people",
                questions=("how much does each neighbor pay", "what is each neighbor's share"),
                goals=("the share that each neighbor pays",),
                wordings=(
                    "The plot that {name} and the others rent costs {rent} a year and, in "
                    "{months} months of the year, {water} a month for water. Divided equally "
                    "among {people} neighbors, how much is it for each?",
                    "What is each neighbor's part when {people} of them share a plot with a rent "
                    "of {rent} a year and {months} months of water at {water}?",
                    "{people} neighbors rent a plot for {rent} a year and pay {water} a month "
                    "for water in the {months} months in which things grow. How much is that for "
                    "each of them?",
                ),
            ),
            Ask(
                find="net",
                steps=(
                    "cost of the water = water * months",
                    "cost for the year = rent + cost of the water",
                    "share of each neighbor = cost for the year / people",
                    "cost after the sale = share of each neighbor - sold",
                ),
                tell="rent people sold",
                questions=(
                    "how much does the garden cost {name} after the sale",
                    "what does {name} really pay for the year",
                ),
                wordings=(
                    "Rent {rent}, water {water} in each of {months} months, all split between "
                    "{people} neighbors. {name}, one of them, earns {sold} with {crop}. How much "
                    "has the garden cost {him} after that?",
                ),
            ),
            Ask(
                find="rent",
                steps=(
                    "cost for the year = share * people",
                    "cost of the water = water * months",
                    "rent for the year = cost for the year - cost of the water",
                ),
                wordings=(
                    "Each of {people} neighbors paid {share} for a shared garden. This covered "
                    "the rent and {months} months of water at {water} a month. How much was the "
                    "rent?",
                ),
            ),
        ),
    ),
)
