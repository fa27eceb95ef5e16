"""Who wrote to whom: a picture, and the same as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from editor.formats.html.context import Edition, LetterRow, entity_page
from editor.formats.html.elements import Element, Maker
from editor.formats.html.frame import Frame
from editor.formats.html.lists import write_people

MOST = 24
"""So many correspondents stand on each side of the picture; the table has them all."""

_WIDTH, _ROW, _TOP, _GAP = 960, 28, 40, 12
_LEFT, _RIGHT, _BAR = 306, 654, 6
_THICKEST, _THINNEST = 14.0, 0.6
"""Of the band of one letter."""
_TALLEST = 640
"""Of all bands on one side, without the gaps."""
_LONGEST = 34

Person = tuple[str, str | None]
Pair = tuple[Person, Person]


def correspondence_page(edition: Edition, frame: Frame, maker: Maker) -> bytes:
    """Return the page with the picture and the table."""
    sheet = frame.sheet(maker.say("Correspondence"), "correspondence.html")
    maker.leaf(sheet.main, "h1", None, maker.say("Who wrote to whom"))
    pairs = _pairs(edition, maker.say("Unknown"))
    if not pairs:
        maker.leaf(sheet.main, "p", None, maker.say("No letter names its sender or its recipient."))
        return maker.page(sheet.root)
    figure = maker.child(sheet.main, "figure", {"class": "correspondence"})
    _picture(edition, maker, figure, pairs)
    words = maker.say("Senders stand on the left, recipients on the right; a broader band means more letters.")
    most = max(len({pair[side] for pair in pairs}) for side in (0, 1))
    if most > MOST:
        words += " " + maker.say("The {number} busiest on each side are drawn.", number=MOST)
    caption = maker.child(figure, "figcaption", None, f"{words} {maker.say('The same as a table: ')}")
    maker.leaf(caption, "a", {"href": "#table"}, maker.say("all pairs"))
    maker.write(caption, ".")
    _table(edition, maker, sheet.main, pairs)
    return maker.page(sheet.root)


def _pairs(edition: Edition, unknown: str) -> dict[Pair, int]:
    """How many letters went from whom to whom, the most first."""
    counted: Counter[Pair] = Counter()
    for row in edition.rows.values():
        counted.update(_pairs_of(edition, row, unknown))
    return dict(sorted(counted.items(), key=lambda item: (-item[1], _key(item[0]))))


def _pairs_of(edition: Edition, row: LetterRow, unknown: str) -> list[Pair]:
    if not row.senders and not row.receivers:
        return []
    sides = [[_person(edition, person) for person in people] or [(unknown, None)]
             for people in (row.senders, row.receivers)]
    return list(dict.fromkeys((sender, receiver) for sender in sides[0] for receiver in sides[1]))


def _person(edition: Edition, person: Person) -> Person:
    """Somebody under the name of the register, so that other spellings count for the same."""
    entity = edition.entity(person[1])
    return (entity.name, entity.id) if entity is not None else (person[0], None)


def _key(pair: Pair) -> tuple[str, ...]:
    return tuple(part or "" for person in pair for part in person)


def _picture(edition: Edition, maker: Maker, parent: Element, pairs: Mapping[Pair, int]) -> None:
    drawn = _drawn(pairs)
    scale = min(_THICKEST, _TALLEST / sum(drawn.values()))
    sides = [_bars(drawn, side, scale) for side in (0, 1)]
    height = round(max(bar.top + bar.size for bars in sides for bar in bars.values())) + _GAP
    svg = maker.child(parent, "svg", {"viewBox": f"0 0 {_WIDTH} {height}", "role": "group",
                                      "aria-labelledby": "picture-title picture-words"})
    maker.leaf(svg, "title", {"id": "picture-title"}, maker.say("Who wrote to whom"))
    maker.leaf(svg, "desc", {"id": "picture-words"}, maker.say(
        "{senders} senders and {recipients} recipients, {total} letters; the table below says the same.",
        senders=len(sides[0]), recipients=len(sides[1]), total=sum(pairs.values())))
    for pair, d, width in _bands(drawn, sides, scale):
        band = maker.child(svg, "path", {"class": "band", "d": d, "stroke-width": f"{width:.1f}"})
        said = f"{pair[0][0]} → {pair[1][0]}: {maker.say.count('letters', drawn[pair])}"
        maker.leaf(band, "title", None, said)
    for side, bars in enumerate(sides):
        _names(edition, maker, svg, pairs, side, bars)


def _drawn(pairs: Mapping[Pair, int]) -> dict[Pair, int]:
    """The pairs of the busiest on both sides; where none of those wrote to one another, the busiest pairs."""
    people = [_busiest(pairs, side) for side in (0, 1)]
    found = {pair: count for pair, count in pairs.items() if pair[0] in people[0] and pair[1] in people[1]}
    return found or dict(islice(pairs.items(), MOST))


class _Bar(NamedTuple):
    """Where somebody stands: the top, and the height, which says how many letters there are."""

    top: float
    size: float


def _bars(drawn: Mapping[Pair, int], side: int, scale: float) -> dict[Person, _Bar]:
    bars: dict[Person, _Bar] = {}
    top = float(_TOP)
    for person in _busiest(drawn, side):
        size = scale * sum(count for pair, count in drawn.items() if pair[side] == person)
        bars[person] = _Bar(top, size)
        top += max(size + _GAP, _ROW)
    return bars


def _bands(drawn: Mapping[Pair, int], sides: Sequence[Mapping[Person, _Bar]],
           scale: float) -> Iterator[tuple[Pair, str, float]]:
    """The band of each pair and its width: those of one person lie side by side, in the order of the other side."""
    places = [list(bars) for bars in sides]
    order = sorted(drawn, key=lambda pair: (places[0].index(pair[0]), places[1].index(pair[1])))
    done = [{person: bar.top for person, bar in bars.items()} for bars in sides]
    ends: dict[Pair, list[float]] = {pair: [] for pair in order}
    for side in (0, 1):
        for pair in sorted(order, key=lambda pair: places[side].index(pair[side])):
            width = drawn[pair] * scale
            ends[pair].append(done[side][pair[side]] + width / 2)
            done[side][pair[side]] += width
    half = (_LEFT + _RIGHT) // 2
    for pair, (start, end) in ends.items():
        d = f"M{_LEFT} {start:.1f}C{half} {start:.1f} {half} {end:.1f} {_RIGHT} {end:.1f}"
        yield pair, d, max(drawn[pair] * scale, _THINNEST)


def _names(edition: Edition, maker: Maker, svg: Element, pairs: Mapping[Pair, int], side: int,
           bars: Mapping[Person, _Bar]) -> None:
    x, anchor = ((_LEFT - 14, "end"), (_RIGHT + 14, "start"))[side]
    maker.leaf(svg, "text", {"class": "side", "x": str(x), "y": "22", "text-anchor": anchor},
               maker.say(("From", "To")[side]))
    left = (_LEFT - _BAR, _RIGHT)[side]
    for person, bar in bars.items():
        count = sum(number for pair, number in pairs.items() if pair[side] == person)
        name = person[0] if len(person[0]) <= _LONGEST else person[0][:_LONGEST - 1] + "…"
        maker.leaf(svg, "rect", {"x": str(left), "y": f"{bar.top:.1f}", "width": str(_BAR),
                                 "height": f"{max(bar.size, _THINNEST):.1f}"})
        entity = edition.entity(person[1])
        # For the pointer alone: by the keys, and read out, the table leads there.
        holder = maker.child(svg, "a", {"href": entity_page(entity), "tabindex": "-1"}) if entity is not None else svg
        maker.leaf(holder, "text", {"x": str(x), "y": f"{bar.top + bar.size / 2 + 5:.1f}", "text-anchor": anchor},
                   f"{name} ({count})")


def _busiest(pairs: Mapping[Pair, int], side: int) -> Sequence[Person]:
    counted: Counter[Person] = Counter()
    for pair, count in pairs.items():
        counted[pair[side]] += count
    return [person for person, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0][0], item[0][1] or ""))
            ][:MOST]


def _table(edition: Edition, maker: Maker, parent: Element, pairs: Mapping[Pair, int]) -> None:
    scroll = maker.child(parent, "div", {"class": "scroll", "id": "table"})
    table = maker.child(scroll, "table", {"class": "letters"})
    maker.leaf(table, "caption", None, maker.say("Letters by sender and recipient"))
    heads = maker.child(maker.child(table, "thead"), "tr")
    for words in ("From", "To", "Letters"):
        maker.leaf(heads, "th", {"scope": "col"}, maker.say(words))
    body = maker.child(table, "tbody")
    for pair, count in pairs.items():
        line = maker.child(body, "tr")
        for head, person in zip(("from", "to"), pair, strict=True):
            write_people(edition, maker, maker.child(line, "td", {"data-head": maker.say(head)}), [person])
        maker.leaf(line, "td", {"data-head": maker.say("letters")}, str(count))
