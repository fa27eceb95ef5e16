"""Profiles: which kinds of annotation a project uses, how they look, their keys and their TEI form.

A profile is project data. Adding a mark is adding a row to ``resources/profiles/*.toml``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Literal

from editor.core.record import Record, WordRecord, replace

Shape = Literal["block", "span", "point"]

LINES = ("underline", "double", "dashed", "dotted", "wave", "overline", "strike", "box", "brackets", "carets", "italic",
         "sic", "none")
"""The shapes that a span may have: each can be told from the others without colour."""

OWN_MENUS = ("note", "entity", "comment")
"""Kinds that are set by commands of their own, not as a mark."""


class AttributeSpec(Record, frozen=True):
    """One attribute of a kind: its name, the values to choose from (none: free text), and its TEI name.

    ``kept`` says that the value used last is proposed for the next mark of the kind; what is said of one place
    alone, as the expanded form of a word, is not. An attribute with choices is always kept.
    """

    name: str
    label: str
    choices: tuple[str, ...] = ()
    tei: str | None = None
    kept: bool = False

    @property
    def is_kept(self) -> bool:
        """Whether the value used last is proposed for the next mark."""
        return self.kept or bool(self.choices)


class KindSpec(WordRecord, frozen=True):
    """One row: a kind, its label, shape, look, key and TEI mapping.

    ``colour`` is the name of a theme token, ``line`` the shape that says the same without colour
    (one of ``LINES``). ``key`` follows the leader F8. ``tei`` is the element, ``tei_form`` how it is written (see
    docs/file-format and docs/recipes). ``asks`` says whether its attributes are asked for when it is set;
    ``hidden`` takes it out of menus, while what is marked so already stays and is shown.
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
    asks: bool = True
    hidden: bool = False

    @property
    def is_asked(self) -> bool:
        """Whether there is anything to ask when it is set."""
        return self.asks and bool(self.attributes)


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

    def offered(self) -> tuple[KindSpec, ...]:
        """The marks, points and block roles that menus offer, in their order."""
        return tuple(spec for spec in self.kinds if spec.kind not in OWN_MENUS and not spec.hidden)


def key_conflicts(kinds: Iterable[KindSpec], reserved: Collection[str] = ()) -> dict[str, list[str]]:
    """Return, for each key behind the leader that cannot mean one thing, the kinds that want it.

    ``reserved`` are keys that the leader gives away itself.
    """
    wanted: dict[str, list[str]] = {}
    for spec in kinds:
        if spec.key and not spec.hidden and spec.kind not in OWN_MENUS:
            wanted.setdefault(spec.key.lower(), []).append(spec.kind)
    return {key: names for key, names in wanted.items() if len(names) > 1 or key in reserved}


def new_kind(profile: Profile, label: str) -> KindSpec:
    """Return a mark of the project's own, with a name that no kind has yet."""
    base = "".join(c if c.isalnum() else "-" for c in label.strip().lower()).strip("-") or "mark"
    taken = {spec.kind for spec in profile.kinds}
    name, number = base, 1
    while name in taken:
        number += 1
        name = f"{base}-{number}"
    return KindSpec(kind=name, label=label.strip() or name, shape="span", line="dotted", asks=False)


def as_delivered(profile: Profile, delivered: Profile) -> Profile:
    """Return the profile with the rows of the one that comes with the program; the project's own kinds stay."""
    known = {spec.kind for spec in delivered.kinds}
    own = tuple(spec for spec in profile.kinds if spec.kind not in known)
    return replace(profile, kinds=(*delivered.kinds, *own))
