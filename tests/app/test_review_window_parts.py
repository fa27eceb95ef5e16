"""What the review window stands on, without a window: what a file would bring, the list, the text, the report."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from editor.app import workspace
from editor.app.review.preflight import look
from editor.app.review.reading import Reading, text_of
from editor.app.review.report import Part, Report, Told, render
from editor.app.review.review import Review, open_delivery
from editor.app.review.statistics import statistics, time_taken
from editor.app.review.worklist import Filter, Item, Worklist, recent_reasons, step_from
from editor.core.ids import new_id
from editor.core.messages import RefusedError
from editor.core.review_changes import ReviewChange
from editor.core.reviewing import Decision
from editor.store.session import ProjectSession
from tests.ui.reviewing import content, diverged, edit, of_every_kind


@pytest.fixture
def copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    return diverged(tmp_path)


@pytest.fixture
def review(copies: tuple[Path, Path]) -> Iterator[Review]:
    with ProjectSession.open(copies[0], editor="Anna") as session:
        source, _report = open_delivery(session, copies[1])
        yield Review(session, source)


class TestPreflight:
    def test_a_copy_is_asked_and_the_project_left_alone(self, copies: tuple[Path, Path], tmp_path: Path) -> None:
        with ProjectSession.open(copies[0], editor="Anna") as session:
            found = look(copies[1], copies[0], tmp_path / "copy.letterbook").preflight
            assert session.sources() == []
        assert found.summary.kinds == {"text": 5, "letter": 1, "register": 1}
        assert found.summary.conflicts == 1
        assert found.letters == ("1", "2", "3")
        assert found.both == ("1",)
        assert not found.forward
        assert found.common is not None
        assert found.source.editor == "Berta"

    def test_where_nothing_was_done_here_it_only_goes_on(self, copies: tuple[Path, Path], tmp_path: Path) -> None:
        shutil.copyfile(copies[1], tmp_path / "further.letterbook")
        with ProjectSession.open(tmp_path / "further.letterbook", editor="Carla") as session:
            edit(session, 0, "open agents", "clear agents")
        found = look(tmp_path / "further.letterbook", copies[1], tmp_path / "copy.letterbook").preflight
        assert found.forward
        assert found.source.editor == "Carla"
        assert found.both == ()
        assert found.summary.conflicts == 0

    def test_another_project_is_refused(self, copies: tuple[Path, Path], tmp_path: Path) -> None:
        workspace.create_project(tmp_path / "other.letterbook", editor="Carla").close()
        with pytest.raises(RefusedError) as refused:
            look(tmp_path / "other.letterbook", copies[0], tmp_path / "copy.letterbook")
        assert refused.value.message.code == "delivery-of-other-project"


class TestWorklist:
    def test_what_is_decided_stays_in_its_place(self, review: Review) -> None:
        worklist = Worklist(review)
        before = [item.key for item in worklist.items]
        review.decide([before[0]], "theirs")
        review.decide([before[3]], "rejected", reason="no")
        worklist.refresh()
        assert [item.key for item in worklist.items] == before
        assert [item.state for item in worklist.items] == [
            "theirs", "open", "open", "rejected", "open", "open", "open"]
        assert worklist.items[3].reason == "no"
        assert worklist.items[0].conflict

    def test_an_undone_decision_is_open_again(self, review: Review) -> None:
        worklist = Worklist(review)
        review.decide([worklist.items[1].key], "accepted")
        worklist.refresh()
        review.session.undo()
        worklist.refresh()
        assert {item.state for item in worklist.items} == {"open"}

    def test_what_was_done_here_too_is_settled(self, review: Review) -> None:
        worklist = Worklist(review)
        edit(review.session, 0, "freely", "openly")
        worklist.refresh()
        assert worklist.items[1].state == "settled"

    def test_letters_come_in_the_order_of_the_project_and_the_register_last(self, review: Review) -> None:
        groups = Worklist(review).groups(Filter())
        assert [group.name for group in groups] == [*review.session.letter_ids(), ""]

    def test_persons_are_those_who_made_the_steps(self, review: Review) -> None:
        assert [group.name for group in Worklist(review).groups(Filter(), "person")] == ["Berta"]

    @pytest.mark.parametrize(("wanted", "count"), [
        (Filter(), 7), (Filter("conflicts"), 1), (Filter("automatic"), 6), (Filter("soft"), 0),
        (Filter(kind="text"), 5),
        (Filter(words="KHODJ"), 3), (Filter("undecided"), 7), (Filter("conflicts", "register"), 0)])
    def test_filters(self, review: Review, wanted: Filter, count: int) -> None:
        assert len(Worklist(review).listed(wanted)) == count

    def test_the_same_correction_is_found_elsewhere(self, review: Review) -> None:
        worklist = Worklist(review)
        said = [item for item in worklist.items if item.change.theirs and item.change.theirs.words == "Khodjaev"]
        assert {other.key for other in worklist.alike(said[0])} == {item.key for item in said[1:]}
        review.decide([said[1].key], "accepted")
        worklist.refresh()
        assert [other.key for other in worklist.alike(said[0])] == [said[2].key]


def an_item(number: int, state: str = "open") -> Item:
    change = ReviewChange(key=str(number), object="o", type="text", kind="text", action="changed", row=1,
                          weight="automatic", relation="forward", theirs_revision="r", default="accepted",
                          for_theirs="accepted")
    return Item(change, state)  # type: ignore[arg-type]


@given(st.lists(st.booleans(), min_size=1, max_size=12), st.data())
def test_going_on_visits_every_wanted_change_once_before_it_comes_back(wanted: list[bool], data: st.DataObject) -> None:
    items = [an_item(number, "open" if yes else "accepted") for number, yes in enumerate(wanted)]
    key = str(data.draw(st.integers(0, len(items) - 1)))
    for by in (1, -1):
        seen: list[str] = []
        at = key
        for _ in range(sum(wanted)):
            found, _wrapped = step_from(items, at, by, lambda item: item.open)
            assert found is not None
            seen.append(found.key)
            at = found.key
        assert sorted(seen) == sorted(item.key for item in items if item.open)
    if not any(wanted):
        assert step_from(items, key, 1, lambda item: item.open) == (None, True)


class TestReading:
    def reading(self, review: Review, number: int = 0) -> Reading:
        return Reading(review, review.session.letter(review.session.letter_ids()[number]).transcription.text.id)

    def test_mine_with_theirs_written_into_it(self, review: Review) -> None:
        page = self.reading(review).inline()
        assert page.text is not None
        shown = page.text.text.content
        said = [(shown[one.start:one.end], one.look) for one in page.stretches]
        assert said == [("obvious", "conflict"), ("open", "conflict"), ("freely", "deleted"), ("openly", "inserted"),
                        ("Khodzhaev", "deleted"), ("Khodjaev", "inserted")]
        mine = content(review.session, 0)
        for one in sorted(page.stretches, reverse=True):
            if (shown[one.start:one.end], one.look) in (("open", "conflict"), ("openly", "inserted"),
                                                        ("Khodjaev", "inserted")):
                shown = shown[:one.start] + shown[one.end:]
        assert shown.replace(" | ", "") == mine

    def test_roles_of_lines_keep_whole_lines(self, review: Review) -> None:
        page = self.reading(review).inline()
        assert page.text is not None
        lines = page.text.text.content
        for block in page.text.annotations:
            if block.is_block:
                assert block.start == 0 or lines[block.start - 1] == "\n"
                assert block.end == len(lines) or lines[block.end] == "\n"

    def test_base_and_outcome(self, review: Review) -> None:
        reading = self.reading(review)
        base, outcome = reading.base(), reading.result()
        assert base is not None
        assert outcome is not None
        assert "clear agents were walking freely" in base.text.content
        assert "obvious agents were walking openly" in outcome.text.content
        review.merge("mine")
        assert content(review.session, 0) == outcome.text.content

    def test_a_change_of_a_letter_is_read_in_its_transcription(self, review: Review) -> None:
        title = next(change for change in review.changes if change.type == "letter")
        letter = review.session.letter(review.session.letter_ids()[1])
        assert text_of(review, title) == letter.transcription.text.id
        entry = next(change for change in review.changes if change.type == "entity")
        assert text_of(review, entry) == ""


def test_the_latest_reasons_come_first_and_once(review: Review) -> None:
    keys = [change.key for change in review.changes]
    for key, reason in zip(keys[1:5], ("scan", "rule", "scan", ""), strict=True):
        review.decide([key], "rejected", reason=reason)
    assert set(recent_reasons(review.session.decisions())) == {"scan", "rule"}
    assert recent_reasons(review.session.decisions(), 1) == recent_reasons(review.session.decisions())[:1]


def test_who_made_a_state_is_found_by_its_revision(review: Review) -> None:
    steps = review.session.steps_of([change.theirs_revision for change in review.changes])
    assert {step.editor for step in steps.values()} == {"Berta"}
    assert review.session.steps_of(["00" * 32]) == {}


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_report_says_words_and_never_markup(words: str, reason: str) -> None:
    told = Told(what="", before=words, after=words, cells=(reason,))
    report = Report(language="en", title="Review", facts=(("From", words),), parts=(
        Part(title="Decided", head=("Change", "Why"), rows=(told,)),
        Part(title="Left", head=("Change",), rows=(), nothing="Nothing.")))
    page = render(report)
    tree = html.fromstring(page.decode())
    assert {element.tag for element in tree.iter() if isinstance(element.tag, str)} <= {
        "html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "dl", "dt", "dd", "table", "thead", "tbody",
        "tr", "th", "td", "del", "ins"}
    assert tree.xpath("//script | //@src | //@href | //@onload") == []
    policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")


def test_the_style_of_the_report_is_the_one_that_its_policy_allows() -> None:
    from base64 import b64encode
    from hashlib import sha256

    page = render(Report(language="en", title="Review", facts=(), parts=())).decode()
    style = page.split("<style>")[1].split("</style>")[0]
    assert b64encode(sha256(style.encode()).digest()).decode() in page


class TestTimeTaken:
    """How long decisions took is told from when they were made."""

    def made(self, *moments: tuple[str, str, str]) -> dict[str, float]:
        return time_taken(Decision(id=new_id(), about="o", kind="text", theirs="r", verdict="accepted", key=key,
                                   editor=editor, at=f"2026-11-29T{at}Z") for key, editor, at in moments)

    def test_from_one_to_the_next_of_the_same_person(self) -> None:
        assert self.made(("a", "Anna", "12:00:00"), ("x", "Berta", "12:00:05"), ("b", "Anna", "12:00:12"),
                         ("c", "Anna", "12:00:20")) == {"b": 12, "c": 8}

    def test_many_at_once_take_no_time_and_a_pause_is_none(self) -> None:
        assert self.made(("a", "Anna", "12:00:00"), ("b", "Anna", "12:00:09"), ("c", "Anna", "12:00:09"),
                         ("d", "Anna", "12:00:11"), ("e", "Anna", "12:05:12"), ("f", "Anna", "12:10:12")) == {
                             "d": 2, "f": 300}

    def test_a_row_has_the_median(self, review: Review) -> None:
        worklist = Worklist(review)
        waiting = [item.key for item in worklist.items if not item.conflict]
        for key in waiting[:3]:
            review.decide([key], "accepted")
        worklist.refresh()
        taken = dict(zip(waiting, (3.0, 9.0, 5.0, 70.0), strict=False))
        rows = statistics(worklist.items, "decision", "Berta", taken)
        assert {row.name: (row.changes, row.seconds) for row in rows} == {"open": (4, None), "accepted": (3, 5.0)}


def test_tags_are_counted_by_the_kinds_that_they_have_on_both_sides(tmp_path: Path) -> None:
    mine, theirs = of_every_kind(tmp_path)
    with ProjectSession.open(mine, editor="Anna") as session:
        source, _report = open_delivery(session, theirs)
        items = Worklist(Review(session, source)).items
        rows = {row.name: row.changes for row in statistics(items, "tags", "Berta")}
    tags = [item for item in items if item.change.kind == "tag"]
    assert sum(rows.values()) == len(tags) > 0
    assert rows["unclear × "] == 1  # they took it away
    assert rows[" × entity"] == 1  # they tagged a name
