"""What stories are about: pools of nouns and of other words, by group."""

from functools import cache
from typing import NamedTuple

from datagen.english.grammar import plural


class Noun(NamedTuple):
    """A countable noun. A mass noun, a name or an adjective has its one form twice."""

    one: str
    many: str


# `a/b` gives a plural that the rules do not.
_COUNTABLE = {
    "fruit": "apple, pear, peach, plum, orange, banana, lemon, lime, mango, kiwi, melon, "
    "coconut, pineapple, apricot, nectarine, grapefruit, fig, papaya, pomegranate, tangerine",
    "berry": "strawberry, blueberry, raspberry, blackberry, cherry, grape, cranberry",
    "vegetable": "carrot, potato, tomato, onion, cucumber, pepper, cabbage, pumpkin, radish, "
    "beet, turnip, eggplant, leek, zucchini, squash, sweet potato, cauliflower, artichoke",
    "baked": "cookie, muffin, cupcake, bagel, croissant, scone, pretzel, doughnut, brownie, bun, "
    "biscuit, pancake, waffle, pastry, roll, cracker, gingerbread man, macaroon, tart",
    "big_baked": "cake, pie, loaf of bread/loaves of bread, pizza, cheesecake, lasagna, quiche",
    "sweet": "candy, lollipop, chocolate, toffee, marshmallow, gumdrop, jellybean, mint, "
    "caramel, gummy bear, chocolate bar, truffle",
    "meal": "sandwich, burger, taco, burrito, hot dog, salad, bowl of soup/bowls of soup, wrap, "
    "dumpling, slice of pizza/slices of pizza, plate of pasta/plates of pasta, kebab",
    "drink": "cup of tea/cups of tea, coffee, glass of juice/glasses of juice, milkshake, "
    "smoothie, soda, bottle of water/bottles of water, hot chocolate, lemonade, iced tea",
    "toy": "toy car, doll, ball, puzzle, kite, teddy bear, yo-yo, robot, board game, toy train, "
    "building block, spinning top, puppet, water gun, toy boat, jigsaw, action figure, plush toy",
    "collectible": "marble, sticker, coin, stamp, card, seashell, button, bead, postcard, badge, "
    "pin, key ring, bottle cap, comic, pebble, baseball card, fossil, magnet, medal, feather",
    "stationery": "pencil, pen, eraser, notebook, ruler, marker, crayon, folder, envelope, "
    "stapler, notepad, glue stick, highlighter, binder, paintbrush, sharpener, paper clip",
    "book": "book, novel, magazine, comic book, dictionary, cookbook, storybook, atlas, "
    "textbook, picture book, poetry book, biography",
    "tool": "hammer, screwdriver, wrench, saw, drill, shovel, rake, ladder, bucket, paint "
    "roller, flashlight, tape measure, pair of pliers/pairs of pliers, chisel, wheelbarrow",
    "clothes": "shirt, hat, scarf, dress, coat, sweater, jacket, skirt, T-shirt, cap, belt, tie, "
    "hoodie, pair of socks/pairs of socks, pair of shoes/pairs of shoes, pair of gloves/pairs of "
    "gloves, pair of jeans/pairs of jeans, vest, blouse, raincoat",
    "household": "candle, mug, plate, bowl, lamp, pillow, towel, blanket, vase, clock, spoon, "
    "fork, cup, curtain, basket, picture frame, teapot, mirror, jar, broom, cushion",
    "furniture": "chair, table, desk, stool, shelf, bench, sofa, bed, cabinet, bookcase, "
    "dresser, armchair, wardrobe, nightstand",
    "gadget": "phone, tablet, laptop, camera, headset, speaker, keyboard, monitor, printer, "
    "watch, charger, game console, microphone, router, drone",
    "farm_animal": "cow, sheep, goat, pig, horse, chicken, duck, goose, turkey, donkey, llama, "
    "alpaca, rabbit, lamb",
    "pet": "cat, dog, hamster, rabbit, parrot, goldfish, turtle, guinea pig, canary, gecko, "
    "kitten, puppy, ferret",
    "wild_animal": "elephant, lion, zebra, giraffe, monkey, tiger, bear, wolf, fox, deer, "
    "kangaroo, penguin, seal, otter, flamingo, camel, crocodile, hippo, squirrel, owl",
    "bird": "sparrow, robin, pigeon, crow, eagle, swan, duck, goose, parrot, pelican, seagull, "
    "heron",
    "insect": "ant, bee, butterfly, beetle, ladybug, grasshopper, dragonfly, moth, firefly, "
    "cricket",
    "sea_animal": "crab, starfish, dolphin, whale, shark, turtle, octopus/octopuses, seahorse, "
    "jellyfish, lobster, clam, shrimp/shrimp",
    "flower": "rose, tulip, daisy, lily, sunflower, orchid, daffodil, carnation, poppy, violet, "
    "iris, marigold, peony",
    "tree": "oak, pine, maple, birch, willow, cedar, apple tree, cherry tree, palm tree, fir, "
    "olive tree, lemon tree, walnut tree, poplar",
    "sport_item": "tennis ball, soccer ball, basketball, baseball, golf ball, bat, racket, "
    "helmet, jump rope, skateboard, frisbee, hockey puck, volleyball, whistle, cone",
    "craft": "bead, ribbon, button, paper crane, bracelet, necklace, quilt, basket, clay pot, "
    "mask, card, picture, wreath, friendship band, origami star, candle holder, pillowcase",
    "building_item": "brick, plank, tile, nail, screw, window, door, pipe, panel, beam, fence "
    "post, paving stone, roof tile, bolt, hinge",
    "vehicle": "car, bus, truck, van, train, bicycle, motorcycle, boat, ferry, scooter, tractor, "
    "taxi",
    "container": "box, basket, bag, jar, tray, crate, bin, sack, carton, bucket, drawer, tin, case",
    "instrument": "guitar, violin, drum, flute, trumpet, piano, clarinet, cello, harp, ukulele",
    "party_item": "balloon, streamer, party hat, candle, paper plate, napkin, gift bag, banner, "
    "cup, whistle, paper lantern, invitation",
    "garden_item": "seed, bulb, seedling, flower pot, bag of soil/bags of soil, shrub, rose "
    "bush, herb, garden gnome, watering can, tomato plant, pepper plant",
    "job": "baker, farmer, teacher, carpenter, tailor, gardener, painter, driver, nurse, "
    "plumber, mechanic, waiter, cook, clerk, electrician, librarian, potter, florist, barber, "
    "engineer, builder, photographer, cleaner, mason, welder",
    "shop": "bakery, bookstore, supermarket, toy store, hardware store, market stall, corner "
    "shop, gift shop, pharmacy, clothing store, pet shop, stationery shop, garden center, "
    "grocery store, department store, thrift shop, souvenir shop, sports shop, electronics "
    "store, fruit stand",
    "place": "park, school, library, museum, beach, zoo, farm, stadium, theater, garden, "
    "playground, hospital, community center, hotel, factory, airport, campsite, gym, harbor, "
    "aquarium",
    "room": "kitchen, bedroom, classroom, garage, attic, basement, hall, office, living room, "
    "workshop, storeroom, dining room, library, laboratory",
    "event": "party, picnic, wedding, school fair, concert, festival, family reunion, charity "
    "sale, parade, sports day, graduation, bake sale, carnival, barbecue, science fair",
    "relative": "brother, sister, cousin, uncle, aunt, grandmother, grandfather, mother, father, "
    "niece, nephew",
    "group_member": "student, child, player, guest, friend, camper, dancer, scout, singer, "
    "worker, visitor, volunteer, neighbor, tourist, runner, hiker, swimmer, actor",
    "team": "team, club, class, group, band, choir, crew, squad, troop",
    "ride": "roller coaster, carousel, Ferris wheel, bumper car, water slide, swing ride",
}  # fmt: skip
_FIXED = {
    "color": "red, blue, green, yellow, purple, orange, black, white, brown, pink, gray, silver",
    "size_word": "small, large, tiny, big, medium, huge",
    "weekday": "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday",
    "month": "January, February, March, April, May, June, July, August, September, October, "
    "November, December",
    "season": "spring, summer, autumn, winter",
    "town": "Springfield, Riverton, Oakdale, Maplewood, Lakeside, Hillcrest, Fairview, "
    "Brookfield, Kingston, Ashford, Milltown, Westport, Eastvale, Northgate, Greenville, "
    "Clearwater, Stonebridge, Redwood, Cedar Falls, Pine Hill, Harbor Bay, Silverton, Elmhurst, "
    "Sandy Cove, Marlow",
    "dry_food": "flour, sugar, rice, salt, oats, pasta, coffee, cocoa, cornmeal, lentils, beans",
    "liquid": "water, milk, juice, oil, paint, lemonade, soup, syrup, tea, vinegar, honey",
    "cloth": "cotton, silk, wool, linen, velvet, denim, fleece",
    "material": "sand, gravel, soil, cement, clay, coal, wood, steel, straw, compost",
    "subject": "math, science, history, geography, English, art, music, biology, chemistry, "
    "Spanish",
    "sport": "soccer, basketball, tennis, baseball, volleyball, hockey, rugby, cricket, badminton",
    "hobby": "painting, reading, knitting, gardening, fishing, cooking, hiking, drawing, "
    "pottery, photography, woodworking, baking",
    "activity": "running, swimming, cycling, walking, rowing, skating, hiking, skiing, jogging",
    "chore": "washing cars, mowing lawns, walking dogs, babysitting, raking leaves, shoveling "
    "snow, delivering newspapers, cleaning windows, watering plants, painting fences",
}  # fmt: skip


def _noun(entry: str) -> Noun:
    one, slash, many = entry.strip().partition("/")
    return Noun(one, many if slash else plural(one))


def _listed(text: str) -> tuple[Noun, ...]:
    return tuple(_noun(entry) for entry in text.split(","))


POOLS = {name: _listed(text) for name, text in _COUNTABLE.items()} | {
    name: tuple(Noun(entry.strip(), entry.strip()) for entry in text.split(","))
    for name, text in _FIXED.items()
}


@cache
def pool(declared: str) -> tuple[Noun, ...]:
    """The nouns that a story declares: `"fruit"`, `"fruit+berry"`, or a list `"kite, knife"`.

    An entry of a list may be pools too: `"toy+book, kite"`. A noun of two pools (orange, the fruit
    and the colour) is there once. Raises ValueError naming a pool that does not exist.
    """
    found: list[Noun] = []
    entries = declared.split(",")
    for entry in entries:
        if len(entries) > 1 and "+" not in entry:
            found.append(_noun(entry))
            continue
        for name in entry.strip().split("+"):
            if name not in POOLS:
                raise ValueError(f"there is no pool {name!r}; there are {', '.join(POOLS)}")
            found += POOLS[name]
    by_word: dict[str, Noun] = {}
    for noun in found:
        by_word.setdefault(noun.one, noun)
    return tuple(by_word.values())
