"""Keeping ways to export with the project."""

from __future__ import annotations

from collections.abc import Iterable

from editor.app.actions.step import Step
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, Put, Reader
from editor.core.presets import ExportPreset
from editor.core.record import replace


class SavePreset(Step, frozen=True, kw_only=True):
    """Keep a way to export under a name; one that has the name is changed."""

    name: str
    preset: ExportPreset

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-preset-saved", name=self.name)

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the project with the preset.

        Raises:
            RefusedError: the name is empty ("preset-unnamed").
        """
        if not self.name.strip():
            raise RefusedError("preset-unnamed")
        project = reader.project()
        changed = replace(project, presets={**project.presets, self.name.strip(): self.preset})
        return () if changed == project else (Put(changed),)


class DeletePreset(Step, frozen=True, kw_only=True):
    """Forget a way to export."""

    name: str

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-preset-gone", name=self.name)

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the project without the preset.

        Raises:
            RefusedError: there is none of that name ("no-such-preset").
        """
        project = reader.project()
        if self.name not in project.presets:
            raise RefusedError("no-such-preset", preset=self.name, known=", ".join(sorted(project.presets)) or "-")
        rest = {name: preset for name, preset in project.presets.items() if name != self.name}
        return (Put(replace(project, presets=rest)),)
