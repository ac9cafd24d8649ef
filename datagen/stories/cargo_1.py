"""Deliveries and logistics: loads, trips, pallets, routes, warehouses, mail."""

from datagen.numbers.quantity import fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="cargo_truck_two_kinds_weight_left",
        topic="work",
        numbers={
            "big": whole(5, 40),
            "big_weight": whole(12, 40),
            "small": whole(10, 60),
            "small_weight": whole(3, 11),
            "big_load": "big * big_weight",
            "small_load": "small * small_weight",
            "loaded": "big_load + small_load",
            "more": whole(2, 20),
            "room": "more * big_weight",
            "limit": "loaded + room",
        },
        nouns={
            "big_thing": "washing machine, crate of tools/crates of tools, sack of "
            "cement/sacks of cement, cabinet",
            "small_thing": "box of books/boxes of books, bag of seed/bags of seed, carton of "
            "tiles/cartons of tiles, bucket of paint/buckets of paint",
        },
        facts={
            "limit": (
                "a truck may carry no more than {limit} kilograms",
                "the load of a truck is limited to {limit} kilograms",
            ),
            "big": (
                "it already carries {big} {big_things} of {big_weight} kilograms each",
                "{big} {big_things}, each weighing {big_weight} kilograms, are already on it",
            ),
            "small": (
                "there are also {small} {small_things} on board, {small_weight} kilograms each",
                "{small} {small_things} with a weight of {small_weight} kilograms each have been "
                "loaded as well",
            ),
        },
        asks=(
            Ask(
                find="more",
                steps=(
                    "kilograms of {big_things} = big * big_weight",
                    "kilograms of {small_things} = small * small_weight",
                    "kilograms loaded = kilograms of {big_things} + kilograms of {small_things}",
                    "kilograms that may be added = limit - kilograms loaded",
                    "{big_things} that may be added = kilograms that may be added / big_weight",
                ),
                tell="limit big small",
                questions=(
                    "how many more {big_things} of the same weight can it take",
                    "how many {big_things} like these can still be added",
                ),
                goals=("the number of {big_things} that can still be loaded",),
                wordings=(
                    '"Stop!" calls {name}, who is responsible for the truck. "{limit} kilograms '
                    "is the limit. You have {big} {big_things} of {big_weight} kilograms on it, "
                    'and {small} {small_things} of {small_weight} kilograms." How many more '
                    "{big_things} may {name} allow?",
                    "On the loading list of a truck: {big_things}, {big} pieces, {big_weight} "
                    "kilograms each; {small_things}, {small} pieces, {small_weight} kilograms "
                    "each. With an allowed load of {limit} kilograms, how many further "
                    "{big_things} of the same kind fit?",
                ),
            ),
            Ask(
                find="room",
                steps=(
                    "kilograms of {big_things} = big * big_weight",
                    "kilograms of {small_things} = small * small_weight",
                    "kilograms loaded = kilograms of {big_things} + kilograms of {small_things}",
                    "kilograms that may be added = limit - kilograms loaded",
                ),
                tell="limit big small",
                questions=("how many kilograms can still be loaded",),
                wordings=(
                    "How far is a truck from its limit of {limit} kilograms, counted in "
                    "kilograms, once {big} {big_things} of {big_weight} kilograms and {small} "
                    "{small_things} of {small_weight} kilograms are on it?",
                ),
            ),
            Ask(
                find="small_weight",
                steps=(
                    "kilograms of {big_things} = big * big_weight",
                    "kilograms of {small_things} = loaded - kilograms of {big_things}",
                    "weight of one in kilograms = kilograms of {small_things} / small",
                ),
                wordings=(
                    "The scale at the gate shows a load of {loaded} kilograms. {name} knows that "
                    "there are {big} {big_things} of {big_weight} kilograms on the truck, and that "
                    "the rest of the load is {small} equally heavy {small_things}. How many "
                    "kilograms does one of these weigh?",
                ),
            ),
        ),
    ),
    Story(
        name="cargo_courier_parcels_over_a_day",
        topic="work",
        numbers={
            "start": whole(60, 180, 2),
            "villages": whole(3, 8),
            "each": whole(4, 12),
            "dropped": "villages * each",
            "picked": whole(5, 30),
            "noon_rest": "start - dropped",
            "afternoon": "noon_rest + picked",
            "part": fraction("1/2", "1/3", "2/3", "3/4", "1/4"),
            "town_drop": "afternoon * part",
            "left": "afternoon - town_drop",
        },
        nouns={"town": "town"},
        facts={
            "start": (
                "a courier sets out with {start} parcels",
                "{start} parcels are in a courier's van in the morning",
            ),
            "villages": (
                "she stops in {villages} villages and leaves {each} parcels in each",
                "in each of {villages} villages she hands out {each} parcels",
            ),
            "picked": (
                "at noon she picks up {picked} more at a factory",
                "a factory gives her {picked} new parcels at noon",
            ),
            "town": (
                "in {town} she delivers {part} of what she has by then",
                "{part} of all the parcels then in the van are delivered in {town}",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "parcels left in the villages = villages * each",
                    "parcels after the villages = start - parcels left in the villages",
                    "parcels after the factory = parcels after the villages + picked",
                    "parcels delivered in {town} = part of parcels after the factory",
                    "parcels left = parcels after the factory - parcels delivered in {town}",
                ),
                tell="start villages picked town",
                questions=(
                    "how many parcels are still in the van after that",
                    "how many parcels does she bring back",
                ),
                goals=("the number of parcels left in the van",),
                wordings=(
                    "{name} drives a delivery van. Today there were {start} parcels in it at "
                    "first. {villages} villages got {each} parcels each, a factory added "
                    "{picked}, and {town} received {part} of all that was in the van by then. How "
                    "many parcels had to wait until tomorrow?",
                ),
            ),
            Ask(
                find="afternoon",
                steps=(
                    "parcels left in the villages = villages * each",
                    "parcels after the villages = start - parcels left in the villages",
                    "parcels after the factory = parcels after the villages + picked",
                ),
                wordings=(
                    "With {start} parcels loaded, a van serves {villages} villages, {each} parcels "
                    "for every one of them, before it picks up {picked} from a factory. How many "
                    "parcels does it carry on leaving the factory?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "parcels after the villages = afternoon - picked",
                    "parcels left in the villages = villages * each",
                    "parcels at first = parcels after the villages + parcels left in the villages",
                ),
                wordings=(
                    "After {picked} parcels were taken on at a factory, the van held "
                    "{afternoon}. Before that, {each} parcels had been dropped in each of "
                    "{villages} villages. How many parcels had been in the van when the day "
                    "began?",
                    "{name} forgot to write down the number of parcels in the morning, but knows "
                    "the rest: {villages} villages with {each} parcels each, then {picked} new "
                    "ones, and {afternoon} in the van now. What number was forgotten?",
                ),
            ),
        ),
        distractors=("The van has been in use for {n:2-12} years.",),
    ),
    Story(
        name="cargo_sand_by_truck_trips_and_cost",
        topic="work",
        numbers={
            "trucks": whole(2, 5),
            "tons": whole(4, 15),
            "round": "trucks * tons",
            "done_rounds": whole(2, 8),
            "rounds": whole(4, 18),
            "more_rounds": "rounds - done_rounds",
            "all_tons": "rounds * round",
            "done": "done_rounds * round",
            "rest": "all_tons - done",
            "trip_cost": money(20, 90, 5),
            "trips": "rounds * trucks",
            "cost": "trips * trip_cost",
        },
        nouns={"stuff": "sand, gravel, soil, coal, rubble, salt", "weekday": "weekday"},
        facts={
            "all": (
                "{all_tons} tons of {stuff} must be taken to a harbor",
                "a harbor is waiting for {all_tons} tons of {stuff}",
            ),
            "trucks": (
                "{trucks} trucks, each of which holds {tons} tons, drive back and forth",
                "{trucks} trucks carry {tons} tons each per trip",
            ),
            "done": (
                "by {weekday} evening every truck has made {done_rounds} trips",
                "each of the trucks has made {done_rounds} trips by {weekday} evening",
            ),
            "cost": (
                "a trip costs {trip_cost} in fuel and wages",
                "for every trip of a truck {trip_cost} must be paid",
            ),
        },
        asks=(
            Ask(
                find="more_rounds",
                steps=(
                    "tons carried when every truck drives once = trucks * tons",
                    "tons carried so far = done_rounds * tons carried when every truck drives once",
                    "tons left = all_tons - tons carried so far",
                    "trips left for each truck = tons left / tons carried when every truck drives "
                    "once",
                ),
                tell="all trucks done",
                questions=(
                    "how many more trips must each truck make",
                    "how many trips are left for every truck",
                ),
                goals=("the number of trips that each truck must still make",),
                wordings=(
                    "Each of {trucks} trucks takes {tons} tons of {stuff} at a time, and each has "
                    "driven {done_rounds} times. The order was for {all_tons} tons. How many times "
                    "does every truck have to drive from now on?",
                    '"{weekday} evening, and every one of our {trucks} trucks has made '
                    '{done_rounds} trips with {tons} tons," {name} writes to the harbor. "The '
                    'rest of your {all_tons} tons will come soon." After how many more trips of '
                    "each truck will the harbor have everything?",
                ),
            ),
            Ask(
                find="rest",
                steps=(
                    "tons carried when every truck drives once = trucks * tons",
                    "tons carried so far = done_rounds * tons carried when every truck drives once",
                    "tons left = all_tons - tons carried so far",
                ),
                tell="all trucks done",
                questions=("how many tons of {stuff} are still to be moved",),
                wordings=(
                    "A mountain of {stuff}, {all_tons} tons, is being moved by {trucks} trucks of "
                    "{tons} tons each. How many tons are left when all of the trucks have made "
                    "{done_rounds} trips?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "tons carried when every truck drives once = trucks * tons",
                    "trips of each truck = all_tons / tons carried when every truck drives once",
                    "trips of all trucks = trips of each truck * trucks",
                    "cost of the trips = trips of all trucks * trip_cost",
                ),
                tell="all trucks cost",
                questions=("what do all the trips cost", "how much is paid for all the trips"),
                goals=("the cost of all the trips",),
                wordings=(
                    "To bring {all_tons} tons of {stuff} to a building site, {trucks} trucks go "
                    "back and forth with {tons} tons each, always full. If a single trip of a "
                    "single truck costs {trip_cost}, what does the whole transport cost?",
                ),
            ),
        ),
    ),
    Story(
        name="cargo_warehouse_free_places",
        topic="work",
        numbers={
            "aisles": whole(3, 9),
            "shelves": whole(4, 12),
            "places": oneof(5, 6, 8, 10, 12, 15, 20),
            "all_shelves": "aisles * shelves",
            "capacity": "all_shelves * places",
            "filled_rate": percent(40, 50, 60, 70, 75, 80),
            "stored": "capacity * filled_rate / 100",
            "free": "capacity - stored",
            "arriving": whole(5, 60),
            "still_free": "free - arriving",
        },
        nouns={"load": "pallet, crate, barrel, big box"},
        facts={
            "size": (
                "a warehouse has {aisles} aisles with {shelves} shelves in each, and a shelf has "
                "room for {places} {loads}",
                "there are {shelves} shelves in each of the {aisles} aisles of a warehouse, and "
                "{places} {loads} fit on a shelf",
            ),
            "filled": (
                "{filled_rate} of all places are taken",
                "at the moment {filled_rate} of the places are in use",
            ),
            "arriving": (
                "{arriving} {loads} arrive by train",
                "a train brings {arriving} more {loads}",
            ),
        },
        asks=(
            Ask(
                find="still_free",
                steps=(
                    "shelves in the warehouse = aisles * shelves",
                    "places in the warehouse = shelves in the warehouse * places",
                    "places taken = filled_rate of places in the warehouse",
                    "free places = places in the warehouse - places taken",
                    "places free in the end = free places - arriving",
                ),
                tell="size filled arriving",
                questions=(
                    "how many places are free once these have been put away",
                    "how many more {loads} could be stored after that",
                ),
                goals=("the number of places that are free afterwards",),
                wordings=(
                    '"Do we have room for {arriving} {loads} from the train?" - "{aisles} aisles, '
                    "{shelves} shelves in each, {places} {loads} to a shelf, and just "
                    '{filled_rate} of it is full," {name} answers from the office. How many '
                    "places will be free when the {loads} from the train are on the shelves?",
                ),
            ),
            Ask(
                find="free",
                steps=(
                    "shelves in the warehouse = aisles * shelves",
                    "places in the warehouse = shelves in the warehouse * places",
                    "places taken = filled_rate of places in the warehouse",
                    "free places = places in the warehouse - places taken",
                ),
                tell="size filled",
                questions=("how many places are free",),
                goals=("the number of free places",),
                wordings=(
                    "Of all the places for {loads} in a warehouse, {filled_rate} are occupied. How "
                    "many are not, if there are {aisles} aisles of {shelves} shelves, every shelf "
                    "being as long as {places} {loads}?",
                ),
            ),
            Ask(
                find="shelves",
                steps=(
                    "places in an aisle = capacity / aisles",
                    "shelves in an aisle = places in an aisle / places",
                ),
                wordings=(
                    "{capacity} {loads} fill a warehouse completely. It has {aisles} aisles, all "
                    "alike, and holds {places} {loads} on every shelf. How many shelves are there "
                    "in an aisle?",
                ),
            ),
        ),
    ),
    Story(
        name="cargo_moving_van_or_company",
        topic="",
        numbers={
            "van_day": money(40, 110, 5),
            "days": oneof(2, 3),
            "per_mile": money("0.20", "1.00", "0.10"),
            "miles": whole(40, 300, 10),
            "van_days": "van_day * days",
            "mile_cost": "miles * per_mile",
            "van_cost": "van_days + mile_cost",
            "hours": whole(4, 12),
            "movers": oneof(2, 3, 4),
            "wage": money(18, 45),
            "man_hours": "hours * movers",
            "company": "man_hours * wage",
            "saved": "company - van_cost",
        },
        nouns={"town": "town"},
        facts={
            "van": (
                "{name}, who is moving to {town}, can rent a van for {van_day} a day plus "
                "{per_mile} for every mile",
                "a rental van for {name}'s move to {town} costs {van_day} a day and {per_mile} a "
                "mile",
            ),
            "need": (
                "{he} would need it for {days} days and {miles} miles",
                "the move would take {days} days and {miles} miles of driving",
            ),
            "company": (
                "a moving company would send {movers} men for {hours} hours and charge {wage} an "
                "hour for each man",
                "professional movers would need {hours} hours with {movers} men, each of whom "
                "costs {wage} an hour",
            ),
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "cost of the days = van_day * days",
                    "cost of the miles = miles * per_mile",
                    "cost of the van = cost of the days + cost of the miles",
                    "hours of all movers = hours * movers",
                    "cost of the company = hours of all movers * wage",
                    "money saved with the van = cost of the company - cost of the van",
                ),
                tell="van need company",
                questions=(
                    "how much does {name} save by renting the van",
                    "how much cheaper is the rental van than the company",
                ),
                goals=("the amount saved by renting the van",),
                wordings=(
                    "Should {name} call a moving company, {movers} men for {hours} hours at {wage} "
                    "per man and hour, or drive a rented van, {days} days at {van_day} plus "
                    "{miles} miles at {per_mile}? The van is cheaper, but by how much?",
                ),
            ),
            Ask(
                find="van_cost",
                steps=(
                    "cost of the days = van_day * days",
                    "cost of the miles = miles * per_mile",
                    "cost of the van = cost of the days + cost of the miles",
                ),
                tell="van need",
                questions=("how much does the van cost {name} altogether",),
                wordings=(
                    "For the move to {town}, {name} kept a van for {days} days and drove {miles} "
                    "miles. What was the bill, given {van_day} for a day and {per_mile} for a "
                    "mile?",
                ),
            ),
            Ask(
                find="miles",
                steps=(
                    "cost of the days = van_day * days",
                    "cost of the miles = van_cost - cost of the days",
                    "miles driven = cost of the miles / per_mile",
                ),
                wordings=(
                    "{name} returned a rented van after {days} days and paid {van_cost}. The price "
                    "had been {van_day} a day plus {per_mile} a mile. How many miles had {name} "
                    "driven?",
                    "How many miles can {name} drive with {van_cost} if the van costs {van_day} "
                    "for each of {days} days and then {per_mile} for each mile?",
                ),
            ),
        ),
    ),
    Story(
        name="cargo_letters_sorted_by_two_shifts",
        topic="work",
        numbers={
            "workers": whole(3, 8),
            "rate": whole(100, 400, 20),
            "crew_rate": "workers * rate",
            "morning": whole(2, 6),
            "morning_sum": "crew_rate * morning",
            "gone": whole(1, 4),
            "late_workers": "workers - gone",
            "late_rate": "late_workers * rate",
            "evening": whole(2, 6),
            "evening_sum": "late_rate * evening",
            "letters": "morning_sum + evening_sum",
        },
        where=("late_workers > 1",),
        nouns={"item": "letter, postcard, ticket, order form"},
        facts={
            "crew": (
                "{workers} clerks sort {items}, {rate} an hour each",
                "each of {workers} clerks can sort {rate} {items} an hour",
            ),
            "morning": (
                "they work together for {morning} hours in the morning",
                "in the morning all of them sort for {morning} hours",
            ),
            "gone": (
                "then {gone:clerk/clerks} must go home",
                "after lunch {gone:clerk/clerks} cannot stay",
            ),
            "evening": (
                "the others finish the work in {evening} more hours",
                "the clerks that remain need {evening} more hours to finish",
            ),
        },
        asks=(
            Ask(
                find="letters",
                steps=(
                    "{items} an hour by all clerks = workers * rate",
                    "{items} sorted in the morning = {items} an hour by all clerks * morning",
                    "clerks after lunch = workers - gone",
                    "{items} an hour after lunch = clerks after lunch * rate",
                    "{items} sorted after lunch = {items} an hour after lunch * evening",
                    "{items} in all = {items} sorted in the morning + {items} sorted after lunch",
                ),
                tell="crew morning gone evening",
                questions=(
                    "how many {items} have been sorted in the end",
                    "how many {items} were there to sort",
                ),
                goals=("the number of {items} sorted in all",),
                wordings=(
                    "A flu is going around the office. In the morning {workers} clerks still "
                    "sorted {items} for {morning} hours, {rate} an hour each. In the afternoon, "
                    "with {gone} of them gone home, the others went on for {evening} hours. How "
                    "many {items} were sorted that day?",
                ),
            ),
            Ask(
                find="evening",
                steps=(
                    "{items} an hour by all clerks = workers * rate",
                    "{items} sorted in the morning = {items} an hour by all clerks * morning",
                    "{items} left = letters - {items} sorted in the morning",
                    "clerks after lunch = workers - gone",
                    "{items} an hour after lunch = clerks after lunch * rate",
                    "hours after lunch = {items} left / {items} an hour after lunch",
                ),
                wordings=(
                    "There are {letters} {items} to sort. One clerk can do {rate} an hour. "
                    "{workers} clerks begin, but after {morning} hours {gone} of them must leave. "
                    "For how many more hours do the others have to work until all is sorted?",
                    "For how many hours after lunch must the clerks of a post office sort, if "
                    "{letters} {items} came in, {workers} clerks doing {rate} an hour each worked "
                    "for {morning} hours before lunch, and {gone} of them left at lunchtime?",
                ),
            ),
        ),
    ),
    Story(
        name="cargo_milk_van_bottles_and_returns",
        topic="food",
        numbers={
            "crates": whole(6, 30),
            "per_crate": oneof(6, 8, 10, 12, 20),
            "bottles": "crates * per_crate",
            "homes": whole(5, 40),
            "each": oneof(2, 3, 4),
            "home_bottles": "homes * each",
            "after_homes": "bottles - home_bottles",
            "cafe_part": fraction("1/2", "1/3", "1/4"),
            "cafe": "after_homes * cafe_part",
            "left": "after_homes - cafe",
            "refund": money("0.10", "0.50", "0.05"),
            "refunds": "home_bottles * refund",
        },
        nouns={"liquid_word": "milk, apple juice, mineral water, lemonade"},
        facts={
            "crates": (
                "a van is loaded with {crates} crates of {per_crate} bottles of {liquid_word}",
                "{crates} crates with {per_crate} bottles of {liquid_word} in each are put on a "
                "van",
            ),
            "homes": (
                "{homes} families on the way get {each} bottles each",
                "the driver leaves {each} bottles at each of {homes} houses",
            ),
            "cafe": (
                "a cafe then takes {cafe_part} of the bottles that remain",
                "{cafe_part} of the rest is for a cafe",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "bottles of {liquid_word} = crates * per_crate",
                    "bottles for the families = homes * each",
                    "bottles after that = bottles of {liquid_word} - bottles for the families",
                    "bottles for the cafe = cafe_part of bottles after that",
                    "bottles left = bottles after that - bottles for the cafe",
                ),
                tell="crates homes cafe",
                questions=(
                    "how many bottles come back on the van",
                    "how many bottles are left after that",
                ),
                goals=("the number of bottles left on the van",),
                wordings=(
                    "Early on {name} filled the van: {crates} crates, {per_crate} bottles of "
                    "{liquid_word} in each. {homes} doorsteps and {each} bottles at every one of "
                    "them later, {name} reached the cafe, which bought {cafe_part} of what was "
                    "left. With how many bottles did {name} drive home?",
                ),
            ),
            Ask(
                find="crates",
                steps=(
                    "bottles for the families = homes * each",
                    "bottles loaded = after_homes + bottles for the families",
                    "crates = bottles loaded / per_crate",
                ),
                wordings=(
                    "After {homes} families have been given {each} bottles of {liquid_word} each, "
                    "there are {after_homes:bottle/bottles} left on the van. All bottles had been "
                    "loaded in full crates of {per_crate}. How many crates was that?",
                ),
            ),
            Ask(
                find="refund",
                steps=(
                    "bottles for the families = homes * each",
                    "deposit for a bottle = refunds / bottles for the families",
                ),
                wordings=(
                    "Every family gets its deposit back for each empty bottle. {homes} families "
                    "handed in {each} empty bottles each, and the driver paid out {refunds} in "
                    "all. How much is the deposit for one bottle?",
                ),
            ),
        ),
    ),
    Story(
        name="cargo_ship_containers_two_cranes",
        topic="work",
        numbers={
            "first": whole(12, 30),
            "fewer": whole(2, 8),
            "second": "first - fewer",
            "both": "first + second",
            "before": whole(2, 6),
            "first_done": "first * before",
            "together": whole(3, 10),
            "both_done": "both * together",
            "containers": "first_done + both_done",
            "hours": "before + together",
        },
        nouns={
            "port": "harbor, port, river port",
            "ship_name": "Albatross, Sea Star, North Wind, Blue Whale, Morning Light, Silver Gull",
        },
        facts={
            "ship": (
                "the ship {ship_name} brings {containers} containers to a {port}",
                "{containers} containers are on board the {ship_name}, which has reached a {port}",
            ),
            "first": (
                "one crane, which unloads {first} containers an hour, works alone for {before} "
                "hours",
                "for the first {before} hours a single crane unloads {first} containers an hour",
            ),
            "second": (
                "then a second crane comes into use, which manages {fewer} containers an hour "
                "fewer than the first",
                "after that it is joined by a second crane that does {fewer} fewer an hour",
            ),
        },
        asks=(
            Ask(
                find="together",
                steps=(
                    "containers unloaded by the first crane alone = first * before",
                    "containers left = containers - containers unloaded by the first crane alone",
                    "containers an hour of the second crane = first - fewer",
                    "containers an hour of both cranes = first + containers an hour of the second "
                    "crane",
                    "hours together = containers left / containers an hour of both cranes",
                ),
                tell="ship first second",
                questions=(
                    "for how many hours must both cranes work to empty the ship",
                    "how many hours do the two cranes need together for the rest",
                ),
                goals=("the number of hours in which both cranes finish the work",),
                wordings=(
                    "The {ship_name} came in with {containers} containers and has to leave soon. "
                    "A crane that lifts {first} an hour has been busy for {before} hours when a "
                    "second one, {fewer} an hour slower, becomes free to help. In how many hours "
                    "from that moment is the ship empty?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "containers unloaded by the first crane alone = first * before",
                    "containers left = containers - containers unloaded by the first crane alone",
                    "containers an hour of the second crane = first - fewer",
                    "containers an hour of both cranes = first + containers an hour of the second "
                    "crane",
                    "hours together = containers left / containers an hour of both cranes",
                    "hours in all = before + hours together",
                ),
                tell="ship first second",
                questions=("how many hours does it take in all to empty the ship",),
                wordings=(
                    "How many hours after the beginning of the work is the {ship_name} empty, if "
                    "it carried {containers} containers, one crane took off {first} an hour all "
                    "the time, and {before} hours after the first a second crane began, doing "
                    "{fewer} fewer an hour?",
                ),
            ),
            Ask(
                find="containers",
                steps=(
                    "containers unloaded by the first crane alone = first * before",
                    "containers an hour of the second crane = first - fewer",
                    "containers an hour of both cranes = first + containers an hour of the second "
                    "crane",
                    "containers unloaded together = containers an hour of both cranes * together",
                    "containers in all = containers unloaded by the first crane alone + "
                    "containers unloaded together",
                ),
                wordings=(
                    "Crane A moves {first} containers an hour and crane B {fewer} fewer. Crane A "
                    "started on the {ship_name} {before} hours before crane B, and {together} "
                    "hours after crane B had started the ship was empty. How many containers had "
                    "it carried?",
                ),
            ),
        ),
    ),
    Story(
        name="cargo_bike_messenger_week",
        topic="work",
        numbers={
            "days": oneof(4, 5, 6),
            "trips": whole(8, 20),
            "miles": oneof(2, 3, 4, 5),
            "week_trips": "days * trips",
            "week_miles": "week_trips * miles",
            "fee": money(3, 9, "0.50"),
            "fees": "week_trips * fee",
            "repair": money(12, 60),
            "lock": money(10, 40),
            "costs": "repair + lock",
            "left": "fees - costs",
        },
        nouns={"part_word": "tire, chain, saddle, brake, pedal"},
        facts={
            "work": (
                "a bike messenger works {days} days a week and makes {trips} trips a day",
                "on each of {days} days in the week a bike messenger makes {trips} trips",
            ),
            "fee": ("she is paid {fee} a trip", "every trip brings her {fee}"),
            "miles": (
                "a trip is {miles} miles long on average",
                "on average she rides {miles} miles on a trip",
            ),
            "costs": (
                "this week she had to buy a new {part_word} for {repair} and a lock for {lock}",
                "{repair} for a new {part_word} and {lock} for a lock were this week's expenses",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "trips in the week = days * trips",
                    "pay for the week = trips in the week * fee",
                    "expenses = repair + lock",
                    "money left = pay for the week - expenses",
                ),
                tell="work fee costs",
                questions=(
                    "how much of her pay was left this week",
                    "what is left of a week's pay after these expenses",
                ),
                goals=("the money left of this week's pay",),
                wordings=(
                    "{name} carries letters through the city by bike, {trips} trips a day on "
                    "{days} days a week, for {fee} a trip. This week the {part_word} broke, which "
                    "cost {repair}, and the lock, worth {lock}, was stolen and replaced. What "
                    "remained of {name}'s pay?",
                ),
            ),
            Ask(
                find="week_miles",
                steps=(
                    "trips in the week = days * trips",
                    "miles in the week = trips in the week * miles",
                ),
                tell="work miles",
                questions=("how many miles does she ride in a week",),
                wordings=(
                    "With {trips} trips a day and {miles} miles to a trip, what distance in miles "
                    "does a bike messenger cover in a week of {days} working days?",
                ),
            ),
            Ask(
                find="fee",
                steps=(
                    "expenses = repair + lock",
                    "pay for the week = left + expenses",
                    "trips in the week = days * trips",
                    "pay for a trip = pay for the week / trips in the week",
                ),
                wordings=(
                    "After paying {repair} for a new {part_word} and {lock} for a lock, a bike "
                    "messenger still has {left} of what she earned in {days} days. She had made "
                    "{trips} trips on every one of these days, all paid the same. What is the pay "
                    "for a trip?",
                ),
            ),
        ),
    ),
)
