"""Make the screenshots of the README and the manual: the real window with the sample letter, without a screen.

    python docs/screenshots.py [FOLDER]

The same program and fonts give the same pictures; they are made with the DejaVu fonts.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
SETTINGS = tempfile.mkdtemp()
os.environ["LETTERBOOK_CONFIG"] = str(Path(SETTINGS) / "settings.toml")
os.environ["LETTERBOOK_DATA"] = SETTINGS

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from editor.core.record import replace
from editor.ui.application import make_application
from editor.ui.dialogs.import_dialog import ImportDialog
from editor.ui.look import apply_theme
from editor.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "sample_corpus" / "letterbook-sample.letterbook"
SEED = ROOT / "sample_corpus" / "peters-to-stalin.txt"
FREQUENT, RARE = 160, 96
"""Colours of a picture: the most frequent ones exactly as they are, and some near the rare ones (note numbers)."""


def settle(application: QApplication, milliseconds: int = 150) -> None:
    """Let the window finish what it has begun."""
    application.processEvents()
    QTest.qWait(milliseconds)


def keep(widget: QWidget, folder: Path, name: str) -> None:
    """Write what the widget shows."""
    file = folder / f"{name}.png"
    widget.grab().save(str(file))
    with Image.open(file) as picture:
        full = picture.convert("RGB")
    counts = Counter(zip(*(channel.tobytes() for channel in full.split()), strict=True))
    rare = full.quantize(RARE, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for colour, _ in counts.most_common(FREQUENT) for part in colour] + rare[:3 * RARE])
    full.quantize(palette=palette, dither=Image.Dither.NONE).save(file, optimize=True)


def select(window: MainWindow, words: str) -> None:
    """Select ``words`` in the transcription."""
    editor = window.text.editor
    at = editor.live.content.index(words)
    editor.setFocus()
    editor.select(at, at + len(words))


def caret_behind(window: MainWindow, words: str) -> None:
    """Put the caret behind ``words`` in the transcription."""
    editor = window.text.editor
    editor.setFocus()
    editor.set_caret(editor.live.content.index(words) + len(words))


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


def show_import(application: QApplication, window: MainWindow, folder: Path) -> None:
    """What the import says of the sample letter."""
    dialog = ImportDialog([SEED], lambda _plan, _progress: None, window)
    dialog.start()
    dialog.show()
    while dialog.plan is None:
        settle(application, 20)
    settle(application)
    keep(dialog, folder, "import")
    dialog.close()
    dialog.deleteLater()
    window.activateWindow()
    settle(application)


def show_panels(application: QApplication, window: MainWindow, folder: Path) -> None:
    """Every panel on the right, with something selected in it."""
    for pane in ("entities", "provenance", "problems", "history"):
        window.show_pane(pane)
        settle(application, 400)
        if pane == "entities":
            caret_behind(window, "absence of Faizulla Kho")
        settle(application)
        keep(window, folder, pane)
    window.show_pane("notes")


def show_popups(application: QApplication, window: MainWindow, folder: Path) -> None:
    """The tag picker, the menu behind F8, and the details of a mark."""
    select(window, "Faizulla Khodzhaev")
    press(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    settle(application)
    keep(window, folder, "tagging")
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_F8)
    settle(application)
    keep(window, folder, "marks")
    press(window, Qt.Key.Key_Escape)
    caret_behind(window, "In addition [t")
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    settle(application)
    keep(window, folder, "details")
    press(window, Qt.Key.Key_Escape)


def make(folder: Path) -> None:
    """Make every picture."""
    folder.mkdir(parents=True, exist_ok=True)
    project = Path(SETTINGS) / SAMPLE.name
    shutil.copyfile(SAMPLE, project)
    application = make_application()
    application.setFont(QFont("DejaVu Sans", 9))
    apply_theme(application, "light")
    window = MainWindow()
    settings = window.settings
    settings.set(replace(settings.value, text_font="DejaVu Serif", text_size=12.0, line_spacing=1.5))
    window.resize(1280, 800)
    window.show()
    settle(application)
    keep(window, folder, "start")
    window.projects.open_path(project)
    settle(application, 2500)  # until the problems are counted
    caret_behind(window, "clear agents of Enver Pasha")
    settle(application)
    keep(window, folder, "window")
    show_panels(application, window, folder)
    show_import(application, window, folder)
    show_popups(application, window, folder)
    caret_behind(window, "clear agents of Enver Pasha")
    window.text.editor.setFocus()
    for theme in ("dark", "contrast"):
        settings.set(replace(settings.value, theme=theme))
        window.workbench.commands["view"].apply_theme()
        settle(application)
        keep(window, folder, theme)
    window.close()


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images")
