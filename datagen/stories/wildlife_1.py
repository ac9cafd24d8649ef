"""Nature and science: nests, growing and shrinking populations, ponds, feeders, forests, rain."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="wildlife_turtle_nests_on_a_beach",
        topic="animals",
        numbers={
            "nests": whole(5, 30),
            "eggs": oneof(60, 80, 90, 100, 110, 120),
            "hatch": percent(50, 60, 70, 75, 80, 90),
            "reach": fraction("1/2", "1/3", "2/3", "3/4", "1/4", "2/5"),
            "all_eggs": "nests * eggs",
            "hatched": "all_eggs * hatch / 100",
            "sea": "hatched * reach",
            "unhatched": "all_eggs - hatched",
        },
        nouns={"beach": "Palm Bay, Shell Cove, Long Sand, Coral Point, Moon Beach"},
        asks=(
            Ask(
                find="sea",
                steps=(
                    "eggs in all nests = nests * eggs",
                    "turtles hatched = hatch of eggs in all nests",
                    "turtles in the sea = reach of turtles hatched",
                ),
                wordings=(
                    "Rangers at {beach} count {nests} turtle nests with {eggs} eggs each. "
                    "{hatch} of the eggs hatch, and {reach} of the young turtles reach the sea. "
                    "How many turtles is that?",
                    "How many young turtles make it into the water at {beach} if there are "
                    "{nests} nests, every nest holds {eggs} eggs, {hatch} of all eggs hatch and "
                    "{reach} of those that hatch get past the gulls?",
                    '"We cannot save all of them," the ranger told {name}. "This year there were '
                    "{nests} nests here, {eggs} eggs in each. {hatch} of them hatched. Of the "
                    'little ones, {reach} reached the water." How many was that?',
                ),
            ),
            Ask(
                find="unhatched",
                steps=(
                    "eggs in all nests = nests * eggs",
                    "turtles hatched = hatch of eggs in all nests",
                    "eggs that did not hatch = eggs in all nests - turtles hatched",
                ),
                wordings=(
                    "Of the {eggs} eggs in each of {nests} turtle nests at {beach}, {hatch} "
                    "hatched. How many eggs did not hatch?",
                    "{nests} nests, each with {eggs} turtle eggs, were guarded day and night at "
                    "{beach}. In the end {hatch} of all the eggs had hatched. What was the number "
                    "of eggs that stayed whole?",
                ),
            ),
            Ask(
                find="nests",
                steps=(
                    "eggs in all nests = hatched + unhatched",
                    "nests = eggs in all nests / eggs",
                ),
                wordings=(
                    "At {beach} {hatched} turtles hatched this summer, and {unhatched} eggs did "
                    "not. If a nest holds {eggs} eggs, how many nests were there?",
                ),
            ),
        ),
    ),
    Story(
        name="wildlife_deer_herd_two_winters",
        topic="",
        numbers={
            "start": whole(40, 300, 10),
            "born": whole(10, 80),
            "loss_share": percent(10, 20, 25, 30, 40, 50),
            "moved": whole(3, 25),
            "summer": "start + born",
            "lost": "summer * loss_share / 100",
            "spring": "summer - lost",
            "end": "spring + moved",
        },
        nouns={
            "animal": "deer/deer, reindeer/reindeer, wild goat, antelope, moose/moose, wild horse"
        },
        facts={
            "start": (
                "{start} {animals} live in a valley",
                "rangers count {start} {animals} in a valley",
            ),
            "born": (
                "{born} young are born in spring",
                "in spring the herd gets {born} young",
            ),
            "lost": (
                "a hard winter kills {loss_share} of all the animals that are there by then",
                "in a hard winter the herd then loses {loss_share} of its animals",
            ),
            "moved": (
                "after that, {moved} animals come over the mountains and stay",
                "when the snow melts, {moved} more join them from another valley",
            ),
        },
        asks=(
            Ask(
                find="end",
                steps=(
                    "{animals} after the births = start + born",
                    "{animals} lost in winter = loss_share of {animals} after the births",
                    "{animals} after the winter = {animals} after the births - {animals} lost in "
                    "winter",
                    "{animals} in the end = {animals} after the winter + moved",
                ),
                tell="start born lost moved",
                questions=(
                    "how many animals are there then",
                    "how large is the herd after all this",
                ),
                goals=("the number of animals in the end",),
                wordings=(
                    "From a ranger's notebook: \"{start} {animals} at the start of the year. "
                    "{born} born in May. Terrible winter: {loss_share} of the herd gone. In March "
                    '{moved} new ones from the north." How many {animals} should the next line '
                    "say?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "{animals} after the winter = end - moved",
                    "{animals} before the winter = {animals} after the winter + lost",
                    "{animals} at the start = {animals} before the winter - born",
                ),
                wordings=(
                    "A herd now has {end} {animals}. {moved} of them came over the mountains this "
                    "spring. In the winter before that, {lost} had died, and in the summer before "
                    "the winter {born} had been born. How many {animals} were there before these "
                    "births?",
                    "How large was the herd of {animals} a year ago? Since then, in this order, "
                    "{born} were born, {lost} died in the winter and {moved} arrived from another "
                    "valley, so that there are {end} today.",
                ),
            ),
            Ask(
                find="born",
                steps=(
                    "{animals} before the winter = spring + lost",
                    "young {animals} = {animals} before the winter - start",
                ),
                wordings=(
                    "After the winter {spring} {animals} were left, since {lost} had not lived "
                    "through it. A year earlier, before the young were born, there had been "
                    "{start}. How many young were born that year?",
                ),
            ),
        ),
    ),
    Story(
        name="wildlife_algae_doubling_and_cleaning",
        topic="",
        numbers={
            "start": whole(2, 15),
            "removed": whole(3, 30),
            "doubled": "start * 2",
            "again": "doubled * 2",
            "third": "again * 2",
            "left": "third - removed",
            "next": "left * 2",
        },
        nouns={
            "plant": "water lily leaf/water lily leaves, patch of duckweed/patches of duckweed, "
            "spot of moss/spots of moss, colony of algae/colonies of algae, water fern"
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{plants} after a week = start * 2",
                    "{plants} after two weeks = {plants} after a week * 2",
                    "{plants} after three weeks = {plants} after two weeks * 2",
                    "{plants} left = {plants} after three weeks - removed",
                ),
                wordings=(
                    "The number of {plants} on a pond doubles every week. At first there are "
                    "{start}. After three weeks {name} takes out {removed} of them. How many are "
                    "left?",
                    "{name} found {start} {plants} on the garden pond. A week later there were "
                    "twice as many, and the week after that twice as many again, and so in the "
                    "third week too. Then {name} fished out {removed}. How many remained?",
                ),
            ),
            Ask(
                find="next",
                steps=(
                    "{plants} after a week = start * 2",
                    "{plants} after two weeks = {plants} after a week * 2",
                    "{plants} after three weeks = {plants} after two weeks * 2",
                    "{plants} left = {plants} after three weeks - removed",
                    "{plants} a week later = {plants} left * 2",
                ),
                wordings=(
                    "How many {plants} will be on {name}'s pond after four weeks? There are "
                    "{start} today, the number doubles every week, and at the end of the third "
                    "week {removed} of them are taken out, which does not keep the others from "
                    "doubling.",
                    "On the first of the month {start} {plants} float on a pond; each week doubles "
                    "their number. When three weeks have passed, {name} removes {removed} of "
                    "them, and then does nothing for one more week. How many are there now?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "{plants} after three weeks = left + removed",
                    "{plants} after two weeks = {plants} after three weeks / 2",
                    "{plants} after a week = {plants} after two weeks / 2",
                    "{plants} at first = {plants} after a week / 2",
                ),
                wordings=(
                    "{left} {plants} are left on the pond after {name} has removed {removed}. In "
                    "each of the three weeks before that, their number had doubled. How many were "
                    "there at first?",
                    "Week after week, for three weeks, the number of {plants} had doubled until "
                    "{name} took {removed} away and {left} remained. With how many did it all "
                    "begin?",
                ),
            ),
        ),
    ),
    Story(
        name="wildlife_bird_feeder_seed_for_the_winter",
        topic="animals",
        numbers={
            "feeders": whole(2, 6),
            "morning": oneof(50, 60, 75, 80, 100, 120),
            "evening": oneof(25, 30, 40, 50),
            "days": whole(10, 60, 5),
            "bag": oneof(2, 3, 4, 5),
            "price": money(3, 12),
            "daily": "morning + evening",
            "grams_a_day": "feeders * daily",
            "grams": "grams_a_day * days",
            "bag_grams": "bag * 1000",
            "bags": "grams / bag_grams",
            "cost": "bags * price",
        },
        where=("bags > 1",),
        asks=(
            Ask(
                find="bags",
                steps=(
                    "grams a day for a feeder = morning + evening",
                    "grams a day = feeders * grams a day for a feeder",
                    "grams for all days = grams a day * days",
                    "grams in a bag = bag * 1000",
                    "bags of seed = grams for all days / grams in a bag",
                ),
                wordings=(
                    "{name} hangs up {feeders} bird feeders and puts {morning} grams of seed into "
                    "each in the morning and {evening} grams in the evening. A bag holds {bag} "
                    "kilograms. How many bags of seed does {name} use in {days} days of frost?",
                    "How many {bag}-kilogram bags of bird seed will be emptied in {days} winter "
                    "days, if {name} fills each of {feeders} feeders twice a day, with {morning} "
                    "grams early and {evening} grams late?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "grams a day for a feeder = morning + evening",
                    "grams a day = feeders * grams a day for a feeder",
                    "grams for all days = grams a day * days",
                    "grams in a bag = bag * 1000",
                    "bags of seed = grams for all days / grams in a bag",
                    "cost of the seed = bags of seed * price",
                ),
                wordings=(
                    "The birds in {name}'s garden get {morning} grams of seed in the morning and "
                    "{evening} grams in the evening in each of {feeders} feeders. This goes on "
                    "for {days} days. Seed comes in bags of {bag} kilograms for {price} each. "
                    "What does {name} pay for all the bags?",
                    "Bag of bird seed: {bag} kilograms, {price}. Feeders: {feeders}. Each of them "
                    "takes {morning} grams in the morning and {evening} grams in the evening. "
                    "What do {days} days of feeding cost {name}?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "grams in a bag = bag * 1000",
                    "grams of seed = bags * grams in a bag",
                    "grams a day for a feeder = morning + evening",
                    "grams a day = feeders * grams a day for a feeder",
                    "days of feeding = grams of seed / grams a day",
                ),
                wordings=(
                    "{name} has bought {bags} bags of seed, {bag} kilograms in each, for the "
                    "{feeders} bird feeders behind the house. Into each of them go {morning} "
                    "grams every morning and {evening} grams every evening. For how many days "
                    "does the seed last?",
                    "For how many days can {name} fill {feeders} feeders with {bags} bags of {bag} "
                    "kilograms of seed, when a feeder needs {morning} grams in the morning and "
                    "{evening} grams in the evening?",
                ),
            ),
        ),
    ),
    Story(
        name="wildlife_forest_planted_cut_and_burned",
        topic="",
        numbers={
            "rows": whole(10, 40),
            "per_row": whole(10, 40),
            "storm": whole(20, 150, 5),
            "cut_share": fraction("1/2", "1/3", "1/4", "1/5", "2/5"),
            "replanted": whole(20, 200, 10),
            "planted": "rows * per_row",
            "standing": "planted - storm",
            "cut": "standing * cut_share",
            "after": "standing - cut",
            "now": "after + replanted",
        },
        where=("storm < planted / 2",),
        nouns={"tree": "oak, pine, maple, birch, cedar, fir, poplar, beech, spruce, larch"},
        asks=(
            Ask(
                find="now",
                steps=(
                    "{trees} planted = rows * per_row",
                    "{trees} after the storm = {trees} planted - storm",
                    "{trees} cut down = cut_share of {trees} after the storm",
                    "{trees} left = {trees} after the storm - {trees} cut down",
                    "{trees} now = {trees} left + replanted",
                ),
                wordings=(
                    "Long ago {rows} rows of {per_row} {trees} were planted on a hill. A storm "
                    "blew down {storm} of them. Later the owner cut down {cut_share} of those "
                    "still standing, and then planted {replanted} young ones. How many {trees} "
                    "does the hill have today?",
                    "What is the number of {trees} on a hill on which {rows} rows with {per_row} "
                    "{trees} each were planted, {storm} fell in a storm, {cut_share} of the "
                    "remaining ones were sold as wood and {replanted} new ones were added?",
                ),
            ),
            Ask(
                find="cut",
                steps=(
                    "{trees} planted = rows * per_row",
                    "{trees} after the storm = {trees} planted - storm",
                    "{trees} cut down = {trees} after the storm - after",
                ),
                wordings=(
                    "A forester had planted {rows} rows of {per_row} {trees}. {storm} were lost "
                    "in a storm, some were cut down for firewood, and {after} are left. How many "
                    "were cut down?",
                    "{after} {trees} stand where once there were {rows} rows of {per_row}. "
                    "Lightning and storms account for {storm} of the missing ones; the saw did "
                    "the rest. How many {trees} did the saw take?",
                ),
            ),
            Ask(
                find="replanted",
                steps=(
                    "{trees} planted = rows * per_row",
                    "{trees} after the storm = {trees} planted - storm",
                    "{trees} left = {trees} after the storm - cut",
                    "young {trees} = now - {trees} left",
                ),
                wordings=(
                    "Today {now} {trees} grow on a hill. The old ones are what is left of {rows} "
                    "rows with {per_row} {trees} in each, after {storm} fell in a storm and "
                    "{cut} were sawn down. All the others were planted last spring. How many were "
                    "planted last spring?",
                    "How many young {trees} were added to the wood? It began as {rows} rows of "
                    "{per_row}; {storm} were blown over, {cut} were cut, and a count after the "
                    "planting showed {now}.",
                ),
            ),
        ),
    ),
    Story(
        name="wildlife_lake_level_rain_and_sun",
        topic="",
        numbers={
            "level": whole(120, 400, 5),
            "weeks_dry": whole(2, 9),
            "fall": whole(3, 9),
            "storms": whole(2, 6),
            "rise": whole(4, 14),
            "dropped": "weeks_dry * fall",
            "low": "level - dropped",
            "gained": "storms * rise",
            "final": "low + gained",
            "change": "dropped - gained",
        },
        nouns={"water": "lake, pond, village well, reservoir, rain tank, canal"},
        facts={
            "level": (
                "the water in a {water} stands at {level} centimeters",
                "a {water} is {level} centimeters deep",
            ),
            "dry": (
                "during {weeks_dry} dry weeks it falls by {fall} centimeters a week",
                "for {weeks_dry} weeks without rain it loses {fall} centimeters every week",
            ),
            "storms": (
                "then {storms} storms raise it by {rise} centimeters each",
                "after that, each of {storms} storms makes it {rise} centimeters deeper",
            ),
        },
        asks=(
            Ask(
                find="final",
                steps=(
                    "centimeters lost = weeks_dry * fall",
                    "lowest level in centimeters = level - centimeters lost",
                    "centimeters gained = storms * rise",
                    "level in centimeters = lowest level in centimeters + centimeters gained",
                ),
                tell="level dry storms",
                questions=(
                    "how many centimeters deep is the water then",
                    "at how many centimeters does the water stand in the end",
                ),
                goals=("the final level in centimeters",),
                wordings=(
                    "A stick in the {water} showed {level} centimeters in June. Every one of the "
                    "{weeks_dry} dry weeks that followed took {fall} centimeters away; every one "
                    "of the {storms} storms in August brought {rise} centimeters back. What did "
                    "the stick show after the last storm?",
                ),
            ),
            Ask(
                find="change",
                steps=(
                    "centimeters lost = weeks_dry * fall",
                    "centimeters gained = storms * rise",
                    "centimeters lower = centimeters lost - centimeters gained",
                ),
                wordings=(
                    "Over the summer the {water} lost {fall} centimeters in each of {weeks_dry} "
                    "dry weeks and gained {rise} in each of {storms} storms. By how many "
                    "centimeters was it lower in the end?",
                ),
            ),
            Ask(
                find="level",
                steps=(
                    "centimeters gained = storms * rise",
                    "lowest level in centimeters = final - centimeters gained",
                    "centimeters lost = weeks_dry * fall",
                    "first level in centimeters = lowest level in centimeters + centimeters lost",
                ),
                wordings=(
                    "After {weeks_dry} weeks of sun, in which the {water} fell by {fall} "
                    "centimeters a week, and {storms} storms, which raised it by {rise} "
                    "centimeters each, it stands at {final} centimeters. How many centimeters was "
                    "it at before all that?",
                    "The {water} is {final} centimeters deep now. Work backward: {storms} storms "
                    "have just added {rise} centimeters each, and before them {weeks_dry} dry "
                    "weeks had taken {fall} centimeters each. What was the depth, in centimeters, "
                    "at the beginning?",
                ),
            ),
        ),
    ),
    Story(
        name="wildlife_hens_eggs_kept_for_hatching",
        topic="animals",
        numbers={
            "hens": whole(8, 40),
            "weekly": oneof(4, 5, 6),
            "weeks": whole(2, 6),
            "hatch_share": fraction("1/2", "1/3", "1/4", "1/5", "1/6"),
            "sold": whole(20, 200, 10),
            "a_week": "hens * weekly",
            "eggs": "a_week * weeks",
            "hatching": "eggs * hatch_share",
            "rest": "eggs - hatching",
            "eaten": "rest - sold",
        },
        nouns={"bird": "hen, duck, goose, quail/quails, guinea fowl/guinea fowl"},
        asks=(
            Ask(
                find="eaten",
                steps=(
                    "eggs a week = hens * weekly",
                    "eggs in all = eggs a week * weeks",
                    "eggs for hatching = hatch_share of eggs in all",
                    "other eggs = eggs in all - eggs for hatching",
                    "eggs for the kitchen = other eggs - sold",
                ),
                wordings=(
                    "{name}'s {hens} {birds} each lay {weekly} eggs a week. Of the eggs of "
                    "{weeks} weeks, {hatch_share} were left to hatch, {sold} were sold and all "
                    "others were used in the kitchen. How many were used in the kitchen?",
                    "In {weeks} weeks, {hens} {birds} laid {weekly} eggs a week each. How many "
                    "eggs did {name} have for cakes and breakfasts after setting aside "
                    "{hatch_share} of them for young {birds} and selling {sold}?",
                ),
            ),
            Ask(
                find="hatching",
                steps=(
                    "eggs a week = hens * weekly",
                    "eggs in all = eggs a week * weeks",
                    "eggs not for hatching = sold + eaten",
                    "eggs for hatching = eggs in all - eggs not for hatching",
                ),
                wordings=(
                    "{hens} {birds} lay {weekly} eggs a week each. In {weeks} weeks {name} sells "
                    "{sold} eggs and eats {eaten} with the family; the rest stay in the nests to "
                    "hatch. How many are those?",
                    "How many eggs did {name} leave to hatch, when {sold} were sold and {eaten} "
                    "eaten out of all that {hens} {birds} laid in {weeks} weeks, at {weekly} eggs "
                    "a week for each bird?",
                ),
            ),
            Ask(
                find="hens",
                steps=(
                    "eggs in all = rest + hatching",
                    "eggs a week = eggs in all / weeks",
                    "number of {birds} = eggs a week / weekly",
                ),
                wordings=(
                    "Over {weeks} weeks {hatching} eggs were left to hatch on {name}'s farm and "
                    "{rest} were taken out of the nests. Each of the {birds} lays {weekly} eggs a "
                    "week. How many {birds} are there?",
                    "{rest} eggs in the baskets and {hatching} still in the nests: that is what "
                    "{weeks} weeks have brought. If each of the {birds} lays {weekly} eggs a week, "
                    "how many {birds} does {name} have?",
                ),
            ),
        ),
    ),
    Story(
        name="wildlife_whale_watching_three_bays",
        topic="",
        numbers={
            "first": whole(4, 30),
            "times": factor(2, 3, 4),
            "fewer": whole(2, 12),
            "second": "first * times",
            "third": "second - fewer",
            "two": "first + second",
            "total": "two + third",
        },
        where=("third > 1",),
        nouns={
            "animal": "whale, dolphin, seal, sea otter, penguin, pelican",
            "bay": "Fox Bay, Stone Bay, Gull Bay",
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "{animals} on the second day = times of first",
                    "{animals} on the third day = {animals} on the second day - fewer",
                    "{animals} on two days = first + {animals} on the second day",
                    "{animals} on three days = {animals} on two days + {animals} on the third day",
                ),
                wordings=(
                    "A boat goes out from {bay} to look for {animals}. On the first day the guide "
                    "notes {first}, on the second {times:times} as many as on the first, on the "
                    "third {fewer} fewer than on the second. How many {animals} are in the notes?",
                    "How many {animals} were seen from the cliffs of {bay} over three days, with "
                    "{first} on Friday, {times:times} that number on Saturday and {fewer} fewer "
                    "on Sunday than on Saturday?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "{animals} on the second day = third + fewer",
                    "{animals} on the first day = {animals} on the second day / times",
                ),
                wordings=(
                    "On the third day {third} {animals} were seen in {bay}, {fewer} fewer than on "
                    "the second day. The second day's number was {times:times} the first day's. "
                    "How many {animals} were seen on the first day?",
                    "The page with the first day is missing from the log of {bay}. What is left "
                    "says: second day, {times:times} as many {animals} as on the first; third day, "
                    "{third}, which is {fewer} fewer than on the second. Which number stood on "
                    "the missing page?",
                ),
            ),
            Ask(
                find="fewer",
                steps=(
                    "{animals} on the second day = times of first",
                    "{animals} on two days = first + {animals} on the second day",
                    "{animals} on the third day = total - {animals} on two days",
                    "{animals} fewer = {animals} on the second day - {animals} on the third day",
                ),
                wordings=(
                    "In three days {total} {animals} were counted in {bay}: {first} on the first "
                    "day, {times:times} as many on the second, and the rest on the third. How "
                    "many fewer were counted on the third day than on the second?",
                    "By how many does the number of {animals} that {name} saw in {bay} drop from "
                    "the second day to the third? Here are the facts: {first} on day one, "
                    "{times:times} as many on day two, {total} on all three days.",
                ),
            ),
        ),
    ),
    Story(
        name="wildlife_caterpillars_leaves_and_butterflies",
        topic="",
        numbers={
            "boxes": whole(3, 9),
            "per_box": whole(4, 15),
            "leaves": whole(2, 6),
            "days": whole(5, 14),
            "died": whole(2, 9),
            "released": whole(3, 40),
            "all_of_them": "boxes * per_box",
            "alive": "all_of_them - died",
            "left": "alive - released",
            "daily": "all_of_them * leaves",
            "eaten": "daily * days",
        },
        facts={
            "boxes": (
                "a class keeps {boxes} boxes with {per_box} caterpillars in each",
                "in a classroom there are {boxes} boxes, and {per_box} caterpillars live in each",
            ),
            "died": (
                "{died} of the caterpillars never become butterflies",
                "all but {died} of the caterpillars turn into butterflies",
            ),
            "released": (
                "the children let {released} butterflies fly away on the first sunny day",
                "on the first sunny day {released} butterflies are set free",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "caterpillars = boxes * per_box",
                    "butterflies = caterpillars - died",
                    "butterflies left = butterflies - released",
                ),
                tell="boxes died released",
                questions=(
                    "how many butterflies are still in the classroom after that",
                    "how many butterflies have to wait for another day",
                ),
                goals=("the number of butterflies that are left",),
            ),
            Ask(
                find="eaten",
                steps=(
                    "caterpillars = boxes * per_box",
                    "leaves a day = caterpillars * leaves",
                    "leaves eaten = leaves a day * days",
                ),
                wordings=(
                    "{name} has to bring fresh leaves for the caterpillars of the class. There "
                    "are {boxes} boxes with {per_box} caterpillars each, and a caterpillar eats "
                    "{leaves} leaves a day. How many leaves are needed for {days} days?",
                ),
            ),
            Ask(
                find="per_box",
                steps=(
                    "butterflies = left + released",
                    "caterpillars = butterflies + died",
                    "caterpillars in a box = caterpillars / boxes",
                ),
                wordings=(
                    "{released} butterflies have been set free, {left} are still in the "
                    "classroom, and {died} caterpillars never became butterflies. At the start "
                    "the caterpillars had been divided equally among {boxes} boxes. How many were "
                    "in each box?",
                ),
            ),
        ),
    ),
    Story(
        name="wildlife_snowfall_and_melting_days",
        topic="",
        numbers={
            "snowy": whole(2, 6),
            "fall": whole(4, 16),
            "old": whole(5, 40),
            "melt": whole(2, 7),
            "warm": whole(2, 12),
            "new": "snowy * fall",
            "peak": "old + new",
            "melted": "warm * melt",
            "now": "peak - melted",
        },
        where=("now > 1",),
        nouns={"place": "ski hut, mountain farm, forest school, weather station, ranger's cabin"},
        asks=(
            Ask(
                find="now",
                steps=(
                    "centimeters of new snow = snowy * fall",
                    "deepest snow in centimeters = old + centimeters of new snow",
                    "centimeters melted = warm * melt",
                    "centimeters left = deepest snow in centimeters - centimeters melted",
                ),
                wordings=(
                    "Around the {place} the snow was {old} centimeters deep. Then it snowed for "
                    "{snowy} days, {fall} centimeters a day. After that came {warm} warm days, "
                    "each of which melted {melt} centimeters. How deep was the snow in the end, "
                    "in centimeters?",
                    "How many centimeters of snow lie at the {place} now, if there were {old} a "
                    "while ago, {snowy} days of snowfall added {fall} each and {warm} mild days "
                    "took {melt} away each?",
                ),
            ),
            Ask(
                find="warm",
                steps=(
                    "centimeters of new snow = snowy * fall",
                    "deepest snow in centimeters = old + centimeters of new snow",
                    "centimeters to melt = deepest snow in centimeters - now",
                    "warm days = centimeters to melt / melt",
                ),
                wordings=(
                    "The bus to the {place} runs again as soon as the snow is down to {now} "
                    "centimeters. It was {old} centimeters deep before {snowy} days of snowfall "
                    "with {fall} centimeters a day. Now {melt} centimeters melt every day. After "
                    "how many days will the bus run?",
                    '{name} at the {place} writes: "Had {old} centimeters. Got {fall} more on '
                    "each of {snowy} days. Since then it has been melting, {melt} centimeters a "
                    'day, and today I measure {now}." For how many days has it been melting?',
                ),
            ),
            Ask(
                find="fall",
                steps=(
                    "centimeters melted = warm * melt",
                    "deepest snow in centimeters = now + centimeters melted",
                    "centimeters of new snow = deepest snow in centimeters - old",
                    "centimeters a day = centimeters of new snow / snowy",
                ),
                wordings=(
                    "First there were {old} centimeters of snow at the {place}, then it snowed "
                    "for {snowy} days, the same amount each day, then {melt} centimeters melted "
                    "on each of {warm} days, and now there are {now} centimeters. How many "
                    "centimeters fell on each of the snowy days?",
                    "How many centimeters of snow fell a day? It snowed equally hard for {snowy} "
                    "days at the {place}, on top of {old} centimeters of old snow. Then {warm} "
                    "warm days took away {melt} centimeters each and left {now} centimeters.",
                ),
            ),
        ),
    ),
)
