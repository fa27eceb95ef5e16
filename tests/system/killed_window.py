"""The real window, to be killed while somebody types: ``python -m tests.system.killed_window PROJECT``.

A line is printed for every key, with the time it was struck (of the clock that all processes share).
"""

import sys
import time
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from editor.ui.application import make_application
from editor.ui.main_window import MainWindow

KEYS = "abcdefghij"
PAUSE = 12
"""Milliseconds between two keys."""


def main(project: str) -> None:
    """Open the project and type at the end of the letter until killed."""
    application = make_application()
    window = MainWindow()
    window.show()
    assert window.projects.open_path(Path(project))
    editor = window.text.editor
    editor.setFocus()
    editor.set_caret(len(editor.live.content))
    keys = cycle(KEYS)

    def strike() -> None:
        struck = time.monotonic()
        QTest.keyClicks(editor, next(keys))
        print(struck, flush=True)

    timer = QTimer()
    timer.timeout.connect(strike)
    timer.start(PAUSE)
    application.exec()


if __name__ == "__main__":
    main(sys.argv[1])
