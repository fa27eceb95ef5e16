"""A letter of which there are scans and no words yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from editor.core.annotations import Annotation
from editor.core.assemble import assemble_letter
from editor.core.letters import Letter, Text
from editor.core.pages import FACS, Image, Page, PageSide
from editor.core.provenance import DigitalSource, Provenance
from editor.core.record import JsonObject
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import FRESH_IDS, IdFactory


class ScannedPage(NamedTuple):
    """One page to be: its scan, what it is called, and its side."""

    image: Image
    label: str = ""
    side: PageSide = ""


def scanned_letter(title: str, scans: Sequence[ScannedPage], source: DigitalSource | None = None, *,
                   rights: str | None = None, new_id: IdFactory = FRESH_IDS) -> LetterSnapshot:
    """Return a letter with an empty text and its pages in their order.

    The break of the first page stands at the start of the text; the others are set while it is transcribed.
    """
    letter_id, text_id = new_id(), new_id()
    pages = [Page(id=new_id(), letter=letter_id, order=order, label=scan.label, side=scan.side, image=scan.image)
             for order, scan in enumerate(scans, 1)]
    marks = [Annotation(id=new_id(), text=text_id, kind="paragraph", start=0, end=0)]
    if pages:
        told: JsonObject = {FACS: pages[0].id}
        if pages[0].label:
            told["n"] = pages[0].label
        marks.append(Annotation(id=new_id(), text=text_id, kind="page-break", start=0, end=0, attributes=told))
    return assemble_letter(
        Letter(id=letter_id, number="", title=title),
        (Text(id=text_id, letter=letter_id, role="transcription", content=""),), marks, (),
        Provenance(id=new_id(), letter=letter_id, digital_source=source, rights=rights), pages=pages)
