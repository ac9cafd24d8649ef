"""Files, messages, codes, photos, letters and newspapers."""

from datagen.numbers.quantity import factor, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="computers_memory_card_after_a_trip",
        topic="",
        numbers={
            "card": oneof(2, 4, 8, 16),
            "photos": whole(80, 300, 10),
            "photo_size": oneof(3, 4, 5),
            "videos": whole(3, 12),
            "video_size": whole(15, 60, 5),
            "left": "card * 1000 - photos * photo_size - videos * video_size",
        },
        facts={
            "card": (
                "{name}'s camera card holds {card} gigabytes, that is {card} thousand megabytes",
                "there are {card} gigabytes of room on {name}'s card, one gigabyte being a "
                "thousand megabytes",
            ),
            "photos": (
                "{photos} photos of {photo_size} megabytes each are on it",
                "it contains {photos} photos, each of which takes {photo_size} megabytes",
            ),
            "videos": (
                "it also has {videos} videos of {video_size} megabytes each",
                "there are {videos} videos on it as well, at {video_size} megabytes apiece",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "megabytes on the card = card * 1000",
                    "megabytes of photos = photos * photo_size",
                    "megabytes of videos = videos * video_size",
                    "megabytes used = megabytes of photos + megabytes of videos",
                    "megabytes free = megabytes on the card - megabytes used",
                ),
                tell="card photos videos",
                questions=(
                    "how many megabytes are still free",
                    "how much room, in megabytes, is left on the card",
                ),
                goals=("the free room in megabytes",),
                wordings=(
                    "Before the next trip {name} checks the camera: {photos} photos, "
                    "{photo_size} megabytes each; {videos} videos, {video_size} megabytes each. "
                    "The card has {card} gigabytes. If a gigabyte is a thousand megabytes, how "
                    "many megabytes can {name} still fill?",
                ),
            ),
            Ask(
                find="photos",
                steps=(
                    "megabytes on the card = card * 1000",
                    "megabytes used = megabytes on the card - left",
                    "megabytes of videos = videos * video_size",
                    "megabytes of photos = megabytes used - megabytes of videos",
                    "photos = megabytes of photos / photo_size",
                ),
                wordings=(
                    "A card of {card} gigabytes (a gigabyte is a thousand megabytes) shows {left} "
                    "megabytes free. On it are {videos} videos of {video_size} megabytes each and "
                    "otherwise only photos of {photo_size} megabytes each. How many photos has "
                    "{name} taken?",
                ),
            ),
        ),
    ),
    Story(
        name="computers_download_with_a_pause",
        topic="",
        numbers={
            "speed": oneof(2, 3, 4, 5, 6, 8),
            "before": whole(3, 25),
            "after": whole(2, 20),
            "slower": oneof(1, 2),
            "size": "(speed * before + slower * after) * 60",
        },
        where=("slower < speed",),
        nouns={"file": "game, film, program, map, update"},
        facts={
            "size": (
                "{name} downloads a {file} of {size} megabytes",
                "a {file} of {size} megabytes is being loaded onto {name}'s computer",
            ),
            "before": (
                "in the first {before} minutes the speed is {speed} megabytes a second",
                "{speed} megabytes arrive every second during the first {before} minutes",
            ),
            "slower": (
                "after that the speed is only {slower:megabyte/megabytes} a second",
                "then the speed drops to {slower:megabyte/megabytes} a second",
            ),
        },
        asks=(
            Ask(
                find="after",
                steps=(
                    "seconds at full speed = before * 60",
                    "megabytes loaded at full speed = seconds at full speed * speed",
                    "megabytes to go = size - megabytes loaded at full speed",
                    "seconds to go = megabytes to go / slower",
                    "minutes to go = seconds to go / 60",
                ),
                tell="size before slower",
                questions=(
                    "for how many minutes does the rest of the download take",
                    "how many more minutes are needed to finish",
                ),
                wordings=(
                    '"How many more minutes?" asks {name}. The {file} has {size} megabytes. It '
                    "has been loading for {before} minutes at {speed} megabytes a second; the rest "
                    "will come at {slower:megabyte/megabytes} a second. What is the right answer, "
                    "in minutes?",
                ),
            ),
            Ask(
                find="size",
                steps=(
                    "seconds at full speed = before * 60",
                    "megabytes at full speed = seconds at full speed * speed",
                    "seconds at low speed = after * 60",
                    "megabytes at low speed = seconds at low speed * slower",
                    "megabytes = megabytes at full speed + megabytes at low speed",
                ),
                wordings=(
                    "It took {before} minutes at {speed} megabytes a second and another {after} "
                    "minutes at {slower:megabyte/megabytes} a second until {name} had the whole "
                    "{file}. How many megabytes is it?",
                    "How large, in megabytes, was the {file} that {name} downloaded? The line gave "
                    "{speed} megabytes a second for {before} minutes, then "
                    "{slower:megabyte/megabytes} a second for the last {after} minutes.",
                ),
            ),
        ),
    ),
    Story(
        name="computers_inbox_spam_and_replies",
        topic="work",
        numbers={
            "days": oneof(2, 3, 4, 5, 6, 10),
            "daily": oneof(20, 30, 40, 50, 60, 80),
            "spam": percent(10, 20, 30, 40, 50, 60),
            "answered": whole(8, 60),
            "open": "days * daily - days * daily * spam / 100 - answered",
        },
        nouns={"text": "e-mail, message, text message"},
        facts={
            "days": (
                "{name} was away for {days} days, and {daily} {texts} arrived on each of them",
                "during {name}'s {days} days off {daily} {texts} a day came in",
            ),
            "spam": (
                "{spam} of all these {texts} were advertising and were deleted",
                "a filter deleted {spam} of all the {texts}",
            ),
            "answered": (
                "{he} has answered {answered} of the others",
                "of those that remained, {he} has answered {answered}",
            ),
        },
        asks=(
            Ask(
                find="open",
                steps=(
                    "{texts} that arrived = days * daily",
                    "{texts} deleted = spam of {texts} that arrived",
                    "{texts} kept = {texts} that arrived - {texts} deleted",
                    "{texts} without an answer = {texts} kept - answered",
                ),
                tell="days spam answered",
                questions=(
                    "how many {texts} still wait for an answer",
                    "how many {texts} must {name} still answer",
                ),
                goals=("the number of {texts} that still need an answer",),
                wordings=(
                    "Back at work after {days} days, {name} opens the inbox. Each day had brought "
                    "{daily} {texts}; the filter has thrown away {spam} of all of them, and "
                    "before lunch {answered} of the rest are answered. How many are left for the "
                    "afternoon?",
                ),
            ),
            Ask(
                find="answered",
                steps=(
                    "{texts} that arrived = days * daily",
                    "{texts} deleted = spam of {texts} that arrived",
                    "{texts} kept = {texts} that arrived - {texts} deleted",
                    "{texts} answered = {texts} kept - open",
                ),
                wordings=(
                    "Of the {texts} that came in over {days} days, {daily} a day, {spam} were "
                    "deleted unread. {name} has to answer all the others and now has {open} to go. "
                    "How many has {name} answered?",
                ),
            ),
        ),
    ),
    Story(
        name="computers_codes_of_letters_and_digits",
        topic="",
        numbers={
            "letters": whole(3, 12),
            "first": whole(3, 9),
            "second": whole(2, 9),
            "banned": whole(2, 20),
            "codes": "letters * first * second - banned",
        },
        nouns={"door": "locker, safe, mailbox, gate, bicycle lock"},
        facts={
            "letters": (
                "the code of a {door} starts with one of {letters} letters",
                "the first sign of a {door} code is one of {letters} letters",
            ),
            "digits": (
                "it goes on with one of {first} symbols and ends with one of {second} colors",
                "it is completed by one of {first} symbols and one of {second} colors",
            ),
            "banned": (
                "{banned} of the possible codes are not allowed",
                "the maker forbids {banned} of all possible codes",
            ),
        },
        asks=(
            Ask(
                find="codes",
                steps=(
                    "beginnings = letters * first",
                    "possible codes = beginnings * second",
                    "codes allowed = possible codes - banned",
                ),
                tell="letters digits banned",
                questions=(
                    "how many different codes can be used",
                    "how many codes are allowed",
                ),
                goals=("the number of codes that may be used",),
                wordings=(
                    "How many {doors} can be given different codes? A code is made of one letter "
                    "({letters} to choose from), one symbol ({first} to choose from) and one color "
                    "({second} to choose from), but {banned} codes are forbidden.",
                ),
            ),
            Ask(
                find="letters",
                steps=(
                    "possible codes = codes + banned",
                    "endings = first * second",
                    "letters = possible codes / endings",
                ),
                wordings=(
                    "With {banned} codes forbidden, {codes} codes for a {door} remain. Every code "
                    "has a letter, then one of {first} symbols, then one of {second} colors. From "
                    "how many letters can one choose?",
                    "A {door} opens by a code of one letter, one of {first} symbols and one of "
                    "{second} colors. There would be {banned} more than the {codes} codes in use "
                    "if none were forbidden. How many letters does the lock know?",
                ),
            ),
        ),
    ),
    Story(
        name="computers_photos_sorted_into_albums",
        topic="",
        numbers={
            "albums": whole(2, 8),
            "pages": whole(10, 40, 2),
            "per_page": oneof(2, 3, 4, 6),
            "given": whole(10, 60),
            "extra": whole(3, 40),
            "photos": "albums * pages * per_page + given + extra",
        },
        nouns={"relative": "relative"},
        facts={
            "photos": (
                "{name} has {photos} printed photos",
                "{photos} photos have been printed for {name}",
            ),
            "given": (
                "{he} gives {given} of them to {his} {relative}",
                "{his} {relative} receives {given} of them",
            ),
            "albums": (
                "{he} fills {albums} albums of {pages} pages with {per_page} photos on each page",
                "{albums} albums, each with {pages} pages of {per_page} photos, are then filled",
            ),
        },
        asks=(
            Ask(
                find="extra",
                steps=(
                    "photos kept = photos - given",
                    "photos in an album = pages * per_page",
                    "photos in all albums = photos in an album * albums",
                    "photos left = photos kept - photos in all albums",
                ),
                tell="photos given albums",
                questions=(
                    "how many photos are left without a place in an album",
                    "how many photos does {name} have left over",
                ),
                goals=("the number of photos left over",),
                wordings=(
                    "A shoe box with {photos} photos stands on {name}'s table. First {name}'s "
                    "{relative} picks out {given}. Then the gluing begins: {albums} albums, "
                    "{pages} pages in each album, {per_page} photos on a page. What is left in the "
                    "box when all the albums are full?",
                ),
            ),
            Ask(
                find="photos",
                steps=(
                    "photos in an album = pages * per_page",
                    "photos in all albums = photos in an album * albums",
                    "photos kept = photos in all albums + extra",
                    "photos printed = photos kept + given",
                ),
                wordings=(
                    "{name} had some photos printed. {given} went to {his} {relative}, {albums} "
                    "albums were filled ({pages} pages each, {per_page} photos a page), and "
                    "{extra} photos would not fit anywhere. How many had been printed?",
                ),
            ),
        ),
    ),
    Story(
        name="computers_newspaper_round_two_streets",
        topic="work",
        numbers={
            "first": whole(8, 40, 2),
            "times": factor(2, 3),
            "second": "first * times",
            "days": oneof(5, 6),
            "sunday": whole(5, 30),
            "weekly": "(first + second) * days + sunday",
        },
        nouns={"paper": "newspaper, leaflet, newsletter"},
        facts={
            "first": (
                "{name} delivers {first} {papers} on Mill Street every morning",
                "every morning {first} houses on Mill Street get a {paper} from {name}",
            ),
            "times": (
                "on Park Road {he} delivers {times:times} as many",
                "Park Road gets {times:times} as many each morning",
            ),
            "days": (
                "{he} does this on {days} days a week, and on Sunday there are only {sunday} "
                "{papers} in all",
                "{name} works like that {days} days a week and carries just {sunday} {papers} on "
                "Sunday",
            ),
        },
        asks=(
            Ask(
                find="weekly",
                steps=(
                    "{papers} on Park Road = times of first",
                    "{papers} a day = first + {papers} on Park Road",
                    "{papers} on working days = {papers} a day * days",
                    "{papers} a week = {papers} on working days + sunday",
                ),
                tell="first times days",
                questions=(
                    "how many {papers} does {name} deliver in a week",
                    "how many {papers} is that per week",
                ),
                goals=("the number of {papers} delivered in a week",),
                wordings=(
                    "Two streets belong to {name}'s round. Mill Street takes {first} {papers} a "
                    "day and Park Road {times:times} as many, {days} days a week; the Sunday "
                    "round is short, {sunday} {papers} in all. What does a week add up to?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "{papers} on Park Road = times of first",
                    "{papers} a day = first + {papers} on Park Road",
                    "{papers} on working days = weekly - sunday",
                    "working days = {papers} on working days / {papers} a day",
                ),
                wordings=(
                    "Last week {name} carried {weekly} {papers}: {sunday} on Sunday, and on each "
                    "other working day {first} to Mill Street and {times:times} as many to Park "
                    "Road. On how many days besides Sunday did {name} work?",
                ),
            ),
        ),
    ),
    Story(
        name="computers_letters_two_kinds_of_stamps",
        topic="",
        numbers={
            "letters": whole(5, 30),
            "parcels": whole(2, 12),
            "per_parcel": oneof(3, 4, 5, 6),
            "per_letter": oneof(1, 2),
            "sheets": whole(2, 8),
            "per_sheet": oneof(10, 12, 20, 25),
            "left": "sheets * per_sheet - letters * per_letter - parcels * per_parcel",
        },
        where=("left < 80",),
        nouns={"office": "school, office, club, museum, library, bank"},
        facts={
            "sheets": (
                "the secretary of a {office} had {sheets} sheets of {per_sheet} stamps",
                "{sheets} sheets with {per_sheet} stamps each lay in the drawer of a {office}",
            ),
            "letters": (
                "{letters} letters went out with {per_letter:stamp/stamps} on each",
                "each of {letters} letters got {per_letter:stamp/stamps}",
            ),
            "parcels": (
                "{parcels} parcels needed {per_parcel} stamps each",
                "{per_parcel} stamps were stuck on each of {parcels} parcels",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "stamps at first = sheets * per_sheet",
                    "stamps on letters = letters * per_letter",
                    "stamps on parcels = parcels * per_parcel",
                    "stamps used = stamps on letters + stamps on parcels",
                    "stamps left = stamps at first - stamps used",
                ),
                tell="sheets letters parcels",
                questions=("how many stamps were left", "how many stamps remained in the drawer"),
                goals=("the number of stamps left",),
                wordings=(
                    "Mail day at the {office}: {letters} letters, {parcels} parcels. A letter gets "
                    "{per_letter:stamp/stamps}, a parcel {per_parcel} stamps. {sheets} sheets with "
                    "{per_sheet} stamps on each are used for it. What remains, in stamps?",
                ),
            ),
            Ask(
                find="parcels",
                steps=(
                    "stamps at first = sheets * per_sheet",
                    "stamps used = stamps at first - left",
                    "stamps on letters = letters * per_letter",
                    "stamps on parcels = stamps used - stamps on letters",
                    "parcels = stamps on parcels / per_parcel",
                ),
                wordings=(
                    "{sheets} sheets of {per_sheet} stamps were opened in the {office}; {left} "
                    "are left. {letters} letters carried {per_letter:stamp/stamps} each; all "
                    "others went on parcels, {per_parcel} on each. How many parcels were sent?",
                ),
            ),
        ),
    ),
    Story(
        name="computers_robot_parts_from_stock",
        topic="work",
        numbers={
            "robots": whole(5, 60, 5),
            "wheels": oneof(4, 6, 8),
            "screws": whole(8, 30, 2),
            "spare": whole(10, 90, 10),
            "box": oneof(20, 40, 50),
            "boxes": "(robots * (wheels * 5 + screws) + spare) / box",
        },
        nouns={"toy": "robot, toy car, drone, toy crane, toy tractor"},
        facts={
            "robots": (
                "a workshop assembles {robots} {toys} with {wheels} wheels each",
                "{robots} {toys}, each with {wheels} wheels, are put together in a workshop",
            ),
            "screws": (
                "every wheel is fixed with five screws and the rest of a {toy} takes {screws} "
                "screws",
                "it takes five screws to fix a wheel and {screws} more screws for the body of "
                "a {toy}",
            ),
            "spare": (
                "{spare} screws are lost on the floor",
                "{spare} screws break and are thrown away",
            ),
            "box": ("screws come in boxes of {box}", "a box contains {box} screws"),
        },
        asks=(
            Ask(
                find="boxes",
                steps=(
                    "screws for the wheels of one {toy} = wheels * 5",
                    "screws for one {toy} = screws for the wheels of one {toy} + screws",
                    "screws in all {toys} = screws for one {toy} * robots",
                    "screws needed = screws in all {toys} + spare",
                    "boxes = screws needed / box",
                ),
                tell="robots screws spare box",
                questions=(
                    "how many boxes of screws are used up",
                    "how many boxes of screws does the workshop need",
                ),
                goals=("the number of boxes of screws",),
                wordings=(
                    "One {toy} has {wheels} wheels with five screws in each wheel and {screws} "
                    "other screws. For {robots} {toys}, with {spare} screws lost on the way, some "
                    "full boxes of {box} screws were used up exactly. How many?",
                ),
            ),
            Ask(
                find="spare",
                steps=(
                    "screws bought = boxes * box",
                    "screws for the wheels of one {toy} = wheels * 5",
                    "screws for one {toy} = screws for the wheels of one {toy} + screws",
                    "screws in all {toys} = screws for one {toy} * robots",
                    "screws lost = screws bought - screws in all {toys}",
                ),
                wordings=(
                    "{robots} {toys} stand ready. On each there are {wheels} wheels, held by five "
                    "screws apiece, and {screws} further screws. The workshop emptied "
                    "{boxes:box/boxes} of {box} screws for them. How many screws were lost?",
                ),
            ),
        ),
    ),
)
