"""Resident memory of processes, as Linux counts it in /proc."""

from __future__ import annotations

import re
from pathlib import Path

PROC = Path("/proc")


def memory_of(pid: int) -> dict[str, int]:
    """Bytes of a process: `rss` now, `peak` since it began, and `private`, shared with no other."""
    status = (PROC / str(pid) / "status").read_text()
    rollup = (PROC / str(pid) / "smaps_rollup").read_text()
    private = sum(map(int, re.findall(r"Private_\w+:\s+(\d+) kB", rollup)))
    rss, peak = (_field(status, name) for name in ("VmRSS", "VmHWM"))
    return {"rss": rss << 10, "peak": peak << 10, "private": private << 10}


def largest_descendant(pid: int, pattern: str) -> int | None:
    """The process below `pid` with most memory of those whose command line matches `pattern`."""
    found = [
        child
        for child in _descendants(pid)
        if re.search(pattern, _read(child, "cmdline").replace("\0", " ").strip())
    ]
    return max(found, key=lambda child: _field(_read(child, "status"), "VmRSS"), default=None)


def _descendants(pid: int) -> list[int]:
    parents = {}
    for entry in PROC.iterdir():
        if entry.name.isdigit():
            # The command's name, in parentheses, may hold anything.
            fields = _read(int(entry.name), "stat").rpartition(")")[2].split()
            if len(fields) > 1:
                parents[int(entry.name)] = int(fields[1])
    found = [pid]
    for parent in found:
        found += [child for child, of in parents.items() if of == parent]
    return found[1:]


def _read(pid: int, name: str) -> str:
    """The file's content, empty for a process that has ended."""
    try:
        return (PROC / str(pid) / name).read_text(errors="replace")
    except OSError:
        return ""


def _field(status: str, name: str) -> int:
    found = re.search(rf"^{name}:\s+(\d+) kB$", status, re.MULTILINE)
    return int(found[1]) if found else 0
