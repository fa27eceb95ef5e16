"""A text as paragraphs of pandoc's tree: marks as styles, notes at their places or collected for the letter's end."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from editor.core.annotations import BLOCK_KINDS, Annotation
from editor.core.lemmas import lemma_of
from editor.core.projections import replacements
from editor.core.references import value_of
from editor.core.snapshot import NoteSnapshot, TextSnapshot
from editor.formats.blocks import Block as TextBlock
from editor.formats.blocks import ProjectedWords, text_blocks
from editor.formats.direction import is_right_to_left
from editor.formats.html.marks import LAST_RANK, reading_behind
from editor.formats.pandoc import tree
from editor.formats.pandoc.context import (
    ENTITY,
    LetterPart,
    language,
    letter_anchor,
    note_anchor,
    reference_anchor,
)
from editor.formats.pandoc.returning import ADDED_SIGN, NOTE_LETTER, TEXT_STYLES, line_bookmark
from editor.formats.pandoc.styles import MARK_STYLES, OTHER_MARK, RENDS
from editor.formats.pandoc.tree import Block, Inline
from editor.formats.tei.nesting import Node, Ranked

_COMMENT_RANK = LAST_RANK + 1
GAP = "[…]"
ADDED = {"supplied": ("[", "]"), "addition": ("⌜", "⌝"), "unclear": ("", "?")}
"""Signs that are put around marks whose content has none of its own."""
MISSING = {"missing in source": "missing in the source", "empty": "empty"}

_BULLET = "•\u2002"
"""With a blank as wide as it takes to the words of the further lines, which a style of the item puts in."""
_OWN_SIGN = re.compile(r"\s*(?:[•·∙▪◦‣*–—―-]|\(?(?:\d{1,3}|[ivxIVX]{1,4}|[a-zа-я])[.)\]]|§)")
"""A dash, a point, a number or letter with a bracket or full stop."""

Comments = Callable[[str], "tuple[list[Inline], list[Inline]]"]
"""Gives what begins and what ends the comments on an annotation, by its identity."""


class TextBuilder:
    """Builds the paragraphs of one text. ``comments`` is given where comments are asked for."""

    def __init__(self, part: LetterPart, text: TextSnapshot, outer: str | None,
                 comments: Comments | None = None, *, is_note: bool = False, tongue: str | None = None) -> None:
        self._part = part
        self._dress = part.dress
        self._text = text
        self._is_note = is_note
        self._language = tongue or text.text.language or outer
        self._outer = outer
        self._comments = comments
        self._shown = ProjectedWords(text.text.content, replacements(text) if part.is_reading else ())
        self._begun: set[str] = set()

    def paragraphs(self, styles: Mapping[str, str] = TEXT_STYLES) -> list[Block]:
        """Return the lines as paragraphs, in the styles of their roles."""
        attributes = language(self._language, self._outer)
        turned = is_right_to_left(self._language)
        return [self._dress.paragraph(styles.get(block.role, styles["paragraph"]), [
                    *self._bookmark(number), *self._bullet(block), *self._fill(block.node, self._language)],
                    attributes, turned=turned)
                for number, block in enumerate(self._blocks())]

    def lines(self) -> list[list[Inline]]:
        """Return the words of each line, for a note whose paragraphs somebody else makes."""
        attributes = language(self._language, self._outer)
        found: list[list[Inline]] = []
        for number, block in enumerate(self._blocks()):
            inlines = self._fill(block.node, self._language)
            if attributes:
                inlines = [tree.span(inlines, attributes=attributes)]
            found.append([*self._bookmark(number), *inlines])
        return found

    def _blocks(self) -> list[TextBlock]:
        asked = self._text.of_kind("comment") if self._comments is not None else ()
        return text_blocks(self._text, [Ranked(_COMMENT_RANK, one) for one in asked if one.end > one.start])

    def _bullet(self, block: TextBlock) -> list[Inline]:
        """The sign of an item of a list whose words begin with none of their own."""
        words = self._text.text.content[block.node.start:block.node.end]
        return [] if block.role != "list-item" or _OWN_SIGN.match(words) else [self._sign(_BULLET)]

    def _bookmark(self, line: int) -> list[Inline]:
        name = line_bookmark(self._text.text.id, line) if self._part.choices.returns else None
        return [tree.span((), identifier=name)] if name is not None else []

    # Inside a line

    def _fill(self, node: Node, tag: str | None) -> list[Inline]:
        inlines: list[Inline] = []
        position = node.start
        for child in node.children:
            self._words(inlines, position, child.start)
            if isinstance(child, Node):
                inlines.extend(self._span(child, tag))
                position = child.end
            else:
                inlines.extend(self._point(child))
                position = child.start
        self._words(inlines, position, node.end)
        if node.fragment is None and (rest := self._shown.at_line_end(node.end)):
            inlines.append(self._dress.words(rest))
        return inlines

    def _words(self, inlines: list[Inline], start: int, end: int) -> None:
        shown = self._shown.between(start, end)
        if shown:
            inlines.append(self._dress.words(shown))

    def _sign(self, sign: str) -> Inline:
        return self._dress.span(ADDED_SIGN, [self._dress.words(sign)])

    def _span(self, node: Node, tag: str | None) -> list[Inline]:
        fragment = node.fragment
        if fragment is None or self._shown.hides(node.start, node.end):
            return self._fill(node, tag)  # its points are still there
        annotation = fragment.annotation
        begins = annotation.id not in self._begun
        self._begun.add(annotation.id)
        inlines = self._mark(annotation, node, tag, begins=begins)
        if self._comments is None:
            return inlines
        before, after = self._comments(annotation.id)
        return [*(before if begins else ()), *inlines, *(after if node.end == annotation.end else ())]

    def _mark(self, annotation: Annotation, node: Node, tag: str | None, *, begins: bool) -> list[Inline]:
        match annotation.kind:
            case "emphasis":
                style, attributes = RENDS.get(value_of(annotation.attributes, "rend"), RENDS[""]), {}
            case "foreign":
                own = value_of(annotation.attributes, "language")
                style, attributes = MARK_STYLES["foreign"], language(own, tag)
                tag = own or tag
            case "entity":
                style, attributes = MARK_STYLES["entity"], self._mentioned(annotation)
            case "reference":
                return self._reference(annotation, node, tag)
            case "comment":
                return self._fill(node, tag)
            case kind:
                style, attributes = MARK_STYLES.get(kind, OTHER_MARK), {}
        if annotation.kind not in BLOCK_KINDS:
            self._part.kinds.setdefault(annotation.kind)
        inlines = self._fill(node, tag)
        if not self._part.is_reading:
            inlines = self._signed(annotation, node, inlines, begins=begins)
        return [self._dress.span(style, inlines, attributes)]

    def _signed(self, annotation: Annotation, node: Node, inlines: list[Inline], *, begins: bool) -> list[Inline]:
        """Put the signs of a mark around it, the first where it begins and the last where it ends."""
        before, after = ADDED.get(annotation.kind, ("", ""))
        words = self._text.text.content[annotation.start:annotation.end]
        if annotation.kind == "supplied" and ("[" in words or "]" in words):
            before = after = ""  # as printed
        if node.end == annotation.end:
            behind = reading_behind(annotation)
            after += f" ‹{behind}›" if behind else ""
        else:
            after = ""
        opening = [self._sign(before)] if before and begins else []
        return [*opening, *inlines, *([self._sign(after)] if after else [])]

    def _mentioned(self, annotation: Annotation) -> dict[str, str]:
        if self._part.choices.target != "pdf":
            return {}
        found = [entity.id for entity in map(self._part.register.entity, annotation.entities) if entity is not None]
        return {ENTITY: " ".join(found)} if found else {}

    def _reference(self, annotation: Annotation, node: Node, tag: str | None) -> list[Inline]:
        self._part.kinds.setdefault("reference")
        inlines = [self._dress.span(MARK_STYLES["reference"], self._fill(node, tag))]
        target = self._way_to(annotation)
        return [tree.link(inlines, "#" + target)] if target is not None else inlines

    def _way_to(self, annotation: Annotation) -> str | None:
        """The identifier to which a cross-reference leads; None where that is not in the document."""
        values = annotation.attributes
        target, owner = value_of(values, "target"), value_of(values, "letter")
        match value_of(values, "to"):
            case "note" if owner in self._part.letters:
                return letter_anchor(owner)
            case "letter" if target in self._part.letters:
                return letter_anchor(target)
            case _:
                return None

    # Points

    def _point(self, annotation: Annotation) -> list[Inline]:
        match annotation.kind:
            case "note":
                return self._note_reference(annotation)
            case "gap":
                self._part.kinds.setdefault("gap")
                return [self._sign(GAP)]
            case "page-break" if not self._part.is_reading:
                self._part.kinds.setdefault("page-break")
                label = value_of(annotation.attributes, "n")
                return [self._sign(f"‖{label} " if label else "‖")]
            case "line-break" if self._part.choices.lines and not self._begins_line(annotation.start):
                self._part.kinds.setdefault("line-break")
                return [self._sign("|")]
            case _:
                return []

    def _begins_line(self, place: int) -> bool:
        return place == 0 or self._text.text.content[place - 1] == "\n"

    def _note_reference(self, annotation: Annotation) -> list[Inline]:
        part = self._part
        note = part.snapshot.note(annotation.note) if annotation.note is not None else None
        if note is None:
            return []
        label = label_of(note)
        if self._is_note and note.note.id in part.in_texts:  # it stands where the text refers to it
            return [self._dress.span(NOTE_LETTER, [self._linked(note, label)])]
        first = note.note.id not in part.written
        part.written.add(note.note.id)
        at_foot = note.note.series == part.choices.footnotes and not (self._is_note or part.choices.pops_up)
        if not (first and at_foot):
            if first and note.note.series != "head":
                part.pending.append((note, lemma_of(annotation)))
            return [self._dress.span(NOTE_LETTER, [self._linked(note, label, first=first)])]
        part.footnotes.append(label)
        within = self._comments if part.choices.target != "docx" else None
        blocks = note_paragraphs(part, note, lemma_of(annotation), self._outer, within)
        if part.choices.real_notes:
            before, after = self._comments_on_note(note)
            return [*before, tree.note(blocks), *after]
        return [tree.span([tree.note(blocks)], classes=["numbered"], attributes={
            "number": label, "note": note_anchor(note.note.id)})]

    def _comments_on_note(self, note: NoteSnapshot) -> tuple[list[Inline], list[Inline]]:
        """Word's comments on words of a footnote stand at its reference: LibreOffice 7.4 cannot open a document that
        has them in the footnote."""
        before: list[Inline] = []
        after: list[Inline] = []
        if self._comments is not None and self._part.choices.target == "docx":
            for annotation in note.body.annotations:
                begin, end = self._comments(annotation.id)
                before += begin
                after += end
        return before, after

    def _linked(self, note: NoteSnapshot, label: str, *, first: bool = False) -> Inline:
        """The number of a note; in books and pages it leads there."""
        shown = self._dress.words(label)
        if self._part.choices.real_notes:
            return shown
        pops_up = self._part.choices.pops_up
        return tree.link([shown], "#" + note_anchor(note.note.id), classes=["noteref"],
                         identifier=reference_anchor(note.note.id) if first and pops_up else "",
                         attributes={"epub:type": "noteref", "role": "doc-noteref"} if pops_up else {})


def label_of(note: NoteSnapshot) -> str:
    """Return what stands for a note: its number, or a sign where it has none."""
    return note.number or "‡"


def note_paragraphs(part: LetterPart, note: NoteSnapshot, lemma: str, outer: str | None,
                    comments: Comments | None) -> list[Block]:
    """Return the paragraphs of a footnote, its lemma before its words."""
    return [tree.para(line) for line in note_lines(part, note, lemma, outer, comments)]


def note_lines(part: LetterPart, note: NoteSnapshot, lemma: str, outer: str | None,
               comments: Comments | None) -> list[list[Inline]]:
    """Return the lines of a note, its lemma before the first."""
    part.written.add(note.note.id)
    lines = TextBuilder(part, note.body, outer, comments, is_note=True, tongue=part.language_of_note(note)).lines()
    if not note.body.text.content:
        sign = f"[{part.dress.say(MISSING.get(note.note.state, MISSING['empty']))}]"
        lines[0] = [*lines[0], part.dress.span(ADDED_SIGN, [part.dress.words(sign)])]
    if lemma:
        lines[0].insert(0, part.dress.span(ADDED_SIGN, [part.dress.words(f"{lemma}] ")]))
    return lines
