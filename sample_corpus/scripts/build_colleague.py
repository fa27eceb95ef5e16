"""What two editors do after one sent the other a copy of the sample: the copy that comes back, and the sample itself.

    python sample_corpus/scripts/build_colleague.py [SAMPLE COLLEAGUE]

The colleague is invented and so are the proposals: they are specimens for the review, not corrections of the letter.
Everything goes through the program's own door.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from editor.app.actions.comments import AddComment
from editor.app.actions.entities import PutEntity, TagNewEntity
from editor.app.actions.letters import SetProvenance
from editor.app.actions.notes import AddNote, DeleteNote, SetNote
from editor.app.actions.text import MoveFragment, ReplaceText
from editor.app.review.sending import send_copy
from editor.app.workspace import open_project
from editor.core.provenance import Provenance
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.store.session import ProjectSession

HERE = Path(__file__).resolve().parent
SAMPLE = HERE.parent / "letterbook-sample.letterbook"
COLLEAGUE = HERE.parent / "sample-from-a-colleague.letterbook"
EDITOR, COLLEAGUES_NAME = "Letterbook", "Eva Lind (specimen)"
WORDS = "I read it against the scans. See my question on the Cheka; the note on Shorin says too little to keep."
ASKED_AT = "2026-11-28T10:00:00Z"


def letter_of(session: ProjectSession) -> LetterSnapshot:
    """The one letter of the sample."""
    return session.letter(session.letter_ids()[0])


def write(session: ProjectSession, old: str, new: str) -> None:
    """Write ``new`` where ``old`` stands for the first time."""
    text = letter_of(session).transcription.text
    start = text.content.index(old)
    session.run(ReplaceText(text=text.id, start=start, end=start + len(old), replacement=new))


def note_with(session: ProjectSession, number: str) -> str:
    """The identity of the note with a number."""
    return next(note.note.id for note in letter_of(session).notes if note.number == number)


def with_extent(provenance: Provenance, extent: str) -> Provenance:
    """The provenance with another extent of its witness."""
    witness, *others = provenance.witnesses
    return replace(provenance, witnesses=(replace(witness, extent=extent), *others))


def work_here(session: ProjectSession) -> None:
    """What the editor of the sample does meanwhile."""
    write(session, "Buhrepublic", "Bukhrepublic")
    session.run(SetNote(note_id=note_with(session, "3"), status="checked"))
    session.run(SetProvenance(provenance=with_extent(letter_of(session).provenance, "1 leaf, 2 pages")))


def work_there(session: ProjectSession) -> None:
    """What the colleague does: the text, a passage moved, tags, notes, provenance, register, a question."""
    write(session, "freely .", "openly.")
    write(session, "complete disarray", "utter disarray")
    write(session, "Buhrepublic", "Bukharan Republic")
    text = letter_of(session).transcription.text
    start = text.content.index("I am convinced that soon")
    session.run(MoveFragment(text=text.id, start=start, end=text.content.index("\n", start) + 1,
                             position=text.content.index("With communist greetings")))
    text = letter_of(session).transcription.text
    start = text.content.index("left communists")
    session.run(TagNewEntity(text=text.id, start=start, end=start + len("left communists"),
                             entity_kind="organisation", name="Left communists of Bukhara"))
    at = text.content.index("Nazir portfolios") + len("Nazir portfolios")
    session.run(AddNote(text=text.id, position=at, lemma="Nazir portfolios",
                        body="Ministries: a nazir was a people’s commissar. (A specimen of a note.)"))
    session.run(DeleteNote(note_id=note_with(session, "4")))  # Shorin: the new note stands before it
    session.run(SetProvenance(provenance=with_extent(letter_of(session).provenance, "1 leaf, written on both sides")))
    enver = next(entity for entity in session.entities() if entity.name == "Enver Pasha")
    session.run(PutEntity(entity=replace(enver, description="Ottoman minister of war until 1918")))
    ask(session, "Is this the Cheka of the city, or of the republic? (A specimen of a question.)")


def ask(session: ProjectSession, words: str) -> None:
    """Ask about the letter."""
    letter = letter_of(session)
    session.run(AddComment(letter=letter.letter.id, target=letter.letter.id, body=words, author=session.editor,
                           labelled="question", at=ASKED_AT))


def build(sample: Path, colleague: Path) -> None:
    """Send a copy of the sample to the colleague, and let both work.

    Raises:
        LetterbookError: there is a file already, or a step was refused.
    """
    with open_project(sample, editor=EDITOR) as session:
        with tempfile.TemporaryDirectory() as folder:
            copy = send_copy(session, Path(folder) / "for-a-colleague.letterbook", images="none").path
            session.note_sent(COLLEAGUES_NAME)
            with open_project(copy, editor=COLLEAGUES_NAME) as theirs:
                work_there(theirs)
                send_copy(theirs, colleague, words=WORDS, images="none")
        work_here(session)


if __name__ == "__main__":
    paths = [Path(name) for name in sys.argv[1:3]] or [SAMPLE, COLLEAGUE]
    if paths[1] == COLLEAGUE:
        paths[1].unlink(missing_ok=True)
    build(*paths)
    print(f"{paths[1].name}: built, and {paths[0].name} worked on")
