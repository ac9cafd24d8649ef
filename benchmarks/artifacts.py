"""The same weights in the form that each contender takes: `odinc lower`, once for each target."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
SITE = (
    "odin.wasm",
    "odin-relaxed.wasm",
    "odin-threads.wasm",
    "odin-runtime.js",
    "worker.js",
    "thread.js",
)
"""What a wasm artifact is run with."""


class Unavailable(Exception):
    """Why a contender has no figures, in one sentence."""


class Artifacts:
    """Artifacts of one checkpoint below `folder`, lowered when they are first asked for.

    `site` holds the executor and the package. An artifact stays until one of these changes, or the
    compiler does.
    """

    def __init__(self, checkpoint: Path, site: Path, folder: Path):
        self.checkpoint, self.site, self.folder = checkpoint, site, folder
        weights = sorted(p for p in checkpoint.iterdir() if p.suffix in (".json", ".safetensors"))
        sources = sorted((ROOT / "odin").rglob("*.py"))
        executor = [site / name for name in SITE if (site / name).is_file()]
        self.digest = _digest([*weights, *sources, *executor])
        """Changes with everything that the figures depend on but the machine."""
        self._faults: dict[str, str] = {}

    def of(self, target: str, sequences: int = 1) -> Path:
        """The folder of the artifact for a target, for so many texts at the same time.

        Raises Unavailable, with odinc's sentence.
        """
        name = target if sequences == 1 else f"{target}-x{sequences}"
        if name in self._faults:
            raise Unavailable(self._faults[name])
        out, stamp = self.folder / name, self.folder / f"{name}.digest"
        if not (stamp.is_file() and stamp.read_text() == self.digest):
            stamp.unlink(missing_ok=True)
            self.folder.mkdir(parents=True, exist_ok=True)
            command = [sys.executable, "-m", "odin.cli", "lower", str(self.checkpoint)]
            command += ["--target", target, "--quant", "int8", "--bare", "-o", str(out)]
            command += ["--sequences", str(sequences)] if sequences > 1 else []
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode != 0:
                lines = done.stderr.strip().splitlines() or ["odinc lower failed"]
                self._faults[name] = lines[-1]
                raise Unavailable(self._faults[name])
            if target == "wasm":
                self._add_executor(out)
            stamp.write_text(self.digest)
        return out

    def _add_executor(self, out: Path) -> None:
        for name in SITE:
            if (self.site / name).is_file():
                shutil.copyfile(self.site / name, out / name)
        manifest = read_manifest(out)
        # So that a text has as many tokens as are asked for; the peers have options for it.
        manifest["eos_token_ids"] = []
        (out / "manifest.json").write_text(json.dumps(manifest))


def read_manifest(artifact: Path) -> dict[str, Any]:
    """`manifest.json` as it is; `odinc` wrote it."""
    return json.loads((artifact / "manifest.json").read_text())


def model_bytes(artifact: Path) -> int:
    """Bytes of what the manifest lists: program or graphs, and weights; without the tokenizer."""
    fields = {key: value for key, value in read_manifest(artifact).items() if key != "tokenizer"}
    return sum(entry["bytes"] for entry in _files(fields))


def _files(value: Any) -> Iterable[dict[str, Any]]:
    if isinstance(value, dict):
        if "sha256" in value:
            yield value
        else:
            for part in value.values():
                yield from _files(part)
    elif isinstance(value, list):
        for part in value:
            yield from _files(part)


def _digest(files: Iterable[Path]) -> str:
    """Of names and contents; of weights, which are large, the size and the time of change."""
    digest = hashlib.sha256()
    for path in files:
        stat = path.stat()
        is_large = path.suffix == ".safetensors"
        content = f"{stat.st_size} {stat.st_mtime_ns}".encode() if is_large else path.read_bytes()
        digest.update(path.name.encode() + b"\0" + content + b"\0")
    return digest.hexdigest()
