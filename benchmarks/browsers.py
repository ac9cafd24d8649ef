"""How each browser is started on a page unattended, and which process the page has."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Browser:
    """`launch` begins the command: programs, on PATH or as a pattern below /usr, and their options;
    `arguments(profile, url)` ends it.

    `renderer` is a regular expression for the command line of the process that has the page.
    """

    name: str
    packages: str
    launch: tuple[str, ...]
    renderer: str
    arguments: Callable[[Path, str], list[str]]

    def missing(self) -> str | None:
        """Why it cannot be started, in one sentence; None where it can."""
        absent = [name for name in self.launch if _find(name) is None]
        return f"{absent[0]} is not installed (Debian: {self.packages})" if absent else None

    def version(self) -> str:
        """Name and number that it gives itself."""
        command = [*self._launch(), "--version"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        return done.stdout.strip().split(" built on ")[0]

    def _launch(self) -> list[str]:
        return [word for name in self.launch if (word := _find(name)) is not None]

    @contextlib.contextmanager
    def open(self, profile: Path, url: str) -> Iterator[subprocess.Popen[bytes]]:
        """Runs it on `url`, in a process group of its own, which ends with the context."""
        places = {f"XDG_{name}_HOME": str(profile / name) for name in ("DATA", "CACHE", "CONFIG")}
        process = subprocess.Popen(
            [*self._launch(), *self.arguments(profile, url)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env={**os.environ, **places},
        )
        try:
            yield process
        finally:
            for sign in (signal.SIGTERM, signal.SIGKILL):
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, sign)
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(3)


def _find(word: str) -> str | None:
    """The program of this name or pattern; an option is itself."""
    if word.startswith("-"):
        return word
    if "/" not in word:
        return shutil.which(word)
    return next(map(str, sorted(Path("/usr").glob(word))), None)


def _chromium(profile: Path, url: str) -> list[str]:
    return [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-breakpad",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-features=WebGPU",
        f"--user-data-dir={profile}",
        url,
    ]


_FIREFOX_PREFERENCES = {
    "app.normandy.enabled": "false",
    "browser.aboutwelcome.enabled": "false",
    "browser.shell.checkDefaultBrowser": "false",
    "datareporting.policy.dataSubmissionEnabled": "false",
    "dom.ipc.processPrelaunch.enabled": "false",
    "network.captive-portal-service.enabled": "false",
    "toolkit.telemetry.enabled": "false",
}


def _firefox(profile: Path, url: str) -> list[str]:
    lines = [f'user_pref("{name}", {value});\n' for name, value in _FIREFOX_PREFERENCES.items()]
    (profile / "user.js").write_text("".join(lines))
    return ["--headless", "--no-remote", "--profile", str(profile), url]


def _webkit(profile: Path, url: str) -> list[str]:
    return [url]


BROWSERS = (
    Browser("Chromium", "chromium", ("chromium",), r"--type=renderer", _chromium),
    Browser("Firefox", "firefox-esr", ("firefox-esr",), r"-contentproc .*\btab$", _firefox),
    Browser(
        "WebKitGTK",
        "webkit2gtk-driver, xvfb, xauth",
        ("xvfb-run", "-a", "lib/*/webkit2gtk-4.*/MiniBrowser"),
        r"/WebKitWebProcess",
        _webkit,
    ),
)
"""WebKitGTK stands in for Safari. It has no headless mode, hence a display that nobody sees."""
