"""Make the project that every later version must still open: ``python -m tests.data.make_fixture``.

Run once for a released version of the file format; the file is kept and never made again.
"""

import hashlib
import shutil
import sys
from pathlib import Path

from editor.core.anchors import TextEdit
from editor.core.letters import Project, Reading
from editor.core.messages import message
from editor.core.operations import Adopt, Changes, EditText, Place, Put, PutImage, Settle
from editor.core.pages import Image, Line, Page, Region
from editor.core.profiles import Profile
from editor.core.record import replace
from editor.core.reviewing import Decision, SignOff, Suggestion
from editor.store.session import ProjectSession
from tests.store.letters import an_id, letter_parts, person, put, tag

FOLDER = Path(__file__).parent / "projects"
TEXT = an_id("text 1")


AT = "2026-11-29T12:00:00Z"


def make(path, *, pages=True, review=True):
    """Write a project in which every table holds something; without ``pages`` as version 1.0 could, without
    ``review`` as version 2.0 could."""
    project = Project(id=an_id("project"), title="Letters from Bukhara", profile=Profile(name="plain"))
    with ProjectSession.create(path, project, editor="Ada") as session:
        session.run(put(*letter_parts(1), *letter_parts(2, content="Ташкент, 3 апреля\nÉmigré 😀 e\u0301")))
        session.run(put(person("Stalin"), tag("name", 40, 46, entities=["Stalin"], attributes={"certainty": "high"})))
        session.type(TEXT, TextEdit(46, "", " J. V."))
        session.run(Changes(message("cut"), (EditText(TEXT, (TextEdit(36, "ade Stalin", ""), TextEdit(5, "", "\n"))),)))
        session.undo()
        session.redo()
        session.run(put(Reading(id=an_id("reading"), letter=an_id("letter 1"), reader="Ada", kind="first",
                                at="2026-11-23T12:00:00Z")))
        if pages:
            scan = PutImage(hashlib.sha256(b"scan").hexdigest(), "image/png", b"scan")
            image = Image(path="scans/1.png", sha256=scan.sha256, media_type="image/png", width=80, height=60, size=4,
                          embedded=True)
            line = Line(id=an_id("line"), polygon=((1, 1), (70, 1), (70, 9), (1, 9)), text="Dear comrade")
            page = Page(id=an_id("page"), letter=an_id("letter 1"), label="1r", image=image,
                        regions=(Region(id=an_id("region"), lines=(line,)),))
            session.run(Changes(message("page"), (scan, Put(page))))
    if review:
        _reviewed(path)


def _reviewed(path):
    """Let a colleague work on a copy, and decide about some of what came back."""
    copy = Path(shutil.copy(path, path.with_name("copy.letterbook")))
    letter = an_id("letter 1")
    with ProjectSession.open(path, editor="Ada") as session, ProjectSession.open(copy, editor="Ben") as colleague:
        colleague.type(an_id("text 2"), TextEdit(0, "", "At "))
        colleague.run(put(person("Enver"), tag("his", 3, 11, text="text 2", entities=["Enver"])))
        colleague.run(put(replace(colleague.get(letter), title="Peters, again")))
        session.run(put(replace(session.get(letter), title="Peters to Stalin, 1922")))
        session.receive(colleague.delivery(session.heads(), message="Proofread."))
        found = {one.object: one for one in session.sides().divergences()}
        text, name = found[an_id("text 2")], found[an_id("his")]
        places = [one for one in session.sides().theirs_text(text.object).annotations if one.id != name.object]
        session.run(Changes(message("review"), (
            Adopt(text.object, text.theirs.revision), Place(text.object, tuple(places)),
            Settle(letter, session.get(letter), (found[letter].theirs.revision,)),
            Put(Decision(id=an_id("decision"), about=letter, kind="letter", theirs=found[letter].theirs.revision,
                         verdict="rejected", editor="Ada", at=AT, reason="The year is better."))), "review"))
        session.run(put(
            Suggestion(id=an_id("suggestion"), letter=letter, about=TEXT, kind="text", base=session.heads()[TEXT],
                       change={"start": 0, "removed": "April", "inserted": "May"}, author="Ben", at=AT),
            SignOff(id=an_id("signoff"), letter=letter, person="Ada", role="editor", state="0" * 64, at=AT)))
    copy.unlink()


if __name__ == "__main__":
    make(FOLDER / sys.argv[1])
