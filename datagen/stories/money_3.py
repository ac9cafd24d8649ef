"""Tickets, fundraisers, auctions, coins, prizes and uneven splits."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="money_family_tickets_half_for_children",
        topic="",
        numbers={
            "child_price": money(4, 18),
            "adult_price": "child_price * 2",
            "adults": whole(2, 6),
            "children": whole(2, 12),
            "adult_cost": "adults * adult_price",
            "child_cost": "children * child_price",
            "parking": money(3, 15),
            "tickets_cost": "adult_cost + child_cost",
            "total": "tickets_cost + parking",
        },
        nouns={
            "place": "zoo, aquarium, water park, castle, science museum, circus, boat show, cave"
        },
        facts={
            "price": (
                "an adult's ticket to the {place} costs {adult_price}, and a child's ticket is "
                "half price",
                "the {place} charges {adult_price} for an adult and half as much for a child",
            ),
            "group": (
                "{adults} adults went there with {children} children",
                "a group of {children} children and {adults} adults visited it",
            ),
            "parking": (
                "they also paid {parking} for parking",
                "parking their bus cost another {parking}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "price for a child = adult_price / 2",
                    "cost for the adults = adults * adult_price",
                    "cost for the children = children * price for a child",
                    "cost of the tickets = cost for the adults + cost for the children",
                    "total cost = cost of the tickets + parking",
                ),
                tell="price group parking",
                questions=("how much did the visit cost them", "what did they pay altogether"),
                goals=("the total cost of the visit",),
                wordings=(
                    "Parking at the {place}: {parking}. Adults: {adult_price}. Children: half "
                    "price. What did a bus with {adults} adults and {children} children pay to "
                    "park and go in?",
                ),
            ),
            Ask(
                find="children",
                steps=(
                    "cost for the adults = adults * adult_price",
                    "cost for the children = tickets_cost - cost for the adults",
                    "price for a child = adult_price / 2",
                    "children = cost for the children / price for a child",
                ),
                wordings=(
                    "{name} paid {tickets_cost} for a group's tickets to the {place}. There were "
                    "{adults} adults, who paid {adult_price} each; all the children paid half of "
                    "that. How many children were in the group?",
                    "How many children were with {adults} adults at the {place}, if the group's "
                    "tickets were {tickets_cost} in all, an adult pays {adult_price}, and a child "
                    "pays half the price?",
                ),
            ),
        ),
    ),
    Story(
        name="money_season_pass_or_single_visits",
        topic="",
        numbers={
            "single": money(4, 20),
            "visits": whole(3, 9),
            "more": whole(2, 8),
            "all_visits": "visits + more",
            "pass_price": "single * visits",
            "singles": "all_visits * single",
            "saved": "singles - pass_price",
            "family": oneof(3, 4, 5, 6),
            "family_saved": "saved * family",
        },
        nouns={
            "place": "swimming pool, ice rink, botanical garden, climbing hall, skate park, "
            "toboggan run, museum, bowling alley"
        },
        facts={
            "single": (
                "a single visit to the {place} costs {single}",
                "each visit to the {place} is {single}",
            ),
            "pass": (
                "a season pass is {pass_price}",
                "for {pass_price} there is a pass that is good for the whole season",
            ),
            "visits": (
                "{name} went there {all_visits} times with a season pass",
                "with a season pass, {name} has been there {all_visits} times",
            ),
            "family": (
                "all {family} members of {name}'s family had such a pass and always went together",
            ),
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "cost of single visits = all_visits * single",
                    "money saved = cost of single visits - pass_price",
                ),
                tell="single pass visits",
                questions=("how much money has the pass saved {him}",),
                goals=("the money that the pass saved {name}",),
                wordings=(
                    "Without a pass, {name} would have paid {single} on each of {all_visits} days "
                    "at the {place}. {his} season pass cost {pass_price}. What has {he} saved "
                    "with it?",
                ),
            ),
            Ask(
                find="visits",
                steps=("visits = pass_price / single",),
                tell="single pass",
                questions=(
                    "how many single visits cost as much as the pass",
                    "after how many visits has the pass paid for itself",
                ),
                goals=("the number of visits that cost as much as the pass",),
            ),
            Ask(
                find="family_saved",
                steps=(
                    "cost of single visits = all_visits * single",
                    "saved by one person = cost of single visits - pass_price",
                    "saved by the family = saved by one person * family",
                ),
                tell="single pass visits family",
                questions=("how much did the passes save the whole family",),
                goals=("the family's total saving",),
                wordings=(
                    "{name}'s family, {family} people, all have season passes for the {place} at "
                    "{pass_price} each and have been there {all_visits} times. A single visit is "
                    "{single} a person. How much money have the passes saved the family?",
                ),
            ),
        ),
    ),
    Story(
        name="money_fundraiser_several_sources",
        topic="school",
        numbers={
            "share": fraction("1/4", "1/3", "1/5", "1/2", "1/10"),
            "goal": money(600, 6000, 60),
            "sponsor": "goal * share",
            "tickets": whole(20, 150, 5),
            "ticket": money(2, 8),
            "raffle": "tickets * ticket",
            "classes": whole(3, 12),
            "per_class": money(10, 60, 2),
            "from_classes": "classes * per_class",
            "given": "sponsor + raffle",
            "so_far": "given + from_classes",
            "missing": "goal - so_far",
        },
        where=("missing > 20",),
        nouns={
            "goal_thing": "climbing frame, school bus, stage curtain, greenhouse, piano, "
            "telescope, new library corner, pottery kiln"
        },
        facts={
            "goal": (
                "a school needs {goal} for a {goal_thing}",
                "a {goal_thing} for the school will cost {goal}",
            ),
            "sponsor": (
                "a local company has given {share} of that sum",
                "{share} of that sum came from a local company",
            ),
            "raffle": (
                "{tickets} raffle tickets were sold for {ticket} each",
                "a raffle with {tickets} tickets at {ticket} each was sold out",
            ),
            "classes": (
                "each of {classes} classes collected {per_class}",
                "{classes} classes brought {per_class} each",
            ),
        },
        asks=(
            Ask(
                find="missing",
                steps=(
                    "gift of the company = share of goal",
                    "raffle money = tickets * ticket",
                    "collected by classes = classes * per_class",
                    "company and raffle = gift of the company + raffle money",
                    "raised so far = company and raffle + collected by classes",
                    "missing money = goal - raised so far",
                ),
                tell="goal sponsor raffle classes",
                questions=("how much money is still missing", "how much must still be raised"),
                goals=("the sum that is still missing",),
                wordings=(
                    '"How far are we from our {goal_thing}?" asks the principal. {name} reads '
                    "out the list: it costs {goal}; a company pays {share} of this; "
                    "{tickets} raffle tickets at {ticket} have been sold; {classes} classes have "
                    "brought {per_class} each. What should {name} answer?",
                ),
            ),
            Ask(
                find="given",
                steps=(
                    "gift of the company = share of goal",
                    "raffle money = tickets * ticket",
                    "company and raffle = gift of the company + raffle money",
                ),
                tell="goal sponsor raffle",
                questions=("how much money did the company and the raffle bring together",),
                goals=("the money from the company and the raffle together",),
            ),
            Ask(
                find="ticket",
                steps=(
                    "gift of the company = share of goal",
                    "raffle money = given - gift of the company",
                    "price of a ticket = raffle money / tickets",
                ),
                wordings=(
                    "For a {goal_thing} at {goal}, a company has promised {share} of the price. "
                    "Together with the income from {tickets} raffle tickets, that makes {given}. "
                    "What did one raffle ticket cost?",
                ),
            ),
        ),
    ),
    Story(
        name="money_matched_donations_for_laps",
        topic="school",
        numbers={
            "runners": whole(5, 40),
            "laps": whole(4, 15),
            "per_lap": money("0.50", 3, "0.50"),
            "all_laps": "runners * laps",
            "collected": "all_laps * per_lap",
            "times": factor(2, 3),
            "match": "collected * times",
            "total": "collected + match",
            "homes": oneof(2, 3, 4, 5),
            "share": "total / homes",
        },
        nouns={
            "cause": "animal shelter, food bank, youth center, library, hospital ward, "
            "nursing home, wildlife reserve"
        },
        facts={
            "run": (
                "at a charity run, {runners} students ran {laps} laps each",
                "{runners} students took part in a charity run, each running {laps} laps",
            ),
            "per_lap": (
                "their families gave {per_lap} for every lap",
                "every lap was worth {per_lap} in donations",
            ),
            "match": (
                "a bank added {times:times} the sum that was collected in this way",
                "to the sum collected in this way, a bank added {times:times} as much",
            ),
            "homes": (
                "all the money was shared equally by {homes} {causes}",
                "{homes} {causes} received equal parts of the whole sum",
            ),
        },
        asks=(
            Ask(
                find="share",
                steps=(
                    "laps in all = runners * laps",
                    "money collected = laps in all * per_lap",
                    "added by the bank = times of money collected",
                    "whole sum = money collected + added by the bank",
                    "money for each {cause} = whole sum / homes",
                ),
                tell="run per_lap match homes",
                questions=("how much did each {cause} get",),
                goals=("the amount that each {cause} received",),
                wordings=(
                    "The more laps, the more money: {per_lap} for each one. {runners} students "
                    "managed {laps} laps apiece, a bank then put {times:times} the collected sum "
                    "on top, and {homes} {causes} divided everything equally. What did one "
                    "{cause} receive?",
                ),
            ),
            Ask(
                find="collected",
                steps=("laps in all = runners * laps", "money collected = laps in all * per_lap"),
                tell="run per_lap",
                questions=("how much money did the run bring in",),
                goals=("the money from the run",),
            ),
            Ask(
                find="laps",
                steps=(
                    "laps in all = collected / per_lap",
                    "laps of each student = laps in all / runners",
                ),
                wordings=(
                    "For every lap of a charity run, {per_lap} was given. In the end there was "
                    "{collected} in the box. {runners} students had run, all of them equally far. "
                    "How many laps did each of them run?",
                ),
            ),
        ),
    ),
    Story(
        name="money_auction_bids_and_fee",
        topic="",
        numbers={
            "start": money(20, 400, 20),
            "step": money(5, 50, 5),
            "bids": whole(3, 15),
            "raised": "step * bids",
            "hammer": "start + raised",
            "fee_rate": percent(5, 10, 15, 20),
            "fee": "hammer * fee_rate / 100",
            "seller_gets": "hammer - fee",
        },
        nouns={
            "thing": "painting, vase, clock, carpet, teapot, guitar, rocking horse, "
            "map, violin, chest, jersey"
        },
        facts={
            "start": (
                "the auction of {name}'s old {thing} started at {start}",
                "{name} put an old {thing} up for auction, starting at {start}",
            ),
            "bids": (
                "{bids} times somebody raised the price by {step}",
                "then there were {bids} higher bids, each {step} above the one before",
            ),
            "fee": (
                "the auction house kept {fee_rate} of the final price",
                "a fee of {fee_rate} of the final price went to the auction house",
            ),
        },
        asks=(
            Ask(
                find="seller_gets",
                steps=(
                    "rise of the price = bids * step",
                    "final price = start + rise of the price",
                    "fee = fee_rate of final price",
                    "money for {name} = final price - fee",
                ),
                tell="start bids fee",
                questions=(
                    "how much did {name} receive",
                    "how much of the final price did {name} get",
                ),
                goals=("the money that {name} got for the {thing}",),
                wordings=(
                    '"Starting at {start:plain} dollars!" calls the auctioneer. {bids} bids '
                    "later, each of them {step} higher than the last, {name}'s {thing} is sold. "
                    "The auction house takes {fee_rate} of the price. How much is left for "
                    "{name}?",
                ),
            ),
            Ask(
                find="bids",
                steps=(
                    "rise of the price = hammer - start",
                    "number of bids = rise of the price / step",
                ),
                wordings=(
                    "A {thing} offered at {start} was sold for {hammer}. Every bid raised the "
                    "price by exactly {step}. How many bids were there?",
                    "In steps of {step}, the price of a {thing} climbed from {start} to {hammer}. "
                    "How many steps were needed?",
                ),
            ),
            Ask(
                find="fee",
                steps=(
                    "rise of the price = bids * step",
                    "final price = start + rise of the price",
                    "fee = fee_rate of final price",
                ),
                tell="start bids fee",
                questions=("how many dollars did the auction house keep",),
                goals=("the fee in dollars",),
            ),
        ),
    ),
    Story(
        name="money_coins_in_a_jar",
        topic="",
        numbers={
            "quarters": whole(4, 60),
            "dimes": whole(3, 80),
            "nickels": whole(2, 60),
            "quarter_cents": "quarters * 25",
            "dime_cents": "dimes * 10",
            "nickel_cents": "nickels * 5",
            "big_cents": "quarter_cents + dime_cents",
            "cents": "big_cents + nickel_cents",
        },
        nouns={
            "box": "piggy bank, jam jar, tin box, drawer, old sock, shoe box, coin purse, bottle"
        },
        facts={
            "coins": (
                "in {name}'s {box} there are {quarters} quarters, {dimes} dimes and {nickels} "
                "nickels",
                "{name} empties a {box} and finds {nickels} nickels, {dimes} dimes and {quarters} "
                "quarters",
                "{quarters} quarters, {nickels} nickels and {dimes} dimes have gathered in "
                "{name}'s {box}",
            ),
        },
        asks=(
            Ask(
                find="cents",
                steps=(
                    "cents in quarters = quarters * 25",
                    "cents in dimes = dimes * 10",
                    "cents in nickels = nickels * 5",
                    "cents in quarters and dimes = cents in quarters + cents in dimes",
                    "cents in all = cents in quarters and dimes + cents in nickels",
                ),
                tell="coins",
                questions=(
                    "how many cents is that in all",
                    "what are the coins worth in cents",
                    "how many cents does {name} have there",
                ),
                goals=("the value of the coins in cents", "the number of cents in the {box}"),
                wordings=(
                    "What is the value, in cents, of a {box} with {nickels} nickels, {quarters} "
                    "quarters and {dimes} dimes in it?",
                    "{name} sorts the coins from a {box} into three heaps: {dimes} dimes, "
                    "{quarters} quarters, {nickels} nickels. If they are changed for one-cent "
                    "coins, how many will there be?",
                ),
            ),
            Ask(
                find="quarters",
                steps=(
                    "cents in dimes = dimes * 10",
                    "cents in nickels = nickels * 5",
                    "cents without nickels = cents - cents in nickels",
                    "cents in quarters = cents without nickels - cents in dimes",
                    "quarters = cents in quarters / 25",
                ),
                wordings=(
                    "A machine has counted the coins of a {box}: {cents} cents. Among them were "
                    "{dimes} dimes and {nickels} nickels; all the others were quarters. How many "
                    "quarters were there?",
                    "How many quarters are in a {box} that holds {cents} cents, if {nickels} of "
                    "the coins are nickels, {dimes} are dimes, and the remaining ones are all "
                    "quarters?",
                ),
            ),
        ),
    ),
    Story(
        name="money_notes_in_an_envelope",
        topic="",
        numbers={
            "small": oneof(5, 10),
            "small_count": whole(3, 25),
            "big": oneof(20, 50),
            "big_count": whole(2, 15),
            "small_sum": "small * small_count",
            "big_sum": "big * big_count",
            "sum": "small_sum + big_sum",
            "price": whole(40, 600, 5),
            "left": "sum - price",
        },
        nouns={
            "goal": "used piano, weekend trip, repair of the roof, dining table, "
            "train pass, dentist bill, new stove, garden shed"
        },
        facts={
            "notes": (
                "an envelope holds {small_count} bills of ${small:plain} and {big_count} bills of "
                "${big:plain}",
                "there are {big_count} bills of ${big:plain} and {small_count} bills of "
                "${small:plain} in an envelope",
            ),
            "price": (
                "{name} takes ${price:plain} out of it for a {goal}",
                "for a {goal}, {name} needs ${price:plain} of that money",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "value of the small bills = small * small_count",
                    "value of the large bills = big * big_count",
                    "money in the envelope = value of the small bills + value of the large bills",
                    "money left = money in the envelope - price",
                ),
                tell="notes price",
                questions=("how many dollars are left", "how many dollars does that leave"),
                goals=("the number of dollars that are left",),
                wordings=(
                    '"Will it be enough for the {goal}?" {name} counted: {small_count} bills of '
                    "${small:plain}, then {big_count} of ${big:plain}. It was more than enough, "
                    "since the price was ${price:plain}. How many dollars were to spare?",
                ),
            ),
            Ask(
                find="small_count",
                steps=(
                    "value of the large bills = big * big_count",
                    "value of the small bills = sum - value of the large bills",
                    "number of small bills = value of the small bills / small",
                ),
                wordings=(
                    "${sum:plain} is paid out in bills: {big_count} are worth ${big:plain} each, "
                    "and all the others are worth ${small:plain} each. How many of the smaller "
                    "bills are there?",
                    "{name} withdrew ${sum:plain} from the bank for a {goal} and got {big_count} "
                    "bills of ${big:plain}; the rest came in bills of ${small:plain}. How many "
                    "bills of ${small:plain} did {he} get?",
                ),
            ),
        ),
    ),
    Story(
        name="money_lottery_prize_after_tax",
        topic="",
        numbers={
            "prize": money(1000, 20000, 200),
            "tax_rate": percent(5, 10, 15, 20, 25, 30),
            "tax": "prize * tax_rate / 100",
            "net": "prize - tax",
            "given": money(50, 800, 50),
            "rest": "net - given",
            "winners": oneof(2, 3, 4, 5, 6, 8),
            "share": "rest / winners",
        },
        where=("rest > 100",),
        nouns={
            "group": "nurse, cook, bus driver, teacher, neighbor, choir member, firefighter",
            "cause": "children's home, animal shelter, library, food bank, sports club, hospice",
        },
        facts={
            "prize": (
                "{winners} {groups} won {prize} in a lottery together",
                "a lottery ticket that {winners} {groups} had bought together won {prize}",
            ),
            "tax": (
                "{tax_rate} of the prize had to be paid in taxes",
                "the tax office took {tax_rate} of it",
            ),
            "given": (
                "after taxes, they gave {given} to a {cause}",
                "from what was left, {given} went to a {cause}",
            ),
        },
        asks=(
            Ask(
                find="share",
                steps=(
                    "taxes = tax_rate of prize",
                    "prize after taxes = prize - taxes",
                    "rest = prize after taxes - given",
                    "share of each = rest / winners",
                ),
                tell="prize tax given",
                questions=(
                    "how much money did each of the {groups} get when the rest was shared equally",
                    "what was each one's equal share of the rest",
                ),
                goals=("each one's equal share of the rest",),
                wordings=(
                    "A prize of {prize}, minus {tax_rate} tax, minus a gift of {given} to a "
                    "{cause}: this is what {winners} {groups} divide equally. How much does each "
                    "one receive?",
                ),
            ),
            Ask(
                find="prize",
                steps=(
                    "rest = share * winners",
                    "prize after taxes = rest + given",
                    "whole prize = prize after taxes + tax",
                ),
                wordings=(
                    "After paying {tax} in taxes and giving {given} to a {cause}, {winners} "
                    "{groups} shared what was left of their lottery prize. Each got {share}. How "
                    "much had they won?",
                ),
            ),
        ),
    ),
    Story(
        name="money_prize_split_by_stakes",
        topic="",
        numbers={
            "stake": whole(1, 6),
            "other_stake": whole(2, 9),
            "third_stake": whole(2, 8),
            "two": "stake + other_stake",
            "stakes": "two + third_stake",
            "per_stake": money(5, 120, 5),
            "prize": "stakes * per_stake",
            "first_part": "stake * per_stake",
            "other_part": "other_stake * per_stake",
            "gap": "other_part - first_part",
        },
        where=("stake > 1", "other_stake > stake"),
        nouns={"prize_name": "raffle, lottery, contest, quiz evening, tombola"},
        facts={
            "stakes": (
                "for a {prize_name}, {name} bought {stake} tickets, {name2} bought {other_stake}, "
                "and {name3} bought {third_stake}",
                "{name} paid for {stake} tickets in a {prize_name}, {name2} for {other_stake} and "
                "{name3} for {third_stake}",
            ),
            "prize": (
                "one of the tickets won {prize}, which they split in proportion to the number of "
                "tickets that each had bought",
                "they won {prize} and shared it so that every ticket counted the same",
            ),
        },
        asks=(
            Ask(
                find="other_part",
                steps=(
                    "tickets of two = stake + other_stake",
                    "tickets in all = tickets of two + third_stake",
                    "money for one ticket = prize / tickets in all",
                    "money for {name2} = money for one ticket * other_stake",
                ),
                tell="stakes prize",
                questions=("how much did {name2} get", "what was {name2}'s part of the prize"),
                goals=("the part of the prize that {name2} got",),
                wordings=(
                    "{prize} was won in a {prize_name} by {name}, {name2} and {name3}, who had "
                    "bought {stake}, {other_stake} and {third_stake} tickets. If every ticket "
                    "brings its owner the same, what is due to {name2}?",
                ),
            ),
            Ask(
                find="gap",
                steps=(
                    "tickets of two = stake + other_stake",
                    "tickets in all = tickets of two + third_stake",
                    "money for one ticket = prize / tickets in all",
                    "tickets that {name2} had more = other_stake - stake",
                    "difference = tickets that {name2} had more * money for one ticket",
                ),
                tell="stakes prize",
                questions=("how much more did {name2} get than {name}",),
                goals=("the difference between what {name2} and {name} got",),
            ),
            Ask(
                find="prize",
                steps=(
                    "money for one ticket = first_part / stake",
                    "tickets of two = stake + other_stake",
                    "tickets in all = tickets of two + third_stake",
                    "prize = tickets in all * money for one ticket",
                ),
                wordings=(
                    '"You only get {first_part}, since you bought just {stake} tickets," says '
                    "{name2} to {name}. {name2} had bought {other_stake} tickets for the "
                    "{prize_name} and {name3} {third_stake}, and each ticket gives a right to the "
                    "same part of the prize. How much was the whole prize?",
                ),
            ),
        ),
    ),
    Story(
        name="money_trip_paid_by_one_settled_later",
        topic="",
        numbers={
            "gas": money(20, 120, 4),
            "rooms": whole(2, 4),
            "room": money(40, 140, 5),
            "lodging": "rooms * room",
            "food": money(20, 150, 5),
            "two_costs": "gas + lodging",
            "total": "two_costs + food",
            "friends": oneof(3, 4, 5, 6),
            "share": "total / friends",
            "owed": "share - food",
        },
        where=("owed > 1",),
        nouns={"where_to": "coast, mountains, lake, music festival, desert, national park"},
        facts={
            "gas": (
                "on a trip to the {where_to}, {name} paid {gas} for gas and {room} for each of "
                "{rooms} motel rooms",
                "{name} paid for the gas, {gas}, and for {rooms} motel rooms at {room} each on a "
                "trip to the {where_to}",
            ),
            "food": (
                "{name2} paid {food} for food",
                "the food, {food}, was paid by {name2}",
            ),
            "friends": (
                "there were {friends} people on the trip, and the cost is shared equally",
                "{friends} people took part and want to share all the costs equally",
            ),
        },
        asks=(
            Ask(
                find="share",
                steps=(
                    "cost of the rooms = rooms * room",
                    "gas and rooms = gas + cost of the rooms",
                    "total cost = gas and rooms + food",
                    "share of each = total cost / friends",
                ),
                tell="gas food friends",
                questions=("what is the share of each person", "how much should each person pay"),
                goals=("the share of each person",),
            ),
            Ask(
                find="owed",
                steps=(
                    "cost of the rooms = rooms * room",
                    "gas and rooms = gas + cost of the rooms",
                    "total cost = gas and rooms + food",
                    "share of each = total cost / friends",
                    "still to be paid by {name2} = share of each - food",
                ),
                tell="gas food friends",
                questions=(
                    "how much does {name2} still owe {name}",
                    "how much money must {name2} give to {name}",
                ),
                goals=("the amount {name2} still owes {name}",),
                wordings=(
                    "{friends} friends, {name} and {name2} among them, drove to the {where_to} and "
                    "agreed that all should pay the same. {name} laid out {gas} for gas and "
                    "{room} for each of {rooms} motel rooms; {name2} bought food for {food}. What "
                    "must {name2} hand over to {name} so that {name2}'s part is paid?",
                ),
            ),
            Ask(
                find="food",
                steps=(
                    "total cost = share * friends",
                    "cost of the rooms = rooms * room",
                    "gas and rooms = gas + cost of the rooms",
                    "cost of the food = total cost - gas and rooms",
                ),
                wordings=(
                    "A trip to the {where_to} cost each of {friends} friends {share}. From their "
                    "common money, {gas} was spent on gas, {room} on each of {rooms} motel rooms, "
                    "and all the rest on food. How much was spent on food?",
                ),
            ),
        ),
    ),
    Story(
        name="money_uneven_dinner_bill",
        topic="",
        numbers={
            "starter": money(12, 60, 3),
            "people": oneof(2, 3, 4, 5, 6),
            "starter_share": "starter / people",
            "main": money(9, 30),
            "drink": money(2, 9, "0.50"),
            "own": "main + drink",
            "due": "own + starter_share",
            "note": money(20, 60, 10),
            "back": "note - due",
        },
        where=("people > 2",),
        nouns={
            "dish": "grilled fish/grilled fish, mushroom risotto, steak, curry, tofu bowl, "
            "roast chicken, stew",
            "drink_name": "lemonade, mango juice, iced tea, coffee, cider, milkshake",
        },
        facts={
            "starter": (
                "{people} friends share the {starter} for a plate of starters equally",
                "a plate of starters for {starter} is paid in equal parts by {people} friends",
            ),
            "own": (
                "{name}, one of them, also had a {dish} for {main} and a {drink_name} for {drink}",
                "for {himself} alone, {name}, one of the friends, ordered a {dish} at {main} and a "
                "{drink_name} at {drink}",
            ),
            "note": ("{he} pays with {note}", "{name} puts {note} on the table"),
        },
        asks=(
            Ask(
                find="due",
                steps=(
                    "share of the starters = starter / people",
                    "own dish and drink = main + drink",
                    "amount due = own dish and drink + share of the starters",
                ),
                tell="starter own",
                questions=("how much does {name} have to pay", "what is {name}'s part of the bill"),
                goals=("{name}'s part of the bill",),
                wordings=(
                    '"I owe you for my {dish}, {main}, my {drink_name}, {drink}, and of course my '
                    'part of the starters," says {name}. The starters were {starter} for all '
                    "{people} people at the table. What does {name} owe in all?",
                ),
            ),
            Ask(
                find="back",
                steps=(
                    "share of the starters = starter / people",
                    "own dish and drink = main + drink",
                    "amount due = own dish and drink + share of the starters",
                    "money back = note - amount due",
                ),
                tell="starter own note",
                questions=("how much should {he} get back",),
                goals=("the money {name} should get back",),
            ),
            Ask(
                find="starter",
                steps=(
                    "own dish and drink = main + drink",
                    "share of the starters = due - own dish and drink",
                    "price of the starters = share of the starters * people",
                ),
                wordings=(
                    "{name}'s part of a dinner bill is {due}. It is made up of a {dish} at {main}, "
                    "a {drink_name} at {drink} and an equal share in a plate of starters that "
                    "{people} people ate together. What did the whole plate cost?",
                ),
            ),
        ),
    ),
)
