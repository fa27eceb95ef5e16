"""Annotations that come without their texts: placed in the texts of the project by position and quote."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from editor.core.annotations import BLOCK_KINDS, POINT_KINDS, Annotation
from editor.core.ids import is_id, new_id
from editor.core.letters import Comment, Letter, Note, Text
from editor.core.messages import LetterbookError
from editor.core.operations import Change, Put, Reader
from editor.core.problems import Problem, problem
from editor.core.quotes import capture, locate
from editor.core.record import replace
from editor.formats.base import LooseAnnotation

_URN = "urn:uuid:"


class PlacedAnnotations(NamedTuple):
    """What is added to the project, and what is to be said of the rest."""

    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]


def place_annotations(reader: Reader, file: str, loose: Iterable[LooseAnnotation]) -> PlacedAnnotations:
    """Return the annotations in their places.

    A text is named by its URN or by that of its letter, which means the transcription; a letter also by the address of
    its page in an HTML edition, or by the file or address that it was taken from, if no other was. A position counts
    where the quote stands there; else the quote is looked for; what does not stand in the text word for word is kept,
    detached, and reported. An annotation whose identity the project has already is left out, as are the roles of
    blocks: each line of a text here has its role.
    """
    placing = _Placing(reader, file)
    changes = [change for one in loose for change in placing.changes(one)]
    return PlacedAnnotations(tuple(changes), tuple(placing.told()))


class _Placing:
    def __init__(self, reader: Reader, file: str) -> None:
        self._reader = reader
        self._file = file
        self._lost: dict[str, int] = {}
        self._present = 0
        self._problems: list[Problem] = []
        self._seen: set[str] = set()
        self._texts: dict[str, Text | None] = {}
        self._origins: dict[str, list[str]] | None = None
        """The letters that were taken from a file or address, read only where one is asked for."""

    def told(self) -> Iterator[Problem]:
        """What is to be reported."""
        yield from self._problems
        for source, count in self._lost.items():
            yield problem("annotation-without-text", source=source, count=count, file=self._file)
        if self._present:
            yield problem("annotations-already-present", count=self._present, file=self._file)

    def changes(self, loose: LooseAnnotation) -> Iterator[Change]:
        """The annotation in its place, and the comment on it."""
        text = self._text(loose.source)
        given = loose.annotation
        if text is None:
            self._lost[loose.source] = self._lost.get(loose.source, 0) + 1
            return
        if given.id in self._seen or self._reader.get(given.id) is not None:
            self._present += 1
            return
        if given.kind in BLOCK_KINDS and not given.attributes.get("run_in"):
            return
        if given.note is not None and not self._is_note(given.note, text):
            self._lost[loose.source] = self._lost.get(loose.source, 0) + 1
            return
        self._seen.add(given.id)
        placed = _placed(replace(given, text=text.id), text.content)
        if placed.detached and not given.detached:
            self._problems.append(problem("anchor-detached", letter=text.letter, text=text.id, start=placed.start,
                                          end=placed.end, kind=placed.kind))
        yield Put(placed)
        if loose.words:
            yield Put(Comment(id=new_id(), letter=text.letter, target=placed.id, body=loose.words,
                              author=loose.author, at=loose.at))

    def _text(self, source: str) -> Text | None:
        if source not in self._texts:
            self._texts[source] = self._found(source)
        return self._texts[source]

    def _found(self, source: str) -> Text | None:
        identity = source.partition("#")[0].removeprefix(_URN).replace("-", "")
        if not is_id(identity):
            # The page of a letter in an HTML edition is called by its identity.
            identity = _stem(source) if is_id(_stem(source)) else self._taken_from(source)
        found = self._reader.get(identity) if is_id(identity) else None
        if isinstance(found, Letter):
            try:
                return self._reader.letter(found.id).transcription.text
            except LetterbookError:
                return None
        return found if isinstance(found, Text) else None

    def _taken_from(self, source: str) -> str:
        """The letter that was taken from a file or address, if it is the only one."""
        if self._origins is None:
            self._origins = {}
            for letter in self._reader.letter_ids():
                digital = self._reader.letter(letter).provenance.digital_source
                names = (digital.url, digital.file, _stem(digital.file or "")) if digital is not None else ()
                for name in dict.fromkeys(filter(None, names)):
                    self._origins.setdefault(name, []).append(letter)
        names = (source, source.rpartition("/")[2], _stem(source))
        found = next((self._origins[name] for name in names if name in self._origins), list[str]())
        return found[0] if len(found) == 1 else ""

    def _is_note(self, identity: str, text: Text) -> bool:
        note = self._reader.get(identity)
        return isinstance(note, Note) and note.letter == text.letter


def _stem(source: str) -> str:
    """The name at the end of an address or path, without its ending."""
    return source.partition("#")[0].partition("?")[0].rstrip("/").rpartition("/")[2].partition(".")[0]


def _placed(given: Annotation, content: str) -> Annotation:
    """The annotation where its quote stands in the content; a position alone counts where the text is that long."""
    if given.detached:
        point = min(given.start, len(content))
        return replace(given, start=point, end=point)
    if given.quote or given.prefix or given.suffix:
        at = locate(content, given.quote, given.prefix, given.suffix, given.start)
        found = (at.start, at.end) if at is not None and at.exact else None
    else:
        found = (given.start, given.end) if given.end <= len(content) else None
    if found is None or (given.kind in POINT_KINDS and found[0] != found[1]):
        point = min(given.start, len(content))
        return replace(given, start=point, end=point, detached=True)
    quote, prefix, suffix = capture(content, *found)
    return replace(given, start=found[0], end=found[1], quote=quote, prefix=prefix, suffix=suffix)
