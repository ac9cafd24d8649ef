"""More simulations: games with made-up rules, machines, everyday processes."""

from datagen.code.task import task
from datagen.code.values import dicts, ints, lists, texts


@task(
    names="board_game_position snakes_and_ladders token_position play_board_game move_token",
    docs=(
        "A token starts on field 0 and moves forward by each number of {numbers}. Whenever a move "
        "ends on a field that is a key of {mapping}, the token jumps to the field given there "
        "(and stays there). Return its final field.",
        "Play a game with ladders and slides: {mapping} leads from the foot of a ladder or the top "
        "of a slide to its other end. For every throw in {numbers} advance that many fields, then "
        "take the ladder or slide if there is one, at most one for each throw. Start on field 0; "
        "on which field does the game end?",
        "Given jumps as a dictionary and a list of dice throws, add the throws one by one to a "
        "position that begins at 0. After each addition, replace the position by "
        "{mapping}[position] if it has an entry. Return the last position.",
        "Beginning at 0, go forward by the numbers of {numbers} in turn. Each time you stop on a "
        "field listed in {mapping}, you are carried once to the field it names. Where are you in "
        "the end?",
        "Position 0; for each throw: position += throw, then if position in {mapping}: "
        "position = {mapping}[position] (once). Final position?",
        "Snakes and ladders: {mapping} tells where a field sends you. You start at 0. After "
        "every throw you go that many fields, and if the field you land on sends you "
        "elsewhere you go there (don't check again for that throw). Where do you finish?",
    ),
    numbers=lists(ints(1, 6), 0, 5),
    mapping=dicts(ints(1, 9), ints(0, 15), 0, 3),
    edges=(([], {}), ([3, 2], {3: 7}), ([3, 2], {3: 5, 5: 0}), ([2], {2: 0})),
)
def field_at_end(numbers: list[int], mapping: dict[int, int]) -> int:
    position = 0
    for n in numbers:
        position += n
        if position in mapping:
            position = mapping[position]
    return position


@field_at_end.style
def _(numbers, mapping):
    position = 0
    for n in numbers:
        position = mapping.get(position + n, position + n)
    return position


@task(
    names="ring_position circular_track walk_in_circle field_on_ring clock_hand",
    docs=(
        "A round track has {size} fields, numbered from 0. A token starts on field 0 and moves by "
        "each number of {numbers}, forward if it is positive and backward if it is negative. "
        "Return the field where it ends.",
        "After the last field of a circle with {size} fields comes field 0 again. Begin on field "
        "0 and take the steps in {numbers} (negative ones go back). On which field do you end?",
        "[Given|For] a list of steps, positive or negative, return the final place on a ring whose "
        "places have the numbers 0 up to, but not including, {size}. The walk begins at place 0.",
        "A dial shows the numbers from 0 upwards, {size} of them, and stands at 0. It is turned by "
        "every amount in the list in turn, to the right for positive and to the left for negative "
        "amounts. What does it show at the end?",
        "Final position on a ring of {size} fields (0 to {size - 1}), starting at 0, steps "
        "may be negative.",
        "Write a function to compute where a piece ends on a circular board with {size} "
        "squares. Going below 0 leads to the highest square.",
    ),
    size=range(5, 30),
    numbers=lists(ints(-9, 12), 0, 5),
    edges=(([],), ([30, -1],), ([-1],)),
)
def field_on_round_track(numbers: list[int], *, size: int) -> int:
    return sum(numbers) % size


@field_on_round_track.style
def _(numbers, *, size):
    field = 0
    for n in numbers:
        field = (field + n) % size
    return field


@task(
    names="rounds_completed laps_passed times_past_start count_laps start_crossings",
    docs=(
        "A token goes round a track of {size} fields, starting on the start field and moving "
        "forward by the non-negative numbers in {numbers}. Return how many times it reaches or "
        "passes the start field again.",
        "How many complete rounds has a runner made who has run the distances {numbers} (none "
        "negative), one after the other, on a track with a length of {size}?",
        "Given non-negative distances on a circular track that is {size} long, return how many "
        "full laps they make together.",
        "[Add up|Sum up] {numbers}, all at least 0, and return how often {size} fits into the sum.",
        "Total distance // {size}. No distance is negative.",
        "How many times does a runner come by the start line again, on a lap of length "
        "{size}, after running all these distances one after another? Ending exactly on the "
        "line counts.",
    ),
    size=range(7, 50),
    numbers=lists(ints(0, 40), 0, 5),
    edges=(([],), ([49, 1],), ([6],)),
)
def laps_run(numbers: list[int], *, size: int) -> int:
    return sum(numbers) // size


@laps_run.style
def _(numbers, *, size):
    laps = position = 0
    for n in numbers:
        position += n
        while position >= size:
            position -= size
            laps += 1
    return laps


@task(
    names="pass_or_bust blackjack_like push_your_luck score_until_bust bust_game",
    docs=(
        "Cards are drawn in the order of {numbers} until the sum reaches {stop_at} or more, or no "
        "cards are left. Return the sum, but 0 if it is [greater|larger] than {limit}.",
        "In a game of luck a player adds up card values, one card at a time, and stops at "
        "{stop_at} or above. A total of more than {limit} is worth nothing. What does the player "
        "score with the cards {numbers}, which may run out before?",
        "Given the values of the cards in a pile, from the top, take cards while the total is "
        "below {stop_at} and there are any. The score is this total, or 0 when it exceeds {limit}.",
        "Keep adding numbers from the front of the list as long as the sum is less than {stop_at}. "
        "Then return the sum; sums above {limit} count as zero.",
        "Draw from the front while the total < {stop_at} (and there are numbers); > {limit} "
        "scores 0, otherwise the total.",
        "Blackjack-like rule: I take another card as long as I have less than {stop_at} and "
        "there is a card. More than {limit} in hand means I lose and get 0, else I get what I"
        " have.",
    ),
    stop_at=range(14, 20),
    limit=range(20, 27),
    numbers=lists(ints(1, 11), 0, 6),
    edges=(([],), ([10, 11],), ([13, 11, 5],), ([11, 11, 11],)),
)
def total_or_bust(numbers: list[int], *, stop_at: int, limit: int) -> int:
    total = 0
    for n in numbers:
        if total >= stop_at:
            break
        total += n
    return total if total <= limit else 0


@total_or_bust.style
def _(numbers, *, stop_at, limit):
    total = i = 0
    while i < len(numbers) and total < stop_at:
        total += numbers[i]
        i += 1
    if total > limit:
        return 0
    return total


@task(
    names="treasure_hunt collect_coins coins_collected gather_and_lose hero_walk",
    docs=(
        "A hero walks along {text}: each 'c' is a coin that is picked up, each 't' is a thief who "
        "takes {k:word} coins (or all, if there are fewer), and other signs are empty places. "
        "Return the number of coins at the end.",
        "Start with no coins and read {text} from left to right. A 'c' adds one coin; a 't' takes "
        "away {k:word} coins, but never more than there are; anything else changes nothing. How "
        "many coins are left?",
        "[Given|For] a path as a string, simulate a walk on it. The letter c stands for one coin "
        "found and the letter t for a toll of {k} coins, which is lowered to what one has if one "
        "has less. Return what one has at the end of the path.",
        "Return the final value of a counter that begins at 0, goes up by 1 at every 'c' in "
        "{text}, goes down by {k} at every 't', is set to 0 if it would become negative, and "
        "ignores all other characters.",
        "'c': +1, 't': -{k} (min 0), rest ignored. Start at 0, final count?",
        "Find out how rich the hero is after the path. Every c on it is a coin for him; every"
        " t is a toll booth that wants {k} coins and takes everything he has if it's less. He"
        " begins without money.",
    ),
    k=range(2, 7),
    text=texts("ccccct.", 0, 12),
    edges=(("",), ("ct",), ("cccccccct",), ("tc",)),
)
def coins_after_walk(text: str, *, k: int) -> int:
    coins = 0
    for sign in text:
        if sign == "c":
            coins += 1
        elif sign == "t":
            coins = max(0, coins - k)
    return coins


@coins_after_walk.style
def _(text, *, k):
    coins = 0
    for part in text.split("t")[:-1]:
        coins += part.count("c")
        coins -= min(k, coins)
    return coins + text.split("t")[-1].count("c")


@task(
    names="halve_or_increase steps_to_one collatz_like count_steps sequence_length_to_one",
    docs=(
        "Repeat until the number is 1: halve it if it is even, otherwise add {plus} to it. Return "
        "how many steps this takes from {n}, or -1 if 1 is not reached within {limit} steps.",
        "Starting with {n}, an even number is divided by 2 and an odd one is increased by {plus}. "
        "How many steps lead to 1? If after {limit} steps the number is still not 1, return -1.",
        "[Given|For] a positive integer, count the applications of this rule until the value is "
        "1: n becomes n / 2 for even n, and n + {plus} for odd n. Give up with the result -1 "
        "when {limit} applications were not enough.",
        "How long is the way to 1? Even numbers are halved, odd numbers grow by {plus}. The way of "
        "1 itself has length 0; a way longer than {limit} steps counts as -1.",
        "Steps until {n} becomes 1 (even: halve it, odd: add {plus}); -1 if more than {limit} "
        "steps would be needed.",
        "Write a function to count how often the rule must be applied. The rule: halve an "
        "even number, add {plus} to an odd number. Stop at 1 (it may be 1 at once: 0 steps). "
        "If it isn't 1 after {limit} times, return -1.",
    ),
    plus=[1, 3, 5, 7, 9, 11],
    limit=[10, 12, 15, 18, 20, 25, 30],
    n=ints(1, 40),
    edges=((1,), (2,), (3,), (7,)),
)
def steps_down_to_one(n: int, *, plus: int, limit: int) -> int:
    for steps in range(limit + 1):
        if n == 1:
            return steps
        n = n // 2 if n % 2 == 0 else n + plus
    return -1


@steps_down_to_one.style
def _(n, *, plus, limit):
    steps = 0
    while n != 1:
        if steps == limit:
            return -1
        if n % 2 == 0:
            n //= 2
        else:
            n += plus
        steps += 1
    return steps


@task(
    names="battery_level phone_battery charge_simulation drain_and_charge battery_after",
    docs=(
        "A battery is at {start} percent. Each letter of {text} is an hour: 'c' charges it by "
        "{up}, 'u' (in use) drains it by {down}, and any other letter leaves it as it is. The "
        "level stays between 0 and 100. Return the final level.",
        "Simulate the charge of a phone hour by hour. It begins with {start}; in an hour marked "
        "'c' it gains {up}, in an hour marked 'u' it loses {down}, otherwise nothing happens. It "
        "cannot go above 100 or below 0. What is it after all hours of {text}?",
        "[Given|For] a string of hours, compute the battery level at its end, starting from "
        "{start}. Add {up} for each 'c' but do not exceed 100; subtract {down} for each 'u' but "
        "do not go below 0; skip other characters.",
        "Return the last value of a level that starts at {start} and is changed by the characters "
        "of {text} in turn: c raises it by {up} to at most 100, u lowers it by {down} to at least "
        "0, and all others have no effect.",
        "Battery sim: {start} at first, 'c' +{up}, 'u' -{down}, other letters 0; clamp to "
        "0..100 after each.",
        "How full is my phone in the evening? It was at {start} % in the morning. Per hour: "
        "'c' means charging (+{up}, max 100), 'u' means using (-{down}, min 0), anything else"
        " means no change.",
    ),
    start=range(20, 100, 10),
    up=[5, 8, 12, 15, 20, 25],
    down=[4, 6, 7, 9, 11, 14],
    text=texts("ccuu.", 0, 9),
    edges=(("",), ("cccccccccccccc",), ("uuuuuuuuuuuuuuuuuuuuuuuuc",), ("c.u",)),
)
def charge_at_end(text: str, *, start: int, up: int, down: int) -> int:
    level = start
    for hour in text:
        if hour == "c":
            level = min(100, level + up)
        elif hour == "u":
            level = max(0, level - down)
    return level


@charge_at_end.style
def _(text, *, start, up, down):
    level = start
    changes = {"c": up, "u": -down}
    for hour in text:
        level += changes.get(hour, 0)
        if level > 100:
            level = 100
        if level < 0:
            level = 0
    return level


@task(
    names="chocolates_with_wrappers bottles_exchange total_drinks exchange_empties refills",
    docs=(
        "You have {n} full bottles and may exchange {k:word} empty bottles for a full one as often "
        "as you can. Return how many bottles you can drink in all.",
        "A shop gives a bar of chocolate for every {k} wrappers. How many bars can one eat who "
        "buys {n} bars and always trades in wrappers while possible?",
        "[Given|For] a number of full bottles, count the bottles that are emptied if {k:word} "
        "empty ones are worth a full one, and the new ones are exchanged again when they are "
        "empty.",
        "Start with {n} tickets for rides. After each ride the ticket becomes a stub, and "
        "{k:word} stubs are swapped for a new ticket. What is the total number of rides?",
        "Total bottles drunk from {n}, exchanging {k} empties for 1 full as long as possible.",
        "You've bought {n} drinks. {k} empty bottles get you one more for free, and its empty"
        " bottle counts for the next exchange as well. How many drinks will you have had when"
        " you can't exchange any more?",
    ),
    k=range(2, 10),
    n=ints(0, 60),
    edges=((0,), (1,), (2,), (10,)),
)
def bottles_emptied(n: int, *, k: int) -> int:
    total = n
    empty = n
    while empty >= k:
        full = empty // k
        total += full
        empty = empty % k + full
    return total


@bottles_emptied.style
def _(n, *, k):
    drunk = empty = 0
    full = n
    while full:
        full -= 1
        drunk += 1
        empty += 1
        if empty == k:
            empty = 0
            full += 1
    return drunk


@task(
    names="checkout_lines shortest_queue choose_queue join_lines distribute_customers",
    docs=(
        "There are {k:word} empty counters. The customers in {numbers}, each with the minutes they "
        "need, come one after the other and join the counter with the least total minutes so far "
        "(the first one in a tie). Return the total minutes of each counter.",
        "Distribute {numbers} over {k:word} boxes: each number goes into the box with the smallest "
        "sum at that moment, the leftmost of equals. Return the list of the sums in the end.",
        "Given the durations of jobs and {k} machines, assign every job in turn to the machine "
        "that has least to do (the one with the lowest index, if several have). Return a list "
        "of {k} workloads.",
        "Begin with {k:word} zeros. For every number of the list, add it to the smallest of "
        "the {k:word} values, the first one if they are equal. What are the values afterwards?",
        "Greedy load balancing: each number goes to the least loaded of {k} counters (lowest "
        "index on ties). Final loads?",
        "Write a function to share out jobs among {k} workers, who all start with 0. Next job"
        " -> the worker with the smallest sum up to now (the first of them if there's a tie)."
        " Return all {k} sums.",
    ),
    k=range(2, 6),
    numbers=lists(ints(0, 12), 0, 7),
    edges=(([],), ([5],), ([3, 3, 1, 2, 2, 4],)),
)
def loads_of_counters(numbers: list[int], *, k: int) -> list[int]:
    loads = [0] * k
    for n in numbers:
        loads[loads.index(min(loads))] += n
    return loads


@loads_of_counters.style
def _(numbers, *, k):
    loads = [0 for _ in range(k)]
    for n in numbers:
        best = 0
        for i in range(1, k):
            if loads[i] < loads[best]:
                best = i
        loads[best] += n
    return loads


@task(
    names="lamps_toggled toggle_lamps lights_on hall_of_switches open_doors",
    docs=(
        "There are {n} lamps with the numbers 1 to {n}, all off. Each number k in {numbers} means "
        "that every lamp whose number is a multiple of k is switched, off to on or on to off. "
        "Return the numbers of the lamps that are on at the end.",
        "Doors 1 to {n} are closed. For every k of {numbers} a child walks by and changes the "
        "state of each k-th door (k, 2k, 3k and so on). Which doors are open then? [Answer "
        "with|Return] an ascending list.",
        "Return those integers from 1 to {n} that are divisible by an odd number of the elements "
        "of {numbers}, in [ascending|increasing] order. All elements are positive; equal ones "
        "count separately.",
        "Given positive step widths and {n} switches in a row, numbered from 1 and all off, toggle "
        "for each width w the switches w, 2w, 3w, and so on. List the switches that are on after "
        "all widths.",
        "Lamps 1..{n}, all off. For each k in {numbers} toggle all multiples of k. Which are "
        "on (ascending)?",
        "Check each lamp from 1 to {n}: its switch is flipped once for every number in "
        "{numbers} that divides it. An odd count of flips leaves it on. List the lamps left "
        "on.",
    ),
    n=ints(0, 10),
    numbers=lists(ints(1, 5), 0, 4),
    edges=((0, [1]), (5, []), (4, [2, 2]), (6, [1, 2, 3])),
)
def lamps_left_on(n: int, numbers: list[int]) -> list[int]:
    on = [False] * (n + 1)
    for k in numbers:
        for lamp in range(k, n + 1, k):
            on[lamp] = not on[lamp]
    return [lamp for lamp in range(1, n + 1) if on[lamp]]


@lamps_left_on.style
def _(n, numbers):
    return [lamp for lamp in range(1, n + 1) if sum(lamp % k == 0 for k in numbers) % 2 == 1]


@task(
    names="next_generation life_row cellular_step one_dimensional_life update_cells",
    docs=(
        "{text} is a row of cells, '#' alive and '.' dead. In the next generation a cell is alive "
        "exactly if one of its two neighbours, but not both, is alive now; outside the row "
        "everything is dead. Return the next row.",
        "Compute one step of a row of cells. A cell becomes '#' if exactly one of the cells left "
        "and right of it is '#', and '.' otherwise. Beyond the ends there are only '.' cells.",
        "[Given|For] a string of '#' and '.', return a string of the same length that has '#' at "
        "just those places where the characters on the two sides differ; a side without a "
        "character counts as '.'.",
        "Each lamp in a row is lit ('#') or dark ('.'). A minute later a lamp is lit if one of the "
        "lamps next to it was lit and the other one was not. At both ends imagine a dark lamp. "
        "Return the row a minute later.",
        "New cell i = '#' iff exactly one of the old cells i - 1, i + 1 is '#' (outside = '.').",
        "Evolve a line of cells by one step: '#' where the left and the right neighbour are "
        "different, '.' where they are the same. Missing neighbours are '.'. E.g. '.#.' gives"
        " '#.#' and '##' gives '##'.",
    ),
    text=texts("#.", 0, 8),
    edges=(("",), ("#",), ("##",), (".#.",)),
)
def next_row(text: str) -> str:
    padded = "." + text + "."
    return "".join(
        "#" if padded[i - 1] != padded[i + 1] else "." for i in range(1, len(padded) - 1)
    )


@next_row.style
def _(text):
    result = ""
    for i in range(len(text)):
        left = i > 0 and text[i - 1] == "#"
        right = i + 1 < len(text) and text[i + 1] == "#"
        result += "#" if left != right else "."
    return result


@task(
    names="rabbit_pairs breeding_rabbits rabbits_after_months population_after animals_in_month",
    docs=(
        "One pair of newborn rabbits lives on an island. Each pair that is at least two months old "
        "gets {k:word} new pairs every month. Return how many pairs there are in month {n}, where "
        "month 1 and month 2 have one pair each.",
        "The sequence starts with 1, 1, and each later term is the term before it plus {k} times "
        "the term before that. Return term number {n}, counting from 1.",
        "Given {n} >= 1, compute p({n}) with p(1) = p(2) = 1 and p(m) = p(m - 1) + {k} * p(m - 2).",
        "In the first two months a colony consists of one pair. From then on, the number in a "
        "month is last month's number plus {k:word} times the number of the month before it. How "
        "large is the colony in month {n}, for {n} of at least 1?",
        "Term {n} (1-based) of 1, 1, ..., each next term = previous + {k} * the one before it.",
        "Write a function to compute rabbits. Month 1: one pair, month 2: one pair. After "
        "that, every month we keep last month's pairs and get {k} new pairs for each pair we "
        "had two months ago. How many in month {n}?",
    ),
    k=range(2, 12),
    n=ints(1, 8),
    edges=((1,), (2,), (3,)),
)
def pairs_in_month(n: int, *, k: int) -> int:
    a, b = 1, 1
    for _ in range(n - 1):
        a, b = b, b + k * a
    return a


@pairs_in_month.style
def _(n, *, k):
    if n <= 2:
        return 1
    return pairs_in_month(n - 1, k=k) + k * pairs_in_month(n - 2, k=k)


@task(
    names="savings_after interest_years money_in_account compound_savings balance_with_interest",
    docs=(
        "An account holds {n} coins. At the end of each of {years:word} years {percent} percent "
        "interest is added, rounded down to whole coins, and then a fee of {fee} coins is taken. "
        "Return what is left; the account never falls below 0.",
        "[Compute|Calculate] the balance after {years} years. Each year the balance b becomes b "
        "+ b * {percent} // 100 - {fee}, or 0 if that is negative. It begins with {n}.",
        "Given the initial balance, repeat {years:word} times: add {percent} % (without fractions) "
        "and subtract {fee}, but stop subtracting at 0. Return the final balance.",
        "How many coins are in the account after {years:word} years? It starts with {n}. Every "
        "year it first grows by {percent} percent of its value, rounded down, and then {fee} coins "
        "are deducted, or all of them if there are fewer.",
        "Do {years} times: b += b * {percent} // 100; b = max(0, b - {fee}). Start with b = {n}.",
        "I put {n} coins in the bank. Each year I get {percent} percent (rounded down) and "
        "afterwards pay {fee} for the account, or whatever is there if that's less. What will"
        " I have after {years} years?",
    ),
    years=[2, 3, 4, 5],
    percent=[2, 3, 4, 5, 8, 10, 20],
    fee=[5, 8, 10, 12, 15, 25],
    n=ints(0, 900),
    edges=((0,), (10,), (100,), (999,)),
)
def balance_after_years(n: int, *, years: int, percent: int, fee: int) -> int:
    balance = n
    for _ in range(years):
        balance += balance * percent // 100
        balance = max(0, balance - fee)
    return balance


@balance_after_years.style
def _(n, *, years, percent, fee):
    year = 0
    while year < years:
        n = n * (100 + percent) // 100 - fee
        if n < 0:
            n = 0
        year += 1
    return n


@task(
    names="hangman_view reveal_letters masked_word guessed_word show_guessed",
    docs=(
        "Return {word} with every letter that does not occur in {text} replaced by {blank}.",
        "In a guessing game, letters that were guessed are shown and the others are hidden by "
        "{blank}. {text} holds the guessed letters. What does one see of the word?",
        "[Given|For] a word and a string of guesses, hide the letters of the word that were not "
        "guessed: write {blank} in their place.",
        "Replace those characters of {word} that {text} does not contain by {blank} and leave the "
        "rest as it is.",
        "Mask letters of {word} not in {text} with {blank}.",
        "Write a function to show the state of a hangman game: each letter of the word that's"
        " among the guessed ones is visible, {blank} stands for any other.",
    ),
    blank=["_", "*", "-", ".", "?", "#", "x"],
    inputs=lambda rng: (
        rng.choice(["apple", "lemon", "tree", "banana", "stone", "river", "queen"]),
        "".join(rng.sample("aelnorstbiv", rng.randint(0, 4))),
    ),
    edges=(("", "a"), ("apple", ""), ("apple", "pale")),
)
def partly_hidden(word: str, text: str, *, blank: str) -> str:
    return "".join(letter if letter in text else blank for letter in word)


@partly_hidden.style
def _(word, text, *, blank):
    shown = ""
    for letter in word:
        if letter in text:
            shown += letter
        else:
            shown += blank
    return shown


@task(
    names="rock_paper_scissors count_wins game_result score_of_rounds play_hands",
    docs=(
        "In the hand game 'r' (rock) beats 's', 's' (scissors) beats 'p', and 'p' (paper) beats "
        "'r'. {left} and {right} are equally long strings of the hands of two players. Return wins "
        "of the first minus wins of the second.",
        "Two players show hands at the same time, round by round: {left} and {right} hold them as "
        "letters r, p, s of equal number. Rock wins against scissors, scissors against paper, "
        "paper against rock. By how many rounds is the first player ahead? Negative if behind.",
        "[Given|For] two strings of the same length over the letters 'r', 'p' and 's', add 1 for "
        "every position where the first beats the second and subtract 1 where the second beats "
        "the first. Paper beats rock, rock beats scissors, scissors beat paper, and equal hands "
        "count nothing.",
        "Score a match of rock, paper, scissors from the view of {left}: +1 for each round won, -1 "
        "for each round lost, 0 for a draw. The rounds are the positions of the two strings, which "
        "consist of the initials r, p and s.",
        "Rock-paper-scissors score of {left} vs {right} (letters r/p/s): wins - losses.",
        "Find out how far player one ({left}) is ahead of player two ({right}). r beats s, s "
        "beats p, p beats r. Won: one more, lost: one less, same hand: nothing. The result "
        "may be negative.",
    ),
    inputs=lambda rng: (
        lambda k: ("".join(rng.choices("rps", k=k)), "".join(rng.choices("rps", k=k)))
    )(rng.randint(0, 6)),
    edges=(("", ""), ("r", "s"), ("s", "r"), ("rps", "rps")),
)
def lead_after_rounds(left: str, right: str) -> int:
    wins = ["rs", "sp", "pr"]
    lead = 0
    for a, b in zip(left, right):
        if a + b in wins:
            lead += 1
        elif b + a in wins:
            lead -= 1
    return lead


@lead_after_rounds.style
def _(left, right):
    beats = {"r": "s", "s": "p", "p": "r"}
    won = sum(beats[a] == b for a, b in zip(left, right))
    lost = sum(beats[b] == a for a, b in zip(left, right))
    return won - lost
