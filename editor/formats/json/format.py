"""The format "json": the whole project in one document, complete and re-importable to an equal project."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress

from editor.core.checks import letter_problems
from editor.core.entities import Entity
from editor.core.problems import Problem, problem
from editor.core.record import JsonObject
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import ExportReport, ExportSource, FormatOption, ImportResult, Options, Sink, Source
from editor.formats.json.annotations import with_annotations
from editor.formats.json.encoding import encode, indented
from editor.formats.json.reading import FORMAT_NAME, FORMAT_VERSION, parse, read_document
from editor.formats.json.writing import Wording, comment_json, entity_json, letter_json, project_head


class JsonFormat:
    """Complete JSON. Nothing is lost but history: no revision ids, no times of export."""

    id = "json"
    name = "Letterbook JSON"
    extensions: tuple[str, ...] = (".json",)
    can_read = True
    can_write = True
    writes_file = True
    """All letters go into one file."""
    matters: tuple[str, ...] = ()
    """Problems of the letters that are told before an export."""
    options: tuple[FormatOption, ...] = (
        FormatOption("sentence", None, "a function that words a problem's message; without it the code stands there"),
    )

    def sniff(self, head: bytes, name: str) -> int:
        """Return how sure it is that this is ours: our header, else letters or a transcription in an object."""
        start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
        if not start.startswith(b"{"):
            return 0
        if f'"{FORMAT_NAME}"'.encode() in start:
            return 100
        if b'"letters"' in start or b'"transcription"' in start or b'"source_number"' in start:
            return 80
        return 30 if name.lower().endswith(self.extensions) else 5

    def read(self, source: Source, options: Options) -> ImportResult:  # noqa: ARG002 - reading has no options
        """Return the project or the letter in ``source``.

        Raises:
            FormatError: ``json-broken``, ``json-too-deep``, ``json-not-ours``, ``json-newer-version``,
                ``json-field``.
        """
        return read_document(parse(source.data))

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:
        """Write one document, letter by letter: memory follows the largest letter."""
        problems: list[Problem] = []
        sink.write_parts("", _parts(source, options, problems))
        return ExportReport(("",), tuple(problems))


def _parts(source: ExportSource, options: Options, problems: list[Problem]) -> Iterator[bytes]:
    project = source.project
    register = {entity.id: entity for entity in project.entities}
    header = {"name": FORMAT_NAME, "version": FORMAT_VERSION}
    yield b'{\n"format": ' + _encoded(header, None, problems)
    yield b',\n"project": ' + _encoded(project_head(project.project), None, problems)
    yield b',\n"letters": ['
    separator = b"\n"
    for snapshot in source.letters():
        found = letter_problems(snapshot, register)
        yield separator + _letter(snapshot, register, found, options.get("sentence"), problems)
        separator = b",\n"
    yield b'],\n"entities": ['
    separator = b"\n"
    for entity in sorted(project.entities, key=lambda entity: entity.id):
        yield separator + _encoded(entity_json(entity), None, problems)
        separator = b",\n"
    if project.comments:
        yield b'],\n"comments": ['
        separator = b"\n"
        for comment in sorted(project.comments, key=lambda comment: (comment.at, comment.id)):
            yield separator + _encoded(comment_json(comment), None, problems)
            separator = b",\n"
    yield b"]\n}\n"


def _letter(snapshot: LetterSnapshot, register: Mapping[str, Entity], found: Iterable[Problem],
            sentence: Wording | None, problems: list[Problem]) -> bytes:
    def payload(*, annotated: bool) -> JsonObject:
        return letter_json(snapshot, register, found, sentence=sentence, complete=True, annotated=annotated)

    with suppress(UnicodeEncodeError):  # half a surrogate pair, which is replaced
        data = with_annotations(indented(payload(annotated=False)), snapshot)
        if data is not None:
            return data
    return _encoded(payload(annotated=True), snapshot.letter.id, problems)


def _encoded(payload: JsonObject, letter: str | None, problems: list[Problem]) -> bytes:
    data, replaced = encode(payload)
    if replaced:
        problems.append(problem("character-not-exportable", letter=letter, format="JSON"))
    return data
