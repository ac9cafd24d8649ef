"""`python -m datagen tokenizer`: the tokenizer of a data set."""

from pathlib import Path
from typing import Annotated

import typer

from datagen.generation.generate import DataSetError
from datagen.output.documents import write_templates
from datagen.output.tokenizer import SMALLEST_VOCABULARY, train_tokenizer, write_tokenizer


def tokenizer_command(
    data: Annotated[Path, typer.Option(exists=True, file_okay=False, help="A generated set.")],
    out: Annotated[Path, typer.Option(dir_okay=False, help="Where tokenizer.json goes.")],
    vocab_size: Annotated[int, typer.Option(min=SMALLEST_VOCABULARY, max=65536)] = 1024,
) -> None:
    """Write tokenizer.json, and templates.json beside it."""
    if not (data / "manifest.json").is_file():
        raise DataSetError(f"{data}: it has no manifest.json, expected a complete data set")
    tokenizer = train_tokenizer(data, vocab_size)
    out.parent.mkdir(parents=True, exist_ok=True)
    write_tokenizer(tokenizer, out)
    write_templates(out.with_name("templates.json"))
    typer.echo(f"{out}: {tokenizer.get_vocab_size()} tokens")
