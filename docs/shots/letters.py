"""The list of letters, sorted and grouped, and the dialog of a new letter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from docs.shots.studio import Scene, Studio
from editor.app.actions.letter_order import DuplicateLetter
from editor.app.actions.letters import SetLetter
from editor.core.letters import DateValue, Letter
from editor.core.record import replace

CTRL = Qt.KeyboardModifier.ControlModifier
MORE = (("telegram", "April 7, 1922", "1922-04-07"), ("letter", "May 2, 1922", "1922-05-02"),
        ("memorandum", "January 9, 1923", "1923-01-09"), ("postcard", "", ""))


def fill(studio: Studio) -> None:
    """Some more letters, so that there is something to group."""
    controller = studio.window.controller
    first = controller.letter_id
    for number, (kind, date, edtf) in enumerate(MORE):
        operation = DuplicateLetter(original=controller.session.letter_ids()[-1])
        controller.run(operation)
        letter = controller.session.get(operation.letter_id)
        assert isinstance(letter, Letter)
        sent, *others = letter.actions
        if number % 2 == 0:
            sent, others = replace(others[0], type="sent"), [replace(sent, type="received")]
        sent = replace(sent, date=DateValue(text=date, edtf=edtf) if date else None)
        controller.run(SetLetter(letter=replace(letter, kind=kind, actions=(sent, *others))))
    controller.show_letter(first)


def show_letters(studio: Studio) -> None:
    """The list under years, a filter that explains itself, and one that nothing matches."""
    fill(studio)
    panel = studio.window.letters
    panel.arrange("date", "year")
    studio.keep("letters", studio.window)
    panel.filter.setFocus()
    panel.filter.setText("kind:telegram from:stal")
    studio.settle(400)
    studio.keep("letters-filter")
    panel.filter.setText("kind:circular")
    studio.settle(400)
    studio.keep("letters-none")
    panel.filter.clear()
    studio.settle(400)
    panel.arrange("order", "")


def show_new_letter(studio: Studio) -> None:
    """The three questions of a new letter."""
    studio.window.text.editor.setFocus()
    studio.press(Qt.Key.Key_N, CTRL)
    studio.settle(300)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    studio.keep("letters-new", dialog)
    dialog.reject()
    studio.settle()


SCENES = (
    Scene("letters", show_letters, ("letters",)),
    Scene("new-letter", show_new_letter, ("NewLetterDialog",)))
