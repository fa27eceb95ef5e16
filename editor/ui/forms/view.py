"""A form in a scrolling column. It is told its rows; widgets of rows that stay are kept, with caret and focus."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from editor.app import fields as field_actions
from editor.app.actions.step import said
from editor.core.operations import Operation
from editor.core.paths import Path, new_item
from editor.core.snapshot import LetterSnapshot
from editor.ui.controller import Controller
from editor.ui.empty_hint import EmptyHint, no_letter
from editor.ui.forms.fields import ChoiceField, Field, LineField, TallField
from editor.ui.forms.row_menu import Entry, RowMenu
from editor.ui.forms.rows import RowWidget
from editor.ui.forms.spec import Item, Row
from editor.ui.forms.state import FormState
from editor.ui.forms.suggestions import SuggestionList

RowsOf = Callable[[LetterSnapshot], "list[Row]"]


class FormView(QScrollArea):
    """Shows the rows of the letter shown and has what is written in them done, each field as one step."""

    leave_wanted = Signal()
    letter_wanted = Signal(str)

    def __init__(self, controller: Controller, state: FormState, rows_of: RowsOf, window: QWidget) -> None:
        super().__init__(window)
        self._controller = controller
        self._state = state
        self._rows_of = rows_of
        self._letter = ""
        self._is_filling = False
        self._popup: SuggestionList | None = None
        self._menu: RowMenu | None = None
        self._window = window
        self.rows: dict[str, RowWidget] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(8, 4, 8, 10)
        self._column.setSpacing(4)
        self._empty = EmptyHint(self)
        self._column.addStretch(1)
        self.setWidget(inside)
        controller.register_flush(self.flush)

    def minimumSizeHint(self) -> QSize:
        """As wide as the fields need: nothing in a form is scrolled to the side."""
        width = self._inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, super().minimumSizeHint().height())

    @property
    def popup(self) -> SuggestionList:
        """What is offered below a field."""
        if self._popup is None:
            self._popup = SuggestionList(self._window.window())
            self._popup.taken.connect(self._take)
        return self._popup

    # What is shown

    def refresh(self) -> None:
        """Show the letter as it is now."""
        snapshot = self._controller.snapshot
        letter = snapshot.letter.id if snapshot is not None else ""
        if letter != self._letter:
            self._letter = letter
            self._state.drafts.clear()
            self.verticalScrollBar().setValue(0)
        rows = self._rows_of(self._state.shown(snapshot)) if snapshot is not None else []
        self._empty.tell("" if rows else no_letter(self._controller))
        self._is_filling = True
        try:
            self._reconcile({row.key: row for row in rows})
        finally:
            self._is_filling = False

    def _reconcile(self, rows: dict[str, Row]) -> None:
        order = list(self.rows)
        held = self._held()
        gone = [key for key, widget in self.rows.items()
                if key not in rows or _shape(widget.row, self._was_writable) != _shape(rows[key], self._writable)]
        for key in gone:
            self._drop(self.rows.pop(key))
        self._was_writable = self._writable
        for key, row in rows.items():
            if key in self.rows:
                self.rows[key].show_row(row)
            else:
                self.rows[key] = self._make(row)
        self.rows = {key: self.rows[key] for key in rows}
        if list(self.rows) != order or gone:
            self._arrange()
        if held is not None and held[0] in gone:
            self._find_again(held, order)

    _was_writable = False

    @property
    def _writable(self) -> bool:
        return self._controller.writable

    def _make(self, row: Row) -> RowWidget:
        widget = RowWidget(row, self.popup, self._inside, writable=self._writable)
        widget.commanded.connect(lambda at, command, key=row.key: self._command(key, at, command))
        widget.kept.connect(self._keep)
        widget.entered.connect(lambda key=row.key: self._show_entered(key))
        widget.add_wanted.connect(lambda place, key=row.key: self._add(key, place))
        for button in widget.buttons:
            if row.sort in ("section", "head"):
                button.clicked.connect(lambda _on=False, key=row.key: self._fold(key))
        widget.show()
        return widget

    def _drop(self, widget: RowWidget) -> None:
        for field in widget.fields.values():
            field.blockSignals(True)
        widget.hide()
        widget.deleteLater()

    def _arrange(self) -> None:
        """Put the widgets into the column in their order; the order of Tab is the same."""
        for widget in self.rows.values():
            self._column.removeWidget(widget)
        for place, widget in enumerate(self.rows.values()):
            self._column.insertWidget(place, widget)
        for before, after in pairwise(self.stops()):
            QWidget.setTabOrder(before, after)

    def stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in order."""
        return [stop for widget in self.rows.values() for stop in widget.stops()]

    # Focus

    def _held(self) -> tuple[str, str] | None:
        """The row and field that have the focus."""
        focus = QApplication.focusWidget()
        for key, widget in self.rows.items():
            if focus is not None and widget.isAncestorOf(focus):
                return key, next((name for name, field in widget.fields.items() if field is focus), "")
        return None

    def current_key(self) -> str:
        """The row that has the focus, or an empty string."""
        held = self._held()
        return held[0] if held is not None else ""

    def _find_again(self, held: tuple[str, str], order: list[str]) -> None:
        """Give the focus to what stands where the row stood that had it."""
        key, name = held
        if key in self.rows and self.focus_on(key, name):
            return
        place = order.index(key) if key in order else 0
        for near in (*order[place + 1:], *reversed(order[:place])):
            if near in self.rows and self.rows[near].stops():
                self.focus_on(near, name)
                return

    def focus_on(self, key: str, name: str = "") -> bool:
        """Go to a row: to the field of the name, or the first; return whether there is one."""
        widget = self.rows.get(key)
        if widget is None or not widget.stops():
            return False
        target = widget.fields.get(name) or widget.stops()[0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(target, LineField):
            target.selectAll()
        return True

    def _show_entered(self, key: str) -> None:
        if key in self.rows and not self._is_filling:
            QTimer.singleShot(0, self.rows[key], lambda: self._show_row(key))

    def _show_row(self, key: str) -> None:
        if key in self.rows:
            self.ensureWidgetVisible(self.rows[key], 0, 24)

    # Keeping

    def flush(self) -> bool:
        """Hand in the field that is being written in, before anything else is done."""
        for widget in list(self.rows.values()):
            for field in list(widget.fields.values()):
                if field.is_dirty:
                    field.keep()
        return True

    def _keep(self, field: Field) -> None:
        snapshot = self._controller.snapshot
        spec, text, chosen = field.spec, field.text(), field.chosen
        field.chosen = None
        if snapshot is None or not self._writable or (text == spec.text and chosen is None):
            return
        operation = spec.put(self._state.shown(snapshot), text, chosen)
        if not self._run(operation):
            field.revert(spec.text)
        else:
            self.refresh()

    def _run(self, operation: Operation | None) -> bool:
        """Do it; return whether it could be done. What is no change is shown as it is kept."""
        snapshot = self._controller.snapshot
        if snapshot is None or not self._writable:
            return False
        kept = self._state.kept(snapshot, operation)
        return kept is None or self._controller.run(kept) is not None

    def _take(self, suggestion: object) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, LineField):
            focus.take(suggestion)  # type: ignore[arg-type]

    # Keys

    def _command(self, key: str, at: QWidget, command: str) -> None:
        row = self.rows[key].row
        name = next((name for name, field in self.rows[key].fields.items() if field is at), "")
        match command:
            case "next":
                self._next(key, name, at)
            case "escape":
                self._escape(row, at)
            case "split":
                self._split(row)
            case "menu":
                self._open_menu(key)
            case "previous-section" | "next-section":
                self._go_section(key, 1 if command == "next-section" else -1)
            case "fold":
                self._fold(self._head_of(key))
            case "close" | "open":
                if row.folded == (command == "open"):
                    self._fold(key)
            case "before" | "behind":
                self._step(at, 1 if command == "behind" else -1)
            case _:
                if row.item is not None and self._writable:
                    self._change(row.item, key, name, command)

    def _next(self, key: str, name: str, at: QWidget) -> None:
        """Keep the field and go to the next one that is not small print; or to the letter that it stands for."""
        field = self.rows[key].fields[name]
        if not field.is_dirty and field.spec.go:
            self.letter_wanted.emit(field.spec.go)
            return
        places = [(k, n) for k, widget in self.rows.items() for n in widget.fields]
        place = places.index((key, name))
        if isinstance(at, LineField | TallField | ChoiceField):
            at.keep()
        places = [(k, n) for k, widget in self.rows.items() for n in widget.fields]
        place = places.index((key, name)) + 1 if (key, name) in places else min(place, len(places))
        for following, field_name in places[place:]:
            if not self.rows[following].fields[field_name].spec.minor:
                self.focus_on(following, field_name)
                return

    def _escape(self, row: Row, at: QWidget) -> None:
        """Restore what was there; where nothing was written, give a new item up, or go back to the text."""
        if isinstance(at, LineField | TallField | ChoiceField) and at.is_dirty:
            at.revert(at.spec.text)
        elif row.item is not None and self._is_draft(row.item):
            self._drop_draft(row.item)
        else:
            self.leave_wanted.emit()

    def _split(self, row: Row) -> None:
        """A semicolon ends a name: keep it and write the next one."""
        if row.item is not None:
            self._add_to(row.item)

    def _step(self, at: QWidget, step: int) -> None:
        stops = self.stops()
        place = stops.index(at) + step
        if 0 <= place < len(stops):
            stops[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _sections(self) -> list[str]:
        return [key for key, widget in self.rows.items() if widget.row.sort == "section"]

    def _go_section(self, key: str, step: int) -> None:
        """Go to the first field of the section before or behind; to its head where it is folded."""
        order, sections = list(self.rows), self._sections()
        here = sum(order.index(section) <= order.index(key) for section in sections) - 1
        target = here + step
        if step < 0 and order.index(key) > order.index(sections[here]) + 1:
            target = here
        if not 0 <= target < len(sections):
            return
        place = order.index(sections[target])
        for following in order[place + 1:]:
            row = self.rows[following].row
            if row.sort == "section" or self.rows[sections[target]].row.folded:
                break
            if self.rows[following].stops():
                self.focus_on(following)
                return
        self.focus_on(sections[target])

    def _head_of(self, key: str) -> str:
        """The head under which a row stands: its record's, or its section's."""
        order = list(self.rows)
        depth = self.rows[key].row.depth
        for before in reversed(order[:order.index(key) + 1]):
            row = self.rows[before].row
            if row.sort == "section" or (row.sort == "head" and (row.depth < depth or before == key)):
                return before
        return key

    def _fold(self, key: str) -> None:
        if key not in self.rows or self.rows[key].row.sort not in ("section", "head"):
            return
        self._state.folds[key] = not self.rows[key].row.folded
        self.flush()
        if not self.focus_on(key):
            return
        self.refresh()

    def open_section(self, key: str) -> None:
        """Unfold a section."""
        if key in self.rows and self.rows[key].row.folded:
            self._state.folds[key] = False
            self.refresh()

    # Records

    def _is_draft(self, item: Item) -> bool:
        snapshot = self._controller.snapshot
        return snapshot is not None and self._state.is_draft(snapshot, item.path, item.place)

    def _drop_draft(self, item: Item) -> None:
        del self._state.drafts[item.path]
        self.refresh()

    def _add(self, key: str, place: int) -> None:
        """Show an empty item at the end of a list and go into it."""
        if not self._controller.settle() or not self._writable:
            return
        add = self.rows[key].row.adds[place]
        self._begin(add.path, add.item(), add.first)

    def _begin(self, path: Path, item: object, first: str) -> None:
        snapshot = self._controller.snapshot
        if snapshot is None:
            return
        if path[-1] == "witnesses":
            # A witness exists, though nothing is known of it yet.
            self._run(field_actions.insert_item(snapshot, path, len(snapshot.provenance.witnesses), item))
        else:
            self._state.drafts[path] = item
        self._state.folds[first] = False
        self.refresh()
        self._go_into(first)

    def _go_into(self, key: str) -> None:
        """Go to the first field at or below a row."""
        order = list(self.rows)
        at = next((place for place, name in enumerate(order) if name == key or name.startswith(f"{key}.")), None)
        for near in order[at:] if at is not None else []:
            if self.rows[near].fields:
                self.focus_on(near, next(iter(self.rows[near].fields)))
                return

    def _add_to(self, item: Item) -> None:
        """Add an item to the list that one is in."""
        if not self._controller.settle() or not self._writable:
            return
        snapshot = self._controller.snapshot
        count = len(field_actions.value_at(snapshot, item.path) or ()) if snapshot is not None else 0
        self._begin(item.path, new_item(str(item.path[-1])), item.twin(count))

    def _change(self, item: Item, key: str, name: str, command: str) -> None:
        if command == "add":
            self._add_to(item)
            return
        if not self._controller.settle() or (snapshot := self._controller.snapshot) is None:
            return
        if self._is_draft(item):
            if command == "delete":
                self._drop_draft(item)
            return
        if command == "delete":
            done = self._run(field_actions.delete_item(snapshot, item.path, item.place))
            if done and item.size > 1 and item.path[-1] != "actions":
                self._follow_to(item, key, name, min(item.place, item.size - 2))
        elif command == "copy" and item.can_copy:
            self._run(field_actions.duplicate_item(snapshot, item.path, item.place))
            self._follow_to(item, key, name, item.place + 1)
        elif command in ("up", "down"):
            to = item.place + (1 if command == "down" else -1)
            operation = field_actions.move_item(snapshot, item.path, item.place, to)
            if operation is not None and self._run(operation):
                self._follow_to(item, key, name, to)

    def _follow_to(self, item: Item, key: str, name: str, place: int) -> None:
        """Go to the same field of the item at its new place."""
        twin = item.twin(place)
        if key.startswith(item.key) and not self.focus_on(twin + key.removeprefix(item.key), name):
            self._go_into(twin)

    # The menu of a row

    def _open_menu(self, key: str) -> None:
        if not self._controller.settle() or not self._writable or key not in self.rows:
            return
        row = self.rows[key].row
        held = self._held()
        name = held[1] if held is not None and held[0] == key else ""
        entries = [Entry(option.label, partial(self._run_option, option.run), option.checked)
                   for option in row.options]
        if row.item is not None:
            entries += self._item_entries(row.item, key, name)
        if entries:
            widget = self.rows[key]
            corner = widget.mapToGlobal(QPoint(widget.width() // 4, 0))
            self.menu.open_for(entries, QRect(corner, QSize(widget.width(), widget.sizeHint().height())))

    @property
    def menu(self) -> RowMenu:
        """The popup that lists what can be done with a row."""
        if self._menu is None:
            self._menu = RowMenu(self._window.window())
        return self._menu

    def _item_entries(self, item: Item, key: str, name: str) -> list[Entry]:
        head = self.rows[item.key].row.label if item.key in self.rows and self.rows[item.key].row.sort == "head" else ""
        delete = self.tr("Delete “{name}”").format(name=said(head)) if head else self.tr("Delete")
        entries = [(self.tr("Add another"), "Ctrl+Enter", "add", True),
                   (self.tr("Duplicate"), "Ctrl+D", "copy", item.can_copy),
                   (self.tr("Move up"), "Alt+↑", "up", item.place > 0),
                   (self.tr("Move down"), "Alt+↓", "down", not item.last),
                   (delete, "Ctrl+Shift+Del", "delete", item.place < item.size)]
        return [Entry(label, partial(self._change, item, key, name, command), keys=keys)
                for label, keys, command, usable in entries if usable]

    def _run_option(self, run: Callable[[LetterSnapshot], Operation | None]) -> None:
        snapshot = self._controller.snapshot
        if snapshot is not None:
            self._run(run(self._state.shown(snapshot)))
            self.refresh()


def _shape(row: Row, writable: bool) -> tuple[object, ...]:
    """What must stay for a row to keep its widgets."""
    fields = tuple((spec.name, spec.look, spec.choices if spec.look == "choice" else ()) for spec in row.fields)
    return row.sort, row.depth, len(row.adds), fields, writable

