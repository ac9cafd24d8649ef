"""Help that any model may have without cheating: a calculator, votes, and examples to pass.

None of it sees more than the model does: the prompt, and what was written. Headline figures have
none of it.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Annotated, Any

import typer
from tokenizers import Tokenizer

from datagen.item import Item
from datagen.output.documents import render
from training.evaluation.calculator import Calculator
from training.evaluation.generation import as_chosen, complete, greedy
from training.evaluation.retry import retry
from training.evaluation.voting import Sampler, answers_differ, vote
from training.models.language_model import LanguageModel

CalculatorOption = Annotated[
    bool, typer.Option("--calculator", help="Complete `name = a op b =` lines exactly.")
]
VotesOption = Annotated[
    int, typer.Option(min=0, help="Sampled answers to a problem, whose majority counts; 0: greedy.")
]
RetriesOption = Annotated[
    int, typer.Option(min=0, help="Sampled functions to try while the docstring's examples fail.")
]
TemperatureOption = Annotated[float, typer.Option(min=0.01, help="Of votes and retries.")]
SeedOption = Annotated[int, typer.Option(help="Of votes and retries.")]

Watch = Callable[[str, int], Callable[[int], object]]
"""(name of a pass over prompts, how many) → what is told of each prompt that is completed."""


@dataclass(frozen=True)
class Helpers:
    """Which help is on; none by default, which is greedy pass@1.

    calculator: results of `name = a op b =` lines are exact. votes: mathematics is sampled so many
    times, and the commonest final answer counts. retries: at most so many samples of a function
    are tried while the examples of its docstring fail. temperature, seed: of all samples.
    """

    calculator: bool = False
    votes: int = 0
    retries: int = 0
    temperature: float = 0.7
    seed: int = 0


@dataclass
class HelpedCompletion:
    """Completes items with a model and this help; `forced` counts what the calculator did."""

    model: LanguageModel
    tokenizer: Tokenizer
    helpers: Helpers
    max_tokens: int
    batch: int
    watch: Watch = lambda name, count: lambda done: None

    def __post_init__(self) -> None:
        self.forced: Counter[str] = Counter()

    def complete(self, items: Sequence[Item]) -> tuple[list[str], dict[str, Any]]:
        """A completion of each item, and for the report: the help that was on, and what it did."""
        helpers = self.helpers
        mathematics = [i for i, item in enumerate(items) if item.kind != "code"]
        code = [i for i, item in enumerate(items) if item.kind == "code"]
        texts: dict[int, str] = {}
        did: dict[str, Any] = {}
        greedily = code if helpers.votes else range(len(items))
        texts |= zip(greedily, self._write([items[i] for i in greedily]), strict=True)
        if helpers.votes:
            asked = [items[i] for i in mathematics]
            samples = [self._write(asked, f"vote {n + 1}") for n in range(helpers.votes)]
            answers = list(zip(*samples, strict=True))
            texts |= zip(mathematics, map(vote, asked, answers), strict=True)
            split = map(answers_differ, asked, answers)
            did["votes"] = {"problems": len(asked), "answers_differ": sum(split)}
        if helpers.retries:
            asked = [items[i] for i in code]
            kept, did["retries"] = retry(
                asked,
                [texts[i] for i in code],
                helpers.retries,
                lambda places, n: self._write([asked[i] for i in places], f"retry {n + 1}"),
                jobs=os.cpu_count() or 1,
            )
            texts |= zip(code, kept, strict=True)
        if helpers.calculator:
            did["calculator"] = dict(self.forced)
        completions = [texts[i] for i in range(len(items))]
        return completions, {"settings": asdict(helpers), "did": did} if did else {}

    def _write(self, items: Sequence[Item], sample: str = "") -> list[str]:
        """Their completions: sampled if the sample has a name, else greedy."""
        prompts = [render(item)[0] for item in items]
        seed = f"{self.helpers.seed} {sample}"
        calculator = Calculator(self.tokenizer, prompts)
        texts = complete(
            self.model,
            self.tokenizer,
            prompts,
            self.max_tokens,
            self.batch,
            self.watch(sample or "greedy", len(prompts)),
            Sampler(prompts, self.helpers.temperature, seed) if sample else greedy,
            calculator if self.helpers.calculator else as_chosen,
        )
        self.forced.update(calculator.counts)
        return texts
