"""How a review stands, with the report and the answer to the colleague."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from editor.app.review.review import Review
from editor.ui.review.words import STATES, said
from editor.ui.tab_order import in_order

WIDTH = 560


class FinishDialog(QDialog):
    """Tells what was decided and what remains; saves the report, writes the answer, closes the review."""

    help_page = "manual/review.md#finishing"

    report_wanted = Signal()
    answer_wanted = Signal(str)
    """The message that goes with the answer."""
    numbers_wanted = Signal()

    def __init__(self, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Finish the review"))
        self.setMinimumWidth(WIDTH)
        self.aside = False
        told = self._told(review)
        self._state, self._verdicts = self._label(told[0], "heading"), self._label("\n".join(told[1:]))
        self._verdicts.setVisible(len(told) > 1)
        explained = self._label(self.tr(
            "Every decision is in the project already. The report lists them with their reasons; the answer is a small "
            "file with your decisions and your own work, which your colleague opens as you opened theirs."))
        self.message = QLineEdit(self)
        self.message.setObjectName("review-message")
        self.message.setAccessibleName(self.tr("Message to your colleague"))
        self.message.setPlaceholderText(self.tr("Message to your colleague"))
        self._report = QPushButton(self.tr("&Save the report…"), self)
        self._answer = QPushButton(self.tr("Send &decisions back…"), self)
        self._numbers = QPushButton(self.tr("&In numbers…"), self)
        self._aside = QPushButton(self.tr("&Put the delivery aside"), self)
        self._close = QPushButton(self.tr("&Close the review"), self)
        self._stay = QPushButton(self.tr("&Go on reviewing"), self)
        self.told = self._label("", "hint")
        self._close.setDefault(True)
        self._make_layout(explained)
        in_order(self.message, self._report, self._answer, self._numbers, self._aside, self._stay, self._close)
        self._report.clicked.connect(self.report_wanted)
        self._answer.clicked.connect(lambda: self.answer_wanted.emit(self.message.text().strip()))
        self._numbers.clicked.connect(self.numbers_wanted)
        self._aside.clicked.connect(self._put_aside)
        self._stay.clicked.connect(self.reject)
        self._close.clicked.connect(self.accept)
        self._aside.setVisible(any(change.open for change in review.changes))
        self._close.setFocus()

    def _make_layout(self, explained: QLabel) -> None:
        """What can be done with the review above, leaving it below."""
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for widget in (self._state, self._verdicts, explained, self.message):
            layout.addWidget(widget)
        for row in ((self._report, self._answer), (self._numbers, self._aside)):
            line = QHBoxLayout()
            for button in row:
                line.addWidget(button, 1)
            layout.addLayout(line)
        layout.addWidget(self.told)
        layout.addStretch(1)
        leaving = QHBoxLayout()
        leaving.addStretch(1)
        leaving.addWidget(self._stay)
        leaving.addWidget(self._close)
        layout.addLayout(leaving)

    def tell(self, words: str) -> None:
        """Say what came of something, with the room that it needs: what is wrapped would be pressed together."""
        self.told.setText(words)
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _label(self, text: str, name: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _told(self, review: Review) -> list[str]:
        summary = review.summary()
        lines = [self.tr("{decided} of {all} changes are decided.").format(
            decided=summary.decided, all=summary.changes)]
        verdicts = [f"{said(words)} {summary.verdicts[state]}" for state, words in STATES.items()
                    if summary.verdicts.get(state)]
        if verdicts:
            lines.append(" · ".join(verdicts))
        left = summary.changes - summary.decided
        if left:
            lines.append(self.tr("%n remain undecided; you can go on whenever you like.", "", left))
        return lines

    def _put_aside(self) -> None:
        self.aside = True
        self.accept()
