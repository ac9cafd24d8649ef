"""Takes the picture of the report in the docs: `report_screenshot.py REPORT.html PICTURE.png`."""

import sys
import tempfile
from pathlib import Path

from artifact_hosts import start_chromium, wait_until
from selenium.webdriver.common.by import By

WIDTH, HEIGHT = 1180, 860


def take(report: Path, picture: Path) -> None:
    """Unfolds the layers that are alike in the graph, and writes what a window then shows."""
    with tempfile.TemporaryDirectory() as profile:
        driver = start_chromium(Path(profile))
        try:
            driver.execute_cdp_cmd("Emulation.setScrollbarsHidden", {"hidden": True})
            driver.execute_cdp_cmd(
                "Emulation.setDeviceMetricsOverride",
                {"width": WIDTH, "height": HEIGHT, "deviceScaleFactor": 1, "mobile": False},
            )
            driver.get(report.resolve().as_uri())
            wait_until(driver, lambda page: page.find_elements(By.ID, "tensors"))
            driver.execute_script("document.querySelectorAll('.block')[2].open = true")
            wait_until(driver, lambda page: page.find_elements(By.CSS_SELECTOR, ".call"))
            driver.execute_script("document.getElementById('graph').scrollIntoView()")
            wait_until(driver, lambda page: page.find_elements(By.CSS_SELECTOR, "[aria-current]"))
            driver.save_screenshot(str(picture))
        finally:
            driver.quit()


if __name__ == "__main__":
    take(Path(sys.argv[1]), Path(sys.argv[2]))
