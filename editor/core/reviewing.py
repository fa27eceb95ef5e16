"""What a review leaves behind: decisions, suggestions and sign-offs. All are objects with a history of their own."""

from __future__ import annotations

from typing import Literal

from editor.core.record import JsonObject, Record, WordRecord

Verdict = Literal["accepted", "edited", "rejected", "mine", "theirs", "both", "later"]
SuggestionState = Literal["open", "accepted", "rejected", "withdrawn"]


class Decision(Record, frozen=True):
    """What became of one change that a colleague proposed.

    ``key`` is the change's (``ReviewChange.key``), which knows it again in a newer state of theirs. ``about`` is the
    object, ``part`` the part of it ("" the whole, a field, or a stretch of text), and ``theirs`` the revision that
    proposed it. ``before`` and ``after`` say in words what it was, for the report to the
    colleague, who finds in ``within`` the letter, None for the register.
    """

    id: str
    about: str
    kind: str
    theirs: str
    verdict: Verdict
    editor: str
    at: str
    key: str = ""
    part: str = ""
    within: str | None = None
    reason: str = ""
    proposed_by: str = ""
    before: str = ""
    after: str = ""


class Suggestion(WordRecord, frozen=True):
    """A change that somebody proposes and nobody has made: the object it is about is untouched until it is accepted.

    ``kind`` is text (``change``: start, removed, inserted, in code points of the content at the revision ``base``),
    tag, note, provenance or merge (``change``: the new state of the object or field as JSON). ``quote`` is what stands
    there, which accepting verifies.
    """

    id: str
    letter: str
    about: str
    kind: str
    base: str
    change: JsonObject
    author: str
    at: str
    quote: str = ""
    prefix: str = ""
    suffix: str = ""
    reason: str = ""
    state: SuggestionState = "open"
    decided_by: str = ""
    decided_because: str = ""


class SignOff(Record, frozen=True):
    """Somebody vouches for one state of a letter. ``state`` is its hash; a later change makes it one of an earlier
    state, never invalid. ``withdrawn`` says why it was taken back, which needs a reason."""

    id: str
    letter: str
    person: str
    role: str
    state: str
    at: str
    statement: str = ""
    withdrawn: str = ""
