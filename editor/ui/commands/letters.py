"""New, next, previous and deleted letters."""

from __future__ import annotations

from editor.app.actions.letters import DeleteLetter, NewLetter
from editor.ui.desk import Desk


class LetterCommands:
    """What the Letter menu does."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        desk.provenance.leave_wanted.connect(desk.text.editor.setFocus)
        desk.provenance.letter_wanted.connect(self._go)

    def _go(self, letter: str) -> None:
        """Show a letter that another one links to, and go to its text."""
        self._desk.controller.show_letter(letter)
        self._desk.text.editor.setFocus()

    def new(self) -> None:
        """Add an empty letter, show it, and put the caret into its text."""
        operation = NewLetter()
        if self._desk.controller.run(operation) is not None:
            self._desk.letters.filter.clear()
            self._desk.controller.show_letter(operation.letter_id)
            self._desk.text.editor.setFocus()

    def details(self) -> None:
        """Go to the form of the letter."""
        self._desk.panes.show_pane("provenance")
        self._desk.provenance.focus_first()

    def filter(self) -> None:
        """Go to the filter above the letters."""
        self._desk.panes.show_pane("letters")
        self._desk.letters.filter.setFocus()
        self._desk.letters.filter.selectAll()

    def previous(self) -> None:
        """Show the letter before this one in the list."""
        self._desk.letters.step(-1)

    def next(self) -> None:
        """Show the letter after this one in the list."""
        self._desk.letters.step(1)

    def delete(self) -> None:
        """Delete the letter shown. It is one step, so undo is the way back and no question is asked."""
        letter = self._desk.controller.letter_id
        if letter and self._desk.controller.run(DeleteLetter(letter_id=letter)) is not None:
            self._desk.message.tell(self._desk.window.tr("The letter was deleted; Ctrl+Z brings it back."))
