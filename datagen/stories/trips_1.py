"""Trips: legs at different speeds, bus stops, shared fuel, headwind, oil changes, caravans, "
"elevators, delays."""

from datagen.numbers.quantity import factor, money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="trips_two_speeds_and_their_average",
        topic="travel",
        numbers={
            "h1": oneof(1, 2, 3),
            "v1": whole(40, 110, 5),
            "h2": oneof(1, 2, 3),
            "slower": whole(5, 40, 5),
            "v2": "v1 - slower",
            "d1": "h1 * v1",
            "d2": "h2 * v2",
            "total": "d1 + d2",
            "hours": "h1 + h2",
            "average": "total / hours",
        },
        where=("v2 > 20", "h1 + h2 > 2"),
        nouns={"unit": "kilometers, miles", "road": "highway, freeway, main road"},
        facts={
            "first": (
                "{name} drives on a {road} for {h1:hour/hours} at {v1} {unit} an hour",
                "for {h1:hour/hours} {name} goes {v1} {unit} an hour on a {road}",
            ),
            "second": (
                "then heavy traffic makes {him} {slower} {unit} an hour slower for {h2:hour/hours}",
                "for {h2:more hour/more hours}, rain lets {him} go only at a speed that is "
                "{slower} {unit} an hour lower",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "{unit} at first = h1 * v1",
                    "slower speed = v1 - slower",
                    "{unit} in the second part = h2 * slower speed",
                    "{unit} in all = {unit} at first + {unit} in the second part",
                ),
                tell="first second",
                questions=(
                    "how many {unit} does {name} cover altogether",
                    "how far does {name} get in all, in {unit}",
                ),
                goals=("the number of {unit} {name} covers altogether",),
                wordings=(
                    "{h1:hour/hours} at {v1} {unit} an hour, then {h2:hour/hours} at {slower} "
                    "{unit} an hour less: how many {unit} has {name} driven?",
                ),
            ),
            Ask(
                find="average",
                steps=(
                    "{unit} at first = h1 * v1",
                    "slower speed = v1 - slower",
                    "{unit} in the second part = h2 * slower speed",
                    "{unit} in all = {unit} at first + {unit} in the second part",
                    "hours in all = h1 + h2",
                    "average speed = {unit} in all / hours in all",
                ),
                tell="first second",
                questions=(
                    "what is {name}'s average speed in {unit} an hour",
                    "how many {unit} an hour is that on average",
                ),
                wordings=(
                    "{name} drove for {h1:hour/hours} at {v1} {unit} an hour. Then, because of "
                    "fog, {name} drove {slower} {unit} an hour slower for {h2:hour/hours}. What "
                    "was {name}'s average speed for the whole trip in {unit} an hour?",
                ),
            ),
            Ask(
                find="slower",
                steps=(
                    "{unit} at first = h1 * v1",
                    "{unit} in the second part = total - {unit} at first",
                    "slower speed = {unit} in the second part / h2",
                    "{unit} an hour less = v1 - slower speed",
                ),
                wordings=(
                    "{name} drove {total} {unit}: {h1:hour/hours} at {v1} {unit} an hour and then "
                    "{h2:hour/hours} at a lower speed. By how many {unit} an hour was the speed "
                    "lower?",
                    "By how many {unit} an hour did {name} slow down, if {he} had {h1:hour/hours} "
                    "at {v1} {unit} an hour behind {him} when it began to snow, and needed "
                    "{h2:hour/hours} more for the rest of a trip of {total} {unit}?",
                ),
            ),
        ),
    ),
    Story(
        name="trips_bus_line_with_stops",
        topic="travel",
        numbers={
            "stops": whole(4, 20),
            "legs": "stops + 1",
            "leg": whole(2, 8),
            "ride": "legs * leg",
            "halt": oneof(1, 2),
            "halts": "stops * halt",
            "total": "ride + halts",
            "late": whole(2, 15),
            "real": "total + late",
        },
        nouns={
            "line": "bus, streetcar, night bus, school bus",
            "goal": "airport, harbor, stadium, station, zoo",
        },
        facts={
            "stops": (
                "between the market square and the {goal} a {line} has {stops} stops",
                "a {line} makes {stops} stops on its way from the market square to the {goal}",
            ),
            "leg": (
                "it takes {leg} minutes from each stop to the next, and the same for the first and "
                "for the last part of the way",
                "every part of the way, the first and the last included, takes {leg} minutes",
            ),
            "halt": (
                "at each of the stops it waits {halt:minute/minutes}",
                "it stands for {halt:minute/minutes} at each stop in between",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "parts of the way = stops + 1",
                    "minutes of riding = parts of the way * leg",
                    "minutes of waiting = stops * halt",
                    "minutes in all = minutes of riding + minutes of waiting",
                ),
                tell="stops leg halt",
                questions=(
                    "how many minutes does the whole ride take",
                    "for how many minutes is one on the way to the {goal}",
                ),
                goals=("the number of minutes for the whole ride",),
                wordings=(
                    "From the market square a {line} goes to the {goal} with {stops} stops in "
                    "between, {halt:minute/minutes} at each. From one halt to the next, and also "
                    "at the beginning and at the end, it drives for {leg} minutes. How long is the "
                    "ride in minutes?",
                ),
            ),
            Ask(
                find="leg",
                steps=(
                    "minutes of waiting = stops * halt",
                    "minutes of riding = total - minutes of waiting",
                    "parts of the way = stops + 1",
                    "minutes for each part = minutes of riding / parts of the way",
                ),
                wordings=(
                    "A {line} needs {total} minutes from the market square to the {goal}. It stops "
                    "{stops} times on the way, for {halt:minute/minutes} each time, and the stops "
                    "divide the way into equal parts. How many minutes does it drive between two "
                    "stops?",
                    "How many minutes lie between one stop and the next, if the {stops} stops of a "
                    "{line}, {halt:minute/minutes} long each, cut its way to the {goal} into equal "
                    "parts, and the ride takes {total} minutes in all?",
                ),
            ),
            Ask(
                find="late",
                steps=(
                    "parts of the way = stops + 1",
                    "minutes of riding = parts of the way * leg",
                    "minutes of waiting = stops * halt",
                    "minutes of the timetable = minutes of riding + minutes of waiting",
                    "minutes late = real - minutes of the timetable",
                ),
                wordings=(
                    "Today the {line} took {real} minutes to the {goal}. According to the "
                    "timetable it waits {halt:minute/minutes} at each of {stops} stops and drives "
                    "{leg} minutes on every part of the way, of which there is one more than there "
                    "are stops. By how many minutes was it late?",
                ),
            ),
        ),
    ),
    Story(
        name="trips_fuel_and_tolls_shared_by_the_passengers",
        topic="travel",
        numbers={
            "distance": whole(200, 900, 50),
            "per_gallon": oneof(20, 25, 30, 40, 50),
            "gallons": "distance / per_gallon",
            "price": money(3, 5, "0.25"),
            "fuel": "gallons * price",
            "toll": money(4, 40, 2),
            "cost": "fuel + toll",
            "friends": oneof(2, 3, 4, 5),
            "share": "cost / friends",
        },
        nouns={"goal": "coast, mountains, capital, lake, desert, music festival"},
        facts={
            "distance": (
                "{friends} friends drive {distance} miles to the {goal}",
                "it is {distance} miles to the {goal}, and {friends} friends go there by car",
            ),
            "per_gallon": (
                "their car goes {per_gallon} miles on a gallon of gas",
                "with one gallon of gas their car gets {per_gallon} miles far",
            ),
            "price": ("gas costs {price} a gallon", "they pay {price} for a gallon of gas"),
            "toll": ("road tolls add {toll}", "{toll} must be paid in tolls"),
        },
        asks=(
            Ask(
                find="share",
                steps=(
                    "gallons of gas = distance / per_gallon",
                    "cost of gas = gallons of gas * price",
                    "cost of the trip = cost of gas + toll",
                    "share of each friend = cost of the trip / friends",
                ),
                tell="distance per_gallon price toll",
                questions=(
                    "if everything is split equally, how much does each of them pay",
                    "how much is the share of each if they split the cost equally",
                ),
                goals=("the equal share of each friend",),
                wordings=(
                    "{friends} friends drove {distance} miles to the {goal}. Their car gets "
                    "{per_gallon} miles per gallon, and gas cost {price} per gallon. They also "
                    "paid {toll} in tolls. If they split the cost equally, how much did each "
                    "friend pay?",
                    "Gas for {distance} miles at {per_gallon} miles to the gallon and {price} a "
                    "gallon, {toll} of tolls, and {friends} friends who divide the bill for their "
                    "trip to the {goal} in equal parts: what does each pay?",
                ),
            ),
            Ask(
                find="toll",
                steps=(
                    "cost of the trip = share * friends",
                    "gallons of gas = distance / per_gallon",
                    "cost of gas = gallons of gas * price",
                    "tolls = cost of the trip - cost of gas",
                ),
                wordings=(
                    "For the trip to the {goal} each of {friends} friends paid {share}. They drove "
                    "{distance} miles in a car that does {per_gallon} miles to the gallon, at "
                    "{price} a gallon. The rest of the money went for tolls. How much were the "
                    "tolls?",
                    "How much did {friends} friends pay in tolls on {distance} miles to the "
                    "{goal}, if the whole trip cost each of them {share}, a gallon of gas was "
                    "{price}, and one gallon was enough for {per_gallon} miles?",
                ),
            ),
            Ask(
                find="distance",
                steps=(
                    "cost of the trip = share * friends",
                    "cost of gas = cost of the trip - toll",
                    "gallons of gas = cost of gas / price",
                    "miles = gallons of gas * per_gallon",
                ),
                wordings=(
                    "{friends} friends have each paid {share} for a drive to the {goal}, which "
                    "covers gas and {toll} of tolls. Gas was {price} a gallon, and a gallon lasts "
                    "for {per_gallon} miles. How many miles did they drive?",
                ),
            ),
        ),
    ),
    Story(
        name="trips_flight_against_the_wind",
        topic="travel",
        numbers={
            "hours": oneof(2, 3, 4, 5),
            "speed": whole(300, 800, 50),
            "flown": "hours * speed",
            "wind": whole(20, 100, 10),
            "slow": "speed - wind",
            "more_hours": oneof(2, 3, 4),
            "left": "slow * more_hours",
            "total": "flown + left",
            "hours_total": "hours + more_hours",
        },
        nouns={"craft": "plane, cargo plane, jet, mail plane"},
        facts={
            "total": (
                "a {craft} has to fly {total} kilometers",
                "the destination of a {craft} is {total} kilometers away",
            ),
            "hours": (
                "for the first {hours} hours it flies at {speed} kilometers an hour",
                "it keeps a speed of {speed} kilometers an hour for {hours} hours",
            ),
            "wind": (
                "then a headwind slows it down by {wind} kilometers an hour",
                "after that it loses {wind} kilometers an hour to a headwind",
            ),
        },
        asks=(
            Ask(
                find="more_hours",
                steps=(
                    "kilometers flown = hours * speed",
                    "kilometers left = total - kilometers flown",
                    "speed in the wind = speed - wind",
                    "hours left = kilometers left / speed in the wind",
                ),
                tell="total hours wind",
                questions=(
                    "how many more hours will the flight take",
                    "for how many hours must it fly in the wind",
                ),
                goals=("the number of hours that the rest of the flight takes",),
                wordings=(
                    "A {craft} has to travel {total} kilometers. It flies for {hours} hours at "
                    "{speed} kilometers per hour. Then a headwind slows it down by {wind} "
                    "kilometers per hour. How many more hours will it take to arrive?",
                    "{hours} hours at {speed} kilometers an hour are behind the pilot of a "
                    "{craft}; the remaining part of the {total} kilometers will be flown {wind} "
                    "kilometers an hour more slowly, because of the wind. How many hours is that?",
                ),
            ),
            Ask(
                find="hours_total",
                steps=(
                    "kilometers flown = hours * speed",
                    "kilometers left = total - kilometers flown",
                    "speed in the wind = speed - wind",
                    "hours left = kilometers left / speed in the wind",
                    "hours in all = hours + hours left",
                ),
                wordings=(
                    "How many hours does a {craft} need for {total} kilometers, if it makes "
                    "{speed} kilometers an hour during the first {hours} hours, and {wind} "
                    "kilometers an hour less from then on?",
                    "A {craft} sets out on a flight of {total} kilometers at {speed} kilometers an "
                    "hour. After {hours} hours the wind turns, and the speed falls by {wind} "
                    "kilometers an hour. How many hours does the whole flight take?",
                ),
            ),
            Ask(
                find="wind",
                steps=(
                    "kilometers flown = hours * speed",
                    "kilometers left = total - kilometers flown",
                    "speed in the wind = kilometers left / more_hours",
                    "kilometers an hour lost = speed - speed in the wind",
                ),
                wordings=(
                    "A {craft} flew {total} kilometers. The first {hours} hours passed at {speed} "
                    "kilometers an hour; then, with the wind in its face, it took {more_hours} "
                    "more hours. How many kilometers an hour did the wind cost it?",
                ),
            ),
        ),
    ),
    Story(
        name="trips_commuter_miles_until_the_oil_change",
        topic="travel",
        numbers={
            "way": whole(5, 40),
            "days": oneof(3, 4, 5),
            "commute": "way * 2 * days",
            "weekend": whole(10, 120, 5),
            "week": "commute + weekend",
            "weeks": whole(4, 26),
            "driven": "week * weeks",
            "left": whole(20, 900, 20),
            "limit": "driven + left",
        },
        nouns={"service": "oil change, inspection, tire change, brake check"},
        facts={
            "way": (
                "{name} lives {way} miles from work and drives there and back on {days} days a "
                "week",
                "on {days} days a week {name} drives {way} miles to work and the same way back",
            ),
            "weekend": (
                "on weekends {he} drives another {weekend} miles",
                "each weekend adds {weekend} miles",
            ),
            "limit": (
                "the next {service} is due after {limit} miles",
                "in {limit} miles the car needs its next {service}",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "miles a day = way * 2",
                    "miles on working days = miles a day * days",
                    "miles a week = miles on working days + weekend",
                    "miles driven = miles a week * weeks",
                    "miles left = limit - miles driven",
                ),
                tell="limit way weekend",
                questions=(
                    "how many miles are left until then after {weeks} weeks",
                    "how many miles before the {service} will {name} be after {weeks} weeks",
                ),
                goals=("the number of miles left until the {service} after {weeks} weeks",),
                wordings=(
                    "{name} lives {way} miles from work and drives there and back {days} days a "
                    "week. On the weekend {he} drives {weekend} miles. The car needs its next "
                    "{service} after {limit} miles. How many miles will be left until then after "
                    "{weeks} weeks?",
                    "The car's {service} must not be later than {limit} miles from now. {name} "
                    "goes to work and back, {way} miles each way, on {days} days of every week and "
                    "makes weekend trips of {weekend} miles. {weeks} weeks later, how many miles "
                    "remain?",
                ),
            ),
            Ask(
                find="weekend",
                steps=(
                    "miles a week = driven / weeks",
                    "miles a day = way * 2",
                    "miles on working days = miles a day * days",
                    "miles on a weekend = miles a week - miles on working days",
                ),
                wordings=(
                    "In {weeks} weeks {name}'s car has covered {driven} miles. To work it is {way} "
                    "miles, and {name} drives there and back on {days} days a week; all other "
                    "miles are driven on weekends, equally many on each. How many miles does "
                    "{name} drive on a weekend?",
                    "How many miles does {name} drive each weekend, if {he} commutes {way} miles "
                    "each way on {days} days a week and the car shows {driven} miles after {weeks} "
                    "weeks that were all alike?",
                ),
            ),
            Ask(
                find="weeks",
                steps=(
                    "miles a day = way * 2",
                    "miles on working days = miles a day * days",
                    "miles a week = miles on working days + weekend",
                    "weeks = driven / miles a week",
                ),
                wordings=(
                    "{driven} miles ago {name} bought a car. Every week it is driven to work and "
                    "back on {days} days, {way} miles each way, and {weekend} miles on the "
                    "weekend. How many weeks has {name} had it?",
                ),
            ),
        ),
    ),
    Story(
        name="trips_caravan_with_a_day_of_rest",
        topic="travel",
        numbers={
            "daily": whole(15, 45),
            "weeks": whole(2, 8),
            "week": "daily * 6",
            "done": "week * weeks",
            "storm_days": whole(2, 5),
            "lost": "daily * storm_days",
            "covered": "done - lost",
            "left": whole(10, 300, 10),
            "route": "covered + left",
        },
        nouns={
            "group": "caravan, group of pilgrims/groups of pilgrims, wagon train, herd of "
            "cattle/herds of cattle, expedition",
            "goal": "oasis, port, holy city, fort, valley",
        },
        facts={
            "route": (
                "a {group} is on its way to a {goal} that is {route} miles away",
                "it is {route} miles to the {goal} where a {group} wants to go",
            ),
            "daily": (
                "it covers {daily} miles a day, but rests on one day in every week of seven",
                "on six days of the week it covers {daily} miles each, and on the seventh it rests",
            ),
            "storm": (
                "{storm_days} of the traveling days are lost because of storms",
                "storms keep it from moving on {storm_days} of the traveling days",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "traveling days = weeks * 6",
                    "days on the move = traveling days - storm_days",
                    "miles covered = days on the move * daily",
                    "miles left = route - miles covered",
                ),
                tell="route daily storm",
                questions=(
                    "how many miles are left after {weeks} weeks",
                    "how far is the {goal} after {weeks} weeks, in miles",
                ),
                goals=("the number of miles left after {weeks} weeks",),
                wordings=(
                    "A {group} travels to a {goal} that is {route} miles away. It travels {daily} "
                    "miles a day, six days a week, and rests on the seventh day. Because of storms "
                    "it loses {storm_days} traveling days. How many miles does it still have to "
                    "travel after {weeks} weeks?",
                    "{weeks} weeks ago a {group} set out for a {goal}, {route} miles away. With "
                    "{daily} miles on each of six days a week, no move on the seventh day, and "
                    "{storm_days} more days lost to storms, how many miles does it still have to "
                    "go?",
                ),
            ),
            Ask(
                find="storm_days",
                steps=(
                    "miles covered = route - left",
                    "days on the move = miles covered / daily",
                    "traveling days = weeks * 6",
                    "days lost = traveling days - days on the move",
                ),
                wordings=(
                    "A {group} travels six days a week and {daily} miles a day. After {weeks} "
                    "weeks only {left} of {route} miles are left, but it has been held up by "
                    "storms. How many traveling days did the storms cost?",
                    "On how many of its traveling days, six in each week, did a {group} not move, "
                    "if in {weeks} weeks it has done all but {left} of the {route} miles to the "
                    "{goal}, at {daily} miles a day?",
                ),
            ),
            Ask(
                find="daily",
                steps=(
                    "traveling days = weeks * 6",
                    "days on the move = traveling days - storm_days",
                    "miles a day = covered / days on the move",
                ),
                wordings=(
                    "In {weeks} weeks a {group} has covered {covered} miles, the same number on "
                    "every day on which it moved. It travels on six days of a week, but in all "
                    "{storm_days} of the traveling days were lost to storms. How many miles a day "
                    "does it cover?",
                ),
            ),
        ),
    ),
    Story(
        name="trips_elevator_ups_and_downs",
        topic="",
        numbers={
            "start": whole(2, 20),
            "up": whole(5, 25),
            "down": whole(2, 20),
            "middle": "start + up - down",
            "times": factor(2, 3),
            "last": "up * times",
            "end": "middle + last",
            "top": whole(20, 120, 10),
            "to_top": "top - end",
        },
        nouns={"machine": "elevator, window cleaner's platform, service lift, freight elevator"},
        facts={
            "start": (
                "an {machine} starts on floor {start}",
                "floor {start} is where an {machine} starts",
            ),
            "up": (
                "it goes up {up} floors and then down {down}",
                "first it rises by {up} floors, then it sinks by {down}",
            ),
            "last": (
                "after that it climbs {times:times} as many floors as the first time",
                "finally it goes up again, {times:times} as far as the first time",
            ),
            "top": ("the building has {top} floors", "the top floor is number {top}"),
        },
        asks=(
            Ask(
                find="end",
                steps=(
                    "floor after the first ride = start + up",
                    "floor after the second ride = floor after the first ride - down",
                    "floors of the third ride = times of up",
                    "last floor = floor after the second ride + floors of the third ride",
                ),
                tell="start up last",
                questions=(
                    "on which floor does it end up",
                    "what is the number of the floor where it arrives",
                ),
                goals=("the floor on which it ends",),
                wordings=(
                    "Floor {start}. Up {up}. Down {down}. Up again, {times:times} as far as the "
                    "first time. On which floor does the {machine} stand now?",
                ),
            ),
            Ask(
                find="to_top",
                steps=(
                    "floor after the first ride = start + up",
                    "floor after the second ride = floor after the first ride - down",
                    "floors of the third ride = times of up",
                    "last floor = floor after the second ride + floors of the third ride",
                    "floors to the top = top - last floor",
                ),
                tell="start up last top",
                questions=(
                    "how many floors below the top does it stop",
                    "how many floors is it away from the top floor then",
                ),
                wordings=(
                    "A building has {top} floors. {name} gets into the {machine} on floor {start}, "
                    "goes up {up} floors, goes down {down} floors, and then goes up {times:times} "
                    "as many floors as the first time. How many more floors would {name} have to "
                    "go up to reach the top floor?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "floors of the third ride = times of up",
                    "floor before the third ride = end - floors of the third ride",
                    "floor before the second ride = floor before the third ride + down",
                    "first floor number = floor before the second ride - up",
                ),
                wordings=(
                    "{name} got into an {machine} and did not look at the number of the floor. It "
                    "took {him} {up} floors up, {down} floors down, and then up {times:times} as "
                    "many floors as at first. Now the number is {end}. On which floor did {name} "
                    "get in?",
                    "Where did the {machine} start, if it stopped on floor {end} after going up "
                    "{up} floors, down {down}, and up again {times:times} as many as the first "
                    "time? Give the number of the floor.",
                ),
            ),
        ),
    ),
    Story(
        name="trips_gas_station_halfway_between_two_towns",
        topic="travel",
        numbers={
            "first": whole(10, 80, 2),
            "half": whole(5, 60),
            "gap": "half * 2",
            "second": "first + gap",
            "station": "first + half",
            "done": whole(4, 60),
            "left": "station - done",
        },
        where=("done < first",),
        nouns={
            "stop": "gas station, rest area, motel, picnic ground, charging station",
            "unit": "miles, kilometers",
        },
        facts={
            "towns": (
                "a sign says that it is {first} {unit} to one town and {second} {unit} to the next "
                "town on the same road",
                "along a road lie two towns, the first {first} {unit} and the second {second} "
                "{unit} from the place where {name} starts",
            ),
            "half": (
                "exactly halfway between these towns there is a {stop}",
                "a {stop} lies in the middle between the two towns",
            ),
            "done": (
                "{name} has driven {done} {unit} from there",
                "from that place {name} has already gone {done} {unit}",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{unit} between the towns = second - first",
                    "{unit} from the first town to the {stop} = {unit} between the towns / 2",
                    "{unit} to the {stop} = first + {unit} from the first town to the {stop}",
                    "{unit} left = {unit} to the {stop} - done",
                ),
                tell="towns half done",
                questions=(
                    "how many {unit} are left to the {stop}",
                    "how many {unit} before the {stop} is {name} now",
                ),
                goals=("the number of {unit} left to the {stop}",),
                wordings=(
                    "{name} starts on a road that reaches one town after {first} {unit} and "
                    "another after {second} {unit}. {he} wants to eat at a {stop} halfway between "
                    "these two. How far is it when {he} has gone {done} {unit}?",
                ),
            ),
            Ask(
                find="station",
                steps=(
                    "{unit} between the towns = second - first",
                    "{unit} from the first town to the {stop} = {unit} between the towns / 2",
                    "{unit} to the {stop} = first + {unit} from the first town to the {stop}",
                ),
                wordings=(
                    "How many {unit} is it to a {stop} that lies exactly in the middle between two "
                    "towns on {name}'s road, when the nearer town is {first} {unit} away and the "
                    "farther one, behind it, {second} {unit}?",
                    "A road leads from {name}'s house through one town, {first} {unit} away, to "
                    "another, {second} {unit} away from the house. A {stop} is to be built at the "
                    "point that is equally far from both towns. How many {unit} from the house is "
                    "that?",
                ),
            ),
            Ask(
                find="second",
                steps=(
                    "{unit} from the first town to the {stop} = station - first",
                    "{unit} between the towns = {unit} from the first town to the {stop} * 2",
                    "{unit} to the second town = first + {unit} between the towns",
                ),
                wordings=(
                    "Coming from {name}'s house one passes a town after {first} {unit} and a "
                    "{stop} after {station} {unit}. The {stop} lies halfway between this town and "
                    "the next. How many {unit} is it from the house to the next town?",
                ),
            ),
        ),
    ),
    Story(
        name="trips_mail_carrier_streets_and_houses",
        topic="work",
        numbers={
            "streets": whole(4, 15),
            "houses": whole(8, 30),
            "all_houses": "streets * houses",
            "empty": whole(3, 25),
            "served": "all_houses - empty",
            "letters": oneof(2, 3, 4),
            "carried": "served * letters",
            "bag": oneof(30, 40, 50, 60, 80, 100, 120),
            "bags": "carried // bag + 1",
            "rest": "carried % bag",
        },
        where=("rest > 0",),
        nouns={"item": "letter, newspaper, leaflet, parish magazine, catalog"},
        facts={
            "streets": (
                "{name}'s round has {streets} streets with {houses} houses each",
                "on {name}'s round there are {streets} streets, {houses} houses in every street",
            ),
            "empty": ("{empty} of the houses are empty", "nobody lives in {empty} of these houses"),
            "letters": (
                "each of the others gets {letters} {items}",
                "{name} leaves {letters} {items} at each of the others",
            ),
            "bag": (
                "the bag holds {bag} {items} at a time",
                "{name} can carry {bag} {items} at once",
            ),
        },
        asks=(
            Ask(
                find="bags",
                steps=(
                    "houses in all = streets * houses",
                    "houses with people = houses in all - empty",
                    "{items} to deliver = houses with people * letters",
                    "full bags = {items} to deliver // bag",
                    "bags needed = full bags + 1",
                ),
                tell="streets empty letters bag",
                questions=(
                    "how many times must the bag be filled",
                    "how many times does {name} have to fill the bag",
                ),
                goals=("the number of times that the bag must be filled",),
                wordings=(
                    "{name} brings {letters} {items} to every house on {streets} streets. There "
                    "are {houses} houses on each street, but {empty} houses are empty and get "
                    "nothing. The bag holds {bag} {items}. How many times must {name} fill it?",
                    "How many bags, each for {bag} {items}, does {name} carry on a round of "
                    "{streets} streets of {houses} houses, of which {empty} are empty, if the "
                    "others get {letters} {items} each?",
                ),
            ),
            Ask(
                find="carried",
                steps=(
                    "houses in all = streets * houses",
                    "houses with people = houses in all - empty",
                    "{items} to deliver = houses with people * letters",
                ),
                wordings=(
                    "{streets} streets, {houses} houses in each, {empty} houses without anybody "
                    "living in them, {letters} {items} for each of the rest. How many {items} does "
                    "{name} deliver?",
                    "How many {items} does {name} need for a round of {streets} streets with "
                    "{houses} houses each, if {letters} are left at every house but for {empty} "
                    "that are empty?",
                ),
            ),
            Ask(
                find="empty",
                steps=(
                    "houses in all = streets * houses",
                    "houses with people = carried / letters",
                    "empty houses = houses in all - houses with people",
                ),
                wordings=(
                    "{name} delivered {carried} {items} in {streets} streets of {houses} houses, "
                    "{letters} to every house in which somebody lives. How many houses are empty?",
                ),
            ),
        ),
    ),
    Story(
        name="trips_dog_walked_around_the_block",
        topic="animals",
        numbers={
            "long": whole(120, 400, 10),
            "short": whole(60, 200, 10),
            "round_m": "(long + short) * 2",
            "laps": oneof(2, 3, 4),
            "walks": oneof(2, 3),
            "daily": "round_m * laps * walks",
            "days": oneof(5, 7, 10, 14, 30),
            "meters": "daily * days",
            "km": "meters / 1000",
        },
        where=("short < long", "meters % 1000 == 0"),
        nouns={"pet": "dog, puppy, poodle, terrier"},
        facts={
            "block": (
                "the block where {name} lives is a rectangle {long} meters long and {short} meters "
                "wide",
                "{name} lives on a rectangular block of {long} by {short} meters",
            ),
            "laps": (
                "on every walk {he} goes around it {laps} times with {his} {pet}",
                "a walk with {his} {pet} is {laps} times around it",
            ),
            "walks": ("there are {walks} walks a day", "they go for {walks} walks every day"),
        },
        asks=(
            Ask(
                find="daily",
                steps=(
                    "two sides of the block = long + short",
                    "meters once around = two sides of the block * 2",
                    "meters of a walk = meters once around * laps",
                    "meters a day = meters of a walk * walks",
                ),
                tell="block laps walks",
                questions=(
                    "how many meters do they walk in a day",
                    "how many meters a day is that",
                ),
                goals=("the number of meters they walk in a day",),
                wordings=(
                    "{name} walks {his} {pet} {walks} times a day. On each walk they go {laps} "
                    "times around a rectangular block that is {long} meters long and {short} "
                    "meters wide. How many meters do they walk per day?",
                    "{walks} times a day {name} takes {his} {pet} around the block, {laps} rounds "
                    "each time. The block has two sides of {long} meters and two of {short} "
                    "meters. How many meters do the two walk a day?",
                ),
            ),
            Ask(
                find="km",
                steps=(
                    "two sides of the block = long + short",
                    "meters once around = two sides of the block * 2",
                    "rounds a day = laps * walks",
                    "meters a day = meters once around * rounds a day",
                    "meters in all = meters a day * days",
                    "kilometers = meters in all / 1000",
                ),
                wordings=(
                    "How many kilometers does a {pet} walk in {days} days if it is led {laps} "
                    "times around a rectangular block of {long} by {short} meters on each of its "
                    "{walks} daily walks?",
                    "{name} goes around a rectangular block, {long} meters long and {short} meters "
                    "wide, {laps} times on each walk, and there are {walks} walks a day. What "
                    "distance is that in {days} days, in kilometers?",
                ),
            ),
            Ask(
                find="short",
                steps=(
                    "rounds a day = laps * walks",
                    "meters once around = daily / rounds a day",
                    "two sides of the block = meters once around / 2",
                    "width of the block = two sides of the block - long",
                ),
                wordings=(
                    "On {walks} walks a day, {laps} times around a rectangular block each, a {pet} "
                    "covers {daily} meters. One side of the block is {long} meters long. How long "
                    "is the other side, in meters?",
                ),
            ),
        ),
    ),
    Story(
        name="trips_train_delayed_then_making_up_time",
        topic="travel",
        numbers={
            "distance": whole(60, 480, 20),
            "speed": oneof(40, 60, 80, 120),
            "plan": "distance * 60 / speed",
            "stops": oneof(2, 3, 4),
            "wait": whole(4, 18),
            "waits": "stops * wait",
            "saved": whole(2, 20),
            "delay": "waits - saved",
            "real": "plan + delay",
        },
        nouns={"train": "train, express, night train, steam train"},
        facts={
            "plan": (
                "a {train} should cover {distance} kilometers at {speed} kilometers an hour "
                "without a stop",
                "without any stop, a {train} would go {distance} kilometers at {speed} kilometers "
                "an hour",
            ),
            "waits": (
                "today it has to wait {stops} times, {wait} minutes each time",
                "{stops} signals each stop it for {wait} minutes today",
            ),
            "saved": (
                "by going faster it makes up for {saved} minutes",
                "it catches up {saved} minutes of that by going faster",
            ),
        },
        asks=(
            Ask(
                find="real",
                steps=(
                    "kilometers times minutes = distance * 60",
                    "minutes as planned = kilometers times minutes / speed",
                    "minutes of waiting = stops * wait",
                    "minutes late = minutes of waiting - saved",
                    "minutes in all = minutes as planned + minutes late",
                ),
                tell="plan waits saved",
                questions=(
                    "how many minutes does the {train} take today",
                    "for how many minutes is the {train} on the way today",
                ),
                goals=("the number of minutes that the {train} takes today",),
                wordings=(
                    "{distance} kilometers, {speed} kilometers an hour: that gives the time in the "
                    "timetable. But there were {stops} halts of {wait} minutes, of which {saved} "
                    "minutes could be made up for. How many minutes did the {train} need?",
                ),
            ),
            Ask(
                find="saved",
                steps=(
                    "minutes of waiting = stops * wait",
                    "minutes made up for = minutes of waiting - delay",
                ),
                wordings=(
                    "After {stops} unplanned halts of {wait} minutes each the {train} arrived only "
                    "{delay:minute/minutes} late, because it had gone faster in between. How many "
                    "minutes had it made up for?",
                ),
            ),
            Ask(
                find="wait",
                steps=(
                    "minutes of waiting = delay + saved",
                    "minutes of each halt = minutes of waiting / stops",
                ),
                wordings=(
                    "The {train} was {delay:minute/minutes} late, though it had made up for "
                    "{saved} minutes by going faster. It had been stopped {stops} times, always "
                    "for the same time. How many minutes did one halt last?",
                    "How long, in minutes, was each of the {stops} equally long unplanned halts "
                    "that made a {train} arrive {delay:minute/minutes} late, if without "
                    "hurrying in between it would have arrived {saved} minutes later still?",
                ),
            ),
        ),
    ),
    Story(
        name="trips_tortoise_gets_a_head_start",
        topic="animals",
        numbers={
            "slow": whole(2, 9),
            "times": factor(3, 4, 5, 6, 8, 10),
            "fast": "slow * times",
            "ahead_minutes": whole(5, 40),
            "ahead": "slow * ahead_minutes",
            "gain": "fast - slow",
            "minutes": "ahead / gain",
            "meters": "fast * minutes",
        },
        nouns={"one": "tortoise, snail, hedgehog, duckling", "two": "rabbit, cat, fox, squirrel"},
        facts={
            "slow": (
                "a {one} moves {slow} meters a minute",
                "in one minute a {one} gets {slow} meters far",
            ),
            "fast": ("a {two} is {times:times} as fast", "a {two} has {times:times} the speed"),
            "ahead": (
                "the {one} starts {ahead_minutes} minutes before the {two}",
                "the {two} lets the {one} run for {ahead_minutes} minutes before it starts",
            ),
        },
        asks=(
            Ask(
                find="minutes",
                steps=(
                    "meters of head start = slow * ahead_minutes",
                    "meters a minute of the {two} = times of slow",
                    "meters gained a minute = meters a minute of the {two} - slow",
                    "minutes until they meet = meters of head start / meters gained a minute",
                ),
                tell="slow fast ahead",
                questions=(
                    "how many minutes after its start does the {two} catch up with the {one}",
                    "for how many minutes must the {two} run to reach the {one}",
                ),
                goals=("the number of minutes the {two} needs to reach the {one}",),
                wordings=(
                    "{ahead_minutes} minutes after a {one} has set out at {slow} meters a minute, "
                    "a {two} follows on the same path, {times:times} as fast. How many minutes "
                    "later are they side by side?",
                ),
            ),
            Ask(
                find="ahead",
                steps=(
                    "meters a minute of the {two} = times of slow",
                    "meters gained a minute = meters a minute of the {two} - slow",
                    "meters of head start = meters gained a minute * minutes",
                ),
                wordings=(
                    "A {two} caught a {one} after running for {minutes:minute/minutes}. The {one} "
                    "moves at {slow} meters a minute, the {two} {times:times} as fast. How many "
                    "meters ahead was the {one} when the {two} started?",
                    "How large, in meters, was the head start of a {one} that goes {slow} meters a "
                    "minute and was reached after {minutes:minute/minutes} by a {two} going "
                    "{times:times} as fast?",
                ),
            ),
            Ask(
                find="meters",
                steps=(
                    "meters a minute of the {two} = times of slow",
                    "meters run by the {two} = meters a minute of the {two} * minutes",
                ),
                wordings=(
                    "The {two} ran for {minutes:minute/minutes}, {times:times} as fast as a {one}, "
                    "which does {slow} meters a minute. How many meters did the {two} run?",
                ),
            ),
        ),
    ),
)
