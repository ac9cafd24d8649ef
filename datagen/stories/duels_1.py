"""Games and sports: points and penalties, tournaments, moves forward and back, prizes for "
"tickets."""

from datagen.numbers.quantity import fraction, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="duels_three_players_share_the_points_of_a_team",
        topic="",
        numbers={
            "twos": whole(4, 12),
            "threes": whole(1, 6),
            "first": "twos * 2 + threes * 3",
            "less": whole(2, 8),
            "second": "first - less",
            "others": whole(6, 40),
            "team": "first + second + others",
        },
        facts={
            "first": (
                "{name} makes {twos} baskets for 2 points and {threes:basket/baskets} for 3 points",
                "{name} throws {twos} baskets worth 2 points each and {threes} worth 3 points each",
            ),
            "second": (
                "{name2} has {less} points less than {name}",
                "{name2} is {less} points behind {name}",
            ),
        },
        asks=(
            Ask(
                find="team",
                steps=(
                    "points for twos = twos * 2",
                    "points for threes = threes * 3",
                    "points of {name} = points for twos + points for threes",
                    "points of {name2} = points of {name} - less",
                    "points of both = points of {name} + points of {name2}",
                    "points of the team = points of both + others",
                ),
                wordings=(
                    "{name}: {twos} baskets at 2 points, {threes} at 3 points. {name2}: {less} "
                    "points fewer than {name}. All the others: {others} points. What did the "
                    "team score?",
                    "How many points does a team have at the end, when {name} has thrown {twos} "
                    "baskets worth 2 points each and {threes} worth 3 points each, {name2} has "
                    "{less} points less than that, and the others have made {others}?",
                    'The coach reads from a sheet. "{name}, {twos} baskets for 2 points, '
                    "{threes} for 3. {name2}, {less} points fewer than {name}. Everybody else "
                    'together, {others} points." How many points is that for the team?',
                ),
            ),
            Ask(
                find="second",
                steps=(
                    "points for twos = twos * 2",
                    "points for threes = threes * 3",
                    "points of {name} = points for twos + points for threes",
                    "points of {name2} = points of {name} - less",
                ),
                tell="first second",
                questions=("how many points does {name2} have", "what is the score of {name2}"),
                goals=("the number of points of {name2}",),
            ),
            Ask(
                find="twos",
                steps=(
                    "points of {name} = second + less",
                    "points for threes = threes * 3",
                    "points for twos = points of {name} - points for threes",
                    "baskets for two points = points for twos / 2",
                ),
                wordings=(
                    "{name2} won {second} points, {less} fewer than {name}. {name} had "
                    "{threes:basket/baskets} for 3 points; all {name}'s other baskets were worth "
                    "2 points each. How many of those did {name} throw?",
                    "How many baskets for 2 points did {name} make, if {name2} has {second} "
                    "points, {name} has {less} more than that, and {threes} of {name}'s baskets "
                    "counted 3 points and all the rest 2?",
                ),
            ),
        ),
    ),
    Story(
        name="duels_chess_club_points_with_half_for_a_draw",
        topic="",
        numbers={
            "games": whole(12, 40),
            "lost": whole(2, 9),
            "not_lost": "games - lost",
            "share": fraction("1/3", "1/4", "1/5", "1/2"),
            "drawn": "not_lost * share",
            "won": "not_lost - drawn",
            "points": "won * 2 + drawn",
        },
        facts={
            "games": (
                "{name} plays {games} games of {sport} and loses {lost} of them",
                "of {games} games of {sport} {name} loses {lost}",
            ),
            "drawn": (
                "{share} of the other games are draws, and the rest are wins",
                "a draw comes out of {share} of the remaining games, and {name} wins all the rest",
            ),
            "points": (
                "a win counts two points and a draw one",
                "there are two points for a win and one for a draw",
            ),
        },
        nouns={"sport": "chess, checkers, table soccer"},
        asks=(
            Ask(
                find="points",
                steps=(
                    "games not lost = games - lost",
                    "draws = share of games not lost",
                    "wins = games not lost - draws",
                    "points for wins = wins * 2",
                    "points in all = points for wins + draws",
                ),
                tell="games drawn points",
                questions=(
                    "how many points does {name} have",
                    "how many points is that for {name}",
                ),
                goals=("the number of points that {name} has",),
                wordings=(
                    "A year of {sport} for {name}: {games} games, {lost} lost. Of the games that "
                    "{he} did not lose, {share} were draws, at one point each, and the others "
                    "wins, at two points each. How many points did {he} collect?",
                    "How many points has {name} after {games} games of {sport}, {lost} of which "
                    "{he} lost, while {share} of the rest were draws for one point and the "
                    "remaining ones wins for two?",
                ),
            ),
            Ask(
                find="lost",
                steps=(
                    "games not lost = won + drawn",
                    "games lost = games - games not lost",
                ),
                wordings=(
                    "{name} won {won:game/games} of {sport} and drew {drawn}. {he} played "
                    "{games} in all. How many did {he} lose?",
                    "Out of {games} games of {sport}, how many did {name} lose, if {won:was a "
                    "win/were wins} and {drawn:was a draw/were draws}?",
                ),
            ),
        ),
    ),
    Story(
        name="duels_board_game_forward_for_good_cards_back_for_bad",
        topic="",
        numbers={
            "start": whole(5, 30),
            "good": whole(4, 12),
            "ahead": whole(3, 8),
            "bad": whole(2, 6),
            "back": whole(1, 4),
            "gain": "good * ahead",
            "loss": "bad * back",
            "now": "start + gain - loss",
            "missing": whole(3, 40),
            "goal": "now + missing",
        },
        facts={},
        asks=(
            Ask(
                find="now",
                steps=(
                    "squares forward = good * ahead",
                    "squares back = bad * back",
                    "square before going back = start + squares forward",
                    "square now = square before going back - squares back",
                ),
                wordings=(
                    "{name}'s piece stands on square {start}. Then {he} draws {good} green "
                    "cards, each of which means {ahead} squares forward, and {bad} red cards, "
                    "each of which means {back:square/squares} back. On the square with which "
                    "number does it stand now?",
                    "On which square is {name}'s piece, if it began on square {start}, went "
                    "{ahead} squares forward for each of {good} green cards, and "
                    "{back:square/squares} back for each of {bad} red ones?",
                    "Green: {ahead} ahead. Red: {back} back. {name} started this round from "
                    "square {start} and got {good} greens and {bad} reds. What is the number of "
                    "{his} square?",
                ),
            ),
            Ask(
                find="missing",
                steps=(
                    "squares forward = good * ahead",
                    "squares back = bad * back",
                    "square before going back = start + squares forward",
                    "square now = square before going back - squares back",
                    "squares to the goal = goal - square now",
                ),
                wordings=(
                    "The goal is square {goal}. {name}, who was on square {start}, has since "
                    "drawn {good} green cards, {ahead} squares forward each, and {bad} red "
                    "cards, {back:square/squares} back each. How many squares are missing to the "
                    "goal?",
                    "How far is {name} from the goal, square {goal}, if {his} piece was on "
                    "square {start} and {he} has drawn {bad} red cards worth {back:step/steps} "
                    "back each and {good} green ones worth {ahead} steps forward each?",
                    '"I\'ll be there soon," says {name}. From square {start}, {good} green cards '
                    "have taken {name} {ahead} squares ahead each time; {bad} red ones have set "
                    "{name} back by {back:square/squares} each. The goal is square {goal}. How "
                    'many squares is "soon"?',
                ),
            ),
        ),
    ),
    Story(
        name="duels_swim_meet_points_for_places",
        topic="school",
        numbers={
            "first": whole(2, 9),
            "second": whole(2, 9),
            "third": whole(2, 9),
            "points": "first * 5 + second * 3 + third",
            "rival": whole(15, 60),
            "lead": "points - rival",
        },
        facts={
            "rule": (
                "a first place gives 5 points, a second 3 points and a third one point",
                "there are 5 points for a first place, 3 points for a second place and one point "
                "for a third place",
            ),
            "places": (
                "a school wins {first} first, {second} second and {third} third places",
                "a school comes first {first} times, second {second} times and third {third} times",
            ),
            "rival": (
                "the other school has {rival} points",
                "{rival} points go to the other school",
            ),
        },
        asks=(
            Ask(
                find="lead",
                steps=(
                    "points for first places = first * 5",
                    "points for second places = second * 3",
                    "points for first and second places = points for first places + points for "
                    "second places",
                    "points of the school = points for first and second places + third",
                    "points ahead = points of the school - rival",
                ),
                tell="rule places rival",
                questions=(
                    "by how many points is the first school ahead",
                    "how many points more does the first school have than the other",
                ),
                goals=("the number of points by which the first school is ahead",),
                wordings=(
                    "Swim meet, final board. Visitors: {rival} points. Home team: {first} times "
                    "first, {second} times second, {third} times third, at 5 points, 3 points "
                    "and one point. By how much does the home team win?",
                    "How many points more than the {rival} of the visitors does a home team "
                    "have, that came first in {first} races, second in {second} and third in "
                    "{third}, when these places give 5, 3 and one point?",
                ),
            ),
            Ask(
                find="second",
                steps=(
                    "points for first places = first * 5",
                    "points for first and third places = points for first places + third",
                    "points for second places = points - points for first and third places",
                    "second places = points for second places / 3",
                ),
                wordings=(
                    "With {points} points a school won the swim meet. It had {first} first "
                    "places at 5 points, {third} third places at one point, and some second "
                    "places at 3 points. How many second places were there?",
                    "How many times did a school come second, if a second place is worth 3 "
                    "points, {first} first places gave it 5 points each, {third} third places "
                    "one point each, and {points} points are its total?",
                ),
            ),
        ),
    ),
    Story(
        name="duels_spectators_at_home_and_away_over_a_season",
        topic="",
        numbers={
            "home": whole(6, 15),
            "crowd": whole(200, 900, 20),
            "away": whole(6, 15),
            "fewer": whole(20, 150, 10),
            "away_crowd": "crowd - fewer",
            "total": "home * crowd + away * away_crowd",
        },
        where=("fewer < crowd - 40",),
        facts={
            "home": (
                "a team plays {home} home games, each watched by {crowd} people",
                "{crowd} people come to each of the {home} home games of a team",
            ),
            "away": (
                "at each of {away} away games there are {fewer} people fewer",
                "each of {away} away games is watched by {fewer} people fewer than a home game",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "people at home games = home * crowd",
                    "people at an away game = crowd - fewer",
                    "people at away games = away * people at an away game",
                    "people in the season = people at home games + people at away games",
                ),
                tell="home away",
                questions=(
                    "how many people watch the games of the season in all",
                    "how many people is that in the whole season, counting each game anew",
                ),
                goals=("the number of people at all the games together",),
                wordings=(
                    "Home, {crowd} people a game; away, {fewer} fewer a game. The team played "
                    "{home} times at home and {away} times away. How many tickets were torn at "
                    "the gates in all, one for each visitor of each game?",
                    "How many people, counted game by game, saw a team in a season with {home} "
                    "home games before {crowd} people each and {away} away games before {fewer} "
                    "people fewer each?",
                ),
            ),
            Ask(
                find="fewer",
                steps=(
                    "people at home games = home * crowd",
                    "people at away games = total - people at home games",
                    "people at an away game = people at away games / away",
                    "people fewer at an away game = crowd - people at an away game",
                ),
                wordings=(
                    "{total} tickets were sold for the games of a team: {crowd} for each of "
                    "{home} home games, and an equal number for each of {away} away games. How "
                    "many people fewer than at home came to an away game?",
                    "By how many people is the crowd at an away game smaller than the {crowd} at "
                    "a home game, if the {home} home games and the {away} equally well attended "
                    "away games had {total} visitors altogether?",
                ),
            ),
        ),
    ),
    Story(
        name="duels_cyclist_stage_times_added_in_minutes",
        topic="",
        numbers={
            "hours": whole(2, 4),
            "minutes": whole(2, 58, 2),
            "first": "hours * 60 + minutes",
            "longer": whole(5, 60),
            "second": "first + longer",
            "third": "first / 2",
            "total": "first + second + third",
        },
        facts={
            "first": (
                "{name} rides the first stage of a race in {hours} hours and {minutes} minutes",
                "the first stage of a race takes {name} {hours} hours and {minutes} minutes",
            ),
            "second": (
                "{he} needs {longer} minutes more for the second stage",
                "the second stage takes {him} {longer} minutes longer",
            ),
            "third": (
                "the third stage takes half as long as the first",
                "for the third stage {he} needs half of the time of the first",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "minutes in the hours = hours * 60",
                    "minutes of the first stage = minutes in the hours + minutes",
                    "minutes of the second stage = minutes of the first stage + longer",
                    "minutes of the third stage = minutes of the first stage / 2",
                    "minutes of two stages = minutes of the first stage + minutes of the second "
                    "stage",
                    "minutes of the race = minutes of two stages + minutes of the third stage",
                ),
                tell="first second third",
                questions=(
                    "how many minutes does {name} need for the race",
                    "how long is the race for {name}, in minutes",
                ),
                goals=("{name}'s time for the whole race in minutes",),
                wordings=(
                    "Three stages. {name}'s time for the first: {hours} hours and {minutes} "
                    "minutes. For the second: {longer} minutes more. For the third: half of the "
                    "first. What is {his} time for all three, in minutes?",
                    "How many minutes is {name} in the saddle during a race of three stages, the "
                    "first of which takes {him} {hours} hours and {minutes} minutes, the second "
                    "{longer} minutes longer than the first, and the third half as long as the "
                    "first?",
                ),
            ),
            Ask(
                find="second",
                steps=(
                    "minutes in the hours = hours * 60",
                    "minutes of the first stage = minutes in the hours + minutes",
                    "minutes of the second stage = minutes of the first stage + longer",
                ),
                wordings=(
                    "{name} finished the first stage of a race after {hours} hours and {minutes} "
                    "minutes, and the second, in the rain, after {longer} minutes more than "
                    "that. How many minutes was {he} out in the rain?",
                    "How many minutes did the second stage take {name}, if it took {him} "
                    "{longer} minutes more than the first, for which {he} had needed {hours} "
                    "hours and {minutes} minutes?",
                ),
            ),
        ),
    ),
    Story(
        name="duels_bean_bags_through_two_holes_and_misses",
        topic="",
        numbers={
            "throws": whole(15, 40),
            "big": whole(4, 12),
            "small": whole(2, 8),
            "misses": "throws - big - small",
            "big_points": whole(2, 5),
            "small_points": whole(6, 10),
            "won": "big * big_points + small * small_points",
            "points": "won - misses",
        },
        facts={},
        nouns={"thing": "bean bag, ball, horseshoe, rubber ring"},
        asks=(
            Ask(
                find="points",
                steps=(
                    "hits = big + small",
                    "misses = throws - hits",
                    "points for the big hole = big * big_points",
                    "points for the small hole = small * small_points",
                    "points won = points for the big hole + points for the small hole",
                    "points at the end = points won - misses",
                ),
                wordings=(
                    "{name} throws {throws} {things} at a board with two holes. {big} go through "
                    "the big hole, {big_points} points each; {small} go through the small one, "
                    "{small_points} points each; each of the others costs {him} one point. How "
                    "many points does {name} have?",
                    "What is {name}'s score after {throws} throws, if {small} {things} flew "
                    "through the small hole for {small_points} points, {big} through the big "
                    "hole for {big_points} points, and each miss was one point off?",
                    "A hit through the small hole is worth {small_points} points, through the "
                    "big one {big_points}, and a miss takes one point away. {name} has thrown "
                    "{throws} {things}, {small} through the small hole and {big} through the big "
                    "one. What does the board say?",
                ),
            ),
            Ask(
                find="small",
                steps=(
                    "points for the big hole = big * big_points",
                    "points for the small hole = won - points for the big hole",
                    "hits through the small hole = points for the small hole / small_points",
                ),
                wordings=(
                    "{name} won {won} points by throwing {things} through two holes, "
                    "{big_points} points for the big hole and {small_points} for the small one. "
                    "{big} hits were through the big hole. How many were through the small one?",
                    "How many {things} went through the small hole, worth {small_points} points "
                    "each, if {name} won {won} points and {big} {things} went through the big "
                    "hole, worth {big_points} points each?",
                    "The big hole gives {big_points} points, the small one {small_points}. {big} "
                    "times {name} hit the big one, and all {his} hits together brought {won} "
                    "points. How often did {name} hit the small hole?",
                ),
            ),
        ),
    ),
    Story(
        name="duels_prize_tickets_saved_for_a_big_prize",
        topic="",
        numbers={
            "games": whole(5, 15),
            "tickets": whole(6, 20),
            "won": "games * tickets",
            "candy": whole(3, 20),
            "left": "won - candy",
            "more_games": whole(3, 12),
            "prize": "left + more_games * tickets",
        },
        nouns={"goal": "giant teddy bear, kite, puzzle, football, lamp, model car"},
        facts={
            "won": (
                "each game at the fair gives {name} {tickets} tickets, and {he} has played "
                "{games} games",
                "{name} has played {games} games at the fair and got {tickets} tickets for each",
            ),
            "candy": (
                "{he} has given {candy} tickets for candy",
                "{candy} of the tickets have gone for candy",
            ),
            "prize": (
                "a {goal} costs {prize} tickets",
                "{he} wants a {goal}, for which {prize} tickets are needed",
            ),
        },
        asks=(
            Ask(
                find="more_games",
                steps=(
                    "tickets won = games * tickets",
                    "tickets left = tickets won - candy",
                    "tickets missing = prize - tickets left",
                    "games still to play = tickets missing / tickets",
                ),
                tell="won candy prize",
                questions=(
                    "how many more games must {name} play for the {goal}",
                    "how many games does {he} still have to play",
                ),
                goals=("the number of games that {name} still has to play",),
                wordings=(
                    '"A {goal} for {prize} tickets!" {name} has played {games} games at '
                    "{tickets} tickets a game and spent {candy} tickets on candy. How many games "
                    "are still to be played before it can be taken home?",
                    "How many further games will bring {name} a {goal} for {prize} tickets, when "
                    "each game gives {tickets} tickets, and {he} has already played {games} but "
                    "has eaten {candy} tickets' worth of candy?",
                ),
            ),
            Ask(
                find="candy",
                steps=(
                    "tickets of the later games = more_games * tickets",
                    "tickets left = prize - tickets of the later games",
                    "tickets won = games * tickets",
                    "tickets for candy = tickets won - tickets left",
                ),
                wordings=(
                    "After {games} games at {tickets} tickets each, {name} spent some tickets on "
                    "candy. {more_games} more games gave just enough for a {goal}, which costs "
                    "{prize} tickets. How many tickets did the candy cost?",
                    "{name} won {tickets} tickets in each of {games} games, then paid for candy "
                    "with some of them, then won {tickets} in each of {more_games} other games, "
                    "and now has the {prize} tickets for a {goal} exactly. How many went for "
                    "candy?",
                ),
            ),
        ),
    ),
)
