"""Profiles: which kinds of annotation a project uses, how they look, their keys and their TEI form.

A profile is project data. Adding a mark is adding a row to ``resources/profiles/*.toml``.
"""

from __future__ import annotations

from typing import Literal

from editor.core.record import Record

Shape = Literal["block", "span", "point"]


class AttributeSpec(Record, frozen=True):
    """One attribute of a kind: its name, the values to choose from (none: free text), and its TEI name."""

    name: str
    label: str
    choices: tuple[str, ...] = ()
    tei: str | None = None


class KindSpec(Record, frozen=True):
    """One row: a kind, its label, shape, look, key and TEI mapping.

    ``colour`` is the name of a theme token, ``line`` the shape that says the same without colour
    (underline, dashed, dotted, wave, double, strike, box, brackets, none). ``key`` follows the leader F8.
    ``tei`` is the element, ``tei_form`` how it is written (see docs/file-format and docs/recipes).
    """

    kind: str
    label: str
    shape: Shape
    colour: str = "mark"
    line: str = "underline"
    key: str = ""
    tei: str = "seg"
    tei_form: str = "wrap"
    attributes: tuple[AttributeSpec, ...] = ()
    entity_kind: str | None = None


class Profile(Record, frozen=True):
    """A named set of kinds. ``kinds`` is ordered as menus show it."""

    name: str
    kinds: tuple[KindSpec, ...] = ()
    characters: tuple[str, ...] = ()
    """Characters that the project's editors keep at hand, in the order in which they were kept."""

    def kind(self, name: str) -> KindSpec:
        """Return the row for the kind; a kind the profile does not know gets a plain row."""
        for spec in self.kinds:
            if spec.kind == name:
                return spec
        return KindSpec(kind=name, label=name, shape="span")
