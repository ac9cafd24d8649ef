"""Beads, shelves, mixtures, loads and rates: making things and measuring them."""

from datagen.numbers.quantity import factor, money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="craft_bracelets_with_a_pattern",
        topic="",
        numbers={
            "repeats": whole(3, 10),
            "first": whole(2, 6),
            "second": whole(2, 6),
            "bracelets": whole(3, 25),
            "block": "first + second",
            "beads": "repeats * block",
            "all_beads": "beads * bracelets",
            "bag": oneof(20, 24, 25, 30, 40, 50, 60, 75, 100),
            "bags": whole(2, 30),
            "have": "bag * bags",
            "left": "have - all_beads",
        },
        where=("left < 220", "first != second"),
        nouns={"tint": "red, blue, green, silver, white", "shade": "yellow, purple, black, pink"},
        facts={
            "pattern": (
                "in a bracelet, {first} {tint} and {second} {shade} beads form a pattern that is "
                "repeated {repeats} times",
                "a bracelet consists of {repeats} equal parts, and every part has {first} {tint} "
                "and {second} {shade} beads",
            ),
            "bracelets": (
                "{name} threads {bracelets} such bracelets",
                "{bracelets} of these bracelets are made by {name}",
            ),
            "bags": (
                "{he} starts with {bags} bags of {bag} beads",
                "there were {bags} bags, each with {bag} beads, on {his} table",
            ),
        },
        asks=(
            Ask(
                find="all_beads",
                steps=(
                    "beads in one part = first + second",
                    "beads in a bracelet = repeats * beads in one part",
                    "beads in all = beads in a bracelet * bracelets",
                ),
                tell="pattern bracelets",
                questions=("how many beads does {name} use", "how many beads are in all of them"),
                goals=("the number of beads in all the bracelets",),
                wordings=(
                    "How many beads are needed for {bracelets} bracelets, when the sequence of "
                    "{first} {tint} and {second} {shade} beads comes {repeats} times in each of "
                    "them?",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "beads in one part = first + second",
                    "beads in a bracelet = repeats * beads in one part",
                    "beads used = beads in a bracelet * bracelets",
                    "beads at first = bag * bags",
                    "beads left = beads at first - beads used",
                ),
                tell="pattern bracelets bags",
                questions=("how many beads remain",),
                goals=("the number of beads left over",),
                wordings=(
                    "A craft group shook {bags} bags of {bag} beads into a bowl, {tint} and "
                    "{shade} ones in just the right mixture, and made {bracelets} bracelets. Every "
                    "bracelet repeats {first} {tint} and {second} {shade} beads {repeats} times. "
                    "How many beads stayed in the bowl?",
                ),
            ),
            Ask(
                find="repeats",
                steps=(
                    "beads in a bracelet = all_beads / bracelets",
                    "beads in one part = first + second",
                    "repeats = beads in a bracelet / beads in one part",
                ),
                wordings=(
                    "{bracelets} equal bracelets hold {all_beads} beads together. Each bracelet is "
                    "nothing but {first} {tint} and {second} {shade} beads, again and again. How "
                    "often does this pattern occur in a bracelet?",
                    "{name} used up {all_beads} beads for {bracelets} bracelets, all alike. If the "
                    "pattern is {first} {tint} beads followed by {second} {shade} ones, how many "
                    "times is it found in each bracelet?",
                ),
            ),
        ),
    ),
    Story(
        name="craft_books_on_a_shelf",
        topic="",
        numbers={
            "thick": whole(3, 20),
            "thick_mm": oneof(30, 35, 40, 45, 50, 60),
            "thin": whole(4, 60),
            "thin_mm": oneof(5, 8, 10, 12, 15, 20),
            "cm": whole(40, 180, 2),
            "shelf_mm": "cm * 10",
            "thick_all": "thick * thick_mm",
            "gap": "shelf_mm - thick_all",
            "more": "gap // thin_mm",
            "thin_all": "thin * thin_mm",
            "free": "gap - thin_all",
        },
        where=("more > 3", "more < 90"),
        nouns={
            "heavy": "dictionary, atlas, cookbook, photo album, encyclopedia",
            "light": "notebook, comic book, picture book, magazine, booklet",
        },
        facts={
            "shelf": (
                "a shelf is {cm} centimeters long",
                "{name} has put up a shelf of {cm} centimeters",
            ),
            "thick": (
                "{thick} {heavys}, each {thick_mm} millimeters thick, are standing on it",
                "it holds {thick} {heavys} that take up {thick_mm} millimeters each",
            ),
            "thin_mm": (
                "a {light} is {thin_mm} millimeters thick",
                "{lights} of {thin_mm} millimeters are to stand beside them",
            ),
            "thin": (
                "next to them are {thin} {lights} of {thin_mm} millimeters each",
                "{thin} {lights}, {thin_mm} millimeters each, have been put beside them",
            ),
        },
        asks=(
            Ask(
                find="more",
                steps=(
                    "millimeters of shelf = cm * 10",
                    "millimeters of {heavys} = thick * thick_mm",
                    "millimeters free = millimeters of shelf - millimeters of {heavys}",
                    "{lights} = millimeters free // thin_mm",
                ),
                tell="shelf thick thin_mm",
                questions=("how many {lights} still fit on the shelf at most",),
                goals=("the largest number of {lights} for which there is room",),
                wordings=(
                    "With {thick} {heavys} on it, {thick_mm} millimeters thick each, a shelf of "
                    "{cm} centimeters is not full. How many whole {lights} of {thin_mm} "
                    "millimeters can {name} squeeze into the rest?",
                ),
            ),
            Ask(
                find="free",
                steps=(
                    "millimeters of shelf = cm * 10",
                    "millimeters of {heavys} = thick * thick_mm",
                    "millimeters without {heavys} = millimeters of shelf - millimeters of {heavys}",
                    "millimeters of {lights} = thin * thin_mm",
                    "millimeters free = millimeters without {heavys} - millimeters of {lights}",
                ),
                tell="shelf thick thin",
                questions=("how many millimeters of the shelf are empty",),
                goals=("the length of the empty part in millimeters",),
                wordings=(
                    "How many millimeters are unused on a shelf of {cm} centimeters on which "
                    "{thick} {heavys} ({thick_mm} millimeters each) and {thin} {lights} "
                    "({thin_mm} millimeters each) stand side by side?",
                ),
            ),
            Ask(
                find="cm",
                steps=(
                    "millimeters of {heavys} = thick * thick_mm",
                    "millimeters of {lights} = thin * thin_mm",
                    "millimeters filled = millimeters of {heavys} + millimeters of {lights}",
                    "millimeters of shelf = millimeters filled + free",
                    "centimeters of shelf = millimeters of shelf / 10",
                ),
                wordings=(
                    "{thick} {heavys} of {thick_mm} millimeters and {thin} {lights} of {thin_mm} "
                    "millimeters stand on a shelf and leave {free} millimeters empty. How many "
                    "centimeters long is the shelf?",
                ),
            ),
        ),
    ),
    Story(
        name="craft_coffee_for_an_office",
        topic="work",
        numbers={
            "people": whole(4, 40),
            "cups": whole(1, 4),
            "grams": oneof(6, 7, 8, 10, 12),
            "days": oneof(5, 10, 15, 20, 25),
            "drunk": "people * cups * days",
            "used": "drunk * grams",
            "kilos": "used / 1000",
            "price": money(8, 24, "0.50"),
            "cost": "kilos * price",
        },
        nouns={"place": "office, school staff room, workshop, small hotel, hair salon"},
        facts={
            "people": (
                "each of {people} people in a {place} drinks {cups:cup/cups} of coffee a day",
                "in a {place}, {people} people drink {cups:cup/cups} of coffee each a day",
            ),
            "grams": ("a cup takes {grams} grams of coffee", "{grams} grams of coffee make a cup"),
            "days": ("a month has {days} working days there", "they work {days} days a month"),
            "price": ("a kilogram of coffee costs {price}", "coffee is {price} a kilogram"),
        },
        asks=(
            Ask(
                find="kilos",
                steps=(
                    "cups a day = people * cups",
                    "cups a month = cups a day * days",
                    "grams a month = cups a month * grams",
                    "kilograms a month = grams a month / 1000",
                ),
                tell="people grams days",
                questions=("how many kilograms of coffee do they use in a month",),
                goals=("the weight of the coffee used in a month in kilograms",),
                wordings=(
                    "For a {place} with {people} coffee drinkers, {cups:cup/cups} each a day, how "
                    "many kilograms of coffee go into {days} working days, at {grams} grams a cup?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "cups a day = people * cups",
                    "cups a month = cups a day * days",
                    "grams a month = cups a month * grams",
                    "kilograms a month = grams a month / 1000",
                    "cost a month = kilograms a month * price",
                ),
                tell="people grams days price",
                questions=("how much does their coffee cost in a month",),
                goals=("the monthly cost of their coffee",),
                wordings=(
                    '"Who drinks all this coffee?" asks {name}, who pays for it. The answer: '
                    "{people} people, {days} days a month, {cups:cup/cups} a day each. As one cup "
                    "needs {grams} grams and a kilogram costs {price}, how much does {name} pay a "
                    "month?",
                ),
            ),
            Ask(
                find="people",
                steps=(
                    "grams used = kilos * 1000",
                    "cups drunk = grams used / grams",
                    "cups a day = cups drunk / days",
                    "people = cups a day / cups",
                ),
                wordings=(
                    "A {place} used {kilos:kilogram/kilograms} of coffee in {days} days. A cup "
                    "takes "
                    "{grams} grams, and everyone there drinks {cups:cup/cups} a day. How many "
                    "people are there?",
                    "How many people work in a {place} where {kilos:kilogram is/kilograms are} "
                    "enough for {days} days of coffee, with {grams} grams in a cup and "
                    "{cups:cup/cups} for everyone each day?",
                ),
            ),
        ),
    ),
    Story(
        name="craft_cake_batter_by_weight",
        topic="food",
        numbers={
            "sugar": oneof(100, 120, 150, 160, 180, 200, 240, 250),
            "times": factor(2, 3),
            "flour": "sugar * times",
            "eggs": whole(2, 8),
            "egg": oneof(50, 55, 60),
            "egg_grams": "eggs * egg",
            "less": oneof(10, 20, 25, 30, 40, 50),
            "butter": "sugar - less",
            "dry": "sugar + flour",
            "with_butter": "dry + butter",
            "batter": "with_butter + egg_grams",
            "cup": oneof(40, 50, 60, 70, 75, 80),
            "cups": "batter / cup",
        },
        nouns={"cake": "muffin, cupcake, tartlet, small cake"},
        facts={
            "sugar": (
                "{name}'s batter has {sugar} grams of sugar",
                "{name} stirs {sugar} grams of sugar into a batter",
            ),
            "flour": (
                "the flour weighs {times:times} as much as the sugar",
                "there is {times:times} as much flour as sugar in it",
            ),
            "butter": (
                "the butter weighs {less} grams less than the sugar",
                "{he} takes {less} grams less butter than sugar",
            ),
            "eggs": (
                "{eggs} eggs of {egg} grams complete it",
                "then {eggs} eggs are added, which weigh {egg} grams each",
            ),
        },
        asks=(
            Ask(
                find="batter",
                steps=(
                    "grams of flour = sugar * times",
                    "grams of butter = sugar - less",
                    "grams of eggs = eggs * egg",
                    "grams of sugar and flour = sugar + grams of flour",
                    "grams without eggs = grams of sugar and flour + grams of butter",
                    "grams of batter = grams without eggs + grams of eggs",
                ),
                tell="sugar flour butter eggs",
                questions=(
                    "how many grams of batter are there",
                    "how much does the batter weigh in grams",
                ),
                goals=("the weight of the batter in grams",),
                wordings=(
                    "Sugar: {sugar} grams. Flour: {times:times} as much as sugar. Butter: {less} "
                    "grams less than sugar. Eggs: {eggs}, each {egg} grams. What does the whole "
                    "batter weigh in grams?",
                ),
            ),
            Ask(
                find="cups",
                steps=(
                    "grams of sugar and flour = sugar + flour",
                    "grams without eggs = grams of sugar and flour + butter",
                    "grams of eggs = eggs * egg",
                    "grams of batter = grams without eggs + grams of eggs",
                    "{cakes} = grams of batter / cup",
                ),
                wordings=(
                    "{name} mixes {flour} grams of flour, {sugar} grams of sugar, {butter} grams "
                    "of butter and {eggs} eggs of {egg} grams each. How many {cakes} of {cup} "
                    "grams can be made from this batter?",
                    "From a batter of {sugar} grams of sugar, {butter} grams of butter, {flour} "
                    "grams of flour and {eggs} eggs ({egg} grams apiece), you fill molds with "
                    "{cup} grams each until the bowl is empty. How many {cakes} do you get?",
                ),
            ),
            Ask(
                find="eggs",
                steps=(
                    "grams of sugar and flour = sugar + flour",
                    "grams without eggs = grams of sugar and flour + butter",
                    "grams of eggs = batter - grams without eggs",
                    "eggs = grams of eggs / egg",
                ),
                wordings=(
                    "A bowl holds {batter} grams of batter: {flour} grams of flour, {sugar} of "
                    "sugar, {butter} of butter, and for the rest eggs that weigh {egg} grams each. "
                    "How many eggs are in it?",
                ),
            ),
        ),
    ),
    Story(
        name="craft_parcels_on_average",
        topic="work",
        numbers={
            "count": whole(3, 8),
            "mean": whole(4, 25),
            "total": "count * mean",
            "bigger": whole(1, 6),
            "new_mean": "mean + bigger",
            "more": "count + 1",
            "sum": "new_mean * more",
            "extra": "sum - total",
            "limit": whole(30, 250, 5),
            "room": "limit - sum",
        },
        nouns={"thing": "parcel, suitcase, crate, barrel, trunk, bag of sand/bags of sand"},
        facts={
            "mean": (
                "{count} {things} weigh {mean} kilograms on average",
                "the average weight of {count} {things} is {mean} kilograms",
            ),
            "extra": (
                "another {thing} of {extra} kilograms is added",
                "one more {thing}, which weighs {extra} kilograms, joins them",
            ),
            "limit": (
                "they are all put on a cart for {limit} kilograms",
                "the cart for all of them carries {limit} kilograms at most",
            ),
        },
        asks=(
            Ask(
                find="new_mean",
                steps=(
                    "kilograms at first = count * mean",
                    "kilograms now = kilograms at first + extra",
                    "{things} now = count + 1",
                    "average in kilograms = kilograms now / {things} now",
                ),
                tell="mean extra",
                questions=("how many kilograms do they weigh on average then",),
                goals=("the new average weight in kilograms",),
                wordings=(
                    "What becomes of the average weight, in kilograms, if to {count} {things} of "
                    "{mean} kilograms on average one {thing} of {extra} kilograms is added?",
                ),
            ),
            Ask(
                find="room",
                steps=(
                    "kilograms at first = count * mean",
                    "kilograms on the cart = kilograms at first + extra",
                    "kilograms still possible = limit - kilograms on the cart",
                ),
                tell="mean extra limit",
                questions=("how many more kilograms can the cart carry",),
                goals=("the number of kilograms that may still be loaded onto the cart",),
                wordings=(
                    "{name} may load {limit} kilograms. There are {count} {things} on the cart, "
                    "{mean} kilograms each on average, and one more of {extra} kilograms. How many "
                    "kilograms are left for other things?",
                ),
            ),
            Ask(
                find="extra",
                steps=(
                    "{things} now = count + 1",
                    "kilograms now = {things} now * new_mean",
                    "kilograms at first = count * mean",
                    "kilograms of the new {thing} = kilograms now - kilograms at first",
                ),
                wordings=(
                    "The average weight of {count} {things} was {mean} kilograms. Since one more "
                    "{thing} came, the average is {new_mean} kilograms. How many kilograms does "
                    "the new one weigh?",
                    "{name} had {count} {things} that weighed {mean} kilograms on average. A "
                    "single {thing} more raised the average to {new_mean} kilograms. How heavy "
                    "was that one, in kilograms?",
                ),
            ),
        ),
    ),
    Story(
        name="craft_elevator_with_boxes",
        topic="work",
        numbers={
            "limit": oneof(300, 320, 400, 450, 480, 500, 600, 630),
            "people": whole(1, 4),
            "person": whole(60, 95),
            "box": whole(11, 40),
            "crew": "people * person",
            "free": "limit - crew",
            "boxes": "free // box",
            "stock": whole(20, 200),
            "rides": "stock // boxes",
            "rest": "stock % boxes",
        },
        where=("boxes > 2", "rides > 1", "people > 1"),
        nouns={"thing": "box of books/boxes of books, sack of cement/sacks of cement, case, crate"},
        facts={
            "limit": (
                "an elevator carries {limit} kilograms at most",
                "the greatest load of an elevator is {limit} kilograms",
            ),
            "people": (
                "{people} workers of {person} kilograms each ride in it",
                "{people} workers, who weigh {person} kilograms each, always go with it",
            ),
            "box": (
                "they take {things} of {box} kilograms along",
                "each {thing} weighs {box} kilograms",
            ),
            "stock": (
                "{stock} {things} have to go up, and every ride but the last is as full as "
                "possible",
                "there are {stock} {things}, and they take as many as allowed until the last ride, "
                "on which they take the rest",
            ),
        },
        asks=(
            Ask(
                find="boxes",
                steps=(
                    "kilograms of workers = people * person",
                    "kilograms allowed = limit - kilograms of workers",
                    "{things} a ride = kilograms allowed // box",
                ),
                tell="limit people box",
                questions=("how many {things} can they take in one ride at most",),
                goals=("the largest number of {things} for one ride",),
                wordings=(
                    '"{limit} kilograms, no more" is written in the elevator. {people} workers, '
                    "{person} kilograms each, step in. How many whole {things} of {box} kilograms "
                    "may come with them?",
                ),
            ),
            Ask(
                find="rest",
                steps=(
                    "kilograms of workers = people * person",
                    "kilograms allowed = limit - kilograms of workers",
                    "{things} a ride = kilograms allowed // box",
                    "{things} on the last ride = stock % {things} a ride",
                ),
                tell="limit people box stock",
                questions=("how many {things} are on the last ride",),
                goals=("the number of {things} on the last ride",),
                wordings=(
                    "{stock} {things} wait downstairs, {box} kilograms each. The elevator is made "
                    "for {limit} kilograms, but {people} workers of {person} kilograms must ride "
                    "along. They fill it as far as allowed again and again; only the last ride is "
                    "not full. How many {things} does it carry?",
                ),
            ),
        ),
    ),
    Story(
        name="craft_snail_in_a_well",
        topic="",
        numbers={
            "gain": whole(1, 6),
            "down": whole(1, 8),
            "up": "down + gain",
            "nights": whole(2, 20),
            "before_last": "gain * nights",
            "depth": "before_last + up",
            "days": "nights + 1",
        },
        nouns={"beast": "snail, beetle, toy robot, caterpillar"},
        facts={
            "depth": (
                "a {beast} sits at the bottom of a well that is {depth} meters deep",
                "from the bottom of a well, a {beast} has to climb {depth} meters",
            ),
            "climb": (
                "it climbs {up} meters every day and slides back {down:meter/meters} every night",
                "each day it gets {up} meters higher, and each night it slips down by "
                "{down:meter/meters}",
            ),
        },
        asks=(
            Ask(
                find="days",
                steps=(
                    "meters gained in a day and a night = up - down",
                    "meters before the last day = depth - up",
                    "days before the last = meters before the last day / meters gained in a day "
                    "and "
                    "a night",
                    "day at the top = days before the last + 1",
                ),
                tell="depth climb",
                questions=(
                    "on which day does it reach the top",
                    "how many days does it need until it first gets to the top",
                ),
                goals=("the number of the day on which it comes out of the well",),
                wordings=(
                    "Each day {up} meters up, each night {down:meter/meters} down: that is how a "
                    "{beast} leaves a well with a depth of {depth} meters. As soon as it reaches "
                    "the edge, it is out and does not slip any more. On which day is that?",
                ),
            ),
            Ask(
                find="depth",
                steps=(
                    "nights = days - 1",
                    "meters gained in a day and a night = up - down",
                    "meters before the last day = meters gained in a day and a night * nights",
                    "depth in meters = meters before the last day + up",
                ),
                wordings=(
                    "A {beast} climbs {up} meters each day and slips back {down:meter/meters} each "
                    "night. It reaches the top of a well exactly at the end of day {days}, having "
                    "started at the bottom on day 1. How many meters deep is the well?",
                    "How deep, in meters, is a shaft from whose bottom a {beast} needs exactly "
                    "{days} days to get out, if a single day brings it {up} meters up and every "
                    "night in between {down:meter/meters} down?",
                ),
            ),
        ),
    ),
    Story(
        name="craft_pool_filling_with_a_leak",
        topic="",
        numbers={
            "first": whole(8, 40),
            "second": whole(5, 30),
            "leak": whole(2, 12),
            "inflow": "first + second",
            "net": "inflow - leak",
            "minutes": oneof(20, 30, 40, 45, 50, 60, 75, 80, 90, 100, 120, 150, 180),
            "gained": "net * minutes",
            "inside": whole(50, 900, 50),
            "volume": "inside + gained",
        },
        where=("leak < second",),
        nouns={"pool": "wading pool, water tank, rain tank, pond, cistern"},
        facts={
            "volume": (
                "a {pool} that holds {volume} liters has {inside} liters in it",
                "there are {inside} liters in a {pool} with room for {volume} liters",
            ),
            "pipes": (
                "two hoses fill it, one with {first} and the other with {second} liters a minute",
                "one hose brings {first} liters a minute and another {second}",
            ),
            "leak": (
                "at the same time {leak} liters a minute run out through a crack",
                "a leak loses {leak} liters a minute meanwhile",
            ),
        },
        asks=(
            Ask(
                find="minutes",
                steps=(
                    "liters a minute from both hoses = first + second",
                    "liters gained a minute = liters a minute from both hoses - leak",
                    "liters missing = volume - inside",
                    "minutes = liters missing / liters gained a minute",
                ),
                tell="volume pipes leak",
                questions=(
                    "after how many minutes is it full",
                    "how many minutes does it take to fill it up",
                ),
                goals=("the number of minutes until it is full",),
                wordings=(
                    "{name} opens two taps above a {pool}: {first} liters a minute from one, "
                    "{second} from the other. The plug does not close well, so {leak} liters a "
                    "minute escape. With {inside} liters in it at the start, how many minutes pass "
                    "until all its {volume} liters are filled?",
                ),
            ),
            Ask(
                find="leak",
                steps=(
                    "liters gained = volume - inside",
                    "liters gained a minute = liters gained / minutes",
                    "liters a minute from both hoses = first + second",
                    "liters lost a minute = liters a minute from both hoses - liters gained a "
                    "minute",
                ),
                wordings=(
                    "In {minutes} minutes the water in a {pool} rose from {inside} to {volume} "
                    "liters, although {first} liters a minute came from one pipe and {second} "
                    "from another. {name} concludes that there is a leak. How many liters a "
                    "minute does it lose?",
                    "A {pool} leaks. Two hoses of {first} and {second} liters a minute needed "
                    "{minutes} minutes to bring it from {inside} to {volume} liters. How many "
                    "liters ran out per minute?",
                ),
            ),
            Ask(
                find="inside",
                steps=(
                    "liters a minute from both hoses = first + second",
                    "liters gained a minute = liters a minute from both hoses - leak",
                    "liters gained = liters gained a minute * minutes",
                    "liters at first = volume - liters gained",
                ),
                wordings=(
                    "Two pumps, one bringing {first} and one {second} liters a minute, worked for "
                    "{minutes} minutes while {leak} liters a minute leaked away. Now the {pool} "
                    "holds {volume} liters. How many liters were in it before?",
                ),
            ),
        ),
    ),
    Story(
        name="craft_nut_mix_price_per_kilo",
        topic="money",
        numbers={
            "cheap_kg": whole(2, 15),
            "cheap": money(2, 9, "0.50"),
            "dear_kg": whole(2, 10),
            "dear": money(6, 24, "0.50"),
            "cheap_cost": "cheap_kg * cheap",
            "dear_cost": "dear_kg * dear",
            "cost": "cheap_cost + dear_cost",
            "kilos": "cheap_kg + dear_kg",
            "mean": "cost / kilos",
        },
        where=("dear > cheap + 1",),
        nouns={
            "base": "peanut, raisin, sunflower seed, banana chip",
            "fine": "cashew, almond, walnut, pistachio, hazelnut",
        },
        facts={
            "cheap": (
                "{name} mixes {cheap_kg} kilograms of {bases} at {cheap} a kilogram",
                "{cheap_kg} kilograms of {bases}, which cost {cheap} a kilogram, are in {name}'s "
                "mixture",
            ),
            "dear": (
                "{he} adds {dear_kg} kilograms of {fines} at {dear} a kilogram",
                "with them go {dear_kg} kilograms of {fines} that cost {dear} a kilogram",
            ),
        },
        asks=(
            Ask(
                find="mean",
                steps=(
                    "cost of {bases} = cheap_kg * cheap",
                    "cost of {fines} = dear_kg * dear",
                    "cost of the mixture = cost of {bases} + cost of {fines}",
                    "kilograms of the mixture = cheap_kg + dear_kg",
                    "cost of a kilogram = cost of the mixture / kilograms of the mixture",
                ),
                tell="cheap dear",
                questions=("what does a kilogram of the mixture cost",),
                goals=("the cost of one kilogram of the mixture",),
                wordings=(
                    "How much should a kilogram of trail mix cost, if {cheap_kg} kilograms of "
                    "{bases} at {cheap} a kilogram and {dear_kg} kilograms of {fines} at {dear} a "
                    "kilogram are mixed and nothing is earned or lost?",
                ),
            ),
            Ask(
                find="dear",
                steps=(
                    "kilograms of the mixture = cheap_kg + dear_kg",
                    "cost of the mixture = mean * kilograms of the mixture",
                    "cost of {bases} = cheap_kg * cheap",
                    "cost of {fines} = cost of the mixture - cost of {bases}",
                    "price of {fines} = cost of {fines} / dear_kg",
                ),
                wordings=(
                    "A mixture of {cheap_kg} kilograms of {bases} and {dear_kg} kilograms of "
                    "{fines} costs {mean} a kilogram, exactly what its parts cost. The {bases} "
                    "alone are {cheap} a kilogram. What is a kilogram of {fines}?",
                    "{name} sells a mix at cost price, {mean} a kilogram. It contains {cheap_kg} "
                    "kilograms of {bases}, bought at {cheap} a kilogram, and {dear_kg} kilograms "
                    "of {fines}. How much did {he} pay for each kilogram of {fines}?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "cost of {bases} = cheap_kg * cheap",
                    "cost of {fines} = dear_kg * dear",
                    "cost of the mixture = cost of {bases} + cost of {fines}",
                ),
                tell="cheap dear",
                questions=("what does the whole mixture cost",),
                goals=("the cost of the whole mixture",),
            ),
        ),
    ),
)
