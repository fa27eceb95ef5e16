"""Suggesting in an open project: what an editor would have done, kept as suggestions, and where those stand now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple, cast

from editor.app.actions.entities import MergeEntities
from editor.app.actions.step import Step
from editor.app.actions.suggestions import AcceptSuggestion, DecidingStep, Suggest
from editor.core.annotations import Annotation
from editor.core.editing import annotated_edit
from editor.core.entities import Entity
from editor.core.ids import new_id
from editor.core.letters import Comment, Letter, Note, Reading, Text
from editor.core.messages import LetterbookError, Message, RefusedError, message
from editor.core.operations import (
    OBJECT_TYPES,
    Change,
    Delete,
    EditText,
    Operation,
    Put,
    Reader,
    StoredObject,
    label_of,
)
from editor.core.provenance import Provenance
from editor.core.quotes import capture
from editor.core.record import JsonObject, to_json_object
from editor.core.reviewing import Decision, SignOff, Suggestion
from editor.core.suggesting import Standing, overlap, place_of, standing_in
from editor.review.diff import diff
from editor.review.hunks import hunks

if TYPE_CHECKING:
    from editor.core.operations import Changed
    from editor.store.session import ProjectSession

_SUGGESTABLE = (Annotation, Note, Text, Provenance, Letter, Entity)
_SPOKEN = (Suggestion, Decision, SignOff, Comment, Reading)
"""What is said about a letter and is no change of it: it is done at once, whoever suggests otherwise."""
_KINDS: tuple[tuple[type, str], ...] = (
    (Note, "note"), (Text, "note"), (Provenance, "provenance"), (Letter, "provenance"), (Annotation, "tag"),
    (Entity, "register"))
"""What a suggestion is called: by the first of these that it is about."""


class Placed(NamedTuple):
    """A suggestion with where it stands now, and the ids of the others that are alternatives to it."""

    suggestion: Suggestion
    standing: Standing | None
    gone: bool = False
    """Whether something that it is about was deleted since: it can only be rejected, or come back by an undo."""
    alternatives: tuple[str, ...] = ()

    @property
    def fits(self) -> bool:
        """Whether it can be accepted as far as its place can tell."""
        return self.suggestion.state == "open" and not self.gone and (self.standing is None or self.standing.fits)


def now() -> str:
    """Return the moment as suggestions keep it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


# --- where suggestions stand

def standing(session: ProjectSession, suggestion: Suggestion) -> Standing | None:
    """Return where a suggestion stands in the text as it is now; None for one without a place in a text."""
    spot = place_of(suggestion)
    if spot is None:
        return None
    text = session.get(spot[0])
    if not isinstance(text, Text):
        return Standing(spot[0], 0, 0, fits=False)
    return standing_in(suggestion, text.content, session.edits_since(text.id, suggestion.base))


def _is_gone(session: ProjectSession, suggestion: Suggestion) -> bool:
    change = suggestion.change
    if suggestion.kind == "merge":
        about = [change["keep"], *change["merge"]]
    else:  # what it would make is not there yet
        about = [one["was"]["id"] for one in change.get("objects", ()) if one["was"] is not None] or (
            [suggestion.about] if suggestion.kind == "text" else [])
    return any(session.get(name) is None for name in about)


def placed(session: ProjectSession, suggestions: Iterable[Suggestion]) -> list[Placed]:
    """Return suggestions with their places, in the order of the text; those without one last."""
    found = [Placed(one, standing(session, one), _is_gone(session, one)) for one in suggestions]
    waiting = [one for one in found if one.suggestion.state == "open" and one.standing is not None]
    result = [one._replace(alternatives=tuple(
        other.suggestion.id for other in waiting
        if other is not one and one.suggestion.state == "open" and one.standing is not None
        and other.standing is not None and overlap(one.standing, other.standing))) for one in found]
    return sorted(result, key=lambda one: (one.standing is None, one.standing[:3] if one.standing else ("", 0, 0),
                                           one.suggestion.at, one.suggestion.id))


def accept(session: ProjectSession, suggestion_id: str, origin: object = None) -> Changed:
    """Do what was suggested, if it still fits; see ``AcceptSuggestion``."""
    session.seal()
    return session.run(acceptance(session, suggestion_id), origin=origin)


def acceptance(session: ProjectSession, suggestion_id: str) -> AcceptSuggestion:
    """Return the step that accepts a suggestion where it stands now."""
    found = session.get(suggestion_id)
    where = standing(session, found) if isinstance(found, Suggestion) else None
    if where is not None and not where.fits:
        raise RefusedError("suggestion-does-not-fit")
    return AcceptSuggestion(suggestion_id=suggestion_id, start=None if where is None else where.start,
                            editor=session.editor)


# --- what is typed

def text_suggestions(session: ProjectSession, text_id: str, after: str, *,
                     known: Sequence[Suggestion] = ()) -> Suggest | None:
    """Return the step that keeps, as suggestions, what makes ``after`` of a text; None where nothing is to be done.

    Each change that a reader would take for one is one suggestion, of whole words. ``known`` are the suggestions that
    came of an earlier state of the same typing: they go on under their identities, or are given up.
    """
    session.seal()
    text = session.text(text_id).text
    base = session.revision_of(text_id) or ""
    left = {one.id: one for one in known if one.base == base}
    made: list[Suggestion] = []
    for hunk in _changes(text.content, after):
        before = next((one for one in left.values() if _meets(one, hunk)), None)
        if before is not None:
            del left[before.id]
        made.append(_of_hunk(text, base, hunk, session.editor, before))
    gone = tuple(one.id for one in known if one.id not in {new.id for new in made})
    changed = tuple(one for one in made if one not in known)
    return Suggest(suggestions=changed, gone=gone) if changed or gone else None


class _Span(NamedTuple):
    """[start, end) of a text gives way to ``after``; ``before`` is what stands there."""

    start: int
    end: int
    before: str
    after: str


def _changes(content: str, after: str) -> list[_Span]:
    """What leads from one content to another, as it is suggested: changes with no word between them are one, for the
    one could not be accepted without the words that the other is about."""
    found: list[_Span] = []
    for hunk in hunks(content, diff(content, after)):
        last = found[-1] if found else None
        between = content[last.end:hunk.start] if last is not None else ""
        if last is not None and not between.strip(" "):
            found[-1] = _Span(last.start, hunk.end, last.before + between + hunk.before,
                              last.after + between + hunk.after)
        else:
            found.append(_Span(hunk.start, hunk.end, hunk.before, hunk.after))
    return found


def _meets(suggestion: Suggestion, hunk: _Span) -> bool:
    start = suggestion.change["start"]
    return start <= hunk.end and hunk.start <= start + len(suggestion.change["removed"])


def _of_hunk(text: Text, base: str, hunk: _Span, author: str, before: Suggestion | None) -> Suggestion:
    quote = capture(text.content, hunk.start, hunk.end)
    change: JsonObject = {"start": hunk.start, "removed": hunk.before, "inserted": hunk.after}
    same = before is not None and before.change == change
    return Suggestion(
        id=new_id() if before is None else before.id, letter=text.letter, about=text.id, kind="text", base=base,
        change=change, author=author, at=before.at if same and before is not None else now(), quote=quote.quote,
        prefix=quote.prefix, suffix=quote.suffix)


# --- what is commanded

class SuggestInstead(Step, frozen=True, kw_only=True):
    """Keep what another operation would do as a suggestion. What is said about letters (comments, suggestions
    themselves, decisions) is done all the same."""

    operation: Operation
    session: ProjectSession
    letter: str = ""
    """The letter that is shown: a merging of two entries of the register belongs to none."""

    @property
    def kind(self) -> str:
        """A suggestion is an edit, whatever it suggests."""
        return "edit"

    @property
    def label(self) -> Message:
        """What the history shows where nothing more can be said."""
        return message("history-suggested-many", count=1)

    def told(self, reader: Reader) -> Message:
        """What the history shows."""
        changes = tuple(self.operation.plan(reader))
        return label_of(self.operation, reader) if self._is_done(changes) else self._suggest(changes, reader).label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the suggestions.

        Raises:
            RefusedError: it is nothing that can be suggested ("cannot-be-suggested").
        """
        changes = tuple(self.operation.plan(reader))
        return changes if self._is_done(changes) else self._suggest(changes, reader).plan(reader)

    def _is_done(self, changes: tuple[Change, ...]) -> bool:
        """Whether it is done whoever suggests otherwise: a decision, or something said."""
        return isinstance(self.operation, DecidingStep) or _is_spoken(changes)

    def _suggest(self, changes: tuple[Change, ...], reader: Reader) -> Suggest:
        if isinstance(self.operation, MergeEntities):
            return Suggest(suggestions=(self._merging(self.operation, reader),))
        edited = {change.text for change in changes if isinstance(change, EditText)}
        if edited:
            return self._edits(edited, changes, reader)
        if not changes:
            return Suggest()
        return Suggest(suggestions=(self._objects(changes, reader),))

    def _edits(self, edited: set[str], changes: tuple[Change, ...], reader: Reader) -> Suggest:
        """What is done to the words alone: what stands on them follows them when it is accepted."""
        others = [change for change in changes if not isinstance(change, EditText)]
        if any(not isinstance(_about(change, reader), Annotation) for change in others):
            raise RefusedError("cannot-be-suggested")
        made: list[Suggestion] = []
        for text_id in sorted(edited):
            snapshot = reader.text(text_id)
            edits = [edit for change in changes if isinstance(change, EditText) and change.text == text_id
                     for edit in change.edits]
            after = annotated_edit(snapshot, edits).snapshot.text.content
            base = self.session.revision_of(text_id) or ""
            made += [_of_hunk(snapshot.text, base, hunk, self.session.editor, None)
                     for hunk in _changes(snapshot.text.content, after)]
        return Suggest(suggestions=tuple(made))

    def _objects(self, changes: tuple[Change, ...], reader: Reader) -> Suggestion:
        pairs = [_pair(change, reader) for change in changes]
        if any(not isinstance(was or value, _SUGGESTABLE) or _is_letter_itself(was, value) for was, value in pairs):
            raise RefusedError("cannot-be-suggested")
        values = [cast("StoredObject", was if value is None else value) for was, value in pairs]
        first, kind = next((value, name) for sort, name in _KINDS for value in values if isinstance(value, sort))
        new_texts = {value.id for was, value in pairs if was is None and isinstance(value, Text)}
        spot = next(((was or value) for was, value in pairs if isinstance(was or value, Annotation)
                     and cast("Annotation", was or value).text not in new_texts), None)
        change: JsonObject = {"objects": [{
            "type": OBJECT_TYPES[type(cast("StoredObject", was or value))],
            "was": None if was is None else to_json_object(was),
            "value": None if value is None else to_json_object(value)} for was, value in pairs]}
        about, base, quote = first.id, self.session.revision_of(first.id) or "", capture("", 0, 0)
        if isinstance(spot, Annotation) and not spot.detached and kind in ("tag", "note"):
            spot = next((value for _was, value in pairs if isinstance(value, Annotation) and value.text == spot.text),
                        spot)
            change |= {"text": spot.text, "start": spot.start, "end": spot.end}
            base = self.session.revision_of(spot.text) or ""
            quote = capture(reader.text(spot.text).text.content, spot.start, spot.end)
        return Suggestion(id=new_id(), letter=self._letter_of(values, reader), about=about, kind=kind, base=base,
                          change=change, author=self.session.editor, at=now(), quote=quote.quote, prefix=quote.prefix,
                          suffix=quote.suffix)

    def _merging(self, merging: MergeEntities, reader: Reader) -> Suggestion:
        tuple(merging.plan(reader))  # what cannot be merged is refused now and not when somebody accepts it
        kept = reader.get(merging.keep)
        names = [entity.name for key in merging.merge if isinstance(entity := reader.get(key), Entity)]
        return Suggestion(
            id=new_id(), letter=self.letter, about=merging.keep, kind="merge",
            base=self.session.revision_of(merging.keep) or "",
            change={"keep": merging.keep, "merge": list(merging.merge)}, author=self.session.editor, at=now(),
            quote=" = ".join([*(names or ["?"]), kept.name if isinstance(kept, Entity) else "?"]))

    def _letter_of(self, values: Sequence[StoredObject], reader: Reader) -> str:
        for value in values:
            if isinstance(value, Annotation):
                try:
                    return reader.text(value.text).text.letter
                except LetterbookError:
                    continue  # it stands on the body of a note that would come with it
            if isinstance(value, Letter):
                return value.id
            if (letter := getattr(value, "letter", "")) and isinstance(letter, str):
                return letter
        return self.letter


def _about(change: Change, reader: Reader) -> StoredObject | None:
    return _pair(change, reader)[0] or _pair(change, reader)[1]


def _pair(change: Change, reader: Reader) -> tuple[StoredObject | None, StoredObject | None]:
    """What a change makes of what; raises RefusedError where it is neither making, changing nor deleting."""
    if isinstance(change, Put):
        return reader.get(change.value.id), change.value
    if isinstance(change, Delete):
        return reader.get(change.id), None
    raise RefusedError("cannot-be-suggested")


def _is_letter_itself(was: StoredObject | None, value: StoredObject | None) -> bool:
    """Whether a letter, or its text or a translation, would come or go: that is no suggestion about it."""
    either = was or value
    return (was is None or value is None) and (
        isinstance(either, Letter) or (isinstance(either, Text) and either.role != "note"))


def _is_spoken(changes: Sequence[Change]) -> bool:
    return bool(changes) and all(isinstance(change, Put) and isinstance(change.value, _SPOKEN) for change in changes)
