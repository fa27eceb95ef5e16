"""States of the window: nothing open, nothing in a project, a project that can only be read, an error, a question."""

from __future__ import annotations

import os
import shutil
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt

from docs.shots.studio import SAMPLE, Scene, Studio
from editor.app import workspace
from editor.app.actions.text import ReplaceText
from editor.core.record import replace
from editor.ui.panel_table import PANELS

RECENT = (("Editions/Bukhara", "Letters from Bukhara"), ("Editions/Bukhara", "Turkestan Bureau 1920-1924"),
          ("Teaching", "Seminar, winter term"), ("Editions/older", "Chicherin papers"))
"""Folder and name of projects opened last."""


def show_start(studio: Studio) -> None:
    """The start page when some projects have been opened, one of which has been moved since."""
    window = studio.window
    window.projects.close()
    before, home = window.settings.value, os.environ.get("HOME", "")
    os.environ["HOME"] = tempfile.mkdtemp(prefix="letterbook-shot-")
    window.settings.set(replace(before, **_opened_last()))
    window.start.show_recent(window.settings.value.recent_projects, window.settings.value.recent_opened)
    window.start.focus_first()
    studio.keep("start-recent")
    os.environ["HOME"] = home
    window.settings.set(before)


def _opened_last() -> dict[str, Any]:
    """Projects as somebody who works for some time has them; the last one is not where it was."""
    opened: dict[str, str] = {}
    for number, (folder, name) in enumerate(RECENT):
        path = Path.home() / folder / f"{name}.letterbook"
        path.parent.mkdir(parents=True, exist_ok=True)
        if number + 1 < len(RECENT):
            shutil.copyfile(SAMPLE, path)
        opened[str(path)] = (datetime.now(UTC) - timedelta(days=3 * number, hours=number)).isoformat()
    return {"recent_projects": tuple(opened), "recent_opened": opened}


def show_empty(studio: Studio) -> None:
    """A project without letters: every panel says what can be done, alone and among all the others."""
    window = studio.window
    size = QSize(window.size())
    studio.open(studio.fresh("empty.letterbook"))
    for name, field in (("characters", "search"), ("search", "field"), ("replace", "field")):
        panel = window.workbench.panel(name)
        line = getattr(panel, field)
        getattr(line, "line", line).clear()
    for spec in PANELS:
        window.workbench.reset_layout()
        window.resize(size)
        window.show_pane(spec.name)
        studio.keep(f"empty-{spec.name}")
    for spec in PANELS:
        window.show_pane(spec.name)
    studio.keep("empty-crowded")
    window.workbench.reset_layout()
    window.resize(size)


def show_read_only(studio: Studio) -> None:
    """A project that can only be read."""
    window = studio.window
    window.projects.close()
    window.controller.take(workspace.open_project(studio.fresh(SAMPLE.name, SAMPLE), read_only=True))
    studio.settle(800)
    studio.keep("read-only")
    window.show_pane("provenance")
    studio.keep("read-only-form")


def show_messages(studio: Studio) -> None:
    """What could not be done, and what was."""
    window = studio.window
    window.message.error(
        "The project could not be written: there is no room on the disk. What you typed is still in the window.")
    studio.keep("message-error")
    window.message.tell("Moved in the project's order; the list is sorted by something else.")
    studio.keep("message-told")
    window.message.hide()


def show_detached(studio: Studio) -> None:
    """What becomes of a mark that lost its place."""
    controller, editor = studio.window.controller, studio.window.text.editor
    at = editor.live.content.index("Enver Pasha")
    controller.run(ReplaceText(text=studio.window.text.binding.text_id, start=at - 5, end=at + 25, replacement=""))
    studio.select("almost near")
    studio.press(Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    studio.settle(500)
    studio.count()
    studio.press(Qt.Key.Key_Home)
    studio.press(Qt.Key.Key_Down)
    studio.press(Qt.Key.Key_Return)
    studio.keep("detached")
    studio.press(Qt.Key.Key_Escape)


SCENES = (
    Scene("start-recent", show_start, ("StartPage",)),
    Scene("empty", show_empty, tuple(spec.name for spec in PANELS)),
    Scene("read-only", show_read_only, ("provenance",)),
    Scene("messages", show_messages, ("MessageBar",)),
    Scene("detached", show_detached, ("DetachedPopup",)))
