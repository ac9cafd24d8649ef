"""Holidays, events and health: no-shows, tables, raffles, water, weights, fireworks, parades."""

from datagen.numbers.quantity import fraction, money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="gatherings_invitations_families_and_no_shows",
        topic="",
        numbers={
            "families": whole(6, 25),
            "size": oneof(3, 4, 5),
            "singles": whole(3, 20),
            "declined": whole(3, 18),
            "no_show": whole(2, 9),
            "plate": money(6, 24),
            "in_families": "families * size",
            "invited": "in_families + singles",
            "promised": "invited - declined",
            "came": "promised - no_show",
            "food": "promised * plate",
        },
        nouns={
            "event": "wedding, harvest feast, golden anniversary, New Year's dinner, village feast"
        },
        asks=(
            Ask(
                find="came",
                steps=(
                    "people from families = families * size",
                    "people invited = people from families + singles",
                    "people who promised to come = people invited - declined",
                    "people who came = people who promised to come - no_show",
                ),
                wordings=(
                    "{name} invited {families} families of {size} and {singles} single people to "
                    "a {event}. {declined} of all these people wrote that they could not come, "
                    "and {no_show} more simply did not appear. How many guests came?",
                    "How many guests sat down at the {event} if {families} families of {size} "
                    "people and {singles} other people had been invited, {declined} had said no "
                    "and {no_show} of those who had said yes stayed away as well?",
                ),
            ),
            Ask(
                find="food",
                steps=(
                    "people from families = families * size",
                    "people invited = people from families + singles",
                    "people who promised to come = people invited - declined",
                    "cost of the food = people who promised to come * plate",
                ),
                wordings=(
                    "The cook charges {plate} for each guest who has promised to come to the "
                    "{event}. {families} families with {size} members each and {singles} single "
                    "guests were invited; {declined} of these people declined, and all the others "
                    "promised to come. What will the cook's bill be?",
                    "Guest list for the {event}: {families} families, {size} people in each; "
                    "{singles} single people; crossed out again because they are away: "
                    "{declined} people. If food is {plate} for every guest left on the list, what "
                    "must {name} pay for food?",
                ),
            ),
            Ask(
                find="families",
                steps=(
                    "people who promised to come = came + no_show",
                    "people invited = people who promised to come + declined",
                    "people from families = people invited - singles",
                    "number of families = people from families / size",
                ),
                wordings=(
                    "{came} guests came to the {event}. {declined} of the people invited had "
                    "declined, and {no_show} more had promised to come but did not. Apart from "
                    "{singles} single people, only families of {size} had been invited. How many "
                    "families was that?",
                    "How many families of {size} had been invited to the {event}? There were "
                    "{singles} single people on the list as well. {declined} of all the people on "
                    "it declined, {no_show} others did not come although they had said yes, and "
                    "{came} were there.",
                ),
            ),
        ),
    ),
    Story(
        name="gatherings_raffle_tickets_and_prizes",
        topic="",
        numbers={
            "adults": whole(20, 80, 5),
            "each": whole(2, 6),
            "children": whole(10, 60, 5),
            "price": money("0.50", 3, "0.50"),
            "prizes": whole(5, 20),
            "prize_cost": money(4, 20),
            "adult_tickets": "adults * each",
            "tickets": "adult_tickets + children",
            "income": "tickets * price",
            "spent": "prizes * prize_cost",
            "raised": "income - spent",
        },
        nouns={
            "cause": "animal shelter, new swings, school orchestra, fire station, village library"
        },
        facts={
            "tickets": (
                "at a raffle {adults} adults buy {each} tickets each, and {children} children "
                "buy one each",
                "{adults} adults with {each} raffle tickets each and {children} children with a "
                "single ticket each take part in a raffle",
            ),
            "price": ("a ticket costs {price}", "the price of a ticket is {price}"),
            "prizes": (
                "the {prizes} prizes have cost {prize_cost} apiece",
                "{prize_cost} was paid for each of the {prizes} prizes",
            ),
        },
        asks=(
            Ask(
                find="raised",
                steps=(
                    "tickets of the adults = adults * each",
                    "tickets sold = tickets of the adults + children",
                    "money from tickets = tickets sold * price",
                    "cost of the prizes = prizes * prize_cost",
                    "money raised = money from tickets - cost of the prizes",
                ),
                tell="tickets price prizes",
                questions=(
                    "how much money is left for the {cause}",
                    "how much does the raffle raise for the {cause}",
                ),
                goals=("the money that is left for the {cause}",),
                wordings=(
                    '{name} reports on the raffle for the {cause}: "Tickets were {price}. '
                    "{adults} adults took {each} each, {children} children took one each. We "
                    'bought {prizes} prizes at {prize_cost}." How much money was raised once the '
                    "prizes are paid for?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "tickets sold = income / price",
                    "tickets of the adults = tickets sold - children",
                    "tickets for each adult = tickets of the adults / adults",
                ),
                wordings=(
                    "The raffle for the {cause} took in {income} at {price} a ticket. "
                    "{children} children bought one ticket each. The {adults} adults all bought "
                    "the same number of tickets. How many tickets did each adult buy?",
                ),
            ),
            Ask(
                find="prizes",
                steps=(
                    "tickets of the adults = adults * each",
                    "tickets sold = tickets of the adults + children",
                    "money from tickets = tickets sold * price",
                    "money spent on prizes = money from tickets - raised",
                    "number of prizes = money spent on prizes / prize_cost",
                ),
                wordings=(
                    "A raffle for the {cause}: {adults} adults with {each} tickets each, "
                    "{children} children with one ticket each, {price} a ticket, and {raised} "
                    "left over when all prizes, {prize_cost} apiece, were paid for. How many "
                    "prizes were there?",
                ),
            ),
        ),
    ),
    Story(
        name="gatherings_water_bottles_for_hikers",
        topic="",
        numbers={
            "hikers": whole(4, 20),
            "glasses": oneof(5, 6, 8),
            "glass": oneof(200, 250, 300),
            "days": whole(2, 6),
            "bottle": oneof(500, 750, 1000, 1500, 2000),
            "spare": whole(2, 12),
            "daily": "glasses * glass",
            "group_daily": "daily * hikers",
            "water": "group_daily * days",
            "bottles": "water / bottle",
            "packed": "bottles + spare",
        },
        where=("bottles < 200", "bottles > 5"),
        asks=(
            Ask(
                find="packed",
                steps=(
                    "milliliters a day for each person = glasses * glass",
                    "milliliters a day for all = milliliters a day for each person * hikers",
                    "milliliters for the camp = milliliters a day for all * days",
                    "bottles drunk = milliliters for the camp / bottle",
                    "bottles to pack = bottles drunk + spare",
                ),
                wordings=(
                    "A nurse at a summer camp says that each of the {hikers} campers should drink "
                    "{glasses} glasses of water a day. A glass is {glass} milliliters, a bottle "
                    "{bottle} milliliters. Counting {spare} spare bottles, how many bottles have "
                    "to be packed for {days} days?",
                    "How many bottles of {bottle} milliliters will {name} carry into the camp for "
                    "{hikers} people and {days} days, if {glasses} glasses of {glass} milliliters "
                    "a person and day are planned, and {spare} bottles more in case it gets hot?",
                ),
            ),
            Ask(
                find="bottles",
                steps=(
                    "milliliters a day for each person = glasses * glass",
                    "milliliters a day for all = milliliters a day for each person * hikers",
                    "milliliters for all days = milliliters a day for all * days",
                    "bottles of water = milliliters for all days / bottle",
                ),
                wordings=(
                    "{hikers} people, {days} days, {glasses} glasses of water a day for each of "
                    "them: that is {name}'s plan. If a glass holds {glass} milliliters and a "
                    "bottle {bottle}, how many bottles of water will be emptied?",
                    "The shop sells water in bottles of {bottle} milliliters. {name} shops for "
                    "{hikers} people who want to stay at a lake for {days} days, and reckons with "
                    "{glasses} glasses a day for each, {glass} milliliters in a glass. How many "
                    "bottles are needed?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "milliliters of water = bottles * bottle",
                    "milliliters a day for each person = glasses * glass",
                    "milliliters a day for all = milliliters a day for each person * hikers",
                    "days of water = milliliters of water / milliliters a day for all",
                ),
                wordings=(
                    "{bottles} bottles with {bottle} milliliters of water each have been carried "
                    "up to the hut. {hikers} people will be there, and each of them drinks "
                    "{glasses} glasses of {glass} milliliters a day. For how many days is there "
                    "water?",
                    "For how many days can {hikers} people stay in the desert with {bottles} "
                    "bottles of {bottle} milliliters, when all of them drink {glasses} glasses a "
                    "day and a glass is {glass} milliliters?",
                ),
            ),
        ),
        distractors=("The hut has {n:2-9} windows.",),
    ),
    Story(
        name="gatherings_weights_added_at_the_gym",
        topic="",
        numbers={
            "bar": oneof(10, 15, 20),
            "plate": oneof(2, 5, 10),
            "pairs": whole(2, 5),
            "weekly": oneof(1, 2, 3),
            "weeks": whole(3, 12),
            "lifts": whole(4, 12),
            "sets": whole(2, 6),
            "plates": "pairs * 2",
            "plate_weight": "plates * plate",
            "start": "bar + plate_weight",
            "gain": "weekly * weeks",
            "end": "start + gain",
            "times": "lifts * sets",
            "moved": "times * start",
        },
        asks=(
            Ask(
                find="end",
                steps=(
                    "number of plates = pairs * 2",
                    "kilograms of plates = number of plates * plate",
                    "kilograms at the start = bar + kilograms of plates",
                    "kilograms added = weekly * weeks",
                    "kilograms at the end = kilograms at the start + kilograms added",
                ),
                wordings=(
                    "{name} starts training with a bar of {bar} kilograms and "
                    "{pairs:pair/pairs} of plates, each plate weighing {plate} kilograms. Every "
                    "week {name} adds {weekly:kilogram/kilograms}. How many kilograms will be "
                    "lifted after {weeks} weeks of this?",
                    "What weight, in kilograms, does {name} lift after {weeks} weeks, if the bar "
                    "weighs {bar} kilograms, {pairs:pair/pairs} of {plate}-kilogram plates are on "
                    "it at the beginning, and {weekly:kilogram is/kilograms are} added each week?",
                ),
            ),
            Ask(
                find="moved",
                steps=(
                    "number of plates = pairs * 2",
                    "kilograms of plates = number of plates * plate",
                    "kilograms on the bar = bar + kilograms of plates",
                    "number of lifts = lifts * sets",
                    "kilograms lifted = number of lifts * kilograms on the bar",
                ),
                wordings=(
                    "In one evening at the gym {name} does {sets} sets of {lifts} lifts. The bar "
                    "alone weighs {bar} kilograms, and {pairs:pair/pairs} of plates, {plate} "
                    "kilograms a plate, hang on it. How many kilograms does {name} lift in all "
                    "that evening?",
                    "{sets} times {name} lifts the bar {lifts} times in a row. The bar weighs "
                    "{bar} kilograms without plates; on it {name} has put {pairs:pair/pairs} of "
                    "plates of {plate} kilograms each. If every lift is counted, how many "
                    "kilograms does that make altogether?",
                ),
            ),
            Ask(
                find="weeks",
                steps=(
                    "number of plates = pairs * 2",
                    "kilograms of plates = number of plates * plate",
                    "kilograms at the start = bar + kilograms of plates",
                    "kilograms to add = end - kilograms at the start",
                    "weeks of training = kilograms to add / weekly",
                ),
                wordings=(
                    "{name} wants to be able to lift {end} kilograms. Right now {name} can lift a "
                    "bar of {bar} kilograms with {pairs:pair/pairs} of {plate}-kilogram plates. "
                    "If this grows by {weekly:kilogram/kilograms} a week, how many weeks of "
                    "training are ahead?",
                    "After how many weeks will {name} reach {end} kilograms, adding "
                    "{weekly:kilogram/kilograms} a week, if at the start there is a bar of {bar} "
                    "kilograms with {pairs:pair/pairs} of plates and each plate is {plate} "
                    "kilograms?",
                ),
            ),
        ),
    ),
    Story(
        name="gatherings_parade_floats_and_bands",
        topic="",
        numbers={
            "floats": whole(5, 20),
            "on_float": whole(4, 15),
            "bands": whole(2, 8),
            "rows": whole(4, 9),
            "in_row": oneof(3, 4, 5, 6),
            "riders": whole(3, 20),
            "float_people": "floats * on_float",
            "band": "rows * in_row",
            "musicians": "bands * band",
            "two": "float_people + musicians",
            "people": "two + riders",
        },
        nouns={
            "holiday": "carnival, summer, harvest, New Year's, Independence Day, flower, winter"
        },
        facts={
            "floats": (
                "in a {holiday} parade there are {floats} floats with {on_float} people on each",
                "{floats} floats, each with {on_float} people on it, roll along in a {holiday} "
                "parade",
            ),
            "bands": (
                "between them march {bands} bands in {rows} rows of {in_row}",
                "{bands} bands march along, each of them in {rows} rows of {in_row} musicians",
            ),
            "riders": (
                "at the end come {riders} people on horses",
                "{riders} riders on horses close the parade",
            ),
        },
        asks=(
            Ask(
                find="people",
                steps=(
                    "people on floats = floats * on_float",
                    "musicians in a band = rows * in_row",
                    "musicians in all bands = bands * musicians in a band",
                    "people on floats and musicians = people on floats + musicians in all bands",
                    "people in the parade = people on floats and musicians + riders",
                ),
                tell="floats bands riders",
                questions=(
                    "how many people take part in the parade",
                    "how many people are there in the whole parade",
                ),
                goals=("the number of people in the parade",),
                wordings=(
                    "Every person in the {holiday} parade gets a bag of nuts. There are {floats} "
                    "floats carrying {on_float} people each, {bands} bands that march in {rows} "
                    "rows of {in_row}, and {riders} riders. How many bags should {name} prepare?",
                ),
            ),
            Ask(
                find="bands",
                steps=(
                    "people on floats = floats * on_float",
                    "people not in a band = people on floats + riders",
                    "musicians in all bands = people - people not in a band",
                    "musicians in a band = rows * in_row",
                    "number of bands = musicians in all bands / musicians in a band",
                ),
                wordings=(
                    "{people} people took part in the {holiday} parade. {riders} were on horses, "
                    "{on_float} stood on each of {floats} floats, and the others played in bands, "
                    "each of which marched in {rows} rows of {in_row}. How many bands were there?",
                    "How many bands marched in the {holiday} parade, if a band had {rows} rows of "
                    "{in_row} musicians and, of {people} people in all, those who did not play "
                    "were {riders} riders and {on_float} people on each of {floats} floats?",
                ),
            ),
        ),
    ),
    Story(
        name="gatherings_pumpkins_lanterns_and_pies",
        topic="",
        numbers={
            "pumpkins": whole(24, 120, 6),
            "share": fraction("1/2", "1/3", "1/4", "1/6"),
            "per_pie": oneof(2, 3),
            "given": whole(3, 15),
            "price": money(6, 15),
            "lanterns": "pumpkins * share",
            "rest": "pumpkins - lanterns",
            "for_pies": "rest - given",
            "made": "for_pies * per_pie",
            "money_made": "made * price",
        },
        nouns={"club": "scout group, garden club, farm school, youth club, neighborhood"},
        asks=(
            Ask(
                find="made",
                steps=(
                    "pumpkins for lanterns = share of pumpkins",
                    "pumpkins left = pumpkins - pumpkins for lanterns",
                    "pumpkins for pies = pumpkins left - given",
                    "pies baked = pumpkins for pies * per_pie",
                ),
                wordings=(
                    "A {club} harvested {pumpkins} pumpkins. {share} of them were carved into "
                    "lanterns, {given} of the others were given to a hospital kitchen, and all "
                    "the rest became pies, {per_pie} from each pumpkin. How many pies were baked?",
                    "Of {pumpkins} pumpkins, a {club} turns {share} into lanterns and gives "
                    "{given} away. If each pumpkin that remains is enough for {per_pie} pies, how "
                    "many "
                    "pies can be made?",
                ),
            ),
            Ask(
                find="money_made",
                steps=(
                    "pumpkins for lanterns = share of pumpkins",
                    "pumpkins left = pumpkins - pumpkins for lanterns",
                    "pumpkins for pies = pumpkins left - given",
                    "pies baked = pumpkins for pies * per_pie",
                    "money from pies = pies baked * price",
                ),
                wordings=(
                    "Pie sale! A {club} has {pumpkins} pumpkins, keeps {share} of them for "
                    "lanterns, gives {given} to neighbors and bakes {per_pie} pies from each of "
                    "those that are left. Every pie is sold, at {price} a pie. How much money "
                    "comes in?",
                    "What does a {club} earn with its pies at {price} each, when {share} of "
                    "{pumpkins} pumpkins have become lanterns, {given} more have been given away, "
                    "and every pumpkin that was left has made {per_pie} pies?",
                ),
            ),
            Ask(
                find="given",
                steps=(
                    "pumpkins for pies = made / per_pie",
                    "pumpkins not for pies = pumpkins - pumpkins for pies",
                    "pumpkins given away = pumpkins not for pies - lanterns",
                ),
                wordings=(
                    "From {pumpkins} pumpkins a {club} made {lanterns} lanterns, one from each, "
                    "and {made} pies, {per_pie} from each. The rest were given away. How many "
                    "were given away?",
                    "How many pumpkins did the {club} give away, if {pumpkins} had been picked, "
                    "{lanterns} were carved and {made} pies were baked with {per_pie} pies to a "
                    "pumpkin?",
                ),
            ),
        ),
    ),
    Story(
        name="gatherings_two_flights_with_a_wait",
        topic="",
        numbers={
            "first": whole(2, 5),
            "wait": whole(1, 3),
            "second": whole(2, 9),
            "miles": oneof(400, 450, 500, 550, 600),
            "flying": "first + second",
            "hours": "flying + wait",
            "first_miles": "first * miles",
            "second_miles": "second * miles",
            "distance": "flying * miles",
        },
        where=("first != second",),
        nouns={
            "stop": "Northgate, Westport, Brookfield, Ashford, Kingston",
            "goal": "Clearwater, Redwood, Silverton, Eastvale, Greenville",
        },
        asks=(
            Ask(
                find="distance",
                steps=(
                    "hours in the air = hours - wait",
                    "miles flown = hours in the air * miles",
                ),
                wordings=(
                    "{name}'s journey to {goal} takes {hours} hours, of which {wait:hour is/hours "
                    "are} spent waiting in {stop}. In the air the planes do {miles} miles an "
                    "hour. How many miles does {name} fly?",
                ),
            ),
            Ask(
                find="second",
                steps=(
                    "miles of the second flight = distance - first_miles",
                    "hours of the second flight = miles of the second flight / miles",
                ),
                wordings=(
                    "It is {distance} miles to {goal} by way of {stop}, {first_miles} of them as "
                    "far as {stop}. At {miles} miles an hour, how many hours does {name}'s second "
                    "flight, from {stop} to {goal}, take?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "hours to {stop} = first_miles / miles",
                    "hours from {stop} to {goal} = second_miles / miles",
                    "hours in the air = hours to {stop} + hours from {stop} to {goal}",
                    "hours of travel = hours in the air + wait",
                ),
                wordings=(
                    "From home to {stop} it is {first_miles} miles, from {stop} to {goal} another "
                    "{second_miles}. The planes fly {miles} miles an hour, and between the two "
                    "flights {name} waits for {wait:hour/hours}. How many hours does the journey "
                    "take?",
                    "How many hours after taking off does {name} land in {goal}? The first flight "
                    "goes {first_miles} miles to {stop}, where there is a wait of "
                    "{wait:hour/hours}, the second {second_miles} miles to {goal}, both at "
                    "{miles} miles an hour.",
                    '"{first_miles} miles to {stop}, {second_miles} more to {goal}, always at '
                    '{miles} miles an hour," {name} reads in the plane. In {stop} there is a '
                    "stop of {wait:hour/hours}. For how many hours will {name} be traveling?",
                ),
            ),
            Ask(
                find="wait",
                steps=(
                    "hours to {stop} = first_miles / miles",
                    "hours from {stop} to {goal} = second_miles / miles",
                    "hours in the air = hours to {stop} + hours from {stop} to {goal}",
                    "hours of waiting = hours - hours in the air",
                ),
                wordings=(
                    "{name} needed {hours} hours to get to {goal}. The flight to {stop} was "
                    "{first_miles} miles long, the one from there to {goal} {second_miles} miles, "
                    "each at {miles} miles an hour. How many hours did {name} wait in {stop}?",
                ),
            ),
        ),
    ),
    Story(
        name="gatherings_medicine_days_and_bottle",
        topic="",
        numbers={
            "dose": oneof(4, 5, 6, 8, 10),
            "times": oneof(2, 3, 4),
            "days": whole(4, 14),
            "half_days": whole(2, 8),
            "small": "dose / 2",
            "daily": "dose * times",
            "strong": "daily * days",
            "small_daily": "small * times",
            "weak": "small_daily * half_days",
            "used": "strong + weak",
            "left": whole(5, 60, 5),
            "bottle": "used + left",
        },
        nouns={"syrup": "cough syrup, fever medicine, vitamin drink, throat medicine, iron tonic"},
        asks=(
            Ask(
                find="left",
                steps=(
                    "milliliters a day at first = dose * times",
                    "milliliters at first = milliliters a day at first * days",
                    "milliliters a day later = milliliters a day at first / 2",
                    "milliliters later = milliliters a day later * half_days",
                    "milliliters used = milliliters at first + milliliters later",
                    "milliliters left = bottle - milliliters used",
                ),
                wordings=(
                    "A bottle of {syrup} holds {bottle} milliliters. For {days} days {name} takes "
                    "{dose} milliliters {times} times a day, and for another {half_days} days "
                    "only half as much each time. How many milliliters are left in the bottle?",
                    "What is left, in milliliters, of {bottle} milliliters of {syrup}, when "
                    "{name} has taken {dose} milliliters {times} times a day for {days} days and "
                    "then half a dose, just as often, for {half_days} days?",
                ),
            ),
            Ask(
                find="used",
                steps=(
                    "milliliters a day at first = dose * times",
                    "milliliters at first = milliliters a day at first * days",
                    "milliliters a day later = milliliters a day at first / 2",
                    "milliliters later = milliliters a day later * half_days",
                    "milliliters used = milliliters at first + milliliters later",
                ),
                wordings=(
                    "The doctor's note says: {syrup}, {dose} milliliters, {times} times a day for "
                    "{days} days; then half of that amount, just as often, for {half_days} days. "
                    "How many milliliters will {name} have taken by the end?",
                    "How much {syrup}, in milliliters, does {name} need for {days} days with "
                    "{times} spoons of {dose} milliliters a day and {half_days} further days on "
                    "which each spoon is only half full?",
                ),
            ),
            Ask(
                find="half_days",
                steps=(
                    "milliliters a day at first = dose * times",
                    "milliliters at first = milliliters a day at first * days",
                    "milliliters later = used - milliliters at first",
                    "milliliters a day later = milliliters a day at first / 2",
                    "days with half the amount = milliliters later / milliliters a day later",
                ),
                wordings=(
                    "{name} has taken {used} milliliters of {syrup}: {dose} milliliters {times} "
                    "times a day for the first {days} days, and half of that each time on the "
                    "days after. On how many days did {name} take the smaller amount?",
                    "There were {used} milliliters of {syrup} in the bottle, and now it is empty. "
                    "For {days} days {name} had {dose} milliliters {times} times a day. After "
                    "that, every dose was halved. How many days did the second part last?",
                ),
            ),
        ),
    ),
)
