"""Pipelines of passes: parsing `a,b{option=value}`, and running it with what a person wants to see
on the way."""

from __future__ import annotations

import difflib
import re
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TextIO

from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass
from xdsl.utils.arg_spec import ArgSpec, parse_pipeline
from xdsl.utils.exceptions import ArgSpecParseError, VerifyException

from odin.ir.context import ModelContext
from odin.ir.cost import cost_of
from odin.ir.errors import InputError
from odin.ir.text import print_module
from odin.passes.ir_diff import ir_diff
from odin.passes.registry import available_passes

DEFAULT_PIPELINE = "fuse,quant{bits=8}"
"""What `odinc lower` runs before the lowering that a target needs."""


class PassFailure(Exception):
    """A pass broke: a bug of ours. The message names the pass and the reproducer."""


def parse_passes(text: str) -> list[ModulePass]:
    """The passes of a pipeline string; InputError for an unknown name or option, with the nearest
    one."""
    try:
        specs = list(parse_pipeline(text))
    except (ArgSpecParseError, ValueError, StopIteration) as error:
        reason = str(error).strip().splitlines()[-1].strip(" ^") if str(error) else "it ends early"
        raise InputError(
            f"--passes {text!r}: {reason}; "
            "expected passes such as canonicalize,specialize{T=1,64}"
        ) from None
    return [_build(spec) for spec in specs]


def _build(spec: ArgSpec) -> ModulePass:
    known = available_passes()
    if spec.name not in known:
        raise InputError(f"--passes: there is no pass {spec.name!r}{nearest(spec.name, known)}")
    options = [option.name.replace("_", "-") for option in fields(known[spec.name])]
    for option in spec.parameters:
        if option.replace("_", "-") not in options:
            hint = nearest(option, options) or f"; its options: {', '.join(options) or 'none'}"
            raise InputError(f"--passes: {spec.name} has no option {option!r}{hint}")
    try:
        return known[spec.name].from_spec(spec)
    except ValueError as error:
        raise InputError(f"--passes: {spec}: {error}") from None


def nearest(name: str, known: Sequence[str] | dict[str, type[ModulePass]]) -> str:
    """`; did you mean 'x'?` for the known name that is closest, or all of them if none is close."""
    names = list(known)
    matches = difflib.get_close_matches(name, names, n=1, cutoff=0.5)
    if matches:
        return f"; did you mean {matches[0]!r}?"
    return f"; there are {', '.join(names)}" if names else ""


@dataclass
class Instrumentation:
    """What to show and check while a pipeline runs."""

    print_after: frozenset[str] = frozenset()
    """Names of passes after which the IR is printed; `all` for every pass."""
    print_diff: bool = False
    """Whether to print what each pass changed."""
    dump_dir: Path | None = None
    """Where numbered files with the IR before the first and after every pass go."""
    time_passes: bool = False
    """Whether to print the time of each pass, and ops, bytes and FLOPs after it."""
    record: Callable[[str, float, ModuleOp], None] | None = None
    """Called with each pass as in the pipeline, its seconds and the module after it; first with
    `input` and the module as it came."""
    out: TextIO = field(default_factory=lambda: sys.stderr)


def run_pipeline(
    passes: Sequence[ModulePass],
    ctx: ModelContext,
    module: ModuleOp,
    show: Instrumentation | None = None,
) -> None:
    """Runs passes in order on `module`, which is verified after each.

    Raises InputError if a pass cannot take this module (a ValueError of the pass says why), and
    PassFailure for a bug; then a reproducer (the IR before the pass and the command) is written to
    the dump directory or to the working directory.
    """
    show = show or Instrumentation()
    _dump(show, 0, "input", module)
    if show.record:
        show.record("input", 0.0, module)
    timings = [("input", 0.0, cost_of(module))] if show.time_passes else []
    for number, step in enumerate(passes, 1):
        before = str(module)
        start = time.perf_counter()
        try:
            step.apply(ctx, module)
            elapsed = time.perf_counter() - start
            module.verify()
        except InputError:
            # Of a weight, which is read only now.
            raise
        except ValueError as error:
            raise InputError(str(error)) from None
        except (Exception, VerifyException) as error:
            raise PassFailure(_reproduce(show, step, before, error)) from error
        if show.time_passes:
            timings.append((step.name, elapsed, cost_of(module)))
        if show.print_after & {step.name, "all"}:
            print(f"// IR after {step}", print_module(module), sep="\n", file=show.out)
        if show.print_diff:
            print(
                f"// IR changed by {step}", *ir_diff(before, str(module)), sep="\n", file=show.out
            )
        _dump(show, number, step.name, module)
        if show.record:
            show.record(str(step.pipeline_pass_spec(include_default=True)), elapsed, module)
    for name, elapsed, cost in timings:
        print(
            f"{name:16} {elapsed * 1e3:9.1f} ms {cost.ops:7} ops "
            f"{cost.weight_bytes / 1e6:9.3f} MB of weights {cost.flops / 1e6:9.3f} MFLOP a token",
            file=show.out,
        )


def _dump(show: Instrumentation, number: int, name: str, module: ModuleOp) -> None:
    if show.dump_dir is None:
        return
    path = show.dump_dir / f"{number:02}-{name}.mlir"
    try:
        show.dump_dir.mkdir(parents=True, exist_ok=True)
        path.write_text(print_module(module) + "\n")
    except OSError as error:
        raise InputError(f"--dump-dir: {path}: cannot be written ({error.strerror})") from None


def _reproduce(show: Instrumentation, step: ModulePass, before: str, error: BaseException) -> str:
    """Writes the reproducer; returns the message."""
    path = (show.dump_dir or Path()) / f"odin-crash-{step.name}.mlir"
    trace = "".join(traceback.format_exception(error))
    comment = "".join(f"// {line}\n" for line in trace.splitlines())
    written = f"reproducer: {path}"
    try:
        path.write_text(f"// odinc opt {path.name} --passes '{step}'\n{comment}{before}\n")
    except OSError as failure:
        written = f"no reproducer: {path} cannot be written ({failure.strerror})"
    reason = re.sub(r"\s+", " ", str(error)).strip()[-200:]
    return f"pass {step.name} failed ({type(error).__name__}: {reason}); {written}"
