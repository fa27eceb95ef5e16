"""The manual as the help window reads it: pages of Markdown in a folder of the program, never anything from afar."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

import regex

from editor.app.resources import changelog, manual_folder
from editor.core.folding import fold
from editor.core.messages import LetterbookError

CONTENTS = "manual.md"
NEWS = "CHANGELOG.md"

_COMMENT = regex.compile(r"<!--.*?-->\n?", regex.DOTALL)
_HEADING = regex.compile(r"^(#{1,6}) +(.+?) *$", regex.MULTILINE)
_LINK = regex.compile(r"^- \[([^\]]+)\]\(([^)#]+\.md)\)", regex.MULTILINE)
_MARKUP = regex.compile(r"!?\[([^\]]*)\]\([^)]*\)|[*`|_]+")
_NO_SLUG = regex.compile(r"[^\p{L}\p{N} -]")
EXCERPT = 90


class Heading(NamedTuple):
    """A heading within a page, and what a link names it by."""

    level: int
    text: str
    slug: str


class Chapter(NamedTuple):
    """A page that the contents name."""

    name: str
    title: str
    headings: tuple[Heading, ...]


class Hit(NamedTuple):
    """A place of the manual that holds every word looked for."""

    page: str
    title: str
    slug: str
    heading: str
    excerpt: str


def page_path(name: str) -> Path:
    """Return the file of a page, or of a picture.

    Raises:
        LetterbookError: there is none inside the manual ("resource-missing").
    """
    folder = manual_folder().resolve()
    path = changelog() if name == NEWS else (folder / name).resolve()
    if (name != NEWS and not path.is_relative_to(folder)) or not path.is_file():
        raise LetterbookError("resource-missing", name=name)
    return path


@cache
def page_text(name: str) -> str:
    """Return a page as Markdown, without the comments in it.

    Raises:
        LetterbookError: there is no such page ("resource-missing").
    """
    return _COMMENT.sub("", page_path(name).read_text(encoding="utf-8"))


def slug_of(heading: str) -> str:
    """Return what a link names a heading by."""
    return _NO_SLUG.sub("", _plain(heading).casefold()).strip().replace(" ", "-")


@cache
def chapters() -> tuple[Chapter, ...]:
    """Return the pages that the contents name, in their order.

    Raises:
        LetterbookError: the manual is not installed, or not whole ("resource-missing").
    """
    return tuple(Chapter(name, title, _headings(name)) for title, name in _LINK.findall(page_text(CONTENTS)))


def _headings(name: str) -> tuple[Heading, ...]:
    return tuple(Heading(len(signs), _plain(text), slug_of(text))
                 for signs, text in _HEADING.findall(page_text(name)) if len(signs) > 1)


def _plain(text: str) -> str:
    """Without the signs of Markdown, and without pictures."""
    return " ".join(_MARKUP.sub(lambda match: "" if match[0].startswith("!") else match[1] or "", text).split())


def find_in_manual(query: str) -> list[Hit]:
    """Return the sections that hold every word of the query, those first that have it in their heading."""
    words = fold(query).text.split()
    if not words:
        return []
    hits: list[tuple[int, Hit]] = []
    for chapter in chapters():
        for heading, body in _sections(page_text(chapter.name)):
            title, text = fold(f"{chapter.title} {heading}").text, fold(body).text
            if all(word in title or word in text for word in words):
                rank = sum(word not in title for word in words)
                hits.append((rank, Hit(chapter.name, chapter.title, slug_of(heading) if heading else "", heading,
                                       _excerpt(body, words[0]))))
    return [hit for _rank, hit in sorted(hits, key=lambda pair: pair[0])]


def _sections(page: str) -> list[tuple[str, str]]:
    """Return (heading, text) for what stands before the first heading below the title, and for each after it."""
    starts = [match for match in _HEADING.finditer(page) if len(match[1]) > 1]
    ends = [match.start() for match in starts] + [len(page)]
    first = _HEADING.sub("", page[:ends[0]], count=1)
    return [("", _plain(first)),
            *((_plain(match[2]), _plain(page[match.end():end]))
              for match, end in zip(starts, ends[1:], strict=True))]


def _excerpt(text: str, word: str) -> str:
    folded = fold(text)
    at = folded.text.find(word)
    start = max(0, folded.offsets[at] - EXCERPT // 3) if at >= 0 else 0
    if start:
        start = text.find(" ", start) + 1
    piece = text[start:start + EXCERPT].strip()
    return f"{'… ' if start else ''}{piece}{' …' if start + EXCERPT < len(text) else ''}"
