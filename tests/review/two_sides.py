"""Two copies of a project in memory: what a plan reads, and what becomes of a copy when its changes are made.

A copy is a dictionary of objects, every annotation where it stands in its text now. Revisions are hashes of what an
object says and of what it was made from, as in a project file.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Sequence
from copy import deepcopy

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation, sort_key
from editor.core.blocks import line_spans
from editor.core.editing import annotated_edit
from editor.core.entities import Entity
from editor.core.ids import supply
from editor.core.letters import Letter, Text
from editor.core.operations import OBJECT_TYPES, Adopt, Delete, EditText, Place, Put, Settle
from editor.core.provenance import Provenance
from editor.core.record import Record, canonical, replace
from editor.core.reviewing import Suggestion
from editor.core.sides import Closed, Crossed, Divergence, Earlier, LetterOutline, State
from editor.core.snapshot import TextSnapshot
from editor.review.diff import diff
from editor.review.mapping import Mapping
from editor.review.objects import said_by
from editor.review.placing import put_at


def an_id(name: str) -> str:
    """An identity that is the same in every run; those of names in order are in no order."""
    return hashlib.md5(name.encode()).hexdigest()


class Copy:
    """One person's copy. ``said`` is the revision of every object that was ever here, deleted ones too."""

    def __init__(self) -> None:
        self.objects: dict[str, Record] = {}
        self.heads: dict[str, str] = {}
        self.parents: dict[str, tuple[str, ...]] = {}
        self.states: dict[str, tuple[Record | None, str | None]] = {}
        self.steps: list[list[Record]] = []
        self.kinds: dict[str, tuple[str, str | None]] = {}

    def twin(self) -> Copy:
        """The same project, for somebody else."""
        return deepcopy(self)

    # --- work

    def _write(self, object_id: str, value: Record | None, parents: Iterable[str]) -> None:
        parents = tuple(sorted(set(parents)))
        if value is not None:
            known = self.kinds.get(object_id, (OBJECT_TYPES[type(value)], None))
            self.kinds[object_id] = (OBJECT_TYPES[type(value)], getattr(value, "letter", None) or known[1])
            if isinstance(value, Letter):
                self.kinds[object_id] = ("letter", value.id)
            if isinstance(value, Annotation):
                self.kinds[object_id] = ("annotation", self.kinds[value.text][1])
        revision = hashlib.sha256(canonical([object_id, parents, said_by(value)])).hexdigest()
        content = None
        if isinstance(value, Annotation):
            content = self.objects[value.text].content
        self.parents[revision], self.states[revision] = parents, (value, content)
        self.heads[object_id] = revision
        if value is None:
            self.objects.pop(object_id, None)
        else:
            self.objects[object_id] = value

    def put(self, *values: Record) -> None:
        """Create or change objects."""
        for value in values:
            head = self.heads.get(value.id)
            self._write(value.id, value, [head] if head else [])

    def delete(self, *ids: str) -> None:
        """Delete objects in one step."""
        self.steps.append([self.objects[key] for key in ids])
        for key in ids:
            self._write(key, None, [self.heads[key]])

    def text(self, text_id: str) -> TextSnapshot | None:
        """A text with what stands on it."""
        text = self.objects.get(text_id)
        if not isinstance(text, Text):
            return None
        on_it = [one for one in self.objects.values() if isinstance(one, Annotation) and one.text == text_id]
        return TextSnapshot(text=text, annotations=tuple(sorted(on_it, key=sort_key)))

    def edit(self, text_id: str, *pairs: tuple[str, str]) -> None:
        """Replace words of a text, each found once."""
        for old, new in pairs:
            content = self.objects[text_id].content
            assert content.count(old) == 1, old
            edits = diff(content, content.replace(old, new))
            self.edit_text(EditText(text_id, tuple(reversed(edits))))

    def edit_text(self, change: EditText) -> None:
        """Edit a text; what stands on it follows, and every line has one role."""
        before = self.text(change.text)
        known = iter(change.ids)
        edited = annotated_edit(before, change.edits, supply(known))
        for gone in edited.removed:
            self._write(gone.id, None, [self.heads[gone.id]])
        self._write(change.text, edited.snapshot.text, [self.heads[change.text]])
        for annotation in edited.snapshot.annotations:
            self.objects[annotation.id] = annotation
        for made in edited.created:
            self._write(made.id, made, [self.heads[made.id]] if made.id in self.heads else [])

    # --- merging

    def make(self, changes: Iterable[object], theirs: Copy) -> None:
        """Make the changes of a plan, with the rules of the store: in one step."""
        before, steps = dict(self.objects), list(self.steps)
        self._make(changes, theirs)
        self.steps = [*steps, [value for key, value in before.items() if key not in self.objects]]
        self.check()

    def _make(self, changes: Iterable[object], theirs: Copy) -> None:
        for change in changes:
            match change:
                case Put(value):
                    self.put(value)
                case Delete(key):
                    assert key in self.objects
                    self.delete(key)
                case EditText():
                    self.edit_text(change)
                case Place(text, annotations):
                    for annotation in annotations:
                        assert self.objects[annotation.id].text == text
                        self.objects[annotation.id] = annotation
                case Adopt(key, revision, annotation):
                    self._learn(theirs)
                    value = theirs.states[revision][0]
                    assert (value is None) == (theirs.objects.get(key) is None)
                    if isinstance(value, Annotation):
                        assert annotation is not None
                        value = replace(value, start=annotation.start, end=annotation.end,
                                        detached=annotation.detached)
                    self._take(key, value, revision)
                case Settle(key, value, revisions):
                    self._learn(theirs)
                    mine = [self.heads[key]] if key in self.heads else []
                    self._write(key, value, [*mine, *revisions])

    def _learn(self, theirs: Copy) -> None:
        self.parents.update(theirs.parents)
        for revision, state in theirs.states.items():
            self.states.setdefault(revision, state)
        for key, kind in theirs.kinds.items():
            self.kinds.setdefault(key, kind)

    def _take(self, key: str, value: Record | None, revision: str) -> None:
        content = self.objects[value.text].content if isinstance(value, Annotation) else None
        self.heads[key] = revision
        self.states[revision] = (value, content)
        if value is None:
            self.objects.pop(key, None)
        else:
            self.objects[key] = value

    def check(self) -> None:
        """What must hold in every project at every time."""
        for value in self.objects.values():
            if isinstance(value, Annotation):
                text = self.objects[value.text]
                assert 0 <= value.start <= value.end <= len(text.content), value
                assert not value.detached or value.start == value.end
                if value.kind == "note":
                    assert value.note in self.objects, "a reference without its note"
            if OBJECT_TYPES[type(value)] == "note":
                assert value.text in self.objects, "a note without its words"
            if isinstance(value, Text) and value.role == "note":
                assert any(getattr(note, "text", None) == value.id and OBJECT_TYPES[type(note)] == "note"
                           for note in self.objects.values()), "words without their note"
            if isinstance(value, Text):
                roles = sorted((one.start, one.end) for one in self.text(value.id).annotations if one.is_block)
                assert roles == [(line.start, line.end) for line in line_spans(value.content)], (value.content, roles)

    def ancestors(self, revision: str | None) -> set[str]:
        """A revision with everything that it was made from."""
        found: set[str] = set()
        waiting = [revision] if revision is not None else []
        while waiting:
            here = waiting.pop()
            if here not in found:
                found.add(here)
                waiting += self.parents.get(here, ())
        return found

    def state(self) -> dict[str, Record]:
        """All that stands here."""
        return dict(sorted(self.objects.items()))


class TwoSides:
    """``core.sides.Sides`` over two copies."""

    def __init__(self, mine: Copy, theirs: Copy, foreign: Sequence[Divergence] = ()) -> None:
        self.my, self.their, self.foreign = mine, theirs, foreign

    def _undecided(self) -> list[str]:
        my, their = self.my, self.their
        return [key for key, head in their.heads.items()
                if (key in my.objects or key in their.objects)
                and head not in self._known().ancestors(my.heads.get(key))]

    def _known(self) -> Copy:
        known = Copy()
        known.parents = {**self.my.parents, **self.their.parents}
        known.states = {**self.their.states, **self.my.states}
        return known

    def divergences(self, source: str | None = None) -> Sequence[Divergence]:
        return [*self.foreign, *(self._divergence(key, source) for key in self._undecided())]

    def _divergence(self, key: str, source: str | None) -> Divergence:
        my, their, known = self.my, self.their, self._known()
        mine, head = my.heads.get(key), their.heads[key]
        theirs = known.ancestors(head)
        common = known.ancestors(mine) & theirs
        best = [one for one in common
                if not any(one != other and one in known.ancestors(other) for other in common)]
        base = min(best) if best else None
        kind, letter = their.kinds[key]
        return Divergence(
            key, kind, letter, "forward" if mine is None or mine in theirs else "diverged",
            State(base, *known.states[base]) if base is not None else None,
            State(mine, my.objects.get(key)) if mine is not None else None, State(head, self._theirs(key)),
            source or "delivery", self._crossed(kind, sorted(best)))

    def _crossed(self, kind: str, best: Sequence[str]) -> Crossed | None:
        if len(best) < 2 or kind != "text":
            return None
        known = self._known()
        common = known.ancestors(best[0]) & known.ancestors(best[1])
        root = min((one for one in common if not any(one != other and one in known.ancestors(other)
                                                     for other in common)), default=None)
        return None if root is None else Crossed(*(State(one, *known.states[one]) for one in (best[1], root)))

    def _theirs(self, key: str) -> Record | None:
        """Their state of an object; an annotation where it stands in their text as this side sees it."""
        value = self.their.objects.get(key)
        text = self.theirs_text(value.text) if isinstance(value, Annotation) else None
        return next((one for one in text.annotations if one.id == key), value) if text is not None else value

    def mine_text(self, text_id: str) -> TextSnapshot | None:
        return self.my.text(text_id)

    def theirs_text(self, text_id: str, source: str | None = None) -> TextSnapshot | None:
        changed = set(self._undecided())
        there, here = self.their.text(text_id), self.my.text(text_id)
        if text_id in changed:
            return there and replace(there, annotations=tuple(
                one for one in there.annotations if one.id in changed or one.id in self.my.objects))
        if here is None:
            return None
        kept = [one for one in here.annotations if one.id not in changed]
        if there is not None:
            carry = Mapping(there.text.content, diff(there.text.content, here.text.content))
            kept += [put_at(one, carry(one.anchor), there.text.content)
                     for one in there.annotations if one.id in changed]
        return replace(here, annotations=tuple(sorted(kept, key=sort_key)))

    def mine(self, object_id: str) -> Record | None:
        return self.my.objects.get(object_id)

    def theirs(self, object_id: str, source: str | None = None) -> Record | None:
        return self._theirs(object_id) if object_id in self._undecided() else self.my.objects.get(object_id)

    def my_entities(self) -> Sequence[Entity]:
        return [one for one in self.my.objects.values() if isinstance(one, Entity)]

    def mentions_of(self, entity_id: str) -> int:
        return sum(isinstance(one, Annotation) and entity_id in one.entities for one in self.my.objects.values())

    def brought(self, object_ids: Collection[str], kind: str, source: str | None = None) -> Sequence[State]:
        return [State(self.their.heads[key], value) for key, value in self.their.objects.items()
                if key in object_ids and key in self.my.objects and self.my.kinds[key][0] == kind
                and self.was_settled(key, self.their.heads[key])]

    def my_letters(self) -> Sequence[LetterOutline]:
        found = []
        for one in self.my.objects.values():
            if isinstance(one, Letter):
                parts = [self.my.objects[key] for key in self.my_parts(one.id)]
                text = next(part.id for part in parts if isinstance(part, Text) and part.role == "transcription")
                provenance = next(part for part in parts if isinstance(part, Provenance))
                found.append(LetterOutline(one.id, text, provenance.shelfmark, one.date))
        return found

    def suggested(self, kind: str) -> Sequence[Suggestion]:
        return [one for one in self.my.objects.values() if isinstance(one, Suggestion) and one.kind == kind]

    def uses_of_kind(self, kind: str) -> int:
        return sum(isinstance(one, Annotation) and one.kind == kind for one in self.my.objects.values())

    def my_parts(self, letter_id: str) -> Sequence[str]:
        return [key for key in self.my.objects if self.my.kinds[key][1] == letter_id]

    def lost_with(self, object_id: str, source: str | None = None) -> Sequence[State]:
        if object_id in self.my.objects:
            return ()
        step = next((step for step in reversed(self.my.steps) if any(one.id == object_id for one in step)), [])
        letter = self.my.kinds.get(object_id, ("", None))[1]
        keys = dict.fromkeys((object_id, *(one.id for one in step),
                              *(key for key in self.my.heads if letter and self.my.kinds[key][1] == letter)))
        return [State(self.their.heads[key], self._theirs_here(value)) for key in keys
                if key not in self.my.objects and (value := self.their.objects.get(key)) is not None]

    def _theirs_here(self, value: Record) -> Record:
        """An object as they have it; an annotation on a text that they did not change where it would stand here."""
        if not isinstance(value, Annotation) or value.text in self._undecided():
            return value
        here, there = self.my.text(value.text), self.their.text(value.text)
        if here is None or there is None:
            return value
        carry = Mapping(there.text.content, diff(there.text.content, here.text.content))
        return put_at(value, carry(value.anchor), there.text.content)

    def was_settled(self, object_id: str, revision: str) -> bool:
        return revision in self.my.ancestors(self.my.heads.get(object_id))

    def changed_since(self, object_ids: Iterable[str], source: str | None = None) -> frozenset[str]:
        known = self._known()
        return frozenset(key for key in object_ids
                         if self.my.heads[key] not in known.ancestors(self.their.heads.get(key)))

    def as_known(self, object_id: str, source: str | None = None) -> State | None:
        revision = self.their.heads.get(object_id)
        return State(revision, *self._known().states[revision]) if revision in self._known().states else None

    def last_known(self, object_id: str, source: str | None = None) -> State | None:
        return self.as_known(object_id, source)

    def way_to_theirs(self, text_id: str, source: str | None = None,
                      since: str | None = None) -> Sequence[TextEdit] | None:
        return None

    def before_parts(self, text_id: str, source: str | None = None) -> Earlier | None:
        return None

    def closed_in_parts(self, text_id: str, source: str | None = None) -> Closed | None:
        return None

    def unknown_to_them(self, object_ids: Iterable[str], source: str | None = None) -> frozenset[str]:
        return frozenset(key for key in object_ids if key not in self.their.heads)


