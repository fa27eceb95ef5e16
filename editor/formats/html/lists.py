"""The lists of letters: in the order of the project, and by date; and the page about the edition."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from editor.core.dates_edtf import bounds, sort_key
from editor.core.letters import Project
from editor.formats.html.context import Edition, LetterRow, entity_page, linked_words, name_words
from editor.formats.html.elements import Element, Maker, Markup, end_tag, start_tag, whole
from editor.formats.html.frame import Frame
from editor.formats.html.letter import write_signs
from editor.formats.words import Words

UNDATED = "undated"

_FEWEST = 4
"""So many years are worth a picture."""
_WIDTH, _HEIGHT, _BELOW = 960, 90, 22
_BROADEST = 40.0


def letters_page(edition: Edition, frame: Frame, maker: Maker) -> Iterator[bytes]:
    """Yield the first page: what the edition is, and its letters."""
    project = edition.project
    sheet = frame.sheet(project.title, "index.html")
    say = maker.say
    maker.leaf(sheet.main, "h1", None, project.title or say("Letters"))
    if project.series:
        maker.leaf(sheet.main, "p", {"class": "series"}, project.series)
    if project.editors:
        maker.leaf(sheet.main, "p", {"class": "editors"}, say("Edited by {names}", names=", ".join(project.editors)))
    maker.leaf(sheet.main, "h2", None, say.count("letters", len(edition.rows)))
    body = _table(maker, sheet.main, say("The letters in the order of the edition"))
    return maker.filled(sheet.root, body, (_row(edition, maker, row) for row in edition.rows.values()))


def _table(maker: Maker, parent: Element, caption: str) -> Element:
    """A table of letters; its body, which is returned, is empty."""
    scroll = maker.child(parent, "div", {"class": "scroll"})
    table = maker.child(scroll, "table", {"class": "letters"})
    maker.leaf(table, "caption", None, caption)
    heads = maker.child(maker.child(table, "thead"), "tr")
    for words in ("No.", "Letter", "Date", "From", "To", "Place"):
        maker.leaf(heads, "th", {"scope": "col"}, maker.say(words))
    return maker.child(table, "tbody")


def _row(edition: Edition, maker: Maker, row: LetterRow) -> Element:
    line = Element("tr")
    maker.leaf(line, "td", None, row.number)
    maker.leaf(maker.child(line, "th", {"scope": "row"}), "a", {"href": row.page}, name_words(maker.say, row))
    maker.leaf(line, "td", None, row.date)
    for head, people in (("from", row.senders), ("to", row.receivers)):
        cell = maker.child(line, "td", {"data-head": maker.say(head)} if people else None)
        write_people(edition, maker, cell, people)
    maker.leaf(line, "td", None, row.place)
    return line


def write_people(edition: Edition, maker: Maker, parent: Element, people: Iterable[tuple[str, str | None]]) -> None:
    """Write names, each leading to its entry of the register if it has one."""
    for number, (name, identity) in enumerate(people):
        if number:
            maker.write(parent, ", ")
        entity = edition.entity(identity)
        if entity is not None:
            maker.leaf(parent, "a", {"href": entity_page(entity)}, name)
        else:
            maker.write(parent, name)


def chronology_page(edition: Edition, frame: Frame, maker: Maker) -> Iterator[bytes]:
    """Yield the letters by date, year by year; those without a date at the end."""
    sheet = frame.sheet(maker.say("Chronology"), "chronology.html")
    maker.leaf(sheet.main, "h1", None, maker.say("Chronology"))
    years: dict[str, list[LetterRow]] = {}
    for row in sorted(edition.rows.values(), key=lambda row: sort_key(row.edtf)):
        years.setdefault(_year(row), []).append(row)
    if not years:
        maker.leaf(sheet.main, "p", None, maker.say("There are no letters."))
    else:
        if UNDATED in years:
            years[UNDATED] = years.pop(UNDATED)
        _picture(maker, sheet.main, {int(year): len(rows) for year, rows in years.items() if year != UNDATED})
        nav = maker.child(sheet.main, "nav", {"aria-label": maker.say("Years")})
        nav = maker.child(nav, "ul", {"class": "inline"})
        for year, rows in years.items():
            words = f"{_year_words(maker, year)} ({len(rows)})"
            maker.leaf(maker.child(nav, "li"), "a", {"href": f"#y{year}"}, words)
    return maker.filled(sheet.root, sheet.main, (part for year, rows in years.items()
                                                 for part in _year_parts(maker, year, rows)))


def _picture(maker: Maker, parent: Element, counts: Mapping[int, int]) -> None:
    """A bar for each year that has letters, at its place among those that have none; nothing for a few years."""
    if len(counts) < _FEWEST:
        return
    first, last, most = min(counts), max(counts), max(counts.values())
    step = _WIDTH / (last - first + 1)
    # Not read out: the list below says the same.
    svg = maker.child(parent, "svg", {"class": "years", "aria-hidden": "true",
                                      "viewBox": f"0 0 {_WIDTH} {_HEIGHT + _BELOW}"})
    for year, count in counts.items():
        size = max(2.0, _HEIGHT * count / most)
        link = maker.child(svg, "a", {"href": f"#y{year}", "tabindex": "-1"})
        maker.leaf(link, "title", None, f"{year}: {maker.say.count('letters', count)}")
        maker.leaf(link, "rect", {"x": f"{(year - first) * step:.1f}", "y": f"{_HEIGHT - size:.1f}",
                                  "width": f"{max(1.0, min(step - 2, _BROADEST)):.1f}", "height": f"{size:.1f}"})
    for year, anchor in ((first, "start"), (last, "end")):
        maker.leaf(svg, "text", {"x": "0" if year == first else str(_WIDTH), "y": str(_HEIGHT + _BELOW - 4),
                                 "text-anchor": anchor}, str(year))


def _year_parts(maker: Maker, year: str, rows: Sequence[LetterRow]) -> Iterator[Markup | Element]:
    """The letters of a year; those of the busiest are thousands."""
    yield start_tag("section", {"class": "year", "id": f"y{year}"})
    yield whole("h2", None, _year_words(maker, year))
    yield start_tag("ol", {"class": "days"})
    for row in rows:
        item = Element("li")
        maker.leaf(item, "span", {"class": "day"}, row.date or maker.say("no date"))
        maker.write(item, " ")
        maker.leaf(item, "a", {"href": row.page}, linked_words(maker.say, row))
        if row.place:
            maker.write(item, f", {row.place}")
        yield item
    yield end_tag("ol")
    yield end_tag("section")


def _year_words(maker: Maker, year: str) -> str:
    return maker.say("Undated") if year == UNDATED else year


def _year(row: LetterRow) -> str:
    found = bounds(row.edtf) if row.edtf else None
    if found is None:
        return UNDATED
    first, last = found
    return str(last.year if first.year == 1 else first.year)


def about_page(edition: Edition, frame: Frame, maker: Maker, kinds: dict[str, str]) -> bytes:
    """Return the page about the edition: its conventions and signs, and how to cite it."""
    project = edition.project
    sheet = frame.sheet(maker.say("About"), "about.html")
    maker.leaf(sheet.main, "h1", None, maker.say("About this edition"))
    if project.conventions:
        maker.leaf(sheet.main, "h2", None, maker.say("Conventions"))
        for line in project.conventions.split("\n"):
            maker.leaf(sheet.main, "p", None, line)
    if kinds:
        maker.leaf(sheet.main, "h2", None, maker.say("Signs"))
        write_signs(maker, sheet.main, kinds)
    maker.leaf(sheet.main, "h2", None, maker.say("Cite this edition"))
    maker.leaf(sheet.main, "p", {"class": "cite"}, _cited(project, maker.say))
    if edition.choices.address:
        maker.leaf(maker.child(sheet.main, "p"), "a", {"href": edition.choices.address}, edition.choices.address)
    maker.leaf(sheet.main, "p", None, maker.say(
        "Every letter names its own permanent address: the file of a letter is called by an identity that never "
        "changes, whatever its number becomes."))
    return maker.page(sheet.root)


def _cited(project: Project, say: Words) -> str:
    editors = say("Edited by {names}", names=", ".join(project.editors)) if project.editors else ""
    parts = (project.title or say("Letters"), editors, project.series or "")
    return ". ".join(part.rstrip(".") for part in parts if part) + "."
