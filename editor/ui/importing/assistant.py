"""The import assistant: the letters of the batch, the source, what it becomes, and the findings, doubtful first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, QSignalBlocker, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from editor.app.actions.imports import ImportPlan
from editor.app.import_drafts import page as page_of
from editor.app.import_rows import Row
from editor.app.import_session import ImportSession, summary
from editor.app.jobs import Outcome, Progress
from editor.core.messages import Message
from editor.core.profiles import Profile
from editor.ui.importing import listing
from editor.ui.importing.corrections import Corrections
from editor.ui.importing.enclosed import PicturesChoice
from editor.ui.importing.layout import Layout
from editor.ui.importing.lists import ListedRow, SignedDelegate, spoken
from editor.ui.importing.panes import PictureView, TitledPane, Together
from editor.ui.importing.pictures import (
    Result,
    plain_picture,
    profile_of,
    result_picture,
    source_picture,
    visible_span,
)
from editor.ui.jobs import Job
from editor.ui.messages import worded
from editor.ui.models.rows_model import RowsModel
from editor.ui.tab_order import in_order
from editor.ui.whole_rows import WholeRows

if TYPE_CHECKING:
    from editor.app.review.returning import BackDocument, BackLetter
    from editor.formats.letter_page.page import Page

Take = Callable[[ImportPlan, Progress], None]
"""Takes the letters of a plan into the project, on this thread, and says how far it is."""

Read = Callable[[Progress], ImportPlan]
"""Reads what is to be imported, on another thread."""

Compare = Callable[[ImportSession], None]
"""Notes which letters the project has already."""


class ImportAssistant(QDialog):
    """Reads aside, shows what was found, has it corrected, and has it taken in as one step."""

    session: ImportSession

    help_page = "manual/importing.md"

    def __init__(self, read: Read, take: Take, profile: Profile, parent: QWidget | None = None, *,
                 compare: Compare | None = None, layout: Layout | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import letters"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._take, self._compare, self._kept_layout = take, compare, layout
        self.profile = profile
        self._looks = profile_of(profile)
        self.session = ImportSession(ImportPlan(()))
        self.is_read = False
        """Whether reading has ended, well or badly."""
        self._page: Page | None = None
        self._result = Result(plain_picture(), {}, {})
        self._rows: list[Row] = []
        self._job = Job(lambda progress: ImportSession(read(progress)), self)
        self._job.progressed.connect(self._on_progress)
        self._job.ended.connect(self._on_ended)
        self._corrections = Corrections(self, self)
        self._make_views()
        self._make_area()
        self._make_foot()
        self._connect()
        (layout or Layout()).restore(self, self.splitters)

    # Making

    def _make_views(self) -> None:
        self._say = QLabel(self.tr("Reading…"), self)
        self._say.setTextFormat(Qt.TextFormat.PlainText)
        self._say.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setRange(0, 0)
        self.letters, self._letters = self._list("import-letters", self.tr("Letters of this import"))
        self.findings, self._findings = self._list("import-findings", self.tr("What was found, doubtful first"))
        self.source = PictureView(self.tr("Source as printed"), self)
        self.letter_view = PictureView(self.tr("Letter as it will become"), self)
        self._together = Together(self.source, self.letter_view)
        self._detail = QLabel(self)
        self._detail.setObjectName("import-detail")
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        self._detail.setWordWrap(True)
        self._detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _list(self, name: str, title: str) -> tuple[QListView, RowsModel[ListedRow]]:
        view, model = QListView(self), RowsModel(spoken, self)
        view.setObjectName(name)
        view.setAccessibleName(title)
        view.setModel(model)
        view.setItemDelegate(SignedDelegate(view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        WholeRows(view)
        return view, model

    def _make_area(self) -> None:
        """The letters beside source and result, and below them the findings with what is said of one."""
        self._panes = [TitledPane(self.tr("Letters"), self.letters, self),
                       TitledPane(self.tr("Source"), self.source, self),
                       TitledPane(self.tr("Result"), self.letter_view, self),
                       TitledPane(self.tr("Findings, doubtful first"), self.findings, self)]
        above, below = QSplitter(Qt.Orientation.Horizontal, self), QSplitter(Qt.Orientation.Horizontal, self)
        for pane in self._panes[:3]:
            above.addWidget(pane)
        below.addWidget(self._panes[3])
        below.addWidget(TitledPane(self.tr("This finding"), self._detail, self))
        self._area = QSplitter(Qt.Orientation.Vertical, self)
        self._area.addWidget(above)
        self._area.addWidget(below)
        for splitter in (above, below, self._area):
            splitter.setChildrenCollapsible(False)
        above.setSizes([230, 500, 500])
        below.setSizes([760, 470])
        self._area.setSizes([440, 200])
        self.splitters = (self._area, above, below)
        self._area.hide()
        self._actions = self._corrections.make_actions(self._area)

    def _make_foot(self) -> None:
        self._more = QPushButton(self.tr("What can be changed (F10)"), self)
        self._report = QPushButton(self.tr("&Report…"), self)
        self._report.setObjectName("import-report-open")
        self._report.hide()
        self._import = QPushButton(self.tr("Import"), self)
        self._import.setObjectName("import-accept")
        self._import.setEnabled(False)
        self._import.setDefault(True)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self.pictures = PicturesChoice(self)
        self._told = QLabel(self)
        self._told.setObjectName("hint")
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        foot = QHBoxLayout()
        foot.addWidget(self._more)
        foot.addWidget(self._told, 1)
        foot.addWidget(self.pictures)
        foot.addWidget(self._report)
        foot.addWidget(self._cancel)
        foot.addWidget(self._import)
        layout = QVBoxLayout(self)
        layout.addWidget(self._say)
        layout.addWidget(self._bar)
        layout.addWidget(self._area, 1)
        layout.addStretch(0)
        layout.addLayout(foot)
        in_order(self.letters, self.source, self.letter_view, self.findings, self._more, self.pictures.box,
                 self._report, self._cancel, self._import)
        self._more.hide()

    def _connect(self) -> None:
        self._more.clicked.connect(self.open_menu)
        self._report.clicked.connect(self.show_report)
        self._cancel.clicked.connect(self.reject)
        self._import.clicked.connect(self.accept)
        self.letters.selectionModel().currentChanged.connect(lambda index: self._go(index.row()))
        self.findings.selectionModel().currentChanged.connect(lambda _index: self._point())
        for keys, slot in (("Ctrl+Return", self.accept), ("Ctrl+Enter", self.accept), ("F10", self.open_menu),
                           ("Ctrl+Z", self.undo), ("Ctrl+Shift+Z", self.redo), ("Ctrl+Y", self.redo),
                           ("Ctrl+PgDown", lambda: self._step(1)), ("Ctrl+PgUp", lambda: self._step(-1))):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(slot)
            self.addAction(action)
        for view in (self.source, self.letter_view, self.letters):
            view.installEventFilter(self)

    def start(self) -> None:
        """Begin to read."""
        self._job.start()

    # What others ask

    @property
    def said(self) -> str:
        """The sentence above everything."""
        return self._say.text()

    @property
    def told(self) -> str:
        """The sentence beside the buttons."""
        return self._told.text()

    @property
    def plan(self) -> ImportPlan | None:
        """What would come in now, or None while nothing was read."""
        return self.session.plan if self.is_read and (self.session.plan.sources or self.session.returned) else None

    def row(self) -> Row | None:
        """The finding that is chosen."""
        number = self.findings.currentIndex().row()
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def span(self) -> tuple[int, int] | None:
        """What is selected in the source, in code points of the whole of it."""
        start, end = self.source.selection()
        if self._page is None or start == end or not self.source.hasFocus():
            return None
        return self._page.raw_span(start, end)

    def caret(self) -> int | None:
        """Where the caret stands in the source while the editor works there."""
        if self._page is None or not self.source.hasFocus():
            return None
        return self._page.raw_span(self.source.caret(), self.source.caret())[0]

    def menu_place(self) -> QPoint:
        """Where a menu opens: below the row that is chosen, or at the caret in the source."""
        if self.source.hasFocus():
            return self.source.viewport().mapToGlobal(self.source.cursorRect().bottomLeft())
        box = self.findings.visualRect(self.findings.currentIndex())
        return self.findings.viewport().mapToGlobal(box.bottomLeft())

    def say(self, words: str) -> None:
        """Tell something beside the buttons."""
        self._told.setText(words or self._usual())

    def _usual(self) -> str:
        return self.tr("↵ right as it is · ↑↓ findings · Tab other panes · Ctrl+Z undo")

    # Reading

    def _on_progress(self, done: int, total: int, what: Message | None) -> None:
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        if what is not None:
            self._say.setText(worded(what))

    def _on_ended(self, outcome: Outcome[ImportSession]) -> None:
        self._bar.hide()
        self.is_read = True
        if outcome.error is not None:
            self._say.setText(worded(outcome.error))
            self._cancel.setFocus()
        if outcome.value is None:
            return
        self.session = outcome.value
        if self._compare is not None:
            self._compare(self.session)
        self._area.setVisible(bool(self.session.entries or self.session.refused or self.session.returned))
        self._more.setVisible(bool(self.session.entries))
        self._report.setVisible(bool(self.session.entries))
        self.say("")
        first = self.session.next_doubtful()
        entries = self.session.entries
        self.session.current = 0 if first is None or (entries and entries[0].doubts) else first
        self.shown_anew()
        self._choose(0)
        (self.findings if self._rows else self._import if self._import.isEnabled() else self._cancel).setFocus()

    # Showing

    def shown_anew(self) -> None:
        """Show everything as it stands now; the finding that was chosen stays chosen where it is still there."""
        before, at = self.row(), self.findings.currentIndex().row()
        self._tell()
        with QSignalBlocker(self.letters.selectionModel()):
            self._letters.show(listing.letter_rows(self.session))
            self._set_current(self.letters, self.session.current)
        self._show_letter()
        if before is not None:
            self._choose(listing.same_row(before, self._rows, at))

    def _tell(self) -> None:
        found = summary(self.session)
        self._say.setText(listing.summary_line(found))
        self.pictures.show_count(found.pictures)
        self._import.setText(
            self.tr("Take the lines of {count} files (Ctrl+↵)").format(count=found.described)
            if found.described and not found.coming else
            self.tr("Import {count} entries and annotations (Ctrl+↵)").format(count=found.others)
            if found.others and not found.coming else
            self.tr("Take suggestions and comments: {count} (Ctrl+↵)").format(count=found.suggestions + found.comments)
            if found.returned and not found.coming else
            self.tr("Import 1 letter (Ctrl+↵)") if found.coming == 1 else
            self.tr("Import {count} letters (Ctrl+↵)").format(count=found.coming))
        self._import.setEnabled(
            found.coming + found.described + found.others + found.suggestions + found.comments > 0)

    def _show_letter(self) -> None:
        letter, draft = self.session.letter, self.session.draft
        if letter is None or draft is None:
            self._rows, self._page = [], None
            back = self.session.back
            self._findings.show(listing.back_rows(back[1], self.profile) if back is not None else [])
            if back is not None:
                self._show_back(*back)
            return
        self._rows = self.session.rows()
        raw = letter.snapshot.provenance.digital_source.raw if letter.snapshot.provenance.digital_source else None
        self._findings.show([listing.finding_row(row, raw or "", self.profile) for row in self._rows])
        self._together.held = True
        self._page = page_of(draft) if draft.source is not None else None
        if self._page is not None:
            self.source.show_picture(source_picture(self._page, letter, self._rows, self.profile), self._looks, {})
        else:
            self.source.show_picture(plain_picture(listing.no_source()), self._looks, {})
        self._result = result_picture(letter.snapshot)
        self.letter_view.show_picture(self._result.text, self._looks, self._result.numbers)
        self._panes[2].heading.setText(self.tr("Result: {letter}").format(letter=listing.head_line(letter)))
        self._panes[1].heading.setText(self.tr("Source: {file}").format(file=draft.name))
        self._side_by_side(letter.offset)
        self._together.held = False

    def _show_back(self, document: BackDocument, back: BackLetter) -> None:
        """Show a letter of the project that comes back: as it stands, and what will be made of the document."""
        self.source.show_picture(plain_picture(listing.coming_back(back)), self._looks, {})
        self._result = result_picture(back.snapshot)
        self.letter_view.show_picture(self._result.text, self._looks, self._result.numbers)
        self._panes[1].heading.setText(self.tr("Source: {file}").format(file=document.name))
        self._panes[2].heading.setText(self.tr("Letter {number} as it stands").format(number=back.number))

    def _side_by_side(self, offset: int) -> None:
        if self._page is not None:
            self._together.set_places([(visible_span(self._page, offset, row)[0], self._result.place(row.place)[0])
                                       for row in self._rows if row.place is not None and row.finding.rule in (
                                           "line", "apparatus")])

    def _point(self) -> None:
        """Show the place of the finding in both texts, and what is said of it."""
        row, letter = self.row(), self.session.letter
        self._detail.setText(listing.detail(row, self.profile) if row is not None else "")
        if row is None or letter is None:
            return
        self._together.held = True
        if self._page is not None:
            self.source.point_at(*visible_span(self._page, letter.offset, row))
        if row.place is not None:
            self.letter_view.point_at(*self._result.place(row.place))
        else:
            self.letter_view.show_hit(0, 0)
        self._together.held = False

    def _choose(self, number: int) -> None:
        """Choose a finding and show its place, also where the number stays the same."""
        with QSignalBlocker(self.findings.selectionModel()):
            self._set_current(self.findings, max(0, min(number, len(self._rows) - 1)))
        self._point()

    def _set_current(self, view: QListView, number: int) -> None:
        index = view.model().index(number, 0)
        view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        view.scrollTo(index)
        view.viewport().update()

    # Going

    def _go(self, number: int) -> None:
        back = sum(len(document.letters) for document in self.session.returned)
        if 0 <= number < len(self.session.entries) + back and number != self.session.current:
            self.session.current = number
            self._show_letter()
            self._choose(0)

    def _step(self, by: int) -> None:
        self._set_current(self.letters, max(0, min(self.session.current + by, len(self.session.entries) - 1)))

    def advance(self) -> None:
        """Go to the next doubtful finding, if need be of the next letter. Enter alone never imports."""
        at = self.findings.currentIndex().row()
        here = [index for index, row in enumerate(self._rows) if row.doubtful]
        # Where nothing can be decided, what was passed stays doubtful and is not gone through again.
        following = next((index for index in here if index > at), here[0] if here and self._page is not None else None)
        if following is not None:
            self._choose(following)
            return
        number = self.session.next_doubtful()
        if number is None:
            self.say(self.tr("Nothing doubtful is left: Ctrl+↵ imports."))
        else:
            self._set_current(self.letters, number)

    def undo(self) -> None:
        """Take the last correction back."""
        if self.session.undo():
            self.say("")
            self.shown_anew()

    def redo(self) -> None:
        """Make it again."""
        if self.session.redo():
            self.say("")
            self.shown_anew()

    def open_menu(self) -> None:
        """Show all corrections with their keys."""
        listing.corrections_menu(self._actions, self, self.menu_place())

    def show_report(self) -> None:
        """Show what would come in as a report, in figures and by name, which can be saved."""
        from editor.app.import_report import report_of
        from editor.ui.importing.batch import ReportDialog

        dialog = ReportDialog(report_of(self.session.plan), self)
        dialog.exec()
        dialog.deleteLater()

    # Leaving

    def accept(self) -> None:
        """Have the letters taken in, with this dialog showing how far it is, and close."""
        plan = self.plan
        if plan is None or not self._import.isEnabled():
            return
        self._import.setEnabled(False)
        if plan.letters:
            self._say.setText(self.tr("Letters are being written into the project: {letters}…").format(
                letters=len(plan.letters)))
        self._bar.show()
        self._bar.setRange(0, 0)
        self._paint_now()
        self._take(plan, Progress(self._on_taken))
        super().accept()

    def _on_taken(self, done: int, total: int, _what: Message | None) -> None:
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._bar.repaint()

    def _paint_now(self) -> None:
        """Lay out and paint at once: while letters are written, no event is handled."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.repaint()

    def reject(self) -> None:
        """Stop reading; nothing was changed. Corrections are not given up unasked."""
        if self.session.corrections and not self._may_give_up():
            return
        self._job.cancel()
        super().reject()

    def _may_give_up(self) -> bool:
        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Close without importing? Your corrections (%n) would be given up.", "",
                            self.session.corrections))
        stay = box.addButton(self.tr("&Go on correcting"), QMessageBox.ButtonRole.RejectRole)
        give_up = box.addButton(self.tr("&Close without importing"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        back = self.focusWidget()
        box.exec()
        given_up = box.clickedButton() is give_up
        box.deleteLater()
        if back is not None and not given_up:
            back.activateWindow()
            back.setFocus()
        return given_up

    def done(self, result: int) -> None:
        """Remember where the window stood and how it was divided."""
        if self._kept_layout is not None:
            self._kept_layout.keep(self, self.splitters)
        super().done(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc goes from the other panes back to the findings."""
        if (event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
                and event.key() == Qt.Key.Key_Escape and self._rows):
            self.findings.setFocus()
            return True
        return super().eventFilter(watched, event)
