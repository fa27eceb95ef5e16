"""Cross-references: to a note, a letter, an entry of the register, or something outside the project.

A reference is a span over its printed words, which are part of the text like any others. Its attributes say what
it points to, and ``label`` which words were generated for it; they are generated anew when the target's number,
date or names change. Words that an editor has put in their place are left alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Literal, Protocol

from editor.core.anchors import TextEdit, trim
from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.letters import Action, Letter
from editor.core.names import parse_name
from editor.core.operations import Change, EditText, Put
from editor.core.record import JsonObject, replace
from editor.core.snapshot import LetterSnapshot, TextSnapshot

KIND = "reference"

ReferenceType = Literal["see", "cf", "date", "plain"]
TargetKind = Literal["note", "letter", "entry", "outside"]

REFERENCE_TYPES: tuple[ReferenceType, ...] = ("see", "cf", "plain", "date")
"""How a reference is worded; ``date`` says only when a letter was written."""

TEMPLATES: dict[str, str] = {"see": "see {label}", "cf": "cf. {label}", "plain": "{label}", "date": "{label}"}

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")
_NAMED_ALONE = 2
"""So many correspondents of one side are named; of more, the first."""


class Targets(Protocol):
    """What a label is made from: the project as it stands."""

    def get(self, object_id: str, /) -> object | None:
        """An object as it is now, or None where it is deleted."""
        ...

    def letter(self, letter_id: str, /) -> LetterSnapshot:
        """A whole letter."""
        ...


class Remembered:
    """Targets that read each letter once: while labels are made, no number and no date changes."""

    def __init__(self, targets: Targets, *letters: LetterSnapshot) -> None:
        self._targets = targets
        self._letters = {letter.letter.id: letter for letter in letters}

    def get(self, object_id: str, /) -> object | None:
        """An object as it is now."""
        return self._targets.get(object_id)

    def letter(self, letter_id: str, /) -> LetterSnapshot:
        """A whole letter as it was when it was first asked for."""
        if letter_id not in self._letters:
            self._letters[letter_id] = self._targets.letter(letter_id)
        return self._letters[letter_id]


def value_of(attributes: JsonObject, name: str) -> str:
    """Return an attribute that is a word, or an empty string."""
    value = attributes.get(name)
    return value if isinstance(value, str) else ""


def label_of(attributes: JsonObject, home: str, targets: Targets) -> str | None:
    """Return the words of a reference that stands in letter ``home``; None where its target is gone."""
    label = _target_label(attributes, home, targets)
    if not label:
        return None
    locator = value_of(attributes, "locator")
    label = f"{label}, {locator}" if locator else label
    return TEMPLATES.get(value_of(attributes, "type"), "{label}").replace("{label}", label)


def _target_label(attributes: JsonObject, home: str, targets: Targets) -> str | None:
    target = value_of(attributes, "target")
    match value_of(attributes, "to"):
        case "note":
            return _note_label(attributes, target, home, targets)
        case "letter":
            letter = targets.get(target)
            return letter_label(letter, only_date=value_of(attributes, "type") == "date") if isinstance(
                letter, Letter) else None
        case "entry":
            entity = _merged(target, targets)
            return entity.name if entity is not None else None
        case _:
            return value_of(attributes, "words") or None


def _note_label(attributes: JsonObject, target: str, home: str, targets: Targets) -> str | None:
    owner = value_of(attributes, "letter")
    if not isinstance(targets.get(owner), Letter):
        return None
    snapshot = targets.letter(owner)
    note = snapshot.note(target)
    if note is None:
        return None
    words = f"note {note.number}" if note.number else "head note"
    return words if owner == home else f"{letter_label(snapshot.letter)}, {words}"


def _merged(target: str, targets: Targets) -> Entity | None:
    """The entry, or the one that it was merged into."""
    seen: set[str] = set()
    entity = targets.get(target)
    while isinstance(entity, Entity) and entity.merged_into and entity.id not in seen:
        seen.add(entity.id)
        entity = targets.get(entity.merged_into)
    return entity if isinstance(entity, Entity) else None


def letter_label(letter: Letter, *, only_date: bool = False) -> str:
    """Return how a letter is cited: “Peters to Stalin, 3 April 1922”; what is not known is left out."""
    sent, received = letter.action("sent"), letter.action("received")
    when = date_words(sent)
    if only_date and when:
        return when
    people = " to ".join(name for name in (_names(sent), _names(received)) if name)
    if people and not _names(sent):
        people = f"to {people}"
    return ", ".join(part for part in (people, when) if part) if people else f"letter {letter.number}"


def _names(action: Action | None) -> str:
    names = [_short(agent.name) for agent in action.agents] if action is not None else []
    return " and ".join(names) if len(names) <= _NAMED_ALONE else f"{names[0]} and others"


def _short(name: str) -> str:
    """The surname of a person; an office or institution whole."""
    parsed = parse_name(name)
    return parsed.surname if parsed is not None and parsed.forenames else name


def date_words(action: Action | None) -> str:
    """Return the date of an action as labels say it: “3 April 1922”; one that is no plain day as it is printed."""
    if action is None or action.date is None:
        return ""
    parts = (action.date.edtf or "").split("-")
    if not all(part.isdecimal() for part in parts) or not parts[0] or len(parts[0]) != 4:
        return action.date.text
    try:
        day = date(int(parts[0]), *(int(part) for part in (*parts[1:], "1", "1")[:2]))
    except ValueError:
        return action.date.text
    words = [str(day.day), _MONTHS[day.month - 1], str(day.year)]
    return " ".join(words[3 - len(parts):])


def references_in(texts: Iterable[TextSnapshot]) -> Iterator[tuple[TextSnapshot, Annotation]]:
    """Yield the attached references of texts with the text that each stands in."""
    for text in texts:
        for annotation in text.of_kind(KIND):
            yield text, annotation


def labels_of(snapshot: LetterSnapshot, targets: Targets) -> dict[str, str | None]:
    """Return the words that each reference of a letter should have now, by its id; None where its target is gone."""
    known = Remembered(targets, snapshot)
    return {annotation.id: label_of(annotation.attributes, snapshot.letter.id, known)
            for _text, annotation in references_in(snapshot.texts())}


def refreshed(text: TextSnapshot, labels: Mapping[str, str | None]) -> list[Change]:
    """Return the changes that bring the references of a text to their labels, the last one first.

    What was worded by hand, and what points at something that is gone, stays as it is.
    """
    changes: list[Change] = []
    for annotation in sorted(text.of_kind(KIND), key=lambda a: a.start, reverse=True):
        words, label = text.quote(annotation), labels.get(annotation.id)
        if label is None or label == words or words != value_of(annotation.attributes, "label"):
            continue
        edit = _edit(annotation.start, words, label)
        changes.append(EditText(text.text.id, (edit,)))
        attributes = {**annotation.attributes, "label": label}
        changes.append(Put(replace(annotation, end=annotation.start + len(label), attributes=attributes)))
    return changes


def _edit(start: int, words: str, label: str) -> TextEdit:
    """The smallest replacement that is not a mere insertion: what stands at the end of the words stays behind them."""
    edit = trim(TextEdit(start, words, label))
    if edit.removed:
        return edit
    offset = edit.start - start
    if offset:
        before = words[offset - 1]
        return TextEdit(edit.start - 1, before, before + edit.inserted)
    return TextEdit(edit.start, words[0], edit.inserted + words[0])
