"""The same artifact in wasmtime, Node and Chromium: the same tokens and the same bits."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from odin.runtime import Runtime, Sampling

Script = Callable[[Path, str], Any]

PROMPTS = ["What is 23 + 45?", "What is 7 * 8?", "x", "naïve 数 🎉 " * 30]


@pytest.fixture(scope="session")
def wasmtime(artifact: Path) -> Runtime:
    return Runtime(artifact)


@pytest.mark.parametrize("prompt", PROMPTS, ids=["sum", "product", "one letter", "two prefills"])
def test_logits_are_the_same_bits(
    artifact: Path, wasmtime: Runtime, script: Script, prompt: str
) -> None:
    wasmtime.reset()
    wasmtime.advance(wasmtime.encode(prompt))
    bits = script(
        artifact,
        f"""
        const model = await load();
        await text(model.generate({json.dumps(prompt)}, {{ maxTokens: 0 }}));
        return Array.from(new Uint32Array((await model.logits()).buffer));
        """,
    )
    assert np.array_equal(np.array(bits, np.uint32), wasmtime.logits().view(np.uint32))


@pytest.mark.parametrize(
    "sampling",
    [Sampling(), Sampling(temperature=1.0, top_k=50, top_p=0.95, seed=11)],
    ids=["greedy", "sampled"],
)
def test_tokens_are_the_same(
    artifact: Path, wasmtime: Runtime, script: Script, sampling: Sampling
) -> None:
    options = {
        "template": "math",
        "maxTokens": 60,
        "temperature": sampling.temperature,
        "topK": sampling.top_k,
        "topP": sampling.top_p,
        "seed": sampling.seed,
    }
    tokens = script(
        artifact,
        f"""
        const model = await load();
        const generation = model.generate({json.dumps(PROMPTS[0])}, {json.dumps(options)});
        await text(generation);
        return generation.tokenIds;
        """,
    )
    ids = wasmtime.encode(PROMPTS[0], "math")
    assert tokens == list(wasmtime.generate(ids, 60, sampling))
