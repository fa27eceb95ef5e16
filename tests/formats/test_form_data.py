"""What the form of a date writes goes out as TEI and comes in again, in every calendar that it offers."""

from __future__ import annotations

import pytest

from editor.core.calendars import CALENDARS
from editor.core.letters import Action, DateValue
from editor.core.record import replace
from editor.formats import registry
from editor.formats.base import Source
from tests.formats.letters import MemorySink, everything, source


@pytest.mark.parametrize("calendar", CALENDARS)
def test_a_calendar_is_declared_where_a_date_names_it(calendar: str) -> None:
    snapshot, entities = everything()
    date = DateValue(text="a printed date", edtf="1922-04-03", calendar=calendar)
    snapshot = replace(snapshot, letter=replace(snapshot.letter, actions=(Action(type="redirected", date=date),)))
    sink = MemorySink()
    report = registry.by_id("tei").write(source([snapshot], entities), {}, sink)
    written = sink.files[report.files[0]]
    assert (f'xml:id="{calendar}"'.encode() in written) == (calendar != "gregorian")
    (read,) = registry.by_id("tei").read(Source(name="letter.xml", data=written), {}).letters
    assert read.snapshot.letter.actions == snapshot.letter.actions
