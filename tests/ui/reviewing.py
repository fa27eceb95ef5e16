"""Two copies of a small project that went different ways, for tests of the review."""

from __future__ import annotations

import shutil
from pathlib import Path

from editor.app import workspace
from editor.app.actions.annotations import Annotate, RemoveAnnotation
from editor.app.actions.imports import ImportLetters, ImportPlan, read_source
from editor.app.actions.letters import DeleteLetter
from editor.app.actions.notes import AddNote, DeleteNote
from editor.core.anchors import TextEdit
from editor.core.entities import Entity
from editor.core.ids import new_id
from editor.core.letters import Reading
from editor.core.messages import message
from editor.core.operations import Changes, Put
from editor.core.record import replace
from editor.formats.base import Source
from editor.store.session import ProjectSession

LETTERS = tuple(f"""J. X. Peters to I. V. Stalin

April {day}, 1922

Dear comrade Stalin.

In addition to my memorandum I report that clear agents were walking freely in the city.

Nobody wanted to go to the front, and Khodzhaev said so to everyone who asked him about it.

With communist greetings, Peters.
""" for day in (3, 4, 5))


def edit(session: ProjectSession, number: int, before: str, after: str) -> None:
    """Write ``after`` in place of ``before`` in the letter with this place, as one step."""
    text = session.letter(session.letter_ids()[number]).transcription.text
    session.type(text.id, TextEdit(text.content.index(before), before, after))
    session.seal()


def put(session: ProjectSession, *values: object) -> None:
    """Keep objects as they are given."""
    session.run(Changes(message("review-test"), tuple(Put(value) for value in values), kind="edit"))  # type: ignore[arg-type]


def content(session: ProjectSession, number: int) -> str:
    """The transcription of the letter with this place."""
    return session.letter(session.letter_ids()[number]).transcription.text.content


def diverged(folder: Path) -> tuple[Path, Path]:
    """Make a project and a colleague's copy of it, both worked in: one conflict, four corrections, an entry, a date."""
    mine, theirs = folder / "bukhara.letterbook", folder / "bukhara-berta.letterbook"
    plan = ImportPlan(tuple(read_source(Source(text.encode(), f"{number}.txt"), "text")
                            for number, text in enumerate(LETTERS)))
    with workspace.create_project(mine, editor="Anna") as session:
        session.run(ImportLetters(imported=plan))
        put(session, Entity(id=new_id(), kind="person", name="Khodzhaev"))
    shutil.copyfile(mine, theirs)
    with workspace.open_project(theirs, editor="Berta") as session:
        edit(session, 0, "clear agents", "open agents")
        edit(session, 0, "freely", "openly")
        for number in range(3):
            edit(session, number, "Khodzhaev", "Khodjaev")
        put(session, replace(session.entities()[0], description="Chairman"))
        letter = session.letter(session.letter_ids()[1]).letter
        put(session, replace(letter, title="Peters to Stalin, second letter"))
    with workspace.open_project(mine, editor="Anna") as session:
        edit(session, 0, "clear agents", "obvious agents")
    return mine, theirs


def of_every_kind(folder: Path) -> tuple[Path, Path]:
    """Make a project and a colleague's copy of it that differ in things of every kind, at odds in some of them."""
    mine, theirs = folder / "every.letterbook", folder / "every-berta.letterbook"
    sources = [Source(text.encode(), f"{number}.txt") for number, text in enumerate(LETTERS)]
    with workspace.create_project(mine, editor="Anna") as session:
        session.run(ImportLetters(imported=ImportPlan(tuple(read_source(one, "text") for one in sources))))
        put(session, Entity(id=new_id(), kind="person", name="Khodzhaev"))
        text = session.letter(session.letter_ids()[0]).transcription.text
        at = text.content.index("memorandum")
        for words, place in (("Of March", at + len("memorandum")), ("To be struck", at)):
            session.run(AddNote(text=text.id, position=place, body=words))
        session.run(Annotate(text=text.id, annotation_kind="emphasis", start=at, end=at + 10))
        session.run(Annotate(text=text.id, annotation_kind="unclear", start=at + 11, end=at + 18))
    shutil.copyfile(mine, theirs)
    with workspace.open_project(theirs, editor="Berta") as session:
        _work_on_everything(session)
    with workspace.open_project(mine, editor="Anna") as session:
        letter = session.letter(session.letter_ids()[0])
        put(session, Entity(id=new_id(), kind="person", name="Khodjaev"), replace(letter.letter, title="Mine"))
        note = letter.notes[0]
        session.type(note.body.text.id, TextEdit(0, note.body.text.content[:2], "Mine: "))
        session.seal()
        emphasis = letter.transcription.of_kind("emphasis")[0]
        put(session, replace(emphasis, attributes={"type": "underline"}))
        edit(session, 1, "greetings", "regards")
    return mine, theirs


def _work_on_everything(session: ProjectSession) -> None:
    first, _second, third = session.letter_ids()
    letter = session.letter(first)
    text = letter.transcription
    struck, kept = letter.notes
    edit(session, 1, "communist greetings", "revolutionary salutes")
    note = session.letter(first).note(kept.note.id)
    assert note is not None
    session.type(note.body.text.id, TextEdit(0, note.body.text.content[:2], "Theirs: "))
    session.run(DeleteNote(note_id=struck.note.id))
    session.run(AddNote(text=text.text.id, position=text.text.content.index("Nobody"), body="A new one"))
    put(session, replace(text.of_kind("emphasis")[0], attributes={"type": "spaced"}))
    session.run(RemoveAnnotation(annotation_ids=(text.of_kind("unclear")[0].id,)))
    at = text.text.content.index("Khodzhaev")
    session.run(Annotate(text=text.text.id, annotation_kind="entity", start=at, end=at + 9,
                         attributes={"type": "name"}))
    put(session, replace(letter.letter, title="Theirs"), replace(letter.provenance, rights="Public domain"),
        Entity(id=new_id(), kind="person", name="Peters"), replace(session.project(), title="Bukhara, anew"),
        Reading(id=new_id(), letter=first, reader="Berta", kind="proofread", at="2026-11-29"))
    session.run(DeleteLetter(letter_id=third))
    session.run(ImportLetters(imported=ImportPlan((read_source(Source(
        LETTERS[0].replace("April 3", "May 9").encode(), "new.txt"), "text"),))))
