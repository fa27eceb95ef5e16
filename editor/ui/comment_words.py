"""What comments are about and how they are labelled, in words of the interface."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from editor.app.comments import About
from editor.core.letters import CommentedChange
from editor.core.profiles import Profile
from editor.ui.local_forms import moment_text, quoted
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.profile_words import kind_name
from editor.ui.review.words import KINDS, change_words, said

translate = QCoreApplication.translate

LABELS: dict[str, tuple[str, str]] = {
    "": ("·", QT_TRANSLATE_NOOP("Comments", "comment")),
    "question": ("?", QT_TRANSLATE_NOOP("Comments", "question")),
    "error": ("!", QT_TRANSLATE_NOOP("Comments", "error")),
    "praise": ("+", QT_TRANSLATE_NOOP("Comments", "praise")),
    "check": ("⌕", QT_TRANSLATE_NOOP("Comments", "to check in the archive")),
}
"""The sign and the word of each label: the sign says it without colour."""

SHOWN_WORDS = 60


def label_word(label: str) -> str:
    """Return the word of a label; one that a later version made says itself."""
    return translate("Comments", LABELS[label][1]) if label in LABELS else label


def label_sign(label: str) -> str:
    """Return the sign of a label."""
    return LABELS.get(label, ("·", ""))[0]


def about_words(about: About, profile: Profile) -> str:
    """Return what a thread is about."""
    if about.change is not None:
        return _changed(about.change)
    words = _short(about.words)
    match about.sort:
        case "words":
            said = quoted(words)
        case "tag":
            said = f"{kind_name(profile.kind(about.kind))} {quoted(words)}"
        case "note":
            said = translate("Comments", "note {number}").format(number=about.words or "–")
        case "page":
            said = translate("Comments", "page {label}").format(label=about.words)
        case "field":
            said = translate("Comments", "details: {field}").format(field=field_words(about.words))
        case "entry":
            said = translate("Comments", "register: {name}").format(name=words)
        case "letter":
            said = translate("Comments", "the whole letter")
        case _:
            said = translate("Comments", "something that was deleted")
    return translate("Comments", "⚠ no longer in the text: {what}").format(what=said) if about.detached else said


def _changed(change: CommentedChange) -> str:
    """A change that a colleague proposed: a text by its words alone, anything else with its kind."""
    words = change_words(_short(change.before), _short(change.after))
    kind = said(KINDS[change.kind]) if change.kind in KINDS and change.kind != "text" else ""
    return translate("Comments", "change: {what}").format(what=f"{kind} {words}".strip())


def _short(words: str) -> str:
    return words if len(words) <= SHOWN_WORDS else words[:SHOWN_WORDS].rstrip() + "…"


def field_words(key: str) -> str:
    """Return a field of the form by its last step, as the history names fields."""
    steps = [step for step in key.split(".") if not step.isdigit() and len(step) < 32]
    last = steps[-1] if steps else key
    return translate("Words", last.replace("_", " ").replace("-", " "))


def when_words(at: str) -> str:
    """Return when something was said, in local time; what is no moment as it stands."""
    try:
        return moment_text(datetime.fromisoformat(at).astimezone())
    except ValueError:
        return at
