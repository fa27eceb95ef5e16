"""The report on a review as one HTML page: self-contained, without scripts, light or dark as the reader's screen is.

The words are those of whoever asks for it; here they become elements, never markup.
"""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from editor.app.jobs import Progress
from editor.app.outputs import write_file
from editor.core.characters import clean
from editor.core.record import Record
from editor.formats.xml_reading import Element, etree

_STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
       color: #23201d; background: #fdfcfa; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dt { color: #68615a; } dd { margin: 0; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; color: #68615a; }
th, td { border-bottom: 1px solid #d0c9c0; padding: .3rem .5rem; text-align: left; vertical-align: top; }
td { overflow-wrap: anywhere; white-space: pre-wrap; }
del { color: #8a3d00; background: #ffe3c2; } ins { color: #00507a; background: #d4eeff; }
@media (prefers-color-scheme: dark) {
  body { color: #e6e6e6; background: #1e1f22; } dt, caption { color: #a8a8a8; } th, td { border-color: #4a4743; }
  del { color: #ffb870; background: #4a2c0a; } ins { color: #7cc8f5; background: #0d3a52; }
}
"""

POLICY = ("default-src 'none'; style-src 'sha256-" + b64encode(sha256(_STYLE.encode()).digest()).decode()
          + "'; form-action 'none'; base-uri 'none'")
"""Nothing is loaded from anywhere, and nothing is sent; only the style in the page itself holds."""


class Told(Record, frozen=True):
    """One change in the report: ``what`` it is, the words before and after it, and further cells."""

    what: str
    before: str
    after: str
    cells: tuple[str, ...] = ()


class Part(Record, frozen=True):
    """A part of the report: a table with a heading. ``head`` names its columns, the change being the first."""

    title: str
    head: tuple[str, ...]
    rows: tuple[Told, ...]
    nothing: str = ""
    """What is said where there are no rows."""


class Report(Record, frozen=True):
    """What a report says, in words."""

    language: str
    title: str
    facts: tuple[tuple[str, str], ...]
    parts: tuple[Part, ...]


def render(report: Report) -> bytes:
    """Return the report as a page."""
    html = etree.Element("html", lang=report.language)
    head = etree.SubElement(html, "head")
    etree.SubElement(head, "meta", charset="utf-8")
    etree.SubElement(head, "meta", {"http-equiv": "Content-Security-Policy", "content": POLICY})
    etree.SubElement(head, "meta", name="viewport", content="width=device-width, initial-scale=1")
    _words(head, "title", report.title)
    _words(head, "style", _STYLE)
    body = etree.SubElement(html, "body")
    _words(body, "h1", report.title)
    facts = etree.SubElement(body, "dl")
    for name, value in report.facts:
        _words(facts, "dt", name)
        _words(facts, "dd", value)
    for part in report.parts:
        _part(body, part)
    return etree.tostring(html, method="html", encoding="utf-8", doctype="<!DOCTYPE html>")


def write_report(report: Report, path: Path, progress: Progress | None = None) -> Path:
    """Write a report to a file, a Word document where its name says so, and return where it is.

    Raises:
        FormatError: as ``as_document``.
        RefusedError, OutputError: see ``outputs.staged_output``.
        Cancelled: the work was told to stop; nothing was written.
    """
    progress = progress or Progress()
    page = render(report)
    progress.check()
    return write_file(path, as_document(page, progress) if path.suffix.lower() == ".docx" else page)


def as_document(page: bytes, progress: Progress | None = None) -> bytes:
    """Return a report, given as a page, as a Word document (DOCX).

    Raises:
        FormatError: as ``formats.pandoc.program.run_pandoc``.
        Cancelled: the work was told to stop.
    """
    from editor.formats.pandoc.program import run_pandoc  # only here: most reports are pages

    return run_pandoc(["-f", "html", "-t", "docx", "-o", "-"], page, watch=(progress or Progress()).check)


def _part(body: Element, part: Part) -> None:
    _words(body, "h2", part.title)
    if not part.rows:
        _words(body, "p", part.nothing)
        return
    table = etree.SubElement(body, "table")
    head = etree.SubElement(etree.SubElement(table, "thead"), "tr")
    for name in part.head:
        _words(head, "th", name).set("scope", "col")
    rows = etree.SubElement(table, "tbody")
    for told in part.rows:
        row = etree.SubElement(rows, "tr")
        _change(etree.SubElement(row, "td"), told)
        for cell in told.cells:
            _words(row, "td", cell)


def _change(cell: Element, told: Told) -> None:
    """What it is, then what was struck out and what was put in."""
    cell.text = clean(told.what).text
    for tag, words in (("del", told.before), ("ins", told.after)):
        if words:
            _words(cell, tag, words).tail = " "


def _words(parent: Element, tag: str, words: str) -> Element:
    made = etree.SubElement(parent, tag)
    made.text = clean(words).text
    return made

