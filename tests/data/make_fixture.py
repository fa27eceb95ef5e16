"""Make the project that every later version must still open: ``python -m tests.data.make_fixture``.

Run once for a released version of the file format; the file is kept and never made again.
"""

import hashlib
import sys
from pathlib import Path

from editor.core.anchors import TextEdit
from editor.core.letters import Project, Reading
from editor.core.messages import message
from editor.core.operations import Changes, EditText, Put, PutImage
from editor.core.pages import Image, Line, Page, Region
from editor.core.profiles import Profile
from editor.store.session import ProjectSession
from tests.store.letters import an_id, letter_parts, person, put, tag

FOLDER = Path(__file__).parent / "projects"
TEXT = an_id("text 1")


def make(path, *, pages=True):
    """Write a project in which every table holds something; without ``pages`` as version 1.0 could."""
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


if __name__ == "__main__":
    make(FOLDER / sys.argv[1])
