"""Makers, sellers and helpers: candles, bracelets, deliveries, call shifts, gardens, printers."""

from datagen.numbers.quantity import factor, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="workshop_bracelets_made_on_weekdays_and_sold_on_saturday",
        topic="work",
        numbers={
            "a_day": whole(3, 12),
            "days": oneof(3, 4, 5),
            "made": "a_day * days",
            "gifts": whole(1, 6),
            "for_sale": "made - gifts",
            "price": money(3, 15),
            "money_in": "for_sale * price",
            "beads": money(10, 60, 5),
            "profit": "money_in - beads",
        },
        nouns={"craft": "bracelet, necklace, keychain, bookmark, candle, friendship band"},
        facts={
            "made": (
                "{name} makes {a_day} {crafts} a day from Monday on, for {days} days",
                "on each of {days} days {name} finishes {a_day} {crafts}",
            ),
            "gifts": (
                "{he} gives {gifts} of them to friends",
                "{gifts} of them become presents",
            ),
            "price": (
                "the others are sold at the market for {price} each",
                "on Saturday {he} sells all the others at {price} each",
            ),
            "beads": (
                "the material has cost {him} {beads}",
                "{he} spent {beads} on material",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "{crafts} made = a_day * days",
                    "{crafts} for sale = {crafts} made - gifts",
                    "money from sales = {crafts} for sale * price",
                    "profit = money from sales - beads",
                ),
                tell="made gifts price beads",
                questions=(
                    "how much profit does {name} make",
                    "how much has {name} earned when the material is paid for",
                ),
                goals=("{name}'s profit",),
                wordings=(
                    "Material for {beads}, {days} days of work, {a_day} {crafts} a day, {gifts} "
                    "given away, the rest sold at {price} each: what profit does that leave "
                    "{name}?",
                ),
            ),
            Ask(
                find="for_sale",
                steps=("{crafts} made = a_day * days", "{crafts} for sale = {crafts} made - gifts"),
                tell="made gifts",
                questions=("how many {crafts} are left for {name} to sell",),
                goals=("the number of {crafts} that {name} can sell",),
            ),
            Ask(
                find="price",
                steps=(
                    "{crafts} made = a_day * days",
                    "{crafts} sold = {crafts} made - gifts",
                    "price of one = money_in / {crafts} sold",
                ),
                wordings=(
                    "{name} made {a_day} {crafts} on each of {days} days and gave {gifts} of them "
                    "away. The rest brought {money_in} at the market. What did one cost there?",
                    "At which price did {name} sell {his} {crafts}, if {he} made {a_day} a day for "
                    "{days} days, kept none, gave {gifts} away and took in {money_in} for the "
                    "others?",
                ),
            ),
        ),
    ),
    Story(
        name="workshop_parcels_delivered_before_and_after_lunch",
        topic="work",
        numbers={
            "morning": whole(8, 36),
            "times": factor(2, 3),
            "afternoon": "morning * times",
            "delivered": "morning + afternoon",
            "back": whole(3, 20),
            "loaded": "delivered + back",
            "per_parcel": money("0.50", 3, "0.25"),
            "pay": "delivered * per_parcel",
        },
        facts={
            "loaded": (
                "{name} starts the day with {loaded} parcels in the van",
                "there are {loaded} parcels in {name}'s van in the morning",
            ),
            "morning": (
                "before lunch {he} delivers {morning} of them",
                "{morning} parcels reach their owners before lunch",
            ),
            "afternoon": (
                "after lunch {he} delivers {times:times} as many as before it",
                "in the afternoon it is {times:times} as many as in the morning",
            ),
        },
        asks=(
            Ask(
                find="back",
                steps=(
                    "parcels delivered after lunch = morning * times",
                    "parcels delivered = morning + parcels delivered after lunch",
                    "parcels left = loaded - parcels delivered",
                ),
                tell="loaded morning afternoon",
                questions=(
                    "how many parcels are still in {name}'s van in the evening",
                    "how many parcels does {name} bring back",
                ),
                goals=("the number of parcels that {name} brings back",),
                wordings=(
                    "{morning} parcels before lunch and {times:times} as many after it: that was "
                    "{name}'s day. {loaded} had been in the van at the start. How many were left?",
                ),
            ),
            Ask(
                find="pay",
                steps=(
                    "parcels delivered after lunch = morning * times",
                    "parcels delivered = morning + parcels delivered after lunch",
                    "pay = parcels delivered * per_parcel",
                ),
                wordings=(
                    "{name} delivered {morning} parcels in the morning and {times:times} as many "
                    "in the afternoon. For each one {he} gets {per_parcel}. What does {he} earn on "
                    "that day?",
                    "How much does {name} make in a day, at {per_parcel} a parcel, by delivering "
                    "{morning} parcels before lunch and {times:times} as many after it?",
                ),
            ),
        ),
    ),
    Story(
        name="workshop_three_teams_plant_trees_with_a_goal",
        topic="garden",
        numbers={
            "first": whole(14, 60),
            "less": whole(2, 12),
            "second": "first - less",
            "two": "first + second",
            "third": "two / 2",
            "planted": "two + third",
            "goal": whole(60, 260, 10),
            "missing": "goal - planted",
        },
        nouns={"tree": "tree"},
        facts={
            "first": (
                "the first team plants {first} {trees} on the tree day",
                "on the tree day {first} {trees} are planted by the first team",
            ),
            "second": (
                "the second team plants {less} fewer than the first",
                "{less} fewer than that are planted by the second team",
            ),
            "third": (
                "the third team manages half as many as the other two together",
                "half of what these two teams plant together is planted by the third",
            ),
            "goal": (
                "the goal of the tree day is {goal} {trees}",
                "the school has set a goal of {goal} {trees} for the tree day",
            ),
        },
        asks=(
            Ask(
                find="planted",
                steps=(
                    "{trees} of the second team = first - less",
                    "{trees} of two teams = first + {trees} of the second team",
                    "{trees} of the third team = {trees} of two teams / 2",
                    "{trees} in all = {trees} of two teams + {trees} of the third team",
                ),
                tell="first second third",
                questions=("how many {trees} do the three teams plant",),
                goals=("the number of {trees} the three teams plant",),
                wordings=(
                    "Three teams planted {trees}: the first {first}, the second {less} fewer than "
                    "the first, and the third half as many as these two together. How many {trees} "
                    "is that in all?",
                ),
            ),
            Ask(
                find="missing",
                steps=(
                    "{trees} of the second team = first - less",
                    "{trees} of two teams = first + {trees} of the second team",
                    "{trees} of the third team = {trees} of two teams / 2",
                    "{trees} in all = {trees} of two teams + {trees} of the third team",
                    "{trees} missing = goal - {trees} in all",
                ),
                tell="goal first second third",
                questions=(
                    "how many {trees} are still missing",
                    "by how many {trees} do the three teams miss the goal",
                ),
                goals=("the number of {trees} that are still missing",),
            ),
        ),
    ),
    Story(
        name="workshop_call_center_calls_per_hour_with_a_goal",
        topic="work",
        numbers={
            "length": oneof(4, 5, 6, 10, 12),
            "hours": whole(3, 8),
            "minutes": "hours * 60",
            "calls": "minutes / length",
            "share": percent(5, 10, 20, 25, 30, 50),
            "sales": "calls * share / 100",
            "bonus": money(2, 12),
            "extra": "sales * bonus",
        },
        facts={
            "calls": (
                "{name} is on the phone for {hours} hours a day, and a call takes {length} minutes",
                "in {name}'s working day of {hours} hours on the phone every call lasts {length} "
                "minutes",
            ),
            "share": (
                "{share} of the calls end with a sale",
                "{he} sells something in {share} of {his} calls",
            ),
            "bonus": (
                "each sale means a bonus of {bonus}",
                "for every sale {he} gets a bonus of {bonus}",
            ),
        },
        asks=(
            Ask(
                find="extra",
                steps=(
                    "minutes on the phone = hours * 60",
                    "calls a day = minutes on the phone / length",
                    "sales a day = share of calls a day",
                    "bonus a day = sales a day * bonus",
                ),
                tell="calls share bonus",
                questions=("how much bonus does {name} get in a day",),
                goals=("{name}'s bonus for a day",),
                wordings=(
                    "Every call of {name}'s takes {length} minutes, {share} of them are a success, "
                    "and each success brings {bonus} extra. How much extra money does {he} make on "
                    "a day with {hours} hours of calls?",
                ),
            ),
            Ask(
                find="sales",
                steps=(
                    "minutes on the phone = hours * 60",
                    "calls a day = minutes on the phone / length",
                    "sales a day = share of calls a day",
                ),
                tell="calls share",
                questions=("how many sales does {name} make in a day",),
                goals=("the number of sales {name} makes in a day",),
            ),
            Ask(
                find="calls",
                steps=(
                    "minutes on the phone = hours * 60",
                    "calls a day = minutes on the phone / length",
                ),
                tell="calls",
                questions=("how many calls does {name} make in a day",),
                goals=("the number of {name}'s calls in a day",),
            ),
        ),
    ),
    Story(
        name="workshop_ribbon_cut_for_presents_with_a_rest",
        topic="",
        numbers={
            "meters": whole(2, 12),
            "all": "meters * 100",
            "presents": whole(3, 15),
            "each": whole(20, 90, 5),
            "used": "presents * each",
            "rest": "all - used",
        },
        nouns={"event": "birthday, wedding, holiday, graduation, school fair"},
        facts={
            "roll": (
                "{name} has a roll of {meters} meters of ribbon",
                "on {name}'s roll are {meters} meters of ribbon",
            ),
            "used": (
                "{he} wraps {presents} presents for a {event} and uses {each} centimeters for each",
                "each of {presents} presents for a {event} gets {each} centimeters of it",
            ),
        },
        asks=(
            Ask(
                find="rest",
                steps=(
                    "centimeters on the roll = meters * 100",
                    "centimeters used = presents * each",
                    "centimeters left = centimeters on the roll - centimeters used",
                ),
                tell="roll used",
                questions=("how many centimeters of ribbon are left",),
                goals=("the length of the ribbon that is left, in centimeters",),
                wordings=(
                    "How many centimeters remain of a ribbon that was {meters} meters long, after "
                    "{presents} pieces of {each} centimeters have been cut off for presents?",
                    "A present needs {each} centimeters of ribbon. {name} wraps {presents} of them "
                    "with ribbon from a roll of {meters} meters. How many centimeters stay on the "
                    "roll?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "centimeters on the roll = meters * 100",
                    "centimeters used = centimeters on the roll - rest",
                    "centimeters for a present = centimeters used / presents",
                ),
                wordings=(
                    "From {meters} meters of ribbon, {name} cut {presents} pieces of the same "
                    "length for presents, and {rest} centimeters were left. How many centimeters "
                    "long was each piece?",
                    "{rest} centimeters were left of a roll of {meters} meters of ribbon when "
                    "{presents} presents were wrapped, each with a piece of the same length. What "
                    "was this length in centimeters?",
                ),
            ),
        ),
    ),
    Story(
        name="workshop_copies_on_two_printers_for_a_meeting",
        topic="work",
        numbers={
            "people": whole(12, 60),
            "pages": whole(3, 12),
            "sheets": "people * pages",
            "fast": oneof(12, 15, 18, 20, 24, 30),
            "slow": oneof(5, 6, 8, 10),
            "rate": "fast + slow",
            "minutes": "sheets / rate",
            "paper": oneof(400, 500, 600, 800, 1000),
            "left": "paper - sheets",
        },
        facts={
            "sheets": (
                "for a meeting {name} prints {pages} pages for each of {people} people",
                "{people} people come to a meeting, and {name} prints {pages} pages for each of "
                "them",
            ),
            "rates": (
                "one printer does {fast} pages a minute and another {slow}, and both run at once",
                "two printers run at once, with {fast} and {slow} pages a minute",
            ),
            "paper": (
                "there were {paper} sheets of paper in the office, and each page takes one sheet",
                "the office had {paper} sheets of paper, one for each page",
            ),
        },
        asks=(
            Ask(
                find="minutes",
                steps=(
                    "pages in all = people * pages",
                    "pages a minute = fast + slow",
                    "minutes = pages in all / pages a minute",
                ),
                tell="sheets rates",
                questions=(
                    "how many minutes does the printing take",
                    "after how many minutes are all pages printed",
                ),
                goals=("the time that the printing takes, in minutes",),
                wordings=(
                    "{pages} pages for each of {people} people come out of two printers that work "
                    "side by side, {fast} pages a minute from one and {slow} from the other. How "
                    "many minutes will {name} wait?",
                ),
            ),
            Ask(
                find="left",
                steps=("pages in all = people * pages", "sheets left = paper - pages in all"),
                tell="paper sheets",
                questions=("how many sheets of paper does the office have left after that",),
                goals=("the number of sheets that are left",),
            ),
        ),
    ),
    Story(
        name="workshop_rent_of_a_stand_and_two_sorts_of_juice",
        topic="food",
        numbers={
            "rent": money(15, 80, 5),
            "small": whole(15, 60),
            "small_price": money(1, 3, "0.50"),
            "large": whole(10, 40),
            "extra": money("0.50", 2, "0.50"),
            "large_price": "small_price + extra",
            "from_small": "small * small_price",
            "from_large": "large * large_price",
            "taken": "from_small + from_large",
            "profit": "taken - rent",
        },
        nouns={"drink": "lemonade, orange juice, apple juice, iced tea, hot chocolate"},
        facts={
            "small": (
                "at the fair {name} sells {small} small cups of {drink} at {small_price} each",
                "{name} has a stand at the fair, where {small} small cups of {drink} are sold at "
                "{small_price} each",
            ),
            "large": (
                "{he} also sells {large} large cups, which cost {extra} more",
                "a large cup costs {extra} more, and {large} of those are sold",
            ),
            "rent": ("the stand costs {rent}", "{rent} must be paid for the stand"),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "price of a large cup = small_price + extra",
                    "money from small cups = small * small_price",
                    "money from large cups = large * price of a large cup",
                    "money taken in = money from small cups + money from large cups",
                    "profit = money taken in - rent",
                ),
                tell="small large rent",
                questions=("how much does {name} earn after paying for the stand",),
                goals=("the money {name} has earned when the stand is paid for",),
                wordings=(
                    "{small} small cups at {small_price}, {large} large ones at {extra} more each, "
                    "and {rent} for the stand: what profit does {name} make with {drink} at the "
                    "fair?",
                ),
            ),
            Ask(
                find="taken",
                steps=(
                    "price of a large cup = small_price + extra",
                    "money from small cups = small * small_price",
                    "money from large cups = large * price of a large cup",
                    "money taken in = money from small cups + money from large cups",
                ),
                tell="small large",
                questions=("how much money do the customers pay {name}",),
                goals=("the money that {name} takes in",),
            ),
        ),
    ),
    Story(
        name="workshop_quilt_patches_from_old_shirts",
        topic="",
        numbers={
            "rows": whole(6, 16),
            "columns": whole(5, 14),
            "patches": "rows * columns",
            "from_shirt": oneof(6, 8, 10, 12),
            "shirts": whole(3, 12),
            "cut": "shirts * from_shirt",
            "missing": "patches - cut",
            "more_shirts": "missing / from_shirt",
        },
        nouns={"garment": "shirt, dress, skirt, pillowcase, curtain"},
        facts={
            "quilt": (
                "{name} sews a quilt of {rows} rows with {columns} patches each",
                "{name}'s quilt will have {rows} rows, {columns} patches in each",
            ),
            "per_shirt": (
                "an old {garment} gives {from_shirt} patches",
                "from one old {garment} come {from_shirt} patches",
            ),
            "shirts": (
                "{he} has already cut up {shirts} {garments}",
                "{shirts} {garments} have been cut up so far",
            ),
        },
        asks=(
            Ask(
                find="missing",
                steps=(
                    "patches needed = rows * columns",
                    "patches so far = shirts * from_shirt",
                    "patches missing = patches needed - patches so far",
                ),
                tell="quilt per_shirt shirts",
                questions=("how many patches does {name} still need",),
                goals=("the number of patches {name} still needs",),
                wordings=(
                    "For a quilt with {rows} rows of {columns} patches {name} has cut up {shirts} "
                    "old {garments}, and each gave {from_shirt} patches. How many patches are "
                    "missing?",
                ),
            ),
            Ask(
                find="more_shirts",
                steps=(
                    "patches needed = rows * columns",
                    "patches so far = shirts * from_shirt",
                    "patches missing = patches needed - patches so far",
                    "{garments} still needed = patches missing / from_shirt",
                ),
                tell="quilt per_shirt shirts",
                questions=("how many more {garments} must {name} cut up",),
                goals=("the number of {garments} that {name} still has to cut up",),
            ),
        ),
    ),
)
