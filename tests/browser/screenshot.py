"""Takes the picture of the demo page: `screenshot.py ARTIFACT PICTURE.png [QUESTION]`."""

import sys
import tempfile
from pathlib import Path

from artifact_hosts import serving, start_chromium, wait_until
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

QUESTION = "What is 23 + 45?"
WIDTH = 1000
BOTTOM = "return Math.ceil(document.querySelector('footer').getBoundingClientRect().bottom)"


def take(artifact: Path, picture: Path, question: str = QUESTION) -> None:
    """Asks the question on the artifact's page and writes the page, all of it, as a PNG file."""
    with serving(artifact) as site, tempfile.TemporaryDirectory() as profile:
        driver = start_chromium(Path(profile))
        try:
            driver.set_window_size(WIDTH, 1200)
            driver.get(f"{site.url}/index.html")
            wait_until(driver, lambda page: page.find_element(By.ID, "form").is_displayed())
            prompt = driver.find_element(By.ID, "prompt")
            prompt.clear()
            prompt.send_keys(question)
            # The first answer warms the engine up; the second one's speed is the usual one.
            for _ in range(2):
                prompt.send_keys(Keys.ENTER)
                wait_until(driver, lambda page: page.find_element(By.ID, "run").is_displayed())
            driver.execute_script("document.activeElement.blur()")
            height = driver.execute_script(BOTTOM) + 32
            driver.execute_cdp_cmd("Emulation.setScrollbarsHidden", {"hidden": True})
            driver.execute_cdp_cmd(
                "Emulation.setDeviceMetricsOverride",
                {"width": WIDTH, "height": height, "deviceScaleFactor": 1, "mobile": False},
            )
            driver.save_screenshot(str(picture))
        finally:
            driver.quit()


if __name__ == "__main__":
    take(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
