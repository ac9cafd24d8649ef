"""Fares, ranges, races, currents, maps, candles and showers: trips and rates of other kinds."""

from datagen.numbers.quantity import factor, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="travel_taxi_fare",
        topic="trips",
        numbers={
            "base": money(2, 6, "0.50"),
            "per_km": money("1.25", 4, "0.25"),
            "km": whole(3, 30),
            "ride": "per_km * km",
            "fare": "base + ride",
            "tip_": money(1, 6),
            "paid": "fare + tip_",
            "riders": oneof(2, 3, 4),
            "each": "paid / riders",
        },
        facts={
            "fare": (
                "a taxi charges {base} at the start and {per_km} for every kilometer",
                "for a taxi ride you pay {base} plus {per_km} a kilometer",
            ),
            "km": (
                "{riders} guests ride {km} kilometers to their hotel",
                "the taxi takes {riders} guests to a hotel {km} kilometers away",
            ),
            "tip": (
                "they add a tip of {tip_} and split everything equally",
                "with a tip of {tip_} on top, all is shared equally",
            ),
        },
        asks=(
            Ask(
                find="each",
                steps=(
                    "cost of the kilometers = per_km * km",
                    "fare = base + cost of the kilometers",
                    "fare and tip = fare + tip_",
                    "payment of each guest = fare and tip / riders",
                ),
                tell="fare km tip",
                questions=(
                    "how much does each guest pay",
                    "what does the ride cost for each of them",
                ),
                goals=("the amount that each guest pays",),
                wordings=(
                    "{riders} strangers at the airport share a taxi to the same hotel, "
                    "{km} kilometers away. The meter starts at {base} and adds {per_km} a "
                    "kilometer, the driver gets a tip of {tip_}, and everybody pays the same. How "
                    "much is it for one person?",
                ),
            ),
            Ask(
                find="km",
                steps=(
                    "fare = paid - tip_",
                    "cost of the kilometers = fare - base",
                    "kilometers = cost of the kilometers / per_km",
                ),
                wordings=(
                    "You give a taxi driver {paid} and say that {tip_} of it is the tip. The meter "
                    "began at {base} and went up by {per_km} a kilometer. How many kilometers did "
                    "you ride?",
                    "A ride that cost {paid}, including a tip of {tip_}, was charged at {per_km} a "
                    "kilometer with {base} to start with. How many kilometers long was it?",
                ),
            ),
        ),
        distractors=("The hotel has {n:3-12} floors.",),
    ),
    Story(
        name="travel_electric_range",
        topic="trips",
        numbers={
            "full": whole(200, 500, 10),
            "charge": percent(20, 30, 40, 50, 60, 70, 75, 80, 90),
            "range": "full * charge / 100",
            "way": whole(10, 90),
            "trips": oneof(2, 3, 4),
            "round_trip": "way * 2",
            "driven": "round_trip * trips",
            "left": "range - driven",
        },
        facts={
            "full": (
                "with a full battery an electric car goes {full} kilometers",
                "an electric car has a range of {full} kilometers when its battery is full",
            ),
            "charge": (
                "in the morning the battery is {charge} full",
                "{name} starts the day with the battery at {charge}",
            ),
            "driven": (
                "{name} drives to a customer {way} kilometers away and back, {trips:times} in all",
                "{name} makes {trips:round trip/round trips} to a place that is {way} kilometers "
                "away",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "kilometers possible = charge of full",
                    "kilometers there and back = way * 2",
                    "kilometers driven = kilometers there and back * trips",
                    "kilometers left = kilometers possible - kilometers driven",
                ),
                tell="full charge driven",
                questions=(
                    "how many kilometers can the car still go afterwards",
                    "for how many more kilometers will the battery last after that",
                ),
                goals=("the number of kilometers the car can still go",),
                wordings=(
                    "{name}'s electric car could do {full} kilometers on a full battery, but it is "
                    "only {charge} full. There and back to a place {way} kilometers away, and that "
                    "{trips:times}: how many kilometers are then left in the battery?",
                ),
            ),
            Ask(
                find="way",
                steps=(
                    "kilometers possible = charge of full",
                    "kilometers driven = kilometers possible - left",
                    "kilometers there and back = kilometers driven / trips",
                    "kilometers one way = kilometers there and back / 2",
                ),
                wordings=(
                    "With a battery {charge} full, in a car that goes {full} kilometers on a whole "
                    "charge, {name} made {trips:round trip/round trips} to a village. Afterwards "
                    "the battery was good for {left:kilometer/kilometers} more. How many "
                    "kilometers away is the village?",
                ),
            ),
        ),
        distractors=("The car weighs {n:1200-2400} kilograms.",),
    ),
    Story(
        name="travel_relay_race",
        topic="trips",
        numbers={
            "first": whole(48, 75),
            "slower": whole(2, 9),
            "second": "first + slower",
            "faster": whole(2, 9),
            "third": "second - faster",
            "fourth": whole(46, 75),
            "total": "first + second + third + fourth",
            "rival": oneof(4, 5),
            "rival_time": "rival * 60",
            "margin": "rival_time - total",
        },
        where=("margin < 40",),
        nouns={"others": "the Foxes, the Eagles, the Sharks, the Comets, the Tigers"},
        facts={
            "first": (
                "the first runner of a relay takes {first} seconds",
                "a relay team's first runner is back after {first} seconds",
            ),
            "second": (
                "the second is {slower} seconds slower than the first",
                "the second needs {slower} seconds more than the first",
            ),
            "third": (
                "the third is {faster} seconds faster than the second",
                "{faster} seconds less than the second is the time of the third",
            ),
            "fourth": (
                "the fourth and last finishes in {fourth} seconds",
                "{fourth} seconds later the fourth, the last, crosses the line",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "seconds of the second runner = first + slower",
                    "seconds of the third runner = seconds of the second runner - faster",
                    "seconds of the first two = first + seconds of the second runner",
                    "seconds of the first three = seconds of the first two + seconds of the third "
                    "runner",
                    "seconds of the team = seconds of the first three + fourth",
                ),
                tell="first second third fourth",
                questions=(
                    "what is the time of the whole team in seconds",
                    "how many seconds does the team need in all",
                ),
                goals=("the team's time in seconds",),
                wordings=(
                    "Runner one: {first} seconds. Runner two: {slower} seconds slower than one. "
                    "Runner three: {faster} seconds faster than two. Runner four: {fourth} "
                    "seconds. How many seconds is that for the relay team?",
                ),
            ),
            Ask(
                find="margin",
                steps=(
                    "seconds of the second runner = first + slower",
                    "seconds of the first two = first + seconds of the second runner",
                    "seconds of the last two = third + fourth",
                    "seconds of the team = seconds of the first two + seconds of the last two",
                    "seconds of the others = rival * 60",
                    "lead in seconds = seconds of the others - seconds of the team",
                ),
                wordings=(
                    "{others} ran the relay in exactly {rival} minutes. Our four runners took "
                    "{first} seconds, {slower} seconds more than that, {third} seconds and "
                    "{fourth} seconds. By how many seconds did we win?",
                ),
            ),
            Ask(
                find="fourth",
                steps=(
                    "seconds of the first two = first + second",
                    "seconds of the first three = seconds of the first two + third",
                    "seconds of the fourth runner = total - seconds of the first three",
                ),
                wordings=(
                    "The clock stopped at {total} seconds for the four runners of a team. The "
                    "first three had needed {first}, {second} and {third} seconds. What was the "
                    "time of the last runner, in seconds?",
                ),
            ),
        ),
        distractors=("The track was built {n:3-30} years ago.",),
    ),
    Story(
        name="travel_boat_current",
        topic="trips",
        numbers={
            "still": whole(8, 30),
            "current": whole(1, 6),
            "down_speed": "still + current",
            "up_speed": "still - current",
            "up_hours": whole(2, 8),
            "distance": "up_speed * up_hours",
            "day": whole(1, 9),
            "down_day": "down_speed * day",
        },
        nouns={"boat": "motorboat, ferry, barge, rowing team, houseboat, river steamer"},
        facts={
            "still": (
                "in still water a {boat} does {still} kilometers an hour",
                "a {boat} would make {still} kilometers an hour on a lake, where the water stands "
                "still",
            ),
            "current": (
                "the river flows at {current:kilometer/kilometers} an hour",
                "the current has a speed of {current:kilometer/kilometers} an hour",
            ),
            "up": (
                "the {boat} goes up the river for {up_hours} hours",
                "for {up_hours} hours the {boat} travels against the current",
            ),
            "down": (
                "the {boat} goes down the river for {day:hour/hours}",
                "for {day:hour/hours} the {boat} travels with the current",
            ),
        },
        asks=(
            Ask(
                find="distance",
                steps=(
                    "speed against the current = still - current",
                    "kilometers up the river = speed against the current * up_hours",
                ),
                tell="still current up",
                questions=(
                    "how many kilometers does the {boat} cover",
                    "how many kilometers up the river does the {boat} get",
                ),
                goals=("the number of kilometers the {boat} gets up the river",),
                wordings=(
                    "A {boat} fights its way upstream. Without the current it would make {still} "
                    "kilometers an hour; the current takes {current} of them away. How many "
                    "kilometers does the {boat} advance in {up_hours} hours?",
                ),
            ),
            Ask(
                find="down_day",
                steps=(
                    "speed with the current = still + current",
                    "kilometers down the river = speed with the current * day",
                ),
                tell="still current down",
                questions=("how many kilometers down the river does the {boat} get",),
                goals=("the number of kilometers the {boat} gets down the river",),
            ),
            Ask(
                find="current",
                steps=(
                    "speed against the current = distance / up_hours",
                    "speed of the river = still - speed against the current",
                ),
                wordings=(
                    "Against the current, a {boat} that does {still} kilometers an hour in still "
                    "water needed {up_hours} hours for {distance} kilometers. How many kilometers "
                    "an hour does the river flow?",
                    "It is {distance} kilometers from the mill up to the bridge. A {boat} with a "
                    "speed of {still} kilometers an hour in still water took {up_hours} hours to "
                    "get there against the current. What is the speed of the current in "
                    "kilometers an hour?",
                ),
            ),
        ),
    ),
    Story(
        name="travel_map_scale",
        topic="trips",
        numbers={
            "scale": oneof(2, 3, 4, 5, 6, 8, 10),
            "first": whole(2, 14),
            "second": whole(2, 14),
            "map_way": "first + second",
            "way": "map_way * scale",
            "speed": oneof(4, 5, 10, 12, 15, 20, 25, 30, 40),
            "hours": "way / speed",
            "days": oneof(2, 3, 4, 5),
            "daily": "way / days",
        },
        nouns={"goal": "lake, castle, campsite, lighthouse, waterfall, old mill"},
        facts={
            "scale": (
                "on a map, one centimeter stands for {scale} kilometers",
                "a map shows {scale} kilometers as one centimeter",
            ),
            "way": (
                "on this map it is {first} centimeters to the river and {second} centimeters more "
                "to the {goal}",
                "the way to the {goal} measures {first} centimeters up to the river plus {second} "
                "centimeters after it",
            ),
            "speed": (
                "{name} travels {speed} kilometers in an hour",
                "in an hour {name} gets {speed} kilometers farther",
            ),
            "days": (
                "{name} wants to do it in {days} equal days",
                "{name} spreads the way evenly over {days} days",
            ),
        },
        asks=(
            Ask(
                find="hours",
                steps=(
                    "centimeters on the map = first + second",
                    "kilometers = centimeters on the map * scale",
                    "hours = kilometers / speed",
                ),
                tell="scale way speed",
                questions=(
                    "how many hours does the way to the {goal} take",
                    "after how many hours is {name} at the {goal}",
                ),
                goals=("the number of hours to the {goal}",),
                wordings=(
                    "With a ruler {name} measures {first} centimeters from home to the river and "
                    "{second} from there to the {goal}; the map says that a centimeter is "
                    "{scale} kilometers. At {speed} kilometers an hour, how many hours is it to "
                    "the {goal}?",
                ),
            ),
            Ask(
                find="daily",
                steps=(
                    "centimeters on the map = first + second",
                    "kilometers = centimeters on the map * scale",
                    "kilometers a day = kilometers / days",
                ),
                tell="scale way days",
                questions=("how many kilometers are there for each day",),
                goals=("the number of kilometers for each day",),
                wordings=(
                    "How many kilometers must {name} do a day, if the {goal} is to be reached in "
                    "{days} equal days and lies {first} and then another {second} centimeters away "
                    "on a map that has {scale} kilometers to the centimeter?",
                ),
            ),
            Ask(
                find="second",
                steps=(
                    "kilometers = speed * hours",
                    "centimeters on the map = kilometers / scale",
                    "centimeters after the river = centimeters on the map - first",
                ),
                wordings=(
                    "It took {name} {hours:hour/hours} at {speed} kilometers an hour to reach the "
                    "{goal}. On the map, where a centimeter means {scale} kilometers, the way is "
                    "{first} centimeters up to the river and some more from there. How many "
                    "centimeters more?",
                ),
            ),
        ),
    ),
    Story(
        name="rates_shower_water",
        topic="rates",
        numbers={
            "people": oneof(2, 3, 4, 5, 6),
            "minutes": whole(5, 15),
            "old": whole(10, 20),
            "saved_rate": whole(2, 8),
            "new": "old - saved_rate",
            "family_minutes": "people * minutes",
            "old_daily": "family_minutes * old",
            "saved_daily": "family_minutes * saved_rate",
            "weekly": "saved_daily * 7",
        },
        where=("new > 4",),
        facts={
            "people": (
                "each of the {people} people in a family showers for {minutes} minutes every day",
                "in a home of {people} people, everybody takes a shower of {minutes} minutes once "
                "a day",
            ),
            "old": (
                "their old shower head used {old} liters a minute",
                "{old} liters a minute ran through the shower head they used to have",
            ),
            "new": (
                "the new one uses only {new} liters a minute",
                "they changed it for one with {new} liters a minute",
            ),
        },
        asks=(
            Ask(
                find="weekly",
                steps=(
                    "minutes of showering a day = people * minutes",
                    "liters saved a minute = old - new",
                    "liters saved a day = minutes of showering a day * liters saved a minute",
                    "liters saved a week = liters saved a day * 7",
                ),
                tell="people old new",
                questions=(
                    "how many liters of water does the family save in a week",
                    "how many liters less do they use in a week",
                ),
                goals=("the number of liters they save in a week",),
                wordings=(
                    "A plumber promises: {new} liters a minute instead of {old}. For a family of "
                    "{people} in which everybody showers for {minutes} minutes every day, how many "
                    "liters less is that in a week?",
                ),
            ),
            Ask(
                find="saved_rate",
                steps=(
                    "liters saved a day = weekly / 7",
                    "minutes of showering a day = people * minutes",
                    "liters saved a minute = liters saved a day / minutes of showering a day",
                ),
                wordings=(
                    "Since the shower head was changed, a family saves {weekly} liters of water a "
                    "week. There are {people} of them, and each showers for {minutes} minutes "
                    "every day, as before. How many liters a minute does the new shower head save?",
                ),
            ),
            Ask(
                find="old_daily",
                steps=(
                    "minutes of showering a day = people * minutes",
                    "liters a day = minutes of showering a day * old",
                ),
                tell="people old",
                questions=("how many liters of water did their showers take every day",),
                goals=("the number of liters their showers took in a day",),
            ),
        ),
    ),
    Story(
        name="rates_candle_burns",
        topic="rates",
        numbers={
            "height": whole(12, 40),
            "rate": oneof(1, 2, 3, 4),
            "evenings": whole(2, 7),
            "hours": oneof(1, 2, 3),
            "burned_evening": "rate * hours",
            "burned": "burned_evening * evenings",
            "left": "height - burned",
            "goal": whole(1, 6),
            "usable": "left - goal",
            "more_hours": "usable / rate",
        },
        nouns={"candle": "candle, beeswax candle, scented candle, table candle, red candle"},
        facts={
            "height": (
                "a {candle} is {height} centimeters tall",
                "{name} lights a {candle} of {height} centimeters",
            ),
            "rate": (
                "it gets {rate:centimeter/centimeters} shorter in every hour that it burns",
                "an hour of burning takes {rate:centimeter/centimeters} off it",
            ),
            "evenings": (
                "it burns for {hours:hour/hours} on each of {evenings} evenings",
                "on {evenings} evenings it is lit for {hours:hour/hours} each",
            ),
            "goal": (
                "the last {goal:centimeter/centimeters} cannot be burned",
                "a stub of {goal:centimeter/centimeters} at the end cannot be burned",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "centimeters burned in an evening = rate * hours",
                    "centimeters burned = centimeters burned in an evening * evenings",
                    "centimeters left = height - centimeters burned",
                ),
                tell="height rate evenings",
                questions=(
                    "how many centimeters tall is the {candle} after that",
                    "how many centimeters of the {candle} are left",
                ),
                goals=("the number of centimeters that are left of the {candle}",),
                wordings=(
                    "On {evenings} stormy evenings the power failed for {hours:hour/hours} at a "
                    "time, and {name} burned a {candle} that had been {height} centimeters tall. "
                    "It loses {rate:centimeter/centimeters} an hour. How many centimeters "
                    "remained?",
                ),
            ),
            Ask(
                find="more_hours",
                steps=(
                    "centimeters burned in an evening = rate * hours",
                    "centimeters burned = centimeters burned in an evening * evenings",
                    "centimeters left = height - centimeters burned",
                    "centimeters to burn = centimeters left - goal",
                    "more hours = centimeters to burn / rate",
                ),
                tell="height rate evenings goal",
                questions=(
                    "how many more hours can the {candle} burn",
                    "for how many hours can it be lit after those evenings",
                ),
                goals=("the number of hours that the {candle} can still burn",),
            ),
            Ask(
                find="height",
                steps=(
                    "centimeters burned in an evening = rate * hours",
                    "centimeters burned = centimeters burned in an evening * evenings",
                    "height in centimeters = left + centimeters burned",
                ),
                wordings=(
                    "A {candle} gets shorter by {rate:centimeter/centimeters} an hour. After "
                    "burning on {evenings} evenings for {hours:hour/hours} each, it was "
                    "{left:centimeter/centimeters} tall. How many centimeters tall had it been?",
                ),
            ),
        ),
    ),
    Story(
        name="rates_apprentice_helps",
        topic="rates",
        numbers={
            "apprentice": whole(2, 12),
            "times": factor(2, 3, 4),
            "master": "apprentice * times",
            "alone": whole(2, 6),
            "together_hours": whole(2, 8),
            "made_alone": "master * alone",
            "pace": "master + apprentice",
            "made_together": "pace * together_hours",
            "order": "made_alone + made_together",
        },
        nouns={
            "boss": "potter, tailor, carpenter, glassblower, basket maker, candle maker",
            "thing": "bowl, lantern, basket, toy boat, frame, ornament, cup, puppet",
        },
        facts={
            "apprentice": (
                "an apprentice makes {apprentice} {things} an hour",
                "{apprentice} {things} an hour is what an apprentice can make",
            ),
            "times": (
                "the {boss} is {times:times} as fast",
                "the {boss} makes {times:times} as many",
            ),
            "alone": (
                "for {alone} hours the {boss} works alone",
                "the {boss} starts alone and works for {alone} hours",
            ),
            "together": (
                "then both of them work for {together_hours} hours",
                "then the apprentice joins in, and the two work for {together_hours} hours more",
            ),
            "order": (
                "an order of {order} {things} has come in",
                "a customer has ordered {order} {things}",
            ),
            "rest": (
                "then the apprentice joins in for the rest",
                "the rest is made by both of them together",
            ),
        },
        asks=(
            Ask(
                find="order",
                steps=(
                    "{things} an hour of the {boss} = times of apprentice",
                    "{things} made by the {boss} alone = {things} an hour of the {boss} * alone",
                    "{things} an hour together = {things} an hour of the {boss} + apprentice",
                    "{things} made together = {things} an hour together * together_hours",
                    "{things} in all = {things} made by the {boss} alone + {things} made together",
                ),
                tell="apprentice times alone together",
                questions=(
                    "how many {things} are finished in the end",
                    "how many {things} do they make in all",
                ),
                goals=("the number of {things} they make in all",),
                wordings=(
                    "In a workshop the {boss} makes {times:times} as many {things} an hour as the "
                    "apprentice, who makes {apprentice}. The {boss} is alone for {alone} hours; "
                    "both are at work in the next {together_hours}. How many {things} does that "
                    "yield?",
                ),
            ),
            Ask(
                find="together_hours",
                steps=(
                    "{things} an hour of the {boss} = times of apprentice",
                    "{things} made by the {boss} alone = {things} an hour of the {boss} * alone",
                    "{things} left = order - {things} made by the {boss} alone",
                    "{things} an hour together = {things} an hour of the {boss} + apprentice",
                    "hours together = {things} left / {things} an hour together",
                ),
                tell="order apprentice times alone rest",
                questions=(
                    "for how many hours do they work together",
                    "how many hours of work by both of them does it take",
                ),
                goals=("the number of hours they work together",),
                wordings=(
                    '"{order} {things}!" reads the order. The {boss} works on it alone for {alone} '
                    "hours and is then joined by an apprentice, who makes {apprentice} an hour "
                    "while the {boss} makes {times:times} as many. For how many hours do the two "
                    "work side by side?",
                ),
            ),
        ),
    ),
)
