"""The report on an import: what came in, what was not understood, and what contradicts itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from editor.app.actions.imports import ImportPlan
from editor.app.wording import sentence
from editor.core.annotations import OPAQUE
from editor.core.checks import metadata_problems
from editor.core.entities import Entity
from editor.core.messages import Message, message
from editor.core.problems import Problem
from editor.core.record import JsonObject, Record
from editor.core.snapshot import LetterSnapshot, TextSnapshot

MOST_LISTED = 2_000
"""Contradictions that are listed one by one; all are counted."""
_LONGEST_EXAMPLE = 60
_DATES = ("date", "time")
_CONTRADICTED = "-contradicted"


class NotUnderstood(Record, frozen=True):
    """An element that was kept without being understood: how often, in how many letters, and one example."""

    element: str
    count: int
    letters: int
    example: str = ""


class Contradiction(NamedTuple):
    """What a letter says twice and differently."""

    letter: str
    title: str
    source: str
    problem: Problem


class ImportReport(NamedTuple):
    """What an import brought, in figures and by name."""

    files: int
    letters: int
    notes: int
    mentions: int
    dates: int
    translations: int
    pages: int
    entities: int
    not_understood: tuple[NotUnderstood, ...]
    contradictions: tuple[Contradiction, ...]
    contradicted: int
    """How many contradictions there are; of many, not all are listed."""
    problems: tuple[tuple[str, int], ...]
    """How often each problem was found, by its code."""
    refused: tuple[Message, ...]


class Tally:
    """Counts letters one by one, so that nobody has to hold them."""

    def __init__(self) -> None:
        self._figures: Counter[str] = Counter()
        self._elements: Counter[str] = Counter()
        self._letters_with: Counter[str] = Counter()
        self._examples: dict[str, str] = {}
        self._contradictions: list[Contradiction] = []
        self._problems: Counter[str] = Counter()

    def source(self, problems: Iterable[Problem]) -> None:
        """Count a file that was read, with what is to be said of the whole of it."""
        self._figures["files"] += 1
        self._problems.update(problem.code for problem in problems)

    def letter(self, snapshot: LetterSnapshot, problems: Iterable[Problem], source: str) -> None:
        """Count a letter."""
        told = tuple(problems)
        self._figures["letters"] += 1
        self._figures["notes"] += len(snapshot.notes)
        self._figures["translations"] += len(snapshot.translations)
        self._figures["pages"] += len(snapshot.pages)
        self._figures["dates"] += sum(action.date is not None for action in snapshot.letter.actions)
        found: Counter[str] = Counter()
        for text in snapshot.texts():
            self._text(text, found)
        self._kept(snapshot, found)
        self._elements.update(found)
        self._letters_with.update(found.keys())
        self._problems.update(problem.code for problem in told)
        self._contradict(snapshot, told, source)

    def _text(self, text: TextSnapshot, found: Counter[str]) -> None:
        from editor.formats.tei.marks import UNDERSTOOD

        for annotation in text.annotations:
            if annotation.kind == "entity":
                self._figures["mentions"] += 1
            elif annotation.kind == OPAQUE:
                name = str(annotation.attributes.get("name") or "?")
                if name in _DATES:
                    self._figures["dates"] += 1
                elif name not in UNDERSTOOD:
                    found[name] += 1
                    self._example(name, text.quote(annotation) or str(annotation.attributes.get("xml") or ""))

    def _kept(self, snapshot: LetterSnapshot, found: Counter[str]) -> None:
        origin = snapshot.provenance.digital_source
        if origin is None or not origin.kept:
            return
        from editor.formats.tei.kept import name_of_part

        for part in origin.kept:
            name = name_of_part(part)
            found[name] += 1
            self._example(name, part.xml)

    def _example(self, name: str, words: str) -> None:
        if name not in self._examples:
            short = " ".join(words.replace(' xmlns="http://www.tei-c.org/ns/1.0"', "").split())
            self._examples[name] = short if len(short) <= _LONGEST_EXAMPLE else short[:_LONGEST_EXAMPLE - 1] + "…"

    def _contradict(self, snapshot: LetterSnapshot, told: tuple[Problem, ...], source: str) -> None:
        known = [problem for problem in told if problem.code.endswith(_CONTRADICTED)]
        codes = {problem.code for problem in known}
        found = [*known, *(problem for problem in metadata_problems(snapshot)
                           if problem.code.endswith(_CONTRADICTED) and problem.code not in codes)]
        self._figures["contradicted"] += len(found)
        room = MOST_LISTED - len(self._contradictions)
        self._contradictions.extend(Contradiction(snapshot.letter.id, snapshot.letter.title, source, problem)
                                    for problem in found[:max(0, room)])

    def report(self, entities: int, refused: tuple[Message, ...] = ()) -> ImportReport:
        """Return the report as it stands now."""
        figures = self._figures
        understood = tuple(NotUnderstood(element=name, count=count, letters=self._letters_with[name],
                                         example=self._examples.get(name, ""))
                           for name, count in sorted(self._elements.items(), key=lambda one: (-one[1], one[0])))
        return ImportReport(
            figures["files"], figures["letters"], figures["notes"], figures["mentions"], figures["dates"],
            figures["translations"], figures["pages"], entities, understood, tuple(self._contradictions),
            figures["contradicted"], tuple(sorted(self._problems.items())), refused)


def report_of(plan: ImportPlan) -> ImportReport:
    """Return the report on an import whose letters are at hand."""
    tally = Tally()
    entities: dict[str, Entity] = {}
    for source in plan.sources:
        tally.source(source.result.problems)
        entities.update((entity.id, entity) for entity in source.result.entities)
        for letter in source.letters:
            tally.letter(letter.snapshot, letter.problems, source.name)
    return tally.report(len(entities), plan.refused)


def report_json(report: ImportReport) -> JsonObject:
    """Return the report as JSON values."""
    return {
        "files": report.files,
        "refused": [{"code": reason.code, "message": sentence(reason)} for reason in report.refused],
        "letters": report.letters, "notes": report.notes, "mentions": report.mentions, "dates": report.dates,
        "translations": report.translations, "pages": report.pages, "entities": report.entities,
        "not_understood": [{"element": one.element, "count": one.count, "letters": one.letters, "example": one.example}
                           for one in report.not_understood],
        "contradictions": [{
            "letter": one.letter, "title": one.title, "source": one.source, "code": one.problem.code,
            "message": sentence(one.problem)} for one in report.contradictions],
        "contradicted": report.contradicted, "problems": dict(report.problems),
    }


def report_lines(report: ImportReport) -> Iterator[Message]:
    """Return the report line by line, as messages for whoever words them."""
    yield message("import-report-figures", files=report.files, letters=report.letters, notes=report.notes,
                  mentions=report.mentions, dates=report.dates, entities=report.entities)
    if report.translations or report.pages:
        yield message("import-report-more", translations=report.translations, pages=report.pages)
    if report.refused:
        yield message("import-report-refused", count=len(report.refused))
        yield from report.refused
    if report.contradicted:
        yield message("import-report-contradictions", count=report.contradicted)
    for one in report.contradictions:
        yield message("import-report-contradiction", title=one.title or one.source, source=one.source)
        yield Message(one.problem.code, one.problem.args)
    yield message("import-report-not-understood" if report.not_understood else "import-report-all-understood",
                  count=sum(one.count for one in report.not_understood))
    for one in report.not_understood:
        yield message("import-report-element", element=one.element, count=one.count, letters=one.letters,
                      example=one.example)
