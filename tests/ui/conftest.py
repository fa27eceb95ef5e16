"""Qt without a screen, and nothing left behind."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def no_window_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a visible top-level window."""
    yield
    application = QApplication.instance()
    if application is None:
        return
    # Widgets given to qtbot are closed by pytest-qt after this fixture.
    known = {id(entry[0]()) for entry in getattr(request.node, "qt_widgets", None) or []}
    left = [w for w in QApplication.topLevelWidgets() if w.isVisible() and id(w) not in known]
    names = [f"{type(widget).__name__} {widget.objectName()}" for widget in left]
    for widget in left:
        widget.close()
        widget.deleteLater()
    assert not names, f"left behind: {', '.join(names)}"
