"""One known text: odin-1m answers these prompts with these tokens, in every engine there is.

After a new release of the model: `./dev pytest tests/browser/test_golden_trace.py --accept-golden`.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.ir.interpreter import Session
from odin.passes.pipeline import DEFAULT_PIPELINE, parse_passes, run_pipeline
from odin.runtime import Runtime

GOLDEN = Path(__file__).with_name("golden_odin_1m.json")
MAX_TOKENS = 48
PROMPTS = [
    ("math", "What is 23 + 45?"),
    ("math", "What is 91 - 37?"),
    ("math", "Multiply 7 by 8."),
    ("math", "Tom has 12 apples. He buys 30 more and gives 5 to Anna. How many are left?"),
    ("code", 'def f(numbers):\n    """Return the numbers greater than 7."""\n'),
]

Trace = list[dict[str, Any]]


@pytest.fixture(scope="session")
def wasmtime_trace(artifact: Path) -> Trace:
    runtime = Runtime(artifact)
    trace: Trace = []
    for template, prompt in PROMPTS:
        tokens = list(runtime.generate(runtime.encode(prompt, template), MAX_TOKENS))
        text = runtime.decode(tokens)
        trace.append({"template": template, "prompt": prompt, "tokens": tokens, "text": text})
    return trace


@pytest.fixture(scope="session")
def golden(request: pytest.FixtureRequest, wasmtime_trace: Trace) -> Trace:
    if request.config.getoption("--accept-golden"):
        GOLDEN.write_text(json.dumps(wasmtime_trace, indent=1, ensure_ascii=False) + "\n")
    return json.loads(GOLDEN.read_text())


def test_wasmtime(wasmtime_trace: Trace, golden: Trace) -> None:
    assert wasmtime_trace == golden


def test_interpreter(repo_root: Path, artifact: Path, golden: Trace) -> None:
    model = load_model(repo_root / "models" / "odin-1m")
    ctx = ModelContext(weights=model.weights)
    run_pipeline(parse_passes(f"{DEFAULT_PIPELINE},dce"), ctx, model.module)
    weights = dict(model.weights)
    encode = Runtime(artifact).encode
    for entry in golden:
        session = Session(model.module, weights)
        logits = session.advance(encode(entry["prompt"], entry["template"]))
        tokens: list[int] = []
        while len(tokens) < MAX_TOKENS and (token := int(logits.argmax())) != 0:
            tokens.append(token)
            logits = session.advance([token])
        assert tokens == entry["tokens"]


def test_javascript(artifact: Path, script: Callable[[Path, str], Any], golden: Trace) -> None:
    """Node and Chromium."""
    asked = [{"template": entry["template"], "prompt": entry["prompt"]} for entry in golden]
    answers = script(
        artifact,
        f"""
        const model = await load();
        const answers = [];
        for (const {{ template, prompt }} of {json.dumps(asked)}) {{
          const generation = model.generate(prompt, {{ template, maxTokens: {MAX_TOKENS} }});
          const answer = await text(generation);
          answers.push({{ template, prompt, tokens: generation.tokenIds, text: answer }});
        }}
        return answers;
        """,
    )
    assert answers == golden
