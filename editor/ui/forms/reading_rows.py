"""The form's list of readings: who read the letter, how, when and against what; and how far one has come."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from editor.app.actions.readings import DeleteReading, SetReading
from editor.app.actions.signing import WithdrawSignOff
from editor.core.letters import READING_KINDS, Reading
from editor.core.operations import Operation
from editor.core.reviewing import SignOff
from editor.core.signing import signed
from editor.core.snapshot import LetterSnapshot
from editor.ui.comment_words import when_words
from editor.ui.forms.own_words import in_own_words
from editor.ui.forms.parts import Context
from editor.ui.forms.spec import FieldSpec, Option, Row
from editor.ui.reading_words import reading_label

translate = QCoreApplication.translate


def reading_rows(context: Context) -> list[Row]:
    """The rows of the readings, the oldest first, below their heading."""
    folded = context.folded("section-readings")
    rows = [Row("section-readings", "section", translate("Forms", "Readings and sign-off"), folded=folded)]
    if folded:
        return rows
    rows += _signatures(context.snapshot)
    readings = context.snapshot.readings
    for place, reading in enumerate(readings):
        rows += _reading(context.snapshot, reading, f"readings.{place}")
    return rows if readings or context.snapshot.signoffs else [*rows, Row("readings.none", "words", words=translate(
        "Forms", "Nobody has recorded a reading yet: Ctrl+F12 records one, F12 reads the text against its source."))]


def _reading(snapshot: LetterSnapshot, reading: Reading, key: str) -> list[Row]:
    delete = Option(translate("Forms", "Delete the reading"), lambda _s: DeleteReading(reading=reading.id))
    who = f"{reading.reader} · {when_words(reading.at)}"
    if not reading.finished:
        who += " · " + translate("Forms", "read to {share} %").format(share=_share(snapshot, reading))
    kind = in_own_words(FieldSpec("", translate("Forms", "How it was read"), reading.kind,
                                  _put(reading, "reading_kind"), minor=True), READING_KINDS, reading_label)
    against = FieldSpec("against", translate("Forms", "Read against"), reading.against or "",
                        _put(reading, "against"), placeholder=translate("Forms", "against …"))
    remarks = FieldSpec("", translate("Forms", "Remarks on the reading"), reading.remarks or "",
                        _put(reading, "remarks"), placeholder=translate("Forms", "remarks"))
    return [Row(key, "head", who, 0, options=(delete,)),
            Row(f"{key}.kind", "fields", translate("Forms", "Read"), 1, (kind, against)),
            Row(f"{key}.remarks", "fields", translate("Forms", "Remarks"), 1, (remarks,))]


def _signatures(snapshot: LetterSnapshot) -> list[Row]:
    """Who signed the letter off, whether that still holds, and a field in which a reason withdraws it."""
    holding = {one.signoff.id for one in signed(snapshot) if one.holds}
    rows: list[Row] = []
    for place, one in enumerate(snapshot.signoffs):
        said = translate("Forms", "✓ Signed off") if one.id in holding else translate(
            "Forms", "⚠ Signed for an earlier state") if not one.withdrawn else translate("Forms", "Withdrawn")
        key = f"signoffs.{place}"
        who = " · ".join(part for part in (said, one.person, one.role, when_words(one.at)) if part)
        reason = FieldSpec("", translate("Forms", "Reason to withdraw it"), one.withdrawn, _withdraw(one),
                           "shown" if one.withdrawn else "line",
                           placeholder=translate("Forms", "a reason withdraws it"), minor=True)
        rows += [Row(key, "head", who, 0),
                 Row(f"{key}.reason", "fields", translate("Forms", "Withdrawn because"), 1, (reason,),
                     words=one.statement)]
    return rows


def _withdraw(one: SignOff) -> Callable[[LetterSnapshot, str, str | None], Operation | None]:
    return lambda _snapshot, text, _chosen: (
        WithdrawSignOff(signoff=one.id, reason=text) if text.strip() and not one.withdrawn else None)


def _share(snapshot: LetterSnapshot, reading: Reading) -> int:
    """How much of its text was read, in per cent."""
    texts = {text.text.id: text.text.content for text in snapshot.texts()}
    content = texts.get(reading.text or snapshot.transcription.text.id, "")
    return min(100, 100 * (reading.read_to or 0) // max(1, len(content)))


def _put(reading: Reading, name: str) -> Callable[[LetterSnapshot, str, str | None], Operation | None]:
    return lambda _snapshot, text, chosen: SetReading(reading=reading.id, **{name: chosen or text})
