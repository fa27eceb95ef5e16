"""What a suggestion is called in lists and above the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from editor.core.suggesting import UNTRACKED
from editor.ui.local_forms import quoted
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.profile_words import kind_name

if TYPE_CHECKING:
    from editor.app.review.suggesting import Placed
    from editor.core.profiles import Profile
    from editor.core.reviewing import Suggestion

SHOWN = 80
"""Code points of words that a row repeats."""

_STATES = {
    "open": QT_TRANSLATE_NOOP("Suggestions", "open"), "accepted": QT_TRANSLATE_NOOP("Suggestions", "accepted"),
    "rejected": QT_TRANSLATE_NOOP("Suggestions", "rejected"),
    "withdrawn": QT_TRANSLATE_NOOP("Suggestions", "withdrawn"),
}
_SIGNS = {"open": "✎", "accepted": "✓", "rejected": "✗", "withdrawn": "↶"}
_ABOUT = {
    "note": QT_TRANSLATE_NOOP("Suggestions", "note"), "provenance": QT_TRANSLATE_NOOP("Suggestions", "provenance"),
    "register": QT_TRANSLATE_NOOP("Suggestions", "register"),
    "merge": QT_TRANSLATE_NOOP("Suggestions", "one entry"), "tag": QT_TRANSLATE_NOOP("Suggestions", "tag"),
}

_CHANGED = QT_TRANSLATE_NOOP("Suggestions", "⚠ the text has changed since: look")
_GONE = QT_TRANSLATE_NOOP("Suggestions", "⚠ what it is about was deleted: reject it, or undo that")
_UNTRACKED = QT_TRANSLATE_NOOP("Suggestions", "not tracked")
_SEVERAL = QT_TRANSLATE_NOOP("Suggestions", "one of several for this place")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Suggestions", text)


def would_be(suggestion: Suggestion, profile: Profile) -> str:
    """Return what would stand at the place of a suggestion: new words, or what would be set or taken away there."""
    if suggestion.kind == "text":
        return str(suggestion.change["inserted"])
    signs = [f"{'−' if one['value'] is None else '+' if one['was'] is None else '±'} {_object(one, profile)}"
             for one in suggestion.change.get("objects", ()) if one["type"] != "text"]
    return " ".join(dict.fromkeys(signs))


def _object(one: dict[str, Any], profile: Profile) -> str:
    value = one["value"] or one["was"] or {}
    if one["type"] == "annotation" and value.get("kind") != "note":
        return kind_name(profile.kind(str(value.get("kind", ""))))
    known = _ABOUT["note"] if one["type"] == "annotation" else _ABOUT.get(one["type"])
    return _tr(known or str(one["type"]))


def suggestion_line(one: Placed, profile: Profile) -> str:
    """Return a suggestion as a row says it: what, by whom, and what became of it or why it cannot be accepted."""
    found = one.suggestion
    if found.kind == "text":
        removed, inserted = (_short(str(found.change[name])) for name in ("removed", "inserted"))
        what = f"⟦−{removed}⟧ → ⟦+{inserted}⟧" if removed and inserted else (
            f"⟦+{inserted}⟧" if inserted else f"⟦−{removed}⟧")
        around = _short(found.prefix[-16:])
        what = f"…{around} {what}" if not removed else what
    else:
        words = would_be(found, profile) or _tr(_ABOUT.get(found.kind, found.kind))
        what = f"{words}: {quoted(_short(found.quote))}" if found.quote else words
    said = [f"{_SIGNS[found.state]} {_tr(_STATES[found.state])}", found.author]
    if found.reason:
        said.append(_tr(_UNTRACKED) if found.reason == UNTRACKED else quoted(_short(found.reason)))
    if found.decided_by and found.state != "withdrawn":
        said.append(found.decided_by)
    if found.decided_because:
        said.append(quoted(_short(found.decided_because)))
    if found.state == "open" and one.gone:
        said.append(_tr(_GONE))
    elif found.state == "open" and not one.fits:
        said.append(_tr(_CHANGED))
    if one.alternatives:
        said.append(_tr(_SEVERAL))
    return f"{what}\n{' · '.join(said)}"


def _short(words: str) -> str:
    line = " ".join(words.replace("\n", " ¶ ").split())
    return line if len(line) <= SHOWN else line[:SHOWN - 1] + "…"

