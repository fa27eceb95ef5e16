"""Translations: texts of a letter beside its transcription, with tags, marks and notes of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec import field

from editor.app.actions.step import Step, need
from editor.core.annotations import Annotation
from editor.core.blocks import DEFAULT_ROLE, line_spans
from editor.core.ids import new_id
from editor.core.letters import Letter, Text
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, Delete, Put, Reader
from editor.core.record import replace


class AddTranslation(Step, frozen=True, kw_only=True):
    """Begin a translation of a letter: as many empty lines as the letter has, each with the role of its counterpart."""

    letter_id: str
    language: str | None = None
    text_id: str = field(default_factory=new_id)
    make_id: Callable[[], str] = new_id

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-translation-added", language=self.language or "")

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the text and the roles of its lines."""
        snapshot = reader.letter(self.letter_id)
        roles = {block.start: block.kind for block in snapshot.transcription.annotations
                 if block.is_block and not block.detached}
        lines = line_spans(snapshot.transcription.text.content)
        order = 1 + max((one.text.order for one in snapshot.translations), default=0)
        text = Text(id=self.text_id, letter=self.letter_id, role="translation", content="\n" * (len(lines) - 1),
                    language=self.language, order=order)
        return (Put(text), *(Put(Annotation(
            id=self.make_id(), text=text.id, kind=roles.get(line.start, DEFAULT_ROLE), start=place, end=place))
            for place, line in enumerate(lines)))


class DeleteTranslation(Step, frozen=True, kw_only=True):
    """Delete a translation with everything that stands on it. Notes that only it refers to stay, without a place."""

    text_id: str

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-translation-deleted")

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the deletions; raises RefusedError("not-a-translation")."""
        _translation(reader, self.text_id)
        on_it = reader.text(self.text_id).annotations
        return (*(Delete(annotation.id) for annotation in on_it), Delete(self.text_id))


class SetTextLanguage(Step, frozen=True, kw_only=True):
    """Say in which language a text is written. A transcription's language is the letter's too."""

    text_id: str
    language: str | None

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-text-language", language=self.language or "")

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the text in its new state, with its letter where it is the transcription."""
        text = need(reader, Text, self.text_id)
        if text.language == self.language:
            return ()
        changes: list[Change] = [Put(replace(text, language=self.language))]
        if text.role == "transcription":
            changes.append(Put(replace(need(reader, Letter, text.letter), language=self.language)))
        return changes


def _translation(reader: Reader, text_id: str) -> Text:
    text = need(reader, Text, text_id)
    if text.role != "translation":
        raise RefusedError("not-a-translation")
    return text
