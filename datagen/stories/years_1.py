"""Ages now, then and in sum; towns, herds and clubs that change over years."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="years_ages_of_three_friends_add_up_later",
        topic="",
        numbers={
            "young": whole(4, 14),
            "gap": whole(2, 6),
            "times": factor(2, 3),
            "middle": "young + gap",
            "old": "young * times",
            "sum": "young + middle + old",
            "later": whole(3, 15),
            "sum_later": "sum + later * 3",
        },
        where=("old > middle",),
        facts={
            "young": ("{name} is {young} years old", "the age of {name} is {young} years"),
            "middle": (
                "{name2} is {gap} years older than {name}",
                "{name} is {gap} years younger than {name2}",
            ),
            "old": (
                "{name3} is {times:times} as old as {name}",
                "{name3}'s age is {times:times} that of {name}",
            ),
        },
        asks=(
            Ask(
                find="sum",
                steps=(
                    "age of {name2} = young + gap",
                    "age of {name3} = young * times",
                    "age of {name} and {name2} = young + age of {name2}",
                    "sum of the ages = age of {name} and {name2} + age of {name3}",
                ),
                tell="young middle old",
                questions=("how old are the three together", "what is the sum of their three ages"),
                goals=("the sum of the three ages",),
                wordings=(
                    "{name} is {young}, {name2} {gap} years older, {name3} {times:times} as old "
                    "as {name}. How many candles does one cake need that is meant for all three, "
                    "one candle for each year of each?",
                    "How old are {name}, {name2} and {name3} taken together, if {name} is "
                    "{young}, {name3} {times:times} that, and {name2} {gap} years more than "
                    "{name}?",
                ),
            ),
            Ask(
                find="sum_later",
                steps=(
                    "age of {name2} = young + gap",
                    "age of {name3} = young * times",
                    "age of {name} and {name2} = young + age of {name2}",
                    "sum of the ages = age of {name} and {name2} + age of {name3}",
                    "years added for all three = later * 3",
                    "sum of the ages later = sum of the ages + years added for all three",
                ),
                wordings=(
                    "{name} is {young} today, {name2} {gap} years more, {name3} {times:times} as "
                    "old as {name}. In {later} years the three want to celebrate the sum of "
                    "their ages. What will that sum be?",
                    "What will the ages of {name}, {name2} and {name3}, all three, add up to "
                    "{later} years from now? At present {name} is {young}; {name2} was born "
                    "{gap} years before {name}, and {name3} is {times:times} as old as {name}.",
                ),
            ),
        ),
    ),
    Story(
        name="years_mother_was_some_age_when_the_child_came",
        topic="ages",
        numbers={
            "birth": whole(22, 38),
            "child": whole(4, 18),
            "mother": "birth + child",
            "later": whole(5, 20),
            "mother_later": "mother + later",
            "child_later": "child + later",
            "both_later": "mother_later + child_later",
        },
        facts={
            "birth": (
                "{name}'s mother was {birth} years old when {name} was born",
                "when {name} was born {his} mother was {birth}",
            ),
            "child": ("now {name} is {child}", "today {name} is {child} years old"),
        },
        asks=(
            Ask(
                find="mother_later",
                steps=(
                    "age of the mother now = birth + child",
                    "age of the mother later = age of the mother now + later",
                ),
                wordings=(
                    "{name} is {child} years old, and {his} mother had {him} at the age of "
                    "{birth}. How old will she be {later} years from today?",
                    "How old will {name}'s mother be in {later} years, given that she was "
                    "{birth} when {name}, now {child}, was born?",
                ),
            ),
            Ask(
                find="both_later",
                steps=(
                    "age of the mother now = birth + child",
                    "both ages now = age of the mother now + child",
                    "years added for both = later * 2",
                    "both ages later = both ages now + years added for both",
                ),
                wordings=(
                    "At {name}'s birth {his} mother was {birth}. {name} has just turned {child}. "
                    "Think {later} years ahead: what will the ages of both be, added together?",
                    "How many years will {name} and {his} mother be together in {later} years, "
                    "if she was {birth} when {he} was born and {he} is {child} now? Both get "
                    "older, of course.",
                    '"You were {birth} when I was born, and now I am {child}," says {name} to '
                    '{his} mother. "In {later} years, how old will both of us be together?" What '
                    "is the answer?",
                ),
            ),
            Ask(
                find="mother",
                steps=("age of the mother = birth + child",),
                tell="birth child",
                questions=("how old is {his} mother now", "what is the age of {his} mother today"),
                goals=("the present age of {name}'s mother",),
            ),
        ),
    ),
    Story(
        name="years_tree_planted_when_the_house_was_built",
        topic="",
        numbers={
            "house": whole(40, 150),
            "after": whole(4, 25),
            "tree": "house - after",
            "share": fraction("1/2", "1/3", "1/4", "1/5"),
            "bench": "tree * share",
            "ahead": whole(5, 30),
            "bench_then": "bench + ahead",
        },
        nouns={
            "house_kind": "school, barn, inn, mill, town hall",
            "tree_kind": "oak, linden, chestnut tree, walnut tree",
        },
        facts={
            "house": (
                "the old {house_kind} is {house} years old",
                "{house} years have passed since the {house_kind} was built",
            ),
            "tree": (
                "the {tree_kind} in front of it was planted {after} years after it was built",
                "{after} years after the {house_kind} was built, the {tree_kind} in front of it "
                "was planted",
            ),
            "bench": (
                "the bench below the tree is {share} as old as the tree",
                "the bench around the tree has {share} of the tree's age",
            ),
        },
        asks=(
            Ask(
                find="bench",
                steps=(
                    "age of the tree = house - after",
                    "age of the bench = share of age of the tree",
                ),
                tell="house tree bench",
                questions=("how old is the bench", "for how many years has the bench been there"),
                goals=("the age of the bench in years",),
                wordings=(
                    "How many years old is a bench that has {share} of the age of the "
                    "{tree_kind} above it? The {tree_kind} was planted {after} years after the "
                    "{house_kind} beside it, which was built {house} years ago.",
                    "{house} years ago people built a {house_kind}. {after} years later somebody "
                    "planted a {tree_kind} there. Much later a bench was put below it, which "
                    "today is {share} as old as the tree. What is the age of the bench?",
                ),
            ),
            Ask(
                find="bench_then",
                steps=(
                    "age of the tree = house - after",
                    "age of the bench = share of age of the tree",
                    "age of the bench later = age of the bench + ahead",
                ),
                wordings=(
                    "A {house_kind}, a {tree_kind} and a bench. The {house_kind} was built "
                    "{house} years ago, the tree was planted {after} years later, and the bench "
                    "has {share} of the age of the tree. How old will the bench be in {ahead} "
                    "years?",
                    "In {ahead} years, how old will a bench be that today has {share} of the age "
                    "of the {tree_kind} above it, a tree planted {after} years after the "
                    "{house_kind} was built, which was {house} years ago?",
                ),
            ),
        ),
    ),
    Story(
        name="years_village_loses_people_then_a_factory_comes",
        topic="",
        numbers={
            "people": whole(600, 4000, 50),
            "lost": whole(10, 40),
            "bad_years": whole(3, 9),
            "low": "people - lost * bad_years",
            "share": percent(10, 20, 25, 30, 50),
            "growth": "low * share / 100",
            "now": "low + growth",
        },
        nouns={"town": "town"},
        facts={
            "people": (
                "{town} had {people} people and lost {lost} of them every year for {bad_years} "
                "years",
                "for {bad_years} years {town}, which had had {people} people, lost {lost} people "
                "a year",
            ),
            "share": (
                "then a factory was opened, and the number of people grew by {share}",
                "after that a new factory made the number of people rise by {share}",
            ),
        },
        asks=(
            Ask(
                find="now",
                steps=(
                    "people lost = lost * bad_years",
                    "people before the factory = people - people lost",
                    "people who came = share of people before the factory",
                    "people now = people before the factory + people who came",
                ),
                tell="people share",
                questions=(
                    "how many people did {town} have then",
                    "how many people lived in {town} after that",
                ),
                goals=("the number of people in {town} after that",),
                wordings=(
                    "Year after year {town} lost {lost} people. That went on for {bad_years} "
                    "years. At first it had had {people} people, but thanks to a factory the "
                    "number has since gone up by {share} from its lowest point. How many people "
                    "live there now?",
                    "How many people does {town} have today, if it had {people} once, lost "
                    "{lost} in each of {bad_years} years, and has grown by {share} since then?",
                ),
            ),
            Ask(
                find="people",
                steps=(
                    "people before the factory = now - growth",
                    "people lost = lost * bad_years",
                    "people at first = people before the factory + people lost",
                ),
                wordings=(
                    "{now} people live in {town}, {growth} of whom came when the factory was "
                    "opened. For {bad_years} years before that, {lost} people a year had moved "
                    "away. How many people had {town} had before they began to leave?",
                    "How many people lived in {town} before the bad years? There were "
                    "{bad_years} of those, with {lost} people leaving in each, and then {growth} "
                    "came for the new factory, so that now there are {now}.",
                ),
            ),
        ),
    ),
    Story(
        name="years_club_members_join_and_quit_over_years",
        topic="",
        numbers={
            "start": whole(20, 80),
            "join": whole(8, 30),
            "quit": whole(2, 7),
            "years": whole(2, 6),
            "plus": "join * years",
            "minus": "quit * years",
            "now": "start + plus - minus",
            "fee": money(20, 90, 5),
            "income": "now * fee",
        },
        nouns={"club": "chess club, rowing club, choir, hiking club, judo club, garden club"},
        facts={},
        asks=(
            Ask(
                find="now",
                steps=(
                    "people who joined = join * years",
                    "people who quit = quit * years",
                    "members without losses = start + people who joined",
                    "members now = members without losses - people who quit",
                ),
                wordings=(
                    "A {club} was founded {years} years ago with {start} members. Every year "
                    "since then {join} have joined and {quit} have quit. How many members are "
                    "there now?",
                    "How many members has a {club} after {years} years, if it starts with "
                    "{start}, gains {join} every year and also loses {quit} every year?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "people gained in a year = join - quit",
                    "people gained = people gained in a year * years",
                    "members now = start + people gained",
                    "money from fees = members now * fee",
                ),
                wordings=(
                    "{years} years ago a {club} had {start} members. It has gained {join} and "
                    "lost {quit} in every year from then on. What do its members pay this year, "
                    "all together, at {fee} each?",
                    "The treasurer of a {club} adds up: {start} members {years} years ago, "
                    "{join} new ones each year, {quit} fewer each year because they quit, a fee "
                    "of {fee} per member now. How much money do the fees bring this year?",
                ),
            ),
            Ask(
                find="years",
                steps=(
                    "people gained = now - start",
                    "people gained in a year = join - quit",
                    "years = people gained / people gained in a year",
                ),
                wordings=(
                    "A {club} has grown from {start} to {now} members. In a year {join} people "
                    "join and {quit} quit, always the same. How many years did it take?",
                    "How many years after it was founded with {start} members does a {club} have "
                    "{now}, when {join} come and {quit} go every year?",
                    "{start} members at the start, {now} now; {join} in and {quit} out each "
                    "year. How old is the {club}, in years?",
                ),
            ),
        ),
    ),
    Story(
        name="years_animals_of_a_valley_double_twice_before_a_winter",
        topic="animals",
        numbers={
            "start": whole(30, 300, 10),
            "first": "start * 2",
            "second": "first * 2",
            "dead_share": fraction("1/2", "1/3", "1/4", "1/5"),
            "dead": "second * dead_share",
            "after": "second - dead",
            "moved": whole(10, 90, 5),
            "now": "after + moved",
        },
        nouns={"animal": "rabbit, hare, deer/deer, wild duck, beaver"},
        facts={
            "start": (
                "{start} {animals} lived in a valley, and their number doubled in each of two "
                "years",
                "the {start} {animals} of a valley became twice as many in one year and again "
                "twice as many in the next",
            ),
            "dead": (
                "in a hard winter {dead_share} of them died",
                "then a hard winter killed {dead_share} of them",
            ),
            "moved": (
                "in spring {moved} came from the next valley",
                "{moved} others came over the hills in spring",
            ),
        },
        asks=(
            Ask(
                find="now",
                steps=(
                    "{animals} after a year = start * 2",
                    "{animals} after two years = {animals} after a year * 2",
                    "{animals} that died = dead_share of {animals} after two years",
                    "{animals} after the winter = {animals} after two years - {animals} that died",
                    "{animals} in the end = {animals} after the winter + moved",
                ),
                tell="start dead moved",
                questions=(
                    "how many {animals} were in the valley then",
                    "how many {animals} did the valley have after that",
                ),
                goals=("the number of {animals} in the valley after that",),
                wordings=(
                    "A ranger counts {animals} in a valley. Count one: {start}. A year later: "
                    "twice as many. Another year later: twice as many again. Then {dead_share} "
                    "of all die in the winter, and {moved} come in from elsewhere. What is the "
                    "last count?",
                    "How many {animals} live in a valley that had {start}, saw their number "
                    "double in one year and double again in the next, lost {dead_share} of them "
                    "in winter, and got {moved} new ones from the mountains?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "{animals} after two years = after + dead",
                    "{animals} after a year = {animals} after two years / 2",
                    "{animals} at first = {animals} after a year / 2",
                ),
                wordings=(
                    "After two years in each of which the number of {animals} in a valley "
                    "doubled came a winter that killed {dead}. {after} were left. How many had "
                    "there been at the beginning of the two years?",
                    "{dead} {animals} died in the winter and {after} did not. In the two years "
                    "before, their number had doubled twice. With how many did those two years "
                    "begin?",
                ),
            ),
        ),
    ),
    Story(
        name="years_age_of_a_dog_in_human_years",
        topic="animals",
        numbers={
            "first": oneof(12, 13, 14, 15, 16),
            "second": oneof(8, 9, 10),
            "each": oneof(4, 5, 6),
            "further": whole(2, 12),
            "dog": "further + 2",
            "human": "first + second + further * each",
            "owner": whole(7, 29),
            "older": "human - owner",
        },
        where=("older > 1",),
        nouns={"pet": "dog, terrier, poodle, beagle"},
        facts={
            "rule": (
                "the first two years of a {pet}'s life count as {first} and {second} human "
                "years, and each year after that as {each}",
                "counted in human years, the first year of a {pet} is worth {first}, the second "
                "{second}, and each one after these two {each}",
            ),
            "dog": (
                "{name}'s {pet} is {dog} years old",
                "the {pet} of {name} has lived {dog} years",
            ),
        },
        asks=(
            Ask(
                find="human",
                steps=(
                    "years after the second = dog - 2",
                    "human years after the second = years after the second * each",
                    "human years of the first two = first + second",
                    "human years in all = human years of the first two + human years after the "
                    "second",
                ),
                tell="rule dog",
                questions=("how old is the {pet} in human years", "how many human years is that"),
                goals=("the age of the {pet} in human years",),
                wordings=(
                    'A vet explains to {name}: "Year one counts {first}, year two counts '
                    '{second}, and then each year counts {each}." By that rule, how old is '
                    "{name}'s {pet} of {dog} years in human years?",
                    "How many human years has a {pet} of {dog} years behind it, if {name} counts "
                    "{first} for its first year, {second} for its second, and {each} for each of "
                    "the years after these two?",
                ),
            ),
            Ask(
                find="older",
                steps=(
                    "years after the second = dog - 2",
                    "human years after the second = years after the second * each",
                    "human years of the first two = first + second",
                    "human years of the {pet} = human years of the first two + human years after "
                    "the second",
                    "human years more than {name} = human years of the {pet} - owner",
                ),
                wordings=(
                    "{name} is {owner}, and {his} {pet} is {dog}. But the first year of a {pet} "
                    "is like {first} human years, the second like {second}, and each one after "
                    "these two like {each}. Counted like that, how many years older than {name} "
                    "is the {pet}?",
                    "By how many human years is {name}'s {pet} ahead of {name}, who is {owner}? "
                    "The {pet} is {dog} years old; its first two years count {first} and "
                    "{second}, and every later one counts {each}.",
                ),
            ),
            Ask(
                find="dog",
                steps=(
                    "human years of the first two = first + second",
                    "human years after the second = human - human years of the first two",
                    "years after the second = human years after the second / each",
                    "age of the {pet} = years after the second + 2",
                ),
                wordings=(
                    '"In human years my {pet} is {human}," says {name}, who counts {first} years '
                    "for the first year of a {pet}, {second} for the second, and {each} for each "
                    "year after those two. How old is the {pet} really?",
                    "How many years ago was {name}'s {pet} born, if it is {human} in human "
                    "years, of which its first two years gave {first} and {second} and each year "
                    "since then {each}?",
                ),
            ),
        ),
    ),
    Story(
        name="years_museum_visitors_three_years_in_a_row",
        topic="",
        numbers={
            "first": whole(400, 3000, 100),
            "up": percent(10, 20, 25, 50),
            "gain": "first * up / 100",
            "second": "first + gain",
            "down": whole(50, 400, 10),
            "third": "second - down",
            "all": "first + second + third",
        },
        where=("down < gain * 3",),
        nouns={"place": "museum, castle, cave, rope park, steam railway, butterfly house"},
        facts={
            "first": (
                "a {place} had {first} visitors in its first year",
                "in its first year {first} people visited a {place}",
            ),
            "second": (
                "in the second year there were {up} more than in the first",
                "the second year brought {up} more visitors than the first",
            ),
            "third": (
                "in the third year there were {down} visitors fewer than in the second",
                "the third year had {down} visitors fewer than the second",
            ),
        },
        asks=(
            Ask(
                find="third",
                steps=(
                    "more visitors in the second year = up of first",
                    "visitors in the second year = first + more visitors in the second year",
                    "visitors in the third year = visitors in the second year - down",
                ),
                tell="first second third",
                questions=(
                    "how many visitors came in the third year",
                    "how many people visited it in the third year",
                ),
                goals=("the number of visitors in the third year",),
            ),
            Ask(
                find="all",
                steps=(
                    "visitors in the second year = first + gain",
                    "visitors in the third year = visitors in the second year - down",
                    "visitors in two years = first + visitors in the second year",
                    "visitors in three years = visitors in two years + visitors in the third year",
                ),
                wordings=(
                    "Visitors of a {place}: {first} in the first year, {gain} more in the "
                    "second, then {down} fewer than in the second. How many were there in the "
                    "three years together?",
                    "How many tickets has a {place} sold in three years, one to each visitor, if "
                    "{first} people came in the first year, {gain} more than that in the second, "
                    "and in the third {down} fewer than in the second?",
                    "The {place} has been open for three years. The first brought {first} "
                    "visitors. The second was better by {gain} visitors, and the third worse "
                    "than the second by {down}. What is the number of visitors since the opening?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "visitors in the second year = third + down",
                    "visitors in the first year = visitors in the second year - gain",
                ),
                wordings=(
                    "{third} people visited a {place} in its third year, {down} fewer than in "
                    "the second. The second year had had {gain} visitors more than the first. "
                    "How many came in the first year?",
                    "How many visitors had a {place} in its first year, if the second brought "
                    "{gain} more, the third {down} fewer than the second, and {third} people "
                    "came in the third?",
                ),
            ),
        ),
    ),
)
