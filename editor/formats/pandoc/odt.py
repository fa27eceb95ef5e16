"""A document for LibreOffice and its relatives: what pandoc makes of the tree, with the numbers of the notes."""

from __future__ import annotations

from collections.abc import Sequence

from editor.core.numbering import letters_label
from editor.formats.base import nobody_stops
from editor.formats.pandoc import tree
from editor.formats.pandoc.book import INDEX, INDEX_HEAD, Book, Section
from editor.formats.pandoc.docx import meta_of
from editor.formats.pandoc.odt_styles import added, q, reference_odt
from editor.formats.pandoc.package import bytes_of, packed, tree_of, unpacked
from editor.formats.pandoc.program import make_document
from editor.formats.pandoc.running import Watch
from editor.formats.xml_reading import Element

_COLUMNS = "Index"
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
    root = tree_of(parts["content.xml"])
    _number_notes(root, sections, book.choices.footnotes)
    if sections[-1:] and sections[-1].anchor == INDEX:
        _set_columns(root)
    parts["content.xml"] = bytes_of(root)
    _remove_times(parts)
    return packed(parts)


def _set_columns(root: Element) -> None:
    """The entries of the index, behind its heading and the paragraph below it, stand in two columns (ODF 1.3 part 3,
    17.12)."""
    looks = root.find(q("office:automatic-styles"))
    style = added(looks, "style:style", style__name=_COLUMNS, style__family="section")
    columns = added(added(style, "style:section-properties"), "style:columns", fo__column_count="2",
                    fo__column_gap="0.75cm")
    for before, behind in (("0cm", "0.375cm"), ("0.375cm", "0cm")):  # LibreOffice makes none that are not named
        added(columns, "style:column", style__rel_width="1*", fo__start_indent=before, fo__end_indent=behind)
    text = next(root.iter(q("office:text")))
    heading = [one for one in text.iter(q("text:h")) if one.get(q("text:outline-level")) == "1"][-1]
    entries = list(heading.itersiblings())[INDEX_HEAD - 1:]
    section = added(text, "text:section", text__name=_COLUMNS, text__style_name=_COLUMNS)
    section.extend(entries)


def _number_notes(root: Element, sections: Sequence[Section], series: str) -> None:
    """Notes are counted chapter by chapter; one that the project counts otherwise gets its number as a label."""
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


def _remove_times(parts: dict[str, bytes]) -> None:
    root = tree_of(parts["meta.xml"])
    for name in _TIMES:
        for found in list(root.iter(q(name))):
            found.getparent().remove(found)
    parts["meta.xml"] = bytes_of(root)
