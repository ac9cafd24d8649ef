"""Small simulations: robots, accounts, lifts, machines, games, growth."""

from datagen.code.task import task
from datagen.code.values import choice, ints, lists, texts


@task(
    names="robot_position walk_on_grid final_position move_robot end_point",
    docs=(
        "A robot starts at (0, 0) and obeys the letters of {text}: U adds 1 to y, D takes 1 from "
        "y, R adds 1 to x, L takes 1 from x. Return its final position as a tuple (x, y).",
        "Where does the walk end? Begin at the origin of the plane and take one step for each "
        "letter: U up, D down, L left, R right. Up increases the second coordinate, right the "
        "first. [Answer with|Return] the tuple of both.",
        "[Given|For] a string of the letters U, D, L and R, return the point (x, y) reached from "
        "(0, 0) by unit steps up (y + 1), down (y - 1), left (x - 1) and right (x + 1).",
        "Return (right steps minus left steps, up steps minus down steps) for a string of moves, "
        "where the moves are written R, L, U and D.",
        "Final (x, y) after unit moves U (y+1), D (y-1), R (x+1), L (x-1) from (0, 0).",
        "Check where I am: I stand at (0, 0), and each letter makes me go one step up, down, "
        "left or right (first letters!). 'RRU' brings me to (2, 1).",
    ),
    text=texts("UDLR", 0, 8),
    edges=(("",), ("UDLR",), ("RRU",)),
)
def position_after_moves(text: str) -> tuple[int, int]:
    x = y = 0
    for move in text:
        if move == "U":
            y += 1
        elif move == "D":
            y -= 1
        elif move == "R":
            x += 1
        else:
            x -= 1
    return (x, y)


@position_after_moves.style
def _(text):
    return (text.count("R") - text.count("L"), text.count("U") - text.count("D"))


@position_after_moves.style
def _(text):
    steps = {"U": (0, 1), "D": (0, -1), "R": (1, 0), "L": (-1, 0)}
    x, y = 0, 0
    for move in text:
        dx, dy = steps[move]
        x, y = x + dx, y + dy
    return (x, y)


@task(
    names="turtle_path turning_robot rover forward_and_turn drive_robot",
    docs=(
        "A robot at (0, 0) looks north. 'F' moves it {step} forward, 'L' turns it left by 90 "
        "degrees and 'R' right by 90 degrees. North is +y and east is +x. Return its final (x, y).",
        "Simulate a vehicle that first faces north, in the direction of growing y, at the origin. "
        "For each letter of {text} it turns left on the spot (L), turns right on the spot "
        "(R), or drives {step} ahead (F). Where does it stop? Return a tuple (x, y).",
        "Given commands as a string of F, L and R, return the coordinates of the robot afterwards. "
        "It begins at (0, 0) facing up (y grows upwards, x to the right), F goes ahead by {step}, "
        "and L and R are quarter turns to the left and to the right.",
        "The heading is north at first. L and R change it by a quarter turn, F adds {step} to the "
        "coordinate the heading points along (y for north, x for east) or subtracts it (south, "
        "west). Starting from x = y = 0, return the final pair (x, y).",
        "Turtle: start (0, 0) facing +y; F = {step} forward, L/R = turn 90° left/right. Final"
        " (x, y)?",
        "You steer a little car. At the start it's at (0, 0) and points north (+y; east is "
        "+x). F: drive {step} units. L: turn left on the spot. R: turn right on the spot. "
        "Tell me the coordinates after all commands, e.g. 'FRF' gives ({step}, {step}).",
    ),
    step=range(2, 30),
    text=texts("FFLR", 0, 8),
    edges=(("",), ("FRF",), ("LFLF",), ("RRF",)),
)
def rover_position(text: str, *, step: int) -> tuple[int, int]:
    x, y = 0, 0
    dx, dy = 0, 1
    for command in text:
        if command == "F":
            x += dx * step
            y += dy * step
        elif command == "L":
            dx, dy = -dy, dx
        else:
            dx, dy = dy, -dx
    return (x, y)


@rover_position.style
def _(text, *, step):
    directions = [(0, 1), (1, 0), (0, -1), (-1, 0)]
    heading = x = y = 0
    for command in text:
        if command == "L":
            heading = (heading - 1) % 4
        elif command == "R":
            heading = (heading + 1) % 4
        else:
            x += step * directions[heading][0]
            y += step * directions[heading][1]
    return (x, y)


@task(
    names="account_balance balance_after bank_account process_bookings final_balance",
    docs=(
        "An account starts with {start}. Each positive number of {numbers} is paid in; each "
        "negative one is a withdrawal, which is refused if it would make the balance negative. "
        "Return the final balance.",
        "Apply deposits and withdrawals to a balance of {start}. Withdrawals are negative numbers, "
        "and those for which there is not enough money are skipped. What is the balance "
        "afterwards?",
        "[Given|For] a list of bookings, add them to {start} one after the other, leaving out "
        "every booking that would take the sum below zero, and return the result.",
        "Someone has {start} coins in a box. Going through {numbers}, they put n coins in (n > 0) "
        "or take -n coins out (n < 0), but only if there are that many. How many coins are in the "
        "box at the end?",
        "Balance starts at {start}; apply each number unless the balance would drop below 0. "
        "Final balance?",
        "Write a function to process payments. A payment that I can't afford is skipped "
        "completely, the next ones are still tried. I begin with {start}; positive numbers "
        "are income. What do I have at the end?",
    ),
    start=range(0, 50),
    numbers=lists(ints(-30, 20), 0, 6),
    edges=(([],), ([-50, 5],), ([10, -60, -2],)),
)
def balance_after_bookings(numbers: list[int], *, start: int) -> int:
    balance = start
    for n in numbers:
        if balance + n >= 0:
            balance += n
    return balance


@balance_after_bookings.style
def _(numbers, *, start):
    from functools import reduce

    return reduce(lambda balance, n: balance + n if balance >= -n else balance, numbers, start)


@task(
    names="first_overdraft goes_negative_at when_below_zero bankrupt_after first_day_in_debt",
    docs=(
        "Starting with {start}, add the numbers of {numbers} one by one. Return the index of the "
        "first number that makes the sum negative, or -1 if it never is.",
        "An account holds {start} and all bookings are carried out. After which booking, counted "
        "from 0, is the balance below zero for the first time? Return -1 if that does not happen.",
        "[Given|For] a list of gains and losses, find out when a player with {start} points "
        "first falls below 0 points. [Answer with|Return] the position in the list, or -1 for "
        "never.",
        "Return the smallest i such that {start} plus the sum of the elements 0 to i of the list "
        "is less than 0; if there is no such i, return -1.",
        "First index where {start} + running sum < 0, else -1.",
        "When am I broke? I've got {start} and the list says how it changes, step by step. "
        "Give the index (from 0) of the change after which I have less than 0 for the first "
        "time; -1 if I never have.",
    ),
    start=range(0, 25),
    numbers=lists(ints(-15, 8), 0, 7),
    edges=(([],), ([-25],), ([5, -1, -40],), ([1, 2],)),
)
def first_time_negative(numbers: list[int], *, start: int) -> int:
    balance = start
    for i, n in enumerate(numbers):
        balance += n
        if balance < 0:
            return i
    return -1


@first_time_negative.style
def _(numbers, *, start):
    for i in range(len(numbers)):
        if start + sum(numbers[: i + 1]) < 0:
            return i
    return -1


@task(
    names="elevator_distance floors_travelled lift_distance total_floors elevator_ride",
    docs=(
        "A lift waits on floor {floor} and then visits the floors in {numbers} in this order. "
        "Return how many floors it travels altogether, up and down.",
        "Starting at floor {floor}, an elevator goes to each floor of a list in turn. Add up the "
        "distances between successive stops.",
        "Given the list of floors to which a lift is called one after the other, compute the "
        "total number of floors it passes, going from floor {floor} to the first and on to the "
        "last. An empty list means that it does not move.",
        "Return the sum of the absolute differences between neighbours in the sequence that "
        "consists of {floor} followed by {numbers}.",
        "Sum of |floor changes| of a lift that starts at floor {floor} and visits {numbers} "
        "in order.",
        "Find how far the elevator goes. First it's on floor {floor}. For stops [3, 1] it'd "
        "go from {floor} to 3 and then 2 floors down to 1. Add up all floors travelled; no "
        "stops, no distance.",
    ),
    floor=range(0, 30),
    numbers=lists(ints(-2, 30), 0, 6),
    edges=(([],), ([0],), ([5, 5, 2],)),
)
def lift_travel(numbers: list[int], *, floor: int) -> int:
    current = floor
    travelled = 0
    for n in numbers:
        travelled += abs(n - current)
        current = n
    return travelled


@lift_travel.style
def _(numbers, *, floor):
    stops = [floor, *numbers]
    return sum(abs(b - a) for a, b in zip(stops, stops[1:]))


@task(
    names="years_until population_growth growth_years when_exceeds years_to_reach",
    docs=(
        "A town of {n} people grows by {percent} percent each year (rounded down to whole people) "
        "and by {plus} newcomers in addition. Return after how many years it has at least {goal} "
        "people.",
        "Starting from {n}, replace the number again and again by itself plus {percent} percent of "
        "itself (fractions dropped) plus {plus}. How many times until it is {goal} or more?",
        "Given the present population, count the years until {goal} is reached or passed. In a "
        "year the population rises by {percent} % of its size, rounded down, and then by {plus}. "
        "If it is already large enough, the answer is 0.",
        "Return the number of steps of the rule p -> p + p * {percent} // 100 + {plus} that are "
        "needed to get from {n} to a value not less than {goal}.",
        "Years until p >= {goal} if each year p += p * {percent} // 100 + {plus}, starting "
        "with {n}.",
        "A city wants to know when it will have {goal} inhabitants or more. Every year there "
        "are {percent} percent more (cut to an integer) plus {plus} people moving in. It "
        "might be there already: then 0.",
    ),
    percent=[2, 3, 5, 8, 10, 12, 15, 20, 25, 50],
    plus=[1, 5, 10, 20, 25, 40, 60, 75, 100],
    goal=[500, 800, 1000, 1200, 1500, 2000, 2500, 3000],
    n=ints(50, 1200),
    edges=((3000,), (1,), (499,)),
)
def years_to_population(n: int, *, percent: int, plus: int, goal: int) -> int:
    years = 0
    while n < goal:
        n += n * percent // 100 + plus
        years += 1
    return years


@years_to_population.style
def _(n, *, percent, plus, goal):
    years = 0
    while True:
        if n >= goal:
            return years
        n = n * (100 + percent) // 100 + plus
        years += 1


@task(
    names="traffic_light light_color signal_at color_after traffic_signal",
    docs=(
        "A traffic light is green for {green} seconds, then yellow for {yellow}, then red for "
        "{red}, and so on in a circle, starting with green at second 0. Return 'green', 'yellow' "
        "or 'red' for second {n}; for a negative second return 'off'.",
        "Which colour does the light show {n} seconds after it was switched on? It repeats: "
        "{green} seconds green, {yellow} seconds yellow, {red} seconds red. Before it was switched "
        "on ({n} below 0) it is 'off'.",
        "[Given|For] a time in whole seconds, return the colour of a signal with the cycle 'green' "
        "({green} s), 'yellow' ({yellow} s), 'red' ({red} s). The first cycle begins at time 0, "
        "and at negative times the signal is 'off'.",
        "Return 'off' if {n} is negative. Otherwise find the place of second {n} in the repeating "
        "pattern that consists of {green} seconds 'green' followed by {yellow} seconds 'yellow' "
        "and {red} seconds 'red', and return the colour there.",
        "Signal at second {n}: cycle green {green} s, yellow {yellow} s, red {red} s; "
        "negative: 'off'.",
        "Input: a second.\n"
        "Output: 'green' for the first {green} seconds of a cycle, 'yellow' for the following"
        " {yellow}, 'red' for the following {red}; cycles repeat from second 0.\n"
        "Note: less than 0 gives 'off'.",
    ),
    green=range(10, 40, 3),
    yellow=range(2, 7),
    red=range(8, 40, 3),
    n=ints(-20, 150),
    edges=((0,), (-1,), (9,), (45,)),
)
def light_at_second(n: int, *, green: int, yellow: int, red: int) -> str:
    if n < 0:
        return "off"
    second = n % (green + yellow + red)
    if second < green:
        return "green"
    if second < green + yellow:
        return "yellow"
    return "red"


@light_at_second.style
def _(n, *, green, yellow, red):
    if n < 0:
        return "off"
    while True:
        for color, seconds in [("green", green), ("yellow", yellow), ("red", red)]:
            if n < seconds:
                return color
            n -= seconds


@task(
    names="vending_machine insert_coins buy_drink coin_machine machine_answer",
    docs=(
        "A drink costs {price}. Coins from {coins} are put in one after the other until the price "
        "is reached or passed; later coins are not used. Return the change, or -1 if the coins are "
        "not enough.",
        "Insert the coins of {coins} into a vending machine, in order, and stop as soon as at "
        "least {price} has been inserted. How much too much is it then? Return -1 if all coins "
        "together are less than {price}.",
        "[Given|For] a list of coin values, take coins from the front until their sum is {price} "
        "or more, and return the sum minus {price}. If that sum cannot be reached, return -1.",
        "How much does the machine give back for a ticket that costs {price}? It takes the coins "
        "one at a time and accepts no more once the ticket is paid. -1 stands for a customer who "
        "cannot pay.",
        "Insert {coins} in order until the total is >= {price}; return total - {price}, or -1"
        " if it's never reached.",
        "You buy something for {price} at a machine, putting in one coin after the other and "
        "stopping once you have paid enough. What change do you get? If you haven't got "
        "enough coins the answer is -1.",
    ),
    price=range(12, 60),
    coins=lists(choice(1, 2, 5, 10, 20, 50), 0, 6),
    edges=(([],), ([50, 20],), ([1, 1],), ([10, 2, 50],)),
)
def change_from_machine(coins: list[int], *, price: int) -> int:
    paid = 0
    for coin in coins:
        paid += coin
        if paid >= price:
            return paid - price
    return -1


@change_from_machine.style
def _(coins, *, price):
    from itertools import accumulate

    sums = [total for total in accumulate(coins) if total >= price]
    return sums[0] - price if sums else -1


@task(
    names="dice_score score_throw points_for_dice evaluate_dice dice_game_points",
    docs=(
        "Score a throw of dice: each die that shows {lucky} is worth {bonus} points, every other "
        "die as many points as it shows. But if all dice show the same (and there are at least "
        "two), the score is doubled.",
        "Return the points of a dice game. A die counts what it shows, except that {lucky} counts "
        "{bonus}; the total is doubled when there are two or more dice and they are all equal.",
        "Given the numbers on some dice, add them up, counting {bonus} for each {lucky}. Double "
        "the sum if two or more dice were thrown and all of them show one and the same number. No "
        "dice give 0 points.",
        "In a made-up game a {lucky} brings {bonus} points and any other face brings its own "
        "value. A throw of several dice that are all alike brings twice its points. How many "
        "points does the throw {numbers} bring?",
        "Dice sum with {lucky} counting as {bonus}; x2 if there are at least 2 dice and all "
        "show the same.",
        "Score my throw!\n"
        "- a {lucky} gives {bonus}\n"
        "- any other number gives itself\n"
        "- all dice equal (two dice or more): the total counts double",
    ),
    lucky=range(1, 7),
    bonus=range(7, 40),
    inputs=lambda rng: (
        rng.choice(
            [
                [rng.randint(1, 6) for _ in range(rng.randint(0, 5))],
                [rng.randint(1, 6)] * rng.randint(1, 4),
            ]
        ),
    ),
    edges=(([],), ([3],), ([1, 1],), ([2, 2, 6],)),
)
def throw_points(numbers: list[int], *, lucky: int, bonus: int) -> int:
    points = sum(bonus if n == lucky else n for n in numbers)
    if len(numbers) >= 2 and len(set(numbers)) == 1:
        points *= 2
    return points


@throw_points.style
def _(numbers, *, lucky, bonus):
    points = 0
    for n in numbers:
        points += bonus if n == lucky else n
    all_equal = numbers.count(numbers[0]) == len(numbers) if numbers else False
    return 2 * points if all_equal and len(numbers) > 1 else points


@task(
    names="game_winner play_rounds card_duel who_wins compare_hands",
    docs=(
        "Two players lay down their cards {first} and {second} one by one. In each round the "
        "higher card gets a point, and with equal cards nobody does. Return the points of both as "
        "a tuple. The lists are equally long.",
        "Compare two lists of the same length position by position. Return a tuple: how often the "
        "element of {first} is greater, and how often that of {second} is.",
        "Ana plays the cards in {first}, Ben those in {second}, in order. The larger card wins "
        "the round. How many rounds does each of them win? Draws count for nobody. Answer as "
        "(rounds of Ana, rounds of Ben).",
        "[Given|For] two equally long lists of numbers, return the tuple of two counts: "
        "positions at which the first list has the larger number, and positions at which the "
        "second list has.",
        "(count of a > b, count of a < b) over the pairs of {first} and {second}, same length.",
        "Who won how many rounds? In round i the cards {first}[i] and {second}[i] meet, the "
        "bigger one wins, a tie is nobody's. Return both numbers of wins in a tuple.",
    ),
    inputs=lambda rng: (
        lambda size: tuple([rng.randint(1, 9) for _ in range(size)] for _ in range(2))
    )(rng.randint(0, 5)),
    edges=(([], []), ([3], [3]), ([1, 5, 2], [2, 1, 2])),
)
def rounds_won(first: list[int], second: list[int]) -> tuple[int, int]:
    wins_first = sum(a > b for a, b in zip(first, second))
    wins_second = sum(a < b for a, b in zip(first, second))
    return (wins_first, wins_second)


@rounds_won.style
def _(first, second):
    points = [0, 0]
    for i in range(len(first)):
        if first[i] > second[i]:
            points[0] += 1
        elif second[i] > first[i]:
            points[1] += 1
    return tuple(points)


@task(
    names="snail_days days_to_climb climb_out well_climber snail_in_well",
    docs=(
        "A snail climbs {up} metres every day and slips back {down} metres every night. Return on "
        "which day it first gets to the height of {n} metres, which is positive.",
        "How many days does a snail need to climb out of a well that is {n} metres deep? It goes "
        "up {up} metres during each day and slides down {down} metres during each night; once it "
        "is at the top it is out.",
        "[Given|For] a height of at least 1, count the days: by day the position grows by {up}, "
        "by night it shrinks by {down}, and the snail starts at 0 in the morning. Return the "
        "number of the day on which the height is reached or passed.",
        "Starting at 0, alternately add {up} and subtract {down}. Return how many additions it "
        "takes until the value is at least {n}, where {n} is a positive integer.",
        "Snail: +{up} m by day, -{down} m by night. On which day does it first reach {n} m?",
        "A snail at the bottom of a wall of {n} metres ({n} >= 1) wants to go up. Each day "
        "brings it {up} metres higher, each night it loses {down} metres again. When it "
        "touches the top it stays there. How many days, counting the last?",
    ),
    up=range(6, 20),
    down=range(1, 6),
    n=ints(1, 100),
    edges=((1,), (6,), (7,), (20,)),
)
def day_at_top(n: int, *, up: int, down: int) -> int:
    height = 0
    days = 0
    while True:
        days += 1
        height += up
        if height >= n:
            return days
        height -= down


@day_at_top.style
def _(n, *, up, down):
    if n <= up:
        return 1
    gain = up - down
    return 1 + (n - up + gain - 1) // gain


@task(
    names="water_tank fill_tank tank_level level_after limited_tank",
    docs=(
        "A tank holds at most {size} litres and is empty at first. Every number in {numbers} is "
        "poured in, or taken out if negative; what does not fit is lost, and the level never falls "
        "below 0. Return the level at the end.",
        "Return the final contents of a barrel with room for {size} litres that starts empty. For "
        "each change, add it to the contents and then keep the contents between 0 and {size}.",
        "[Given|For] a list of inflows (positive) and outflows (negative), simulate a tank with a "
        "capacity of {size}: above that it runs over, and below 0 there is nothing to take out. "
        "How full is it afterwards?",
        "Start at 0 and add the numbers of {numbers} one by one. Whenever the value gets larger "
        "than {size}, set it to {size}; whenever it gets negative, set it to 0. Return the last "
        "value.",
        "Level = clamp(level + n, 0, {size}) for each n, from 0. Final level?",
        "Write a function to track a water tank. It's empty now, its maximum is {size}. "
        "Positive numbers fill it (too much is lost), negative ones drain it (not below "
        "empty).",
    ),
    size=range(8, 50),
    numbers=lists(ints(-15, 25), 0, 6),
    edges=(([],), ([60, -5],), ([-3, 4],)),
)
def tank_contents(numbers: list[int], *, size: int) -> int:
    level = 0
    for n in numbers:
        level = max(0, min(size, level + n))
    return level


@tank_contents.style
def _(numbers, *, size):
    level = 0
    for n in numbers:
        level += n
        if level > size:
            level = size
        elif level < 0:
            level = 0
    return level


@task(
    names="overflow_amount spilled_water lost_litres water_lost total_overflow",
    docs=(
        "A bucket for {size} litres is empty. The amounts in {numbers}, none negative, are poured "
        "in one after the other. Return how many litres run over in total.",
        "How much water is spilled when all amounts of a list go into a bucket that can hold "
        "{size} litres and never gets emptied?",
        "[Given|For] a list of non-negative amounts, return by how much their sum exceeds "
        "{size}; the result is 0 if it does not.",
        "A parking garage has {size} places and starts empty, and nobody leaves. {numbers} tells "
        "how many cars arrive in each hour. How many cars have to be turned away in all?",
        "Overflow: how much of the total is above {size}? (0 if nothing)",
        "A bucket can hold {size} litres and we keep pouring. All that doesn't fit ends up on"
        " the floor. How many litres are on the floor in the end?",
    ),
    size=range(10, 70),
    numbers=lists(ints(0, 25), 0, 6),
    edges=(([],), ([0],), ([70, 5],)),
)
def amount_over(numbers: list[int], *, size: int) -> int:
    return max(0, sum(numbers) - size)


@amount_over.style
def _(numbers, *, size):
    level = lost = 0
    for n in numbers:
        room = size - level
        level += min(n, room)
        lost += max(0, n - room)
    return lost


@task(
    names="run_commands counter_machine execute_program simple_machine text_commands",
    docs=(
        "A counter starts at {start}. Carry out the commands of {commands}: 'inc' adds 1, 'dec' "
        "subtracts 1, 'double' doubles the counter, 'reset' sets it back to {start}. Unknown "
        "commands are ignored. Return the counter.",
        "Execute a list of commands on a number that is {start} at the beginning. Known commands "
        "are 'inc' (plus one), 'dec' (minus one), 'double' (times two) and 'reset' (back to "
        "{start}); anything else has no effect. Return the number at the end.",
        "Which value does the register have after the program? It begins with {start}, 'reset' "
        "restores that value, 'double' multiplies by 2, and 'inc' and 'dec' change it by one up or "
        "down. Words that are none of these do nothing.",
        "[Given|For] a program as a list of words, interpret it: start from {start}; add one for "
        "'inc', take one away for 'dec', multiply by two for 'double', return to {start} for "
        "'reset', and skip every other word. The result is the final value.",
        "Counter = {start}. 'inc' +1, 'dec' -1, 'double' x2, 'reset' -> {start}, others "
        "ignored. Final value?",
        "Write an interpreter for a tiny language with the words inc, dec, double and reset "
        "(back to the initial value {start}). Skip words you don't know. Return the counter "
        "at the end.",
    ),
    start=range(0, 40),
    commands=lists(choice("inc", "dec", "double", "reset", "stop", "inc", "double"), 0, 6),
    edges=(([],), (["halt"],), (["inc", "reset", "dec"],), (["double", "inc"],)),
)
def counter_after(commands: list[str], *, start: int) -> int:
    counter = start
    for command in commands:
        if command == "inc":
            counter += 1
        elif command == "dec":
            counter -= 1
        elif command == "double":
            counter *= 2
        elif command == "reset":
            counter = start
    return counter


@counter_after.style
def _(commands, *, start):
    actions = {
        "inc": lambda n: n + 1,
        "dec": lambda n: n - 1,
        "double": lambda n: 2 * n,
        "reset": lambda n: start,
    }
    value = start
    for command in commands:
        if command in actions:
            value = actions[command](value)
    return value


@task(
    names="pour_jugs pour_between jug_step pour_from_to transfer_water",
    docs=(
        "Two jugs hold at most {first_size} and {second_size} litres and contain {a} and {b} "
        "litres. Pour from the first into the second until the first is empty or the second is "
        "full. Return the new contents as a tuple.",
        "Return (contents of jug one, contents of jug two) after pouring jug one into jug two as "
        "far as it goes. Jug two has room for {second_size} litres in all, jug one for "
        "{first_size}; {a} and {b} are their contents before.",
        "Given the contents {a} of a jug for {first_size} litres and {b} of another one for "
        "{second_size} litres, empty the former into the latter, but stop when the latter is full. "
        "What is in the two jugs now? [Answer with|Return] a tuple.",
        "Water is poured from a {first_size}-litre can into a {second_size}-litre can that must "
        "not overflow. Before, they hold {a} and {b} litres. Return what they hold afterwards, "
        "as a pair in the same order.",
        "Pour jug 1 (size {first_size}, holding {a}) into jug 2 (size {second_size}, holding "
        "{b}) until 1 is empty or 2 is full. Return both contents.",
        "How does it look after pouring? You can't pour more than there is in the first jug "
        "({a} of {first_size}) and not more than the second one still takes ({b} of "
        "{second_size} so far). Return (first, second).",
    ),
    first_size=range(5, 12),
    second_size=range(4, 15),
    a=ints(0, 5),
    b=ints(0, 4),
    edges=((0, 0), (5, 4), (0, 3), (3, 0)),
)
def after_pouring(a: int, b: int, *, first_size: int, second_size: int) -> tuple[int, int]:
    poured = min(a, second_size - b)
    return (a - poured, b + poured)


@after_pouring.style
def _(a, b, *, first_size, second_size):
    while a > 0 and b < second_size:
        a -= 1
        b += 1
    return (a, b)
