"""Reading the complete JSON back: identities are kept, positions are checked, nothing is guessed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar, cast

import msgspec

from editor.core.annotations import Annotation
from editor.core.assemble import assemble_letter
from editor.core.characters import clean, with_line_feeds
from editor.core.entities import Entity
from editor.core.ids import is_id
from editor.core.letters import Action, Comment, Letter, Note, Project, Reading, Text
from editor.core.messages import FormatError
from editor.core.pages import FACS, Page
from editor.core.problems import Problem, problem
from editor.core.provenance import Provenance, Witness
from editor.core.record import JsonObject, Record, replace
from editor.core.references import KIND as CROSS_REFERENCE
from editor.core.reviewing import SignOff, Suggestion
from editor.formats.base import FRESH_IDS, IdFactory, ImportedLetter, ImportResult
from editor.formats.json.encoding import cleaned

FORMAT_NAME = "letterbook-json"
FORMAT_VERSION = 1
R = TypeVar("R", bound=Record)


def parse(data: bytes) -> Any:
    """Return the JSON document in ``data``.

    Raises:
        FormatError: ``json-broken``, ``json-too-deep``.
    """
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
    try:
        return msgspec.json.decode(data)
    except RecursionError:
        raise FormatError("json-too-deep") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise FormatError("json-broken", detail=str(error)) from None


def read_document(document: Any, new_id: IdFactory = FRESH_IDS) -> ImportResult:
    """Return what the document holds: a whole project, or one letter as ``show --json`` gives it.

    Raises:
        FormatError: ``json-not-ours``, ``json-newer-version``, ``json-field``.
    """
    members = _members(document)
    if "transcription" in members and "letters" not in members:
        members = {"letters": [members], "entities": members.get("entities")}
    if not isinstance(members.get("letters"), list):
        raise FormatError("json-not-ours")
    _check_version(members.get("format"))
    return _ProjectReader(new_id).read(members)


def _members(value: Any) -> JsonObject:
    """The members of a JSON object; anything else has none."""
    return cast(JsonObject, value) if isinstance(value, dict) else {}


def _check_version(header: Any) -> None:
    if header is None:
        return
    if _members(header).get("name") != FORMAT_NAME:
        raise FormatError("json-not-ours")
    version = _members(header).get("version")
    if not isinstance(version, int) or version > FORMAT_VERSION:
        raise FormatError("json-newer-version", version=str(version), known=FORMAT_VERSION)


class _Ids:
    """Keeps the identities of a source; one that is malformed or taken gives way to a new one, consistently."""

    def __init__(self, new_id: IdFactory, taken: set[str], outer: dict[str, str]) -> None:
        self._new_id = new_id
        self._taken = taken
        self._names = dict(outer)

    def born(self, old: Any) -> str:
        """Return the identity of an object that the source calls ``old``."""
        new = old if isinstance(old, str) and is_id(old) and old not in self._taken else self._new_id()
        self._taken.add(new)
        if isinstance(old, str):
            self._names[old] = new
        return new

    def known(self, old: Any) -> Any:
        """Return what became of the identity ``old``; one that nobody bore stays as it is."""
        return self._names.get(old, old) if isinstance(old, str) else old

    def within(self) -> _Ids:
        """Return identities for one letter: the names outside are known, those inside stay inside."""
        return _Ids(self._new_id, self._taken, self._names)


def _record(kind: type[R], payload: Any, where: str, **fields: Any) -> R:
    """Return the record, with ``fields`` in place of what the payload says; the payload itself is not changed."""
    if not isinstance(payload, dict):
        raise FormatError("json-field", where=where, detail="an object was expected")
    try:
        return msgspec.convert({**cast(JsonObject, payload), **fields}, kind)
    except msgspec.ValidationError as error:
        raise FormatError("json-field", where=where, detail=str(error)) from None


def _objects(payload: Any, key: str, where: str) -> Iterator[tuple[JsonObject, str]]:
    """The objects in the list ``payload[key]``, each with its place in words; a missing list is an empty one."""
    items = _members(payload).get(key)
    if items is None:
        return
    if not isinstance(items, list):
        raise FormatError("json-field", where=f"{where}.{key}", detail="a list was expected")
    for index, item in enumerate(cast(list[Any], items)):
        place = f"{where}.{key}[{index}]"
        if not isinstance(item, dict):
            raise FormatError("json-field", where=place, detail="an object was expected")
        yield cast(JsonObject, item), place


class _ProjectReader:
    def __init__(self, new_id: IdFactory) -> None:
        self._ids = _Ids(new_id, set(), {})

    def read(self, document: JsonObject) -> ImportResult:
        project = None
        if document.get("project") is not None:
            payload = document["project"]
            own = self._ids.born(_members(payload).get("id"))
            project = _record(Project, cleaned(payload), "project", id=own)
        entities = self._entities(document)
        register = {entity.id for entity in entities}
        listed = list(_objects(document, "letters", "document"))
        names = [payload.get("id") for payload, _ in listed]
        born = [self._ids.born(name) for name in names]
        letters = tuple(
            _LetterReader(payload, place, self._ids.within(), register, letter_id).read()
            for (payload, place), letter_id in zip(listed, born, strict=True)
        )
        return ImportResult(letters, entities, project=project, comments=tuple(self._comments(document)))

    def _comments(self, document: JsonObject) -> Iterator[Comment]:
        """Comments on entries of the register; those of letters stand with them."""
        return _comments(document, "document", "", self._ids)

    def _entities(self, document: JsonObject) -> tuple[Entity, ...]:
        listed = list(_objects(document, "entities", "document"))
        born = [self._ids.born(payload.get("id")) for payload, _ in listed]
        known = self._ids.known
        entities: list[Entity] = []
        for (payload, place), entity_id in zip(listed, born, strict=True):
            entity = _record(Entity, cleaned(payload), place, id=entity_id)
            relations = tuple(replace(relation, entity=known(relation.entity)) for relation in entity.relations)
            entities.append(replace(entity, relations=relations, merged_into=known(entity.merged_into)))
        return tuple(entities)


class _LetterReader:
    """Reads one letter. What it reports is about the file; the letter's own remarks come back as they were."""

    def __init__(
        self, payload: JsonObject, where: str, ids: _Ids, register: set[str], letter_id: str | None = None
    ) -> None:
        self._payload = payload
        self._where = where
        self._ids = ids
        self._register = register
        self._letter_id = ids.born(payload.get("id")) if letter_id is None else letter_id
        self._problems: list[Problem] = []

    def read(self) -> ImportedLetter:
        """Return the letter."""
        pages = tuple(self._pages())  # first: annotations name them
        placed = list(self._texts())
        notes = list(self._notes())
        placed.extend((text, payload, place) for _, text, payload, place in notes)
        listed = [
            [(item, where, self._ids.born(item.get("id"))) for item, where in _objects(payload, "annotations", place)]
            for _, payload, place in placed
        ]
        moved = [_settled(text) for text, _, _ in placed]
        annotations = [
            self._annotation(text, position, *row)
            for (text, position), rows in zip(moved, listed, strict=True)
            for row in rows
        ]
        snapshot = assemble_letter(
            self._letter(),
            tuple(text for text, _ in moved),
            annotations,
            tuple(note for note, _, _, _ in notes),
            self._provenance(),
            tuple(self._readings()),
            tuple(self._comments()),
            pages,
            tuple(self._suggestions()),
            signoffs=self._signoffs(),
        )
        return ImportedLetter(snapshot, tuple(self._problems))

    def _letter(self) -> Letter:
        keys = ("number", "title", "kind", "source_number", "language", "actions", "links", "remarks", "order",
                "settled")
        fields = {key: self._payload[key] for key in keys if key in self._payload}
        if not isinstance(fields.get("number"), str):
            fields["number"] = str(fields.get("number") or "")
        letter = _record(Letter, cleaned(fields), self._where, id=self._letter_id)
        known = self._ids.known
        links = tuple(replace(link, letter=known(link.letter)) for link in letter.links)
        actions = tuple(self._known_action(action) for action in letter.actions)
        return replace(letter, links=links, actions=actions)

    def _known_action(self, action: Action) -> Action:
        known = self._ids.known
        agents = tuple(replace(agent, entity=known(agent.entity)) for agent in action.agents)
        place = None if action.place is None else replace(action.place, entity=known(action.place.entity))
        return replace(action, agents=agents, place=place)

    def _text(self, payload: Any, role: str, where: str) -> Text:
        own = self._ids.born(_members(payload).get("id"))
        return _record(Text, payload, where, id=own, letter=self._letter_id, role=role)

    def _texts(self) -> Iterator[tuple[Text, JsonObject, str]]:
        where = f"{self._where}.transcription"
        payload = self._payload.get("transcription")
        yield self._text(payload, "transcription", where), payload or {}, where
        for item, place in _objects(self._payload, "translations", self._where):
            yield self._text(item, "translation", place), item, place

    def _notes(self) -> Iterator[tuple[Note, Text, JsonObject, str]]:
        for index, (item, place) in enumerate(_objects(self._payload, "notes", self._where)):
            own = self._ids.born(item.get("id"))
            body = item.get("text")
            text = self._text(body, "note", f"{place}.text")
            note = _record(Note, {"order": index, **item}, place, id=own, letter=self._letter_id, text=text.id)
            yield note, text, body or {}, f"{place}.text"

    def _annotation(
        self, text: Text, position: Callable[[int], int], item: JsonObject, where: str, own: str
    ) -> Annotation:
        known = self._ids.known
        read = _record(Annotation, item, where, id=own, text=text.id)
        annotation = replace(
            read,
            start=position(read.start),
            end=position(read.end),
            note=known(read.note),
            entities=tuple(known(entity) for entity in read.entities),
            attributes=self._known_names(read),
        )
        for entity in annotation.entities:
            if entity not in self._register:
                self._report("entity-unknown", annotation, entity=entity)
        return self._in_bounds(annotation, text)

    def _known_names(self, annotation: Annotation) -> JsonObject:
        """The attributes, with what they name under the names that it has got: the target of a cross-reference, and
        the page, region or line on which a break or a block stands."""
        names = (*(("target", "letter") if annotation.kind == CROSS_REFERENCE else ()), FACS)
        if not any(name in annotation.attributes for name in names):
            return annotation.attributes
        return {name: self._ids.known(value) if name in names else value
                for name, value in annotation.attributes.items()}

    def _pages(self) -> Iterator[Page]:
        for item, place in _objects(self._payload, "pages", self._where):
            page = _record(Page, cleaned(item), place, id=self._ids.born(item.get("id")), letter=self._letter_id)
            born = self._ids.born
            yield replace(page, regions=tuple(
                replace(region, id=born(region.id), lines=tuple(replace(line, id=born(line.id))
                                                                for line in region.lines))
                for region in page.regions))

    def _in_bounds(self, annotation: Annotation, text: Text) -> Annotation:
        """A position outside the text is no position: the annotation comes in detached, its quote kept."""
        length = len(text.content)
        if 0 <= annotation.start <= annotation.end <= length:
            return annotation
        point = min(max(annotation.start, 0), length)
        detached = replace(annotation, start=point, end=point, detached=True)
        self._report("anchor-detached", detached, kind=annotation.kind, quote=annotation.quote)
        return detached

    def _report(self, code: str, annotation: Annotation, **args: str) -> None:
        span = (annotation.start, annotation.end)
        told = problem(code, letter=self._letter_id, text=annotation.text, start=span[0], end=span[1])
        self._problems.append(replace(told, args=dict(args)))

    def _provenance(self) -> Provenance:
        payload: Any = self._payload.get("provenance") or {}
        own = self._ids.born(_members(payload).get("id"))
        where = f"{self._where}.provenance"
        witnesses = [
            {**item, "id": self._ids.born(item.get("id"))} for item, _ in _objects(payload, "witnesses", where)
        ]
        read = _record(Provenance, payload, where, id=own, letter=self._letter_id, witnesses=witnesses)
        return replace(read, witnesses=tuple(self._known_witness(witness) for witness in read.witnesses))

    def _known_witness(self, witness: Witness) -> Witness:
        known = self._ids.known
        kept = witness.repository
        repository = None if kept is None else replace(kept, entity=known(kept.entity))
        inscriptions = tuple(
            replace(inscription, by=tuple(replace(agent, entity=known(agent.entity)) for agent in inscription.by))
            for inscription in witness.inscriptions
        )
        return replace(witness, repository=repository, inscriptions=inscriptions)

    def _readings(self) -> Iterator[Reading]:
        for item, place in _objects(self._payload, "readings", self._where):
            reading = _record(Reading, item, place, id=self._ids.born(item.get("id")), letter=self._letter_id)
            yield replace(reading, text=self._ids.known(reading.text))

    def _signoffs(self) -> Iterator[SignOff]:
        for item, place in _objects(self._payload, "signoffs", self._where):
            yield _record(SignOff, item, place, id=self._ids.born(item.get("id")), letter=self._letter_id)

    def _suggestions(self) -> Iterator[Suggestion]:
        for item, place in _objects(self._payload, "suggestions", self._where):
            own = self._ids.born(item.get("id"))
            found = _record(Suggestion, item, place, id=own, letter=self._letter_id)
            yield replace(found, about=self._ids.known(found.about), change=_renamed(found.change, self._ids.known))

    def _comments(self) -> Iterator[Comment]:
        return _comments(self._payload, self._where, self._letter_id, self._ids)


def _comments(payload: JsonObject, where: str, letter: str, ids: _Ids) -> Iterator[Comment]:
    listed = list(_objects(payload, "comments", where))
    born = [ids.born(item.get("id")) for item, _ in listed]
    for (item, place), own in zip(listed, born, strict=True):
        comment = _record(Comment, item, place, id=own, letter=letter)
        yield replace(comment, target=ids.known(comment.target), reply_to=ids.known(comment.reply_to),
                      part=".".join(ids.known(step) for step in comment.part.split(".")))


def _renamed(value: Any, known: Callable[[Any], Any]) -> Any:
    """JSON values with every identity in them as it is called now."""
    if isinstance(value, dict):
        return {key: _renamed(item, known) for key, item in cast("JsonObject", value).items()}
    if isinstance(value, list):
        return [_renamed(item, known) for item in cast("list[Any]", value)]
    return known(value)


def _settled(text: Text) -> tuple[Text, Callable[[int], int]]:
    """The text under the character policy, and where a position of the old content stands in the new."""
    content, position = with_line_feeds(text.content)
    return replace(text, content=clean(content).text), position
