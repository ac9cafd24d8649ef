"""Dates and times: calendars by arithmetic, clock times, schedules."""

from datagen.code.task import task
from datagen.code.values import choice, either, ints, lists

_YEAR = either(choice(1600, 1700, 1800, 1900, 2000, 2100, 2400), ints(1890, 2110))
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def _clock(rng):
    return f"{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}"


@task(
    names="leap_year is_leap has_366_days is_leap_year_number",
    docs=(
        "Return True [if|when] {year} is a leap year: divisible by 4, but not by 100 unless it "
        "is also divisible by 400.",
        "Does February of the given year have 29 days? In the Gregorian calendar that is so in "
        "every year divisible by 4, except for full centuries that 400 does not divide.",
        "[Decide|Check|Determine] whether a year has 366 days, by the usual rules: multiples of "
        "400 do, other multiples of 100 do not, other multiples of 4 do, and no other year does.",
        "[Given|For] a year as an integer, check if it is a leap year in the Gregorian calendar.",
        "Leap year? (div. by 4 and not by 100, or div. by 400)",
        "Check if a year has a February 29. For instance 2000 and 2024 have one, 1900 and "
        "2023 don't.",
    ),
    year=_YEAR,
    edges=((2000,), (1900,), (2024,), (2023,)),
)
def is_leap_year(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


@is_leap_year.style
def _(year):
    if year % 400 == 0:
        return True
    if year % 100 == 0:
        return False
    return year % 4 == 0


@is_leap_year.style
def _(year):
    import calendar

    return calendar.isleap(year)


@task(
    names="days_in_month month_length number_of_days_in_month length_of_month",
    docs=(
        "Return how many days the month {month} (1 to 12) has in the given year. February has 29 "
        "days in leap years.",
        "[Given|For] a year and a month number from 1 to 12, return the number of days of that "
        "month, with the Gregorian rule for leap years.",
        "How long is a month? April, June, September and November have 30 days, February has 28, "
        "or 29 in a leap year (divisible by 4 and not by 100, or divisible by 400), and all others "
        "have 31.",
        "[Compute|Calculate] the length in days of month {month} of {year}, where 1 stands for "
        "January and 12 for December.",
        "Number of days in {month} (1-12) of {year}, leap years included.",
        "Write a function to tell how many days a month has. February depends on the year: 29"
        " if it's divisible by 4 (but centuries only if divisible by 400), else 28.",
    ),
    year=_YEAR,
    month=either(ints(1, 12), choice(2)),
    edges=((2000, 2), (1900, 2), (2023, 2), (2024, 2), (2023, 4), (2023, 12)),
)
def month_days(year: int, month: int) -> int:
    if month == 2:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return 29 if leap else 28
    return 30 if month in (4, 6, 9, 11) else 31


@month_days.style
def _(year, month):
    days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if month == 2 and (year % 400 == 0 or (year % 4 == 0 and year % 100 != 0)):
        return 29
    return days[month - 1]


@month_days.style
def _(year, month):
    import calendar

    return calendar.monthrange(year, month)[1]


@task(
    names="count_leap_years leap_years_in_range how_many_leap_years leap_days_between",
    docs=(
        "Return how many of the years from {first_year} to {last_year}, both included, are leap "
        "years.",
        "Count the leap years of a range of years. {first_year} and {last_year} belong to the "
        "range, and a year is a leap year if 4 divides it but 100 does not, or if 400 divides it.",
        "How often was or will there be a 29th of February from the year {first_year} to the year "
        "{last_year} inclusive, by the Gregorian rules?",
        "[Given|For] two years with {first_year} <= {last_year}, find the number of leap years "
        "among them and all years between.",
        "Count leap years in [{first_year}, {last_year}].",
        "How many years, from the first to the last one inclusive, are leap years? Divisible "
        "by 4, except centuries that aren't divisible by 400.",
    ),
    inputs=lambda rng: (lambda year: (year, year + rng.randint(0, 30)))(rng.randint(1880, 2100)),
    edges=((1900, 1900), (2000, 2000), (1897, 1903), (2019, 2024)),
)
def leap_years_between(first_year: int, last_year: int) -> int:
    return sum(
        1
        for year in range(first_year, last_year + 1)
        if year % 400 == 0 or (year % 4 == 0 and year % 100)
    )


@leap_years_between.style
def _(first_year, last_year):
    def up_to(year):
        return year // 4 - year // 100 + year // 400

    return up_to(last_year) - up_to(first_year - 1)


@task(
    names="is_valid_date check_date date_exists real_date valid_calendar_date",
    docs=(
        "Return True [if|when] day {day} of month {month} exists in the given year. Months are "
        "numbered from 1 to 12; other numbers are never valid.",
        "Is there such a date? Check the year, month and day, taking into account how long the "
        "months are and that February has 29 days in leap years only.",
        "Given three integers, [decide|check|determine] whether they form a date of the "
        "Gregorian calendar: a month from 1 to 12, and a day from 1 to the last day of that "
        "month in that year.",
        "Tell whether {year}, {month}, {day} is a real calendar date. The 31st of June and the "
        "29th of February 2023, for instance, are not.",
        "Valid calendar date? Month 1-12, day 1 to the month's length (leap years!).",
        "Check if somebody typed in a possible date. You get year, month, day as ints, which "
        "may be nonsense such as month 13 or day 0.",
    ),
    inputs=lambda rng: (
        rng.choice([1900, 2000, 2023, 2024]),
        rng.choice([0, 1, 2, 2, 2, 4, 6, 7, 12, 13]),
        rng.choice([0, 1, 15, 28, 29, 29, 30, 30, 31, 32]),
    ),
    edges=((2023, 2, 29), (2024, 2, 29), (1900, 2, 29), (2023, 13, 1), (2023, 4, 31), (2023, 5, 0)),
)
def date_is_valid(year: int, month: int, day: int) -> bool:
    if month < 1 or month > 12 or day < 1:
        return False
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    days = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= days[month - 1]


@date_is_valid.style
def _(year, month, day):
    import datetime

    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return True


@task(
    names="day_of_year day_number ordinal_date days_since_new_year",
    docs=(
        "Return which day of the year a date is: 1 for the 1st of January, 365 or 366 for the 31st "
        "of December. The date is valid.",
        "Given year, month and day, count the days from the beginning of the year up to and "
        "including that day. Remember leap years.",
        "Number the days of {year} from 1 on. Which number does day {day} of month {month} get? "
        "The 1st of February, for example, gets 32.",
        "Compute how many days of the year have begun on the given date, the date itself included. "
        "In a leap year February has 29 days.",
        "Ordinal day in the year (Jan 1 = 1), leap years respected.",
        "Write a function to number the days of a year: which number does the given date have? "
        "March 1 is number 60 normally and number 61 in a leap year. The date is a correct one.",
    ),
    inputs=lambda rng: (
        rng.choice([1900, 2000, 2023, 2024, rng.randint(1950, 2050)]),
        rng.randint(1, 12),
        rng.randint(1, 28),
    ),
    edges=((2023, 1, 1), (2023, 12, 31), (2024, 12, 31), (2024, 3, 1), (1900, 3, 1)),
)
def number_of_day_in_year(year: int, month: int, day: int) -> int:
    days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
        days[1] = 29
    return sum(days[: month - 1]) + day


@number_of_day_in_year.style
def _(year, month, day):
    from datetime import date

    return (date(year, month, day) - date(year, 1, 1)).days + 1


@task(
    names="weekday_after day_in_n_days which_weekday shift_weekday name_of_day_later",
    docs=(
        "Return the name of the weekday {n} days after {day}. Weekdays are written like 'Monday', "
        "and {n} may be negative, which means days before.",
        "If today is {day}, which weekday is it in {n} days? [Answer with|Return] the English "
        "name, beginning with a capital letter. For negative {n} look back instead.",
        "[Given|For] a weekday such as 'Friday' and a number of days, move on by that number, "
        "through as many weeks as necessary (backwards if it is negative), and return the "
        "weekday that is reached.",
        "The week goes from 'Monday' to 'Sunday' and starts again. Starting on {day}, go {n} days "
        "ahead, or back if {n} is below zero, and return the weekday's name.",
        "Weekday {n} days after {day} ({n} < 0: before). Names 'Monday' to 'Sunday'.",
        "It's {day}. Which day will it be (or was it, for a negative number) {n} days from "
        "now? E.g. 'Sunday' and 1 give 'Monday'.",
    ),
    day=choice(*_DAYS),
    n=ints(-10, 60),
    edges=(("Sunday", 1), ("Monday", -1), ("Tuesday", 7), ("Saturday", 0)),
)
def weekday_in_days(day: str, n: int) -> str:
    days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return days[(days.index(day) + n) % 7]


@weekday_in_days.style
def _(day, n):
    days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
    position = days.index(day)
    for _ in range(n % 7):
        position = 0 if position == 6 else position + 1
    return days[position]


@task(
    names="count_weekday weekdays_in_period number_of_given_weekday how_many_of_weekday",
    docs=(
        "A period of {n} days begins on a {weekday:plain}. Return how many {other:plain}s it has.",
        "Count the days named {other:plain} in a row of {n} days, the first of which is a "
        "{weekday:plain}.",
        "Someone starts a job on a {weekday:plain} and stays for {n} days, every day of the week. "
        "How many {other:plain}s are among these days?",
        "[Given|For] a number of days, return how often {other:plain} occurs when the first day "
        "is a {weekday:plain} and the days follow each other without a break.",
        "Number of {other:plain}s in {n} days starting with a {weekday:plain}.",
        "Find how many times {other:plain} comes up when we go through {n} days one by one "
        "and day one is a {weekday:plain}.",
    ),
    weekday=_DAYS,
    other=_DAYS,
    n=ints(0, 40),
    edges=((0,), (1,), (7,), (8,)),
)
def weekday_occurrences(n: int, *, weekday: str, other: str) -> int:
    days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    first = days.index(weekday)
    return sum(1 for i in range(n) if days[(first + i) % 7] == other)


@weekday_occurrences.style
def _(n, *, weekday, other):
    days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    until = (days.index(other) - days.index(weekday)) % 7
    return (n - until + 6) // 7 if n > until else 0


@task(
    names="minutes_to_clock format_minutes to_clock_time time_string minutes_as_time",
    docs=(
        "Return the time of day that is {n} minutes after midnight, written as 'HH:MM' with two "
        "digits each. After 23:59 the clock starts again at 00:00.",
        "Turn a number of minutes since midnight into a 24-hour clock time such as '07:05'. Whole "
        "days are dropped.",
        "[Given|For] a non-negative number of minutes, what does a digital clock show that was "
        "set to 00:00 and has run for that long? Use the form 'HH:MM', with leading zeros.",
        "Format {n} minutes as hours and minutes, both with two digits and a colon between them; "
        "24 hours count as 0.",
        "Minutes since midnight -> 'HH:MM', modulo 24 h.",
        "Write a function to show a clock: 0 is '00:00', 65 is '01:05', 1440 is '00:00' again.",
    ),
    n=ints(0, 3000),
    edges=((0,), (59,), (60,), (1439,), (1440,)),
)
def clock_time(n: int) -> str:
    hours, minutes = divmod(n % 1440, 60)
    return f"{hours:02d}:{minutes:02d}"


@clock_time.style
def _(n):
    hours = n // 60 % 24
    minutes = n % 60
    return str(hours).zfill(2) + ":" + str(minutes).zfill(2)


@task(
    names="minutes_between duration_in_minutes travel_time time_difference length_of_trip",
    docs=(
        "Return the number of minutes from {start} to {stop}, both times of day as 'HH:MM'. If "
        "{stop} is earlier than {start}, it is on the next day.",
        "A train leaves at {start} and arrives at {stop}, less than 24 hours later. How many "
        "minutes does it travel? Times look like '09:30', and equal times mean 0 minutes.",
        "[Given|For] two clock times 'HH:MM', [compute|work out] how many minutes pass until the "
        "clock goes from the first to the second, past midnight if necessary.",
        "How long does a film last that begins at {start} and ends at {stop}? Both are 24-hour "
        "times like '22:15'; an end before the beginning is after midnight. Answer in minutes.",
        "Minutes from {start} to {stop} ('HH:MM'), wrapping over midnight; equal -> 0.",
        "I go to bed at {start} and get up at {stop}. How many minutes is that? If the second"
        " time looks smaller it's because it is already the next day.",
    ),
    start=_clock,
    stop=_clock,
    edges=(("23:50", "00:10"), ("08:00", "08:00"), ("08:05", "09:00"), ("00:00", "23:59")),
)
def minutes_from_to(start: str, stop: str) -> int:
    def minutes(time):
        return int(time[:2]) * 60 + int(time[3:])

    return (minutes(stop) - minutes(start)) % 1440


@minutes_from_to.style
def _(start, stop):
    start_hour, start_minute = map(int, start.split(":"))
    stop_hour, stop_minute = map(int, stop.split(":"))
    difference = (stop_hour - start_hour) * 60 + stop_minute - start_minute
    return difference if difference >= 0 else difference + 24 * 60


@task(
    names="add_minutes later_time shift_time time_after clock_plus",
    docs=(
        "Return the clock time {n:plain} minutes after {time}, in the same form 'HH:MM'.",
        "[Given|For] a 24-hour time such as '18:40', tell what time it is {n:plain} minutes "
        "later. The answer has two digits for the hour and two for the minute.",
        "An appointment at {time} is put off by {n:plain} minutes. When does it take place? Times "
        "are strings 'HH:MM', and after '23:59' comes '00:00'.",
        "Add {n:plain} minutes to the time of day {time} and return the result as 'HH:MM', going "
        "past midnight where necessary.",
        "{time} + {n:plain} min -> 'HH:MM' (24 h, wraps).",
        "Write a function to push a time like '23:50' back by {n:plain} minutes, meaning "
        "later. Keep two digits on both sides of the colon; the hour after 23 is 00.",
    ),
    n=range(5, 200, 5),
    time=_clock,
    edges=(("23:59",), ("00:00",), ("09:05",)),
)
def time_plus_minutes(time: str, *, n: int) -> str:
    hours, minutes = time.split(":")
    total = int(hours) * 60 + int(minutes) + n
    return f"{total // 60 % 24:02d}:{total % 60:02d}"


@time_plus_minutes.style
def _(time, *, n):
    hour = int(time[:2])
    minute = int(time[3:]) + n
    while minute >= 60:
        minute -= 60
        hour += 1
    return f"{hour % 24:02d}:{minute:02d}"


@task(
    names="to_24_hours convert_to_24h military_time from_am_pm twenty_four_hour",
    docs=(
        "Convert a time such as '7:05 PM' to the 24-hour form '19:05', with two digits for the "
        "hour. '12:xx AM' is just after midnight and '12:xx PM' just after noon.",
        "Return the 24-hour clock time of {time}, which ends in ' AM' or ' PM'. The result has the "
        "form 'HH:MM'; 12 AM is hour 00, and 12 PM is hour 12.",
        "[Given|For] a 12-hour clock time with AM or PM after a space, rewrite it as hours from "
        "00 to 23 and minutes, joined by a colon. Twelve AM counts as hour zero, twelve PM as "
        "hour twelve.",
        "Rewrite {time}, for example '9:30 AM', for a clock that counts hours from 00 to 23. Hours "
        "after noon are 12 higher, except for 12 PM, which stays 12; 12 AM becomes 00.",
        "'7:05 PM' -> '19:05', '9:00 AM' -> '09:00', '12:30 PM' -> '12:30', '12:00 AM' -> '00:00'.",
        "Our American partners send times like '1:05 PM'. Make them 24-hour times 'HH:MM'. "
        "Hint: treat 12 as 0 and add 12 for PM.",
    ),
    inputs=lambda rng: (
        f"{rng.choice([12, rng.randint(1, 12)])}:{rng.randint(0, 59):02d} "
        f"{rng.choice(['AM', 'PM'])}",
    ),
    edges=(("12:00 AM",), ("12:30 PM",), ("1:05 PM",), ("11:59 PM",), ("9:00 AM",)),
)
def to_24_hour_clock(time: str) -> str:
    clock, half = time.split()
    hour, minute = clock.split(":")
    hour = int(hour) % 12
    if half == "PM":
        hour += 12
    return f"{hour:02d}:{minute}"


@to_24_hour_clock.style
def _(time):
    hour, minute = int(time.split(":")[0]), time.split(":")[1][:2]
    if time.endswith("PM") and hour != 12:
        hour += 12
    elif time.endswith("AM") and hour == 12:
        hour = 0
    return str(hour).zfill(2) + ":" + minute


@task(
    names="next_bus next_departure first_train_after wait_for_bus departure_after",
    docs=(
        "Buses leave at the times in {times}, given as minutes since midnight in no particular "
        "order. Return the first departure at or after {now}, or None if the last bus has gone.",
        "Return the smallest element of {times} that is not less than {now}. If there is no such "
        "element, return None.",
        "Someone reaches the stop at minute {now}. Which is the next departure in {times} that can "
        "still be caught? A bus that leaves at this very minute can; return None when there is no "
        "further bus.",
        "[Given|For] an unsorted list of departure times and the current time, all in minutes, "
        "find the earliest departure that is not yet over. None means that nothing leaves any "
        "more.",
        "Min of all times >= {now}, else None. {times} is unsorted.",
        "I'm at the station and it's minute {now}. When does the next train go (maybe right "
        "now)? The timetable isn't sorted. No more trains: None.",
    ),
    times=lists(ints(0, 60), 0, 6),
    now=ints(0, 60),
    edges=(([], 5), ([10, 5], 5), ([10, 5], 6), ([10, 5], 11)),
)
def next_time(times: list[int], now: int) -> int | None:
    return min((time for time in times if time >= now), default=None)


@next_time.style
def _(times, now):
    for time in sorted(times):
        if time >= now:
            return time
    return None


@task(
    names="reformat_date iso_to_european date_with_separator day_first convert_date",
    docs=(
        "Convert a date from 'YYYY-MM-DD' to the form day{sep:plain}month{sep:plain}year, without "
        "leading zeros for day and month.",
        "[Given|For] an ISO date such as '2024-03-09', write it with the day first, then the "
        "month, then the year, separated by {sep}. Zeros at the front of day and month are left "
        "out.",
        "Return {date}, a text of the form 'YYYY-MM-DD', as day, month and year joined by {sep}. "
        "The 9th of March is written with 9 and 3, not 09 and 03.",
        "Rewrite {date} (year-month-day, like '1999-12-01') so that the parts come in the order "
        "day, month, year with {sep} between them and day and month have no leading zero.",
        "'2024-03-09' -> 9{sep:plain}3{sep:plain}2024.",
        "Write a function to turn dates around: from 'YYYY-MM-DD' to day, month, year with "
        "{sep} in between. Strip leading zeros of the day and of the month.",
    ),
    sep=[".", "/", " ", "_", ":", ", ", " / "],
    inputs=lambda rng: (
        f"{rng.randint(1950, 2050)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}",
    ),
    edges=(("2024-03-09",), ("1999-12-31",), ("2000-10-20",)),
)
def day_month_year(date: str, *, sep: str) -> str:
    year, month, day = date.split("-")
    return sep.join([str(int(day)), str(int(month)), year])


@day_month_year.style
def _(date, *, sep):
    parts = [part.lstrip("0") for part in date.split("-")]
    return sep.join(reversed(parts))


@task(
    names="age_on completed_years full_years age_at_date years_old",
    docs=(
        "Return the age in full years, on the date {today}, of somebody born on {born}. Both are "
        "(year, month, day) tuples, and {today} is not before {born}.",
        "How old is a person on {today}? {born} is the birthday. The age goes up by one on the "
        "birthday itself. Dates are tuples of year, month and day.",
        "[Given|For] a date of birth and another date, as tuples (year, month, day), compute the "
        "number of completed years of life. Before this year's birthday the current year does "
        "not count.",
        "Subtract the years, and one more if the birthday has not been reached yet in the year of "
        "{today}. Both {born} and {today} have the form (year, month, day).",
        "Full years between {born} and {today}, both (year, month, day).",
        "How many birthdays has a person had, not counting the day of birth? Someone born "
        "(2000, 5, 10) is 19 on (2020, 5, 9) and 20 on (2020, 5, 10).",
    ),
    inputs=lambda rng: (
        (rng.randint(1950, 2010), rng.randint(1, 12), rng.randint(1, 28)),
        (rng.randint(2011, 2030), rng.randint(1, 12), rng.randint(1, 28)),
    ),
    edges=(
        ((2000, 5, 10), (2020, 5, 10)),
        ((2000, 5, 10), (2020, 5, 9)),
        ((2000, 5, 10), (2020, 4, 30)),
        ((2000, 5, 10), (2000, 6, 1)),
    ),
)
def age_in_years(born: tuple[int, int, int], today: tuple[int, int, int]) -> int:
    age = today[0] - born[0]
    if today[1:] < born[1:]:
        age -= 1
    return age


@age_in_years.style
def _(born, today):
    year, month, day = born
    had_birthday = today[1] > month or (today[1] == month and today[2] >= day)
    return today[0] - year - (0 if had_birthday else 1)
