"""Annotations that come without their texts find their places in the project, or are kept and reported."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from editor.app.actions.exports import export_project
from editor.app.actions.imports import ImportLetters, Prepared, prepare, read_sources
from editor.app.actions.letters import NewLetter
from editor.core.annotations import Annotation
from editor.core.letters import Comment
from editor.core.operations import Put
from editor.core.record import replace
from tests.app.memory import MemoryProject

CONTENT = "Dear 😀 Peters,\nI saw Peters and Radek. Peters went."


@pytest.fixture
def project() -> MemoryProject:
    made = MemoryProject()
    made.run(NewLetter(title="T"))
    text = made.letter(made.letter_ids()[0]).transcription.text
    made.objects[text.id] = replace(text, content=CONTENT)
    return made


def text_id(project: MemoryProject) -> str:
    return project.letter(project.letter_ids()[0]).transcription.text.id


def urn(identity: str) -> str:
    return f"urn:uuid:{identity[:8]}-{identity[8:12]}-{identity[12:16]}-{identity[16:20]}-{identity[20:]}"


def imported(project: MemoryProject, folder: Path, target: str, *selectors: dict[str, Any], **members: Any) -> Prepared:
    item = {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "target": {
        "source": urn(target) if len(target) == 32 else target, "selector": list(selectors)}, **members}
    path = folder / "x.jsonld"
    path.write_text(json.dumps(item), encoding="utf-8")
    plan = read_sources([path])
    prepared = prepare(project, plan)
    project.run(ImportLetters(imported=plan, prepared=prepared))
    return prepared


def added(prepared: Prepared) -> list[Annotation]:
    return [change.value for change in prepared.changes
            if isinstance(change, Put) and isinstance(change.value, Annotation)]


def quote(exact: str, prefix: str = "", suffix: str = "") -> dict[str, Any]:
    return {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix}


def position(start: int, end: int) -> dict[str, Any]:
    return {"type": "TextPositionSelector", "start": start, "end": end}


@pytest.mark.parametrize(("selectors", "start"), [
    ([position(7, 13), quote("Peters")], 7),
    ([position(8, 14), quote("Peters", "Dear 😀 ", ",\nI")], 7),  # counted in UTF-16, as Hypothesis does
    ([quote("Peters", ". ", " went")], 39),
    ([position(21, 27)], 21),
])
def test_it_stands_where_its_words_stand(project: MemoryProject, tmp_path: Path, selectors: list[dict[str, Any]],
                                         start: int) -> None:
    [annotation] = added(imported(project, tmp_path, text_id(project), *selectors))
    assert (annotation.start, annotation.end, annotation.detached) == (start, start + 6, False)
    assert CONTENT[annotation.start:annotation.end] == annotation.quote == "Peters"
    assert annotation in project.letter(project.letter_ids()[0]).transcription.annotations


def test_a_letter_stands_for_its_transcription_and_a_comment_comes_too(project: MemoryProject, tmp_path: Path) -> None:
    body = [{"type": "TextualBody", "value": "Which?", "purpose": "commenting"}]
    [annotation] = added(imported(project, tmp_path, project.letter_ids()[0], quote("Radek"), body=body))
    [comment] = [one for one in project.objects.values() if isinstance(one, Comment)]
    assert annotation.text == text_id(project)
    assert (comment.target, comment.body) == (annotation.id, "Which?")


def test_words_that_are_not_there_are_kept_and_reported(project: MemoryProject, tmp_path: Path) -> None:
    for selectors in ([quote("Bukharin the Second")], [position(400, 410)]):
        prepared = imported(project, tmp_path, text_id(project), *selectors)
        [annotation] = added(prepared)
        assert annotation.detached
        assert annotation.start == annotation.end <= len(CONTENT)
        assert [one.code for one in prepared.problems] == ["anchor-detached"]


@pytest.mark.parametrize("target", ["0" * 32, "https://example.org/letter"])
def test_a_text_that_is_not_here_is_named(project: MemoryProject, tmp_path: Path, target: str) -> None:
    prepared = imported(project, tmp_path, target, quote("Peters"))
    assert added(prepared) == []
    assert [(one.code, one.args["count"]) for one in prepared.problems] == [("annotation-without-text", 1)]


def test_what_was_exported_comes_back_where_it_was_removed_and_nowhere_twice(project: MemoryProject,
                                                                              tmp_path: Path) -> None:
    imported(project, tmp_path, text_id(project), quote("Radek"), id=urn("ab" * 16))
    before = project.letter(project.letter_ids()[0])
    path = tmp_path / "out.jsonld"
    export_project(project, project.letter_ids(), "w3c", path, options={"texts": False})
    plan = read_sources([path])
    again = prepare(project, plan)
    assert again.changes == ()
    assert [one.code for one in again.problems] == ["annotations-already-present"]
    del project.objects["ab" * 16]
    project.run(ImportLetters(imported=plan))
    assert project.letter(project.letter_ids()[0]) == before
