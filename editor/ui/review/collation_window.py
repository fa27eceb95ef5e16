"""The collation window: two transcriptions of a letter, difference by difference, beside the scan."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QListView, QPushButton, QSplitter, QVBoxLayout, QWidget

from editor.app.review.choices import keep, name_of, read_kept, restored
from editor.app.review.collating import CollatedLetter, CollatedProjects
from editor.app.review.double import Choice, taking, undecided
from editor.app.review.other_text import read_other, take_other
from editor.core.letters import BLIND
from editor.review.collation import Place
from editor.ui.desk import Desk
from editor.ui.page.room import ScanRoom
from editor.ui.review import collation_words as words
from editor.ui.review.asking import AskWords, KeyList
from editor.ui.review.changes_model import ChangeDelegate, ChangesModel, Row
from editor.ui.review.collation_card import CollationCard
from editor.ui.review.describing import letter_words
from editor.ui.review.keys import COLLATION_KEYS, ReviewKey, label_of
from editor.ui.review.leaving import ask_leaving
from editor.ui.review.scan_pane import ScanPane
from editor.ui.tab_order import in_order
from editor.ui.waiting import wait_for

SIZE = (1240, 760)


class CollationWindow(QWidget):
    """Lets one choose between two readings; nothing of the letter changes until the result is taken, in one step. What
    was chosen is kept in the project meanwhile.

    ``file`` is the colleague's; its name says whose the second transcriptions are, where their readings do not.
    """

    help_page = "manual/collating.md"

    closed = Signal()

    def __init__(self, desk: Desk, found: CollatedProjects, file: Path) -> None:
        super().__init__(desk.window, Qt.WindowType.Window)
        self.setObjectName("collation-window")
        self.setWindowTitle(self.tr("Two transcriptions, collated"))
        self.resize(*SIZE)
        self._desk, self.found, self._file = desk, found, file
        self.choices: dict[int, dict[Place, Choice]] = {}
        """What was chosen, by the number of the letter, in the order in which it was."""
        self._unkept: set[int] = set()
        """Letters of which something was chosen that could not be kept."""
        self.taken: set[int] = set()
        self._place: Place | None = None
        self._unfolded = False
        self._make_views()
        self._make_area()
        self.words = AskWords(self)
        self.key_list = KeyList(self, self.tr("Keys of the collation"), COLLATION_KEYS)
        for row in COLLATION_KEYS:
            action = QAction(label_of(row), self)
            action.setShortcuts([QKeySequence(key) for key in row.keys])
            action.triggered.connect(lambda _checked=False, row=row: self.do(row))
            self.addAction(action)
        self._connect()
        self._restore()
        self._show_letter()
        self.list.setFocus()

    def _restore(self) -> None:
        """Go on with what was chosen and kept; begin with the first letter in which something is left."""
        with self._desk.controller.guard():
            kept = read_kept(self._desk.controller.session).letters
            for number, one in enumerate(self.found.letters):
                chosen = restored(one.found, kept.get(name_of(one, self._who(one)[1]), ()))
                if chosen:
                    self.choices[number] = chosen
                    self.letters.setItemText(number, self._letter_line(number, one))
        begun = next((number for number in self.choices if undecided(
            self.found.letters[number].found, self.choices[number])), next(iter(self.choices), None))
        if begun is not None:
            with QSignalBlocker(self.letters):
                self.letters.setCurrentIndex(begun)
            self._told.setText(self.tr("Your choices of the last time are here again."))

    # Making

    def _make_views(self) -> None:
        self.letters = QComboBox(self)
        self.letters.setAccessibleName(self.tr("Letter"))
        for number, one in enumerate(self.found.letters):
            self.letters.addItem(self._letter_line(number, one), number)
        self.list, self.model = QListView(self), ChangesModel(self)
        self.list.setObjectName("collation-places")
        self.list.setAccessibleName(self.tr("Differences"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(ChangeDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card = CollationCard(self)
        self.room = ScanRoom(self._desk.controller, self._desk.settings)
        self.scan = ScanPane(self.room, self._desk.controller.session, self)
        self._blind = self._label("hint")
        self._blind.setText(self._blind_words())
        self._blind.setVisible(bool(self.found.blind))
        self._progress, self._told = self._label("heading"), self._label("hint")
        self._progress.setWordWrap(False)
        self._keys, self._take = QPushButton(self.tr("Keys (?)"), self), QPushButton(self.tr("Take the result"), self)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _make_area(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.letters, self.list, self._blind):
            column.addWidget(widget, 1 if widget is self.list else 0)
        left.setMinimumWidth(240)
        right = QSplitter(Qt.Orientation.Vertical, self)
        right.addWidget(self.scan)
        right.addWidget(self.card)
        right.setSizes([430, 270])
        area = QSplitter(Qt.Orientation.Horizontal, self)
        area.addWidget(left)
        area.addWidget(right)
        area.setStretchFactor(1, 1)
        area.setSizes([360, 880])
        for splitter in (area, right):
            splitter.setChildrenCollapsible(False)
        foot = QHBoxLayout()
        foot.addWidget(self._progress)
        foot.addWidget(self._told, 1)
        foot.addWidget(self._keys)
        foot.addWidget(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(area, 1)
        layout.addLayout(foot)
        in_order(self.letters, self.list, self.scan.view, self.card.text, *self.card.buttons.values(), self._keys,
                 self._take)

    def _connect(self) -> None:
        self.letters.currentIndexChanged.connect(lambda _row: self._show_letter())
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.clicked.connect(self._on_clicked)
        self.card.wanted.connect(self.run)
        self.scan.left.connect(self.focus_list)
        self._keys.clicked.connect(self.show_keys)
        self._take.clicked.connect(self.take)
        self._desk.controller.project_closed.connect(self._on_project_closed)

    def do(self, row: ReviewKey) -> None:
        """Do what a row of the table of keys says."""
        self.run(row.command, row.argument)

    def run(self, command: str, argument: Any = None) -> None:
        """Run a command by its name."""
        call = getattr(self, command)
        call() if argument is None else call(argument)

    # What is shown

    @property
    def number(self) -> int:
        """The number of the letter that is shown, -1 where there is none."""
        return self.letters.currentIndex()

    @property
    def letter(self) -> CollatedLetter | None:
        """The letter that is shown."""
        return self.found.letters[self.number] if self.number >= 0 else None

    @property
    def told(self) -> str:
        """The sentence at the foot."""
        return self._told.text()

    @property
    def progress(self) -> str:
        """How far the letter is."""
        return self._progress.text()

    @property
    def chosen(self) -> dict[Place, Choice]:
        """What was chosen in the letter that is shown."""
        return self.choices.setdefault(self.number, {})

    @property
    def place(self) -> Place | None:
        """The difference that is shown."""
        return self._place

    def to_decide(self) -> list[Place]:
        """The differences of the letter but those of typography alone."""
        return undecided(self.letter.found, {}) if self.letter is not None else []

    def _places(self) -> tuple[Place, ...]:
        return self.letter.found.places if self.letter is not None else ()

    def _letter_line(self, number: int, one: CollatedLetter) -> str:
        left = one.found.tally.skips + one.found.tally.others
        begun = self.choices.get(number, {})
        open_ = len(undecided(one.found, begun))
        state = (self.tr("taken") if number in self.taken else
                 self.tr("{left} of {all} differences left").format(left=open_, all=left) if begun and left else
                 self.tr("%n differences", "", left) if left else self.tr("the same"))
        return f"{letter_words(one.first.letter)}  –  {state}"

    def _blind_words(self) -> str:
        numbers = ", ".join(one.letter.number or one.letter.title for one in self.found.blind)
        return self.tr("Not shown, since not both are done with it: {letters}.").format(letters=numbers)

    def who(self) -> tuple[str, str]:
        """Whose the two transcriptions are."""
        return self._who(self.letter)

    def _who(self, letter: CollatedLetter | None) -> tuple[str, str]:
        me = self._desk.controller.session.editor
        readings = letter.second.readings if letter is not None else ()
        return me, next((one.reader for one in readings if one.kind == BLIND and one.reader != me), self._file.stem)

    def _show_letter(self) -> None:
        self._place = None
        self._unfolded = False
        self._fill()
        to_decide = self.to_decide()
        first = next((place for place in to_decide if place not in self.chosen), next(iter(to_decide), None))
        if first is not None:
            self._go_to(first)
        else:
            self._show_place()

    def _fill(self) -> None:
        rows: list[Row] = []
        for kind in words.GROUPS:
            places = [place for place in self._places() if place.difference.kind == kind]
            if not places:
                continue
            folded = kind == "normalised" and not self._unfolded
            heading = words.translated(words.GROUPS[kind])
            left = sum(place not in self.chosen for place in places)
            rows.append(Row("", "▸" if folded else "▾", heading, str(len(places)) if folded else str(left or "✓"),
                            f"{heading}, {len(places)}", group=kind))
            rows += [] if folded else [self._row(place) for place in places]
        with QSignalBlocker(self.list.selectionModel()):
            if not self.model.show(rows) and self._place is not None:
                self._set_current(self._place)
        left = self.to_decide()
        done = sum(place in self.chosen for place in left)
        self._progress.setText(self.tr("{done} of {all} decided").format(done=done, all=len(left)))
        self._take.setEnabled(self.letter is not None and self.number not in self.taken)

    def _row(self, place: Place) -> Row:
        difference, choice = place.difference, self.chosen.get(place)
        kind = words.kind_words(difference)
        written = choice.words if choice is not None and choice.side == 0 else ""
        return Row(_key(place), words.sign(difference, choice), words.title(difference),
                   f"{kind} · {written}" if written else kind, f"{kind}. {words.title(difference)}",
                   words.TOKENS[difference.kind], done=choice is not None, group=difference.kind)

    def _set_current(self, place: Place) -> None:
        number = self.model.number_of(_key(place))
        if number >= 0:
            index = self.model.index(number, 0)
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)
            self.list.viewport().update()

    def _on_current(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        found = next((one for one in self._places() if row is not None and row.key == _key(one)), None)
        if found is not None and found != self._place:
            self._place = found
            self._show_place()

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is not None and not row.key and row.group == "normalised":
            self.fold()

    def _show_place(self) -> None:
        letter, place = self.letter, self._place
        if letter is None or place is None:
            self.card.show_nothing(self.tr("Both read the same.") if letter is not None else
                                   self.tr("There is no letter that can be collated."))
            self.scan.show_place(letter.first.letter.id if letter is not None else None, "", None)
            return
        me, other = self.who()
        self.card.show_place(letter, place, self.chosen.get(place), (
            f"1  {me}", f"2  {other}", self.tr("Result")), open_=self.number not in self.taken)
        self.scan.show_place(letter.first.letter.id, letter.first.transcription.text.id, place.start)

    # Going

    def _go_to(self, place: Place) -> None:
        self._place = place
        self._set_current(place)
        self._show_place()

    def next_undecided(self, by: int) -> None:
        """Go to the next difference about which nothing is chosen, or the one before."""
        shown = [place for place in self._places() if place.difference.kind != "normalised" or self._unfolded]
        at = shown.index(self._place) if self._place in shown else (-1 if by > 0 else len(shown))
        ways = [*shown[at + 1:], *shown[:at + 1]] if by > 0 else [*shown[:max(at, 0)][::-1], *shown[max(at, 0):][::-1]]
        found = next((place for place in ways if place not in self.chosen), None)
        if found is None:
            self._told.setText(self.tr("Everything is decided: Ctrl+↵ takes the result into the letter."))
            self._show_place()
            return
        self._go_to(found)

    def fold(self) -> None:
        """Show the differences of typography, or fold them away."""
        self._unfolded = not self._unfolded
        self._fill()

    def focus_scan(self) -> None:
        """Go to the scan."""
        if self.scan.isVisible():
            self.scan.view.setFocus()
        else:
            self._told.setText(self.tr("This letter has no scan."))

    def focus_letters(self) -> None:
        """Go to the choice of the letter."""
        self.letters.setFocus()
        self.letters.showPopup()

    def focus_list(self) -> None:
        """Go back to the list of differences."""
        self.list.setFocus()

    def show_keys(self) -> None:
        """List the keys."""
        self.key_list.open_in(self)

    # Choosing

    def choose(self, side: int) -> None:
        """Let one of the two readings stand."""
        if self._place is not None:
            difference = self._place.difference
            self._choose(self._place, Choice(side, difference.first if side == 1 else difference.second))

    def edit(self) -> None:
        """Ask what is to stand instead, beginning with my reading."""
        place = self._place
        if place is None or self.number in self.taken:
            return
        box = self.list.visualRect(self.list.currentIndex())
        spot = QRect(self.list.viewport().mapToGlobal(box.topLeft()), box.size())
        self.words.open_for(words.title(place.difference), place.difference.first, spot,
                            lambda written: self._choose(place, Choice(0, written)))

    def _choose(self, place: Place, choice: Choice) -> None:
        if self.number in self.taken:
            self._told.setText(self.tr("The result was taken into the letter; Ctrl+Z in the main window takes it "
                                       "back."))
            return
        self._told.clear()
        self.chosen.pop(place, None)  # what was chosen last stands last
        self.chosen[place] = choice
        self._keep()
        self._fill()
        self.next_undecided(1)

    def _keep(self) -> None:
        """Keep in the project what is chosen in the letter that is shown."""
        letter, number = self.letter, self.number
        if letter is None:
            return
        self._unkept.add(number)
        with self._telling():
            keep(self._desk.controller.session, name_of(letter, self.who()[1]), self._file, letter.found, self.chosen)
            self._unkept.discard(number)
        self.letters.setItemText(number, self._letter_line(number, letter))

    def undo(self) -> None:
        """Take the last choice back, and go to it."""
        if not self.chosen or self.number in self.taken:
            self._told.setText(self.tr("Nothing is chosen that could be taken back here."))
            return
        place, _choice = self.chosen.popitem()
        self._told.clear()
        self._keep()
        self._fill()
        self._go_to(place)

    # The result

    def take(self) -> bool:
        """Let what was chosen be the transcription, as one step of the history; return whether that was done."""
        letter = self.letter
        if letter is None or self.number in self.taken or not self._desk.controller.settle():
            return False
        theirs = self._other_head(letter)
        if theirs is None:
            return False
        sides = [choice.side for choice in self.chosen.values()]
        left = len(undecided(letter.found, self.chosen))
        me, other = self.who()
        remarks = self.tr("{mine} mine, {other} of the other, {written} written, {left} undecided").format(
            mine=sides.count(1), other=sides.count(2), written=sides.count(0), left=left)
        step = taking(letter.first, letter.found, self.chosen, me, other, remarks, theirs)
        if not self._run(step):
            return False
        self.taken.add(self.number)
        with self._telling():
            keep(self._desk.controller.session, name_of(letter, other), self._file, letter.found, {})
        self.letters.setItemText(self.number, self._letter_line(self.number, letter))
        self._fill()
        self._show_place()
        said = self.tr("Taken into the letter as one step: %n readings differ from yours.", "", len(step.chosen))
        more = self.tr("%n differences are undecided: there yours stands.", "", left) if left else (
            self.tr("Reviewing {file} does not propose its readings again.").format(file=self._file.name)
            if theirs else "")
        self._told.setText(f"{said} {more}".strip())
        return True

    def _run(self, step: Any) -> bool:
        with self._telling():
            self._desk.controller.session.run(step)
            return True
        return False

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Tell here what could not be done."""
        controller = self._desk.controller
        controller.failed.connect(self._told.setText)
        try:
            with controller.guard():
                yield
        finally:
            controller.failed.disconnect(self._told.setText)

    def _other_head(self, letter: CollatedLetter) -> str | None:
        """The other transcription as a state of the history, where all was decided; empty where it has none that is
        known, and None where reading it was stopped. Where their file is gone the result is taken without it."""
        session, file = self._desk.controller.session, self._file
        if undecided(letter.found, self.chosen):
            return ""
        outcome = wait_for(lambda progress: (read_other(session.path, file, letter, progress),),
                           self.tr("Reading {file}…").format(file=file.name), self)
        self.activateWindow()
        if outcome.value is None:
            return None if outcome.error is None else ""
        (received,) = outcome.value
        with self._telling():
            return take_other(session, received, letter) if received is not None else ""
        return ""

    def waiting(self) -> bool:
        """Whether something was chosen that was neither taken into a letter nor kept."""
        return any(self.choices.get(number) and number not in self.taken for number in self._unkept)

    def _on_project_closed(self) -> None:
        self.choices.clear()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Choices that were not taken are lost: so it asks."""
        if self.waiting() and not ask_leaving(self):
            event.ignore()
            return
        self._desk.controller.project_closed.disconnect(self._on_project_closed)
        self.room.close()
        event.accept()
        self.closed.emit()
        self.deleteLater()


def _key(place: Place) -> str:
    return f"{place.start}:{place.difference.edit}"
