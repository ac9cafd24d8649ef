from pathlib import Path
from artifact_hosts import find, wait_until, serving
DEMO = Path("/work/tmp/structure-demo")
def picture(driver, name, width):
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": width, "height": 820, "deviceScaleFactor": 1, "mobile": width < 500})
    print(name, driver.execute_script("return [document.documentElement.scrollWidth, document.title, navigator.deviceMemory]"), flush=True)
    driver.save_screenshot(f"/work/tmp/structure-{name}-{width}.png")
def test_pictures(chromium):
    with serving(DEMO) as site:
        chromium.get(f"{site.url}/index.html")
        wait_until(chromium, lambda page: find(page, "chooser").is_displayed() or find(page, "error").is_displayed())
        picture(chromium, "choice", 1000)
        picture(chromium, "choice", 360)
        find(chromium, "start").click()
        wait_until(chromium, lambda page: find(page, "form").is_displayed() or find(page, "error").is_displayed() or "Loading" in find(page, "loading-text").text)
        picture(chromium, "loading", 360)
        wait_until(chromium, lambda page: find(page, "form").is_displayed() or find(page, "error").is_displayed())
        picture(chromium, "loaded", 1000)
        picture(chromium, "loaded", 360)
        chromium.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
        bins = [a for a in site.answers if ".bin" in a[0]]
        print(bins); site.answers.clear()
        chromium.refresh()
        wait_until(chromium, lambda page: find(page, "form").is_displayed() or find(page, "error").is_displayed() or find(page, "chooser").is_displayed())
        print("reload", [a for a in site.answers], find(chromium, "facts").text)
