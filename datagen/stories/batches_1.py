"""Recipes and batches: pots, trays and jars, doubled recipes, losses in the oven, two ovens."""

from datagen.numbers.quantity import decimal, factor, fraction, money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="batches_soup_kitchen_pots_bowls_and_seconds",
        topic="food",
        numbers={
            "pots": whole(2, 6),
            "liters": whole(8, 16),
            "bowl": oneof(250, 300, 400, 500),
            "bowls": "pots * liters * 1000 / bowl",
            "guests": whole(30, 150),
            "again": fraction("1/2", "1/3", "1/4", "1/5"),
            "seconds": "guests * again",
            "left": "bowls - guests - seconds",
        },
        facts={
            "pots": (
                "a soup kitchen cooks {pots} pots of {liters} liters each",
                "{pots} pots, each holding {liters} liters of soup, are cooked in a soup kitchen",
            ),
            "bowl": (
                "a bowl takes {bowl} milliliters",
                "the soup is served in bowls of {bowl} milliliters",
            ),
            "guests": (
                "each of the {guests} guests gets a bowl, and {again} of them come back for a "
                "second one",
                "{guests} guests come for a bowl each, and {again} of these guests have a second "
                "bowl",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "liters of soup = pots * liters",
                    "milliliters of soup = liters of soup * 1000",
                    "bowls of soup = milliliters of soup / bowl",
                    "second bowls = again of guests",
                    "bowls eaten = guests + second bowls",
                    "bowls left = bowls of soup - bowls eaten",
                ),
                tell="pots bowl guests",
                questions=(
                    "how many bowls of soup are left",
                    "for how many more bowls is there still soup",
                ),
                goals=("the number of bowls that are left",),
                wordings=(
                    "Soup for everybody: {pots} pots of {liters} liters, ladled into bowls of "
                    "{bowl} milliliters. All {guests} guests took one, {again} of them took "
                    "another. For how many bowls is there soup at the bottom of the pots?",
                    "{guests} people came to the soup kitchen tonight, and {again} of them ate "
                    "not one bowl but two. In the morning {pots} pots with {liters} liters of "
                    "soup each had been cooked, and a bowl holds {bowl} milliliters. How many "
                    "bowls were left over?",
                    "How many bowls of {bowl} milliliters remain in the {pots} pots of a soup "
                    "kitchen, full with {liters} liters each at first, after {guests} guests "
                    "have eaten a bowl and {again} of them another one?",
                    '"{pots} pots, {liters} liters in each," the cook tells the evening helper. '
                    '"{guests} guests so far, and {again} of them wanted a second bowl." A bowl '
                    "is {bowl} milliliters. How many bowls can the helper still hand out?",
                ),
            ),
        ),
    ),
    Story(
        name="batches_waffles_for_the_sports_day",
        topic="food",
        numbers={
            "per_batch": oneof(8, 10, 12, 15, 16, 18),
            "eggs": whole(2, 5),
            "flour": oneof(200, 250, 300, 400, 500),
            "batches": whole(3, 14),
            "waffles": "per_batch * batches",
            "all_eggs": "eggs * batches",
            "had": whole(2, 12),
            "buy": "all_eggs - had",
            "all_flour": "flour * batches",
        },
        facts={
            "recipe": (
                "a recipe for {per_batch} waffles needs {eggs} eggs and {flour} grams of flour",
                "for {per_batch} waffles you need {flour} grams of flour and {eggs} eggs",
            ),
            "wanted": (
                "{name} wants to bake {waffles} waffles for the sports day",
                "for the sports day {name} is going to bake {waffles} waffles",
            ),
            "had": ("{he} has {had} eggs at home", "there are {had} eggs in {his} refrigerator"),
        },
        asks=(
            Ask(
                find="buy",
                steps=(
                    "batches = waffles / per_batch",
                    "eggs needed = batches * eggs",
                    "eggs to buy = eggs needed - had",
                ),
                tell="recipe wanted had",
                questions=(
                    "how many eggs must {name} still buy",
                    "how many eggs does {he} have to buy",
                ),
                goals=("the number of eggs that {name} has to buy",),
                wordings=(
                    "{name} has promised {waffles} waffles for the sports day and has {had} "
                    "eggs. In {his} grandmother's recipe {eggs} eggs, with {flour} grams of "
                    "flour, make {per_batch} waffles. How many eggs are missing?",
                    "Shopping list of {name}: eggs. But how many? Wanted: {waffles} waffles. One "
                    "batch: {per_batch} waffles, {eggs} eggs, {flour} grams of flour. Already "
                    "there: {had} eggs.",
                ),
            ),
            Ask(
                find="all_flour",
                steps=("batches = waffles / per_batch", "grams of flour = batches * flour"),
                wordings=(
                    "How many grams of flour go into {waffles} waffles if {flour} grams are "
                    "enough for {per_batch}?",
                    "To make {per_batch} waffles takes {flour} grams of flour. A school kitchen "
                    "is asked for {waffles} waffles. How much flour will it use, in grams?",
                ),
            ),
            Ask(
                find="waffles",
                steps=(
                    "eggs in all = had + buy",
                    "batches = eggs in all / eggs",
                    "waffles = batches * per_batch",
                ),
                wordings=(
                    "With {had} eggs from the refrigerator and {buy:more egg/more eggs} from the "
                    "store, all used up, {name} baked waffles for the sports day. The recipe "
                    "says {eggs} eggs for {per_batch} waffles. How many waffles were there?",
                    "{eggs} eggs make {per_batch} waffles. {name} used the {had} eggs {he} had "
                    "and another {buy:egg/eggs} that a neighbor brought. How many waffles came "
                    "out of that?",
                ),
            ),
        ),
    ),
    Story(
        name="batches_two_ovens_of_different_size",
        topic="food",
        numbers={
            "big": oneof(20, 24, 30, 36, 40),
            "small": oneof(8, 10, 12, 15, 16),
            "both": "big + small",
            "rounds": whole(3, 12),
            "rolls": "both * rounds",
            "minutes": whole(12, 20),
            "between": whole(3, 8),
            "time": "rounds * minutes + (rounds - 1) * between",
        },
        nouns={"bread": "roll, bun, pretzel, bagel, croissant"},
        facts={
            "ovens": (
                "the big oven of a bakery takes {big} {breads} at a time, the small one {small}",
                "a bakery has an oven for {big} {breads} and a smaller one for {small}",
            ),
            "minutes": (
                "{breads} bake for {minutes} minutes, and it takes {between} minutes to empty "
                "and refill both ovens",
                "both ovens are filled at the same time; each filling bakes for {minutes} "
                "minutes, with {between} minutes between one filling and the next",
            ),
            "rolls": ("{rolls} {breads} have been ordered", "a hotel has ordered {rolls} {breads}"),
        },
        asks=(
            Ask(
                find="time",
                steps=(
                    "{breads} at a time = big + small",
                    "fillings = rolls / {breads} at a time",
                    "minutes of baking = fillings * minutes",
                    "changes between fillings = fillings - 1",
                    "minutes of changing = changes between fillings * between",
                    "minutes in all = minutes of baking + minutes of changing",
                ),
                tell="ovens minutes rolls",
                questions=(
                    "how many minutes after the first filling goes in does the last come out",
                    "how many minutes pass until the last of them are baked",
                ),
                goals=("the number of minutes until all of them are baked",),
                wordings=(
                    "A hotel wants {rolls} {breads}. At the bakery both ovens work side by side: "
                    "{big} fit into the big one, {small} into the small one, {minutes} minutes "
                    "each time. Changing the trays takes {between} minutes, which is not needed "
                    "after the last filling. How many minutes does the order take?",
                    "How many minutes does a bakery need for {rolls} {breads} if {big} fit into "
                    "one oven and {small} into another, both are always full and used at the "
                    "same time, a filling is done in {minutes} minutes, and {between} minutes go "
                    "by before the next is in?",
                ),
            ),
            Ask(
                find="rolls",
                steps=(
                    "{breads} at a time = big + small",
                    "{breads} baked = {breads} at a time * rounds",
                ),
                wordings=(
                    "Before opening time, a baker fills both ovens {rounds} times. One takes "
                    "{big} {breads}, the other {small}. How many {breads} are ready when the "
                    "door is unlocked?",
                    "{big} {breads} in one oven and {small} in another, {rounds} times in a row: "
                    "how many {breads} is that?",
                ),
            ),
        ),
    ),
    Story(
        name="batches_dried_beans_that_swell_for_a_camp",
        topic="food",
        numbers={
            "bags": whole(3, 12),
            "bag": oneof(400, 500, 600, 800),
            "swell": factor(2, 3),
            "cooked": "bags * bag * swell",
            "portion": oneof(120, 150, 160, 180, 200, 240),
            "portions": "cooked / portion",
            "campers": whole(20, 90),
            "extra": "portions - campers",
        },
        where=("extra < campers",),
        nouns={"grain": "beans/beans, lentils/lentils, chickpeas/chickpeas"},
        facts={},
        asks=(
            Ask(
                find="extra",
                steps=(
                    "grams of dry {grains} = bags * bag",
                    "grams of cooked {grains} = swell of grams of dry {grains}",
                    "portions = grams of cooked {grains} / portion",
                    "portions more than campers = portions - campers",
                ),
                wordings=(
                    "{name} cooks for a camp and boils {bags} bags of dry {grains}, {bag} grams "
                    "each. When they are done they weigh {swell:times} as much as before. A "
                    "portion is {portion} grams. How many portions more than the {campers} "
                    "campers need is that, at one portion each?",
                    "A kitchen has {campers} campers to feed, one portion of {portion} grams of "
                    "cooked {grains} for each. Cooking makes the {grains} {swell:times} as "
                    "heavy, and {bags} bags with {bag} grams of dry {grains} are in the pot. How "
                    "many portions will be left over?",
                    "How many spare portions of {grains} are there for {campers} campers who "
                    "take one each? {bags} bags of {bag} grams were cooked, which made them "
                    "{swell:times} as heavy; {portion} grams are served as a portion.",
                ),
            ),
            Ask(
                find="bags",
                steps=(
                    "portions = campers + extra",
                    "grams of cooked {grains} = portions * portion",
                    "grams of dry {grains} = grams of cooked {grains} / swell",
                    "bags = grams of dry {grains} / bag",
                ),
                wordings=(
                    "All {campers} campers got a portion of {portion} grams of cooked {grains}, "
                    "and {extra:portion was/portions were} left in the pot. In cooking, {grains} "
                    "become {swell:times} as heavy. How many bags of {bag} grams of dry {grains} "
                    "had the cook opened?",
                    "How many bags of dry {grains}, {bag} grams a bag, does a cook need to have "
                    "{extra:portion/portions} more than {campers}, if a portion is {portion} "
                    "grams of cooked {grains}, and if cooking makes them {swell:times} as heavy?",
                    "A cook counts backward. {campers} plus {extra} portions, {portion} grams "
                    "each; dry {grains} weigh so much less that cooked ones are {swell:times} as "
                    "heavy; a bag has {bag} grams. How many bags must be opened?",
                ),
            ),
        ),
    ),
    Story(
        name="batches_strawberry_jam_given_sold_and_kept",
        topic="food",
        numbers={
            "berries": whole(4, 20),
            "sugar_share": fraction("1/2", "1/4", "3/4"),
            "sugar": "berries * sugar_share",
            "mass": "berries * 1000 + sugar * 1000",
            "jar": oneof(200, 250, 300, 375, 500),
            "jars": "mass / jar",
            "kept": whole(3, 9),
            "sold": "jars - kept",
            "price": money(2, 6, "0.50"),
            "income": "sold * price",
        },
        nouns={"berry": "strawberry, raspberry, blackberry, apricot, plum"},
        facts={},
        asks=(
            Ask(
                find="kept",
                steps=(
                    "kilograms of sugar = sugar_share of berries",
                    "kilograms of jam = berries + kilograms of sugar",
                    "grams of jam = kilograms of jam * 1000",
                    "jars = grams of jam / jar",
                    "jars kept = jars - sold",
                ),
                wordings=(
                    "{name} cooks {berries} kilograms of {berrys} with {sugar_share} of their "
                    "weight in sugar. Nothing is lost, and the jam goes into jars of {jar} "
                    "grams. If {he} sells {sold:jar/jars}, how many jars does {he} keep?",
                    "For jam, {name} weighs out {berries} kilograms of {berrys} and "
                    "{sugar_share} of a kilogram of sugar for each kilogram of fruit. All of it "
                    "goes into jars of {jar} grams, and {sold:jar is/jars are} sold. How many "
                    "jars stay with {name}?",
                    "How many jars of {jar} grams does {name} have left of a jam made from "
                    "{berries} kilograms of {berrys} and sugar, when the sugar weighed "
                    "{sugar_share} of what the fruit weighed and {sold:jar has/jars have} been "
                    "sold?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "kilograms of jam = berries + sugar",
                    "grams of jam = kilograms of jam * 1000",
                    "jars = grams of jam / jar",
                    "jars sold = jars - kept",
                    "money for the jam = jars sold * price",
                ),
                wordings=(
                    "{berries} kilograms of {berrys} and {sugar:kilogram/kilograms} of sugar "
                    "became jam without any loss, in jars of {jar} grams. {name} kept {kept} "
                    "jars and sold the others for {price} apiece. How much did {he} get for them?",
                    "At the market, {name}'s jam costs {price} a jar. {he} made it from "
                    "{berries} kilograms of {berrys} with {sugar:kilogram/kilograms} of sugar, "
                    "all of which is now in jars of {jar} grams; {kept} jars stay at home, and "
                    "all the others are sold by noon. What does {he} take home in dollars?",
                    "What does {name} earn with {his} jam at {price} a jar? {he} cooked "
                    "{berries} kilograms of fruit with {sugar:kilogram/kilograms} of sugar, "
                    "filled jars of {jar} grams with it, gave {kept} jars to {his} family, and "
                    "sold the rest.",
                ),
            ),
        ),
    ),
    Story(
        name="batches_buns_half_sold_then_a_third_of_the_rest",
        topic="food",
        numbers={
            "trays": whole(3, 10),
            "per_tray": oneof(12, 18, 24, 30, 36),
            "baked": "trays * per_tray",
            "morning": "baked / 2",
            "share": fraction("1/3", "1/4", "1/6"),
            "noon": "morning * share",
            "evening": "morning - noon",
            "given": whole(2, 30),
            "left": "evening - given",
        },
        nouns={"bun": "bun, cream puff, cinnamon roll, meat pie, cheese stick"},
        facts={
            "baked": (
                "a bakery bakes {trays} trays of {buns}, {per_tray} on each tray",
                "{trays} trays with {per_tray} {buns} each come out of a bakery's oven",
            ),
            "morning": (
                "half of them are sold in the morning and {share} of what is left at noon",
                "in the morning half of them are sold, and at noon {share} of the rest",
            ),
            "given": (
                "in the evening {given} of those still there go to a shelter",
                "at closing time the baker gives {given} of the remaining ones to a shelter",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{buns} baked = trays * per_tray",
                    "{buns} after the morning = {buns} baked / 2",
                    "{buns} sold at noon = share of {buns} after the morning",
                    "{buns} in the evening = {buns} after the morning - {buns} sold at noon",
                    "{buns} left = {buns} in the evening - given",
                ),
                tell="baked morning given",
                questions=(
                    "how many {buns} are left at the end",
                    "how many {buns} remain for the next day",
                ),
                goals=("the number of {buns} that are left at the end",),
                wordings=(
                    "{given} {buns} go to a shelter tonight. Before that, half of all the {buns} "
                    "had been sold in the morning and {share} of those left at noon; there had "
                    "been {trays} trays, {per_tray} on each. After the trip to the shelter, how "
                    "many does the bakery still have?",
                    "Trays: {trays}. {buns} on each: {per_tray}. Sold before noon: half. Sold at "
                    "noon: {share} of what was left. Given to a shelter in the evening: {given}. "
                    "How many {buns} does the baker take home?",
                    "How many {buns} does a baker take home who started with {trays} trays of "
                    "{per_tray}, sold half of them in the morning and {share} of the remaining "
                    "half at noon, and gave {given} away at the end of the day?",
                    "The last {buns} of the day go home with the baker. There had been {trays} "
                    "trays with {per_tray} each; one half went in the morning, {share} of the "
                    "other half at noon, and {given} went to a shelter in the evening. How many "
                    "are in the baker's bag?",
                ),
            ),
        ),
    ),
    Story(
        name="batches_trail_mix_from_three_sacks",
        topic="food",
        numbers={
            "nuts": decimal("1.5", 6, "0.5"),
            "raisins": "nuts / 2",
            "seeds": decimal("1.5", "3.5", "0.5"),
            "mass": "nuts + raisins + seeds",
            "bag": oneof(125, 250),
            "bags": "mass * 1000 / bag",
            "price": money("1.50", 5, "0.25"),
            "income": "bags * price",
        },
        where=("bags > 1",),
        facts={
            "nuts": (
                "{name} mixes {nuts} kilograms of nuts with half as many kilograms of raisins",
                "into a tub {name} pours {nuts} kilograms of nuts and half that weight of raisins",
            ),
            "seeds": (
                "{he} adds {seeds} kilograms of pumpkin seeds",
                "{seeds} kilograms of pumpkin seeds go in as well",
            ),
            "bag": (
                "{he} fills the whole mix into bags of {bag} grams",
                "all of it is put into bags of {bag} grams",
            ),
        },
        asks=(
            Ask(
                find="bags",
                steps=(
                    "kilograms of raisins = nuts / 2",
                    "kilograms of nuts and raisins = nuts + kilograms of raisins",
                    "kilograms of mix = kilograms of nuts and raisins + seeds",
                    "grams of mix = kilograms of mix * 1000",
                    "bags = grams of mix / bag",
                ),
                tell="nuts seeds bag",
                questions=(
                    "how many bags does {name} fill",
                    "how many bags of trail mix are there in the end",
                ),
                goals=("the number of bags that {name} fills",),
                wordings=(
                    "{name}'s trail mix: {nuts} kilograms of nuts, half as much in raisins, "
                    "{seeds} kilograms of pumpkin seeds. How many bags of {bag} grams does that "
                    "make?",
                    "How many hikers can get a bag of {bag} grams if {name} mixes {nuts} "
                    "kilograms of nuts, {seeds} kilograms of pumpkin seeds and half as many "
                    "kilograms of raisins as of nuts?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "kilograms of raisins = nuts / 2",
                    "kilograms of nuts and raisins = nuts + kilograms of raisins",
                    "kilograms of mix = kilograms of nuts and raisins + seeds",
                    "grams of mix = kilograms of mix * 1000",
                    "bags = grams of mix / bag",
                    "money for all bags = bags * price",
                ),
                wordings=(
                    "A stall sells trail mix at {price} for a bag of {bag} grams. {name} has "
                    "mixed {nuts} kilograms of nuts, {seeds} kilograms of pumpkin seeds, and "
                    "raisins, half as heavy as the nuts. How much money comes in when every bag "
                    "is sold?",
                    "How much will {name} take in by selling all {his} trail mix in bags of "
                    "{bag} grams for {price}? The mix is {nuts} kilograms of nuts with half that "
                    "weight in raisins and {seeds} kilograms of pumpkin seeds.",
                    '"{price} a bag!" calls {name} at the market. {bag} grams are in each. In '
                    "the tub there were {nuts} kilograms of nuts, {seeds} kilograms of pumpkin "
                    "seeds and half as much weight of raisins as of nuts. What does a tub bring "
                    "if everything is sold?",
                ),
            ),
        ),
    ),
    Story(
        name="batches_popcorn_kernels_for_a_film_club",
        topic="food",
        numbers={
            "cup": whole(20, 32, 2),
            "cups": whole(2, 9),
            "more": whole(1, 8),
            "missing": "cup * more",
            "needed": "cup * cups + missing",
            "bag": oneof(4, 5, 6, 8),
            "bags": "needed / bag",
        },
        facts={
            "cup": (
                "one cup of kernels pops into {cup} cups of popcorn",
                "from each cup of kernels you get {cup} cups of popcorn",
            ),
            "cups": (
                "{name} has popped {cups} cups of kernels so far",
                "so far {cups} cups of kernels have been popped by {name}",
            ),
            "bags": (
                "the film club needs {bags} bags, each filled with {bag} cups of popcorn",
                "{bags} bags with {bag} cups of popcorn each are to be ready for the film club",
            ),
        },
        asks=(
            Ask(
                find="missing",
                steps=(
                    "cups of popcorn ready = cup * cups",
                    "cups of popcorn needed = bag * bags",
                    "cups of popcorn missing = cups of popcorn needed - cups of popcorn ready",
                ),
                tell="cup cups bags",
                questions=(
                    "how many cups of popcorn are still missing",
                    "how many more cups of popcorn must {name} make",
                ),
                goals=("the number of cups of popcorn that are still missing",),
                wordings=(
                    "The film club wants {bags} bags with {bag} cups of popcorn in each. {name} "
                    "has made popcorn from {cups} cups of kernels, and every cup of kernels "
                    "gives {cup} cups. How many cups of popcorn short is {he}?",
                    "How many cups of popcorn does {name} lack for {bags} bags of {bag} cups, "
                    "after popping {cups} cups of kernels that swell to {cup} cups each?",
                ),
            ),
            Ask(
                find="more",
                steps=(
                    "cups of popcorn needed = bag * bags",
                    "cups of popcorn ready = cup * cups",
                    "cups of popcorn missing = cups of popcorn needed - cups of popcorn ready",
                    "cups of kernels = cups of popcorn missing / cup",
                ),
                wordings=(
                    "Pop! A cup of kernels turns into {cup} cups of popcorn. The film club has "
                    "ordered {bags} bags of {bag} cups, and {name} has already used {cups} cups "
                    "of kernels. How many more cups of kernels does {he} need?",
                    "How many cups of kernels does {name} still have to pop to fill {bags} bags "
                    "with {bag} cups of popcorn each? {cups} cups of kernels are popped already, "
                    "and every cup of kernels gives {cup} cups of popcorn.",
                    "{name} has popped {cups} cups of kernels, which gave {cup} cups of popcorn "
                    "apiece, and is not done: {bags} bags must be filled, {bag} cups in a bag. "
                    "How many cups of kernels are to be popped yet?",
                ),
            ),
        ),
    ),
)
