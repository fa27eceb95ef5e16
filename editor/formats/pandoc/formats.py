"""The formats "docx", "odt", "epub" and "pdf": what they are called, what can be asked of them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from editor.core.messages import FormatError
from editor.core.problems import Problem
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import (
    ExportReport,
    ExportSource,
    FormatOption,
    ImportResult,
    Options,
    Sink,
    Source,
    WritingOnly,
)
from editor.formats.files import letter_file_name
from editor.formats.letter_page.page import Page
from editor.formats.pandoc.choices import PAPERS, Choices, Target
from editor.formats.pandoc.running import Watch
from editor.formats.word.reading import (
    READING_OPTIONS,
    opendocument_page,
    read_opendocument,
    read_word,
    sniff_docx,
    sniff_odt,
    word_page,
)
from editor.formats.words import language_of, language_option

if TYPE_CHECKING:  # an import needs nothing of it
    from editor.formats.pandoc.book import Book

PROJECTIONS = ("source", "reading")
SERIES = ("editorial", "textual")

_PROJECTION = FormatOption("projection", "source", "source: as printed, with the editors' marks; reading: expanded and "
                                                   "corrected", PROJECTIONS)
_ONE_FILE = FormatOption("one_file", False, "all letters in one file instead of one file a letter")
_FOOTNOTES = FormatOption("footnotes", "editorial", "the notes at the foot of the page: editorial or textual; the "
                                                    "others stand at the letter's end",
                          SERIES)
_LINES = FormatOption("lines", False, "ends of lines in the source, shown as |")
_PROVENANCE = FormatOption("provenance", True, "how each letter has come down")
_INDEX = FormatOption("index", True, "an index of the register's entries that letters name, at the end")
_REGISTER = FormatOption("register", False, "the register at the end: dates, descriptions, other names")
_COMMENTS = FormatOption("comments", False, "the editors' comments too: they are no part of an edition")
_SCANS = FormatOption("scans", False, "the scans of each letter behind it, a page each")
_PAPER = FormatOption("paper", "a4", "a4, a5 or letter", tuple(PAPERS))
_FACE = FormatOption("face", "", "the name of a typeface that is installed; without one Libertinus Serif")

_LANGUAGE = language_option("the language of the document's own words: headings, terms")


def choices_of(target: Target, options: Options) -> Choices:
    """Return what the options ask for, but for what one format alone knows.

    Raises:
        FormatError: ``option-unknown``: there is no such projection, series or language.
    """
    chosen: dict[str, str] = {}
    for name, known in (("projection", PROJECTIONS), ("footnotes", SERIES)):
        value = chosen[name] = str(options.get(name) or known[0])
        if value not in known:
            raise FormatError("option-unknown", option=name, value=value, known=", ".join(known))
    return Choices(
        target, chosen["projection"], chosen["footnotes"], bool(options.get("lines")),
        bool(options.get("provenance", True)), bool(options.get("index", True)), bool(options.get("register")),
        bool(options.get("comments")), bool(options.get("scans")), language_of(options))


class DocumentFormat(WritingOnly):
    """What these formats have in common: they are written in one file, or in one a letter."""

    id: str
    target: ClassVar[Target]
    name: str
    extensions: tuple[str, ...]
    takes_long = True
    writes_file = True
    options: tuple[FormatOption, ...] = (_PROJECTION, _ONE_FILE, _FOOTNOTES, _LINES, _PROVENANCE, _INDEX, _REGISTER,
                                         _COMMENTS, _LANGUAGE)

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:
        """Write one document, or one for each letter.

        Raises:
            FormatError: ``option-unknown``; or pandoc fails, as ``run_pandoc`` says.
        """
        choices = choices_of(self.target, options)
        problems: list[Problem] = []
        if options.get("one_file"):
            data = self._document(source, _watched(source.letters(), self.name, choices, problems), options, problems)
            sink.write("", data)
            return ExportReport(("",), tuple(problems))
        used: set[str] = set()
        files: list[str] = []
        for snapshot in source.letters():
            data = self._document(source, _watched([snapshot], self.name, choices, problems), options, problems)
            files.append(letter_file_name(snapshot, used) + self.extensions[0])
            sink.write(files[-1], data)
        return ExportReport(tuple(files), tuple(problems))

    def _document(self, source: ExportSource, letters: Iterable[LetterSnapshot], options: Options,
                  problems: list[Problem]) -> bytes:
        from editor.formats.pandoc.book import build

        book = build(source.project, letters, choices_of(self.target, options))
        problems.extend(book.problems)
        return self._bytes(book, source.watch)

    def _bytes(self, book: Book, watch: Watch) -> bytes:
        raise NotImplementedError


def _watched(letters: Iterable[LetterSnapshot], name: str, choices: Choices,
             problems: list[Problem]) -> Iterator[LetterSnapshot]:
    from editor.formats.pandoc.book import losses

    for snapshot in letters:
        problems.extend(losses(snapshot, name, choices))
        yield snapshot


class DocxFormat(DocumentFormat):
    """Documents of Word."""

    id = "docx"
    target = "docx"
    name = "Word (DOCX)"
    extensions: tuple[str, ...] = (".docx", ".docm")
    can_read = True
    options: tuple[FormatOption, ...] = (*DocumentFormat.options, *READING_OPTIONS)

    def sniff(self, head: bytes, name: str) -> int:
        """Return how sure it is that this is a Word document."""
        return sniff_docx(head, name)

    def read(self, source: Source, options: Options) -> ImportResult:
        """Return the letters in a document.

        Raises:
            FormatError: as ``read_word`` says.
        """
        return read_word(source, options)

    def page(self, source: Source, options: Options) -> Page:
        """Return the document as the page that editors decide about; raises FormatError as ``read``."""
        return word_page(source, options)

    def _bytes(self, book: Book, watch: Watch) -> bytes:
        from editor.formats.pandoc.docx import docx_bytes

        return docx_bytes(book, watch)


class OdtFormat(DocumentFormat):
    """Documents of LibreOffice."""

    id = "odt"
    target = "odt"
    name = "OpenDocument (ODT)"
    extensions: tuple[str, ...] = (".odt", ".ott", ".fodt")
    can_read = True
    options: tuple[FormatOption, ...] = (*DocumentFormat.options, *READING_OPTIONS)

    def sniff(self, head: bytes, name: str) -> int:
        """Return how sure it is that this is an OpenDocument text."""
        return sniff_odt(head, name)

    def read(self, source: Source, options: Options) -> ImportResult:
        """Return the letters in a document.

        Raises:
            FormatError: as ``read_opendocument`` says.
        """
        return read_opendocument(source, options)

    def page(self, source: Source, options: Options) -> Page:
        """Return the document as the page that editors decide about; raises FormatError as ``read``."""
        return opendocument_page(source, options)

    def _bytes(self, book: Book, watch: Watch) -> bytes:
        from editor.formats.pandoc.odt import odt_bytes

        return odt_bytes(book, watch)


class EpubFormat(DocumentFormat):
    """Books for reading programs."""

    id = "epub"
    target = "epub"
    name = "EPUB"
    extensions: tuple[str, ...] = (".epub",)
    options: tuple[FormatOption, ...] = (_PROJECTION, _LINES, _PROVENANCE, _INDEX, _REGISTER, _LANGUAGE)

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:
        """Write one book.

        Raises:
            FormatError: as ``DocumentFormat``; or the cover cannot be set, as ``set_pages`` says.
        """
        return super().write(source, {**options, "one_file": True, "footnotes": None, "comments": False}, sink)

    def _bytes(self, book: Book, watch: Watch) -> bytes:
        from editor.formats.pandoc.epub import epub_bytes

        return epub_bytes(book, watch)


class PdfFormat(DocumentFormat):
    """Pages for print."""

    id = "pdf"
    target = "pdf"
    name = "PDF"
    extensions: tuple[str, ...] = (".pdf",)
    options: tuple[FormatOption, ...] = (_PROJECTION, _ONE_FILE, _FOOTNOTES, _LINES, _PROVENANCE, _INDEX, _REGISTER,
                                         _SCANS, _LANGUAGE, _PAPER, _FACE)

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:
        """Write one document, or one for each letter.

        Raises:
            FormatError: ``option-unknown``; or the pages cannot be set, as ``set_pages`` says.
        """
        paper = str(options.get("paper") or "a4").lower()
        if paper not in PAPERS:
            raise FormatError("option-unknown", option="paper", value=paper, known=", ".join(PAPERS))
        return super().write(source, {**options, "paper": paper, "comments": False}, sink)

    def _document(self, source: ExportSource, letters: Iterable[LetterSnapshot], options: Options,
                  problems: list[Problem]) -> bytes:
        from editor.formats.pandoc.book import build
        from editor.formats.pandoc.facsimiles import Facsimiles
        from editor.formats.pandoc.pdf import pdf_bytes

        with tempfile.TemporaryDirectory(prefix="letterbook-") as name:
            folder = Path(name)
            choices = choices_of(self.target, options)
            facsimiles = Facsimiles(source.scan, folder) if choices.scans else None
            book = build(source.project, letters, choices, facsimiles)
            data, unshown = pdf_bytes(book, folder, str(options["paper"]), str(options.get("face") or ""),
                                       source.watch)
        problems.extend((*book.problems, *unshown))
        return data
