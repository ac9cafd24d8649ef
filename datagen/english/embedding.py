"""Questions as parts of other sentences: `how many does Mia have` as `how many Mia has`."""

import re

_SUBJECT = (
    r"\{(?:name|he)\d?\}(?:'s \{?\w+\}?)?|they|(?:the|a|each|one|every|a single) \{\w+\}|"
    r"\{his\d?\} \w+|each of them|everyone|each person"
)
_QUESTION = r"(?:(?:for|in|by|at|on|after|with|to|from) )?(?:how|what|which)\b[^?,]*?"
_DOES = re.compile(
    rf"^({_QUESTION}) (does|do|did) ({_SUBJECT}) ((?:(?:still|really|actually|now|already) )?)"
    r"([a-z]+)\b(.*)$"
)
_WILL = re.compile(
    rf"^({_QUESTION}) (will|can|could|must|should|would|may) ({_SUBJECT}) (?!of |and )([a-z]+\b.*)$"
)
_HAS = re.compile(
    rf"^({_QUESTION}) (has|have|had) ({_SUBJECT}) "
    r"((?:still |already |now )?[a-z]+(?:ed|t|ne|en|ad|ld|wn|id|ade|on|un)\b.*)$"
)
_THERE = re.compile(rf"^({_QUESTION}) (are|is|were|was) there\b(.*)$")
_OLD = re.compile(rf"^(how \w+) (is|was) ({_SUBJECT})((?: now| today| then)?)$")
# The question word is the subject: nothing is inverted.
_SUBJECT_ASKED = re.compile(
    r"^(how (many|much)( more| fewer| whole)? \{?\w+\}?|what|how much) "
    r"((is|are|was|were|will be) (still |now |then )?(left|missing|sold|used|needed|eaten|lost|"
    r"made|saved|free|empty|given|spent|paid|planted|picked|filled|baked|open|over)\b|"
    r"(remain|remained|remains|come|came|go|went|fit|stay|stayed)\b)"
)
_WHAT_IS = re.compile(
    r"^what (?:is|was|are|were|will be) ((?:the|\{name\d?\}'s|\{his\d?\}) [^,]*)$"
)
# `what is the card worth` asks for no card.
_NO_GOAL = re.compile(r"\b(if|worth|called|like)\b")
_NO_VERBS = frozenset(("of", "and", "in", "on", "for", "not"))
_PAST = {
    "have": "had", "get": "got", "pay": "paid", "spend": "spent", "sell": "sold", "buy": "bought",
    "make": "made", "earn": "earned", "start": "started", "begin": "began", "use": "used",
    "read": "read", "give": "gave", "take": "took", "eat": "ate", "win": "won", "lose": "lost",
    "save": "saved", "pick": "picked", "collect": "collected", "need": "needed", "find": "found",
    "cost": "cost", "bake": "baked", "drive": "drove", "walk": "walked", "run": "ran",
    "receive": "received", "keep": "kept", "own": "owned", "weigh": "weighed", "plant": "planted",
    "go": "went", "do": "did", "bring": "brought", "finish": "finished", "gain": "gained",
    "score": "scored", "swim": "swam", "work": "worked", "play": "played", "catch": "caught",
}  # fmt: skip


def _third(verb: str) -> str:
    if verb in ("have", "do", "go"):
        return {"have": "has", "do": "does", "go": "goes"}[verb]
    if verb.endswith(("s", "x", "z", "ch", "sh")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"


def embedded(question: str) -> str | None:
    """The question as it stands after `find out`, or None where its form is not known."""
    if '"' in question or " if " in question:
        return None
    if _SUBJECT_ASKED.match(question):
        return question
    found = _DOES.match(question)
    if found:
        asked, auxiliary, who, adverb, verb, rest = found.groups()
        if (auxiliary == "did" and verb not in _PAST) or verb in _NO_VERBS:
            return None
        inflected = {"did": _PAST.get(verb, ""), "does": _third(verb), "do": verb}[auxiliary]
        return f"{asked} {who} {adverb}{inflected}{rest}"
    found = _WILL.match(question) or _HAS.match(question)
    if found:
        asked, auxiliary, who, rest = found.groups()
        return f"{asked} {who} {auxiliary} {rest}"
    found = _THERE.match(question)
    if found:
        asked, verb, rest = found.groups()
        return f"{asked} there {verb}{rest}"
    found = _OLD.match(question)
    if found:
        asked, verb, who, rest = found.groups()
        return f"{asked} {who} {verb}{rest}"
    return None


def as_goal(question: str) -> str | None:
    """`what is the price` as the noun phrase `the price`; None where it asks for none."""
    found = _WHAT_IS.match(question)
    return found.group(1) if found and not _NO_GOAL.search(question) else None
