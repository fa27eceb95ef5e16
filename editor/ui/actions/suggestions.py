"""The rows of the action table about suggesting."""

from __future__ import annotations

from editor.ui.actions.spec import EDIT, VIEW, ActionSpec
from editor.ui.noop import QT_TRANSLATE_NOOP

ROWS: tuple[ActionSpec, ...] = (
    ActionSpec("suggest.mode", QT_TRANSLATE_NOOP("Actions", "Suggest instead of editing"), EDIT, "suggestions.toggle",
               ("Ctrl+Shift+E",), "write",
               QT_TRANSLATE_NOOP("Actions", "Keep what you type and mark as suggestions, and the text as it is; again: "
                                            "edit"), separator=True),
    ActionSpec("pane.suggestions", QT_TRANSLATE_NOOP("Actions", "Suggestions"), VIEW, "view.pane", ("Ctrl+Shift+9",),
               "project", QT_TRANSLATE_NOOP("Actions", "Go to the suggestions of the letter; from inside them, hide "
                                                       "them"), "suggestions"),
)
