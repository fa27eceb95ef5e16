"""The middle of the desk: the heading of the letter, the bar with block role and what is here, and its text."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.core.annotations import Annotation
from editor.core.blocks import DEFAULT_ROLE
from editor.core.profiles import KindSpec, Profile
from editor.core.snapshot import LetterSnapshot
from editor.ui.controller import Controller
from editor.ui.empty_hint import EmptyHint, no_letter
from editor.ui.look import current_theme
from editor.ui.messages import word
from editor.ui.panels.attribute_popup import shown_value
from editor.ui.panels.here_button import HereButton
from editor.ui.profile_words import kind_name
from editor.ui.text_binding import TextBinding, note_numbers
from editor.ui.transcription.text_editor import TextEditor

TECHNICAL = ("resp", "balanced", "resolved_from", "facs")
"""Attributes that are not told beside the caret."""

ROLE_LETTERS = 15
"""Room of the block role box, in letters, so that it does not jump from line to line."""

ROLE_LEAST = 140
"""What the box may shrink to where words are large and the screen is small, in pixels."""

READING_LETTERS = 45
"""How many letters of a line there must be to read well."""

REST_MS = 80
"""How long after a key the words about the caret wait for the next one, in milliseconds."""


class TextPane(QWidget):
    """Shows the transcription of the current letter and what stands at the caret."""

    help_page = "manual/transcription.md"

    role_chosen = Signal(str)
    caret_settled = Signal(int)
    """Where the caret of the letter is now: at once when it was moved, after a short rest while somebody types."""
    annotation_wanted = Signal(str)
    """Something of what is at the caret was chosen, to be opened."""
    list_wanted = Signal()
    """What is at the caret is to be listed."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.editor = TextEditor(self)
        self.editor.setObjectName("transcription")
        self.editor.setAccessibleName(self.tr("Transcription"))
        self.empty = EmptyHint(self.editor)
        self._caret_width = self.editor.cursorWidth()
        self.binding = TextBinding(self.editor, controller)
        self._active = self.binding
        self._served: list[TextBinding] = []
        self._letter_moved = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._settle)
        self._make_bar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 6, 4, 6)
        layout.setSpacing(6)
        layout.addWidget(self._heading)
        layout.addLayout(self._bar)
        layout.addWidget(self.banner)
        self.frame = ModeFrame(self.editor, self)
        layout.addWidget(self.frame, 1)
        self.serve(self.binding)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]
        controller.letter_shown.connect(self._on_shown)
        controller.letter_changed.connect(self._tell_heading)

    def _make_bar(self) -> None:
        self._heading = QLabel(self)
        self._heading.setObjectName("heading")
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        self.role = RoleBox(self)
        self.role.setAccessibleName(self.tr("Block role of the line at the caret"))
        self.role.setToolTip(self.tr("What the line at the caret is (Ctrl+R)"))
        self.role.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.role.setMinimumContentsLength(ROLE_LETTERS)
        self.role.setMinimumWidth(ROLE_LEAST)
        self.role.activated.connect(lambda _row: self._on_role())
        self.role.left.connect(self._leave_role)
        self.banner = Banner(self)
        self._here = HereButton(self)
        self._here.opened.connect(self.annotation_wanted)
        self._here.listed.connect(self.list_wanted)
        self._bar = QHBoxLayout()
        self._bar.setSpacing(10)
        self._bar.addWidget(self.role)
        self._bar.addWidget(self._here, 1)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the bar, also while there is no letter and the bar is not shown."""
        return super().minimumSizeHint().expandedTo(QSize(ROLE_LEAST, 0))

    def reading_width(self) -> int:
        """The width in which the text can be read well, in pixels."""
        frame = self.editor.document().rootFrame().frameFormat()
        line = READING_LETTERS * self.editor.fontMetrics().averageCharWidth()
        return round(line + frame.leftMargin() + frame.rightMargin())

    def serve(self, binding: TextBinding) -> None:
        """Tell of the caret of another text too while that is being worked in."""
        if binding in self._served:
            return
        self._served.append(binding)
        binding.editor.caret_moved.connect(lambda _position: self._on_caret(binding))
        binding.editor.edited.connect(lambda _edit: self._rest.start())

    def show_mode(self, *, suggesting: bool) -> None:
        """Frame the text while what is typed is suggested."""
        self.frame.show_mode(suggesting=suggesting)

    @property
    def active(self) -> TextBinding:
        """The text of which is told what stands at the caret: the one that had the focus last."""
        return self._active if self._active.text_id else self.binding

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        found = next((binding for binding in self._served if binding.editor is new), None)
        if found is not None and found is not self._active:
            self._active = found
            self._tell_here()

    @property
    def here_text(self) -> str:
        """What is said to be at the caret."""
        return self._here.words

    @property
    def heading_text(self) -> str:
        """The heading above the text."""
        return self._heading.text()

    def _on_shown(self, letter_id: str) -> None:
        snapshot = self._controller.snapshot if letter_id else None
        if snapshot is None:
            self.binding.clear()
            self._heading.clear()
            self.role.hide()
            self._here.show_items(())
            self.editor.setCursorWidth(0)  # there is nothing to write in
            self.empty.tell(no_letter(self._controller))
            return
        self._active = self.binding
        self.role.show()
        self.editor.setCursorWidth(self._caret_width)
        self.empty.tell("")
        self._rest.stop()
        self._fill_roles(self._controller.profile)
        self.binding.show(snapshot.transcription, note_numbers(snapshot))
        self.role.setEnabled(self._controller.writable)
        self._tell_heading()
        self._on_caret()

    def show_profile(self) -> None:
        """Offer and name the roles as the project's profile says now."""
        self._fill_roles(self._controller.profile)
        self._tell_here()

    def _fill_roles(self, profile: Profile) -> None:
        with QSignalBlocker(self.role):
            self.role.clear()
            for spec in profile.offered():
                if spec.shape == "block":
                    name = kind_name(spec)
                    self.role.addItem(f"{name}  ({spec.key})" if spec.key else name, spec.kind)

    def _tell_heading(self) -> None:
        snapshot = self._controller.snapshot
        if snapshot is not None:
            self._heading.setText(heading_of(snapshot))
            self._tell_here()

    def _on_role(self) -> None:
        self.role_chosen.emit(self.role.currentData())
        self._leave_role()

    def _leave_role(self) -> None:
        self.active.editor.setFocus()

    def _on_caret(self, binding: TextBinding | None = None) -> None:
        if binding is not None and binding is not self.active and binding is not self.binding:
            return
        self._letter_moved |= binding is None or binding is self.binding
        if not self._rest.isActive():
            self._settle()

    def _settle(self) -> None:
        if not self.binding.text_id:
            return
        self._tell_here()
        if self._letter_moved:  # whoever writes in a note does not move the caret of the letter
            self._letter_moved = False
            self.caret_settled.emit(self.editor.caret())

    def _tell_here(self) -> None:
        if not self.binding.text_id:
            return
        here = self.here()
        role = next((a.kind for a in here if a.is_block), DEFAULT_ROLE)
        with QSignalBlocker(self.role):
            self.role.setCurrentIndex(self.role.findData(role))
        self._here.show_items([(annotation.id, self.describe(annotation)) for annotation in innermost_first(here)])

    def here_rect(self) -> QRect:
        """Where it is told what is at the caret, in global coordinates."""
        return QRect(self._here.mapToGlobal(QPoint(0, 0)), self._here.size())

    def here(self) -> list[Annotation]:
        """Everything at the caret of the text that is being worked in, block roles included."""
        editor = self.active.editor
        return editor.annotations_at(editor.caret()) if self.active.text_id else []

    def describe(self, annotation: Annotation) -> str:
        """Say in a few words what a mark, tag or note is."""
        spec = self._controller.profile.kind(annotation.kind)
        if annotation.kind == "note":
            snapshot = self._controller.snapshot
            number = note_numbers(snapshot).get(annotation.note or "", "") if snapshot is not None else ""
            return self.tr("note {number}").format(number=number)
        if annotation.kind != "entity":
            said = attributes_text(annotation, spec)
            return f"{kind_name(spec)} ({said})" if said else kind_name(spec)
        entities = self._controller.entities()
        named = [entities[key] for key in annotation.entities if key in entities]
        if not named:
            return self.tr("not identified")
        return ", ".join(f"{word(entity.kind)} {entity.name}" for entity in named)


class ModeFrame(QWidget):
    """The frame of the text: nothing while it is edited, broken lines while changes are suggested. Its room is always
    there, so that nothing moves."""

    ROOM = 4

    def __init__(self, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.suggesting = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(self.ROOM, self.ROOM, self.ROOM, self.ROOM)
        layout.addWidget(editor)

    def show_mode(self, *, suggesting: bool) -> None:
        """Show which mode it is."""
        self.suggesting = suggesting
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the broken lines."""
        super().paintEvent(event)
        if not self.suggesting:
            return
        painter = QPainter(self)
        painter.setPen(QPen(current_theme().colour("inserted"), self.ROOM - 1, Qt.PenStyle.DashLine))
        half = self.ROOM // 2
        painter.drawRect(self.rect().adjusted(half, half, -half, -half))
        painter.end()


class Banner(QFrame):
    """One sentence above the text about what holds until it is ended."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message-bar")
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 5, 10, 5)
        layout.addWidget(self._label)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, or an empty string."""
        return self._label.text() if not self.isHidden() else ""

    def tell(self, sentence: str) -> None:
        """Show the sentence; an empty one hides the banner."""
        self._label.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))


class RoleBox(QComboBox):
    """The choice of block role: it opens by key, and Esc gives the focus back to the text."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def innermost_first(annotations: Iterable[Annotation]) -> list[Annotation]:
    """Return marks, tags and notes, the shortest first; block roles are told by their own box."""
    return sorted((a for a in annotations if not a.is_block), key=lambda a: (a.end - a.start, a.start, a.id))


def attributes_text(annotation: Annotation, kind: KindSpec) -> str:
    """Return what is known of a mark, in short and in the order of the profile."""
    values = (shown_value(spec, annotation.attributes.get(spec.name)) for spec in kind.attributes
              if spec.name not in TECHNICAL)
    return ", ".join(value for value in values if value)


def heading_of(snapshot: LetterSnapshot) -> str:
    """Return number, correspondents (or title), date and place of a letter on one line."""
    letter = snapshot.letter
    sent, received = letter.action("sent"), letter.action("received")
    people = [", ".join(agent.name for agent in action.agents) if action is not None else ""
              for action in (sent, received)]
    who = " → ".join(name or "?" for name in people) if any(people) else letter.title
    date = sent.date.text if sent is not None and sent.date is not None else ""
    place = sent.place.name if sent is not None and sent.place is not None else ""
    return "   ".join(part for part in (letter.number, who, ", ".join(p for p in (place, date) if p)) if part)
