"""Two editors: two transcriptions collated beside the scan, and how far their marks agree."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from docs.shots.scans import scanned_project
from docs.shots.studio import Scene, Studio
from editor.app import workspace
from editor.app.actions.annotations import Annotate
from editor.app.jobs import Progress
from editor.app.review.double import begin, finish, own
from editor.core.anchors import TextEdit
from editor.core.messages import message
from editor.store.session import ProjectSession
from editor.ui.waiting import WaitingDialog, wait_for

Key = Qt.Key
MISREAD = ((" Basmachi gangs stood almost near Bukhara, and in Bukhara,", ""),
           ("Khodzhaev", "Khodjaev"), ("March 21", "March 27"), ("Dear comrade.", "Dear Comrade."),
           ("Nobody wanted", "No one wanted"))

MARKS = (("Moscow or Tashkent", "unclear"), ("Faizulla Khodzhaev, the Chairman", "emphasis"),
         ("Basmachi gangs", "emphasis"), ("Nazir", "foreign"), ("Faizulla Khodzhaev", "emphasis"),
         ("Dear comrade", "emphasis"))


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


def show_agreement(studio: Studio) -> None:
    """What two editors marked in the sample letter: the lists, and the figures."""
    folder = Path(tempfile.mkdtemp())
    os.environ["LETTERBOOK_CACHE"] = str(folder / "cache")
    mine, theirs = scanned_project(folder), folder / "berta.letterbook"
    shutil.copyfile(mine, theirs)
    for path, marks in ((mine, MARKS[:4]), (theirs, MARKS[2:])):
        with workspace.open_project(path, editor=path.stem.title()) as session:
            text = session.letter(session.letter_ids()[0]).transcription.text
            for words, kind in marks:
                at = text.content.index(words)
                session.run(Annotate(text=text.id, annotation_kind=kind, start=at, end=at + len(words)))
    studio.window.projects.open_path(mine)
    commands = studio.window.subject("double")
    commands.agreement_path(theirs)
    studio.settle(300)
    studio.keep("agreement", commands.report)
    commands.report.tabs.setCurrentIndex(1)
    studio.settle(300)
    studio.keep("agreement-figures", commands.report)
    commands.report.close()
    studio.window.activateWindow()
    studio.settle(300)


def show_waiting(studio: Studio) -> None:
    """What is said while two editors' letters are collated."""
    def collate(progress: Progress) -> None:
        while True:  # until it is stopped
            progress.step(120, 400, message("letters-collating"))
            time.sleep(0.02)

    def keep() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, WaitingDialog):
            studio.keep("waiting", dialog)
            dialog.reject()
        else:
            QTimer.singleShot(50, studio.window, keep)

    QTimer.singleShot(0, studio.window, keep)
    wait_for(collate, "Collating…", studio.window)
    studio.window.activateWindow()
    studio.settle()


SCENES = (Scene("collation", show_collation, ("CollationWindow",)),
          Scene("agreement", show_agreement, ("AgreementDialog",)),
          Scene("waiting", show_waiting, ("WaitingDialog",)))
