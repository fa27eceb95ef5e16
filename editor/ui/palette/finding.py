"""Finding what the palette lists: the sign that a query begins with says among what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from editor.app.settings import with_recent_action
from editor.core.entities import Entity
from editor.ui import action_table
from editor.ui.kind_signs import kind_label
from editor.ui.palette.entries import (
    LETTERS,
    MOST,
    PROJECTS,
    REGISTER,
    SETTINGS,
    SIGNS,
    Entry,
    command_entries,
    letter_entries,
    project_entries,
    register_entries,
    setting_entries,
)
from editor.ui.translating import Translating

if TYPE_CHECKING:
    from editor.ui.action_table import ActionSpec
    from editor.ui.commands.tags import RankEntries
    from editor.ui.main_window import MainWindow

OTHERS_FROM = 2
"""So many letters must be typed before settings and projects are listed below the commands."""


class Finding(Translating):
    """Looks for what was typed among everything that a window offers."""

    def __init__(self, window: MainWindow, show_setting: Callable[[str], object]) -> None:
        self._window = window
        self._show_setting = show_setting
        self._ranking: RankEntries | None = None

    def begin(self) -> None:
        """The palette is about to open: undo and redo say what they would do."""
        self._window.tell_undo()

    def look(self, query: str) -> Sequence[Entry]:
        """Return what fits the query."""
        sign, rest = query[:1], query[1:].strip()
        if sign not in SIGNS:
            return self._commands(query.strip())
        look = {LETTERS: self._letters, REGISTER: self._register, SETTINGS: self._settings,
                PROJECTS: self._projects}[sign]
        return look(rest)[:MOST]

    def _commands(self, query: str) -> list[Entry]:
        window = self._window
        found = command_entries(query, window.specs, window.actions_by_id, window.settings.value.recent_actions,
                                self._why)
        found = [entry._replace(run=lambda entry=entry: self._run(entry)) for entry in found]
        if len(query) >= OTHERS_FROM:
            found += self._settings(query) + self._projects(query)
        return found

    def _why(self, spec: ActionSpec) -> str:
        window, controller = self._window, self._window.controller
        why = action_table.why_not(spec, project=controller.is_open, letter=bool(controller.letter_id),
                                   writable=controller.writable)
        if not why and not window.actions_by_id[spec.id].isEnabled():
            return self.tr("there is nothing to do it with")
        return why

    def _run(self, entry: Entry) -> None:
        settings = self._window.settings
        settings.set(with_recent_action(settings.value, entry.id))
        entry.run()

    def _settings(self, query: str) -> list[Entry]:
        return setting_entries(query, self._show_setting)

    def _projects(self, query: str) -> list[Entry]:
        window = self._window
        return project_entries(query, window.settings.value.recent_projects, window.projects.open_path)

    def _letters(self, query: str) -> list[Entry]:
        window = self._window
        if not window.controller.is_open:
            return []
        with window.controller.guard():
            return letter_entries(query, window.controller.session, window.workbench.commands["places"].recent,
                                  self._show_letter)
        return []

    def _show_letter(self, letter: str) -> None:
        self._window.controller.show_letter(letter)
        self._window.text.editor.setFocus()

    def _register(self, query: str) -> list[Entry]:
        controller = self._window.controller
        if not controller.is_open:
            return []
        if self._ranking is None or self._ranking.entities is not controller.entities():
            from editor.ui.commands.tags import RankEntries

            self._ranking = RankEntries(controller.entities())
        if not query:
            every = sorted(controller.entities().values(), key=lambda entity: entity.name)[:MOST]
            return register_entries(((entity, "", 0) for entity in every), kind_label, self._show_mentions)
        return register_entries(self._ranking(query, ""), kind_label, self._show_mentions)

    def _show_mentions(self, entity: Entity) -> None:
        """List the letters that mention the entry."""
        window = self._window
        window.show_pane("letters")
        window.letters.filter.setText(f"tag:{entity.id}")
        window.letters.view.setFocus()
