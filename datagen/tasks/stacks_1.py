"""Stacks, queues and other linear structures kept in lists."""

from datagen.code.task import task
from datagen.code.values import choice, ints, lists, texts


def _brackets(pairs):
    def make(rng):
        text = ""
        for _ in range(rng.randint(0, 3)):
            opening, closing = rng.choice(pairs)
            text = rng.choice([opening + text + closing, text + opening + closing])
        if text and rng.random() < 0.45:
            place = rng.randrange(len(text))
            text = rng.choice([text[:place] + text[place + 1 :], text[::-1]])
        return text

    return make


def _commands(rng):
    return [
        rng.choice([f"push {rng.randint(1, 20)}", f"push {rng.randint(1, 20)}", "pop"])
        for _ in range(rng.randint(0, 5))
    ]


@task(
    names="balanced brackets_match well_formed check_brackets is_balanced",
    docs=(
        "Return True [if|when] the round and square brackets in {text} are balanced: every opening "
        "bracket is closed by one of its own kind, in the right order. {text} contains nothing "
        "else.",
        "Are the brackets of a string correctly nested? The string consists of '(', ')', '[' and "
        "']' only, and the empty string is correct.",
        "[Given|For] a string of round and square brackets, [decide|check|determine] whether "
        "each bracket has its partner. '([])[]' is fine, '([)]' and '(' are not.",
        "A text of brackets is well formed if it can be emptied by striking out '()' and '[]' "
        "again and again. [Check|Determine] whether {text}, which has only these four "
        "characters, is well formed.",
        "Balanced string of ( ) [ ]?",
        "Check if every '(' and '[' is closed properly, the last opened first. '([])[]' is "
        "ok; '([)]', ')(' and '(' aren't; '' is.",
    ),
    text=_brackets(["()", "[]"]),
    edges=(("",), ("([)]",), ("(",), (")(",), ("([])[]",)),
)
def brackets_are_balanced(text: str) -> bool:
    stack = []
    for char in text:
        if char in "([":
            stack.append(char)
        elif not stack or stack.pop() + char not in ("()", "[]"):
            return False
    return not stack


@brackets_are_balanced.style
def _(text):
    while "()" in text or "[]" in text:
        text = text.replace("()", "").replace("[]", "")
    return text == ""


@task(
    names="max_depth nesting_level deepest_nesting bracket_depth",
    docs=(
        "Return how deeply the parentheses of {text} are nested. The parentheses are balanced, and "
        "other characters are ignored; without parentheses the depth is 0.",
        "What is the largest number of parentheses that are open at the same time while {text} is "
        "read from left to right? Every '(' has its ')'.",
        "[Given|For] a text with balanced round brackets, find the greatest depth. In 'a(b(c)d)' "
        "the letter c lies deepest, at depth 2.",
        "Reading a string, '(' takes us one level down and ')' one level up again. Starting at "
        "level 0, find the deepest level that is reached. Brackets always match.",
        "Max nesting level of (balanced) parentheses, 0 if none.",
        "How many parentheses deep does it go? 'abc' is 0, '()(())' is 2. Don't worry about "
        "mistakes, they're always balanced.",
    ),
    inputs=lambda rng: (
        "".join(
            rng.choice(["ab", "(c)", "", "((d))", "(e(f)(g))", "(())", "(((x)))"])
            for _ in range(rng.randint(0, 3))
        ),
    ),
    edges=(("",), ("abc",), ("()(())",), ("a(b(c)d)",)),
)
def nesting_depth(text: str) -> int:
    depth = deepest = 0
    for char in text:
        if char == "(":
            depth += 1
            deepest = max(deepest, depth)
        elif char == ")":
            depth -= 1
    return deepest


@nesting_depth.style
def _(text):
    return max(text[:i].count("(") - text[:i].count(")") for i in range(len(text) + 1))


@task(
    names="run_stack stack_machine execute_stack_commands simulate_stack",
    docs=(
        "Start with an empty stack and carry out {commands}: 'push 5' puts 5 on top, 'pop' removes "
        "the top number (and does nothing if the stack is empty). Return the stack as a list, "
        "bottom first.",
        "[Given|For] a list of commands, each 'push n' with an integer n or 'pop', return what "
        "is on the stack at the end, from bottom to top. Popping an empty stack has no effect.",
        "Simulate a stack of integers. Every command is either the word push with a number or the "
        "word pop, and a pop that finds nothing is ignored. The result is the list of the "
        "remaining numbers, the oldest first.",
        "Which numbers remain? 'push 7' appends 7 to a list, 'pop' takes the last number "
        "off the list, if there is one. Execute all commands in order and return the list.",
        "Run 'push N' / 'pop' on an empty stack (pop on empty: no-op). Return it bottom to top.",
        "Write a function to play through stack commands, e.g. ['push 1', 'push 12', 'pop'] "
        "leaves [1]. If there's nothing to pop, go on.",
    ),
    commands=_commands,
    edges=(([],), (["pop", "push 3"],), (["push 1", "push 12", "pop"],)),
)
def stack_after(commands: list[str]) -> list[int]:
    stack = []
    for command in commands:
        if command == "pop":
            if stack:
                stack.pop()
        else:
            stack.append(int(command.split()[1]))
    return stack


@stack_after.style
def _(commands):
    stack = []
    for command in commands:
        word, *number = command.split()
        stack = stack + [int(number[0])] if word == "push" else stack[:-1]
    return stack


@task(
    names="reverse_polish evaluate_postfix rpn postfix_value calculate_rpn",
    docs=(
        "Evaluate an expression in reverse Polish notation. {text} holds integers and the "
        "operators +, - and *, separated by spaces; an operator comes after its two operands.",
        "Return the value of a postfix expression such as '3 4 + 2 *', which is 14. The tokens are "
        "whole numbers, '+', '-' and '*', with single spaces between them.",
        "[Given|For] a valid postfix expression, compute its result. Read it from left to right: "
        "numbers go on a stack, and an operator (+, -, *) replaces the top two numbers a, b (b "
        "on top) by a + b, a - b or a * b.",
        "In {text} every operator follows the two things it works on, so '5 2 -' means 5 minus 2. "
        "Work out the value; only addition, subtraction and multiplication occur.",
        "RPN: '3 4 + 2 *' -> 14. Ints, + - *, single spaces.",
        "Find the value of a formula in postfix order. When you see an operator, apply it to "
        "the two latest values (the older one on the left), as in '5 2 -' which is 3.",
    ),
    inputs=lambda rng: (
        rng.choice(["{} {} {o}", "{} {} {o} {} {p}", "{} {} {} {o} {p}", "{}"]).format(
            *(rng.randint(1, 12) for _ in range(3)), o=rng.choice("+-*"), p=rng.choice("+-*")
        ),
    ),
    edges=(("7",), ("5 2 -",), ("3 4 + 2 *",), ("2 3 4 * -",)),
)
def postfix_result(text: str) -> int:
    stack = []
    for token in text.split():
        if token in "+-*":
            b = stack.pop()
            a = stack.pop()
            if token == "+":
                stack.append(a + b)
            elif token == "-":
                stack.append(a - b)
            else:
                stack.append(a * b)
        else:
            stack.append(int(token))
    return stack[0]


@postfix_result.style
def _(text):
    import operator

    operations = {"+": operator.add, "-": operator.sub, "*": operator.mul}
    stack = []
    for token in text.split():
        if token in operations:
            b, a = stack.pop(), stack.pop()
            stack.append(operations[token](a, b))
        else:
            stack.append(int(token))
    return stack.pop()


@task(
    names="apply_backspaces type_with_backspace typed_text process_keys erase_with_key",
    docs=(
        "{text} lists the keys somebody pressed, where {key} deletes the last character typed so "
        "far, if there is one. Return the text that remains.",
        "Every {key} in the string is a backspace: it removes itself and the character before it "
        "that is still there. Return what is left of the string.",
        "[Given|For] a string with characters and backspaces, written {key}, return the final "
        "text. A backspace at the very beginning has no effect.",
        "Type the characters of {text} one by one into an empty editor. The character {key} is not "
        "typed but erases the character left of the cursor (nothing happens in an empty editor). "
        "What does the editor show at the end?",
        "Apply {key} as backspace in {text} (no effect on empty text).",
        "What did I really write? Whenever I hit {key}, the last character still there got "
        "deleted (if there was one). All the other keys are plain characters.",
    ),
    key=["#", "<", "-", "*", "!", "_", "/", "@"],
    inputs=lambda rng: (
        "".join(rng.choices("abcd#<-*!_/@", weights=[3] * 4 + [1] * 8, k=rng.randint(0, 7))),
    ),
    edges=(("",), ("##<<--**!!__//@@",), ("ab#c<d-e*f!g_h/i@",)),
)
def text_after_backspaces(text: str, *, key: str) -> str:
    typed = []
    for char in text:
        if char != key:
            typed.append(char)
        elif typed:
            typed.pop()
    return "".join(typed)


@text_after_backspaces.style
def _(text, *, key):
    result = ""
    for char in text:
        result = result[:-1] if char == key else result + char
    return result


@task(
    names="remove_equal_pairs cancel_neighbours collapse_doubles vanish_pairs",
    docs=(
        "Remove two equal letters that stand next to each other, again and again, until no such "
        "pair is left, and return the rest of {text}.",
        "Two equal neighbouring characters destroy each other. After that, their neighbours may be "
        "equal and vanish as well. Return what remains of {text} in the end.",
        "[Given|For] a string, delete adjacent equal pairs repeatedly: 'abba' becomes 'aa' and "
        "then the empty string. Return the string in which nothing can be deleted any more.",
        "Marbles of different colours, one letter each, roll into a tube. A marble that meets one "
        "of its own colour makes both disappear. Which marbles are in the tube after all of {text} "
        "has rolled in, from first to last?",
        "Cancel equal adjacent letters in pairs until stable: 'abba' -> '', 'aaa' -> 'a'.",
        "Write a function to reduce a string: as long as it has two identical characters side"
        " by side, remove these two. Give back what can't be reduced.",
    ),
    text=texts("abc", 0, 8),
    edges=(("",), ("aaa",), ("abba",), ("abc",)),
)
def without_equal_pairs(text: str) -> str:
    stack = []
    for char in text:
        if stack and stack[-1] == char:
            stack.pop()
        else:
            stack.append(char)
    return "".join(stack)


@without_equal_pairs.style
def _(text):
    for i in range(len(text) - 1):
        if text[i] == text[i + 1]:
            return without_equal_pairs(text[:i] + text[i + 2 :])
    return text


@task(
    names="josephus counting_out_game last_child survivor elimination_circle",
    docs=(
        "The numbers 1 to {n} stand in a circle. Starting to count at 1, every {k:ordinal} number "
        "is removed until one is left. Return the last one.",
        "{n} children in a circle are numbered from 1. They count from one to {k:word}, beginning "
        "with child 1; whoever says {k:word} leaves the circle, and the next child starts again "
        "with one. Who remains?",
        "Return the survivor of a counting-out game with {n} players, at least one, in a ring: "
        "players are numbered 1, 2, 3 and so on, and each {k:ordinal} player is out.",
        "Given the number of people in a ring, strike out every {k:ordinal} person still there, "
        "going round and round from person 1, and return the number of the person who is left "
        "over.",
        "Josephus: {n} people (1-based) in a circle, every {k:ordinal} is eliminated, "
        "starting the count at person 1. Survivor?",
        "Who wins the counting-out rhyme that has {k} words? {n} kids stand in a circle. Kid "
        "1 gets the first word, kid 2 the second one, ... and the kid with the last word is "
        "out. The rhyme restarts at the next kid. Return the number of the last kid.",
    ),
    k=range(2, 9),
    n=ints(1, 20),
    edges=((1,), (2,), (5,)),
)
def last_in_circle(n: int, *, k: int) -> int:
    circle = list(range(1, n + 1))
    position = 0
    while len(circle) > 1:
        position = (position + k - 1) % len(circle)
        circle.pop(position)
    return circle[0]


@last_in_circle.style
def _(n, *, k):
    last = 0
    for size in range(2, n + 1):
        last = (last + k) % size
    return last + 1


@last_in_circle.style
def _(n, *, k):
    from collections import deque

    circle = deque(range(1, n + 1))
    while len(circle) > 1:
        circle.rotate(-(k - 1))
        circle.popleft()
    return circle[0]


@task(
    names="move_to_front most_recent_first recent_files recently_used last_used_order",
    docs=(
        "A menu shows the {k:word} most recently opened files, the latest on top and no file "
        "twice. {items} lists the files in the order of opening; return the menu.",
        "Return at most {k:word} different elements of {items}, those whose last occurrence is "
        "latest, starting with the very last element.",
        "Go through {items} from its end and collect elements that were not collected before, "
        "until there are {k:word} of them or none is left. Return them in the order of collecting.",
        "Given the history of visited pages, oldest first, produce the list of recent pages: "
        "newest first, without repeats, and not more than {k} pages.",
        "Last {k} distinct items, most recent first.",
        'You want an "open recent" list: newest at the top, each item once, {k} entries at '
        "most. The history is ordered from old to new.",
    ),
    k=range(2, 6),
    items=lists(choice(*"abcdef"), 0, 8),
    edges=(([],), (["a", "b", "a"],), (["a", "b", "c", "d", "e", "f", "e"],)),
)
def recent_items(items: list[str], *, k: int) -> list[str]:
    recent = []
    for item in reversed(items):
        if item not in recent:
            recent.append(item)
    return recent[:k]


@recent_items.style
def _(items, *, k):
    menu = []
    for item in items:
        if item in menu:
            menu.remove(item)
        menu.insert(0, item)
    return menu[:k]


@recent_items.style
def _(items, *, k):
    return list(dict.fromkeys(items[::-1]))[:k]


@task(
    names="queue_times serve_customers finishing_times when_served waiting_line",
    docs=(
        "One clerk serves customers in the order of {numbers}, which says how many minutes each "
        "takes. Return the minute at which each customer is finished, with the first one starting "
        "at minute {start}.",
        "Return the running totals of {numbers}, each increased by {start}.",
        "Customers wait in a line; the i-th one needs {numbers}[i] minutes at the counter, and the "
        "counter opens at minute {start}. List the minutes at which they leave.",
        "Given the durations of tasks that are done one after the other without a break, beginning "
        "at time {start}, return the list of the times at which they end.",
        "Cumulative sums of {numbers}, offset by {start}.",
        "Write a function to say when each job is finished, if the first begins at time "
        "{start} and each of the others as soon as the one before is done.",
    ),
    start=range(3, 60),
    numbers=lists(ints(0, 15), 0, 5),
    edges=(([],), ([0],), ([5, 1],)),
)
def end_times(numbers: list[int], *, start: int) -> list[int]:
    times = []
    time = start
    for n in numbers:
        time += n
        times.append(time)
    return times


@end_times.style
def _(numbers, *, start):
    from itertools import accumulate

    return [start + total for total in accumulate(numbers)]


@end_times.style
def _(numbers, *, start):
    return [start + sum(numbers[: i + 1]) for i in range(len(numbers))]


@task(
    names="next_greater next_larger_element first_bigger_to_right taller_behind",
    docs=(
        "For each number return the first larger number that comes after it in {numbers}, or "
        "{missing} if no later number is larger.",
        "Replace every element of a list by the next element to its right that exceeds it. Where "
        "there is none, put {missing}.",
        "[Given|For] a list of heights, find for each person the nearest person further back (to "
        "the right) who is taller. Return the list of these heights, with {missing} for people "
        "who have nobody taller behind them.",
        "Return a list as long as {numbers}: at index i stands the first value after index i that "
        "is [greater|larger] than {numbers}[i], and {missing} where such a value does not exist.",
        "For each element: the next strictly greater one to its right, else {missing}.",
        "Look to the right from every number. What's the first bigger number you see? If you "
        "don't see one it's {missing}. [5, 1, 2, 6] gives 6, 2, 6 and for the last one "
        "{missing}.",
    ),
    missing=[-1, 0, None, -2, -10, -99, 999],
    numbers=lists(ints(1, 20), 0, 6),
    edges=(([],), ([3, 3],), ([5, 1, 2, 6],)),
)
def next_larger(numbers: list[int], *, missing: int | None) -> list[int]:
    result = []
    for i, n in enumerate(numbers):
        result.append(next((m for m in numbers[i + 1 :] if m > n), missing))
    return result


@next_larger.style
def _(numbers, *, missing):
    result = [missing] * len(numbers)
    waiting = []
    for i, n in enumerate(numbers):
        while waiting and numbers[waiting[-1]] < n:
            result[waiting.pop()] = n
        waiting.append(i)
    return result


@task(
    names="follow_links linked_list_values walk_chain chain_from collect_links",
    docs=(
        "{mapping} leads from each station to the next one. Return the list of stations from "
        "{start} on, until a station has no next one or would come up a second time.",
        "Follow the links in a dictionary, beginning with {start}, and list the keys visited. Stop "
        "where there is no link, or before visiting anything twice.",
        "A chain is stored as a dictionary of 'this points to that'. Walk along the chain from "
        "{start} and return all names on the way, {start} first. The walk ends at a name that "
        "points nowhere or points to a name already seen.",
        "[Given|For] a dictionary of successors and a starting point, return the path one takes by "
        "always going to the successor, as a list that begins with {start}. End the path when "
        "there is no successor, or when the successor is already on the path.",
        "Follow {mapping} from {start}; stop if there's no next or the next was already "
        "visited. Return the path.",
        "Find the route: {start} is the first stop; after stop s comes {mapping}[s], if that "
        "exists and isn't on the route yet. Otherwise the route is over. Return it as a list.",
    ),
    inputs=lambda rng: (
        {key: rng.choice("abcde") for key in rng.sample("abcde", rng.randint(1, 4))},
        rng.choice("abcde"),
    ),
    edges=(({}, "a"), ({"a": "a"}, "a"), ({"a": "b", "b": "c"}, "a"), ({"a": "b", "b": "a"}, "b")),
)
def chain_of_links(mapping: dict[str, str], start: str) -> list[str]:
    path = [start]
    while path[-1] in mapping and mapping[path[-1]] not in path:
        path.append(mapping[path[-1]])
    return path


@chain_of_links.style
def _(mapping, start):
    path = []
    current = start
    while current is not None and current not in path:
        path.append(current)
        current = mapping.get(current)
    return path


@task(
    names="round_robin_turns take_turns time_slices scheduler_order processor_queue",
    docs=(
        "Jobs wait in a queue. The first job works for at most {slice_size} units and, if it is "
        "not done, goes to the back of the queue. {pairs} holds (name, units) in the initial "
        "order, with positive units. Return the names in the order in which the jobs are done.",
        "Return the order in which jobs finish when each in turn gets {slice_size} units of time "
        "and unfinished jobs queue up again at the end. A job is a tuple of its name and the "
        "positive amount of time it needs.",
        "Given (name, amount) tuples in a queue, take the first one, lower its amount by "
        "{slice_size}, and put it at the end unless the amount has become 0 or less; in that case "
        "its name is appended to the result. Continue until the queue is empty, and return the "
        "result.",
        "Children share a swing. Each wants to swing for some minutes, but after {slice_size} "
        "minutes it must let the next child in the line have a turn and goes to the end of the "
        "line; a child that has had all its minutes goes home. In which order do they go home? "
        "{pairs} lists (child, minutes), minutes being positive, in the order of the line.",
        "Round robin with quantum {slice_size}: (name, units > 0) jobs; return the names in "
        "order of completion.",
        "Write a function to simulate time slicing for (name, units) jobs. The job at the front "
        "may run for {slice_size} units. If that's enough for it, it's finished. If not, its "
        "remaining units go to the end of the queue. In which order are the jobs finished?",
    ),
    slice_size=range(2, 10),
    inputs=lambda rng: (
        [(name, rng.randint(1, 16)) for name in rng.sample("ABCDE", rng.randint(0, 4))],
    ),
    edges=(([],), ([("A", 9), ("B", 2)],), ([("A", 1), ("B", 1)],)),
)
def finishing_order(pairs: list[tuple[str, int]], *, slice_size: int) -> list[str]:
    queue = list(pairs)
    finished = []
    while queue:
        name, units = queue.pop(0)
        if units > slice_size:
            queue.append((name, units - slice_size))
        else:
            finished.append(name)
    return finished


@finishing_order.style
def _(pairs, *, slice_size):
    def rounds(pair):
        return (pair[1] + slice_size - 1) // slice_size

    return [name for name, _ in sorted(pairs, key=rounds)]
