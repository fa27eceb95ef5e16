"""The laws of reviewing, each a function that raises ``LawBrokenError``. The numbers are those of docs/review.md."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from editor.core.annotations import POINT_KINDS, Annotation
from editor.core.blocks import line_spans
from editor.core.entities import Entity
from editor.core.letters import Note
from editor.core.record import Record
from editor.core.review_changes import ReviewChange
from editor.core.sides import Divergence
from editor.review.objects import said_by
from tests.review.simulation.seen import Seen
from tests.review.simulation.vocabulary import markers


class LawBrokenError(AssertionError):
    """A law does not hold."""

    def __init__(self, law: str, *about: object) -> None:
        super().__init__(law, *about)
        self.law = law


class Merged(NamedTuple):
    """A merge that was done: how both sides stood, what differed, what was decided and what stayed open."""

    before: Seen
    theirs: Seen
    after: Seen
    divergences: tuple[Divergence, ...]
    done: tuple[ReviewChange, ...]
    left: tuple[ReviewChange, ...]

    def questions(self) -> tuple[ReviewChange, ...]:
        """Changes that were shown to somebody: nothing of them is lost in silence."""
        return tuple(one for one in (*self.done, *self.left) if one.weight != "automatic")


def demand(holds: bool, law: str, *about: object) -> None:
    """Raise where a law does not hold."""
    if not holds:
        raise LawBrokenError(law, *about)


def equal(law: str, one: Seen, other: Seen, *, revisions: bool = True) -> None:
    """Two projects stand alike."""
    here, there = one.objects(), other.objects()
    different = {key: (here.get(key), there.get(key)) for key in {*here, *there} if here.get(key) != there.get(key)}
    demand(not different, law, *sorted(different.items()))
    demand(one.standing == other.standing, law, "order or numbers")
    if revisions:
        heads = {key: (one.heads.get(key), other.heads.get(key)) for key in {*one.heads, *other.heads}
                 if one.heads.get(key) != other.heads.get(key)}
        demand(not heads, law, "revisions", *((key, here.get(key), heads[key]) for key in sorted(heads)))


def whole(seen: Seen) -> None:
    """Laws 10, 12 and 13 and what a project is: whatever happened, it holds together."""
    objects = seen.objects()
    for text in seen.texts():
        content = text.text.content
        blocks = sorted((one.start, one.end) for one in text.annotations if one.is_block)
        bare = text.text.role == "note" and not blocks  # as imported from a page without paragraphs
        lines = [(line.start, line.end) for line in line_spans(content)]
        demand(bare or blocks == lines, "one role for each line", text)
        for one in text.annotations:
            inside = 0 <= one.start <= one.end <= len(content)
            point = one.start == one.end and (one.detached or one.kind in (*POINT_KINDS, "gap") or one.is_block)
            demand(inside and (one.start < one.end or point), "10 anchors in bounds", one)
            demand(one.note is None or isinstance(objects.get(one.note), Note), "a reference has its note", one)
    for letter in seen.letters:
        numbers = [note.number for note in letter.notes if note.note.series == "editorial"]
        demand(numbers == [str(number + 1) for number in range(len(numbers))], "12 numbers are 1…n", numbers)
    _register(seen.entities)


def _register(entities: Iterable[Entity]) -> None:
    register = {entry.id: entry for entry in entities}
    for entry in register.values():
        chain = {entry.id}
        here = entry
        while here.merged_into is not None and here.merged_into in register:
            demand(here.merged_into not in chain, "13 no cycle of aliases", entry)
            chain.add(here.merged_into)
            here = register[here.merged_into]


def no_words_lost(merged: Merged, gone: frozenset[str]) -> frozenset[str]:
    """7: every word that somebody wrote stands in the project, or was taken away by somebody, or stands in a change
    that was shown. Returns the words that the decisions took away."""
    lost = merged.before.markers() - merged.after.markers() - gone
    shown = _shown(merged.questions(), merged) | _taken_away(merged)
    demand(lost <= shown, "7 no written word is lost", sorted(lost - shown))
    both = (merged.before.markers() & merged.theirs.markers()) - merged.after.markers()
    demand(both <= shown, "7 what both have is not lost", sorted(both - shown))
    missed = merged.theirs.markers() - merged.after.markers() - gone
    open_ = _shown(merged.left, merged)
    demand(missed <= shown | open_, "7 no written word of theirs is lost", sorted(missed - shown - open_))
    return frozenset(lost | (missed - open_))


def _taken_away(merged: Merged) -> frozenset[str]:
    """The markers that stand in several things and that somebody took away wherever they stood: an entry that bears
    the words of a text goes with one, and the words with the other."""
    differ = {one.object: one for one in merged.divergences}
    kept, taken, theirs = set[str](), set[str](), merged.theirs.objects()
    for side, other in ((merged.before, merged.theirs), (merged.theirs, merged.before)):
        there = other.objects()
        for key, value in side.objects().items():
            if isinstance(value, Annotation):
                continue
            one, here = differ.get(key), _markers_of(value)
            # What does not differ here follows theirs: theirs is what somebody here began with.
            base = _markers_of(theirs.get(key) if one is None else one.base and one.base.value)
            taken |= here & base - _markers_of(there.get(key))
            kept |= here - (base - _markers_of(there.get(key)))
    return frozenset(taken - kept)


def _markers_of(value: Record | None) -> frozenset[str]:
    return markers((json.dumps(msgspec.to_builtins(value), ensure_ascii=False),))


def concerned(change: ReviewChange) -> frozenset[str]:
    """The objects that a change is about."""
    return frozenset(filter(None, (change.object, change.related, *change.members)))


def _shown(changes: Iterable[ReviewChange], merged: Merged) -> frozenset[str]:
    """The markers in what changes show, and in all that comes and goes with them."""
    changes = tuple(changes)
    about = frozenset().union(*map(concerned, changes))
    values = [value for side in (merged.before, merged.theirs) for key, value in side.objects().items() if key in about
              and not isinstance(value, Annotation)]
    return markers(json.dumps(msgspec.to_builtins(one), ensure_ascii=False)
                   for one in (*changes, *(value for value in values if not _is_both(value, merged))))


def _is_both(value: Record, merged: Merged) -> bool:
    """Whether something is with both: of that only what a change shows is in question."""
    key: str = getattr(value, "id")  # noqa: B009 - a record of any kind
    return key in merged.before.objects() and key in merged.theirs.objects()


def nothing_vanishes(merged: Merged, refused: frozenset[str], *, decided_by_policy: bool) -> None:
    """8 and 9: what lived with both lives, unless one deleted what the other had not touched; what was edited by one
    and deleted by the other lives or was shown. ``refused`` are objects that somebody did not want. No
    policy deletes what was worked in, not even where it shows it."""
    differ = {one.object: one for one in merged.divergences}
    asked = refused if decided_by_policy else refused.union(*map(concerned, merged.questions()))
    unified = {change.object for change in merged.done if change.row == 12} | {
        change.related for change in merged.done if change.row == 12}
    before, theirs, after = merged.before.objects(), merged.theirs.objects(), merged.after.objects()
    for key, value in before.items():
        if key in after or key in asked or key in unified or _is_role(value):
            continue
        one = differ.get(key)
        demand(key not in theirs and one is not None and one.theirs.value is None, "9 nothing vanishes", value, one)
        worked_in = one.relation == "diverged" and _said(one.base and one.base.value) != _said(value)
        demand(not worked_in, "8 what was edited is not deleted", value, one)
    for key, value in theirs.items():
        one = differ.get(key)
        if key in after or key in asked or key in unified or _is_role(value) or one is None:
            continue
        if any(key == left.object or key in left.members for left in merged.left):
            continue
        demand(one.mine is not None and one.mine.value is None, "9 nothing of theirs vanishes", value, one)
        demand(_said(one.base and one.base.value) == _said(value), "8 what they edited is not deleted", value, one)


def _said(value: Record | None) -> object:
    """What a value says; where an annotation stands, and whether its words are left, is no work in it."""
    said = said_by(value)
    return {name: said[name] for name in said if name not in ("detached", "quote")} if said else said


def _is_role(value: object) -> bool:
    return isinstance(value, Annotation) and value.is_block


def quotes_stay(merged: Merged) -> None:
    """11: what covers the same words with both covers them after the merge, where they still stand there together:
    what both made of the words beside them may part them."""
    contents = {text.text.id: text.text.content for text in merged.after.texts()}
    mine, theirs, after = (one.annotations() for one in (merged.before, merged.theirs, merged.after))
    differ = {one.object for one in merged.divergences}
    asked = {change.object for change in merged.questions()}
    for key, (one, quote) in mine.items():
        there = theirs.get(key)
        if there is None or key not in after or key in differ or one.text in asked or one.is_block:
            continue
        if there[1] == quote and not one.detached and not there[0].detached and quote.strip():
            now, words = after[key]
            if quote not in contents[now.text]:
                continue
            demand(words == quote and not now.detached, "11 an untouched span keeps its words", one, there, after[key])


def settled(merged: Merged) -> None:
    """Of what was decided nothing is asked again."""
    done = {one.key for one in merged.done}
    demand(not done & {one.key for one in merged.left}, "14 what was decided is not asked again",
           *(one for one in merged.left if one.key in done))


def alike(law: str, one: Seen, other: Seen, *, roles: bool = False) -> None:
    """Two projects say the same, as far as two ways of deciding the same can: what lost its words may remember others
    of what stood around them, and, unless ``roles``, the roles of lines may have other identities."""
    here, there = _plainly(one, roles), _plainly(other, roles)
    different = {key: (here.get(key), there.get(key)) for key in {*here, *there} if here.get(key) != there.get(key)}
    demand(not different, law, *sorted(different.items()))


def _plainly(seen: Seen, roles: bool) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in seen.objects().items():
        if isinstance(value, Annotation) and value.is_block and not roles:
            found[f"{value.text} {value.start}"] = value.end
        elif isinstance(value, Annotation) and value.detached:
            found[key] = (value.text, value.kind, value.attributes, value.entities, value.note)
        else:
            found[key] = value
    return found
