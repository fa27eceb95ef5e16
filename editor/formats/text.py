"""The format "text": plain text. Reading takes a published letter apart; writing gives one of three projections."""

from __future__ import annotations

from collections.abc import Iterator

from editor.core import projections
from editor.core.messages import FormatError
from editor.core.problems import Problem
from editor.core.projections import ReadingOptions
from editor.core.snapshot import LetterSnapshot, NoteSnapshot, TextSnapshot
from editor.formats.base import ExportReport, ExportSource, FormatOption, ImportResult, Options, Sink, Source
from editor.formats.files import letter_file_name, losses
from editor.formats.letter_page import LetterPageText

PROJECTIONS = ("source", "reading", "search")
_BETWEEN_LETTERS = "\n" + "-" * 20 + "\n\n"
_SHOWN = {
    "source": frozenset({"note"}),
    "reading": frozenset({"note", "supplied", "gap", "expansion", "abbreviation", "correction"}),
    "search": frozenset[str](),
}


class TextFormat:
    """Plain text: the source character for character, the reading text, or the text as search sees it."""

    id = "text"
    name = "Plain text"
    extensions: tuple[str, ...] = (".txt",)
    can_read = True
    can_write = True
    options: tuple[FormatOption, ...] = (
        FormatOption("projection", "reading", "source: as printed; reading: as an edition reads; search: folded",
                     PROJECTIONS),
        FormatOption("one_file", False, "all letters in one file instead of one file a letter"),
    )

    def __init__(self) -> None:
        self._reader = LetterPageText()

    def sniff(self, head: bytes, name: str) -> int:
        """Return how sure it is that this is plain text."""
        return self._reader.sniff(head, name)

    def read(self, source: Source, options: Options) -> ImportResult:
        """Return the letters in a published page.

        Raises:
            FormatError: as ``letter_page`` says.
        """
        return self._reader.read(source, options)

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:
        """Write the projection that ``options`` name.

        Raises:
            FormatError: ``option-unknown``: there is no such projection.
        """
        projection = str(options.get("projection") or "reading")
        if projection not in PROJECTIONS:
            raise FormatError("option-unknown", option="projection", value=projection, known=", ".join(PROJECTIONS))
        problems: list[Problem] = []

        def written() -> Iterator[tuple[LetterSnapshot, bytes]]:
            for snapshot in source.letters():
                problems.extend(losses(snapshot, self.name, _SHOWN[projection]))
                yield snapshot, letter_text(snapshot, projection).encode("utf-8", "replace")

        files = write_letters(written(), sink, ".txt", _BETWEEN_LETTERS if options.get("one_file") else None)
        return ExportReport(files, tuple(problems))


def write_letters(
    letters: Iterator[tuple[LetterSnapshot, bytes]], sink: Sink, ending: str, between: str | None
) -> tuple[str, ...]:
    """Write one file a letter, or all into the one output file with ``between`` them; return the names."""
    if between is not None:
        sink.write_parts("", _joined((data for _, data in letters), between.encode()))
        return ("",)
    used: set[str] = set()
    files: list[str] = []
    for snapshot, data in letters:
        files.append(letter_file_name(snapshot, used) + ending)
        sink.write(files[-1], data)
    return tuple(files)


def _joined(parts: Iterator[bytes], between: bytes) -> Iterator[bytes]:
    for place, part in enumerate(parts):
        yield between + part if place else part


def letter_text(snapshot: LetterSnapshot, projection: str) -> str:
    """Return the letter as text in one of the three projections, its notes after it."""
    head = [snapshot.letter.title] if projection == "reading" and snapshot.letter.title else []
    labels = _labels(snapshot, projection)
    texts = [_projected(text, projection, labels) for text in (snapshot.transcription, *snapshot.translations)]
    notes = [_note(note, projection, labels) for note in snapshot.notes]
    return "\n\n".join([*head, *texts, *([] if not notes else ["\n".join(notes)])]).rstrip("\n") + "\n"


def _labels(snapshot: LetterSnapshot, projection: str) -> dict[str, str]:
    """The markers: as printed in the source, else the number in brackets."""
    printed = {note.note.id: note.note.source_label for note in snapshot.notes} if projection == "source" else {}
    return {
        note.note.id: printed.get(note.note.id) or f"[{note.number}]"
        for note in snapshot.notes
        if note.number or printed.get(note.note.id)
    }


def _projected(text: TextSnapshot, projection: str, labels: dict[str, str]) -> str:
    if projection == "search":
        return projections.search(text)
    if projection == "source":
        return projections.source(text, labels)
    return projections.reading(text, ReadingOptions(reference="{}"), labels).replace("\n", "\n\n")


def _note(note: NoteSnapshot, projection: str, labels: dict[str, str]) -> str:
    body = _projected(note.body, projection, labels)
    if projection == "search":
        return body
    if projection == "reading" and note.note.state == "missing in source" and not body:
        body = "[missing in the source]"
    return f"{labels.get(note.note.id, '')} {body}".strip(" ")
