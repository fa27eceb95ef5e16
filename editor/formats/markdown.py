"""The format "markdown": the reading text with real footnotes, for word processors, web sites and repositories."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from editor.core import projections
from editor.core.annotations import Annotation
from editor.core.blocks import line_spans
from editor.core.letters import Action
from editor.core.messages import FormatError
from editor.core.problems import Problem
from editor.core.projections import ReadingOptions
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, NoteSnapshot, TextSnapshot
from editor.formats.base import ExportReport, ExportSource, FormatOption, Options, Sink, WritingOnly
from editor.formats.files import losses
from editor.formats.text import write_letters

_BETWEEN_LETTERS = "\n* * *\n\n"
_SPECIAL = re.compile(r"([\\`*_\[\]<>~^$|&])")
_AT_START = re.compile(r"^([#+=:-]|\d+(?=[.)]))")
_STRONG = frozenset({"bold", "double underlined", "capitals"})
_REPLACING = frozenset({"expansion", "abbreviation", "correction", "deletion", "gap"})
"""Marks whose words a reading text replaces: emphasis never begins or ends inside one."""
_SHOWN = frozenset({"note", "emphasis", "supplied", "gap", "expansion", "abbreviation", "correction"})
_HEADINGS = {"heading": "### ", "list-item": "- "}


class MarkdownFormat(WritingOnly):
    """Markdown as pandoc and GitHub read it."""

    id = "markdown"
    name = "Markdown"
    extensions: tuple[str, ...] = (".md", ".markdown")
    options: tuple[FormatOption, ...] = (
        FormatOption("projection", "reading", "reading: expanded and corrected; source: as printed",
                     ("reading", "source")),
        FormatOption("one_file", False, "all letters in one file instead of one file a letter"),
    )

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:
        """Write the letters.

        Raises:
            FormatError: ``option-unknown``: there is no such projection.
        """
        projection = str(options.get("projection") or "reading")
        if projection not in ("reading", "source"):
            raise FormatError("option-unknown", option="projection", value=projection, known="reading, source")
        one_file = bool(options.get("one_file"))
        problems: list[Problem] = []

        def written() -> Iterator[tuple[LetterSnapshot, bytes]]:
            for place, snapshot in enumerate(source.letters()):
                problems.extend(losses(snapshot, self.name, _SHOWN))
                prefix = f"{place + 1}-" if one_file else ""
                yield snapshot, letter_markdown(snapshot, projection, prefix).encode("utf-8", "replace")

        files = write_letters(written(), sink, ".md", _BETWEEN_LETTERS if one_file else None)
        return ExportReport(files, tuple(problems))


def letter_markdown(snapshot: LetterSnapshot, projection: str = "reading", prefix: str = "") -> str:
    """Return the letter as Markdown; ``prefix`` keeps the footnotes of several letters in one file apart."""
    writer = _Writer(snapshot, projection, prefix)
    parts = [f"# {escaped(snapshot.letter.title or f'Letter {snapshot.letter.number}')}", *_metadata(snapshot)]
    parts.extend(writer.text(note.body) for note in snapshot.notes if note.note.series == "head")
    parts.append(writer.text(snapshot.transcription))
    for translation in snapshot.translations:
        language = f" ({escaped(translation.text.language)})" if translation.text.language else ""
        parts.extend([f"## Translation{language}", writer.text(translation)])
    parts.extend(writer.footnotes())
    return "\n\n".join(part for part in parts if part) + "\n"


def escaped(text: str) -> str:
    """Return ``text`` so that Markdown shows it as it is."""
    text = _SPECIAL.sub(r"\\\1", text.replace("\n", " "))
    return _AT_START.sub(lambda match: _escaped_start(match.group(1)), text)


def _escaped_start(start: str) -> str:
    return f"\\{start}" if not start[0].isdigit() else f"{start}\\"


def _metadata(snapshot: LetterSnapshot) -> Iterator[str]:
    letter = snapshot.letter
    rows: list[tuple[str, str | None]] = [("Number", letter.number), ("Kind", letter.kind)]
    for kind, label in (("sent", "From"), ("received", "To")):
        action = letter.action(kind)  # pyright: ignore[reportArgumentType]
        rows.append((label, _agents(action)))
    sent = letter.action("sent")
    rows.append(("Date", sent.date.text if sent is not None and sent.date is not None else None))
    rows.append(("Place", sent.place.name if sent is not None and sent.place is not None else None))
    base = snapshot.provenance.base()
    rows.append(("Source", base.reference_text if base is not None else None))
    yield "\n".join(f"- **{label}:** {escaped(value)}" for label, value in rows if value)


def _agents(action: Action | None) -> str | None:
    return ", ".join(agent.name for agent in action.agents) if action is not None else None


class _Stretch(NamedTuple):
    """A stretch of a line with one look, and the notes referred to at its end."""

    start: int
    end: int
    look: str
    notes: tuple[str, ...]


class _Writer:
    def __init__(self, snapshot: LetterSnapshot, projection: str, prefix: str) -> None:
        self._snapshot = snapshot
        self._projection = projection
        notes = [note for note in snapshot.notes if note.note.series != "head"]
        self._labels = {note.note.id: prefix + _label(note) for note in notes}
        self._referred: set[str] = set()

    def text(self, text: TextSnapshot) -> str:
        """The blocks of a text; consecutive list items stand together."""
        roles = {a.start: a.kind for a in text.annotations if a.is_block and not a.detached}
        result = ""
        before = ""
        for line in line_spans(text.text.content):
            role = roles.get(line.start, "paragraph")
            written = _HEADINGS.get(role, "") + self._line(text, line.start, line.end)
            together = role == before == "list-item"
            result += written if not result else ("\n" if together else "\n\n") + written
            before = role
        return result

    def footnotes(self) -> Iterator[str]:
        """The footnotes, each after the other; a note that nothing refers to is a paragraph at the end."""
        notes = [note for note in self._snapshot.notes if note.note.series != "head"]
        bodies = [(note, self._body(note)) for note in notes]
        for note, body in bodies:
            label = self._labels[note.note.id]
            if note.note.id in self._referred:
                yield f"[^{label}]: " + body.replace("\n\n", "\n\n    ")
        for note, body in bodies:
            if note.note.id not in self._referred:
                yield f"Note {escaped(note.number)}: {body}"

    def _body(self, note: NoteSnapshot) -> str:
        body = self.text(note.body)
        return "*missing in the source*" if note.note.state == "missing in source" and not body else body

    def _line(self, text: TextSnapshot, start: int, end: int) -> str:
        parts: list[str] = []
        for stretch in _stretches(text, start, end, _REPLACING if self._projection == "reading" else frozenset()):
            words = escaped_inside(self._words(text, stretch.start, stretch.end), at_start=not "".join(parts))
            parts.append(_dressed(words, stretch.look))
            for note in stretch.notes:
                if note in self._labels:
                    self._referred.add(note)
                    parts.append(f"[^{self._labels[note]}]")
        return "".join(parts).strip()

    def _words(self, text: TextSnapshot, start: int, end: int) -> str:
        """The projection of a stretch alone."""
        content = text.text.content[start:end]
        if self._projection == "source":
            return content
        inside = tuple(
            replace(a, start=a.start - start, end=a.end - start)
            for a in text.annotations
            if not a.detached and start <= a.start and a.end <= end and (a.end > start or start == 0)
        )
        cut_out = TextSnapshot(text=replace(text.text, content=content), annotations=inside)
        return projections.reading(cut_out, ReadingOptions())


def escaped_inside(text: str, at_start: bool) -> str:
    """Return words of a line escaped; what is special only at a line's start is left alone inside."""
    return escaped(text.lstrip(" \t")) if at_start else _SPECIAL.sub(r"\\\1", text)


def _label(note: NoteSnapshot) -> str:
    """A label that Markdown takes: 1, 2 … for the commentary, a, b … for textual notes, author-1 for the author's."""
    return f"author-{len(note.number)}" if note.note.series == "author" else note.number or note.note.id


def _stretches(text: TextSnapshot, start: int, end: int, replaced: frozenset[str]) -> Iterator[_Stretch]:
    """The line cut where emphasis begins or ends and where notes are referred to, but not inside ``replaced`` kinds."""
    here = [a for a in text.annotations if not a.detached and a.start <= end and a.end >= start]
    replacing = [a for a in here if a.kind in replaced and a.start < a.end]
    emphases = [(_outside(a.start, replacing, -1), _outside(a.end, replacing, 1), a)
                for a in here if a.kind == "emphasis" and a.start < a.end]
    notes: dict[int, list[str]] = {}
    for reference in here:
        if reference.kind == "note" and reference.note is not None:
            notes.setdefault(_outside(reference.start, replacing, 1), []).append(reference.note)
    borders = {start, end, *(min(max(place, start), end) for row in emphases for place in row[:2])}
    borders.update(min(place, end) for place in notes)
    places = sorted(borders)
    if start in notes:
        yield _Stretch(start, start, "", tuple(notes[start]))
    for first, last in pairwise(places):
        covering = [a for a_start, a_end, a in emphases if a_start <= first and last <= a_end]
        yield _Stretch(first, last, _look(covering), tuple(notes.get(last, ())))


def _outside(place: int, replacing: Sequence[Annotation], direction: int) -> int:
    """The nearest place that no replaced words lie about."""
    for annotation in replacing:
        if annotation.start < place < annotation.end:
            return annotation.start if direction < 0 else annotation.end
    return place


def _look(covering: Sequence[Annotation]) -> str:
    if not covering:
        return ""
    looks: set[str] = {str(_value(annotation.attributes)) for annotation in covering}
    return "**" if looks & _STRONG else "*"


def _value(attributes: Mapping[str, object]) -> object:
    return attributes.get("rend", "")


def _dressed(words: str, look: str) -> str:
    """Emphasis marks hug the words: blanks stay outside, or Markdown would not see them."""
    inner = words.strip()
    if not look or not inner:
        return words
    before, after = words[:len(words) - len(words.lstrip())], words[len(words.rstrip()):]
    return f"{before}{look}{inner}{look}{after}"
