"""Buildings and borders: floors, flats, windows and stairs; fences, edges and areas with their "
"costs."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="floors_windows_cleaned_in_a_tower",
        topic="work",
        numbers={
            "floors": whole(6, 30),
            "flats": whole(2, 6),
            "windows": whole(3, 8),
            "lobby": whole(4, 20),
            "all": "floors * flats * windows + lobby",
            "days": whole(2, 9),
            "daily": "all / days",
        },
        facts={
            "floors": (
                "a tower has {floors} floors with {flats} apartments on each",
                "on each of the {floors} floors of a tower there are {flats} apartments",
            ),
            "windows": (
                "every apartment has {windows} windows",
                "there are {windows} windows to an apartment",
            ),
            "lobby": (
                "the lobby has {lobby} more windows",
                "{lobby} other windows belong to the lobby",
            ),
        },
        asks=(
            Ask(
                find="all",
                steps=(
                    "apartments = floors * flats",
                    "windows of apartments = apartments * windows",
                    "windows of the tower = windows of apartments + lobby",
                ),
                tell="floors windows lobby",
                questions=(
                    "how many windows does the tower have",
                    "how many windows must be washed to do the whole tower",
                ),
                goals=("the number of windows of the tower",),
            ),
            Ask(
                find="daily",
                steps=(
                    "apartments = floors * flats",
                    "windows of apartments = apartments * windows",
                    "windows of the tower = windows of apartments + lobby",
                    "windows in a day = windows of the tower / days",
                ),
                wordings=(
                    "Two window cleaners have {days} days for a whole tower: {floors} floors, "
                    "{flats} apartments a floor, {windows} windows an apartment, and {lobby} in "
                    "the lobby. How many windows a day must they wash together, if they do the "
                    "same number every day?",
                    "How many windows a day does a crew wash that finishes a tower in {days} "
                    "equal days? The lobby has {lobby} windows; above it are {floors} floors, "
                    "every one with {flats} apartments of {windows} windows.",
                    '"{days} days," says the boss, "and the tower must shine." It has {floors} '
                    "floors with {flats} apartments each, {windows} windows in every apartment, "
                    "and {lobby} windows in the lobby. How many windows is that for each day?",
                ),
            ),
            Ask(
                find="windows",
                steps=(
                    "windows of the tower = daily * days",
                    "windows of apartments = windows of the tower - lobby",
                    "apartments = floors * flats",
                    "windows of an apartment = windows of apartments / apartments",
                ),
                wordings=(
                    "Washing {daily} windows a day, a crew did a whole tower in {days} days. "
                    "{lobby} of the windows were in the lobby, the rest in apartments, {flats} "
                    "on each of {floors} floors, all built alike. How many windows has an "
                    "apartment?",
                    "How many windows are there in each apartment of a tower with {floors} "
                    "floors and {flats} equal apartments a floor, if a crew needed {days} days "
                    "at {daily} windows a day for all of them, including {lobby} in the lobby?",
                ),
            ),
        ),
    ),
    Story(
        name="floors_stairs_climbed_by_a_parcel_carrier",
        topic="work",
        numbers={
            "steps": whole(14, 22),
            "first_floor": whole(2, 5),
            "second_more": whole(2, 4),
            "second_floor": "first_floor + second_more",
            "third_floor": whole(2, 7),
            "flights": "first_floor + second_floor + third_floor",
            "up": "flights * steps",
            "both": "up * 2",
        },
        facts={
            "steps": (
                "there are {steps} steps from each floor to the next",
                "from one floor to the next it is always {steps} steps",
            ),
            "first": (
                "{name} carries a parcel {first_floor} floors up in the first house and "
                "{second_more} floors higher than that in the second",
                "in the first house {name} climbs {first_floor} floors with a parcel, and in the "
                "second {second_more:floor/floors} more than that",
            ),
            "third": (
                "in the third house it is {third_floor} floors",
                "the third house makes {him} climb {third_floor} floors",
            ),
        },
        asks=(
            Ask(
                find="both",
                steps=(
                    "floors in the second house = first_floor + second_more",
                    "floors in two houses = first_floor + floors in the second house",
                    "floors in three houses = floors in two houses + third_floor",
                    "steps up = floors in three houses * steps",
                    "steps up and down = steps up * 2",
                ),
                wordings=(
                    "Three parcels, three houses without elevators. {name} climbs {first_floor} "
                    "floors in the first, {second_more} more than that in the second, "
                    "{third_floor} in the third, and comes down again each time. With {steps} "
                    "steps between floors, how many steps do {his} feet feel, up and down?",
                    "How many steps, up and down, does {name} take with three parcels? One has "
                    "to go up {first_floor} floors, the next {second_more:floor/floors} farther "
                    "than the first, the last {third_floor} floors, and all the houses have "
                    "{steps} steps from floor to floor; after each delivery {he} walks back down.",
                ),
            ),
            Ask(
                find="up",
                steps=(
                    "floors in the second house = first_floor + second_more",
                    "floors in two houses = first_floor + floors in the second house",
                    "floors in three houses = floors in two houses + third_floor",
                    "steps up = floors in three houses * steps",
                ),
                tell="steps first third",
                questions=(
                    "how many steps does {name} climb in the three houses",
                    "how many steps up is that for {name} in all",
                ),
                goals=("the number of steps that {name} climbs",),
            ),
            Ask(
                find="third_floor",
                steps=(
                    "steps up = both / 2",
                    "floors in three houses = steps up / steps",
                    "floors in the second house = first_floor + second_more",
                    "floors in two houses = first_floor + floors in the second house",
                    "floors in the third house = floors in three houses - floors in two houses",
                ),
                wordings=(
                    "{both} steps, half of them up and half down, is what {name} did in three "
                    "houses with {steps} steps between floors. The first parcel went "
                    "{first_floor} floors up, the second {second_more:floor/floors} higher. How "
                    "many floors up did the third go?",
                    "In a morning {name} climbed to floor after floor: {first_floor} floors in "
                    "one house, {second_more:floor/floors} more in another, and some in a third, "
                    "each time down again as well. A floor is {steps} steps, and {he} took "
                    "{both} steps on stairs. How many floors did {he} climb in the third house?",
                ),
            ),
        ),
    ),
    Story(
        name="floors_parking_garage_levels_and_electric_spaces",
        topic="",
        numbers={
            "levels": whole(3, 8),
            "spaces": oneof(40, 50, 60, 75, 80, 90, 120),
            "all": "levels * spaces",
            "electric": fraction("1/3", "1/4", "1/5", "1/6", "1/10"),
            "plugs": "all * electric",
            "normal": "all - plugs",
            "used": whole(20, 200),
            "free": "normal - used",
        },
        facts={
            "levels": (
                "a parking garage has {levels} levels of {spaces} spaces",
                "there are {spaces} spaces on each of the {levels} levels of a parking garage",
            ),
            "electric": (
                "{electric} of all the spaces have a plug and are for electric cars only",
                "only electric cars may use {electric} of these spaces",
            ),
            "used": ("{used} of the other spaces are taken", "of the rest, {used} are taken"),
        },
        asks=(
            Ask(
                find="free",
                steps=(
                    "spaces in the garage = levels * spaces",
                    "spaces for electric cars = electric of spaces in the garage",
                    "other spaces = spaces in the garage - spaces for electric cars",
                    "free spaces = other spaces - used",
                ),
                tell="levels electric used",
                questions=(
                    "how many spaces are free for cars that are not electric",
                    "how many cars without a plug can still come in",
                ),
                goals=("the number of free spaces for cars that are not electric",),
                wordings=(
                    '{levels} levels, {spaces} spaces on each. A sign says: "{electric} of all '
                    'spaces for electric cars only." {used} cars of the other sort are inside. '
                    "For how many more of that sort is there room?",
                    "How many drivers of gasoline cars can still park in a garage of {levels} "
                    "levels with {spaces} spaces each, when {used} such cars are there and "
                    "{electric} of all spaces may not be used by them?",
                ),
            ),
            Ask(
                find="plugs",
                steps=(
                    "spaces in the garage = levels * spaces",
                    "spaces for electric cars = electric of spaces in the garage",
                ),
                wordings=(
                    "The city builds a garage with {levels} levels and {spaces} spaces on every "
                    "level. {electric} of them will have a plug. How many plugs must be bought, "
                    "one for each of those spaces?",
                    "How many spaces with a plug are there in a garage where {electric} of the "
                    "spaces on {levels} levels, {spaces} to a level, are made for electric cars?",
                ),
            ),
        ),
    ),
    Story(
        name="floors_pen_against_a_barn_wall_fenced_on_three_sides",
        topic="animals",
        numbers={
            "width": whole(4, 20),
            "times": factor(2, 3),
            "length": "width * times",
            "fence": "width * 2 + length",
            "price": money(6, 20),
            "material": "fence * price",
            "work": money(50, 300, 10),
            "cost": "material + work",
        },
        nouns={"animal": "goat, sheep/sheep, pony, alpaca, calf/calves"},
        facts={
            "pen": (
                "a rectangular pen for {animals} is built against the wall of a barn, which "
                "serves as one long side",
                "the wall of a barn is one long side of a rectangular pen for {animals}",
            ),
            "sides": (
                "the two short sides are {width} meters each, and the long side opposite the "
                "wall is {times:times} as long as a short one",
                "each of the two short sides measures {width} meters, and the other long side "
                "{times:times} as much",
            ),
            "price": ("a meter of fence costs {price}", "fence is sold at {price} a meter"),
        },
        asks=(
            Ask(
                find="material",
                steps=(
                    "meters of the long side = times of width",
                    "meters of both short sides = width * 2",
                    "meters of fence = meters of both short sides + meters of the long side",
                    "price of the fence = meters of fence * price",
                ),
                tell="pen sides price",
                questions=(
                    "how much does the fence for the other three sides cost",
                    "what is the price of the fence for the three sides without a wall",
                ),
                goals=("the amount to be paid for fencing the other three sides",),
            ),
            Ask(
                find="cost",
                steps=(
                    "meters of the long side = times of width",
                    "meters of both short sides = width * 2",
                    "meters of fence = meters of both short sides + meters of the long side",
                    "price of the fence = meters of fence * price",
                    "price with the work = price of the fence + work",
                ),
                wordings=(
                    "{name} saves one side: the pen for the {animals} leans on the barn. Fence "
                    "is needed for the two short sides of the rectangle, {width} meters each, "
                    "and for one long side, {times:times} as long as a short one. At {price} a "
                    "meter and {work} for a helper, what does {name} spend?",
                    "What does {name} pay in all for a rectangular pen with the barn as one long "
                    "side, if the two short sides are {width} meters each, the other long side "
                    "is {times:times} as long as one of them, fence is {price} a meter, and "
                    "setting it up costs {work}?",
                    '"Three sides are enough," says {name}, "the fourth is the barn." The '
                    "rectangle is {width} meters deep, and {times:times} as long beside the "
                    "barn. A meter of fence costs {price}, the work {work}. What is the bill for "
                    "both?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "price of the fence = cost - work",
                    "meters of the long side = times of width",
                    "meters of both short sides = width * 2",
                    "meters of fence = meters of both short sides + meters of the long side",
                    "price of a meter = price of the fence / meters of fence",
                ),
                wordings=(
                    "For a rectangular pen beside a barn {name} paid {cost}, of which {work} was "
                    "for the work and the rest for fence. There is fence on the two short sides, "
                    "{width} meters each, and on one long side, {times:times} as long; the barn "
                    "is the other. What did a meter of fence cost?",
                    "How much was a meter of fence, if {name} spent {cost} on a rectangular pen, "
                    "{work} of it on the work, and fenced two sides of {width} meters and a "
                    "third side {times:times} as long as one of those, while the barn closes the "
                    "fourth?",
                ),
            ),
        ),
    ),
    Story(
        name="floors_floor_of_two_rooms_sanded_by_the_square_meter",
        topic="work",
        numbers={
            "long": whole(4, 8),
            "wide": whole(3, 5),
            "first": "long * wide",
            "side": whole(3, 5),
            "second": "side * side",
            "area": "first + second",
            "price": money(9, 24),
            "full": "area * price",
            "off": percent(5, 10, 20, 25),
            "cut": "full * off / 100",
            "cost": "full - cut",
        },
        where=("long > wide",),
        facts={
            "rooms": (
                "a floor of {long} by {wide} meters and a square floor with sides of {side} "
                "meters are to be sanded for {name}",
                "two floors of {name}'s are to be sanded, one of {long} by {wide} meters and a "
                "square one with sides of {side} meters",
            ),
            "price": ("a square meter costs {price}", "the price of a square meter is {price}"),
        },
        asks=(
            Ask(
                find="full",
                steps=(
                    "area of the first floor = long * wide",
                    "area of the square floor = side * side",
                    "area of both floors = area of the first floor + area of the square floor",
                    "price of the work = area of both floors * price",
                ),
                tell="rooms price",
                questions=(
                    "how much does {name} pay for both floors",
                    "what does the work cost {him}",
                ),
                goals=("the price of the work",),
            ),
            Ask(
                find="cost",
                steps=(
                    "area of the first floor = long * wide",
                    "area of the square floor = side * side",
                    "area of both floors = area of the first floor + area of the square floor",
                    "price of the work = area of both floors * price",
                    "price to pay = price of the work - cut",
                ),
                wordings=(
                    "{name}'s floors are sanded at {price} a square meter. The living room is "
                    "{long} meters by {wide}; the kitchen is a square, {side} meters on every "
                    "side. A coupon takes {cut} off the bill. What remains to be paid?",
                    "How much does {name} owe after using a coupon for {cut}, if a rectangular "
                    "floor of {long} by {wide} meters and a square floor with sides of {side} "
                    "meters were both sanded for {price} a square meter?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "area of the first floor = long * wide",
                    "area of the square floor = side * side",
                    "area of both floors = area of the first floor + area of the square floor",
                    "price of a square meter = full / area of both floors",
                ),
                wordings=(
                    "For sanding a floor of {long} by {wide} meters and another, square, with "
                    "sides of {side} meters, {name} was charged {full}. What is that for a "
                    "square meter?",
                    "{name} paid {full} to have two floors sanded. One is a square of {side} by "
                    "{side} meters, the other one measures {long} meters by {wide}. What did one "
                    "square meter cost {him}?",
                ),
            ),
        ),
    ),
    Story(
        name="floors_hotel_rooms_renovated_over_the_winter",
        topic="work",
        numbers={
            "floors": whole(4, 12),
            "rooms": whole(6, 20),
            "all": "floors * rooms",
            "done_floors": whole(2, 4),
            "done": "done_floors * rooms",
            "left": "all - done",
            "weekly": whole(3, 9),
            "weeks": "left / weekly",
        },
        where=("floors > done_floors + 1",),
        facts={
            "rooms": (
                "a hotel has {floors} floors with {rooms} rooms on each",
                "there are {rooms} rooms on each of the {floors} floors of a hotel",
            ),
            "done": (
                "{done_floors} of the floors are already renovated",
                "the rooms of {done_floors:floor/floors} are finished",
            ),
            "weekly": (
                "{weekly} rooms can be done in a week",
                "workers finish {weekly} rooms a week",
            ),
        },
        asks=(
            Ask(
                find="weeks",
                steps=(
                    "floors left = floors - done_floors",
                    "rooms left = floors left * rooms",
                    "weeks = rooms left / weekly",
                ),
                tell="rooms done weekly",
                questions=(
                    "how many weeks will the rest take",
                    "how many more weeks are needed for all the other rooms",
                ),
                goals=("the number of weeks that the rest will take",),
                wordings=(
                    "The hotel is closed for the winter and gets new carpets: {rooms} rooms on "
                    "each of {floors} floors, {weekly} rooms a week. {done_floors} floors are "
                    "finished. In how many weeks can it open again?",
                    "In how many weeks will the rooms of a hotel all be renovated, if {weekly} "
                    "are done each week, {floors} floors have {rooms} rooms each, and work on "
                    "{done_floors} of these floors is over?",
                ),
            ),
            Ask(
                find="rooms",
                steps=(
                    "rooms left = weeks * weekly",
                    "floors left = floors - done_floors",
                    "rooms of a floor = rooms left / floors left",
                ),
                wordings=(
                    "Of the {floors} floors of a hotel, all with the same number of rooms, "
                    "{done_floors} got new bathrooms last year. This year it takes "
                    "{weeks:week/weeks} to do all the others, at {weekly} rooms a week. How many "
                    "rooms are there on a floor?",
                    "How many rooms has each floor of a hotel with {floors} equal floors, if "
                    "{weeks:week is/weeks are} enough to renovate all but {done_floors} of them, "
                    "and {weekly} rooms are done in a week?",
                ),
            ),
        ),
    ),
    Story(
        name="floors_garden_path_of_slabs_in_two_colors",
        topic="garden",
        numbers={
            "meters": whole(6, 24),
            "slab": oneof(20, 25, 40, 50),
            "row": "meters * 100 / slab",
            "wide": whole(2, 5),
            "slabs": "row * wide",
            "gray": fraction("1/2", "1/3", "1/4", "3/4", "2/3"),
            "gray_ones": "slabs * gray",
            "red_ones": "slabs - gray_ones",
        },
        facts={
            "path": (
                "a garden path is {meters} meters long and made of square slabs with sides of "
                "{slab} centimeters",
                "square slabs with sides of {slab} centimeters make up a garden path of {meters} "
                "meters",
            ),
            "wide": ("it is {wide} slabs wide", "{wide} slabs lie side by side"),
            "gray": (
                "{gray} of the slabs are gray and the others red",
                "the slabs are red, except for {gray} of them, which are gray",
            ),
        },
        asks=(
            Ask(
                find="red_ones",
                steps=(
                    "centimeters of path = meters * 100",
                    "slabs in a row = centimeters of path / slab",
                    "slabs of the path = slabs in a row * wide",
                    "gray slabs = gray of slabs of the path",
                    "red slabs = slabs of the path - gray slabs",
                ),
                tell="path wide gray",
                questions=("how many red slabs are there", "how many of the slabs are red"),
                goals=("the number of red slabs",),
            ),
            Ask(
                find="slabs",
                steps=(
                    "centimeters of path = meters * 100",
                    "slabs in a row = centimeters of path / slab",
                    "slabs of the path = slabs in a row * wide",
                ),
                wordings=(
                    "From the gate to the door it is {meters} meters. A path {wide} slabs wide "
                    "is laid there with square slabs of {slab} by {slab} centimeters. How many "
                    "slabs does it take?",
                    "How many square slabs, each {slab} centimeters on a side, are in a garden "
                    "path that is {meters} meters long and {wide} slabs wide?",
                    "Slab beside slab, {wide} across, so goes the path through the garden for "
                    "{meters} meters. Each slab is a square with sides of {slab} centimeters. "
                    "How many had to be carried there?",
                ),
            ),
            Ask(
                find="wide",
                steps=(
                    "centimeters of path = meters * 100",
                    "slabs in a row = centimeters of path / slab",
                    "slabs of the path = gray_ones + red_ones",
                    "slabs side by side = slabs of the path / slabs in a row",
                ),
                wordings=(
                    "{gray_ones} gray slabs and {red_ones} red ones, all of them squares with "
                    "sides of {slab} centimeters, were just enough for a path {meters} meters "
                    "long. How many slabs wide is it?",
                    "A path of {meters} meters was laid with {red_ones} red and {gray_ones} gray "
                    "slabs, squares of {slab} by {slab} centimeters. How many of them lie side "
                    "by side across the path?",
                ),
            ),
        ),
    ),
    Story(
        name="floors_posters_with_tape_around_the_edges",
        topic="school",
        numbers={
            "long": whole(50, 90, 5),
            "wide": whole(30, 60, 5),
            "edge": "(long + wide) * 2",
            "posters": whole(3, 12),
            "need": "edge * posters",
            "roll": whole(6, 30),
            "have": "roll * 100",
            "left": "have - need",
        },
        where=("long > wide",),
        facts={
            "poster": (
                "a rectangular poster is {long} centimeters long and {wide} centimeters wide",
                "some rectangular posters measure {long} by {wide} centimeters",
            ),
            "tape": (
                "a class puts tape around the edge of {posters} such posters",
                "tape goes all around the edges of {posters} of them",
            ),
            "roll": ("a roll has {roll} meters of tape", "{roll} meters of tape are on the roll"),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "length and width = long + wide",
                    "tape for a poster = length and width * 2",
                    "tape for all posters = tape for a poster * posters",
                    "tape on the roll = roll * 100",
                    "tape left = tape on the roll - tape for all posters",
                ),
                tell="poster tape roll",
                questions=(
                    "how many centimeters of tape are left",
                    "how many centimeters of the roll are not used",
                ),
                goals=("the tape that is left, in centimeters",),
                wordings=(
                    "{posters} rectangular posters, {long} by {wide} centimeters, each with tape "
                    "along all four sides, and a roll of {roll} meters. How many centimeters of "
                    "tape does the class give back?",
                    "How many centimeters remain of a roll of {roll} meters after {posters} "
                    "rectangular posters of {long} by {wide} centimeters have been taped once "
                    "around?",
                ),
            ),
            Ask(
                find="posters",
                steps=(
                    "tape on the roll = roll * 100",
                    "tape used = tape on the roll - left",
                    "length and width = long + wide",
                    "tape for a poster = length and width * 2",
                    "posters = tape used / tape for a poster",
                ),
                wordings=(
                    "A roll of {roll} meters of tape has {left} centimeters left after a class "
                    "has gone around the edges of its rectangular posters, {long} centimeters by "
                    "{wide} each. How many posters are there?",
                    "How many rectangular posters, {long} centimeters long and {wide} wide, got "
                    "tape along all their edges, if that used up a roll of {roll} meters except "
                    "for {left} centimeters?",
                ),
            ),
        ),
    ),
)
