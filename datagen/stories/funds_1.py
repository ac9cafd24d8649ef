"""Deposits that come back, group tickets, and fund raising with somebody who matches the sum."""

from datagen.numbers.quantity import factor, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="fund_bottles_returned_for_a_deposit",
        topic="money",
        numbers={
            "bags": whole(3, 9),
            "per_bag": whole(15, 40, 5),
            "bottles": "bags * per_bag",
            "dep": money("0.05", "0.25", "0.05"),
            "broken": whole(2, 10),
            "whole_ones": "bottles - broken",
            "money_": "whole_ones * dep",
            "add": money(2, 12),
            "have": "money_ + add",
        },
        nouns={"place": "park, stadium, beach, campground, schoolyard, fairground"},
        facts={
            "bags": (
                "after the festival {name} collects {bags} bags of {per_bag} bottles at the "
                "{place}",
                "{bags} bags with {per_bag} bottles in each are what {name} collects at the "
                "{place} after the festival",
            ),
            "broken": (
                "{broken} of the bottles are broken and not accepted",
                "the machine refuses {broken} broken ones",
            ),
            "dep": (
                "each good bottle gives back a deposit of {dep}",
                "the deposit is {dep} for every bottle that is accepted",
            ),
        },
        asks=(
            Ask(
                find="money_",
                steps=(
                    "bottles collected = bags * per_bag",
                    "bottles accepted = bottles collected - broken",
                    "money for the bottles = bottles accepted * dep",
                ),
                tell="bags broken dep",
                questions=(
                    "how much money does {name} get for the bottles",
                    "how much is paid out to {name}",
                ),
                goals=("the money that {name} gets for the bottles",),
                wordings=(
                    "Out of {bags} bags with {per_bag} bottles each, {name} can return all but "
                    "{broken}, which are broken. At {dep} a bottle, how much is that?",
                    "{dep} for a bottle! {name} fills {bags} bags, {per_bag} bottles in each, at "
                    "the {place}; only {broken} are broken and worth nothing. How much does {he} "
                    "get?",
                    "{bags} bags, {per_bag} bottles in each, {broken} broken ones among them, "
                    "{dep} for every one that is whole: what are they worth at the machine?",
                ),
            ),
            Ask(
                find="have",
                steps=(
                    "bottles collected = bags * per_bag",
                    "bottles accepted = bottles collected - broken",
                    "money for the bottles = bottles accepted * dep",
                    "money in all = money for the bottles + add",
                ),
                wordings=(
                    "{name} has {add} and takes {bags} bags of {per_bag} bottles to the machine, "
                    "which pays {dep} for each but refuses {broken} broken ones. How much money "
                    "does {name} have then?",
                ),
            ),
            Ask(
                find="per_bag",
                steps=(
                    "bottles accepted = money_ / dep",
                    "bottles collected = bottles accepted + broken",
                    "bottles in a bag = bottles collected / bags",
                ),
                wordings=(
                    "The machine paid {name} {money_} at {dep} a bottle. {broken} bottles had "
                    "been refused because they were broken. All had come out of {bags} bags with "
                    "the same number in each. How many bottles were in a bag?",
                ),
            ),
        ),
    ),
    Story(
        name="fund_costumes_rented_with_a_deposit_each",
        topic="money",
        numbers={
            "n": whole(4, 12),
            "rent": money(6, 18),
            "dep": money(5, 20, 5),
            "rents": "n * rent",
            "deps": "n * dep",
            "paid": "rents + deps",
            "torn": whole(2, 4),
            "lost": "torn * dep",
            "back": "deps - lost",
            "cost": "paid - back",
        },
        where=("torn < n",),
        nouns={"thing": "costume, suit, ball gown, choir robe, wig, marching uniform"},
        facts={
            "rent": (
                "{name}'s theater club rents {n} {things} for {rent} each",
                "{n} {things} are rented by {name}'s theater club at {rent} apiece",
            ),
            "dep": (
                "a deposit of {dep} is left for each",
                "for every one a deposit of {dep} has to be left",
            ),
            "torn": (
                "of these, {torn} come back torn, and their deposit is kept",
                "the deposits are paid back except for {torn}, where the {thing} is torn",
            ),
        },
        asks=(
            Ask(
                find="paid",
                steps=(
                    "rent for all = n * rent",
                    "deposits = n * dep",
                    "money paid at first = rent for all + deposits",
                ),
                tell="rent dep",
                questions=(
                    "how much does the club have to pay at first",
                    "what is paid when the {things} are picked up",
                ),
                wordings=(
                    "When {name} picks up {n} {things}, {rent} rent and {dep} deposit are due "
                    "for each. How much must {name} pay then?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "rent for all = n * rent",
                    "deposits lost = torn * dep",
                    "final cost = rent for all + deposits lost",
                ),
                tell="rent dep torn",
                questions=(
                    "what do the {things} cost the club in the end",
                    "how much money has the club spent when the deposits have been paid back",
                ),
                goals=("the final cost of the {things}",),
                wordings=(
                    "{n} {things} at {rent} each plus {dep} deposit each; but the deposit is "
                    "kept for {torn} that the actors tore. What is the final cost?",
                ),
            ),
            Ask(
                find="n",
                steps=(
                    "rent and deposit for one = rent + dep",
                    "number of {things} = paid / rent and deposit for one",
                ),
                wordings=(
                    "With rent at {rent} and a deposit of {dep} for each, {name} handed over "
                    "{paid} for some {things}. How many were they?",
                ),
            ),
            Ask(
                find="back",
                steps=(
                    "deposits = n * dep",
                    "deposits lost = torn * dep",
                    "money paid back = deposits - deposits lost",
                ),
                wordings=(
                    "A club left a deposit of {dep} for each of {n} {things} and brought {torn} "
                    "of them back torn, for which nothing is returned. How much of the deposit "
                    "money does it get back?",
                    "How much comes back to {name} of the {dep} a piece that was left for {n} "
                    "{things}, if the shop keeps the deposit for {torn} of them?",
                ),
            ),
        ),
    ),
    Story(
        name="fund_school_garden_company_doubles_gifts",
        topic="garden",
        numbers={
            "families": whole(12, 40),
            "gift": money(5, 20),
            "given": "families * gift",
            "total": "given * 2",
            "tools": money(40, 200, 10),
            "soil": money(3, 8),
            "left": "total - tools",
            "bags": "left / soil",
        },
        where=("left > 20", "bags < 120"),
        nouns={"who": "company, bank, hardware store, garden center, local newspaper, supermarket"},
        facts={
            "families": (
                "{families} families give {gift} each for the garden of {name}'s school",
                "for the garden of {name}'s school, {gift} comes from each of {families} families",
            ),
            "double": (
                "a {who} doubles the sum",
                "a {who} adds as much as they gave, which doubles the sum",
            ),
            "tools": ("{tools} is spent on tools", "tools cost {tools} of it"),
            "soil": (
                "everything else is spent on bags of soil at {soil} each",
                "with the rest, bags of soil are bought for {soil} each",
            ),
        },
        asks=(
            Ask(
                find="bags",
                steps=(
                    "money from the families = families * gift",
                    "money in all = money from the families * 2",
                    "money left for soil = money in all - tools",
                    "bags of soil = money left for soil / soil",
                ),
                tell="families double tools soil",
                questions=(
                    "how many bags of soil can be bought",
                    "for how many bags of soil is there money",
                ),
                goals=("the number of bags of soil",),
                wordings=(
                    "{families} families each give {gift} for the garden of {name}'s school, a "
                    "{who} doubles it all, and {tools} goes for tools. If soil is {soil} a bag, "
                    "how many bags can be bought with what is left?",
                    '"Whatever you collect, we double it," says the {who}. {name} collects '
                    "{gift} from each of {families} families, pays {tools} for tools, and spends "
                    "the rest on soil at {soil} a bag. How many bags is that?",
                    "How many bags of soil at {soil} each does a school garden get from "
                    "{families} gifts of {gift}, doubled by a {who}, once {tools} has been spent "
                    "on tools?",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "money from the families = families * gift",
                    "money in all = money from the families * 2",
                    "money left = money in all - tools",
                ),
                tell="families double tools",
                questions=(
                    "how much money is left for plants",
                    "what remains after the tools have been paid for",
                ),
                wordings=(
                    "A {who} promised to double what the families give. {families} families gave "
                    "{gift} each, and tools for {tools} were bought. How much remains in the "
                    "garden fund?",
                ),
            ),
            Ask(
                find="gift",
                steps=(
                    "money in all = left + tools",
                    "money from the families = money in all / 2",
                    "gift of each family = money from the families / families",
                ),
                wordings=(
                    "After {tools} for tools, the garden fund holds {left}. All of the money "
                    "came from {families} families, each giving the same, and from a {who} that "
                    "doubled it. How much did each family give?",
                ),
            ),
        ),
    ),
    Story(
        name="fund_marathon_dancers_and_a_match_up_to_a_limit",
        topic="",
        numbers={
            "hours": whole(6, 24),
            "rate": money(2, 8),
            "dancers": whole(3, 12),
            "one": "hours * rate",
            "raised": "one * dancers",
            "cap": money(50, 200, 10),
            "over": "raised - cap",
            "total": "raised + cap",
            "goal_gap": money(10, 300, 10),
            "goal": "total + goal_gap",
        },
        where=("over > 0",),
        nouns={
            "act": "dancers, rowers, skaters, readers, singers, jugglers, drummers",
            "who": "bakery, radio station, shoe store, law office, soccer club",
        },
        facts={
            "hours": (
                "{dancers} {act} from {name}'s town keep going for {hours} hours each",
                "{hours} hours is how long each of {dancers} {act} from {name}'s town keeps going",
            ),
            "rate": (
                "sponsors pay {rate} for each hour of each one",
                "each of them earns {rate} an hour from sponsors",
            ),
            "cap": (
                "a {who} matches the money dollar for dollar, but with no more than {cap}",
                "dollar for dollar, a {who} adds the same amount again, up to a limit of {cap}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "money for one = hours * rate",
                    "money from the sponsors = money for one * dancers",
                    "money in all = money from the sponsors + cap",
                ),
                tell="hours rate cap",
                questions=(
                    "how much money is raised in all, if the sponsors' money is more than that "
                    "limit",
                    "what is the total, given that the sponsors pay more than the {who} is ready "
                    "to add",
                ),
                wordings=(
                    "{name} counts: {dancers} {act}, {hours} hours each, {rate} an hour from "
                    "sponsors. The {who} adds its limit of {cap}, since the sponsors gave more "
                    "than that. What is the sum?",
                    "How much comes together if {dancers} {act} keep going for {hours} hours at "
                    "{rate} an hour each and a {who}, which adds a dollar for a dollar but at "
                    "most {cap}, has to pay that maximum?",
                    "{dancers} {act}, {hours} hours each, {rate} an hour. A {who} would double "
                    "it but stops at {cap}, which is less than what they earned. What is the "
                    "total?",
                ),
            ),
            Ask(
                find="goal_gap",
                steps=(
                    "money for one = hours * rate",
                    "money from the sponsors = money for one * dancers",
                    "money in all = money from the sponsors + cap",
                    "money missing = goal - money in all",
                ),
                wordings=(
                    "The goal is {goal}. Each of {dancers} {act} earns {rate} an hour for "
                    "{hours} hours, and a {who} adds {cap}. How much is still missing?",
                    "How far from {goal} are {dancers} {act} who each keep going for {hours} "
                    "hours at {rate} an hour and to whose money a {who} adds {cap}?",
                ),
            ),
            Ask(
                find="rate",
                steps=(
                    "money from the sponsors = total - cap",
                    "money for one = money from the sponsors / dancers",
                    "money for an hour = money for one / hours",
                ),
                wordings=(
                    "Together with {cap} from a {who}, {dancers} {act} raised {total}. Each one "
                    "had kept going for {hours} hours, and every hour was worth the same. What "
                    "did the sponsors pay for an hour of one of them?",
                ),
            ),
        ),
    ),
    Story(
        name="fund_group_tickets_for_a_show_with_bus",
        topic="school",
        numbers={
            "kids": whole(18, 50),
            "per_adult": oneof(6, 8, 9, 10),
            "adults": "kids / per_adult",
            "kid": money(5, 14),
            "more": money(3, 8),
            "adult": "kid + more",
            "kid_cost": "kids * kid",
            "adult_cost": "adults * adult",
            "tickets": "kid_cost + adult_cost",
            "bus": money(100, 300, 10),
            "total": "tickets + bus",
        },
        nouns={"show": "circus, puppet show, ballet, ice show, musical, magic show"},
        facts={
            "kids": (
                "{name} takes {kids} children to a {show}",
                "a trip to a {show} is planned by {name} for {kids} children",
            ),
            "adults": (
                "for every {per_adult} children one adult goes along",
                "one adult must come along for each {per_adult} children",
            ),
            "price": (
                "a child pays {kid} and an adult {more} more",
                "a ticket is {kid} for a child and {more} more for an adult",
            ),
            "bus": ("the bus costs {bus}", "they hire a bus for {bus}"),
        },
        asks=(
            Ask(
                find="tickets",
                steps=(
                    "adults along = kids / per_adult",
                    "price for an adult = kid + more",
                    "tickets of the children = kids * kid",
                    "tickets of the adults = adults along * price for an adult",
                    "cost of the tickets = tickets of the children + tickets of the adults",
                ),
                tell="kids adults price",
                questions=(
                    "how much do all the tickets cost",
                    "what is the cost of the tickets for everyone",
                ),
                goals=("the cost of all the tickets",),
                wordings=(
                    "What do the tickets for a {show} cost {name}'s group of {kids} children, "
                    "with one adult for every {per_adult} children, at {kid} a child and {more} "
                    "more an adult?",
                    "{name} buys tickets for a {show}: {kids} for children at {kid}, and for "
                    "every {per_adult} children one for an adult, which is {more} dearer. How "
                    "much is it for all?",
                    "{kids} children go to a {show}, with one adult for every {per_adult} of "
                    "them. Tickets: {kid} for children, {more} more for adults. What do the "
                    "tickets come to?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "adults along = kids / per_adult",
                    "price for an adult = kid + more",
                    "tickets of the children = kids * kid",
                    "tickets of the adults = adults along * price for an adult",
                    "cost of the tickets = tickets of the children + tickets of the adults",
                    "cost of the trip = cost of the tickets + bus",
                ),
                tell="kids adults price bus",
                questions=("how much does the whole trip cost",),
                wordings=(
                    "What will it cost {name} to take {kids} children to a {show} on a bus hired "
                    "for {bus}, if an adult must be there for every {per_adult} children and "
                    "tickets are {kid} for a child and {more} more for an adult?",
                ),
            ),
            Ask(
                find="kid",
                steps=(
                    "tickets of the adults = adults * adult",
                    "tickets of the children = tickets - tickets of the adults",
                    "price for a child = tickets of the children / kids",
                ),
                wordings=(
                    "For {kids} children and {adults} adults the tickets cost {tickets}. Each "
                    "adult paid {adult}. What was the price for a child?",
                ),
            ),
        ),
    ),
    Story(
        name="fund_bake_sale_matched_by_a_principal_per_cake",
        topic="school",
        numbers={
            "dozens": whole(4, 15),
            "muffins": "dozens * 12",
            "price": money("0.50", 2, "0.25"),
            "takings": "muffins * price",
            "match": money(1, 4),
            "cakes": whole(5, 20),
            "cake": money(6, 14),
            "cake_money": "cakes * cake",
            "extra": "cakes * match",
            "a": "takings + cake_money",
            "total": "a + extra",
        },
        nouns={
            "small": "muffin, cookie, brownie, cupcake, scone",
            "big": "cake, pie, cheesecake",
            "who": "principal, mayor, librarian, coach, bus driver",
        },
        facts={
            "dozens": (
                "{name}'s class sells {dozens} dozen {smalls} at {price} each",
                "at a bake sale, {dozens} dozen {smalls} are sold by {name}'s class, {price} "
                "apiece",
            ),
            "cakes": (
                "{cakes} {bigs} are sold at {cake} each",
                "the class also sells {cakes} {bigs} for {cake} each",
            ),
            "match": (
                "for each {big} the {who} adds {match}",
                "the {who} puts in another {match} for every {big}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "number of {smalls} = dozens * 12",
                    "money for {smalls} = number of {smalls} * price",
                    "money for {bigs} = cakes * cake",
                    "money from the {who} = cakes * match",
                    "money from the sale = money for {smalls} + money for {bigs}",
                    "money in all = money from the sale + money from the {who}",
                ),
                tell="dozens cakes match",
                questions=(
                    "how much money is raised altogether",
                    "how much does the class have in the end",
                ),
                goals=("the money raised altogether",),
                wordings=(
                    "For {cakes} {bigs} at {cake} and {dozens} dozen {smalls} at {price}, money "
                    "comes in at the bake sale of {name}'s class; for each {big} the {who} gives "
                    "{match} on top. How much is it altogether?",
                    "How much does {name}'s class raise with {dozens} dozen {smalls} ({price} "
                    "each) and {cakes} {bigs} ({cake} each), if the {who} adds {match} for each "
                    "{big}?",
                    "Bake sale: {dozens} dozen {smalls} at {price} each, {cakes} {bigs} at "
                    "{cake} each, and from the {who} {match} more for each {big}. How much is "
                    "raised in all?",
                ),
            ),
            Ask(
                find="takings",
                steps=(
                    "number of {smalls} = dozens * 12",
                    "money for {smalls} = number of {smalls} * price",
                ),
                wordings=("How much do {dozens} dozen {smalls} bring in at {price} each?",),
            ),
            Ask(
                find="cakes",
                steps=(
                    "number of {smalls} = dozens * 12",
                    "money for {smalls} = number of {smalls} * price",
                    "money through {bigs} = total - money for {smalls}",
                    "money through one {big} = cake + match",
                    "number of {bigs} = money through {bigs} / money through one {big}",
                ),
                wordings=(
                    "A bake sale raised {total}. {dozens} dozen {smalls} went at {price} each. "
                    "Each {big} brought {cake} from a buyer and {match} from the {who}. How many "
                    "{bigs} were sold?",
                ),
            ),
        ),
    ),
    Story(
        name="fund_library_cards_lost_key_deposit_and_locker",
        topic="school",
        numbers={
            "lockers": whole(20, 60),
            "dep": money(5, 15),
            "year": money(2, 6),
            "lost": whole(2, 9),
            "kept": "lost * dep",
            "rent": "lockers * year",
            "income": "kept + rent",
            "key": money(2, 4),
            "keys": "lost * key",
            "gain": "income - keys",
        },
        where=("gain > 0",),
        nouns={"place": "school, swimming pool, gym, music school, train station, youth center"},
        facts={
            "lockers": (
                "{lockers} lockers at the {place} are rented for {year} a year, and a deposit of "
                "{dep} is left for each key",
                "the {place} where {name} works rents {lockers} lockers for {year} a year and "
                "takes a deposit of {dep} for each key",
            ),
            "lost": (
                "{name} finds at the end of the year that {lost} keys are lost, for which the "
                "deposit is kept",
                "{lost} keys are lost in the year, so {name} keeps the deposit for those",
            ),
            "key": ("a new key costs {key}", "every lost key is replaced for {key}"),
        },
        asks=(
            Ask(
                find="gain",
                steps=(
                    "rent for the lockers = lockers * year",
                    "deposits kept = lost * dep",
                    "money taken in = rent for the lockers + deposits kept",
                    "cost of new keys = lost * key",
                    "money gained = money taken in - cost of new keys",
                ),
                tell="lockers lost key",
                questions=(
                    "how much money does the {place} gain in the year",
                    "how much has the {place} earned in the end, with all other deposits paid back",
                ),
                wordings=(
                    "At the {place}, {name} rents out {lockers} lockers at {year} a year. {lost} "
                    "keys were lost: for each, the deposit of {dep} is kept and {key} is paid "
                    "for a new one. What is the gain of the year?",
                    "What does {name}'s {place} gain in a year from {lockers} lockers at {year} "
                    "each and from {lost} lost keys, with {dep} kept and {key} spent for each of "
                    "them?",
                    "{lockers} lockers bring {year} each in a year. For {lost} lost keys the "
                    "deposit of {dep} is kept, but each must be replaced for {key}. What do the "
                    "lockers earn in that year?",
                ),
            ),
            Ask(
                find="kept",
                steps=("deposits kept = lost * dep",),
                wordings=(
                    "A deposit of {dep} is left for each locker key. How much is kept if {lost} "
                    "keys are never brought back?",
                ),
            ),
            Ask(
                find="lost",
                steps=(
                    "rent for the lockers = lockers * year",
                    "deposits kept = income - rent for the lockers",
                    "lost keys = deposits kept / dep",
                ),
                wordings=(
                    "{lockers} lockers were rented at {year} a year. With the deposits of {dep} "
                    "that were kept for lost keys, the {place} took in {income}. How many keys "
                    "were lost?",
                    "How many locker keys were lost, if {income} came in from the yearly rent of "
                    "{year} for each of {lockers} lockers and from deposits of {dep} that were "
                    "kept?",
                ),
            ),
        ),
    ),
    Story(
        name="fund_radio_hour_phone_pledges",
        topic="work",
        numbers={
            "small": money(10, 25, 5),
            "n_small": whole(10, 40),
            "times": factor(2, 4, 5),
            "large": "small * times",
            "n_large": whole(3, 15),
            "smalls": "small * n_small",
            "larges": "large * n_large",
            "pledged": "smalls + larges",
            "pct": percent(10, 20, 25),
            "unpaid": "pledged * pct / 100",
            "paid": "pledged - unpaid",
        },
        nouns={
            "what": "radio station, symphony, animal shelter, science museum, theater, nature park"
        },
        facts={
            "small": (
                "in an evening of phone calls, {n_small} people promise {small} each to {name}'s "
                "{what}",
                "{name}'s {what} spends an evening on the phone and gets {n_small} promises of "
                "{small} each",
            ),
            "large": (
                "{n_large} others promise {times:times} as much each",
                "another {n_large} people promise {times:times} that amount each",
            ),
        },
        asks=(
            Ask(
                find="paid",
                steps=(
                    "smaller promises = small * n_small",
                    "larger promises = large * n_large",
                    "money promised = smaller promises + larger promises",
                    "money not paid = pct of money promised",
                    "money received = money promised - money not paid",
                ),
                wordings=(
                    "{n_small} people promised {small} each and {n_large} promised {large} each "
                    "to a {what}; {pct} of all that was never paid. How much money did the "
                    "{what} receive?",
                    "How much does {name}'s {what} receive, when {n_small} promises of {small} "
                    "and {n_large} of {large} were made by phone and {pct} of the money does not "
                    "arrive?",
                ),
            ),
            Ask(
                find="pledged",
                steps=(
                    "smaller promises = small * n_small",
                    "amount of a larger promise = times of small",
                    "larger promises = amount of a larger promise * n_large",
                    "money promised = smaller promises + larger promises",
                ),
                tell="small large",
                questions=("how much money is promised in all", "what do the promises add up to"),
                goals=("the sum of all the promises",),
                wordings=(
                    "How much is promised to {name}'s {what} by {n_small} people with {small} "
                    "each and {n_large} people with {times:times} as much each?",
                    "{name} notes the promises for the {what}: {n_small} of {small}, {n_large} "
                    "of {times:times} that. What is the total?",
                    "The phones ring all evening at {name}'s {what}: {n_small} callers promise "
                    "{small}, and {n_large} promise {times:times} as much. What is the sum of "
                    "the promises?",
                ),
            ),
            Ask(
                find="n_small",
                steps=(
                    "larger promises = large * n_large",
                    "smaller promises = pledged - larger promises",
                    "smaller givers = smaller promises / small",
                ),
                wordings=(
                    "Callers promised a {what} {pledged} in one evening. {n_large} of them "
                    "promised {large} each and all the others {small} each. How many promised "
                    "{small}?",
                ),
            ),
        ),
    ),
    Story(
        name="fund_hotel_room_block_with_free_room",
        topic="travel",
        numbers={
            "rate": money(60, 140, 5),
            "tens": whole(10, 20),
            "nights": whole(2, 4),
            "paid_rooms": "tens - 1",
            "per_night": "paid_rooms * rate",
            "cost": "per_night * nights",
            "guests": whole(2, 3),
            "people": "tens * guests",
            "each": "cost / people",
        },
        where=("each < 300",),
        facts={
            "rate": (
                "{name} books {tens} rooms of a hotel at {rate} a night for a choir",
                "a choir has {name} book {tens} hotel rooms, which are {rate} a night",
            ),
            "free": (
                "because it is a large group, one of the rooms is free",
                "the hotel gives one of the rooms for free to such a large group",
            ),
            "nights": ("they stay {nights} nights", "the stay lasts {nights} nights"),
            "guests": ("every room sleeps {guests} singers", "{guests} singers share each room"),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "rooms to pay for = tens - 1",
                    "cost of a night = rooms to pay for * rate",
                    "cost of the stay = cost of a night * nights",
                ),
                tell="rate free nights",
                questions=(
                    "how much do the rooms cost in all",
                    "what does the choir pay for the stay",
                ),
                goals=("the cost of the stay",),
                wordings=(
                    "{name} wants {tens} rooms for {nights} nights. At {rate} a room and night, "
                    "with one of the rooms free, what will the hotel charge?",
                    '"Take {tens} rooms, and one of them is free," says the hotel to {name}. '
                    "Each of the others is {rate} a night. How much are {nights} nights?",
                    "{tens} rooms, one of them free, {nights} nights at {rate} a room: how much "
                    "is that?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "rooms to pay for = tens - 1",
                    "cost of a night = rooms to pay for * rate",
                    "cost of the stay = cost of a night * nights",
                    "singers = tens * guests",
                    "cost for each singer = cost of the stay / singers",
                ),
                tell="rate free nights guests",
                questions=(
                    "how much does each singer pay if they share the cost equally",
                    "what is the equal share of each singer",
                ),
                wordings=(
                    "A choir fills {tens} rooms with {guests} singers each for {nights} nights. "
                    "A room is {rate} a night, but one of them is free. How much is it for each "
                    "singer if all pay the same?",
                ),
            ),
            Ask(
                find="rate",
                steps=(
                    "rooms to pay for = tens - 1",
                    "cost of a night = cost / nights",
                    "price of a room = cost of a night / rooms to pay for",
                ),
                wordings=(
                    "{name} paid {cost} for {tens} rooms and {nights} nights, though one room "
                    "was free. What is the price of a room for a night?",
                    "What does one room cost a night, if {nights} nights in {tens} rooms, a "
                    "single one of which was free, came to {cost}?",
                ),
            ),
        ),
    ),
    Story(
        name="fund_walkathon_flat_pledge_or_by_the_lap",
        topic="",
        numbers={
            "flat": money(15, 40, 5),
            "lap": money("0.50", 3, "0.50"),
            "laps": whole(12, 40),
            "by_lap": "lap * laps",
            "n_flat": whole(2, 7),
            "n_lap": whole(2, 6),
            "flats": "flat * n_flat",
            "lapsum": "by_lap * n_lap",
            "total": "flats + lapsum",
        },
        nouns={"what": "walk, swim, bike ride, relay, spelling marathon, row"},
        facts={
            "flat": (
                "for a charity {what}, {name} has {n_flat} sponsors who pay {flat} each whatever "
                "happens",
                "{name}'s charity {what} has {n_flat} sponsors paying a fixed {flat} each",
            ),
            "lap": (
                "{n_lap} other sponsors pay {lap} a round each",
                "{n_lap} more sponsors each give {lap} for every round",
            ),
            "laps": ("{he} finishes {laps} rounds", "{laps} rounds are completed by {him}"),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "money from the fixed sponsors = flat * n_flat",
                    "money from one of the others = lap * laps",
                    "money from the others = money from one of the others * n_lap",
                    "money raised = money from the fixed sponsors + money from the others",
                ),
                tell="flat lap laps",
                questions=(
                    "how much money does {name} raise",
                    "how much do all the sponsors pay together",
                ),
                goals=("the money that {name} raises",),
                wordings=(
                    "{laps} rounds: {name} has made it! {n_flat} sponsors now owe {flat} each, "
                    "{n_lap} others {lap} each for every round. How much will the charity {what} "
                    "bring in?",
                    "What do {n_flat} sponsors with a fixed {flat} and {n_lap} sponsors with "
                    "{lap} a round pay altogether when {name} finishes {laps} rounds?",
                    "How much does {name} raise in a charity {what} of {laps} rounds with "
                    "{n_flat} sponsors who give a fixed {flat} and {n_lap} who give {lap} for "
                    "each round?",
                ),
            ),
            Ask(
                find="laps",
                steps=(
                    "money from the fixed sponsors = flat * n_flat",
                    "money from the others = total - money from the fixed sponsors",
                    "money from one of the others = money from the others / n_lap",
                    "rounds = money from one of the others / lap",
                ),
                wordings=(
                    "{name} raised {total} in a charity {what}: {n_flat} sponsors gave {flat} "
                    "each, and {n_lap} gave {lap} each for every round. How many rounds did "
                    "{name} finish?",
                    "How many rounds were needed to raise {total}, with {n_flat} fixed gifts of "
                    "{flat} and {n_lap} sponsors paying {lap} a round?",
                ),
            ),
        ),
    ),
)
