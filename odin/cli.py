"""`odinc`, the command line."""

from __future__ import annotations

import enum
import sys
from collections import Counter
from pathlib import Path
from typing import Annotated, Any, NoReturn, Optional

import typer
from rich.console import Console

import odin
from odin.backends.backend import Backend, available_backends
from odin.batch import read_prompts, run_prompts
from odin.frontend.load import load_model
from odin.inspect import is_artifact, print_artifact, print_model
from odin.ir.context import ModelContext
from odin.ir.errors import InputError
from odin.ir.nn import WeightOp
from odin.ir.text import parse_module
from odin.ir.weights import WeightStore
from odin.lower import check_replaceable, lower_checkpoint, write_folder
from odin.passes.pipeline import (
    DEFAULT_PIPELINE,
    Instrumentation,
    PassFailure,
    nearest,
    parse_passes,
    run_pipeline,
)
from odin.passes.registry import available_passes
from odin.runtime import Runtime, Sampling
from odin.serve import make_server
from odin.site import copy_site

app = typer.Typer(
    name="odinc",
    help="Takes a trained state-space language model to a web page.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)

UsageError: Any = typer.BadParameter.__base__
"""What typer raises for a wrong command line; it has no public name for it."""

DEFAULT_CHECKPOINT = Path("models/odin-1m")


class Quant(enum.StrEnum):
    """What `--quant` takes."""

    none = "none"


PassesOption = Annotated[
    str, typer.Option(help="Passes to run: [bold]P1,P2{option=value}[/bold]; see `odinc passes`.")
]
PrintAfterOption = Annotated[
    Optional[list[str]],  # noqa: UP045 - typer reads this form
    typer.Option("--print-ir-after", metavar="PASS|all", help="Print the IR after a pass."),
]
DumpDirOption = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option(help="Write the IR before and after every pass into numbered files."),
]
TimePassesOption = Annotated[bool, typer.Option(help="Print the time of every pass.")]


@app.command(
    epilog="Example: odinc lower ./mamba2-130m --target wasm -o dist/ && odinc serve dist/"
)
def lower(
    checkpoint: Annotated[
        Path, typer.Argument(help="Folder with config.json and weights, or RWKV-7's .pth.")
    ] = DEFAULT_CHECKPOINT,
    passes: PassesOption = DEFAULT_PIPELINE,
    target: Annotated[str, typer.Option(help="See `odinc targets`.")] = "wasm",
    quant: Annotated[Quant, typer.Option(help="Weights as they are (none).")] = Quant.none,
    print_ir_after: PrintAfterOption = None,
    dump_dir: DumpDirOption = None,
    time_passes: TimePassesOption = False,
    out: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option("--out", "-o", help="Folder to write [default: build/NAME/TARGET]."),
    ] = None,
    bare: Annotated[
        bool, typer.Option(help="Model files only, without the executor and the page.")
    ] = False,
) -> None:
    """Lower a checkpoint to an artifact for one target."""
    backend = _backend(target)
    out = out or Path("build") / checkpoint.resolve().name / target
    check_replaceable(out)
    show = _instrumentation(print_ir_after, dump_dir, time_passes)
    model = lower_checkpoint(checkpoint, backend, passes, show)

    def write(folder: Path) -> None:
        backend.write(model, folder)
        if target == "wasm" and not bare:
            copy_site(folder)

    write_folder(out, write)
    size = sum(file.stat().st_size for file in out.iterdir())
    print(f"{out}: {model.name}, {model.parameters:,} parameters, {size / 1e6:.1f} MB")


@app.command(
    epilog='Example: odinc run build/odin-1m/wasm --template math --prompt "What is 23 + 45?"'
)
def run(
    model: Annotated[Path, typer.Argument(help="Folder of a wasm artifact.")],
    prompt: Annotated[Optional[str], typer.Option(help="Text to complete.")] = None,  # noqa: UP045
    prompts: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option(help='JSONL file of {"id", "prompt"}; needs --out.'),
    ] = None,
    out: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option(help='JSONL file for {"id", "completion", "tokens"}.'),
    ] = None,
    template: Annotated[str, typer.Option(help="One of the manifest's templates.")] = "none",
    max_tokens: Annotated[int, typer.Option(min=1, help="Most tokens to generate.")] = 256,
    temperature: Annotated[float, typer.Option(min=0, help="0 takes the most likely token.")] = 0.0,
    seed: Annotated[int, typer.Option(min=0, max=2**32 - 1, help="Of the sampling.")] = 0,
) -> None:
    """Complete prompts with an artifact: its own odin.wasm, outside a browser."""
    if (prompt is None) == (prompts is None):
        raise InputError("run: expected either --prompt or --prompts")
    if (prompts is None) != (out is None):
        raise InputError("run: --prompts and --out go together")
    runtime = Runtime(model)
    sampling = Sampling(temperature=temperature, seed=seed)
    if prompts is not None and out is not None:
        run_prompts(runtime, read_prompts(prompts), out, template, max_tokens, sampling)
        return
    assert prompt is not None
    ids = runtime.encode(prompt, template)
    tokens: list[int] = []
    printed = ""
    for token in runtime.generate(ids, max_tokens, sampling):
        tokens.append(token)
        text = runtime.decode(tokens)
        # An unfinished UTF-8 character decodes to U+FFFD until its last byte is there.
        if text.endswith("\ufffd") or not text.startswith(printed):
            continue
        print(text[len(printed) :], end="", flush=True)
        printed = text
    print(runtime.decode(tokens)[len(printed) :])


@app.command(epilog="Example: odinc inspect models/odin-1m")
def inspect(
    model: Annotated[Path, typer.Argument(help="A checkpoint or an artifact.")],
) -> None:
    """Summarize a checkpoint or an artifact: ops, bytes, memory plan."""
    console = Console()
    if is_artifact(model):
        print_artifact(console, model)
        return
    loaded = load_model(model)
    ctx = ModelContext(weights=loaded.weights)
    run_pipeline(parse_passes(DEFAULT_PIPELINE), ctx, loaded.module)
    counts = Counter(
        op.name for op in loaded.module.walk() if op.name.partition(".")[2] != "weight"
    )
    run_pipeline(parse_passes(_backend("wasm").lowering), ctx, loaded.module)
    print_model(console, loaded, counts)


@app.command(epilog="Example: odinc opt model.mlir --passes canonicalize,dce")
def opt(
    file: Annotated[Path, typer.Argument(help="IR text; - for standard input.")],
    passes: PassesOption = "",
    weights: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option(help="safetensors file with the values of the weights."),
    ] = None,
    print_ir_after: PrintAfterOption = None,
    dump_dir: DumpDirOption = None,
    time_passes: TimePassesOption = False,
) -> None:
    """Run passes on IR text and print the result."""
    steps = parse_passes(passes) if passes else []
    ctx = ModelContext()
    source = "<stdin>" if str(file) == "-" else str(file)
    try:
        text = sys.stdin.read() if source == "<stdin>" else file.read_text()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{source}: expected IR text ({error})") from None
    module = parse_module(text, ctx, source)
    if weights:
        declared = {w.sym_name.data: w.tensor_type for w in module.ops if isinstance(w, WeightOp)}
        ctx.weights = WeightStore.open(weights, declared)
    run_pipeline(steps, ctx, module, _instrumentation(print_ir_after, dump_dir, time_passes))
    print(module)


@app.command(epilog="Example: odinc serve build/odin-1m/wasm")
def serve(
    folder: Annotated[Path, typer.Argument(help="Folder of a wasm artifact.")],
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes a free one.")] = 8000,
) -> None:
    """Serve an artifact on this machine, with the headers and MIME types that it likes."""
    with make_server(folder, host, port) as server:
        print(f"http://{host}:{server.server_address[1]}/  (Ctrl-C stops)", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()


@app.command("passes")
def list_passes() -> None:
    """List the passes, one line each."""
    for name, cls in available_passes().items():
        print(f"{name:16} {(cls.__doc__ or '').strip().splitlines()[0]}")


@app.command("targets")
def list_targets() -> None:
    """List the targets, one line each."""
    for name, backend in available_backends().items():
        print(f"{name:16} {backend.summary}")


@app.callback(invoke_without_command=True)
def _root(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    if version:
        print(f"odinc {odin.__version__}")
        raise typer.Exit


def _backend(name: str) -> Backend:
    backends = available_backends()
    if name not in backends:
        raise InputError(f"--target: there is no target {name!r}{nearest(name, list(backends))}")
    return backends[name]


def _instrumentation(
    print_after: list[str] | None, dump_dir: Path | None, time_passes: bool
) -> Instrumentation:
    names = frozenset(print_after or ())
    for name in names - {"all"}:
        if name not in available_passes():
            known = ["all", *available_passes()]
            raise InputError(f"--print-ir-after: there is no pass {name!r}{nearest(name, known)}")
    return Instrumentation(print_after=names, dump_dir=dump_dir, time_passes=time_passes)


def main() -> None:
    """Entry point: exit status 2 with one sentence for bad input, 1 for a bug of ours."""
    try:
        status = app(prog_name="odinc", standalone_mode=False)
    except InputError as error:
        _fail("error", str(error), 2)
    except UsageError as error:
        # Without a command typer has printed the help already, and there is nothing to say.
        message = error.format_message()
        _fail("error", f"{message.rstrip('.')}; see --help" if message else "", 2)
    except PassFailure as error:
        _fail("internal error", str(error), 1)
    except typer.Abort:
        _fail("error", "stopped", 130)
    sys.exit(status if isinstance(status, int) else 0)


def _fail(kind: str, message: str, status: int) -> NoReturn:
    """Prints one line, whatever a file name or a field in the message holds, and exits."""
    line = "".join(c if c.isprintable() else "\ufffd" for c in message)
    if line:
        print(f"{kind}: {line}", file=sys.stderr)
    sys.exit(status)


if __name__ == "__main__":
    main()
