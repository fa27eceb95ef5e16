"""The format "cmif": CMIF 1.1 out, strictly; whatever calls itself CMIF in."""

from __future__ import annotations

import re

from editor.core.messages import FormatError
from editor.formats.base import ExportReport, ExportSource, FormatOption, ImportResult, Options, Sink, Source
from editor.formats.cmif.writing import LICENCES, SOURCES, CmifWriter, Particulars

_ROOT = re.compile(rb"<(?:\w+:)?TEI[\s>/]")
_ADDRESS = re.compile(rb"<(?:\w+:)?idno\s[^>]*type\s*=\s*[\"']url[\"']", re.IGNORECASE)
KINDS = ("print", "online", "hybrid")
"""What the edition can be that letters are listed from."""
_EDITION = re.compile(rb"<(?:\w+:)?bibl\s[^>]*type\s*=\s*[\"'](?:print|online|hybrid)[\"']")
_NUMBERED = re.compile(rb"<(?:\w+:)?correspDesc\s[^>]*(?:source|key)\s*=")


class CmifFormat:
    """One file of correspondence metadata for all letters."""

    id = "cmif"
    name = "CMIF (correspSearch)"
    extensions: tuple[str, ...] = (".xml",)
    can_read = True
    can_write = True
    writes_file = True
    """All letters go into one file."""
    matters: tuple[str, ...] = ("date-missing", "date-doubtful", "sender-missing", "writing-place-missing")
    """Problems of the letters that are told before an export."""
    options: tuple[FormatOption, ...] = (
        FormatOption("licence", "cc-by", "of this file, not of the texts: cc-by (CC BY 4.0) or cc0", tuple(LICENCES)),
        FormatOption("source", "project", "the edition that letters are listed from: project, with the numbers here; "
                                          "publication, where each was printed before", SOURCES),
        FormatOption("kind", "online", "what the edition of this project is: print, online or hybrid", KINDS),
        FormatOption("url", "", "the address at which this file will lie; without one a URN of the project"),
        FormatOption("letter_url", "", "the address of a letter, with {number} or {id} where those stand"),
        FormatOption("publisher", "", "who publishes the file; without one the editors"),
        FormatOption("email", "", "the address of the first editor for electronic mail"),
        FormatOption("date", "", "the date of the file, YYYY-MM-DD; without one that of the latest reading"),
    )

    def sniff(self, head: bytes, name: str) -> int:  # noqa: ARG002 - the ending says only that it is XML
        """Return how sure it is that this is CMIF and not the TEI of letters."""
        text = head.replace(b"\0", b"")
        if not text.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<") or not _ROOT.search(text):
            return 0
        return 98 if _NUMBERED.search(text) or (_ADDRESS.search(text) and _EDITION.search(text)) else 0

    def read(self, source: Source, options: Options) -> ImportResult:  # noqa: ARG002 - reading has no options
        """Return a letter without text for each description, and an entry for each authority that is named.

        Raises:
            FormatError: ``cmif-without-letters``, or what ``parse_xml`` refuses.
        """
        from editor.formats.cmif.reading import read_cmif

        return read_cmif(source)

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:
        """Write one file.

        Raises:
            FormatError: ``option-unknown``: a licence, source, kind or date that CMIF does not know.
        """
        writer = CmifWriter(source, _particulars(options))
        sink.write_parts("", writer.parts())
        return ExportReport(("",), tuple(writer.problems))


def _particulars(options: Options) -> Particulars:
    said = {name: str(options.get(name) or default) for name, default in Particulars._field_defaults.items()}
    for name, known in (("licence", LICENCES), ("source", SOURCES), ("kind", KINDS)):
        if said[name] not in known:
            raise FormatError("option-unknown", option=name, value=said[name], known=", ".join(known))
    if said["date"] and not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", said["date"]):
        raise FormatError("option-unknown", option="date", value=said["date"], known="YYYY-MM-DD")
    if re.search(r"\s", said["url"] + said["letter_url"]):
        raise FormatError("option-unknown", option="url", value=said["url"] or said["letter_url"], known="https://…")
    return Particulars(**said)
