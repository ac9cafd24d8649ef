"""More chains of comparisons: halves, fewer than, between, twice the sum, and letters "
"about them."""

from datagen.numbers.quantity import factor, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="chain_of_three_loads_on_a_market_scale",
        topic="",
        numbers={
            "small": whole(4, 16),
            "times": factor(3, 4, 5),
            "big": "small * times",
            "sum": "small + big",
            "half": "sum / 2",
            "more": whole(2, 8),
            "third": "half + more",
            "all": "sum + third",
        },
        where=("third < big",),
        nouns={"load": "stone, sack, crate, pumpkin, barrel, statue"},
        facts={
            "small": (
                "{name}'s smallest {load} weighs {small} kilograms",
                "the smallest {load} on {name}'s scale weighs {small} kilograms",
            ),
            "big": (
                "the biggest one weighs {times:times} as much",
                "the weight of the biggest is {times:times} that",
            ),
            "third": (
                "the middle one weighs {more} kilograms more than half of what these two weigh "
                "together",
                "to get the weight of the third, take half of what those two weigh together and "
                "add {more} kilograms.",
            ),
        },
        asks=(
            Ask(
                find="third",
                steps=(
                    "weight of the biggest = times of small",
                    "weight of the two = small + weight of the biggest",
                    "half of that weight = weight of the two / 2",
                    "weight of the third = half of that weight + more",
                ),
                tell="small big third",
                questions=(
                    "how many kilograms does that third {load} weigh",
                    "what is the weight of the third {load} in kilograms",
                ),
                wordings=(
                    "There are three of these on the scale. Lightest: {small} kilograms. "
                    "Heaviest: {times:times} the lightest. The remaining {load}: {more} "
                    "kilograms above half of what lightest and heaviest weigh together. What "
                    "does it weigh, in kilograms?",
                    "How heavy is a {load}, in kilograms, that outweighs half of two others "
                    "together by {more} kilograms, if one of the two weighs {small} kilograms "
                    "and the other {times:times} as much?",
                    "Dear carrier, my smallest {load} weighs {small} kilograms and my biggest "
                    "{times:times} as much. The third one is {more} kilograms heavier than half "
                    "of those two together. How many kilograms is that? Yours, {name}.",
                ),
            ),
            Ask(
                find="all",
                steps=(
                    "weight of the biggest = times of small",
                    "weight of the two = small + weight of the biggest",
                    "half of that weight = weight of the two / 2",
                    "weight of the third = half of that weight + more",
                    "weight of all three = weight of the two + weight of the third",
                ),
                wordings=(
                    "Three things are put on {name}'s scale. The first weighs {small} kilograms, "
                    "the second {times:times} as much, and the third {more} kilograms more than "
                    "half of the first two together. What do all three weigh, in kilograms?",
                ),
            ),
            Ask(
                find="small",
                steps=(
                    "half of the weight of two = third - more",
                    "weight of the two = half of the weight of two * 2",
                    "weight of the smallest = weight of the two - big",
                ),
                wordings=(
                    "A {load} of {third} kilograms is {more} kilograms heavier than half of "
                    "what two others weigh together. One of these weighs {big} kilograms. How "
                    "many kilograms does the other weigh?",
                    "{name}'s middle {load} weighs {third} kilograms: {more} more than half of "
                    "the weight of the other two together. The biggest of them weighs {big} "
                    "kilograms. What does the smallest weigh in kilograms?",
                ),
            ),
        ),
    ),
    Story(
        name="chain_of_letters_written_by_pen_friends_in_a_year",
        topic="",
        numbers={
            "a": whole(10, 40, 2),
            "half": "a / 2",
            "more": whole(3, 12),
            "b": "half + more",
            "times": factor(2, 3),
            "c": "b * times",
            "ab": "a + b",
            "all": "ab + c",
        },
        nouns={"thing": "letter, postcard, email, poem, birthday card"},
        facts={
            "a": (
                "last year {name} wrote {a} {things}",
                "{a} {things} were written by {name} last year",
            ),
            "b": (
                "{name2} wrote {more} more than half as many as {name}",
                "half of {name}'s number plus {more} is what {name2} wrote",
            ),
            "c": (
                "{name3} wrote {times:times} as many as {name2}",
                "{name3}'s number is {times:times} {name2}'s",
            ),
        },
        asks=(
            Ask(
                find="c",
                steps=(
                    "half of {name}'s number = a / 2",
                    "{things} of {name2} = half of {name}'s number + more",
                    "{things} of {name3} = times of {things} of {name2}",
                ),
                tell="a b c",
                questions=(
                    "how many {things} did {name3} write",
                    "what was {name3}'s number of {things}",
                ),
                goals=("the number of {things} that {name3} wrote",),
                wordings=(
                    "How many {things} did {name3} write, who wrote {times:times} as many as "
                    "{name2}, who wrote {more} more than half as many as {name}, who wrote {a}?",
                    "Take the {a} {things} that {name} wrote. Half of them and {more} more is "
                    "what {name2} wrote, and {times:times} {name2}'s number is what {name3} "
                    "wrote. What number is that?",
                    '"You wrote {a} {things}, {name}," says {name2}. "I wrote {more} more than '
                    'half of that." "And I wrote {times:times} as many as you, {name2}," says '
                    "{name3}. How many did {name3} write?",
                ),
            ),
            Ask(
                find="all",
                steps=(
                    "half of {name}'s number = a / 2",
                    "{things} of {name2} = half of {name}'s number + more",
                    "{things} of {name3} = times of {things} of {name2}",
                    "{things} of {name} and {name2} = a + {things} of {name2}",
                    "{things} of all three = {things} of {name} and {name2} + {things} of {name3}",
                ),
                tell="a b c",
                questions=(
                    "how many {things} did the three write altogether",
                    "how many {things} is that for all three",
                ),
                wordings=(
                    "Three friends keep in touch. {name} sends {a} {things} in a year, {name2} "
                    "{more} more than half as many as {name}, {name3} {times:times} as many as "
                    "{name2}. How many are sent by the three?",
                ),
            ),
            Ask(
                find="a",
                steps=(
                    "{things} of {name2} = c / times",
                    "half of {name}'s number = {things} of {name2} - more",
                    "{things} of {name} = half of {name}'s number * 2",
                ),
                wordings=(
                    "{name3} wrote {c} {things}, {times:times} as many as {name2}. {name2} wrote "
                    "{more} more than half as many as {name}. How many did {name} write?",
                ),
            ),
        ),
    ),
    Story(
        name="chain_of_seats_in_three_cinemas",
        topic="",
        numbers={
            "mid": whole(60, 200, 10),
            "more": whole(10, 60, 5),
            "big": "mid + more",
            "less": whole(10, 50, 5),
            "tiny": "mid - less",
            "two": "mid + big",
            "all": "two + tiny",
            "sold": whole(40, 300, 5),
            "free": "all - sold",
        },
        where=("free > 20",),
        nouns={"house": "cinema, theater, opera house, arts center, planetarium"},
        facts={
            "mid": (
                "the blue hall of the {house} where {name} works has {mid} seats",
                "there are {mid} seats in the blue hall of {name}'s {house}",
            ),
            "big": (
                "the red hall has {more} more than the blue one",
                "{more} more are in the red hall than in the blue one",
            ),
            "tiny": (
                "the green hall has {less} fewer than the blue one",
                "the green hall is {less} seats smaller than the blue hall",
            ),
            "sold": (
                "{sold} tickets have been sold for tonight",
                "for tonight {sold} seats are already taken",
            ),
        },
        asks=(
            Ask(
                find="all",
                steps=(
                    "seats in the red hall = mid + more",
                    "seats in the green hall = mid - less",
                    "seats in the blue and the red hall = mid + seats in the red hall",
                    "seats in all = seats in the blue and the red hall + seats in the green hall",
                ),
                tell="mid big tiny",
                questions=(
                    "how many seats are there in the three halls",
                    "how many people can sit in the {house} at once",
                ),
                goals=("the number of seats in all three halls",),
                wordings=(
                    "Each hall of the {house} has its color. Blue has {mid} seats. Compared with "
                    "blue, red has {more} more and green {less} fewer. What do the seats of all "
                    "three add up to?",
                    "How many seats must {name} dust in the {house}, if the blue hall has {mid}, "
                    "the red one {more} more than the blue one, and the green one {less} fewer "
                    "than the blue one?",
                    "Blue hall: {mid} seats. Red hall: {more} more than blue. Green hall: {less} "
                    "fewer than blue. How many seats does the {house} have?",
                ),
            ),
            Ask(
                find="free",
                steps=(
                    "seats in the red hall = mid + more",
                    "seats in the green hall = mid - less",
                    "seats in the blue and the red hall = mid + seats in the red hall",
                    "seats in all = seats in the blue and the red hall + seats in the green hall",
                    "free seats = seats in all - sold",
                ),
                tell="mid big tiny sold",
                questions=(
                    "how many seats in the three halls are still free",
                    "how many more tickets can be sold for tonight",
                ),
                wordings=(
                    "How many seats stay empty tonight, if {sold} people come to a {house} whose "
                    "halls have {mid} seats, {more} more than that, and {less} fewer than the "
                    "first?",
                ),
            ),
            Ask(
                find="mid",
                steps=(
                    "seats without the extra ones = two - more",
                    "seats in the blue hall = seats without the extra ones / 2",
                ),
                wordings=(
                    "The red and the blue hall of a {house} have {two} seats together, and the "
                    "red one has {more} more than the other. How many seats are in the blue hall?",
                    "Of the {two} seats in two halls, the larger has {more} more than the "
                    "smaller. How many does the smaller hall have?",
                ),
            ),
        ),
    ),
    Story(
        name="chain_of_apples_picked_by_sum_of_two_others",
        topic="garden",
        numbers={
            "a": whole(12, 50),
            "b": whole(12, 50),
            "two": "a + b",
            "fewer": whole(4, 20),
            "c": "two - fewer",
            "three": "two + c",
            "bag": oneof(5, 6, 8, 10),
            "bags": "three // bag",
            "rest": "three % bag",
        },
        where=("c > a", "rest > 0"),
        nouns={"fruit": "fruit"},
        facts={
            "ab": (
                "{name} picks {a} {fruits} and {name2} picks {b}",
                "{a} {fruits} are picked by {name} and {b} by {name2}",
            ),
            "c": (
                "{name3} picks {fewer} fewer than both of them together",
                "{name3} gets {fewer} fewer than those two have in all",
            ),
            "bag": (
                "all of them are packed in bags of {bag}",
                "they fill as many bags of {bag} as possible",
            ),
        },
        asks=(
            Ask(
                find="three",
                steps=(
                    "{fruits} of {name} and {name2} = a + b",
                    "{fruits} of {name3} = {fruits} of {name} and {name2} - fewer",
                    "{fruits} of all three = {fruits} of {name} and {name2} + {fruits} of {name3}",
                ),
                tell="ab c",
                questions=(
                    "how many {fruits} do the three pick altogether",
                    "how many {fruits} is that in all",
                ),
                wordings=(
                    '"You two have {a} and {b} {fruits}, {name} and {name2}," says {name3}, "and '
                    'I have {fewer} fewer than you have together." How many {fruits} do the '
                    "three have?",
                    "How many {fruits} come home with {name}, {name2}, and {name3} if the first "
                    "carries {a}, the second {b}, and the third {fewer} fewer than the first two "
                    "combined?",
                    "{name3} has picked {fewer} {fruits} fewer than {name} and {name2} together. "
                    "{name} has {a}, {name2} has {b}. How many {fruits} have been picked?",
                ),
            ),
            Ask(
                find="rest",
                steps=(
                    "{fruits} of {name} and {name2} = a + b",
                    "{fruits} of {name3} = {fruits} of {name} and {name2} - fewer",
                    "{fruits} of all three = {fruits} of {name} and {name2} + {fruits} of {name3}",
                    "{fruits} left over = {fruits} of all three % bag",
                ),
                tell="ab c bag",
                questions=(
                    "how many {fruits} are left over when no other bag can be filled",
                    "how many {fruits} do not fill another bag",
                ),
                wordings=(
                    "Bags of {bag} are filled with the {fruits} that {name} ({a}), {name2} "
                    "({b}), and {name3} ({fewer} fewer than the other two together) have picked. "
                    "How many {fruits} remain when no further bag can be filled?",
                ),
            ),
            Ask(
                find="bags",
                steps=(
                    "{fruits} of {name} and {name2} = a + b",
                    "{fruits} of {name3} = {fruits} of {name} and {name2} - fewer",
                    "{fruits} of all three = {fruits} of {name} and {name2} + {fruits} of {name3}",
                    "full bags = {fruits} of all three // bag",
                ),
                wordings=(
                    "How many full bags of {bag} do {name}, {name2}, and {name3} get, if {name} "
                    "has picked {a} {fruits}, {name2} {b}, and {name3} {fewer} fewer than both "
                    "of them together?",
                ),
            ),
        ),
    ),
    Story(
        name="chain_of_prices_skates_helmet_and_pads",
        topic="money",
        numbers={
            "pads": money(8, 25),
            "times": factor(2, 3),
            "helmet": "pads * times",
            "less": money(2, 7),
            "fold": factor(2, 3),
            "multiple": "helmet * fold",
            "skates": "multiple - less",
            "two": "pads + helmet",
            "all": "two + skates",
            "have": money(30, 150, 5),
            "short": "all - have",
        },
        where=("short > 5",),
        nouns={"x": "pair of skates/pairs of skates, skateboard, scooter, snowboard, surfboard"},
        facts={
            "pads": (
                "knee pads cost {pads} in the shop where {name} looks for a {x}",
                "{name} needs knee pads for {pads} to go with a new {x}",
            ),
            "helmet": (
                "a helmet costs {times:times} as much as the pads",
                "a helmet is {times:times} the price of the pads",
            ),
            "x": (
                "the {x} costs {less} less than {fold:times} the price of the helmet",
                "for the {x}, {less} less than {fold:times} the price of the helmet is asked",
            ),
            "have": ("{name} has {have}", "in {name}'s pocket there is {have}"),
        },
        asks=(
            Ask(
                find="all",
                steps=(
                    "price of the helmet = times of pads",
                    "multiple of that price = fold of price of the helmet",
                    "price of the {x} = multiple of that price - less",
                    "price of pads and helmet = pads + price of the helmet",
                    "price of all = price of pads and helmet + price of the {x}",
                ),
                tell="pads helmet x",
                questions=(
                    "how much do all three things cost",
                    "what does {name} have to pay for everything",
                ),
                goals=("the price of all three things",),
                wordings=(
                    "Shopping list with prices. Pads: {pads}. Helmet: {times:times} the pads. "
                    "The {x}: {fold:times} the helmet, less {less}. What will {name} pay at the "
                    "till?",
                    "For pads, a helmet, and a {x}, {name} will pay a lot: the pads are only "
                    "{pads}, but the helmet is {times:times} as expensive, and the {x} costs "
                    "just {less} less than {fold:times} the helmet. How much is the total?",
                    "Pads, helmet, {x}: {name} needs them all. The pads are {pads}, the helmet "
                    "{times:times} as much, the {x} {less} less than {fold:times} the helmet. "
                    "How much is that altogether?",
                ),
            ),
            Ask(
                find="short",
                steps=(
                    "price of the helmet = times of pads",
                    "multiple of that price = fold of price of the helmet",
                    "price of the {x} = multiple of that price - less",
                    "price of pads and helmet = pads + price of the helmet",
                    "price of all = price of pads and helmet + price of the {x}",
                    "money missing = price of all - have",
                ),
                tell="pads helmet x have",
                questions=("how much money is {name} short", "how much more does {name} need"),
                wordings=(
                    "{name} has {have} for knee pads ({pads}), a helmet ({times:times} as much "
                    "as the pads), and a {x} ({less} less than {fold:times} the helmet). How "
                    "much is missing?",
                ),
            ),
            Ask(
                find="pads",
                steps=(
                    "multiple of the helmet = skates + less",
                    "price of the helmet = multiple of the helmet / fold",
                    "price of the pads = price of the helmet / times",
                ),
                wordings=(
                    "A {x} costs {skates}, which is {less} less than {fold:times} the price of a "
                    "helmet. The helmet costs {times:times} as much as knee pads. How much are "
                    "the knee pads?",
                ),
            ),
        ),
    ),
    Story(
        name="chain_of_songs_on_playlists_shared_and_removed",
        topic="",
        numbers={
            "a": whole(20, 90),
            "pct": percent(10, 20, 25, 50),
            "more": "a * pct / 100",
            "b": "a + more",
            "both": "a + b",
            "shared": whole(5, 18),
            "list": "both - shared",
            "minutes": oneof(3, 4, 5),
            "time": "list * minutes",
        },
        nouns={"what": "song, podcast, joke, photo, video clip"},
        facts={
            "a": ("{name} has {a} {whats} on a list", "a list of {name}'s holds {a} {whats}"),
            "b": ("{name2}'s list is {pct} longer", "{name2} has {pct} more on a list"),
            "shared": (
                "they join the two lists and take out the second copy of each of the {shared} "
                "{whats} that are on both",
                "{shared} {whats} are on both lists and are kept only once when the lists are "
                "put together",
            ),
        },
        asks=(
            Ask(
                find="list",
                steps=(
                    "extra {whats} of {name2} = pct of a",
                    "{whats} of {name2} = a + extra {whats} of {name2}",
                    "{whats} on both lists = a + {whats} of {name2}",
                    "{whats} on the joint list = {whats} on both lists - shared",
                ),
                tell="a b shared",
                questions=("how many {whats} are on the joint list", "how long is the joint list"),
                goals=("the number of {whats} on the joint list",),
                wordings=(
                    "Put {name}'s {a} {whats} and {name2}'s, of which there are {pct} more, on "
                    "one list, and cross out {shared} that are there twice so that each is there "
                    "once. How many are left?",
                    '"Our lists have {shared} {whats} in common," says {name} to {name2}. "Mine '
                    'has {a}, and yours is {pct} longer." Together, how many different {whats} '
                    "do the two have?",
                    "How many different {whats} do {name} and {name2} have, if {name} has {a}, "
                    "{name2} {pct} more, and {shared} are the same in both collections?",
                    "{a} {whats} on {name}'s list, {pct} more on {name2}'s, {shared} on both. "
                    "Into one joint list each goes only once. How many entries will it have?",
                ),
            ),
            Ask(
                find="time",
                steps=(
                    "{whats} on both lists = a + b",
                    "{whats} on the joint list = {whats} on both lists - shared",
                    "minutes in all = {whats} on the joint list * minutes",
                ),
                wordings=(
                    "{name} has {a} {whats} and {name2} has {b}; {shared} are the same. How many "
                    "minutes does it take to go through all the different ones, at {minutes} "
                    "minutes each?",
                ),
            ),
            Ask(
                find="shared",
                steps=(
                    "{whats} on both lists = a + b",
                    "{whats} that are the same = {whats} on both lists - list",
                ),
                wordings=(
                    "{name}'s {a} {whats} and {name2}'s {b} make a joint list of only {list}, "
                    "since what both have is listed once. How many do both have?",
                ),
            ),
        ),
    ),
    Story(
        name="chain_of_ages_of_four_houses_on_a_street",
        topic="ages",
        numbers={
            "new": whole(3, 20),
            "times": factor(3, 4, 5),
            "mill": "new * times",
            "older": whole(10, 60),
            "inn": "mill + older",
            "sum": "new + inn",
            "church": "sum * 2",
            "gap": "church - mill",
        },
        facts={
            "new": (
                "the newest house on {name}'s street is {new} years old",
                "{name} lives on a street whose newest house is {new} years old",
            ),
            "mill": (
                "the mill is {times:times} as old as that",
                "the mill has stood {times:times} as long",
            ),
            "inn": (
                "the inn is {older} years older than the mill",
                "{older} years before the mill, the inn was built",
            ),
            "church": (
                "the church is twice as old as the newest house and the inn together",
                "the age of the church is twice the sum of the ages of the newest house and the "
                "inn",
            ),
        },
        asks=(
            Ask(
                find="church",
                steps=(
                    "age of the mill = times of new",
                    "age of the inn = age of the mill + older",
                    "sum of two ages = new + age of the inn",
                    "age of the church = sum of two ages * 2",
                ),
                tell="new mill inn church",
                questions=("how old is the church", "how many years old is the church"),
                goals=("the age of the church in years",),
                wordings=(
                    "{name}'s guide points at four buildings: \"This house, {new} years old, is "
                    "the newest. The mill is {times:times} as old. The inn is {older} years "
                    "older than the mill. And the church is twice as old as house and inn "
                    'together." How old is the church?',
                    "House: {new} years. Mill: {times:times} the house. Inn: {older} years more "
                    "than the mill. Church: twice the sum of house and inn. What is the age of "
                    "the church?",
                    "How old is the church, if its age is twice that of the newest house and the "
                    "inn together, the inn is {older} years older than the mill, and the mill "
                    "{times:times} as old as the newest house, which has stood for {new} years?",
                ),
            ),
            Ask(
                find="gap",
                steps=(
                    "age of the mill = times of new",
                    "age of the inn = age of the mill + older",
                    "sum of two ages = new + age of the inn",
                    "age of the church = sum of two ages * 2",
                    "difference in age = age of the church - age of the mill",
                ),
                tell="new mill inn church",
                questions=(
                    "by how many years is the church older than the mill",
                    "how many years older than the mill is the church",
                ),
                wordings=(
                    "On a street stand a house of {new} years, a mill {times:times} as old, an "
                    "inn {older} years older than the mill, and a church twice as old as the "
                    "house and the inn together. How many years lie between the building of the "
                    "church and that of the mill?",
                ),
            ),
            Ask(
                find="new",
                steps=(
                    "age of the mill = inn - older",
                    "age of the newest house = age of the mill / times",
                ),
                wordings=(
                    "The inn on {name}'s street is {inn} years old, {older} years older than the "
                    "mill. The mill is {times:times} as old as the newest house. How old is the "
                    "newest house?",
                    "{inn} years is the age of the inn. Take away {older} and you have that of "
                    "the mill, which is {times:times} the age of the newest house. What is the "
                    "newest house's age?",
                ),
            ),
        ),
    ),
    Story(
        name="chain_of_rides_every_other_day_and_daily",
        topic="travel",
        numbers={
            "a": whole(4, 20),
            "days": "a * 2",
            "km": whole(4, 15),
            "a_km": "a * km",
            "less": whole(1, 3),
            "short": "km - less",
            "b_km": "days * short",
            "all": "a_km + b_km",
            "gap": "b_km - a_km",
        },
        where=("gap > 0", "less < km"),
        nouns={"how": "cycles, jogs, rows, skates, walks", "unit": "mile, kilometer"},
        facts={
            "days": (
                "in a training camp of {days} days, {name} {how} {km} {units} every other day, "
                "beginning on the first day",
                "{name} {how} {km} {units} on the first day of a camp of {days} days and on "
                "every other day after that",
            ),
            "b": (
                "{name2} does {less:unit} less than that at a time, but every day",
                "{name2} goes every day, though each time {less:unit} less",
            ),
        },
        asks=(
            Ask(
                find="all",
                steps=(
                    "days of {name} = days / 2",
                    "distance of {name} = days of {name} * km",
                    "daily distance of {name2} = km - less",
                    "distance of {name2} = days * daily distance of {name2}",
                    "distance of both = distance of {name} + distance of {name2}",
                ),
                tell="days b",
                questions=(
                    "how many {units} do the two cover in all",
                    "what is the distance of both together in {units}",
                ),
                wordings=(
                    "{name} trains every other day, starting on day one, and {name2} every day. "
                    "In a camp of {days} days, how many {units} do they cover together if {name} "
                    "{how} {km} {units} at a time and {name2} {less:unit} less?",
                    "Training diary, {days} days. {name}: {km} {units} on day one and every "
                    "other day from then on. {name2}: daily, {less:unit} less than {name} each "
                    "time. What is the sum of all the {units}?",
                    "A camp lasts {days} days. {name} {how} {km} {units} every other day from "
                    "the first day on, {name2} {less:unit} less but each day. How many {units} "
                    "do they reach together?",
                ),
            ),
            Ask(
                find="gap",
                steps=(
                    "days of {name} = days / 2",
                    "distance of {name} = days of {name} * km",
                    "daily distance of {name2} = km - less",
                    "distance of {name2} = days * daily distance of {name2}",
                    "difference = distance of {name2} - distance of {name}",
                ),
                tell="days b",
                questions=(
                    "how many more {units} does {name2} cover than {name}",
                    "by how many {units} is {name2} ahead at the end",
                ),
                goals=("the number of {units} by which {name2} is ahead at the end",),
                wordings=(
                    "Who gets further in {days} days: {name}, who {how} {km} {units} every other "
                    "day starting with day one, or {name2}, who does {less:unit} less at a time "
                    "but goes daily? It is {name2}. By how many {units}?",
                ),
            ),
            Ask(
                find="km",
                steps=("days of {name} = days / 2", "distance at a time = a_km / days of {name}"),
                wordings=(
                    "In {days} days {name} covered {a_km} {units}, always the same distance and "
                    "only every other day, from the first day on. How many {units} was it each "
                    "time?",
                ),
            ),
        ),
    ),
    Story(
        name="chain_of_books_on_four_shelves_from_the_total",
        topic="school",
        numbers={
            "low": whole(8, 30),
            "more": whole(2, 10),
            "second": "low + more",
            "third": "second + more",
            "top": "third + more",
            "two": "low + second",
            "three": "two + third",
            "all": "three + top",
        },
        nouns={"thing": "book, folder, jar, trophy/trophies, model car, teapot"},
        facts={
            "low": (
                "the lowest of four shelves in {name}'s room holds {low} {things}",
                "{name} keeps {low} {things} on the lowest of four shelves",
            ),
            "more": (
                "each shelf above it holds {more} more than the one below",
                "from each shelf to the next one up, the number grows by {more}",
            ),
        },
        asks=(
            Ask(
                find="all",
                steps=(
                    "{things} on the second shelf = low + more",
                    "{things} on the third shelf = {things} on the second shelf + more",
                    "{things} on the top shelf = {things} on the third shelf + more",
                    "{things} on the lower two shelves = low + {things} on the second shelf",
                    "{things} on the lower three shelves = {things} on the lower two shelves + "
                    "{things} on the third shelf",
                    "{things} on all shelves = {things} on the lower three shelves + {things} on "
                    "the top shelf",
                ),
                tell="low more",
                questions=(
                    "how many {things} are there on the four shelves",
                    "how many {things} is that on all four shelves",
                ),
                goals=("the number of {things} on all four shelves",),
                wordings=(
                    "{name} stacks {things} on four shelves, putting {low} on the lowest and "
                    "always {more} more on the next one up than on the one before. How many "
                    "{things} is that altogether?",
                    "How many {things} fill four shelves if the lowest holds {low} and each of "
                    "the three above it {more} more than the shelf just below?",
                    "Four shelves, one above the other: {low} {things} on the lowest, and on "
                    "each of the others {more} more than on the shelf just below it. How many "
                    "{things} are there in all?",
                ),
            ),
            Ask(
                find="top",
                steps=(
                    "{things} on the second shelf = low + more",
                    "{things} on the third shelf = {things} on the second shelf + more",
                    "{things} on the top shelf = {things} on the third shelf + more",
                ),
                tell="low more",
                questions=(
                    "how many {things} are on the top shelf",
                    "how many {things} does the top shelf hold",
                ),
                wordings=(
                    "How many {things} stand on the highest of four shelves if there are {low} "
                    "on the lowest and always {more} more on the next one up?",
                ),
            ),
            Ask(
                find="low",
                steps=(
                    "{things} on the third shelf = top - more",
                    "{things} on the second shelf = {things} on the third shelf - more",
                    "{things} on the lowest shelf = {things} on the second shelf - more",
                ),
                wordings=(
                    "The top one of {name}'s four shelves holds {top} {things}. Each shelf holds "
                    "{more} fewer than the one above it. How many {things} are on the lowest "
                    "shelf?",
                ),
            ),
        ),
    ),
)
