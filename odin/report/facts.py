"""What a report says, as plain values: the page's script reads them as JSON under these names."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Place:
    """Where something comes from: `backbone.layers.3` and `mixer.in_proj`."""

    layer: str | None
    """None outside the repeated layers."""
    index: int | None
    """The number in `layer`."""
    role: str
    """The rest of the name, which layers share; the whole name outside of them."""


@dataclass(frozen=True)
class Group:
    """The lines of one layer in one function, or in the list of weights."""

    scope: str
    """`@main_1`, or `weights`."""
    layer: str | None
    index: int | None
    lines: list[int]
    """Indices into `Report.texts`."""


@dataclass(frozen=True)
class GroupDiff:
    """What a pass changed in one group."""

    before: int | None
    """Index into the groups of the stage before; None for a group that is new."""
    after: int | None
    """Into those of this stage; None for one that is gone."""
    runs: list[tuple[str, int]]
    """`=`, `-` or `+`, and a number of lines: unchanged (as they are after), removed, added."""
    kind: int
    """Equal for the groups of layers in which the pass did the same."""
    removed: int
    added: int


@dataclass(frozen=True)
class Stage:
    """The IR as it came (`input`), or after a pass."""

    name: str
    """The pass with its options, as in a pipeline."""
    milliseconds: float
    ops: int
    weight_bytes: int
    flops: int
    """A token."""
    groups: list[Group]
    diff: list[GroupDiff]


@dataclass(frozen=True)
class Call:
    """One kernel call of a program."""

    kernel: str
    kind: str
    """What sort of work: a key of `odin.plan_svg.COLOURS`."""
    place: Place
    step: int
    """The step of the executor that runs it; the calls of a loop share one."""
    times: int
    inputs: list[str]
    outputs: list[str]
    params: str
    weight_bytes: int
    arena_bytes: int
    flops: int


@dataclass(frozen=True)
class Value:
    """Bytes of the arena, from the call that writes them to the last one that reads them."""

    start: int
    end: int
    first: int
    last: int
    readers: list[int]


@dataclass(frozen=True)
class Block:
    """Calls `first` to `end` − 1: a layer, or what lies between layers."""

    layer: str | None
    index: int | None
    first: int
    end: int
    kind: int
    """Equal for blocks of the same calls on the same shapes."""


@dataclass(frozen=True)
class Times:
    """Seconds of processor time of a program's steps, measured by running them one by one; each
    the least of all runs."""

    runs: int
    steps: list[float]
    host_call: float
    """A call from the host that runs no step: taken off all others."""
    whole: float
    """The program in one call."""


@dataclass(frozen=True)
class Program:
    """One planned program."""

    name: str
    length: int
    sequences: int
    arena_bytes: int
    state_bytes: int
    max_live_bytes: int
    calls: list[Call]
    values: list[Value]
    blocks: list[Block]
    times: Times | None = None


@dataclass(frozen=True)
class Weight:
    """One tensor of the checkpoint, or a quantized one that an artifact's manifest names."""

    name: str
    place: Place
    type: str
    """`?` where it is not known."""
    bytes: int | None
    stored: int | None
    """Bytes that became of it."""
    snr_db: float | None
    """None for a tensor that was not quantized."""


@dataclass
class Report:
    """All of it."""

    title: str
    facts: dict[str, str]
    missing: list[str] = field(default_factory=list)
    """What cannot be shown of this model, and why: a sentence each."""
    texts: list[str] = field(default_factory=list)
    """The lines of IR text, each once."""
    stages: list[Stage] = field(default_factory=list)
    programs: list[Program] = field(default_factory=list)
    weights: list[Weight] = field(default_factory=list)
    parameters: int = 0
    quant: str = "none"
    executor: str = ""
    """Where times were measured."""
