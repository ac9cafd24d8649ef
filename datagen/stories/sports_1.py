"""Leagues, medals, marathons, gym, board games, cards, bricks."""

from datagen.numbers.quantity import factor, fraction, oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="sports_marathon_water_stations",
        topic="",
        numbers={
            "runners": whole(100, 900, 50),
            "stations": whole(3, 9),
            "cups": oneof(2, 3),
            "box": oneof(20, 25, 50, 100),
            "boxes": "runners * stations * cups / box",
        },
        nouns={"race": "marathon, half marathon, charity run, city run"},
        facts={
            "runners": (
                "{runners} runners have entered a {race}",
                "a {race} has {runners} runners",
            ),
            "stations": (
                "on the way there are {stations} water stations, and each runner is expected to "
                "take {cups} cups at each of them",
                "the organizers plan {cups} cups for every runner at each of {stations} water "
                "stations",
            ),
            "box": ("the cups come in boxes of {box}", "one box contains {box} cups"),
        },
        asks=(
            Ask(
                find="boxes",
                steps=(
                    "cups at a station = runners * cups",
                    "cups needed = cups at a station * stations",
                    "boxes = cups needed / box",
                ),
                tell="runners stations box",
                questions=(
                    "how many boxes of cups must be ordered",
                    "how many boxes of cups does the {race} need",
                ),
                goals=("the number of boxes to order",),
                wordings=(
                    "Order for the {race}: cups, in boxes of {box}. There will be {stations} water "
                    "stations, and at every one each of the {runners} runners should find {cups} "
                    "cups. How many boxes is that?",
                ),
            ),
            Ask(
                find="stations",
                steps=(
                    "cups used = boxes * box",
                    "cups at a station = runners * cups",
                    "water stations = cups used / cups at a station",
                ),
                wordings=(
                    "{boxes:box/boxes} of {box} cups were emptied during the {race}. If all "
                    "{runners} runners took {cups} cups at each water station, how many stations "
                    "were there?",
                    "How many water stations did the {race} have? Each of {runners} runners "
                    "drank {cups} cups at every station, and altogether {boxes:box/boxes} with "
                    "{box} cups in a box were used.",
                ),
            ),
        ),
    ),
    Story(
        name="sports_medals_three_kinds",
        topic="",
        numbers={
            "gold": whole(3, 30),
            "times": factor(2, 3),
            "silver": "gold * times",
            "more": whole(2, 15),
            "bronze": "silver + more",
            "total": "gold + silver + bronze",
        },
        nouns={"who": "team, swimming club, country, school, athletics club"},
        facts={
            "gold": (
                "a {who} won {gold} gold medals",
                "the number of gold medals that a {who} won was {gold}",
            ),
            "times": (
                "it got {times:times} as many silver medals",
                "there were {times:times} as many silver medals as gold ones",
            ),
            "more": (
                "it took {more} more bronze medals than silver ones",
                "bronze medals outnumbered silver ones by {more}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "silver medals = times of gold",
                    "bronze medals = silver medals + more",
                    "gold and silver medals = gold + silver medals",
                    "medals = gold and silver medals + bronze medals",
                ),
                tell="gold times more",
                questions=(
                    "how many medals did the {who} win altogether",
                    "what was the total number of medals",
                ),
                goals=("the number of all its medals",),
                wordings=(
                    "Bronze: {more} more than silver. Silver: {times:times} as many as gold. Gold: "
                    "{gold}. How many medals does this {who} take home?",
                ),
            ),
            Ask(
                find="gold",
                steps=("silver medals = bronze - more", "gold medals = silver medals / times"),
                wordings=(
                    "A {who} came home with {bronze} bronze medals. That was {more} more than it "
                    "had in silver, and of silver it had {times:times} as many as of gold. How "
                    "many gold medals did it win?",
                    "How many gold medals are in the cabinet of a {who}, if the {bronze} bronze "
                    "ones exceed the silver ones by {more}, and there are {times:times} as many "
                    "silver ones as gold ones?",
                ),
            ),
        ),
    ),
    Story(
        name="sports_gym_sets_and_repetitions",
        topic="",
        numbers={
            "sets": oneof(3, 4, 5),
            "reps": whole(8, 15),
            "other_sets": oneof(2, 3, 4),
            "other_reps": whole(10, 25),
            "days": oneof(2, 3, 4, 5),
            "total": "(sets * reps + other_sets * other_reps) * days",
        },
        nouns={
            "first": "push-up, pull-up, bench press/bench presses",
            "second": "squat, lunge, sit-up",
        },
        facts={
            "sets": (
                "{name} does {sets} sets of {reps} {firsts}",
                "{name}'s workout begins with {sets} sets of {reps} {firsts}",
            ),
            "other": (
                "then {he} does {other_sets} sets of {other_reps} {seconds}",
                "{other_sets} sets of {other_reps} {seconds} follow",
            ),
            "days": (
                "{name} trains like this on {days} days a week",
                "{he} repeats this workout on each of {days} days a week",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "{firsts} = sets * reps",
                    "{seconds} = other_sets * other_reps",
                    "exercises in a workout = {firsts} + {seconds}",
                    "exercises in a week = exercises in a workout * days",
                ),
                tell="sets other days",
                questions=(
                    "how many {firsts} and {seconds} together does {he} do in a week",
                    "how many {firsts} and {seconds} is that in a week, counted together",
                ),
                goals=("the weekly number of {firsts} and {seconds} together",),
                wordings=(
                    "On the gym wall {name} reads the plan: {firsts}, {sets} times {reps}; "
                    "{seconds}, {other_sets} times {other_reps}. Having followed it on {days} "
                    "days this week, how many {firsts} and {seconds} has {name} done altogether?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "{firsts} = sets * reps",
                    "{seconds} = other_sets * other_reps",
                    "exercises in a workout = {firsts} + {seconds}",
                    "days = total / exercises in a workout",
                ),
                wordings=(
                    "This month {name} did {total} {firsts} and {seconds} in all. Every workout "
                    "was the same: {sets} sets of {reps} {firsts} and {other_sets} sets of "
                    "{other_reps} {seconds}. How many workouts were there?",
                ),
            ),
        ),
    ),
    Story(
        name="sports_card_deck_dealt_to_players",
        topic="",
        numbers={
            "decks": oneof(2, 3, 4),
            "cards": oneof(32, 36, 40, 52, 54),
            "players": whole(3, 8),
            "hand": whole(5, 12),
            "removed": whole(2, 12),
            "pile": "decks * cards - removed - players * hand",
        },
        facts={
            "decks": (
                "{decks} decks of {cards} cards each are shuffled together",
                "a game is played with {decks} decks, each of which has {cards} cards",
            ),
            "removed": (
                "{removed} torn cards are taken out",
                "{removed} of the cards are torn and put away",
            ),
            "hand": (
                "{players} players get {hand} cards each",
                "each of {players} players is dealt {hand} cards",
            ),
        },
        asks=(
            Ask(
                find="pile",
                steps=(
                    "cards in the decks = decks * cards",
                    "cards in the game = cards in the decks - removed",
                    "cards dealt = players * hand",
                    "cards in the pile = cards in the game - cards dealt",
                ),
                tell="decks removed hand",
                questions=(
                    "how many cards are left for the pile",
                    "what number of cards forms the pile in the middle",
                ),
                goals=("the number of cards left for the pile",),
                wordings=(
                    "{name} deals. Each of the {players} players gets {hand} cards, and the rest "
                    "go into a pile. The cards come from {decks} decks of {cards}, out of which "
                    "{name} has thrown {removed} bent ones. How many cards are in the pile?",
                ),
            ),
            Ask(
                find="hand",
                steps=(
                    "cards in the decks = decks * cards",
                    "cards in the game = cards in the decks - removed",
                    "cards dealt = cards in the game - pile",
                    "cards for each player = cards dealt / players",
                ),
                wordings=(
                    "From {decks} decks with {cards} cards each, {removed} cards were missing. "
                    "{name} dealt the same number of cards to {players} players, and {pile} cards "
                    "remained. How many cards did each player get?",
                    "How many cards were in each of the {players} hands, all of the same size, if "
                    "{decks} decks of {cards} cards were used, {removed} cards were set aside at "
                    "the start and {pile} lay in the pile after dealing?",
                ),
            ),
        ),
    ),
    Story(
        name="sports_brick_castle_from_sets",
        topic="",
        numbers={
            "walls": oneof(4, 5, 6, 8),
            "wall_bricks": whole(20, 90, 2),
            "share": fraction("1/2", "1/4", "1/5"),
            "towers": oneof(2, 3, 4),
            "tower_bricks": "wall_bricks * share",
            "used": "walls * wall_bricks + towers * tower_bricks",
            "left": whole(10, 150),
            "had": "used + left",
        },
        nouns={"thing": "castle, fort, palace, space base"},
        facts={
            "had": (
                "{name} has {had} toy bricks and builds a {thing}",
                "out of {had} toy bricks {name} wants to build a {thing}",
            ),
            "walls": (
                "it has {walls} walls of {wall_bricks} bricks each",
                "each of its {walls} walls takes {wall_bricks} bricks",
            ),
            "towers": (
                "each of its {towers} towers takes {share} of the number of bricks in a wall",
                "its {towers} towers need only {share} as many bricks each as a wall",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "bricks in the walls = walls * wall_bricks",
                    "bricks in a tower = share of wall_bricks",
                    "bricks in the towers = towers * bricks in a tower",
                    "bricks used = bricks in the walls + bricks in the towers",
                    "bricks left = had - bricks used",
                ),
                tell="had walls towers",
                questions=(
                    "how many bricks are left over",
                    "how many bricks remain when the {thing} is finished",
                ),
                goals=("the number of bricks that are not used",),
                wordings=(
                    "A {thing} of toy bricks stands on the carpet. {name} counts {wall_bricks} "
                    "bricks in each of the {walls} walls; in each of the {towers} towers there are "
                    "{share} of that number. {name} owns {had} bricks. How many are still in the "
                    "box?",
                ),
            ),
            Ask(
                find="had",
                steps=(
                    "bricks in the walls = walls * wall_bricks",
                    "bricks in the towers = towers * tower_bricks",
                    "bricks used = bricks in the walls + bricks in the towers",
                    "bricks = bricks used + left",
                ),
                wordings=(
                    "{name} built a {thing} with {walls} walls and {towers} towers. A wall took "
                    "{wall_bricks} bricks, a tower {tower_bricks}, and when everything stood, "
                    "{left} bricks had not been used. How many bricks does {name} own?",
                ),
            ),
        ),
    ),
    Story(
        name="sports_board_game_three_rounds",
        topic="",
        numbers={
            "first": whole(12, 60),
            "times": factor("1/2", 2, 3),
            "second": "first * times",
            "lost": whole(3, 25),
            "goal": "first + second - lost + need",
            "need": whole(5, 90),
        },
        where=("lost < first + second",),
        nouns={"game": "board game, dice game, word game, card game"},
        facts={
            "goal": (
                "in a {game} one needs {goal} points to win",
                "a {game} is won by the first player with {goal} points",
            ),
            "first": (
                "{name} scored {first} points in the first round",
                "the first round brought {name} {first} points",
            ),
            "times": (
                "in the second {he} scored {times:times} as many as in the first",
                "the second round brought {him} {times:times} as many",
            ),
            "lost": (
                "in the third {he} lost {lost} points",
                "the third round cost {him} {lost} points",
            ),
        },
        asks=(
            Ask(
                find="need",
                steps=(
                    "points in the second round = times of first",
                    "points after two rounds = first + points in the second round",
                    "points after three rounds = points after two rounds - lost",
                    "points still needed = goal - points after three rounds",
                ),
                tell="goal first times lost",
                questions=(
                    "how many points did {name} still need after the third round",
                    "how many points short of winning was {name} after three rounds",
                ),
                goals=("the points that {name} still needed",),
                wordings=(
                    "{name}'s score sheet in a {game} that ends at {goal} points: round one, plus "
                    "{first}; round two, plus {times:times} as many as in round one; round three, "
                    "minus {lost}. How far is {name} from the goal?",
                ),
            ),
            Ask(
                find="lost",
                steps=(
                    "points after three rounds = goal - need",
                    "points in the second round = times of first",
                    "points after two rounds = first + points in the second round",
                    "points lost = points after two rounds - points after three rounds",
                ),
                wordings=(
                    "{goal} points win this {game}. After three rounds {name} is {need} points "
                    "away from that. Round one had brought {first} points and round two "
                    "{times:times} as many, but round three had gone badly. How many points did "
                    "{name} lose in it?",
                ),
            ),
        ),
    ),
    Story(
        name="sports_choir_rows_on_a_stage",
        topic="",
        numbers={
            "rows": whole(3, 9),
            "per_row": whole(6, 16),
            "soloists": oneof(2, 3, 4, 5),
            "women": "rows * per_row + soloists - men",
            "men": whole(8, 50),
        },
        where=("women > men",),
        nouns={"group": "choir, chorus/choruses, gospel choir, opera chorus/opera choruses"},
        facts={
            "women": (
                "a {group} has {women} women and {men} men",
                "{men} men and {women} women sing in a {group}",
            ),
            "soloists": (
                "{soloists} soloists from it stand in front",
                "{soloists} of the singers stand in front as soloists",
            ),
            "rows": (
                "the others form {rows} equal rows",
                "all the others are lined up in {rows} rows of the same length",
            ),
        },
        asks=(
            Ask(
                find="per_row",
                steps=(
                    "singers = women + men",
                    "singers in rows = singers - soloists",
                    "singers in a row = singers in rows / rows",
                ),
                tell="women soloists rows",
                questions=("how many singers stand in each row", "how long is a row, in singers"),
                goals=("the number of singers in one row",),
                wordings=(
                    "With {soloists} soloists in front, a {group} of {women} women and {men} men "
                    "fills {rows} rows evenly behind them. How many people sing in one row?",
                ),
            ),
            Ask(
                find="women",
                steps=(
                    "singers in rows = rows * per_row",
                    "singers = singers in rows + soloists",
                    "women = singers - men",
                ),
                wordings=(
                    "On the stage a {group} stands in {rows} rows of {per_row}, with {soloists} "
                    "soloists before them. {men} of all these singers are men. How many women are "
                    "in the {group}?",
                    "How many women sing in a {group} with {men} men, whose members, except for "
                    "{soloists} soloists, stand in {rows} rows of {per_row} singers each?",
                ),
            ),
        ),
    ),
    Story(
        name="sports_jigsaw_evenings",
        topic="",
        numbers={
            "pieces": oneof(500, 750, 1000, 1500, 2000),
            "edge": whole(60, 180, 2),
            "evenings": oneof(2, 3, 4, 5),
            "per_evening": whole(40, 160, 5),
            "friend": whole(20, 150, 5),
            "left": "pieces - edge - evenings * per_evening - friend",
        },
        nouns={"picture": "castle, lighthouse, sailing boat, mountain, old map, tiger"},
        facts={
            "pieces": (
                "{name} is putting together a puzzle of a {picture} with {pieces} pieces",
                "a puzzle of {pieces} pieces that shows a {picture} lies on {name}'s table",
            ),
            "edge": (
                "{he} first placed the {edge} pieces of the edge",
                "the edge, {edge} pieces, was finished first",
            ),
            "evenings": (
                "after that {he} placed {per_evening} pieces on each of {evenings} evenings",
                "on each of the next {evenings} evenings {he} added {per_evening} pieces",
            ),
            "friend": (
                "{name2} found the place of {friend} others",
                "another {friend} pieces were put in by {name2}",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "pieces placed in the evenings = evenings * per_evening",
                    "pieces placed with the edge = pieces placed in the evenings + edge",
                    "pieces placed = pieces placed with the edge + friend",
                    "pieces left = pieces - pieces placed",
                ),
                tell="pieces edge evenings friend",
                questions=(
                    "how many pieces are still to be placed",
                    "how many pieces of the puzzle are missing from the picture",
                ),
                goals=("the number of pieces still to be placed",),
                wordings=(
                    "How many pieces are still loose? The puzzle, a {picture}, has {pieces}. "
                    "{name} did the whole edge of {edge} pieces on Friday, then {per_evening} "
                    "pieces an evening for {evenings} evenings, and {name2} helped out with "
                    "{friend}.",
                ),
            ),
            Ask(
                find="per_evening",
                steps=(
                    "pieces placed = pieces - left",
                    "pieces without the edge = pieces placed - edge",
                    "pieces by {name} = pieces without the edge - friend",
                    "pieces an evening = pieces by {name} / evenings",
                ),
                wordings=(
                    "{left} of the {pieces} pieces of a {picture} puzzle are still in the box. "
                    "{name2} placed {friend}; {name} placed the {edge} edge pieces and then "
                    "the same number on each of {evenings} evenings. How many pieces did {name} "
                    "place on each of these evenings?",
                ),
            ),
        ),
    ),
)
