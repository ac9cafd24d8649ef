"""Sports, games and collections: seasons, laps, ladders of points, cards, levels, tournaments."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="contests_hockey_points_two_teams",
        topic="",
        numbers={
            "wins": whole(6, 24),
            "win_points": oneof(2, 3),
            "draws": whole(2, 12),
            "losses": whole(2, 14),
            "behind": whole(1, 12),
            "from_wins": "wins * win_points",
            "points": "from_wins + draws",
            "other": "points - behind",
            "other_draws": whole(1, 9),
            "other_from_wins": "other - other_draws",
            "other_wins": "other_from_wins / win_points",
            "won_or_drawn": "wins + draws",
            "games": "won_or_drawn + losses",
        },
        where=("other_wins > 2",),
        nouns={
            "team": "Hawks, Tigers, Comets, Sharks, Falcons, Bears, Wolves, Pirates",
            "rival": "Dragons, Lions, Rockets, Panthers, Eagles, Giants, Foxes, Knights",
        },
        asks=(
            Ask(
                find="other_wins",
                steps=(
                    "points of the {team} from wins = wins * win_points",
                    "points of the {team} = points of the {team} from wins + draws",
                    "points of the {rival} = points of the {team} - behind",
                    "points of the {rival} from wins = points of the {rival} - other_draws",
                    "wins of the {rival} = points of the {rival} from wins / win_points",
                ),
                wordings=(
                    "A win is worth {win_points} points, a draw one point, a loss nothing. The "
                    "{team} have {wins} wins and {draws} draws. The {rival} are "
                    "{behind:point/points} behind them and have {other_draws:draw/draws}. How "
                    "many games have the {rival} won?",
                    "How many games have the {rival} won this season, given that they have drawn "
                    "{other_draws} of them and stand {behind:point/points} below the {team}, who "
                    "have won {wins} and drawn {draws}? The table gives {win_points} points for a "
                    "win and 1 for a draw.",
                ),
            ),
            Ask(
                find="games",
                steps=(
                    "points from wins = points - draws",
                    "wins = points from wins / win_points",
                    "wins and draws = wins + draws",
                    "games = wins and draws + losses",
                ),
                wordings=(
                    "At the end of the season the {team} had {points} points: {win_points} for "
                    "every win and one for each of their {draws} draws. Only {losses} games were "
                    "lost. How many games did they play in all?",
                    "{losses} defeats, {draws} draws, {points} points: that was the season of the "
                    "{team}. A win brings {win_points} points, a draw 1, a defeat none. How many "
                    "games did the season have?",
                ),
            ),
            Ask(
                find="points",
                steps=(
                    "wins and draws = games - losses",
                    "wins = wins and draws - draws",
                    "points from wins = wins * win_points",
                    "points = points from wins + draws",
                ),
                wordings=(
                    "The {team} played {games} games this year and lost {losses} of them. "
                    "{draws} ended in a draw; they won all the others. With {win_points} points "
                    "for a win, one for a draw and none for a loss, how many points did they "
                    "collect?",
                    "What is the score of a team in a league table if it has played {games} "
                    "games, among them {draws} draws and {losses} defeats, and the rules give "
                    "{win_points} points for a win and 1 point for a draw?",
                ),
            ),
        ),
    ),
    Story(
        name="contests_sponsored_swim_lengths",
        topic="",
        numbers={
            "morning": whole(8, 40),
            "times": factor(2, 3),
            "rest": whole(4, 20),
            "length": oneof(20, 25, 50),
            "sponsors": whole(2, 8),
            "cents": money("0.10", "0.50", "0.05"),
            "noon": "morning * times",
            "two": "morning + noon",
            "lengths": "two + rest",
            "meters": "lengths * length",
            "per_length": "sponsors * cents",
            "raised": "lengths * per_length",
        },
        facts={
            "morning": (
                "at a charity swim {name} swims {morning} lengths of the pool in the morning",
                "in the morning {name} swims {morning} lengths of a pool for charity",
            ),
            "noon": (
                "around noon {he} manages {times:times} as many",
                "after a break {he} does {times:times} as many lengths as before",
            ),
            "rest": (
                "in the afternoon {he} adds {rest} more",
                "{rest} lengths follow in the afternoon",
            ),
            "sponsors": (
                "each of {his} {sponsors} sponsors gives {cents} for every length",
                "{sponsors} sponsors pay {cents} each for every length that {he} swims",
            ),
        },
        asks=(
            Ask(
                find="raised",
                steps=(
                    "lengths after the first break = times of morning",
                    "lengths before the last part = morning + lengths after the first break",
                    "lengths swum = lengths before the last part + rest",
                    "money for a length = sponsors * cents",
                    "money raised = lengths swum * money for a length",
                ),
                tell="morning noon rest sponsors",
                questions=(
                    "how much money does {he} raise",
                    "how much do {his} sponsors have to pay altogether",
                ),
                goals=("the money that {name} raises",),
                wordings=(
                    "{name}'s card for the charity swim shows three numbers of lengths: {morning}, "
                    "then {times:times} as many, then {rest}. {sponsors} sponsors have signed it, "
                    "and every one of them promised {cents} a length. What will the charity get?",
                ),
            ),
            Ask(
                find="meters",
                steps=(
                    "lengths after the first break = times of morning",
                    "lengths before the last part = morning + lengths after the first break",
                    "lengths swum = lengths before the last part + rest",
                    "meters = lengths swum * length",
                ),
                wordings=(
                    "One length of the pool is {length} meters. {name} swims {morning} "
                    "lengths, has a banana, then swims {times:times} as many lengths as before "
                    "the banana, sleeps a little and ends the day with another {rest} lengths. "
                    "How many meters has {name} swum?",
                    "How many meters did {name} swim on a day with {morning} lengths early, "
                    "{times:times} as many at noon and {rest} late, in a pool that is {length} "
                    "meters long?",
                ),
            ),
            Ask(
                find="rest",
                steps=(
                    "money for a length = sponsors * cents",
                    "lengths swum = raised / money for a length",
                    "lengths at noon = times of morning",
                    "lengths before the last part = morning + lengths at noon",
                    "lengths in the afternoon = lengths swum - lengths before the last part",
                ),
                wordings=(
                    "Swimming for charity earned {name} {raised} from {sponsors} sponsors, who "
                    "paid {cents} each for a length. {name} swam {morning} lengths in the morning "
                    "and {times:times} as many at noon. How many lengths did {name} swim in the "
                    "afternoon, the only other time in the water that day?",
                ),
            ),
        ),
    ),
    Story(
        name="contests_album_of_stickers_with_doubles",
        topic="",
        numbers={
            "places": whole(100, 400, 10),
            "packs": whole(8, 40),
            "per_pack": oneof(4, 5, 6, 7, 8),
            "double_share": percent(10, 20, 25, 30, 40, 50),
            "swapped": whole(2, 20),
            "bought": "packs * per_pack",
            "doubles": "bought * double_share / 100",
            "new": "bought - doubles",
            "stuck": "new + swapped",
            "missing": "places - stuck",
        },
        where=("swapped <= doubles", "missing > 5"),
        nouns={
            "theme": "soccer, dinosaur, space, ocean, superhero, racing car, wild animal, castle"
        },
        asks=(
            Ask(
                find="stuck",
                steps=(
                    "stickers bought = packs * per_pack",
                    "stickers {name} has twice = double_share of stickers bought",
                    "different stickers = stickers bought - stickers {name} has twice",
                    "stickers in the album = different stickers + swapped",
                ),
                wordings=(
                    "{name} collects {theme} stickers and has bought {packs} packs with "
                    "{per_pack} stickers each. {double_share} of these stickers turned out to be "
                    "doubles; the others went into the album. For {swapped} of the doubles, "
                    "friends gave {name} {swapped} stickers that were missing, which went in as "
                    "well. How many stickers does the album hold now?",
                    "An empty {theme} album, {packs} packs of {per_pack} stickers, "
                    "{double_share} of them doubles that cannot be used, and {swapped} useful "
                    "stickers that {name} got by swapping: how many places of the album are "
                    "filled after that?",
                ),
            ),
            Ask(
                find="missing",
                steps=(
                    "stickers bought = packs * per_pack",
                    "doubles = double_share of stickers bought",
                    "different stickers = stickers bought - doubles",
                    "places filled = different stickers + swapped",
                    "places empty = places - places filled",
                ),
                wordings=(
                    "There are {places} places in {name}'s {theme} album. Out of {packs} packs of "
                    "{per_pack} stickers, {double_share} were doubles, and the rest was stuck in. "
                    "A friend then swapped {swapped} more missing stickers with {name}. How many "
                    "places are still empty?",
                ),
            ),
            Ask(
                find="packs",
                steps=(
                    "stickers bought = new + doubles",
                    "packs = stickers bought / per_pack",
                ),
                wordings=(
                    "After opening all the packs, {name} had {new} different {theme} stickers and "
                    "{doubles} doubles. A pack has {per_pack} stickers. How many packs had {name} "
                    "opened?",
                ),
            ),
            Ask(
                find="swapped",
                steps=(
                    "stickers in the album = places - missing",
                    "stickers bought = packs * per_pack",
                    "different stickers bought = stickers bought - doubles",
                    "stickers from swaps = stickers in the album - different stickers bought",
                ),
                wordings=(
                    "{name}'s {theme} album has {places} places, {missing} of which are empty. "
                    "The stickers in it come from {packs} packs of {per_pack}, which included "
                    "{doubles} doubles of no use, and from swaps with friends. How many stickers "
                    "in the album were got by swapping?",
                    "How many {theme} stickers did {name} get from friends? The album, with room "
                    "for {places}, still lacks {missing}; {packs} packs with {per_pack} stickers "
                    "each were bought, and {doubles} of those were doubles that did not go in.",
                ),
            ),
        ),
    ),
    Story(
        name="contests_game_levels_gems_and_lives",
        topic="",
        numbers={
            "levels": whole(4, 15),
            "gems": whole(10, 60, 5),
            "bonus": whole(50, 300, 10),
            "life": whole(20, 90, 5),
            "lives": whole(2, 6),
            "shield": whole(60, 400, 10),
            "won": "levels * gems",
            "all_gems": "won + bonus",
            "life_cost": "life * lives",
            "after": "all_gems - life_cost",
            "needed": "shield - after",
            "more": "needed / gems",
        },
        nouns={
            "thing": "shield, helmet, magic cape, golden key, flying broom, dragon egg, jet pack"
        },
        facts={
            "levels": (
                "in a video game {name} has finished {levels} levels and won {gems} gems in each",
                "{name} has won {gems} gems in each of {levels} levels of a video game",
            ),
            "bonus": (
                "a secret door has given {him} {bonus} gems more",
                "{he} has found {bonus} gems behind a secret door as well",
            ),
            "lives": (
                "{he} has paid {life} gems for each of {lives} extra lives",
                "{lives} extra lives have cost {him} {life} gems each",
            ),
            "shield": (
                "a {thing} costs {shield} gems",
                "{he} would like to have a {thing}, which costs {shield} gems",
            ),
        },
        asks=(
            Ask(
                find="needed",
                steps=(
                    "gems from levels = levels * gems",
                    "gems won = gems from levels + bonus",
                    "gems for extra lives = life * lives",
                    "gems {name} has = gems won - gems for extra lives",
                    "gems missing = shield - gems {name} has",
                ),
                tell="levels bonus lives shield",
                questions=(
                    "how many more gems does {he} need for the {thing}",
                    "how many gems is {he} short of the {thing}",
                ),
                wordings=(
                    "{name} cannot buy the {thing} for {shield} gems yet. In {levels} levels there "
                    "were {gems} gems to win each time, and {bonus} came from a treasure chest, "
                    "but {lives} lives had to be bought for {life} gems apiece. How many gems are "
                    "missing?",
                ),
            ),
            Ask(
                find="more",
                steps=(
                    "gems from levels = levels * gems",
                    "gems won = gems from levels + bonus",
                    "gems for extra lives = life * lives",
                    "gems {name} has = gems won - gems for extra lives",
                    "gems missing = shield - gems {name} has",
                    "more levels = gems missing / gems",
                ),
                wordings=(
                    "How many more levels must {name} finish before there are enough gems for the "
                    "{thing}? It costs {shield}. Each level brings {gems} gems, {levels} levels "
                    "are done, {bonus} gems were found in a cave, and {lives} extra lives were "
                    "bought at {life} gems each.",
                ),
            ),
            Ask(
                find="life",
                steps=(
                    "gems from levels = levels * gems",
                    "gems won = gems from levels + bonus",
                    "gems spent = gems won - after",
                    "price of a life in gems = gems spent / lives",
                ),
                wordings=(
                    "{levels} levels with {gems} gems each, then {bonus} gems from a treasure "
                    "chest: {name} should have been rich. But {name} bought {lives} extra lives, "
                    "and only {after} gems remained. What did one life cost, in gems?",
                    "After {name} had bought {lives} extra lives in a game, {after} gems were "
                    "left. They had been collected in {levels} levels, {gems} gems a level, apart "
                    "from {bonus} that a wizard had given to {name}. How many gems is the price "
                    "of a life?",
                ),
            ),
        ),
    ),
    Story(
        name="contests_chess_tournament_boards_and_rounds",
        topic="",
        numbers={
            "schools": whole(3, 12),
            "girls": whole(2, 9),
            "boys": whole(2, 9),
            "rounds": whole(3, 9),
            "team": "girls + boys",
            "players": "schools * team",
            "boards": "players / 2",
            "games": "boards * rounds",
        },
        nouns={"sport": "chess, checkers, table tennis, table soccer, backgammon"},
        facts={
            "schools": (
                "{schools} schools send {girls} girls and {boys} boys each to a {sport} tournament",
                "to a {sport} tournament come {girls} girls and {boys} boys from each of {schools} "
                "schools",
            ),
            "pairs": (
                "in every round all players play in pairs, one game a pair",
                "each round pairs all of the players, and each pair plays one game",
            ),
            "rounds": (
                "there are {rounds} rounds",
                "the tournament has {rounds} rounds",
            ),
        },
        asks=(
            Ask(
                find="games",
                steps=(
                    "players from a school = girls + boys",
                    "players = schools * players from a school",
                    "games in a round = players / 2",
                    "games = games in a round * rounds",
                ),
                tell="schools pairs rounds",
                questions=(
                    "how many games are played in the tournament",
                    "how many games does that make in all",
                ),
                goals=("the number of games in the whole tournament",),
                wordings=(
                    "The organizers of a {sport} tournament want one score sheet for every game. "
                    "They expect {schools} schools with {girls} girls and {boys} boys each, who "
                    "all play in each of the {rounds} rounds, two players to a game. How many "
                    "score sheets should be printed?",
                ),
            ),
            Ask(
                find="schools",
                steps=(
                    "games in a round = games / rounds",
                    "players = games in a round * 2",
                    "players from a school = girls + boys",
                    "schools = players / players from a school",
                ),
                wordings=(
                    "{games} games of {sport} were played in {rounds} rounds. In every round each "
                    "player met exactly one other player. Every school had sent {girls} girls and "
                    "{boys} boys. How many schools took part?",
                    "How many schools were there at a {sport} tournament in which {girls} girls "
                    "and "
                    "{boys} boys played for each school, if everybody played one game against "
                    "another player in each of {rounds} rounds and {games} games were counted?",
                ),
            ),
            Ask(
                find="boards",
                steps=(
                    "players from a school = girls + boys",
                    "players = schools * players from a school",
                    "tables = players / 2",
                ),
                wordings=(
                    "{name} has to set up a table for every two players of a {sport} tournament. "
                    "{schools} schools are coming, and each of them brings {girls} girls and "
                    "{boys} boys. How many tables does {name} need?",
                ),
            ),
        ),
        distractors=("A game may last {n:20-60} minutes at most.",),
    ),
    Story(
        name="contests_dart_rounds_total_wanted",
        topic="",
        numbers={
            "first": whole(15, 60),
            "fewer": whole(3, 12),
            "times": factor(2, 3),
            "rounds_left": oneof(2, 3, 4, 5),
            "each": whole(12, 60),
            "second": "first - fewer",
            "third": "second * times",
            "two": "first + second",
            "so_far": "two + third",
            "missing": "rounds_left * each",
            "target": "so_far + missing",
        },
        where=("second > 4",),
        nouns={"game": "darts, archery, ring toss, beanbag toss, pinball, skittles"},
        facts={
            "first": (
                "in the first round of {game} {name} scores {first} points",
                "{name} starts a game of {game} with a round of {first} points",
            ),
            "second": (
                "the second round brings {fewer} points fewer than the first",
                "{he} gets {fewer} points fewer in the second round than in the first",
            ),
            "third": (
                "the third round brings {times:times} as many points as the second",
                "in the third round {he} scores {times:times} as much as in the second",
            ),
        },
        asks=(
            Ask(
                find="so_far",
                steps=(
                    "points in the second round = first - fewer",
                    "points in the third round = times of points in the second round",
                    "points in two rounds = first + points in the second round",
                    "points in three rounds = points in two rounds + points in the third round",
                ),
                tell="first second third",
                questions=(
                    "how many points does {he} have after three rounds",
                    "what is {his} score after the third round",
                ),
                goals=("{his} score after three rounds",),
                wordings=(
                    "{name} has forgotten to add up a score at {game}. The sheet says: round one, "
                    "{first}; round two, {fewer} fewer than in round one; round three, "
                    "{times:times} as many as in round two. What is the total?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "points in the second round = first - fewer",
                    "points in the third round = times of points in the second round",
                    "points in two rounds = first + points in the second round",
                    "points in three rounds = points in two rounds + points in the third round",
                    "points missing = target - points in three rounds",
                    "points a round = points missing / rounds_left",
                ),
                wordings=(
                    "To win at {game}, {name} needs {target} points. The first round was worth "
                    "{first}, the second {fewer} less, and the third {times:times} as much as the "
                    "second. What must {name} score on average in each of the {rounds_left} "
                    "rounds that are left to reach exactly the {target} points?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "points in the second round = third / times",
                    "points in the first round = points in the second round + fewer",
                ),
                wordings=(
                    "In the third round of {game}, {name} scored {third} points, {times:times} as "
                    "many as in the second. The second had brought {fewer} fewer than the first. "
                    "How many points were scored in the first round?",
                    '{name} looks back on three rounds of {game}. "The last one was the best: '
                    "{third} points, {times:times} as many as in the one before. And that one was "
                    '{fewer} points worse than my first." How many points did {name} score in '
                    "the first round?",
                ),
            ),
        ),
    ),
    Story(
        name="contests_track_laps_and_weekly_goal",
        topic="",
        numbers={
            "lap": oneof(200, 250, 300, 400, 500),
            "monday": whole(4, 15),
            "more": whole(2, 8),
            "kilometers": whole(6, 24),
            "tuesday": "monday + more",
            "laps": "monday + tuesday",
            "run": "laps * lap",
            "goal": "kilometers * 1000",
            "left": "goal - run",
            "laps_left": "left / lap",
        },
        where=("laps_left > 2",),
        asks=(
            Ask(
                find="left",
                steps=(
                    "laps on Tuesday = monday + more",
                    "laps = monday + laps on Tuesday",
                    "meters run = laps * lap",
                    "goal in meters = kilometers * 1000",
                    "meters left = goal in meters - meters run",
                ),
                wordings=(
                    "{name}'s coach wants to see {kilometers} kilometers a week. A lap of the "
                    "track is {lap} meters. On Monday {name} ran {monday} laps, on Tuesday {more} "
                    "more than on Monday. How many meters are left for the other days of the week?",
                    "By Tuesday evening, how many meters of a weekly goal of {kilometers} "
                    "kilometers does {name} still have to run, after {monday} laps of {lap} "
                    "meters on Monday and {more} laps more than that on Tuesday?",
                ),
            ),
            Ask(
                find="laps_left",
                steps=(
                    "laps on Tuesday = monday + more",
                    "laps on both days = monday + laps on Tuesday",
                    "meters run = laps on both days * lap",
                    "goal in meters = kilometers * 1000",
                    "meters left = goal in meters - meters run",
                    "laps left = meters left / lap",
                ),
                wordings=(
                    "One lap is {lap} meters, the goal for the week {kilometers} kilometers. "
                    "{name} began with {monday} laps on Monday and did {more} more than that on "
                    "Tuesday. How many laps are left to run?",
                    '{name} writes into a training diary: "Monday {monday} laps. Tuesday {more} '
                    "laps more than Monday. Goal {kilometers} kilometers by Sunday. One lap = "
                    '{lap} meters." How many more laps does {name} need?',
                ),
            ),
            Ask(
                find="lap",
                steps=(
                    "laps on Tuesday = monday + more",
                    "laps on both days = monday + laps on Tuesday",
                    "meters in a lap = run / laps on both days",
                ),
                wordings=(
                    "{name} does not know how long the track in the new town is, but a watch "
                    "showed {run} meters for the laps of two days: {monday} on Monday and {more} "
                    "more than that on Tuesday. How many meters long is a lap?",
                    "On a round track {name} ran {monday} laps one day and {more} laps more the "
                    "next day, {run} meters altogether. What is the length of a lap in meters?",
                ),
            ),
        ),
    ),
    Story(
        name="contests_trading_cards_sorted_and_sold",
        topic="",
        numbers={
            "boxes": whole(2, 8),
            "per_box": whole(20, 90, 5),
            "rare_share": fraction("1/2", "1/4", "1/5", "1/10", "1/3", "1/6"),
            "rare_price": money("0.50", 4, "0.50"),
            "common_price": money("0.05", "0.40", "0.05"),
            "cards": "boxes * per_box",
            "rare": "cards * rare_share",
            "common": "cards - rare",
            "rare_money": "rare * rare_price",
            "common_money": "common * common_price",
            "income": "rare_money + common_money",
        },
        facts={
            "boxes": (
                "{name} has {boxes} boxes of trading cards with {per_box} cards in each",
                "{name}'s trading cards fill {boxes} boxes, {per_box} cards to a box",
            ),
            "rare": (
                "{rare_share} of the cards are rare",
                "{rare_share} of all these cards are rare ones",
            ),
            "prices": (
                "{he} sells the rare cards for {rare_price} each and the others for {common_price} "
                "each",
                "a collector pays {him} {rare_price} for each rare card and {common_price} for "
                "every other card",
            ),
        },
        asks=(
            Ask(
                find="income",
                steps=(
                    "cards = boxes * per_box",
                    "rare cards = rare_share of cards",
                    "common cards = cards - rare cards",
                    "money for rare cards = rare cards * rare_price",
                    "money for common cards = common cards * common_price",
                    "money for all cards = money for rare cards + money for common cards",
                ),
                tell="boxes rare prices",
                questions=(
                    "how much money does {he} get for all the cards",
                    "how much is the whole collection worth",
                ),
                goals=("the money that all the cards bring",),
            ),
            Ask(
                find="common_money",
                steps=(
                    "cards = boxes * per_box",
                    "rare cards = rare_share of cards",
                    "common cards = cards - rare cards",
                    "money for common cards = common cards * common_price",
                ),
                wordings=(
                    "{name} keeps the rare trading cards, which are {rare_share} of the "
                    "collection, and sells the common ones for {common_price} apiece. With "
                    "{boxes} boxes of {per_box} cards in the collection, how much will the sale "
                    "bring?",
                    "{boxes} boxes, {per_box} trading cards in each. {rare_share} of them are too "
                    "precious for {name} to sell; the rest is sold for {common_price} a card. "
                    "What does {name} get?",
                ),
            ),
            Ask(
                find="rare_price",
                steps=(
                    "cards = boxes * per_box",
                    "common cards = cards - rare",
                    "money for common cards = common cards * common_price",
                    "money for rare cards = income - money for common cards",
                    "price of a rare card = money for rare cards / rare",
                ),
                wordings=(
                    "{name} owned {boxes} boxes of {per_box} trading cards. The {rare} rare ones "
                    "among them were all sold at one price, the others for {common_price} each, "
                    "and {name} went home with {income}. What did a rare card cost?",
                    "What was the price of a rare card, if {name}'s {boxes} boxes with {per_box} "
                    "trading cards in each brought {income} altogether, {rare} of the cards were "
                    "rare, and each of the others went for {common_price}?",
                ),
            ),
        ),
    ),
    Story(
        name="contests_stadium_crowd_home_and_away",
        topic="",
        numbers={
            "home": whole(400, 3000, 50),
            "share": percent(10, 20, 25, 40, 50),
            "gone": whole(20, 300, 10),
            "away": "home * share / 100",
            "crowd": "home + away",
            "stayed": "crowd - gone",
            "gates": oneof(2, 4, 5, 8, 10),
            "through": "stayed / gates",
        },
        where=("gone < away",),
        facts={
            "home": (
                "{home} fans of the home team come to a match",
                "a match is watched by {home} fans of the home team",
            ),
            "away": (
                "the fans of the visiting team are {share} of that number",
                "the visiting team brings {share} as many",
            ),
            "gone": (
                "{gone} people leave at halftime because of the rain",
                "at halftime, as it begins to rain, {gone} people go home",
            ),
        },
        asks=(
            Ask(
                find="stayed",
                steps=(
                    "fans of the visiting team = share of home",
                    "people at the match = home + fans of the visiting team",
                    "people who stay = people at the match - gone",
                ),
                tell="home away gone",
                questions=(
                    "how many people see the second half",
                    "how many people stay to the end if nobody else leaves",
                ),
                goals=("the number of people who see the second half",),
                wordings=(
                    "For every home match the stadium counts its visitors. Last Sunday there were "
                    "{home} people in the home stands and {share} of that number in the visitors' "
                    "stand. During the break, {gone} of all these people went home. How many were "
                    "there for the second half?",
                ),
            ),
            Ask(
                find="through",
                steps=(
                    "fans of the visiting team = share of home",
                    "people at the match = home + fans of the visiting team",
                    "people who stayed = people at the match - gone",
                    "people through each gate = people who stayed / gates",
                ),
                wordings=(
                    "After the match, everybody who was still there left through {gates} gates, "
                    "the same number through each. {home} home fans had come, and visiting fans "
                    "had come as well, {share} of that number. {gone} people had gone home at "
                    "halftime. How many people walked through each gate?",
                ),
            ),
            Ask(
                find="home",
                steps=(
                    "people at the match = stayed + gone",
                    "home fans = people at the match - away",
                ),
                wordings=(
                    "{stayed} people were in the stadium at the end of a match. {gone} had left "
                    "early. Among all who had come, {away} were fans of the visiting team. How "
                    "many were fans of the home team?",
                ),
            ),
        ),
    ),
    Story(
        name="contests_relay_last_runner_record",
        topic="",
        numbers={
            "first": whole(40, 75),
            "slower": whole(2, 9),
            "faster": whole(3, 12),
            "last": whole(38, 75),
            "second": "first + slower",
            "third": "second - faster",
            "two": "first + second",
            "three": "two + third",
            "record": "three + last",
            "margin": whole(1, 6),
            "needed": "last - margin",
        },
        nouns={"place": "school, county, city, club, state, stadium"},
        facts={
            "first": (
                "in a relay race the first of four runners takes {first} seconds",
                "the first of the four runners of a relay team is back after {first} seconds",
            ),
            "second": (
                "the second runner takes {slower} seconds longer than the first",
                "the second one is {slower} seconds slower than the first",
            ),
            "third": (
                "the third runner is {faster} seconds faster than the second",
                "the third one needs {faster} seconds less than the second",
            ),
            "record": (
                "the {place} record stands at {record} seconds",
                "the best time that the {place} has ever seen is {record} seconds",
            ),
        },
        asks=(
            Ask(
                find="last",
                steps=(
                    "seconds of the second runner = first + slower",
                    "seconds of the third runner = seconds of the second runner - faster",
                    "seconds of the first two = first + seconds of the second runner",
                    "seconds of the first three = seconds of the first two + seconds of the third "
                    "runner",
                    "seconds left = record - seconds of the first three",
                ),
                tell="first second third record",
                questions=(
                    "how many seconds does the last runner have to equal the record",
                    "in how many seconds must the last runner finish for the same time as the "
                    "record",
                ),
                wordings=(
                    "{name} waits for the baton as the last of four runners. The first runner "
                    "took {first} seconds, the second {slower} seconds more than that, the third "
                    "{faster} seconds less than the second. If {name} now makes the team exactly "
                    "as fast as the {place} record of {record} seconds, how many seconds does "
                    "{name} take?",
                ),
            ),
            Ask(
                find="needed",
                steps=(
                    "seconds of the second runner = first + slower",
                    "seconds of the third runner = seconds of the second runner - faster",
                    "seconds of the first two = first + seconds of the second runner",
                    "seconds of the first three = seconds of the first two + seconds of the third "
                    "runner",
                    "seconds up to the record = record - seconds of the first three",
                    "seconds for the last runner = seconds up to the record - margin",
                ),
                wordings=(
                    "The {place} record for a relay of four is {record} seconds. {name}'s team "
                    "wants to beat it by {margin:second/seconds}. The first runner has done "
                    "{first} seconds, the second was {slower} seconds slower, the third {faster} "
                    "seconds faster than the second. How many seconds may {name}, the last "
                    "runner, take?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "seconds of the second runner = third + faster",
                    "seconds of the first runner = seconds of the second runner - slower",
                ),
                wordings=(
                    "The third runner of a relay team took {third} seconds and was {faster} "
                    "seconds faster than the second. The second had been {slower} seconds slower "
                    "than the first. How many seconds did the first runner take?",
                    "Only the time of the third runner was written down: {third} seconds. The "
                    "coach of the {place} recalls that the second needed {faster} seconds more "
                    "than the third, and the first {slower} seconds less than the second. What "
                    "was the time of the first, in seconds?",
                ),
            ),
        ),
    ),
)
