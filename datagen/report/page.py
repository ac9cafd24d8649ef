"""A document of headings, paragraphs, tables, listings and plots, as HTML and as Markdown."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape

_CSS = """
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; margin: 1rem 0 }
th, td { padding: .15rem .7rem; border-bottom: 1px solid #8884; text-align: left }
td.number { text-align: right; font-variant-numeric: tabular-nums }
pre { background: #8881; padding: .6rem .8rem; overflow-x: auto; white-space: pre-wrap }
svg { max-width: 100%; height: auto; background: white }
"""


@dataclass
class Page:
    """Grows from top to bottom. Plots are in the HTML alone."""

    title: str
    _html: list[str] = field(default_factory=list)
    _markdown: list[str] = field(default_factory=list)

    def heading(self, text: str) -> None:
        self._html.append(f"<h2>{escape(text)}</h2>")
        self._markdown.append(f"## {text}")

    def paragraph(self, text: str) -> None:
        self._html.append(f"<p>{escape(text)}</p>")
        self._markdown.append(text)

    def table(self, head: Sequence[str], rows: Sequence[Sequence[str | int]]) -> None:
        """Integers, and texts that begin with a digit, stand at the right."""
        cells = "".join(f"<th>{escape(cell)}</th>" for cell in head)
        lines = [f"<table><tr>{cells}</tr>"]
        marks = ["|" + "|".join(f" {cell} " for cell in head) + "|", "|" + " --- |" * len(head)]
        for row in rows:
            texts = [f"{cell:,}" if isinstance(cell, int) else cell for cell in row]
            lines.append("<tr>" + "".join(map(_cell, texts)) + "</tr>")
            marks.append(
                "|" + "|".join(f" {text.replace('|', chr(92) + '|')} " for text in texts) + "|"
            )
        self._html.append("\n".join([*lines, "</table>"]))
        self._markdown.append("\n".join(marks))

    def listing(self, text: str) -> None:
        self._html.append(f"<pre>{escape(text)}</pre>")
        self._markdown.append(f"```text\n{text}\n```")

    def plot(self, svg: str, caption: str) -> None:
        self._html.append(f"<figure>{svg}<figcaption>{escape(caption)}</figcaption></figure>")

    def html(self) -> str:
        """One file that needs no other."""
        head = (
            f'<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
            f'<meta name="viewport" content="width=device-width">\n'
            f"<title>{escape(self.title)}</title>\n<style>{_CSS}</style>\n"
        )
        return f"{head}<h1>{escape(self.title)}</h1>\n" + "\n".join(self._html) + "\n</html>\n"

    def markdown(self) -> str:
        return f"# {self.title}\n\n" + "\n\n".join(self._markdown) + "\n"


def _cell(text: str) -> str:
    kind = ' class="number"' if text[:1].isdigit() else ""
    return f"<td{kind}>{escape(text)}</td>"
