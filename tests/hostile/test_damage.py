"""A project file whose bytes were changed anywhere: it is refused, or found damaged, or says what it said before."""

import random
import shutil

import pytest

from editor.core.anchors import TextEdit
from editor.core.letters import Project
from editor.core.messages import LetterbookError
from editor.core.profiles import Profile
from editor.store.session import ProjectSession
from tests.store.letters import an_id, letter_parts, person, put, tag

MUTATIONS = 300


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    path = tmp_path / "sound.letterbook"
    with ProjectSession.create(path, Project(id=an_id("p"), title="", profile=Profile(name="x")), editor="Ada") as made:
        made.run(put(*letter_parts(), *letter_parts(2), person("Stalin"), person("Enver")))
        made.run(put(tag("t", 40, 46, entities=["Stalin"], attributes={"certainty": "high"}), tag("u", 60, 65)))
        made.type(an_id("text 1"), TextEdit(43, "", "ee"))
        made.run(put(tag("v", 3, 9, text="body 2", entities=["Enver"])))
        made.undo()
    return path


def said(session):
    """All that the project says. Who did a step, and when, is the one thing that no hash covers."""
    return ([session.letter(letter) for letter in session.letter_ids()], session.entities(), session.project(),
            session.mention_counts(), session.undo_label(), session.redo_label(),
            [(step.letters, step.undone) for step in session.history()])


def mutated(whole, chance):
    data = bytearray(whole)
    how = chance.choice(["bit", "bit", "byte", "zeroes", "page", "swap", "cut", "insert", "header", "tail"])
    at = chance.randrange(len(data))
    page, other = (chance.randrange(len(data) // 2048) * 2048 for _ in range(2))
    if how == "bit":
        data[at] ^= 1 << chance.randrange(8)
    elif how == "byte":
        data[at] = chance.randrange(256)
    elif how == "zeroes":
        data[at:at + chance.choice([1, 16, 600])] = bytes(chance.choice([1, 16, 600]))
    elif how == "page":
        data[page:page + 2048] = data[other:other + 2048]
    elif how == "swap":
        data[page:page + 2048], data[other:other + 2048] = data[other:other + 2048], data[page:page + 2048]
    elif how == "cut":
        del data[at:]
    elif how == "insert":
        data[at:at] = bytes([chance.randrange(256)])
    elif how == "header":
        data[chance.randrange(100)] = chance.randrange(256)
    else:
        data += bytes(chance.choice([1, 2048]))
    return bytes(data)


def outcome(path):
    """What opening and reading says; None where it is refused or found damaged."""
    try:
        with ProjectSession.open(path, editor="Ben", read_only=True) as session:
            return said(session) if session.check_file().ok else None
    except LetterbookError:
        return None


def test_no_mutation_is_believed_and_none_crashes(project, tmp_path):
    whole = project.read_bytes()
    with ProjectSession.open(project, editor="Ben", read_only=True) as session:
        expected = said(session)
    path = tmp_path / "mutated.letterbook"
    believed = 0
    for seed in range(MUTATIONS):
        data = mutated(whole, random.Random(seed))
        path.write_bytes(data)
        found = outcome(path)
        assert found in (None, expected), f"mutation {seed} changed what the project says"
        believed += found is not None
        assert path.read_bytes() == data, f"mutation {seed}: the damaged file was written to"
        assert {p.name for p in tmp_path.iterdir() if p.is_file()} == {project.name, path.name}, f"mutation {seed}"
    # Free bytes of pages, counters in the header, and changes that change nothing; the rest must be found.
    assert believed < MUTATIONS // 2
    shutil.rmtree(tmp_path / "data", ignore_errors=True)
