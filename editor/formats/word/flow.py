"""A word processor's document as values, whatever wrote it: paragraphs of words, with what stands at and on them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

NoteSort = Literal["footnote", "endnote"]


class Change(NamedTuple):
    """A tracked change that something is part of. ``at`` is the moment as the document says it, or ""."""

    sort: Literal["insertion", "deletion"]
    author: str = ""
    at: str = ""


class Mark(NamedTuple):
    """How words are set off: the kind of mark that says so, and its attribute ``rend``."""

    kind: str
    rend: str = ""


class Run(NamedTuple):
    """Words that are all alike. A line end in them is LF. ``style`` is the name of their character style."""

    text: str
    marks: frozenset[Mark] = frozenset()
    changes: tuple[Change, ...] = ()
    language: str = ""
    style: str = ""


class NoteReference(NamedTuple):
    """The place of a note. ``label`` is its own sign where it has one, else its number as the document prints it."""

    sort: NoteSort
    name: str
    label: str
    changes: tuple[Change, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """By which the document keeps the note itself."""
        return self.sort, self.name


class Point(NamedTuple):
    """Something at a place between words. ``name`` is that of the comment or bookmark."""

    sort: Literal["comment-start", "comment-end", "comment", "bookmark", "page-break"]
    name: str = ""


class Lost(NamedTuple):
    """Something at a place between words that a project has no place for: what sort of thing, and its words."""

    what: str
    words: str = ""


class Picture(NamedTuple):
    """A picture at a place between words, of a kind that a scan may have: the part of the package that holds it, what
    its first bytes say it is, its size in bytes, its checksum, and what the document says it shows."""

    part: str
    media_type: str
    size: int
    sha256: str
    words: str = ""


Item = Run | NoteReference | Point | Lost | Picture


class Paragraph(NamedTuple):
    """A paragraph. ``mark`` are the tracked changes of its end: without it, it is one with the next.

    ``tag`` is that of HTML: p, h1 to h6, li, oli (of a numbered list) or td (a row of a table). ``level`` is that of a
    heading, 0 of a title. ``style`` is the name of its style, "" for the ordinary one.
    """

    items: tuple[Item, ...]
    tag: str = "p"
    level: int | None = None
    style: str = ""
    mark: tuple[Change, ...] = ()


class WordComment(NamedTuple):
    """A comment. ``answers`` is the name of the one that it answers."""

    name: str
    text: str
    author: str = ""
    at: str = ""
    answers: str | None = None
    resolved: bool = False


class Document(NamedTuple):
    """A whole document."""

    body: tuple[Paragraph, ...]
    notes: Mapping[tuple[str, str], tuple[Paragraph, ...]] = MappingProxyType({})
    """The notes by sort and name, in the order of the document's parts."""
    comments: tuple[WordComment, ...] = ()
    lost: Mapping[str, int] = MappingProxyType({})
    """What is left out of the whole document and has no place in its text, and how often it is there."""
    title: str = ""
    author: str = ""
    """Who saved it last."""
    properties: Mapping[str, str] = MappingProxyType({})
    """The document's own properties by name, as far as they are words."""
    mended: str = ""
    """What the XML parser said of a part that is not well-formed."""
