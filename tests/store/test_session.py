"""What a session promises: one door, one step of the history, one event, and exact undo."""

import sqlite3
from contextlib import closing

import pytest

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.letters import Note, Reading, Text
from editor.core.messages import LetterbookError, RefusedError, message
from editor.core.operations import Changes, Delete, EditText, Put
from editor.core.record import replace
from editor.store.errors import StoreError
from editor.store.session import ProjectSession
from tests.store.letters import CONTENT, an_id, letter_parts, person, put, tag
from tests.store.tables import assert_sound

LETTER, TEXT, BODY = an_id("letter 1"), an_id("text 1"), an_id("body 1")


def annotation(session, name):
    found = session.get(an_id(name))
    assert found is None or isinstance(found, Annotation)
    return found


def covered(session, name):
    found = annotation(session, name)
    return session.text(found.text).text.content[found.start:found.end]


def edit(*edits, text=TEXT, label="edit"):
    return Changes(message(label), (EditText(text, tuple(TextEdit(*one) for one in edits)),))


@pytest.fixture
def letter(session):
    session.run(put(*letter_parts(), person("Stalin"), person("Enver")))
    return session.letter(LETTER)


def test_what_was_put_is_read_back(session, letter):
    parts = {value.id: value for value in letter_parts()}
    assert letter.letter == parts[LETTER]
    assert letter.transcription.text == parts[TEXT]
    assert {a.id: a for text in letter.texts() for a in text.annotations} == {
        name: value for name, value in parts.items() if isinstance(value, Annotation)}
    assert [(note.note.id, note.number, note.body.text.content) for note in letter.notes] == [
        (an_id("note 1"), "1", "A note on the Emir.")]
    assert letter.provenance == parts[an_id("provenance 1")]


def test_changed_names_what_happened_and_is_sent_once(session):
    events = []
    end = session.subscribe(events.append)
    parts = letter_parts()
    changed = session.run(put(*parts), origin="me")
    assert events == [changed]
    assert changed.created == {value.id for value in parts}
    assert (changed.updated, changed.deleted, changed.letters, changed.origin) == (set(), set(), {LETTER}, "me")
    changed = session.run(Changes(message("x"), (
        Put(tag("t", 0, 5)), Delete(an_id("reference 1")), EditText(TEXT, (TextEdit(0, "April", "May"),)))))
    assert changed.created == {an_id("t")}
    assert changed.deleted == {an_id("reference 1")}
    assert changed.updated == {TEXT}
    assert changed.texts == {TEXT: (TextEdit(0, "April", "May"),)}
    end()
    session.undo()
    assert len(events) == 2


def test_the_same_state_again_is_no_step(session, letter):
    steps = len(session.history())
    events = []
    session.subscribe(events.append)
    changed = session.run(put(*letter_parts()))
    assert changed.changeset == ""
    assert session.run(edit((0, "April", "April"))).changeset == ""
    assert len(session.history()) == steps
    assert events == []


def test_a_failing_operation_leaves_the_project_as_it_was(session, letter, reopened):
    before = session.history()
    for bad in (tag("far", 0, 10_000), tag("nowhere", 0, 1, text="no such text"), Text(id="x", letter=LETTER,
                role="note", content="")):
        with pytest.raises(LetterbookError):
            session.run(put(person("Somebody"), tag("t", 0, 5), bad))
    with pytest.raises(RefusedError) as caught:
        session.run(edit((0, "", "New "), (0, "Not there", "")))
    assert caught.value.code == "edit-does-not-fit"
    assert session.letter(LETTER) == letter
    assert session.history() == before
    session.run(put(tag("t", 0, 5)))
    assert covered(reopened(), "t") == "April"


def test_an_operation_that_raises_anything_leaves_the_project_as_it_was(session, letter):
    class Broken:
        kind, label = "edit", message("x")

        def plan(self, reader):
            yield Put(person("Somebody"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        session.run(Broken())
    assert session.get(an_id("Somebody")) is None
    session.run(put(person("Somebody")))


def test_a_plan_reads_the_project_as_it_was_before(session, letter):
    class Careful:
        kind, label = "edit", message("x")

        def plan(self, reader):
            for number in range(3):
                yield EditText(TEXT, (TextEdit(0, "", str(number)),))
                assert reader.text(TEXT).text.content == CONTENT

    session.run(Careful())
    assert session.text(TEXT).text.content == "210" + CONTENT


def test_anchors_follow_and_undo_restores_them_exactly(session, letter):
    session.run(put(tag("name", 40, 46, entities=["Stalin"]), tag("all", 27, 48, kind="supplied")))
    before = session.letter(LETTER)
    session.run(edit((20, CONTENT[20:46], "x")))
    assert annotation(session, "name").detached
    assert annotation(session, "name").quote == "Stalin"
    assert session.mention_counts() == {an_id("Stalin"): 1}
    after = session.letter(LETTER)
    session.undo()
    assert session.letter(LETTER) == before
    session.redo()
    assert session.letter(LETTER) == after


def test_a_new_line_gets_a_role_in_the_same_step(session, letter):
    steps = len(session.history())
    changed = session.run(edit((20, "", "\n")))
    assert len(session.history()) == steps + 1
    assert len(changed.created) == 1
    roles = session.text(TEXT).of_kind("paragraph")
    assert [session.text(TEXT).text.content[role.start:role.end] for role in roles] == [
        "April 3, 1922", "Old Bu", "khara.", *CONTENT.split("\n")[2:]]


def test_cut_and_paste_keeps_an_annotation_of_its_own(session, letter):
    session.run(put(tag("name", 40, 46, entities=["Stalin"])))
    before = session.letter(LETTER)
    session.run(Changes(message("move"), (
        EditText(TEXT, (TextEdit(40, "Stalin", ""),)), EditText(BODY, (TextEdit(0, "", "Stalin "),)),
        Put(replace(tag("name", 0, 6, entities=["Stalin"]), text=BODY)))))
    assert covered(session, "name") == "Stalin"
    assert annotation(session, "name").text == BODY
    session.undo()
    assert session.letter(LETTER) == before
    session.redo()
    assert annotation(session, "name").text == BODY


def test_an_import_is_one_step(session):
    session.run(put(*(value for number in range(1, 31) for value in letter_parts(number)), kind="import"))
    assert session.count() == 30
    session.undo()
    assert session.count() == 0
    assert session.search("Emir").total == 0
    session.redo()
    assert session.search("Emir", limit=None).total == 60


def test_undo_and_redo_survive_reopening(session, letter, reopened):
    session.run(put(tag("a", 0, 5)))
    session.type(TEXT, TextEdit(0, "", "On "))
    after = session.letter(LETTER)
    session = reopened()
    assert session.letter(LETTER) == after
    assert session.undo_label() == message("typing")
    session.undo()
    session.undo()
    assert session.letter(LETTER) == letter
    session = reopened()
    assert session.redo_label() == message("edit")
    session.redo()
    session.redo()
    assert session.letter(LETTER) == after
    assert session.redo() is None


def test_a_new_edit_clears_redo(session, letter):
    session.run(put(tag("a", 0, 5)))
    session.undo()
    assert session.redo_label() is not None
    session.run(put(tag("b", 0, 5)))
    assert session.redo_label() is None
    assert session.redo() is None
    assert annotation(session, "a") is None


def test_the_making_of_the_project_is_not_undone(session):
    assert session.undo_label() is None
    assert session.undo() is None
    assert session.project().title == "Letters from Bukhara"


def test_history_tells_who_and_what(session, letter):
    session.run(put(*letter_parts(2), label="second"))
    session.undo()
    undo, second, *_ = session.history()
    assert (second.kind, second.undone, second.label.code) == ("edit", True, "second")
    assert second.letters == (an_id("letter 2"),)
    assert (undo.kind, undo.undoes, undo.editor, undo.undone) == ("undo", second.id, "Ada", False)
    assert undo.at >= second.at
    assert [row.id for row in session.history(an_id("letter 2"))] == [undo.id, second.id]
    assert len(session.history(limit=1)) == 1


def test_a_deleted_letter_comes_back_whole(session, letter):
    session.run(put(tag("t", 40, 46, entities=["Stalin"])))
    before = session.letter(LETTER)
    everything = [a.id for text in before.texts() for a in text.annotations] + [text.text.id for text in before.texts()]
    everything += [note.note.id for note in before.notes] + [before.provenance.id, LETTER]
    session.run(Changes(message("delete"), tuple(Delete(name) for name in everything)))
    assert session.letter_ids() == []
    assert session.mention_counts() == {}
    assert session.search("Emir").total == 0
    with pytest.raises(LetterbookError) as caught:
        session.letter(LETTER)
    assert caught.value.code == "no-such-letter"
    session.undo()
    assert session.letter(LETTER) == before
    assert session.search("Emir").total == 2
    assert session.rows()[0].mentions == 1


# --- typing


def test_typing_goes_on_in_one_step_until_it_is_sealed(session, letter):
    steps = len(session.history())
    for place, key in enumerate("Yes, "):
        session.type(TEXT, TextEdit(place, "", key))
    assert session.text(TEXT).text.content == "Yes, " + CONTENT
    assert len(session.history()) == steps + 1
    session.seal()
    session.type(TEXT, TextEdit(5, "", "and "))
    session.seal()
    assert len(session.history()) == steps + 2
    session.undo()
    assert session.text(TEXT).text.content == "Yes, " + CONTENT
    session.undo()
    assert session.letter(LETTER) == letter


def test_typing_elsewhere_begins_another_step(session, letter):
    steps = len(session.history())
    session.type(TEXT, TextEdit(0, "", "a"))
    session.type(TEXT, TextEdit(30, "", "b"))
    session.type(BODY, TextEdit(0, "", "c"))
    assert len(session.history()) == steps + 3


def test_a_name_typed_anew_keeps_its_tag(session, letter, reopened):
    session.run(put(tag("name", 40, 46)))
    for at in range(45, 40, -1):
        session.type(TEXT, TextEdit(at, CONTENT[at], ""))
    session.type(TEXT, TextEdit(40, "S", ""))
    for place, key in enumerate("Staline"):
        session.type(TEXT, TextEdit(40 + place, "", key))
    assert covered(session, "name") == "Staline"
    session.seal()
    assert covered(session, "name") == "Staline"
    assert covered(reopened(), "name") == "Staline"


def test_typing_that_comes_to_nothing_is_no_step(session, letter):
    history = session.history()
    session.type(TEXT, TextEdit(0, "", "a"))
    session.type(TEXT, TextEdit(0, "a", ""))
    session.seal()
    assert session.history() == history
    assert session.letter(LETTER) == letter
    session.type(TEXT, TextEdit(0, "", "b"))
    session.undo()
    assert session.letter(LETTER) == letter


def test_return_makes_a_line_and_a_step_of_its_own(session, letter):
    steps = len(session.history())
    session.type(TEXT, TextEdit(5, "", "x"))
    changed = session.type(TEXT, TextEdit(6, "", "\n"))
    assert len(changed.created) == 1
    assert changed.texts == {TEXT: (TextEdit(6, "", "\n"),)}
    session.type(TEXT, TextEdit(7, "", "y"))
    assert len(session.history()) == steps + 3
    session.undo()
    session.undo()
    assert session.text(TEXT).text.content == "Aprilx" + CONTENT[5:]


def test_typing_that_does_not_fit_changes_nothing(session, letter):
    session.type(TEXT, TextEdit(0, "", "a"))
    with pytest.raises(RefusedError):
        session.type(TEXT, TextEdit(0, "zz", ""))
    session.type(TEXT, TextEdit(1, "", "b"))
    assert session.text(TEXT).text.content == "ab" + CONTENT


def test_another_command_sees_and_seals_what_is_typed(session, letter):
    session.type(TEXT, TextEdit(0, "", "On "))
    assert session.search("On Apr").total == 1
    session.run(put(tag("t", 3, 8)))
    assert covered(session, "t") == "April"
    session.undo()
    assert session.text(TEXT).text.content == "On " + CONTENT


def test_what_a_crash_left_unsealed_is_sealed_at_opening(session, letter, path):
    session.type(TEXT, TextEdit(0, "", "On "))
    session._connection.close()
    session._lock.release()
    copy = ProjectSession.open(path, editor="Ben", read_only=True)
    assert copy.text(TEXT).text.content == "On " + CONTENT
    assert copy.undo_label() == message("typing")
    copy.close()
    with ProjectSession.open(path, editor="Ben") as opened:
        assert opened.text(TEXT).text.content == "On " + CONTENT
        opened.undo()
        assert opened.letter(LETTER) == letter
    session._closed = True
    assert_sound(path)


# --- lists, searches, counts


@pytest.fixture
def letters(session):
    session.run(put(
        *letter_parts(1, sender="J. X. Peters", date="1922-04-03", title="On Enver"),
        *letter_parts(2, sender="Mikhail Frunze", date="1920-09-12", title="Bukhara falls"),
        *letter_parts(10, sender="Jēkabs Péters", date="1921-01", title="Zeal"),
        person("Stalin"), person("Enver"), tag("t1", 40, 46, entities=["Stalin"]),
        tag("t2", 40, 46, entities=["Stalin", "Enver"], text="text 2")))
    return session


@pytest.mark.parametrize(("where", "numbers"), [
    ("", ["1", "2", "10"]), ("from:peters", ["1", "10"]), ("-from:peters", ["2"]), ("bukhara", ["2"]),
    ("date:1922", ["1"]), ("date:1920..1921", ["2", "10"]), ("number:2..10", ["2", "10"]),
    ("has:notes", ["1", "2", "10"]),
    ("tag:Enver", ["2"]), ("tag:Stalin -tag:Enver", ["1"]), ("status:draft title:ZEAL", ["10"]), ("kind:telegram", []),
    ("date:none", []), ("to:stalin number:1", ["1"]), ("tag:Nobody", []),
])
def test_letters_are_chosen_by_a_query(letters, where, numbers):
    assert [row.number for row in letters.rows(where=where)] == numbers
    assert letters.count(where) == len(numbers)


@pytest.mark.parametrize(("sort", "numbers"), [
    ("order", ["1", "2", "10"]), ("-order", ["10", "2", "1"]), ("date", ["2", "10", "1"]), ("number", ["1", "2", "10"]),
    ("title", ["2", "1", "10"]), ("-mentions", ["2", "1", "10"]),
])
def test_lists_are_sorted_and_cut_into_windows(letters, sort, numbers):
    assert [row.number for row in letters.rows(sort=sort)] == numbers
    assert [row.number for row in letters.rows(sort=sort, offset=1, limit=1)] == numbers[1:2]


def test_an_unknown_sort_key_is_refused(letters):
    with pytest.raises(LetterbookError) as caught:
        letters.rows(sort="colour; DROP TABLE object")
    assert caught.value.code == "sort-unknown"


def test_a_row_says_what_the_letter_says(letters):
    row = letters.rows()[1]
    assert (row.number, row.title, row.date, row.edtf) == ("2", "Bukhara falls", "1920-09-12", "1920-09-12")
    assert (row.sender, row.recipient, row.status, row.kind) == ("Mikhail Frunze", "I. V. Stalin", "draft", "letter")
    assert (row.notes, row.mentions, row.order) == (1, 2, 2)
    assert row.problems == len(letters.problems(row.id))


def test_a_row_follows_every_change(letters):
    letter = an_id("letter 2")
    letters.run(put(Reading(id=an_id("r"), letter=letter, reader="Ada", kind="first", at="2026-01-01")))
    letters.run(Changes(message("x"), (Delete(an_id("t2")), Delete(an_id("note 2")))))
    row = letters.rows()[1]
    assert (row.status, row.mentions, row.notes) == ("read once", 0, 0)
    letters.undo()
    letters.undo()
    row = letters.rows()[1]
    assert (row.status, row.mentions, row.notes) == ("draft", 2, 1)


def test_problems_are_counted_again_after_a_change(letters):
    before = letters.rows()[0].problems
    assert letters.count_problems() == 0
    letters.run(edit((20, CONTENT[20:47], "x")))
    assert any(problem.code == "anchor-detached" for problem in letters.problems(LETTER))
    assert letters.rows()[0].problems > before
    assert letters.count("has:problems") == sum(1 for row in letters.rows() if row.problems)


def test_a_letter_is_found_by_number_id_or_beginning(letters):
    letter = an_id("letter 2")
    assert letters.find_letter("2") == letter
    assert letters.find_letter(letter) == letter
    assert letters.find_letter(letter[:5]) == letter
    for ref in ("3", letter[:3], "zzzz", an_id("note 2"), ""):
        with pytest.raises(LetterbookError) as caught:
            letters.find_letter(ref)
        assert caught.value.code == "no-such-letter"
    letters.run(put(*letter_parts(3)))
    letters.run(put(replace(letters.get(an_id("letter 3")), number="2")))
    with pytest.raises(LetterbookError) as caught:
        letters.find_letter("2")
    assert caught.value.code == "letter-ambiguous"


def test_search_shows_key_word_in_context(letters):
    page = letters.search("enver pa", width=10)
    assert (page.total, page.complete, len(page.hits)) == (3, True, 3)
    hit = page.hits[0]
    assert (hit.letter, hit.number, hit.text) == (LETTER, "1", TEXT)
    assert (hit.before, hit.match, hit.after) == ("report on ", "Enver Pa", "sha and th")
    assert CONTENT[hit.start:hit.end] == "Enver Pa"


def test_search_scopes_pages_and_folding(letters):
    assert letters.search("emir", scope="text").total == 3
    assert letters.search("emir", scope="notes").total == 3
    assert letters.search("EMÍR").total == 6
    assert letters.search("mir").total == 0
    assert letters.search("   ").total == 0
    first = letters.search("emir", limit=2)
    assert len(first.hits) == 2
    assert not first.complete
    assert first.total <= 6
    rest = letters.search("emir", limit=None, offset=2)
    assert (*first.hits, *rest.hits) == letters.search("emir", limit=None).hits
    with pytest.raises(LetterbookError):
        letters.search("emir", scope="everything")


@pytest.mark.parametrize("query", [
    '"', "*", "emir*", "OR", "NOT emir", "(", "^", "a-b", "col:emir", "'", "\x00", "[to]"])
def test_any_query_is_words_and_nothing_else(letters, query):
    assert letters.search(query).total == 0


def test_search_follows_corrections(letters):
    letters.run(edit((0, "April", "Ápril Łódź")))
    assert letters.search("lodz").total == 1
    assert letters.search("april", scope="text").total == 3
    letters.undo()
    assert letters.search("lodz").total == 0


def test_mentions_follow_merges_of_entries(letters):
    assert letters.mention_counts() == {an_id("Stalin"): 2, an_id("Enver"): 1}
    letters.run(put(replace(person("Enver"), merged_into=an_id("Stalin"))))
    assert letters.mention_counts() == {an_id("Stalin"): 2}
    tags = [(an_id("letter 1"), an_id("t1")), (an_id("letter 2"), an_id("t2"))]
    for name in ("Stalin", "Enver"):
        assert [(letter, a.id) for letter, a in letters.mentions_of(an_id(name))] == tags
    assert [row.number for row in letters.rows(where="tag:Enver")] == ["1", "2"]


def test_an_incomplete_letter_says_so(session):
    session.run(put(*[part for part in letter_parts() if not isinstance(part, Text)
                      and not isinstance(part, Annotation) and not isinstance(part, Note)]))
    with pytest.raises(LetterbookError) as caught:
        session.letter(LETTER)
    assert caught.value.code == "letter-incomplete"


def test_many_matches_come_in_the_order_of_the_letters(session, monkeypatch):
    from editor.store import searching

    session.run(put(*(part for number in range(1, 9) for part in letter_parts(9 - number)), label="x"))
    expected = session.search("emir", limit=None)
    assert [hit.number for hit in expected.hits] == [str(n) for n in range(1, 9) for _ in range(2)]
    monkeypatch.setattr(searching, "MANY", 3)
    assert session.search("emir", limit=None) == expected
    page = session.search("emir", limit=5)
    assert (page.hits, page.total, page.complete) == (expected.hits[:5], 16, False)
    session.type(an_id("text 4"), TextEdit(0, "", "Emir, "))
    assert session.search("emir", limit=None).total == 17


def test_a_long_quote_of_what_is_detached_is_kept(session, letter):
    long = "word " * 400
    session.run(edit((CONTENT.index("I report"), "", long)))
    session.run(put(tag("passage", 48, 48 + len(long) - 1, kind="supplied")))
    session.run(edit((47, session.text(TEXT).text.content[47:], "")))
    detached = annotation(session, "passage")
    assert detached.detached
    assert detached.quote == long.strip()
    session.run(put(replace(detached, attributes={"certainty": "low"})))
    before = session.letter(LETTER)
    session.run(Changes(message("x"), (Delete(an_id("passage")),)))
    session.undo()
    assert session.letter(LETTER) == before
    session.undo()
    assert annotation(session, "passage") == detached


def test_what_is_asked_at_once_is_of_one_state_and_nothing_is_written_meanwhile(session, path, letter):
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other:
        with session.at_once(), session.at_once():
            before = session.letter(LETTER)
            other.execute("BEGIN")
            other.execute("UPDATE meta SET value = 'somebody else' WHERE key = 'made_by'")
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.execute("COMMIT")
            with pytest.raises(StoreError) as caught:
                session.run(put(person("Lenin")))
            assert caught.value.code == "transaction-nested"
            assert session.letter(LETTER) == before
        other.execute("ROLLBACK")
    session.run(put(person("Lenin")))
    assert session.get(an_id("Lenin")) is not None


def test_the_readings_of_a_letter_are_those_of_the_letter_and_end_with_it(session, letter):
    readings = [Reading(id=an_id(name), letter=LETTER, at=at, reader="Ada", kind="proofreading")
                for name, at in (("second", "2024-02-01"), ("first", "2024-01-01"))]
    session.run(put(*readings))
    assert session.readings(LETTER) == session.letter(LETTER).readings
    assert [one.id for one in session.readings(LETTER)] == [an_id("first"), an_id("second")]
    assert session.readings(an_id("no letter")) == ()
