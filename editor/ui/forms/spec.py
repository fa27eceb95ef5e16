"""What a form consists of, as values: rows with fields, made anew from the letter after each change.

A row is known by its key; the view keeps the widgets of rows whose key stays, so that nothing takes the focus or
the caret from a field that is being written in.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, NamedTuple

from editor.core.operations import Operation
from editor.core.paths import Path
from editor.core.snapshot import LetterSnapshot


class Suggestion(NamedTuple):
    """One row offered while one types: the text that it puts into the field, and what it stands for."""

    text: str
    detail: str = ""
    value: str | None = None
    fits: bool = False
    """Whether it is exactly what was typed: then Enter takes it."""


Put = Callable[[LetterSnapshot, str, "str | None"], "Operation | None"]
"""From the letter, the text written and the value of the suggestion chosen to what is to be done."""

Source = Callable[[str], "list[Suggestion]"]


class FieldSpec(NamedTuple):
    """One field: its text as it is kept, and what another text does."""

    name: str
    label: str
    text: str
    put: Put
    look: Literal["line", "tall", "choice", "shown"] = "line"
    choices: tuple[tuple[str, str], ...] = ()
    """Values and their words: all there is for a ``choice``."""
    source: Source | None = None
    hint: str = ""
    placeholder: str = ""
    minor: bool = False
    """Whether Enter passes it by; Tab never does."""
    says: Callable[[str], str] | None = None
    """How a text is understood, told below the field while one types."""
    valid: Callable[[str], bool] | None = None
    """Tells whether a text can be understood; one that cannot is kept and marked, never refused."""
    go: str = ""
    """The letter to which Enter goes where nothing was written."""
    splits: bool = False
    """Whether a semicolon ends the name and begins another."""
    stretch: int = 1


class Item(NamedTuple):
    """The record that a row belongs to: its place in a list of the letter."""

    path: Path
    place: int
    size: int
    """How long the list is."""
    key: str
    """What the keys of its rows begin with."""
    twin: Callable[[int], str]
    """The key of the item at another place of the list."""
    can_copy: bool = True

    @property
    def last(self) -> bool:
        """Whether it is the last of its list."""
        return self.place == self.size - 1


class Option(NamedTuple):
    """An entry of a row's menu."""

    label: str
    run: Callable[[LetterSnapshot], Operation | None]
    checked: bool | None = None


class Add(NamedTuple):
    """A button that adds an item; ``item`` makes an empty one, ``first`` is the key of the row to go to."""

    label: str
    path: Path
    item: Callable[[], Any]
    first: str


class Row(NamedTuple):
    """One row of a form."""

    key: str
    sort: Literal["section", "head", "fields", "add", "words"]
    label: str = ""
    depth: int = 0
    fields: tuple[FieldSpec, ...] = ()
    item: Item | None = None
    chip: str = ""
    chip_tip: str = ""
    options: tuple[Option, ...] = ()
    words: str = ""
    """A quiet remark: what is lacking, or cannot be so."""
    folded: bool = False
    adds: tuple[Add, ...] = ()
