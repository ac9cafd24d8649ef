"""Clock times: when something ends, and how long it takes."""

from datagen.numbers.quantity import oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="clock_minutes_between_two_times",
        topic="time",
        numbers={
            "first_hour": whole(1, 3),
            "hours": whole(1, 2),
            "last_hour": "first_hour + hours",
            "first_minute": oneof(10, 15, 20, 25, 30, 35, 40, 45, 50, 55),
            "last_minute": oneof(10, 15, 20, 25, 30, 35, 40, 45, 50, 55),
            "after_hours": "hours * 60",
            "until_last": "after_hours + last_minute",
            "minutes": "until_last - first_minute",
            "share": oneof(2, 3, 4, 5),
            "part": "minutes / share",
        },
        nouns={
            "show": "film, concert, dance class, puppet show, school play, meeting, rehearsal, "
            "workshop, guided tour",
        },
        facts={
            "times": (
                "a {show} starts at {first_hour:plain}:{first_minute:plain} and ends at "
                "{last_hour:plain}:{last_minute:plain} on the same afternoon",
                "a {show} lasts from {first_hour:plain}:{first_minute:plain} to "
                "{last_hour:plain}:{last_minute:plain} in the afternoon",
                "in the program, an afternoon {show} is listed from "
                "{first_hour:plain}:{first_minute:plain} until "
                "{last_hour:plain}:{last_minute:plain}",
            ),
            "share": (
                "this time is divided into {share} parts of the same length",
                "it consists of {share} parts, all equally long, without a break",
            ),
        },
        asks=(
            Ask(
                find="minutes",
                steps=(
                    "hours on the clock = last_hour - first_hour",
                    "minutes in these hours = hours on the clock * 60",
                    "minutes with the last ones = minutes in these hours + last_minute",
                    "minutes in all = minutes with the last ones - first_minute",
                ),
                tell="times",
                questions=(
                    "how many minutes does the {show} last",
                    "how long is the {show}, in minutes",
                ),
                goals=("the length of the {show} in minutes",),
                wordings=(
                    "The clock shows {first_hour:plain}:{first_minute:plain} when a {show} begins "
                    "and {last_hour:plain}:{last_minute:plain} of the same afternoon when it is "
                    "over. How many minutes have passed?",
                    "How many minutes are there in a {show} that goes on from "
                    "{first_hour:plain}:{first_minute:plain} PM until "
                    "{last_hour:plain}:{last_minute:plain} PM?",
                ),
            ),
            Ask(
                find="part",
                steps=(
                    "hours on the clock = last_hour - first_hour",
                    "minutes in these hours = hours on the clock * 60",
                    "minutes with the last ones = minutes in these hours + last_minute",
                    "minutes in all = minutes with the last ones - first_minute",
                    "minutes for each part = minutes in all / share",
                ),
                tell="times share",
                questions=(
                    "how many minutes does each part take",
                    "what is the number of minutes for each part",
                ),
                wordings=(
                    "Between {first_hour:plain}:{first_minute:plain} and "
                    "{last_hour:plain}:{last_minute:plain} of one afternoon, {share} groups use "
                    "the hall for equal times. How many minutes does each group have?",
                ),
            ),
        ),
    ),
    Story(
        name="clock_hours_of_sleep",
        topic="time",
        numbers={
            "bed": whole(8, 11),
            "up": whole(5, 9),
            "before": "12 - bed",
            "sleep": "before + up",
            "nights": whole(2, 21),
            "total": "sleep * nights",
            "awake": "24 - sleep",
        },
        where=("sleep < 12", "sleep > 5"),
        facts={
            "night": (
                "{name} goes to bed at {bed:plain} PM and gets up at {up:plain} AM "
                "[every day|each day]",
                "every night {name} sleeps from {bed} o'clock in the evening until {up} o'clock "
                "in the morning",
            ),
            "nights": (
                "{name} keeps this up for {nights} nights",
                "{he} does so for {nights} nights in a row",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "hours before midnight = 12 - bed",
                    "hours of sleep a night = hours before midnight + up",
                    "hours of sleep in all = hours of sleep a night * nights",
                ),
                tell="night nights",
                questions=(
                    "how many hours does {name} sleep in all these nights",
                    "how many hours of sleep does {name} get altogether",
                ),
                goals=("the total hours of sleep",),
                wordings=(
                    "Lights out at {bed:plain} PM, alarm at {up:plain} AM: so it goes for {name} "
                    "on {nights} nights. How many hours does {name} spend in bed in that time?",
                    "For {nights} nights, {name} is asleep from {bed:plain} PM to {up:plain} AM. "
                    "How many hours of sleep is that?",
                ),
            ),
            Ask(
                find="awake",
                steps=(
                    "hours before midnight = 12 - bed",
                    "hours of sleep = hours before midnight + up",
                    "hours awake = 24 - hours of sleep",
                ),
                tell="night",
                questions=(
                    "how many hours of a day is {name} awake",
                    "for how many hours a day is {name} not in bed",
                ),
                goals=("the number of hours a day that {name} is awake",),
                wordings=(
                    "With bedtime at {bed:plain} PM and getting up at {up:plain} AM, "
                    "how many of the 24 hours of a day is {name} awake?",
                ),
            ),
        ),
    ),
    Story(
        name="clock_working_day_over_noon",
        topic="work",
        numbers={
            "start": whole(6, 11),
            "end": whole(2, 7),
            "morning": "12 - start",
            "there": "morning + end",
            "breaks": oneof(1, 2),
            "hours": "there - breaks",
            "wage": whole(9, 35),
            "days": oneof(2, 3, 4, 5, 6),
            "weekly": "hours * days",
            "pay": "hours * wage",
        },
        where=("hours < 11", "hours > 2"),
        nouns={"job": "job"},
        facts={
            "times": (
                "{name} is a {job} and works from {start:plain} AM to {end:plain} PM",
                "{name}, a {job}, starts at {start:plain} AM and stops at {end:plain} PM",
                "the shift of {name}, a {job}, begins at {start:plain} AM and is over at "
                "{end:plain} PM",
            ),
            "breaks": (
                "{breaks:hour/hours} of it are for breaks, which do not count as work.",
                "breaks take {breaks:hour/hours} of this time.",
            ),
            "wage": (
                "the pay is {wage:dollar/dollars} for each hour of work",
                "{he} earns {wage:dollar/dollars} per hour of work",
            ),
            "days": (
                "{name} has {days} such days a week",
                "there are {days} days like this in a week",
            ),
        },
        asks=(
            Ask(
                find="pay",
                steps=(
                    "hours until noon = 12 - start",
                    "hours at work = hours until noon + end",
                    "paid hours = hours at work - breaks",
                    "pay for the day = paid hours * wage",
                ),
                tell="times breaks wage",
                questions=(
                    "how many dollars does {name} earn in a day",
                    "what is {name}'s pay for one day, in dollars",
                ),
                goals=("the number of dollars that {name} earns in a day",),
                wordings=(
                    "A {job} called {name} comes at {start:plain} AM, goes at {end:plain} PM and "
                    "takes breaks of {breaks:hour/hours} in all, for which nothing is paid. With "
                    "{wage} dollars an hour, how many dollars is that a day?",
                ),
            ),
            Ask(
                find="weekly",
                steps=(
                    "hours until noon = 12 - start",
                    "hours at work = hours until noon + end",
                    "hours without breaks = hours at work - breaks",
                    "hours a week = hours without breaks * days",
                ),
                tell="times breaks days",
                questions=(
                    "how many hours does {name} work in a week",
                    "how many hours of work does {name} do each week",
                ),
                goals=("the number of hours {name} works in a week",),
                wordings=(
                    "On {days} days of the week {name} opens the shop at {start:plain} AM and "
                    "closes it at {end:plain} PM, but shuts it for {breaks:hour/hours} around "
                    "noon. How many hours a week is it open?",
                ),
            ),
        ),
    ),
)
