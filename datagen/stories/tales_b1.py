"""Minutes that must suffice: make-up, potatoes, a bath, windows, stations, hills, practice."""

from datagen.numbers.quantity import oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="tales_b_makeup_before_the_curtain",
        topic="",
        numbers={
            "leads": whole(2, 6),
            "lead_min": oneof(20, 24, 30, 36, 40),
            "extra_min": "lead_min / 2",
            "extras": whole(3, 12),
            "for_leads": "leads * lead_min",
            "for_extras": "extras * extra_min",
            "work": "for_leads + for_extras",
            "spare": whole(5, 40, 5),
            "minutes": "work + spare",
        },
        nouns={"show": "opera, ballet, musical, pantomime, school play, fairy-tale play"},
        facts={
            "leads": (
                "{name} does the make-up for a {show}, and each of the {leads} leading actors "
                "takes {him} {lead_min} minutes",
                "for the make-up of each of the {leads} stars of a {show}, {name} needs {lead_min} "
                "minutes",
            ),
            "extras": (
                "each of the {extras} extras takes half as long as a star",
                "the {extras} extras are done in half that time apiece",
            ),
            "minutes": (
                "the curtain rises {minutes} minutes after {he} begins",
                "{he} starts {minutes} minutes before the curtain rises",
            ),
        },
        asks=(
            Ask(
                find="spare",
                steps=(
                    "minutes for the stars = leads * lead_min",
                    "minutes for one extra = lead_min / 2",
                    "minutes for the extras = extras * minutes for one extra",
                    "minutes of make-up = minutes for the stars + minutes for the extras",
                    "minutes to spare = minutes - minutes of make-up",
                ),
                tell="leads extras minutes",
                questions=(
                    "how many minutes are left when everybody is made up",
                    "how many minutes does {name} have to spare at the end",
                ),
                goals=("the number of minutes left before the curtain rises",),
                wordings=(
                    '"{minutes} minutes till curtain!" calls the stage manager of the {show}. '
                    "{name} "
                    "has {leads} stars to make up, {lead_min} minutes each, and {extras} extras, "
                    "who need only half that time each. Working on one face at a time, how many "
                    "minutes before the curtain will {name} put down the brush?",
                    "How many minutes early will the make-up of a {show} be ready if it is begun "
                    "{minutes} minutes before the show, if there are {extras} extras and {leads} "
                    "stars, done one after the other, and if an extra takes half as long as a "
                    "star, who takes {lead_min} minutes?",
                ),
            ),
            Ask(
                find="extras",
                steps=(
                    "minutes of make-up = minutes - spare",
                    "minutes for the stars = leads * lead_min",
                    "minutes for the extras = minutes of make-up - minutes for the stars",
                    "minutes for one extra = lead_min / 2",
                    "extras = minutes for the extras / minutes for one extra",
                ),
                wordings=(
                    "{name}, who makes up the actors of a {show} one by one, sat down to work "
                    "{minutes} minutes before the show and was ready {spare} minutes before it. "
                    "There were {leads} stars at {lead_min} minutes each; all the others were "
                    "extras, and an extra takes half as long as a star. How many extras were "
                    "there?",
                    "A make-up artist counts on {lead_min} minutes for a star and half of that for "
                    "an extra. With {leads} stars in the {show}, how many extras at most can be "
                    "made up in {minutes} minutes if the last {spare} minutes must stay free?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_peeling_for_the_camp_kitchen",
        topic="",
        numbers={
            "rate": whole(2, 5),
            "rate_two": whole(2, 6),
            "alone": whole(5, 20),
            "together": whole(5, 30),
            "first": "rate * alone",
            "both": "rate + rate_two",
            "rest": "both * together",
            "needed": "first + rest",
            "all_min": "alone + together",
        },
        where=("rate != rate_two",),
        nouns={"crop": "potato, carrot, beet, turnip, onion, apple, pear"},
        facts={
            "needed": (
                "the camp kitchen needs {needed} peeled {crops}",
                "{needed} {crops} have to be peeled for the camp's supper",
            ),
            "rate": (
                "{name} peels {rate} of them a minute",
                "every minute {rate} of them are peeled by {name}",
            ),
            "alone": (
                "after {alone} minutes {name2}, who peels {rate_two} a minute, sits down to help",
                "{name2} joins in {alone} minutes later and does {rate_two} a minute",
            ),
        },
        asks=(
            Ask(
                find="all_min",
                steps=(
                    "{crops} peeled by {name} alone = rate * alone",
                    "{crops} still to peel = needed - {crops} peeled by {name} alone",
                    "{crops} a minute together = rate + rate_two",
                    "minutes together = {crops} still to peel / {crops} a minute together",
                    "minutes in all = alone + minutes together",
                ),
                tell="needed rate alone",
                questions=(
                    "how many minutes after {name} began is the last {crop} peeled",
                    "how many minutes does the whole job take, from {name}'s first {crop} to the "
                    "last one",
                ),
                goals=("the number of minutes from the first {crop} to the last",),
                wordings=(
                    "In the camp kitchen there is a tub of {needed} {crops}. {name} starts peeling "
                    "at {rate} a minute. {alone} minutes go by before {name2} comes back from the "
                    "lake, picks up a second knife and peels {rate_two} a minute beside {name}. "
                    "For how many minutes has {name} been peeling when the tub is empty?",
                    "{name2} was {alone} minutes late for kitchen duty. By then {name} had been "
                    "peeling {crops} all that time, {rate} a minute, and from then on the two of "
                    "them worked side by side, {name2} doing {rate_two} a minute. They had to peel "
                    "{needed} {crops}. How long was {name} on duty, in minutes?",
                ),
            ),
            Ask(
                find="rate_two",
                steps=(
                    "{crops} peeled by {name} = rate * all_min",
                    "{crops} peeled by {name2} = needed - {crops} peeled by {name}",
                    "{crops} a minute by {name2} = {crops} peeled by {name2} / together",
                ),
                wordings=(
                    "It took {all_min} minutes to peel {needed} {crops} for the camp. {name} "
                    "peeled "
                    "all the time, {rate} a minute, and {name2} helped for the last {together} "
                    "minutes. How many {crops} a minute did {name2} peel?",
                    "At what speed, in {crops} a minute, does {name2} peel, if {name} alone does "
                    "{rate} a minute, worked for {all_min} minutes, had {name2}'s help in "
                    "{together} of them, and the bowl held {needed} {crops} at the end?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_bath_with_the_plug_out",
        topic="",
        numbers={
            "tap": whole(9, 18),
            "drain": whole(3, 8),
            "open_min": whole(2, 8),
            "net": "tap - drain",
            "first": "net * open_min",
            "closed_min": whole(4, 15),
            "later": "tap * closed_min",
            "volume": "first + later",
        },
        where=("tap > drain + 1",),
        nouns={"bather": "dog, pony, puppy, toddler, goat"},
        facts={
            "tap": (
                "{name} runs a bath for the {bather}, and {tap} liters a minute come out of the "
                "tap",
                "the tap over the tub in which {name} wants to wash the {bather} gives {tap} "
                "liters "
                "a minute",
            ),
            "drain": (
                "for the first {open_min} minutes the plug is not in, so {drain} liters a minute "
                "run "
                "away through the drain",
                "{drain} liters a minute drain off at first, because nobody puts the plug in for "
                "{open_min} minutes",
            ),
            "closed": (
                "then {he} notices, puts the plug in and lets the water run for {closed_min} more "
                "minutes",
                "after that the plug is in and the tap stays open for another {closed_min} minutes",
            ),
        },
        asks=(
            Ask(
                find="volume",
                steps=(
                    "liters gained a minute at first = tap - drain",
                    "liters gained with the plug out = liters gained a minute at first * open_min",
                    "liters gained with the plug in = tap * closed_min",
                    "liters in the tub = liters gained with the plug out + liters gained with the "
                    "plug in",
                ),
                tell="tap drain closed",
                questions=(
                    "how many liters of water are in the tub in the end",
                    "how many liters is the bath of the {bather}",
                ),
                goals=("the number of liters in the tub at the end",),
                wordings=(
                    '"Why is it filling so slowly?" {name} looks into the tub meant for the '
                    "{bather} and sees that the plug has been out for all of the {open_min} "
                    "minutes "
                    "since the tap was opened. {tap} liters a minute come in, {drain} a minute "
                    "have "
                    "been going out. In goes the plug, and {closed_min} minutes later the tap is "
                    "turned off. How many liters does the {bather} get to bathe in?",
                    "A tub starts empty. Minutes 1 to {open_min}: {tap} liters in and {drain} "
                    "liters out every minute, for want of a plug. Next {closed_min} minutes: "
                    "{tap} liters in every minute, none out. Then the {bather} is put in. How many "
                    "liters of water await it?",
                ),
            ),
            Ask(
                find="closed_min",
                steps=(
                    "liters gained a minute at first = tap - drain",
                    "liters gained with the plug out = liters gained a minute at first * open_min",
                    "liters still missing = volume - liters gained with the plug out",
                    "more minutes = liters still missing / tap",
                ),
                wordings=(
                    "The {bather} needs a bath of {volume} liters. Water runs into the empty tub "
                    "at "
                    "{tap} liters a minute, but {name} forgot the plug, and for {open_min} minutes "
                    "{drain} liters a minute ran out again. Now the plug is in. For how many more "
                    "minutes must the water run?",
                    "For how many minutes was the plug in before {name} turned off the tap, if the "
                    "tub held {volume} liters then, the tap gave {tap} liters a minute, and during "
                    "the first {open_min} minutes {drain} liters a minute were lost through the "
                    "open drain?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_window_washers_of_a_tower",
        topic="",
        numbers={
            "floors": whole(8, 40),
            "windows": whole(10, 36, 2),
            "total": "floors * windows",
            "top_rate": whole(6, 14),
            "low_rate": whole(5, 12),
            "shift": oneof(4, 5, 6, 7, 8),
            "both_rate": "top_rate + low_rate",
            "day_windows": "both_rate * shift",
            "days": whole(2, 5),
            "washed": "day_windows * days",
            "left": "total - washed",
        },
        where=("top_rate != low_rate",),
        nouns={"house": "office tower, hotel, hospital, bank building, university building"},
        facts={
            "floors": (
                "the {house} has {floors} floors with {windows} windows each",
                "there are {windows} windows on each of the {floors} floors of the {house}",
            ),
            "rates": (
                "one team washes {top_rate} windows an hour from the top down, and another washes "
                "{low_rate} an hour from the ground up",
                "a team on the roof does {top_rate} windows an hour, while a team on a ladder does "
                "{low_rate}",
            ),
            "days": (
                "both teams are at work for {shift} hours on each of {days} days",
                "this goes on for {days} days of {shift} hours",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "windows in all = floors * windows",
                    "windows an hour = top_rate + low_rate",
                    "windows a day = windows an hour * shift",
                    "windows washed = windows a day * days",
                    "dirty windows left = windows in all - windows washed",
                ),
                tell="floors rates days",
                questions=(
                    "how many windows are still dirty after that",
                    "how many windows have not been washed by then",
                ),
                goals=("the number of windows that are still dirty",),
                wordings=(
                    "The owner of a {house} looks up. Two teams, one doing {top_rate} windows an "
                    "hour and the other {low_rate}, have been hanging there for {days} days, "
                    "{shift} hours a day. Of how many windows will the owner still complain, given "
                    "that there are {floors} floors and that a floor has {windows} windows?",
                    "Note from the cleaning firm: {house}, {floors} floors, {windows} windows per "
                    "floor. Roof team: {top_rate} windows an hour. Ladder team: {low_rate} windows "
                    "an hour. Worked so far: {days} days, {shift} hours each day, both teams. "
                    "Windows left to wash: how many?",
                ),
            ),
            Ask(
                find="low_rate",
                steps=(
                    "windows in all = floors * windows",
                    "windows washed = windows in all - left",
                    "hours of work = shift * days",
                    "windows an hour = windows washed / hours of work",
                    "windows an hour of the ladder team = windows an hour - top_rate",
                ),
                wordings=(
                    "After {days} days of {shift} hours, {left} of the windows of a {house} were "
                    "still dirty. It has {floors} floors with {windows} windows each, and two "
                    "teams "
                    "had been washing all that time. If the roof team does {top_rate} windows an "
                    "hour, how many does the ladder team do?",
                ),
            ),
        ),
        distractors=("The {house} is {n:12-60} years old.",),
    ),
    Story(
        name="tales_b_local_train_and_express",
        topic="",
        numbers={
            "between": whole(4, 15),
            "ride": oneof(2, 3, 4, 5, 6),
            "stop": oneof(1, 2, 3),
            "rides": "between + 1",
            "riding": "rides * ride",
            "standing": "between * stop",
            "local": "riding + standing",
            "express": whole(12, 60),
            "saved": "local - express",
        },
        where=("ride > stop", "riding > express", "express * 2 > local"),
        nouns={
            "goal": "harbor, airport, stadium, university, fairground",
        },
        facts={
            "between": (
                "between the first station and the {goal}, the local train stops at {between} "
                "stations",
                "on its way from the first station to the {goal} the local train makes {between} "
                "stops",
            ),
            "ride": (
                "it takes {ride} minutes from any station to the next and stands for "
                "{stop:minute/minutes} at each stop on the way",
                "every stop on the way lasts {stop:minute/minutes}, and the ride from one station "
                "to the next lasts {ride} minutes",
            ),
            "express": (
                "the express runs through without a stop and needs {express} minutes",
                "an express, which never stops on the way, covers the same line in {express} "
                "minutes",
            ),
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "rides between stations = between + 1",
                    "minutes of riding = rides between stations * ride",
                    "minutes of standing = between * stop",
                    "minutes of the local train = minutes of riding + minutes of standing",
                    "minutes saved = minutes of the local train - express",
                ),
                tell="between ride express",
                questions=(
                    "how many minutes does a passenger save who takes the express to the {goal}",
                    "by how many minutes is the express faster than the local train",
                ),
                goals=("the difference between the two trains in minutes",),
                wordings=(
                    '"Just wait for the express," says {name}. "It is at the {goal} in {express} '
                    'minutes." The local train stands ready, but it will halt {between} times on '
                    "the way, for {stop:minute/minutes} each time, and it rolls for {ride} minutes "
                    "from one station to the next, also after the last halt. How many minutes "
                    "longer than the express does it travel?",
                ),
            ),
            Ask(
                find="stop",
                steps=(
                    "minutes of the local train = express + saved",
                    "rides between stations = between + 1",
                    "minutes of riding = rides between stations * ride",
                    "minutes of standing = minutes of the local train - minutes of riding",
                    "minutes of each stop = minutes of standing / between",
                ),
                wordings=(
                    "The express reaches the {goal} in {express} minutes, the local train "
                    "needs {saved} minutes more. The local train makes {between} stops of equal "
                    "length on the way, and from each station to the next it rides for {ride} "
                    "minutes, the first and the last station included. How many minutes long is "
                    "each stop?",
                ),
            ),
        ),
        distractors=("The express has {n:5-12} cars.",),
    ),
    Story(
        name="tales_b_average_speed_over_a_hill",
        topic="",
        numbers={
            "up_speed": whole(6, 14),
            "up_hours": oneof(1, 2, 3, 4),
            "up": "up_speed * up_hours",
            "down_speed": whole(20, 40),
            "down_hours": oneof(1, 2, 3),
            "down": "down_speed * down_hours",
            "distance": "up + down",
            "hours": "up_hours + down_hours",
            "average": "distance / hours",
        },
        nouns={"goal": "monastery, lake, border, old mill, castle, mountain village"},
        facts={
            "up": (
                "on a bicycle trip to a {goal}, {name} first climbed {up} kilometers at {up_speed} "
                "kilometers an hour",
                "{name} cycled to a {goal}, and the first {up} kilometers went uphill at "
                "{up_speed} kilometers an hour",
            ),
            "down": (
                "then came {down} kilometers downhill at {down_speed} kilometers an hour",
                "after the pass, {he} rolled down the last {down} kilometers at {down_speed} "
                "kilometers an hour",
            ),
        },
        asks=(
            Ask(
                find="average",
                steps=(
                    "hours uphill = up / up_speed",
                    "hours downhill = down / down_speed",
                    "hours in all = hours uphill + hours downhill",
                    "kilometers in all = up + down",
                    "average speed = kilometers in all / hours in all",
                ),
                tell="up down",
                questions=(
                    "what was {his} average speed for the whole trip, in kilometers an hour",
                    "how many kilometers an hour did {he} make on average",
                ),
                goals=("the average speed of the whole trip in kilometers an hour",),
                wordings=(
                    "{name}'s little bicycle computer shows the average speed of the whole ride to "
                    "the {goal}. What does it say, in kilometers an hour, after {up} kilometers up "
                    "to a pass at {up_speed} kilometers an hour and {down} kilometers down the "
                    "other "
                    "side at {down_speed} kilometers an hour?",
                    "The way to the {goal} leads over a hill: {up} kilometers up, {down} down. Up, "
                    "{name} manages {up_speed} kilometers an hour; down, {down_speed}. If you "
                    "divide "
                    "the whole distance by the whole time, how many kilometers an hour do you get?",
                ),
            ),
            Ask(
                find="down_speed",
                steps=(
                    "kilometers in all = average * hours",
                    "kilometers uphill = up_speed * up_hours",
                    "kilometers downhill = kilometers in all - kilometers uphill",
                    "hours downhill = hours - up_hours",
                    "speed downhill = kilometers downhill / hours downhill",
                ),
                wordings=(
                    "{name} needed {hours} hours to the {goal} and averaged {average} kilometers "
                    "an "
                    "hour. For {up_hours:hour/hours} the road went uphill, and {name} made only "
                    "{up_speed} kilometers an hour; for the rest of the time it went downhill at "
                    "an "
                    "even speed. What was this speed in kilometers an hour?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_b_practice_plan_with_missed_days",
        topic="",
        numbers={
            "plan": whole(20, 60, 5),
            "missed": whole(2, 7),
            "missed_min": "missed * plan",
            "rest_days": whole(3, 15),
            "extra": "missed_min / rest_days",
            "new_plan": "plan + extra",
        },
        where=("extra > 2", "extra <= plan"),
        nouns={"instrument": "instrument"},
        facts={
            "plan": (
                "to be ready for a recital, {name} planned to practice the "
                "{instrument} for {plan} minutes every day",
                "{name}'s plan for the time before a recital was {plan} minutes a day at the "
                "{instrument}",
            ),
            "missed": (
                "a cold kept {him} from practicing on {missed} of these days",
                "on {missed} days {he} was ill and did not touch the {instrument}",
            ),
            "rest": (
                "when {he} was well again, there were {rest_days} days left, over which {he} "
                "spread "
                "the missed minutes equally",
                "now {rest_days} days remained, and {he} shared out what was missed equally among "
                "them",
            ),
        },
        asks=(
            Ask(
                find="new_plan",
                steps=(
                    "missed minutes = missed * plan",
                    "extra minutes a day = missed minutes / rest_days",
                    "new minutes a day = plan + extra minutes a day",
                ),
                wordings=(
                    '"{plan} minutes a day on the {instrument}, and you will be ready," the '
                    "teacher "
                    "had said. Then {name} was in bed with a fever for {missed} days and did "
                    "nothing. There are {rest_days} days to go. How many minutes does {name} have "
                    "to practice on each of them to keep to the daily plan and to make up for all "
                    "that was missed, too?",
                    "Having skipped {missed} days of a plan of {plan} minutes of {instrument} a "
                    "day, "
                    "{name} wants to catch up within the next {rest_days} days by adding the same "
                    "number of minutes to each day's practice. How long will a day's practice be, "
                    "in "
                    "minutes?",
                ),
            ),
            Ask(
                find="new_plan",
                steps=(
                    "missed minutes = missed * plan",
                    "extra minutes a day = missed minutes / rest_days",
                    "new minutes a day = plan + extra minutes a day",
                ),
                tell="plan missed rest",
                questions=(
                    "how many minutes a day did {he} practice at the end",
                    "how long did {he} have to practice on each of the last days, in minutes",
                ),
                goals=("the number of minutes of practice on each of the last days",),
            ),
            Ask(
                find="missed",
                steps=(
                    "extra minutes a day = new_plan - plan",
                    "minutes made up = extra minutes a day * rest_days",
                    "days missed = minutes made up / plan",
                ),
                wordings=(
                    "Usually {name} plays the {instrument} for {plan} minutes a day. After an "
                    "illness it was {new_plan} minutes a day for {rest_days} days, and by then "
                    "everything that had been missed was made up. On how many days had {name} not "
                    "played at all?",
                ),
            ),
        ),
    ),
)
