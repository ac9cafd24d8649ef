"""`odinc inspect --plan FILE.svg`: what lies where in the arena, call after call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from html import escape

from odin.ir.plan import ProgramOp, ViewAttr

WIDTH, HEIGHT, MARGIN, BAND = 1200, 320, 20, 22
COLOURS = {
    "linear": "#4477aa",
    "recurrence": "#ee6677",
    "convolution": "#aa3377",
    "norm": "#228833",
    "quantize": "#66ccee",
    "embedding": "#ccbb44",
    "elementwise": "#bbbbbb",
}
_KINDS = {
    "linear": "linear",
    "linear_q8": "linear",
    "ssd": "recurrence",
    "selective_scan": "recurrence",
    "delta_rule": "recurrence",
    "token_shift": "recurrence",
    "causal_conv1d": "convolution",
    "causal_conv1d_silu": "convolution",
    "rms_norm": "norm",
    "gated_rms_norm": "norm",
    "add_rms_norm": "norm",
    "quantize": "quantize",
    "embedding": "embedding",
    "embedding_q8": "embedding",
}


def kind_of(kernel: str) -> str:
    """What sort of work a kernel does, a key of COLOURS."""
    return _KINDS.get(kernel, "elementwise")


@dataclass
class Stored:
    """Bytes `start` to `end` of the arena that a call wrote, until they are read last."""

    kernel: str
    start: int
    end: int
    first: int
    last: int
    readers: list[int] = field(default_factory=list)
    """The calls that read it, by their times."""


def stored_values(program: ProgramOp) -> list[Stored]:
    """What the calls of a program keep behind the state, in the order in which it is written.

    Times count calls from 0; the calls of a loop are counted once.
    """
    found: list[Stored] = []
    live: list[Stored] = []
    times = 0
    for time, (call, iterations) in enumerate(program.calls()):
        times = time + 1
        for start, end in _ranges(call.inputs, iterations):
            for value in live:
                if value.start < end and start < value.end:
                    value.last = time
                    value.readers.append(time)
        for start, end in _ranges(call.outputs, iterations):
            if start < program.state_bytes.value.data:
                continue
            live = [value for value in live if value.end <= start or end <= value.start]
            live.append(Stored(call.kernel.data, start, end, time, time))
            found.append(live[-1])
    logits = program.logits.offset.data
    for value in live:
        if value.start <= logits < value.end:
            value.last = times - 1
    return found


def draw_plans(programs: Sequence[ProgramOp]) -> str:
    """An SVG with one panel a program: time to the right, addresses down, the state as a band."""
    panel = HEIGHT + BAND + 3 * MARGIN
    height = panel * len(programs) + 2 * MARGIN
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH + 2 * MARGIN} {height}" '
        'font-family="sans-serif" font-size="12">',
        '<rect width="100%" height="100%" fill="white"/>',
    ]
    for number, program in enumerate(programs):
        parts += _panel(program, MARGIN + number * panel)
    for number, (kind, colour) in enumerate(COLOURS.items()):
        x, y = MARGIN + number * 120, height - MARGIN
        parts.append(f'<rect x="{x}" y="{y - 10}" width="12" height="12" fill="{colour}"/>')
        parts.append(f'<text x="{x + 18}" y="{y}">{kind}</text>')
    return "\n".join([*parts, "</svg>", ""])


def _panel(program: ProgramOp, top: int) -> Iterator[str]:
    state, arena = program.state_bytes.value.data, program.arena_bytes.value.data
    bound = program.max_live_bytes.value.data
    n_calls = sum(1 for _ in program.calls())
    title = (
        f"@{program.sym_name.data}: T = {program.length.value.data}, {n_calls} calls, arena "
        f"{arena:,} bytes, {100 * (arena / bound - 1):.2f} % over the most that is live at once"
    )
    yield f'<text x="{MARGIN}" y="{top + 12}" font-weight="bold">{escape(title)}</text>'
    band = top + MARGIN
    yield f'<rect x="{MARGIN}" y="{band}" width="{WIDTH}" height="{BAND}" fill="#dddddd"/>'
    label = f"recurrent state: {state:,} bytes (not to scale)"
    yield f'<text x="{MARGIN + 6}" y="{band + 15}">{label}</text>'
    body = band + BAND
    across, down = WIDTH / max(n_calls, 1), HEIGHT / max(arena - state, 1)
    for value in stored_values(program):
        x, width = MARGIN + value.first * across, (value.last - value.first + 1) * across
        y, height = body + (value.start - state) * down, (value.end - value.start) * down
        colour = COLOURS[kind_of(value.kernel)]
        tip = f"{value.kernel}, {value.end - value.start:,} bytes at {value.start:,}"
        yield (
            f'<rect x="{x:.2f}" y="{y:.2f}" width="{width:.2f}" height="{height:.2f}" '
            f'fill="{colour}" stroke="white" stroke-width="0.3"><title>{tip}</title></rect>'
        )
    yield (
        f'<rect x="{MARGIN}" y="{body}" width="{WIDTH}" height="{HEIGHT}" '
        'fill="none" stroke="#888888"/>'
    )


def _ranges(views: Iterable[ViewAttr], iterations: int) -> Iterator[tuple[int, int]]:
    """The bytes of the arena that views look at over all iterations."""
    for view in views:
        if view.weight is None:
            yield view.offset.data, view.extent_bytes(iterations)
