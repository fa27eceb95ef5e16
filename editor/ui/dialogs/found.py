"""What an import found in a letter, in a few lines for its dialog: pure functions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from editor.core.annotations import Annotation
from editor.core.problems import Problem
from editor.core.snapshot import LetterSnapshot
from editor.ui.messages import worded_problem
from editor.ui.noop import QT_TRANSLATE_NOOP

MOST_QUOTED = 60
"""Code points of the words that a problem is of."""

CONTEXT = "Found"
LINES = (
    QT_TRANSLATE_NOOP("Found", "From {sender} to {recipient}"),
    QT_TRANSLATE_NOOP("Found", "Lines: {counts}"),
    QT_TRANSLATE_NOOP("Found", "Notes: {counts}"),
    QT_TRANSLATE_NOOP("Found", "In the text and the notes: {counts}"),
    QT_TRANSLATE_NOOP("Found", "Kept at: {place}"),
    QT_TRANSLATE_NOOP("Found", "Published in: {titles}"),
)


def found_lines(snapshot: LetterSnapshot) -> list[str]:
    """Return what was found: people, date and place, lines, notes, marks, archive, publication."""
    people, lines, notes, marks, kept, published = (QCoreApplication.translate(CONTEXT, line) for line in LINES)
    annotations = [annotation for text in snapshot.texts() for annotation in text.annotations]
    blocks = (a for a in snapshot.transcription.annotations if a.is_block)
    others = (a for a in annotations if not a.is_block and a.kind != "note")
    series = Counter(note.note.series for note in snapshot.notes)
    result = [_head(snapshot, people), lines.format(counts=_counted(blocks))]
    if series:
        result.append(notes.format(counts=_listed(series)))
    if said := _counted(others):
        result.append(marks.format(counts=said))
    if said := _archive(snapshot):
        result.append(kept.format(place=said))
    if titles := [item.title for item in snapshot.provenance.publications if item.title]:
        result.append(published.format(titles="; ".join(titles)))
    return [line for line in result if line]


def _head(snapshot: LetterSnapshot, template: str) -> str:
    sent, received = snapshot.letter.action("sent"), snapshot.letter.action("received")
    names = [", ".join(agent.name for agent in action.agents) or "?" if action is not None else "?"
             for action in (sent, received)]
    parts = [template.format(sender=names[0], recipient=names[1]) if names != ["?", "?"] else ""]
    if sent is not None and sent.place is not None:
        parts.append(sent.place.name)
    if sent is not None and sent.date is not None:
        parts.append(f"{sent.date.text} ({sent.date.edtf})" if sent.date.edtf else sent.date.text)
    return " · ".join(part for part in parts if part)


def _counted(annotations: Iterable[Annotation]) -> str:
    return _listed(Counter(annotation.kind for annotation in annotations))


def _listed(counts: Counter[str]) -> str:
    return ", ".join(f"{count} {name}" for name, count in counts.items())


def _archive(snapshot: LetterSnapshot) -> str:
    witness = snapshot.provenance.base()
    if witness is None:
        return ""
    parts = [witness.repository.name if witness.repository is not None else "",
             *(f"{level.level} {level.value}" for level in witness.reference),
             witness.medium or "", f"{witness.signature} signature" if witness.signature else ""]
    return " · ".join(part for part in parts if part)


def problem_line(problem: Problem) -> str:
    """Return the sentence of a problem with the words that it is of."""
    quote = " ".join((problem.quote or "").split())
    if len(quote) <= 1:
        return worded_problem(problem)
    shown = quote if len(quote) <= MOST_QUOTED else quote[:MOST_QUOTED].rstrip() + "…"
    return f"{worded_problem(problem)} “{shown}”"
