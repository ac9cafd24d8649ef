"""Magazines, a giant pan, wax, stair carpets, sleds, walkways, elephants, a pond and a kiln."""

from datagen.numbers.quantity import money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="tales_b_magazine_printed_on_both_sides",
        topic="",
        numbers={
            "copies": whole(30, 240, 10),
            "sheets_each": whole(4, 16),
            "pages": "sheets_each * 2",
            "sheets": "copies * sheets_each",
            "spoiled": whole(10, 90),
            "taken": "sheets + spoiled",
            "bought": oneof(500, 1000, 1500, 2000, 2500, 3000),
            "left": "bought - taken",
        },
        where=("left < 500",),
        nouns={
            "group": "chess club, drama club, choir, student council, scout troop, village school"
        },
        facts={
            "copies": (
                "the {group} prints {copies} copies of a magazine of {pages} pages, using both "
                "sides of each sheet",
                "{copies} copies of the {group}'s magazine are printed, each with {pages} pages, "
                "two of which fit on the two sides of a sheet",
            ),
            "spoiled": (
                "{spoiled} sheets get stuck in the printer and are thrown away",
                "the printer crumples another {spoiled} sheets",
            ),
            "bought": (
                "{bought} sheets of paper had been bought for this",
                "for this job there were {bought} sheets of paper",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "sheets for a copy = pages / 2",
                    "sheets for all copies = copies * sheets for a copy",
                    "sheets taken = sheets for all copies + spoiled",
                    "sheets left = bought - sheets taken",
                ),
                tell="copies spoiled bought",
                questions=(
                    "how many sheets of paper are left over",
                    "how many sheets have not been touched in the end",
                ),
                goals=("the number of sheets left over",),
                wordings=(
                    "When the last of {copies} magazines has dropped out of the printer, {name} "
                    "counts what is left of {bought} sheets. A magazine has {pages} pages, two to "
                    "a "
                    "sheet, front and back; besides, {spoiled} sheets came out black and went into "
                    "the bin. What number does {name} get?",
                ),
            ),
            Ask(
                find="pages",
                steps=(
                    "sheets taken = bought - left",
                    "sheets in the copies = sheets taken - spoiled",
                    "sheets in a copy = sheets in the copies / copies",
                    "pages of the magazine = sheets in a copy * 2",
                ),
                wordings=(
                    "Of {bought} sheets, {left:sheet/sheets} remained after the {group} had "
                    "printed "
                    "its magazine, and {spoiled} had been ruined. {copies} copies had come out "
                    "well. If every sheet in them is printed on both sides, how many pages does "
                    "the magazine have?",
                    "How many pages does a magazine have of which {copies} copies, printed on both "
                    "sides of the paper, took {bought} sheets less the {left} that were left and "
                    "the {spoiled} that were spoiled?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_giant_pan_scaled_recipe",
        topic="",
        numbers={
            "serves": oneof(4, 5, 6, 8, 10),
            "portion": oneof(60, 70, 75, 80, 90, 100),
            "recipe": "serves * portion",
            "guests": whole(25, 180, 5),
            "needed": "guests * portion",
            "bags": whole(2, 18),
            "bought": "bags * 1000",
            "left": "bought - needed",
        },
        where=("left < 4000", "guests > serves"),
        nouns={"grain": "rice, pasta, couscous, millet, barley"},
        facts={
            "recipe": (
                "a recipe for {serves} people asks for {recipe} grams of {grain}",
                "with {recipe} grams of {grain}, a dish from the cookbook serves {serves} people",
            ),
            "guests": (
                "{name} cooks it in a giant pan for {guests} guests of a street festival",
                "at a street festival {name} makes it for {guests} guests",
            ),
            "bags": (
                "{bags} bags of {grain} with a kilogram in each have been bought",
                "there are {bags} one-kilogram bags of {grain} in the kitchen",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "grams for one person = recipe / serves",
                    "grams for the guests = grams for one person * guests",
                    "grams bought = bags * 1000",
                    "grams left = grams bought - grams for the guests",
                ),
                tell="recipe guests bags",
                questions=(
                    "how many grams of {grain} are left over",
                    "how many grams of the {grain} does {name} not use",
                ),
                goals=("the number of grams of {grain} left over",),
                wordings=(
                    '"For {serves} people, take {recipe} grams of {grain}," it says in the '
                    "cookbook. {name} looks up: {guests} people are waiting around the giant pan. "
                    "On the table lie {bags} bags of {grain}, a kilogram in each. When the right "
                    "amount is in the pan, how many grams will remain?",
                ),
            ),
            Ask(
                find="guests",
                steps=(
                    "grams bought = bags * 1000",
                    "grams cooked = grams bought - left",
                    "grams for one person = recipe / serves",
                    "guests = grams cooked / grams for one person",
                ),
                wordings=(
                    "{name} kept to the recipe, which has {recipe} grams of {grain} for {serves} "
                    "people. Of {bags} kilograms, {left} grams are left, and the pan is full. For "
                    "how many guests has {name} cooked?",
                    "For how many people is a meal that was made with {bags} kilograms of {grain} "
                    "less {left} grams, if the cook follows a recipe that takes {recipe} grams for "
                    "{serves} people?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_wax_block_into_candles",
        topic="",
        numbers={
            "kilos": whole(4, 30),
            "grams": "kilos * 1000",
            "loss": percent(5, 10, 15, 20),
            "lost": "grams * loss / 100",
            "good": "grams - lost",
            "candle": oneof(50, 60, 75, 80, 90, 100, 120, 150, 160, 180, 200, 240, 300),
            "candles": "good / candle",
            "price": money(2, 12, "0.50"),
            "income": "candles * price",
        },
        nouns={"scent": "lavender, vanilla, cinnamon, rose, pine, lemon"},
        facts={
            "kilos": (
                "{name} melts {kilos} kilograms of wax to make {scent} candles",
                "for {scent} candles, {name} melts a block of {kilos} kilograms of wax",
            ),
            "loss": (
                "{loss} of the wax sticks to the pots and is lost",
                "of this wax, {loss} is lost because it stays in the pots",
            ),
            "candle": (
                "each candle takes {candle} grams",
                "{candle} grams of wax are poured into the mold of each candle",
            ),
            "price": ("a candle sells for {price}", "people pay {price} for such a candle"),
        },
        asks=(
            Ask(
                find="candles",
                steps=(
                    "grams of wax = kilos * 1000",
                    "grams lost = loss of grams of wax",
                    "grams poured = grams of wax - grams lost",
                    "candles = grams poured / candle",
                ),
                tell="kilos loss candle",
                questions=("how many candles does {name} get", "how many candles can be poured"),
                goals=("the number of candles",),
                wordings=(
                    "{loss} always stays behind in the pots, and it takes {candle} grams to fill a "
                    "mold: how many {scent} candles come out of {kilos} kilograms of wax?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "grams of wax = kilos * 1000",
                    "grams lost = loss of grams of wax",
                    "grams poured = grams of wax - grams lost",
                    "candles = grams poured / candle",
                    "income from the candles = candles * price",
                ),
                tell="kilos loss candle price",
                questions=(
                    "how much money do all the candles bring in",
                    "what does {name} take in if every candle is sold",
                ),
                goals=("the money that all the candles bring in",),
            ),
            Ask(
                find="price",
                steps=(
                    "grams of wax = kilos * 1000",
                    "grams poured = grams of wax - lost",
                    "candles = grams poured / candle",
                    "price of a candle = income / candles",
                ),
                wordings=(
                    "At the winter market {name} sold all the {scent} candles for {income} in all. "
                    "They had been poured from {kilos} kilograms of wax, of which {lost} grams had "
                    "stuck to the pots, and there are {candle} grams in each. What was the price "
                    "of "
                    "one candle?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_carpet_up_the_stairs",
        topic="",
        numbers={
            "steps": oneof(8, 10, 12, 14, 15, 16, 18, 20),
            "rise": whole(15, 20),
            "tread": whole(22, 32),
            "one": "rise + tread",
            "all_steps": "steps * one",
            "meters": whole(5, 14),
            "total": "meters * 100",
            "landing": "total - all_steps",
            "price": money(12, 60, 2),
            "cost": "meters * price",
        },
        where=("landing > 40", "landing < 400"),
        nouns={"house": "hotel, theater, town hall, library, old villa, museum"},
        facts={
            "steps": (
                "the stairs of the {house} have {steps} steps, each {rise} centimeters high and "
                "{tread} centimeters deep",
                "{steps} steps of {rise} centimeters in height and {tread} centimeters in depth "
                "lead "
                "up inside the {house}",
            ),
            "carpet": (
                "a carpet is to run up every step, over its front and its top, and then on for "
                "{landing} centimeters at the upper end",
                "a strip of carpet will cover the front and the top of each step and {landing} "
                "centimeters of floor at the upper end",
            ),
            "price": (
                "a meter of the carpet costs {price}",
                "the carpet is sold at {price} a meter",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "centimeters for one step = rise + tread",
                    "centimeters for the steps = steps * centimeters for one step",
                    "centimeters in all = centimeters for the steps + landing",
                    "meters of carpet = centimeters in all / 100",
                    "cost of the carpet = meters of carpet * price",
                ),
                tell="steps carpet price",
                questions=("how much does the carpet cost", "what has to be paid for the carpet"),
                goals=("the cost of the carpet",),
                wordings=(
                    "{name} is buying a red carpet for the stairs of the {house}. It must go up "
                    "{rise} centimeters and in {tread} centimeters, up and in again, {steps} times "
                    "in all, and at the top {landing} centimeters are to lie on the floor. What "
                    "will it cost at {price} a meter?",
                ),
            ),
            Ask(
                find="steps",
                steps=(
                    "centimeters in all = meters * 100",
                    "centimeters for the steps = centimeters in all - landing",
                    "centimeters for one step = rise + tread",
                    "number of steps = centimeters for the steps / centimeters for one step",
                ),
                wordings=(
                    "The carpet on the stairs of the {house} is {meters} meters long. {landing} "
                    "centimeters of it lie on the floor at the top; the rest covers the steps, "
                    "each "
                    "of which takes {rise} centimeters for its front and {tread} for its top. How "
                    "many steps are there?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_dog_sled_gets_lighter",
        topic="",
        numbers={
            "dogs": whole(4, 12),
            "ration": oneof(1, 2),
            "daily_dogs": "dogs * ration",
            "driver": whole(1, 2),
            "daily": "daily_dogs + driver",
            "days": whole(3, 12),
            "food": "daily * days",
            "gear": whole(30, 90, 5),
            "start": "food + gear",
            "passed": whole(2, 9),
            "eaten": "daily * passed",
            "now": "start - eaten",
        },
        where=("passed < days",),
        nouns={"goal": "research station, fishing village, northern cape, glacier, weather hut"},
        facts={
            "gear": (
                "a sled on its way to a {goal} carries food for {days} days and {gear} "
                "kilograms of gear",
                "for a journey to a {goal}, food for {days} days and {gear} kilograms of gear are "
                "tied to a sled",
            ),
            "food": (
                "every day each of the {dogs} dogs eats {ration:kilogram/kilograms} and the driver "
                "{driver:kilogram/kilograms} of the food",
                "the driver eats {driver:kilogram/kilograms} a day, and "
                "{ration:kilogram/kilograms} a day goes to each of the {dogs} dogs",
            ),
            "passed": (
                "now {passed} days have passed",
                "{passed} days of the journey are over",
            ),
        },
        asks=(
            Ask(
                find="now",
                steps=(
                    "kilograms a day for the dogs = dogs * ration",
                    "kilograms eaten a day = kilograms a day for the dogs + driver",
                    "days of food left = days - passed",
                    "kilograms of food left = kilograms eaten a day * days of food left",
                    "kilograms on the sled = gear + kilograms of food left",
                ),
                tell="gear food passed",
                questions=(
                    "how many kilograms are on the sled now",
                    "what is the load of the sled after these days, in kilograms",
                ),
                goals=("the load of the sled in kilograms",),
                wordings=(
                    "Day by day the sled glides more easily, because {dogs} dogs daily eat "
                    "{ration:kilogram/kilograms} each and {name}, their driver, eats "
                    "{driver:kilogram/kilograms} of what is on it. At the start it held exactly "
                    "the "
                    "food for {days} days, besides {gear} kilograms of gear. What is it loaded "
                    "with "
                    "after {passed} days, in kilograms?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "kilograms of food = start - gear",
                    "kilograms a day for the dogs = dogs * ration",
                    "kilograms eaten a day = kilograms a day for the dogs + driver",
                    "days of food = kilograms of food / kilograms eaten a day",
                ),
                wordings=(
                    "{name} has loaded a sled with {start} kilograms, {gear} of which are tent, "
                    "stove and tools. All the rest is food: a day's share is "
                    "{ration:kilogram/kilograms} for each of {dogs} dogs and "
                    "{driver:kilogram/kilograms} for {name}. For how many days will it last?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_moving_walkway_at_the_airport",
        topic="",
        numbers={
            "walk": whole(40, 100, 5),
            "belt": whole(20, 60, 5),
            "on_belt": "walk + belt",
            "belt_minutes": whole(2, 14),
            "length": "on_belt * belt_minutes",
            "walk_minutes": "length / walk",
            "saved": "walk_minutes - belt_minutes",
        },
        nouns={"gate": "gate, baggage hall, parking garage, subway station"},
        facts={
            "length": (
                "from the lobby a moving walkway of {length} meters leads to the {gate}",
                "the moving walkway between the lobby and the {gate} is {length} meters long",
            ),
            "belt": (
                "it moves {belt} meters a minute",
                "the walkway does {belt} meters a minute",
            ),
            "walk": (
                "{name} walks on it at {walk} meters a minute, while {name2} walks at the same "
                "speed on the floor beside it",
                "{name2} takes the floor beside it and {name} steps on it, both walking {walk} "
                "meters a minute",
            ),
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "meters a minute of {name} = walk + belt",
                    "minutes of {name} = length / meters a minute of {name}",
                    "minutes of {name2} = length / walk",
                    "minutes {name} arrives earlier = minutes of {name2} - minutes of {name}",
                ),
                tell="length belt walk",
                questions=(
                    "how many minutes earlier than {name2} is {name} at the other end",
                    "for how many minutes does {name} have to wait there for {name2}",
                ),
                goals=("the number of minutes between the arrivals of {name} and {name2}",),
                wordings=(
                    '"I don\'t trust moving floors," says {name2} at the airport and walks the '
                    "{length} meters to the {gate} on solid ground. {name} walks just as fast, "
                    "{walk} meters a minute, but on the walkway, which adds {belt} meters to every "
                    "minute. How many minutes before {name2} does {name} get there?",
                ),
            ),
            Ask(
                find="belt",
                steps=(
                    "minutes on the walkway = walk_minutes - saved",
                    "meters a minute on the walkway = length / minutes on the walkway",
                    "meters a minute of the walkway = meters a minute on the walkway - walk",
                ),
                wordings=(
                    "On foot, at {walk} meters a minute, it takes {walk_minutes} minutes to reach "
                    "the {gate}, {length} meters away. Whoever walks like that on the moving "
                    "walkway is {saved:minute/minutes} faster. How many meters a minute does the "
                    "walkway itself move?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_circus_elephants_drink",
        topic="",
        numbers={
            "elephants": whole(2, 7),
            "trunk": whole(5, 10),
            "trunkfuls": whole(10, 25),
            "each": "trunk * trunkfuls",
            "all_elephants": "elephants * each",
            "horses": whole(4, 20),
            "horse": whole(25, 45, 5),
            "all_horses": "horses * horse",
            "daily": "all_elephants + all_horses",
            "days": whole(2, 6),
            "needed": "daily * days",
            "left": whole(50, 900, 10),
            "tank": "needed + left",
        },
        nouns={"town": "town"},
        facts={
            "elephants": (
                "the circus in {town} has {elephants} elephants, and each drinks {trunkfuls} "
                "trunkfuls of {trunk} liters a day",
                "each of the {elephants} elephants of the circus in {town} sucks up {trunk} liters "
                "at a time, and does so {trunkfuls} times a day",
            ),
            "horses": (
                "its {horses} horses drink {horse} liters a day each",
                "there are also {horses} horses, each of which drinks {horse} liters a day",
            ),
            "tank": (
                "its water tank holds {tank} liters and stays without a refill for {days} days",
                "for {days} days everything is taken from a tank that held {tank} liters at first",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "liters an elephant drinks a day = trunk * trunkfuls",
                    "liters for the elephants a day = elephants * liters an elephant drinks a day",
                    "liters for the horses a day = horses * horse",
                    "liters a day = liters for the elephants a day + liters for the horses a day",
                    "liters drunk = liters a day * days",
                    "liters left = tank - liters drunk",
                ),
                tell="elephants horses tank",
                questions=(
                    "how many liters are left in the tank after these days",
                    "how many liters have not been drunk when these days are over",
                ),
                goals=("the number of liters left in the tank",),
                wordings=(
                    "Before the circus leaves {town} in {days} days, nobody can refill its tank of "
                    "{tank} liters. {elephants} elephants drink from it, {trunkfuls} trunkfuls a "
                    "day each and {trunk} liters to the trunkful, and so do {horses} horses, at "
                    "{horse} liters a day each. What will be left in it, in liters?",
                ),
            ),
            Ask(
                find="horse",
                steps=(
                    "liters an elephant drinks a day = trunk * trunkfuls",
                    "liters for the elephants a day = elephants * liters an elephant drinks a day",
                    "liters for the horses a day = daily - liters for the elephants a day",
                    "liters a horse drinks a day = liters for the horses a day / horses",
                ),
                wordings=(
                    "A circus uses {daily} liters of drinking water a day for its {elephants} "
                    "elephants and {horses} horses. Each elephant fills its trunk, which holds "
                    "{trunk} liters, {trunkfuls} times a day. How many liters a day does a horse "
                    "drink, if all the horses drink the same?",
                ),
            ),
        ),
        distractors=("The circus tent has room for {n:300-900} people.",),
    ),
    Story(
        name="tales_b_kiln_heats_and_cools",
        topic="",
        numbers={
            "room": oneof(15, 20, 25),
            "rise": oneof(60, 75, 80, 90, 100, 120, 150),
            "up_hours": whole(6, 12),
            "gain": "rise * up_hours",
            "top": "room + gain",
            "hold": whole(1, 4),
            "fall": oneof(40, 45, 50, 60, 75, 80, 90, 100),
            "safe": oneof(45, 50, 60, 65, 70, 80, 95, 100),
            "drop": "top - safe",
            "down_hours": "drop / fall",
            "firing": "up_hours + hold",
            "hours": "firing + down_hours",
        },
        nouns={"ware": "vase, bowl, teapot, mug, plate, flower pot, tile"},
        facts={
            "gained": (
                "a kiln full of {wares} starts at {room} degrees and becomes {rise} degrees hotter "
                "every hour for {up_hours} hours",
                "for {up_hours} hours a kiln full of {wares}, at {room} degrees when it is lit, is "
                "heated by {rise} degrees an hour",
            ),
            "down": (
                "then it cools by {fall} degrees an hour and may be opened at {safe} degrees",
                "after that it loses {fall} degrees an hour, and its door may be opened when it is "
                "down to {safe} degrees",
            ),
        },
        asks=(
            Ask(
                find="hours",
                steps=(
                    "degrees to gain = top - room",
                    "hours of heating = degrees to gain / rise",
                    "hours until it cools = hours of heating + hold",
                    "degrees to lose = top - safe",
                    "hours of cooling = degrees to lose / fall",
                    "hours in all = hours until it cools + hours of cooling",
                ),
                wordings=(
                    '"When can I see my {ware}?" asks a child. The potter counts: from {room} '
                    "degrees the kiln climbs to {top}, {rise} degrees an hour; there it stays for "
                    "{hold:hour/hours}; and with {fall} degrees less every hour it must come down "
                    "to {safe} before the door is opened. In how many hours will that be, if the "
                    "kiln is switched on now?",
                    "How many hours pass from the moment {name} lights the kiln, at {room} "
                    "degrees, "
                    "to the moment its door is opened, at {safe} degrees, if it heats up by {rise} "
                    "degrees an hour as far as {top} degrees, keeps that up for "
                    "{hold:hour/hours}, and cools by {fall} degrees an hour?",
                ),
            ),
            Ask(
                find="down_hours",
                steps=(
                    "degrees gained = rise * up_hours",
                    "highest temperature = room + degrees gained",
                    "degrees to lose = highest temperature - safe",
                    "hours of cooling = degrees to lose / fall",
                ),
                tell="gained down",
                questions=(
                    "how many hours of cooling does it need",
                    "how many hours must the potter wait from the end of the heating until the "
                    "door may be opened",
                ),
                goals=("the number of hours it has to cool",),
            ),
        ),
    ),
)
