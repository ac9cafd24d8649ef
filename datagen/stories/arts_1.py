"""Books, music and art: chapters, scores, beads, choirs, paint, films, exhibitions, knitting."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="arts_trilogy_read_at_two_speeds",
        topic="",
        numbers={
            "first": whole(120, 400, 10),
            "more": whole(20, 120, 10),
            "daily": whole(12, 60),
            "days": whole(10, 40),
            "total": "daily * days",
            "second": "first + more",
            "two": "first + second",
            "third": "total - two",
            "less": "second - third",
        },
        where=("less > 9", "third > 70"),
        nouns={
            "hero": "pirate, detective, wizard, explorer, robot, knight, dragon, astronaut, spy"
        },
        asks=(
            Ask(
                find="daily",
                steps=(
                    "pages of the second book = first + more",
                    "pages of the third book = pages of the second book - less",
                    "pages of the first two = first + pages of the second book",
                    "pages of all three = pages of the first two + pages of the third book",
                    "pages a day = pages of all three / days",
                ),
                wordings=(
                    "{name} has borrowed three books about a {hero} and must give them back in "
                    "{days} days. The first has {first} pages, the second {more} pages more, and "
                    "the third {less} pages fewer than the second. How many pages a day must "
                    "{name} read to finish all of them, reading the same number every day?",
                    "For {days} days {name} wants to read the same number of pages a day and then "
                    "be through with the three volumes of the {hero} story. Volume one: {first} "
                    "pages. Volume two: {more} more. Volume three: {less} fewer than volume two. "
                    "What "
                    "number of pages a day is right?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "pages of the second book = first + more",
                    "pages of the third book = pages of the second book - less",
                    "pages of the first two = first + pages of the second book",
                    "pages of all three = pages of the first two + pages of the third book",
                ),
                wordings=(
                    "How many pages does the whole story of the {hero} have, if its first book has "
                    "{first}, its second {more} more than that, and its third, the last, "
                    "{less} fewer than the second?",
                    "A writer has told the adventures of a {hero} in three books. The first came "
                    "to {first} pages; the next was {more} pages longer; the last one is {less} "
                    "pages shorter than the second. What is the number of all pages together?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "pages of all three = daily * days",
                    "pages of the first two = pages of all three - third",
                    "pages of the first = pages of the first two - second",
                ),
                wordings=(
                    "Reading {daily} pages a day, {name} finished three books about a {hero} in "
                    "{days} days. The second had {second} pages and the third {third}. How many "
                    "pages did the first book have?",
                    "A writer promised a long story about a {hero} and wrote it in "
                    "{days} days, {daily} pages every day, as three books. If the second book has "
                    "{second} pages and the third {third}, how many pages does the first one have?",
                ),
            ),
        ),
    ),
    Story(
        name="arts_necklace_order_beads_by_color",
        topic="",
        numbers={
            "necklaces": whole(3, 15),
            "red": whole(6, 25),
            "times": factor(2, 3),
            "fewer": whole(2, 9),
            "left": whole(5, 60),
            "blue": "red * times",
            "white": "red - fewer",
            "colored": "red + blue",
            "each": "colored + white",
            "beads": "necklaces * each",
            "stock": "beads + left",
        },
        where=("white > 1",),
        nouns={
            "one": "red, coral, orange, pink",
            "two": "blue, green, turquoise, purple",
            "three": "white, silver, golden, black",
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{two} beads = times of red",
                    "{three} beads = red - fewer",
                    "{one} and {two} beads = red + {two} beads",
                    "beads on a necklace = {one} and {two} beads + {three} beads",
                    "beads needed = necklaces * beads on a necklace",
                    "beads left = stock - beads needed",
                ),
                wordings=(
                    "Out of a box of {stock} beads in three colors, {name} makes {necklaces} "
                    "necklaces. Each of them gets {red} {one} beads, {times:times} as many {two} "
                    "ones and {fewer} fewer {three} ones than {one} ones. How many beads are left "
                    "in the box?",
                    "{name} had {stock} beads this morning. Since then {necklaces} necklaces have "
                    "been made, and into every one of them went {red} {one} beads, {two} beads "
                    "({times:times} as many as {one} ones) and {three} beads ({fewer} fewer than "
                    "{one} ones). How many beads does {name} have now?",
                ),
            ),
            Ask(
                find="beads",
                steps=(
                    "{two} beads = times of red",
                    "{three} beads = red - fewer",
                    "{one} and {two} beads = red + {two} beads",
                    "beads on a necklace = {one} and {two} beads + {three} beads",
                    "beads needed = necklaces * beads on a necklace",
                ),
                wordings=(
                    "An order for {necklaces} necklaces has come in. The pattern: {red} {one} "
                    "beads; {times:times} as many {two} beads as {one} ones; {fewer} fewer "
                    "{three} beads than {one} ones. How many beads must {name} have ready?",
                    "How many beads does {name} thread for {necklaces} equal necklaces, with "
                    "{red} {one} beads on each, {times:times} that number of {two} beads, and "
                    "{three} beads that are {fewer} fewer than the {one} ones?",
                ),
            ),
            Ask(
                find="necklaces",
                steps=(
                    "beads used = stock - left",
                    "{one} and {two} beads = red + blue",
                    "beads on a necklace = {one} and {two} beads + white",
                    "necklaces made = beads used / beads on a necklace",
                ),
                wordings=(
                    "{stock} beads lay on the table; {left} are still there. The others are on "
                    "{name}'s necklaces, each with {red} {one}, {blue} {two} and {white} {three} "
                    "beads. How many necklaces are there?",
                    "Each of {name}'s necklaces has {red} {one} beads, {blue} {two} beads and "
                    "{white} {three} beads. Of {stock} beads, {left} were left when the work was "
                    "done. How many necklaces had been made?",
                ),
            ),
        ),
    ),
    Story(
        name="arts_choir_concert_seats_and_programs",
        topic="",
        numbers={
            "rows": whole(8, 25),
            "seats": whole(10, 30),
            "reserved": whole(5, 40),
            "no_show": percent(10, 20, 25, 50),
            "price": money(5, 20),
            "all_seats": "rows * seats",
            "for_sale": "all_seats - reserved",
            "absent": "reserved * no_show / 100",
            "came": "reserved - absent",
            "people": "for_sale + came",
            "income": "for_sale * price",
        },
        nouns={
            "show": "choir concert, school musical, puppet play, jazz evening, ballet, magic show"
        },
        facts={
            "rows": (
                "for a {show} there are {rows} rows of {seats} seats",
                "a hall with {rows} rows of {seats} seats is ready for a {show}",
            ),
            "reserved": (
                "{reserved} seats are kept for invited guests, and tickets for all the others are "
                "sold",
                "except for {reserved} seats for invited guests, every seat is sold",
            ),
            "no_show": (
                "{no_show} of the invited guests do not come, but everybody with a ticket does",
                "all who have a ticket come, while {no_show} of the invited guests stay away",
            ),
        },
        asks=(
            Ask(
                find="people",
                steps=(
                    "seats in the hall = rows * seats",
                    "tickets sold = seats in the hall - reserved",
                    "guests who stay away = no_show of reserved",
                    "guests who come = reserved - guests who stay away",
                    "people in the hall = tickets sold + guests who come",
                ),
                tell="rows reserved no_show",
                questions=(
                    "how many people watch the {show}",
                    "how many seats are taken in the end",
                ),
                goals=("the number of people who watch the {show}",),
            ),
            Ask(
                find="income",
                steps=(
                    "seats in the hall = rows * seats",
                    "tickets sold = seats in the hall - reserved",
                    "income from tickets = tickets sold * price",
                ),
                wordings=(
                    "The {show} is sold out. The hall has {rows} rows with {seats} seats each, "
                    "but {reserved} seats were given away to guests for nothing. All the other "
                    "tickets cost {price}. How much money came in?",
                    "What does a sold-out {show} bring at {price} a ticket, in a hall of {rows} "
                    "rows with {seats} seats in each, when {reserved} of the seats are free for "
                    "guests?",
                ),
            ),
            Ask(
                find="reserved",
                steps=(
                    "tickets sold = income / price",
                    "seats in the hall = rows * seats",
                    "seats given away = seats in the hall - tickets sold",
                ),
                wordings=(
                    "Not one of the {rows} rows with {seats} seats had an empty seat at the "
                    "{show}. Still, tickets at {price} each brought only {income}. How many "
                    "people had been let in free?",
                    "{name} counts {income} in the box after the {show}. A ticket was {price}. "
                    "All seats, {rows} rows of {seats}, were taken, some of them by guests who "
                    "did not have to pay. How many such guests were there?",
                ),
            ),
        ),
    ),
    Story(
        name="arts_mural_paint_by_square_meters",
        topic="",
        numbers={
            "width": whole(4, 20),
            "height": whole(2, 6),
            "coats": oneof(2, 3),
            "per_liter": oneof(4, 5, 6, 8, 10),
            "have": whole(1, 8),
            "price": money(6, 20),
            "area": "width * height",
            "painted": "area * coats",
            "liters": "painted / per_liter",
            "buy": "liters - have",
            "cost": "buy * price",
        },
        nouns={"wall": "school wall, garden wall, tunnel, garage, bridge wall, factory wall"},
        facts={
            "size": (
                "a mural is to cover a {wall} that is {width} meters long and {height} meters high",
                "a {wall}, {width} meters long and {height} meters high, is to get a mural",
            ),
            "coats": (
                "it needs {coats} coats of paint, and a liter is enough for {per_liter} square "
                "meters",
                "a liter of paint covers {per_liter} square meters, and {coats} coats are needed",
            ),
            "have": (
                "{have:liter of paint is/liters of paint are} already there",
                "{have:liter is/liters are} left from another project",
            ),
        },
        asks=(
            Ask(
                find="buy",
                steps=(
                    "square meters of wall = width * height",
                    "square meters to paint = square meters of wall * coats",
                    "liters needed = square meters to paint / per_liter",
                    "liters to buy = liters needed - have",
                ),
                tell="size coats have",
                questions=(
                    "how many liters of paint have to be bought",
                    "how many more liters are needed",
                ),
                goals=("the number of liters that have to be bought",),
                wordings=(
                    "{name} paints a mural on a {wall} {width} meters long and {height} meters "
                    "high. The paint, of which {have:liter is/liters are} in the cellar, goes on "
                    "in {coats} coats, and each liter covers {per_liter} square meters. How many "
                    "liters must {name} still get?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "square meters of wall = width * height",
                    "square meters to paint = square meters of wall * coats",
                    "liters needed = square meters to paint / per_liter",
                    "liters to buy = liters needed - have",
                    "cost of the paint = liters to buy * price",
                ),
                wordings=(
                    "Paint is {price} a liter, and a liter covers {per_liter} square meters. The "
                    "{wall} is {width} meters long and {height} meters high and takes {coats} "
                    "coats. Apart from the {have:liter/liters} that {name} has, everything must "
                    "be bought. What will the paint cost?",
                ),
            ),
            Ask(
                find="width",
                steps=(
                    "square meters painted = liters * per_liter",
                    "square meters of wall = square meters painted / coats",
                    "length in meters = square meters of wall / height",
                ),
                wordings=(
                    "A mural took {liters} liters of paint, {per_liter} square meters to a liter, "
                    "as it needed {coats} coats. The {wall} under it is {height} meters high. How "
                    "many meters long is it?",
                    "With {liters} liters of paint, of which each covers {per_liter} square "
                    "meters, {name} gave a {wall} {coats} coats and used up everything. If the "
                    "{wall} is a rectangle {height} meters high, what is its length in meters?",
                ),
            ),
        ),
    ),
    Story(
        name="arts_scarf_rows_knitted_each_evening",
        topic="",
        numbers={
            "first_days": whole(3, 8),
            "rows": whole(6, 20),
            "undone": whole(4, 20),
            "new_rate": whole(8, 24),
            "days": whole(2, 12),
            "knitted": "first_days * rows",
            "kept": "knitted - undone",
            "later": "days * new_rate",
            "length": "kept + later",
        },
        where=("new_rate > rows", "kept > 5"),
        nouns={"piece": "scarf, blanket, shawl, pillowcase, sweater, baby blanket"},
        asks=(
            Ask(
                find="days",
                steps=(
                    "rows knitted = first_days * rows",
                    "rows kept = rows knitted - undone",
                    "rows missing = length - rows kept",
                    "evenings = rows missing / new_rate",
                ),
                wordings=(
                    "A {piece} needs {length} rows. For {first_days} evenings {name} knits {rows} "
                    "rows an evening, then finds a mistake and has to undo {undone} rows. From "
                    "then on {name} knits {new_rate} rows an evening. How many more evenings does "
                    "the {piece} take?",
                    "How many more evenings will {name} sit over a {piece} of {length} rows, "
                    "having knitted {rows} rows on each of {first_days} evenings and undone "
                    "{undone} of them again, if {new_rate} rows an evening can be done now?",
                ),
            ),
            Ask(
                find="undone",
                steps=(
                    "rows knitted later = days * new_rate",
                    "rows kept = length - rows knitted later",
                    "rows knitted at first = first_days * rows",
                    "rows undone = rows knitted at first - rows kept",
                ),
                wordings=(
                    "{name}'s {piece} has {length} rows. On the first {first_days} evenings {rows} "
                    "rows an evening were knitted, on the other {days} evenings {new_rate}. In "
                    "between some rows were undone because of a mistake. How many?",
                    "How many rows did {name} have to undo? The {piece} was begun with "
                    "{first_days} evenings of {rows} rows, finished with {days} evenings of "
                    "{new_rate} rows, and measures {length} rows; the rest was lost to a hole in "
                    "the middle and had to be pulled out.",
                ),
            ),
            Ask(
                find="length",
                steps=(
                    "rows knitted at first = first_days * rows",
                    "rows kept = rows knitted at first - undone",
                    "rows knitted later = days * new_rate",
                    "rows in all = rows kept + rows knitted later",
                ),
                wordings=(
                    "{name} knitted a {piece}: {rows} rows on each of {first_days} evenings, then "
                    "{undone} rows back because of a dropped stitch, then {new_rate} rows on each "
                    "of {days} evenings. How many rows does it have?",
                    '"How many rows is that?" asks {name}\'s aunt, pointing at the {piece}. For '
                    "{first_days} evenings it had grown by {rows} rows. {undone} of these had to "
                    "be undone. After that came {days} evenings with {new_rate} rows each. What "
                    "should {name} answer?",
                ),
            ),
        ),
    ),
    Story(
        name="arts_band_practice_songs_before_a_show",
        topic="",
        numbers={
            "songs": whole(6, 20),
            "minutes": oneof(3, 4, 5),
            "talk": oneof(1, 2),
            "repeats": whole(2, 6),
            "evenings": whole(2, 8),
            "once": "songs * minutes",
            "pauses": "songs * talk",
            "show": "once + pauses",
            "practice": "once * repeats",
            "time": "evenings * 60",
            "spare": "time - practice",
        },
        where=("spare < 120",),
        nouns={"band": "rock band, brass band, folk band, school orchestra, drum group"},
        asks=(
            Ask(
                find="spare",
                steps=(
                    "minutes to play all songs once = songs * minutes",
                    "minutes to play all songs = minutes to play all songs once * repeats",
                    "minutes of practice time = evenings * 60",
                    "minutes to spare = minutes of practice time - minutes to play all songs",
                ),
                wordings=(
                    "A {band} practices for an hour on each of {evenings} evenings before a show. "
                    "It has {songs} songs of {minutes} minutes and wants to play every one of "
                    "them {repeats} times. How many minutes of the practice time will be left for "
                    "tuning and jokes?",
                    "{evenings} evenings, one hour each: that is all the time {name}'s {band} has "
                    "in the school hall. Playing {songs} songs, {minutes} minutes a song, "
                    "{repeats} times takes up most of it. How many minutes remain?",
                ),
            ),
            Ask(
                find="show",
                steps=(
                    "minutes of music = songs * minutes",
                    "minutes of talk = songs * talk",
                    "minutes of the show = minutes of music + minutes of talk",
                ),
                wordings=(
                    "At its show a {band} plays {songs} songs of {minutes} minutes each. Before "
                    "every song the singer talks for {talk:minute/minutes}. How many minutes does "
                    "the show take?",
                ),
            ),
            Ask(
                find="songs",
                steps=(
                    "minutes for a song with talk = minutes + talk",
                    "songs in the show = show / minutes for a song with talk",
                ),
                wordings=(
                    "The {band} may be on the stage for {show} minutes. A song is {minutes} "
                    "minutes long, and {talk:minute/minutes} of talk go before each. How many "
                    "songs fit in?",
                    "How many songs does the {band} play in a show of {show} minutes, if every "
                    "song takes {minutes} minutes and is announced with {talk:minute/minutes} of "
                    "talk?",
                ),
            ),
            Ask(
                find="repeats",
                steps=(
                    "minutes of practice time = evenings * 60",
                    "minutes of playing = minutes of practice time - spare",
                    "minutes to play all songs once = songs * minutes",
                    "times through all songs = minutes of playing / minutes to play all songs once",
                ),
                wordings=(
                    "In {evenings} evenings of one hour each, a {band} played its {songs} songs "
                    "again and again. Each song is {minutes} minutes long, and {spare} minutes "
                    "were lost to tuning. How many times were all the songs played, if every song "
                    "was played equally often?",
                ),
            ),
        ),
    ),
    Story(
        name="arts_gallery_pictures_framed_and_sold",
        topic="",
        numbers={
            "pictures": whole(8, 40, 2),
            "sold_share": fraction("1/2", "1/4", "3/4", "1/5", "2/5"),
            "price": money(20, 150, 5),
            "frame": money(4, 18),
            "rent": money(20, 150, 10),
            "sold": "pictures * sold_share",
            "sales": "sold * price",
            "frames": "pictures * frame",
            "costs": "frames + rent",
            "profit": "sales - costs",
        },
        facts={
            "pictures": (
                "{name} has painted {pictures} pictures for an exhibition",
                "for an exhibition {name} has painted {pictures} pictures",
            ),
            "costs": (
                "each picture gets a frame for {frame}, and the room is rented for {rent}",
                "{he} pays {frame} to frame each picture and {rent} in rent for the room",
            ),
            "sold": (
                "{he} sells {sold} of the pictures for {price} each",
                "{sold} of them are sold at {price} each",
            ),
        },
        asks=(
            Ask(
                find="profit",
                steps=(
                    "money from sales = sold * price",
                    "cost of the frames = pictures * frame",
                    "costs of the exhibition = cost of the frames + rent",
                    "profit of the exhibition = money from sales - costs of the exhibition",
                ),
                tell="pictures costs sold",
                questions=(
                    "how much profit does {he} make",
                    "how much money does {he} have left from the exhibition after all costs",
                ),
                goals=("the profit that {name} makes",),
                wordings=(
                    "Was the exhibition worth it? {name} framed {pictures} pictures at "
                    "{frame} a frame, paid {rent} for the room and sold {sold} of the pictures, "
                    "each of them for {price}. What profit was made?",
                ),
            ),
            Ask(
                find="sales",
                steps=(
                    "pictures sold = sold_share of pictures",
                    "money from sales = pictures sold * price",
                ),
                wordings=(
                    "{name} shows {pictures} pictures and sells {sold_share} of them for {price} "
                    "each. How much do the visitors pay for them altogether?",
                    "At the end of the exhibition there is a red dot on {sold_share} of {name}'s "
                    "{pictures} pictures: sold, at {price} apiece. What do they bring?",
                ),
            ),
            Ask(
                find="price",
                steps=(
                    "cost of the frames = pictures * frame",
                    "costs of the exhibition = cost of the frames + rent",
                    "money from sales = profit + costs of the exhibition",
                    "price of a picture = money from sales / sold",
                ),
                wordings=(
                    "An exhibition left {name} with a profit of {profit}. There had been "
                    "{pictures} frames at {frame} each to pay and {rent} of rent; {sold} pictures "
                    "had been sold, all at one price. What was the price of a picture?",
                    "For how much did {name} sell each of {sold} pictures, if after paying {rent} "
                    "for the room and {frame} for each of {pictures} frames, there was a profit "
                    "of {profit}?",
                ),
            ),
        ),
    ),
    Story(
        name="arts_film_evening_intermissions_and_ads",
        topic="",
        numbers={
            "episodes": whole(3, 10),
            "minutes": whole(18, 55),
            "credits": oneof(2, 3),
            "seasons": whole(2, 6),
            "pure": "minutes - credits",
            "season": "episodes * pure",
            "all_minutes": "seasons * season",
            "daily": oneof(30, 40, 45, 60, 75, 90),
            "days": "all_minutes / daily",
        },
        where=("days > 2",),
        nouns={"series": "space, detective, cooking, hospital, fantasy, animal, comedy, history"},
        asks=(
            Ask(
                find="all_minutes",
                steps=(
                    "minutes watched of an episode = minutes - credits",
                    "minutes in a season = episodes * minutes watched of an episode",
                    "minutes in all seasons = seasons * minutes in a season",
                ),
                wordings=(
                    "A {series} series has {seasons} seasons of {episodes} episodes. An episode "
                    "is {minutes} minutes long, but {name} always skips the {credits} minutes of "
                    "names at the end. How many minutes does {name} watch in order to see the "
                    "whole series?",
                    "{name} has seen all {seasons} seasons of a {series} series, {episodes} "
                    "episodes a season, without the last {credits} minutes of each episode, "
                    "in which only names go by. With episodes of {minutes} minutes, how many "
                    "minutes of watching was that?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "minutes watched of an episode = minutes - credits",
                    "minutes in a season = episodes * minutes watched of an episode",
                    "minutes in all seasons = seasons * minutes in a season",
                    "days of watching = minutes in all seasons / daily",
                ),
                wordings=(
                    "On how many days will {name} watch a {series} series of {seasons} seasons, "
                    "with {episodes} episodes in a season, at {daily} minutes a day? Each episode "
                    "lasts {minutes} minutes, and {credits} minutes of that are skipped every "
                    "time.",
                    "{name} may watch {daily} minutes a day. There are {seasons} seasons of the "
                    "{series} series, each with {episodes} episodes of {minutes} minutes, of "
                    "which {name} leaves out the opening song of {credits} minutes. After how "
                    "many days is the last episode over?",
                ),
            ),
            Ask(
                find="episodes",
                steps=(
                    "minutes in a season = all_minutes / seasons",
                    "minutes watched of an episode = minutes - credits",
                    "episodes in a season = minutes in a season / minutes watched of an episode",
                ),
                wordings=(
                    "To see a {series} series of {seasons} equal seasons, {name} watched for "
                    "{all_minutes} minutes, {minutes} minutes an episode less {credits} minutes "
                    "that were always skipped. How many episodes does a season have?",
                    "How many episodes are there in each season of a {series} series, if "
                    "{seasons} seasons take {all_minutes} minutes and {credits} of the {minutes} "
                    "minutes of every episode are left out by {name}?",
                ),
            ),
        ),
    ),
    Story(
        name="arts_library_cart_shelves_returned",
        topic="school",
        numbers={
            "carts": whole(2, 6),
            "per_cart": whole(30, 80, 5),
            "fiction_share": percent(20, 25, 40, 50, 60),
            "helpers": oneof(2, 3, 4, 5),
            "broken": whole(2, 20),
            "books": "carts * per_cart",
            "fiction": "books * fiction_share / 100",
            "other": "books - fiction",
            "good": "other - broken",
            "each": "good / helpers",
        },
        nouns={"kind": "novels, comics, picture books, magazines, poetry books"},
        facts={
            "carts": (
                "in a library {carts} carts with {per_cart} books each wait to be put away",
                "{carts} carts, each with {per_cart} returned books, stand in a library",
            ),
            "kind": (
                "{fiction_share} of the books are {kind}, which belong upstairs",
                "the {kind}, {fiction_share} of all the books, are taken upstairs",
            ),
            "broken": (
                "of the others, {broken} have to be repaired",
                "{broken} of the others go to the workshop",
            ),
        },
        asks=(
            Ask(
                find="each",
                steps=(
                    "books returned = carts * per_cart",
                    "{kind} returned = fiction_share of books returned",
                    "other books = books returned - {kind} returned",
                    "other books in order = other books - broken",
                    "books for each helper = other books in order / helpers",
                ),
                wordings=(
                    "{carts} carts with {per_cart} books each stand in the library. "
                    "{fiction_share} of the books are {kind} and go upstairs; {broken} of the "
                    "others go to the workshop. {helpers} helpers share the rest equally. How "
                    "many books does each of them put on the shelves?",
                    "How many books must each of {helpers} helpers put away, all doing the same, "
                    "if there are {carts} carts of {per_cart} books, but {fiction_share} of all "
                    "the books, the {kind}, are left for tomorrow, and {broken} of the others are "
                    "damaged and laid aside?",
                ),
            ),
            Ask(
                find="good",
                steps=(
                    "books returned = carts * per_cart",
                    "{kind} returned = fiction_share of books returned",
                    "other books = books returned - {kind} returned",
                    "books for the shelves = other books - broken",
                ),
                tell="carts kind broken",
                questions=("how many books are left to put on the shelves here",),
                goals=("the number of books that are left to put on the shelves here",),
            ),
            Ask(
                find="per_cart",
                steps=(
                    "books shelved = each * helpers",
                    "other books = books shelved + broken",
                    "books returned = other books + fiction",
                    "books on a cart = books returned / carts",
                ),
                wordings=(
                    "{helpers} helpers have put {each} books each on the shelves. {broken} books "
                    "went to the workshop and {fiction} {kind} upstairs. All these had come on "
                    "{carts} carts with the same number of books. How many books had been on each "
                    "cart?",
                ),
            ),
        ),
    ),
)
