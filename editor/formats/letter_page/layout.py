"""Which line of a letter's page is what: the decision over the guesses of the single rules."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from editor.core.messages import message
from editor.formats.letter_page import closing, furniture, header, headline, opening
from editor.formats.letter_page.page import Line
from editor.formats.letter_page.rules import LONG_LINE, SHORT_LINE, Guess, Placed, guess, placed
from editor.formats.letter_page.source_line import SOURCE_LINE, description, origin_told, source_line

PARAGRAPH = "paragraph"
LIST_ITEM = "list-item"
INTRODUCTION = "introduction"
TAIL_LINES = 24
"""How many lines from the end a closing, a signature or a source line is looked for."""
MOST_FORMULAS = 3
"""How many lines of closing formulas may follow one another."""
MOST_BEHIND = 3
"""How many lines without a sign may follow the signature as an addition."""
_ENDINGS = (closing.CLOSING, closing.CLOSING_SIGNATURE, closing.SIGNATURE)
_NAME_OF_SENDER = 95
"""Per cent from which a signature repeats the name of the headline."""
MOST_ADDRESS = 5
"""How many lines an address under the signature may have."""
_BLANK_LINE = 2
"""Characters between two lines with an empty one between them."""
HEAD_LINES = 60
"""How many lines from the beginning titles and openings are looked for."""

BLOCK_OF: dict[str, str] = {
    opening.DATELINE: "dateline",
    opening.PLACE: "dateline",
    opening.SALUTATION: "salutation",
    opening.ADDRESS: "address",
    opening.OWN_HEADING: "heading",
    PARAGRAPH: "paragraph",
    LIST_ITEM: "list-item",
    closing.CLOSING: "closing",
    closing.SIGNATURE: "signature",
    closing.CLOSING_SIGNATURE: "closing",
    closing.POSTSCRIPT: "postscript",
}
"""The block role of every line role that is content; every other role is set apart under its own name."""

_ITEM = regex.compile(
    r"^(?:(?P<number>\d{1,2})\s?[.)]|(?P<letter>[a-zа-я])\)|(?P<sign>[-–—•·]))\s+\S", regex.IGNORECASE
)


_BULLETED_WORD = regex.compile(r"[•·»]\s*\p{Lu}[\p{L}-]*")
"""A single word behind a bullet, in or under a block of fields: a link of the site."""


_ADDRESSED = regex.compile(r"(?:To|À|Кому|В)\s+(?:the )?\p{Lu}|An (?:Herrn|Frau|den|die|das)\b")
_SMALL_IN_SENTENCE = regex.compile(r"\b(?!(?:of|the|and|by|in|to|for|from)\b)\p{Ll}{2,}\b.*[.!?]$")
"""A small word of weight, and a full stop: a sentence, not a title."""


def arrange(lines: Sequence[Line]) -> list[Placed]:
    """Return the role of every line of one letter (lines with text only; its notes already taken out)."""
    body = _body_start(lines)
    main = _main_headline(lines[:body])
    result = _head(lines[:body], main)
    result += _body(lines[body:], _surnames(lines[main].text if main is not None else ""))
    return result


def is_prose(line: Line) -> bool:
    """Tell whether the line is long enough, and nothing of the page's furniture, to be the letter itself."""
    if len(line.text) < LONG_LINE:
        return False
    return (
        not any(
            rule(line)
            for rule in (
                furniture.navigation,
                furniture.compilers,
                header.header_field,
                furniture.footer,
                source_line,
                headline.headline,
            )
        )
        and furniture.publication(line) is None
    )


def is_sentence(line: Line) -> bool:
    """Tell whether the line is a sentence, however short: words in small letters, and a full stop."""
    words = line.text.split()
    small = sum(1 for word in words if word[:1].islower())
    return len(words) >= 5 and 2 * small >= len(words) and regex.search(r"[.!?:…][”\"»)\]\d*]*$", line.text) is not None


def _body_start(lines: Sequence[Line]) -> int:
    """Return the index of the first line of the letter itself: its salutation, or its first prose."""
    limit = min(len(lines), HEAD_LINES)
    greeted: int | None = None
    for index in range(limit):
        found = opening.salutation(lines[index])
        if found is not None and found.confidence >= 70 and greeted is None:
            greeted = index
        if (found is not None and found.confidence >= 90) or is_prose(lines[index]):
            # A weaker form of address counts where no plain one follows it before the prose.
            first = greeted if greeted is not None and (found is None or found.confidence < 90) else index
            break
    else:
        first = greeted if greeted is not None else limit if limit < len(lines) else _without_prose(lines)
    # An introduction may stand before the headline: then the letter begins behind the headline.
    for index in range(first + 1, min(limit, first + 12)):
        found = headline.headline(lines[index])
        if (
            found is not None
            and found.confidence >= 85
            and any(opening.dateline(line) or opening.salutation(line) for line in lines[index + 1 : index + 5])
        ):
            rest = _body_start(lines[index + 1 :])
            return index + 1 + rest
    return first


def _without_prose(lines: Sequence[Line]) -> int:
    """Return where the body of a short letter (a telegram, a card) begins: behind the last opening line."""
    last = -1
    for index, line in enumerate(lines):
        if (
            line.tag == "title"
            or headline.headline(line)
            or opening.dateline(line)
            or headline.bare_number(line)
            or opening.own_heading(line)
            or (header.header_field(line) or furniture.navigation(line) or furniture.compilers(line))
        ):
            if last >= 0 and index - last > 3:
                break
            last = index
    following = lines[last + 1] if 0 <= last < len(lines) - 1 else None
    if following is not None and opening.place(following) and opening.dateline(lines[last]) and last + 2 < len(lines):
        last += 1
    # The date may also close a short letter: then what stands before it is the body.
    return (
        last + 1
        if last + 1 < len(lines)
        else next((index for index, line in enumerate(lines) if not _opens(line)), len(lines))
    )


def _opens(line: Line) -> bool:
    return line.tag == "title" or any(
        rule(line)
        for rule in (
            headline.headline,
            opening.dateline,
            headline.bare_number,
            header.header_field,
            furniture.navigation,
            furniture.compilers,
            opening.own_heading,
        )
    )


def _main_headline(lines: Sequence[Line]) -> int | None:
    """Return the index of the headline among the lines before the body: the last that names both sides."""
    weak: int | None = None
    for index in range(len(lines) - 1, -1, -1):
        found = headline.headline(lines[index])
        if found is None:
            continue
        if found.confidence >= 85:
            return index
        named = headline.parse(lines[index].text)
        emphatic = (
            (named is not None and named.kind is not None)
            or lines[index].text.isupper()
            or lines[index].tag[:1] == "h"
            or any(_is_site(line) for line in lines[:index])
            or any(header.header_field(line) for line in lines[index + 1 : index + 3])
            or ((named := headline.parse(lines[index].text)) is not None and named.date is not None)
        )
        if (
            weak is None
            and emphatic
            and not any(opening.dateline(line) for line in lines[:index] if line.tag != "title")
        ):
            weak = index
    return weak


def _is_site(line: Line) -> bool:
    return any(
        rule(line) for rule in (furniture.navigation, furniture.compilers, headline.bare_number, header.header_field)
    )


def _head(lines: Sequence[Line], main: int | None) -> list[Placed]:
    site = any(_is_site(line) for line in lines)
    fields = sum(1 for line in lines if header.header_field(line))
    result: list[Placed] = []
    for index, line in enumerate(lines):
        if index == main:
            result.append(
                placed(line, headline.headline(line) or guess(headline.HEADLINE, 60, "evidence-names-joined-by-to"))
            )
        elif main is not None and index < main:
            result.append(placed(line, _before_headline(lines, index, main, fields)))
        elif main is not None and line.tag[:1] == "h" and _words(line.text) <= _words(lines[main].text):
            result.append(placed(line, guess(furniture.PAGE_TITLE, 90, "evidence-repeats-headline")))
        else:
            given = _opening_line(lines, index, site=site, fields=fields, headed=main is not None)
            if given.role == opening.PLACE and given.confidence < 80 and result and result[-1].role == opening.ADDRESS:
                # Where the addressee is, not the writer.
                given = guess(opening.ADDRESS, 60, "evidence-addressee-line")
            result.append(placed(line, given))
    return result


def _before_headline(lines: Sequence[Line], index: int, main: int, fields: int) -> Guess:
    """Judge a line over the headline: nothing there belongs to the letter, but it may be a long introduction."""
    line = lines[index]
    known = _furniture(line) or headline.bare_number(line) or (header.header_field(line) if fields else None)
    if known is not None:
        return known
    words, title = _words(line.text), _words(lines[main].text)
    if words and (words <= title or (index == 0 and headline.headline(line))):
        return guess(furniture.PAGE_TITLE, 90, "evidence-repeats-headline")
    archival = source_line(line)
    if archival is not None:
        return archival
    if furniture.YEAR.fullmatch(line.text.strip(" .[]")):
        return guess(furniture.PUBLICATION, 75, "evidence-year-alone")
    found = furniture.publication(line)
    if found is not None and (found.confidence >= 80 or index + 1 < main):
        return found
    if is_prose(line) or (is_sentence(line) and found is None):
        return guess(INTRODUCTION, 55, "evidence-prose-before-headline")
    if index == 0:
        return guess(furniture.PAGE_TITLE, 75, "evidence-first-line")
    if index + 1 == main:
        return guess(furniture.SECTION, 75, "evidence-line-over-headline")
    return found or guess(furniture.HEADING, 65, "evidence-before-headline")


def _furniture(line: Line) -> Guess | None:
    if line.tag == "title":
        return guess(furniture.PAGE_TITLE, 95, "evidence-title-element")
    return furniture.navigation(line) or furniture.rule(line) or furniture.compilers(line)


def _opening_line(lines: Sequence[Line], index: int, *, site: bool, fields: int, headed: bool) -> Guess:
    """Judge a line between the headline and the body, or at the top of a letter without a headline."""
    line = lines[index]
    known = _furniture(line) or headline.bare_number(line)
    if known is not None:
        return known
    if furniture.is_page_mark(line.text):
        return guess(furniture.PAGE_NUMBER, 85, "evidence-page-number")
    field = header.header_field(line)
    if field is not None and (fields >= 2 or (field.confidence >= 80 and header.is_value(line))):
        return field
    if fields >= 2 and _BULLETED_WORD.fullmatch(line.text):
        return guess(furniture.NAVIGATION, 75, "evidence-site-words")
    found = opening.dateline(line)
    if found is not None and not (furniture.YEAR.fullmatch(line.text.strip(" .[]")) and not headed and site):
        return found
    for rule in (source_line, opening.own_heading, opening.address):
        found = rule(line)
        if found is not None:
            return found
    beside = [lines[i] for i in (index - 1, index + 1) if 0 <= i < len(lines)]
    place = opening.place(line)
    if place is not None and any(opening.dateline(other) for other in beside):
        return guess(opening.PLACE, 88, "evidence-beside-date")
    return _unknown_opening(line, index, place, site=site, headed=headed)


def _unknown_opening(line: Line, index: int, place: Guess | None, *, site: bool, headed: bool) -> Guess:
    if headed:
        if place is not None:
            return guess(opening.PLACE, 60, "evidence-capitalised-words")
        shown = line.text[:1] in "([" and line.text[-1:] in ")]"
        return (
            guess(furniture.HEADING, 62, "evidence-in-brackets")
            if shown
            else guess(opening.ADDRESS, 50, "evidence-before-body")
        )
    published = furniture.publication(line)
    if published is not None and (site or published.confidence >= 80):
        return published
    if line.tag in ("title", "h1", "h2", "h3") or (site and index == 0):
        return guess(furniture.PAGE_TITLE, 80, "evidence-first-line")
    if site and _SMALL_IN_SENTENCE.search(line.text):
        return guess(PARAGRAPH, 50, "evidence-before-body")
    if site and len(line.text) <= SHORT_LINE and place is None:
        return guess(furniture.HEADING, 60, "evidence-before-body")
    return guess(opening.ADDRESS, 55, "evidence-before-body")


def _words(text: str) -> set[str]:
    return {word.casefold() for word in regex.findall(r"\p{L}{2,}", text)}


def _surnames(text: str) -> frozenset[str]:
    found = headline.parse(text) if text else None
    if found is None:
        return frozenset()
    return frozenset(word.casefold() for name in found.senders for word in regex.findall(r"\p{Lu}[\p{L}’'-]{2,}", name))


def _body(lines: Sequence[Line], names: frozenset[str]) -> list[Placed]:
    """Judge the lines from the salutation on: first the end, backwards, then what is left between."""
    roles = _behind_letter(lines)
    end = min(roles, default=len(lines))
    window = max(0, end - TAIL_LINES)
    for index in range(window, end):
        if _archival(lines[index]) and (found := source_line(lines[index])) is not None:
            roles[index] = found
    ps = next((i for i in range(max(window, 1), end) if _begins_postscript(lines, i, end)), None)
    if ps is not None:
        _from_the_end(lines, ps + 1, end, names, roles)
        last = _last_postscript_line(ps, end, roles)
        roles.update(
            {
                i: closing.postscript(lines[ps]) or guess(closing.POSTSCRIPT, 80, "evidence-postscript-sign")
                for i in range(ps, last)
                if i not in roles
            }
        )
    before = ps if ps is not None else end
    roles.update(_address_behind(lines, window, before, names))
    _from_the_end(lines, window, before, names, roles)
    if ps is None and not any(found.role in _ENDINGS for found in roles.values()):
        _behind_signature(lines, window, before, names, roles)
    roles.update(_salutations(lines))
    return _between(lines, roles)


def _behind_letter(lines: Sequence[Line]) -> dict[int, Guess]:
    """Return the roles of the lines that the site prints behind a letter."""
    roles: dict[int, Guess] = {}
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index]
        found = furniture.navigation(line) or furniture.footer(line) or furniture.rule(line)
        if found is None:
            break
        if found.role == furniture.FOOTER and furniture.is_plain_sentence(line) and not _ended(lines, index):
            break
        roles[index] = found
    return roles


def _between(lines: Sequence[Line], roles: dict[int, Guess]) -> list[Placed]:
    """Give every line its role: those without one are paragraphs, items of lists and numbers of pages."""
    items = _items(lines)
    result: list[Placed] = []
    for index, line in enumerate(lines):
        given = roles.get(index)
        if given is None and 0 < index < len(lines) - 1:
            given = (furniture.page_number(line, lines[index - 1].text, lines[index + 1].text)
                     or furniture.running_head(line) or furniture.foot_rule(line))
        if given is None and result and line.text[:1].islower() and _page_ends(result[-1], line):
            # A sentence may have been parted by the page: one paragraph or two is for the editor to say.
            given = guess(PARAGRAPH, 55, "evidence-between-opening-and-end")
        if given is None:
            sure = 90 if len(line.text) > SHORT_LINE else 70
            given = items.get(index) or guess(PARAGRAPH, sure, "evidence-between-opening-and-end")
        result.append(placed(line, given))
    return result


def _page_ends(before: Placed, line: Line) -> bool:
    """Tell whether a page of print may end before ``line``: its number, a rule, or notes that were taken out."""
    if before.role in (furniture.PAGE_NUMBER, furniture.RULE):
        return True
    return (before.role == PARAGRAPH and line.start - before.line.end > _BLANK_LINE
            and before.line.text[-1:] not in ".!?:…")


def _ended(lines: Sequence[Line], end: int) -> bool:
    """Tell whether the line before ``end`` is one with which letters, or pages, end."""
    if not end:
        return False
    line = lines[end - 1]
    return any(
        rule(line) for rule in (closing.closing, source_line, furniture.footer, furniture.rule, opening.dateline)
    ) or ((name := closing.signature(line)) is not None and name.confidence >= 60)


def _behind_signature(
    lines: Sequence[Line], low: int, high: int, names: frozenset[str], roles: dict[int, Guess]
) -> None:
    """Where no end was found, look above the last few lines: an addition without a sign may follow the signature."""
    for behind in range(1, MOST_BEHIND + 1):
        trial = dict(roles)
        _from_the_end(lines, low, high - behind, names, trial)
        given = {found.role for index, found in trial.items() if index not in roles}
        named = any(found.role == closing.SIGNATURE and found.confidence >= _NAME_OF_SENDER
                    for index, found in trial.items() if index not in roles)
        if named or given & {closing.CLOSING, closing.CLOSING_SIGNATURE}:
            roles.update(trial)
            for index in range(high - behind, high):
                roles.setdefault(index, guess(closing.POSTSCRIPT, 55, "evidence-behind-closing"))
            return


def _address_behind(lines: Sequence[Line], low: int, high: int, names: frozenset[str]) -> dict[int, Guess]:
    """Return the lines of an address under the signature: "To Francis Cooke, Esq.," and what follows it."""
    start = next((i for i in range(max(low + 1, high - MOST_ADDRESS), high) if _ADDRESSED.match(lines[i].text)), None)
    if start is None or any(len(line.text) > SHORT_LINE or is_sentence(line) for line in lines[start:high]):
        return {}
    signed = closing.signature(lines[start - 1], names)
    if closing.closing(lines[start - 1]) is None and (signed is None or signed.confidence < 60):
        return {}
    return {i: guess(opening.ADDRESS, 66, "evidence-addressee-line") for i in range(start, high)}


def _begins_postscript(lines: Sequence[Line], index: int, end: int) -> bool:
    found = closing.postscript(lines[index])
    if found is None:
        return False
    # "Note: …" is the sender's where the letter goes on or ends behind it, not where the source line came before.
    return found.confidence >= 90 or (
        index >= end - 8 and not any(_archival(line) for line in lines[max(0, index - 6) : index])
    )


def _archival(line: Line) -> bool:
    found = source_line(line)
    return found is not None and found.role == SOURCE_LINE


def _last_postscript_line(start: int, end: int, roles: dict[int, Guess]) -> int:
    return next((i for i in range(start + 1, end) if i in roles), end)


def _from_the_end(lines: Sequence[Line], low: int, high: int, names: frozenset[str], roles: dict[int, Guess]) -> None:
    """Give roles to the lines of [low, high) backwards, up to the first that is the letter's own prose."""
    signed = 0
    for index in range(high - 1, low - 1, -1):
        if index in roles:
            continue
        found = _end_line(lines, index, high, names, signed=signed)
        if found is None:
            break
        roles[index] = found
        signed += found.role in (closing.CLOSING, closing.CLOSING_SIGNATURE)


def _end_line(lines: Sequence[Line], index: int, high: int, names: frozenset[str], *, signed: int) -> Guess | None:
    line = lines[index]
    beside = [lines[i] for i in (index - 2, index - 1, index + 1, index + 2) if 0 <= i < len(lines)]
    known = furniture.rule(line) or source_line(line) or origin_told(line, beside)
    if known is not None:
        return known
    if len(line.text) > SHORT_LINE * 2:
        return None
    before = lines[index - 1] if index else None
    if (before is not None and _archival(before)) or (index + 1 < high and _archival(lines[index + 1])):
        found = description(line)
        if found is not None:
            return found
    formula = closing.closing(line)
    if formula is not None and (
        not signed or (signed < MOST_FORMULAS and formula.confidence >= 85 and len(line.text) < 50)
    ):
        return formula
    if signed or line.tag in ("li", "oli"):  # an item of a list is short, but no name
        return None
    return _name_or_date(lines, index, names)


def _name_or_date(lines: Sequence[Line], index: int, names: frozenset[str]) -> Guess | None:
    line = lines[index]
    if opening.tells_handling(line.text):
        return guess(closing.POSTSCRIPT, 55, "evidence-behind-closing")
    found = opening.dateline(line)
    if found is not None:
        return found
    if regex.match(r"(?:cc|cop(?:y|ies)(?: to)?|копи[яи])\s*:", line.text, regex.IGNORECASE):
        return guess(opening.ADDRESS, 75, "evidence-addressee-line")
    above = lines[index - 1] if index else None
    signed = above is not None and (closing.signature_like(above.text) >= 60 or closing.closing(above) is not None)
    if ((signed and "," in line.text) or _lone_under_name(lines, index, names)) and (
            found := _place_beside(lines, index)) is not None:
        return found
    name = closing.signature(line, names)
    if name is not None and name.confidence >= 60 and index > 0:
        if closing.closing(lines[index - 1]):
            return Guess(name.role, min(97, name.confidence + 10), (*name.evidence, message("evidence-behind-closing")))
        below = lines[index + 1] if index + 1 < len(lines) else None
        if len(line.text.split()) == 1 and below and len(below.text.split()) > 1 and closing.signature(below, names):
            # A lone word over a full name may be the last word of the letter.
            return Guess(name.role, 58, name.evidence)
        return name if name.confidence >= 62 else None
    return _place_beside(lines, index)


def _lone_under_name(lines: Sequence[Line], index: int, names: frozenset[str]) -> bool:
    """Tell whether a single word stands under a signature and over a date: a place, unless it is a name itself."""
    if not 0 < index < len(lines) - 1 or len(lines[index].text.split()) != 1 or names & _words(lines[index].text):
        return False
    above = lines[index - 1]
    return (closing.signature_like(above.text) >= 60 and closing.closing(above) is None
            and opening.dateline(lines[index + 1]) is not None)


def _place_beside(lines: Sequence[Line], index: int) -> Guess | None:
    beside = [lines[i] for i in (index - 1, index + 1) if 0 <= i < len(lines)]
    if opening.place(lines[index]) and any(opening.dateline(other) for other in beside):
        return guess(opening.PLACE, 80, "evidence-beside-date")
    return None


def _salutations(lines: Sequence[Line]) -> dict[int, Guess]:
    """Return the salutation at the head of the body; the first of two lines may be followed by a second."""
    result: dict[int, Guess] = {}
    for index, line in enumerate(lines[:2]):
        found = opening.salutation(line)
        if found is None or found.confidence < 70 or len(lines) == index + 1:
            break
        result[index] = found
    return result


def _items(lines: Sequence[Line]) -> dict[int, Guess]:
    """Return the items of lists: two or more neighbours with labels in sequence, or HTML list items."""
    result: dict[int, Guess] = {}
    labels = [_ITEM.match(line.text) for line in lines]
    for index, line in enumerate(lines):
        if line.tag in ("li", "oli"):
            result[index] = guess(LIST_ITEM, 95, "evidence-list-element")
            continue
        here = labels[index]
        for other in (index - 1, index + 1):
            there = labels[other] if 0 <= other < len(lines) else None
            if here is not None and there is not None and _in_sequence(here, there, other - index):
                result[index] = guess(LIST_ITEM, 85, "evidence-labels-in-sequence")
    return result


def _in_sequence(here: regex.Match[str], there: regex.Match[str], step: int) -> bool:
    if here.group("number") and there.group("number"):
        return int(there.group("number")) - int(here.group("number")) == step
    if here.group("letter") and there.group("letter"):
        return ord(there.group("letter").lower()) - ord(here.group("letter").lower()) == step
    return bool(here.group("sign")) and here.group("sign") == there.group("sign")
