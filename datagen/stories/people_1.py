"""People in one place: a rink, a party, a playground, shopping, bird watchers, pen pals, "
"fireflies."""

from datagen.numbers.quantity import factor, fraction, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="people_on_an_ice_rink_hour_by_hour",
        topic="",
        numbers={
            "first": whole(20, 90, 2),
            "came": whole(10, 50),
            "full": "first + came",
            "share": fraction("1/2", "1/3", "1/4", "1/5"),
            "left": "full * share",
            "stay": "full - left",
            "groups": whole(2, 6),
            "size": oneof(4, 5, 6, 8, 10),
            "end": "stay + groups * size",
        },
        nouns={
            "place": "ice rink, swimming pool, playground, trampoline park, skate park",
            "group_word": "family/families, school group, birthday party/birthday parties",
        },
        facts={
            "first": (
                "{first} people were at an {place} when it opened",
                "when an {place} opened, {first} people came in",
            ),
            "came": (
                "{came} more came in the next hour",
                "during the next hour {came} others arrived",
            ),
            "left": (
                "then {share} of all the people there went home",
                "after that {share} of everybody there left",
            ),
            "groups": (
                "in the last hour {groups} {group_words} of {size} arrived",
                "{groups} {group_words} with {size} people each came in the last hour",
            ),
        },
        asks=(
            Ask(
                find="end",
                steps=(
                    "people after an hour = first + came",
                    "people who left = share of people after an hour",
                    "people who stayed = people after an hour - people who left",
                    "people in the {group_words} = groups * size",
                    "people at the end = people who stayed + people in the {group_words}",
                ),
                tell="first came left groups",
                questions=(
                    "how many people were at the {place} after that",
                    "how many people were there in the end",
                ),
                goals=("the number of people at the {place} in the end",),
                wordings=(
                    "An {place} opened with {first} visitors. {came} more visitors came in the "
                    "first hour. Then {share} of the visitors left. Later {groups} {group_words} "
                    "of {size} people each came. How many visitors were at the {place} then?",
                    "How many people are at the {place}? There were {first} at the start and "
                    "{came} newcomers after that; {share} of all these have gone home; and "
                    "{groups} {group_words}, each {size} strong, have just walked in.",
                ),
            ),
            Ask(
                find="came",
                steps=(
                    "people in the {group_words} = groups * size",
                    "people who stayed = end - people in the {group_words}",
                    "people after an hour = people who stayed + left",
                    "people who came = people after an hour - first",
                ),
                wordings=(
                    "{end} people are at the {place}. {groups} {group_words} of {size} have just "
                    "arrived. Before that {left} people went home. The {place} opened with {first} "
                    "people, and some others came in the first hour. How many came in the first "
                    "hour?",
                ),
            ),
            Ask(
                find="groups",
                steps=(
                    "people after an hour = first + came",
                    "people who left = share of people after an hour",
                    "people who stayed = people after an hour - people who left",
                    "people in the {group_words} = end - people who stayed",
                    "{group_words} = people in the {group_words} / size",
                ),
                wordings=(
                    "First {first} people were at the {place}, then {came} more came, and then "
                    "{share} of all of them left. Now there are {end} people, because some "
                    "{group_words} of {size} have come. How many {group_words} are they?",
                ),
            ),
        ),
    ),
    Story(
        name="people_invited_who_bring_a_friend_to_the_party",
        topic="",
        numbers={
            "invited": whole(20, 80, 10),
            "rate": percent(50, 60, 70, 80, 90),
            "come": "invited * rate / 100",
            "with_friend": whole(2, 10),
            "guests": "come + with_friend",
            "chairs": whole(10, 40),
            "missing": "guests - chairs",
            "bench": oneof(2, 3, 4),
            "benches": "missing / bench",
        },
        nouns={
            "event": "wedding, housewarming party, garden party, birthday party, school reunion",
            "seat": "bench, garden bench, sofa",
        },
        facts={
            "invited": (
                "{name} invited {invited} people to a {event}, and {rate} of them came",
                "{rate} of the {invited} people whom {name} invited to a {event} came",
            ),
            "with": (
                "{with_friend} of those who came brought one friend each",
                "{with_friend} guests each had a friend with them who was not invited",
            ),
            "chairs": ("{name} has {chairs} chairs", "there are {chairs} chairs in {name}'s house"),
            "bench": (
                "the others sit on {seats} for {bench} people each",
                "{seats} that hold {bench} people each are borrowed for the rest",
            ),
        },
        asks=(
            Ask(
                find="benches",
                steps=(
                    "invited people who came = rate of invited",
                    "guests = invited people who came + with_friend",
                    "guests without a chair = guests - chairs",
                    "{seats} = guests without a chair / bench",
                ),
                tell="invited with chairs bench",
                questions=(
                    "how many {seats} are needed for the guests",
                    "how many {seats} does {name} have to borrow for the guests",
                ),
                goals=("the number of {seats} needed for the guests",),
                wordings=(
                    "{name} invited {invited} people to a {event}. {rate} of them came, and "
                    "{with_friend} of these brought a friend. {name} has chairs for {chairs} "
                    "guests. How many {seats} with room for {bench} people each does {name} need "
                    "so that all guests can sit?",
                ),
            ),
            Ask(
                find="guests",
                steps=(
                    "invited people who came = rate of invited",
                    "guests = invited people who came + with_friend",
                ),
                wordings=(
                    "Of {invited} people invited to a {event}, {rate} came. {with_friend} of them "
                    "brought one friend each. How many guests were there?",
                    "How many guests does {name} have at the {event}, if {rate} of the {invited} "
                    "who were invited come and {with_friend} of those do not come alone but with "
                    "one friend?",
                ),
            ),
            Ask(
                find="with_friend",
                steps=(
                    "guests with {seats} = benches * bench",
                    "guests = guests with {seats} + chairs",
                    "invited people who came = rate of invited",
                    "friends brought along = guests - invited people who came",
                ),
                wordings=(
                    "At {name}'s {event} the guests fill {chairs} chairs and {benches:seat}, "
                    "{bench} guests on each of the latter. {invited} people had been invited, and "
                    "{rate} of them came; all other guests are friends whom they brought. How many "
                    "friends were brought?",
                ),
            ),
        ),
    ),
    Story(
        name="people_filling_water_balloons_that_burst",
        topic="",
        numbers={
            "first": whole(3, 8),
            "more": whole(2, 6),
            "second": "first + more",
            "both": "first + second",
            "minutes": whole(8, 40),
            "filled": "both * minutes",
            "burst": whole(2, 30),
            "good": "filled - burst",
            "kids": oneof(4, 5, 6, 8, 10, 12),
            "each": "good / kids",
        },
        nouns={"thing": "water balloon, popcorn bag, snow cone, paper cup"},
        facts={
            "first": (
                "{name} fills {first} {things} a minute, and {name2} fills {more} more a minute "
                "than {name}",
                "in a minute {name} fills {first} {things} and {name2} {more} more than that",
            ),
            "minutes": (
                "they do so for {minutes} minutes",
                "the two keep this up for {minutes} minutes",
            ),
            "burst": (
                "{burst} of all these {things} are dropped and lost",
                "{burst} {things} fall to the ground and are lost",
            ),
            "kids": (
                "the rest are shared equally by {kids} children",
                "{kids} children divide the others equally",
            ),
        },
        asks=(
            Ask(
                find="each",
                steps=(
                    "{things} a minute by {name2} = first + more",
                    "{things} a minute by both = first + {things} a minute by {name2}",
                    "{things} filled = {things} a minute by both * minutes",
                    "{things} left = {things} filled - burst",
                    "{things} for each child = {things} left / kids",
                ),
                tell="first minutes burst kids",
                questions=(
                    "how many {things} does each child get",
                    "how many {things} are there for each of the children",
                ),
                goals=("the number of {things} for each child",),
                wordings=(
                    "{name} can fill {first} {things} in a minute. {name2} can fill {more} more "
                    "than {name} in a minute. After filling {things} for {minutes} minutes they "
                    "drop {burst} of them. If {kids} children share the rest equally, how many "
                    "does each child get?",
                ),
            ),
            Ask(
                find="good",
                steps=(
                    "{things} a minute by {name2} = first + more",
                    "{things} a minute by both = first + {things} a minute by {name2}",
                    "{things} filled = {things} a minute by both * minutes",
                    "{things} left = {things} filled - burst",
                ),
                wordings=(
                    "How many {things} do {name} and {name2} have after {minutes} minutes, if "
                    "{name} fills {first} a minute, {name2} {more} more a minute than {name}, and "
                    "{burst} are dropped?",
                ),
            ),
            Ask(
                find="minutes",
                steps=(
                    "{things} left = kids * each",
                    "{things} filled = {things} left + burst",
                    "{things} a minute by {name2} = first + more",
                    "{things} a minute by both = first + {things} a minute by {name2}",
                    "minutes = {things} filled / {things} a minute by both",
                ),
                wordings=(
                    "{kids} children have got {each:thing} each. {burst} more had been dropped. "
                    "{name} had filled {first} a minute and {name2} {more} more a minute than "
                    "{name}. For how many minutes had the two been working?",
                ),
            ),
        ),
    ),
    Story(
        name="people_at_swings_slides_and_in_the_sandbox",
        topic="school",
        numbers={
            "unit": whole(2, 8),
            "children": "unit * 12",
            "swing_share": fraction("1/3", "1/4", "1/6", "1/12"),
            "swing": "children * swing_share",
            "slide_more": whole(2, 9),
            "slide": "swing + slide_more",
            "rest": "children - swing - slide",
            "sand": whole(2, 20),
            "run": "rest - sand",
        },
        nouns={"place": "playground, schoolyard, park, summer camp"},
        facts={
            "children": (
                "there are {children} children at a {place}",
                "{children} children play at a {place}",
            ),
            "swing": (
                "{swing_share} of them are on the swings",
                "{swing_share} of all the children are using the swings",
            ),
            "slide": (
                "{slide_more} more than that are at the slide",
                "at the slide there are {slide_more} more than on the swings",
            ),
            "sand": (
                "{sand} are in the sandbox, and the rest run around",
                "{sand} sit in the sandbox, while all the others run around",
            ),
        },
        asks=(
            Ask(
                find="run",
                steps=(
                    "children on the swings = swing_share of children",
                    "children at the slide = children on the swings + slide_more",
                    "children on both = children on the swings + children at the slide",
                    "children elsewhere = children - children on both",
                    "children running = children elsewhere - sand",
                ),
                tell="children swing slide sand",
                questions=(
                    "how many children are running around",
                    "how many of the children run around",
                ),
                goals=("the number of children who run around",),
                wordings=(
                    "A {place} has {children} children. {swing_share} of the children are on the "
                    "swings, {slide_more} more than on the swings are at the slide, {sand} are in "
                    "the sandbox, and the others are running around. How many are running around?",
                    "How many of {children} children at a {place} do nothing but run around, if "
                    "{swing_share} of them are on the swings, the slide has {slide_more} more "
                    "children than the swings, and the sandbox has {sand}?",
                ),
            ),
            Ask(
                find="sand",
                steps=(
                    "children on the swings = swing_share of children",
                    "children at the slide = children on the swings + slide_more",
                    "children on both = children on the swings + children at the slide",
                    "children elsewhere = children - children on both",
                    "children in the sandbox = children elsewhere - run",
                ),
                wordings=(
                    "Some of the {children} children at the {place} are in the sandbox. "
                    "{swing_share} of all are on the swings, {slide_more} more than on the swings "
                    "are at the slide, and {run} run around. How many are in the sandbox?",
                ),
            ),
            Ask(
                find="slide_more",
                steps=(
                    "children elsewhere = run + sand",
                    "children on swings and slide = children - children elsewhere",
                    "children on the swings = swing_share of children",
                    "children at the slide = children on swings and slide - children on the swings",
                    "more than on the swings = children at the slide - children on the swings",
                ),
                wordings=(
                    "At the {place} there are {children} children: {swing_share} of them on the "
                    "swings, {sand} in the sandbox, {run} running around, and all the rest at the "
                    "slide. How many more children are at the slide than on the swings?",
                ),
            ),
        ),
    ),
    Story(
        name="people_catch_fireflies_and_let_some_go",
        topic="animals",
        numbers={
            "first": whole(4, 20),
            "times": factor(2, 3),
            "second": "first * times",
            "both": "first + second",
            "free": whole(2, 15),
            "rest": "both - free",
            "share": fraction("1/2", "1/3", "1/4"),
            "gone": "rest * share",
            "left": "rest - gone",
        },
        nouns={"animal": "firefly/fireflies, grasshopper, tadpole, butterfly/butterflies, cricket"},
        facts={
            "first": ("{name} caught {first} {animals}", "{first} {animals} were caught by {name}"),
            "second": (
                "{name2} caught {times:times} as many as {name}",
                "{times:times} as many as {name} had were caught by {name2}",
            ),
            "free": (
                "they put all of them into one jar and let {free} go at once",
                "of the {animals} in their common jar {free} were set free at once",
            ),
            "gone": (
                "in the night {share} of the others escaped",
                "{share} of those that remained got away during the night",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{animals} of {name2} = times of first",
                    "{animals} in the jar = first + {animals} of {name2}",
                    "{animals} kept = {animals} in the jar - free",
                    "{animals} escaped = share of {animals} kept",
                    "{animals} left = {animals} kept - {animals} escaped",
                ),
                tell="first second free gone",
                questions=(
                    "how many {animals} were in the jar in the morning",
                    "how many {animals} were left the next morning",
                ),
                goals=("the number of {animals} in the jar in the morning",),
                wordings=(
                    "{name} and {name2} catch {animals} for one evening and keep them in a jar. "
                    "{name} catches {first} and {name2} {times:times} as many. They let {free} go "
                    "because the jar is too full, and in the night {share} of the rest get out. "
                    "How many are in the jar the next day?",
                ),
            ),
            Ask(
                find="free",
                steps=(
                    "{animals} kept = left + gone",
                    "{animals} of {name2} = times of first",
                    "{animals} in the jar = first + {animals} of {name2}",
                    "{animals} set free = {animals} in the jar - {animals} kept",
                ),
                wordings=(
                    "{name} caught {first} {animals}, and {name2} caught {times:times} as many. "
                    "They set some of them free. During the night {gone} got away, and in the "
                    "morning {left} were left. How many had {name} and {name2} set free?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "{animals} in the jar = rest + free",
                    "parts = times + 1",
                    "{animals} of {name} = {animals} in the jar / parts",
                ),
                wordings=(
                    "After setting {free} {animals} free, {name} and {name2} have {rest} in the "
                    "jar. {name2} had caught {times:times} as many as {name}. How many had {name} "
                    "caught?",
                    "If {name2} caught {times:times} as many {animals} as {name}, and together "
                    "they let {free} go and kept {rest}, how many did {name} catch?",
                ),
            ),
        ),
    ),
    Story(
        name="people_carry_shopping_bags_up_the_stairs",
        topic="",
        numbers={
            "flour": whole(2, 6),
            "flour_kg": oneof(1, 2, 5),
            "bottles": whole(4, 18),
            "cans": whole(6, 30, 2),
            "cans_kg": "cans / 2",
            "water": "bottles * 2",
            "kilos": "flour * flour_kg + water + cans_kg",
            "carry": oneof(5, 6, 8, 9, 10, 12),
            "trips": "kilos / carry",
        },
        nouns={"dry": "flour, rice, potatoes, sugar", "drink": "water, juice, lemonade, milk"},
        facts={
            "flour": (
                "{name} has bought {flour} bags of {dry} of {flour_kg:kilogram/kilograms} each",
                "there are {flour} bags of {dry}, each {flour_kg:kilogram/kilograms}, in {name}'s "
                "car",
            ),
            "bottles": (
                "there are also {bottles} bottles of {drink} of 2 kilograms each",
                "{bottles} bottles of {drink} weigh 2 kilograms each",
            ),
            "cans": (
                "the {cans} cans weigh half a kilogram each",
                "{cans} cans of half a kilogram each complete the purchase",
            ),
            "carry": (
                "{name} carries {carry} kilograms at a time up the stairs",
                "on each walk up the stairs {name} can carry {carry} kilograms",
            ),
        },
        asks=(
            Ask(
                find="kilos",
                steps=(
                    "kilograms of {dry} = flour * flour_kg",
                    "kilograms of {drink} = bottles * 2",
                    "kilograms of cans = cans / 2",
                    "kilograms of {dry} and {drink} = kilograms of {dry} + kilograms of {drink}",
                    "kilograms in all = kilograms of {dry} and {drink} + kilograms of cans",
                ),
                tell="flour bottles cans",
                questions=(
                    "how many kilograms does everything weigh",
                    "what is the weight of it all in kilograms",
                ),
                goals=("the total weight in kilograms",),
                wordings=(
                    "{name} bought {flour} bags of {dry}, {bottles} bottles of {drink} and {cans} "
                    "cans. A bag weighs {flour_kg:kilogram/kilograms}, a bottle 2 kilograms, and a "
                    "can half a kilogram. How many kilograms did {name} buy?",
                ),
            ),
            Ask(
                find="trips",
                steps=(
                    "kilograms of {dry} = flour * flour_kg",
                    "kilograms of {drink} = bottles * 2",
                    "kilograms of cans = cans / 2",
                    "kilograms of {dry} and {drink} = kilograms of {dry} + kilograms of {drink}",
                    "kilograms in all = kilograms of {dry} and {drink} + kilograms of cans",
                    "walks = kilograms in all / carry",
                ),
                tell="flour bottles cans carry",
                questions=(
                    "how many times must {name} walk up, carrying the full weight each time",
                    "on how many walks, each with the full weight, is everything brought up",
                ),
            ),
            Ask(
                find="bottles",
                steps=(
                    "kilograms of {dry} = flour * flour_kg",
                    "kilograms of cans = cans / 2",
                    "kilograms of {dry} and cans = kilograms of {dry} + kilograms of cans",
                    "kilograms of {drink} = kilos - kilograms of {dry} and cans",
                    "bottles = kilograms of {drink} / 2",
                ),
                wordings=(
                    "{name}'s shopping weighs {kilos} kilograms: {flour} bags of {dry} with "
                    "{flour_kg:kilogram/kilograms} each, {cans} cans of half a kilogram each, and "
                    "some bottles of {drink}, 2 kilograms each. How many bottles are there?",
                    "How many bottles of {drink}, at 2 kilograms a bottle, are among {kilos} "
                    "kilograms of shopping, if the rest is {cans} cans of half a kilogram and "
                    "{flour} bags of {dry} of {flour_kg:kilogram/kilograms}?",
                ),
            ),
        ),
    ),
    Story(
        name="people_watch_birds_on_three_mornings",
        topic="animals",
        numbers={
            "first": whole(40, 300, 20),
            "rate": percent(10, 20, 25, 30, 40, 50),
            "drop": "first * rate / 100",
            "second": "first - drop",
            "more": whole(5, 60),
            "third": "second + more",
            "total": "first + second + third",
            "average": "total / 3",
        },
        nouns={
            "bird": "gull, starling, swan, sparrow, coot, lapwing",
            "place": "bay, marsh, lake, park, meadow",
        },
        facts={
            "first": (
                "on the first of three mornings {name} counted {first} {birds} at the {place}",
                "{name} saw {first} {birds} at the {place} on the first of three mornings",
            ),
            "second": (
                "on the second morning there were {rate} fewer",
                "the number fell by {rate} on the second morning",
            ),
            "third": (
                "on the third morning {he} saw {more} more than on the second",
                "the third morning brought {more} more than the second",
            ),
        },
        asks=(
            Ask(
                find="third",
                steps=(
                    "fewer {birds} = rate of first",
                    "{birds} on the second morning = first - fewer {birds}",
                    "{birds} on the third morning = {birds} on the second morning + more",
                ),
                tell="first second third",
                questions=(
                    "how many {birds} did {name} count on the third morning",
                    "how many {birds} were there on the third morning",
                ),
                goals=("the number of {birds} on the third morning",),
                wordings=(
                    "{name} counts {birds} at a {place}. On the first morning there are {first}. "
                    "On the second morning there are {rate} fewer than on the first. On the third "
                    "morning there are {more} more than on the second. How many are there on the "
                    "third?",
                ),
            ),
            Ask(
                find="average",
                steps=(
                    "{birds} on the third morning = second + more",
                    "{birds} on two mornings = first + second",
                    "{birds} in all = {birds} on two mornings + {birds} on the third morning",
                    "average per morning = {birds} in all / 3",
                ),
                wordings=(
                    "{first} {birds} on the first morning, {second} on the second, {more} more "
                    "than that on the third: what was the average of {name}'s three counts at the "
                    "{place}?",
                    "How many {birds} did {name} see per morning, on average over three mornings, "
                    "if it was {first} on the first, {second} on the second, and on the third "
                    "{more} more than on the second?",
                ),
            ),
            Ask(
                find="more",
                steps=(
                    "fewer {birds} = rate of first",
                    "{birds} on the second morning = first - fewer {birds}",
                    "more {birds} = third - {birds} on the second morning",
                ),
                wordings=(
                    "{name} saw {first} {birds} one morning, {rate} fewer the next, and {third} on "
                    "the third morning. How many more {birds} were there on the third morning than "
                    "on the second?",
                ),
            ),
        ),
    ),
    Story(
        name="people_write_to_pen_pals_every_month",
        topic="",
        numbers={
            "near": whole(2, 6),
            "far": whole(2, 6),
            "near_pages": oneof(1, 2, 3),
            "far_pages": oneof(3, 4, 5, 6),
            "month": "near * near_pages + far * far_pages",
            "year": "month * 12",
            "pad": oneof(20, 25, 30, 40, 48, 50, 60),
            "full": "year // pad",
            "pads": "full + 1",
            "rest": "year % pad",
        },
        where=("rest > 0", "near_pages < far_pages"),
        nouns={
            "where": "Canada, Japan, Brazil, Kenya, Norway, India",
            "paper": "writing pad, notebook, block of paper/blocks of paper",
        },
        facts={
            "near": (
                "every month {name} writes a letter of {near_pages:page/pages} to each of {near} "
                "friends in {his} own country",
                "each month {near} friends in {name}'s own country get a letter of "
                "{near_pages:page/pages} each",
            ),
            "far": (
                "{he} also writes {far_pages} pages a month to each of {far} pen pals in {where}",
                "{far} pen pals in {where} get {far_pages} pages each from {name} every month",
            ),
            "pad": ("a {paper} has {pad} pages", "there are {pad} pages in a {paper}"),
        },
        asks=(
            Ask(
                find="year",
                steps=(
                    "pages for friends = near * near_pages",
                    "pages for pen pals = far * far_pages",
                    "pages a month = pages for friends + pages for pen pals",
                    "pages a year = pages a month * 12",
                ),
                tell="near far",
                questions=(
                    "how many pages does {name} write in a year",
                    "how many pages of letters is that in a year",
                ),
                goals=("the number of pages {name} writes in a year",),
                wordings=(
                    "{name} has {near} friends nearby and {far} pen pals in {where}. Every month "
                    "each friend gets a letter of {near_pages:page/pages}, and each pen pal gets a "
                    "letter of {far_pages} pages. How many pages does {name} write per year?",
                ),
            ),
            Ask(
                find="pads",
                steps=(
                    "pages for friends = near * near_pages",
                    "pages for pen pals = far * far_pages",
                    "pages a month = pages for friends + pages for pen pals",
                    "pages a year = pages a month * 12",
                    "full {papers} = pages a year // pad",
                    "{papers} to buy = full {papers} + 1",
                ),
                tell="near far pad",
                questions=(
                    "how many {papers} must {name} buy for a year of letters",
                    "how many {papers} does {name} need in a year",
                ),
            ),
            Ask(
                find="far",
                steps=(
                    "pages a month = year / 12",
                    "pages for friends = near * near_pages",
                    "pages for pen pals = pages a month - pages for friends",
                    "pen pals = pages for pen pals / far_pages",
                ),
                wordings=(
                    "{name} writes {year} pages of letters a year, the same number every month. "
                    "Each month {near} friends get {near_pages:page/pages} each, and every pen pal "
                    "in {where} gets {far_pages} pages. How many pen pals does {name} have?",
                    "How many pen pals in {where} get {far_pages} pages a month each from {name}, "
                    "if {he} also sends {near_pages:page/pages} a month to each of {near} friends "
                    "and writes {year} pages a year?",
                ),
            ),
        ),
    ),
)
