"""Writing the whole edition, letter by letter: memory holds one letter, and small rows of the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.resources import files

from editor.core.annotations import OPAQUE
from editor.core.pages import Adjustments
from editor.core.problems import Problem, problem
from editor.core.references import KIND, value_of
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import ExportReport, ExportSource, Sink
from editor.formats.html.context import Choices, Edition, LetterRow, row_of
from editor.formats.html.correspondence import correspondence_page
from editor.formats.html.elements import Maker
from editor.formats.html.frame import Frame
from editor.formats.html.letter import Neighbours, write_letter
from editor.formats.html.lists import about_page, chronology_page, letters_page
from editor.formats.html.register import NAMED, RECEIVED, SENT, Mentions, register_pages
from editor.formats.html.scans import Shown
from editor.formats.html.search import SearchIndex
from editor.formats.words import Words

NAME = "HTML"
ASSETS = ("style.css", "letter.js", "search.js")
"""Files that are in every edition as they are."""


class Site:
    """Writes one edition."""

    def __init__(self, source: ExportSource, choices: Choices, sink: Sink) -> None:
        self._source = source
        self._sink = sink
        self._maker = Maker(Words(choices.language))
        entities = {entity.id: entity for entity in source.project.entities}
        self._edition = Edition(source.project.project, entities, choices)
        self._frame = Frame(source.project.project.title, self._maker)
        self._mentions = Mentions(self._maker.say)
        self._search = SearchIndex(self._maker.say, source.letter_count)
        self._kinds: dict[str, str] = {}
        self._files: list[str] = []
        self._problems: list[Problem] = []

    def write(self) -> ExportReport:
        """Write everything; the files are named in the order in which they are written."""
        with self._search, self._mentions:
            return self._write()

    def _write(self) -> ExportReport:
        self._write_letters()
        rows = self._edition.rows
        for name, parts in register_pages(self._edition, self._frame, self._maker, self._mentions):
            self._put_parts(name, parts)
        for name, parts in self._search.finish(rows.values(), self._source.letters):
            self._put_parts(name, parts)
        for name, write in (("index.html", letters_page), ("chronology.html", chronology_page)):
            self._put_parts(name, write(self._edition, self._frame, self._maker))
        self._put("correspondence.html", correspondence_page(self._edition, self._frame, self._maker))
        self._put("about.html", about_page(self._edition, self._frame, self._maker, self._kinds))
        self._put("search.html", self._search_page())
        for name in ASSETS:
            self._put(name, files("editor.formats.html").joinpath("assets", name).read_bytes())
        if self._maker.replaced:
            self._problems.append(problem("character-not-exportable", format=NAME))
        return ExportReport(tuple(self._files), tuple(self._problems))

    def _put(self, name: str, data: bytes) -> None:
        self._sink.write(name, data)
        self._files.append(name)

    def _put_parts(self, name: str, parts: Iterable[bytes]) -> None:
        self._sink.write_parts(name, parts)
        self._files.append(name)

    # Letters

    def _write_letters(self) -> None:
        """Letters that point to one not seen yet are written in a second round, when it is known what there is."""
        postponed: set[str] = set()
        for rank, (snapshot, neighbours) in enumerate(self._letters()):
            letter = snapshot.letter
            row = self._edition.take(snapshot)
            self._search.add(snapshot, row)
            if _points_ahead(snapshot, self._edition):
                postponed.add(letter.id)
            else:
                self._write_letter(rank, snapshot, neighbours)
        self._search.close()
        if postponed:
            for rank, (snapshot, neighbours) in enumerate(self._letters()):
                if snapshot.letter.id in postponed:
                    self._write_letter(rank, snapshot, neighbours)

    def _letters(self) -> Iterator[tuple[LetterSnapshot, Neighbours]]:
        """Each letter with the rows of those before and after it."""
        before, current = None, None
        for following in self._source.letters():
            if current is not None:
                row = row_of(current.letter)
                yield current, Neighbours(before, row_of(following.letter))
                before = row
            current = following
        if current is not None:
            yield current, Neighbours(before, None)

    def _write_letter(self, rank: int, snapshot: LetterSnapshot, neighbours: Neighbours) -> None:
        shown = self._scans(snapshot)
        written = write_letter(self._edition, self._frame, snapshot, shown, neighbours, self._maker.say)
        row = self._edition.rows[snapshot.letter.id]
        self._put(row.page, written.data)
        self._mentions.add(rank, row, written.places, self._roles(row, written.named))
        self._kinds.update({kind: css for kind, css in written.kinds.items() if kind not in self._kinds})
        self._problems.extend(_losses(snapshot))
        if written.replaced:
            self._problems.append(problem("character-not-exportable", letter=snapshot.letter.id, format=NAME))

    def _roles(self, row: LetterRow, named: Iterable[str]) -> dict[str, int]:
        """The entries that a letter names outside its text, with what they are in it."""
        found = dict.fromkeys(named, NAMED)
        for role, people in ((RECEIVED, row.receivers), (SENT, row.senders)):
            for _, identity in people:
                entity = self._edition.entity(identity)
                if entity is not None:
                    found[entity.id] = role
        return found

    def _scans(self, snapshot: LetterSnapshot) -> list[Shown]:
        shown: list[Shown] = []
        if not self._edition.choices.scans:
            return shown
        for number, page in enumerate(snapshot.pages, 1):
            if page.image is None:
                continue
            scan = self._source.scan(page)
            if scan is None:
                label = page.label or str(number)
                self._problems.append(problem("image-missing", letter=snapshot.letter.id, page=label,
                                              file=page.image.path))
                continue
            shown.append(Shown(number, page, scan))
            self._put(shown[-1].file, scan.data)
        return shown

    def _search_page(self) -> bytes:
        maker, say = self._maker, self._maker.say
        sheet = self._frame.sheet(say("Search"), "search.html", scripts=("search.js", "search/letters.js"))
        maker.leaf(sheet.main, "h1", None, say("Search"))
        maker.leaf(sheet.main, "p", None, say(
            "All words count, in the letters and in their notes, with or without capitals and accents; the beginning "
            "of a word is enough. Words in quotation marks are looked for as they stand."))
        without = maker.child(maker.child(sheet.main, "noscript"), "p", None,
                              say("Searching needs JavaScript. Without it, the "))
        for page, words, tail in (("register.html", "register", " and the "), ("index.html", "list of letters",
                                                                               " lead to every letter.")):
            maker.leaf(without, "a", {"href": page}, say(words))
            maker.write(without, say(tail))
        maker.leaf(sheet.main, "p", {"id": "found", "role": "status"})
        maker.leaf(sheet.main, "ol", {"id": "hits"})
        maker.leaf(sheet.main, "button", {"id": "more", "type": "button", "hidden": "hidden"}, say("More letters"))
        return maker.page(sheet.root)


def _points_ahead(snapshot: LetterSnapshot, edition: Edition) -> bool:
    """Whether a letter points to one that has not been seen yet."""
    if any(link.letter is not None and link.letter not in edition.rows for link in snapshot.letter.links):
        return True
    for text in snapshot.texts():
        for annotation in text.annotations:
            if annotation.kind == KIND:
                values = annotation.attributes
                target = {"letter": "target", "note": "letter"}.get(value_of(values, "to"))
                if target is not None and value_of(values, target) not in edition.rows:
                    return True
    return False


def _losses(snapshot: LetterSnapshot) -> Iterable[Problem]:
    """What of a letter is not for the readers of an edition."""
    annotations = [annotation for text in snapshot.texts() for annotation in text.annotations]
    source = snapshot.provenance.digital_source
    held = {
        "foreign elements": any(annotation.kind == OPAQUE for annotation in annotations),
        "comments": bool(snapshot.comments),
        "readings": bool(snapshot.readings),
        "detached annotations": any(annotation.detached for annotation in annotations),
        "raw source": source is not None and source.raw is not None,
        "how pages are shown": any(page.adjustments != Adjustments() for page in snapshot.pages),
    }
    left_out = [what for what, present in held.items() if present]
    if left_out:
        yield problem("not-in-format", letter=snapshot.letter.id, what=", ".join(left_out), format=NAME)
