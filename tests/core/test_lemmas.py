"""The lemma of a note: seen to change, never changed without being asked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.checks import letter_problems
from editor.core.editing import annotated_edit
from editor.core.lemmas import placed_lemma, stands, with_lemma, words_now
from editor.core.letters import Text
from editor.core.snapshot import TextSnapshot
from tests.core.test_checks import letter, note

CONTENT = "He met Envr Pasha at Baljuvon.\nNext line"


def reference(position: int, lemma: str) -> Annotation:
    return Annotation(id="r", text="t", kind="note", start=position, end=position, note="n",
                      attributes=with_lemma({}, lemma))


def edited(content: str, lemma: str, position: int, *edits: TextEdit) -> tuple[Annotation, str]:
    text = TextSnapshot(text=Text(id="t", letter="l", role="transcription", content=content),
                        annotations=(reference(position, lemma),))
    after = annotated_edit(text, edits).snapshot
    found = next(a for a in after.annotations if a.kind == "note")
    return found, after.text.content


@pytest.mark.parametrize(("start", "removed", "inserted", "words"), [
    (9, "v", "ve", "Enver Pasha"),                 # a letter put right
    (7, "Envr Pasha", "Enver Pasha", "Enver Pasha"),
    (7, "Envr Pasha", "the general", "the general"),  # nothing like it: as many words as before
    (7, "Envr ", "", "Pasha"),
    (0, "He", "She", "Envr Pasha"),                # in front of it
    (17, "", " himself", "Envr Pasha"),            # behind it
])
def test_what_becomes_of_a_lemma(start: int, removed: str, inserted: str, words: str) -> None:
    found, content = edited(CONTENT, "Envr Pasha", 17, TextEdit(start, removed, inserted))
    placed = placed_lemma(found, content)
    assert placed.words == words
    assert placed.changed == (words != "Envr Pasha")
    assert placed.accepted == "Envr Pasha"
    assert content[placed.start:found.start] == words


def test_a_note_without_a_lemma_never_says_that_it_changed() -> None:
    assert stands(reference(0, ""), "")
    placed = placed_lemma(reference(5, ""), CONTENT)
    assert (placed.words, placed.changed) == ("", False)


def test_at_the_beginning_of_a_text_or_line_nothing_is_left() -> None:
    assert words_now(reference(0, "Envr"), CONTENT) == (0, 0)
    start = CONTENT.index("Next")
    assert words_now(reference(start, "gone"), CONTENT) == (start, start)


@given(st.text("ab \n😀é", max_size=20), st.data())
def test_a_lemma_is_flagged_exactly_when_its_words_are_others(content: str, data: st.DataObject) -> None:
    end = data.draw(st.integers(0, len(content)))
    start = data.draw(st.integers(0, end))
    lemma = content[start:end]
    at = data.draw(st.integers(0, len(content)))
    stop = data.draw(st.integers(at, len(content)))
    edit = TextEdit(at, content[at:stop], data.draw(st.text("ab 😀", max_size=3)))
    found, after = edited(content, lemma, end, edit)
    if found.detached:
        return
    placed = placed_lemma(found, after)
    assert placed.accepted == lemma
    assert placed.changed == (after[max(0, found.start - len(lemma)):found.start] != lemma)
    assert after[placed.start:found.start] == placed.words
    if edit.start >= end:
        assert not placed.changed


def test_the_problem_says_both_wordings() -> None:
    snapshot = letter(note(1, "A note."), content="Enver Pasha was here.")
    (point,) = snapshot.transcription.of_kind("note")
    changed = Annotation(id=point.id, text=point.text, kind="note", start=11, end=11, note=point.note,
                         attributes={"lemma": "Envr Pasha"})
    from editor.core.record import replace
    others = tuple(a for a in snapshot.transcription.annotations if a.id != point.id)
    snapshot = replace(snapshot, transcription=replace(snapshot.transcription, annotations=(*others, changed)))
    (found,) = [p for p in letter_problems(snapshot, {}) if p.code == "lemma-changed"]
    assert (found.start, found.end, found.quote) == (0, 11, "Enver Pasha")
    assert found.args == {"note": "1", "lemma": "Envr Pasha", "words": "Enver Pasha"}
