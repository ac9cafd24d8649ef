"""runtime_wasm/js → its dist/: the bundled JavaScript package with its type declarations."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from SCons.Script import Action

from build import Build, Stage

FOLDER = Path("runtime_wasm/js")
BUNDLES = ("odin-runtime.js", "worker.js", "thread.js")


def declare(build: Build) -> list[Any]:
    env = build.env
    # npm writes this file last, so that it says that all of node_modules is there.
    modules = env.Command(
        str(FOLDER / "node_modules" / ".package-lock.json"),
        [str(FOLDER / "package-lock.json")],
        Action(f"cd {FOLDER} && npm ci --no-audit --no-fund --loglevel=error", "npm ci"),
    )
    env.NoClean(modules)
    names = ("package.json", "build.mjs", "tsconfig.json", "tsconfig.build.json")
    sources = [*(FOLDER / name for name in names), *sorted((FOLDER / "src").rglob("*.ts"))]
    bundles = env.Command(
        [str(FOLDER / "dist" / name) for name in BUNDLES],
        [str(source) for source in sources],
        Action(f"cd {FOLDER} && npm run --silent build", "npm run build"),
    )
    env.Depends(bundles, modules)
    env.Clean(bundles, env.Dir(str(FOLDER / "dist")))
    return bundles


STAGE = Stage("package", "the JavaScript package, runtime_wasm/js/dist/", declare)
