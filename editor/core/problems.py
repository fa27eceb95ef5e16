"""Problems: what the program is unsure of or found wrong, for the editor to decide."""

from __future__ import annotations

from typing import Literal

from editor.core.messages import Argument
from editor.core.record import Record

Severity = Literal["error", "warning", "hint"]


class Problem(Record, frozen=True):
    """One finding. ``start`` and ``end`` are code points, half-open, into the content of ``text``."""

    severity: Severity
    code: str
    args: dict[str, Argument] = {}
    letter: str | None = None
    text: str | None = None
    start: int | None = None
    end: int | None = None
    quote: str | None = None
    """What stood at [start, end) when the problem was found, to find the place again after corrections."""


class Settled(Record, frozen=True):
    """An editor looked at a problem and found that it is so: which one, and why.

    A problem at a place is known again by its words and by what stands on one side of them; any other by its
    arguments, so that it comes back where the letter says something else.
    """

    code: str
    reason: str
    text: str | None = None
    quote: str | None = None
    prefix: str = ""
    suffix: str = ""
    args: dict[str, Argument] = {}


SEVERITIES: dict[str, Severity] = {
    "note-missing-in-source": "warning",
    "note-without-marker": "warning",
    "note-breaks-off": "warning",
    "note-empty": "warning",
    "note-label-out-of-order": "warning",
    "lemma-changed": "warning",
    "reference-dangling": "warning",
    "reference-outdated": "hint",
    "marker-doubtful": "warning",
    "archival-reference-corrected": "hint",
    "archival-reference-doubtful": "warning",
    "ibid-unresolved": "warning",
    "quotation-unbalanced": "warning",
    "omission-malformed": "hint",
    "ellipsis-ambiguous": "hint",
    "date-doubtful": "warning",
    "date-missing": "hint",
    "sender-missing": "hint",
    "sender-doubtful": "warning",
    "sender-contradicted": "warning",
    "recipient-doubtful": "hint",
    "place-doubtful": "hint",
    "writing-place-missing": "hint",
    "received-before-sent": "warning",
    "base-witness-missing": "hint",
    "shelfmark-missing": "hint",
    "block-doubtful": "hint",
    "recognition-doubtful": "hint",
    "letters-split": "hint",
    "anchor-detached": "warning",
    "encoding-detected": "hint",
    "encoding-doubtful": "warning",
    "characters-replaced": "hint",
    "html-truncated": "warning",
    "html-active-content-removed": "hint",
    "element-not-understood": "hint",
    "crossing-split": "hint",
    "block-out-of-place": "hint",
    "character-not-exportable": "warning",
    "glyphs-missing": "warning",
    "pages-many": "warning",
    "not-in-format": "hint",
    "not-in-model": "hint",
    "annotation-without-text": "warning",
    "document-part-lost": "warning",
    "change-not-placed": "warning",
    "returned-elsewhere": "warning",
    "returned-unlike": "warning",
    "annotations-already-present": "hint",
    "table-row-odd": "warning",
    "table-cell-kept": "warning",
    "table-rows-nowhere": "warning",
    "table-row-left": "warning",
    "table-place-missing": "warning",
    "table-place-ambiguous": "warning",
    "region-text-differs": "warning",
    "sidecar-mismatch": "warning",
    "doctype-ignored": "hint",
    "xml-recovered": "warning",
    "entities-replaced": "hint",
    "date-contradicted": "warning",
    "recipient-contradicted": "warning",
    "place-contradicted": "hint",
    "pointer-unresolved": "hint",
    "header-part-kept": "hint",
    "letter-not-written": "warning",
    "export-particulars-missing": "hint",
    "names-without-authority": "hint",
    "written-anew-changed": "hint",
    "written-anew-unkept": "hint",
    "written-anew-corpus": "hint",
    "words-between-letters": "warning",
    "entity-unknown": "warning",
    "entity-ambiguous": "hint",
    "letter-already-present": "warning",
    "hash-mismatch": "error",
    "image-missing": "warning",
    "image-reduced": "hint",
    "image-changed": "warning",
    "scan-other-shape": "warning",
    "scan-already-present": "warning",
    "scan-twice": "warning",
    "comment-open": "hint",
    "conflict-open": "warning",
}
"""Every problem code and how grave it is. ``docs/problems.md`` explains each; a test compares."""


def problem(code: str, *, letter: str | None = None, text: str | None = None, start: int | None = None,
            end: int | None = None, quote: str | None = None, **args: Argument) -> Problem:
    """Return the problem ``code`` with the severity of the table.

    Raises:
        KeyError: the code is not in ``SEVERITIES``.
    """
    return Problem(severity=SEVERITIES[code], code=code, args=args, letter=letter, text=text, start=start,
                   end=end, quote=quote)
