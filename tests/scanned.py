"""A letter with two pages: the sample's scans and the lines that their PAGE files name."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from editor.app import workspace
from editor.app.actions.imports import ImportLetters, ImportPlan, ReadSource
from editor.core.pages import Image, Page
from editor.core.provenance import DigitalSource
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import ImportResult
from editor.formats.pages.drafts import LineDraft, PageDraft, RegionDraft, letter_of
from editor.formats.pages.page_reading import read_page

SCANS = Path(__file__).resolve().parents[1] / "sample_corpus" / "scans"


def drafts() -> list[PageDraft]:
    """The two pages as their PAGE files have them."""
    return [read_page(path.read_bytes())[0]._replace(label=label)
            for path, label in zip(sorted(SCANS.glob("*.xml")), ("1r", "1v"), strict=True)]


def small_drafts() -> list[PageDraft]:
    """Two pages with a few short lines."""
    def line(text: str, top: int) -> LineDraft:
        return LineDraft(text, ((100, top), (900, top), (900, top + 60), (100, top + 60)), ((100, top + 45),
                                                                                           (900, top + 45)))

    first = RegionDraft("paragraph", ((80, 80), (920, 80), (920, 400), (80, 400)),
                        (line("Dear comrade", 100), line("the crisis in Bu-", 200), line("khara has come", 300)))
    second = RegionDraft("closing", ((80, 80), (920, 80), (920, 300), (80, 300)),
                         (line("With greetings", 100), line("Peters", 200)))
    return [PageDraft("one.jpg", 1_000, 1_400, (first,), "1r"), PageDraft("two.jpg", 1_000, 1_400, (second,), "1v")]


def letter(pages: list[PageDraft], folder: Path | None = None) -> LetterSnapshot:
    """The letter that pages make; with a folder, their scans lie there and are linked."""
    made = letter_of(pages, DigitalSource(file="letter")).snapshot
    return replace(made, pages=tuple(_linked(page, folder) for page in made.pages)) if folder is not None else made


def _linked(page: Page, folder: Path) -> Page:
    assert page.image is not None
    source = SCANS / page.image.path
    shutil.copyfile(source, folder / source.name)
    digest = hashlib.sha256(source.read_bytes()).hexdigest()
    return replace(page, image=Image(path=source.name, sha256=digest, media_type="image/jpeg",
                                     width=page.image.width, height=page.image.height))


def project(path: Path, *letters: LetterSnapshot) -> Path:
    """Make a project with letters as if they had been imported."""
    from editor.formats.base import ImportedLetter

    sources = tuple(ReadSource("letter", ImportResult((ImportedLetter(one, ()),))) for one in letters)
    with workspace.create_project(path, editor="Tester") as session:
        session.run(ImportLetters(imported=ImportPlan(sources)))
    return path
