"""Rectangles, squares, boxes and cubes: floors, walls, fields, tanks and parcels."""

from datagen.numbers.quantity import factor, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="geometry_bathroom_floor_tiles",
        topic="",
        numbers={
            "along": whole(6, 24),
            "across": whole(5, 20),
            "tile": oneof(15, 20, 25, 30, 40, 50),
            "length": "along * tile",
            "width": "across * tile",
            "tiles": "along * across",
            "broken": whole(2, 12),
            "all_tiles": "tiles + broken",
            "price": money("0.50", 6, "0.25"),
            "cost": "all_tiles * price",
        },
        where=("length > width", "length < 700", "width > 120"),
        nouns={"room": "bathroom, kitchen, hall, laundry room, pantry"},
        facts={
            "floor": (
                "the floor of a {room} is {length} centimeters long and {width} centimeters wide",
                "a {room} has a rectangular floor of {length} by {width} centimeters",
            ),
            "tile": (
                "it is covered with square tiles whose sides are {tile} centimeters long",
                "square tiles of {tile} by {tile} centimeters are laid on it",
            ),
            "broken": (
                "another {broken} tiles are bought because some may break",
                "{name} buys {broken} tiles more than the floor needs",
            ),
            "price": ("each tile costs {price}", "the tiles are {price} apiece"),
        },
        asks=(
            Ask(
                find="tiles",
                steps=(
                    "tiles along the length = length / tile",
                    "tiles along the width = width / tile",
                    "tiles on the floor = tiles along the length * tiles along the width",
                ),
                tell="floor tile",
                questions=("how many tiles cover the floor", "how many of these tiles are needed"),
                goals=("the number of tiles on the floor",),
                wordings=(
                    "{name} lays square tiles with a side of {tile} centimeters, leaving no gaps, "
                    "in a {room} of {length} by {width} centimeters. How many will {he} have laid "
                    "when the floor is covered?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "tiles along the length = length / tile",
                    "tiles along the width = width / tile",
                    "tiles on the floor = tiles along the length * tiles along the width",
                    "tiles bought = tiles on the floor + broken",
                    "cost of tiles = tiles bought * price",
                ),
                tell="floor tile broken price",
                questions=("how much do all the tiles cost",),
                goals=("the cost of all the tiles",),
                wordings=(
                    "What does {name} pay for tiles at {price} each, if they are squares of "
                    "{tile} centimeters, the {room} measures {length} by {width} centimeters, and "
                    "{he} takes {broken} tiles extra to be safe?",
                ),
            ),
            Ask(
                find="width",
                steps=(
                    "tiles along the length = length / tile",
                    "tiles along the width = tiles / tiles along the length",
                    "width in centimeters = tiles along the width * tile",
                ),
                wordings=(
                    "Exactly {tiles} square tiles cover the floor of a {room}. A side of a tile "
                    "is {tile} centimeters long, and the {room} is {length} centimeters long. How "
                    "many centimeters wide is it?",
                    "A rectangular floor that is {length} centimeters long took {tiles} tiles of "
                    "{tile} by {tile} centimeters. What is its width in centimeters?",
                ),
            ),
        ),
    ),
    Story(
        name="geometry_wall_paint_without_windows",
        topic="",
        numbers={
            "length": whole(5, 30),
            "height": whole(3, 9),
            "wall": "length * height",
            "windows": whole(2, 9),
            "window": whole(1, 4),
            "glass": "windows * window",
            "area": "wall - glass",
            "coats": whole(2, 3),
            "painted": "area * coats",
            "by_liter": oneof(4, 5, 6, 8, 10),
            "liters": "painted / by_liter",
        },
        where=("glass * 2 < wall", "window > 1"),
        nouns={"building": "barn, garage, school, library, cottage, workshop, gym"},
        facts={
            "wall": (
                "one wall of a {building} is {length} meters long and {height} meters high",
                "the front of a {building} measures {length} by {height} meters",
            ),
            "windows": (
                "it has {windows} windows of {window} square meters each, which are not painted",
                "{windows} windows, each with an area of {window} square meters, are left out when "
                "it is painted",
            ),
            "coats": (
                "the wall gets {coats} coats of paint, and a liter is enough for {by_liter} square "
                "meters of one coat",
                "a liter of paint covers {by_liter} square meters once, and {coats} coats are "
                "needed",
            ),
        },
        asks=(
            Ask(
                find="liters",
                steps=(
                    "area of the wall = length * height",
                    "area of the windows = windows * window",
                    "area to paint = area of the wall - area of the windows",
                    "area of all coats = area to paint * coats",
                    "liters of paint = area of all coats / by_liter",
                ),
                tell="wall windows coats",
                questions=("how many liters of paint are needed",),
                goals=("the amount of paint in liters",),
                wordings=(
                    "{name} has to paint the {length}-meter front of a {building}, {height} "
                    "meters from top to bottom, {coats} times over. {windows} windows of {window} "
                    "square meters stay as they are. If a liter does {by_liter} square meters, "
                    "how many liters will {name} use?",
                ),
            ),
            Ask(
                find="area",
                steps=(
                    "area of the wall = length * height",
                    "area of the windows = windows * window",
                    "area to paint = area of the wall - area of the windows",
                ),
                tell="wall windows",
                questions=("how many square meters are painted",),
                goals=("the area of the wall without the windows in square meters",),
                wordings=(
                    "How many square meters of brick can you see on a wall of {length} by "
                    "{height} meters that has {windows} windows, {window} square meters each?",
                ),
            ),
            Ask(
                find="height",
                steps=(
                    "area of the windows = windows * window",
                    "area of the wall = area + area of the windows",
                    "height in meters = area of the wall / length",
                ),
                wordings=(
                    "Without its {windows} windows, each of {window} square meters, a wall has an "
                    "area of {area} square meters. It is a rectangle {length} meters long. How "
                    "many meters high is it?",
                    "A painter charged {name} for {area} square meters of wall. The wall is "
                    "{length} meters long and has {windows} windows of {window} square meters "
                    "each, for which the painter charged nothing. What is the height of the wall "
                    "in meters?",
                ),
            ),
        ),
    ),
    Story(
        name="geometry_carpet_with_free_edge",
        topic="",
        numbers={
            "long": whole(5, 15),
            "wide": whole(4, 12),
            "edge": oneof(1, 2),
            "carpet_long": "long - 2 * edge",
            "carpet_wide": "wide - 2 * edge",
            "carpet": "carpet_long * carpet_wide",
            "floor": "long * wide",
            "free": "floor - carpet",
            "price": money(8, 60),
            "cost": "carpet * price",
        },
        where=("carpet_wide > 1", "carpet_long > 1", "long > wide"),
        nouns={"place": "hall, living room, ballroom, classroom, library, lobby"},
        facts={
            "room": (
                "a {place} is {long} meters long and {wide} meters wide",
                "the rectangular floor of a {place} measures {long} by {wide} meters",
            ),
            "edge": (
                "a carpet is laid so that a strip of {edge:meter/meters} stays free at both ends "
                "and on both sides",
                "its carpet leaves {edge:meter/meters} of floor uncovered along each wall, at both "
                "ends as well as on both sides",
            ),
            "price": (
                "a square meter of the carpet costs {price}",
                "the carpet was bought at {price} a square meter",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "meters left out = edge * 2",
                    "length of the carpet = long - meters left out",
                    "width of the carpet = wide - meters left out",
                    "area of the carpet = length of the carpet * width of the carpet",
                    "cost of the carpet = area of the carpet * price",
                ),
                tell="room edge price",
                questions=("how much does the carpet cost",),
                goals=("the cost of the carpet",),
                wordings=(
                    "At {price} a square meter, what must {name} pay for a rectangular carpet "
                    "that keeps a distance of {edge:meter/meters} from all four walls of a "
                    "{place} of {long} by {wide} meters?",
                ),
            ),
            Ask(
                find="free",
                steps=(
                    "meters left out = edge * 2",
                    "length of the carpet = long - meters left out",
                    "width of the carpet = wide - meters left out",
                    "area of the carpet = length of the carpet * width of the carpet",
                    "area of the floor = long * wide",
                    "area without carpet = area of the floor - area of the carpet",
                ),
                tell="room edge",
                questions=("how many square meters of the floor are not covered",),
                goals=("the uncovered area of the floor in square meters",),
                wordings=(
                    "The caretaker waxes only the part of the {place} that the carpet does not "
                    "cover. The {place} is a rectangle of {long} by {wide} meters, and between "
                    "the carpet "
                    "and each of the four walls there are {edge:meter/meters}. How many square "
                    "meters does the caretaker wax?",
                ),
            ),
        ),
    ),
    Story(
        name="geometry_pool_side_from_perimeter",
        topic="",
        numbers={
            "length": whole(8, 50),
            "width": whole(4, 30),
            "half": "length + width",
            "around": "half * 2",
            "area": "length * width",
            "laps": whole(2, 20),
            "walked": "around * laps",
        },
        where=("length > width",),
        nouns={"place": "swimming pool, lawn, playground, skating rink, courtyard, parking lot"},
        facts={
            "around": (
                "the perimeter of a rectangular {place} is {around} meters",
                "it is {around} meters around a rectangular {place}",
            ),
            "length": ("the {place} is {length} meters long", "its length is {length} meters"),
            "sides": (
                "a rectangular {place} is {length} meters long and {width} meters wide",
                "the sides of a rectangular {place} measure {length} and {width} meters",
            ),
            "laps": (
                "{name} walks around it {laps} times",
                "{name} goes {laps} times all the way around",
            ),
        },
        asks=(
            Ask(
                find="area",
                steps=(
                    "length and width = around / 2",
                    "width = length and width - length",
                    "area in square meters = length * width",
                ),
                tell="around length",
                questions=("what is its area in square meters", "how many square meters is it"),
                goals=("its area in square meters",),
                wordings=(
                    "A rope of exactly {around} meters goes once around a rectangular {place}. "
                    "Its longer sides are {length} meters. How many square meters lie inside the "
                    "rope?",
                ),
            ),
            Ask(
                find="walked",
                steps=(
                    "length and width = length + width",
                    "meters around = length and width * 2",
                    "meters walked = meters around * laps",
                ),
                tell="sides laps",
                questions=("how many meters does {name} walk",),
                goals=("the distance that {name} walks in meters",),
                wordings=(
                    "How many meters are {laps} laps around a rectangle of {length} by {width} "
                    "meters?",
                    "Every evening {name} takes the dog {laps} times around the {place}, a "
                    "rectangle that is {length} meters long and {width} meters wide. How many "
                    "meters do they go?",
                ),
            ),
            Ask(
                find="length",
                steps=(
                    "meters around = walked / laps",
                    "length and width = meters around / 2",
                    "length = length and width - width",
                ),
                wordings=(
                    "After {laps} laps around a rectangular {place}, {name}'s watch shows "
                    "{walked} meters. The {place} is {width} meters wide. What is its length in "
                    "meters?",
                ),
            ),
        ),
    ),
    Story(
        name="geometry_wire_rectangle_into_square",
        topic="",
        numbers={
            "side": whole(5, 40),
            "shift": whole(1, 20),
            "length": "side + shift",
            "width": "side - shift",
            "square": "side * side",
            "rectangle": "length * width",
            "gain": "square - rectangle",
        },
        where=("width > 1",),
        nouns={"thing": "wire, rope, ribbon, string, chain, cord"},
        facts={
            "rectangle": (
                "a {thing} forms a rectangle that is {length} centimeters long and {width} "
                "centimeters wide",
                "{name} lays a {thing} around a rectangle with sides of {length} and {width} "
                "centimeters",
            ),
            "square": (
                "then a square is formed with the whole {thing}",
                "after that the same {thing} is laid out as a square",
            ),
        },
        asks=(
            Ask(
                find="side",
                steps=(
                    "length and width = length + width",
                    "centimeters around = length and width * 2",
                    "side of the square = centimeters around / 4",
                ),
                tell="rectangle square",
                questions=("how many centimeters long is a side of the square",),
                goals=("the side of the square in centimeters",),
                wordings=(
                    "A rectangle of {length} by {width} centimeters and a square have the same "
                    "perimeter. How many centimeters is one side of the square?",
                ),
            ),
            Ask(
                find="gain",
                steps=(
                    "length and width = length + width",
                    "centimeters around = length and width * 2",
                    "side of the square = centimeters around / 4",
                    "area of the square = side of the square * side of the square",
                    "area of the rectangle = length * width",
                    "difference = area of the square - area of the rectangle",
                ),
                tell="rectangle square",
                questions=(
                    "by how many square centimeters is the area of the square larger than that of "
                    "the rectangle",
                ),
                goals=("the difference between the two areas in square centimeters",),
                wordings=(
                    "{name} has a closed loop of {thing}. Pulled into a rectangle, it is {length} "
                    "centimeters long and {width} wide; pulled into a square, it encloses more. "
                    "How many square centimeters more?",
                ),
            ),
            Ask(
                find="width",
                steps=(
                    "centimeters around = side * 4",
                    "length and width = centimeters around / 2",
                    "width = length and width - length",
                ),
                wordings=(
                    "A {thing} that was a square with sides of {side} centimeters is turned into "
                    "a rectangle that is {length} centimeters long. What is the width of the "
                    "rectangle in centimeters?",
                ),
            ),
        ),
    ),
    Story(
        name="geometry_aquarium_filled_with_buckets",
        topic="",
        numbers={
            "long": oneof(40, 50, 60, 80, 100, 120),
            "wide": oneof(25, 30, 40, 50),
            "water_high": whole(20, 56, 2),
            "gap": whole(2, 10),
            "high": "water_high + gap",
            "volume": "long * wide * water_high",
            "liters": "volume / 1000",
            "per_fish": oneof(2, 3, 4, 5, 6, 8),
            "fish": "liters / per_fish",
        },
        where=("fish > 2",),
        nouns={"kind": "guppy/guppies, goldfish, angelfish/angelfish, tetra, molly/mollies"},
        facts={
            "tank": (
                "{name}'s fish tank is {long} centimeters long, {wide} centimeters wide and {high} "
                "centimeters high",
                "{name} has a fish tank that measures {long} by {wide} centimeters and is {high} "
                "centimeters high",
            ),
            "gap": (
                "the water ends {gap} centimeters below the rim",
                "it is filled up to {gap} centimeters below the top",
            ),
            "liter": (
                "a liter is 1000 cubic centimeters",
                "1000 cubic centimeters make a liter",
            ),
            "fish": (
                "every one of the {kinds} needs {per_fish} liters of water",
                "{per_fish} liters of water are needed for each of the {kinds}",
            ),
        },
        asks=(
            Ask(
                find="liters",
                steps=(
                    "height of the water = high - gap",
                    "area of the bottom = long * wide",
                    "cubic centimeters of water = area of the bottom * height of the water",
                    "liters of water = cubic centimeters of water / 1000",
                ),
                tell="tank gap liter",
                questions=("how many liters of water are in the tank",),
                goals=("the amount of water in the tank in liters",),
                wordings=(
                    "How many liters of water (1000 cubic centimeters each) does {name} pour into "
                    "a tank with a bottom of {long} by {wide} centimeters and a height of {high} "
                    "centimeters, if {he} stops {gap} centimeters below the rim?",
                ),
            ),
            Ask(
                find="fish",
                steps=(
                    "height of the water = high - gap",
                    "area of the bottom = long * wide",
                    "cubic centimeters of water = area of the bottom * height of the water",
                    "liters of water = cubic centimeters of water / 1000",
                    "{kinds} = liters of water / per_fish",
                ),
                tell="tank gap liter fish",
                questions=("for how many {kinds} is there enough water",),
                goals=("the largest number of {kinds} for this tank",),
                wordings=(
                    "{name} would like to keep as many {kinds} as possible. Each needs {per_fish} "
                    "liters, that is {per_fish} times 1000 cubic centimeters. The tank is {long} "
                    "centimeters long, {wide} wide and {high} high, of which the uppermost {gap} "
                    "centimeters stay empty. How many can {he} keep?",
                ),
            ),
            Ask(
                find="water_high",
                steps=(
                    "cubic centimeters of water = liters * 1000",
                    "area of the bottom = long * wide",
                    "height of the water = cubic centimeters of water / area of the bottom",
                ),
                wordings=(
                    "{liters} liters of water are poured into an empty tank whose bottom is "
                    "{long} centimeters long and {wide} centimeters wide. A liter is 1000 cubic "
                    "centimeters. How many centimeters high does the water stand?",
                ),
            ),
        ),
    ),
    Story(
        name="geometry_brick_wall_loads",
        topic="work",
        numbers={
            "in_row": whole(8, 40),
            "brick": oneof(20, 24, 25, 30),
            "length": "in_row * brick",
            "rows": whole(5, 30),
            "high": oneof(8, 10, 12),
            "height": "rows * high",
            "bricks": "in_row * rows",
            "weight": whole(2, 4),
            "kilos": "bricks * weight",
            "load": oneof(40, 48, 50, 60, 80, 100),
            "loads": "kilos / load",
        },
        facts={
            "wall": (
                "{name} builds a wall that is {length} centimeters long and {height} centimeters "
                "high",
                "a wall of {length} centimeters in length and {height} centimeters in height is "
                "built",
            ),
            "brick": (
                "with its mortar, a brick takes up {brick} centimeters of length and {high} of "
                "height",
                "each brick, including the joints, is {brick} centimeters long and {high} "
                "centimeters high",
            ),
            "weight": (
                "a brick weighs {weight} kilograms",
                "every brick has a weight of {weight} kilograms",
            ),
            "load": (
                "a wheelbarrow carries {load} kilograms of bricks at a time",
                "the bricks are brought in wheelbarrow loads of {load} kilograms",
            ),
        },
        asks=(
            Ask(
                find="bricks",
                steps=(
                    "bricks in a row = length / brick",
                    "rows = height / high",
                    "bricks = bricks in a row * rows",
                ),
                tell="wall brick",
                questions=("how many bricks are in the wall", "how many bricks does the wall take"),
                goals=("the number of bricks in the wall",),
                wordings=(
                    "Bricks that take up {brick} by {high} centimeters are set in straight rows, "
                    "one exactly above the other, until the wall is {length} centimeters long and "
                    "{height} centimeters high. How many bricks are used?",
                ),
            ),
            Ask(
                find="loads",
                steps=(
                    "bricks in a row = length / brick",
                    "rows = height / high",
                    "bricks = bricks in a row * rows",
                    "kilograms of bricks = bricks * weight",
                    "wheelbarrow loads = kilograms of bricks / load",
                ),
                tell="wall brick weight load",
                questions=("how many times is the wheelbarrow filled",),
                goals=("the number of wheelbarrow loads",),
                wordings=(
                    "{name} pushes the bricks for a wall across the yard, {load} kilograms a "
                    "trip. The wall will be {length} centimeters long and {height} centimeters "
                    "high, and a brick of {weight} kilograms fills {brick} centimeters of the "
                    "length and {high} of the height. How many trips does {he} make?",
                ),
            ),
            Ask(
                find="rows",
                steps=(
                    "bricks = kilos / weight",
                    "bricks in a row = length / brick",
                    "rows = bricks / bricks in a row",
                ),
                wordings=(
                    "The bricks of a garden wall weigh {kilos} kilograms in all and {weight} "
                    "kilograms each. The wall is {length} centimeters long, and each brick fills "
                    "{brick} centimeters of a row. How many rows are there?",
                ),
            ),
        ),
    ),
    Story(
        name="geometry_cubes_in_a_box",
        topic="",
        numbers={
            "cube": whole(2, 8),
            "along": whole(3, 10),
            "across": whole(2, 8),
            "up": whole(2, 6),
            "long": "cube * along",
            "wide": "cube * across",
            "high": "cube * up",
            "layer": "along * across",
            "all_cubes": "layer * up",
            "used": whole(3, 200),
            "missing": "all_cubes - used",
        },
        where=("missing < 150", "along > across"),
        nouns={"thing": "sugar cube, toy block, ice cube, cheese cube, caramel cube, wooden cube"},
        facts={
            "box": (
                "a box is {long} centimeters long, {wide} centimeters wide and {high} centimeters "
                "high inside",
                "the inside of a box measures {long} by {wide} by {high} centimeters",
            ),
            "cube": (
                "{things} with edges of {cube} centimeters are packed into it",
                "it is for {things} whose edges are {cube} centimeters long",
            ),
            "used": (
                "{used} of the {things} are in it already",
                "so far, {name} has put {used} {things} into it",
            ),
        },
        asks=(
            Ask(
                find="all_cubes",
                steps=(
                    "{things} along the length = long / cube",
                    "{things} along the width = wide / cube",
                    "layers = high / cube",
                    "{things} in a layer = {things} along the length * {things} along the width",
                    "{things} in the box = {things} in a layer * layers",
                ),
                tell="box cube",
                questions=("how many {things} fit into the box",),
                goals=("the number of {things} that fill the box",),
                wordings=(
                    "How many {things}, each {cube} centimeters long, wide and high, fill a box of "
                    "{long} by {wide} by {high} centimeters without any gaps?",
                ),
            ),
            Ask(
                find="missing",
                steps=(
                    "{things} along the length = long / cube",
                    "{things} along the width = wide / cube",
                    "layers = high / cube",
                    "{things} in a layer = {things} along the length * {things} along the width",
                    "{things} in a full box = {things} in a layer * layers",
                    "{things} missing = {things} in a full box - used",
                ),
                tell="box cube used",
                questions=("how many more {things} have room in the box",),
                goals=("the number of {things} still missing from the full box",),
                wordings=(
                    "{name} fills a box with {things} ({cube} centimeters on each edge). The box "
                    "is {long} centimeters long, {wide} wide and {high} high, and {used} {things} "
                    "are lying in it. How many more will go in?",
                ),
            ),
            Ask(
                find="up",
                steps=(
                    "{things} in a layer = along * across",
                    "layers = all_cubes / {things} in a layer",
                ),
                wordings=(
                    "{all_cubes} {things} are packed in a box. Every layer has {along} rows of "
                    "{across}. How many layers are there?",
                    "{name} stacks {all_cubes} {things} so that each layer is a rectangle of "
                    "{along} by {across}. How many layers does the stack have?",
                ),
            ),
        ),
    ),
    Story(
        name="geometry_park_pond_and_paths",
        topic="garden",
        numbers={
            "length": whole(30, 120, 10),
            "width": whole(20, 90, 10),
            "area": "length * width",
            "pond": whole(5, 25),
            "pond_area": "pond * pond",
            "land": "area - pond_area",
            "grass": percent(40, 50, 60, 70, 75, 80, 90),
            "lawn": "land * grass / 100",
            "rest": "land - lawn",
        },
        where=("length > width", "pond < width"),
        facts={
            "park": (
                "a rectangular park is {length} meters long and {width} meters wide",
                "the town owns a rectangular park of {length} by {width} meters",
            ),
            "pond": (
                "in its middle there is a square pond with sides of {pond} meters",
                "a square pond, {pond} meters on each side, lies in it",
            ),
            "grass": (
                "{grass} of the land around the pond is lawn and the rest is paths",
                "of the area without the pond, {grass} is lawn and the rest is covered by paths",
            ),
        },
        asks=(
            Ask(
                find="lawn",
                steps=(
                    "area of the park = length * width",
                    "area of the pond = pond * pond",
                    "area of the land = area of the park - area of the pond",
                    "area of the lawn = grass of area of the land",
                ),
                tell="park pond grass",
                questions=("how many square meters of lawn are there",),
                goals=("the area of the lawn in square meters",),
                wordings=(
                    "{name} mows the lawn of a park. The park is {length} by {width} meters; a "
                    "square pond with sides of {pond} meters is part of it, and {grass} of "
                    "everything except the pond is lawn. How many square meters does {name} mow?",
                ),
            ),
            Ask(
                find="rest",
                steps=(
                    "area of the park = length * width",
                    "area of the pond = pond * pond",
                    "area of the land = area of the park - area of the pond",
                    "area of the paths = area of the land - lawn",
                ),
                wordings=(
                    "A park is a rectangle of {length} by {width} meters. Besides {lawn} square "
                    "meters of lawn and a square pond with sides of {pond} meters, there are only "
                    "paths in it. What area do the paths have, in square meters?",
                    "How many square meters of gravel path does a park of {length} by {width} "
                    "meters have, if {lawn} square meters are lawn, a pond in the shape of a "
                    "square takes {pond} meters by {pond} meters, and all the rest is path?",
                ),
            ),
            Ask(
                find="width",
                steps=(
                    "area of the pond = pond * pond",
                    "area of the park = land + area of the pond",
                    "width in meters = area of the park / length",
                ),
                wordings=(
                    "A rectangular park consists of {land} square meters of land and a square "
                    "pond with sides of {pond} meters. It is {length} meters long. How many "
                    "meters wide is it?",
                ),
            ),
        ),
    ),
    Story(
        name="geometry_sail_triangle_sides",
        topic="",
        numbers={
            "short": whole(2, 30),
            "times": factor(2, 3),
            "long": "short * times",
            "less": whole(1, 12),
            "third": "long - less",
            "around": "short + long + third",
            "tape_price": money("0.50", 5, "0.25"),
            "cost": "around * tape_price",
        },
        where=("third > short", "less < short"),
        nouns={"thing": "sail, flag, garden bed, tent wall, banner, shade cloth"},
        facts={
            "short": (
                "the shortest side of a triangular {thing} is {short} meters long",
                "a {thing} has the shape of a triangle, and its shortest side measures {short} "
                "meters",
            ),
            "long": (
                "the longest side is {times:times} as long as the shortest",
                "its longest side is {times:times} as long as that",
            ),
            "third": (
                "the third side is {less:meter/meters} shorter than the longest",
                "the remaining side is {less:meter/meters} shorter than the longest one",
            ),
            "tape": (
                "tape for the edge costs {tape_price} a meter",
                "a meter of tape to go around it is {tape_price}",
            ),
        },
        asks=(
            Ask(
                find="around",
                steps=(
                    "longest side in meters = times of short",
                    "third side in meters = longest side in meters - less",
                    "two sides in meters = short + longest side in meters",
                    "meters around = two sides in meters + third side in meters",
                ),
                tell="short long third",
                questions=(
                    "how many meters is it around the {thing}",
                    "what is its perimeter in meters",
                ),
                goals=("the perimeter of the {thing} in meters",),
                wordings=(
                    "Of the three sides of a triangle, the first is {short} meters, the second "
                    "{times:times} the first, and the third {less:meter/meters} less than the "
                    "second. How many meters of rope go around the triangle once?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "longest side in meters = times of short",
                    "third side in meters = longest side in meters - less",
                    "two sides in meters = short + longest side in meters",
                    "meters around = two sides in meters + third side in meters",
                    "cost of the tape = meters around * tape_price",
                ),
                tell="short long third tape",
                questions=("what does tape for all three sides cost",),
                goals=("the cost of the tape for all three sides",),
                wordings=(
                    "{name} sews strong tape, {tape_price} a meter, onto all three edges of a "
                    "{thing}. One edge is {short} meters long, another {times:times} as long, and "
                    "the last {less:meter/meters} shorter than that second one. How much does the "
                    "tape cost {him}?",
                ),
            ),
            Ask(
                find="third",
                steps=(
                    "two sides in meters = short + long",
                    "third side in meters = around - two sides in meters",
                ),
                wordings=(
                    "The perimeter of a triangle is {around} meters. Two of its sides are {short} "
                    "and {long} meters long. How long is the third side, in meters?",
                ),
            ),
        ),
    ),
    Story(
        name="geometry_quilt_of_squares",
        topic="",
        numbers={
            "rows": whole(4, 14),
            "in_row": whole(3, 12),
            "patch": oneof(10, 12, 15, 20),
            "patches": "rows * in_row",
            "border": oneof(5, 8, 10),
            "inner": "rows * patch",
            "length": "inner + 2 * border",
            "plain": whole(5, 90),
            "printed": "patches - plain",
        },
        where=("rows > in_row", "plain * 4 > patches"),
        facts={
            "quilt": (
                "{name} sews a quilt of {rows} rows with {in_row} square patches in each",
                "a quilt by {name} has {in_row} square patches in each of its {rows} rows",
            ),
            "plain": ("{plain} of the patches are plain", "{plain} patches have no pattern"),
        },
        asks=(
            Ask(
                find="length",
                steps=(
                    "centimeters of patches = rows * patch",
                    "centimeters of border = border * 2",
                    "length of the quilt in centimeters = centimeters of patches + centimeters of "
                    "border",
                ),
                wordings=(
                    "A quilt has {rows} rows of patches, one below the other, and a border of "
                    "{border} centimeters both above the first and below the last row. If a patch "
                    "is a square of {patch} centimeters, how many centimeters long is the quilt "
                    "from top to bottom?",
                    "{name} sews {rows} rows of square patches and a border of {border} "
                    "centimeters all around, so it is found both at the top and at the bottom. "
                    "The patches have sides of {patch} centimeters. What is the height of the "
                    "finished quilt, in centimeters, measured across all the rows?",
                ),
            ),
            Ask(
                find="printed",
                steps=("patches = rows * in_row", "printed patches = patches - plain"),
                tell="quilt plain",
                questions=("how many patches are not plain", "how many patches have a pattern"),
                goals=("the number of patches with a pattern",),
                wordings=(
                    "All but {plain} of the patches in a quilt are printed with flowers. The quilt "
                    "has {rows} rows with {in_row} patches in a row. How many patches show "
                    "flowers?",
                ),
            ),
            Ask(
                find="rows",
                steps=("patches = plain + printed", "rows = patches / in_row"),
                wordings=(
                    "{name} arranged {plain} plain and {printed} printed patches in rows of "
                    "{in_row}. How many rows did {he} get?",
                ),
            ),
        ),
    ),
)
