"""Two projects compared: which letters belong together, which entries are the same, what is written out."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from editor.app.agreement import (
    LetterHead,
    ProjectAgreement,
    Register,
    Transcribed,
    compare_all,
    compare_projects,
    pair_letters,
    read_projects,
)
from editor.app.agreement_output import FIGURE_COLUMNS, SPAN_COLUMNS, agreement_json, judged, write_tables
from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.letters import Project, Text
from editor.core.messages import RefusedError
from editor.core.profiles import Profile
from editor.core.snapshot import TextSnapshot
from editor.store.session import ProjectSession
from tests.store.letters import CONTENT, an_id, letter_parts, person, put, tag

ENVER = CONTENT.index("Enver Pasha")
STALIN = CONTENT.index("Stalin")
EMIR = CONTENT.index("Emir")


@contextmanager
def project(path: Path, *values: object) -> Iterator[ProjectSession]:
    made = Project(id=an_id(path.name), title=path.stem, profile=Profile(name="plain"))
    with ProjectSession.create(path, made, editor="Ada") as session:
        session.run(put(*values))
        yield session


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[ProjectSession, ProjectSession]]:
    """One letter in both, with one tag agreed, one too short, one for another person, one in the first only, and a
    letter more in each."""
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    shared = (*letter_parts(1), person("Stalin"), person("Enver"), person("Emir"))
    first = (*shared, tag("a", STALIN, STALIN + 6, entities=["Stalin"]),
             tag("b", ENVER, ENVER + 11, entities=["Enver"]), tag("c", EMIR, EMIR + 4, entities=["Emir"]),
             tag("d", 0, 5, kind="unclear"), *letter_parts(2, "only here"))
    second = (*shared, tag("a", STALIN, STALIN + 6, entities=["Stalin"]),
              tag("b", ENVER, ENVER + 5, entities=["Enver"]), tag("c", EMIR, EMIR + 4, entities=["Enver"]),
              *letter_parts(3, "only there"))
    with project(tmp_path / "first.letterbook", *first) as one, project(tmp_path / "second.letterbook", *second) as two:
        yield one, two


def compared(*sessions: ProjectSession, kinds: tuple[str, ...] = ()) -> ProjectAgreement:
    return compare_projects(*read_projects(sessions), kinds=kinds)


def transcribed(letter: str, content: str) -> Transcribed:
    return Transcribed(LetterHead(letter, letter, ""), TextSnapshot(
        text=Text(id=f"text {letter}", letter=letter, role="transcription", content=content)))


def test_letters_are_paired_by_id_then_by_equal_content() -> None:
    first = [transcribed("a", "Dear comrade"), transcribed("b", "same words"), transcribed("c", "same words"),
             transcribed("d", ""), transcribed("e", "alone")]
    second = [transcribed("x", "same words"), transcribed("a", "Dear comrade!"), transcribed("y", "")]
    pairs, only_first, only_second = pair_letters(first, second)
    assert [(pair.first.head.id, pair.second.head.id, pair.by) for pair in pairs] == [
        ("a", "a", "id"), ("b", "x", "content")]
    assert [one.head.id for one in only_first] == ["c", "d", "e"]
    assert [one.head.id for one in only_second] == ["y"]


def test_a_letter_that_has_its_pair_by_id_is_not_paired_by_content() -> None:
    pairs, only_first, only_second = pair_letters(
        [transcribed("a", "words"), transcribed("b", "words")], [transcribed("b", "words")])
    assert [(pair.first.head.id, pair.by) for pair in pairs] == [("b", "id")]
    assert ([one.head.id for one in only_first], only_second) == (["a"], [])
    pairs, only_first, only_second = pair_letters(
        [transcribed("b", "words")], [transcribed("b", "other words"), transcribed("x", "words")])
    assert [(pair.second.head.id, pair.by) for pair in pairs] == [("b", "id")]
    assert (only_first, [one.head.id for one in only_second]) == ([], ["x"])


def entity(name: str, given: str, kind: str = "person", merged: str | None = None) -> Entity:
    return Entity(id=an_id(given), kind=kind, name=name, merged_into=merged and an_id(merged))  # type: ignore[arg-type]


def mention(*entities: str, kind: str = "entity") -> Annotation:
    return Annotation(id=an_id("m"), text=an_id("t"), kind=kind, start=0, end=1, entities=tuple(map(an_id, entities)))


def test_entries_are_the_same_by_id_by_merging_and_by_name() -> None:
    register = Register(
        [entity("Enver Pasha", "1"), entity("Enver", "2", merged="1"), entity("Moscow", "3", "place"),
         entity("Peters", "5")],
        [entity("Enver Bey", "1"), entity("moscow", "4", "place"), entity("Moscow", "6", "organisation"),
         entity("Peters", "7", merged="5")])
    enver = register.span(mention("1"))
    assert (enver.label, enver.identity) == ("person", an_id("1"))
    assert register.span(mention("2")) == enver
    assert register.names[an_id("1")] == "Enver Pasha"
    assert register.span(mention("3")) == register.span(mention("4"))
    assert register.span(mention("6")).label == "organisation"
    assert register.span(mention("5")) == register.span(mention("7"))
    assert register.span(mention("1", "3")) == register.span(mention("3", "1"))
    assert register.span(mention("1", "3")).label == "person+place"


def test_two_entries_of_one_name_that_both_projects_have_stay_two() -> None:
    register = Register([entity("Ivanov", "1"), entity("Ivanov", "2")], [entity("Ivanov", "1"), entity("Ivanov", "2")])
    assert register.span(mention("1")).identity == an_id("1")
    assert register.span(mention("2")).identity == an_id("2")


def test_a_tag_without_a_known_entry_is_just_a_tag() -> None:
    register = Register([entity("Loop", "1", merged="2"), entity("Loop", "2", merged="1")], [])
    assert register.span(mention()) == register.span(mention("nobody")) == (0, 1, "entity", None)
    assert register.span(mention(kind="gap")).label == "gap"
    assert register.span(mention("1")).label == "person"


def test_two_projects_compared(two: tuple[ProjectSession, ProjectSession]) -> None:
    agreement = compared(*two)
    (letter,) = agreement.letters
    assert (letter.by, letter.text, letter.compared.same_text) == ("id", CONTENT, True)
    assert [head.number for head in (*agreement.only_first, *agreement.only_second)] == ["2", "3"]
    assert [(one.verdict, (one.first or one.second).label) for one in judged(letter) if one.first or one.second] == [
        ("exact", "person"), ("other-entry", "person"), ("exact", "note"), ("overlapping", "person"),
        ("only-first", "unclear")]
    figures = agreement.report.spans
    assert figures["exact"].counts == {"agreed": 3, "first": 5, "second": 4}
    assert figures["identity"].counts == {"agreed": 1, "first": 3, "second": 3}
    assert figures["overlap"].counts["agreed"] == 4


def test_kinds_choose_what_is_compared(two: tuple[ProjectSession, ProjectSession]) -> None:
    def labels(*kinds: str) -> set[str]:
        return {one.label for one in compared(*two, kinds=kinds).report.labels}

    assert labels() == {"person", "note", "unclear"}
    assert labels("person") == labels("entity") == {"person"}
    assert labels("unclear", "note") == {"unclear", "note"}
    assert labels("paragraph") == {"paragraph"}
    assert labels("place") == set()


def test_three_projects_each_with_each(two: tuple[ProjectSession, ProjectSession], tmp_path: Path) -> None:
    pair = compared(*two, kinds=("person",))
    same = tag("z", ENVER, ENVER + 11, text="text 9", entities=["Enver"])
    with project(tmp_path / "third.letterbook", *letter_parts(9), person("Enver"), same) as third:
        found = compare_all(read_projects([*two, third]), kinds=("person",))
    assert found.titles == ("first", "second", "third")
    assert found.exact[0][1] == found.exact[1][0] == pair.report.spans["exact"].value
    assert found.exact[0][2] == pytest.approx(2 * 1 / (3 + 1))
    assert found.exact[1][2] == 0
    assert found.overlap[1][2] == pytest.approx(2 * 1 / (3 + 1))
    assert [found.exact[n][n] for n in range(3)] == [1, 1, 1]
    assert found.alpha.value is not None
    assert 0 < found.alpha.value < 1
    # 20 tokens in the letter of all three; those of letters 2 and 3 have one editor each and say nothing.
    assert found.alpha.counts["values"] == pytest.approx(3 * 20)


def test_nothing_is_written_to_either(two: tuple[ProjectSession, ProjectSession]) -> None:
    before = [session.history() for session in two]
    compared(*two)
    assert [session.history() for session in two] == before


def test_what_was_detached_is_not_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    lost = tag("a", 3, 3, kind="unclear", detached=True, quote="gone")
    with project(tmp_path / "p.letterbook", *letter_parts(1), lost) as session:
        assert [one.label for one in compared(session, session).report.labels] == ["note"]


def test_tables_say_what_the_document_says(two: tuple[ProjectSession, ProjectSession], tmp_path: Path) -> None:
    agreement = compared(*two)
    spans, figures = write_tables(agreement, tmp_path / "out.csv")
    assert (spans.name, figures.name) == ("out.csv", "out.figures.csv")
    with spans.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == SPAN_COLUMNS
    document = agreement_json(agreement)
    assert [row["verdict"] for row in rows] == [one["verdict"] for one in document["letters"][0]["spans"]]
    short = next(row for row in rows if row["verdict"] == "overlapping")
    assert (short["text"], short["text_second"], short["identity"]) == ("Enver Pasha", "Enver", "Enver")
    with figures.open(encoding="utf-8-sig", newline="") as file:
        values = {(row["figure"], row["label"]): row for row in csv.DictReader(file)}
    assert tuple(values["exact", ""]) == FIGURE_COLUMNS
    assert float(values["exact", ""]["value"]) == document["spans"]["exact"]["value"]
    assert values["exact", "person"]["agreed"] == "2"
    assert float(values["unitizing", ""]["value"]) == document["unitizing"]["alpha"]
    assert values["cer", ""]["edits"] == "0"


def test_words_of_a_letter_are_no_formula_for_a_spreadsheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    content = "=2+3 -1 -x"
    marks = [tag(name, start, end, kind="unclear") for name, start, end in (("a", 0, 4), ("b", 5, 7), ("c", 8, 10))]
    with project(tmp_path / "p.letterbook", *letter_parts(1, content), *marks) as session:
        agreement = compared(session, session)
    spans, _figures = write_tables(agreement, tmp_path / "out.csv")
    with spans.open(encoding="utf-8-sig", newline="") as file:
        assert [row["text"] for row in csv.DictReader(file)] == ["'=2+3", "-1", "'-x", ""]


def test_tables_never_overwrite_a_project(two: tuple[ProjectSession, ProjectSession], tmp_path: Path) -> None:
    with pytest.raises(RefusedError):
        write_tables(compared(*two), tmp_path / "first.letterbook")
