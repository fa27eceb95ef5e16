"""Keeping cross-references true: whoever changes what their words are made from changes them in the same step."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from editor.core.annotations import Annotation
from editor.core.operations import Changed
from editor.core.references import KIND, Remembered, label_of, refreshed, value_of
from editor.store.reading import ProjectReading
from editor.store.schema import TYPE_CODES
from editor.store.writing import Writer

MOST_CREATED = 2_000
"""With more new objects in one step the references are looked for again, when they are next needed."""

_ANY = "SELECT 1 FROM attribute_set WHERE attributes LIKE '%\"target\":%' OR attributes LIKE '%\"words\":%' LIMIT 1"
_ALL = f"""
SELECT o.id FROM object o JOIN revision r ON r.n = o.head
WHERE o.type = {TYPE_CODES["annotation"]} AND o.live AND r.payload LIKE '["{KIND}"%'
"""


class References:
    """Where the references of a project are, and what becomes of them in a step."""

    def __init__(self, reading: ProjectReading) -> None:
        self._reading = reading
        self._known: set[str] | None = None
        """Every reference that there is, and perhaps some that are gone; None until they are looked for."""

    def learn(self, changed: Changed) -> None:
        """Take note of the references that a committed step made or brought back."""
        if self._known is None or not changed.created:
            return
        if len(changed.created) > MOST_CREATED:
            self._known = None
            return
        self._known.update(name for name in changed.created if self._annotation(name) is not None)

    def follow(self, writer: Writer) -> None:
        """Bring the words of every reference up to date that the changes made so far have to do with."""
        if not writer.changeset:
            return
        writer.flush()
        if self._reading.connection.execute(_ANY).fetchone() is None:
            return
        touched = {self._reading.name(n) for n in writer.letters}
        changed = writer.created | writer.updated | writer.deleted
        stale: set[str] = set()
        for annotation in self._met(writer.created, touched, changed):
            stale.add(annotation.text)
        targets = Remembered(self._reading)
        for text in sorted(stale):
            self._refresh(writer, text, targets)

    def _refresh(self, writer: Writer, text_id: str, targets: Remembered) -> None:
        text = self._reading.text(text_id)
        home = text.text.letter
        labels = {annotation.id: label_of(annotation.attributes, home, targets)
                  for annotation in text.of_kind(KIND)}
        changes = refreshed(text, labels)
        writer.apply(changes)
        if not changes:
            # What was worded by hand, or points nowhere now, is not touched; but it is a problem to be counted.
            self._reading.connection.execute(
                "UPDATE letter_index SET problems = NULL WHERE letter = (SELECT n FROM object WHERE id = ?)",
                (bytes.fromhex(home),))

    def _met(self, created: Iterable[str], letters: Collection[str], changed: Collection[str]) -> Iterator[Annotation]:
        """The references that were changed themselves, or whose target or its letter was."""
        for name in {*self._all(), *created}:
            annotation = self._annotation(name)
            if annotation is None or annotation.detached:
                continue
            target = value_of(annotation.attributes, "target")
            if name in changed or target in changed or value_of(annotation.attributes, "letter") in letters or (
                    value_of(annotation.attributes, "to") == "entry" and self._is_merged_into(target, changed)):
                yield annotation

    def _is_merged_into(self, target: str, changed: Collection[str]) -> bool:
        """Whether an entry that changed stands for the target."""
        seen: set[str] = set()
        entity = self._reading.get(target)
        while entity is not None and (following := getattr(entity, "merged_into", None)) and following not in seen:
            if following in changed:
                return True
            seen.add(following)
            entity = self._reading.get(following)
        return False

    def _all(self) -> set[str]:
        if self._known is None:
            self._known = {name.hex() for (name,) in self._reading.connection.execute(_ALL)}
        return self._known

    def _annotation(self, name: str) -> Annotation | None:
        row = self._reading.find(name)
        if row is None or not row.live or row.type != "annotation":
            return None
        found = self._reading.value(name, row)
        return found if isinstance(found, Annotation) and found.kind == KIND else None
