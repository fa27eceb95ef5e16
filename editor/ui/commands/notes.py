"""Adding, writing, moving, ordering and deleting notes, and going between a note and its place."""

from __future__ import annotations

from typing import NamedTuple, cast

from editor.app.actions.note_order import RankNote, SetLemma
from editor.app.actions.note_texts import MergeNotes, TextIntoNote
from editor.app.actions.notes import AddNote, DeleteNote, MoveNote, SetNote
from editor.core.annotations import Annotation
from editor.core.lemmas import first_references
from editor.core.letters import NoteSeries
from editor.ui.desk import Desk
from editor.ui.text_binding import TextBinding
from editor.ui.transcription.text_editor import TextEditor
from editor.ui.translating import Translating


class Left(NamedTuple):
    """Where the editor was before going into a note: the text, and how it stood."""

    binding: TextBinding
    text: str
    note: str
    """The note that was shown, where the text is that of a note; else an empty string."""
    caret: int
    scroll: int


class NoteCommands(Translating):
    """What the Notes menu does."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._left: list[Left] = []
        notes = desk.notes
        notes.add_wanted.connect(lambda: self.add("editorial"))
        notes.delete_wanted.connect(self.delete)
        notes.move_wanted.connect(self.move)
        notes.leave_wanted.connect(self.leave)
        notes.accept_wanted.connect(self.accept)
        notes.entered.connect(self._on_entered)
        notes.picked.connect(self._show_place)
        notes.details.status_kept.connect(self._keep_status)
        notes.details.memo_kept.connect(self._keep_memo)
        desk.text.caret_settled.connect(self._follow_caret)
        desk.notes.editor.caret_moved.connect(self._follow_caret_in_note)
        desk.controller.letter_shown.connect(lambda _id: self._left.clear())
        desk.each_binding(lambda binding: binding.editor.annotation_activated.connect(self._open))

    # Going in and out

    def _remember(self) -> None:
        """Keep where the editor is, for the way back."""
        binding = self._desk.binding()
        editor = binding.editor
        if not binding.text_id or not editor.hasFocus():
            return
        note = self._desk.notes.note_id if binding is self._desk.notes.binding else ""
        if not note:
            self._left.clear()  # one comes from a text of the letter: there is no way further back
        self._left.append(self._standing(binding, note))

    def _standing(self, binding: TextBinding, note: str) -> Left:
        editor = binding.editor
        return Left(binding, binding.text_id, note, editor.caret(), editor.verticalScrollBar().value())

    def _on_entered(self) -> None:
        """Whoever comes into the notes on another way than through a note comes back to the letter as it stood."""
        if not self._left and self._desk.text.binding.text_id:
            self._left.append(self._standing(self._desk.text.binding, ""))

    def leave(self) -> None:
        """Back to where the editor came from, out of a note in a note into that note: caret and scroll as they were."""
        desk = self._desk
        while self._left:
            left = self._left.pop()
            if left.note and (left.note == desk.notes.note_id or desk.notes.model.row_of(left.note) < 0):
                continue
            if left.note:
                desk.notes.select(left.note)
            if left.binding.text_id == left.text:
                self._stand(left.binding.editor, left)
                return
        desk.text.editor.setFocus()

    def _stand(self, editor: TextEditor, left: Left) -> None:
        if left.note:
            editor.set_caret(min(left.caret, len(editor.live.content)))
        editor.setFocus()
        if editor.caret() == left.caret:
            editor.verticalScrollBar().setValue(left.scroll)

    def edit(self) -> None:
        """Go into the text of the note at the caret, or of the selected one."""
        self._remember()
        self._desk.panes.show_pane("notes")
        self._desk.notes.edit()

    def next(self) -> None:
        """Select the next note."""
        self._desk.panes.show_pane("notes")
        self._desk.notes.step(1)

    def previous(self) -> None:
        """Select the note before."""
        self._desk.panes.show_pane("notes")
        self._desk.notes.step(-1)

    # Making and placing

    def add(self, series: str) -> None:
        """Add a note behind the selection, which becomes its lemma, or at the caret; go into its empty body."""
        desk = self._desk
        binding = desk.binding()
        if not binding.text_id:
            return
        start, end = self._lemma_span(binding)
        operation = AddNote(text=binding.text_id, position=None if series == "head" else end,
                            series=cast("NoteSeries", series),
                            lemma="" if series == "head" else desk.words(binding, start, end))
        self._remember()
        if desk.controller.run(operation) is not None:
            self._write_in(operation.note_id)

    def from_selection(self) -> None:
        """Take the selected words out of the text and make them a note there."""
        desk = self._desk
        binding = desk.binding()
        start, end = binding.editor.selection() if binding.text_id else (0, 0)
        if start == end:
            desk.message.tell(self.tr("Select the words that are to become a note first."))
            return
        operation = TextIntoNote(text=binding.text_id, start=start, end=end)
        self._remember()
        if desk.controller.run(operation) is not None:
            self._write_in(operation.note_id)

    def _write_in(self, note_id: str) -> None:
        desk = self._desk
        desk.panes.show_pane("notes")
        desk.notes.select(note_id)
        desk.notes.edit()

    def _lemma_span(self, binding: TextBinding) -> tuple[int, int]:
        """The selection without blanks at its ends; where nothing is selected the caret."""
        start, end = binding.editor.selection()
        return self._desk.span(binding) if start != end else (end, end)

    def move(self) -> None:
        """Move the selected note's number to the caret of a text of the letter, or behind what is selected there."""
        desk = self._desk
        binding = desk.text.binding if desk.binding() is desk.notes.binding else desk.binding()
        if desk.notes.note_id and binding.text_id:
            start, end = self._lemma_span(binding)
            desk.controller.run(MoveNote(note_id=desk.notes.note_id, text=binding.text_id, position=end,
                                         lemma=desk.words(binding, start, end)))

    def rank(self, by: str) -> None:
        """Put the selected note before or behind another one at the same place."""
        if self._desk.notes.note_id:
            self._desk.controller.run(RankNote(note_id=self._desk.notes.note_id, by=int(by)))

    def merge(self) -> None:
        """Make the selected note and the one behind it one."""
        notes = self._desk.notes
        following = notes.model.item(notes.view.currentIndex().row() + 1)
        if notes.note_id and following is not None:
            self._desk.controller.run(MergeNotes(note_id=notes.note_id, other=following.id))
        else:
            self._desk.message.tell(self.tr("There is no note behind this one to merge it with."))

    def delete(self) -> None:
        """Delete the selected note; the focus stays where it can be used."""
        desk = self._desk
        if not desk.notes.note_id:
            return
        was_writing = desk.notes.editor.hasFocus()
        if desk.controller.run(DeleteNote(note_id=desk.notes.note_id)) is not None and was_writing:
            self.leave()

    # What is known of a note

    def lemma(self) -> None:
        """Make the selected words the lemma of the note behind them; without a selection accept the new words."""
        desk = self._desk
        binding = desk.binding()
        start, end = self._lemma_span(binding) if binding.text_id else (0, 0)
        if start == end or binding is desk.notes.binding:
            self.accept()
            return
        note = next((a.note for a in binding.editor.annotations_at(end) if a.kind == "note" and a.start == end), None)
        if note is None:
            desk.message.tell(self.tr(
                "No note stands behind the selected words. Ctrl+Alt+M moves the selected note there."))
        else:
            desk.controller.run(SetLemma(note_id=note, lemma=desk.words(binding, start, end)))

    def accept(self) -> None:
        """Take the words that stand before the selected note's number as its lemma."""
        desk = self._desk
        snapshot = desk.controller.snapshot
        item = desk.notes.model.item(desk.notes.view.currentIndex().row())
        if snapshot is None or item is None:
            return
        if item.changed:
            desk.controller.run(SetLemma(note_id=item.id))
        else:
            desk.message.tell(self.tr("The lemma of this note has not changed. To choose another one, select "
                                             "its words in front of the note's number and press the key again."))

    def series(self, series: str) -> None:
        """Put the selected note into another series; an empty name changes between editorial and textual."""
        item = self._desk.notes.model.item(self._desk.notes.view.currentIndex().row())
        if item is not None:
            wanted = series or ("editorial" if item.series == "textual" else "textual")
            self._desk.controller.run(SetNote(note_id=item.id, series=cast("NoteSeries", wanted)))

    def status(self) -> None:
        """Go to the status of the selected note."""
        self._go_to_details()
        box = self._desk.notes.details.status
        box.setFocus()
        line = box.lineEdit()
        if line is not None:
            line.selectAll()

    def memo(self) -> None:
        """Go to the private memo of the selected note."""
        self._go_to_details()
        if self._desk.notes.note_id:
            self._desk.notes.details.write_memo()

    def _go_to_details(self) -> None:
        self._remember()
        self._desk.panes.show_pane("notes")

    def _keep_status(self, note_id: str, status: str) -> None:
        if note_id and self._desk.controller.writable:
            self._desk.controller.run(SetNote(note_id=note_id, status=status))

    def _keep_memo(self, note_id: str, memo: str) -> None:
        if note_id and self._desk.controller.writable:
            self._desk.controller.run(SetNote(note_id=note_id, memo=memo))

    # Following

    def _show_place(self, note_id: str) -> None:
        """Show where a note stands, without moving caret or focus."""
        reference = self._reference(note_id)
        if reference is None:
            self._desk.text.editor.show_current(None)
            return
        if reference.text == self._desk.text.binding.text_id:
            self._desk.text.editor.show_current(reference.id)
            self._desk.text.editor.show_position(reference.start)

    def _reference(self, note_id: str) -> Annotation | None:
        snapshot = self._desk.controller.snapshot
        found = first_references(snapshot.texts()).get(note_id) if snapshot is not None else None
        return found[1] if found is not None else None

    def _follow_caret(self, position: int) -> None:
        """Select in the panels what the caret stands in: the note at its number, the tag in its words."""
        editor = self._desk.text.editor
        if editor.hasFocus():
            self._left.clear()
        here = editor.annotations_at(position)
        notes = [a for a in here if a.kind == "note" and a.note is not None]
        note = next((a for a in notes if a.note == self._desk.notes.note_id), notes[0] if notes else None)
        if note is not None and note.note is not None:
            self._desk.notes.select(note.note)
        tags = sorted((a for a in here if a.kind == "entity"), key=lambda a: a.end - a.start)
        if tags:
            self._desk.entities.select(tags[0].id)
        current = note or (tags[0] if tags else None)
        editor.show_current(current.id if current is not None else None)

    def _follow_caret_in_note(self, position: int) -> None:
        editor = self._desk.notes.editor
        tags = sorted((a for a in editor.annotations_at(position) if a.kind == "entity"),
                      key=lambda a: a.end - a.start)
        if tags:
            self._desk.entities.select(tags[0].id)
        editor.show_current(tags[0].id if tags else None)

    def _open(self, annotation_id: str) -> None:
        """Open what was activated in a text: a note to write in it, a tag to see its entry."""
        snapshot = self._desk.controller.snapshot
        found = next((a for text in snapshot.texts() for a in text.annotations if a.id == annotation_id),
                     None) if snapshot is not None else None
        if found is None:
            return
        if found.kind == "note" and found.note is not None:
            self._remember()
            self._write_in(found.note)
        elif found.kind == "entity":
            self._desk.panes.show_pane("entities")
            self._desk.entities.select(found.id)
            self._desk.entities.view.setFocus()
