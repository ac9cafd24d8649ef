"""The lowered model and the site → build/MODEL/wasm/, a folder that any web server can host."""

from __future__ import annotations

import filecmp
import json
import os
import shutil
from pathlib import Path
from typing import Any

from SCons.Script import Action

from build import Build, Stage

MANIFEST = "manifest.json"


def declare(build: Build) -> list[Any]:
    out = Path("build") / build.model.name / "wasm"
    return assembled(build.env, out, build.nodes("lower")[0], build.nodes("site"))


def assembled(env: Any, out: Path, manifest: Any, site: list[Any]) -> list[Any]:
    """The nodes of a folder with the files that a manifest lists, and those of the site."""

    def assemble(target: list[Any], source: list[Any], env: Any) -> None:
        manifest, *static = [Path(str(node)) for node in source]
        files = [*static, *(manifest.parent / name for name in model_files(manifest)), manifest]
        fill_folder(out, files)

    sources = [manifest, *site]
    names = [MANIFEST, *(Path(str(node)).name for node in site)]
    nodes = env.Command(
        [str(out / name) for name in names], sources, Action(assemble, f"assemble {out}")
    )
    # A page that is being served stays whole until its files are replaced one by one.
    env.Precious(nodes)
    env.Clean(nodes, env.Dir(str(out)))
    if not is_whole(out):
        env.AlwaysBuild(nodes)
    return nodes


def model_files(manifest: Path) -> list[str]:
    """Names of the files that a manifest lists, itself not among them."""
    return [entry["file"] for entry in _entries(manifest)]


def is_whole(folder: Path) -> bool:
    """Whether a folder holds every file of its manifest at its size.

    The shards are no targets of SCons, which cannot know how many there will be.
    """
    if not (folder / MANIFEST).is_file():
        return True
    files = {folder / entry["file"]: entry["bytes"] for entry in _entries(folder / MANIFEST)}
    return all(path.is_file() and path.stat().st_size == size for path, size in files.items())


def fill_folder(folder: Path, files: list[Path]) -> None:
    """Makes `folder` hold copies of `files` and nothing else; equal files stay as they are."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.iterdir():
        if path.name not in {file.name for file in files}:
            path.unlink()
    for file in files:
        copy = folder / file.name
        if copy.is_file() and filecmp.cmp(file, copy, shallow=False):
            continue
        beside = folder / f".{file.name}.part"
        shutil.copyfile(file, beside)
        os.replace(beside, copy)


def _entries(manifest: Path) -> list[dict[str, Any]]:
    content = json.loads(manifest.read_text())
    entries = [content["program"], *content["weights"]["shards"]]
    optional = (content["tokenizer"], content.get("executor"))
    return entries + [entry for entry in optional if entry]


STAGE = Stage("wasm", "the browser artifact, build/MODEL/wasm/", declare, is_target=True)
