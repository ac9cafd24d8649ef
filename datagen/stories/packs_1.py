"""Packs and leftovers: unequal packs, spares, batteries, plates, first-aid boxes, building sets."""

from datagen.numbers.quantity import money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="packs_sausages_and_buns_that_do_not_match",
        topic="food",
        numbers={
            "guests": whole(12, 60),
            "each": whole(2, 3),
            "hot_dogs": "guests * each",
            "sausages": oneof(4, 5, 6, 8, 10),
            "buns": oneof(4, 6, 8, 12),
            "sausage_packs": "hot_dogs / sausages",
            "bun_packs": "hot_dogs / buns",
            "packs": "sausage_packs + bun_packs",
            "sausage_price": money(3, 7, "0.50"),
            "bun_price": money(1, 4, "0.50"),
            "cost": "sausage_packs * sausage_price + bun_packs * bun_price",
        },
        where=("sausages != buns", "sausage_packs > 1", "bun_packs > 1"),
        facts={},
        asks=(
            Ask(
                find="packs",
                steps=(
                    "hot dogs = guests * each",
                    "packs of sausages = hot dogs / sausages",
                    "packs of buns = hot dogs / buns",
                    "packs in all = packs of sausages + packs of buns",
                ),
                wordings=(
                    "For a barbecue with {guests} guests, the packs do not match: {sausages} "
                    "sausages to a pack, {buns} buns to a pack. If everybody is to have {each} "
                    "hot dogs and nothing is to be left, how many packs of both sorts must be "
                    "bought, counted together?",
                    "How many packs are in the shopping cart, sausages and buns together, if "
                    "{guests} guests get {each} hot dogs each, a pack holds {sausages} sausages "
                    "or {buns} buns, and the numbers come out exactly?",
                    "{each} hot dogs a head, {guests} heads. One pack of sausages is good for "
                    "{sausages} hot dogs, one pack of buns for {buns}. How many packs is that "
                    "altogether?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "packs of sausages = hot_dogs / sausages",
                    "packs of buns = hot_dogs / buns",
                    "price of the sausages = packs of sausages * sausage_price",
                    "price of the buns = packs of buns * bun_price",
                    "price of all = price of the sausages + price of the buns",
                ),
                wordings=(
                    "A school fair needs {hot_dogs} hot dogs. Sausages: {sausages} to a pack, "
                    "{sausage_price} a pack. Buns: {buns} to a pack, {bun_price} a pack. What do "
                    "sausages and buns for all of them cost?",
                    "How much must be paid for the sausages and buns of {hot_dogs} hot dogs, "
                    "when a pack of {sausages} sausages costs {sausage_price} and a pack of "
                    "{buns} buns {bun_price}?",
                    '"We have sold {hot_dogs} hot dogs, and nothing is left," reports the cook. '
                    "The buns had come in packs of {buns} for {bun_price}, the sausages in packs "
                    "of {sausages} for {sausage_price}. What had all these packs cost?",
                ),
            ),
        ),
    ),
    Story(
        name="packs_batteries_for_two_kinds_of_toys",
        topic="",
        numbers={
            "robots": whole(2, 12),
            "per_robot": whole(3, 6),
            "cars": whole(3, 15),
            "per_car": whole(1, 3),
            "need": "robots * per_robot + cars * per_car",
            "have": whole(2, 12),
            "missing": "need - have",
            "pack": oneof(4, 6, 8),
            "packs": "missing / pack",
        },
        nouns={
            "one": "robot, lantern, walkie-talkie, music box",
            "other": "flashlight, alarm clock, toy car, remote control",
        },
        facts={
            "robots": (
                "{robots} {ones} need {per_robot} batteries each",
                "there are {robots} {ones}, each of which runs on {per_robot} batteries",
            ),
            "cars": (
                "{cars} {others} need {per_car:battery/batteries} each",
                "{per_car:battery goes/batteries go} into each of {cars} {others}",
            ),
            "have": (
                "{have} good batteries are still in a drawer",
                "a drawer holds {have} batteries that are still good",
            ),
            "pack": ("new ones are sold in packs of {pack}", "the store has packs of {pack}"),
        },
        asks=(
            Ask(
                find="packs",
                steps=(
                    "batteries for {ones} = robots * per_robot",
                    "batteries for {others} = cars * per_car",
                    "batteries needed = batteries for {ones} + batteries for {others}",
                    "batteries missing = batteries needed - have",
                    "packs to buy = batteries missing / pack",
                ),
                tell="robots cars have pack",
                questions=(
                    "how many packs must be bought",
                    "how many packs does it take to have enough for all",
                ),
                goals=("the number of packs to buy",),
                wordings=(
                    "A youth club puts new batteries into everything: {per_robot} into each of "
                    "{robots} {ones}, {per_car} into each of {cars} {others}. {have} are in the "
                    "drawer. In the store they come {pack} to a pack. How many packs does the "
                    "club buy?",
                    "How many packs of {pack} batteries does a youth club need for {robots} "
                    "{ones} with {per_robot} batteries each and {cars} {others} with {per_car} "
                    "each, if it can use {have} from a drawer?",
                ),
            ),
            Ask(
                find="have",
                steps=(
                    "batteries for {ones} = robots * per_robot",
                    "batteries for {others} = cars * per_car",
                    "batteries needed = batteries for {ones} + batteries for {others}",
                    "batteries bought = packs * pack",
                    "batteries in the drawer = batteries needed - batteries bought",
                ),
                wordings=(
                    "{robots} {ones} took {per_robot} batteries each and {cars} {others} "
                    "{per_car} each. {packs:new pack/new packs} of {pack} and all the batteries "
                    "from a drawer were just enough. How many had been in the drawer?",
                    "How many batteries came out of a drawer, if {packs:pack/packs} of {pack} "
                    "had to be bought besides to fill {robots} {ones}, {per_robot} batteries "
                    "each, and {cars} {others}, {per_car} each?",
                ),
            ),
        ),
    ),
    Story(
        name="packs_paper_plates_three_meals_over_a_camp",
        topic="food",
        numbers={
            "campers": whole(10, 40),
            "leaders": whole(2, 8),
            "people": "campers + leaders",
            "days": whole(2, 7),
            "used": "people * 3 * days",
            "pack": oneof(20, 25, 30, 50),
            "packs": "used // pack + 1",
            "bought": "packs * pack",
            "left": "bought - used",
        },
        where=("used % pack > 0",),
        facts={
            "people": (
                "{campers} campers and {leaders} leaders are at a camp for {days} days",
                "at a camp {leaders} leaders look after {campers} campers for {days} days",
            ),
            "plates": (
                "everybody uses a paper plate for each of the three meals of a day",
                "there are three meals a day, with one paper plate for everybody each time",
            ),
            "packs": (
                "{packs:pack/packs} of {pack} plates were bought",
                "the kitchen has bought {packs:pack/packs} of {pack} plates",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "people at the camp = campers + leaders",
                    "plates in a day = people at the camp * 3",
                    "plates used = plates in a day * days",
                    "plates bought = packs * pack",
                    "plates left = plates bought - plates used",
                ),
                tell="people plates packs",
                questions=(
                    "how many plates are left after the camp",
                    "how many plates go home unused",
                ),
                goals=("the number of plates that are left",),
                wordings=(
                    "{days} days of camp, three meals a day, a paper plate for everybody at "
                    "every meal. With {campers} campers, {leaders} leaders and "
                    "{packs:pack/packs} of {pack} plates, how many plates remain at the end?",
                    "How many unused plates are there after a camp of {days} days with {campers} "
                    "campers and {leaders} leaders, each of whom used one at all three meals of "
                    "a day, if there were {packs:pack/packs} of {pack} at the beginning?",
                ),
            ),
            Ask(
                find="used",
                steps=(
                    "people at the camp = campers + leaders",
                    "plates in a day = people at the camp * 3",
                    "plates used = plates in a day * days",
                ),
                wordings=(
                    "At a camp, {campers} campers and {leaders} leaders eat three meals a day "
                    "from paper plates, a new one each time. How many plates do they use in "
                    "{days} days?",
                    "How many paper plates does a camp of {campers} children and {leaders} "
                    "adults use in {days} days with three meals each, if nobody uses a plate "
                    "twice?",
                ),
            ),
        ),
    ),
    Story(
        name="packs_first_aid_boxes_filled_for_all_classes",
        topic="school",
        numbers={
            "classes": whole(6, 24),
            "spare": whole(2, 5),
            "boxes": "classes + spare",
            "plasters": whole(8, 20),
            "need": "boxes * plasters",
            "pack": oneof(20, 25, 30, 40, 50, 100),
            "packs": "need / pack",
            "price": money(2, 8, "0.50"),
            "cost": "packs * price",
        },
        where=("packs > 1",),
        nouns={"item": "bandage, adhesive strip, pair of gloves/pairs of gloves, wipe"},
        facts={
            "boxes": (
                "a school makes up a first-aid box for each of {classes} classes and "
                "{spare:spare one/spare ones}",
                "every one of {classes} classes gets a first-aid box, and there are to be "
                "{spare:more box/more boxes} for trips",
            ),
            "plasters": (
                "{plasters} {items} go into each box",
                "a box must have {plasters} {items} in it",
            ),
            "pack": (
                "they come in packs of {pack}, at {price} a pack",
                "a pack of {pack} costs {price}",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "boxes to fill = classes + spare",
                    "{items} needed = boxes to fill * plasters",
                    "packs needed = {items} needed / pack",
                    "price of the {items} = packs needed * price",
                ),
                tell="boxes plasters pack",
                questions=(
                    "how much does the school pay for the {items}",
                    "what do the {items} for all boxes cost",
                ),
                goals=("the price of the {items} for all boxes",),
                wordings=(
                    "First-aid boxes for {classes} classes, plus {spare} for trips; in every box "
                    "{plasters} {items}; in every pack from the pharmacy {pack}, for {price}. "
                    "What will the {items} cost the school?",
                    "What does a school spend on {items} at {price} for a pack of {pack}, if it "
                    "needs {plasters} for each of its first-aid boxes, one for every one of "
                    "{classes} classes and {spare} more?",
                ),
            ),
            Ask(
                find="classes",
                steps=(
                    "{items} bought = packs * pack",
                    "boxes filled = {items} bought / plasters",
                    "classes = boxes filled - spare",
                ),
                wordings=(
                    "A school used up {packs} packs of {pack} {items} to fill its first-aid "
                    "boxes, {plasters} in each. {spare:of these boxes is/of these boxes are} for "
                    "trips, the others for one class each. How many classes are there?",
                    "How many classes does a school have, if {packs} packs with {pack} {items} "
                    "each were just enough for a first-aid box in each class and "
                    "{spare:box/boxes} for trips, and a box holds {plasters} {items}?",
                ),
            ),
        ),
    ),
    Story(
        name="packs_light_bulbs_for_a_hotel_and_the_broken_ones",
        topic="",
        numbers={
            "rooms": whole(8, 40),
            "bulbs": whole(3, 8),
            "installed": "rooms * bulbs",
            "box": oneof(10, 12, 20, 24, 25),
            "boxes": whole(3, 20),
            "bought": "box * boxes",
            "broken": whole(2, 15),
            "spare": "bought - broken - installed",
        },
        where=("spare < 60",),
        facts={
            "boxes": (
                "a hotel buys {boxes} boxes of {box} light bulbs",
                "{boxes} boxes with {box} light bulbs each arrive at a hotel",
            ),
            "broken": ("{broken} of them are broken", "{broken} bulbs are found broken"),
            "rooms": (
                "{bulbs} bulbs are put into each of {rooms} rooms",
                "each of {rooms} rooms gets {bulbs} bulbs",
            ),
        },
        asks=(
            Ask(
                find="spare",
                steps=(
                    "bulbs bought = box * boxes",
                    "good bulbs = bulbs bought - broken",
                    "bulbs in the rooms = rooms * bulbs",
                    "spare bulbs = good bulbs - bulbs in the rooms",
                ),
                tell="boxes broken rooms",
                questions=(
                    "how many good bulbs are left",
                    "how many good bulbs can be kept as spares",
                ),
                goals=("the number of good bulbs that are left",),
                wordings=(
                    "New light for a hotel: {rooms} rooms, {bulbs} bulbs in each. {boxes} boxes "
                    "of {box} were delivered, and {broken} bulbs did not survive the trip. How "
                    "many remain on the shelf for later?",
                    "How many spare bulbs does a hotel have after putting {bulbs} into each of "
                    "its {rooms} rooms, if it got {boxes} boxes of {box} and {broken} of the "
                    "bulbs were broken?",
                ),
            ),
            Ask(
                find="rooms",
                steps=(
                    "bulbs bought = box * boxes",
                    "good bulbs = bulbs bought - broken",
                    "bulbs in the rooms = good bulbs - spare",
                    "rooms = bulbs in the rooms / bulbs",
                ),
                wordings=(
                    "Out of {boxes} boxes with {box} bulbs each, {broken} bulbs were broken and "
                    "{spare:is/are} left over. The others are in the rooms of a hotel, {bulbs} "
                    "to a room. How many rooms are there?",
                    "How many hotel rooms got {bulbs} new bulbs each, if {boxes} boxes of {box} "
                    "were opened, {broken} bulbs were broken, and {spare:good one is/good ones "
                    "are} still there?",
                ),
            ),
        ),
    ),
    Story(
        name="packs_building_set_sorted_and_shared_by_cousins",
        topic="",
        numbers={
            "sets": whole(2, 6),
            "pieces": oneof(120, 150, 180, 200, 240, 300),
            "all": "sets * pieces",
            "lost": whole(5, 60, 5),
            "wheels": percent(10, 20, 25),
            "rest": "all - lost",
            "wheel_pieces": "rest * wheels / 100",
            "bricks": "rest - wheel_pieces",
            "cousins": whole(3, 6),
            "each": "bricks / cousins",
        },
        facts={},
        asks=(
            Ask(
                find="bricks",
                steps=(
                    "pieces at first = sets * pieces",
                    "pieces still there = pieces at first - lost",
                    "wheels and doors = wheels of pieces still there",
                    "bricks = pieces still there - wheels and doors",
                ),
                wordings=(
                    "{name} throws {sets} building sets of {pieces} pieces into one big box. "
                    "{lost} pieces have been lost over the years. {wheels} of those that are "
                    "left are wheels and doors, the rest bricks. How many bricks are in the box?",
                    "How many bricks does {name} have, if there were {sets} sets of {pieces} "
                    "pieces, {lost} pieces are missing, and {wheels} of the remaining ones are "
                    "not bricks but wheels and doors?",
                    '"Where are my bricks?" asks {name}. Of {sets} sets with {pieces} pieces '
                    "each, {lost} pieces are lost, and of what is left, {wheels} are wheels and "
                    "doors. All other pieces are bricks. How many of these should {name} find?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "pieces at first = sets * pieces",
                    "pieces still there = pieces at first - lost",
                    "bricks = pieces still there - wheel_pieces",
                    "bricks for each = bricks / cousins",
                ),
                wordings=(
                    "{sets} building sets, {pieces} pieces in each, minus {lost} lost ones: "
                    "{name} sorts out {wheel_pieces} wheels and doors and gives the bricks, "
                    "which are all the rest, to {cousins} cousins in equal parts. How many "
                    "bricks does each cousin get?",
                    "How many bricks does each of {name}'s {cousins} cousins get, if {sets} sets "
                    "of {pieces} pieces are shared equally after {lost} have been lost and "
                    "{wheel_pieces} wheels and doors taken out?",
                    "{name} is too old for building sets now. The {sets} sets had {pieces} "
                    "pieces each, {lost} of which are gone. {wheel_pieces} wheels and doors stay "
                    "in a drawer; {cousins} cousins share everything else equally. What is the "
                    "share of one cousin?",
                ),
            ),
        ),
    ),
    Story(
        name="packs_screws_for_chairs_with_a_bad_box",
        topic="work",
        numbers={
            "chairs": whole(8, 40),
            "screws": oneof(6, 8, 10, 12, 14),
            "need": "chairs * screws",
            "box": oneof(50, 75, 80, 100),
            "boxes": whole(3, 10),
            "bad": percent(4, 5, 10, 20),
            "all": "box * boxes",
            "bad_ones": "all * bad / 100",
            "good": "all - bad_ones",
            "left": "good - need",
        },
        nouns={"thing": "chair, stool, bench, shelf"},
        facts={
            "boxes": (
                "a workshop has {boxes} boxes of {box} screws",
                "there are {boxes} boxes with {box} screws each in a workshop",
            ),
            "bad": (
                "{bad} of all the screws are bent",
                "{bad} of these screws turn out to be bent",
            ),
            "chairs": (
                "{chairs} {things} are built with {screws} good screws each",
                "each of {chairs} {things} takes {screws} good screws",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "screws in the boxes = box * boxes",
                    "bent screws = bad of screws in the boxes",
                    "good screws = screws in the boxes - bent screws",
                    "screws for the {things} = chairs * screws",
                    "screws left = good screws - screws for the {things}",
                ),
                tell="boxes bad chairs",
                questions=(
                    "how many good screws are left",
                    "how many good screws remain in the workshop",
                ),
                goals=("the number of good screws that are left",),
                wordings=(
                    "Boxes: {boxes}. Screws in a box: {box}. Bent: {bad} of them all. Used: "
                    "{screws} good ones for each of {chairs} {things}. What is left, in good "
                    "screws?",
                    "How many good screws will a workshop have left when it has built {chairs} "
                    "{things} with {screws} good screws each out of {boxes} boxes of {box}, in "
                    "which {bad} of the screws were bent?",
                ),
            ),
            Ask(
                find="chairs",
                steps=(
                    "screws in the boxes = box * boxes",
                    "good screws = screws in the boxes - bad_ones",
                    "screws for the {things} = good screws - left",
                    "{things} = screws for the {things} / screws",
                ),
                wordings=(
                    "Out of {boxes} boxes of {box} screws a carpenter picked {bad_ones} bent "
                    "ones. With the good ones some {things} were built, {screws} screws in each, "
                    "and {left:good screw/good screws} remained. How many {things} were built?",
                    "How many {things} did a carpenter build with {screws} screws each, if "
                    "{boxes} boxes of {box} screws had {bad_ones} bent screws in them and "
                    "{left:good one was/good ones were} not needed?",
                ),
            ),
        ),
    ),
    Story(
        name="packs_colored_paper_for_lanterns_of_two_colors",
        topic="school",
        numbers={
            "children": whole(8, 30),
            "each": whole(2, 4),
            "yellow": whole(2, 5),
            "red": whole(2, 4),
            "used": "children * each * (yellow + red)",
            "packs": whole(4, 30),
            "pack": oneof(20, 24, 25, 30, 50),
            "left": "packs * pack - used",
        },
        where=("left < 150",),
        nouns={"thing": "paper lantern, paper dragon, paper kite, paper tiger"},
        facts={
            "children": (
                "{children} children make {each} {things} each",
                "each of {children} children makes {each} {things}",
            ),
            "colors": (
                "one {thing} takes {yellow} yellow sheets and {red:red one/red ones}",
                "for one {thing} they need {yellow} yellow sheets and {red:red one/red ones}",
            ),
            "packs": (
                "the school has bought {packs} packs of colored paper with {pack} sheets each",
                "there are {packs} packs of {pack} sheets of colored paper",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{things} made = children * each",
                    "sheets for one {thing} = yellow + red",
                    "sheets used = {things} made * sheets for one {thing}",
                    "sheets bought = packs * pack",
                    "sheets left = sheets bought - sheets used",
                ),
                tell="children colors packs",
                questions=(
                    "how many sheets of paper are left",
                    "how many sheets, of whatever color, remain",
                ),
                goals=("the number of sheets that are left",),
                wordings=(
                    "Craft day: {children} children, {each} {things} a child, {yellow} yellow "
                    "sheets and {red} red for each of them. From {packs} packs of {pack} sheets, "
                    "yellow and red counted together, how many sheets go back to the cupboard?",
                    "How many sheets of paper does a school still have after {children} children "
                    "have made {each} {things} each, with {yellow} yellow sheets and {red:red "
                    "sheet/red sheets} in every one, out of {packs} packs of {pack} sheets?",
                ),
            ),
            Ask(
                find="children",
                steps=(
                    "sheets bought = packs * pack",
                    "sheets used = sheets bought - left",
                    "sheets for one {thing} = yellow + red",
                    "{things} made = sheets used / sheets for one {thing}",
                    "children = {things} made / each",
                ),
                wordings=(
                    "Of {packs} packs with {pack} sheets of colored paper, {left:sheet is/sheets "
                    "are} left. Every child has made {each} {things}, and one of these takes "
                    "{yellow} yellow sheets and {red:red one/red ones}. How many children are "
                    "there?",
                    "How many children took part in a craft day, if {packs} packs of {pack} "
                    "sheets were used up except for {left:sheet/sheets}, each child made {each} "
                    "{things}, and each {thing} has {yellow} yellow and {red} red sheets in it?",
                ),
            ),
        ),
    ),
)
