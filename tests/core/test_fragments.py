"""Cut, copy and paste with marks, tags, notes and roles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.annotations import BLOCK_KINDS, Annotation
from editor.core.assemble import assemble_letter
from editor.core.blocks import line_spans
from editor.core.entities import Entity
from editor.core.fragments import decode, encode, extract, insertion, removal
from editor.core.letters import Letter, Note, Text
from editor.core.messages import RefusedError
from editor.core.provenance import Provenance
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from tests.core.small_store import SmallStore
from tests.core.strategies import texts

MAIN, BODY, NOTE, REFERENCE, TAG, MARK, INNER = (f"{number:032x}" for number in range(1, 8))
OTHER_BODY, OTHER_NOTE, OTHER_REFERENCE = (f"{number:032x}" for number in range(8, 11))
CONTENT = "Moscow, 3 May\nDear Petrov,\nI write to you about Ivanov.\nYours, P."
KINDS = ("dateline", "salutation", "paragraph", "closing")
IVANOV = CONTENT.index("Ivanov")


def block_id(index: int) -> str:
    return f"{100 + index:032x}"


def store(*more: Annotation, letter: str = "letter") -> SmallStore:
    """A letter with a tag and a note on "Ivanov"; the note's body names him and refers to a second note."""
    main = Text(id=MAIN, letter=letter, role="transcription", content=CONTENT)
    body = Text(id=BODY, letter=letter, role="note", content="Ivanov, I. I.")
    other = Text(id=OTHER_BODY, letter=letter, role="note", content="Of him no more is known.")
    blocks = [Annotation(id=block_id(i), text=MAIN, kind=KINDS[i], start=line.start, end=line.end)
              for i, line in enumerate(line_spans(CONTENT))]
    annotations = [
        *blocks, *more,
        Annotation(id=block_id(10), text=BODY, kind="paragraph", start=0, end=13),
        Annotation(id=block_id(11), text=OTHER_BODY, kind="paragraph", start=0, end=24),
        Annotation(id=TAG, text=MAIN, kind="entity", start=IVANOV, end=IVANOV + 6, entities=("person",)),
        Annotation(id=REFERENCE, text=MAIN, kind="note", start=IVANOV + 6, end=IVANOV + 6, note=NOTE),
        Annotation(id=INNER, text=BODY, kind="entity", start=0, end=6, entities=("person",)),
        Annotation(id=OTHER_REFERENCE, text=BODY, kind="note", start=13, end=13, note=OTHER_NOTE)]
    return SmallStore(assemble_letter(
        Letter(id=letter, number="1"), [main, body, other], annotations,
        [Note(id=NOTE, letter=letter, text=BODY), Note(id=OTHER_NOTE, letter=letter, text=OTHER_BODY, order=1)],
        Provenance(id="provenance", letter=letter)))


def roles(project: SmallStore) -> list[tuple[str, str, str]]:
    text = project.text(MAIN)
    blocks = [a for a in text.annotations if a.is_block]
    assert [(b.start, b.end) for b in blocks] == [(s.start, s.end) for s in line_spans(text.text.content)]
    return [(text.quote(block), block.kind, block.id) for block in blocks]


def cut(project: SmallStore, start: int, end: int) -> bytes:
    data = encode(extract(project.letter(), MAIN, start, end))
    project.apply(removal(project.letter(), MAIN, start, end))
    return data


def paste(project: SmallStore, data: bytes, start: int, end: int | None = None, text_id: str = MAIN) -> None:
    changes, stop = insertion(decode(data), project.text(text_id), start, start if end is None else end,
                              project.taken)
    project.apply(changes)
    assert stop == start + len(decode(data).content)


def test_what_is_cut_is_gone_with_its_notes_and_nothing_is_detached() -> None:
    project = store()
    cut(project, IVANOV - 1, IVANOV + 6)
    assert not any(map(project.taken, (TAG, REFERENCE, NOTE, BODY, INNER, OTHER_NOTE, OTHER_BODY, OTHER_REFERENCE)))
    assert not any(a.detached for t in project.letter().texts() for a in t.annotations)
    assert project.text(MAIN).text.content.splitlines()[2] == "I write to you about."


def test_cut_and_paste_at_the_same_place_restores_every_identity() -> None:
    project = store()
    before = project.letter()
    data = cut(project, IVANOV - 1, IVANOV + 6)
    paste(project, data, IVANOV - 1)
    after = project.letter()
    assert _without_quotes(after) == _without_quotes(before)
    reference = next(a for a in after.transcription.annotations if a.id == REFERENCE)
    assert reference.prefix.endswith("Ivanov")


def _without_quotes(letter: LetterSnapshot) -> dict[str, Annotation | Text | Note]:
    annotations = (replace(a, quote="", prefix="", suffix="") for text in letter.texts() for a in text.annotations)
    return {thing.id: thing for thing in (*annotations, *(text.text for text in letter.texts()),
                                          *(note.note for note in letter.notes))}


def test_pasting_twice_gives_new_identities_and_a_note_of_its_own() -> None:
    project = store()
    data = cut(project, IVANOV, IVANOV + 6)
    paste(project, data, 0)
    paste(project, data, 0)
    letter = project.letter()
    assert letter.transcription.text.content.startswith("IvanovIvanovMoscow")
    tags = letter.transcription.of_kind("entity")
    assert [(t.start, t.end, t.id == TAG) for t in tags] == [(0, 6, False), (6, 12, True)]
    assert [n.number for n in letter.notes] == ["1", "2", "3", "4"]
    assert sorted(n.body.text.content for n in letter.notes) == [
        "Ivanov, I. I.", "Ivanov, I. I.", "Of him no more is known.", "Of him no more is known."]
    copied = [n for n in letter.notes if n.note.id not in (NOTE, OTHER_NOTE)]
    inner = [a for n in copied for a in n.body.annotations]
    assert all(a.id not in (INNER, OTHER_REFERENCE) for a in inner)
    assert [a.note for a in inner if a.kind == "note"] == [copied[1].note.id]


def test_a_reference_comes_home_to_a_note_that_another_reference_kept_alive() -> None:
    second = Annotation(id="f" * 32, text=MAIN, kind="note", start=5, end=5, note=NOTE)
    project = store(second)
    data = cut(project, IVANOV, IVANOV + 6)
    assert project.taken(NOTE)
    paste(project, data, IVANOV)
    assert {n.note.id for n in project.letter().notes} == {NOTE, OTHER_NOTE}
    assert [a.note for a in project.letter().transcription.of_kind("note")] == [NOTE, NOTE]


def test_another_letter_gets_new_identities_even_after_a_cut() -> None:
    project, other = store(), store(letter="other")
    data = cut(project, IVANOV, IVANOV + 6)
    for gone in (TAG, REFERENCE):
        del other.objects[gone]
    paste(other, data, 0)
    tags = other.letter().transcription.of_kind("entity")
    assert [(t.start, t.end, t.id == TAG) for t in tags] == [(0, 6, False)]
    assert all(text.text.letter == "other" for text in other.letter().texts())
    assert len(other.letter().notes) == 4


def test_entities_come_along_where_they_are_unknown() -> None:
    person = Entity(id="person", kind="person", name="Ivanov")
    project = store()
    fragment = extract(project.letter(), MAIN, IVANOV, IVANOV + 6, {"person": person, "else": person})
    assert fragment.entities == (person,)
    project.apply(insertion(fragment, project.text(MAIN), 0, 0, project.taken).changes)
    assert project.objects["person"] == person


def test_what_crosses_an_end_is_clipped_and_the_original_stays() -> None:
    project = store(Annotation(id=MARK, text=MAIN, kind="unclear", start=IVANOV - 6, end=IVANOV + 3))
    data = cut(project, IVANOV, IVANOV + 6)
    paste(project, data, 0)
    marks = project.letter().transcription.of_kind("unclear")
    assert [(m.start, m.end, m.id == MARK) for m in marks] == [(0, 3, False), (IVANOV, IVANOV + 6, True)]


def test_a_point_belongs_to_the_character_before_it_and_at_a_line_s_start_to_the_line() -> None:
    line = CONTENT.index("Dear")
    points = [Annotation(id=f"{200 + p:032x}", text=MAIN, kind="line-break", start=p, end=p) for p in (line, line + 4)]
    project = store(*points)

    def taken(start: int, end: int) -> list[int]:
        return [a.start for a in extract(project.letter(), MAIN, start, end).annotations if a.kind == "line-break"]

    assert taken(line, line + 4) == [0, 4]
    assert taken(line + 4, line + 8) == []
    assert taken(line - 3, line) == []


def test_nothing_selected_is_nothing() -> None:
    project = store()
    assert extract(project.letter(), MAIN, IVANOV + 2, IVANOV + 2).annotations == ()
    before = dict(project.objects)
    project.apply(removal(project.letter(), MAIN, IVANOV + 2, IVANOV + 2))
    assert project.objects == before


@pytest.mark.parametrize(("start", "end", "at", "expected"), [
    # The salutation with its line end, before the dateline: it moves, and the dateline keeps its identity.
    ("Dear", "I write", "Moscow", [("Dear Petrov,", "salutation", 1), ("Moscow, 3 May", "dateline", 0),
                                   ("I write to you about Ivanov.", "paragraph", 2), ("Yours, P.", "closing", 3)]),
    # A stretch within a line is no line: it takes the role of the line it comes to.
    ("Petrov", "\nI write", "Yours", [("Moscow, 3 May", "dateline", 0), ("Dear ", "salutation", 1),
                                      ("I write to you about Ivanov.", "paragraph", 2),
                                      ("Petrov,Yours, P.", "closing", 3)]),
])
def test_roles_go_with_whole_lines(start: str, end: str, at: str, expected: list[tuple[str, str, int]]) -> None:
    project = store()
    data = cut(project, CONTENT.index(start), CONTENT.index(end))
    paste(project, data, project.text(MAIN).text.content.index(at))
    assert roles(project) == [(words, kind, block_id(index)) for words, kind, index in expected]


def test_lines_copied_into_the_middle_of_a_line_split_it() -> None:
    project = store()
    data = encode(extract(project.letter(), MAIN, CONTENT.index("May"), CONTENT.index("I write") + 1))
    paste(project, data, CONTENT.index(", P."))
    assert [(words, kind) for words, kind, _ in roles(project)][3:] == [
        ("YoursMay", "closing"), ("Dear Petrov,", "salutation"), ("I, P.", "closing")]


def test_a_whole_line_pasted_over_an_empty_one_brings_its_role() -> None:
    project = store()
    line = CONTENT.index("Dear")
    data = encode(extract(project.letter(), MAIN, line, line + 12))
    end = len(CONTENT) - len("Yours, P.")
    paste(project, data, end, len(CONTENT))
    assert [kind for _, kind, _ in roles(project)] == ["dateline", "salutation", "paragraph", "salutation"]


@pytest.mark.parametrize("data", [
    b"", b"{", b"[]", b'{"letter": 1, "content": ""}', b'{"letter": "a", "content": "a\\r"}', b"\xff\xfe",
    b"[" * 100_000,
    b'{"letter": "a", "content": "a", "annotations": [{"id": "x", "text": "t", "kind": "gap", "start": 0, "end": 1}]}',
    b'{"letter": "a", "content": "a", "annotations": [{"id": "%b", "text": "t", "kind": "gap", "start": 0, "end": 2}]}'
    % TAG.encode(),
    b'{"letter": "a", "content": "a", "annotations": [{"id": "%b", "text": "t", "kind": "note", "start": 0, "end": 0,'
    b'"note": "%b"}]}' % (TAG.encode(), NOTE.encode()),
])
def test_what_is_not_a_fragment_is_refused(data: bytes) -> None:
    with pytest.raises(RefusedError) as refused:
        decode(data)
    assert refused.value.code == "fragment-damaged"


def test_a_text_that_the_letter_does_not_have() -> None:
    with pytest.raises(KeyError):
        extract(store().letter(), "nowhere", 0, 1)
    with pytest.raises(KeyError):
        removal(store().letter(), "nowhere", 0, 1)


@st.composite
def marked(draw: st.DrawFn) -> SmallStore:
    content = draw(texts)
    kinds = draw(st.permutations(BLOCK_KINDS))
    main = Text(id=MAIN, letter="letter", role="transcription", content=content)
    annotations = [Annotation(id=block_id(i), text=MAIN, kind=kinds[i], start=line.start, end=line.end)
                   for i, line in enumerate(line_spans(content))]
    for i in range(draw(st.integers(0, 6))):
        low, high = sorted(draw(st.tuples(*[st.integers(0, len(content))] * 2)))
        annotations.append(Annotation(id=block_id(50 + i), text=MAIN, kind="unclear" if low < high else "gap",
                                      start=low, end=high))
    return SmallStore(assemble_letter(Letter(id="letter", number="1"), [main], annotations, [],
                                      Provenance(id="provenance", letter="letter")))


@given(st.data(), marked())
def test_cutting_detaches_nothing_and_pasting_back_restores_it(data: st.DataObject, project: SmallStore) -> None:
    before = project.text(MAIN)
    content = before.text.content
    before_roles = roles(project)
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(content))] * 2)))
    clip = cut(project, start, end)
    assert not any(a.detached for a in project.text(MAIN).annotations)
    paste(project, clip, start)
    assert project.text(MAIN).text.content == content
    back = {a.id: a.anchor for a in project.text(MAIN).annotations}
    for annotation in before.annotations:
        crosses = any(annotation.start < border < annotation.end for border in (start, end))
        # A point at the beginning of the next line was not cut, and what is pasted at a point stands behind it.
        left = annotation.start == annotation.end == end and f"\n{content}"[end] == "\n"
        if not annotation.is_block and not crosses and not left:
            assert back[annotation.id] == annotation.anchor
    if "\n" not in content[start:end] or _are_whole_lines(content, start, end):
        assert [role[:2] for role in roles(project)] == [role[:2] for role in before_roles]


def _are_whole_lines(content: str, start: int, end: int) -> bool:
    """Whole lines before a line of which text is left."""
    return f"\n{content}"[start] == "\n" and content[end - 1] == "\n" and content[end:end + 1] not in ("", "\n")


@given(st.data(), marked(), marked())
def test_pasting_anywhere_keeps_one_role_per_line_and_every_identity_single(
        data: st.DataObject, source: SmallStore, target: SmallStore) -> None:
    content = source.text(MAIN).text.content
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(content))] * 2)))
    fragment = extract(source.letter(), MAIN, start, end)
    assert decode(encode(fragment)) == fragment
    before = target.text(MAIN)
    low, high = sorted(data.draw(st.tuples(*[st.integers(0, len(before.text.content))] * 2)))
    known = set(target.objects)
    target.apply(insertion(fragment, before, low, high, target.taken).changes)
    after = target.text(MAIN)
    assert after.text.content == before.text.content[:low] + content[start:end] + before.text.content[high:]
    roles(target)
    marks = [a for a in fragment.annotations if not a.is_block]
    new = [a for a in after.annotations if a.id not in known and not a.is_block]
    assert sorted((a.kind, a.start - low, a.end - low) for a in new) == sorted((a.kind, a.start, a.end) for a in marks)


def test_the_place_of_a_comment_moves_and_is_never_copied() -> None:
    commented = Annotation(id="c" * 32, text=MAIN, kind="comment", start=IVANOV, end=IVANOV + 6)
    project = store(commented)
    data = encode(extract(project.letter(), MAIN, IVANOV, IVANOV + 6))
    paste(project, data, 0)
    held = [a for a in project.text(MAIN).annotations if a.kind == "comment"]
    assert [(a.id, a.start) for a in held] == [("c" * 32, IVANOV + 6)]
    moved = store(commented)
    paste(moved, cut(moved, IVANOV, IVANOV + 6), 0)
    held = [a for a in moved.text(MAIN).annotations if a.kind == "comment"]
    assert [(a.id, a.start, a.end) for a in held] == [("c" * 32, 0, 6)]
