"""Horizontal bars with their spread, as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

LABEL, WIDTH, ROW, MARGIN, TOP = 260, 560, 26, 20, 56


@dataclass(frozen=True)
class Bar:
    """A share: 1 is all of the limit."""

    label: str
    median: float
    min: float
    max: float


def draw_bars(title: str, bars: Sequence[Bar]) -> str:
    """An SVG: one bar a row as long as its median, a whisker from least to most, lines at each
    quarter of the limit."""
    most = max([1.0, *(bar.max for bar in bars)])
    height = TOP + ROW * len(bars) + MARGIN
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LABEL + WIDTH + 4 * MARGIN} '
        f'{height}" font-family="sans-serif" font-size="12">',
        '<rect width="100%" height="100%" fill="white"/>',
        f'<text x="{MARGIN}" y="{MARGIN}" font-weight="bold">{escape(title)}</text>',
    ]

    def across(share: float) -> float:
        return LABEL + MARGIN + share / most * WIDTH

    for quarter in range(int(4 * most) + 1):
        x = across(quarter / 4)
        colour = "#333333" if quarter == 4 else "#dddddd"
        parts.append(f'<path d="M{x:.1f} {TOP - 6}V{height - MARGIN}" stroke="{colour}"/>')
        parts.append(
            f'<text x="{x:.1f}" y="{TOP - 10}" text-anchor="middle">{25 * quarter}%</text>'
        )
    for number, bar in enumerate(bars):
        y = TOP + ROW * number
        colour = "#4477aa" if bar.label.startswith("odin") else "#bbbbbb"
        width = across(bar.median) - across(0)
        middle = y + ROW / 2 - 2
        parts += [
            f'<text x="{LABEL + MARGIN - 8}" y="{middle + 4}" text-anchor="end">'
            f"{escape(bar.label)}</text>",
            f'<rect x="{across(0)}" y="{y}" width="{width:.1f}" height="{ROW - 6}" '
            f'fill="{colour}"/>',
            f'<path d="M{across(bar.min):.1f} {middle}H{across(bar.max):.1f}" stroke="black"/>',
            f'<text x="{across(bar.max) + 6:.1f}" y="{middle + 4}">{100 * bar.median:.0f}%</text>',
        ]
    return "\n".join([*parts, "</svg>", ""])
