"""Marks: setting them, what is here, what lost its place, the legend and the table of the project's marks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from docs.shots.studio import Scene, Studio
from editor.app.actions.annotations import Annotate, RemoveAnnotation
from editor.app.actions.letters import SetProject
from editor.app.actions.text import ReplaceText
from editor.app.brackets import brackets_of
from editor.app.profiles import load_profile
from editor.core.record import replace
from editor.ui.dialogs.brackets_dialog import BracketsDialog
from editor.ui.dialogs.profile_dialog import ProfileDialog

HOME = "clear agents of Enver Pasha"
WORDS = {"deletion": "freely", "addition": "clear agents", "unclear": "walking", "correction": "Pasha",
         "foreign": "Enver", "abbreviation": "comrade"}
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def take_delivered_marks(studio: Studio) -> None:
    """Give the sample the marks that new projects have."""
    controller = studio.window.controller
    controller.run(SetProject(project=replace(controller.session.project(), profile=load_profile())))


def show_signs(studio: Studio) -> None:
    """The legend beside a text with many marks, one of which is being set."""
    take_delivered_marks(studio)
    controller, editor = studio.window.controller, studio.window.text.editor
    content = editor.live.content
    done = 1
    for kind, words in WORDS.items():
        if words in content:
            at = content.index(words)
            controller.run(Annotate(text=studio.window.text.binding.text_id, annotation_kind=kind, start=at,
                                    end=at + len(words)))
            done += 1
    studio.window.show_pane("signs")
    studio.caret_behind(HOME)
    studio.keep("signs")
    studio.select("memorandum")
    studio.press(Qt.Key.Key_F8)
    studio.write("d")
    studio.keep("mark-popup")
    studio.press(Qt.Key.Key_Escape)
    studio.caret_behind("clear agents of Enver")
    studio.press(Qt.Key.Key_Down, ALT)
    studio.keep("here")
    studio.press(Qt.Key.Key_Escape)
    studio.press(Qt.Key.Key_F8, SHIFT)
    studio.write("u")
    studio.keep("sticky")
    studio.press(Qt.Key.Key_Escape)
    for _ in range(done):
        controller.undo()
    studio.window.docks["signs"].hide()
    studio.window.show_pane("notes")


def show_profile(studio: Studio) -> None:
    """The marks of the project."""
    take_delivered_marks(studio)
    dialog = ProfileDialog(studio.window.controller.profile, studio.window)
    dialog.show()
    dialog.view.setCurrentRow(next(row for row, spec in enumerate(dialog.profile.kinds) if spec.kind == "correction"))
    studio.keep("profile", dialog)
    dialog.key.setFocus()
    dialog.key.selectAll()
    studio.write("u")
    studio.keep("profile-conflict", dialog)
    studio.throw_away(dialog)
    studio.window.controller.undo()


def show_brackets(studio: Studio) -> None:
    """Brackets that would become marks."""
    controller = studio.window.controller
    snapshot = controller.snapshot
    assert snapshot is not None
    marks = [a.id for text in snapshot.texts() for a in text.annotations
             if a.kind in ("supplied", "gap", "expansion", "unclear") and not a.detached]
    controller.run(RemoveAnnotation(annotation_ids=tuple(marks)))
    dialog = BracketsDialog(brackets_of(controller.snapshot or snapshot), controller.profile, studio.window)
    dialog.show()
    studio.keep("brackets", dialog)
    studio.throw_away(dialog)
    controller.undo()


def show_lost(studio: Studio) -> None:
    """What lost its place, with the places where it may have stood."""
    controller, editor = studio.window.controller, studio.window.text.editor
    at, text = editor.live.content.index("Enver Pasha"), studio.window.text.binding.text_id
    words = editor.live.content[at - 5:at + 25]
    controller.run(ReplaceText(text=text, start=at - 5, end=at + 25, replacement=""))
    controller.run(ReplaceText(text=text, start=at - 5, end=at - 5, replacement=words))
    studio.window.toggle_pane("lost")
    studio.settle(600)
    studio.count()
    studio.press(Qt.Key.Key_Return)
    studio.keep("lost")
    controller.undo()
    controller.undo()
    studio.window.docks["lost"].hide()
    studio.window.show_pane("notes")
    studio.window.text.editor.setFocus()
    QApplication.processEvents()


SCENES = (
    Scene("signs", show_signs, ("signs", "AttributePopup", "HereStrip", "Banner")),
    Scene("profile", show_profile, ("ProfileDialog",)),
    Scene("brackets", show_brackets, ("BracketsDialog",)),
    Scene("lost", show_lost, ("lost",)))
