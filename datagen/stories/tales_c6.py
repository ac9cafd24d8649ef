"""More groups, contests and shares: clubs, leagues, races, surveys, collections given away."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="tales_c_club_grows_over_three_years",
        topic="",
        numbers={
            "start": whole(20, 120, 5),
            "rise": percent(10, 20, 25, 40, 50, 60, 80),
            "first_new": "start * rise / 100",
            "second": "start + first_new",
            "quit": whole(3, 15),
            "stay": "second - quit",
            "joined": whole(4, 40),
            "third": "stay + joined",
            "fee": money(5, 40, 5),
            "income": "third * fee",
        },
        nouns={"club": "astronomy club, judo club, garden club, sailing club, theater club"},
        facts={
            "start": (
                "a {club} began with {start} members",
                "there were {start} people in the {club} in its first year",
            ),
            "rise": (
                "in the second year it grew by {rise}",
                "a year later the number was {rise} higher",
            ),
            "third": (
                "in the third year {quit} members quit and {joined} people joined",
                "then {joined} people came and {quit} left before the third year was over",
            ),
            "fee": (
                "each of its members now pays {fee} a year",
                "the yearly fee for a member is {fee} now",
            ),
        },
        asks=(
            Ask(
                find="third",
                steps=(
                    "new members in the second year = rise of start",
                    "members in the second year = start + new members in the second year",
                    "members who stayed = members in the second year - quit",
                    "members at the end = members who stayed + joined",
                ),
                tell="start rise third",
                questions=(
                    "how many members did the {club} have at the end of the third year",
                    "how many people were in the {club} after three years",
                ),
                goals=("the number of members at the end of the third year",),
                wordings=(
                    "The {club} keeps a diary. Year one: {start} members. Year two: {rise} more "
                    "than in year one. Year three: {joined} in, {quit} out. How many members will "
                    "be on the first page of year four?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "new members in the second year = rise of start",
                    "members in the second year = start + new members in the second year",
                    "members who stayed = members in the second year - quit",
                    "members now = members who stayed + joined",
                    "fees a year = members now * fee",
                ),
                tell="start rise third fee",
                questions=("how much do all its members now pay in a year",),
                goals=("the yearly income from fees",),
            ),
            Ask(
                find="joined",
                steps=(
                    "new members in the second year = rise of start",
                    "members in the second year = start + new members in the second year",
                    "members who stayed = members in the second year - quit",
                    "members now = income / fee",
                    "people who joined = members now - members who stayed",
                ),
                wordings=(
                    "The {club} started with {start} members and was {rise} larger a year later. "
                    "Since then {quit} have quit and some new people have joined. All members "
                    "together have just paid {income} in fees, {fee} each. How many people have "
                    "joined since the second year?",
                    "How many newcomers did the {club} get in its third year? It had {start} "
                    "members in the first year and {rise} more than that in the second, before "
                    "{quit} of them left; with the newcomers, the fee of {fee} each now adds "
                    "up to {income}.",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_bowling_evening_beats_last_week",
        topic="",
        numbers={
            "average": whole(70, 160),
            "better": whole(2, 20),
            "last_week": "average - better",
            "one": whole(60, 170),
            "more": whole(3, 30),
            "two": "one + more",
            "total": "average * 3",
            "two_games": "one + two",
            "three": "total - two_games",
        },
        where=("three > 50", "three < 200"),
        nouns={"with_whom": "colleagues, classmates, neighbors, cousins, teammates"},
        facts={
            "one": (
                "bowling with {his} {with_whom}, {name} got {one} points in the first game and "
                "{more} more in the second",
                "out bowling with {with_whom}, {name} scored {one} points in one game and {more} "
                "more than that in another",
            ),
            "three": (
                "the third and last game was good for {three} points",
                "{three} points came from the third game, the last of the evening",
            ),
            "last": (
                "the week before, {his} average had been {last_week} points a game",
                "last week {he} had an average of {last_week} points a game",
            ),
        },
        asks=(
            Ask(
                find="better",
                steps=(
                    "points in the second game = one + more",
                    "points in two games = one + points in the second game",
                    "points in three games = points in two games + three",
                    "average = points in three games / 3",
                    "points above last week = average - last_week",
                ),
                tell="one three last",
                questions=(
                    "by how many points is {name}'s average better than a week ago",
                    "how many points a game is the average of this evening higher",
                ),
                goals=("the number of points by which the average has risen",),
                wordings=(
                    "Has {name} become better at bowling? Last week's average was {last_week}. "
                    "Tonight, among {with_whom}, the three games went like this: {one}; then "
                    "{more} more; then {three}. By how many points has the average gone up?",
                ),
            ),
            Ask(
                find="three",
                steps=(
                    "average wanted = last_week + better",
                    "points wanted in three games = average wanted * 3",
                    "points in the second game = one + more",
                    "points in two games = one + points in the second game",
                    "points needed in the third game = points wanted in three games - points in "
                    "two games",
                ),
                wordings=(
                    "{name} wants an average that is {better} points better than last week's, "
                    "which was {last_week}. Three games will be bowled tonight. In the first, "
                    "{name} got {one} points, in the second {more} more than that. How many "
                    "points must the third game bring?",
                    "One game is left. {name} has {one} points from the first of the three games "
                    "and {more} more than that from the second. How many points does it take in "
                    "the last one to beat last week's average of {last_week} a game by exactly "
                    "{better}?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_archery_arrows_and_rings",
        topic="",
        numbers={
            "rounds": whole(3, 9),
            "arrows": whole(3, 8),
            "shots": "rounds * arrows",
            "missed": whole(2, 8),
            "hits": "shots - missed",
            "gold": whole(1, 10),
            "red": "hits - gold",
            "gold_points": "gold * 10",
            "red_points": "red * 7",
            "points": "gold_points + red_points",
        },
        nouns={"event_kind": "village fair, castle festival, club evening, summer camp, open day"},
        facts={
            "rounds": (
                "at a {event_kind} {name} shoots {rounds} rounds of {arrows} arrows",
                "{name} takes part in the archery of a {event_kind}, {rounds} rounds with "
                "{arrows} arrows each",
            ),
            "missed": (
                "{missed} arrows miss the target",
                "{he} misses the target {missed} times",
            ),
            "gold": (
                "{gold:arrow lands/arrows land} in the gold, where a hit counts 10 points, and "
                "all others in the red, where it counts 7",
                "a hit in the gold is worth 10 points and one in the red 7; {gold:hit is/hits are} "
                "gold and the rest are red",
            ),
        },
        asks=(
            Ask(
                find="points",
                steps=(
                    "arrows shot = rounds * arrows",
                    "hits = arrows shot - missed",
                    "hits in the red = hits - gold",
                    "points in the gold = gold * 10",
                    "points in the red = hits in the red * 7",
                    "points = points in the gold + points in the red",
                ),
                tell="rounds missed gold",
                questions=(
                    "how many points does {name} score",
                    "how many points are written next to {name}'s name",
                ),
                goals=("the number of points that {name} scores",),
                wordings=(
                    "Red counts 7, gold counts 10, the grass behind the target counts nothing. Of "
                    "the arrows that {name} shot at the {event_kind}, {arrows} in each of "
                    "{rounds} rounds, {missed} ended in the grass and {gold} in the gold; the red "
                    "got the others. What was {name}'s score?",
                ),
            ),
            Ask(
                find="missed",
                steps=(
                    "points in the gold = gold * 10",
                    "points in the red = points - points in the gold",
                    "hits in the red = points in the red / 7",
                    "hits = gold + hits in the red",
                    "arrows shot = rounds * arrows",
                    "arrows that missed = arrows shot - hits",
                ),
                wordings=(
                    "{name} won at the {event_kind} with {points} points. There had been {rounds} "
                    "rounds of {arrows} arrows. {gold:arrow/arrows} in the gold gave 10 points "
                    "each; every arrow in the red gave 7, and there were no other hits. How many "
                    "arrows missed?",
                    "How many of {name}'s arrows went past the target, if {name} shot {rounds} "
                    "times {arrows} arrows, hit only the red for 7 points and {gold} times the "
                    "gold for 10 points, and reached {points} points?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_collection_of_old_records_divided",
        topic="",
        numbers={
            "jazz": whole(20, 90),
            "times": factor(2, 3, 4),
            "rock": "jazz * times",
            "folk": whole(10, 60),
            "two_kinds": "jazz + rock",
            "all": "two_kinds + folk",
            "sold_share": fraction("1/2", "1/3", "1/4", "1/5"),
            "sold": "all * sold_share",
            "kept": "all - sold",
            "heirs": whole(2, 6),
            "each": "kept / heirs",
        },
        nouns={
            "relative": "grandfather, great-aunt, grandmother, uncle",
            "kid": "grandchild/grandchildren, cousin, niece, nephew",
        },
        facts={
            "jazz": (
                "{name}'s {relative} collected records: {jazz} of jazz and {times:times} as many "
                "of rock",
                "the {relative} of {name} had {jazz} jazz records and {times:times} as many rock "
                "records",
            ),
            "folk": (
                "there were also {folk} records with folk songs",
                "besides, the family found {folk} records of folk music",
            ),
            "sold": (
                "{sold_share} of all the records went to a shop",
                "the family sold {sold_share} of the whole collection",
            ),
            "heirs": (
                "the rest was divided equally among {heirs} {kids}",
                "{heirs} {kids} shared the remaining ones equally",
            ),
        },
        asks=(
            Ask(
                find="each",
                steps=(
                    "rock records = times of jazz",
                    "jazz and rock records = jazz + rock records",
                    "records in all = jazz and rock records + folk",
                    "records sold = sold_share of records in all",
                    "records kept = records in all - records sold",
                    "records for each = records kept / heirs",
                ),
                tell="jazz folk sold heirs",
                questions=(
                    "how many records did each of them get",
                    "how many records came to each of these relatives",
                ),
                goals=("the number of records that each of them got",),
                wordings=(
                    "Records for everybody! That is what the {relative} had wished. So {heirs} "
                    "{kids} shared equally what was left after {sold_share} of the "
                    "collection had been sold, and the collection had been {jazz} jazz records, "
                    "{times:times} as many rock records, and {folk} of folk music. How many did "
                    "each of them take home?",
                ),
            ),
            Ask(
                find="folk",
                steps=(
                    "records kept = each * heirs",
                    "records in all = records kept + sold",
                    "jazz and rock records = jazz + rock",
                    "folk records = records in all - jazz and rock records",
                ),
                wordings=(
                    "{sold} records from the {relative} were sold, and {heirs} {kids} got "
                    "{each} each. All had been jazz, rock or folk: {jazz} of jazz, {rock} of "
                    "rock. How many had been folk?",
                    "How many folk records had there been? After {jazz} jazz and {rock} rock "
                    "records and the folk records had been put on one pile, {sold} were sold from "
                    "it and every one of {heirs} {kids} received {each}, and then the "
                    "pile was gone.",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_survey_of_pet_owners_after_moving",
        topic="",
        numbers={
            "streets": whole(2, 8),
            "homes": oneof(10, 15, 20, 25, 30, 40),
            "families": "streets * homes",
            "silent": whole(3, 20),
            "answered": "families - silent",
            "dog_share": fraction("1/2", "1/3", "1/4", "1/5", "1/6"),
            "dogs": "answered * dog_share",
            "cats_more": whole(2, 15),
            "cats": "dogs + cats_more",
            "owners": "dogs + cats",
            "none": "answered - owners",
        },
        nouns={"town": "town"},
        facts={
            "streets": (
                "in {town} {name} visits {streets} streets with {homes} families each to ask about "
                "pets",
                "{name} asks the families of {streets} streets in {town}, {homes} in each street, "
                "whether they have a pet",
            ),
            "silent": (
                "{silent} families do not open the door",
                "at {silent} doors nobody answers",
            ),
            "dogs": (
                "{dog_share} of the families that answer have a dog",
                "of those who answer, {dog_share} have a dog",
            ),
            "cats": (
                "families with a cat are {cats_more} more than families with a dog, and nobody "
                "has both",
                "no family has both a dog and a cat, but {cats_more} more have a cat than a dog",
            ),
        },
        asks=(
            Ask(
                find="none",
                steps=(
                    "families in the streets = streets * homes",
                    "families that answer = families in the streets - silent",
                    "families with a dog = dog_share of families that answer",
                    "families with a cat = families with a dog + cats_more",
                    "families with a pet = families with a dog + families with a cat",
                    "families without = families that answer - families with a pet",
                ),
                tell="streets silent dogs cats",
                questions=(
                    "how many of the families that answer have neither a dog nor a cat",
                    "how many families tell {name} that they have neither a dog nor a cat",
                ),
                goals=("the number of families that say they have neither",),
                wordings=(
                    "{name}'s school project: {streets} streets in {town}, {homes} families a "
                    "street, {silent} families who did not answer. Of those who did, "
                    "{dog_share} had a dog; {cats_more} families more than that had a cat; "
                    'none had both. What number goes into the line "neither dog nor cat", if '
                    "only those who answered count?",
                ),
            ),
            Ask(
                find="silent",
                steps=(
                    "families with a pet = dogs + cats",
                    "families that answered = families with a pet + none",
                    "families in the streets = streets * homes",
                    "families that did not answer = families in the streets - families that "
                    "answered",
                ),
                wordings=(
                    "{dogs} families with a dog, {cats} with a cat, {none} with neither, and none "
                    "with both: that is what {name} found out. Since there are {streets} streets "
                    "with {homes} families each, how many families gave no answer?",
                    "At how many doors in {town} did {name} ring in vain? {streets} streets of "
                    "{homes} families were visited. {dogs} families said that they had a dog, "
                    "{cats} that they had a cat, {none} that they had neither; nobody had both.",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_sack_race_teams_and_prizes",
        topic="school",
        numbers={
            "teams": whole(4, 15),
            "per_team": whole(3, 8),
            "runners": "teams * per_team",
            "winners": oneof(2, 3),
            "prized": "winners * per_team",
            "others": "runners - prized",
            "big": money(3, 8),
            "small": money(1, 2, "0.25"),
            "big_cost": "prized * big",
            "small_cost": "others * small",
            "cost": "big_cost + small_cost",
        },
        nouns={
            "race": "sack race, egg-and-spoon race, obstacle race, potato race, relay race",
            "prize_word": "book, ball, kite, puzzle, water bottle",
        },
        facts={
            "teams": (
                "{teams} teams of {per_team} children run a {race}",
                "a {race} is run by {teams} teams, and each team has {per_team} children",
            ),
            "prizes": (
                "each child in the best {winners} teams wins a {prize_word} for {big}, and "
                "all others get a pencil for {small}",
                "there is a {prize_word} worth {big} for each child of the {winners} best teams "
                "and a pencil worth {small} for each of the others",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "children = teams * per_team",
                    "winning children = winners * per_team",
                    "other children = children - winning children",
                    "price of the {prize_words} = winning children * big",
                    "price of the pencils = other children * small",
                    "price of all the prizes = price of the {prize_words} + price of the pencils",
                ),
                tell="teams prizes",
                questions=(
                    "how much do all the prizes cost",
                    "how much money is needed for the {prize_words} and the pencils",
                ),
                goals=("the cost of all the prizes",),
                wordings=(
                    "{name} buys the prizes for the {race}: for each child in the best "
                    "{winners} teams a {prize_word} at {big}, for every other child a pencil at "
                    "{small}. If {teams} teams of {per_team} start, how much does {name} spend?",
                ),
            ),
            Ask(
                find="teams",
                steps=(
                    "winning children = winners * per_team",
                    "price of the {prize_words} = winning children * big",
                    "price of the pencils = cost - price of the {prize_words}",
                    "pencils = price of the pencils / small",
                    "children = pencils + winning children",
                    "teams = children / per_team",
                ),
                wordings=(
                    "All the prizes of the {race} together cost {cost}. Each child in the "
                    "{winners} best teams won a {prize_word} worth {big}, and each child in the "
                    "other teams a pencil worth {small}. There were {per_team} children in every "
                    "team. How many teams took part?",
                    "How many teams ran in the {race}, with {per_team} children to a team? We "
                    "know that {cost} was spent: {big} on a {prize_word} for each child of the "
                    "top {winners} teams, {small} on a pencil for each of the rest.",
                ),
            ),
        ),
    ),
)
