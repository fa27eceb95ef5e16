"""TEI in by the thousand: one job, one step, one report; and the registers that come along."""

from __future__ import annotations

import shutil
import tracemalloc
from pathlib import Path

import pytest

from editor.app.actions.exports import export_project
from editor.app.actions.import_batch import Batch, ImportBatch, is_batch, prepare_batch, stage
from editor.app.actions.imports import ImportLetters, found_files, prepare, read_sources
from editor.app.import_report import report_json, report_lines, report_of
from editor.app.jobs import Cancelled, Progress
from editor.app.wording import sentence
from tests.app.conftest import Desk
from tests.app.memory import MemoryProject

SPECIMENS = Path(__file__).resolve().parents[1] / "data/formats/tei"
EDITION = SPECIMENS / "edition"


def _taken(project: MemoryProject, batch: Batch) -> None:
    with batch:
        project.run(ImportBatch(batch, prepare_batch(project, batch)))


def _names(project: MemoryProject) -> dict[str, str]:
    return {entity.id: entity.name for entity in project.entities()}


def test_a_batch_brings_what_reading_everything_at_once_brings(tmp_path: Path) -> None:
    one, other = MemoryProject(), MemoryProject()
    _taken(one, stage([SPECIMENS], "tei"))
    other.run(ImportLetters(imported=read_sources([SPECIMENS], "tei")))
    for number, project in enumerate((one, other)):
        export_project(project, project.letter_ids(), "text", tmp_path / f"{number}.txt",
                       options={"projection": "source"})
    assert (tmp_path / "0.txt").read_bytes() == (tmp_path / "1.txt").read_bytes() != b""
    assert sorted(_names(one).values()) == sorted(_names(other).values())
    assert [one.letter(i).letter.number for i in one.letter_ids()] == [str(n) for n in range(1, 18)]


def test_a_batch_is_one_step_that_says_how_many_letters_came() -> None:
    project = MemoryProject()
    batch = stage([SPECIMENS / "several.xml", SPECIMENS / "group.xml"])
    with batch:
        operation = ImportBatch(batch, prepare_batch(project, batch))
        assert (operation.kind, operation.label.args) == ("import", {"count": 4})
        project.run(operation)
    assert len(project.letter_ids()) == 4


def test_what_is_in_the_project_or_came_before_is_left_out(desk: Desk, tmp_path: Path) -> None:
    export_project(desk.project, desk.project.letter_ids(), "tei", tmp_path / "out")
    for name in ("a", "b"):
        shutil.copytree(tmp_path / "out", tmp_path / "in" / name)
    empty = MemoryProject()
    with stage([tmp_path / "in"]) as batch:
        assert len(batch.staging.letters) == 2
        prepared = prepare_batch(empty, batch)
        assert [one.code for one in prepared.problems] == ["letter-already-present"]
        assert len(prepared.placed) == 1
        assert prepare_batch(desk.project, batch).placed == ()


def test_numbers_that_are_taken_are_given_anew(desk: Desk) -> None:
    taken = desk.project.letter(desk.letter).letter.number
    _taken(desk.project, stage([SPECIMENS / "p4.xml"]))
    numbers = [desk.project.letter(one).letter.number for one in desk.project.letter_ids()]
    assert taken in numbers
    assert len(set(numbers)) == len(numbers) == 2


def test_the_register_of_an_edition_comes_once_whatever_files_it_is_spread_over() -> None:
    project = MemoryProject()
    _taken(project, stage([EDITION]))
    assert sorted(_names(project).values()) == [
        "Berg, Anna", "Falk, Emil", "Lind, Karl", "Nobody", "Stockholm", "Unused, Una"]
    mentioned = [a.entities for letter in project.letter_ids() for a in project.letter(letter).transcription.annotations
                 if a.kind == "entity"]
    assert all(set(entities) <= set(_names(project)) and entities for entities in mentioned)


def test_letters_that_come_later_find_the_entries_that_came_before() -> None:
    project = MemoryProject()
    _taken(project, stage([EDITION / "listPerson.xml"]))
    before = _names(project)
    with stage([EDITION / "letter-2.xml"], known=project.entities()) as batch:
        project.run(ImportBatch(batch, prepare_batch(project, batch)))
    assert {name for id_, name in _names(project).items() if id_ not in before} == {"S.", "Falk, Emil"}
    [letter] = project.letter_ids()
    text = project.letter(letter).transcription
    assert {text.quote(a): before.get(a.entities[0]) for a in text.of_kind("entity")}["A."] == "Berg, Anna"


def test_a_register_that_lies_beside_is_found_and_only_what_is_named_comes_in(tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "registers").mkdir()
    shutil.copy(EDITION / "listPerson.xml", tmp_path / "registers" / "listPerson.xml")
    (tmp_path / "outside.xml").write_text("<TEI/>", encoding="utf-8")
    text = (EDITION / "letter-1.xml").read_text(encoding="utf-8")
    (tmp_path / "letters" / "1.xml").write_text(text.replace("listPerson.xml", "../registers/listPerson.xml"),
                                                encoding="utf-8")
    with stage([tmp_path / "letters" / "1.xml"]) as batch:
        assert {entity.name for entity in batch.entities.values()} == {
            "Berg, Anna", "Lind, Karl", "Stockholm", "Nobody", "Falk, Emil"}


@pytest.mark.parametrize("address", ["../../secret.xml", "/etc/passwd", "secret.txt", "listPerson%00.xml"])
def test_nothing_is_read_from_elsewhere(tmp_path: Path, address: str) -> None:
    home = tmp_path / "a" / "letters"
    home.mkdir(parents=True)
    shutil.copy(EDITION / "listPerson.xml", tmp_path / "secret.xml")
    shutil.copy(EDITION / "listPerson.xml", home / "secret.txt")
    text = (EDITION / "letter-1.xml").read_text(encoding="utf-8")
    (home / "1.xml").write_text(text.replace("listPerson.xml", address), encoding="utf-8")
    with stage([home / "1.xml"]) as batch:
        assert "Berg, Anna" not in {entity.name for entity in batch.entities.values()}


def test_a_register_with_a_usual_name_in_the_folder_is_asked_when_a_name_is_unknown(tmp_path: Path) -> None:
    shutil.copy(EDITION / "listPerson.xml", tmp_path / "listperson.xml")
    shutil.copy(EDITION / "letter-2.xml", tmp_path / "letter-2.xml")
    with stage([tmp_path / "letter-2.xml"]) as batch:
        assert "Berg, Anna" in {entity.name for entity in batch.entities.values()}


def test_stopping_leaves_everything_as_it_was() -> None:
    project = MemoryProject()
    stopped = Progress(lambda done, _total, _what: stopped.cancel() if done == 3 else None)
    with pytest.raises(Cancelled):
        stage([SPECIMENS], "tei", stopped)
    later = Progress(lambda _done, _total, _what: later.cancel())
    with stage([SPECIMENS], "tei") as batch, pytest.raises(Cancelled):
        project.run(ImportBatch(batch, prepare_batch(project, batch), later))


def test_the_report_counts_and_names() -> None:
    with stage([SPECIMENS], "tei") as batch:
        report = batch.report
        held = [batch.staging.letter(one) for one in batch.staging.letters]
    assert (report.files, report.letters) == (15, 17)
    assert report.notes == sum(len(one.notes) for one in held)
    assert report.mentions == sum(len(t.of_kind("entity")) for one in held for t in one.texts())
    elements = {one.element: one for one in report.not_understood}
    assert (elements["app"].count, elements["app"].letters, elements["app"].example) == (1, 1, "gestern")
    assert elements["profileDesc/textClass"].example.startswith("<textClass><keywords>")
    assert not {"date", "div", "table", "#comment"} & set(elements)
    assert sorted(one.problem.code for one in report.contradictions) == [
        "date-contradicted", "place-contradicted", "recipient-contradicted", "sender-contradicted"]
    said = [sentence(line) for line in report_lines(report)]
    assert said[0].startswith("Files: 15. Letters: 17.")
    assert any("dated 5 March 1848, but also 5. März 1849" in line for line in said)
    whole = report_json(report_of(read_sources([SPECIMENS], "tei")))
    by_ids = ("contradictions",)  # letters get other identities at each reading
    assert {key: value for key, value in whole.items() if key not in by_ids} == {
        key: value for key, value in report_json(report).items() if key not in by_ids}


def test_a_file_that_cannot_be_read_is_refused_and_the_others_come(tmp_path: Path) -> None:
    shutil.copy(EDITION / "letter-1.xml", tmp_path / "1.xml")
    (tmp_path / "2.xml").write_text("no XML", encoding="utf-8")
    with stage([tmp_path], "tei") as batch:
        assert [one.code for one in batch.refused] == ["xml-broken"]
        assert (batch.report.files, batch.report.letters, len(batch.report.refused)) == (1, 1, 1)


def test_only_tei_is_read_one_by_one(tmp_path: Path) -> None:
    shutil.copy(EDITION / "letter-1.xml", tmp_path / "1.xml")
    assert is_batch(found_files([tmp_path]), "auto")
    (tmp_path / "2.txt").write_text("A letter", encoding="utf-8")
    assert not is_batch(found_files([tmp_path]), "auto")
    assert not is_batch(found_files([tmp_path / "1.xml"]), "json")


def test_what_was_prepared_the_other_way_says_the_same() -> None:
    project = MemoryProject()
    plan = read_sources([EDITION])
    with stage([EDITION]) as batch:
        assert [one.staged.title for one in prepare_batch(project, batch).placed] == [
            one.letter.snapshot.letter.title for one in prepare(project, plan).letters]


def _edition(folder: Path, count: int) -> Path:
    """Letters of 100 paragraphs with mentions, and the register that they point to."""
    folder.mkdir()
    shutil.copy(EDITION / "listPerson.xml", folder / "listPerson.xml")
    paragraph = '<p>To <persName ref="listPerson.xml#berg">Anna</persName><note>She.</note> and <hi>others</hi>.</p>'
    for number in range(count):
        (folder / f"{number}.xml").write_text(
            f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>No. {number}</title>'
            f"</titleStmt></fileDesc></teiHeader><text><body>{paragraph * 100}</body></text></TEI>", encoding="utf-8")
    return folder


def test_two_hundred_files_are_never_all_in_memory(tmp_path: Path) -> None:
    peaks: list[int] = []
    for count in (20, 200):
        folder = _edition(tmp_path / str(count), count)
        tracemalloc.start()
        with stage([folder]) as batch:
            peaks.append(tracemalloc.get_traced_memory()[1])
            assert (batch.report.letters, batch.report.mentions, len(batch.entities)) == (count, count * 100, 3)
        tracemalloc.stop()
    few, many = peaks
    assert many - few < 10_000_000  # 180 letters of this kind take some 54 MB
