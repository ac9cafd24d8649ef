"""What the fuzzer begins with, and what the tests replay.

    python fuzz_inputs.py unpack FOLDER    writes the seeds and the corpus there, a file each
    python fuzz_inputs.py pack FOLDER      makes the files of a folder the corpus

A seed is the program of a kernel case or of the tiny model, and a piece of its weights. The corpus,
fuzz_corpus.zip, is what libFuzzer made of the seeds: one input for each piece of code reached.
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

from kernel_cases import all_cases
from tiny_model import tiny_model, tiny_weights

CORPUS = Path(__file__).with_name("fuzz_corpus.zip")
MAX_SEED_BYTES = 16384
IMAGE_BYTES = 512


def seeds() -> dict[str, bytes]:
    """The seeds by name; native/fuzz.h says what an input is."""
    model = tiny_model((1, 3, 6))
    several = tiny_model((1, 3), n_sequences=4)
    found = {
        "tiny_model": model.build() + tiny_weights(model).tobytes(),
        "several_sequences": several.build() + tiny_weights(several).tobytes(),
    }
    for case in all_cases():
        found[case.name] = case.builder.build() + case.weights[:IMAGE_BYTES].tobytes()
    return {name: seed for name, seed in found.items() if len(seed) <= MAX_SEED_BYTES}


def unpack(folder: Path) -> None:
    """Writes every input to a file of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, seed in seeds().items():
        (folder / name).write_bytes(seed)
    with zipfile.ZipFile(CORPUS) as corpus:
        corpus.extractall(folder)


def pack(folder: Path) -> None:
    """Makes the files of a folder the corpus; the same files give the same bytes."""
    with zipfile.ZipFile(CORPUS, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as corpus:
        for path in sorted(folder.iterdir()):
            corpus.writestr(zipfile.ZipInfo(path.name), path.read_bytes(), zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    {"unpack": unpack, "pack": pack}[sys.argv[1]](Path(sys.argv[2]))
