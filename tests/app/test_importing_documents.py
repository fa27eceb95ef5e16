"""A Word document comes into a project as one step, and what was tracked in it can be accepted there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.app import import_drafts
from editor.app.actions.imports import ImportLetters, read_sources
from editor.app.import_options import reading_options
from editor.app.import_session import ImportSession
from editor.app.review import suggesting
from editor.core.letters import Project
from editor.core.messages import RefusedError
from editor.core.profiles import Profile
from editor.core.snapshot import LetterSnapshot
from editor.store.session import ProjectSession
from tests.formats.word.ooxml import comment, commented, dele, docx, foot, ins, note, p

LETTER = docx(
    p("A. B. Smith to C. D. Jones", style="Heading1"), p("Moscow, 3 April 1922"), p("Dear Jones,"),
    p("I write ", ins(1, "very "), "of ", dele(2, "your"), ins(3, "his"), " matter", foot(1), ins(4, foot(2)), "."),
    p(commented(0, "Yours"), ", Smith"),
    parts={"footnotes": note(1, p("A ", ins(5, "good "), "note.", style="FootnoteText")) + note(2, "A new one."),
           "comments": comment(0, "Signed?")})


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ProjectSession]:
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    project = Project(id="ab" * 16, title="Letters", profile=Profile(name="plain"))
    with ProjectSession.create(tmp_path / "a.letterbook", project, editor="Ada") as opened:
        yield opened


def brought(session: ProjectSession, data: bytes, folder: Path) -> LetterSnapshot:
    path = folder / "letters.docx"
    path.write_bytes(data)
    session.run(ImportLetters(imported=read_sources([path])))
    (letter,) = session.letter_ids()
    return session.letter(letter)


def test_every_suggestion_fits_and_all_accepted_make_the_text_of_the_colleague(
        session: ProjectSession, tmp_path: Path) -> None:
    letter = brought(session, LETTER, tmp_path)
    assert len(session.history(limit=10)) == 2
    assert letter.transcription.text.content.endswith("\nI write of your matter.\nYours, Smith")
    placed = suggesting.placed(session, letter.suggestions)
    assert len(placed) == 4
    assert all(one.fits for one in placed)
    assert all(session.edits_since(one.standing.text, one.suggestion.base) == () for one in placed if one.standing)
    for one in placed:
        suggesting.accept(session, one.suggestion.id)
    after = session.letter(letter.letter.id)
    assert after.transcription.text.content.endswith("\nI write very of his matter.\nYours, Smith")
    assert [found.body.text.content for found in after.notes] == ["A good note.", "A new one."]
    assert [after.transcription.text.content[:mark.start].split()[-1] for mark in after.transcription.of_kind("note")
            ] == ["matter", "matter"]
    assert session.check_file().ok


def test_a_correction_in_the_assistant_keeps_comments_and_suggestions(tmp_path: Path) -> None:
    path = tmp_path / "letters.docx"
    path.write_bytes(LETTER)
    work = ImportSession(read_sources([path], options={"split": "none"}))
    draft = work.draft
    assert draft is not None
    shown = import_drafts.page(draft)
    assert "matter[1]." in shown.text
    line = shown.text.index("I write")
    work.correct(lambda before: import_drafts.set_role(before, line, "salutation"))
    letter = work.letter
    assert letter is not None
    assert "I write of your matter." in [letter.snapshot.transcription.quote(mark)
                                         for mark in letter.snapshot.transcription.of_kind("salutation")]
    assert len(letter.snapshot.suggestions) == 4
    assert [found.body for found in letter.snapshot.comments] == ["Signed?"]


def test_options_of_reading_are_those_that_formats_have() -> None:
    assert reading_options("auto", ["split=2"]) == {"split": "2"}
    assert reading_options("odt", ["endnotes_as = author"]) == {"endnotes_as": "author"}
    for format_id, written in (("docx", "spilt=2"), ("docx", "split"), ("text", "split=2"), ("docx", "decisions=x")):
        with pytest.raises(RefusedError) as refused:
            reading_options(format_id, [written])
        assert refused.value.code == "no-such-option"
