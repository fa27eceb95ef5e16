"""Changing the words of a text; everything that stands off it follows by the rule table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from editor.app.actions.step import Step
from editor.core.anchors import TextEdit, trim
from editor.core.characters import clean
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, EditText, Reader


@dataclass(frozen=True, kw_only=True)
class ReplaceText(Step):
    """Replace [start, end) of a text. What comes in is brought to the character policy first."""

    text: str
    start: int
    end: int
    replacement: str

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-text-replaced")

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the smallest edit; nothing where the text stays the same."""
        content = reader.text(self.text).text.content
        edit = text_edit(content, self.start, self.end, self.replacement)
        return (EditText(self.text, (edit,)),) if edit.removed != edit.inserted else ()


def text_edit(content: str, start: int, end: int, replacement: str) -> TextEdit:
    """Return the smallest edit that replaces [start, end), with clean characters.

    Raises:
        RefusedError: the stretch lies outside the text ("position-outside-text").
    """
    if not 0 <= start <= end <= len(content):
        raise RefusedError("position-outside-text", start=start, end=end, length=len(content))
    return trim(TextEdit(start, content[start:end], clean(replacement).text))
