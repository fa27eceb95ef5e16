"""Who wrote to whom: a picture, and the same as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from editor.formats.html.context import Edition, LetterRow
from editor.formats.html.elements import Element, Maker
from editor.formats.html.frame import Frame
from editor.formats.html.lists import write_people

MOST = 24
"""So many correspondents stand on each side of the picture; the table has them all."""

_WIDTH, _ROW, _TOP = 960, 30, 44
_LEFT, _RIGHT = 300, 660
_THICKEST = 22.0
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
    _picture(maker, figure, pairs)
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


def _picture(maker: Maker, parent: Element, pairs: Mapping[Pair, int]) -> None:
    sides = [_busiest(pairs, side) for side in (0, 1)]
    drawn = {pair: count for pair, count in pairs.items() if pair[0] in sides[0] and pair[1] in sides[1]}
    height = _TOP + _ROW * max(map(len, sides)) + 10
    total = sum(pairs.values())
    svg = maker.child(parent, "svg", {"viewBox": f"0 0 {_WIDTH} {height}", "role": "img",
                                      "aria-labelledby": "picture-title picture-words"})
    maker.leaf(svg, "title", {"id": "picture-title"}, maker.say("Who wrote to whom"))
    maker.leaf(svg, "desc", {"id": "picture-words"}, maker.say(
        "{senders} senders and {recipients} recipients, {total} letters; the table below says the same.",
        senders=len(sides[0]), recipients=len(sides[1]), total=total))
    most = max(pairs.values())
    for (sender, receiver), count in drawn.items():
        start, end = _middle(sides[0].index(sender)), _middle(sides[1].index(receiver))
        half = (_LEFT + _RIGHT) // 2
        maker.leaf(svg, "path", {"class": "band", "d": f"M{_LEFT} {start}C{half} {start} {half} {end} {_RIGHT} {end}",
                                 "stroke-width": f"{1.5 + (_THICKEST - 1.5) * count / most:.1f}"})
    for side, people in enumerate(sides):
        x, anchor = ((_LEFT - 12, "end"), (_RIGHT + 12, "start"))[side]
        maker.leaf(svg, "text", {"class": "side", "x": str(x), "y": "22", "text-anchor": anchor},
                   maker.say(("From", "To")[side]))
        for place, person in enumerate(people):
            count = sum(number for pair, number in pairs.items() if pair[side] == person)
            name = person[0] if len(person[0]) <= _LONGEST else person[0][:_LONGEST - 1] + "…"
            maker.leaf(svg, "circle", {"cx": str((_LEFT, _RIGHT)[side]), "cy": str(_middle(place)), "r": "4"})
            maker.leaf(svg, "text", {"x": str(x), "y": str(_middle(place) + 5), "text-anchor": anchor},
                       f"{name} ({count})")


def _busiest(pairs: Mapping[Pair, int], side: int) -> Sequence[Person]:
    counted: Counter[Person] = Counter()
    for pair, count in pairs.items():
        counted[pair[side]] += count
    return [person for person, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0][0], item[0][1] or ""))
            ][:MOST]


def _middle(place: int) -> int:
    return _TOP + _ROW * place + _ROW // 2


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
