"""Averages: what one must still do to reach one, what an outlier does, who is above it."""

from datagen.numbers.quantity import money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="mean_daily_sales_needed_until_the_bonus",
        topic="work",
        numbers={
            "days": whole(4, 8),
            "sofar": whole(6, 20),
            "done": "days * sofar",
            "left": whole(2, 5),
            "need": whole(6, 30),
            "later": "left * need",
            "target": "done + later",
            "all_days": "days + left",
        },
        nouns={
            "thing": (
                "sofa, bicycle, phone contract, washing machine, insurance policy/insurance "
                "policies, pair of glasses/pairs of glasses, mattress"
            )
        },
        facts={
            "target": (
                "{name} gets a bonus for selling {target} {things} in {all_days} working days",
                "a bonus waits for {name} if {target} {things} are sold in {all_days} working days",
            ),
            "done": (
                "in the first {days} days {he} sold an average of {sofar} a day",
                "over the first {days} days, {his} average was {sofar} a day",
            ),
        },
        asks=(
            Ask(
                find="need",
                steps=(
                    "{things} sold so far = days * sofar",
                    "{things} still to sell = target - {things} sold so far",
                    "days left = all_days - days",
                    "{things} to sell a day = {things} still to sell / days left",
                ),
                tell="target done",
                questions=(
                    "how many {things} must {name} sell on average on each of the other days to "
                    "get the bonus",
                    "what daily average does {name} need from now on to get the bonus",
                ),
                goals=("the daily average that {name} needs on the remaining days",),
                wordings=(
                    "How many {things} a day does {name} need over the rest of {all_days} "
                    "working days to sell {target} in all, after {days} days with {sofar} a day "
                    "on average?",
                    '"{target} {things} in {all_days} working days, and you get the bonus," says '
                    "the boss. {name} has sold {sofar} a day for {days} days. What must {name} "
                    "average on the other days?",
                    "{all_days} working days, {target} {things}: only then is there a bonus. "
                    "After {days} days {name}'s average is {sofar} a day. What must the average "
                    "of the other days be?",
                ),
            ),
            Ask(
                find="target",
                steps=(
                    "{things} sold so far = days * sofar",
                    "{things} sold later = left * need",
                    "{things} in all = {things} sold so far + {things} sold later",
                ),
                wordings=(
                    "For {days} days {name} sold {sofar} {things} a day on average, and for the "
                    "next {left} days {need} a day, which was just enough for a bonus. How many "
                    "{things} earn a bonus?",
                ),
            ),
            Ask(
                find="sofar",
                steps=(
                    "{things} sold later = left * need",
                    "{things} sold before = target - {things} sold later",
                    "daily average before = {things} sold before / days",
                ),
                wordings=(
                    "{name} had to sell {target} {things} for a bonus. After {days} days it did "
                    "not look good, but {need} a day for the last {left} days were just enough. "
                    "What had {name}'s daily average been in the first {days} days?",
                    "How many {things} a day had {name} sold on average in the first {days} "
                    "days, if {need} on each of the {left} days after that completed the "
                    "{target} needed for a bonus?",
                ),
            ),
        ),
    ),
    Story(
        name="mean_weight_of_pumpkins_without_the_giant",
        topic="garden",
        numbers={
            "n": whole(4, 9),
            "mean": whole(4, 12),
            "small": "n * mean",
            "giant": whole(25, 70),
            "all": "small + giant",
            "count": "n + 1",
            "new_mean": "all / count",
        },
        where=("new_mean > mean",),
        nouns={"thing": "pumpkin, melon, watermelon, squash"},
        facts={
            "small": (
                "the first {n} {things} that {name} weighs have an average weight of {mean} "
                "kilograms",
                "{name} weighs {n} {things} and finds an average of {mean} kilograms",
            ),
            "giant": (
                "then a giant one of {giant} kilograms is put on the scale",
                "one more, a giant, weighs {giant} kilograms",
            ),
        },
        asks=(
            Ask(
                find="new_mean",
                steps=(
                    "weight of the first {things} = n * mean",
                    "weight of all {things} = weight of the first {things} + giant",
                    "number of {things} = n + 1",
                    "new average = weight of all {things} / number of {things}",
                ),
                tell="small giant",
                questions=(
                    "what is the average weight of all of them in kilograms",
                    "what average in kilograms do they have together",
                ),
                goals=("the average weight in kilograms with the giant included",),
                wordings=(
                    "{n} {things} of {mean} kilograms on average and one giant of {giant} "
                    "kilograms lie on {name}'s cart. What is the average of them all in "
                    "kilograms?",
                    "What does one of {name}'s {things} weigh on average, in kilograms, when to "
                    "{n} with an average of {mean} kilograms one of {giant} kilograms is added?",
                    "With {giant} kilograms, one {thing} beat all the others at the fair: those "
                    "{n} weighed only {mean} kilograms on average. What is the average of all of "
                    "them, the winner included, in kilograms?",
                ),
            ),
            Ask(
                find="giant",
                steps=(
                    "number of {things} = n + 1",
                    "weight of all {things} = number of {things} * new_mean",
                    "weight of the others = n * mean",
                    "weight of the giant = weight of all {things} - weight of the others",
                ),
                wordings=(
                    "The average weight of {n} {things} was {mean} kilograms. With one more, it "
                    "rose to {new_mean} kilograms. How many kilograms does that one weigh?",
                    "How heavy, in kilograms, is the {thing} that lifts an average of {mean} "
                    "kilograms over {n} {things} to {new_mean} kilograms over one more?",
                ),
            ),
            Ask(
                find="mean",
                steps=(
                    "number of {things} = n + 1",
                    "weight of all {things} = number of {things} * new_mean",
                    "weight of the others = weight of all {things} - giant",
                    "average of the others = weight of the others / n",
                ),
                wordings=(
                    "{name}'s {things} weigh {new_mean} kilograms on average, but that is only "
                    "because of one giant of {giant} kilograms. There are {n} others. What is "
                    "their average weight in kilograms?",
                ),
            ),
        ),
    ),
    Story(
        name="mean_gas_price_over_three_fill_ups",
        topic="travel",
        numbers={
            "a": money(3, 5, "0.10"),
            "b": money(3, 5, "0.10"),
            "ga": whole(5, 15),
            "gb": whole(5, 15),
            "ca": "a * ga",
            "cb": "b * gb",
            "cost": "ca + cb",
            "gallons": "ga + gb",
            "per": "cost / gallons",
            "miles_per": whole(20, 40, 2),
            "miles": "gallons * miles_per",
        },
        where=("a > b",),
        facts={
            "a": (
                "{name} buys {ga} gallons of gas at {a} a gallon",
                "at the first station, {name} pays {a} a gallon for {ga} gallons",
            ),
            "b": (
                "the next time {he} buys {gb} gallons at {b} a gallon",
                "{gb} gallons are bought later at {b} a gallon",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "cost of the first gallons = a * ga",
                    "cost of the later gallons = b * gb",
                    "cost of all = cost of the first gallons + cost of the later gallons",
                ),
                tell="a b",
                questions=("how much does {name} spend on gas in all",),
                wordings=(
                    "{name} fills up twice: {ga} gallons for {a} each, and later {gb} gallons "
                    "for {b} each. How much is that together?",
                    "What is {name}'s gas bill for {ga} gallons at {a} and {gb} gallons at {b}?",
                    "First {ga} gallons at {a}, then {gb} gallons at {b}: what does the gas cost "
                    "{name} altogether?",
                ),
            ),
            Ask(
                find="miles_per",
                steps=("gallons in all = ga + gb", "miles for a gallon = miles / gallons in all"),
                wordings=(
                    "{name} drove {miles} miles on {ga} gallons from one station and {gb} from "
                    "another. How many miles did {he} get out of a gallon on average?",
                ),
            ),
            Ask(
                find="per",
                steps=(
                    "cost of the first gallons = a * ga",
                    "cost of the later gallons = b * gb",
                    "cost of all = cost of the first gallons + cost of the later gallons",
                    "gallons in all = ga + gb",
                    "average price of a gallon = cost of all / gallons in all",
                ),
                tell="a b",
                questions=(
                    "what was the average price of a gallon",
                    "how much did a gallon cost {name} on average",
                ),
                goals=("the average price of a gallon",),
                wordings=(
                    "{ga} gallons at {a} and {gb} gallons at {b}. What is the average price that "
                    "{name} paid for a gallon?",
                    "What did a gallon cost on average, if {name} filled {ga} gallons at {a} "
                    "each into the tank one week and {gb} at {b} each the next?",
                ),
            ),
        ),
    ),
    Story(
        name="mean_judges_score_highest_and_lowest_dropped",
        topic="",
        numbers={
            "low": whole(10, 30),
            "c": whole(31, 60),
            "d": whole(31, 60),
            "e": whole(31, 60),
            "high": whole(61, 90),
            "cd": "c + d",
            "mid": "cd + e",
            "mean": "mid / 3",
        },
        nouns={"sport": "diving, skating, gymnastics, baking, singing, dance, kite flying"},
        facts={
            "scores": (
                "in a {sport} contest {name} gets {low}, {c}, {high}, {d}, and {e} points from "
                "five judges",
                "five judges give {name} {c}, {high}, {low}, {e}, and {d} points in a {sport} "
                "contest",
            ),
            "rule": (
                "the highest and the lowest are not counted, and the score is the average of the "
                "other three",
                "the score is the average of the three that remain when the highest and the "
                "lowest are left out",
            ),
        },
        asks=(
            Ask(
                find="mean",
                steps=(
                    "first two of the counted scores = c + d",
                    "sum of the counted scores = first two of the counted scores + e",
                    "final score = sum of the counted scores / 3",
                ),
                tell="scores rule",
                questions=("what is {name}'s score", "how high is {name}'s final score"),
                goals=("{name}'s final score",),
                wordings=(
                    "{name} is given {c}, {low}, {d}, {high}, and {e} points in a {sport} "
                    "contest. Leave out the best and the worst, and take the average of the "
                    "other three. What is it?",
                    "Five judges, five numbers for {name}: {high}, {low}, {c}, {d}, {e}. Neither "
                    "the highest nor the lowest counts. What is the average of the three that do?",
                    "Points from five judges: {high}, {c}, {d}, {low}, {e}. Of these the largest "
                    "and the smallest are dropped and the other three averaged. What is the "
                    "result?",
                ),
            ),
            Ask(
                find="e",
                steps=(
                    "sum of the counted scores = mean * 3",
                    "first two of the counted scores = c + d",
                    "third counted score = sum of the counted scores - first two of the counted "
                    "scores",
                ),
                wordings=(
                    "Of five judges' points, the highest and the lowest are dropped, and the "
                    "average of the other three is the score. {name}'s score is {mean}. Two of "
                    "the three counted were {c} and {d}. What was the third?",
                    "{name}'s three counted scores in a {sport} contest average {mean}. {c} and "
                    "{d} are two of them. Find the third.",
                ),
            ),
        ),
    ),
    Story(
        name="mean_rain_needed_in_the_last_month",
        topic="",
        numbers={
            "months": whole(3, 6),
            "avg": whole(30, 90),
            "sofar": "months * avg",
            "last": whole(20, 160),
            "year_sum": "sofar + last",
            "count": "months + 1",
            "goal": "year_sum / count",
        },
        facts={
            "sofar": (
                "at {name}'s station the average for the first {months} months was {avg} "
                "millimeters of rain",
                "the first {months} months brought an average of {avg} millimeters of rain to "
                "{name}'s station",
            ),
            "goal": (
                "the usual average over {count} months is {goal} millimeters",
                "{goal} millimeters is the usual average over {count} months",
            ),
        },
        asks=(
            Ask(
                find="last",
                steps=(
                    "rain for that average = count * goal",
                    "rain so far = months * avg",
                    "rain still needed = rain for that average - rain so far",
                ),
                tell="sofar goal",
                questions=(
                    "how many millimeters must fall in the next month to reach the usual average",
                    "what must the next month bring, in millimeters, for the average to be the "
                    "usual one",
                ),
                goals=("the millimeters of rain needed in the next month for the usual average",),
                wordings=(
                    "How many millimeters must fall at {name}'s station in the next month so "
                    "that {count} months average {goal} millimeters, the first {months} having "
                    "averaged {avg}?",
                    "Average of {months} months: {avg} millimeters. Wanted average of {count} "
                    "months: {goal} millimeters. How many millimeters must {name} find in the "
                    "gauge in the month that is still to come?",
                    "{months} months with {avg} millimeters of rain on average are over. How "
                    "many millimeters must the month after them bring so that the average of all "
                    "{count} is {goal}?",
                ),
            ),
            Ask(
                find="goal",
                steps=(
                    "rain so far = months * avg",
                    "rain in all = rain so far + last",
                    "months in all = months + 1",
                    "average = rain in all / months in all",
                ),
                wordings=(
                    "{name} measured {avg} millimeters of rain a month on average for {months} "
                    "months and {last} millimeters in the month after those. What is the average "
                    "of all these months in millimeters?",
                ),
            ),
            Ask(
                find="avg",
                steps=(
                    "rain in all = count * goal",
                    "rain so far = rain in all - last",
                    "average before = rain so far / months",
                ),
                wordings=(
                    "Over {count} months, {name}'s gauge showed {goal} millimeters a month on "
                    "average, with {last} millimeters in the last of them. What had the average "
                    "of the first {months} months been, in millimeters?",
                ),
            ),
        ),
    ),
    Story(
        name="mean_points_of_a_player_traded_in_mid_season",
        topic="",
        numbers={
            "g1": whole(8, 30),
            "p1": whole(8, 20),
            "s1": "g1 * p1",
            "fold": oneof(1, 2),
            "g2": "g1 * fold",
            "p2": whole(8, 28),
            "s2": "g2 * p2",
            "points": "s1 + s2",
            "games": "g1 + g2",
            "mean": "points / games",
        },
        where=("p1 < p2",),
        nouns={"sport": "basketball, handball, rugby, water polo"},
        facts={
            "first": (
                "{name} played {g1} {sport} games for {his} old team and averaged {p1} points",
                "in {g1} {sport} games for {his} old team, {name} scored {p1} points a game on "
                "average",
            ),
            "second": (
                "after changing teams, {he} averaged {p2} points in {g2} games",
                "with the new team it was {p2} points a game in {g2} games",
            ),
        },
        asks=(
            Ask(
                find="mean",
                steps=(
                    "points for the old team = g1 * p1",
                    "points for the new team = g2 * p2",
                    "points in all = points for the old team + points for the new team",
                    "games in all = g1 + g2",
                    "average for the season = points in all / games in all",
                ),
                tell="first second",
                questions=(
                    "what was {name}'s average for the whole season",
                    "how many points a game did {name} score on average over the season",
                ),
                goals=("{name}'s average for the season",),
                wordings=(
                    "What is the average of a {sport} player with {g1} games at {p1} points each "
                    "for one team and {g2} games at {p2} points each for another?",
                    '{name} says, "I had {p1} points a game in {g1} games, and then, with the '
                    'new team, {p2} a game in {g2} games." How many points a game is that over '
                    "the season?",
                    "A trade split {name}'s season: {g1} games with {p1} points each on average, "
                    "then {g2} games with {p2}. What is the average over all games?",
                ),
            ),
            Ask(
                find="points",
                steps=(
                    "points for the old team = g1 * p1",
                    "points for the new team = g2 * p2",
                    "points in all = points for the old team + points for the new team",
                ),
                tell="first second",
                questions=(
                    "how many points did {name} score in the season",
                    "what is {name}'s total for the season",
                ),
                wordings=(
                    "How many points does a {sport} player have who averaged {p1} in {g1} games "
                    "and then {p2} in {g2} more?",
                ),
            ),
            Ask(
                find="p2",
                steps=(
                    "points for the old team = g1 * p1",
                    "points for the new team = points - points for the old team",
                    "average for the new team = points for the new team / g2",
                ),
                wordings=(
                    "{name} finished the season with {points} points. {g1} games for the old "
                    "team had brought {p1} each on average; the other {g2} were for the new "
                    "team. What was {his} average there?",
                ),
            ),
        ),
    ),
    Story(
        name="mean_heights_basketball_replaced_player",
        topic="school",
        numbers={
            "mean": whole(150, 180),
            "n": oneof(5, 6, 8, 10),
            "out": whole(140, 170),
            "up": whole(1, 4),
            "more": "up * n",
            "into": "out + more",
            "new_mean": "mean + up",
        },
        where=("into < 205",),
        nouns={"team": "basketball, volleyball, handball, netball"},
        facts={
            "mean": (
                "the {n} players of {name}'s {team} team are {mean} centimeters tall on average",
                "{name} coaches a {team} team of {n} players with an average height of {mean} "
                "centimeters",
            ),
            "out": (
                "a player of {out} centimeters leaves and is replaced by one of {into} centimeters",
                "in place of a player of {out} centimeters comes one who is {into} centimeters "
                "tall",
            ),
        },
        asks=(
            Ask(
                find="new_mean",
                steps=(
                    "sum of the heights = mean * n",
                    "sum without the one who left = sum of the heights - out",
                    "new sum of the heights = sum without the one who left + into",
                    "new average = new sum of the heights / n",
                ),
                tell="mean out",
                questions=(
                    "what is the new average height in centimeters",
                    "how many centimeters is the average height after that",
                ),
                goals=("the new average height in centimeters",),
                wordings=(
                    "What becomes of an average height of {mean} centimeters in a {team} team of "
                    "{n}, if somebody of {out} centimeters is replaced by somebody of {into} "
                    "centimeters?",
                    "The {n} players of {name}'s {team} team are {mean} centimeters tall on "
                    "average. "
                    "One player of {out} centimeters moves away, and a new one of {into} "
                    "centimeters joins. Find the new average in centimeters.",
                    "Average height of {n} players: {mean} centimeters. Out goes one of {out} "
                    "centimeters, in comes one of {into} centimeters. What is the average in "
                    "centimeters now?",
                ),
            ),
            Ask(
                find="into",
                steps=(
                    "growth of the average = new_mean - mean",
                    "growth of the sum = growth of the average * n",
                    "height of the new player = out + growth of the sum",
                ),
                wordings=(
                    "When a {team} player of {out} centimeters was replaced, the average height "
                    "of the {n} players rose from {mean} to {new_mean} centimeters. How tall is "
                    "the new player, in centimeters?",
                    "How tall, in centimeters, must a player be to raise the average of {n} "
                    "players from {mean} to {new_mean} centimeters by taking the place of one of "
                    "{out} centimeters?",
                ),
            ),
            Ask(
                find="out",
                steps=(
                    "growth of the average = new_mean - mean",
                    "growth of the sum = growth of the average * n",
                    "height of the old player = into - growth of the sum",
                ),
                wordings=(
                    "A new player of {into} centimeters took somebody's place in {name}'s {team} "
                    "team of {n}, and the average height went up from {mean} to {new_mean} "
                    "centimeters. How many centimeters tall was the player who left?",
                ),
            ),
        ),
    ),
    Story(
        name="mean_price_of_paintings_at_an_auction",
        topic="money",
        numbers={
            "n": whole(3, 7),
            "mean": money(80, 300, 10),
            "sold": "n * mean",
            "best": money(400, 1500, 50),
            "all": "sold + best",
            "pct": percent(10, 20),
            "fee": "all * pct / 100",
            "artist": "all - fee",
        },
        nouns={"thing": "painting, drawing, photograph, sculpture, print, rug"},
        facts={
            "sold": (
                "at an auction {n} of {name}'s {things} bring {mean} each on average",
                "{n} {things} by {name} go for an average of {mean} at an auction",
            ),
            "best": ("one more brings {best}", "a last one goes for {best}"),
            "pct": (
                "the auction house keeps {pct} of everything",
                "{pct} of all the money goes to the auction house",
            ),
        },
        asks=(
            Ask(
                find="all",
                steps=(
                    "money for the first {things} = n * mean",
                    "money for all {things} = money for the first {things} + best",
                ),
                tell="sold best",
                questions=("how much money do the {things} bring altogether",),
                wordings=(
                    "{name} sells {n} {things} at an auction for {mean} each on average. Then "
                    "comes the best, which goes for {best}. How much is that in all?",
                    "What do {n} {things} at an average of {mean} and one more at {best} bring "
                    "{name} together?",
                    "{n} {things} at {mean} on average, and then one at {best}: what do they "
                    "bring in all?",
                ),
            ),
            Ask(
                find="artist",
                steps=(
                    "money for the first {things} = n * mean",
                    "money for all {things} = money for the first {things} + best",
                    "money for the auction house = pct of money for all {things}",
                    "money for {name} = money for all {things} - money for the auction house",
                ),
                tell="sold best pct",
                questions=("how much does {name} get", "how much money is left for {name}"),
                goals=("the money that {name} gets",),
                wordings=(
                    "What does {name} get from an auction at which {n} {things} went for {mean} "
                    "on average and another for {best}, if the house keeps {pct}?",
                ),
            ),
            Ask(
                find="best",
                steps=(
                    "money for the first {things} = n * mean",
                    "price of the last one = all - money for the first {things}",
                ),
                wordings=(
                    "All {things} together brought {name} {all}. All but one of them, {n} in "
                    "number, went for {mean} on average. How much was paid for that one?",
                    "{n} of the {things} sold for an average of {mean}; a single one remained "
                    "for the end of the auction. The total was {all}. What did the last one sell "
                    "for?",
                ),
            ),
        ),
    ),
    Story(
        name="mean_steps_per_day_weekend_makes_up",
        topic="",
        numbers={
            "work_mean": whole(4000, 9000, 100),
            "work": "work_mean * 5",
            "week_mean": whole(6000, 11000, 100),
            "week": "week_mean * 7",
            "weekend": "week - work",
            "each": "weekend / 2",
        },
        where=("each > work_mean", "each < 25000"),
        nouns={"device": "watch, phone, pedometer, fitness band"},
        facts={
            "week": (
                "{name} wants an average of {week_mean} steps a day over the seven days of a week",
                "over the seven days of a week, {name} wants to average {week_mean} steps a day",
            ),
            "work": (
                "from Monday to Friday {his} {device} counted {work_mean} steps a day on average",
                "on the five days from Monday to Friday, {his} {device} showed an average of "
                "{work_mean} steps",
            ),
        },
        asks=(
            Ask(
                find="weekend",
                steps=(
                    "steps needed in the week = week_mean * 7",
                    "steps from Monday to Friday = work_mean * 5",
                    "steps needed on the weekend = steps needed in the week - steps from Monday "
                    "to Friday",
                ),
                tell="week work",
                questions=(
                    "how many steps does {name} need on the weekend in all",
                    "how many steps are left for the weekend",
                ),
                goals=("the number of steps needed on the weekend",),
                wordings=(
                    "How many steps must Saturday and Sunday bring together, if {name} wants "
                    "{week_mean} a day on average in the week and had {work_mean} a day from "
                    "Monday to Friday?",
                    '"{week_mean} steps a day, that is my average for the week," {name} '
                    "promised. From Monday to Friday it was {work_mean} a day. What is still "
                    "needed on the weekend?",
                    "Five days of the week are over, with {work_mean} steps a day on average. "
                    "How many steps must {name} take on the weekend for a weekly average of "
                    "{week_mean} a day?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "steps needed in the week = week_mean * 7",
                    "steps from Monday to Friday = work_mean * 5",
                    "steps needed on the weekend = steps needed in the week - steps from Monday "
                    "to Friday",
                    "steps a day on the weekend = steps needed on the weekend / 2",
                ),
                tell="week work",
                questions=(
                    "how many steps a day must {name} take on Saturday and Sunday if both days "
                    "are to be equal",
                    "how many steps does {name} need on each of the two days of the weekend if "
                    "both are to be the same",
                ),
                wordings=(
                    "What daily number of steps, the same on Saturday and Sunday, brings "
                    "{name}'s average for the week to {week_mean}, if it was {work_mean} from "
                    "Monday to Friday?",
                ),
            ),
            Ask(
                find="work_mean",
                steps=(
                    "steps in the week = week_mean * 7",
                    "steps from Monday to Friday = steps in the week - weekend",
                    "average from Monday to Friday = steps from Monday to Friday / 5",
                ),
                wordings=(
                    "{name} took {weekend} steps on the weekend and so reached an average of "
                    "{week_mean} a day for the whole week. What was the daily average from "
                    "Monday to Friday?",
                ),
            ),
        ),
    ),
    Story(
        name="mean_temperature_with_one_reading_wrong",
        topic="school",
        numbers={
            "n": oneof(4, 5, 8, 10),
            "wrong_mean": whole(15, 25),
            "sum": "n * wrong_mean",
            "wrong": whole(30, 60),
            "off": whole(1, 3),
            "less": "off * n",
            "right": "wrong - less",
            "right_mean": "wrong_mean - off",
            "right_sum": "sum - less",
        },
        where=("right > 5",),
        facts={
            "mean": (
                "{name}'s class takes {n} measurements and finds an average of {wrong_mean}",
                "the average of {n} measurements in {name}'s class is {wrong_mean}",
            ),
            "wrong": (
                "then somebody notices that a {right} was written down as {wrong}",
                "one of the values, {right}, was entered as {wrong} by mistake",
            ),
        },
        asks=(
            Ask(
                find="right_mean",
                steps=(
                    "sum of the values = n * wrong_mean",
                    "error = wrong - right",
                    "right sum = sum of the values - error",
                    "right average = right sum / n",
                ),
                tell="mean wrong",
                questions=("what is the correct average", "what should the average be"),
                goals=("the correct average",),
                wordings=(
                    "{name}'s {n} values have an average of {wrong_mean}, but one was entered as "
                    "{wrong} and should have been {right}. What is the average after the "
                    "correction?",
                    "What is the average of {n} values really, if it came out as {wrong_mean} "
                    "because somebody took {wrong} for {right}?",
                    "An average of {wrong_mean} over {n} values contains a mistake: {wrong} was "
                    "entered for {right}. What is the true average?",
                    "{name} typed {wrong} in place of {right} and got {wrong_mean} as the "
                    "average of {n} numbers. What would have been the right average?",
                ),
            ),
            Ask(
                find="right",
                steps=(
                    "correction of the average = wrong_mean - right_mean",
                    "correction of the sum = correction of the average * n",
                    "right value = wrong - correction of the sum",
                ),
                wordings=(
                    "The average of {n} values was {wrong_mean}, with one value entered wrongly "
                    "as {wrong}. With the right value the average is {right_mean}. What is the "
                    "right value?",
                ),
            ),
            Ask(
                find="right_sum",
                steps=(
                    "sum of the values = n * wrong_mean",
                    "error = wrong - right",
                    "right sum = sum of the values - error",
                ),
                wordings=(
                    "{n} values seem to average {wrong_mean}, but a {right} among them was "
                    "entered as {wrong}. What is the true sum of the values?",
                ),
            ),
        ),
    ),
)
