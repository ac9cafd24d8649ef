"""Times of a program's steps: the artifact's own executor runs them one by one."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from odin.report.facts import Times
from odin.runtime import Runtime

BUDGET_SECONDS = 4.0
"""Runs of a program go on for about so long, but there are MIN_RUNS at least."""
MIN_RUNS, MAX_RUNS = 5, 50


def time_program(runtime: Runtime, length: int, n_steps: int) -> Times:
    """Measures the program for `length` tokens, which has `n_steps` steps.

    Times are the processor's, which what else the machine does adds nothing to, and of the fastest
    run. A step is timed from the host, so that calls from the host count too: right before each
    step an empty range is timed, and the least of these is taken off all others. The state goes on
    from run to run, as it does in a text. Raises InputError.
    """
    ids = (np.arange(length) % runtime.fields.vocab_size).tolist()
    runtime.reset()
    whole = [_seconds(lambda: runtime.advance(ids)) for _ in range(2)]
    runs = int(np.clip(BUDGET_SECONDS / 2 / max(whole[-1], 1e-6), MIN_RUNS, MAX_RUNS))
    whole = [_seconds(lambda: runtime.advance(ids)) for _ in range(runs)]
    steps = np.empty((runs, n_steps))
    host = np.empty((runs, n_steps))
    for run in range(runs):
        runtime.write_tokens(ids)
        for i in range(n_steps):
            host[run, i] = _seconds(lambda i=i: runtime.run_steps(length, i, i))
            steps[run, i] = _seconds(lambda i=i: runtime.run_steps(length, i, i + 1))
    host_call = float(host.min())
    times = np.maximum(steps.min(axis=0) - host_call, 0.0)
    return Times(runs, times.tolist(), host_call, max(min(whole) - host_call, 0.0))


def _seconds(call: Callable[[], object]) -> float:
    start = time.thread_time()
    call()
    return time.thread_time() - start
