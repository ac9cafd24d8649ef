"""The programs beside Python that commands need, how to tell that they are there, and who has them.

Standard library only: `./dev` uses it before anything is installed.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import toolchain

OLDEST_NODE = 20


@dataclass(frozen=True)
class Tool:
    """A program or two that a command needs.

    `watched` are the names whose place on PATH decides whether it is there; `packages` names the
    Debian packages that bring it, `wheel` the layer of `./dev` that brings it without root.
    """

    name: str
    is_there: Callable[[], bool]
    watched: tuple[str, ...]
    packages: Callable[[], list[str]] | None
    wheel: str | None
    advice: str


def fingerprint(tool: Tool) -> str:
    """Changes whenever one of the tool's programs comes, goes or is replaced."""
    places = [shutil.which(name) for name in tool.watched]
    return "\n".join(f"{place} {Path(place).stat().st_mtime_ns}" for place in places if place)


def _has_node() -> bool:
    node = shutil.which("node")
    if node is None or shutil.which("npm") is None:
        return False
    version = re.match(r"v(\d+)", toolchain.first_line([node, "--version"]))
    return version is not None and int(version[1]) >= OLDEST_NODE


def _has_sanitizers() -> bool:
    clang = toolchain.find_clang()
    if clang is None:
        return shutil.which("gcc") is not None
    home = Path(clang.compile[0]).resolve().parents[1]
    return any(home.glob("lib/clang/*/lib/**/libclang_rt.asan*.a"))


def _clang_packages() -> list[str]:
    release = _known_clang()
    return [f"clang-{release}", f"lld-{release}"] if release else []


def _sanitizer_packages() -> list[str]:
    clang = toolchain.find_clang()
    release = re.search(r"clang version (\d+)", clang.version) if clang else None
    return [f"libclang-rt-{release[1]}-dev"] if release else ["gcc", "libc6-dev"]


def _known_clang() -> int | None:
    """The release of clang to install: 19, which is what CI uses, or the newest that apt knows."""
    for release in (19, 22, 21, 20, 18, 17, toolchain.OLDEST_CLANG):
        command = ["apt-cache", "show", f"clang-{release}"]
        try:
            if subprocess.run(command, capture_output=True).returncode == 0:
                return release
        except OSError:
            return None
    return None


TOOLS = {
    "clang": Tool(
        "clang with the wasm32 target",
        lambda: toolchain.find_clang() is not None,
        toolchain.CLANG_NAMES,
        _clang_packages,
        "zig",
        "clang and lld, release 16 or newer",
    ),
    "zig": Tool("Zig", lambda: False, (), None, "zig", "the wheel ziglang"),
    "emcc": Tool(
        "Emscripten",
        lambda: toolchain.find_emcc() is not None,
        ("emcc",),
        lambda: ["emscripten"],
        None,
        "emscripten",
    ),
    "node": Tool(
        "Node.js", _has_node, ("node", "npm"), None, "node", f"Node.js {OLDEST_NODE} or newer"
    ),
    "chromium": Tool(
        "Chromium",
        lambda: shutil.which("chromedriver") is not None,
        ("chromium", "chromedriver"),
        lambda: ["chromium", "chromium-driver"],
        None,
        "chromium and chromium-driver",
    ),
    "firefox": Tool(
        "Firefox",
        lambda: shutil.which("firefox-esr") is not None,
        ("firefox-esr",),
        lambda: ["firefox-esr"],
        None,
        "firefox-esr",
    ),
    "webkit": Tool(
        "WebKitGTK's MiniBrowser",
        lambda: all(map(shutil.which, ("WebKitWebDriver", "xvfb-run", "xauth"))),
        ("WebKitWebDriver", "xvfb-run", "xauth"),
        lambda: ["webkit2gtk-driver", "xvfb", "xauth"],
        None,
        "webkit2gtk-driver, xvfb and xauth",
    ),
    "sanitizers": Tool(
        "a C compiler with ASan",
        _has_sanitizers,
        ("gcc", *toolchain.CLANG_NAMES),
        _sanitizer_packages,
        None,
        "clang and its libclang-rt package, or gcc",
    ),
}
