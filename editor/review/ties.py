"""What is done where both sides changed one field: the rules that need nobody's decision.

Every rule gives the same to both sides, so that two people who merge each other's work agree. Where the table of
conflict kinds says "mine", the smaller of both stands: "mine" would be another value in each copy.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from editor.core.entities import Entity
from editor.core.letters import Comment, DateValue, Letter, Note, Project, Reading, Text
from editor.core.pages import Page
from editor.core.profiles import KindSpec
from editor.core.provenance import CustodyEvent, Inscription, Provenance, Publication, Witness
from editor.core.record import canonical
from editor.core.review_changes import Weight

Tie = tuple[Weight, Any]

PROSE = frozenset({
    (Entity, "description"), (Entity, "memo"), (Note, "memo"), (Witness, "description"), (Inscription, "text"),
    (CustodyEvent, "text"), (Publication, "note"), (Project, "conventions"), (Reading, "remarks"),
    (Provenance, "rights"),
})
"""Fields that are prose: merged word by word."""

_ORDERS = frozenset({(Letter, "order"), (Note, "order"), (Note, "rank"), (Page, "order"), (Text, "order")})


def settle_tie(owner: type | None, name: str, mine: Any, theirs: Any) -> Tie | None:
    """Return the weight and the value of a field that both changed, or None where somebody must decide."""
    return next((tie for rule in RULES if (tie := rule(owner, name, mine, theirs)) is not None), None)


def place_in_order(owner: type | None, name: str, mine: Any, theirs: Any) -> Tie | None:
    """Rows 24 and 43: numbers are derived from these, and any order that both have is right."""
    return ("automatic", min(mine, theirs)) if (owner, name) in _ORDERS else None


def one_group(owner: type | None, name: str, mine: Any, theirs: Any) -> Tie | None:
    """Row 32: merged into two entries, all three are one; which of them stands for all is settled afterwards."""
    both = (owner, name) == (Entity, "merged_into") and isinstance(mine, str) and isinstance(theirs, str)
    return ("automatic", min(str(mine), str(theirs))) if both else None


def same_date(owner: type | None, name: str, mine: Any, theirs: Any) -> Tie | None:
    """Row 38: two ways to write one date."""
    del owner, name
    same = (isinstance(mine, DateValue) and isinstance(theirs, DateValue) and mine.edtf is not None
            and (mine.edtf, mine.certainty, mine.basis) == (theirs.edtf, theirs.certainty, theirs.basis))
    return ("soft", min(mine, theirs, key=canonical)) if same else None


def edited_comment(owner: type | None, name: str, mine: Any, theirs: Any) -> Tie | None:
    """Row 45: one of both stands, the other in the history. Clocks do not decide."""
    edited = owner is Comment and name in ("body", "at")
    return ("soft", max(mine, theirs, key=lambda value: (len(value), value))) if edited else None


def look_of_a_kind(owner: type | None, name: str, mine: Any, theirs: Any) -> Tie | None:
    """Row 47: how a mark looks changes nothing that was said."""
    looks = owner is KindSpec and name in ("label", "colour", "line", "key", "asks", "hidden")
    return ("soft", min(mine, theirs, key=canonical)) if looks else None


RULES: list[Callable[[type | None, str, Any, Any], Tie | None]] = [
    place_in_order, one_group, same_date, edited_comment, look_of_a_kind]
