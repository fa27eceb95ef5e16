"""A letter, or a corpus of letters, as a TEI document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import NamedTuple

from editor.core.annotations import OPAQUE
from editor.core.entities import Entity
from editor.core.letters import Project
from editor.core.problems import Problem
from editor.core.provenance import KeptPart
from editor.core.snapshot import LetterSnapshot, ProjectSnapshot
from editor.formats.named import named_entities
from editor.formats.tei.body import write_note, write_text
from editor.formats.tei.comments import write_comments
from editor.formats.tei.context import REGISTER_FILES, Before, LetterContext
from editor.formats.tei.corpus_header import PLACE, write_corpus_kept
from editor.formats.tei.facsimile import write_facsimile
from editor.formats.tei.header import write_encoding, write_header, write_publication
from editor.formats.tei.kept import write_kept
from editor.formats.tei.names import XML_ID, XML_LANG, XML_SPACE, Builder, identity_of, indent, language, xml_id
from editor.formats.tei.own_parts import SOURCES_OF_CORPUS
from editor.formats.tei.plain import ForeignError, PlainBuilder, PlainElement, document
from editor.formats.tei.register import write_register
from editor.formats.xml_reading import Element, etree


class Written(NamedTuple):
    """A letter as TEI, its header and facsimile for the sidecar's check, and what to report."""

    root: Element
    header: Element
    facsimile: Element | None
    problems: tuple[Problem, ...]


def letter_document(
    snapshot: LetterSnapshot,
    project: Project,
    entities: Mapping[str, Entity],
    *,
    notes_in_place: bool = False,
    with_register: bool = True,
    register: str = "standoff",
    taken: set[str] | None = None,
    before: Before | None = None,
) -> Written:
    """Return the letter as one ``TEI`` element, with the register entries it names unless a corpus has them.

    ``register`` says where those are: in its standOff, in its back, or in files of their own.
    ``taken`` are the foreign identifiers of the document that the letter will be part of. ``before`` is one for all
    letters of an export.
    """
    def written(builder: Builder) -> Written:
        context = LetterContext(snapshot, project.profile, entities, notes_in_place, register, builder,
                                before or Before())
        return _document(context, project, with_register=with_register, taken=set() if taken is None else taken)

    if not _holds_foreign(snapshot):
        with suppress(ForeignError):
            return written(PlainBuilder())
    return written(Builder())


def _holds_foreign(snapshot: LetterSnapshot) -> bool:
    """Whether something came with the letter that is not of our making: only lxml can write that."""
    source = snapshot.provenance.digital_source
    return (source is not None and bool(source.kept)) or any(
        annotation.kind == OPAQUE for text in snapshot.texts() for annotation in text.annotations)


def _document(context: LetterContext, project: Project, *, with_register: bool, taken: set[str]) -> Written:
    snapshot, builder = context.snapshot, context.builder
    root = builder.element("TEI", {XML_ID: xml_id("l", snapshot.letter.id), "type": "letter"})
    text = builder.child(root, "text", {XML_LANG: language(snapshot.letter.language), XML_SPACE: "preserve"})
    body = builder.child(text, "body")
    write_text(context, body, snapshot.transcription, "letter")
    for translation in snapshot.translations:
        write_text(context, body, translation, "translation")
    indent(body, 2)
    named = _named(snapshot, context.entities) if with_register else []
    _back(context, text, named if context.register == "back" else [])
    indent(text, 1)
    header = write_header(context, root, project)
    if context.register == "standoff":
        listed = write_register(builder, root, named, before=context.before.entries)
        if listed is not None:
            root.remove(listed)
            root.insert(1, listed)
    facsimile = write_facsimile(builder, snapshot)
    if facsimile is not None:
        root.insert(root.index(text), facsimile)
    _kept(context, root)
    _once(root, builder, taken)
    indent(root, 0)
    if builder.replaced:
        context.report("character-not-exportable", format="TEI")
    return Written(root, header, facsimile, tuple(context.problems))


def _once(root: Element, builder: Builder, taken: set[str]) -> None:
    """Let no identifier stand twice: of those that were kept from a file the first one stays."""
    if isinstance(builder, PlainBuilder):
        for element in builder.named:
            name = element.given[XML_ID]
            if name in taken:
                element.given = {key: value for key, value in element.given.items() if key != XML_ID}
            taken.add(name)
        return
    if not taken and all(map(identity_of, _IDENTIFIERS(root))):
        return  # nearly every letter: nothing was kept from a file
    for element in _IDENTIFIED(root):
        name = element.get(XML_ID)
        if name in taken:
            del element.attrib[XML_ID]
        elif identity_of(name) is None:
            taken.add(name)


_IDENTIFIED = etree.XPath("//*[@xml:id]")
_IDENTIFIERS = etree.XPath("//@xml:id", smart_strings=False)


def _kept(context: LetterContext, root: Element) -> None:
    """Put back what came with the letter and was not understood; what finds no place is reported."""
    source = context.snapshot.provenance.digital_source
    if source is None or not source.kept:
        return
    for part in write_kept(root, [one for one in source.kept if not one.place.startswith(PLACE)]):
        context.report("not-in-format", what=f"part of {part.place}", format="TEI")


def corpus_parts(project: ProjectSnapshot, letters: Iterable[bytes], *, with_register: bool,
                 kept: Iterable[KeptPart] = (), taken: Iterable[str] = ()) -> Iterator[bytes]:
    """Return a ``teiCorpus`` piece by piece: its header, the whole register, then each letter.

    ``kept`` is what came with another corpus, ``taken`` the identifiers of the letters.
    """
    builder = Builder()
    root = _shell(builder, "teiCorpus", project, SOURCES_OF_CORPUS)
    if with_register:
        write_register(builder, root, project.entities)
    write_corpus_kept(root, kept, taken)
    indent(root, 0)
    shell = serialised(root)
    end = shell.rindex(b"</teiCorpus>")
    yield shell[:end]
    for letter in letters:
        yield letter.split(b"?>\n", 1)[1]
    yield b"</teiCorpus>\n"


def serialised(root: Element) -> bytes:
    """Return the document as UTF-8 with a declaration and a line feed at the end."""
    text = document(root).encode() if isinstance(root, PlainElement) else etree.tostring(root, encoding="UTF-8")
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + text + b"\n"


def register_documents(project: ProjectSnapshot) -> Iterator[tuple[str, bytes]]:
    """Return the register as files of its own: for each kind the file's name and a document with its list."""
    entities = {entity.id: entity for entity in project.entities}

    def point(entity: str) -> str:
        known = entities.get(entity)
        return f"{REGISTER_FILES[known.kind] if known is not None else ''}#{xml_id('e', entity)}"

    for kind, name in REGISTER_FILES.items():
        listed = [entity for entity in project.entities if entity.kind == kind]
        if listed:
            builder = Builder()
            root = _shell(builder, "TEI", project, "The entries were made for the letters that name them.")
            write_register(builder, root, listed, point=point)
            indent(root, 0)
            yield name, serialised(root)


def _shell(builder: Builder, name: str, project: ProjectSnapshot, source: str) -> Element:
    """A document of the project with its header: title, who publishes, by which conventions."""
    root = builder.element(name)
    header = builder.child(root, "teiHeader")
    description = builder.child(header, "fileDesc")
    builder.child(builder.child(description, "titleStmt"), "title", None, project.project.title or "Letters")
    write_publication(builder, description, project.project, project.project.id)
    builder.child(builder.child(description, "sourceDesc"), "p", None, source)
    write_encoding(builder, header, project.project)
    return root


def _back(context: LetterContext, text: Element, register: list[Entity]) -> None:
    """What stands at the end: the notes, all or those that were not written where they stand, and the register."""
    builder = context.builder
    back = builder.element("back")
    division = builder.child(back, "div", {"type": "notes"})
    for note in context.snapshot.notes:
        if note.note.id not in context.written_notes:
            write_note(context, division, note, {"place": "end"})
    if len(division):
        indent(division, 3)
    else:
        back.remove(division)
    write_comments(context, back)
    write_register(builder, back, register, "div", before=context.before.entries)
    if len(back):
        indent(back, 2)
        text.append(back)


def _named(snapshot: LetterSnapshot, entities: Mapping[str, Entity]) -> list[Entity]:
    """The register entries that the letter names, with those that they were merged into."""
    ids = set(named_entities(snapshot))
    waiting = sorted(ids)
    while waiting:
        entity = entities.get(waiting.pop())
        more = entity.merged_into if entity is not None else None
        if more is not None and more not in ids:
            ids.add(more)
            waiting.append(more)
    return [entities[identity] for identity in ids if identity in entities]
