"""Other names for parameters: a task is declared with one of the first names."""

SYNONYMS: dict[str, tuple[str, ...]] = {
    name: tuple(others.split())
    for name, others in {
        "numbers": "nums values lst arr xs data l items array seq",
        "values": "numbers data items lst arr elements",
        "items": "lst elements values seq arr data things",
        "text": "s string txt str1 message",
        "word": "s w text term",
        "words": "strings word_list tokens items lst terms",
        "strings": "words lst texts items arr",
        "sentence": "text s string phrase line",
        "n": "num number x value k",
        "number": "n num x value",
        "x": "a n value p",
        "grid": "matrix board table m rows",
        "matrix": "grid m mat rows",
        "mapping": "d dictionary table data dic",
        "counts": "d tally table data",
        "keys": "wanted names ks keys_wanted",
        "votes": "ballots names lst choices",
        "graph": "g edges neighbours connections network",
        "commands": "ops instructions actions program steps",
        "pairs": "items tuples lst data entries",
        "target": "goal wanted value total",
        "limit": "threshold bound cutoff maximum",
        "size": "n k length chunk_size",
        "count": "n times k",
        "start": "begin origin",
        "intervals": "ranges spans segments",
        "points": "coordinates coords pts",
        "scores": "marks grades results points",
        "prices": "costs amounts values",
        "names": "people students words",
        "date": "day date_string text",
        "separator": "sep delimiter",
        "letter": "char c ch character",
        "char": "letter c ch",
        "code": "s text value string",
        "password": "pwd s text candidate",
        "expression": "expr s text formula",
        "line": "s text row record",
        "entries": "lines records rows lst",
        "phrase": "s text string words",
        "coefficients": "coeffs poly polynomial xs p",
        "digits": "ds digit_list items numbers",
        "base": "b radix k",
        "steps": "n k times rounds",
        "k": "n m step count",
        "amount": "total value money",
        "price": "cost amount value",
        "rate": "percent r pct",
        "years": "n t periods",
        "radius": "r rad",
        "seconds": "total_seconds secs s t",
        "minutes": "total_minutes mins m t",
        "temperature": "temp t value",
        "speed": "v velocity",
        "distance": "d dist length",
        "position": "i index idx place",
        "sequence": "seq values numbers xs",
        "readings": "measurements values data samples",
        "pair": "p t tup two",
        "point": "p position coords",
    }.items()
}

# Parameters that belong together have other names together.
PAIRS: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {
    ("a", "b"): (("x", "y"), ("m", "n"), ("first", "second"), ("n1", "n2")),
    ("x", "y"): (("a", "b"), ("m", "n"), ("p", "q")),
    ("one", "other"): (("d1", "d2"), ("dict1", "dict2"), ("left", "right"), ("a", "b")),
    ("word1", "word2"): (("s1", "s2"), ("a", "b"), ("first", "second"), ("old", "new")),
    ("first", "second"): (
        ("a", "b"), ("left", "right"), ("xs", "ys"), ("list1", "list2"), ("lst1", "lst2"),
    ),
    ("left", "right"): (("a", "b"), ("first", "second")),
    ("start", "stop"): (("begin", "end"), ("lo", "hi"), ("first", "last"), ("source", "target")),
    ("low", "high"): (("lo", "hi"), ("lower", "upper"), ("minimum", "maximum")),
    ("string1", "string2"): (("s1", "s2"), ("first", "second"), ("a", "b"), ("text1", "text2")),
    ("width", "height"): (("w", "h"), ("a", "b"), ("side1", "side2")),
}  # fmt: skip

# What a name promises: the beginning of the types that it suits.
_SUITS = {
    "list": "lst lst1 lst2 list1 list2 arr array l seq xs ys word_list digit_list",
    "list[list": "matrix mat",
    "int float": "n1 n2 m n x y num lo hi minimum maximum lower upper",
    "dict": "d d1 d2 dict1 dict2 dic dictionary table",
    "str": "s s1 s2 text text1 text2 string str1 source target",
}
_TYPES = {name: types for types, names in _SUITS.items() for name in names.split()}


def suits(name: str, annotation: str) -> bool:
    """False for a name that makes one think of another type, such as `lst` for a tuple."""
    types = _TYPES.get(name)
    return not types or not annotation or annotation.startswith(tuple(types.split()))
