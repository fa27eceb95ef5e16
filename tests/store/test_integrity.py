"""Damage is found, wherever it is; and the current tables are a view of the history."""

import random
import sqlite3

import pytest

from editor.core.anchors import TextEdit
from editor.core.messages import message
from editor.core.operations import Changes, EditText
from editor.store.errors import StoreError
from editor.store.integrity import sound_letter, verify
from editor.store.reading import ProjectReading
from editor.store.rebuild import rebuild
from editor.store.session import ProjectSession
from tests.data.make_fixture import make
from tests.store.letters import an_id, letter_parts, person, put, tag
from tests.store.tables import assert_sound, copy_of, dump

TEXT = an_id("text 1")


@pytest.fixture
def project(session, path):
    """A project with some history that nobody has open."""
    session.run(put(*letter_parts(), *letter_parts(2), person("Stalin")))
    session.run(put(tag("t", 40, 46, entities=["Stalin"], attributes={"certainty": "high"})))
    session.type(TEXT, TextEdit(43, "", "ee"))
    session.run(Changes(message("x"), (EditText(TEXT, (TextEdit(20, "", "\n"), TextEdit(0, "April", ""))),)))
    session.undo()
    session.close()
    return path


def test_a_sound_file_is_found_sound(project):
    assert_sound(project)
    with ProjectSession.open(project, editor="Ben") as session:
        assert session.check_file().ok
        assert session.check_letter(an_id("letter 1"))


@pytest.mark.parametrize("damage", [
    "UPDATE revision_text SET content = replace(content, 'Enver', 'Emver') WHERE content LIKE '%Enver%'",
    "UPDATE revision_text SET delta = '[[43,\"\",\"e\"]]' WHERE delta = '[[43,\"\",\"ee\"]]'",
    "UPDATE revision SET payload = replace(payload, ',40,46', ',40,45') WHERE payload LIKE '%,40,46%'",
    "UPDATE revision SET payload = replace(payload, 'Peters', 'Petres') WHERE payload LIKE '%Peters to%'",
    "UPDATE revision SET payload = '[' WHERE payload LIKE '%,40,46%'",
    "UPDATE revision SET payload = x'00' WHERE payload LIKE '%,40,46%'",
    "UPDATE revision SET id = zeroblob(32) WHERE n = 5",
    "UPDATE revision SET parent = NULL WHERE parent IS NOT NULL",
    "UPDATE attribute_set SET attributes = '{\"certainty\":\"low\"}'",
    "UPDATE text SET content = content || ' ' WHERE content IS NOT NULL",
    "UPDATE annotation SET stop = 10000 WHERE start = 40",
    "DELETE FROM annotation WHERE start = 40",
    "DELETE FROM mention",
    "INSERT INTO mention VALUES (1, 1)",
    "UPDATE object SET live = 0 WHERE type = 5",
    "UPDATE object SET head = head - 1 WHERE n = (SELECT object FROM revision WHERE parent IS NOT NULL)",
    "UPDATE letter_hash SET hash = zeroblob(32)",
    "UPDATE state SET head = zeroblob(32)",
    "PRAGMA foreign_keys = 0; DELETE FROM changeset WHERE n = 2",
    "DELETE FROM revision WHERE n = (SELECT max(n) FROM revision)",
])
def test_damage_is_found(project, damage):
    with copy_of(project) as copy:
        before = copy.total_changes
        copy.executescript(damage)
        assert copy.total_changes > before, "the damage was done"
        report = verify(ProjectReading(copy))
    assert not report.ok
    assert report.details[0].code.startswith("file-")


@pytest.mark.parametrize("damage", [
    "UPDATE annotation SET start = 41 WHERE start = 40",
    "UPDATE annotation SET stop = stop + 1 WHERE start = 40",
    "UPDATE annotation SET detached = 1, quote = '[\"Stalin\",\"\",\"\"]' WHERE start = 40",
    "UPDATE annotation SET text = (SELECT max(object) FROM text) WHERE start = 40",
    "UPDATE annotation SET start = start + 1 WHERE text = (SELECT max(object) FROM text) AND start < stop",
])
def test_equal_heads_with_other_places_are_found_and_made_again(project, damage):
    """A place is under no hash: only going through the history tells that it is another one."""
    with copy_of(project) as copy:
        before = dump(copy)
        copy.executescript(damage)
        assert copy.total_changes
        report = verify(ProjectReading(copy))
        assert {detail.code for detail in report.details} & {"file-position-wrong", "file-position-missing"}
        copy.execute("BEGIN")
        rebuild(copy)
        copy.execute("COMMIT")
        assert verify(ProjectReading(copy)).ok
        assert dump(copy)["annotation"] == before["annotation"]


@pytest.mark.parametrize("damage", [
    "UPDATE revision_text SET content = replace(content, 'Enver', 'Emver') WHERE content LIKE '%Enver%'",
    "UPDATE revision SET payload = replace(payload, 'Peters', 'Petres') WHERE payload LIKE '%Peters to%'",
    "UPDATE letter_hash SET hash = zeroblob(32)",
])
def test_a_damaged_letter_is_known_before_it_is_shown(project, damage):
    with copy_of(project) as copy:
        copy.executescript(damage)
        assert not sound_letter(ProjectReading(copy), an_id("letter 2"))


def test_a_project_whose_head_is_wrong_is_not_opened(project):
    connection = sqlite3.connect(project)
    connection.execute("UPDATE letter_hash SET hash = zeroblob(32)")
    connection.commit()
    connection.close()
    with pytest.raises(StoreError) as caught:
        ProjectSession.open(project, editor="Ben")
    assert caught.value.code == "project-damaged"


def letters_of(session):
    return list(map(session.letter, session.letter_ids()))


def test_flipped_bits_are_found_or_harmless(project):
    """Whatever bit of the file flips: it is found, or everything that can be read is as it was, each place too."""
    whole = project.read_bytes()
    with ProjectSession.open(project, editor="Ben", read_only=True) as session:
        letters = letters_of(session)
    choice = random.Random(1922)
    places = [place for place, byte in enumerate(whole) if byte]
    silent = found = 0
    for _ in range(150):
        flipped = bytearray(whole)
        flipped[choice.choice(places)] ^= 1 << choice.randrange(8)
        project.write_bytes(flipped)
        try:
            with ProjectSession.open(project, editor="Ben", read_only=True) as session:
                if not session.check_file().ok:
                    found += 1
                    continue
                silent += 1
                assert letters_of(session) == letters
        except StoreError:
            found += 1
    assert found > 60
    assert silent > 10


@pytest.fixture
def reviewed(tmp_path, monkeypatch):
    """A project with work of somebody else, adopted, settled and undecided, that nobody has open."""
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    path = tmp_path / "reviewed.letterbook"
    make(path)
    return path


@pytest.mark.parametrize("damage", [
    "DELETE FROM revision_parent WHERE revision <> parent",
    "UPDATE revision_parent SET parent = 2 WHERE parent = (SELECT max(parent) FROM revision_parent)",
    "DELETE FROM received",
    "INSERT OR IGNORE INTO received SELECT max(n), 1 FROM changeset",
    "UPDATE revision SET payload = replace(payload, 'again', 'agaim') WHERE payload LIKE '%Peters, again%'",
    "UPDATE revision SET payload = replace(payload, ',3,11', ',3,12') WHERE payload LIKE '%,3,11%'",
    "UPDATE revision_text SET delta = '[[0,\"\",\"Ah \"]]' WHERE delta = '[[0,\"\",\"At \"]]'",
    "UPDATE incoming SET revision = (SELECT min(n) FROM revision)",
    "UPDATE incoming_position SET stop = 10000 WHERE detached = 0",
])
def test_damage_to_work_of_others_is_found(reviewed, damage):
    with copy_of(reviewed) as copy:
        assert verify(ProjectReading(copy)).ok
        before = copy.total_changes
        copy.executescript(damage)
        assert copy.total_changes > before, "the damage was done"
        report = verify(ProjectReading(copy))
    assert not report.ok
    assert report.details[0].code.startswith("file-")
