"""`odinc run`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional

import typer

from odin.batch import read_prompts, run_prompts
from odin.cli.app import app
from odin.completions import complete, samples
from odin.ir.errors import InputError
from odin.open_artifact import open_artifact
from odin.sampling import Sampling


@app.command(
    epilog='Examples: odinc run build/odin-1m/wasm --template math --prompt "What is 23 + 45?"; '
    "odinc run build/odin-1m/wasm --prompts in.jsonl --out out.jsonl --temperature 0.7 --n 16"
)
def run(
    model: Annotated[Path, typer.Argument(help="Folder of an artifact.")],
    prompt: Annotated[Optional[str], typer.Option(help="Text to complete.")] = None,  # noqa: UP045
    prompts: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option(help='JSONL file of {"id", "prompt"}; needs --out.'),
    ] = None,
    out: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option(help='JSONL file for {"id", "completion", "tokens"}; --n adds "completions".'),
    ] = None,
    template: Annotated[str, typer.Option(help="One of the manifest's templates.")] = "none",
    max_tokens: Annotated[int, typer.Option(min=1, help="Most tokens to generate.")] = 256,
    temperature: Annotated[float, typer.Option(min=0, help="0 takes the most likely token.")] = 0.0,
    seed: Annotated[int, typer.Option(min=0, max=2**32 - 1, help="Of the sampling.")] = 0,
    n: Annotated[
        int, typer.Option("--n", min=1, help="Completions of each prompt: seeds S, S + 1, …")
    ] = 1,
) -> None:
    """Complete prompts with an artifact: its own odin.wasm, or ONNX Runtime.

    An artifact lowered with --sequences writes as many completions at the same time. Each is the
    text that it is alone.
    """
    if (prompt is None) == (prompts is None):
        raise InputError("run: expected either --prompt or --prompts")
    if (prompts is None) != (out is None):
        raise InputError("run: --prompts and --out go together")
    runtime = open_artifact(model)
    sampling = Sampling(temperature=temperature, seed=seed)
    if prompts is not None and out is not None:
        run_prompts(runtime, read_prompts(prompts), out, template, max_tokens, sampling, n)
        return
    assert prompt is not None
    ids = runtime.encode(prompt, template)
    if n > 1:
        written = dict(complete(runtime, samples(ids, n, sampling), max_tokens))
        for number in range(n):
            print(f"[{number + 1}] {runtime.decode(written[number])}")
        return
    tokens: list[int] = []
    printed = ""
    for token in runtime.generate(ids, max_tokens, sampling):
        tokens.append(token)
        text = runtime.decode(tokens)
        # An unfinished UTF-8 character decodes to U+FFFD until its last byte is there.
        if text.endswith("\ufffd") or not text.startswith(printed):
            continue
        print(text[len(printed) :], end="", flush=True)
        printed = text
    print(runtime.decode(tokens)[len(printed) :])
