"""Ways there and back: detours, slow trains and fast ones, hills, islands, meeting half way."""

from datagen.numbers.quantity import decimal, factor, money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="routes_to_work_by_street_and_home_by_the_lake",
        topic="travel",
        numbers={
            "short": whole(3, 12),
            "times": factor(2, 3),
            "less": whole(1, 4),
            "long": "short * times - less",
            "round": "short + long",
            "days": whole(3, 6),
            "weeks": whole(2, 12),
            "total": "round * days * weeks",
        },
        where=("long > short",),
        facts={
            "short": (
                "{name} cycles {short} miles to work by the main street",
                "by the main street it is {short} miles to work, and that is how {name} cycles "
                "in the morning",
            ),
            "long": (
                "{he} comes home along the lake, which is {less:mile/miles} less than "
                "{times:times} that distance",
                "the way home along the lake is {times:times} as long, minus {less:mile/miles}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "longer way before the cut = short * times",
                    "miles home = longer way before the cut - less",
                    "miles in a day = short + miles home",
                    "miles in a week = miles in a day * days",
                    "miles in all = miles in a week * weeks",
                ),
                wordings=(
                    "In the morning {name} takes the main street to work, {short} miles. In the "
                    "evening {he} is in no hurry and cycles home by the lake: {times:times} as "
                    "far, minus {less:mile/miles}. With {days} working days a week, how many "
                    "miles are in {his} legs after {weeks} weeks?",
                    "How many miles does {name} cycle in {weeks} weeks of {days} working days if "
                    "it is {short} miles to work and the way {he} takes home is "
                    "{less:mile/miles} shorter than {times:times} that?",
                    '"Only {short} miles to the office," says {name}, "but I never come back the '
                    'same way. By the lake it is {times:times} as many miles, less {less}." '
                    "{name} has been cycling like this {days} days a week for {weeks} weeks. "
                    "What is the distance altogether, there and back?",
                ),
            ),
            Ask(
                find="round",
                steps=(
                    "longer way before the cut = short * times",
                    "miles home = longer way before the cut - less",
                    "miles in a day = short + miles home",
                ),
                tell="short long",
                questions=(
                    "how many miles does {name} cycle in a day",
                    "what is the distance that {he} cycles there and back",
                ),
                goals=("the number of miles that {name} cycles on a working day",),
            ),
            Ask(
                find="days",
                steps=(
                    "longer way before the cut = short * times",
                    "miles home = longer way before the cut - less",
                    "miles in a day = short + miles home",
                    "miles in a week = total / weeks",
                    "days in a week = miles in a week / miles in a day",
                ),
                wordings=(
                    "After {weeks} weeks the counter on {name}'s bicycle shows {total} miles. It "
                    "is {short} miles to work, and the way home is {times:times} as long minus "
                    "{less:mile/miles}; {he} cycles nowhere else. On how many days a week does "
                    "{he} work?",
                    "{total} miles in {weeks} weeks! {name} cycles {short} miles to work, and "
                    "comes home on a road that is {less:mile/miles} short of {times:times} that. "
                    "How many days a week does {he} ride, if it is always the same number?",
                ),
            ),
        ),
    ),
    Story(
        name="routes_slow_train_with_all_stops_and_express",
        topic="travel",
        numbers={
            "stops": whole(8, 24),
            "stop": whole(2, 4),
            "few": whole(1, 5),
            "running": whole(40, 180, 5),
            "slow": "running + stops * stop",
            "fast": "running + few * stop",
            "gain": "slow - fast",
        },
        nouns={"town": "town"},
        facts={
            "slow": (
                "the slow train to {town} stops {stops} times on the way, the express only "
                "{few:time/times}",
                "on the way to {town} there are {stops} stops for the slow train but only {few} "
                "for the express",
            ),
            "stop": ("each stop costs {stop} minutes", "every stop takes a train {stop} minutes"),
        },
        asks=(
            Ask(
                find="gain",
                steps=(
                    "stops that the express leaves out = stops - few",
                    "minutes won = stops that the express leaves out * stop",
                ),
                tell="slow stop",
                questions=(
                    "how many minutes sooner does the express arrive if both leave together and "
                    "run equally fast",
                    "by how many minutes is the express quicker, if both move at the same speed",
                ),
                goals=("the number of minutes that the express saves at the same speed",),
            ),
            Ask(
                find="slow",
                steps=(
                    "minutes at the stops = stops * stop",
                    "minutes of the slow train = running + minutes at the stops",
                ),
                wordings=(
                    "It takes {running} minutes to {town} plus {stop} minutes for every stop, "
                    "and the slow train has {stops} stops, while the express has {few}. How long "
                    "is a passenger of the slow train on the way, in minutes?",
                    "How many minutes does the slow train need to {town}? The express stops at "
                    "{few:station/stations}. The slow train runs for {running} minutes and "
                    "stands for {stop} minutes at each of {stops} stations in between.",
                ),
            ),
            Ask(
                find="stops",
                steps=(
                    "minutes at the stops of the express = few * stop",
                    "running minutes = fast - minutes at the stops of the express",
                    "minutes at the stops of the slow train = slow - running minutes",
                    "stops of the slow train = minutes at the stops of the slow train / stop",
                ),
                wordings=(
                    "An express reaches {town} in {fast} minutes with {few:stop/stops} of {stop} "
                    "minutes each. The slow train runs just as fast between stations, but takes "
                    "{slow} minutes because of its many stops, each of {stop} minutes too. How "
                    "many stops does it make?",
                    "How often does the slow train to {town} stop on its way of {slow} minutes, "
                    "when each stop is {stop} minutes and an express at the same speed, with no "
                    "more than {few:such stop/such stops}, is there in {fast} minutes?",
                ),
            ),
        ),
    ),
    Story(
        name="routes_hill_repeats_of_a_runner",
        topic="",
        numbers={
            "hill": decimal("1.5", 4, "0.5"),
            "up": oneof(6, 8, 10),
            "down": oneof(4, 5, 6),
            "one": "hill * up + hill * down",
            "times": whole(3, 9),
            "rest": whole(1, 4),
            "pauses": "(times - 1) * rest",
            "total": "times * one + pauses",
        },
        where=("up > down",),
        facts={
            "hill": (
                "{name} trains on a hill road {hill} miles long",
                "the hill on which {name} trains has a road of {hill} miles",
            ),
            "pace": (
                "uphill {he} needs {up} minutes for a mile, downhill {down}",
                "{he} runs a mile uphill in {up} minutes and a mile downhill in {down}",
            ),
            "times": (
                "{he} runs up and down {times} times and rests {rest:minute/minutes} between one "
                "round and the next",
                "{he} does {times} rounds, up and down, with a rest of {rest:minute/minutes} "
                "between rounds",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "minutes for a mile up and a mile down = up + down",
                    "minutes of a round = hill * minutes for a mile up and a mile down",
                    "minutes of running = times * minutes of a round",
                    "rests = times - 1",
                    "minutes of rest = rests * rest",
                    "minutes in all = minutes of running + minutes of rest",
                ),
                tell="hill pace times",
                questions=(
                    "how many minutes does the training take",
                    "how long does {he} train, in minutes, rests included",
                ),
                goals=("the length of {name}'s training in minutes",),
                wordings=(
                    "Up and down, up and down: {times} rounds on a hill road of {hill} miles is "
                    "{name}'s training today. A mile up costs {him} {up} minutes, a mile down "
                    "{down}, and between two rounds {he} takes a break of {rest:minute/minutes}. "
                    "How many minutes pass from the first step to the last?",
                    "How many minutes does {name} need to run {times} times up and down a road "
                    "of {hill} miles, at {up} minutes a mile up and {down} minutes a mile down, "
                    "if {he} stands still for {rest:minute/minutes} after every round but the "
                    "last?",
                ),
            ),
            Ask(
                find="one",
                steps=(
                    "minutes up = hill * up",
                    "minutes down = hill * down",
                    "minutes of a round = minutes up + minutes down",
                ),
                wordings=(
                    "A hill road is {hill} miles long. {name} runs a mile in {up} minutes going "
                    "up and in {down} minutes coming down. How long is {he} on the way if {he} "
                    "goes to the top and back?",
                    "{name} turns around at the top of the hill, after {hill} miles at {up} "
                    "minutes a mile, and runs back at {down} minutes a mile. After how many "
                    "minutes is {he} back at the bottom?",
                ),
            ),
        ),
    ),
    Story(
        name="routes_mail_plane_from_island_to_island",
        topic="travel",
        numbers={
            "islands": whole(4, 9),
            "hop": whole(12, 45),
            "stop": whole(10, 30, 5),
            "hops": "islands + 1",
            "flying": "hops * hop",
            "standing": "islands * stop",
            "total": "flying + standing",
        },
        nouns={"load": "mail, medicine, newspapers, bread and milk"},
        facts={
            "islands": (
                "a small plane takes {load} from the coast to {islands} islands, one after "
                "another, and then returns to the coast",
                "with {load} on board, a small plane calls at {islands} islands in turn before "
                "it flies back to the coast",
            ),
            "hop": (
                "each flight, the one back included, takes {hop} minutes",
                "every single flight, the first and the last as well, lasts {hop} minutes",
            ),
            "stop": (
                "it stays {stop} minutes on every island",
                "on each island {stop} minutes are spent on the ground",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "flights = islands + 1",
                    "minutes in the air = flights * hop",
                    "minutes on the islands = islands * stop",
                    "minutes of the tour = minutes in the air + minutes on the islands",
                ),
                tell="islands hop stop",
                questions=(
                    "how many minutes does the whole tour take",
                    "after how many minutes is the plane back",
                ),
                goals=("the length of the whole tour in minutes",),
                wordings=(
                    "Coast, island, island, and so on to island number {islands}, and then back "
                    "to the coast: that is the tour of a small plane with {load}. Every flight "
                    "is {hop} minutes, every stop on an island {stop} minutes. How many minutes "
                    "is the tour?",
                    "How long is a pilot on tour, in minutes, who leaves the coast, lands on "
                    "{islands} islands for {stop} minutes each, and comes home, if all flights, "
                    "the last one too, take {hop} minutes?",
                    'A pilot writes to a friend: "I bring {load} to {islands} islands. I fly '
                    "{hop} minutes to the first, as long from each to the next, and as long from "
                    'the last one home. On each I stay {stop} minutes." How many minutes does '
                    "all this take?",
                ),
            ),
            Ask(
                find="hop",
                steps=(
                    "minutes on the islands = islands * stop",
                    "minutes in the air = total - minutes on the islands",
                    "flights = islands + 1",
                    "minutes of a flight = minutes in the air / flights",
                ),
                wordings=(
                    "A plane was away for {total} minutes. It had brought {load} to {islands} "
                    "islands, standing {stop} minutes on each, and the flights between them, "
                    "from the coast and back to the coast all took the same time. How many "
                    "minutes was one flight?",
                    "{total} minutes after take-off the plane with {load} is back on the coast. "
                    "On the way it stopped on {islands} islands, {stop} minutes each time. If "
                    "all its flights were equally long, how many minutes was each?",
                ),
            ),
        ),
    ),
    Story(
        name="routes_two_hikers_from_both_ends_of_a_trail",
        topic="travel",
        numbers={
            "first": whole(2, 4),
            "second": whole(2, 5),
            "start": whole(1, 3),
            "alone": "first * start",
            "hours": whole(1, 6),
            "together": "first + second",
            "trail": "alone + together * hours",
        },
        nouns={"trail_kind": "coast path, forest trail, river path, mountain trail, canal path"},
        facts={
            "trail": (
                "a {trail_kind} is {trail} miles long, and {name} and {name2} start from its two "
                "ends and walk toward each other",
                "{name} and {name2} walk toward each other from the two ends of a {trail_kind} "
                "of {trail} miles",
            ),
            "speeds": (
                "{name} walks {first} miles an hour and {name2} {second}",
                "{name}'s speed is {first} miles an hour, and {name2}'s is {second}",
            ),
            "start": (
                "{name} sets out {start:hour/hours} before {name2}",
                "{name2} sets out {start:hour/hours} later than {name}",
            ),
        },
        asks=(
            Ask(
                find="hours",
                steps=(
                    "miles that {name} walks alone = first * start",
                    "miles between them = trail - miles that {name} walks alone",
                    "miles together in an hour = first + second",
                    "hours until they meet = miles between them / miles together in an hour",
                ),
                tell="trail speeds start",
                questions=(
                    "how many hours after {name2} starts do they meet",
                    "how many hours has {name2} walked when they meet",
                ),
                goals=("the number of hours that {name2} walks before they meet",),
                wordings=(
                    "{trail} miles of {trail_kind} lie between {name} and {name2}, who want to "
                    "meet somewhere along it. {name} leaves first and does {first} miles each "
                    "hour; {start:hour/hours} later {name2} leaves the other end at {second} "
                    "miles an hour. How many hours does {name2} walk until they see each other?",
                    "How many hours will {name2} have walked when {name} and {name2} meet? The "
                    "{trail_kind} from one to the other measures {trail} miles, {name} comes at "
                    "{first} miles per hour, {name2} at {second}, and {name} had a start of "
                    "{start:hour/hours}.",
                ),
            ),
            Ask(
                find="trail",
                steps=(
                    "miles that {name} walks alone = first * start",
                    "miles together in an hour = first + second",
                    "miles together = miles together in an hour * hours",
                    "miles of the trail = miles that {name} walks alone + miles together",
                ),
                wordings=(
                    "{name} started at one end of a {trail_kind} and walked {first} miles an "
                    "hour. {start:hour/hours} later {name2} started at the other end, {second} "
                    "miles an hour, and after {hours:more hour/more hours} the two met. How long "
                    "is the path, in miles?",
                    "Two friends met on a {trail_kind}. {name2} had been walking for "
                    "{hours:hour/hours} at {second} miles an hour, {name} at {first} miles an "
                    "hour for {start:hour/hours} more than that, from the opposite end. How many "
                    "miles is the path from end to end?",
                ),
            ),
        ),
    ),
    Story(
        name="routes_moped_and_the_next_gas_station",
        topic="travel",
        numbers={
            "tank": whole(4, 9),
            "per_liter": whole(25, 45),
            "range": "tank * per_liter",
            "legs": whole(2, 4),
            "leg": whole(20, 50),
            "ridden": "legs * leg",
            "station": whole(10, 60),
            "spare": "range - ridden - station",
        },
        nouns={"bike": "moped, scooter, motorcycle, delivery van"},
        facts={
            "tank": (
                "the tank of {name}'s {bike} holds {tank} liters, and a liter is enough for "
                "{per_liter} kilometers",
                "{name}'s {bike} goes {per_liter} kilometers on a liter and has a tank of {tank} "
                "liters",
            ),
            "ridden": (
                "since filling up, {he} has made {legs} deliveries with {leg} kilometers of "
                "driving for each",
                "{he} has driven {leg} kilometers for each of {legs} deliveries since the tank "
                "was full",
            ),
            "station": (
                "the next gas station is {station} kilometers away",
                "it is {station} kilometers to the next gas station",
            ),
        },
        asks=(
            Ask(
                find="spare",
                steps=(
                    "kilometers on a full tank = tank * per_liter",
                    "kilometers driven = legs * leg",
                    "kilometers that the tank still allows = kilometers on a full tank - "
                    "kilometers driven",
                    "kilometers to spare = kilometers that the tank still allows - station",
                ),
                tell="tank ridden station",
                questions=(
                    "for how many more kilometers is there gas when {name} gets there",
                    "how many kilometers could {he} drive beyond the gas station",
                ),
                goals=(
                    "the distance that {name} could still drive after reaching the gas station, "
                    "in kilometers",
                ),
                wordings=(
                    '"Will it be enough?" {name} thinks. Full tank this morning: {tank} liters. '
                    "Per liter: {per_liter} kilometers. Driven: {legs} deliveries, {leg} "
                    "kilometers each. Gas station: {station} kilometers ahead. With how many "
                    "kilometers to spare will {he} reach it?",
                    "How many kilometers past the next gas station, which is {station} "
                    "kilometers off, could {name}'s {bike} go before it stops? It left with a "
                    "full tank of {tank} liters, goes {per_liter} kilometers on each, and has "
                    "since done {legs} trips of {leg} kilometers.",
                ),
            ),
            Ask(
                find="leg",
                steps=(
                    "kilometers on a full tank = tank * per_liter",
                    "kilometers that the tank still allows = station + spare",
                    "kilometers driven = kilometers on a full tank - kilometers that the tank "
                    "still allows",
                    "kilometers of a delivery = kilometers driven / legs",
                ),
                wordings=(
                    "After {legs} equally long deliveries, {name} is {station} kilometers from "
                    "the next gas station and would have gas for {spare:more kilometer/more "
                    "kilometers} beyond it. The {bike} started with {tank} liters in its tank "
                    "and needs one liter for {per_liter} kilometers. How many kilometers did "
                    "{he} drive for each delivery?",
                    "How long was each of {name}'s {legs} trips, in kilometers, if all were "
                    "alike? The {bike} had {tank} liters of gas at first and goes {per_liter} "
                    "kilometers on a liter; what is left now is enough for the {station} "
                    "kilometers to the gas station and {spare} more.",
                ),
            ),
        ),
    ),
    Story(
        name="routes_bridge_toll_or_the_free_road",
        topic="money",
        numbers={
            "bridge": whole(4, 15),
            "detour": whole(10, 30),
            "road": "bridge + detour",
            "toll": money("1.50", 5, "0.50"),
            "mile_cost": money("0.10", "0.40", "0.05"),
            "trips": whole(10, 60, 2),
            "bridge_trip": "bridge * mile_cost + toll",
            "road_trip": "road * mile_cost",
            "saved": "(road_trip - bridge_trip) * trips",
        },
        facts={
            "bridge": (
                "over the bridge it is {bridge} miles to the harbor, with a toll of {toll} each "
                "time",
                "the bridge, which costs a toll of {toll}, makes the way to the harbor {bridge} "
                "miles",
            ),
            "road": (
                "the road around the bay has no toll but is {detour} miles longer",
                "the free road around the bay is {detour} miles longer than that",
            ),
            "cost": (
                "a mile costs {name} {mile_cost} in gas",
                "{name} pays {mile_cost} for the gas of each mile",
            ),
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "gas saved by the bridge = detour * mile_cost",
                    "money saved in one trip = gas saved by the bridge - toll",
                    "money saved = money saved in one trip * trips",
                ),
                wordings=(
                    "There are two ways to the harbor: over the bridge, {bridge} miles and a "
                    "toll of {toll}, or around the bay, free of charge but {detour} miles "
                    "longer. Gas costs {name} {mile_cost} a mile. How much does {he} save with "
                    "{trips} trips over the bridge?",
                    "How much cheaper than the free road is the bridge for {name}, over {trips} "
                    "trips? The free road is {detour} miles longer than the {bridge} miles over "
                    "the bridge; a mile costs {mile_cost} in gas, and each crossing of the "
                    "bridge has a toll of {toll}.",
                    "{trips} times this year {name} drove to the harbor, always over the bridge, "
                    'and paid {toll} for each crossing. "That is a waste," says a neighbor, who '
                    "drives {detour} miles more to avoid the bridge. Gas costs both of them "
                    "{mile_cost} a mile. What did the bridge save {name} this year, compared "
                    "with the long road?",
                ),
            ),
            Ask(
                find="road_trip",
                steps=(
                    "miles of the free road = bridge + detour",
                    "gas on the free road = miles of the free road * mile_cost",
                ),
                tell="bridge road cost",
                questions=(
                    "how much does gas cost {him} for one trip on the free road",
                    "what does a trip around the bay cost {him}",
                ),
                goals=("the price of the gas for one trip around the bay",),
            ),
            Ask(
                find="bridge_trip",
                steps=(
                    "gas over the bridge = bridge * mile_cost",
                    "cost over the bridge = gas over the bridge + toll",
                ),
                wordings=(
                    "To the harbor it is {bridge} miles over the bridge. The toll is {toll}, and "
                    "each mile takes {mile_cost} worth of gas. What does {name} pay for the "
                    "trip, all in all?",
                    "What is the cost of one trip for {name}, who drives {bridge} miles at "
                    "{mile_cost} a mile and has to put {toll} into the machine at the bridge?",
                ),
            ),
        ),
    ),
    Story(
        name="routes_bus_driver_circles_and_the_depot",
        topic="work",
        numbers={
            "circle": whole(8, 24),
            "rounds": whole(5, 12),
            "depot": whole(2, 9),
            "day": "circle * rounds + depot * 2",
            "days": whole(4, 6),
            "week": "day * days",
            "service": "week * weeks",
            "weeks": whole(3, 12),
        },
        facts={},
        asks=(
            Ask(
                find="week",
                steps=(
                    "miles on the line = circle * rounds",
                    "miles between depot and line = depot * 2",
                    "miles in a day = miles on the line + miles between depot and line",
                    "miles in a week = miles in a day * days",
                ),
                wordings=(
                    "The line that {name} drives is a circle of {circle} miles. {he} goes around "
                    "it {rounds} times a day, and there are {depot} miles each way between the "
                    "depot and the line. How many miles does {he} drive in a week of {days} "
                    "working days?",
                    "Every working day begins and ends for {name} with {depot} miles of empty "
                    "bus between depot and line. In between come {rounds} rounds of {circle} "
                    "miles with passengers. How many miles is that in {days} days, there and "
                    "back included?",
                    "How many miles does {name}'s bus cover in {days} days, if each day means "
                    "{depot} miles to the line, {rounds} rounds of {circle} miles, and the same "
                    "{depot} miles back to the depot?",
                ),
            ),
            Ask(
                find="rounds",
                steps=(
                    "miles in a day = week / days",
                    "miles between depot and line = depot * 2",
                    "miles on the line = miles in a day - miles between depot and line",
                    "rounds = miles on the line / circle",
                ),
                wordings=(
                    "{name}'s bus covers {week} miles in {days} days, the same every day. "
                    "{depot} miles of each morning and {depot} miles of each evening are the way "
                    "between depot and line and back; the rest are rounds of {circle} miles. How "
                    "many rounds does {he} drive in a day?",
                    "How many times a day does {name} drive {his} line, a circle {circle} miles "
                    "long? In {days} equal days the bus has done {week} miles, with {depot} "
                    "miles from the depot to the line every morning and the same distance back "
                    "every night.",
                    '"{week} miles in {days} days," says the sheet in the bus of {name}. The '
                    "line is {circle} miles around, and the depot is {depot} miles from it, "
                    "which counts twice a day. How many rounds a day are driven, if no day "
                    "differs from another?",
                ),
            ),
            Ask(
                find="weeks",
                steps=(
                    "miles on the line = circle * rounds",
                    "miles between depot and line = depot * 2",
                    "miles in a day = miles on the line + miles between depot and line",
                    "miles in a week = miles in a day * days",
                    "weeks = service / miles in a week",
                ),
                wordings=(
                    "A new bus has to be inspected after {service} miles. {name} drives it "
                    "{days} days a week: {depot} miles to the line, {rounds} rounds of {circle} "
                    "miles, and {depot} miles back. After how many weeks is it due?",
                    "After how many weeks will a bus have run {service} miles, if on each of "
                    "{days} days a week it makes {rounds} rounds of {circle} miles and goes "
                    "{depot} miles from the depot to the line and back again?",
                ),
            ),
        ),
    ),
)
