"""Words of our own that messages carry as arguments: kinds, roles and fields; the window translates them.

Labels of the history are kept in the project with English arguments, so that they can be read in any language.
"""

from __future__ import annotations

from typing import get_args

from editor.core.annotations import ALL_KINDS
from editor.core.entities import ENTITY_KINDS, Entity
from editor.core.letters import Action, ActionType, Agent, Letter, Note, Project
from editor.core.problems import SEVERITIES
from editor.core.provenance import Provenance, Publication, Witness

RECORDS = (Letter, Note, Provenance, Witness, Publication, Action, Agent, Entity, Project)
"""Records whose fields are named in labels of the history."""

_CHANGES = ("sender", "recipient", "order of the correspondence", "witness added", "witness removed",
            "order of the witnesses", "base of the text")

_THINGS = ("letter", "text", "transcription", "translation", "note", "annotation", "entity", "provenance", "reading",
           "comment", "project", "page", "image", "tag", "mark", "block", "break", "block role", "file", "register")

_LEFT_OUT = ("readings", "comments", "detached annotations", "raw source", "import remarks", "problems let stand")

_DOCUMENT_PARTS = ("drawing", "embedded object", "text box", "table", "field", "link", "equation", "hidden text",
                   "ruby")
"""What documents of word processors hold that has no place in a project."""

READING_WORDS = {"first": "first reading", "second": "second reading", "aloud": "read aloud",
                 "index check": "index check", "approval": "approval",
                 "blind transcription": "blind transcription", "collation": "collation"}
"""How kinds of readings are called."""

_ROLES = ("original", "draft", "copy", "carbon copy", "print", "photocopy", "transcript", "inferred", "place",
          "closing and signature")


_DAMAGES = ("its structure", "what it holds is not what was written")
"""What is wrong with a file, see ``store.backups``."""


def spoken(name: str) -> str:
    """Return a name of the program as words."""
    return name.replace("-", " ").replace("_", " ")


def _words() -> tuple[str, ...]:
    fields = (name for record in RECORDS for name in record.__struct_fields__)
    acts = [words for act in get_args(ActionType) for words in (f"{act} to", f"date {act}", f"place {act}")]
    named = (*ALL_KINDS, *ENTITY_KINDS, *fields, *SEVERITIES)
    return tuple(dict.fromkeys([*(spoken(name) for name in named), *_CHANGES, *acts, *_THINGS, *_LEFT_OUT, *_ROLES,
                                *_DOCUMENT_PARTS, *_DAMAGES, *READING_WORDS.values()]))


WORDS: tuple[str, ...] = _words()
"""Every such word, as the arguments say it; the names of kinds and fields with spaces."""
