"""The scan beside the text: the line of the caret, drawing, line by line, small pages."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt

from docs.shots.studio import ROOT, Scene, Studio
from editor.app import workspace
from editor.app.actions.imports import ImportLetters, ImportPlan, ReadSource
from editor.core.pages import Image, Page
from editor.core.provenance import DigitalSource
from editor.core.record import replace
from editor.formats.base import ImportedLetter, ImportResult
from editor.formats.pages.drafts import letter_of
from editor.formats.pages.page_reading import read_page

SCANS = ROOT / "sample_corpus" / "scans"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def scanned_letter(folder: Path) -> ImportedLetter:
    """Return the sample letter as its two PAGE files have it, its scans copied into a folder."""
    drafts = [read_page(path.read_bytes())[0]._replace(label=label)
              for path, label in zip(sorted(SCANS.glob("*.xml")), ("1r", "1v"), strict=True)]
    letter = letter_of(drafts, DigitalSource(file="peters-to-stalin"))
    pages = tuple(_linked(page, folder) for page in letter.snapshot.pages)
    return letter._replace(snapshot=replace(letter.snapshot, pages=pages))


def _linked(page: Page, folder: Path) -> Page:
    assert page.image is not None
    source = SCANS / page.image.path
    shutil.copyfile(source, folder / source.name)
    digest = hashlib.sha256(source.read_bytes()).hexdigest()
    return replace(page, image=Image(path=source.name, sha256=digest, media_type="image/jpeg",
                                     width=page.image.width, height=page.image.height))


def scanned_project(folder: Path) -> Path:
    """Make a project with the sample letter and its two scans."""
    path = folder / "scans.letterbook"
    plan = ImportPlan((ReadSource("peters-to-stalin", ImportResult((scanned_letter(folder),))),))
    with workspace.create_project(path, editor="Editor") as session:
        session.run(ImportLetters(imported=plan))
    return path


def show_scans(studio: Studio) -> None:
    """The page beside the text, the caret's line, the loupe, drawing, line by line."""
    folder = Path(tempfile.mkdtemp())
    os.environ["LETTERBOOK_CACHE"] = str(folder / "cache")
    before = studio.window.controller.path
    studio.window.projects.open_path(scanned_project(folder))
    studio.press(Key.Key_1, CTRL | SHIFT)
    studio.settle(2000)
    studio.caret_behind("In addition my memorandum")
    studio.settle(500)
    studio.keep("scan")
    studio.press(Key.Key_F5, SHIFT)
    studio.settle(400)
    studio.keep("scan-loupe")
    studio.press(Key.Key_F5, SHIFT)
    studio.press(Key.Key_F5)
    studio.settle(400)
    studio.keep("scan-lines")
    studio.press(Key.Key_Escape)
    studio.press(Key.Key_F11, CTRL)
    studio.press(Key.Key_N)
    studio.settle(300)
    studio.keep("scan-draw")
    studio.press(Key.Key_Escape)
    studio.press(Key.Key_Escape)
    studio.press(Key.Key_F5, CTRL | SHIFT)
    studio.settle(500)
    studio.keep("scan-pages")
    studio.press(Key.Key_F5, CTRL | SHIFT)
    studio.press(Key.Key_2, CTRL | SHIFT)
    if before is not None:
        studio.window.projects.open_path(before)
        studio.settle(1500)


def show_import(studio: Studio) -> None:
    """Scans of a box, sorted into letters; one is there twice, one is damaged."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from editor.ui.commands.images import ImageCommands
    from editor.ui.scans.scans_dialog import ScansDialog

    box = Path(tempfile.mkdtemp()) / "box3"
    box.mkdir()
    data = (SCANS / "peters-to-stalin-1.jpg").read_bytes()
    for name in ("0012_1r", "0012_1v", "0012_2r", "0013_1r", "0013_1v", "0013_address", "0014_1r"):
        (box / f"box3_{name}.jpg").write_bytes(data + name.encode())
    (box / "box3_0015_1r.jpg").write_bytes((box / "box3_0014_1r.jpg").read_bytes())
    (box / "box3_0016_1r.jpg").write_bytes(data[:40])

    def take() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ScansDialog) or dialog.job is not None:
            QTimer.singleShot(100, take)
            return
        dialog.leave_out.setChecked(False)
        studio.settle(300)
        studio.keep("scan-import", dialog)
        dialog.reject()

    QTimer.singleShot(0, take)
    ImageCommands(studio.window.workbench.desk).bring([box])


def show_recognition(studio: Studio) -> None:
    """What is said where the program that recognises is missing."""
    from editor.core.messages import LetterbookError
    from editor.ui.dialogs.recognise_dialog import RecogniseDialog
    from editor.ui.messages import worded_error

    dialog = RecogniseDialog([], "", studio.window)
    dialog.refuse(worded_error(LetterbookError("recogniser-missing")))
    dialog.show()
    studio.settle(300)
    studio.keep("recognise-missing", dialog)
    dialog.close()
    dialog.deleteLater()
    studio.window.activateWindow()
    studio.settle()


SCENES = (Scene("scans", show_scans, ("scan",)), Scene("scan-import", show_import, ("ScansDialog",)),
          Scene("recognise-missing", show_recognition, ("RecogniseDialog",)))
