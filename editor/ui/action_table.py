"""The one table of actions: menus, shortcuts, tooltips and later the palette and the manual are made from it.

``handler`` is ``subject.method``: the subject names a command object of the window (``editor.ui.commands``).
``needs`` says when the action can be used: ``letter`` and ``project`` stand for something being open, ``edit``
for a letter in a project that may be changed, ``write`` for a project that may be changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Literal, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from editor.ui.noop import QT_TRANSLATE_NOOP

Need = Literal["", "project", "write", "letter", "edit"]


class ActionSpec(NamedTuple):
    """One action: ``keys`` are the default shortcuts, the first one shown; ``menu`` is the menu's title."""

    id: str
    label: str
    menu: str
    handler: str
    keys: tuple[str, ...] = ()
    needs: Need = ""
    tip: str = ""
    argument: str | None = None
    separator: bool = False
    """Whether a line stands above it in its menu."""


FILE = QT_TRANSLATE_NOOP("Actions", "&File")
EDIT = QT_TRANSLATE_NOOP("Actions", "&Edit")
LETTER = QT_TRANSLATE_NOOP("Actions", "&Letter")
NOTES = QT_TRANSLATE_NOOP("Actions", "&Notes")
TAGS = QT_TRANSLATE_NOOP("Actions", "&Tags and marks")
VIEW = QT_TRANSLATE_NOOP("Actions", "&View")
HELP = QT_TRANSLATE_NOOP("Actions", "&Help")

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("project.new", QT_TRANSLATE_NOOP("Actions", "&New project…"), FILE, "project.new", ("Ctrl+Shift+N",),
               tip=QT_TRANSLATE_NOOP("Actions", "Make a new, empty project file")),
    ActionSpec("project.open", QT_TRANSLATE_NOOP("Actions", "&Open project…"), FILE, "project.open", ("Ctrl+O",),
               tip=QT_TRANSLATE_NOOP("Actions", "Open a project file")),
    ActionSpec("project.sample", QT_TRANSLATE_NOOP("Actions", "Open the &sample"), FILE, "project.sample",
               tip=QT_TRANSLATE_NOOP("Actions", "Copy the sample project to your documents and open it")),
    ActionSpec("project.import", QT_TRANSLATE_NOOP("Actions", "&Import letters…"), FILE, "exchange.import_letters",
               ("Ctrl+I",), "write", QT_TRANSLATE_NOOP("Actions", "Read letters from text or HTML files"),
               separator=True),
    ActionSpec("project.export", QT_TRANSLATE_NOOP("Actions", "&Export…"), FILE, "exchange.export", ("Ctrl+E",),
               "project", QT_TRANSLATE_NOOP("Actions", "Write the project as TEI, text, Markdown or JSON")),
    ActionSpec("project.backup", QT_TRANSLATE_NOOP("Actions", "&Back up now"), FILE, "project.backup", (), "project",
               QT_TRANSLATE_NOOP("Actions", "Make a verified copy of the project in the backup folder")),
    ActionSpec("project.close", QT_TRANSLATE_NOOP("Actions", "&Close project"), FILE, "project.close", ("Ctrl+W",),
               "project", QT_TRANSLATE_NOOP("Actions", "Save what is pending and close the project"), separator=True),
    ActionSpec("window.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), FILE, "project.quit", ("Ctrl+Q",),
               tip=QT_TRANSLATE_NOOP("Actions", "Save what is pending and leave Letterbook")),

    ActionSpec("edit.undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), EDIT, "edit.undo", ("Ctrl+Z",), "write",
               QT_TRANSLATE_NOOP("Actions", "Take back the latest step, whatever it was")),
    ActionSpec("edit.redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), EDIT, "edit.redo", ("Ctrl+Shift+Z", "Ctrl+Y"),
               "write", QT_TRANSLATE_NOOP("Actions", "Do again what was taken back")),
    ActionSpec("edit.cut", QT_TRANSLATE_NOOP("Actions", "Cu&t"), EDIT, "edit.cut", (), "edit",
               QT_TRANSLATE_NOOP("Actions", "Cut the selection with its notes, tags and marks"), separator=True),
    ActionSpec("edit.copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), EDIT, "edit.copy", (), "letter",
               QT_TRANSLATE_NOOP("Actions", "Copy the selection with its notes, tags and marks")),
    ActionSpec("edit.paste", QT_TRANSLATE_NOOP("Actions", "&Paste"), EDIT, "edit.paste", (), "edit",
               QT_TRANSLATE_NOOP("Actions", "Paste at the caret")),

    ActionSpec("letter.new", QT_TRANSLATE_NOOP("Actions", "&New letter"), LETTER, "letter.new", ("Ctrl+N",), "write",
               QT_TRANSLATE_NOOP("Actions", "Add an empty letter to the project")),
    ActionSpec("letter.details", QT_TRANSLATE_NOOP("Actions", "&Details and provenance"), LETTER, "letter.details",
               ("F4",), "letter",
               QT_TRANSLATE_NOOP("Actions", "Go to the letter's number, correspondents, date, place and provenance")),
    ActionSpec("letter.filter", QT_TRANSLATE_NOOP("Actions", "&Find a letter"), LETTER, "letter.filter",
               ("Ctrl+L",), "project", QT_TRANSLATE_NOOP("Actions", "Go to the filter above the list of letters")),
    ActionSpec("letter.previous", QT_TRANSLATE_NOOP("Actions", "&Previous letter"), LETTER, "letter.previous",
               ("Alt+PgUp",), "project", QT_TRANSLATE_NOOP("Actions", "Show the letter before this one"),
               separator=True),
    ActionSpec("letter.next", QT_TRANSLATE_NOOP("Actions", "Ne&xt letter"), LETTER, "letter.next", ("Alt+PgDown",),
               "project", QT_TRANSLATE_NOOP("Actions", "Show the letter after this one")),
    ActionSpec("letter.delete", QT_TRANSLATE_NOOP("Actions", "De&lete letter"), LETTER, "letter.delete", (), "edit",
               QT_TRANSLATE_NOOP("Actions", "Delete this letter with its notes; undo brings it back"), separator=True),

    ActionSpec("note.add", QT_TRANSLATE_NOOP("Actions", "&Add note"), NOTES, "notes.add", ("Ctrl+Alt+N",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Add an editorial note at the caret and write its text"), "editorial"),
    ActionSpec("note.add-textual", QT_TRANSLATE_NOOP("Actions", "Add &textual note"), NOTES, "notes.add",
               ("Ctrl+Alt+T",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Add a note on the state of the text at the caret"), "textual"),
    ActionSpec("note.edit", QT_TRANSLATE_NOOP("Actions", "&Write in the note"), NOTES, "notes.edit", ("F2",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Go to the text of the selected note; Esc comes back")),
    ActionSpec("note.next", QT_TRANSLATE_NOOP("Actions", "&Next note"), NOTES, "notes.next", ("F9",), "letter",
               QT_TRANSLATE_NOOP("Actions", "Select the next note"), separator=True),
    ActionSpec("note.previous", QT_TRANSLATE_NOOP("Actions", "&Previous note"), NOTES, "notes.previous",
               ("Shift+F9",), "letter", QT_TRANSLATE_NOOP("Actions", "Select the note before")),
    ActionSpec("note.move", QT_TRANSLATE_NOOP("Actions", "&Move note to the caret"), NOTES, "notes.move",
               ("Ctrl+Alt+M",), "edit", QT_TRANSLATE_NOOP("Actions", "Move the selected note's number to the caret"),
               separator=True),
    ActionSpec("note.delete", QT_TRANSLATE_NOOP("Actions", "&Delete note"), NOTES, "notes.delete",
               ("Ctrl+Alt+Backspace",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Delete the selected note; undo brings it back")),

    ActionSpec("tag.any", QT_TRANSLATE_NOOP("Actions", "&Tag…"), TAGS, "tags.tag", ("Ctrl+T",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Tag the selection, or the word at the caret, from the register"), ""),
    ActionSpec("tag.person", QT_TRANSLATE_NOOP("Actions", "Tag a &person…"), TAGS, "tags.tag", ("Ctrl+Alt+P",),
               "edit", QT_TRANSLATE_NOOP("Actions", "Tag the selection as a person"), "person"),
    ActionSpec("tag.place", QT_TRANSLATE_NOOP("Actions", "Tag a p&lace…"), TAGS, "tags.tag", ("Ctrl+Alt+L",),
               "edit", QT_TRANSLATE_NOOP("Actions", "Tag the selection as a place"), "place"),
    ActionSpec("tag.organisation", QT_TRANSLATE_NOOP("Actions", "Tag an &organisation…"), TAGS, "tags.tag",
               ("Ctrl+Alt+O",), "edit", QT_TRANSLATE_NOOP("Actions", "Tag the selection as an organisation"),
               "organisation"),
    ActionSpec("mark.menu", QT_TRANSLATE_NOOP("Actions", "&Markup by key…"), TAGS, "marks.leader", ("F8",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Then one letter: apply a mark, tag or note to the selection"),
               separator=True),
    ActionSpec("mark.block", QT_TRANSLATE_NOOP("Actions", "&Block role…"), TAGS, "marks.block_role", ("Ctrl+R",),
               "edit", QT_TRANSLATE_NOOP("Actions", "Choose what the line at the caret is")),
    ActionSpec("mark.details", QT_TRANSLATE_NOOP("Actions", "&Details of what is here…"), TAGS, "marks.details",
               ("Alt+Return",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Write reason, certainty and the like of the tag or mark at the caret")),
    ActionSpec("mark.remove", QT_TRANSLATE_NOOP("Actions", "&Remove tag or mark here"), TAGS, "marks.remove",
               ("Ctrl+Alt+Del",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Remove the innermost tag or mark at the caret; the text stays")),

    ActionSpec("view.panes", QT_TRANSLATE_NOOP("Actions", "Next &pane"), VIEW, "view.next_pane", ("F6",), "project",
               QT_TRANSLATE_NOOP("Actions", "Go from pane to pane: letters, text, notes, entities, provenance")),
    ActionSpec("view.panes-back", QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"), VIEW, "view.previous_pane",
               ("Shift+F6",), "project", QT_TRANSLATE_NOOP("Actions", "Go back from pane to pane")),
    ActionSpec("view.text", QT_TRANSLATE_NOOP("Actions", "&Text"), VIEW, "view.text", ("Ctrl+0",), "letter",
               QT_TRANSLATE_NOOP("Actions", "Go to the text of the letter")),
    ActionSpec("pane.letters", QT_TRANSLATE_NOOP("Actions", "&Letters"), VIEW, "view.pane", ("Ctrl+1",),
               "project", QT_TRANSLATE_NOOP("Actions", "Go to the list of letters; from inside it, hide it"),
               "letters", separator=True),
    ActionSpec("pane.notes", QT_TRANSLATE_NOOP("Actions", "&Notes"), VIEW, "view.pane", ("Ctrl+2",),
               "project", QT_TRANSLATE_NOOP("Actions", "Go to the notes; from inside them, hide them"),
               "notes"),
    ActionSpec("pane.entities", QT_TRANSLATE_NOOP("Actions", "&Entities"), VIEW, "view.pane", ("Ctrl+3",),
               "project", QT_TRANSLATE_NOOP("Actions", "Go to the people, places and organisations, or hide them"),
               "entities"),
    ActionSpec("pane.provenance", QT_TRANSLATE_NOOP("Actions", "&Provenance"), VIEW, "view.pane", ("Ctrl+4",),
               "project", QT_TRANSLATE_NOOP("Actions", "Go to the details and provenance of the letter, or hide them"),
               "provenance"),
    ActionSpec("pane.problems", QT_TRANSLATE_NOOP("Actions", "Pro&blems"), VIEW, "view.pane", ("Ctrl+5",),
               "project", QT_TRANSLATE_NOOP("Actions", "Go to what is doubtful; from inside it, hide it"),
               "problems"),
    ActionSpec("pane.history", QT_TRANSLATE_NOOP("Actions", "&History"), VIEW, "view.pane", ("Ctrl+6",),
               "project", QT_TRANSLATE_NOOP("Actions", "Go to the history; from inside it, hide it"),
               "history"),
    ActionSpec("view.larger", QT_TRANSLATE_NOOP("Actions", "&Larger text"), VIEW, "view.zoom", ("Ctrl++", "Ctrl+="),
               tip=QT_TRANSLATE_NOOP("Actions", "Show the text larger"), argument="1", separator=True),
    ActionSpec("view.smaller", QT_TRANSLATE_NOOP("Actions", "&Smaller text"), VIEW, "view.zoom", ("Ctrl+-",),
               tip=QT_TRANSLATE_NOOP("Actions", "Show the text smaller"), argument="-1"),
    ActionSpec("view.theme", QT_TRANSLATE_NOOP("Actions", "Light or &dark"), VIEW, "view.theme", ("Ctrl+Shift+D",),
               tip=QT_TRANSLATE_NOOP("Actions", "Change between the light and the dark theme")),
    ActionSpec("view.reset", QT_TRANSLATE_NOOP("Actions", "&Reset the panels"), VIEW, "view.reset",
               tip=QT_TRANSLATE_NOOP("Actions", "Put every panel back in its first place")),

    ActionSpec("help.keys", QT_TRANSLATE_NOOP("Actions", "&Keys"), HELP, "view.keys", ("F1",),
               tip=QT_TRANSLATE_NOOP("Actions", "List every action with its key")),
    ActionSpec("help.about", QT_TRANSLATE_NOOP("Actions", "&About Letterbook"), HELP, "view.about",
               tip=QT_TRANSLATE_NOOP("Actions", "Version and licence")),
)

MENUS: tuple[str, ...] = (FILE, EDIT, LETTER, NOTES, TAGS, VIEW, HELP)


def translated(text: str) -> str:
    """Return a text of the table in the language of the interface."""
    return QCoreApplication.translate("Actions", text)


def plain_label(spec: ActionSpec) -> str:
    """Return the label without the mark of its access key and without dots."""
    return translated(spec.label).replace("&", "").rstrip("…")


def keys_of(spec: ActionSpec, own: Mapping[str, str]) -> list[QKeySequence]:
    """Return the keys of an action: the editor's own, parted by blanks, where there are any in the settings."""
    keys = own[spec.id].split() if spec.id in own else spec.keys
    return [QKeySequence(key) for key in keys]


def make_actions(parent: QWidget, subject: Callable[[str], Any], own: Mapping[str, str]) -> dict[str, QAction]:
    """Return one QAction per row, added to ``parent`` so that its shortcut works wherever the focus is.

    ``subject`` gives a command object by its name; it is asked when an action is first used. ``own`` are the
    editor's own keys by action; an empty text takes the key away.
    """
    actions: dict[str, QAction] = {}
    for spec in ACTIONS:
        action = QAction(translated(spec.label), parent)
        action.setObjectName(spec.id)
        action.setShortcuts(keys_of(spec, own))
        action.setStatusTip(translated(spec.tip))
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(_caller(subject, spec))
        parent.addAction(action)
        actions[spec.id] = action
    return actions


def _caller(subject: Callable[[str], Any], spec: ActionSpec) -> Callable[[], None]:
    arguments = () if spec.argument is None else (spec.argument,)

    def call() -> None:
        handler_of(subject, spec)(*arguments)  # without what QAction.triggered says: whether it is checked
    return call


def handler_of(subject: Callable[[str], Any], spec: ActionSpec) -> Callable[..., None]:
    """Return what an action calls.

    Raises:
        AttributeError: there is no such command: the table is wrong.
    """
    name, method = spec.handler.split(".")
    return getattr(subject(name), method)


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> dict[str, QMenu]:
    """Make the menus of the table in ``bar``; return them by their untranslated title."""
    menus: dict[str, QMenu] = {}
    for title in MENUS:
        menu = bar.addMenu(translated(title))
        menu.setToolTipsVisible(False)
        for spec in _of_menu(title):
            if spec.separator:
                menu.addSeparator()
            menu.addAction(actions[spec.id])
        menus[title] = menu
    return menus


def _of_menu(title: str) -> Iterator[ActionSpec]:
    return (spec for spec in ACTIONS if spec.menu == title)


def enable(actions: Mapping[str, QAction], *, project: bool, letter: bool, writable: bool) -> None:
    """Enable the actions that can be used now."""
    usable = {"": True, "project": project, "write": project and writable, "letter": letter,
              "edit": letter and writable}
    for spec in ACTIONS:
        actions[spec.id].setEnabled(usable[spec.needs])


def conflicts(specs: Iterable[ActionSpec] = ACTIONS) -> list[tuple[str, str, str]]:
    """Return (key, action, action) for every key that two actions share."""
    taken: dict[str, str] = {}
    found: list[tuple[str, str, str]] = []
    for spec in specs:
        for key in spec.keys:
            name = QKeySequence(key).toString()
            if name in taken:
                found.append((name, taken[name], spec.id))
            taken.setdefault(name, spec.id)
    return found
