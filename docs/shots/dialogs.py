"""Dialogs that the manual shows no picture of: exporting, small questions, what this is, and the menus."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from docs.shots.letters import fill
from docs.shots.studio import Scene, Studio
from editor.ui.dialogs.about_dialog import AboutDialog
from editor.ui.dialogs.identity_dialog import IdentityDialog
from editor.ui.exporting.dialog import ExportDialog


def show_export(studio: Studio) -> None:
    """The export."""
    studio.window.actions_by_id["project.export"].trigger()
    dialog = studio.window.workbench.commands["export"].dialog
    assert isinstance(dialog, ExportDialog)
    for name in ("tei", "cmif", "html"):
        dialog.choose_format(name)
        dialog.look()
        while not dialog.findings.topLevelItemCount():
            studio.settle(50)
        studio.keep("export" if name == "tei" else f"export-{name}", dialog)
    dialog.close()


def show_about(studio: Studio) -> None:
    """What this is."""
    studio.keep_window("about", AboutDialog(studio.window))


def show_who(studio: Studio) -> None:
    """Who works here."""
    studio.keep_window("who-am-i", IdentityDialog(studio.window.settings.value, "editor", studio.window))


def show_questions(studio: Studio) -> None:
    """Small questions: a language, a place in the order, what becomes of mentions."""
    window = studio.window
    studio.keep_dialog("ask-language", window.actions_by_id["translation.language"].trigger)
    fill(studio)
    window.actions_by_id["letter.move"].trigger()
    studio.settle(300)
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        studio.keep("ask-place", dialog)
        dialog.close()
    window.activateWindow()
    commands = window.subject("register")
    commands.show()
    panel = window.workbench.panel("register")
    entity = next(one for one in window.controller.entities().values() if "Enver" in one.name)
    panel.select(entity.id)
    studio.keep_dialog("ask-delete", commands.delete)
    studio.keep_dialog("ask-kind", commands.new)


def show_menus(studio: Studio) -> None:
    """Every menu of the bar, one after the other, and the menu of the text."""
    window = studio.window
    studio.select("Faizulla Khodzhaev")
    for number, action in enumerate(window.menuBar().actions(), 1):
        menu = action.menu()
        if not isinstance(menu, QMenu):
            continue
        menu.popup(window.mapToGlobal(QPoint(0, 0)))
        studio.keep(f"menu-{number}", menu)
        inner = next((entry.menu() for entry in menu.actions() if entry.menu() is not None), None)
        if isinstance(inner, QMenu):
            inner.popup(window.mapToGlobal(QPoint(0, 0)))
            studio.keep(f"menu-{number}-inner", inner)
            inner.close()
        menu.close()
    window.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)


SCENES = (
    Scene("export", show_export, ("ExportDialog",)),
    Scene("about", show_about, ("AboutDialog",)),
    Scene("who-am-i", show_who, ("IdentityDialog",)),
    Scene("questions", show_questions, ("RecordDialog",)),
    Scene("menus", show_menus))
