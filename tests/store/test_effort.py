"""How SQLite's work grows with a project: counted in steps of its machine, which are the same in every run."""

from collections.abc import Callable
from pathlib import Path

import pytest

from editor.core.annotations import Annotation
from editor.core.letters import Project
from editor.core.profiles import Profile
from editor.store import integrity
from editor.store.session import ProjectSession
from tests.store.letters import an_id, letter_parts, put

EVERY = 10


def effort_of(session: ProjectSession, work: Callable[[], object]) -> int:
    """How often SQLite took ``EVERY`` steps while ``work`` was done."""
    count = 0

    def tick() -> int:
        nonlocal count
        count += 1
        return 0

    session._connection.set_progress_handler(tick, EVERY)
    try:
        work()
    finally:
        session._connection.set_progress_handler(None, EVERY)
    return count


def project_of(path: Path, letters: int, tags: int = 0) -> ProjectSession:
    project = Project(id=an_id("project"), title="Test", profile=Profile(name="plain"))
    session = ProjectSession.create(path, project, editor="Ada")
    parts = [part for number in range(1, letters + 1) for part in letter_parts(number)]
    tagged = [Annotation(id=an_id(f"tag {number} {place}"), text=an_id(f"text {number}"), kind="emphasis",
                         start=place, end=place + 1) for number in range(1, letters + 1) for place in range(tags)]
    session.run(put(*parts, *tagged, kind="import"))
    return session


@pytest.mark.parametrize("step", ["undo", "redo"])
def test_taking_many_letters_back_and_up_again_grows_with_their_number_only(tmp_path: Path, monkeypatch, step: str):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    efforts: list[int] = []
    for letters in (20, 80):
        with project_of(tmp_path / f"{letters}.letterbook", letters) as session:
            if step == "redo":
                session.undo()
            efforts.append(effort_of(session, getattr(session, step)))
    assert efforts[1] < 6 * efforts[0]


def test_checking_the_head_does_not_look_at_what_letters_hold(tmp_path: Path, monkeypatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    efforts: list[int] = []
    for tags in (0, 60):
        with project_of(tmp_path / f"{tags}.letterbook", 20, tags) as session:
            assert integrity.head_is_sound(session._reading)
            efforts.append(effort_of(session, lambda s=session: integrity.head_is_sound(s._reading)))
    assert efforts[1] <= 1.2 * efforts[0]
