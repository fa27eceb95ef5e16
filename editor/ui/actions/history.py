"""The rows of the action table about going back in the history, and about problems."""

from __future__ import annotations

from editor.ui.actions.spec import EDIT, VIEW, ActionSpec
from editor.ui.noop import QT_TRANSLATE_NOOP

ROWS: tuple[ActionSpec, ...] = (
    ActionSpec("history.letter", QT_TRANSLATE_NOOP("Actions", "Histor&y of this letter"), EDIT, "history.letter",
               ("Ctrl+Alt+Y",), "letter", QT_TRANSLATE_NOOP("Actions", "List the steps that changed this letter"),
               separator=True),
    ActionSpec("history.back", QT_TRANSLATE_NOOP("Actions", "Bac&k to the selected step"), EDIT, "history.back",
               ("Ctrl+Alt+Z",), "write",
               QT_TRANSLATE_NOOP("Actions", "Take back all that was done after the step selected in the history")),
    ActionSpec("history.restore-before", QT_TRANSLATE_NOOP("Actions", "Restore as before t&he step"), EDIT,
               "history.restore_before", ("Ctrl+Alt+B",), "write",
               QT_TRANSLATE_NOOP("Actions", "Restore what is selected in the history as it was before the step")),
    ActionSpec("history.restore-after", QT_TRANSLATE_NOOP("Actions", "Restore as after the step"), EDIT,
               "history.restore_after", (), "write",
               QT_TRANSLATE_NOOP("Actions", "Restore what is selected in the history as it was after the step")),
    ActionSpec("problem.next", QT_TRANSLATE_NOOP("Actions", "Ne&xt problem"), VIEW, "problems.next", ("F7",), "letter",
               QT_TRANSLATE_NOOP("Actions", "Go to the next doubtful place of the letter")),
    ActionSpec("problem.previous", QT_TRANSLATE_NOOP("Actions", "Previo&us problem"), VIEW, "problems.previous",
               ("Shift+F7",), "letter", QT_TRANSLATE_NOOP("Actions", "Go to the doubtful place before")),
)
