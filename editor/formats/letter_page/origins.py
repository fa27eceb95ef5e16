"""Provenance from the page around a letter: publication, witness, inscriptions, digital source."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import regex

from editor.core.ids import new_id
from editor.core.provenance import Inscription, Publication, Witness
from editor.core.record import replace
from editor.formats.letter_page import furniture, header
from editor.formats.letter_page.rules import Placed
from editor.formats.letter_page.source_line import PRINTED_SOURCE, SOURCE_LINE, SourceLine, take_apart, witness, written

_YEAR_ALONE = regex.compile(r"(?<![\d–—-])(?:1[5-9]|20)\d\d(?![\d–—-])")
_PAGES = regex.compile(r"\b(?:pp?|pages?|стр|с|S)\.?\s*(?P<pages>\d+[a-z]?(?:\s?[-–—]\s?\d+[a-z]?)?)", regex.IGNORECASE)


class Origins(NamedTuple):
    """What the page says about where a letter and its text come from."""

    witnesses: tuple[Witness, ...]
    publications: tuple[Publication, ...]
    translator: str | None
    rights: str | None
    source_lines: tuple[str, ...]
    """The printed source lines, for what they print wrongly."""


def origins(placed: Sequence[Placed], number: str | None, inscriptions: Sequence[Inscription]) -> Origins:
    """Return the provenance that the lines set apart of one letter hold."""
    parts = tuple((one, take_apart(one.line.text)) for one in placed if one.role == SOURCE_LINE)
    fields = [found for one in placed if one.role == header.FIELD and (found := header.field(one.line)) is not None]
    for found in fields:
        if found.name == "source" and (apart := take_apart(found.value)).reference is not None:
            line = next(one for one in placed if one.role == header.FIELD and header.field(one.line) == found)
            parts = (*parts, (line, apart))
    publications = [one for one in (_main_publication(placed, number), *_printed(placed, fields)) if one is not None]
    return Origins(
        _witnesses(parts, inscriptions),
        tuple(publications),
        next((_person(found.value) for found in fields if found.name == "translated" and found.value), None),
        next((found.value for found in fields if found.name == "rights" and found.value), None),
        tuple(one.line.text for one, part in parts if part.reference is not None),
    )


def _witnesses(parts: Sequence[tuple[Placed, SourceLine]], inscriptions: Sequence[Inscription]) -> tuple[Witness, ...]:
    """Return one witness per archival reference, the first as the base; descriptions alone join the one before."""
    found: list[Witness] = []
    for _, part in parts:
        if part.reference is None and found:
            described = " ".join(text for text in (found[-1].description, part.description) if text)
            joined = witness(SourceLine(None, None, described))
            found[-1] = replace(
                found[-1], description=described, medium=joined.medium, signature=joined.signature, role=joined.role
            )
        else:
            found.append(replace(witness(part), base=not found))
    if inscriptions:
        if not found:
            found.append(Witness(id=new_id(), base=True))
        found[0] = replace(found[0], inscriptions=tuple(inscriptions))
    return tuple(found)


def _main_publication(placed: Sequence[Placed], number: str | None) -> Publication | None:
    """Return the publication whose titles stand over the letter."""
    titles = [one.line.text for one in placed if one.role == furniture.PUBLICATION]
    editors = tuple(
        name for one in placed if one.role == furniture.COMPILERS for name in furniture.compiler_names(one.line.text)
    )
    section = next((one.line.text for one in placed if one.role == furniture.SECTION), None)
    if not titles and not editors:
        return None
    years = [year for title in titles for year in _YEAR_ALONE.findall(title)]
    rest = [title for title in titles[1:] if not furniture.YEAR.fullmatch(title.strip(" .[]"))]
    return Publication(
        title=titles[0] if titles else section or "",
        part=section if titles else None,
        editors=editors,
        date=years[-1] if years else None,
        number=number,
        note="; ".join(rest) or None,
    )


def _printed(placed: Sequence[Placed], fields: Sequence[header.Field]) -> list[Publication]:
    result: list[Publication] = []
    for found in fields:
        if (
            found.name in ("source", "first published", "published")
            and found.value
            and take_apart(found.value).reference is None
        ):
            result.append(_publication(found.value, found.name if found.name != "source" else None))
    result += [
        _publication(one.line.text, "printed source")
        for one in placed
        if one.role == PRINTED_SOURCE and written(one.line.text) is None
    ]
    return result


def _publication(text: str, note: str | None) -> Publication:
    years = _YEAR_ALONE.findall(text)
    pages = _PAGES.search(text)
    title = regex.split(r"[,;]|\.\s", text, maxsplit=1)[0].strip(" .")
    return Publication(
        title=title or text,
        date=years[-1] if years else None,
        pages=pages.group("pages") if pages else None,
        note=text if note is None else f"{note}: {text}",
    )


def _person(value: str) -> str:
    return regex.sub(r"^(?:by|:)\s*", "", value, flags=regex.IGNORECASE).strip(" .")
