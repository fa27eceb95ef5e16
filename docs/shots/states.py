"""States of the window: nothing open, nothing in a project, a project that can only be read, an error, a question."""

from __future__ import annotations

from PySide6.QtCore import Qt

from docs.shots.studio import SAMPLE, Scene, Studio
from editor.app import workspace
from editor.app.actions.text import ReplaceText
from editor.ui.panel_table import PANELS


def show_start(studio: Studio) -> None:
    """The start page when some projects have been opened."""
    studio.window.projects.close()
    studio.window.start.focus_first()
    studio.keep("start-recent")


def show_empty(studio: Studio) -> None:
    """A project without letters: every panel says what can be done."""
    studio.open(studio.fresh("empty.letterbook"))
    for spec in PANELS:
        studio.window.show_pane(spec.name)
        studio.keep(f"empty-{spec.name}")


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
