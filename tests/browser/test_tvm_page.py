"""The tvm artifact under the same JavaScript: the text of the wasm artifact, token by token."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from odin.runtime import Runtime, Sampling

PROMPT = "What is 23 + 45?"


@pytest.fixture(scope="session")
def compiled(scons: Callable[..., str], repo_root: Path) -> Path:
    """build/odin-1m/tvm/, up to date."""
    scons("model=odin-1m", "target=tvm")
    return repo_root / "build" / "odin-1m" / "tvm"


def test_tokens_are_those_of_wasm(
    compiled: Path, artifact: Path, script: Callable[[Path, str], Any]
) -> None:
    tokens = script(
        compiled,
        f"""
        const model = await load();
        const generation = model.generate("{PROMPT}", {{
          template: "math", maxTokens: 40, temperature: 1, topK: 50, seed: 11,
        }});
        await text(generation);
        return generation.tokenIds;
        """,
    )
    wasm = Runtime(artifact)
    sampling = Sampling(temperature=1.0, top_k=50, seed=11)
    assert tokens == list(wasm.generate(wasm.encode(PROMPT, "math"), 40, sampling))
    assert len(tokens) > 10


def test_the_folder_has_one_executor(compiled: Path) -> None:
    assert [path.name for path in compiled.glob("*.wasm")] == ["model.wasm"]
