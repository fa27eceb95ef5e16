"""The two formats of published letters: plain text and HTML. Both only read."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

from editor.core.messages import FormatError
from editor.core.problems import Problem, problem
from editor.core.provenance import DigitalSource
from editor.formats.base import ExportReport, ExportSource, FormatOption, ImportResult, Options, Sink, Source
from editor.formats.encoding import decode
from editor.formats.html_text import read_html
from editor.formats.letter_page.decisions import NONE, Decisions
from editor.formats.letter_page.letters import read_page
from editor.formats.letter_page.page import Page, html_page, plain_page

_MARKUP = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|p|div|h[1-6]|table|title|meta|br|center|font)\b", re.IGNORECASE
)
_OTHER_ROOT = re.compile(rb"<(?:[\w-]+:)?(?:TEI|teiCorpus|TEI\.2|PcGts|alto|cmif)\b", re.IGNORECASE)


DECISIONS = FormatOption("decisions", None, "reading: what an editor decided in the import assistant")


@lru_cache(maxsize=1)
def page_of(source: Source) -> Page:
    """Return the page of a published letter as one sees it. The last one is kept: corrections read it many times.

    Raises:
        FormatError: ``source-empty``, ``source-binary`` or ``source-too-large``.
    """
    decoded, head = decode(source.data), source.data[:4096]
    if LetterPageHtml().sniff(head, source.name) > LetterPageText().sniff(head, source.name):
        return html_page(decoded.text, read_html(decoded.text))
    return plain_page(decoded.text)


def decided(options: Options) -> Decisions:
    said = options.get("decisions")
    return said if isinstance(said, Decisions) else NONE


_STRAY_NULS = 8
"""So many are no sign of a binary file in one that is called a text; ``decode`` allows as many."""


class LetterPageText:
    """A published letter, or a page of them, as plain text."""

    id = "text"
    name = "Published letter, plain text"
    extensions: tuple[str, ...] = (".txt",)
    can_read = True
    can_write = False
    options: tuple[FormatOption, ...] = (DECISIONS,)

    def sniff(self, head: bytes, name: str) -> int:
        """Return how sure it is that this is plain text: anything that is not binary and not markup may be."""
        start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:64].lower()
        if not head.strip() or start.startswith((b"<", b"{", b"%pdf", b"pk\x03\x04", b"\x89png")):
            return 0
        if name.lower().endswith((".json", ".xml")):
            return 0  # data of some other program: its signs are nobody's words
        named = name.lower().endswith(".txt")
        # A stray one in a text is replaced and reported; every second one is UTF-16.
        stray = max(_STRAY_NULS, len(head) // 50) if named else 0
        if not head.startswith((b"\xff\xfe", b"\xfe\xff")) and stray < head.count(0) < len(head) // 4:
            return 0
        return 60 if named else 20

    def read(self, source: Source, options: Options) -> ImportResult:
        """Return the letters in ``source``.

        Raises:
            FormatError: ``source-empty``, ``source-binary`` or ``source-too-large``.
        """
        decoded = decode(source.data)
        digital = DigitalSource(
            file=source.name,
            url=source.url,
            sha256=hashlib.sha256(source.data).hexdigest(),
            media_type="text/plain",
            encoding=decoded.encoding,
        )
        letters, problems = read_page(plain_page(decoded.text), digital, decided(options))
        return ImportResult(letters, problems=(*decoded.problems, *problems))

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:  # noqa: ARG002 - the protocol
        """Refuse: this format only reads.

        Raises:
            FormatError: ``format-read-only``.
        """
        raise FormatError("format-read-only", format=self.id)


class LetterPageHtml:
    """A published letter, or a page of them, as HTML."""

    id = "html"
    name = "Published letter, HTML"
    extensions: tuple[str, ...] = (".html", ".htm", ".xhtml")
    can_read = True
    can_write = False
    options: tuple[FormatOption, ...] = (DECISIONS,)

    def sniff(self, head: bytes, name: str) -> int:
        """Return how sure it is that this is HTML: its elements at the head, and the ending of the name."""
        wide = head.replace(b"\0", b"")
        if _OTHER_ROOT.search(wide):
            return 0
        named = name.lower().endswith(self.extensions)
        if _MARKUP.search(wide):
            return 95 if named or wide.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<") else 30
        return 40 if named and b"<" in wide else 0

    def read(self, source: Source, options: Options) -> ImportResult:
        """Return the letters in ``source``.

        Raises:
            FormatError: ``source-empty``, ``source-binary`` or ``source-too-large``.
        """
        decoded = decode(source.data)
        read = read_html(decoded.text)
        digital = DigitalSource(
            file=source.name,
            url=source.url,
            sha256=hashlib.sha256(source.data).hexdigest(),
            media_type="text/html",
            encoding=decoded.encoding,
        )
        letters, problems = read_page(html_page(decoded.text, read), digital, decided(options))
        if not letters:
            raise FormatError("source-empty")
        reported: list[Problem] = list(decoded.problems)
        if read.removed:
            reported.append(problem("html-active-content-removed", count=read.removed))
        if read.truncated:
            reported.append(problem("html-truncated"))
        return ImportResult(letters, problems=(*reported, *problems))

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:  # noqa: ARG002 - the protocol
        """Refuse: this format only reads.

        Raises:
            FormatError: ``format-read-only``.
        """
        raise FormatError("format-read-only", format=self.id)
