"""Recording readings, and the second reading: through the text against its source, by one key, flagging instead of
editing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from editor.app.actions.readings import RecordReading, place_read_to
from editor.app.actions.signing import SignLetter, hindrances_of
from editor.core.letters import BLIND, READING_KINDS, Reading
from editor.core.reading_steps import Stretch, Unit, stretch_from, stretches
from editor.core.snapshot import LetterSnapshot
from editor.ui.desk import Desk
from editor.ui.dialogs.record_dialog import RecordDialog
from editor.ui.messages import worded
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.reading_words import reading_label
from editor.ui.text_binding import TextBinding

LABELS = {"kind": QT_TRANSLATE_NOOP("Fields", "How it was read"), "reader": QT_TRANSLATE_NOOP("Fields", "Who read"),
          "against": QT_TRANSLATE_NOOP("Fields", "Read against"), "at": QT_TRANSLATE_NOOP("Fields", "When"),
          "remarks": QT_TRANSLATE_NOOP("Fields", "Remarks")}

SIGNING = {"role": QT_TRANSLATE_NOOP("Fields", "As what"),
           "statement": QT_TRANSLATE_NOOP("Fields", "What is vouched for")}

EDITS = (Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
"""Keys that with Ctrl would change the text."""


class ReadingCommands(QObject):
    """What the actions of readings do. While one reads, the keys of the text belong to the reading."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._binding: TextBinding = desk.text.binding
        self._reading: Reading | None = None
        self._cut: list[Stretch] = []
        self._at = 0
        self.unit: Unit = "words"
        controller = desk.controller
        controller.letter_shown.connect(lambda _id: self._forget())
        controller.project_closed.connect(self._forget)
        controller.changed.connect(lambda _changed: self._follow())

    # Recording

    def record(self) -> None:
        """Ask how the letter was read, against what and when, and record it."""
        desk = self._desk
        snapshot = desk.controller.snapshot if desk.controller.settle() else None
        if snapshot is None:
            return
        values = {"kind": self._kind(snapshot), "reader": desk.controller.session.editor,
                  "at": datetime.now().astimezone().date().isoformat(), "against": self._against(snapshot)}
        kinds = [(kind, reading_label(kind)) for kind in READING_KINDS]
        dialog = RecordDialog(self.tr("Record a reading"), LABELS, values, desk.window, choices={"kind": kinds},
                              tall=("remarks",))
        dialog.help_page = "manual/readings.md"
        dialog.suggest("against", self._sources(snapshot))
        letter = snapshot.letter.id

        def keep() -> None:
            said = dialog.values
            desk.controller.run(RecordReading(
                letter=letter, reader=said["reader"], reading_kind=said["kind"], against=said["against"],
                remarks=said["remarks"], at=said["at"].strip() or values["at"]))

        dialog.accepted.connect(keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _kind(self, snapshot: LetterSnapshot) -> str:
        return "second" if any(
            one.finished and one.kind not in ("index check", BLIND) for one in snapshot.readings) else "first"

    def _sources(self, snapshot: LetterSnapshot) -> list[str]:
        """What a text may be read against: the scan, the witnesses, the file that it was read from."""
        found = [self.tr("scan")] if snapshot.pages else []
        found += [witness.reference_text or witness.role for witness in snapshot.provenance.witnesses]
        source = snapshot.provenance.digital_source
        return [*found, source.file] if source is not None and source.file else found

    def _against(self, snapshot: LetterSnapshot) -> str:
        return next(iter(self._sources(snapshot)), "")

    # Signing off

    def sign(self) -> None:
        """Ask as what the letter is signed off, and sign it; what has to be settled before is told instead."""
        desk = self._desk
        snapshot = desk.controller.snapshot if desk.controller.settle() else None
        if snapshot is None:
            return
        me, letter = desk.controller.session.editor, snapshot.letter.id
        hindered = hindrances_of(desk.controller.session, letter, me)
        if hindered:
            desk.message.error(" ".join(worded(one) for one in hindered))
            return
        dialog = RecordDialog(self.tr("Sign off letter {number}").format(number=snapshot.letter.number), SIGNING,
                              {"role": "", "statement": ""}, desk.window, tall=("statement",))
        dialog.help_page = "manual/readings.md#signing-off"
        dialog.suggest("role", [self.tr("editor"), self.tr("proofreader"), self.tr("translator")])

        def keep() -> None:
            said = dialog.values
            if desk.controller.run(SignLetter(letter=letter, person=me, role=said["role"],
                                              statement=said["statement"])) is not None:
                desk.message.tell(self.tr("Signed off: this state of the letter, and no later one."))

        dialog.accepted.connect(keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # The second reading

    @property
    def on(self) -> bool:
        """Whether somebody is reading."""
        return self._reading is not None

    def toggle(self) -> None:
        """Begin to read, or go on where one stopped; again: stop, and mark how far one came."""
        if self.on:
            self.stop()
            return
        desk = self._desk
        binding = desk.binding()
        snapshot = desk.controller.snapshot if desk.controller.settle() else None
        if snapshot is None or not desk.controller.writable:
            return
        if not binding.text_id or any(note.body.text.id == binding.text_id for note in snapshot.notes):
            binding = desk.text.binding
        text = None if binding.text_id == snapshot.transcription.text.id else binding.text_id
        self._begin(binding, self._open(snapshot, text))

    def _open(self, snapshot: LetterSnapshot, text: str | None) -> Reading:
        """The editor's own reading of a text that is not finished, or a new one."""
        me = self._desk.controller.session.editor
        known = [one for one in snapshot.readings if one.reader == me and one.text == text and not one.finished
                 and one.kind != BLIND]
        made = RecordReading(letter=snapshot.letter.id, reader=me, reading_kind=self._kind(snapshot), text=text)
        return known[-1] if known else Reading(
            id=made.reading_id, letter=snapshot.letter.id, reader=me, kind=made.reading_kind, at="", text=text,
            against=self._against(snapshot) or None, read_to=0)

    def _begin(self, binding: TextBinding, reading: Reading) -> None:
        self._binding, self._reading = binding, reading
        editor = binding.editor
        content = editor.live.content
        if not content.strip():
            self._reading = None
            self._desk.message.tell(self.tr("There are no words to read here yet."))
            return
        editor.setReadOnly(True)
        editor.installEventFilter(self)
        self._make_cut()
        self._at = stretch_from(self._cut, place_read_to(reading, content))
        editor.setFocus()
        self._show()

    def _make_cut(self) -> None:
        live = self._binding.editor.live
        breaks = {mark.start for mark in live.annotations() if mark.kind == "line-break" and not mark.detached}
        self._cut = stretches(live.content, self.unit, breaks)

    def _show(self) -> None:
        """Mark the stretch; the scan follows the caret that stands before it."""
        editor, count = self._binding.editor, len(self._cut)
        if self._at < count:
            start, end = self._cut[self._at]
            editor.set_caret(start)
            editor.show_hit(start, end)
            said = self.tr("Reading {number} of {count}: Space read · Backspace back · L words or line · E error · "
                           "Q question · M mark read to here · Esc stop").format(number=self._at + 1, count=count)
        else:
            editor.show_hit(0, 0)
            said = self.tr("Read to the end: ↵ records the reading · Backspace back · Esc leaves it open")
        self._desk.text.banner.tell(said)

    def _place(self) -> int:
        """Everything before this was read, in code points."""
        return self._cut[self._at - 1].end if self._at else 0

    def next(self) -> None:
        """What is marked was read; at the end the reading is recorded."""
        if self._at >= len(self._cut):
            self._finish()
            return
        self._at += 1
        self._show()

    def back(self) -> None:
        """Go back to the stretch before."""
        self._at = max(0, self._at - 1)
        self._show()

    def change_unit(self) -> None:
        """Read three words at a time, or a line."""
        place = self._place()
        self.unit = "line" if self.unit == "words" else "words"
        self._make_cut()
        self._at = stretch_from(self._cut, place)
        self._show()

    def mark(self) -> bool:
        """Keep how far one has read; return whether that was done."""
        reading = self._reading
        if reading is None:
            return False
        done = self._desk.controller.run(RecordReading(
            letter=reading.letter, reader=reading.reader, reading_kind=reading.kind, against=reading.against,
            text=reading.text, read_to=self._place(), reading_id=reading.id)) is not None
        if done:
            self._desk.message.tell(self.tr("Marked: read to here."))
        return done

    def _finish(self) -> None:
        reading = self._reading
        if reading is None:
            return
        self._forget()
        self._desk.controller.run(RecordReading(
            letter=reading.letter, reader=reading.reader, reading_kind=reading.kind, against=reading.against,
            text=reading.text, reading_id=reading.id))
        self._desk.message.tell(self.tr("Recorded: {kind}.").format(kind=reading_label(reading.kind)))

    def stop(self) -> None:
        """Stop reading, and keep how far one came."""
        if self._place() and self._reading is not None:
            self.mark()
        self._forget()

    def flag(self, label: str) -> None:
        """Comment on what is marked instead of changing it; afterwards the reading goes on."""
        number = min(self._at, len(self._cut) - 1)
        self._desk.comments.flag(self._binding, tuple(self._cut[number]), label)

    def _forget(self) -> None:
        if self._reading is None:
            return
        self._reading = None
        editor = self._binding.editor
        editor.removeEventFilter(self)
        editor.setReadOnly(not self._binding.text_id or not self._desk.controller.writable)
        editor.show_hit(0, 0)
        self._desk.text.banner.tell("")

    def _follow(self) -> None:
        """The text was changed by other means (undo): what is marked stays where it was read to."""
        if self._reading is None or not self._binding.text_id:
            return
        place = self._place()
        self._make_cut()
        self._at = stretch_from(self._cut, place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the reading; keys with Ctrl or Alt do what they always do, unless they would change the text."""
        if self._reading is None or not isinstance(event, QKeyEvent) or event.type() not in (
                QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return super().eventFilter(watched, event)
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if held:
            return Qt.Key(event.key()) in EDITS and event.type() == QEvent.Type.KeyPress
        slot = self._slot(Qt.Key(event.key()))
        if slot is None:
            return bool(event.text()) and event.type() == QEvent.Type.KeyPress  # nothing is written meanwhile
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        else:
            slot()
        return True

    def _slot(self, key: Qt.Key) -> Callable[[], object] | None:
        at_end = self._at >= len(self._cut)
        found: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Space: self.next, Qt.Key.Key_Right: self.next, Qt.Key.Key_Down: self.next,
            Qt.Key.Key_Return: self.next, Qt.Key.Key_Enter: self.next,
            Qt.Key.Key_Backspace: self.back, Qt.Key.Key_Left: self.back, Qt.Key.Key_Up: self.back,
            Qt.Key.Key_L: self.change_unit, Qt.Key.Key_M: self.mark, Qt.Key.Key_Escape: self.stop,
            Qt.Key.Key_E: lambda: self.flag("error"), Qt.Key.Key_Q: lambda: self.flag("question")}
        if at_end and key == Qt.Key.Key_Space:
            return lambda: None  # not by one Space too many
        return found.get(key)


def make(desk: Desk) -> ReadingCommands:
    """Return the commands."""
    return ReadingCommands(desk)
