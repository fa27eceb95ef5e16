"""The libraries that the program uses, with version and licence, as they say themselves."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, metadata, requires
from typing import NamedTuple

import regex

_NAME = regex.compile(r"[A-Za-z0-9._-]+")
LONGEST = 60


class Library(NamedTuple):
    """One library."""

    name: str
    version: str
    licence: str


def libraries() -> list[Library]:
    """Return Python, and what the program asks for when it is installed."""
    try:
        asked = [line for line in requires("letterbook") or () if "extra ==" not in line]
    except PackageNotFoundError:  # run from a checkout that was never installed
        asked = []
    names = [match[0] for line in asked if (match := _NAME.match(line))]
    found = [one for name in names if (one := _library(name)) is not None]
    return [Library("Python", platform.python_version(), "PSF-2.0"),
            *sorted(found, key=lambda one: one.name.casefold())]


def _library(name: str) -> Library | None:
    try:
        about = metadata(name)
    except PackageNotFoundError:
        return None
    said = [about[key].strip().split("\n")[0] for key in ("License-Expression", "License") if key in about]
    licence = next((words for words in said if words), "")
    classified = [line.rsplit(" :: ", 1)[1] for line in about.get_all("Classifier") or ()
                  if line.startswith("License :: ")]
    if not licence or len(licence) > LONGEST:
        licence = ", ".join(classified)
    return Library(about["Name"], about["Version"], licence)
