"""From a word processor's document to letters."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from editor.core.messages import FormatError
from editor.core.problems import Problem, problem
from editor.core.provenance import DigitalSource
from editor.formats.base import FormatOption, ImportResult, Options, Source
from editor.formats.letter_page.formats import DECISIONS, decided
from editor.formats.letter_page.letters import read_page
from editor.formats.letter_page.page import Page
from editor.formats.word.applied import applied
from editor.formats.word.aside import read_docx_aside, read_odt_aside
from editor.formats.word.flow import Document, Picture
from editor.formats.word.own import Own, own, with_own
from editor.formats.word.package import OLE, ZIP
from editor.formats.word.returned import Returned, returned
from editor.formats.word.shown import SeriesOf, Shown, decisions, series_of, shown

DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT_TYPE = "application/vnd.oasis.opendocument.text"

READING_OPTIONS: tuple[FormatOption, ...] = (
    FormatOption("split", "", "reading: the level of headings with which letters begin (1 to 6), or none; empty: the "
                              "top level of which there are several"),
    FormatOption("footnotes_as", "", "reading: the series that footnotes become (editorial, textual, author, head); "
                                     "empty: editorial"),
    FormatOption("endnotes_as", "", "reading: the series that endnotes become; empty: textual where there are "
                                    "footnotes too, else editorial"),
    DECISIONS,
)

_Reader = Callable[[bytes], Document]


def sniff_docx(head: bytes, name: str) -> int:
    """Return how sure it is that this is a Word document."""
    named = name.lower().endswith((".docx", ".docm", ".doc"))
    if head.startswith(OLE):
        return 80 if named else 0
    if not head.startswith(ZIP):
        return 30 if named and not name.lower().endswith(".doc") else 0
    if b"word/" in head:
        return 95
    packaged = b"[Content_Types].xml" in head or b"_rels/.rels" in head
    return 90 if named else 55 if packaged else 0


def sniff_odt(head: bytes, name: str) -> int:
    """Return how sure it is that this is an OpenDocument text."""
    named = name.lower().endswith((".odt", ".ott", ".fodt"))
    if head.startswith(ZIP):
        if b"mimetype" + ODT_TYPE.encode() in head:
            return 98
        return 60 if named else 0
    if b"office:document" in head and ODT_TYPE.encode() in head:
        return 96
    return 30 if named else 0


def read_word(source: Source, options: Options) -> ImportResult:
    """Return the letters in a Word document.

    Raises:
        FormatError: as ``aside.DocumentReader.read`` says, ``source-empty``, or ``option-unknown``.
    """
    return _read(source, options, read_docx_aside, DOCX_TYPE)


def word_page(source: Source, options: Options) -> Page:
    """Return a Word document as a page; raises FormatError as ``read_word``."""
    return _opened(source, read_docx_aside, options).shown.page


def read_opendocument(source: Source, options: Options) -> ImportResult:
    """Return the letters in an OpenDocument text.

    Raises:
        FormatError: as ``aside.DocumentReader.read`` says, ``source-empty``, or ``option-unknown``.
    """
    return _read(source, options, read_odt_aside, ODT_TYPE)


def opendocument_page(source: Source, options: Options) -> Page:
    """Return an OpenDocument text as a page; raises FormatError as ``read_opendocument``."""
    return _opened(source, read_odt_aside, options).shown.page


class _Opened(NamedTuple):
    """A document that was read: as a page, as one of ours that comes in anew, and as one that comes back."""

    shown: Shown
    own: Own | None
    returned: Returned | None


def _opened(source: Source, reader: _Reader, options: Options) -> _Opened:
    return _read_document(source, reader, str(options.get("footnotes_as") or ""), str(options.get("endnotes_as") or ""))


@lru_cache(maxsize=1)
def _read_document(source: Source, reader: _Reader, footnotes: str, endnotes: str) -> _Opened:
    """Return the document. The last one is kept: corrections in the import assistant read it many times."""
    document = reader(source.data)
    wanted = series_of(document, footnotes, endnotes)
    ours = own(document)
    if ours is None:
        return _Opened(shown(document, wanted), None, returned(document))
    series = SeriesOf(wanted.footnote if footnotes else ours.series.footnote,
                      wanted.endnote if endnotes else ours.series.endnote)
    return _Opened(shown(ours.document, series), ours, returned(document))


def _read(source: Source, options: Options, reader: _Reader, media_type: str) -> ImportResult:
    found = _opened(source, reader, options)
    page = found.shown.page
    said = decided(options)
    split = str(options.get("split") or "")
    if found.own is not None:
        split = split or ("1" if len(found.own.letters) > 1 else "none")
        said = said._replace(fields={**_fields(found.own, found.shown), **said.fields})
    said = decisions(found.shown, split, said)
    digital = DigitalSource(file=source.name, url=source.url, sha256=hashlib.sha256(source.data).hexdigest(),
                            media_type=media_type)
    letters, problems = read_page(page, digital, said, found.shown.known, keeps_notes=found.own is not None)
    if not letters:
        raise FormatError("source-empty")
    made = applied(found.shown, letters)
    if found.own is not None and len(made) == len(found.own.letters):
        made = [with_own(letter, ours) for letter, ours in zip(made, found.own.letters, strict=True)]
    return ImportResult(tuple(made), problems=(*_problems(found.shown), *problems), returned=found.returned,
                        pictures={spot.what.sha256: spot.what.part for spot in found.shown.spots()
                                  if isinstance(spot.what, Picture)})


def _fields(ours: Own, found: Shown) -> dict[int, Mapping[str, str]]:
    """What the particulars say, by where each letter begins."""
    heads = [place for place, level in found.headings if level == 1]
    return {0 if number == 0 else place: letter.fields
            for number, (place, letter) in enumerate(zip(heads, ours.letters, strict=False))}


def _problems(found: Shown) -> Iterable[Problem]:
    document = found.document
    if document.mended:
        yield problem("xml-recovered", detail=document.mended)
    losses = dict(document.lost)
    if replaced := losses.pop("character", 0):
        yield problem("characters-replaced", replaced=replaced, line_ends=0)
    losses["note that nothing refers to"] = found.unplaced
    losses["character inserted and struck again"] = sum(one.strand.taken_back for one in found.told)
    for what, count in losses.items():
        if count:
            yield problem("not-in-model", element=what, count=count)
