"""The scans beside a text: the picture, and over it the outline of every line that is tied to the text."""

from __future__ import annotations

from typing import NamedTuple

from editor.core.pages import Line, Page
from editor.core.shapes import outline
from editor.formats.base import Scan
from editor.formats.html.context import LetterPage
from editor.formats.html.elements import Element, file_stem
from editor.formats.words import Words

_SIDES = {"recto": "recto", "verso": "verso", "address": "address side", "enclosure": "enclosure", "cover": "cover"}


class Shown(NamedTuple):
    """A page whose scan is in the edition."""

    number: int
    page: Page
    scan: Scan

    @property
    def file(self) -> str:
        """The file of its picture, from the folder of the edition."""
        return f"scans/{file_stem(self.page.id)}.jpg"

    def name(self, say: Words) -> str:
        """Return what it is called."""
        side = "" if self.page.label[-1:] in ("r", "v") else _SIDES.get(self.page.side, "")
        return say("Page {label}", label=self.page.label or self.number) + (f", {say(side)}" if side else "")


def lines_of(shown: list[Shown]) -> dict[str, int]:
    """Return the numbers of the lines that have a place on the scans shown, by their identities."""
    found = [line.id for one in shown for line in one.page.lines() if len(outline(line)) > 2]
    return {identity: number for number, identity in enumerate(dict.fromkeys(found), 1)}


def write_scans(page: LetterPage, parent: Element, shown: list[Shown]) -> None:
    """Write the scans of a letter; the text is written already, so that it is known which lines it holds."""
    section = page.maker.child(parent, "section", {"class": "scans", "aria-label": page.maker.say("Scans")})
    for one in shown:
        figure = page.maker.child(section, "figure", {"id": f"page-{one.number}"})
        view = page.maker.child(figure, "div", {"class": "view"})
        page.maker.leaf(view, "img", {
            "src": "../" + one.file, "loading": "lazy",
            "alt": page.maker.say("Scan: {page}", page=one.name(page.maker.say)),
            "width": str(one.scan.width), "height": str(one.scan.height)})
        image = one.page.image
        lines = [line for line in one.page.lines() if line.id in page.zones]
        if image is not None and lines:
            svg = page.maker.child(view, "svg", {"viewBox": f"0 0 {image.width} {image.height}",
                                                 "preserveAspectRatio": "none"})
            for line in lines:
                _outline(page, svg, line)
        caption = page.maker.child(figure, "figcaption")
        page.maker.leaf(caption, "a", {"href": "../" + one.file}, one.name(page.maker.say))


def _outline(page: LetterPage, svg: Element, line: Line) -> None:
    number = page.zones[line.id]
    points = " ".join(f"{x},{y}" for x, y in outline(line))
    identity = {"id": f"z{number}", "class": "zone"}
    if number in page.tied:
        link = page.maker.child(svg, "a", {**identity, "href": f"#l{number}", "data-line": str(number),
                                           "aria-label": page.maker.say("Line {number} in the text", number=number)})
        page.maker.leaf(link, "polygon", {"points": points})
    else:
        page.maker.leaf(svg, "polygon", {**identity, "points": points})
