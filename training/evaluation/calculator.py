"""An exact calculator: it writes the result of `name = a op b =` in the model's place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from tokenizers import Tokenizer

from datagen.arithmetic.written import numeral
from datagen.numbers.expression import ExpressionError, value_of

_NUMERAL = r"\d{1,15}(?:\.\d{1,15})?"
_UNFINISHED = re.compile(rf".+ = (-?{_NUMERAL} (?:[-+*/%]|//) (?:{_NUMERAL}|\(-{_NUMERAL}\))) =")
_MONEY = re.compile(r"\$|\b(?:dollars?|cents?)\b")
_CENTS = re.compile(r"\.\d$")


def exact_result(line: str, money: bool) -> str | None:
    """What follows `line` if it is as `name = a op b =`, in the solutions' forms; else None.

    `12`, `-3` or `2.75`; amounts of money have two decimal places or none. None too where there is
    no result, or its decimals do not end: such lines solutions do not have.
    """
    found = _UNFINISHED.fullmatch(line)
    if found is None:
        return None
    try:
        result = numeral(value_of(found.group(1)))
    except ExpressionError:
        return None
    if "/" in result:
        return None
    return f"{result}0" if money and _CENTS.search(result) else result


class Calculator:
    """Corrects what is written for these prompts, as `generation.complete` asks it to.

    It forces the result and the end of the line, and touches nothing else: which numbers are
    combined, and how, stays the model's own choice.
    """

    def __init__(self, tokenizer: Tokenizer, prompts: Sequence[str]) -> None:
        self.counts: Counter[str] = Counter(lines=0, tokens=0, changed=0)
        """Lines that it completed, tokens that it forced, those where the model chose another."""
        self._tokenizer = tokenizer
        self._money = [bool(_MONEY.search(prompt)) for prompt in prompts]
        self._forced: dict[int, list[int]] = {}
        self._equals = frozenset(
            token
            for text, token in tokenizer.get_vocab(with_added_tokens=False).items()
            if text.endswith("=")
        )

    def __call__(self, row: int, written: Sequence[int], token: int) -> int:
        """The token that prompt `row` gets after `written`, instead of `token`."""
        if not self._forced.get(row) and written and written[-1] in self._equals:
            text = self._tokenizer.decode(list(written), skip_special_tokens=False)
            result = exact_result(text.rpartition("\n")[2], self._money[row])
            if result is not None:
                forced = self._tokenizer.encode(f" {result}\n", add_special_tokens=False)
                self._forced[row] = forced.ids[::-1]
                self.counts["lines"] += 1
        if not self._forced.get(row):
            return token
        forced_token = self._forced[row].pop()
        self.counts["tokens"] += 1
        self.counts["changed"] += forced_token != token
        return forced_token
