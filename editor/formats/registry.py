"""All formats by id, and which of them knows a source best. Adding a format is adding a line here."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from editor.core.messages import FormatError
from editor.formats.base import Format, Source

SNIFFED_BYTES = 4096
"""How much of a source a format sees to know its own."""

PLACES: dict[str, tuple[str, str]] = {
    "text": ("text", "TextFormat"),
    "html": ("html.format", "HtmlFormat"),
    "tei": ("tei.format", "TeiFormat"),
    "markdown": ("markdown", "MarkdownFormat"),
    "json": ("json.format", "JsonFormat"),
    "page": ("pages.page_xml", "PageXmlFormat"),
    "alto": ("pages.alto", "AltoFormat"),
    "hocr": ("pages.hocr", "HocrFormat"),
    "iiif": ("pages.iiif", "IiifFormat"),
    "csv": ("tables.format", "CsvFormat"),
    "cmif": ("cmif.format", "CmifFormat"),
    "w3c": ("w3c.format", "W3cFormat"),
    "conll": ("corpus.conll", "ConllFormat"),
    "jsonl": ("corpus.jsonl", "JsonLinesFormat"),
    "docx": ("pandoc.formats", "DocxFormat"),
    "odt": ("pandoc.formats", "OdtFormat"),
    "epub": ("pandoc.formats", "EpubFormat"),
    "pdf": ("pandoc.formats", "PdfFormat"),
}
"""The module and class of every format by its id, in the order in which menus and help list them. Each is loaded when
it is first asked for: an export needs one of them, and all together take fourteen megabytes."""


def formats() -> tuple[Format, ...]:
    """Return every format."""
    return tuple(map(_made, PLACES))


@cache
def _made(format_id: str) -> Format:
    module, name = PLACES[format_id]
    return getattr(import_module(f"editor.formats.{module}"), name)()


def by_id(format_id: str) -> Format:
    """Return the format with the id.

    Raises:
        FormatError: ``format-unknown``.
    """
    if format_id not in PLACES:
        raise FormatError("format-unknown", format=format_id, known=", ".join(PLACES))
    return _made(format_id)


def guess(source: Source) -> Format:
    """Return the format that is surest that the source is its own; where two are, the file's ending decides.

    Raises:
        FormatError: ``source-not-understood``.
    """
    head = source.data[:SNIFFED_BYTES]
    name = source.name.lower()
    ranked = [
        (candidate.sniff(head, source.name), name.endswith(candidate.extensions), -place, candidate)
        for place, candidate in enumerate(formats())
        if candidate.can_read
    ]
    best = max(ranked, key=lambda row: row[:3])
    if best[0] <= 0:
        raise FormatError("source-not-understood", file=source.name)
    return best[3]
