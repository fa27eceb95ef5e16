"""What a review only proposes, kept as suggestions once what it hangs on is decided.

That two entries of the register are one person (row 31 of docs/review.md), and that what a colleague said of an entry
which was merged holds of the other (row 34), is proposed with the entry itself. Who reviews is asked until it is
decided, also when the entry was taken. Where nobody is asked there is nothing to compare any more once the entry is
taken, and the question would be gone with it: so it goes on as a suggestion, which is listed with the letter that names
the entry, accepted or rejected there, and travels to colleagues.

Both sides make the same suggestion of the same proposal, with the same identity, so that it is one when they meet.
Where one of them knows of another letter that names the entry there are two: what belongs to a letter stays with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.letters import Letter
from editor.core.operations import Adopt, Change, Settle
from editor.core.record import replace, to_json_object
from editor.core.review_changes import ReviewChange
from editor.core.reviewing import Suggestion, Verdict
from editor.review.fields import both_are
from editor.review.keys import key_of, suggestion_id, words_of

if TYPE_CHECKING:
    from editor.app.review.review import Review

TWINS, OF_THE_OTHER = 31, 34
"""The rows of docs/review.md that propose."""
REFUSED: frozenset[Verdict] = frozenset({"rejected", "mine"})


def left_over(review: Review, changes: Iterable[Change], verdicts: Mapping[str, Verdict]) -> list[Suggestion]:
    """Return the suggestions that go on with what is proposed and undecided, where ``changes`` close what it hangs on,
    or that was taken over before.

    ``verdicts`` are those that led to the changes. What was suggested before, whatever became of it, is not again.
    """
    proposed = [one for one in review.changes if one.action == "proposed" and one.open and one.key not in verdicts]
    if not proposed:
        return []
    kept = {one.object for one in changes if isinstance(one, Settle | Adopt) and (
        one.value is not None if isinstance(one, Settle) else review.sides.theirs(one.object, review.source.id))}
    decided = {(one.object, one.part): verdicts.get(one.key, one.verdict) for one in review.changes
               if one.action != "proposed"}
    left = [one for one in proposed if (one.object in kept or one.object not in review.divergences)
            and decided.get((one.object, one.part)) not in REFUSED and not _was_suggested(review, one)]
    return [made for one in left if (made := _suggestion(review, one)) is not None]


def _was_suggested(review: Review, change: ReviewChange) -> bool:
    """Whether a proposal went on as a suggestion before, with whichever letter."""
    made = {one.id for one in review.sides.suggested("merge" if change.row == TWINS else "register")}
    return bool(made) and not made.isdisjoint((key_of("proposed", change.key), *(
        suggestion_id(change.key, letter) for letter in review.session.letter_ids())))


def _suggestion(review: Review, change: ReviewChange) -> Suggestion | None:
    theirs, other = review.sides.theirs(change.object, review.source.id), review.session.get(change.related or "")
    if not isinstance(theirs, Entity) or not isinstance(other, Entity):
        return None
    letter = min(_letters(review, {theirs.id, other.id}), default="")
    if not letter:
        return None  # nowhere to be listed; the register proposes what is alike by itself
    return (_twins if change.row == TWINS else _of_the_other)(review, change, theirs, other, letter)


def _twins(review: Review, change: ReviewChange, theirs: Entity, other: Entity, letter: str) -> Suggestion:
    kept, merged = sorted((theirs, other), key=lambda entry: entry.id)
    revision = change.theirs_revision if merged is theirs else review.session.revision_of(merged.id)
    author, at = _made(review, revision or "")
    return Suggestion(
        id=suggestion_id(change.key, letter), letter=letter, about=kept.id, kind="merge", base="",
        change={"keep": kept.id, "merge": [merged.id]}, author=author, at=at, quote=f"{merged.name} = {kept.name}")


def _of_the_other(review: Review, change: ReviewChange, theirs: Entity, other: Entity,
                  letter: str) -> Suggestion | None:
    name = change.part.split("[", 1)[0].split(".", 1)[0]
    value: Any = getattr(theirs, name)
    there: Any = getattr(other, name)
    new = (value,)
    if both_are(tuple, value, there):
        new = tuple(element for element in value if element not in there)
        value = (*there, *new)
    if value == there:
        return None
    author, at = _made(review, change.theirs_revision)
    return Suggestion(
        id=suggestion_id(change.key, letter), letter=letter, about=other.id, kind="register",
        base=review.session.revision_of(other.id) or "", author=author, at=at,
        change={"objects": [{"type": "entity", "was": to_json_object(other),
                             "value": to_json_object(replace(other, **{name: value}))}]},
        quote=f"{other.name}: {', '.join(map(words_of, new))}")


def _made(review: Review, revision: str) -> tuple[str, str]:
    """Who made a state, and when."""
    step = review.session.steps_of([revision] if revision else []).get(revision)
    return (step.editor, step.at) if step is not None else (review.source.editor, review.source.at)


def _letters(review: Review, entries: set[str]) -> Iterator[str]:
    """The letters that name one of the entries here or with them; all of them, where none does."""
    naming = {letter for entry in entries for letter, _tag in review.session.mentions_of(entry)}
    naming |= {one.letter for one in review.divergences.values() if one.letter is not None
               and isinstance(one.theirs.value, Annotation) and entries & set(one.theirs.value.entities)}
    if naming:
        yield from naming
        return
    yield from review.session.letter_ids()
    yield from (one.object for one in review.divergences.values() if isinstance(one.theirs.value, Letter))
