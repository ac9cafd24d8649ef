"""What is left is known, the beginning is asked for: and the same stories told forwards."""

from datagen.numbers.quantity import factor, fraction, money, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="back_bread_sold_half_then_some_then_half",
        topic="food",
        numbers={
            "left": whole(4, 20),
            "after": "left * 2",
            "sold": whole(5, 25),
            "half": "after + sold",
            "baked": "half * 2",
        },
        nouns={
            "thing": "baked",
            "place": "farmers' market, school fair, bus station, office, train platform",
        },
        facts={
            "baked": (
                "{name} brought {baked} {things} to the {place}",
                "{baked} {things} were on {name}'s table at the {place}",
            ),
            "half": (
                "half of them were sold in the first hour",
                "in the first hour, half were sold",
            ),
            "sold": (
                "in the second hour {sold} more were sold",
                "the second hour took away another {sold}",
            ),
            "last": (
                "in the third hour half of the rest were sold",
                "then half of what was left went in the third hour",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{things} after the first hour = baked / 2",
                    "{things} after the second hour = {things} after the first hour - sold",
                    "{things} left = {things} after the second hour / 2",
                ),
                tell="baked half sold last",
                questions=(
                    "how many {things} are left after the third hour",
                    "how many {things} does {name} take home",
                ),
                goals=("the number of {things} left at the end",),
                wordings=(
                    "{baked} {things}, half sold in the first hour, {sold} in the second, half "
                    "of the rest in the third: how many does {name} bring home from the {place}?",
                    "How many of {baked} {things} are unsold when half of them went in the first "
                    "hour at the {place}, {sold} in the second, and half of those still there in "
                    "the third?",
                    "Half of {name}'s {baked} {things} went in the first hour, {sold} in the "
                    "second, and half of what was still there in the third. How many are there "
                    "now?",
                ),
            ),
            Ask(
                find="baked",
                steps=(
                    "{things} after the second hour = left * 2",
                    "{things} after the first hour = {things} after the second hour + sold",
                    "{things} brought = {things} after the first hour * 2",
                ),
                wordings=(
                    "{name} sold half of {his} {things} in the first hour at the {place}, {sold} "
                    "in the second hour, and half of the rest in the third hour. Now {left} are "
                    "left. How many {things} did {name} bring?",
                    '"Only {left} {things} left!" says {name}. "Half of what I had after two '
                    "hours has just gone. In the hour before, it was {sold}, and in the first "
                    'hour half of everything." How many {things} had {name} had at the start?',
                    "How many {things} were on the table in the morning, if selling half of "
                    "them, then {sold}, and then half of those remaining left {left}?",
                ),
            ),
        ),
    ),
    Story(
        name="back_gas_tank_after_three_legs",
        topic="travel",
        numbers={
            "left": whole(6, 20),
            "third": whole(4, 12),
            "times": factor(2, 3),
            "second": "third * times",
            "first": whole(5, 15),
            "used": "first + second",
            "used_all": "used + third",
            "bought": whole(6, 20),
            "sum": "left + used_all",
            "start": "sum - bought",
        },
        where=("start > first", "start < 32"),
        facts={
            "start": (
                "{name}'s tank held {start} gallons on Friday morning",
                "on Friday morning there were {start} gallons in {name}'s tank",
            ),
            "first": (
                "Friday's drive used {first} gallons",
                "{first} gallons were burned on Friday",
            ),
            "bought": (
                "on Saturday {he} bought {bought} gallons",
                "{bought} gallons were added on Saturday",
            ),
            "second": (
                "then the drive on Saturday took {second} gallons",
                "Saturday's drive used {second} gallons",
            ),
            "third": (
                "Sunday's drive took another {third} gallons",
                "{third} more were used on Sunday",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "gallons after Friday = start - first",
                    "gallons after filling up = gallons after Friday + bought",
                    "gallons after Saturday = gallons after filling up - second",
                    "gallons left = gallons after Saturday - third",
                ),
                tell="start first bought second third",
                questions=(
                    "how many gallons are in the tank on Sunday evening",
                    "how many gallons were left after Sunday's drive",
                ),
                wordings=(
                    "{name} had {start} gallons on Friday morning and used {first} that day. "
                    "Saturday brought {bought} new gallons and cost {second}. Sunday cost "
                    "{third}. How many gallons did {he} have on Sunday evening?",
                    "If {start} gallons are in the tank and {first} are used, {bought} bought, "
                    "{second} used, and {third} used, how many gallons are left in {name}'s tank?",
                    "A weekend in gallons: {start} at the start, {first} used on Friday, "
                    "{bought} bought on Saturday, {second} used that same day, {third} used on "
                    "Sunday. How many gallons were left?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "gallons used on Saturday = times of third",
                    "gallons used on Friday and Saturday = first + gallons used on Saturday",
                    "gallons used in all = gallons used on Friday and Saturday + third",
                    "gallons that there were in all = left + gallons used in all",
                    "gallons at the start = gallons that there were in all - bought",
                ),
                wordings=(
                    "After a long weekend {name}'s tank holds {left} gallons. Sunday's drive "
                    "took {third} gallons, Saturday's {times:times} as many, and Friday's "
                    "{first}. On Saturday {name} had bought {bought} gallons. How many gallons "
                    "were in the tank at the start?",
                    "How many gallons did {name} set out with on Friday, if {first} were used "
                    "that day, {bought} were bought on Saturday, {third} were used on Sunday and "
                    "{times:times} as many as that on Saturday, and {left} were left in the end?",
                ),
            ),
        ),
    ),
    Story(
        name="back_pocket_money_after_three_purchases",
        topic="money",
        numbers={
            "left": money(2, 15),
            "snack": money(2, 9),
            "after_book": "left + snack",
            "times": factor(2, 3),
            "book": "snack * times",
            "after_gift": "after_book + book",
            "start": "after_gift * 2",
        },
        nouns={
            "errand": (
                "present for a friend/presents for friends, haircut, bus pass/bus passes, "
                "concert ticket, phone bill"
            ),
            "thing": "book",
            "food": "sandwich, salad, milkshake, bowl of soup/bowls of soup, hot dog",
        },
        facts={
            "start": ("{name} had {start}", "{start} was in {name}'s wallet"),
            "gift": ("half of it was spent on a {errand}", "{he} spent half of it on a {errand}"),
            "book": ("a {thing} cost {book}", "then {he} paid {book} for a {thing}"),
            "snack": ("a {food} was {snack}", "{snack} was paid for a {food}"),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "money after the first purchase = start / 2",
                    "money after the {thing} = money after the first purchase - book",
                    "money left = money after the {thing} - snack",
                ),
                tell="start gift book snack",
                questions=("how much money did {name} have left", "how much was left in the end"),
                wordings=(
                    '"Half of my {start} for a {errand}, then {book} for a {thing}, then {snack} '
                    'for a {food}," {name} counts. What does {he} still have?',
                    "How much is left of {start} when half is spent on a {errand}, {book} on a "
                    "{thing}, and {snack} on a {food}?",
                    "From {start}, half went for a {errand}. Then came a {thing} at {book} and a "
                    "{food} at {snack}. How much remained in {name}'s wallet?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "price of the {thing} = times of snack",
                    "money before the {food} = left + snack",
                    "money before the {thing} = money before the {food} + price of the {thing}",
                    "money at first = money before the {thing} * 2",
                ),
                wordings=(
                    "{name} spent half of {his} money on a {errand}. After that {he} bought a "
                    "{food} for {snack} and a {thing} that cost {times:times} as much as the "
                    "{food}, and had {left} left. How much money did {name} have at first?",
                    "With how much money did {name} leave the house? There are {left} left. "
                    "{snack} was paid for a {food}, {times:times} as much for a {thing}, and "
                    "before that, half of everything for a {errand}.",
                    '"Where did my money go?" {name} wonders, holding the last {left}. "A {food} '
                    "for {snack}. A {thing} for {times:times} that. And first of all, half of my "
                    'money for a {errand}." What was the amount in the beginning?',
                ),
            ),
        ),
    ),
    Story(
        name="back_fish_tank_population_before_the_move",
        topic="animals",
        numbers={
            "now": whole(20, 60),
            "born": whole(4, 18),
            "bought": whole(3, 15),
            "came": "born + bought",
            "given": whole(3, 14),
            "kept": "now + given",
            "before": "kept - came",
        },
        where=("before > 8",),
        nouns={"animal": "guppy, hamster, rabbit, chicken, canary, snail, goat"},
        facts={
            "before": (
                "last spring {name} had {before} {animals}",
                "{before} {animals} were {name}'s last spring",
            ),
            "born": ("since then {born} were born", "{born} young ones have been born since then"),
            "bought": ("{name} bought {bought}", "{bought} more were bought"),
            "given": ("{given} were given to a neighbor", "a neighbor got {given} of them"),
        },
        asks=(
            Ask(
                find="now",
                steps=(
                    "{animals} with the young ones = before + born",
                    "{animals} with those bought = {animals} with the young ones + bought",
                    "{animals} now = {animals} with those bought - given",
                ),
                tell="before born bought given",
                questions=(
                    "how many {animals} does {name} have now",
                    "how many {animals} are there now",
                ),
                goals=("the number of {animals} that {name} has now",),
                wordings=(
                    "{before} {animals} at first, {born} births, {bought} bought, {given} to a "
                    "neighbor: how many does {name} own by now?",
                    "{name} started with {before} {animals}. {born} more were born, {bought} "
                    "more came from the shop, and {given} moved in with a neighbor. What is the "
                    "number today?",
                    "Births: {born}. Purchases: {bought}. Given away: {given}. If {name} had "
                    "{before} {animals} before all that, how many are there today?",
                ),
            ),
            Ask(
                find="before",
                steps=(
                    "{animals} before any were given away = now + given",
                    "{animals} that were added = born + bought",
                    "{animals} last spring = {animals} before any were given away - {animals} "
                    "that were added",
                ),
                wordings=(
                    "{name} counts {now} {animals}. Since last spring {born} have been born and "
                    "{bought} bought, while {given} went to a neighbor. How many {animals} were "
                    "there last spring?",
                    "How many {animals} did {name} have a year ago, if {he} has {now} now and in "
                    "that year {born} were born, {bought} were bought, and {given} were given "
                    "away?",
                    '"{now} {animals} are enough," says {name}. "I gave {given} to the neighbor, '
                    'but then {born} were born, and I myself bought {bought}." How many '
                    "{animals} had {name} had before that?",
                ),
            ),
        ),
    ),
    Story(
        name="back_rope_length_before_cutting",
        topic="work",
        numbers={
            "left": whole(2, 15),
            "pieces": whole(3, 8),
            "each": whole(2, 9),
            "cut": "pieces * each",
            "after_half": "left + cut",
            "whole_rope": "after_half * 2",
        },
        nouns={"rope": "rope, cable, garden hose, wire, ribbon, chain"},
        facts={
            "whole": (
                "{name} has a {rope} of {whole_rope} meters",
                "the {rope} in {name}'s shed is {whole_rope} meters long",
            ),
            "half": ("half of it goes to a neighbor", "a neighbor gets half of it"),
            "cut": (
                "from the rest {name} cuts {pieces} pieces of {each} meters",
                "{pieces} pieces of {each} meters each are cut from the other half",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "meters after half is gone = whole_rope / 2",
                    "meters cut off = pieces * each",
                    "meters left = meters after half is gone - meters cut off",
                ),
                tell="whole half cut",
                questions=(
                    "how many meters of {rope} are left",
                    "how long is the piece that {name} still has, in meters",
                ),
                wordings=(
                    "How many meters of {rope} remain from {whole_rope} meters once half is "
                    "given away and {pieces} pieces of {each} meters are cut from the other half?",
                ),
            ),
            Ask(
                find="whole_rope",
                steps=(
                    "meters cut off = pieces * each",
                    "meters after half was gone = left + meters cut off",
                    "meters at first = meters after half was gone * 2",
                ),
                wordings=(
                    "{name} gave half of a {rope} to a neighbor, cut {pieces} pieces of {each} "
                    "meters from {his} own half, and has {left} meters left. How long was the "
                    "{rope} at first, in meters?",
                    "A piece of {left} meters is all that is left of {name}'s {rope}: {pieces} "
                    "pieces of {each} meters were cut off, and before that a neighbor had been "
                    "given half of it. What was its length in meters?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "meters after half is gone = whole_rope / 2",
                    "meters cut off = meters after half is gone - left",
                    "meters of a piece = meters cut off / pieces",
                ),
                wordings=(
                    "Half of a {rope} of {whole_rope} meters was given away. The other half was "
                    "cut into {pieces} equal pieces and a rest of {left} meters. How many meters "
                    "long is each of the equal pieces?",
                    "Into what equal lengths, in meters, did {name} cut {pieces} pieces of "
                    "{rope}, when {he} had half of {whole_rope} meters and {left} meters were "
                    "left over?",
                ),
            ),
        ),
    ),
    Story(
        name="back_hotel_guests_at_the_start_of_the_week",
        topic="travel",
        numbers={
            "start": whole(40, 120, 4),
            "part": fraction("1/4", "1/2", "3/4"),
            "gone": "start * part",
            "stayed": "start - gone",
            "came": whole(8, 50),
            "tuesday": "stayed + came",
            "left_wed": whole(3, 15),
            "end": "tuesday - left_wed",
        },
        where=("end > 10",),
        nouns={"place": "hotel, youth hostel, campground, mountain lodge, guest house"},
        facts={
            "start": (
                "there were {start} guests at {name}'s {place} on Sunday",
                "on Sunday {name}'s {place} had {start} guests",
            ),
            "gone": ("{part} of them left on Monday", "on Monday {part} of the guests checked out"),
            "came": ("on Tuesday {came} new guests arrived", "{came} people checked in on Tuesday"),
            "left": ("{left_wed} left on Wednesday", "on Wednesday {left_wed} guests went home"),
        },
        asks=(
            Ask(
                find="end",
                steps=(
                    "guests who left on Monday = part of start",
                    "guests after Monday = start - guests who left on Monday",
                    "guests after Tuesday = guests after Monday + came",
                    "guests after Wednesday = guests after Tuesday - left_wed",
                ),
                tell="start gone came left",
                questions=(
                    "how many guests are there after Wednesday",
                    "how many guests does the {place} have on Wednesday night",
                ),
                goals=("the number of guests on Wednesday night",),
                wordings=(
                    "{start} guests are at {name}'s {place}. First {part} of them leave, then "
                    "{came} arrive, then {left_wed} leave. How many guests remain?",
                    '"On Sunday we had {start} guests," {name} reports. "{part} of them left on '
                    'Monday, {came} came on Tuesday, and {left_wed} left on Wednesday." How many '
                    "guests does the {place} have now?",
                    "How many people sleep at the {place} on Wednesday night, given {start} on "
                    "Sunday night, {part} of whom left on Monday, {came} arrivals on Tuesday, "
                    "and {left_wed} departures on Wednesday?",
                ),
            ),
            Ask(
                find="came",
                steps=(
                    "guests after Tuesday = end + left_wed",
                    "guests who left on Monday = part of start",
                    "guests after Monday = start - guests who left on Monday",
                    "guests who came on Tuesday = guests after Tuesday - guests after Monday",
                ),
                wordings=(
                    "On Wednesday night {end} guests were at the {place}, after {left_wed} had "
                    "left that morning. On Sunday there had been {start}, {part} of whom left on "
                    "Monday. How many people arrived on Tuesday, if nobody left that day?",
                ),
            ),
            Ask(
                find="gone",
                steps=(
                    "guests after Tuesday = end + left_wed",
                    "guests after Monday = guests after Tuesday - came",
                    "guests who left on Monday = start - guests after Monday",
                ),
                wordings=(
                    "From {start} guests on Sunday, some left on Monday. {came} came on Tuesday, "
                    "{left_wed} left on Wednesday, and {end} remained. How many had left on "
                    "Monday?",
                    "{name}'s notes for the {place}: Sunday {start} guests. Monday: departures "
                    "(number missing). Tuesday: {came} arrivals. Wednesday: {left_wed} "
                    "departures. Now: {end} guests. What is the missing number?",
                ),
            ),
        ),
    ),
    Story(
        name="back_stickers_doubled_by_an_aunt_then_given",
        topic="",
        numbers={
            "first": whole(8, 40),
            "bought": whole(3, 20),
            "had": "first + bought",
            "double": "had * 2",
            "given": whole(4, 30),
            "end": "double - given",
        },
        nouns={
            "thing": "collectible",
            "elder": "aunt, uncle, grandmother, godfather, older cousin",
        },
        facts={
            "first": (
                "{name} had {first} {things} and bought {bought} more",
                "to {first} {things}, {name} added {bought} new ones",
            ),
            "double": (
                "then {his} {elder} doubled the number",
                "{his} {elder} gave {him} as many as {he} had by then",
            ),
            "given": (
                "{given} of them went to a friend in hospital",
                "after that, {name} gave {given} to a sick friend",
            ),
        },
        asks=(
            Ask(
                find="end",
                steps=(
                    "{things} after buying = first + bought",
                    "{things} after the present = {things} after buying * 2",
                    "{things} in the end = {things} after the present - given",
                ),
                tell="first double given",
                questions=(
                    "how many {things} does {name} have in the end",
                    "how many {things} are left for {name}",
                ),
                wordings=(
                    "{name}'s {elder} doubles whatever {things} {name} has, and today that was "
                    "{first} old ones plus {bought} just bought. Later {given} were given to a "
                    "sick friend. How many does {name} own now?",
                    "How many {things} does {name} have after buying {bought} on top of {first}, "
                    "having the number doubled by a generous {elder}, and giving {given} away?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "{things} after the present = end + given",
                    "{things} after buying = {things} after the present / 2",
                    "{things} at first = {things} after buying - bought",
                ),
                wordings=(
                    "After {his} {elder} had doubled the number of {name}'s {things} and {given} "
                    "had been given to a friend, {end} were there. Before the doubling, {name} "
                    "had bought {bought}. How many did {he} have at first?",
                    "How many {things} did {name} start with, if {he} bought {bought}, then got "
                    "as many again from {his} {elder} as {he} had, gave {given} away, and was "
                    "left with {end}?",
                    '"I have {end} {things} now," writes {name}, "even though I gave {given} to '
                    "a friend. My {elder} had doubled what I had, and I had bought {bought} "
                    'myself before that." What number of {things} was there before the purchase?',
                ),
            ),
        ),
    ),
    Story(
        name="back_water_in_a_rain_tank_two_uses",
        topic="garden",
        numbers={
            "cans": whole(4, 12),
            "can": whole(5, 12),
            "water": "cans * can",
            "pct": percent(20, 25, 40, 50),
            "full": whole(100, 600, 20),
            "lost": "full * pct / 100",
            "after": "full - lost",
            "end": "after - water",
        },
        where=("end > 10",),
        facts={
            "full": (
                "{name}'s rain tank held {full} liters before the heat wave",
                "before the heat wave there were {full} liters in {name}'s rain tank",
            ),
            "lost": (
                "in the hot week {pct} of the water evaporated",
                "the hot week took {pct} of it",
            ),
            "water": (
                "after that, {name} took out {cans} watering cans of {can} liters each",
                "then {cans} watering cans of {can} liters were filled from it",
            ),
        },
        asks=(
            Ask(
                find="end",
                steps=(
                    "liters that evaporated = pct of full",
                    "liters after the hot week = full - liters that evaporated",
                    "liters taken out = cans * can",
                    "liters left = liters after the hot week - liters taken out",
                ),
                tell="full lost water",
                questions=(
                    "how many liters are left in the tank",
                    "how much water, in liters, is still in the tank",
                ),
                goals=("the number of liters left in the tank",),
                wordings=(
                    "What is left, in liters, of {full} liters after {pct} of them have "
                    "evaporated and {cans} cans of {can} liters have been filled?",
                    "{name}'s tank was full, with {full} liters, when the heat came and took "
                    "{pct}. Out of the rest {cans} watering cans were filled, {can} liters each. "
                    "How much water, in liters, is there now?",
                    "Of {full} liters in a rain tank, {pct} evaporate, and {cans} watering cans "
                    "of {can} liters are filled from what remains. How many liters stay in the "
                    "tank?",
                ),
            ),
            Ask(
                find="full",
                steps=(
                    "liters taken out = cans * can",
                    "liters after the hot week = end + liters taken out",
                    "percent left after the hot week = 100 - pct",
                    "liters in hundredths = liters after the hot week * 100",
                    "liters at first = liters in hundredths / percent left after the hot week",
                ),
                wordings=(
                    "When {name} had filled {cans} watering cans of {can} liters from the rain "
                    "tank, {end} liters were in it. The heat had already evaporated {pct} of the "
                    "water before. How many liters had the tank held before the heat?",
                    "How many liters were in {name}'s tank before the heat wave, if {pct} "
                    "evaporated and then {cans} cans of {can} liters were taken out, which left "
                    "{end} liters?",
                ),
            ),
            Ask(
                find="cans",
                steps=(
                    "liters that evaporated = pct of full",
                    "liters after the hot week = full - liters that evaporated",
                    "liters taken out = liters after the hot week - end",
                    "watering cans = liters taken out / can",
                ),
                wordings=(
                    "A rain tank with {full} liters lost {pct} of its water in the heat. After "
                    "{name} had watered the garden with cans of {can} liters, {end} liters "
                    "remained. How many cans did {name} use?",
                ),
            ),
        ),
    ),
    Story(
        name="back_bus_riders_before_the_first_stop",
        topic="travel",
        numbers={
            "start": whole(20, 48, 2),
            "half": "start / 2",
            "on": whole(3, 14),
            "after": "half + on",
            "off": whole(2, 9),
            "end": "after - off",
        },
        where=("end > 4",),
        nouns={"ride": "bus, tram, ferry, subway car, cable car"},
        facts={
            "start": (
                "{name}'s {ride} sets out with {start} riders",
                "{start} riders are on {name}'s {ride} when it sets out",
            ),
            "half": (
                "half of them get off at the first stop",
                "at the first stop, half of them leave",
            ),
            "on": ("{on} get on there", "{on} new riders get on at the same stop"),
            "off": (
                "at the second stop {off} get off and nobody gets on",
                "the second stop brings no new riders, but {off} get off",
            ),
        },
        asks=(
            Ask(
                find="end",
                steps=(
                    "riders after half get off = start / 2",
                    "riders after the first stop = riders after half get off + on",
                    "riders after the second stop = riders after the first stop - off",
                ),
                tell="start half on off",
                questions=(
                    "how many riders are on the {ride} after the second stop",
                    "how many people ride on from the second stop",
                ),
                wordings=(
                    "Riders on {name}'s {ride}: {start} at first. First stop: half off, {on} on. "
                    "Second stop: {off} off. How many are left?",
                    "{name} counts the riders on the {ride}: {start} when it sets out, half of "
                    "them gone at the first stop but {on} new ones there, and {off} gone at the "
                    "second. What is the count now?",
                    "Of {start} riders on a {ride}, half leave at the first stop, where {on} "
                    "others get on. {off} get off at the second stop. How many are still riding?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "riders after the first stop = end + off",
                    "riders after half got off = riders after the first stop - on",
                    "riders at the start = riders after half got off * 2",
                ),
                wordings=(
                    "{end} people are on the {ride} after its second stop, where {off} got off. "
                    "At the first stop half of all riders had got off and {on} had got on. With "
                    "how many riders did the {ride} set out?",
                    "How many riders were on the {ride} at the start, if half of them left at "
                    "the first stop, {on} got on there, {off} left at the second stop, and {end} "
                    "remained?",
                    '"When we set out there were far more of us," says the driver to {name}. '
                    '"Half got off at the first stop and {on} got on. Then {off} got off, and '
                    'now you are {end}." How many had there been at the start?',
                ),
            ),
        ),
    ),
    Story(
        name="back_weight_of_a_full_crate_from_a_half_full_one",
        topic="food",
        numbers={
            "content": whole(6, 40, 2),
            "half": "content / 2",
            "crate": whole(2, 6),
            "full": "content + crate",
            "partly": "half + crate",
            "crates": whole(2, 9),
            "load": "full * crates",
        },
        nouns={
            "fruit": "apples, potatoes, oranges, carrots, pears, onions, lemons",
            "box": "crate, basket, barrel, bucket",
        },
        facts={
            "full": (
                "a {box} full of {fruit} weighs {full} kilograms",
                "the scale shows {full} kilograms for a {box} full of {fruit}",
            ),
            "half": (
                "with half of the {fruit} taken out, it weighs {partly} kilograms",
                "after half of the {fruit} have been taken out, the scale shows {partly} kilograms",
            ),
        },
        asks=(
            Ask(
                find="crate",
                steps=(
                    "weight of half of the {fruit} = full - partly",
                    "weight of the empty {box} = partly - weight of half of the {fruit}",
                ),
                tell="full half",
                questions=(
                    "how many kilograms does the empty {box} weigh",
                    "what is the weight of the empty {box} in kilograms",
                ),
                goals=("the weight in kilograms of the {box} alone",),
                wordings=(
                    "{name} puts a {box} of {fruit} on the scale: {full} kilograms. Half of the "
                    "{fruit} are taken out: {partly} kilograms. What does the empty {box} weigh "
                    "in kilograms?",
                    "Taking half of the {fruit} out of a full {box} brings its weight from "
                    "{full} down to {partly} kilograms. How many kilograms would it weigh with "
                    "nothing in it?",
                    "{full} kilograms full, {partly} kilograms half full: how heavy, in "
                    "kilograms, is an empty {box} of {fruit}?",
                ),
            ),
            Ask(
                find="content",
                steps=(
                    "weight of half of the {fruit} = full - partly",
                    "weight of all the {fruit} = weight of half of the {fruit} * 2",
                ),
                tell="full half",
                questions=(
                    "how many kilograms of {fruit} does a full {box} hold",
                    "what do the {fruit} alone in a full {box} weigh in kilograms",
                ),
                wordings=(
                    "A {box} of {fruit} weighs {full} kilograms when it is full and {partly} "
                    "kilograms when half of the {fruit} are gone. How many kilograms of {fruit} "
                    "were in it?",
                ),
            ),
            Ask(
                find="load",
                steps=(
                    "weight of half of the {fruit} = partly - crate",
                    "weight of all the {fruit} = weight of half of the {fruit} * 2",
                    "weight of a full {box} = weight of all the {fruit} + crate",
                    "weight of the load = weight of a full {box} * crates",
                ),
                wordings=(
                    "An empty {box} weighs {crate} kilograms, and half full of {fruit} it weighs "
                    "{partly} kilograms. How many kilograms do {crates} full ones weigh together?",
                    "{crates} times {name} lifts a full {box} of {fruit} onto the truck. A "
                    "half-full one weighs {partly} kilograms, an empty one {crate}. What is the "
                    "weight of the load in kilograms?",
                ),
            ),
        ),
    ),
)
