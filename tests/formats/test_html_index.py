"""The words of an edition, put in order by a process of its own: the files are the same, whatever becomes of it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest

from editor.core.entities import Entity
from editor.core.snapshot import LetterSnapshot
from editor.formats import registry
from editor.formats.html import index, search
from editor.formats.html.index import File
from editor.formats.html.search import IndexAside
from tests.formats.letters import MemorySink, everything, source

replace = msgspec.structs.replace


@pytest.fixture(scope="module")
def letters() -> tuple[list[LetterSnapshot], tuple[Entity, ...]]:
    """Thirty letters, each with a word of its own; some words lie beyond the basic plane."""
    first, entities = everything()
    made: list[LetterSnapshot] = []
    for number in range(30):
        text = first.transcription.text
        content = f"{text.content}\nnumber{number} x𝔞 x\ufb01 {'even' if number % 2 == 0 else 'odd'}"
        words = replace(first.transcription, text=replace(text, content=content))
        letter = replace(first.letter, id=f"{number:032x}", number=str(number))
        made.append(replace(first, letter=letter, transcription=words))
    return made, entities


def _written(letters: tuple[list[LetterSnapshot], tuple[Entity, ...]], count: int) -> dict[str, bytes]:
    sink = MemorySink()
    report = registry.by_id("html").write(source(*letters)._replace(letter_count=count), {}, sink)
    assert sorted(report.files) == sorted(sink.files)
    return sink.files


@pytest.fixture
def alone(letters: tuple[list[LetterSnapshot], tuple[Entity, ...]]) -> dict[str, bytes]:
    return _written(letters, 0)


@pytest.fixture
def began(monkeypatch: pytest.MonkeyPatch) -> list[IndexAside]:
    """The processes that were begun; every edition is worth one."""
    found: list[IndexAside] = []
    begin = IndexAside.__init__

    def noted(self: IndexAside) -> None:
        begin(self)
        found.append(self)

    monkeypatch.setattr(search, "ASIDE_FROM", 1)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    monkeypatch.setattr(IndexAside, "__init__", noted)
    return found


def test_a_process_of_its_own_writes_the_same_files(letters, alone, began: list[IndexAside]) -> None:
    assert _written(letters, 30) == alone
    [one] = began
    assert one.ended


def test_small_editions_and_single_cores_have_no_process(letters, began: list[IndexAside],
                                                         monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    _written(letters, 30)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    monkeypatch.setattr(search, "ASIDE_FROM", 31)
    _written(letters, 30)
    assert began == []


def test_a_process_that_ends_while_letters_are_read_costs_nothing_but_time(
        letters, alone, began: list[IndexAside], monkeypatch: pytest.MonkeyPatch) -> None:
    add, taken = IndexAside.add, list[str]()

    def struck(self: IndexAside, text: str, names: str) -> None:
        taken.append(text)
        if len(taken) == 5:
            self.kill()
        add(self, text, names)

    monkeypatch.setattr(IndexAside, "add", struck)
    assert _written(letters, 30) == alone
    assert len(began) == 1


@pytest.mark.parametrize("files", [0, 1, 3])
def test_a_process_that_ends_while_it_writes_costs_nothing_but_time(
        letters, alone, began: list[IndexAside], monkeypatch: pytest.MonkeyPatch, files: int) -> None:
    finish = IndexAside.finish

    def struck(self: IndexAside) -> Iterator[File]:
        for number, file in enumerate(finish(self)):
            if number == files:
                raise search.AsideLostError
            yield file

    monkeypatch.setattr(IndexAside, "finish", struck)
    assert _written(letters, 30) == alone
    assert len(began) == 1


def test_no_process_is_left_behind_by_an_edition_that_fails(letters, began: list[IndexAside]) -> None:
    made, entities = letters

    def broken() -> Iterator[LetterSnapshot]:
        yield from made[:4]
        raise KeyError("stop")

    with pytest.raises(KeyError, match="stop"):
        registry.by_id("html").write(source([], entities)._replace(letters=broken, letter_count=30), {}, MemorySink())
    [one] = began
    assert one.ended


def test_words_that_wait_in_files_are_the_same_as_words_in_memory(letters, alone,
                                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index, "RUN", 4)
    assert _written(letters, 0) == alone


def test_lists_are_written_piece_by_piece(letters) -> None:
    pieces: dict[str, int] = {}

    class Counting(MemorySink):
        def write_parts(self, name: str, parts) -> None:
            pieces[name] = sum(1 for part in parts if part)

    many = [replace(letters[0][0], letter=replace(letters[0][0].letter, id=f"{number:032x}")) for number in range(250)]
    registry.by_id("html").write(source(many, letters[1]), {}, Counting())
    for name in ("index.html", "chronology.html", "search/letters.js"):
        assert pieces[name] > 3
