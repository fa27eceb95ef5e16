"""Recognising text: the window for it, and doubtful words under dots. Needs Tesseract with English."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from docs.shots.scans import CTRL, SHIFT, Key, scanned_letter
from docs.shots.studio import Scene, Studio
from editor.app import workspace
from editor.app.actions.imports import ImportLetters, ImportPlan, ReadSource
from editor.core.annotations import BLOCK_KINDS
from editor.core.record import replace
from editor.formats.base import ImportResult
from editor.ui.dialogs.recognise_dialog import RecogniseDialog


def unread_project(folder: Path) -> Path:
    """Make a project with the sample's scans and no text."""
    path = folder / "unread.letterbook"
    letter = scanned_letter(folder)
    text = letter.snapshot.transcription
    blocks = tuple(replace(one, start=0, end=0, attributes={}) for one in text.annotations if one.kind in BLOCK_KINDS)
    bare = replace(letter.snapshot, pages=tuple(replace(page, regions=()) for page in letter.snapshot.pages),
                   transcription=replace(text, text=replace(text.text, content=""), annotations=blocks[:1]))
    plan = ImportPlan((ReadSource("peters", ImportResult((letter._replace(snapshot=bare),))),))
    with workspace.create_project(path, editor="Editor") as session:
        session.run(ImportLetters(imported=plan))
    return path


def show_recognising(studio: Studio) -> None:
    """The window while nothing is read, then what it read, with its dots."""
    if shutil.which("tesseract") is None:
        return
    folder = Path(tempfile.mkdtemp())
    os.environ["LETTERBOOK_CACHE"] = str(folder / "cache")
    before = studio.window.controller.path
    studio.window.projects.open_path(unread_project(folder))
    studio.press(Key.Key_1, CTRL | SHIFT)
    studio.settle(2000)

    def begin() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, RecogniseDialog):
            studio.keep("recognise", dialog)
            dialog.start()

    QTimer.singleShot(300, begin)
    studio.press(Key.Key_B, CTRL | SHIFT)
    studio.settle(1500)
    studio.caret_behind("Dear comrade")
    studio.settle(500)
    studio.keep("recognise-doubt")
    studio.press(Key.Key_2, CTRL | SHIFT)
    if before is not None:
        studio.window.projects.open_path(before)
        studio.settle(1500)


SCENES = (Scene("recognise", show_recognising),)
