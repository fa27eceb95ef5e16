"""Adding, writing, moving and deleting notes, and going between a note and its place."""

from __future__ import annotations

from typing import cast

from editor.app.actions.notes import AddNote, DeleteNote, MoveNote
from editor.core.annotations import Annotation
from editor.core.letters import NoteSeries
from editor.ui.desk import Desk


class NoteCommands:
    """What the Notes menu does."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        notes = desk.notes
        notes.add_wanted.connect(lambda: self.add("editorial"))
        notes.delete_wanted.connect(self.delete)
        notes.move_wanted.connect(self.move)
        notes.leave_wanted.connect(self.leave)
        notes.picked.connect(self._show_place)
        desk.text.caret_settled.connect(self._follow_caret)
        desk.notes.editor.caret_moved.connect(self._follow_caret_in_note)
        desk.each_binding(lambda binding: binding.editor.annotation_activated.connect(self._open))

    def add(self, series: str) -> None:
        """Add a note behind the selection or at the caret, and put the caret into its empty body."""
        desk = self._desk
        binding = desk.binding()
        if not binding.text_id:
            return
        start, end = binding.editor.selection()
        position = desk.span(binding)[1] if start != end else end
        operation = AddNote(text=binding.text_id, position=position, series=cast("NoteSeries", series))
        if desk.controller.run(operation) is not None:
            desk.panes.show_pane("notes")
            desk.notes.select(operation.note_id)
            desk.notes.edit()

    def edit(self) -> None:
        """Go into the text of the note at the caret, or of the selected one."""
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

    def move(self) -> None:
        """Move the selected note's number to the caret of the letter's text."""
        desk = self._desk
        if desk.notes.note_id:
            position = desk.text.editor.caret()
            desk.controller.run(MoveNote(
                note_id=desk.notes.note_id, text=desk.text.binding.text_id, position=position))

    def delete(self) -> None:
        """Delete the selected note; the focus stays where it can be used."""
        desk = self._desk
        if not desk.notes.note_id:
            return
        was_writing = desk.notes.editor.hasFocus()
        if desk.controller.run(DeleteNote(note_id=desk.notes.note_id)) is not None and was_writing:
            self.leave()

    def leave(self) -> None:
        """Back to the letter's text: the caret is where it was."""
        self._desk.text.editor.setFocus()

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
        if snapshot is None:
            return None
        return next((a for text in snapshot.texts() for a in text.of_kind("note") if a.note == note_id), None)

    def _follow_caret(self, position: int) -> None:
        """Select in the panels what the caret stands in: the note at its number, the tag in its words."""
        editor = self._desk.text.editor
        here = editor.annotations_at(position)
        note = next((a for a in here if a.kind == "note" and a.note is not None), None)
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
            self._desk.panes.show_pane("notes")
            self._desk.notes.select(found.note)
            self._desk.notes.edit()
        elif found.kind == "entity":
            self._desk.panes.show_pane("entities")
            self._desk.entities.select(found.id)
            self._desk.entities.view.setFocus()
