"""The file that everybody in a simulation begins with."""

from __future__ import annotations

import random
import shutil
from collections.abc import Sequence
from pathlib import Path

from editor.app.actions.annotations import Annotate
from editor.app.actions.entities import TagNewEntity, TagSpan
from editor.app.actions.letters import NewLetter, SetLetter, SetProvenance
from editor.app.actions.notes import AddNote
from editor.app.actions.text import ReplaceText
from editor.core.ids import new_id
from editor.core.letters import Action, Comment, DateValue, Letter, Project, Reading
from editor.core.messages import message
from editor.core.operations import Changes, Put
from editor.core.profiles import KindSpec, Profile
from editor.core.provenance import ReferenceLevel, Repository, Witness
from editor.core.record import replace
from editor.store.session import ProjectSession
from tests.review.simulation.vocabulary import prose

KINDS = (KindSpec(kind="entity", label="Name", shape="span"), KindSpec(kind="unclear", label="Unclear", shape="span"),
         KindSpec(kind="emphasis", label="Emphasis", shape="span"))
NAMES = ("Ada", "Ben", "Cem")


def quickened(session: ProjectSession) -> ProjectSession:
    """A session that does not wait for the disk and makes no backups: nobody pulls the plug on a simulation."""
    session._connection.execute("PRAGMA synchronous = OFF")
    session._back_up_before = lambda kind: None
    return session


def begin(choice: random.Random, folder: Path, people: int) -> list[ProjectSession]:
    """Make a project of one or two letters and open a copy of it for everybody."""
    first = folder / "common.letterbook"
    project = Project(id=new_id(), title="Letters from Bukhara", profile=Profile(name="house", kinds=KINDS))
    with ProjectSession.create(first, project, editor="Ada") as session:
        quickened(session)
        for number in range(choice.choice((1, 1, 2))):
            _letter(choice, session, number)
    paths = [shutil.copy(first, folder / f"{name}.letterbook") for name in NAMES[:people]]
    return opened(paths, NAMES)


def opened(paths: Sequence[Path | str], names: Sequence[str]) -> list[ProjectSession]:
    """Open a file for each person."""
    return [quickened(ProjectSession.open(path, editor=name)) for path, name in zip(paths, names, strict=False)]


def _letter(choice: random.Random, session: ProjectSession, number: int) -> None:
    new = NewLetter(title=f"Letter {number}", shelfmark=f"fond 55{number}", language="en")
    session.run(new)
    session.run(ReplaceText(text=new.text_id, start=0, end=0, replacement=prose(choice, choice.randint(15, 45))))
    letter = session.get(new.letter_id)
    assert isinstance(letter, Letter)
    session.run(SetLetter(letter=replace(letter, actions=(
        Action(type="sent", date=DateValue(text="April 1922", edtf="1922-04")),))))
    provenance = session.letter(new.letter_id).provenance
    session.run(SetProvenance(provenance=replace(provenance, rights="free to use", witnesses=(Witness(
        id=new_id(), base=True, extent="2 leaves", hands=("Peters",), description="typed on both sides",
        repository=Repository(name="RGASPI"), reference=(ReferenceLevel(level="fond", value="558"),)),))))
    _people_and_notes(choice, session, new.text_id)
    session.run(Changes(message("edit"), (
        Put(Comment(id=new_id(), letter=new.letter_id, target=new.letter_id, body="Is this final?", author="Ada",
                    at="2026-11-01")),
        Put(Reading(id=new_id(), letter=new.letter_id, reader="Ada", kind="first", at="2026-11-01")))))


def _people_and_notes(choice: random.Random, session: ProjectSession, text: str) -> None:
    content = session.text(text).text.content
    for _ in range(choice.randint(1, 3)):
        start = choice.randrange(len(content) - 6)
        if content[start:start + 5].strip():
            known = [entry.id for entry in session.entities()]
            session.run(TagSpan(text=text, start=start, end=start + 5, entities=(choice.choice(known),))
                        if known and choice.random() < .4 else
                        TagNewEntity(text=text, start=start, end=start + 5, entity_kind="person"))
    for _ in range(choice.randint(0, 2)):
        session.run(AddNote(text=text, position=choice.randint(0, len(content)), body=prose(choice, 6)))
    start = choice.randrange(len(content) - 9)
    session.run(Annotate(text=text, annotation_kind="unclear", start=start, end=start + 8))
