"""Prompts from a JSONL file, completions to another: `odinc run --prompts IN --out OUT`."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.progress import track

from odin.completions import Request, complete, samples
from odin.generator import Generator
from odin.ir.errors import InputError
from odin.sampling import Sampling

MAX_LINE_BYTES = 1 << 20


@dataclass(frozen=True)
class Prompt:
    """One line of the input: `{"id": …, "prompt": "…"}`."""

    id: str | int
    prompt: str
    where: str
    """Its file and line, for messages."""


def read_prompts(path: Path) -> list[Prompt]:
    """The prompts of a JSONL file. Raises InputError with the line's number."""
    return list(_parse_lines(path))


def _parse_lines(path: Path) -> Iterator[Prompt]:
    try:
        file = path.open("rb")
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror})") from None
    with file:
        lines = iter(lambda: file.readline(MAX_LINE_BYTES + 1), b"")
        for number, line in enumerate(lines, 1):
            where = f"{path}:{number}"
            if len(line) > MAX_LINE_BYTES:
                raise InputError(f"{where}: expected at most {MAX_LINE_BYTES} bytes a line")
            if not line.strip():
                continue
            try:
                fields = json.loads(line)
                prompt = Prompt(fields["id"], fields["prompt"], where)
                # JSON can say half of a surrogate pair, which is no text.
                f"{prompt.id}{prompt.prompt}".encode()
            except (ValueError, TypeError, KeyError, RecursionError):
                prompt = None
            if (
                prompt is None
                or not isinstance(prompt.id, str | int)
                or not isinstance(prompt.prompt, str)
            ):
                raise InputError(f'{where}: expected {{"id": …, "prompt": "…"}}')
            yield prompt


def run_prompts(
    runtime: Generator,
    prompts: list[Prompt],
    out: Path,
    template: str,
    max_tokens: int,
    sampling: Sampling,
    n: int = 1,
) -> None:
    """Completes every prompt n times, with the seeds from that of `sampling` on.

    `out` gets one line `{"id", "completion", "tokens"}` each, whole or not at all; if n > 1 also
    `completions`, the texts of all.
    """
    encoded = [(prompt, runtime.encode(prompt.prompt, template)) for prompt in prompts]
    for prompt, ids in encoded:
        if not ids:
            raise InputError(f"{prompt.where}: expected a prompt of at least one token")
    requests: list[Request] = []
    for _, ids in encoded:
        requests += samples(ids, n, sampling)
    console = Console(stderr=True)
    hidden = len(requests) < 2 or not console.is_terminal
    try:
        with tempfile.NamedTemporaryFile(
            "w", dir=out.parent, prefix=f".{out.name}-", encoding="utf-8", delete=False
        ) as file:
            beside = Path(file.name)
            try:
                written = complete(runtime, requests, max_tokens)
                tokens_of = dict(
                    track(written, "completing", len(requests), console=console, disable=hidden)
                )
                for number, prompt in enumerate(prompts):
                    tokens = [tokens_of[n * number + i] for i in range(n)]
                    texts = [runtime.decode(ids) for ids in tokens]
                    line = {"id": prompt.id, "completion": texts[0], "tokens": tokens[0]}
                    if n > 1:
                        line["completions"] = texts
                    file.write(json.dumps(line, ensure_ascii=False) + "\n")
                file.flush()
                beside.chmod(0o644)
                beside.rename(out)
            finally:
                beside.unlink(missing_ok=True)
    except OSError as error:
        raise InputError(f"{out}: cannot be written ({error.strerror})") from None
