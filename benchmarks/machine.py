"""What figures depend on beside the code: processor, memory, system, and how busy they are."""

from __future__ import annotations

import os
import platform
import re
import time
from pathlib import Path
from typing import Any

SIMD = ("ssse3", "avx2", "f16c", "avx512f", "avx512_vnni", "avx_vnni", "asimd", "asimddp", "i8mm")


def describe_machine() -> dict[str, Any]:
    """The machine in words that a reader of the figures needs; what is not known is left out."""
    info = Path("/proc/cpuinfo").read_text()
    flags = re.search(r"^(?:flags|Features)\s*:(.*)$", info, re.MULTILINE)
    known = set(flags[1].split()) if flags else set()
    total = re.search(r"MemTotal:\s+(\d+)", Path("/proc/meminfo").read_text())
    model = re.search(r"^model name\s*:\s*(.*)$", info, re.MULTILINE)
    return {
        "cpu": model[1] if model else platform.machine(),
        "cores": os.cpu_count(),
        "simd": [name for name in SIMD if name in known],
        "cache": _caches(),
        "memory_gb": round(int(total[1]) / 2**20) if total else None,
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
    }


def _caches() -> dict[str, str]:
    """Size of each level of the first core's caches, as L2: 512K."""
    levels = {}
    for folder in sorted(Path("/sys/devices/system/cpu/cpu0/cache").glob("index*")):
        if (folder / "type").read_text().strip() != "Instruction":
            level = (folder / "level").read_text().strip()
            levels[f"L{level}"] = (folder / "size").read_text().strip()
    return levels


def busy_cores(seconds: float = 0.5) -> float:
    """How many cores were busy while this process waited. The load average lags by minutes."""

    def ticks() -> tuple[int, int]:
        fields = [int(n) for n in Path("/proc/stat").read_text().split("\n")[0].split()[1:9]]
        return sum(fields) - fields[3] - fields[4], sum(fields)

    busy, total = ticks()
    time.sleep(seconds)
    busy_after, total_after = ticks()
    return (busy_after - busy) / max(1, total_after - total) * (os.cpu_count() or 1)
