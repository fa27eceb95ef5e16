"""The letter JSON of the command line, and the complete JSON that re-imports to an equal project.

The key names are fixed (docs/cli); keys are added, never renamed. Offsets are code points into the ``content``
beside them, half-open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

from editor.core.annotations import Annotation
from editor.core.assemble import status_of
from editor.core.entities import Entity
from editor.core.letters import Action, Agent, Comment, DateValue, Link, Place, Project, Reading
from editor.core.messages import Message, message
from editor.core.pages import Page
from editor.core.problems import Problem
from editor.core.provenance import (
    CustodyEvent,
    DigitalSource,
    Inscription,
    Provenance,
    Publication,
    Witness,
)
from editor.core.record import JsonObject, to_json_object
from editor.core.reviewing import Suggestion
from editor.core.signing import signed
from editor.core.snapshot import LetterSnapshot, NoteSnapshot, TextSnapshot
from editor.formats.named import named_entities

Wording = Callable[[Message], str]
"""Turns a message into an English sentence: the table of the application, which formats do not know."""


def problem_json(problem: Problem, sentence: Wording | None = None) -> JsonObject:
    """Return the problem as the command line shows it; without ``sentence`` the code stands for the message."""
    told = message(problem.code, **problem.args)
    result: JsonObject = {
        "severity": problem.severity,
        "code": problem.code,
        "message": sentence(told) if sentence is not None else problem.code,
    }
    for key in ("letter", "text", "start", "end", "quote"):
        value = getattr(problem, key)
        if value is not None:
            result[key] = value
    if problem.args:
        result["args"] = dict(sorted(problem.args.items()))
    return result


def letter_json(
    snapshot: LetterSnapshot,
    entities: Mapping[str, Entity],
    problems: Iterable[Problem],
    *,
    sentence: Wording | None = None,
    complete: bool = False,
    annotated: bool = True,
) -> JsonObject:
    """Return the letter as JSON values, keys in the documented order.

    ``complete`` adds what only a re-import needs: the quotes of all annotations, places in sequences, remarks.
    Otherwise the register entries that the letter names are listed under ``entities``. Without ``annotated`` no text
    has annotations: they stand elsewhere.
    """
    letter = snapshot.letter
    result: JsonObject = {
        "id": letter.id,
        "number": letter.number,
        "source_number": letter.source_number,
        "kind": letter.kind,
        "title": letter.title,
        "language": letter.language,
        "actions": [_action(action) for action in letter.actions],
        "transcription": _text(snapshot.transcription, complete, annotated),
        "translations": [_text(translation, complete, annotated) for translation in snapshot.translations],
        "notes": [_note(note, complete, annotated) for note in snapshot.notes],
        "provenance": _provenance(snapshot.provenance),
        "pages": [page_json(page) for page in snapshot.pages],
        "links": [_link(link) for link in letter.links],
        "readings": [_reading(reading) for reading in snapshot.readings],
        "comments": [comment_json(comment) for comment in snapshot.comments],
        "suggestions": [suggestion_json(one) for one in snapshot.suggestions],
        "status": status_of(snapshot),
        "problems": [problem_json(problem, sentence) for problem in problems],
        "signoffs": _signoffs(snapshot, complete=complete),
    }
    if complete:
        result["order"] = letter.order
        result["remarks"] = [to_json_object(remark) for remark in letter.remarks]
        result["settled"] = [to_json_object(settled) for settled in letter.settled]
    else:
        result["entities"] = [
            {"id": entities[id_].id, "kind": entities[id_].kind, "name": entities[id_].name}
            for id_ in named_entities(snapshot)
            if id_ in entities
        ]
    return result


def page_json(page: Page) -> JsonObject:
    """Return a page with its image, regions and lines; fields that say nothing are left out."""
    payload = to_json_object(page)
    return {key: payload[key] for key in ("id", "order", "label", "side", "image", "adjustments", "regions")
            if key in payload}


def entity_json(entity: Entity) -> JsonObject:
    """Return a register entry, complete."""
    return {
        "id": entity.id,
        "kind": entity.kind,
        "name": entity.name,
        "names": [
            {"name": form.name, "language": form.language, "source": form.source, "type": form.type}
            for form in entity.names
        ],
        "links": [
            {"system": link.system, "id": link.id, "uri": link.uri, "state": link.state} for link in entity.links
        ],
        "dates": entity.dates,
        "description": entity.description,
        "memo": entity.memo,
        "relations": [{"type": relation.type, "entity": relation.entity} for relation in entity.relations],
        "merged_into": entity.merged_into,
        "sort": entity.sort,
        "edtf": entity.edtf,
        "rejected": [{"text": place.text, "words": place.words, "before": place.before, "after": place.after}
                     for place in entity.rejected],
    }


def project_head(project: Project) -> JsonObject:
    """Return the project without its letters and register; the profile as its records say.

    Its own identity stays out: a re-import makes another project, which has one of its own, and is equal in all else.
    """
    return {
        "title": project.title,
        "series": project.series,
        "editors": list(project.editors),
        "conventions": project.conventions,
        "languages": list(project.languages),
        **({"four_eyes": True} if project.four_eyes else {}),
        **({"presets": {name: to_json_object(preset) for name, preset in sorted(project.presets.items())}}
           if project.presets else {}),
        "profile": to_json_object(project.profile),
    }


def _agent(agent: Agent) -> JsonObject:
    result: JsonObject = {"name": agent.name, "entity": agent.entity}
    if agent.certainty != "high":
        result["certainty"] = agent.certainty
    if agent.inferred:
        result["inferred"] = True
    return result


def _place(place: Place | None) -> JsonObject | None:
    if place is None:
        return None
    result: JsonObject = {"name": place.name, "entity": place.entity}
    if place.certainty != "high":
        result["certainty"] = place.certainty
    return result


def _date(date: DateValue | None) -> JsonObject | None:
    if date is None:
        return None
    return {
        "text": date.text,
        "edtf": date.edtf,
        "calendar": date.calendar,
        "certainty": date.certainty,
        "basis": date.basis,
    }


def _action(action: Action) -> JsonObject:
    return {
        "type": action.type,
        "agents": [_agent(agent) for agent in action.agents],
        "date": _date(action.date),
        "place": _place(action.place),
    }


def _link(link: Link) -> JsonObject:
    return {"type": link.type, "text": link.text, "letter": link.letter}


def annotation_json(annotation: Annotation, complete: bool = True) -> JsonObject:
    """Return an annotation; ``complete`` as for ``letter_json``."""
    result: JsonObject = {
        "id": annotation.id,
        "kind": annotation.kind,
        "start": annotation.start,
        "end": annotation.end,
        "attributes": _sorted(annotation.attributes) if annotation.attributes else {},
    }
    if annotation.entities or annotation.kind == "entity":
        result["entities"] = list(annotation.entities)
    if annotation.note is not None:
        result["note"] = annotation.note
    if annotation.detached:
        result["detached"] = True
        result["quote"] = annotation.quote
    if complete:
        if annotation.quote:
            result["quote"] = annotation.quote
        if annotation.prefix:
            result["prefix"] = annotation.prefix
        if annotation.suffix:
            result["suffix"] = annotation.suffix
    return result


def _sorted(value: Any) -> Any:
    """Mappings by key, at every depth: equal attributes give equal bytes."""
    if isinstance(value, str):  # nearly all
        return value
    if isinstance(value, dict):
        members = cast(JsonObject, value)
        return {key: _sorted(members[key]) for key in sorted(members)}
    if isinstance(value, list | tuple):
        return [_sorted(item) for item in cast(list[Any], value)]
    return value


def _text(text: TextSnapshot, complete: bool, annotated: bool) -> JsonObject:
    result: JsonObject = {
        "id": text.text.id,
        "language": text.text.language,
        "content": text.text.content,
        "annotations": [annotation_json(annotation, complete) for annotation in text.annotations] if annotated else [],
    }
    if complete and text.text.order:
        result["order"] = text.text.order
    return result


def _note(note: NoteSnapshot, complete: bool, annotated: bool) -> JsonObject:
    body = _text(note.body, complete, annotated)
    result: JsonObject = {
        "id": note.note.id,
        "series": note.note.series,
        "number": note.number,
        "source_label": note.note.source_label,
        "state": note.note.state,
        "text": {"id": body.pop("id"), "content": body.pop("content"), **body},
    }
    result.update({key: value for key, value in (
        ("status", note.note.status), ("memo", note.note.memo), ("rank", note.note.rank)) if value})
    if complete:
        result["order"] = note.note.order
    return result


def _inscription(inscription: Inscription) -> JsonObject:
    return {
        "kind": inscription.kind,
        "by": [_agent(agent) for agent in inscription.by],
        "date": _date(inscription.date),
        "text": inscription.text,
        "position": inscription.position,
        "hand": inscription.hand,
    }


def _witness(witness: Witness) -> JsonObject:
    repository = witness.repository
    return {
        "id": witness.id,
        "role": witness.role,
        "base": witness.base,
        "repository": None if repository is None else {"name": repository.name, "entity": repository.entity},
        "reference": [{"level": level.level, "value": level.value} for level in witness.reference],
        "reference_text": witness.reference_text,
        "extent": witness.extent,
        "material": witness.material,
        "medium": witness.medium,
        "hands": list(witness.hands),
        "signature": witness.signature,
        "description": witness.description,
        "inscriptions": [_inscription(inscription) for inscription in witness.inscriptions],
    }


def _custody(event: CustodyEvent) -> JsonObject:
    return {"text": event.text, "date": _date(event.date), "keeper": event.keeper}


def _publication(publication: Publication) -> JsonObject:
    return {
        "title": publication.title,
        "part": publication.part,
        "editors": list(publication.editors),
        "date": publication.date,
        "place": publication.place,
        "pages": publication.pages,
        "number": publication.number,
        "note": publication.note,
    }


def _digital_source(source: DigitalSource | None) -> JsonObject | None:
    if source is None:
        return None
    return {
        "file": source.file,
        "url": source.url,
        "sha256": source.sha256,
        "media_type": source.media_type,
        "encoding": source.encoding,
        "retrieved": source.retrieved,
        "translator": source.translator,
        "raw": source.raw,
        "set_apart": [{"start": part.start, "end": part.end, "why": part.why} for part in source.set_apart],
        **({"kept": [{"place": part.place, "xml": part.xml} for part in source.kept]} if source.kept else {}),
        **({"state": source.state} if source.state else {}),
    }


def _provenance(provenance: Provenance) -> JsonObject:
    return {
        "id": provenance.id,
        "witnesses": [_witness(witness) for witness in provenance.witnesses],
        "custody": [_custody(event) for event in provenance.custody],
        "rights": provenance.rights,
        "publications": [_publication(publication) for publication in provenance.publications],
        "digital_source": _digital_source(provenance.digital_source),
    }


def _reading(reading: Reading) -> JsonObject:
    return {
        "id": reading.id,
        "reader": reading.reader,
        "kind": reading.kind,
        "at": reading.at,
        "against": reading.against,
        "remarks": reading.remarks,
        "text": reading.text,
        **({} if reading.finished else {"read_to": reading.read_to, "read_words": reading.read_words}),
    }


def suggestion_json(suggestion: Suggestion) -> JsonObject:
    """Return a suggestion, complete; the letter is the one that it stands in."""
    return {
        "id": suggestion.id,
        "about": suggestion.about,
        "kind": suggestion.kind,
        "state": suggestion.state,
        "author": suggestion.author,
        "at": suggestion.at,
        "base": suggestion.base,
        "change": suggestion.change,
        "quote": suggestion.quote,
        "prefix": suggestion.prefix,
        "suffix": suggestion.suffix,
        "reason": suggestion.reason,
        "decided_by": suggestion.decided_by,
        "decided_because": suggestion.decided_because,
    }


def _signoffs(snapshot: LetterSnapshot, *, complete: bool) -> list[JsonObject]:
    """The sign-offs; for showing, each also says whether it still holds for the letter as it stands."""
    standing: set[str] = set() if complete else {one.signoff.id for one in signed(snapshot) if one.holds}
    names = ("id", "person", "role", "state", "at", "statement", "withdrawn")
    return [{name: getattr(one, name) for name in names} | ({} if complete else {"holds": one.id in standing})
            for one in snapshot.signoffs]


def comment_json(comment: Comment) -> JsonObject:
    """Return a comment, complete."""
    return {
        "id": comment.id,
        "target": comment.target,
        "body": comment.body,
        "author": comment.author,
        "at": comment.at,
        "reply_to": comment.reply_to,
        "resolved": comment.resolved,
        "label": comment.label,
        "part": comment.part,
        "change": None if comment.change is None else to_json_object(comment.change),
    }
