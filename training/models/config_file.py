"""Reading a `config.json`, of whatever architecture."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from training.errors import BadInput


def read_config_file(path: Path) -> dict[str, Any]:
    """The JSON object in `path`. `BadInput` if it cannot be read or holds something else."""
    try:
        data = json.loads(path.read_text())
    except OSError as error:
        raise BadInput(f"{path}: cannot be read ({error.strerror})") from error
    except ValueError as error:
        raise BadInput(f"{path}: not valid JSON ({error})") from error
    if not isinstance(data, dict):
        raise BadInput(f"{path}: expected a JSON object")
    return data
