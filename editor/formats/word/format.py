"""The formats "docx" and "odt": documents of word processors."""

from __future__ import annotations

from editor.core.messages import FormatError
from editor.formats.base import ExportReport, ExportSource, FormatOption, ImportResult, Options, Sink, Source
from editor.formats.letter_page.page import Page
from editor.formats.word.reading import (
    READING_OPTIONS,
    opendocument_page,
    read_opendocument,
    read_word,
    sniff_docx,
    sniff_odt,
    word_page,
)


class DocxFormat:
    """Word documents."""

    id = "docx"
    name = "Word document"
    extensions: tuple[str, ...] = (".docx", ".docm")
    can_read = True
    can_write = False
    options: tuple[FormatOption, ...] = READING_OPTIONS

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
        return word_page(source, options).page

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:  # noqa: ARG002 - the protocol
        """Refuse: this format only reads.

        Raises:
            FormatError: ``format-read-only``.
        """
        raise FormatError("format-read-only", format=self.id)


class OdtFormat:
    """OpenDocument texts, as LibreOffice writes them."""

    id = "odt"
    name = "OpenDocument text"
    extensions: tuple[str, ...] = (".odt", ".ott", ".fodt")
    can_read = True
    can_write = False
    options: tuple[FormatOption, ...] = READING_OPTIONS

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
        return opendocument_page(source, options).page

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:  # noqa: ARG002 - the protocol
        """Refuse: this format only reads.

        Raises:
            FormatError: ``format-read-only``.
        """
        raise FormatError("format-read-only", format=self.id)
