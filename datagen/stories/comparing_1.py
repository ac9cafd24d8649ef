"""Who has more: chains of comparisons, totals and differences."""

from datagen.numbers.quantity import factor, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="comparing_three_collectors",
        topic="",
        numbers={
            "first": whole(8, 60),
            "times": factor(2, 3, 4, 5),
            "second": "first * times",
            "fewer": whole(3, 40),
            "third": "second - fewer",
            "both": "first + second",
            "total": "both + third",
            "gap": "third - first",
        },
        where=("gap > 2",),
        nouns={"thing": "collectible"},
        facts={
            "first": (
                "{name} has {first} {things}",
                "there are {first} {things} in {name}'s collection",
                "{name} owns a collection of {first} {things}",
            ),
            "times": (
                "{name2} has {times:times} as many {things} as {name}",
                "the collection of {name2} is {times:times} as large as that of {name}",
            ),
            "fewer": (
                "{name3} has {fewer} fewer than {name2}",
                "{name2} owns {fewer} more {things} than {name3}",
                "compared with {name2}, {name3} has {fewer} fewer",
            ),
            "third": (
                "{name3} has {third} {things}",
                "{third} {things} belong to {name3}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "{name2}'s {things} = times of first",
                    "{name3}'s {things} = {name2}'s {things} - fewer",
                    "{name}'s and {name2}'s together = first + {name2}'s {things}",
                    "{things} altogether = {name}'s and {name2}'s together + {name3}'s {things}",
                ),
                tell="first times fewer",
                questions=(
                    "how many {things} do the three of them have [altogether|in total]",
                    "how many {things} do {name}, {name2} and {name3} own together",
                    "what is the size of the three collections put together",
                ),
                goals=("the number of {things} that the three friends have in all",),
                wordings=(
                    "Three friends compare their {things}. {name} counts {first}, {name2} counts "
                    "{times:times} as many, and {name3}, who is a little annoyed, finds that {he3} "
                    "is {fewer} short of {name2}'s number. How many {things} lie on the table?",
                    '"I have {first} {things}," says {name}. "I have {times:times} as many as '
                    'you," answers {name2}. "And I have {fewer} fewer than {name2}," adds '
                    "{name3}. How many {things} have they got between the three of them?",
                ),
            ),
            Ask(
                find="gap",
                steps=(
                    "{name2}'s {things} = times of first",
                    "{name3}'s {things} = {name2}'s {things} - fewer",
                    "how many more {name3} has = {name3}'s {things} - first",
                ),
                tell="first times fewer",
                questions=(
                    "how many more {things} does {name3} have than {name}",
                    "by how many {things} is {name3} ahead of {name}",
                ),
                wordings=(
                    "With {first} {things}, {name} has the smallest collection. {name2}'s is "
                    "{times:times} as large, and {name3}'s has {fewer} {things} fewer than "
                    "{name2}'s. How many {things} would {name} need to catch up with {name3}?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "{name2}'s {things} = third + fewer",
                    "{name}'s {things} = {name2}'s {things} / times",
                ),
                tell="third fewer times",
                questions=(
                    "how many {things} does {name} have",
                    "how large is {name}'s collection",
                ),
                goals=("the number of {things} in {name}'s collection",),
                wordings=(
                    "{name2} has {times:times} as many {things} as {name} and {fewer} more than "
                    "{name3}. If {name3} has {third}, how many does {name} have?",
                ),
            ),
        ),
    ),
    Story(
        name="comparing_sum_and_difference",
        topic="garden",
        numbers={
            "less": whole(6, 90),
            "more_by": whole(2, 40),
            "more": "less + more_by",
            "together": "less + more",
            "price": money("0.25", 4, "0.25"),
            "income": "more * price",
        },
        nouns={"thing": "fruit+vegetable"},
        facts={
            "together": (
                "two neighbors, {name} and {name2}, picked {together} {things} together",
                "between the two of them, {name} and {name2} harvested {together} {things}",
                "{name} and {name2} filled two baskets with {together} {things} in all",
            ),
            "more_by": (
                "{name} picked {more_by} more than {name2}",
                "{name2}'s basket held {more_by} {things} fewer than {name}'s",
                "in {name}'s basket there were {more_by} more {things} than in {name2}'s",
            ),
            "price": (
                "{name} sold all of {his} {things} for {price} each",
                "every {thing} of {name}'s brought in {price} at the market",
            ),
        },
        asks=(
            Ask(
                find="less",
                steps=(
                    "two equal shares = together - more_by",
                    "{name2}'s {things} = two equal shares / 2",
                ),
                tell="together more_by",
                questions=(
                    "how many {things} did {name2} pick",
                    "how many of the {things} were {name2}'s",
                ),
                goals=("the number of {things} that {name2} picked",),
                wordings=(
                    "Had {name} picked {more_by} {things} fewer, {he} and {name2} would have "
                    "picked the same number. The two picked {together} in all. How many did "
                    "{name2} pick?",
                    "How many {things} did {name2} bring home, if {his2} harvest and {name}'s came "
                    "to {together} and {name} had beaten the other by {more_by}?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "twice {name}'s {things} = together + more_by",
                    "{name}'s {things} = twice {name}'s {things} / 2",
                    "money for {name} = {name}'s {things} * price",
                ),
                tell="together more_by price",
                questions=(
                    "how much money did {name} make",
                    "what did {name} earn with {his} {things}",
                ),
                goals=("the money that {name} made",),
                wordings=(
                    "A market stall pays {price} for a {thing}. {name} and {name2} bring "
                    "{together} {things} between them, and {more_by} more of these belong to "
                    "{name} than to {name2}. How much is {name} paid?",
                ),
            ),
        ),
    ),
    Story(
        name="comparing_reading_challenge",
        topic="school",
        numbers={
            "first": whole(6, 80, 2),
            "half": "first / 2",
            "pair": "first + half",
            "behind": whole(2, 30),
            "fourth": "pair - behind",
            "three": "pair * 2",
            "total": "three + fourth",
            "goal_gap": whole(5, 90, 5),
            "goal": "total + goal_gap",
        },
        facts={
            "first": (
                "in a reading challenge {name} finished {first} chapters",
                "{name} read {first} chapters during the reading challenge",
            ),
            "half": (
                "{name2} finished half as many as {name}",
                "{name2} managed only half of {name}'s number",
            ),
            "pair": (
                "{name3} read as many chapters as {name} and {name2} together",
                "{name3}'s number equaled those of {name} and {name2} combined",
            ),
            "behind": (
                "{name4} read {behind} chapters fewer than {name3}",
                "{name4} stayed {behind} chapters behind {name3}",
            ),
            "goal": (
                "the four wanted to reach {goal} chapters as a team",
                "their common goal was {goal} chapters",
            ),
        },
        asks=(
            Ask(
                find="fourth",
                steps=(
                    "{name2}'s chapters = first / 2",
                    "{name3}'s chapters = first + {name2}'s chapters",
                    "{name4}'s chapters = {name3}'s chapters - behind",
                ),
                tell="first half pair behind",
                questions=(
                    "how many chapters did {name4} read",
                    "what was {name4}'s number of chapters",
                ),
                goals=("the number of chapters that {name4} read",),
                wordings=(
                    "The class poster shows the chapters read in June: {name} {first}, {name2} "
                    "half of {name}'s number, {name3} the sum of these two, and {name4} {behind} "
                    "fewer than {name3}. Which number stands beside {name4}?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "{name2}'s chapters = first / 2",
                    "{name3}'s chapters = first + {name2}'s chapters",
                    "{name4}'s chapters = {name3}'s chapters - behind",
                    "chapters of the first three = {name3}'s chapters + {name3}'s chapters",
                    "chapters of all four = chapters of the first three + {name4}'s chapters",
                ),
                tell="first half pair behind",
                questions=(
                    "how many chapters did all four read [together|in total]",
                    "what was the total number of chapters",
                ),
                goals=("the number of chapters that the four children read",),
                wordings=(
                    "{name4}, {name3}, {name2} and {name} add up the chapters they have read. "
                    "{name} has {first}. {name2}, who started late, has half as many; {name3} has "
                    "as many as those two together, and {name4} trails {name3} by {behind}. What "
                    "is the sum?",
                ),
            ),
            Ask(
                find="goal_gap",
                steps=(
                    "{name2}'s chapters = first / 2",
                    "{name3}'s chapters = first + {name2}'s chapters",
                    "{name4}'s chapters = {name3}'s chapters - behind",
                    "chapters of the first three = {name3}'s chapters + {name3}'s chapters",
                    "chapters of all four = chapters of the first three + {name4}'s chapters",
                    "chapters missing = goal - chapters of all four",
                ),
                tell="first half pair behind goal",
                questions=(
                    "by how many chapters did they miss the goal",
                    "how many chapters short of the goal were they",
                ),
            ),
        ),
    ),
    Story(
        name="comparing_more_and_times",
        topic="",
        numbers={
            "times": factor(3, 4, 5, 6),
            "less": whole(3, 90),
            "parts_more": "times - 1",
            "more_by": "parts_more * less",
            "more": "less * times",
            "total": "less + more",
        },
        nouns={"thing": "collectible+stationery+sweet"},
        facts={
            "times": (
                "{name} has {times:plain} {things} for each one that {name2} has",
                "for each {thing} of {name2}'s, {name} has {times:plain}",
            ),
            "total": (
                "together they have {total} {things}",
                "the two of them own {total} {things} altogether",
            ),
        },
        asks=(
            Ask(
                find="less",
                steps=(
                    "shares more = times - 1",
                    "{name2}'s {things} = more_by / shares more",
                ),
                wordings=(
                    "For each {thing} that {name2} has, {name} has {times:plain}, and this comes "
                    "to {more_by} more in all. How many {things} does {name2} have?",
                    "{name} owns {times:times} as many {things} as {name2}, or, in other words, "
                    "{more_by} more. Each of them keeps the {things} in a tin. How many are in "
                    "{name2}'s tin?",
                    "How many {things} has {name2}, if each single one in {his2} bag is matched by "
                    "{times:plain} in {name}'s bag and {name}'s bag holds {more_by} more?",
                ),
            ),
            Ask(
                find="less",
                steps=(
                    "equal shares = times + 1",
                    "{name2}'s {things} = total / equal shares",
                ),
                tell="times total",
                questions=(
                    "how many {things} does {name2} have",
                    "how many {things} belong to {name2}",
                ),
                goals=("the number of {things} that {name2} has",),
                wordings=(
                    "{total} {things} belong to {name} and {name2}. For each one of {name2}'s "
                    "there are {times:plain} of {name}'s. How many are {name2}'s?",
                ),
            ),
            Ask(
                find="more",
                steps=(
                    "equal shares = times + 1",
                    "{name2}'s {things} = total / equal shares",
                    "{name}'s {things} = total - {name2}'s {things}",
                ),
                wordings=(
                    "One day {name} and {name2} pour their {things} into a single bowl and count "
                    "{total}. {name} had put in {times:times} as many as {name2}. How many of them "
                    "are {name}'s?",
                    "{name} and {name2} share out {total} {things} so that {name} gets "
                    "{times:plain} for each one that {name2} gets. How many does {name} receive?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "shares more = times - 1",
                    "{name2}'s {things} = more_by / shares more",
                    "{name}'s {things} = {name2}'s {things} + more_by",
                    "{things} together = {name}'s {things} + {name2}'s {things}",
                ),
                wordings=(
                    "{name} has {times:times} as many {things} as {name2}. If {name} gave away "
                    "{more_by}, each of the two would have the same number. How many {things} do "
                    "they have now, counted together?",
                    "The difference between {name}'s {things} and {name2}'s is {more_by}, because "
                    "for each one of {name2}'s there are {times:plain} in {name}'s drawer. How "
                    "many {things} do the two have in all?",
                ),
            ),
        ),
    ),
    Story(
        name="comparing_towers",
        topic="",
        numbers={
            "low": whole(8, 60),
            "times": factor(2, 3, 4),
            "middle": "low * times",
            "taller_by": whole(3, 45),
            "high": "middle + taller_by",
            "gap": "high - low",
        },
        nouns={
            "low_one": "chapel, cottage, windmill, warehouse",
            "middle_one": "town hall, church tower, water tower, lighthouse",
            "high_one": "radio mast, office tower, hotel, cathedral",
        },
        facts={
            "low": (
                "the {low_one} in the old town is {low} meters high",
                "a {low_one} that is {low} meters tall stands by the river",
            ),
            "times": (
                "the {middle_one} is {times:times} as high as the {low_one}",
                "{times:times} the height of the {low_one} gives the height of the {middle_one}",
            ),
            "taller_by": (
                "the {high_one} rises {taller_by} meters above the top of the {middle_one}",
                "the {middle_one} is {taller_by} meters lower than the {high_one}",
                "the {high_one} is {taller_by} meters taller than the {middle_one}",
            ),
            "high": (
                "the {high_one} in the new town is {high} meters tall",
                "the {high_one} has a height of {high} meters",
            ),
        },
        asks=(
            Ask(
                find="high",
                steps=(
                    "height of the {middle_one} = times of low",
                    "height of the {high_one} = height of the {middle_one} + taller_by",
                ),
                tell="low times taller_by",
                questions=(
                    "how tall is the {high_one}",
                    "what is the height of the {high_one} in meters",
                ),
                goals=("the height of the {high_one} in meters",),
                wordings=(
                    'A guide tells the visitors: "Our {low_one} is {low} meters high, the '
                    "{middle_one} {times:times} that, and the {high_one} tops the {middle_one} by "
                    '{taller_by} meters." How high is the {high_one}?',
                ),
            ),
            Ask(
                find="gap",
                steps=(
                    "height of the {middle_one} = times of low",
                    "height of the {high_one} = height of the {middle_one} + taller_by",
                    "difference in height = height of the {high_one} - low",
                ),
                tell="low times taller_by",
                questions=(
                    "how many meters taller is the {high_one} than the {low_one}",
                    "by how many meters does the {high_one} exceed the {low_one}",
                ),
                goals=("the difference in height between the {high_one} and the {low_one}",),
                wordings=(
                    "From the top of the {high_one} you look down on everything: on the "
                    "{middle_one}, {taller_by} meters below you, and on the roof of the {low_one}, "
                    "which is {low} meters above the ground. How far below you is that roof, if "
                    "the {middle_one} is {times:times} as high as the {low_one}?",
                ),
            ),
            Ask(
                find="low",
                steps=(
                    "height of the {middle_one} = high - taller_by",
                    "height of the {low_one} = height of the {middle_one} / times",
                ),
                tell="high taller_by times",
                questions=(
                    "how tall is the {low_one}",
                    "what height does the {low_one} have",
                ),
                goals=("the height of the {low_one}",),
                wordings=(
                    "The {middle_one} falls {taller_by} meters short of the {high_one} with its "
                    "{high} meters, but it is still {times:times} as high as the {low_one}. How "
                    "high is the {low_one}?",
                ),
            ),
        ),
    ),
    Story(
        name="comparing_harvest_days",
        topic="garden",
        numbers={
            "monday": whole(12, 80),
            "tuesday": "monday * 2",
            "both": "monday + tuesday",
            "fewer": whole(4, 60),
            "wednesday": "both - fewer",
            "total": "both + wednesday",
            "per": oneof(4, 5, 6, 8, 9, 10, 12),
            "boxes": "total / per",
        },
        where=("wednesday > 9", "boxes < 90"),
        nouns={"thing": "fruit+vegetable", "case": "box, crate, basket, tray"},
        facts={
            "monday": (
                "a farm stand picked {monday} {things} on Monday",
                "on Monday {monday} {things} were picked on the farm",
            ),
            "tuesday": (
                "on Tuesday twice as many were picked as on Monday",
                "the harvest doubled on Tuesday",
            ),
            "wednesday": (
                "Wednesday's harvest was {fewer} {things} smaller than those of Monday and Tuesday "
                "together",
                "on Wednesday there were {fewer} fewer than on the first two days combined",
            ),
            "per": (
                "the {things} are packed into {cases} of {per}",
                "each {case} holds {per} {things}",
            ),
        },
        asks=(
            Ask(
                find="wednesday",
                steps=(
                    "{things} on Tuesday = monday * 2",
                    "{things} on the first two days = monday + {things} on Tuesday",
                    "{things} on Wednesday = {things} on the first two days - fewer",
                ),
                tell="monday tuesday wednesday",
                questions=(
                    "how many {things} were picked on Wednesday",
                    "what was Wednesday's harvest",
                ),
                goals=("the number of {things} picked on Wednesday",),
                wordings=(
                    "Monday's {monday} {things} were followed by twice that number on Tuesday. "
                    "Then it rained, and on Wednesday the pickers brought in {fewer} fewer than "
                    "Monday and Tuesday had given together. How many {things} did Wednesday bring?",
                ),
            ),
            Ask(
                find="boxes",
                steps=(
                    "{things} on Tuesday = monday * 2",
                    "{things} on the first two days = monday + {things} on Tuesday",
                    "{things} on Wednesday = {things} on the first two days - fewer",
                    "{things} in all = {things} on the first two days + {things} on Wednesday",
                    "{cases} = {things} in all / per",
                ),
                tell="monday tuesday wednesday per",
                questions=(
                    "how many {cases} do the {things} of the three days fill",
                    "how many {cases} were needed for the whole harvest",
                ),
                goals=("the number of {cases} that the three harvests fill",),
                wordings=(
                    "A {case} takes {per} {things}. The harvest was {monday} {things} on Monday, "
                    "double that on Tuesday, and on Wednesday {fewer} fewer than on the two days "
                    "before put together. How many {cases} could be filled with all of it?",
                ),
            ),
        ),
    ),
    Story(
        name="comparing_fundraising_classes",
        topic="school",
        numbers={
            "first": money(40, 300, 5),
            "more": money(10, 120, 5),
            "second": "first + more",
            "times": factor(2, 3),
            "third": "second * times",
            "raised": "first + second + third",
            "missing": money(20, 500, 10),
            "goal": "raised + missing",
        },
        nouns={"goal_thing": "playground, school garden, stage curtain, climbing wall, greenhouse"},
        facts={
            "first": (
                "the fourth grade raised {first} for a new {goal_thing}",
                "for a new {goal_thing}, the fourth graders collected {first}",
            ),
            "more": (
                "the fifth grade raised {more} more than the fourth grade",
                "the fifth graders beat the fourth graders by {more}",
            ),
            "times": (
                "the sixth grade brought in {times:times} as much as the fifth grade",
                "{times:times} the fifth grade's amount came from the sixth grade",
            ),
            "goal": (
                "the {goal_thing} costs {goal}",
                "a total of {goal} is needed for the {goal_thing}",
            ),
        },
        asks=(
            Ask(
                find="raised",
                steps=(
                    "fifth grade's money = first + more",
                    "sixth grade's money = times of fifth grade's money",
                    "money of the two younger grades = first + fifth grade's money",
                    "money raised = money of the two younger grades + sixth grade's money",
                ),
                tell="first more times",
                questions=(
                    "how much money did the three grades raise [in all|altogether]",
                    "what was the total amount that came together",
                ),
                goals=("the total amount raised",),
                wordings=(
                    "Three grades ran a bake sale for the {goal_thing}. The fourth grade's cash "
                    "box held {first}; the fifth grade's, {more} more; and the sixth grade's, "
                    "{times:times} as much as the fifth's. How much was in the three boxes?",
                ),
            ),
            Ask(
                find="missing",
                steps=(
                    "fifth grade's money = first + more",
                    "sixth grade's money = times of fifth grade's money",
                    "money of the two younger grades = first + fifth grade's money",
                    "money raised = money of the two younger grades + sixth grade's money",
                    "money still missing = goal - money raised",
                ),
                tell="first more times goal",
                questions=(
                    "how much money is still missing",
                    "how much more do the three grades have to raise",
                ),
                goals=("the amount that is still missing",),
                wordings=(
                    "How much does the school still lack for a {goal_thing} at {goal}, when the "
                    "fourth grade has collected {first}, the fifth grade {more} more than the "
                    "fourth, and the sixth grade {times:times} as much as the fifth?",
                ),
            ),
        ),
    ),
    Story(
        name="comparing_percent_more_visitors",
        topic="",
        numbers={
            "base": whole(20, 600, 20),
            "up": percent(5, 10, 15, 20, 25, 30, 40, 50, 75),
            "growth": "base * up / 100",
            "second": "base + growth",
            "down": whole(5, 90),
            "third": "second - down",
            "total": "base + second + third",
        },
        nouns={"place": "museum, zoo, aquarium, castle, botanical garden, planetarium"},
        facts={
            "base": (
                "the {place} had {base} visitors on Friday",
                "on Friday {base} people visited the {place}",
            ),
            "up": (
                "on Saturday there were {up} more visitors than on Friday",
                "on Saturday the number of visitors rose by {up}",
            ),
            "down": (
                "on Sunday {down} fewer people came than on Saturday",
                "Sunday's number was {down} below Saturday's",
            ),
        },
        asks=(
            Ask(
                find="third",
                steps=(
                    "extra visitors on Saturday = up of base",
                    "visitors on Saturday = base + extra visitors on Saturday",
                    "visitors on Sunday = visitors on Saturday - down",
                ),
                tell="base up down",
                questions=(
                    "how many visitors came on Sunday",
                    "how many people visited the {place} on Sunday",
                ),
                goals=("the number of visitors on Sunday",),
                wordings=(
                    "How many tickets did the {place} sell on Sunday, when {down} fewer visitors "
                    "came than on Saturday, and Saturday had brought {up} more than the {base} "
                    "of Friday?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "extra visitors on Saturday = up of base",
                    "visitors on Saturday = base + extra visitors on Saturday",
                    "visitors on Sunday = visitors on Saturday - down",
                    "visitors on Friday and Saturday = base + visitors on Saturday",
                    "visitors in all = visitors on Friday and Saturday + visitors on Sunday",
                ),
                tell="base up down",
                questions=(
                    "how many visitors were there on the three days together",
                    "how many people visited the {place} from Friday to Sunday",
                ),
                goals=("the number of visitors on all three days",),
                wordings=(
                    "Friday: {base} guests. Saturday: {up} more than Friday. Sunday: {down} fewer "
                    "than Saturday. The director of the {place} wants the total for the three "
                    "days. What is it?",
                ),
            ),
        ),
        distractors=("The {place} has {n:4-30} rooms.", "A ticket costs {n:6-20} dollars."),
    ),
    Story(
        name="comparing_pocket_money_four",
        topic="money",
        numbers={
            "last": money(2, 20),
            "double": "last * 2",
            "plus": money(1, 12),
            "second": "double + plus",
            "minus": money(1, 15),
            "first": "second - minus",
            "top": "first * 3",
        },
        where=("first > 2",),
        facts={
            "top": (
                "{name} has three times as much money as {name2}",
                "the money in {name}'s wallet is three times that in {name2}'s",
            ),
            "minus": (
                "{name2} has {minus} less than {name3}",
                "{name3} has {minus} more than {name2}",
            ),
            "plus": (
                "{name3} has {plus} more than twice what {name4} has",
                "twice the money of {name4}, plus {plus}, is what {name3} has",
            ),
            "last": (
                "{name4} has {last}",
                "there is {last} in {name4}'s wallet",
            ),
        },
        asks=(
            Ask(
                find="top",
                steps=(
                    "twice {name4}'s money = last * 2",
                    "{name3}'s money = twice {name4}'s money + plus",
                    "{name2}'s money = {name3}'s money - minus",
                    "{name}'s money = {name2}'s money * 3",
                ),
                tell="top minus plus last",
                shuffle=True,
                questions=(
                    "how much money does {name} have",
                    "how many dollars are in {name}'s wallet",
                ),
                goals=("the money that {name} has",),
                wordings=(
                    "To find out how much {name} has, start with {name4}'s {last}. {name3} has "
                    "{plus} more than twice that, {name2} has {minus} less than {name3}, and "
                    "{name} has three times as much as {name2}. What is the answer?",
                ),
            ),
            Ask(
                find="last",
                steps=(
                    "{name2}'s money = top / 3",
                    "{name3}'s money = {name2}'s money + minus",
                    "twice {name4}'s money = {name3}'s money - plus",
                    "{name4}'s money = twice {name4}'s money / 2",
                ),
                wordings=(
                    "{name} has {top}, three times as much as {name2}. {name2} has {minus} less "
                    "than {name3}. {name3} has {plus} more than twice as much as {name4}. How "
                    "much does {name4} have?",
                    "{name4} will not say how much money {he4} has. But taking it twice and adding "
                    "{plus} gives {name3}'s amount; {name2} has {minus} less than {name3}; and a "
                    "third of {name}'s {top} is {name2}'s amount. What does {name4} own?",
                ),
            ),
        ),
    ),
)
