"""What a change makes out of date: all of what depends on it, and nothing else."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from stages.kernels import find_compiler

Scons = Callable[..., str]
NEW_EXPORT = '\n__attribute__((export_name("marker"))) int marker(void) { return 7; }\n'


def steps(output: str) -> list[str]:
    """The lines that SCons prints for what it does, Install's shortened to the installed file."""
    lines = (line for line in output.splitlines() if line and not line.startswith("scons: "))
    return [line.rpartition(" as ")[2].strip('"') for line in lines]


def append(path: Path, text: str) -> None:
    path.write_text(path.read_text() + text)


def test_second_build_does_nothing(scons: Scons, tree: Path) -> None:
    assert steps(scons(cwd=tree)) == []


def file_names(output: str) -> list[str]:
    """The name of the file that each step makes."""
    return [line.split()[-1].rpartition("/")[2] for line in steps(output)]


def executors() -> list[str]:
    """The executors that the preferred compiler builds."""
    relaxed = find_compiler("auto").relaxed_simd
    return ["odin.wasm", *(["odin-relaxed.wasm"] if relaxed else []), "odin-threads.wasm"]


def test_kernel_rebuilds_the_executors_only(scons: Scons, tree: Path) -> None:
    append(tree / "runtime_wasm/c/sum.c", NEW_EXPORT)
    made = ["sum.o" for _ in executors()] + 2 * executors() + ["wasm"]
    assert sorted(file_names(scons(cwd=tree))) == sorted(made)


def test_changed_kernel_is_in_the_artifact(scons: Scons, tree: Path) -> None:
    append(tree / "runtime_wasm/c/sum.c", NEW_EXPORT)
    scons(cwd=tree)
    assert b"marker" in (tree / "build/odin-1m/wasm/odin.wasm").read_bytes()


def test_comment_in_a_kernel_does_not_relink(scons: Scons, tree: Path) -> None:
    append(tree / "runtime_wasm/c/sum.c", "// nothing\n")
    assert file_names(scons(cwd=tree)) == ["sum.o" for _ in executors()]


def test_header_recompiles_its_includers_only(scons: Scons, tree: Path) -> None:
    append(tree / "runtime_wasm/c/vector_math.h", "// nothing\n")
    done = " ".join(steps(scons("-n", "kernels", cwd=tree)))
    assert "elementwise.o" in done
    assert "fault.o" not in done


def test_page_is_only_copied(scons: Scons, tree: Path) -> None:
    append(tree / "examples/page/style.css", "/* nothing */\n")
    assert steps(scons(cwd=tree)) == ["build/site/style.css", "assemble build/odin-1m/wasm"]


def test_typescript_rebuilds_the_package_only(scons: Scons, tree: Path) -> None:
    append(tree / "runtime_wasm/js/src/load.ts", "// nothing\n")
    assert steps(scons("-n", cwd=tree))[0] == "npm run build"
    assert not any("odinc" in line or "clang" in line for line in steps(scons("-n", cwd=tree)))


@pytest.mark.parametrize("name", ["odin/passes/dce.py", "models/odin-1m/config.json"])
def test_compiler_and_checkpoint_lower_again(scons: Scons, tree: Path, name: str) -> None:
    append(tree / name, "\n")
    assert steps(scons("-n", cwd=tree)) == ["odinc lower build/odin-1m/lowered/wasm"]


def test_model_card_lowers_nothing(scons: Scons, tree: Path) -> None:
    (tree / "models/odin-1m/README.md").write_text("changed")
    assert steps(scons(cwd=tree)) == []


def test_other_compiler_version_rebuilds_what_it_made(
    scons: Scons, tree: Path, fake_clang: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", f"{fake_clang('')}{os.pathsep}{os.environ['PATH']}")
    scons("-j2", "kernels", cwd=tree)
    assert steps(scons("kernels", cwd=tree)) == []
    fake_clang("-rc1")
    done = steps(scons("-n", "kernels", cwd=tree))
    sources = list((tree / "runtime_wasm/c").glob("*.c"))
    of_threads = list((tree / "runtime_wasm/c/threads").glob("*.c"))
    assert len(done) == len(executors()) * (len(sources) + 1) + len(of_threads)


def test_demo_has_the_models_asked_for_and_no_others(scons: Scons, tree: Path) -> None:
    demo, model = tree / "build/demo", tree / "build/demo/odin-1m"
    (demo / "odin-of-before").mkdir(parents=True)
    scons("demo", "models=odin-1m", cwd=tree)
    assert json.loads((demo / "models.json").read_text()) == ["odin-1m"]
    assert [path for path in demo.iterdir() if path.is_dir()] == [model]
    assert set(executors()) <= {path.name for path in model.iterdir()}
    files = {path.name for path in [*demo.iterdir(), *model.iterdir()] if path.is_file()}
    assert files == {path.name for path in (tree / "build/odin-1m/wasm").iterdir()}
    assert steps(scons("demo", "models=odin-1m", cwd=tree)) == []


def test_lost_shard_is_restored(scons: Scons, tree: Path) -> None:
    shard = tree / "build/odin-1m/wasm/weights-00000.bin"
    content = shard.read_bytes()
    shard.unlink()
    assert steps(scons(cwd=tree)) == ["assemble build/odin-1m/wasm"]
    assert shard.read_bytes() == content


def test_cut_shard_is_restored(scons: Scons, tree: Path) -> None:
    shard = tree / "build/odin-1m/wasm/weights-00000.bin"
    content = shard.read_bytes()
    shard.write_bytes(content[:-64])
    scons(cwd=tree)
    assert shard.read_bytes() == content


def test_clean_then_parallel_build_gives_the_same_artifact(scons: Scons, tree: Path) -> None:
    folder = tree / "build/odin-1m/wasm"
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    scons("-c", cwd=tree)
    assert not folder.exists()
    # What another cc= made, if it ever ran here, is not this command's to remove.
    made = [tree / "build/site", tree / "build/runtime" / find_compiler("auto").name]
    assert not [wasm for place in made for wasm in place.rglob("*.wasm")]
    scons("-j2", cwd=tree)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
