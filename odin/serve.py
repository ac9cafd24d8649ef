"""A local web server for an artifact, or for a page with several."""

from __future__ import annotations

import functools
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from odin.ir.errors import InputError


class _Handler(SimpleHTTPRequestHandler):
    extensions_map = {  # noqa: RUF012 - the base class has it as an instance variable
        **SimpleHTTPRequestHandler.extensions_map,
        ".wasm": "application/wasm",
        ".js": "text/javascript",
        ".mjs": "text/javascript",
        ".json": "application/json",
        ".bin": "application/octet-stream",
    }

    def end_headers(self) -> None:
        # These two let a page share memory between threads; it works without them, too.
        self.send_header("Cross-Origin-Opener-Policy", "same-origin")
        self.send_header("Cross-Origin-Embedder-Policy", "require-corp")
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_request(self, code: object = "-", size: object = "-") -> None:
        """Only faults are worth a line."""


def make_server(folder: Path, host: str, port: int) -> ThreadingHTTPServer:
    """A server of the static files in `folder`; port 0 takes a free one. Raises InputError."""
    if not any((folder / name).is_file() for name in ("manifest.json", "models.json")):
        raise InputError(
            f"{folder}: expected an artifact, with the manifest.json of `odinc lower` in it, or a "
            "page with models.json"
        )
    try:
        return ThreadingHTTPServer((host, port), functools.partial(_Handler, directory=str(folder)))
    except OSError as error:
        raise InputError(f"--port {port}: cannot listen on {host} ({error.strerror})") from None
