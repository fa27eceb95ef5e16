"""Notes: series, a lemma that changed, the memo, cross-references, and the notes of the whole project."""

from __future__ import annotations

from PySide6.QtCore import Qt

from docs.shots.studio import Scene, Studio

KEYS = Qt.Key
CTRL, ALT, SHIFT = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier,
                    Qt.KeyboardModifier.ShiftModifier)


def show_notes(studio: Studio) -> None:
    """A note on selected words whose lemma is corrected afterwards; its status and memo."""
    studio.select("Enver Pasha")
    studio.press(KEYS.Key_N, CTRL | ALT)
    studio.write("Killed near Baljuvon on 4 August 1922; ")
    studio.press(KEYS.Key_F2, SHIFT)
    studio.write("Check the date against the Kabul papers.")
    studio.press(KEYS.Key_F2, CTRL)
    studio.write("to research")
    studio.press(KEYS.Key_Return)
    studio.press(KEYS.Key_Escape)
    studio.select("Enver P")
    studio.write("Enver Bey P")
    studio.window.text.editor.setFocus()
    studio.settle(700)
    studio.count()
    studio.press(KEYS.Key_F2)
    studio.keep("lemma")


def show_references(studio: Studio) -> None:
    """The picker of cross-references, in the note of the scene before."""
    studio.press(KEYS.Key_R, CTRL | ALT)
    studio.settle(300)
    studio.keep("reference")
    studio.write("note found")
    studio.settle(300)
    studio.press(KEYS.Key_Return)
    studio.count()
    studio.keep("referred")


def show_all(studio: Studio) -> None:
    """The notes of the whole project."""
    studio.press(KEYS.Key_F9, CTRL)
    studio.settle(400)
    studio.keep("all-notes")
    studio.press(KEYS.Key_F9, CTRL)
    studio.press(KEYS.Key_Escape)
    for _ in range(8):
        studio.press(KEYS.Key_Z, CTRL)
    studio.window.show_pane("notes")


def show_work_on_notes(studio: Studio) -> None:
    """A note from its words to the list of all notes."""
    for show in (show_notes, show_references, show_all):
        show(studio)


SCENES = (Scene("notes", show_work_on_notes, ("notes", "all-notes", "ReferencePicker")),)
