"""Steps of hundreds of changes: what is looked up and written many at a time is what it would be one by one."""

from __future__ import annotations

import tracemalloc
from dataclasses import dataclass

import pytest

from editor.core.letters import Reading
from editor.core.operations import Put
from editor.core.provenance import DigitalSource, Provenance
from editor.core.record import replace
from editor.store import pending, writing
from tests.store.letters import an_id, letter_parts, person, put, tag
from tests.store.tables import assert_sound


@dataclass
class Streamed:
    """An operation that reads nothing between its changes."""

    values: list
    kind: str = "import"
    streams: bool = True

    @property
    def label(self):
        return put().label

    def plan(self, reader):
        return map(Put, self.values)


@pytest.mark.parametrize("few", [0, 2_000])
def test_many_changes_know_again_what_is_there(session, path, few, monkeypatch) -> None:
    monkeypatch.setattr(pending, "_FEW", few)
    old = [part for number in range(1, 41) for part in letter_parts(number)]
    session.run(put(*old, person("Enver"), kind="import"))
    session.undo()
    session.redo()
    changed = [replace(part, title="Another") if type(part).__name__ == "Letter" else part for part in old]
    new = [part for number in range(41, 91) for part in letter_parts(number)]
    tags = [tag(f"tag {number}", 3, 8, text=f"text {number}", entities=("Enver",)) for number in range(1, 91)]
    done = session.run(Streamed([*changed, *new, *tags]))
    assert done.created == {value.id for value in (*new, *tags)}
    assert done.updated == {an_id(f"letter {number}") for number in range(1, 41)}
    assert [row.mentions for row in session.rows()] == [1] * 90
    session.undo()
    assert [row.mentions for row in session.rows()] == [0] * 40
    session.close()
    assert_sound(path)


def test_a_letter_that_comes_with_its_readings_has_their_status(session, path) -> None:
    read = Reading(id=an_id("reading"), letter=an_id("letter 1"), reader="Ada", kind="first reading", at="2026-11-29")
    session.run(put(*letter_parts(1), read, *letter_parts(2), kind="import"))
    assert {row.number: row.status for row in session.rows()} == {"1": "read once", "2": "draft"}
    session.close()
    assert_sound(path)


def test_texts_between_letters_are_not_forgotten_before_their_annotations_come(session, path) -> None:
    parts = [part for number in range(1, 101) for part in letter_parts(number)]
    first = [part for part in parts if type(part).__name__ != "Annotation"]
    session.run(Streamed([*first, *(part for part in parts if type(part).__name__ == "Annotation")]))
    assert len(session.rows()) == 100
    assert all(len(session.letter(name).transcription.annotations) == 5 for name in session.letter_ids())
    session.close()
    assert_sound(path)


def test_a_step_holds_no_sources_of_the_letters_it_makes(session, monkeypatch) -> None:
    monkeypatch.setattr(writing, "AT_ONCE", 20)  # so many changes are looked up together

    def letters():
        for number in range(1, 61):
            for part in letter_parts(number):
                if isinstance(part, Provenance):
                    raw = f"{number} " * 100_000
                    part = replace(part, digital_source=DigitalSource(raw=raw))  # noqa: PLW2901 - the same with more
                yield part

    tracemalloc.start()
    session.run(Streamed(letters()))  # type: ignore[arg-type]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 6_000_000  # all of them would be 17 MB
    assert {row.status for row in session.rows()} == {"imported"}
