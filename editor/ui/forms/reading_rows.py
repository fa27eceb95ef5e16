"""The form's list of readings: who read the letter, how, when and against what; and how far one has come."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from editor.app.actions.readings import DeleteReading, SetReading
from editor.core.letters import READING_KINDS, Reading
from editor.core.operations import Operation
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
    rows = [Row("section-readings", "section", translate("Forms", "Readings"), folded=folded)]
    if folded:
        return rows
    readings = context.snapshot.readings
    for place, reading in enumerate(readings):
        rows += _reading(context.snapshot, reading, f"readings.{place}")
    return rows if readings else [*rows, Row("readings.none", "words", words=translate(
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


def _share(snapshot: LetterSnapshot, reading: Reading) -> int:
    """How much of its text was read, in per cent."""
    texts = {text.text.id: text.text.content for text in snapshot.texts()}
    content = texts.get(reading.text or snapshot.transcription.text.id, "")
    return min(100, 100 * (reading.read_to or 0) // max(1, len(content)))


def _put(reading: Reading, name: str) -> Callable[[LetterSnapshot, str, str | None], Operation | None]:
    return lambda _snapshot, text, chosen: SetReading(reading=reading.id, **{name: chosen or text})
