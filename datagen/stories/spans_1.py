"""Spans of time and rates: songs, drives with breaks, lengths of a pool, drawings a second, "
"dishes."""

from datagen.numbers.quantity import oneof, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="spans_song_of_bars_and_beats_played_again",
        topic="",
        numbers={
            "bars": oneof(16, 24, 32, 40, 48, 60, 64, 80),
            "beats": oneof(3, 4),
            "all_beats": "bars * beats",
            "tempo": oneof(60, 80, 96, 120),
            "seconds": "all_beats * 60 / tempo",
            "times": whole(3, 12),
            "practice": "seconds * times",
        },
        nouns={
            "piece": "waltz, march, folk song, hymn, dance",
            "thing": "piano, flute, violin, guitar, accordion",
        },
        facts={
            "bars": (
                "a {piece} has {bars} bars of {beats} beats each",
                "there are {bars} bars in a {piece}, with {beats} beats to a bar",
            ),
            "tempo": (
                "it is played at {tempo} beats a minute",
                "the tempo is {tempo} beats a minute",
            ),
        },
        asks=(
            Ask(
                find="seconds",
                steps=(
                    "beats of the {piece} = bars * beats",
                    "beats times sixty seconds = beats of the {piece} * 60",
                    "seconds of the {piece} = beats times sixty seconds / tempo",
                ),
                tell="bars tempo",
                questions=(
                    "how many seconds does the {piece} take",
                    "how long is the {piece} in seconds",
                ),
                goals=("the length of the {piece} in seconds",),
            ),
            Ask(
                find="practice",
                steps=(
                    "beats of the {piece} = bars * beats",
                    "beats times sixty seconds = beats of the {piece} * 60",
                    "seconds of the {piece} = beats times sixty seconds / tempo",
                    "seconds of practice = seconds of the {piece} * times",
                ),
                wordings=(
                    "{name} plays a {piece} of {bars} bars on the {thing}, {beats} beats to each "
                    "bar, {tempo} beats to a minute. {he} plays it {times} times. How many "
                    "seconds of music is that?",
                    "For how many seconds does {name} play, if {he} goes {times} times through a "
                    "{piece} with {bars} bars of {beats} beats at a tempo of {tempo} beats a "
                    "minute on {his} {thing}?",
                    "Click, click, goes the machine on {name}'s {thing}: {tempo} clicks a "
                    "minute, one for each beat. The {piece} has {bars} bars with {beats} beats "
                    "in each, and {name} does not stop before the end of time number {times}. "
                    "How many seconds have passed since the first click?",
                ),
            ),
            Ask(
                find="bars",
                steps=(
                    "seconds times beats a minute = seconds * tempo",
                    "beats of the {piece} = seconds times beats a minute / 60",
                    "bars = beats of the {piece} / beats",
                ),
                wordings=(
                    "At {tempo} beats a minute a {piece} takes {seconds} seconds. Each bar has "
                    "{beats} beats. How many bars are there?",
                    "How many bars has a {piece} with {beats} beats to a bar that lasts "
                    "{seconds} seconds at a tempo of {tempo} beats a minute?",
                ),
            ),
        ),
    ),
    Story(
        name="spans_long_drive_with_a_break_after_each_leg",
        topic="travel",
        numbers={
            "leg": whole(2, 3),
            "legs": whole(2, 6),
            "speed": whole(40, 70, 5),
            "rest": oneof(15, 20, 30, 40, 45),
            "way": "leg * legs * speed",
            "driving": "leg * legs * 60",
            "rests": "(legs - 1) * rest",
            "trip": "driving + rests",
        },
        nouns={"car": "truck, camper, bus, minibus"},
        facts={
            "speed": (
                "a {car} has {way} miles to go at {speed} miles an hour",
                "at {speed} miles an hour a {car} sets out on a trip of {way} miles",
            ),
            "rest": (
                "after every {leg} hours at the wheel, except at the end, the driver rests for "
                "{rest} minutes",
                "the driver takes a break of {rest} minutes after each {leg} hours of driving, "
                "but none at the end",
            ),
        },
        asks=(
            Ask(
                find="trip",
                steps=(
                    "hours of driving = way / speed",
                    "parts of the drive = hours of driving / leg",
                    "breaks = parts of the drive - 1",
                    "minutes of breaks = breaks * rest",
                    "minutes of driving = hours of driving * 60",
                    "minutes of the trip = minutes of driving + minutes of breaks",
                ),
                tell="speed rest",
                questions=(
                    "how many minutes does the whole trip take",
                    "how many minutes after the start does the {car} arrive",
                ),
                goals=("the length of the whole trip in minutes",),
                wordings=(
                    "The driver of a {car} has {way} miles ahead at {speed} miles an hour and is "
                    "a careful person: after {leg} hours of driving, {rest} minutes of rest, "
                    "every time but the last. How many minutes lie between leaving and arriving?",
                    "How many minutes will a {car} be on the road for {way} miles at {speed} "
                    "miles an hour, if it stops {rest} minutes after every {leg} hours of "
                    "driving, though not when it has arrived?",
                ),
            ),
            Ask(
                find="rests",
                steps=(
                    "hours of driving = way / speed",
                    "parts of the drive = hours of driving / leg",
                    "breaks = parts of the drive - 1",
                    "minutes of breaks = breaks * rest",
                ),
                wordings=(
                    "{way} miles at {speed} miles an hour, and a rule that says: after {leg} "
                    "hours of driving, {rest} minutes of rest. No rest is needed once the {car} "
                    "is there. For how many minutes does it stand still on the way?",
                    "For how many minutes in all does the driver of a {car} rest on a trip of "
                    "{way} miles, if the speed is {speed} miles an hour and {rest} minutes of "
                    "rest come between one stretch of {leg} hours and the next?",
                    "The driver of a {car} drives for {leg} hours, rests for {rest} minutes, "
                    "drives for {leg} hours again, and so on, until {way} miles are done at "
                    "{speed} miles an hour; the last stretch is as long as the others. How many "
                    "minutes of rest are there in all?",
                ),
            ),
        ),
    ),
    Story(
        name="spans_swimmer_lengths_of_the_pool_for_a_badge",
        topic="",
        numbers={
            "pool": oneof(20, 25),
            "lengths": whole(8, 40),
            "seconds": oneof(30, 40, 45, 50, 60, 75),
            "meters": "pool * lengths",
            "time": "lengths * seconds / 60",
            "pause": whole(1, 6),
            "total": "time + pause",
        },
        nouns={"badge": "badge, medal, certificate"},
        facts={
            "meters": (
                "for a {badge} {name} has to swim {meters} meters in a pool of {pool} meters",
                "{name} must swim {meters} meters in a pool {pool} meters long to earn a {badge}",
            ),
            "seconds": (
                "one length takes {him} {seconds} seconds",
                "{he} needs {seconds} seconds for a length",
            ),
            "pause": (
                "in the middle {he} hangs on the edge for {pause:minute/minutes}",
                "{he} rests at the edge for {pause:minute/minutes} half way",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "lengths = meters / pool",
                    "seconds of swimming = lengths * seconds",
                    "minutes of swimming = seconds of swimming / 60",
                    "minutes in all = minutes of swimming + pause",
                ),
                tell="meters seconds pause",
                questions=(
                    "after how many minutes is {name} done",
                    "how many minutes does it take {him} in all",
                ),
                goals=("the number of minutes until {name} is done",),
                wordings=(
                    "{meters} meters, back and forth in a pool of {pool} meters: that is the "
                    "test for the {badge}. {name} swims each length in {seconds} seconds and "
                    "rests just once, {pause:minute/minutes}. In how many minutes does {he} pass "
                    "the test?",
                    "How many minutes pass from start to end when {name} swims {meters} meters "
                    "in lengths of {pool} meters, {seconds} seconds for each, with a single rest "
                    "of {pause:minute/minutes}?",
                ),
            ),
            Ask(
                find="meters",
                steps=(
                    "minutes of swimming = total - pause",
                    "seconds of swimming = minutes of swimming * 60",
                    "lengths = seconds of swimming / seconds",
                    "meters = lengths * pool",
                ),
                wordings=(
                    "{name} got out of the pool {total} minutes after jumping in, having rested "
                    "for {pause:minute/minutes}. Each length of {pool} meters had taken {him} "
                    "{seconds} seconds. How many meters did {he} swim?",
                    "How far did {name} swim, in meters, in {total} minutes of which "
                    "{pause:minute was/minutes were} rest, if {he} needs {seconds} seconds for "
                    "one length of a pool of {pool} meters?",
                ),
            ),
        ),
    ),
    Story(
        name="spans_tailor_hems_and_zippers_before_closing",
        topic="work",
        numbers={
            "hours": whole(4, 9),
            "hem": oneof(10, 12, 15, 20),
            "hems": whole(4, 14),
            "zip": oneof(15, 20, 25, 30),
            "hem_time": "hem * hems",
            "left": "hours * 60 - hem_time",
            "zips": "left / zip",
        },
        nouns={"garment": "pair of pants/pairs of pants, skirt, coat, curtain"},
        facts={
            "hours": (
                "a tailor works {hours} hours today",
                "there are {hours} hours of work for a tailor today",
            ),
            "hems": (
                "first {hems} {garments} are shortened, which takes {hem} minutes each",
                "at {hem} minutes each, {hems} {garments} have to be shortened first",
            ),
            "zip": (
                "after that the tailor sews in zippers until closing time, {zip} minutes for each",
                "all the rest of the time is for zippers, each of which takes {zip} minutes",
            ),
        },
        asks=(
            Ask(
                find="zips",
                steps=(
                    "minutes of work = hours * 60",
                    "minutes for shortening = hem * hems",
                    "minutes for zippers = minutes of work - minutes for shortening",
                    "zippers = minutes for zippers / zip",
                ),
                tell="hours hems zip",
                questions=("how many zippers can be sewn in", "for how many zippers is there time"),
                goals=("the number of zippers for which there is time",),
                wordings=(
                    "The tailor's day has {hours} hours. {hems} {garments} are to be shortened, "
                    "{hem} minutes each, and then as many zippers as possible sewn in, {zip} "
                    "minutes each. How many zippers will that be?",
                    "How many zippers at {zip} minutes apiece can a tailor still sew in today "
                    "after shortening {hems} {garments} at {hem} minutes apiece, in {hours} "
                    "hours of work altogether?",
                ),
            ),
            Ask(
                find="hem",
                steps=(
                    "minutes of work = hours * 60",
                    "minutes for zippers = zips * zip",
                    "minutes for shortening = minutes of work - minutes for zippers",
                    "minutes for one = minutes for shortening / hems",
                ),
                wordings=(
                    "In {hours} hours a tailor shortened {hems} {garments} and sewed in "
                    "{zips:zipper/zippers}. A zipper takes {zip} minutes. How many minutes did "
                    "it take to shorten one of the {garments}?",
                    "How many minutes does a tailor spend on shortening one of {hems} "
                    "{garments}, if these and {zips:zipper/zippers}, {zip} minutes each, fill "
                    "{hours} hours?",
                ),
            ),
        ),
    ),
    Story(
        name="spans_snowplow_streets_and_stops_for_salt",
        topic="work",
        numbers={
            "streets": whole(6, 30, 2),
            "street": oneof(6, 8, 10, 12),
            "per_load": oneof(2, 3, 4, 5, 6),
            "loads": "streets / per_load",
            "refill": oneof(10, 15, 20),
            "refills": "loads - 1",
            "time": "streets * street + refills * refill",
        },
        facts={
            "streets": (
                "a snowplow has to clear and salt {streets} streets, {street} minutes each",
                "{streets} streets are to be cleared and salted by a snowplow, which takes "
                "{street} minutes for each",
            ),
            "load": (
                "one load of salt is enough for {per_load} streets",
                "it can salt {per_load} streets with one load",
            ),
            "refill": (
                "it starts with a full load, and each new load costs {refill} minutes",
                "it is full at the start, and fetching another load takes {refill} minutes",
            ),
        },
        asks=(
            Ask(
                find="time",
                steps=(
                    "loads of salt = streets / per_load",
                    "loads to fetch = loads of salt - 1",
                    "minutes for fetching = loads to fetch * refill",
                    "minutes for clearing = streets * street",
                    "minutes in all = minutes for clearing + minutes for fetching",
                ),
                tell="streets load refill",
                questions=(
                    "how many minutes does the whole job take",
                    "how many minutes pass until all streets are done",
                ),
                goals=("the time for the whole job in minutes",),
                wordings=(
                    "Snow fell all night. The plow leaves with a full load of salt, enough for "
                    "{per_load} streets, and there are {streets} streets on its list. Every "
                    "street takes {street} minutes, every trip for a new load {refill} minutes. "
                    "After how many minutes is the list done?",
                    "How many minutes does a snowplow need for {streets} streets, at {street} "
                    "minutes a street, if after each {per_load} streets, except when all are "
                    "done, it spends {refill} minutes on getting salt?",
                ),
            ),
            Ask(
                find="refill",
                steps=(
                    "minutes for clearing = streets * street",
                    "minutes for fetching = time - minutes for clearing",
                    "loads of salt = streets / per_load",
                    "loads to fetch = loads of salt - 1",
                    "minutes for one load = minutes for fetching / loads to fetch",
                ),
                wordings=(
                    "It took a snowplow {time} minutes to clear {streets} streets, {street} "
                    "minutes each, with breaks for fetching salt. It had left with a full load; "
                    "a load lasts for {per_load} streets. How many minutes did it take to fetch "
                    "one load?",
                    "How long is one trip for salt, in minutes, if a snowplow that begins with a "
                    "full load, uses one load for {per_load} streets and {street} minutes for "
                    "each street, is done with {streets} streets after {time} minutes?",
                ),
            ),
        ),
        where=("loads > 1",),
    ),
    Story(
        name="spans_night_nurse_rounds_in_a_ward",
        topic="work",
        numbers={
            "rooms": whole(6, 18),
            "minutes": whole(2, 5),
            "round": "rooms * minutes",
            "start": whole(7, 11),
            "end": whole(4, 8),
            "shift": "12 - start + end",
            "rounds": whole(2, 5),
            "round_time": "round * rounds",
            "other": "shift * 60 - round_time",
        },
        facts={
            "shift": (
                "a nurse works from {start} PM to {end} AM",
                "a nurse's night goes from {start} PM to {end} AM",
            ),
            "rooms": (
                "on a round there are {rooms} rooms to visit, with {minutes} minutes for each",
                "one round means {rooms} rooms, {minutes} minutes in each",
            ),
            "rounds": (
                "{rounds} rounds are made in a night",
                "there are {rounds} rounds in a night",
            ),
        },
        asks=(
            Ask(
                find="other",
                steps=(
                    "hours before midnight = 12 - start",
                    "hours of the night = hours before midnight + end",
                    "minutes of the night = hours of the night * 60",
                    "minutes of a round = rooms * minutes",
                    "minutes of all rounds = minutes of a round * rounds",
                    "minutes left = minutes of the night - minutes of all rounds",
                ),
                tell="shift rooms rounds",
                questions=(
                    "how many minutes are left for other work",
                    "how many minutes of the night are not spent on rounds",
                ),
                goals=("the minutes of the night that are left for other work",),
                wordings=(
                    "From {start} in the evening to {end} in the morning, past midnight, one "
                    "nurse looks after {rooms} rooms: {rounds} rounds, {minutes} minutes at each "
                    "door. How many minutes remain for paperwork and coffee?",
                    "How many minutes of a night from {start} PM to {end} AM does a nurse have "
                    "besides {rounds} rounds through {rooms} rooms with {minutes} minutes in "
                    "each?",
                ),
            ),
            Ask(
                find="round_time",
                steps=(
                    "minutes of a round = rooms * minutes",
                    "minutes of all rounds = minutes of a round * rounds",
                ),
                wordings=(
                    "{rooms} rooms, {minutes} minutes a room, {rounds} rounds a night. How many "
                    "minutes of the night does a nurse spend on rounds?",
                    "A nurse visits each of {rooms} rooms {rounds} times in a night and stays "
                    "{minutes} minutes each time. What does that come to, in minutes?",
                ),
            ),
        ),
    ),
    Story(
        name="spans_two_skaters_lap_a_rink_at_two_paces",
        topic="",
        numbers={
            "slow": oneof(40, 45, 48, 50, 60),
            "fast": oneof(20, 24, 25, 30, 36),
            "minutes": whole(5, 40),
            "slow_laps": "minutes * 60 / slow",
            "fast_laps": "minutes * 60 / fast",
            "more": "fast_laps - slow_laps",
            "lap": oneof(80, 100, 120, 150, 200),
            "ahead": "more * lap",
        },
        facts={
            "pace": (
                "{name} skates around the rink in {fast} seconds and {name2} in {slow}",
                "{name} needs {fast} seconds for one lap of the rink, {name2} {slow} seconds",
            ),
            "minutes": ("both skate for {minutes} minutes", "the two skate for {minutes} minutes"),
        },
        asks=(
            Ask(
                find="more",
                steps=(
                    "seconds of skating = minutes * 60",
                    "{name}'s laps = seconds of skating / fast",
                    "{name2}'s laps = seconds of skating / slow",
                    "laps more = {name}'s laps - {name2}'s laps",
                ),
                tell="pace minutes",
                questions=(
                    "how many more laps does {name} do than {name2}",
                    "by how many laps is {name} ahead at the end",
                ),
                goals=("the number of laps that {name} does more than {name2}",),
                wordings=(
                    "For {minutes} minutes {name} and {name2} go round and round on the ice, "
                    "{fast} seconds a lap for {name}, {slow} for {name2}. How many laps more "
                    "than {name2} has {name} done by then?",
                ),
            ),
            Ask(
                find="ahead",
                steps=(
                    "seconds of skating = minutes * 60",
                    "{name}'s laps = seconds of skating / fast",
                    "{name2}'s laps = seconds of skating / slow",
                    "laps more = {name}'s laps - {name2}'s laps",
                    "meters more = laps more * lap",
                ),
                wordings=(
                    "A lap of the rink is {lap} meters. {name} skates it in {fast} seconds, "
                    "{name2} in {slow}, and neither of them stops for {minutes} minutes. How "
                    "many meters farther does {name} get?",
                    "How many meters more than {name2} does {name} skate in {minutes} minutes, "
                    "if a lap of {lap} meters takes {name} {fast} seconds and {name2} {slow} "
                    "seconds?",
                    "{fast} seconds a lap is what {name} skates; {name2} takes {slow} seconds. "
                    "Every lap is {lap} meters. After {minutes} minutes both are tired. How much "
                    "longer is {name}'s way than {name2}'s, in meters?",
                ),
            ),
        ),
    ),
    Story(
        name="spans_cartoon_film_drawn_picture_by_picture",
        topic="school",
        numbers={
            "minutes": whole(1, 5),
            "rate": oneof(8, 10, 12, 15, 24),
            "pictures": "minutes * 60 * rate",
            "artists": whole(3, 12),
            "daily": oneof(10, 12, 15, 20, 24, 30),
            "per_day": "artists * daily",
            "days": "pictures / per_day",
        },
        facts={
            "film": (
                "a class makes a cartoon of {minutes:minute/minutes} with {rate} pictures a second",
                "a cartoon of {minutes:minute/minutes} is made by a class, and every second of "
                "it needs {rate} pictures",
            ),
            "artists": (
                "{artists} students draw {daily} pictures a day each",
                "each of {artists} students draws {daily} pictures a day",
            ),
        },
        asks=(
            Ask(
                find="days",
                steps=(
                    "seconds of the film = minutes * 60",
                    "pictures of the film = seconds of the film * rate",
                    "pictures in a day = artists * daily",
                    "days of drawing = pictures of the film / pictures in a day",
                ),
                tell="film artists",
                questions=(
                    "how many days does the drawing take",
                    "in how many days are all the pictures drawn",
                ),
                goals=("the number of days that the drawing takes",),
                wordings=(
                    "Every second of a cartoon shows {rate} pictures, and all of them must be "
                    "drawn. {artists} students have promised {daily} a day, each of them. After "
                    "how many days can the class watch its film of {minutes:minute/minutes}?",
                    "How many days will {artists} students be drawing for a cartoon of "
                    "{minutes:minute/minutes}, at {rate} pictures per second of film and {daily} "
                    "pictures per student and day?",
                ),
            ),
            Ask(
                find="artists",
                steps=(
                    "seconds of the film = minutes * 60",
                    "pictures of the film = seconds of the film * rate",
                    "pictures in a day = pictures of the film / days",
                    "students = pictures in a day / daily",
                ),
                wordings=(
                    "A cartoon of {minutes:minute/minutes}, {rate} pictures a second, was drawn "
                    "in {days:day/days} by students who each made {daily} pictures a day. How "
                    "many students were there?",
                    "How many students are needed to draw a cartoon of {minutes:minute/minutes} "
                    "with {rate} pictures a second in {days:day/days}, if a student can draw "
                    "{daily} pictures a day?",
                ),
            ),
        ),
    ),
    Story(
        name="spans_plates_through_two_dishwashers",
        topic="work",
        numbers={
            "guests": whole(40, 200, 5),
            "plates": whole(2, 4),
            "all": "guests * plates",
            "big": oneof(30, 36, 40, 50),
            "small": oneof(14, 15, 18, 20, 24),
            "one_run": "big + small",
            "runs": "all / one_run",
            "minutes": oneof(4, 5, 6, 8),
            "time": "runs * minutes",
        },
        facts={
            "guests": (
                "{guests} guests at a wedding use {plates} plates each",
                "at a wedding each of {guests} guests uses {plates} plates",
            ),
            "machines": (
                "the kitchen has a dishwasher for {big} plates and another for {small}, and both "
                "run at the same time",
                "two dishwashers run side by side, one for {big} plates and one for {small}",
            ),
            "minutes": (
                "a run takes {minutes} minutes",
                "each run is over after {minutes} minutes",
            ),
        },
        asks=(
            Ask(
                find="time",
                steps=(
                    "plates used = guests * plates",
                    "plates in a run = big + small",
                    "runs = plates used / plates in a run",
                    "minutes of washing = runs * minutes",
                ),
                tell="guests machines minutes",
                questions=(
                    "how many minutes do the dishwashers run for all the plates",
                    "after how many minutes of washing are all the plates clean",
                ),
                goals=("the minutes of washing for all the plates",),
                wordings=(
                    "Dirty plates, {plates} for each of {guests} guests, wait in the kitchen. "
                    "Into one dishwasher go {big}, into the other, which starts with it, "
                    "{small}, and {minutes} minutes later they are clean. For how many minutes "
                    "must the two machines run?",
                    "For how many minutes do two dishwashers, one with room for {big} plates and "
                    "one for {small}, have to run together to clean {plates} plates for each of "
                    "{guests} guests, if a run is {minutes} minutes?",
                ),
            ),
            Ask(
                find="guests",
                steps=(
                    "plates in a run = big + small",
                    "plates used = runs * plates in a run",
                    "guests = plates used / plates",
                ),
                wordings=(
                    "After the party two dishwashers ran {runs:time/times} together, full each "
                    "time, with {big} plates in one and {small} in the other. Every guest had "
                    "used {plates} plates. How many guests had there been?",
                    "How many guests were at a party where everyone used {plates} plates, if "
                    "cleaning these took {runs:full run/full runs} of two dishwashers that hold "
                    "{big} and {small} plates?",
                ),
            ),
        ),
    ),
)
