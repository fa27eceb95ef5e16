"""Finding untagged names through the word index finds what looking into every letter finds."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from editor.app.actions.entities import PutEntity
from editor.app.actions.imports import ImportLetters, read_sources
from editor.app.actions.tagging import IndexedReader, find_occurrences
from editor.app.workspace import create_project
from editor.core.entities import Entity, NameForm
from editor.core.ids import new_id
from editor.store.session import ProjectSession

LETTERS = Path(__file__).resolve().parent.parent / "data" / "letters"
NAMES = re.compile(r"\b[A-ZА-Я]\w{3,}(?: [A-ZА-Я]\w{3,})?")


class WithoutIndex:
    """A session that has no index to offer."""

    def __init__(self, session: ProjectSession) -> None:
        self.get, self.letter, self.letter_ids = session.get, session.letter, session.letter_ids
        self.entities, self.text = session.entities, session.text


def named(names: Iterable[str]) -> list[Entity]:
    return [Entity(id=new_id(), kind="person", name=name, names=(NameForm(name=name.upper()),)) for name in names]


def test_the_index_leaves_no_occurrence_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    with create_project(tmp_path / "p.letterbook", editor="Ada") as session:
        session.run(ImportLetters(imported=read_sources(sorted(LETTERS.glob("*.txt")))))
        words = {match for letter in session.letter_ids() for text in session.letter(letter).texts()
                 for match in NAMES.findall(text.text.content)}
        entries = named(sorted(words)[::7])
        for entry in entries:
            session.run(PutEntity(entity=entry))
        plain = WithoutIndex(session)
        assert isinstance(session, IndexedReader)
        assert not isinstance(plain, IndexedReader)
        found = 0
        for entry in entries:
            by_index = find_occurrences(session, entry.id)
            assert by_index == find_occurrences(plain, entry.id), entry.name  # type: ignore[arg-type]
            found += len(by_index)
        assert found >= len(entries) > 10
