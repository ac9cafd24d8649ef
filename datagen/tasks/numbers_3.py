"""Numbers: averages, percent, formulas of money, motion and shapes."""

from datagen.code.task import task
from datagen.code.values import either, ints, lists


@task(
    names="average mean_value arithmetic_mean mean_of",
    docs=(
        "Return the arithmetic mean of {numbers}, or 0 if the list is empty.",
        "Compute the average of a list of integers. An empty list has the average 0.",
        "Given {numbers}, divide the sum of its elements by how many there are. Return 0 when "
        "there are none.",
        "A class got the marks {numbers}. What was the mark on average? If nobody took part, "
        "return 0.",
        "Write a function to calculate the average of {numbers} (0 if empty).",
        "Sum divided by count; just say 0 when the count is zero.",
    ),
    edges=(([],), ([5],), ([1, 2],)),
)
def mean(numbers: list[int]) -> float:
    if not numbers:
        return 0
    return sum(numbers) / len(numbers)


@mean.style
def _(numbers):
    total = 0
    count = 0
    for value in numbers:
        total += value
        count += 1
    return total / count if count else 0


@task(
    names="median middle_value median_value find_median",
    docs=(
        "Return the median of {numbers}, a list with at least one element. For an even number of "
        "elements it is the mean of the two middle ones.",
        "Sort the non-empty list and return the element in the middle; if there are two middle "
        "elements, return half of their sum.",
        "Given one or more integers, find the value that splits them into a lower and an upper "
        "half: the central one in sorted order, or the average of the two central ones.",
        "Houses in a street have the prices {numbers} (never empty). Return the median price. With "
        "an even count, take the average of the two prices in the middle.",
        "Write a function to find the median of a non-empty list of ints. [5, 1, 3] -> 3, [4, 1, "
        "2, 3] -> 2.5.",
        "Put {numbers} (at least one) in order. Odd count: take the central number. Even count: "
        "take the mean of the central two.",
    ),
    numbers=lists(ints(-10, 30), 1, 7),
    edges=(([5],), ([4, 1],), ([3, 1, 2],), ([2, 2, 8, 4],)),
)
def median_of(numbers: list[int]) -> float:
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    if len(ordered) % 2 == 1:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2


@median_of.style
def _(numbers):
    import statistics

    return statistics.median(numbers)


@task(
    names="mean_deviation average_distance_from_mean mad spread_around_mean",
    docs=(
        "Return the mean absolute deviation of {numbers} from their mean, rounded to two decimals. "
        "The list is not empty.",
        "First compute the average of {numbers} (at least one element). Then return the average of "
        "the distances between the elements and it, rounded to 2 decimals.",
        "Given a non-empty list, how far are its elements from their mean on average? Round the "
        "result to two decimal places.",
        "Let m be the mean of {numbers}. Sum |x - m| over all elements x, divide by the number of "
        "elements, and round to two decimals. There is always at least one element.",
        "Calculate the mean absolute deviation around the mean, to two decimals. {numbers} has "
        "at least one element.",
        "Write a function to measure the spread of a non-empty list:\n- find the average\n- take "
        "each element's absolute difference from it\n- average those differences and round to 2 "
        "places.",
    ),
    numbers=lists(ints(0, 20), 1, 6),
    edges=(([5],), ([1, 2],), ([4, 4, 4],)),
)
def mean_absolute_deviation(numbers: list[int]) -> float:
    mean = sum(numbers) / len(numbers)
    return round(sum(abs(value - mean) for value in numbers) / len(numbers), 2)


@mean_absolute_deviation.style
def _(numbers):
    size = len(numbers)
    mean = sum(numbers) / size
    distances = []
    for value in numbers:
        distances.append(abs(value - mean))
    return round(sum(distances) / size, 2)


@task(
    names="trimmed_mean average_without_worst mean_after_drop drop_lowest_average",
    docs=(
        "Return the average of {scores} after the {k} lowest scores were left out. If no score "
        "remains, return 0.",
        "Drop the {k} smallest elements and average the others. Return 0 if there are at most {k} "
        "elements.",
        "A teacher does not count the {k} worst marks of each pupil. Given {scores}, a "
        "pupil's marks, compute the mean of those that count, or 0 when none does.",
        "Given a list of numbers, take away its {k:word} smallest values (fewer if the list is "
        "shorter) and return the mean of the rest, where the mean of nothing is 0.",
        "Find the average of {scores}, ignoring the {k} lowest. If there's nothing left to "
        "average: 0.",
        "Sort {scores}, drop the first {k}, take the mean of what remains (0 if nothing remains).",
    ),
    k=range(2, 6),
    scores=lists(ints(0, 50), 0, 7),
    edges=(([],), ([7],), ([5, 5, 5, 5, 5, 5],), ([1, 2, 3, 4, 5],)),
)
def mean_without_lowest(scores: list[int], *, k: int) -> float:
    kept = sorted(scores)[k:]
    return sum(kept) / len(kept) if kept else 0


@mean_without_lowest.style
def _(scores, *, k):
    rest = list(scores)
    for _ in range(min(k, len(rest))):
        rest.remove(min(rest))
    if not rest:
        return 0
    return sum(rest) / len(rest)


@task(
    names="percent_of share_in_percent percentage as_percent",
    docs=(
        "Return how many percent of {total} the number {part} is, rounded to one decimal. If "
        "{total} is 0, return 0.0.",
        "Express {part} as a percentage of {total} with one decimal place. A total of zero gives "
        "0.0.",
        "Given the number of right answers {part} and of all questions {total}, return the share "
        "of right answers in percent, rounded to 1 decimal; 0.0 if there were no questions.",
        "What percentage is {part} out of {total}? Round to one digit after the point, and answer "
        "0.0 instead of dividing by zero.",
        "Write a function to calculate what percentage {part} is of {total}, to one decimal "
        "place. Zero {total}: 0.0.",
        "100 * {part} / {total}, rounded to 1 decimal. Careful: when {total} is 0 the result is "
        "0.0.",
    ),
    part=ints(0, 60),
    total=ints(0, 60),
    edges=((0, 0), (5, 0), (1, 3), (30, 20), (0, 7)),
)
def percent_share(part: int, total: int) -> float:
    if total == 0:
        return 0.0
    return round(100 * part / total, 1)


@percent_share.style
def _(part, total):
    return round(part * 100 / total, 1) if total else 0.0


@task(
    names="discounted_price price_after_discount sale_price reduced",
    docs=(
        "Return {price} reduced by {percent} percent, rounded to two decimals.",
        "A shop takes {percent}% off. What does an article that used to cost {price} cost now? "
        "Round to cents.",
        "Given a price, subtract {percent} percent of it and round to two decimal places.",
        "Members pay {percent} percent less. Compute what a member pays for something priced at "
        "{price}, to two decimals.",
        "Write a function to apply a {percent}% discount to {price}. Round the result to 2 "
        "decimals.",
        "How much do I pay for {price} if it's {percent}% off? Two decimal places.",
    ),
    percent=range(5, 80),
    price=ints(0, 200),
    edges=((0,), (100,), (50,)),
)
def after_discount(price: int, *, percent: int) -> float:
    return round(price * (100 - percent) / 100, 2)


@after_discount.style
def _(price, *, percent):
    paid_percent = 100 - percent
    return round(price * paid_percent / 100, 2)


@task(
    names="total_bill order_total amount_to_pay checkout",
    docs=(
        "Return the sum of {prices}; if it is at least {threshold}, subtract {bonus} from it.",
        "Add up the prices. Purchases that come to {threshold} or more get a rebate of {bonus}. "
        "Return what has to be paid.",
        "Given the prices of the things in a basket, compute the bill. There are {bonus} off as "
        "soon as the bill reaches {threshold}.",
        "A cinema takes {bonus} coins off every order whose total is not below {threshold}. What "
        "does an order with the prices {prices} cost?",
        "Total up {prices}. If the total reaches {threshold} (equal is enough), take {bonus} off.",
        "Write a function to compute what a customer pays: the sum of {prices}, minus {bonus} "
        "when this sum is {threshold} or higher.",
    ),
    threshold=range(20, 60, 3),
    bonus=range(2, 11),
    prices=lists(ints(1, 20), 0, 6),
    edges=(([],), ([60],), ([20, 1],)),
)
def bill_with_rebate(prices: list[int], *, threshold: int, bonus: int) -> int:
    total = sum(prices)
    if total >= threshold:
        total -= bonus
    return total


@bill_with_rebate.style
def _(prices, *, threshold, bonus):
    return sum(prices) - (bonus if sum(prices) >= threshold else 0)


@task(
    names="stepwise_tariff electricity_bill two_tier_price graded_cost",
    docs=(
        "The first {limit} units cost {cheap} each, every further unit costs {dear}. Return the "
        "cost of {n} units ({n} >= 0).",
        "Compute the price of {n} units under a tariff with two steps: {cheap} for each unit up to "
        "{limit}, {dear} for each one beyond.",
        "A car park charges {cheap} coins an hour for the first {limit} hours and {dear} coins an "
        "hour after that. What do {n} full hours cost?",
        "Given the number {n} of used units (not negative), charge {cheap} per unit as long as no "
        "more than {limit} are used; what exceeds {limit} is charged at {dear} per unit.",
        "Write a function to calculate the cost of {n} items (0 or more): {cheap} each for the "
        "first {limit}, then {dear} each for the others.",
        "Units 1 to {limit} are {cheap} apiece. All units after that are {dear} apiece. I use "
        "{n} units, maybe none; what's the bill?",
    ),
    limit=range(2, 30, 3),
    cheap=range(1, 6),
    dear=range(6, 12),
    n=ints(0, 45),
    edges=((0,), (1,), (30,)),
)
def tariff(n: int, *, limit: int, cheap: int, dear: int) -> int:
    if n <= limit:
        return n * cheap
    return limit * cheap + (n - limit) * dear


@tariff.style
def _(n, *, limit, cheap, dear):
    return min(n, limit) * cheap + max(n - limit, 0) * dear


@task(
    names="simple_interest interest_earned yearly_interest interest_amount",
    docs=(
        "Return the simple interest on {amount} after {years} years at {percent} percent a year, "
        "rounded to two decimals.",
        "Money earns {percent}% of the original amount each year, without interest on interest. "
        "How much has {amount} earned after {years} years? Round to 2 decimals.",
        "Given a sum and a number of years, compute sum * years * {percent} / 100, rounded to two "
        "decimal places.",
        "A bank pays {percent} percent simple interest per year. What interest do {amount} euros "
        "bring in {years} years, to the cent?",
        "Write a function to calculate simple interest at {percent}% per year.\nArgs:\n{amount}: "
        "the principal\n{years}: how many years\nReturns:\nthe interest alone (without the "
        "principal), rounded to 2 decimals.",
        "Each year {percent}% of {amount} is paid as interest, always on the starting sum. How "
        "much is that over {years} years, to two decimals?",
    ),
    percent=range(1, 13),
    amount=ints(0, 900),
    years=ints(0, 9),
    edges=((0, 5), (100, 0), (250, 1)),
)
def interest_simple(amount: int, years: int, *, percent: int) -> float:
    return round(amount * years * percent / 100, 2)


@interest_simple.style
def _(amount, years, *, percent):
    total_percent = percent * years
    return round(amount * total_percent / 100, 2)


@task(
    names="years_to_reach years_until_goal savings_time growth_years",
    docs=(
        "Start with {amount} > 0 and add {percent} percent of the current value each year. Return "
        "after how many full years it is at least twice the start.",
        "How many years does it take until {amount} (a positive sum), growing by {percent}% a year "
        "with compound interest, has doubled or more?",
        "Given a positive amount of money, multiply it by {100 + percent} / 100 once for each year "
        "and count the years until it has reached double its first value.",
        "A forest of {amount} trees (at least one) grows by {percent} percent every year; parts of "
        "trees count. After how many years are there at least double as many trees as at first?",
        "How long until money doubles? You start with {amount} (> 0), and every year the value "
        "grows by {percent}% of what it is then. Count the years until the value is twice "
        "{amount} or more.",
        "Find the smallest whole number of years y such that {amount}, which is positive, after "
        "growing {percent}% y times with compounding, is at least 2 * {amount}.",
    ),
    percent=range(3, 40),
    amount=ints(1, 500),
    edges=((1,), (100,)),
)
def years_to_double(amount: int, *, percent: int) -> int:
    value = amount
    years = 0
    while value < 2 * amount:
        value *= 1 + percent / 100
        years += 1
    return years


@years_to_double.style
def _(amount, *, percent):
    import math

    return math.ceil(math.log(2) / math.log(1 + percent / 100))


@task(
    names="average_speed mean_speed_kmh speed_in_kmh speed_of_trip",
    docs=(
        "Return the speed in kilometres per hour of someone who covers {distance} kilometres in "
        "{minutes} minutes, rounded to one decimal. {minutes} is positive.",
        "A train needs {minutes} minutes (more than 0) for {distance} km. How fast is it, in km/h, "
        "to one decimal place?",
        "Given a distance in kilometres and a positive time in minutes, compute the mean speed in "
        "km per hour and round it to 1 decimal.",
        "Speed is distance divided by time. The distance {distance} is in kilometres, the time "
        "{minutes} in minutes and not zero; the result should be in kilometres per hour with one "
        "decimal.",
        "Write a function to find the average speed in km/h from {distance} (km) and {minutes} "
        "(> 0). One decimal.",
        "{distance} kilometres in {minutes} minutes, that is how many kilometres in an hour? "
        "Round to one decimal; the time isn't zero.",
    ),
    distance=ints(0, 300),
    minutes=ints(1, 240),
    edges=((0, 10), (60, 60), (10, 7)),
)
def speed_kmh(distance: int, minutes: int) -> float:
    return round(distance * 60 / minutes, 1)


@speed_kmh.style
def _(distance, minutes):
    km_in_an_hour = 60 * distance / minutes
    return round(km_in_an_hour, 1)


@task(
    names="stop_length braking_distance total_stopping_distance stopping_metres",
    docs=(
        "A driver's rule: the reaction way is {speed} divided by 10, times {k}; the braking way is "
        "the square of {speed} divided by 10. Return their sum in metres as a float.",
        "Let t be one tenth of {speed}. Return {k} * t + t * t.",
        "Given the speed of a car in km/h, estimate the distance in which it stops: with x = speed "
        "/ 10, it is {k} times x for the reaction plus x squared for the braking.",
        "The way to stop has two parts. Both use a tenth of {speed}: the first part is {k} times "
        "this tenth, the second is this tenth multiplied by itself. Return the whole way.",
        "Calculate the stopping distance of a car: {k} * ({speed} / 10) + ({speed} / 10) ** 2.",
        "Divide {speed} by 10. The result times {k}, plus the result squared, is the distance "
        "that we want.",
    ),
    k=range(2, 9),
    # Tenths of which are exact in binary.
    speed=lambda rng: 5 * rng.randint(0, 26),
    edges=((0,), (50,), (100,)),
)
def stopping_distance(speed: int, *, k: int) -> float:
    tenth = speed / 10
    return k * tenth + tenth * tenth


@stopping_distance.style
def _(speed, *, k):
    reaction = k * (speed / 10)
    braking = (speed / 10) ** 2
    return reaction + braking


@task(
    names="is_triangle valid_triangle can_form_triangle triangle_possible",
    docs=(
        "Return True if a triangle with the side lengths {a}, {b} and {c} exists: each side must "
        "be shorter than the other two together.",
        "Can three sticks of the lengths {a}, {b} and {c} be laid to form a proper triangle? A "
        "triangle without area does not count.",
        "Given three positive integers, check the triangle inequality: the sum of any two is "
        "greater than the third.",
        "Decide whether {a}, {b} and {c} are the sides of a triangle. They are if even the longest "
        "is less than the sum of the two others.",
        "Check if three side lengths can form a triangle (one with a real area, so 1, 2, 3 "
        "doesn't work).",
        "Write a function to test whether {a} + {b} > {c}, {a} + {c} > {b} and {b} + {c} > {a} "
        "all hold.",
    ),
    a=ints(1, 12),
    b=ints(1, 12),
    c=ints(1, 12),
    edges=((1, 1, 1), (1, 2, 3), (3, 1, 2), (5, 5, 9), (2, 9, 3)),
)
def triangle_exists(a: int, b: int, c: int) -> bool:
    return a + b > c and a + c > b and b + c > a


@triangle_exists.style
def _(a, b, c):
    return 2 * max(a, b, c) < a + b + c


@triangle_exists.style
def _(a, b, c):
    short, middle, long = sorted([a, b, c])
    return short + middle > long


@task(
    names="triangle_kind classify_triangle triangle_type kind_of_triangle",
    docs=(
        "Return 'equilateral' if {a}, {b} and {c} are all equal, 'isosceles' if exactly two are "
        "equal, 'scalene' if none are, and 'none' if no triangle with these sides exists (one side "
        "is at least as long as the other two together).",
        "Classify a triangle by its side lengths {a}, {b}, {c} as 'equilateral' (three equal "
        "sides), 'isosceles' (just two) or 'scalene' (no equal sides). First make sure that it is "
        "a triangle, every side being less than the sum of the others; otherwise return 'none'.",
        "Given three positive lengths, what sort of triangle do they make? Answer with one of the "
        "words 'equilateral', 'isosceles' and 'scalene' for three, two and no equal sides, or with "
        "'none' when the two shorter sides together are not longer than the longest.",
        "Three sticks are put together at their ends. If they do not enclose an area because one "
        "is too long, return 'none'. If they do, return 'equilateral' for sticks of one length, "
        "'isosceles' for two different lengths and 'scalene' for three.",
        "What type of triangle has the sides {a}, {b}, {c}?\n- 'none': not a triangle, because "
        "two sides together aren't longer than the third\n- 'equilateral': three equal sides\n- "
        "'isosceles': exactly two equal sides\n- 'scalene': all sides different.",
        "Write a function to name a triangle by its three sides. If some side is >= the sum of "
        "the other two, the name is 'none'; otherwise it's 'equilateral' when all sides match, "
        "'isosceles' when only two match, and 'scalene' when no two match.",
    ),
    a=ints(1, 6),
    b=ints(2, 6),
    c=ints(2, 6),
    edges=((1, 1, 1), (1, 2, 3), (2, 2, 3), (3, 2, 2), (2, 3, 4), (1, 1, 5)),
)
def triangle_sort(a: int, b: int, c: int) -> str:
    if 2 * max(a, b, c) >= a + b + c:
        return "none"
    if a == b == c:
        return "equilateral"
    if a == b or b == c or a == c:
        return "isosceles"
    return "scalene"


@triangle_sort.style
def _(a, b, c):
    sides = sorted([a, b, c])
    if sides[0] + sides[1] <= sides[2]:
        return "none"
    different = len(set(sides))
    return {1: "equilateral", 2: "isosceles", 3: "scalene"}[different]


@task(
    names="is_right_angled pythagorean right_triangle has_right_angle",
    docs=(
        "Return True if a triangle with the sides {a}, {b} and {c}, given in any order, has a "
        "right angle.",
        "Check if the squares of two of the three positive numbers add up to the square of the "
        "remaining one.",
        "Given three side lengths, decide whether they satisfy the theorem of Pythagoras. The "
        "longest side can be any of the three.",
        "A carpenter measures {a}, {b} and {c} along the edges of a triangular board. Is one of "
        "its corners exactly square?",
        "Check if {a}, {b} and {c} (in any order) are the sides of a right-angled triangle.",
        "Sort the three sides. Is the longest one squared the same as the other two squared and "
        "added?",
    ),
    inputs=lambda rng: tuple(
        rng.sample(
            rng.choice(
                (
                    (3, 4, 5),
                    (5, 12, 13),
                    (6, 8, 10),
                    (8, 15, 17),
                    (7, 24, 25),
                    (9, 12, 15),
                    (rng.randint(2, 9), rng.randint(4, 9), rng.randint(6, 12)),
                    (rng.randint(5, 9), rng.randint(5, 12), rng.randint(8, 13)),
                    (3, 4, 6),
                    (5, 11, 13),
                    (5, 5, 7),
                    (4, 5, 6),
                )
            ),
            3,
        )
    ),
    edges=((5, 4, 3), (1, 1, 1), (1, 1, 2), (13, 5, 12)),
)
def is_right_triangle(a: int, b: int, c: int) -> bool:
    x, y, z = sorted([a, b, c])
    return x * x + y * y == z * z


@is_right_triangle.style
def _(a, b, c):
    return a * a + b * b == c * c or a * a + c * c == b * b or b * b + c * c == a * a


@task(
    names="frame_area border_surface path_around area_of_border",
    docs=(
        "A garden of {width} by {height} metres gets a path of {k} metres width all around it, on "
        "the outside. Return the area of the path.",
        "A picture measures {width} by {height}. Its frame is {k} wide on each side. What is the "
        "area of the frame without the picture?",
        "Given a rectangle's width and height, compute by how much its area grows when {k} is "
        "added at each of its four sides.",
        "Return the area between a rectangle of {width} x {height} and the rectangle around it "
        "whose sides run at distance {k} outside of it.",
        "Find the area of a {k} wide border around (outside) a {width} x {height} rectangle.",
        "Take the rectangle that is bigger than {width} by {height} by {k} at every side and "
        "subtract the area of the small one from its area.",
    ),
    k=range(1, 10),
    width=ints(1, 30),
    height=ints(1, 30),
    edges=((1, 1), (10, 1)),
)
def border_area(width: int, height: int, *, k: int) -> int:
    return (width + 2 * k) * (height + 2 * k) - width * height


@border_area.style
def _(width, height, *, k):
    return 2 * k * (width + height) + 4 * k * k


@task(
    names="circle_area area_of_circle disc_area surface_of_disc",
    docs=(
        "Return the area of a circle with the radius {radius}, rounded to two decimals.",
        "Compute pi times the square of {radius} and round it to 2 decimal places.",
        "Given the radius of a round table, how large is its surface? Round to two decimals.",
        "A goat on a rope of length {radius} eats all the grass it can reach. Return the area that "
        "it has eaten bare, rounded to two decimals.",
        "Write a function to find the area of a circle of radius {radius}. Two decimals.",
        "Area = pi * r ** 2 for r = {radius}, rounded to 2 decimal places.",
    ),
    radius=either(ints(0, 20), ints(0, 60)),
    edges=((0,), (1,)),
)
def area_of_disc(radius: int) -> float:
    import math

    return round(math.pi * radius**2, 2)


@area_of_disc.style
def _(radius):
    from math import pi

    return round(radius * radius * pi, 2)


@task(
    names="weighted_average final_grade weighted_mean combined_grade",
    docs=(
        "Return the weighted mean of {a} and {b}, where {a} has the weight {p} and {b} the weight "
        "{q}, rounded to two decimals.",
        "A course grade consists of an exam and homework. The exam result {a} counts {p} times, "
        "the homework result {b} counts {q} times. Return the grade as the average of all counts, "
        "to two decimals.",
        "Given two numbers, add {p} times the first and {q} times the second, divide by {p + q} "
        "and round to 2 decimals.",
        "Mix {p} litres of water at {a} degrees with {q} litres at {b} degrees. The mixture's "
        "temperature is the average over all litres. Return it rounded to two decimals.",
        "Write a function to average {a} and {b} with weights {p} and {q}, rounded to two "
        "decimals.",
        "({p} * {a} + {q} * {b}) / {p + q}, to 2 decimal places.",
    ),
    p=range(2, 9),
    q=range(2, 9),
    where=lambda p, q: p != q,
    a=ints(0, 50),
    b=ints(0, 50),
    edges=((0, 0), (10, 0), (7, 7)),
)
def weighted_mean_of_two(a: int, b: int, *, p: int, q: int) -> float:
    return round((p * a + q * b) / (p + q), 2)


@weighted_mean_of_two.style
def _(a, b, *, p, q):
    parts = [a] * p + [b] * q
    return round(sum(parts) / len(parts), 2)
