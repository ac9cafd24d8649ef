"""A worked solution as it grows: one named binary equation after another."""

from collections.abc import Sequence
from typing import NamedTuple

from datagen.numbers.formula import APPLY
from datagen.numbers.quantity import Number, is_sensible, kind_of_result, numeral
from datagen.splits.held_out import shape_of


class Term(NamedTuple):
    """An operand: its value, where it comes from, its kind.

    source: `g` and a name for a number of the problem, `c` for a stated constant, or the index of
    an earlier equation.
    """

    value: Number
    source: str
    kind: str = "whole"


def constant(value: int) -> Term:
    """A number that the problem implies, as 60 minutes in an hour."""
    return Term(value, "c")


def given(name: str, value: Number, kind: str = "whole") -> Term:
    """A number that the problem states."""
    return Term(value, f"g:{name}", kind)


class Line(NamedTuple):
    """`label = left operator right = result`; `label` may hold slots."""

    label: str
    operator: str
    left: Term
    right: Term
    result: Term

    def text(self, label: str) -> str:
        """The equation with its label filled."""
        left, right, result = (
            numeral(term.value, term.kind) for term in (self.left, self.right, self.result)
        )
        return f"{label} = {left} {self.operator} {right} = {result}"


class Worked:
    """Equations in order. `sensible` turns false at a result that no story would tell."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.sensible = True

    def add(self, label: str, operator: str, left: Term, right: Term) -> Term:
        """Append an equation; its result can be an operand of later ones."""
        if operator in "//%" and right.value == 0:
            self.sensible = False
            return left
        kind = kind_of_result(operator, left.kind, right.kind)
        value = APPLY[operator](left.value, right.value)
        if self.sensible:
            self.sensible = is_sensible(value, kind)
        result = Term(value, str(len(self.lines)), kind)
        self.lines.append(Line(label, operator, left, right, result))
        return result

    def part(self, label: str, share: Term, total: Term) -> Term:
        """`share` of `total`: a percentage, a fraction, or a number of times."""
        if share.kind == "percent":
            product = self.add(f"{label} in hundredths", "*", total, share)
            return self.add(label, "/", product, constant(100))
        value = share.value
        if value.denominator > 1:
            name = label if value.numerator == 1 else "one part"
            total = self.add(name, "/", total, Term(value.denominator, f"{share.source}/"))
        if value.numerator > 1 or value.denominator == 1:
            total = self.add(label, "*", total, Term(value.numerator, share.source))
        return total

    @property
    def shape(self) -> str:
        """Canonical shape of the solution."""
        return shape_of((line.operator, line.left.source, line.right.source) for line in self.lines)

    @property
    def answer(self) -> str:
        """The last result in digits."""
        last = self.lines[-1].result
        return numeral(last.value, last.kind)

    def solution(self, labels: Sequence[str]) -> str:
        """All equations and the answer line, with these labels."""
        texts = [line.text(label) for line, label in zip(self.lines, labels, strict=True)]
        return "\n".join([*texts, f"#### {self.answer}"])
