"""Times and schedules: durations, opening hours, timetables, calendars of other worlds."""

from datagen.code.task import task
from datagen.code.values import either, ints, lists, tuples


def _clock(rng):
    return f"{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}"


@task(
    names="seconds_to_text split_seconds hours_minutes_seconds format_duration duration_text",
    docs=(
        "Write {n} seconds as hours, minutes and seconds, such as '2h 5m 30s'. All three parts are "
        "always there.",
        "Return the duration of {n} seconds in the form 'Xh Ym Zs', where Y and Z are below 60.",
        "[Given|For] a number of seconds, 0 or more, split it into hours, minutes and seconds "
        "and return a text like '0h 1m 5s'.",
        "How long are {n} seconds? Use as many full hours as possible, then as many full minutes; "
        "put h, m and s directly behind the numbers and a space between the parts.",
        "Seconds -> 'Xh Ym Zs', e.g. 3661 -> '1h 1m 1s', 59 -> '0h 0m 59s'.",
        "Write a function to make a number of seconds readable. It always shows hours, "
        "minutes and seconds, even if they are 0; minutes and seconds stay under 60.",
    ),
    n=either(ints(0, 200), ints(0, 20000)),
    edges=((0,), (59,), (60,), (3600,), (3661,)),
)
def duration_in_words(n: int) -> str:
    hours = n // 3600
    minutes = n % 3600 // 60
    seconds = n % 60
    return f"{hours}h {minutes}m {seconds}s"


@duration_in_words.style
def _(n):
    minutes, seconds = divmod(n, 60)
    hours, minutes = divmod(minutes, 60)
    return str(hours) + "h " + str(minutes) + "m " + str(seconds) + "s"


@task(
    names="parse_duration duration_to_minutes read_duration text_to_minutes total_minutes",
    docs=(
        "Turn a duration such as '1h 20m', '45m' or '3h' into minutes.",
        "Return how many minutes {text} stands for. It has a part with hours, which ends in 'h', "
        "or a part with minutes, which ends in 'm', or both, with a space between them.",
        "[Given|For] a text like '2h 5m' in which one of the two parts may be missing, compute the "
        "number of minutes.",
        "The parts of {text} are separated by spaces. A part nh counts 60 times n, a part nm "
        "counts n. Return the sum.",
        "'1h 20m' -> 80; '45m' -> 45; '3h' -> 180.",
        "Find the total minutes for a text with hours and/or minutes, where the letter "
        "follows the number directly.",
    ),
    inputs=lambda rng: (
        rng.choice(["{a}h {b}m", "{b}m", "{a}h"]).format(
            a=rng.randint(0, 12), b=rng.randint(0, 59)
        ),
    ),
    edges=(("1h 20m",), ("45m",), ("3h",), ("0m",)),
)
def minutes_of_duration(text: str) -> int:
    total = 0
    for part in text.split():
        number = int(part[:-1])
        total += number * 60 if part.endswith("h") else number
    return total


@minutes_of_duration.style
def _(text):
    hours, minutes = 0, text
    if "h" in text:
        hours, minutes = text.split("h")
    minutes = minutes.strip().rstrip("m") or "0"
    return int(hours) * 60 + int(minutes)


@task(
    names="is_open shop_is_open open_at within_opening_hours opening_hours",
    docs=(
        "A shop opens at {opening} and closes at {closing}. Return True [if|when] it is open at "
        "{time}, written 'HH:MM'; at the opening time it is, at the closing time it is not any "
        "more.",
        "Is the time {time} (24-hour clock, 'HH:MM') within the opening hours from {opening} up "
        "to, but not including, {closing}?",
        "[Given|For] a time of day such as '09:05', [check|decide] whether it is not earlier "
        "than {opening} and earlier than {closing}.",
        "Somebody comes to the museum at {time}. The museum is open from {opening} until just "
        "before {closing}. Can the visitor get in?",
        "Is {opening} <= {time} < {closing}? ('HH:MM')",
        "I want to go shopping at {time}. They open at {opening} and lock the door at "
        "{closing} sharp, so at {closing} it's too late. Will they let me in?",
    ),
    opening=["06:30", "07:00", "08:00", "08:30", "09:00", "09:15", "10:00"],
    closing=["16:00", "17:30", "18:00", "18:45", "19:00", "20:15", "22:00"],
    time=_clock,
    edges=(("09:00",), ("18:00",), ("12:00",), ("23:59",), ("00:00",)),
)
def shop_open_at(time: str, *, opening: str, closing: str) -> bool:
    return opening <= time < closing


@shop_open_at.style
def _(time, *, opening, closing):
    def minutes(clock):
        return int(clock[:2]) * 60 + int(clock[3:])

    return minutes(opening) <= minutes(time) and minutes(time) < minutes(closing)


@task(
    names="departures_from timetable bus_times list_departures regular_departures",
    docs=(
        "A bus leaves every {step} minutes, first at {start:plain} o'clock. Return its first {n} "
        "departure times as a list of texts 'HH:MM'. After 23:59 comes 00:00.",
        "[Make|Create] a timetable with {n} entries: the first is {start:plain} o'clock, and "
        "each further one is {step} minutes later. Entries have the form 'HH:MM' on a 24-hour "
        "clock.",
        "Given {n}, list the times {start:plain} o'clock, {step} minutes after that, {step} "
        "minutes after that, and so on, {n} times in all, with two digits for hours and minutes. "
        "The clock goes on with 00:00 after 23:59.",
        "A machine beeps at {start:plain} o'clock in the 24-hour day and then every {step} "
        "minutes. When are the first {n} beeps? Use the form 'HH:MM', and start at 00:00 again "
        "after midnight.",
        "{n} times 'HH:MM' starting at {start:plain}:00, one every {step} minutes, wrapping "
        "after 23:59.",
        "Write a function to list when the bus goes. First bus: {start:plain} o'clock. Then "
        "always {step} minutes later. I need only the first {n} of them, as 'HH:MM'.",
    ),
    start=range(10, 24),
    step=[12, 15, 20, 25, 30, 35, 40, 45, 50, 75, 90, 100],
    n=ints(0, 5),
    edges=((0,), (1,), (5,)),
)
def first_departures(n: int, *, start: int, step: int) -> list[str]:
    times = []
    for i in range(n):
        minutes = start * 60 + i * step
        times.append(f"{minutes // 60 % 24:02d}:{minutes % 60:02d}")
    return times


@first_departures.style
def _(n, *, start, step):
    times = []
    hour, minute = start, 0
    while len(times) < n:
        times.append(f"{hour:02d}:{minute:02d}")
        minute += step
        hour = (hour + minute // 60) % 24
        minute %= 60
    return times


@task(
    names="work_hours total_work_time hours_worked paid_minutes shift_minutes",
    docs=(
        "{pairs} lists shifts as (start, end) in minutes since midnight. A shift of more than "
        "{limit} minutes includes an unpaid break of {pause} minutes. Return the paid minutes "
        "altogether.",
        "[Add up|Sum up] the lengths of all shifts, but take {pause} off each shift that is "
        "longer than {limit}. A shift is a tuple of its first and last minute of the day, and "
        "its length is the difference.",
        "Given (start, end) tuples with start <= end, sum end - start, reduced by {pause} wherever "
        "this difference exceeds {limit}.",
        "Workers are paid for their time at work except for a break of {pause} minutes, which they "
        "must take on days with over {limit} minutes. For how many minutes is someone paid whose "
        "days are {pairs}, tuples of coming and going in minutes?",
        "Sum of end - start over the (start, end) shifts, minus {pause} for each shift longer "
        "than {limit}.",
        "Payroll: each shift is (start minute, end minute). If it takes more than {limit} "
        "minutes we subtract a break of {pause} minutes. Return the paid minutes of all "
        "shifts.",
    ),
    limit=range(200, 400, 20),
    pause=range(15, 65, 5),
    pairs=lists(lambda rng: (lambda a: (a, a + rng.randint(30, 600)))(rng.randint(300, 800)), 0, 4),
    edges=(([],), ([(500, 500)],), ([(400, 900), (400, 620)],)),
)
def paid_time(pairs: list[tuple[int, int]], *, limit: int, pause: int) -> int:
    total = 0
    for start, end in pairs:
        length = end - start
        if length > limit:
            length -= pause
        total += length
    return total


@paid_time.style
def _(pairs, *, limit, pause):
    lengths = [end - start for start, end in pairs]
    return sum(lengths) - pause * sum(length > limit for length in lengths)


@task(
    names="parking_fee parking_price garage_fee cost_of_parking ticket_price",
    docs=(
        "Parking is free for {free} minutes. After that each started hour costs {price}, but never "
        "more than {most} altogether. Return the fee for {n} minutes.",
        "Return the price for {n} minutes in a garage: nothing up to {free} minutes; beyond that, "
        "{price} for every hour or part of an hour that exceeds the free time; at most {most}.",
        "[Given|For] a number of minutes, subtract the {free} free ones, round the rest up to "
        "full hours (nothing is left if the time was within the free minutes), multiply by "
        "{price}, and limit the result to {most}.",
        "How much does it cost to park for {n} minutes? The first {free} minutes cost nothing. "
        "Then one pays {price} at the beginning of each further hour. The daily maximum is {most}.",
        "0 if {n} <= {free}; else {price} per started hour beyond {free} minutes, capped at "
        "{most}.",
        "You parked for {n} minutes. The first {free} are a gift. For the remaining time each"
        " hour that you began costs {price}, and you'll never be charged more than {most}. "
        "What do you pay?",
    ),
    free=[10, 15, 20, 30, 45, 60],
    price=range(2, 6),
    most=range(8, 20, 2),
    n=ints(0, 400),
    edges=((0,), (10,), (61,), (120,), (1000,)),
)
def fee_for_parking(n: int, *, free: int, price: int, most: int) -> int:
    if n <= free:
        return 0
    hours = (n - free + 59) // 60
    return min(most, hours * price)


@fee_for_parking.style
def _(n, *, free, price, most):
    fee = 0
    left = n - free
    while left > 0 and fee < most:
        fee += price
        left -= 60
    return fee if fee < most else most


@task(
    names="strange_calendar martian_date day_and_month calendar_of_planet planet_date",
    docs=(
        "On a distant planet a month has {days} days and a year {months} months. Day number 0 is "
        "day 1 of month 1 of year 1. Return day number {n} as a tuple (year, month, day).",
        "A made-up calendar has months of {days} days and years of {months} months. Years, months "
        "and days are counted from 1. Given how many days have passed since the very first day, "
        "return the date (year, month, day).",
        "Convert {n} >= 0, the number of days since the date (1, 1, 1), to a date of the form "
        "(year, month, day). There are always {days} days in a month and {months} months in a "
        "year.",
        "The islanders divide the year into {months} months with {days} days each. Their time "
        "begins with day 1, month 1, year 1. Which (year, month, day) is it {n} days later?",
        "Day number {n} (0 = (1, 1, 1)) -> (year, month, day), {months} months of {days} days"
        " each.",
        "Write a function to convert a day count to a date in a fantasy calendar: {days} days"
        " make a month, {months} months make a year, everything is counted from 1, and day "
        "count 0 is the first day of all.",
    ),
    days=range(5, 41, 3),
    months=range(3, 12),
    n=either(ints(0, 60), ints(0, 2000)),
    edges=((0,), (1,), (40,), (360,)),
)
def date_on_planet(n: int, *, days: int, months: int) -> tuple[int, int, int]:
    month_number, day = divmod(n, days)
    year, month = divmod(month_number, months)
    return (year + 1, month + 1, day + 1)


@date_on_planet.style
def _(n, *, days, months):
    year = n // (days * months) + 1
    month = n // days % months + 1
    day = n % days + 1
    return (year, month, day)


@task(
    names="next_date tomorrow day_after following_day date_of_next_day",
    docs=(
        "Return the date of the day after the given one as a tuple (year, month, day). Leap years "
        "follow the Gregorian rules.",
        "What is tomorrow's date if today's is {year}, {month}, {day}? [Answer with|Return] "
        "(year, month, day), and take into account the lengths of the months and the 29th of "
        "February.",
        "[Given|For] a valid date as three integers, go one day further and return the new date "
        "as a tuple. At the end of a month or a year the next one begins; in leap years February "
        "has 29 days.",
        "Step on by a single day in the usual calendar: return the (year, month, day) that comes "
        "right after the given year, month and day.",
        "Next day of (year, month, day) as a tuple, Gregorian calendar.",
        "Find tomorrow. (2023, 12, 31) is followed by (2024, 1, 1), (2024, 2, 28) by (2024, "
        "2, 29), (2023, 2, 28) by (2023, 3, 1).",
    ),
    inputs=lambda rng: rng.choice(
        [
            (rng.randint(1990, 2030), rng.randint(1, 12), rng.randint(1, 28)),
            (rng.choice([1900, 2000, 2023, 2024]), 2, 28),
            (rng.randint(1990, 2030), rng.choice([4, 6, 9, 11]), 30),
            (rng.randint(1990, 2030), rng.choice([1, 3, 12]), 31),
        ]
    ),
    edges=((2023, 12, 31), (2024, 2, 28), (2024, 2, 29), (2023, 2, 28), (2023, 4, 30)),
)
def day_after_date(year: int, month: int, day: int) -> tuple[int, int, int]:
    days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
        days[1] = 29
    if day < days[month - 1]:
        return (year, month, day + 1)
    if month < 12:
        return (year, month + 1, 1)
    return (year + 1, 1, 1)


@day_after_date.style
def _(year, month, day):
    from datetime import date, timedelta

    tomorrow = date(year, month, day) + timedelta(days=1)
    return (tomorrow.year, tomorrow.month, tomorrow.day)


@task(
    names="is_weekend weekend_day is_weekend_day day_on_weekend",
    docs=(
        "Day 0 is a {weekday:plain}. Return True [if|when] day {n} is a Saturday or a Sunday.",
        "If today is {weekday:plain}, does the day {n} days from now fall on the weekend "
        "(Saturday or Sunday)?",
        "[Given|For] a number of days {n} >= 0, [decide|check|determine] whether the weekday "
        "reached when counting {n} days on from a {weekday:plain} is Saturday or Sunday.",
        "A project begins on a {weekday:plain}, which is its day 0. Check if day {n} belongs to a "
        "weekend, that is, to a Saturday or Sunday.",
        "Day 0 = {weekday:plain}. Is day {n} a Saturday/Sunday?",
        "Check if we're free on the day that comes {n} days after a {weekday:plain}. We're "
        "free on Saturdays and Sundays only.",
    ),
    weekday=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    n=ints(0, 40),
    edges=((0,), (1,), (5,), (6,), (7,)),
)
def falls_on_weekend(n: int, *, weekday: str) -> bool:
    days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return (days.index(weekday) + n) % 7 >= 5


@falls_on_weekend.style
def _(n, *, weekday):
    days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    day = days[(days.index(weekday) + n) % len(days)]
    return day in ("Saturday", "Sunday")


@task(
    names="double_booked find_clash schedule_conflict overlapping_appointments has_clash",
    docs=(
        "Return True [if|when] two of the appointments in {pairs} overlap. Each is (start, end) "
        "with start < end; one may begin when another ends.",
        "Given (start, end) tuples in any order, [check|decide] whether someone can attend all "
        "of them without being in two places at once, and return True if this is NOT possible. "
        "Meetings that only touch are no problem.",
        "Is anything double-booked? The bookings (from, to), with from < to, collide if they have "
        "more than a single moment in common.",
        "A room is reserved for the periods in {pairs}. Each period is a tuple of a beginning "
        "and a later end. Decide if at some time, not just at a moment of change, two periods "
        "hold at once.",
        "Any two of the (start, end) intervals overlapping? Touching isn't overlapping. start"
        " < end.",
        "Check the calendar of (start, end) appointments for conflicts. It's a conflict (True) "
        "if one appointment starts before another one, which started earlier or at the same "
        "time, is over. No conflict: False.",
    ),
    pairs=lists(lambda rng: (lambda a: (a, a + rng.randint(1, 4)))(rng.randint(8, 22)), 1, 4),
    edges=(([],), ([(9, 10), (10, 11)],), ([(9, 12), (10, 11)],), ([(10, 11), (8, 9)],)),
)
def has_double_booking(pairs: list[tuple[int, int]]) -> bool:
    ordered = sorted(pairs)
    return any(later[0] < earlier[1] for earlier, later in zip(ordered, ordered[1:]))


@has_double_booking.style
def _(pairs):
    for i in range(len(pairs)):
        for j in range(i):
            if pairs[i][0] < pairs[j][1] and pairs[j][0] < pairs[i][1]:
                return True
    return False


@task(
    names="earliest_slot find_free_slot first_free_time when_to_meet schedule_meeting",
    docs=(
        "A meeting of {length} minutes is to begin as early as possible, but not before minute "
        "{start}. {intervals} holds the busy times (from, to), sorted and not overlapping. Return "
        "the minute at which it can begin without touching a busy time except at its ends.",
        "[Find|Determine] the first moment t >= {start} such that the time from t to t + "
        "{length} does not overlap any of the sorted, disjoint busy intervals (from, to). "
        "Touching at an end is allowed.",
        "Given the busy times of a room as (from, to) tuples in [ascending|increasing] order, "
        "without overlaps, find when it is free for {length} minutes in a row for the first "
        "time, looking from minute {start} on. Return the minute when this free time begins.",
        "When can a job that takes {length} minutes be started at the earliest? The machine is "
        "available from minute {start}, except during the periods in {intervals}, which are in "
        "order and apart from each other; the job must not be interrupted by one.",
        "Earliest t >= {start} with [t, t + {length}] free; busy intervals are sorted, "
        "disjoint; touching is ok.",
        "I need {length} minutes without interruption, and I can't begin before minute {start}. "
        "The list has the sorted (from, to) times when I'm busy. What's the first minute at "
        "which I could begin? Directly after or right up to a busy time is fine.",
    ),
    length=range(5, 60, 5),
    start=range(0, 60, 10),
    inputs=lambda rng: (
        (lambda cuts: [(cuts[i], cuts[i + 1]) for i in range(0, len(cuts) - 1, 2)])(
            sorted(rng.sample(range(0, 180), rng.choice([0, 2, 4, 4, 6])))
        ),
    ),
    edges=(([],), ([(0, 60)],), ([(10, 20), (60, 70)],), ([(55, 100), (101, 120)],)),
)
def earliest_start(intervals: list[tuple[int, int]], *, length: int, start: int) -> int:
    time = start
    for busy_from, busy_to in intervals:
        if time + length <= busy_from:
            break
        time = max(time, busy_to)
    return time


@earliest_start.style
def _(intervals, *, length, start):
    time = start
    while any(a < time + length and time < b for a, b in intervals):
        time += 1
    return time


@task(
    names="longest_streak_of_days longest_daily_run best_streak practice_streak streak_length",
    docs=(
        "{numbers} lists the days on which someone practised, in any order and maybe with repeats. "
        "Return the length of the longest run of successive days.",
        "How many days in a row did it rain at most? The days with rain are given as numbers, "
        "unsorted; the same day may be listed more than once.",
        "[Given|For] a list of [integers|numbers], find the largest k for which some k "
        "consecutive integers all occur in it. For an empty list the answer is 0.",
        "A streak is a set of day numbers without a gap, like 4, 5, 6. Find the size of the "
        "longest streak within {numbers}, whose order does not matter.",
        "Size of the largest set of consecutive integers in the list (unsorted, duplicates "
        "possible).",
        "Find my best streak: on how many days, one right after the other, was I active? [3, "
        "1, 2, 7] gives 3 and [] gives 0.",
    ),
    numbers=lists(ints(1, 10), 0, 7),
    edges=(([],), ([5, 5],), ([3, 1, 2, 7],), ([9, 8, 7, 1],)),
)
def longest_run_of_days(numbers: list[int]) -> int:
    days = set(numbers)
    longest = 0
    for day in days:
        length = 1
        while day + length in days:
            length += 1
        longest = max(longest, length)
    return longest


@longest_run_of_days.style
def _(numbers):
    longest = run = 0
    previous = None
    for day in sorted(set(numbers)):
        run = run + 1 if previous is not None and day == previous + 1 else 1
        longest = max(longest, run)
        previous = day
    return longest


@task(
    names="medicine_days watering_days days_due every_few_days task_days",
    docs=(
        "A plant is watered on day {start} and then every {step} days. Return the list of the days "
        "up to and including day {n} on which it is watered.",
        "Return all days not later than {n} on which a pill is due. The first one is due on day "
        "{start}, and each next one {step} days after the one before.",
        "List the numbers {start}, {start + step}, and so on in steps of {step}, as long as they "
        "do not exceed {n}.",
        "The bins are emptied for the first time on day {start}, and again whenever {step} days "
        "have passed. Given a last day, which emptying days are there until then? The last day "
        "itself may be one.",
        "{start}, {start + step}, ... up to {n} inclusive, in steps of {step}.",
        "Which days do I have to water the cactus on? The first time is day {start}, then "
        "every {step} days, and I only look at days up to {n}.",
    ),
    start=range(1, 9),
    step=range(3, 15),
    n=ints(0, 40),
    edges=((0,), (1,), (8,), (9,), (11,)),
)
def due_days(n: int, *, start: int, step: int) -> list[int]:
    return list(range(start, n + 1, step))


@due_days.style
def _(n, *, start, step):
    days = []
    day = start
    while day <= n:
        days.append(day)
        day += step
    return days


@task(
    names="sort_times order_clock_times earliest_to_latest times_in_order",
    docs=(
        "Sort clock times such as '9:05' or '14:30' from early to late. Hours below ten have no "
        "leading zero.",
        "Return the times of {items} in chronological order. They are 24-hour times 'H:MM' or "
        "'HH:MM' of one day.",
        "[Given|For] a list of times of day, in which '9:50' comes before '10:05', order them by "
        "time and not as texts.",
        "Put the appointments into the order in which they take place. Each is given as hours, a "
        "colon, and two digits of minutes; the hour has one or two digits.",
        "Sort 'H:MM' times chronologically ('9:50' before '10:05').",
        "Write a function to order times of the day. Careful: plain string sorting is wrong "
        "since hours can have one digit.",
    ),
    items=lists(lambda rng: f"{rng.randint(6, 14)}:{rng.randint(0, 59):02d}", 0, 4),
    edges=(([],), (["10:05", "9:50"],), (["9:05", "9:04", "10:00"],)),
)
def times_sorted(items: list[str]) -> list[str]:
    def minutes(time):
        hour, minute = time.split(":")
        return int(hour) * 60 + int(minute)

    return sorted(items, key=minutes)


@times_sorted.style
def _(items):
    padded = sorted(time.zfill(5) for time in items)
    return [time[1:] if time.startswith("0") else time for time in padded]


@task(
    names="best_lap_number fastest_lap quickest_lap shortest_lap_number",
    docs=(
        "{pairs} holds lap times as (minutes, seconds). Return the number of the fastest lap, "
        "counted from 1, the earliest one of equals, or {missing} if there are no laps.",
        "Which lap was the quickest? Laps are (minutes, seconds) tuples, numbered from 1 in the "
        "order of the list. In a tie the first counts; without laps return {missing}.",
        "[Given|For] a list of tuples of minutes and seconds, return the 1-based position of the "
        "shortest time (its first occurrence). An empty list gives {missing}.",
        "A swimmer's times for each length are written as (minutes, seconds). Number the lengths "
        "1, 2, 3 and so on, and return the number of the length that took least time, the lowest "
        "number if several did. If there is no time, return {missing}.",
        "1-based index of the smallest (min, sec) tuple, first on ties; {missing} for [].",
        "Find the best lap. Laps are given as (minutes, seconds), lap 1 is the first in the "
        "list. If no lap was run then {missing}.",
    ),
    missing=[0, -1, None, 99],
    pairs=lists(tuples(ints(1, 2), ints(0, 59)), 0, 4),
    edges=(([],), ([(1, 59), (1, 5), (2, 0), (1, 5)],)),
)
def number_of_fastest_lap(pairs: list[tuple[int, int]], *, missing: int | None) -> int | None:
    if not pairs:
        return missing
    return pairs.index(min(pairs)) + 1


@number_of_fastest_lap.style
def _(pairs, *, missing):
    best = missing
    shortest = None
    for number, (minutes, seconds) in enumerate(pairs, start=1):
        time = 60 * minutes + seconds
        if shortest is None or time < shortest:
            best, shortest = number, time
    return best
