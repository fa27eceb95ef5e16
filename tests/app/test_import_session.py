"""The work of one import: which letter is shown, what corrections replace, and what is in the project already."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from editor.app import import_drafts as drafts
from editor.app import workspace
from editor.app.actions.exports import export_project
from editor.app.actions.imports import ImportLetters, read_sources
from editor.app.import_session import ImportSession, summary
from editor.core.messages import RefusedError

ROOT = Path(__file__).resolve().parents[2]
SEED = ROOT / "sample_corpus" / "peters-to-stalin.txt"
PAGE = ROOT / "tests/data/letters/several-numbered.txt"
RAW = SEED.read_text(encoding="utf-8")


@pytest.fixture
def session() -> ImportSession:
    return ImportSession(read_sources([PAGE, SEED]))


def titles(session: ImportSession) -> list[str]:
    return [session.letter_of(entry).snapshot.letter.title for entry in session.entries]


def show(session: ImportSession, source: int) -> None:
    session.current = next(at for at, entry in enumerate(session.entries) if entry.source == source)


def test_only_the_source_that_is_shown_has_its_places(session: ImportSession) -> None:
    for source in (0, 1, 0):
        show(session, source)
        assert session.letter is not None
        assert session.letter.kept
        assert [bool(draft.result.letters[0].kept) for draft in session.plan.sources] == [source == 0, source == 1]


def test_a_correction_is_undone_and_made_again_in_the_letter_it_was_made_in(session: ImportSession) -> None:
    show(session, 1)
    before = session.letter
    session.correct(lambda draft: drafts.set_role(draft, RAW.index("I am convinced"), "postscript"))
    after = session.plan.sources[1].decided
    show(session, 0)
    assert session.undo()
    assert session.entry is not None
    assert session.entry.source == 1
    assert session.letter is not None
    assert before is not None
    assert session.letter.snapshot == before.snapshot
    assert session.corrections == 0
    assert session.can_redo
    show(session, 0)
    assert session.redo()
    assert session.plan.sources[1].decided == after
    assert session.letter is not None
    assert not session.redo()


def test_what_is_refused_is_no_step(session: ImportSession) -> None:
    show(session, 1)

    letter = session.letter
    assert letter is not None
    with pytest.raises(RefusedError):
        session.correct(lambda draft: drafts.join(draft, letter))
    assert session.corrections == 0


def test_the_letter_shown_stays_shown_when_others_are_joined_and_split(session: ImportSession) -> None:
    count = len(session.entries)
    session.current = 2
    shown = titles(session)[2]
    second = session.letter_of(session.entries[1])
    session.correct(lambda draft: drafts.join(draft, second))
    assert len(session.entries) == count - 1
    assert titles(session)[session.current] == shown
    session.undo()
    assert len(session.entries) == count
    assert titles(session)[session.current] == shown


def test_doubts_are_counted_anew_and_the_next_doubtful_letter_is_found(session: ImportSession) -> None:
    show(session, 1)
    at = session.current
    assert session.entries[at].doubts == 4
    star = next(row for row in session.rows() if row.finding.attributes.get("label") == "*")
    letter = session.letter
    assert letter is not None
    session.correct(lambda draft: drafts.no_marker(draft, letter, star.finding))
    assert session.entries[at].doubts == 3
    session.current = 0
    assert session.next_doubtful() == next(
        (index for index, entry in enumerate(session.entries) if index and entry.doubts), None)
    session.leave_out(session.entries[at])
    assert session.next_doubtful() != at


def test_letters_of_the_same_file_are_left_out_and_others_of_the_same_title_are_not(
        tmp_path: Path, session: ImportSession) -> None:
    with closing(workspace.create_project(tmp_path / "a.letterbook", editor="T")) as project:
        project.run(ImportLetters(imported=read_sources([SEED])))
        session.compare(project, project.rows(counted=False))
        assert [session.present_as(entry) for entry in session.entries if entry.source == 1] == ["1"]
        assert summary(session).present == 1
        assert summary(session).coming == len(session.entries) - 1
        other = tmp_path / "other.txt"
        other.write_text(RAW.replace("March 21", "March 22"), encoding="utf-8")
        again = ImportSession(read_sources([other]))
        again.compare(project, project.rows(counted=False))
        assert summary(again).present == 0
        exported = tmp_path / "project.json"
        export_project(project, project.letter_ids(), "json", exported)
        same = ImportSession(read_sources([exported]))
        same.compare(project, project.rows(counted=False))
        assert [same.present_as(entry) for entry in same.entries] == ["1"]
        assert same.plan.letters == ()


def test_a_correction_after_the_comparison_keeps_the_letter_left_out(
        tmp_path: Path, session: ImportSession) -> None:
    with closing(workspace.create_project(tmp_path / "a.letterbook", editor="T")) as project:
        project.run(ImportLetters(imported=read_sources([SEED])))
        session.compare(project, project.rows(counted=False))
    show(session, 1)
    session.correct(lambda draft: drafts.set_role(draft, RAW.index("I am convinced"), "postscript"))
    assert session.entry is not None
    assert session.is_left_out(session.entry)
    assert session.present_as(session.entry) == "1"


def test_problems_of_the_whole_file_are_listed_with_its_first_letter(tmp_path: Path) -> None:
    file = tmp_path / "odd.txt"
    file.write_bytes(PAGE.read_bytes() + "\n\nCaf\u00e9 na\u00efve.\n".encode("cp1252"))
    found = ImportSession(read_sources([file]))
    codes = {problem.code for problem in found.plan.sources[0].result.problems}
    assert {"letters-split"} < codes
    listed = [{problem.code for row in found.rows() for problem in row.problems} for found.current in (0, 1)]
    assert codes <= listed[0]
    assert not codes & listed[1]


def test_refused_files_are_counted(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "b.txt").write_bytes(b"")
    found = ImportSession(read_sources([tmp_path / "a.txt", tmp_path / "b.txt"]))
    assert summary(found).refused == summary(found).files == 2
    assert found.entry is found.letter is found.draft is None
    assert found.rows() == []
    assert found.next_doubtful() is None
