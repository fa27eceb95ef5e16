"""The keys of the import assistant: one row an action, and what each does to the draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QWidget

from editor.app import import_drafts as drafts
from editor.app.actions.imports import ReadSource
from editor.app.import_rows import Row
from editor.app.import_session import Correction, ImportSession
from editor.core.annotations import MARK_KINDS
from editor.core.letters import LETTER_KINDS
from editor.core.messages import LetterbookError
from editor.core.profiles import Profile
from editor.formats.letter_page import fields, findings
from editor.ui.dialogs.record_dialog import RecordDialog
from editor.ui.importing.words import CHOSEN_ROLES, role_label
from editor.ui.messages import worded_error
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.profile_words import kind_name

FIELD_LABELS = {
    "sender": QT_TRANSLATE_NOOP("Fields", "Sender"),
    "recipient": QT_TRANSLATE_NOOP("Fields", "Recipient"),
    "date": QT_TRANSLATE_NOOP("Fields", "Date"),
    "place": QT_TRANSLATE_NOOP("Fields", "Place"),
    "kind": QT_TRANSLATE_NOOP("Fields", "Kind"),
    "title": QT_TRANSLATE_NOOP("Fields", "Title"),
}


class KeySpec(NamedTuple):
    """One action of the assistant; ``handler`` names a method of ``Corrections`` or of the assistant."""

    handler: str
    label: str
    keys: tuple[str, ...]
    argument: str | None = None


KEYS: tuple[KeySpec, ...] = (
    KeySpec("confirm", QT_TRANSLATE_NOOP("Importing", "Right as it is, on to the next doubtful one"),
            ("Return", "Enter")),
    KeySpec("choose_role", QT_TRANSLATE_NOOP("Importing", "Other kind of line…"), ("L",)),
    KeySpec("marker", QT_TRANSLATE_NOOP("Importing", "Not a note marker; or, with a figure selected, a note marker"),
            ("N",)),
    KeySpec("choose_mark", QT_TRANSLATE_NOOP("Importing", "Other mark, or a mark on what is selected…"), ("M",)),
    KeySpec("remove", QT_TRANSLATE_NOOP("Importing", "Remove this mark or marker; leave the field empty"), ("Del",)),
    KeySpec("set_apart", QT_TRANSLATE_NOOP("Importing", "Set apart: not part of the text"), ("X",)),
    KeySpec("take_in", QT_TRANSLATE_NOOP("Importing", "Take into the text"), ("T",)),
    KeySpec("split", QT_TRANSLATE_NOOP("Importing", "A letter begins with this line"), ("B",)),
    KeySpec("join", QT_TRANSLATE_NOOP("Importing", "Join with the letter before"), ("J",)),
    KeySpec("edit_fields", QT_TRANSLATE_NOOP("Importing", "Sender, recipient, date, place, kind, title…"), ("F2",)),
    KeySpec("leave_out", QT_TRANSLATE_NOOP("Importing", "Leave this letter out, or take it in again"), ("O",)),
)
"""The corrections, in the order of the menu; the block roles 1 to 9 come from the project's profile."""


class Host(Protocol):
    """What the corrections ask of the assistant."""

    session: ImportSession
    profile: Profile

    def row(self) -> Row | None:
        """The finding that is chosen."""
        ...

    def span(self) -> tuple[int, int] | None:
        """What is selected in the source, in code points of the whole of it, or None."""
        ...

    def caret(self) -> int | None:
        """Where the caret stands in the source, if the editor is working there."""
        ...

    def menu_place(self) -> QPoint:
        """Where a menu opens, in global coordinates."""
        ...

    def shown_anew(self) -> None:
        """Show the letter after a correction."""
        ...

    def advance(self) -> None:
        """Go to the next doubtful finding."""
        ...

    def say(self, words: str) -> None:
        """Tell something in one line."""
        ...


class Corrections(QObject):
    """What the keys do. Each correction has the source read again and is one step of the assistant's undo."""

    def __init__(self, host: Host, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = host
        self._window = parent

    def make_actions(self, area: QWidget) -> list[QAction]:
        """Return the actions, with their keys at work wherever the focus is inside ``area``."""
        made: list[QAction] = []
        for spec in (*KEYS, *self._roles()):
            words = QCoreApplication.translate("Importing", spec.label)
            action = QAction(words, area)
            action.setObjectName(f"import-{spec.handler}-{spec.argument or ''}".rstrip("-"))
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, spec=spec: self._run(spec))
            area.addAction(action)
            made.append(action)
        return made

    def _roles(self) -> list[KeySpec]:
        return [KeySpec("set_role", kind_name(spec), (spec.key,), spec.kind) for spec in self._host.profile.kinds
                if spec.shape == "block" and len(spec.key) == 1]

    def _run(self, spec: KeySpec) -> None:
        method: Callable[..., None] = getattr(self, spec.handler)
        if spec.argument is None:
            method()
        else:
            method(spec.argument)

    def _correct(self, make: Correction) -> bool:
        try:
            self._host.session.correct(make)
        except LetterbookError as error:
            self._host.say(worded_error(error))
            return False
        self._host.say("")
        self._host.shown_anew()
        return True

    # What is meant

    def _place(self) -> int | None:
        """The place in the source that is meant: that of the caret there, else that of the finding."""
        caret = self._host.caret()
        span = self._span()
        return caret if caret is not None else span[0] if span is not None else None

    def _span(self) -> tuple[int, int] | None:
        """The stretch of the source that is meant: the selection, the line at the caret, or the finding."""
        selected, caret = self._host.span(), self._host.caret()
        if selected is not None:
            return selected
        letter, draft, row = self._host.session.letter, self._host.session.draft, self._host.row()
        if caret is not None and draft is not None and draft.source is not None:
            return drafts.line_span(draft, caret)
        if letter is None or row is None or row.finding.start >= row.finding.end:
            return None
        return drafts.span_of(letter, row.finding)

    def _row_of(self, *rules: str) -> Row | None:
        row = self._host.row()
        return row if row is not None and row.finding.rule in rules and self._host.span() is None else None

    # Corrections

    def confirm(self) -> None:
        """The finding is right as it is; on to the next doubtful one."""
        session, row = self._host.session, self._host.row()
        letter = session.letter
        draft = session.draft
        if row is not None and letter is not None and row.doubtful and draft is not None and draft.source is not None:
            self._correct(lambda draft: drafts.confirm(draft, letter, row.finding))
        self._host.advance()

    def set_role(self, role: str) -> None:
        """Give the line another role."""
        place = self._place()
        if place is not None:
            self._correct(lambda draft: drafts.set_role(draft, place, role))

    def choose_role(self) -> None:
        """Open the menu of what a line may be besides a block of the text."""
        place = self._place()
        if place is not None:
            self._menu([(role_label(role, self._host.profile), role) for role in CHOSEN_ROLES],
                       lambda role: self._correct(lambda draft: drafts.set_role(draft, place, role)))

    def marker(self) -> None:
        """Make a marker of what is selected, or none of the marker that is chosen."""
        selected, row, letter = self._host.span(), self._row_of(findings.MARKER), self._host.session.letter
        if selected is not None:
            self._correct(lambda draft: drafts.make_marker(draft, *selected))
        elif row is not None and letter is not None:
            self._correct(lambda draft: drafts.no_marker(draft, letter, row.finding))
        else:
            self._host.say(self.tr("To make a note marker, select its figure or sign in the source first."))

    def choose_mark(self) -> None:
        """Open the menu of marks for what is selected, or for the mark that is chosen."""
        selected, row, letter = self._host.span(), self._row_of(findings.MARK), self._host.session.letter
        if selected is None and row is None:
            self._host.say(self.tr("To make a mark, select its words in the source first."))
            return

        def change(draft: ReadSource, kind: str) -> ReadSource:
            if selected is not None:
                return drafts.add_mark(draft, *selected, kind)
            if row is None or letter is None:
                return draft
            return drafts.set_mark(draft, letter, row.finding, kind)

        self._menu([(kind_name(self._host.profile.kind(kind)), kind) for kind in MARK_KINDS],
                   lambda kind: self._correct(lambda draft: change(draft, kind)))

    def remove(self) -> None:
        """Take the mark or marker away, or leave the field empty."""
        row, letter = self._row_of(findings.MARK, findings.MARKER, findings.FIELD), self._host.session.letter
        if row is None or letter is None:
            self._host.say(self.tr("Only a mark, a note marker or a field can be removed; X sets a line apart."))
        elif row.finding.rule == findings.MARKER:
            self._correct(lambda draft: drafts.no_marker(draft, letter, row.finding))
        elif row.finding.rule == findings.MARK:
            self._correct(lambda draft: drafts.set_mark(draft, letter, row.finding, ""))
        else:
            self._correct(lambda draft: drafts.set_field(draft, letter, row.finding.role, ""))

    def set_apart(self) -> None:
        """Take a stretch out of the text."""
        span = self._span()
        if span is not None:
            self._correct(lambda draft: drafts.set_apart(draft, *span))

    def take_in(self) -> None:
        """Take a stretch into the text."""
        span = self._span()
        if span is not None:
            self._correct(lambda draft: drafts.take_in(draft, *span))

    def split(self) -> None:
        """Begin a letter with the line."""
        place = self._place()
        if place is not None:
            self._correct(lambda draft: drafts.split(draft, place))

    def join(self) -> None:
        """Join the letter with the one before it."""
        letter = self._host.session.letter
        if letter is not None:
            self._correct(lambda draft: drafts.join(draft, letter))

    def leave_out(self) -> None:
        """Leave the letter out, or take it in again."""
        entry = self._host.session.entry
        if entry is not None:
            self._host.session.leave_out(entry)
            self._host.shown_anew()

    def edit_fields(self) -> None:
        """Ask for the fields of the letter, beginning with the one that is chosen."""
        letter, row = self._host.session.letter, self._row_of(findings.FIELD)
        if letter is None:
            return
        before = {field: fields.value(letter.snapshot.letter, field) for field in FIELD_LABELS}
        dialog = RecordDialog(self.tr("Who wrote to whom, when and where"), FIELD_LABELS, before, self._window,
                              choices={"kind": [(kind, kind.capitalize()) for kind in LETTER_KINDS]},
                              hints={"sender": self.tr("Several names are parted by semicolons")})
        wanted = dialog.findChild(QWidget, f"record-{row.finding.role if row is not None else 'sender'}")
        if wanted is not None:
            wanted.setFocus()
        if isinstance(wanted, QLineEdit):
            wanted.selectAll()
        back = self._window.focusWidget()
        accepted, after = dialog.exec() == QDialog.DialogCode.Accepted, dialog.values
        dialog.deleteLater()
        if back is not None:
            back.activateWindow()
            back.setFocus()
        changed = {field: text for field, text in after.items() if text != before[field]}
        if accepted and changed:
            self._correct(lambda draft: drafts.set_fields(draft, letter, changed))

    def _menu(self, choices: Sequence[tuple[str, str]], choose: Callable[[str], object]) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for label, value in choices:
            menu.addAction(label).triggered.connect(lambda _checked=False, value=value: choose(value))
        menu.popup(self._host.menu_place())
        menu.setActiveAction(menu.actions()[0])


