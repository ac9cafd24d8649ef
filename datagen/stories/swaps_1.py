"""Collections and trades among friends, and scores: swaps at a rate, losses, points, penalties."""

from datagen.numbers.quantity import money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="swaps_big_ones_for_small_ones_at_a_school_yard_rate",
        topic="",
        numbers={
            "small": whole(20, 90),
            "big": whole(6, 20),
            "rate": whole(2, 6),
            "traded": whole(2, 9),
            "got": "traded * rate",
            "small_now": "small + got",
            "big_now": "big - traded",
            "all": "small_now + big_now",
        },
        nouns={"thing": "marble, seashell, sticker, button, pebble, magnet"},
        facts={
            "has": (
                "{name} has {small} small {things} and {big} big ones",
                "in {name}'s tin there are {small} small {things} and {big} big ones",
            ),
            "rate": (
                "{name2} gives {him} {rate} small {things} for each big one",
                "for one big {thing} {name2} gives {him} {rate} small ones",
            ),
            "traded": (
                "{name} trades in {traded} big ones that way",
                "that way {name} gets rid of {traded} big ones",
            ),
        },
        asks=(
            Ask(
                find="all",
                steps=(
                    "small {things} from {name2} = traded * rate",
                    "small {things} after the trade = small + small {things} from {name2}",
                    "big {things} after the trade = big - traded",
                    "{things} after the trade = small {things} after the trade + big {things} "
                    "after the trade",
                ),
                tell="has rate traded",
                questions=(
                    "how many {things} does {name} have after the trade",
                    "how many {things}, big and small, are in {name}'s tin then",
                ),
                goals=("the number of {things} that {name} has after the trade",),
                wordings=(
                    '"One big one is worth {rate} small ones," says {name2}. "Deal," says '
                    "{name}, who has {big} big {things} and {small} small ones, and hands over "
                    "{traded} big ones. How many {things} of both kinds does {name} own now?",
                    "How many {things} does {name} have altogether after swapping {traded} of "
                    "{his} {big} big ones with {name2}, at {rate} small ones for a big one, if "
                    "{he} had {small} small ones before?",
                    "Before the swap, {name} had {small} small {things} and {big} big ones. "
                    "{name2} took {traded} of the big ones and paid {rate} small ones for each. "
                    "What is the size of {name}'s collection after it, counting both kinds?",
                ),
            ),
            Ask(
                find="traded",
                steps=(
                    "small {things} from {name2} = small_now - small",
                    "big {things} traded = small {things} from {name2} / rate",
                ),
                wordings=(
                    "{name} had {small} small {things}; after trading some big ones with "
                    "{name2}, at {rate} small ones for each, {he} has {small_now} small ones. "
                    "How many big ones did {he} give away?",
                    "For a big {thing}, {name2} pays {rate} small ones. {name} came with {small} "
                    "small ones and some big ones and went home with {small_now} small ones. How "
                    "many big ones had changed hands?",
                ),
            ),
            Ask(
                find="big",
                steps=(
                    "small {things} from {name2} = traded * rate",
                    "small {things} after the trade = small + small {things} from {name2}",
                    "big {things} after the trade = all - small {things} after the trade",
                    "big {things} at first = big {things} after the trade + traded",
                ),
                wordings=(
                    "After a trade {name} has {all} {things}, big and small together. {he} began "
                    "with {small} small ones and some big ones; {name2} took {traded} big ones "
                    "and gave {rate} small ones for each of these. How many big ones had {name} "
                    "had at first?",
                    "How many big {things} were in {name}'s tin before the trade, besides "
                    "{small} small ones? {traded} big ones went to {name2}, each for {rate} "
                    "small ones, and now the tin holds {all} {things} in all.",
                ),
            ),
        ),
    ),
    Story(
        name="swaps_three_friends_end_with_the_same_number",
        topic="",
        numbers={
            "each": whole(8, 40),
            "first_gives": whole(3, 20),
            "second_gives": whole(2, 15),
            "first": "each + first_gives",
            "second": "each - first_gives + second_gives",
            "third": "each - second_gives",
        },
        where=("third > 1",),
        nouns={"thing": "collectible"},
        facts={
            "own": (
                "{name} has {first} {things}, {name2} has {second}, and {name3} has {third}",
                "{first} {things} belong to {name}, {second} to {name2}, and {third} to {name3}",
            ),
            "share": (
                "the three friends put them together and share them equally",
                "the three put all of them on one pile and share it equally",
            ),
        },
        asks=(
            Ask(
                find="each",
                steps=(
                    "{things} of {name} and {name2} = first + second",
                    "{things} on the pile = {things} of {name} and {name2} + third",
                    "{things} for each = {things} on the pile / 3",
                ),
                tell="own share",
                questions=(
                    "how many {things} does each of them get",
                    "how many {things} does each of the three have then",
                ),
                goals=("the number of {things} that each of the three gets",),
                wordings=(
                    "{name}: {first}. {name2}: {second}. {name3}: {third}. That is how many "
                    "{things} the three friends had before they shared them equally. How many "
                    "does each have now?",
                ),
            ),
            Ask(
                find="first_gives",
                steps=(
                    "{things} of {name} and {name2} = first + second",
                    "{things} of all three = {things} of {name} and {name2} + third",
                    "{things} for each = {things} of all three / 3",
                    "{things} that {name} gives away = first - {things} for each",
                ),
                wordings=(
                    "Three friends want to own equally many {things}. {name} has {first}, more "
                    "than {his} share, {name2} has {second} and {name3} {third}. How many must "
                    "{name} give away?",
                    "How many {things} does {name} have to hand over to {name2} and {name3}, so "
                    "that all three have the same number? At the moment {name} has {first}, "
                    "{name2} {second}, and {name3} {third}.",
                    '"It isn\'t fair," says {name3}, "I have only {third} {things}, and you have '
                    '{first}!" {name}, who has these {first}, agrees to share. {name2}, the '
                    "third friend, has {second}. With how many does {name} part if all end up "
                    "with the same number?",
                ),
            ),
        ),
    ),
    Story(
        name="swaps_inherited_collection_partly_sold",
        topic="",
        numbers={
            "had": whole(40, 400, 20),
            "sold_share": percent(10, 15, 20, 25, 30, 40),
            "sold": "had * sold_share / 100",
            "kept": "had - sold",
            "price": money("0.50", 4, "0.25"),
            "income": "sold * price",
            "bought": whole(3, 30),
            "now": "kept + bought",
        },
        nouns={"thing": "stamp, coin, postcard, comic, badge, baseball card"},
        facts={
            "had": (
                "{name}'s grandfather left {him} {had} {things}",
                "{had} {things} came to {name} from {his} grandfather",
            ),
            "sold": (
                "{he} sells {sold_share} of them for {price} each",
                "{sold_share} of them are sold for {price} apiece",
            ),
            "bought": (
                "{he} buys {bought} others that {he} likes better",
                "in their place {he} gets {bought} that {he} likes better",
            ),
        },
        asks=(
            Ask(
                find="now",
                steps=(
                    "{things} sold = sold_share of had",
                    "{things} kept = had - {things} sold",
                    "{things} now = {things} kept + bought",
                ),
                tell="had sold bought",
                questions=(
                    "how many {things} does {name} have then",
                    "how large is {his} collection after that",
                ),
                goals=("the number of {things} that {name} has after that",),
                wordings=(
                    "{name} got {had} {things} from {his} grandfather, sold {sold_share} of them "
                    "to a dealer and bought {bought} new ones at a fair. How many are in the "
                    "collection now?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "{things} sold = sold_share of had",
                    "money for the {things} = {things} sold * price",
                ),
                wordings=(
                    "A dealer takes {sold_share} of {name}'s {had} {things}, which used to be "
                    "{his} grandfather's, at {price} apiece. What does the dealer pay?",
                    "What does {name} get for {sold_share} of the {had} {things} from {his} "
                    "grandfather, if every one that {he} sells brings {price}?",
                ),
            ),
            Ask(
                find="had",
                steps=(
                    "{things} kept = now - bought",
                    "{things} at first = {things} kept + sold",
                ),
                wordings=(
                    "{name} now has {now} {things}. {bought} of them are from a fair; the others "
                    "are what remained of {his} grandfather's collection when {sold} had been "
                    "sold. How large was that collection?",
                    "How many {things} had {name} got from {his} grandfather? {he} sold {sold} "
                    "of those, added {bought} new ones, and has {now} today.",
                ),
            ),
        ),
    ),
    Story(
        name="swaps_trading_cards_two_for_one_then_at_a_loss",
        topic="",
        numbers={
            "cards": whole(20, 80),
            "commons": whole(3, 12),
            "given": "commons * 2",
            "second": whole(2, 8),
            "after": "cards - given + commons",
            "now": "after - second",
        },
        facts={},
        asks=(
            Ask(
                find="now",
                steps=(
                    "cards given to {name2} = commons * 2",
                    "cards left after that = cards - cards given to {name2}",
                    "cards after the first trades = cards left after that + commons",
                    "cards now = cards after the first trades - second",
                ),
                wordings=(
                    "{name} has {cards} cards. First {he} makes {commons} trades with {name2}, "
                    "giving two cards and getting one each time. Then {he} makes {second} trades "
                    "with {name3}, in each of which {he} gives one card more than {he} gets. How "
                    "many cards does {he} have at the end?",
                    "How many cards does {name} end up with, starting from {cards}? {commons} "
                    "times {he} gives {name2} two cards for a better one; {second} times {name3} "
                    "gets one card more from {him} than {name3} gives back.",
                    "Fewer but better, that is {name}'s plan for {his} {cards} cards. {commons} "
                    "trades with {name2}: two out, one in. {second} trades with {name3}: each "
                    "makes {name}'s pile smaller by one. What is left of the pile?",
                ),
            ),
            Ask(
                find="cards",
                steps=(
                    "cards after the first trades = now + second",
                    "cards left before getting any = cards after the first trades - commons",
                    "cards given to {name2} = commons * 2",
                    "cards at first = cards left before getting any + cards given to {name2}",
                ),
                wordings=(
                    "{name} now has {now} cards, after {commons} trades with {name2}, two of "
                    "{name}'s cards for one of {name2}'s, and then {second} trades with {name3} "
                    "that cost {him} one card each. How many cards did {he} have before?",
                    "How big was {name}'s pile of cards before all the trading? {he} made "
                    "{commons} trades of two cards for one with {name2} and lost a single card "
                    "in each of {second} trades with {name3}, and counts {now} cards now.",
                    "{commons} times {name} gave {name2} two cards and took one; {second} times "
                    "{he} traded with {name3} and came out one card short. That leaves {him} "
                    "with {now} cards. With how many had {he} begun?",
                ),
            ),
        ),
    ),
    Story(
        name="swaps_season_points_for_wins_and_draws",
        topic="",
        numbers={
            "wins": whole(5, 24),
            "draws": whole(2, 9),
            "losses": whole(3, 10),
            "games": "wins + draws + losses",
            "win_points": "wins * 3",
            "raw": "win_points + draws",
            "penalty": oneof(2, 3, 4, 5, 6),
            "points": "raw - penalty",
        },
        nouns={"team_name": "Foxes, Herons, Bears, Comets, Rovers, Wolves"},
        facts={
            "games": (
                "a season has {games} games, of which a team loses {losses} and draws {draws}",
                "of the {games} games in a season, a team draws {draws} and loses {losses}",
            ),
            "points": (
                "it wins all the others, and a win gives 3 points while a draw gives one",
                "all its other games are wins, with 3 points each, while a draw gives one point",
            ),
            "penalty": (
                "{penalty} points are taken away for using a player who was not registered",
                "the league takes {penalty} points away because one player was not registered",
            ),
        },
        asks=(
            Ask(
                find="points",
                steps=(
                    "games drawn or lost = draws + losses",
                    "wins = games - games drawn or lost",
                    "points for wins = wins * 3",
                    "points won = points for wins + draws",
                    "points at the end = points won - penalty",
                ),
                tell="games points penalty",
                questions=(
                    "how many points does the team have at the end of the season",
                    "with how many points does the team finish",
                ),
                goals=("the points of the team at the end of the season",),
                wordings=(
                    "Season of the Herons, in numbers: {games} games, {losses} lost, {draws} "
                    "drawn, no others but wins. 3 points for a win, one for a draw, minus "
                    "{penalty} for a player without papers. What does the table say?",
                    "How many points did a team collect in {games} games, if it lost {losses}, "
                    "drew {draws} for one point each, won all the others for 3 points each, and "
                    "had {penalty} points taken away by the league?",
                ),
            ),
            Ask(
                find="wins",
                steps=(
                    "points won = points + penalty",
                    "points for wins = points won - draws",
                    "wins = points for wins / 3",
                ),
                wordings=(
                    "The {team_name} finished the season with {points} points, after a penalty "
                    "of {penalty}. They had drawn {draws} games at one point each; all their "
                    "other points came from wins, 3 for each. How many games had they won?",
                    "How many games did the {team_name} win this season? A win is worth 3 points "
                    "and a draw one. They had {draws} draws, lost {penalty} points to the "
                    "judges, and ended with {points}.",
                    "{points} points in the table, {penalty} fewer than the {team_name} had won "
                    "on the field: a player was not registered. {draws} of their games were "
                    "draws, one point each. How many were wins, 3 points each?",
                ),
            ),
        ),
    ),
    Story(
        name="swaps_word_game_bonus_for_every_ten_words",
        topic="school",
        numbers={
            "words": whole(20, 90, 10),
            "each": whole(2, 5),
            "bonus": oneof(5, 8, 10, 12, 15, 20),
            "twice": whole(2, 9),
            "fine": whole(1, 4),
            "plain": "words * each",
            "extra": "words / 10 * bonus",
            "lost": "twice * fine",
            "points": "plain + extra - lost",
        },
        facts={
            "words": (
                "{name} finds {words} words in a word game and gets {each} points for each",
                "for each of {words} words in a word game {name} gets {each} points",
            ),
            "bonus": (
                "every 10 words bring {bonus} points more",
                "there are {bonus} extra points for each 10 words",
            ),
            "lost": (
                "{twice} words are misspelled, and each of those mistakes costs "
                "{fine:point/points}",
                "for each of {twice} spelling mistakes {he} loses {fine:point/points}",
            ),
        },
        asks=(
            Ask(
                find="points",
                steps=(
                    "points for words = words * each",
                    "tens of words = words / 10",
                    "extra points = tens of words * bonus",
                    "points before mistakes = points for words + extra points",
                    "points lost = twice * fine",
                    "points at the end = points before mistakes - points lost",
                ),
                tell="words bonus lost",
                questions=(
                    "how many points does {name} have at the end",
                    "what is {his} final score",
                ),
                goals=("the final score of {name}",),
                wordings=(
                    "{words} words in five minutes! That is {each} points a word for {name}, "
                    "plus {bonus} points for each 10 words, minus {fine:point/points} for each "
                    "of {twice} spelling mistakes. What is the score?",
                    "How many points does {name} get for {words} words, if a word counts {each} "
                    "points, 10 words together bring a bonus of {bonus}, and {twice} mistakes "
                    "cost {fine:point/points} each?",
                ),
            ),
            Ask(
                find="twice",
                steps=(
                    "points for words = words * each",
                    "tens of words = words / 10",
                    "extra points = tens of words * bonus",
                    "points before mistakes = points for words + extra points",
                    "points lost = points before mistakes - points",
                    "mistakes = points lost / fine",
                ),
                wordings=(
                    "{name} had {points} points after a word game. {he} had found {words} words, "
                    "{each} points each, with {bonus} points on top for each 10 of them, but "
                    "every mistake in spelling cost {fine:point/points}. How many mistakes had "
                    "{he} made?",
                    "How many words did {name} misspell, if a mistake takes {fine:point/points} "
                    "away and {he} has {points} points for {words} words, which count {each} "
                    "points each, with a bonus of {bonus} points for every 10 words?",
                ),
            ),
        ),
    ),
    Story(
        name="swaps_darts_to_zero_from_a_start_score",
        topic="",
        numbers={
            "start": oneof(301, 501, 701),
            "throws": whole(2, 8),
            "low": whole(15, 60),
            "double": "low * 2",
            "first_sum": "low * throws",
            "throws2": whole(1, 3),
            "second_sum": "double * throws2",
            "left": "start - first_sum - second_sum",
        },
        facts={},
        asks=(
            Ask(
                find="left",
                steps=(
                    "points of the first turns = low * throws",
                    "points of a good turn = low * 2",
                    "points of the good turns = points of a good turn * throws2",
                    "points to go after the first turns = start - points of the first turns",
                    "points to go = points to go after the first turns - points of the good turns",
                ),
                wordings=(
                    "A game of darts is played from {start} down to zero. {name} takes {low} "
                    "points off in each of {throws} turns, then twice as many in each of "
                    "{throws2:turn/turns}. How far from zero is {name}?",
                    "How many points does {name} still have to throw? The game began at {start} "
                    "and goes down to zero; {throws} turns brought {low} points each, and "
                    "another {throws2:turn/turns} twice that much each.",
                    "{start}, says the board at the start, and everything that {name} throws is "
                    "taken away from it: {throws} times {low} points, and after that "
                    "{throws2:time/times} double that number. What does the board say now?",
                ),
            ),
            Ask(
                find="throws",
                steps=(
                    "points of a good turn = low * 2",
                    "points of the good turns = points of a good turn * throws2",
                    "points thrown = start - left",
                    "points of the first turns = points thrown - points of the good turns",
                    "first turns = points of the first turns / low",
                ),
                wordings=(
                    "From {start} the board has come down to {left}. {name} threw {low} points "
                    "in some turns and twice as many in each of {throws2:other turn/other "
                    "turns}. How many turns of {low} points were there?",
                    "How many turns with {low} points did {name} have in a game that began at "
                    "{start} and stands at {left}, if {throws2:turn/turns} gave {him} twice as "
                    "many and there were no others?",
                    '"{left} to go!" says {name}, who began at {start} and has thrown nothing '
                    "but turns of {low} points and {throws2:turn/turns} with twice that many. "
                    "How many of {his} turns were worth {low} points?",
                ),
            ),
        ),
    ),
    Story(
        name="swaps_relay_team_times_with_time_penalties",
        topic="",
        numbers={
            "runners": whole(3, 6),
            "seconds": whole(55, 95),
            "faults": whole(2, 5),
            "fine": oneof(5, 10, 15, 20),
            "run": "runners * seconds",
            "extra": "faults * fine",
            "total": "run + extra",
            "rival": whole(200, 620),
            "lead": "rival - total",
        },
        facts={
            "run": (
                "a relay team has {runners} runners, who need {seconds} seconds each",
                "each of the {runners} runners of a relay team is on the track for {seconds} "
                "seconds",
            ),
            "faults": (
                "it makes {faults:fault/faults} and gets {fine} seconds added for each",
                "for each fault {fine} seconds are added to its time, and it makes "
                "{faults:fault/faults}",
            ),
            "rival": (
                "the other team needs {rival} seconds, with everything added",
                "{rival} seconds is the time of the other team, faults included",
            ),
        },
        asks=(
            Ask(
                find="lead",
                steps=(
                    "seconds of running = runners * seconds",
                    "seconds added = faults * fine",
                    "time of the team = seconds of running + seconds added",
                    "seconds ahead = rival - time of the team",
                ),
                tell="run faults rival",
                questions=(
                    "by how many seconds does the first team win",
                    "how many seconds ahead of the other team is it",
                ),
                goals=("the number of seconds by which the first team wins",),
                wordings=(
                    "{runners} runners, {seconds} seconds apiece, plus {fine} seconds for each "
                    "fault: the Swifts made {faults} of these. The Arrows finished in {rival} "
                    "seconds in all. By how many seconds did the Swifts beat them?",
                    "How much faster than {rival} seconds, the final time of its rivals, was a "
                    "relay team whose {runners} runners each took {seconds} seconds and which "
                    "got {fine} extra seconds for every one of its {faults:fault/faults}?",
                ),
            ),
            Ask(
                find="faults",
                steps=(
                    "seconds of running = runners * seconds",
                    "seconds added = total - seconds of running",
                    "faults = seconds added / fine",
                ),
                wordings=(
                    "A relay team's time on the board is {total} seconds. Its {runners} runners "
                    "had each run for {seconds} seconds; the rest are penalties of {fine} "
                    "seconds for a fault. How many faults did the team make?",
                    "How many faults were there if a team of {runners}, each running {seconds} "
                    "seconds, was given a final time of {total} seconds, with {fine} seconds "
                    "added for every fault?",
                ),
            ),
        ),
    ),
)
