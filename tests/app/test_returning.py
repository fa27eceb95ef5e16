"""A letter goes out as DOCX and comes back: what was changed in it becomes suggestions on the letter as it is now."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.app.actions.comments import AddComment
from editor.app.actions.exports import export_project
from editor.app.actions.letters import NewLetter
from editor.app.actions.notes import AddNote
from editor.app.actions.text import ReplaceText
from editor.app.review import returning, suggesting
from editor.app.review.returning import BackDocument, BackLetter, TakeReturned
from editor.core.letters import Project
from editor.core.profiles import Profile
from editor.core.snapshot import LetterSnapshot
from editor.core.suggesting import UNTRACKED
from editor.formats import door
from editor.formats.base import Source
from editor.store.session import ProjectSession
from tests.formats.word.colleague import Colleague

CONTENT = ("Old Bukhara, 3 April 1922\nDear comrade STALIN.\nEnver Pasha was near  Bukhara, and the emir too.\n"
           "He asked for help.\nWith greetings, Peters")


class Desk:
    """A project with a letter that has two notes and a comment."""

    def __init__(self, session: ProjectSession) -> None:
        self.session = session
        letter = NewLetter(title="Peters to Stalin", language="en")
        session.run(letter)
        self.letter, self.text = letter.letter_id, letter.text_id
        session.run(ReplaceText(text=self.text, start=0, end=0, replacement=CONTENT))
        for words, body in (("Enver Pasha", "The Turkish general."), ("emir", "Said Alim Khan.")):
            session.run(AddNote(text=self.text, position=CONTENT.index(words) + len(words), body=body))
        start = CONTENT.index("Bukhara,")
        session.run(AddComment(letter=self.letter, target=self.text, span=(start, start + 7), body="Which one?",
                               author="Ada"))

    @property
    def snapshot(self) -> LetterSnapshot:
        return self.session.letter(self.letter)

    @property
    def content(self) -> str:
        return self.snapshot.transcription.text.content

    def edit(self, old: str, new: str) -> None:
        start = self.content.index(old)
        self.session.run(ReplaceText(text=self.text, start=start, end=start + len(old), replacement=new))

    def sent(self, folder: Path, **options: object) -> bytes:
        target = folder / "out.docx"
        export_project(self.session, [self.letter], "docx", target, options={"one_file": True, **options})
        return target.read_bytes()

    def taken(self, data: bytes, name: str = "back.docx") -> BackLetter:
        returned = door.read_source(Source(data, name)).returned
        assert returned is not None
        assert returning.is_of(self.session, returned)
        (back,) = returning.came_back(self.session, returned)
        if BackDocument(name, (back,)).brings_something:
            self.session.run(TakeReturned(letters=(back,)))
        return back

    def accept_all(self) -> None:
        for one in suggesting.placed(self.session, self.snapshot.suggestions):
            assert one.fits, one
            suggesting.accept(self.session, one.suggestion.id)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    project = Project(id="ab" * 16, title="Letters", profile=Profile(name="plain"))
    with ProjectSession.create(tmp_path / "a.letterbook", project, editor="Ada") as session:
        yield Desk(session)


def test_what_comes_back_untouched_proposes_nothing(desk: Desk, tmp_path: Path) -> None:
    back = desk.taken(desk.sent(tmp_path, comments=True))
    assert (back.suggestions, back.comments, back.problems) == ((), (), ())
    assert desk.snapshot.suggestions == ()


def test_tracked_changes_and_comments_stand_on_the_letter_as_it_is_now(desk: Desk, tmp_path: Path) -> None:
    colleague = Colleague(desk.sent(tmp_path))
    colleague.replaces("near  Bukhara", "at Bukhara")
    colleague.inserts("asked for", " some")
    colleague.replaces("Turkish", "Ottoman")
    colleague.comments_on("greetings", "Signed by hand?")
    desk.edit("Old Bukhara", "Staraya Bukhara")
    desk.edit("emir too", "emir with him")
    steps = len(desk.session.history(limit=50))
    back = desk.taken(colleague.saved())
    assert len(desk.session.history(limit=50)) == steps + 1
    assert [(one.author, one.reason, one.at) for one in back.suggestions] == [
        ("B. Reader", "", "2026-11-29T09:00:00Z")] * 3
    (mark,) = [one for one in desk.snapshot.transcription.of_kind("comment")
               if desk.snapshot.transcription.quote(one) == "greetings"]
    assert [(one.body, one.author) for one in desk.snapshot.comments if one.target == mark.id] == [
        ("Signed by hand?", "B. Reader")]
    desk.accept_all()
    assert desk.content == ("Staraya Bukhara, 3 April 1922\nDear comrade STALIN.\n"
                            "Enver Pasha was at Bukhara, and the emir with him.\nHe asked for some help.\n"
                            "With greetings, Peters")
    assert [note.body.text.content for note in desk.snapshot.notes] == ["The Ottoman general.", "Said Alim Khan."]
    assert desk.session.check_file().ok


def test_the_same_document_twice_proposes_nothing_twice(desk: Desk, tmp_path: Path) -> None:
    colleague = Colleague(desk.sent(tmp_path, comments=True))
    colleague.replaces("near", "at")
    colleague.comments_on("help", "What help?")
    colleague.adds_note("help", "With arms.")
    desk.taken(colleague.saved())
    suggesting.accept(desk.session, next(one.id for one in desk.snapshot.suggestions if one.kind == "text"))
    before = (len(desk.snapshot.suggestions), len(desk.snapshot.comments))
    colleague.replaces("greetings", "regards")
    again = desk.taken(colleague.saved())
    assert [one.change["inserted"] for one in again.suggestions] == ["regards"]
    assert again.comments == ()
    assert again.known >= 3
    assert (len(desk.snapshot.suggestions), len(desk.snapshot.comments)) == (before[0] + 1, before[1])
    desk.session.undo()
    assert len(desk.taken(colleague.saved()).suggestions) == 1


def test_untracked_changes_are_found_and_marked(desk: Desk, tmp_path: Path) -> None:
    colleague = Colleague(desk.sent(tmp_path))
    colleague.replaces("near", "not far from", tracked=False)
    colleague.replaces("greetings", "regards")
    colleague.replaces("Said Alim", "Alim", tracked=False)
    back = desk.taken(colleague.saved())
    assert sorted((one.reason, one.author, one.change["inserted"]) for one in back.suggestions if one.change["inserted"]
                  ) == [("", "B. Reader", "regards"), (UNTRACKED, "B. Reader", "not far from")]
    desk.accept_all()
    assert "not far from  Bukhara" in desk.content
    assert desk.content.endswith("With regards, Peters")
    assert desk.snapshot.notes[1].body.text.content == "Alim Khan."


def test_paragraphs_that_were_divided_and_struck(desk: Desk, tmp_path: Path) -> None:
    colleague = Colleague(desk.sent(tmp_path))
    colleague.breaks("Bukhara,")  # of the third line, behind the note of which the run ends
    colleague.strikes_paragraph("He asked")
    desk.taken(colleague.saved())
    desk.accept_all()
    assert "He asked" not in desk.content
    assert desk.content.count("\n") == CONTENT.count("\n")


def test_a_new_note_and_a_struck_one_are_proposed(desk: Desk, tmp_path: Path) -> None:
    colleague = Colleague(desk.sent(tmp_path))
    colleague.adds_note("help", "With arms.")
    colleague.adds_note("greetings", "So printed.", tracked=False)
    colleague.strikes_note("Said Alim")
    desk.edit("He asked", "Then he asked")
    back = desk.taken(colleague.saved())
    assert sorted((one.kind, one.reason) for one in back.suggestions) == [
        ("note", ""), ("note", ""), ("note", UNTRACKED)]
    desk.accept_all()
    notes = {note.body.text.content: note.note for note in desk.snapshot.notes}
    assert set(notes) == {"The Turkish general.", "With arms.", "So printed."}
    places = {mark.note: desk.content[:mark.start].split()[-1] for mark in desk.snapshot.transcription.of_kind("note")}
    assert places[notes["With arms."].id] == "help"
    assert places[notes["So printed."].id] == "greetings"
    assert desk.session.check_file().ok


@pytest.mark.parametrize("note_first", [True, False])
def test_a_note_that_is_struck_with_the_words_around_it_goes_in_any_order(
        desk: Desk, tmp_path: Path, note_first: bool) -> None:
    colleague = Colleague(desk.sent(tmp_path))
    colleague.replaces("Enver Pasha", "")
    colleague.strikes_note("The Turkish")
    colleague.replaces(" was", "")
    back = desk.taken(colleague.saved())
    for kind in sorted({one.kind for one in back.suggestions}, reverse=not note_first):
        for one in back.suggestions:
            if one.kind == kind:
                suggesting.accept(desk.session, one.id)
    assert "\n near  Bukhara" in desk.content
    assert [note.body.text.content for note in desk.snapshot.notes] == ["Said Alim Khan."]


@pytest.mark.parametrize("note_first", [True, False])
def test_a_note_on_a_word_that_is_changed_too_goes_or_comes_in_any_order(
        desk: Desk, tmp_path: Path, note_first: bool) -> None:
    colleague = Colleague(desk.sent(tmp_path))
    colleague.strikes_note("Said Alim")
    colleague.replaces("emir", "Amir")
    colleague.replaces("greetings", "regards")
    colleague.adds_note("regards", "So printed.")
    back = desk.taken(colleague.saved())
    for kind in sorted({one.kind for one in back.suggestions}, reverse=not note_first):
        for one in back.suggestions:
            if one.kind == kind:
                suggesting.accept(desk.session, one.id)
    assert "the Amir too" in desk.content
    assert [note.body.text.content for note in desk.snapshot.notes] == ["The Turkish general.", "So printed."]
    place = desk.snapshot.transcription.of_kind("note")[-1]
    assert desk.content[place.start:] == ", Peters"


@pytest.mark.parametrize(("cells", "told"), [(("", ""), []), (("rye", "12"), [("table", "rye 12", "for help.")])])
def test_a_text_goes_on_behind_a_table_whose_words_are_named(
        desk: Desk, tmp_path: Path, cells: tuple[str, ...], told: list[tuple[str, str, str]]) -> None:
    colleague = Colleague(desk.sent(tmp_path))
    colleague.puts_table("He asked for help.", *cells)
    colleague.replaces("With greetings", "Greetings")
    back = desk.taken(colleague.saved())
    assert sorted((one.change["removed"], one.change["inserted"], one.reason) for one in back.suggestions) == [
        ("", "\n", ""), ("With greetings", "Greetings", "")]
    assert [(one.args["what"], one.args["words"], str(one.args["near"])[-9:]) for one in back.problems] == told
    desk.accept_all()
    assert desk.content.endswith("He asked for help.\n\nGreetings, Peters")


def test_a_note_that_comes_to_a_heading_is_reported(desk: Desk, tmp_path: Path) -> None:
    colleague = Colleague(desk.sent(tmp_path))
    colleague.adds_note("Peters to", "Who was he?")
    back = desk.taken(colleague.saved())
    assert back.suggestions == ()
    assert [(one.code, one.args["count"]) for one in back.problems] == [("returned-elsewhere", 1)]


def test_an_answer_to_our_comment_comes_into_its_thread_once(desk: Desk, tmp_path: Path) -> None:
    colleague = Colleague(desk.sent(tmp_path, comments=True))
    colleague.comments_on("Pasha", "He was not there.")
    desk.taken(colleague.saved())
    assert sorted(one.body for one in desk.snapshot.comments) == ["He was not there.", "Which one?"]


def test_a_change_in_the_heading_is_reported(desk: Desk, tmp_path: Path) -> None:
    colleague = Colleague(desk.sent(tmp_path))
    colleague.replaces("Peters to", "Peters and others to")
    back = desk.taken(colleague.saved())
    assert back.suggestions == ()
    assert [(one.code, one.args["count"]) for one in back.problems] == [("returned-elsewhere", 1)]


def test_a_document_of_another_project_is_not_of_this_one(desk: Desk, tmp_path: Path) -> None:
    data = desk.sent(tmp_path)
    project = Project(id="cd" * 16, title="Others", profile=Profile(name="plain"))
    with ProjectSession.create(tmp_path / "b.letterbook", project, editor="Ben") as other:
        returned = door.read_source(Source(data, "a.docx")).returned
        assert returned is not None
        assert not returning.is_of(other, returned)


def test_a_reading_text_cannot_come_back(desk: Desk, tmp_path: Path) -> None:
    data = desk.sent(tmp_path, projection="reading")
    assert door.read_source(Source(data, "a.docx")).returned is None


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed here")
@pytest.mark.parametrize(("kind", "name"), [("odt", "back.odt"), ("docx:MS Word 2007 XML", "back.docx")])
def test_what_libreoffice_saved_comes_back_as_well(desk: Desk, tmp_path: Path, kind: str, name: str) -> None:
    colleague = Colleague(desk.sent(tmp_path))
    colleague.replaces("near", "at")
    colleague.replaces("Turkish", "Ottoman")
    colleague.inserts("asked for", " some")
    colleague.comments_on("greetings", "Signed by hand?")
    source = tmp_path / "in" / "back.docx"
    source.parent.mkdir()
    source.write_bytes(colleague.saved())
    subprocess.run(["soffice", f"-env:UserInstallation={(tmp_path / 'home').as_uri()}", "--headless", "--convert-to",
                    kind, "--outdir", str(tmp_path), str(source)], check=True, capture_output=True, timeout=250)
    back = desk.taken((tmp_path / name).read_bytes(), name)
    assert [(one.change["removed"], one.change["inserted"], one.reason) for one in back.suggestions] == [
        ("near", "at", ""), ("", " some", ""), ("Turkish", "Ottoman", "")]
    assert [one.body for one in back.comments] == ["Signed by hand?"]
    assert back.problems == ()


def test_what_two_wrote_beside_one_another_is_one_suggestion_of_both(desk: Desk, tmp_path: Path) -> None:
    colleague = Colleague(desk.sent(tmp_path), "Ann")
    colleague.inserts("asked for", " some great")
    colleague.name = "Ben"
    colleague.inserts_within(" some", " really")
    colleague.name = "Ann"
    colleague.replaces("near", "at")
    colleague.name = "Ben"
    colleague.inserts("at", " the gates of")
    back = desk.taken(colleague.saved())
    assert [(one.author, one.change["removed"], one.change["inserted"]) for one in back.suggestions] == [
        ("Ann, Ben", "near", "at the gates of"), ("Ann, Ben", "", " some really great")]
    desk.accept_all()
    assert "was at the gates of  Bukhara" in desk.content
    assert "asked for some really great help" in desk.content


def test_changes_of_two_that_touch_no_more_than_that_stay_two(desk: Desk, tmp_path: Path) -> None:
    colleague = Colleague(desk.sent(tmp_path), "Ann")
    colleague.replaces("asked ", "")
    colleague.name = "Ben"
    colleague.replaces("for ", "")
    back = desk.taken(colleague.saved())
    assert [(one.author, one.change["removed"]) for one in back.suggestions] == [("Ann", "asked "), ("Ben", "for ")]
    desk.accept_all()
    assert "He help." in desk.content
