"""The format "html": reads published letters, and writes an edition as a site that works from any disk or server."""

from __future__ import annotations

from editor.core.messages import FormatError
from editor.formats.base import ExportReport, ExportSource, FormatOption, ImportResult, Options, Sink, Source
from editor.formats.html.elements import web_address
from editor.formats.letter_page import LetterPageHtml
from editor.formats.words import language_of, language_option

PROJECTIONS = ("source", "reading")


class HtmlFormat:
    """Pages of the web: a published letter in, a whole edition out."""

    id = "html"
    name = "HTML"
    extensions: tuple[str, ...] = (".html", ".htm", ".xhtml")
    can_read = True
    can_write = True
    writes_folder = True
    """An edition is many files: its output is always a folder."""
    options: tuple[FormatOption, ...] = (
        *LetterPageHtml.options,
        FormatOption("projection", "source", "writing: source: as printed, with the editors' marks; reading: expanded "
                                             "and corrected", PROJECTIONS),
        FormatOption("notes_in_place", False, "writing: notes below their paragraph instead of in the margin"),
        FormatOption("scans", True, "writing: reduced scans beside the text, where they are found"),
        FormatOption("address", None, "writing: the address where the edition will be published, for citations"),
        language_option("writing: the language of the edition's own words: menus, headings, terms"),
    )

    def __init__(self) -> None:
        self._reader = LetterPageHtml()

    def sniff(self, head: bytes, name: str) -> int:
        """Return how sure it is that this is a page of the web."""
        return self._reader.sniff(head, name)

    def read(self, source: Source, options: Options) -> ImportResult:
        """Return the letters in a published page.

        Raises:
            FormatError: as ``letter_page`` says.
        """
        return self._reader.read(source, options)

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:
        """Write the edition.

        Raises:
            FormatError: ``option-unknown``: there is no such projection or language, or the address leads nowhere.
        """
        # Here, because an import needs nothing of it.
        from editor.formats.html.context import Choices
        from editor.formats.html.site import Site

        projection = str(options.get("projection") or "source")
        if projection not in PROJECTIONS:
            raise FormatError("option-unknown", option="projection", value=projection, known=", ".join(PROJECTIONS))
        asked = str(options.get("address") or "")
        address = web_address(asked) or ""
        if asked and not address:
            raise FormatError("option-unknown", option="address", value=asked, known="https://…")
        if address:
            address = address.rstrip("/") + "/"
        choices = Choices(projection, bool(options.get("notes_in_place")), bool(options.get("scans", True)), address,
                          language_of(options))
        return Site(source, choices, sink).write()
