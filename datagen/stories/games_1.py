"""Scores, seasons and tournaments, and averages."""

from datagen.numbers.quantity import factor, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="games_basketball_points",
        topic="",
        numbers={
            "threes": whole(1, 9),
            "twos": whole(2, 14),
            "singles": whole(1, 12),
            "from_threes": "threes * 3",
            "from_twos": "twos * 2",
            "points": "from_threes + from_twos + singles",
            "ahead": whole(2, 15),
            "other": "points - ahead",
        },
        facts={
            "threes": (
                "in a basketball game {name} made {threes:shot/shots} for three points",
                "{name} scored {threes:basket/baskets} worth three points each",
            ),
            "twos": (
                "{he} made {twos} shots for two points",
                "{he} also scored {twos} baskets worth two points each",
            ),
            "singles": (
                "{singles:free throw/free throws}, worth one point each, went in too",
                "{he} added {singles:free throw/free throws} for one point each",
            ),
            "ahead": (
                "{name2} scored {ahead} points fewer than {name}",
                "{name}'s total was {ahead} points above that of {name2}",
            ),
            "points": (
                "in all {name} had {points} points",
                "at the end {points} points stood beside {name}'s name",
            ),
        },
        asks=(
            Ask(
                find="points",
                steps=(
                    "points from long shots = threes * 3",
                    "points from short shots = twos * 2",
                    "points from shots = points from long shots + points from short shots",
                    "points in all = points from shots + singles",
                ),
                tell="threes twos singles",
                questions=(
                    "how many points did {name} score [in all|altogether]",
                    "what was {name}'s total",
                ),
                goals=("the number of points that {name} scored",),
                wordings=(
                    "A basket counts three points from far away and two from near; a free throw "
                    "counts one. {name} sank {threes} from far away, {twos} from near and "
                    "{singles:free throw/free throws}. What did that come to?",
                ),
            ),
            Ask(
                find="other",
                steps=(
                    "points from long shots = threes * 3",
                    "points from short shots = twos * 2",
                    "points from shots = points from long shots + points from short shots",
                    "{name}'s points = points from shots + singles",
                    "{name2}'s points = {name}'s points - ahead",
                ),
                tell="threes twos singles ahead",
                questions=(
                    "how many points did {name2} score",
                    "with how many points did {name2} leave the court",
                ),
                wordings=(
                    "{name2} was only second in the list of scorers, {ahead} points behind {name}, "
                    "who had {threes:basket/baskets} for three points, {twos} for two points and "
                    "{singles:free throw/free throws} for one point. How many points did {name2} "
                    "have?",
                ),
            ),
            Ask(
                find="singles",
                steps=(
                    "points from long shots = threes * 3",
                    "points from short shots = twos * 2",
                    "points from shots = points from long shots + points from short shots",
                    "free throws = points - points from shots",
                ),
                tell="points threes twos",
                questions=(
                    "how many free throws, for one point each, did {name} make besides",
                    "how many of the points came from free throws",
                ),
                goals=("the number of free throws, which are worth one point each",),
            ),
        ),
    ),
    Story(
        name="games_league_season",
        topic="",
        numbers={
            "wins": whole(4, 24),
            "draws": whole(2, 12),
            "losses": whole(1, 15),
            "games": "wins + draws + losses",
            "win_points": "wins * 3",
            "points": "win_points + draws",
            "leader": whole(2, 20),
            "top": "points + leader",
        },
        nouns={"sport": "soccer/soccer, hockey/hockey, handball/handball, water polo/water polo"},
        facts={
            "games": (
                "a {sport} team played {games} games in a season",
                "the season had {games} games for every {sport} team",
            ),
            "rule": (
                "a win gives three points, a draw one and a loss nothing",
                "there are three points for a win, one for a draw and none for a loss",
            ),
            "wins": (
                "the team won {wins} games",
                "{wins} of the team's games were wins",
            ),
            "losses": (
                "it lost {losses:game/games} and drew all the others",
                "{losses:loss/losses} had to be accepted; the remaining games were draws",
            ),
            "draws": (
                "it drew {draws} and lost the others",
                "{draws} were draws and the others losses",
            ),
        },
        asks=(
            Ask(
                find="points",
                steps=(
                    "games not won = games - wins",
                    "draws = games not won - losses",
                    "points for wins = wins * 3",
                    "points in the season = points for wins + draws",
                ),
                tell="games wins losses rule",
                questions=(
                    "how many points did the team collect in the season",
                    "with how many points did the team finish",
                ),
                goals=("the team's points at the end of the season",),
                wordings=(
                    "{games} games, {wins} of them won and {losses} lost, the rest drawn: that was "
                    "the season of a {sport} team. Counting three points for a win and one for a "
                    "draw, how many points is that?",
                ),
            ),
            Ask(
                find="top",
                steps=(
                    "points for wins = wins * 3",
                    "points of the team = points for wins + draws",
                    "points of the champions = points of the team + leader",
                ),
                wordings=(
                    "In a {sport} league a win is worth three points and a draw one. With {wins} "
                    "wins and {draws} draws, our team came second, {leader} points behind the "
                    "champions. How many points did the champions have?",
                    '"We won {wins} times and drew {draws} times," the captain of the {sport} team '
                    'told a reporter, "but we still finished {leader} points behind the '
                    'champions." Three points were given for each win and one for each draw. How '
                    "many points did the champions have?",
                ),
            ),
            Ask(
                find="wins",
                steps=(
                    "points for wins = points - draws",
                    "wins = points for wins / 3",
                ),
                wordings=(
                    "A {sport} team has {points} points at the end of the season. A win gives "
                    "three points, a draw one, a loss none. If {draws} of the games were draws, "
                    "how many did the team win?",
                    "How many games did a {sport} team win that drew {draws} times and finished "
                    "with {points} points, when three points are given for a win and one for a "
                    "draw?",
                ),
            ),
            Ask(
                find="losses",
                steps=(
                    "games won or drawn = wins + draws",
                    "games lost = games - games won or drawn",
                ),
                tell="games wins draws",
                questions=("how many games did the team lose",),
            ),
        ),
    ),
    Story(
        name="games_round_robin",
        topic="",
        numbers={
            "teams": whole(4, 16),
            "opponents": "teams - 1",
            "double": "teams * opponents",
            "matches": "double / 2",
            "per_day": oneof(2, 3, 4, 5, 6, 7),
            "days": "matches / per_day",
            "minutes": oneof(10, 12, 15, 20, 25, 30, 40, 45),
            "total_minutes": "matches * minutes",
        },
        nouns={
            "player": "team, club, player, pair",
            "game": "volleyball/volleyball, chess/chess, table tennis/table tennis, "
            "badminton/badminton, curling/curling, dodgeball/dodgeball, darts/darts, "
            "water polo/water polo, handball/handball, floorball/floorball",
        },
        facts={
            "teams": (
                "{teams} {players} enter a {game} tournament",
                "a {game} tournament has {teams} {players}",
            ),
            "rule": (
                "each {player} plays each other {player} once",
                "every {player} meets each of the other {players} exactly once",
            ),
            "per_day": (
                "{per_day} matches are played a day",
                "there is time for {per_day} matches a day",
            ),
            "minutes": (
                "a match takes {minutes} minutes, and one is played after the other",
                "the matches follow one another and last {minutes} minutes each",
            ),
        },
        asks=(
            Ask(
                find="matches",
                steps=(
                    "opponents of each {player} = teams - 1",
                    "matches counted twice = teams * opponents of each {player}",
                    "matches = matches counted twice / 2",
                ),
                tell="teams rule",
                questions=(
                    "how many matches are played",
                    "how many matches does the tournament have",
                ),
                goals=("the number of matches",),
                wordings=(
                    "Each of {teams} {players} in a {game} tournament has one match against each "
                    "of the other {players}. How many matches is that altogether?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "opponents of each {player} = teams - 1",
                    "matches counted twice = teams * opponents of each {player}",
                    "matches = matches counted twice / 2",
                    "days = matches / per_day",
                ),
                tell="teams rule per_day",
                questions=(
                    "for how many days does the tournament go on",
                    "how many days are needed for all the matches",
                ),
                goals=("the number of days that the tournament takes",),
            ),
            Ask(
                find="total_minutes",
                steps=(
                    "opponents of each {player} = teams - 1",
                    "matches counted twice = teams * opponents of each {player}",
                    "matches = matches counted twice / 2",
                    "minutes of play = matches * minutes",
                ),
                tell="teams rule minutes",
                questions=("how many minutes of play are there",),
                wordings=(
                    "On the only field in the village, {teams} {players} play {game}, each one "
                    "once against every other, {minutes} minutes a match. How many minutes of "
                    "play will the referee see?",
                ),
            ),
        ),
    ),
    Story(
        name="games_video_game_levels",
        topic="",
        numbers={
            "levels": whole(3, 12),
            "per_level": whole(20, 150, 5),
            "bonus": whole(10, 90, 5),
            "crashes": whole(2, 9),
            "loss": oneof(5, 8, 10, 12, 15, 20),
            "earned": "levels * per_level",
            "lost": "crashes * loss",
            "with_bonus": "earned + bonus",
            "score": "with_bonus - lost",
        },
        nouns={
            "coin": "coin, point, star, gem, crystal",
            "trap": "rock, cactus, robot, ghost, fence",
        },
        facts={
            "levels": (
                "in a video game {name} finished {levels} levels and got {per_level} {coins} for "
                "each",
                "{name} has collected {per_level} {coins} in each of the {levels} levels of a "
                "video game",
            ),
            "bonus": (
                "{he} found a treasure of {bonus} {coins} on top of that",
                "a hidden treasure gave {him} another {bonus} {coins}",
            ),
            "crashes": (
                "{he} ran into a {trap} {crashes} times and lost {loss} {coins} each time",
                "each of {his} {crashes} crashes into a {trap} cost {loss} {coins}",
            ),
        },
        asks=(
            Ask(
                find="score",
                steps=(
                    "{coins} for levels = levels * per_level",
                    "{coins} with the treasure = {coins} for levels + bonus",
                    "{coins} lost = crashes * loss",
                    "{coins} in the end = {coins} with the treasure - {coins} lost",
                ),
                tell="levels bonus crashes",
                questions=(
                    "how many {coins} does {name} have [now|in the end]",
                    "how many {coins} does the screen show for {name}",
                ),
                goals=("the number of {coins} that {name} has",),
                wordings=(
                    "{levels} levels at {per_level} {coins} each, a treasure of {bonus} {coins}, "
                    "and {crashes} crashes, {loss} {coins} lost in each: what is left to {name}?",
                ),
            ),
            Ask(
                find="crashes",
                steps=(
                    "{coins} for levels = levels * per_level",
                    "{coins} with the treasure = {coins} for levels + bonus",
                    "{coins} lost = {coins} with the treasure - score",
                    "crashes = {coins} lost / loss",
                ),
                wordings=(
                    "{name} finished {levels} levels of a video game, each worth {per_level} "
                    "{coins}, and found {bonus} more {coins} in a cave. Every crash into a {trap} "
                    "cost {loss} {coins}. In the end {score} were left. How often did {he} crash?",
                    "A crash into a {trap} costs {loss} {coins}. {name} should have {per_level} "
                    "{coins} from each of {levels} levels and a bonus of {bonus}, but has only "
                    "{score}. How often did {he} crash?",
                ),
            ),
        ),
    ),
    Story(
        name="games_average_needed_score",
        topic="school",
        numbers={
            "count": whole(3, 7),
            "average": whole(70, 90),
            "goal": whole(71, 95),
            "all": "count + 1",
            "sum_now": "count * average",
            "sum_goal": "all * goal",
            "needed": "sum_goal - sum_now",
        },
        where=("goal > average", "needed < 101"),
        nouns={
            "test": "test, quiz/quizzes, exam, paper, dictation",
            "subject": "subject",
        },
        facts={
            "average": (
                "after {count} {subject} {tests}, {name}'s average score is {average}",
                "{name} has an average score of {average} in {count} {subject} {tests}",
            ),
            "goal": (
                "one more {test} is coming, and {he} wants to raise the average to {goal}",
                "with one more {test}, {his} average is to become {goal}",
            ),
            "needed": (
                "in one more {test} {he} gets {needed} points",
                "{he} scores {needed} in one more {test}",
            ),
        },
        asks=(
            Ask(
                find="needed",
                steps=(
                    "points so far = count * average",
                    "number of {tests} = count + 1",
                    "points for the goal = number of {tests} * goal",
                    "score needed = points for the goal - points so far",
                ),
                tell="average goal",
                questions=(
                    "which score does {name} need in that {test}",
                    "how many points must {name} get in the next {test}",
                ),
                goals=("the score that {name} needs",),
                wordings=(
                    '"My average in {subject} is {average} after {count} {tests}," says {name}. '
                    '"What do I need in the next one to bring it up to {goal}?" Answer the '
                    "question.",
                    "To lift an average of {average} over {count} {tests} to {goal} with one more "
                    "{test}, what score does a student need?",
                ),
            ),
            Ask(
                find="goal",
                steps=(
                    "points so far = count * average",
                    "points with the last {test} = points so far + needed",
                    "number of {tests} = count + 1",
                    "new average = points with the last {test} / number of {tests}",
                ),
                tell="average needed",
                questions=(
                    "what is {his} average now",
                    "what is the average of all {his} {tests} now",
                ),
                goals=("{name}'s new average",),
                wordings=(
                    "{name}'s first {count} {subject} {tests} averaged {average} points, and the "
                    "one after them brought {needed}. Find the average of all of them.",
                ),
            ),
        ),
    ),
    Story(
        name="games_two_groups_average",
        topic="",
        numbers={
            "girls": whole(2, 12),
            "girl_average": whole(10, 60),
            "boys": whole(2, 12),
            "boy_average": whole(10, 60),
            "girl_sum": "girls * girl_average",
            "boy_sum": "boys * boy_average",
            "all": "girls + boys",
            "sum": "girl_sum + boy_sum",
            "average": "sum / all",
        },
        where=("girl_average != boy_average",),
        nouns={
            "thing": "bottle, mushroom, chestnut, can, acorn, seashell, feather, coupon, leaf",
            "done": "collected/collected, counted/counted, gathered/gathered, found/found",
        },
        facts={
            "girls": (
                "the {girls} girls of a group {done} {girl_average} {things} on average",
                "{girls} girls {done} an average of {girl_average} {things}",
            ),
            "boys": (
                "the {boys} boys of the same group averaged {boy_average}",
                "{boys} boys from the same group came to an average of {boy_average}",
            ),
        },
        asks=(
            Ask(
                find="average",
                steps=(
                    "{things} of the girls = girls * girl_average",
                    "{things} of the boys = boys * boy_average",
                    "{things} together = {things} of the girls + {things} of the boys",
                    "children = girls + boys",
                    "average of all = {things} together / children",
                ),
                tell="girls boys",
                questions=(
                    "what is the average number of {things} for the whole group",
                    "how many {things} is that on average over all the children",
                ),
                goals=("the average for all the children of the group",),
            ),
            Ask(
                find="sum",
                steps=(
                    "{things} of the girls = girls * girl_average",
                    "{things} of the boys = boys * boy_average",
                    "{things} together = {things} of the girls + {things} of the boys",
                ),
                tell="girls boys",
                questions=(
                    "how many {things} did all the children have together",
                    "what is the total number of {things} for girls and boys together",
                ),
                goals=("the total number of {things} of the whole group",),
            ),
        ),
    ),
    Story(
        name="games_goals_average_rest",
        topic="",
        numbers={
            "season": whole(8, 30, 2),
            "half_games": "season / 2",
            "first_average": whole(2, 12),
            "first_goals": "half_games * first_average",
            "average": whole(2, 12),
            "total": "season * average",
            "later": "total - first_goals",
        },
        where=("later > half_games",),
        nouns={
            "what": "goal, run, basket, point, try/tries",
            "who": "striker, team, captain, rookie, newcomer",
        },
        facts={
            "season": (
                "in the first half of a season of {season} games, a {who} scored "
                "{first_average} {whats} a game",
                "a season has {season} games, and in the first half of them a {who} averaged "
                "{first_average} {whats} a game",
            ),
            "later": (
                "in the second half the {who} scored {later} {whats}",
                "the second half brought {later} more {whats}",
            ),
        },
        asks=(
            Ask(
                find="average",
                steps=(
                    "games in half a season = season / 2",
                    "{whats} in the first half = games in half a season * first_average",
                    "{whats} in the season = {whats} in the first half + later",
                    "average of the season = {whats} in the season / season",
                ),
                tell="season later",
                questions=(
                    "how many {whats} a game did the {who} score on average in the whole season",
                    "what was the average number of {whats} in a game of this season",
                ),
                goals=("the average number of {whats} a game for the whole season",),
            ),
            Ask(
                find="total",
                steps=(
                    "games in half a season = season / 2",
                    "{whats} in the first half = games in half a season * first_average",
                    "{whats} in the season = {whats} in the first half + later",
                ),
                tell="season later",
                questions=(
                    "how many {whats} did the {who} score in the whole season",
                    "what was the number of {whats} at the end of the season",
                ),
                wordings=(
                    "Half of the {season} games are over, and a {who} has scored {first_average} "
                    "{whats} in each of them. If {later} more {whats} follow in the other half, "
                    "what will the total be?",
                ),
            ),
            Ask(
                find="later",
                steps=(
                    "{whats} in the season = season * average",
                    "games in half a season = season / 2",
                    "{whats} in the first half = games in half a season * first_average",
                    "{whats} after that = {whats} in the season - {whats} in the first half",
                ),
                wordings=(
                    "Over a season of {season} games, a {who} averaged {average} {whats} a game. "
                    "In the first half of the games the average was {first_average}. How many "
                    "{whats} were scored in the second half?",
                    "How many {whats} must a {who} score in the second half of a season with "
                    "{season} games to average {average} a game over the whole season, after "
                    "{first_average} a game in the first half?",
                ),
            ),
        ),
    ),
    Story(
        name="games_ring_toss_prizes",
        topic="money",
        numbers={
            "tries": whole(3, 15),
            "hits": whole(2, 9),
            "tickets_hit": oneof(3, 4, 5, 6, 8),
            "misses": "tries - hits",
            "from_hits": "hits * tickets_hit",
            "tickets": "from_hits + misses",
            "prize": oneof(4, 5, 6, 8, 10),
            "rest": "tickets % prize",
            "spent": "tickets - rest",
            "prizes": "spent / prize",
        },
        where=("prizes > 0",),
        nouns={
            "game": "ring toss, duck pond, dart stand, can knockdown, frog flip",
            "toy": "toy",
        },
        facts={
            "tries": (
                "{name} has {tries} tries at the {game}",
                "at the {game}, {name} plays {tries} times",
            ),
            "hits": (
                "{he} hits with {hits} of them and misses with the others",
                "{hits} of these are hits, the others misses",
            ),
            "tickets": (
                "a hit wins {tickets_hit} tickets, and a miss wins one",
                "there are {tickets_hit} tickets for a hit and one for a miss",
            ),
            "prize": (
                "a {toy} can be had for {prize} tickets",
                "{prize} tickets buy a {toy}",
            ),
        },
        asks=(
            Ask(
                find="tickets",
                steps=(
                    "misses = tries - hits",
                    "tickets for hits = hits * tickets_hit",
                    "tickets = tickets for hits + misses",
                ),
                tell="tries hits tickets",
                questions=(
                    "how many tickets does {name} win",
                    "how many tickets does {he} get altogether",
                ),
                goals=("the number of tickets that {name} wins",),
                wordings=(
                    "Every hit at the {game} is worth {tickets_hit} tickets, and even a miss is "
                    "worth one. How many tickets are in {name}'s pocket after {tries} tries, "
                    "{hits} of them hits?",
                ),
            ),
            Ask(
                find="rest",
                steps=(
                    "misses = tries - hits",
                    "tickets for hits = hits * tickets_hit",
                    "tickets = tickets for hits + misses",
                    "tickets left over = tickets % prize",
                ),
                tell="tries hits tickets prize",
                questions=(
                    "how many tickets are left when {name} has taken as many {toys} as possible",
                    "how many tickets does {name} still have after getting every {toy} {he} can",
                ),
            ),
            Ask(
                find="prizes",
                steps=(
                    "misses = tries - hits",
                    "tickets for hits = hits * tickets_hit",
                    "tickets = tickets for hits + misses",
                    "{toys} = tickets // prize",
                ),
                wordings=(
                    "{name} wants {toys}, which cost {prize} tickets apiece at the fair. At the "
                    "{game} {he} wins {tickets_hit} tickets with each of {hits} hits; all the "
                    "other tries out of {tries} are misses, which give one ticket. How many {toys} "
                    "can {he} take home?",
                ),
            ),
        ),
    ),
    Story(
        name="games_steps_in_a_week",
        topic="",
        numbers={
            "a": whole(4000, 12000, 100),
            "b": whole(3000, 9000, 100),
            "more": whole(500, 4000, 100),
            "c": "b + more",
            "two_days": "a + b",
            "three_days": "two_days + c",
            "goal": whole(6000, 11000, 500),
            "needed_sum": "goal * 4",
            "d": "needed_sum - three_days",
        },
        where=("d > 1000", "d < 20000"),
        facts={
            "a": (
                "{name} walked {a} steps on Thursday",
                "on Thursday {name}'s watch counted {a} steps",
            ),
            "b": (
                "on Friday it was {b} steps",
                "on Friday {he} took {b} steps",
            ),
            "c": (
                "on Saturday {he} walked {more} steps more than on Friday",
                "Saturday brought {more} steps more than Friday",
            ),
            "goal": (
                "{his} goal is an average of {goal} steps for the four days from Thursday to "
                "Sunday",
                "with Sunday as the last of four days, {name} hopes for an average of {goal} steps "
                "a day",
            ),
        },
        asks=(
            Ask(
                find="d",
                steps=(
                    "steps on Saturday = b + more",
                    "steps on Thursday and Friday = a + b",
                    "steps so far = steps on Thursday and Friday + steps on Saturday",
                    "steps in four days = goal * 4",
                    "steps on Sunday = steps in four days - steps so far",
                ),
                tell="a b c goal",
                questions=(
                    "how many steps must {name} take on Sunday",
                    "how many steps are needed on Sunday to reach that average",
                ),
                goals=("the number of steps for Sunday",),
                wordings=(
                    "Thursday: {a} steps. Friday: {b}. Saturday: {more} more than Friday. If "
                    "{name} wants to have walked {goal} steps a day on average over four days, "
                    "what must Sunday bring?",
                ),
            ),
            Ask(
                find="three_days",
                steps=(
                    "steps on Saturday = b + more",
                    "steps on Thursday and Friday = a + b",
                    "steps in three days = steps on Thursday and Friday + steps on Saturday",
                ),
                tell="a b c",
                questions=(
                    "how many steps did {name} take on the three days together",
                    "how many steps is that from Thursday to Saturday",
                ),
                goals=("the number of steps from Thursday to Saturday",),
            ),
        ),
    ),
    Story(
        name="games_quiz_teams_double",
        topic="",
        numbers={
            "first": whole(10, 60),
            "times": factor(2, 3),
            "second": "first * times",
            "lost": whole(3, 20),
            "third": "second - lost",
            "sub_total": "first + second",
            "total": "sub_total + third",
            "share": percent(10, 20, 25, 40, 50),
            "bonus": "total * share / 100",
            "final": "total + bonus",
        },
        nouns={"team": "team, pair, class, table"},
        facts={
            "first": (
                "in a quiz show, a {team} got {first} points in round one",
                "round one of a quiz show gave a {team} {first} points",
            ),
            "second": (
                "in round two it got {times:times} as many as in round one",
                "its points in round two were {times:times} those of round one",
            ),
            "third": (
                "round three went worse, with {lost} points fewer than round two",
                "in round three it got {lost} points fewer than in round two",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "points in round two = times of first",
                    "points in round three = points in round two - lost",
                    "points in two rounds = first + points in round two",
                    "points in three rounds = points in two rounds + points in round three",
                ),
                tell="first second third",
                questions=(
                    "how many points did the {team} get in the three rounds together",
                    "what was the {team}'s total after round three",
                ),
                goals=("the total of the three rounds",),
            ),
            Ask(
                find="final",
                steps=(
                    "points in round two = times of first",
                    "points in two rounds = first + points in round two",
                    "points in three rounds = points in two rounds + third",
                    "bonus = share of points in three rounds",
                    "points in the end = points in three rounds + bonus",
                ),
                wordings=(
                    "A {team} in a quiz show scored {first} points first, {times:times} as many "
                    "in the next round, and {third} in the last round. A bonus of {share} of its "
                    "points was then added. With how many points did the {team} go home?",
                    "How many points does a {team} have after three rounds with {first} points, "
                    "{times:times} that number, and {third} points, once {share} of the sum has "
                    "been added as a bonus?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "points in round two = third + lost",
                    "points in round one = points in round two / times",
                ),
                wordings=(
                    "A {team} won {third} points in round three of a quiz show, {lost} fewer than "
                    "in round two. Round two had brought {times:times} as many as round one. What "
                    "had round one brought?",
                ),
            ),
        ),
    ),
)
