"""Letter and provenance: who, when, where, and what the document is, as a form that is kept field by field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from editor.core.operations import Operation
from editor.core.provenance import CustodyEvent, Inscription, Publication
from editor.core.record import Record
from editor.core.snapshot import LetterSnapshot
from editor.ui.controller import Controller
from editor.ui.dialogs.record_dialog import RecordDialog
from editor.ui.panels import provenance_fields as fields
from editor.ui.panels.form import FieldLine, RecordForm
from editor.ui.panels.letter_fields import LETTER_FIELDS
from editor.ui.panels.record_list import RecordList

SOURCE_ROWS = ("file", "url", "media_type", "encoding", "sha256")


class _Records(NamedTuple):
    """One list of the panel: what its items are, how they are shown and changed in a form, and how they are kept."""

    title: str
    labels: dict[str, str]
    items: Callable[[LetterSnapshot], tuple[Any, ...]]
    line: Callable[[Any], str]
    blank: Record
    values: Callable[[Any], dict[str, str]]
    build: Callable[[dict[str, str], Any], Any]
    put: Callable[[LetterSnapshot, tuple[Any, ...]], Operation]
    suggestions: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    needs_words: bool = False
    """Whether an item without a word is none."""


class ProvenancePanel(QScrollArea):
    """The forms for the letter shown."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self)
        self.letter = RecordForm(LETTER_FIELDS, controller, inside)
        self.witness = RecordForm(fields.WITNESS_FIELDS, controller, inside)
        labels = [*self.letter.labels, *self.witness.labels]
        width = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setMinimumWidth(width)
        self._make_reading(inside)
        self._make_lists(inside)
        self._make_source(inside)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(6, 8, 12, 10)
        layout.setSpacing(8)
        for heading, widget in ((self.tr("Letter"), self.letter), (self.tr("Document"), self.witness)):
            layout.addWidget(self._heading(heading, inside))
            layout.addWidget(widget)
        layout.addWidget(self.inscriptions)
        layout.addWidget(self._others)
        layout.addWidget(self.custody)
        layout.addWidget(self.publications)
        layout.addWidget(self._heading(self.tr("Digital source"), inside))
        layout.addWidget(self._source)
        layout.addStretch()
        self.setWidget(inside)
        controller.letter_shown.connect(lambda _id: self._follow())
        controller.letter_changed.connect(self._follow)
        self._follow()

    def _heading(self, text: str, parent: QWidget) -> QLabel:
        label = QLabel(text, parent)
        label.setObjectName("heading")
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _make_reading(self, parent: QWidget) -> None:
        """The line under the printed reference that says, while one types, how it is understood."""
        self._reading = QLabel(parent)
        self._reading.setObjectName("hint")
        self._reading.setTextFormat(Qt.TextFormat.PlainText)
        self._reading.setWordWrap(True)
        self._reading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._reading.setAccessibleName(self.tr("How the reference is understood"))
        line = self.witness.fields["reference_text"]
        form = self.witness.layout()
        if isinstance(line, FieldLine) and isinstance(form, QFormLayout):
            place: tuple[int, object] = form.getWidgetPosition(line)  # type: ignore[assignment]
            form.insertRow(place[0] + 1, "", self._reading)
            line.textChanged.connect(self._read_reference)

    def _read_reference(self, text: str) -> None:
        levels = fields.levels_text(fields.levels_from(text)) if text.strip() else ""
        found = fields.read_reference(text.strip())
        if found is None:
            self._reading.setText(self.tr("Not understood as an archival reference; kept as it is.") if levels else "")
            return
        words = " · ".join(f"{level.level} {level.value}" for level in found.levels)
        self._reading.setText(f"{found.repository}: {words}" if found.repository else words)

    @property
    def reading_text(self) -> str:
        """How the reference that stands in the field is understood."""
        return self._reading.text()

    def _make_lists(self, parent: QWidget) -> None:
        self._kept: list[tuple[RecordList, _Records]] = []
        kinds = ("resolution", "inscription", "stamp", "note of receipt", "file mark", "postmark")
        self.inscriptions = self._list(RecordList(self.tr("Inscriptions and stamps"), "inscriptions", parent), _Records(
            self.tr("Inscription or stamp"), fields.INSCRIPTION_LABELS, fields.inscriptions_of, fields.inscription_line,
            Inscription(kind=""), fields.inscription_values, fields.inscription_from, fields.set_inscriptions,
            {"kind": kinds}))
        self.publications = self._list(RecordList(self.tr("Publications"), "publications", parent), _Records(
            self.tr("Publication"), fields.PUBLICATION_LABELS, lambda letter: letter.provenance.publications,
            fields.publication_line, Publication(title=""), fields.publication_values, fields.publication_from,
            fields.set_publications))
        self.custody = self._list(RecordList(self.tr("Custody"), "custody", parent), _Records(
            self.tr("Change of keeper"), fields.CUSTODY_LABELS, lambda letter: letter.provenance.custody,
            fields.custody_line, CustodyEvent(text=""), fields.custody_values, fields.custody_from, fields.set_custody,
            needs_words=True))
        self._others = QLabel(parent)
        self._others.setTextFormat(Qt.TextFormat.PlainText)
        self._others.setWordWrap(True)
        self._others.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._others.setAccessibleName(self.tr("Other witnesses"))
        self._others.hide()

    def _list(self, widget: RecordList, records: _Records) -> RecordList:
        widget.add_wanted.connect(lambda: self._edit(records, -1))
        widget.edit_wanted.connect(lambda row: self._edit(records, row))
        widget.delete_wanted.connect(lambda row: self._delete(records, row))
        self._kept.append((widget, records))
        return widget

    def _make_source(self, parent: QWidget) -> None:
        self._source = QWidget(parent)
        form = QFormLayout(self._source)
        form.setContentsMargins(0, 0, 0, 0)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        labels = dict(zip(SOURCE_ROWS, (self.tr("File"), self.tr("Address"), self.tr("Kind"), self.tr("Encoding"),
                                        self.tr("SHA-256")), strict=True))
        self._source_lines: dict[str, QLineEdit] = {}
        for name in SOURCE_ROWS:
            line = QLineEdit(self._source)
            line.setReadOnly(True)
            line.setAccessibleName(labels[name])
            self._source_lines[name] = line
            form.addRow(labels[name], line)

    # What is shown

    def _follow(self) -> None:
        snapshot = self._controller.snapshot
        self.letter.show_letter(snapshot)
        self.witness.show_letter(snapshot)
        writable = self._controller.writable and snapshot is not None
        for widget, records in self._kept:
            items = records.items(snapshot) if snapshot is not None else ()
            widget.show_lines([records.line(item) for item in items], writable=writable)
        others = fields.other_witnesses(snapshot) if snapshot is not None else ()
        self._others.setVisible(bool(others))
        self._others.setText("\n".join([self.tr("Other witnesses:"), *(
            f"• {fields.witness_line(witness)}" for witness in others)]))
        source = snapshot.provenance.digital_source if snapshot is not None else None
        for name, line in self._source_lines.items():
            line.setText((getattr(source, name) or "") if source is not None else "")
            line.setCursorPosition(0)

    def focus_first(self) -> None:
        """Put the caret into the first field."""
        self.letter.fields["number"].setFocus()

    # Lists

    def _edit(self, records: _Records, row: int) -> None:
        """Change the item of the row in a dialog; -1 stands for a new one."""
        snapshot = self._snapshot()
        if snapshot is None:
            return
        items = records.items(snapshot)
        before = items[row] if row >= 0 else None
        dialog = RecordDialog(records.title, records.labels, records.values(before or records.blank), self)
        for name, choices in records.suggestions.items():
            dialog.suggest(name, choices)
        accepted, values = dialog.exec(), dialog.values
        dialog.deleteLater()
        if accepted and (not records.needs_words or any(value.strip() for value in values.values())):
            item = records.build(values, before)
            changed = (*items, item) if row < 0 else (*items[:row], item, *items[row + 1:])
            self._controller.run(records.put(snapshot, changed))

    def _delete(self, records: _Records, row: int) -> None:
        snapshot = self._snapshot()
        if snapshot is not None:
            items = records.items(snapshot)
            self._controller.run(records.put(snapshot, (*items[:row], *items[row + 1:])))

    @property
    def others_text(self) -> str:
        """What is said of the witnesses that the text does not follow."""
        return self._others.text() if not self._others.isHidden() else ""

    def _snapshot(self) -> LetterSnapshot | None:
        """The letter shown, with everything that was being written handed in."""
        return self._controller.snapshot if self._controller.settle() and self._controller.writable else None
