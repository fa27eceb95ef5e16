"""Joining two letters: the second one's text follows the first one's, and everything else is carried over."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.carrying import Carrying
from editor.core.editing import annotated_edit
from editor.core.ids import supply
from editor.core.letters import Action, Letter
from editor.core.operations import Change, Delete, EditText, Put
from editor.core.provenance import DigitalSource, Provenance, SetApart, Witness
from editor.core.record import Record, replace
from editor.core.snapshot import LetterSnapshot, TextSnapshot

T = TypeVar("T", bound=Record)

BETWEEN_SOURCES = "\n\n"
"""Stands between the raw sources of two letters that were joined."""
JOINT = "joint of two letters"
"""Why that stretch of the source is set apart."""


def join_letters(first: LetterSnapshot, second: LetterSnapshot, make_id: Callable[[], str]) -> tuple[Change, ...]:
    """Return the changes that append the second letter to the first and take the second away.

    What stands on its texts keeps its identity. A translation follows the one in the same language, or becomes one
    more. Witnesses, custody, publications, correspondents and links that the first letter lacks are added to it.
    """
    carrying = Carrying(first.letter.id, make_id)
    carrying.take_notes(second.notes, after=1 + max((note.note.order for note in first.notes), default=-1))
    joins = [_Joint(first.transcription, second.transcription, make_id)]
    mine = list(first.translations)
    order = 1 + max((text.text.order for text in mine), default=0)
    for text in second.translations:
        fitting = next((own for own in mine if own.text.language == text.text.language), None)
        if fitting is not None:
            mine.remove(fitting)
            joins.append(_Joint(fitting, text, make_id))
        else:
            carrying.take_text(text, order)
            order += 1
    for joint in joins:
        joint.carry(carrying)
    carrying.names[second.letter.id] = first.letter.id
    carrying.take_comments(second.comments)
    carrying.copy_readings(second.readings)
    shifts = {joint.second.text.id: joint.offset for joint in joins}
    letter = joined_letter(first.letter, second.letter)
    letter = replace(letter, remarks=(*first.letter.remarks, *(
        carrying.renamed(remark, first.letter.id, shifts.get(remark.text or "", 0))
        for remark in second.letter.remarks)))
    return (*(change for joint in joins for change in joint.text_changes()), *carrying.changes((
        *(change for joint in joins for change in joint.leftovers()), Put(letter),
        Put(joined_provenance(first.provenance, second.provenance)),
        *(Delete(one.id) for one in (*second.readings, *second.suggestions, *second.signoffs)))),
        Delete(second.provenance.id), Delete(second.letter.id))


class _Joint:
    """One text that follows another as lines of their own; of an empty one nothing is left but what stood on it."""

    def __init__(self, first: TextSnapshot, second: TextSnapshot, make_id: Callable[[], str]) -> None:
        self.first, self.second = first, second
        before, added = first.text.content, second.text.content
        self.offset = len(before) + 1 if before and added else len(before)
        addition = "\n" + added if before and added else added
        self._edit = TextEdit(len(before), "", addition)
        self._ids = tuple(make_id() for _ in range(addition.count("\n")))
        self._after = annotated_edit(first, (self._edit,), supply(self._ids)).snapshot
        roles = [annotation for annotation in second.annotations if annotation.is_block and not annotation.detached]
        self._roles = {role.start + self.offset: role for role in roles} if added else {}
        self._homeless = roles if not added else []

    def text_changes(self) -> list[Change]:
        """The text and, on lines that came with it, no role: theirs are still to come."""
        if not self._edit.inserted:
            return []
        gone = [Delete(role.id) for role in self._new_lines() if role.id in self._ids]
        return [EditText(self.first.text.id, (self._edit,), self._ids), *gone]

    def _new_lines(self) -> list[Annotation]:
        return [role for role in self._after.annotations if role.is_block and role.start in self._roles]

    def carry(self, carrying: Carrying) -> None:
        """Put everything that stood on the second text where its words are now."""
        carrying.names[self.second.text.id] = self.first.text.id
        taken = {role.start for role in self._new_lines() if role.id not in self._ids}
        for annotation in self.second.annotations:
            if annotation.is_block and not annotation.detached and (
                    not self._roles or annotation.start + self.offset in taken):
                continue
            carrying.move(annotation, self._after.text, self.offset)

    def leftovers(self) -> list[Change]:
        """What is done when all is carried over: lines of the first that got the words of the second, and the rest."""
        changes: list[Change] = [Delete(role.id) for role in self._homeless]
        for own in self._new_lines():
            if own.id not in self._ids:  # the first text was empty: its one line is the first of the second now
                role = self._roles[own.start]
                changes += [Put(replace(own, kind=role.kind, attributes=role.attributes)), Delete(role.id)]
        return [*changes, Delete(self.second.text.id)]


def joined_letter(first: Letter, second: Letter) -> Letter:
    """Return the first letter with what the second says and it does not."""
    ids = (first.id, second.id)
    return replace(
        first, title=_both(first.title, second.title, " / ") or "",
        source_number=_both(first.source_number, second.source_number, "; "),
        language=first.language or second.language, actions=_joined_actions(first.actions, second.actions),
        links=_more((link for link in first.links if link.letter not in ids),
                    (link for link in second.links if link.letter not in ids)))


def redirected(letter: Letter, old: str, new: str) -> Letter:
    """Return the letter with its links to one letter pointing to another."""
    links = tuple(replace(link, letter=new) if link.letter == old else link for link in letter.links)
    return replace(letter, links=_more((), links)) if links != letter.links else letter


def _joined_actions(first: tuple[Action, ...], second: tuple[Action, ...]) -> tuple[Action, ...]:
    actions = list(first)
    for action in second:
        place = next((n for n, own in enumerate(actions) if own.type == action.type), None)
        if place is None:
            actions.append(action)
            continue
        own = actions[place]
        filled = replace(own, agents=own.agents or action.agents, date=own.date or action.date,
                         place=own.place or action.place)
        actions[place] = filled
        if (filled.agents, filled.date, filled.place) != (action.agents or filled.agents, action.date or filled.date,
                                                          action.place or filled.place):
            actions.append(action)
    return tuple(actions)


def joined_provenance(first: Provenance, second: Provenance) -> Provenance:
    """Return the first provenance with what the second says and it does not; the base stays the base."""
    known = {_bare(witness) for witness in first.witnesses}
    witnesses = [replace(w, base=w.base and not first.witnesses) for w in second.witnesses if _bare(w) not in known]
    return replace(
        first, witnesses=(*first.witnesses, *witnesses), custody=_more(first.custody, second.custody),
        rights=_both(first.rights, second.rights, "; "), publications=_more(first.publications, second.publications),
        digital_source=_joined_source(first.digital_source, second.digital_source))


def _bare(witness: Witness) -> Witness:
    return replace(witness, id="", base=False)


def _joined_source(first: DigitalSource | None, second: DigitalSource | None) -> DigitalSource | None:
    if first is None or second is None or first == second:
        return first or second
    names = ("file", "url", "sha256", "media_type", "encoding", "retrieved", "translator")
    said: dict[str, Any] = {name: _both(getattr(first, name), getattr(second, name), "; ") for name in names}
    said["kept"] = _more(first.kept, second.kept)
    said["state"] = None  # of two files together nothing was read
    if first.raw == second.raw or second.raw is None:
        return replace(first, **said, set_apart=_more(first.set_apart, second.set_apart))
    if first.raw is None:
        return replace(second, **said)
    start = len(first.raw)
    by = start + len(BETWEEN_SOURCES)
    apart = (*first.set_apart, SetApart(start=start, end=by, why=JOINT),
             *(replace(item, start=item.start + by, end=item.end + by) for item in second.set_apart))
    return replace(first, **said, raw=first.raw + BETWEEN_SOURCES + second.raw, set_apart=apart)


def _both(first: str | None, second: str | None, between: str) -> str | None:
    if first and second and first != second:
        return f"{first}{between}{second}"
    return first or second


def _more(first: Iterable[T], second: Iterable[T]) -> tuple[T, ...]:
    result: list[T] = list(first)
    for value in second:
        if value not in result:
            result.append(value)
    return tuple(result)
