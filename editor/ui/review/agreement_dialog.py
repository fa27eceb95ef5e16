"""How far two editors agree: first where they do not, mark by mark, then the figures with their counts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListView,
    QPushButton,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from editor.app.agreement import AgreedLetter, ProjectAgreement
from editor.app.agreement_output import Judged, KindPair, judged, kinds_taken
from editor.core.profiles import Profile
from editor.review.span_matching import Span
from editor.ui.local_forms import quoted
from editor.ui.models.rows_model import ROW_ROLE, RowsModel
from editor.ui.review import agreement_words as words
from editor.ui.row_delegate import Index, RowDelegate, ink, line_height, small, strong, write
from editor.ui.tab_order import in_order

SIZE = (900, 620)
AROUND = 40
"""Code points of the text shown before and behind a mark."""
MOST_WORDS = 60
MOST_CONFUSIONS = 20


class MarkRow(NamedTuple):
    """A mark of one editor or of both, with what became of it; ``start`` and ``end`` are places of my text."""

    letter: str
    sign: str
    title: str
    second: str
    verdict: str
    start: int
    end: int


class MarkDelegate(RowDelegate):
    """A mark: what both say of it; below, the words about it and which letter."""

    def words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect) -> None:
        """Paint one row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, MarkRow):
            return
        write(painter, rect, row.sign, strong(option.font), ink(option, "muted" if row.sign == "=" else "warning"))
        first = rect.adjusted(22, 0, 0, 0)
        used = write(painter, first, row.verdict, small(option.font), ink(option, "muted"), right=True)
        write(painter, first.adjusted(0, 0, -used - 8, 0), row.title, option.font, ink(option))
        write(painter, first.adjusted(0, line_height(option.font), 0, 0), row.second, small(option.font),
              ink(option, "muted"))


class AgreementDialog(QDialog):
    """Shows a comparison; whoever made it answers its signals."""

    help_page = "manual/agreement.md"

    go_wanted = Signal(str, int, int)
    """A letter, and a place of its transcription in code points."""
    save_wanted = Signal()

    def __init__(self, agreement: ProjectAgreement, profile: Profile, file: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agreement, self._profile = agreement, profile
        self.setWindowTitle(self.tr("How far we agree: {file}").format(file=file))
        self.resize(*SIZE)
        self.rows = [row for letter in agreement.letters for row in self._rows(letter)]
        self._make_lists()
        self._make_figures()
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self._page(self.shown, self.list), self.tr("&Where"))
        self.tabs.addTab(self.table, self.tr("&How far"))
        self.kinds = self._make_kinds()
        self.tabs.addTab(self.kinds, self.tr("&Kinds"))
        self._told = QLabel(self)
        self._told.setObjectName("hint")
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self._told.setText(self._summary())
        save, close = QPushButton(self.tr("&Save as tables…"), self), QPushButton(self.tr("&Close"), self)
        for button in (save, close):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(save)
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self._told)
        layout.addLayout(row)
        in_order(self.tabs.tabBar(), self.shown, self.list, self.table, self.kinds, save, close)
        save.clicked.connect(self.save_wanted)
        close.clicked.connect(self.accept)
        self._fill()
        self.list.setFocus()

    def _page(self, *widgets: QWidget) -> QWidget:
        page = QWidget(self)
        layout = QVBoxLayout(page)
        for widget in widgets:
            layout.addWidget(widget, 1 if widget is widgets[-1] else 0)
        return page

    # The lists

    def _make_lists(self) -> None:
        self.shown = QComboBox(self)
        self.shown.setAccessibleName(self.tr("Which marks are listed"))
        self.shown.addItem(self.tr("Where we differ ({count})").format(
            count=sum(row.sign != "=" for row in self.rows)), "differ")
        for verdict, label in words.VERDICTS.items():
            number = sum(row.verdict == words.translated(label) for row in self.rows)
            if number:
                self.shown.addItem(f"{words.SIGNS[verdict]}  {words.translated(label)} ({number})",
                                   words.translated(label))
        self.model: RowsModel[MarkRow] = RowsModel(lambda row: f"{row.verdict}: {row.title}. {row.second}", self)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Marks"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(MarkDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.installEventFilter(self)
        self.list.doubleClicked.connect(self._go)
        self.shown.currentIndexChanged.connect(lambda _row: self._fill())

    def _fill(self) -> None:
        wanted = self.shown.currentData()
        self.model.show([row for row in self.rows
                         if (row.sign != "=" if wanted == "differ" else row.verdict == wanted)])
        self.list.setCurrentIndex(self.model.index(0))

    def _rows(self, letter: AgreedLetter) -> Iterator[MarkRow]:
        for one in judged(letter):
            yield self._row(letter, one)

    def _row(self, letter: AgreedLetter, one: Judged) -> MarkRow:
        spans = [span for span in (one.first, one.second) if span is not None]
        placed = one.first or spans[-1]
        labels = " | ".join(dict.fromkeys(words.label_name(span.label, self._profile) for span in spans))
        title = f"{labels} {' | '.join(dict.fromkeys(self._words(span, letter.text) for span in spans))}"
        if one.verdict == "other-entry":
            unknown = self.tr("no entry")
            title += f" ({' | '.join(self.agreement.names.get(span.identity or '', unknown) for span in spans)})"
        around = letter.text[max(0, placed.start - AROUND):placed.end + AROUND]
        head = " ".join(filter(None, (letter.first.number, letter.first.title)))
        return MarkRow(letter.first.id, words.SIGNS[one.verdict], title, f"{head} · …{' '.join(around.split())}…",
                       words.translated(words.VERDICTS[one.verdict]), placed.start, placed.end)

    def _words(self, span: Span, text: str) -> str:
        said = " ".join(text[span.start:span.end].split())
        if not said:
            return self.tr("at {place}").format(place=span.start)
        return quoted(said if len(said) <= MOST_WORDS else said[:MOST_WORDS - 1] + "…")

    def _go(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is not None:
            self.go_wanted.emit(row.letter, row.start, row.end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the place in the main window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in (
                Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.list.currentIndex())
            return True
        return super().eventFilter(watched, event)

    # The figures

    def _make_figures(self) -> None:
        rows = list(self._figures())
        self.table = QTableWidget(len(rows), 4, self)
        self.table.setAccessibleName(self.tr("Figures"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Figure"), self.tr("Value"), self.tr("95 of 100"), self.tr("What it comes from")])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumHeight(28)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        for place, row in enumerate(rows):
            for column, cell in enumerate(row):
                item = QTableWidgetItem(cell)
                if not any(row[1:]):
                    item.setFont(strong(self.font()))
                self.table.setItem(place, column, item)

    def _make_kinds(self) -> QTableWidget:
        """Which kind a mark has here and with them: a row for each kind of mine, a column for each of theirs."""
        times = dict(kinds_taken(self.agreement))
        kinds = sorted({kind for pair in times for kind in pair if kind}, key=self._kind)
        kinds += [""] if any("" in pair for pair in times) else []
        table = QTableWidget(len(kinds), len(kinds), self)
        table.setAccessibleName(self.tr("Kinds of marks: the rows are yours, the columns theirs"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        for header in (table.horizontalHeader(), table.verticalHeader()):
            header.setHighlightSections(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setHorizontalHeaderLabels([self.tr("they: {kind}").format(kind=self._kind(kind)) for kind in kinds])
        table.setVerticalHeaderLabels([self.tr("you: {kind}").format(kind=self._kind(kind)) for kind in kinds])
        for row, mine in enumerate(kinds):
            for column, theirs in enumerate(kinds):
                number = times.get(KindPair(mine, theirs), 0)
                item = QTableWidgetItem(str(number or "–"))
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                if row == column:
                    item.setFont(strong(self.font()))
                table.setItem(row, column, item)
        return table

    def _kind(self, kind: str) -> str:
        return words.label_name(kind, self._profile) if kind else self.tr("nothing")

    def _figures(self) -> Iterator[tuple[str, str, str, str]]:
        """The rows; one of a name alone is a heading."""
        report = self.agreement.report
        yield self.tr("Marks"), "", "", ""
        for name, figure in report.spans.items():
            yield (words.translated(words.FIGURES[name]), words.number(figure.value), words.interval(figure),
                   words.counts(figure))
        units = sum(one.units for one in report.unitizing.categories)
        yield (words.translated(words.FIGURES["unitizing"]), words.number(report.unitizing.alpha), "",
               self.tr("%n marks", "", units))
        if report.labels:
            yield self.tr("Each kind: F1 exact (F1 overlap)"), "", "", ""
        for label in report.labels:
            yield (words.label_name(label.label, self._profile),
                   f"{words.number(label.exact.value)} ({words.number(label.overlap.value)})",
                   words.interval(label.exact), words.counts(label.exact))
        yield self.tr("Transcriptions, yours taken for right"), "", "", ""
        for name, figure in report.transcription.items():
            yield (words.translated(words.FIGURES[name]), words.number(figure.value), words.interval(figure),
                   words.counts(figure))
        if report.confusions:
            yield self.tr("Taken for one another"), "", "", ""
        for pair, times in report.confusions[:MOST_CONFUSIONS]:
            yield f"[{pair.first}] | [{pair.second}]", f"{times} ×", "", ""

    def _summary(self) -> str:
        both, report = len(self.agreement.letters), self.agreement.report
        said = [self.tr("%n letters in both.", "", both)]
        if report.compared < both:
            said.append(self.tr("In %n the texts differ: there marks were not compared.", "", both - report.compared))
        said.append(self.tr("There is no number from which on agreement is good: the list says what to talk about."))
        return " ".join(said)

    def tell(self, said: str) -> None:
        """Say something at the foot."""
        self._told.setText(said)
