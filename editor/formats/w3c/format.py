"""The format "w3c": Web Annotations alone, with or without the texts that they stand off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.pages import Page
from editor.core.problems import Problem, problem
from editor.core.provenance import Provenance
from editor.core.record import JsonObject, replace
from editor.core.snapshot import LetterSnapshot, NoteSnapshot
from editor.formats.base import ExportReport, ExportSource, FormatOption, ImportResult, Options, Sink, Source
from editor.formats.files import letter_file_name
from editor.formats.json.encoding import encode
from editor.formats.json.writing import entity_json
from editor.formats.named import named_entities
from editor.formats.tei.names import urn
from editor.formats.w3c.model import CONTEXT, described, item

ENDING = ".jsonld"
_TEXTS = "letterbook:texts"


class W3cFormat:
    """One collection of annotations for each letter, or for all."""

    id = "w3c"
    name = "W3C Web Annotations"
    extensions: tuple[str, ...] = (ENDING,)
    can_read = True
    can_write = True
    matters: tuple[str, ...] = ("anchor-detached",)
    """Problems of the letters that are told before an export."""
    options: tuple[FormatOption, ...] = (
        FormatOption("texts", True, "the texts too, so that the file can be read without the project"),
        FormatOption("one_file", False, "one collection for all letters instead of one file a letter"),
    )

    def sniff(self, head: bytes, name: str) -> int:  # noqa: ARG002 - what is in it says it
        """Return how sure it is that these are annotations: by their context, else by their types."""
        start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
        if not start.startswith((b"{", b"[")):
            return 0
        if b"www.w3.org/ns/anno.jsonld" in start:
            return 92
        known = b'"Annotation"' in start or b'"TextQuoteSelector"' in start
        return 60 if known and b'"target"' in start else 0

    def read(self, source: Source, options: Options) -> ImportResult:  # noqa: ARG002 - reading has no options
        """Return the letters whose texts are in the file, and the annotations of all others.

        Raises:
            FormatError: ``w3c-without-annotations``, or what the JSON reader refuses.
        """
        from editor.formats.w3c.reading import read_annotations

        return read_annotations(source)

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:
        """Write the collections, letter by letter."""
        with_texts = bool(options.get("texts", True))
        entities = {entity.id: entity for entity in source.project.entities}
        problems: list[Problem] = []

        def letters() -> Iterator[LetterSnapshot]:
            for snapshot in source.letters():
                problems.extend(_losses(snapshot, with_texts))
                yield snapshot

        if options.get("one_file"):
            label = source.project.project.title or "Letters"
            head = urn(source.project.project.id)
            sink.write_parts("", collection(head, label, letters(), entities, problems, with_texts=with_texts))
            return ExportReport(("",), tuple(problems))
        used: set[str] = set()
        files: list[str] = []
        for snapshot in letters():
            files.append(letter_file_name(snapshot, used) + ENDING)
            label = snapshot.letter.title or f"Letter {snapshot.letter.number}"
            sink.write_parts(files[-1], collection(
                urn(snapshot.letter.id), label, (snapshot,), entities, problems, with_texts=with_texts))
        return ExportReport(tuple(files), tuple(problems))


def collection(identity: str, label: str, letters: Iterable[LetterSnapshot], entities: Mapping[str, Entity],
               problems: list[Problem], *, with_texts: bool) -> Iterator[bytes]:
    """Return an ``AnnotationCollection`` with one page of all annotations, piece by piece.

    What the letters say comes once for each, so the texts and entries that are named wait until the annotations are
    written; the number of annotations stands at the end.
    """
    shell = {"@context": CONTEXT, "id": f"{identity}#annotations", "type": "AnnotationCollection", "label": label}
    page: JsonObject = {"id": f"{identity}#annotations-1", "type": "AnnotationPage",
                        "partOf": f"{identity}#annotations", "startIndex": 0}
    yield _open(encode(shell).data) + b',\n "first": ' + _open(encode(page).data) + b',\n "items": ['
    texts: list[bytes] = []
    named: dict[str, None] = {}
    total, separator = 0, b"\n"
    for snapshot in letters:
        replaced = False
        for payload in _items(snapshot, entities):
            data, odd = encode(payload)
            replaced |= odd
            total += 1
            yield separator + data
            separator = b",\n"
        for text in _texts(snapshot, with_texts):
            data, odd = encode(text)
            replaced |= odd
            texts.append(data)
        named.update(dict.fromkeys(one for one in named_entities(snapshot) if one in entities))
        if replaced:
            problems.append(problem("character-not-exportable", letter=snapshot.letter.id, format=W3cFormat.name))
    register = [encode(entity_json(replace(entities[one], memo=None))).data for one in sorted(named)]
    yield b"]\n },\n " + b",\n ".join((
        b'"total": %d' % total, b'"%s": [\n%s]' % (_TEXTS.encode(), b",\n".join(texts)),
        b'"letterbook:entities": [\n%s]' % b",\n".join(register))) + b"\n}\n"


def _open(data: bytes) -> bytes:
    """An object without its last brace, so that members can follow."""
    return data[:data.rindex(b"}")].rstrip()


def _items(snapshot: LetterSnapshot, entities: Mapping[str, Entity]) -> Iterator[JsonObject]:
    notes = {note.note.id: note for note in snapshot.notes}
    for text in snapshot.texts():
        for annotation in text.annotations:
            yield item(annotation, text, list(_bodies(annotation, entities, notes)))


def _bodies(annotation: Annotation, entities: Mapping[str, Entity],
            notes: Mapping[str, NoteSnapshot]) -> Iterator[JsonObject]:
    """What the annotation says, as other programs understand it: authorities, words of notes, the kind as a tag."""
    for identity in annotation.entities:
        entity = entities.get(identity)
        links = [link.uri for link in entity.links if link.state == "confirmed" and link.uri] if entity else []
        for address in links or [urn(identity)]:
            yield {"type": "SpecificResource", "source": address, "purpose": "identifying"}
        if entity is not None:
            yield {"type": "TextualBody", "value": entity.name, "purpose": "tagging"}
    note = notes.get(annotation.note or "")
    if note is not None:
        body: JsonObject = {"type": "TextualBody", "value": note.body.text.content, "format": "text/plain"}
        if note.body.text.language:
            body["language"] = note.body.text.language
        yield {**body, "purpose": "commenting"}
        yield {"type": "SpecificResource", "source": urn(note.body.text.id), "purpose": "linking"}
    yield {"type": "TextualBody", "value": annotation.kind, "purpose": "classifying"}


def _texts(snapshot: LetterSnapshot, with_content: bool) -> Iterator[JsonObject]:
    """The texts that annotations stand off, each with its letter, and the note whose body it is."""
    letter = snapshot.letter
    notes = {note.note.text: note.note for note in snapshot.notes}
    for text in snapshot.texts():
        told: JsonObject = {
            **described(text), "letter": urn(letter.id), "number": letter.number, "title": letter.title,
            "language": text.text.language, "order": text.text.order}
        note = notes.get(text.text.id)
        if note is not None:
            told["note"] = {"id": note.id, "series": note.series, "source_label": note.source_label,
                            "state": note.state, "order": note.order, "rank": note.rank}
        yield {**told, "content": text.text.content} if with_content else told


def _losses(snapshot: LetterSnapshot, with_texts: bool) -> Iterator[Problem]:
    letter = snapshot.letter
    held = {
        "texts": not with_texts and any(text.text.content for text in snapshot.texts()),
        "senders, dates and places": bool(letter.actions), "links between letters": bool(letter.links),
        "provenance": snapshot.provenance != Provenance(id=snapshot.provenance.id, letter=letter.id),
        "pages": any(page != Page(id=page.id, letter=letter.id) for page in snapshot.pages),
        "readings": bool(snapshot.readings), "comments": bool(snapshot.comments),
    }
    left_out = [what for what, present in held.items() if present]
    if left_out:
        yield problem("not-in-format", letter=letter.id, what=", ".join(left_out), format=W3cFormat.name)


