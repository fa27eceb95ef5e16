"""What an export is told: options of a format, and the names under which several of them are known."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from editor.app.outputs import is_safe
from editor.core.messages import RefusedError
from editor.core.presets import ExportPreset
from editor.formats import registry
from editor.formats.base import Format, FormatOption

_DOCUMENT: dict[str, dict[str, Any]] = {
    "reading": {"projection": "reading"}, "comments": {"comments": True}, "register": {"register": True},
    "textual-notes-below": {"footnotes": "textual"}}

PRESETS: dict[str, dict[str, dict[str, Any]]] = {
    "tei": {"corpus": {"corpus": True}, "notes-in-place": {"notes_in_place": True},
            "as-it-came": {"as_it_came": True},
            "comments": {"comments": True}, "register-in-back": {"register": "back"},
            "register-files": {"register": "files"}},
    "html": {"reading": {"projection": "reading"}, "notes-in-place": {"notes_in_place": True},
             "without-scans": {"scans": False}},
    "text": {"reading": {"projection": "reading"}, "source": {"projection": "source"},
             "one-file": {"one_file": True}},
    "markdown": {"reading": {"projection": "reading"}, "source": {"projection": "source"},
                 "one-file": {"one_file": True}},
    "cmif": {"cc0": {"licence": "cc0"}, "publication": {"source": "publication"}},
    "w3c": {"without-texts": {"texts": False}, "one-file": {"one_file": True}},
    "conll": {"one-file": {"one_file": True}},
    "docx": _DOCUMENT,
    "odt": _DOCUMENT,
    "pdf": {"reading": {"projection": "reading"}, "register": {"register": True},
            "textual-notes-below": {"footnotes": "textual"}, "scans": {"scans": True}},
    "epub": {"reading": {"projection": "reading"}, "register": {"register": True}},
    "iiif": {"without-text": {"text": False}, "one-file": {"one_file": True}},
    "csv": {"exact": {"form": "exact"}, "spreadsheet": {"form": "spreadsheet"}},
}
"""Named sets of options by format, which every project has; a project keeps its own besides."""

NOT_WRITTEN = ("sentence", "sidecar", "decisions", "dpi", "split", "footnotes_as", "endnotes_as", "shared",
               "load")
"""Options that only a program can give, or that are for reading."""

SWITCH = {"yes": True, "true": True, "on": True, "1": True, "no": False, "false": False, "off": False, "0": False}


class ExportChoice(NamedTuple):
    """What a preset says: the format, its options, which letters, and where to, as far as it says so."""

    format_id: str
    options: dict[str, Any]
    where: str = ""
    target: str = ""


def offered(writer: Format) -> list[FormatOption]:
    """Return the options of a format that somebody who exports can choose."""
    return [option for option in writer.options if option.name not in NOT_WRITTEN]


def choice(presets: Mapping[str, ExportPreset], name: str | None, format_id: str | None) -> ExportChoice:
    """Return what the preset ``name`` says; where the format is given too, it must be of that format.

    The project's own presets come before those that every project has.

    Raises:
        FormatError: the format is unknown ("format-unknown").
        RefusedError: there is no such preset ("no-such-preset"), or neither a format nor a preset that has one
            ("format-needed").
    """
    if name is None:
        if format_id is None:
            raise RefusedError("format-needed", known=", ".join(presets) or "there are none")
        return ExportChoice(registry.by_id(format_id).id, {})
    own = presets.get(name)
    if own is not None and format_id in (None, own.format):
        writer = registry.by_id(own.format)
        return ExportChoice(writer.id, fitting(writer, own.options), own.where, own.target)
    common = PRESETS.get(registry.by_id(format_id).id, {}) if format_id is not None else {}
    if name not in common or format_id is None:
        known = [one for one, preset in sorted(presets.items()) if format_id in (None, preset.format)]
        raise RefusedError("no-such-preset", preset=name, known=", ".join([*known, *common]) or "-")
    return ExportChoice(format_id, dict(common[name]))


def fitting(writer: Format, options: Mapping[str, Any]) -> dict[str, Any]:
    """Return those of the options that the format has, with values that it can have: a preset may be of another
    version of the program."""
    return {option.name: options[option.name] for option in offered(writer)
            if option.name in options and _fits(option, options[option.name])}


def _fits(option: FormatOption, value: Any) -> bool:
    if isinstance(option.default, bool):
        return isinstance(value, bool)
    return isinstance(value, str) and (not option.choices or value in option.choices)


def changed_options(writer: Format, options: Mapping[str, Any]) -> dict[str, Any]:
    """Return the options that differ from what the format does anyway: what a preset keeps."""
    usual = {option.name: "" if option.default is None else option.default for option in offered(writer)}
    return {name: value for name, value in fitting(writer, options).items() if value != usual[name]}


def options_from(format_id: str, written: Iterable[str]) -> dict[str, Any]:
    """Return options written as ``NAME=VALUE``; what is yes or no in the format is read as that.

    Raises:
        FormatError: the format is unknown ("format-unknown").
        RefusedError: it has no such option ("no-such-option"), or the value is neither yes nor no.
    """
    writer = registry.by_id(format_id)
    known = {option.name: option for option in offered(writer)}
    result: dict[str, Any] = {}
    for one in written:
        name, equals, value = one.partition("=")
        option = known.get(name.strip().replace("-", "_"))
        switch = SWITCH.get(value.strip().lower())
        if option is None or not equals or (isinstance(option.default, bool) and switch is None):
            raise RefusedError("no-such-option", option=one, format=writer.name, known=", ".join(known) or "-")
        result[option.name] = switch if isinstance(option.default, bool) else value.strip()
    return result


def kept_target(output: Path, project: Path) -> str:
    """Return an output as a preset keeps it: from the project's folder on, else by its name alone.

    So a preset says nothing about anybody's computer.
    """
    folder, target = (os.path.realpath(one) for one in (project.parent, output))
    relative = os.path.relpath(target, folder) if Path(target).is_relative_to(folder) else output.name
    return Path(relative).as_posix()


def suggested_target(target: str, project: Path) -> Path | None:
    """Return where the target of a preset leads to; None where it would lead out of the project's folder.

    A preset can be a colleague's: what it says must not decide which of one's files is overwritten.
    """
    return project.parent / target if target not in ("", ".") and is_safe(target) else None
