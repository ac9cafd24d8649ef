"""Tanks, pools and units: aquariums, two hoses, rain off a roof, fuel gauges, paces, ropes, nails "
"by weight."""

from datagen.numbers.quantity import fraction, money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="tanks_aquarium_in_centimeters_and_liters",
        topic="animals",
        numbers={
            "length": oneof(40, 50, 60, 80, 100, 120),
            "width": oneof(20, 25, 30, 40, 50),
            "height": oneof(30, 40, 50, 60),
            "volume": "length * width * height",
            "liters": "volume / 1000",
            "share": fraction("1/2", "2/3", "3/4", "4/5"),
            "filled": "liters * share",
            "per_fish": oneof(2, 3, 4, 5, 6, 8, 9, 10),
            "depth": "height * share",
            "fish": "filled / per_fish",
        },
        where=("width < length",),
        nouns={"animal": "guppy, goldfish, minnow, swordtail, snail, shrimp/shrimp"},
        facts={
            "size": (
                "an aquarium is {length} centimeters long, {width} centimeters wide and {height} "
                "centimeters high",
                "{name}'s aquarium measures {length} by {width} by {height} centimeters",
            ),
            "liter": ("1000 cubic centimeters are a liter", "a liter is 1000 cubic centimeters"),
            "share": ("it is filled to {share} with water", "water fills {share} of it"),
        },
        asks=(
            Ask(
                find="filled",
                steps=(
                    "area of the bottom = length * width",
                    "cubic centimeters = area of the bottom * height",
                    "liters when full = cubic centimeters / 1000",
                    "liters of water = share of liters when full",
                ),
                tell="size liter share",
                questions=(
                    "how many liters of water are in the aquarium",
                    "how many liters of water is that",
                ),
                goals=("the number of liters of water in it",),
                wordings=(
                    "1000 cubic centimeters make a liter. How many liters of water does one need "
                    "to fill {share} of an aquarium that is {length} centimeters long, {width} "
                    "centimeters wide and {height} centimeters high?",
                ),
            ),
            Ask(
                find="fish",
                steps=(
                    "area of the bottom = length * width",
                    "cubic centimeters = area of the bottom * depth",
                    "liters of water = cubic centimeters / 1000",
                    "{animals} = liters of water / per_fish",
                ),
                wordings=(
                    "Each of the {animals} in {name}'s aquarium should have {per_fish} liters of "
                    "water. The aquarium is {length} centimeters long and {width} centimeters "
                    "wide, and the water is {depth} centimeters deep. A liter is 1000 cubic "
                    "centimeters. For how many {animals} is there enough water?",
                ),
            ),
            Ask(
                find="height",
                steps=(
                    "cubic centimeters = liters * 1000",
                    "area of the bottom = length * width",
                    "height in centimeters = cubic centimeters / area of the bottom",
                ),
                wordings=(
                    "A glass tank with a bottom of {length} by {width} centimeters holds "
                    "{liters:liter/liters} of water when it is full to the edge. A liter is 1000 "
                    "cubic centimeters. How high is the tank, in centimeters?",
                    "{name} needs an aquarium for {liters:liter/liters}, that is, 1000 cubic "
                    "centimeters for each liter. The shelf leaves room for a length of {length} "
                    "centimeters and a width of {width} centimeters. How many centimeters high "
                    "must it be?",
                ),
            ),
        ),
    ),
    Story(
        name="tanks_second_hose_joins_the_first",
        topic="rates",
        numbers={
            "first": whole(5, 25),
            "minutes": whole(10, 60, 5),
            "alone": "first * minutes",
            "more": whole(2, 20),
            "second": "first + more",
            "both": "first + second",
            "then": whole(5, 60, 5),
            "later": "both * then",
            "pool": "alone + later",
            "total_minutes": "minutes + then",
        },
        nouns={"tank": "pool, water tank, pond, fish tank, rain barrel"},
        facts={
            "first": (
                "a hose that gives {first} liters a minute fills a {tank} of {pool} liters",
                "a {tank} for {pool} liters is filled through a hose that gives {first} liters per "
                "minute",
            ),
            "minutes": (
                "after {minutes} minutes a second hose is turned on as well",
                "{minutes} minutes later {name} turns on a second hose as well",
            ),
            "second": (
                "the second hose gives {more} liters a minute more than the first",
                "through the second hose come {more} liters per minute more than through the first",
            ),
        },
        asks=(
            Ask(
                find="then",
                steps=(
                    "liters from the first hose alone = first * minutes",
                    "liters missing = pool - liters from the first hose alone",
                    "liters a minute of the second hose = first + more",
                    "liters a minute of both = first + liters a minute of the second hose",
                    "minutes with both = liters missing / liters a minute of both",
                ),
                tell="first minutes second",
                questions=(
                    "for how many minutes must both hoses run until the {tank} is full",
                    "how many more minutes does it take with both hoses",
                ),
                goals=("the number of minutes for which both hoses run",),
                wordings=(
                    "A {tank} holds {pool} liters. {name} fills it with a hose that gives {first} "
                    "liters per minute. After {minutes} minutes {name} turns on a second hose that "
                    "gives {more} liters per minute more than the first. How many more minutes "
                    "will it take to fill the {tank}?",
                    "{pool} liters are to flow into a {tank}. One hose, {first} liters a minute, "
                    "has been running for {minutes} minutes when {name} adds another, which is "
                    "{more} liters a minute faster. How many minutes do both run until the {tank} "
                    "is full?",
                ),
            ),
            Ask(
                find="pool",
                steps=(
                    "liters from the first hose alone = first * minutes",
                    "liters a minute of the second hose = first + more",
                    "liters a minute of both = first + liters a minute of the second hose",
                    "liters from both = liters a minute of both * then",
                    "liters in the {tank} = liters from the first hose alone + liters from both",
                ),
                wordings=(
                    "For {minutes} minutes only one hose fills the {tank}, with {first} liters a "
                    "minute. For {then} more minutes a second one helps, which gives {more} liters "
                    "a minute more than the first. The {tank} is full then. How many liters does "
                    "it hold?",
                    "How much water, in liters, fits into a {tank} that one hose ({first} liters a "
                    "minute) fills in {minutes} minutes alone and {then} further minutes together "
                    "with a hose giving {more} liters a minute more?",
                ),
            ),
            Ask(
                find="more",
                steps=(
                    "liters from the first hose = first * total_minutes",
                    "liters from the second hose = pool - liters from the first hose",
                    "liters a minute of the second hose = liters from the second hose / then",
                    "more a minute = liters a minute of the second hose - first",
                ),
                wordings=(
                    "A {tank} of {pool} liters was full after {total_minutes} minutes. The first "
                    "hose ran all the time with {first} liters a minute, the second for the last "
                    "{then} minutes. How many liters a minute more than the first did the second "
                    "hose give?",
                ),
            ),
        ),
    ),
    Story(
        name="tanks_camp_water_used_by_day_refilled_at_night",
        topic="",
        numbers={
            "people": whole(6, 40),
            "each": oneof(4, 5, 6, 8, 10),
            "used": "people * each",
            "refill_less": whole(5, 90, 5),
            "refill": "used - refill_less",
            "days": whole(3, 12),
            "loss": "refill_less * days",
            "left": whole(20, 400, 10),
            "start": "loss + left",
        },
        where=("refill > 9",),
        nouns={"camp": "camp, mountain hut, research station, ship, desert hotel"},
        facts={
            "start": (
                "the water tank of a {camp} holds {start} liters",
                "there are {start} liters in the water tank of a {camp}",
            ),
            "used": (
                "by day {people} people use {each} liters each",
                "each of {people} people uses {each} liters a day",
            ),
            "refill": (
                "every night {refill} liters flow in from a spring",
                "a spring adds {refill} liters every night",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "liters used a day = people * each",
                    "liters lost a day = liters used a day - refill",
                    "liters lost in all = liters lost a day * days",
                    "liters left = start - liters lost in all",
                ),
                tell="start used refill",
                questions=(
                    "how many liters are in the tank after {days} days and nights",
                    "how many liters will the tank hold when {days} days and nights have passed",
                ),
                goals=("the number of liters in the tank after {days} days and nights",),
                wordings=(
                    "A {camp} has a tank with {start} liters of water. There are {people} people, "
                    "and each uses {each} liters per day. Each night {refill} liters flow back "
                    "into the tank. How many liters will be in the tank after {days} days and "
                    "nights?",
                    "At the {camp} the tank goes down by day, when {people} people take {each} "
                    "liters each, and up at night, when {refill} liters flow in. It began with "
                    "{start} liters. What does it hold after {days} days and {days} nights?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "liters used a day = people * each",
                    "liters lost a day = liters used a day - refill",
                    "liters lost in all = start - left",
                    "days = liters lost in all / liters lost a day",
                ),
                wordings=(
                    "In the tank of a {camp} {left} liters are left of {start}. {people} people "
                    "have been using {each} liters a day each, and each night a spring has brought "
                    "{refill} liters. How many days and nights have passed?",
                    "How many days does it take until only {left} of {start} liters remain in a "
                    "tank from which {people} people take {each} liters each per day and into "
                    "which {refill} liters flow per night?",
                ),
            ),
            Ask(
                find="refill",
                steps=(
                    "liters lost in all = start - left",
                    "liters lost a day = liters lost in all / days",
                    "liters used a day = people * each",
                    "liters flowing in = liters used a day - liters lost a day",
                ),
                wordings=(
                    "{days} days and nights ago the tank of a {camp} held {start} liters; now it "
                    "holds {left}. Each of its {people} people uses {each} liters a day. Every "
                    "night the same amount flows in. How many liters is that?",
                ),
            ),
        ),
    ),
    Story(
        name="tanks_rain_from_a_roof_into_barrels",
        topic="garden",
        numbers={
            "length": whole(6, 20),
            "width": whole(4, 12),
            "area": "length * width",
            "rain": whole(2, 25),
            "liters": "area * rain",
            "barrel": oneof(100, 150, 200, 250, 300),
            "full": "liters // barrel",
            "rest": "liters % barrel",
        },
        where=("width < length", "full > 0", "rest > 0"),
        nouns={"building": "barn, shed, garage, greenhouse, house, stable"},
        facts={
            "roof": (
                "the flat roof of {name}'s {building} is {length} meters long and {width} meters "
                "wide",
                "{name}'s {building} has a flat roof of {length} by {width} meters",
            ),
            "rain": (
                "{rain} millimeters of rain fall on it, and a millimeter of rain brings 1 liter of "
                "water to each square meter",
                "it rains {rain} millimeters, which means {rain} liters of water on every square "
                "meter",
            ),
            "barrel": (
                "the water runs into barrels of {barrel} liters, one after the other",
                "one barrel after another, each for {barrel} liters, catches the water",
            ),
        },
        asks=(
            Ask(
                find="full",
                steps=(
                    "square meters of roof = length * width",
                    "liters of water = square meters of roof * rain",
                    "full barrels = liters of water // barrel",
                ),
                tell="roof rain barrel",
                questions=(
                    "how many barrels become completely full",
                    "how many barrels are full to the top",
                ),
                goals=("the number of barrels that become full",),
                wordings=(
                    "Every square meter of a roof that is {length} meters long and {width} meters "
                    "wide catches {rain} liters of rain. How many barrels for {barrel} liters can "
                    "{name} fill completely?",
                ),
            ),
            Ask(
                find="rest",
                steps=(
                    "square meters of roof = length * width",
                    "liters of water = square meters of roof * rain",
                    "liters in the last barrel = liters of water % barrel",
                ),
                wordings=(
                    "The rain on the roof of {name}'s {building}, {length} meters by {width} "
                    "meters, amounts to {rain} liters for each square meter. It fills barrels of "
                    "{barrel} liters, and the last one only partly. How many liters are in the "
                    "last one?",
                    "How many liters are in the only barrel that is not full, after {rain} liters "
                    "have fallen on each square meter of a roof measuring {length} by {width} "
                    "meters and have been led into barrels of {barrel} liters?",
                ),
            ),
            Ask(
                find="rain",
                steps=(
                    "square meters of roof = length * width",
                    "liters in full barrels = full * barrel",
                    "liters of water = liters in full barrels + rest",
                    "liters on a square meter = liters of water / square meters of roof",
                ),
                wordings=(
                    "After the rain {full:barrel is/barrels are} full, each with {barrel} liters, "
                    "and one more holds {rest:liter/liters}. All the water has come from a roof of "
                    "{length} by {width} meters. How many liters fell on a square meter?",
                ),
            ),
        ),
    ),
    Story(
        name="tanks_fuel_gauge_filled_up_for_dollars",
        topic="travel",
        numbers={
            "tank": oneof(40, 48, 52, 60, 64, 72, 80),
            "share": fraction("1/4", "1/2", "1/8", "3/4"),
            "in_tank": "tank * share",
            "missing": "tank - in_tank",
            "price": money("1.20", "2.40", "0.05"),
            "cost": "missing * price",
        },
        nouns={"car": "car, van, tractor, truck, motorboat"},
        facts={
            "tank": (
                "the tank of {name}'s {car} holds {tank} liters",
                "{name}'s {car} has a tank for {tank} liters",
            ),
            "share": (
                "the gauge shows that it is {share} full",
                "according to the gauge, {share} of it is filled",
            ),
            "price": (
                "{name} fills it up at {price} a liter",
                "fuel costs {price} a liter, and {name} fills the tank to the top",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "liters in the tank = share of tank",
                    "liters missing = tank - liters in the tank",
                    "cost of the fuel = liters missing * price",
                ),
                tell="tank share price",
                questions=("how much does {name} pay", "what does the fuel cost"),
                goals=("the amount that {name} pays for the fuel",),
                wordings=(
                    "With {price} a liter on the sign and the needle at {share}, {name} stops to "
                    "fill the {tank}-liter tank of the {car} to the top. What is the bill?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "liters in the tank = share of tank",
                    "liters missing = tank - liters in the tank",
                    "price of a liter = cost / liters missing",
                ),
                wordings=(
                    "{name} paid {cost} to fill the tank of a {car}, which holds {tank} liters and "
                    "was {share} full before. What did a liter cost?",
                    "What is the price of a liter of fuel if it costs {cost} to fill up a {car} "
                    "whose tank takes {tank} liters and is still {share} full?",
                ),
            ),
            Ask(
                find="in_tank",
                steps=(
                    "liters bought = cost / price",
                    "liters in the tank before = tank - liters bought",
                ),
                wordings=(
                    "Filling the tank of the {car} cost {name} {cost} at {price} a liter. The tank "
                    "holds {tank} liters when full. How many liters were in it before?",
                    "How many liters had been left in a tank of {tank} liters that could be filled "
                    "up for {cost}, one liter costing {price}?",
                ),
            ),
        ),
    ),
    Story(
        name="tanks_paces_counted_on_a_walk",
        topic="travel",
        numbers={
            "pace": oneof(50, 60, 70, 75, 80, 90),
            "per_minute": whole(80, 130, 10),
            "minutes": whole(10, 90, 10),
            "paces": "per_minute * minutes",
            "cm": "pace * paces",
            "meters": "cm / 100",
            "km_rest": whole(100, 900, 50),
            "way": "meters + km_rest",
        },
        nouns={"place": "lighthouse, mill, bridge, station, lake, chapel"},
        facts={
            "pace": (
                "each of {name}'s steps is {pace} centimeters long",
                "with every step {name} moves {pace} centimeters forward",
            ),
            "rate": (
                "{he} takes {per_minute} steps a minute",
                "{name} does {per_minute} steps per minute",
            ),
            "minutes": (
                "{he} has been walking towards the {place} for {minutes} minutes",
                "for {minutes} minutes {name} has been on the way to the {place}",
            ),
            "way": (
                "the {place} is {way} meters from the start",
                "from the start to the {place} it is {way} meters",
            ),
        },
        asks=(
            Ask(
                find="km_rest",
                steps=(
                    "steps taken = per_minute * minutes",
                    "centimeters walked = pace * steps taken",
                    "meters walked = centimeters walked / 100",
                    "meters left = way - meters walked",
                ),
                tell="pace rate minutes way",
                questions=(
                    "how many meters are left to the {place}",
                    "how many meters does {name} still have to walk",
                ),
                goals=("the number of meters left to the {place}",),
                wordings=(
                    "It is {way} meters to the {place}. {name} walks with steps of {pace} "
                    "centimeters, {per_minute} of them in a minute. How far away is the {place}, "
                    "in meters, after {minutes} minutes?",
                ),
            ),
            Ask(
                find="meters",
                steps=(
                    "steps taken = per_minute * minutes",
                    "centimeters walked = pace * steps taken",
                    "meters walked = centimeters walked / 100",
                ),
                wordings=(
                    "How many meters does {name} walk in {minutes} minutes, at {per_minute} steps "
                    "a minute and {pace} centimeters a step?",
                    "A step of {name}'s measures {pace} centimeters. {name} takes {per_minute} of "
                    "these every minute and arrives at the {place} after {minutes} minutes. How "
                    "many meters is it to the {place}?",
                ),
            ),
            Ask(
                find="pace",
                steps=(
                    "steps taken = per_minute * minutes",
                    "centimeters walked = meters * 100",
                    "centimeters of a step = centimeters walked / steps taken",
                ),
                wordings=(
                    "{name} covers {meters} meters in {minutes} minutes, taking {per_minute} steps "
                    "in each. How long is a step, in centimeters?",
                ),
            ),
        ),
    ),
    Story(
        name="tanks_rope_in_feet_cut_for_several_jobs",
        topic="",
        numbers={
            "yards": whole(10, 60),
            "feet": "yards * 3",
            "swings": whole(2, 6),
            "swing": whole(4, 12),
            "swing_feet": "swings * swing",
            "ladder": whole(5, 30),
            "left": "feet - swing_feet - ladder",
            "inches": "left * 12",
        },
        nouns={
            "first": "swing, hammock, tent line, leash/leashes",
            "second": "rope ladder, washing line, net, climbing rope",
        },
        facts={
            "yards": (
                "{name} has a roll of {yards} yards of rope, and a yard is 3 feet",
                "there are {yards} yards of rope, 3 feet to the yard, on {name}'s roll",
            ),
            "swings": (
                "{he} cuts off {swings} pieces of {swing} feet for {firsts}",
                "{swings} {firsts} take {swing} feet each",
            ),
            "ladder": ("a {second} takes {ladder} feet", "{ladder} feet are used for a {second}"),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "feet of rope = yards * 3",
                    "feet for {firsts} = swings * swing",
                    "feet used = feet for {firsts} + ladder",
                    "feet left = feet of rope - feet used",
                ),
                tell="yards swings ladder",
                questions=(
                    "how many feet of rope are left",
                    "how many feet of rope remain on the roll",
                ),
                goals=("the number of feet of rope left",),
                wordings=(
                    "{name} has {yards} yards of rope. {he} uses {swing} feet for each of {swings} "
                    "{firsts} and {ladder} feet for a {second}. There are 3 feet in a yard. How "
                    "many feet of rope does {he} have left?",
                    "A roll has {yards} yards of rope. {swings} {firsts} of {swing} feet and a "
                    "{second} of {ladder} feet are made from it. How many feet remain, given that "
                    "there are 3 feet in a yard?",
                ),
            ),
            Ask(
                find="swing",
                steps=(
                    "feet of rope = yards * 3",
                    "feet used = feet of rope - left",
                    "feet for {firsts} = feet used - ladder",
                    "feet for each = feet for {firsts} / swings",
                ),
                wordings=(
                    "From {yards} yards of rope {name} made {swings} equal {firsts} and a {second} "
                    "of {ladder} feet; {left:foot is/feet are} left. A yard has 3 feet. How many "
                    "feet went into each of the {firsts}?",
                    "How many feet long is the piece of rope for each of {swings} {firsts}, if "
                    "they and a {second}, which needs {ladder} feet, leave {left:foot/feet} of a "
                    "rope that is {yards} yards long, with 3 feet to the yard?",
                ),
            ),
            Ask(
                find="inches",
                steps=(
                    "feet of rope = yards * 3",
                    "feet of the equal pieces = swings * swing",
                    "feet used = feet of the equal pieces + ladder",
                    "feet left = feet of rope - feet used",
                    "inches left = feet left * 12",
                ),
                wordings=(
                    "How many inches of rope are left of {yards} yards after {swings} pieces of "
                    "{swing} feet and one of {ladder} feet have been cut off? There are 3 feet in "
                    "a yard and 12 inches in a foot.",
                ),
            ),
        ),
    ),
    Story(
        name="tanks_nails_counted_by_their_weight",
        topic="work",
        numbers={
            "nail": oneof(2, 3, 4, 5, 6, 8),
            "count": whole(100, 900, 50),
            "nails_grams": "nail * count",
            "box": whole(50, 400, 50),
            "gross": "nails_grams + box",
            "bench": oneof(12, 15, 20, 24, 25, 30, 36, 40, 50),
            "benches": "count / bench",
        },
        nouns={
            "thing": "nail, screw, bolt, button, washer",
            "job": "bench/benches, shelf, bird house, fence panel, chair",
        },
        facts={
            "gross": (
                "a box full of {things} weighs {gross} grams, the empty box {box} grams",
                "the scale shows {gross} grams for a full box of {things} and {box} grams for the "
                "box alone",
            ),
            "nail": ("each of the {things} weighs {nail} grams", "one {thing} weighs {nail} grams"),
            "bench": ("{bench} of them are needed for a {job}", "a {job} takes {bench} of them"),
        },
        asks=(
            Ask(
                find="benches",
                steps=(
                    "grams of {things} = gross - box",
                    "{things} in the box = grams of {things} / nail",
                    "{jobs} = {things} in the box / bench",
                ),
                tell="gross nail bench",
                questions=(
                    "for how many {jobs} is the box enough",
                    "how many {jobs} can be made with the {things} in the box",
                ),
                goals=("the number of {jobs} for which the box is enough",),
                wordings=(
                    "{name} does not count the {things}; {he} weighs them. Box and {things}: "
                    "{gross} grams. Box: {box} grams. One of the {things}: {nail} grams. If a "
                    "{job} needs {bench} {things}, how many {jobs} can {name} build?",
                ),
            ),
            Ask(
                find="gross",
                steps=(
                    "{things} needed = benches * bench",
                    "grams of {things} = {things} needed * nail",
                    "grams with the box = grams of {things} + box",
                ),
                wordings=(
                    "{name} fills a box of {box} grams with {things} of {nail} grams each, exactly "
                    "enough for {benches:job} with {bench} {things} in each. What does the full "
                    "box weigh, in grams?",
                    "What weight in grams will a scale show for a box of {box} grams in which "
                    "there are just enough {things}, {nail} grams apiece, for {benches:job}, when "
                    "{bench} {things} go into one?",
                ),
            ),
            Ask(
                find="box",
                steps=(
                    "grams of {things} = count * nail",
                    "grams of the box = gross - grams of {things}",
                ),
                wordings=(
                    "There are {count} {things} of {nail} grams each in a box. On the scale box "
                    "and {things} weigh {gross} grams together. What does the box weigh, in grams?",
                ),
            ),
        ),
    ),
    Story(
        name="tanks_bath_or_shower_for_a_family_in_a_year",
        topic="",
        numbers={
            "people": oneof(2, 3, 4, 5, 6),
            "baths": oneof(2, 3, 4),
            "bath": oneof(120, 130, 140, 150, 160, 180),
            "minutes": oneof(4, 5, 6, 7, 8),
            "flow": oneof(8, 9, 10, 12),
            "shower": "minutes * flow",
            "saved_each": "bath - shower",
            "weekly": "saved_each * baths * people",
            "weeks": oneof(4, 10, 26, 50, 52),
            "saved": "weekly * weeks",
        },
        nouns={"who": "family, household, flat-sharing group"},
        facts={
            "people": (
                "each of the {people} people in {name}'s {who} takes {baths} baths a week",
                "in {name}'s {who} of {people}, everybody takes {baths} baths a week",
            ),
            "bath": (
                "a bath needs {bath} liters of water",
                "{bath} liters of water go into one bath",
            ),
            "shower": (
                "a shower of {minutes} minutes uses {flow} liters a minute",
                "someone who takes a shower for {minutes} minutes uses {flow} liters in each "
                "minute",
            ),
        },
        asks=(
            Ask(
                find="weekly",
                steps=(
                    "liters for a shower = minutes * flow",
                    "liters saved each time = bath - liters for a shower",
                    "liters saved by a person a week = liters saved each time * baths",
                    "liters saved a week = liters saved by a person a week * people",
                ),
                tell="people bath shower",
                questions=(
                    "if they all take showers instead of baths, how many liters of water are saved "
                    "per week",
                    "how many liters a week would they save by taking such showers instead of "
                    "baths",
                ),
                goals=("the number of liters saved in a week by such showers instead of baths",),
                wordings=(
                    "Each of the {people} people in {name}'s {who} takes {baths} baths a week, and "
                    "each bath uses {bath} liters of water. A {minutes}-minute shower uses {flow} "
                    "liters per minute. How many liters per week would they save by taking showers "
                    "instead?",
                    "Showers instead of baths! That is {name}'s plan for a {who} of {people}, in "
                    "which each person now takes {baths} baths of {bath} liters a week. A shower "
                    "would last {minutes} minutes and take {flow} liters a minute. How many liters "
                    "does the plan save per week?",
                ),
            ),
            Ask(
                find="saved",
                steps=(
                    "liters for a shower = minutes * flow",
                    "liters saved each time = bath - liters for a shower",
                    "times a week for all = baths * people",
                    "liters saved a week = liters saved each time * times a week for all",
                    "liters saved in all = liters saved a week * weeks",
                ),
                wordings=(
                    "{people} people, {baths} baths a week each, {bath} liters a bath. From now on "
                    "it will be just as many showers, {minutes} minutes long, with {flow} liters "
                    "flowing per minute. How many liters of water will that have saved after "
                    "{weeks} weeks?",
                    "How many liters does a {who} of {people} save in {weeks} weeks, if everyone "
                    "replaces {baths} weekly baths, for which {bath} liters are needed each, by "
                    "showers of {minutes} minutes at {flow} liters a minute?",
                ),
            ),
            Ask(
                find="minutes",
                steps=(
                    "baths a week = baths * people",
                    "liters saved each time = weekly / baths a week",
                    "liters for a shower = bath - liters saved each time",
                    "minutes of a shower = liters for a shower / flow",
                ),
                wordings=(
                    "By taking showers instead of {baths} baths a week each, {people} people save "
                    "{weekly} liters a week altogether. A bath takes {bath} liters and a shower "
                    "{flow} liters a minute. How many minutes long are their showers?",
                ),
            ),
        ),
    ),
    Story(
        name="tanks_medicine_syrup_from_liters_to_spoons",
        topic="",
        numbers={
            "liters": whole(2, 24),
            "ml": "liters * 1000",
            "bottle": oneof(100, 120, 150, 200, 240, 250, 300),
            "bottles": "ml / bottle",
            "spoon": oneof(5, 10),
            "daily": oneof(2, 3, 4),
            "dose": "spoon * daily",
            "days": "bottle / dose",
            "all_days": "ml / dose",
        },
        nouns={"stuff": "cough syrup, herbal syrup, elderberry juice, fish oil, ginger syrup"},
        facts={
            "liters": (
                "a pharmacist makes {liters} liters of {stuff}, and a liter is 1000 milliliters",
                "{liters} liters of {stuff}, with 1000 milliliters to a liter, are made by a "
                "pharmacist",
            ),
            "bottle": (
                "all of it is filled into bottles of {bottle} milliliters",
                "each bottle takes {bottle} milliliters",
            ),
            "dose": (
                "a patient takes {daily} spoons of {spoon} milliliters a day",
                "the dose is {daily} spoons a day, {spoon} milliliters in each",
            ),
        },
        asks=(
            Ask(
                find="days",
                steps=(
                    "milliliters a day = spoon * daily",
                    "days for a bottle = bottle / milliliters a day",
                ),
                wordings=(
                    "How many days does a bottle of {bottle} milliliters of {stuff} last, if the "
                    "dose is {daily} spoons a day with {spoon} milliliters in each?",
                ),
            ),
            Ask(
                find="bottles",
                steps=(
                    "milliliters of {stuff} = liters * 1000",
                    "bottles = milliliters of {stuff} / bottle",
                ),
                tell="liters bottle",
                questions=(
                    "how many bottles are filled",
                    "how many bottles of {stuff} does that make",
                ),
                goals=("the number of bottles",),
                wordings=(
                    "{liters} liters of {stuff} stand in a jug. How many bottles of {bottle} "
                    "milliliters does it take to hold them? A liter has 1000 milliliters.",
                ),
            ),
            Ask(
                find="all_days",
                steps=(
                    "milliliters of {stuff} = liters * 1000",
                    "milliliters a day = spoon * daily",
                    "days in all = milliliters of {stuff} / milliliters a day",
                ),
                tell="liters dose",
                questions=(
                    "for how many days would everything last one patient",
                    "how many days of treatment is that for one patient",
                ),
                wordings=(
                    "A pharmacist has {liters} liters of {stuff}. A liter is 1000 milliliters. A "
                    "patient takes {daily} spoons a day, and a spoon holds {spoon} milliliters. "
                    "For how many days does the {stuff} last?",
                    "One patient takes {daily} spoons of {stuff} every day, {spoon} milliliters "
                    "per spoon. For how many days would {liters} liters be enough, at 1000 "
                    "milliliters per liter?",
                ),
            ),
        ),
    ),
    Story(
        name="tanks_ice_blocks_melting_in_a_cooler",
        topic="",
        numbers={
            "blocks": whole(3, 12),
            "block": oneof(500, 750, 800, 1000, 1200, 1500),
            "start": "blocks * block",
            "hours": whole(2, 9),
            "hourly": whole(40, 300, 20),
            "melted": "hours * hourly",
            "left": "start - melted",
        },
        nouns={"place": "cooler, fish market, picnic box/picnic boxes, ice chest, delivery van"},
        facts={
            "blocks": (
                "{name} puts {blocks} blocks of ice of {block} grams each into a {place}",
                "a {place} is packed with {blocks} blocks of ice, which weigh {block} grams each",
            ),
            "hourly": (
                "{hourly} grams of the ice melt every hour",
                "every hour {hourly} grams turn into water",
            ),
            "hours": ("the {place} is opened after {hours} hours", "{hours} hours go by"),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "grams of ice = blocks * block",
                    "grams melted = hours * hourly",
                    "grams left = grams of ice - grams melted",
                ),
                tell="blocks hourly hours",
                questions=(
                    "how many grams of ice are left then",
                    "how many grams have not melted by then",
                ),
                goals=("the weight in grams of the ice that is left",),
                wordings=(
                    "{name} put {blocks} blocks of ice in a {place}. Each block weighed {block} "
                    "grams. Every hour {hourly} grams of the ice melted. How many grams were left "
                    "after {hours} hours?",
                    "Ice melts in a {place} at {hourly} grams an hour. Of {blocks} blocks, each "
                    "{block} grams at the start, how many grams are left after {hours} hours?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "grams of ice = blocks * block",
                    "grams melted = grams of ice - left",
                    "hours = grams melted / hourly",
                ),
                wordings=(
                    "{left:gram/grams} of ice are left in the {place}. At first there were "
                    "{blocks} blocks of {block} grams, and {hourly} grams have melted every hour. "
                    "How many hours ago was that?",
                    "How many hours does it take until no more than {left:gram/grams} remain of "
                    "{blocks} blocks of ice, {block} grams each, if {hourly} grams melt in an "
                    "hour?",
                ),
            ),
            Ask(
                find="block",
                steps=(
                    "grams melted = hours * hourly",
                    "grams of ice = grams melted + left",
                    "grams of a block = grams of ice / blocks",
                ),
                wordings=(
                    "After {hours} hours, with {hourly} grams melting in each, {left:gram/grams} "
                    "of ice remain of what used to be {blocks} equal blocks. What did a block "
                    "weigh at first, in grams?",
                ),
            ),
        ),
    ),
    Story(
        name="tanks_oil_tank_for_the_winter_with_a_reserve",
        topic="",
        numbers={
            "november": whole(80, 300, 10),
            "more": whole(10, 90, 10),
            "december": "november + more",
            "january": "december + more",
            "winter": "november + december + january",
            "reserve": whole(50, 400, 50),
            "tank": "winter + reserve",
            "price": money("0.80", "1.60", "0.10"),
            "cost": "winter * price",
        },
        nouns={"building": "house, school, inn, church, farm"},
        facts={
            "tank": (
                "the oil tank of a {building} is full with {tank} liters on November 1",
                "on November 1 the {building}'s oil tank contains {tank} liters",
            ),
            "november": (
                "in November {november} liters are burned",
                "November uses up {november} liters",
            ),
            "more": (
                "in December and in January it is {more} liters more than in the month before",
                "each of the next two months takes {more} liters more than the month before it",
            ),
        },
        asks=(
            Ask(
                find="reserve",
                steps=(
                    "liters in the second month = november + more",
                    "liters in the third month = liters in the second month + more",
                    "liters in two months = november + liters in the second month",
                    "liters in three months = liters in two months + liters in the third month",
                    "liters left = tank - liters in three months",
                ),
                tell="tank november more",
                questions=(
                    "how many liters are left at the end of January",
                    "how many liters does the tank hold when January is over",
                ),
                goals=("the number of liters left at the end of January",),
                wordings=(
                    "November: {november} liters of oil. December: {more} more than November. "
                    "January: {more} more than December. How much of the {tank} liters that were "
                    "in the {building}'s tank before is still there, in liters?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "liters in the second month = november + more",
                    "liters in the third month = liters in the second month + more",
                    "liters in two months = november + liters in the second month",
                    "liters in three months = liters in two months + liters in the third month",
                    "cost of the oil = liters in three months * price",
                ),
                wordings=(
                    "What does it cost to heat a {building} from November to January, if November "
                    "needs {november} liters of oil, each of the two later months {more} liters "
                    "more than the one before, and a liter costs {price}?",
                    "A {building} burned {november} liters of oil in November, {more} liters more "
                    "than that in December, and in January {more} liters more than in December. At "
                    "{price} a liter, what did the three months cost?",
                ),
            ),
            Ask(
                find="november",
                steps=(
                    "liters in three months = tank - reserve",
                    "more in December and January = more * 3",
                    "three times November = liters in three months - more in December and January",
                    "liters in November = three times November / 3",
                ),
                wordings=(
                    "Of {tank} liters in the tank of a {building} {reserve} are left after the "
                    "three months of November, December and January. From each month to the next "
                    "the need grew by {more} liters. How many liters did November take?",
                ),
            ),
        ),
    ),
)
