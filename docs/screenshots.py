"""Make the screenshots of the README and the manual: the real window with the sample letter, without a screen.

    python docs/screenshots.py [FOLDER]

The same program and fonts give the same pictures.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
SETTINGS = tempfile.mkdtemp()
os.environ["LETTERBOOK_CONFIG"] = str(Path(SETTINGS) / "settings.toml")
os.environ["LETTERBOOK_DATA"] = SETTINGS

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from editor.ui.application import make_application
from editor.ui.look import apply_theme
from editor.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "sample_corpus" / "letterbook-sample.letterbook"


def settle(application: QApplication, milliseconds: int = 150) -> None:
    """Let the window finish what it has begun."""
    application.processEvents()
    QTest.qWait(milliseconds)


def keep(widget: QWidget, folder: Path, name: str) -> None:
    """Write what the widget shows."""
    widget.grab().save(str(folder / f"{name}.png"))


def caret_into(window: MainWindow, words: str) -> None:
    """Select ``words`` in the transcription."""
    editor = window.text.editor
    at = editor.live.content.index(words)
    editor.setFocus()
    editor.select(at, at + len(words))


def make(folder: Path) -> None:
    """Make every picture."""
    folder.mkdir(parents=True, exist_ok=True)
    project = Path(SETTINGS) / SAMPLE.name
    shutil.copyfile(SAMPLE, project)
    application = make_application()
    application.setFont(QFont("DejaVu Sans", 9))
    apply_theme(application, "light")
    window = MainWindow()
    window.resize(1280, 800)
    window.show()
    settle(application)
    keep(window, folder, "start")
    window.projects.open_path(project)
    settle(application)
    keep(window, folder, "window")
    for pane in ("entities", "provenance", "problems", "history"):
        window.show_pane(pane)
        settle(application)
        keep(window, folder, pane)
    window.show_pane("notes")
    caret_into(window, "Faizulla Khodzhaev")
    QTest.keyClick(window.text.editor, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    settle(application)
    keep(window, folder, "tagging")
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    QTest.keyClick(window.text.editor, Qt.Key.Key_F8)
    settle(application)
    keep(window, folder, "marks")
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    apply_theme(application, "dark")
    settle(application)
    keep(window, folder, "dark")
    window.close()


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images")
