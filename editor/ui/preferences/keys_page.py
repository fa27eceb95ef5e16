"""The page of keys: every command with its keys, which are given by pressing them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.core.matching import Field, match
from editor.core.record import replace
from editor.ui.action_table import ActionSpec, keys_of, plain_label, shown_keys, translated
from editor.ui.desk import SettingsStore
from editor.ui.look import current_theme
from editor.ui.preferences.key_changes import holder, put_back, with_key, with_keys
from editor.ui.preferences.key_recorder import KeyRecorder
from editor.ui.preferences.key_warnings import refused, warnings
from editor.ui.preferences.keys_list import keys_pdf

COMMAND, KEYS, MENU = range(3)


class KeysPage(QWidget):
    """A table of commands; below it what can be done with the keys of the one that is chosen."""

    def __init__(self, store: SettingsStore, specs: Sequence[ActionSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._specs = list(specs)
        self._wanted: QKeySequence | None = None
        self._make_table()
        self._make_buttons()
        self._make_asking()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._help)
        layout.addLayout(self._buttons)
        layout.addWidget(self.answer)
        layout.addLayout(self._asking)
        layout.addLayout(self._all)
        self.show_values()
        self.table.setCurrentCell(0, COMMAND)
        self._end_asking()

    # Making

    def _make_table(self) -> None:
        self.table = QTableWidget(len(self._specs), 3, self)
        self.table.setAccessibleName(self.tr("Commands and their keys"))
        self.table.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Keys"), self.tr("Menu")])
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.table.fontMetrics().lineSpacing() + 8)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        for row, spec in enumerate(self._specs):
            for column, text in ((COMMAND, plain_label(spec)), (KEYS, ""),
                                 (MENU, translated(spec.menu).replace("&", ""))):
                item = QTableWidgetItem(text)
                item.setToolTip(translated(spec.tip))
                self.table.setItem(row, column, item)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(COMMAND, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(KEYS, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(MENU, QHeaderView.ResizeMode.ResizeToContents)
        self.table.currentCellChanged.connect(lambda *_cells: self._on_current())
        self.table.itemDoubleClicked.connect(lambda _item: self.record())
        self.table.installEventFilter(self)

    def _make_buttons(self) -> None:
        self._help = _label("", "hint", self)
        self.add = self._button(self.tr("&New key…"), self.record)
        self.add.setToolTip(self.tr("Then press the key (Enter in the list)"))
        self.take_away = self._button(self.tr("Take keys a&way"), self._take_away)
        self.take_away.setToolTip(self.tr("Delete in the list"))
        self.reset = self._button(self.tr("Back to the &usual"), self._put_back)
        self.reset_all = self._button(self.tr("Put &all keys back"), self._put_all_back)
        self.save_list = self._button(self.tr("Save the list as &PDF…"), self._save_list)
        self._buttons, self._all = QHBoxLayout(), QHBoxLayout()
        for button in (self.add, self.take_away, self.reset):
            self._buttons.addWidget(button)
        for button in (self.reset_all, self.save_list):
            self._all.addWidget(button)
        self._buttons.addStretch()
        self._all.addStretch()

    def _make_asking(self) -> None:
        self.recorder = KeyRecorder(self)
        self.recorder.recorded.connect(self._on_recorded)
        self.recorder.given_up.connect(self._give_up)
        self.answer = _label("", "", self)
        self.answer.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 4)
        self.answer.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.take_over = self._button(self.tr("&Take it over"), self._take_over)
        self.keep = self._button(self.tr("&Keep it as it was"), self._give_up)
        self._asking = QHBoxLayout()
        for widget in (self.recorder, self.take_over, self.keep):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(widget is self.take_over)  # the list above must not jump
            widget.setSizePolicy(policy)
            self._asking.addWidget(widget)
        self._asking.addStretch()

    def _button(self, text: str, call: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(call)
        return button

    # What is shown

    @property
    def spec(self) -> ActionSpec:
        """The command that is chosen."""
        return self._specs[max(0, self.table.currentRow())]

    def show_values(self) -> None:
        """Show the keys that are in force: those of the editor's own stand out, doubtful ones have a sign."""
        own = self._store.value.keys
        bold = self.table.font()
        bold.setBold(True)
        for row, spec in enumerate(self._specs):
            keys = keys_of(spec, own)
            doubts = [doubt for key in keys for doubt in warnings(key)]
            item = self.table.item(row, KEYS)
            if item is None:
                continue
            item.setText(shown_keys(keys) + ("  ⚠" if doubts else ""))
            item.setToolTip("\n".join(doubts))
            item.setFont(bold if spec.id in own else self.table.font())
            item.setForeground(current_theme().colour("accent" if spec.id in own else "text"))
        self.reset_all.setEnabled(bool(own))
        self._on_current()

    def look_for(self, query: str) -> int:
        """Show the commands that fit, by name or by key; return how many there are."""
        own = self._store.value.keys
        wanted = query.replace(" ", "").casefold()
        found = 0
        for row, spec in enumerate(self._specs):
            by_key = bool(wanted) and any(wanted in shown_keys([key]).replace(" ", "").casefold()
                                          for key in keys_of(spec, own))
            fits = by_key or bool(match(query, (
                Field(plain_label(spec)), Field(translated(spec.tip)), Field(translated(spec.menu).replace("&", "")),
                Field(spec.label.replace("&", "")), Field(spec.tip), Field(spec.menu.replace("&", "")))))
            self.table.setRowHidden(row, not fits)
            found += fits
        if found and self.table.isRowHidden(max(0, self.table.currentRow())):
            self.table.setCurrentCell(next(row for row in range(len(self._specs))
                                           if not self.table.isRowHidden(row)), COMMAND)
        return found

    def go_to(self, action: str = "") -> None:
        """Put the focus on the list, at a command where one is named."""
        row = next((row for row, spec in enumerate(self._specs) if spec.id == action), None)
        if row is not None:
            self.table.setCurrentCell(row, COMMAND)
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_current(self) -> None:
        spec, own = self.spec, self._store.value.keys
        self._end_asking()
        self._help.setText(f"{plain_label(spec)}: {translated(spec.tip)}")
        doubts = [doubt for key in keys_of(spec, own) for doubt in warnings(key)]
        self._tell("⚠ " + " ".join(doubts) if doubts else "")
        self.take_away.setEnabled(bool(keys_of(spec, own)))
        self.reset.setEnabled(spec.id in own)

    def _tell(self, sentence: str) -> None:
        self.answer.setText(sentence)

    # Giving keys

    def record(self) -> None:
        """Wait for the new key of the command that is chosen."""
        self._end_asking()
        self.recorder.begin()
        self._tell(self.tr("Press the new key of “{command}”; two strokes one after the other are one key too. "
                           "Esc leaves it as it was.").format(command=plain_label(self.spec)))

    def _on_recorded(self, key: QKeySequence) -> None:
        self.recorder.hide()
        why = refused(key)
        if why:
            self._tell("⚠ " + why)
            self.table.setFocus()
            return
        taken = holder(self._specs, self._store.value.keys, key, self.spec.id)
        if taken is None:
            self._give(key)
            return
        other, held = taken
        self._wanted = key
        self._tell(self.tr("⚠ {key} is the key of “{command}” ({menu}).").format(
            key=shown_keys([held]), command=plain_label(other), menu=translated(other.menu).replace("&", "")))
        self.take_over.show()
        self.keep.show()
        self.keep.setFocus()

    def _take_over(self) -> None:
        if self._wanted is not None:
            self._give(self._wanted)

    def _give(self, key: QKeySequence) -> None:
        name = plain_label(self.spec)
        self._set(with_key(self._store.value.keys, self._specs, self.spec, key))
        doubts = warnings(key)
        self._tell(" ".join([self.tr("✓ {key} is a key of “{command}” now.").format(
            key=shown_keys([key]), command=name), *(f"⚠ {doubt}" for doubt in doubts)]))
        self.table.setFocus()

    def _give_up(self) -> None:
        self._on_current()
        self.table.setFocus()

    def _end_asking(self) -> None:
        self._wanted = None
        for widget in (self.recorder, self.take_over, self.keep):
            widget.hide()

    def _take_away(self) -> None:
        self._set(with_keys(self._store.value.keys, self.spec, ()))

    def _put_back(self) -> None:
        self._set(put_back(self._store.value.keys, self._specs, self.spec))
        self.table.setFocus()

    def _put_all_back(self) -> None:
        self._set({})
        self.table.setFocus()

    def _set(self, keys: dict[str, str]) -> None:
        self._store.set(replace(self._store.value, keys=keys))

    def _save_list(self) -> None:
        name, _filter = QFileDialog.getSaveFileName(self, self.tr("Save the list of keys"), "letterbook-keys.pdf",
                                                    self.tr("PDF (*.pdf)"))
        if not name:
            return
        try:
            Path(name).write_bytes(keys_pdf(self._specs, self._store.value.keys))
        except OSError as error:
            self._tell(self.tr("⚠ The list could not be written to {file} ({reason}).").format(
                file=name, reason=error.strerror or error))
            return
        self._tell(self.tr("✓ The list was written to {file}.").format(file=name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list: Enter gives a new key, Delete takes the keys away."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.record()
                return True
            if event.key() == Qt.Key.Key_Delete:
                self._take_away()
                return True
        return super().eventFilter(watched, event)


def _label(text: str, name: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
