"""Ages now, in some years and some years ago; generations, birth years, anniversaries."""

from datagen.numbers.quantity import factor, fraction, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="age_three_siblings",
        topic="ages",
        numbers={
            "youngest": whole(2, 14),
            "times": factor(2, 3),
            "middle": "youngest * times",
            "older": whole(2, 9),
            "eldest": "middle + older",
            "total": "youngest + middle + eldest",
        },
        facts={
            "youngest": (
                "{name} is {youngest} years old",
                "{youngest} candles are on {name}'s birthday cake, one for every year",
            ),
            "middle": (
                "{name2} is {times:times} as old as {name}",
                "the age of {name2} is {times:times} that of {name}",
            ),
            "eldest": (
                "{name3} is {older} years older than {name2}",
                "{name2} was born {older} years after {name3}",
            ),
            "known": (
                "{name3} is {eldest} years old",
                "{name3} turned {eldest} this week",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "age of {name2} = youngest * times",
                    "age of {name3} = age of {name2} + older",
                    "age of {name} and {name2} together = youngest + age of {name2}",
                    "sum of the ages = age of {name} and {name2} together + age of {name3}",
                ),
                tell="youngest middle eldest",
                questions=(
                    "how old are the three of them together",
                    "what is the sum of the three ages",
                ),
                goals=("the sum of their three ages",),
                wordings=(
                    "Add up the ages of three siblings: {name}, who is {youngest}, {name2}, who is "
                    "{times:times} as old as that, and {name3}, who is {older} years older than "
                    "{name2}. What do you get?",
                    '"I am {youngest}," says {name}. "{name2} is {times:times} my age, and {name3} '
                    'was already {older} when {name2} was born." What is the sum of the ages of '
                    "the three?",
                ),
            ),
            Ask(
                find="youngest",
                steps=(
                    "age of {name2} = eldest - older",
                    "age of {name} = age of {name2} / times",
                ),
                tell="known eldest middle",
                questions=("how old is {name}", "what is {name}'s age"),
                goals=("the age of {name}",),
                wordings=(
                    "{name3}, aged {eldest}, is {older} years older than {name2}, who in turn is "
                    "{times:times} as old as {name}. How old does that make {name}?",
                ),
            ),
            Ask(
                find="eldest",
                steps=(
                    "age of {name2} = youngest * times",
                    "age of {name3} = age of {name2} + older",
                ),
                tell="youngest middle eldest",
                questions=("how old is {name3}",),
                goals=("{name3}'s age",),
            ),
        ),
        distractors=("They live {n:2-9} streets from the sea.",),
    ),
    Story(
        name="age_multiple_in_some_years",
        topic="ages",
        numbers={
            "child": whole(2, 12),
            "later": whole(2, 12),
            "then_child": "child + later",
            "times": factor(2, 3, 4),
            "then_adult": "then_child * times",
            "adult": "then_adult - later",
            "gap": "adult - child",
        },
        where=("gap > 17", "gap < 46"),
        nouns={"relative": "aunt, uncle, mother, father, godmother, teacher"},
        facts={
            "child": (
                "{name} is {child} years old now",
                "today {name} celebrates birthday number {child}",
            ),
            "times": (
                "in {later} years {his} {relative} will be {times:times} as old as {he} will be "
                "then",
                "{later} years from now, the age of {his} {relative} will be {times:times} {his} "
                "own",
            ),
            "adult": (
                "{name}'s {relative} is {adult} years old now",
                "the {relative} of {name} is {adult} at the moment",
            ),
        },
        asks=(
            Ask(
                find="adult",
                steps=(
                    "age of {name} then = child + later",
                    "age of the {relative} then = age of {name} then * times",
                    "age of the {relative} now = age of the {relative} then - later",
                ),
                tell="child times",
                questions=(
                    "how old is the {relative} now",
                    "what is the present age of {name}'s {relative}",
                ),
                goals=("the present age of the {relative}",),
                wordings=(
                    "Nobody in {name}'s family gives away the age of {name}'s {relative}. But it "
                    "is known that in {later} years it will be {times:times} as much as {name}'s "
                    "age will be at that time, and that {name} is {child} today. How old is the "
                    "{relative} today?",
                ),
            ),
            Ask(
                find="child",
                steps=(
                    "age of the {relative} then = adult + later",
                    "age of {name} then = age of the {relative} then / times",
                    "age of {name} now = age of {name} then - later",
                ),
                tell="adult times",
                questions=("how old is {name} now", "what is {name}'s age today"),
                goals=("{name}'s present age",),
                wordings=(
                    "The {relative} of {name} is {adult}. Wait {later} years, and {name} will be "
                    "so old that the {relative} is just {times:times} as old. How many years has "
                    "{name} lived so far?",
                ),
            ),
            Ask(
                find="gap",
                steps=(
                    "age of {name} then = child + later",
                    "age of the {relative} then = age of {name} then * times",
                    "difference = age of the {relative} then - age of {name} then",
                ),
                tell="child times",
                questions=("by how many years is the {relative} older than {name}",),
                goals=("the number of years by which the {relative} is older than {name}",),
            ),
        ),
        distractors=("Their town was founded {n:100-400} years ago.",),
    ),
    Story(
        name="age_share_some_years_ago",
        topic="ages",
        numbers={
            "older": whole(20, 60),
            "ago": whole(3, 15),
            "older_then": "older - ago",
            "share": fraction("1/2", "1/3", "1/4", "2/3", "3/4"),
            "younger_then": "older_then * share",
            "younger": "younger_then + ago",
            "total": "older + younger",
        },
        where=("older_then > 11",),
        facts={
            "older": ("{name} is {older} years old", "{name}'s age is {older}"),
            "share": (
                "{ago} years ago the age of {name2} was {share} of the age of {name}",
                "when both of them were {ago} years younger, {name2}'s age was {share} of {name}'s",
            ),
        },
        asks=(
            Ask(
                find="younger",
                steps=(
                    "age of {name} then = older - ago",
                    "age of {name2} then = share of age of {name} then",
                    "age of {name2} now = age of {name2} then + ago",
                ),
                tell="older share",
                questions=("how old is {name2} [now|today]", "what is {name2}'s age [now|today]"),
                goals=("the present age of {name2}",),
                wordings=(
                    "{ago} years ago {name2} was only {share} as old as {name}. Today {name} is "
                    "{older}. What is {name2}'s age today?",
                    "On an old photograph, taken {ago} years ago, {name2} has lived {share} as "
                    "many years as {name}. Now that {name} is {older}, how old is {name2}?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "age of {name} then = older - ago",
                    "age of {name2} then = share of age of {name} then",
                    "age of {name2} now = age of {name2} then + ago",
                    "sum of the ages = older + age of {name2} now",
                ),
                tell="older share",
                questions=("how old are they together today",),
                goals=("the sum of their present ages",),
                wordings=(
                    "Two colleagues, {name} and {name2}, compare their ages. {name} is {older}, "
                    "and {ago} years ago {name2} was {share} as old as {name} was. What do their "
                    "ages add up to today?",
                ),
            ),
        ),
        distractors=("They have been friends for {n:2-3} years.",),
    ),
    Story(
        name="age_when_twice_as_old",
        topic="ages",
        numbers={
            "child": whole(3, 20),
            "years": whole(2, 30),
            "then": "child + years",
            "parent": "then * 2 - years",
            "gap": "parent - child",
        },
        where=("gap > 17", "gap < 46"),
        nouns={"relative": "mother, father, uncle, aunt"},
        facts={
            "child": ("{name} is {child}", "{name} has lived for {child} years"),
            "parent": (
                "{his} {relative} is {parent}",
                "the age of {his} {relative} is {parent}",
            ),
            "years": (
                "in {years} years the {relative} will be exactly twice as old as {he}",
                "{years} years from now, twice {name}'s age will be just the age of {his} "
                "{relative}",
            ),
        },
        asks=(
            Ask(
                find="years",
                steps=(
                    "difference of the ages = parent - child",
                    "years = difference of the ages - child",
                ),
                tell="child parent",
                questions=(
                    "in how many years will the {relative} be twice as old as {name}",
                    "how many years will it take until {name} is exactly half as old as {his} "
                    "{relative}",
                ),
                goals=("the number of years until the {relative} is just twice as old as {name}",),
                wordings=(
                    '"Some day I will be half your age," says {name}, who is {child}, to {his} '
                    "{relative} of {parent}. In how many years will that be?",
                    "When {name} was born, {his} {relative} was already grown up; today the two "
                    "are {child} and {parent} years old. How many years must pass until one is "
                    "twice as old as the other?",
                ),
            ),
            Ask(
                find="parent",
                steps=(
                    "age of {name} then = child + years",
                    "age of the {relative} then = age of {name} then * 2",
                    "age of the {relative} now = age of the {relative} then - years",
                ),
                tell="child years",
                questions=("how old is {name}'s {relative} now",),
                goals=("the {relative}'s age today",),
            ),
        ),
        distractors=("The family lives on floor {n:2-9}.",),
    ),
    Story(
        name="age_four_generations",
        topic="ages",
        numbers={
            "baby": whole(1, 12),
            "gap_mother": whole(20, 34),
            "gap_grandmother": whole(19, 34),
            "gap_great": whole(18, 30),
            "mother": "baby + gap_mother",
            "grandmother": "mother + gap_grandmother",
            "great": "grandmother + gap_great",
        },
        where=("great < 105",),
        facts={
            "baby": (
                "little {name} is {baby:year/years} old",
                "{name} is the youngest of the family, aged {baby}",
            ),
            "mother": (
                "{name}'s mother was {gap_mother} when {name} was born",
                "{name} came into the world when {his} mother was {gap_mother}",
            ),
            "grandmother": (
                "the grandmother had become the mother of {name}'s mother at the age of "
                "{gap_grandmother}",
                "that mother was born when the grandmother was {gap_grandmother}",
            ),
            "great": (
                "the great-grandmother is {gap_great} years older than the grandmother",
                "between the great-grandmother and the grandmother there are {gap_great} years",
            ),
            "old": (
                "the great-grandmother of the family is {great} years old",
                "at {great}, the great-grandmother is the oldest of all",
            ),
            "her_daughter": (
                "her daughter is {gap_great} years younger",
                "she had a daughter when she was {gap_great}",
            ),
            "her_granddaughter": (
                "that daughter had a girl of her own at {gap_grandmother}",
                "this daughter in turn became the mother of a girl at the age of {gap_grandmother}",
            ),
            "her_child": (
                "{name}, the child of that girl, was born when the girl was {gap_mother}",
                "the girl grew up and gave birth to {name} when she was {gap_mother}",
            ),
        },
        asks=(
            Ask(
                find="great",
                steps=(
                    "age of the mother = baby + gap_mother",
                    "age of the grandmother = age of the mother + gap_grandmother",
                    "age of the great-grandmother = age of the grandmother + gap_great",
                ),
                tell="baby mother grandmother great",
                questions=(
                    "how old is {name}'s great-grandmother",
                    "what is the age of the oldest of the four",
                ),
                goals=("the age of the great-grandmother",),
                wordings=(
                    "Four generations sit at one table: {name}, aged {baby}; a mother who is "
                    "{gap_mother} years older than {name}; a grandmother, {gap_grandmother} years "
                    "older than the mother; and a great-grandmother, {gap_great} years older "
                    "still. What is the age of the great-grandmother?",
                ),
            ),
            Ask(
                find="baby",
                steps=(
                    "age of the grandmother = great - gap_great",
                    "age of the mother = age of the grandmother - gap_grandmother",
                    "age of {name} = age of the mother - gap_mother",
                ),
                tell="old her_daughter her_granddaughter her_child",
                questions=("how old is {name}",),
                goals=("{name}'s age in years",),
                wordings=(
                    "{name}'s great-grandmother, now {great}, gave birth to {name}'s grandmother "
                    "at {gap_great}, who gave birth to {name}'s mother at {gap_grandmother}, who "
                    "gave birth to {name} at {gap_mother}. What is {name}'s age?",
                ),
            ),
        ),
    ),
    Story(
        name="age_average_of_friends",
        topic="ages",
        numbers={
            "average": whole(9, 40),
            "first": whole(7, 45),
            "second": whole(7, 45),
            "sum": "3 * average",
            "third": "sum - first - second",
            "years": whole(2, 20),
            "third_later": "third + years",
        },
        where=("third > 6", "third < 50"),
        nouns={"pastime": "tennis, chess, the cello, basketball, table tennis, bridge, darts"},
        facts={
            "average": (
                "three friends who play {pastime} together are {average} years old on average",
                "the average age of three friends who meet for {pastime} is {average} years",
            ),
            "known": (
                "{name} is {first} years old and {name2} is {second}",
                "{name} is {first} while {name2} is {second} years old",
            ),
            "who": ("{name3} is the third of them", "the third friend is {name3}"),
        },
        asks=(
            Ask(
                find="third",
                steps=(
                    "sum of the three ages = 3 * average",
                    "sum of two ages = first + second",
                    "age of {name3} = sum of the three ages - sum of two ages",
                ),
                tell="average known who",
                questions=("how old is {name3}", "what is the age of {name3}"),
                goals=("the age of {name3}",),
                wordings=(
                    "Three friends, {name}, {name2} and {name3}, meet for {pastime}. Their average "
                    "age is {average}. {name} is {first} and {name2} is {second}, so how old is "
                    "{name3}?",
                ),
            ),
            Ask(
                find="third_later",
                steps=(
                    "sum of the three ages = 3 * average",
                    "sum of two ages = first + second",
                    "age of {name3} now = sum of the three ages - sum of two ages",
                    "age of {name3} later = age of {name3} now + years",
                ),
                wordings=(
                    "How old will {name3} be {years} years from now, if {name3}, {name}, who is "
                    "{first}, and {name2}, who is {second}, the three people in this story, are "
                    "{average} years old on average today?",
                    "{name} ({first}), {name2} ({second}) and {name3}, whose age we do not know, "
                    "are three friends with an average age of {average}. In {years} years, what "
                    "will the age of {name3} be?",
                ),
            ),
        ),
        distractors=("They meet on {n:2-3} evenings a month.",),
    ),
    Story(
        name="age_birth_year_of_founder",
        topic="ages",
        numbers={
            "founded": whole(1890, 2000),
            "age_then": whole(19, 45),
            "anniversary": whole(5, 30, 5),
            "born": "founded - age_then",
            "festival": "founded + anniversary",
            "led": whole(2, 30),
            "retired": "founded + led",
            "age_retired": "age_then + led",
        },
        nouns={"firm": "bakery, circus, newspaper, theater, toy factory, shipyard, bookshop"},
        facts={
            "age": (
                "{name} opened a {firm} at the age of {age_then}",
                "{name} was {age_then} years old when {he} started a {firm}",
            ),
            "anniversary": (
                "in {festival:plain} the {firm} celebrated that it was {anniversary} years old",
                "the {firm} turned {anniversary} years old in {festival:plain}",
            ),
            "led": (
                "{he} ran it for {led} years before {he} retired",
                "{led} years after the opening {he} retired",
            ),
        },
        asks=(
            Ask(
                find="born",
                steps=(
                    "year of the opening = festival - anniversary",
                    "year of birth = year of the opening - age_then",
                ),
                tell="age anniversary",
                questions=(
                    "in what year was {name} born, if the opening fell on {his} birthday",
                    "what is {name}'s year of birth, counting in whole years",
                ),
                wordings=(
                    "A sign in the window says that the {firm} was {anniversary} years old in "
                    "{festival:plain}. Its founder, {name}, opened it on the very day {he} turned "
                    "{age_then}. In which year was {name} born?",
                ),
            ),
            Ask(
                find="retired",
                steps=(
                    "year of the opening = born + age_then",
                    "year of retirement = year of the opening + led",
                ),
                wordings=(
                    "{name} was born in {born:plain}, opened a {firm} on {his} birthday number "
                    "{age_then} and stopped working exactly {led} years later. What year was it "
                    "then?",
                    "The founder of the {firm}, {name}, opened it on the day {he} turned "
                    "{age_then} and handed it over {led} years after that, to the day. Born in "
                    "{born:plain}, in what year did {name} hand it over?",
                ),
            ),
            Ask(
                find="age_retired",
                steps=("age at retirement = age_then + led",),
                tell="age led",
                questions=("how old was {name} when {he} retired",),
                goals=("{name}'s age when {he} retired",),
            ),
        ),
    ),
    Story(
        name="age_sum_in_some_years",
        topic="ages",
        numbers={
            "children": oneof(3, 4, 5, 6),
            "sum": whole(24, 90),
            "later": whole(2, 15),
            "added": "children * later",
            "sum_later": "sum + added",
            "mean_later": "sum_later / children",
        },
        where=("sum > 6 * children", "sum < 18 * children"),
        nouns={"relation": "cousin, sister, brother, neighbor, scout, classmate, friend, singer"},
        facts={
            "sum": (
                "the ages of {children} {relations} add up to {sum} years today",
                "{children} {relations} have lived {sum} years between them",
            ),
            "later": (
                "{later} years pass",
                "all of them grow {later} years older",
            ),
            "sum_later": (
                "[{later} years from now|in {later} years], the ages of {children} {relations} "
                "will add up to {sum_later}",
                "in {later} years the ages of {children} {relations} will come to {sum_later}",
            ),
        },
        asks=(
            Ask(
                find="sum_later",
                steps=("years added = children * later", "sum of the ages = sum + years added"),
                tell="sum later",
                questions=("what is the sum of the ages then",),
                goals=("the sum of all their ages then",),
                wordings=(
                    "Today {children} {relations} are {sum} years old if you add their ages up. "
                    "What will that sum be in {later} years?",
                ),
            ),
            Ask(
                find="mean_later",
                steps=(
                    "years added = children * later",
                    "sum of the ages = sum + years added",
                    "average age = sum of the ages / children",
                ),
                tell="sum later",
                questions=("how old are they on average then", "what is their average age then"),
                goals=("their average age then",),
                wordings=(
                    "The sum of the ages of {children} {relations} is {sum}. What will be the "
                    "average of their ages {later} years from now?",
                ),
            ),
            Ask(
                find="sum",
                steps=(
                    "years added = children * later",
                    "sum of the ages now = sum_later - years added",
                ),
                tell="sum_later",
                questions=(
                    "what do their ages add up to today",
                    "how old are all of them together now",
                ),
                goals=("the sum of their ages today",),
                wordings=(
                    "A riddle: we are {children} {relations}, and {later} years from now our ages "
                    "will make {sum_later}. What do our ages make today?",
                ),
            ),
        ),
    ),
    Story(
        name="age_pet_in_human_years",
        topic="ages",
        numbers={
            "first": oneof(12, 14, 15, 16, 20),
            "each": oneof(4, 5, 6, 7),
            "age": whole(3, 14),
            "later": "age - 1",
            "later_human": "later * each",
            "human": "first + later_human",
            "owner": whole(20, 60),
            "difference": "human - owner",
        },
        nouns={"pet": "dog, cat, rabbit, ferret, terrier, poodle"},
        facts={
            "rule": (
                "the first year of a {pet}'s life counts as {first} human years and every later "
                "one as {each}",
                "a {pet} ages {first} human years in its first year of life and {each} in each "
                "later one",
            ),
            "age": ("{name}'s {pet} is {age} years old", "the {pet} of {name} is {age}"),
            "owner": (
                "{name} is {owner}",
                "{owner} is {name}'s own age",
            ),
            "human": (
                "{name}'s {pet} is {human} in human years",
                "in human years, the {pet} of {name} is {human} years old",
            ),
        },
        asks=(
            Ask(
                find="human",
                steps=(
                    "later years = age - 1",
                    "human years for the later years = later years * each",
                    "human years = first + human years for the later years",
                ),
                tell="rule age",
                questions=(
                    "how old is the {pet} in human years",
                    "how many human years does the {pet}'s age correspond to",
                ),
                goals=("the age of the {pet} in human years",),
                wordings=(
                    '"Count {first} human years for the first year and {each} for each year after '
                    'it," the vet explains. What age in human years does {name} get for a {pet} '
                    "that is {age} years old?",
                ),
            ),
            Ask(
                find="difference",
                steps=(
                    "later years = age - 1",
                    "human years for the later years = later years * each",
                    "human years = first + human years for the later years",
                    "difference = human years - owner",
                ),
                tell="rule age owner",
                questions=(
                    "by how many human years is the {pet} older than {name}",
                    "how many years is {name} behind the {pet} in human years",
                ),
                goals=("the difference between the {pet} and {name} in human years",),
                wordings=(
                    "In human years, a {pet} is {first} after one year, and {each} more are "
                    "added with each further year. {name}, who is {owner}, has a {pet} of {age}. "
                    "How many years older than {name} is the {pet}, measured in human years?",
                ),
            ),
            Ask(
                find="age",
                steps=(
                    "human years for the later years = human - first",
                    "later years = human years for the later years / each",
                    "age of the {pet} = later years + 1",
                ),
                tell="rule human",
                questions=("how many years ago was the {pet} born", "how old is it really"),
                goals=("the real age of the {pet} in years",),
            ),
        ),
    ),
    Story(
        name="age_older_one_of_two",
        topic="ages",
        numbers={
            "younger": whole(8, 40),
            "gap": whole(2, 30),
            "older": "younger + gap",
            "sum": "younger + older",
        },
        where=("sum < 140",),
        nouns={"pair": "siblings, neighbors, cousins, friends, singers in a choir"},
        facts={
            "sum": (
                "{name} and {name2}, two {pair}, are {sum} years old together",
                "the ages of two {pair}, {name} and {name2}, add up to {sum}",
            ),
            "gap": (
                "{name} is {gap} years older than {name2}",
                "{name2} is the younger one by {gap} years",
            ),
        },
        asks=(
            Ask(
                find="older",
                steps=(
                    "twice the age of {name} = sum + gap",
                    "age of {name} = twice the age of {name} / 2",
                ),
                tell="sum gap",
                questions=("how old is {name}", "what age is {name}"),
                goals=("{name}'s age",),
                wordings=(
                    "Two {pair} share a birthday, but not an age: {name} was already {gap} when "
                    "{name2} was born. Now they have lived {sum} years between them. How old is "
                    "{name}?",
                ),
            ),
            Ask(
                find="younger",
                steps=(
                    "twice the age of {name2} = sum - gap",
                    "age of {name2} = twice the age of {name2} / 2",
                ),
                tell="sum gap",
                questions=("how old is {name2}", "what age is {name2}"),
                goals=("{name2}'s age",),
                wordings=(
                    "If {name} were {gap} years younger, both {name} and {name2} would have the "
                    "same age. Their real ages add up to {sum}. How old is {name2}?",
                ),
            ),
        ),
    ),
    Story(
        name="age_tree_and_house",
        topic="ages",
        numbers={
            "house": whole(30, 120),
            "waited": whole(3, 20),
            "tree": "house - waited",
            "growth": oneof(20, 25, 30, 40, 50),
            "sapling": whole(40, 120, 10),
            "grown": "tree * growth",
            "height": "sapling + grown",
        },
        where=("height < 3000",),
        nouns={"tree_kind": "oak, walnut tree, pine, birch, cedar, maple, poplar"},
        facts={
            "house": (
                "a house is {house} years old",
                "people have lived in a house for {house} years",
            ),
            "waited": (
                "when it was {waited} years old, a {tree_kind} of {sapling} centimeters was "
                "planted beside it",
                "{waited} years after it was built, somebody planted a {tree_kind} there that was "
                "{sapling} centimeters tall",
            ),
            "growth": (
                "the tree has grown {growth} centimeters every year",
                "every year has added {growth} centimeters to the tree",
            ),
        },
        asks=(
            Ask(
                find="height",
                steps=(
                    "age of the tree = house - waited",
                    "centimeters grown = age of the tree * growth",
                    "height in centimeters = sapling + centimeters grown",
                ),
                tell="house waited growth",
                questions=(
                    "how many centimeters tall is the {tree_kind} now",
                    "what is the height of the {tree_kind} in centimeters",
                ),
                goals=("the height of the {tree_kind} in centimeters",),
                wordings=(
                    "The {tree_kind} in front of a house of {house} years was put there {waited} "
                    "years after the house was finished. It measured {sapling} centimeters and "
                    "added {growth} centimeters a year. How many centimeters does it measure "
                    "today?",
                ),
            ),
            Ask(
                find="house",
                steps=(
                    "centimeters grown = height - sapling",
                    "age of the tree = centimeters grown / growth",
                    "age of the house = age of the tree + waited",
                ),
                wordings=(
                    "Nobody knows how old the house is, but the {tree_kind} beside it can tell. "
                    "It was {sapling} centimeters tall when it was planted, it grows {growth} "
                    "centimeters a year, and it is {height} centimeters tall today. The house was "
                    "{waited} years old at the planting. How old is the house now?",
                    "A {tree_kind} of {height} centimeters stands by a house. It has grown "
                    "{growth} centimeters in every year since somebody planted it, {sapling} "
                    "centimeters tall, {waited} years after the house was built. What is the age "
                    "of the house?",
                ),
            ),
        ),
    ),
    Story(
        name="age_fraction_of_a_life",
        topic="ages",
        numbers={
            "age": whole(56, 98, 2),
            "school_share": fraction("1/4", "1/6", "1/5", "1/3"),
            "work_share": fraction("1/2", "1/3"),
            "learning": "age * school_share",
            "working": "age * work_share",
            "counted": "learning + working",
            "rest": "age - counted",
            "trips": whole(2, 12),
            "journeys": "rest * trips",
        },
        where=("rest > 8",),
        nouns={"job": "job"},
        facts={
            "age": (
                "{name}, once a {job}, is {age} years old",
                "the retired {job} {name} has reached the age of {age}",
            ),
            "learning": (
                "{school_share} of this life was childhood and school",
                "{name} spent {school_share} of those years as a child and at school",
            ),
            "working": (
                "{work_share} of {his} years {he} was working",
                "for {work_share} of {his} life {name} worked",
            ),
            "trips": (
                "in each of the other years {he} made {trips} long trips",
                "the remaining years saw {trips} long trips each",
            ),
        },
        asks=(
            Ask(
                find="journeys",
                steps=(
                    "years of childhood and school = school_share of age",
                    "years of work = work_share of age",
                    "years of both = years of childhood and school + years of work",
                    "other years = age - years of both",
                    "long trips = other years * trips",
                ),
                tell="age learning working trips",
                questions=(
                    "how many long trips did {name} make",
                    "how many long trips does this amount to",
                ),
                goals=("the number of {name}'s long trips",),
                wordings=(
                    "Of the {age} years that {name} the {job} has lived, {school_share} went by at "
                    "home and at school and {work_share} at work. During every year of the rest, "
                    "there were {trips} long trips. How many long trips were there in all?",
                ),
            ),
            Ask(
                find="rest",
                steps=(
                    "years of childhood and school = school_share of age",
                    "years of work = work_share of age",
                    "years of both = years of childhood and school + years of work",
                    "other years = age - years of both",
                ),
                tell="age learning working",
                questions=(
                    "how many years were neither childhood and school nor work",
                    "for how many years was {name} neither a pupil nor at work",
                ),
                goals=("the number of years that are left besides school and work",),
                wordings=(
                    "{name}, a {job} of {age}, says that {school_share} of {his} life belonged to "
                    "school and childhood, {work_share} to work and the rest to {his} garden. How "
                    "many years did the garden get?",
                ),
            ),
        ),
    ),
)
