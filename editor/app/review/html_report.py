"""The comparison for a browser: what a colleague changed. One file, no script, nothing fetched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from itertools import groupby
from typing import Any

from editor.app.review.matters import at_odds_in
from editor.core.characters import clean
from editor.core.review_changes import ReviewChange, part_words
from editor.core.word_diff import word_diff
from editor.formats.xml_reading import Element, etree

E: Any = import_module("lxml.builder").E  # lxml has no types

POLICY = "default-src 'none'; style-src 'unsafe-inline'"

_STYLE = """
:root { color-scheme: light dark; --ground: #fdfcfa; --ink: #23201d; --muted: #5c5c5c; --line: #d0c9c0;
  --new: #d4eeff; --new-ink: #00507a; --gone: #ffe3c2; --gone-ink: #8a3d00; --conflict: #7a1580; }
@media (prefers-color-scheme: dark) { :root { --ground: #1e1f22; --ink: #e6e6e6; --muted: #a8a8a8; --line: #45474d;
  --new: #0d3a52; --new-ink: #7cc8f5; --gone: #4a2c0a; --gone-ink: #ffb870; --conflict: #ee9cf2; } }
body { background: var(--ground); color: var(--ink); font: 1rem/1.5 serif; margin: 2rem auto; max-width: 62rem;
  padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { border-bottom: 1px solid var(--line); font-size: 1.15rem; margin-top: 2rem; }
p.facts, td.kind, caption { color: var(--muted); } caption { text-align: left; }
table { border-collapse: collapse; width: 100%; }
td, th { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
ins { background: var(--new); color: var(--new-ink); text-decoration: underline; }
del { background: var(--gone); color: var(--gone-ink); text-decoration: line-through; }
.conflict { color: var(--conflict); font-weight: bold; }
"""
_WEIGHTS = {"conflict": "■ conflict", "soft": "◆ look", "automatic": "○"}

Letters = Mapping[str, tuple[str, str]]
"""Number and title by the id of a letter."""


def comparison_html(title: str, facts: Sequence[str], changes: Iterable[ReviewChange], letters: Letters) -> bytes:
    """Return the report of a comparison: every change, letter by letter, old and new words marked in place."""
    rows = sorted(changes, key=lambda one: _order(one.letter, letters))
    body = [E.h1(_clean(title)), *(E.p(_clean(fact), {"class": "facts"}) for fact in facts)]
    for letter, group in groupby(rows, key=lambda one: one.letter):
        body += [E.h2(_heading(letter, letters)), _table(("", "what", "change"), [_change_row(one) for one in group])]
    return _page(title, body)


def _page(title: str, body: Iterable[Element]) -> bytes:
    page = E.html(
        E.head(E.meta(charset="utf-8"), E.meta({"http-equiv": "Content-Security-Policy", "content": POLICY}),
               E.meta(name="viewport", content="width=device-width"), E.title(_clean(title)), E.style(_STYLE)),
        E.body(E.main(*body)), lang="en")
    return etree.tostring(page, doctype="<!DOCTYPE html>", encoding="utf-8", method="html", pretty_print=False) + b"\n"


def _order(letter: str | None, letters: Letters) -> tuple[bool, int, str, str]:
    number = letters.get(letter or "", ("", ""))[0]
    return letter is None, int(number) if number.isdecimal() else 0, number, letter or ""


def _heading(letter: str | None, letters: Letters) -> str:
    if letter is None:
        return "Register and project"
    number, title = letters.get(letter, ("", ""))
    return _clean(f"{number or 'New letter'} {title}".strip())


def _table(heads: Sequence[str], rows: Iterable[Sequence[Element]]) -> Element:
    return E.table(E.thead(E("tr", *(E.th(head, scope="col") for head in heads))),
                   E.tbody(*(E("tr", *row) for row in rows)))


def _change_row(change: ReviewChange) -> list[Element]:
    weight = E.td(_WEIGHTS[change.weight], {"class": change.weight})
    mine = change.mine.words if change.mine is not None else ""
    theirs = change.theirs.words if change.theirs is not None else ""
    cell = _marked(mine, theirs)
    if change.weight == "conflict" and change.base is not None and change.base.words:
        cell.append(E.div(_clean(f"before: {change.base.words}"), {"class": "kind"}))
    if at_odds_in(change):
        cell.append(E.div(_clean(at_odds_in(change)), {"class": "kind"}))
    what = f"{change.kind} {change.action} {part_words(change)}".strip()
    return [weight, E.td(_clean(what), {"class": "kind"}), cell]


def _marked(before: str, after: str) -> Element:
    """A cell with both versions in one; what is gone and new is told by element, not by colour alone."""
    cell = E.td()
    for piece in word_diff(before, after):
        words = _clean(piece.words)
        if piece.kind == "same":
            last = cell[-1] if len(cell) else None
            if last is None:
                cell.text = (cell.text or "") + words
            else:
                last.tail = (last.tail or "") + words
        else:
            cell.append(E("del" if piece.kind == "gone" else "ins", words))
    return cell


def _clean(words: str) -> str:
    """Only what XML may hold."""
    return clean(words).text
