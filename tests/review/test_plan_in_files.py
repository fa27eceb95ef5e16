"""Every row of the table in real project files: what a plan says can be done, and both sides come to the same."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from editor.core.annotations import Annotation
from editor.core.blocks import line_spans
from editor.core.letters import Note, Project, Text
from editor.core.messages import message
from editor.core.operations import Changes, Delete, EditText, Put
from editor.core.record import Record
from editor.core.snapshot import TextSnapshot
from editor.review.diff import diff
from editor.review.plan import Plan, plan
from editor.store.session import ProjectSession
from tests.review.test_plan_rows import MERGED, Row, start


class Objects(Mapping[str, Record]):
    """All that lives in a project file."""

    def __init__(self, session: ProjectSession) -> None:
        self.session = session

    def __getitem__(self, key: str) -> Record:
        value = self.session.get(key)
        if value is None:
            raise KeyError(key)
        return value

    def __iter__(self) -> Iterator[str]:
        return iter([name.hex() for (name,) in self.session._connection.execute(
            "SELECT id FROM object WHERE live ORDER BY id").fetchall()])

    def __len__(self) -> int:
        return len(list(iter(self)))


class FileCopy:
    """A copy in a project file, with the work that ``two_sides.Copy`` offers."""

    def __init__(self, path: Path, editor: str) -> None:
        self.session = ProjectSession.open(path, editor=editor)
        self.objects = Objects(self.session)

    @property
    def kinds(self) -> dict[str, tuple[str, str | None]]:
        found: dict[str, tuple[str, str | None]] = {}
        for key in self.objects:
            row = self.session._reading.find(key)
            assert row is not None
            letter = row.letter
            value = self.objects[key]
            if isinstance(value, Annotation):
                letter = self.session._reading.find(value.text).letter
            found[key] = (row.type, self.session._reading.name(letter) if letter is not None else None)
        return found

    def run(self, *changes: Any) -> None:
        self.session.run(Changes(message("edit"), tuple(changes), "edit"))

    def put(self, *values: Record) -> None:
        self.run(*(Put(value) for value in values))

    def delete(self, *ids: str) -> None:
        self.run(*(Delete(key) for key in ids))

    def text(self, text_id: str) -> TextSnapshot:
        return self.session.text(text_id)

    def edit(self, text_id: str, *pairs: tuple[str, str]) -> None:
        for old, new in pairs:
            content = self.objects[text_id].content
            self.run(EditText(text_id, tuple(reversed(diff(content, content.replace(old, new))))))

    def state(self) -> dict[str, Record]:
        return {key: self.objects[key] for key in self.objects}

    def check(self) -> None:
        for value in self.objects.values():
            if isinstance(value, Text):
                roles = sorted((one.start, one.end) for one in self.text(value.id).annotations if one.is_block)
                assert roles == [(line.start, line.end) for line in line_spans(value.content)]
            if isinstance(value, Note):
                assert value.text in self.objects
            if isinstance(value, Annotation) and value.kind == "note":
                assert value.note in self.objects

    def take(self, other: FileCopy) -> None:
        self.session.receive(other.session.delivery(self.session.heads()))

    def plan(self) -> Plan:
        return plan(self.session.sides())

    def merge(self, policy: str) -> Plan:
        found = self.plan()
        self.session.run(Changes(message("review"), found.changes_for(found.verdicts(policy)), kind="review"))
        self.check()
        return found


@pytest.fixture(scope="module")
def common(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The common beginning, as a file."""
    path = tmp_path_factory.mktemp("common") / "common.letterbook"
    values = list(start().objects.values())
    project = next(value for value in values if isinstance(value, Project))
    order = {"entity": 0, "letter": 1, "provenance": 2, "text": 3, "note": 4}
    from editor.core.operations import OBJECT_TYPES

    values.sort(key=lambda value: order.get(OBJECT_TYPES[type(value)], 9))
    with ProjectSession.create(path, project, editor="Ada") as session:
        session.run(Changes(message("edit"), tuple(Put(value) for value in values if value is not project), "edit"))
    return path


@pytest.fixture
def two(common: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[tuple[FileCopy, FileCopy]]:
    row: Row = request.param
    copies: list[FileCopy] = []
    for name, work in (("Ada", row.mine), ("Ben", row.theirs)):
        path = tmp_path / f"{name}.letterbook"
        shutil.copy(common, path)
        copies.append(FileCopy(path, name))
        work(copies[-1])
    yield copies[0], copies[1]
    for copy in copies:
        copy.session.close()


rows = pytest.mark.parametrize("two", MERGED, indirect=True, ids=lambda row: f"{row.row}-{row.name}")


@rows
def test_a_row_in_files(two: tuple[FileCopy, FileCopy], request: pytest.FixtureRequest) -> None:
    row: Row = request.node.callspec.params["two"]
    ada, ben = two
    ada.take(ben)
    found = ada.merge("mine")
    assert any(one.row == row.row and one.weight == row.weight for one in found.changes)
    row.check(ada)
    assert ada.plan().undecided == ()
    before = ada.state()
    assert ada.session.undo() is not None
    assert [one.key for one in ada.plan().undecided] == [one.key for one in found.undecided]
    assert ada.session.redo() is not None
    assert ada.state() == before


@rows
def test_both_come_to_the_same_where_nothing_conflicts(two: tuple[FileCopy, FileCopy],
                                                       request: pytest.FixtureRequest) -> None:
    ada, ben = two
    from_ada, from_ben = ada.session.delivery(ben.session.heads()), ben.session.delivery(ada.session.heads())
    ada.session.receive(from_ben)
    ben.session.receive(from_ada)
    here, there = ada.merge("mine"), ben.merge("mine")
    if not any(one.weight == "conflict" for found in (here, there) for one in found.changes):
        assert ada.state() == ben.state()
    for _ in range(4):
        ada.take(ben)
        ada.merge("theirs")
        ben.take(ada)
        ben.merge("theirs")
    assert ada.state() == ben.state()
    assert ada.plan().undecided == ben.plan().undecided == ()


