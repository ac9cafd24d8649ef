"""build/site/, the same in every artifact: the executor, the package and the page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from build import Build, Stage

PAGE = Path("examples/page")


def declare(build: Build) -> list[Any]:
    page = [str(path) for path in sorted(PAGE.iterdir()) if path.is_file()]
    return build.env.Install(
        "build/site", [*build.nodes("kernels"), *build.nodes("package"), *page]
    )


STAGE = Stage("site", "the executor, the package and the demo page, build/site/", declare)
