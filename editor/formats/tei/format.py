"""The format "tei": TEI P5, one document a letter or a corpus, with a sidecar of W3C annotations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from tempfile import SpooledTemporaryFile

from editor.core.messages import FormatError
from editor.core.pages import Adjustments
from editor.core.problems import Problem, problem
from editor.core.provenance import KeptPart
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import ExportReport, ExportSource, FormatOption, ImportResult, Options, Sink, Source
from editor.formats.files import letter_file_name
from editor.formats.tei import sidecar
from editor.formats.tei.as_it_came import file_of
from editor.formats.tei.comments import without_comments
from editor.formats.tei.context import REGISTERS, Before
from editor.formats.tei.corpus_header import corpus_parts_of
from editor.formats.tei.document import Written, corpus_parts, letter_document, register_documents, serialised

_IN_MEMORY = 8 * 1024 * 1024
"""Bytes of letters kept in memory while a corpus is written; more wait in a temporary file."""
_ROOT = re.compile(rb"<(?:\w+:)?(TEI|teiCorpus|TEI\.2)[\s>/]")


class TeiFormat:
    """TEI P5, valid against tei_all."""

    id = "tei"
    name = "TEI P5"
    extensions: tuple[str, ...] = (".xml", ".tei")
    can_read = True
    can_write = True
    options: tuple[FormatOption, ...] = (
        FormatOption("corpus", False, "one teiCorpus with the whole register instead of one document a letter"),
        FormatOption("notes_in_place", False, "notes where they are referred to instead of at the end"),
        FormatOption("register", "standoff", "where the register is: standoff, back (of each letter), or files: "
                     "persons.xml, places.xml and so on; one teiCorpus has it in its standOff or in files",
                     ("standoff", "back", "files")),
        FormatOption("write_sidecar", True, "the annotations as W3C Web Annotations beside the TEI: nothing is lost"),
        FormatOption("comments", False, "the editors' comments too, as notes of type comment: they are no part of an "
                     "edition"),
        FormatOption("as_it_came", False, "a letter that was not changed since it came in as TEI as that very file, "
                     "byte for byte; the others anew, and named"),
        FormatOption("shared", None, "reading: what the files of one import share, so that one person is one entry"),
        FormatOption("load", None, "reading: a function that gives the bytes of a register beside the file"),
        FormatOption("sidecar", None, "reading: the bytes of the file NAME.annotations.json beside NAME.xml"),
    )

    def sniff(self, head: bytes, name: str) -> int:  # noqa: ARG002 - the protocol's signature
        """Return how sure it is that this is TEI: by its root element or its namespace."""
        text = head.replace(b"\0", b"")
        if not text.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<"):
            return 0
        if _ROOT.search(text):
            return 95
        return 70 if b"http://www.tei-c.org/ns/1.0" in text else 0

    def read(self, source: Source, options: Options) -> ImportResult:
        """Return the letters in ``source``; with its sidecar in ``options`` they are as they were.

        Raises:
            FormatError: ``xml-too-large``, ``xml-doctype-refused``, ``xml-broken``, ``xml-too-deep``,
                ``tei-without-text``.
        """
        # Here, because an export needs nothing of it.
        from editor.formats.tei.reading import read_tei

        given = {name: options[name] for name in ("shared", "load") if options.get(name) is not None}
        return read_tei(source, options.get("sidecar"), **given)

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:
        """Write the letters, and the sidecar of each."""
        writer = _Writer(source, options)
        files = writer.write_corpus(sink) if options.get("corpus") else writer.write_letters(sink)
        files += writer.write_register(sink)
        return ExportReport(tuple(files), tuple(writer.problems), tuple(writer.as_they_came))


class _Writer:
    def __init__(self, source: ExportSource, options: Options) -> None:
        self._source = source
        self._entities = {entity.id: entity for entity in source.project.entities}
        self._in_place = bool(options.get("notes_in_place"))
        self._register = str(options.get("register") or "standoff").lower()
        if self._register not in REGISTERS:
            raise FormatError("option-unknown", option="register", value=self._register, known=", ".join(REGISTERS))
        if options.get("corpus") and self._register == "back":
            # What stands once in a corpus stands in its standOff: an identifier must not come twice.
            self._register = "standoff"
        self._taken: set[str] | None = set() if options.get("corpus") else None
        self._before = Before()
        self._with_comments = bool(options.get("comments"))
        self._with_sidecar = bool(options.get("write_sidecar", True))
        self._as_it_came = bool(options.get("as_it_came"))
        self.problems: list[Problem] = []
        self.as_they_came: list[str] = []

    def write_letters(self, sink: Sink) -> list[str]:
        files: list[str] = []
        used: set[str] = set()
        for snapshot in self._source.letters():
            stem = letter_file_name(snapshot, used)
            if self._as_it_came and (received := self._file_of(snapshot)) is not None:
                sink.write(f"{stem}.xml", received)
                files.append(f"{stem}.xml")
                continue
            written = self._letter(snapshot, with_register=self._register != "files")
            sink.write(f"{stem}.xml", serialised(written.root))
            files.append(f"{stem}.xml")
            if self._with_sidecar:
                sink.write(stem + sidecar.SUFFIX, self._page(snapshot, written) + b"\n")
                files.append(stem + sidecar.SUFFIX)
        return files

    def _file_of(self, snapshot: LetterSnapshot) -> bytes | None:
        """The file that the letter came as; None where it is to be written anew, which is told."""
        found = file_of(snapshot)
        if isinstance(found, Problem):
            self.problems.append(found)
            return None
        self.as_they_came.append(snapshot.letter.id)
        self.problems.extend(_beside_file(snapshot))
        return found

    def write_corpus(self, sink: Sink) -> list[str]:
        if self._as_it_came:
            self.problems.append(problem("written-anew-corpus"))
        # What the header of another corpus said stands before the letters, and is known when the last was read.
        with SpooledTemporaryFile(_IN_MEMORY) as spool:
            kept: dict[KeptPart, None] = {}
            sizes: list[int] = []
            for snapshot in self._source.letters():
                sizes.append(spool.write(serialised(self._letter(snapshot, with_register=False).root)))
                kept.update(dict.fromkeys(corpus_parts_of(snapshot)))
            spool.seek(0)
            sink.write_parts("corpus.xml", corpus_parts(
                self._source.project, map(spool.read, sizes), with_register=self._register == "standoff", kept=kept,
                taken=self._taken or ()))
        if not self._with_sidecar:
            return ["corpus.xml"]
        found = list(self.problems)
        self._taken = set()
        pages = (self._page(snapshot, self._letter(snapshot, with_register=False))
                 for snapshot in self._source.letters())
        sink.write_parts("corpus" + sidecar.SUFFIX, sidecar.collection(self._source.project.entities, pages))
        # The second pass over the letters reports what the first did.
        self.problems = found
        return ["corpus.xml", "corpus" + sidecar.SUFFIX]

    def write_register(self, sink: Sink) -> list[str]:
        """Write the files of the register where it has its own."""
        if self._register != "files":
            return []
        files: list[str] = []
        for name, data in register_documents(self._source.project):
            sink.write(name, data)
            files.append(name)
        return files

    def _letter(self, snapshot: LetterSnapshot, with_register: bool) -> Written:
        snapshot = self._shown(snapshot)
        written = letter_document(
            snapshot, self._source.project.project, self._entities,
            notes_in_place=self._in_place, with_register=with_register, register=self._register,
            taken=self._taken, before=self._before,
        )
        self.problems.extend(written.problems)
        self.problems.extend(self._losses(snapshot))
        return written

    def _page(self, snapshot: LetterSnapshot, written: Written) -> bytes:
        return sidecar.page(self._shown(snapshot), self._entities, written.header, written.facsimile)

    def _shown(self, snapshot: LetterSnapshot) -> LetterSnapshot:
        return snapshot if self._with_comments else without_comments(snapshot)

    def _losses(self, snapshot: LetterSnapshot) -> Iterator[Problem]:
        """What the TEI alone cannot carry."""
        if self._with_sidecar:
            return
        letter = snapshot.letter.id
        detached = any(annotation.detached for text in snapshot.texts() for annotation in text.annotations)
        source = snapshot.provenance.digital_source
        held = {
            "detached annotations": detached,
            "the header of its corpus": self._taken is None and bool(corpus_parts_of(snapshot)),
            "raw source": source is not None and source.raw is not None,
            "import remarks": bool(snapshot.letter.remarks),
            "problems let stand": bool(snapshot.letter.settled),
            "how pages are shown": any(page.adjustments != Adjustments() for page in snapshot.pages),
        }
        for what, present in held.items():
            if present:
                yield problem("not-in-format", letter=letter, what=what, format="TEI")


def _beside_file(snapshot: LetterSnapshot) -> Iterator[Problem]:
    """What the project has of a letter that its file does not say, though what an edition says is in it."""
    held = {"readings": bool(snapshot.readings), "sign-offs": bool(snapshot.signoffs),
            "comments": bool(snapshot.comments)}
    left_out = [what for what, present in held.items() if present]
    if left_out:
        yield problem("not-in-format", letter=snapshot.letter.id, what=", ".join(left_out), format="TEI")
