"""The characters that a project keeps at hand."""

from __future__ import annotations

from collections.abc import Iterable

from editor.app.actions.step import Step
from editor.core.messages import Message, message
from editor.core.operations import Change, Put, Reader
from editor.core.palette import code_points
from editor.core.record import replace


class KeepCharacter(Step, frozen=True, kw_only=True):
    """Keep a character at hand for the whole project, or (where it is kept) let it go."""

    character: str

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-character-kept", character=self.character, point=code_points(self.character))

    def told(self, reader: Reader) -> Message:
        """What the history shows: kept or let go."""
        if self.character in reader.project().profile.characters:
            return message("history-character-gone", character=self.character, point=code_points(self.character))
        return self.label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the project with the character, or without it."""
        project = reader.project()
        kept = project.profile.characters
        after = tuple(one for one in kept if one != self.character)
        if after == kept:
            after = (*kept, self.character)
        return (Put(replace(project, profile=replace(project.profile, characters=after))),)
