"""The page of `odinc inspect --html` in a real browser, opened as a file."""

import subprocess
import sys
from pathlib import Path

import pytest
from artifact_hosts import wait_until
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

from odin.report.facts import Place, Report, Weight
from odin.report.page import render_page

HOSTILE = "</script><script>window.hacked = 1</script><img src=x onerror=window.hacked=1>"


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory, repo_root: Path, artifact: Path) -> Path:
    """The page of odin-1m, with times."""
    page = tmp_path_factory.mktemp("report") / "report.html"
    command = [sys.executable, "-m", "odin.cli", "inspect", "models/odin-1m", "--html", page]
    subprocess.run([*command, "--profile"], cwd=repo_root, check=True, capture_output=True)
    return page


@pytest.fixture
def opened(page: Path, chromium: Chrome) -> Chrome:
    """Chromium with the page; nothing was amiss while it opened."""
    chromium.get_log("browser")
    chromium.get(page.as_uri())
    wait_until(chromium, lambda driver: driver.find_elements(By.ID, "tensors"))
    assert chromium.get_log("browser") == []
    return chromium


def all_of(parent: Chrome | WebElement, selector: str) -> list[WebElement]:
    return parent.find_elements(By.CSS_SELECTOR, selector)


def unfold(driver: Chrome, details: WebElement) -> None:
    """Opens a fold by the keyboard and waits for what is in it."""
    driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", details)
    all_of(details, "summary")[0].send_keys(Keys.ENTER)
    wait_until(driver, lambda _: details.get_attribute("data-built") == "yes")


def press(driver: Chrome, element: WebElement) -> None:
    """Clicks where nothing lies over the element, as the bar of sections may."""
    driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
    element.click()


def test_every_section_is_there(opened: Chrome) -> None:
    names = [link.text for link in all_of(opened, "nav a")]
    assert names == ["Overview", "Graph", "Passes", "Memory", "Cost", "Time", "Tensors"]
    assert opened.find_element(By.TAG_NAME, "h1").text == "odin-1m"


def test_a_layer_unfolds_into_its_graph(opened: Chrome) -> None:
    block = next(b for b in all_of(opened, ".block") if "layers 1–2" in b.text)
    assert all_of(block, "svg") == []
    unfold(opened, block)
    assert len(all_of(block, ".call")) == 12 and len(all_of(block, ".edge")) > 12
    facts = all_of(block, ".call-facts")[0]
    assert "backbone.layers.1.mixer.in_proj" in facts.text
    ssd = all_of(block, ".call[aria-label^=ssd]")[0]
    ssd.send_keys(Keys.ENTER)
    assert facts.text.startswith("ssd") and ssd.get_attribute("aria-pressed") == "true"
    press(opened, next(b for b in all_of(block, ".choice button") if b.text == "2"))
    assert "backbone.layers.2.mixer.in_proj" in all_of(block, ".call-facts")[0].text


def test_a_pass_shows_what_it_changed(opened: Chrome) -> None:
    fuse = next(p for p in all_of(opened, ".pass") if all_of(p, ".name")[0].text == "fuse")
    unfold(opened, fuse)
    layer = next(g for g in all_of(fuse, ".group") if g.text.startswith("layer 0"))
    unfold(opened, layer)
    added = [line.text for line in all_of(layer, ".line.added")]
    removed = [line.text for line in all_of(layer, ".line.removed")]
    assert any("ssm.ssd" in line for line in added)
    assert any("recurrence.scan" in line for line in removed)
    press(opened, next(b for b in all_of(layer, ".choice button") if b.text == "after"))
    assert all_of(layer, ".line.removed") == [] and len(all_of(layer, ".line.added")) == len(added)


def test_unchanged_lines_are_there_on_demand(opened: Chrome) -> None:
    quant = next(p for p in all_of(opened, ".pass") if all_of(p, ".name")[0].text[:5] == "quant")
    unfold(opened, quant)
    layer = next(
        g for g in all_of(quant, ".group") if g.text.startswith("layer 0") and "−" in g.text
    )
    unfold(opened, layer)
    lines = len(all_of(layer, ".line"))
    more = all_of(layer, ".more")[0]
    hidden = int(more.text.split()[0])
    press(opened, more)
    assert len(all_of(layer, ".line")) == lines + hidden


def test_the_arena_is_drawn_for_each_program(opened: Chrome) -> None:
    memory = opened.find_element(By.ID, "memory")
    assert len(all_of(memory, ".value")) > 50 and "566 kB for 53 calls" in memory.text
    press(opened, next(b for b in all_of(memory, ".choice button") if "T = 64" in b.text))
    assert "1.35 MB for 53 calls" in memory.text


def test_a_table_sorts_by_its_headings(opened: Chrome) -> None:
    tensors = opened.find_element(By.ID, "tensors")

    def first() -> str:
        return all_of(tensors, "tbody tr:first-child td")[0].text

    assert first() == "backbone.layers.3.mixer.out_proj.weight"
    heading = next(h for h in all_of(tensors, "th") if h.text == "tensor")
    press(opened, all_of(heading, "button")[0])
    assert first() == "backbone.embedding.weight"
    assert heading.get_attribute("aria-sort") == "ascending"


UNFOLD = """
for (const fold of document.querySelectorAll("details")) fold.open = true;
return document.querySelector(".graph") && document.querySelector(".line");
"""


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_is_wider_than_the_screen(opened: Chrome, width: int) -> None:
    metrics = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 500}
    opened.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    try:
        wait_until(opened, lambda driver: driver.execute_script(UNFOLD))
        wide = opened.execute_script("return document.documentElement.scrollWidth")
    finally:
        opened.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    assert wide <= width


def test_hostile_names_are_only_shown(chromium: Chrome, tmp_path: Path) -> None:
    weight = Weight(HOSTILE, Place(None, None, HOSTILE), "4xf32", 16, 16, 12.5)
    report = Report(HOSTILE, {HOSTILE: HOSTILE}, missing=[HOSTILE], weights=[weight])
    (tmp_path / "report.html").write_text(render_page(report))
    chromium.get_log("browser")
    chromium.get((tmp_path / "report.html").as_uri())
    wait_until(chromium, lambda driver: driver.find_elements(By.ID, "tensors"))
    assert chromium.execute_script("return window.hacked === undefined")
    assert all_of(chromium, "img") == []
    assert chromium.find_element(By.TAG_NAME, "h1").text == HOSTILE
    assert HOSTILE in chromium.find_element(By.CSS_SELECTOR, "#tensors tbody").text
    assert chromium.get_log("browser") == []
