"""The frame of every page: head, the way to the parts of the edition, the field for searching."""

from __future__ import annotations

from typing import NamedTuple

from editor.formats.html.elements import Element, Maker, Markup, joined, language

POLICY = ("default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file:; "
          "form-action 'self' file:; base-uri 'none'")
"""What a page may load: files of the edition, on a server or from a disk, and nothing else."""

PARTS = (("index.html", "Letters"), ("chronology.html", "Chronology"), ("register.html", "Register"),
         ("correspondence.html", "Correspondence"), ("about.html", "About"))
"""The pages that every page leads to."""


class Sheet(NamedTuple):
    """A page to be filled: the whole of it, its head, and the element for its matter."""

    root: Element
    head: Element
    main: Element


class _Made(NamedTuple):
    """What is the same on all pages of a part: the head without its title, and the body without its matter."""

    head: Markup
    body: Markup


class Frame:
    """Makes pages of one edition; ``up`` leads from a page to the folder of the edition."""

    def __init__(self, title: str, maker: Maker) -> None:
        self._title = title
        self._maker = maker
        self._made = {(up, here): self._make(up, here) for up, here in (
            ("../", "index.html"), ("../", "register.html"), *(("", page) for page, _ in PARTS), ("", "search.html"))}

    def sheet(self, title: str, here: str, *, up: str = "", scripts: tuple[str, ...] = ()) -> Sheet:
        """Return a new page of the part ``here``."""
        made, maker = self._made[up, here], self._maker
        root = Element("html", language(maker.say.language))
        head, body = maker.child(root, "head"), maker.child(root, "body")
        head.parts.append(made.head)
        whole = f"{title} – {self._title}" if title and title != self._title else self._title
        maker.leaf(head, "title", None, whole or maker.say("Letters"))
        maker.leaf(head, "link", {"rel": "stylesheet", "href": f"{up}style.css"})
        for script in scripts:
            maker.leaf(head, "script", {"src": up + script, "defer": "defer"})
        body.parts.append(made.body)
        return Sheet(root, head, maker.child(body, "main", {"id": "main", "tabindex": "-1"}))

    def _make(self, up: str, here: str) -> _Made:
        head, body = Element("head"), Element("body")
        self._maker.leaf(head, "meta", {"charset": "utf-8"})
        self._maker.leaf(head, "meta", {"http-equiv": "Content-Security-Policy", "content": POLICY})
        self._maker.leaf(head, "meta", {"name": "referrer", "content": "no-referrer"})
        self._maker.leaf(head, "meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"})
        self._maker.leaf(head, "meta", {"name": "color-scheme", "content": "light dark"})
        self._maker.leaf(body, "a", {"class": "skip", "href": "#main"}, self._maker.say("Skip to the contents"))
        self._header(body, up, here)
        return _Made(joined(head.parts), joined(body.parts))

    def _header(self, body: Element, up: str, here: str) -> None:
        header = self._maker.child(body, "header", {"class": "site"})
        name = self._maker.child(header, "p", {"class": "name"})
        self._maker.leaf(name, "a", {"href": f"{up}index.html"}, self._title or self._maker.say("Letters"))
        nav = self._maker.child(header, "nav", {"aria-label": self._maker.say("Parts of the edition")})
        items = self._maker.child(nav, "ul")
        for page, words in PARTS:
            current = {"aria-current": "page" if not up else "true"} if page == here else {}
            self._maker.leaf(self._maker.child(items, "li"), "a", {"href": up + page, **current},
                             self._maker.say(words))
        form = self._maker.child(header, "form", {"role": "search", "action": f"{up}search.html", "method": "get"})
        self._maker.leaf(form, "input", {
            "type": "search", "name": "q", "aria-label": self._maker.say("Search the letters"),
            "placeholder": self._maker.say("Search"), "autocomplete": "off"})
        self._maker.leaf(form, "button", {"type": "submit"}, self._maker.say("Search"))
