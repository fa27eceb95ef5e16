"""Fragments: a stretch of a text that is cut, copied, moved or pasted with everything that stands on it.

What is cut leaves the text together with its marks, tags and notes; pasted into the letter that it came from, it
gets its identities back, so that comments and links still find it. A copy gets new ones.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

import msgspec

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation, sort_key
from editor.core.blocks import line_spans
from editor.core.characters import clean
from editor.core.editing import annotated_edit
from editor.core.entities import Entity
from editor.core.ids import is_id, supply
from editor.core.ids import new_id as random_id
from editor.core.messages import RefusedError
from editor.core.operations import Change, Delete, EditText, Put
from editor.core.quotes import capture
from editor.core.record import Record, canonical, replace
from editor.core.snapshot import LetterSnapshot, NoteSnapshot, TextSnapshot

IdSource = Callable[[], str]


class Fragment(Record, frozen=True):
    """A stretch of a text. Positions of ``annotations`` are code points from its beginning.

    ``letter`` is the letter it was taken from. Block roles are there for the lines whose beginning is in the
    stretch (for a single line: if it is whole). ``notes`` are all that are referred to, ``entities`` all that are
    named, so that they are not missing in another project.
    """

    letter: str
    content: str
    annotations: tuple[Annotation, ...] = ()
    notes: tuple[NoteSnapshot, ...] = ()
    entities: tuple[Entity, ...] = ()


class Insertion(NamedTuple):
    """The changes that put a fragment into a text, and where in code points it then ends."""

    changes: tuple[Change, ...]
    end: int


def encode(fragment: Fragment) -> bytes:
    """Return the fragment as JSON, for the clipboard."""
    return canonical(fragment)


def decode(data: bytes) -> Fragment:
    """Return the fragment that ``data`` holds.

    Raises:
        RefusedError: it is not a whole fragment ("fragment-damaged"): any program may write to the clipboard.
    """
    try:
        fragment = msgspec.json.decode(data, type=Fragment)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise RefusedError("fragment-damaged") from error
    if not _is_sound(fragment):
        raise RefusedError("fragment-damaged")
    return fragment


def _is_sound(fragment: Fragment) -> bool:
    known = {note.note.id for note in fragment.notes}
    texts = [(fragment.content, fragment.annotations),
             *((note.body.text.content, note.body.annotations) for note in fragment.notes)]
    ids = [*known, *(note.body.text.id for note in fragment.notes), *(a.id for _, marks in texts for a in marks)]
    return all(map(is_id, ids)) and len(set(ids)) == len(ids) and all(
        clean(content).text == content and all(
            0 <= a.start <= a.end <= len(content) and (a.kind != "note" or a.note in known) for a in marks)
        for content, marks in texts)


# --- taking


def extract(snapshot: LetterSnapshot, text_id: str, start: int, end: int,
            entities: Mapping[str, Entity] | None = None) -> Fragment:
    """Return the stretch [start, end) of a text of the letter, with what stands on it.

    What crosses an end is clipped; a point belongs to the character before it, at the beginning of a line to the
    line. What is detached stays where it is.

    Raises:
        KeyError: the letter has no such text.
    """
    source = _text_of(snapshot, text_id)
    content = source.text.content
    annotations = [*(_clipped(a, start, end) for a in source.annotations if _is_carried(a, content, start, end)),
                   *_carried_roles(source, start, end)]
    notes = _referred(snapshot, annotations)
    named = {entity for text in (annotations, *(note.body.annotations for note in notes))
             for annotation in text for entity in annotation.entities}
    return Fragment(letter=snapshot.letter.id, content=content[start:end],
                    annotations=tuple(sorted(annotations, key=sort_key)), notes=notes,
                    entities=tuple(entity for key, entity in sorted((entities or {}).items()) if key in named))


def removal(snapshot: LetterSnapshot, text_id: str, start: int, end: int) -> tuple[Change, ...]:
    """Return the changes that cut [start, end): what the fragment carries whole goes with it, nothing is detached.

    A note goes with its last reference, and with it the notes that are referred to in its body alone.

    Raises:
        KeyError: the letter has no such text.
    """
    source = _text_of(snapshot, text_id)
    content = source.text.content
    gone = {a.id: a for a in source.annotations if _is_carried(a, content, start, end) and start <= a.start
            and a.end <= end}
    notes = _lost_notes(snapshot, gone)
    for note in notes:
        gone.update((annotation.id, annotation) for annotation in note.body.annotations)
    return (*(Delete(annotation_id) for annotation_id in gone),
            *(Delete(object_id) for note in notes for object_id in (note.note.id, note.body.text.id)),
            EditText(text_id, (TextEdit(start, content[start:end], ""),)))


def _text_of(snapshot: LetterSnapshot, text_id: str) -> TextSnapshot:
    for text in snapshot.texts():
        if text.text.id == text_id:
            return text
    raise KeyError(text_id)


def _is_carried(annotation: Annotation, content: str, start: int, end: int) -> bool:
    if annotation.is_block or annotation.detached or start == end:
        return False
    if annotation.start < annotation.end:
        return annotation.start < end and annotation.end > start
    point = annotation.start
    if point == 0 or content[point - 1] == "\n":
        return start <= point < end
    return start < point <= end


def _clipped(annotation: Annotation, start: int, end: int) -> Annotation:
    return replace(annotation, start=max(annotation.start, start) - start, end=min(annotation.end, end) - start)


def _carried_roles(source: TextSnapshot, start: int, end: int) -> Iterator[Annotation]:
    for block in source.annotations:
        if block.is_block and start <= block.start < end and (
                block.end < end or block.start > start or (block.start, block.end) == (start, end)):
            yield _clipped(block, start, end)


def _referred(snapshot: LetterSnapshot, annotations: Iterable[Annotation]) -> tuple[NoteSnapshot, ...]:
    """Return the notes referred to, those in their bodies included, each once."""
    notes: dict[str, NoteSnapshot] = {}
    waiting = [annotation.note for annotation in annotations]
    for note_id in waiting:
        note = None if note_id is None or note_id in notes else snapshot.note(note_id)
        if note is not None:
            notes[note.note.id] = note
            waiting.extend(annotation.note for annotation in note.body.annotations)
    return tuple(notes.values())


def _lost_notes(snapshot: LetterSnapshot, gone: Mapping[str, Annotation]) -> list[NoteSnapshot]:
    """Return the notes of which no reference is left when ``gone`` is gone."""
    places: dict[str, set[str]] = {}
    for text in snapshot.texts():
        for annotation in text.annotations:
            if annotation.kind == "note" and annotation.note is not None:
                places.setdefault(annotation.note, set()).add(annotation.id)
    lost: dict[str, NoteSnapshot] = {}
    waiting = [annotation for annotation in gone.values() if annotation.note is not None]
    for reference in waiting:
        left = places.get(reference.note or "", set())
        left.discard(reference.id)
        note = snapshot.note(reference.note or "")
        if note is not None and not left and note.note.id not in lost:
            lost[note.note.id] = note
            waiting.extend(annotation for annotation in note.body.annotations if annotation.note is not None)
    return list(lost.values())


# --- putting


def insertion(fragment: Fragment, target: TextSnapshot, start: int, end: int, taken: Callable[[str], bool],
              new_id: IdSource = random_id) -> Insertion:
    """Return the changes that replace [start, end) of a text with the fragment and all that it carries.

    Identities that are free in the letter the fragment came from are kept; elsewhere, and where they are taken,
    new ones are given. A reference that comes home to a note that is still there refers to it again; otherwise
    each note comes as one more note. The place of a comment is not copied: nobody has said anything about a copy.
    ``taken`` tells whether an object with the identity exists.
    """
    content = target.text.content
    edit = TextEdit(start, content[start:end], fragment.content)
    home = fragment.letter == target.text.letter
    names = _Names(taken if home else lambda _: True, new_id)
    ids = tuple(new_id() for _ in range(fragment.content.count("\n")))
    after = annotated_edit(target, [edit], supply(ids)).snapshot
    notes = _new_notes(fragment, names, taken, home=home)
    marks = [_placed(a, names, notes, target.text.id, after.text.content, start)
             for a in fragment.annotations if not a.is_block and _may_stand(a, names)]
    changes: tuple[Change, ...] = (
        *(Put(entity) for entity in fragment.entities if not taken(entity.id)),
        EditText(target.text.id, (edit,), ids),
        *_role_changes(fragment, after, start, names, ids),
        *_note_changes(fragment, names, notes, target.text.letter),
        *map(Put, marks))
    return Insertion(changes, edit.new_end)


class _Names:
    """The identities that the parts of a fragment get: their own where they are free, else new ones."""

    def __init__(self, taken: Callable[[str], bool], new_id: IdSource) -> None:
        self._taken = taken
        self._new_id = new_id
        self._given: dict[str, str] = {}

    def is_free(self, old: str) -> bool:
        return not self._taken(old)

    def __getitem__(self, old: str) -> str:
        if old not in self._given:
            self._given[old] = self._new_id() if self._taken(old) else old
        return self._given[old]


def _may_stand(annotation: Annotation, names: _Names) -> bool:
    """Whether an annotation means something in a copy: the place of a comment does so only as itself."""
    return annotation.kind != "comment" or names.is_free(annotation.id)


def _new_notes(fragment: Fragment, names: _Names, taken: Callable[[str], bool], *, home: bool) -> dict[str, str]:
    """Return the identity of the note that each note which comes along becomes: itself where it is still there.

    A note that is still there brings nothing of its body along.
    """
    known = {note.note.id: note for note in fragment.notes}
    notes: dict[str, str] = {}
    waiting = [annotation for annotation in fragment.annotations if annotation.note is not None]
    for reference in waiting:
        note = known.get(reference.note or "")
        if note is None or note.note.id in notes:
            continue
        if home and taken(note.note.id) and names.is_free(reference.id):
            notes[note.note.id] = note.note.id
        else:
            notes[note.note.id] = names[note.note.id]
            waiting.extend(annotation for annotation in note.body.annotations if annotation.note is not None)
    return notes


def _placed(annotation: Annotation, names: _Names, notes: Mapping[str, str], text_id: str, content: str,
            offset: int) -> Annotation:
    start, end = annotation.start + offset, annotation.end + offset
    quote = capture(content, start, end)
    return replace(annotation, id=names[annotation.id], text=text_id, start=start, end=end, quote=quote.quote,
                   prefix=quote.prefix, suffix=quote.suffix,
                   note=None if annotation.note is None else notes.get(annotation.note, annotation.note))


def _note_changes(fragment: Fragment, names: _Names, notes: Mapping[str, str], letter: str) -> Iterator[Change]:
    for snapshot in fragment.notes:
        note, body = snapshot.note, snapshot.body
        if note.id not in notes or (notes[note.id] == note.id and not names.is_free(note.id)):
            continue  # it is still there, or belongs to one that is
        text_id = names[body.text.id]
        yield Put(replace(body.text, id=text_id, letter=letter))
        for annotation in body.annotations:
            if not _may_stand(annotation, names):
                continue
            yield Put(replace(annotation, id=names[annotation.id], text=text_id,
                              note=None if annotation.note is None else notes.get(annotation.note, annotation.note)))
        yield Put(replace(note, id=notes[note.id], letter=letter, text=text_id))


def _role_changes(fragment: Fragment, after: TextSnapshot, start: int, names: _Names,
                  created: Collection[str]) -> Iterator[Change]:
    """Give the lines that consist of the fragment alone the roles that they had; the line pasted into keeps its own.

    ``after`` is the text with the fragment in it and with the roles that its lines have without more ado;
    ``created`` are the identities of those that are new.
    """
    roles = _roles_by_line(fragment, after.text.content, start)
    stop = start + len(fragment.content)
    present = [block for block in after.annotations
               if block.is_block and block.end >= start and block.start <= stop]
    # A role whose line was split follows the rest of that line, behind what was pasted before it.
    homeless = [block.id for block in present if block.start in roles and block.id not in created]
    wanted: dict[str, Annotation] = {}
    for block in present:
        if block.start not in roles:
            identity = homeless.pop(0) if homeless and block.id in created else block.id
            wanted[identity] = replace(block, id=identity)
    unused = [block.id for block in present if block.id not in wanted]
    for block in present:
        role = roles.get(block.start)
        if role is not None:
            identity = role.id if names.is_free(role.id) else unused.pop(0)
            wanted[identity] = replace(role, id=identity, text=block.text, start=block.start, end=block.end)
    yield from (Delete(block.id) for block in present if block.id not in wanted)
    known = {block.id: block for block in present}
    yield from (Put(block) for block in wanted.values() if known.get(block.id) != block)


def _roles_by_line(fragment: Fragment, content: str, start: int) -> dict[int, Annotation]:
    """Return the fragment's roles by the beginning of the lines of ``content`` that they are for."""
    carried = {block.start + start: block for block in fragment.annotations if block.is_block}
    stop = start + len(fragment.content)
    return {line.start: carried[line.start] for line in line_spans(content)
            if line.start in carried and line.end <= stop}
