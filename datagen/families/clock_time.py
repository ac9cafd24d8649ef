"""Times of day and durations: minutes between two times, an hour and its minutes, sums of times."""

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Ranges, Solved


def _clock(minutes: int) -> str:
    """`9:05 a.m.`, from minutes after midnight."""
    hour, minute = divmod(minutes % (24 * 60), 60)
    half = "a.m." if hour < 12 else "p.m."
    return f"{(hour - 1) % 12 + 1}:{minute:02d} {half}"


def _counted(number: int, unit: str) -> str:
    return f"{number} {unit}{'' if number == 1 else 's'}"


def _between(h: int, m: int, hours: int, minutes: int) -> Solved | None:
    """To the next full hour, whole hours, and the minutes after the last one."""
    start = h * 60 + m
    length = hours * 60 + minutes
    end = start + length
    if length == 0 or end >= 24 * 60:
        return None
    last, left = divmod(end, 60)
    if last == h:
        lines = [f"minutes = {left} - {m} = {left - m}"]
    else:
        first = 60 - m if m else 0
        start_hour = h + (m > 0)
        lines, total = [], 0
        if m:
            lines.append(f"to the hour = 60 - {m} = {first}")
            total = first
        if last > start_hour:
            whole = last - start_hour
            lines.append(f"full hours = {whole} * 60 = {whole * 60}")
            if total:
                lines.append(f"{total} + {whole * 60} = {total + whole * 60}")
            total += whole * 60
        if left:
            if total:
                lines.append(f"{total} + {left} = {total + left}")
            total += left
    law = f"answer = ({last} - {h}) * 60 + {left} - {m}"
    return Solved(lines, length, (law,), {"start": _clock(start), "end": _clock(end)})


def _after(h: int, m: int, minutes: int, back: bool) -> Solved | None:
    """The hour of the time that is so many minutes later; or its minutes."""
    end = h * 60 + m + minutes
    if end >= 12 * 60 or h == 0:
        return None
    total = m + minutes
    lines = [f"{m} + {minutes} = {total}"]
    hour, minute = h + total // 60, total % 60
    if total >= 60:
        lines.append(f"{total} = {total // 60} * 60 + {minute}")
    law = f"answer = ({h} * 60 + {m} + {minutes}) % 60"
    value = minute
    if back:
        lines.append(f"hour = {h} + {total // 60} = {hour}")
        law = f"answer = ({h} * 60 + {m} + {minutes}) // 60"
        value = hour
    slots = {"start": f"{h}:{m:02d}", "ask": "hour" if back else "minute", "n": minutes}
    return Solved(lines, value, (law,), slots)


def _sum(h: int, m: int, k: int, n: int, sign: str) -> Solved | None:
    first, second = h * 60 + m, k * 60 + n
    total = first + second if sign == "+" else first - second
    if total <= 0 or 0 in (first, second):
        return None
    lines = []
    for hours, minutes, whole in ((h, m, first), (k, n, second)):
        if hours and minutes:
            lines.append(f"{hours} * 60 + {minutes} = {whole}")
        elif hours:
            lines.append(f"{hours} * 60 = {whole}")
    lines.append(f"{first} {sign} {second} = {total}")
    texts = [
        " and ".join(
            _counted(number, unit) for number, unit in ((x, "hour"), (y, "minute")) if number
        )
        for x, y in ((h, m), (k, n))
    ]
    law = f"answer = 60 * ({h} {sign} {k}) + ({m} {sign} {n})"
    slots = {"d": texts[0], "e": texts[1], "plus": "plus" if sign == "+" else "minus"}
    return Solved(lines, total, (law,), slots)


def _parts(total: int, ask: str) -> Solved | None:
    """Whole hours in so many minutes, or the minutes besides them."""
    hours, rest = divmod(total, 60)
    if hours == 0 or rest == 0:
        return None
    lines = [f"{total} = {hours} * 60 + {rest}"]
    slots = {"ask": f"{'full' if ask == 'hours' else 'remaining'} {ask}", "n": total}
    if ask == "minutes":
        return Solved(lines, rest, (f"answer = {total} % 60",), slots)
    laws = (f"answer * 60 <= {total}", f"(answer + 1) * 60 > {total}")
    return Solved(lines, hours, laws, slots)


def _ranges(hours: int) -> Ranges:
    return {
        "h": range(6, 20),
        "m": range(0, 60, 5) if hours < 4 else range(60),
        "hours": range(hours),
        "minutes": range(0, 60, 5) if hours < 4 else range(60),
    }


FAMILY = ExerciseFamily(
    "clock_time",
    "arithmetic",
    (
        Exercise(
            "between",
            {1: _ranges(1), 2: _ranges(3), 3: _ranges(7)},
            _between,
            (
                "How many minutes are there from {start} to {end}?",
                "How many minutes long is a film that starts at {start} and ends at {end}?",
                "How many minutes does a train take that leaves at {start} and arrives at {end}?",
                "The clock shows {start} now. How many minutes is it until {end}?",
                "From {start} until {end}, how many minutes pass?",
                "A shop opens at {start} and closes at {end} on the same day. For how many minutes "
                "is it open?",
                "Find the time between {start} and {end} in minutes.",
                "Someone works from {start} to {end} without a break. How many minutes is that?",
                "The oven was on from {start} to {end} yesterday. For how many minutes was it on?",
            ),
        ),
        Exercise(
            "after",
            {
                2: {
                    "h": range(1, 11),
                    "m": range(0, 60, 5),
                    "minutes": range(5, 180, 5),
                    "back": (True, False),
                },
                3: {
                    "h": range(1, 11),
                    "m": range(60),
                    "minutes": range(7, 400),
                    "back": (True, False),
                },
            },
            _after,
            (
                "It is {start}. Which {ask} does a clock show {n} minutes later?",
                "A class starts at {start} and takes {n} minutes. Which {ask} does the clock show "
                "when it ends?",
                "Add {n} minutes to {start}. Give the {ask} of the new time.",
                "A bus leaves at {start} and drives for {n} minutes. What {ask} is on the clock "
                "when it arrives?",
                "Say the {ask} that the clock shows {n} minutes after {start}.",
                "A timer of {n} minutes is set at {start}. What {ask} does the clock say as it "
                "rings?",
                "What {ask} does a clock show {n} minutes after {start}?",
                "At {start} a cake goes into the oven for {n} minutes. It is done: which {ask} "
                "does the clock show?",
            ),
        ),
        Exercise(
            "sum",
            {
                2: {
                    "h": range(5),
                    "m": range(0, 60, 5),
                    "k": range(4),
                    "n": range(0, 60, 5),
                    "sign": "+-",
                },
                3: {"h": range(1, 12), "m": range(60), "k": range(9), "n": range(60), "sign": "+-"},
            },
            _sum,
            (
                "How many minutes is {d} {plus} {e}?",
                "What is {d} {plus} {e}, in minutes?",
                "Compute {d} {plus} {e}. Give the answer in minutes.",
                "Find {d} {plus} {e} as a number of minutes.",
                "Work out {d} {plus} {e} in minutes.",
                "In minutes, how long is {d} {plus} {e}?",
                "Give {d} {plus} {e} in minutes.",
                "How long is {d} {plus} {e}, expressed in minutes?",
            ),
        ),
        Exercise(
            "parts",
            {
                1: {"total": range(61, 300), "ask": ("hours", "minutes")},
                2: {"total": range(200, 1400), "ask": ("hours", "minutes")},
            },
            _parts,
            (
                "{n} minutes are written as hours and minutes. How many {ask} are there?",
                "Change {n} minutes into full hours and minutes. What is the number of {ask}?",
                "A trip takes {n} minutes. In full hours and minutes, how many {ask} is that?",
                "Write {n} minutes in full hours and remaining minutes and give the {ask}.",
                "Split {n} minutes into hours and minutes. How many {ask} do you get?",
                "How many {ask} are there when {n} minutes are given in full hours and minutes?",
                "A game lasts {n} minutes, which is so many full hours and minutes. Name the "
                "number of {ask}.",
                "If {n} minutes are turned into full hours and the minutes left, what is the "
                "number "
                "of {ask}?",
            ),
        ),
    ),
)
