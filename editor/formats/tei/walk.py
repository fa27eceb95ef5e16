"""Reading a text: one walk over its elements gives the content, line by line, and what stands off it.

In our own files (and wherever ``xml:space`` says so) white space is meant; in everybody else's it is collapsed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Any

from editor.core.annotations import BLOCK_KINDS, OPAQUE
from editor.core.pages import FACS
from editor.core.record import JsonObject
from editor.formats.tei.names import TEI, XML_ID, local, namespace
from editor.formats.xml_reading import Element

WHOLE = frozenset({
    "figure", "graphic", "media", "formula", "notatedMusic", "binaryObject", "fw", "index", "certainty", "precision",
    "respons", "alt", "altGrp", "interp", "interpGrp", "link", "linkGrp", "span", "spanGrp", "listTranspose", "egXML",
})
"""Elements that hold no words of the text: kept whole, at a point."""
_SPACE = re.compile("[\t\r\n][ \t\r\n]*| [ \t\r\n]+")
"""White space that is more than one blank."""
_BLANK = " \t\r\n"

BLOCK_ROLES = {
    "p": "paragraph", "ab": "paragraph", "head": "heading", "salute": "salutation", "signed": "signature",
    "dateline": "dateline", "addrLine": "address", "item": "list-item", "l": "paragraph", "byline": "paragraph",
    "trailer": "closing", "cell": "paragraph", "sp": "paragraph", "epigraph": "paragraph", "argument": "paragraph",
}
"""Elements that are a line, and the role of the line."""
_CONTAINERS = frozenset({
    "div", "div1", "div2", "div3", "div4", "div5", "div6", "div7", "body", "front", "back", "opener", "closer",
    "postscript", "list", "lg", "address", "text", "group", "floatingText", "table", "row", "figure", "titlePage",
})
STRUCTURE = frozenset({
    *BLOCK_ROLES, *_CONTAINERS, "TEI", "teiCorpus", "teiHeader", "standOff", "facsimile", "note", "ref", "ptr",
})
"""Elements that make up a document: inside a line they would be read as something else."""
_ROLE_ELEMENTS = {
    "paragraph": "p", "heading": "head", "salutation": "salute", "closing": "salute", "signature": "signed",
    "dateline": "dateline", "address": "addrLine", "list-item": "item", "postscript": "p",
}
"""What each role is called where an element says nothing more than the role does."""
_KEPT_CONTAINERS = frozenset({
    "div", "div1", "div2", "div3", "div4", "div5", "div6", "div7", "lg", "table", "row", "floatingText", "titlePage"})
"""Containers that say something of the lines in them: kept round them."""
_HOLDING = (_CONTAINERS | BLOCK_ROLES.keys()) - {"figure"}
"""Elements that make lines of what holds them."""
_LOOSE_ROLES = {"opener": "salutation", "closer": "closing", "address": "address", "list": "list-item"}
"""The role of words that stand in a container itself."""
_DATING = frozenset({"date", "time", "placeName", "settlement"})
_PHRASES = frozenset({
    "hi", "emph", "foreign", "unclear", "del", "add", "subst", "supplied", "abbr", "expan", "ex", "am", "sic", "corr",
    "orig", "reg", "choice", "app", "lem", "rdg", "seg", "s", "w", "pc", "c", "persName", "placeName", "orgName",
    "geogName", "rs", "name", "roleName", "settlement", "country", "region", "forename", "surname", "addName",
    "nameLink", "date", "time", "num", "measure", "title", "term", "gloss", "mentioned", "soCalled", "distinct", "idno",
    "email", "ref", "damage", "restore", "retrace", "mod", "surplus", "secl", "redo", "undo", "g", "code", "ident",
})
"""Elements of the inside of a line. Side by side in a container they are one line with the words between them; any
other element that is no line stands alone where no words are beside it."""
_BREAKS = frozenset({"lb", "pb", "cb", "gb", "milestone", ""})
"""What may stand at the end of a line in a container, or before the next one: then it belongs to that."""
_AROUND = frozenset({"quote", "q", "said", "cit"})
"""Elements of the inside of a line that may hold lines of their own."""
GLOBAL = frozenset({
    "note", "noteGrp", "lb", "pb", "cb", "gb", "gap", "anchor", "milestone", "ptr", "handShift", "space", "metamark",
    "addSpan", "delSpan", "damageSpan", *WHOLE,
})
"""Elements that may stand between lines: they belong to the line that follows."""
_SKIPPED = frozenset({"facsimile", "standOff", "teiHeader"})
_ELEMENTS_ONLY = frozenset({"subst", "noteGrp"})
"""Elements inside lines that hold no words of their own: white space in them is layout."""


@dataclass(slots=True)
class Draft:
    """An annotation as read: ``pointers`` name register entries, ``note`` is the identifier of a note."""

    kind: str
    start: int
    end: int
    attributes: JsonObject = field(default_factory=dict[str, Any])
    entities: tuple[str, ...] = ()
    note: str | None = None
    identifier: str | None = None
    previous: str | None = None
    since: int | None = None
    """Where the words begin that a note is about, if it says so."""


@dataclass
class ReadText:
    """A text as read."""

    content: str
    drafts: list[Draft]


class TextWalk:
    """Reads one text. ``inline`` is asked for every element inside a line: the table of marks.

    ``ours`` says that we wrote the file: then each line has an element of its own, however deep it stands.
    """

    def __init__(
        self, inline: Callable[[TextWalk, Element], None], exact: bool, skip: Callable[[Element], bool],
        ended: Callable[[TextWalk, Element], None], *, ours: bool = False,
    ) -> None:
        self._ours = ours
        self._inline = inline
        self._ended = ended
        self._exact = exact
        self._skip = skip
        self._parts: list[str] = []
        self.position = 0
        """How many code points have been read."""
        self._last = ""
        self._line_start = 0
        self._block: Draft | None = None
        self._has_line = False
        self._depth = 0
        self._swallow = False
        self._meant = -1
        """Where something stands for words: blanks on both sides of it are two."""
        self._waiting: list[Element] = []
        self._running = False
        """Whether a line of words that stand in a container itself is not at its end yet."""
        self._behind: list[Element | str] = []
        """What comes behind the words of that line: part of it, if further words follow."""
        self.drafts: list[Draft] = []
        self.begins: dict[str, int] = {}
        """Where elements begin that others point to, by identifier."""

    @property
    def exact(self) -> bool:
        """Whether white space is meant."""
        return self._exact

    def read_container(self, element: Element, *, kept: bool = False) -> ReadText:
        """Return the text of an element that holds lines; ``kept`` where the element itself is to come back."""
        self._container(element)
        if kept and self._has_line:
            self._foreign(element, 0)
        return self._finished()

    def read_line(self, element: Element) -> ReadText:
        """Return the text of an element that is a line itself: a note without paragraphs."""
        self._open(None)
        self.children(element)
        self._close(None)
        return self._finished()

    def add(self, draft: Draft) -> Draft:
        """Add an annotation and return it."""
        self.drafts.append(draft)
        return draft

    def children(self, element: Element) -> None:
        """Read what an element inside a line holds."""
        loose = self._exact or local(element) not in _ELEMENTS_ONLY
        text = element.text
        if text and (loose or text.strip()):
            self.text(text)
        for child in element:
            if not self._skip(child):
                self._inline(self, child)
            text = child.tail
            if text and (loose or text.strip()):
                self.text(text)

    def text(self, text: str | None) -> None:
        """Add words; in files of others runs of white space count as one blank, none at a line's start."""
        if not text:
            return
        if not self._exact:
            if "\n" in text or "  " in text or "\t" in text or "\r" in text:
                text = _SPACE.sub(" ", text)
            if text[0] == " " and self.position != self._meant and (
                    self._swallow or self.position == self._line_start or self._last == " "):
                text = text[1:]
            self._swallow = self._swallow and not text
            if not text:
                return
            self._parts.append(text)
            self.position += len(text)
            self._last = text[-1]
        else:
            self.verbatim(text)

    def verbatim(self, text: str) -> None:
        """Add words exactly as they are; a line end within a line is a blank."""
        if not text:
            return
        if "\n" in text:
            text = text.replace("\n", " ")
        self._parts.append(text)
        self.position += len(text)
        self._last = text[-1]

    def stands(self) -> None:
        """Say that something stands here for words that are not there, as a gap does."""
        self._meant = self.position

    def line_end(self, joined: bool) -> int:
        """Say that a line of the manuscript ends here, inside a word where ``joined``; return where."""
        if self._exact:
            return self.position
        if joined:
            self._strip()
            self._swallow = True
            return self.position
        if self.position == self._line_start:
            return self.position
        if self._last != " ":
            self.verbatim(" ")
        return self.position - 1

    # Lines.

    def _container(self, element: Element) -> None:
        self._depth += 1
        self._loose(element, element.text)
        for child in element:
            if not self._skip(child):
                self._member(element, child)
            else:
                self._end_run()
            self._loose(element, child.tail, child)
        self._end_run()
        self._depth -= 1

    def _member(self, parent: Element, child: Element) -> None:
        name = local(child)
        if name in _SKIPPED:
            return
        if name in GLOBAL or not name or (name == "label" and local(parent) in ("list", "table")):
            self._between(child, name)
        elif name in BLOCK_ROLES and not _holds_blocks(child):
            self._end_run()
            self._line(child, self._role(parent, child))
        elif name in _CONTAINERS or (holds_lines(child) if self._ours else _holds_blocks(child)):
            self._end_run()
            start, lines = self.position, self._has_line
            self._container(child)
            if self._says_more(name, child):
                self._foreign(child, start + (1 if lines else 0))
            self._ended(self, child)
        else:
            alone = name not in _PHRASES and _stands_alone(child)
            if alone:
                self._end_run()
            self._run(parent, child.getprevious())
            self._inline(self, child)
            if alone:
                self._end_run()

    def _between(self, element: Element, name: str) -> None:
        """What may stand between lines: part of a line that goes on, else of the one that follows."""
        if not self._running:
            self._waiting.append(element)
        elif name in _BREAKS:
            self._behind.append(element)
        else:
            self._go_on()
            self._inline(self, element)

    def _loose(self, parent: Element, text: str | None, after: Element | None = None) -> None:
        """Words of a container itself: a line of their own, with the elements of the inside of a line beside them."""
        if text and text.strip(_BLANK):
            self._run(parent, after)
            self.text(text)
        elif text and self._running:
            self._behind.append(text)

    def _run(self, parent: Element, after: Element | None) -> None:
        """Begin a line of words that stand in a container itself, behind the element ``after``, or go on with it."""
        if self._running:
            self._go_on()
        else:
            self._open(_loose_role(parent, after))
            self._running = True

    def _go_on(self) -> None:
        behind, self._behind = self._behind, []
        for one in behind:
            if isinstance(one, str):
                self.text(one)
            else:
                self._inline(self, one)

    def _end_run(self) -> None:
        if self._running:
            self._close(None)
            self._running = False
            self._waiting.extend(one for one in self._behind if not isinstance(one, str))
            self._behind = []

    def _says_more(self, name: str, element: Element) -> bool:
        """Whether a container is more than what the roles of its lines say."""
        if name == "list":
            return bool(element.attrib)
        if name in _KEPT_CONTAINERS:
            return bool(element.attrib) or name not in ("div", "floatingText")
        return name not in _CONTAINERS and name not in BLOCK_ROLES

    def _role(self, parent: Element, child: Element) -> str:
        name, holder = local(child), local(parent)
        if holder == "postscript" and name in ("p", "ab"):
            return "postscript"
        if name == "salute" and holder == "closer":
            return "closing"
        kind = child.get("type") or ""
        return kind if name == "ab" and kind in BLOCK_KINDS else BLOCK_ROLES[name]

    def _line(self, element: Element, role: str) -> None:
        run_in = element.get("rend") == "run-in" and self._block is not None
        if run_in and self._block is not None:
            start = self.position
            self.children(element)
            self._block.end = self.position
            if role != self._block.kind:
                self.add(Draft(role, start, self.position, {"run_in": True}))
            return
        self._open(role)
        if element.get(XML_ID):
            self.begins[element.get(XML_ID)] = self.position
        self.children(element)
        self._strip()
        self._ended(self, element)
        self._close(element)

    def _open(self, role: str | None) -> None:
        if self._has_line:
            self._parts.append("\n")
            self.position += 1
        self._has_line = True
        self._line_start, self._last, self._swallow = self.position, "", False
        self._block = self.add(Draft(role, self.position, self.position)) if role is not None else None
        waiting, self._waiting = self._waiting, []
        for element in waiting:
            self._inline(self, element)
            if local(element) == "label":
                self.text(" ")

    def _close(self, element: Element | None) -> None:
        self._strip()
        if self._block is not None:
            self._block.end = self.position
            if element is not None:
                kept = {str(key): str(value) for key, value in element.attrib.items() if key not in _STRUCTURAL}
                named, name = kept.pop(FACS, ""), local(element)
                told = name == "ab" and kept.get("type") == self._block.kind
                if told:
                    del kept["type"]
                plain = told or name == _ROLE_ELEMENTS.get(self._block.kind)
                self._block.attributes = {
                    **({FACS: named} if named else {}), **({"tei": kept} if kept else {}),
                    **({} if plain else {"element": name})}

    def _strip(self) -> None:
        """Take a blank from the end of the line; what ended behind it ends before it."""
        if self._exact:
            return
        start = max(self._line_start, self._meant)
        if self._last != " " or self.position == start:
            return
        while self._parts and self.position > start and self._last == " ":
            self._parts[-1] = self._parts[-1][:-1]
            self.position -= 1
            if not self._parts[-1]:
                self._parts.pop()
            self._last = self._parts[-1][-1] if self._parts and self.position > self._line_start else ""
        for draft in self.drafts:
            draft.start, draft.end = min(draft.start, self.position), min(draft.end, self.position)

    def _foreign(self, element: Element, start: int) -> None:
        """An element around whole lines that says more than they do."""
        if start <= self.position:
            self.add(Draft(OPAQUE, start, self.position, {
                **opaque_attributes(element), "block": True, "depth": self._depth}))

    def _finished(self) -> ReadText:
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            if not self._has_line:
                self._open("paragraph")
            for element in waiting:
                self._inline(self, element)
            self._strip()
        return ReadText("".join(self._parts), self.drafts)


_STRUCTURAL = frozenset({XML_ID, "next", "prev", "part"})


def opaque_attributes(element: Element) -> JsonObject:
    """Return what is kept of an element that is not understood: its name, its attributes, its namespace."""
    attributes = {str(key): str(value) for key, value in element.attrib.items()}
    result: JsonObject = {"name": local(element), "attributes": attributes}
    if namespace(element) not in ("", TEI):
        result["namespace"] = namespace(element)
    return result


def _holds_blocks(element: Element) -> bool:
    """Whether lines stand inside the element, or inside a quotation in it."""
    return any((name := local(child)) in _HOLDING or (name in _AROUND and _holds_blocks(child)) for child in element)


def _stands_alone(element: Element) -> bool:
    """Whether no words stand beside an element."""
    before = element.getprevious()
    said = before.tail if before is not None else element.getparent().text
    return not (said or "").strip(_BLANK) and not (element.tail or "").strip(_BLANK)


def _loose_role(parent: Element, after: Element | None) -> str:
    """The role of words that stand in a container itself, behind the element ``after``: those of an opener with a date
    are its dateline, and so are those that begin with a place."""
    role = _LOOSE_ROLES.get(local(parent), "paragraph")
    if role not in ("salutation", "closing"):
        return role
    following = [parent[0]] if after is None and len(parent) else [] if after is None else [after.getnext()]
    begins = [one for one in following if one is not None]
    said = after.tail if after is not None else parent.text
    names: list[str] = []
    for one in (begins[0], *begins[0].itersiblings()) if begins else ():
        if local(one) in BLOCK_ROLES:
            break
        names.append(local(one))
    if names and names[0] in _DATING and not (said or "").strip(_BLANK):
        return "dateline"
    return "dateline" if role == "salutation" and "date" in names else role


def holds_lines(element: Element, but: Collection[str] = ()) -> bool:
    """Tell whether lines stand inside an element of a file of ours, at whatever depth: an element that came with a text
    may have nothing but another one in it. What notes and elements called ``but`` hold are no lines of it."""
    return any((name := local(child)) in _HOLDING or (
        name not in GLOBAL and name not in but and holds_lines(child, but)) for child in element)
