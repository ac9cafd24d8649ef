"""Percentages of groups: votes, surveys, seats, towns, clubs."""

from datagen.numbers.quantity import fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="percents_mayor_election",
        topic="",
        numbers={
            "voters": whole(200, 9000, 100),
            "turnout": percent(40, 50, 55, 60, 65, 70, 75, 80, 90),
            "votes": "voters * turnout / 100",
            "winner_share": percent(52, 55, 60, 64, 65, 70, 75),
            "winner": "votes * winner_share / 100",
            "loser": "votes - winner",
            "lead": "winner - loser",
        },
        nouns={
            "place": "town",
            "office": "mayor/mayor, town council/town council, school board/school board",
        },
        facts={
            "voters": (
                "{place} has {voters} voters",
                "in {place}, {voters} people were allowed to vote",
            ),
            "turnout": (
                "{turnout} of the voters took part in the election for {office}",
                "in the election for {office}, {turnout} of the voters cast a vote",
            ),
            "winner": (
                "{name} won {winner_share} of the votes cast, and {name2} all the others",
                "of the votes cast, {winner_share} were for {name} and the rest for {name2}",
            ),
        },
        asks=(
            Ask(
                find="winner",
                steps=(
                    "votes cast = turnout of voters",
                    "votes for {name} = winner_share of votes cast",
                ),
                tell="voters turnout winner",
                questions=(
                    "how many people voted for {name}",
                    "how many votes did {name} get",
                ),
                goals=("the number of votes for {name}",),
                wordings=(
                    "{place} elected its {office}. Of its {voters} voters, {turnout} came to the "
                    "polls, and {winner_share} of those who came chose {name} over {name2}. How "
                    "many votes was that?",
                ),
            ),
            Ask(
                find="loser",
                steps=(
                    "votes cast = turnout of voters",
                    "votes for {name} = winner_share of votes cast",
                    "votes for {name2} = votes cast - votes for {name}",
                ),
                tell="voters turnout winner",
                questions=(
                    "how many people voted for {name2}",
                    "how many votes did {name2} get",
                ),
                goals=("the number of votes for {name2}",),
            ),
            Ask(
                find="lead",
                steps=(
                    "votes cast = turnout of voters",
                    "votes for {name} = winner_share of votes cast",
                    "votes for {name2} = votes cast - votes for {name}",
                    "lead of {name} = votes for {name} - votes for {name2}",
                ),
                tell="voters turnout winner",
                questions=(
                    "by how many votes did {name} beat {name2}",
                    "how many more votes did {name} get than {name2}",
                ),
                goals=("the lead of {name} over {name2} in votes",),
                wordings=(
                    "Only {name} and {name2} ran for {office} in {place}, where {voters} people "
                    "may vote and {turnout} of them did. {name} got {winner_share} of the votes. "
                    "With what lead, in votes, did {he} win?",
                ),
            ),
        ),
    ),
    Story(
        name="percents_survey_of_drinks",
        topic="",
        numbers={
            "asked": whole(40, 1200, 20),
            "first_share": percent(20, 25, 30, 35, 40, 45, 50),
            "second_share": percent(5, 10, 15, 20, 25, 30),
            "both_shares": "first_share + second_share",
            "rest_share": "100 - both_shares",
            "first": "asked * first_share / 100",
            "second": "asked * second_share / 100",
            "rest": "asked * rest_share / 100",
        },
        where=("first > second", "rest_share > 9"),
        nouns={
            "one": "tea/tea, coffee/coffee, cocoa/cocoa",
            "two": "juice/juice, milk/milk, mint tea/mint tea",
            "three": "water/water, soda/soda, lemonade/lemonade",
            "who": "guest, passenger, student, visitor, hiker, customer",
        },
        facts={
            "asked": (
                "{asked} {whos} were asked what they drink in the morning",
                "a survey asked {asked} {whos} about their favorite morning drink",
            ),
            "shares": (
                "{first_share} of them named {one}, {second_share} named {two}, and all the others "
                "named {three}",
                "the answers were {one} for {first_share}, {two} for {second_share} and {three} "
                "for everyone else",
            ),
        },
        asks=(
            Ask(
                find="rest",
                steps=(
                    "percentage for {one} and {two} = first_share + second_share",
                    "percentage for {three} = 100 - percentage for {one} and {two}",
                    "{three} in hundredths = asked * percentage for {three}",
                    "{whos} who named {three} = {three} in hundredths / 100",
                ),
                tell="asked shares",
                questions=(
                    "how many of the {whos} named {three}",
                    "how many {whos} gave {three} as their answer",
                ),
                goals=("the number of {whos} who named {three}",),
                wordings=(
                    "Results of a survey among {asked} {whos}: {one} {first_share}, {two} "
                    "{second_share}, {three} the remaining percentage. How many {whos} chose "
                    "{three}?",
                    "How many out of {asked} {whos} prefer {three}, if {first_share} prefer "
                    "{one}, {second_share} prefer {two}, and nobody gave any other answer?",
                ),
            ),
            Ask(
                find="second",
                steps=("{whos} who named {two} = second_share of asked",),
                tell="asked shares",
                questions=("how many {whos} named {two}",),
            ),
            Ask(
                find="asked",
                steps=(
                    "{one} in hundredths = first * 100",
                    "{whos} asked = {one} in hundredths / first_share",
                ),
                wordings=(
                    "{first} {whos}, which is {first_share} of those asked, drink {one} in the "
                    "morning. How many were asked?",
                    "In a survey, {one} was named by {first_share} of the {whos}. If {first} "
                    "{whos} named it, how many took part in the survey?",
                ),
            ),
        ),
    ),
    Story(
        name="percents_absent_from_school",
        topic="school",
        numbers={
            "classes": whole(4, 20),
            "size": oneof(20, 24, 25, 28, 30),
            "students": "classes * size",
            "ill": percent(5, 8, 10, 12, 15, 20, 25),
            "absent": "students * ill / 100",
            "trip": whole(5, 60),
            "away": "absent + trip",
            "present": "students - away",
        },
        where=("present > 20",),
        nouns={
            "illness": "the flu/the flu, a cold/a cold, a fever/a fever",
            "goal": "museum, swimming pool, theater, fire station, science fair",
        },
        facts={
            "classes": (
                "a school has {classes} classes of {size} students each",
                "{size} students are in each of a school's {classes} classes",
            ),
            "ill": (
                "one day {ill} of all the students stay home with {illness}",
                "because of {illness}, {ill} of the students are absent one day",
            ),
            "trip": (
                "on the same day {trip} healthy students are at the {goal}",
                "{trip} others have gone to the {goal} on that day",
            ),
        },
        asks=(
            Ask(
                find="present",
                steps=(
                    "students in the school = classes * size",
                    "students who are ill = ill of students in the school",
                    "students who are away = students who are ill + trip",
                    "students present = students in the school - students who are away",
                ),
                tell="classes ill trip",
                questions=(
                    "how many students are in the school on that day",
                    "how many students are left in the classrooms",
                ),
                goals=("the number of students who are in school on that day",),
                wordings=(
                    "The halls are quiet: {ill} of the students have {illness}, and {trip} more "
                    "are on a trip to the {goal}. Usually there are {classes} classes with {size} "
                    "students in each. How many students are here today?",
                ),
            ),
            Ask(
                find="absent",
                steps=(
                    "students in the school = classes * size",
                    "students who are ill = ill of students in the school",
                ),
                tell="classes ill",
                questions=(
                    "how many students stay home",
                    "how many students have {illness} on that day",
                ),
                goals=("the number of students who are ill",),
            ),
        ),
    ),
    Story(
        name="percents_theater_seats_sold",
        topic="money",
        numbers={
            "rows": whole(8, 30),
            "seats": oneof(10, 12, 15, 20, 25),
            "all": "rows * seats",
            "sold_share": percent(60, 70, 75, 80, 85, 90, 95),
            "sold": "all * sold_share / 100",
            "price": money(6, 45),
            "income": "sold * price",
            "empty": "all - sold",
            "lost": "empty * price",
        },
        nouns={"place": "theater, cinema, concert hall, opera house, circus tent, arena"},
        facts={
            "rows": (
                "a {place} has {rows} rows of {seats} seats",
                "there are {rows} rows in a {place}, and each row has {seats} seats",
            ),
            "sold": (
                "{sold_share} of all the seats are sold for the first night",
                "for the first night the {place} sells {sold_share} of its seats",
            ),
            "price": (
                "every seat costs {price}",
                "a ticket for a seat costs {price}",
            ),
        },
        asks=(
            Ask(
                find="income",
                steps=(
                    "seats in the house = rows * seats",
                    "seats sold = sold_share of seats in the house",
                    "income of the night = seats sold * price",
                ),
                tell="rows sold price",
                questions=(
                    "how much money does the {place} take in on the first night",
                    "what are the tickets that were sold worth altogether",
                ),
                goals=("the income of the first night",),
                wordings=(
                    "What does a {place} with {rows} rows of {seats} seats earn in one night, if "
                    "{sold_share} of the seats are taken and everybody has paid {price}?",
                ),
            ),
            Ask(
                find="lost",
                steps=(
                    "seats in the house = rows * seats",
                    "seats sold = sold_share of seats in the house",
                    "empty seats = seats in the house - seats sold",
                    "money missed = empty seats * price",
                ),
                tell="rows sold price",
                questions=(
                    "how much more would the {place} have earned with every seat sold",
                    "how much money is lost through the empty seats",
                ),
                wordings=(
                    'The manager of a {place} sighs. "We have {rows} rows with {seats} seats each, '
                    "and only {sold_share} of the seats are taken tonight. At {price} a seat, what "
                    'do the empty ones cost us?" Find the amount.',
                ),
            ),
            Ask(
                find="empty",
                steps=(
                    "seats in the house = rows * seats",
                    "seats sold = sold_share of seats in the house",
                    "empty seats = seats in the house - seats sold",
                ),
                tell="rows sold",
                questions=(
                    "how many seats stay empty",
                    "how many seats are not sold",
                ),
                goals=("the number of empty seats",),
            ),
        ),
    ),
    Story(
        name="percents_town_population",
        topic="",
        numbers={
            "start": whole(400, 20000, 200),
            "up": percent(5, 10, 15, 20, 25, 30, 50),
            "newcomers": "start * up / 100",
            "middle": "start + newcomers",
            "moved": whole(20, 900, 10),
            "now": "middle - moved",
            "change": "now - start",
        },
        where=("now > start",),
        nouns={"place": "town"},
        facts={
            "start": (
                "ten years ago {place} had {start} inhabitants",
                "{start} people lived in {place} ten years ago",
            ),
            "up": (
                "after a new factory was opened, the population grew by {up}",
                "a new railway station made the population of {place} rise by {up}",
            ),
            "moved": (
                "later {moved} people moved away",
                "then {moved} inhabitants left for the city",
            ),
        },
        asks=(
            Ask(
                find="now",
                steps=(
                    "new inhabitants = up of start",
                    "inhabitants after the growth = start + new inhabitants",
                    "inhabitants now = inhabitants after the growth - moved",
                ),
                tell="start up moved",
                questions=(
                    "how many people live in {place} now",
                    "what is the population of {place} now",
                ),
                goals=("the present population of {place}",),
                wordings=(
                    "The old sign at the edge of {place} says {start} inhabitants. Since it was "
                    "put up, the number first went up by {up} and then down by {moved} people. "
                    "What should a new sign say?",
                ),
            ),
            Ask(
                find="change",
                steps=(
                    "new inhabitants = up of start",
                    "inhabitants gained = new inhabitants - moved",
                ),
                tell="start up moved",
                questions=(
                    "how many more people live in {place} now than ten years ago",
                    "by how many people did the population grow in all",
                ),
                wordings=(
                    "In ten years the population of {place} first rose from {start} by {up}; then "
                    "{moved} people left. What was the total gain in people?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "inhabitants after the growth = now + moved",
                    "percentage after the growth = 100 + up",
                    "growth in hundredths = inhabitants after the growth * 100",
                    "inhabitants at first = growth in hundredths / percentage after the growth",
                ),
                wordings=(
                    "{place} has {now} inhabitants today. {moved} people moved away last year; "
                    "before that, the population had grown by {up} within a few years. How many "
                    "people lived there before the growth?",
                    "A report on {place} says: the population increased by {up}, then fell by "
                    "{moved} people, and stands at {now} today. What was it in the beginning?",
                ),
            ),
        ),
    ),
    Story(
        name="percents_test_points",
        topic="school",
        numbers={
            "questions": oneof(20, 25, 30, 40, 50, 60, 80),
            "right_share": percent(60, 65, 70, 75, 80, 85, 90, 95),
            "right": "questions * right_share / 100",
            "wrong": "questions - right",
            "plus": oneof(2, 3, 4, 5, 6, 8, 10),
            "minus": whole(2, 5),
            "gained": "right * plus",
            "penalty": "wrong * minus",
            "score": "gained - penalty",
        },
        where=("minus < plus",),
        facts={
            "questions": (
                "a quiz has {questions} questions",
                "there are {questions} questions in a quiz",
            ),
            "rule": (
                "every right answer gives {plus} points, and every wrong one takes away {minus}",
                "you get {plus} points for a right answer and lose {minus} for a wrong one",
            ),
            "right": (
                "{name} answers {right_share} of the questions correctly and the rest wrongly",
                "{right_share} of {name}'s answers are right, and all the others are wrong",
            ),
        },
        asks=(
            Ask(
                find="score",
                steps=(
                    "right answers = right_share of questions",
                    "wrong answers = questions - right answers",
                    "points gained = right answers * plus",
                    "points lost = wrong answers * minus",
                    "score = points gained - points lost",
                ),
                tell="questions rule right",
                questions=(
                    "how many points does {name} have in the end",
                    "what is {name}'s score",
                ),
                goals=("{name}'s score",),
                wordings=(
                    "With {plus} points for every right answer and {minus} off for every wrong "
                    "one, what does {name} score in a quiz of {questions} questions, all of which "
                    "{he} answers, {right_share} of them correctly?",
                    "{name} answered all {questions} questions of a quiz and was told that "
                    "{right_share} of the answers were right. A right answer was worth {plus} "
                    "points; a wrong one cost {minus}. Work out the score.",
                ),
            ),
            Ask(
                find="wrong",
                steps=(
                    "right answers = right_share of questions",
                    "wrong answers = questions - right answers",
                ),
                tell="questions right",
                questions=(
                    "how many of the answers are wrong",
                    "how many questions does {name} answer wrongly",
                ),
                goals=("the number of wrong answers",),
            ),
        ),
    ),
    Story(
        name="percents_club_members",
        topic="",
        numbers={
            "members": whole(40, 900, 20),
            "left_share": percent(5, 10, 15, 20, 25, 30, 35),
            "left": "members * left_share / 100",
            "stayed": "members - left",
            "joined": whole(5, 80),
            "now": "stayed + joined",
            "fee": money(5, 60, 5),
            "fees": "now * fee",
        },
        nouns={"club": "chess club, rowing club, book club, hiking club, film club, tennis club"},
        facts={
            "members": (
                "a {club} had {members} members last year",
                "last year {members} people belonged to a {club}",
            ),
            "left": (
                "at the end of the year {left_share} of them left",
                "at the end of the year the {club} lost {left_share} of its members",
            ),
            "joined": (
                "this year {joined} new members have joined",
                "this year {joined} people have become new members",
            ),
            "fee": (
                "every member pays a fee of {fee}",
                "the yearly fee is {fee} a member",
            ),
        },
        asks=(
            Ask(
                find="now",
                steps=(
                    "members who left = left_share of members",
                    "members who stayed = members - members who left",
                    "members now = members who stayed + joined",
                ),
                tell="members left joined",
                questions=(
                    "how many members does the {club} have now",
                    "how many people belong to the {club} now",
                ),
                goals=("the number of members now",),
            ),
            Ask(
                find="fees",
                steps=(
                    "members who left = left_share of members",
                    "members who stayed = members - members who left",
                    "members now = members who stayed + joined",
                    "fees of this year = members now * fee",
                ),
                tell="members left joined fee",
                questions=(
                    "how much money does the {club} get from all its members this year",
                    "what do all the fees of this year come to",
                ),
                goals=("the sum of this year's fees",),
                wordings=(
                    "The treasurer of a {club} plans the year. Of last year's {members} members "
                    "{left_share} are gone, but {joined} have joined, and everyone pays {fee}. How "
                    "much will come in?",
                ),
            ),
            Ask(
                find="joined",
                steps=(
                    "members who left = left_share of members",
                    "members who stayed = members - members who left",
                    "new members = now - members who stayed",
                ),
                wordings=(
                    "A {club} with {members} members lost {left_share} of them over the summer. In "
                    "autumn some new people joined, and then it had {now} members. How many were "
                    "new?",
                    "How many people have joined a {club} that has {now} members today, if it had "
                    "{members} before {left_share} of them left?",
                ),
            ),
        ),
    ),
    Story(
        name="percents_what_share",
        topic="",
        numbers={
            "share": oneof(5, 10, 15, 20, 25, 30, 35, 40, 45, 55, 60, 65, 70, 75, 80),
            "total": whole(20, 800, 20),
            "hits": "total * share / 100",
            "misses": "total - hits",
        },
        nouns={
            "shot": "free throw, penalty kick, serve, putt, field goal, three-point shot",
            "season": "season, summer, school year, tournament, training camp",
        },
        facts={
            "total": (
                "{name} took {total} {shots} during the {season}",
                "during the {season}, {name} tried {total} {shots}",
            ),
            "hits": (
                "{hits} of them were successful",
                "{he} was successful with {hits} of these {shots}",
            ),
            "misses": (
                "{he} missed {misses} of them",
                "{misses} of these {shots} failed",
            ),
        },
        asks=(
            Ask(
                find="share",
                steps=(
                    "successful {shots} in hundredths = hits * 100",
                    "percentage = successful {shots} in hundredths / total",
                ),
                tell="total hits",
                questions=(
                    "what percentage of the {shots} were successful",
                    "what percent of {name}'s {shots} succeeded",
                ),
                goals=("the percentage of successful {shots}, as a percent",),
                wordings=(
                    "{name}'s record for the {season} shows {hits} good {shots} out of {total}. "
                    "What percentage is that?",
                ),
            ),
            Ask(
                find="share",
                steps=(
                    "successful {shots} = total - misses",
                    "successful {shots} in hundredths = successful {shots} * 100",
                    "percentage = successful {shots} in hundredths / total",
                ),
                tell="total misses",
                questions=(
                    "what percentage of the {shots} were successful",
                    "with what percent of the {shots} did {name} succeed",
                ),
                wordings=(
                    "All but {misses} of the {total} {shots} that {name} took in the {season} were "
                    "good. Express {his} success in percent.",
                ),
            ),
        ),
    ),
    Story(
        name="percents_orchard_and_boxes",
        topic="garden",
        numbers={
            "trees": whole(5, 40),
            "per_tree": oneof(40, 50, 60, 80, 100, 120),
            "all": "trees * per_tree",
            "bad_share": percent(5, 10, 15, 20, 25),
            "bad": "all * bad_share / 100",
            "good": "all - bad",
            "per_box": oneof(10, 12, 15, 20, 24, 25, 30),
            "boxes": "good / per_box",
        },
        where=("boxes < 200",),
        nouns={"fruit": "apple, pear, peach, orange, lemon, plum, apricot, nectarine"},
        facts={
            "trees": (
                "each of {trees} trees in an orchard bears {per_tree} {fruits}",
                "an orchard of {trees} trees gave {per_tree} {fruits} a tree",
            ),
            "bad": (
                "{bad_share} of the {fruits} are bruised and go to the juice press",
                "{bad_share} of the harvest is too small to be sold",
            ),
            "boxes": (
                "the good {fruits} are put in boxes of {per_box}",
                "{per_box} good {fruits} go into a box",
            ),
        },
        asks=(
            Ask(
                find="boxes",
                steps=(
                    "{fruits} picked = trees * per_tree",
                    "bad {fruits} = bad_share of {fruits} picked",
                    "good {fruits} = {fruits} picked - bad {fruits}",
                    "boxes = good {fruits} / per_box",
                ),
                tell="trees bad boxes",
                questions=(
                    "how many boxes are filled",
                    "how many boxes of good {fruits} are there",
                ),
                goals=("the number of boxes of good {fruits}",),
                wordings=(
                    "How many boxes for {per_box} {fruits} each does an orchard with {trees} trees "
                    "need, when every tree bears {per_tree} {fruits} and {bad_share} of all the "
                    "{fruits} cannot be sold?",
                ),
            ),
            Ask(
                find="trees",
                steps=(
                    "good {fruits} = boxes * per_box",
                    "good percentage = 100 - bad_share",
                    "good {fruits} in hundredths = good {fruits} * 100",
                    "{fruits} picked = good {fruits} in hundredths / good percentage",
                    "trees = {fruits} picked / per_tree",
                ),
                wordings=(
                    "An orchard sold {boxes} boxes with {per_box} {fruits} in each. Another "
                    "{bad_share} of all the {fruits} picked had been thrown away. If every tree "
                    "had borne {per_tree} {fruits}, how many trees are there?",
                ),
            ),
        ),
    ),
    Story(
        name="percents_museum_groups",
        topic="",
        numbers={
            "visitors": whole(100, 1500, 50),
            "child_share": percent(20, 30, 40, 50, 60),
            "children": "visitors * child_share / 100",
            "adults": "visitors - children",
            "guided": fraction("1/2", "1/3", "1/4", "1/5", "2/5"),
            "guided_adults": "adults * guided",
            "size": oneof(5, 6, 8, 10, 12, 15),
            "groups": "guided_adults / size",
        },
        nouns={"place": "museum, castle, cave, palace, shipyard, brewery"},
        facts={
            "visitors": (
                "{visitors} people visited a {place} on Sunday",
                "on Sunday a {place} had {visitors} visitors",
            ),
            "children": (
                "{child_share} of the visitors were children and the others adults",
                "of the visitors, {child_share} were children, and the rest were adults",
            ),
            "guided": (
                "{guided} of the adults took a guided tour",
                "a guided tour was booked by {guided} of the adults",
            ),
            "size": (
                "each tour was for a group of {size}",
                "the guides took them around in groups of {size}",
            ),
        },
        asks=(
            Ask(
                find="groups",
                steps=(
                    "children = child_share of visitors",
                    "adults = visitors - children",
                    "adults on a tour = guided of adults",
                    "groups = adults on a tour / size",
                ),
                tell="visitors children guided size",
                questions=(
                    "how many groups of adults were there",
                    "how many guided groups did the adults form",
                ),
                goals=("the number of guided groups",),
            ),
            Ask(
                find="guided_adults",
                steps=(
                    "children = child_share of visitors",
                    "adults = visitors - children",
                    "adults on a tour = guided of adults",
                ),
                tell="visitors children guided",
                questions=(
                    "how many adults took a tour",
                    "how many of the adults were on a guided tour",
                ),
                goals=("the number of adults on a guided tour",),
                wordings=(
                    "On Sunday, children made up {child_share} of the {visitors} people in the "
                    "{place}. Everyone else was an adult, and {guided} of the adults paid extra "
                    "for a guide. How many paid extra?",
                ),
            ),
        ),
    ),
)
