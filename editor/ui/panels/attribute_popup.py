"""What is known of one mark or tag, in a small popup: a line or a choice for each attribute of the profile."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.core.annotations import Annotation
from editor.core.profiles import OWN_MENUS, AttributeSpec, KindSpec
from editor.core.record import JsonObject
from editor.ui.local_forms import quoted
from editor.ui.panels.overlay import Overlay
from editor.ui.profile_words import attribute_name, choice_of, chosen_word, kind_name, profile_word

WIDTH = 430
SEPARATOR = "; "
NUMBERS = ("quantity",)
"""Attributes that are kept as numbers where they are numbers."""

YES, NO = "yes", "no"


def text_of_value(value: object) -> str:
    """Return the value of an attribute as the popup shows it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, list | tuple):
        return SEPARATOR.join(str(part) for part in value)
    return str(value)


def _choices(spec: AttributeSpec, value: object) -> tuple[str, ...]:
    return (YES, NO) if isinstance(value, bool) else spec.choices


def shown_value(spec: AttributeSpec, value: object) -> str:
    """Return the value of an attribute in the language of the interface, where it is one of the choices."""
    return chosen_word(text_of_value(value), _choices(spec, value))


def value_of_text(name: str, text: str, before: object) -> object | None:
    """Return the value that a text stands for, of the sort that it had before; None where it is to go."""
    text = " ".join(text.split())
    if text == text_of_value(before):
        return before
    if not text:
        return None
    if isinstance(before, bool) and text in (YES, NO):
        return text == YES
    if isinstance(before, list | tuple):
        return [part.strip() for part in text.split(";") if part.strip()]
    if name in NUMBERS and text.isascii() and text.isdecimal():
        return int(text)
    return text


def changed_attributes(before: JsonObject, texts: Mapping[str, str]) -> JsonObject:
    """Return the attributes with what was written; those that the popup does not show stay as they are."""
    after = dict(before)
    for name, text in texts.items():
        value = value_of_text(name, text, before.get(name))
        if value is None:
            after.pop(name, None)
        else:
            after[name] = value
    return after


class AttributePopup(Overlay):
    """Asks for the attributes of one annotation, there already or about to be made.

    ``accepted`` sends its id and all its attributes, ``remove_wanted`` the id of one that is to go.
    """

    help_page = "manual/transcription.md#marks"

    accepted = Signal(str, object)
    remove_wanted = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Details of the mark"))
        self.setFixedWidth(WIDTH)
        self._annotation: Annotation | None = None
        self.fields: dict[str, QLineEdit | QComboBox] = {}
        self._choices: dict[str, tuple[str, ...]] = {}
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        self._title = QLabel(self)
        self._title.setObjectName("heading")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        layout.addWidget(self._title)
        self._holder = QWidget(self)
        layout.addWidget(self._holder)
        self._hint = QLabel(self)
        self._hint.setObjectName("hint")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self.remove = QPushButton(self.tr("Re&move the mark"), self)
        self.remove.setObjectName("attribute-remove")
        self.remove.setAutoDefault(True)
        self.remove.clicked.connect(self._on_remove)
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.remove)
        layout.addLayout(foot)

    def open_for(self, annotation: Annotation, spec: KindSpec, words: str, place: QRect, *, new: bool = False) -> None:
        """Ask for the attributes of ``annotation``, which stands on ``words``, or is to if it is ``new``."""
        self._annotation = annotation
        self._hint.setText(self.tr("↵ mark · Tab next · Esc do not mark") if new else
                           self.tr("↵ keep · Tab next · Esc leave as it was"))
        self.remove.setVisible(not new and annotation.kind not in OWN_MENUS)
        self._title.setText(f"{kind_name(spec)}: {quoted(words)}" if words else kind_name(spec))
        self._fill(spec.attributes, annotation.attributes)
        self.open_at(place, next(iter(self.fields.values())))

    def _fill(self, specs: tuple[AttributeSpec, ...], values: JsonObject) -> None:
        self.fields.clear()
        self._choices.clear()
        holder = QWidget(self)
        self._column.replaceWidget(self._holder, holder)
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = holder
        form = QFormLayout(holder)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(5)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for spec in specs:
            label = attribute_name(spec)
            field = self._field(spec, values.get(spec.name))
            field.setObjectName(f"attribute-{spec.name}")
            field.setAccessibleName(label)
            field.installEventFilter(self)
            self.fields[spec.name] = field
            self._choices[spec.name] = (*_choices(spec, values.get(spec.name)), text_of_value(values.get(spec.name)))
            caption = QLabel(label, holder)
            caption.setTextFormat(Qt.TextFormat.PlainText)
            caption.setBuddy(field)
            form.addRow(caption, field)
        for before, behind in pairwise([*self.fields.values(), self.remove]):
            QWidget.setTabOrder(before, behind)
        holder.show()

    def _field(self, spec: AttributeSpec, value: object) -> QLineEdit | QComboBox:
        choices = _choices(spec, value)
        shown = shown_value(spec, value)
        if not choices:
            return QLineEdit(shown, self._holder)
        box = QComboBox(self._holder)
        box.setEditable(True)  # a value that the profile does not list is as good as one that it does
        box.addItem("")
        box.addItems([profile_word(choice) for choice in choices if choice])
        box.setEditText(shown)
        line = box.lineEdit()
        if line is not None:
            line.selectAll()
        return box

    def _accept(self) -> None:
        annotation = self._annotation
        texts = {name: choice_of(field.currentText(), self._choices[name]) if isinstance(field, QComboBox)
                 else field.text() for name, field in self.fields.items()}
        self.dismiss()
        if annotation is not None:
            self.accepted.emit(annotation.id, changed_attributes(annotation.attributes, texts))

    def _on_remove(self) -> None:
        annotation = self._annotation
        self.dismiss()
        if annotation is not None:
            self.remove_wanted.emit(annotation.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter keeps what was written, wherever the caret is."""
        if (event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
                and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            self._accept()
            return True
        return super().eventFilter(watched, event)
