"""Lists of numbers: counting, choosing, changing."""

from datagen.code.task import task
from datagen.code.values import ints, lists


@task(
    names="count_greater how_many_above above_limit",
    docs=(
        "Return how many [numbers|elements] of {numbers} are greater than {limit}.",
        "Given a list of integers, count [those|the ones] that exceed {limit}.",
        "Count the entries in {numbers} that are strictly larger than {limit}.",
        "You are given a list of numbers called {numbers}. How many of them are above {limit}? "
        "Return that count, which is 0 for an empty list.",
        "Write a function to count numbers over {limit} in {numbers}.",
        "Input: a list of ints {numbers}\nOutput: how many of them are > {limit} (a number equal "
        "to {limit} is not counted)",
        "Please tell me how often something bigger than {limit} shows up in {numbers}!",
    ),
    limit=range(2, 60),
    numbers=lists(ints(-10, 70)),
    edges=(([],),),
)
def count_above(numbers: list[int], *, limit: int) -> int:
    return sum(1 for n in numbers if n > limit)


@count_above.style
def _(numbers, *, limit):
    count = 0
    for n in numbers:
        if n > limit:
            count += 1
    return count


@task(
    names="second_highest runner_up second_largest_value",
    docs=(
        "Return the second largest distinct value in {numbers}, or None if there is none.",
        "Find the second biggest [number|value] of a list. Repeated values count once. If the list "
        "has fewer than two different values, return None.",
        "Given a list of integers, return the largest number that is smaller than the maximum; "
        "return None when no such number exists.",
        "Which value would be second if the distinct values of {numbers} were sorted from high to "
        "low? Return it, or None if there are fewer than two distinct values.",
        "Find the second largest number in the list {numbers}. Duplicates don't matter: [9, 9, "
        "4] -> 4. If there is no second one, give None.",
        "Create a function that takes a list of integers and returns the runner-up value.\n- "
        "equal values are one value\n- fewer than two distinct values: None.",
    ),
    edges=(([],), ([5, 5],), ([3],), ([2, 1],)),
)
def second_largest(numbers: list[int]) -> int | None:
    distinct = sorted(set(numbers))
    return distinct[-2] if len(distinct) > 1 else None


@second_largest.style
def _(numbers):
    largest = second = None
    for n in numbers:
        if largest is None or n > largest:
            largest, second = n, largest
        elif n != largest and (second is None or n > second):
            second = n
    return second


@task(
    names="fact factorial_of n_factorial",
    docs=(
        "Return the factorial of {n}.",
        "Compute n! for a non-negative integer {n}, where 0! is 1.",
        "Given a whole number {n} >= 0, return the product of all the integers from 1 to {n}.",
        "Multiply together all positive integers up to {n} and return the product. For {n} equal "
        "to zero the result is one.",
        "Write a function to calculate the factorial of {n} ({n} >= 0).",
        "Definition: n! = 1 * 2 * ... * n, and 0! = 1. Calculate it for {n}.",
    ),
    n=ints(0, 10),
    edges=((0,), (1,)),
)
def factorial(n: int) -> int:
    if n <= 1:
        return 1
    return n * factorial(n - 1)


@factorial.style
def _(n):
    result = 1
    for k in range(2, n + 1):
        result *= k
    return result


@factorial.style
def _(n):
    import math

    return math.factorial(n)
