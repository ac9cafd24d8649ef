"""Travel: stops, speeds, fuel, tickets, luggage, hotel nights, ferries, walking tours."""

from datagen.numbers.quantity import fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="journeys_hotel_nights_breakfast_and_tax",
        topic="travel",
        numbers={
            "rooms": whole(2, 6),
            "nights": whole(2, 9),
            "price": money(40, 150, 5),
            "guests": whole(3, 12),
            "breakfast": money(4, 15),
            "voucher": money(20, 150, 10),
            "room_cost": "rooms * price",
            "stay": "room_cost * nights",
            "meals": "guests * nights",
            "meal_cost": "meals * breakfast",
            "before": "stay + meal_cost",
            "total": "before - voucher",
        },
        where=("guests >= rooms", "guests <= 3 * rooms"),
        nouns={"place": "hotel, guesthouse, inn, mountain lodge, motel, hostel"},
        facts={
            "rooms": (
                "{guests} friends take {rooms} rooms at a {place} for {nights} nights",
                "for {nights} nights, {guests} friends have {rooms} rooms at a {place}",
            ),
            "price": (
                "a room costs {price} a night",
                "the {place} charges {price} a night for each room",
            ),
            "breakfast": (
                "every morning each of them has breakfast for {breakfast}",
                "for each person, a breakfast at {breakfast} is added for every night",
            ),
            "voucher": (
                "a voucher takes {voucher} off the bill",
                "they have a voucher, which makes the bill {voucher} smaller",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "cost of the rooms a night = rooms * price",
                    "cost of the rooms = cost of the rooms a night * nights",
                    "breakfasts = guests * nights",
                    "cost of the breakfasts = breakfasts * breakfast",
                    "cost of the stay = cost of the rooms + cost of the breakfasts",
                    "bill = cost of the stay - voucher",
                ),
                tell="rooms price breakfast voucher",
                questions=(
                    "how much do they pay in the end",
                    "what do the friends pay for their stay",
                ),
                goals=("the amount that the friends pay",),
            ),
            Ask(
                find="before",
                steps=(
                    "cost of the rooms a night = rooms * price",
                    "cost of the rooms = cost of the rooms a night * nights",
                    "breakfasts = guests * nights",
                    "cost of the breakfasts = breakfasts * breakfast",
                    "cost of the stay = cost of the rooms + cost of the breakfasts",
                ),
                wordings=(
                    '"{rooms} rooms, {nights} nights, {guests} people, breakfast for everybody '
                    'every day," {name} dictates into the phone. "Each room is {price} a night, '
                    "and "
                    'breakfast is {breakfast} a person." What will the {place} put on the bill?',
                    "The {place} asks {price} a night for a room and {breakfast} for each "
                    "breakfast. What does it cost {name}'s group of {guests} to stay for "
                    "{nights} nights in {rooms} rooms, if all of them have breakfast after every "
                    "night?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "breakfasts = guests * nights",
                    "cost of the breakfasts = breakfasts * breakfast",
                    "cost of the rooms = before - cost of the breakfasts",
                    "cost of the rooms a night = cost of the rooms / nights",
                    "price of a room a night = cost of the rooms a night / rooms",
                ),
                wordings=(
                    "A family party of {guests} spent {nights} nights at a {place} and got a bill "
                    "of {before}. In it were {rooms} rooms and, for each person and night, one "
                    "breakfast at {breakfast}. What was the price of a room for one night?",
                    "The total of {before} for {nights} nights at the {place} surprised {name}. "
                    "There were {guests} people in {rooms} rooms, and each breakfast cost "
                    "{breakfast}; everyone had one a day, as many as there were nights. What had "
                    "been charged for each room a night?",
                ),
            ),
        ),
    ),
    Story(
        name="journeys_suitcases_over_the_limit",
        topic="travel",
        numbers={
            "limit": oneof(15, 18, 20, 23, 25),
            "first_over": whole(2, 8),
            "second_over": whole(1, 9),
            "fee": money(5, 20),
            "moved": whole(1, 6),
            "first": "limit + first_over",
            "second": "limit + second_over",
            "over": "first_over + second_over",
            "cost": "over * fee",
            "remaining": "over - moved",
            "paid": "remaining * fee",
        },
        where=("first_over != second_over", "moved < first_over or moved < second_over"),
        facts={
            "limit": (
                "a suitcase may weigh {limit} kilograms on this airline",
                "the airline allows {limit} kilograms for a suitcase",
            ),
            "fee": (
                "each kilogram over that costs {fee}",
                "for every kilogram above the limit it charges {fee}",
            ),
            "cases": (
                "{name}'s two suitcases weigh {first} and {second} kilograms",
                "the two suitcases that {name} brings weigh {first} kilograms and {second} "
                "kilograms",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "kilograms over with the first suitcase = first - limit",
                    "kilograms over with the second suitcase = second - limit",
                    "kilograms over = kilograms over with the first suitcase + kilograms over "
                    "with the second suitcase",
                    "fee for both = kilograms over * fee",
                ),
                tell="limit fee cases",
                questions=(
                    "how much must {name} pay for the two suitcases",
                    "how much extra does {name} have to pay",
                ),
                goals=("the fee for both suitcases",),
                wordings=(
                    '"One is {first} kilograms, the other {second}," says the clerk at the '
                    'airport. "I am sorry, but {limit} kilograms is the limit for each suitcase, '
                    'and a kilogram too many costs {fee}." What does {name} owe for these two?',
                ),
            ),
            Ask(
                find="paid",
                steps=(
                    "kilograms over with the first suitcase = first - limit",
                    "kilograms over with the second suitcase = second - limit",
                    "kilograms over = kilograms over with the first suitcase + kilograms over "
                    "with the second suitcase",
                    "kilograms still over = kilograms over - moved",
                    "fee to pay = kilograms still over * fee",
                ),
                wordings=(
                    "At {fee} for every kilogram over the limit of {limit} kilograms a suitcase, "
                    "{name}'s two suitcases, {first} and {second} kilograms, will be expensive. "
                    "{name} takes {moved:kilogram/kilograms} of books out of the suitcase that "
                    "is heavier. It is still too heavy, but less so. What does {name} pay for "
                    "both in the end?",
                ),
            ),
            Ask(
                find="second",
                steps=(
                    "kilograms over = cost / fee",
                    "kilograms over with the first suitcase = first - limit",
                    "kilograms over with the second suitcase = kilograms over - kilograms over "
                    "with the first suitcase",
                    "weight of the second suitcase = limit + kilograms over with the second "
                    "suitcase",
                ),
                wordings=(
                    "For two suitcases above the limit {name} paid {cost}. The limit is {limit} "
                    "kilograms for each, and a kilogram over it costs {fee}. One of the suitcases "
                    "weighed {first} kilograms. What was the weight of the other in kilograms?",
                    "What did {name}'s second suitcase weigh, in kilograms? The first one was "
                    "{first} kilograms, each may be {limit}, every kilogram above this is {fee}, "
                    "and {cost} had to be paid for the two, as both were too heavy.",
                ),
            ),
        ),
    ),
    Story(
        name="journeys_road_trip_three_days",
        topic="travel",
        numbers={
            "first_hours": whole(3, 8),
            "first_speed": whole(40, 70, 5),
            "second": whole(80, 360, 10),
            "third_speed": whole(45, 75, 5),
            "third_hours": whole(2, 7),
            "first": "first_hours * first_speed",
            "third": "third_hours * third_speed",
            "two": "first + second",
            "total": "two + third",
        },
        nouns={
            "goal": "Grandview Canyon, Blue Lake, the sea, Rock Harbor, Sunny Point, Eagle Pass"
        },
        facts={
            "first": (
                "on the first day {name} drives for {first_hours} hours at {first_speed} miles an "
                "hour",
                "{name} begins with a day of {first_hours} hours on the road, driving "
                "{first_speed} miles an hour",
            ),
            "second": (
                "on the second day {he} covers {second} miles",
                "the second day adds {second} miles",
            ),
            "total": (
                "the way to {goal} is {total} miles in all",
                "it is {total} miles from {his} home to {goal}",
            ),
        },
        asks=(
            Ask(
                find="third_hours",
                steps=(
                    "miles on the first day = first_hours * first_speed",
                    "miles on two days = miles on the first day + second",
                    "miles on the third day = total - miles on two days",
                    "hours on the third day = miles on the third day / third_speed",
                ),
                tell="first second total",
                questions=(
                    "how many hours must {he} drive on the third day to get there at "
                    "{third_speed} miles an hour",
                ),
                goals=(
                    "the number of hours that the third day takes at {third_speed} miles an hour",
                ),
                wordings=(
                    "{total} miles lie between {name}'s house and {goal}. Day one: {first_hours} "
                    "hours at {first_speed} miles an hour. Day two: {second} miles through the "
                    "mountains. Day three: the rest, on a highway, at {third_speed} miles an "
                    "hour. How many hours does {name} drive on day three?",
                ),
            ),
            Ask(
                find="second",
                steps=(
                    "miles on the first day = first_hours * first_speed",
                    "miles on the third day = third_hours * third_speed",
                    "miles on both days = miles on the first day + miles on the third day",
                    "miles on the second day = total - miles on both days",
                ),
                wordings=(
                    "{name} took three days for the {total} miles to {goal}. On the first, the car "
                    "went at {first_speed} miles an hour for {first_hours} hours, on the last at "
                    "{third_speed} miles an hour for {third_hours} hours. How many miles were "
                    "driven on the day between?",
                    "How far, in miles, did {name} drive on the second day of a trip of {total} "
                    "miles to {goal}, if the first day was {first_hours} hours at {first_speed} "
                    "miles an hour and the third and last {third_hours} hours at {third_speed} "
                    "miles an hour?",
                ),
            ),
            Ask(
                find="third_speed",
                steps=(
                    "miles on the first day = first_hours * first_speed",
                    "miles on two days = miles on the first day + second",
                    "miles left = total - miles on two days",
                    "speed in miles an hour = miles left / third_hours",
                ),
                wordings=(
                    "At what steady speed, in miles an hour, does {name} have to drive today? "
                    "Two days ago {name} set out for {goal}, {total} miles away, and drove "
                    "{first_hours} hours at {first_speed} miles an hour. Yesterday it was "
                    "{second} miles, and there are {third_hours} hours of driving for today, the "
                    "last day.",
                ),
            ),
        ),
    ),
    Story(
        name="journeys_ferry_cars_and_income",
        topic="travel",
        numbers={
            "decks": oneof(2, 3),
            "lanes": whole(3, 8),
            "cars": whole(5, 14),
            "crossings": whole(3, 10),
            "fare": money(8, 30),
            "empty": whole(5, 60, 5),
            "a_deck": "lanes * cars",
            "full": "decks * a_deck",
            "capacity": "full * crossings",
            "carried": "capacity - empty",
            "income": "carried * fare",
        },
        facts={
            "decks": (
                "a ferry has {decks} decks with {lanes} lanes each, and a lane takes {cars} cars",
                "{cars} cars fit into each of the {lanes} lanes on each of a ferry's {decks} decks",
            ),
            "crossings": (
                "it makes {crossings} crossings a day",
                "every day it crosses the bay {crossings} times",
            ),
            "empty": (
                "today {empty} places have stayed empty over all crossings",
                "over the whole of today, {empty} places were not taken",
            ),
            "fare": ("a car pays {fare} for a crossing", "the fare is {fare} a car"),
        },
        asks=(
            Ask(
                find="income",
                steps=(
                    "places on a deck = lanes * cars",
                    "places on the ferry = decks * places on a deck",
                    "places in a day = places on the ferry * crossings",
                    "cars carried = places in a day - empty",
                    "income from fares = cars carried * fare",
                ),
                tell="decks crossings empty fare",
                questions=(
                    "how much have the cars paid today",
                    "how much money has the ferry taken in for cars today",
                ),
                goals=("today's income from cars",),
            ),
            Ask(
                find="carried",
                steps=(
                    "places on a deck = lanes * cars",
                    "places on the ferry = decks * places on a deck",
                    "places in a day = places on the ferry * crossings",
                    "cars carried = places in a day - empty",
                ),
                wordings=(
                    "Captain's log: {crossings} crossings today. Decks: {decks}. Lanes on a deck: "
                    "{lanes}. Cars in a full lane: {cars}. Places that stayed empty, all crossings "
                    "together: {empty}. How many cars were carried over the bay?",
                    "If all {crossings} crossings of a day had been full, except for {empty} "
                    "places altogether, how many cars would a ferry with {decks} decks of {lanes} "
                    "lanes, and room for {cars} cars in each lane, have carried?",
                ),
            ),
            Ask(
                find="crossings",
                steps=(
                    "places needed = carried + empty",
                    "places on a deck = lanes * cars",
                    "places on the ferry = decks * places on a deck",
                    "crossings = places needed / places on the ferry",
                ),
                wordings=(
                    "{carried} cars were taken to the island in one day by a ferry with {decks} "
                    "decks, on each of which there are {lanes} lanes for {cars} cars. Counting all "
                    "trips of the day, only {empty} places had not been used. How many trips to "
                    "the island did the ferry make?",
                    "How often did the ferry cross? Its {decks} decks have {lanes} lanes each, a "
                    "lane holds {cars} cars, {carried} cars were carried, and over all crossings "
                    "{empty} places stayed free.",
                ),
            ),
        ),
    ),
    Story(
        name="journeys_train_pass_or_single_tickets",
        topic="travel",
        numbers={
            "trips": whole(8, 30),
            "ticket": money(6, 25),
            "off": percent(25, 50),
            "card": money(20, 90, 5),
            "full": "trips * ticket",
            "discount": "ticket * off / 100",
            "reduced": "ticket - discount",
            "reduced_cost": "trips * reduced",
            "with_card": "card + reduced_cost",
            "saved": "full - with_card",
        },
        facts={
            "ticket": (
                "{name} takes the train {trips} times a year, and a ticket costs {ticket}",
                "a train ticket costs {ticket}, and {name} needs {trips} of them a year",
            ),
            "card": (
                "with a yearly card for {card} every ticket is {off} cheaper",
                "there is a card for {card} a year that takes {off} off each ticket",
            ),
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "cost of the tickets = trips * ticket",
                    "discount with the card = off of cost of the tickets",
                    "money saved = discount with the card - card",
                ),
                tell="ticket card",
                questions=(
                    "how much does {he} save in a year by buying the card",
                    "by how much is a year with the card cheaper for {him}",
                ),
                goals=("the money that the card saves {him} in a year",),
                wordings=(
                    "Is the card worth its {card}? It lowers the price of each train ticket by "
                    "{off} for a year. {name} pays {ticket} a ticket without it and goes by train "
                    "{trips} times a year. How much money would the card save {name}?",
                ),
            ),
            Ask(
                find="with_card",
                steps=(
                    "discount = off of ticket",
                    "reduced price = ticket - discount",
                    "cost of the tickets = trips * reduced price",
                    "cost with the card = card + cost of the tickets",
                ),
                wordings=(
                    "{name} has bought the railway's card, which costs {card} a year and gives "
                    "{off} off every ticket. The usual price of the ticket {name} needs is "
                    "{ticket}. What does the train cost {name} in a year of {trips} trips, card "
                    "included?",
                    "A year of riding the train comes to how much, if {name} travels {trips} "
                    "times, tickets of {ticket} are reduced by {off}, and the card that allows "
                    "this is {card}?",
                ),
            ),
            Ask(
                find="trips",
                steps=(
                    "cost of the tickets = with_card - card",
                    "discount = off of ticket",
                    "reduced price = ticket - discount",
                    "trips = cost of the tickets / reduced price",
                ),
                wordings=(
                    "This year {name} has paid {with_card} to the railway: {card} for a card and "
                    "the rest for tickets, {off} below the usual {ticket} each. How many tickets "
                    "did {name} buy?",
                    "How many times did {name} take the train, when a card for {card} and tickets "
                    "that cost {off} less than the normal {ticket} added up to {with_card}?",
                ),
            ),
        ),
    ),
    Story(
        name="journeys_boat_tank_filled_up_again",
        topic="travel",
        numbers={
            "tank": whole(40, 120, 5),
            "used_share": fraction("1/2", "1/3", "1/4", "2/5", "3/5", "2/3"),
            "hours": whole(2, 6),
            "per_hour": whole(3, 9),
            "used_before": "tank * used_share",
            "in_tank": "tank - used_before",
            "used": "hours * per_hour",
            "left": "in_tank - used",
            "to_fill": "tank - left",
            "price": money("1.20", 3, "0.10"),
            "cost": "to_fill * price",
        },
        where=("left > 4",),
        nouns={"boat": "motorboat, houseboat, fishing boat, lake steamer, yacht, patrol boat"},
        asks=(
            Ask(
                find="left",
                steps=(
                    "liters used before = used_share of tank",
                    "liters in the tank = tank - liters used before",
                    "liters used on the trip = hours * per_hour",
                    "liters left = liters in the tank - liters used on the trip",
                ),
                wordings=(
                    "A {boat} has a tank of {tank} liters, {used_share} of which had been used "
                    "before today. Today it was out for {hours} hours and burned {per_hour} "
                    "liters an hour. How many liters remain in the tank?",
                    "Yesterday {name} used {used_share} of a full tank of {tank} liters. Today "
                    "the {boat} runs for another {hours} hours at {per_hour} liters an hour. With "
                    "how many liters does {name} come back to the harbor?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "liters used before = used_share of tank",
                    "liters used on the trip = hours * per_hour",
                    "liters to fill up = liters used before + liters used on the trip",
                    "cost of the fuel = liters to fill up * price",
                ),
                wordings=(
                    "On the first day of a holiday on a {boat}, {name}'s family used {used_share} "
                    "of the full {tank}-liter tank, and on the second day they traveled for "
                    "{hours} hours at {per_hour} liters an hour. The {boat} has to be given back "
                    "with a full tank. What does the missing fuel cost at {price} a liter?",
                    "Fuel is {price} a liter in the harbor. What must {name} pay to fill up the "
                    "{tank}-liter tank of the {boat} again, which was full until {used_share} of "
                    "it was burned on the way to the island and {per_hour} liters an hour on the "
                    "{hours} hours of the way back?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "liters used before = used_share of tank",
                    "liters in the tank = tank - liters used before",
                    "liters used on the trip = liters in the tank - left",
                    "hours = liters used on the trip / per_hour",
                ),
                wordings=(
                    "{name} set out with a full tank of {tank} liters on Friday and used "
                    "{used_share} of it. On Saturday, when the {boat} burned {per_hour} liters an "
                    "hour, the tank went down to {left} liters. For how many hours was the engine "
                    "running on Saturday?",
                    "The tank of the {boat} holds {tank} liters, and {used_share} of a full tank "
                    "is gone. At {per_hour} liters an hour, how many hours can {name} go on until "
                    "only {left} liters are left?",
                ),
            ),
        ),
        distractors=("The lake is {n:20-90} meters deep.",),
    ),
    Story(
        name="journeys_walking_tour_groups_and_guides",
        topic="",
        numbers={
            "tours": whole(3, 8),
            "guests": whole(10, 30),
            "child_share": fraction("1/2", "1/3", "1/4", "1/5", "2/5"),
            "adult": money(8, 24, 2),
            "all_guests": "tours * guests",
            "children": "all_guests * child_share",
            "adults": "all_guests - children",
            "child": "adult / 2",
            "from_adults": "adults * adult",
            "from_children": "children * child",
            "income": "from_adults + from_children",
        },
        nouns={
            "sight": "old town, harbor, castle, botanical garden, film studio, lighthouse, cave"
        },
        asks=(
            Ask(
                find="adults",
                steps=(
                    "people guided = tours * guests",
                    "children guided = child_share of people guided",
                    "adults guided = people guided - children guided",
                ),
                wordings=(
                    "A guide leads {tours} tours of the {sight} a day with {guests} people on "
                    "each. {child_share} of all these people are children. How many adults does "
                    "the guide lead in a day?",
                    "{tours} tours of the {sight}, {guests} guests on every tour, and "
                    "{child_share} of the guests of that day were children: how many were adults?",
                ),
            ),
            Ask(
                find="from_children",
                steps=(
                    "people guided = tours * guests",
                    "children guided = child_share of people guided",
                    "price for a child = adult / 2",
                    "money from children = children guided * price for a child",
                ),
                wordings=(
                    "Children pay half price on the tours of the {sight}; adults pay {adult}. "
                    "{name} guided {tours} tours with {guests} people each yesterday. If "
                    "{child_share} of the people were children, how much money came from the "
                    "children's tickets?",
                    "How much do the children's tickets bring on a day with {tours} tours of the "
                    "{sight}, each with {guests} people, {child_share} of all of them children, "
                    "when a child pays half of the {adult} that an adult pays? {name} has to work "
                    "it out for the report.",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "people guided = tours * guests",
                    "adults guided = people guided - children",
                    "price for a child = adult / 2",
                    "money from adults = adults guided * adult",
                    "money from children = children * price for a child",
                    "money from all tickets = money from adults + money from children",
                ),
                wordings=(
                    "On Saturday there were {tours} tours of the {sight} with {guests} people on "
                    "each, and {children} of all these people were children. A ticket was {adult} "
                    "for an adult and half as much for a child. How much was paid altogether?",
                    "The cash box should hold the money of {tours} tours of the {sight} for "
                    "{guests} people each. Among them were {children} children, for whom the "
                    "price of {adult} is halved. What amount should {name} find in it?",
                ),
            ),
        ),
    ),
    Story(
        name="journeys_cyclist_with_breaks_and_punctures",
        topic="",
        numbers={
            "minutes_per_km": oneof(3, 4, 5, 6),
            "distance": whole(12, 60),
            "breaks": whole(2, 5),
            "break_minutes": oneof(5, 10, 15, 20),
            "puncture": whole(10, 40, 5),
            "riding": "distance * minutes_per_km",
            "resting": "breaks * break_minutes",
            "stopped": "resting + puncture",
            "total": "riding + stopped",
        },
        facts={
            "pace": (
                "{name} needs {minutes_per_km} minutes for a kilometer on {his} bicycle",
                "a kilometer takes {name} {minutes_per_km} minutes by bicycle",
            ),
            "distance": (
                "{he} rides {distance} kilometers to the lake",
                "the lake to which {he} rides is {distance} kilometers away",
            ),
            "breaks": (
                "on the way {he} takes {breaks} breaks of {break_minutes} minutes",
                "{he} stops for {breaks} breaks, {break_minutes} minutes each",
            ),
            "puncture": (
                "mending a flat tire takes {him} another {puncture} minutes",
                "a flat tire costs {him} {puncture} minutes more",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "minutes of riding = distance * minutes_per_km",
                    "minutes of breaks = breaks * break_minutes",
                    "minutes without riding = minutes of breaks + puncture",
                    "minutes on the way = minutes of riding + minutes without riding",
                ),
                tell="pace distance breaks puncture",
                questions=(
                    "how many minutes is {he} on the way",
                    "after how many minutes does {he} reach the lake",
                ),
                goals=("the number of minutes that {name} is on the way",),
                wordings=(
                    "The others are waiting at the lake. {name} rides toward them, {distance} "
                    "kilometers at {minutes_per_km} minutes a kilometer, but there are {breaks} "
                    "breaks of {break_minutes} minutes, and a flat tire means {puncture} minutes "
                    "by the roadside. How many minutes after leaving home does {name} arrive?",
                ),
            ),
            Ask(
                find="distance",
                steps=(
                    "minutes of breaks = breaks * break_minutes",
                    "minutes without riding = minutes of breaks + puncture",
                    "minutes of riding = total - minutes without riding",
                    "kilometers = minutes of riding / minutes_per_km",
                ),
                wordings=(
                    "{name} got to the lake {total} minutes after leaving home. {breaks} breaks "
                    "had lasted {break_minutes} minutes each, a flat tire {puncture} minutes. All "
                    "the rest of the time {name} was riding, at {minutes_per_km} minutes for each "
                    "kilometer. How many kilometers is it to the lake?",
                ),
            ),
            Ask(
                find="puncture",
                steps=(
                    "minutes of riding = distance * minutes_per_km",
                    "minutes without riding = total - minutes of riding",
                    "minutes of breaks = breaks * break_minutes",
                    "minutes for the tire = minutes without riding - minutes of breaks",
                ),
                wordings=(
                    "How many minutes did it take {name} to mend the tire? Here is what is known: "
                    "the ride of {distance} kilometers took {total} minutes in all, a kilometer "
                    "takes {minutes_per_km} minutes, and apart from the tire there were {breaks} "
                    "stops of {break_minutes} minutes each.",
                    "{distance} kilometers at {minutes_per_km} minutes a kilometer should not take "
                    "{total} minutes, even with {breaks} breaks of {break_minutes} minutes. The "
                    "rest of the time went into mending {name}'s tire. How many minutes was that?",
                ),
            ),
        ),
    ),
    Story(
        name="journeys_cable_car_up_and_down",
        topic="",
        numbers={
            "cabins": whole(8, 30),
            "seats": oneof(4, 6, 8, 10),
            "rounds": whole(2, 6),
            "hours": whole(2, 8),
            "walkers": percent(10, 20, 25, 30, 40),
            "at_once": "cabins * seats",
            "hourly": "at_once * rounds",
            "up": "hourly * hours",
            "on_foot": "up * walkers / 100",
            "down": "up - on_foot",
        },
        nouns={"mountain": "Eagle Peak, Mount Arden, Snow Ridge, Bear Rock, the Silver Horn"},
        facts={
            "cabins": (
                "the cable car to {mountain} has {cabins} cabins with {seats} seats each",
                "{cabins} cabins with {seats} seats each go up to {mountain}",
            ),
            "rounds": (
                "every cabin goes up {rounds} times an hour, and all seats are taken",
                "each of them makes the way up {rounds} times an hour and is always full",
            ),
            "hours": (
                "this goes on for {hours} hours",
                "the rush lasts for {hours} hours",
            ),
        },
        asks=(
            Ask(
                find="up",
                steps=(
                    "seats in all cabins = cabins * seats",
                    "people an hour = seats in all cabins * rounds",
                    "people carried up = people an hour * hours",
                ),
                tell="cabins rounds hours",
                questions=(
                    "how many people are carried up in that time",
                    "how many people get to the top by cable car",
                ),
                goals=("the number of people who are carried up",),
            ),
            Ask(
                find="down",
                steps=(
                    "seats in all cabins = cabins * seats",
                    "people an hour = seats in all cabins * rounds",
                    "people carried up = people an hour * hours",
                    "people who walk down = walkers of people carried up",
                    "people who ride down = people carried up - people who walk down",
                ),
                wordings=(
                    "For {hours} hours, {cabins} full cabins with {seats} seats each went up to "
                    "{mountain}, every one of them {rounds} times an hour. {walkers} of the "
                    "people walked down; all the others took the cable car again. How many rode "
                    "down?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "seats in all cabins = cabins * seats",
                    "people an hour = seats in all cabins * rounds",
                    "hours = up / people an hour",
                ),
                wordings=(
                    "{up} people want to go up to {mountain} for the fireworks. The cable car has "
                    "{cabins} cabins of {seats} seats, and each cabin goes up {rounds} times an "
                    "hour. If no seat stays empty, how many hours does it take to bring all of "
                    "them to the top?",
                    "How many hours before the concert on {mountain} must the cable car start, if "
                    "{up} visitors are to be brought up? It has {cabins} cabins, a cabin has "
                    "{seats} seats and makes the way up {rounds} times an hour.",
                ),
            ),
        ),
    ),
    Story(
        name="journeys_tourists_spend_budget_over_days",
        topic="",
        numbers={
            "budget": money(300, 1500, 50),
            "flight": money(80, 400, 10),
            "share": fraction("1/2", "1/3", "1/4", "2/5", "1/5"),
            "days": whole(3, 10),
            "after_flight": "budget - flight",
            "hotel": "after_flight * share",
            "free": "after_flight - hotel",
            "daily": "free / days",
        },
        where=("after_flight > 100",),
        nouns={"town": "Lisbon, Rome, Athens, Oslo, Kyoto, Cairo, Lima, Dublin, Prague, Hanoi"},
        facts={
            "budget": (
                "{name} has {budget} for a trip to {town}",
                "for {his} days in {town} {name} has saved up {budget}",
            ),
            "flight": (
                "the flight costs {flight}",
                "{he} pays {flight} for the flight",
            ),
            "share": (
                "{share} of what is left after that goes to the hotel",
                "the hotel takes {share} of the rest",
            ),
            "days": (
                "{he} divides the remaining money equally among {days} days",
                "what then remains is to last for {days} days, the same amount for each",
            ),
        },
        asks=(
            Ask(
                find="daily",
                steps=(
                    "money after the flight = budget - flight",
                    "cost of the hotel = share of money after the flight",
                    "money for the days = money after the flight - cost of the hotel",
                    "money a day = money for the days / days",
                ),
                tell="budget flight share days",
                questions=(
                    "how much can {he} spend a day",
                    "how much money does {he} have for each day",
                ),
                goals=("the amount that {name} can spend a day",),
                wordings=(
                    "{name} makes a plan for {town}. First line: savings, {budget}. Second line: "
                    "flight, {flight}. Third line: hotel, {share} of what is left when the "
                    "flight is paid. Last line: an equal sum for each of {days} days, until "
                    "nothing remains. What sum is that?",
                ),
            ),
            Ask(
                find="budget",
                steps=(
                    "money for the days = daily * days",
                    "money after the flight = money for the days + hotel",
                    "money saved up = money after the flight + flight",
                ),
                wordings=(
                    "In {town} {name} spent {daily} on each of {days} days, {hotel} on the hotel "
                    "and {flight} on the flight, and came home without a cent. How much money "
                    "had {name} saved up for the trip?",
                    "How much must {name} save for {days} days in {town}, if {daily} a day is "
                    "enough for food and museums, the hotel costs {hotel} altogether and the "
                    "flight {flight}?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "money after the flight = budget - flight",
                    "money for the days = money after the flight - hotel",
                    "days = money for the days / daily",
                ),
                wordings=(
                    "{name} wants to stay in {town} as long as {budget} will last. {flight} of it "
                    "is for the flight, {hotel} for a room with friends however long the visit "
                    "is, and each day will cost {daily}. How many days can {name} stay?",
                ),
            ),
        ),
    ),
)
