"""The import assistant's corrections: each does what it says, and nothing of the source is ever lost by one."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.app import import_drafts as drafts
from editor.app import workspace
from editor.app.actions.imports import ImportLetters, ImportPlan, ReadSource, prepare, read_source
from editor.app.import_rows import Row, doubts, rows
from editor.core.letters import Finding
from editor.core.messages import RefusedError
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import ImportedLetter, Source
from editor.formats.letter_page.findings import STRETCH
from editor.formats.letter_page.weaving import LINE_END, MARKUP, WHITE_SPACE
from tests.formats.letter_page.accounting import assert_accounted, assert_accounted_in_html

ROOT = Path(__file__).resolve().parents[2]
SEED = ROOT / "sample_corpus" / "peters-to-stalin.txt"
SPECIMENS = sorted(path for path in (ROOT / "tests/data/letters").iterdir() if path.suffix in (".txt", ".html"))
RAW = SEED.read_text(encoding="utf-8")


def draft_of(path: Path) -> ReadSource:
    return drafts.opened(read_source(Source(path.read_bytes(), path.name)))


@pytest.fixture
def seed() -> ReadSource:
    return draft_of(SEED)


def only(draft: ReadSource) -> ImportedLetter:
    (letter,) = draft.result.letters
    return letter


def finding(draft: ReadSource, rule: str, words: str = "", role: str = "") -> Finding:
    """The finding of a rule over exactly these words."""
    letter = only(draft)
    return next(one for one in letter.findings if one.rule == rule and (not role or one.role == role)
                and (not words or RAW[one.start:one.end].strip() == words))


def content(draft: ReadSource) -> str:
    return only(draft).snapshot.transcription.text.content


def roles(draft: ReadSource) -> dict[str, str]:
    text = only(draft).snapshot.transcription
    return {text.quote(one)[:12]: one.kind for one in text.annotations if one.is_block}


def check(draft: ReadSource) -> None:
    """Every character is accounted for once, findings tell of all, anchors lie in bounds, each line has one role."""
    html = draft.name.endswith(".html")
    for letter in draft.result.letters:
        (assert_accounted_in_html if html else assert_accounted)(letter.snapshot)
        _check_kept(letter, html=html)
        _check_told(letter)
        text = letter.snapshot.transcription
        blocks = [text.quote(one) for one in text.annotations if one.is_block]
        assert blocks == text.text.content.split("\n")
        for one in letter.snapshot.texts():
            assert all(0 <= mark.start <= mark.end <= len(one.text.content) for mark in one.annotations)
        known = {note.note.id for note in letter.snapshot.notes}
        assert all(mark.note in known for mark in text.of_kind("note"))


def _check_kept(letter: ImportedLetter, *, html: bool) -> None:
    source = letter.snapshot.provenance.digital_source
    assert source is not None
    raw = source.raw or ""
    texts = {one.text.id: one.text.content for one in letter.snapshot.texts()}
    for piece in letter.kept:
        assert 0 <= piece.start <= piece.end <= len(raw)
        if not html and not (raw[piece.start:piece.end].isspace()):
            printed, content = raw[piece.start:piece.end], texts[piece.text][piece.first:piece.last]
            assert " ".join(printed.split()) == " ".join(content.split())
    if not html:
        spans = sorted((one.start, one.end) for one in (*letter.kept, *source.set_apart))
        assert [start for start, _ in spans] == [0, *(end for _, end in spans)][:len(spans)]
        assert sum(end - start for start, end in spans) == len(raw)


def _check_told(letter: ImportedLetter) -> None:
    source = letter.snapshot.provenance.digital_source
    assert source is not None
    raw = source.raw or ""
    told = bytearray(len(raw))
    for one in letter.findings:
        assert 0 <= one.start < one.end <= len(raw)
        assert one.evidence
        told[one.start:one.end] = b"\1" * (one.end - one.start)
    for one in source.set_apart:
        if one.why in (LINE_END, WHITE_SPACE, MARKUP):
            told[one.start:one.end] = b"\1" * (one.end - one.start)
    untold = "".join(raw[at] for at in range(len(raw)) if not told[at])
    assert not untold.strip()


@pytest.mark.parametrize("path", [SEED, *SPECIMENS], ids=lambda path: path.name)
def test_findings_and_blanks_tell_of_every_character_of_a_source(path: Path) -> None:
    check(draft_of(path))


def test_the_seed_has_a_finding_for_everything_in_it(seed: ReadSource) -> None:
    found = {(one.rule, one.role) for one in only(seed).findings}
    assert {("line", "headline"), ("line", "dateline"), ("line", "place"), ("line", "source line"),
            ("line", "salutation"), ("line", "postscript"), ("line", "closing and signature"), ("apparatus", "note"),
            ("marker", "note marker"), ("mark", "supplied"), ("mark", "gap"), ("mark", "expansion"),
            ("mark", "citation"), ("field", "sender"), ("field", "recipient"), ("field", "date"),
            ("field", "place"), (STRETCH, "notes heading")} <= found
    labels = [one.attributes["label"] for one in only(seed).findings if one.rule == "marker"]
    assert labels == ["1", "2", "3", "*", "4", "5"]
    place = finding(seed, "field", role="place")
    assert RAW[place.start:place.end] == "Old Bukhara"


def test_doubtful_rows_come_first_and_stand_at_their_place_in_the_result(seed: ReadSource) -> None:
    listed = rows(only(seed), seed.decided)
    doubtful = [row.doubtful for row in listed]
    assert doubtful == sorted(doubtful, reverse=True)
    assert sum(doubtful) == doubts(only(seed), seed.decided) == 4
    star = next(row for row in listed if row.finding.attributes.get("label") == "*")
    assert star.doubtful
    assert [problem.code for problem in star.problems] == ["note-missing-in-source"]
    assert star.place is not None
    assert content(seed)[:star.place.first].endswith("Bukhara authorities")
    supplied = next(row for row in listed if row.finding.role == "supplied")
    assert supplied.place is not None
    assert content(seed)[supplied.place.first:supplied.place.last] == "[to]"


def test_a_line_gets_another_role(seed: ReadSource) -> None:
    changed = drafts.set_role(seed, RAW.index("I am convinced"), "postscript")
    assert roles(changed)["I am convinc"] == "postscript"
    assert content(changed) == content(seed)
    line = finding(changed, "line", role="postscript")
    assert line.confidence == 100
    check(changed)


def test_the_role_closing_keeps_the_signature_behind_it(seed: ReadSource) -> None:
    changed = drafts.set_role(seed, RAW.index("With communist"), "closing")
    kinds = [one.kind for one in only(changed).snapshot.transcription.annotations if one.attributes.get("run_in")]
    assert kinds == ["signature"]


def test_a_figure_that_is_no_marker_stays_in_the_text(seed: ReadSource) -> None:
    marker = next(one for one in only(seed).findings if one.attributes.get("label") == "2" and one.rule == "marker")
    changed = drafts.no_marker(seed, only(seed), marker)
    assert "Enver Pasha 2 were walking" in content(changed)
    assert len(only(changed).snapshot.transcription.of_kind("note")) == 5
    check(changed)


def test_a_marker_whose_note_is_missing_may_be_no_marker_and_then_there_is_no_note(seed: ReadSource) -> None:
    marker = next(one for one in only(seed).findings if one.attributes.get("label") == "*")
    changed = drafts.no_marker(seed, only(seed), marker)
    assert "Bukhara authorities *." in content(changed)
    assert len(only(changed).snapshot.notes) == 5
    assert "note-missing-in-source" not in [problem.code for problem in only(changed).problems]
    check(changed)


def test_a_selected_figure_becomes_the_marker(seed: ReadSource) -> None:
    at = RAW.index("March 21, 1 I") + 6
    changed = drafts.make_marker(seed, at, at + 2)
    assert "March, I report" in content(changed)
    notes = {note.note.source_label: note.note.state for note in only(changed).snapshot.notes}
    assert notes["21"] == "missing in source"
    assert notes["1"] == "present"
    check(changed)
    moved = drafts.make_marker(seed, RAW.index("1) To simplify"), RAW.index("1) To simplify") + 1)
    assert "March 21, 1 I report" in content(moved)
    assert "near future:) To simplify" in content(moved)
    check(moved)
    with pytest.raises(RefusedError):
        drafts.make_marker(seed, RAW.index("Nobody"), RAW.index("Nobody") + 20)


def test_a_mark_is_removed_changed_and_made(seed: ReadSource) -> None:
    def kinds(draft: ReadSource) -> list[tuple[str, str]]:
        text = only(draft).snapshot.transcription
        return [(one.kind, text.quote(one)) for one in text.annotations if not one.is_block and one.start < one.end]

    mark = finding(seed, "mark", "[to]")
    removed = drafts.set_mark(seed, only(seed), mark, "")
    assert ("supplied", "[to]") not in kinds(removed)
    changed = drafts.set_mark(seed, only(seed), mark, "unclear")
    assert ("unclear", "[to]") in kinds(changed)
    again = drafts.set_mark(changed, only(changed), finding(changed, "mark", "[to]"), "supplied")
    assert ("supplied", "[to]") in kinds(again)
    gone = drafts.set_mark(changed, only(changed), finding(changed, "mark", "[to]"), "")
    assert not [kind for kind, words in kinds(gone) if words == "[to]"]
    at = RAW.index("Basmachi gangs")
    made = drafts.add_mark(seed, at, at + 8, "foreign")
    assert ("foreign", "Basmachi") in kinds(made)
    undone = drafts.set_mark(made, only(made), finding(made, "mark", "Basmachi"), "")
    assert kinds(undone) == kinds(seed)
    for draft in (removed, changed, again, gone, made):
        check(draft)


def test_a_line_is_set_apart_and_taken_into_the_text(seed: ReadSource) -> None:
    at = RAW.index("Note: With this")
    end = RAW.index("\n", at)
    apart = drafts.set_apart(seed, at, end)
    assert "Note: With this" not in content(apart)
    assert finding(apart, "line", role="set apart by the editor").start == at
    check(apart)
    back = drafts.take_in(apart, at, end)
    assert roles(back) == roles(seed)
    section = RAW.index("Stalin Correspondences")
    taken = drafts.take_in(seed, section, section + 5)
    assert content(taken).startswith("Stalin Correspondences\nApril 3")
    check(taken)


def test_part_of_a_line_is_set_apart_and_taken_back(seed: ReadSource) -> None:
    at = RAW.index("Nobody wanted to go to the front, ")
    apart = drafts.set_apart(seed, at, at + 34)
    assert "freely . half of the left" in content(apart)
    assert any(one.rule == STRETCH and one.start == at for one in only(apart).findings)
    check(apart)
    assert content(drafts.take_in(apart, at, at + 34)) == content(seed)


def test_a_note_becomes_text_and_a_line_of_the_text_a_note(seed: ReadSource) -> None:
    at = RAW.index("3 V. I. Shorin.")
    text = drafts.take_in(seed, at, at + 5)
    assert content(text).endswith("3 V. I. Shorin.")
    assert "3" not in [note.note.source_label for note in only(text).snapshot.notes]
    check(text)
    note = drafts.set_role(seed, RAW.index("Note: With this"), "note")
    assert "Note: With this" not in content(note)
    assert any(one.body.text.content.startswith("Note: With this") for one in only(note).snapshot.notes)
    check(note)


def test_fields_are_corrected_and_settle_their_problems() -> None:
    path = ROOT / "tests/data/letters/no-headline-address.txt"
    draft = draft_of(path)
    letter = only(draft)
    doubtful = [one.code for one in letter.problems if one.code in ("sender-doubtful", "recipient-doubtful")]
    assert doubtful
    for field, text in (("sender", "A. Writer; B. Other"), ("recipient", "C. Reader"), ("date", "5 May 1921"),
                        ("place", "Baku"), ("kind", "telegram"), ("title", "A letter")):
        draft = drafts.set_field(draft, only(draft), field, text)
    head = only(draft).snapshot.letter
    sent, received = head.action("sent"), head.action("received")
    assert sent is not None
    assert received is not None
    assert [agent.name for agent in sent.agents] == ["A. Writer", "B. Other"]
    assert sent.date is not None
    assert (sent.date.text, sent.date.edtf) == ("5 May 1921", "1921-05-05")
    assert sent.place is not None
    assert (sent.place.name, received.agents[0].name) == ("Baku", "C. Reader")
    assert (head.kind, head.title) == ("telegram", "A letter")
    assert not {one.code for one in only(draft).problems} & set(doubtful)
    assert not any(one.code in doubtful for one in head.remarks)
    check(draft)


def test_a_field_can_be_emptied(seed: ReadSource) -> None:
    emptied = drafts.set_field(seed, only(seed), "place", "")
    sent = only(emptied).snapshot.letter.action("sent")
    assert sent is not None
    assert sent.place is None


def test_what_is_right_as_it_is_is_doubtful_no_longer(seed: ReadSource) -> None:
    draft = seed
    for _ in range(40):
        row = next((row for row in rows(only(draft), draft.decided) if row.doubtful), None)
        if row is None:
            break
        draft = drafts.confirm(draft, only(draft), row.finding)
    assert doubts(only(draft), draft.decided) == 0
    assert content(draft) == content(seed)
    assert len(only(draft).snapshot.notes) == 6
    check(draft)


@pytest.mark.parametrize("path", [SEED, *SPECIMENS], ids=lambda path: path.name)
def test_confirming_everything_changes_nothing_in_the_result(path: Path) -> None:
    draft = draft_of(path)
    before = [_shape(letter.snapshot) for letter in draft.result.letters]
    for index in range(len(draft.result.letters)):
        for row in rows(draft.result.letters[index], draft.decided):
            letter = draft.result.letters[index]
            current = next((one for one in letter.findings if (one.rule, one.role, one.start, one.end) == (
                row.finding.rule, row.finding.role, row.finding.start, row.finding.end)), None)
            if current is not None:
                draft = drafts.confirm(draft, letter, current)
    assert [_shape(letter.snapshot) for letter in draft.result.letters] == before
    check(draft)


def _shape(snapshot: LetterSnapshot) -> object:
    return [(one.text.content, [(mark.kind, mark.start, mark.end) for mark in one.annotations])
            for one in snapshot.texts()]


def test_a_letter_is_split_and_joined_again(seed: ReadSource) -> None:
    place = RAW.index("I think that we are making")
    two = drafts.split(seed, place)
    assert [letter.snapshot.transcription.text.content[:12] for letter in two.result.letters] == [
        "April 3, 192", "I think that"]
    assert two.result.letters[1].begins == place
    check(two)
    with pytest.raises(RefusedError):
        drafts.split(two, place)
    one = drafts.join(two, two.result.letters[1])
    assert content(one) == content(seed)
    with pytest.raises(RefusedError):
        drafts.join(one, only(one))


def test_a_field_belongs_to_its_letter_after_a_split(seed: ReadSource) -> None:
    two = drafts.split(seed, RAW.index("I think that we are making"))
    named = drafts.set_field(two, two.result.letters[1], "sender", "Somebody")
    senders = [letter.snapshot.letter.action("sent") for letter in named.result.letters]
    assert [action.agents[0].name for action in senders if action is not None] == ["J. X. Peters", "Somebody"]


def test_a_letter_left_out_does_not_come_in(seed: ReadSource, tmp_path: Path) -> None:
    two = drafts.split(seed, RAW.index("I think that we are making"))
    one = drafts.leave_out(two, two.result.letters[0])
    plan = ImportPlan((one,))
    with closing(workspace.create_project(tmp_path / "a.letterbook", editor="T")) as session:
        assert [placed.letter.begins for placed in prepare(session, plan).letters] == [two.result.letters[1].begins]
    assert ImportLetters(imported=plan).label.args["count"] == 1
    assert len(drafts.leave_out(one, two.result.letters[0]).letters) == 2


def test_a_source_without_findings_cannot_be_decided_about(tmp_path: Path) -> None:
    draft = ReadSource("a.json", only_result := read_source(Source(SEED.read_bytes(), "a.txt")).result)
    assert drafts.opened(draft).result is only_result
    with pytest.raises(RefusedError):
        drafts.set_role(draft, 0, "paragraph")


KINDS = st.sampled_from(["heading", "dateline", "salutation", "paragraph", "closing", "signature", "note", "headline",
                         "source line", "set apart by the editor", "navigation", "list-item", "introduction"])


@st.composite
def steps(draw: st.DrawFn) -> list[tuple[str, float, int, str]]:
    return draw(st.lists(st.tuples(
        st.sampled_from(["role", "apart", "in", "marker", "no marker", "mark", "unmark", "split", "join", "field"]),
        st.floats(0, 0.999), st.integers(1, 60), KINDS), max_size=6))


def apply(draft: ReadSource, name: str, where: float, length: int, kind: str) -> ReadSource:
    length_of = len(draft.result.letters[0].snapshot.provenance.digital_source.raw or "")  # type: ignore[union-attr]
    at = int(where * length_of)
    letter = draft.result.letters[int(where * len(draft.result.letters))]
    found = letter.findings[int(where * len(letter.findings))]
    marks = [one for one in letter.findings if one.rule == "mark"]
    markers = [one for one in letter.findings if one.rule == "marker"]
    match name:
        case "role":
            return drafts.set_role(draft, at, kind)
        case "apart":
            return drafts.set_apart(draft, at, min(length_of, at + length))
        case "in":
            return drafts.take_in(draft, at, min(length_of, at + length))
        case "marker":
            return drafts.make_marker(draft, at, min(length_of, at + 1))
        case "no marker" if markers:
            return drafts.no_marker(draft, letter, markers[int(where * len(markers))])
        case "mark":
            return drafts.add_mark(draft, at, min(length_of, at + length), "unclear")
        case "unmark" if marks:
            return drafts.set_mark(draft, letter, marks[int(where * len(marks))], kind="unclear" if length % 2 else "")
        case "split":
            return drafts.split(draft, at)
        case "join":
            return drafts.join(draft, letter)
        case "field":
            return drafts.set_field(draft, letter, "sender", kind)
        case _:
            return drafts.confirm(draft, letter, found)


@pytest.mark.parametrize("path", [SEED, *SPECIMENS], ids=lambda path: path.name)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(taken=steps())
def test_whatever_is_decided_nothing_of_the_source_is_lost(
        path: Path, taken: list[tuple[str, float, int, str]]) -> None:
    draft = draft_of(path)
    for step in taken:
        try:
            draft = apply(draft, *step)
        except RefusedError:
            continue
        check(draft)
        for letter in draft.result.letters:
            for row in rows(letter, draft.decided):
                assert isinstance(row, Row)
                if row.place is not None:
                    text = next(one for one in letter.snapshot.texts() if one.text.id == row.place.text)
                    assert 0 <= row.place.first <= row.place.last <= len(text.text.content)
