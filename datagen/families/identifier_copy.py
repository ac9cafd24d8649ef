"""Functions whose unusual names of parameters, keys and helpers must be used in the body as given.

The level is about how many names there are.
"""

from typing import Any

from datagen.primers.copied_code import Function, function_name, identifiers
from datagen.primers.primer import Choices, Primer, PrimerFamily, Told

_WORD_OF = {"+": ("plus", "added to"), "-": ("minus", "minus"), "*": ("times", "multiplied by")}
_COUNTS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def _numbers(choices: Choices, count: int, calls: int = 4) -> list[tuple[int, ...]]:
    """Arguments for some calls, all different within a call so that a mix-up shows."""
    return [tuple(choices.rng.sample(range(2, 60), count)) for _ in range(calls)]


_PICK = (
    "Return {x}.",
    "Return the value of {x} and ignore the others.",
    "Give back {x} unchanged.",
    "Only {x} matters: return it.",
    "Of all arguments, return {x}.",
    "The result is {x}.",
    "Hand {x} back.",
    "Return the argument called {x}.",
)


def _pick(choices: Choices, level: int) -> Told:
    names = identifiers(choices, level)
    place = choices.below(level)
    text = choices.wording(_PICK).replace("{x}", names[place])
    function = Function(
        function_name(choices, ("pick", "choose", "select", "only", "keep")), names,
        ("int",) * level, "int", text, [f"return {names[place]}"], lambda *values: values[place],
    )  # fmt: skip
    return function.told(choices, _numbers(choices, level))


_EXPRESSION = (
    "Return {x}.",
    "Compute {x} and return it.",
    "Return the value of {x}.",
    "The result is {x}.",
    "Calculate {x}.",
    "Given the arguments, return {x}.",
    "Work out {x} and give it back.",
    "Return a number: {x}.",
)


def _expression(choices: Choices, level: int) -> Told:
    """Sums, differences and products of some of the parameters."""
    names = identifiers(choices, level + 1)
    used = choices.some(range(level + 1), min(level + 1, 2 + choices.below(3)))
    operators = [choices.of("+-*") for _ in used[1:]]
    words, code = names[used[0]], names[used[0]]
    for operator, place in zip(operators, used[1:], strict=True):
        words += f" {_WORD_OF[operator][0]} {names[place]}"
        code += f" {operator} {names[place]}"
    text = choices.wording(_EXPRESSION).replace("{x}", words)

    def result(*values: int) -> int:
        # Products first, then the signed terms are added up.
        terms, sign = [values[used[0]]], [1]
        for operator, place in zip(operators, used[1:], strict=True):
            if operator == "*":
                terms[-1] *= values[place]
            else:
                terms.append(values[place])
                sign.append(1 if operator == "+" else -1)
        return sum(s * term for s, term in zip(sign, terms, strict=True))

    function = Function(
        function_name(choices, ("compute", "combine", "formula", "evaluate", "value")), names,
        ("int",) * (level + 1), "int", text, [f"return {code}"], result,
    )  # fmt: skip
    return function.told(choices, _numbers(choices, level + 1))


_ORDER = (
    "Return a {kind} of {list}, in this order.",
    "Return {list} as a {kind}.",
    "Put {list} into a {kind} and return it.",
    "Return the {kind} that holds {list}.",
    "Arrange the arguments as a {kind}: {list}.",
    "The result is a {kind} with {list}.",
    "Make a {kind} from {list} and give it back.",
    "Pack {list} into one {kind}.",
)


def _order(choices: Choices, level: int) -> Told:
    """A list or a tuple of the parameters in another order."""
    count = level + 1
    names = identifiers(choices, count)
    order = choices.some(range(count), count)
    kind = choices.of(("list", "tuple"))
    chosen = [names[place] for place in order]
    text = choices.wording(_ORDER).replace("{kind}", kind)
    text = text.replace("{list}", f"{', '.join(chosen[:-1])} and {chosen[-1]}")
    inner = ", ".join(chosen)
    body = [f"return [{inner}]" if kind == "list" else f"return ({inner})"]

    def result(*values: int) -> Any:
        return (list if kind == "list" else tuple)(values[place] for place in order)

    function = Function(
        function_name(choices, ("arrange", "reorder", "pack", "collect", "shuffle")), names,
        ("int",) * count, "list[int]" if kind == "list" else f"tuple[{', '.join(['int'] * count)}]",
        text, body, result,
    )  # fmt: skip
    return function.told(choices, _numbers(choices, count))


_COMPARISONS = {">": "greater than", "<": "less than", "==": "equal to", ">=": "at least"}
_IF = (
    "Return {x} if {a} is {than} {b}, else {y}.",
    "If {a} is {than} {b}, return {x}; otherwise return {y}.",
    "Return {x} when {a} is {than} {b} and {y} when it is not.",
    "Compare {a} with {b}: if it is {than} {b}, the result is {x}, else {y}.",
    "Choose {x} if {a} is {than} {b}, and {y} in all other cases.",
    "Return {y}, unless {a} is {than} {b}; then return {x}.",
    "Depending on whether {a} is {than} {b}, return {x} (yes) or {y} (no).",
    "Where {a} is {than} {b}, give back {x}, and {y} elsewhere.",
)


def _if(choices: Choices, level: int) -> Told:
    """A comparison of two parameters, or of one with a constant, decides between two."""
    names = identifiers(choices, 4 if level > 1 else 3)
    a, x, y, *others = names
    k = choices.number(2, 59)
    b = others[0] if others else str(k)
    shown = choices.some(names, len(names))
    sign = choices.of(tuple(_COMPARISONS))
    text = choices.wording(_IF).replace("{than}", _COMPARISONS[sign])
    for slot, name in (("{a}", a), ("{b}", b), ("{x}", x), ("{y}", y)):
        text = text.replace(slot, name)
    if choices.below(2):
        body = [f"return {x} if {a} {sign} {b} else {y}"]
    else:
        body = [f"if {a} {sign} {b}:", f"    return {x}", f"return {y}"]

    def result(*values: int) -> int:
        table = dict(zip(shown, values, strict=True))
        difference = table[a] - (table[b] if others else k)
        holds = {
            ">": difference > 0, "<": difference < 0, "==": not difference, ">=": difference >= 0
        }[sign]  # fmt: skip
        return table[x if holds else y]

    function = Function(
        function_name(choices, ("choose", "decide", "select", "switch", "either")), shown,
        ("int",) * len(shown), "int", text, body, result,
    )  # fmt: skip
    calls = _numbers(choices, len(shown), 5)
    # One call where both sides of the comparison are equal.
    table = dict(zip(shown, calls[0], strict=True))
    table[a] = table[b] if others else k
    calls.append(tuple(table[name] for name in shown))
    return function.told(choices, calls)


_HELPER_TEXTS = {
    "+": "Return {p} plus {k}.",
    "-": "Return {p} minus {k}.",
    "*": "Return {p} times {k}.",
}
_USE = (
    "Return the list of {h} applied to each element of {xs}.",
    "Apply {h} to every element of {xs} and return the results as a list.",
    "Return a list with {h} of each number in {xs}.",
    "Use {h} on each of {xs}; return the list of what comes out.",
    "For each element of {xs}, call {h}. Return the list of results.",
    "Map {h} over {xs} and return a list.",
)
_USE_SUM = (
    "Return the sum of {h} applied to each element of {xs}.",
    "Apply {h} to every element of {xs} and return the total.",
    "Add up {h} of each number in {xs}.",
    "Use {h} on each of {xs}; return the sum of the results.",
    "For each element of {xs}, call {h}. Return the total of the results.",
    "Sum the values that {h} gives for {xs}.",
)
_USE_TWICE = (
    "Return {h} applied to {xs} twice.",
    "Apply {h} to {xs}, then {h} to the result. Return what comes out.",
    "Call {h} two times in a row, beginning with {xs}, and return the result.",
    "Return {h} of {h} of {xs}.",
    "Use {h} on {xs} and once more on what it gives.",
    "The result is {h} of {xs}, with {h} applied again.",
)


def _helper(choices: Choices, level: int) -> Told:
    """A helper that the prompt defines and the body must call by its name."""
    helper, xs, one = identifiers(choices, 3)
    if choices.below(2):
        helper = f"{helper}_{choices.words(1)[0]}"
    sort = choices.below(3) if level > 1 else 2
    operator, k = choices.of("+-*"), choices.digits(min(level, 3))
    before = f"def {helper}({one}):\n    return {one} {operator} {k}\n"
    text = choices.wording((_USE, _USE_SUM, _USE_TWICE)[sort])
    text = text.replace("{h}", helper).replace("{xs}", xs)
    item = choices.of(("x", "n", "item", "value", "element"))
    if item in (helper, xs):
        item = f"{item}_"
    body = (
        [[f"return [{helper}({item}) for {item} in {xs}]"],
         [f"return list(map({helper}, {xs}))"]],
        [[f"return sum({helper}({item}) for {item} in {xs})"],
         ["total = 0", f"for {item} in {xs}:", f"    total += {helper}({item})", "return total"]],
        [[f"return {helper}({helper}({xs}))"],
         [f"once = {helper}({xs})", f"return {helper}(once)"]],
    )[sort][choices.below(2)]  # fmt: skip
    if sort == 1 and "total" in (xs, helper):
        body = [f"return sum({helper}({item}) for {item} in {xs})"]
    step = {"+": lambda n: n + k, "-": lambda n: n - k, "*": lambda n: n * k}[operator]

    def result(given: Any) -> Any:
        if sort == 2:
            return step(step(given))
        changed = [step(n) for n in given]
        return changed if sort == 0 else sum(changed)

    name = function_name(choices, ("apply_all", "run", "use_helper", "transform", "process"))
    function = Function(
        f"{name}_" if name == helper else name, (xs,),
        ("int",) if sort == 2 else ("list[int]",), "list[int]" if sort == 0 else "int", text, body,
        result, before=before,
    )  # fmt: skip
    if sort == 2:
        return function.told(choices, [(n,) for n in (4, 0, 17, 100)])
    lists = [choices.rng.sample(range(50), n) for n in (3, 1, 5)]
    return function.told(choices, [(numbers,) for numbers in [*lists, []]])


_LOOK = (
    "Return the value of {d} under the key '{key}'.",
    "Return {d}['{key}'].",
    "{d} is a dictionary. Return what it holds for '{key}'.",
    "Get the entry '{key}' from {d}.",
    "Look up '{key}' in {d} and return its value.",
    "Return the '{key}' of {d}.",
)
_LOOK_TWO = (
    "Return the values of {d} under '{key}' and '{other}', {op}.",
    "Look up '{key}' and '{other}' in {d} and return them {op}.",
    "Take '{key}' and '{other}' from the dictionary {d} and return the two numbers {op}.",
    "Return '{key}' and '{other}' of {d}, {op}.",
    "Get the entries '{key}' and '{other}' from {d} and return both {op}.",
    "From {d}, use '{key}' and '{other}': return them {op}.",
)
_JOINED = {"+": "added together", "*": "multiplied with each other"}


def _keys(choices: Choices, level: int) -> Told:
    """Keys of a dictionary, to be used letter by letter."""
    (d,) = identifiers(choices, 1)
    known = choices.words(level + 2)
    if choices.below(2):
        known = [f"{word}_{choices.of(('id', 'no', 'count', 'size'))}" for word in known]
    key, other = known[0], known[1]
    if level == 1:
        text = choices.wording(_LOOK)
        body = [f'return {d}["{key}"]']
    else:
        operator = choices.of("+*")
        text = choices.wording(_LOOK_TWO).replace("{op}", _JOINED[operator])
        body = [f'return {d}["{key}"] {operator} {d}["{other}"]']
    text = text.replace("{d}", d).replace("{key}", key).replace("{other}", other)

    def result(table: dict[str, int]) -> int:
        found = {name: value for name, value in table.items() if name in (key, other)}
        if level == 1:
            return found[key]
        return sum(found.values()) if operator == "+" else found[key] * found[other]

    function = Function(
        function_name(choices, ("look_up", "read_entry", "field", "fetch", "entry")), (d,),
        ("dict[str, int]",), "int", text, body, result,
    )  # fmt: skip
    tables = []
    for values in _numbers(choices, len(known), 3):
        names = choices.rng.sample(known, len(known))
        tables.append(dict(zip(names, values, strict=True)))
    return function.told(choices, [(table,) for table in tables])


_SWAP = (
    "Return {a} and {b} swapped, as a tuple.",
    "Return the tuple of {b} and {a}.",
    "Swap {a} and {b} and return both.",
    "Return {b} first and {a} second.",
    "Exchange {a} and {b}; return the pair.",
    "Return the pair ({b}, {a}).",
)


def _swap(choices: Choices, level: int) -> Told:
    names = identifiers(choices, level + 1)
    a, b = choices.some(range(level + 1), 2)
    text = choices.wording(_SWAP).replace("{a}", names[a]).replace("{b}", names[b])
    function = Function(
        function_name(choices, ("swap", "flip", "exchange", "turned", "pair")), names,
        ("int",) * (level + 1), "tuple[int, int]", text, [f"return {names[b]}, {names[a]}"],
        lambda *values: (values[b], values[a]),
    )  # fmt: skip
    return function.told(choices, _numbers(choices, level + 1))


_WEIGHTED = (
    "Return {sum}.",
    "Return the total of {sum}.",
    "Compute {sum} and return the result.",
    "The score is {sum}. Return it.",
    "Add up the following and return it: {sum}.",
    "Calculate the sum {sum}.",
    "Return what {sum} comes to.",
    "Given these counts, return {sum}.",
)


def _weighted(choices: Choices, level: int) -> Told:
    """Each parameter times its own constant."""
    names = identifiers(choices, level + 1)
    values = choices.numbers(level + 1, 2)
    order = choices.some(range(level + 1), level + 1)
    joined = " plus ".join(f"{values[place]} times {names[place]}" for place in order)
    text = choices.wording(_WEIGHTED).replace("{sum}", joined)
    terms = " + ".join(f"{values[place]} * {names[place]}" for place in order)
    function = Function(
        function_name(choices, ("score", "total_value", "weighted_sum", "points", "total")), names,
        ("int",) * (level + 1), "int", text, [f"return {terms}"],
        lambda *given: sum(sum([value] * n) for value, n in zip(values, given, strict=True)),
    )  # fmt: skip
    return function.told(choices, _numbers(choices, level + 1))


FAMILY = PrimerFamily(
    "identifier_copy",
    (
        Primer("pick", range(1, 9), _pick),
        Primer("expression", range(1, 7), _expression),
        Primer("order", range(1, 7), _order),
        Primer("if", range(1, 3), _if),
        Primer("helper", range(1, 4), _helper),
        Primer("keys", range(1, 4), _keys),
        Primer("swap", range(1, 5), _swap),
        Primer("weighted", range(1, 6), _weighted),
    ),
    kind="code",
)
