"""Signing off: a state by its hash, what hinders it, later changes, withdrawing; in lists, JSON and TEI."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.app.actions.comments import AddComment, ResolveComment
from editor.app.actions.exports import export_project
from editor.app.actions.imports import ImportLetters, read_sources
from editor.app.actions.letters import DeleteLetter, SetLetter, SetProject
from editor.app.actions.notes import SetNote
from editor.app.actions.readings import RecordReading
from editor.app.actions.signing import SignLetter, WithdrawSignOff, hindrances_of
from editor.app.actions.text import ReplaceText
from editor.app.workspace import create_project, open_project
from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.messages import RefusedError
from editor.core.operations import Changes, Put
from editor.core.record import replace
from editor.core.reviewing import Decision
from editor.core.signing import letter_state, signed
from editor.core.snapshot import LetterSnapshot
from editor.store.session import ProjectSession
from tests.app.test_comments import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with create_project(tmp_path / "a.letterbook", editor="Elena") as session:
        yield Desk(session)


def letter(desk: Desk) -> LetterSnapshot:
    return desk.session.letter(desk.letter)


def listed(session: ProjectSession) -> str:
    return session.rows()[0].status


def sign(desk: Desk, person: str = "Elena") -> SignLetter:
    step = SignLetter(letter=desk.letter, person=person, role="editor", statement="Read against the scan.")
    desk.session.run(step)
    return step


def test_a_later_change_makes_it_one_of_an_earlier_state_and_undo_brings_it_back(desk: Desk) -> None:
    sign(desk)
    assert listed(desk.session) == "approved"
    desk.session.run(ReplaceText(text=desk.text, start=0, end=0, replacement="In "))
    assert [one.holds for one in signed(letter(desk))] == [False]
    assert listed(desk.session) == "changed since approval"
    desk.session.undo()
    assert [one.holds for one in signed(letter(desk))] == [True]
    assert listed(desk.session) == "approved"


def test_typing_shows_in_the_list_when_the_step_ends_and_after_opening_again(desk: Desk) -> None:
    sign(desk)
    desk.session.type(desk.text, TextEdit(0, "", "X"))
    desk.session.seal()
    assert listed(desk.session) == "changed since approval"
    path = desk.session.path
    desk.session.close()
    with open_project(path, editor="Boris") as again:
        assert listed(again) == "changed since approval"
        again.type(desk.text, TextEdit(0, "X", ""))
        again.seal()
        assert listed(again) == "approved"


def test_what_is_no_part_of_an_edition_changes_no_state(desk: Desk) -> None:
    from editor.app.actions.notes import AddNote

    note = AddNote(text=desk.text, position=3, body="A city.")
    desk.session.run(note)
    before = letter_state(letter(desk))
    desk.on_words("Bukhara")
    desk.session.run(RecordReading(letter=desk.letter, reader="Elena", reading_kind="first"))
    desk.session.run(SetNote(note_id=note.note_id, memo="Look it up", status="draft"))
    sign(desk)
    desk.session.run(SetLetter(letter=replace(letter(desk).letter, order=7)))
    assert letter_state(letter(desk)) == before
    desk.session.run(SetLetter(letter=replace(letter(desk).letter, title="Another")))
    assert letter_state(letter(desk)) != before


def test_withdrawing_needs_a_reason_and_keeps_the_record(desk: Desk) -> None:
    signoff = sign(desk).signoff_id
    with pytest.raises(RefusedError) as caught:
        desk.session.run(WithdrawSignOff(signoff=signoff, reason="  "))
    assert caught.value.code == "signoff-reason-missing"
    assert listed(desk.session) == "approved"
    desk.session.run(WithdrawSignOff(signoff=signoff, reason="The second leaf was missing"))
    assert listed(desk.session) == "draft"
    assert [one.withdrawn for one in letter(desk).signoffs] == ["The second leaf was missing"]
    assert signed(letter(desk)) == []


def codes(desk: Desk, person: str = "Elena") -> list[str]:
    return [one.code for one in hindrances_of(desk.session, desk.letter, person)]


def test_what_has_to_be_settled_before(desk: Desk) -> None:
    assert codes(desk) == []
    error = desk.on_words("Pasha", labelled="error")
    assert codes(desk) == ["signoff-errors"]
    with pytest.raises(RefusedError):
        sign(desk)
    desk.session.run(ResolveComment(comment=error.comment_id))
    at = desk.session.text(desk.text).text.content.index("Enver")
    desk.session.run(Changes(error.label, (Put(Annotation(
        id="e" * 32, text=desk.text, kind="unclear", start=at, end=at, detached=True, quote="Envir")),)))
    assert codes(desk) == ["signoff-detached"]
    desk.session.undo()
    later = Decision(id="d" * 32, about=desk.letter, kind="text", theirs="f" * 64, verdict="later", editor="Elena",
                     at="2026-11-29", key="k", within=desk.letter)
    desk.session.run(Changes(error.label, (Put(later),)))
    assert codes(desk) == ["signoff-conflicts"]
    desk.session.run(Changes(error.label, (Put(replace(later, id="c" * 32, verdict="mine", at="2026-11-30")),)))
    assert codes(desk) == []


def test_four_eyes_if_the_project_says_so(desk: Desk) -> None:
    desk.session.run(SetProject(project=replace(desk.session.project(), four_eyes=True)))
    desk.session.run(RecordReading(letter=desk.letter, reader="Elena", reading_kind="first"))
    desk.session.run(RecordReading(letter=desk.letter, reader="Boris", reading_kind="index check"))
    going = RecordReading(letter=desk.letter, reader="Boris", reading_kind="second", read_to=3)
    desk.session.run(going)
    assert codes(desk) == ["signoff-four-eyes"]
    assert codes(desk, "Vera") == []
    desk.session.run(RecordReading(letter=desk.letter, reader="Boris", reading_kind="second",
                                   reading_id=going.reading_id))
    assert codes(desk) == []


def test_sign_offs_come_back_from_json_and_the_shown_letter_says_whether_they_hold(desk: Desk, tmp_path: Path) -> None:
    from editor.formats.json.writing import letter_json

    desk.session.run(SetProject(project=replace(desk.session.project(), four_eyes=True)))
    desk.session.run(RecordReading(letter=desk.letter, reader="Boris", reading_kind="second"))
    sign(desk)
    assert [one["holds"] for one in letter_json(letter(desk), {}, ())["signoffs"]] == [True]
    export_project(desk.session, desk.session.letter_ids(), "json", tmp_path / "a.json")
    with create_project(tmp_path / "b.letterbook", editor="Elena") as other:
        other.run(ImportLetters(imported=read_sources([tmp_path / "a.json"])))
        assert other.letter(desk.letter) == letter(desk)
        assert other.project().four_eyes
        assert listed(other) == "approved"
        other.run(DeleteLetter(letter_id=desk.letter))
        assert other.check_file().ok


def test_tei_says_who_signed_and_for_which_state(desk: Desk, tmp_path: Path) -> None:
    sign(desk, "Elena & Co")
    export_project(desk.session, desk.session.letter_ids(), "tei", tmp_path / "a")
    text = (tmp_path / "a" / "letter-1.xml").read_text("utf-8")
    assert '<revisionDesc status="approved">' in text
    assert "Elena &amp; Co" in text
    desk.session.run(ReplaceText(text=desk.text, start=0, end=0, replacement="In "))
    export_project(desk.session, desk.session.letter_ids(), "tei", tmp_path / "b")
    text = (tmp_path / "b" / "letter-1.xml").read_text("utf-8")
    assert 'status="changed-since-approval"' in text
    assert "for an earlier state" in text
    read = read_sources([tmp_path / "b" / "letter-1.xml"])
    assert all(not one.snapshot.readings for one in read.letters)


def test_a_comment_is_no_second_signature(desk: Desk) -> None:
    sign(desk)
    desk.session.run(AddComment(letter=desk.letter, target=desk.letter, body="Well done", author="Boris",
                                labelled="praise"))
    assert listed(desk.session) == "approved"
