"""Which row of the table of conflict kinds a change of a field is, and what stands where nobody is asked."""

from __future__ import annotations

from editor.core.entities import AuthorityLink
from editor.core.letters import DateValue
from editor.core.profiles import KindSpec, Profile
from editor.core.review_changes import Weight
from editor.review.fields import ABSENT, FieldOutcome
from editor.review.making import AUTOMATIC, BOTH, CONFLICT, MINE_LIVES, THEIRS_LIVES, Standing
from editor.review.ties import PROSE

LIVES = {"annotation": 17, "note": 23, "entity": 33, "letter": 41, "text": 4, "comment": 44, "suggestion": 46,
         "signoff": 40, "reading": 39, "page": 36, "provenance": 36, "project": 47, "decision": 46}
"""The row of "deleted here, edited there", by the type of object."""

ADDED = {"annotation": 11, "note": 20, "entity": 27, "letter": 42, "text": 1, "comment": 44, "suggestion": 46,
         "signoff": 40, "reading": 39, "page": 37, "provenance": 35, "project": 47, "decision": 46}
"""The row under which something new of theirs is listed."""


def row_of(kind: str, outcome: FieldOutcome) -> int:
    """Return the row of a changed field of an object of ``kind``."""
    values = (outcome.base, outcome.mine, outcome.theirs)
    if any(isinstance(value, DateValue) for value in values) and outcome.weight == "soft":
        return 38
    conflict = outcome.weight == "conflict"
    match kind:
        case "entity":
            return _of_entity(outcome, conflict)
        case "annotation":
            return 16 if conflict else 15
        case "note":
            return 24 if outcome.field in ("order", "rank") else 21 if (outcome.owner, outcome.field) in PROSE else (
                36 if conflict else 22)
        case "letter" if outcome.field == "order":
            return 43
        case "comment":
            return 45 if outcome.field in ("body", "at") else 44
        case "project" | "suggestion" | "signoff" | "reading" | "decision":
            return LIVES[kind]
        case _:
            prose = (outcome.owner, outcome.field) in PROSE and not conflict
            return 37 if outcome.is_element or prose else 36 if conflict else 35


def _of_entity(outcome: FieldOutcome, conflict: bool) -> int:
    if outcome.field == "merged_into" and not conflict:
        return 32
    if outcome.is_element or outcome.field in ("names", "links", "relations"):
        return 29
    return 28 if conflict else 27


def standing_of(outcome: FieldOutcome) -> Standing:
    """Return what stands where nobody is asked: in a conflict mine, but what was edited outlives its deletion."""
    if outcome.weight != "conflict":
        return AUTOMATIC
    if outcome.theirs is ABSENT:
        return MINE_LIVES
    return THEIRS_LIVES if outcome.mine is ABSENT else CONFLICT


def other_id_of_one_system(outcome: FieldOutcome, mine_links: tuple[AuthorityLink, ...],
                           their_links: tuple[AuthorityLink, ...],
                           base_links: tuple[AuthorityLink, ...]) -> bool:
    """Row 30: both added an authority id of one system, not the same."""
    new = outcome.theirs
    if not isinstance(new, AuthorityLink) or outcome.mine is not ABSENT or outcome.base is not ABSENT:
        return False
    return any(link.system == new.system and link.id != new.id for link in mine_links
               if link not in base_links and link not in their_links)


def removes_used_kind(outcome: FieldOutcome) -> str | None:
    """Row 47: the name of the mark that they took out of the profile, where this is what they did."""
    taken = outcome.owner is Profile and outcome.theirs is ABSENT and isinstance(outcome.base, KindSpec)
    return outcome.base.kind if taken and isinstance(outcome.mine, KindSpec) else None


def weighed(outcome: FieldOutcome, both: bool, lives: bool) -> tuple[Weight, Standing]:
    """Return weight and standing of an outcome: ``both`` is row 30, ``lives`` a mark in use."""
    if both:
        return "conflict", BOTH
    if lives:
        return "conflict", MINE_LIVES
    return outcome.weight, standing_of(outcome)
