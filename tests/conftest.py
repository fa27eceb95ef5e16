"""What holds for all tests."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session", autouse=True)
def clipboard_left_as_the_program_leaves_it() -> Iterator[None]:
    """Tests end without Qt's event loop, so what the program does at its end is done here."""
    yield
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        from editor.ui.bridge.clipboard import leave_plain_text

        if QGuiApplication.instance() is not None:
            leave_plain_text()
