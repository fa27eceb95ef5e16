"""A document for LibreOffice and its relatives: what pandoc makes of the tree, with the numbers of the notes."""

from __future__ import annotations

from collections.abc import Sequence

from editor.core.numbering import letters_label
from editor.formats.base import nobody_stops
from editor.formats.pandoc import tree
from editor.formats.pandoc.book import Book, Section
from editor.formats.pandoc.docx import meta_of
from editor.formats.pandoc.odt_styles import q, reference_odt
from editor.formats.pandoc.package import bytes_of, packed, tree_of, unpacked
from editor.formats.pandoc.program import make_document
from editor.formats.pandoc.running import Watch

_TIMES = ("meta:creation-date", "dc:date")


def odt_bytes(book: Book, watch: Watch = nobody_stops) -> bytes:
    """Return a text document in OpenDocument.

    Raises:
        FormatError: as ``run_pandoc``.
    """
    sections = book.sections()
    blocks = [block for section in sections for block in section.blocks]
    data = make_document("odt", tree.document(blocks, meta_of(book, len(sections) > 1)),
                         arguments=["--reference-doc=reference.odt"],
                         files={"reference.odt": reference_odt(book.choices.footnotes, book.choices.locale)},
                         watch=watch)
    parts = unpacked(data)
    _number_notes(parts, sections, book.choices.footnotes)
    _remove_times(parts)
    return packed(parts)


def _number_notes(parts: dict[str, bytes], sections: Sequence[Section], series: str) -> None:
    """Notes are counted chapter by chapter; one that the project counts otherwise gets its number as a label."""
    root = tree_of(parts["content.xml"])
    notes = iter(root.iter(q("text:note-citation")))
    for section in sections:
        count = 0
        for label in section.footnotes:
            citation = next(notes)
            citation.text = label
            if label == (letters_label(count + 1) if series == "textual" else str(count + 1)):
                count += 1
            else:
                citation.set(q("text:label"), label)
    parts["content.xml"] = bytes_of(root)


def _remove_times(parts: dict[str, bytes]) -> None:
    root = tree_of(parts["meta.xml"])
    for name in _TIMES:
        for found in list(root.iter(q(name))):
            found.getparent().remove(found)
    parts["meta.xml"] = bytes_of(root)
