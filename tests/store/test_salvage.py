"""Salvage: whatever is done to the bytes of a project, what comes out was in it, and little damage loses little."""

import json
import os
import random
import sqlite3
from pathlib import Path

import pytest

from editor.core.anchors import TextEdit
from editor.core.ids import new_id
from editor.core.letters import Letter, Note, Project, Text
from editor.core.messages import message
from editor.core.operations import Changes, Delete
from editor.core.profiles import Profile
from editor.store.errors import DamagedError, ProjectInUseError, RefusedError
from editor.store.salvage import making
from editor.store.salvage.found import find
from editor.store.salvage.legible import write_legible
from editor.store.salvage.making import salvage
from editor.store.salvage.pages import PageFile
from editor.store.salvage.proofs import Proofs
from editor.store.session import ProjectSession
from tests.hostile.test_damage import mutated
from tests.store.letters import an_id, letter_parts, person, put, tag

ROOT = Path(__file__).parents[2]
SPECIMENS = ROOT / "sample_corpus" / "specimens" / "seed-exchange.letterbook"
COLLEAGUE = ROOT / "sample_corpus" / "sample-from-a-colleague.letterbook"
RELEASED = sorted((ROOT / "tests" / "data" / "projects").glob("*.letterbook"))
PAGE = 2048
STAND_IN = Project(id=an_id("stand-in"), title="stand-in", profile=Profile(name="plain"))


@pytest.fixture(autouse=True)
def _data(tmp_path, monkeypatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))


@pytest.fixture(scope="module")
def bytes_made(tmp_path_factory):
    """A project with a past: typed in, undone, deleted from."""
    path = tmp_path_factory.mktemp("made") / "made.letterbook"
    with ProjectSession.create(path, Project(id=an_id("p"), title="Made", profile=Profile(name="x")),
                               editor="Ada") as session:
        session.run(put(*letter_parts(), *letter_parts(2), person("Stalin"), person("Enver")))
        session.run(put(tag("t", 40, 46, entities=["Stalin"], attributes={"certainty": "high"}), tag("u", 60, 65)))
        session.type(an_id("text 1"), TextEdit(43, "", "ee"))
        session.run(put(tag("v", 3, 9, text="body 2", entities=["Enver"])))
        session.undo()
        session.run(Changes(message("edit"), (Delete(an_id("u")),)))
    return path.read_bytes()


@pytest.fixture
def made(tmp_path, bytes_made):
    """A copy of it."""
    path = tmp_path / "made.letterbook"
    path.write_bytes(bytes_made)
    return path


def saved(path, out, **options):
    return salvage(path, out, stand_in=STAND_IN, editor="Ben", **options)


def saved_or_nothing(path, out):
    """The report; None where the file is told to hold nothing any more. Any other error is a fault."""
    try:
        return saved(path, out)
    except DamagedError as error:
        if error.code != "salvage-nothing":
            raise
        return None


def said(path):
    with ProjectSession.open(path, editor="Ben", read_only=True) as session:
        return ([session.letter(letter) for letter in session.letter_ids()], session.entities(), session.project(),
                session.decisions())


def words(path):
    """Every text of a project by its identity."""
    return {text.text.id: text.text.content for letter in said(path)[0] for text in letter.texts()}


def proved_words(path):
    """Every content that a revision of the sound project proves; and none, which stands for what is lost."""
    proofs = Proofs(find(path.read_bytes()))
    return {content for text in proofs.of_object for content in proofs.contents(text).values()} | {""}


def page_of(path, table, at=0):
    """The number of a leaf page of a table, by SQLite's own word."""
    pages = PageFile(path.read_bytes(), PAGE)
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    connection.close()
    waiting, leaves = [root], []
    while waiting:
        number = waiting.pop()
        waiting += pages.children(number)
        leaves += [number] if pages.kind(number) in (0x0D, 0x0A) else []
    return sorted(leaves)[at]


def zeroed(path, *numbers):
    data = bytearray(path.read_bytes())
    for number in numbers:
        data[(number - 1) * PAGE:number * PAGE] = bytes(PAGE)
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("path", [SPECIMENS, COLLEAGUE, *RELEASED], ids=lambda path: path.stem)
def test_a_sound_project_comes_out_whole_with_its_history(path, tmp_path):
    report = saved(path, tmp_path / "new.letterbook")
    assert report.missing == ()
    assert report.history
    assert said(tmp_path / "new.letterbook") == said(path)
    with ProjectSession.open(path, editor="Ben", read_only=True) as old, \
            ProjectSession.open(tmp_path / "new.letterbook", editor="Ben") as new:
        assert new.history() == old.history()
        assert new.check_file().ok


@pytest.mark.parametrize("path", [SPECIMENS, COLLEAGUE, *RELEASED], ids=lambda path: path.stem)
def test_without_its_history_the_present_state_is_the_same(path, tmp_path, monkeypatch):
    monkeypatch.setattr(making, "rewrite", lambda *_: None)
    report = saved(path, tmp_path / "new.letterbook")
    assert {one.code for one in report.missing} <= {"salvage-history-lost", "salvage-deliveries-lost"}
    assert not report.history
    assert said(tmp_path / "new.letterbook") == said(path)
    with ProjectSession.open(tmp_path / "new.letterbook", editor="Ben") as session:
        assert session.undo() is None  # one key does not take everything back
        assert session.backups() == []  # nor is a backup made of what is not there yet


@pytest.mark.parametrize("path", [SPECIMENS, RELEASED[-1]], ids=lambda path: path.stem)
def test_whatever_happened_to_the_bytes_nothing_is_invented_and_the_file_is_left_alone(path, tmp_path):
    whole, known, before = path.read_bytes(), proved_words(path), words(path)
    damaged, out = tmp_path / "damaged.letterbook", tmp_path / "new.letterbook"
    done = 0
    for seed in range(9):
        chance = random.Random(seed)
        data = bytearray(mutated(whole, chance))
        for _ in range(seed % 3):
            page = chance.randrange(len(data) // PAGE + 1) * PAGE
            data[page:page + PAGE] = chance.choice([bytes(PAGE), chance.randbytes(PAGE)])[:len(data) - page]
        damaged.write_bytes(data)
        report = saved_or_nothing(damaged, out)
        assert damaged.read_bytes() == data, f"mutation {seed}: the damaged file was written to"
        assert {p.name for p in tmp_path.iterdir() if p.is_file()} <= {damaged.name, out.name}, seed
        if report is None:
            continue
        found = words(out)
        assert set(found.values()) <= known, f"mutation {seed}: words that nobody wrote"
        if any(found.get(text) != content for text, content in before.items()):
            assert any(one.code.startswith("salvage-") and not one.code.startswith("salvage-history")
                       for one in report.missing), f"mutation {seed}: lost in silence"
        done += 1
        out.unlink()
    assert done > 5


def test_one_lost_page_loses_little(tmp_path):
    """Each page of a project in turn; the words of nearly all texts are there whichever it is."""
    before = words(SPECIMENS)
    data = SPECIMENS.read_bytes()
    damaged, out = tmp_path / "damaged.letterbook", tmp_path / "new.letterbook"
    kept = []
    for number in range(1, len(data) // PAGE + 1, 11):
        damaged.write_bytes(data)
        saved(zeroed(damaged, number), out)
        found = words(out)
        kept.append(sum(found.get(text) == content for text, content in before.items()) / len(before))
        out.unlink()
    assert min(kept) > 0.6
    assert sum(kept) / len(kept) > 0.95


@pytest.mark.parametrize("table", ["search_data", "letter_index", "text", "annotation", "mention", "object_letter",
                                   "sqlite_autoindex_object_1", "letter_hash"])
def test_a_lost_view_loses_nothing(made, tmp_path, table):
    before = said(made)
    report = saved(zeroed(made, page_of(made, table)), tmp_path / "new.letterbook")
    assert report.missing == ()
    assert said(tmp_path / "new.letterbook") == before


def test_a_lost_list_of_tables_loses_nothing_of_the_present(made, tmp_path):
    before = said(made)
    report = saved(zeroed(made, 1), tmp_path / "new.letterbook")
    assert [one.code for one in report.missing] == ["salvage-history-lost"]
    assert said(tmp_path / "new.letterbook") == before


def test_objects_whose_rows_are_lost_are_known_by_the_indices(made, tmp_path):
    before = said(made)
    report = saved(zeroed(made, page_of(made, "object")), tmp_path / "new.letterbook")
    assert report.missing == ()
    assert said(tmp_path / "new.letterbook") == before


def test_objects_of_which_no_index_tells_the_letter_are_proved_with_one_of_those_near(made, tmp_path):
    before = said(made)
    zeroed(made, page_of(made, "object"), page_of(made, "object_letter"))
    report = saved(made, tmp_path / "new.letterbook")
    assert codes(report) == []
    assert said(tmp_path / "new.letterbook") == before


def test_the_history_is_kept_as_far_as_it_is_proved(made, tmp_path):
    with ProjectSession.open(made, editor="Ada") as session:
        heads, steps = session.heads(), [step.id for step in session.history()]
    report = saved(lost(made, "text 2"), tmp_path / "new.letterbook")
    assert report.history
    assert "salvage-history-partly" in [one.code for one in report.missing]
    with ProjectSession.open(tmp_path / "new.letterbook", editor="Ben") as session:
        found = session.history()
        assert found[0].label.code == "history-salvaged"
        assert [step.id for step in found if step.label.code != "history-salvaged"] == steps
        # What was not damaged is the same for colleagues, too: it can be compared and merged.
        assert session.heads()[an_id("text 1")] == heads[an_id("text 1")]
        session.run(put(person("Frunze")))
        session.undo()
        assert session.check_file().ok


def altered(path, *statements):
    connection = sqlite3.connect(path)
    for statement, parameters in statements:
        connection.execute(statement, parameters)
    connection.commit()
    connection.close()
    return path


def test_where_the_newest_state_is_lost_the_one_before_is_taken_and_named(made, tmp_path):
    with ProjectSession.open(made, editor="Ada") as session:
        session.run(put(Letter(id=an_id("letter 1"), number="1", title="Another title", order=1)))
    altered(made, (("UPDATE revision SET payload = '{\"number\":\"1\",\"title\":\"Forged\"}' WHERE n = "
                   "(SELECT head FROM object WHERE id = ?)"), (bytes.fromhex(an_id("letter 1")),)))
    report = saved(made, tmp_path / "new.letterbook")
    assert ("salvage-letter-older", "1 (Peters to Stalin)") in [(one.code, one.args.get("letter"))
                                                                for one in report.missing]
    letters, *_ = said(tmp_path / "new.letterbook")
    assert [letter.letter.title for letter in letters] == ["Peters to Stalin", "Peters to Stalin"]


def test_what_was_deleted_stays_deleted(made, tmp_path, monkeypatch):
    monkeypatch.setattr(making, "rewrite", lambda *_: None)
    saved(made, tmp_path / "new.letterbook")
    with ProjectSession.open(tmp_path / "new.letterbook", editor="Ben") as session:
        assert session.get(an_id("u")) is None
        assert session.get(an_id("t")) is not None


def lost(path, *names):
    """Let what the revisions of objects say be something else than what their ids are hashes of."""
    return altered(path, *(("UPDATE revision SET payload = '[]' WHERE object = (SELECT n FROM object WHERE id = ?)",
                            (bytes.fromhex(an_id(name)),)) for name in names))


def codes(report):
    return sorted({one.code for one in report.missing} - {"salvage-history-lost", "salvage-history-partly"})


def test_of_a_lost_letter_its_words_are_kept(made, tmp_path):
    before = words(made)
    report = saved(lost(made, "letter 1"), tmp_path / "new.letterbook")
    assert codes(report) == ["salvage-letter-bare"]
    assert words(tmp_path / "new.letterbook") == before


def test_a_lost_note_leaves_its_words_and_its_place(made, tmp_path):
    before = words(made)
    report = saved(lost(made, "note 1"), tmp_path / "new.letterbook")
    assert codes(report) == ["salvage-note-bare"]
    letters, *_ = said(tmp_path / "new.letterbook")
    assert words(tmp_path / "new.letterbook") == before
    assert [note.note.id for note in letters[0].notes] == [an_id("note 1")]


def test_lost_words_of_a_note_leave_an_empty_one(made, tmp_path):
    report = saved(lost(made, "body 1"), tmp_path / "new.letterbook")
    assert codes(report) == ["salvage-note-words-lost", "salvage-tags-lost"]
    letters, *_ = said(tmp_path / "new.letterbook")
    assert letters[0].notes[0].body.text.content == ""


def test_a_lost_entry_and_a_lost_transcription_are_named(made, tmp_path):
    report = saved(lost(made, "Stalin", "text 2"), tmp_path / "new.letterbook")
    assert codes(report) == ["salvage-entity-lost", "salvage-tags-lost", "salvage-transcription-lost"]
    letters, entities, *_ = said(tmp_path / "new.letterbook")
    assert letters[1].transcription.text.content == ""
    assert [entity.name for entity in entities] == ["Enver"]


def test_a_place_that_was_changed_is_not_believed_against_the_history(made, tmp_path):
    before = said(made)
    altered(made, (("UPDATE annotation SET start = start + 3, stop = stop + 3 WHERE object = "
                   "(SELECT n FROM object WHERE id = ?)"), (bytes.fromhex(an_id("t")),)))
    saved(made, tmp_path / "new.letterbook")
    assert said(tmp_path / "new.letterbook") == before


def test_typing_that_a_crash_left_open_is_there(made, tmp_path):
    session = ProjectSession.open(made, editor="Ada")
    session.type(an_id("text 1"), TextEdit(0, "", "Typed last. "))
    session._connection.close()
    session._lock.release()
    from editor.store import locks

    locks.left(session._identity)
    saved(made, tmp_path / "new.letterbook")
    letters, *_ = said(tmp_path / "new.letterbook")
    assert letters[0].transcription.text.content.startswith("Typed last. April 3")


def test_nothing_is_overwritten_and_an_open_project_is_left_alone(made, tmp_path):
    there = tmp_path / "there.letterbook"
    there.write_text("mine")
    with pytest.raises(RefusedError):
        saved(made, there)
    assert there.read_text() == "mine"
    with ProjectSession.open(made, editor="Ada"), pytest.raises(ProjectInUseError):
        saved(made, tmp_path / "new.letterbook")
    assert not (tmp_path / "new.letterbook").exists()


def test_where_nothing_can_be_had_it_is_said_and_nothing_is_left(tmp_path):
    path = tmp_path / "noise.letterbook"
    path.write_bytes(random.Random(1).randbytes(40_000))
    with pytest.raises(DamagedError) as caught:
        saved(path, tmp_path / "new.letterbook")
    assert caught.value.code == "salvage-nothing"
    path.write_bytes(b"")
    with pytest.raises(DamagedError):
        saved(path, tmp_path / "new.letterbook")
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_being_stopped_leaves_nothing(made, tmp_path):
    def stop(_done, _all):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        saved(made, tmp_path / "new.letterbook", tick=stop)
    assert sorted(p.name for p in tmp_path.iterdir() if p.is_file()) == [made.name]


def test_the_drafts_of_a_salvage_are_no_places_of_the_project(made, tmp_path):
    with ProjectSession.open(made, editor="Ada") as session:
        session.backup()
    saved(made, tmp_path / "new.letterbook")
    (places,) = (tmp_path / "data").rglob("places.json")
    assert list(json.loads(places.read_text())) == [str(made)]


def legible(path, folder):
    report = write_legible(path, folder, stand_in=STAND_IN, editor="Ben", say=lambda what: " ".join(
        [what.code, *map(str, what.args.values())]))
    return report, {file.stem: file.read_text("utf-8") for file in folder.iterdir()}


def test_legible_text_has_every_word_of_a_sound_project(tmp_path):
    report, files = legible(SPECIMENS, tmp_path / "text")
    everything = "\n".join(files.values())
    assert all(content in everything for content in words(SPECIMENS).values())
    assert all(entity.name in everything for entity in said(SPECIMENS)[1])
    assert report.letters == len([name for name in files if name.startswith("0")]) == 7


def test_what_nothing_proves_is_legible_by_itself(made, tmp_path):
    altered(made, ("UPDATE revision_text SET content = replace(content, 'Enver', 'Anvar')", ()),
            ("UPDATE text SET content = NULL", ()))
    _, files = legible(made, tmp_path / "text")
    (proved,) = (text for name, text in files.items() if name.startswith("0001"))
    assert "Anvar" not in proved
    assert "Anvar" in files["legible-unproved"]


def test_scraps_are_read_from_pages_that_hold_no_rows_any_more(made, tmp_path):
    number = page_of(made, "revision_text")
    data = bytearray(made.read_bytes())
    data[(number - 1) * PAGE:(number - 1) * PAGE + 100] = os.urandom(100)
    data[(number - 1) * PAGE] = 0xFF
    made.write_bytes(data)
    zeroed(made, page_of(made, "text"))
    _, files = legible(made, tmp_path / "text")
    assert "I report on Enver Pasha and the Emir." in files["legible-scraps"]


def test_a_new_identity_for_what_takes_the_place_of_something_lost(made, tmp_path):
    """The stand-ins are of our own making and hold no words."""
    saved(lost(made, "text 1", "provenance 1"), tmp_path / "new.letterbook")
    letters, *_ = said(tmp_path / "new.letterbook")
    assert isinstance(letters[0].transcription.text, Text)
    assert letters[0].transcription.text.content == ""
    assert len({letters[0].provenance.id, an_id("provenance 1"), new_id()}) == 3
    assert isinstance(letters[0].notes[0].note, Note)


@pytest.mark.parametrize("change", [1, 700, -1, -700])
def test_bytes_that_came_in_or_were_lost_shift_the_rest(made, tmp_path, change):
    """As where a program took the file for text; what stands on other pages is found where it stands by now."""
    before = words(made)
    data, at = made.read_bytes(), 5 * PAGE + 900
    made.write_bytes(data[:at] + bytes(max(change, 0)) + data[at + max(-change, 0):])
    saved(made, tmp_path / "new.letterbook")
    found = words(tmp_path / "new.letterbook")
    assert sum(found.get(text) == content for text, content in before.items()) >= len(before) - 1
