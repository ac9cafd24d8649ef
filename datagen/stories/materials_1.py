"""Building and materials: borders, shelves, shingles, concrete, mosaics, cubes, flags, models, "
"stairs, crates."""

from datagen.numbers.quantity import factor, fraction, money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="materials_path_around_a_rectangular_bed",
        topic="garden",
        numbers={
            "length": whole(5, 30),
            "less": whole(1, 12),
            "width": "length - less",
            "path": oneof(1, 2, 3),
            "twice": "path * 2",
            "outer_length": "length + twice",
            "outer_width": "width + twice",
            "inner": "length * width",
            "outer": "outer_length * outer_width",
            "area": "outer - inner",
        },
        where=("width > 2",),
        nouns={
            "inside": "flower bed, lawn, pool, pond, vegetable patch",
            "cover": "gravel, bark, paving stones, sand",
        },
        facts={
            "bed": (
                "a rectangular {inside} is {length} meters long and {width} meters wide",
                "{name} has a rectangular {inside} of {length} by {width} meters",
            ),
            "path": (
                "all around it runs a path that is {path:meter/meters} wide",
                "it is surrounded by a path with a width of {path:meter/meters}",
            ),
        },
        asks=(
            Ask(
                find="area",
                steps=(
                    "twice the path = path * 2",
                    "outer length = length + twice the path",
                    "outer width = width + twice the path",
                    "square meters with the path = outer length * outer width",
                    "square meters of the {inside} = length * width",
                    "square meters of the path = square meters with the path - square meters of "
                    "the {inside}",
                ),
                tell="bed path",
                questions=(
                    "what is the area of the path in square meters",
                    "how many square meters does the path cover",
                ),
                goals=("the area of the path in square meters",),
                wordings=(
                    "{name} has a rectangular {inside} that is {length} meters long and {width} "
                    "meters wide. {name} builds a path {path:meter/meters} wide around it. What is "
                    "the area of the path alone, in square meters?",
                    "How many square meters of {cover} are needed for a path {path:meter/meters} "
                    "wide on all four sides of a rectangular {inside} that measures {length} by "
                    "{width} meters, corners included?",
                ),
            ),
            Ask(
                find="outer",
                steps=(
                    "twice the path = path * 2",
                    "outer length = length + twice the path",
                    "outer width = width + twice the path",
                    "square meters with the path = outer length * outer width",
                ),
                wordings=(
                    "{name} lays a path of {path:meter/meters} around a rectangular {inside}, "
                    "{length} meters long and {width} meters wide. How many square meters do the "
                    "{inside} and the path on its four sides take up together?",
                    "A rectangular {inside} measures {length} meters by {width} meters. With a "
                    "path of {path:meter/meters} on every side it becomes a larger rectangle. What "
                    "is the area of that, in square meters?",
                ),
            ),
        ),
    ),
    Story(
        name="materials_shelves_cut_from_boards",
        topic="work",
        numbers={
            "board": oneof(200, 240, 250, 300, 360, 400),
            "shelf": oneof(40, 45, 60, 70, 80, 90, 110, 120),
            "per_board": "board // shelf",
            "waste": "board % shelf",
            "cases": whole(3, 12),
            "shelves_each": oneof(3, 4, 5, 6),
            "shelves": "cases * shelves_each",
            "boards": "shelves / per_board",
            "price": money(5, 20),
            "cost": "boards * price",
            "waste_all": "boards * waste",
        },
        where=("per_board > 1", "waste > 0"),
        nouns={"thing": "bookcase, cupboard, rack, cabinet, kitchen unit"},
        facts={
            "cases": (
                "{name} builds {cases} {things} with {shelves_each} shelves each",
                "each of the {cases} {things} that {name} builds has {shelves_each} shelves",
            ),
            "shelf": (
                "a shelf is {shelf} centimeters long, and each is cut in one piece from a board of "
                "{board} centimeters",
                "the shelves, {shelf} centimeters long and all in one piece, are cut from boards "
                "of {board} centimeters",
            ),
            "price": ("a board costs {price}", "{name} pays {price} for every board"),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "shelves needed = cases * shelves_each",
                    "shelves from a board = board // shelf",
                    "boards = shelves needed / shelves from a board",
                    "cost of the boards = boards * price",
                ),
                tell="cases shelf price",
                questions=(
                    "how much do the boards cost that {name} needs",
                    "what does {name} have to pay for the boards",
                ),
                goals=("the cost of the boards",),
                wordings=(
                    "{name} is building {cases} {things} with {shelves_each} shelves each. Each "
                    "shelf is {shelf} centimeters long and must be cut in one piece from a board "
                    "{board} centimeters long. If a board costs {price}, how much will {name} pay "
                    "for the boards?",
                    "Boards of {board} centimeters cost {price} apiece. From each, {name} saws as "
                    "many shelves of {shelf} centimeters as it gives; {cases} {things} with "
                    "{shelves_each} shelves in each are to be fitted out. How much money goes into "
                    "boards?",
                ),
            ),
            Ask(
                find="boards",
                steps=(
                    "shelves needed = cases * shelves_each",
                    "shelves from a board = board // shelf",
                    "boards = shelves needed / shelves from a board",
                ),
                wordings=(
                    "How many boards of {board} centimeters does it take to cut the shelves for "
                    "{cases} {things}, {shelves_each} in each, if a shelf must be one piece of "
                    "{shelf} centimeters?",
                    "For one {thing} {name} needs {shelves_each} shelves of {shelf} centimeters in "
                    "length, and there are {cases} {things} to build. Shelves may not be glued "
                    "together from shorter pieces. How many boards with a length of {board} "
                    "centimeters must {name} have?",
                ),
            ),
            Ask(
                find="waste_all",
                steps=(
                    "shelves needed = cases * shelves_each",
                    "shelves from a board = board // shelf",
                    "boards = shelves needed / shelves from a board",
                    "centimeters wasted on a board = board % shelf",
                    "centimeters wasted = boards * centimeters wasted on a board",
                ),
                wordings=(
                    "The shelves of {cases} {things} ({shelves_each} each) are sawn from boards of "
                    "{board} centimeters, as many shelves of {shelf} centimeters from every board "
                    "as possible. What remains of each board is burned. How many centimeters of "
                    "board are burned altogether?",
                ),
            ),
        ),
    ),
    Story(
        name="materials_shingle_bundles_for_two_sides_of_a_roof",
        topic="work",
        numbers={
            "length": whole(6, 20),
            "slope": whole(4, 10),
            "side": "length * slope",
            "both": "side * 2",
            "window": whole(2, 12),
            "covered": "both - window",
            "bundle": oneof(2, 3, 4, 5),
            "bundles": "covered / bundle",
            "price": money(18, 45),
            "cost": "bundles * price",
        },
        nouns={
            "cover": "shingles, slates, roof tiles, solar tiles",
            "building": "house, barn, cottage, chapel, cabin",
        },
        facts={
            "roof": (
                "each of the two sides of a {building}'s roof is a rectangle of {length} by "
                "{slope} meters",
                "the roof of a {building} has two sides, both {length} meters long and {slope} "
                "meters wide",
            ),
            "window": (
                "skylights take up {window} square meters of it",
                "{window} square meters are skylights",
            ),
            "bundle": (
                "a bundle of {cover} covers {bundle} square meters",
                "{bundle} square meters can be covered with one bundle of {cover}",
            ),
            "price": ("a bundle costs {price}", "the price of a bundle is {price}"),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "square meters of a side = length * slope",
                    "square meters of both sides = square meters of a side * 2",
                    "square meters to cover = square meters of both sides - window",
                    "bundles = square meters to cover / bundle",
                    "cost = bundles * price",
                ),
                tell="roof window bundle price",
                questions=(
                    "what do the {cover} for the roof cost",
                    "how much must be spent on {cover}",
                ),
                goals=("the cost of the {cover}",),
                wordings=(
                    "The roof of a {building} has two sides. Each side is {length} meters long and "
                    "{slope} meters wide. There are {window} square meters of skylights. A bundle "
                    "of {cover} covers {bundle} square meters and costs {price}. How much do the "
                    "{cover} cost?",
                    "A roof is to get new {cover}, at {price} a bundle. There are two sides of "
                    "{length} by {slope} meters, of which {window} square meters are glass; a "
                    "bundle is enough for {bundle} square meters. What is the price of the new "
                    "roof?",
                ),
            ),
            Ask(
                find="window",
                steps=(
                    "square meters covered = bundles * bundle",
                    "square meters of a side = length * slope",
                    "square meters of both sides = square meters of a side * 2",
                    "square meters of skylights = square meters of both sides - square meters "
                    "covered",
                ),
                wordings=(
                    "{bundles} bundles of {cover}, {bundle} square meters each, were just enough "
                    "for the two sides of a roof, {length} by {slope} meters each, in which there "
                    "are also skylights. How many square meters do the skylights take up?",
                    "How large are the skylights, in square meters, in a roof with two rectangular "
                    "sides of {length} by {slope} meters, if {bundles} bundles of {cover} for "
                    "{bundle} square meters each were used up for all the rest?",
                ),
            ),
            Ask(
                find="bundles",
                steps=(
                    "square meters of a side = length * slope",
                    "square meters of both sides = square meters of a side * 2",
                    "square meters to cover = square meters of both sides - window",
                    "bundles = square meters to cover / bundle",
                ),
                wordings=(
                    "Order for the {building}: {cover} for a roof with two sides, each {length} "
                    "meters by {slope} meters, minus {window} square meters of skylights. With "
                    "{bundle} square meters to a bundle, how many bundles are to be ordered?",
                ),
            ),
        ),
    ),
    Story(
        name="materials_concrete_slab_in_cubic_meters_and_sacks",
        topic="work",
        numbers={
            "length": whole(4, 20),
            "width": whole(2, 10),
            "cm": oneof(10, 15, 20, 25, 30),
            "area": "length * width",
            "area_cm": "area * cm",
            "volume": "area_cm / 100",
            "sacks_per": oneof(50, 60, 70, 80, 90),
            "sacks": "volume * sacks_per",
            "have": whole(10, 90, 10),
            "buy": "sacks - have",
        },
        where=("width < length",),
        nouns={"part": "floor, terrace, driveway, foundation, stage"},
        facts={
            "slab": (
                "{name} pours a {part} of concrete that is {length} meters long and {width} meters "
                "wide",
                "a {part} of {length} by {width} meters is made of concrete by {name}",
            ),
            "cm": (
                "it must be {cm} centimeters thick, and a meter is 100 centimeters",
                "its thickness is {cm} centimeters, with 100 centimeters to a meter",
            ),
            "sacks": (
                "a cubic meter of concrete takes {sacks_per} sacks of dry mix",
                "{sacks_per} sacks of dry mix make a cubic meter of concrete",
            ),
            "have": ("{have} sacks are there already", "{name} has {have} sacks in the shed"),
        },
        asks=(
            Ask(
                find="buy",
                steps=(
                    "square meters = length * width",
                    "square meters times centimeters = square meters * cm",
                    "cubic meters = square meters times centimeters / 100",
                    "sacks needed = cubic meters * sacks_per",
                    "sacks to buy = sacks needed - have",
                ),
                tell="slab cm sacks have",
                questions=("how many sacks must {name} buy", "how many more sacks are needed"),
                goals=("the number of sacks still to be bought",),
                wordings=(
                    "{name} wants to make a {part} {length} meters long, {width} meters wide and "
                    "{cm} centimeters thick. Each cubic meter of concrete takes {sacks_per} sacks "
                    "of dry mix, and there are 100 centimeters in a meter. {name} already has "
                    "{have} sacks. How many more sacks does {name} need?",
                    "Length {length} meters, width {width} meters, thickness {cm} centimeters: "
                    "that will be the {part}. For a cubic meter {name} needs {sacks_per} sacks of "
                    "dry mix, and {have} sacks have been delivered. There are 100 centimeters in a "
                    "meter. How many sacks are missing?",
                ),
            ),
            Ask(
                find="volume",
                steps=(
                    "square meters = length * width",
                    "square meters times centimeters = square meters * cm",
                    "cubic meters = square meters times centimeters / 100",
                ),
                wordings=(
                    "How many cubic meters of concrete are in a {part} that is {length} meters "
                    "long, {width} meters wide and {cm} centimeters thick, 100 centimeters being a "
                    "meter?",
                    "A {part} of concrete has an area of {length} times {width} meters. If it is "
                    "{cm} centimeters thick, that is, {cm} hundredths of a meter, how many cubic "
                    "meters of concrete does it contain? A meter has 100 centimeters.",
                ),
            ),
            Ask(
                find="cm",
                steps=(
                    "square meters = length * width",
                    "cubic meters in hundredths = volume * 100",
                    "centimeters of thickness = cubic meters in hundredths / square meters",
                ),
                wordings=(
                    "{volume:cubic meter/cubic meters} of concrete are poured over an area of "
                    "{length} by {width} meters and spread evenly. How many centimeters thick does "
                    "the {part} become? There are 100 centimeters in a meter.",
                ),
            ),
        ),
    ),
    Story(
        name="materials_mosaic_of_small_tiles",
        topic="",
        numbers={
            "length": oneof(40, 50, 60, 80, 90, 100, 120),
            "width": oneof(20, 30, 40, 50, 60),
            "tile": oneof(2, 5, 10),
            "across": "length / tile",
            "down": "width / tile",
            "tiles": "across * down",
            "share": fraction("1/2", "1/4", "1/5", "1/3"),
            "colored": "tiles * share",
            "white": "tiles - colored",
        },
        where=("width < length",),
        nouns={
            "hue": "blue, gold, red, green, black",
            "thing": "table top, tray, garden wall, bathroom wall, mirror frame",
        },
        facts={
            "size": (
                "a {thing} of {length} by {width} centimeters is covered with a mosaic",
                "{name} makes a mosaic for a {thing}, {length} centimeters long and {width} "
                "centimeters wide",
            ),
            "tile": (
                "the tiles are squares with sides of {tile} centimeters and lie without gaps",
                "it consists of square tiles, {tile} centimeters on each side, without gaps",
            ),
            "share": (
                "{share} of the tiles are {hue}, and the others are white",
                "of all tiles {share} are {hue}; the rest are white",
            ),
        },
        asks=(
            Ask(
                find="white",
                steps=(
                    "tiles along the length = length / tile",
                    "tiles along the width = width / tile",
                    "tiles in all = tiles along the length * tiles along the width",
                    "{hue} tiles = share of tiles in all",
                    "white tiles = tiles in all - {hue} tiles",
                ),
                tell="size tile share",
                questions=("how many white tiles are there", "how many of the tiles are white"),
                goals=("the number of white tiles",),
                wordings=(
                    "{name} covers a {thing} {length} centimeters long and {width} centimeters "
                    "wide with square tiles {tile} centimeters on each side. {share} of the tiles "
                    "are {hue}, and the rest are white. How many white tiles does {name} use?",
                    "Square tiles of {tile} centimeters, {share} of them {hue} and the rest white, "
                    "cover a {thing} of {length} by {width} centimeters. How many white ones does "
                    "{name} need?",
                ),
            ),
            Ask(
                find="tiles",
                steps=(
                    "tiles along the length = length / tile",
                    "tiles along the width = width / tile",
                    "tiles in all = tiles along the length * tiles along the width",
                ),
                wordings=(
                    "How many square tiles with sides of {tile} centimeters fit exactly on a "
                    "{thing} that measures {length} centimeters by {width} centimeters?",
                    "A {thing}, {length} centimeters long and {width} centimeters wide, gets a "
                    "cover of square tiles without gaps. Each tile measures {tile} centimeters on "
                    "every side. What number of tiles is needed?",
                ),
            ),
            Ask(
                find="width",
                steps=(
                    "tiles in all = colored + white",
                    "tiles along the length = length / tile",
                    "tiles along the width = tiles in all / tiles along the length",
                    "width in centimeters = tiles along the width * tile",
                ),
                wordings=(
                    "{name} has {colored} {hue} tiles and {white} white ones, all squares of "
                    "{tile} centimeters. Together they cover a rectangular {thing} that is "
                    "{length} centimeters long. How wide is it, in centimeters?",
                ),
            ),
        ),
    ),
    Story(
        name="materials_cube_of_small_cubes_painted_outside",
        topic="",
        numbers={
            "edge": whole(3, 9),
            "cubes": whole(2, 30),
            "face": "edge * edge",
            "faces": "face * 6",
            "all_faces": "faces * cubes",
            "price": money("0.50", 3, "0.25"),
            "cost": "all_faces * price",
        },
        nouns={
            "thing": "wooden cube, cardboard cube, foam cube, concrete cube, glass cube",
            "skin": "paint, cloth, paper, foil",
        },
        facts={
            "edge": (
                "each edge of a {thing} is {edge} decimeters long, and a cube has 6 faces",
                "a {thing} has 6 square faces with sides of {edge} decimeters",
            ),
            "cubes": (
                "{name} covers {cubes} of these cubes with {skin} on all faces",
                "{cubes} such cubes are to be covered with {skin} all around",
            ),
            "price": (
                "{skin} for a square decimeter costs {price}",
                "a square decimeter of {skin} costs {price}",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "square decimeters of a face = edge * edge",
                    "square decimeters of a cube = square decimeters of a face * 6",
                    "square decimeters in all = square decimeters of a cube * cubes",
                    "cost = square decimeters in all * price",
                ),
                tell="edge cubes price",
                questions=("how much does the {skin} cost", "what does {name} spend on {skin}"),
                goals=("the cost of the {skin}",),
                wordings=(
                    "{cubes} cubes, 6 faces each, every face a square with sides of {edge} "
                    "decimeters: {name} wants all of this covered with {skin} at {price} a square "
                    "decimeter. What will that cost?",
                ),
            ),
            Ask(
                find="all_faces",
                steps=(
                    "square decimeters of a face = edge * edge",
                    "square decimeters of a cube = square decimeters of a face * 6",
                    "square decimeters in all = square decimeters of a cube * cubes",
                ),
                wordings=(
                    "How many square decimeters of {skin} does it take to cover the 6 faces of "
                    "each of {cubes} cubes with edges of {edge} decimeters?",
                    "The surface of a cube is made of 6 equal squares. {name} has {cubes} cubes "
                    "whose edges measure {edge} decimeters. What is their surface altogether, in "
                    "square decimeters?",
                ),
            ),
            Ask(
                find="cubes",
                steps=(
                    "square decimeters of a face = edge * edge",
                    "square decimeters of a cube = square decimeters of a face * 6",
                    "cubes = all_faces / square decimeters of a cube",
                ),
                wordings=(
                    "{all_faces} square decimeters of {skin} were used up for cubes with edges of "
                    "{edge} decimeters, all 6 faces of each. How many cubes were there?",
                ),
            ),
        ),
    ),
    Story(
        name="materials_pennants_of_cloth_on_a_string",
        topic="",
        numbers={
            "base": oneof(10, 12, 16, 20, 24, 30),
            "height": oneof(15, 20, 25, 30, 35, 40),
            "box": "base * height",
            "one": "box / 2",
            "count": whole(10, 90, 5),
            "cloth": "one * count",
            "gap": whole(2, 9),
            "each_length": "base + gap",
            "string": "each_length * count",
        },
        nouns={
            "event": "street fair, birthday party/birthday parties, boat race, school festival, "
            "wedding"
        },
        facts={
            "count": (
                "{name} sews {count} pennants for a {event}",
                "for a {event} {count} pennants are sewn by {name}",
            ),
            "size": (
                "each is a triangle with a base of {base} centimeters and a height of {height} "
                "centimeters",
                "they are triangles, {base} centimeters along the base and {height} centimeters "
                "high",
            ),
            "gap": (
                "on the string there are {gap} centimeters after every pennant",
                "each pennant is followed by {gap} centimeters of free string",
            ),
        },
        asks=(
            Ask(
                find="cloth",
                steps=(
                    "base times height = base * height",
                    "square centimeters of a pennant = base times height / 2",
                    "square centimeters of cloth = square centimeters of a pennant * count",
                ),
                tell="count size",
                questions=(
                    "how many square centimeters of cloth are in all the pennants",
                    "what is the area of all the pennants in square centimeters",
                ),
                goals=("the area of all the pennants in square centimeters",),
                wordings=(
                    "{count} triangles of cloth flutter over the {event}, {base} centimeters wide "
                    "at the base and {height} centimeters high. How many square centimeters of "
                    "cloth is that?",
                ),
            ),
            Ask(
                find="string",
                steps=(
                    "centimeters for each pennant = base + gap",
                    "centimeters of string = centimeters for each pennant * count",
                ),
                tell="count size gap",
                questions=(
                    "how many centimeters of string does {name} need",
                    "how long must the string be, in centimeters",
                ),
                wordings=(
                    "Side by side on a string hang {count} pennants, each {base} centimeters wide "
                    "at the top and followed by a gap of {gap} centimeters. How many centimeters "
                    "of string do they take?",
                ),
            ),
            Ask(
                find="count",
                steps=(
                    "base times height = base * height",
                    "square centimeters of a pennant = base times height / 2",
                    "pennants = cloth / square centimeters of a pennant",
                ),
                wordings=(
                    "{name} used {cloth} square centimeters of cloth for pennants, triangles with "
                    "a base of {base} and a height of {height} centimeters. How many pennants did "
                    "{he} make?",
                    "How many triangles, {base} centimeters at the base and {height} centimeters "
                    "high, can be cut from {cloth} square centimeters of cloth if nothing is "
                    "wasted?",
                ),
            ),
        ),
    ),
    Story(
        name="materials_scale_model_of_a_house",
        topic="",
        numbers={
            "scale": oneof(10, 20, 25, 40, 50, 75, 80, 100),
            "height_cm": whole(8, 60, 2),
            "real_cm": "height_cm * scale",
            "real_m": "real_cm / 100",
            "times": factor(2, 3),
            "length_cm": "height_cm * times",
            "real_length_cm": "length_cm * scale",
            "real_length": "real_length_cm / 100",
        },
        nouns={"thing": "house, ship, church, bridge, castle, train station"},
        facts={
            "scale": (
                "on {name}'s model of a {thing} 1 centimeter stands for {scale} centimeters",
                "every centimeter of {name}'s model of a {thing} stands for {scale} centimeters of "
                "the real one",
            ),
            "height": (
                "the model is {height_cm} centimeters high",
                "the height of the model is {height_cm} centimeters",
            ),
            "length": (
                "it is {times:times} as long as it is high",
                "its length is {times:times} its height",
            ),
        },
        asks=(
            Ask(
                find="real_length",
                steps=(
                    "length of the model = times of height_cm",
                    "real length in centimeters = length of the model * scale",
                    "real length in meters = real length in centimeters / 100",
                ),
                tell="scale height length",
                questions=(
                    "how many meters long is the real {thing}",
                    "what is the length of the real {thing} in meters",
                ),
                goals=("the length of the real {thing} in meters",),
                wordings=(
                    "{name}'s model of a {thing} is {height_cm} centimeters high and {times:times} "
                    "as long. In reality everything is {scale} times as large. How many meters "
                    "long is the {thing}? A meter is 100 centimeters.",
                ),
            ),
            Ask(
                find="height_cm",
                steps=(
                    "real height in centimeters = real_m * 100",
                    "height of the model = real height in centimeters / scale",
                ),
                wordings=(
                    "The {thing} is {real_m} meters high. How many centimeters high is a model on "
                    "which 1 centimeter stands for {scale} centimeters? A meter has 100 "
                    "centimeters.",
                    "{name} builds a model of a {thing} that is {real_m} meters high in reality. "
                    "If each centimeter of the model stands for {scale} centimeters, and 100 "
                    "centimeters are a meter, what is the height of the model in centimeters?",
                ),
            ),
            Ask(
                find="real_m",
                steps=(
                    "real height in centimeters = height_cm * scale",
                    "real height in meters = real height in centimeters / 100",
                ),
                wordings=(
                    "How many meters high is a {thing} whose model, {scale} times smaller, has a "
                    "height of {height_cm} centimeters? 100 centimeters are a meter.",
                ),
            ),
        ),
        where=("real_cm > 300",),
    ),
    Story(
        name="materials_stairs_of_equal_steps",
        topic="work",
        numbers={
            "rise": oneof(15, 16, 17, 18, 20),
            "flights": oneof(2, 3, 4, 5),
            "steps_flight": whole(8, 18),
            "steps_all": "flights * steps_flight",
            "height": "steps_all * rise",
            "landing": whole(5, 60, 5),
            "top": "height + landing",
        },
        nouns={"place": "lighthouse, bell tower, apartment house, castle tower, watchtower"},
        facts={
            "steps": (
                "the stairs of a {place} have {flights} flights of {steps_flight} steps",
                "there are {flights} flights of {steps_flight} steps in a {place}",
            ),
            "rise": (
                "each step is {rise} centimeters high",
                "with every step one gets {rise} centimeters higher",
            ),
            "landing": (
                "the door at the bottom is {landing} centimeters above the street",
                "the stairs begin {landing} centimeters above the street",
            ),
        },
        asks=(
            Ask(
                find="top",
                steps=(
                    "steps in all = flights * steps_flight",
                    "centimeters climbed = steps in all * rise",
                    "centimeters above the street = centimeters climbed + landing",
                ),
                tell="steps rise landing",
                questions=(
                    "how many centimeters above the street do the stairs end",
                    "how high above the street is the last step, in centimeters",
                ),
                goals=("the height of the last step above the street in centimeters",),
                wordings=(
                    "One enters the {place} {landing} centimeters above the street and climbs "
                    "{flights} flights with {steps_flight} steps each, {rise} centimeters to a "
                    "step. How many centimeters above the street is one then?",
                ),
            ),
            Ask(
                find="rise",
                steps=(
                    "centimeters climbed = top - landing",
                    "steps in all = flights * steps_flight",
                    "centimeters of a step = centimeters climbed / steps in all",
                ),
                wordings=(
                    "The stairs of a {place} begin {landing} centimeters above the street and end "
                    "{top} centimeters above it. They have {flights} flights of {steps_flight} "
                    "equal steps. How high is one step, in centimeters?",
                    "How many centimeters must each step rise, if {flights} flights of "
                    "{steps_flight} steps are to lead from {landing} to {top} centimeters above "
                    "the street?",
                ),
            ),
            Ask(
                find="flights",
                steps=(
                    "centimeters climbed = top - landing",
                    "steps in all = centimeters climbed / rise",
                    "flights = steps in all / steps_flight",
                ),
                wordings=(
                    "From a door {landing} centimeters above the street, steps of {rise} "
                    "centimeters lead to a platform at {top} centimeters. There are {steps_flight} "
                    "steps in each flight. How many flights of stairs is that?",
                ),
            ),
        ),
    ),
    Story(
        name="materials_crates_filled_with_boxes_in_layers",
        topic="work",
        numbers={
            "across": whole(3, 9),
            "deep": whole(2, 8),
            "layer": "across * deep",
            "layers": whole(2, 9),
            "full": "layer * layers",
            "crates": whole(2, 9),
            "all_boxes": "full * crates",
            "removed": whole(3, 40),
            "left": "all_boxes - removed",
        },
        nouns={
            "thing": "shoe box/shoe boxes, juice carton, tea tin, brick, soap bar, game box/game "
            "boxes",
            "holder": "crate, container, cupboard, pallet",
        },
        facts={
            "layer": (
                "one layer in a {holder} is {across} rows of {deep} {things}",
                "in a {holder}, {across} rows of {deep} {things} make one layer",
            ),
            "layers": (
                "there are {layers} layers on top of each other",
                "{layers} such layers fill it",
            ),
            "crates": (
                "{name} has {crates} full {holders}",
                "{crates} {holders} are filled like this",
            ),
            "removed": (
                "{removed} {things} are taken out",
                "then {removed} of the {things} are sold",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{things} in a layer = across * deep",
                    "{things} in a {holder} = {things} in a layer * layers",
                    "{things} in all = {things} in a {holder} * crates",
                    "{things} left = {things} in all - removed",
                ),
                tell="layer layers crates removed",
                questions=("how many {things} are left", "how many {things} are there after that"),
                goals=("the number of {things} left",),
                wordings=(
                    "Each {holder} holds {layers} layers of {things}, and each layer has {across} "
                    "rows of {deep}. {name} has {crates} full {holders} and takes out {removed} "
                    "{things}. How many {things} are left?",
                    "{crates} {holders}; in each {layers} layers; in each layer {across} rows of "
                    "{deep} {things}. After {removed} {things} have been carried away, how many "
                    "are there?",
                ),
            ),
            Ask(
                find="layers",
                steps=(
                    "{things} in all = left + removed",
                    "{things} in a {holder} = {things} in all / crates",
                    "{things} in a layer = across * deep",
                    "layers = {things} in a {holder} / {things} in a layer",
                ),
                wordings=(
                    "{removed} {things} were taken out of {crates} full {holders}, and {left} are "
                    "left. In every {holder} there had been the same number of layers, each with "
                    "{across} rows of {deep}. How many layers had there been in one {holder}?",
                    "How many layers does a full {holder} contain, if a layer has {across} rows of "
                    "{deep} {things}, and {crates} full ones less {removed} {things} still hold "
                    "{left}?",
                ),
            ),
            Ask(
                find="removed",
                steps=(
                    "{things} in a layer = across * deep",
                    "{things} in a {holder} = {things} in a layer * layers",
                    "{things} in all = {things} in a {holder} * crates",
                    "{things} taken = {things} in all - left",
                ),
                wordings=(
                    "There used to be {crates} {holders} full of {things}, {layers} layers in each "
                    "and {across} rows of {deep} in every layer. Somebody has been taking {things} "
                    "out, for {left} are left. How many were taken?",
                ),
            ),
        ),
    ),
    Story(
        name="materials_square_and_rectangle_with_one_fence",
        topic="",
        numbers={
            "side": whole(6, 40),
            "fence": "side * 4",
            "length": whole(5, 60),
            "half": "fence / 2",
            "width": "half - length",
            "square": "side * side",
            "rect": "length * width",
            "diff": "square - rect",
        },
        where=("length > width",),
        nouns={"pen": "pen, run, playground, sandbox/sandboxes, garden"},
        facts={
            "side": (
                "the fence around a square {pen} has sides of {side} meters",
                "a square {pen} with sides of {side} meters is fenced in",
            ),
            "length": (
                "the same fence is put up again around a rectangular {pen} that is {length} meters "
                "long",
                "{name} uses all of this fence again for a rectangular {pen} with a length of "
                "{length} meters",
            ),
        },
        asks=(
            Ask(
                find="diff",
                steps=(
                    "length of the fence = side * 4",
                    "length and width together = length of the fence / 2",
                    "width of the rectangle = length and width together - length",
                    "area of the square = side * side",
                    "area of the rectangle = length * width of the rectangle",
                    "square meters less = area of the square - area of the rectangle",
                ),
                tell="side length",
                questions=(
                    "how many square meters smaller is the rectangle than the square",
                    "by how many square meters does the area become smaller",
                ),
                goals=("the difference between the two areas in square meters",),
                wordings=(
                    "A square {pen} has sides of {side} meters. {name} takes down its fence and "
                    "uses the whole fence for a rectangular {pen} that is {length} meters long. "
                    "How many square meters does the {pen} lose?",
                    "With the same fence {name} can enclose a square {pen} with sides of {side} "
                    "meters or a rectangular one with a length of {length} meters. How many square "
                    "meters larger is the square one?",
                ),
            ),
            Ask(
                find="rect",
                steps=(
                    "length of the fence = side * 4",
                    "length and width together = length of the fence / 2",
                    "width of the rectangle = length and width together - length",
                    "area of the rectangle = length * width of the rectangle",
                ),
                wordings=(
                    "{name} pulls up the fence of a square {pen}, {side} meters on each side, and "
                    "builds a rectangular one with it that is {length} meters long. What is the "
                    "area of the new {pen} in square meters?",
                    "How many square meters does a rectangle enclose that is {length} meters long "
                    "and has the same perimeter as a square with sides of {side} meters?",
                ),
            ),
            Ask(
                find="side",
                steps=(
                    "length and width together = length + width",
                    "length of the fence = length and width together * 2",
                    "side of the square = length of the fence / 4",
                ),
                wordings=(
                    "The fence of a rectangular {pen}, {length} meters long and "
                    "{width:meter/meters} wide, is taken down and used for a square {pen}. How "
                    "many meters long is a side of the square?",
                ),
            ),
        ),
    ),
)
