"""What ties an editor to a text of the project: typing goes down, what others changed comes up."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from editor.core.anchors import TextEdit
from editor.core.operations import Changed
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.ui.controller import Controller, is_typing
from editor.ui.drafting import Draft
from editor.ui.transcription.text_editor import TextEditor


class TextBinding(QObject):
    """Keeps one ``TextEditor`` and one text of the project the same.

    What could not be committed is kept and tried again before anything newer: no keystroke is lost while the
    window lives.
    """

    unsaved_changed = Signal(bool)

    def __init__(self, editor: TextEditor, controller: Controller) -> None:
        super().__init__(editor)
        self._editor = editor
        self._controller = controller
        self._text_id = ""
        self._unsaved: list[TextEdit] = []
        self.draft = Draft(self)
        """What is typed while suggesting."""
        controller.mode_changed.connect(self._on_mode)
        controller.register_flush(self.settle, lambda: editor.has_pending)
        controller.changed.connect(self._on_changed)
        editor.commit_wanted.connect(self.flush)
        editor.seal_wanted.connect(self.seal)
        controller.writable_changed.connect(self._on_writable)
        editor.undo_requested.connect(controller.undo)
        editor.redo_requested.connect(controller.redo)

    @property
    def editor(self) -> TextEditor:
        """The editor."""
        return self._editor

    @property
    def controller(self) -> Controller:
        """The desk behind the window."""
        return self._controller

    @property
    def text_id(self) -> str:
        """The text in the editor, or an empty string."""
        return self._text_id

    @property
    def unsaved(self) -> bool:
        """Whether something typed could not be committed yet."""
        return bool(self._unsaved)

    def show(self, text: TextSnapshot, numbers: dict[str, str]) -> None:
        """Show a text; what was pending in the one before has been handed in by whoever changes it."""
        if text.text.id == self._text_id:
            if not self.draft.active:
                self._editor.refresh(text, numbers)
            return
        self.draft.drop()
        self._text_id = text.text.id
        self._unsaved.clear()
        self._editor.set_text(text, self._controller.profile, numbers)
        self._editor.setReadOnly(not self._controller.writable)

    def clear(self) -> None:
        """Show nothing."""
        self.draft.drop()
        self._text_id = ""
        self._unsaved.clear()
        self._editor.clear_text()
        self._editor.setReadOnly(True)

    def flush(self) -> bool:
        """Commit what was typed; return whether all of it is kept now."""
        if not self._text_id:
            return True
        if self._controller.suggesting:
            while self._editor.take_pending() is not None:
                self.draft.take()
            return True
        while (pending := self._editor.take_pending()) is not None:
            self._unsaved.append(pending)
        while self._unsaved:
            if not self._controller.writable or not self._controller.type(self._text_id, self._unsaved[0], self):
                self.unsaved_changed.emit(True)
                return False
            del self._unsaved[0]
            if not self._unsaved:
                self.unsaved_changed.emit(False)
        return True

    def settle(self) -> bool:
        """Commit what was typed and end the step, as before any command; return whether all of it is kept."""
        if self._text_id and self._controller.writable:
            self._editor.end_run()
        return self.flush() and self.draft.finish()

    def seal(self) -> None:
        """End the step, with everything typed in it."""
        if not self.flush():
            return
        if self._controller.suggesting:
            self.draft.keep()
        else:
            self._controller.seal()

    def _on_mode(self) -> None:
        self._editor.set_suggesting(self._controller.suggesting)
        self.draft.listen(self._controller.suggesting)

    def text_as_it_is(self) -> str:
        """What the text says in the project."""
        return self._controller.session.content_of(self._text_id)

    def show_again(self) -> None:
        """Show the text as it is in the project, instead of a draft."""
        snapshot = self._controller.snapshot
        text = text_of(snapshot, self._text_id) if snapshot is not None else None
        if text is not None and snapshot is not None:
            self._editor.forget_typed()
            self._editor.refresh(text, note_numbers(snapshot))

    def _on_writable(self) -> None:
        self._editor.setReadOnly(not self._text_id or not self._controller.writable)

    def _on_changed(self, changed: Changed) -> None:
        """Read the text again where somebody else changed it or its annotations."""
        if not self._text_id or self._text_id in changed.deleted:
            return
        own = changed.origin is self
        if own and self.draft.active:
            return  # what was typed stays in sight until the draft ends
        if own and not changed.created and not changed.deleted:
            return
        if is_typing(changed) and self._text_id not in changed.texts and changed.updated <= changed.texts.keys():
            return  # words typed elsewhere, and nothing but words: the whole letter need not be read for that
        snapshot = self._controller.snapshot
        text = text_of(snapshot, self._text_id) if snapshot is not None else None
        if text is not None and snapshot is not None:
            self._editor.refresh(text, note_numbers(snapshot))


def text_of(snapshot: LetterSnapshot, text_id: str) -> TextSnapshot | None:
    """Return the text of the letter with the id, or None."""
    return next((text for text in snapshot.texts() if text.text.id == text_id), None)


def note_numbers(snapshot: LetterSnapshot) -> dict[str, str]:
    """Return the computed number of each note of the letter by its id; head notes have none."""
    return {note.note.id: note.number or "·" for note in snapshot.notes}


