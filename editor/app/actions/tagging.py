"""Finding where the names of the register stand untagged, and tagging them as one step."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import Protocol, runtime_checkable

import regex

from editor.app.actions.entities import current_entry, mention_attributes
from editor.app.actions.step import BulkStep, place
from editor.app.jobs import Progress
from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.find import NameFinder, context
from editor.core.ids import new_id
from editor.core.messages import LetterbookError, Message, RefusedError, message
from editor.core.operations import Change, Put, Reader
from editor.core.record import Record
from editor.core.snapshot import TextSnapshot

CONTEXT = 40
"""Code points shown on either side."""

_ID_DIGITS = 16
_WORD = regex.compile(r"\w+")


@runtime_checkable
class IndexedReader(Protocol):
    """A reader with a word index, as a session is."""

    def letters_holding(self, phrase: str) -> set[str]:
        """Return the letters whose texts may hold the phrase: all that do, and perhaps some that do not."""
        ...


class UntaggedOccurrence(Record, frozen=True):
    """A name of an entry where no tag stands. ``entities`` are all entries that bear it: several are ambiguous.

    ``id`` is the same as long as the name stands where it stands.
    """

    id: str
    letter: str
    text: str
    start: int
    end: int
    before: str
    match: str
    after: str
    entities: tuple[str, ...]

    @property
    def ambiguous(self) -> bool:
        """Whether other entries have the same name."""
        return len(self.entities) > 1


def find_entity(reader: Reader, ref: str) -> Entity:
    """Return the entry that an identity, the beginning of one (4 digits or more) or a name stands for.

    Raises:
        LetterbookError: none or several are meant ("no-such-entity", "entity-name-ambiguous").
    """
    register = list(reader.entities())
    exact = [entity for entity in register if entity.id == ref]
    preferred = [entity for entity in register if entity.name == ref]
    variant = [entity for entity in register if ref in entity.forms()]
    folded = [entity for entity in register if any(form.casefold() == ref.casefold() for form in entity.forms())]
    prefix = [entity for entity in register if len(ref) >= 4 and entity.id.startswith(ref.lower())]
    found = exact or preferred or variant or folded or prefix
    if not found:
        raise LetterbookError("no-such-entity", entity=ref)
    entries = {entry.id: entry for entry in (current_entry(reader, entity.id) for entity in found)}
    if len(entries) > 1:
        raise LetterbookError("entity-name-ambiguous", entity=ref, count=len(entries))
    return next(iter(entries.values()))


def bearers(register: Iterable[Entity]) -> dict[str, set[str]]:
    """Return every name form with the entries that bear it; what was merged counts for what it was merged into."""
    entries = {entity.id: entity for entity in register}
    forms: dict[str, set[str]] = {}
    for entity in entries.values():
        kept = entity
        seen = {kept.id}
        while kept.merged_into in entries and kept.merged_into not in seen:
            seen.add(kept.merged_into)
            kept = entries[kept.merged_into]
        for form in entity.forms():
            forms.setdefault(form, set()).add(kept.id)
    return forms


def find_occurrences(reader: Reader, entity_id: str, *, letters: Iterable[str] | None = None,
                     progress: Progress | None = None) -> list[UntaggedOccurrence]:
    """Return where the names of an entry stand untagged: in transcriptions, translations and notes.

    Where a longer name of another entry stands, the shorter one in it is not meant.

    Raises:
        RefusedError: there is no such entry.
        Cancelled: the job was told to stop.
    """
    entity = current_entry(reader, entity_id)
    forms = bearers(reader.entities())
    own = [form for form, bearing in forms.items() if entity.id in bearing and form.strip()]
    finder = NameFinder({form: bearing for form, bearing in forms.items() if _may_overlap(form, own)})
    progress = progress or Progress()
    ids = _to_look_into(reader, own, reader.letter_ids() if letters is None else letters)
    found: list[UntaggedOccurrence] = []
    for done, letter_id in enumerate(ids):
        progress.step(done, len(ids), message("looking"))
        for text in reader.letter(letter_id).texts():
            if any(form in text.text.content for form in own):
                found.extend(_in_text(text, finder, entity.id))
    progress.step(len(ids), len(ids))
    return found


def _may_overlap(form: str, own: Iterable[str]) -> bool:
    """Whether a name may stand over a part of one of the entry's own: it has a word of it, or the whole of it."""
    words = set(_WORD.findall(form))
    return any(name in form or not words.isdisjoint(_WORD.findall(name)) for name in own)


def _to_look_into(reader: Reader, own: Iterable[str], letters: Iterable[str]) -> list[str]:
    if not isinstance(reader, IndexedReader):
        return list(letters)
    holding: set[str] = set()
    for form in own:
        holding |= reader.letters_holding(form)
    return [letter for letter in letters if letter in holding]


def _in_text(text: TextSnapshot, finder: NameFinder, entity: str) -> Iterator[UntaggedOccurrence]:
    tagged = [(tag.start, tag.end) for tag in text.of_kind("entity")]
    content = text.text.content
    for start, end, _, bearing in finder.occurrences(content, tagged):
        if entity not in bearing:
            continue
        before, match, after = context(content, start, end, CONTEXT)
        name = "\0".join((text.text.letter, text.text.id, str(start), str(end), entity))
        yield UntaggedOccurrence(
            id=hashlib.sha256(name.encode()).hexdigest()[:_ID_DIGITS], letter=text.text.letter, text=text.text.id,
            start=start, end=end, before=before, match=match, after=after,
            entities=(entity, *sorted(bearing - {entity})))


def chosen(occurrences: Iterable[UntaggedOccurrence], only: Iterable[str] | None = None) -> list[UntaggedOccurrence]:
    """Return what is to be tagged: those named in ``only``, or all that are not ambiguous.

    Raises:
        LetterbookError: an identity in ``only`` is none of theirs ("no-such-occurrence").
    """
    listed = list(occurrences)
    if only is None:
        return [occurrence for occurrence in listed if not occurrence.ambiguous]
    by_id = {occurrence.id: occurrence for occurrence in listed}
    wanted = list(dict.fromkeys(only))
    for occurrence_id in wanted:
        if occurrence_id not in by_id:
            raise LetterbookError("no-such-occurrence", id=occurrence_id)
    return [by_id[occurrence_id] for occurrence_id in wanted]


class TagOccurrences(BulkStep, frozen=True, kw_only=True):
    """Tag places where a name stands as mentions of one entry, as one step of the history."""

    entity_id: str
    name: str
    occurrences: tuple[UntaggedOccurrence, ...]
    annotation_ids: tuple[str, ...] = ()

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-occurrences-tagged", name=self.name, count=len(self.occurrences))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return one tag for each place.

        Raises:
            RefusedError: at one of the places other words stand by now ("occurrence-moved").
        """
        entry = current_entry(reader, self.entity_id)
        ids = self.annotation_ids or tuple(new_id() for _ in self.occurrences)
        changes: list[Change] = []
        contents: dict[str, str] = {}
        for annotation_id, occurrence in zip(ids, self.occurrences, strict=True):
            if occurrence.text not in contents:
                contents[occurrence.text] = reader.text(occurrence.text).text.content
            content = contents[occurrence.text]
            if content[occurrence.start:occurrence.end] != occurrence.match:
                raise RefusedError("occurrence-moved", match=occurrence.match)
            changes.append(Put(place(Annotation(
                id=annotation_id, text=occurrence.text, kind="entity", start=occurrence.start, end=occurrence.end,
                attributes=mention_attributes(), entities=(entry.id,)), content)))
        return changes
