"""What every scene works with: the real window, keys, and the way a picture is kept."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from PIL import Image
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from editor.app import workspace
from editor.ui.layouts import FIRST
from editor.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLE = ROOT / "sample_corpus" / "letterbook-sample.letterbook"
SEED = ROOT / "sample_corpus" / "peters-to-stalin.txt"
FREQUENT, RARE = 160, 96
"""Colours of a picture: the most frequent ones exactly as they are, and some near the rare ones (note numbers)."""


@dataclass
class Studio:
    """The window with the sample project in it, and where pictures go."""

    application: QApplication
    window: MainWindow
    folder: Path
    suffix: str = ""
    """What the names of pictures end in, as ``-dark``."""
    patience: int = 3000
    """How long a scene waits for the problems to be counted, in milliseconds."""

    def play(self, scene: Scene) -> None:
        """Play a scene with a fresh copy of the sample and every panel in its first place."""
        self.open(self.fresh(SAMPLE.name, SAMPLE))
        scene.play(self)
        self.window.controller.settle()

    def fresh(self, name: str, original: Path | None = None) -> Path:
        """Return a new project file, a copy where an original is named."""
        path = Path(tempfile.mkdtemp(prefix="letterbook-shot-")) / name
        if original is not None:
            shutil.copyfile(original, path)
            if (scans := original.parent / "scans").is_dir():  # the pages name their pictures from the project's place
                shutil.copytree(scans, path.parent / "scans", ignore=shutil.ignore_patterns("*.xml"))
        else:
            workspace.create_project(path, editor="editor").close()
        return path

    def open(self, project: Path) -> None:
        """Open a project and put everything in its first place, in the arrangement that there is at first."""
        window, size = self.window, QSize(self.window.size())
        window.projects.open_path(project)
        window.workbench.layouts.go_to(FIRST)
        window.workbench.reset_layout()
        window.resize(size)
        window.activateWindow()
        window.text.editor.setFocus()
        self.count()

    def count(self) -> None:
        """Wait until the problems of every letter are counted, and the list of letters says so."""
        session = self.window.controller.session
        for _ in range(self.patience // 100):
            if all(row.problems >= 0 for row in session.rows(counted=False)):
                break
            self.settle(100)
        self.settle()

    def settle(self, milliseconds: int = 150) -> None:
        """Let the window finish what it has begun."""
        self.application.processEvents()
        QTest.qWait(milliseconds)

    def keep(self, name: str, widget: QWidget | None = None) -> None:
        """Write what the window, or another widget, shows."""
        self.settle()
        file = self.folder / f"{name}{self.suffix}.png"
        (widget or self.window).grab().save(str(file))
        with Image.open(file) as picture:
            full = picture.convert("RGB")
        counts = Counter(zip(*(channel.tobytes() for channel in full.split()), strict=True))
        rare = full.quantize(RARE, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).getpalette() or []
        palette = Image.new("P", (1, 1))
        palette.putpalette([part for colour, _ in counts.most_common(FREQUENT) for part in colour] + rare[:3 * RARE])
        full.quantize(palette=palette, dither=Image.Dither.NONE).save(file, optimize=True)

    def keep_dialog(self, name: str, ask: Callable[[], object]) -> None:
        """Keep the dialog that ``ask`` opens and waits for, and leave it."""
        def keep() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                self.keep(name, dialog)
                dialog.reject()

        QTimer.singleShot(400, self.window, keep)
        ask()
        self.window.activateWindow()
        self.settle()

    def keep_window(self, name: str, dialog: QWidget) -> None:
        """Keep a dialog that was made for the picture, and throw it away."""
        dialog.show()
        self.keep(name, dialog)
        self.throw_away(dialog)

    def throw_away(self, dialog: QWidget) -> None:
        """Close a window that was made for a picture."""
        dialog.close()
        dialog.deleteLater()
        self.window.activateWindow()
        self.settle()

    def select(self, words: str) -> None:
        """Select ``words`` in the transcription."""
        editor = self.window.text.editor
        at = editor.live.content.index(words)
        editor.setFocus()
        editor.select(at, at + len(words))

    def caret_behind(self, words: str) -> None:
        """Put the caret behind ``words`` in the transcription."""
        editor = self.window.text.editor
        editor.setFocus()
        editor.set_caret(editor.live.content.index(words) + len(words))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        self.settle()

    def write(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)
        self.settle()


class Scene(NamedTuple):
    """One stretch of work that leaves the window as it found it and keeps one or more pictures."""

    name: str
    play: Callable[[Studio], None]
    shows: tuple[str, ...] = ()
    """The panels, by their names, and the classes of dialogs and popups that can be seen in its pictures."""
