"""Make the project that every later version must still open: ``python -m tests.data.make_fixture``.

Run once for a released version of the file format; the file is kept and never made again.
"""

import sys
from pathlib import Path

from editor.core.anchors import TextEdit
from editor.core.letters import Project, Reading
from editor.core.messages import message
from editor.core.operations import Changes, EditText
from editor.core.profiles import Profile
from editor.store.session import ProjectSession
from tests.store.letters import an_id, letter_parts, person, put, tag

FOLDER = Path(__file__).parent / "projects"
TEXT = an_id("text 1")


def make(path):
    """Write a project in which every table holds something."""
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


if __name__ == "__main__":
    make(FOLDER / sys.argv[1])
