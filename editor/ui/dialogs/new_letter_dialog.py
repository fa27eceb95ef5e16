"""A new letter: it asks where it is kept, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCompleter, QDialogButtonBox, QLineEdit, QWidget

from editor.app.shelves import Shelf, Shelves
from editor.ui.dialogs.record_dialog import RecordDialog
from editor.ui.noop import QT_TRANSLATE_NOOP

LABELS: dict[str, str] = {
    "repository": QT_TRANSLATE_NOOP("Fields", "Repository"),
    "collection": QT_TRANSLATE_NOOP("Fields", "Collection"),
    "shelfmark": QT_TRANSLATE_NOOP("Fields", "Shelfmark"),
}


class NewLetterDialog(RecordDialog):
    """Asks for repository, collection and shelfmark; every one of them may stay empty."""

    def __init__(self, shelves: Shelves, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("NewLetterDialog", "New letter"), LABELS, shelves.latest._asdict(), parent, hints={
            "repository": translate("NewLetterDialog", "Who keeps it: RGASPI, British Library …"),
            "collection": translate("NewLetterDialog", "F. 558. Op. 1, or Peters Papers"),
            "shelfmark": translate("NewLetterDialog", "D. 2275. L. 1, or box 4, folder 12"),
        })
        for name, words in zip(LABELS, shelves[1:], strict=True):
            field = self._line(name)
            field.setPlaceholderText(field.toolTip())
            completer = QCompleter(list(words), field)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            field.setCompleter(completer)
        buttons = self.findChild(QDialogButtonBox)
        assert buttons is not None
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(translate("NewLetterDialog", "&Begin the letter"))
        # In a run of letters from one box the shelfmark alone is another.
        first = self._line("shelfmark" if any(shelves.latest) else "repository")
        first.setFocus()
        first.selectAll()

    def _line(self, name: str) -> QLineEdit:
        field = self.findChild(QLineEdit, f"record-{name}")
        assert field is not None
        return field

    @property
    def shelf(self) -> Shelf:
        """What was written."""
        return Shelf(**{name: " ".join(words.split()) for name, words in self.values.items()})
