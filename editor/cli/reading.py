"""A letter for reading on a terminal: its head, its text with note numbers, its notes, where it comes from."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence

from editor.app.actions.readings import reading_word
from editor.cli.output import problem_line
from editor.core.entities import Entity
from editor.core.letters import Action, Comment
from editor.core.problems import Problem
from editor.core.provenance import Provenance
from editor.core.signing import signed
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.core.threads import threads

_WIDTH = 100


def letter_lines(snapshot: LetterSnapshot, entities: Mapping[str, Entity],
                 problems: Iterable[Problem]) -> Iterator[str]:
    """Return the letter as lines of plain text."""
    numbers = {note.note.id: note.number or note.note.source_label or "·" for note in snapshot.notes}
    yield f"{snapshot.letter.number}. {snapshot.letter.title or '(no title)'}"
    yield from _head(snapshot)
    yield ""
    yield from _paragraphs(numbered(snapshot.transcription, numbers))
    for translation in snapshot.translations:
        yield f"Translation ({translation.text.language or 'no language given'}):"
        yield ""
        yield from _paragraphs(numbered(translation, numbers))
    if snapshot.notes:
        yield "Notes"
        yield ""
    for note in snapshot.notes:
        body = numbered(note.body, numbers) or f"({note.note.state})"
        yield from _wrapped(body.split("\n"), f"[{numbers[note.note.id]}] ")
    yield from _provenance(snapshot.provenance)
    yield from _mentioned(snapshot, entities)
    yield from _talk(snapshot)
    for problem in problems:
        yield problem_line(problem)


def numbered(text: TextSnapshot, numbers: Mapping[str, str]) -> str:
    """Return the content with the number of each note in brackets where its reference stands."""
    content = text.text.content
    pieces: list[str] = []
    last = 0
    for reference in text.of_kind("note"):
        pieces += (content[last:reference.start], f"[{numbers.get(reference.note or '', '?')}]")
        last = reference.start
    return "".join((*pieces, content[last:]))


def _paragraphs(content: str) -> Iterator[str]:
    for line in content.split("\n"):
        yield from textwrap.wrap(line, _WIDTH) or [""]
        yield ""


def _wrapped(lines: Sequence[str], label: str) -> Iterator[str]:
    indent = " " * len(label)
    for number, line in enumerate(lines):
        yield from textwrap.wrap(line, _WIDTH, initial_indent=indent if number else label,
                                 subsequent_indent=indent) or [label.rstrip()]
    yield ""


def _head(snapshot: LetterSnapshot) -> Iterator[str]:
    for action in snapshot.letter.actions:
        yield f"   {action.type}: {_action(action)}"


def _action(action: Action) -> str:
    parts = [", ".join(agent.name for agent in action.agents)]
    if action.date is not None:
        meaning = f" = {action.date.edtf}" if action.date.edtf else ""
        parts.append(f"{action.date.text}{meaning}")
    if action.place is not None:
        parts.append(action.place.name)
    return "; ".join(part for part in parts if part)


def _provenance(provenance: Provenance) -> Iterator[str]:
    for witness in provenance.witnesses:
        reference = " ".join(f"{level.level} {level.value}" for level in witness.reference)
        repository = witness.repository.name if witness.repository else ""
        parts = [repository, reference or witness.reference_text or "", witness.description or ""]
        yield f"{witness.role}: {'; '.join(part for part in parts if part)}"
        for inscription in witness.inscriptions:
            by = ", ".join(agent.name for agent in inscription.by)
            words = f": {inscription.text}" if inscription.text else ""
            yield f"   {inscription.kind}{f' by {by}' if by else ''}{words}"
    for publication in provenance.publications:
        yield f"published: {', '.join(p for p in (publication.title, publication.part, publication.date) if p)}"


def _talk(snapshot: LetterSnapshot) -> Iterator[str]:
    """Who read and signed the letter, and what was said about it and is not resolved."""
    for reading in snapshot.readings:
        against = f", against {reading.against}" if reading.against else ""
        going = "" if reading.finished else ", not finished"
        yield f"read: {reading_word(reading.kind)} by {reading.reader}, {reading.at[:10]}{against}{going}"
    for one in signed(snapshot):
        yield f"signed off: {one.signoff.person}, {one.signoff.at[:10]}{'' if one.holds else ', for an earlier state'}"
    for thread in threads(snapshot.comments):
        if not thread.resolved:
            label = f" ({thread.first.label})" if thread.first.label else ""
            said = "; ".join(f"{one.author}: {' '.join(one.body.split())}" for one in thread.comments if one.body)
            yield f"comment{label}{_on_change(thread.first)}: {said}"


def _on_change(comment: Comment) -> str:
    """Which change of a review a comment is about."""
    change = comment.change
    return "" if change is None else f" on the change [{change.before}] -> [{change.after}]"


def _mentioned(snapshot: LetterSnapshot, entities: Mapping[str, Entity]) -> Iterator[str]:
    ids = dict.fromkeys(
        entity for text in snapshot.texts() for tag in text.of_kind("entity") for entity in tag.entities)
    names = [entities[entity].name for entity in ids if entity in entities]
    if names:
        yield f"mentions: {'; '.join(names)}"
