"""The corpora that the rows need, made once in a folder: projects, their raw counterparts and pages to import."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from benchmarks import merging, scans, tei
from benchmarks.corpus import Generator
from benchmarks.limits import make_raw
from benchmarks.revising import revised
from editor.app.actions.imports import ImportLetters, ImportPlan, ReadSource
from editor.app.workspace import create_project
from editor.core.messages import message
from editor.core.operations import Changes, Put
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import ImportedLetter, ImportResult

WORD_RANK = 30
"""Row 7 searches for the word of this rank of frequency, row 8 tags the name of ``NAME_RANK``."""
NAME_RANK = 3
BATCH = 500


def raw_form(letter: LetterSnapshot) -> tuple[str, str, list[tuple[int, int, str]], list[str]]:
    """Return what the raw counterpart keeps of a letter: title, body, tags and notes."""
    tags = [(a.start, a.end, a.entities[0]) for a in letter.transcription.of_kind("entity")]
    return (letter.letter.title, letter.transcription.text.content, tags,
            [note.body.text.content for note in letter.notes])


def untagged(letter: LetterSnapshot) -> LetterSnapshot:
    """Return the letter without its mentions."""
    kept = tuple(a for a in letter.transcription.annotations if a.kind != "entity")
    return replace(letter, transcription=replace(letter.transcription, annotations=kept))


def _batches(letters: Iterable[LetterSnapshot], size: int) -> Iterator[list[LetterSnapshot]]:
    batch: list[LetterSnapshot] = []
    for letter in letters:
        batch.append(letter)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def plan_of(batch: list[LetterSnapshot]) -> ImportPlan:
    """Return the import that brings these letters."""
    return ImportPlan((ReadSource("generated", ImportResult(tuple(ImportedLetter(letter) for letter in batch))),))


def make_project(path: Path, generator: Generator, letters: Iterable[LetterSnapshot]) -> None:
    """Make a project of the letters with the generator's register; nothing where it exists already."""
    if path.exists():
        return
    with create_project(path, title=path.stem, editor="benchmark") as session:
        session.run(Changes(message("history-entity-put", name="generated"),
                            tuple(Put(entity) for entity in generator.entities), "bulk"))
        for batch in _batches(letters, BATCH):
            session.run(ImportLetters(imported=plan_of(batch)))


def _pages(folder: Path) -> None:
    if folder.exists():
        return
    folder.mkdir()
    generator = Generator(3)
    for number in range(1, 1001):
        (folder / f"{number:04}.txt").write_text(generator.page(number), encoding="utf-8")


def _one_letter(folder: Path, name: str, generator: Generator) -> None:
    letter = generator.letter(1)
    make_project(folder / f"{name}.letterbook", generator, [letter])
    (folder / f"{name}.txt").write_text(letter.transcription.text.content, encoding="utf-8")
    raw = folder / f"raw-{name}.db"
    if not raw.exists():
        make_raw(raw, iter([raw_form(letter)]))


def _many(folder: Path, count: int, made: Callable[[], Generator] = Generator) -> None:
    make_project(folder / f"project-{count}.letterbook", made(), made().letters(count))
    raw = folder / f"raw-{count}.db"
    if not raw.exists():
        make_raw(raw, (raw_form(letter) for letter in made().letters(count)))


def _thousand(folder: Path, *, merged: bool) -> None:
    _many(folder, 1_000)
    _text_size(folder)
    if merged:
        merging.prepare(folder)


def _revise(folder: Path, name: str) -> None:
    text = (folder / f"{name}.txt").read_text(encoding="utf-8")
    for seed, version in enumerate(("revised", "other")):
        (folder / f"{name}-{version}.txt").write_text(revised(text, seed, 0.02).text, encoding="utf-8")


def _text_size(folder: Path) -> None:
    forms = map(raw_form, Generator().letters(1000))
    size = sum(len("\n".join([body, *notes]).encode()) for _, body, _, notes in forms)
    (folder / "text-1000.size").write_text(str(size), encoding="ascii")


def prepare(folder: Path, wanted: set[str]) -> None:
    """Make what the wanted sides need and is not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    generator = Generator()
    (folder / "name.txt").write_text(generator.names[NAME_RANK], encoding="utf-8")
    (folder / "word.txt").write_text(generator.vocabulary[WORD_RANK], encoding="utf-8")
    if {"list-10000", "search", "memory"} & wanted:
        _many(folder, 10_000)
    if {"list-100000", "window-100000", "grouped-100000"} & wanted:
        # Short letters: this row is about the list, and long ones would fill gigabytes.
        _many(folder, 100_000, partial(Generator, words=24, tags=1, notes=1))
    merged = {"merge", "find-changes", "package"} & wanted
    written = any(name.startswith("export-") for name in wanted)
    if merged or written or {"tags", "undo", "size", "tag"} & wanted:
        _thousand(folder, merged=bool(merged))
    if "tag" in wanted:
        make_project(folder / "project-untagged-1000.letterbook", Generator(),
                     (untagged(letter) for letter in Generator().letters(1_000)))
    if "import" in wanted:
        _pages(folder / "pages")
    tei.prepare(folder, wanted)
    if any(name.startswith("scan-") for name in wanted):
        scans.prepare(folder)
    if {"key-big", "key-window-big", "burst", "compare", "merge-texts", "lost", "review-big"} & wanted:
        _one_letter(folder, "big", Generator(words=22_000, tags=2_000))
    if {"compare", "merge-texts", "review-big"} & wanted:
        _revise(folder, "big")
    if "review-huge" in wanted and not (folder / "huge-other.txt").exists():
        huge = Generator(words=220_000, tags=0).letter(1).transcription.text.content
        (folder / "huge.txt").write_text(huge, encoding="utf-8")
        _revise(folder, "huge")
    if {"key-dense", "key-window-dense", "show-dense"} & wanted:
        _one_letter(folder, "dense", Generator(words=1_130, tags=2_000, overlapping=True))
    if "key-dense" in wanted:
        _one_letter(folder, "plain", Generator())
