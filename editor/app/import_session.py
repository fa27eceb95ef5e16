"""The work of one import before it is taken in: the letters of a batch, the corrections, and their undo."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from editor.app import import_drafts
from editor.app.actions.imports import BulkReader, ImportPlan, ReadSource, whole_letters
from editor.app.import_rows import Row, doubts, rows
from editor.core.operations import Reader
from editor.core.pages import Image, Page
from editor.core.record import Record
from editor.core.rows import LetterRow
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import ImportedLetter

if TYPE_CHECKING:
    from editor.app.review.returning import BackDocument, BackLetter
    from editor.store.session import ProjectSession

Correction = Callable[[ReadSource], ReadSource]


class Entry(NamedTuple):
    """One letter of the batch: the number of its source and its own number in it, and how much is doubtful."""

    source: int
    number: int
    doubts: int


class Described(NamedTuple):
    """A letter of the project whose pages a letter of the batch describes: the pages as described, by their ids."""

    letter: str
    number: str
    pages: Mapping[str, Page]


class _Step(NamedTuple):
    """What a correction replaced, and the letter that was shown."""

    source: int
    draft: ReadSource
    current: int


class ImportSession:
    """The drafts of a batch, one letter of them shown. Corrections replace one draft at a time."""

    def __init__(self, plan: ImportPlan) -> None:
        self._drafts = list(plan.sources)
        self.refused = plan.refused
        self.returned: tuple[BackDocument, ...] = ()
        """Documents that are letters of the project coming back: they make no letters."""
        self.present: dict[tuple[int, int | str], str] = {}
        """The letters that are in the project already, with the number that they have there."""
        self.described: dict[tuple[int, int | str], Described] = {}
        """The letters that are no more than lines of pages that are in the project already."""
        self._entries = [self._counted(index) for index in range(len(self._drafts))]
        self._flat: list[Entry] | None = None
        self._undo: list[_Step] = []
        self._redo: list[_Step] = []
        self._opened: int | None = None
        self.current = 0
        """Which of ``entries`` is shown."""

    def _counted(self, source: int) -> list[Entry]:
        draft = self._drafts[source]
        return [Entry(source, index, doubts(letter, draft.decided, () if index else draft.result.problems))
                for index, letter in enumerate(draft.result.letters)]

    # What there is

    @property
    def entries(self) -> list[Entry]:
        """All letters in the order of the files."""
        if self._flat is None:
            self._flat = [entry for entries in self._entries for entry in entries]
        return self._flat

    @property
    def plan(self) -> ImportPlan:
        """What would come in now."""
        return ImportPlan(tuple(self._drafts), self.refused)

    @property
    def corrections(self) -> int:
        """How many corrections can be taken back."""
        return len(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether a correction that was taken back can be made again."""
        return bool(self._redo)

    def letter_of(self, entry: Entry) -> ImportedLetter:
        """Return the letter of an entry."""
        return self._drafts[entry.source].result.letters[entry.number]

    def draft_of(self, entry: Entry) -> ReadSource:
        """Return the source of an entry."""
        return self._drafts[entry.source]

    def is_left_out(self, entry: Entry) -> bool:
        """Tell whether the letter is not to come in."""
        draft = self.draft_of(entry)
        return draft.key(draft.result.letters[entry.number]) in draft.left_out

    # The letter that is shown

    @property
    def entry(self) -> Entry | None:
        """The letter that is shown, or None where there is none."""
        found = self.entries
        return found[self.current] if 0 <= self.current < len(found) else None

    @property
    def back(self) -> tuple[BackDocument, BackLetter] | None:
        """What comes back, where that is shown: it is counted behind ``entries``."""
        rows = [(document, letter) for document in self.returned for letter in document.letters]
        number = self.current - len(self.entries)
        return rows[number] if 0 <= number < len(rows) else None

    @property
    def draft(self) -> ReadSource | None:
        """The source of the letter that is shown, with its places."""
        entry = self.entry
        if entry is None:
            return None
        if self._opened != entry.source:
            self._close()
            self._drafts[entry.source] = import_drafts.opened(self._drafts[entry.source])
            self._opened = entry.source
        return self._drafts[entry.source]

    def _close(self) -> None:
        """Forget the places of the source that was shown last: only one at a time needs them."""
        if self._opened is not None:
            draft = self._drafts[self._opened]
            letters = tuple(letter._replace(kept=()) for letter in draft.result.letters)
            self._drafts[self._opened] = draft._replace(result=draft.result._replace(letters=letters))

    @property
    def letter(self) -> ImportedLetter | None:
        """The letter that is shown."""
        draft, entry = self.draft, self.entry
        return draft.result.letters[entry.number] if draft is not None and entry is not None else None

    def rows(self) -> list[Row]:
        """Return what is to be looked at in the letter that is shown, the doubtful first."""
        draft, letter, entry = self.draft, self.letter, self.entry
        if draft is None or letter is None or entry is None:
            return []
        return rows(letter, draft.decided, () if entry.number else draft.result.problems)

    def next_doubtful(self) -> int | None:
        """Return the number of the next letter with something doubtful that is to come in, or None."""
        found = self.entries
        order = [*range(self.current + 1, len(found)), *range(min(self.current, len(found)))]
        return next((at for at in order if found[at].doubts and not self.is_left_out(found[at])), None)

    # Corrections

    def correct(self, make: Correction) -> None:
        """Correct the source of the letter that is shown; what ``make`` refuses changes nothing."""
        draft, entry = self.draft, self.entry
        if draft is None or entry is None:
            return
        after = make(draft)
        self._undo.append(_Step(entry.source, draft, self.current))
        self._redo.clear()
        self._put(entry.source, after)

    def undo(self) -> bool:
        """Take the last correction back and show its letter; return whether there was one."""
        return self._step(self._undo, self._redo)

    def redo(self) -> bool:
        """Make the correction again that was taken back last; return whether there was one."""
        return self._step(self._redo, self._undo)

    def _step(self, here: list[_Step], there: list[_Step]) -> bool:
        if not here:
            return False
        step = here.pop()
        there.append(_Step(step.source, self._drafts[step.source], self.current))
        self._put(step.source, step.draft, step.current)
        return True

    def _put(self, source: int, draft: ReadSource, current: int | None = None) -> None:
        """Show another state of a source, and in it the letter that begins where the one shown began."""
        entry = self.entry
        place = self.letter_of(entry).begins if entry is not None and entry.source == source else None
        if self._opened not in (None, source):
            self._close()
        # What a step kept may have lost its places: it is opened again when it is shown.
        self._opened = source if any(letter.kept for letter in draft.result.letters) else None
        self._drafts[source] = draft
        self._entries[source] = self._counted(source)
        self._flat = None
        if current is not None:
            self.current = max(0, min(current, len(self.entries) - 1))
        elif place is not None:
            first = sum(len(entries) for entries in self._entries[:source])
            begun = [at for at, letter in enumerate(draft.result.letters) if letter.begins <= place]
            self.current = first + (begun[-1] if begun else 0)

    def leave_out(self, entry: Entry) -> None:
        """Leave a letter out, or take it in again; can be taken back like a correction."""
        draft = self._drafts[entry.source]
        self._undo.append(_Step(entry.source, draft, self.current))
        self._redo.clear()
        self._put(entry.source, import_drafts.leave_out(draft, self.letter_of(entry)))

    # What is in the project already

    def complete(self, reader: Reader) -> None:
        """Give letters what other tables of the batch say is in them. Done before anything else is asked."""
        self._drafts = list(whole_letters(reader, self.plan).sources)
        self._entries = [self._counted(index) for index in range(len(self._drafts))]
        self._flat = None

    def bring_back(self, project: ProjectSession) -> None:
        """Set documents apart that are letters of the project coming back. Done before anything is corrected."""
        if not any(draft.result.returned is not None for draft in self._drafts):
            return
        from editor.app.review.returning import BackDocument, came_back, parted

        plan, documents = parted(project, self.plan)
        self.returned = tuple(BackDocument(name, came_back(project, one)) for name, one in documents)
        self._drafts = list(plan.sources)
        self._entries = [self._counted(index) for index in range(len(self._drafts))]
        self._flat = None

    def compare(self, reader: Reader, known: Iterable[LetterRow]) -> None:
        """Note the letters that the project has already; those from the same file are left out for the time being."""
        by_title: dict[tuple[str, str], list[LetterRow]] = {}
        for row in known:
            by_title.setdefault((row.title, row.date), []).append(row)
        ids = [letter.snapshot.letter.id for draft in self._drafts for letter in draft.result.letters]
        there = reader.existing(ids) if isinstance(reader, BulkReader) else {
            one for one in ids if reader.get(one) is not None}
        numbers = {row.id: row.number for rows_ in by_title.values() for row in rows_}
        sums = _Sums(reader)
        for entry in self.entries:
            head = self.letter_of(entry).snapshot.letter
            number = numbers.get(head.id) if head.id in there else sums.number(
                self.letter_of(entry), by_title.get((head.title, _date(self.letter_of(entry))), ()))
            if number is not None:
                draft = self._drafts[entry.source]
                key = draft.key(self.letter_of(entry))
                self.present[entry.source, key] = number
                self._drafts[entry.source] = draft._replace(left_out=draft.left_out | {key})

    def describe(self, pages: Iterable[Page], numbers: Mapping[str, str]) -> None:
        """Note which letters only say what stands on pages that the project has, which show the very same images.
        They do not come in as letters for the time being; their lines go to those pages. ``numbers`` are those of
        letters by their ids.

        Images are the same by checksum; where the one that a file names is not there, by a name and size that only
        one page has."""
        shown = _Shown(page for page in pages if page.letter in numbers)
        for entry in self.entries:
            draft = self._drafts[entry.source]
            key = draft.key(self.letter_of(entry))
            read = self.letter_of(entry).snapshot.pages
            found = [shown.like(page) if page.regions else None for page in read]
            homes = {page.letter if page is not None else "" for page in found}
            if read and len(homes) == 1 and (home := homes.pop()) and (entry.source, key) not in self.present:
                described = {page.id: new for page, new in zip(found, read, strict=True) if page is not None}
                self.described[entry.source, key] = Described(home, numbers[home], described)
                self._drafts[entry.source] = draft._replace(left_out=draft.left_out | {key})
                shown.drop(described)  # the next one that says something of the same page is a letter of its own

    def described_by(self, entry: Entry) -> Described | None:
        """Return the letter of the project whose pages a letter of the batch describes, or None."""
        return self.described.get((entry.source, self.draft_of(entry).key(self.letter_of(entry))))

    def regions(self) -> dict[str, dict[str, Page]]:
        """What goes to pages of the project as it stands now: by the letter, then by the page."""
        taken: dict[str, dict[str, Page]] = {}
        for entry in self.entries:
            described = self.described_by(entry)
            if described is not None and self.is_left_out(entry):
                taken.setdefault(described.letter, {}).update(described.pages)
        return taken

    def describing(self) -> dict[str, list[LetterSnapshot]]:
        """The letters of the batch that say what stands on pages of the project, by the letter they go to."""
        found: dict[str, list[LetterSnapshot]] = {}
        for entry in self.entries:
            described = self.described_by(entry)
            if described is not None and self.is_left_out(entry):
                found.setdefault(described.letter, []).append(self.letter_of(entry).snapshot)
        return found

    def present_as(self, entry: Entry) -> str | None:
        """Return the number under which the project has the letter already, or None."""
        return self.present.get((entry.source, self.draft_of(entry).key(self.letter_of(entry))))


class _Shown:
    """The pages of a project by the images that they show."""

    def __init__(self, pages: Iterable[Page]) -> None:
        self._by_sum: dict[tuple[str, int], Page] = {}
        self._by_name: dict[tuple[str, int, int], list[Page]] = {}
        for page in pages:
            image = page.image
            if image is not None:
                if image.sha256:
                    self._by_sum[image.sha256, image.frame] = page
                self._by_name.setdefault(_named(image), []).append(page)

    def like(self, page: Page) -> Page | None:
        """Return the page of the project that shows the image of a page of a file, or None."""
        image = page.image
        if image is None:
            return None
        if image.sha256:
            return self._by_sum.get((image.sha256, image.frame))
        alike = self._by_name.get(_named(image), ()) if min(image.width, image.height) > 0 else ()
        return alike[0] if len(alike) == 1 else None

    def drop(self, ids: Collection[str]) -> None:
        """Forget some pages."""
        self._by_sum = {key: page for key, page in self._by_sum.items() if page.id not in ids}
        self._by_name = {key: left for key, pages in self._by_name.items()
                         if (left := [page for page in pages if page.id not in ids])}


def _named(image: Image) -> tuple[str, int, int]:
    return image.path.replace("\\", "/").rpartition("/")[2].casefold(), image.width, image.height


class _Sums:
    """Looks up the check sums of letters in the project, each once."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._known: dict[str, str | None] = {}

    def number(self, letter: ImportedLetter, candidates: Iterable[LetterRow]) -> str | None:
        """Return the number of the candidate that was taken from the very same file."""
        source = letter.snapshot.provenance.digital_source
        if source is None or source.sha256 is None:
            return None
        return next((row.number for row in candidates if self._sum(row.id) == source.sha256), None)

    def _sum(self, letter: str) -> str | None:
        if letter not in self._known:
            source = self._reader.letter(letter).provenance.digital_source
            self._known[letter] = source.sha256 if source is not None else None
        return self._known[letter]


def _date(letter: ImportedLetter) -> str:
    sent = letter.snapshot.letter.action("sent")
    return sent.date.text if sent is not None and sent.date is not None else ""


class Summary(Record, frozen=True):
    """What a batch holds, in figures."""

    files: int
    letters: int
    coming: int
    doubts: int
    doubtful_letters: int
    refused: int
    present: int
    described: int
    """How many only say what stands on pages of the project, and go there."""
    suggestions: int
    """How many suggestions come back in documents, and how many comments, and in how many documents."""
    comments: int
    returned: int
    pictures: int
    """How many pictures in documents would become pages of the letters that come."""
    others: int
    """How many register entries, annotations of texts that are not in the files, and rows of tables there are."""


def summary(session: ImportSession) -> Summary:
    """Return the figures of a batch as it stands now."""
    entries = session.entries
    coming = [entry for entry in entries if not session.is_left_out(entry)]
    plan = session.plan
    return Summary(
        files=len(plan.sources) + len(plan.refused) + len(session.returned), letters=len(entries), coming=len(coming),
        doubts=sum(entry.doubts for entry in coming), doubtful_letters=sum(bool(entry.doubts) for entry in coming),
        refused=len(plan.refused), present=len(session.present),
        described=sum(session.is_left_out(entry) and session.described_by(entry) is not None for entry in entries),
        suggestions=sum(one.suggestions for one in session.returned),
        comments=sum(one.comments for one in session.returned), returned=len(session.returned),
        pictures=sum(session.draft_of(entry).pictures_of(session.letter_of(entry)) for entry in coming),
        others=sum(len(source.result.entities) + len(source.result.annotations) + _changing(source)
                   for source in plan.sources))


def _changing(source: ReadSource) -> int:
    """How many rows are about something else than the letters and entries of the batch."""
    counted = {letter.snapshot.letter.id for letter in source.letters}
    return sum(not row.made or (row.table == "letters" and row.made not in counted
                                and row.made == row.cells.get("id", "").strip()) for row in source.result.rows)


