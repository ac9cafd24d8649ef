"""Giving and trading, several changes in a row, and puzzles with a total and a difference."""

from datagen.numbers.quantity import factor, money, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="trading_until_equal",
        topic="",
        numbers={
            "given": whole(2, 30),
            "less": whole(3, 60),
            "gap": "given * 2",
            "more": "less + gap",
            "same": "less + given",
        },
        nouns={"thing": "collectible+sweet+toy"},
        facts={
            "more": (
                "{name} has {more} {things}",
                "there are {more} {things} in {name}'s bag",
            ),
            "less": (
                "{name2} has only {less}",
                "{name2} owns just {less} {things}",
            ),
            "wish": (
                "the two want to have the same number",
                "{name} decides to make the two numbers the same",
            ),
            "given": (
                "{name} gave {given} {things} to {name2}",
                "{name2} received {given} {things} from {name}",
            ),
            "same": (
                "then both of them had {same}",
                "after that, each of the two had {same}",
            ),
        },
        asks=(
            Ask(
                find="given",
                steps=(
                    "difference in {things} = more - less",
                    "{things} to give = difference in {things} / 2",
                ),
                tell="more less wish",
                questions=(
                    "how many {things} must {name} give to {name2}",
                    "how many {things} should go from {name} to {name2}",
                ),
                goals=("the number of {things} that {name} must give to {name2}",),
                wordings=(
                    '"You have {more} {things} and I have {less}," {name2} complains to {name}. '
                    '"Give me some, so that we both have the same!" How many {things} would that '
                    "be?",
                    "How many of {his} {more} {things} does {name} have to hand over so that "
                    "{name2}, who has {less}, ends up with the same number as {he}?",
                ),
            ),
            Ask(
                find="gap",
                steps=(
                    "{name}'s {things} at first = same + given",
                    "{name2}'s {things} at first = same - given",
                    "difference = {name}'s {things} at first - {name2}'s {things} at first",
                ),
                tell="given same",
                questions=(
                    "how many more {things} than {name2} did {name} have at first",
                    "by how many {things} had {name} been ahead of {name2} before",
                ),
                goals=("the difference between their numbers of {things} before the gift",),
                wordings=(
                    "{name} and {name2} each hold {same} {things}. A minute ago {name} slid "
                    "{given} {things} over to {name2}. How many more than {name2} did {name} have "
                    "before doing so?",
                ),
            ),
            Ask(
                find="more",
                steps=("{name}'s {things} at first = same + given",),
                tell="given same",
                questions=("how many {things} did {name} have at first",),
            ),
        ),
    ),
    Story(
        name="trading_at_a_rate",
        topic="",
        numbers={
            "had": whole(12, 110),
            "give": oneof(3, 4, 5, 6, 7, 8),
            "get": whole(2, 3),
            "extra": "had % give",
            "given": "had - extra",
            "swaps": "given / give",
            "gained": "swaps * get",
            "own": whole(2, 20),
            "now": "own + gained",
        },
        where=("get < give",),
        nouns={
            "small": "sticker, card, marble, bottle cap, button",
            "big": "comic, badge, toy car, poster, key ring",
        },
        facts={
            "rate": (
                "at a swap meet you get {get} {bigs} for every {give} {smalls}",
                "for every {give} {smalls}, a stall at the swap meet hands out {get} {bigs}",
            ),
            "had": (
                "{name} comes with {had} {smalls}",
                "{name} has {had} {smalls} with {him}",
            ),
            "own": (
                "at home {he} already has {own} {bigs}",
                "{own} {bigs} are in {his} room already",
            ),
        },
        asks=(
            Ask(
                find="now",
                steps=(
                    "swaps possible = had // give",
                    "{bigs} received = swaps possible * get",
                    "{bigs} in all = own + {bigs} received",
                ),
                tell="rate had own",
                questions=(
                    "how many {bigs} can {name} have in the end",
                    "how many {bigs} does {name} own after swapping as often as {he} can",
                ),
                goals=("the largest number of {bigs} that {name} can have in the end",),
                wordings=(
                    "{name} owns {own} {bigs} and would like more. With {had} {smalls} in {his} "
                    "pocket and a stall that trades {give} {smalls} for {get} {bigs}, how many "
                    "{bigs} can {he} own by the end of the day?",
                ),
            ),
            Ask(
                find="extra",
                steps=("{smalls} left = had % give",),
                tell="rate had",
                questions=(
                    "how many {smalls} are left after as many swaps as possible",
                    "how many {smalls} can {name} not swap",
                ),
            ),
            Ask(
                find="had",
                steps=(
                    "swaps = gained / get",
                    "{smalls} given = swaps * give",
                    "{smalls} at first = {smalls} given + extra",
                ),
                wordings=(
                    "For {give} {smalls} you get {get} {bigs}. {name} came home with {gained} new "
                    "{bigs} and {extra:small} still in {his} pocket. How many {smalls} had {he} "
                    "taken along?",
                    "{name} swapped {smalls} for {bigs}, {give} for {get} each time, until "
                    "{he} had {gained} {bigs}. {extra} of {his} {smalls} remained. How many "
                    "{smalls} were there before the first swap?",
                ),
            ),
        ),
    ),
    Story(
        name="trading_in_a_circle",
        topic="",
        numbers={
            "first": whole(10, 60),
            "second": whole(10, 60),
            "third": whole(10, 60),
            "a": whole(2, 18),
            "b": whole(2, 18),
            "c": whole(2, 18),
            "first_less": "first - a",
            "first_end": "first_less + c",
            "second_more": "second + a",
            "second_end": "second_more - b",
            "third_more": "third + b",
            "third_end": "third_more - c",
        },
        nouns={"thing": "collectible+sweet"},
        facts={
            "start": (
                "{name} has {first} {things}, {name2} {second} and {name3} {third}",
                "before the game there are {first} {things} in front of {name}, {second} in front "
                "of {name2} and {third} in front of {name3}",
            ),
            "a": (
                "{name} gives {a} of them to {name2}",
                "first, {name2} wins {a} {things} from {name}",
            ),
            "b": (
                "then {name2} gives {b} to {name3}",
                "next, {name2} loses {b} of them to {name3}",
            ),
            "c": (
                "finally, {name3} gives {c} to {name}",
                "finally, {name} gets {c} from {name3}",
            ),
        },
        asks=(
            Ask(
                find="first_end",
                steps=(
                    "{name}'s {things} after giving = first - a",
                    "{name}'s {things} in the end = {name}'s {things} after giving + c",
                ),
                tell="start a b c",
                questions=(
                    "how many {things} does {name} have in the end",
                    "with how many {things} does {name} finish",
                ),
            ),
            Ask(
                find="second_end",
                steps=(
                    "{name2}'s {things} after receiving = second + a",
                    "{name2}'s {things} in the end = {name2}'s {things} after receiving - b",
                ),
                tell="start a b",
                questions=("how many {things} does {name2} have then",),
                wordings=(
                    "{name} had {first} {things}, {name2} {second}, {name3} {third}. {a} {things} "
                    "went from {name} to {name2}, {b} from {name2} to {name3}, and {c} from "
                    "{name3} back to {name}. How many did {name2} have after that?",
                ),
            ),
            Ask(
                find="third",
                steps=(
                    "{name3}'s {things} before giving = third_end + c",
                    "{name3}'s {things} at first = {name3}'s {things} before giving - b",
                ),
                wordings=(
                    "{name3} was given {b} {things} by {name2}, passed {c} on to {name}, and was "
                    "left with {third_end}. How many {things} did {name3} have to begin with?",
                    "After {name2} had handed {name3} {b} {things} and {name3} had handed {name} "
                    "{c}, {name3} counted {third_end}. What had {name3} had before all this?",
                ),
            ),
        ),
    ),
    Story(
        name="trading_places_on_a_bus",
        topic="travel",
        numbers={
            "start": whole(6, 40),
            "off_one": whole(2, 15),
            "on_one": whole(2, 18),
            "after_one": "start - off_one + on_one",
            "off_two": "off_one * 2",
            "on_two": whole(2, 15),
            "after_two": "after_one - off_two + on_two",
        },
        where=("off_one < start", "off_two < after_one"),
        nouns={"ride": "bus, tram, train, ferry, subway car"},
        facts={
            "start": (
                "a {ride} leaves the first stop with {start} passengers",
                "there are {start} passengers on a {ride} when it leaves the first stop",
            ),
            "one": (
                "at the next stop {off_one} get off and {on_one} get on",
                "at its second stop {on_one} people get on after {off_one} have got off",
            ),
            "two": (
                "at the stop after that, twice as many get off as at the stop before, and {on_two} "
                "get on",
                "at its third stop it loses twice as many as at the second and takes on {on_two}",
            ),
        },
        asks=(
            Ask(
                find="after_two",
                steps=(
                    "passengers still on = start - off_one",
                    "passengers after the second stop = passengers still on + on_one",
                    "passengers getting off at the third stop = off_one * 2",
                    "passengers who remain = passengers after the second stop - "
                    "passengers getting off at the third stop",
                    "passengers after the third stop = passengers who remain + on_two",
                ),
                tell="start one two",
                questions=(
                    "how many passengers are on the {ride} then",
                    "how many passengers does the {ride} carry after its third stop",
                ),
                goals=("the number of passengers after the third stop",),
                wordings=(
                    "The driver of a {ride} counts. {start} people at the start; second stop, "
                    "{off_one} out and {on_one} in; third stop, twice as many out as at the "
                    "second, {on_two} in. How many people are on board?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "passengers getting off at the third stop = off_one * 2",
                    "passengers before boarding at the third stop = after_two - on_two",
                    "passengers after the second stop = passengers before boarding at the third "
                    "stop + passengers getting off at the third stop",
                    "passengers before boarding at the second stop = passengers after the second "
                    "stop - on_one",
                    "passengers at first = passengers before boarding at the second stop + off_one",
                ),
                wordings=(
                    "When a {ride} left its third stop, {after_two} passengers were on board. At "
                    "that stop {on_two} had got on, and twice as many had got off as at the second "
                    "stop, where {off_one} got off and {on_one} got on. With how many passengers "
                    "did the {ride} start?",
                    "{off_one} people left a {ride} at stop two and {on_one} boarded. At stop "
                    "three the number leaving was twice that of stop two, while {on_two} boarded, "
                    "which made {after_two} on board. How many had come along from stop one?",
                ),
            ),
        ),
    ),
    Story(
        name="trading_savings_jar_week",
        topic="money",
        numbers={
            "daily": money(1, 12),
            "days": whole(3, 12),
            "start": money(5, 60),
            "added": "daily * days",
            "full": "start + added",
            "half": "full / 2",
            "gift": money(2, 20),
            "left": "half - gift",
        },
        nouns={"buy": "game, kite, coat, concert ticket, lamp, tent, skateboard, backpack"},
        facts={
            "start": (
                "there was {start} in {name}'s savings jar",
                "{name}'s savings jar held {start} in the beginning",
            ),
            "daily": (
                "for {days} days {he} put in {daily} a day",
                "{he} added {daily} on each of the next {days} days",
            ),
            "half": (
                "then {he} spent half of the money in the jar on a {buy}",
                "then half of what was in the jar went for a {buy}",
            ),
            "gift": (
                "later {he} took out {gift} for a present",
                "after that, {he} lent {gift} of it to a friend",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "money added = daily * days",
                    "money in the full jar = start + money added",
                    "money after buying the {buy} = money in the full jar / 2",
                    "money left = money after buying the {buy} - gift",
                ),
                tell="start daily half gift",
                questions=(
                    "how much money was left in the jar",
                    "how much was in {name}'s jar after all this",
                ),
                goals=("the money left in the jar",),
            ),
            Ask(
                find="start",
                steps=(
                    "half of the full jar = left + gift",
                    "money in the full jar = half of the full jar * 2",
                    "money added = daily * days",
                    "money at first = money in the full jar - money added",
                ),
                wordings=(
                    "{name} has {left} in {his} savings jar. Yesterday {he} took out {gift} for a "
                    "present. The day before, {he} had spent half of the money in the jar on a "
                    "{buy}; and before that, {he} had put in {daily} a day for {days} days. How "
                    "much was in the jar before those {days} days?",
                    "How much did {name}'s savings jar hold at first, if {he} added {daily} on "
                    "each of {days} days, spent half of everything on a {buy}, gave {gift} to a "
                    "street musician, and had {left} left?",
                ),
            ),
            Ask(
                find="half",
                steps=(
                    "money added = daily * days",
                    "money in the full jar = start + money added",
                    "price of the {buy} = money in the full jar / 2",
                ),
                tell="start daily half",
                questions=(
                    "how much did the {buy} cost",
                    "what was the price of the {buy}",
                ),
                goals=("the price of the {buy}",),
            ),
        ),
    ),
    Story(
        name="trading_sums_of_pairs",
        topic="",
        numbers={
            "x": whole(4, 60),
            "y": whole(4, 60),
            "z": whole(4, 60),
            "xy": "x + y",
            "yz": "y + z",
            "xz": "x + z",
            "three": "x + y + z",
        },
        nouns={
            "thing": "book, stamp, card, coin, record, comic, medal, postcard, ticket, photo",
        },
        facts={
            "xy": (
                "the two friends {name} and {name2} together have {xy} {things}",
                "put together, the {things} of two children, {name} and {name2}, make {xy}",
            ),
            "yz": (
                "{name2} and {name3} together have {yz}",
                "{name2}'s and {name3}'s make {yz}",
            ),
            "xz": (
                "{name} and {name3} together have {xz}",
                "{name}'s and {name3}'s make {xz}",
            ),
        },
        asks=(
            Ask(
                find="three",
                steps=(
                    "sum of two pairs = xy + yz",
                    "everything counted twice = sum of two pairs + xz",
                    "{things} of all three = everything counted twice / 2",
                ),
                tell="xy yz xz",
                questions=(
                    "how many {things} do all three have together",
                    "how many {things} are there, if every one of the three is counted once",
                ),
                goals=("the number of {things} that the three have together",),
                wordings=(
                    "{name}, {name2} and {name3} tell only what two of them have together: "
                    "{name} with {name2} {xy} {things}, {name2} with {name3} {yz}, {name} with "
                    "{name3} {xz}. How many {things} have the three of them?",
                ),
            ),
            Ask(
                find="z",
                steps=(
                    "sum of two pairs = xy + yz",
                    "everything counted twice = sum of two pairs + xz",
                    "{things} of all three = everything counted twice / 2",
                    "{name3}'s {things} = {things} of all three - xy",
                ),
                wordings=(
                    "Two by two, three friends count their {things}. {name} and {name2} have {xy}, "
                    "{name2} and {name3} have {yz}, {name} and {name3} have {xz}. How many belong "
                    "to {name3}?",
                    "How many {things} does {name3} have, if there are {xy} when you add {name}'s "
                    "to {name2}'s, {yz} when you add {name2}'s to {name3}'s, and {xz} when you add "
                    "{name}'s to {name3}'s, always two at a time?",
                ),
            ),
        ),
    ),
    Story(
        name="trading_moved_between_shelves",
        topic="",
        numbers={
            "moved": whole(2, 25),
            "half": whole(27, 90),
            "total": "half * 2",
            "top": "half + moved",
            "bottom": "half - moved",
            "price": money("0.50", 6, "0.50"),
            "worth": "bottom * price",
        },
        nouns={
            "thing": "book, jar, file, toy, record, game, plate, magazine",
            "place": "shelf, drawer, cupboard, rack",
        },
        facts={
            "total": (
                "there are {total} {things} in two {places}, an upper and a lower one",
                "an upper and a lower {place} hold {total} {things} between them",
            ),
            "moved": (
                "when {moved} {things} are moved from the upper {place} to the lower one, both "
                "hold the same number",
                "moving {moved} {things} from the upper {place} down to the lower one makes the "
                "two numbers the same",
            ),
            "top": (
                "at first, the upper of two {places} holds {top} {things}",
                "in the beginning there are {top} {things} in the upper of two {places}",
            ),
        },
        asks=(
            Ask(
                find="bottom",
                steps=(
                    "{things} in each {place} afterwards = total / 2",
                    "{things} in the lower {place} at first = {things} in each {place} afterwards "
                    "- moved",
                ),
                tell="total moved",
                questions=(
                    "how many {things} are in the lower {place} at first",
                    "how many {things} does the lower {place} hold before anything is moved",
                ),
                goals=("the number of {things} in the lower {place} before the move",),
                wordings=(
                    "{name} owns {total} {things} and keeps them in two {places}. The upper one "
                    "was too full, so {he} carried {moved} from there to the lower one, and now "
                    "the two are equally full. How many were in the lower one before?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "{things} in each {place} afterwards = top - moved",
                    "{things} in all = {things} in each {place} afterwards * 2",
                ),
                tell="top moved",
                questions=(
                    "how many {things} are there in both {places} together",
                    "how many {things} do the two {places} hold",
                ),
                goals=("the number of {things} in both {places}",),
            ),
            Ask(
                find="worth",
                steps=(
                    "{things} in each {place} afterwards = total / 2",
                    "{things} in the lower {place} at first = {things} in each {place} afterwards "
                    "- moved",
                    "value of these {things} = {things} in the lower {place} at first * price",
                ),
                wordings=(
                    "{total} {things}, worth {price} apiece, were spread over two {places}. After "
                    "{moved} of them had been moved down from the upper {place}, the lower one "
                    "held the same number as the upper. What were the {things} worth that had been "
                    "in the lower {place} before the move?",
                ),
            ),
        ),
    ),
    Story(
        name="trading_collections_catch_up",
        topic="",
        numbers={
            "slow": whole(2, 6),
            "faster": whole(1, 7),
            "fast": "slow + faster",
            "weeks": whole(2, 20),
            "behind": "faster * weeks",
            "low": whole(4, 60),
            "high": "low + behind",
            "gained": "fast * weeks",
            "meet": "low + gained",
        },
        nouns={"thing": "stamp, coin, sticker, postcard, pin, badge, shell, fossil, magnet, comic"},
        facts={
            "high": (
                "{name} has {high} {things} and gets {slow} more every week",
                "{name}, who already owns {high} {things}, finds {slow} new ones a week",
            ),
            "low": (
                "{name2} has {low} but gets {fast} more every week",
                "{name2} owns only {low} {things} but finds {fast} new ones a week",
            ),
        },
        asks=(
            Ask(
                find="weeks",
                steps=(
                    "{things} behind = high - low",
                    "{things} gained a week = fast - slow",
                    "weeks = {things} behind / {things} gained a week",
                ),
                tell="high low",
                questions=(
                    "after how many weeks do they have the same number of {things}",
                    "how many weeks does {name2} need to catch up with {name}",
                ),
                goals=("the number of weeks until {name2} has caught up with {name}",),
                wordings=(
                    '"In how many weeks will my collection be as large as yours?" {name2} asks '
                    "{name}. {name2} has {low} {things} and adds {fast} a week, whereas {name} "
                    "has {high} and adds {slow} a week. Answer the question.",
                ),
            ),
            Ask(
                find="meet",
                steps=(
                    "{things} behind = high - low",
                    "{things} gained a week = fast - slow",
                    "weeks = {things} behind / {things} gained a week",
                    "new {things} of {name2} = fast * weeks",
                    "{things} of {name2} then = low + new {things} of {name2}",
                ),
                tell="high low",
                questions=(
                    "how many {things} does each of them have when the numbers are equal",
                    "how many {things} does {name2} have at the moment when {he2} has caught up "
                    "with {name}",
                ),
                goals=("the number of {things} each has when the two are level",),
            ),
        ),
    ),
    Story(
        name="trading_place_in_line",
        topic="",
        numbers={
            "front": whole(3, 30),
            "back": whole(3, 40),
            "both": "front + back",
            "people": "both + 1",
            "minutes": oneof(2, 3, 4, 5),
            "wait": "front * minutes",
        },
        nouns={
            "place": "ticket booth, bakery, ice cream stand, roller coaster, post office, passport "
            "desk, ferry"
        },
        facts={
            "front": (
                "in the line at the {place}, {front} people stand in front of {name}",
                "{name} joins the line at the {place} and counts {front} people ahead of {him}",
            ),
            "minutes": (
                "each of them takes {minutes} minutes at the counter",
                "it takes {minutes} minutes to serve one person",
            ),
        },
        asks=(
            Ask(
                find="people",
                steps=(
                    "people around {name} = front + back",
                    "people in the line = people around {name} + 1",
                ),
                wordings=(
                    "{front} people are in front of {name} and {back} behind {him}, all waiting at "
                    "the {place}, one after another. How many people are in the line, {name} "
                    "included?",
                    "Counting {name} as one of them, how many people wait at the {place}, if "
                    "{front} are ahead of {him} and {back} come after {him}?",
                ),
            ),
            Ask(
                find="back",
                steps=(
                    "people except {name} = people - 1",
                    "people behind {name} = people except {name} - front",
                ),
                wordings=(
                    "There are {people} people in the line at the {place}, and {name} is one of "
                    "them. {front} stand in front of {him}. How many are behind {him}?",
                    "At the {place}, {people} people stand one behind the other. {name} sees "
                    "{front} backs ahead. How many people must be standing behind {him}?",
                ),
            ),
            Ask(
                find="wait",
                steps=("minutes of waiting = front * minutes",),
                tell="front minutes",
                questions=(
                    "how many minutes must {name} wait for {his} turn",
                    "after how many minutes is it {name}'s turn",
                ),
                goals=("the number of minutes that {name} has to wait",),
            ),
        ),
    ),
    Story(
        name="trading_secret_number",
        topic="school",
        numbers={
            "secret": whole(2, 60),
            "times": factor(2, 3, 4, 5),
            "product": "secret * times",
            "plus": whole(3, 40),
            "sum": "product + plus",
            "half": "sum / 2",
            "minus": whole(1, 30),
            "end": "half - minus",
        },
        facts={
            "secret": (
                "{name} starts with the number {secret}",
                "{secret} is the number on {name}'s card",
            ),
            "times": (
                "{he} multiplies it by {times:plain} and adds {plus}",
                "{he} writes down {times:plain} times this number, plus {plus}",
            ),
            "half": (
                "then {he} takes half of the result and subtracts {minus}",
                "then {he} subtracts {minus} from half of the result",
            ),
        },
        asks=(
            Ask(
                find="end",
                steps=(
                    "product = secret * times",
                    "sum = product + plus",
                    "half of the sum = sum / 2",
                    "final number = half of the sum - minus",
                ),
                tell="secret times half",
                questions=(
                    "what number does {name} get",
                    "with what number does {name} end",
                ),
                goals=("the number that {name} gets in the end",),
            ),
            Ask(
                find="secret",
                steps=(
                    "half of the sum = end + minus",
                    "sum = half of the sum * 2",
                    "product = sum - plus",
                    "secret number = product / times",
                ),
                wordings=(
                    '"I am thinking of a number," says {name}. "I multiply it by {times:plain}, '
                    'add {plus}, take half of that and subtract {minus}. I get {end}." What is the '
                    "number?",
                    "{name} is left with {end} after multiplying a secret number by {times:plain}, "
                    "adding {plus}, halving the result and taking away {minus}. Find the secret "
                    "number.",
                    "What number must you multiply by {times:plain} and increase by {plus} so "
                    "that half of the result, less {minus}, is {end}?",
                ),
            ),
        ),
    ),
    Story(
        name="trading_dozens_scores_pairs",
        topic="money",
        numbers={
            "dozens": whole(2, 15),
            "scores": whole(2, 9),
            "pairs": whole(3, 40),
            "from_dozens": "dozens * 12",
            "from_scores": "scores * 20",
            "stock": "from_dozens + from_scores",
            "sold": "pairs * 2",
            "left": "stock - sold",
        },
        where=("left > 3",),
        nouns={
            "thing": "candle, egg, bun, pear, button, clothespin, spoon, bead, oyster, cork",
            "shop": "market stall, village shop, general store, trader, warehouse",
        },
        facts={
            "dozens": (
                "a {shop} buys {dozens} dozen {things} from one supplier",
                "one supplier sends a {shop} {dozens} dozen {things}",
            ),
            "scores": (
                "another supplier delivers {scores} score, a score being twenty",
                "from another come {scores} bags with a score of {things}, that is twenty, in each",
            ),
            "pairs": (
                "then {pairs} customers take a pair each",
                "{pairs} pairs of them are sold",
            ),
        },
        asks=(
            Ask(
                find="stock",
                steps=(
                    "{things} in dozens = dozens * 12",
                    "{things} in scores = scores * 20",
                    "{things} in all = {things} in dozens + {things} in scores",
                ),
                tell="dozens scores",
                questions=(
                    "how many {things} does the {shop} get in all",
                    "how many single {things} is that altogether",
                ),
                goals=("the number of {things} that the {shop} gets",),
                wordings=(
                    "An old bill lists {dozens} dozen {things} and, further down, {scores} score "
                    "of the same. With twenty to the score, how many {things} were paid for?",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "{things} in dozens = dozens * 12",
                    "{things} in scores = scores * 20",
                    "{things} in all = {things} in dozens + {things} in scores",
                    "{things} sold = pairs * 2",
                    "{things} left = {things} in all - {things} sold",
                ),
                tell="dozens scores pairs",
                questions=(
                    "how many {things} are left",
                    "how many {things} does the {shop} still have",
                ),
                goals=("the number of {things} that are left",),
            ),
        ),
    ),
    Story(
        name="trading_desks_in_classroom",
        topic="school",
        numbers={
            "rows": whole(4, 7),
            "per_row": whole(3, 6),
            "desks": "rows * per_row",
            "broken": whole(1, 4),
            "usable": "desks - broken",
            "at_desk": oneof(2, 3),
            "seats": "usable * at_desk",
            "class_one": whole(12, 30),
            "class_two": whole(12, 30),
            "students": "class_one + class_two",
            "free": "seats - students",
        },
        facts={
            "rows": (
                "a classroom has {rows} rows of {per_row} desks, with {at_desk} seats at each desk",
                "in a classroom, desks for {at_desk} students each stand in {rows} rows of "
                "{per_row}",
            ),
            "broken": (
                "{broken:desk is/desks are} broken and cannot be used",
                "{broken:desk has/desks have} been taken out for repair",
            ),
            "classes": (
                "two classes, one of {class_one} students and one of {class_two}, share the room "
                "for a film",
                "to see a film, a class of {class_one} and another of {class_two} sit down there",
            ),
        },
        asks=(
            Ask(
                find="free",
                steps=(
                    "desks = rows * per_row",
                    "usable desks = desks - broken",
                    "seats = usable desks * at_desk",
                    "students = class_one + class_two",
                    "free seats = seats - students",
                ),
                tell="rows broken classes",
                questions=(
                    "how many seats stay free",
                    "how many seats are not taken",
                ),
                goals=("the number of free seats",),
                wordings=(
                    "Can a class of {class_one} and a class of {class_two} watch a film in one "
                    "room? There are {rows} rows of {per_row} desks, all with {at_desk} seats, but "
                    "{broken:desk is/desks are} broken. How many seats are left when everyone has "
                    "sat down?",
                ),
            ),
            Ask(
                find="seats",
                steps=(
                    "desks = rows * per_row",
                    "usable desks = desks - broken",
                    "seats = usable desks * at_desk",
                ),
                tell="rows broken",
                questions=(
                    "how many students can sit at the usable desks",
                    "how many seats can be used",
                ),
                goals=("the number of seats that can be used",),
            ),
        ),
    ),
)
