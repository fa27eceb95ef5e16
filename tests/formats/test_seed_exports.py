"""The sample letter, from the page of the web to every format and back."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.core.snapshot import LetterSnapshot
from editor.formats import door, registry
from editor.formats.base import Source
from tests.formats.letters import MemorySink, source
from tests.formats.schemas import assert_valid

SEED = Path(__file__).resolve().parents[2] / "sample_corpus/peters-to-stalin.txt"


@pytest.fixture(scope="module")
def seed() -> LetterSnapshot:
    [letter] = door.read_source(Source(SEED.read_bytes(), SEED.name)).letters
    return letter.snapshot


@pytest.mark.parametrize("options", [{}, {"notes_in_place": True}, {"corpus": True}])
def test_its_tei_is_valid_and_comes_back_equal(seed: LetterSnapshot, options: dict[str, object]) -> None:
    sink = MemorySink()
    form = registry.by_id("tei")
    document, sidecar = form.write(source([seed]), options, sink).files
    [again] = form.read(Source(sink.files[document], document), {"sidecar": sink.files[sidecar]}).letters
    assert again.snapshot == seed
    assert again.problems == ()
    [alone] = form.read(Source(sink.files[document], document), {}).letters
    assert [text.text.content for text in alone.snapshot.texts()] == [text.text.content for text in seed.texts()]
    assert_valid(sink.files[document])


def test_its_json_comes_back_equal(seed: LetterSnapshot) -> None:
    sink = MemorySink()
    form = registry.by_id("json")
    form.write(source([seed]), {}, sink)
    [again] = form.read(Source(sink.files[""], "seed.json"), {}).letters
    assert again.snapshot == seed


def test_its_markdown_has_all_its_notes_at_their_place(seed: LetterSnapshot) -> None:
    sink = MemorySink()
    [name] = registry.by_id("markdown").write(source([seed]), {}, sink).files
    written = sink.files[name].decode()
    for label, before in (("1", "March 21,"), ("2", "Enver Pasha"), ("3", "commander of the front"),
                          ("a", "Bukhara authorities"), ("4", "whatever"), ("5", "Peters")):
        assert f"{before}[^{label}]" in written
        assert f"\n[^{label}]: " in written
