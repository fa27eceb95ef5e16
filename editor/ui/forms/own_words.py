"""Words that the forms offer for a free text: shown in the language of the interface, kept in English.

So an edition reads the same whoever worked at it; any other word is kept as it was written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from editor.core.operations import Operation
from editor.core.snapshot import LetterSnapshot
from editor.ui.forms.sources import words
from editor.ui.forms.spec import FieldSpec
from editor.ui.noop import QT_TRANSLATE_NOOP

ROLES = (
    QT_TRANSLATE_NOOP("FormWords", "original"), QT_TRANSLATE_NOOP("FormWords", "draft"),
    QT_TRANSLATE_NOOP("FormWords", "copy"), QT_TRANSLATE_NOOP("FormWords", "carbon copy"),
    QT_TRANSLATE_NOOP("FormWords", "print"), QT_TRANSLATE_NOOP("FormWords", "photocopy"),
    QT_TRANSLATE_NOOP("FormWords", "transcript"), QT_TRANSLATE_NOOP("FormWords", "inferred"),
)
MEDIA = (
    QT_TRANSLATE_NOOP("FormWords", "autograph"), QT_TRANSLATE_NOOP("FormWords", "manuscript"),
    QT_TRANSLATE_NOOP("FormWords", "typescript"), "carbon copy", "print",
    QT_TRANSLATE_NOOP("FormWords", "telegraph form"), "photocopy",
)
SIGNATURES = (
    "autograph", QT_TRANSLATE_NOOP("FormWords", "typed"), QT_TRANSLATE_NOOP("FormWords", "stamped"),
    QT_TRANSLATE_NOOP("FormWords", "facsimile"), QT_TRANSLATE_NOOP("FormWords", "none"),
)
INSCRIPTIONS = (
    QT_TRANSLATE_NOOP("FormWords", "resolution"), QT_TRANSLATE_NOOP("FormWords", "inscription"),
    QT_TRANSLATE_NOOP("FormWords", "stamp"), QT_TRANSLATE_NOOP("FormWords", "note of receipt"),
    QT_TRANSLATE_NOOP("FormWords", "file mark"), QT_TRANSLATE_NOOP("FormWords", "postmark"),
    QT_TRANSLATE_NOOP("FormWords", "archival mark"),
)
_KNOWN = frozenset((*ROLES, *MEDIA, *SIGNATURES, *INSCRIPTIONS))


def own_word(text: str) -> str:
    """Return a word that the forms offer in the language of the interface; any other as it is."""
    return QCoreApplication.translate("FormWords", text) if text in _KNOWN else text


def in_own_words(spec: FieldSpec, choices: Iterable[str], said: Callable[[str], str] = own_word) -> FieldSpec:
    """Return the field with ``choices`` offered and shown as ``said``, and kept as they are."""
    shown = {choice: said(choice) for choice in choices}
    kept = {name.casefold(): choice for choice, name in shown.items()}

    def put(letter: LetterSnapshot, text: str, chosen: str | None) -> Operation | None:
        return spec.put(letter, kept.get(text.strip().casefold(), text), chosen)
    return spec._replace(text=shown.get(spec.text, spec.text), source=words(shown.values()), put=put)
