"""An edition as tests look at it: pages parsed, links followed, nesting checked by the rules of HTML."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import PurePosixPath
from posixpath import normpath
from urllib.parse import unquote, urlsplit

from lxml import html

from editor.formats import registry
from editor.formats.base import ExportReport, ExportSource
from tests.formats.letters import MemorySink

VOID = frozenset({"meta", "link", "br", "img", "input", "hr", "col", "source", "area", "base", "embed", "track", "wbr"})
_CLOSES_P = frozenset({"p", "div", "ul", "ol", "dl", "h1", "h2", "h3", "section", "article", "aside", "table", "figure",
                       "form", "header", "footer", "nav", "main", "details", "fieldset", "hr"})


class Site:
    """The files of an edition, as they were written."""

    def __init__(self, source: ExportSource, options: Mapping[str, object] | None = None) -> None:
        sink = MemorySink()
        self.report: ExportReport = registry.by_id("html").write(source, options or {}, sink)
        self.files = sink.files
        self.trees = {name: html.document_fromstring(data) for name, data in self.files.items()
                      if name.endswith(".html")}

    def letter(self, identity: str) -> html.HtmlElement:
        return self.trees[f"letters/{identity}.html"]

    def text(self, name: str) -> str:
        return self.files[name].decode()

    def dead_links(self) -> list[tuple[str, str]]:
        """Links to files or places that are not in the edition."""
        ids = {name: {one.get("id") for one in tree.iter() if one.get("id")} for name, tree in self.trees.items()}
        dead: list[tuple[str, str]] = []
        for name, tree in self.trees.items():
            for value in self._addresses(tree):
                parts = urlsplit(value)
                if parts.scheme:
                    continue
                folder = PurePosixPath(name).parent.as_posix()
                target = normpath(f"{folder}/{unquote(parts.path)}") if parts.path else name
                if target not in self.files or (parts.fragment and parts.fragment not in ids.get(target, ())):
                    dead.append((name, value))
        return dead

    @staticmethod
    def _addresses(tree: html.HtmlElement) -> list[str]:
        return [one.get(attribute) for attribute in ("href", "src", "action") for one in tree.iter()
                if one.get(attribute) is not None]

    def index(self) -> dict[str, list[int]]:
        """The word index, put together from its parts as a browser does."""
        found: dict[str, list[int]] = {}
        for name in sorted(self.files):
            if name.startswith("search/words-"):
                for word, steps in data_of(self.files[name]).items():
                    letter, places = 0, []
                    for step in steps.split(" "):
                        letter += int(step)
                        places.append(letter)
                    assert word not in found
                    found[word] = places
        return found


def data_of(script: bytes) -> dict[str, str]:
    """What a script of the index hands over."""
    return json.loads(re.fullmatch(rb"letterbookSearch\.\w+\(\d+,(.*)\);\n", script, re.DOTALL)[1])  # type: ignore[index]


class Checker(HTMLParser):
    """Finds what a parser of HTML would have to mend."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        if len(set(names)) != len(names):
            self.wrong.append(f"attribute twice: {tag} {names}")
        self.ids.extend(value or "" for name, value in attrs if name == "id")
        if any(name == "style" or name.startswith("on") for name in names):
            self.wrong.append(f"inline style or script: {tag}")
        if tag == "a" and "a" in self.open:
            self.wrong.append("a link in a link")
        if tag in _CLOSES_P and "p" in self.open:
            self.wrong.append(f"{tag} in a paragraph")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1] != tag:
            self.wrong.append(f"</{tag}> closes {self.open[-1:]}")
        else:
            self.open.pop()


def mistakes(page: bytes) -> list[str]:
    """What is wrong with the markup of a page."""
    checker = Checker()
    checker.feed(page.decode())
    checker.close()
    twice = {one for one in checker.ids if checker.ids.count(one) > 1}
    return checker.wrong + [f"not closed: {checker.open}"] * bool(checker.open) + [f"id twice: {one}" for one in twice]
