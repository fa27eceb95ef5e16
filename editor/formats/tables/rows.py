"""What stands in which column of which table: the one place that says so, for writing and for the documentation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from editor.core.annotations import Annotation
from editor.core.assemble import status_of
from editor.core.entities import Entity
from editor.core.letters import Action, DateValue
from editor.core.provenance import Inscription, Publication, Witness
from editor.core.snapshot import LetterSnapshot, NoteSnapshot, TextSnapshot
from editor.formats.tables.cells import joined

Row = Mapping[str, object]
"""A row by the names of its columns; what is missing or None is an empty cell."""
Entities = Mapping[str, Entity]

COLUMNS: dict[str, tuple[str, ...]] = {
    "letters": (
        "id", "number", "title", "kind", "language", "source_number", "status",
        "sender", "sender_id", "date", "edtf", "calendar", "date_certainty", "date_basis", "place", "place_id",
        "recipient", "recipient_id", "received_date", "received_edtf", "received_place", "received_place_id",
        "other_actions", "links", "shelfmark", "pages", "notes", "text_id", "text"),
    "translations": ("id", "letter_id", "letter", "language", "text"),
    "notes": ("id", "letter_id", "letter", "series", "number", "source_label", "state", "status", "language", "lemma",
              "refers_in", "refers_at", "text_id", "text"),
    "mentions": ("id", "letter_id", "letter", "text_id", "in", "note", "start", "end", "words", "before", "after",
                 "mention", "certainty", "entity_id", "entity_kind", "entity"),
    "entities": ("id", "kind", "name", "sort", "names", "dates", "edtf", "description", "links", "relations",
                 "merged_into"),
    "provenance": (
        "letter_id", "letter", "witness_id", "role", "base", "repository", "repository_id", "reference",
        "reference_levels", "extent", "material", "medium", "hands", "signature", "description", "inscriptions",
        "custody", "publications", "rights", "source_file", "source_url"),
}
"""The tables, each a file, with their columns. Names are added, never changed."""


def letter_rows(snapshot: LetterSnapshot, entities: Entities) -> Iterator[Row]:
    """One row: the letter with who, when and where, and its text."""
    del entities
    letter = snapshot.letter
    sent, received = letter.action("sent"), letter.action("received")
    others = [one for one in letter.actions if one is not sent and one is not received]
    yield {
        "id": letter.id, "number": letter.number, "title": letter.title, "kind": letter.kind,
        "language": letter.language, "source_number": letter.source_number, "status": status_of(snapshot),
        **_act(sent, {"agents": "sender", "agent_ids": "sender_id", "date": "date", "edtf": "edtf",
                      "calendar": "calendar", "certainty": "date_certainty", "basis": "date_basis",
                      "place": "place", "place_id": "place_id"}),
        **_act(received, {"agents": "recipient", "agent_ids": "recipient_id", "date": "received_date",
                          "edtf": "received_edtf", "place": "received_place", "place_id": "received_place_id"}),
        "other_actions": joined(_act_words(one) for one in others),
        "links": joined(f"{link.type}: {link.letter or link.text or ''}" for link in letter.links),
        "shelfmark": _shelfmark(snapshot), "pages": len(snapshot.pages), "notes": len(snapshot.notes),
        "text_id": snapshot.transcription.text.id, "text": snapshot.transcription.text.content,
    }


def translation_rows(snapshot: LetterSnapshot, entities: Entities) -> Iterator[Row]:
    """A row for each translation."""
    del entities
    for translation in snapshot.translations:
        text = translation.text
        yield {**_of(snapshot), "id": text.id, "language": text.language, "text": text.content}


def note_rows(snapshot: LetterSnapshot, entities: Entities) -> Iterator[Row]:
    """A row for each note, with the place of its first reference. The private memo stays at home."""
    del entities
    places: dict[str, tuple[TextSnapshot, Annotation]] = {}
    for text in snapshot.texts():
        for reference in text.of_kind("note"):
            places.setdefault(reference.note or "", (text, reference))
    for one in snapshot.notes:
        text, reference = places.get(one.note.id, (None, None))
        yield {
            **_of(snapshot), "id": one.note.id, "series": one.note.series, "number": one.number,
            "source_label": one.note.source_label, "state": one.note.state, "status": one.note.status,
            "language": one.body.text.language, "text": one.body.text.content,
            "lemma": reference.attributes.get("lemma") if reference else None,
            "refers_in": text.text.id if text else None, "refers_at": reference.start if reference else None,
            "text_id": one.body.text.id,
        }


def mention_rows(snapshot: LetterSnapshot, entities: Entities) -> Iterator[Row]:
    """A row for each tag of the register; several entries of one tag stand in one cell, in the same order."""
    notes: dict[str, NoteSnapshot] = {note.note.text: note for note in snapshot.notes}
    for text in snapshot.texts():
        note = notes.get(text.text.id)
        for tag in text.of_kind("entity"):
            named = [entities.get(identity) for identity in tag.entities]
            content = text.text.content
            yield {
                **_of(snapshot), "id": tag.id, "text_id": text.text.id, "in": text.text.role,
                "note": note.number if note else None, "start": tag.start, "end": tag.end, "words": text.quote(tag),
                "before": content[max(0, tag.start - 32):tag.start], "after": content[tag.end:tag.end + 32],
                "mention": tag.attributes.get("mention"), "certainty": tag.attributes.get("certainty"),
                "entity_id": joined(tag.entities), "entity_kind": joined(one.kind if one else "?" for one in named),
                "entity": joined(one.name if one else "?" for one in named),
            }


def entity_row(entity: Entity) -> Row:
    """The row of a register entry. The private memo stays at home, as do rejected authority links."""
    return {
        "id": entity.id, "kind": entity.kind, "name": entity.name, "sort": entity.sort,
        "names": joined(form.name for form in entity.names), "dates": entity.dates, "edtf": entity.edtf,
        "description": entity.description,
        "links": joined(link.uri or f"{link.system}:{link.id}" for link in entity.links if link.state == "confirmed"),
        "relations": joined(f"{relation.type}: {relation.entity}" for relation in entity.relations),
        "merged_into": entity.merged_into,
    }


def provenance_rows(snapshot: LetterSnapshot, entities: Entities) -> Iterator[Row]:
    """A row for each witness; what is said of the whole letter stands in each. Without a witness one row says that."""
    del entities
    provenance = snapshot.provenance
    source = provenance.digital_source
    whole: dict[str, object] = {
        "custody": joined(" ".join(filter(None, (event.keeper, _printed(event.date), event.text)))
                          for event in provenance.custody),
        "publications": joined(map(_publication, provenance.publications)), "rights": provenance.rights,
        "source_file": source.file if source else None, "source_url": source.url if source else None,
    }
    if not provenance.witnesses and any(whole.values()):
        yield {**_of(snapshot), **whole}
    for witness in provenance.witnesses:
        yield {**_of(snapshot), **_witness(witness), **whole}


ROWS: dict[str, Callable[[LetterSnapshot, Entities], Iterable[Row]]] = {
    "letters": letter_rows, "translations": translation_rows, "notes": note_rows, "mentions": mention_rows,
    "provenance": provenance_rows,
}
"""The tables that come from letters; the register has its own."""


def _shelfmark(snapshot: LetterSnapshot) -> str | None:
    """Where the base of the text is kept, as printed: by this a letter may be named."""
    base = snapshot.provenance.base()
    return (base.reference_text if base is not None else None) or snapshot.provenance.shelfmark or None


def _of(snapshot: LetterSnapshot) -> dict[str, object]:
    return {"letter_id": snapshot.letter.id, "letter": snapshot.letter.number}


def _act(action: Action | None, names: Mapping[str, str]) -> dict[str, object]:
    """An action in the columns that ``names`` gives for each of its parts."""
    if action is None:
        return {}
    date, place = action.date, action.place
    parts = {
        "agents": joined(agent.name for agent in action.agents),
        # An agent without an entry keeps its place: a question mark.
        "agent_ids": joined(agent.entity or "?" for agent in action.agents) if _linked(action) else None,
        "date": date.text if date else None, "edtf": date.edtf if date else None,
        "calendar": date.calendar if date else None, "certainty": date.certainty if date else None,
        "basis": date.basis if date else None,
        "place": place.name if place else None, "place_id": place.entity if place else None,
    }
    return {names[part]: value for part, value in parts.items() if part in names}


def _linked(action: Action) -> bool:
    return any(agent.entity for agent in action.agents)


def _act_words(action: Action) -> str:
    agents = ", ".join(agent.name for agent in action.agents)
    said = filter(None, (agents, _printed(action.date), action.place.name if action.place else None))
    return f"{action.type}: {'; '.join(said)}"


def _printed(date: DateValue | None) -> str | None:
    return date.text if date is not None else None


def _publication(publication: Publication) -> str:
    editors = ", ".join(publication.editors)
    number = f"no. {publication.number}" if publication.number else None
    pages = f"p. {publication.pages}" if publication.pages else None
    return ". ".join(filter(None, (editors, publication.title, publication.part, publication.place, publication.date,
                                   number, pages, publication.note)))


def _witness(witness: Witness) -> dict[str, object]:
    kept = witness.repository
    return {
        "witness_id": witness.id, "role": witness.role, "base": "yes" if witness.base else "no",
        "repository": kept.name if kept else None, "repository_id": kept.entity if kept else None,
        "reference": witness.reference_text,
        "reference_levels": joined(f"{level.level}: {level.value}" for level in witness.reference),
        "extent": witness.extent, "material": witness.material, "medium": witness.medium,
        "hands": joined(witness.hands), "signature": witness.signature, "description": witness.description,
        "inscriptions": joined(map(_inscription, witness.inscriptions)),
    }


def _inscription(inscription: Inscription) -> str:
    by = ", ".join(agent.name for agent in inscription.by)
    said = filter(None, (by, inscription.text, _printed(inscription.date), inscription.position, inscription.hand))
    return f"{inscription.kind}: {'; '.join(said)}"
