"""Editorial checks: every problem that can be computed from a letter itself, and the remarks of its import.

A check is pure and cheap, so that it can run again after each correction; what it reports is for the editor to
decide. Codes and severities stand in ``problems``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set

from editor.core.annotations import Annotation
from editor.core.checks_provenance import record_problems
from editor.core.citations import find_references, may_say_ibid, resolve
from editor.core.dates import shape_is_valid
from editor.core.entities import Entity
from editor.core.headlines import split_headline
from editor.core.lemmas import lemmas
from editor.core.letters import Agent
from editor.core.names import PersonName, parse_name, same_surname
from editor.core.problems import SEVERITIES, Problem, problem
from editor.core.quotations import FoundQuotation, find_quotations
from editor.core.quotes import locate
from editor.core.recognised import doubtful_words, problem_of
from editor.core.record import replace
from editor.core.references import references_in, value_of
from editor.core.settling import settled_by
from editor.core.snapshot import LetterSnapshot, NoteSnapshot, TextSnapshot

__all__ = ["FoundQuotation", "all_problems", "find_quotations", "letter_problems"]

_RECHECKED = frozenset({
    "note-missing-in-source", "note-without-marker", "note-breaks-off", "quotation-unbalanced", "omission-malformed",
    "ellipsis-ambiguous", "ibid-unresolved", "anchor-detached", "date-missing", "sender-missing",
    "sender-contradicted", "received-before-sent", "base-witness-missing", "shelfmark-missing", "lemma-changed",
    "reference-dangling", "reference-outdated", "recognition-doubtful",
})
"""Codes that the checks below decide again: a remark of the import with one of these is not repeated."""

_OF_METADATA = frozenset({"date-missing", "sender-missing", "sender-contradicted", "date-doubtful"})
_OF_RECORD = frozenset({"base-witness-missing", "shelfmark-missing", "received-before-sent"})
_OF_NOTES = frozenset({"note-missing-in-source", "note-without-marker", "note-breaks-off"})
_OF_OMISSIONS = frozenset({"omission-malformed", "ellipsis-ambiguous"})
_IBID = frozenset({"ibid-unresolved"})
_OF_REFERENCES = _IBID | {"archival-reference-corrected"}
_OF_CROSS_REFERENCES = frozenset({"reference-dangling", "reference-outdated"})
"""The codes that the checks of each kind can give."""

_STILL_SAID_OF = {"date-doubtful": "date", "sender-doubtful": "sender", "recipient-doubtful": "recipient"}
"""Remarks that hold only while the letter still says what they were made of, and the argument that keeps it."""

_OMISSION = re.compile(r"\[[ \u00a0.…]*[.…][ \u00a0.…]*\]|<[ \u00a0.…]*[.…][ \u00a0.…]*>")
_WELL_FORMED = re.compile(r"[\[<](?:\.{3,4}|…\.?|\. \. \.(?: \.)?|\s?(?:\.{3}|…)\s?)[\]>]")
_ELLIPSIS = re.compile(r"(?<!\.)\.{3}(?!\.)|…")
_BROKEN_OFF = (",", ";", "—", "–", "-", "(", "[", "“", "„", "«")
_COMPLETE = (".", "!", "?", "…", ")", "]", "”", "»", "“", '"', "'", "’")
_SHORTEST_SENTENCE = 40
"""Code points; a shorter note may well be a name without a full stop."""
_COMPANY = 3
"""So many other notes must end with a full stop before its lack says anything."""
_SHORTEST_SURNAME = 4
"""Letters; shorter signatures are initials and abbreviations."""


def letter_problems(
    snapshot: LetterSnapshot, entities: Mapping[str, Entity], labels: Mapping[str, str | None] | None = None,
    codes: Set[str] | None = None,
) -> tuple[Problem, ...]:
    """Return the problems of a letter: those of the letter itself, then text by text in reading order.

    ``entities`` are those of the register that the letter names, by id; a signature may use any of their forms.
    ``labels`` are the words that its cross-references should have (``references.labels_of``); without them, only
    those to notes of the letter itself are checked. What an editor looked at and let stand is not among them.
    ``codes`` as for ``all_problems``.
    """
    found = all_problems(snapshot, entities, labels, codes)
    return tuple(one for one in found if settled_by(snapshot, one) is None) if snapshot.letter.settled else found


def all_problems(snapshot: LetterSnapshot, entities: Mapping[str, Entity],
                 labels: Mapping[str, str | None] | None = None, codes: Set[str] | None = None) -> tuple[Problem, ...]:
    """Return the problems of a letter, with those that an editor looked at and let stand.

    With ``codes``, all that have one of these are among them; whether others are is not said, for what can only give
    others is not looked for.
    """
    def asked(given: Set[str]) -> bool:
        return codes is None or not codes.isdisjoint(given)

    found: list[Problem] = []
    if asked(_OF_METADATA):
        found += _of_metadata(snapshot, entities)
    if asked(_OF_RECORD):
        found += record_problems(snapshot)
    if asked(_OF_NOTES):
        found += _of_notes(snapshot)
    if asked({"lemma-changed"}):
        found += _of_lemmas(snapshot)
    if asked(_OF_CROSS_REFERENCES):
        found += _of_cross_references(snapshot, labels)
    for text in snapshot.texts():
        found += _of_text(text, codes)
    if asked({"recognition-doubtful"}):
        found += _of_recognition(snapshot)
    return _sorted(snapshot, [*_unique(found), *_remarks(snapshot, found)])


def metadata_problems(snapshot: LetterSnapshot) -> tuple[Problem, ...]:
    """Return the problems of the letter's own data alone, by what it says itself of the people it names."""
    return tuple(_of_metadata(snapshot, {}))


def _of_recognition(snapshot: LetterSnapshot) -> list[Problem]:
    """The words that a recogniser was not sure of, as long as they stand as it read them."""
    if not snapshot.pages:
        return []
    text = snapshot.transcription
    return [problem_of(word, text.text.id) for word in doubtful_words(text, snapshot.pages)]


def _unique(problems: Iterable[Problem]) -> list[Problem]:
    return list({_key(found): found for found in problems}.values())


def _key(found: Problem) -> tuple[object, ...]:
    if found.start is not None:
        return (found.code, found.text, found.start, found.end)
    return (found.code, found.text, *sorted((name, str(value)) for name, value in found.args.items()))


def _sorted(snapshot: LetterSnapshot, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    places = {text.text.id: place for place, text in enumerate(snapshot.texts())}
    letter_id = snapshot.letter.id
    return tuple(sorted(
        (replace(found, letter=letter_id) for found in problems),
        key=lambda p: (places.get(p.text or "", -1), p.start or 0, p.end or 0, p.code)))


# -- the letter's own data -------------------------------------------------------------------------------------


def _of_metadata(snapshot: LetterSnapshot, entities: Mapping[str, Entity]) -> list[Problem]:
    sent = snapshot.letter.action("sent")
    found: list[Problem] = []
    if sent is None or sent.date is None or not (sent.date.text or sent.date.edtf):
        found.append(problem("date-missing"))
    if sent is None or not sent.agents:
        found.append(problem("sender-missing"))
    else:
        found += _sender_contradicted(snapshot, sent.agents, entities)
    for action in snapshot.letter.actions:
        date = action.date
        if date is None or not (date.text or date.edtf):
            continue
        if (date.certainty == "low" or not date.edtf or not shape_is_valid(date.edtf)):
            found.append(problem("date-doubtful", date=date.text, other=date.edtf or ""))
    return found


def _sender_contradicted(snapshot: LetterSnapshot, senders: tuple[Agent, ...],
                         entities: Mapping[str, Entity]) -> list[Problem]:
    """Compare the senders with the headline and with the signature; offices have no surname to compare."""
    known = [name for agent in senders for name in _forms(agent, entities)]
    people = [parsed for name in known if (parsed := _person(name)) is not None]
    if len([agent for agent in senders if _person(agent.name) is not None]) < len(senders):
        return []
    stated = ", ".join(agent.name for agent in senders)
    found: list[Problem] = []
    headline = split_headline(snapshot.letter.title)
    named = [parsed for name in headline.senders if (parsed := _person(name))] if headline else []
    if headline is not None and named and not any(_same_person(name, people) for name in named):
        found.append(problem("sender-contradicted", sender=stated, other=", ".join(headline.senders)))
    signed = _signatures(snapshot.transcription)
    if signed and not any(_same_person(name, people) for name, _, _ in signed):
        name, start, end = signed[0]
        found.append(problem(
            "sender-contradicted", text=snapshot.transcription.text.id, start=start, end=end,
            quote=snapshot.transcription.text.content[start:end], sender=stated, other=name.text))
    return found


def _forms(agent: Agent, entities: Mapping[str, Entity]) -> tuple[str, ...]:
    entity = entities.get(agent.entity) if agent.entity is not None else None
    return (agent.name, *(entity.forms() if entity is not None else ()))


def _person(name: str) -> PersonName | None:
    parsed = parse_name(name)
    if parsed is None or len(parsed.forenames) > 4 or " of " in name or name.casefold().startswith("the "):
        return None
    return parsed


def _same_person(name: PersonName, people: Iterable[PersonName]) -> bool:
    """Whether a printed name can be one of the people: by surname, or by the forename with which friends sign."""
    return any(
        same_surname(name.surname, person.surname)
        or any(same_surname(name.surname, forename) for forename in person.forenames if not forename.endswith("."))
        for person in people)


def _signatures(text: TextSnapshot) -> list[tuple[PersonName, int, int]]:
    """The surnames signed: signature lines, and what follows the last comma of a closing."""
    found: list[tuple[PersonName, int, int]] = []
    content = text.text.content
    for block in text.of_kind("signature", "closing"):
        start = block.start
        if block.kind == "closing":
            comma = content.rfind(",", block.start, block.end)
            if comma < 0:
                continue
            start = comma + 1
        for part in re.finditer(r"[^,;&/()]+", content[start:block.end]):
            printed = part.group().strip(" \u00a0.\t*")
            name = _signed_name(printed)
            if name is not None:
                at = start + part.start() + part.group().index(printed)
                found.append((name, at, at + len(printed)))
    return found


def _signed_name(printed: str) -> PersonName | None:
    words = printed.split()
    if not 1 <= len(words) <= 4 or not all(word[:1].isupper() for word in words):
        return None
    name = parse_name(printed)
    if name is None or len(name.surname) < _SHORTEST_SURNAME or name.surname.endswith("."):
        return None
    return name


# -- notes -----------------------------------------------------------------------------------------------------


def _of_notes(snapshot: LetterSnapshot) -> list[Problem]:
    references: dict[str, tuple[TextSnapshot, Annotation]] = {}
    for text in snapshot.texts():
        for annotation in text.annotations:
            if annotation.kind == "note" and annotation.note is not None:
                references.setdefault(annotation.note, (text, annotation))
    found: list[Problem] = []
    for note in snapshot.notes:
        label = note.note.source_label or note.number
        reference = references.get(note.note.id)
        if note.note.state == "missing in source":
            found.append(_note_missing(note, label, reference))
            continue
        if reference is None and note.note.series != "head":
            found.append(problem("note-without-marker", text=note.note.text, note=label))
        if _breaks_off(note, snapshot.notes):
            found.append(_broken_off(note.body, label))
    return found


def _note_missing(note: NoteSnapshot, label: str, reference: tuple[TextSnapshot, Annotation] | None) -> Problem:
    if reference is None:
        return problem("note-missing-in-source", text=note.note.text, note=label)
    text, annotation = reference
    return problem("note-missing-in-source", text=text.text.id, start=annotation.start, end=annotation.end, note=label)


def _broken_off(text: TextSnapshot, label: str) -> Problem:
    end = len(text.text.content.rstrip())
    start = max(0, end - 1)
    return problem("note-breaks-off", text=text.text.id, start=start, end=end, quote=text.text.content[start:end],
                   note=label)


def _breaks_off(note: NoteSnapshot, notes: Iterable[NoteSnapshot]) -> bool:
    """Whether the body ends in the middle of a sentence: with a comma, or unlike all the other notes with none."""
    body = note.body.text.content.rstrip()
    if not body:
        return False
    if body.endswith(_BROKEN_OFF):
        return True
    if body.endswith(_COMPLETE) or len(body) < _SHORTEST_SENTENCE or not body[-1].isalpha():
        return False
    others = [other.body.text.content.rstrip() for other in notes if other.note.id != note.note.id]
    others = [other for other in others if other]
    return len(others) >= _COMPANY and all(other.endswith(_COMPLETE) for other in others)


def _of_lemmas(snapshot: LetterSnapshot) -> Iterator[Problem]:
    numbers = {note.note.id: note.number for note in snapshot.notes}
    for note_id, placed in lemmas(snapshot).items():
        if placed.changed:
            reference = placed.reference
            yield problem("lemma-changed", text=reference.text, start=placed.start, end=reference.start,
                          quote=placed.words or None, note=numbers.get(note_id) or "–", lemma=placed.accepted,
                          words=placed.words)


def _of_cross_references(snapshot: LetterSnapshot, labels: Mapping[str, str | None] | None) -> Iterator[Problem]:
    for text, annotation in references_in(snapshot.texts()):
        words, label = text.quote(annotation), (labels or {}).get(annotation.id)
        if _points_nowhere(snapshot, annotation, labels):
            yield problem("reference-dangling", text=text.text.id, start=annotation.start, end=annotation.end,
                          quote=words, words=words)
        elif label is not None and label != value_of(annotation.attributes, "label"):
            yield problem("reference-outdated", text=text.text.id, start=annotation.start, end=annotation.end,
                          quote=words, words=words, label=label)


def _points_nowhere(snapshot: LetterSnapshot, reference: Annotation, labels: Mapping[str, str | None] | None) -> bool:
    if labels is not None:
        return labels.get(reference.id) is None
    attributes = reference.attributes
    return (value_of(attributes, "to") == "note" and value_of(attributes, "letter") == snapshot.letter.id
            and snapshot.note(value_of(attributes, "target")) is None)


# -- texts -----------------------------------------------------------------------------------------------------


def _of_text(text: TextSnapshot, codes: Set[str] | None) -> list[Problem]:
    found: list[Problem] = []
    if codes is None or "quotation-unbalanced" in codes:
        found += _quotations(text)
    if codes is None or not codes.isdisjoint(_OF_OMISSIONS):
        found += _omissions(text)
    # To look for references of any form takes the longest of all; what leans on another says so in a few words.
    if codes is None or not codes.isdisjoint(_OF_REFERENCES - _IBID) or (
            not codes.isdisjoint(_IBID) and may_say_ibid(text.text.content)):
        found += _references(text)
    if codes is None or "anchor-detached" in codes:
        found += _detached(text)
    return found


def _quotations(text: TextSnapshot) -> list[Problem]:
    content = text.text.content
    settled = {a.start for a in text.of_kind("quotation") if a.attributes.get("balanced") is True}
    return [
        problem("quotation-unbalanced", text=text.text.id, start=quotation.start, end=quotation.end,
                quote=content[quotation.start:quotation.end])
        for quotation in find_quotations(content)
        if not quotation.balanced and quotation.start not in settled]


def _omissions(text: TextSnapshot) -> list[Problem]:
    content = text.text.content
    if ("[" not in content and "<" not in content) or ("." not in content and "…" not in content):
        return []
    found: list[Problem] = []
    signs = [sign.span() for sign in _OMISSION.finditer(content)]
    for start, end in signs:
        if _WELL_FORMED.fullmatch(content, start, end) is None:
            found.append(problem("omission-malformed", text=text.text.id, start=start, end=end,
                                 quote=content[start:end], printed=content[start:end]))
    if not signs:
        # Where no omission is ever put in brackets, dots are the writer's own.
        return found
    for dots in _ELLIPSIS.finditer(content):
        if not any(start <= dots.start() < end for start, end in signs):
            found.append(problem("ellipsis-ambiguous", text=text.text.id, start=dots.start(), end=dots.end(),
                                 quote=dots.group()))
    return found


def _references(text: TextSnapshot) -> list[Problem]:
    content = text.text.content
    references = find_references(content)
    settled = {a.start for a in text.of_kind("citation") if a.attributes.get("repository")}
    found: list[Problem] = []
    for reference, repository in zip(references, resolve(references), strict=True):
        printed = content[reference.start:reference.end]
        at = problem("ibid-unresolved", text=text.text.id, start=reference.start, end=reference.end, quote=printed)
        if reference.ibid and repository is None and reference.start not in settled:
            found.append(replace(at, args={"printed": printed}))
        for correction in reference.corrections:
            args = {name: value for name, value in correction.args.items() if name != "at"}
            found.append(replace(at, code=correction.code, severity=SEVERITIES[correction.code], args=args))
    return found


def _detached(text: TextSnapshot) -> list[Problem]:
    return [
        problem("anchor-detached", text=text.text.id, start=annotation.start, end=annotation.start,
                quote=annotation.quote or None, kind=annotation.kind, words=annotation.quote)
        for annotation in text.annotations if annotation.detached]


# -- what the import reported ----------------------------------------------------------------------------------


def _remarks(snapshot: LetterSnapshot, computed: Iterable[Problem]) -> list[Problem]:
    """The stored remarks that still hold, at the place where their words stand now."""
    texts = {text.text.id: text for text in snapshot.texts()}
    known = {_key(found) for found in computed}
    result: dict[tuple[object, ...], Problem] = {}
    for remark in snapshot.letter.remarks:
        if remark.code in _RECHECKED or not _still_said(snapshot, remark):
            continue
        if remark.code == "archival-reference-corrected" and remark.text in texts:
            # The references in a text are read again, so that a correction there settles the matter.
            continue
        placed = _placed(remark, texts)
        if _key(placed) not in known:
            # Two pictures at one place are two things to look at, the same remark stored twice is one.
            result[(*_key(placed), *sorted((name, str(value)) for name, value in placed.args.items()))] = placed
    return list(result.values())


def _still_said(snapshot: LetterSnapshot, remark: Problem) -> bool:
    argument = _STILL_SAID_OF.get(remark.code)
    if argument is None or argument not in remark.args:
        return True
    said = remark.args[argument]
    if argument == "date":
        return any(action.date is not None and action.date.text == said for action in snapshot.letter.actions)
    action = snapshot.letter.action("sent" if argument == "sender" else "received")
    return action is not None and said == "; ".join(agent.name for agent in action.agents)


def _placed(remark: Problem, texts: Mapping[str, TextSnapshot]) -> Problem:
    if remark.text is None:
        return remark
    text = texts.get(remark.text)
    if text is None:
        return replace(remark, text=None, start=None, end=None)
    if remark.start is None or remark.end is None:
        return remark
    content = text.text.content
    if remark.quote is None:
        return remark if remark.end <= len(content) else replace(remark, start=None, end=None)
    if content[remark.start:remark.end] == remark.quote:
        return remark
    found = locate(content, remark.quote, "", "", remark.start) if remark.quote else None
    if found is None or not found.exact:
        return replace(remark, start=None, end=None)
    return replace(remark, start=found.start, end=found.end)
