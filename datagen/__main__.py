"""`python -m datagen`: generate a data set, train a tokenizer on it, describe it."""

import sys

import typer

from datagen.commands.card import card_command
from datagen.commands.generate import generate_command
from datagen.commands.preview import preview_command
from datagen.commands.tokenizer import tokenizer_command
from datagen.generation.engines import EngineError
from datagen.generation.generate import DataSetError
from datagen.generation.mixture import MixtureError
from datagen.item import GenerationError
from datagen.output.shards import ShardError
from datagen.report.contents import DataFolderError
from datagen.sandbox.runner import SandboxUnavailable
from datagen.splits.ngrams import ForeignFileError

# typer carries its own copy of click, whose base exception it does not export.
_ClickException = typer.BadParameter.__mro__[2]

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Generate verified mathematics and code, and a tokenizer for it.",
)
app.command("generate")(generate_command)
app.command("tokenizer")(tokenizer_command)
app.command("card")(card_command)
app.command("preview")(preview_command)


def main(arguments: list[str] | None = None) -> int:
    """Exit status of one command: 0, or 2 with one sentence on stderr for a faulty request."""
    try:
        return app(arguments, standalone_mode=False) or 0
    except _ClickException as error:
        message = error.format_message()
    except (
        DataFolderError,
        DataSetError,
        EngineError,
        ForeignFileError,
        MixtureError,
        SandboxUnavailable,
        ShardError,
        OSError,
    ) as error:
        message = str(error)
    except GenerationError as error:
        fault = str(error).partition("\n")[0]
        message = f"an item failed its verification, --keep-going leaves such out: {fault}"
    except (typer.Abort, KeyboardInterrupt):
        typer.echo("error: interrupted; the same command goes on from here", err=True)
        return 130
    typer.echo(f"error: {' '.join(message.split())}", err=True)
    return 2


if __name__ == "__main__":
    sys.exit(main())
