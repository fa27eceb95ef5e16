"""Letter and provenance: who, when, where, and what the document is, as a form that is kept field by field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from editor.core.provenance import CustodyEvent, Inscription, Publication
from editor.core.snapshot import LetterSnapshot
from editor.ui.controller import Controller
from editor.ui.dialogs.record_dialog import RecordDialog
from editor.ui.panels import provenance_fields as fields
from editor.ui.panels.form import FieldLine, RecordForm
from editor.ui.panels.letter_fields import LETTER_FIELDS
from editor.ui.panels.record_list import RecordList

SOURCE_ROWS = ("file", "url", "media_type", "encoding", "sha256")


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
        self.inscriptions = RecordList(self.tr("Inscriptions and stamps"), "inscriptions", parent)
        self.inscriptions.add_wanted.connect(lambda: self._edit_inscription(-1))
        self.inscriptions.edit_wanted.connect(self._edit_inscription)
        self.inscriptions.delete_wanted.connect(self._delete_inscription)
        self.publications = RecordList(self.tr("Publications"), "publications", parent)
        self.publications.add_wanted.connect(lambda: self._edit_publication(-1))
        self.publications.edit_wanted.connect(self._edit_publication)
        self.publications.delete_wanted.connect(self._delete_publication)

        self.custody = RecordList(self.tr("Custody"), "custody", parent)
        self.custody.add_wanted.connect(lambda: self._edit_custody(-1))
        self.custody.edit_wanted.connect(self._edit_custody)
        self.custody.delete_wanted.connect(self._delete_custody)
        self._others = QLabel(parent)
        self._others.setTextFormat(Qt.TextFormat.PlainText)
        self._others.setWordWrap(True)
        self._others.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._others.setAccessibleName(self.tr("Other witnesses"))
        self._others.hide()

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
        inscriptions = fields.inscriptions_of(snapshot) if snapshot is not None else ()
        publications = snapshot.provenance.publications if snapshot is not None else ()
        self.inscriptions.show_lines([fields.inscription_line(item) for item in inscriptions], writable=writable)
        self.publications.show_lines([fields.publication_line(item) for item in publications], writable=writable)
        custody = snapshot.provenance.custody if snapshot is not None else ()
        self.custody.show_lines([fields.custody_line(item) for item in custody], writable=writable)
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

    def _edit_inscription(self, row: int) -> None:
        snapshot = self._snapshot()
        if snapshot is None:
            return
        items = fields.inscriptions_of(snapshot)
        before: Inscription | None = items[row] if row >= 0 else None
        values = fields.inscription_values(before or Inscription(kind=""))
        dialog = RecordDialog(self.tr("Inscription or stamp"), fields.INSCRIPTION_LABELS, values, self)
        dialog.suggest("kind", ("resolution", "inscription", "stamp", "note of receipt", "file mark", "postmark"))
        accepted, values = dialog.exec(), dialog.values
        dialog.deleteLater()
        if accepted:
            item = fields.inscription_from(values, before)
            changed = (*items, item) if row < 0 else (*items[:row], item, *items[row + 1:])
            self._controller.run(fields.set_inscriptions(snapshot, changed))

    def _delete_inscription(self, row: int) -> None:
        snapshot = self._snapshot()
        if snapshot is not None:
            items = fields.inscriptions_of(snapshot)
            self._controller.run(fields.set_inscriptions(snapshot, (*items[:row], *items[row + 1:])))

    def _edit_custody(self, row: int) -> None:
        snapshot = self._snapshot()
        if snapshot is None:
            return
        items = snapshot.provenance.custody
        before: CustodyEvent | None = items[row] if row >= 0 else None
        values = fields.custody_values(before or CustodyEvent(text=""))
        dialog = RecordDialog(self.tr("Change of keeper"), fields.CUSTODY_LABELS, values, self)
        accepted, values = dialog.exec(), dialog.values
        dialog.deleteLater()
        if accepted and any(value.strip() for value in values.values()):
            item = fields.custody_from(values, before)
            changed = (*items, item) if row < 0 else (*items[:row], item, *items[row + 1:])
            self._controller.run(fields.set_custody(snapshot, changed))

    def _delete_custody(self, row: int) -> None:
        snapshot = self._snapshot()
        if snapshot is not None:
            items = snapshot.provenance.custody
            self._controller.run(fields.set_custody(snapshot, (*items[:row], *items[row + 1:])))

    def _edit_publication(self, row: int) -> None:
        snapshot = self._snapshot()
        if snapshot is None:
            return
        items = snapshot.provenance.publications
        before: Publication | None = items[row] if row >= 0 else None
        values = fields.publication_values(before or Publication(title=""))
        dialog = RecordDialog(self.tr("Publication"), fields.PUBLICATION_LABELS, values, self)
        accepted, values = dialog.exec(), dialog.values
        dialog.deleteLater()
        if accepted:
            item = fields.publication_from(values, before)
            changed = (*items, item) if row < 0 else (*items[:row], item, *items[row + 1:])
            self._controller.run(fields.set_publications(snapshot, changed))

    @property
    def others_text(self) -> str:
        """What is said of the witnesses that the text does not follow."""
        return self._others.text() if not self._others.isHidden() else ""

    def _delete_publication(self, row: int) -> None:
        snapshot = self._snapshot()
        if snapshot is not None:
            items = snapshot.provenance.publications
            self._controller.run(fields.set_publications(snapshot, (*items[:row], *items[row + 1:])))

    def _snapshot(self) -> LetterSnapshot | None:
        """The letter shown, with everything that was being written handed in."""
        return self._controller.snapshot if self._controller.settle() and self._controller.writable else None
