"""``agreement``: two projects of one letter, from the lists to the tables."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from editor.app.actions.annotations import Annotate, RemoveAnnotation, SetAnnotation
from editor.app.actions.text import ReplaceText
from editor.app.workspace import open_project
from tests.cli.conftest import Result, Shell

SAMPLE = Path(__file__).resolve().parents[2] / "sample_corpus" / "letterbook-sample.letterbook"


@pytest.fixture
def shared(shell: Shell) -> Shell:
    """The sample in two copies."""
    shutil.copyfile(SAMPLE, shell.project)
    shutil.copyfile(SAMPLE, shell.folder / "b.letterbook")
    return shell


def agreement(shell: Shell, *options: str) -> Result:
    return shell.ok("agreement", shell.project, shell.folder / "b.letterbook", *options)


def change(shell: Shell) -> None:
    """In the second copy one tag is gone, another is shorter, and one word is marked."""
    with open_project(shell.folder / "b.letterbook", editor="Bo") as session:
        text = session.letter(session.letter_ids()[0]).transcription
        tags = {text.quote(mark): mark for mark in text.of_kind("entity")}
        enver, emir = tags["Enver Pasha"], tags["Emir"]
        session.run(RemoveAnnotation(annotation_ids=(emir.id,)))
        session.run(SetAnnotation(annotation_id=enver.id, start=enver.start, end=enver.start + 5))
        session.run(Annotate(text=text.text.id, annotation_kind="unclear", start=0, end=5))


def test_copies_agree(shared: Shell) -> None:
    found = agreement(shared, "--json").json
    assert set(found) == {"projects", "letters", "only_first", "only_second", "compared", "spans", "unitizing",
                          "labels", "transcription", "confusions", "kinds", "names", "all"}
    assert (found["compared"], found["only_first"], found["only_second"], found["confusions"]) == (1, [], [], [])
    assert {figure["value"] for figure in found["spans"].values()} == {1}
    assert {figure["value"] for figure in found["transcription"].values()} == {0}
    assert found["unitizing"]["alpha"] == 1
    assert {one["verdict"] for one in found["letters"][0]["spans"]} == {"exact"}


def test_what_differs_is_listed_and_counted(shared: Shell) -> None:
    change(shared)
    found = agreement(shared, "--json").json
    spans = found["letters"][0]["spans"]
    apart = [(one["verdict"], one["first"] and one["first"]["text"], one["second"] and one["second"]["text"])
             for one in spans if one["verdict"] != "exact"]
    assert apart == [("overlapping", "Enver Pasha", "Enver"), ("only-first", "Emir", None),
                     ("only-second", None, "April")]
    kinds = {(one["first"], one["second"]): one["times"] for one in found["kinds"]}
    assert sum(kinds.values()) == len(spans)
    assert kinds["", "unclear"] == 1
    assert sum(times for (first, second), times in kinds.items() if first and not second) == 1
    assert ["none", "unclear", "1", "×"] in [line.split() for line in agreement(shared).out.splitlines()]
    exact, overlap = found["spans"]["exact"], found["spans"]["overlap"]
    count = len(spans) - 3
    assert exact["counts"] == {"agreed": count, "first": count + 2, "second": count + 2}
    assert exact["value"] == pytest.approx(2 * count / (2 * count + 4))
    assert overlap["counts"]["agreed"] == count + 1
    assert found["spans"]["kappa"]["value"] < 1
    assert exact["interval"] is None


def test_the_lists_come_before_the_figures(shared: Shell) -> None:
    change(shared)
    result = agreement(shared)
    lines = result.out.splitlines()
    (overlapping,) = [n for n, line in enumerate(lines) if line.startswith("  overlap ")]
    assert "[Enver Pasha] | " in lines[overlapping]
    assert any(line.startswith("  only A") and "[Emir]" in line for line in lines)
    assert overlapping < lines.index("Marks") < next(n for n, line in enumerate(lines) if "unitizing" in line)
    assert "[STALIN]" not in result.out
    assert "[STALIN]" in agreement(shared, "-v").out
    assert "1 letter in both" in result.err


def test_letters_whose_texts_differ_are_compared_as_texts_only(shared: Shell) -> None:
    with open_project(shared.folder / "b.letterbook", editor="Bo") as session:
        text = session.letter(session.letter_ids()[0]).transcription.text
        start = text.content.index("Khodzhaev")
        session.run(ReplaceText(text=text.id, start=start, end=start + 9, replacement="Khodjaev"))
    found = agreement(shared, "--json").json
    (letter,) = found["letters"]
    assert (letter["same_text"], letter["compared"], letter["spans"]) == (False, False, [])
    assert found["spans"]["exact"]["value"] is None
    assert found["transcription"]["cer"]["counts"]["edits"] == 2
    assert found["confusions"] == [{"first": "zh", "second": "j", "times": 1}]
    result = agreement(shared)
    assert "text differs, marks not compared" in result.out
    assert "Marks were not compared where the texts differ: 1." in result.err


def test_letters_of_two_imports_are_paired_by_their_words(seeded: Shell) -> None:
    second = seeded.folder / "b.letterbook"
    seeded.ok("new", second)
    seed = SAMPLE.parent / "peters-to-stalin.txt"
    assert seeded("import", second, seed, "-q").code in (0, 1)
    found = agreement(seeded, "--json").json
    assert [letter["paired_by"] for letter in found["letters"]] == ["content"]
    assert found["spans"]["exact"]["value"] == 1


def test_more_than_two_projects_make_a_table(shared: Shell) -> None:
    change(shared)
    third = shared.folder / "c.letterbook"
    shutil.copyfile(SAMPLE, third)
    found = shared.ok("agreement", shared.project, shared.folder / "b.letterbook", third, "--json").json
    value = found["spans"]["exact"]["value"]
    assert found["all"]["exact"] == [[1, value, 1], [value, 1, value], [1, value, 1]]
    assert found["all"]["alpha"]["value"] < 1
    out = shared.ok("agreement", shared.project, shared.folder / "b.letterbook", third).out
    table = out[out.index("All editors"):].splitlines()
    row = next(n for n, line in enumerate(table) if line.startswith("  F1, exact"))
    assert table[row].split()[-3:] == ["A", "B", "C"]
    assert table[row + 2].split() == ["B", f"{value:.3f}", "1.000", f"{value:.3f}"]
    assert agreement(shared, "--json").json["all"] is None


def test_kinds_are_chosen_and_known(shared: Shell) -> None:
    labels = {one["label"] for one in agreement(shared, "--json", "--kind", "person", "--kind", "note").json["labels"]}
    assert labels == {"person", "note"}
    wrong = shared("agreement", shared.project, shared.folder / "b.letterbook", "--kind", "runes")
    assert wrong.code == 2
    assert "runes" in wrong.err


def test_tables_are_written(shared: Shell) -> None:
    result = agreement(shared, "--csv", str(shared.folder / "spans.csv"), "--json")
    assert result.json["compared"] == 1
    assert (shared.folder / "spans.csv").read_text(encoding="utf-8-sig").startswith("letter,number,verdict,")
    assert (shared.folder / "spans.figures.csv").read_text(encoding="utf-8-sig").startswith("figure,label,value,")


def test_neither_project_is_changed_and_each_must_be_there(shared: Shell) -> None:
    other = shared.folder / "b.letterbook"
    before = shared.project.read_bytes(), other.read_bytes()
    agreement(shared)
    assert (shared.project.read_bytes(), other.read_bytes()) == before
    assert sorted(path.name for path in shared.folder.iterdir()) == ["b.letterbook", "p.letterbook"]
    assert shared("agreement", shared.project, shared.folder / "no.letterbook").code == 2
    (shared.folder / "no.letterbook").write_text("no project at all, but rather long " * 50)
    assert shared("agreement", shared.project, shared.folder / "no.letterbook", "--json").code == 4
