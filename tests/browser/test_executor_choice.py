"""Which executor a browser runs, and that the numbers do not depend on it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from artifact_hosts import ScriptError, Site, run_in_chromium
from selenium import webdriver

LOGITS = """
const model = await load({ relaxedSimd: RELAXED });
await text(model.generate("What is 23 + 45?", { maxTokens: 0 }));
return Array.from(new Uint32Array((await model.logits()).buffer));
"""
WITH_RELAXED, PLAIN_ONLY = (LOGITS.replace("RELAXED", word) for word in ("undefined", "false"))

Serve = Callable[[Path], Site]


@pytest.fixture
def both_executors(altered: Path) -> Path:
    """An artifact with both executors, to be changed."""
    if not (altered / "odin-relaxed.wasm").is_file():
        pytest.skip("no odin-relaxed.wasm: the compiler does not know relaxed SIMD; clang-19 does")
    return altered


def test_relaxed_simd_runs_and_changes_nothing(
    chromium: webdriver.Chrome, both_executors: Path, serve: Serve
) -> None:
    site = serve(both_executors)
    plain = run_in_chromium(chromium, site, PLAIN_ONLY)
    (both_executors / "odin.wasm").unlink()
    assert run_in_chromium(chromium, site, WITH_RELAXED) == plain


@pytest.mark.parametrize("spoil", [Path.unlink, lambda path: path.write_text("<!doctype html>")])
def test_without_a_good_relaxed_executor_the_plain_one_runs(
    chromium: webdriver.Chrome, both_executors: Path, serve: Serve, spoil: Callable[[Path], object]
) -> None:
    spoil(both_executors / "odin-relaxed.wasm")
    assert run_in_chromium(chromium, serve(both_executors), WITH_RELAXED)


def test_relaxed_simd_can_be_declined(
    chromium: webdriver.Chrome, both_executors: Path, serve: Serve
) -> None:
    (both_executors / "odin.wasm").unlink()
    with pytest.raises(ScriptError, match=r"odin\.wasm: the server answered 404"):
        run_in_chromium(chromium, serve(both_executors), PLAIN_ONLY)
