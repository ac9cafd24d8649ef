"""Everyday sums of money asked for in other ways: per person, per day, the most one can afford."""

from datagen.numbers.quantity import fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="how_many_more_shirts_can_be_afforded",
        topic="",
        numbers={
            "pants": money(20, 60, 2),
            "share": fraction("1/2", "1/4"),
            "shirt": "pants * share",
            "n_pants": whole(1, 3),
            "n_shirts": whole(2, 8),
            "rest": money(1, 9),
            "for_pants": "n_pants * pants",
            "for_shirts": "n_shirts * shirt",
            "spent": "for_pants + for_shirts",
            "budget": "spent + rest",
        },
        where=("rest < shirt",),
        nouns={
            "item": "T-shirt, cap, scarf, belt, pair of socks/pairs of socks",
            "big": "pair of jeans/pairs of jeans, sweater, jacket, skirt, hoodie",
        },
        asks=(
            Ask(
                find="n_shirts",
                steps=(
                    "cost of {bigs} = n_pants * pants",
                    "money for {items} = budget - cost of {bigs}",
                    "price of a {item} = share of pants",
                    "{items} that can be bought = money for {items} // price of a {item}",
                ),
                wordings=(
                    "{name} has {budget} for clothes. {he} buys {n_pants:big} at {pants} apiece. "
                    "A {item} costs {share} as much as a {big}. What is the largest number of "
                    "{items} that {name} can buy with the money that is left?",
                    "A {item} is {share} the price of a {big}, which is {pants}. After paying for "
                    "{n_pants:big} out of {budget}, how many {items} can {name} afford at most?",
                    "How many {items} can {name} still buy, at the most, if {he} starts with "
                    "{budget}, spends part of it on {n_pants:big} at {pants} each, and every "
                    "{item} costs {share} as much as a {big}?",
                ),
            ),
            Ask(
                find="budget",
                steps=(
                    "cost of {bigs} = n_pants * pants",
                    "price of a {item} = share of pants",
                    "cost of {items} = n_shirts * price of a {item}",
                    "money spent = cost of {bigs} + cost of {items}",
                    "money at first = money spent + rest",
                ),
                wordings=(
                    "{name} bought {n_pants:big} for {pants} each and {n_shirts:item}, each of "
                    "which cost {share} as much as a {big}. {he} had {rest} left. How much money "
                    "did {he} have before shopping?",
                    "After buying {n_shirts:item} and {n_pants:big}, {name} is left with {rest}. "
                    "A {big} costs {pants}, and a {item} costs {share} of that. With how much "
                    "money did {name} come to the store?",
                    "What did {name} have in {his} wallet at first, if {rest} remain after "
                    "{n_pants:big} at {pants} apiece and {n_shirts:item} at {share} of that price "
                    "apiece?",
                ),
            ),
        ),
    ),
    Story(
        name="coffee_every_workday_instead_of_at_home",
        topic="",
        numbers={
            "shop": money("2.50", 6, "0.25"),
            "home": money("0.25", "1.50", "0.25"),
            "diff": "shop - home",
            "days": oneof(4, 5, 6),
            "weeks": whole(4, 50),
            "cups": "days * weeks",
            "saved": "cups * diff",
        },
        nouns={
            "drink": "cup of coffee/cups of coffee, smoothie, cup of tea/cups of tea, juice, "
            "sandwich, salad"
        },
        facts={
            "shop": (
                "a {drink} costs {name} {shop} in a café",
                "in a café {name} pays {shop} for a {drink}",
            ),
            "home": ("made at home, it costs {home}", "at home {he} can make one for {home}"),
            "days": ("{he} has one on {days} days a week", "{days} times a week {he} has one"),
            "weeks": (
                "{name} now makes it at home for {weeks} weeks",
                "from now on {he} makes it at home, and {weeks} weeks go by",
            ),
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "money saved each time = shop - home",
                    "number of {drinks} = days * weeks",
                    "money saved = number of {drinks} * money saved each time",
                ),
                tell="shop home days weeks",
                questions=(
                    "how much money does {name} save in that time",
                    "how much has {name} saved after these weeks",
                ),
                goals=("the money that {name} saves in that time",),
                wordings=(
                    "{name} buys a {drink} on {days} days of every week for {shop}. Making it at "
                    "home would cost just {home}. How much would {he} save in {weeks} weeks by "
                    "making it at home?",
                    "On {days} days a week {name} used to buy a {drink} for {shop}. Now {he} "
                    "brings one from home, which costs {him} {home}. How much money has {he} "
                    "saved after {weeks} weeks?",
                    "How much can {name} save in {weeks} weeks, if {he} makes {his} own {drink} "
                    "for {home} instead of buying one for {shop} on {days} days of each week?",
                ),
            ),
            Ask(
                find="weeks",
                steps=(
                    "money saved each time = shop - home",
                    "money saved a week = days * money saved each time",
                    "weeks = saved / money saved a week",
                ),
                wordings=(
                    "By making a {drink} at home for {home} instead of paying {shop} for it, "
                    "{days} days a week, {name} wants to save {saved}. How many weeks will that "
                    "take?",
                    "{name} saved {saved} by no longer buying a {drink} for {shop} but making it "
                    "at home for {home}, {days} times a week. How many weeks did it take?",
                ),
            ),
        ),
    ),
    Story(
        name="road_trip_costs_split_among_friends",
        topic="travel",
        numbers={
            "people": oneof(3, 4, 5),
            "miles": whole(200, 1200, 50),
            "mpg": oneof(20, 25, 50),
            "gallons": "miles / mpg",
            "gas": money(3, 5),
            "gas_cost": "gallons * gas",
            "nights": whole(2, 6),
            "cabin": money(60, 180, 5),
            "cabin_cost": "nights * cabin",
            "total": "gas_cost + cabin_cost",
            "each": "total / people",
        },
        facts={
            "people": (
                "{people} friends go on a road trip and share all costs equally",
                "the costs of a road trip are shared equally by {people} friends",
            ),
            "gas": (
                "they drive {miles} miles in a car that goes {mpg} miles on a gallon of gas, "
                "which costs {gas}",
                "the car goes {mpg} miles on a gallon of gas at {gas} a gallon, and the trip is "
                "{miles} miles long",
            ),
            "cabin": (
                "they stay in a cabin for {nights} nights at {cabin} a night",
                "a cabin costs {cabin} a night, and they stay for {nights} nights",
            ),
        },
        asks=(
            Ask(
                find="each",
                steps=(
                    "gallons of gas = miles / mpg",
                    "cost of gas = gallons of gas * gas",
                    "cost of the cabin = nights * cabin",
                    "total cost = cost of gas + cost of the cabin",
                    "cost for each = total cost / people",
                ),
                tell="people gas cabin",
                questions=("how much does each of them pay", "what does the trip cost each friend"),
                goals=("the amount that each friend pays",),
                wordings=(
                    "{name} and some friends, {people} people in all, rent a cabin for {nights} "
                    "nights at {cabin} a night. To get there and back they drive {miles} miles. "
                    "Their car gets {mpg} miles per gallon, and gas is {gas} a gallon. If they "
                    "split everything evenly, how much does {name} pay?",
                ),
            ),
            Ask(
                find="gas_cost",
                steps=("gallons of gas = miles / mpg", "cost of gas = gallons of gas * gas"),
                wordings=(
                    "How much does the gas for a trip of {miles} miles cost, if the car goes "
                    "{mpg} miles on a gallon and a gallon is {gas}?",
                    "{name} drives {miles} miles. The car needs a gallon of gas for every {mpg} "
                    "miles, and a gallon costs {gas}. What does {name} spend on gas?",
                ),
            ),
            Ask(
                find="nights",
                steps=(
                    "total cost = each * people",
                    "gallons of gas = miles / mpg",
                    "cost of gas = gallons of gas * gas",
                    "cost of the cabin = total cost - cost of gas",
                    "nights = cost of the cabin / cabin",
                ),
                wordings=(
                    "Each of {people} friends paid {each} for a trip. They drove {miles} miles "
                    "with {mpg} miles to the gallon and gas at {gas} a gallon; the rest of the "
                    "money went for a cabin at {cabin} a night. How many nights did they stay?",
                ),
            ),
        ),
    ),
    Story(
        name="cheaper_to_rent_or_to_buy_a_tool",
        topic="",
        numbers={
            "buy": money(60, 400, 10),
            "rent": money(8, 30),
            "deposit": money(10, 50, 5),
            "days": whole(3, 14),
            "rent_all": "rent * days",
            "saved": "buy - rent_all",
        },
        where=("saved < 200",),
        nouns={
            "tool": "floor sander, carpet cleaner, cement mixer, tile saw, tent for a party/tents "
            "for a party, projector, kayak, sewing machine"
        },
        facts={
            "buy": (
                "a {tool} costs {buy} to buy",
                "to buy a {tool}, {name} would have to pay {buy}",
            ),
            "rent": (
                "renting a {tool} costs {rent} a day",
                "a {tool} can be rented for {rent} a day",
            ),
            "deposit": (
                "there is a deposit of {deposit}, which is paid back in the end",
                "a deposit of {deposit} is paid at the start and returned at the end",
            ),
            "days": ("{name} needs it for {days} days", "{days} days are enough for {name}"),
        },
        asks=(
            Ask(
                find="saved",
                steps=("cost of renting = rent * days", "money saved = buy - cost of renting"),
                tell="buy rent days",
                questions=(
                    "how much does {name} save by renting the {tool}",
                    "how much cheaper is it to rent it",
                ),
                goals=("the money that renting saves",),
                wordings=(
                    "{name} could buy a {tool} for {buy}, but rents one instead. The rent is "
                    "{rent} a day for {days} days. A deposit of {deposit} has to be left at the "
                    "store, but {he} gets it back. How much better off is {he} than if {he} had "
                    "bought it?",
                ),
            ),
            Ask(
                find="days",
                steps=("cost of renting = buy - saved", "days = cost of renting / rent"),
                wordings=(
                    "By renting a {tool} at {rent} a day, {name} spent {saved} less than the "
                    "{buy} that buying it would have cost. For how many days did {he} rent it?",
                    "A {tool} sells for {buy} and rents for {rent} a day. {name} rented one and "
                    "figured out that this had saved {him} {saved}. How many days did {name} have "
                    "it?",
                    "How many days was the {tool} rented, if the rent is {rent} a day and {name} "
                    "paid {saved} less than the price of {buy}?",
                ),
            ),
            Ask(
                find="rent_all",
                steps=("cost of renting = rent * days",),
                tell="rent deposit days",
                questions=("how much does it cost {name} in the end",),
            ),
        ),
    ),
    Story(
        name="allowance_by_age_for_siblings",
        topic="ages",
        numbers={
            "young": whole(6, 11),
            "gap": whole(2, 6),
            "old": "young + gap",
            "rate": money("0.50", 3, "0.50"),
            "ages": "young + old",
            "week": "ages * rate",
            "weeks": whole(2, 12),
            "total": "week * weeks",
        },
        nouns={"giver": "grandmother, grandfather, aunt, uncle, mother, father"},
        facts={
            "rate": (
                "every week a {giver} gives each child {rate} for every year of its age",
                "each child gets {rate} a week from its {giver} for every year that it is old",
            ),
            "ages": (
                "{name} is {young}, and {name2} is {gap} years older",
                "{name2} is {gap} years older than {name}, who is {young}",
            ),
            "weeks": (
                "this goes on for {weeks} weeks, in which nobody has a birthday",
                "{weeks} weeks go by, and nobody has a birthday",
            ),
        },
        asks=(
            Ask(
                find="week",
                steps=(
                    "age of {name2} = young + gap",
                    "years together = young + age of {name2}",
                    "money a week = years together * rate",
                ),
                tell="rate ages",
                questions=(
                    "how much do the two get together each week",
                    "what does the {giver} pay for both of them a week",
                ),
                goals=("the amount for both children in a week",),
                wordings=(
                    "{name} is {young} years old and {name2} is {gap} years older. Every week "
                    "their {giver} gives each of them {rate} for each year of age. How much money "
                    "is that a week for both?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "age of {name2} = young + gap",
                    "years together = young + age of {name2}",
                    "money a week = years together * rate",
                    "money in all = money a week * weeks",
                ),
                tell="rate ages weeks",
                questions=("how much do the two receive in all these weeks",),
                wordings=(
                    "A {giver} pays {rate} of allowance a week per year of age. {name} is "
                    "{young}; {name2} is {gap} years older. How much does the {giver} pay the two "
                    "of them in {weeks} weeks if neither has a birthday in this time?",
                ),
            ),
            Ask(
                find="young",
                steps=(
                    "years together = week / rate",
                    "twice the age of {name} = years together - gap",
                    "age of {name} = twice the age of {name} / 2",
                ),
                wordings=(
                    "A {giver} gives {name} and {name2} {rate} a week for every year of their "
                    "ages, which is {week} for the two together. {name2} is {gap} years older "
                    "than {name}. How old is {name}?",
                    "Together, {name} and {name2} get {week} of allowance a week, at {rate} for "
                    "every year of age. The difference between their ages is {gap} years, and "
                    "{name} is the younger of the two. What is {name}'s age?",
                ),
            ),
        ),
    ),
    Story(
        name="raffle_tickets_prizes_and_leftover_money",
        topic="",
        numbers={
            "books": whole(4, 20),
            "per": oneof(10, 12, 20, 25),
            "tickets": "books * per",
            "unsold": whole(5, 60),
            "sold": "tickets - unsold",
            "price": money(1, 5),
            "income": "sold * price",
            "prizes": whole(3, 10),
            "prize": money(5, 40, 5),
            "cost": "prizes * prize",
            "left": "income - cost",
        },
        nouns={"cause": "school trip, new piano, sports hall, bird hospital, village clock"},
        facts={
            "books": (
                "for a raffle, {books} books of {per} tickets are printed",
                "a raffle has {books} books with {per} tickets in each",
            ),
            "unsold": (
                "{unsold} tickets are not sold, and the others go for {price} each",
                "all but {unsold} of them are sold, at {price} a ticket",
            ),
            "prizes": (
                "{prizes} prizes worth {prize} each are bought with the money",
                "there are {prizes} prizes that cost {prize} each",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "tickets in all = books * per",
                    "tickets sold = tickets in all - unsold",
                    "income = tickets sold * price",
                    "cost of the prizes = prizes * prize",
                    "money left = income - cost of the prizes",
                ),
                tell="books unsold prizes",
                questions=(
                    "how much money is left for the {cause}",
                    "how much does the raffle earn for the {cause} after the prizes are paid",
                ),
                goals=("the money that the raffle brings after the prizes are paid",),
                wordings=(
                    "{name} organizes a raffle to pay for a {cause}. {books} books of {per} "
                    "tickets are printed, and a ticket costs {price}. Except for {unsold} "
                    "tickets, everything is sold. {name} has bought {prizes} prizes at {prize} "
                    "each. How much money is there for the {cause}?",
                ),
            ),
            Ask(
                find="unsold",
                steps=(
                    "cost of the prizes = prizes * prize",
                    "income = left + cost of the prizes",
                    "tickets sold = income / price",
                    "tickets in all = books * per",
                    "tickets not sold = tickets in all - tickets sold",
                ),
                wordings=(
                    "A raffle with {books} books of {per} tickets at {price} a ticket made {left} "
                    "for a {cause} after {prizes} prizes had been paid for at {prize} each. How "
                    "many tickets were not sold?",
                    "After spending {prize} on each of {prizes} prizes, a raffle has {left} left. "
                    "Tickets were {price}; {books} books of {per} had been printed. How many "
                    "tickets remained unsold?",
                ),
            ),
        ),
    ),
    Story(
        name="hourly_pay_over_a_year_against_a_salary",
        topic="work",
        numbers={
            "hourly": money(12, 40),
            "hours": whole(20, 40, 2),
            "weeks": oneof(46, 48, 50),
            "week": "hourly * hours",
            "year": "week * weeks",
            "more": money(500, 6000, 100),
            "other": "year + more",
            "vacation": "52 - weeks",
        },
        nouns={"job": "teacher, coach, librarian, translator, technician, designer"},
        asks=(
            Ask(
                find="more",
                steps=(
                    "pay for a week = hourly * hours",
                    "pay for a year = pay for a week * weeks",
                    "difference = other - pay for a year",
                ),
                wordings=(
                    "{name} earns {hourly} an hour as a {job} and works {hours} hours a week, "
                    "{weeks} weeks a year. Another school offers {him} {other} a year. How much "
                    "more would {he} make in a year by taking the offer?",
                    "A {job} can choose between {hourly} an hour for {hours} hours a week in "
                    "{weeks} weeks a year, and a fixed salary of {other} a year. How much higher "
                    "is the fixed salary?",
                    "By how much does a yearly salary of {other} exceed what a {job} makes in "
                    "{weeks} weeks of {hours} hours at {hourly} an hour?",
                ),
            ),
            Ask(
                find="year",
                steps=(
                    "weeks of work = 52 - vacation",
                    "pay for a week = hourly * hours",
                    "pay for a year = pay for a week * weeks of work",
                ),
                wordings=(
                    "Out of the 52 weeks of a year, {name} has {vacation} weeks off with no pay. "
                    "In all other weeks {he} works {hours} hours as a {job} at {hourly} an hour. "
                    "What does {he} earn in a year?",
                    "{name} is a {job} and gets {hourly} for each of {hours} hours a week. A year "
                    "has 52 weeks, but in {vacation} of them {he} does not work and is not paid. "
                    "Find {his} yearly income.",
                ),
            ),
            Ask(
                find="hourly",
                steps=("hours in a year = hours * weeks", "pay per hour = year / hours in a year"),
                wordings=(
                    "As a {job}, {name} makes {year} a year and works {hours} hours a week in "
                    "{weeks} weeks. How much is that per hour?",
                ),
            ),
        ),
    ),
    Story(
        name="book_prices_hardcover_paperback_and_ebook",
        topic="",
        numbers={
            "hard": money(16, 40, 4),
            "share": fraction("1/2", "3/4"),
            "soft": "hard * share",
            "less": money(2, 6),
            "ebook": "soft - less",
            "h": whole(1, 5),
            "s": whole(2, 6),
            "e": whole(2, 6),
            "for_h": "h * hard",
            "for_s": "s * soft",
            "for_e": "e * ebook",
            "hs": "for_h + for_s",
            "total": "hs + for_e",
        },
        where=("ebook > 2",),
        nouns={"kind": "novel, cookbook, travel guide, biography, fantasy book"},
        facts={
            "hard": ("a {kind} costs {hard} in hardcover", "the hardcover of a {kind} is {hard}"),
            "soft": (
                "the paperback costs {share} as much",
                "in paperback it is {share} of that price",
            ),
            "ebook": (
                "the e-book is {less} cheaper than the paperback",
                "as an e-book it costs {less} less than as a paperback",
            ),
        },
        asks=(
            Ask(
                find="ebook",
                steps=(
                    "price of the paperback = share of hard",
                    "price of the e-book = price of the paperback - less",
                ),
                tell="hard soft ebook",
                questions=("how much is the e-book", "what does the e-book cost"),
                goals=("the price of the e-book",),
                wordings=(
                    "You can get a {kind} as a hardcover for {hard}, as a paperback for {share} "
                    "of that, or as an e-book for {less} less than the paperback. How much is the "
                    "e-book?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "price of the e-book = soft - less",
                    "money for hardcovers = h * hard",
                    "money for paperbacks = s * soft",
                    "money for e-books = e * price of the e-book",
                    "money for hardcovers and paperbacks = money for hardcovers + money for "
                    "paperbacks",
                    "money in all = money for hardcovers and paperbacks + money for e-books",
                ),
                wordings=(
                    "A store sold {h:hardcover/hardcovers} of a {kind} at {hard}, {s} paperbacks "
                    "at {soft} and {e} e-books at {less} less than the paperback. How much did it "
                    "take in?",
                    "Hardcover: {hard}. Paperback: {soft}. E-book: {less} less than the "
                    "paperback. Today a store sold {h}, {s} and {e} of them, in this order. What "
                    "was the income from the three?",
                ),
            ),
        ),
    ),
    Story(
        name="plants_bought_small_and_sold_grown",
        topic="garden",
        numbers={
            "bought": whole(30, 200, 10),
            "cost": money("0.50", 3, "0.50"),
            "p": percent(10, 20, 30, 40),
            "died": "bought * p / 100",
            "alive": "bought - died",
            "price": money(3, 9),
            "income": "alive * price",
            "paid": "bought * cost",
            "profit": "income - paid",
        },
        where=("profit > 10",),
        nouns={
            "plant": "rose bush, tomato plant, strawberry plant, fig tree, lavender plant, pepper "
            "plant"
        },
        facts={
            "bought": (
                "a garden center buys {bought} young {plants} for {cost} each",
                "{bought} young {plants} cost a garden center {cost} each",
            ),
            "died": ("{p} of them die in a cold night", "frost kills {p} of the plants"),
            "price": (
                "the others are sold for {price} each when they have grown",
                "when the rest have grown, they are sold at {price} apiece",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "plants that died = p of bought",
                    "plants left = bought - plants that died",
                    "income = plants left * price",
                    "money paid = bought * cost",
                    "profit = income - money paid",
                ),
                tell="bought died price",
                questions=(
                    "how much profit does the garden center make",
                    "what is the garden center's profit on the {plants}",
                ),
                goals=("the profit on the {plants}",),
                wordings=(
                    "{name} bought {bought} little {plants} at {cost} each to grow and sell them. "
                    "{p} of them died. {he} sold all the others for {price} each. How much did "
                    "{name} gain?",
                    "What profit is made with {bought} {plants} that cost {cost} each, if {p} of "
                    "them do not survive and every one of the rest brings {price}?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "money paid = bought * cost",
                    "income = profit + money paid",
                    "plants left = bought - died",
                    "price of a {plant} = income / plants left",
                ),
                wordings=(
                    "{name} bought {bought} {plants} at {cost} each. {died} of them died. By "
                    "selling the rest {he} made a profit of {profit}. What was the price of one "
                    "{plant} when it was sold?",
                ),
            ),
        ),
    ),
    Story(
        name="party_budget_per_guest_and_cake_shared",
        topic="",
        numbers={
            "guests": whole(8, 40),
            "menu": money(6, 20),
            "cake": money(30, 120, 5),
            "music": money(50, 300, 10),
            "food": "guests * menu",
            "fc": "food + cake",
            "total": "fc + music",
            "budget": money(200, 1200, 20),
            "over": "total - budget",
        },
        where=("over < 200",),
        nouns={"event": "birthday party, wedding anniversary, graduation party, farewell party"},
        facts={
            "guests": (
                "{name} invites {guests} guests to a {event} and pays {menu} for each guest's meal",
                "for a {event} with {guests} guests, {name} orders meals at {menu} a guest",
            ),
            "cake": (
                "the cake costs {cake} and the music {music}",
                "{name} also pays {cake} for a cake and {music} for music",
            ),
            "budget": ("{he} had planned to spend only {budget}", "{his} budget was {budget}"),
        },
        asks=(
            Ask(
                find="over",
                steps=(
                    "cost of the meals = guests * menu",
                    "cost of meals and cake = cost of the meals + cake",
                    "total cost = cost of meals and cake + music",
                    "money over the budget = total cost - budget",
                ),
                tell="guests cake budget",
                questions=(
                    "by how much does the {event} go over the budget",
                    "how much more than planned does {name} spend",
                ),
                goals=("the amount by which the budget is exceeded",),
                wordings=(
                    "{name} planned to spend {budget} on a {event}. In the end there were "
                    "{guests} meals at {menu}, a cake for {cake}, and a band for {music}. How far "
                    "above {his} plan was {he}?",
                ),
            ),
            Ask(
                find="guests",
                steps=(
                    "cost of meals and cake = total - music",
                    "cost of the meals = cost of meals and cake - cake",
                    "guests = cost of the meals / menu",
                ),
                wordings=(
                    "A {event} cost {name} {total}. {music} was for music, {cake} for the cake, "
                    "and the rest for the guests' meals at {menu} each. How many guests were "
                    "there?",
                    "How many guests came to the {event}, if everything cost {total}, with {cake} "
                    "for a cake, {music} for a band and {menu} for every guest's meal?",
                    "{name} paid {total} for a {event}: {menu} per guest for food, {cake} for the "
                    "cake, {music} for the music. Find the number of guests.",
                ),
            ),
        ),
    ),
    Story(
        name="used_games_bought_low_sold_high_in_bundles",
        topic="",
        numbers={
            "bought": whole(12, 60, 6),
            "cost": money(2, 8),
            "size": oneof(2, 3, 6),
            "bundles": "bought / size",
            "price": money(9, 60),
            "income": "bundles * price",
            "paid": "bought * cost",
            "profit": "income - paid",
        },
        where=("profit > 5",),
        nouns={
            "item": "video game, board game, comic, jigsaw, record, movie",
            "place": "flea market, yard sale, thrift store, auction",
        },
        facts={
            "bought": (
                "{name} buys {bought} used {items} at a {place} for {cost} each",
                "at a {place} {name} gets {bought} used {items} for {cost} apiece",
            ),
            "size": (
                "{he} puts them together in sets of {size}",
                "out of them {he} makes sets of {size}",
            ),
            "price": (
                "each set is sold online for {price}",
                "{he} sells every set online for {price}",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "number of sets = bought / size",
                    "income = number of sets * price",
                    "money paid = bought * cost",
                    "profit = income - money paid",
                ),
                tell="bought size price",
                questions=(
                    "how much profit does {name} make",
                    "how much does {name} earn with the {items}",
                ),
                goals=("{name}'s profit",),
                wordings=(
                    "{name} has an idea: buy used {items} at a {place} for {cost} each and sell "
                    "them online in sets of {size} for {price} a set. What is {his} profit on "
                    "{bought} {items}?",
                    "From {bought} {items}, bought for {cost} each, {name} makes sets of {size} "
                    "that sell for {price}. How much money does {he} gain when all sets are sold?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "money paid = bought * cost",
                    "income = profit + money paid",
                    "number of sets = bought / size",
                    "price of a set = income / number of sets",
                ),
                wordings=(
                    "{name} paid {cost} each for {bought} used {items} and sold them all in sets "
                    "of {size}. The profit was {profit}. What did a set cost?",
                    "At what price was each set of {size} {items} sold, if {name} had bought "
                    "{bought} of them at {cost} each and made a profit of {profit}?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "number of sets = bought / size",
                    "income = number of sets * price",
                    "money paid = income - profit",
                    "price of a used {item} = money paid / bought",
                ),
                wordings=(
                    "After selling {bought} used {items} in sets of {size} at {price} a set, "
                    "{name} has made a profit of {profit}. How much had {he} paid for each {item} "
                    "at the {place}?",
                ),
            ),
        ),
    ),
    Story(
        name="house_flip_value_up_by_a_percentage",
        topic="",
        numbers={
            "bought": money(40000, 200000, 10000),
            "repairs": money(10000, 60000, 5000),
            "up": percent(50, 60, 80, 100, 120, 150),
            "increase": "bought * up / 100",
            "value": "bought + increase",
            "spent": "bought + repairs",
            "profit": "value - spent",
        },
        where=("profit > 0",),
        nouns={"thing": "house, cottage, farmhouse, apartment, barn"},
        facts={
            "bought": (
                "{name} buys an old {thing} for {bought}",
                "an old {thing} is bought by {name} for {bought}",
            ),
            "repairs": ("{he} puts {repairs} into repairs", "repairs cost {him} another {repairs}"),
            "up": (
                "this raises the value of the {thing} by {up} of what {he} paid for it",
                "as a result, the {thing} is worth {up} more than its purchase price",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "increase in value = up of bought",
                    "new value = bought + increase in value",
                    "money spent = bought + repairs",
                    "profit = new value - money spent",
                ),
                tell="bought repairs up",
                questions=(
                    "how much profit does {name} make by selling it at its new value",
                    "if it is sold for exactly this value, what is {name}'s profit",
                ),
                goals=("the profit if the {thing} is sold for its new value",),
                wordings=(
                    "{name} decides to try to make money with a {thing}. {he} buys it for "
                    "{bought} and spends {repairs} on repairs. Its value is now {up} higher than "
                    "the price that {he} paid. How much profit can {he} make by selling it?",
                    "A {thing} that was bought for {bought} and repaired for {repairs} has gained "
                    "{up} of its purchase price in value. What would the owner gain in total by "
                    "selling it now?",
                ),
            ),
            Ask(
                find="bought",
                steps=(
                    "money spent = value - profit",
                    "price of the {thing} = money spent - repairs",
                ),
                wordings=(
                    "{name} sold a {thing} for {value} and made a profit of {profit}. {he} had "
                    "spent {repairs} on repairs. For how much had {he} bought the {thing}?",
                    "After repairs for {repairs}, a {thing} was sold for {value}, which left "
                    "{name} with a profit of {profit}. What was the price at which {name} had "
                    "bought it?",
                ),
            ),
        ),
    ),
)
