"""Sports and games: free throws, laps, mini golf, board-game money, points for levels, tug of "
"war."""

from datagen.numbers.quantity import factor, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="matches_free_throws_in_two_halves",
        topic="",
        numbers={
            "tries": whole(10, 60, 5),
            "rate": percent(20, 40, 60, 80),
            "hits": "tries * rate / 100",
            "less": whole(2, 9),
            "later_hits": "hits - less",
            "all_hits": "hits + later_hits",
            "wanted": whole(20, 90),
            "missing": "wanted - all_hits",
        },
        nouns={"shot": "free throw, penalty shot, basket, dart throw, serve"},
        facts={
            "tries": (
                "{name} made {tries} attempts in the first week of training, and {rate} of them "
                "were successful",
                "of {tries} {shots} in the first week of training, {name} scored {rate}",
            ),
            "less": (
                "in the second week {he} scored {less} fewer",
                "{less} fewer were successful in the second week",
            ),
            "wanted": (
                "{he} wants to score {wanted} {shots} in three weeks",
                "{name}'s aim for the three weeks is {wanted} successful {shots}",
            ),
        },
        asks=(
            Ask(
                find="missing",
                steps=(
                    "successful in the first week = rate of tries",
                    "successful in the second week = successful in the first week - less",
                    "successful in two weeks = successful in the first week + successful in the "
                    "second week",
                    "needed in the third week = wanted - successful in two weeks",
                ),
                tell="tries less wanted",
                questions=(
                    "how many successful {shots} does {name} need in the third week",
                    "how many must {name} score in the last of the three weeks",
                ),
                goals=("the number of {shots} {name} has to score in the third week",),
                wordings=(
                    "{name} wants to make {wanted} {shots} in three weeks. In the first week {he} "
                    "tried {tries} and made {rate} of them. In the second week {he} made {less} "
                    "fewer than in the first week. How many must {he} make in the third week?",
                    "Week one: {tries} {shots}, {rate} of them good. Week two: {less} fewer good "
                    "ones than in week one. Week three is still to come, and {name}'s aim is "
                    "{wanted} good ones in the three weeks. How many are left to score?",
                    "{name} dreams of {wanted} successful {shots} in three weeks of training. So "
                    "far {he} has seen {rate} of {tries} attempts succeed in one week and {less} "
                    "fewer successes in the next. How many successes would the third week have to "
                    "bring?",
                ),
            ),
            Ask(
                find="tries",
                steps=(
                    "successful in the first week = later_hits + less",
                    "a hundred times the successful ones = successful in the first week * 100",
                    "attempts in the first week = a hundred times the successful ones / rate",
                ),
                wordings=(
                    "In the second week {name} scored {later_hits:shot}, {less} fewer than in the "
                    "first. If {rate} of the attempts in the first week were successful, how many "
                    "attempts did {name} make then?",
                ),
            ),
            Ask(
                find="all_hits",
                steps=(
                    "successful in the first week = rate of tries",
                    "successful in the second week = successful in the first week - less",
                    "successful in two weeks = successful in the first week + successful in the "
                    "second week",
                ),
                wordings=(
                    "How many {shots} did {name} score in two weeks, if {rate} of {tries} attempts "
                    "went in during the first one and {less} fewer during the second one?",
                    "A coach's notes about {name}: first week, {tries} {shots} tried, success rate "
                    "{rate}; second week, {less} fewer scored than in the first. What do the "
                    "scored ones of both weeks come to?",
                ),
            ),
        ),
    ),
    Story(
        name="matches_mini_golf_over_and_under_par",
        topic="",
        numbers={
            "par": oneof(2, 3, 4),
            "holes": oneof(9, 12, 18),
            "course": "par * holes",
            "over": whole(2, 8),
            "under": whole(1, 5),
            "strokes": "course + over - under",
            "rival_more": whole(1, 9),
            "rival": "strokes + rival_more",
        },
        where=("over + under < holes",),
        facts={
            "par": (
                "each of the {holes} holes of a mini golf course should take {par} strokes",
                "a mini golf course has {holes} holes, and {par} strokes are normal for each of "
                "them",
            ),
            "over": (
                "{name} needed one stroke more than that on {over} holes and one stroke less on "
                "{under:hole/holes}",
                "on {over} of the holes {name} took one stroke too many, and on {under:other "
                "hole/other holes} one stroke less than normal",
            ),
            "rest": (
                "all {his} other holes went as planned",
                "on the rest of them {name} took the normal number",
            ),
        },
        asks=(
            Ask(
                find="strokes",
                steps=(
                    "normal strokes = par * holes",
                    "strokes with the bad holes = normal strokes + over",
                    "strokes of {name} = strokes with the bad holes - under",
                ),
                tell="par over rest",
                questions=(
                    "how many strokes did {name} need altogether",
                    "what was {name}'s total of strokes",
                ),
                goals=("the total number of {name}'s strokes",),
                wordings=(
                    "{holes} holes with {par} strokes each would be perfect. {name} was one over "
                    "on {over} holes, one under on {under:hole/holes}, and right on all the "
                    "others. What is {name}'s score?",
                ),
            ),
            Ask(
                find="rival",
                steps=(
                    "normal strokes = par * holes",
                    "strokes with the bad holes = normal strokes + over",
                    "strokes of {name} = strokes with the bad holes - under",
                    "strokes of {name2} = strokes of {name} + rival_more",
                ),
                wordings=(
                    "{name} and {name2} play {holes} holes of mini golf, each meant for {par} "
                    "strokes. {name} takes one stroke too many on {over} holes and saves one on "
                    "{under:hole/holes}; {he} loses no and gains no stroke elsewhere. {name2} "
                    "needs {rival_more:stroke/strokes} more than {name} in the end. How many does "
                    "{name2} need?",
                    "How many strokes did {name2} take on a course with {holes} holes of {par} "
                    "strokes each, if that was {rival_more} more than {name}, who was a single "
                    "stroke above the norm on {over} holes, a single stroke below it on "
                    "{under:hole/holes}, and at the norm on the rest?",
                ),
            ),
            Ask(
                find="under",
                steps=(
                    "normal strokes = par * holes",
                    "strokes with the bad holes = normal strokes + over",
                    "holes with a stroke less = strokes with the bad holes - strokes",
                ),
                wordings=(
                    "A course has {holes} holes for {par} strokes each. {name} got round with "
                    "{strokes} strokes in all, although {he} needed an extra stroke on {over} "
                    "holes. On every other hole {he} took the normal number or one stroke less. On "
                    "how many holes was it one stroke less?",
                ),
            ),
        ),
    ),
    Story(
        name="matches_board_game_rents_and_a_hotel",
        topic="",
        numbers={
            "start": money(500, 2000, 100),
            "rounds": oneof(2, 3, 4, 5),
            "round_pay": money(50, 200, 50),
            "rents": oneof(2, 3, 4),
            "rent": money(30, 180, 10),
            "hotel": money(200, 900, 50),
            "left": "start + rounds * round_pay - rents * rent - hotel",
        },
        nouns={"building": "hotel, castle, harbor, train station, tower"},
        facts={
            "start": (
                "in a board game {name} begins with {start} of play money",
                "{name} is given {start} of play money at the start of a board game",
            ),
            "rounds": (
                "{he} collects {round_pay} for each of {rounds} full rounds",
                "for every one of {rounds} full rounds the bank pays {name} {round_pay}",
            ),
            "rents": (
                "{he} has to pay a rent of {rent} {rents} times",
                "{rents} times {he} lands on a field where {he} pays {rent}",
            ),
            "hotel": ("{he} buys a {building} for {hotel}", "a {building} costs {him} {hotel}"),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "money for rounds = rounds * round_pay",
                    "money with the rounds = start + money for rounds",
                    "rents paid = rents * rent",
                    "money after the rents = money with the rounds - rents paid",
                    "money left = money after the rents - hotel",
                ),
                tell="start rounds rents hotel",
                questions=(
                    "how much play money does {name} have now",
                    "how much play money is left",
                ),
                goals=("the play money that {name} has left",),
                wordings=(
                    "{name} started a board game with {start} of play money. {he} got {round_pay} "
                    "for each of {rounds} rounds, paid a rent of {rent} {rents} times, and bought "
                    "a {building} for {hotel}. How much play money did {he} have at the end?",
                    "In: {start} at the beginning and {round_pay} for each of {rounds} rounds. "
                    "Out: {rents} rents of {rent} and {hotel} for a {building}. How much of the "
                    "play money does {name} still have?",
                ),
            ),
            Ask(
                find="rent",
                steps=(
                    "money for rounds = rounds * round_pay",
                    "money with the rounds = start + money for rounds",
                    "money after the rents = left + hotel",
                    "rents paid = money with the rounds - money after the rents",
                    "one rent = rents paid / rents",
                ),
                wordings=(
                    "{name} had {start} of play money, got {round_pay} for each of {rounds} "
                    "rounds, bought a {building} for {hotel} and paid the same rent {rents} times. "
                    "{left} remain. How much was the rent?",
                    "What rent did {name} have to pay on each of the {rents} occasions, if {he} "
                    "started the game with {start}, earned {round_pay} a round for {rounds} "
                    "rounds, spent {hotel} on a {building}, paid nothing else, and ended with "
                    "{left}?",
                ),
            ),
            Ask(
                find="rounds",
                steps=(
                    "rents paid = rents * rent",
                    "money spent = rents paid + hotel",
                    "money spent and left = money spent + left",
                    "money for rounds = money spent and left - start",
                    "rounds = money for rounds / round_pay",
                ),
                wordings=(
                    "A {building} for {hotel}, {rents} rents of {rent} each, and still {left} in "
                    "hand! {name} started this game with {start} and was paid {round_pay} per "
                    "completed round. How many rounds has {name} completed?",
                ),
            ),
        ),
    ),
    Story(
        name="matches_levels_that_double_in_points",
        topic="",
        numbers={
            "first": whole(20, 150, 10),
            "second": "first * 2",
            "third": "second * 2",
            "needed": "first + second + third",
            "monster": oneof(2, 5, 10),
            "have": whole(10, 90, 10),
            "missing": "needed - have",
            "monsters": "missing / monster",
        },
        nouns={"foe": "goblin, dragon, robot, ghost, pirate, giant spider"},
        facts={
            "first": (
                "level one of a computer game takes {first} points, level two twice as many, and "
                "level three twice as many as level two",
                "a computer game asks for {first} points to finish level one, and each of the next "
                "two levels asks for double the points of the one before",
            ),
            "have": (
                "{name} has {have} points so far",
                "so far {name} has collected {have} points",
            ),
            "monster": (
                "every {foe} that is caught gives {monster} points",
                "{name} gets {monster} points for each {foe}",
            ),
        },
        asks=(
            Ask(
                find="monsters",
                steps=(
                    "points for level two = first * 2",
                    "points for level three = points for level two * 2",
                    "points for two levels = first + points for level two",
                    "points for three levels = points for two levels + points for level three",
                    "points missing = points for three levels - have",
                    "{foes} to catch = points missing / monster",
                ),
                tell="first have monster",
                questions=(
                    "how many {foes} must {name} still catch to finish all three levels",
                    "how many {foes} does {name} have to catch for the three levels",
                ),
                goals=("the number of {foes} still to be caught for the three levels",),
                wordings=(
                    "{name} plays a game with three levels. Level one takes {first} points, level "
                    "two takes twice as many points as level one, and level three takes twice as "
                    "many points as level two. {name} already has {have} points, and each {foe} is "
                    "worth {monster}. How many more {foes} must {name} catch to complete all three "
                    "levels?",
                    "How many {foes} at {monster} points each separate {name}, who has {have} "
                    "points, from the end of level three, if the first level is worth {first} "
                    "points and every next one double the one before?",
                ),
            ),
            Ask(
                find="needed",
                steps=(
                    "points for level two = first * 2",
                    "points for level three = points for level two * 2",
                    "points for two levels = first + points for level two",
                    "points for three levels = points for two levels + points for level three",
                ),
                wordings=(
                    "How many points does one need for the first three levels of a game together, "
                    "when level one takes {first} and each later level twice as many as the level "
                    "before it?",
                    "{first} points for level one, double that for level two, and double again for "
                    "level three. What do the three levels take in all?",
                ),
            ),
            Ask(
                find="have",
                steps=(
                    "points from {foes} = monsters * monster",
                    "points for level two = first * 2",
                    "points for level three = points for level two * 2",
                    "points for two levels = first + points for level two",
                    "points for three levels = points for two levels + points for level three",
                    "points so far = points for three levels - points from {foes}",
                ),
                wordings=(
                    "{name} can finish level three by catching {monsters} more {foes} at {monster} "
                    "points each. Level one took {first} points and every level after it takes "
                    "double the points of the previous one. How many points does {name} have, "
                    "counted from the start of level one?",
                ),
            ),
        ),
    ),
    Story(
        name="matches_tug_of_war_weights",
        topic="",
        numbers={
            "kids": oneof(4, 5, 6, 8),
            "kid": whole(28, 48),
            "kid_team": "kids * kid",
            "adults": oneof(2, 3),
            "adult": whole(60, 95),
            "adult_team": "adults * adult",
            "diff": "kid_team - adult_team",
            "dog": whole(12, 40),
            "gap": "diff - dog",
        },
        where=("gap > 1",),
        nouns={"adult_word": "teacher, father, coach/coaches, trainer"},
        facts={
            "kids": (
                "in a tug of war {kids} children of {kid} kilograms each pull on one side",
                "on one side of a rope there are {kids} children, who weigh {kid} kilograms each",
            ),
            "adults": (
                "on the other side {adults} {adult_words} pull, each weighing {adult} kilograms",
                "{adults} {adult_words} of {adult} kilograms each stand on the opposite side",
            ),
            "dog": (
                "a dog of {dog} kilograms helps the {adult_words}",
                "the {adult_words} are joined by a dog that weighs {dog} kilograms",
            ),
        },
        asks=(
            Ask(
                find="gap",
                steps=(
                    "weight of the children = kids * kid",
                    "weight of the {adult_words} = adults * adult",
                    "weight with the dog = weight of the {adult_words} + dog",
                    "difference in weight = weight of the children - weight with the dog",
                ),
                tell="kids adults dog",
                questions=(
                    "by how many kilograms is the side of the children heavier",
                    "how many more kilograms do the children weigh than the other side with the "
                    "dog",
                ),
                goals=("the number of kilograms by which the children's side is heavier",),
                wordings=(
                    "Left of the line: {kids} children, {kid} kilograms apiece. Right of the line: "
                    "{adults} {adult_words} at {adult} kilograms and a dog of {dog} kilograms. How "
                    "many kilograms is the left side heavier?",
                ),
            ),
            Ask(
                find="dog",
                steps=(
                    "weight of the children = kids * kid",
                    "weight of the other side = weight of the children - gap",
                    "weight of the {adult_words} = adults * adult",
                    "weight of the dog = weight of the other side - weight of the {adult_words}",
                ),
                wordings=(
                    "{adults} {adult_words} of {adult} kilograms each take on {kids} children of "
                    "{kid} kilograms each. Even with a dog on the side of the {adult_words}, the "
                    "children are {gap} kilograms heavier. How heavy is the dog, in kilograms?",
                    "How many kilograms does the dog weigh that pulls together with {adults} "
                    "{adult_words}, {adult} kilograms each, if their {kids} opponents of {kid} "
                    "kilograms each outweigh them and the dog by {gap} kilograms?",
                ),
            ),
            Ask(
                find="kid",
                steps=(
                    "weight of the {adult_words} = adults * adult",
                    "weight of the children = weight of the {adult_words} + diff",
                    "weight of a child = weight of the children / kids",
                ),
                wordings=(
                    "The {kids} children in a tug of war all weigh the same, and together they "
                    "weigh {diff} kilograms more than {adults} {adult_words} of {adult} kilograms "
                    "each. What is the weight of one child in kilograms?",
                ),
            ),
        ),
    ),
    Story(
        name="matches_red_and_black_cards_score",
        topic="",
        numbers={
            "red": whole(4, 15),
            "red_points": oneof(3, 4, 5, 6, 10),
            "black": whole(2, 9),
            "black_points": oneof(1, 2, 3),
            "score": "red * red_points - black * black_points",
            "behind": whole(3, 25),
            "leader": "score + behind",
        },
        where=("score > 1",),
        nouns={"first": "red, golden, green", "second": "black, gray, purple"},
        facts={
            "red": (
                "in a card game each {first} card brings {red_points} points, and {name} has {red} "
                "of them",
                "{name} holds {red} {first} cards, each worth {red_points} points",
            ),
            "black": (
                "for each of {his} {black} {second} cards {he} loses {black_points:point/points}",
                "a {second} card takes {black_points:point/points} away, and {he} has {black} of "
                "these",
            ),
            "leader": (
                "{name2} is in the lead with {leader} points",
                "the leader, {name2}, has {leader} points",
            ),
        },
        asks=(
            Ask(
                find="behind",
                steps=(
                    "points for {first} cards = red * red_points",
                    "points lost = black * black_points",
                    "points of {name} = points for {first} cards - points lost",
                    "points behind = leader - points of {name}",
                ),
                tell="red black leader",
                questions=(
                    "by how many points is {name} behind",
                    "how many points is {name} behind {name2}",
                ),
                goals=("the number of points by which {name} is behind",),
                wordings=(
                    '{name2} laughs: "I have {leader} points!" {name} counts {red} {first} cards '
                    "at {red_points} points each and {black} {second} ones at minus "
                    "{black_points:point/points} each. How far is {name} behind, in points?",
                ),
            ),
            Ask(
                find="score",
                steps=(
                    "points for {first} cards = red * red_points",
                    "points lost = black * black_points",
                    "score = points for {first} cards - points lost",
                ),
                wordings=(
                    "Every {first} card counts {red_points} points, every {second} one costs "
                    "{black_points:point/points}. What is the score of a hand with {black} "
                    "{second} and {red} {first} cards?",
                    "How many points does {name} have, who has picked up {red} {first} cards, "
                    "which add {red_points} points each, and {black} {second} cards, which "
                    "subtract {black_points:point/points} each?",
                ),
            ),
            Ask(
                find="black",
                steps=(
                    "points for {first} cards = red * red_points",
                    "points lost = points for {first} cards - score",
                    "{second} cards = points lost / black_points",
                ),
                wordings=(
                    "{name}'s {red} {first} cards are worth {red_points} points each. Because each "
                    "{second} card costs {black_points:point/points}, the total is just {score} "
                    "points. How many {second} cards does {name} have?",
                ),
            ),
        ),
    ),
    Story(
        name="matches_swim_time_getting_shorter_each_week",
        topic="",
        numbers={
            "minutes": oneof(2, 3, 4, 5, 6, 8),
            "seconds": whole(5, 55, 5),
            "start": "minutes * 60 + seconds",
            "faster": whole(2, 9),
            "weeks": whole(3, 15),
            "gain": "faster * weeks",
            "now": "start - gain",
            "record_less": whole(3, 40),
            "record": "now - record_less",
        },
        where=("gain < 90", "record > 60"),
        nouns={"race": "swimming race, rowing race, skating race, obstacle course"},
        facts={
            "start": (
                "{name}'s time in a {race} was {minutes} minutes and {seconds} seconds",
                "a {race} took {name} {minutes} minutes and {seconds} seconds",
            ),
            "faster": (
                "thanks to training {he} became {faster} seconds faster every week for {weeks} "
                "weeks",
                "each week of training, {weeks} weeks long, made {him} {faster} seconds faster",
            ),
            "record": (
                "the record is {record} seconds",
                "the best time ever measured is {record} seconds",
            ),
        },
        asks=(
            Ask(
                find="record_less",
                steps=(
                    "seconds in the minutes = minutes * 60",
                    "seconds at first = seconds in the minutes + seconds",
                    "seconds gained = faster * weeks",
                    "seconds now = seconds at first - seconds gained",
                    "seconds above the record = seconds now - record",
                ),
                tell="start faster record",
                questions=(
                    "by how many seconds does {name} still miss the record",
                    "how many seconds above the record is {name} now",
                ),
                goals=("the number of seconds that separate {name} from the record",),
                wordings=(
                    "It took {name} {minutes} minutes and {seconds} seconds to finish a {race}. "
                    "Every week for {weeks} weeks {he} got {faster} seconds faster. The record is "
                    "{record} seconds. How many more seconds must {name} gain to equal the record?",
                    "The record stands at {record} seconds. {name} used to need {minutes} minutes "
                    "and {seconds} seconds for the {race}, then took {faster} seconds off in each "
                    "of {weeks} weeks. How many seconds are still lacking?",
                ),
            ),
            Ask(
                find="now",
                steps=(
                    "seconds in the minutes = minutes * 60",
                    "seconds at first = seconds in the minutes + seconds",
                    "seconds gained = faster * weeks",
                    "seconds now = seconds at first - seconds gained",
                ),
                wordings=(
                    "How many seconds does {name} need for the {race} after {weeks} weeks, having "
                    "begun at {minutes} minutes and {seconds} seconds and gained {faster} seconds "
                    "a week?",
                    "Week after week {name} beats {his} own time in the {race} by {faster} "
                    "seconds. Before, it was {minutes} minutes and {seconds} seconds. What is it "
                    "after {weeks} weeks, in seconds?",
                ),
            ),
            Ask(
                find="weeks",
                steps=(
                    "seconds in the minutes = minutes * 60",
                    "seconds at first = seconds in the minutes + seconds",
                    "seconds gained = seconds at first - now",
                    "weeks = seconds gained / faster",
                ),
                wordings=(
                    "{name} has trained hard: from {minutes} minutes and {seconds} seconds, {his} "
                    "time in the {race} has fallen to {now} seconds, {faster} seconds less every "
                    "week. How many weeks has this taken?",
                ),
            ),
        ),
    ),
    Story(
        name="matches_wheel_turns_of_a_bicycle",
        topic="travel",
        numbers={
            "wheel": oneof(2, 3),
            "turns_min": whole(60, 150, 10),
            "minutes": oneof(10, 20, 25, 30, 40, 50),
            "turns": "turns_min * minutes",
            "meters": "turns * wheel",
            "km": "meters / 1000",
            "rest": whole(2, 15),
            "goal": "km + rest",
        },
        nouns={"bike": "bicycle, tandem, racing bike, unicycle"},
        facts={
            "wheel": (
                "a wheel of {name}'s {bike} rolls {wheel} meters in one turn",
                "each turn of a wheel moves {name}'s {bike} {wheel} meters forward",
            ),
            "turns": (
                "it turns {turns_min} times a minute",
                "the wheel makes {turns_min} turns a minute",
            ),
            "minutes": (
                "{name} rides for {minutes} minutes",
                "the ride has lasted {minutes} minutes",
            ),
            "goal": (
                "the next town is {goal} kilometers from the start",
                "{name} wants to ride {goal} kilometers",
            ),
        },
        asks=(
            Ask(
                find="rest",
                steps=(
                    "turns of the wheel = turns_min * minutes",
                    "meters ridden = turns of the wheel * wheel",
                    "kilometers ridden = meters ridden / 1000",
                    "kilometers left = goal - kilometers ridden",
                ),
                tell="wheel turns minutes goal",
                questions=(
                    "how many kilometers are left after this time",
                    "how many kilometers does {name} still have to ride",
                ),
                goals=("the number of kilometers left",),
                wordings=(
                    "Meters per turn of the wheel: {wheel}. Turns per minute: {turns_min}. Minutes "
                    "since the start: {minutes}. Kilometers to the finish, measured from the "
                    "start: {goal}. How many kilometers does {name} still have in front of {him}?",
                ),
            ),
            Ask(
                find="minutes",
                steps=(
                    "meters ridden = km * 1000",
                    "turns of the wheel = meters ridden / wheel",
                    "minutes ridden = turns of the wheel / turns_min",
                ),
                wordings=(
                    "For how many minutes has {name} been riding a {bike} if "
                    "{km:kilometer/kilometers} lie behind {him}, a turn of the wheel is worth "
                    "{wheel} meters, and the wheel turns {turns_min} times a minute?",
                    "The wheels of {name}'s {bike} turn {turns_min} times every minute and cover "
                    "{wheel} meters each time. How many minutes does {name} need for "
                    "{km:kilometer/kilometers}?",
                ),
            ),
            Ask(
                find="meters",
                steps=(
                    "turns of the wheel = turns_min * minutes",
                    "meters ridden = turns of the wheel * wheel",
                ),
                wordings=(
                    "How far, in meters, does a {bike} get in {minutes} minutes when its wheel "
                    "rolls {wheel} meters per turn and makes {turns_min} turns a minute?",
                ),
            ),
        ),
    ),
    Story(
        name="matches_jump_rope_goal_with_a_tired_second_part",
        topic="",
        numbers={
            "rate": whole(40, 120, 10),
            "first": whole(2, 9),
            "slower": whole(10, 30, 5),
            "rate_two": "rate - slower",
            "second": whole(2, 12),
            "goal": "rate * first + rate_two * second",
            "minutes": "first + second",
        },
        nouns={"act": "jump, hop, squat, push-up on the knees/push-ups on the knees, jumping jack"},
        where=("rate_two > 15",),
        facts={
            "goal": ("{name} wants to do {goal} {acts}", "{name}'s aim is {goal} {acts}"),
            "first": (
                "for the first {first} minutes {he} does {rate} a minute",
                "{he} manages {rate} a minute during the first {first} minutes",
            ),
            "slower": (
                "then {he} gets tired and does {slower} fewer per minute",
                "after that {he} slows down by {slower} a minute",
            ),
        },
        asks=(
            Ask(
                find="minutes",
                steps=(
                    "{acts} at first = rate * first",
                    "{acts} left = goal - {acts} at first",
                    "{acts} a minute later = rate - slower",
                    "minutes of the second part = {acts} left / {acts} a minute later",
                    "minutes in all = first + minutes of the second part",
                ),
                tell="goal first slower",
                questions=(
                    "how many minutes does {name} need altogether",
                    "after how many minutes will {name} have reached the goal",
                ),
                goals=("the number of minutes that {name} needs for all of them",),
                wordings=(
                    "{name} can do {rate} {acts} per minute, but after {first} minutes {he} slows "
                    "down by {slower} per minute. How many minutes will it take {him} to do {goal} "
                    "{acts} in total?",
                    "{first} minutes at full speed, {rate} {acts} a minute; after that {slower} "
                    "fewer in each minute: how long does it take {name}, in minutes, to do {goal} "
                    "{acts}?",
                ),
            ),
            Ask(
                find="goal",
                steps=(
                    "{acts} at first = rate * first",
                    "{acts} a minute later = rate - slower",
                    "{acts} of the second part = {acts} a minute later * second",
                    "{acts} in all = {acts} at first + {acts} of the second part",
                ),
                wordings=(
                    "How many {acts} does {name} do if {he} keeps up a rate of {rate} a minute for "
                    "{first} minutes and a rate lower by {slower} a minute for {second} minutes "
                    "more?",
                    "{name} begins with {rate} {acts} per minute and holds out for {first} "
                    "minutes. For {second} further minutes {his} rate is {slower} per minute "
                    "lower. What is the total?",
                ),
            ),
            Ask(
                find="second",
                steps=(
                    "{acts} at first = rate * first",
                    "{acts} left = goal - {acts} at first",
                    "{acts} a minute later = rate - slower",
                    "minutes of the second part = {acts} left / {acts} a minute later",
                ),
                wordings=(
                    "Of {goal} {acts}, {name} did the first ones at {rate} a minute, for {first} "
                    "minutes, and the others at {slower} a minute less. How many minutes did the "
                    "others take?",
                ),
            ),
        ),
    ),
    Story(
        name="matches_scavenger_hunt_points_and_penalties",
        topic="school",
        numbers={
            "easy": whole(5, 20),
            "easy_points": oneof(2, 3, 5),
            "times": factor(2, 3, 4),
            "hard_points": "easy_points * times",
            "hard": whole(2, 9),
            "late": whole(2, 12),
            "score": "easy * easy_points + hard * hard_points - late",
        },
        nouns={"place": "park, old town, forest, castle, museum", "group": "team, class, family"},
        facts={
            "easy": (
                "on a scavenger hunt in the {place}, {name}'s {group} finds {easy} easy objects at "
                "{easy_points} points each",
                "{name}'s {group} finds {easy} easy objects, worth {easy_points} points apiece, on "
                "a scavenger hunt in the {place}",
            ),
            "hard": (
                "a hard object is worth {times:times} as much, and they find {hard} of these",
                "it also finds {hard} hard ones, which count {times:times} as much as easy ones",
            ),
            "late": (
                "1 point is taken off for every minute of delay, and the {group} comes back {late} "
                "minutes late",
                "for coming back {late} minutes late, the {group} loses 1 point per minute",
            ),
        },
        asks=(
            Ask(
                find="score",
                steps=(
                    "points for easy objects = easy * easy_points",
                    "points for a hard object = times of easy_points",
                    "points for hard objects = hard * points for a hard object",
                    "points for objects = points for easy objects + points for hard objects",
                    "points in the end = points for objects - late",
                ),
                tell="easy hard late",
                questions=(
                    "how many points does the {group} have in the end",
                    "what is the final score of the {group}",
                ),
                goals=("the final score of the {group}",),
                wordings=(
                    "Result of the hunt in the {place} for {name}'s {group}: {easy} easy objects "
                    "({easy_points} points each), {hard} hard objects ({times:times} as many "
                    "points each), {late} minutes late (1 point off per minute). What is the "
                    "score?",
                ),
            ),
            Ask(
                find="late",
                steps=(
                    "points for easy objects = easy * easy_points",
                    "points for a hard object = times of easy_points",
                    "points for hard objects = hard * points for a hard object",
                    "points for objects = points for easy objects + points for hard objects",
                    "minutes late = points for objects - score",
                ),
                wordings=(
                    "With {easy} easy objects at {easy_points} points and {hard} hard ones at "
                    "{times:times} that value, {name}'s {group} ended up with only {score} points, "
                    "because every minute of delay costs 1 point. By how many minutes was it late?",
                    "How many minutes late was a {group} that scored {score} points with {easy} "
                    "easy and {hard} hard objects, when an easy one counts {easy_points} points, a "
                    "hard one {times:times} as much, and a minute of delay costs 1 point?",
                ),
            ),
            Ask(
                find="easy",
                steps=(
                    "points for objects = score + late",
                    "points for a hard object = times of easy_points",
                    "points for hard objects = hard * points for a hard object",
                    "points for easy objects = points for objects - points for hard objects",
                    "easy objects = points for easy objects / easy_points",
                ),
                wordings=(
                    "{name}'s {group} lost {late} points for being late and still has {score}. It "
                    "found {hard} hard objects, each worth {times:times} as much as an easy one, "
                    "and an easy one is worth {easy_points} points. How many easy ones did it "
                    "find?",
                ),
            ),
        ),
    ),
    Story(
        name="matches_gym_teams_and_referees",
        topic="school",
        numbers={
            "classes": oneof(2, 3, 4),
            "students": whole(18, 33),
            "present_less": whole(2, 14),
            "size": oneof(5, 6, 7, 9, 11),
            "present": "classes * students - present_less",
            "teams": "present // size",
            "referees": "present % size",
        },
        where=("referees > 0",),
        nouns={"sport": "basketball, volleyball, handball, soccer, hockey, softball"},
        facts={
            "classes": (
                "{classes} classes of {students} students have gym together",
                "{classes} classes come to the sports day, {students} students from each",
            ),
            "absent": (
                "{present_less} of these students are ill",
                "{present_less} students cannot take part",
            ),
            "size": (
                "the others form as many {sport} teams of {size} as possible",
                "{sport} is played in teams of {size}, and as many teams as possible are formed",
            ),
        },
        asks=(
            Ask(
                find="referees",
                steps=(
                    "students in all = classes * students",
                    "students who play or referee = students in all - present_less",
                    "referees = students who play or referee % size",
                ),
                tell="classes absent size",
                questions=(
                    "if those who are left without a team are referees, how many referees are "
                    "there",
                    "how many students are left without a team",
                ),
                goals=("the number of students for whom there is no team",),
                wordings=(
                    "Whoever gets no place in a {sport} team becomes a referee. A team has {size} "
                    "players. {classes} classes with {students} students each have come, but "
                    "{present_less} students only watch. How many referees will there be when as "
                    "many teams as possible are made?",
                ),
            ),
            Ask(
                find="teams",
                steps=(
                    "students in all = classes * students",
                    "students who can play = students in all - present_less",
                    "teams = students who can play // size",
                ),
                wordings=(
                    "How many full {sport} teams of {size} can be formed from {classes} classes of "
                    "{students} students, of whom {present_less} are absent?",
                    "{students} students are in each of the {classes} classes that want to play "
                    "{sport}. {present_less} of them have forgotten their shoes and must sit out. "
                    "With {size} to a team, how many complete teams are there?",
                ),
            ),
            Ask(
                find="present_less",
                steps=(
                    "students in teams = teams * size",
                    "students who came = students in teams + referees",
                    "students in all = classes * students",
                    "students absent = students in all - students who came",
                ),
                wordings=(
                    "On the field there are {teams} {sport} teams of {size} and "
                    "{referees:referee/referees}, all of them from {classes} classes that have "
                    "{students} students each. How many students of these classes are absent?",
                ),
            ),
        ),
    ),
    Story(
        name="matches_season_goals_of_three_strikers",
        topic="",
        numbers={
            "third": whole(4, 15),
            "more": whole(2, 9),
            "double": "third * 2",
            "second": "double + more",
            "games": oneof(6, 8, 9, 10, 12, 14, 15, 16, 18, 20),
            "first_more": whole(2, 12),
            "first": "second + first_more",
            "total": "first + second + third",
            "per_game": "total / games",
        },
        nouns={"unit": "goal, try/tries, touchdown, home run"},
        facts={
            "third": (
                "{name3} has scored {third} {units} this season",
                "this season brought {name3} {third} {units}",
            ),
            "second": (
                "{name2} has scored {more} more than twice as many as {name3}",
                "the number of {name2}'s {units} is twice that of {name3} plus {more}",
            ),
            "first": (
                "{name} has {first_more} more than {name2}",
                "{name} beats {name2} by {first_more}",
            ),
            "games": ("they have played {games} games", "these were scored in {games} games"),
        },
        asks=(
            Ask(
                find="per_game",
                steps=(
                    "twice the {units} of {name3} = third * 2",
                    "{units} of {name2} = twice the {units} of {name3} + more",
                    "{units} of {name} = {units} of {name2} + first_more",
                    "{units} of the first two = {units} of {name} + {units} of {name2}",
                    "{units} of all three = {units} of the first two + third",
                    "{units} per game = {units} of all three / games",
                ),
                tell="third second first games",
                questions=(
                    "how many {units} per game have the three scored together, on average",
                    "what is the average number of {units} that the three have scored together in "
                    "a game",
                ),
                wordings=(
                    "In {games} games {name3} scored {third} {units}. {name2} scored {more} more "
                    "than twice as many as {name3}, and {name} scored {first_more} more than "
                    "{name2}. How many {units} per game did the three of them score on average?",
                    "{name}, {name2} and {name3} play on the same team. {name3} has {third} "
                    "{units}; {name2} has twice that number and {more} more; {name} has "
                    "{first_more} more than {name2}. If the team has played {games} games, what is "
                    "the average number of {units} the three score in a game?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "twice the {units} of {name3} = third * 2",
                    "{units} of {name2} = twice the {units} of {name3} + more",
                    "{units} of {name} = {units} of {name2} + first_more",
                ),
                wordings=(
                    "{name3} scored {third} {units}. {name2} scored {more} more than twice that, "
                    "and {name} scored {first_more} more than {name2}. How many did {name} score?",
                    "How many {units} does {name} have, when {he} leads {name2} by {first_more}, "
                    "and {name2} has {more} more than double the {third} of {name3}?",
                ),
            ),
            Ask(
                find="third",
                steps=(
                    "{units} of {name2} = first - first_more",
                    "twice the {units} of {name3} = {units} of {name2} - more",
                    "{units} of {name3} = twice the {units} of {name3} / 2",
                ),
                wordings=(
                    "{name} leads the list with {first} {units}, {first_more} ahead of {name2}. If "
                    "{name2} has {more} more than twice as many as {name3}, how many has {name3}?",
                ),
            ),
        ),
    ),
)
