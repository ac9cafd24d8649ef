"""How many boxes, trips or days are needed when the last one is not full."""

from datagen.numbers.quantity import money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="boxes_needed_for_everything",
        topic="",
        numbers={
            "rows": whole(3, 14),
            "per_row": whole(4, 20),
            "count": "rows * per_row",
            "size": oneof(5, 6, 8, 9, 10, 12, 15),
            "full": "count // size",
            "over": "count % size",
            "needed": "full + 1",
            "places": "size - over",
        },
        where=("full > 1", "over > 0"),
        nouns={
            "thing": "baked+fruit+vegetable+collectible",
            "box": "box, basket, bag, tray, crate, tin",
        },
        facts={
            "count": (
                "{name} has {rows} rows of {things} with {per_row} in each row",
                "there are {rows} rows of {things} on {name}'s table, {per_row} to a row",
                "{name} has laid out {things} in {rows} rows of {per_row}",
            ),
            "size": (
                "{size} {things} fit into one {box}",
                "a {box} has room for {size} {things}",
                "each {box} can hold up to {size} {things}",
            ),
        },
        asks=(
            Ask(
                find="needed",
                steps=(
                    "{things} in all = rows * per_row",
                    "full {boxs} = {things} in all // size",
                    "{boxs} needed = full {boxs} + 1",
                ),
                tell="count size",
                questions=(
                    "how many {boxs} does {name} need so that all the {things} are packed",
                    "what is the smallest number of {boxs} for all the {things}",
                ),
                goals=("the smallest number of {boxs} that is enough for all the {things}",),
                wordings=(
                    "No {thing} may be left out when {name} packs {rows} rows of {per_row} "
                    "{things} into {boxs} of {size}. How many {boxs} does that take, if the last "
                    "one need not be full?",
                    "A {box} takes {size} {things} and no more. {name} must put away {rows} rows "
                    "with {per_row} {things} each. How many {boxs} should {name} get ready?",
                ),
            ),
            Ask(
                find="places",
                steps=(
                    "{things} in all = rows * per_row",
                    "{things} in the last {box} = {things} in all % size",
                    "free places = size - {things} in the last {box}",
                ),
                tell="count size",
                questions=(
                    "how many more {things} would fit into the last {box}",
                    "how many places stay empty in the last {box} if the others are filled first",
                ),
                goals=("the number of free places in the last {box}",),
                wordings=(
                    "{name} fills one {box} after another with {size} {things} each until all "
                    "{rows} rows of {per_row} {things} are gone. How many {things} are missing in "
                    "the last {box}?",
                ),
            ),
            Ask(
                find="over",
                steps=(
                    "{things} in all = rows * per_row",
                    "{things} in the last {box} = {things} in all % size",
                ),
                tell="count size",
                questions=(
                    "how many {things} are in the last {box} if all the others are full",
                    "how many {things} does {name} put into the last {box}",
                ),
                goals=("the number of {things} in the last {box}",),
                wordings=(
                    "Full {boxs} of {size} {things} leave {name}'s table, where {rows} rows of "
                    "{per_row} were waiting, and one {box} that is not full. How many {things} "
                    "does it hold?",
                ),
            ),
        ),
    ),
    Story(
        name="rounding_packs_to_buy",
        topic="money",
        numbers={
            "guests": whole(7, 40),
            "each": oneof(2, 3, 4, 5),
            "needed": "guests * each",
            "pack": oneof(6, 8, 10, 12, 16, 20, 24),
            "full": "needed // pack",
            "over": "needed % pack",
            "packs": "full + 1",
            "price": money("1.50", 9, "0.50"),
            "cost": "packs * price",
            "spare": "pack - over",
        },
        where=("over > 0", "full > 0"),
        nouns={
            "thing": "napkin, paper plate, cupcake, balloon, cookie, juice box/juice boxes, "
            "party hat, bread roll",
            "event": "party, picnic, wedding, school fair, family reunion, barbecue",
        },
        facts={
            "guests": (
                "{name} expects {guests} guests at a {event}",
                "{guests} people are coming to {name}'s {event}",
            ),
            "each": (
                "every guest should get {each} {things}",
                "{name} plans {each} {things} for each guest",
            ),
            "pack": (
                "the {things} are sold in packs of {pack} only",
                "the store sells {things} in packs of {pack}",
            ),
            "price": ("a pack costs {price}", "the price of one pack is {price}"),
        },
        asks=(
            Ask(
                find="packs",
                steps=(
                    "{things} needed = guests * each",
                    "full packs = {things} needed // pack",
                    "packs to buy = full packs + 1",
                ),
                tell="guests each pack",
                questions=(
                    "how many packs must {name} buy to have enough",
                    "what is the least number of packs that is enough for the guests",
                ),
                goals=("the least number of packs that {name} has to buy",),
                wordings=(
                    "For {guests} guests {name} wants {each} {things} each, but {things} come in "
                    "packs of {pack} that nobody opens in the store. How many packs does {name} "
                    "have to take?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "{things} needed = guests * each",
                    "full packs = {things} needed // pack",
                    "packs to buy = full packs + 1",
                    "cost of the packs = packs to buy * price",
                ),
                tell="guests each pack price",
                questions=(
                    "how much must {name} spend at least",
                    "how much do the packs that {name} needs cost",
                ),
                goals=("the least amount of money that {name} has to spend",),
                wordings=(
                    "{name} buys just as many packs of {pack} {things}, at {price} a pack, as it "
                    "takes to give {each} to each of {guests} guests. How much does {name} pay?",
                ),
            ),
            Ask(
                find="spare",
                steps=(
                    "{things} needed = guests * each",
                    "{things} from the last pack = {things} needed % pack",
                    "{things} left over = pack - {things} from the last pack",
                ),
                tell="guests each pack",
                questions=(
                    "how many {things} are left over if {name} opens no more packs than needed",
                    "how many {things} of the last pack remain after everyone has been served",
                ),
                wordings=(
                    "{name} opens packs of {pack} {things} one by one until each of the {guests} "
                    "people at the {event} has {each}. How many {things} remain in the last pack?",
                ),
            ),
        ),
    ),
    Story(
        name="rounding_days_to_finish_a_book",
        topic="",
        numbers={
            "pages": whole(90, 480),
            "daily": whole(11, 45),
            "read": whole(5, 60),
            "left": "pages - read",
            "full": "left // daily",
            "over": "left % daily",
            "days": "full + 1",
        },
        where=("over > 0", "full > 1", "left > 50"),
        nouns={"book": "novel, biography, detective story, adventure book, fantasy novel"},
        facts={
            "pages": (
                "{name} is reading a {book} of {pages} pages",
                "the {book} on {name}'s nightstand has {pages} pages",
            ),
            "read": (
                "{he} has already read {read} pages of it",
                "{read} pages are behind {him}",
            ),
            "daily": (
                "from today on {he} reads {daily} pages a day",
                "{name} reads {daily} pages every day from now on",
            ),
        },
        asks=(
            Ask(
                find="days",
                steps=(
                    "pages left = pages - read",
                    "full days = pages left // daily",
                    "days needed = full days + 1",
                ),
                tell="pages read daily",
                questions=(
                    "after how many days will {name} have finished the {book}",
                    "on how many days does {name} still have to read",
                ),
                goals=("the number of days on which {name} still has to read",),
                wordings=(
                    "With {read} of the {pages} pages of a {book} done, {name} reads {daily} "
                    "pages a day, and on the last day whatever is left. How many days does it "
                    "take to reach the end?",
                ),
            ),
            Ask(
                find="over",
                steps=("pages left = pages - read", "pages on the last day = pages left % daily"),
                tell="pages read daily",
                questions=(
                    "how many pages are left for {name}'s last day",
                    "how many pages does {name} read on the last day",
                ),
                goals=("the number of pages that {name} reads on the last day",),
                wordings=(
                    "A {book} has {pages} pages, of which {name} knows the first {read}. {name} "
                    "reads {daily} pages a day as long as there are so many. How many pages "
                    "remain for the last day?",
                ),
            ),
        ),
    ),
    Story(
        name="rounding_ferry_crossings",
        topic="trips",
        numbers={
            "cars": whole(14, 90),
            "vans": whole(2, 12),
            "vehicles": "cars + vans",
            "deck": oneof(6, 8, 9, 10, 12, 14, 15),
            "full": "vehicles // deck",
            "over": "vehicles % deck",
            "crossings": "full + 1",
            "minutes": oneof(10, 15, 20, 25, 30, 40),
            "time": "crossings * minutes",
        },
        where=("over > 0", "full > 1"),
        nouns={"ferry": "ferry, raft, cargo boat, barge", "water": "river, lake, bay, strait"},
        facts={
            "vehicles": (
                "{cars} cars and {vans} vans are waiting to be taken across a {water} by {ferry}",
                "at the shore of a {water}, {cars} cars and {vans} vans wait for a {ferry}",
            ),
            "deck": (
                "the {ferry} takes {deck} vehicles at a time",
                "there is room for {deck} vehicles on the {ferry}",
            ),
            "minutes": (
                "a crossing and the way back take {minutes} minutes",
                "the {ferry} needs {minutes} minutes to get across and return",
            ),
        },
        asks=(
            Ask(
                find="crossings",
                steps=(
                    "vehicles = cars + vans",
                    "full crossings = vehicles // deck",
                    "crossings needed = full crossings + 1",
                ),
                tell="vehicles deck",
                questions=(
                    "how many crossings does the {ferry} need for all of them",
                    "how many times must the {ferry} cross the {water} with vehicles on board",
                ),
                goals=("the number of crossings with vehicles on board",),
                wordings=(
                    "How often must a {ferry} with room for {deck} vehicles cross a {water} to "
                    "bring over {cars} cars and {vans} vans, if on the last crossing it is not "
                    "full?",
                ),
            ),
            Ask(
                find="time",
                steps=(
                    "vehicles = cars + vans",
                    "full crossings = vehicles // deck",
                    "crossings needed = full crossings + 1",
                    "minutes in all = crossings needed * minutes",
                ),
                tell="vehicles deck minutes",
                questions=(
                    "after how many minutes is the {ferry} back from the last crossing",
                    "how many minutes does the {ferry} work until everyone is across and it is "
                    "back",
                ),
                goals=("the number of minutes until the {ferry} is back for good",),
                wordings=(
                    "A {ferry} carries up to {deck} vehicles over a {water} and is back after "
                    "{minutes} minutes each time. {cars} cars and {vans} vans have to get across. "
                    "How many minutes pass before the {ferry} has finished and returned?",
                ),
            ),
        ),
    ),
    Story(
        name="rounding_tables_for_a_dinner",
        topic="",
        numbers={
            "adults": whole(12, 80),
            "children": whole(3, 30),
            "people": "adults + children",
            "seats": oneof(4, 6, 8, 10, 12),
            "full": "people // seats",
            "over": "people % seats",
            "tables": "full + 1",
            "empty": "seats - over",
        },
        where=("over > 0", "full > 1"),
        nouns={"event": "wedding, family reunion, club dinner, graduation, charity dinner"},
        facts={
            "people": (
                "{adults} adults and {children} children are invited to a {event}",
                "the guest list of a {event} has {adults} adults and {children} children on it",
            ),
            "seats": (
                "{seats} people can sit at each table",
                "every table in the hall has {seats} chairs",
            ),
        },
        asks=(
            Ask(
                find="tables",
                steps=(
                    "guests = adults + children",
                    "full tables = guests // seats",
                    "tables needed = full tables + 1",
                ),
                tell="people seats",
                questions=(
                    "how many tables are needed so that everyone has a seat",
                    "what is the smallest number of tables for all the guests",
                ),
                goals=("the smallest number of tables that is enough for all the guests",),
                wordings=(
                    "{adults} adults and {children} children want to eat at the same time, and "
                    "no table takes more than {seats}. How many tables must the waiters lay?",
                    "How many tables of {seats} does a hall need for a {event} with {adults} "
                    "adults and {children} children?",
                ),
            ),
            Ask(
                find="empty",
                steps=(
                    "guests = adults + children",
                    "guests at the last table = guests % seats",
                    "empty chairs = seats - guests at the last table",
                ),
                tell="people seats",
                questions=(
                    "how many chairs stay empty at the last table if the others are full",
                    "how many more guests could sit at the last table",
                ),
                goals=("the number of empty chairs at the last table",),
                wordings=(
                    "Tables of {seats} are filled one by one with the {adults} adults and "
                    "{children} children at a {event}. How many seats at the last table stay free?",
                ),
            ),
        ),
    ),
)
