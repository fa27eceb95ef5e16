"""The page of one letter: particulars, text beside scan and translation, notes, provenance, names, citation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from editor.core.parallel import pair_lines
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.formats.html.context import Edition, LetterPage, LetterRow, Places, linked_words, name_words, row_of
from editor.formats.html.elements import Element, Maker, file_stem, language
from editor.formats.html.frame import Frame, Sheet
from editor.formats.html.marks import LOOKS, POINTS
from editor.formats.html.particulars import (
    write_citation,
    write_metadata,
    write_names,
    write_particulars,
    write_provenance,
)
from editor.formats.html.scans import Shown, lines_of, write_scans
from editor.formats.html.texts import TextWriter, blocks_of, tongue_of, write_notes
from editor.formats.words import Words

_NOTE_WORDS = {
    "editorial": ("1", "a note of the editors"), "textual": ("a", "a note on the text"),
    "author": ("*", "a note of the letter’s author"), "head": ("‡", "a note on the whole letter"),
}


class Neighbours(NamedTuple):
    """The letters before and after."""

    before: LetterRow | None
    after: LetterRow | None


class WrittenLetter(NamedTuple):
    """A letter's page, and what the rest of the edition needs of it."""

    data: bytes
    places: Places
    named: Sequence[str]
    kinds: dict[str, str]
    replaced: int


def write_letter(edition: Edition, frame: Frame, snapshot: LetterSnapshot, shown: list[Shown],
                 neighbours: Neighbours, say: Words) -> WrittenLetter:
    """Return the page of a letter with the scans that are shown."""
    maker = Maker(say)
    page = LetterPage(edition, snapshot, maker, lines_of(shown), {one.page.id: one.number for one in shown})
    row = row_of(snapshot.letter)
    sheet = frame.sheet(name_words(say, row), "index.html", up="../", scripts=("letter.js",))
    if edition.choices.address:
        maker.leaf(sheet.head, "link", {"rel": "canonical", "href": edition.choices.address + row.page})
    write_metadata(page, sheet.head, row)
    _write_main(page, sheet, row, shown, neighbours)
    return WrittenLetter(maker.page(sheet.root), page.places, list(page.named), page.kinds, maker.replaced)


def _write_main(page: LetterPage, sheet: Sheet, row: LetterRow, shown: list[Shown], neighbours: Neighbours) -> None:
    maker, snapshot = page.maker, page.snapshot
    _write_neighbours(page, sheet.main, neighbours)
    article = maker.child(sheet.main, "article", {"class": _classes(page, shown)})
    header = maker.child(article, "header")
    if row.number:
        maker.leaf(header, "p", {"class": "number"}, maker.say("No. {number}", number=row.number))
    maker.leaf(header, "h1", None, name_words(maker.say, row))
    write_particulars(page, header)
    desk = maker.child(article, "div", {"class": "desk"})
    text = maker.child(desk, "section", {"class": "text", "id": "text", "aria-label": maker.say("Text")})
    head_notes = [(note, 0, "") for note in snapshot.notes if note.note.series == "head" and note.body.text.content]
    write_notes(page, text, head_notes)
    _write_texts(page, text)
    _write_rest(page, text)
    if shown:
        write_scans(page, desk, shown)
    after = maker.child(article, "div", {"class": "after"})
    write_provenance(page, after)
    write_names(page, after)
    write_citation(page, after, row)
    _write_legend(page, after)


def _classes(page: LetterPage, shown: list[Shown]) -> str:
    classes = ["letter", page.edition.choices.projection]
    classes += ["with-scans"] if shown else []
    classes += ["with-translation"] if page.snapshot.translations else []
    margin = not page.edition.choices.notes_in_place and not page.snapshot.translations
    classes += ["margin"] if margin else []
    return " ".join(classes)


def _write_neighbours(page: LetterPage, parent: Element, neighbours: Neighbours) -> None:
    if not any(neighbours):
        return
    say = page.maker.say
    nav = page.maker.child(parent, "nav", {"class": "neighbours", "aria-label": say("Letters before and after")})
    for row, rel, sign in ((neighbours.before, "prev", "← "), (neighbours.after, "next", "→ ")):
        if row is not None:
            page.maker.leaf(nav, "a", {"rel": rel, "href": f"{file_stem(row.id)}.html"}, sign + linked_words(say, row))


def _write_texts(page: LetterPage, parent: Element) -> None:
    """The transcription, and the translations: the first beside it block by block, the others below."""
    snapshot = page.snapshot
    if not snapshot.translations:
        holder = page.maker.child(parent, "div", {
            "class": "transcription", **language(tongue_of(page, snapshot.transcription))})
        TextWriter(page, snapshot.transcription).write(holder)
        return
    _write_pairs(page, parent, snapshot.translations[0])
    for translation in snapshot.translations[1:]:
        _translation_heading(page, parent, translation)
        holder = page.maker.child(parent, "div", {"class": "translation", **language(translation.text.language)})
        TextWriter(page, translation).write(holder)


def _write_pairs(page: LetterPage, parent: Element, translation: TextSnapshot) -> None:
    maker = page.maker
    table = maker.child(parent, "div", {"class": "pairs"})
    heads = maker.child(table, "div", {"class": "pair heads"})
    maker.leaf(heads, "h2", None, maker.say("Transcription"))
    _translation_heading(page, heads, translation)
    texts = (page.snapshot.transcription, translation)
    writers = [TextWriter(page, text) for text in texts]
    blocks = [blocks_of(page, text) for text in texts]
    for pair in pair_lines(*[[block.role for block in side] for side in blocks]):
        row = maker.child(table, "div", {"class": "pair"})
        for side, place in enumerate(pair):
            css = ("transcription", "translation")[side]
            cell = maker.child(row, "div", {"class": css, **language(tongue_of(page, texts[side]))})
            if place is not None:
                writers[side].write_blocks(cell, [blocks[side][place]])


def _translation_heading(page: LetterPage, parent: Element, translation: TextSnapshot) -> None:
    say, tongue = page.maker.say, translation.text.language
    name = say("Translation ({language})", language=say.language_name(tongue)) if tongue else say("Translation")
    page.maker.leaf(parent, "h2", None, name)


def _write_rest(page: LetterPage, parent: Element) -> None:
    """Notes that nothing refers to."""
    rest = [(note, 0, "") for note in page.snapshot.notes
            if note.note.id not in page.written_notes and (note.body.text.content or note.note.state != "empty")]
    if rest:
        section = page.maker.child(parent, "section", {"class": "rest"})
        page.maker.leaf(section, "h2", None, page.maker.say("Further notes"))
        write_notes(page, section, rest)


def _write_legend(page: LetterPage, parent: Element) -> None:
    if page.kinds:
        details = page.maker.child(parent, "details", {"class": "legend"})
        page.maker.leaf(page.maker.child(details, "summary"), "h2", None,
                        page.maker.say("Signs used in this letter"))
        write_signs(page.maker, details, page.kinds)


def write_signs(maker: Maker, parent: Element, kinds: dict[str, str]) -> None:
    """Write the legend of the kinds: each as it looks, with what it says."""
    table = maker.child(parent, "dl", {"class": "signs"})
    for kind, css in kinds.items():
        series = kind.removesuffix(" note")
        term = maker.child(table, "dt")
        if series in _NOTE_WORDS and kind != series:
            label, words = _NOTE_WORDS[series]
            maker.leaf(term, "span", {"class": f"ref {css}"}, label)
        elif kind in POINTS:
            maker.leaf(term, "span", {"class": css, "data-label": "2" if css == "pb" else ""})
            words = POINTS[kind][1]
        elif kind in LOOKS:
            look = LOOKS[kind]
            words = look.words
            tag = "span" if look.tag in ("a", "abbr") else look.tag
            read = {"correction": {"data-read": "the"}, "abbreviation": {"data-read": "Politbureau"}}.get(kind, {})
            maker.leaf(term, tag, {"class": css, **read}, maker.say(look.example))
        else:
            maker.leaf(term, "span", {"class": "mark"}, maker.say("words"))
            words = kind.replace("-", " ")
        maker.leaf(table, "dd", None, maker.say(words))
