"""Equal values have equal payloads, however they came about: revision ids are hashes of payloads."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import msgspec
import pytest

import editor.core
from editor.core.letters import Action, Agent, DateValue, Letter
from editor.core.record import Record, WordRecord, canonical, from_json_object, replace, to_json_object

WORD = "".join(["let", "ter"])
"""Equal to the default of ``Letter.kind``, and not the same object."""


@pytest.mark.parametrize("letter", [
    Letter(id="x", number="1"),
    Letter(id="x", number="1", kind=WORD),
    replace(Letter(id="x", number="1", kind="report"), kind=WORD),
    from_json_object(Letter, {"id": "x", "number": "1", "kind": WORD}),
    msgspec.json.decode(b'{"id":"x","number":"1","kind":"letter"}', type=Letter),
])
def test_a_word_that_equals_its_default_is_left_out_wherever_it_came_from(letter: Letter) -> None:
    assert canonical(letter) == b'{"id":"x","number":"1"}'


def test_it_holds_for_what_lies_inside() -> None:
    told = "".join(["hi", "gh"])
    letter = Letter(id="x", number="1", actions=(Action(
        type="sent", agents=(Agent(name="A", certainty=told),), date=DateValue(text="1922", certainty=told)),))
    again = msgspec.json.decode(msgspec.json.encode(letter), type=Letter)
    assert again == letter
    assert to_json_object(again) == to_json_object(letter)
    assert b"high" not in canonical(again)


def _kinds(kind: type[Record] = Record) -> Iterator[type[Record]]:
    for found in kind.__subclasses__():
        yield found
        yield from _kinds(found)


def test_every_kind_with_a_word_for_a_default_looks_at_its_words() -> None:
    for module in pkgutil.walk_packages(editor.core.__path__, "editor.core."):
        importlib.import_module(module.name)
    worded = {kind for kind in _kinds() if kind.__module__.startswith("editor.core.")
              and any(isinstance(default, str) and default for default in kind.__struct_defaults__)}
    assert Letter in worded
    assert {kind for kind in worded if not issubclass(kind, WordRecord)} == set()
