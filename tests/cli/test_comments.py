"""Comments and sign-offs on the command line: shown complete, and carried from copy to copy."""

from __future__ import annotations

import shutil

from editor.app.actions.comments import AddComment, AnswerComment, ResolveComment
from editor.app.actions.readings import RecordReading
from editor.app.actions.signing import SignLetter
from editor.app.workspace import open_project
from tests.cli.conftest import Shell


def test_a_colleagues_comments_come_in_those_on_entries_too(seeded: Shell) -> None:
    with open_project(seeded.project, editor="Ada") as session:
        letter = session.letter(session.letter_ids()[0])
        entity = session.entities()[0] if session.entities() else None
        first = AddComment(letter=letter.letter.id, target=letter.transcription.text.id, span=(0, 5), body="Who?",
                           author="Ada")
        session.run(first)
        if entity is None:
            from editor.app.actions.entities import PutEntity
            from editor.core.entities import Entity
            from editor.core.ids import new_id

            entity = Entity(id=new_id(), kind="person", name="Enver Pasha")
            session.run(PutEntity(entity=entity))
    theirs = seeded.folder / "theirs.letterbook"
    shutil.copyfile(seeded.project, theirs)
    with open_project(theirs, editor="Bob") as session:
        session.run(AnswerComment(comment=first.comment_id, body="The minister", author="Bob"))
        on_entry = AddComment(letter="", target=entity.id, body="Born when?", author="Bob", labelled="check")
        session.run(on_entry)
        session.run(AnswerComment(comment=on_entry.comment_id, body="1881", author="Bob"))
        session.run(AddComment(letter=letter.letter.id, target=letter.letter.id, part="actions.sent.0.date",
                               body="Sure?", author="Bob"))
    with open_project(seeded.project, editor="Ada") as session:
        session.run(ResolveComment(comment=first.comment_id))
    merged = seeded.folder / "merged.letterbook"
    result = seeded("merge", seeded.project, theirs, "--output", merged, "--decide", "theirs")
    assert result.code == 0, result
    with open_project(merged, editor="Ada") as session:
        found = {comment.body: comment for comment in session.comments()}
        assert set(found) == {"Who?", "The minister", "Born when?", "1881", "Sure?"}
        assert (found["Born when?"].letter, found["Born when?"].label) == ("", "check")
        assert found["1881"].reply_to == on_entry.comment_id
        assert not found["Who?"].resolved  # a reply opens a thread again, also across copies
        assert session.check_file().ok


def test_show_has_every_comment_reading_and_sign_off(seeded: Shell) -> None:
    with open_project(seeded.project, editor="Ada") as session:
        letter = session.letter(session.letter_ids()[0])
        text = letter.transcription.text.id
        session.run(AddComment(letter=letter.letter.id, target=text, span=(0, 5), body="Who?", author="Ada",
                               labelled="question"))
        session.run(RecordReading(letter=letter.letter.id, reader="Ada", reading_kind="first", against="scan"))
        session.run(SignLetter(letter=letter.letter.id, person="Ada", role="editor"))
    shown = seeded.ok("show", seeded.project, "1", "--json").json
    (comment,), (reading,), (signed,) = shown["comments"], shown["readings"], shown["signoffs"]
    held = next(one for one in shown["transcription"]["annotations"] if one["id"] == comment["target"])
    assert (comment["body"], comment["label"], comment["author"], held["start"], held["end"]) == (
        "Who?", "question", "Ada", 0, 5)
    assert (reading["reader"], reading["kind"], reading["against"]) == ("Ada", "first", "scan")
    assert (signed["person"], signed["holds"], shown["status"]) == ("Ada", True, "approved")
    plain = seeded.ok("show", seeded.project, "1").out
    for words in ("comment (question): Ada: Who?", "read: first reading by Ada", "against scan", "signed off: Ada"):
        assert words in plain
    assert seeded.ok("list", seeded.project, "--json").json["letters"][0]["status"] == "approved"
