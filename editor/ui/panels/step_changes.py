"""What a step changed, in words: one line for each thing, and its two versions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from editor.app.actions.restoring import changed_names
from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.letters import CommentedChange, Letter, Note, Text
from editor.core.operations import StoredObject
from editor.core.past import StepChange
from editor.core.record import canonical
from editor.ui.controller import Controller
from editor.ui.local_forms import quoted
from editor.ui.messages import word
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.profile_words import kind_name

TECHNICAL = frozenset({"id", "letter", "text", "order", "prefix", "suffix", "start", "end", "about", "key", "theirs",
                       "base", "within", "target", "reply_to"})
"""Fields that are told by other means, or say nothing to an editor."""


class ChangeLine(NamedTuple):
    """One thing, or one field of it: what its row says, and what it said before and after the step."""

    words: str
    change: StepChange
    versions: tuple[str, str]
    field: str | None = None


class ChangeWords:
    """Words changes with the names of the project."""

    def __init__(self, controller: Controller) -> None:
        self._controller = controller

    def lines(self, changes: Iterable[StepChange]) -> list[ChangeLine]:
        """Return the rows for the changes of a step."""
        return [line for change in changes for line in self._of(change)]

    def _of(self, change: StepChange) -> list[ChangeLine]:
        before, after = change.before, change.after
        value = after or before
        if value is None:
            return []
        what = self._name(change, value)
        if isinstance(value, Text):
            versions = (before.content if isinstance(before, Text) else "",
                        after.content if isinstance(after, Text) else "")
            return [ChangeLine(self._marked(what, change), change, versions)]
        if before is None or after is None or isinstance(value, Annotation):
            return [ChangeLine(self._marked(what, change), change, (self._told(before), self._told(after)))]
        return [ChangeLine(f"{what}: {word(name)}", change,
                           (said(getattr(before, name)), said(getattr(after, name))), name)
                for name in changed_names(before, after) if name not in TECHNICAL] or [
            ChangeLine(what, change, (self._told(before), self._told(after)))]

    def _marked(self, what: str, change: StepChange) -> str:
        sign = "+" if change.before is None else "−" if change.after is None else "≠"
        return f"{sign} {what}"

    def _name(self, change: StepChange, value: StoredObject) -> str:
        number = self._number(change)
        translate = QCoreApplication.translate
        where = translate("History", "letter {number}").format(number=number) if number else ""
        match value:
            case Letter():
                return translate("History", "letter {number}").format(number=value.number)
            case Text():
                role = {"transcription": translate("History", "text"),
                        "translation": translate("History", "translation"),
                        "note": translate("History", "text of a note")}[value.role]
                return f"{role}, {where}" if where else role
            case Entity():
                return value.name
            case Annotation():
                kind = kind_name(self._controller.profile.kind(value.kind))
                return f"{kind}: {quoted(change.words)}" if change.words else kind
            case _:
                name = translate("History", OBJECTS[change.type]) if change.type in OBJECTS else change.type
                return f"{name}, {where}" if where else name

    def _number(self, change: StepChange) -> str:
        letter = self._controller.session.get(change.letter) if change.letter else None
        return letter.number if isinstance(letter, Letter) else ""

    def _told(self, value: StoredObject | None) -> str:
        """A record as lines of its fields; of a tag the entries that it names."""
        if value is None:
            return ""
        if isinstance(value, Annotation):
            entities = self._controller.entities()
            names = [entities[key].name if key in entities else key for key in value.entities]
            facts = [f"{name}: {said(what)}" for name, what in value.attributes.items()]
            return "\n".join([kind_name(self._controller.profile.kind(value.kind)), *names, *facts])
        if isinstance(value, Note):
            return f"{value.series} {value.source_label or ''}".strip()
        names = [name for name in value.__struct_fields__ if name not in TECHNICAL]
        return "\n".join(f"{word(name)}: {said(getattr(value, name))}" for name in names
                         if getattr(value, name) not in (None, "", ()))


OBJECTS: dict[str, str] = {
    "note": QT_TRANSLATE_NOOP("History", "note"), "provenance": QT_TRANSLATE_NOOP("History", "provenance"),
    "reading": QT_TRANSLATE_NOOP("History", "reading"), "comment": QT_TRANSLATE_NOOP("History", "comment"),
    "project": QT_TRANSLATE_NOOP("History", "project"), "page": QT_TRANSLATE_NOOP("History", "page"),
    "suggestion": QT_TRANSLATE_NOOP("History", "suggestion"), "decision": QT_TRANSLATE_NOOP("History", "decision"),
    "signoff": QT_TRANSLATE_NOOP("History", "sign-off"),
}
"""What objects are called that have no name of their own."""


def said(value: object) -> str:
    """Return the value of a field as words."""
    if value is None:
        return ""
    if isinstance(value, str | int | float):
        return str(value)
    if isinstance(value, CommentedChange):
        return " → ".join(quoted(words) if words else "∅" for words in (value.before, value.after))
    if isinstance(value, tuple | list) and all(isinstance(part, str) for part in value):
        return "; ".join(str(part) for part in value)
    return _plain(canonical(value).decode())


def _plain(json: str) -> str:
    """JSON that people can read: a fact on each line."""
    lines = json.replace('","', '"\n"').replace("},{", "}\n{").replace('":', '": ')
    return lines.translate(str.maketrans("", "", '{}[]"'))
