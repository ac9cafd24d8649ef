"""How a module was quantized, as it is noted on the module itself."""

from __future__ import annotations

import statistics
from dataclasses import dataclass, field

from xdsl.dialects.builtin import DictionaryAttr, FloatAttr, IntegerAttr, ModuleOp

from odin.ir.nn import f32_attr, i64_attr

ATTRIBUTE = "quantization"
"""The attribute of the module: `{act = 8 : i64, snr_db = {"name" = 41.5 : f32, …}}`."""


@dataclass
class Quantization:
    """What `quant` did to a module, and what it cost."""

    act: int = 8
    """Bits of the activations of quantized linears."""
    snr_db: dict[str, float] = field(default_factory=dict)
    """10·log10(Σw² / Σ(w − ŵ)²) of every quantized weight, by the name that it had."""

    @staticmethod
    def of(module: ModuleOp) -> Quantization:
        """What is noted on a module; no weights if nothing is, or something else."""
        note = module.attributes.get(ATTRIBUTE)
        if not isinstance(note, DictionaryAttr):
            return Quantization()
        act, ratios = note.data.get("act"), note.data.get("snr_db")
        if not isinstance(act, IntegerAttr) or not isinstance(ratios, DictionaryAttr):
            return Quantization()
        snr_db = {
            name: round(ratio.value.data, 2)
            for name, ratio in ratios.data.items()
            if isinstance(ratio, FloatAttr)
        }
        return Quantization(act.value.data, snr_db)

    def note(self, module: ModuleOp) -> None:
        """Writes it on a module, if anything was quantized."""
        if self.snr_db:
            ratios = {name: f32_attr(ratio) for name, ratio in sorted(self.snr_db.items())}
            note = {"act": i64_attr(self.act), "snr_db": DictionaryAttr(ratios)}
            module.attributes[ATTRIBUTE] = DictionaryAttr(note)

    @property
    def name(self) -> str:
        """`none`, `int8`, or `int8-act7` with activations of 7 bits."""
        if not self.snr_db:
            return "none"
        return "int8" if self.act == 8 else f"int8-act{self.act}"


def snr_summary(snr_db: dict[str, float]) -> str:
    """`49 tensors, SNR median 41.8 dB, least 37.5 dB in NAME`, for one tensor or more."""
    worst = min(snr_db, key=lambda name: snr_db[name])
    return (
        f"{len(snr_db)} tensors, SNR median {statistics.median(snr_db.values()):.1f} dB, "
        f"least {snr_db[worst]:.1f} dB in {worst}"
    )
