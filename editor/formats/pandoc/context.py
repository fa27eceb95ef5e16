"""What is known while a document is built: what was asked for, the whole edition, and the letter at hand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from unicodedata import bidirectional
from urllib.parse import quote

from editor.core.characters import without_forbidden
from editor.core.entities import Entity
from editor.core.letters import Letter
from editor.core.snapshot import LetterSnapshot, NoteSnapshot, ProjectSnapshot
from editor.formats.direction import direction, is_right_to_left
from editor.formats.html.elements import file_stem
from editor.formats.html.elements import language as language_attributes
from editor.formats.letter_page.language import language_of as told_by_words
from editor.formats.pandoc import tree
from editor.formats.pandoc.choices import Choices, Target
from editor.formats.pandoc.returning import NOTE_LETTER, TEXT_STYLES, letter_bookmark
from editor.formats.pandoc.styles import STYLES
from editor.formats.pandoc.tree import Block, Inline
from editor.formats.words import Words

ENTITY = "entity"
"""The attribute of a mention that names its entries, for the writer of the index."""
_CYRILLIC = frozenset({"be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "tt", "uk"})
_BLANKS = re.compile("  +")
_LONGEST_HEAD = 75
"""Characters of a running head; so many fill the line of an A5 page."""
_MEANING = {"Emphasised": "Emph", "Bold": "Strong", "Underlined": "Underline", "Deletion": "Strikeout",
            "Raised": "Superscript", "Lowered": "Subscript", NOTE_LETTER: "Superscript"}
"""Styles for which books have elements of their own, so that they are read out."""


class Dress:
    """Makes styled nodes as one writer wants them. Characters that have no place in XML are replaced; ``say`` says
    the words of ours in the language of the document."""

    def __init__(self, target: Target, language: str = "en") -> None:
        self._target = target
        self.say = Words(language)
        self.replaced = 0

    def words(self, text: str) -> Inline:
        """Return words."""
        cleaned, replaced = without_forbidden(text)
        self.replaced += replaced
        return tree.words(_unfolded(cleaned) if self._target == "epub" else cleaned)

    def said(self, english: str, **values: object) -> Inline:
        """Return words of ours."""
        return self.words(self.say(english, **values))

    def span(self, style: str, inlines: Sequence[Inline], attributes: Mapping[str, str] | None = None) -> Inline:
        """Return inlines in a character style."""
        classes, own = self._named(style)
        if self._target == "epub" and style in _MEANING:
            inlines = [tree.wrapped(_MEANING[style], inlines)]
        return tree.span(inlines, classes=classes, attributes={**own, **(attributes or {})})

    def paragraph(self, style: str, inlines: Sequence[Inline], attributes: Mapping[str, str] | None = None,
                  identifier: str = "", *, turned: bool = False) -> Block:
        """Return a paragraph in a style; ``turned`` says that it runs from right to left."""
        if turned and self._target == "odt" and style in TEXT_STYLES.values():
            style += " RTL"  # its writer knows no direction
        classes, own = self._named(style)
        return tree.div([tree.para(inlines)], identifier=identifier, classes=classes,
                        attributes={**own, **(attributes or {})})

    def _named(self, style: str) -> tuple[tuple[str, ...], dict[str, str]]:
        match self._target:
            case "docx":
                return (), {"custom-style": style}
            case "odt":
                # ODF writes blanks in the names of styles so; what is shown is the display name.
                return (), {"custom-style": style.replace(" ", "_20_")}
            case _:
                return (STYLES[style].css,), {}


def _unfolded(words: str) -> str:
    """Return words for a page of HTML, where a run of white space would be shown as one blank."""
    return _BLANKS.sub(lambda found: "\u00a0" * (len(found[0]) - 1) + " ", words.replace("\t", "\u2003\u2003"))


def language(tag: str | None, before: str | None = None) -> dict[str, str]:
    """Return the attributes that say a language and its direction, where it is another than that ``before``."""
    found = language_attributes(tag)
    if not found or _written(tag) == _written(before):
        return {}
    result = {"lang": found["lang"]}
    if direction(tag) != direction(before):
        result["dir"] = direction(tag)
    return result


def _written(tag: str | None) -> tuple[str, ...]:
    """The language and the script of a tag: what hyphenation, spelling and shaping ask for."""
    first, *further = (tag or "").lower().split("-")
    return (first, *(part for part in further if len(part) == 4 and part.isalpha()))


def _script(tag: str) -> str:
    """The script of a language, as far as hyphenation and direction differ by it."""
    first, *further = _written(tag)
    named = {"cyrl": "cyrillic", "latn": "latin", "grek": "greek"}.get("".join(further))
    return named or ("rtl" if is_right_to_left(tag) else "cyrillic" if first in _CYRILLIC else
                     "greek" if first == "el" else "latin")


def _script_of(words: str) -> str:
    """The script of most letters of some words."""
    found = Counter("rtl" if runs_right_to_left(sign) else
                    "cyrillic" if "\u0400" <= sign <= "\u052f" else
                    "greek" if "\u0370" <= sign <= "\u03ff" else "latin" for sign in words if sign.isalpha())
    return found.most_common(1)[0][0] if found else "latin"


def runs_right_to_left(words: Iterable[str]) -> bool:
    """Whether any letter of some words is of a script that is written from right to left."""
    return any(bidirectional(sign) in ("R", "AL") for part in words for sign in part)


def kept_apart(name: str) -> str:
    """Return a name behind which numbers and brackets run on as the words around it do.

    Numbers behind words written from right to left would stand before them (Unicode Standard Annex 9, W2 to W7, N1):
    a mark of the direction (U+200E) ends the name.
    """
    for sign in reversed(name):
        match bidirectional(sign):
            case "R" | "AL":
                return name + "\u200e"
            case "L":
                return name
            case _:
                pass
    return name


def letter_anchor(letter_id: str) -> str:
    """Return the identifier of a letter in a document."""
    return letter_bookmark(letter_id) or "letter-" + file_stem(letter_id)[:32]


def note_anchor(note_id: str) -> str:
    """Return the identifier of a note that stands at a letter's end."""
    return "note-" + file_stem(note_id)[:34]


def reference_anchor(note_id: str) -> str:
    """Return the identifier of the first reference of a note."""
    return "ref-" + file_stem(note_id)[:34]


def address_of(address: str) -> str:
    """Return an address in the web with whatever has no place in one (RFC 3986) written in per cent."""
    return quote(without_forbidden(address)[0], safe=":/?#@!$&'()*+,;=%~")


def letter_name(letter: Letter, say: Words) -> str:
    """Return what a letter is called in a heading, without its number."""
    return letter.title or say("Letter {number}", number=letter.number).strip()


def full_name(letter: Letter, say: Words) -> str:
    """Return what a letter is called in lists and running heads."""
    return f"{letter.number}. {letter.title}" if letter.number and letter.title else letter_name(letter, say)


def shortened(head: str) -> str:
    """Return what the running head says of a part: no more than stands in one line."""
    if len(head) <= _LONGEST_HEAD:
        return head
    return head[:_LONGEST_HEAD].rsplit(None, 1)[0].rstrip(" ,;:.–-") + " …"


class Register:
    """The register: entries, also by the identities that were merged into them."""

    def __init__(self, project: ProjectSnapshot) -> None:
        self._entities = {entity.id: entity for entity in project.entities}

    def entity(self, identity: str | None) -> Entity | None:
        """Return an entry, or the one that it was merged into."""
        for _ in range(100):
            found = self._entities.get(identity) if identity is not None else None
            if found is None or found.merged_into is None:
                return found
            identity = found.merged_into
        return None


@dataclass
class LetterPart:
    """One letter while it is built."""

    choices: Choices
    dress: Dress
    register: Register
    snapshot: LetterSnapshot
    letters: Mapping[str, str] = field(default_factory=dict[str, str])
    """What the letters of the document are called, by identity."""
    languages: Sequence[str] = ()
    """Of the edition, as its project names them."""
    kinds: dict[str, None] = field(default_factory=dict[str, None])
    """The kinds of marks that are shown."""
    footnotes: list[str] = field(default_factory=list[str])
    """The numbers of the footnotes, in the order in which they stand."""
    written: set[str] = field(default_factory=set[str])
    """Notes that have their place."""
    pending: list[tuple[NoteSnapshot, str]] = field(default_factory=list[tuple[NoteSnapshot, str]])
    """Notes that were referred to and stand at the letter's end, each with its lemma."""

    def __post_init__(self) -> None:
        self.in_texts = frozenset(
            reference.note for text in (self.snapshot.transcription, *self.snapshot.translations)
            for reference in text.of_kind("note") if reference.note is not None)

    @property
    def language(self) -> str | None:
        """The language of the letter."""
        return self.snapshot.transcription.text.language or self.snapshot.letter.language

    def language_of_note(self, note: NoteSnapshot) -> str | None:
        """Return the language of a note. One that names none is in the language that its words tell, else in the first
        that the project names, if that is written so; the author's own are in the letter's."""
        words = note.body.text.content
        if note.body.text.language or note.note.series == "author":
            return note.body.text.language or self.language
        told = told_by_words(words)
        edition = next(iter(self.languages), None)
        if told is None and edition is not None and _script(edition) == _script_of(words):
            return edition
        return told or self.language

    @property
    def is_reading(self) -> bool:
        """Whether the reading text is written."""
        return self.choices.projection == "reading"
