"""A model on several threads: the bits of one thread, and an end that is an end."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from artifact_hosts import ScriptError, run_in_chromium, run_in_node, serving
from selenium import webdriver

Script = Callable[[Path, str], Any]

# The tests' machine may have fewer cores than they ask for threads.
CORES = 'Object.defineProperty(globalThis, "navigator", { value: { hardwareConcurrency: 8 } });'
PROMPT = json.dumps("Tom has 12 apples. He buys 31 more. How many apples does he have now?")

ONE_TEXT = f"""
const model = await load({{ threads: THREADS }});
const prompt = {PROMPT}.repeat(4);
const generation = model.generate(prompt, {{ maxTokens: 12, temperature: 1, seed: 5 }});
await text(generation);
const logits = Array.from(new Uint32Array((await model.logits()).buffer));
const state = Array.from(await model.saveState());
const {{ threads }} = model;
model.close();
return {{ threads, numbers: [generation.tokenIds, logits, state.length, state.slice(-4000)] }};
"""

SIXTEEN = f"""
const model = await load({{ threads: THREADS }});
const completions = model.generate({PROMPT}, {{ n: 16, maxTokens: 6, temperature: 1, seed: 1 }});
for await (const _ of completions);
const {{ threads }} = model;
model.close();
return {{ threads, numbers: completions.tokenIds }};
"""


@pytest.fixture(scope="module")
def sixteen(artifact: Path, repo_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """odin-1m with its site, lowered for sixteen texts."""
    folder = tmp_path_factory.mktemp("sixteen")
    site = shutil.copytree(artifact, folder / "site")
    command = [sys.executable, "-m", "odin.cli", "lower", "models/odin-1m", "--bare"]
    command += ["--sequences", "16", "-o", str(folder / "lowered")]
    subprocess.run(command, check=True, cwd=repo_root)
    return shutil.copytree(folder / "lowered", site, dirs_exist_ok=True)


def on_threads(folder: Path, script: str, threads: int) -> Any:
    """What a script finds in Node; it must have run on so many threads."""
    found = run_in_node(folder, CORES + script.replace("THREADS", str(threads)))
    assert found["threads"] == threads
    return found["numbers"]


@pytest.mark.parametrize("threads", [2, 3])
def test_prefill_and_decode_have_the_bits_of_one_thread(endless: Path, threads: int) -> None:
    assert on_threads(endless, ONE_TEXT, threads) == on_threads(endless, ONE_TEXT, 1)


@pytest.mark.parametrize("threads", [2, 3])
def test_sixteen_texts_have_the_bits_of_one_thread(sixteen: Path, threads: int) -> None:
    assert on_threads(sixteen, SIXTEEN, threads) == on_threads(sixteen, SIXTEEN, 1)


def test_closing_while_it_generates_ends_it(endless: Path) -> None:
    """The process ends by itself, which `run_in_node` asks for, and reading on says why."""
    found = run_in_node(
        endless,
        f"""{CORES}
        const model = await load({{ threads: 3 }});
        const generation = model.generate({PROMPT}, {{ maxTokens: 500 }});
        const reading = text(generation).then(() => "read", (error) => error.message);
        await new Promise((resolve) => setTimeout(resolve, 20));
        model.close();
        return reading;
        """,
    )
    assert found == "model: is closed"


def test_a_process_ends_though_the_model_is_not_closed(endless: Path) -> None:
    body = f"{CORES} return (await load({{ threads: 3 }})).threads;"
    assert run_in_node(endless, body) == 3


def test_an_abort_leaves_a_model_that_goes_on(endless: Path) -> None:
    aborted, after, alone = run_in_node(
        endless,
        f"""{CORES}
        const model = await load({{ threads: 2 }});
        const stop = new AbortController();
        const {{ signal }} = stop;
        let aborted = null;
        try {{
          for await (const _ of model.generate({PROMPT}, {{ signal }})) stop.abort();
        }} catch (error) {{
          aborted = error.name;
        }}
        const after = await text(model.generate({PROMPT}, {{ maxTokens: 9 }}));
        model.close();
        const other = await load();
        return [aborted, after, await text(other.generate({PROMPT}, {{ maxTokens: 9 }}))];
        """,
    )
    assert aborted == "AbortError"
    assert after == alone


def test_an_abort_while_it_loads_ends_the_threads(endless: Path) -> None:
    found = run_in_node(
        endless,
        f"""{CORES}
        const stop = new AbortController();
        const onProgress = ({{ loaded, total }}) => loaded > total / 2 && stop.abort();
        return load({{ threads: 3, signal: stop.signal, onProgress }}).then(
          () => "loaded",
          (error) => error.name,
        );
        """,
    )
    assert found == "AbortError"


def spoil_thread(folder: Path, in_place_of_odin_thread: str) -> None:
    """Lets the threads run something else where they should enter the module."""
    thread = folder / "thread.js"
    thread.write_text(
        f"""
        const {{ Instance }} = WebAssembly;
        WebAssembly.Instance = function (...given) {{
          const odin_thread = {in_place_of_odin_thread};
          return {{ exports: {{ ...new Instance(...given).exports, odin_thread }} }};
        }};
        {thread.read_text()}"""
    )


@pytest.mark.parametrize("fault", ["() => { throw new Error('stray'); }", "() => {}"])
def test_a_thread_that_fails_is_an_error_of_the_call(endless: Path, fault: str) -> None:
    spoil_thread(endless, fault)
    with pytest.raises(ScriptError) as caught:
        run_in_node(endless, f"{CORES} await text((await load({{ threads: 2 }})).generate('1'));")
    assert str(caught.value) == "OdinError: odin.wasm: a thread has ended, or did not answer"


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (Path.unlink, r"OdinError: thread\.js: could not be started, or failed \(.*\)"),
        (
            lambda path: path.write_text("throw new Error('stray')"),
            r"OdinError: thread\.js: could not be started, or failed \(stray\)",
        ),
        (
            lambda path: path.write_text("process.exit()"),
            r"OdinError: thread\.js: could not be started, or failed \(it ended\)",
        ),
    ],
)
def test_a_thread_that_does_not_start_is_an_error_of_the_load(
    endless: Path, spoil: Callable[[Path], object], sentence: str
) -> None:
    spoil(endless / "thread.js")
    with pytest.raises(ScriptError, match=sentence):
        run_in_node(endless, f"{CORES} await load({{ threads: 2 }});")


def test_without_its_executor_one_thread_runs(endless: Path) -> None:
    (endless / "odin-threads.wasm").unlink()
    body = f"{CORES} return (await load({{ threads: 2 }})).threads;"
    assert run_in_node(endless, body) == 1


def test_there_are_no_more_threads_than_cores(endless: Path) -> None:
    body = f"{CORES.replace('8', '2')} return (await load({{ threads: 5 }})).threads;"
    assert run_in_node(endless, body) == 2


def test_in_chromium(chromium: webdriver.Chrome, endless: Path) -> None:
    """On a page that is isolated; elsewhere one thread runs, with the same bits."""
    script = ONE_TEXT.replace("THREADS", "2")
    with serving(endless, isolated=True) as site:
        isolated = run_in_chromium(chromium, site, script)
    with serving(endless) as site:
        alone = run_in_chromium(chromium, site, script)
    assert (isolated["threads"], alone["threads"]) == (2, 1)
    assert isolated["numbers"] == alone["numbers"]


def test_chromium_closes_a_model_that_generates(chromium: webdriver.Chrome, endless: Path) -> None:
    body = f"""
        const model = await load({{ threads: 2 }});
        const reading = text(model.generate({PROMPT}, {{ maxTokens: 5000 }}));
        await new Promise((resolve) => setTimeout(resolve, 50));
        model.close();
        const end = await reading.then(() => "read", (error) => error.message);
        const again = await load({{ threads: 2 }});
        return [end, await text(again.generate("1", {{ maxTokens: 1 }})) !== null];
        """
    with serving(endless, isolated=True) as site:
        assert run_in_chromium(chromium, site, body) == ["model: is closed", True]
