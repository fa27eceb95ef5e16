"""The translation beside the letter."""

from __future__ import annotations

from PySide6.QtCore import Qt

from docs.shots.studio import Scene, Studio
from editor.app.actions.text import ReplaceText
from editor.app.actions.translations import AddTranslation, DeleteTranslation

BEGINNING = (
    "3. April 1922", "Alt-Buchara.", "Werter Genosse STALIN.",
    ("In Ergänzung meines Memorandums vom 21. März berichte ich, dass die Krise der bucharischen Regierung zu Ende "
    "geht, sofern dies nicht durch eine unerwartete Entscheidung Moskaus oder Taschkents verhindert wird."),
    "Die Atmosphäre um die Spitzen der bucharischen Regierung war in der letzten Zeit äußerst gespannt.")


def show_translation(studio: Studio) -> None:
    """A translation that has been begun."""
    controller = studio.window.controller
    added = AddTranslation(letter_id=controller.letter_id, language="de")
    controller.run(added)
    at = 0
    for line in BEGINNING:
        controller.run(ReplaceText(text=added.text_id, start=at, end=at, replacement=line))
        at += len(line) + 1
    studio.window.show_pane("translation")
    studio.settle(600)
    studio.window.workbench.panel("translation").setFocus()
    studio.press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    studio.settle(600)
    studio.keep("translation")
    studio.window.docks["translation"].hide()
    controller.run(DeleteTranslation(text_id=added.text_id))
    studio.window.text.editor.setFocus()


SCENES = (Scene("translation", show_translation, ("translation",)),)
