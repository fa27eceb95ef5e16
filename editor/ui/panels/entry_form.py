"""One entry of the register as a form: each field is kept as one step when it is left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from editor.app.actions.entities import PutEntity
from editor.core.authority import AUTHORITIES, is_well_formed, link_from
from editor.core.dates import read_date
from editor.core.dates_edtf import shape_is_valid
from editor.core.entities import ENTITY_KINDS, AuthorityLink, Entity, NameForm, Relation
from editor.core.record import replace
from editor.ui.controller import Controller
from editor.ui.dialogs.record_dialog import RecordDialog
from editor.ui.forms.kept import KeptLine, KeptText
from editor.ui.kind_signs import kind_label
from editor.ui.look import repolish
from editor.ui.models.mentions_model import kept_entry
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.panels.record_list import RecordList
from editor.ui.tab_order import in_order

FIELDS: dict[str, str] = {
    "name": QT_TRANSLATE_NOOP("Fields", "Preferred name"),
    "sort": QT_TRANSLATE_NOOP("Fields", "Sorted as"),
    "dates": QT_TRANSLATE_NOOP("Fields", "Dates"),
    "edtf": QT_TRANSLATE_NOOP("Fields", "Dates (EDTF)"),
    "description": QT_TRANSLATE_NOOP("Fields", "Description"),
    "memo": QT_TRANSLATE_NOOP("Fields", "Memo (never exported)"),
}
TALL = ("description", "memo")
NAME_LABELS: dict[str, str] = {
    "name": QT_TRANSLATE_NOOP("Fields", "Name"),
    "language": QT_TRANSLATE_NOOP("Fields", "Language (en, ru, uz-Cyrl)"),
    "source": QT_TRANSLATE_NOOP("Fields", "Source"),
}
LINK_LABELS: dict[str, str] = {
    "system": QT_TRANSLATE_NOOP("Fields", "Authority file"),
    "id": QT_TRANSLATE_NOOP("Fields", "Identifier or address"),
}
RELATION_LABELS: dict[str, str] = {
    "type": QT_TRANSLATE_NOOP("Fields", "Relation (spouse of, member of)"),
    "entity": QT_TRANSLATE_NOOP("Fields", "Entry of the register"),
}
RELATIONS = ("spouse of", "parent of", "child of", "sibling of", "friend of", "employer of", "member of", "author of",
             "part of", "located in", "successor of")


class MovableList(RecordList):
    """A list of records whose order matters: Alt+Up and Alt+Down move one."""

    move_wanted = Signal(int, int)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt+Up and Alt+Down move the record selected."""
        if (event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
                and event.modifiers() & Qt.KeyboardModifier.AltModifier
                and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)):
            row = self.view.currentRow()
            to = row + (-1 if event.key() == Qt.Key.Key_Up else 1)
            if row >= 0 and 0 <= to < self.view.count():
                self.move_wanted.emit(row, to)
                self.view.setCurrentRow(to)
            return True
        return super().eventFilter(watched, event)


class EntryForm(QScrollArea):
    """Shows and changes one entry of the register."""

    failed = Signal(str)
    leave_wanted = Signal()

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._entity: Entity | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self)
        self.fields: dict[str, KeptLine | KeptText] = {}
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(2, 6, 10, 8)
        layout.addLayout(self._make_fields(inside))
        self._make_lists(inside)
        for records in (self.names, self.links, self.relations):
            layout.addWidget(records)
        layout.addStretch()
        self.setWidget(inside)
        controller.register_flush(self.flush)
        self.show_entity(None)

    def _make_fields(self, parent: QWidget) -> QFormLayout:
        form = QFormLayout()
        form.setVerticalSpacing(5)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)  # in a narrow dock a field stands below its label
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.kind = QComboBox(parent)
        self.kind.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for kind in ENTITY_KINDS:
            self.kind.addItem(kind_label(kind), kind)
        self.kind.activated.connect(lambda _row: self._put(kind=self.kind.currentData()))
        for name, label in FIELDS.items():
            field = KeptText(parent) if name in TALL else KeptLine(parent)
            field.kept.connect(lambda name=name: self._keep(name))
            self.fields[name] = field
            self._row(form, _words(label), field, f"entry-{name}")
            if name == "name":
                self._row(form, self.tr("Kind"), self.kind, "entry-kind")
            if name == "edtf":
                self._doubt = QLabel(parent)
                self._doubt.setObjectName("hint")
                self._doubt.setTextFormat(Qt.TextFormat.PlainText)
                self._doubt.setWordWrap(True)
                form.addRow("", self._doubt)
        in_order(self.fields["name"], self.kind)
        edtf = self.fields["edtf"]
        if isinstance(edtf, KeptLine):
            edtf.textChanged.connect(lambda _text: self._mark_edtf())
        return form

    def _row(self, form: QFormLayout, words: str, field: QWidget, name: str) -> None:
        field.setObjectName(name)
        field.setAccessibleName(words)
        field.installEventFilter(self)
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(field)
        form.addRow(label, field)

    def _make_lists(self, parent: QWidget) -> None:
        self.names = MovableList(self.tr("Other names"), "entry-names", parent)
        self.links = MovableList(self.tr("Authority files"), "entry-links", parent)
        self.relations = MovableList(self.tr("Relations"), "entry-relations", parent)
        for records, name, edit in ((self.names, "names", self._edit_name), (self.links, "links", self._edit_link),
                                    (self.relations, "relations", self._edit_relation)):
            records.add_wanted.connect(lambda edit=edit: edit(-1))
            records.edit_wanted.connect(edit)
            records.delete_wanted.connect(lambda row, name=name: self._delete(name, row))
            records.move_wanted.connect(lambda row, to, name=name: self._move(name, row, to))
            records.view.setToolTip(self.tr("Ins adds, ↵ changes, Del deletes, Alt+↑ and Alt+↓ move"))
            records.view.installEventFilter(self)

    # Showing

    @property
    def entity(self) -> Entity | None:
        """The entry shown."""
        return self._entity

    def show_entity(self, entity: Entity | None) -> None:
        """Show an entry, or empty fields; what is being written in the one before is kept first."""
        if entity is None or self._entity is None or entity.id != self._entity.id:
            self.flush()
        self._entity = entity
        writable = self._controller.writable and entity is not None
        for name, field in self.fields.items():
            field.show_text((getattr(entity, name) or "") if entity is not None else "")
            field.setReadOnly(not writable)
            field.setEnabled(entity is not None)
            repolish(field)
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(self.kind.findData(entity.kind) if entity is not None else -1)
        self.kind.setEnabled(writable)
        self.names.show_lines([_name_line(form) for form in entity.names] if entity else (), writable=writable)
        self.links.show_lines([_link_line(link) for link in entity.links] if entity else (), writable=writable)
        self.relations.show_lines([self._relation_line(relation) for relation in entity.relations] if entity else (),
                                  writable=writable)
        self._mark_edtf()

    def _relation_line(self, relation: Relation) -> str:
        other = self._controller.entities().get(kept_entry(relation.entity, self._controller.entities()))
        return f"{relation.type}: {other.name if other is not None else '?'}"

    def _mark_edtf(self) -> None:
        """Show by the frame, and in words, that a date is none; propose the one that the printed dates mean."""
        field = self.fields["edtf"]
        if not isinstance(field, KeptLine):
            return
        text = field.text().strip()
        doubtful = bool(text) and not shape_is_valid(text)
        said = self.tr("Cannot be read as a date") if doubtful else self.tr("For example 1886/1938, 1896~ or 1922-04")
        field.setProperty("state", "doubtful" if doubtful else "")
        self._doubt.setText(f"⚠ {said}")
        self._doubt.setVisible(doubtful)
        field.setToolTip(said)
        field.setAccessibleDescription(said)
        repolish(field)

    # Keeping

    def flush(self) -> bool:
        """Keep the field that is being written in, before anything else is done."""
        for field in self.fields.values():
            field.keep()
        return True

    def _keep(self, name: str) -> None:
        text = self.fields[name].text().strip()
        if name not in TALL:
            text = " ".join(text.split())
        changes: dict[str, Any] = {name: text or None}
        if name == "name":
            changes = {"name": text}
        elif name == "dates" and self._entity is not None and not self._entity.edtf:
            changes["edtf"] = edtf_of(text)
        self._put(**changes)

    def _put(self, **changes: Any) -> None:
        before = self._entity
        if before is None or not self._controller.writable:
            return
        current = self._controller.entities().get(before.id, before)
        self._entity = replace(current, **changes)
        if self._controller.run(PutEntity(entity=self._entity)) is None:
            self._entity = current
        self.show_entity(self._entity)

    def _items(self, name: str) -> list[Any]:
        return list(getattr(self._entity, name)) if self._entity is not None else []

    def _delete(self, name: str, row: int) -> None:
        items = self._items(name)
        if 0 <= row < len(items):
            del items[row]
            self._put(**{name: tuple(items)})

    def _move(self, name: str, row: int, to: int) -> None:
        items = self._items(name)
        items.insert(to, items.pop(row))
        self._put(**{name: tuple(items)})

    def _set(self, name: str, row: int, item: object) -> None:
        items = self._items(name)
        if row >= 0:
            items[row] = item
        else:
            items.append(item)
        self._put(**{name: tuple(items)})

    def _ask(self, title: str, labels: dict[str, str], values: dict[str, str],
             choices: dict[str, Sequence[tuple[str, str]]] | None = None,
             suggestions: dict[str, Sequence[str]] | None = None) -> dict[str, str] | None:
        dialog = RecordDialog(title, labels, values, self.window(), choices=choices)
        for name, words in (suggestions or {}).items():
            dialog.suggest(name, words)
        accepted, written = dialog.exec(), dialog.values
        dialog.deleteLater()
        return written if accepted else None

    def _edit_name(self, row: int) -> None:
        items = self._items("names")
        before = items[row] if 0 <= row < len(items) else NameForm(name="")
        written = self._ask(self.tr("Other name"), NAME_LABELS, {
            "name": before.name, "language": before.language or "", "source": before.source or ""})
        if written is not None and written["name"].strip():
            self._set("names", row, replace(
                before, name=" ".join(written["name"].split()), language=written["language"].strip() or None,
                source=written["source"].strip() or None))

    def _edit_link(self, row: int) -> None:
        items = self._items("links")
        before = items[row] if 0 <= row < len(items) else None
        known = [(authority.system, f"{authority.label} ({authority.example})") for authority in AUTHORITIES]
        system = before.system if before is not None else "wikidata"
        if system not in dict(known):
            known.append((system, system))
        written = self._ask(self.tr("Authority file"), LINK_LABELS, {
            "system": system, "id": (before.id or before.uri) if before is not None else ""}, {"system": known})
        if written is None or not written["id"].strip():
            return
        link = link_from(written["id"], written["system"])
        if link is None:
            self.failed.emit(self.tr("“{text}” is no identifier of {system}; nothing was changed.").format(
                text=written["id"].strip(), system=written["system"]))
            return
        self._set("links", row, replace(link, state=before.state if before is not None else "confirmed"))

    def _edit_relation(self, row: int) -> None:
        items = self._items("relations")
        before = items[row] if 0 <= row < len(items) else None
        register = self._controller.entities()
        by_name = {entity.name: entity.id for entity in register.values() if entity.merged_into is None}
        named = register.get(before.entity) if before is not None else None
        written = self._ask(self.tr("Relation"), RELATION_LABELS, {
            "type": before.type if before is not None else "", "entity": named.name if named is not None else ""},
            suggestions={"type": RELATIONS, "entity": list(by_name)})
        if written is None or not written["type"].strip():
            return
        other = by_name.get(written["entity"].strip())
        if other is None or (self._entity is not None and other == self._entity.id):
            self.failed.emit(self.tr("There is no other entry “{name}” in the register; nothing was changed.").format(
                name=written["entity"].strip()))
            return
        self._set("relations", row, Relation(type=written["type"].strip(), entity=other))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc goes back to the list."""
        if (event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
                and event.key() == Qt.Key.Key_Escape):
            self.leave_wanted.emit()
            return True
        return super().eventFilter(watched, event)


def edtf_of(text: str) -> str | None:
    """Return what printed dates of a life or a thing mean, where they can be read: "1886–1938" is 1886/1938."""
    found = read_date(text)
    if found is not None and found.edtf:
        return found.edtf
    ends = [part.strip() for part in text.replace("—", "–").replace("-", "–").split("–")]
    if len(ends) == 2 and any(ends):
        years = [end if end.isdecimal() and len(end) == 4 else "" for end in ends]
        made = "/".join(year or ".." for year in years)
        if all(year or not end for year, end in zip(years, ends, strict=True)) and shape_is_valid(made):
            return made
    return None


def _words(text: str) -> str:
    return QCoreApplication.translate("Fields", text)


def _name_line(form: NameForm) -> str:
    more = ", ".join(part for part in (form.language, form.source) if part)
    return f"{form.name} ({more})" if more else form.name


def _link_line(link: AuthorityLink) -> str:
    sign = "" if is_well_formed(link) else "⚠ "
    return f"{sign}{link.system} {link.id}"


