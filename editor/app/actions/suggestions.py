"""Suggestions: made instead of a change, accepted, rejected, withdrawn. Nothing but accepting touches what they are
about."""

from __future__ import annotations

from collections.abc import Iterable

from editor.app.actions.entities import MergeEntities
from editor.app.actions.step import Step, need, place, said
from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import OBJECT_TYPES, Change, Delete, EditText, Put, Reader, StoredObject
from editor.core.record import JsonObject, Record, from_json_object, replace
from editor.core.reviewing import Suggestion
from editor.core.suggesting import place_of, stands

_TYPES: dict[str, type[Record]] = {name: kind for kind, name in OBJECT_TYPES.items()}
_PLACE = frozenset({"start", "end", "quote", "prefix", "suffix", "detached"})
"""Fields of an annotation that follow its text: that they are others is no change of it."""


def told_words(suggestion: Suggestion) -> str:
    """Return what a suggestion is about in a few words: from what to what, or the words that it stands on."""
    change = suggestion.change
    if suggestion.kind != "text":
        return said(suggestion.quote) or suggestion.kind
    removed, inserted = said(change["removed"]) or "∅", said(change["inserted"]) or "∅"
    return f"{removed} → {inserted}"


class Suggest(Step, frozen=True, kw_only=True):
    """Make suggestions, or give them another state while they are being written; ``gone`` are given up again."""

    suggestions: tuple[Suggestion, ...] = ()
    gone: tuple[str, ...] = ()

    @property
    def label(self) -> Message:
        """What the history shows."""
        if len(self.suggestions) == 1:
            return message("history-suggested", words=told_words(self.suggestions[0]))
        return message("history-suggested-many", count=len(self.suggestions))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the suggestions alone; raises RefusedError where one replaces another that is decided already."""
        for suggestion in self.suggestions:
            known = reader.get(suggestion.id)
            if isinstance(known, Suggestion) and known.state != "open":
                raise RefusedError("suggestion-decided")
        return (*(Put(suggestion) for suggestion in self.suggestions if reader.get(suggestion.id) != suggestion),
                *(Delete(name) for name in self.gone if reader.get(name) is not None))


class DecidingStep(Step, frozen=True, kw_only=True):
    """A step about one suggestion that is still open."""

    suggestion_id: str

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the words and who suggested them."""
        found = reader.get(self.suggestion_id)
        if not isinstance(found, Suggestion):
            return self.label
        return message(self._code(), words=told_words(found), name=found.author)

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message(self._code())

    def _code(self) -> str:
        raise NotImplementedError

    def _open(self, reader: Reader) -> Suggestion:
        found = need(reader, Suggestion, self.suggestion_id)
        if found.state != "open":
            raise RefusedError("suggestion-decided")
        return found


class AcceptSuggestion(DecidingStep, frozen=True, kw_only=True):
    """Do what was suggested, as one step of whoever accepts, credited in the suggestion and in the history to whoever
    suggested it. ``start`` is where it stands now, for one that has a place in a text (``core.suggesting``)."""

    start: int | None = None
    editor: str

    def _code(self) -> str:
        return "history-suggestion-accepted"

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the change and the suggestion as accepted.

        Raises:
            RefusedError: it is decided already ("suggestion-decided"), or what it was made for is not there any more
                ("suggestion-does-not-fit").
        """
        found = self._open(reader)
        accepted = replace(found, state="accepted", decided_by=self.editor)
        return (*_made(found, self.start, reader), Put(accepted))


class RejectSuggestion(DecidingStep, frozen=True, kw_only=True):
    """Leave things as they are, and say why."""

    editor: str
    because: str

    def _code(self) -> str:
        return "history-suggestion-rejected"

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the suggestion as rejected; raises RefusedError("rejection-without-reason")."""
        if not self.because.strip():
            raise RefusedError("rejection-without-reason")
        return (Put(replace(self._open(reader), state="rejected", decided_by=self.editor,
                            decided_because=self.because.strip())),)


class WithdrawSuggestion(DecidingStep, frozen=True, kw_only=True):
    """Take one's own suggestion back."""

    editor: str
    because: str = ""

    def _code(self) -> str:
        return "history-suggestion-withdrawn"

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the suggestion as withdrawn; raises RefusedError("suggestion-of-another")."""
        found = self._open(reader)
        if found.author != self.editor:
            raise RefusedError("suggestion-of-another", name=found.author)
        return (Put(replace(found, state="withdrawn", decided_by=self.editor, decided_because=self.because.strip())),)


# --- doing what was suggested

def _made(suggestion: Suggestion, start: int | None, reader: Reader) -> list[Change]:
    change = suggestion.change
    if suggestion.kind == "merge":
        return list(MergeEntities(keep=change["keep"], merge=tuple(change["merge"])).plan(reader))
    spot = place_of(suggestion)
    content = "" if spot is None else _content(spot[0], reader)
    if spot is not None and (start is None or not stands(suggestion, content, start, start + len(suggestion.quote))):
        raise RefusedError("suggestion-does-not-fit")
    if suggestion.kind == "text":
        edit = TextEdit(start or 0, suggestion.quote, change["inserted"])
        return [EditText(suggestion.about, (edit,))]
    by = 0 if spot is None or start is None else start - spot[1]
    return [made for one in change["objects"] for made in _object(one, spot[0] if spot else "", by, content, reader)]


def _content(text_id: str, reader: Reader) -> str:
    if reader.get(text_id) is None:
        raise RefusedError("suggestion-does-not-fit")
    return reader.text(text_id).text.content


def _object(one: JsonObject, text: str, by: int, content: str, reader: Reader) -> Iterable[Change]:
    """What a suggestion does to one object: it makes, changes or deletes it."""
    kind = _TYPES[one["type"]]
    was = None if one["was"] is None else from_json_object(kind, one["was"])
    value = None if one["value"] is None else from_json_object(kind, one["value"])
    name = getattr(was or value, "id", "")
    now = reader.get(name)
    if (now is None) != (was is None):
        raise RefusedError("suggestion-does-not-fit")
    if value is None:
        if was is None or _differing(was, now):
            raise RefusedError("suggestion-does-not-fit")
        return (Delete(name),)
    if was is not None and now is not None:
        value = _changed(was, value, now, by)
    elif isinstance(value, Annotation) and value.text == text:
        value = replace(value, start=value.start + by, end=value.end + by)
    if isinstance(value, Annotation) and value.text == text and not value.detached:
        value = place(value, content)
    return (Put(value),)  # type: ignore[arg-type] - the kind is one that is stored, which only its table knows


def _changed(was: Record, value: Record, now: StoredObject, by: int) -> StoredObject:
    """Return what stands now with the fields that the suggestion changes."""
    fields = _differing(was, value)
    if fields & _differing(was, now):
        raise RefusedError("suggestion-does-not-fit")
    changed = replace(now, **{name: getattr(value, name) for name in fields})
    if isinstance(was, Annotation) and isinstance(value, Annotation) and (was.start, was.end) != (
            value.start, value.end):
        return replace(changed, start=value.start + by, end=value.end + by, detached=False)
    return changed


def _differing(one: Record, other: object) -> set[str]:
    left_out = _PLACE if isinstance(one, Annotation) else frozenset[str]()
    return {name for name in one.__struct_fields__ if name not in left_out
            and getattr(one, name) != getattr(other, name, None)}
