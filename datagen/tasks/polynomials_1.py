"""Polynomials as lists of coefficients, simple calculus, vectors."""

from datagen.code.task import task
from datagen.code.values import ints, lists


@task(
    names="evaluate poly_at value_of_polynomial horner",
    docs=(
        "{coefficients} lists the coefficients of a polynomial, the constant term first. Return "
        "its value at {x}.",
        "Return c[0] + c[1] * {x} + c[2] * {x} ** 2 and so on, where c is the list {coefficients}. "
        "No coefficients give 0.",
        "Given a list whose entry at index i belongs to the i-th power of the variable, compute "
        "the polynomial for the variable being {x}. The empty list is the zero polynomial.",
        "A polynomial is written as a list: the number at index i is multiplied by {x} to the "
        "power of i, and all that is added. What is the result?",
        "Write a function to evaluate a polynomial at {x}. {coefficients} goes from the constant "
        "term upwards, so [1, 2, 3] is 1 + 2x + 3x^2; [] is 0.",
        "What's the value at {x} of the polynomial given by {coefficients}, lowest power first? "
        "Hint: Horner's scheme. Nothing in the list: 0.",
    ),
    coefficients=lists(ints(-5, 9), 0, 4),
    x=ints(-4, 6),
    edges=(([], 3), ([7], 5), ([1, 2, 3], 0), ([0, 0, 1], -2)),
)
def polynomial_value(coefficients: list[int], x: int) -> int:
    return sum(c * x**i for i, c in enumerate(coefficients))


@polynomial_value.style
def _(coefficients, x):
    result = 0
    for c in reversed(coefficients):
        result = result * x + c
    return result


@task(
    names="derive poly_derivative differentiate derivative_of",
    docs=(
        "{coefficients} holds the coefficients of a polynomial, beginning with the constant. "
        "Return the coefficients of its derivative in the same form.",
        "The entry at index i of a list is the factor of x ** i. Differentiate the polynomial and "
        "return the new list, which is one entry shorter (empty for lists of length 0 or 1).",
        "Given a polynomial as a list (lowest power first), multiply each coefficient by its "
        "power, drop the constant term, and return what is left.",
        "If {coefficients} stands for a + b * x + c * x ** 2 and so on, return the list that "
        "stands for b + 2 * c * x and so on, that is, for the derivative.",
        "Write a function to differentiate a polynomial. [5, 3, 4] stands for 5 + 3x + 4x^2, and "
        "its derivative is [3, 8]. Constants (and []) give [].",
        "Derivative of the polynomial {coefficients}, where entry i goes with x to the i. The "
        "output has the same format, without an entry for the vanished constant: entry i of the "
        "output is (i + 1) times entry i + 1 of the input.",
    ),
    coefficients=lists(ints(-6, 12), 0, 5),
    edges=(([],), ([5],), ([1, 2, 3],), ([0, 0, 0, 1],)),
)
def polynomial_derivative(coefficients: list[int]) -> list[int]:
    return [i * c for i, c in enumerate(coefficients)][1:]


@polynomial_derivative.style
def _(coefficients):
    result = []
    for i in range(1, len(coefficients)):
        result.append(coefficients[i] * i)
    return result


@task(
    names="slope_at slope_of_polynomial derivative_value gradient_at",
    docs=(
        "Return the slope at {x} of the polynomial whose coefficients are {coefficients}, constant "
        "term first.",
        "Compute the derivative of a polynomial, given as a list with the lowest power first, and "
        "evaluate it at {x}.",
        "The height of a road is the sum of c[i] * x ** i over all entries c[i] of "
        "{coefficients}. How steep (derivative with respect to x) is it at {x}?",
        "Given coefficients c[0], c[1] and so on, add i * c[i] * {x} ** (i - 1) over all i from 1. "
        "Return the total, 0 if there is nothing to add.",
        "Find the derivative's value at {x} for the polynomial with coefficients {coefficients} "
        "(index = power).",
        "Write a function to evaluate c1 + 2 * c2 * x + 3 * c3 * x^2 + ... at x = {x}, the "
        "coefficients c0, c1, c2, ... being those in {coefficients}. With fewer than two "
        "coefficients it's 0.",
    ),
    coefficients=lists(ints(-5, 9), 0, 4),
    x=ints(-3, 5),
    edges=(([], 3), ([7], 5), ([1, 2], 9), ([0, 0, 1], 0)),
)
def polynomial_slope(coefficients: list[int], x: int) -> int:
    return sum(i * coefficients[i] * x ** (i - 1) for i in range(1, len(coefficients)))


@polynomial_slope.style
def _(coefficients, x):
    derivative = [i * c for i, c in enumerate(coefficients)][1:]
    result = 0
    for c in reversed(derivative):
        result = result * x + c
    return result


@task(
    names="integrate antiderivative poly_integral integral_of",
    docs=(
        "Return the coefficients of the antiderivative of a polynomial, with the constant term "
        "{k}. {coefficients} and the result have the constant term first, and results are rounded "
        "to two decimals.",
        "Integrate the polynomial with the coefficients {coefficients} (lowest power first): the "
        "coefficient at index i, divided by i + 1, moves to index i + 1. Index 0 becomes {k}. "
        "Round the quotients to 2 decimals.",
        "Given a polynomial as a list in which index i belongs to x ** i, return such a list for "
        "its integral whose value at 0 is {k}. All entries but the first are floats rounded to two "
        "decimals.",
        "Which polynomial has the derivative {coefficients} and the constant term {k}? Both are "
        "written with the constant first. Divide each coefficient by its new power and round to "
        "two decimal places.",
        "Write a function to integrate a polynomial (constant term first in {coefficients}). The "
        "integration constant is {k}, and the other output entries are rounded to 2 decimals. "
        "E.g. [4, 6] -> [{k}, 4.0, 3.0].",
        "Antiderivative: output[0] = {k}, output[i + 1] = entry i of {coefficients} / (i + 1), "
        "rounded to two decimals. An empty input gives just [{k}].",
    ),
    k=range(0, 20),
    coefficients=lists(ints(-6, 12), 0, 4),
    edges=(([],), ([5],), ([1, 2, 3],)),
)
def polynomial_integral(coefficients: list[int], *, k: int) -> list[float]:
    return [k, *(round(c / (i + 1), 2) for i, c in enumerate(coefficients))]


@polynomial_integral.style
def _(coefficients, *, k):
    result = [k]
    for i in range(len(coefficients)):
        result.append(round(coefficients[i] / (i + 1), 2))
    return result


@task(
    names="multiply_polynomials poly_product product_of_polynomials convolve",
    docs=(
        "Return the coefficients of the product of two polynomials, which are given as non-empty "
        "lists of coefficients with the constant term first.",
        "Multiply the polynomials {first} and {second}. In each list (never empty), the number at "
        "index i is the coefficient of x ** i; the result has one entry less than both lists "
        "together.",
        "Given the lists a and b of at least one number each, {first} and {second}, return the "
        "list whose entry k is the sum of a[i] * b[j] over all i and j with i + j = k.",
        "Expand (a0 + a1 x + a2 x^2) * (b0 + b1 x + b2 x^2), or the like with more or fewer terms. "
        "{first} holds the numbers a0, a1 and so on, {second} the numbers b0, b1 and so on. Return "
        "the coefficients of the result, the constant first.",
        "Multiply two polynomials. [1, 2] * [3, 4] = [3, 10, 8], because (1 + 2x)(3 + 4x) = 3 + "
        "10x + 8x^2. Neither list is empty; don't remove any zeros from the result.",
        "Write a function that takes coefficient lists {first} and {second} (constant term "
        "first, at least one entry each) and returns their convolution, i.e. the coefficients of "
        "the product.",
    ),
    first=lists(ints(-4, 6), 1, 3),
    second=lists(ints(-4, 6), 1, 3),
    edges=(([2], [3]), ([1, 1], [1, -1]), ([0], [5, 6])),
)
def polynomial_product(first: list[int], second: list[int]) -> list[int]:
    result = [0] * (len(first) + len(second) - 1)
    for i, a in enumerate(first):
        for j, b in enumerate(second):
            result[i + j] += a * b
    return result


@polynomial_product.style
def _(first, second):
    size = len(first) + len(second) - 1
    return [
        sum(first[i] * second[k - i] for i in range(len(first)) if 0 <= k - i < len(second))
        for k in range(size)
    ]


@task(
    names="degree poly_degree highest_power degree_of",
    docs=(
        "Return the degree of the polynomial with the coefficients {coefficients} (constant term "
        "first): the largest index with a coefficient other than 0, or -1 if there is none.",
        "What is the highest power of x that really occurs in a polynomial, given as a list that "
        "begins with the constant term? If all coefficients are zero, or there are none, return "
        "-1.",
        "Given a list in which index i stands for x ** i, ignore zeros at the end and return the "
        "index of the last remaining entry. If nothing remains, the degree is -1.",
        "Find the index of the last non-zero entry of {coefficients}, which is the degree of the "
        "polynomial that they describe. Return -1 when no entry differs from zero.",
        "Find the degree of a polynomial from {coefficients} (constant first). There may be "
        "trailing zeros, which don't count. The zero polynomial has degree -1.",
        "What is the largest index i such that entry i of {coefficients} isn't zero? If there's "
        "no such index: -1.",
    ),
    coefficients=lambda rng: [
        rng.choice((0, 0, rng.randint(-5, 9))) for _ in range(rng.randint(0, 6))
    ],
    edges=(([],), ([0, 0],), ([5],), ([0, 1, 0],)),
)
def polynomial_degree(coefficients: list[int]) -> int:
    for i in range(len(coefficients) - 1, -1, -1):
        if coefficients[i] != 0:
            return i
    return -1


@polynomial_degree.style
def _(coefficients):
    return max((i for i, c in enumerate(coefficients) if c), default=-1)


@polynomial_degree.style
def _(coefficients):
    rest = list(coefficients)
    while rest and rest[-1] == 0:
        rest.pop()
    return len(rest) - 1


@task(
    names="integer_roots whole_roots zeros_in_range find_roots",
    docs=(
        "Return all integers x from -{k} to {k} at which the polynomial with the coefficients "
        "{coefficients} (constant term first) is 0, in ascending order.",
        "Which whole numbers between -{k} and {k}, inclusive, are zeros of c[0] + c[1] * x + c[2] "
        "* x ** 2 and so on, c being the list {coefficients}? Return them sorted.",
        "Given a polynomial as a list of coefficients, lowest power first, try every integer whose "
        "absolute value is at most {k} and list, in ascending order, the ones for which it "
        "vanishes.",
        "Search the integers -{k} up to {k} for roots of a polynomial. The entry at index i of "
        "{coefficients} belongs to x ** i. The result is a sorted list, maybe empty.",
        "Find the integer roots between -{k} and {k} (both included) of the polynomial "
        "{coefficients}, whose entry i is the coefficient of x^i. Ascending list.",
        "Write a function to test each x in -{k}, ..., {k}: does the polynomial with "
        "constant-first coefficients {coefficients} evaluate to 0 at x? List the x's where it "
        "does, in order.",
    ),
    k=range(3, 13),
    inputs=lambda rng: (
        lambda p, q, a: (
            rng.choice(([-p, 1], [p * q * a, -a * (p + q), a], [rng.randint(-6, 6), 1, 1])),
        )
    )(rng.randint(-6, 6), rng.randint(-4, 4), rng.randint(1, 2)),
    edges=(([5],), ([0, 1],), ([-4, 0, 1],), ([1, 0, 1],)),
)
def integer_zeros(coefficients: list[int], *, k: int) -> list[int]:
    return [x for x in range(-k, k + 1) if sum(c * x**i for i, c in enumerate(coefficients)) == 0]


@integer_zeros.style
def _(coefficients, *, k):
    roots = []
    for x in range(-k, k + 1):
        value = 0
        for c in reversed(coefficients):
            value = value * x + c
        if value == 0:
            roots.append(x)
    return roots


@task(
    names="solve_quadratic real_roots parabola_zeros roots_of_quadratic",
    docs=(
        "Return the sorted list of the real solutions of {a} * x ** 2 + {b} * x + {c} = 0, each "
        "rounded to two decimals, where {a} is not 0. A double solution is listed once.",
        "Solve a quadratic equation. {a} (not zero), {b} and {c} are the coefficients of x "
        "squared, x and the constant. Return the real roots in ascending order, rounded to 2 "
        "decimals: two, one or none.",
        "Given the coefficients of a parabola {a} x^2 + {b} x + {c} with {a} other than 0, at "
        "which x does it meet the x-axis? Return a sorted list, rounded to two decimal places, "
        "with one entry if it only touches the axis and no entry if it misses it.",
        "With D = {b} ** 2 - 4 * {a} * {c}: if D is negative, return []; if it is 0, return the "
        "single root; otherwise both roots of the quadratic equation from small to large. {a} is "
        "the leading coefficient and not 0. Round to two decimals.",
        "Write a function to find the real roots of {a} * x^2 + {b} * x + {c} ({a} is never 0), "
        "rounded to 2 decimals, in increasing order. A double root appears once; no real roots: "
        "[].",
        "Solve {a} * x * x + {b} * x + {c} == 0 for real x; {a} != 0. The output is an ascending "
        "list of zero, one or two numbers, to two decimal places.",
    ),
    inputs=lambda rng: (
        lambda a, p, q: rng.choice(
            (
                (a, -a * (p + q), a * p * q),
                (a, rng.randint(-8, 8), rng.randint(-6, 6)),
            )
        )
    )(rng.choice((1, 1, 2, -1, 3)), rng.randint(1, 5), rng.randint(1, 5)),
    edges=((1, -3, 2), (1, 2, 1), (1, 1, 1), (-1, 1, 6)),
)
def quadratic_roots(a: int, b: int, c: int) -> list[float]:
    discriminant = b * b - 4 * a * c
    if discriminant < 0:
        return []
    root = discriminant**0.5
    return sorted({round((-b - root) / (2 * a), 2), round((-b + root) / (2 * a), 2)})


@quadratic_roots.style
def _(a, b, c):
    import math

    inside = b**2 - 4 * a * c
    if inside < 0:
        return []
    if inside == 0:
        return [round(-b / (2 * a), 2)]
    root = math.sqrt(inside)
    return sorted(round((-b + sign * root) / (2 * a), 2) for sign in (-1, 1))


@task(
    names="polynomial_text format_polynomial poly_to_string write_polynomial",
    docs=(
        "Write the polynomial with the non-negative coefficients {coefficients} (constant term "
        'first) as text, highest power first: [1, 0, 3] becomes "3x^2 + 0x^1 + 1x^0". An empty '
        "list gives an empty string.",
        "Each coefficient c at index i becomes the term 'cx^i'. Join the terms with ' + ', "
        "beginning with the largest index, and return the string. There are no negative "
        "coefficients; no coefficients, no text.",
        "Given a list of coefficients that are zero or positive, lowest power first, return a "
        "string of terms such as 4x^3, from the highest power down to x^0, separated by ' + '. "
        "Coefficients 0 and 1 are written out like all others; an empty list yields ''.",
        "Turn {coefficients} into readable form. The last entry comes first. An entry c at index i "
        'is shown as c, the letter x, a caret and i, and between two terms stands " + ". Return '
        "an empty string if there are no entries.",
        "Write a function to print a polynomial: [4, 0, 2] -> '2x^2 + 0x^1 + 4x^0'. The input "
        "starts with the constant, the text starts with the highest power, nothing is "
        "simplified, no entry is negative, and [] -> ''.",
        "For each index i of {coefficients}, from the last down to 0, write the entry, then "
        "'x^', then i; put ' + ' between these pieces. All entries are >= 0. With no entries the "
        "text is ''.",
    ),
    coefficients=lists(ints(0, 12), 0, 4),
    edges=(([],), ([5],), ([1, 0, 3],)),
)
def polynomial_to_text(coefficients: list[int]) -> str:
    terms = [f"{c}x^{i}" for i, c in enumerate(coefficients)]
    return " + ".join(reversed(terms))


@polynomial_to_text.style
def _(coefficients):
    result = ""
    for i in range(len(coefficients) - 1, -1, -1):
        if result:
            result += " + "
        result += str(coefficients[i]) + "x^" + str(i)
    return result


@task(
    names="dot scalar_product inner_product sum_of_products",
    docs=(
        "Return the sum of the products of corresponding elements of {first} and {second}, two "
        "lists of equal length.",
        "Multiply the first elements with each other, the second ones with each other, and so on, "
        "and add up the products. Both lists have the same length, maybe 0.",
        "Given two vectors as lists with equally many entries, compute their dot product. For "
        "empty lists it is 0.",
        "{first} are prices and {second} tells how many pieces of each thing were bought, in the "
        "same order. What does everything cost?",
        "Write a function to find the dot product of two equally long lists (0 if they're empty).",
        "Pair up {first} and {second}, which have the same length, multiply within each pair, sum.",
    ),
    inputs=lambda rng: (
        lambda size: (
            [rng.randint(-5, 12) for _ in range(size)],
            [rng.randint(0, 9) for _ in range(size)],
        )
    )(rng.randint(0, 5)),
    edges=(([], []), ([3], [4]), ([1, -1], [5, 5])),
)
def dot_product(first: list[int], second: list[int]) -> int:
    return sum(a * b for a, b in zip(first, second))


@dot_product.style
def _(first, second):
    total = 0
    for i in range(len(first)):
        total += first[i] * second[i]
    return total


@task(
    names="trapezoid_area area_under_curve trapezoidal_integral approximate_integral",
    docs=(
        "{readings} are values of a function at points that lie {k} apart. Approximate the area "
        "below it by trapezoids: add {k} * (left + right) / 2 for all neighbouring values.",
        "Return the integral by the trapezoidal rule with step width {k} over the sampled values "
        "{readings}; with fewer than two values it is 0.",
        "A river's depth was measured every {k} metres across. Between two measurements the bed "
        "is taken as a straight line. What is the area of the cross section, given the depths? "
        "With fewer than two depths it is 0.",
        "Given a list of numbers, take the mean of each number and the next, sum up these means, "
        "and multiply the sum by {k}. If there is no next number anywhere, the result is 0.",
        "Write a function to integrate {readings} numerically with the trapezoid rule, spacing "
        "{k}. Fewer than 2 readings: 0.",
        "Every two neighbouring readings are the parallel sides of a trapezoid of width {k}. "
        "What's the total area of the trapezoids? (0 if there's no trapezoid.)",
    ),
    k=range(2, 12),
    readings=lists(ints(0, 12), 0, 6),
    edges=(([],), ([4],), ([1, 2],), ([0, 3, 0],)),
)
def trapezoidal_rule(readings: list[int], *, k: int) -> float:
    return sum(k * (a + b) / 2 for a, b in zip(readings, readings[1:]))


@trapezoidal_rule.style
def _(readings, *, k):
    area = 0
    for i in range(1, len(readings)):
        area += k * (readings[i - 1] + readings[i]) / 2
    return area


@task(
    names="root_by_bisection cube_root_approx solve_by_halving bisect_root",
    docs=(
        "Find the x >= 0 with x ** 3 + x == {n} for {n} >= 0 by repeated halving of an interval, "
        "and return it rounded to {k} decimals.",
        "The function x ** 3 + x grows everywhere. At which non-negative x does it reach {n} (zero "
        "or more)? Return x to {k} decimal places.",
        "Given a non-negative number {n}, approximate the only real solution of x * x * x + x = "
        "{n}, rounded to {k} digits after the point.",
        "A cube with edge x and a rod of length x are bought together for {n} coins: the cube "
        "costs x ** 3, the rod x. How long is x? Round it to {k} decimals. {n} is not negative.",
        "Solve x^3 + x = {n} for x >= 0, where {n} >= 0. Round to {k} decimals. Hint: bisection.",
        "Write a function to find the non-negative number whose cube plus itself is {n} (0 or "
        "more), with {k} decimal places.",
    ),
    k=range(1, 5),
    n=ints(0, 100),
    edges=((0,), (2,), (10,), (30,)),
)
def solve_cubic_growth(n: int, *, k: int) -> float:
    low, high = 0.0, n + 1.0
    for _ in range(100):
        middle = (low + high) / 2
        if middle**3 + middle < n:
            low = middle
        else:
            high = middle
    return round(high, k)


@solve_cubic_growth.style
def _(n, *, k):
    x = n / 2
    for _ in range(100):
        x -= (x**3 + x - n) / (3 * x**2 + 1)
    return round(x, k) + 0.0
