"""Recognising text with Tesseract, where that program is installed: page by page, to be stopped at any time.

What comes out is a draft: regions with lines and words, each with how sure the program was. It becomes part of the
project only by ``actions.recognition.TakeRecognised``.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from editor.app.actions.scans import name_of
from editor.app.jobs import Progress
from editor.app.programs import Ended, ProgramGaveUpError, run_program
from editor.app.recognition_languages import codes_of
from editor.app.scans.picture import PictureRequest, PlainPicture, make_picture
from editor.app.scans.places import ScanPlaces
from editor.core.ids import new_id
from editor.core.messages import FormatError, LetterbookError, Message, message
from editor.core.pages import Line, Page, Polygon, Region, Word
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import IdFactory
from editor.formats.pages.drafts import LineDraft, PageDraft, RegionDraft, WordDraft
from editor.formats.pages.hocr import read_hocr

LONGEST = 300.0
"""Seconds after which the recognition of a page is given up."""
MOST_MEMORY = 3 * 1024**3
"""Address space of the program, in bytes, where the system can hold it to that."""

_NO_LANGUAGES = frozenset({"osd", "equ", "snum"})
"""Data that find the direction of writing, formulas and serial numbers."""
_WINDOWS = r"C:\Program Files\Tesseract-OCR\tesseract.exe"


class Scan(NamedTuple):
    """A page that is to be recognised: its picture as a file, or as the bytes that the project keeps."""

    page: Page
    letter: str
    """The number of its letter."""
    languages: tuple[str, ...]
    """What is written there, as the program calls it."""
    file: Path | None = None
    data: bytes | None = None


class RecognisedPage(NamedTuple):
    """What was read on a page."""

    page: str
    regions: tuple[Region, ...]

    def lines(self) -> list[Line]:
        """All lines."""
        return [line for region in self.regions for line in region.lines]


class Recognised(NamedTuple):
    """What was read on pages, and why others could not be read."""

    pages: tuple[RecognisedPage, ...] = ()
    refused: tuple[Message, ...] = ()


class Recogniser:
    """The program, where it is installed."""

    def __init__(self, program: str, environment: dict[str, str] | None = None) -> None:
        self._program = program
        # More threads than one make it slower on a page (its own documentation says so).
        self._environment = {"OMP_THREAD_LIMIT": "1", **(environment or {})}

    def languages(self) -> tuple[str, ...]:
        """Return the languages for which there are data, as the program calls them.

        Raises:
            LetterbookError: it does not answer ("recogniser-failed").
        """
        with tempfile.TemporaryDirectory(prefix="letterbook-") as name:
            listed = Path(name) / "languages"
            self._run([self._program, "--list-langs"], Path(name), lambda: None, 30, listed)
            lines = listed.read_text(encoding="utf-8", errors="replace").splitlines()[1:]
        return tuple(sorted({line.strip() for line in lines if line.strip()} - _NO_LANGUAGES))

    def read(self, picture: Path, languages: Sequence[str], tick: Callable[[], None], dpi: int = 0) -> bytes:
        """Return what stands on a picture, as hOCR.

        Raises:
            LetterbookError: it fails ("recogniser-failed") or takes too long ("recogniser-gave-up").
        """
        resolution = ["--dpi", str(dpi)] if dpi else []
        target = picture.with_suffix(".hocr")
        self._run([self._program, str(picture), "stdout", "-l", "+".join(languages), *resolution,
                   "-c", "tessedit_create_hocr=1"], picture.parent, tick, LONGEST, target)
        return target.read_bytes()

    def _run(self, command: list[str], folder: Path, tick: Callable[[], None], seconds: float, output: Path) -> None:
        try:
            ended = run_program(command, folder, tick, seconds=seconds, memory=MOST_MEMORY,
                                environment=self._environment, output=output)
        except ProgramGaveUpError:
            raise LetterbookError("recogniser-gave-up", minutes=round(seconds / 60)) from None
        except OSError as error:
            ended = Ended(1, error.strerror or str(error))
        if ended.code != 0:
            raise LetterbookError("recogniser-failed", reason=ended.complaint or str(ended.code))


def find_recogniser() -> Recogniser:
    """Return the program.

    Raises:
        LetterbookError: it is not installed ("recogniser-missing").
    """
    program = shutil.which("tesseract") or (_WINDOWS if os.name == "nt" and Path(_WINDOWS).is_file() else None)
    if program is None:
        raise LetterbookError("recogniser-missing")
    return Recogniser(program)


def languages_of(letter: LetterSnapshot, installed: Sequence[str], wanted: str = "", usual: str = "") -> tuple[
        str, ...]:
    """Return the languages to recognise in a letter: those that are wanted, else its own, else the usual ones.

    Raises:
        LetterbookError: as ``chosen_languages``.
    """
    own = letter.transcription.text.language or letter.letter.language
    return chosen_languages(wanted or ("" if own else usual), [own], installed)


def chosen_languages(wanted: str, tags: Iterable[str | None], installed: Sequence[str]) -> tuple[str, ...]:
    """Return the languages to recognise: those that are wanted ("rus+eng"), else those of the texts by their tags.

    Where the texts say nothing of their language, it is English, or the only one there is.

    Raises:
        LetterbookError: there are no data for a language ("recognition-language-missing", "recogniser-speechless").
    """
    if not installed:
        raise LetterbookError("recogniser-speechless")
    named = [part.strip() for part in wanted.replace(",", "+").split("+") if part.strip()]
    if named:
        # A tag such as "ru" is understood as well.
        found = [[name] if name in installed else codes_of(name) or [name] for name in named]
    else:
        found = [codes_of(tag) or [tag] for tag in dict.fromkeys(tag for tag in tags if tag)]
    chosen: list[str] = []
    for codes in found:
        there = next((code for code in codes if code in installed), None)
        if there is None:
            raise LetterbookError("recognition-language-missing", language=codes[0],
                                  package=f"tesseract-ocr-{codes[0].replace('_', '-')}",
                                  languages=", ".join(installed))
        chosen.append(there)
    return tuple(dict.fromkeys(chosen)) or (("eng",) if "eng" in installed else (installed[0],))


def scans_of(letter: LetterSnapshot, languages: tuple[str, ...], places: ScanPlaces,
             image: Callable[[str], bytes | None]) -> list[Scan]:
    """Return the pages of a letter that have a scan; ``image`` gives the bytes of one that the project keeps, by its
    checksum."""
    found: list[Scan] = []
    for page in letter.pages:
        if page.image is not None:
            data = image(page.image.sha256) if page.image.embedded else None
            file = places.find(page.image) if data is None else None
            found.append(Scan(page, letter.letter.number, languages, file, data))
    return found


def recognise(scans: Sequence[Scan], recogniser: Recogniser, progress: Progress | None = None,
              ids: IdFactory = new_id) -> Recognised:
    """Read pages, one after the other. What cannot be read is refused in words, and the others are read.

    Raises:
        Cancelled: the job was told to stop; nothing is left behind.
    """
    progress = progress or Progress()
    pages: list[RecognisedPage] = []
    refused: list[Message] = []
    for done, scan in enumerate(scans):
        told = message("recognising", page=name_of(scan.page), letter=scan.letter)

        def tick(done: int = done, told: Message = told) -> None:
            progress.step(done, len(scans), told)

        try:
            pages.append(RecognisedPage(scan.page.id, _page(scan, recogniser, tick, ids)))
        except LetterbookError as error:
            refused.append(error.message)
    progress.step(len(scans), len(scans))
    return Recognised(tuple(pages), tuple(refused))


def _page(scan: Scan, recogniser: Recogniser, tick: Callable[[], None], ids: IdFactory) -> tuple[Region, ...]:
    tick()
    with tempfile.TemporaryDirectory(prefix="letterbook-") as name:
        folder = Path(name)
        target = folder / "page.png"
        picture = make_picture(_request(scan, folder, target), tick)
        data = recogniser.read(target, scan.languages, tick, picture.dpi)
    try:
        drafts = read_hocr(data)
    except FormatError as error:
        raise LetterbookError("recogniser-failed", reason=error.code) from error
    return regions_of(drafts, picture, ids)


def _request(scan: Scan, folder: Path, target: Path) -> PictureRequest:
    image, path = scan.page.image, scan.file
    if image is None:
        raise LetterbookError("scan-not-linked", page=name_of(scan.page), letter=scan.letter)
    if path is None:
        if scan.data is None:
            raise LetterbookError("scan-missing", file=image.path)
        path = folder / "embedded"
        path.write_bytes(scan.data)
    return PictureRequest(path=str(path.absolute()), target=str(target), frame=image.frame, sha256=image.sha256,
                          width=image.width, height=image.height,
                          turns=round(scan.page.adjustments.rotation / 900) % 4)


def regions_of(drafts: Iterable[PageDraft], picture: PlainPicture, ids: IdFactory) -> tuple[Region, ...]:
    """Return what was read as regions of the scan. Lines without a letter or digit are spots, not text."""
    found: list[Region] = []
    for draft in (region for page in drafts for region in page.regions):
        lines = tuple(_line(line, picture, ids()) for line in draft.lines
                      if any(character.isalnum() for character in line.text))
        if lines:
            found.append(_region(draft, lines, picture, ids()))
    return tuple(found)


def _region(draft: RegionDraft, lines: tuple[Line, ...], picture: PlainPicture, region_id: str) -> Region:
    return Region(id=region_id, kind=draft.kind, polygon=_in_scan(draft.polygon, picture), lines=lines)


def _line(draft: LineDraft, picture: PlainPicture, line_id: str) -> Line:
    return Line(id=line_id, polygon=_in_scan(draft.polygon, picture), baseline=_in_scan(draft.baseline, picture),
                text=draft.text, words=tuple(_word(word, picture) for word in draft.words))


def _word(draft: WordDraft, picture: PlainPicture) -> Word:
    return Word(text=draft.text, polygon=_in_scan(draft.polygon, picture), confidence=draft.confidence)


def _in_scan(polygon: Polygon, picture: PlainPicture) -> Polygon:
    return tuple(picture.in_scan(point) for point in polygon)
