"""The forms: a letter's data and its provenance, suggestions while one types, and the project's details."""

from __future__ import annotations

from PySide6.QtCore import Qt

from docs.shots.studio import Scene, Studio
from editor.ui.dialogs.project_dialog import ProjectDialog

CTRL = Qt.KeyboardModifier.ControlModifier


def show_letter_form(studio: Studio) -> None:
    """The letter's own data, and a name that is looked for in the register."""
    studio.press(Qt.Key.Key_F4)
    studio.keep("letter-form")
    studio.window.provenance.form.focus_on("actions.received.0.agents.0")
    studio.press(Qt.Key.Key_Return, CTRL)
    studio.write("khod")
    studio.keep("letter-form-names")
    studio.press(Qt.Key.Key_Escape)
    studio.press(Qt.Key.Key_Escape)
    studio.press(Qt.Key.Key_Escape)


def show_witness_form(studio: Studio) -> None:
    """A witness, with an inscription open."""
    form = studio.window.provenance.form
    studio.press(Qt.Key.Key_F4)
    form.focus_on("witnesses.0.inscriptions.0")
    studio.press(Qt.Key.Key_Return)
    form.focus_on("witnesses.0.role")
    studio.settle(100)
    form.verticalScrollBar().setValue(form.rows["section-witnesses"].y() - 4)
    studio.keep("witness-form")
    studio.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    studio.keep("witness-form-menu")
    studio.press(Qt.Key.Key_Escape)
    form.verticalScrollBar().setValue(form.verticalScrollBar().maximum())
    studio.keep("witness-form-end")
    form.focus_on("witnesses.0.inscriptions.0")
    studio.press(Qt.Key.Key_Return)
    studio.press(Qt.Key.Key_Escape)


def show_project_details(studio: Studio) -> None:
    """The project's own details."""
    dialog = ProjectDialog(studio.window.controller.session.project(), studio.window)
    dialog.show()
    studio.keep("project-details", dialog)
    studio.throw_away(dialog)


SCENES = (
    Scene("letter-form", show_letter_form, ("provenance", "SuggestionList")),
    Scene("witness-form", show_witness_form, ("provenance", "RowMenu")),
    Scene("project-details", show_project_details, ("ProjectDialog",)))
