"""The words of a profile in the language of the interface: names of kinds and attributes, and their choices.

They are data of the project. What comes with the program is translated where it is shown, and never written back;
what a project named itself is shown as it is.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from editor.core.profiles import AttributeSpec, KindSpec

CONTEXT = "Profiles"
"""The translation context of everything that the profiles of the program say."""


def profile_word(text: str) -> str:
    """Return a word of a profile as the interface shows it."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def kind_name(spec: KindSpec) -> str:
    """Return the name of a mark, a point or a block role."""
    return profile_word(spec.label)


def attribute_name(spec: AttributeSpec) -> str:
    """Return the name of an attribute."""
    return profile_word(spec.label)


def chosen_word(text: str, choices: Iterable[str]) -> str:
    """Return a value as it is shown: in the language of the interface where there are choices, else as it is.

    A value that an import wrote may be a word of the program that this kind does not offer.
    """
    return profile_word(text) if any(choices) else text


def choice_of(words: str, choices: Iterable[str]) -> str:
    """Return the value that was chosen or written: a choice by its shown name, any other text as it is."""
    plain = " ".join(words.split())
    return next((choice for choice in choices if choice and plain in (profile_word(choice), choice)), words)
