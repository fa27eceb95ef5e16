"""How a document for a word processor says which of its words are whose, so that it can come back with changes.

What goes out carries, and what reads it relies on:

1. **Bookmarks.** Each letter's heading stands in the bookmark ``LBl<letter's id>``. Each line of each text
   (transcription, translation, body of a note) begins with the empty bookmark ``LBt<id of the text>_<line>``, the
   lines of the content counted from 0. Word keeps bookmarks of at most 40 characters that begin with a letter.
   Pandoc's reader drops bookmarks that nothing links to, so the reader has to look for them in the package itself
   (``w:bookmarkStart/@w:name``; ``text:bookmark/@text:name`` and ``text:bookmark-start``), for instance by putting a
   run of words of its own at each before pandoc sees the document.
2. **Paragraph styles.** The lines of transcriptions and translations have the styles of ``TEXT_STYLES``; those of
   notes ``NOTE_STYLES``, which begin with a letter or number in a style of ``SIGN_STYLES``. Paragraphs of every other
   style (headings, particulars, the index …) are no content of a text, and end one. A paragraph without a bookmark
   whose style is one of these is a new line of the text before it.
3. **Character styles.** Words in a style of ``SIGN_STYLES`` are added by the edition: brackets, the sign of a gap,
   letters of notes, signs for ends of lines and pages. They are no content. A reference to a note is no content
   either. Where several looks meet on the same words, DOCX has one style that joins them (``Bold and Deletion``), and
   ODT nests them; signs are always in their own.
4. **Properties.** The custom properties ``letterbook`` (the version of these rules, "1"), ``letterbook-project`` (the
   identity of the project) and ``letterbook-projection``. Only "source" can come back: in "reading" other words stand
   in the place of the printed ones.

With all tracked changes refused, the words of a text that are left are its content as it was when it went out. Word
processors and pandoc may write blanks otherwise (runs of blanks, tabulators), so these are compared with tolerance.
"""

from __future__ import annotations

import re
from typing import NamedTuple

VERSION = "1"
"""The version of the rules."""
VERSION_PROPERTY = "letterbook"
PROJECT_PROPERTY = "letterbook-project"
PROJECTION_PROPERTY = "letterbook-projection"

TEXT_STYLES = {
    "paragraph": "Letter Text", "heading": "Letter Subheading", "address": "Letter Address",
    "dateline": "Letter Dateline", "salutation": "Letter Salutation", "list-item": "Letter List Item",
    "closing": "Letter Closing", "signature": "Letter Signature", "postscript": "Letter Postscript",
}
"""The paragraph styles of the lines of transcriptions and translations, by the roles of the lines."""

NOTE_STYLES = frozenset({"Footnote Text", "Footnote", "Textual Note", "Head Note", "Further Note"})
"""The paragraph styles of the lines of notes ("Footnote" is what ODT calls "Footnote Text")."""

ADDED_SIGN = "Added Sign"
NOTE_LETTER = "Note Letter"
SIGN_STYLES = frozenset({ADDED_SIGN, NOTE_LETTER, "Footnote Reference"})
"""The character styles of words that are no content."""

_LETTER = re.compile(r"LBl([0-9a-f]{32})\Z")
_LINE = re.compile(r"LBt([0-9a-f]{32})_(\d{1,4})\Z")
_COPIED = re.compile(r"(?:[ _]Copy[ _]\d+)*(?:[ _]C(?:o(?:p(?:y(?:[ _]\d*)?)?)?)?)?\Z")
"""What LibreOffice adds to bookmarks of footnotes and of what was struck, each time it reads them; cut at 40 characters
in a DOCX."""
_MOST_LINES = 10_000


class Place(NamedTuple):
    """What a bookmark names: a letter (``line`` is None), or a line of a text."""

    id: str
    line: int | None = None


def letter_bookmark(letter_id: str) -> str | None:
    """Return the name of the bookmark of a letter; None for an identity that is not one of ours."""
    name = f"LBl{letter_id}"
    return name if _LETTER.match(name) else None


def line_bookmark(text_id: str, line: int) -> str | None:
    """Return the name of the bookmark of a line of a text, counted from 0; None where it would not be kept."""
    name = f"LBt{text_id}_{line}"
    return name if line < _MOST_LINES and _LINE.match(name) else None


def bookmark_place(name: str) -> Place | None:
    """Return what a bookmark names; None if it is not one of these."""
    name = _COPIED.sub("", name)
    letter = _LETTER.match(name)
    if letter is not None:
        return Place(letter[1])
    line = _LINE.match(name)
    return Place(line[1], int(line[2])) if line is not None else None
