"""Family life: chores, guests, laundry, screens, birthday parties, pets, photographs, lunches."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="household_pancakes_for_breakfast_guests",
        topic="food",
        numbers={
            "adults": whole(2, 8),
            "per_adult": whole(2, 5),
            "children": whole(2, 9),
            "per_child": whole(1, 4),
            "spare": whole(2, 7),
            "batch": oneof(6, 8, 10, 12),
            "eggs": oneof(2, 3, 4),
            "for_adults": "adults * per_adult",
            "for_children": "children * per_child",
            "eaten": "for_adults + for_children",
            "made": "eaten + spare",
            "batches": "made / batch",
            "eggs_used": "batches * eggs",
        },
        where=("batches > 1", "per_adult != per_child"),
        nouns={
            "treat": "pancake, waffle, dumpling, pretzel, crepe, meatball, fritter, potato cake"
        },
        asks=(
            Ask(
                find="batches",
                steps=(
                    "{treats} for the adults = adults * per_adult",
                    "{treats} for the children = children * per_child",
                    "{treats} for everyone = {treats} for the adults + {treats} for the children",
                    "{treats} to make = {treats} for everyone + spare",
                    "batches = {treats} to make / batch",
                ),
                wordings=(
                    "{name} is making {treats} for {adults} adults and {children} children. Each "
                    "adult will eat {per_adult} and each child {per_child}, and {name} wants "
                    "{spare} extra in case the neighbors drop in. If one batch of dough gives "
                    "{batch} {treats}, how many batches does {name} need?",
                    '"Nobody may go home hungry," said {name}\'s grandmother, and she began to '
                    "count on her fingers: {adults} grown-ups with {per_adult} {treats} each, "
                    "{children} little ones with {per_child:treat} each, and {spare} for the "
                    "mail carrier. A batch makes {batch}. How many batches was that?",
                    "How many batches of {batch} {treats} have to be made for a family meal with "
                    "{adults} adults, who eat {per_adult} each, and {children} children, who eat "
                    "{per_child} each, if {spare} {treats} are to be left over for {name}'s lunch "
                    "box?",
                ),
            ),
            Ask(
                find="eggs_used",
                steps=(
                    "{treats} for the adults = adults * per_adult",
                    "{treats} for the children = children * per_child",
                    "{treats} = {treats} for the adults + {treats} for the children",
                    "{treats} with the spare ones = {treats} + spare",
                    "batches = {treats} with the spare ones / batch",
                    "eggs needed = batches * eggs",
                ),
                wordings=(
                    "One batch of {batch} {treats} takes {eggs} eggs. {name} expects {adults} "
                    "adults, each good for {per_adult} {treats}, and {children} children, each "
                    "good for {per_child}, and plans {spare} more to be safe. How many eggs should "
                    "be in the refrigerator?",
                ),
            ),
            Ask(
                find="per_child",
                steps=(
                    "{treats} made = batches * batch",
                    "{treats} eaten = {treats} made - spare",
                    "{treats} for the adults = adults * per_adult",
                    "{treats} for the children = {treats} eaten - {treats} for the adults",
                    "{treats} for each child = {treats} for the children / children",
                ),
                wordings=(
                    "From {batches} batches of {batch} {treats} each, {spare} were left after the "
                    "meal. The {adults} adults had eaten {per_adult} apiece; the {children} "
                    "children had shared the others equally. How many did each child eat?",
                    "{name} made {batches} batches, {batch} {treats} in each. Every one of the "
                    "{adults} adults took {per_adult}. The {children} children all took the same "
                    "number, and in the end {spare} {treats} remained on the plate. How many did "
                    "a child take?",
                ),
            ),
        ),
    ),
    Story(
        name="household_laundry_loads_of_a_month",
        topic="",
        numbers={
            "shirts": whole(4, 14),
            "people": whole(2, 6),
            "per_load": oneof(8, 10, 12, 14, 15, 16, 18, 20),
            "cup": oneof(40, 50, 60, 75, 80),
            "weeks": whole(2, 8),
            "loads": whole(2, 6),
            "pieces": "loads * per_load",
            "clothes": "shirts * people",
            "towels": "pieces - clothes",
            "all_loads": "loads * weeks",
            "powder": "all_loads * cup",
        },
        where=("towels > 2", "towels < 21"),
        facts={
            "people": (
                "each of the {people} people in a family puts {shirts} pieces of clothing into "
                "the wash every week",
                "a family of {people} washes {shirts} pieces of clothing a week for each person",
            ),
            "towels": (
                "there are {towels} towels to wash each week as well",
                "{towels} towels are added to that every week",
            ),
            "load": (
                "a load of the washing machine is {per_load} pieces",
                "{per_load} pieces fit into the washing machine at once",
            ),
        },
        asks=(
            Ask(
                find="all_loads",
                steps=(
                    "pieces of clothing = shirts * people",
                    "pieces with towels = pieces of clothing + towels",
                    "loads a week = pieces with towels / per_load",
                    "loads in all = loads a week * weeks",
                ),
                tell="people towels load",
                questions=(
                    "how many full loads does the family wash in {weeks} weeks",
                    "how often does the machine run in {weeks} weeks if it is always full",
                ),
                goals=("the number of full loads in {weeks} weeks",),
                wordings=(
                    "{weeks} weeks of laundry: how many loads of {per_load} pieces are they for a "
                    "family of {people}, with {shirts} pieces of clothing a person and {towels} "
                    "towels in the basket each week?",
                ),
            ),
            Ask(
                find="powder",
                steps=(
                    "pieces of clothing = shirts * people",
                    "pieces with towels = pieces of clothing + towels",
                    "loads a week = pieces with towels / per_load",
                    "loads in all = loads a week * weeks",
                    "grams of washing powder = loads in all * cup",
                ),
                wordings=(
                    "Will one box of washing powder do for the summer? In {name}'s family, "
                    "{people} people each wear {shirts} pieces of clothing a week that have to be "
                    "washed; {towels} towels come on top. The machine takes {per_load} pieces and "
                    "needs {cup} grams of powder for each load. How many grams of powder are used "
                    "in {weeks} weeks?",
                    "{name} keeps count of the laundry: {towels} towels a week and, from each of "
                    "the {people} people at home, {shirts} other pieces a week. Each wash holds "
                    "{per_load} pieces and uses {cup} grams of powder. Over {weeks} weeks, how "
                    "many grams of powder go into the machine?",
                ),
            ),
            Ask(
                find="towels",
                steps=(
                    "pieces in the loads = loads * per_load",
                    "pieces of clothing = shirts * people",
                    "towels = pieces in the loads - pieces of clothing",
                ),
                wordings=(
                    "This week the machine ran {loads} times with {per_load} pieces in it. Apart "
                    "from towels, there were {shirts} pieces of clothing from each of {people} "
                    "people. How many towels were washed?",
                    "A family of {people} fills {loads} loads a week, {per_load} pieces a load. If "
                    "each person's share is {shirts} pieces of clothing and everything else is "
                    "towels, how many towels are there?",
                ),
            ),
        ),
        distractors=("A wash takes {n:40-90} minutes.",),
    ),
    Story(
        name="household_screen_minutes_earned_by_chores",
        topic="",
        numbers={
            "base": oneof(20, 30, 40, 45, 60),
            "days": oneof(5, 7),
            "bonus": oneof(5, 10, 15, 20),
            "chores": whole(2, 9),
            "fine": oneof(10, 15, 20, 30),
            "quarrels": whole(2, 5),
            "free": "base * days",
            "earned": "bonus * chores",
            "sum": "free + earned",
            "lost": "fine * quarrels",
            "minutes": "sum - lost",
            "show": oneof(20, 25, 30, 40, 45, 50, 60),
            "shows": "minutes / show",
        },
        where=("shows > 2",),
        nouns={
            "job": "setting the table, taking out the trash, feeding the cat, sweeping the stairs, "
            "watering the flowers, folding the towels, washing the dishes"
        },
        facts={
            "base": (
                "{name} is allowed {base} minutes of screen time on each of {days} days a week",
                "on {days} days of the week {name} may look at a screen for {base} minutes a day",
            ),
            "bonus": (
                "{he} gets {bonus} minutes more each time {he} helps by {job}",
                "{job} earns {him} another {bonus} minutes each time",
            ),
            "fine": (
                "every quarrel with {his} sister takes {fine} minutes away",
                "{fine} minutes are taken off for every quarrel with {his} brother",
            ),
            "week": (
                "this week {he} has helped {chores} times and quarreled {quarrels} times",
                "{he} helps {chores} times this week and quarrels {quarrels} times",
            ),
        },
        asks=(
            Ask(
                find="minutes",
                steps=(
                    "minutes allowed in a week = base * days",
                    "minutes earned = bonus * chores",
                    "minutes before quarrels = minutes allowed in a week + minutes earned",
                    "minutes lost = fine * quarrels",
                    "minutes of screen time = minutes before quarrels - minutes lost",
                ),
                tell="base bonus fine week",
                questions=(
                    "how many minutes of screen time does {he} have this week",
                    "to how many minutes does {his} screen time come in all",
                ),
                wordings=(
                    "The rules on {name}'s refrigerator: {base} minutes of screen time on {days} "
                    "days a week; for {job}, {bonus} minutes more; for each quarrel, {fine} "
                    "minutes less. In a week with {quarrels} quarrels and {chores} rewards for "
                    "{job}, how many minutes does that leave?",
                ),
            ),
            Ask(
                find="shows",
                steps=(
                    "minutes allowed in a week = base * days",
                    "minutes earned = bonus * chores",
                    "minutes before quarrels = minutes allowed in a week + minutes earned",
                    "minutes lost = fine * quarrels",
                    "minutes of screen time = minutes before quarrels - minutes lost",
                    "episodes = minutes of screen time / show",
                ),
                wordings=(
                    "{name} wants to spend a week's screen time on a series with episodes of "
                    "{show} minutes. The week brings {base} minutes on each of {days} days, plus "
                    "{bonus} minutes for {job}, which {name} did {chores} times, minus {fine} "
                    "minutes for each of {quarrels} quarrels. How many episodes can "
                    "{name} watch?",
                ),
            ),
            Ask(
                find="chores",
                steps=(
                    "minutes allowed in a week = base * days",
                    "minutes lost = fine * quarrels",
                    "minutes without bonus = minutes allowed in a week - minutes lost",
                    "minutes earned = minutes - minutes without bonus",
                    "times that {name} helped = minutes earned / bonus",
                ),
                wordings=(
                    "{name} ended up with {minutes} minutes of screen time for the week. {days} "
                    "days at {base} minutes are a matter of course, {quarrels} quarrels "
                    "cost {name} {fine} minutes each, and the rest was a reward of {bonus} "
                    "minutes each time for {job}. How many times did {name} do that?",
                    "How many times did {name} help out by {job}? Each time brought {bonus} "
                    "minutes of screen time. Without that, the week would have had {base} minutes "
                    "on each of {days} days, less {fine} minutes for each of "
                    "{quarrels} quarrels; with it, there were {minutes} minutes.",
                ),
            ),
        ),
    ),
    Story(
        name="household_birthday_bowling_budget",
        topic="",
        numbers={
            "guests": whole(4, 12),
            "game": money(4, 9),
            "shoes": money(1, 4),
            "cake": money(15, 40),
            "left": money(5, 60),
            "people": "guests + 1",
            "each": "game + shoes",
            "bowling": "people * each",
            "spent": "bowling + cake",
            "budget": "spent + left",
        },
        nouns={
            "place": "bowling alley, skating rink, climbing hall, trampoline park, ice rink",
            "relative": "mother, father, grandmother, grandfather, aunt, uncle",
        },
        facts={
            "budget": (
                "for {name}'s birthday {his} {relative} has set aside {budget}",
                "{name}'s {relative} will spend up to {budget} on {his} birthday party",
            ),
            "guests": (
                "{name} takes {guests} friends to the {place}",
                "{guests} friends are coming to the {place} with {name}",
            ),
            "prices": (
                "for each child, {name} included, it costs {game} to get in and {shoes} to borrow "
                "shoes",
                "every child, {name} too, needs a ticket for {game} and a pair of rented shoes "
                "for {shoes}",
            ),
            "cake": (
                "the birthday cake costs {cake}",
                "a cake has been ordered for {cake}",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "children = guests + 1",
                    "cost for a child = game + shoes",
                    "cost of the {place} = children * cost for a child",
                    "cost of the party = cost of the {place} + cake",
                    "money left = budget - cost of the party",
                ),
                tell="budget guests prices cake",
                questions=(
                    "how much of the money is left",
                    "how much of the budget is not needed",
                ),
                goals=("the amount of money that is not needed",),
                wordings=(
                    "{name}'s {relative} counts the money after the birthday party at the "
                    "{place}. There was {budget} in the envelope. {name} and {guests} friends "
                    "paid {game} each to get in and {shoes} each for shoes, and the cake was "
                    "{cake}. What is still in the envelope?",
                ),
            ),
            Ask(
                find="guests",
                steps=(
                    "money for the {place} = spent - cake",
                    "cost for a child = game + shoes",
                    "children = money for the {place} / cost for a child",
                    "friends = children - 1",
                ),
                wordings=(
                    "How many friends can {name} invite to a party at the {place}? There is "
                    "{spent} to spend, of which {cake} will go to the baker for the cake, and "
                    "every child, {name} included, costs {game} for the ticket and {shoes} for "
                    "the shoes. All of the money is to be used.",
                    "{name} and some friends celebrated at the {place}. The party cost {spent}, "
                    "cake included. The cake was {cake}; each child, {name} as well, paid {game} "
                    "for a ticket and {shoes} for shoes. How many friends were there?",
                ),
            ),
        ),
    ),
    Story(
        name="household_photo_prints_for_relatives",
        topic="",
        numbers={
            "taken": whole(40, 300, 10),
            "bad": percent(10, 20, 25, 30, 40, 50),
            "sets": whole(2, 6),
            "prints": whole(10, 60, 5),
            "price": money("0.10", "0.40", "0.05"),
            "blurred": "taken * bad / 100",
            "good": "taken - blurred",
            "not_printed": "good - prints",
            "copies": "prints * sets",
            "postage": money(2, 9, "0.50"),
            "print_cost": "copies * price",
            "cost": "print_cost + postage",
        },
        nouns={"event": "wedding, birthday, family reunion, graduation, picnic, ski trip"},
        asks=(
            Ask(
                find="cost",
                steps=(
                    "number of prints = prints * sets",
                    "cost of the prints = number of prints * price",
                    "cost with postage = cost of the prints + postage",
                ),
                wordings=(
                    "{name} chose {prints} pictures of the {event} and had each of them printed "
                    "{sets} times, once for every family. A print cost {price}, and {postage} "
                    "was added for postage. How much did {name} pay?",
                    "{sets} families would like the same {prints} pictures of the {event}. If the "
                    "shop asks {price} a print and {postage} for sending the parcel, what will "
                    "{name} pay for everything?",
                ),
            ),
            Ask(
                find="not_printed",
                steps=(
                    "blurred pictures = bad of taken",
                    "good pictures = taken - blurred pictures",
                    "good pictures not printed = good pictures - prints",
                ),
                wordings=(
                    "At the {event}, {name} took {taken} pictures. {bad} of them are blurred and "
                    "get deleted. {name} has {prints} of the others printed. How many pictures "
                    "are kept but not printed?",
                    "Out of {taken} pictures from the {event}, {bad} were too blurred to keep. "
                    "From the good ones {name} picked {prints} for an album on paper. How many "
                    "good ones stay on the camera only?",
                ),
            ),
            Ask(
                find="prints",
                steps=(
                    "cost of the prints = cost - postage",
                    "number of prints = cost of the prints / price",
                    "pictures chosen = number of prints / sets",
                ),
                wordings=(
                    "The photo shop charged {name} {cost}: {postage} for postage and {price} for "
                    "each print. {name} had ordered "
                    "{sets} prints of every chosen picture of the {event}. How many pictures had "
                    "{name} chosen?",
                    "How many different pictures of the {event} did {name} send to the shop, if "
                    "{sets} prints of each were made, one print costs {price} and the bill, "
                    "with {postage} of postage in it, was {cost}?",
                ),
            ),
        ),
        distractors=("The shop is open until {n:5-9} PM.",),
    ),
    Story(
        name="household_cookie_jar_three_evenings",
        topic="food",
        numbers={
            "share": fraction("1/2", "1/3", "1/4", "1/5", "2/3", "2/5"),
            "guest": whole(2, 9),
            "more": whole(1, 8),
            "left": whole(3, 24),
            "second": "guest + more",
            "two": "guest + second",
            "after": "two + left",
            "start": "after / (1 - share)",
            "first": "start * share",
        },
        where=("start < 90",),
        nouns={"treat": "sweet+baked+berry"},
        asks=(
            Ask(
                find="left",
                steps=(
                    "{treats} eaten on Friday = share of start",
                    "{treats} left after Friday = start - {treats} eaten on Friday",
                    "{treats} eaten on Sunday = guest + more",
                    "{treats} eaten on the weekend = guest + {treats} eaten on Sunday",
                    "{treats} left = {treats} left after Friday - {treats} eaten on the weekend",
                ),
                wordings=(
                    "On Friday morning a bowl held {start} {treats}. By the evening {share} of "
                    "them had been eaten. Guests took {guest} on Saturday, and on Sunday, when "
                    "the cousins came, {more} more than on Saturday were eaten. How many {treats} "
                    "were left then?",
                    "{name} bought {start} {treats}, and {share} of them were gone on Friday. On "
                    "Saturday the family ate {guest}; on Sunday they ate {more} more than that. "
                    "How many {treats} are there for Monday?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "{treats} eaten on Sunday = guest + more",
                    "{treats} eaten on the weekend = guest + {treats} eaten on Sunday",
                    "{treats} left after Friday = {treats} eaten on the weekend + left",
                    "{treats} at first = {treats} left after Friday + first",
                ),
                wordings=(
                    "Nobody remembers how many {treats} were in the bowl. What we know is this: "
                    "{first} were eaten on Friday, {guest} on Saturday, on Sunday {more} more "
                    "than on Saturday, and {left} are left. How many were there at first?",
                    "{left} {treats} are still in the bowl. On Sunday {more} more of them were "
                    "eaten than on Saturday, on Saturday {guest} and on Friday {first}. With how "
                    "many {treats} did the bowl start out?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "{treats} eaten on Sunday = guest + more",
                    "{treats} eaten on the weekend = guest + {treats} eaten on Sunday",
                    "{treats} left after Friday = {treats} eaten on the weekend + left",
                    "{treats} eaten on Friday = start - {treats} left after Friday",
                ),
                wordings=(
                    "Of {start} {treats} that {name} had put out for the week, {guest} were eaten "
                    "on Saturday and {more} more than that on Sunday, which left {left}. All the "
                    "others had disappeared on Friday. How many {treats} disappeared on Friday?",
                    '"Who ate all those {treats} on Friday?" asked {name}. "I had {start} of '
                    "them. On Saturday we had {guest}, on Sunday {more} more than on Saturday, "
                    'and now there are {left}." How many had been eaten on Friday?',
                ),
            ),
        ),
    ),
    Story(
        name="household_chores_shared_by_siblings",
        topic="",
        numbers={
            "dishes": whole(8, 25),
            "times": factor(2, 3),
            "less": whole(2, 8),
            "vacuum": "dishes * times",
            "windows": "vacuum - less",
            "two": "dishes + vacuum",
            "total": "two + windows",
            "kids": oneof(2, 3, 4, 5),
            "each": "total / kids",
        },
        where=("windows > 3",),
        nouns={
            "first_job": "washing the dishes, feeding the pets, setting the table, taking out "
            "the trash",
            "second_job": "cleaning the bathroom, vacuuming the house, folding the laundry, "
            "mopping the floors",
            "third_job": "raking the leaves, cleaning the windows, tidying the garage, sweeping "
            "the yard",
        },
        facts={
            "first": (
                "in a busy household {first_job} takes {dishes} minutes",
                "{dishes} minutes go into {first_job} on a normal Saturday",
            ),
            "second": (
                "{second_job} takes {times:times} as long as that",
                "{second_job} needs {times:times} as many minutes",
            ),
            "third": (
                "{third_job} takes {less} minutes less than {second_job}",
                "{third_job} is done {less} minutes faster than {second_job}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "minutes for {second_job} = times of dishes",
                    "minutes for {third_job} = minutes for {second_job} - less",
                    "minutes for the first two jobs = dishes + minutes for {second_job}",
                    "minutes of housework = minutes for the first two jobs + minutes for "
                    "{third_job}",
                ),
                tell="first second third",
                questions=(
                    "how many minutes do the three jobs take together",
                    "how many minutes of work is that in all",
                ),
                goals=("the number of minutes that the three jobs take together",),
                wordings=(
                    "{third_job}: {less} minutes less than {second_job}. {second_job}: "
                    "{times:times} as long as {first_job}. {first_job}: {dishes} minutes. All "
                    "three have to be done, one after the other. How many minutes will that take?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "minutes for {second_job} = times of dishes",
                    "minutes for {third_job} = minutes for {second_job} - less",
                    "minutes for the first two jobs = dishes + minutes for {second_job}",
                    "minutes of housework = minutes for the first two jobs + minutes for "
                    "{third_job}",
                    "minutes for each child = minutes of housework / kids",
                ),
                wordings=(
                    "{kids} children split the Saturday housework so that everybody works for the "
                    "same time. For {first_job} they allow {dishes} minutes, for {second_job} "
                    "{times:times} as many, and for {third_job} {less} minutes fewer than for "
                    "{second_job}. For how many minutes does each of them work?",
                    "How long does each of {kids} children work, in minutes, when all of them do "
                    "the same share of {first_job}, {second_job} and {third_job}? The first takes "
                    "{dishes} minutes, the second {times:times} as long as the first, and the "
                    "third {less} minutes less than the second.",
                ),
            ),
            Ask(
                find="dishes",
                steps=(
                    "minutes for {second_job} = windows + less",
                    "minutes for {first_job} = minutes for {second_job} / times",
                ),
                wordings=(
                    "{third_job} took {windows} minutes, {less} minutes less than {second_job}, "
                    "which in turn took {times:times} as long as {first_job}. How many minutes "
                    "did {first_job} take?",
                ),
            ),
        ),
    ),
    Story(
        name="household_cat_food_with_a_new_kitten",
        topic="animals",
        numbers={
            "cats": whole(2, 5),
            "cans": whole(2, 4),
            "kittens": whole(2, 5),
            "kitten_cans": oneof(1, 2),
            "days": whole(5, 30),
            "old_daily": "cats * cans",
            "new_daily": "kittens * kitten_cans",
            "daily": "old_daily + new_daily",
            "stock": "daily * days",
            "old_days": "stock / old_daily",
            "fewer": "old_days - days",
        },
        where=("kitten_cans < cans",),
        facts={
            "cats": (
                "{name}'s {cats} cats each eat {cans} cans of food a day",
                "{name} opens {cans} cans of food a day for each of {his} {cats} cats",
            ),
            "stock": (
                "there are {stock} cans in the cupboard",
                "{he} has {stock} cans of it in the cupboard",
            ),
            "kittens": (
                "now {he} takes in {kittens} kittens, which will eat "
                "{kitten_cans:can/cans} a day each",
                "{kittens} kittens move in as well, and a kitten eats {kitten_cans:can/cans} a day",
            ),
        },
        asks=(
            Ask(
                find="days",
                steps=(
                    "cans a day for the cats = cats * cans",
                    "cans a day for the kittens = kittens * kitten_cans",
                    "cans a day = cans a day for the cats + cans a day for the kittens",
                    "days = stock / cans a day",
                ),
                tell="cats stock kittens",
                questions=(
                    "for how many days is there enough food for all of them",
                    "how many days will the cans last",
                ),
                goals=("the number of days for which the cans last",),
                wordings=(
                    "The cupboard holds {stock} cans of cat food. {name} has to feed {cats} cats, "
                    "which get {cans} cans a day each, and also {kittens} kittens at "
                    "{kitten_cans:can/cans} a day each. After how many days will the cupboard be "
                    "empty?",
                ),
            ),
            Ask(
                find="fewer",
                steps=(
                    "cans a day for the cats = cats * cans",
                    "days without kittens = stock / cans a day for the cats",
                    "cans a day for the kittens = kittens * kitten_cans",
                    "cans a day = cans a day for the cats + cans a day for the kittens",
                    "days with kittens = stock / cans a day",
                    "days fewer = days without kittens - days with kittens",
                ),
                wordings=(
                    "{stock} cans of food were meant for {name}'s {cats} cats alone, each of which "
                    "eats {cans} cans a day. Then {kittens} kittens came to stay, eating "
                    "{kitten_cans:can/cans} a day each. By how many days does the food run out "
                    "sooner than planned?",
                ),
            ),
            Ask(
                find="stock",
                steps=(
                    "cans a day for the cats = cats * cans",
                    "cans a day for the kittens = kittens * kitten_cans",
                    "cans a day = cans a day for the cats + cans a day for the kittens",
                    "cans needed = cans a day * days",
                ),
                wordings=(
                    "{name} is going away and asks a neighbor to feed the animals for {days} days: "
                    "{cats} cats, {cans} cans a day each, and {kittens} kittens, "
                    "{kitten_cans:can/cans} a day each. How many cans should {name} leave on the "
                    "kitchen table?",
                    "How many cans of cat food have to be bought for {days} days, if {cats} cats "
                    "and {kittens} kittens live with {name}, a cat needs {cans} cans a day "
                    "and a kitten {kitten_cans}?",
                ),
            ),
        ),
    ),
    Story(
        name="household_hot_water_for_showers",
        topic="",
        numbers={
            "tank": whole(120, 400, 20),
            "people": whole(2, 5),
            "minutes": whole(3, 9),
            "flow": oneof(6, 7, 8, 9, 10, 12),
            "dishes": whole(10, 40, 5),
            "shower": "minutes * flow",
            "showers": "shower * people",
            "used": "showers + dishes",
            "left": "tank - used",
        },
        facts={
            "tank": (
                "a tank in the basement holds {tank} liters of hot water",
                "every morning there are {tank} liters of hot water in the tank",
            ),
            "shower": (
                "{people} people take a shower of {minutes} minutes each, at {flow} liters a "
                "minute",
                "the shower uses {flow} liters a minute, and {people} people shower for {minutes} "
                "minutes each",
            ),
            "dishes": (
                "{dishes} liters go into the washing-up",
                "the washing-up takes {dishes} liters more",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "liters for a shower = minutes * flow",
                    "liters for all showers = liters for a shower * people",
                    "liters used = liters for all showers + dishes",
                    "liters left = tank - liters used",
                ),
                tell="tank shower dishes",
                questions=(
                    "how many liters of hot water are left",
                    "how many liters of hot water remain for a bath",
                ),
                goals=("the number of liters of hot water that are left",),
                wordings=(
                    '"Leave me some hot water!" shouts {name} through the door. The tank was full '
                    "with {tank} liters. Since then {people} people have showered, {minutes} "
                    "minutes each with {flow} liters running every minute, and the dishes took "
                    "{dishes} liters. How many liters has {name} got?",
                ),
            ),
            Ask(
                find="minutes",
                steps=(
                    "liters used = tank - left",
                    "liters for all showers = liters used - dishes",
                    "liters for a shower = liters for all showers / people",
                    "minutes = liters for a shower / flow",
                ),
                wordings=(
                    "There were {tank} liters of hot water in the morning and {left} in the "
                    "evening. In between, {dishes} liters went into the dishes, and all the rest "
                    "was used up by {people} people who showered equally long. The shower lets "
                    "through {flow} liters a minute. For how many minutes did each of them shower?",
                    "For how many minutes may each of {people} people shower, all of them for the "
                    "same time, if the tank holds {tank} liters of hot water, {dishes} liters are "
                    "wanted for the dishes, {left} liters must be kept for a bath, and a shower "
                    "takes {flow} liters a minute?",
                ),
            ),
        ),
    ),
    Story(
        name="household_pocket_money_with_deductions",
        topic="",
        numbers={
            "age": whole(7, 16),
            "rate": money("0.50", 2, "0.25"),
            "sister": whole(1, 5),
            "weeks": whole(4, 20),
            "own": "age * rate",
            "older": "age + sister",
            "other": "older * rate",
            "both": "own + other",
            "total": "both * weeks",
            "gap": "other - own",
            "gap_total": "gap * weeks",
        },
        facts={
            "rate": (
                "in {name}'s family every child gets {rate} a week for each year of age",
                "the children in {name}'s family are paid {rate} a week for every year of their "
                "age",
            ),
            "age": (
                "{name} is {age} years old, and {his} sister is {sister:year/years} older",
                "{name} is {age}, which makes {him} {sister:year/years} younger than {his} sister",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "{name}'s money a week = age * rate",
                    "age of the sister = age + sister",
                    "the sister's money a week = age of the sister * rate",
                    "money a week for both = {name}'s money a week + the sister's money a week",
                    "money for both in all weeks = money a week for both * weeks",
                ),
                tell="rate age",
                questions=(
                    "how much do the two get together in {weeks} weeks",
                    "how much money do their parents hand out to both in {weeks} weeks",
                ),
                wordings=(
                    "{rate} a week for every year of your life: that is the pocket money in "
                    "{name}'s home. {name} is {age}, {his} sister {sister:year/years} older, and "
                    "there are no other children. What do {weeks} weeks of pocket money cost the "
                    "parents?",
                ),
            ),
            Ask(
                find="gap_total",
                steps=(
                    "difference a week = sister * rate",
                    "difference in all weeks = difference a week * weeks",
                ),
                wordings=(
                    "Pocket money goes by age, {rate} a week for each year. {name}'s sister is "
                    "{sister:year/years} older than {name}. How much more than {name} will the "
                    "sister have been given after {weeks} weeks, if none of their birthdays falls "
                    "in that time?",
                ),
            ),
            Ask(
                find="age",
                steps=(
                    "age of the sister = other / rate",
                    "{name}'s age = age of the sister - sister",
                ),
                wordings=(
                    "{name}'s sister gets {other} of pocket money a week, {rate} for each year of "
                    "her age. {name} is {sister:year/years} younger than she is. How old is "
                    "{name}?",
                    "How old is {name} if {his} sister, who is {sister:year/years} older, is paid "
                    "{rate} a week for every year of her age and that makes {other} a week?",
                ),
            ),
        ),
    ),
)
