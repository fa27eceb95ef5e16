"""The format "jsonl": a line of JSON for each text, as ``Doc.from_json`` of spaCy takes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from editor.core.characters import without_forbidden
from editor.core.entities import Entity
from editor.core.problems import Problem, problem
from editor.core.record import JsonObject
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.formats.base import ExportReport, ExportSource, FormatOption, Options, Sink, WritingOnly
from editor.formats.corpus.tagged import Mention, losses, mark_label, named_texts, tagged
from editor.formats.json.encoding import encode_line


class JsonLinesFormat(WritingOnly):
    """JSON lines with text, tokens, entities and spans, in code points."""

    id = "jsonl"
    name = "JSON lines (spaCy)"
    extensions: tuple[str, ...] = (".jsonl",)
    writes_file = True
    """All letters go into one file."""
    matters: tuple[str, ...] = ("anchor-detached",)
    """Problems of the letters that are told before an export."""
    options: tuple[FormatOption, ...] = ()

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:  # noqa: ARG002
        """Write one file, text by text."""
        problems: list[Problem] = []
        sink.write_parts("", _lines(source, problems))
        return ExportReport(("",), tuple(problems))


def _lines(source: ExportSource, problems: list[Problem]) -> Iterator[bytes]:
    entities = {entity.id: entity for entity in source.project.entities}
    for snapshot in source.letters():
        problems.extend(losses(snapshot, JsonLinesFormat.name))
        replaced = False
        for text, note in named_texts(snapshot):
            document = text_document(snapshot, text, note, entities)
            replaced |= bool(without_forbidden(text.text.content)[1])
            yield encode_line(document) + b"\n"
        if replaced:
            problems.append(problem("character-not-exportable", letter=snapshot.letter.id, format=JsonLinesFormat.name))


def text_document(snapshot: LetterSnapshot, text: TextSnapshot, note: str,
                  entities: Mapping[str, Entity]) -> JsonObject:
    """Return a text as a document: ``ents`` without overlaps, all mentions in ``spans``, everything else in ``marks``.

    Tokens and the blanks after them make up the whole text: white space other than one blank behind a token is a
    token of its own, as in spaCy.
    """
    found = tagged(text, entities)
    content = text.text.content
    letter = snapshot.letter
    sent = letter.action("sent")
    return {
        "text": content,
        "ents": [_span(one, entities) for one in found.flat],
        "spans": {"mentions": [_span(one, entities) for one in found.mentions]},
        "tokens": [{"id": number, "start": start, "end": end}
                   for number, (start, end) in enumerate(_with_white_space(content, found.tokens))],
        "marks": [{"start": a.start, "end": a.end, "label": mark_label(a), **({"note": a.note} if a.note else {})}
                  for a in text.annotations if a.kind != "entity" and not a.detached],
        "meta": {
            "letter": letter.id, "number": letter.number, "title": letter.title, "text": text.text.id,
            "role": text.text.role, "note": note or None, "language": text.text.language,
            "date": sent.date.edtf if sent is not None and sent.date is not None else None,
        },
    }


def _span(mention: Mention, entities: Mapping[str, Entity]) -> JsonObject:
    links = [link for one in mention.entities if one in entities for link in entities[one].links
             if link.state == "confirmed"]
    return {"start": mention.start, "end": mention.end, "label": mention.label,
            "id": "|".join(mention.entities), "kb_id": links[0].uri if links else ""}


def _with_white_space(content: str, words: tuple[tuple[int, int], ...]) -> Iterator[tuple[int, int]]:
    """The tokens with white space between them where it is not just one blank, and at both ends."""
    done = 0
    for start, end in (*words, (len(content), len(content))):
        gap = done + 1 if done and content[done:done + 1] == " " else done
        if gap < start:
            yield gap, start
        if start < end:
            yield start, end
        done = end
