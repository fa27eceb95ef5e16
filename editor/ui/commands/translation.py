"""Beginning, showing and deleting translations, and going from a line to its counterpart."""

from __future__ import annotations

from typing import cast

from editor.app.actions.translations import AddTranslation, DeleteTranslation, SetTextLanguage
from editor.core.snapshot import TextSnapshot
from editor.ui.desk import Desk
from editor.ui.dialogs.record_dialog import RecordDialog
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.panels.translation_panel import TranslationPanel
from editor.ui.text_binding import text_of
from editor.ui.translating import Translating

LABELS = {"language": QT_TRANSLATE_NOOP("Fields", "Language tag (en, de, ru, uz …)")}


class TranslationCommands(Translating):
    """What the Letter menu does with translations."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def _panel(self) -> TranslationPanel:
        return cast("TranslationPanel", self._desk.panel("translation"))

    def add(self) -> None:
        """Ask for the language and begin a translation; the caret goes to its first line."""
        desk = self._desk
        language = self._ask(self.tr("Begin a translation"), "")
        if language is None or not desk.controller.letter_id:
            return
        operation = AddTranslation(letter_id=desk.controller.letter_id, language=language or None)
        if desk.controller.run(operation) is not None:
            desk.panes.show_pane("translation")
            self._panel.show_text(operation.text_id)
            self._panel.editor.setFocus()

    def cross(self) -> None:
        """Go to the counterpart of the line at the caret."""
        if not self._panel.text_id:
            self._desk.message.tell(self.tr("This letter has no translation yet; Ctrl+Shift+Y begins one."))
            return
        self._desk.panes.show_pane("translation")
        self._panel.cross()

    def next(self) -> None:
        """Show the next translation of the letter."""
        texts = self._translations()
        if not texts:
            return
        ids = [text.text.id for text in texts]
        here = ids.index(self._panel.text_id) if self._panel.text_id in ids else -1
        if self._desk.controller.settle():
            self._desk.panes.show_pane("translation")
            self._panel.show_text(ids[(here + 1) % len(ids)])

    def language(self) -> None:
        """Say in which language the text is written that the editor works in."""
        desk = self._desk
        binding = self._panel.binding if self._panel.editor.hasFocus() else desk.text.binding
        text = text_of(desk.controller.snapshot, binding.text_id) if desk.controller.snapshot is not None else None
        if text is None:
            return
        language = self._ask(self.tr("Language of the text"), text.text.language or "")
        if language is not None:
            desk.controller.run(SetTextLanguage(text_id=text.text.id, language=language or None))

    def delete(self) -> None:
        """Delete the translation shown. It is one step, so undo is the way back and no question is asked."""
        desk = self._desk
        if self._panel.text_id and desk.controller.run(DeleteTranslation(text_id=self._panel.text_id)) is not None:
            desk.message.tell(self.tr("The translation was deleted; Ctrl+Z brings it back."))

    def _translations(self) -> tuple[TextSnapshot, ...]:
        snapshot = self._desk.controller.snapshot
        return snapshot.translations if snapshot is not None else ()

    def _ask(self, title: str, language: str) -> str | None:
        dialog = RecordDialog(title, LABELS, {"language": language}, self._desk.window)
        accepted, values = dialog.exec(), dialog.values
        dialog.deleteLater()
        return values["language"].strip() if accepted else None
