"""The pages of letters and the images on them: adding, taking away, naming, and where their files lie.

The files themselves are read before a step is made; only what is to be kept in the project file is read in it, one
image after the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from editor.app.actions.imports import letter_objects
from editor.app.actions.letters import places
from editor.app.actions.line_links import loosened
from editor.app.actions.scans import in_order, name_of
from editor.app.actions.step import BulkStep, Step, need, place
from editor.core.annotations import Annotation
from editor.core.ids import new_id
from editor.core.letters import Letter
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, Delete, Put, PutImage, Reader
from editor.core.pages import FACS, Image, Line, Page, PageSide
from editor.core.record import JsonObject, replace
from editor.core.snapshot import LetterSnapshot, TextSnapshot

MOST_EMBEDDED = 200 * 1024 * 1024
"""The most bytes of images that one step puts into the project file."""


class EmbeddedFile(NamedTuple):
    """A file whose bytes are to be kept in the project."""

    file: Path
    sha256: str
    media_type: str
    size: int


def put_images(files: Iterable[EmbeddedFile]) -> Iterator[PutImage]:
    """Yield the bytes of files, each read when it is wanted, each kept once.

    Raises:
        RefusedError: they are too many for one step ("images-too-large"), or cannot be read ("scan-unreadable").
    """
    once = {one.sha256: one for one in files}
    total = sum(one.size for one in once.values())
    if total > MOST_EMBEDDED:
        raise RefusedError("images-too-large", megabytes=round(total / 1e6), most=round(MOST_EMBEDDED / 1e6))
    for one in once.values():
        try:
            data = one.file.read_bytes()
        except OSError as error:
            raise RefusedError("scan-unreadable", file=one.file.name, reason=error.strerror or str(error)) from error
        yield PutImage(one.sha256, one.media_type, data)


class AddScans(msgspec.Struct, frozen=True, kw_only=True):
    """Add new letters of which there are scans, as one step; each gets the next running number."""

    letters: tuple[LetterSnapshot, ...]
    files: tuple[EmbeddedFile, ...] = ()

    @property
    def streams(self) -> bool:
        """Images are read one after the other, while the step is made."""
        return True

    @property
    def kind(self) -> str:
        """Shown as an import; the session makes a verified backup before it."""
        return "import"

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-scans-imported", letters=len(self.letters),
                       pages=sum(len(one.pages) for one in self.letters))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the images, the letters in their places and everything in them."""
        numbered = [replace(one, letter=replace(one.letter, number=number, order=order))
                    for one, (number, order) in zip(self.letters, places(reader), strict=False)]
        yield from put_images(self.files)
        for one in numbered:
            yield from (Put(part) for part in letter_objects(one))


class AddPages(Step, frozen=True, kw_only=True):
    """Add pages behind those of a letter, with the lines that stand on them.

    The first page of a letter begins at the start of its text. Lines whose words are known are looked for in the
    text, and tied to it where they are found.
    """

    letter: str
    pages: tuple[Page, ...]
    files: tuple[EmbeddedFile, ...] = ()

    @property
    def kind(self) -> str:
        """Shown as an import."""
        return "import"

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-pages-added", count=len(self.pages), number="")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the letter's number."""
        found = reader.get(self.letter)
        return message("history-pages-added", count=len(self.pages),
                       number=found.number if isinstance(found, Letter) else "")

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the images, the pages, and the breaks that tie them to the text."""
        snapshot = reader.letter(self.letter)
        last = max((page.order for page in snapshot.pages), default=0)
        pages = [replace(page, letter=self.letter, order=last + number) for number, page in enumerate(self.pages, 1)]
        text = snapshot.transcription
        return [*put_images(self.files), *(Put(page) for page in pages),
                *(Put(one) for one in page_ties(text, pages, first=not snapshot.pages)),
                *(Put(one) for one in line_ties(text, pages))]


def page_ties(text: TextSnapshot, pages: Sequence[Page], *, first: bool) -> Iterator[Annotation]:
    """Yield the breaks of pages: where the first line of each is found in the text; the first page of a letter
    without any break begins at the start."""
    starts = _line_starts(text, pages)
    known = [one for one in text.of_kind("page-break") if not one.detached]
    for number, page in enumerate(pages):
        at = min((start for line in page.lines() if (start := starts.get(line.id)) is not None), default=None)
        if first and number == 0 and (at is not None or not known):
            at = 0
        if at is None:
            continue
        told: JsonObject = {FACS: page.id, **({"n": page.label} if page.label else {})}
        there = next((one for one in known if one.start == at and not one.attributes.get(FACS)), None)
        yield replace(there, attributes={**told, **there.attributes, FACS: page.id}) if there is not None else \
            _point("page-break", text, at, told)


def line_ties(text: TextSnapshot, pages: Sequence[Page]) -> Iterator[Annotation]:
    """Yield the breaks of the lines of pages that are found in the text."""
    content = text.text.content
    known = [one for one in text.of_kind("line-break") if not one.detached and not one.attributes.get(FACS)]
    for line, start in _line_starts(text, pages).items():
        told: JsonObject = {FACS: line}
        if 0 < start < len(content) and content[start - 1].isalpha() and content[start].isalpha():
            told["break"] = "no"
        there = next((one for one in known if one.start == start), None)
        yield replace(there, attributes={**there.attributes, FACS: line}) if there is not None else \
            _point("line-break", text, start, told)


def _line_starts(text: TextSnapshot, pages: Sequence[Page]) -> dict[str, int]:
    from editor.core.line_matching import line_starts  # only pages that have lines need the aligner

    lines: list[Line] = [line for page in pages for line in page.lines() if line.text]
    if not lines:
        return {}
    found = line_starts(text.text.content, [line.text or "" for line in lines])
    return {lines[one.line].id: one.start for one in found}


def _point(kind: str, text: TextSnapshot, at: int, attributes: JsonObject) -> Annotation:
    return place(Annotation(id=new_id(), text=text.text.id, kind=kind, start=at, end=at, attributes=attributes),
                 text.text.content)


class SetImages(BulkStep, frozen=True, kw_only=True):
    """Say for pages where their images lie now. ``how`` says what was done: found, copied, written or linked."""

    images: Mapping[str, Image]
    how: str = "linked"

    @property
    def label(self) -> Message:
        """What the history shows."""
        codes = {"found": "history-images-found", "copied": "history-images-copied",
                 "written": "history-images-written"}
        return Message(codes.get(self.how, "history-images-linked"), {"count": len(self.images)})

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the pages with their images."""
        pages = ((need(reader, Page, key), image) for key, image in self.images.items())
        return tuple(Put(replace(page, image=image)) for page, image in pages if page.image != image)


class EmbedImages(BulkStep, frozen=True, kw_only=True):
    """Keep the images of pages in the project file; the files they were linked to stay."""

    files: Mapping[str, Path]
    """The file of each page, by the page's identity."""

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-images-embedded", count=len(self.files))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the bytes and the pages; raises RefusedError where a file is not what was linked."""
        pages = [(need(reader, Page, key), file) for key, file in self.files.items()]
        linked = [(page, page.image, file) for page, file in pages if page.image is not None]
        wanted = [EmbeddedFile(file, image.sha256, image.media_type, image.size or _size(file))
                  for _, image, file in linked]
        return [*put_images(wanted), *(Put(replace(page, image=replace(image, embedded=True)))
                                       for page, image, _ in linked)]


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


class SetPage(Step, frozen=True, kw_only=True):
    """Call a page otherwise, or say what side it is; the break that names it says the same."""

    page: str
    page_label: str
    side: PageSide

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-page-renamed", page=self.page_label)

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the page, and its break with the new label."""
        page = need(reader, Page, self.page)
        words = " ".join(self.page_label.split())
        after = replace(page, label=words, side=self.side)
        if after == page:
            return ()
        return (Put(after), *(Put(one) for one in _renamed(reader.letter(page.letter), page, words)))


def _renamed(letter: LetterSnapshot, page: Page, label: str) -> Iterator[Annotation]:
    for text in letter.texts():
        for one in text.of_kind("page-break"):
            if str(one.attributes.get(FACS) or "").removeprefix("#") == page.id and one.attributes.get("n") != label:
                attributes: JsonObject = {key: value for key, value in one.attributes.items() if key != "n"}
                yield replace(one, attributes={**attributes, **({"n": label} if label else {})})


class RemovePage(Step, frozen=True, kw_only=True):
    """Take a page from its letter. Its file stays where it is, and so does the text, without the link."""

    page: str

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-page-removed", page="")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the page."""
        page = reader.get(self.page)
        return message("history-page-removed", page=name_of(page)) if isinstance(page, Page) else self.label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the deletion, the places of the pages behind it, and the breaks that named it."""
        page = need(reader, Page, self.page)
        letter = reader.letter(page.letter)
        rest = [one for one in in_order(letter.pages) if one.id != page.id]
        targets = {page.id, *(region.id for region in page.regions), *(line.id for line in page.lines())}
        return (*loosened(letter, targets), *(Put(replace(one, order=order)) for order, one in enumerate(rest, 1)
                                              if one.order != order), Delete(page.id))
