"""Letters put together from their parts."""

from __future__ import annotations

import pytest

from editor.core.annotations import Annotation
from editor.core.assemble import assemble_letter, reassembled, status_of
from editor.core.letters import Comment, Letter, Note, Reading, Text
from editor.core.messages import LetterbookError
from editor.core.provenance import DigitalSource, Provenance
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot

LETTER = Letter(id="letter", number="7")
PROVENANCE = Provenance(id="provenance", letter="letter")


def text(name: str, role: str, order: int = 0) -> Text:
    return Text(id=name, letter="letter", role=role, content="0123456789", order=order)  # type: ignore[arg-type]


def note(name: str, order: int) -> Note:
    return Note(id=name, letter="letter", text=f"body {name}", order=order)


def reference(name: str, where: str, position: int) -> Annotation:
    return Annotation(id=f"to {name} in {where}", text=where, kind="note", start=position, end=position, note=name)


def reading(kind: str, at: str = "2026-05-01") -> Reading:
    return Reading(id=f"{kind} {at}", letter="letter", reader="E. Editor", kind=kind, at=at)


def letter(*references: Annotation, notes: tuple[str, ...] = "abcd", readings: tuple[Reading, ...] = (),
           provenance: Provenance = PROVENANCE) -> LetterSnapshot:
    texts = [text("english", "translation", 2), text("french", "translation", 1), text("main", "transcription"),
             *(text(f"body {name}", "note") for name in notes)]
    return assemble_letter(LETTER, texts, references, [note(name, order) for order, name in enumerate(notes)],
                           provenance, readings)


def test_notes_are_numbered_through_transcription_translations_and_notes() -> None:
    snapshot = letter(reference("a", "body d", 1), reference("b", "french", 1), reference("c", "english", 1),
                      reference("d", "main", 9))
    assert [(n.note.id, n.number) for n in snapshot.notes] == [("d", "1"), ("b", "2"), ("c", "3"), ("a", "4")]
    assert [t.text.id for t in snapshot.translations] == ["french", "english"]
    assert [n.body.text.id for n in snapshot.notes] == ["body d", "body b", "body c", "body a"]


def test_references_in_notes_are_followed_before_notes_that_nothing_refers_to() -> None:
    snapshot = letter(reference("d", "main", 1), reference("c", "body d", 1), reference("b", "body c", 1),
                      reference("e", "body a", 1), notes=("a", "b", "c", "d", "e"))
    assert [n.note.id for n in snapshot.notes] == ["a", "d", "c", "b", "e"]


def test_notes_that_refer_to_each_other_in_a_ring_come_once_each() -> None:
    snapshot = letter(reference("b", "body a", 1), reference("a", "body b", 1), reference("c", "body c", 1),
                      notes=("a", "b", "c"))
    assert sorted(n.note.id for n in snapshot.notes) == ["a", "b", "c"]


def test_annotations_are_sorted_and_belong_to_their_text() -> None:
    snapshot = letter(reference("b", "main", 5), reference("a", "main", 2), reference("c", "body a", 1))
    assert [a.start for a in snapshot.transcription.annotations] == [2, 5]
    body = snapshot.note("a")
    assert body is not None
    assert [a.note for a in body.body.annotations] == ["c"]


def test_comments_and_readings_come_in_the_order_of_time() -> None:
    comments = [Comment(id=at, letter="letter", target="letter", body="?", author="E", at=at)
                for at in ("2026-02", "2026-01")]
    snapshot = assemble_letter(LETTER, [text("main", "transcription")], [], [], PROVENANCE,
                               [reading("second", "2026-04"), reading("first", "2026-03")], comments)
    assert [c.at for c in snapshot.comments] == ["2026-01", "2026-02"]
    assert [r.kind for r in snapshot.readings] == ["first", "second"]


@pytest.mark.parametrize("texts", [[text("body", "note")], []])
def test_a_letter_without_transcription_is_refused(texts: list[Text]) -> None:
    with pytest.raises(LetterbookError) as refused:
        assemble_letter(LETTER, texts, [], [], PROVENANCE)
    assert (refused.value.code, refused.value.message.args) == ("letter-incomplete", {"letter": "7"})


def test_a_note_without_body_is_refused() -> None:
    with pytest.raises(LetterbookError):
        assemble_letter(LETTER, [text("main", "transcription")], [], [note("a", 0)], PROVENANCE)


def test_reassembling_computes_numbers_again() -> None:
    snapshot = letter(reference("a", "main", 5), reference("b", "main", 2), notes=("a", "b"))
    assert reassembled(snapshot) == snapshot
    moved = replace(snapshot.transcription, annotations=(reference("a", "main", 1), reference("b", "main", 2)))
    assert [n.note.id for n in reassembled(replace(snapshot, transcription=moved)).notes] == ["a", "b"]


@pytest.mark.parametrize(("kinds", "digital", "status"), [
    ((), False, "draft"),
    ((), True, "imported"),
    (("index check",), True, "imported"),
    (("first",), True, "read once"),
    (("first", "index check"), False, "read once"),
    (("first", "read aloud"), False, "read twice"),
    (("first", "second", "read aloud"), False, "read twice"),
    (("first", "approval"), False, "approved"),
])
def test_status_is_derived_from_the_readings(kinds: tuple[str, ...], digital: bool, status: str) -> None:
    provenance = replace(PROVENANCE, digital_source=DigitalSource(file="a.txt")) if digital else PROVENANCE
    readings = tuple(reading(kind, f"2026-0{index}") for index, kind in enumerate(kinds))
    assert status_of(letter(readings=readings, provenance=provenance)) == status
