"""Sending a copy of the project, or a package of what a colleague does not have, and what went out with it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.app.jobs import Outcome
from editor.app.outputs import PROJECT_ENDING
from editor.app.review.aside import Order, send
from editor.app.review.sending import Sent, SentPackage
from editor.app.scans.places import scan_places
from editor.app.settings import Settings
from editor.core.messages import Message
from editor.review.packages import ENDING
from editor.store.session import ProjectSession
from editor.ui.controller import Controller
from editor.ui.jobs import Job
from editor.ui.local_forms import interface_locale, number_text
from editor.ui.messages import worded
from editor.ui.tab_order import in_order

WIDTH = 600
MESSAGE_LINES = 4
MOST_MISSING = 8


class SendDialog(QDialog):
    """Asks what goes out and writes it on another thread; then it says what is in it. While it is written Escape
    stops it, and nothing of it is left.

    ``sent`` is what was written, None before that.
    """

    help_page = "manual/review.md#sending-a-copy"

    def __init__(self, controller: Controller, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Send a copy"))
        self.setMinimumWidth(WIDTH)
        self._controller, self._settings = controller, settings
        self._job: Job | None = None
        self._leaving = False
        """Whether the dialog closes as soon as the job has ended."""
        self._asked: Order | None = None
        self._before: object = None
        self._told: dict[str, str] = {}
        self.sent: Sent | SentPackage | None = None
        self._make_fields()
        self._make_buttons()
        self._make_layout()
        self._connect()
        self._on_file()

    # Made once

    def _make_fields(self) -> None:
        session = self._controller.session
        self.file = QLineEdit(str(_suggested(session.path)), self)
        self.file.setObjectName("send-file")
        self.colleague = QComboBox(self)
        self.colleague.setObjectName("send-colleague")
        self.colleague.setEditable(True)
        self.colleague.addItems([name for name in session.history_editors() if name != session.editor])
        self.colleague.setCurrentText("")
        self.images = QComboBox(self)
        self.images.setObjectName("send-images")
        for words, choice in ((self.tr("In full"), "full"), (self.tr("Reduced"), "reduced"), (self.tr("None"), "none")):
            self.images.addItem(words, choice)
        self.message = QPlainTextEdit(self)
        self.message.setObjectName("send-message")
        self.message.setTabChangesFocus(True)
        self.message.setFixedHeight(self.fontMetrics().lineSpacing() * MESSAGE_LINES)
        self.without = QCheckBox(self.tr("&Leave the history out"), self)
        self.without.setObjectName("send-without-history")

    def _make_buttons(self) -> None:
        self._browse = QPushButton(self.tr("&Browse…"), self)
        self._folder = QPushButton(self.tr("&Open the folder"), self)
        self._close = QPushButton(self.tr("Cancel"), self)
        self.send = QPushButton(self.tr("&Send"), self)
        self.send.setObjectName("send-write")
        for button in (self._browse, self._folder, self._close):
            button.setAutoDefault(False)
        self.send.setDefault(True)
        self._folder.hide()

    def _make_layout(self) -> None:
        self._fields = QWidget(self)
        form = _form(self._fields)
        place = QHBoxLayout()
        place.addWidget(self.file, 1)
        place.addWidget(self._browse)
        self._kind, hint = self._label("hint"), self._label("hint")
        hint.setText(self.tr("Without it, what comes back can be compared, and not be merged."))
        self._row(form, self.tr("&File"), self.file, place)
        form.addRow("", self._kind)
        self._row(form, self.tr("For &whom"), self.colleague)
        self._row(form, self.tr("&Images"), self.images)
        self._row(form, self.tr("&Message"), self.message)
        form.addRow("", self.without)
        form.addRow("", hint)
        self._contents = QWidget(self)
        self._facts = _form(self._contents)
        self._facts.setHorizontalSpacing(14)
        self._facts.setVerticalSpacing(7)
        self._contents.hide()
        self._say, self._doing = self._label(""), self._label("hint")
        self._doing.hide()
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(self.tr("Progress of writing"))
        self._bar.setRange(0, 0)
        self._bar.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self._folder)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self.send)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for widget in (self._fields, self._say, self._contents, self._doing, self._bar):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(buttons)
        in_order(self.file, self._browse, self.colleague, self.images, self.message, self.without, self._folder,
                 self._close, self.send)

    def _row(self, form: QFormLayout, words: str, field: QWidget, row: QHBoxLayout | None = None) -> None:
        label = QLabel(words, self)
        label.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        if row is None:
            form.addRow(label, field)
        else:
            form.addRow(label, row)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _connect(self) -> None:
        self.file.textChanged.connect(self._on_file)
        self._browse.clicked.connect(self._choose_file)
        self._folder.clicked.connect(self._open_folder)
        self._close.clicked.connect(self.reject)
        self.send.clicked.connect(self.write)
        self._controller.project_closed.connect(self._on_project_closed)

    # What is chosen

    @property
    def said(self) -> str:
        """What came of it, in a sentence."""
        return self._say.text()

    @property
    def facts(self) -> dict[str, str]:
        """What went out, by what it is about."""
        return dict(self._told)

    def _output(self) -> Path | None:
        """The file that was written into the field, with an ending; None where none is named yet."""
        name = self.file.text().strip()
        path = Path(self._controller.session.path).parent / name
        if not name or name.endswith(("/", "..")) or not path.name:
            return None
        return path if path.suffix in (PROJECT_ENDING, ENDING) else path.with_name(path.name + PROJECT_ENDING)

    def _on_file(self) -> None:
        """The ending says whether it is a copy or a package, which has no history to leave out."""
        output = self._output()
        is_package = output is not None and output.suffix == ENDING
        self._kind.setText(self.tr(
            "A package: what they do not have yet. In full, images in the file go along that new pages show; reduced "
            "scans of new pages lie beside it."
        ) if is_package else self.tr(
            "A copy of the project. A name that ends in {ending} makes a small package of what they do not have yet."
        ).format(ending=ENDING))
        self.without.setEnabled(not is_package)
        self.send.setEnabled(output is not None)

    def _choose_file(self) -> None:
        # Nothing is overwritten, so there is nothing to confirm either.
        name, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Send a copy"), self.file.text(),
            self.tr("Projects and review packages (*.letterbook *{ending});;All files (*)").format(ending=ENDING),
            options=QFileDialog.Option.DontConfirmOverwrite)
        if name:
            self.file.setText(name)

    def _as_asked(self, output: Path) -> Order:
        history = output.suffix == ENDING or not self.without.isChecked()
        return Order(output, self.colleague.currentText().strip(), self.images.currentData(), history,
                     self.message.toPlainText().strip())

    # Doing it

    def write(self) -> None:
        """Write it, on another thread, from a private copy: a session belongs to one thread."""
        output = self._output()
        if output is None or self._job is not None or not self._controller.settle():
            return
        asked = self._as_asked(output)
        session = self._controller.session
        project, editor = session.path, session.editor
        # Beside the private copy there are no scans: they are looked for where the project lies.
        places = scan_places(project, session.project().id, self._settings)
        self._asked, self._before = asked, newest_step(session)
        self._start(Job(lambda progress: send(project, editor, asked, places, progress), self))

    def _start(self, job: Job) -> None:
        self._job = job
        self._say.setText("")
        self._doing.setText("")
        self._bar.setRange(0, 0)
        self._show_writing(writing=True)
        # Methods of this object, or they would be called on the job's thread.
        job.progressed.connect(self._on_progress)
        job.ended.connect(self._on_ended)
        job.start()

    def _show_writing(self, *, writing: bool) -> None:
        for widget in (self._doing, self._bar):
            widget.setVisible(writing)
        for widget in (self._fields, self.send):
            widget.setEnabled(not writing)
        self._close.setEnabled(True)
        if writing:
            self._close.setFocus()
        self._grow()

    def _on_progress(self, done: int, total: int, what: Message | None) -> None:
        self._bar.setRange(0, total if total > 1 else 0)
        self._bar.setValue(done)
        if what is not None and self._close.isEnabled():
            self._doing.setText(worded(what) + "…")

    def _refuse(self, words: str) -> None:
        self._say.setText(words)
        self.file.setFocus()
        self._grow()

    def _grow(self) -> None:
        """Be high enough for what came in addition: what is wrapped would be pressed together otherwise."""
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _on_ended(self, outcome: Outcome[Sent | SentPackage]) -> None:
        self._job = None
        self._show_writing(writing=False)
        if outcome.value is not None and self._asked is not None:
            self.sent = outcome.value
            self._note(self._asked)
            self._tell(self._asked.output, outcome.value)
        else:
            self._refuse(worded(outcome.error) if outcome.error is not None
                         else self.tr("It was stopped; nothing was written."))
        if self._leaving:
            super().reject()

    def _note(self, asked: Order) -> None:
        """Remember what they have, unless something came in meanwhile that they do not have."""
        if not (asked.colleague and asked.history and self._controller.is_open and self._controller.writable):
            return
        session = self._controller.session
        if newest_step(session) == self._before:
            with self._controller.guard():
                session.note_sent(asked.colleague)

    # Telling

    def _tell(self, output: Path, sent: Sent | SentPackage) -> None:
        self._say.setObjectName("heading")
        self._say.style().polish(self._say)
        self._say.setText(self.tr("{file} is written. It contains:").format(file=output.name))
        self._fields.hide()
        self.send.hide()
        for name, value in self._in_package(sent) if isinstance(sent, SentPackage) else self._in_copy(sent):
            label, words = self._label("hint"), self._label("")
            label.setWordWrap(False)
            label.setText(name)
            words.setText(value)
            self._told[name] = value
            self._facts.addRow(label, words)
        self._contents.show()
        self._folder.show()
        self._close.setText(self.tr("Close"))
        self._close.setDefault(True)
        self._close.setFocus()
        self.adjustSize()

    def _in_copy(self, sent: Sent) -> Iterator[tuple[str, str]]:
        contents = sent.contents
        yield self.tr("Letters"), number_text(contents.letters)
        yield self.tr("Entries of the register"), number_text(contents.entities)
        yield self.tr("Notes"), number_text(contents.notes)
        yield self.tr("Comments"), number_text(contents.comments)
        yield self.tr("Steps of the history"), number_text(contents.steps)
        yield self.tr("Images in the file"), number_text(contents.images)
        yield from self._beside(sent)
        yield self.tr("Editors"), ", ".join(contents.editors)
        yield self.tr("Size"), interface_locale().formattedDataSize(contents.bytes, 1)

    def _beside(self, sent: Sent | SentPackage) -> Iterator[tuple[str, str]]:
        yield self.tr("Images beside it"), number_text(sent.images_beside)
        if sent.missing:
            more = [", …"] if len(sent.missing) > MOST_MISSING else []
            yield self.tr("⚠ Images not found"), "".join([", ".join(sent.missing[:MOST_MISSING]), *more])

    def _in_package(self, sent: SentPackage) -> Iterator[tuple[str, str]]:
        yield self.tr("Letters"), number_text(sent.letters)
        yield self.tr("Steps of the history"), number_text(sent.steps)
        yield self.tr("Changes"), number_text(sent.revisions)
        yield from self._beside(sent)
        yield self.tr("Size"), interface_locale().formattedDataSize(sent.bytes, 1)

    def _open_folder(self) -> None:
        if self._asked is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._asked.output.parent)))

    def reject(self) -> None:
        """Close; while something is being written, stop it, and stay until nothing of it is left."""
        if self._job is None:
            super().reject()
            return
        self._job.cancel()
        self._close.setEnabled(False)
        self._doing.setText(self.tr("Stopping…"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close as soon as what is being written has stopped."""
        self._leaving = self._job is not None
        super().closeEvent(event)

    def _on_project_closed(self) -> None:
        self._leaving = self._job is not None
        self.reject()


def _form(parent: QWidget) -> QFormLayout:
    form = QFormLayout(parent)
    form.setContentsMargins(0, 0, 0, 0)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _suggested(project: Path) -> Path:
    """A name beside the project that nothing has yet."""
    names = (project.with_name(f"{project.stem}-copy{'' if number == 1 else f'-{number}'}{PROJECT_ENDING}")
             for number in count(1))
    return next(path for path in names if not path.exists())


def newest_step(session: ProjectSession) -> object:
    """Return what the newest step is, to see whether there is another one since."""
    return [step.id for step in session.history(limit=1, named=False)]
