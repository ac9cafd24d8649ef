"""A page with several models: what it suggests, what it downloads, and what it remembers."""

import hashlib
import json
import shutil
import threading
from collections.abc import Callable, Iterator
from http import HTTPStatus
from pathlib import Path
from typing import Any

import pytest
from artifact_hosts import Site, find, wait_until
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

Serve = Callable[[Path], Site]

SHARD = "weights-00000.bin"
SPACES = 300_000
"""By which the tokenizer of `large` is longer than that of `small`; their other files are equal."""


@pytest.fixture
def two(artifact: Path, tmp_path: Path) -> Path:
    """A page that prefers the model `large` to `small`."""
    page = tmp_path / "page"
    small = shutil.copytree(artifact, page / "small")
    for file in small.iterdir():
        if file.suffix in (".js", ".html", ".css"):
            file.rename(page / file.name)
    (small / "models.json").unlink()
    (page / "models.json").write_text('["large", "small"]')
    large = shutil.copytree(small, page / "large")
    for folder in (small, large):
        edit_manifest(folder, model=folder.name)
    tokenizer = (large / "tokenizer.json").read_bytes() + b" " * SPACES
    (large / "tokenizer.json").write_bytes(tokenizer)
    digest = hashlib.sha256(tokenizer).hexdigest()
    entry = {"file": "tokenizer.json", "bytes": len(tokenizer), "sha256": digest}
    edit_manifest(large, tokenizer=entry)
    return page


@pytest.fixture
def pretend(chromium: Chrome) -> Iterator[Callable[[str, Any], None]]:
    """`pretend(name, value)` is what `navigator.NAME` says on the pages of this test."""
    scripts = []

    def define(name: str, value: Any) -> None:
        source = f"Object.defineProperty(navigator, '{name}', {{ value: {json.dumps(value)} }})"
        command = "Page.addScriptToEvaluateOnNewDocument"
        scripts.append(chromium.execute_cdp_cmd(command, {"source": source}))

    yield define
    for script in scripts:
        chromium.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", script)


def edit_manifest(folder: Path, **fields: Any) -> None:
    path = folder / "manifest.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **fields}))


def open_choice(driver: Chrome, site: Site) -> None:
    driver.get(f"{site.url}/index.html")
    wait_until(driver, lambda page: find(page, "chooser").is_displayed())


def chosen(driver: Chrome) -> str:
    """The folder of the model that is chosen now."""
    radio = driver.find_element(By.CSS_SELECTOR, "#models input:checked")
    return radio.get_attribute("value") or ""


def start(driver: Chrome, folder: str) -> None:
    """Chooses a model and waits until it is loaded."""
    driver.find_element(By.CSS_SELECTOR, f"#models input[value={folder}]").click()
    find(driver, "start").click()
    wait_until(driver, lambda page: find(page, "form").is_displayed())


def test_it_says_what_it_would_download_and_downloads_no_model(
    two: Path, serve: Serve, chromium: Chrome
) -> None:
    site = serve(two)
    open_choice(chromium, site)
    assert chosen(chromium) == "large"
    manifest = json.loads((two / "large" / "manifest.json").read_text())
    entries = [manifest["program"], manifest["weights"], manifest["tokenizer"]]
    size = sum(entry["bytes"] for entry in entries) / 1e6
    assert f"{size:.1f} MB" in find(chromium, "start").text
    assert not [path for path, _ in site.answers if path.endswith((".bin", "tokenizer.json"))]


def test_a_reload_takes_the_chosen_model_from_the_cache(
    two: Path, serve: Serve, chromium: Chrome
) -> None:
    site = serve(two)
    open_choice(chromium, site)
    start(chromium, "small")
    assert chromium.title == "small · ODIN"
    site.answers.clear()
    chromium.refresh()
    wait_until(chromium, lambda page: find(page, "form").is_displayed())
    assert chromium.title == "small · ODIN"
    assert not [path for path, status in site.answers if ".bin" in path and status == HTTPStatus.OK]
    find(chromium, "another").click()
    wait_until(chromium, lambda page: find(page, "chooser").is_displayed())


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("deviceMemory", 1, "large may be too large for this device's memory"),
        ("connection", {"saveData": True}, "Your browser asks to save data"),
    ],
)
def test_a_weak_device_is_given_the_small_model(
    two: Path, serve: Serve, chromium: Chrome, pretend: Any, name: str, value: Any, reason: str
) -> None:
    edit_manifest(two / "large", memory_bytes=113_000_000)
    pretend(name, value)
    open_choice(chromium, serve(two))
    assert chosen(chromium) == "small"
    assert reason in find(chromium, "reason").text


def test_after_a_failed_load_the_other_model_can_be_taken(
    two: Path, serve: Serve, chromium: Chrome
) -> None:
    (two / "large" / SHARD).unlink()
    open_choice(chromium, serve(two))
    find(chromium, "start").click()
    error = find(chromium, "error")
    wait_until(chromium, lambda _: error.is_displayed())
    assert error.text == f"large could not be loaded: {SHARD}: the server answered 404"
    assert chosen(chromium) == "small"
    start(chromium, "small")
    assert not error.is_displayed()


def test_a_load_that_never_ended_is_not_begun_again(
    two: Path, serve: Serve, chromium: Chrome
) -> None:
    """As when the tab died of it, and the browser opens it again."""
    site = serve(two)
    site.gates[f"large/{SHARD}"] = threading.Event()
    open_choice(chromium, site)
    find(chromium, "start").click()
    bar = find(chromium, "loading-bar")
    wait_until(chromium, lambda _: 0 < float(bar.get_attribute("value")) < 1)
    chromium.refresh()
    wait_until(chromium, lambda page: find(page, "chooser").is_displayed())
    assert chosen(chromium) == "small"
    assert find(chromium, "reason").text == "large did not finish loading here."


@pytest.mark.parametrize("content", ["[]", '["../large"]', '{"large": 1}', "large"])
def test_a_wrong_list_is_explained(two: Path, serve: Serve, chromium: Chrome, content: str) -> None:
    (two / "models.json").write_text(content)
    chromium.get(f"{serve(two).url}/index.html")
    error = find(chromium, "error")
    wait_until(chromium, lambda _: error.is_displayed())
    assert error.text == "models.json: must be a list with the names of one or more folders"
