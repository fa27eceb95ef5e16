"""What the palette lists: commands, settings, projects, letters and entries of the register."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from editor.app.setting_rows import setting_specs
from editor.core.matching import Field, match
from editor.core.rows import LetterRow
from editor.ui.action_table import ActionSpec, plain_label, shown_keys, translated
from editor.ui.actions.kinds import PREFIX as KINDS
from editor.ui.noop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from editor.core.entities import Entity
    from editor.store.session import ProjectSession

MOST = 60
"""Entries listed: who has not found it by then types more."""

TIP, ENGLISH, MENU = 0.5, 0.9, 0.4
"""What a match in the tip, in the English name and in the menu's name is worth; in the label it is 1."""

RECENT = 0.2
"""What having been used lately adds; the latest has all of it."""

LETTERS, REGISTER, SETTINGS, PROJECTS = "#", "@", ":", "/"
"""The signs that a query begins with where something else than a command is meant."""

SIGNS: dict[str, str] = {
    LETTERS: QT_TRANSLATE_NOOP("Palette", "letters"),
    REGISTER: QT_TRANSLATE_NOOP("Palette", "people, places, works"),
    SETTINGS: QT_TRANSLATE_NOOP("Palette", "settings"),
    PROJECTS: QT_TRANSLATE_NOOP("Palette", "projects"),
}


def words(text: str) -> str:
    """Return a text of the palette in the language of the interface."""
    return QCoreApplication.translate("Palette", text)


class Entry(NamedTuple):
    """One line: what it is, what more is known, the keys; ``why`` says why it cannot be chosen now."""

    id: str
    title: str
    detail: str
    run: Callable[[], object]
    keys: str = ""
    why: str = ""


def command_entries(query: str, specs: Iterable[ActionSpec], actions: Mapping[str, QAction],
                    recent: Sequence[str], why: Callable[[ActionSpec], str]) -> list[Entry]:
    """Return the commands that fit the query: those used lately first, what cannot be used last."""
    found: list[tuple[float, int, Entry]] = []
    for number, spec in enumerate(specs):
        menu = translated(spec.menu).replace("&", "")
        fit = match(query, _fields(spec))
        if not fit:
            continue
        reason = why(spec)
        late = RECENT * (1 - recent.index(spec.id) / len(recent)) if spec.id in recent else 0
        # The action's own words: undo and redo say there what they would do.
        # A kind says less in its menu, whose title says the rest.
        said = spec.label if spec.id.startswith(KINDS) else actions[spec.id].text().partition("\t")[0]
        title = without_access_key(said).rstrip("…")
        entry = Entry(spec.id, title, f"{menu} · {translated(spec.tip)}", actions[spec.id].trigger,
                      shown_keys(actions[spec.id].shortcuts()) or spec.leader, reason)
        found.append((-fit - late + (10 if reason else 0), number, entry))
    return [entry for _fit, _number, entry in sorted(found, key=lambda row: row[:2])]


def without_access_key(label: str) -> str:
    """Return a label as it is read: a single & marks a key, two are the sign itself."""
    return "&".join(part.replace("&", "") for part in label.split("&&"))


@lru_cache(maxsize=1024)
def _fields(spec: ActionSpec) -> tuple[Field, ...]:
    """What a command is found by, in the language of the interface and in English, each text once."""
    fields = (Field(plain_label(spec)), Field(spec.label.replace("&", ""), ENGLISH),
              Field(translated(spec.tip), TIP), Field(spec.tip, TIP * ENGLISH),
              Field(translated(spec.menu).replace("&", ""), MENU), Field(spec.menu.replace("&", ""), MENU * ENGLISH))
    own = (Field(spec.argument.replace("-", " "), ENGLISH),) if spec.id.startswith(KINDS) and spec.argument else ()
    return tuple({field.text.rstrip("…"): field for field in reversed((*fields, *own))}.values())


def setting_entries(query: str, show: Callable[[str], object]) -> list[Entry]:
    """Return the settings of the dialog that fit the query."""
    def text(source: str) -> str:
        return QCoreApplication.translate("Settings", source)

    found: list[tuple[float, Entry]] = []
    for spec in setting_specs().values():
        row = spec.row
        fit = match(query, (Field(text(row.label)), Field(row.label, ENGLISH), Field(text(row.words), TIP),
                            Field(row.words, TIP), Field(text(row.help), TIP), Field(row.help, TIP * ENGLISH)))
        if spec.shown and fit:
            detail = words(QT_TRANSLATE_NOOP("Palette", "Setting · {group}")).format(group=text(row.group))
            found.append((-fit, Entry(f":{spec.name}", text(row.label), detail, lambda name=spec.name: show(name))))
    return [entry for _fit, entry in sorted(found, key=lambda row: row[0])]


def project_entries(query: str, paths: Iterable[str], open_path: Callable[[Path], object]) -> list[Entry]:
    """Return the projects opened last that fit the query and are still there."""
    files = [Path(path) for path in paths]
    return [Entry(f"/{path}", path.stem,
                  words(QT_TRANSLATE_NOOP("Palette", "Project · {folder}")).format(folder=path.parent),
                  lambda path=path: open_path(path))
            for path in files if path.is_file() and match(query, (Field(path.stem), Field(str(path.parent), TIP)))]


def letter_entries(query: str, session: ProjectSession, recent: Sequence[str],
                   show: Callable[[str], object]) -> list[Entry]:
    """Return the letters that have the words in number, title, names or places; the number itself comes first.

    Without words: the letters shown last, then the others as they stand in the project.
    """
    asked = query.replace('"', " ").split()
    rows = session.rows(where=" ".join(f'"{word}"' for word in asked), limit=MOST, counted=False)
    if len(asked) == 1 and asked[0].isdigit():
        rows = session.rows(where=f"number:{asked[0]}", limit=3, counted=False) + rows
    order = {letter: place for place, letter in enumerate(recent)} if not asked else {}
    rows.sort(key=lambda row: order.get(row.id, len(order)))
    return [Entry(f"#{row.id}", _letter_title(row), ", ".join(part for part in (row.date, row.kind) if part),
                  lambda letter=row.id: show(letter)) for row in {row.id: row for row in rows}.values()]


def _letter_title(row: LetterRow) -> str:
    people = f"{row.sender or '?'} → {row.recipient or '?'}" if row.sender or row.recipient else row.title
    return f"#{row.number}  {people}".rstrip()


def register_entries(ranked: Iterable[tuple[Entity, str, int]], name_of_kind: Callable[[str], str],
                     show: Callable[[Entity], object]) -> list[Entry]:
    """Return entries of the register, as they were ranked."""
    return [Entry(f"@{entity.id}", entity.name,
                  " · ".join(part for part in (name_of_kind(entity.kind), form if form != entity.name else "",
                                               entity.dates or "", entity.description or "") if part),
                  lambda entity=entity: show(entity)) for entity, form, _mentions in ranked]
