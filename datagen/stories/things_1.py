"""Collections and trades: stickers, model cars, shells, bricks, key rings, beads, trading cards."""

from datagen.numbers.quantity import factor, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="things_scrapbook_pages_then_half_given_away",
        topic="school",
        numbers={
            "pages": whole(3, 15),
            "per_page": whole(4, 12),
            "glued": "pages * per_page",
            "kept": whole(6, 45),
            "loose": "kept * 2",
            "had": "glued + loose",
            "pack": whole(5, 30),
            "now": "kept + pack",
        },
        nouns={
            "thing": "sticker, photo, stamp, pressed flower, postcard, baseball card",
            "kin": "brother, sister, cousin, best friend, neighbor",
        },
        facts={
            "had": (
                "{name} has {had} {things} in a drawer",
                "there are {had} {things} in {name}'s drawer",
            ),
            "glued": (
                "{he} glues {per_page} of them on each of {pages} scrapbook pages",
                "{pages} pages of {name}'s scrapbook get {per_page} {things} each",
            ),
            "gave": (
                "{he} gives half of what is left to {his} {kin}",
                "half of the remaining {things} go to {name}'s {kin}",
            ),
            "pack": (
                "then a new pack brings {him} {pack} more",
                "after that {name} gets a pack of {pack} new ones",
            ),
        },
        asks=(
            Ask(
                find="now",
                steps=(
                    "{things} glued in = pages * per_page",
                    "{things} left = had - {things} glued in",
                    "{things} after giving half away = {things} left / 2",
                    "loose {things} = {things} after giving half away + pack",
                ),
                tell="had glued gave pack",
                questions=(
                    "how many loose {things} does {name} have in the end",
                    "how many {things} that are not in the scrapbook does {name} have then",
                ),
                goals=("the number of loose {things} that {name} has in the end",),
                wordings=(
                    "{name} has {had} {things}. {he} puts {per_page} {things} on each of {pages} "
                    "pages of a scrapbook. Then {he} gives half of the rest to {his} {kin} and "
                    "gets a pack of {pack} more. How many {things} does {name} have outside the "
                    "scrapbook?",
                    "Out of a drawer with {had} {things}, {name} filled {pages} scrapbook pages, "
                    "{per_page} on a page. {his} {kin} got half of the loose ones, and {name} "
                    "opened a fresh pack of {pack}. How many are loose now?",
                    "Half for my {kin}, half for me: that is what {name} said about the {things} "
                    "that did not go into the scrapbook. There were {had} to begin with, and "
                    "{pages} pages with {per_page} on each used up a lot of them. If {name} then "
                    "buys {pack} more, how many {things} lie loose in {his} drawer?",
                ),
            ),
            Ask(
                find="had",
                steps=(
                    "{things} before the new pack = now - pack",
                    "{things} before giving half away = {things} before the new pack * 2",
                    "{things} glued in = pages * per_page",
                    "{things} at first = {things} before giving half away + {things} glued in",
                ),
                wordings=(
                    "{name} has {now} loose {things}. {pack} of them came in a pack that {he} "
                    "bought today. Yesterday {he} gave half of all {his} loose {things} to {his} "
                    "{kin}, and the day before {he} glued {per_page} on each of {pages} scrapbook "
                    "pages. How many {things} did {name} have before all this?",
                    "How many {things} were there at first, if {pages} pages took {per_page} each, "
                    "then half of the others were given to a {kin}, then a pack of {pack} was "
                    "bought, and {name} now counts {now} that are not glued down?",
                ),
            ),
            Ask(
                find="pack",
                steps=(
                    "{things} glued in = pages * per_page",
                    "{things} left = had - {things} glued in",
                    "{things} after giving half away = {things} left / 2",
                    "{things} in the pack = now - {things} after giving half away",
                ),
                wordings=(
                    "{name} cannot remember how many {things} were in the pack {he} bought. {he} "
                    "does know that {he} had {had}, that {pages} pages of {per_page} each went "
                    "into the scrapbook, that {his} {kin} got half of the rest, and that after "
                    "opening the pack {he} had {now} loose ones. How many were in it?",
                ),
            ),
        ),
    ),
    Story(
        name="things_model_cars_on_three_shelves",
        topic="",
        numbers={
            "third": whole(4, 30),
            "second": "third * 2",
            "less": whole(2, 20, 2),
            "double": "second + less",
            "first": "double / 2",
            "total": "first + second + third",
        },
        nouns={
            "thing": "model car, toy soldier, snow globe, china cat, teapot, model airplane, "
            "trophy/trophies, puppet"
        },
        facts={
            "first": (
                "the top shelf of {name}'s cabinet holds {first} {things}",
                "{name} keeps {first} {things} on the top shelf of a cabinet",
            ),
            "second": (
                "the middle shelf holds {less} fewer than twice as many",
                "on the middle shelf there are {less} fewer than twice the number on the top shelf",
            ),
            "third": (
                "the bottom shelf holds half as many as the middle one",
                "there are half as many on the bottom shelf as on the middle shelf",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "twice the top shelf = first * 2",
                    "{things} on the middle shelf = twice the top shelf - less",
                    "{things} on the bottom shelf = {things} on the middle shelf / 2",
                    "{things} on the upper two = first + {things} on the middle shelf",
                    "{things} in all = {things} on the upper two + {things} on the bottom shelf",
                ),
                tell="first second third",
                questions=(
                    "how many {things} are in the cabinet",
                    "how many {things} does {name} have on the three shelves",
                ),
                goals=("the number of {things} in the cabinet",),
                wordings=(
                    "Three shelves of {things}. Top: {first}. Middle: {less} less than double the "
                    "top. Bottom: half of the middle. How many {things} is that?",
                    "{name} dusts {his} {things} shelf by shelf. {he} starts with {first} on the "
                    "top one, goes on to the middle one, which has {less} fewer than twice that "
                    "number, and ends with the bottom one, where there are half as many as in the "
                    "middle. How many {things} has {he} dusted?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "{things} on the middle shelf = third * 2",
                    "twice the top shelf = {things} on the middle shelf + less",
                    "{things} on the top shelf = twice the top shelf / 2",
                ),
                wordings=(
                    "There are {third} {things} on the bottom shelf, which is half as many as on "
                    "the middle shelf. The middle shelf, in turn, has {less} fewer than twice as "
                    "many as the top shelf. How many are on the top shelf?",
                    "{name} asks {name2} to guess how many {things} stand on the top shelf. The "
                    "hints: the bottom shelf holds {third}; that is half of what the middle shelf "
                    "holds; and the middle shelf holds {less} less than two times the top one. "
                    "What is the right answer?",
                ),
            ),
            Ask(
                find="less",
                steps=(
                    "{things} on the middle shelf = third * 2",
                    "twice the top shelf = first * 2",
                    "fewer than twice = twice the top shelf - {things} on the middle shelf",
                ),
                wordings=(
                    "{name}'s top shelf has {first} {things} and the bottom shelf {third}, half as "
                    "many as the middle shelf. By how many does the middle shelf fall short of "
                    "holding twice as many as the top shelf?",
                ),
            ),
        ),
    ),
    Story(
        name="things_shells_more_each_day_at_the_beach",
        topic="",
        numbers={
            "first": whole(6, 40),
            "more": whole(2, 12),
            "second": "first + more",
            "third": "second + more",
            "three_days": "first + second + third",
            "broken": whole(2, 9),
            "good": "three_days - broken",
        },
        nouns={
            "thing": "shell, piece of sea glass/pieces of sea glass, smooth stone, shark tooth, "
            "sand dollar"
        },
        facts={
            "first": (
                "on Friday {name} found {first} {things} on the beach",
                "{name} picked up {first} {things} at the seaside on Friday",
            ),
            "more": (
                "on Saturday {he} found {more} more than on Friday, and on Sunday {more} more than "
                "on Saturday",
                "both on Saturday and on Sunday {name} found {more} more than on the day before",
            ),
            "broken": (
                "{broken} of all {his} {things} turned out to be chipped and were thrown back",
                "{he} threw back {broken} of them that were chipped",
            ),
        },
        asks=(
            Ask(
                find="good",
                steps=(
                    "{things} on the second day = first + more",
                    "{things} on the third day = {things} on the second day + more",
                    "{things} on two days = first + {things} on the second day",
                    "{things} found = {things} on two days + {things} on the third day",
                    "{things} kept = {things} found - broken",
                ),
                tell="first more broken",
                questions=(
                    "how many {things} did {name} keep",
                    "how many {things} did {name} take home",
                ),
                goals=("the number of {things} that {name} took home",),
                wordings=(
                    "{name} collected {first} {things} on the first day of a trip. On the second "
                    "day {he} collected {more} more than on the first, and on the third day {more} "
                    "more than on the second. If {broken} were broken, how many unbroken ones did "
                    "{name} collect in the three days?",
                    "A long weekend at the sea! Friday's walk gave {name} {first} {things}. Each "
                    "of the next two days gave {more} more than the day before. At home {he} "
                    "sorted out {broken} chipped ones. How many were left?",
                    "How many unbroken {things} does {name} have if {broken} of those {he} found "
                    "are chipped and {he} found {first} on the first day, {more} more than that on "
                    "the second, and on the third {more} more than on the second?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "{things} found = good + broken",
                    "more on the later days = more * 3",
                    "three times the first day = {things} found - more on the later days",
                    "{things} on the first day = three times the first day / 3",
                ),
                wordings=(
                    "In the three days from Friday to Sunday {name} found {things}, each day "
                    "{more} more than the day before. After {broken} chipped ones were thrown out, "
                    "{good} were left. How many {things} did {name} find on Friday?",
                    '"I found {more} more {things} on the second of my three days than on the '
                    'first, and on the third {more} more than on the second," says {name}. "Sadly, '
                    "{broken} of all of them were broken, and the {good} good ones are in this "
                    'jar." How many were found on the first day?',
                ),
            ),
            Ask(
                find="three_days",
                steps=(
                    "{things} on Saturday = third - more",
                    "{things} on Friday = {things} on Saturday - more",
                    "{things} on Friday and Saturday = {things} on Friday + {things} on Saturday",
                    "{things} found = {things} on Friday and Saturday + third",
                ),
                wordings=(
                    "{name} found {third} {things} on Sunday. That was {more} more than on "
                    "Saturday, and on Saturday it had been {more} more than on Friday. How many "
                    "did {he} find on the three days together?",
                    "Sunday was {name}'s best day with {third} {things}, {more} better than "
                    "Saturday, which was again {more} better than Friday. What is the total for "
                    "the three days?",
                ),
            ),
        ),
    ),
    Story(
        name="things_bricks_for_towers_and_a_remainder",
        topic="",
        numbers={
            "sets": whole(2, 9),
            "in_set": whole(20, 90),
            "loose": whole(5, 60),
            "all_bricks": "sets * in_set + loose",
            "tower": whole(7, 25),
            "towers": "all_bricks // tower",
            "left": "all_bricks % tower",
            "missing": "tower - left",
        },
        where=("left > 0",),
        nouns={
            "shape": "tower, robot, spaceship, castle gate, bridge",
            "brick": "brick, building block, magnetic tile",
        },
        facts={
            "sets": (
                "{name} tips {sets} sets of {in_set} {bricks} onto the carpet",
                "the carpet is covered with {sets} sets, {in_set} {bricks} in each, that belong to "
                "{name}",
            ),
            "loose": (
                "{he} adds {loose} loose ones from a bag",
                "another {loose} come from a bag of odd pieces",
            ),
            "tower": (
                "a {shape} takes {tower} {bricks}",
                "{tower} {bricks} are needed for every {shape}",
            ),
        },
        asks=(
            Ask(
                find="missing",
                steps=(
                    "{bricks} in the sets = sets * in_set",
                    "{bricks} in all = {bricks} in the sets + loose",
                    "{bricks} left over = {bricks} in all % tower",
                    "{bricks} missing = tower - {bricks} left over",
                ),
                tell="sets loose tower",
                questions=(
                    "if {he} builds as many {shapes} as possible, how many {bricks} are missing "
                    "for one more",
                    "how many more {bricks} would {name} need to use all of them up without a rest",
                ),
                goals=(
                    "the number of {bricks} missing for one more {shape} when {name} has built as "
                    "many as possible",
                ),
                wordings=(
                    "{sets} sets with {in_set} {bricks} each and {loose} odd ones: {name} wants to "
                    "turn all of them into {shapes} of {tower} {bricks}. But the last {shape} "
                    "cannot be finished. How many {bricks} does it lack?",
                    "{name} builds {shape} after {shape}, each from {tower} {bricks}, until what "
                    "is left is too little for another. {he} began with {sets} sets of {in_set} "
                    "and a handful of {loose}. How many {bricks} would {he} have to borrow to "
                    "finish one more?",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "{bricks} in the sets = sets * in_set",
                    "{bricks} in all = {bricks} in the sets + loose",
                    "{bricks} left over = {bricks} in all % tower",
                ),
                wordings=(
                    "How many {bricks} remain on the floor when {name} has made as many {shapes} "
                    "as {he} can? One {shape} needs {tower}; there are {sets} boxes of {in_set} "
                    "and {loose} without a box.",
                    "Pieces: {sets} sets of {in_set} {bricks}, plus {loose} extra. Pieces in one "
                    "{shape}: {tower}. {name} builds until {he} cannot finish another. What is "
                    "left over?",
                ),
            ),
            Ask(
                find="towers",
                steps=(
                    "{bricks} in the sets = sets * in_set",
                    "{bricks} in all = {bricks} in the sets + loose",
                    "{shapes} = {bricks} in all // tower",
                ),
                wordings=(
                    "{name} got {sets} sets of {bricks} for {his} birthday. Each contains "
                    "{in_set}, and {he} had {loose} already. How many complete {shapes} can {he} "
                    "put together at the same time if one takes {tower} of them?",
                ),
            ),
        ),
    ),
    Story(
        name="things_uncle_has_some_percent_more_key_rings",
        topic="",
        numbers={
            "mine": whole(20, 200, 20),
            "rate": percent(5, 10, 15, 20, 25, 30, 40, 50, 60),
            "extra": "mine * rate / 100",
            "uncle": "mine + extra",
            "together": "mine + uncle",
            "short": whole(5, 80),
            "record": "together + short",
        },
        nouns={
            "thing": "key ring, fridge magnet, badge, beer mat, coaster, bottle opener, thimble",
            "kin": "uncle, aunt, grandfather, godmother",
        },
        facts={
            "mine": (
                "{name} has collected {mine} {things}",
                "there are {mine} {things} in {name}'s collection",
            ),
            "uncle": (
                "{his} {kin} owns {rate} more",
                "the collection of {his} {kin} is {rate} larger",
            ),
            "record": (
                "the club record for two collectors together is {record}",
                "to get into the club's book, two collectors need {record} between them",
            ),
        },
        asks=(
            Ask(
                find="short",
                steps=(
                    "more {things} of the {kin} = rate of mine",
                    "{things} of the {kin} = mine + more {things} of the {kin}",
                    "{things} of both = mine + {things} of the {kin}",
                    "{things} missing = record - {things} of both",
                ),
                tell="mine uncle record",
                questions=(
                    "how many {things} are the two of them short of the record",
                    "how many more {things} must they find together to reach that number",
                ),
                goals=("the number of {things} that the two still lack",),
                wordings=(
                    "{record} {things} would be a record for two people. {name} can bring {mine}; "
                    "{his} {kin} has {rate} more than that. How many more {things} do the two "
                    "need?",
                    "Dear club, I own {mine} {things} and my {kin} owns {rate} more than I do. How "
                    "many do we still have to find before we equal your record of {record}?",
                ),
            ),
            Ask(
                find="together",
                steps=(
                    "more {things} of the {kin} = rate of mine",
                    "{things} of the {kin} = mine + more {things} of the {kin}",
                    "{things} of both = mine + {things} of the {kin}",
                ),
                wordings=(
                    "Compared with {name}, who has {mine} {things}, {his} {kin} has {rate} more. "
                    "How many do they have between them?",
                    "What is the size of a collection made by throwing together {name}'s {mine} "
                    "{things} and those of {his} {kin}, who has {rate} more than {name}?",
                ),
            ),
            Ask(
                find="uncle",
                steps=(
                    "{things} of both = record - short",
                    "{things} of the {kin} = {things} of both - mine",
                ),
                wordings=(
                    "{name} and {his} {kin} are {short} {things} away from the record of {record}. "
                    "If {mine} of theirs are {name}'s, how many belong to the {kin}?",
                ),
            ),
        ),
    ),
    Story(
        name="things_beads_of_three_colors_make_bracelets",
        topic="",
        numbers={
            "red": whole(12, 60),
            "times": factor(2, 3, 4),
            "less": whole(3, 20),
            "blue": "red * times - less",
            "string": whole(12, 30),
            "bracelets": whole(5, 20),
            "total": "string * bracelets",
            "white": "total - red - blue",
        },
        nouns={
            "thing": "bead, sequin, glass pearl",
            "jewel": "bracelet, anklet, bookmark, necklace",
        },
        facts={
            "red": ("{name} bought {red} red {things}", "{name}'s box holds {red} red {things}"),
            "blue": (
                "there were {less} fewer blue ones than {times:times} the number of red ones",
                "the blue ones came to {less} less than {times:times} as many as the red ones",
            ),
            "white": (
                "the remaining {white} were white",
                "{white} white ones filled the rest of the box",
            ),
            "string": (
                "each {jewel} takes {string} {things}",
                "{string} {things} go into one {jewel}",
            ),
        },
        asks=(
            Ask(
                find="bracelets",
                steps=(
                    "red times over = red * times",
                    "blue {things} = red times over - less",
                    "red and blue {things} = red + blue {things}",
                    "{things} in all = red and blue {things} + white",
                    "{jewels} = {things} in all / string",
                ),
                tell="red blue white string",
                questions=(
                    "how many {jewels} can be made from all of them",
                    "for how many {jewels} are the {things} enough, whatever their color",
                ),
                goals=("the number of {jewels} that all the {things} make",),
                wordings=(
                    "For {jewels} of {string} {things} each, any color will do. {name} has {red} "
                    "red ones, {white} white ones, and {less} fewer blue ones than {times:times} "
                    "the red ones. How many {jewels} will there be when every one of the {things} "
                    "is used?",
                ),
            ),
            Ask(
                find="white",
                steps=(
                    "{things} in all = string * bracelets",
                    "red times over = red * times",
                    "blue {things} = red times over - less",
                    "red and blue {things} = red + blue {things}",
                    "white {things} = {things} in all - red and blue {things}",
                ),
                wordings=(
                    "{name} made {bracelets} {jewels} and used {string} {things} for each. {red} "
                    "of the {things} were red, {less} less than {times:times} that many were blue, "
                    "and the others were white. How many white ones did {he} use?",
                    "In {bracelets} {jewels} with {string} {things} apiece, only three colors "
                    "occur: red, {red} times in all; blue, which has {less} fewer than "
                    "{times:times} the number of red ones; and white. How many {things} are white?",
                ),
            ),
            Ask(
                find="blue",
                steps=(
                    "{things} in all = string * bracelets",
                    "red and white {things} = red + white",
                    "blue {things} = {things} in all - red and white {things}",
                ),
                wordings=(
                    "{bracelets} {jewels}, {string} {things} each: that used up everything {name} "
                    "had. If {red} {things} were red and {white} white, how many were blue, the "
                    "only other color?",
                    "How many blue {things} does {name} have, who strings {string} {things} on "
                    "each {jewel}, gets exactly {bracelets} {jewels} out of {his} stock, and "
                    "counts {red} red and {white} white ones in it besides the blue ones?",
                ),
            ),
        ),
    ),
    Story(
        name="things_postcards_from_friends_over_the_years",
        topic="",
        numbers={
            "friends": whole(3, 12),
            "cards": whole(2, 5),
            "years": whole(2, 10),
            "sent": "friends * cards * years",
            "lost": whole(3, 40),
            "kept": "sent - lost",
            "page": oneof(4, 6, 8, 9, 10),
            "pages": "kept / page",
        },
        facts={
            "cards": (
                "each of {name}'s {friends} friends sends {him} {cards} postcards a year",
                "every year {name} gets {cards} postcards from each of {friends} friends",
            ),
            "years": (
                "this has gone on for {years} years",
                "the friends have done so for {years} years",
            ),
            "lost": (
                "{lost} of the cards were ruined when the cellar was flooded",
                "a flood in the cellar destroyed {lost} of them",
            ),
            "page": (
                "the others fill an album, {page} to a page",
                "an album page has room for {page} postcards, and {name} fills every page",
            ),
        },
        asks=(
            Ask(
                find="pages",
                steps=(
                    "cards a year = friends * cards",
                    "cards received = cards a year * years",
                    "cards kept = cards received - lost",
                    "album pages = cards kept / page",
                ),
                tell="cards years lost page",
                questions=(
                    "how many pages of the album do the saved postcards fill",
                    "how many album pages has {name} filled",
                ),
                goals=("the number of album pages that are filled",),
                wordings=(
                    "{name} has {friends} friends. Each friend sends {name} {cards} postcards "
                    "every year. After {years} years {name} loses {lost} of the cards in a flood. "
                    "{he} puts the rest in an album that holds {page} cards per page. How many "
                    "pages does {he} fill?",
                    "{cards} postcards a year, {friends} friends who send them, {years} years of "
                    "it, minus {lost} lost in a flood. If {page} fit on a page of the album, how "
                    "many full pages does {name} have?",
                    "Before the flood that took {lost} of them, {name} had every postcard that "
                    "{his} {friends} friends had sent in {years} years; each of them writes "
                    "{cards} a year. {name} put the saved ones into an album, {page} on every "
                    "page. How many pages did {he} need?",
                ),
            ),
            Ask(
                find="lost",
                steps=(
                    "cards a year = friends * cards",
                    "cards received = cards a year * years",
                    "cards kept = pages * page",
                    "cards lost = cards received - cards kept",
                ),
                wordings=(
                    "For {years} years {name} has received {cards} postcards a year from every one "
                    "of {friends} friends. The album shows only {pages} pages with {page} cards "
                    "each. How many cards have been lost?",
                    "How many postcards are missing from an album of {pages} full pages, {page} "
                    "cards per page, if {friends} friends have each sent {name} {cards} cards a "
                    "year for {years} years and {he} meant to keep them all?",
                ),
            ),
            Ask(
                find="years",
                steps=(
                    "cards kept = pages * page",
                    "cards received = cards kept + lost",
                    "cards a year = friends * cards",
                    "years = cards received / cards a year",
                ),
                wordings=(
                    "{name} has {friends} friends who each mail {cards} postcards to {him} a year. "
                    "{he} lost {lost} of all the cards; those {he} saved fill {pages} album pages "
                    "of {page} each. For how many years have the friends been writing?",
                ),
            ),
        ),
    ),
    Story(
        name="things_shiny_cards_in_packs_traded_for_a_legend",
        topic="school",
        numbers={
            "price": oneof(2, 3, 4, 5, 6),
            "legends": whole(2, 8),
            "traded": "price * legends",
            "kept": whole(2, 9),
            "shiny": "traded + kept",
            "rate": oneof(3, 4, 5, 6, 8, 10),
            "cards": "shiny * rate",
            "in_pack": oneof(5, 6, 8, 9, 10, 12, 15),
            "packs": "cards / in_pack",
        },
        nouns={"game": "dinosaur, dragon, soccer, wizard, robot, monster"},
        facts={
            "packs": (
                "{name} opened {packs:pack/packs} of {game} cards with {in_pack} cards in each",
                "the {packs:pack/packs} of {game} cards that {name} opened had {in_pack} cards "
                "each",
            ),
            "rate": (
                "one in every {rate} cards turned out to be shiny",
                "{he} found that 1 card out of {rate} was shiny",
            ),
            "kept": (
                "{he} kept {kept} of the shiny cards",
                "{name} wanted to keep {kept} shiny cards",
            ),
            "price": (
                "the other shiny ones were traded, {price} for each legend card",
                "{he} traded the rest of the shiny ones at {price} for a legend card",
            ),
        },
        asks=(
            Ask(
                find="legends",
                steps=(
                    "cards = packs * in_pack",
                    "shiny cards = cards / rate",
                    "shiny cards to trade = shiny cards - kept",
                    "legend cards = shiny cards to trade / price",
                ),
                tell="packs rate kept price",
                questions=(
                    "how many legend cards did {name} get",
                    "how many legend cards did {name} end up with",
                ),
                goals=("the number of legend cards {name} got",),
                wordings=(
                    "A legend card costs {price} shiny ones in the schoolyard. {name} has opened "
                    "{packs:pack/packs} of {in_pack} {game} cards, and 1 card in {rate} is shiny. "
                    "How many legends can {he} get if {he} does not part with {kept} of {his} "
                    "shiny cards?",
                    "{packs:pack/packs}, {in_pack} {game} cards in each, 1 shiny one in every "
                    "{rate}. Of the shiny ones {name} holds back {kept} and swaps the others, "
                    "{price} at a time, for legend cards. How many swaps are there?",
                ),
            ),
            Ask(
                find="packs",
                steps=(
                    "shiny cards traded = price * legends",
                    "shiny cards = shiny cards traded + kept",
                    "cards = shiny cards * rate",
                    "packs = cards / in_pack",
                ),
                wordings=(
                    "{name} got {legends} legend cards for {price} shiny cards each and still has "
                    "{kept} shiny ones. If one in {rate} {game} cards is shiny and a pack holds "
                    "{in_pack} cards, how many packs did {he} open?",
                    "How many packs of {in_pack} {game} cards must have been opened by {name}, who "
                    "gave {price} shiny cards for each of {legends} legends, has {kept} shiny "
                    "cards now, and found that one card in every {rate} shines?",
                ),
            ),
            Ask(
                find="kept",
                steps=(
                    "cards = packs * in_pack",
                    "shiny cards = cards / rate",
                    "shiny cards traded = price * legends",
                    "shiny cards kept = shiny cards - shiny cards traded",
                ),
                wordings=(
                    "Each of {packs} packs of {game} cards had {in_pack} cards, of which one in "
                    "{rate} was shiny. {name} paid {price} shiny cards for each of {legends} "
                    "legend cards. How many shiny cards does {name} have now?",
                ),
            ),
        ),
    ),
    Story(
        name="things_three_children_and_a_sum_of_figures",
        topic="school",
        numbers={
            "first": whole(5, 60),
            "times": factor(2, 3, 4),
            "second": "first * times",
            "more": whole(3, 30),
            "third": "first + more",
            "total": "first + second + third",
        },
        nouns={
            "thing": "plastic dinosaur, toy horse, comic, toy soldier, rubber duck, finger puppet, "
            "yo-yo, spinning top"
        },
        facts={
            "total": (
                "{name}, {name2} and {name3} have {total} {things} together",
                "the {things} of {name}, {name2} and {name3} number {total} in all",
            ),
            "second": (
                "{name2} has {times:times} as many as {name}",
                "compared with {name}, {name2} has {times:times} as many",
            ),
            "third": (
                "{name3} has {more} more than {name}",
                "{name} has {more} fewer than {name3}",
            ),
        },
        asks=(
            Ask(
                find="first",
                steps=(
                    "parts of the first two = times + 1",
                    "equal parts = parts of the first two + 1",
                    "{things} in equal parts = total - more",
                    "{things} of {name} = {things} in equal parts / equal parts",
                ),
                tell="total second third",
                questions=(
                    "how many {things} does {name} have",
                    "how many of the {things} are {name}'s",
                ),
                goals=("the number of {things} that {name} has",),
                wordings=(
                    "{name} has some {things}. {name2} has {times:times} as many as {name}. "
                    "{name3} has {more} more than {name}. Altogether the three have {total} "
                    "{things}. How many does {name} have?",
                    "When three friends put their {things} on one table, there were {total}. "
                    "{name2} had put down {times:times} as many as {name}, and the two others "
                    "could see that {name3} had put down {more} more than {name}. How many were "
                    "{name}'s?",
                    "How many {things} has {name}, if {name2} has {times:times} as many, {name3} "
                    "has {more} more, and the three together have {total}?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "{things} of {name2} = times of first",
                    "{things} of {name3} = first + more",
                    "{things} of the first two = first + {things} of {name2}",
                    "{things} in all = {things} of the first two + {things} of {name3}",
                ),
                wordings=(
                    "{name} owns {first} {things}. {name2} owns {times:times} as many as {name}, "
                    "while {name3} has {more} more than {name}. What do the three have in all?",
                    "{things} on the playground: {name} brought {first}, {name2} {times:times} "
                    "that number, {name3} {more} more than {name}. How many did they bring "
                    "together?",
                ),
            ),
            Ask(
                find="more",
                steps=(
                    "{things} of {name2} = times of first",
                    "{things} of the first two = first + {things} of {name2}",
                    "{things} of {name3} = total - {things} of the first two",
                    "more than {name} = {things} of {name3} - first",
                ),
                wordings=(
                    "Three friends have {total} {things}. {first} are {name}'s, {name2} has "
                    "{times:times} as many as that, and the others are {name3}'s. How many more "
                    "does {name3} have than {name}?",
                ),
            ),
        ),
        where=("third > first",),
    ),
    Story(
        name="things_balloons_burst_and_shared_by_guests",
        topic="",
        numbers={
            "packs": whole(2, 8),
            "in_pack": oneof(10, 12, 15, 20, 24, 25, 30),
            "bought": "packs * in_pack",
            "burst": whole(2, 15),
            "guests": whole(5, 25),
            "each": whole(2, 6),
            "taken": "guests * each",
            "hung": "bought - burst - taken",
        },
        nouns={
            "thing": "balloon, glow stick, paper lantern, paper fan, water balloon",
            "event": "birthday party, street party, carnival, garden party/garden parties",
        },
        facts={
            "bought": (
                "for a {event} {name} buys {packs} packs of {in_pack} {things}",
                "{name} gets {packs} packs of {things} for a {event}, {in_pack} in a pack",
            ),
            "burst": (
                "{burst} of them break before the guests arrive",
                "{burst} {things} do not survive the preparations",
            ),
            "taken": (
                "each of {guests} guests takes {each} {things} home",
                "at the end {guests} guests leave with {each} {things} apiece",
            ),
        },
        asks=(
            Ask(
                find="hung",
                steps=(
                    "{things} bought = packs * in_pack",
                    "{things} not broken = {things} bought - burst",
                    "{things} taken home = guests * each",
                    "{things} left = {things} not broken - {things} taken home",
                ),
                tell="bought burst taken",
                questions=(
                    "how many whole {things} does {name} still have after the {event}",
                    "how many {things} stay with {name}",
                ),
                goals=("the number of {things} that stay behind",),
                wordings=(
                    "{name} bought {packs} packs of {things} with {in_pack} in each pack. {burst} "
                    "broke while {name} was decorating. At the end of the {event} each of the "
                    "{guests} guests took {each} home. How many {things} were left?",
                    "The morning after the {event}, {name} counts the {things}. {packs} packs of "
                    "{in_pack} were bought, {burst} broke, and the {guests} guests took {each} "
                    "each. How many should there be?",
                    "{name} is planning a {event}: {guests} guests will take home {each} {things} "
                    "each, {burst} will probably break, and the shop sells packs of {in_pack}, of "
                    "which {name} takes {packs}. How many {things} will be over?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "{things} bought = packs * in_pack",
                    "{things} not broken = {things} bought - burst",
                    "{things} taken home = {things} not broken - hung",
                    "{things} for each guest = {things} taken home / guests",
                ),
                wordings=(
                    "After the {event} {hung} {things} are still hanging in {name}'s garden. There "
                    "were {packs} packs with {in_pack} each, {burst} broke, and {guests} guests "
                    "took equal numbers home. How many did each guest take?",
                    "How many {things} went home with each of {guests} guests, who all got the "
                    "same number, if {name} had {packs} packs of {in_pack}, {burst} were broken, "
                    "and {hung} were left at the end?",
                ),
            ),
            Ask(
                find="burst",
                steps=(
                    "{things} bought = packs * in_pack",
                    "{things} taken home = guests * each",
                    "whole {things} = {things} taken home + hung",
                    "{things} broken = {things} bought - whole {things}",
                ),
                wordings=(
                    "{packs} packs of {things}, {in_pack} to the pack. {guests} guests, {each} "
                    "{things} for each. {hung} at the end for {name}. The rest broke. How many was "
                    "that?",
                ),
            ),
        ),
    ),
    Story(
        name="things_toy_swap_with_tokens",
        topic="school",
        numbers={
            "big": whole(2, 8),
            "big_tokens": oneof(3, 4, 5, 6),
            "small": whole(3, 14),
            "small_tokens": oneof(1, 2),
            "earned": "big * big_tokens + small * small_tokens",
            "cost": whole(4, 25),
            "books": whole(2, 6),
            "book": oneof(2, 3),
            "left": "earned - cost - books * book",
        },
        where=("small_tokens < big_tokens",),
        nouns={"prize": "scooter, board game, doll house, chess set, toy train, tennis racket"},
        facts={
            "big": (
                "at a toy swap {name} gets {big_tokens} tokens for every large toy {he} hands in, "
                "and {he} hands in {big}",
                "{name} brings {big} large toys to a toy swap and gets {big_tokens} tokens for "
                "each",
            ),
            "small": (
                "a small toy is worth {small_tokens:token/tokens}, and {he} brings {small} of them",
                "{he} also hands in {small} small toys at {small_tokens:token/tokens} each",
            ),
            "cost": (
                "{he} picks a {prize} for {cost} tokens",
                "a {prize} costs {him} {cost} tokens",
            ),
            "books": (
                "{he} takes {books} books at {book} tokens each",
                "{books} books, {book} tokens apiece, go into {his} bag as well",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "tokens for large toys = big * big_tokens",
                    "tokens for small toys = small * small_tokens",
                    "tokens earned = tokens for large toys + tokens for small toys",
                    "tokens after the {prize} = tokens earned - cost",
                    "tokens for books = books * book",
                    "tokens left = tokens after the {prize} - tokens for books",
                ),
                tell="big small cost books",
                questions=(
                    "how many tokens does {name} have left",
                    "how many tokens can {name} still spend",
                ),
                goals=("the number of tokens left",),
                wordings=(
                    "Rules of the toy swap: a large toy gives {big_tokens} tokens, a small one "
                    "just {small_tokens:token/tokens}. {name} brings {big} large and {small} small "
                    "ones and goes home with a {prize} for {cost} tokens and {books} books for "
                    "{book} tokens each. How many tokens are not spent?",
                ),
            ),
            Ask(
                find="books",
                steps=(
                    "tokens for large toys = big * big_tokens",
                    "tokens for small toys = small * small_tokens",
                    "tokens earned = tokens for large toys + tokens for small toys",
                    "tokens after the {prize} = tokens earned - cost",
                    "tokens for books = tokens after the {prize} - left",
                    "books = tokens for books / book",
                ),
                wordings=(
                    "{name} handed in {big} large toys ({big_tokens} tokens each) and {small} "
                    "small ones ({small_tokens:token/tokens} each) at the swap. {he} took a "
                    "{prize} for {cost} tokens, then some books for {book} tokens each, and had "
                    "{left:token/tokens} left. How many books did {he} take?",
                    "How many books at {book} tokens did {name} get at the swap, where {big} large "
                    "toys brought {him} {big_tokens} tokens apiece and {small} small ones "
                    "{small_tokens:token/tokens} apiece, if a {prize} cost {cost} tokens and "
                    "{left:token/tokens} were over?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "tokens for large toys = big * big_tokens",
                    "tokens for small toys = small * small_tokens",
                    "tokens earned = tokens for large toys + tokens for small toys",
                    "tokens for books = books * book",
                    "tokens left and for books = tokens for books + left",
                    "tokens for the {prize} = tokens earned - tokens left and for books",
                ),
                wordings=(
                    "{name} had always wanted a {prize}. At the toy swap {he} got it for the "
                    "tokens earned with {big} large toys at {big_tokens} tokens each and {small} "
                    "small ones at {small_tokens:token/tokens} each. {he} also took {books} books "
                    "for {book} tokens each and then had {left:token/tokens} left. What did the "
                    "{prize} cost?",
                ),
            ),
        ),
    ),
    Story(
        name="things_dvds_thinned_out_then_gifts",
        topic="",
        numbers={
            "had": whole(40, 600, 20),
            "share": percent(10, 20, 25, 30, 40, 60, 75),
            "sold": "had * share / 100",
            "stay": "had - sold",
            "gifts": whole(4, 30),
            "then": "stay + gifts",
        },
        nouns={"thing": "film, record, novel, comic, board game, travel guide, puzzle"},
        facts={
            "had": (
                "{name} owned {had} {things}",
                "{name}'s apartment was full of {things}, {had} of them",
            ),
            "sold": (
                "{he} sold {share} of them before moving house",
                "before moving house {he} parted with {share}",
            ),
            "gifts": (
                "friends gave {him} {gifts} new ones at the housewarming party",
                "at the housewarming party {he} received {gifts} others",
            ),
        },
        asks=(
            Ask(
                find="then",
                steps=(
                    "{things} sold = share of had",
                    "{things} kept = had - {things} sold",
                    "{things} in the new apartment = {things} kept + gifts",
                ),
                tell="had sold gifts",
                questions=(
                    "how many {things} does {name} have in the new apartment",
                    "how many {things} did {name} own after that",
                ),
                goals=("the number of {things} in {name}'s new apartment",),
                wordings=(
                    '"Before the move I had {had} {things}," says {name}. "I sold {share} of them, '
                    'and my friends have given me {gifts} since." How many does {name} have now?',
                    "{name} moved with fewer {things} than {he} had once had: of {had}, {share} "
                    "had been sold. Then the guests at {his} housewarming party brought {gifts}. "
                    "How many does {he} have there now?",
                    "Take {had} {things}, sell {share} of them, and add {gifts} presents. How many "
                    "{things} does {name} have after doing all this?",
                ),
            ),
            Ask(
                find="had",
                steps=(
                    "{things} kept = then - gifts",
                    "percent kept = 100 - share",
                    "one percent = {things} kept / percent kept",
                    "{things} at first = one percent * 100",
                ),
                wordings=(
                    "{name} has {then} {things}. {gifts} of them are presents from a party; all "
                    "the others come from {his} old collection, of which {he} sold {share} before "
                    "moving. How big was the old collection?",
                    "How many {things} did {name} have before {he} sold {share} of them, if {he} "
                    "has {then} today and {gifts} of these were given to {him} after the sale?",
                ),
            ),
        ),
    ),
)
