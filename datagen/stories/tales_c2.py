"""Sports statistics, games and collections: saves, stamps, cards, tokens, puzzle pieces."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="tales_c_goalkeeper_shots_saved",
        topic="",
        numbers={
            "games": oneof(4, 5, 8, 10, 12, 15, 16, 20),
            "shots": whole(6, 25),
            "faced": "games * shots",
            "save_share": percent(60, 70, 75, 80, 90),
            "saved": "faced * save_share / 100",
            "conceded": "faced - saved",
            "scored": whole(10, 90),
            "ahead": "scored - conceded",
        },
        nouns={"sport": "soccer, hockey, handball, water polo, lacrosse"},
        facts={
            "faced": (
                "over {games} {sport} games, {name} had to face {shots} shots a game",
                "{name} keeps goal in a {sport} team and saw {shots} shots come at the goal in "
                "each of {games} games",
            ),
            "save": (
                "{he} saved {save_share} of all the shots",
                "{save_share} of these shots were stopped",
            ),
            "scored": (
                "in the same games the team scored {scored} goals itself",
                "{name}'s own team scored {scored} goals in that time",
            ),
        },
        asks=(
            Ask(
                find="conceded",
                steps=(
                    "shots at the goal = games * shots",
                    "shots saved = save_share of shots at the goal",
                    "goals let in = shots at the goal - shots saved",
                ),
                tell="faced save",
                questions=(
                    "how many goals did {name} let in",
                    "how many of the shots ended in the net behind {name}",
                ),
                goals=("the number of goals that {name} let in",),
                wordings=(
                    "A reporter wants to know how many goals got past {name}, the {sport} goalie, "
                    "during the season. The club only keeps three figures: {games} games, {shots} "
                    "shots in every game, {save_share} of the shots saved. What can she write?",
                ),
            ),
            Ask(
                find="ahead",
                steps=(
                    "shots at the goal = games * shots",
                    "shots saved = save_share of shots at the goal",
                    "goals let in = shots at the goal - shots saved",
                    "goals scored over goals let in = scored - goals let in",
                ),
                tell="faced save scored",
                questions=(
                    "how many more goals did the team score than it let in",
                    "what is the difference between goals scored and goals let in",
                ),
                goals=("the goal difference of {name}'s team",),
                wordings=(
                    "Goal difference means goals scored minus goals let in. {name}'s {sport} "
                    "team scored {scored} times in {games} games; {his} goal was shot at {shots} "
                    "times a game, and {save_share} of those shots {name} caught or pushed away. "
                    "Calculate the goal difference.",
                ),
            ),
            Ask(
                find="shots",
                steps=(
                    "shots at the goal = saved + conceded",
                    "shots in each game = shots at the goal / games",
                ),
                wordings=(
                    "{saved} saved, {conceded} let in: that is what {name}, who keeps goal, has to "
                    "show after {games} games of {sport}. On average, how many shots a game were "
                    "there at the goal?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_stamp_album_pages_and_doubles",
        topic="",
        numbers={
            "pages": whole(4, 30),
            "rows": whole(3, 8),
            "per_row": whole(3, 8),
            "per_page": "rows * per_row",
            "in_album": "pages * per_page",
            "doubles": whole(12, 90),
            "given": whole(4, 60),
            "kept_doubles": "doubles - given",
            "stamps": "in_album + kept_doubles",
        },
        nouns={"relative": "grandfather, aunt, uncle, great-aunt, godmother, stepfather"},
        facts={
            "album": (
                "the album that {name} got from {his} {relative} has {pages} full pages, each "
                "with {rows} rows of {per_row} stamps",
                "{name} has filled {pages} album pages with stamps, {rows} rows to a page and "
                "{per_row} stamps to a row, just as {his} {relative} taught {him}",
            ),
            "doubles": (
                "in an old tea box there are {doubles} stamps that {he} has twice",
                "{he} keeps {doubles} doubles in a cigar box",
            ),
            "given": (
                "{he} gives away {given} of the doubles at the stamp fair",
                "{given} of these doubles go to a pen friend",
            ),
        },
        asks=(
            Ask(
                find="stamps",
                steps=(
                    "stamps on a page = rows * per_row",
                    "stamps in the album = pages * stamps on a page",
                    "doubles kept = doubles - given",
                    "stamps in all = stamps in the album + doubles kept",
                ),
                tell="album doubles given",
                questions=(
                    "how many stamps does {name} have then",
                    "how many stamps are left in the album and the box together",
                ),
                goals=("the number of stamps that {name} has left",),
                wordings=(
                    '{name} writes a letter: "Dear {relative}, the album is full: {pages} pages, '
                    "{rows} rows on each, {per_row} stamps in a row! Of the {doubles} doubles in "
                    'the box I have given away {given}, so guess what I own now!" What is the '
                    "right number of stamps?",
                ),
            ),
            Ask(
                find="doubles",
                steps=(
                    "stamps on a page = rows * per_row",
                    "stamps in the album = pages * stamps on a page",
                    "doubles kept = stamps - stamps in the album",
                    "doubles at first = doubles kept + given",
                ),
                wordings=(
                    "After giving away {given} doubles, {name} owns {stamps} stamps. In the album "
                    "from {his} {relative} there are {pages} pages with {rows} rows of {per_row} "
                    "stamps, and everything else is in a box of doubles. How many doubles were in "
                    "the box before?",
                    "How many double stamps lay in {name}'s box before {given} of them were given "
                    "away? The {relative} remembers only that {stamps} stamps remained, those in "
                    "the album included, and that its {pages} pages held {rows} times {per_row} "
                    "stamps each.",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_arcade_tokens_and_prize_points",
        topic="",
        numbers={
            "spent": oneof(5, 10, 15, 20, 25, 30),
            "per_dollar": oneof(2, 3, 4, 5),
            "tokens": "spent * per_dollar",
            "per_game": oneof(1, 2),
            "rounds": "tokens / per_game",
            "points": whole(3, 15),
            "won": "rounds * points",
            "missing": whole(5, 120),
            "prize": "won + missing",
        },
        nouns={
            "prize_thing": "plush bear, lava lamp, kite, yo-yo, water rocket, skateboard, radio",
            "game": "pinball game, racing game, basketball game, crane game, whack-a-mole game",
        },
        facts={
            "bill": (
                "{name} changes ${spent:plain} into arcade tokens and gets {per_dollar} tokens "
                "for every dollar",
                "at the arcade {name} buys tokens for ${spent:plain}, and one dollar buys "
                "{per_dollar} tokens",
            ),
            "game": (
                "each round of the {game} takes {per_game:token/tokens} and brings {him} {points} "
                "points",
                "{he} plays nothing but the {game}, which costs {per_game:token/tokens} a round, "
                "and wins {points} points every time",
            ),
            "prize": (
                "a {prize_thing} can be had for {prize} points",
                "{he} would love the {prize_thing} on the shelf, which takes {prize} points",
            ),
        },
        asks=(
            Ask(
                find="missing",
                steps=(
                    "tokens = spent * per_dollar",
                    "rounds played = tokens / per_game",
                    "points won = rounds played * points",
                    "points missing = prize - points won",
                ),
                tell="bill game prize",
                questions=(
                    "how many points is {name} short of the {prize_thing} when all the tokens are "
                    "gone",
                    "after the last token, how many points does {he} still need for the "
                    "{prize_thing}",
                ),
                goals=("the number of points that {name} lacks for the {prize_thing}",),
                wordings=(
                    "{prize} points for a {prize_thing}! {name} puts ${spent:plain} into the "
                    "machine, takes {per_dollar} tokens per dollar out of it, and plays a {game} "
                    "until no token is left, at {per_game:token/tokens} a round. With {points} "
                    "points won each round, how many points are missing in the end?",
                ),
            ),
            Ask(
                find="points",
                steps=(
                    "tokens = spent * per_dollar",
                    "rounds played = tokens / per_game",
                    "points won = prize - missing",
                    "points a round = points won / rounds played",
                ),
                wordings=(
                    "All ${spent:plain} went into tokens, {per_dollar} for a dollar, and all the "
                    "tokens into a {game}, {per_game:token/tokens} a round. {name} walked out "
                    "{missing} points short of the {prize} that a {prize_thing} takes. How many "
                    "points had each round brought, if it was always the same number?",
                    "What number of points does {name} win in each round of the {game}? A round "
                    "takes {per_game:token/tokens}, {per_dollar} tokens cost a dollar, and when "
                    "${spent:plain} has been played, {he} still lacks {missing} of the {prize} "
                    "points for a {prize_thing}.",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_jigsaw_edge_pieces_then_daily",
        topic="",
        numbers={
            "edge": whole(60, 160, 2),
            "daily": whole(20, 90),
            "days": whole(4, 20),
            "inner": "daily * days",
            "sky": whole(25, 120),
            "not_edge": "inner + sky",
            "pieces": "not_edge + edge",
        },
        where=("pieces < 2000", "sky < inner"),
        nouns={"picture": "castle, harbor, market square, lighthouse, windmill, old town"},
        facts={
            "pieces": (
                "{name} is given a jigsaw puzzle of a {picture} with {pieces} pieces",
                "a jigsaw puzzle of {pieces} pieces, showing a {picture}, lies on {name}'s table",
            ),
            "edge": (
                "the first evening is spent on the {edge} edge pieces",
                "{he} begins with the edge, which takes {edge} pieces",
            ),
            "sky": (
                "{his} cousin does the other {sky} pieces of the sky",
                "{sky} more pieces, all of them sky, are left to a cousin",
            ),
            "daily": (
                "after that, {name} places {daily} pieces every day",
                "from then on {daily} pieces a day find their place",
            ),
        },
        asks=(
            Ask(
                find="days",
                steps=(
                    "pieces without the edge = pieces - edge",
                    "pieces for {name} = pieces without the edge - sky",
                    "days = pieces for {name} / daily",
                ),
                tell="pieces edge sky daily",
                questions=(
                    "how many more days does {name} need for the rest",
                    "for how many days does {name} go on until the picture is complete",
                ),
                goals=("the number of days {name} needs after the edge is done",),
                wordings=(
                    "{name} divides the {pieces} pieces of a puzzle into three heaps: {edge} for "
                    "the edge, which is done at once; {sky} pieces of sky, which a cousin will "
                    "do; and the {picture} itself. At {daily} pieces a day, how many days does "
                    "the {picture} take?",
                ),
            ),
            Ask(
                find="pieces",
                steps=(
                    "pieces of the {picture} = daily * days",
                    "pieces without the edge = pieces of the {picture} + sky",
                    "pieces in all = pieces without the edge + edge",
                ),
                wordings=(
                    "The box is lost, and with it the number of pieces. {name} does remember that "
                    "there were {edge} edge pieces and {sky} pieces of sky, and that the "
                    "{picture}, which was all the rest, took {days} days with {daily} pieces a "
                    "day. How many pieces does the puzzle have?",
                    "How many pieces are there in a puzzle whose edge has {edge} pieces and whose "
                    "sky has {sky}, none of them at the edge, if {name} needs {days} days of "
                    "{daily} pieces each for the {picture}, the only thing that remains?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_common_cards_for_rare_cards",
        topic="",
        numbers={
            "packs": whole(3, 15),
            "per_pack": whole(5, 12),
            "bought": "packs * per_pack",
            "rate": whole(3, 8),
            "rare": whole(2, 12),
            "swapped": "rare * rate",
            "left": "bought - swapped",
            "price": money(2, 9),
            "income": "rare * price",
        },
        nouns={"theme": "dragon, dinosaur, football, pirate, robot, space, knight"},
        facts={
            "packs": (
                "{name} opens {packs} packs of {theme} cards, and every pack holds {per_pack} "
                "common cards",
                "{packs} packs of {theme} cards, all with {per_pack} common cards inside, are "
                "{name}'s birthday present",
            ),
            "rate": (
                "{name2} gives one rare card for every {rate} common ones",
                "a rare card can be had from {name2} for {rate} common cards",
            ),
            "rare": (
                "{name} takes {rare} rare cards from {name2}",
                "{rare} rare cards change hands in this way",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "common cards at first = packs * per_pack",
                    "common cards swapped = rare * rate",
                    "common cards left = common cards at first - common cards swapped",
                ),
                tell="packs rate rare",
                questions=(
                    "how many common cards does {name} have after the swap",
                    "how many common cards are left to {name}",
                ),
                goals=("the number of common cards that {name} has left",),
                wordings=(
                    '"{rate} common ones for a rare one, take it or leave it," says {name2}. '
                    "{name}, who has just opened {packs} packs of {per_pack} common {theme} cards, "
                    "takes it, {rare} times in a row. How many common cards does {name} keep?",
                ),
            ),
            Ask(
                find="rare",
                steps=(
                    "common cards at first = packs * per_pack",
                    "common cards swapped = common cards at first - left",
                    "rare cards = common cards swapped / rate",
                ),
                wordings=(
                    "Yesterday {name} had the common cards of {packs} packs, {per_pack} in each. "
                    "Today there are just {left} of them, because {name2} hands out rare {theme} "
                    "cards at {rate} common ones apiece. How many rare cards has {name} got?",
                    "How many rare {theme} cards did {name2} part with? {name} paid {rate} common "
                    "cards for each, came with {packs} packs of {per_pack} common cards and went "
                    "home with {left} of those.",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "common cards at first = packs * per_pack",
                    "common cards swapped = common cards at first - left",
                    "rare cards = common cards swapped / rate",
                    "money for the rare cards = rare cards * price",
                ),
                wordings=(
                    "{name} unpacks {packs} packs with {per_pack} common {theme} cards each, "
                    "swaps with {name2} at {rate} common cards for a rare one until {left} common "
                    "cards are left, and then sells every rare card for {price}. How much money "
                    "does that bring?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_basketball_four_quarters",
        topic="",
        numbers={
            "q1": whole(8, 26),
            "more": whole(2, 12),
            "q2": "q1 + more",
            "part": fraction("1/2", "1/3", "1/4"),
            "q3": "q2 * part",
            "half_time": "q1 + q2",
            "after_three": "half_time + q3",
            "opponent": whole(50, 110),
            "needed": "opponent - after_three",
            "q4": "needed + 1",
        },
        where=("needed > 8", "needed < 34"),
        nouns={"bird_team": "Hawks, Falcons, Comets, Rockets, Tigers, Bears, Sharks, Wolves"},
        facts={
            "first": (
                "the {bird_team} made {q1} points in the first quarter of their basketball game "
                "and {more} more than that in the second",
                "in the first quarter the {bird_team} scored {q1} points, and in the second they "
                "scored {more} points more",
            ),
            "third": (
                "the third quarter gave them only {part} as many points as the second",
                "in the third quarter they were tired and got {part} of the points of the second",
            ),
            "opponent": (
                "the other team finished with {opponent} points",
                "their rivals had {opponent} points at the end",
            ),
        },
        asks=(
            Ask(
                find="after_three",
                steps=(
                    "points in the second quarter = q1 + more",
                    "points in the third quarter = part of points in the second quarter",
                    "points in the first half = q1 + points in the second quarter",
                    "points after three quarters = points in the first half + points in the third "
                    "quarter",
                ),
                tell="first third",
                questions=(
                    "how many points did the {bird_team} have after three quarters",
                    "how many points were theirs when the fourth quarter began",
                ),
                goals=("the score of the {bird_team} before the last quarter",),
                wordings=(
                    "What stood next to the name of the {bird_team} on the scoreboard before the "
                    "fourth quarter? They had opened with a quarter of {q1} points, then one with "
                    "{more} more, and in the third they managed {part} of what the second had "
                    "brought.",
                ),
            ),
            Ask(
                find="q4",
                steps=(
                    "points in the second quarter = q1 + more",
                    "points in the third quarter = part of points in the second quarter",
                    "points in the first half = q1 + points in the second quarter",
                    "points after three quarters = points in the first half + points in the third "
                    "quarter",
                    "points to draw level = opponent - points after three quarters",
                    "points in the fourth quarter = points to draw level + 1",
                ),
                tell="first third opponent",
                questions=(
                    "how many points did the {bird_team} score in the fourth quarter if they won "
                    "by a single point",
                    "if the {bird_team} won by just one point, how many points did they make in "
                    "the fourth quarter",
                ),
                wordings=(
                    "Final score: {opponent} for the guests, one single point more for the "
                    "{bird_team}. Their first three quarters are known: {q1} points, {more} more "
                    "than that, and {part} as many as in the second. How many points came in "
                    "the fourth?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_video_game_lives_and_hearts",
        topic="",
        numbers={
            "lives": whole(3, 9),
            "hearts": oneof(3, 4, 5, 6),
            "at_start": "lives * hearts",
            "levels": whole(2, 8),
            "lost_each": whole(2, 6),
            "lost": "levels * lost_each",
            "found": whole(2, 12),
            "before_boss": "at_start - lost",
            "at_boss": "before_boss + found",
            "hit": oneof(2, 3),
            "hits": whole(2, 9),
            "boss": "hit * hits",
            "left": "at_boss - boss",
        },
        nouns={
            "hero": "knight, wizard, robot, fox, pirate, astronaut, ninja",
            "boss_thing": "dragon, giant, sea monster, ice queen, iron wolf, swamp king",
        },
        facts={
            "start": (
                "in a video game the {hero} starts with {lives} lives of {hearts} hearts each",
                "the {hero} in {name}'s new game begins with {lives} lives, and each life is "
                "worth {hearts} hearts",
            ),
            "levels": (
                "each of the first {levels} levels costs {lost_each} hearts",
                "{lost_each} hearts are lost in every one of the first {levels} levels",
            ),
            "found": (
                "{found} hearts are found in a treasure chest",
                "a hidden chest gives {found} hearts back",
            ),
            "boss": (
                "the {boss_thing} hits the {hero} {hits} times, and every hit takes {hit} hearts",
                "then comes the {boss_thing}, which takes {hit} hearts with a hit and hits "
                "{hits} times",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "hearts at the start = lives * hearts",
                    "hearts lost in the levels = levels * lost_each",
                    "hearts before the chest = hearts at the start - hearts lost in the levels",
                    "hearts after the chest = hearts before the chest + found",
                    "hearts taken by the {boss_thing} = hit * hits",
                    "hearts left = hearts after the chest - hearts taken by the {boss_thing}",
                ),
                tell="start levels found boss",
                questions=(
                    "how many hearts does the {hero} have after the fight",
                    "with how many hearts does the {hero} get past the {boss_thing}",
                ),
                goals=("the number of hearts that the {hero} has left",),
                wordings=(
                    "The {hero} stands before the treasure, at last. Behind lie {levels} levels "
                    "with {lost_each} hearts lost in each, a chest with {found} hearts inside, "
                    "and a {boss_thing} whose {hits} hits took {hit} hearts apiece. At the "
                    "start there were {lives} lives of {hearts} hearts. How many hearts are left?",
                ),
            ),
            Ask(
                find="hits",
                steps=(
                    "hearts at the start = lives * hearts",
                    "hearts lost in the levels = levels * lost_each",
                    "hearts before the chest = hearts at the start - hearts lost in the levels",
                    "hearts after the chest = hearts before the chest + found",
                    "hearts taken by the {boss_thing} = hearts after the chest - left",
                    "hits = hearts taken by the {boss_thing} / hit",
                ),
                wordings=(
                    "The screen shows {left:heart/hearts} after the fight with the {boss_thing}. "
                    "The {hero} began the game with {lives} lives of {hearts} hearts, lost "
                    "{lost_each} hearts in each of {levels} levels and found {found} in a chest. "
                    "If every hit of the {boss_thing} takes {hit} hearts, how many times did it "
                    "hit?",
                    "How often did the {boss_thing} strike? Each strike cost the {hero} {hit} "
                    "hearts and {left:was/were} left in the end. Before, {found} had been gained, "
                    "and {lost_each} had been lost in each of {levels} levels, out of {lives} "
                    "lives of {hearts} hearts.",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_marbles_won_and_lost_in_rounds",
        topic="",
        numbers={
            "start": whole(12, 60),
            "lost": whole(3, 20),
            "after_one": "start - lost",
            "times": factor(2, 3),
            "after_two": "after_one * times",
            "given": fraction("1/2", "1/3", "1/4", "1/5"),
            "present": "after_two * given",
            "end": "after_two - present",
        },
        nouns={"thing": "marble, bottle cap, acorn, glass bead, playing chip"},
        facts={
            "start": (
                "{name} came to the playground with {start} {things}",
                "there were {start} {things} in {name}'s pocket in the morning",
            ),
            "one": (
                "{he} lost {lost} of them in the first round",
                "in the first round {lost} were lost to {name2}",
            ),
            "two": (
                "the second round went so well that {he} then had {times:times} as many {things}",
                "after the second round {he} had {times:times} as many as before it",
            ),
            "given": (
                "on the way home {he} gave {given} of {his} {things} to a small boy",
                "{given} of what {he} had then was given to a child next door",
            ),
        },
        asks=(
            Ask(
                find="end",
                steps=(
                    "{things} after the first round = start - lost",
                    "{things} after the second round = times of {things} after the first round",
                    "{things} given away = given of {things} after the second round",
                    "{things} left = {things} after the second round - {things} given away",
                ),
                tell="start one two given",
                questions=(
                    "how many {things} did {name} bring home",
                    "how many {things} were left in the evening",
                ),
                goals=("the number of {things} that {name} had in the evening",),
                wordings=(
                    "How did the day go? First {name} lost {lost} of {start} {things}; then luck "
                    "turned, and the next round left {name} with {times:times} as many as "
                    "before it; in the end {given} of them all went to a friend. How many "
                    "{things} does {name} have now?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "{things} after the second round = end + present",
                    "{things} after the first round = {things} after the second round / times",
                    "{things} at first = {things} after the first round + lost",
                ),
                wordings=(
                    "In the evening {name} counts {end} {things}, after giving {present} to a "
                    "neighbor. Before that there had been two rounds: one in which {name} lost "
                    "{lost}, and one that left {him} with {times:times} as many as before it. How "
                    "many {things} had {name} taken along in the morning?",
                    "{name} no longer knows how many {things} {he} owned at breakfast. {he} knows "
                    "this: {lost} went in round one; round two made it {times:times} as many as "
                    "were left; {present} were given away; {end} remain. Find the number at "
                    "breakfast.",
                ),
            ),
        ),
    ),
)
