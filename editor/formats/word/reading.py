"""From a word processor's document to letters."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from functools import lru_cache

from editor.core.messages import FormatError
from editor.core.problems import Problem, problem
from editor.core.provenance import DigitalSource
from editor.formats.base import FormatOption, ImportResult, Options, Source
from editor.formats.letter_page.formats import DECISIONS, decided
from editor.formats.letter_page.letters import read_page
from editor.formats.word.applied import applied
from editor.formats.word.docx import read_docx
from editor.formats.word.flow import Document
from editor.formats.word.odt import read_odt
from editor.formats.word.package import OLE, ZIP
from editor.formats.word.returned import returned
from editor.formats.word.shown import Shown, decisions, series_of, shown

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
        FormatError: as ``docx.read_docx`` says, ``source-empty``, or ``option-unknown``.
    """
    return _read(source, options, read_docx, DOCX_TYPE)


def word_page(source: Source, options: Options) -> Shown:
    """Return a Word document as a page; raises FormatError as ``read_word``."""
    return _shown(source, read_docx, str(options.get("footnotes_as") or ""), str(options.get("endnotes_as") or ""))


def read_opendocument(source: Source, options: Options) -> ImportResult:
    """Return the letters in an OpenDocument text.

    Raises:
        FormatError: as ``odt.read_odt`` says, ``source-empty``, or ``option-unknown``.
    """
    return _read(source, options, read_odt, ODT_TYPE)


def opendocument_page(source: Source, options: Options) -> Shown:
    """Return an OpenDocument text as a page; raises FormatError as ``read_opendocument``."""
    return _shown(source, read_odt, str(options.get("footnotes_as") or ""), str(options.get("endnotes_as") or ""))


def _read(source: Source, options: Options, reader: _Reader, media_type: str) -> ImportResult:
    found = _shown(source, reader, str(options.get("footnotes_as") or ""), str(options.get("endnotes_as") or ""))
    said = decisions(found, str(options.get("split") or ""), decided(options))
    digital = DigitalSource(file=source.name, url=source.url, sha256=hashlib.sha256(source.data).hexdigest(),
                            media_type=media_type)
    letters, problems = read_page(found.page, digital, said, found.known)
    if not letters:
        raise FormatError("source-empty")
    return ImportResult(tuple(applied(found, letters)), problems=(*_problems(found), *problems),
                        returned=returned(found.document))


@lru_cache(maxsize=1)
def _shown(source: Source, reader: _Reader, footnotes: str, endnotes: str) -> Shown:
    """Return the page. The last one is kept: corrections in the import assistant read it many times."""
    document = reader(source.data)
    return shown(document, series_of(document, footnotes, endnotes))


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
