"""The sample project shows its two scans, and every line of them is tied to the words that stand on it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from rapidfuzz import fuzz

from editor.app import workspace
from editor.app.resources import sample_corpus
from editor.app.scans.checking import image_problems
from editor.app.scans.places import ScanPlaces
from editor.core.page_places import PagePlaces
from editor.core.snapshot import LetterSnapshot
from editor.formats.pages.page_reading import read_page


@pytest.fixture
def sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LETTERBOOK_CONFIG", str(tmp_path / "settings.toml"))
    return workspace.copy_sample(tmp_path / "documents")


@pytest.fixture
def letter(sample: Path) -> Iterator[LetterSnapshot]:
    with workspace.open_project(sample, read_only=True) as session:
        letter_id, = session.letter_ids()
        yield session.letter(letter_id)


def test_every_line_of_the_page_files_is_tied_to_its_words(letter: LetterSnapshot) -> None:
    drafts = [read_page(path.read_bytes())[0] for path in sorted((sample_corpus() / "scans").glob("*.xml"))]
    lines = [line for page in letter.pages for line in page.lines()]
    assert [line.text for line in lines] == [line.text for draft in drafts for region in draft.regions
                                             for line in region.lines]
    content = letter.transcription.text.content
    places = PagePlaces(content, letter.transcription.annotations, letter.pages)
    for line in lines:
        span = places.span_of(line.id)
        assert span is not None, line.text
        # The edition supplies words in brackets, and puts the signature on the line of the closing.
        assert fuzz.ratio(line.text, content[span.start:span.end].strip()) > 75, (line.text,
                                                                                  content[span.start:span.end])


def test_the_pages_have_their_labels_and_breaks_where_their_first_lines_begin(letter: LetterSnapshot) -> None:
    assert [(page.label, page.side, page.image and page.image.path) for page in letter.pages] == [
        ("1r", "recto", "scans/peters-to-stalin-1.jpg"), ("1v", "verso", "scans/peters-to-stalin-2.jpg")]
    breaks = letter.transcription.of_kind("page-break")
    assert [one.attributes for one in breaks] == [{"facs": page.id, "n": page.label} for page in letter.pages]
    assert breaks[0].start == 0
    first = next(letter.pages[1].lines())
    assert letter.transcription.text.content[breaks[1].start:].startswith((first.text or "")[:20])


def test_a_copy_has_its_scans_beside_it_and_nothing_is_overwritten(sample: Path) -> None:
    scan = sample.parent / "scans" / "peters-to-stalin-1.jpg"
    with workspace.open_project(sample, read_only=True) as session:
        assert list(image_problems(session.pages(), ScanPlaces(sample.parent), session.image)) == []
        image = session.pages()[0].image
    assert image is not None
    assert hashlib.sha256(scan.read_bytes()).hexdigest() == image.sha256
    scan.write_bytes(b"mine")
    second = workspace.copy_sample(sample.parent)
    assert second != sample
    assert scan.read_bytes() == b"mine"
