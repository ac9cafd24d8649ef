"""Machines that obey text commands: registers, editors, paths, stores, playlists."""

from datagen.code.task import task
from datagen.code.values import choice, ints, lists


@task(
    names="key_value_store run_store simple_database process_store_commands store_contents",
    docs=(
        "Carry out the commands of {commands} on an empty store: 'set KEY N' stores the whole "
        "number N under KEY, 'del KEY' removes KEY (no effect if it is absent). Return the store "
        "as a dictionary.",
        "Simulate a small database. Commands are texts, 'set' with a name and an integer, or 'del' "
        "with a name, separated by spaces. Return the names and integers stored at the end as a "
        "dictionary.",
        "Given lines like 'set x 5' and 'del x', keep a dictionary up to date: set adds or "
        "overwrites an entry with an integer, del deletes an entry if it exists. What does the "
        "dictionary hold after all lines?",
        "Start with {} and obey every command in turn. 'set a 3' means that the entry 'a' becomes "
        "3, and 'del a' means that there is no entry 'a' any more. Return the result.",
        "Key-value store: 'set k n' (n is an int), 'del k' (ignore if absent). Final dict?",
        "Write a function to replay commands such as 'set a 12' or 'del a', one by one, on an"
        " empty dictionary. Values are integers, a later set wins over an earlier one.",
    ),
    commands=lists(
        lambda rng: rng.choice(
            [f"set {rng.choice('abc')} {rng.randint(1, 20)}", f"del {rng.choice('abc')}"]
        ),
        0,
        4,
    ),
    edges=(([],), (["del a"],), (["set a 1", "set a 12", "set b 0", "del b"],)),
)
def store_after(commands: list[str]) -> dict[str, int]:
    store = {}
    for command in commands:
        parts = command.split()
        if parts[0] == "set":
            store[parts[1]] = int(parts[2])
        else:
            store.pop(parts[1], None)
    return store


@store_after.style
def _(commands):
    store = {}
    for command in commands:
        action, key, *number = command.split()
        if action == "set":
            store[key] = int(number[0])
        elif key in store:
            del store[key]
    return store


@task(
    names="change_directory current_path follow_cd working_directory path_after_cd",
    docs=(
        "Starting in the folder '/', follow the names in {steps}: '..' goes one folder up (and "
        "does nothing in '/'), '.' stays, any other name goes into the folder of that name. Return "
        "the path, such as '/a/b'.",
        "Return the path of the folder one is in after entering the given folders one by one from "
        "the root '/'. Entering '..' means leaving the present folder, unless it is the root, and "
        "'.' means no change.",
        "[Given|For] a list of steps through folders, beginning at the root, build the final "
        "path. It starts with '/' and has '/' between the folder names; the root itself is just "
        "'/'. '..' removes the last folder, if there is one, and '.' is skipped.",
        "Simulate cd commands. Each element is the argument of one: a folder name, '..' for the "
        "parent folder or '.' for the folder itself. The walk begins in '/', which has no parent "
        "(there '..' is ignored). What is the absolute path at the end?",
        "Resolve cd steps from '/': name -> enter, '..' -> parent ('/' stays '/'), '.' -> "
        "stay. Path?",
        "Find the directory we are in. ['a', '..', 'b', '.'] brings us to '/b', and [] or "
        "['..'] leaves us in '/'.",
    ),
    inputs=lambda rng: (
        [rng.choice(["a", "b", "src", "docs", "..", ".", ".."]) for _ in range(rng.randint(0, 5))],
    ),
    edges=(([],), ([".."],), (["a", "..", "b", "."],), (["a", "b"],)),
)
def folder_path(steps: list[str]) -> str:
    folders = []
    for step in steps:
        if step == "..":
            if folders:
                folders.pop()
        elif step != ".":
            folders.append(step)
    return "/" + "/".join(folders)


@folder_path.style
def _(steps):
    path = "/"
    for step in steps:
        if step == "..":
            path = path[: path.rindex("/")] or "/"
        elif step != ".":
            path = path.rstrip("/") + "/" + step
    return path


@task(
    names="undo_redo apply_with_undo text_with_undo editor_with_undo typed_with_undo",
    docs=(
        "Every element of {commands} is a piece of text that is appended to an initially empty "
        "text, except {undo}, which takes back the last piece that is still there. Return the "
        "final text.",
        "[Build|Create] a text from pieces. The command {undo} removes the piece added last "
        "(nothing happens if there is no piece); every other command is a piece to add. Return "
        "all the remaining pieces joined together.",
        "Given what somebody typed, chunk by chunk, where {undo} stands for undoing the latest "
        "chunk not yet undone, return what is left as one string.",
        "Keep a pile of strings. Put each element of {commands} on it, but when the element is "
        "{undo}, remove the topmost string instead, if there is one. Return the strings of the "
        "pile from bottom to top as a single string.",
        "Concatenate the pieces; {undo} drops the latest remaining piece (if any).",
        "What's in my document? Every command types its text, only {undo} is special: it "
        "takes away what the last not yet undone command typed. With nothing typed it does "
        "nothing.",
    ),
    undo=["undo", "UNDO", "back", "<<", "oops", "z", "revert"],
    commands=lists(
        choice("ab", "c", "de", "fgh", "undo", "UNDO", "back", "<<", "oops", "z", "revert"), 0, 6
    ),
    edges=(
        ([],),
        (["undo", "UNDO", "back", "<<", "oops", "z", "revert"],),
        (["a", "undo", "back", "oops", "b", "z", "<<", "UNDO", "revert"],),
    ),
)
def text_after_undo(commands: list[str], *, undo: str) -> str:
    pieces = []
    for command in commands:
        if command != undo:
            pieces.append(command)
        elif pieces:
            pieces.pop()
    return "".join(pieces)


@text_after_undo.style
def _(commands, *, undo):
    versions = [""]
    for command in commands:
        if command == undo:
            if len(versions) > 1:
                versions.pop()
        else:
            versions.append(versions[-1] + command)
    return versions[-1]


@task(
    names="cursor_position move_cursor cursor_after_keys editor_cursor caret_position",
    docs=(
        "A cursor stands at position 0 of a line with {size} characters. Each letter of {text} is "
        "a key: 'h' moves one to the left, 'l' one to the right, '0' to the start, '$' to the "
        "position {size}. It never leaves the range from 0 to {size}. Return its final position.",
        "Return where the cursor is after the keys in {text}. It begins at 0. 'l' adds 1 (up to "
        "{size} at most), 'h' subtracts 1 (down to 0 at most), '0' jumps to 0 and '$' to {size}.",
        "[Given|For] a string of the keys h (left), l (right), 0 (beginning) and $ (end), "
        "simulate the movement of a cursor between the positions 0 and {size}, starting at 0. "
        "Moves past either end are ignored.",
        "The keys of an editor move a cursor in a line whose last position is {size}: h back by "
        "one unless at 0, l forward by one unless at {size}, 0 to the first position (which is 0), "
        "$ to the last one. Starting at the first, which position is reached?",
        "Cursor from 0, range 0..{size}: h = -1, l = +1 (both clamped), 0 = start, $ = "
        "{size}. Final position?",
        "Write a function to track a cursor. Keys: 'h' left, 'l' right, '0' first position "
        "(0), '$' last position ({size}). It's at 0 at the beginning and can't get out of the"
        " line.",
    ),
    size=range(3, 40),
    inputs=lambda rng: ("".join(rng.choices("hlllh0$", k=rng.randint(0, 8))),),
    edges=(("",), ("h",), ("llll",), ("$lh",), ("$0l",)),
)
def cursor_after(text: str, *, size: int) -> int:
    position = 0
    for key in text:
        if key == "h":
            position = max(0, position - 1)
        elif key == "l":
            position = min(size, position + 1)
        elif key == "0":
            position = 0
        else:
            position = size
    return position


@cursor_after.style
def _(text, *, size):
    position = 0
    for key in text:
        if key == "h" and position > 0:
            position -= 1
        elif key == "l" and position < size:
            position += 1
        elif key in "0$":
            position = 0 if key == "0" else size
    return position


@task(
    names="calculate_steps apply_operations chain_of_operations calculator run_calculator",
    docs=(
        "Start with {start} and apply the operations in {commands} one after the other. Each is an "
        "operator, +, - or *, directly followed by a whole number, such as '+5'. Return the "
        "result.",
        "Type the keys of a simple calculator that shows {start}: '+7' adds 7, '-7' subtracts 7, "
        "'*7' multiplies by 7. There is no precedence; what does it show after all {commands}?",
        "Given texts like '*3' or '-10', carry them out in order on the number {start} and return "
        "the final number. The first character tells what to do with the integer behind it: add, "
        "subtract or multiply.",
        "Work through a list of instructions, beginning with the value {start}. An instruction "
        "consists of '+', '-' or '*' and a number. Return the value after the last instruction.",
        "Fold ops like '+5', '-3', '*2' over {start}, left to right.",
        "You have {start}. Read the list: a plus means add the number behind it, a minus "
        "means subtract it, a star means multiply by it. What do you have after the last one?",
    ),
    start=range(0, 50),
    commands=lists(lambda rng: rng.choice("++-*") + str(rng.randint(1, 9)), 0, 5),
    edges=(([],), (["*0"],), (["+2", "*3", "-10"],)),
)
def calculator_result(commands: list[str], *, start: int) -> int:
    value = start
    for command in commands:
        number = int(command[1:])
        if command[0] == "+":
            value += number
        elif command[0] == "-":
            value -= number
        else:
            value *= number
    return value


@calculator_result.style
def _(commands, *, start):
    value = start
    for command in commands:
        if command.startswith("*"):
            value *= int(command[1:])
        else:
            value += int(command)
    return value


@task(
    names="register_machine run_registers simulate_registers assembly_program register_values",
    docs=(
        "Run a program for two registers, a and b, which are 0 at first. 'inc a' adds 1 to a, 'dec "
        "a' subtracts 1, 'swap' exchanges the registers, and 'add' adds b to a; inc and dec work "
        "for b as well. Return (a, b).",
        "Two counters a and b start at 0. Carry out the commands: 'inc X' and 'dec X' change the "
        "counter X, which is a or b, by one up or down, 'swap' lets them change places, and 'add' "
        "increases a by b. Return both as a tuple (a, b).",
        "[Given|For] a list of commands out of 'inc a', 'inc b', 'dec a', 'dec b', 'swap' and "
        "'add', compute the values of a and b, beginning with zeros. swap exchanges the values, "
        "and add puts a + b into a. The result is the tuple (a, b).",
        "Simulate a tiny computer with the memory cells a = 0 and b = 0. Its instructions: inc and "
        "dec with the name of a cell, for one more or one less; swap, after which each cell has "
        "the other's value; add, which makes a the sum of both. Return the final (a, b).",
        "Two registers a = b = 0; inc or dec of a or b, swap, add (a += b). Return (a, b).",
        "Find what's in the registers a and b (both 0 at the start) after these commands:\n"
        "- 'inc a', 'inc b', 'dec a', 'dec b': one more or one less\n"
        "- 'swap': exchange a and b\n"
        "- 'add': a becomes a + b, b stays\n"
        "Output a tuple (a, b).",
    ),
    commands=lists(choice("inc a", "inc b", "inc b", "dec a", "dec b", "swap", "add"), 0, 6),
    edges=(([],), (["inc b", "add", "add"],), (["inc a", "swap"],), (["dec b"],)),
)
def registers_after(commands: list[str]) -> tuple[int, int]:
    a = b = 0
    for command in commands:
        if command == "swap":
            a, b = b, a
        elif command == "add":
            a += b
        else:
            change = 1 if command.startswith("inc") else -1
            if command.endswith("a"):
                a += change
            else:
                b += change
    return (a, b)


@registers_after.style
def _(commands):
    registers = {"a": 0, "b": 0}
    for command in commands:
        if command == "swap":
            registers = {"a": registers["b"], "b": registers["a"]}
        elif command == "add":
            registers["a"] += registers["b"]
        else:
            action, name = command.split()
            registers[name] += 1 if action == "inc" else -1
    return (registers["a"], registers["b"])


@task(
    names="playlist_position now_playing current_song song_after_keys music_player",
    docs=(
        "A player has the songs in {items}, at least one, and plays the first. Each letter of "
        "{text} is a key: 'n' goes to the next song, 'p' to the previous one. After the last song "
        "comes the first, and before the first the last. Return the song that is playing.",
        "Return the element of the non-empty list {items} that is current after all keys of "
        "{text}. The first element is current at the beginning; 'n' makes the following one "
        "current and 'p' the preceding one, going round in a circle.",
        "[Given|For] a list of songs and a string of the letters n and p (next and previous), "
        "find the song one ends with, when one begins with the first and the list is endless in "
        "both directions by repetition. There is at least one song.",
        "Which picture of a carousel is shown? It starts with the first of {items} (there is one "
        "at least); every 'n' in {text} turns it forward by one picture, every 'p' backward, and "
        "the ends of the list are joined.",
        "Current element after 'n' (next) / 'p' (previous) keys, cyclic, starting with the "
        "first. {items} isn't empty.",
        "Write a function to tell which song my player is on. It starts on song one of the "
        "list. n skips ahead, p goes back; from the last song, n leads to the first, and from"
        " the first, p leads to the last.",
    ),
    inputs=lambda rng: (
        rng.sample(["Moon", "Rain", "Fire", "Snow", "Wind"], rng.randint(1, 4)),
        "".join(rng.choices("nnp", k=rng.randint(0, 6))),
    ),
    edges=((["Moon"], "np"), (["Moon", "Rain"], "p"), (["Moon", "Rain", "Fire"], "nnn")),
)
def song_playing(items: list[str], text: str) -> str:
    index = 0
    for key in text:
        if key == "n":
            index += 1
        else:
            index -= 1
    return items[index % len(items)]


@song_playing.style
def _(items, text):
    return items[(text.count("n") - text.count("p")) % len(items)]


@task(
    names="combination_lock open_lock safe_opens is_code_entered keypad_lock",
    docs=(
        "A lock opens when the keys {code} are pressed in this order without other keys between "
        "them. Return True [if|when] the keys in {text} open it at some point.",
        "Somebody presses the keys in {text} one after the other. The safe opens as soon as the "
        "last few keys are {code}. Does it open?",
        "[Given|For] a string of pressed keys, [decide|check|determine] whether the code {code} "
        "was entered somewhere in it as consecutive keys.",
        "Return True exactly if {text} contains {code} as a connected part.",
        "Is {code} a substring of {text}?",
        "Check if the door opened. Somebody pressed all these keys; the door opens once the "
        "keys of {code} are pressed directly one after the other, no matter what was pressed "
        "before or after.",
    ),
    code=["12", "21", "112", "22", "121", "11", "212", "221"],
    inputs=lambda rng: ("".join(rng.choices("12", k=rng.randint(0, 7))),),
    edges=(("",), ("1",), ("1122121",), ("2211",)),
)
def code_was_entered(text: str, *, code: str) -> bool:
    return code in text


@code_was_entered.style
def _(text, *, code):
    for i in range(len(text)):
        if text[i:].startswith(code):
            return True
    return False


@task(
    names="login_attempts login_log account_state locked_or_count state_after_attempts",
    docs=(
        "An account is locked after {k:word} wrong passwords in a row. {items} lists the passwords "
        "tried, and {password} is right. Return 'locked' if it gets locked, otherwise the number "
        "of successful logins as a string.",
        "Go through the attempts in {items}. Each one equal to {password} is a successful login "
        "and clears the count of failures; {k:word} failures without a success between them lock "
        "the account for good. Return 'locked' or, if that never happens, the number of "
        "successes as a string.",
        "Given the passwords somebody tried in order, return 'locked' if at some time {k:word} "
        "successive attempts differ from {password}. If not, return how many attempts were equal "
        "to it, written as a text.",
        "The correct word is {password}. Return the text 'locked' if there are {k} wrong words "
        "directly after each other in {items}; otherwise count the correct words and return the "
        "count as a string.",
        "'locked' if there are {k} wrong attempts (not {password}) in a row at some point, "
        "else str(number of right ones).",
        "We protect accounts: {k} failures directly after one another and it's locked, "
        "forever. The password is {password}. For a list of attempts return 'locked' if that "
        "happened; if it didn't, return how many attempts were right, as a string like '2'.",
    ),
    k=range(2, 5),
    password=["sun", "cat", "red", "key", "owl"],
    items=lists(choice("sun", "cat", "red", "key", "owl"), 0, 6),
    edges=(([],), (["sun", "cat", "red", "key", "owl", "x", "x", "x", "x"],), (["x", "sun"],)),
)
def login_result(items: list[str], *, k: int, password: str) -> str:
    failures = successes = 0
    for attempt in items:
        if attempt == password:
            successes += 1
            failures = 0
        else:
            failures += 1
            if failures == k:
                return "locked"
    return str(successes)


@login_result.style
def _(items, *, k, password):
    right = [attempt == password for attempt in items]
    for i in range(len(right) - k + 1):
        if not any(right[i : i + k]):
            return "locked"
    return str(sum(right))


@task(
    names="temperature_control thermostat heater_states heating_on switch_heater",
    docs=(
        "A heater is off at first. It is switched on when the temperature is below {low} and off "
        "when it is above {high}; between them it stays as it was. Return for each temperature in "
        "{numbers} whether it is on afterwards.",
        "Simulate a thermostat. For every measured value, a value under {low} turns the heating "
        "on, a value over {high} turns it off, and any other value changes nothing. Before the "
        "first value the heating is off. Return the list of states (True for on) after each value.",
        "Given temperatures in order of time, return a list of booleans, one for each: is the "
        "heater running after this reading? It begins switched off, starts at readings less than "
        "{low}, and stops at readings [greater|larger] than {high}.",
        "A pump, not running in the beginning, starts as soon as the level is less than {low} and "
        "stops as soon as it is more than {high}. List for all levels in {numbers}, in order, "
        "whether it runs after the level was read.",
        "Hysteresis: off at first; n < {low} -> on, n > {high} -> off, else unchanged. List "
        "of bools, one per reading.",
        "Write a function to log a heater. It was off before. Each temperature can change "
        "that: colder than {low} and it goes on, hotter than {high} and it goes off. Write "
        "down True (on) or False (off) after every temperature.",
    ),
    low=range(10, 19),
    high=range(19, 28),
    numbers=lists(ints(5, 32), 0, 6),
    edges=(([],), ([5, 15, 40, 19],), ([19, 9, 18],)),
)
def heater_log(numbers: list[int], *, low: int, high: int) -> list[bool]:
    on = False
    log = []
    for n in numbers:
        if n < low:
            on = True
        elif n > high:
            on = False
        log.append(on)
    return log


@heater_log.style
def _(numbers, *, low, high):
    log = []
    for n in numbers:
        before = log[-1] if log else False
        log.append(n < low or (before and n <= high))
    return log


@task(
    names="bus_passengers people_on_bus count_passengers passengers_after_stops",
    docs=(
        "{pairs} lists for each stop of a bus how many people get on and how many get off, in this "
        "order in the tuple; at every stop people get off first. The bus is empty at the start and "
        "has {size} places; those who find no place stay behind. Return how many are on it after "
        "the last stop.",
        "At each stop, given as (on, off), at most the people on board leave, and then new "
        "passengers enter until all have entered or the {size} places are taken. Beginning with an "
        "empty bus, return the number on board at the end.",
        "Given tuples (boarding, leaving), simulate a boat with room for {size}. For every tuple "
        "first take away the leaving people, but never go below 0, then add the boarding ones, but "
        "never go above {size}. Start from 0 and return the last number.",
        "A cable car carries up to {size} people. At every station some leave (no more than are "
        "inside) and afterwards others want to come in (no more can than there is room for). "
        "{pairs} gives (want in, leave) for each station. How many people are inside when the "
        "car, empty at first, has passed all of them?",
        "Per (on, off): people = max(0, people - off), then people = min({size}, people + "
        "on). Start at 0; final?",
        "How full is the bus at the end? It has {size} seats and nobody in it at the "
        "beginning. The tuples are stops: (want to get on, want to get off). Getting off "
        "happens first, and no more can get off than are there; whoever finds no seat isn't "
        "taken along.",
    ),
    size=range(5, 40),
    pairs=lists(lambda rng: (rng.randint(0, 20), rng.randint(0, 10)), 0, 4),
    edges=(([],), ([(50, 3)],), ([(3, 0), (0, 9)],), ([(4, 0), (50, 2)],)),
)
def on_board_at_end(pairs: list[tuple[int, int]], *, size: int) -> int:
    people = 0
    for boarding, leaving in pairs:
        people = max(0, people - leaving)
        people = min(size, people + boarding)
    return people


@on_board_at_end.style
def _(pairs, *, size):
    people = 0
    for pair in pairs:
        people -= min(people, pair[1])
        room = size - people
        people += pair[0] if pair[0] < room else room
    return people


@task(
    names="count_with_resets highest_score_reached reset_counter max_before_reset",
    docs=(
        "A counter starts at 0. Every {up} in {text} adds 1 to it and every {reset} sets it to 0; "
        "other characters do nothing. Return the largest value that it ever has.",
        "Read {text} from left to right and count the {up} characters, starting again from 0 after "
        "each {reset}. What is the greatest count reached?",
        "[Given|For] a text, cut it into parts at every {reset}. How often does {up} occur in "
        "the part that has most of them?",
        "In a game {up} means a hit and {reset} means that the score is lost and starts at zero. "
        "{text} is the course of a game, in which other signs have no meaning. Return the highest "
        "score in it.",
        "Max of a counter over {text}: {up} -> +1, {reset} -> 0, others ignored.",
        "Find my best series: every {up} is a point, every {reset} sets me back to zero "
        "points. What's the highest number of points I had at any time?",
    ),
    up=["x", "a", "o"],
    reset=["-", "!", "|"],
    inputs=lambda rng: (
        "".join(rng.choices("xao-!|", weights=[4, 4, 4, 1, 1, 1], k=rng.randint(0, 12))),
    ),
    edges=(("",), ("-!|",), ("xxaaoo-!|xao",)),
)
def highest_count(text: str, *, up: str, reset: str) -> int:
    count = highest = 0
    for char in text:
        if char == up:
            count += 1
            highest = max(highest, count)
        elif char == reset:
            count = 0
    return highest


@highest_count.style
def _(text, *, up, reset):
    return max(part.count(up) for part in text.split(reset))


@task(
    names="robot_arm_boxes move_boxes stacks_after_moves crane rearrange_piles",
    docs=(
        "{items} holds some piles, each a list of boxes with the top box last. Every tuple (a, b) "
        "in {pairs} takes the top box of pile a and puts it on pile b; an empty pile a makes the "
        "tuple have no effect. Return the piles at the end.",
        "Simulate a crane. It performs the moves (source, destination) in order, with indices of "
        "the stacks in {items}, whose tops are at the ends of the lists. A move from an empty "
        "stack is skipped. Return the list of stacks afterwards, without changing the given one.",
        "[Given|For] a list of lists and moves (a, b), remove for each move the last element of "
        "list a, if it has one, and append it to list b. Return the resulting lists.",
        "Plates lie on several heaps; the last element of each list in {items} is the uppermost "
        "plate. For (a, b) move the uppermost plate of heap a to heap b, or do nothing if heap a "
        "is empty. What do the heaps look like after all moves in {pairs}?",
        "For each (a, b): pop from pile a (if not empty), push on pile b. The end of a list "
        "is the top. Return the piles; don't change the input.",
        "Write a function to move boxes around. ['A', 'B'] and [] with the moves (0, 1) and "
        "(0, 1) end as [] and ['B', 'A']. If there's no box to take, skip the move.",
    ),
    inputs=lambda rng: (
        [rng.sample("ABC", rng.randint(0, 2)), [], rng.sample("DEF", rng.randint(0, 2))],
        [tuple(rng.sample(range(3), 2)) for _ in range(rng.randint(0, 3))],
    ),
    edges=(([[], []], [(0, 1)]), ([["A", "B"], []], [(0, 1), (0, 1)]), ([["A"]], [])),
)
def piles_after_moves(items: list[list[str]], pairs: list[tuple[int, int]]) -> list[list[str]]:
    piles = [list(pile) for pile in items]
    for a, b in pairs:
        if piles[a]:
            piles[b].append(piles[a].pop())
    return piles


@piles_after_moves.style
def _(items, pairs):
    piles = ["".join(pile) for pile in items]
    for a, b in pairs:
        top = piles[a][-1:]
        piles[a] = piles[a][:-1]
        piles[b] += top
    return [list(pile) for pile in piles]


@task(
    names="auction_winner who_won_auction auction_result",
    docs=(
        "{pairs} lists bids as (name, amount) in order. A bid counts only if it is at least "
        "{start} and exceeds the last bid that counted by at least {step}. Return the name of the "
        "last bidder whose bid counted, or None.",
        "An auction with (name, amount) bids begins at {start}. The first valid bid must be "
        "{start} or more, and each further valid bid must be {step} or more above the previous "
        "valid one; others are ignored. Who gets the picture? Return None if nobody made a valid "
        "bid.",
        "Given (name, bid) tuples in the order in which they were made, find the winner. Bids "
        "below {start} are not accepted, nor are bids that raise the last accepted bid by less "
        "than {step}. The maker of the last accepted bid wins; without one, return None.",
        "Go through the bids, (name, amount) tuples, and remember the present bid, if any. "
        "Accept a bid if there is no present bid and it is {start} or higher, or if it is at "
        "least {step} higher than the present bid. Return the name that made the final present "
        "bid, or None.",
        "Auction with (name, amount) bids: accept the first bid >= {start}, then only bids >= "
        "last accepted + {step}. Who made the last accepted bid? None if there isn't any.",
        "I'm an auctioneer, and bids are (name, amount). Nobody may bid under {start}, and you "
        "have to top the bid I accepted last by at least {step}; I don't listen to other bids. "
        "Tell me who gets it in the end, or None if I accepted no bid.",
    ),
    start=range(5, 30, 5),
    step=range(2, 10),
    pairs=lists(lambda rng: (rng.choice(["Ana", "Ben", "Mia"]), rng.randint(3, 60)), 0, 4),
    edges=(([],), ([("Ana", 4)],), ([("Ana", 30), ("Ben", 31), ("Mia", 39)],)),
)
def winner_of_auction(pairs: list[tuple[str, int]], *, start: int, step: int) -> str | None:
    winner = None
    needed = start
    for name, amount in pairs:
        if amount >= needed:
            winner = name
            needed = amount + step
    return winner


@winner_of_auction.style
def _(pairs, *, start, step):
    accepted = []
    for name, amount in pairs:
        if accepted:
            valid = amount - accepted[-1][1] >= step
        else:
            valid = amount >= start
        if valid:
            accepted.append((name, amount))
    return accepted[-1][0] if accepted else None
