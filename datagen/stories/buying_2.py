"""Gift cards, phones, profit and loss, reselling, tickets and donations, told plainly."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="buying_with_a_gift_card_and_cash_for_the_rest",
        topic="",
        numbers={
            "card": money(25, 100, 25),
            "games": whole(2, 5),
            "price": money(15, 45),
            "packs": whole(2, 8),
            "snack_price": money(2, 5, "0.50"),
            "for_games": "games * price",
            "for_snacks": "packs * snack_price",
            "total": "for_games + for_snacks",
            "cash": "total - card",
        },
        nouns={
            "item": "video game, board game, puzzle, model kit, book, comic book, movie",
            "snack": "bag of popcorn/bags of popcorn, candy bar, soda, pack of gum/packs of gum",
        },
        facts={
            "card": (
                "{name} got a gift card worth {card} for {his} birthday",
                "there is {card} on {name}'s gift card",
            ),
            "games": (
                "{he} uses it to buy {games} {items} at {price} each and {packs:snack} at "
                "{snack_price} each",
                "{he} chooses {games} {items} for {price} apiece, along with {packs:snack} for "
                "{snack_price} apiece",
            ),
        },
        asks=(
            Ask(
                find="cash",
                steps=(
                    "cost of the {items} = games * price",
                    "cost of the {snacks} = packs * snack_price",
                    "total cost = cost of the {items} + cost of the {snacks}",
                    "money to add = total cost - card",
                ),
                tell="card games",
                questions=(
                    "how much of {his} own money does {name} have to add",
                    "how much more does {he} have to pay after the card is used up",
                ),
                goals=("the amount that {name} pays in addition to the gift card",),
                wordings=(
                    "{name} wants to use a gift card with {card} on it to pay for {games} {items} "
                    "costing {price} each and {packs:snack} costing {snack_price} each. How much "
                    "will {he} still owe once the card is empty?",
                    "At the checkout {name} has {games} {items} and {packs:snack}. The {items} "
                    "are {price} each; the {snacks} are {snack_price} each. {he} has a gift card "
                    "worth {card} and pays the rest in cash. How much cash does {he} need?",
                ),
            ),
            Ask(
                find="card",
                steps=(
                    "cost of the {items} = games * price",
                    "cost of the {snacks} = packs * snack_price",
                    "total cost = cost of the {items} + cost of the {snacks}",
                    "value of the gift card = total cost - cash",
                ),
                wordings=(
                    "{name} bought {games} {items} for {price} each and {packs:snack} for "
                    "{snack_price} each. After using up a gift card, {he} had to pay another "
                    "{cash} in cash. How much was the gift card worth?",
                    "A gift card covered all but {cash} of {name}'s shopping, which was {games} "
                    "{items} at {price} each plus {packs:snack} at {snack_price} each. How much "
                    "money was on the card?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "total cost = card + cash",
                    "cost of the {snacks} = packs * snack_price",
                    "cost of the {items} = total cost - cost of the {snacks}",
                    "price of a {item} = cost of the {items} / games",
                ),
                wordings=(
                    "With {card} on a gift card and {cash} in cash, {name} paid for {games} "
                    "{items} and {packs:snack}. Each {snack} was {snack_price}. If all the "
                    "{items} cost the same, what was the price of each?",
                ),
            ),
        ),
    ),
    Story(
        name="buying_first_year_of_a_new_phone",
        topic="",
        numbers={
            "phone": money(240, 900, 30),
            "share": fraction("1/10", "1/20", "1/15", "1/12"),
            "case": "phone * share",
            "plan": money(15, 60),
            "rebate": money(20, 100, 10),
            "for_plan": "plan * 12",
            "device": "phone + case",
            "after": "device - rebate",
            "total": "after + for_plan",
        },
        where=("case > 5",),
        facts={
            "phone": ("{name} buys a new phone for {phone}", "a new phone costs {name} {phone}"),
            "case": (
                "a case for it costs {share} of that price",
                "{he} also gets a case, which is {share} of the price of the phone",
            ),
            "rebate": (
                "the store takes {rebate} off because {he} hands in {his} old phone",
                "for {his} old phone {he} is given {rebate} off",
            ),
            "plan": (
                "the phone plan is {plan} a month",
                "every month {he} pays {plan} for the plan",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "price of the case = share of phone",
                    "phone and case = phone + price of the case",
                    "phone and case less the old phone = phone and case - rebate",
                    "plan for a year = plan * 12",
                    "cost of the first year = phone and case less the old phone + plan for a year",
                ),
                tell="phone case rebate plan",
                questions=(
                    "how much does {name} spend on the phone, the case and the plan in the first "
                    "year",
                    "what does everything cost {him} in the first year",
                ),
                goals=("the total cost of the phone, the case and a year of the plan",),
                wordings=(
                    "A phone costs {phone} and a case for it costs {share} as much. {name} trades "
                    "in an old phone for {rebate} and signs up for a plan at {plan} a month. What "
                    "will {name} have spent by the end of one year?",
                    "{name} is working out the cost of a new phone over one year: {phone} for the "
                    "phone, {share} of that for a case, minus {rebate} for the old one, plus "
                    "{plan} every month for the plan. What total should {he} get?",
                ),
            ),
            Ask(
                find="plan",
                steps=(
                    "phone and case = phone + case",
                    "phone and case less the old phone = phone and case - rebate",
                    "plan for a year = total - phone and case less the old phone",
                    "plan for a month = plan for a year / 12",
                ),
                wordings=(
                    "In one year {name} spent {total} on a phone, a case and a phone plan. The "
                    "phone was {phone}, the case was {case}, and {he} got {rebate} off for an old "
                    "phone. What does the plan cost per month?",
                    "A phone for {phone}, a case for {case}, {rebate} off for the old phone and a "
                    "year of a monthly plan: all of it cost {name} {total}. How much is the plan "
                    "a month?",
                ),
            ),
        ),
    ),
    Story(
        name="profit_on_a_renovated_boat",
        topic="",
        numbers={
            "bought": money(800, 6000, 100),
            "parts": money(100, 900, 20),
            "days": whole(3, 12),
            "per_day": money(30, 120, 10),
            "labor": "days * per_day",
            "spent_extra": "parts + labor",
            "cost": "bought + spent_extra",
            "profit": money(100, 1500, 50),
            "sold": "cost + profit",
        },
        nouns={"thing": "boat, old car, camper van, motorcycle, tractor, piano"},
        facts={
            "bought": (
                "{name} bought a used {thing} for {bought}",
                "a used {thing} cost {name} {bought}",
            ),
            "parts": ("{he} spent {parts} on new parts", "new parts for it came to {parts}"),
            "labor": (
                "{he} paid a mechanic {per_day} a day for {days} days",
                "a mechanic worked on it for {days} days at {per_day} a day",
            ),
            "sold": ("in the end {he} sold it for {sold}", "a buyer gave {him} {sold} for it"),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "pay of the mechanic = days * per_day",
                    "cost of the repair = parts + pay of the mechanic",
                    "total cost = bought + cost of the repair",
                    "profit = sold - total cost",
                ),
                tell="bought parts labor sold",
                questions=(
                    "how much profit did {name} make",
                    "how much money did {he} earn from the sale after all costs",
                ),
                goals=("{name}'s profit",),
                wordings=(
                    "{name} sold a {thing} for {sold} that {he} had bought for {bought} and fixed "
                    "up. The parts cost {parts}, and the mechanic, who worked {days} days, was "
                    "paid {per_day} per day. What was the profit?",
                    "How much did {name} gain by buying a {thing} for {bought}, putting {parts} "
                    "worth of parts and {days} days of a mechanic's work at {per_day} a day into "
                    "it, and selling it for {sold}?",
                ),
            ),
            Ask(
                find="bought",
                steps=(
                    "total cost = sold - profit",
                    "pay of the mechanic = days * per_day",
                    "cost of the repair = parts + pay of the mechanic",
                    "price of the used {thing} = total cost - cost of the repair",
                ),
                wordings=(
                    "{name} made a profit of {profit} when {he} sold a {thing} for {sold}. Before "
                    "that {he} had spent {parts} on parts and paid a mechanic {per_day} a day for "
                    "{days} days. How much had {he} paid for the {thing} in the first place?",
                    "After {name} bought a {thing}, {parts} went on parts and {days} days of work "
                    "were paid at {per_day} a day. It was sold for {sold}, which left a profit of "
                    "{profit}. What was the purchase price?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "total cost = sold - profit",
                    "cost of the repair = total cost - bought",
                    "pay of the mechanic = cost of the repair - parts",
                    "days of work = pay of the mechanic / per_day",
                ),
                wordings=(
                    "A {thing} was bought for {bought} and sold for {sold} at a profit of "
                    "{profit}. In between, {name} paid {parts} for parts and {per_day} a day to a "
                    "mechanic. For how many days did the mechanic work?",
                ),
            ),
        ),
    ),
    Story(
        name="loss_on_a_crop_of_melons",
        topic="",
        numbers={
            "boxes": whole(20, 80, 5),
            "price": money(6, 15),
            "paid": "boxes * price",
            "spoiled_share": fraction("1/5", "1/4", "1/10", "2/5"),
            "spoiled": "boxes * spoiled_share",
            "good": "boxes - spoiled",
            "resale": money(7, 16),
            "income": "good * resale",
            "loss": "paid - income",
        },
        nouns={"fruit": "melon, peach, mango, plum, tomato, pear"},
        facts={
            "paid": (
                "a trader buys {boxes} boxes of {fruits} for {price} a box",
                "{boxes} boxes of {fruits} cost a trader {price} each",
            ),
            "spoiled": (
                "{spoiled_share} of the boxes spoil because the truck is late, and have to be "
                "thrown away",
                "{spoiled_share} of the boxes spoil on the way and cannot be sold",
            ),
            "resale": (
                "the others are sold for {resale} a box",
                "each of the remaining boxes is sold for {resale}",
            ),
        },
        asks=(
            Ask(
                find="loss",
                steps=(
                    "cost of the {fruits} = boxes * price",
                    "spoiled boxes = spoiled_share of boxes",
                    "good boxes = boxes - spoiled boxes",
                    "income = good boxes * resale",
                    "loss = cost of the {fruits} - income",
                ),
                tell="paid spoiled resale",
                questions=("how much money does the trader lose", "how large is the trader's loss"),
                goals=("the trader's loss",),
                wordings=(
                    "{name} paid {price} a box for {boxes} boxes of {fruits}, but {spoiled_share} "
                    "of the boxes went bad before they could be sold. {he} sold the good boxes "
                    "for {resale} each. How much money did {name} lose on the deal?",
                    "By how much does what {name} earned fall short of what {he} spent, if {he} "
                    "bought {boxes} boxes of {fruits} at {price} each, {spoiled_share} of them "
                    "spoiled, and {he} got {resale} for each of the rest?",
                ),
            ),
            Ask(
                find="good",
                steps=(
                    "cost of all boxes = boxes * price",
                    "money from the sale = cost of all boxes - loss",
                    "boxes sold = money from the sale / resale",
                ),
                wordings=(
                    "A trader buys {boxes} boxes of {fruits} at {price} a box. Some boxes spoil. "
                    "The good boxes are sold for {resale} each, and in the end the trader has "
                    "lost {loss}. How many boxes were sold?",
                    "{name} lost {loss} on a delivery of {fruits}: {he} had paid {price} for each "
                    "of {boxes} boxes and sold only the boxes that were still good, for {resale} "
                    "each. How many good boxes were there?",
                ),
            ),
        ),
    ),
    Story(
        name="profit_on_homemade_candles_in_two_sizes",
        topic="",
        numbers={
            "small": whole(10, 40),
            "small_price": money(4, 9),
            "k": factor(2, 3),
            "large_price": "small_price * k",
            "large": whole(5, 20),
            "materials": money(30, 120, 5),
            "stand": money(10, 40, 5),
            "from_small": "small * small_price",
            "from_large": "large * large_price",
            "sales": "from_small + from_large",
            "costs": "materials + stand",
            "profit": "sales - costs",
        },
        where=("profit > 10",),
        nouns={"item": "candle, soap, plant pot, jar of jam/jars of jam, wooden box, wreath"},
        facts={
            "small": (
                "at a craft market {name} sold {small} small {items} for {small_price} each",
                "{name} sold {small} small {items} at a craft market, at {small_price} each",
            ),
            "large": (
                "{he} also sold {large} large ones for {k:times} that price",
                "the {large} large ones that {he} sold cost {k:times} as much as small ones",
            ),
            "costs": (
                "the materials had cost {him} {materials}, and the stand cost {stand}",
                "{he} had spent {materials} on materials and {stand} on the stand",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "income from small {items} = small * small_price",
                    "price of a large {item} = k of small_price",
                    "income from large {items} = large * price of a large {item}",
                    "total income = income from small {items} + income from large {items}",
                    "total costs = materials + stand",
                    "profit = total income - total costs",
                ),
                tell="small large costs",
                questions=(
                    "what was {name}'s profit",
                    "how much money did {name} make after paying the costs",
                ),
                wordings=(
                    "{name} makes {items} at home. A small one sells for {small_price}, a large "
                    "one for {k:times} as much. Last weekend {he} sold {small} small and {large} "
                    "large ones. If {he} spent {materials} on materials and paid {stand} for a "
                    "stand at the market, how much profit did {he} make?",
                ),
            ),
            Ask(
                find="large",
                steps=(
                    "total costs = materials + stand",
                    "total income = profit + total costs",
                    "income from small {items} = small * small_price",
                    "income from large {items} = total income - income from small {items}",
                    "large {items} sold = income from large {items} / large_price",
                ),
                wordings=(
                    "{name} spent {materials} on materials and {stand} on a stand, and made a "
                    "profit of {profit} selling {items}. Small ones went for {small_price} and "
                    "large ones for {large_price}. {he} sold {small} small ones. How many large "
                    "ones did {he} sell?",
                    "How many large {items} at {large_price} must {name} have sold, if together "
                    "with {small} small ones at {small_price} each they brought {him} {profit} "
                    "more than the {materials} and {stand} that {he} had spent on materials and a "
                    "stand?",
                ),
            ),
            Ask(
                find="sales",
                steps=(
                    "income from small {items} = small * small_price",
                    "price of a large {item} = k of small_price",
                    "income from large {items} = large * price of a large {item}",
                    "total income = income from small {items} + income from large {items}",
                ),
                tell="small large",
                questions=(
                    "how much money did {name} take in altogether",
                    "what was the total income from the {items}",
                ),
                wordings=(
                    "{small} small {items} at {small_price} each and {large} large ones at "
                    "{k:times} the price of a small one: that is what {name} sold on Saturday. "
                    "How much did {he} take in?",
                ),
            ),
        ),
    ),
    Story(
        name="tickets_for_a_school_musical_over_three_nights",
        topic="school",
        numbers={
            "friday": whole(40, 120, 5),
            "more": percent(10, 20, 40, 50, 60),
            "extra": "friday * more / 100",
            "saturday": "friday + extra",
            "share": fraction("1/2", "1/3", "1/4", "1/5"),
            "sunday": "saturday * share",
            "price": money(4, 12),
            "two": "friday + saturday",
            "all": "two + sunday",
            "income": "all * price",
        },
        nouns={"show": "musical, play, concert, talent show, dance show, magic show"},
        facts={
            "friday": (
                "on Friday {friday} people bought tickets for the school {show}",
                "the school {show} sold {friday} tickets on Friday",
            ),
            "saturday": (
                "on Saturday there were {more} more than on Friday",
                "Saturday's number was {more} higher than Friday's",
            ),
            "sunday": (
                "on Sunday {share} as many tickets as on Saturday were sold",
                "Sunday's number was only {share} of Saturday's",
            ),
        },
        asks=(
            Ask(
                find="all",
                steps=(
                    "extra tickets on Saturday = more of friday",
                    "tickets on Saturday = friday + extra tickets on Saturday",
                    "tickets on Sunday = share of tickets on Saturday",
                    "tickets on Friday and Saturday = friday + tickets on Saturday",
                    "tickets in all = tickets on Friday and Saturday + tickets on Sunday",
                ),
                tell="friday saturday sunday",
                questions=(
                    "how many tickets were sold over the three days",
                    "how many tickets did the school sell in all",
                ),
                goals=("the total number of tickets sold",),
                wordings=(
                    "The school {show} was performed three times. {friday} tickets were sold for "
                    "Friday. Ticket sales went up by {more} on Saturday, and on Sunday {share} as "
                    "many tickets were sold as on Saturday. What was the total number of tickets "
                    "sold?",
                    "How many people in all had tickets for the three evenings of a school "
                    "{show}, if there were {friday} on Friday, {more} more than that on Saturday, "
                    "and on Sunday {share} of the Saturday number?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "tickets on Friday and Saturday = friday + saturday",
                    "tickets in all = tickets on Friday and Saturday + sunday",
                    "ticket money = tickets in all * price",
                ),
                wordings=(
                    "Tickets for the school {show} are {price}. {friday} were sold on Friday, "
                    "{saturday} on Saturday and {sunday} on Sunday. How much money did the {show} "
                    "raise?",
                    "The drama club counts its ticket stubs: {friday} from Friday, {saturday} "
                    "from Saturday, {sunday} from Sunday. With tickets at {price} each, how much "
                    "money should be in the cash box?",
                ),
            ),
            Ask(
                find="friday",
                steps=(
                    "tickets in all = income / price",
                    "tickets on Saturday and Sunday = saturday + sunday",
                    "tickets on Friday = tickets in all - tickets on Saturday and Sunday",
                ),
                wordings=(
                    "A school {show} brought in {income} from tickets at {price} each. On "
                    "Saturday {saturday} tickets were sold and on Sunday {sunday}. How many were "
                    "sold on Friday, the only other day?",
                    "How many tickets did the {show} sell on its first evening, Friday, when "
                    "Saturday's {saturday}, Sunday's {sunday} and the Friday tickets together, "
                    "all at {price}, made {income}?",
                ),
            ),
        ),
    ),
    Story(
        name="donations_toward_a_new_playground",
        topic="",
        numbers={
            "goal": money(1000, 6000, 100),
            "first": money(200, 900, 50),
            "k": factor(2, 3),
            "second": "first * k",
            "families": whole(12, 60),
            "each": oneof(5, 10, 15, 20, 25),
            "from_families": "families * each",
            "two": "first + second",
            "raised": "two + from_families",
            "missing": "goal - raised",
        },
        where=("missing > 20", "missing < 2500"),
        nouns={
            "project": "playground, library, skate park, swimming pool, community garden, "
            "computer room",
            "giver": "bakery, bank, hardware store, bookstore, sports club",
        },
        facts={
            "goal": (
                "a town needs {goal} for a new {project}",
                "a new {project} will cost a town {goal}",
            ),
            "first": (
                "a local {giver} gives {first}, and the mayor gives {k:times} as much as the "
                "{giver}",
                "there is a donation of {first} from a {giver} and one {k:times} as large from "
                "the mayor",
            ),
            "families": (
                "{families} families give {each} dollars each",
                "another {families} families donate {each} dollars apiece",
            ),
        },
        asks=(
            Ask(
                find="missing",
                steps=(
                    "donation of the mayor = k of first",
                    "two large donations = first + donation of the mayor",
                    "donations of the families = families * each",
                    "money raised = two large donations + donations of the families",
                    "money still needed = goal - money raised",
                ),
                tell="goal first families",
                questions=("how much more money does the town need", "how much is still missing"),
                goals=("the amount that still has to be raised",),
                wordings=(
                    "The people of a small town are raising {goal} for a {project}. So far, a "
                    "{giver} has donated {first}, the mayor has donated {k:times} that amount, "
                    "and {families} families have donated {each} dollars each. How far are they "
                    "from their goal?",
                    "How much money must still be found for a {project} that costs {goal}, now "
                    "that {families} families have put in {each} dollars each, a {giver} {first}, "
                    "and the mayor {k:times} as much as the {giver}?",
                ),
            ),
            Ask(
                find="families",
                steps=(
                    "money raised = goal - missing",
                    "two large donations = first + second",
                    "donations of the families = money raised - two large donations",
                    "families = donations of the families / each",
                ),
                wordings=(
                    "A {project} costs {goal}, and {missing} of that is still missing. A {giver} "
                    "donated {first}, the mayor donated {second}, and the rest of the money so "
                    "far came from families who gave {each} dollars each. How many families gave "
                    "money?",
                    "Of the {goal} for a new {project}, all but {missing} has been raised: "
                    "{first} by a {giver}, {second} by the mayor, and the rest by families with "
                    "{each} dollars per family. How many families is that?",
                ),
            ),
        ),
    ),
    Story(
        name="donated_books_sold_at_two_prices",
        topic="",
        numbers={
            "books": whole(60, 300, 10),
            "hard_share": percent(10, 20, 30, 40),
            "hard": "books * hard_share / 100",
            "soft": "books - hard",
            "hard_price": money(3, 8),
            "soft_price": money("0.50", 2, "0.50"),
            "from_hard": "hard * hard_price",
            "from_soft": "soft * soft_price",
            "total": "from_hard + from_soft",
        },
        nouns={
            "cause": "animal shelter, children's hospital, food bank, fire department, school band"
        },
        facts={
            "books": (
                "people donate {books} books to a sale for the {cause}",
                "{books} donated books are sold to raise money for the {cause}",
            ),
            "hard": (
                "{hard_share} of the books are hardcovers and the rest are paperbacks",
                "of these, {hard_share} are hardcovers, and all others are paperbacks",
            ),
            "price": (
                "a hardcover is sold for {hard_price} and a paperback for {soft_price}",
                "hardcovers go for {hard_price} each, paperbacks for {soft_price} each",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "hardcovers = hard_share of books",
                    "paperbacks = books - hardcovers",
                    "money from hardcovers = hardcovers * hard_price",
                    "money from paperbacks = paperbacks * soft_price",
                    "money raised = money from hardcovers + money from paperbacks",
                ),
                tell="books hard price",
                questions=(
                    "how much money is raised if every book is sold",
                    "how much does the {cause} receive when all the books have been sold",
                ),
                goals=("the money that the {cause} gets when all books are sold",),
                wordings=(
                    "All {books} books at a charity sale were sold. {hard_share} of them were "
                    "hardcovers at {hard_price} each, and the others were paperbacks at "
                    "{soft_price} each. How much did the sale bring in for the {cause}?",
                ),
            ),
            Ask(
                find="soft_price",
                steps=(
                    "money from hardcovers = hard * hard_price",
                    "money from paperbacks = total - money from hardcovers",
                    "paperbacks = books - hard",
                    "price of a paperback = money from paperbacks / paperbacks",
                ),
                wordings=(
                    "A sale of {books} books raised {total} for the {cause}. {hard} of the books "
                    "were hardcovers and cost {hard_price} each. The rest were paperbacks. What "
                    "was the price of a paperback?",
                    "For how much was each paperback sold, if {books} books, of which {hard} were "
                    "hardcovers at {hard_price} each and the others paperbacks, brought the "
                    "{cause} {total}?",
                ),
            ),
        ),
    ),
    Story(
        name="monthly_pass_more_expensive_and_a_voucher",
        topic="",
        numbers={
            "old": money(20, 120, 5),
            "up": percent(5, 10, 20, 25, 40),
            "rise": "old * up / 100",
            "new": "old + rise",
            "months": whole(2, 10),
            "cost": "new * months",
            "voucher": money(5, 60, 5),
            "paid": "cost - voucher",
        },
        nouns={"item": "bus pass, gym pass, parking pass, train pass, climbing pass, pool pass"},
        facts={
            "old": (
                "last year a monthly {item} cost {old}",
                "the price of a monthly {item} was {old} last year",
            ),
            "up": (
                "this year the price went up by {up}",
                "since then it has become {up} more expensive",
            ),
            "months": (
                "{name} buys it for {months} months",
                "{months} months are what {name} needs it for",
            ),
            "voucher": (
                "a voucher takes {voucher} off the sum",
                "{name} has a voucher for {voucher}, which is subtracted at the end",
            ),
        },
        asks=(
            Ask(
                find="paid",
                steps=(
                    "increase = up of old",
                    "new price = old + increase",
                    "price of all months = new price * months",
                    "price with the voucher = price of all months - voucher",
                ),
                tell="old up months voucher",
                questions=("how much does {name} pay", "what does {name} pay for all these months"),
                goals=("the amount that {name} has to pay",),
                wordings=(
                    "A monthly {item} used to cost {old}, but the price has risen by {up}. {name} "
                    "needs one for {months} months and has a voucher worth {voucher}. How much "
                    "will {he} pay in all?",
                    "After a price increase of {up}, {name} buys a monthly {item} for {months} "
                    "months. Before the increase it was {old} a month. With a voucher for "
                    "{voucher}, what is left to pay?",
                    "What do {months} months with a {item} cost {name}, if a month was {old} last "
                    "year, has gone up by {up}, and a voucher pays for {voucher} of the total?",
                ),
            ),
            Ask(
                find="months",
                steps=(
                    "increase = up of old",
                    "new price = old + increase",
                    "price with no voucher = paid + voucher",
                    "months = price with no voucher / new price",
                ),
                wordings=(
                    "The price of a monthly {item} rose by {up} from {old}. {name} paid {paid} "
                    "for several months after a voucher of {voucher} had been subtracted. How "
                    "many months was that?",
                    "With a voucher for {voucher}, {name} paid {paid} for a {item}. One month of "
                    "it costs {up} more than last year, when it was {old}. For how many months "
                    "did {he} buy it?",
                ),
            ),
        ),
    ),
    Story(
        name="subscription_boxes_gift_for_half_a_year",
        topic="",
        numbers={
            "box": money(12, 40),
            "months": whole(4, 12),
            "free": oneof(2, 3),
            "paid_months": "months - free",
            "ship": money(2, 7),
            "for_boxes": "paid_months * box",
            "for_ship": "months * ship",
            "total": "for_boxes + for_ship",
        },
        nouns={"kind": "tea, puzzle, book, snack, flower, craft, coffee, spice"},
        facts={
            "box": (
                "{name} orders a {kind} box for {months} months, one box a month",
                "a {kind} box is sent to {name} once a month for {months} months",
            ),
            "free": (
                "a box costs {box}, but the first {free} boxes are free",
                "the first {free} boxes are a present, and every box after that costs {box}",
            ),
            "ship": (
                "shipping is {ship} for every box, even a free one",
                "for each box, free or not, {he} pays {ship} for shipping",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "boxes paid for = months - free",
                    "cost of the boxes = boxes paid for * box",
                    "cost of shipping = months * ship",
                    "total cost = cost of the boxes + cost of shipping",
                ),
                tell="box free ship",
                questions=(
                    "how much does {name} pay in all",
                    "what is the total cost of the boxes with shipping",
                ),
                goals=("the total cost",),
                wordings=(
                    "A company sends out a {kind} box every month for {box} plus {ship} shipping. "
                    "New customers get the first {free} boxes without paying for anything but the "
                    "shipping. {name} stays a customer for {months} months. How much does {he} "
                    "spend altogether?",
                    "{name} will receive {months} monthly {kind} boxes. The first {free} are free "
                    "and the others are {box} each, but shipping of {ship} is charged on every "
                    "one of them. What will all of this cost {him}?",
                ),
            ),
            Ask(
                find="months",
                steps=(
                    "price of the free boxes = free * box",
                    "total with no free boxes = total + price of the free boxes",
                    "cost of a box with shipping = box + ship",
                    "months = total with no free boxes / cost of a box with shipping",
                ),
                wordings=(
                    "{name} has paid {total} for monthly {kind} boxes. A box costs {box} plus "
                    "{ship} shipping, but for the first {free} boxes only shipping was charged. "
                    "For how many months has {name} been getting boxes?",
                    "Each month {name} gets a {kind} box for {box} plus {ship} for shipping; only "
                    "the shipping was charged for the first {free}. Up to now {he} has spent "
                    "{total}. How many boxes has {he} received?",
                ),
            ),
        ),
    ),
    Story(
        name="two_friends_shop_and_compare_totals",
        topic="",
        numbers={
            "a_n": whole(2, 6),
            "price": money(6, 20),
            "b_n": whole(2, 6),
            "other": money(4, 15),
            "k": factor(2, 3),
            "kth": "a_n * k",
            "for_a": "a_n * price",
            "for_b": "b_n * other",
            "first": "for_a + for_b",
            "second": "kth * price",
            "diff": "second - first",
        },
        where=("diff > 2",),
        nouns={
            "item": "T-shirt, cap, poster, mug, scarf",
            "extra": "key ring, magnet, pen, bracelet, notebook, pin",
        },
        facts={
            "a": (
                "{name} buys {a_n} {items} at {price} each and {b_n} {extras} at {other} each",
                "{name} pays for {a_n} {items}, which are {price} each, and for {b_n} {extras}, "
                "which are {other} each",
            ),
            "b": (
                "{name2} buys only {items}, {k:times} as many as {name}",
                "{name2} gets {k:times} as many {items} as {name} but no {extras}",
            ),
        },
        asks=(
            Ask(
                find="diff",
                steps=(
                    "{name} pays for {items} = a_n * price",
                    "{name} pays for {extras} = b_n * other",
                    "{name} pays in all = {name} pays for {items} + {name} pays for {extras}",
                    "{items} of {name2} = k of a_n",
                    "{name2} pays = {items} of {name2} * price",
                    "difference = {name2} pays - {name} pays in all",
                ),
                tell="a b",
                questions=(
                    "how much more does {name2} spend than {name}",
                    "by how much is {name2}'s total higher than {name}'s",
                ),
                goals=("the difference between what {name2} and {name} spend",),
                wordings=(
                    "In a souvenir shop {items} are {price} and {extras} are {other}. {name} "
                    "takes {a_n} {items} and {b_n} {extras}. {name2} takes {k:times} as many "
                    "{items} as {name}, and nothing else. How many more dollars does {name2} "
                    "spend?",
                    "Who spends more is clear: {name2}, with {k:times} as many {items} as {name}. "
                    "But {name}, besides {a_n} {items} at {price} each, also buys {b_n} {extras} "
                    "at {other} each, and {name2} does not. How big is the difference between "
                    "their bills?",
                ),
            ),
            Ask(
                find="b_n",
                steps=(
                    "{name} pays in all = second - diff",
                    "{name} pays for {items} = a_n * price",
                    "{name} pays for {extras} = {name} pays in all - {name} pays for {items}",
                    "{extras} of {name} = {name} pays for {extras} / other",
                ),
                wordings=(
                    "{name2} spent {second}, which was {diff} more than {name} spent. {name} had "
                    "bought {a_n} {items} at {price} each and some {extras} at {other} each. How "
                    "many {extras} did {name} buy?",
                    "{name}'s bill was {diff} lower than the {second} that {name2} paid. It was "
                    "for {a_n} {items} at {price} each, and for {extras} at {other} each. Find "
                    "the number of {extras} on {name}'s bill.",
                ),
            ),
        ),
    ),
    Story(
        name="broken_items_raise_the_price_of_the_rest",
        topic="",
        numbers={
            "crates": whole(2, 8),
            "per": oneof(12, 20, 24, 30, 40),
            "crate_price": money(24, 120, 6),
            "bought": "crates * per",
            "spent": "crates * crate_price",
            "broken": whole(3, 30),
            "good": "bought - broken",
            "price": money(2, 12, "0.50"),
            "income": "good * price",
            "profit": "income - spent",
        },
        where=("good > 10", "profit > 10", "profit < 400"),
        nouns={"item": "glass, plate, mug, vase, bowl, teacup"},
        facts={
            "bought": (
                "a shop buys {crates} crates of {items} at {crate_price} a crate, with {per} "
                "{items} in each",
                "{crates} crates with {per} {items} each are delivered to a shop, which pays "
                "{crate_price} a crate",
            ),
            "broken": (
                "{broken} {items} turn out to be broken",
                "{broken} of the {items} are broken and cannot be sold",
            ),
            "profit": (
                "the shop wants to make a profit of {profit} on the others",
                "with all the rest, the shop would like to make {profit} more than it paid",
            ),
        },
        asks=(
            Ask(
                find="price",
                steps=(
                    "{items} bought = crates * per",
                    "money spent = crates * crate_price",
                    "good {items} = {items} bought - broken",
                    "money needed = money spent + profit",
                    "price of a {item} = money needed / good {items}",
                ),
                tell="bought broken profit",
                questions=(
                    "for how much must each good {item} be sold",
                    "at what price must it sell each of the good {items}",
                ),
                goals=("the price at which each good {item} has to be sold",),
                wordings=(
                    "{name} paid {crate_price} for each of {crates} crates that held {per} "
                    "{items} each. {broken} {items} were broken. What should {name} charge for "
                    "each {item} that is not broken in order to end up with a profit of {profit}?",
                    "How much must one {item} cost so that a shop earns {profit} more than it "
                    "spent, if it bought {crates} crates of {per} {items} at {crate_price} a "
                    "crate and lost {broken} {items} to breakage?",
                ),
            ),
        ),
    ),
)
