"""Completions of many prompts: together where the artifact advances several sequences, else one by
one. Either way each is what it is alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from odin.generator import Generator
from odin.runtime import Runtime
from odin.sampling import Sampling


@dataclass(frozen=True)
class Request:
    """A text to continue: token ids, at least one."""

    ids: Sequence[int]
    sampling: Sampling


def samples(ids: Sequence[int], n: int, sampling: Sampling) -> list[Request]:
    """n continuations of one text, with the seeds from that of `sampling` on (mod 2³²)."""
    seeds = ((sampling.seed + i) % 2**32 for i in range(n))
    return [Request(ids, replace(sampling, seed=seed)) for seed in seeds]


def complete(
    runtime: Generator, requests: Sequence[Request], max_tokens: int
) -> Iterator[tuple[int, list[int]]]:
    """Each request's number and tokens (1 to `max_tokens`, or none), as its text ends."""
    if isinstance(runtime, Runtime) and runtime.sequences > 1 and len(requests) > 1:
        yield from _Together(runtime, requests, max_tokens).complete()
        return
    for number, request in enumerate(requests):
        yield number, list(runtime.generate(request.ids, max_tokens, request.sampling))


@dataclass
class _Text:
    """One text that is being written."""

    request: int
    position: int
    """Tokens of the text, its prompt included."""
    tokens: list[int]
    next_token: int | None = None
    """Drawn, and not fed yet."""


class _Together:
    """Keeps the sequences of an artifact busy. A text that ends makes room for the next prompt.

    Prompts are fed to sequence 0, since that is the one that can take many tokens at once; the text
    that is there moves to a free place first.
    """

    def __init__(self, runtime: Runtime, requests: Sequence[Request], max_tokens: int):
        self.runtime = runtime
        self.requests = requests
        self.max_tokens = max_tokens
        self.places: list[_Text | None] = [None] * runtime.sequences
        self.started = 0

    def complete(self) -> Iterator[tuple[int, list[int]]]:
        while True:
            while self.started < len(self.requests) and None in self.places:
                yield from self._start()
            if not any(self.places):
                return
            self.runtime.advance_parallel([self._feed(text) for text in self.places])
            for place in range(len(self.places)):
                yield from self._draw(place)

    def _start(self) -> Iterator[tuple[int, list[int]]]:
        """Feeds the next prompt, unless sequence 0 has just read the same one."""
        number = self.started
        self.started += 1
        ids = self.requests[number].ids
        place = max(i for i, text in enumerate(self.places) if text is None)
        before = self.places[0]
        is_there = False
        if before is not None:
            self.runtime.copy_sequence(0, place)
            self.places[place] = before
            fed = list(self.requests[before.request].ids)
            is_there = before.position == len(ids) and fed == list(ids)
        if not is_there:
            self.runtime.reset()
            self.runtime.advance(ids)
        self.places[0] = _Text(number, len(ids), [])
        yield from self._draw(0)

    def _feed(self, text: _Text | None) -> int:
        """The token to feed; a place without a text gets any, and is looked at no more."""
        if text is None or text.next_token is None:
            return 0
        text.position += 1
        return text.next_token

    def _draw(self, place: int) -> Iterator[tuple[int, list[int]]]:
        """Draws the next token of the text there; gives the text if it has ended."""
        text = self.places[place]
        if text is None:
            return
        sampling = self.requests[text.request].sampling
        token = self.runtime.sample(sampling, text.position, place)
        ended = token in self.runtime.fields.eos_token_ids
        if not ended:
            text.tokens.append(token)
            text.next_token = token
        if ended or len(text.tokens) == self.max_tokens:
            self.places[place] = None
            yield text.request, text.tokens
