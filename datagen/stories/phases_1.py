"""Plans that change half way: another pace, a helper who joins, a machine that breaks down."""

from datagen.numbers.quantity import factor, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="phase_paving_a_road_until_a_second_crew_comes",
        topic="work",
        numbers={
            "rate": whole(20, 60, 5),
            "days": whole(3, 9),
            "first": "rate * days",
            "second_rate": whole(15, 50, 5),
            "both_rate": "rate + second_rate",
            "more_days": whole(2, 8),
            "second": "both_rate * more_days",
            "length": "first + second",
            "all_days": "days + more_days",
        },
        nouns={"job": "road, bike path, parking strip, sidewalk, runway"},
        facts={
            "length": (
                "the {job} that {name}'s crew has to pave is {length} meters long",
                "{name}'s crew has been hired to pave a {job} of {length} meters",
            ),
            "rate": (
                "the crew paves {rate} meters a day",
                "{rate} meters a day is what the crew can do",
            ),
            "days": (
                "after {days} days a second crew arrives to help",
                "the crew works alone for the first {days} days and then gets the help of a "
                "second crew",
            ),
            "second": (
                "the second crew adds {second_rate} meters a day",
                "the crew that joins paves another {second_rate} meters each day",
            ),
        },
        asks=(
            Ask(
                find="more_days",
                steps=(
                    "meters paved alone = rate * days",
                    "meters left = length - meters paved alone",
                    "meters a day of both crews = rate + second_rate",
                    "days still needed = meters left / meters a day of both crews",
                ),
                tell="length rate days second",
                questions=(
                    "how many days do the two crews need for the rest",
                    "for how many days do the two crews work side by side",
                ),
                goals=("the number of days for which the two crews work together",),
                wordings=(
                    '"You have {length} meters of {job} to pave and do {rate} meters a day," '
                    'says the mayor to {name} after {days} days. "From tomorrow on, another crew '
                    'will pave {second_rate} meters a day next to yours." How many days will the '
                    "two need for what is left?",
                    "For {days} days, one crew at {rate} meters a day; then two crews, the new "
                    "one at {second_rate} meters a day. If the {job} is {length} meters long, "
                    "how many days do the two crews share?",
                    "A crew paves {rate} meters of a {job} a day, {length} meters in all. At the "
                    "end of day {days} the mayor loses patience and sends a second crew, good "
                    "for {second_rate} meters a day. How many days after that is the {job} "
                    "finished?",
                ),
            ),
            Ask(
                find="all_days",
                steps=(
                    "meters paved alone = rate * days",
                    "meters left = length - meters paved alone",
                    "meters a day of both crews = rate + second_rate",
                    "days with both crews = meters left / meters a day of both crews",
                    "days in all = days + days with both crews",
                ),
                tell="length rate days second",
                questions=(
                    "how many days does the whole job take",
                    "in how many days is the {job} finished, counted from the start",
                ),
                wordings=(
                    "How many days does it take to pave {length} meters of {job} if one crew "
                    "does {rate} meters a day on its own for {days} days and from then on a "
                    "second crew, doing {second_rate} meters a day, works along with it until "
                    "the end?",
                ),
            ),
            Ask(
                find="length",
                steps=(
                    "meters paved alone = rate * days",
                    "meters a day of both crews = rate + second_rate",
                    "meters paved together = meters a day of both crews * more_days",
                    "length in meters = meters paved alone + meters paved together",
                ),
                wordings=(
                    "For {days} days one crew worked on the {job} and finished {rate} meters "
                    "every day. Then a second crew came, which did {second_rate} meters a day, "
                    "and in {more_days} more days the two crews reached the end. How long is the "
                    "{job}, in meters?",
                    "Progress report on the {job}. Days 1 to {days:plain}: {rate:plain} meters a "
                    "day. After "
                    "that, {more_days} days with two crews: {rate:plain} plus "
                    "{second_rate:plain} meters a "
                    "day. Job done. What is the length of the {job} in meters?",
                ),
            ),
        ),
    ),
    Story(
        name="phase_digging_a_tunnel_into_rock",
        topic="work",
        numbers={
            "fast": oneof(2, 4, 6, 8),
            "days": whole(2, 8),
            "soft": "fast * days",
            "slow": "fast / 2",
            "slow_days": whole(3, 10),
            "hard": "slow * slow_days",
            "depth": "soft + hard",
            "total_days": "days + slow_days",
        },
        nouns={"hole": "tunnel, railway tunnel, subway tunnel, drainage tunnel, mine tunnel"},
        facts={
            "fast": (
                "{name}'s team digs a {hole} and gets {fast} meters further each day through "
                "soft ground",
                "through soft ground, {name}'s team pushes a {hole} forward by {fast} meters a day",
            ),
            "days": (
                "after {days} days it hits rock",
                "the soft ground lasts for {days} days, then comes rock",
            ),
            "slow": (
                "in rock the daily progress is only half as much",
                "rock cuts the daily progress in half",
            ),
            "depth": (
                "the {hole} is to be {depth} meters long",
                "the goal is a {hole} of {depth} meters",
            ),
        },
        asks=(
            Ask(
                find="slow_days",
                steps=(
                    "meters of soft ground = fast * days",
                    "meters of rock = depth - meters of soft ground",
                    "meters a day in rock = fast / 2",
                    "days in rock = meters of rock / meters a day in rock",
                ),
                tell="fast days slow depth",
                questions=(
                    "how many days does the team spend in the rock",
                    "for how many days does the team have to dig through rock",
                ),
                goals=("the number of days spent in rock",),
                wordings=(
                    "In soft ground {name} digs {fast} meters of {hole} a day, in rock half of "
                    "that. The first {days} days are soft ground and everything after them is "
                    "rock. If the {hole} must be {depth} meters, how many days of rock is that?",
                    "How many days must {name} dig through rock for a {hole} of {depth} meters, "
                    "when {days} days of soft ground at {fast} meters a day came first and rock "
                    "allows only half of that pace?",
                    "A {hole} of {depth} meters is being dug. The first {days} days go well, "
                    "{fast} meters a day. Then there is rock, and only half of that is possible "
                    "per day. How many days will the rock take?",
                ),
            ),
            Ask(
                find="depth",
                steps=(
                    "meters of soft ground = fast * days",
                    "meters a day in rock = fast / 2",
                    "meters of rock = meters a day in rock * slow_days",
                    "length in meters = meters of soft ground + meters of rock",
                ),
                wordings=(
                    "After {days} days at {fast} meters a day, the diggers struck rock and went "
                    "on at half the pace for {slow_days} days, until the {hole} was finished. "
                    "How many meters long did it become?",
                    "How long is a {hole}, in meters, when it took {days} days at {fast} meters "
                    "a day and then {slow_days} days at half that pace to dig it?",
                ),
            ),
            Ask(
                find="total_days",
                steps=(
                    "meters of soft ground = fast * days",
                    "meters of rock = depth - meters of soft ground",
                    "meters a day in rock = fast / 2",
                    "days in rock = meters of rock / meters a day in rock",
                    "days for the {hole} = days + days in rock",
                ),
                wordings=(
                    '"How long will the {hole} take?" asks the engineer. "It has to be {depth} '
                    "meters. We make {fast} meters a day in soft ground, which we have for "
                    '{days} days, and half as much a day in the rock that follows," answers '
                    "{name}. How many days is that altogether?",
                ),
            ),
        ),
    ),
    Story(
        name="phase_hats_knitted_until_a_friend_joins",
        topic="",
        numbers={
            "rate": whole(2, 6),
            "weeks": whole(3, 8),
            "alone": "rate * weeks",
            "times": factor(2, 3),
            "friend_rate": "rate * times",
            "both": "rate + friend_rate",
            "late": whole(2, 8),
            "together": "both * late",
            "made": "alone + together",
            "missing": whole(2, 30),
            "goal": "made + missing",
        },
        nouns={
            "thing": (
                "hat, scarf, pair of mittens/pairs of mittens, baby blanket, stuffed bear, pot "
                "holder"
            )
        },
        facts={
            "rate": (
                "{name} knits {rate} {things} a week for charity",
                "each week, {name} finishes {rate} {things} for charity",
            ),
            "weeks": (
                "after {weeks} weeks {name2} starts to help",
                "{weeks} weeks later {name2} joins in",
            ),
            "times": (
                "{name2} is {times:times} as fast as {name}",
                "{name2} makes {times:times} as many a week as {name}",
            ),
            "late": (
                "they go on together for {late} more weeks",
                "the two of them keep at it for {late} weeks",
            ),
            "goal": ("the goal is {goal} {things}", "{goal} {things} have been promised"),
        },
        asks=(
            Ask(
                find="made",
                steps=(
                    "{things} made alone = rate * weeks",
                    "{things} of {name2} a week = times of rate",
                    "{things} a week of both = rate + {things} of {name2} a week",
                    "{things} made together = {things} a week of both * late",
                    "{things} in all = {things} made alone + {things} made together",
                ),
                tell="rate weeks times late",
                questions=(
                    "how many {things} do they have in the end",
                    "how many {things} can be given to charity",
                ),
                wordings=(
                    "Week after week {name} knits {rate} {things}. When {weeks} weeks are over, "
                    "{name2} joins, who knits {times:times} as many a week, and for {late} weeks "
                    "the two knit side by side. What is the number of {things} at the end?",
                    '"I have been knitting {rate} {things} a week for {weeks} weeks," says '
                    '{name}. "Then let me help for {late} weeks," says {name2}, "I make '
                    '{times:times} as many a week as you." How many {things} will the two have '
                    "made by then, if {name} goes on as before?",
                    "How many {things} come together for charity when {name} knits {rate} a week "
                    "for {weeks} weeks alone and then another {late} weeks side by side with "
                    "{name2}, who makes {times:times} as many a week?",
                ),
            ),
            Ask(
                find="missing",
                steps=(
                    "{things} made alone = rate * weeks",
                    "{things} of {name2} a week = times of rate",
                    "{things} a week of both = rate + {things} of {name2} a week",
                    "{things} made together = {things} a week of both * late",
                    "{things} in all = {things} made alone + {things} made together",
                    "{things} missing = goal - {things} in all",
                ),
                tell="goal rate weeks times late",
                questions=(
                    "how many {things} short of the goal are they then",
                    "how many {things} are still missing",
                ),
                wordings=(
                    "{name} has promised a shelter {goal} {things} and makes {rate} each week. "
                    "Seeing after {weeks} weeks that this is too slow, {name2}, who makes "
                    "{times:times} as many a week, helps for the last {late} weeks. By how many "
                    "{things} do the two miss the goal?",
                ),
            ),
            Ask(
                find="late",
                steps=(
                    "{things} made alone = rate * weeks",
                    "{things} made together = made - {things} made alone",
                    "{things} a week of both = rate + friend_rate",
                    "weeks together = {things} made together / {things} a week of both",
                ),
                wordings=(
                    "A shelter received {made} {things}. {name} had knitted {rate} a week for "
                    "{weeks} weeks before {name2} began to help and added {friend_rate} a week "
                    "to that. For how many weeks did they knit together?",
                ),
            ),
        ),
    ),
    Story(
        name="phase_invitations_by_machine_then_by_hand",
        topic="work",
        numbers={
            "fast": whole(20, 60, 5),
            "minutes": whole(3, 12),
            "machine": "fast * minutes",
            "slow": whole(2, 6),
            "hand": whole(10, 60, 5),
            "by_hand": "slow * hand",
            "order": "machine + by_hand",
            "all_minutes": "minutes + hand",
        },
        nouns={
            "thing": "envelope, invitation, ticket, label, coupon, postcard",
            "verb": "stamps, folds, cuts, seals, numbers",
        },
        facts={
            "order": (
                "an order of {order} {things} has reached {name}'s print shop",
                "{name}'s print shop has to get {order} {things} ready",
            ),
            "fast": (
                "the machine {verb} {fast} of them a minute",
                "a machine {verb} {fast} a minute",
            ),
            "minutes": (
                "it breaks down after {minutes} minutes",
                "after {minutes} minutes the machine stops for good",
            ),
            "slow": (
                "the rest are done by hand at {slow} a minute",
                "what is left must be done by hand, {slow} a minute",
            ),
        },
        asks=(
            Ask(
                find="hand",
                steps=(
                    "{things} done by the machine = fast * minutes",
                    "{things} left = order - {things} done by the machine",
                    "minutes of work by hand = {things} left / slow",
                ),
                tell="order fast minutes slow",
                questions=(
                    "how many minutes of work by hand are needed",
                    "for how many minutes does the work by hand go on",
                ),
                goals=("the number of minutes of work by hand",),
                wordings=(
                    "Poor {name}! Of {order} {things}, the machine, which {verb} {fast} a "
                    "minute, only did {minutes} minutes' worth before it broke. At {slow} a "
                    "minute by hand, how many minutes will the others take?",
                    "How many minutes of work by hand at {slow} {things} a minute are left over "
                    "from an order of {order}, once a machine has done {fast} a minute for "
                    "{minutes} minutes?",
                    "A machine that {verb} {fast} {things} a minute gave up {minutes} minutes "
                    "into an order of {order}. {name} finished the order by hand and managed "
                    "{slow} a minute. How many minutes did that take?",
                ),
            ),
            Ask(
                find="all_minutes",
                steps=(
                    "{things} done by the machine = fast * minutes",
                    "{things} left = order - {things} done by the machine",
                    "minutes of work by hand = {things} left / slow",
                    "minutes in all = minutes + minutes of work by hand",
                ),
                tell="order fast minutes slow",
                questions=(
                    "how many minutes does the whole order take",
                    "after how many minutes is the order ready",
                ),
                wordings=(
                    "What is the time in minutes from the first to the last of {order} {things}, "
                    "if a machine that {verb} {fast} a minute runs for {minutes} minutes and "
                    "{name} does the others by hand at {slow} a minute, without a pause in "
                    "between?",
                ),
            ),
            Ask(
                find="order",
                steps=(
                    "{things} done by the machine = fast * minutes",
                    "{things} done by hand = slow * hand",
                    "{things} in all = {things} done by the machine + {things} done by hand",
                ),
                wordings=(
                    "First the machine ran for {minutes} minutes and did {fast} {things} a "
                    "minute. Then it broke, and {name} worked by hand for {hand} minutes at "
                    "{slow} a minute. With that the order was complete. How many {things} had "
                    "been ordered?",
                    "How large was the order of {things} that a machine worked on for {minutes} "
                    "minutes, {fast} a minute, and {name} for the other {hand}, {slow} a minute?",
                ),
            ),
        ),
    ),
    Story(
        name="phase_running_plan_doubled_after_the_first_weeks",
        topic="",
        numbers={
            "miles": whole(4, 15),
            "weeks": whole(2, 6),
            "first": "miles * weeks",
            "double": "miles * 2",
            "later": whole(2, 6),
            "second": "double * later",
            "total": "first + second",
            "rest": whole(5, 60),
            "goal": "total + rest",
        },
        nouns={"how": "runs, jogs, rows, swims, hikes, cycles", "unit": "mile, kilometer"},
        facts={
            "miles": (
                "{name} {how} {miles} {units} a week at first",
                "at the start of the plan, {name} {how} {miles} {units} a week",
            ),
            "weeks": (
                "after {weeks} weeks {he} doubles the weekly distance",
                "once {weeks} weeks are over, the weekly distance becomes twice as long",
            ),
            "later": (
                "{he} keeps to the longer distance for {later} weeks",
                "the second part of the plan lasts {later} weeks",
            ),
            "goal": (
                "{his} goal for the season is {goal} {units}",
                "{name} wants to reach {goal} {units} this season",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "{units} in the first part = miles * weeks",
                    "{units} a week later = miles * 2",
                    "{units} in the second part = {units} a week later * later",
                    "{units} in all = {units} in the first part + {units} in the second part",
                ),
                tell="miles weeks later",
                questions=(
                    "how many {units} is that in all",
                    "what is the total distance in {units}",
                ),
                wordings=(
                    "{name} {how} {miles} {units} a week for {weeks} weeks and then, for {later} "
                    "weeks, twice as far each week. What distance in {units} does that give?",
                    "How many {units} lie behind {name} after {weeks} weeks with {miles} {units} "
                    "each and {later} weeks with double that?",
                    "On a training plan it says: {weeks} weeks of {miles} {units} a week, then "
                    "{later} weeks of twice that. How many {units} does the plan add up to?",
                ),
            ),
            Ask(
                find="rest",
                steps=(
                    "{units} in the first part = miles * weeks",
                    "{units} a week later = miles * 2",
                    "{units} in the second part = {units} a week later * later",
                    "{units} in all = {units} in the first part + {units} in the second part",
                    "{units} missing = goal - {units} in all",
                ),
                tell="goal miles weeks later",
                questions=(
                    "how many {units} are then still missing",
                    "how far from the goal, in {units}, is {name} after that",
                ),
                goals=("the number of {units} still missing from the goal",),
                wordings=(
                    "{goal} {units}: that is {name}'s goal. {he} {how} {miles} {units} a week "
                    "for {weeks} weeks and twice as much a week for the {later} weeks after. How "
                    "many {units} short of the goal does that leave {him}?",
                ),
            ),
            Ask(
                find="later",
                steps=(
                    "{units} in the first part = miles * weeks",
                    "{units} in the second part = total - {units} in the first part",
                    "{units} a week later = miles * 2",
                    "weeks at the longer distance = {units} in the second part / {units} a week "
                    "later",
                ),
                wordings=(
                    "{name} wrote down every one of {total} {units}: {miles} a week for the "
                    "first {weeks} weeks, and twice as many a week in the weeks after that. How "
                    "many weeks did the second part of the plan last?",
                ),
            ),
        ),
    ),
    Story(
        name="phase_vaccine_clinic_opens_more_booths",
        topic="work",
        numbers={
            "booths": whole(2, 5),
            "rate": whole(6, 15),
            "hours": whole(2, 4),
            "at_first": "booths * rate",
            "morning": "at_first * hours",
            "extra": whole(1, 4),
            "later_booths": "booths + extra",
            "later_rate": "later_booths * rate",
            "late": whole(2, 5),
            "afternoon": "later_rate * late",
            "total": "morning + afternoon",
        },
        nouns={
            "place": (
                "vaccine clinic, passport office, ticket office, eye test center, tax help "
                "center, blood drive"
            )
        },
        facts={
            "booths": (
                "the {place} where {name} helps opens in the morning with {booths} booths",
                "in the morning {booths} booths are open at the {place} where {name} helps",
            ),
            "rate": (
                "each booth serves {rate} people an hour",
                "{rate} people an hour can be served at every booth",
            ),
            "hours": ("it stays that way for {hours} hours", "that lasts for {hours} hours"),
            "extra": (
                "then {extra:booth/booths} more can be opened for the last {late} hours",
                "for the {late} hours after that there are {extra:booth/booths} more",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "people an hour at first = booths * rate",
                    "people at first = people an hour at first * hours",
                    "booths later = booths + extra",
                    "people an hour later = booths later * rate",
                    "people later = people an hour later * late",
                    "people in all = people at first + people later",
                ),
                tell="booths rate hours extra",
                questions=(
                    "how many people are served that day",
                    "how many people does the {place} serve in all",
                ),
                goals=("the number of people served that day",),
                wordings=(
                    "Plan for the {place}: {booths} booths for {hours} hours, then {extra} more "
                    "for {late} hours. At {rate} people an hour for each booth, how many people "
                    "can come?",
                    "{name} adds it up: for {hours} hours the {place} has {booths} booths, for "
                    "{late} hours after that {extra} more than before, and each booth always "
                    "serves {rate} people an hour. How many people is that?",
                    "How many people can a {place} serve if it runs {booths} booths for {hours} "
                    "hours and {extra:booth/booths} more for another {late} hours, when every "
                    "booth serves {rate} people an hour?",
                ),
            ),
            Ask(
                find="extra",
                steps=(
                    "people later = total - morning",
                    "people an hour later = people later / late",
                    "booths later = people an hour later / rate",
                    "booths added = booths later - booths",
                ),
                wordings=(
                    "{total} people came to the {place}, {morning} of them before noon, when "
                    "{booths} booths were open. In the {late} hours after noon, extra booths "
                    "were opened too, so that nobody waited. A booth serves {rate} people an "
                    "hour. How many booths were added?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "people an hour at first = booths * rate",
                    "people at first = total - afternoon",
                    "hours of the first part = people at first / people an hour at first",
                ),
                wordings=(
                    "By evening, {total} people had been served at the {place}, {afternoon} of "
                    "them after more booths were opened. Until then there were only {booths} "
                    "booths, each serving {rate} people an hour. How many hours had those "
                    "{booths} been alone?",
                    "For how many hours did a {place} get by with {booths} booths at {rate} "
                    "people an hour each, if {afternoon} of the day's {total} visitors came only "
                    "after that?",
                ),
            ),
        ),
    ),
    Story(
        name="phase_jigsaw_sorted_then_assembled_faster",
        topic="",
        numbers={
            "first": whole(20, 60, 5),
            "days": whole(2, 6),
            "pct": percent(20, 40, 50, 100),
            "placed": "first * days",
            "extra": "first * pct / 100",
            "faster": "first + extra",
            "later": whole(2, 8),
            "placed_later": "faster * later",
            "pieces": "placed + placed_later",
        },
        nouns={"scene": "castle, harbor, world map, jungle, night sky, train station"},
        facts={
            "pieces": (
                "{name}'s puzzle of a {scene} has {pieces} pieces",
                "there are {pieces} pieces in {name}'s puzzle of a {scene}",
            ),
            "first": (
                "for the first {days} days {he} places {first} pieces a day",
                "{he} gets {first} pieces a day in place during the first {days} days",
            ),
            "pct": (
                "with the frame done, {he} then places {pct} more a day",
                "from then on {his} daily number is {pct} higher",
            ),
        },
        asks=(
            Ask(
                find="later",
                steps=(
                    "pieces placed at first = first * days",
                    "pieces left = pieces - pieces placed at first",
                    "extra pieces a day = pct of first",
                    "pieces a day later = first + extra pieces a day",
                    "days still needed = pieces left / pieces a day later",
                ),
                tell="pieces first pct",
                questions=(
                    "how many more days does the puzzle take",
                    "in how many further days is the puzzle finished",
                ),
                wordings=(
                    "How many days at the faster pace does {name} need for a {scene} of {pieces} "
                    "pieces, having placed {first} a day for {days} days and working {pct} "
                    "faster from then on?",
                    "A {scene} in {pieces} pieces. {days} days at {first} pieces a day. Then "
                    "{pct} more pieces a day, to the end. How long, in days, does that last part "
                    "take?",
                    "The {scene} on {name}'s table will have {pieces} pieces. At {first} pieces "
                    "a day it grew slowly for {days} days; since then {name} has been placing "
                    "{pct} more pieces a day. How many days will this second stretch take until "
                    "the last piece is in?",
                ),
            ),
            Ask(
                find="pieces",
                steps=(
                    "pieces placed at first = first * days",
                    "extra pieces a day = pct of first",
                    "pieces a day later = first + extra pieces a day",
                    "pieces placed later = pieces a day later * later",
                    "pieces in all = pieces placed at first + pieces placed later",
                ),
                wordings=(
                    "{name} spent {days} days placing {first} pieces a day and {later} days "
                    "placing {pct} more than that a day. Then the {scene} was complete. How many "
                    "pieces does the puzzle have?",
                    "How many pieces make up a puzzle that takes {name} {days} days at {first} "
                    "pieces a day, plus {later} days at a pace that is {pct} faster?",
                ),
            ),
            Ask(
                find="faster",
                steps=(
                    "pieces placed at first = first * days",
                    "pieces left = pieces - pieces placed at first",
                    "pieces a day later = pieces left / later",
                ),
                wordings=(
                    "Of the {pieces} pieces of the {scene}, {name} placed {first} on each of the "
                    "first {days} days. {he} wants to be finished in {later} more days. How many "
                    "pieces a day must {he} place from now on?",
                ),
            ),
        ),
    ),
    Story(
        name="phase_hay_bales_with_one_then_two_balers",
        topic="animals",
        numbers={
            "per_hour": whole(12, 40),
            "hours": whole(2, 5),
            "one": "per_hour * hours",
            "second": whole(10, 40),
            "both": "per_hour + second",
            "late": whole(2, 5),
            "two": "both * late",
            "bales": "one + two",
            "wet": whole(5, 40),
            "dry": "bales - wet",
        },
        where=("dry > 20",),
        nouns={"crop": "hay, straw, alfalfa, clover"},
        facts={
            "one": (
                "{name}'s baler makes {per_hour} bales of {crop} an hour",
                "with a single baler, {name} makes {per_hour} bales of {crop} an hour",
            ),
            "hours": (
                "it runs alone for {hours} hours",
                "for {hours} hours it is the only one on the field",
            ),
            "second": (
                "then a neighbor brings a second baler, which makes {second} an hour, and the "
                "two run for {late} more hours",
                "during the next {late} hours it is joined by a neighbor's baler, which makes "
                "{second} an hour",
            ),
            "wet": ("a shower ruins {wet} of the bales", "{wet} of the bales get wet and are lost"),
        },
        asks=(
            Ask(
                find="dry",
                steps=(
                    "bales of the first hours = per_hour * hours",
                    "bales an hour with both = per_hour + second",
                    "bales of the last hours = bales an hour with both * late",
                    "bales made = bales of the first hours + bales of the last hours",
                    "good bales = bales made - wet",
                ),
                tell="one hours second wet",
                questions=(
                    "how many good bales does {name} have",
                    "how many bales are dry in the end",
                ),
                goals=("the number of bales that can be used",),
                wordings=(
                    "How many bales of {crop} stay good, if one baler makes {per_hour} an hour "
                    "for {hours} hours, is joined by another with {second} an hour for {late} "
                    "hours, and {wet} bales are ruined by a shower?",
                    '"My baler did {per_hour} bales an hour, alone for {hours} hours," {name} '
                    'says. "Then yours came and did {second} an hour next to mine, for {late} '
                    'hours. And then the shower spoiled {wet}." How many good bales are there?',
                    "Rain is coming. {name} bales {crop} for {hours} hours, {per_hour} bales an "
                    "hour; then a second machine joins in, another {second} bales an hour, for "
                    "{late} hours. When the rain begins, {wet} bales are still outside and "
                    "spoil. How many are saved?",
                ),
            ),
            Ask(
                find="bales",
                steps=(
                    "bales of the first hours = per_hour * hours",
                    "bales an hour with both = per_hour + second",
                    "bales of the last hours = bales an hour with both * late",
                    "bales made = bales of the first hours + bales of the last hours",
                ),
                tell="one hours second",
                questions=(
                    "how many bales are made in all",
                    "how many bales of {crop} does this give",
                ),
                wordings=(
                    "How many bales of {crop} does a field give that keeps one baler ({per_hour} "
                    "bales an hour) busy for {hours} hours and, right after that, the same baler "
                    "and another one ({second} an hour) for {late} hours?",
                ),
            ),
            Ask(
                find="second",
                steps=(
                    "bales of the last hours = bales - one",
                    "bales an hour with both = bales of the last hours / late",
                    "bales an hour of the second baler = bales an hour with both - per_hour",
                ),
                wordings=(
                    "Of {bales} bales, {one} were made by {name}'s baler alone and the others in "
                    "{late} hours with a borrowed second baler at its side. {name}'s own baler "
                    "makes {per_hour} an hour. How many an hour does the borrowed one make?",
                ),
            ),
        ),
    ),
    Story(
        name="phase_language_lessons_slower_in_term_two",
        topic="school",
        numbers={
            "fast": whole(4, 9),
            "weeks": whole(6, 14),
            "less": whole(1, 3),
            "slow": "fast - less",
            "first": "fast * weeks",
            "later": whole(5, 15),
            "second": "slow * later",
            "units": "first + second",
            "gap": "first - second",
        },
        where=("gap > 0",),
        nouns={
            "course": (
                "typing course, chess course, drawing course, coding course, guitar course, sign "
                "language course"
            )
        },
        facts={
            "fast": (
                "{name} does {fast} lessons of a {course} a week",
                "in a {course}, {name} gets through {fast} lessons a week",
            ),
            "weeks": ("{he} keeps this up for {weeks} weeks", "that goes well for {weeks} weeks"),
            "less": (
                "for the {later} weeks that follow, {he} does {less:lesson/lessons} fewer a week",
                "then homework cuts it by {less:lesson/lessons} a week, and so it stays for "
                "{later} weeks",
            ),
        },
        asks=(
            Ask(
                find="units",
                steps=(
                    "lessons of the first weeks = fast * weeks",
                    "lessons a week later = fast - less",
                    "lessons of the later weeks = lessons a week later * later",
                    "lessons in all = lessons of the first weeks + lessons of the later weeks",
                ),
                tell="fast weeks less",
                questions=(
                    "how many lessons has {name} done in all",
                    "how many lessons of the course are finished after that",
                ),
                goals=("the total number of lessons done",),
                wordings=(
                    "{fast} lessons a week for {weeks} weeks, {less} fewer a week for the "
                    "{later} weeks after: how many lessons of the {course} has {name} finished?",
                    "The {course} went fast at first, with {fast} lessons a week for {weeks} "
                    "weeks, and slower later, when for {later} weeks {name} did {less} fewer "
                    "each week. What is the total number of lessons?",
                    "How many lessons does {name}'s {course} have if {he} needs exactly {weeks} "
                    "weeks at {fast} lessons a week and {later} weeks at {less:lesson/lessons} "
                    "fewer a week to finish it?",
                ),
            ),
            Ask(
                find="gap",
                steps=(
                    "lessons of the first weeks = fast * weeks",
                    "lessons a week later = fast - less",
                    "lessons of the later weeks = lessons a week later * later",
                    "difference = lessons of the first weeks - lessons of the later weeks",
                ),
                tell="fast weeks less",
                questions=(
                    "how many more lessons did the first part bring than the second",
                    "by how many lessons is the first stretch ahead of the second",
                ),
                wordings=(
                    "{name}'s year in the {course} had two stretches: {weeks} weeks with {fast} "
                    "lessons a week, then {later} weeks with {less} a week fewer. How many "
                    "lessons more were there in the first stretch?",
                ),
            ),
            Ask(
                find="later",
                steps=(
                    "lessons of the first weeks = fast * weeks",
                    "lessons left = units - lessons of the first weeks",
                    "weeks for the rest = lessons left / slow",
                ),
                wordings=(
                    "A {course} has {units} lessons. {name} takes {fast} a week for {weeks} "
                    "weeks, then drops to {slow} a week. How many weeks do the remaining lessons "
                    "take?",
                ),
            ),
        ),
    ),
    Story(
        name="phase_truck_of_water_leaks_after_a_bump",
        topic="travel",
        numbers={
            "start": whole(600, 2000, 100),
            "use": whole(10, 40, 5),
            "stops": whole(5, 15),
            "given": "use * stops",
            "leak": whole(5, 20, 5),
            "hours": whole(2, 8),
            "lost": "leak * hours",
            "after": "start - given",
            "left": "after - lost",
        },
        where=("left > 30",),
        nouns={"liquid": "water, milk, diesel, heating oil, juice"},
        facts={
            "start": (
                "{name} sets out with {start} liters of {liquid} in the tank truck",
                "in {name}'s tank truck there are {start} liters of {liquid}",
            ),
            "use": (
                "at each of {stops} stops {use} liters are delivered",
                "{stops} customers get {use} liters each",
            ),
            "leak": (
                "on the way back a bump opens a crack, through which {leak} liters an hour are "
                "lost for {hours} hours",
                "for the last {hours} hours of the trip, {leak} liters an hour drip out of a crack",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "liters delivered = use * stops",
                    "liters after the deliveries = start - liters delivered",
                    "liters lost = leak * hours",
                    "liters left = liters after the deliveries - liters lost",
                ),
                tell="start use leak",
                questions=(
                    "how many liters are still in the tank at the end of the trip",
                    "how many liters does {name} bring home",
                ),
                goals=("the number of liters left in the end",),
                wordings=(
                    "Starting with {start} liters of {liquid}, {name} gives {use} liters to each "
                    "of {stops} customers and then loses {leak} liters an hour through a crack "
                    "for {hours} hours. What is left, in liters?",
                    "If {name}'s truck is filled with {start} liters of {liquid}, {stops} "
                    "customers take {use} liters each, and a crack lets out {leak} liters an "
                    "hour during {hours} hours, how many liters arrive back home?",
                    "How many liters of {liquid} does {name} bring back out of {start}, after "
                    "{stops} deliveries of {use} liters and {hours} hours with a crack in the "
                    "tank that loses {leak} liters an hour?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "liters lost = leak * hours",
                    "liters after the deliveries = left + liters lost",
                    "liters delivered = use * stops",
                    "liters at the start = liters after the deliveries + liters delivered",
                ),
                wordings=(
                    "{left} liters of {liquid} are all that {name} has when the trip ends. "
                    "{stops} customers were given {use} liters each, and during the final "
                    "{hours} hours {leak} liters an hour dripped out of a crack. How full was "
                    "the tank at the start, in liters?",
                    "At home {name} reads {left} liters on the gauge. {he} remembers {stops} "
                    "deliveries of {use} liters and the crack, which let out {leak} liters an "
                    "hour for {hours} hours. With how many liters did the trip begin?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "liters delivered = use * stops",
                    "liters after the deliveries = start - liters delivered",
                    "liters lost = liters after the deliveries - left",
                    "hours with the crack = liters lost / leak",
                ),
                wordings=(
                    "A truck with {start} liters of {liquid} made {stops} deliveries of {use} "
                    "liters. Later its tank cracked and began to lose {leak} liters an hour. "
                    "{left} liters were left when the crack was found. For how many hours had "
                    "the tank been losing {liquid}?",
                ),
            ),
        ),
    ),
)
