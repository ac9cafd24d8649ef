"""A model folder in pieces of limited size, without loss: bfloat16 weights at ~11.3 bits each.

A bfloat16 is a sign, 8 bits of exponent and 7 of mantissa. Sign and mantissa of trained weights are
noise and stay as they are, a byte each; the exponents, a byte each too, take about 2.6 bits in a
Huffman code (zlib's). A piece is

    b"ODINPACK"  header's length (uint64, little-endian)  header (JSON)  payload

The header names the blocks of the payload in order (tensor, start, count, bytes of exponents; the
signs and mantissas come first), the payload's SHA-256, the shapes of all tensors, and the SHA-256
of `model.safetensors`. The first piece's header holds the folder's small files too.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
import zlib
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save

from datagen.output.publish import written_beside
from training.errors import BadInput

MAGIC = b"ODINPACK"
PIECE_BYTES = int(15.9 * 2**20)
HEADER_BYTES = 1 << 17  # kept free in each piece
BLOCK = 1 << 20  # weights that are coded together
SMALL_FILE = 700_000


def _coded(block: np.ndarray) -> tuple[bytes, bytes]:
    """uint16 (n,) → signs and mantissas, and compressed exponents."""
    fractions = (block >> 8 & 0x80 | block & 0x7F).astype(np.uint8).tobytes()
    coder = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zlib.Z_HUFFMAN_ONLY)
    exponents = (block >> 7).astype(np.uint8).tobytes()
    return fractions, coder.compress(exponents) + coder.flush()


def _decoded(fractions: bytes, exponents: bytes) -> np.ndarray:
    low = np.frombuffer(fractions, np.uint8).astype(np.uint16)
    high = np.frombuffer(zlib.decompress(exponents, -15), np.uint8).astype(np.uint16)
    return (low & 0x80) << 8 | high << 7 | low & 0x7F


def pack(folder: Path, out: Path, chosen: Iterable[int] | None = None) -> list[Path]:
    """Writes the pieces of a model folder as `out/NAME.I-of-N.piece`; with `chosen` only those."""
    source = folder / "model.safetensors"
    try:
        weights = load_file(source)
    except (OSError, SafetensorError) as error:
        raise BadInput(f"{source}: not a safetensors file ({error})") from error
    for name, tensor in weights.items():
        if tensor.dtype != torch.bfloat16:
            raise BadInput(f"{source}: {name} is {tensor.dtype}, expected bfloat16")
    places, blocks = [], []
    for name, tensor in sorted(weights.items()):
        flat = tensor.contiguous().flatten().view(torch.int16).numpy().view(np.uint16)
        for start in range(0, len(flat), BLOCK):
            blocks.append(flat[start : start + BLOCK])
            places.append((name, start))
    with ThreadPoolExecutor(os.cpu_count()) as pool:  # zlib lets go of the interpreter
        coded = list(pool.map(_coded, blocks))
    small = {
        path.name: path.read_text()
        for path in sorted(folder.iterdir())
        if path.is_file() and path.suffix in (".json", ".toml", ".csv")
        if path.stat().st_size <= SMALL_FILE
    }
    pieces: list[list[int]] = [[]]
    size = len(json.dumps(small))
    for number, (fractions, exponents) in enumerate(coded):
        length = len(fractions) + len(exponents)
        if size + length > PIECE_BYTES - HEADER_BYTES:
            pieces.append([])
            size = 0
        pieces[-1].append(number)
        size += length
    common = {
        "model": hashlib.sha256(source.read_bytes()).hexdigest(),
        "pieces": len(pieces),
        "shapes": {name: list(tensor.shape) for name, tensor in weights.items()},
    }
    out.mkdir(parents=True, exist_ok=True)
    written = []
    for piece, numbers in enumerate(pieces):
        if chosen is not None and piece not in set(chosen):
            continue
        payload = b"".join(part for number in numbers for part in coded[number])
        header = common | {
            "piece": piece,
            "sha256": hashlib.sha256(payload).hexdigest(),
            "blocks": [
                [*places[number], len(blocks[number]), len(coded[number][1])] for number in numbers
            ],
            "files": small if piece == 0 else {},
        }
        text = json.dumps(header).encode()
        path = out / f"{folder.name}.{piece}-of-{len(pieces)}.piece"
        with written_beside(path) as beside:
            beside.write_bytes(MAGIC + struct.pack("<Q", len(text)) + text + payload)
        written.append(path)
    return written


def read_piece(path: Path) -> tuple[dict[str, Any], bytes]:
    """Header and payload of a piece; `BadInput` if it is damaged."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise BadInput(f"{path}: cannot be read ({error.strerror})") from error
    start = len(MAGIC) + 8
    if content[: len(MAGIC)] != MAGIC or len(content) < start:
        raise BadInput(f"{path}: not a piece of a packed model")
    end = start + struct.unpack("<Q", content[len(MAGIC) : start])[0]
    try:
        header = json.loads(content[start:end])
        expected = header["sha256"]
    except (ValueError, KeyError, TypeError) as error:
        raise BadInput(f"{path}: its header is damaged") from error
    payload = content[end:]
    if hashlib.sha256(payload).hexdigest() != expected:
        raise BadInput(f"{path}: its payload is damaged, expected SHA-256 {expected}")
    return header, payload


def unpack(paths: Iterable[Path], folder: Path) -> None:
    """Writes the model folder that the pieces, in any order, were packed from."""
    found: dict[int, tuple[dict[str, Any], bytes]] = {}
    first: dict[str, Any] | None = None
    for path in paths:
        header, payload = read_piece(path)
        first = first or header
        if header["model"] != first["model"]:
            raise BadInput(f"{path}: a piece of another model than the first one given")
        found[header["piece"]] = header, payload
    if first is None:
        raise BadInput("unpack: no pieces given")
    if missing := sorted(set(range(first["pieces"])) - set(found)):
        raise BadInput(f"unpack: {len(missing)} pieces are missing: {missing}")
    shapes = first["shapes"]
    flat = {name: np.empty(int(np.prod(shape)), np.uint16) for name, shape in shapes.items()}
    for header, payload in found.values():
        at = 0
        for name, start, count, exponents in header["blocks"]:
            middle, end = at + count, at + count + exponents
            flat[name][start : start + count] = _decoded(payload[at:middle], payload[middle:end])
            at = end
    weights = {
        name: torch.from_numpy(values.view(np.int16)).view(torch.bfloat16).reshape(shapes[name])
        for name, values in flat.items()
    }
    content = save(weights, {"format": "pt"})
    if hashlib.sha256(content).hexdigest() != first["model"]:
        raise BadInput("unpack: the weights are not those that were packed")
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in found[0][0]["files"].items():
        if name != Path(name).name:
            raise BadInput(f"unpack: the file name {name!r} is a path, expected a plain name")
        (folder / name).write_text(text)
    with written_beside(folder / "model.safetensors") as beside:
        beside.write_bytes(content)
