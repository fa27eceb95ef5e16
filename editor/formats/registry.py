"""All formats by id, and which of them knows a source best. Adding a format is adding a line here."""

from __future__ import annotations

from editor.core.messages import FormatError
from editor.formats.base import Format, Source
from editor.formats.cmif.format import CmifFormat
from editor.formats.corpus.conll import ConllFormat
from editor.formats.corpus.jsonl import JsonLinesFormat
from editor.formats.html.format import HtmlFormat
from editor.formats.json.format import JsonFormat
from editor.formats.markdown import MarkdownFormat
from editor.formats.pages.alto import AltoFormat
from editor.formats.pages.hocr import HocrFormat
from editor.formats.pages.iiif import IiifFormat
from editor.formats.pages.page_xml import PageXmlFormat
from editor.formats.pandoc.formats import DocxFormat, EpubFormat, OdtFormat, PdfFormat
from editor.formats.tables.format import CsvFormat
from editor.formats.tei.format import TeiFormat
from editor.formats.text import TextFormat
from editor.formats.w3c.format import W3cFormat

SNIFFED_BYTES = 4096
"""How much of a source a format sees to know its own."""

FORMATS: tuple[Format, ...] = (TextFormat(), HtmlFormat(), TeiFormat(), MarkdownFormat(), JsonFormat(),
                               PageXmlFormat(), AltoFormat(), HocrFormat(), IiifFormat(), CsvFormat(),
                               CmifFormat(), W3cFormat(), ConllFormat(), JsonLinesFormat(), DocxFormat(),
                               OdtFormat(), EpubFormat(), PdfFormat())
"""Every format, in the order in which menus and help list them."""


def by_id(format_id: str) -> Format:
    """Return the format with the id.

    Raises:
        FormatError: ``format-unknown``.
    """
    for candidate in FORMATS:
        if candidate.id == format_id:
            return candidate
    raise FormatError("format-unknown", format=format_id, known=", ".join(one.id for one in FORMATS))


def guess(source: Source) -> Format:
    """Return the format that is surest that the source is its own; where two are, the file's ending decides.

    Raises:
        FormatError: ``source-not-understood``.
    """
    head = source.data[:SNIFFED_BYTES]
    name = source.name.lower()
    ranked = [
        (candidate.sniff(head, source.name), name.endswith(candidate.extensions), -place, candidate)
        for place, candidate in enumerate(FORMATS)
        if candidate.can_read
    ]
    best = max(ranked, key=lambda row: row[:3])
    if best[0] <= 0:
        raise FormatError("source-not-understood", file=source.name)
    return best[3]
