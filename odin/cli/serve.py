"""`odinc serve`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from odin.cli.app import app
from odin.serve import make_server


@app.command(epilog="Example: odinc serve build/odin-1m/wasm")
def serve(
    folder: Annotated[
        Path, typer.Argument(help="Folder of a wasm artifact, or of a page with several.")
    ],
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
