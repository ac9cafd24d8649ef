"""Trips: speeds and distances, fuel, passengers, flights, deliveries, hikes, laps."""

from datagen.numbers.quantity import fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="travel_two_roads",
        topic="trips",
        numbers={
            "town_speed": whole(20, 60, 5),
            "town_hours": oneof(1, 2, 3),
            "faster": whole(10, 60, 5),
            "road_speed": "town_speed + faster",
            "road_hours": whole(2, 7),
            "town": "town_speed * town_hours",
            "road": "road_speed * road_hours",
            "distance": "town + road",
        },
        where=("road_speed < 111",),
        nouns={"vehicle_": "truck, bus, car, van, camper, motorcycle"},
        facts={
            "town": (
                "for {town_hours:hour/hours} a {vehicle_} drives through towns at {town_speed} "
                "kilometers an hour",
                "a {vehicle_} covers {town_speed} kilometers an hour in the towns, where it spends "
                "{town_hours:hour/hours}",
            ),
            "road": (
                "on the highway, which takes {road_hours} hours, it is {faster} kilometers an "
                "hour faster",
                "after that it goes {faster} kilometers an hour faster for {road_hours} hours",
            ),
        },
        asks=(
            Ask(
                find="distance",
                steps=(
                    "kilometers in towns = town_speed * town_hours",
                    "speed on the highway = town_speed + faster",
                    "kilometers on the highway = speed on the highway * road_hours",
                    "kilometers in all = kilometers in towns + kilometers on the highway",
                ),
                tell="town road",
                questions=(
                    "how many kilometers does the {vehicle_} cover in all",
                    "how many kilometers long is the trip of the {vehicle_}",
                ),
                goals=("the length of the whole trip in kilometers",),
                wordings=(
                    "What distance in kilometers lies behind a {vehicle_} that crept along at "
                    "{town_speed} kilometers an hour for {town_hours:hour/hours} and then, once "
                    "out of the towns, was {faster} kilometers an hour faster for the remaining "
                    "{road_hours} hours?",
                ),
            ),
            Ask(
                find="faster",
                steps=(
                    "kilometers in towns = town_speed * town_hours",
                    "kilometers on the highway = distance - kilometers in towns",
                    "speed on the highway = kilometers on the highway / road_hours",
                    "difference in speed = speed on the highway - town_speed",
                ),
                wordings=(
                    "A trip of {distance} kilometers began with {town_hours:hour/hours} at "
                    "{town_speed} kilometers an hour. The rest took the {vehicle_} {road_hours} "
                    "hours on the highway at a steady speed. By how many kilometers an hour was it "
                    "faster there?",
                    "Of {distance} kilometers, a {vehicle_} does the first part in "
                    "{town_hours:hour/hours} at {town_speed} kilometers an hour and the second in "
                    "{road_hours} hours. How many kilometers an hour must be added to its speed "
                    "for the second part?",
                ),
            ),
        ),
        distractors=("The {vehicle_} is {n:2-12} years old.",),
    ),
    Story(
        name="travel_there_and_back",
        topic="trips",
        numbers={
            "out_speed": oneof(12, 15, 16, 18, 20, 24, 30),
            "back_speed": oneof(8, 9, 10, 12, 15, 16, 18, 20, 24),
            "out_hours": oneof(1, 2, 3, 4, 5, 6),
            "distance": "out_speed * out_hours",
            "back_hours": "distance / back_speed",
            "stay": oneof(1, 2, 3, 4, 5, 6),
            "riding": "out_hours + back_hours",
            "away": "riding + stay",
        },
        where=("back_speed < out_speed", "back_hours < 9"),
        nouns={"goal": "lake, castle, lighthouse, waterfall, vineyard, island, farm"},
        facts={
            "out": (
                "{name} cycled to a {goal} in {out_hours:hour/hours}, with the wind behind {him}, "
                "at {out_speed} kilometers an hour",
                "with a tailwind {name} rode {out_speed} kilometers an hour and reached a {goal} "
                "after {out_hours:hour/hours}",
            ),
            "stay": (
                "{he} stayed there for {stay:hour/hours}",
                "{stay:hour/hours} went by at the {goal}",
            ),
            "back": (
                "on the same road back {he} managed only {back_speed} kilometers an hour",
                "against the wind, {his} speed on the same way back was {back_speed} kilometers an "
                "hour",
            ),
        },
        asks=(
            Ask(
                find="away",
                steps=(
                    "kilometers to the {goal} = out_speed * out_hours",
                    "hours on the way back = kilometers to the {goal} / back_speed",
                    "hours of cycling = out_hours + hours on the way back",
                    "hours away = hours of cycling + stay",
                ),
                tell="out stay back",
                questions=(
                    "how many hours was {name} away from home",
                    "how many hours after leaving home was {name} back",
                ),
                goals=("the number of hours {name} was away from home",),
                wordings=(
                    "Out to the {goal} at {out_speed} kilometers an hour for "
                    "{out_hours:hour/hours}, {stay:hour/hours} in the grass, and back the same way "
                    "at {back_speed} kilometers an hour: how many hours after setting out did "
                    "{name} come home?",
                ),
            ),
            Ask(
                find="back_speed",
                steps=(
                    "hours of cycling = away - stay",
                    "hours on the way back = hours of cycling - out_hours",
                    "kilometers to the {goal} = out_speed * out_hours",
                    "speed on the way back = kilometers to the {goal} / hours on the way back",
                ),
                wordings=(
                    "{name} came home from the {goal} {away} hours after leaving. The way there "
                    "took {out_hours:hour/hours} at {out_speed} kilometers an hour, the stay "
                    "lasted {stay:hour/hours}, and the way back was just as long in kilometers. "
                    "What was {name}'s speed on the way back, in kilometers an hour?",
                    "Of the {away} hours that {name} was on an outing, {stay} went into looking at "
                    "the {goal}. {he} had cycled there in {out_hours:hour/hours} at {out_speed} "
                    "kilometers an hour and used the same road back. How many kilometers an hour "
                    "did {he} ride on the way back?",
                ),
            ),
            Ask(
                find="back_hours",
                steps=(
                    "kilometers to the {goal} = out_speed * out_hours",
                    "hours on the way back = kilometers to the {goal} / back_speed",
                ),
                tell="out back",
                questions=("how many hours did the way back take {name}",),
                goals=("the number of hours the way back took",),
            ),
        ),
        distractors=("{name}'s backpack weighed {n:2-6} kilograms.",),
    ),
    Story(
        name="travel_gallons_and_cost",
        topic="trips",
        numbers={
            "mpg": oneof(16, 18, 20, 24, 25, 28, 30, 32, 35, 40),
            "gallons": whole(4, 30),
            "round_trip": "mpg * gallons",
            "one_way": "round_trip / 2",
            "price": money("2.50", 5, "0.25"),
            "fuel": "gallons * price",
            "people": oneof(2, 3, 4, 5),
            "share": "fuel / people",
        },
        nouns={"goal": "beach, mountains, city, festival, national park, cabin, wedding"},
        facts={
            "one_way": (
                "{people} friends drive {one_way} miles to the {goal} and the same way back",
                "the {goal} is {one_way} miles away, and {people} friends make a round trip there",
            ),
            "mpg": (
                "their car goes {mpg} miles on a gallon of gas",
                "one gallon takes the car {mpg} miles",
            ),
            "price": ("gas is {price} a gallon", "they pay {price} for every gallon"),
            "split": ("they divide the cost equally", "everybody pays the same part of the cost"),
        },
        asks=(
            Ask(
                find="share",
                steps=(
                    "miles there and back = one_way * 2",
                    "gallons = miles there and back / mpg",
                    "cost of the gas = gallons * price",
                    "cost for each friend = cost of the gas / people",
                ),
                tell="one_way mpg price split",
                questions=(
                    "how much does each friend pay for gas",
                    "what is each friend's part of the cost",
                ),
                goals=("the amount that each friend pays",),
                wordings=(
                    "Who pays what? The {goal} lies {one_way} miles from here, the car needs a "
                    "gallon for every {mpg} miles, a gallon is {price}, and the {people} people in "
                    "the car want to pay equal shares of the gas for the round trip. How much is a "
                    "share?",
                ),
            ),
            Ask(
                find="one_way",
                steps=(
                    "gallons = fuel / price",
                    "miles there and back = gallons * mpg",
                    "miles to the {goal} = miles there and back / 2",
                ),
                wordings=(
                    "The gas for a drive to the {goal} and back came to {fuel}, at {price} a "
                    "gallon. The car gets {mpg} miles out of each gallon. How many miles away is "
                    "the {goal}?",
                    "We spent {fuel} on gas. It sold for {price} a gallon, our car does {mpg} "
                    "miles on one, and all of it was used up on the round trip. So how far from "
                    "home, in miles, was the {goal}?",
                ),
            ),
        ),
    ),
    Story(
        name="travel_bus_passengers",
        topic="trips",
        numbers={
            "start": whole(10, 45),
            "off1": whole(2, 20),
            "on1": whole(2, 25),
            "share": fraction("1/2", "1/3", "1/4", "2/3"),
            "after1": "start - off1 + on1",
            "off2": "after1 * share",
            "after2": "after1 - off2",
            "on3": whole(2, 15),
            "end": "after2 + on3",
        },
        where=("off1 < start",),
        nouns={"vehicle_": "bus, tram, subway car, ferry, coach"},
        facts={
            "start": (
                "a {vehicle_} set off with {start} passengers",
                "there were {start} passengers in a {vehicle_} at the start",
            ),
            "first": (
                "at the first stop {off1} of them got off and {on1} got on",
                "{off1} people left and {on1} came aboard at the first stop",
            ),
            "second": (
                "{share} of the passengers got off at the second stop",
                "at the second stop, {share} of those on board got off",
            ),
            "third": (
                "at the third stop {on3} people got on and nobody got off",
                "the third stop brought {on3} new passengers",
            ),
        },
        asks=(
            Ask(
                find="end",
                steps=(
                    "passengers who stay at the first stop = start - off1",
                    "passengers after the first stop = passengers who stay at the first stop + on1",
                    "passengers off at the second stop = share of passengers after the first stop",
                    "passengers after the second stop = passengers after the first stop - "
                    "passengers off at the second stop",
                    "passengers after the third stop = passengers after the second stop + on3",
                ),
                tell="start first second third",
                questions=(
                    "how many passengers were on board in the end",
                    "how many people were on board after the third stop",
                ),
                goals=("the number of passengers after the third stop",),
                wordings=(
                    "The driver of a {vehicle_} keeps count: {start} passengers to begin with; "
                    "then {off1} out and {on1} in; then {share} of everybody out and nobody in; "
                    "then {on3} in and nobody out. What is the count now?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "passengers who stay at the first stop = after1 - on1",
                    "passengers at the start = passengers who stay at the first stop + off1",
                ),
                wordings=(
                    "When {off1} passengers had got off the {vehicle_} and {on1} had got on, "
                    "{after1} were on board. How many had there been before that stop?",
                    "At a stop {on1} people boarded a {vehicle_} while {off1} left it, and it "
                    "drove on with {after1}. How many people did it carry when it arrived at the "
                    "stop?",
                ),
            ),
        ),
        distractors=("The {vehicle_} has {n:3-9} windows on each side.",),
    ),
    Story(
        name="travel_train_seats_taken",
        topic="trips",
        numbers={
            "cars": whole(4, 14),
            "seats": oneof(40, 50, 60, 64, 72, 75, 80),
            "total": "cars * seats",
            "taken_share": percent(10, 20, 25, 30, 40, 50, 60, 75, 80, 90),
            "taken": "total * taken_share / 100",
            "free": "total - taken",
            "boarding": whole(10, 200),
            "left": "free - boarding",
        },
        facts={
            "train": (
                "a train has {cars} cars with {seats} seats each",
                "in each of the {cars} cars of a train there are {seats} seats",
            ),
            "taken": (
                "{taken_share} of the seats are taken when it arrives at a station",
                "when it stops at a station, {taken_share} of all its seats are occupied",
            ),
            "boarding": (
                "{boarding} people get on there and sit down and nobody gets off",
                "nobody gets off, while {boarding} people get on and each takes a seat",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "seats in all = cars * seats",
                    "seats taken = taken_share of seats in all",
                    "free seats at first = seats in all - seats taken",
                    "free seats afterwards = free seats at first - boarding",
                ),
                tell="train taken boarding",
                questions=(
                    "how many seats are still free when it goes on",
                    "how many empty seats does the train have after that stop",
                ),
                goals=("the number of seats that are free after the stop",),
                wordings=(
                    "Before the stop, {taken_share} of the seats in a train of {cars} cars were "
                    "taken; during the stop, {boarding} people got on, found seats and sat down, "
                    "and nobody left. One car has {seats} seats. How many seats stayed empty?",
                ),
            ),
            Ask(
                find="taken",
                steps=(
                    "seats in all = cars * seats",
                    "seats taken = taken_share of seats in all",
                ),
                tell="train taken",
                questions=("how many people are sitting in the train when it arrives",),
                goals=("the number of people who sit in the train when it arrives",),
            ),
            Ask(
                find="cars",
                steps=(
                    "free seats at first = left + boarding",
                    "seats in all = free seats at first + taken",
                    "cars = seats in all / seats",
                ),
                wordings=(
                    "A train carried {taken} seated passengers into a station, where nobody got "
                    "off and {boarding} people got on. Now {left:seat is/seats are} still free and "
                    "nobody stands. How many cars does the train have, if there are {seats} seats "
                    "in each?",
                ),
            ),
        ),
    ),
    Story(
        name="travel_catching_up",
        topic="trips",
        numbers={
            "slow": whole(4, 24),
            "head_start": oneof(1, 2, 3, 4, 5, 6),
            "extra": whole(2, 24),
            "fast": "slow + extra",
            "lead": "slow * head_start",
            "hours": "lead / extra",
            "distance": "fast * hours",
        },
        where=("hours < 13", "fast < 51"),
        facts={
            "slow": (
                "{name} sets out by bicycle at {slow} kilometers an hour",
                "{name} leaves town on a bicycle, and {his} speed is {slow} kilometers an hour",
            ),
            "fast": (
                "{head_start:hour/hours} later {name2} follows on the same road at {fast} "
                "kilometers an hour",
                "{name2} starts {head_start:hour/hours} after that from the same place and rides a "
                "scooter at {fast} kilometers an hour",
            ),
        },
        asks=(
            Ask(
                find="hours",
                steps=(
                    "kilometers of lead = slow * head_start",
                    "kilometers gained in an hour = fast - slow",
                    "hours until they meet = kilometers of lead / kilometers gained in an hour",
                ),
                tell="slow fast",
                questions=(
                    "how many hours does {name2} need to catch up with {name}",
                    "for how many hours must {name2} ride until {name2} is level with {name}",
                ),
                goals=("the number of hours {name2} needs to catch up",),
                wordings=(
                    "{name} forgot a wallet at home and has been cycling for "
                    "{head_start:hour/hours} at {slow} kilometers an hour when {name2} jumps on a "
                    "scooter and goes after {name} at {fast} kilometers an hour. After how many "
                    "hours on the scooter can {name2} hand over the wallet?",
                ),
            ),
            Ask(
                find="distance",
                steps=(
                    "kilometers of lead = slow * head_start",
                    "kilometers gained in an hour = fast - slow",
                    "hours until they meet = kilometers of lead / kilometers gained in an hour",
                    "kilometers to the meeting = fast * hours until they meet",
                ),
                tell="slow fast",
                questions=(
                    "how many kilometers from the start do the two meet",
                    "how many kilometers has {name2} covered when the two meet",
                ),
                goals=("the number of kilometers from the start to the place where they meet",),
                wordings=(
                    "Far from home, {name2} on a scooter at {fast} kilometers an hour overtakes "
                    "{name}, who left the same house {head_start:hour/hours} earlier and cycles at "
                    "{slow} kilometers an hour. How many kilometers from the house are they?",
                ),
            ),
            Ask(
                find="fast",
                steps=(
                    "kilometers of lead = slow * head_start",
                    "kilometers gained in an hour = kilometers of lead / hours",
                    "speed of {name2} = slow + kilometers gained in an hour",
                ),
                wordings=(
                    "{name}, who cycles at {slow} kilometers an hour, has a head start of "
                    "{head_start:hour/hours}. How many kilometers an hour must {name2} ride to "
                    "draw level after {hours:hour/hours} on the same road?",
                ),
            ),
        ),
    ),
    Story(
        name="travel_towards_each_other",
        topic="trips",
        numbers={
            "first": whole(30, 110, 5),
            "second": whole(30, 110, 5),
            "hours": oneof(2, 3, 4, 5, 6),
            "closing": "first + second",
            "between": "closing * hours",
            "first_part": "first * hours",
        },
        where=("first < second",),
        nouns={
            "from": "Springfield, Riverton, Oakdale, Maplewood, Lakeside",
            "to": "Westport, Ashford, Milltown, Kingston, Brookfield",
        },
        facts={
            "between": (
                "{from} and {to} are {between} kilometers apart",
                "the railroad between {from} and {to} is {between} kilometers long",
            ),
            "speeds": (
                "at the same time a freight train leaves {from} for {to} at {first} kilometers an "
                "hour and an express leaves {to} for {from} at {second} kilometers an hour",
                "a freight train from {from} and an express from {to} start towards each other at "
                "the same moment, the one at {first} and the other at {second} kilometers an hour",
            ),
        },
        asks=(
            Ask(
                find="hours",
                steps=(
                    "kilometers closer every hour = first + second",
                    "hours until they meet = between / kilometers closer every hour",
                ),
                tell="between speeds",
                questions=(
                    "after how many hours do the trains meet",
                    "how many hours will it be until the two trains pass each other",
                ),
                goals=("the number of hours until the trains meet",),
                wordings=(
                    "How many hours pass before an express from {to} and a freight train from "
                    "{from} meet, if both start at noon, {between} kilometers apart, and move "
                    "towards each other at {second} and {first} kilometers an hour?",
                ),
            ),
            Ask(
                find="first_part",
                steps=(
                    "kilometers closer every hour = first + second",
                    "hours until they meet = between / kilometers closer every hour",
                    "kilometers from {from} = first * hours until they meet",
                ),
                tell="between speeds",
                questions=(
                    "how many kilometers from {from} do they meet",
                    "how many kilometers has the freight train done when they meet",
                ),
                goals=("the number of kilometers from {from} to the point where they meet",),
                wordings=(
                    "Two trains share a line of {between} kilometers. One rolls out of {from} at "
                    "{first} kilometers an hour just as the other rolls out of {to} at {second}, "
                    "each bound for the other's town. At what distance from {from}, in kilometers, "
                    "will they pass each other?",
                ),
            ),
            Ask(
                find="second",
                steps=(
                    "kilometers closer every hour = between / hours",
                    "speed of the express = kilometers closer every hour - first",
                ),
                wordings=(
                    "A freight train from {from}, at {first} kilometers an hour, and an express "
                    "from {to} left at the same time and met after {hours} hours. From {from} to "
                    "{to} it is {between} kilometers. How many kilometers an hour did the express "
                    "go?",
                ),
            ),
        ),
    ),
    Story(
        name="travel_steps_of_a_walk",
        topic="trips",
        numbers={
            "per_minute": oneof(80, 90, 100, 110, 120, 125, 130),
            "minutes": whole(10, 90, 5),
            "steps_walked": "per_minute * minutes",
            "length": oneof(40, 50, 60, 70, 75, 80),
            "centimeters": "steps_walked * length",
            "meters": "centimeters / 100",
            "goal": oneof(6000, 8000, 10000, 12000),
            "missing": "goal - steps_walked",
        },
        facts={
            "rate": (
                "{name} takes {per_minute} steps a minute",
                "with every minute of walking, {name} takes another {per_minute} steps",
            ),
            "minutes": (
                "{he} walks for {minutes} minutes",
                "{his} walk lasts {minutes} minutes",
            ),
            "length": (
                "each step is {length} centimeters long",
                "a step carries {him} {length} centimeters forward",
            ),
            "goal": ("{his} goal is {goal} steps a day", "{he} wants to take {goal} steps today"),
        },
        asks=(
            Ask(
                find="meters",
                steps=(
                    "steps = per_minute * minutes",
                    "centimeters walked = steps * length",
                    "meters walked = centimeters walked / 100",
                ),
                tell="rate length minutes",
                questions=(
                    "how many meters does {name} walk",
                    "how many meters long is the walk",
                ),
                goals=("the length of {name}'s walk in meters",),
                wordings=(
                    "{name}'s pedometer shows {per_minute} steps for each minute. Steps of "
                    "{length} centimeters are not long, but {minutes} minutes of them add up. To "
                    "how many meters?",
                ),
            ),
            Ask(
                find="missing",
                steps=("steps = per_minute * minutes", "steps missing = goal - steps"),
                tell="goal rate minutes",
                questions=(
                    "how many steps are missing after the walk",
                    "how many more steps does {name} need after this walk",
                ),
                goals=("the number of steps that are still missing",),
                wordings=(
                    "Back from a walk of {minutes} minutes with {per_minute} steps in each, {name} "
                    "looks at the day's goal of {goal} steps. How many are left to take?",
                ),
            ),
            Ask(
                find="minutes",
                steps=(
                    "centimeters walked = meters * 100",
                    "steps = centimeters walked / length",
                    "minutes = steps / per_minute",
                ),
                wordings=(
                    "From {name}'s door to the station it is {meters} meters. {name}'s steps are "
                    "{length} centimeters long, and there are {per_minute} of them to a minute. "
                    "How many minutes does it take to walk there?",
                    "How many minutes will {name} need for {meters} meters at {per_minute} steps a "
                    "minute and {length} centimeters a step?",
                ),
            ),
        ),
    ),
    Story(
        name="travel_flight_with_stop",
        topic="trips",
        numbers={
            "first_h": oneof(1, 2, 3, 4, 5),
            "first_m": whole(5, 55, 5),
            "stop_m": whole(35, 170, 5),
            "second_h": oneof(2, 3, 4, 5, 6, 7, 8),
            "second_m": whole(5, 55, 5),
            "first_hm": "first_h * 60",
            "first": "first_hm + first_m",
            "second_hm": "second_h * 60",
            "second": "second_hm + second_m",
            "flying": "first + second",
            "total": "flying + stop_m",
            "gap": "second - first",
        },
        nouns={"city": "Paris, Tokyo, Nairobi, Lima, Oslo, Toronto, Delhi, Cairo, Sydney"},
        facts={
            "first": (
                "the first of two flights takes {first_h:hour/hours} and {first_m} minutes",
                "{name} first flies for {first_h:hour/hours} and {first_m} minutes",
            ),
            "stop": (
                "then {name} waits for {stop_m} minutes at an airport",
                "{name} then has {stop_m} minutes until the next plane takes off",
            ),
            "second": (
                "the second flight takes {name} to {city} in {second_h:hour/hours} and {second_m} "
                "minutes",
                "from there it is another {second_h:hour/hours} and {second_m} minutes by plane to "
                "{city}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "minutes in the hours of the first flight = first_h * 60",
                    "minutes of the first flight = minutes in the hours of the first flight + "
                    "first_m",
                    "minutes in the hours of the second flight = second_h * 60",
                    "minutes of the second flight = minutes in the hours of the second flight + "
                    "second_m",
                    "minutes in the air = minutes of the first flight + minutes of the second "
                    "flight",
                    "minutes in all = minutes in the air + stop_m",
                ),
                tell="first stop second",
                questions=(
                    "how many minutes does the whole journey to {city} take",
                    "how many minutes after the first takeoff does {name} land in {city}",
                ),
                goals=("the length of the whole journey in minutes",),
                wordings=(
                    "{name}'s tickets to {city}: flight one, {first_h:hour/hours} {first_m} "
                    "minutes; change of planes, {stop_m} minutes; flight two, "
                    "{second_h:hour/hours} {second_m} minutes. How many minutes is {name} on the "
                    "way?",
                ),
            ),
            Ask(
                find="gap",
                steps=(
                    "minutes in the hours of the first flight = first_h * 60",
                    "minutes of the first flight = minutes in the hours of the first flight + "
                    "first_m",
                    "minutes in the hours of the second flight = second_h * 60",
                    "minutes of the second flight = minutes in the hours of the second flight + "
                    "second_m",
                    "difference in minutes = minutes of the second flight - minutes of the first "
                    "flight",
                ),
                tell="first second",
                questions=(
                    "how many minutes longer is the flight to {city} than the first one",
                    "by how many minutes is the first flight shorter than the one to {city}",
                ),
                goals=("the difference between the two flights in minutes",),
            ),
            Ask(
                find="stop_m",
                steps=(
                    "minutes in the air = first + second",
                    "minutes of waiting = total - minutes in the air",
                ),
                wordings=(
                    "{name} landed in {city} {total} minutes after the start of the journey: one "
                    "flight had taken {first} minutes, the other {second}. How many minutes of "
                    "waiting lay between them?",
                ),
            ),
        ),
        distractors=("{name} sat in row {n:3-38}.", "The suitcase weighed {n:8-22} kilograms."),
    ),
    Story(
        name="travel_delivery_van",
        topic="trips",
        numbers={
            "stops": whole(8, 40),
            "per_stop": oneof(2, 3, 4, 5, 6),
            "delivered": "stops * per_stop",
            "failed": whole(2, 20),
            "load": "delivered + failed",
            "fraction_back": fraction("1/2", "1/4", "1/3"),
            "next_day": "failed * fraction_back",
            "picked_up": "failed - next_day",
        },
        nouns={"thing": "package, parcel, meal, box, crate, basket of fruit/baskets of fruit"},
        facts={
            "load": (
                "a van sets out with {load} {things}",
                "{load} {things} are loaded into a van",
            ),
            "stops": (
                "at each of {stops} addresses it leaves {per_stop} of them",
                "{per_stop} of them are handed over at each of {stops} addresses",
            ),
            "rest": (
                "nobody is home at the other addresses, so the rest comes back",
                "the rest cannot be delivered",
            ),
            "share": (
                "{fraction_back} of what is left goes out again the next day",
                "on the next day {fraction_back} of these are delivered",
            ),
            "pick": (
                "people come for the others themselves",
                "the remaining ones are picked up at the office",
            ),
        },
        asks=(
            Ask(
                find="failed",
                steps=(
                    "{things} delivered = stops * per_stop",
                    "{things} left = load - {things} delivered",
                ),
                tell="load stops rest",
                questions=(
                    "how many {things} come back",
                    "how many {things} are not delivered that day",
                ),
                goals=("the number of {things} that are not delivered",),
                wordings=(
                    "{stops} doorbells, {per_stop} {things} at each: that is what a van with "
                    "{load} {things} gets rid of in a day. How many {things} are still in it in "
                    "the evening?",
                ),
            ),
            Ask(
                find="picked_up",
                steps=(
                    "{things} delivered = stops * per_stop",
                    "{things} left = load - {things} delivered",
                    "{things} on the next day = fraction_back of {things} left",
                    "{things} picked up = {things} left - {things} on the next day",
                ),
                tell="load stops rest share pick",
                questions=(
                    "how many {things} are picked up",
                    "how many {things} do people fetch themselves",
                ),
                goals=("the number of {things} that people pick up",),
                wordings=(
                    "Of {load} {things}, a driver delivers {per_stop} to each of {stops} "
                    "customers. Of those left in the evening, {fraction_back} are delivered the "
                    "next day, and customers come and fetch the rest. How many do the customers "
                    "fetch?",
                ),
            ),
            Ask(
                find="load",
                steps=(
                    "{things} delivered = stops * per_stop",
                    "{things} at first = {things} delivered + failed",
                ),
                wordings=(
                    "When the driver had been to {stops} addresses and left {per_stop} {things} at "
                    "each, the van still held {failed:thing}. How many had it held in the morning?",
                ),
            ),
        ),
        distractors=("The driver stops for lunch for {n:20-50} minutes.",),
    ),
    Story(
        name="travel_hike_sections",
        topic="trips",
        numbers={
            "total": whole(12, 24, 2),
            "first_share": fraction("1/2", "1/3", "1/4"),
            "first": "total * first_share",
            "second": whole(2, 8),
            "left": "total - first - second",
            "pace": oneof(10, 12, 15, 20),
            "minutes": "left * pace",
        },
        nouns={"path": "ridge trail, forest trail, river path, coast path, pilgrim route"},
        facts={
            "total": (
                "{name} hikes a {path} of {total} kilometers",
                "the {path} that {name} hikes is {total} kilometers long",
            ),
            "first": (
                "{he} does {first_share} of it before breakfast",
                "{first_share} of the way is behind {him} by ten in the morning",
            ),
            "second": (
                "{he} walks {second} kilometers more before lunch",
                "until lunch {he} manages another {second} kilometers",
            ),
            "pace": (
                "in the afternoon every kilometer takes {him} {pace} minutes",
                "after lunch {he} needs {pace} minutes for each kilometer",
            ),
        },
        asks=(
            Ask(
                find="minutes",
                steps=(
                    "kilometers of the first part = first_share of total",
                    "kilometers after that = total - kilometers of the first part",
                    "kilometers after lunch = kilometers after that - second",
                    "minutes after lunch = kilometers after lunch * pace",
                ),
                tell="total first second pace",
                questions=(
                    "how many minutes does {name} walk after lunch to get to the end",
                    "how many minutes does the part after lunch take {name}",
                ),
                goals=("the number of minutes {name} walks after lunch",),
                wordings=(
                    "With {first_share} of a {path} of {total} kilometers done early and {second} "
                    "kilometers added before lunch, {name} walks the rest at {pace} minutes a "
                    "kilometer. How many minutes will the rest take?",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "kilometers of the first part = first_share of total",
                    "kilometers before lunch = kilometers of the first part + second",
                    "kilometers after lunch = total - kilometers before lunch",
                ),
                tell="total first second",
                questions=(
                    "how many kilometers are left for the afternoon",
                    "how many kilometers does {name} still have to walk after lunch",
                ),
                goals=("the number of kilometers that are left after lunch",),
                wordings=(
                    "A sign at the start says {total} kilometers. {name} walks {first_share} of "
                    "the {path}, sleeps in the shade, walks {second} kilometers and has lunch. How "
                    "many kilometers are still to come?",
                ),
            ),
        ),
        distractors=("The highest point lies at {n:400-1900} meters.",),
    ),
    Story(
        name="travel_pool_laps",
        topic="trips",
        numbers={
            "pool": oneof(20, 25, 50),
            "laps": whole(8, 60, 2),
            "per_day": "pool * laps",
            "days": oneof(2, 3, 4, 5, 6),
            "weeks": oneof(2, 3, 4, 5, 6, 8, 10, 12),
            "per_week": "per_day * days",
            "meters": "per_week * weeks",
            "kilometers": "meters / 1000",
        },
        where=("per_day > 399", "per_day < 2600"),
        facts={
            "pool": (
                "{name} swims {laps} lengths of a pool that is {pool} meters long on every "
                "training day",
                "on a training day {name} does {laps} lengths in a pool of {pool} meters",
            ),
            "days": (
                "{he} trains on {days} days a week",
                "{days} days of every week are training days",
            ),
            "weeks": ("this goes on for {weeks} weeks", "{he} keeps it up for {weeks} weeks"),
        },
        asks=(
            Ask(
                find="kilometers",
                steps=(
                    "meters a day = pool * laps",
                    "meters a week = meters a day * days",
                    "meters in all = meters a week * weeks",
                    "kilometers in all = meters in all / 1000",
                ),
                tell="pool days weeks",
                questions=(
                    "how many kilometers does {name} swim in all",
                    "how many kilometers of swimming are done in the end",
                ),
                goals=("the number of kilometers {name} swims in all",),
                wordings=(
                    "Counting {pool} meters for each of the {laps} lengths on a training day, "
                    "{days} training days a week and {weeks} weeks, how many kilometers has {name} "
                    "swum?",
                ),
            ),
            Ask(
                find="weeks",
                steps=(
                    "meters in all = kilometers * 1000",
                    "meters a day = pool * laps",
                    "meters a week = meters a day * days",
                    "weeks = meters in all / meters a week",
                ),
                wordings=(
                    "{name} wants to swim as far as from one end of the lake to the other, which "
                    "is {kilometers} kilometers, but in a pool: {laps} lengths of {pool} meters on "
                    "{days} days of every week. How many weeks will it take?",
                    "After how many weeks, at {days} visits a week to a pool of {pool} meters and "
                    "{laps} lengths on each visit, does {name} reach {kilometers} kilometers?",
                ),
            ),
            Ask(
                find="laps",
                steps=(
                    "meters a day = per_week / days",
                    "lengths a day = meters a day / pool",
                ),
                wordings=(
                    "{name} swims {per_week} meters a week on {days} training days, the same on "
                    "each. The pool is {pool} meters long. How many lengths is that a day?",
                    "How many lengths of a pool of {pool} meters must {name} swim on each of "
                    "{days} days, so that the week comes to {per_week} meters?",
                ),
            ),
        ),
        distractors=("The water is {n:22-29} degrees warm.",),
    ),
)
