"""How far projects agree that hold the same letters: their letters paired, what editors marked, the comparison."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from editor.app.jobs import Progress
from editor.app.review.double import is_blind
from editor.core.annotations import BLOCK_KINDS, OPAQUE, Annotation
from editor.core.entities import Entity
from editor.core.folding import fold_text
from editor.core.messages import message
from editor.core.snapshot import TextSnapshot
from editor.review.agreement import (
    AgreementReport,
    Coded,
    ComparedLetter,
    LetterPair,
    MapSpans,
    alpha_of_all,
    between_all,
    compare,
)
from editor.review.resampling import Figure
from editor.review.span_matching import Span

if TYPE_CHECKING:
    from pathlib import Path

    from editor.core.letters import Reading
    from editor.store.session import ProjectSession

NOT_COMPARED: frozenset[str] = frozenset({*BLOCK_KINDS, "line-break", "page-break", "comment", "reference", OPAQUE})
"""Kinds that are compared only where they are asked for: what a page looks like and what editors say to one another
is no reading of the letter."""


class LetterHead(NamedTuple):
    """A letter of one of the projects, as lists name it."""

    id: str
    number: str
    title: str


class Transcribed(NamedTuple):
    """A letter with its transcription, as it stands in one project."""

    head: LetterHead
    transcription: TextSnapshot


class Paired(NamedTuple):
    """The same letter in both projects: by its id, or by the same words in letters with different ids."""

    first: Transcribed
    second: Transcribed
    by: Literal["id", "content"]


class AgreedLetter(NamedTuple):
    """A letter that both have, with what was found in it and the text that its spans stand on."""

    first: LetterHead
    second: LetterHead
    by: Literal["id", "content"]
    text: str
    compared: ComparedLetter


class ProjectAgreement(NamedTuple):
    """Everything that is said of two projects. ``names`` gives the name of the entry behind the identity of a span."""

    titles: tuple[str, str]
    letters: tuple[AgreedLetter, ...]
    only_first: tuple[LetterHead, ...]
    only_second: tuple[LetterHead, ...]
    report: AgreementReport
    names: Mapping[str, str]


class ReadProject(NamedTuple):
    """What is compared of a project: read once, so that the comparing itself may be done anywhere."""

    title: str
    letters: tuple[Transcribed, ...]
    entities: tuple[Entity, ...]


def read_projects(sessions: Sequence[ProjectSession], progress: Progress | None = None) -> list[ReadProject]:
    """Read the transcriptions and registers of projects; nothing is changed. Letters that are transcribed blind and
    not done by two people are left out: what was taken for what would show the one what the other wrote.

    Raises:
        StoreError: a project cannot be read.
        Cancelled: the work was told to stop.
    """
    progress = progress or Progress()
    ids = [session.letter_ids() for session in sessions]
    total, done = sum(map(len, ids)), 0
    projects: list[ReadProject] = []
    logged: dict[str, list[Reading]] = defaultdict(list)
    for session, letter_ids in zip(sessions, ids, strict=True):
        letters: list[Transcribed] = []
        for letter_id in letter_ids:
            progress.step(done, total, message("letters-reading"))
            snapshot = session.letter(letter_id)
            head = LetterHead(letter_id, snapshot.letter.number, snapshot.letter.title)
            letters.append(Transcribed(head, snapshot.transcription))
            logged[letter_id] += snapshot.readings
            done += 1
        projects.append(ReadProject(session.project().title, tuple(letters), tuple(session.entities())))
    blind = {letter_id for letter_id, readings in logged.items() if is_blind(readings)}
    return [one._replace(letters=tuple(letter for letter in one.letters if letter.head.id not in blind))
            for one in projects]


def compare_projects(first: ReadProject, second: ReadProject, *, kinds: Collection[str] = (),
                     map_spans: MapSpans | None = None, progress: Progress | None = None) -> ProjectAgreement:
    """Compare the transcriptions of two projects and what is marked in them.

    ``kinds`` are kinds of annotations, or of entries of the register for tags of these; without any, all but
    ``NOT_COMPARED`` are compared. Where the texts of a letter differ, its spans are compared only if ``map_spans``
    carries them over.
    """
    asked = progress or Progress()
    register = Register(first.entities, second.entities)
    pairs, only_first, only_second = pair_letters(first.letters, second.letters)
    report = compare([LetterPair(pair.first.head.id, *(coded(one.transcription, register, kinds)
                                                       for one in (pair.first, pair.second))) for pair in pairs],
                     map_spans=map_spans, tick=lambda: asked.step(0, 1, message("agreement-reckoning")))
    agreed = tuple(AgreedLetter(pair.first.head, pair.second.head, pair.by, pair.first.transcription.text.content,
                                found) for pair, found in zip(pairs, report.letters, strict=True))
    return ProjectAgreement((first.title, second.title), agreed, tuple(one.head for one in only_first),
                            tuple(one.head for one in only_second), report, register.names)


def agree_files(mine: Path, other: Path, progress: Progress | None = None) -> ProjectAgreement:
    """Compare a project, which may be open, with somebody else's file, which is never opened itself.

    Raises:
        LetterbookError: one of them cannot be read.
        Cancelled: the work was told to stop.
    """
    from editor.app import workspace
    from editor.app.review.comparing import opened_safely

    with workspace.open_project(mine, read_only=True) as session, opened_safely(other, progress) as theirs:
        projects = read_projects([session, theirs], progress)
    return compare_projects(*projects, progress=progress)


class AgreementOfAll(NamedTuple):
    """Three projects or more: F1 of each with each ("exact" and "overlap", in their order; None where two have no
    letter with the same text), and alpha over the tokens of all."""

    titles: tuple[str, ...]
    exact: tuple[tuple[float | None, ...], ...]
    overlap: tuple[tuple[float | None, ...], ...]
    alpha: Figure


def compare_all(projects: Sequence[ReadProject], *, kinds: Collection[str] = ()) -> AgreementOfAll:
    """Compare any number of projects; their letters are paired with those of the first, and go by their own identity
    where it has none like them."""
    register = Register(*(project.entities for project in projects))
    codings: dict[str, dict[str, Coded]] = {}
    for place, project in enumerate(projects):
        pairs, _missing, own = pair_letters(projects[0].letters, project.letters)
        codings[str(place)] = {
            name: coded(one.transcription, register, kinds) for name, one in
            (*((pair.first.head.id, pair.second) for pair in pairs), *((one.head.id, one) for one in own))}
    exact, overlap = (tuple(map(tuple, between_all(codings, name))) for name in ("exact", "overlap"))
    return AgreementOfAll(tuple(project.title for project in projects), exact, overlap, alpha_of_all(codings))


def pair_letters(first: Sequence[Transcribed], second: Sequence[Transcribed]) -> tuple[
        list[Paired], list[Transcribed], list[Transcribed]]:
    """Pair letters by id, and those that are left by equal content, and return with the pairs what is in one project
    only; everything in the order of its project."""
    theirs = {one.head.id: one for one in second}
    pairs = {one.head.id: Paired(one, theirs[one.head.id], "id") for one in first if one.head.id in theirs}
    waiting: dict[str, deque[Transcribed]] = defaultdict(deque)
    for one in second:
        # Letters that nobody has transcribed yet are all alike.
        if one.head.id not in pairs and one.transcription.text.content.strip():
            waiting[one.transcription.text.content].append(one)
    for one in first:
        same = waiting[one.transcription.text.content]
        if one.head.id not in pairs and same:
            pairs[one.head.id] = Paired(one, same.popleft(), "content")
    taken = {pair.second.head.id for pair in pairs.values()}
    return ([pairs[one.head.id] for one in first if one.head.id in pairs],
            [one for one in first if one.head.id not in pairs], [one for one in second if one.head.id not in taken])


class Register:
    """The registers of several projects seen as one: which of their entries are the same.

    They are where they have one id, or where one was merged into the other in any project; entries with an id that
    only one project has are the same as any of the same kind and name in another. Where projects call an entry
    differently, the first one's name is taken.
    """

    def __init__(self, *registers: Iterable[Entity]) -> None:
        self._entities: dict[str, Entity] = {}
        self._merged: dict[str, str] = {}
        self._shared: set[str] = set()
        for entity in (entity for register in registers for entity in register):
            if entity.id in self._entities:
                self._shared.add(entity.id)
            self._entities.setdefault(entity.id, entity)
            if entity.merged_into is not None:
                self._merged.setdefault(entity.id, entity.merged_into)
        self._named: dict[tuple[str, str], str] = {}
        for entity in self._entities.values():
            # An entry that both have lends its id to those of one project that bear its name.
            if entity.id in self._shared or self._name(entity) not in self._named:
                self._named[self._name(entity)] = entity.id
        self.names: dict[str, str] = {}
        """The name behind every identity that was asked for."""

    @staticmethod
    def _name(entity: Entity) -> tuple[str, str]:
        return (entity.kind, fold_text(entity.name))

    def entry(self, entity_id: str) -> Entity | None:
        """Return the entry that stands for this one in the comparison, None where neither register has it."""
        seen: set[str] = set()
        while entity_id in self._merged and entity_id not in seen:
            seen.add(entity_id)
            entity_id = self._merged[entity_id]
        entity = self._entities.get(entity_id)
        if entity is None or entity_id in self._shared:
            return entity
        return self._entities[self._named[self._name(entity)]]

    def span(self, annotation: Annotation) -> Span:
        """Return an annotation as a span: the label is its kind, or for a tag the kinds of the entries it names."""
        entries = [entry for entity_id in annotation.entities if (entry := self.entry(entity_id)) is not None]
        label = "+".join(sorted({entry.kind for entry in entries})) or annotation.kind
        identity = "+".join(sorted({entry.id for entry in entries})) or None
        if identity is not None:
            self.names[identity] = "; ".join(sorted({entry.name for entry in entries}))
        return Span(annotation.start, annotation.end, label, identity)


def coded(transcription: TextSnapshot, register: Register, kinds: Collection[str] = ()) -> Coded:
    """Return a transcription with what is compared of its annotations; ``kinds`` as for ``compare_projects``."""
    spans: list[Span] = []
    for annotation in transcription.annotations:
        span = register.span(annotation)
        wanted = ({annotation.kind, *span.label.split("+")} & set(kinds) if kinds
                  else annotation.kind not in NOT_COMPARED)
        if wanted and not annotation.detached:
            spans.append(span)
    return Coded(transcription.text.content, tuple(spans))
