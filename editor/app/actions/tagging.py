"""Finding where the names of the register stand untagged, and tagging them as one step."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol, runtime_checkable

import regex

from editor.app.actions.entities import current_entry, mention_attributes
from editor.app.actions.step import BulkStep, place
from editor.app.jobs import Progress
from editor.core.annotations import Annotation
from editor.core.entities import Entity, RejectedPlace
from editor.core.find import AROUND, NameFinder, context
from editor.core.ids import new_id
from editor.core.messages import LetterbookError, Message, RefusedError, message
from editor.core.operations import Change, Put, Reader
from editor.core.record import Record, replace

CONTEXT = AROUND
"""Code points shown on either side."""

REMEMBERED = 24
"""Code points on either side by which a rejected place is found again."""

MENTIONS = ("entity",)

FEW = 1
"""Up to this many tags are a step like any other; before more a backup is made."""

_ID_DIGITS = 16
_WORD = regex.compile(r"\w+")


class TaggedText(NamedTuple):
    """A text and where tags stand in it: all that is needed to find names in it that have none."""

    letter: str
    text: str
    content: str
    tagged: tuple[tuple[int, int], ...] = ()


@runtime_checkable
class IndexedReader(Protocol):
    """A reader with a word index, as a session is."""

    def texts_holding(self, phrases: Iterable[str] | None) -> list[tuple[str, str]]:
        """Return the texts, letter and text, that may hold one of the phrases, or all: in order, and perhaps more."""
        ...

    def content_of(self, text_id: str) -> str:
        """Return the content of a text."""
        ...

    def spans_of(self, text_id: str, kinds: Sequence[str]) -> list[tuple[int, int]]:
        """Return where annotations of these kinds stand in a text."""
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

    Where a longer name of another entry stands, the shorter one in it is not meant. What an editor rejected for the
    entry is not returned.

    Raises:
        RefusedError: there is no such entry.
        Cancelled: the job was told to stop.
    """
    progress = progress or Progress()
    found: list[UntaggedOccurrence] = []
    for done, total, some in each_occurrence(reader, entity_id, letters):
        progress.step(done, total, message("looking"))
        found.extend(some)
    return found


Found = tuple[int, int, list[UntaggedOccurrence]]
"""How many texts have been looked into, how many there are, and what was found in the last one."""


def each_occurrence(reader: Reader, entity_id: str, letters: Iterable[str] | None = None) -> Iterator[Found]:
    """Yield what ``find_occurrences`` returns, text by text: for whoever does something else in between.

    Raises:
        RefusedError: there is no such entry.
    """
    entity = current_entry(reader, entity_id)
    register = list(reader.entities())
    forms = bearers(register)
    own = [form for form, bearing in forms.items() if entity.id in bearing and form.strip()]
    words = {word for form in own for word in _WORD.findall(form)}
    finder = NameFinder({form: bearing for form, bearing in forms.items() if _may_overlap(form, own)}, words)
    rejected = Rejections(register)
    texts = _texts(reader, own, letters)
    content_of, tagged_in = _content_reader(reader), _tag_reader(reader)
    for done, (letter, text) in enumerate(texts, 1):
        content = content_of(text)
        some: list[UntaggedOccurrence] = []
        if any(form in content for form in own):
            tagged = TaggedText(letter, text, content, tuple(tagged_in(text, MENTIONS)))
            some = list(_in_text(tagged, finder, rejected, entity.id))
        yield done, len(texts), some
    yield len(texts), len(texts), []


def each_untagged(reader: Reader, letters: Iterable[str] | None = None) -> Iterator[Found]:
    """Yield, text by text, where any name of the register stands untagged; rejected meanings are left out."""
    register = list(reader.entities())
    finder = NameFinder(bearers(register))
    rejected = Rejections(register)
    done = total = 0
    for done, total, text in each_untagged_text(reader, letters):
        yield done, total, list(_in_text(text, finder, rejected))
    yield done, total, []


def each_untagged_text(reader: Reader, letters: Iterable[str] | None = None,
                       kinds: Sequence[str] = MENTIONS) -> Iterator[tuple[int, int, TaggedText]]:
    """Yield the texts of the letters, or of all, one by one, with how many there are, and where the kinds stand."""
    texts = _texts(reader, None, letters)
    content_of, tagged_in = _content_reader(reader), _tag_reader(reader)
    for done, (letter, text) in enumerate(texts, 1):
        yield done, len(texts), TaggedText(letter, text, content_of(text), tuple(tagged_in(text, kinds)))


def _may_overlap(form: str, own: Iterable[str]) -> bool:
    """Whether a name may stand over a part of one of the entry's own: it has a word of it, or the whole of it."""
    words = set(_WORD.findall(form))
    return any(name in form or not words.isdisjoint(_WORD.findall(name)) for name in own)


def _texts(reader: Reader, phrases: Sequence[str] | None, letters: Iterable[str] | None) -> list[tuple[str, str]]:
    """The texts to look into, in the order of the letters."""
    wanted = None if letters is None else set(letters)
    if isinstance(reader, IndexedReader):
        found = reader.texts_holding(phrases)
        return found if wanted is None else [pair for pair in found if pair[0] in wanted]
    return [(letter, text.text.id) for letter in reader.letter_ids() if wanted is None or letter in wanted
            for text in reader.letter(letter).texts()]


def _content_reader(reader: Reader) -> Callable[[str], str]:
    """What gives the content of a text."""
    return reader.content_of if isinstance(reader, IndexedReader) else lambda text: reader.text(text).text.content


def _tag_reader(reader: Reader) -> Callable[[str, Sequence[str]], list[tuple[int, int]]]:
    """What tells where annotations of some kinds stand in a text."""
    if isinstance(reader, IndexedReader):
        return reader.spans_of
    return lambda text, kinds: [(tag.start, tag.end) for tag in reader.text(text).of_kind(*kinds)]


class Rejections:
    """What editors rejected: which places do not mean which entries."""

    def __init__(self, register: Iterable[Entity]) -> None:
        self._by_words: dict[tuple[str, str], list[tuple[str, RejectedPlace]]] = {}
        for entity in register:
            for rejection in entity.rejected:
                self._by_words.setdefault((rejection.text, rejection.words), []).append((entity.id, rejection))

    def rejects(self, entity: str, occurrence: UntaggedOccurrence) -> bool:
        """Whether the words at a place do not mean an entry."""
        return any(owner == entity and _same_place(rejection, occurrence)
                   for owner, rejection in self._by_words.get((occurrence.text, occurrence.match), ()))


def _same_place(rejection: RejectedPlace, occurrence: UntaggedOccurrence) -> bool:
    return (occurrence.before.endswith(rejection.before) and occurrence.after.startswith(rejection.after)
            and (bool(rejection.before) or not occurrence.before) and (bool(rejection.after) or not occurrence.after))


def rejection_of(occurrence: UntaggedOccurrence) -> RejectedPlace:
    """Return what is remembered of a place that an editor rejected."""
    return RejectedPlace(text=occurrence.text, words=occurrence.match, before=occurrence.before[-REMEMBERED:],
                         after=occurrence.after[:REMEMBERED])


def _in_text(text: TaggedText, finder: NameFinder, rejected: Rejections,
             wanted: str = "") -> Iterator[UntaggedOccurrence]:
    """The untagged names in a text, each with the entries that bear it and were not rejected there.

    With an entry that is ``wanted``, only what may mean it, and it stands first.
    """
    for start, end, _, bearing in finder.occurrences(text.content, text.tagged):
        if wanted and wanted not in bearing:
            continue
        found = _nameless(text, start, end)
        meant = [entity for entity in sorted(bearing) if not rejected.rejects(entity, found)]
        if wanted and wanted in meant:
            meant.sort(key=lambda entity: entity != wanted)
        elif wanted or not meant:
            continue
        yield replace(found, entities=tuple(meant), id=_occurrence_id(found, meant[0]))


def occurrence_at(text: TaggedText, start: int, end: int) -> UntaggedOccurrence:
    """Return the words at a place of a text, as those of nobody yet."""
    found = _nameless(text, start, end)
    return replace(found, id=_occurrence_id(found, ""))


def _nameless(text: TaggedText, start: int, end: int) -> UntaggedOccurrence:
    before, match, after = context(text.content, start, end, CONTEXT)
    return UntaggedOccurrence(id="", letter=text.letter, text=text.text, start=start, end=end, before=before,
                              match=match, after=after, entities=())


def _occurrence_id(found: UntaggedOccurrence, entity: str) -> str:
    name = "\0".join((found.letter, found.text, str(found.start), str(found.end), entity))
    return hashlib.sha256(name.encode()).hexdigest()[:_ID_DIGITS]


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
    """Tag places where a name stands as mentions of one entry, and remember others that do not mean it: one step."""

    entity_id: str
    name: str
    occurrences: tuple[UntaggedOccurrence, ...]
    rejected: tuple[UntaggedOccurrence, ...] = ()
    """Places that are never to be proposed for this entry again."""
    annotation_ids: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """One tag is an edit like any other; before many a backup is made."""
        return "bulk" if len(self.occurrences) > FEW else "edit"

    @property
    def label(self) -> Message:
        """What the history shows."""
        if not self.occurrences:
            return message("history-occurrences-rejected", name=self.name, count=len(self.rejected))
        return message("history-occurrences-tagged", name=self.name, count=len(self.occurrences))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return one tag for each place, and the entry where it has something to remember.

        Raises:
            RefusedError: at one of the places other words stand by now ("occurrence-moved").
        """
        entry = current_entry(reader, self.entity_id)
        ids = self.annotation_ids or tuple(new_id() for _ in self.occurrences)
        changes: list[Change] = []
        if new := [place for place in map(rejection_of, self.rejected) if place not in entry.rejected]:
            changes.append(Put(replace(entry, rejected=(*entry.rejected, *dict.fromkeys(new)))))
        contents: dict[str, str] = {}
        content_of = _content_reader(reader)
        for annotation_id, occurrence in zip(ids, self.occurrences, strict=True):
            if occurrence.text not in contents:
                contents[occurrence.text] = content_of(occurrence.text)
            content = contents[occurrence.text]
            if content[occurrence.start:occurrence.end] != occurrence.match:
                raise RefusedError("occurrence-moved", match=occurrence.match)
            changes.append(Put(place(Annotation(
                id=annotation_id, text=occurrence.text, kind="entity", start=occurrence.start, end=occurrence.end,
                attributes=mention_attributes(), entities=(entry.id,)), content)))
        return changes
