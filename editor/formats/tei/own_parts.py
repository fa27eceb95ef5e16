"""What the program itself writes into a header, told from what was kept there from another edition.

Nothing says so in the file: what was kept goes out as it came. But ours is known by where it stands, for what was kept
comes behind it, and by its form, for ours has no attributes and no elements but those that the program writes; where
that is not enough, by an identifier of ours.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from editor.formats.tei.names import XML_ID, identity_of, local
from editor.formats.xml_reading import Element

GENERATOR = "letterbook"
"""``application/@ident``: says that a file is ours, so that its white space is meant."""
GENERATOR_VERSION = "2"
"""``application/@version``: of this form of TEI, not of the program, for the same state gives the same bytes. Since 2
the editors and the series of the project have an identifier of ours, which tells them from those that came with a
letter."""
CALENDARS = {
    "julian": "Julian calendar", "republican": "French Republican calendar", "hebrew": "Hebrew calendar",
    "islamic": "Islamic calendar",
}
"""What is declared of calendars that are not the Gregorian, by their identifiers."""
SOURCES_OF_CORPUS = "The sources are described in the headers of the letters."
"""What the header of a corpus says of sources."""
_OWN_NUMBERS = frozenset({"letterbook", "number", "source-number"})


def written_by_us(holder: str, part: Element) -> bool:
    """Tell whether a part of a header in a file of ours is what the program writes there itself.

    ``holder`` is the name of the element that holds it.
    """
    return _told(_OURS, holder, part)


def written_in_corpus(holder: str, part: Element) -> bool:
    """Tell the same of the header of a corpus, of which the program writes less: no editor, no number, no reading."""
    return _told(_IN_CORPUS, holder, part)


def _told(ours: _Forms, holder: str, part: Element) -> bool:
    told = ours.get((holder, local(part)))
    return told is not None and told(part)


def _plain(part: Element) -> bool:
    """Whether there are words and nothing else."""
    return not part.attrib and not len(part)


def _all_plain(part: Element, name: str) -> bool:
    return not part.attrib and len(part) > 0 and all(local(one) == name and _plain(one) for one in part)


def _conventions(part: Element) -> bool:
    """Ours stand before the program's name, which comes before all that was kept."""
    return _all_plain(part, "p") and any(_is_program(one) for one in part.itersiblings())


def _is_program(part: Element) -> bool:
    return local(part) == "appInfo" and any(one.get("ident") == GENERATOR for one in part)


def _authority(part: Element) -> bool:
    return _plain(part) and _is_first(part)


def _is_first(part: Element) -> bool:
    return not any(local(one) == local(part) for one in part.itersiblings(preceding=True))


def _series(part: Element) -> bool:
    return identity_of(part.get(XML_ID)) is not None or (
        _all_plain(part, "title") and len(part) == 1 and _is_first(part) and _is_older(part))


def _editor(part: Element) -> bool:
    return identity_of(part.get(XML_ID)) is not None or (_plain(part) and _is_older(part))


def _is_older(part: Element) -> bool:
    """Whether a file of ours is from the time when nothing told these parts from others."""
    header = next((up for up in part.iterancestors() if local(up) == "teiHeader"), None)
    programs = () if header is None else header.iterfind("{*}encodingDesc/{*}appInfo/{*}application")
    return any(one.get("ident") == GENERATOR and one.get("version") == "1" for one in programs)


def _responsible(part: Element) -> bool:
    return identity_of(part.get(XML_ID)) is not None


def _hands(part: Element) -> bool:
    return not part.attrib and all(identity_of(one.get(XML_ID)) is not None for one in part)


def _calendars(part: Element) -> bool:
    return not part.attrib and all(one.get(XML_ID) in CALENDARS for one in part)


def _called_by_role(part: Element) -> bool:
    return part.get("type") == "role" and not len(part)


def _inscriptions(part: Element) -> bool:
    return not part.attrib and all(
        local(one) == "p" and [inner.get("type") for inner in one] == ["inscription"] for one in part)


def _about_sources(part: Element) -> bool:
    return _plain(part) and part.text == SOURCES_OF_CORPUS


def _first_title(part: Element) -> bool:
    return _plain(part) and _is_first(part)


def _title_of_leaves(part: Element) -> bool:
    return not part.attrib and {local(one) for one in part} == {"locus", "title"}


def _number(part: Element) -> bool:
    return part.get("type") in _OWN_NUMBERS


def _rights(part: Element) -> bool:
    return not part.attrib and all(local(one) == "p" and not len(one) for one in part)


def _reading(part: Element) -> bool:
    return next((local(one) for one in part), "") == "name" and not (part.text or "").strip()


_Forms = Mapping[tuple[str, str], Callable[[Element], bool]]
_BOTH: _Forms = {
    ("encodingDesc", "editorialDecl"): _conventions, ("encodingDesc", "appInfo"): _is_program,
    ("publicationStmt", "authority"): _authority, ("fileDesc", "seriesStmt"): _series,
}
_OURS: _Forms = {
    **_BOTH, ("titleStmt", "editor"): _editor, ("titleStmt", "respStmt"): _responsible,
    ("publicationStmt", "idno"): _number, ("publicationStmt", "availability"): _rights,
    ("profileDesc", "calendarDesc"): _calendars, ("profileDesc", "handNotes"): _hands,
    ("msIdentifier", "msName"): _called_by_role, ("physDesc", "additions"): _inscriptions,
    ("msContents", "msItem"): _title_of_leaves, ("revisionDesc", "change"): _reading,
}
_IN_CORPUS: _Forms = {**_BOTH, ("titleStmt", "title"): _first_title, ("sourceDesc", "p"): _about_sources}
