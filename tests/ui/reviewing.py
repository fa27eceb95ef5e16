"""Two copies of a small project that went different ways, for tests of the review."""

from __future__ import annotations

import shutil
from pathlib import Path

from editor.app import workspace
from editor.app.actions.imports import ImportLetters, ImportPlan, read_source
from editor.core.anchors import TextEdit
from editor.core.entities import Entity
from editor.core.ids import new_id
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
