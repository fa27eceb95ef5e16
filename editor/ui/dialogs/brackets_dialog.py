"""Brackets as they were typed, to be turned into marks: a list with what each would become."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from editor.app.brackets import CONTEXT, Bracket
from editor.core.profiles import Profile
from editor.ui.context_line import CONTEXT_ROLE, ContextDelegate, ContextLine
from editor.ui.panels.attribute_popup import shown_value
from editor.ui.profile_words import kind_name


class BracketsDialog(QDialog):
    """Lists the brackets; Space takes one out or in. ``chosen`` are those that stay in."""

    help_page = "manual/transcription.md#brackets"

    picked = Signal(object)

    def __init__(self, brackets: Sequence[Bracket], profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Turn brackets into marks"))
        self.resize(680, 460)
        self._brackets = brackets
        self._profile = profile
        head = QLabel(self.tr("The text stays as it is, brackets included; each bracket is marked as what it says."),
                      self)
        hint = QLabel(self.tr("Space takes one out or in · Ctrl+A all or none · ↵ marks them"), self)
        hint.setObjectName("hint")
        for label in (head, hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.view = QListWidget(self)
        self.view.setObjectName("brackets")
        self.view.setAccessibleName(self.tr("Brackets and what they would become"))
        self.view.setItemDelegate(ContextDelegate(self.view))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for bracket in brackets:
            line = self._line(bracket)
            item = QListWidgetItem(line.text, self.view)
            item.setData(CONTEXT_ROLE, line)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self.view.itemChanged.connect(lambda _item: self._count())
        self.view.currentRowChanged.connect(lambda row: self.picked.emit(self._brackets[row]))
        self.view.installEventFilter(self)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (head, self.view, hint, self._buttons):
            layout.addWidget(widget)
        self.view.setCurrentRow(0)
        self.view.setFocus()
        self._count()

    def _line(self, bracket: Bracket) -> ContextLine:
        spec = self._profile.kind(bracket.kind)
        said = [shown_value(a, bracket.attributes.get(a.name)) for a in spec.attributes]
        details = ", ".join(value for value in said if value)
        kind = f"{kind_name(spec)} ({details})" if details else kind_name(spec)
        before, words, behind = (part.replace("\n", " ") for part in (bracket.before, bracket.words, bracket.behind))
        return ContextLine(f"{kind}:   ", before, words, behind,
                           more=(bracket.start > len(before), len(behind) == CONTEXT))

    @property
    def chosen(self) -> tuple[Bracket, ...]:
        """The brackets that are to become marks."""
        return tuple(bracket for row, bracket in enumerate(self._brackets)
                     if self.view.item(row).checkState() == Qt.CheckState.Checked)

    def _count(self) -> None:
        number = len(self.chosen)
        button = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setText(self.tr("Mark 1 place") if number == 1 else self.tr("Mark %n places", "", number))
        button.setEnabled(bool(number))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+A takes all in or out."""
        if (watched is self.view and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
                and event.key() == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            state = Qt.CheckState.Unchecked if len(self.chosen) == len(self._brackets) else Qt.CheckState.Checked
            for row in range(self.view.count()):
                self.view.item(row).setCheckState(state)
            return True
        return super().eventFilter(watched, event)
