"""The keys of the review window, which are single letters since nothing is typed there; the key list and the manual
are made of this table.

``keys`` are given to Qt as they stand; ``command`` names a method of ``ReviewWindow``. The last rows are keys that are
held down: the window watches for those itself.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from editor.ui.noop import QT_TRANSLATE_NOOP


class ReviewKey(NamedTuple):
    """One command: its keys, what it is called, and what it does with which argument."""

    keys: tuple[str, ...]
    label: str
    command: str
    argument: int | str | None = None
    writes: bool = False
    """Whether it decides something: not where a file is only looked at."""


REVIEW_KEYS: tuple[ReviewKey, ...] = (
    ReviewKey(("J", "F8"), QT_TRANSLATE_NOOP("ReviewKeys", "Next undecided change"), "next_undecided", 1),
    ReviewKey(("K", "Shift+F8"), QT_TRANSLATE_NOOP("ReviewKeys", "Undecided change before"), "next_undecided", -1),
    ReviewKey(("N",), QT_TRANSLATE_NOOP("ReviewKeys", "Next conflict"), "next_conflict"),
    ReviewKey(("A",), QT_TRANSLATE_NOOP("ReviewKeys", "Accept"), "accept", writes=True),
    ReviewKey(("R",), QT_TRANSLATE_NOOP("ReviewKeys", "Reject, with a reason"), "reject", writes=True),
    ReviewKey(("E",), QT_TRANSLATE_NOOP("ReviewKeys", "Write what is to stand instead"), "edit", writes=True),
    ReviewKey(("1",), QT_TRANSLATE_NOOP("ReviewKeys", "In a conflict: keep mine"), "choose", "mine", writes=True),
    ReviewKey(("2",), QT_TRANSLATE_NOOP("ReviewKeys", "In a conflict: take theirs"), "choose", "theirs", writes=True),
    ReviewKey(("3",), QT_TRANSLATE_NOOP("ReviewKeys", "In a conflict: keep both"), "choose", "both", writes=True),
    ReviewKey(("L",), QT_TRANSLATE_NOOP("ReviewKeys", "Leave it for later"), "later", writes=True),
    ReviewKey(("C",), QT_TRANSLATE_NOOP("ReviewKeys", "Comment on the change, or answer"), "comment", writes=True),
    ReviewKey(("Shift+C",), QT_TRANSLATE_NOOP("ReviewKeys", "Resolve the thread, or open it again"), "resolve",
              writes=True),
    ReviewKey(("U", "Ctrl+Z"), QT_TRANSLATE_NOOP("ReviewKeys", "Take the last decision or comment back"), "undo",
              writes=True),
    ReviewKey(("Shift+A",), QT_TRANSLATE_NOOP("ReviewKeys", "Accept all of this letter that is no conflict"),
              "accept_letter", writes=True),
    ReviewKey(("Ctrl+Shift+A",), QT_TRANSLATE_NOOP("ReviewKeys", "Accept all that is listed and no conflict"),
              "accept_listed", writes=True),
    ReviewKey(("O",), QT_TRANSLATE_NOOP("ReviewKeys", "Accept the same correction everywhere"), "accept_alike",
              writes=True),
    ReviewKey(("Space",), QT_TRANSLATE_NOOP("ReviewKeys", "Show the outcome, or the changes again"), "preview"),
    ReviewKey(("V",), QT_TRANSLATE_NOOP("ReviewKeys", "Next way of reading"), "next_mode"),
    ReviewKey(("S",), QT_TRANSLATE_NOOP("ReviewKeys", "Go to the scan"), "focus_scan"),
    ReviewKey(("G",), QT_TRANSLATE_NOOP("ReviewKeys", "Go to the letter in the main window"), "go_to_letter"),
    ReviewKey(("F",), QT_TRANSLATE_NOOP("ReviewKeys", "Fold the group, or unfold it"), "fold"),
    ReviewKey(("Shift+F",), QT_TRANSLATE_NOOP("ReviewKeys", "Fold all groups, or unfold them"), "fold_all"),
    ReviewKey(("Shift+S",), QT_TRANSLATE_NOOP("ReviewKeys", "The review in numbers"), "show_statistics"),
    ReviewKey(("/",), QT_TRANSLATE_NOOP("ReviewKeys", "Go to the filter"), "focus_filter"),
    ReviewKey(("Escape",), QT_TRANSLATE_NOOP("ReviewKeys", "Back to the list of changes"), "focus_list"),
    ReviewKey(("F6",), QT_TRANSLATE_NOOP("ReviewKeys", "Next pane"), "next_pane", 1),
    ReviewKey(("Shift+F6",), QT_TRANSLATE_NOOP("ReviewKeys", "Pane before"), "next_pane", -1),
    ReviewKey(("Ctrl+Return", "Ctrl+Enter"), QT_TRANSLATE_NOOP("ReviewKeys", "Finish: report and answer"), "finish"),
    ReviewKey(("?",), QT_TRANSLATE_NOOP("ReviewKeys", "List these keys"), "show_keys"),
    ReviewKey(("F1",), QT_TRANSLATE_NOOP("ReviewKeys", "Help on this"), "show_help"),
    ReviewKey(("Ctrl+W",), QT_TRANSLATE_NOOP("ReviewKeys", "Close the review; it can be continued"), "close"),
)

HELD_KEYS: tuple[ReviewKey, ...] = (
    ReviewKey(("B",), QT_TRANSLATE_NOOP("ReviewKeys", "Held down: the text both began with"), "peek", "base"),
    ReviewKey(("M",), QT_TRANSLATE_NOOP("ReviewKeys", "Held down: my text"), "peek", "mine"),
    ReviewKey(("T",), QT_TRANSLATE_NOOP("ReviewKeys", "Held down: their text"), "peek", "theirs"),
)


COLLATION_KEYS: tuple[ReviewKey, ...] = (
    ReviewKey(("1",), QT_TRANSLATE_NOOP("ReviewKeys", "My reading stands"), "choose", 1),
    ReviewKey(("2",), QT_TRANSLATE_NOOP("ReviewKeys", "The other reading stands"), "choose", 2),
    ReviewKey(("E", "3"), QT_TRANSLATE_NOOP("ReviewKeys", "Other words: write them"), "edit"),
    ReviewKey(("U", "Ctrl+Z"), QT_TRANSLATE_NOOP("ReviewKeys", "Take the last choice back"), "undo"),
    ReviewKey(("J", "F8"), QT_TRANSLATE_NOOP("ReviewKeys", "Next undecided difference"), "next_undecided", 1),
    ReviewKey(("K", "Shift+F8"), QT_TRANSLATE_NOOP("ReviewKeys", "Undecided difference before"), "next_undecided", -1),
    ReviewKey(("F",), QT_TRANSLATE_NOOP("ReviewKeys", "Show typography too, or fold it away"), "fold"),
    ReviewKey(("S",), QT_TRANSLATE_NOOP("ReviewKeys", "Go to the scan"), "focus_scan"),
    ReviewKey(("G",), QT_TRANSLATE_NOOP("ReviewKeys", "Choose another letter"), "focus_letters"),
    ReviewKey(("Escape",), QT_TRANSLATE_NOOP("ReviewKeys", "Back to the list of differences"), "focus_list"),
    ReviewKey(("Ctrl+Return", "Ctrl+Enter"), QT_TRANSLATE_NOOP("ReviewKeys", "Take the result into the letter"),
              "take"),
    ReviewKey(("?",), QT_TRANSLATE_NOOP("ReviewKeys", "List these keys"), "show_keys"),
    ReviewKey(("Ctrl+W",), QT_TRANSLATE_NOOP("ReviewKeys", "Close the collation"), "close"),
)
"""The keys of the window in which two transcriptions are collated; ``command`` names a method of it."""


def label_of(row: ReviewKey) -> str:
    """Return what a key does in the language of the interface."""
    return QCoreApplication.translate("ReviewKeys", row.label)
