"""Authority files by their shape: an identifier or an address becomes a link, without asking anybody."""

from __future__ import annotations

import re
from typing import NamedTuple

from editor.core.entities import AuthorityLink


class Authority(NamedTuple):
    """A file of authority records: what an identifier looks like, and the address that it makes."""

    system: str
    label: str
    pattern: re.Pattern[str]
    address: str
    host: re.Pattern[str]
    example: str


def _authority(system: str, label: str, pattern: str, address: str, host: str, example: str) -> Authority:
    return Authority(system, label, re.compile(pattern), address, re.compile(rf"https?://(?:www\.)?{host}"), example)


AUTHORITIES: tuple[Authority, ...] = (
    _authority("wikidata", "Wikidata", r"Q[1-9]\d*", "http://www.wikidata.org/entity/{id}",
               r"wikidata\.org/(?:wiki|entity)/", "Q855"),
    _authority("viaf", "VIAF", r"[1-9]\d{1,21}", "http://viaf.org/viaf/{id}", r"viaf\.org/viaf/", "34452214"),
    _authority("gnd", "GND", r"1[012]?\d{7}[\dX]|[47]\d{6}-\d|[1-9]\d{0,7}-[\dX]|3\d{7}[\dX]",
               "https://d-nb.info/gnd/{id}", r"d-nb\.info/gnd/", "118642499"),
    _authority("geonames", "GeoNames", r"[1-9]\d{0,8}", "https://www.geonames.org/{id}",
               r"(?:sws\.)?geonames\.org/", "1217662"),
    _authority("lcnaf", "LoC", r"n[a-z]?\d{8,10}", "http://id.loc.gov/authorities/names/{id}",
               r"id\.loc\.gov/authorities/names/", "n80013225"),
    _authority("orcid", "ORCID", r"\d{4}-\d{4}-\d{4}-\d{3}[\dX]", "https://orcid.org/{id}", r"orcid\.org/",
               "0000-0002-1825-0097"),
)
BY_SYSTEM = {authority.system: authority for authority in AUTHORITIES}


def link_from(text: str, system: str = "") -> AuthorityLink | None:
    """Return the link that an address, or an identifier of ``system``, stands for; None where its shape is wrong.

    An address of another file than those known here is kept as it is, as ``other``.
    """
    words = text.strip()
    for authority in AUTHORITIES:
        found = authority.host.match(words)
        if found is not None:
            return _link(authority, re.split(r"[/?#]", words[found.end():], maxsplit=1)[0])
    if re.fullmatch(r"https?://[^\s]+\.[^\s]+", words):
        return AuthorityLink(system="other", id=words.rstrip("/").rpartition("/")[2], uri=words)
    if system in BY_SYSTEM:
        return _link(BY_SYSTEM[system], words)
    return _link(BY_SYSTEM["wikidata"], words)


def _link(authority: Authority, identifier: str) -> AuthorityLink | None:
    if not authority.pattern.fullmatch(identifier):
        return None
    return AuthorityLink(system=authority.system, id=identifier, uri=authority.address.format(id=identifier))


def is_well_formed(link: AuthorityLink) -> bool:
    """Tell whether a link looks as one of its system does; of systems unknown here nothing is said."""
    authority = BY_SYSTEM.get(link.system)
    return authority is None or authority.pattern.fullmatch(link.id) is not None
