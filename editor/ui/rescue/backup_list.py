"""The backups of a project: when, why, how large, and the steps that each lacks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QLabel, QListWidget, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from editor.app.rescuing import BackupRow
from editor.core.rows import ChangesetRow
from editor.ui.local_forms import interface_locale, moment_text, number_text
from editor.ui.messages import worded

MOST_STEPS = 500
"""Steps that are listed of one backup."""
_ROWS_SEEN = 5
"""Rows of either list that are seen at least."""
_AROUND = 8
"""Pixels above and below the words of a row together."""
_SIZES = QLocale.DataSizeFormat.DataSizeTraditionalFormat


class BackupList(QWidget):
    """A list of backups, the newest first and chosen, and under it the steps that were done since the chosen one."""

    activated = Signal()
    """A backup was asked for by Enter or a double click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[BackupRow] = []
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels([self.tr("When"), self.tr("Why"), self.tr("Size"), self.tr("Steps since")])
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setStretchLastSection(True)
        self._heading = QLabel(self)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        self.steps = QListWidget(self)
        self.steps.setAccessibleName(self.tr("Steps that are not in the chosen backup"))
        self._heading.setBuddy(self.steps)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget, stretch in ((self.list, 3), (self._heading, 0), (self.steps, 2)):
            layout.addWidget(widget, stretch)
        for widget in (self.list, self.steps):
            widget.setMinimumHeight(widget.fontMetrics().lineSpacing() * (_ROWS_SEEN + 1))
        self.list.currentItemChanged.connect(lambda _new, _old: self._show_steps())
        self.list.itemActivated.connect(lambda _item, _column: self.activated.emit())

    def fill(self, rows: Sequence[BackupRow]) -> None:
        """Show these backups."""
        self._rows = list(rows)
        self.list.clear()
        height = QSize(0, self.list.fontMetrics().height() + _AROUND)
        for row in rows:
            backup = row.backup
            item = QTreeWidgetItem(self.list, [
                moment_text(datetime.fromisoformat(backup.at).astimezone()), self._why(backup.reason),
                interface_locale().formattedDataSize(backup.size, 1, _SIZES), self._count(row)])
            item.setToolTip(0, backup.path)
            item.setSizeHint(3, height)
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        self._show_steps()

    @property
    def chosen(self) -> BackupRow | None:
        """The backup that is chosen; None where there is none."""
        item = self.list.currentItem()
        number = -1 if item is None else self.list.indexOfTopLevelItem(item)
        return self._rows[number] if 0 <= number < len(self._rows) else None

    @property
    def said(self) -> str:
        """What stands between the two lists."""
        return self._heading.text()

    def _count(self, row: BackupRow) -> str:
        return self.tr("not known") if row.newer is None else number_text(len(row.newer))

    def _show_steps(self) -> None:
        row = self.chosen
        self.steps.clear()
        if row is None:
            self._heading.setText(self.tr("There is no backup of this project."))
        elif row.newer is None:
            self._heading.setText(self.tr("Which steps are not in this backup cannot be told."))
        elif not row.newer:
            self._heading.setText(self.tr("This backup has every step that is known."))
        else:
            self._heading.setText(self.tr("Not in this backup, the newest step first:"))
            self.steps.addItems([_step_words(step) for step in row.newer[:MOST_STEPS]])
        self.steps.setVisible(self.steps.count() > 0)

    def _why(self, reason: str) -> str:
        """Why a backup was made, in words."""
        return {
            "manual": self.tr("by hand"), "import": self.tr("before an import"),
            "bulk": self.tr("before a change in many places"), "merge": self.tr("before a merge"),
            "restore": self.tr("before going back"), "work": self.tr("after half an hour of work"),
            "receive": self.tr("before a colleague's work came in"),
            "upgrade": self.tr("before a new version of the file"),
        }.get(reason, reason)


def _step_words(step: ChangesetRow) -> str:
    try:
        when = moment_text(datetime.fromisoformat(step.at).astimezone())
    except ValueError:
        when = step.at  # of a damaged file
    return f"{when}  {step.editor}: {worded(step.label)}"


def proposed_name(path: Path, words: str) -> str:
    """Return the name of a project that is made of another one, without its ending: what it is called in brackets."""
    return f"{path.stem} ({words})"
