"""Things made of parts: socks, tracks, albums, sand towers, campfires, eggs, clay, jam, screws, "
"beds, chess sets."""

from datagen.numbers.quantity import fraction, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="pieces_socks_that_lost_their_partner",
        topic="",
        numbers={
            "pairs": whole(12, 40),
            "lost": whole(2, 6),
            "holes": whole(2, 5),
            "new": whole(2, 9),
            "now": "pairs - lost - holes + new",
            "socks": "now * 2",
        },
        nouns={"thing": "sock, glove, mitten, slipper"},
        facts={
            "pairs": (
                "{name} had {pairs} pairs of {things}",
                "there were {pairs} pairs of {things} in {name}'s drawer",
            ),
            "lost": (
                "{lost} pairs had to go because one {thing} of each was lost",
                "{lost} of the pairs had lost a partner and were thrown away",
            ),
            "holes": (
                "{holes} of the other pairs had holes and were thrown out",
                "{holes} more pairs went into the bin because of holes",
            ),
            "new": ("then {name} bought {new} new pairs", "after that {he} bought {new} pairs"),
        },
        asks=(
            Ask(
                find="socks",
                steps=(
                    "pairs without the lost ones = pairs - lost",
                    "good pairs = pairs without the lost ones - holes",
                    "pairs now = good pairs + new",
                    "single {things} = pairs now * 2",
                ),
                tell="pairs lost holes new",
                questions=(
                    "how many single {things} are in the drawer now, if both of each pair are "
                    "counted",
                    "how many {things} does {name} have now, with two to a pair",
                ),
                goals=("the number of {things} in the drawer now, two to a pair",),
                wordings=(
                    "{name} tidies up a drawer with {pairs} pairs of {things}. {lost} pairs are "
                    "thrown away because one {thing} is missing, and {holes} pairs because of "
                    "holes. {name} then puts {new} new pairs into the drawer. How many single "
                    "{things} are in it now, two for each pair?",
                ),
            ),
            Ask(
                find="pairs",
                steps=(
                    "pairs before buying = now - new",
                    "pairs before throwing away the torn ones = pairs before buying + holes",
                    "pairs at first = pairs before throwing away the torn ones + lost",
                ),
                wordings=(
                    "{name} has {now} pairs of {things}. {new} of them are new. Before buying "
                    "these {he} had thrown away {holes} pairs with holes and {lost} pairs of which "
                    "one {thing} had been lost. How many pairs did {name} have at first?",
                    "How many pairs of {things} were there before {lost} were thrown away for lack "
                    "of a partner, {holes} because of holes, and {new} were bought, if there are "
                    "{now} pairs now?",
                ),
            ),
            Ask(
                find="now",
                steps=(
                    "pairs without the lost ones = pairs - lost",
                    "good pairs = pairs without the lost ones - holes",
                    "pairs now = good pairs + new",
                ),
                wordings=(
                    "Out of {pairs} pairs of {things}, {lost} lack a partner and {holes} others "
                    "have holes; none of these can be worn. With {new} pairs from the store, how "
                    "many pairs can {name} wear?",
                ),
            ),
        ),
    ),
    Story(
        name="pieces_train_tracks_around_the_room",
        topic="",
        numbers={
            "straight": whole(8, 40),
            "straight_cm": oneof(12, 15, 18, 20, 24),
            "curves": oneof(8, 12, 16),
            "curve_cm": oneof(15, 18, 20, 22, 25),
            "length": "straight * straight_cm + curves * curve_cm",
            "speed": oneof(10, 20, 25, 30, 40),
            "seconds": "length / speed",
        },
        nouns={"toy": "toy train, slot car, model tram, marble cart"},
        facts={
            "straight": (
                "{name} builds a loop for a {toy} with {straight} straight pieces of {straight_cm} "
                "centimeters",
                "a loop for {name}'s {toy} has {straight} straight pieces, {straight_cm} "
                "centimeters long each",
            ),
            "curves": (
                "it also has {curves} curved pieces of {curve_cm} centimeters",
                "{curves} curved pieces, each {curve_cm} centimeters along the middle, complete it",
            ),
            "speed": (
                "the {toy} runs {speed} centimeters a second",
                "in one second the {toy} gets {speed} centimeters far",
            ),
        },
        asks=(
            Ask(
                find="seconds",
                steps=(
                    "centimeters of straight pieces = straight * straight_cm",
                    "centimeters of curves = curves * curve_cm",
                    "centimeters of the loop = centimeters of straight pieces + centimeters of "
                    "curves",
                    "seconds for a lap = centimeters of the loop / speed",
                ),
                tell="straight curves speed",
                questions=(
                    "how many seconds does one lap take",
                    "in how many seconds does the {toy} go around once",
                ),
                goals=("the number of seconds for one lap",),
                wordings=(
                    "{name} has laid {straight} straight pieces of track, each {straight_cm} "
                    "centimeters long, and {curves} curved pieces, each {curve_cm} centimeters "
                    "long, in a closed loop. The {toy} moves at {speed} centimeters per second. "
                    "How long does it take to go around the loop once, in seconds?",
                ),
            ),
            Ask(
                find="length",
                steps=(
                    "centimeters of straight pieces = straight * straight_cm",
                    "centimeters of curves = curves * curve_cm",
                    "centimeters of the loop = centimeters of straight pieces + centimeters of "
                    "curves",
                ),
                wordings=(
                    "How many centimeters of track are in a loop of {straight} straight pieces "
                    "with {straight_cm} centimeters each and {curves} curves with {curve_cm} "
                    "centimeters each?",
                    "In the box were {curves} curves, {curve_cm} centimeters apiece, and "
                    "{straight} straight tracks, {straight_cm} centimeters apiece. {name} uses all "
                    "of them for one loop. How long is it in centimeters?",
                ),
            ),
            Ask(
                find="straight",
                steps=(
                    "centimeters of the loop = seconds * speed",
                    "centimeters of curves = curves * curve_cm",
                    "centimeters of straight pieces = centimeters of the loop - centimeters of "
                    "curves",
                    "straight pieces = centimeters of straight pieces / straight_cm",
                ),
                wordings=(
                    "Going {speed} centimeters a second, {name}'s {toy} needs {seconds} seconds "
                    "for a lap. The loop has {curves} curved pieces of {curve_cm} centimeters; the "
                    "others are straight and {straight_cm} centimeters long. How many straight "
                    "pieces are there?",
                ),
            ),
        ),
    ),
    Story(
        name="pieces_photo_album_with_two_kinds_of_pages",
        topic="",
        numbers={
            "wide": whole(6, 25),
            "per_wide": oneof(2, 3, 4),
            "tall": whole(5, 20),
            "per_tall": oneof(5, 6, 8),
            "photos": "wide * per_wide + tall * per_tall",
            "trips": oneof(2, 3, 4, 5, 6),
            "each": "photos / trips",
        },
        nouns={
            "outing": "vacation, school year, birthday, festival, camping trip",
            "book": "album, scrapbook, photo book",
        },
        facts={
            "wide": (
                "{name}'s {book} has {wide} pages with {per_wide} large photos each",
                "on {wide} pages of {name}'s {book} there are {per_wide} large photos each",
            ),
            "tall": (
                "{tall} other pages have {per_tall} small photos each",
                "it also has {tall} pages of {per_tall} small photos",
            ),
            "trips": (
                "the photos were taken on {trips} {outings}, as many on one as on another",
                "they come from {trips} {outings}, the same number from each",
            ),
        },
        asks=(
            Ask(
                find="each",
                steps=(
                    "large photos = wide * per_wide",
                    "small photos = tall * per_tall",
                    "photos in all = large photos + small photos",
                    "photos from each {outing} = photos in all / trips",
                ),
                tell="wide tall trips",
                questions=(
                    "how many photos are there from each {outing}",
                    "how many photos come from one {outing}",
                ),
                goals=("the number of photos from each {outing}",),
                wordings=(
                    "{name} filled {wide} pages of {his} {book} with {per_wide} large photos each "
                    "and {tall} pages with {per_tall} small photos each. If the photos were taken "
                    "on {trips} {outings}, the same number on each, how many were taken on each "
                    "{outing}?",
                ),
            ),
            Ask(
                find="photos",
                steps=(
                    "large photos = wide * per_wide",
                    "small photos = tall * per_tall",
                    "photos in all = large photos + small photos",
                ),
                wordings=(
                    "How many photos does a {book} hold that has {per_wide} on each of {wide} "
                    "pages and {per_tall} on each of {tall} other pages?",
                    "{wide} pages times {per_wide} large photos and {tall} pages times {per_tall} "
                    "small ones: how many photos has {name} put into the {book}?",
                ),
            ),
            Ask(
                find="tall",
                steps=(
                    "photos in all = each * trips",
                    "large photos = wide * per_wide",
                    "small photos = photos in all - large photos",
                    "pages with small photos = small photos / per_tall",
                ),
                wordings=(
                    "From each of {trips} {outings} {name} has {each} photos. {wide} pages of the "
                    "{book} take {per_wide} each; the rest of the photos go on pages for "
                    "{per_tall}. How many such pages are needed?",
                ),
            ),
        ),
    ),
    Story(
        name="pieces_sand_castle_towers_by_the_bucket",
        topic="",
        numbers={
            "big": whole(2, 6),
            "big_buckets": oneof(6, 8, 9, 10, 12),
            "half": "big_buckets / 2",
            "small": whole(3, 12),
            "wall": whole(5, 25),
            "buckets": "big * big_buckets + small * half + wall",
            "kilos": oneof(3, 4, 5),
            "sand": "buckets * kilos",
        },
        nouns={"who": "sister, brother, cousin, father, mother"},
        facts={
            "big": (
                "for a sand castle {name} builds {big} large towers with {big_buckets} buckets of "
                "sand each",
                "{name}'s sand castle gets {big} large towers, each of {big_buckets} buckets of "
                "sand",
            ),
            "small": (
                "{his} {who} builds {small} small towers with half as many buckets each",
                "{small} small towers by {his} {who} take half as many buckets each",
            ),
            "wall": ("the wall around it takes {wall} buckets", "{wall} buckets go into the wall"),
            "kilos": (
                "a bucket of sand weighs {kilos} kilograms",
                "there are {kilos} kilograms of sand in a bucket",
            ),
        },
        asks=(
            Ask(
                find="buckets",
                steps=(
                    "buckets for large towers = big * big_buckets",
                    "buckets for a small tower = big_buckets / 2",
                    "buckets for small towers = small * buckets for a small tower",
                    "buckets for towers = buckets for large towers + buckets for small towers",
                    "buckets in all = buckets for towers + wall",
                ),
                tell="big small wall",
                questions=(
                    "how many buckets of sand are in the castle",
                    "how many buckets of sand does the castle take",
                ),
                goals=("the number of buckets of sand in the castle",),
                wordings=(
                    "{name} and {his} {who} build a sand castle. Each of {big} large towers needs "
                    "{big_buckets} buckets of sand. Each of {small} small towers needs half as "
                    "many buckets. The wall needs {wall} buckets. How many buckets of sand do they "
                    "need?",
                ),
            ),
            Ask(
                find="sand",
                steps=(
                    "buckets for large towers = big * big_buckets",
                    "buckets for a small tower = big_buckets / 2",
                    "buckets for small towers = small * buckets for a small tower",
                    "buckets for towers = buckets for large towers + buckets for small towers",
                    "buckets in all = buckets for towers + wall",
                    "kilograms of sand = buckets in all * kilos",
                ),
                tell="big small wall kilos",
                questions=(
                    "how many kilograms of sand are in the castle",
                    "what does all the sand of the castle weigh, in kilograms",
                ),
                wordings=(
                    "How many kilograms of sand are in a castle with {big} towers of {big_buckets} "
                    "buckets, {small} towers of half that number and a wall of {wall} buckets, if "
                    "a full bucket weighs {kilos} kilograms?",
                ),
            ),
            Ask(
                find="small",
                steps=(
                    "buckets for large towers = big * big_buckets",
                    "buckets without small towers = buckets for large towers + wall",
                    "buckets for small towers = buckets - buckets without small towers",
                    "buckets for a small tower = big_buckets / 2",
                    "small towers = buckets for small towers / buckets for a small tower",
                ),
                wordings=(
                    "{buckets} buckets of sand have become a castle with {big} large towers of "
                    "{big_buckets} buckets each, a wall of {wall} buckets, and small towers of "
                    "half the size of the large ones. How many small towers are there?",
                    "A castle of {buckets} buckets of sand: {wall} buckets are in the wall, "
                    "{big_buckets} in each of {big} large towers, half as many as that in every "
                    "small tower. What is the number of small towers?",
                ),
            ),
        ),
    ),
    Story(
        name="pieces_campfire_logs_for_several_nights",
        topic="",
        numbers={
            "nights": whole(2, 7),
            "first_hours": oneof(2, 3),
            "per_hour": whole(4, 9),
            "fewer": whole(1, 3),
            "later": "per_hour - fewer",
            "late_hours": oneof(2, 3),
            "night": "first_hours * per_hour + late_hours * later",
            "logs": "night * nights",
            "have": whole(5, 60),
            "gather": "logs - have",
        },
        nouns={"wood": "log, stick, branch, piece of wood/pieces of wood"},
        facts={
            "first": (
                "for the first {first_hours} hours a campfire needs {per_hour} {woods} an hour",
                "a campfire burns {per_hour} {woods} an hour for the first {first_hours} hours",
            ),
            "later": (
                "for {late_hours} more hours it needs {fewer} fewer an hour",
                "then, for {late_hours} hours, it burns {fewer} fewer an hour",
            ),
            "nights": (
                "there is such a fire on {nights} nights",
                "the campers plan such a fire for {nights} nights",
            ),
            "have": ("{have} {woods} are there already", "the campers have {have} {woods}"),
        },
        asks=(
            Ask(
                find="gather",
                steps=(
                    "{woods} in the first hours = first_hours * per_hour",
                    "{woods} an hour later = per_hour - fewer",
                    "{woods} in the later hours = late_hours * {woods} an hour later",
                    "{woods} a night = {woods} in the first hours + {woods} in the later hours",
                    "{woods} for all nights = {woods} a night * nights",
                    "{woods} to gather = {woods} for all nights - have",
                ),
                tell="first later nights have",
                questions=(
                    "how many {woods} must still be gathered",
                    "how many more {woods} do the campers need",
                ),
                goals=("the number of {woods} still to be gathered",),
                wordings=(
                    "A campfire needs {per_hour} {woods} per hour for the first {first_hours} "
                    "hours and {fewer} fewer per hour for the next {late_hours} hours. The campers "
                    "will have a fire on {nights} nights, and they already have {have} {woods}. "
                    "How many more {woods} do they need?",
                    "{have} {woods} lie beside the tents. The plan: {nights} nights, every night "
                    "{first_hours} hours with {per_hour} {woods} an hour and {late_hours} hours "
                    "with {fewer} fewer an hour. How many {woods} must still be found in the "
                    "forest?",
                ),
            ),
            Ask(
                find="night",
                steps=(
                    "{woods} in the first hours = first_hours * per_hour",
                    "{woods} an hour later = per_hour - fewer",
                    "{woods} in the later hours = late_hours * {woods} an hour later",
                    "{woods} a night = {woods} in the first hours + {woods} in the later hours",
                ),
                wordings=(
                    "A campfire burns {per_hour} {woods} an hour at first and, after {first_hours} "
                    "hours, {fewer} fewer an hour for {late_hours} more hours. How many {woods} "
                    "does it burn in one night?",
                    "How many {woods} does a scout group put on its fire in a night, if it is "
                    "{per_hour} in each of the first {first_hours} hours and {fewer} fewer in each "
                    "of the {late_hours} hours that follow?",
                ),
            ),
            Ask(
                find="nights",
                steps=(
                    "{woods} in the first hours = first_hours * per_hour",
                    "{woods} an hour later = per_hour - fewer",
                    "{woods} in the later hours = late_hours * {woods} an hour later",
                    "{woods} a night = {woods} in the first hours + {woods} in the later hours",
                    "{woods} in all = gather + have",
                    "nights = {woods} in all / {woods} a night",
                ),
                wordings=(
                    "The campers have {have} {woods} and gather {gather} more. Each night their "
                    "fire burns {per_hour} an hour for {first_hours} hours and {fewer} fewer an "
                    "hour for {late_hours} more hours. For how many nights is this enough?",
                ),
            ),
        ),
    ),
    Story(
        name="pieces_eggs_painted_in_three_colors",
        topic="",
        numbers={
            "dozens": whole(2, 12),
            "eggs": "dozens * 12",
            "broken": whole(2, 8),
            "painted": "eggs - broken",
            "share": fraction("1/2", "1/3", "1/4"),
            "red": "painted * share",
            "blue": whole(4, 30),
            "yellow": "painted - red - blue",
        },
        nouns={
            "one": "red, pink, orange",
            "two": "blue, green, purple",
            "three": "yellow, silver, brown",
        },
        facts={
            "eggs": (
                "{name} boils {dozens} dozen eggs",
                "{dozens} dozen eggs are boiled by {name}",
            ),
            "broken": (
                "{broken} of them crack and are eaten",
                "{broken} crack in the pot and are eaten at once",
            ),
            "red": (
                "{share} of the others are painted {one}",
                "{name} paints {share} of the rest {one}",
            ),
            "blue": (
                "{blue} are painted {two}, and all that remain {three}",
                "{blue} become {two} and all the remaining ones {three}",
            ),
        },
        asks=(
            Ask(
                find="yellow",
                steps=(
                    "eggs boiled = dozens * 12",
                    "eggs to paint = eggs boiled - broken",
                    "{one} eggs = share of eggs to paint",
                    "eggs not {one} = eggs to paint - {one} eggs",
                    "{three} eggs = eggs not {one} - blue",
                ),
                tell="eggs broken red blue",
                questions=("how many {three} eggs are there", "how many eggs are painted {three}"),
                goals=("the number of {three} eggs",),
                wordings=(
                    "{name} bought {dozens} dozen eggs to paint, but {broken} cracked. {he} "
                    "painted {share} of the good ones {one}, {blue} of them {two}, and the rest "
                    "{three}. How many eggs did {name} paint {three}?",
                ),
            ),
            Ask(
                find="painted",
                steps=("eggs boiled = dozens * 12", "eggs to paint = eggs boiled - broken"),
                wordings=(
                    "How many eggs can {name} paint if {he} boils {dozens} dozen and {broken} "
                    "crack?",
                ),
            ),
            Ask(
                find="blue",
                steps=(
                    "eggs boiled = dozens * 12",
                    "eggs to paint = eggs boiled - broken",
                    "{one} eggs = share of eggs to paint",
                    "eggs not {one} = eggs to paint - {one} eggs",
                    "{two} eggs = eggs not {one} - yellow",
                ),
                wordings=(
                    "There were {dozens} dozen eggs, of which {broken} cracked. {share} of the "
                    "good eggs are {one} now, {yellow} are {three}, and all others {two}. How many "
                    "{two} ones are there?",
                    "What is the number of {two} eggs if {dozens} dozen were boiled, {broken} "
                    "broke, {share} of those left were painted {one}, {yellow} {three}, and all "
                    "others {two}?",
                ),
            ),
        ),
    ),
    Story(
        name="pieces_clay_for_bowls_and_plates",
        topic="",
        numbers={
            "blocks": whole(2, 8),
            "block": oneof(2, 5, 10),
            "grams": "blocks * block * 1000",
            "bowls": whole(3, 20),
            "bowl": oneof(300, 400, 450, 500, 600),
            "plates": whole(2, 15),
            "plate": oneof(350, 500, 700, 800),
            "used": "bowls * bowl + plates * plate",
            "left": "grams - used",
        },
        nouns={"one": "bowl, mug, vase, jug, candle holder", "two": "plate, tile, mask, tray"},
        facts={
            "blocks": (
                "{name} has {blocks} blocks of clay of {block} kilograms each",
                "{blocks} blocks of clay with {block} kilograms in each lie in {name}'s workshop",
            ),
            "bowls": (
                "{he} makes {bowls} {ones} from {bowl} grams of clay each",
                "{bowls} {ones} take {bowl} grams each",
            ),
            "plates": (
                "{he} makes {plates} {twos} from {plate} grams each",
                "{plates} {twos}, {plate} grams apiece, are made as well",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "kilograms of clay = blocks * block",
                    "grams of clay = kilograms of clay * 1000",
                    "grams for {ones} = bowls * bowl",
                    "grams for {twos} = plates * plate",
                    "grams used = grams for {ones} + grams for {twos}",
                    "grams left = grams of clay - grams used",
                ),
                tell="blocks bowls plates",
                questions=(
                    "how many grams of clay are left",
                    "how many grams of clay has {name} not used",
                ),
                goals=("the number of grams of clay left",),
                wordings=(
                    "{name} bought {blocks} blocks of clay. Each block weighs {block} kilograms. "
                    "{he} made {bowls} {ones} of {bowl} grams each and {plates} {twos} of {plate} "
                    "grams each. How many grams of clay were left?",
                ),
            ),
            Ask(
                find="plates",
                steps=(
                    "grams for {ones} = bowls * bowl",
                    "grams for {twos} = used - grams for {ones}",
                    "{twos} = grams for {twos} / plate",
                ),
                wordings=(
                    "{used} grams of clay went into {bowls} {ones}, {bowl} grams each, and a "
                    "number of {twos}, {plate} grams each. How many {twos} are there?",
                    "How many {twos} of {plate} grams can {name} make if {he} has {used} grams of "
                    "clay and first makes {bowls} {ones} of {bowl} grams each?",
                ),
            ),
            Ask(
                find="used",
                steps=(
                    "grams for {ones} = bowls * bowl",
                    "grams for {twos} = plates * plate",
                    "grams used = grams for {ones} + grams for {twos}",
                ),
                wordings=(
                    "For an exhibition {name} makes {bowls} {ones} and {plates} {twos}. How many "
                    "grams of clay does {he} need, with {bowl} grams for each of the {ones} and "
                    "{plate} for each of the {twos}?",
                ),
            ),
        ),
    ),
    Story(
        name="pieces_jam_from_berries_and_sugar",
        topic="food",
        numbers={
            "kids": oneof(2, 3, 4, 5),
            "kilos": whole(2, 6),
            "berries": "kids * kilos",
            "sugar_share": fraction("1/2", "1/3", "1/4", "1/5"),
            "sugar": "berries * sugar_share",
            "mass": "berries + sugar",
            "boiled": oneof(1, 2, 3),
            "jam": "mass - boiled",
            "jam_grams": "jam * 1000",
            "jar": oneof(200, 250, 300, 400, 500),
            "jars": "jam_grams / jar",
        },
        nouns={
            "fruit": "strawberry, blackberry, raspberry, cherry, blueberry",
            "person": "child/children, cousin, friend",
        },
        facts={
            "berries": (
                "{kids} {persons} pick {kilos} kilograms of {fruits} each for {name}",
                "{name} gets {kilos} kilograms of {fruits} from each of {kids} {persons}",
            ),
            "sugar": (
                "{he} adds sugar, {sugar_share} of the weight of the {fruits}",
                "sugar is added that weighs {sugar_share} as much as the {fruits}",
            ),
            "boiled": (
                "{boiled:kilogram is/kilograms are} lost in boiling",
                "boiling makes all of it {boiled:kilogram/kilograms} lighter",
            ),
            "jar": (
                "the jam is filled into jars of {jar} grams, and a kilogram is 1000 grams",
                "a jar takes {jar} grams, with 1000 grams to the kilogram",
            ),
        },
        asks=(
            Ask(
                find="jars",
                steps=(
                    "kilograms of {fruits} = kids * kilos",
                    "kilograms of sugar = sugar_share of kilograms of {fruits}",
                    "kilograms before boiling = kilograms of {fruits} + kilograms of sugar",
                    "kilograms of jam = kilograms before boiling - boiled",
                    "grams of jam = kilograms of jam * 1000",
                    "jars = grams of jam / jar",
                ),
                tell="berries sugar boiled jar",
                questions=("how many jars of jam does {name} fill", "how many jars can be filled"),
                goals=("the number of jars of jam",),
                wordings=(
                    "{kids} {persons} each brought {kilos} kilograms of {fruits} to {name}. {name} "
                    "added sugar weighing {sugar_share} as much as the {fruits} and lost "
                    "{boiled:kilogram/kilograms} while boiling. How many jars of {jar} grams can "
                    "{name} fill? A kilogram is 1000 grams.",
                ),
            ),
            Ask(
                find="jam",
                steps=(
                    "kilograms of {fruits} = kids * kilos",
                    "kilograms of sugar = sugar_share of kilograms of {fruits}",
                    "kilograms before boiling = kilograms of {fruits} + kilograms of sugar",
                    "kilograms of jam = kilograms before boiling - boiled",
                ),
                wordings=(
                    "{kids} {persons} bring {kilos} kilograms of {fruits} each. {name} adds "
                    "{sugar_share} of their weight in sugar, and {boiled:kilogram boils/kilograms "
                    "boil} away. How many kilograms of jam are there?",
                    "How many kilograms of jam come from {kids} baskets with {kilos} kilograms of "
                    "{fruits} each, if the sugar weighs {sugar_share} as much as the {fruits} and "
                    "{boiled:kilogram is/kilograms are} lost as steam?",
                ),
            ),
            Ask(
                find="boiled",
                steps=(
                    "kilograms before boiling = berries + sugar",
                    "grams of jam = jars * jar",
                    "kilograms of jam = grams of jam / 1000",
                    "kilograms lost = kilograms before boiling - kilograms of jam",
                ),
                wordings=(
                    "{berries} kilograms of {fruits} and {sugar:kilogram/kilograms} of sugar "
                    "became {jars} jars of jam with {jar} grams in each. A kilogram has 1000 "
                    "grams. How many kilograms were lost in boiling?",
                ),
            ),
        ),
    ),
    Story(
        name="pieces_screws_for_tables_and_chairs",
        topic="work",
        numbers={
            "tables": whole(3, 15),
            "legs": "tables * 4",
            "per_leg": oneof(2, 3, 4),
            "chairs": whole(6, 40),
            "per_chair": oneof(6, 8, 10, 12),
            "table_screws": "legs * per_leg",
            "chair_screws": "chairs * per_chair",
            "screws": "table_screws + chair_screws",
            "box": oneof(50, 100, 200),
            "boxes": "screws // box + 1",
            "rest": "boxes * box - screws",
        },
        where=("rest < box", "boxes > 1"),
        nouns={
            "thing": "table, desk, workbench/workbenches, bed",
            "place": "school, restaurant, hotel, library, office",
        },
        facts={
            "tables": (
                "{name} builds {tables} {things} with 4 legs each for a {place}",
                "a {place} orders {tables} {things}, each with 4 legs, from {name}",
            ),
            "per_leg": ("every leg is held by {per_leg} screws", "{per_leg} screws hold a leg"),
            "chairs": (
                "there are also {chairs} chairs with {per_chair} screws each",
                "{chairs} chairs take {per_chair} screws each",
            ),
            "boxes": (
                "{name} opens {boxes} boxes of {box} screws",
                "{boxes} boxes with {box} screws in each are opened",
            ),
        },
        asks=(
            Ask(
                find="screws",
                steps=(
                    "legs = tables * 4",
                    "screws for {things} = legs * per_leg",
                    "screws for chairs = chairs * per_chair",
                    "screws in all = screws for {things} + screws for chairs",
                ),
                tell="tables per_leg chairs",
                questions=("how many screws are needed", "how many screws does {name} use"),
                goals=("the number of screws needed",),
                wordings=(
                    "{name} is putting together {tables} {things} and {chairs} chairs. The "
                    "{things} have 4 legs, and each leg needs {per_leg} screws. Each chair needs "
                    "{per_chair} screws. How many screws does {name} need in total?",
                ),
            ),
            Ask(
                find="rest",
                steps=(
                    "legs = tables * 4",
                    "screws for {things} = legs * per_leg",
                    "screws for chairs = chairs * per_chair",
                    "screws used = screws for {things} + screws for chairs",
                    "screws in the boxes = boxes * box",
                    "screws left = screws in the boxes - screws used",
                ),
                tell="tables per_leg chairs boxes",
                questions=("how many screws are left", "how many screws remain in the boxes"),
                wordings=(
                    "How many of the screws from {boxes} boxes of {box} are left after {name} has "
                    "used {per_leg} on each of the 4 legs of {tables} {things} and {per_chair} on "
                    "each of {chairs} chairs?",
                ),
            ),
            Ask(
                find="chairs",
                steps=(
                    "legs = tables * 4",
                    "screws for {things} = legs * per_leg",
                    "screws for chairs = screws - screws for {things}",
                    "chairs = screws for chairs / per_chair",
                ),
                wordings=(
                    "{screws} screws have been used for {tables} {things} and some chairs. A chair "
                    "takes {per_chair}; a leg of the {things}, which have 4 each, takes {per_leg}. "
                    "How many chairs are there?",
                ),
            ),
        ),
    ),
    Story(
        name="pieces_hostel_rooms_and_free_beds",
        topic="travel",
        numbers={
            "big": whole(4, 20),
            "big_beds": oneof(6, 8, 10),
            "small": whole(5, 25),
            "small_beds": oneof(2, 4),
            "beds": "big * big_beds + small * small_beds",
            "share": fraction("1/2", "3/4", "2/3", "4/5"),
            "taken": "beds * share",
            "free": "beds - taken",
            "group": whole(5, 40),
            "after": "free - group",
        },
        nouns={
            "place": "hostel, mountain hut, scout camp, youth hotel",
            "group_word": "school class, choir, hiking club, soccer team",
        },
        facts={
            "big": (
                "a {place} has {big} rooms with {big_beds} beds and {small} rooms with "
                "{small_beds} beds",
                "there are {big} rooms for {big_beds} people and {small} rooms for {small_beds} "
                "people in a {place}",
            ),
            "share": (
                "{share} of the beds are taken",
                "guests are sleeping in {share} of all the beds",
            ),
        },
        asks=(
            Ask(
                find="after",
                steps=(
                    "beds in large rooms = big * big_beds",
                    "beds in small rooms = small * small_beds",
                    "beds in all = beds in large rooms + beds in small rooms",
                    "beds in use = taken + group",
                    "beds free in the end = beds in all - beds in use",
                ),
                wordings=(
                    "In a {place} with {big} rooms of {big_beds} beds and {small} rooms of "
                    "{small_beds} beds, {taken} beds are in use. A {group_word} arrives and needs "
                    "{group} beds. How many beds are free after that?",
                ),
            ),
            Ask(
                find="free",
                steps=(
                    "beds in large rooms = big * big_beds",
                    "beds in small rooms = small * small_beds",
                    "beds in all = beds in large rooms + beds in small rooms",
                    "beds taken = share of beds in all",
                    "beds free = beds in all - beds taken",
                ),
                tell="big share",
                questions=("how many beds are free", "how many more guests can sleep there"),
                goals=("the number of free beds",),
                wordings=(
                    "A {place} has {big} large rooms with {big_beds} beds each and {small} small "
                    "rooms with {small_beds} beds each. Tonight {share} of its beds are taken. How "
                    "many beds are still free?",
                    "How many guests can a {place} with {big} rooms for {big_beds} and {small} "
                    "rooms for {small_beds} still take in, if {share} of all the beds are "
                    "occupied?",
                ),
            ),
            Ask(
                find="group",
                steps=(
                    "beds in large rooms = big * big_beds",
                    "beds in small rooms = small * small_beds",
                    "beds in all = beds in large rooms + beds in small rooms",
                    "beds free before = beds in all - taken",
                    "members of the {group_word} = beds free before - after",
                ),
                wordings=(
                    "A {place} has {big} rooms with {big_beds} beds each and {small} rooms with "
                    "{small_beds} beds each. {taken} beds were taken. Then a {group_word} arrived, "
                    "and now only {after} are free. How many beds did the {group_word} take?",
                ),
            ),
        ),
    ),
    Story(
        name="pieces_chess_sets_with_missing_pieces",
        topic="school",
        numbers={
            "sets": whole(5, 25),
            "all_pieces": "sets * 32",
            "missing": whole(3, 40),
            "found": "all_pieces - missing",
            "bought": whole(2, 6),
            "new_pieces": "bought * 32",
            "now": "found + new_pieces",
        },
        nouns={"place": "school, club, library, youth center, cafe"},
        facts={
            "sets": (
                "a {place} used to have {sets} chess sets with 32 pieces each",
                "there used to be {sets} chess sets, 32 pieces in each, at a {place}",
            ),
            "missing": (
                "{missing} of all the pieces have been lost",
                "over the years {missing} pieces have disappeared",
            ),
            "bought": (
                "{bought} new complete sets are bought",
                "the {place} buys {bought} complete new sets",
            ),
        },
        asks=(
            Ask(
                find="now",
                steps=(
                    "pieces at first = sets * 32",
                    "pieces left = pieces at first - missing",
                    "new pieces = bought * 32",
                    "pieces now = pieces left + new pieces",
                ),
                tell="sets missing bought",
                questions=(
                    "how many chess pieces does the {place} have now",
                    "how many pieces are there after that",
                ),
                goals=("the number of chess pieces after that",),
                wordings=(
                    "A chess set has 32 pieces. A {place} owned {sets} sets, lost {missing} "
                    "pieces, and bought {bought} complete sets. How many pieces does it own now?",
                ),
            ),
            Ask(
                find="missing",
                steps=(
                    "new pieces = bought * 32",
                    "old pieces left = now - new pieces",
                    "pieces at first = sets * 32",
                    "pieces lost = pieces at first - old pieces left",
                ),
                wordings=(
                    "There are {now} chess pieces at a {place}. They come from {sets} old sets and "
                    "{bought} new ones that are complete, 32 pieces to a set. How many pieces of "
                    "the old sets are missing?",
                    "How many pieces have been lost from the {sets} old chess sets of a {place}, "
                    "if together with {bought} complete new sets there are {now} pieces and a set "
                    "has 32?",
                ),
            ),
            Ask(
                find="sets",
                steps=("pieces at first = found + missing", "chess sets = pieces at first / 32"),
                wordings=(
                    "Before {missing} pieces were lost, every chess set of a {place} was complete "
                    "with its 32 pieces. Now {found} pieces are left. How many sets does the "
                    "{place} have?",
                ),
            ),
        ),
    ),
    Story(
        name="pieces_fish_flakes_in_a_can",
        topic="animals",
        numbers={
            "large": whole(3, 12),
            "large_flakes": oneof(6, 8, 10, 12),
            "small": whole(5, 25),
            "small_flakes": oneof(2, 3, 4),
            "meals": oneof(2, 3),
            "meal": "large * large_flakes + small * small_flakes",
            "daily": "meal * meals",
            "days": whole(8, 60),
            "can": "daily * days",
        },
        nouns={
            "one": "goldfish, angelfish/angelfish, koi/koi, turtle",
            "two": "guppy, neon fish/neon fish, minnow, zebra fish/zebra fish",
        },
        facts={
            "large": (
                "each of {large} {ones} in {name}'s tank eats {large_flakes} flakes at a meal",
                "{name} has {large} {ones}, which eat {large_flakes} flakes each at a meal",
            ),
            "small": (
                "each of {small} {twos} eats {small_flakes}",
                "there are {small} {twos}, which eat {small_flakes} flakes each",
            ),
            "meals": ("they are fed {meals} times a day", "there are {meals} meals a day"),
            "can": ("a can holds {can} flakes", "{can} flakes are in a can"),
        },
        asks=(
            Ask(
                find="days",
                steps=(
                    "flakes for {ones} = large * large_flakes",
                    "flakes for {twos} = small * small_flakes",
                    "flakes for a meal = flakes for {ones} + flakes for {twos}",
                    "flakes a day = flakes for a meal * meals",
                    "days = can / flakes a day",
                ),
                tell="large small meals can",
                questions=(
                    "for how many days does a can last",
                    "after how many days is a can empty",
                ),
                goals=("the number of days for which a can lasts",),
                wordings=(
                    "{name} feeds {large} {ones} and {small} {twos} {meals} times a day. At each "
                    "meal every one of the {ones} gets {large_flakes} flakes and every one of the "
                    "{twos} gets {small_flakes}. A can holds {can} flakes. How many days does it "
                    "last?",
                ),
            ),
            Ask(
                find="daily",
                steps=(
                    "flakes for {ones} = large * large_flakes",
                    "flakes for {twos} = small * small_flakes",
                    "flakes for a meal = flakes for {ones} + flakes for {twos}",
                    "flakes a day = flakes for a meal * meals",
                ),
                wordings=(
                    "How many flakes a day does {name} need for {large} {ones} and {small} {twos}, "
                    "if there are {meals} meals a day with {large_flakes} flakes for each of the "
                    "{ones} and {small_flakes} for each of the {twos}?",
                ),
            ),
            Ask(
                find="small",
                steps=(
                    "flakes a day = can / days",
                    "flakes for a meal = flakes a day / meals",
                    "flakes for {ones} = large * large_flakes",
                    "flakes for {twos} = flakes for a meal - flakes for {ones}",
                    "{twos} = flakes for {twos} / small_flakes",
                ),
                wordings=(
                    "A can of {can} flakes lasts {days} days in {name}'s house, with {meals} meals "
                    "a day. {large} {ones} get {large_flakes} flakes each at a meal, and the "
                    "{twos} get {small_flakes} each. How many {twos} are there?",
                    "How many {twos} live with {large} {ones} in a tank where {can} flakes are "
                    "eaten in {days} days, at {meals} meals a day, {large_flakes} flakes for each "
                    "of the {ones} and {small_flakes} for each of the {twos} per meal?",
                ),
            ),
        ),
    ),
)
