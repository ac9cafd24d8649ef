"""Runs generated Python programs and says how each ended.

Covered, for code that is wrong or careless, ours or a model's:
- time: an alarm for each program, a CPU limit and a wall-clock limit for the process;
- memory: an address-space limit;
- the network, new processes, signals to others, and changing limits: refused by a seccomp filter;
- files: writing, creating, renaming, removing, and changing modes, owners or times are refused
  likewise;
- the environment: empty; the working directory: an empty temporary folder, removed afterwards;
- crashes, `os._exit` and endless loops that swallow the alarm: only the program that did it fails,
  the rest of its batch goes on in a new process;
- globals: fresh for each program.

Not covered:
- reading: a program may read any file that the user may read (it has no way to send it on);
- state shared by a batch: a program that patches a module (`builtins`, `sys`) changes it for the
  later ones, and one that forges verdict lines on the result pipe is believed. Run code that was
  not written by this package with `batch=1`, where only its own verdict is at stake;
- attacks on the kernel or on the interpreter itself. This is no place for hostile code.

Linux on x86-64 or aarch64 only.
"""

import contextlib
import json
import os
import platform
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO

_WORKER = Path(__file__).with_name("worker.py")
_MACHINES = ("x86_64", "aarch64")
_START_SECONDS = 60.0
# How much longer than its alarm a program may live before its process is killed.
_GRACE_SECONDS = 3.0


class SandboxUnavailable(RuntimeError):
    """This machine cannot isolate a program, so none is run."""


def run_programs(
    programs: Sequence[str],
    *,
    seconds: float = 2.0,
    memory_bytes: int = 512 << 20,
    batch: int = 500,
) -> list[str]:
    """Verdicts in order: `ok`, `timeout`, `died`, or the name of the exception that ended it.

    seconds: limit of one program. memory_bytes: address space of a process. batch: programs that
    share a process. Raises SandboxUnavailable where isolation cannot be had.
    """
    if sys.platform != "linux" or platform.machine() not in _MACHINES:
        raise SandboxUnavailable("running generated code needs Linux on x86-64 or aarch64")
    verdicts: list[str] = []
    while len(verdicts) < len(programs):
        part = programs[len(verdicts) : len(verdicts) + batch]
        verdicts += _run_process(part, seconds, memory_bytes)
    return verdicts


def _run_process(programs: Sequence[str], seconds: float, memory_bytes: int) -> list[str]:
    """Verdicts of the first programs: all of them, or up to the one that took the process down."""
    job = {
        "programs": list(programs),
        "seconds": seconds,
        "memory_bytes": memory_bytes,
        "cpu_seconds": int(seconds * len(programs)) + 5,
    }
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(
            [sys.executable, "-I", "-S", "-B", str(_WORKER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=folder,
            env={},
            start_new_session=True,
        )
        assert process.stdin and process.stdout and process.stderr
        try:
            with contextlib.suppress(BrokenPipeError), process.stdin as pipe:
                pipe.write(json.dumps(job).encode())
            lines = _LineReader(process.stdout)
            if lines.next(_START_SECONDS) != "ready":
                process.kill()
                reason = process.stderr.read().decode(errors="replace").strip().rsplit("\n", 1)[-1]
                raise SandboxUnavailable(f"the sandbox did not start: {reason or 'no answer'}")
            verdicts: list[str] = []
            while len(verdicts) < len(programs):
                line = lines.next(seconds + _GRACE_SECONDS)
                if not line or not line.isidentifier():
                    verdicts.append("timeout" if line is None else "died")
                    break
                verdicts.append(line)
            return verdicts
        finally:
            process.kill()
            process.stdout.close()
            process.stderr.close()
            process.wait()


class _LineReader:
    """Lines of a pipe, each with its own deadline."""

    def __init__(self, pipe: IO[bytes]) -> None:
        self._descriptor = pipe.fileno()
        self._pending = b""

    def next(self, seconds: float) -> str | None:
        """The next line; "" when the pipe has closed; None when it took too long."""
        deadline = time.monotonic() + seconds
        while b"\n" not in self._pending:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([self._descriptor], [], [], left)[0]:
                return None
            received = os.read(self._descriptor, 1 << 16)
            if not received:
                return ""
            self._pending += received
        line, self._pending = self._pending.split(b"\n", 1)
        return line.decode(errors="replace")
