"""The demo page in a real browser."""

import json
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from artifact_hosts import Site, find, wait_until
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

Serve = Callable[[Path], Site]


def open_page(driver: Chrome, site: Site) -> None:
    """Opens the page and waits until the model is loaded."""
    driver.get(f"{site.url}/index.html")
    wait_until(driver, lambda page: find(page, "form").is_displayed())


def ask(driver: Chrome, prompt: str) -> None:
    """Puts a question into the prompt box and waits for the end of the answer."""
    box = find(driver, "prompt")
    box.clear()
    box.send_keys(prompt, Keys.ENTER)
    wait_until(
        driver,
        lambda page: (
            find(page, "status").text != ""
            and find(page, "answer").get_attribute("aria-busy") == "false"
        ),
    )


def test_loading_shows_its_progress_in_megabytes(
    artifact: Path, serve: Serve, chromium: Chrome
) -> None:
    site = serve(artifact)
    gate = site.gates["weights-00000.bin"] = threading.Event()
    chromium.get(f"{site.url}/index.html")
    bar = find(chromium, "loading-bar")
    wait_until(chromium, lambda _: 0 < float(bar.get_attribute("value")) < 1)
    assert " MB" in find(chromium, "loading-text").text
    assert not find(chromium, "form").is_displayed()
    gate.set()
    wait_until(chromium, lambda page: find(page, "form").is_displayed())
    assert not find(chromium, "loading").is_displayed()


def test_the_question_of_the_front_page_is_answered(
    artifact: Path, serve: Serve, chromium: Chrome
) -> None:
    open_page(chromium, serve(artifact))
    ask(chromium, "What is 23 + 45?")
    assert find(chromium, "answer").text.endswith("#### 68")
    assert "tokens/s" in find(chromium, "status").text


def test_the_answer_streams(artifact: Path, serve: Serve, chromium: Chrome) -> None:
    open_page(chromium, serve(artifact))
    chromium.execute_script(
        """
        window.lengths = new Set();
        const answer = document.getElementById("answer");
        new MutationObserver(() => window.lengths.add(answer.textContent.length))
          .observe(answer, { childList: true, subtree: true, characterData: true });
        """
    )
    ask(chromium, "What is 23 + 45?")
    assert chromium.execute_script("return window.lengths.size") > 3


def test_the_stop_button_stops(endless: Path, serve: Serve, chromium: Chrome) -> None:
    open_page(chromium, serve(endless))
    at_stop, later = chromium.execute_async_script(
        """
        const done = arguments[0];
        const find = (id) => document.getElementById(id);
        const count = () => Number.parseInt(find("status").textContent);
        find("max-tokens").value = 4096;
        let atStop = null;
        const observer = new MutationObserver(() => {
          if (atStop === null && count() >= 20) {
            atStop = count();
            find("stop").click();
            setTimeout(() => done([atStop, find("status").textContent]), 200);
          }
        });
        observer.observe(find("status"), { childList: true });
        find("run").click();
        """
    )
    assert later.startswith(f"{at_stop} tokens")
    assert later.endswith("stopped")
    assert find(chromium, "run").is_displayed()
    assert not find(chromium, "stop").is_displayed()


def test_there_is_a_mode_for_every_template(artifact: Path, serve: Serve, chromium: Chrome) -> None:
    open_page(chromium, serve(artifact))
    modes = chromium.find_elements(By.CSS_SELECTOR, "#modes input")
    templates = json.loads((artifact / "manifest.json").read_text())["templates"]
    assert sorted(mode.get_attribute("value") or "" for mode in modes) == sorted(templates)


@pytest.mark.parametrize("mode", ["math", "code"])
def test_an_example_fills_the_prompt(
    artifact: Path, serve: Serve, chromium: Chrome, mode: str
) -> None:
    open_page(chromium, serve(artifact))
    chromium.find_element(By.CSS_SELECTOR, f"#modes input[value={mode}]").find_element(
        By.XPATH, ".."
    ).click()
    find(chromium, "prompt").clear()
    example = chromium.find_elements(By.CSS_SELECTOR, "#examples button")[-1]
    example.click()
    assert example.text.rstrip(".?") in find(chromium, "prompt").get_attribute("value")


def test_a_wrong_setting_is_explained(artifact: Path, serve: Serve, chromium: Chrome) -> None:
    open_page(chromium, serve(artifact))
    chromium.execute_script(
        """
        document.getElementById("form").noValidate = true;
        document.getElementById("temperature").value = "";
        document.getElementById("run").click();
        """
    )
    error = find(chromium, "error")
    wait_until(chromium, lambda _: error.is_displayed())
    assert error.text.startswith("temperature: must be")


def test_nothing_comes_from_another_server(artifact: Path, serve: Serve, chromium: Chrome) -> None:
    site = serve(artifact)
    open_page(chromium, site)
    names = chromium.execute_script(
        "return performance.getEntriesByType('resource').map((entry) => entry.name)"
    )
    assert names
    assert all(name.startswith((site.url, "data:")) for name in names)


def test_opened_as_a_file_it_says_what_to_do(artifact: Path, chromium: Chrome) -> None:
    chromium.get((artifact / "index.html").as_uri())
    error = find(chromium, "error")
    wait_until(chromium, lambda _: error.is_displayed())
    assert "open it through a web server" in error.text


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_is_wider_than_the_screen(
    artifact: Path, serve: Serve, chromium: Chrome, width: int
) -> None:
    metrics = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 500}
    chromium.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    try:
        open_page(chromium, serve(artifact))
        ask(chromium, "What is 23 + 45?")
        wide = chromium.execute_script("return document.documentElement.scrollWidth")
    finally:
        chromium.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    assert wide <= width
