"""Any letter that goes out as tables comes in from them, as far as tables go."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

from hypothesis import given, settings

from editor.app.actions.import_new_letters import completed
from editor.app.actions.imports import ImportPlan, ReadSource
from editor.core.lemmas import first_references, lemma_of
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.formats import registry
from editor.formats.base import Source
from tests.formats.letters import MemorySink, letters, source

CSV = registry.by_id("csv")
NOBODY: Any = SimpleNamespace(entities=list)


def come_back(snapshot: LetterSnapshot, form: str) -> tuple[LetterSnapshot, list[str]]:
    sink = MemorySink()
    CSV.write(source([snapshot]), {"form": form}, sink)
    read = ImportPlan(tuple(ReadSource(name, CSV.read(Source(data, name), {})) for name, data in sink.files.items()))
    plan = completed(NOBODY, read, ())
    [letter] = plan.letters
    return letter.snapshot, [one.code for one in letter.problems if one.code.startswith("table-")]


def said(snapshot: LetterSnapshot) -> Iterator[tuple[Any, ...]]:
    notes = {note.note.text: note.note for note in snapshot.notes}
    for text in snapshot.texts():
        # What language a transcription has beside that of its letter stands in no table.
        yield text.text.id, text.text.role, text.text.content, text.text.role == "transcription" or text.text.language
        for tag in text.of_kind("entity"):
            yield tag.id, text.text.id, tag.start, tag.end
        note = notes.get(text.text.id)
        if note is not None:
            at, reference = first_references(snapshot.texts()).get(note.id, (None, None))
            yield (note.id, note.series, note.state, note.status, note.source_label or None, at and at.text.id,
                   reference and (reference.start, lemma_of(reference)))


def possible(snapshot: LetterSnapshot) -> LetterSnapshot:
    """The letter with tags as they can be: on words, and with what tags say."""
    def tags(text: TextSnapshot) -> TextSnapshot:
        return replace(text, annotations=tuple(
            replace(one, attributes={"mention": "name"} if one.start % 2 else {}) if one.kind == "entity" else one
            for one in text.annotations if one.kind != "entity" or one.start < one.end))

    return replace(snapshot, transcription=tags(snapshot.transcription),
                   translations=tuple(map(tags, snapshot.translations)),
                   notes=tuple(replace(note, body=tags(note.body)) for note in snapshot.notes))


@settings(max_examples=100, deadline=None)
@given(snapshot=letters())
def test_texts_notes_and_tags_of_any_letter_come_back(snapshot: LetterSnapshot) -> None:
    for form in ("exact", "spreadsheet", "both"):
        read, problems = come_back(possible(snapshot), form)
        assert problems == []
        assert sorted(map(repr, said(read))) == sorted(map(repr, said(possible(snapshot))))
