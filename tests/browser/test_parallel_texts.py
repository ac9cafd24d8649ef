"""`generate({ n })`: each text is what it is alone, in Node and in Chromium."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Script = Callable[[Path, str], Any]

PROMPT = json.dumps("Tom has 12 apples. He buys 31 more.")


@pytest.fixture(scope="module")
def several(artifact: Path, repo_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """odin-1m with its site, lowered for three texts."""
    folder = tmp_path_factory.mktemp("several")
    site = shutil.copytree(artifact, folder / "site")
    command = [sys.executable, "-m", "odin.cli", "lower", "models/odin-1m", "--bare"]
    command += ["--sequences", "3", "-o", str(folder / "lowered")]
    subprocess.run(command, check=True, cwd=repo_root)
    return shutil.copytree(folder / "lowered", site, dirs_exist_ok=True)


def test_each_text_is_what_its_seed_gives_alone(several: Path, script: Script) -> None:
    together, alone, reasons = script(
        several,
        f"""
        const model = await load();
        const options = {{ temperature: 1.5, seed: 4294967295, maxTokens: 30, stop: "9" }};
        const completions = model.generate({PROMPT}, {{ ...options, n: 3 }});
        const texts = ["", "", ""];
        for await (const {{ index, text }} of completions) texts[index] += text;
        const together = texts.map((text, i) => [text, completions.tokenIds[i]]);
        const alone = [];
        for (const seed of [4294967295, 0, 1]) {{
          const generation = model.generate({PROMPT}, {{ ...options, seed }});
          alone.push([await text(generation), generation.tokenIds]);
        }}
        return [together, alone, completions.finishReasons];
        """,
    )
    assert together == alone
    assert len({text for text, _ in together}) == 3
    assert set(reasons) <= {"eos", "stop", "length"}


def test_several_texts_go_on_from_the_text_before(several: Path, script: Script) -> None:
    together, alone = script(
        several,
        f"""
        const model = await load();
        await text(model.generate({PROMPT}, {{ maxTokens: 5 }}));
        const saved = await model.saveState();
        const options = {{ continue: true, temperature: 1, maxTokens: 12, seed: 3 }};
        const completions = model.generate("", {{ ...options, n: 2 }});
        for await (const _ of completions);
        const alone = [];
        for (const seed of [3, 4]) {{
          await model.loadState(saved);
          const generation = model.generate("", {{ ...options, seed }});
          await text(generation);
          alone.push(generation.tokenIds);
        }}
        return [completions.tokenIds, alone];
        """,
    )
    assert together == alone


def test_afterwards_the_model_stands_before_a_new_text(several: Path, script: Script) -> None:
    cut, rest, same = script(
        several,
        f"""
        const model = await load();
        const fresh = await model.saveState();
        const completions = model.generate({PROMPT}, {{ n: 2, maxTokens: 9, temperature: 1 }});
        for await (const _ of completions) if (completions.tokenIds[1].length === 2) break;
        let rest = null;
        try {{
          await text(model.generate("", {{ continue: true }}));
        }} catch (error) {{
          rest = error.message;
        }}
        const state = (bytes) => bytes.slice(-1000).join();
        const same = state(await model.saveState()) === state(fresh);
        return [completions.tokenIds.map((ids) => ids.length), rest, same];
        """,
    )
    assert cut == [2, 2]
    assert rest == "prompt: is empty, so there is nothing to go on from"
    assert same


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ("{ n: 4 }", "n: is 4, but this model was lowered for 3; see odinc lower --sequences"),
        ("{ n: 0 }", "n: must be a whole number of 1 or more, but is 0"),
        ("{ n: 1.5 }", "n: must be a whole number of 1 or more, but is 1.5"),
    ],
)
def test_what_n_may_be(options: str, sentence: str, several: Path, script: Script) -> None:
    found = script(
        several,
        f"""
        const model = await load();
        try {{
          for await (const _ of model.generate({PROMPT}, {options}));
        }} catch (error) {{
          return error.message;
        }}
        """,
    )
    assert found == sentence
