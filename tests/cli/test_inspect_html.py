"""`odinc inspect --html`: the page, whatever the model is called."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tiny_artifact import Odinc, Refuses, edit_manifest, listing, replace_file

from odin.ir.errors import InputError
from odin.runtime import Runtime

HOSTILE = "</script><script>window.hacked = 1</script><img src=x onerror=hacked=1>\u2028&amp;"


def report_in(page: Path) -> dict[str, Any]:
    """What a page says, from the data in it."""
    found = re.search(
        r'<script type="application/json" id="report">([^<]*)</script>', page.read_text()
    )
    assert found
    return json.loads(found[1])


def elements(page: Path, name: str) -> int:
    """How often a tag begins in the page; its own script builds elements without writing tags."""
    return page.read_text().lower().count(f"<{name}")


@pytest.fixture
def site(tmp_path: Path, runtime_wasm: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The executor where the site would be."""
    folder = tmp_path / "site"
    folder.mkdir()
    shutil.copyfile(runtime_wasm, folder / "odin.wasm")
    monkeypatch.setattr("odin.site._PLACES", (folder,))


def test_the_page_of_a_checkpoint(odinc: Odinc, checkpoint: Path, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    outcome = odinc("inspect", checkpoint, "--html", page)
    assert (outcome.status, outcome.err) == (0, "") and "memory plan" in outcome.out
    report = report_in(page)
    assert report["title"] == "tiny" and len(report["stages"]) == 10
    assert report["programs"][0]["times"] is None
    assert [s for s in report["missing"] if "--profile" in s] == report["missing"]


def test_the_page_asks_for_nothing(odinc: Odinc, checkpoint: Path, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    odinc("inspect", checkpoint, "--html", page)
    text = page.read_text()
    assert "default-src 'none'" in text and (elements(page, "script"), elements(page, "link")) == (
        2,
        0,
    )
    addresses = set(re.findall(r"https?://[^\s\"'<]+", text))
    assert addresses <= {"http://www.w3.org/2000/svg"}


def test_a_profile_times_every_step(
    odinc: Odinc, checkpoint: Path, tmp_path: Path, site: None
) -> None:
    page = tmp_path / "report.html"
    assert odinc("inspect", checkpoint, "--html", page, "--profile").status == 0
    report = report_in(page)
    assert report["missing"] == [] and report["executor"]
    for program in report["programs"]:
        times = program["times"]
        assert len(times["steps"]) == program["calls"][-1]["step"] + 1
        assert min(times["steps"]) >= 0 and times["runs"] >= 5 and times["host_call"] > 0


def test_a_profile_needs_the_executor(
    refuses: Refuses, checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("odin.site._PLACES", (tmp_path / "nowhere",))
    before = listing(tmp_path)
    page = tmp_path / "report.html"
    assert "./dev scons site" in refuses("inspect", checkpoint, "--html", page, "--profile")
    assert listing(tmp_path) == before


def test_a_profile_needs_a_page(refuses: Refuses, checkpoint: Path) -> None:
    assert "--html" in refuses("inspect", checkpoint, "--profile")


def test_the_profile_of_an_artifact_is_of_its_own_executor(
    odinc: Odinc, refuses: Refuses, lowered: Path, tmp_path: Path
) -> None:
    page = tmp_path / "report.html"
    assert odinc("inspect", lowered, "--html", page, "--profile").status == 0
    assert all(program["times"]["runs"] >= 5 for program in report_in(page)["programs"])
    (lowered / "odin.wasm").unlink()
    page.unlink()
    assert "odin.wasm" in refuses("inspect", lowered, "--html", page, "--profile")
    assert not page.exists()


def test_a_spoilt_program_is_refused(refuses: Refuses, lowered: Path, tmp_path: Path) -> None:
    data = bytearray((lowered / "program.bin").read_bytes())
    data[4 * 24] = 99
    replace_file(lowered, "program", bytes(data))
    said = refuses("inspect", lowered, "--html", tmp_path / "report.html")
    assert "program.bin: expected programs of the wasm target" in said


def test_a_page_that_cannot_be_written_is_refused(refuses: Refuses, pristine: Path) -> None:
    assert "nowhere" in refuses("inspect", pristine, "--html", pristine / "nowhere" / "page.html")


def test_the_page_of_an_artifact_says_what_it_lacks(
    odinc: Odinc, pristine: Path, tmp_path: Path
) -> None:
    page = tmp_path / "report.html"
    assert odinc("inspect", pristine, "--html", page).status == 0
    report = report_in(page)
    assert report["stages"] == []
    assert [program["length"] for program in report["programs"]] == [1, 64]
    assert "linear_q8" in {call["kernel"] for call in report["programs"][0]["calls"]}
    assert any("IR" in sentence and "checkpoint" in sentence for sentence in report["missing"])
    manifest = json.loads((pristine / "manifest.json").read_text())
    ratios = {weight["name"]: weight["snr_db"] for weight in report["weights"]}
    assert ratios == manifest["snr_db"] != {}
    assert report["facts"]["program"] == f"{manifest['program']['bytes']:,} bytes, 2 programs"


def test_hostile_names_in_an_artifact_stay_data(
    odinc: Odinc, lowered: Path, tmp_path: Path
) -> None:
    page = tmp_path / "report.html"
    edit_manifest(lowered, lambda fields: fields["snr_db"].update({HOSTILE: 1.0}))
    edit_manifest(lowered, lambda fields: fields.update(model=HOSTILE))
    assert odinc("inspect", lowered, "--html", page).status == 0
    report = report_in(page)
    assert report["title"] == HOSTILE and HOSTILE in {w["name"] for w in report["weights"]}
    assert (elements(page, "script"), elements(page, "img")) == (2, 0)


def test_hostile_names_in_a_checkpoint_stay_data(
    odinc: Odinc, checkpoint: Path, tmp_path: Path
) -> None:
    page = tmp_path / "report.html"
    hostile = checkpoint.rename(checkpoint.parent / "<img src=x onerror=hacked=1>")
    template = HOSTILE.replace("\u2028", "")
    (hostile / "templates.json").write_text(json.dumps({template: "{prompt}"}))
    assert odinc("inspect", hostile, "--html", page).status == 0
    assert template in report_in(page)["facts"]["templates"]
    assert (elements(page, "script"), elements(page, "img")) == (2, 0)


def test_steps_run_as_the_program_does(pristine: Path) -> None:
    runtime = Runtime(pristine)
    runtime.reset()
    runtime.advance([3])
    expected = runtime.logits()
    runtime.reset()
    runtime.write_tokens([3])
    steps = 0
    while True:
        try:
            runtime.run_steps(1, steps, steps + 1)
        except InputError as error:
            assert f"expected a range of 0 to {steps}" in str(error)
            break
        steps += 1
    assert steps > 5
    np.testing.assert_array_equal(runtime.logits(), expected)


def test_an_older_executor_runs_but_has_no_profile(lowered: Path) -> None:
    wasm = lowered / "odin.wasm"
    wasm.write_bytes(wasm.read_bytes().replace(b"odin_run_steps", b"odin_run_other"))
    runtime = Runtime(lowered)
    assert list(runtime.generate([3, 4], 2)) is not None
    with pytest.raises(InputError, match="lower the model again"):
        runtime.run_steps(1, 0, 1)
