"""Describes the changes of one review with the names that the project knows."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from editor.app.review.review import Review
from editor.app.review.worklist import Group, Item, Worklist
from editor.core.letters import Letter
from editor.core.review_changes import ReviewChange, Spot
from editor.core.rows import ChangesetRow
from editor.ui.kind_signs import KIND_LABELS
from editor.ui.local_forms import moment_text, quoted
from editor.ui.messages import worded
from editor.ui.profile_words import kind_name
from editor.ui.review import words
from editor.ui.review.words import said
from editor.ui.translating import Translating

MOST_WORDS = 60


class Describer(Translating):
    """Words the changes of a review; what it looks up it keeps until ``forget``."""

    def __init__(self, review: Review, worklist: Worklist) -> None:
        self._review, self._worklist = review, worklist
        self._profile = review.session.project().profile
        self._titles: dict[str, str] = {}
        self._contents: dict[tuple[str, bool], str] = {}
        self._names: dict[str, str] | None = None

    def forget(self) -> None:
        """What stands in the project has changed. What a change is called stays: the list is not to jump."""
        self._contents.clear()
        self._names = None

    # --- one change

    def title(self, item: Item) -> str:
        """Return what a change is called in the list."""
        if item.key not in self._titles:
            self._titles[item.key] = self._title(item.change)
        return self._titles[item.key]

    def _title(self, change: ReviewChange) -> str:
        before, after = (side.words if side is not None else "" for side in (change.base or change.mine, change.theirs))
        if change.type == "text" and change.part.startswith("content"):
            return words.change_words(before, after, "⇅ " if change.action == "moved" else "")
        if change.type == "annotation":
            return self._tag(change)
        sign = {"added": "+ ", "deleted": "− "}.get(change.action, "")
        name = self.name_of(change)
        if change.part and sign == "":
            return f"{name}{words.part_words(change.part)}: {words.change_words(before, after)}"
        return f"{sign}{name}{shortened(after or before)}".rstrip(" :")

    def _tag(self, change: ReviewChange) -> str:
        kind = self.tag_kind(change)
        sign = {"added": "+ ", "deleted": "− ", "moved": "⇅ "}.get(change.action, "")
        quote = quoted(shortened(self.quote(change)))
        part = words.part_words(change.part) if change.part not in ("", "place") else ""
        return f"{sign}{kind} {quote}" + (f", {part}" if part else "")

    def tag_kind(self, change: ReviewChange) -> str:
        """Return the name of the kind of tag that a change is about, with the entry that it names."""
        value = next((side.value for side in (change.theirs, change.mine, change.base)
                      if side is not None and isinstance(side.value, dict)), None)
        if value is None:
            found = self._review.sides.mine(change.object)
            kind, entities = getattr(found, "kind", ""), getattr(found, "entities", ())
        else:
            kind, entities = str(value.get("kind", "")), tuple(value.get("entities") or ())
        named = ", ".join(filter(None, map(self.entity_name, entities)))
        said = kind_name(self._profile.kind(kind)) if kind else ""
        return f"{said} ({named})" if named else said

    def kind_words(self, kind: str) -> str:
        """Return the name of a kind of tag, or that there is none."""
        if kind == "tag":
            return self.tr("tag")
        return kind_name(self._profile.kind(kind)) if kind else self.tr("none")

    def entity_name(self, entity_id: str) -> str:
        """Return the name of an entry, ours or theirs."""
        if self._names is None:
            self._names = {entity.id: entity.name for entity in self._review.session.entities()}
        if entity_id not in self._names:
            found = self._review.sides.theirs(entity_id, self._review.source.id)
            self._names[entity_id] = str(getattr(found, "name", "") or "")
        return self._names[entity_id]

    def quote(self, change: ReviewChange) -> str:
        """Return the words that a tag stands on."""
        for spot, theirs in ((change.theirs_place, True), (change.place, False)):
            if spot is not None:
                return self._content(spot, theirs=theirs)[spot.start:spot.end]
        return ""

    def _content(self, spot: Spot, *, theirs: bool) -> str:
        key = spot.text, theirs
        if key not in self._contents:
            sides = self._review.sides
            found = sides.theirs_text(spot.text, self._review.source.id) if theirs else sides.mine_text(spot.text)
            self._contents[key] = found.text.content if found is not None else ""
        return self._contents[key]

    def name_of(self, change: ReviewChange) -> str:
        """Return what the object of a change is called where the list does not say so by its heading."""
        if change.type == "entity":
            value = self._review.sides.mine(change.object) or self._review.sides.theirs(
                change.object, self._review.source.id)
            kind = KIND_LABELS.get(getattr(value, "kind", ""), "")
            name = getattr(value, "name", "")
            return f"{name}: " if change.part else f"{tr_kind(kind)} " if kind else ""
        if change.type in ("text", "letter", "project"):
            return ""
        return f"{said(words.ONES[change.kind])}: " if change.kind != "provenance" else ""

    # --- who, when, why

    def who(self, item: Item) -> str:
        """Return who made a change, when, and why or in which step, as far as it is known."""
        step = item.step
        if step is None:
            return self._review.source.editor
        return told_step(step)

    def mine_step(self, change: ReviewChange) -> str:
        """Return who made the state of mine and when; "" where I did not change it."""
        if change.relation != "diverged" or change.mine is None:
            return ""
        one = self._review.divergences.get(change.object)
        if one is None or one.mine is None:
            return ""
        step = self._review.session.steps_of([one.mine.revision]).get(one.mine.revision)
        return told_step(step) if step is not None else ""

    # --- headings and sentences

    def heading(self, group: Group, arrangement: str) -> str:
        """Return the heading of a group of the list."""
        if arrangement == "kind":
            return said(words.KINDS[group.name])
        if arrangement == "person":
            return group.name or self.tr("Somebody")
        return self.letter_name(group.name)

    def letter_name(self, letter_id: str) -> str:
        """Return the number and title of a letter; of none, what is in no letter."""
        letter = self._worklist.letters.get(letter_id)
        if letter is None:
            return self.tr("Register and project")
        return letter_words(letter)

    def sentence(self, item: Item) -> str:
        """Return a whole sentence for whoever cannot see the list."""
        change = item.change
        parts = [said(words.STATES[item.state]), said(words.WEIGHTS[change.weight]), said(words.KINDS[change.kind]),
                 self.title(item), words.matter(change), item.reason]
        return ". ".join(part for part in parts if part)


def tr_kind(label: str) -> str:
    """Return the name of a kind of entry in the language of the interface."""
    return QCoreApplication.translate("Kinds", label)


def letter_words(letter: Letter) -> str:
    """Return number and title of a letter."""
    return f"{letter.number}  {letter.title}".strip()


def told_step(step: ChangesetRow) -> str:
    """Return who did a step, when, and why; without a reason what it was."""
    when = moment_text(datetime.fromisoformat(step.at).astimezone())
    why = quoted(step.reason) if step.reason else worded(step.label)
    return f"{step.editor}, {when}, {why}" if step.editor else f"{when}, {why}"


def shortened(text: str) -> str:
    """Return words cut to what a row has room for."""
    line = " ".join(text.split())
    return line if len(line) <= MOST_WORDS else line[:MOST_WORDS - 1] + "…"
