"""Replacing through the one door, and searching all letters in portions."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.app.actions.replacing import ReplaceFound
from editor.app.searching import ProjectSearch, replacements_of
from editor.core.anchors import TextEdit
from editor.core.messages import RefusedError, message
from editor.core.operations import Changes, EditText
from editor.core.replacing import Pattern, Replacement
from editor.store import indexing
from tests.store.letters import an_id, letter_parts, person, put, tag
from tests.store.tables import assert_sound


@pytest.fixture
def filled(session):
    session.run(put(person("Enver Pasha")))
    for number, sender in ((1, "J. X. Peters"), (2, "Enver Pasha"), (3, "J. X. Peters")):
        session.run(put(*letter_parts(number, sender=sender)))
    at = letter_parts()[1].content.index("Enver Pasha")
    session.run(put(tag("tag", at, at + 11, entities=["Enver Pasha"])))
    return session


def letters(session):
    return {letter: session.letter(letter) for letter in session.letter_ids()}


def replace_all(session, pattern, new):
    hits = ProjectSearch(session, pattern).step(60)
    places = replacements_of(session, pattern, new, {hit.text for hit in hits})
    session.run(ReplaceFound(places=tuple(places), query=pattern.query, new=new))
    return places


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.sampled_from(["e", "enver", "Enver Pasha and", "the emir", "en", "\n", r"(\w+) (\w+)", r"\n", "."]),
       new=st.sampled_from(["", "x", "Anwar\n", "😀", r"Enver"]), regex=st.booleans(), whole=st.booleans())
def test_replacing_everything_and_undoing_it_is_as_before_and_redo_as_after(filled, query, new, regex, whole):
    before, steps = letters(filled), len(filled.history())
    pattern = Pattern(query=query, regex=regex, whole_words=whole)
    places = replace_all(filled, pattern, new) if pattern else []
    after = letters(filled)
    assert len(filled.history()) == steps + bool(places)
    if places:
        assert after != before
        filled.undo()
        assert letters(filled) == before
        filled.redo()
        assert letters(filled) == after
        filled.undo()
    assert filled.check_file().ok


def test_a_tag_stays_on_a_name_that_is_replaced_and_a_backup_is_made_before(filled):
    backups = len(filled.backups())
    replace_all(filled, Pattern(query="enver pasha"), "Anwar")
    text = filled.text(an_id("text 1"))
    (kept,) = [annotation for annotation in text.annotations if annotation.id == an_id("tag")]
    assert text.quote(kept) == "Anwar"
    assert len(filled.backups()) == backups + 1
    assert filled.history(limit=1)[0].kind == "bulk"


def test_where_other_words_stand_by_now_nothing_is_changed(filled):
    before = letters(filled)
    good = Replacement(an_id("text 2"), 0, 5, "April", "May")
    for wrong in (Replacement(an_id("text 1"), 0, 5, "March", "May"), good._replace(start=2, end=7, old="ril 3"),
                  good._replace(start=-5, end=0, old="")):
        with pytest.raises(RefusedError, match="replacement-moved"):
            filled.run(ReplaceFound(places=(good, wrong), query="April", new="May"))
    assert letters(filled) == before


@pytest.mark.parametrize(("pattern", "options", "found"), [
    (Pattern(query="emir"), {}, [f"{n} {role}" for n in (1, 2, 3) for role in ("transcription", "note")]),
    (Pattern(query="emir"), {"roles": {"note"}, "where": "from:peters"}, ["1 note", "3 note"]),
    (Pattern(query="mir"), {"roles": {"note"}}, ["1 note", "2 note", "3 note"]),
    (Pattern(query="mir"), {"roles": {"note"}, "from_word": True}, []),
    (Pattern(query="émi"), {"roles": {"note"}, "from_word": True, "where": "number:2"}, ["2 note"]),
    (Pattern(query="EMIR", ignore_case=False), {"from_word": True}, []),
    (Pattern(query=r"\bE\w+r\b", regex=True), {"where": "number:2"}, ["2 transcription", "2 transcription", "2 note"]),
    (Pattern(query="  "), {}, []),
])
def test_the_places_come_in_the_order_of_the_letters(filled, pattern, options, found):
    search = ProjectSearch(filled, pattern, **options)
    hits = []
    while not search.done:
        hits += search.step(0)
    assert [f"{hit.number} {hit.role}" for hit in hits] == found
    for hit in hits:
        assert filled.text(hit.text).text.content[hit.start:hit.end] == hit.match


def test_what_is_being_typed_is_found_and_what_was_deleted_meanwhile_is_not(filled):
    from editor.core.anchors import TextEdit

    filled.type(an_id("text 2"), TextEdit(0, "", "Zarafshan "))
    search = ProjectSearch(filled, Pattern(query="zaraf"), from_word=True)
    assert [hit.number for hit in search.step(60)] == ["2"]
    search = ProjectSearch(filled, Pattern(query="zaraf"), from_word=True)
    filled.seal()
    filled.undo()
    assert search.step(60) == []


@pytest.mark.parametrize("held", [0, 10**9])
def test_the_index_holds_what_texts_say_however_much_is_held_back(filled, monkeypatch, held):
    monkeypatch.setattr(indexing, "MOST_HELD", held)
    first, third = an_id("text 1"), an_id("text 3")
    filled.run(Changes(message("edit"), (
        EditText(third, (TextEdit(0, "", "Zarathustra "),)), EditText(first, (TextEdit(0, "", "Zoroaster "),)),
        EditText(third, (TextEdit(0, "Zarathustra", "Ahriman"),)))))

    def found(word):
        return sorted(n for (n,) in filled._connection.execute(
            "SELECT rowid FROM search WHERE search MATCH ?", (word,)))

    numbers = {name: filled._reading.find(name).n for name in (first, third)}
    assert (found("zarathustra"), found("zoroaster"), found("ahriman")) == ([], [numbers[first]], [numbers[third]])
    filled.undo()
    assert (found("zoroaster"), found("ahriman")) == ([], [])
    assert_sound(filled.path)
