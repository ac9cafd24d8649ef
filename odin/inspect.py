"""`odinc inspect`: what a checkpoint or an artifact holds, in a page of text."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from odin.backends.gguf import manifest as gguf
from odin.backends.manifest import ModelFields, read_json
from odin.backends.onnx import manifest as onnx
from odin.backends.wasm import manifest as wasm
from odin.backends.wasm.program import HEADER_WORDS, Header
from odin.ir.errors import InputError
from odin.ir.model import Model
from odin.ir.nn import WeightOp
from odin.ir.plan import programs_of
from odin.ir.quantization import Quantization, snr_summary
from odin.ir.types import numpy_dtype

WORST = 8
"""Weights with the largest quantization error that are listed."""


def is_artifact(path: Path) -> bool:
    """Whether a folder is an artifact rather than a checkpoint."""
    return (path / "manifest.json").is_file()


def print_model(console: Console, model: Model, before_planning: Counter[str]) -> None:
    """Prints a model that was lowered to planned programs; `before_planning` counts the ops of its
    function."""
    weights = [op.tensor_type for op in model.module.ops if isinstance(op, WeightOp)]
    size = sum(t.element_count() * numpy_dtype(t.element_type).itemsize for t in weights)
    quantization = Quantization.of(model.module)
    facts = {
        "model": model.name,
        "parameters": f"{model.parameters:,}",
        "quantization": _quantization(quantization.name, quantization.snr_db),
        "weights": f"{size:,} bytes in {len(weights)} tensors",
        "vocabulary": f"{model.vocab_size:,}",
        "tokenizer": "yes" if model.tokenizer else "none: token ids only",
        "templates": ", ".join(sorted(model.templates)),
    }
    tables = [_ops(before_planning), *_worst(quantization.snr_db), _plans(model)]
    console.print(Group(_facts(facts), *tables))


def print_artifact(console: Console, manifest: ModelFields, facts: dict[str, str]) -> None:
    """Prints what `artifact_facts` found."""
    console.print(Group(_facts(facts), *_worst(manifest.snr_db)))


def artifact_facts(folder: Path) -> tuple[ModelFields, dict[str, str]]:
    """What the manifest of an artifact says, and of a wasm one the header of its program."""
    facts_of = {onnx.FORMAT: _onnx_facts, gguf.FORMAT: _gguf_facts}
    manifest, own = facts_of.get(str(read_json(folder).get("format")), _wasm_facts)(folder)
    facts = {
        "model": manifest.model,
        "parameters": f"{manifest.parameters:,}",
        "quantization": _quantization(manifest.quant, manifest.snr_db),
        **own,
        "vocabulary": f"{manifest.vocab_size:,}",
        "tokenizer": manifest.tokenizer.name if manifest.tokenizer else "none: token ids only",
        "templates": ", ".join(sorted(manifest.templates)),
    }
    return manifest, facts


def _wasm_facts(folder: Path) -> tuple[ModelFields, dict[str, str]]:
    manifest = wasm.read_manifest(folder)
    program = manifest.program.read(folder)
    if len(program) < 4 * HEADER_WORDS:
        raise InputError(f"{folder / manifest.program.name}: expected {HEADER_WORDS} words or more")
    header = Header.of(program)
    several = f" for each of {header.n_sequences} sequences" if header.n_sequences else ""
    return manifest, {
        "weights": f"{manifest.weight_bytes:,} bytes in {len(manifest.shards)} shards",
        "program": f"{manifest.program.bytes:,} bytes, {header.n_programs} programs",
        "arena": f"{header.arena_bytes:,} bytes, of which state {header.state_bytes:,}{several}",
        "memory": f"{manifest.memory_bytes:,} bytes",
    }


def _gguf_facts(folder: Path) -> tuple[ModelFields, dict[str, str]]:
    manifest = gguf.read_manifest(folder)
    return manifest, {
        "architecture": f"llama.cpp's {manifest.architecture}",
        "file": f"{manifest.file.name}, {manifest.file.bytes:,} bytes",
    }


def _onnx_facts(folder: Path) -> tuple[ModelFields, dict[str, str]]:
    manifest = onnx.read_manifest(folder)
    prefill, length = manifest.prefill, manifest.prefill_length
    return manifest, {
        "profile": manifest.profile,
        "weights": f"{manifest.weights.name}, {manifest.weights.bytes:,} bytes",
        "step": f"{manifest.step.name}, {manifest.step.bytes:,} bytes",
        "prefill": f"{prefill.name}, {length} tokens, {prefill.bytes:,} bytes"
        if prefill
        else "none: its recurrence takes one token at a time",
    }


def _facts(facts: dict[str, str]) -> RenderableType:
    table = Table(show_header=False, box=None)
    for name, value in facts.items():
        # As Text: names from outside are no markup.
        table.add_row(name, Text(value))
    return table


def _quantization(name: str, snr_db: dict[str, float]) -> str:
    return f"{name}: {snr_summary(snr_db)}" if snr_db else name


def _worst(snr_db: dict[str, float]) -> list[RenderableType]:
    """The weights that lost most, if any were quantized."""
    if not snr_db:
        return []
    table = Table("weight", "SNR dB", title="quantization error", title_justify="left")
    table.columns[1].justify = "right"
    for name in sorted(snr_db, key=lambda name: snr_db[name])[:WORST]:
        table.add_row(Text(name), f"{snr_db[name]:.1f}")
    return [table]


def _ops(counts: Counter[str]) -> RenderableType:
    table = Table("op", "count", title="ops of @main", title_justify="left")
    table.columns[1].justify = "right"
    for name, count in counts.most_common():
        table.add_row(name, str(count))
    return table


def _plans(model: Model) -> RenderableType:
    headings = ("program", "T", "calls", "arena bytes", "state bytes", "over the bound")
    table = Table(*headings, title="memory plan", title_justify="left")
    for column in table.columns[1:]:
        column.justify = "right"
    for program in programs_of(model.module):
        arena, bound = program.arena_bytes.value.data, program.max_live_bytes.value.data
        table.add_row(
            f"@{program.sym_name.data}",
            str(program.length.value.data),
            str(sum(1 for _ in program.calls())),
            f"{arena:,}",
            f"{program.state_bytes.value.data:,}",
            f"{100 * (arena / bound - 1):.2f} %",
        )
    return table
