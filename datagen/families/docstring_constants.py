"""Functions whose docstring states constants that the body must copy: numbers, strings, tables.

The level is how many constants there are, or how long they are.
"""

from collections.abc import Callable

from datagen.english.grammar import with_articles
from datagen.english.nouns import pool
from datagen.primers.copied_code import Function, function_name, identifiers
from datagen.primers.primer import Choices, Primer, PrimerFamily, Told

_ITEMS = tuple(
    noun.one
    for noun in pool("fruit+vegetable+baked+toy+stationery+clothes+household+farm_animal+flower")
    if " " not in noun.one and noun.one.isalpha()
)


def _near(choices: Choices, *values: int) -> list[int]:
    """Numbers around some others, where a wrong constant shows, and a few more."""
    rng = choices.rng
    found = [value + step for value in values for step in (0, 1, -1)]
    found += [rng.randint(0, max(values) + 20) for _ in range(3)]
    rng.shuffle(found)
    return list(dict.fromkeys(found))


def _word(choices: Choices) -> str:
    """A string to be copied: a made-up word, or one of English."""
    return choices.words(1)[0] if choices.below(2) else choices.of(_ITEMS)


_NUMBER_NAMES = ("n", "x", "value", "number", "num", "k", "amount", "points", "price", "score")

_ADD = (
    "Return {p} after a fee of {k} is added.",
    "Return {p} plus {k}.",
    "Add {k} to {p} and return the result.",
    "Return the sum of {p} and {k}.",
    "Given {p}, return a number that is {k} larger.",
    "Increase {p} by {k}.",
    "The result is {p} with {k} added to it.",
    "Return {k} more than {p}.",
    "Every order has a surcharge of {k}. Return the total for the given {p}.",
    "Raise {p} by {k} and return it.",
)
_TAKE = (
    "Return {p} minus {k}.",
    "Return {p} after a discount of {k}.",
    "Subtract {k} from {p} and return the result.",
    "Given {p}, return a number that is {k} smaller.",
    "Decrease {p} by {k}.",
    "Return what is left of {p} when {k} is taken away.",
    "Return {k} less than {p}.",
    "The result is {p} reduced by {k}.",
    "Take {k} off {p} and return it.",
    "Lower {p} by {k}.",
)
_TIMES = (
    "Return {p} times {k}.",
    "Multiply {p} by {k} and return the result.",
    "Return {k} times {p}.",
    "Return the product of {p} and {k}.",
    "Each one costs {k}. Return the price for {p} of them.",
    "Each box holds {k} pieces. Return how many pieces are in {p} boxes.",
    "There are {k} in every pack. Given {p} packs, return how many there are.",
    "Return what {p} of them weigh if one weighs {k}.",
    "The result is {p} multiplied by {k}.",
    "Scale {p} by {k}.",
)
_REST = (
    "Return the remainder of {p} divided by {k}.",
    "Divide {p} by {k} and return the remainder.",
    "Return {p} modulo {k}.",
    "Return what is left over when {p} is divided by {k}.",
    "Given {p}, return its remainder after division by {k}.",
    "Return {p} mod {k}.",
    "Pack {p} things into boxes of {k} and return how many do not fill a box.",
    "Compute the remainder of {p} when divided by {k}.",
)
_WHOLE = (
    "Return how many times {k} fits into {p}.",
    "Divide {p} by {k} and return the whole part.",
    "Return {p} divided by {k}, rounded down.",
    "Integer-divide {p} by {k}.",
    "Return how many boxes of {k} can be filled with {p} things.",
    "Return the quotient of {p} and {k} without the remainder.",
    "Return the floor of {p} divided by {k}.",
    "How many full groups of {k} are there in {p}? Return that number.",
)
_DIVISIBLE = (
    "Return True if {p} is divisible by {k}.",
    "Check whether {p} is a multiple of {k}.",
    "Return whether {k} divides {p}.",
    "Return True if {p} can be divided by {k} without a remainder, else False.",
    "Is {p} a multiple of {k}? Return True or False.",
    "Tell whether dividing {p} by {k} leaves no remainder.",
)
_ABOVE = (
    "Return True if {p} is greater than {k}.",
    "Check whether {p} is more than {k}.",
    "Return whether {p} exceeds {k}.",
    "Return True if {p} is above {k}, else False.",
    "Is {p} larger than {k}? Return True or False.",
    "Tell whether {p} is over {k}.",
)
_BELOW = (
    "Return True if {p} is less than {k}.",
    "Check whether {p} is smaller than {k}.",
    "Return whether {p} is under {k}.",
    "Return True if {p} is below {k}, else False.",
    "Is {p} less than {k}? Return True or False.",
    "Tell whether {p} is lower than {k}.",
)
_AT_LEAST = (
    "Return True if {p} is at least {k}.",
    "Check whether {p} is {k} or more.",
    "Return whether {p} is no less than {k}.",
    "Return True if {p} is greater than or equal to {k}, else False.",
    "One passes with {k} points or more. Return True if {p} is enough.",
    "Return False only if {p} is below {k}.",
)
_EQUALS = (
    "Return True if {p} is {k}.",
    "Check whether {p} equals {k}.",
    "The secret number is {k}. Return whether {p} is that number.",
    "Return True if {p} is equal to {k}, else False.",
    "Tell whether {p} is exactly {k}.",
    "The right code is {k}. Return True if {p} is right.",
    "Return whether {p} matches {k}.",
    "Is {p} the number {k}? Return True or False.",
)
_ONE_CONSTANT: tuple[
    tuple[tuple[str, ...], tuple[str, ...], str, str, Callable[[int, int], object]], ...
] = (
    (_ADD, ("add_fee", "add_constant", "increase", "with_fee"), "{p} + {k}", "int",
     lambda n, k: sum((n, k))),
    (_TAKE, ("take_off", "subtract_constant", "discounted", "reduce"), "{p} - {k}", "int",
     lambda n, k: n + -k),
    (_TIMES, ("times", "multiply", "total_price", "scale"), "{p} * {k}", "int",
     lambda n, k: sum([k] * n)),
    (_REST, ("remainder", "left_over", "modulo", "rest"), "{p} % {k}", "int",
     lambda n, k: n - n // k * k),
    (_WHOLE, ("full_boxes", "quotient", "fits", "whole_groups"), "{p} // {k}", "int",
     lambda n, k: len(range(k, n + 1, k))),
    (_DIVISIBLE, ("is_multiple", "divides", "is_divisible", "fits_evenly"), "{p} % {k} == 0",
     "bool", lambda n, k: n in range(0, n + 1, k)),
    (_ABOVE, ("is_above", "exceeds", "is_large", "too_big"), "{p} > {k}", "bool",
     lambda n, k: n - k > 0),
    (_BELOW, ("is_below", "is_small", "under_limit", "too_low"), "{p} < {k}", "bool",
     lambda n, k: k - n > 0),
    (_AT_LEAST, ("has_passed", "is_enough", "reaches", "at_least"), "{p} >= {k}", "bool",
     lambda n, k: not k - n > 0),
    (_EQUALS, ("is_secret", "matches", "is_right", "check_code"), "{p} == {k}", "bool",
     lambda n, k: not n - k),
)  # fmt: skip


def _parameter(choices: Choices) -> str:
    if choices.rng.random() < 0.6:
        return choices.of(_NUMBER_NAMES)
    return identifiers(choices, 1)[0]


def _one_constant(choices: Choices, level: int) -> Told:
    """One operation or comparison with a number of `level` digits."""
    texts, names, code, returns, result = choices.of(_ONE_CONSTANT)
    k = max(3, choices.digits(level))
    p = _parameter(choices)
    text = choices.wording(texts).replace("{p}", p).replace("{k}", str(k))
    name = function_name(choices, names)
    body = [f"return {code.replace('{p}', p).replace('{k}', str(k))}"]
    if k > 999:
        # The other route to a product or a quotient counts, which takes too long.
        result = {_TIMES: int.__mul__, _WHOLE: int.__floordiv__}.get(texts, result)
    if texts is _DIVISIBLE or texts is _REST or texts is _WHOLE:
        calls = [k * choices.rng.randint(1, 6), *_near(choices, 2 * k, k)]
    else:
        calls = _near(choices, k)
    if texts is _TIMES:
        calls = [choices.rng.randint(0, 60) for _ in range(5)]
    calls = [abs(call) for call in calls]
    function = Function(name, (p,), ("int",), returns, text, body, lambda n: result(n, k))
    return function.told(choices, [(call,) for call in calls])


_STEPS = {
    "+": ("add {k}", "increase it by {k}", "put {k} on top"),
    "-": ("subtract {k}", "take away {k}", "decrease it by {k}"),
    "*": ("multiply by {k}", "take {k} times that", "multiply the result by {k}"),
}
_CHAIN_STARTS = (
    "Start with {p}, then {steps}. Return the result.",
    "Take {p}, {steps}, and return the result.",
    "Begin with {p}: {steps}. Return what comes out.",
    "From {p}, {steps}. Return the final number.",
    "Do the following with {p}: {steps}. Return the last value.",
    "Given {p}, {steps} and return the outcome.",
    "For the number {p}: {steps}. The answer is returned.",
    "With {p} as the start, {steps}, and give back the result.",
)
_LINKS = (", then ", ", ", ", and then ", ", after that ")


def _chain(choices: Choices, level: int) -> Told:
    """Operations one after the other, each with its constant."""
    p = _parameter(choices)
    operators = [choices.of("+-*") for _ in range(level)]
    values = [choices.numbers(1, 1 if op == "*" else 3)[0] for op in operators]
    phrases = [
        choices.rng.choice(_STEPS[op]).replace("{k}", str(k))
        for op, k in zip(operators, values, strict=True)
    ]
    if phrases[0].startswith(("take", "multiply the result")) and operators[0] == "*":
        phrases[0] = f"multiply it by {values[0]}"
    link = choices.rng.choice(_LINKS)
    text = choices.wording(_CHAIN_STARTS).replace("{p}", p).replace("{steps}", link.join(phrases))
    if choices.below(2):
        lines, current = [], p
        for op, k in zip(operators, values, strict=True):
            lines.append(f"result = {current} {op} {k}")
            current = "result"
        body = [*lines, "return result"]
    else:
        expression, weak = p, False
        for op, k in zip(operators, values, strict=True):
            if op == "*" and weak:
                expression = f"({expression})"
            expression, weak = f"{expression} {op} {k}", op != "*"
        body = [f"return {expression}"]

    def result(n: int) -> int:
        # As a straight line: slope and constant are carried along.
        slope, constant = 1, 0
        for op, k in zip(operators, values, strict=True):
            if op == "*":
                slope, constant = slope * k, constant * k
            else:
                constant += k if op == "+" else -k
        return slope * n + constant

    name = function_name(choices, ("compute", "calculate", "transform", "steps", "pipeline"))
    function = Function(name, (p,), ("int",), "int", text, body, result)
    return function.told(choices, [(n,) for n in (3, 0, 1, 10, 25, 148)])


_THRESHOLD = (
    "Return {a} if {p} is greater than {k}, else {b}.",
    "If {p} is greater than {k}, return {a}; otherwise return {b}.",
    "Return {a} when {p} is above {k} and {b} when it is not.",
    "The result is {a} for {p} greater than {k}, and {b} for all others.",
    "Return the string {a} if {p} exceeds {k}, and {b} otherwise.",
    "Numbers above {k} are {a}, all others are {b}. Return the word for {p}.",
    "Compare {p} with {k}: return {a} if it is larger, {b} if not.",
    "Give {a} for more than {k} and {b} for {k} or less.",
    "Return {b} unless {p} is more than {k}; in that case return {a}.",
    "Say {a} if {p} is bigger than {k}. Say {b} otherwise. Return what is said.",
)
_BANDS = (
    "Given {p}, return {bands}.",
    "Depending on how large {p} is, return {bands}.",
    "Classify {p}: {bands}. Return the string.",
    "Return the class of {p}: {bands}.",
    "Name the size of {p}. The names are {bands}.",
    "Return one of these words for {p}: {bands}.",
    "The grade of {p} is {bands}. Return the grade.",
    "Label {p} as follows: {bands}. Return the label.",
)


def _quoted(text: str, choices: Choices) -> str:
    return f"'{text}'" if choices.rng.random() < 0.75 else f'"{text}"'


def _threshold(choices: Choices, level: int) -> Told:
    """Level + 1 words on either side of `level` thresholds."""
    p = _parameter(choices)
    limits = sorted(choices.numbers(level, 3), reverse=True)
    words = [_word(choices) for _ in range(level + 1)]
    if len(set(words)) < len(words):
        words = choices.words(level + 1)
    name = function_name(choices, ("classify", "label", "size_word", "grade", "category", "kind"))
    if level == 1:
        text = choices.wording(_THRESHOLD).replace("{p}", p).replace("{k}", str(limits[0]))
        text = text.replace("{a}", _quoted(words[0], choices))
        text = text.replace("{b}", _quoted(words[1], choices))
    else:
        above = choices.rng.choice(("above {k}", "for more than {k}", "if it is greater than {k}"))
        bands = [
            f"'{word}' {above.replace('{k}', str(limit))}"
            for word, limit in zip(words[:-1], limits, strict=True)
        ]
        listed = f"{', '.join(bands)}, otherwise '{words[-1]}'"
        text = choices.wording(_BANDS).replace("{p}", p).replace("{bands}", listed)
    if level == 1 and choices.below(2):
        body = [f'return "{words[0]}" if {p} > {limits[0]} else "{words[1]}"']
    else:
        body = []
        for word, limit in zip(words[:-1], limits, strict=True):
            body += [f"if {p} > {limit}:", f'    return "{word}"']
        body.append(f'return "{words[-1]}"')
    function = Function(
        name, (p,), ("int",), "str", text, body,
        lambda n: words[sum(n <= limit for limit in limits)],
    )  # fmt: skip
    return function.told(choices, [(n,) for n in _near(choices, *limits)])


_BETWEEN = (
    "Return True if {p} is between {a} and {b}, both included.",
    "Check whether {p} lies from {a} to {b}, including both ends.",
    "Return whether {p} is at least {a} and at most {b}.",
    "Return True for {p} from {a} up to and including {b}, else False.",
    "The allowed range is {a} to {b}, ends included. Return whether {p} is allowed.",
    "Tell whether {p} is no smaller than {a} and no larger than {b}.",
    "Is {p} in the closed interval [{a}, {b}]? Return True or False.",
    "Return False if {p} is below {a} or above {b}, and True otherwise.",
)
_CLAMP = (
    "Return {p}, but no less than {a} and no more than {b}.",
    "Clamp {p} to the range from {a} to {b}.",
    "Limit {p} to values between {a} and {b}.",
    "Return {a} if {p} is below {a}, {b} if it is above {b}, else {p} itself.",
    "Return {p} kept within {a} and {b}.",
    "Values below {a} become {a}, values above {b} become {b}. Return the new {p}.",
    "Return {p} with a minimum of {a} and a maximum of {b}.",
    "Restrict {p} so that it is at least {a} and at most {b}.",
)


def _range(choices: Choices, level: int) -> Told:
    """Two bounds: a test or a clamp, in several styles."""
    p = _parameter(choices)
    a, b = sorted(choices.numbers(2, level + 1))
    clamp = choices.below(2)
    text = choices.wording(_CLAMP if clamp else _BETWEEN)
    text = text.replace("{p}", p).replace("{a}", str(a)).replace("{b}", str(b))
    style = choices.below(2)
    if clamp:
        body = [
            [f"return max({a}, min({b}, {p}))"],
            [
                f"if {p} < {a}:",
                f"    return {a}",
                f"if {p} > {b}:",
                f"    return {b}",
                f"return {p}",
            ],
        ][style]
    else:
        body = [[f"return {a} <= {p} <= {b}"], [f"return {p} >= {a} and {p} <= {b}"]][style]
    name = function_name(
        choices, ("clamp", "limit", "clip") if clamp else ("in_range", "is_allowed", "is_between")
    )
    function = Function(
        name, (p,), ("int",), "int" if clamp else "bool", text, body,
        (lambda n: sorted((a, n, b))[1]) if clamp else (lambda n: n in range(a, b + 1)),
    )  # fmt: skip
    return function.told(choices, [(n,) for n in _near(choices, a, b)])


_TABLE = (
    "Return the {what} of {p}: {pairs}. For anything else return {d}.",
    "The {what}s are {pairs}. Return the {what} for {p}, or {d} if it is not known.",
    "Look up {p}: {pairs}; {d} for all others.",
    "Return the {what} of the given {p}, where {pairs}. The default is {d}.",
    "Use this table of {what}s: {pairs}. Return the one for {p}, and {d} if there is none.",
    "Given {p}, return its {what} ({pairs}), or {d} for something else.",
    "Map {p} to a number: {pairs}. Return {d} where nothing is given.",
    "{pairs}. Return the {what} of {p}. Unknown ones have {d}.",
)
_PAIR_FORMS = (
    "{k}: {v}",
    "{k} is {v}",
    "'{k}' gives {v}",
    "{k} = {v}",
    "'{k}' -> {v}",
    "{k} has {v}",
)


def _table(choices: Choices, level: int) -> Told:
    """A dictionary of `level` keys with numbers, and a default."""
    keys = choices.words(level) if choices.below(2) else choices.some(_ITEMS, level)
    values = choices.numbers(level, 3)
    default = choices.of((0, 0, -1, 1, 100))
    what = choices.of(("price", "code", "weight", "score", "value", "count"))
    p = choices.of(("item", "name", "key", "word", "thing", "label"))
    form = choices.of(_PAIR_FORMS)
    pairs = ", ".join(
        form.replace("{k}", k).replace("{v}", str(v)) for k, v in zip(keys, values, strict=True)
    )
    text = choices.wording(_TABLE).replace("{what}", what).replace("{p}", p)
    text = text.replace("{d}", str(default)).replace("{pairs}", pairs)
    known = dict(zip(keys, values, strict=True))
    literal = "{" + ", ".join(f'"{k}": {v}' for k, v in known.items()) + "}"
    style = choices.below(3)
    if style == 0 or len(literal) > 84:
        inner = [f'    "{k}": {v},' for k, v in known.items()]
        body = [f"{what}s = {{", *inner, "}", f"return {what}s.get({p}, {default})"]
    elif style == 1:
        body = [f"{what}s = {literal}", f"return {what}s.get({p}, {default})"]
    else:
        body = []
        for k, v in known.items():
            body += [f'if {p} == "{k}":', f"    return {v}"]
        body.append(f"return {default}")
    name = function_name(choices, (f"{what}_of", f"get_{what}", f"find_{what}", "look_up", what))
    pairs_again = list(zip(keys, values, strict=True))
    function = Function(
        name, (p,), ("str",), "int", text, body,
        lambda key: next((v for k, v in pairs_again if k == key), default),
    )  # fmt: skip
    calls = [(key,) for key in choices.rng.sample(keys, len(keys))]
    return function.told(choices, [*calls[:3], ("nothing",), *calls[3:]])


_MEMBERS = (
    "Return True if {p} is one of {list}.",
    "Check whether {p} is among {list}.",
    "Return whether {p} is {list}.",
    "The valid ones are {list}. Return True if {p} is valid.",
    "Only {list} are allowed. Return whether {p} is allowed.",
    "Tell whether {p} occurs in this list: {list}.",
    "Return False unless {p} is one of {list}.",
    "Is {p} any of {list}? Return True or False.",
)


def _members(choices: Choices, level: int) -> Told:
    """Membership in `level` + 1 constants, numbers or words."""
    numbers = choices.below(2)
    count = level + 1
    constants: list[int] | list[str]
    constants = choices.numbers(count, 3) if numbers else choices.words(count)
    p = _parameter(choices) if numbers else choices.of(("word", "s", "name", "key", "text", "item"))
    shown = [str(c) if numbers else f"'{c}'" for c in constants]
    text = choices.wording(_MEMBERS).replace("{p}", p)
    last = "and" if "are" in text.split() or "list:" in text or "among" in text else "or"
    text = text.replace("{list}", f"{', '.join(shown[:-1])} {last} {shown[-1]}")
    inner = ", ".join(str(c) if numbers else f'"{c}"' for c in constants)
    opening, closing = choices.of(("()", "[]", "{}"))
    body = [f"return {p} in {opening}{inner}{closing}"]
    name = function_name(choices, ("is_valid", "is_allowed", "is_one_of", "is_known", "accepts"))
    function = Function(
        name, (p,), ("int" if numbers else "str",), "bool", text, body,
        lambda x: any(x == c for c in constants),
    )  # fmt: skip
    calls: list[object] = [*choices.rng.sample(list(constants), min(4, count))]
    calls[1:1] = [choices.rng.randint(1000, 9999)] if numbers else [f"{constants[0]}s", ""]
    return function.told(choices, [(call,) for call in calls])


_FIXED = (
    "Return the list {x}.",
    "Return {x}.",
    "Always return {x}.",
    "The result is always {x}.",
    "Give back {x}.",
    "Return exactly {x}.",
    "This function takes nothing and returns {x}.",
    "Return the value {x}, whatever happens.",
)


def _fixed(choices: Choices, level: int) -> Told:
    """A constant of any sort, returned as it is stated."""
    sort = choices.below(5)
    value: object
    if sort == 0:
        value = choices.digits(level)
    elif sort == 1:
        value = " ".join(choices.words((level + 1) // 2))
    elif sort == 2:
        value = choices.numbers(level, 3)
    elif sort == 3:
        value = choices.words((level + 1) // 2)
    else:
        value = dict(zip(choices.words(level), choices.numbers(level, 2), strict=True))
    text = choices.wording(_FIXED if sort == 2 or sort == 3 else _FIXED[1:])
    shown = repr(value)
    literal = shown.replace("'", '"') if choices.rng.random() < 0.5 else shown
    name = function_name(choices, ("constant", "default_value", "settings", "fixed", "answer"))
    annotation = ("int", "str", "list[int]", "list[str]", "dict[str, int]")[sort]
    function = Function(
        name, (), (), annotation, text.replace("{x}", shown), [f"return {literal}"], lambda: value
    )  # fmt: skip
    return function.told(choices, [()])


_AFFIX = (
    "Return {p} with {a} before it and {b} after it.",
    "Put {a} in front of {p} and {b} behind it.",
    "Return {p} between {a} and {b}.",
    "Surround {p} with {a} on the left and {b} on the right.",
    "Return a string that begins with {a}, then has {p}, and ends with {b}.",
    "Wrap {p}: {a} comes first, {b} comes last.",
    "Join {a}, {p} and {b} into one string, in this order.",
    "Return {a}, {p} and {b} as one string, with nothing between them.",
)
_PREFIX = (
    "Return {p} with {a} in front.",
    "Put {a} before {p}.",
    "Add the prefix {a} to {p}.",
    "Return {a} followed by {p}.",
    "Prepend {a} to {p} and return the result.",
    "The result begins with {a} and goes on with {p}.",
)
_SUFFIX = (
    "Return {p} with {a} at the end.",
    "Put {a} after {p}.",
    "Add the suffix {a} to {p}.",
    "Return {p} followed by {a}.",
    "Append {a} to {p} and return the result.",
    "The result begins with {p} and ends with {a}.",
)


def _affix(choices: Choices, level: int) -> Told:
    """One string around a parameter at level 1, two at level 2."""
    p = choices.of(("text", "s", "word", "name", "string", "label"))
    a = _word(choices) + choices.of(("", "", "_", ":", "!", " "))
    b = choices.of(("", "", "_", "!", ".", "?")) + _word(choices)
    if level == 1:
        after = choices.below(2)
        text = choices.wording(_SUFFIX if after else _PREFIX)
        a = a.rstrip() if after else a
        body = [f'return {p} + "{a}"' if after else f'return "{a}" + {p}']
        parts = ("", a) if after else (a, "")
    else:
        text = choices.wording(_AFFIX).replace("{b}", f"'{b}'")
        style = choices.below(2)
        body = [f'return "{a}" + {p} + "{b}"' if style else f'return f"{a}{{{p}}}{b}"']
        parts = (a, b)
    text = text.replace("{p}", p).replace("{a}", f"'{a}'")
    name = function_name(choices, ("decorate", "wrap", "add_affix", "tag", "mark", "rename"))
    function = Function(
        name, (p,), ("str",), "str", text, body, lambda s: s.join(parts)
    )  # fmt: skip
    return function.told(choices, [(s,) for s in ("cat", "", "Blue sky", "x1", _word(choices))])


_MESSAGES = (
    "{A} has {B} points",
    "Hello {A}, you are number {B}",
    "{A} costs {B} dollars",
    "{A}: {B} left",
    "Order {B} for {A} is ready",
    "Welcome, {A}! Your code is {B}",
    "{A} ({B})",
    "Dear {A}, please pay {B} cents",
    "Room {B} belongs to {A}",
    "{A} scored {B} in round {k}",
    "{A} = {B} of {k}",
    "Player {A} reached level {B} of {k}",
    "{w}: {A} / {B}",
    "{A} {w} {B}",
    "Item {A}, size {B}, shelf {k}",
    "<{w}>{A} {B}</{w}>",
    "{A} gets {B} {w} out of {k}",
    "{w} {k}: {A} and {B}",
)
_FORMAT = (
    "Return the string '{m}', with the values of {a} and {b} filled in.",
    "Format {a} and {b} as '{m}'.",
    "Return a message of the form '{m}'.",
    "Build the text '{m}' from {a} and {b}.",
    "Return '{m}', where the names stand for the arguments.",
    "Fill {a} and {b} into '{m}' and return it.",
    "The message is '{m}'. Return it with {a} and {b} put in.",
    "Make the line '{m}' out of {a} and {b}.",
)


def _message(choices: Choices, level: int) -> Told:
    """A message with two fields, to be formatted exactly; level 2 has constants too."""
    forms = [form for form in _MESSAGES if ("{k}" in form or "{w}" in form) == (level == 2)]
    form = choices.of(forms).replace("{k}", str(choices.digits(1 + choices.below(3))))
    form = form.replace("{w}", choices.words(1)[0])
    a = choices.of(("name", "item", "user", "player", "who", "title"))
    b = choices.of(("count", "number", "n", "amount", "value", "total"))
    shown = form.replace("{A}", f"{{{a}}}").replace("{B}", f"{{{b}}}")
    text = choices.wording(_FORMAT).replace("{m}", shown).replace("{a}", a).replace("{b}", b)
    before, middle, after = (
        form.replace("{A}", "\0").replace("{B}", "\0").split("\0")
    )  # fmt: skip
    first = form.index("{A}") < form.index("{B}")
    style = choices.below(2)
    if style:
        left, right = (a, f"str({b})") if first else (f"str({b})", a)
        parts = [
            f'"{before}"' if before else "",
            left,
            f'"{middle}"',
            right,
            f'"{after}"' if after else "",
        ]
        body = [f"return {' + '.join(part for part in parts if part)}"]
    else:
        body = [f'return f"{shown}"']
    name = function_name(choices, ("message", "format_line", "describe", "report", "to_text"))
    function = Function(
        name, (a, b), ("str", "int"), "str", text, body,
        lambda x, y: form.replace("{A}", x).replace("{B}", str(y)),
    )  # fmt: skip
    return function.told(choices, [("Tom", 12), ("box", 0), ("T. Lee", 407), ("", 5)])


_NONE = (
    "Return {a} {word} {b}. If {b} is None, use {k} instead.",
    "Return {a} {word} {b}, where {b} counts as {k} if it is None.",
    "Compute {a} {word} {b}. Where {b} is None, {k} is meant.",
    "Give {a} {word} {b}; {b} may be None, which means {k}.",
    "If {b} is None it is set to {k}. Return {a} {word} {b}.",
    "The default of {b} is {k} (given as None). Return {a} {word} {b}.",
)
_WORD_OF = {"+": "plus", "-": "minus", "*": "times"}


def _default(choices: Choices, level: int) -> Told:
    """A constant that stands in for None."""
    a, b = identifiers(choices, 2)
    k = choices.digits(level)
    op = choices.of("+-*")
    text = choices.wording(_NONE).replace("{word}", _WORD_OF[op]).replace("{k}", str(k))
    text = text.replace("{a}", a).replace("{b}", b)
    body = [f"if {b} is None:", f"    {b} = {k}", f"return {a} {op} {b}"]
    name = function_name(choices, ("combine", "apply_default", "compute", "with_default"))
    function = Function(
        name, (a, b), ("int", "int | None"), "int", text, body,
        lambda x, y: {"+": x + (k if y is None else y), "-": x - (k if y is None else y),
                      "*": x * (k if y is None else y)}[op],
    )  # fmt: skip
    return function.told(choices, [(5, None), (9, 4), (0, None), (12, 0), (k, 2)])


_RAISE = (
    "Return {p}. Raise a ValueError with the message '{m}' if it is {less} than {k}.",
    "If {p} is {less} than {k}, raise ValueError('{m}'); otherwise return {p}.",
    "Check {p}: where it is {less} than {k}, a ValueError with the text '{m}' is raised. "
    "Otherwise {p} is returned.",
    "Return {p} unless it is {less} than {k}; then raise ValueError with '{m}'.",
    "Raise a ValueError ('{m}') for {p} {less} than {k}. Return {p} unchanged for all others.",
    "Validate {p}. It must not be {less} than {k}; the ValueError says '{m}'. Return {p}.",
)
_COMPLAINTS = (
    "{p} is too {size}", "too {size}: the bound is {k}", "{w}", "bad {p}", "{p} breaks rule {k}",
    "{w} {w2}", "not accepted", "value must be {k} or {other}",
)  # fmt: skip


def _error(choices: Choices, level: int) -> Told:
    """An error whose message must be copied."""
    p = _parameter(choices)
    k = choices.digits(level + 1)
    less = choices.below(2)
    word, second = choices.words(2)
    complaint = choices.of(_COMPLAINTS).replace("{p}", p).replace("{k}", str(k))
    complaint = complaint.replace("{size}", "small" if less else "large")
    complaint = complaint.replace("{other}", "more" if less else "less")
    complaint = complaint.replace("{w}", word).replace("{w2}", second)
    text = choices.wording(_RAISE).replace("{p}", p).replace("{m}", complaint)
    text = text.replace("{less}", "less" if less else "greater").replace("{k}", str(k))
    body = [
        f"if {p} {'<' if less else '>'} {k}:",
        f'    raise ValueError("{complaint}")',
        f"return {p}",
    ]
    name = function_name(choices, ("check", "validate", "checked", "ensure", "require"))
    good = [k, k + 5 if less else k - 5]
    function = Function(name, (p,), ("int",), "int", text, body, lambda n: n)
    told = function.told(choices, [(n,) for n in good])
    caught = (
        f"try:\n    {name}({k - 1 if less else k + 1})\nexcept ValueError as error:\n"
        f"    assert str(error) == {complaint!r}\nelse:\n    assert False"
    )
    return Told(told.prompt, told.answer, (*told.tests, caught), told.lines)


_SUBSTITUTE = (
    "Replace every {a} in {p} with {b}.",
    "Return {p} with each {a} changed to {b}.",
    "Return {p} with {b} in place of every {a}.",
    "Substitute {b} for all occurrences of {a} in {p}.",
    "In {p}, {a} becomes {b} wherever it occurs. Return the new string.",
    "Swap out {a} for {b} everywhere in {p} and return the result.",
)
_SPLIT = (
    "Split {p} at every {a} and join the pieces with {b}.",
    "Cut {p} at {a}, then put the pieces together again with {b} between them.",
    "Return the parts of {p}, which are separated by {a}, joined by {b}.",
    "The parts of {p} are separated by {a}. Return them separated by {b}.",
    "Turn {p}, a string of pieces with {a} between them, into one with {b} between them.",
    "Join with {b} what {p} has between its {a} marks.",
)
_MARKS = (",", ";", ":", "/", "|", "+", "#", "_", ".", "*", "&", "@", "=", "~")


def _substitute(choices: Choices, level: int) -> Told:
    """One string constant for another: level 1 marks, level 2 words."""
    p = choices.of(("text", "s", "line", "string", "sentence", "word"))
    if level == 1:
        a, b = choices.some(_MARKS, 2)
        b *= choices.of((1, 1, 2))
    else:
        a, b = choices.words(2)
    cut = level == 1 and choices.below(2)
    text = choices.wording(_SPLIT if cut else _SUBSTITUTE)
    text = text.replace("{p}", p).replace("{a}", f"'{a}'").replace("{b}", f"'{b}'")
    body = [f'return "{b}".join({p}.split("{a}"))' if cut else f'return {p}.replace("{a}", "{b}")']
    name = function_name(choices, ("substitute", "swap_marks", "convert", "rejoin", "clean"))

    def result(given: str) -> str:
        pieces, place = "", 0
        while place < len(given):
            found = given.startswith(a, place)
            pieces += b if found else given[place]
            place += len(a) if found else 1
        return pieces

    function = Function(name, (p,), ("str",), "str", text, body, result)
    samples = [f"one{a}two{a}three", "none here", a, f"{a}{b}{a}", ""]
    return function.told(choices, [(sample,) for sample in samples])


_RECORD = (
    "Return a dictionary with the keys {keys} and the values {values}, in this order.",
    "Return a dict in which {pairs}.",
    "Pack the arguments into a dictionary: {pairs}.",
    "Build a dictionary in which {pairs}.",
    "The result is a dictionary where {pairs}.",
    "Return the record with {pairs}.",
)


def _record(choices: Choices, level: int) -> Told:
    """A dictionary of stated keys with the arguments as values, not in their order."""
    parameters = identifiers(choices, level + 1)
    keys = choices.words(level + 1)
    order = choices.some(range(level + 1), level + 1)
    text = choices.wording(_RECORD)
    has = choices.rng.choice(("{v} under the key '{k}'", "'{k}' is {v}", "the key '{k}' holds {v}"))
    if "where" in text or "which" in text:
        has = "'{k}' is {v}"
    if "with" in text:
        has = "{v} under the key '{k}'"
    pairs = [has.replace("{k}", keys[i]).replace("{v}", parameters[p]) for i, p in enumerate(order)]
    chosen = [parameters[place] for place in order]
    text = text.replace("{pairs}", f"{', '.join(pairs[:-1])} and {pairs[-1]}")
    text = text.replace("{keys}", ", ".join(f"'{key}'" for key in keys))
    text = text.replace("{values}", ", ".join(chosen))
    inner = ", ".join(f'"{k}": {p}' for k, p in zip(keys, chosen, strict=True))
    name = function_name(choices, ("make_record", "pack", "to_dict", "bundle", "as_record"))
    function = Function(
        name, parameters, ("int",) * (level + 1), "dict[str, int]", text, [f"return {{{inner}}}"],
        lambda *values: {key: values[place] for key, place in zip(keys, order, strict=True)},
    )  # fmt: skip
    count = level + 1
    calls = [tuple(range(1, count + 1)), tuple(choices.rng.sample(range(100), count))]
    return function.told(choices, calls)


_CUT = (
    "Return the characters of {p} from index {a} up to, but not including, index {b}.",
    "Return the part of {p} that starts at index {a} and ends before index {b}.",
    "Return {p} without its first {a} characters, up to index {b} exclusive.",
    "Slice {p} from {a} to {b} (exclusive).",
    "Return the substring of {p} between index {a} (included) and {b} (excluded).",
    "Cut out of {p} what stands from position {a} to just before {b}, counting from 0.",
)
_ELEMENT = (
    "Return the element of {p} at index {a}, or {b} if the list is too short.",
    "Return item number {a} of {p}, counting from 0. If there is none, return {b}.",
    "Get {p}[{a}]; return {b} where it does not exist.",
    "Return what stands at index {a} of {p}, with {b} as the fallback.",
    "Look up index {a} in the list {p}. A shorter list gives {b}.",
    "If {p} has an element at index {a}, return it, else return {b}.",
)


def _places(choices: Choices, level: int) -> Told:
    """Indices as constants: a slice, or an element with a fallback."""
    a = choices.number(1, 9)
    if choices.below(2):
        b = a + choices.number(1, 9)
        p = choices.of(("text", "s", "word", "line", "string"))
        text = choices.wording(_CUT)
        body = [f"return {p}[{a}:{b}]"]
        function = Function(
            function_name(choices, ("middle", "cut", "part", "piece", "field")), (p,), ("str",),
            "str", "", body, lambda s: "".join(c for i, c in enumerate(s) if a <= i < b),
        )  # fmt: skip
        samples: list[object] = [
            "abcdefghijklmnopqrstuvwxyz",
            "programming",
            "short",
            "",
            "0123456789",
        ]
    else:
        b = choices.digits(level)
        p = choices.of(("items", "values", "numbers", "data", "lst"))
        text = choices.wording(_ELEMENT)
        body = [
            [f"if len({p}) > {a}:", f"    return {p}[{a}]", f"return {b}"],
            [f"return {p}[{a}] if len({p}) > {a} else {b}"],
        ][choices.below(2)]
        function = Function(
            function_name(choices, ("element", "item_at", "pick", "fetch", "at_or_default")), (p,),
            ("list[int]",), "int", "", body,
            lambda values: dict(enumerate(values)).get(a, b),
        )  # fmt: skip
        drawn = [choices.rng.sample(range(100), n) for n in (a + 1, a, a + 4)]
        samples = [*drawn, []]
    text = with_articles(text.replace("{p}", p).replace("{a}", str(a)).replace("{b}", str(b)))
    return function._replace(text=text).told(choices, [(sample,) for sample in samples])


FAMILY = PrimerFamily(
    "docstring_constants",
    (
        Primer("one_constant", range(1, 9), _one_constant),
        Primer("chain", range(1, 6), _chain),
        Primer("threshold", range(1, 5), _threshold),
        Primer("range", range(1, 4), _range),
        Primer("table", range(1, 9), _table),
        Primer("members", range(1, 8), _members),
        Primer("fixed", range(1, 9), _fixed),
        Primer("affix", range(1, 3), _affix),
        Primer("message", range(1, 3), _message),
        Primer("default", range(1, 6), _default),
        Primer("error", range(1, 5), _error),
        Primer("substitute", range(1, 3), _substitute),
        Primer("record", range(1, 5), _record),
        Primer("places", range(1, 4), _places),
    ),
    kind="code",
)
