"""Word n-grams of texts, and which texts share one with problems that must not be trained on."""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

OVERLAP = 10
"""Words of a run that two texts do not share by chance."""

_WORD = re.compile(r"\w+")
_FIELDS = ("question", "prompt", "problem", "text")


class ForeignFileError(ValueError):
    """A file of problems cannot be read; the message is one sentence."""


def words(text: str) -> list[str]:
    """Lower-case words and numbers, without punctuation."""
    return _WORD.findall(text.lower())


def ngrams(tokens: list[str], n: int) -> Iterator[tuple[str, ...]]:
    """Every run of `n` tokens."""
    return zip(*(tokens[start:] for start in range(n)), strict=False)


def read_problems(path: Path) -> list[str]:
    """The texts of a JSONL file, or of a Parquet file, with a column as in `_FIELDS`.

    Raises ForeignFileError naming the file, and the line of JSONL that has no such field.
    """
    if not path.is_file():
        raise ForeignFileError(f"{path}: there is no such file")
    if path.suffix == ".parquet":
        return _parquet_texts(path)
    found = []
    for number, line in enumerate(path.read_bytes().splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError:
            row = None
        fields = [row[name] for name in _FIELDS if name in row] if isinstance(row, dict) else []
        if not fields or not isinstance(fields[0], str):
            raise ForeignFileError(
                f"{path}, line {number}: expected a JSON object with a text in one of the fields "
                f"{', '.join(_FIELDS)}"
            )
        found.append(fields[0])
    return found


def _parquet_texts(path: Path) -> list[str]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        table = pq.read_table(path)
    except (OSError, pa.ArrowInvalid):
        raise ForeignFileError(f"{path}: expected a Parquet file, and this is none") from None
    for name in _FIELDS:
        if name in table.column_names:
            return [str(text) for text in table.column(name).to_pylist()]
    raise ForeignFileError(f"{path}: expected one of the columns {', '.join(_FIELDS)}")


class Forbidden:
    """Runs of `OVERLAP` words that occur in some problems, such as those of a public test set."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._runs = {run for text in texts for run in ngrams(words(text), OVERLAP)}

    @classmethod
    def of_files(cls, paths: Iterable[Path]) -> "Forbidden":
        """The runs of all problems of these files (`read_problems`)."""
        return cls(text for path in paths for text in read_problems(path))

    def shared(self, text: str) -> str | None:
        """The first run that the text shares with those problems."""
        for run in ngrams(words(text), OVERLAP):
            if run in self._runs:
                return " ".join(run)
        return None
