"""Whole letters: begun, duplicated, split, joined, put in order, deleted; and the list that shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QInputDialog

from editor.app.actions.letters import NewLetter
from editor.core.record import replace
from editor.ui.desk import Desk
from editor.ui.translating import Translating

if TYPE_CHECKING:
    from editor.app.shelves import Shelf
    from editor.core.operations import Operation


class LetterCommands(Translating):
    """What the Letter menu does."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        desk.provenance.leave_wanted.connect(desk.text.editor.setFocus)
        desk.provenance.letter_wanted.connect(self._go)

        self._latest: tuple[str, Shelf] | None = None
        """The project in which a letter was begun last, and where that is kept."""
        panel, settings = desk.letters, desk.settings.value
        panel.arrange(settings.letters_sort, settings.letters_group)
        panel.arranged.connect(self._remember)
        panel.text_wanted.connect(desk.text.editor.setFocus)
        panel.view.delete_wanted.connect(self.delete)
        panel.model.dropped.connect(self._drop)

    def _go(self, letter: str) -> None:
        """Show a letter that another one links to, and go to its text."""
        self._desk.controller.show_letter(letter)
        self._desk.text.editor.setFocus()

    def _remember(self, sort: str, group: str) -> None:
        settings = self._desk.settings
        settings.set(replace(settings.value, letters_sort=sort, letters_group=group))

    # --- making

    def new(self) -> None:
        """Ask where the letter is kept, begin it, and put the caret into its text."""
        from editor.app.shelves import LOOKED_AT, shelves_of
        from editor.ui.dialogs.new_letter_dialog import NewLetterDialog

        controller = self._desk.controller
        if not controller.settle():
            return
        shelves = shelves_of(controller.session.newest_provenances(LOOKED_AT))
        project = str(controller.path)
        if self._latest is not None and self._latest[0] == project:
            shelves = shelves._replace(latest=self._latest[1])
        dialog = NewLetterDialog(shelves, self._desk.window)

        def begin() -> None:
            shelf = dialog.shelf
            operation = NewLetter(**shelf._asdict())
            if self._run_and_show(operation, operation.letter_id):
                self._latest = (project, shelf)

        dialog.accepted.connect(begin)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def duplicate(self) -> None:
        """Make a letter with the metadata and the provenance of this one, right behind it."""
        from editor.app.actions.letter_order import DuplicateLetter

        operation = DuplicateLetter(original=self._desk.controller.letter_id)
        self._run_and_show(operation, operation.letter_id)

    def split(self) -> None:
        """Make a letter of what stands below the line of the caret."""
        from editor.app.actions.letter_order import SplitLetter

        desk = self._desk
        if desk.controller.settle():
            operation = SplitLetter(letter=desk.controller.letter_id, caret=desk.text.editor.caret())
            self._run_and_show(operation, operation.letter_id)

    def join(self) -> None:
        """Append the letter that follows in the project's order to this one."""
        from editor.app.actions.letter_order import JoinLetters

        desk = self._desk
        if not desk.controller.settle() or not desk.controller.letter_id:
            return
        end = len(desk.text.editor.live.content)
        if desk.controller.run(JoinLetters(letter=desk.controller.letter_id)) is not None:
            desk.text.editor.set_caret(end)
            desk.text.editor.show_position(end)
            desk.text.editor.setFocus()

    def _run_and_show(self, operation: Operation, letter_id: str) -> bool:
        """Do it and show the letter that it makes, with the caret in its text."""
        desk = self._desk
        if desk.controller.run(operation) is None:
            return False
        desk.letters.filter.clear()
        desk.controller.show_letter(letter_id)
        desk.text.editor.set_caret(0)
        desk.text.editor.setFocus()
        return True

    # --- the list

    def details(self) -> None:
        """Go to the form of the letter."""
        self._desk.panes.show_pane("provenance")
        self._desk.provenance.focus_first()

    def filter(self) -> None:
        """Go to the filter above the letters."""
        self._desk.panes.show_pane("letters")
        self._desk.letters.filter.setFocus()
        self._desk.letters.filter.selectAll()

    def sort(self) -> None:
        """Choose what the list is sorted by."""
        self._open(self._desk.letters.sort_box)

    def group(self) -> None:
        """Choose what the list is grouped by."""
        self._open(self._desk.letters.group_box)

    def _open(self, box: QComboBox) -> None:
        self._desk.panes.show_pane("letters")
        box.setFocus()
        box.showPopup()

    def previous(self) -> None:
        """Show the letter before this one in the list."""
        self._desk.letters.step(-1)

    def next(self) -> None:
        """Show the letter after this one in the list."""
        self._desk.letters.step(1)

    # --- the order

    def up(self) -> None:
        """Move the letters one place up in the project's order."""
        self._move_by(-1)

    def down(self) -> None:
        """Move the letters one place down in the project's order."""
        self._move_by(1)

    def _move_by(self, by: int) -> None:
        letters = self._chosen()
        if letters:
            self._move(letters, self._place(letters) + by)

    def move_to(self) -> None:
        """Ask for a place in the project's order, and move the letters there."""
        letters = self._chosen()
        if not letters:
            return
        window, count = self._desk.window, self._desk.controller.session.count()
        dialog = QInputDialog(window)
        dialog.setWindowTitle(self.tr("Move to place"))
        dialog.setLabelText(self.tr("Place in the project's order, 1 to {count}:").format(count=count))
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setIntRange(1, count)
        dialog.setIntValue(self._place(letters) + 1)
        dialog.intValueSelected.connect(lambda place: self._move(letters, place - 1))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _drop(self, letters: list[str], place: int) -> None:
        """Letters were dropped in front of the one at a place, counted with them where they are."""
        before = [letter for letter, _ in self._desk.controller.session.letter_places()[:place]]
        self._move(letters, place - len(set(letters) & set(before)))

    def _place(self, letters: list[str]) -> int:
        """How many letters stand in front of these in the project's order."""
        ids = self._desk.controller.session.letter_ids()
        return ids.index(letters[0])

    def _move(self, letters: list[str], place: int) -> None:
        from editor.app.actions.letter_order import MoveLetters

        desk = self._desk
        order = {letter: number for number, letter in enumerate(desk.controller.session.letter_ids())}
        moved = tuple(sorted(letters, key=lambda letter: order[letter]))
        if desk.controller.run(MoveLetters(letter_ids=moved, place=max(place, 0) + 1)) is None:
            return
        if len(moved) > 1:
            desk.letters.select_ids(moved)
        if desk.letters.model.arranged.sort != "order":
            desk.message.tell(self.tr("Moved in the project's order; the list is sorted by something else."))

    # --- deleting

    def _chosen(self) -> list[str]:
        """The letters selected in the list while it has the focus; else the one shown."""
        panel, shown = self._desk.letters, self._desk.controller.letter_id
        if panel.view.hasFocus():
            return panel.selected_ids()
        return [shown] if shown else []

    def delete(self) -> None:
        """Delete the letters chosen. It is one step, so undo is the way back and no question is asked."""
        from editor.app.actions.letter_order import DeleteLetters

        desk, letters = self._desk, self._chosen()
        if not letters:
            return
        beside = desk.letters.beside(letters)
        if beside:
            desk.controller.show_letter(beside)
        if desk.controller.run(DeleteLetters(letter_ids=tuple(letters))) is not None:
            desk.message.tell(
                self.tr("The letter was deleted; Ctrl+Z brings it back.") if len(letters) == 1
                else self.tr("%n letters were deleted; Ctrl+Z brings them back.", "", len(letters)))
