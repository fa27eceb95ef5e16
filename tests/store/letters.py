"""Letters to put into projects under test."""

import hashlib

from editor.core.annotations import Annotation
from editor.core.blocks import line_spans
from editor.core.entities import Entity
from editor.core.letters import Action, Agent, DateValue, Letter, Note, Text
from editor.core.messages import message
from editor.core.operations import Changes, Put
from editor.core.provenance import Provenance

CONTENT = "April 3, 1922\nOld Bukhara.\nDear comrade Stalin.\nI report on Enver Pasha and the Emir."


def an_id(name):
    """An identity that is the same in every run."""
    return hashlib.md5(name.encode(), usedforsecurity=False).hexdigest()


def blocks(text_id, content):
    return [Annotation(id=an_id(f"{text_id} block {number}"), text=text_id, kind="paragraph", start=line.start,
                       end=line.end) for number, line in enumerate(line_spans(content))]


def letter_parts(number=1, content=CONTENT, *, sender="J. X. Peters", date="1922-04-03", title="Peters to Stalin"):
    """A letter with one note; its transcription has the id an_id("text 1")."""
    letter, text = an_id(f"letter {number}"), an_id(f"text {number}")
    note, body = an_id(f"note {number}"), an_id(f"body {number}")
    actions = (Action(type="sent", agents=(Agent(name=sender),), date=DateValue(text=date, edtf=date)),
               Action(type="received", agents=(Agent(name="I. V. Stalin"),)))
    return [
        Letter(id=letter, number=str(number), title=title, actions=actions, order=number),
        Text(id=text, letter=letter, role="transcription", content=content, language="en"),
        Provenance(id=an_id(f"provenance {number}"), letter=letter),
        Text(id=body, letter=letter, role="note", content="A note on the Emir.", language="en"),
        Note(id=note, letter=letter, text=body, source_label="1"),
        *blocks(text, content), *blocks(body, "A note on the Emir."),
        Annotation(id=an_id(f"reference {number}"), text=text, kind="note", start=len(content), end=len(content),
                   note=note),
    ]


def put(*values, label="edit", kind="edit"):
    return Changes(message(label), tuple(Put(value) for value in values), kind)


def person(name):
    return Entity(id=an_id(name), kind="person", name=name)


def tag(name, start, end, *, text="text 1", entities=(), kind="entity", **fields):
    return Annotation(id=an_id(name), text=an_id(text), kind=kind, start=start, end=end,
                      entities=tuple(an_id(entity) for entity in entities), **fields)
