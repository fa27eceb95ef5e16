"""Double transcription: two texts of the sample letter, collated beside the scan."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt

from docs.shots.scans import scanned_project
from docs.shots.studio import Scene, Studio
from editor.app import workspace
from editor.app.review.double import begin, finish, own
from editor.core.anchors import TextEdit
from editor.store.session import ProjectSession

Key = Qt.Key
MISREAD = ((" Basmachi gangs stood almost near Bukhara, and in Bukhara,", ""),
           ("Khodzhaev", "Khodjaev"), ("March 21", "March 27"), ("Dear comrade.", "Dear Comrade."),
           ("Nobody wanted", "No one wanted"))


def _done(session: ProjectSession) -> None:
    letter = session.letter(session.letter_ids()[0])
    session.run(begin(letter, session.editor, "scan"))
    mine = own(session.letter(letter.letter.id), session.editor)
    if mine is not None:
        session.run(finish(mine))


def transcribed_twice(folder: Path) -> tuple[Path, Path]:
    """Make a project and a copy of it, with two transcriptions of the sample letter that differ as people do."""
    mine, theirs = scanned_project(folder), folder / "bukhara-berta.letterbook"
    shutil.copyfile(mine, theirs)
    with workspace.open_project(theirs, editor="Berta") as session:
        text = session.letter(session.letter_ids()[0]).transcription.text
        for before, after in MISREAD:
            content = session.text(text.id).text.content
            session.type(text.id, TextEdit(content.index(before), before, after))
            session.seal()
        _done(session)
    with workspace.open_project(mine, editor="Anna") as session:
        _done(session)
    return mine, theirs


def show_collation(studio: Studio) -> None:
    """The window at a skip, and at a word."""
    folder = Path(tempfile.mkdtemp())
    os.environ["LETTERBOOK_CACHE"] = str(folder / "cache")
    mine, theirs = transcribed_twice(folder)
    studio.window.projects.open_path(mine)
    commands = studio.window.subject("double")
    commands.collate_path(theirs)
    window = commands.window
    window.resize(1280, 800)
    window.activateWindow()
    for _ in range(40):  # in one long wait the thread that hears of the scan would not get its turn
        studio.settle(100)
    studio.keep("collation", window)
    studio.press(Key.Key_1)
    studio.press(Key.Key_2)
    studio.press(Key.Key_F)
    studio.settle(300)
    studio.keep("collation-words", window)
    window.choices.clear()
    window.close()
    studio.window.activateWindow()
    studio.settle(300)


SCENES = (Scene("collation", show_collation, ("CollationWindow",)),)
