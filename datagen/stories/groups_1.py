"""Packing, seating and equal groups: how many full, how many left, how many needed."""

from datagen.numbers.quantity import money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="groups_bags_full_and_left",
        topic="food",
        numbers={
            "batches": whole(2, 9),
            "per_batch": whole(9, 30),
            "per_bag": whole(4, 14),
            "baked": "batches * per_batch",
            "left": "baked % per_bag",
            "packed": "baked - left",
            "filled": "packed / per_bag",
            "missing": "per_bag - left",
        },
        where=("filled > 2",),
        nouns={"thing": "baked", "bag": "bag, box, tin, basket"},
        facts={
            "batches": (
                "{name} baked {batches} batches of {per_batch} {things}",
                "{batches} batches of {things} came out of {name}'s oven, {per_batch} in a batch",
                "{name} has baked {batches} trays with {per_batch} {things} on every tray",
            ),
            "per_bag": (
                "{he} packs them into {bags} of {per_bag}",
                "{per_bag} {things} go into every {bag} that {he} fills",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{things} baked = batches * per_batch",
                    "{things} left over = {things} baked % per_bag",
                ),
                tell="batches per_bag",
                questions=(
                    "how many {things} are left over when no more full {bag} can be packed",
                    "how many {things} do not fit into full {bags}",
                ),
                goals=("the number of {things} left over after as many full {bags} as possible",),
                wordings=(
                    "{name} likes to eat whatever does not fill a whole {bag}. Today there are "
                    "{batches} batches of {per_batch} {things}, and a {bag} takes {per_bag}. How "
                    "many {things} may {name} eat once as many {bags} as possible are full?",
                    "A {bag} must hold exactly {per_bag} {things}, or it is not sold. From "
                    "{batches} batches with {per_batch} {things} apiece, {name} fills all the "
                    "{bags} {he} can. How many {things} stay behind on the counter?",
                ),
            ),
            Ask(
                find="filled",
                steps=(
                    "{things} baked = batches * per_batch",
                    "full {bags} = {things} baked // per_bag",
                ),
                tell="batches per_bag",
                questions=(
                    "how many full {bags} does {name} get",
                    "how many {bags} can {he} fill completely",
                ),
                goals=("the number of full {bags}",),
                wordings=(
                    "How many {bags} of {per_bag} {things} can {name} sell, if only full ones are "
                    "sold and {his} oven has produced {batches} batches of {per_batch}?",
                ),
            ),
            Ask(
                find="missing",
                steps=(
                    "{things} baked = batches * per_batch",
                    "{things} left over = {things} baked % per_bag",
                    "{things} missing = per_bag - {things} left over",
                ),
                wordings=(
                    "{batches} batches of {per_batch} {things} are packed, {per_bag} to a {bag}. "
                    "The last {bag} stays partly empty. How many more {things} would {name} have "
                    "to bake to fill it?",
                    "After baking {batches} batches with {per_batch} {things} in each, {name} "
                    "fills one {bag} after another with {per_bag} {things}. The last one is not "
                    "full. How many {things} does it lack?",
                ),
            ),
        ),
        distractors=("The oven is set to {n:150-220} degrees.",),
    ),
    Story(
        name="groups_vans_for_a_trip",
        topic="school",
        numbers={
            "classes": whole(2, 6),
            "students": whole(14, 30),
            "adults": whole(3, 15),
            "seats": oneof(8, 9, 12, 15, 16, 20, 25, 30, 40, 45),
            "children": "classes * students",
            "people": "children + adults",
            "full": "people // seats",
            "needed": "full + 1",
            "price": money(20, 200, 5),
            "cost": "needed * price",
            "used": "people % seats",
            "free": "seats - used",
        },
        where=("full > 1", "used > 0"),
        nouns={
            "vehicle": "van, bus, coach, minibus",
            "place": "zoo, museum, theater, beach, farm, aquarium, stadium, castle, water park",
        },
        facts={
            "classes": (
                "{classes} classes of {students} students each are going to the {place}",
                "the trip to the {place} is for {classes} classes with {students} students in each",
            ),
            "adults": (
                "{adults} adults go with them",
                "they are accompanied by {adults} adults",
            ),
            "seats": (
                "one {vehicle} has seats for {seats} people",
                "each {vehicle} takes {seats} people",
            ),
            "price": (
                "renting one {vehicle} costs {price}",
                "the school pays {price} for each {vehicle}",
            ),
        },
        asks=(
            Ask(
                find="needed",
                steps=(
                    "students on the trip = classes * students",
                    "people on the trip = students on the trip + adults",
                    "full {vehicles} = people on the trip // seats",
                    "{vehicles} needed = full {vehicles} + 1",
                ),
                tell="classes adults seats",
                questions=(
                    "how many {vehicles} does the school need to take everyone at once",
                    "what is the smallest number of {vehicles} in which all of them can ride",
                ),
                goals=("the smallest number of {vehicles} that is enough for everyone",),
                wordings=(
                    "No one may stay behind when {classes} classes of {students} students and "
                    "{adults} adults set off for the {place}. A {vehicle} seats {seats}. How many "
                    "must the school order?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "students on the trip = classes * students",
                    "people on the trip = students on the trip + adults",
                    "full {vehicles} = people on the trip // seats",
                    "{vehicles} needed = full {vehicles} + 1",
                    "cost of the {vehicles} = {vehicles} needed * price",
                ),
                tell="classes adults seats price",
                questions=(
                    "how much does it cost to rent just enough {vehicles} for everyone",
                    "what does the school pay for the {vehicles}, if it rents no more than needed",
                ),
                wordings=(
                    'The principal asks: "What will the {vehicles} to the {place} cost us?" The '
                    "secretary looks at the list: {classes} classes, {students} students in each, "
                    "{adults} adults, {seats} people to one {vehicle}, and {price} for one "
                    "{vehicle}. What should the secretary answer, if as few as possible are "
                    "rented?",
                ),
            ),
            Ask(
                find="free",
                steps=(
                    "students on the trip = classes * students",
                    "people on the trip = students on the trip + adults",
                    "people in the last {vehicle} = people on the trip % seats",
                    "free seats in the last {vehicle} = seats - people in the last {vehicle}",
                ),
                tell="classes adults seats",
                questions=(
                    "how many seats stay free in the last {vehicle}, if the others are full",
                    "how many more people could ride in the last {vehicle}, all others being full",
                ),
                wordings=(
                    "{seats} people fit into a {vehicle}. On the day of the trip to the {place}, "
                    "{adults} adults and {classes} classes with {students} students each fill one "
                    "{vehicle} after another. How many empty seats are there in the last one?",
                ),
            ),
        ),
    ),
    Story(
        name="groups_shelves_of_two_sizes",
        topic="",
        numbers={
            "long": whole(2, 9),
            "per_long": whole(15, 45),
            "short": whole(2, 9),
            "per_short": whole(6, 14),
            "on_long": "long * per_long",
            "on_short": "short * per_short",
            "room": "on_long + on_short",
            "have": whole(20, 400),
            "space": "room - have",
        },
        where=("space > 2",),
        nouns={"thing": "book, jar, toy, file, vase, game, record, bottle, comic, box/boxes"},
        facts={
            "long": (
                "{name}'s storeroom has {long} long shelves with room for {per_long} {things} each",
                "there are {long} long shelves in {name}'s storeroom, and {per_long} {things} fit "
                "on each of them",
            ),
            "short": (
                "there are {short} short shelves as well, each with room for {per_short}",
                "besides, {short} short shelves take {per_short} {things} each",
            ),
            "have": (
                "{name} has {have} {things} to put there",
                "{have} {things} are waiting to be put on the shelves",
            ),
            "space": (
                "when all of {his} {things} are on the shelves, {space} more would fit",
                "with all {his} {things} in place, there is still room for {space}",
            ),
        },
        asks=(
            Ask(
                find="room",
                steps=(
                    "{things} on long shelves = long * per_long",
                    "{things} on short shelves = short * per_short",
                    "room for {things} = {things} on long shelves + {things} on short shelves",
                ),
                tell="long short",
                questions=(
                    "how many {things} can be stored on all these shelves",
                    "for how many {things} is there room altogether",
                ),
                goals=("the number of {things} that fit on all of the shelves",),
            ),
            Ask(
                find="space",
                steps=(
                    "{things} on long shelves = long * per_long",
                    "{things} on short shelves = short * per_short",
                    "room for {things} = {things} on long shelves + {things} on short shelves",
                    "free places = room for {things} - have",
                ),
                tell="long short have",
                questions=(
                    "for how many more {things} is there room",
                    "how many places for {things} stay empty",
                ),
                goals=("the number of empty places on the shelves",),
                wordings=(
                    "When {name} has put all {have} {things} away, how many more could {he} buy "
                    "before the {long} long shelves, which take {per_long} apiece, and the {short} "
                    "short ones, which take {per_short}, are full?",
                ),
            ),
            Ask(
                find="have",
                steps=(
                    "{things} on long shelves = long * per_long",
                    "{things} on short shelves = short * per_short",
                    "room for {things} = {things} on long shelves + {things} on short shelves",
                    "{name}'s {things} = room for {things} - space",
                ),
                tell="long short space",
                questions=(
                    "how many {things} does {name} have",
                    "how many {things} has {name} put on the shelves",
                ),
                wordings=(
                    "{long} shelves for {per_long} {things} each, {short} shelves for {per_short} "
                    "each, and all of them full except for {space} empty places: that is what "
                    "{name} sees in the storeroom. How many {things} are there?",
                ),
            ),
        ),
    ),
    Story(
        name="groups_rows_of_chairs",
        topic="",
        numbers={
            "rows": whole(6, 24),
            "per_row": whole(8, 24),
            "removed": whole(1, 4),
            "rows_left": "rows - removed",
            "seats": "rows_left * per_row",
            "taken": whole(30, 380),
            "empty": "seats - taken",
        },
        where=("empty > 3",),
        nouns={"event": "concert, lecture, play, assembly, film night, puppet show"},
        facts={
            "rows": (
                "for a {event} the hall was set up with {rows} rows of {per_row} chairs",
                "the caretaker put out {rows} rows for the {event}, with {per_row} chairs in a row",
            ),
            "removed": (
                "then {removed:row/rows} had to be taken away to make room for the [stage|camera]",
                "{removed:row/rows} had to go again because the aisle was too narrow",
            ),
            "taken": (
                "{taken} people came and sat down",
                "an audience of {taken} took their seats",
            ),
            "empty": (
                "during the {event} {empty} chairs stayed empty",
                "when everyone was seated, {empty} chairs were still free",
            ),
        },
        asks=(
            Ask(
                find="empty",
                steps=(
                    "rows left = rows - removed",
                    "chairs = rows left * per_row",
                    "empty chairs = chairs - taken",
                ),
                tell="rows removed taken",
                questions=(
                    "how many chairs stayed empty",
                    "how many chairs were not used",
                ),
                goals=("the number of empty chairs",),
                wordings=(
                    "{rows} rows of {per_row} chairs, minus {removed:row/rows} that somebody "
                    "needed elsewhere: that was the seating for the {event}, and {taken} people "
                    "came. How many chairs had nobody on them?",
                ),
            ),
            Ask(
                find="taken",
                steps=(
                    "rows left = rows - removed",
                    "chairs = rows left * per_row",
                    "people at the {event} = chairs - empty",
                ),
                tell="rows removed empty",
                questions=(
                    "how many people came to the {event}",
                    "how many people were in the audience",
                ),
                goals=("the size of the audience",),
                wordings=(
                    "How large was the audience of the {event}, if there were {per_row} chairs in "
                    "each of {rows} rows at first, {removed:row/rows} disappeared before the doors "
                    "opened, and {empty} chairs were left over once everyone sat?",
                ),
            ),
        ),
    ),
    Story(
        name="groups_candy_shared_leftover",
        topic="",
        numbers={
            "red": whole(12, 70),
            "green": whole(12, 70),
            "sum": "red + green",
            "kids": whole(3, 12),
            "left": "sum % kids",
            "dealt": "sum - left",
            "each": "dealt / kids",
            "eaten": whole(1, 3),
            "kept": "each - eaten",
        },
        where=("kept > 1",),
        nouns={
            "sweet": "candy, lollipop, gumdrop, jellybean, gummy bear, grape, mint",
            "one": "friend, cousin, child, scout, player, neighbor",
        },
        facts={
            "bags": (
                "{name} opens two bags, one with {red} {sweets} and one with {green}",
                "of two bags on {name}'s table, the first holds {red} {sweets} and the second "
                "{green}",
            ),
            "kids": (
                "{he} shares them equally among {kids} {ones} and keeps what is left over",
                "{kids} {ones} get equal shares, as large as possible, and {name} keeps the rest",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{sweets} in two bags = red + green",
                    "{sweets} for {name} = {sweets} in two bags % kids",
                ),
                tell="bags kids",
                questions=(
                    "how many {sweets} does {name} keep",
                    "how many {sweets} are left for {name}",
                ),
                goals=("the number of {sweets} that {name} keeps",),
                wordings=(
                    "{kids} {ones} sit around {name}, who deals out a bag of {red} {sweets} and "
                    "another of {green}, one to each in turn, and stops when there are too few for "
                    "another round. How many {sweets} are in {his} hand at the end?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "{sweets} in two bags = red + green",
                    "{sweets} for every {one} = {sweets} in two bags // kids",
                ),
                tell="bags kids",
                questions=(
                    "how many {sweets} does every {one} get",
                    "how large is every {one}'s share",
                ),
            ),
            Ask(
                find="kept",
                steps=(
                    "{sweets} in two bags = red + green",
                    "{sweets} for every {one} = {sweets} in two bags // kids",
                    "{sweets} every {one} still has = {sweets} for every {one} - eaten",
                ),
                wordings=(
                    "{red} red {sweets} and {green} green ones are dealt out by {name} so that "
                    "{kids} {ones} get the same number and as few as possible stay in the bowl. "
                    "Everyone eats {eaten} on the spot. How many does every {one} take home?",
                    "From a bowl with {red} red and {green} green {sweets}, {name} gives {kids} "
                    "{ones} as many as {he} can, the same number to each. When every {one} has "
                    "eaten {eaten}, how many does each of them still have?",
                ),
            ),
        ),
    ),
    Story(
        name="groups_heads_and_legs",
        topic="animals",
        numbers={
            "four": whole(3, 60),
            "two": whole(3, 70),
            "heads": "four + two",
            "legs": "four * 4 + two * 2",
        },
        nouns={
            "beast": "cow, goat, pig, sheep, horse, donkey, rabbit",
            "bird": "chicken, duck, goose, turkey, hen, ostrich",
        },
        facts={
            "four": ("{four} {beasts} stand in the farmyard",),
            "two": ("{two} {birds} walk about among them",),
            "heads": (
                "a farmer has only {beasts} and {birds}, {heads} animals in all",
                "there are {heads} animals on a farm, all of them {beasts} or {birds}",
            ),
            "legs": (
                "together the animals have {legs} legs",
                "a child counts {legs} legs, four for every {beast} and two for every {bird}",
            ),
        },
        asks=(
            Ask(
                find="legs",
                steps=(
                    "legs of {beasts} = four * 4",
                    "legs of {birds} = two * 2",
                    "legs in all = legs of {beasts} + legs of {birds}",
                ),
                tell="four two",
                questions=(
                    "how many legs are there, four to a {beast} and two to a {bird}",
                    "how many legs do the four-legged {beasts} and the two-legged {birds} have "
                    "altogether",
                ),
                wordings=(
                    "Walking past a meadow, you see {four} {beasts} and {two} {birds}. Every "
                    "{beast} has four legs, every {bird} has two. How many legs do you see?",
                ),
            ),
            Ask(
                find="two",
                steps=(
                    "legs if all were {beasts} = heads * 4",
                    "legs missing = legs if all were {beasts} - legs",
                    "{birds} = legs missing / 2",
                ),
                wordings=(
                    "{heads} heads and {legs} legs: that is what {name} counts among {his} "
                    "{beasts}, which have four legs, and {birds}, which have two. How many "
                    "{birds} does {he} own?",
                    "{name} tells a riddle. \"On my uncle's farm there are only {beasts} with four "
                    "legs and {birds} with two. There are {heads} animals, and they have {legs} "
                    'legs." How many {birds} are there?',
                    "All {heads} animals in {name}'s stable are {beasts} or {birds}. Between them "
                    "they stand on {legs} legs, four for every {beast} and two for every {bird}. "
                    "Find the number of {birds}.",
                ),
            ),
            Ask(
                find="four",
                steps=(
                    "legs if all were {birds} = heads * 2",
                    "extra legs = legs - legs if all were {birds}",
                    "{beasts} = extra legs / 2",
                ),
                tell="heads legs",
                questions=(
                    "how many {beasts} are there, if a {bird} has two legs and a {beast} has four",
                    "how many are {beasts}, with four legs, and not {birds}, with two",
                ),
                goals=("the number of {beasts} (four legs each, while a {bird} has two)",),
            ),
        ),
    ),
    Story(
        name="groups_wheels_in_a_shop",
        topic="",
        numbers={
            "bikes": whole(4, 40),
            "trikes": whole(2, 25),
            "bike_wheels": "bikes * 2",
            "trike_wheels": "trikes * 3",
            "wheels": "bike_wheels + trike_wheels",
            "price": money(5, 30),
            "cost": "wheels * price",
        },
        facts={
            "bikes": (
                "a repair shop has {bikes} bicycles in its yard",
                "{bikes} bicycles are standing in a repair shop",
            ),
            "trikes": (
                "there are also {trikes} tricycles",
                "{trikes} tricycles stand next to them",
            ),
            "price": (
                "every wheel gets a new tire for {price}",
                "a new tire for a wheel costs {price}, and every wheel needs one",
            ),
            "wheels": (
                "altogether the bicycles and tricycles have {wheels} wheels",
                "in all there are {wheels} wheels on the bicycles and the tricycles",
            ),
        },
        asks=(
            Ask(
                find="wheels",
                steps=(
                    "bicycle wheels = bikes * 2",
                    "tricycle wheels = trikes * 3",
                    "wheels in all = bicycle wheels + tricycle wheels",
                ),
                tell="bikes trikes",
                questions=(
                    "how many wheels are there [altogether|in total]",
                    "how many wheels do the bicycles and tricycles have together",
                ),
                goals=("the total number of wheels",),
                wordings=(
                    "A sign in a toy museum says that visitors may count the wheels of {trikes} "
                    "tricycles and {bikes} bicycles. What number should they get?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "bicycle wheels = bikes * 2",
                    "tricycle wheels = trikes * 3",
                    "wheels in all = bicycle wheels + tricycle wheels",
                    "cost of the tires = wheels in all * price",
                ),
                tell="bikes trikes price",
                questions=(
                    "how much do all the new tires cost",
                    "what is the cost of all the tires",
                ),
                goals=("the cost of new tires for all wheels",),
                wordings=(
                    "The day-care center replaces the tires on its {trikes} tricycles and its "
                    "{bikes} bicycles, all of them, at {price} a tire. What is the bill?",
                ),
            ),
            Ask(
                find="trikes",
                steps=(
                    "bicycle wheels = bikes * 2",
                    "tricycle wheels = wheels - bicycle wheels",
                    "tricycles = tricycle wheels / 3",
                ),
                tell="bikes wheels",
                questions=(
                    "how many tricycles are there",
                    "how many of them are tricycles",
                ),
                goals=("the number of tricycles",),
                wordings=(
                    "{wheels} wheels were counted on the playground. All belonged to tricycles, "
                    "except for those of {bikes} bicycles. How many tricycles were there?",
                ),
            ),
        ),
    ),
    Story(
        name="groups_dozens_of_eggs",
        topic="animals",
        numbers={
            "hens": whole(6, 40),
            "per_hen": oneof(3, 4, 5, 6, 7),
            "eggs": "hens * per_hen",
            "broken": whole(2, 20),
            "good": "eggs - broken",
            "dozens": "good // 12",
            "price": money("2.50", 8, "0.25"),
            "income": "dozens * price",
            "rest": "good % 12",
        },
        where=("dozens > 1",),
        facts={
            "hens": (
                "each of {name}'s {hens} hens lays {per_hen} eggs a week",
                "{name} keeps {hens} hens, and every hen lays {per_hen} eggs a week",
            ),
            "broken": (
                "this week {broken} eggs broke",
                "{broken} of this week's eggs were [cracked|broken] and thrown away",
            ),
            "price": (
                "{he} sells the good ones by the dozen for {price}",
                "a dozen of {his} good eggs sells for {price}, and only full dozens are sold",
            ),
        },
        asks=(
            Ask(
                find="rest",
                steps=(
                    "eggs laid = hens * per_hen",
                    "good eggs = eggs laid - broken",
                    "eggs left over = good eggs % 12",
                ),
                wordings=(
                    "Every week each of {hens} hens lays {per_hen} eggs for {name}. This week "
                    "{broken} broke. {he} packs the others in cartons of a dozen and keeps what "
                    "does not fill a carton. How many eggs does {he} keep?",
                    "{name} wants to know how many eggs there will be for breakfast. {his} {hens} "
                    "hens laid {per_hen} each; {broken} fell on the floor; and as many full dozens "
                    "as possible went to the store. What number remained?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "eggs laid = hens * per_hen",
                    "good eggs = eggs laid - broken",
                    "full dozens = good eggs // 12",
                    "money for eggs = full dozens * price",
                ),
                tell="hens broken price",
                questions=(
                    "how much money does {name} get for the full dozens of one week",
                    "what does {name} earn if {he} sells every full dozen of this week",
                ),
                goals=("the money that {name} gets for this week's full dozens",),
                wordings=(
                    "At {price} a dozen, how much can {name} earn from a week's eggs, when {hens} "
                    "hens lay {per_hen} each, {broken} eggs get broken, and a carton with fewer "
                    "than a dozen cannot be sold?",
                ),
            ),
        ),
    ),
    Story(
        name="groups_socks_in_a_drawer",
        topic="",
        numbers={
            "black_pairs": whole(4, 20),
            "white_pairs": whole(3, 18),
            "singles": whole(1, 9),
            "pairs": "black_pairs + white_pairs",
            "paired": "pairs * 2",
            "socks": "paired + singles",
            "holes": whole(2, 12),
            "good": "socks - holes",
        },
        facts={
            "pairs": (
                "{name}'s drawer holds {black_pairs} pairs of black socks and {white_pairs} pairs "
                "of white socks",
                "there are {black_pairs} black and {white_pairs} white pairs of socks in {name}'s "
                "drawer",
            ),
            "singles": (
                "{singles:odd sock/odd socks} without a partner [lie|can be found] there too",
                "besides, {name} keeps {singles:single sock/single socks} there",
            ),
            "holes": (
                "{name} throws out {holes} socks that have holes",
                "{holes} of the socks have holes and go into the trash",
            ),
            "socks": (
                "with the single ones, there are {socks} socks in {name}'s drawer",
                "{name} counts every sock in the drawer, in pairs or single, and gets {socks}",
            ),
            "colors": (
                "{black_pairs} pairs are black and {white_pairs} pairs are white",
                "there are {black_pairs} black and {white_pairs} white pairs, and all the rest are "
                "single socks",
            ),
        },
        asks=(
            Ask(
                find="socks",
                steps=(
                    "pairs = black_pairs + white_pairs",
                    "socks in pairs = pairs * 2",
                    "socks in all = socks in pairs + singles",
                ),
                wordings=(
                    "{name} empties the sock drawer: {black_pairs} black pairs, {white_pairs} "
                    "white pairs and {singles:single sock/single socks}. How many socks are on "
                    "the bed?",
                    "How many socks does {name} wash, if the basket holds {black_pairs} pairs of "
                    "black ones, {white_pairs} pairs of white ones and {singles} whose partners "
                    "are lost?",
                ),
            ),
            Ask(
                find="good",
                steps=(
                    "pairs = black_pairs + white_pairs",
                    "socks in pairs = pairs * 2",
                    "socks in all = socks in pairs + singles",
                    "good socks = socks in all - holes",
                ),
                tell="pairs singles holes",
                questions=(
                    "how many socks are left",
                    "how many socks does {name} keep",
                ),
                goals=("the number of socks that {name} keeps",),
                wordings=(
                    "Once {name} has thrown out {holes} socks with holes, how many remain of "
                    "{black_pairs} black pairs, {white_pairs} white pairs and "
                    "{singles:sock/socks} without a partner?",
                ),
            ),
            Ask(
                find="singles",
                steps=(
                    "pairs = black_pairs + white_pairs",
                    "socks in pairs = pairs * 2",
                    "single socks = socks - socks in pairs",
                ),
                tell="socks colors",
                questions=(
                    "how many socks have no partner",
                    "how many single socks are there",
                ),
                goals=("the number of single socks",),
            ),
        ),
    ),
    Story(
        name="groups_truck_pallets_boxes",
        topic="work",
        numbers={
            "pallets": whole(3, 14),
            "boxes": oneof(6, 8, 9, 10, 12, 15, 16, 18, 20),
            "per_box": oneof(4, 5, 6, 8, 10, 12),
            "all_boxes": "pallets * boxes",
            "items": "all_boxes * per_box",
            "damaged": whole(2, 12),
            "good_boxes": "all_boxes - damaged",
            "good": "good_boxes * per_box",
        },
        where=("good_boxes > 10",),
        nouns={"thing": "household+party_item"},
        facts={
            "pallets": (
                "a truck brings {pallets} pallets with {boxes} boxes on each",
                "{pallets} pallets, each carrying {boxes} boxes, are unloaded from a truck",
            ),
            "per_box": (
                "every box holds {per_box} {things}",
                "the {things} come {per_box} to a box",
            ),
            "damaged": (
                "{damaged} boxes got wet on the way and are sent back",
                "{damaged} boxes are damaged and must go back",
            ),
            "items": (
                "the truck was loaded with {items} {things}",
                "according to the papers, there are {items} {things} on the truck",
            ),
        },
        asks=(
            Ask(
                find="good",
                steps=(
                    "boxes on the truck = pallets * boxes",
                    "boxes kept = boxes on the truck - damaged",
                    "{things} kept = boxes kept * per_box",
                ),
                tell="pallets per_box damaged",
                questions=(
                    "how many {things} are kept",
                    "how many {things} does the store receive in good boxes",
                ),
                goals=("the number of {things} in the boxes that are kept",),
                wordings=(
                    "Delivery note: {pallets} pallets; {boxes} boxes a pallet; {per_box} {things} "
                    "a box. Remark by the driver: {damaged} boxes crushed, returned to the "
                    "factory. How many {things} stayed at the store?",
                ),
            ),
            Ask(
                find="per_box",
                steps=(
                    "boxes on the truck = pallets * boxes",
                    "{things} in a box = items / boxes on the truck",
                ),
                tell="pallets items",
                questions=(
                    "how many {things} are in one box",
                    "how many {things} does each box contain",
                ),
                goals=("the number of {things} in a box",),
                wordings=(
                    "A shipment of {items} {things} came on {pallets} pallets. On each pallet "
                    "stood {boxes} boxes, all packed alike. What number of {things} did a worker "
                    "find in a box?",
                ),
            ),
            Ask(
                find="pallets",
                steps=(
                    "boxes on the truck = items / per_box",
                    "pallets = boxes on the truck / boxes",
                ),
                wordings=(
                    "{items} {things} have to be shipped. {per_box} go into a box, and {boxes} "
                    "boxes onto a pallet. How many pallets are needed?",
                    "A forklift can lift a pallet of {boxes} boxes at a time. How often must it "
                    "go if {items} {things} are packed in boxes of {per_box}?",
                ),
            ),
        ),
    ),
    Story(
        name="groups_bead_necklaces",
        topic="",
        numbers={
            "made": whole(3, 15),
            "red_each": whole(6, 20),
            "blue_each": whole(4, 15),
            "red_used": "made * red_each",
            "blue_used": "made * blue_each",
            "red_left": whole(2, 40),
            "blue_left": whole(2, 40),
            "red": "red_used + red_left",
            "blue": "blue_used + blue_left",
            "left": "red_left + blue_left",
        },
        nouns={"chain": "necklace, bracelet, garland, key chain, curtain string"},
        facts={
            "have": (
                "{name} had {red} red beads and {blue} blue ones",
                "in {name}'s box there were {red} red and {blue} blue beads",
            ),
            "each": (
                "{he} used {red_each} red and {blue_each} blue beads for every {chain}",
                "every {chain} took {red_each} red beads and {blue_each} blue ones",
            ),
            "made": (
                "{he} finished {made} {chains}",
                "{made} {chains} were made",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "red beads used = made * red_each",
                    "blue beads used = made * blue_each",
                    "red beads left = red - red beads used",
                    "blue beads left = blue - blue beads used",
                    "beads left = red beads left + blue beads left",
                ),
                tell="have each made",
                questions=(
                    "how many beads were left [in all|altogether]",
                    "how many beads of both colors together remained",
                ),
                goals=("the number of beads left over",),
                wordings=(
                    "For a {chain} you thread {red_each} red beads and {blue_each} blue beads. "
                    "After {made} {chains}, how many beads of the two colors together remain in a "
                    "box that started with {red} red and {blue} blue ones?",
                ),
            ),
            Ask(
                find="red",
                steps=(
                    "red beads used = made * red_each",
                    "red beads at first = red beads used + red_left",
                ),
                wordings=(
                    "{name} put {red_each} red beads on every {chain} and made {made} {chains}. "
                    "{red_left} red beads were still in the box afterwards. How many had been "
                    "there at first?",
                    "After {made} {chains} with {red_each} red beads on each, {name} has "
                    "{red_left} red beads left. With how many did {he} start?",
                ),
            ),
        ),
    ),
)
