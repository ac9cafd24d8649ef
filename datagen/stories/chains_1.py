"""Chains of comparisons: sales, zoo animals, pages, windows, fish, weights, ways to work, snakes, "
"pies."""

from datagen.numbers.quantity import decimal, factor, fraction, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="chains_four_children_sell_boxes_for_the_team",
        topic="school",
        numbers={
            "first": whole(6, 40),
            "second": "first * 2",
            "less": whole(2, 10),
            "third": "second - less",
            "more": whole(2, 15),
            "fourth": "third + more",
            "total": "first + second + third + fourth",
        },
        nouns={
            "thing": "box of cookies/boxes of cookies, raffle ticket, calendar, candy bar, coupon "
            "book, flower bulb",
            "team": "soccer team, school band, swim team, chess club, scout troop",
        },
        facts={
            "first": (
                "{name} sold {first} {things} for the {team}",
                "for the {team}, {name} sold {first} {things}",
            ),
            "second": (
                "{name2} sold twice as many as {name}",
                "{name} sold half as many as {name2}",
            ),
            "third": (
                "{name3} sold {less} fewer than {name2}",
                "{name2} sold {less} more than {name3}",
            ),
            "fourth": (
                "{name4} sold {more} more than {name3}",
                "the number sold by {name4} was {more} more than that of {name3}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "{things} of {name2} = first * 2",
                    "{things} of {name3} = {things} of {name2} - less",
                    "{things} of {name4} = {things} of {name3} + more",
                    "{things} of two = first + {things} of {name2}",
                    "{things} of three = {things} of two + {things} of {name3}",
                    "{things} of all = {things} of three + {things} of {name4}",
                ),
                tell="first second third fourth",
                questions=(
                    "how many {things} did the four sell altogether",
                    "how many {things} were sold by the four in total",
                ),
                goals=("the total number of {things} sold by the four",),
                wordings=(
                    "From the notebook of the {team}: {name} {first} {things}; {name2} twice as "
                    "many as {name}; {name3} {less} fewer than {name2}; {name4} {more} more than "
                    "{name3}. What is the sum?",
                    "{name}, {name2}, {name3} and {name4} raised money for the {team}. {name} sold "
                    "{first} {things}, {name2} sold twice that number, {name3} sold {less} fewer "
                    "than {name2}, and {name4} sold {more} more than {name3}. How many {things} "
                    "did they sell in all?",
                ),
            ),
            Ask(
                find="fourth",
                steps=(
                    "{things} of {name2} = first * 2",
                    "{things} of {name3} = {things} of {name2} - less",
                    "{things} of {name4} = {things} of {name3} + more",
                ),
                tell="first second third fourth",
                questions=("how many {things} did {name4} sell",),
                wordings=(
                    "How many {things} did {name4} sell if {name4} sold {more} more than {name3}, "
                    "{name3} sold {less} fewer than {name2}, and {name2} sold twice as many as "
                    "{name}, who sold {first}?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "{things} of {name3} = fourth - more",
                    "{things} of {name2} = {things} of {name3} + less",
                    "{things} of {name} = {things} of {name2} / 2",
                ),
                wordings=(
                    "{name4} sold {fourth} {things}, {more} more than {name3}. {name3} sold {less} "
                    "fewer than {name2}, who sold twice as many as {name}. How many {things} did "
                    "{name} sell?",
                    "The best seller of the {team} was {name4} with {fourth} {things}. {name3} had "
                    "{more} fewer. {name2} had {less} more than {name3} and twice as many as "
                    "{name}. What was the number for {name}?",
                ),
            ),
        ),
    ),
    Story(
        name="chains_zoo_seals_penguins_and_bears",
        topic="animals",
        numbers={
            "bears": whole(3, 14),
            "times": factor(3, 4, 5, 6),
            "penguins": "bears * times",
            "less": whole(2, 12),
            "seals": "penguins - less",
            "total": "bears + penguins + seals",
            "diff": "seals - bears",
        },
        nouns={
            "one": "bear, tiger, lion, rhino, hippo",
            "two": "penguin, flamingo, monkey, meerkat",
            "three": "seal, parrot, zebra, turtle",
            "place": "zoo, animal park, wildlife center",
        },
        facts={
            "bears": ("a {place} has {bears} {ones}", "there are {bears} {ones} in a {place}"),
            "penguins": (
                "it has {times:times} as many {twos} as {ones}",
                "there are {times:times} as many {twos}",
            ),
            "seals": (
                "there are {less} fewer {threes} than {twos}",
                "the {threes} number {less} fewer than the {twos}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "{twos} = times of bears",
                    "{threes} = {twos} - less",
                    "{ones} and {twos} = bears + {twos}",
                    "animals in all = {ones} and {twos} + {threes}",
                ),
                tell="bears penguins seals",
                questions=(
                    "how many of these animals does the {place} have altogether",
                    "how many {ones}, {twos} and {threes} are there in all",
                ),
                goals=("the total number of these animals",),
                wordings=(
                    '"How many animals do you feed?" a child asks. "We have {bears} {ones}, '
                    '{times:times} as many {twos}, and {less} fewer {threes} than {twos}," says '
                    "the keeper. How "
                    "many are these altogether?",
                    "A {place} keeps {ones}, {twos} and {threes}. It has {bears} {ones}. It has "
                    "{times:times} as many {twos} as {ones}, and {less} fewer {threes} than "
                    "{twos}. How many of these animals does it keep?",
                ),
            ),
            Ask(
                find="diff",
                steps=(
                    "{twos} = times of bears",
                    "{threes} = {twos} - less",
                    "more {threes} than {ones} = {threes} - bears",
                ),
                wordings=(
                    "How many more {threes} than {ones} live in a {place} with {bears} {ones}, "
                    "{times:times} as many {twos}, and {less} fewer {threes} than {twos}?",
                    "On a sign in front of the {place} one reads: {bears} {ones}; {times:times} as "
                    "many {twos}; {less} fewer {threes} than {twos}. By how many do the {threes} "
                    "outnumber the {ones}?",
                ),
            ),
            Ask(
                find="bears",
                steps=("{twos} = seals + less", "{ones} = {twos} / times"),
                wordings=(
                    "The {place} has {seals} {threes}. That is {less} fewer than the number of its "
                    "{twos}, and there are {times:times} as many {twos} as {ones}. How many {ones} "
                    "does it have?",
                ),
            ),
        ),
    ),
    Story(
        name="chains_half_of_the_pages_that_remain",
        topic="school",
        numbers={
            "first": whole(8, 40),
            "times": factor(2, 3),
            "second": "first * times",
            "third": whole(10, 60),
            "remaining": "third * 2",
            "total": "first + second + remaining",
            "days": oneof(2, 3, 4, 5, 6),
            "each": "third / days",
        },
        nouns={
            "book": "adventure novel, mystery novel, biography, fantasy book, science book, "
            "history book"
        },
        facts={
            "total": (
                "{name} is reading a {book} of {total} pages",
                "the {book} that {name} is reading has {total} pages",
            ),
            "first": ("{he} read {first} pages on Monday", "on Monday {name} read {first} pages"),
            "second": (
                "on Tuesday {he} read {times:times} as many as on Monday",
                "{he} read {times:times} as many pages on Tuesday",
            ),
        },
        asks=(
            Ask(
                find="third",
                steps=(
                    "pages on Tuesday = times of first",
                    "pages read = first + pages on Tuesday",
                    "pages left = total - pages read",
                    "half of the pages left = pages left / 2",
                ),
                tell="total first second",
                questions=(
                    "how many pages should {name} read on Wednesday to read half of the remaining "
                    "pages",
                    "if {he} reads half of the remaining pages on Wednesday, how many pages is "
                    "that",
                ),
                wordings=(
                    "{name} read {first} pages of a {book} on Monday and {times:times} as many on "
                    "Tuesday. The {book} has {total} pages. {name} wants to read half of the "
                    "remaining pages on Wednesday. How many pages is that?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "pages on Tuesday = times of first",
                    "pages read = first + pages on Tuesday",
                    "pages left = total - pages read",
                    "pages after Wednesday = pages left / 2",
                    "pages a day = pages after Wednesday / days",
                ),
                wordings=(
                    "{name} has a {book} with {total} pages. {he} reads {first} pages on Monday, "
                    "{times:times} as many on Tuesday, and half of the rest on Wednesday. The "
                    "remaining pages are spread evenly over {days} days. How many pages is that "
                    "per day?",
                    "How many pages a day are left for each of {days} days if {name}, reading a "
                    "{book} of {total} pages, finished {first} on Monday, {times:times} that "
                    "number on Tuesday, half of what remained on Wednesday, and wants to read the "
                    "same number on every later day?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "pages left after Tuesday = third * 2",
                    "pages on Tuesday = times of first",
                    "pages read = first + pages on Tuesday",
                    "pages in all = pages read + pages left after Tuesday",
                ),
                wordings=(
                    "On Monday {name} read {first} pages of a {book}, on Tuesday {times:times} as "
                    "many, and on Wednesday {third} pages, which was exactly half of the pages "
                    "that were left. How many pages does the {book} have?",
                    "{third} pages on Wednesday were half of everything {name} had not read yet. "
                    "Before that, {he} had read {first} pages on Monday and {times:times} as many "
                    "on Tuesday. What is the number of pages of the whole {book}?",
                ),
            ),
        ),
    ),
    Story(
        name="chains_windows_of_three_houses_to_wash",
        topic="work",
        numbers={
            "first": whole(5, 20),
            "more": whole(2, 8),
            "double": "first * 2",
            "second": "double + more",
            "both": "first + second",
            "third": "both / 2",
            "total": "both + third",
            "minutes": oneof(3, 4, 5, 6, 10),
            "all_minutes": "total * minutes",
        },
        nouns={
            "thing": "window, door, shutter",
            "where": "Elm Street, Mill Road, Park Avenue, Harbor Lane",
        },
        facts={
            "first": (
                "the first house on {where} has {first} {things}",
                "there are {first} {things} in the first house on {where}",
            ),
            "second": (
                "the second house has {more} more than twice as many",
                "the second house has {more} more {things} than twice the number of the first",
            ),
            "third": (
                "the third house has half as many as the first two together",
                "the third one has half the number of the first and the second combined",
            ),
            "minutes": (
                "{name} takes {minutes} minutes to clean one",
                "each takes {name} {minutes} minutes to clean",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "twice the first house = first * 2",
                    "{things} of the second house = twice the first house + more",
                    "{things} of two houses = first + {things} of the second house",
                    "{things} of the third house = {things} of two houses / 2",
                    "{things} in all = {things} of two houses + {things} of the third house",
                ),
                tell="first second third",
                questions=(
                    "how many {things} do the three houses have",
                    "how many {things} are there in the three houses",
                ),
                goals=("the number of {things} in the three houses",),
                wordings=(
                    "Three houses stand on {where}. One has {first} {things}. The next has {more} "
                    "more than double that. The last has half as many as the other two combined. "
                    "How many {things} is that in all?",
                ),
            ),
            Ask(
                find="all_minutes",
                steps=(
                    "twice the first house = first * 2",
                    "{things} of the second house = twice the first house + more",
                    "{things} of two houses = first + {things} of the second house",
                    "{things} of the third house = {things} of two houses / 2",
                    "{things} in all = {things} of two houses + {things} of the third house",
                    "minutes of cleaning = {things} in all * minutes",
                ),
                tell="first second third minutes",
                questions=(
                    "how many minutes does {name} need for all three houses",
                    "how many minutes of cleaning is that altogether",
                ),
                wordings=(
                    "{name} cleans the {things} of three houses. The first house has {first}. The "
                    "second has {more} more than twice as many as the first. The third has half as "
                    "many as the first and second together. At {minutes} minutes for each, how "
                    "many minutes does {name} work?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "{things} of two houses = third * 2",
                    "{things} of the first house = {things} of two houses - second",
                ),
                wordings=(
                    "The third house on {where} has {third} {things}, half as many as the first "
                    "two houses together. If the second has {second}, how many has the first?",
                    "How many {things} does the first of three houses have, if the second has "
                    "{second}, and the third, with {third}, has half as many as those two "
                    "together?",
                ),
            ),
        ),
    ),
    Story(
        name="chains_fish_caught_and_some_thrown_back",
        topic="",
        numbers={
            "small": whole(3, 15),
            "times": factor(2, 3, 4),
            "big": "small * times",
            "both": "small + big",
            "less": whole(2, 9),
            "third": "both - less",
            "all_fish": "both + third",
            "back": whole(2, 20),
            "kept": "all_fish - back",
        },
        nouns={"catch": "trout/trout, perch/perch, crab, mackerel/mackerel, herring"},
        facts={
            "small": ("{name} caught {small} {catchs}", "{small} {catchs} were caught by {name}"),
            "big": (
                "{name2} caught {times:times} as many as {name}",
                "{name2}'s catch was {times:times} as large as {name}'s",
            ),
            "third": (
                "{name3} caught {less} fewer than {name} and {name2} together",
                "{name3}'s number was {less} less than the sum of the other two",
            ),
            "back": (
                "{back} of all the {catchs} were too small and were thrown back",
                "they threw {back} back because these were too small",
            ),
        },
        asks=(
            Ask(
                find="kept",
                steps=(
                    "{catchs} of {name2} = times of small",
                    "{catchs} of the first two = small + {catchs} of {name2}",
                    "{catchs} of {name3} = {catchs} of the first two - less",
                    "{catchs} caught = {catchs} of the first two + {catchs} of {name3}",
                    "{catchs} kept = {catchs} caught - back",
                ),
                tell="small big third back",
                questions=(
                    "how many {catchs} did the three keep",
                    "how many {catchs} did they take home",
                ),
                goals=("the number of {catchs} that the three kept",),
                wordings=(
                    "{name} caught {small} {catchs}. {name2} caught {times:times} as many as "
                    "{name}. {name3} caught {less} fewer than {name} and {name2} combined. If "
                    "{back} had to be thrown back, how many {catchs} did they have left?",
                    "Three friends go fishing. {name} catches {small} {catchs}, {name2} catches "
                    "{times:times} as many, and {name3} catches {less} fewer than those two put "
                    "together. They let {back} of their {catchs} go. How many do they take home?",
                ),
            ),
            Ask(
                find="third",
                steps=(
                    "{catchs} of {name2} = times of small",
                    "{catchs} of the first two = small + {catchs} of {name2}",
                    "{catchs} of {name3} = {catchs} of the first two - less",
                ),
                wordings=(
                    "{name} has {small} {catchs} in the bucket and {name2} has {times:times} that "
                    "many. {name3} is {less} short of having as many as both of them combined. How "
                    "many does {name3} have?",
                ),
            ),
            Ask(
                find="less",
                steps=(
                    "{catchs} caught = kept + back",
                    "{catchs} of {name2} = times of small",
                    "{catchs} of the first two = small + {catchs} of {name2}",
                    "{catchs} of {name3} = {catchs} caught - {catchs} of the first two",
                    "fewer than the first two = {catchs} of the first two - {catchs} of {name3}",
                ),
                wordings=(
                    "{name} caught {small} {catchs}, and {name2} {times:times} as many. With what "
                    "{name3} had caught, and after throwing {back} back, they went home with "
                    "{kept}. How many fewer {catchs} than {name} and {name2} together did {name3} "
                    "catch?",
                ),
            ),
        ),
    ),
    Story(
        name="chains_backpacks_of_three_hikers",
        topic="",
        numbers={
            "first": decimal(8, 20, "0.2"),
            "rate": percent(10, 20, 25, 30, 40, 50),
            "extra": "first * rate / 100",
            "second": "first + extra",
            "both": "first + second",
            "third": "both / 2",
            "total": "both + third",
        },
        nouns={"bag": "backpack, suitcase, duffel bag, toolbox/toolboxes, crate"},
        facts={
            "first": (
                "{name}'s {bag} weighs {first} kilograms",
                "the {bag} of {name} has a weight of {first} kilograms",
            ),
            "second": (
                "{name2}'s is {rate} heavier than {name}'s",
                "{name2} carries {rate} more than {name}",
            ),
            "third": (
                "{name3}'s weighs half as much as those two together",
                "{name3} carries half of what {name} and {name2} carry together",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "more for {name2} = rate of first",
                    "kilograms of {name2} = first + more for {name2}",
                    "kilograms of both = first + kilograms of {name2}",
                    "kilograms of {name3} = kilograms of both / 2",
                    "kilograms in all = kilograms of both + kilograms of {name3}",
                ),
                tell="first second third",
                questions=(
                    "how many kilograms do the three {bags} weigh together",
                    "what do the three carry altogether, in kilograms",
                ),
                goals=("the total weight of the three {bags} in kilograms",),
                wordings=(
                    "{name} carries {first} kilograms. {name2} carries {rate} more than {name}. "
                    "{name3} carries half as much as {name} and {name2} combined. How many "
                    "kilograms do all three carry?",
                    "Three {bags} are put on a scale at the same time. {name}'s weighs {first} "
                    "kilograms alone, {name2}'s {rate} more, and {name3}'s half as much as the "
                    "other two together. What does the scale show, in kilograms?",
                ),
            ),
            Ask(
                find="third",
                steps=(
                    "more for {name2} = rate of first",
                    "kilograms of {name2} = first + more for {name2}",
                    "kilograms of both = first + kilograms of {name2}",
                    "kilograms of {name3} = kilograms of both / 2",
                ),
                wordings=(
                    "What is the weight of {name3}'s {bag} in kilograms, if it is half of what the "
                    "{bags} of {name} and {name2} weigh together, {name}'s weighs {first} "
                    "kilograms, and {name2}'s {rate} more than that?",
                ),
            ),
            Ask(
                find="second",
                steps=(
                    "kilograms of both = third * 2",
                    "kilograms of {name2} = kilograms of both - first",
                ),
                wordings=(
                    "{name3}'s {bag} weighs {third:kilogram/kilograms}. That is half of what "
                    "{name}'s and {name2}'s weigh together. If {name}'s weighs {first} kilograms, "
                    "how many kilograms does {name2}'s weigh?",
                    "{name} carries {first} kilograms and {name3} {third:kilogram/kilograms}. If "
                    "{name3}'s load is half as heavy as the loads of {name} and {name2} put "
                    "together, how heavy is {name2}'s, in kilograms?",
                ),
            ),
        ),
    ),
    Story(
        name="chains_bike_bus_and_walk_to_work",
        topic="travel",
        numbers={
            "bike": whole(8, 30),
            "times": factor(2, 3),
            "walk": "bike * times",
            "more": whole(2, 15),
            "bus": "bike + more",
            "walk_days": oneof(1, 2, 3),
            "bus_days": oneof(1, 2),
            "walk_daily": "walk * 2",
            "week": "walk * 2 * walk_days + bus * 2 * bus_days",
        },
        nouns={"place": "work, school, the office, the university, the gym"},
        facts={
            "bike": (
                "it takes {name} {bike} minutes to get to {place} by bike",
                "by bike {name} gets to {place} in {bike} minutes",
            ),
            "walk": (
                "walking takes {times:times} as long as cycling",
                "on foot it takes {times:times} as long",
            ),
            "bus": (
                "the bus takes {more} minutes longer than the bike",
                "by bus it takes {more} minutes more than by bike",
            ),
            "days": (
                "in one week {he} walks there and back on {walk_days:day/days} and takes the bus "
                "there and back on {bus_days:day/days}",
                "this week {name} goes there and back on foot on {walk_days:day/days} and by bus "
                "on {bus_days:day/days}",
            ),
        },
        asks=(
            Ask(
                find="week",
                steps=(
                    "minutes on foot = times of bike",
                    "minutes by bus = bike + more",
                    "minutes on foot in the week = minutes on foot * walk_days",
                    "minutes by bus in the week = minutes by bus * bus_days",
                    "minutes one way = minutes on foot in the week + minutes by bus in the week",
                    "minutes there and back = minutes one way * 2",
                ),
                tell="bike walk bus days",
                questions=(
                    "how many minutes is {name} on the way that week",
                    "how many minutes does {name} spend on the way in that week",
                ),
                goals=("the number of minutes {name} is on the way in that week",),
                wordings=(
                    "By bike it takes {name} {bike} minutes to get to {place}. Walking takes "
                    "{times:times} as long, and the bus takes {more} minutes longer than the bike. "
                    "This week {name} walked both ways on {walk_days:day/days} and took the bus "
                    "both ways on {bus_days:day/days}. How many minutes did {name} spend on the "
                    "way?",
                ),
            ),
            Ask(
                find="walk_daily",
                steps=(
                    "minutes by bike = bus - more",
                    "minutes on foot = times of minutes by bike",
                    "minutes there and back = minutes on foot * 2",
                ),
                wordings=(
                    "The bus to {place} takes {bus} minutes, {more} minutes longer than {name} "
                    "would need by bike. Walking takes {times:times} as long as cycling. How many "
                    "minutes does {name} walk if {he} goes there and back on foot?",
                    "How many minutes is {name} on foot when {he} walks to {place} and back, if "
                    "walking takes {times:times} as long as riding a bike, and the bus, which "
                    "takes {bus} minutes one way, is {more} minutes slower than the bike?",
                ),
            ),
            Ask(
                find="more",
                steps=(
                    "minutes by bike = walk / times",
                    "minutes longer by bus = bus - minutes by bike",
                ),
                wordings=(
                    "On foot {name} needs {walk} minutes to {place}, which is {times:times} as "
                    "long as by bike. The bus takes {bus} minutes. How many minutes longer than "
                    "the bike is that?",
                ),
            ),
        ),
    ),
    Story(
        name="chains_lengths_of_snakes_in_feet_and_inches",
        topic="animals",
        numbers={
            "first": whole(2, 8),
            "first_inches": "first * 12",
            "more": whole(3, 30),
            "second": "first_inches + more",
            "share": fraction("1/2", "1/3", "1/4"),
            "third": "second * share",
            "total": "first_inches + second + third",
            "diff": "first_inches - third",
        },
        nouns={"animal": "python, boa, iguana, alligator, cobra"},
        facts={
            "first": (
                "the first {animal} in a terrarium is {first} feet long, and a foot is 12 inches",
                "there is a {animal} of {first} feet, with 12 inches to the foot, in a terrarium",
            ),
            "second": (
                "the second is {more} inches longer",
                "a second one is longer by {more} inches",
            ),
            "third": (
                "the third is {share} as long as the second",
                "a third one is {share} as long as the second one",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "inches of the first = first * 12",
                    "inches of the second = inches of the first + more",
                    "inches of the third = share of inches of the second",
                    "inches of two = inches of the first + inches of the second",
                    "inches of all three = inches of two + inches of the third",
                ),
                tell="first second third",
                questions=(
                    "how many inches do the three measure together",
                    "what is the length of all three together in inches",
                ),
                goals=("the total length of the three in inches",),
                wordings=(
                    "A terrarium has three {animals}. The first is {first} feet long. The second "
                    "is {more} inches longer than the first, and the third is {share} as long as "
                    "the second. If a foot is 12 inches, what is their total length in inches?",
                    "Laid in one line, how many inches would three {animals} reach, if one is "
                    "{first} feet long (a foot has 12 inches), another {more} inches longer than "
                    "that, and the last {share} as long as the second?",
                ),
            ),
            Ask(
                find="diff",
                steps=(
                    "inches of the first = first * 12",
                    "inches of the second = inches of the first + more",
                    "inches of the third = share of inches of the second",
                    "inches longer = inches of the first - inches of the third",
                ),
                wordings=(
                    "A foot is 12 inches. One {animal} is {first} feet long, a second {more} "
                    "inches longer, and a third {share} as long as the second. How many inches "
                    "longer than the third is the first?",
                ),
            ),
            Ask(
                find="second",
                steps=(
                    "inches of the first = third + diff",
                    "inches of the second = inches of the first + more",
                ),
                wordings=(
                    "The youngest of three {animals} is {third} inches long. The first is {diff} "
                    "inches longer than the youngest, and the second {more} inches longer than the "
                    "first. How many inches long is the second?",
                    "How long is the second of three {animals}, in inches, if it is {more} inches "
                    "longer than the first, which is {diff} inches longer than the third, and the "
                    "third measures {third} inches?",
                ),
            ),
        ),
    ),
    Story(
        name="chains_baskets_of_apples_become_pies",
        topic="food",
        numbers={
            "first": whole(12, 60, 2),
            "second": "first / 2",
            "more": whole(4, 30),
            "third": "second + more",
            "total": "first + second + third",
            "pie": oneof(6, 7, 8, 9, 10),
            "pies": "total // pie",
            "rest": "total % pie",
        },
        where=("rest > 0",),
        nouns={"fruit": "apple, pear, plum, peach, apricot", "dish": "pie, cake, tart, strudel"},
        facts={
            "first": (
                "{name} picks {first} {fruits}",
                "the basket of {name} holds {first} {fruits}",
            ),
            "second": ("{name2} picks half as many", "{name2} has half as many as {name}"),
            "third": (
                "{name3} picks {more} more than {name2}",
                "{name3} has {more} more than {name2}",
            ),
            "pie": (
                "together they bake {dishs}, each with {pie} {fruits}",
                "they use {pie} {fruits} for each {dish} they bake together",
            ),
        },
        asks=(
            Ask(
                find="pies",
                steps=(
                    "{fruits} of {name2} = first / 2",
                    "{fruits} of {name3} = {fruits} of {name2} + more",
                    "{fruits} of two = first + {fruits} of {name2}",
                    "{fruits} in all = {fruits} of two + {fruits} of {name3}",
                    "{dishs} = {fruits} in all // pie",
                ),
                tell="first second third pie",
                questions=(
                    "how many whole {dishs} can they bake",
                    "how many {dishs} at most can be baked from their {fruits}",
                ),
                goals=("the largest number of {dishs} they can bake",),
                wordings=(
                    "{name} picked {first} {fruits}. {name2} picked half as many as {name}, and "
                    "{name3} picked {more} more than {name2}. Each {dish} needs {pie} {fruits}. "
                    "How many whole {dishs} can they make with all their {fruits}?",
                    "For one {dish} {pie} {fruits} are needed. {name} has {first}, {name2} half as "
                    "many as {name}, and {name3} {more} more than {name2}. How many {dishs} can "
                    "the three bake if they put their {fruits} together?",
                ),
            ),
            Ask(
                find="rest",
                steps=(
                    "{fruits} of {name2} = first / 2",
                    "{fruits} of {name3} = {fruits} of {name2} + more",
                    "{fruits} of two = first + {fruits} of {name2}",
                    "{fruits} in all = {fruits} of two + {fruits} of {name3}",
                    "{fruits} left = {fruits} in all % pie",
                ),
                wordings=(
                    "{name} brings {first} {fruits}; {name2} brings half of that number; {name3} "
                    "brings {more} more than {name2}. They bake as many {dishs} with {pie} "
                    "{fruits} each as they can. How many {fruits} are left for eating?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "{fruits} of {name2} = third - more",
                    "{fruits} of {name} = {fruits} of {name2} * 2",
                ),
                wordings=(
                    "{name3} picked {third} {fruits}, {more} more than {name2}, who picked half as "
                    "many as {name}. How many did {name} pick?",
                    "If {name2} has half as many {fruits} as {name}, and {name3}, with {third}, "
                    "has {more} more than {name2}, how many {fruits} are {name}'s?",
                ),
            ),
        ),
    ),
    Story(
        name="chains_views_of_three_videos",
        topic="",
        numbers={
            "first": whole(200, 2000, 100),
            "times": factor(2, 3, 4),
            "second": "first * times",
            "rate": percent(10, 20, 25, 30, 40, 50),
            "extra": "second * rate / 100",
            "third": "second + extra",
            "total": "first + second + third",
        },
        nouns={"work": "video, podcast episode, blog post, photo, song"},
        facts={
            "first": (
                "the first {work} that {name} put online got {first} clicks within a week",
                "{name}'s first {work} online got {first} clicks in a week",
            ),
            "second": (
                "the second one did {times:times} as well",
                "{times:times} as many clicks went to the second one",
            ),
            "third": (
                "the third one did {rate} better than the second",
                "the third one got {rate} more clicks than the second",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "clicks of the second = times of first",
                    "more clicks of the third = rate of clicks of the second",
                    "clicks of the third = clicks of the second + more clicks of the third",
                    "clicks of two = first + clicks of the second",
                    "clicks of all three = clicks of two + clicks of the third",
                ),
                wordings=(
                    "{name} has put three {works} online. The first got {first} clicks, the second "
                    "{times:times} as many, and the third {rate} more than the second. How many "
                    "clicks did the three get altogether?",
                    "How many clicks did {name} get in all, if the first {work} had {first}, the "
                    "second {times:times} as many as the first, and the third {rate} more than the "
                    "second?",
                ),
            ),
            Ask(
                find="third",
                steps=(
                    "clicks of the second = times of first",
                    "more clicks of the third = rate of clicks of the second",
                    "clicks of the third = clicks of the second + more clicks of the third",
                ),
                tell="first second third",
                questions=(
                    "how many clicks did the third {work} get",
                    "how many clicks were there for the third {work}",
                ),
                goals=("the number of clicks of the third {work}",),
                wordings=(
                    "{name}'s first {work} got {first} clicks. The second got {times:times} as "
                    "many as the first. The third got {rate} more than the second. How many clicks "
                    "did the third {work} get?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "hundred times the third = third * 100",
                    "percent of the second = rate + 100",
                    "clicks of the second = hundred times the third / percent of the second",
                    "clicks of the first = clicks of the second / times",
                ),
                wordings=(
                    "{name}'s third {work} got {third} clicks, {rate} more than the second. The "
                    "second had {times:times} as many as the first. How many clicks did the first "
                    "one get?",
                ),
            ),
        ),
    ),
    Story(
        name="chains_three_classes_in_the_gym_and_the_fourth",
        topic="school",
        numbers={
            "average": whole(20, 30),
            "all_students": "average * 4",
            "less": whole(2, 6),
            "second": "average - less",
            "more": whole(2, 8),
            "third": "second + more",
            "first": whole(15, 32),
            "fourth": "all_students - first - second - third",
        },
        where=("fourth > 10", "fourth < 36"),
        nouns={"room": "gym, library, hall, dining room, museum"},
        facts={
            "first": (
                "the first of four classes in the {room} has {first} students",
                "four classes meet in the {room}, and the first has {first} students",
            ),
            "second": ("the second has {second}", "there are {second} in the second"),
            "third": (
                "the third has {more} more than the second",
                "{more} more than in the second are in the third",
            ),
        },
        asks=(
            Ask(
                find="fourth",
                steps=(
                    "students of the third class = second + more",
                    "students of two classes = first + second",
                    "students of three classes = students of two classes + students of the third "
                    "class",
                    "students of all four = average * 4",
                    "students of the fourth class = students of all four - students of three "
                    "classes",
                ),
                tell="first second third",
                questions=(
                    "if the four classes have {average} students on average, how many are in the "
                    "fourth",
                    "how many students does the fourth class have if the average of the four is "
                    "{average}",
                ),
                wordings=(
                    "Four classes go to the {room}. The first class has {first} students, the "
                    "second has {second}, and the third has {more} more than the second. The "
                    "average class size is {average}. How many students are in the fourth class?",
                    "How large must a fourth class be for the average of four classes to be "
                    "{average} students, when the first has {first}, the second {second} and the "
                    "third {more} more than the second?",
                ),
            ),
            Ask(
                find="average",
                steps=(
                    "students of the third class = second + more",
                    "students of two classes = first + second",
                    "students of three classes = students of two classes + students of the third "
                    "class",
                    "students of all four = students of three classes + fourth",
                    "average of the classes = students of all four / 4",
                ),
                wordings=(
                    "Four classes are in the {room}: one of {first} students, one of {second}, one "
                    "with {more} more than that, and one of {fourth}. How many students does a "
                    "class have on average?",
                    "What is the average number of students in four classes, if the first has "
                    "{first}, the second {second}, the third {more} more than the second, and the "
                    "fourth {fourth}?",
                ),
            ),
            Ask(
                find="more",
                steps=(
                    "students of all four = average * 4",
                    "students of two classes = first + second",
                    "students of three classes = students of two classes + fourth",
                    "students of the third class = students of all four - students of three "
                    "classes",
                    "more than the second = students of the third class - second",
                ),
                wordings=(
                    "There are {average} students on average in each of four classes. The first "
                    "has {first}, the second {second}, the fourth {fourth}. How many more students "
                    "than the second class does the third one have?",
                ),
            ),
        ),
    ),
    Story(
        name="chains_chores_minutes_of_three_siblings",
        topic="",
        numbers={
            "first": whole(10, 40, 2),
            "more": whole(4, 20),
            "second": "first + more",
            "half": "first / 2",
            "more_half": whole(2, 10),
            "third": "half + more_half",
            "daily": "first + second + third",
            "days": oneof(5, 6, 7, 10, 12, 15, 20, 30),
            "minutes": "daily * days",
            "hours": "minutes / 60",
        },
        nouns={
            "chore": "washing dishes/washing dishes, weeding/weeding, sweeping the yard/sweeping "
            "the yard, folding laundry/folding laundry, peeling potatoes/peeling potatoes"
        },
        facts={
            "first": (
                "{name} spends {first} minutes a day {chore}",
                "{chore} takes {name} {first} minutes a day",
            ),
            "second": (
                "{name2} spends {more} minutes more than {name}",
                "{name2} is busy with it for {more} minutes longer",
            ),
            "third": (
                "{name3} spends {more_half} minutes more than half of {name}'s time",
                "{name3} does half as much as {name} plus {more_half} minutes",
            ),
        },
        asks=(
            Ask(
                find="daily",
                steps=(
                    "minutes of {name2} = first + more",
                    "half of {name}'s time = first / 2",
                    "minutes of {name3} = half of {name}'s time + more_half",
                    "minutes of two = first + minutes of {name2}",
                    "minutes of all three = minutes of two + minutes of {name3}",
                ),
                tell="first second third",
                questions=(
                    "how many minutes a day do the three work altogether",
                    "how many minutes does that make for the three per day",
                ),
                goals=("the number of minutes the three spend on it in a day",),
                wordings=(
                    "Every day {name} spends {first} minutes {chore}. {name2} spends {more} "
                    "minutes more than {name} on it, and {name3} spends {more_half} minutes more "
                    "than half of what {name} spends. How many minutes do they spend altogether "
                    "each day?",
                    "{chore} is shared in this family: {name} does {first} minutes of it a day, "
                    "{name2} {more} minutes more, and {name3} {more_half} minutes more than half "
                    "of what {name} does. What is the total in minutes per day?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "minutes of {name2} = first + more",
                    "minutes of two = first + minutes of {name2}",
                    "minutes a day = minutes of two + third",
                    "minutes in all = minutes a day * days",
                    "hours in all = minutes in all / 60",
                ),
                wordings=(
                    "Every day {name} spends {first} minutes {chore}, {name2} {more} minutes more "
                    "than {name}, and {name3} {third} minutes. How many hours do the three spend "
                    "on it together in {days} days?",
                    "How many hours of {chore} do three people get done in {days} days, if each "
                    "day {name3} does {third} minutes, {name} {first} minutes, and {name2} {more} "
                    "minutes more than {name}?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "half of {name}'s time = third - more_half",
                    "minutes of {name} = half of {name}'s time * 2",
                ),
                wordings=(
                    "{name2} was {chore} for {third} minutes today, which is {more_half} minutes "
                    "more than half of {name}'s time. How many minutes did {name} spend on it?",
                ),
            ),
        ),
    ),
)
