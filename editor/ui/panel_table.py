"""The one table of panels: docks, their keys' targets and the way of F6 are made from it.

A panel that is ``load``ed is made when its dock is first seen or when a command first asks for it, so that the
start does not wait for it: ``load`` names a function of a module, which gets the desk and returns the panel with
its commands connected. The others are fields of the desk, made with it.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, Literal, NamedTuple, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from editor.ui.noop import QT_TRANSLATE_NOOP

Area = Literal["left", "before", "beside", "right", "bottom"]
"""Where a panel stands at first; ``before`` is between the panels on the left and the text, ``beside`` between the
text and the panels on the right."""


class PanelSpec(NamedTuple):
    """One panel: ``stops`` gives what F6 stops at inside it, the first of which takes the focus."""

    name: str
    title: str
    stops: Callable[[Any], tuple[QWidget, ...]]
    area: Area = "right"
    load: str = ""
    """``package.module:function`` of a panel that is made when it is first needed."""
    shown: bool = True
    """Whether it is there in the first layout."""
    action: str = ""
    """The action that opens it, where it is not ``pane.NAME``."""
    help_page: str = ""
    """The page of the manual that F1 opens in it, with a heading behind #."""


def _view(panel: Any) -> tuple[QWidget, ...]:
    return (panel.view,)


PANELS: tuple[PanelSpec, ...] = (
    PanelSpec("letters", QT_TRANSLATE_NOOP("Panels", "Letters"), _view, "left",
              help_page="manual/letters.md"),
    PanelSpec("scan", QT_TRANSLATE_NOOP("Panels", "Scan"),
              lambda panel: (panel.view, panel.lines.field, panel.strip), "before",
              "editor.ui.panels.scan_panel:make", shown=False, help_page="manual/scans.md"),
    PanelSpec("translation", QT_TRANSLATE_NOOP("Panels", "Translation"), lambda panel: (panel.editor,), "beside",
              "editor.ui.panels.translation_panel:make", shown=False, help_page="manual/translation.md"),
    PanelSpec("notes", QT_TRANSLATE_NOOP("Panels", "Notes"), lambda panel: (panel.view, panel.editor),
              help_page="manual/notes.md"),
    PanelSpec("all-notes", QT_TRANSLATE_NOOP("Panels", "All notes"), lambda panel: (panel.filter, panel.view),
              load="editor.ui.panels.all_notes_panel:make", shown=False, help_page="manual/notes.md"),
    PanelSpec("entities", QT_TRANSLATE_NOOP("Panels", "Entities"), _view,
              help_page="manual/register.md"),
    PanelSpec("register", QT_TRANSLATE_NOOP("Panels", "Register"), lambda panel: (panel.view, panel.mentions),
              load="editor.ui.commands.register:make_register", shown=False, action="register.show",
              help_page="manual/register.md"),
    PanelSpec("provenance", QT_TRANSLATE_NOOP("Panels", "Provenance"), lambda panel: panel.stops(),
              help_page="manual/provenance.md"),
    PanelSpec("comments", QT_TRANSLATE_NOOP("Panels", "Comments"), lambda panel: (panel.view, panel.box),
              load="editor.ui.commands.comments:make", shown=False, help_page="manual/comments.md"),
    PanelSpec("problems", QT_TRANSLATE_NOOP("Panels", "Problems"), _view,
              help_page="manual/history.md#problems"),
    PanelSpec("history", QT_TRANSLATE_NOOP("Panels", "History"), lambda panel: (panel.view, panel.below, panel.diff),
              help_page="manual/history.md"),
    PanelSpec("lost", QT_TRANSLATE_NOOP("Panels", "Lost places"), lambda panel: (panel.view, panel.places),
              load="editor.ui.commands.lost:make", shown=False,
              help_page="manual/transcription.md#what-lost-its-place"),
    PanelSpec("suggestions", QT_TRANSLATE_NOOP("Panels", "Suggestions"), _view,
              load="editor.ui.commands.suggestions:make", shown=False, help_page="manual/suggesting.md"),
    PanelSpec("signs", QT_TRANSLATE_NOOP("Panels", "Signs"), _view,
              load="editor.ui.panels.signs_panel:make", shown=False,
              help_page="manual/transcription.md#what-the-signs-mean"),
    PanelSpec("characters", QT_TRANSLATE_NOOP("Panels", "Characters"), lambda panel: (panel.search, panel.view),
              "right", "editor.ui.panels.characters_panel:make", shown=False,
              help_page="manual/looks.md#characters-that-no-key-has"),
    PanelSpec("search", QT_TRANSLATE_NOOP("Panels", "Search"), lambda panel: (panel.field.line, panel.view), "bottom",
              "editor.ui.panels.search_panel:make", shown=False, action="edit.search", help_page="manual/searching.md"),
    PanelSpec("replace", QT_TRANSLATE_NOOP("Panels", "Replace"), lambda panel: (panel.field.line, panel.view), "bottom",
              "editor.ui.panels.replace_panel:make", shown=False, action="edit.replace-all",
              help_page="manual/searching.md"),
    PanelSpec("occurrences", QT_TRANSLATE_NOOP("Panels", "To tag"), _view, "bottom",
              load="editor.ui.commands.register:make_occurrences", shown=False, action="register.untagged",
              help_page="manual/register.md#tagging-every-occurrence"),
)

BY_NAME = {spec.name: spec for spec in PANELS}


def title_of(spec: PanelSpec) -> str:
    """Return the title of a panel in the language of the interface."""
    return QCoreApplication.translate("Panels", spec.title)


def loaded(spec: PanelSpec, desk: Any) -> QWidget:
    """Make a panel of the sort that is loaded."""
    module, function = spec.load.split(":")
    return cast("QWidget", getattr(import_module(module), function)(desk))
