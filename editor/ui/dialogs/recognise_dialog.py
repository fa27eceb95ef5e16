"""Recognising text: which pages, in which languages; then how far it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from editor.app.jobs import Outcome, Progress
from editor.app.recognition import Recognised, Recogniser, Scan, recognise
from editor.core.messages import Message
from editor.ui.jobs import Job
from editor.ui.messages import worded

WIDTH = 520


class RecogniseDialog(QDialog):
    """Asks, reads pages aside, and hands over what was read. Esc stops the reading; nothing is changed by that."""

    help_page = "manual/scans.md#recognising-text"
    recognised = Signal(object)
    """What was read, as ``Recognised``."""

    def __init__(self, scans: Sequence[Scan], shown: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recognise the text"))
        self.setMinimumWidth(WIDTH)
        self._scans = list(scans)
        self._shown = [scan for scan in scans if scan.page.id == shown]
        self._recogniser: Recogniser | None = None
        self._job: Job | None = None
        self._complaint = ""
        """Why the usual languages are not chosen."""
        self.this_page = QRadioButton(self.tr("&This page"), self)
        self.this_page.setEnabled(bool(self._shown))
        if not self._shown:
            self.this_page.setToolTip(self.tr("The page shown has no scan that can be read."))
        self.all_pages = QRadioButton(self.tr("&All pages of the letter ({count})").format(count=len(scans)), self)
        (self.this_page if self._shown else self.all_pages).setChecked(True)
        self.languages = QListWidget(self)
        self.languages.setAccessibleName(self.tr("Languages on the page"))
        self.languages.setMaximumHeight(132)
        self.languages.itemChanged.connect(lambda _item: self._enable())
        self._say = QLabel(self)
        self._say.setTextFormat(Qt.TextFormat.PlainText)
        self._say.setWordWrap(True)
        self._say.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(self.tr("Progress of reading"))
        self._bar.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        self._label = QLabel(self.tr("&Languages on the page (Space chooses)"), self)
        self._label.setBuddy(self.languages)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.begin = buttons.addButton(self.tr("Recognise"), QDialogButtonBox.ButtonRole.ActionRole)
        self.begin.setDefault(True)
        self.begin.setEnabled(False)
        self.begin.clicked.connect(self.start)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.this_page, self.all_pages, self._label, self.languages, self._say, self._bar):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(buttons)

    @property
    def said(self) -> str:
        """What is said above the buttons."""
        return self._say.text()

    @property
    def is_reading(self) -> bool:
        """Whether pages are being read."""
        return self._job is not None

    def offer(self, recogniser: Recogniser, installed: Iterable[str], usual: tuple[Sequence[str], str]) -> None:
        """Offer languages; the usual ones are chosen, or it is said why they are not."""
        self._recogniser = recogniser
        chosen, complaint = usual
        for name in [*chosen, *(one for one in installed if one not in chosen)]:
            item = QListWidgetItem(_named(name), self.languages)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if name in chosen else Qt.CheckState.Unchecked)
        self.languages.setCurrentRow(0)
        self._complaint = complaint
        self._enable()
        self.begin.setFocus()

    def refuse(self, reason: str) -> None:
        """Say why nothing can be read, and ask nothing: no answer would help."""
        for widget in (self.this_page, self.all_pages, self._label, self.languages, self.begin):
            widget.hide()
        self._say.setText(reason)
        self.adjustSize()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The languages that are chosen, in the order of the list."""
        items = (self.languages.item(row) for row in range(self.languages.count()))
        return tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in items
                     if item.checkState() == Qt.CheckState.Checked)

    def _enable(self) -> None:
        """Begin is offered once a language is chosen; until then it is said what is missing."""
        chosen = bool(self.chosen)
        self.begin.setEnabled(self._recogniser is not None and self._job is None and chosen)
        if self._job is None and not chosen:
            self._say.setText(self._complaint or self.tr("Choose at least one language: Space on it chooses it."))
        elif self._job is None:
            self._say.setText(self.tr(
                "What is read comes into the text where that is still empty, with every line tied to the scan. Text "
                "that stands there already is left alone."))

    def start(self) -> None:
        """Begin to read."""
        recogniser, languages = self._recogniser, self.chosen
        if recogniser is None or not languages or self._job is not None:
            return
        asked = self._shown if self.this_page.isChecked() else self._scans
        scans = [scan._replace(languages=languages) for scan in asked]

        def work(progress: Progress) -> Recognised:
            return recognise(scans, recogniser, progress)

        self._bar.setRange(0, 0 if len(scans) == 1 else len(scans))
        self._bar.show()
        self._job = Job(work, self)
        self._job.progressed.connect(self._on_progress)
        self._job.ended.connect(self._on_ended)
        self._enable()
        self._job.start()

    def reject(self) -> None:
        """Stop what is being read."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _on_progress(self, done: int, total: int, what: Message | None) -> None:
        if total > 1:
            self._bar.setRange(0, total)
            self._bar.setValue(done)
        if what is not None:
            self._say.setText(worded(what))

    def _on_ended(self, outcome: Outcome[Recognised]) -> None:
        self._job = None
        self._bar.hide()
        self._enable()
        if outcome.error is not None:
            self._say.setText(worded(outcome.error))
        elif outcome.value is not None:
            self.recognised.emit(outcome.value)

    def tell(self, said: str, refused: Sequence[Message]) -> None:
        """Say what came of it: the window closes where there is nothing to say but that it is done."""
        if said and not refused:
            self.accept()
            return
        self._say.setText("\n".join([*([said] if said else []), *(worded(reason) for reason in refused)]))


def _named(code: str) -> str:
    """What a language is called, with the program's own name for it."""
    language = QLocale.codeToLanguage(code.partition("_")[0])
    return code if language == QLocale.Language.AnyLanguage else f"{QLocale.languageToString(language)} ({code})"
