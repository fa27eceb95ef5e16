"""Merging two entries of the register: side by side, a choice for each field in which they differ."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from editor.core.entities import Entity
from editor.core.record import replace
from editor.ui.kind_signs import kind_label
from editor.ui.panels.entry_form import FIELDS

WIDTH = 640
LONGEST = 160
"""Code points of a text that are shown; the whole of it is its tooltip."""

PADDING = 4
"""What the style sheet leaves free before a radio button, in pixels."""


class MergeDialog(QDialog):
    """Asks which of two values is kept in each field. ``chosen`` is the merged entry."""

    help_page = "manual/register.md#merging-splitting-deleting"

    def __init__(self, first: Entity, second: Entity, mentions: Mapping[str, int],
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merge two entries of the register"))
        self.setMinimumWidth(WIDTH)
        self._pair = (first, second)
        self._groups: dict[str, QButtonGroup] = {}
        inside = QWidget(self)
        self._grid = QGridLayout(inside)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._grid.setVerticalSpacing(8)
        for column, entity in enumerate(self._pair, 1):
            count = self.tr("%n mentions", "", mentions.get(entity.id, 0))
            self._grid.addWidget(self._label(f"{kind_label(entity.kind)} · {count}", "heading"), 0, column)
        for row, (name, label) in enumerate(FIELDS.items(), 1):
            self._add(row, name, QCoreApplication.translate("Fields", label))
        self._grid.setRowStretch(len(FIELDS) + 1, 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        said = self._label(self.tr(
            "All names, links and relations of both are kept, and everything that names either will name the merged "
            "entry: mentions, letters, provenance. One undo takes it back."), "hint")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        merge = buttons.addButton(self.tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        merge.setObjectName("merge-accept")
        merge.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(area, 1)
        layout.addWidget(said)
        layout.addWidget(buttons)
        merge.setFocus()

    def _label(self, text: str, name: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setObjectName(name)
        return label

    def _add(self, row: int, name: str, label: str) -> None:
        """One field: two radio buttons where both have something else to say, else what there is."""
        values = [getattr(entity, name) or "" for entity in self._pair]
        if not any(values):
            return
        is_chosen = values[0] != values[1] and all(values)
        # Beside radio buttons the name stands on the line of their words; what may have several lines begins with it.
        self._grid.addWidget(self._label(label), row, 0,
                             Qt.AlignmentFlag.AlignVCenter if is_chosen else Qt.AlignmentFlag.AlignTop)
        if not is_chosen:
            for column, value in enumerate(values, 1):
                said = self._label(_short(value))
                said.setContentsMargins(self._indent(), 0, 0, 0)
                self._grid.addWidget(said, row, column, Qt.AlignmentFlag.AlignTop)
            return
        group = self._groups[name] = QButtonGroup(self)
        for column, value in enumerate(values, 1):
            button = QRadioButton(_short(value).replace("&", "&&"), self)
            button.setObjectName(f"merge-{name}-{column}")
            button.setAccessibleName(f"{label}: {value}")
            button.setToolTip(value)
            button.setChecked(column == 1)
            group.addButton(button, column - 1)
            self._grid.addWidget(button, row, column)

    def _indent(self) -> int:
        """How far the words of a radio button stand from its left edge, in pixels."""
        style = self.style()
        return (style.pixelMetric(QStyle.PixelMetric.PM_ExclusiveIndicatorWidth)
                + style.pixelMetric(QStyle.PixelMetric.PM_RadioButtonLabelSpacing)) + PADDING

    @property
    def chosen(self) -> Entity:
        """The first entry with the fields that were chosen; where only one of the two says something, that."""
        first, second = self._pair
        changes: dict[str, str | None] = {}
        for name in FIELDS:
            values = (getattr(first, name), getattr(second, name))
            group = self._groups.get(name)
            changes[name] = values[group.checkedId()] if group is not None else values[0] or values[1]
        if self._groups.get("dates") is not None and self._groups.get("edtf") is None:
            # What the printed dates mean goes with them.
            changes["edtf"] = self._pair[self._groups["dates"].checkedId()].edtf
        links = tuple(dict.fromkeys((*first.links, *second.links)))
        return replace(first, links=links, **changes)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[:LONGEST].rstrip() + "…"
