"""The page of a report: one file with everything in it.

Names in a report come from checkpoints that nobody vouches for. They reach the page as JSON in a
script element of a type that browsers do not run, with every `<` escaped, and the page's script
only ever sets text. A content security policy allows this script and this style sheet by their
hashes and nothing else, neither from the network nor from the data.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import asdict
from html import escape
from importlib.resources import files

from odin.report.facts import Report

SCRIPTS = (
    "dom.js", "programs.js", "overview.js", "layout.js", "graph.js", "diff.js", "passes.js",
    "arena.js", "tables.js", "tensors.js", "main.js",
)  # fmt: skip
"""One script in this order; the last one draws the page."""

_MODULE_LINES = re.compile(r"^import [^;]*;\n|^export ", re.MULTILINE)
"""Browsers load no modules from files, so that the modules become one script without these."""

_PLACE = re.compile(r"<!-- (?P<name>\w+) -->")
"""Where an element goes in page.html."""


def render_page(report: Report) -> str:
    """The HTML of a report."""
    style = _asset("style.css")
    script = "".join(_MODULE_LINES.sub("", _asset(name)) for name in SCRIPTS)
    policy = f"default-src 'none'; script-src {_hash(script)}; style-src {_hash(style)}"
    elements = {
        "policy": f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        "title": f"<title>{escape(_encodable(report.title))} – ODIN report</title>",
        "style": f"<style>{style}</style>",
        "data": f'<script type="application/json" id="report">{_json(report)}</script>',
        "script": f'<script type="module">{script}</script>',
    }
    # In one go: what was put in is not searched for more places.
    return _PLACE.sub(lambda place: elements[place["name"]], _asset("page.html"))


def _json(report: Report) -> str:
    return json.dumps(asdict(report), separators=(",", ":")).replace("<", "\\u003c")


def _encodable(text: str) -> str:
    """The text without what file names may hold that is no Unicode."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _asset(name: str) -> str:
    return (files("odin.report") / "assets" / name).read_text("utf-8")


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
