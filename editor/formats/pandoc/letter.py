"""One letter as blocks: heading, particulars, notes on the whole, text, translations, notes at the end, provenance."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from editor.core.snapshot import NoteSnapshot
from editor.formats.pandoc import tree
from editor.formats.pandoc.comments import CommentBuilder
from editor.formats.pandoc.context import (
    ENTITY,
    LetterPart,
    address_of,
    language,
    letter_anchor,
    letter_name,
    note_anchor,
    reference_anchor,
)
from editor.formats.pandoc.returning import ADDED_SIGN, NOTE_LETTER
from editor.formats.pandoc.styles import LAST_PARTICULAR, MARK_STYLES
from editor.formats.pandoc.texts import Comments, TextBuilder, label_of, note_lines
from editor.formats.pandoc.tree import Block, Inline
from editor.formats.particulars import Piece, Row, particulars, provenance_groups

_LISTS = {"editorial": ("Notes", "Further Note"), "textual": ("Notes on the text", "Textual Note"),
          "author": ("The author’s own notes", "Further Note"), "head": ("Further notes", "Further Note")}
_REST = ("Notes that nothing refers to", "Further Note")


class BuiltLetter:
    """The blocks of a letter."""

    def __init__(self, part: LetterPart, first_comment: int = 0) -> None:
        self._part = part
        self._builder = CommentBuilder(part.snapshot, part.choices.target, first_comment)
        self._comments: Comments | None = self._builder.around if part.choices.comments else None
        self.blocks = self._blocks()

    @property
    def next_comment(self) -> int:
        """The number that the next comment of the document has."""
        return self._builder.next

    def _blocks(self) -> list[Block]:
        head_notes = self._head_notes()
        body = [*self._particulars(), *head_notes, *self._texts(), *self._notes(), *self._provenance()]
        # Last, because by then it is known which comments have no place of their own.
        return [self._heading(), *body]

    def _heading(self) -> Block:
        letter, dress = self._part.snapshot.letter, self._part.dress
        inlines: list[Inline] = [dress.words(letter_name(letter, dress.say))]
        if letter.number and letter.title:
            inlines = [dress.span("Letter Number", [dress.words(f"{letter.number}.")]), dress.words(" "), *inlines]
        if self._comments is not None:
            before, after = self._builder.rest()
            inlines = [*before, *inlines, *after]
        return tree.header(1, inlines, identifier=letter_anchor(letter.id), classes=["letter"])

    def _particulars(self) -> Iterator[Block]:
        rows = list(particulars(self._part.snapshot.letter, self._part.letters.get, self._part.dress.say))
        for left, row in zip(range(len(rows) - 1, -1, -1), rows, strict=True):
            yield row_block(self._part, "Letter Particulars" if left else LAST_PARTICULAR, row)

    def _head_notes(self) -> list[Block]:
        part = self._part
        found: list[Block] = []
        for note in part.snapshot.notes:
            if note.note.series == "head" and note.body.text.content:
                lines = note_lines(part, note, "", part.choices.locale, self._comments)
                found += [part.dress.paragraph("Head Note", line, identifier="" if place else self._identity(note))
                          for place, line in enumerate(lines)]
        return found

    def _identity(self, note: NoteSnapshot) -> str:
        return note_anchor(note.note.id)

    def _texts(self) -> Iterator[Block]:
        part = self._part
        wrap = language(part.language, part.choices.locale)
        blocks = TextBuilder(part, part.snapshot.transcription, part.language, self._comments).paragraphs()
        yield tree.div(blocks, classes=["text"], attributes=wrap)
        for translation in part.snapshot.translations:
            tag = translation.text.language
            say = part.dress.say
            named = say("Translation ({language})", language=say.language_name(tag)) if tag else say("Translation")
            yield self._subheading(named)
            yield tree.div(TextBuilder(part, translation, tag, self._comments).paragraphs(),
                           classes=["translation"], attributes=language(tag, part.choices.locale))

    def _subheading(self, words: str, level: int = 2) -> Block:
        return tree.header(level, [self._part.dress.words(words)])

    # Notes

    def _notes(self) -> Iterator[Block]:
        """The notes that do not stand at the foot of a page, series by series, and what they refer to in turn."""
        part = self._part
        series: dict[str, list[Block]] = {}
        while part.pending:
            taken, part.pending = part.pending, []
            for note, lemma in taken:
                series.setdefault(note.note.series, []).extend(self._listed(note, lemma))
        for name in sorted(series, key=list(_LISTS).index):
            yield self._subheading(part.dress.say(_LISTS[name][0]))
            yield from series[name]
        rest = [note for note in part.snapshot.notes
                if note.note.id not in part.written and (note.body.text.content or note.note.state != "empty")]
        if rest:
            yield self._subheading(part.dress.say(_REST[0]))
            for note in rest:
                yield from self._listed(note, "", _REST[1], referred=False)

    def _listed(self, note: NoteSnapshot, lemma: str, style: str = "", *, referred: bool = True) -> list[Block]:
        part, dress = self._part, self._part.dress
        style = style or _LISTS[note.note.series][1]
        lines = note_lines(part, note, lemma, part.choices.locale, self._comments)
        pops_up = part.choices.pops_up and referred
        if note.number:
            label: Inline = dress.words(label_of(note))
            if pops_up:
                label = tree.link([label], "#" + reference_anchor(note.note.id), attributes={"role": "doc-backlink"})
            lines[0] = [dress.span(NOTE_LETTER, [label]), dress.span(ADDED_SIGN, [dress.words(" ")]), *lines[0]]
        blocks = [dress.paragraph(style, line) for line in lines]
        if pops_up:  # an element that reading programs show at the reference (EPUB 3 Structural Semantics, footnote)
            begin = f'<aside epub:type="footnote" role="doc-footnote" id="{self._identity(note)}">'
            return [tree.raw_block("html", begin), *blocks, tree.raw_block("html", "</aside>")]
        return [tree.div(blocks, identifier=self._identity(note), classes=["listed-note"])]

    # Provenance

    def _provenance(self) -> Iterator[Block]:
        if not self._part.choices.provenance:
            return
        groups = list(provenance_groups(self._part.snapshot.provenance, self._part.dress.say))
        if not groups:
            return
        yield self._subheading(self._part.dress.say("Provenance"))
        for group in groups:
            if group.heading:
                yield self._subheading(group.heading, 3)
            for row in group.rows:
                yield row_block(self._part, "Provenance Entry", row)


def row_block(part: LetterPart, style: str, row: Row) -> Block:
    """Return a term with what is said to it as one paragraph."""
    term = part.dress.words(f"{part.dress.say(row.term)}:")
    inlines: list[Inline] = [part.dress.span("Term", [term]), part.dress.words(" ")]
    inlines.extend(_pieces(part, row.pieces))
    return part.dress.paragraph(style, inlines)


def _pieces(part: LetterPart, pieces: Sequence[Piece]) -> Iterable[Inline]:
    for piece in pieces:
        shown = part.dress.words(piece.words.replace("\n", " "))
        if piece.entity is not None:
            entity = part.register.entity(piece.entity)
            marked = {ENTITY: entity.id} if entity is not None and part.choices.target == "pdf" else {}
            yield part.dress.span(MARK_STYLES["entity"], [shown], marked)
        elif piece.letter is not None:
            yield tree.link([shown], "#" + letter_anchor(piece.letter))
        elif piece.address is not None:
            yield tree.link([shown], address_of(piece.address))
        elif piece.quoted:
            yield part.dress.span("Quoted Words", [part.dress.said("“{words}”", words=piece.words)])
        else:
            yield shown
