"""docs/parity.md: what the tests of this folder measured, as tables."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from families import FAMILIES, LENGTH
from targets import TARGETS

FLOAT32_TOLERANCE = 1e-4
INT8_TOLERANCE = 3e-2
INT8_PROMPT, INT8_STEPS = 66, 4
"""Tokens that are fed at once, and one by one."""
PREFILL, DECODE = "prefill", "decode"
UNSUPPORTED = "unsupported"
BY_STEPS = "†"

Cell = tuple[str, str, str]
"""Section, row, column."""
Cells = Mapping[Cell, str]
Record = Callable[[Cell, str], None]

ROWS = {
    "float32": [f"{family}, {phase}" for family in FAMILIES for phase in (PREFILL, DECODE)],
    "INT8": list(FAMILIES),
}
COLUMNS = {
    "float32": ["interpreter", *(target.name for target in TARGETS)],
    "INT8": ["INT8 itself", *(target.name for target in TARGETS if target.has_int8)],
}
MAY_BE_UNSUPPORTED = {("gguf", "FalconMamba"), ("gguf", "`.pt2`")}
"""Targets and families: llama.cpp has no graph for these."""


def number(text: str) -> float | None:
    """The number in a cell; None if there is none."""
    match = re.fullmatch(rf"(\d\.\de[+-]\d\d|0){BY_STEPS}?", text)
    return float(match[1]) if match else None


def show(error: float, by_steps: bool = False) -> str:
    """A cell."""
    return (f"{error:.1e}" if error else "0") + BY_STEPS * by_steps


def parse(document: str) -> dict[Cell, str]:
    """The cells of the tables of a document."""
    cells: dict[Cell, str] = {}
    section, header = "", []
    for line in document.splitlines():
        if line.startswith("## "):
            section, header = line.removeprefix("## "), []
        elif line.startswith("| ") and "| --- |" not in line and section in ROWS:
            row, *values = (value.strip() for value in line.strip("|").split("|"))
            if header:
                cells |= {(section, row, c): v for c, v in zip(header, values, strict=False)}
            header = header or values
    return cells


def render(cells: Cells) -> str:
    """The document with these cells, and a dash for one that is missing."""
    oracles = _table(
        ["family", "oracle", "checkpoints"],
        [[name, f.oracle, "; ".join(f.checkpoints)] for name, f in FAMILIES.items()],
    )
    return TEXT.format(
        float32=_section(cells, "float32"),
        int8=_section(cells, "INT8"),
        oracles=oracles,
        length=LENGTH,
        tolerance=FLOAT32_TOLERANCE,
        int8_tolerance=INT8_TOLERANCE,
        int8_prompt=INT8_PROMPT,
        int8_steps=INT8_STEPS,
        by_steps=BY_STEPS,
    )


def _section(cells: Cells, section: str) -> str:
    columns = COLUMNS[section]
    rows = [[row, *(cells.get((section, row, c), "–") for c in columns)] for row in ROWS[section]]
    return _table(["", *columns], rows)


def _table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


TEXT = """\
# Parity

One truth: the same checkpoint gives the same logits wherever it runs. The tests of `tests/parity/` measure this table,
and fail where a number is above its bound. `./dev pytest tests/parity/test_table.py --accept-golden` writes it anew.

Random checkpoints of every family, with logits near 1, are fed a text of {length} tokens: *prefill* at once, *decode*
one by one.

## float32

The largest |logit − logit of the oracle|, over the vocabulary, after the last token (prefill) or after each of them
(decode), divided by the root mean square of the oracle's logits over the text; of several checkpoints, the worst. The
bound is {tolerance:g}.

{float32}

{by_steps} The artifact has a graph of one step only: it reads the prompt with that. RWKV-7's update is no rule of ONNX's
`LinearAttention`, and an exported step is one scan as a whole, which `fuse` does not raise.

`unsupported`: llama.cpp has no such graph; `odinc lower` says so in one sentence.

The interpreter runs the IR as it is imported, the targets what `fuse` and their own lowering make of it. The executor of
wasm and the modules that TVM compiled run in wasmtime; ONNX graphs in ONNX Runtime, and those of standard ops, for a
shorter text, in `onnx.reference` too; the gguf file in llama.cpp.

## Oracles

{oracles}

"Every setting": biases, group counts, widths and bounds that are not the defaults. Those that llama.cpp's graph of the
family does not cover ([gguf.md](gguf.md)) are refused there; the tests check that as well.

## INT8

`fuse,quant{{bits=8}}`: each target beside the interpreter on the same quantized IR, for the first checkpoint of each
family. ‖logits − logits of the interpreter‖ / ‖logits of the interpreter‖ after a prompt of {int8_prompt} tokens, and
over {int8_steps} single steps; the worse of the two. The bound is {int8_tolerance:g}: an activation halfway between two
integers may be rounded to either, and all that follows with it. *INT8 itself* is no target: it is how far the
interpreter on the quantized IR is from the float32 one.

{int8}

`MatMulNBits` of the target `onnx` quantizes activations by itself, in blocks of 128, and multiplies where the IR divides.
The target gguf quantizes in blocks of its own, which are no form of this IR: `tests/parity/test_gguf_parity.py` bounds
its error.
"""  # noqa: E501 - a paragraph of Markdown
