"""Pictures in a document as pages of the letters in which they stand.

Whether one is a scan, a seal or a letterhead, only an editor can tell; a page is easily taken away again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from editor.core.annotations import Annotation
from editor.core.ids import new_id
from editor.core.messages import FormatError
from editor.core.pages import FACS, Image, Page
from editor.core.scan_paths import safe_name
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import Source
from editor.formats.word.flat import flat_picture_bytes
from editor.formats.word.flow import Picture
from editor.formats.word.package import ZIP, Package
from editor.formats.word.placing import Placed


class Pictures:
    """The pages of the letters of one document, in the order in which their pictures stand there."""

    def __init__(self, letters: Sequence[LetterSnapshot]) -> None:
        self._letters = letters
        self._pages: list[dict[str, Page]] = [{} for _ in letters]
        self._places: list[dict[str, int]] = [{} for _ in letters]

    def add(self, letter: int, picture: Picture, place: Placed | None) -> None:
        """Give a letter a page for a picture. One that it shows already (a device at every head) is no page again."""
        own = self._letters[letter]
        if picture.sha256 in self._pages[letter]:
            return
        image = Image(path=safe_name(picture.part.rpartition("/")[2]), sha256=picture.sha256,
                      media_type=picture.media_type, width=0, height=0, size=picture.size, embedded=True)
        page = Page(id=new_id(), letter=own.letter.id, order=len(self._pages[letter]) + 1, image=image)
        self._pages[letter][picture.sha256] = page
        if place is not None and place.text == own.transcription.text.id:
            self._places[letter][page.id] = place.start

    def pages(self, letter: int) -> tuple[Page, ...]:
        """Return the pages of a letter."""
        return tuple(self._pages[letter].values())

    def breaks(self, letter: int) -> list[Annotation]:
        """Return where pages begin in the text of a letter: where their pictures stand with words behind them, of
        several at one place the first. Where none stands so, the first page is that of the beginning."""
        found = list(self._breaks(letter))
        pages = self.pages(letter)
        return found or [self._break(letter, 0, page) for page in pages[:1]]

    def _breaks(self, letter: int) -> Iterator[Annotation]:
        content = self._letters[letter].transcription.text.content
        taken: set[int] = set()
        for page in self.pages(letter):
            at = self._places[letter].get(page.id)
            if at is None:
                continue
            at += content[at:at + 1] == "\n"  # between two lines, it belongs to what follows
            if at not in taken and content[at:].strip():
                taken.add(at)
                yield self._break(letter, at, page)

    def _break(self, letter: int, at: int, page: Page) -> Annotation:
        return Annotation(id=new_id(), text=self._letters[letter].transcription.text.id, kind="page-break", start=at,
                          end=at, attributes={FACS: page.id})


def picture_bytes(source: Source, part: str) -> bytes:
    """Return the bytes of a picture in a document, unpacked under the limits of ``Package``; those of a document in
    one file of XML are decoded.

    Raises:
        FormatError: as ``Package``, or ``document-damaged``: there is no such part.
    """
    if not source.data.startswith(ZIP):
        return flat_picture_bytes(source.data, part)
    data = Package(source.data).bytes_of(part)
    if data is None:
        raise FormatError("document-damaged", detail=part)
    return data
