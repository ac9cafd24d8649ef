"""Time told plainly: schedules, rates per minute, days and weeks, deadlines, turns on machines."""

from datagen.numbers.quantity import factor, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="download_that_restarts_part_of_the_way",
        topic="",
        numbers={
            "size": whole(20, 200, 20),
            "speed": oneof(2, 4, 5, 10),
            "p": percent(20, 25, 30, 40, 50),
            "part": "size * p / 100",
            "lost": "part / speed",
            "full": "size / speed",
            "wait": whole(5, 30),
            "before": "lost + wait",
            "total": "before + full",
        },
        nouns={"file": "game, film collection, software update, video course"},
        asks=(
            Ask(
                find="total",
                steps=(
                    "gigabytes loaded before the stop = p of size",
                    "minutes before the stop = gigabytes loaded before the stop / speed",
                    "minutes until the restart = minutes before the stop + wait",
                    "minutes for the whole {file} = size / speed",
                    "minutes in all = minutes until the restart + minutes for the whole {file}",
                ),
                wordings=(
                    "{name} downloads a {file} of {size} gigabytes at {speed} gigabytes a minute. "
                    "When {p} of it has been loaded, the computer has to install something, which "
                    "takes {wait} minutes, and after that the download starts again from the "
                    "beginning. How many minutes does the whole thing take?",
                    "A {size}-gigabyte {file} is being loaded at {speed} gigabytes per minute. "
                    "After {p} of it the connection fails for {wait} minutes, and then {name} "
                    "must load everything from the start. In how many minutes from the first "
                    "start is the {file} complete?",
                    "How many minutes pass from the start until {name} has a {file} of {size} "
                    "gigabytes, if the speed is {speed} gigabytes a minute, the download breaks "
                    "off at {p}, and it begins all over again {wait} minutes later?",
                ),
            ),
            Ask(
                find="full",
                steps=("minutes for the {file} = size / speed",),
                wordings=(
                    "At {speed} gigabytes a minute, how many minutes does it take to download a "
                    "{file} of {size} gigabytes?",
                    "A {file} is {size} gigabytes large. {name}'s computer loads {speed} gigabytes "
                    "per minute. How long does it take, in minutes?",
                ),
            ),
            Ask(
                find="wait",
                steps=(
                    "gigabytes loaded before the stop = p of size",
                    "minutes before the stop = gigabytes loaded before the stop / speed",
                    "minutes for the whole {file} = size / speed",
                    "minutes of loading = minutes before the stop + minutes for the whole {file}",
                    "minutes of waiting = total - minutes of loading",
                ),
                wordings=(
                    "It took {name} {total} minutes to get a {file} of {size} gigabytes at "
                    "{speed} gigabytes a minute. The first try stopped at {p}, there was a pause, "
                    "and then the whole {file} was loaded from the beginning. How many minutes "
                    "was the pause?",
                ),
            ),
        ),
    ),
    Story(
        name="egg_a_day_hens_and_omelets_over_weeks",
        topic="food",
        numbers={
            "eggs": whole(2, 4),
            "people": whole(2, 6),
            "weeks": whole(2, 12),
            "day": "eggs * people",
            "week": "day * 7",
            "all": "week * weeks",
            "dozens": "all / 12",
            "price": money(2, 6),
            "cost": "dozens * price",
        },
        nouns={
            "dish": "omelet, egg sandwich, plate of scrambled eggs/plates of scrambled eggs, "
            "stack of pancakes/stacks of pancakes"
        },
        asks=(
            Ask(
                find="dozens",
                steps=(
                    "eggs a day = eggs * people",
                    "eggs a week = eggs a day * 7",
                    "eggs in all = eggs a week * weeks",
                    "dozens of eggs = eggs in all / 12",
                ),
                wordings=(
                    "Every morning {name} makes a {dish} with {eggs} eggs for each of the "
                    "{people} people in the house. How many dozen eggs are used in {weeks} weeks?",
                    "There are {people} people in {name}'s family, and each of them has a {dish} "
                    "of {eggs} eggs every day. How many dozens of eggs does the family need for "
                    "{weeks} weeks?",
                    "How many dozen eggs will last {people} people for {weeks} weeks, if everyone "
                    "eats a {dish} made with {eggs} eggs every single day?",
                ),
            ),
            Ask(
                find="cost",
                steps=(
                    "eggs a day = eggs * people",
                    "eggs a week = eggs a day * 7",
                    "eggs in all = eggs a week * weeks",
                    "dozens of eggs = eggs in all / 12",
                    "cost of the eggs = dozens of eggs * price",
                ),
                wordings=(
                    "{name} cooks a {dish} with {eggs} eggs for each of {people} people every "
                    "day. A dozen eggs costs {price}. How much do the eggs for {weeks} weeks cost?",
                    "Eggs are {price} a dozen. What does a family of {people} spend on eggs in "
                    "{weeks} weeks, when each of them eats {eggs} eggs a day?",
                ),
            ),
            Ask(
                find="all",
                steps=(
                    "eggs a day = eggs * people",
                    "eggs a week = eggs a day * 7",
                    "eggs in all = eggs a week * weeks",
                ),
                wordings=(
                    "{people} friends share an apartment. Each eats {eggs} eggs every day. How "
                    "many eggs do they eat in {weeks} weeks?",
                ),
            ),
        ),
    ),
    Story(
        name="sprints_several_times_a_week_for_distance",
        topic="",
        numbers={
            "sprints": whole(2, 9),
            "meters": whole(40, 200, 10),
            "times": whole(2, 6),
            "session": "sprints * meters",
            "week": "session * times",
            "more": whole(100, 2000, 100),
            "total": "week + more",
        },
        nouns={"place": "beach, track, hill, schoolyard, park"},
        facts={
            "sprints": (
                "{name} runs {sprints} sprints of {meters} meters in every training",
                "in every training {name} sprints {meters} meters, {sprints} times in a row",
            ),
            "times": (
                "{he} trains {times} times a week at the {place}",
                "there are {times} trainings a week",
            ),
            "more": (
                "on Sunday {he} also jogs {more} meters",
                "besides, {he} jogs {more} meters each Sunday",
            ),
        },
        asks=(
            Ask(
                find="week",
                steps=(
                    "meters in a training = sprints * meters",
                    "meters a week = meters in a training * times",
                ),
                tell="sprints times",
                questions=(
                    "how many meters does {name} sprint in a week",
                    "how many meters of sprints is that a week",
                ),
                goals=("the number of meters that {name} sprints in a week",),
                wordings=(
                    "{name} decides to run {sprints} sprints {times} times a week. Each sprint is "
                    "{meters} meters. How many meters a week does {he} sprint in total?",
                    "{times} times a week, {name} goes to the {place} and runs {meters} meters as "
                    "fast as {he} can, {sprints} times over. How many meters is that per week?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "meters in a training = sprints * meters",
                    "meters of sprints a week = meters in a training * times",
                    "meters a week = meters of sprints a week + more",
                ),
                tell="sprints times more",
                questions=("how many meters does {name} run in a week altogether",),
                wordings=(
                    "Every week {name} has {times} trainings with {sprints} sprints of {meters} "
                    "meters each, and jogs {more} meters on Sunday. What distance does {he} run "
                    "per week, in meters?",
                ),
            ),
            Ask(
                find="sprints",
                steps=(
                    "meters of sprints a week = total - more",
                    "meters in a training = meters of sprints a week / times",
                    "sprints in a training = meters in a training / meters",
                ),
                wordings=(
                    "{name} ran {total} meters this week. {more} of them were a slow jog. All the "
                    "others were sprints of {meters} meters in {times} training sessions with "
                    "the same number of sprints in each. How many sprints are in a session?",
                ),
            ),
        ),
    ),
    Story(
        name="arcade_turns_per_hour_with_a_line",
        topic="",
        numbers={
            "ride": whole(2, 8),
            "load": whole(1, 4),
            "cycle": "ride + load",
            "hours": whole(1, 5),
            "minutes": "hours * 60",
            "runs": "minutes / cycle",
            "seats": whole(4, 30, 2),
            "people": "runs * seats",
        },
        nouns={"ride_name": "roller coaster, carousel, water slide boat, ghost train, swing ride"},
        asks=(
            Ask(
                find="people",
                steps=(
                    "minutes for a ride with boarding = ride + load",
                    "minutes in all = hours * 60",
                    "number of rides = minutes in all / minutes for a ride with boarding",
                    "people who ride = number of rides * seats",
                ),
                wordings=(
                    "A {ride_name} has {seats} seats. One ride takes {ride} minutes, and getting "
                    "off and on takes {load:minute/minutes} more. How many people can ride in "
                    "{hours:hour/hours} if every seat is always taken?",
                    "How many people can go on a {ride_name} in {hours:hour/hours}, when it "
                    "carries {seats} at a time, a ride lasts {ride} minutes, and "
                    "{load:minute/minutes} between rides are needed for boarding?",
                    "{name} runs a {ride_name}. Each ride lasts {ride} minutes, boarding lasts "
                    "{load:minute/minutes}, and there are {seats} seats, all of them full every "
                    "time. What is the number of passengers in {hours:hour/hours}?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "number of rides = people / seats",
                    "minutes for a ride with boarding = ride + load",
                    "minutes in all = number of rides * minutes for a ride with boarding",
                    "hours in all = minutes in all / 60",
                ),
                wordings=(
                    "{people} people are standing in line for a {ride_name} with {seats} seats. A "
                    "ride takes {ride} minutes plus {load:minute/minutes} for boarding. How many "
                    "hours does it take until all of them have had their ride?",
                    "Today {people} people went on a {ride_name}, and all {seats} seats were full "
                    "on every ride. With {ride} minutes for a ride and {load:minute/minutes} for "
                    "boarding, how many hours was it running?",
                ),
            ),
            Ask(
                find="runs",
                steps=(
                    "minutes for a ride with boarding = ride + load",
                    "minutes in all = hours * 60",
                    "number of rides = minutes in all / minutes for a ride with boarding",
                ),
                wordings=(
                    "A ride on the {ride_name} takes {ride} minutes, and {load:minute/minutes} "
                    "pass before the next one begins. How many rides are there in "
                    "{hours:hour/hours}?",
                ),
            ),
        ),
    ),
    Story(
        name="project_days_left_with_a_day_off_each_week",
        topic="work",
        numbers={
            "tasks": whole(40, 400, 10),
            "per": whole(3, 12),
            "off": oneof(1, 2),
            "work": "7 - off",
            "week": "work * per",
            "weeks": whole(2, 8),
            "done": "week * weeks",
            "left": "tasks - done",
        },
        where=("left < 60",),
        nouns={"unit": "page, drawing, lesson, tile mosaic/tile mosaics, form, portrait"},
        facts={
            "tasks": (
                "{name} has to finish {tasks} {units}",
                "there are {tasks} {units} on {name}'s list",
            ),
            "per": (
                "{he} finishes {per} a day, but takes {off:day/days} off every week",
                "each day {he} does {per} of them, apart from {off:day/days} a week on which {he} "
                "rests",
            ),
            "weeks": ("{weeks} weeks have passed", "{he} has been doing this for {weeks} weeks"),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "days of work a week = 7 - off",
                    "{units} a week = days of work a week * per",
                    "{units} finished = {units} a week * weeks",
                    "{units} left = tasks - {units} finished",
                ),
                tell="tasks per weeks",
                questions=(
                    "how many {units} are left",
                    "how many {units} does {name} still have to do",
                ),
                goals=("the number of {units} that are left",),
                wordings=(
                    "A job consists of {tasks} {units}. {name} does {per} each working day and "
                    "rests on {off:day/days} of every week. After {weeks} weeks, how many {units} "
                    "remain?",
                ),
            ),
            Ask(
                find="weeks",
                steps=(
                    "{units} finished = tasks - left",
                    "days of work a week = 7 - off",
                    "{units} a week = days of work a week * per",
                    "weeks = {units} finished / {units} a week",
                ),
                wordings=(
                    "{name} finishes {per} {units} a day but rests on {off:day/days} of each "
                    "week. All but {left} of the {tasks} {units} are finished. How many weeks has "
                    "it taken?",
                    "For how many weeks has {name} been working on {tasks} {units}, if {left} are "
                    "left and {he} does {per} a day with {off:day/days} off per week?",
                ),
            ),
            Ask(
                find="per",
                steps=(
                    "{units} finished = tasks - left",
                    "{units} a week = {units} finished / weeks",
                    "days of work a week = 7 - off",
                    "{units} a day = {units} a week / days of work a week",
                ),
                wordings=(
                    "In {weeks} weeks, with {off:day/days} off in each week, {name} finished all "
                    "but {left} of {tasks} {units}. {he} did the same number each working day. "
                    "What number was it?",
                ),
            ),
        ),
    ),
    Story(
        name="radio_hour_songs_news_and_ads",
        topic="",
        numbers={
            "news": whole(4, 12),
            "song": oneof(3, 4, 5),
            "ad_min": whole(2, 9),
            "talk": "news + ad_min",
            "left": "60 - talk",
            "songs": "left / song",
            "hours": whole(2, 8),
            "all": "songs * hours",
        },
        nouns={"host": "radio station, web radio, school radio, ship's radio"},
        facts={
            "news": (
                "in every hour a {host} has {news} minutes of news and {ad_min} minutes of ads",
                "each hour of a {host} begins with {news} minutes of news and has {ad_min} "
                "minutes of ads",
            ),
            "song": (
                "the rest of the hour is music, in songs of {song} minutes",
                "all the other minutes are filled with songs that last {song} minutes each",
            ),
            "hours": (
                "it is on the air for {hours} hours a day",
                "the program runs for {hours} hours a day",
            ),
        },
        asks=(
            Ask(
                find="songs",
                steps=(
                    "minutes of news and ads = news + ad_min",
                    "minutes of music = 60 - minutes of news and ads",
                    "songs an hour = minutes of music / song",
                ),
                tell="news song",
                questions=(
                    "how many songs are played in an hour",
                    "how many songs fit into each hour",
                ),
                goals=("the number of songs in an hour",),
                wordings=(
                    "Out of every hour, a {host} uses {news} minutes for news and {ad_min} "
                    "minutes for ads. A song lasts {song} minutes. How many songs can be played "
                    "in an hour?",
                ),
            ),
            Ask(
                find="all",
                steps=(
                    "minutes of news and ads = news + ad_min",
                    "minutes of music = 60 - minutes of news and ads",
                    "songs an hour = minutes of music / song",
                    "songs a day = songs an hour * hours",
                ),
                tell="news song hours",
                questions=("how many songs are played in a day",),
                wordings=(
                    "A {host} is on the air {hours} hours a day. In each hour there are {news} "
                    "minutes of news, {ad_min} minutes of ads, and otherwise songs of {song} "
                    "minutes. How many songs a day does it play?",
                    "How many songs does a {host} play in {hours} hours, if news take {news} "
                    "minutes of every hour, ads take {ad_min} minutes, and a song is {song} "
                    "minutes long?",
                ),
            ),
        ),
    ),
    Story(
        name="staggered_shifts_covering_a_day_desk",
        topic="work",
        numbers={
            "desks": whole(2, 8),
            "open": whole(8, 24, 2),
            "shift": oneof(4, 6, 8),
            "hours": "desks * open",
            "shifts_day": "hours / shift",
            "days": whole(5, 30),
            "shifts": "shifts_day * days",
            "each": oneof(10, 12, 15, 20),
            "workers": "shifts / each",
        },
        nouns={"place": "hotel desk, toll booth, help desk, ticket counter, information desk"},
        facts={
            "desks": (
                "{desks} {places} are staffed for {open} hours a day",
                "there are {desks} {places}, and each is staffed for {open} hours a day",
            ),
            "shift": ("a shift is {shift} hours long", "people work in shifts of {shift} hours"),
            "days": ("the plan is for {days} days", "shifts for {days} days have to be planned"),
            "each": (
                "each worker takes {each} of these shifts",
                "every worker has {each} of these shifts",
            ),
        },
        asks=(
            Ask(
                find="workers",
                steps=(
                    "hours a day = desks * open",
                    "shifts a day = hours a day / shift",
                    "shifts in all = shifts a day * days",
                    "workers = shifts in all / each",
                ),
                tell="desks shift days each",
                questions=("how many workers are needed", "how many workers must there be"),
                goals=("the number of workers needed",),
                wordings=(
                    "A company has to staff {desks} {places} for {open} hours on each of {days} "
                    "days. It uses shifts of {shift} hours, one person per {place}, and each "
                    "worker does {each} shifts. How many workers does it need?",
                ),
            ),
            Ask(
                find="shifts",
                steps=(
                    "hours a day = desks * open",
                    "shifts a day = hours a day / shift",
                    "shifts in all = shifts a day * days",
                ),
                tell="desks shift days",
                questions=(
                    "how many shifts are there to be filled",
                    "how many shifts is that in all",
                ),
                wordings=(
                    "How many {shift}-hour shifts does it take to have one person at each of "
                    "{desks} {places} for {open} hours a day, {days} days long?",
                    "{desks} {places}, {open} hours a day, {days} days, {shift} hours to a shift: "
                    "how many shifts must be filled?",
                ),
            ),
        ),
    ),
    Story(
        name="tv_series_watched_faster_than_planned",
        topic="",
        numbers={
            "seasons": whole(2, 8),
            "episodes": whole(6, 24),
            "all": "seasons * episodes",
            "plan": whole(1, 4),
            "more": whole(1, 4),
            "fast": "plan + more",
            "plan_days": "all / plan",
            "fast_days": "all / fast",
            "saved": "plan_days - fast_days",
        },
        nouns={"thing": "series/series, anime/anime, sitcom, crime series/crime series"},
        facts={
            "all": (
                "a {thing} has {seasons} seasons of {episodes} episodes",
                "there are {seasons} seasons of a {thing}, with {episodes} episodes in each",
            ),
            "plan": (
                "{name} planned to watch {plan:episode/episodes} a day",
                "{name}'s plan was {plan:episode/episodes} a day",
            ),
            "more": (
                "in fact {he} watches {more} more a day than that",
                "but {he} watches {more} more than that each day",
            ),
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "episodes in all = seasons * episodes",
                    "days planned = episodes in all / plan",
                    "episodes a day = plan + more",
                    "days needed = episodes in all / episodes a day",
                    "days saved = days planned - days needed",
                ),
                tell="all plan more",
                questions=(
                    "how many days earlier than planned is {name} finished",
                    "by how many days is {he} faster than planned",
                ),
                wordings=(
                    "{name} wants to see all {seasons} seasons of a {thing}, {episodes} episodes "
                    "each. If {he} watches {more} more episodes a day than the {plan} that {he} "
                    "had planned, how many days sooner will {he} be done?",
                ),
            ),
            Ask(
                find="fast_days",
                steps=(
                    "episodes in all = seasons * episodes",
                    "episodes a day = plan + more",
                    "days needed = episodes in all / episodes a day",
                ),
                tell="all plan more",
                questions=("how many days does {name} need for all the episodes",),
                wordings=(
                    "How many days does it take {name} to watch {seasons} seasons of {episodes} "
                    "episodes if {he} meant to watch {plan} a day and now watches {more} more "
                    "than that?",
                ),
            ),
            Ask(
                find="episodes",
                steps=(
                    "episodes a day = plan + more",
                    "episodes in all = fast_days * episodes a day",
                    "episodes in a season = episodes in all / seasons",
                ),
                wordings=(
                    "{name} planned to watch {plan:episode/episodes} of a {thing} a day, watched "
                    "{more} more a day than planned, and was finished in {fast_days} days. It has "
                    "{seasons} seasons of equal length. How many episodes are in a season?",
                    "A {thing} with {seasons} equally long seasons was finished by {name} in "
                    "{fast_days} days. {name} had meant to watch {plan} a day but watched {more} "
                    "more than that every day. Find the number of episodes in one season.",
                ),
            ),
        ),
    ),
    Story(
        name="knitting_blankets_with_rows_per_evening",
        topic="",
        numbers={
            "rows": whole(80, 400, 20),
            "weekday": whole(4, 12),
            "k": factor(2, 3),
            "weekend": "weekday * k",
            "five": "weekday * 5",
            "two": "weekend * 2",
            "week": "five + two",
            "weeks": whole(2, 7),
            "done": "week * weeks",
            "left": "rows - done",
        },
        where=("left < 120",),
        nouns={"item": "blanket, shawl, long scarf/long scarves, bedspread"},
        asks=(
            Ask(
                find="left",
                steps=(
                    "rows on a day of the weekend = k of weekday",
                    "rows from Monday to Friday = weekday * 5",
                    "rows on the weekend = rows on a day of the weekend * 2",
                    "rows a week = rows from Monday to Friday + rows on the weekend",
                    "rows knitted = rows a week * weeks",
                    "rows left = rows - rows knitted",
                ),
                wordings=(
                    "{name} is knitting a {item} of {rows} rows. From Monday to Friday {he} knits "
                    "{weekday} rows a day, and on each day of the weekend {k:times} as many. How "
                    "many rows are left after {weeks} weeks?",
                    "A {item} has {rows} rows. On weekdays, Monday to Friday, {name} manages "
                    "{weekday} rows a day; on both days of the weekend it is {k:times} that "
                    "number. After {weeks} weeks of knitting, how many rows does {he} still have "
                    "to knit?",
                    "How many rows of a {item} with {rows} rows are missing after {weeks} weeks, "
                    "if {name} knits {weekday} rows on each of the five days from Monday to "
                    "Friday and {k:times} as many on each of the two other days?",
                ),
            ),
            Ask(
                find="week",
                steps=(
                    "rows on a day of the weekend = k of weekday",
                    "rows from Monday to Friday = weekday * 5",
                    "rows on the weekend = rows on a day of the weekend * 2",
                    "rows a week = rows from Monday to Friday + rows on the weekend",
                ),
                wordings=(
                    "{name} knits {weekday} rows of a {item} on each weekday, Monday to Friday, "
                    "and {k:times} as many on each day of the weekend. How many rows is that in a "
                    "week?",
                ),
            ),
            Ask(
                find="weeks",
                steps=(
                    "rows knitted = rows - left",
                    "rows from Monday to Friday = weekday * 5",
                    "rows on the weekend = weekend * 2",
                    "rows a week = rows from Monday to Friday + rows on the weekend",
                    "weeks = rows knitted / rows a week",
                ),
                wordings=(
                    "All but {left} of the {rows} rows of {name}'s {item} are knitted. {he} does "
                    "{weekday} rows a day from Monday to Friday and {weekend} rows on each day of "
                    "the weekend. How many weeks has {he} been knitting?",
                    "For how many weeks has {name} been at work on a {item} of {rows} rows, of "
                    "which {left} are missing, with {weekday} rows on each of five days of the "
                    "week and {weekend} on each of the two others?",
                ),
            ),
        ),
    ),
)
