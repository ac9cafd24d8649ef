"""Repairs, renovations and rentals: paint, tiles, fences, plumbers, hired tools, factories."""

from datagen.numbers.quantity import fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="building_paint_two_coats_of_a_hall",
        topic="work",
        numbers={
            "length": whole(4, 12),
            "height": oneof(2, 3),
            "walls": oneof(2, 3, 4),
            "wall": "length * height",
            "area": "wall * walls",
            "windows": whole(2, 10),
            "net": "area - windows",
            "coats": oneof(2, 3),
            "painted": "net * coats",
            "per_can": oneof(6, 8, 10, 12),
            "cans": "painted / per_can",
            "can_price": money(12, 40),
            "cost": "cans * can_price",
        },
        nouns={
            "room_word": "hall, garage, classroom, workshop, studio, storeroom",
            "color": "color",
        },
        facts={
            "walls": (
                "{walls} walls of a {room_word}, each {length} meters long and {height} meters "
                "high, are to be painted {color}",
                "a painter is asked to do {walls} walls of a {room_word} in {color}, and each of "
                "them is {length} meters long and {height} meters high",
            ),
            "windows": (
                "{windows} square meters of that are windows and stay as they are",
                "the windows, {windows} square meters altogether, are left out",
            ),
            "coats": (
                "everything gets {coats} coats of paint",
                "one coat is not enough, so {coats} are put on",
            ),
            "can": (
                "a can is enough for {per_can} square meters",
                "one can of paint covers {per_can} square meters once",
            ),
            "price": ("a can costs {can_price}", "paint is {can_price} a can"),
        },
        asks=(
            Ask(
                find="cans",
                steps=(
                    "area of a wall = length * height",
                    "area of the walls = area of a wall * walls",
                    "area without windows = area of the walls - windows",
                    "area of all coats = area without windows * coats",
                    "cans = area of all coats / per_can",
                ),
                tell="walls windows coats can",
                questions=(
                    "how many cans of paint are used up",
                    "how many cans are needed",
                ),
                goals=("the number of cans of paint",),
                wordings=(
                    "{name} will paint the {room_word} {color} during the holidays. There are "
                    "{walls} walls, {length} meters by {height} meters each, with windows that "
                    'take {windows} square meters away. On the can it says: "Enough for '
                    '{per_can} square meters." How many cans does {name} need for {coats} coats?',
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "area of a wall = length * height",
                    "area of the walls = area of a wall * walls",
                    "area without windows = area of the walls - windows",
                    "area of all coats = area without windows * coats",
                    "cans = area of all coats / per_can",
                    "cost of the paint = cans * can_price",
                ),
                tell="walls windows coats can price",
                questions=("what does the paint cost", "how much is spent on paint"),
                goals=("the cost of the paint",),
                wordings=(
                    "How much money goes into the paint for {walls} walls of {length} by {height} "
                    "meters, {windows} square meters of windows not counted, if every spot gets "
                    "{coats} coats and a can for {can_price} lasts for {per_can} square meters?",
                ),
            ),
            Ask(
                find="windows",
                steps=(
                    "area of all coats = cans * per_can",
                    "area without windows = area of all coats / coats",
                    "area of a wall = length * height",
                    "area of the walls = area of a wall * walls",
                    "area of the windows = area of the walls - area without windows",
                ),
                wordings=(
                    "Exactly {cans:can/cans} of paint, each enough for {per_can} square meters, "
                    "went on "
                    "{walls} walls that are {length} meters long and {height} meters high. "
                    "Everything but the windows was given {coats} coats. How many square meters "
                    "are windows?",
                ),
            ),
        ),
    ),
    Story(
        name="building_fence_with_gate_and_posts",
        topic="garden",
        numbers={
            "long_side": whole(10, 40, 2),
            "narrower": whole(2, 18, 2),
            "short_side": "long_side - narrower",
            "half_way": "long_side + short_side",
            "around": "half_way * 2",
            "gate": oneof(2, 4),
            "fence": "around - gate",
            "meter_price": money(6, 30),
            "fence_cost": "fence * meter_price",
            "gate_price": money(60, 300, 10),
            "cost": "fence_cost + gate_price",
        },
        where=("short_side > 3",),
        nouns={
            "plot": "vegetable garden, chicken yard, playground, pony paddock, schoolyard, orchard"
        },
        facts={
            "plot": (
                "a rectangular {plot} is {long_side} meters long and {narrower} meters less wide",
                "a {plot} has the shape of a rectangle, {long_side} meters long, with a width "
                "{narrower} meters smaller than the length",
            ),
            "fence": (
                "it gets a fence all around, except for a gate of {gate} meters",
                "apart from a gate that is {gate} meters wide, a fence is put up on all sides",
            ),
            "price": (
                "a meter of fence costs {meter_price}",
                "the fence is sold for {meter_price} a meter",
            ),
            "gate_price": ("the gate costs {gate_price}", "{gate_price} is paid for the gate"),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "width in meters = long_side - narrower",
                    "length and width together = long_side + width in meters",
                    "meters all around = length and width together * 2",
                    "meters of fence = meters all around - gate",
                    "cost of the fence = meters of fence * meter_price",
                    "cost with the gate = cost of the fence + gate_price",
                ),
                tell="plot fence price gate_price",
                questions=(
                    "what do fence and gate cost together",
                    "how much must be paid for the fence and the gate",
                ),
                goals=("the cost of the fence and the gate",),
                wordings=(
                    "{name} wants a fence around the {plot}, a rectangle of {long_side} meters "
                    "whose width is {narrower} meters less. A gate of {gate} meters, bought for "
                    "{gate_price}, will be let into it; the rest is fence at {meter_price} a "
                    "meter. How much will all of it cost?",
                ),
            ),
            Ask(
                find="fence",
                steps=(
                    "width in meters = long_side - narrower",
                    "length and width together = long_side + width in meters",
                    "meters all around = length and width together * 2",
                    "meters of fence = meters all around - gate",
                ),
                tell="plot fence",
                questions=("how many meters of fence are needed",),
                goals=("the length of the fence in meters",),
                wordings=(
                    "Around a rectangular {plot} goes a fence with a single opening, a gate "
                    "{gate} meters wide. One side of the {plot} is {long_side} meters, the other "
                    "{narrower} meters shorter. How many meters of fence have to be ordered?",
                ),
            ),
            Ask(
                find="meter_price",
                steps=(
                    "cost of the fence = cost - gate_price",
                    "length and width together = long_side + short_side",
                    "meters all around = length and width together * 2",
                    "meters of fence = meters all around - gate",
                    "price of a meter = cost of the fence / meters of fence",
                ),
                wordings=(
                    "The bill for enclosing a {plot} of {long_side} by {short_side} meters was "
                    "{cost}. The gate, {gate} meters wide, made up {gate_price} of it, and the "
                    "fence along all the rest of the rectangle made up the remainder. What was "
                    "the price of a meter of fence?",
                ),
            ),
        ),
    ),
    Story(
        name="building_plumber_visit_and_parts",
        topic="work",
        numbers={
            "visit": money(25, 80, 5),
            "rate": money(30, 90, 5),
            "hours": whole(1, 7),
            "labor": "rate * hours",
            "parts": whole(2, 9),
            "part_price": money(4, 40),
            "parts_cost": "parts * part_price",
            "before": "labor + parts_cost",
            "bill": "before + visit",
            "off": percent(5, 10, 20, 25),
            "no_parts": "labor + visit",
            "less": "no_parts * off / 100",
            "to_pay": "no_parts - less",
        },
        where=("hours > 1",),
        nouns={
            "craftsman": "plumber, roofer, heating engineer",
            "spare": "valve, pipe, gasket, clamp, bracket",
        },
        facts={
            "visit": (
                "a {craftsman} charges {visit} for coming to the house",
                "every visit of a {craftsman} costs {visit} before any work is done",
            ),
            "labor": (
                "each hour of work is {rate}, and the repair takes {hours} hours",
                "the repair takes {hours} hours, for each of which {rate} is added",
            ),
            "off": (
                "neighbors get {off} off the whole bill, and this is for a neighbor",
                "because the customer is a friend, the whole bill is reduced by {off}",
            ),
            "parts": (
                "{parts} new {spares} at {part_price} are built in",
                "{parts} {spares} have to be replaced, at {part_price} apiece",
            ),
        },
        asks=(
            Ask(
                find="bill",
                steps=(
                    "cost of the work = rate * hours",
                    "cost of the parts = parts * part_price",
                    "work and parts = cost of the work + cost of the parts",
                    "whole bill = work and parts + visit",
                ),
                tell="visit labor parts",
                questions=(
                    "what is the amount of the bill",
                    "how much does the repair cost in all",
                ),
                goals=("the whole bill",),
                wordings=(
                    "Bill for {name}: coming to the house {visit}; {hours} hours of work at "
                    "{rate}; {parts} {spares} at {part_price} each. Which sum should stand at "
                    "the bottom?",
                    "Water was dripping on {name}'s piano, and so there was no time to compare "
                    "prices. The {craftsman} took {visit} for the trip, {rate} for each of "
                    "{hours} hours and {part_price} for each of {parts} new {spares}. How "
                    "expensive did the leak become for {name}?",
                ),
            ),
            Ask(
                find="to_pay",
                steps=(
                    "cost of the work = rate * hours",
                    "work and visit = cost of the work + visit",
                    "discount = off of work and visit",
                    "amount to pay = work and visit - discount",
                ),
                tell="visit labor off",
                questions=("how much has to be paid after the discount",),
                goals=("the amount to be paid after the discount",),
                wordings=(
                    "The {craftsman} wrote down {hours} hours at {rate} each and {visit} for the "
                    'trip; no new parts had been needed. "But you are a neighbor," he said '
                    'to {name}, "so I take {off} off everything." How much did {name} have to pay?',
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "bill without the visit = bill - visit",
                    "cost of the parts = parts * part_price",
                    "cost of the work = bill without the visit - cost of the parts",
                    "hours = cost of the work / rate",
                ),
                tell="",
                wordings=(
                    "Last month {name} paid a {craftsman} {bill}. This covered {visit} for "
                    "driving out, {parts} {spares} at {part_price} apiece, and the hours of "
                    "work, which cost {rate} each. How many hours had the {craftsman} worked?",
                    "How many hours did a {craftsman} need if the bill is {bill}, made up of "
                    "{visit} for the visit, {parts} times {part_price} for {spares}, and "
                    "{rate} for every hour?",
                ),
            ),
        ),
    ),
    Story(
        name="building_tile_boxes_with_waste",
        topic="work",
        numbers={
            "rows": whole(8, 30),
            "per_row": whole(6, 25),
            "tiles": "rows * per_row",
            "waste": whole(4, 30),
            "needed": "tiles + waste",
            "per_box": oneof(8, 10, 12, 15, 20),
            "boxes": "needed / per_box",
            "box_price": money(12, 45),
            "cost": "boxes * box_price",
        },
        nouns={"room_word": "kitchen, bathroom, hallway, balcony, terrace, laundry room"},
        facts={
            "floor": (
                "the floor of a {room_word} takes {rows} rows of {per_row} tiles",
                "{rows} rows with {per_row} tiles each cover the floor of a {room_word}",
            ),
            "waste": (
                "{waste} more tiles will break or be cut to waste",
                "another {waste} have to be bought because some always break",
            ),
            "box": (
                "the tiles come in boxes of {per_box}, each at {box_price}",
                "a box of {per_box} tiles costs {box_price}",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "tiles on the floor = rows * per_row",
                    "tiles to buy = tiles on the floor + waste",
                    "boxes = tiles to buy / per_box",
                    "cost of the tiles = boxes * box_price",
                ),
                tell="floor waste box",
                questions=("how much do the tiles cost", "what is paid for the tiles"),
                goals=("the cost of the tiles",),
                wordings=(
                    '"Measure twice, buy once," says {name}\'s uncle, who lays floors. For the '
                    "{room_word} they count {rows} rows of {per_row} tiles and add {waste} for "
                    "breakage. At {box_price} for a box of {per_box}, what will the tiles cost?",
                    "What does {name} pay for boxes of {per_box} tiles at {box_price} a box when "
                    "the {room_word} needs {rows} rows of {per_row} tiles and {waste} spare tiles "
                    "should be there as well?",
                ),
            ),
            Ask(
                find="waste",
                steps=(
                    "tiles bought = boxes * per_box",
                    "tiles on the floor = rows * per_row",
                    "spare tiles = tiles bought - tiles on the floor",
                ),
                wordings=(
                    "{name} bought {boxes:box/boxes} of {per_box} tiles for the {room_word}. When "
                    "the floor was finished there were {rows} rows with {per_row} tiles each, none "
                    "of them broken on the way. How many tiles were left over?",
                ),
            ),
            Ask(
                find="box_price",
                steps=(
                    "tiles on the floor = rows * per_row",
                    "tiles to buy = tiles on the floor + waste",
                    "boxes = tiles to buy / per_box",
                    "price of a box = cost / boxes",
                ),
                wordings=(
                    "A builder paid {cost} for exactly as many boxes of {per_box} tiles as were "
                    "needed: {rows} rows of {per_row} tiles for the floor and {waste} in reserve. "
                    "What was the price of a box?",
                ),
            ),
        ),
    ),
    Story(
        name="building_hired_excavator_days",
        topic="work",
        numbers={
            "first_day": money(90, 240, 10),
            "cheaper": money(10, 60, 5),
            "next_day": "first_day - cheaper",
            "days": whole(3, 12),
            "later_days": "days - 1",
            "later_cost": "later_days * next_day",
            "hire": "first_day + later_cost",
            "fuel": money(8, 30),
            "fuel_cost": "fuel * days",
            "total": "hire + fuel_cost",
        },
        nouns={"machine": "excavator, cherry picker, concrete mixer, wood chipper, tractor"},
        facts={
            "price": (
                "renting a {machine} costs {first_day} for the first day and {cheaper} less for "
                "each further day",
                "a {machine} is rented out at {first_day} for one day, and every day after the "
                "first is {cheaper} cheaper than the first",
            ),
            "days": (
                "{name} needs it for {days} days",
                "{days} days pass before {name} brings it back",
            ),
            "fuel": ("it uses fuel for {fuel} a day", "each day {fuel} has to be spent on fuel"),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "days after the first = days - 1",
                    "price of a further day = first_day - cheaper",
                    "cost of the further days = days after the first * price of a further day",
                    "rent = first_day + cost of the further days",
                    "cost of fuel = fuel * days",
                    "cost altogether = rent + cost of fuel",
                ),
                tell="price days fuel",
                questions=(
                    "what does {name} spend on the {machine} in all",
                    "how much do rent and fuel come to",
                ),
                goals=("the cost of rent and fuel together",),
                wordings=(
                    "Day one with the {machine} is {first_day}; from day two on it is {cheaper} "
                    "less a day. Fuel is extra, {fuel} each day. {name} keeps the {machine} for "
                    "{days} days to rebuild the driveway. What are the total costs?",
                ),
            ),
            Ask(
                find="hire",
                steps=(
                    "days after the first = days - 1",
                    "price of a further day = first_day - cheaper",
                    "cost of the further days = days after the first * price of a further day",
                    "rent = first_day + cost of the further days",
                ),
                tell="price days",
                questions=("how much rent does {name} pay", "what rent is due in the end"),
                goals=("the rent for the {machine}",),
                wordings=(
                    '"How much for {days} days?" asks {name}. "The first day with the {machine} '
                    'is {first_day}," the man at the counter replies, "and after that you save '
                    '{cheaper} a day." What is the right answer to the question?',
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "cost of the further days = hire - first_day",
                    "days after the first = cost of the further days / next_day",
                    "days = 1 + days after the first",
                ),
                wordings=(
                    "{name} paid {hire} in rent for a {machine}. The rental firm charges "
                    "{first_day} for the first day and {next_day} for each of the others. For how "
                    "many days did {name} have it?",
                ),
            ),
        ),
        distractors=("The {machine} weighs {n:2-9} tons.",),
    ),
    Story(
        name="building_factory_two_lines_and_defects",
        topic="work",
        numbers={
            "old_rate": whole(20, 90, 5),
            "faster": whole(10, 60, 5),
            "new_rate": "old_rate + faster",
            "both_rate": "old_rate + new_rate",
            "hours": whole(4, 12),
            "made": "both_rate * hours",
            "defect_rate": percent(2, 4, 5, 8, 10),
            "defects": "made * defect_rate / 100",
            "good": "made - defects",
        },
        nouns={"thing": "toy+gadget+household"},
        facts={
            "rates": (
                "the old line of a factory turns out {old_rate} {things} an hour, and the new one "
                "{faster} more than that",
                "a factory has an old line that makes {old_rate} {things} an hour and a new line "
                "that makes {faster} more an hour than the old one",
            ),
            "hours": (
                "both run for {hours} hours a day",
                "every day the two lines work for {hours} hours",
            ),
            "defects": (
                "{defect_rate} of all {things} are defective",
                "the inspectors reject {defect_rate} of what is made",
            ),
        },
        asks=(
            Ask(
                find="good",
                steps=(
                    "{things} an hour on the new line = old_rate + faster",
                    "{things} an hour on both lines = old_rate + {things} an hour on the new line",
                    "{things} made in a day = {things} an hour on both lines * hours",
                    "defective {things} = defect_rate of {things} made in a day",
                    "good {things} = {things} made in a day - defective {things}",
                ),
                tell="rates hours defects",
                questions=(
                    "how many {things} without defects are made in a day",
                    "how many good {things} does the factory make a day",
                ),
                goals=("the number of good {things} made in a day",),
                wordings=(
                    "Two lines side by side: one makes {old_rate} {things} an hour, the other "
                    "{faster} more than the first. They stop after {hours} hours. Then {name}, "
                    "who checks every piece, sorts out {defect_rate} of them. How many {things} "
                    "can be shipped?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "{things} made by the faster one in an hour = old_rate + faster",
                    "{things} made by both in an hour = old_rate + {things} made by the faster one "
                    "in an hour",
                    "hours = made / {things} made by both in an hour",
                ),
                wordings=(
                    "An order of {made} {things} is divided between two machines that run at the "
                    "same time. The slower one makes {old_rate} an hour and the other {faster} an "
                    "hour more. After how many hours is the order complete?",
                    "How many hours must two machines run together to make {made} {things} if one "
                    "of them manages {old_rate} an hour and the other one {faster} more than that?",
                ),
            ),
            Ask(
                find="faster",
                steps=(
                    "{things} made by both in an hour = made / hours",
                    "{things} made by the new one in an hour = {things} made by both in an hour - "
                    "old_rate",
                    "difference an hour = {things} made by the new one in an hour - old_rate",
                ),
                wordings=(
                    "In {hours} hours an old and a new machine together made {made} {things}. The "
                    "old one makes {old_rate} an hour. How many more than the old one does the new "
                    "one make in an hour?",
                ),
            ),
        ),
    ),
    Story(
        name="building_apartment_shared_with_bills",
        topic="",
        numbers={
            "rent": money(600, 1500, 60),
            "power": money(30, 120, 6),
            "internet": money(24, 60, 6),
            "people": oneof(2, 3, 4),
            "bills": "power + internet",
            "costs": "rent + bills",
            "share": "costs / people",
            "income": money(1200, 2600, 50),
            "left": "income - share",
        },
        where=("left > 200",),
        nouns={"town": "town"},
        facts={
            "rent": (
                "{name} shares a flat in {town} that costs {rent} a month",
                "the rent of the flat in {town} where {name} lives is {rent} a month",
            ),
            "bills": (
                "on top of that come {power} for electricity and {internet} for the internet",
                "electricity is {power} a month and the internet {internet}",
            ),
            "people": (
                "{people} people, {name} among them, pay equal parts of everything",
                "all costs are split equally among the {people} people who live there",
            ),
            "income": (
                "{name} earns {income} a month",
                "each month {income} arrives in {name}'s account",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "bills = power + internet",
                    "monthly costs of the flat = rent + bills",
                    "share of {name} = monthly costs of the flat / people",
                    "money left = income - share of {name}",
                ),
                tell="rent bills people income",
                questions=(
                    "how much does {name} have left after paying {his} share",
                    "how much of the income remains once {name} has paid for the flat",
                ),
                goals=("the money {name} has left each month",),
                wordings=(
                    "Out of {income} a month {name} pays an equal share of a flat in {town} with "
                    "{people} people in it. Rent {rent}, electricity {power}, internet "
                    "{internet}: these are its monthly costs. What is left of {name}'s income?",
                ),
            ),
            Ask(
                find="share",
                steps=(
                    "bills = power + internet",
                    "monthly costs of the flat = rent + bills",
                    "share of each = monthly costs of the flat / people",
                ),
                tell="rent bills people",
                questions=("how much does each of them pay a month",),
                goals=("the monthly share of each person",),
                wordings=(
                    "The note on the fridge says: rent {rent}, power {power}, internet "
                    "{internet}. {people} people live here, and everybody pays the same. What "
                    "does one of them owe this month?",
                ),
            ),
            Ask(
                find="power",
                steps=(
                    "monthly costs of the flat = share * people",
                    "bills = monthly costs of the flat - rent",
                    "cost of electricity = bills - internet",
                ),
                wordings=(
                    "Each of the {people} friends in a flat had to pay {share} this month. The "
                    "rent is {rent} and the internet costs {internet}; what remains was the "
                    "electricity bill. How high was it?",
                    "{people} equal shares of {share} cover rent, internet and electricity of a "
                    "flat. If the rent is {rent} and the internet {internet}, how much does the "
                    "electricity cost?",
                ),
            ),
        ),
    ),
    Story(
        name="building_wallpaper_rolls_and_helpers",
        topic="work",
        numbers={
            "rooms": oneof(2, 3, 4),
            "strips": whole(8, 24),
            "all_strips": "rooms * strips",
            "per_roll": oneof(3, 4, 5),
            "rolls": "all_strips / per_roll",
            "roll_price": money(14, 48),
            "paper": "rolls * roll_price",
            "hours": whole(5, 20),
            "wage": money(15, 35),
            "wages": "hours * wage",
            "cost": "paper + wages",
        },
        nouns={"pattern": "roses, stripes, sailing boats, dots, stars, leaves"},
        facts={
            "rooms": (
                "{rooms} rooms are papered with {strips} strips of wallpaper each",
                "there are {rooms} rooms to paper, and every one of them takes {strips} strips of "
                "wallpaper",
            ),
            "roll": (
                "a roll gives {per_roll} strips and costs {roll_price}",
                "{per_roll} strips can be cut from a roll, which is {roll_price}",
            ),
            "wages": (
                "the paperhanger works {hours} hours for {wage} an hour",
                "for {hours} hours of work {wage} each has to be paid",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "strips of wallpaper = rooms * strips",
                    "rolls = strips of wallpaper / per_roll",
                    "cost of the wallpaper = rolls * roll_price",
                    "cost of the work = hours * wage",
                    "cost altogether = cost of the wallpaper + cost of the work",
                ),
                tell="rooms roll wages",
                questions=(
                    "how much do paper and work cost together",
                    "what is the whole cost of papering the rooms",
                ),
                goals=("the cost of the wallpaper and the work",),
                wordings=(
                    "Grandmother wants {pattern} on the walls of {rooms} rooms. The wallpaper "
                    "with {pattern} costs {roll_price} a roll; one roll makes {per_roll} strips, "
                    "and a room needs {strips}. {name} hangs it in {hours} hours and asks for "
                    "{wage} an hour. What does Grandmother pay for paper and work?",
                ),
            ),
            Ask(
                find="strips",
                steps=(
                    "rolls = paper / roll_price",
                    "strips of wallpaper = rolls * per_roll",
                    "strips in a room = strips of wallpaper / rooms",
                ),
                wordings=(
                    "For the wallpaper of {rooms} equally large rooms {name} paid {paper}, at "
                    "{roll_price} a roll. Every roll was cut into {per_roll} strips, and all were "
                    "used. How many strips are there in each room?",
                    "{paper} for wallpaper, {roll_price} for a roll, {per_roll} strips to a roll, "
                    "{rooms} rooms alike: how many strips are on the walls of one room?",
                ),
            ),
        ),
    ),
    Story(
        name="building_bricklayers_and_a_late_helper",
        topic="work",
        numbers={
            "rate": whole(30, 80, 5),
            "alone": whole(2, 6),
            "part": fraction("1/2", "2/3", "3/4", "4/5"),
            "helper_rate": "rate * part",
            "together": whole(2, 8),
            "alone_done": "rate * alone",
            "both_rate": "rate + helper_rate",
            "both_done": "both_rate * together",
            "bricks": "alone_done + both_done",
        },
        nouns={"item": "brick, paving stone, tile, roof tile, shingle"},
        facts={
            "rate": (
                "{name} lays {rate} {items} an hour and begins alone",
                "working alone at first, {name} lays {rate} {items} an hour",
            ),
            "alone": (
                "after {alone} hours {his} apprentice joins in",
                "{alone} hours later an apprentice comes to help",
            ),
            "part": (
                "the apprentice lays {part} as many {items} an hour",
                "an hour of the apprentice's work yields {part} of what {name} manages",
            ),
            "together": (
                "they finish the job after {together} more hours",
                "side by side they need {together} more hours to finish",
            ),
        },
        asks=(
            Ask(
                find="bricks",
                steps=(
                    "{items} laid alone = rate * alone",
                    "{items} an hour by the apprentice = part of rate",
                    "{items} an hour together = rate + {items} an hour by the apprentice",
                    "{items} laid together = {items} an hour together * together",
                    "{items} in all = {items} laid alone + {items} laid together",
                ),
                tell="rate alone part together",
                questions=(
                    "how many {items} were needed for the job",
                    "how many {items} have been laid by then",
                ),
                goals=("the number of {items} laid in all",),
                wordings=(
                    "At seven {name} started laying {items}, {rate} an hour. {alone} hours later "
                    "{name2} arrived, who is learning the trade and manages only {part} as many. "
                    "If both worked on for {together} hours, how many {items} were laid that day?",
                ),
            ),
            Ask(
                find="together",
                steps=(
                    "{items} laid alone = rate * alone",
                    "{items} still to lay = bricks - {items} laid alone",
                    "{items} an hour together = rate + helper_rate",
                    "hours together = {items} still to lay / {items} an hour together",
                ),
                wordings=(
                    "{bricks} {items} have to be laid. {name} does {rate} an hour and works alone "
                    "for {alone} hours; then {name2} comes, who does {helper_rate} an hour. For "
                    "how many hours do they have to work together until the job is done?",
                    '"You are late," says {name}, who has been laying {rate} {items} an hour for '
                    '{alone} hours. "All {bricks} must be down today!" How many hours will it '
                    "take from now on, with {name2} adding {helper_rate} an hour?",
                ),
            ),
        ),
    ),
)
