"""Specimen layouts: each is read as its golden file says, and nothing of it is lost."""

import json
from pathlib import Path
from typing import Any

import pytest

from editor.core.letters import Action
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import ImportedLetter, ImportResult, Source
from editor.formats.letter_page import LetterPageHtml, LetterPageText
from tests.formats.letter_page.accounting import assert_accounted, assert_accounted_in_html

FOLDER = Path(__file__).parents[2] / "data" / "letters"
SPECIMENS = sorted(path for path in FOLDER.iterdir() if path.suffix in (".txt", ".html"))


def read(path: Path) -> ImportResult:
    """Read a specimen with the format of its ending."""
    reader = LetterPageHtml() if path.suffix == ".html" else LetterPageText()
    return reader.read(Source(path.read_bytes(), path.name), {})


def _action(action: Action) -> list[Any]:
    return [
        action.type,
        [agent.name for agent in action.agents],
        [action.date.text, action.date.edtf, action.date.basis] if action.date else None,
        action.place.name if action.place else None,
    ]


def _marks(snapshot: LetterSnapshot) -> list[list[Any]]:
    found = []
    for text in snapshot.texts():
        for mark in text.annotations:
            if mark.kind == "note":
                note = snapshot.note(mark.note)
                assert note is not None
                found.append(["note", text.text.content[max(0, mark.start - 12) : mark.start], note.note.source_label])
            elif not mark.is_block:
                found.append([mark.kind, text.quote(mark)])
    return found


def summary(imported: ImportedLetter) -> dict[str, Any]:
    """What a golden file says of one letter."""
    snapshot = imported.snapshot
    text = snapshot.transcription
    return {
        "title": snapshot.letter.title,
        "source_number": snapshot.letter.source_number,
        "kind": snapshot.letter.kind,
        "language": snapshot.letter.language,
        "actions": [_action(action) for action in snapshot.letter.actions],
        "links": [link.text for link in snapshot.letter.links],
        "blocks": [[block.kind, text.quote(block)] for block in text.annotations if block.is_block],
        "marks": _marks(snapshot),
        "notes": [
            [note.number, note.note.source_label, note.note.series, note.note.state, note.body.text.content]
            for note in snapshot.notes
        ],
        "witnesses": [
            [
                one.role,
                one.repository.name if one.repository else None,
                [f"{level.level} {level.value}" for level in one.reference],
                one.medium,
                one.signature,
            ]
            for one in snapshot.provenance.witnesses
        ],
        "publications": [
            [one.title, list(one.editors), one.date, one.pages] for one in snapshot.provenance.publications
        ],
        "problems": [problem.code for problem in imported.problems],
    }


@pytest.mark.parametrize("path", SPECIMENS, ids=lambda path: path.name)
def test_specimen_is_read_as_expected(path: Path) -> None:
    expected = json.loads((FOLDER / "expected" / f"{path.name}.json").read_text("utf-8"))
    assert [summary(letter) for letter in read(path).letters] == expected


@pytest.mark.parametrize("path", SPECIMENS, ids=lambda path: path.name)
def test_nothing_of_a_specimen_is_lost(path: Path) -> None:
    for letter in read(path).letters:
        (assert_accounted_in_html if path.suffix == ".html" else assert_accounted)(letter.snapshot)


@pytest.mark.parametrize("path", SPECIMENS, ids=lambda path: path.name)
def test_every_line_has_one_role_and_every_annotation_lies_in_its_text(path: Path) -> None:
    for letter in read(path).letters:
        text = letter.snapshot.transcription
        blocks = [(a.start, a.end) for a in text.annotations if a.is_block]
        assert [text.text.content[start:end] for start, end in blocks] == text.text.content.split("\n")
        for one in letter.snapshot.texts():
            assert all(0 <= a.start <= a.end <= len(one.text.content) for a in one.annotations)
            assert all(not a.quote or one.quote(a) == a.quote for a in one.annotations)


@pytest.mark.parametrize("path", SPECIMENS, ids=lambda path: path.name)
def test_findings_lie_in_the_source_and_state_their_evidence(path: Path) -> None:
    for letter in read(path).letters:
        source = letter.snapshot.provenance.digital_source
        assert source is not None
        assert source.raw is not None
        assert letter.findings
        for finding in letter.findings:
            assert 0 <= finding.start < finding.end <= len(source.raw)
            assert 0 < finding.confidence <= 100
            assert finding.evidence or finding.rule != "line"
