"""Plots of a data set as SVG text, the same bytes for the same numbers."""

import io
from collections.abc import Mapping, Sequence

import matplotlib
import matplotlib.pyplot as plt
from matplotlib.figure import Figure

matplotlib.use("svg")

_STYLE = {"svg.hashsalt": "datagen", "svg.fonttype": "none", "font.size": 9, "font.family": "sans"}
_WIDTH = 7.5


def _svg(figure: Figure) -> str:
    text = io.StringIO()
    figure.savefig(text, format="svg", bbox_inches="tight", metadata={"Date": None})
    plt.close(figure)
    svg = text.getvalue()
    return svg[svg.index("<svg") :]


def bars(shares: Mapping[str, float], label: str, limit: float | None = None) -> str:
    """Horizontal bars, first on top; `limit` is drawn as a line."""
    with plt.rc_context(_STYLE):
        figure, axes = plt.subplots(figsize=(_WIDTH, 0.5 + 0.19 * len(shares)))
        axes.barh(list(shares), list(shares.values()), color="#4878a8")
        axes.invert_yaxis()
        axes.margins(y=0.01)
        if limit is not None:
            axes.axvline(limit, color="#b04040", linewidth=1)
        axes.set_xlabel(label)
        return _svg(figure)


def histograms(lengths: Mapping[str, Sequence[int]], label: str) -> str:
    """One line a group: the share of its texts of each length, the longest hundredth left out."""
    with plt.rc_context(_STYLE):
        figure, axes = plt.subplots(figsize=(_WIDTH, 3))
        every = sorted(length for of_group in lengths.values() for length in of_group)
        longest = every[int(0.99 * (len(every) - 1))] + 1
        for name, of_group in lengths.items():
            weights = [1 / len(of_group)] * len(of_group)
            axes.hist(
                of_group, 50, range=(0, longest), weights=weights, histtype="step", label=name
            )
        axes.set_xlabel(label)
        axes.set_ylabel("share of the kind")
        axes.legend()
        return _svg(figure)


def curriculum(
    stages: Mapping[str, Mapping[str, float]], levels: Mapping[str, Mapping[str, float]]
) -> str:
    """Stacked shares of kinds, and mean level of each kind, stage by stage."""
    names = list(stages)
    kinds = list(dict.fromkeys(kind for shares in stages.values() for kind in shares))
    with plt.rc_context(_STYLE):
        figure, (left, right) = plt.subplots(1, 2, figsize=(_WIDTH, 3))
        bottom = [0.0] * len(names)
        for kind in kinds:
            shares = [100 * stages[name].get(kind, 0.0) for name in names]
            left.bar(names, shares, bottom=bottom, label=kind)
            bottom = [low + high for low, high in zip(bottom, shares, strict=True)]
            means = [levels[name].get(kind, float("nan")) for name in names]
            right.plot(names, means, marker="o", label=kind)
        left.set_ylabel("share of items, %")
        right.set_ylabel("mean level")
        for axes in (left, right):
            axes.tick_params(axis="x", labelrotation=15)
        right.legend(loc="upper left", bbox_to_anchor=(1, 1))
        figure.tight_layout()
        return _svg(figure)
