"""Graphs in dictionaries, nested lists, and machines with states."""

from datagen.code.task import task
from datagen.code.values import choice, lists


def _graph(rng, symmetric=False):
    nodes = "ABCDE"[: rng.randint(2, 4)]
    graph = {node: sorted(rng.sample(nodes, rng.randint(0, 2))) for node in nodes}
    for node in nodes:
        graph[node] = [other for other in graph[node] if other != node]
    if symmetric:
        graph = {node: [o for o in nodes if o in graph[node] or node in graph[o]] for node in nodes}
    return graph


def _nested(rng, depth=2):
    made = []
    for _ in range(rng.randint(0, 3)):
        if depth and rng.random() < 0.4:
            made.append(_nested(rng, depth - 1))
        else:
            made.append(rng.randint(0, 20))
    return made


@task(
    names="most_friends highest_degree busiest_node best_connected popular_node",
    docs=(
        "{graph} maps each node to the list of its neighbours. Return the node with the most "
        "neighbours, the alphabetically first one in a tie, or None for an empty graph.",
        "Who has the most friends? {graph} is a dictionary from a person to the list of his or her "
        "friends. If several people have equally many, return the name that comes first in the "
        "alphabet; return None if there is nobody.",
        "[Given|For] a graph as a dictionary of adjacency lists, find the vertex of largest "
        "degree. Ties go to the smaller name, and the empty graph gives None.",
        "Return the key of {graph} whose list is longest. Among keys with equally long lists take "
        "the smallest one; without any keys return None.",
        "Node with max len(neighbours); tie: alphabetical; {}: None.",
        "Write a function to find the hub of a network, i.e. the node with the longest "
        "neighbour list. If there are several hubs give the first in a-z order. No nodes, no "
        "hub: None.",
    ),
    graph=_graph,
    edges=(({},), ({"B": ["A"], "A": ["B"]},), ({"A": []},)),
)
def node_of_largest_degree(graph: dict[str, list[str]]) -> str | None:
    return min(graph, key=lambda node: (-len(graph[node]), node), default=None)


@node_of_largest_degree.style
def _(graph):
    best = None
    for node in sorted(graph):
        if best is None or len(graph[node]) > len(graph[best]):
            best = node
    return best


@task(
    names="reachable_nodes all_reachable who_can_be_reached reachable_from explore",
    docs=(
        "Return the sorted list of all nodes that can be reached from {start} by following the "
        "connections in {graph} any number of times, {start} itself included. {graph} leads "
        "from each node to the nodes it is connected to.",
        "{graph} tells for each town to which towns a road leads (one way). List in alphabetical "
        "order the towns where somebody who begins at {start} can get to; {start} is one of them.",
        "[Given|For] a dictionary of adjacency lists and a starting node, find everything "
        "reachable, directly or through other nodes. The start counts as reachable; sort the "
        "result.",
        "A rumour starts with {start}, and everybody tells it to those listed for them in {graph}. "
        "Return the sorted names of all who know it in the end.",
        "Sorted list of nodes reachable from {start} (including {start}) in directed {graph}.",
        "Where can I get to, if I'm at {start} and may use as many arrows as I like? Don't "
        "forget {start} itself; alphabetical order please.",
    ),
    inputs=lambda rng: (_graph(rng), "A"),
    edges=(
        ({"A": []}, "A"),
        ({"A": ["B"], "B": ["A"], "C": ["A"]}, "A"),
        ({"A": ["C"], "C": ["B"], "B": []}, "A"),
    ),
)
def reachable_from_node(graph: dict[str, list[str]], start: str) -> list[str]:
    seen = {start}
    waiting = [start]
    while waiting:
        node = waiting.pop()
        for other in graph[node]:
            if other not in seen:
                seen.add(other)
                waiting.append(other)
    return sorted(seen)


@reachable_from_node.style
def _(graph, start):
    seen = set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for other in graph[node]:
                visit(other)

    visit(start)
    return sorted(seen)


@task(
    names="path_exists can_reach is_connected_to route_exists has_path",
    docs=(
        "Return True [if|when] there is a path from {start} to {stop} in {graph}, a dictionary "
        "from each node to the list of nodes that its arrows point to. A node always has a path "
        "to itself.",
        "Can one get from {start} to {stop}? {graph} lists for each place the places to which one "
        "can go directly. Staying where one is counts as a path.",
        "Given adjacency lists of a directed graph and two of its nodes, [check|decide] whether "
        "the second is reachable from the first in zero or more steps.",
        "Each key of {graph} is an island, and its value lists the islands to which a ferry goes "
        "from there. Decide if one can travel by ferries from {start} to {stop}, which may be the "
        "same island.",
        "Is {stop} reachable from {start}? (directed; always True if they're equal)",
        "Check if we can go from one node to another along the arrows of the graph, in any "
        "number of steps (no step at all if it's the same node).",
    ),
    inputs=lambda rng: (lambda graph: (graph, "A", rng.choice(list(graph))))(_graph(rng)),
    edges=(
        ({"A": []}, "A", "A"),
        ({"A": ["B"], "B": ["A"], "C": ["A"]}, "A", "C"),
        ({"A": ["B"], "B": ["C"], "C": []}, "A", "C"),
    ),
)
def there_is_a_path(graph: dict[str, list[str]], start: str, stop: str) -> bool:
    seen = set()
    waiting = [start]
    while waiting:
        node = waiting.pop()
        if node == stop:
            return True
        if node not in seen:
            seen.add(node)
            waiting.extend(graph[node])
    return False


@there_is_a_path.style
def _(graph, start, stop):
    reached = {start}
    for _ in graph:
        reached |= {other for node in reached for other in graph[node]}
    return stop in reached


@task(
    names="shortest_path_length steps_between fewest_roads distance_in_graph hops",
    docs=(
        "Return the smallest number of roads on a way from {start} to {stop}, or {missing} if "
        "there is no way. {graph} lists for each town the towns to which a road leads.",
        "How many steps does it take at least to get from {start} to {stop}? In one step one may "
        "go from a node to any node in its list in {graph}. The result is {missing} if it is "
        "impossible, and 0 if both nodes are the same.",
        "Given adjacency lists of a directed graph, compute the length of the shortest path "
        "between two nodes, in edges. Unreachable nodes have the distance {missing}.",
        "A message is passed on along the arrows of {graph}, a dictionary from sender to possible "
        "receivers. How many times is it passed on at least before {stop} has it, when {start} has "
        "it first? If it never arrives, return {missing}.",
        "BFS distance {start} -> {stop} in directed {graph}; 0 if equal; {missing} if unreachable.",
        "Find the minimum number of hops needed to come from {start} to {stop}. A hop leads "
        "from a node to one in its list. If there's no way then the answer is {missing}.",
    ),
    missing=[-1, None, 99, 100, 1000, -5],
    inputs=lambda rng: (lambda graph: (graph, "A", rng.choice(list(graph))))(_graph(rng)),
    edges=(
        ({"A": []}, "A", "A"),
        ({"A": ["B"], "B": ["A"], "C": ["A"]}, "A", "C"),
        ({"A": ["B"], "B": ["C"], "C": []}, "A", "C"),
    ),
)
def distance_between_nodes(
    graph: dict[str, list[str]], start: str, stop: str, *, missing: int | None
) -> int | None:
    distance = {start: 0}
    queue = [start]
    for node in queue:
        for other in graph[node]:
            if other not in distance:
                distance[other] = distance[node] + 1
                queue.append(other)
    return distance.get(stop, missing)


@distance_between_nodes.style
def _(graph, start, stop, *, missing):
    reached = {start}
    steps = 0
    while stop not in reached:
        larger = reached | {other for node in reached for other in graph[node]}
        if larger == reached:
            return missing
        reached = larger
        steps += 1
    return steps


@task(
    names="edges_to_graph build_adjacency neighbours_from_pairs make_graph friends_from_pairs",
    docs=(
        "{pairs} lists the edges of an undirected graph as tuples of two different nodes. Return a "
        "dictionary that maps each node to the sorted list of its neighbours, each named once.",
        "Build the adjacency lists of a graph from its undirected edges. For every node that "
        "occurs in {pairs}, the result holds the other ends of its edges in alphabetical order and "
        "without repeats.",
        "Each tuple in {pairs} means that two people know each other. Return a dictionary that "
        "tells for every person, in alphabetical order and only once each, whom he or she knows.",
        "[Given|For] a list of connections (a, b), which go both ways and may be listed twice, "
        "produce a dictionary from each node to the sorted list of nodes it is connected to.",
        "Undirected edge list -> dict node -> sorted unique neighbours.",
        "Write a function to turn pairs like ('A', 'C'), ('A', 'B') into {'A': ['B', 'C'], "
        "'B': ['A'], 'C': ['A']}. A pair may be repeated, also reversed, which changes "
        "nothing.",
    ),
    pairs=lists(lambda rng: tuple(rng.sample("ABCD", 2)), 0, 4),
    edges=(([],), ([("B", "A"), ("A", "B")],), ([("A", "C"), ("A", "B")],)),
)
def adjacency_from_edges(pairs: list[tuple[str, str]]) -> dict[str, list[str]]:
    graph = {}
    for a, b in pairs:
        graph.setdefault(a, set()).add(b)
        graph.setdefault(b, set()).add(a)
    return {node: sorted(others) for node, others in graph.items()}


@adjacency_from_edges.style
def _(pairs):
    both = pairs + [(b, a) for a, b in pairs]
    nodes = dict.fromkeys(node for pair in pairs for node in pair)
    return {node: sorted({b for a, b in both if a == node}) for node in nodes}


@task(
    names="count_groups number_of_components circles_of_friends count_components islands_count",
    docs=(
        "Return the number of connected components of an undirected graph. {graph} maps every node "
        "to the list of its neighbours, and neighbourhood is mutual.",
        "How many separate groups of friends are there? {graph} names for each person the friends, "
        "friendship always goes both ways, and friends of friends are in the same group. Somebody "
        "without friends is a group of one.",
        "[Given|For] an undirected graph as a dictionary of adjacency lists, count the parts "
        "into which it falls: two nodes are in the same part if some path connects them.",
        "Computers are linked by cables as {graph} says (each computer with the list of those it "
        "is linked to, in both directions). Into how many unconnected networks do they fall?",
        "Count connected components of undirected {graph} (isolated nodes count; {} has 0).",
        "How many clusters are there? Two nodes are in one cluster if you can walk from one "
        "to the other. {graph} has each node with its neighbours, and every connection is "
        "listed on both sides.",
    ),
    inputs=lambda rng: (
        {
            k: v
            for part in rng.sample(
                [
                    {"A": ["B"], "B": ["A"]},
                    {"C": []},
                    {"D": []},
                    {"E": ["F"], "F": ["E", "G"], "G": ["F"]},
                    {"H": ["I"], "I": ["H"]},
                ],
                rng.randint(1, 4),
            )
            for k, v in part.items()
        },
    ),
    edges=(({},), ({"A": []},), ({"A": ["B"], "B": ["A"], "C": []},)),
)
def connected_groups(graph: dict[str, list[str]]) -> int:
    seen = set()
    groups = 0
    for node in graph:
        if node in seen:
            continue
        groups += 1
        waiting = [node]
        while waiting:
            current = waiting.pop()
            if current not in seen:
                seen.add(current)
                waiting.extend(graph[current])
    return groups


@connected_groups.style
def _(graph):
    label = {node: node for node in graph}
    for node in graph:
        for other in graph[node]:
            old, new = label[other], label[node]
            for name in label:
                if label[name] == old:
                    label[name] = new
    return len(set(label.values()))


@task(
    names="flatten_all deep_flatten flatten_nested unnest all_numbers_inside",
    docs=(
        "{items} holds integers and lists, which again may hold integers and lists. Return a flat "
        "list of all the integers, in order.",
        "Flatten a list that is nested to any depth: [1, [2, [3]], []] becomes [1, 2, 3].",
        "[Given|For] a list whose elements are numbers or lists of the same kind, take all the "
        "numbers out of the inner lists and return them in one list, from left to right.",
        "Remove all inner brackets of a nested list of integers. The result contains only numbers, "
        "in the same order.",
        "Flatten arbitrarily nested lists of ints, order kept.",
        "Write a function to unpack lists in lists in lists ... until only numbers are left, "
        "e.g. [1, [2, [3]]] gives [1, 2, 3].",
    ),
    items=_nested,
    edges=(([],), ([[], [[]]],), ([1, [2, [3]]],)),
)
def flatten_deeply(items: list) -> list[int]:
    flat = []
    for item in items:
        if isinstance(item, list):
            flat.extend(flatten_deeply(item))
        else:
            flat.append(item)
    return flat


@flatten_deeply.style
def _(items):
    flat = []
    stack = list(reversed(items))
    while stack:
        item = stack.pop()
        if isinstance(item, list):
            stack.extend(reversed(item))
        else:
            flat.append(item)
    return flat


@task(
    names="nested_depth depth_of_list how_deep list_nesting levels_of_nesting",
    docs=(
        "Return how deeply the list {items} is nested: 1 if it contains no lists, otherwise one "
        "more than the depth of its deepest inner list.",
        "A list without lists in it has depth 1. A list with lists in it is one level deeper than "
        "the deepest of those. Compute the depth of {items}.",
        "[Given|For] a list of integers and lists (of integers and lists, and so on), find the "
        "largest number of brackets that are open around a place in it. Even an empty list has "
        "depth 1.",
        "How many levels of lists are there in {items}? The outermost list counts as a level, and "
        "numbers are not lists.",
        "Nesting depth of a list: [] -> 1, [[]] -> 2, [1, [2, [3]]] -> 3.",
        "How many times at most do you have to open a list to get to the innermost one? The "
        "outer list is the first one to be opened.",
    ),
    items=lambda rng: _nested(rng, 4),
    edges=(([],), ([[]],), ([1, [2, [3]], [4]],)),
)
def levels_of_lists(items: list) -> int:
    return 1 + max((levels_of_lists(item) for item in items if isinstance(item, list)), default=0)


@levels_of_lists.style
def _(items):
    levels = 0
    current = [items]
    while current:
        levels += 1
        current = [item for part in current for item in part if isinstance(item, list)]
    return levels


@task(
    names="weighted_nested_sum depth_sum sum_by_level nested_sum level_weighted_total",
    docs=(
        "[Add up|Sum up] all integers in the nested list {items}, each multiplied by its depth: "
        "numbers directly in {items} count once, those one list deeper count twice, and so on.",
        "Return the sum of number times depth over all numbers of a nested list. The outer list "
        "has depth 1, and every inner list is one deeper than the list it is in.",
        "In a box lie coins and smaller boxes, which hold coins and boxes as well. A coin in the "
        "outer box counts its value, a coin in a box within it counts double, in the next box "
        "three times, and so forth. {items} describes the box as a nested list; return the total.",
        "[Given|For] a list of integers and lists (nested to any depth), compute its weighted "
        "sum, in which an integer inside k lists, the outermost one included, has the weight k.",
        "Sum of n * depth(n) in a nested list, outermost depth = 1. [1, [2, [3]]] -> 1 + 4 + "
        "9 = 14.",
        "Write a function to add up nested numbers, where a number is worth more the deeper "
        "it is: times 1 on the top level, times 2 one level below, times 3 two levels below "
        "etc.",
    ),
    items=_nested,
    edges=(([],), ([[3]],), ([1, [2, [3]]],)),
)
def sum_weighted_by_depth(items: list) -> int:
    def total(part, depth):
        result = 0
        for item in part:
            if isinstance(item, list):
                result += total(item, depth + 1)
            else:
                result += depth * item
        return result

    return total(items, 1)


@sum_weighted_by_depth.style
def _(items):
    result = 0
    depth = 1
    current = items
    while current:
        result += depth * sum(item for item in current if not isinstance(item, list))
        current = [x for item in current if isinstance(item, list) for x in item]
        depth += 1
    return result


@task(
    names="run_state_machine final_state follow_transitions machine_state simulate_states",
    docs=(
        "{mapping} tells for (state, letter) tuples which state comes next. Begin in state {start} "
        "and read {text} letter by letter; where no next state is given, stay in the current one. "
        "Return the last state.",
        "Run a machine that starts in the state {start}. Each letter of {text} takes it from the "
        "current state to {mapping}[(state, letter)], or leaves it where it is if there is no such "
        "key. In which state does it end?",
        "[Given|For] a dictionary of transitions, whose keys are (state, input) pairs, and a "
        "string of inputs, return the state reached from {start}. Inputs without a transition "
        "are ignored.",
        "A device is in the state {start} when it is switched on. Every character of {text} is a "
        "button; pressing it changes the state as the table {mapping}, from (state, button) to "
        "state, says, or not at all if the table does not mention them. Return the final state.",
        "FSM: state = {start}; for each char: state = {mapping}[(state, char)] if present, "
        "else unchanged. Final state?",
        "Find where a state machine ends up. It starts in {start}. The table has keys like "
        "('A', 'x'), which mean: being in A and reading x. When there's no key for what "
        "happens nothing changes.",
    ),
    start=["A", "B", "C", "X", "idle", "off", "start"],
    inputs=lambda rng: (
        {
            (rng.choice(["A", "B", "C", "X", "idle", "off"]), rng.choice("ab")): rng.choice("ABC")
            for _ in range(rng.randint(1, 3))
        },
        "".join(rng.choices("ab", k=rng.randint(0, 5))),
    ),
    edges=(({}, "ab"), ({("A", "a"): "B", ("B", "b"): "C"}, "ab"), ({("A", "a"): "X"}, "")),
)
def state_after_input(mapping: dict[tuple[str, str], str], text: str, *, start: str) -> str:
    state = start
    for letter in text:
        state = mapping.get((state, letter), state)
    return state


@state_after_input.style
def _(mapping, text, *, start):
    state = start
    for letter in text:
        if (state, letter) in mapping:
            state = mapping[(state, letter)]
    return state


@task(
    names="door_after_commands state_of_door simulate_door final_door_state",
    docs=(
        "A door is closed at first. In {commands}, 'open' opens it unless it is locked, 'close' "
        "closes it, 'lock' locks it if it is closed, and 'unlock' unlocks it. Return 'open', "
        "'closed' or 'locked', or 'broken' if 'kick' occurs anywhere in {commands}.",
        "Return the state of a door after all commands. It starts 'closed'. 'open' turns 'closed' "
        "into 'open', 'close' turns 'open' into 'closed', 'lock' turns 'closed' into 'locked', "
        "'unlock' turns 'locked' into 'closed'; in other states they do nothing. 'kick' makes the "
        "state 'broken' for good.",
        "[Given|For] a list of the commands 'open', 'close', 'lock', 'unlock' and 'kick', find "
        "the final state of a door that is 'closed' to begin with. Only a closed door can be "
        "opened or locked, only an open one closed, only a locked one unlocked (it is 'closed' "
        "then); a kick breaks it, and a 'broken' door stays so.",
        "Simulate a door with the states 'closed' (the initial one), 'open', 'locked' and "
        "'broken'. Commands that do not suit the state have no effect: 'open' and 'lock' need a "
        "closed door, 'close' needs an open one, 'unlock' a locked one and makes it closed. After "
        "a 'kick' the door is broken whatever else happens. Return the state at the end.",
        "Door: starts 'closed'. open: closed -> open. close: open -> closed. lock: closed -> "
        "locked. unlock: locked -> closed. kick: anything -> 'broken', forever. Other "
        "combinations: no change. Final state?",
        "Write a function to follow a door through commands. Possible results:\n"
        "- 'broken' if there's any 'kick'\n"
        "- else 'open', 'closed' or 'locked'\n"
        "You can open or lock it only when closed (as it is at first), close it only when "
        "open, unlock it only when locked, and then it's closed.",
    ),
    commands=lists(
        choice("open", "close", "lock", "unlock", "open", "lock", "close", "kick"), 0, 5
    ),
    edges=(([],), (["lock", "open"],), (["open", "lock"],), (["kick", "open"],), (["unlock"],)),
)
def door_state(commands: list[str]) -> str:
    changes = {
        ("closed", "open"): "open",
        ("open", "close"): "closed",
        ("closed", "lock"): "locked",
        ("locked", "unlock"): "closed",
    }
    state = "closed"
    for command in commands:
        if command == "kick":
            return "broken"
        state = changes.get((state, command), state)
    return state


@door_state.style
def _(commands):
    if "kick" in commands:
        return "broken"
    state = "closed"
    for command in commands:
        if command == "open" and state == "closed":
            state = "open"
        elif (command == "close" and state == "open") or (
            command == "unlock" and state == "locked"
        ):
            state = "closed"
        elif command == "lock" and state == "closed":
            state = "locked"
    return state


@task(
    names="count_inside_quotes quoted_letters count_between_marks inside_count marked_part_length",
    docs=(
        "The character {mark} switches recording on and off; it is off at first. Return how many "
        "other characters of {text} come while recording is on.",
        "Read {text} from left to right. At each {mark} the mode changes between 'off', which is "
        "the mode at the start, and 'on'. Count the characters read in mode 'on', not including "
        "any {mark}.",
        "[Given|For] a text in which {mark} opens and closes a quotation in turn, count the "
        "characters inside quotations, without the {mark}s. A quotation that is not closed goes "
        "on to the end of the text.",
        "Return the total length of the parts of {text} that have an odd number of {mark} before "
        "them, where {mark} itself is not counted.",
        "Count non-{mark} chars that come after an odd number of {mark}s.",
        "How many characters are inside of {mark}...{mark}? Marks themselves don't count, and"
        " if the last one isn't closed everything after it is inside too.",
    ),
    mark=["'", "*", "|", "#", "_", "~", "/", "%"],
    inputs=lambda rng: (
        "".join(rng.choices("abcd'*|#_~/%", weights=[2] * 4 + [1] * 8, k=rng.randint(0, 9))),
    ),
    edges=(("",), ("ab'c*d|e#f_g~h/i%jk",), ("''**||##__~~//%%",)),
)
def length_between_marks(text: str, *, mark: str) -> int:
    recording = False
    count = 0
    for char in text:
        if char == mark:
            recording = not recording
        elif recording:
            count += 1
    return count


@length_between_marks.style
def _(text, *, mark):
    return sum(len(part) for part in text.split(mark)[1::2])


@task(
    names="nested_lookup get_path value_at_path deep_get follow_keys",
    docs=(
        "{mapping} is a dictionary that may contain further dictionaries. {text} is a path of keys "
        "separated by {sep}. Return the value at the end of the path, or {missing} if a key on the "
        "way is missing.",
        "Look up a value in nested dictionaries. The keys to be used one after the other stand in "
        "{text} with {sep} between them; if one of them cannot be found, return {missing}.",
        "[Given|For] a nested dictionary and a path such as a{sep:plain}b, follow the keys from "
        "the outside in and return what is found. The result is {missing} as soon as there is no "
        "such key or the current value is no dictionary.",
        "Split {text} at each {sep} to obtain a list of keys, use the first on {mapping}, the next "
        "on the value found, and so on. Return the last value; return {missing} if this is not "
        "possible.",
        "Nested dict lookup along a path with separator {sep}; {missing} if it fails anywhere.",
        "Find the setting that {text} leads to: 'x{sep:plain}y' means {mapping}['x']['y']. "
        "Return {missing} when a key isn't there, or when there are still keys but we aren't "
        "in a dictionary any more.",
    ),
    sep=[".", "/", ":", "-", ">"],
    missing=[None, -1, 0, 99],
    inputs=lambda rng: (
        {"a": {"b": rng.randint(1, 9), "c": rng.randint(1, 9)}, "d": rng.randint(1, 9)},
        rng.choice(["a.b", "a/c", "d", "a:b", "a-c", "a>b", "d.b", "b", "d", "a.c"]),
    ),
    edges=(({}, "a"), ({"a": 1}, "a"), ({"a": {"b": 2}}, "a.b"), ({"a": 1}, "a.b")),
)
def value_on_path(mapping: dict, text: str, *, sep: str, missing: int | None) -> int | None:
    current = mapping
    for key in text.split(sep):
        if not isinstance(current, dict) or key not in current:
            return missing
        current = current[key]
    return current


@value_on_path.style
def _(mapping, text, *, sep, missing):
    def look_up(part, keys):
        if not keys:
            return part
        if not isinstance(part, dict):
            return missing
        return look_up(part[keys[0]], keys[1:]) if keys[0] in part else missing

    return look_up(mapping, text.split(sep))


@task(
    names="unbeaten_players tournament_champion undefeated_player never_lost unbeaten",
    docs=(
        "{pairs} lists games as (winner, loser). Return the sorted names of all players who played "
        "but never lost.",
        "Who is unbeaten? Every tuple (a, b) says that a has beaten b. List in alphabetical order "
        "those who occur as a winner but never as a loser.",
        "Given the arrows of a directed graph as (from, to) tuples, return the sorted list of "
        "those nodes to which no arrow leads.",
        "Return the first elements of the tuples in {pairs} that are not the second element of any "
        "tuple, sorted and without repeats.",
        "Sorted names that appear as a winner but never as a loser. Tuples: (winner, loser).",
        "Check the results, which are (winner, loser) tuples, and tell me who is undefeated, "
        "alphabetically and each name once. People who aren't in any game don't matter.",
    ),
    pairs=lists(lambda rng: tuple(rng.sample("ABCDE", 2)), 0, 5),
    edges=(([],), ([("B", "A"), ("A", "B")],), ([("C", "B"), ("A", "B")],)),
)
def winners_without_defeat(pairs: list[tuple[str, str]]) -> list[str]:
    winners = {winner for winner, _ in pairs}
    losers = {loser for _, loser in pairs}
    return sorted(winners - losers)


@winners_without_defeat.style
def _(pairs):
    unbeaten = []
    for winner, _ in pairs:
        lost = any(loser == winner for _, loser in pairs)
        if not lost and winner not in unbeaten:
            unbeaten.append(winner)
    return sorted(unbeaten)
