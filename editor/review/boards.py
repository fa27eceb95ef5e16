"""A text with everything that stands on it, as decided: one settlement for the content, the places and the roles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Mapping as Mappings
from functools import cached_property
from typing import NamedTuple

from editor.core.anchors import Anchor, TextEdit
from editor.core.annotations import Annotation, sort_key
from editor.core.editing import annotated_edit
from editor.core.ids import supply
from editor.core.operations import EditText
from editor.core.record import replace
from editor.core.review_changes import ReviewChange
from editor.core.reviewing import Verdict
from editor.core.sides import Divergence, Earlier, State
from editor.core.snapshot import TextSnapshot
from editor.review.crossing import uncrossed
from editor.review.deltas import invert
from editor.review.ground import Asked, Ground, mine_of
from editor.review.making import Making
from editor.review.mapping import Following, Mapping
from editor.review.moving import put_where
from editor.review.objects import is_worked_in
from editor.review.placing import (
    Blocks,
    Rival,
    chosen_place,
    made_ids,
    misplaced,
    put_at,
    settled_blocks,
    was_moved,
)
from editor.review.tags import TagCase, WhereElse, says
from editor.review.texts import TextCase, TextOutcome, same_text


class Settlement(NamedTuple):
    """A text as decided: where each annotation of either side comes to stand, and the roles of its lines."""

    outcome: TextOutcome
    places: dict[str, Anchor]
    blocks: Blocks | None


class Before(NamedTuple):
    """A board as it was before parts of theirs were taken, and what is asked of it: those, and what is asked now."""

    board: Board
    asked: Asked


class Given(NamedTuple):
    """All that is asked of the two sides, and of earlier decisions, before anything is decided about a text: where it
    is the same, so is the board."""

    here: TextSnapshot
    there: TextSnapshot | None
    text: Divergence | None
    tags: tuple[Divergence, ...]
    new_tags: tuple[tuple[Annotation, ...], ...]
    texts_differ: tuple[bool, ...]
    """Of this text, and of others on which tags of theirs stand that stand here on this one: what is new here, and
    whether they differ."""
    entries: tuple[tuple[str, bool, bool], ...]
    """Entries of the register that tags of theirs name: whether they are here, and whether they differ."""
    edits: dict[str, Verdict]
    """Decisions about edits of the text."""

    @property
    def whole_register(self) -> bool:
        """Whether all entries are here: of others it is asked what they were."""
        return all(here or differs for _, here, differs in self.entries)


def given(ground: Ground, here: TextSnapshot, text: Divergence | None, tags: Iterable[Divergence]) -> Given:
    """Return what a board is made of."""
    text_id, tags = here.text.id, tuple(tags)
    theirs = [value for one in tags if isinstance(value := one.theirs.value, Annotation)]
    named = dict.fromkeys(entry for value in theirs for entry in value.entities)
    texts = dict.fromkeys((text_id, *(value.text for value in theirs)))
    return Given(
        here, ground.their_text(text_id), text, tags, tuple(map(ground.my_new_tags, texts)),
        tuple(key in ground.divergences for key in texts),
        tuple((entry, ground.mine(entry) is not None, entry in ground.divergences) for entry in named),
        ground.edits_decided_of(text_id))


class Board:
    """A text that stands here, with what they did to it and on it.

    ``revision``: it is as it stood here at that one, before parts of theirs were taken over.
    """

    def __init__(self, ground: Ground, of: Given, where: WhereElse, revision: str | None = None) -> None:
        self.given, self.revision = of, revision
        self.ground, self.here, text, tags = ground, of.here, of.text, of.tags
        here = of.here
        self.tags_elsewhere = where
        self.there = self._as_it_comes()
        self.case = TextCase(ground, text) if text is not None else None
        self.expected = self.outcome(Asked({change.key: change.default for change in self._text_changes()}))
        """The text where nobody is asked."""
        self.tags = {one.object: TagCase(ground, one, here, self.there, self.expected, self.moved_apart, where)
                     for one in (tags if self.there is of.there else _tags_as_they_come(tags, self._theirs))}
        self._verdicts = {change.key: ground.verdicts.get(change.key) for change in self.changes}

    def stands(self, ground: Ground, of: Given, where: WhereElse) -> bool:
        """Go on upon another ground where what the board is made of is the same there, and tell whether it is."""
        if of != self.given or not of.whole_register or any(
                ground.verdicts.get(key) != verdict for key, verdict in self._verdicts.items()):
            return False
        self.ground, self.tags_elsewhere = ground, where
        for case in (self.case, self.case.fields if self.case is not None else None, *self.tags.values(),
                     *(tag.fields for tag in self.tags.values())):
            if case is not None:
                case.ground = ground
        for tag in self.tags.values():
            tag.where = where
        for asked in ("_moved_here", "_way", "_before"):  # of the sides, and not before somebody decides
            self.__dict__.pop(asked, None)
        return True

    @property
    def divergences(self) -> list[Divergence]:
        """What differs of the text and on it."""
        return [*([self.case.one] if self.case is not None else []), *(tag.one for tag in self.tags.values())]

    def _text_changes(self) -> list[ReviewChange]:
        return self.case.changes if self.case is not None else []

    @property
    def changes(self) -> list[ReviewChange]:
        """Everything that is to be decided about the text and what stands on it."""
        return [*self._text_changes(), *(change for tag in self.tags.values() for change in tag.changes)]

    def outcome(self, asked: Asked) -> TextOutcome:
        """Return the text as decided."""
        if self.case is None:
            return same_text(self.here.text.content)
        found = self.case.outcome(asked)
        before = self._as_before(asked)
        if before is not None and (anew := before.board.outcome(before.asked)).content == found.content:
            found = found._replace(from_theirs=anew.from_theirs)
        if not found.closed or found.content != self.case.theirs.content or self._way is None:
            return found
        # They went on from mine: what they did not touch follows as it does with them, edit by edit.
        return found._replace(from_mine=Following(self._way))

    @cached_property
    def _way(self) -> Sequence[TextEdit] | None:
        """The very edits that they made since mine, where they made nothing else."""
        forward = self.case is not None and self.case.one.relation == "forward"
        return self.ground.sides.way_to_theirs(
            self.here.text.id, self.ground.source, self.revision) if forward else None

    @cached_property
    def _mine(self) -> dict[str, Annotation]:
        return {annotation.id: annotation for annotation in self.here.annotations}

    @cached_property
    def _theirs(self) -> dict[str, Annotation]:
        return {annotation.id: annotation for annotation in self.there.annotations} if self.there is not None else {}

    @cached_property
    def _moved_here(self) -> frozenset[str]:
        """What both have, they left alone, and I put elsewhere since."""
        sides, source = self.ground.sides, self.ground.source
        shared = [key for key in self._mine if key in self._theirs and key not in self.ground.divergences]
        return frozenset(key for key in sides.changed_since(shared, source)
                         if was_moved(sides.as_known(key, source) or sides.last_known(key, source), self._mine[key],
                                      self.here))

    @cached_property
    def _back(self) -> tuple[Mapping, Mapping] | None:
        """The ways from both texts back to what both were made from."""
        if self.case is None or self.there is None:
            return None
        merge = self.case.merging.merge
        return (Mapping(self.case.mine.content, invert(merge.base_to_mine)),
                Mapping(self.case.theirs.content, invert(merge.base_to_theirs)))

    def moved_apart(self, mine: Anchor, theirs: Anchor) -> bool:
        """Whether an annotation stands at different places on both sides, over and above what the edits of the text
        did to it: somebody moved it. Both sides come to the same answer."""
        back = self._back
        return mine != theirs if back is None else back[0](mine) != back[1](theirs)

    def settle(self, asked: Asked) -> Settlement:
        """Return where everything comes to stand."""
        outcome = self.outcome(asked)
        places: dict[str, Anchor] = {}
        for key, annotation in {**self._theirs, **self._mine}.items():
            tag = self.tags.get(key)
            if not annotation.is_block:
                usual = self._usual(key, outcome)
                places[key] = tag.anchor(asked, outcome, usual) if tag is not None else usual
        places.update(self._places_anew(asked, outcome))
        blocks = self._blocks(outcome) if self._settles_blocks(outcome) else None
        return Settlement(outcome, places, blocks)

    # --- parts that were taken before

    @cached_property
    def _before(self) -> Board | None:
        """The board as it was before parts of theirs were taken over one by one: where all is settled from there, it
        does not matter in which order they were taken, or what of the tags was."""
        text, ground = self.given.text, self.ground
        if text is None or self.revision is not None or ground.decided_about.isdisjoint((text.object, *self._mine)):
            return None
        earlier = ground.sides.before_parts(text.object, ground.source)
        if earlier is None:
            return None
        of = self.given._replace(here=earlier.text, text=_as_it_was(text, earlier),
                                 tags=tuple(_tags_as_they_were(self.given.tags, earlier.text)))
        return Board(self.ground, of, self.tags_elsewhere, earlier.revision)

    def _as_before(self, asked: Asked) -> Before | None:
        """What is asked, of the board as it was before; None where that cannot be said."""
        board, case = self._before, self.case
        if board is None or case is None or board.case is None:
            return None
        edits = dict(self.given.edits)
        for keys, change in case.by_piece.items():
            if change.key in asked.edited:
                return None
            if change.key in asked.verdicts:
                edits.update(dict.fromkeys(keys, asked.verdicts[change.key]))
        verdicts: dict[str, Verdict] = {change.key: change.verdict for change in board.changes
                                        if change.verdict is not None}
        verdicts.update(asked.verdicts)
        decided = board.case.decided_by_edits(edits)
        if decided is None:
            return None
        for key in board.case.keys:
            verdicts.pop(key, None)
        verdicts.update(decided)
        return Before(board, Asked(verdicts, asked.edited))

    def _as_it_comes(self) -> TextSnapshot | None:
        """Their text. Where it was closed while what else is in its letter was decided, by taking parts of it over or
        because nothing was to decide, what is undecided on it stands where it would have come with the text, and not
        where a comparison of both texts brings it."""
        of, ground = self.given, self.ground
        if of.text is not None or of.there is None or not of.tags or not ground.decided_about:
            return of.there
        closed = ground.sides.closed_in_parts(self.here.text.id, ground.source)
        if closed is None:
            return of.there
        board = Board(ground, of._replace(here=closed.before.text, there=closed.theirs, tags=(),
                                          text=_as_it_was(uncrossed(closed.divergence), closed.before)),
                      self.tags_elsewhere, closed.before.revision)
        decided = board.case.decided_by_edits(of.edits) if board.case is not None else None
        outcome = board.outcome(Asked(decided)) if decided is not None else None
        if outcome is None or outcome.content != self.here.text.content:
            return of.there
        changed = {one.object for one in of.tags}
        placed = {one.id: put_at(one, outcome.from_theirs(one.anchor), closed.theirs.text.content)
                  for one in closed.theirs.annotations if one.id in changed}
        return replace(of.there, annotations=tuple(sorted(
            (placed.get(one.id, one) for one in of.there.annotations), key=sort_key)))

    def _places_anew(self, asked: Asked, outcome: TextOutcome) -> dict[str, Anchor]:
        """Where annotations come to stand that stand here where the parts that were taken have put them."""
        until_now, now = self._as_before(Asked({})), self._as_before(asked)
        if until_now is None or now is None:
            return {}
        was, comes = until_now.board.settle(until_now.asked), now.board.settle(now.asked)
        if was.outcome.content != self.here.text.content or comes.outcome.content != outcome.content:
            return {}
        places: dict[str, Anchor] = {}
        for key in comes.places:
            mine, theirs = self._mine.get(key), self._theirs.get(key)
            if mine is None or mine.anchor == was.places.get(key):
                places[key] = comes.places[key]
            elif theirs is not None and mine.anchor == was.outcome.from_theirs(theirs.anchor):
                places[key] = comes.outcome.from_theirs(theirs.anchor)
        return places

    # --- where everything stands

    def _usual(self, key: str, outcome: TextOutcome) -> Anchor:
        mine, theirs = self._mine.get(key), self._theirs.get(key)
        if mine is None and theirs is not None:
            return outcome.from_theirs(theirs.anchor)
        if mine is None:
            raise ValueError("an annotation of neither side")
        if theirs is None or self.case is None or outcome.refused or mine.text != theirs.text:
            return outcome.from_mine(mine.anchor)
        here, there = outcome.from_mine(mine.anchor), outcome.from_theirs(theirs.anchor)
        words = self._words_of_both(mine, theirs)
        if words and not mine.is_block:
            # Where one word follows on another like it, only one of the two may know which of them it stands on.
            fitting = [at for at in (here, there) if not at.detached and outcome.content[at.start:at.end] == words]
            if len(fitting) == 1:
                return fitting[0]
            alone = _only_place(words, outcome.content) if not fitting else None
            if alone is not None and any(alone.start < at.end and at.start < alone.end for at in (here, there)):
                return alone  # what came between them and what stood beside them is none of them
        if not outcome.closed:
            return here
        if key in self._moved_here and self.moved_apart(mine.anchor, theirs.anchor):
            return here
        if outcome.yielded or (self.case.went_on and outcome.content == self.case.theirs.content):
            return theirs.anchor  # the very text that they went on to: what stands on it stands as they have it
        by_mine, by_theirs = self.case.touched
        return chosen_place(Rival(here, by_mine(mine.anchor)), Rival(there, by_theirs(theirs.anchor)))

    def _words_of_both(self, mine: Annotation, theirs: Annotation) -> str:
        """What an annotation covers with both, "" where that is not the same."""
        if mine.detached or theirs.detached or self.there is None:
            return ""
        words = self.here.quote(mine)
        return words if words == self.there.quote(theirs) else ""

    # --- block roles

    def _settles_blocks(self, outcome: TextOutcome) -> bool:
        """Roles follow the lines by themselves until the text is closed; then those of both sides are compared."""
        return outcome.closed and (self.case is not None or any(tag.is_block for tag in self.tags.values()))

    def _blocks(self, outcome: TextOutcome) -> Blocks:
        if outcome.refused:
            mine = [annotation for annotation in self.here.annotations if annotation.is_block]
            return settled_blocks(mine, outcome.content, self.here.text.id)
        candidates: list[Annotation] = []
        for key, annotation in {**self._theirs, **self._mine}.items():
            if annotation.is_block and self._is_candidate(key):
                at = self._usual(key, outcome)
                candidates.append(replace(annotation, start=at.start, end=at.end, detached=False))
        return settled_blocks(candidates, outcome.content, self.here.text.id, self._taken_away(outcome))

    def _taken_away(self, outcome: TextOutcome) -> list[Annotation]:
        """The roles that they took away, where they would stand: one comes back before another is made for its line."""
        return [replace(annotation, start=at.start, end=at.end, detached=False)
                for key, annotation in self._mine.items() if annotation.is_block and not self._is_candidate(key)
                for at in (self._usual(key, outcome),)]

    def _is_candidate(self, key: str) -> bool:
        """Whether a role still has a claim: it was taken away by nobody, or edited by the other."""
        one = self.ground.divergences.get(key)
        if one is not None and one.theirs.value is None:
            return is_worked_in(self.ground, one)
        return key in self._mine or (one is not None and one.theirs.value is not None)

    # --- what is to be done

    def make(self, asked: Asked, making: Making) -> None:
        """Add what is to be done."""
        settlement = self.settle(asked)
        standing = self._make_text(asked, making, settlement.outcome)
        handled = self._make_tags(asked, making, settlement, standing)
        gone = {tag.id for case in self.tags.values() if (tag := case.displaces(asked)) is not None}
        wanted = [self._put(key, settlement.places[key], settlement.outcome) for key in self._mine
                  if key in settlement.places and key not in handled and key not in gone]
        if settlement.blocks is not None:
            wanted += self._make_blocks(making, settlement.blocks, handled)
        making.place(self.here.text.id, misplaced(wanted, standing))

    def _put(self, key: str, at: Anchor, outcome: TextOutcome) -> Annotation:
        """Return an annotation of mine at its place. What one that is detached was about is said alike by both."""
        mine, theirs = self._mine[key], self._theirs.get(key)
        placed = put_at(mine, at, self.here.text.content)
        if not at.detached or not outcome.closed or outcome.refused or self.case is None or (
                theirs is None or self.there is None or theirs.text != mine.text):
            return placed
        rival = put_at(theirs, at, self.there.text.content)
        if self.case.one.relation == "forward" and theirs.detached:
            words = rival
        elif mine.detached != theirs.detached:
            words = placed if mine.detached else rival
        else:
            words = min(placed, rival, key=lambda one: (one.quote, one.prefix, one.suffix))
        return replace(placed, quote=words.quote, prefix=words.prefix, suffix=words.suffix)

    def _make_text(self, asked: Asked, making: Making, outcome: TextOutcome) -> tuple[Annotation, ...]:
        """Add the change of the content; return the annotations of mine as they stand behind it."""
        case = self.case
        if case is None or outcome.value is None:
            return self.here.annotations
        if outcome.closed:
            making.close(case.one, outcome.value, outcome.value == case.theirs, tuple(reversed(outcome.edits)))
            return self.here.annotations
        standing = self.here.annotations
        if outcome.edits:
            edits, ids = tuple(reversed(outcome.edits)), made_ids(
                self.here.text.id, outcome.content, {**self._mine, **self._theirs})
            making.add("text", EditText(self.here.text.id, edits, ids))
            standing = annotated_edit(self.here, edits, supply(ids)).snapshot.annotations
        fields = case.fields.value(asked)
        if fields is not None and fields != case.mine:
            making.put("text", outcome.value)
        return standing

    def _make_tags(self, asked: Asked, making: Making, settlement: Settlement,
                   standing: Iterable[Annotation]) -> set[str]:
        """Add what becomes of each tag that they changed; return those that are placed by it."""
        handled: set[str] = set()
        for key, tag in self.tags.items():
            block = settlement.blocks.standing.get(key) if settlement.blocks is not None else None
            if tag.is_block and tag.kind == "both" and settlement.blocks is None:
                self._make_role_in_passing(asked, making, tag, standing)
            elif tag.is_block and tag.kind != "both":
                self._make_role(making, settlement, tag, block)
                handled.add(key)
            else:
                if tag.is_block and block is None and settlement.blocks is not None and tag.is_closed(asked):
                    making.close(tag.one, None, same_as_theirs=False)
                    handled.add(key)
                    continue
                at = block.anchor if block is not None else settlement.places.get(key)
                tag.make(asked, making, self._role_anchor(key, settlement.outcome) if at is None else at)
                if tag.is_closed(asked) or tag.mine is None or tag.value(asked) != tag.mine:
                    handled.add(key)
        return handled

    def _role_anchor(self, key: str, outcome: TextOutcome) -> Anchor | None:
        return self._usual(key, outcome) if key in self._mine or key in self._theirs else None

    def _make_role(self, making: Making, settlement: Settlement, tag: TagCase, block: Annotation | None) -> None:
        """Close the role of a line that one side has and the other has not; it waits for the text to be closed."""
        if settlement.blocks is None and not (tag.kind == "gone" and settlement.outcome.closed):
            return
        if block is None:
            making.close(tag.one, None, tag.theirs is None)
        else:
            making.close(tag.one, block, same_as_theirs=tag.theirs is not None)

    def _make_role_in_passing(self, asked: Asked, making: Making, tag: TagCase, standing: Iterable[Annotation]) -> None:
        """Add what was decided about the role of a line while its text is open: until that is closed it goes with its
        line, as all of them."""
        value = tag.value(asked)
        line = next((block for block in standing if block.id == tag.one.object), None)
        if value is not None and line is not None and says(value) != says(line):
            making.put("annotation", replace(value, start=line.start, end=line.end))

    def _make_blocks(self, making: Making, blocks: Blocks, handled: set[str]) -> list[Annotation]:
        """Add the roles that are made and those that go; return those of mine that only move."""
        for block in blocks.created:
            making.put("annotation", block)
        for key in sorted(blocks.removed):
            if key in self._mine and key not in self.tags:
                making.delete("annotation", key)
        return [block for key, block in blocks.standing.items() if key in self._mine and key not in handled]


def _as_it_was(text: Divergence, earlier: Earlier) -> Divergence:
    """What differs of a text as it stood here earlier."""
    forward = text.base is not None and text.base.revision == earlier.revision
    return text._replace(mine=State(earlier.revision, earlier.text.text),
                         relation="forward" if forward else text.relation)


def _tags_as_they_were(tags: Iterable[Divergence], earlier: TextSnapshot) -> Iterator[Divergence]:
    """The tags that differ, those of mine where they stood on a text earlier; without those that did not."""
    standing = {annotation.id: annotation for annotation in earlier.annotations}
    for one in tags:
        mine, was = mine_of(one), standing.get(one.object)
        if one.mine is None or mine is None:
            yield one
        elif was is not None and isinstance(mine, Annotation):
            yield one._replace(mine=one.mine._replace(value=put_where(mine, was)))


def _tags_as_they_come(tags: Iterable[Divergence], standing: Mappings[str, Annotation]) -> Iterator[Divergence]:
    """The tags that differ, those of theirs where they come to stand."""
    for one in tags:
        theirs, there = one.theirs.value, standing.get(one.object)
        yield one._replace(theirs=one.theirs._replace(value=put_where(theirs, there))) if (
            isinstance(theirs, Annotation) and there is not None) else one


def _only_place(words: str, content: str) -> Anchor | None:
    """Where words stand in a content that has them once."""
    start = content.find(words)
    alone = start >= 0 and content.find(words, start + 1) < 0
    return Anchor(start, start + len(words)) if alone else None
