"""Gardens, teams and tickets once more: bulbs, bee hives, full trains, group tickets, badges."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="tales_c_town_park_bulbs_that_flower",
        topic="garden",
        numbers={
            "beds": whole(3, 15),
            "rows": whole(4, 12),
            "bulbs": oneof(10, 15, 20, 25, 30),
            "per_bed": "rows * bulbs",
            "planted": "beds * per_bed",
            "eaten_share": percent(5, 10, 20, 25),
            "eaten": "planted * eaten_share / 100",
            "blooms": "planted - eaten",
            "picked": whole(5, 40),
            "left": "blooms - picked",
        },
        nouns={
            "flower": "tulip, daffodil, lily, iris, crocus/crocuses, hyacinth",
            "thief": "mice, voles, squirrels, moles",
        },
        facts={
            "planted": (
                "the gardeners of a park planted {flower} bulbs in {beds} beds, {rows} rows of "
                "{bulbs} in each bed",
                "in autumn {beds} park beds were planted with {rows} rows of {bulbs} {flower} "
                "bulbs each",
            ),
            "eaten": (
                "{eaten_share} of the bulbs were eaten by {thief} in winter",
                "during the winter {thief} ate {eaten_share} of them",
            ),
            "grown": (
                "every other bulb gave one {flower} in spring",
                "in spring each of the remaining bulbs gave a single {flower}",
            ),
            "picked": (
                "visitors picked {picked} of the {flowers}, though it is forbidden",
                "{picked} {flowers} were secretly picked by visitors",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "bulbs in a bed = rows * bulbs",
                    "bulbs planted = beds * bulbs in a bed",
                    "bulbs eaten = eaten_share of bulbs planted",
                    "{flowers} grown = bulbs planted - bulbs eaten",
                    "{flowers} left = {flowers} grown - picked",
                ),
                tell="planted eaten grown picked",
                questions=(
                    "how many {flowers} were left in the beds",
                    "how many {flowers} could still be seen after that",
                ),
                goals=("the number of {flowers} left in the beds",),
                wordings=(
                    "The head gardener is counting on his fingers: {beds} beds, {rows} rows in a "
                    "bed, {bulbs} {flower} bulbs in a row. {thief} have had {eaten_share} of them; "
                    "every other bulb has given one {flower}; and {picked} {flowers} have "
                    "gone home with visitors. How many are there to look at?",
                ),
            ),
            Ask(
                find="picked",
                steps=(
                    "bulbs in a bed = rows * bulbs",
                    "bulbs planted = beds * bulbs in a bed",
                    "{flowers} grown = bulbs planted - eaten",
                    "{flowers} picked = {flowers} grown - left",
                ),
                wordings=(
                    "Someone has picked {flowers} in the park! {left} are there now. In "
                    "autumn {beds} beds got {rows} rows of {bulbs} bulbs each, and {thief} ate "
                    "{eaten} bulbs; all others gave a single {flower} each. How many have been "
                    "picked?",
                    "How many {flowers} were picked from the {beds} beds of a park, each "
                    "with {rows} rows of {bulbs} bulbs, if {eaten} bulbs were lost to {thief}, "
                    "each of the others gave one {flower}, and only {left} flowers can still be "
                    "counted?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_bee_hives_swarm_and_honey",
        topic="",
        numbers={
            "hives": whole(5, 30),
            "lost": whole(2, 5),
            "alive": "hives - lost",
            "swarms": whole(2, 6),
            "summer": "alive + swarms",
            "honey": whole(8, 24),
            "harvest": "summer * honey",
            "kept": whole(5, 30),
            "sold": "harvest - kept",
            "price": money(6, 14, "0.50"),
            "income": "sold * price",
        },
        nouns={"meadow": "clover meadow, linden avenue, heath, apple orchard, sunflower field"},
        facts={
            "hives": (
                "{name} had {hives} bee hives next to a {meadow} last fall, but {lost} did not "
                "survive the winter",
                "of {name}'s {hives} bee hives beside a {meadow}, {lost} were empty after the "
                "winter",
            ),
            "swarms": (
                "in May {he} caught {swarms} swarms and gave each a hive of its own",
                "{swarms} new swarms were caught in May, each of which moved into a "
                "hive of its own",
            ),
            "honey": (
                "every hive with bees gave {honey} kilograms of honey",
                "{honey} kilograms of honey came from every hive with bees in it",
            ),
            "kept": (
                "{name} kept {kept} kilograms and sold the rest for {price} a kilogram",
                "{kept} kilograms were for the family, and the rest was sold at {price} a kilogram",
            ),
        },
        asks=(
            Ask(
                find="income",
                steps=(
                    "hives that survived = hives - lost",
                    "hives with bees = hives that survived + swarms",
                    "kilograms of honey = hives with bees * honey",
                    "kilograms sold = kilograms of honey - kept",
                    "money for the honey = kilograms sold * price",
                ),
                tell="hives swarms honey kept",
                questions=(
                    "how much money did {name} get for the honey",
                    "what did the sold honey bring",
                ),
                goals=("the money that {name} got for the honey",),
                wordings=(
                    "A year with bees: fall, {hives} hives; winter, {lost} of them lost; spring, "
                    "{swarms} swarms caught and housed in a hive each; summer, {honey} "
                    "kilograms of honey a hive. {name} put {kept} kilograms into {his} own "
                    "cellar. What did {he} earn with the rest at {price} a kilogram?",
                ),
            ),
            Ask(
                find="lost",
                steps=(
                    "kilograms of honey = sold + kept",
                    "hives with bees = kilograms of honey / honey",
                    "hives that survived = hives with bees - swarms",
                    "hives lost = hives - hives that survived",
                ),
                wordings=(
                    "Last fall {name} had {hives} hives. How many were lost in the winter? In May "
                    "{swarms} hives with new swarms came to those that were left. In "
                    "summer every hive gave {honey} kilograms of honey, of which {sold} kilograms "
                    "in all were sold and {kept} kept.",
                    "{sold} kilograms of honey sold and {kept} kept, {honey} from every single "
                    "hive: so ended the year of {name}, who had begun it with {hives} hives, lost "
                    "some in the cold and got {swarms} more in May. How many had been lost?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_train_cars_reserved_and_standing",
        topic="travel",
        numbers={
            "cars": whole(4, 12),
            "seats": oneof(40, 48, 50, 60, 64, 72, 80),
            "all_seats": "cars * seats",
            "reserved_share": fraction("1/2", "1/3", "1/4", "1/5", "1/8"),
            "reserved": "all_seats * reserved_share",
            "free": "all_seats - reserved",
            "extra": whole(5, 60),
            "came": "free + extra",
            "got_off": whole(4, 50),
            "standing": "extra - got_off",
        },
        nouns={"town": "town", "reason": "final, fair, concert, parade, book fair, air show"},
        facts={
            "cars": (
                "the train to {town} has {cars} cars with {seats} seats each",
                "a train of {cars} cars, {seats} seats to a car, leaves for {town}",
            ),
            "reserved": (
                "{reserved_share} of the seats are reserved, and those who reserved them all come",
                "people with reservations take {reserved_share} of all the seats",
            ),
            "off": (
                "all seats are taken, and {got_off} of the people standing give up and get off",
                "{got_off} of those who find no seat leave the train again",
            ),
            "came": (
                "because of a {reason}, {came} people without a reservation get on as well",
                "{came} people on their way to a {reason} get on without having reserved anything",
            ),
        },
        asks=(
            Ask(
                find="standing",
                steps=(
                    "seats on the train = cars * seats",
                    "reserved seats = reserved_share of seats on the train",
                    "seats not reserved = seats on the train - reserved seats",
                    "people standing at first = came - seats not reserved",
                    "people still standing = people standing at first - got_off",
                ),
                tell="cars reserved came off",
                questions=(
                    "how many people are standing after that",
                    "how many people still have to stand then",
                ),
                goals=("the number of people who still stand",),
                wordings=(
                    "Every seat of the train to {town} is taken and people stand in the aisles. "
                    "There are {cars} cars of {seats} seats; {reserved_share} of the seats were "
                    "reserved by others, and {came} people came without a reservation. Then "
                    "{got_off} of those standing give up and get off again. How many remain "
                    "standing?",
                ),
            ),
            Ask(
                find="came",
                steps=(
                    "seats on the train = cars * seats",
                    "seats not reserved = seats on the train - reserved",
                    "people standing at first = standing + got_off",
                    "people without a reservation = seats not reserved + people standing at first",
                ),
                wordings=(
                    "After {got_off} people without a seat had got off to wait for the next train, "
                    "{standing} still stood. The train has {cars} cars with {seats} seats, all "
                    "taken, {reserved} of them by people with reservations. How many people "
                    "without a reservation had got on at first?",
                    "How many people had come to the train to {town} without a reservation? Of its "
                    "{cars} times {seats} seats, {reserved} were reserved; all others were taken "
                    "by people without one, {standing} more of these are standing, and {got_off} "
                    "have left the train for want of a seat.",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_group_ticket_or_single_tickets",
        topic="money",
        numbers={
            "adults": whole(2, 8),
            "children": whole(6, 25),
            "adult_price": money(8, 20),
            "child_price": money(4, 9, "0.50"),
            "for_adults": "adults * adult_price",
            "for_children": "children * child_price",
            "single": "for_adults + for_children",
            "saved": money(4, 60),
            "group": "single - saved",
        },
        where=("adult_price > child_price",),
        nouns={
            "place": "wildlife park, water park, planetarium, castle, climbing forest, aquarium",
            "club": "judo club, youth choir, scout troop, swim team, neighborhood club",
        },
        facts={
            "people": (
                "{adults} adults from a {club} go to the {place} with {children} children",
                "a {club} visits the {place} with {children} children and {adults} adults",
            ),
            "prices": (
                "single tickets cost {adult_price} for an adult and {child_price} for a child",
                "at the gate an adult pays {adult_price} and a child {child_price}",
            ),
            "group": (
                "a group ticket for all of them costs {group}",
                "there is also a group ticket, which lets them all in for {group}",
            ),
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "adult tickets = adults * adult_price",
                    "child tickets = children * child_price",
                    "single tickets = adult tickets + child tickets",
                    "money saved = single tickets - group",
                ),
                tell="people prices group",
                questions=(
                    "how much does the group ticket save them",
                    "how much cheaper is the group ticket than single tickets",
                ),
                goals=("the money that the group ticket saves",),
                wordings=(
                    '"One group ticket, {group}," says the woman at the gate of the {place}. The '
                    "leader of the {club} does the sum for single tickets: {adults} adults at "
                    "{adult_price}, {children} children at {child_price}. By how much is the "
                    "group ticket the better deal?",
                ),
            ),
            Ask(
                find="children",
                steps=(
                    "price of the single tickets = group + saved",
                    "adult tickets = adults * adult_price",
                    "child tickets = price of the single tickets - adult tickets",
                    "children = child tickets / child_price",
                ),
                wordings=(
                    "With a group ticket for {group}, a {club} paid {saved} less at the {place} "
                    "than it would have paid for single tickets, which are {adult_price} for "
                    "adults and {child_price} for children. {adults} of the group were adults. "
                    "How many were children?",
                    "How many children did the {adults} adults of a {club} take along to the "
                    "{place}? Their group ticket was {group}; single tickets, {adult_price} for "
                    "each adult and {child_price} for each child, would have been {saved} more "
                    "in all.",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_reading_badges_three_friends",
        topic="school",
        numbers={
            "goal": whole(200, 900, 10),
            "days": whole(4, 12),
            "a_day": whole(5, 20),
            "times": factor(2, 3),
            "b_day": "a_day * times",
            "fewer": whole(2, 6),
            "c_day": "b_day - fewer",
            "two_day": "a_day + b_day",
            "all_day": "two_day + c_day",
            "read": "all_day * days",
            "left": "goal - read",
        },
        where=("left < 300", "a_day > fewer"),
        nouns={"badge": "owl, dolphin, dragon, fox, rocket, lighthouse"},
        facts={
            "goal": (
                "{name}, {name2} and {name3} get the {badge} badge when they have read {goal} "
                "pages together",
                "for a {badge} badge, the team of {name}, {name2} and {name3} has to read {goal} "
                "pages",
            ),
            "a": (
                "{name} reads {a_day} pages a day",
                "every day {name} finishes {a_day} pages",
            ),
            "b": (
                "{name2} reads {times:times} as many",
                "{name2} gets through {times:times} as many pages as {name}",
            ),
            "c": (
                "{name3} reads {fewer} fewer a day than {name2}",
                "{name3}'s daily number is {fewer} lower than {name2}'s",
            ),
            "days": (
                "they have been reading for {days} days",
                "{days} days have gone by",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "pages of {name2} a day = times of a_day",
                    "pages of {name3} a day = pages of {name2} a day - fewer",
                    "pages of {name} and {name2} a day = a_day + pages of {name2} a day",
                    "pages of the team a day = pages of {name} and {name2} a day + pages of "
                    "{name3} a day",
                    "pages read = pages of the team a day * days",
                    "pages left = goal - pages read",
                ),
                tell="goal a b c days",
                questions=(
                    "how many pages do they still have to read for the badge",
                    "how many pages is the team short of the badge",
                ),
                goals=("the number of pages that are missing for the badge",),
                wordings=(
                    "{goal} pages mean a {badge} badge for the team. {name} manages {a_day} pages "
                    "a day, {name2} {times:times} as many, {name3} {fewer} fewer than {name2}, and "
                    "{days} days are over. How many pages are still missing?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "pages read = goal - left",
                    "pages of {name} and {name2} a day = a_day + b_day",
                    "pages of the team a day = pages of {name} and {name2} a day + c_day",
                    "days = pages read / pages of the team a day",
                ),
                wordings=(
                    "The team of {name}, {name2} and {name3} reads {a_day}, {b_day} and {c_day} "
                    "pages a day, one number for each in this order. Of the {goal} pages for the "
                    "{badge} badge, {left} are still to be read. How many days have they been "
                    "reading?",
                    "How many days ago did {name} begin to read {a_day} pages a day, {name2} "
                    "{b_day} and {name3} {c_day}, all for the same {badge} badge of {goal} pages, "
                    "if they lack {left} pages today?",
                ),
            ),
        ),
    ),
)
