"""What the signs mean: every mark of the project as it is shown in the text, with its name and its key."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from editor.core.annotations import Annotation, sort_key
from editor.core.entities import ENTITY_KINDS
from editor.core.letters import Text
from editor.core.profiles import KindSpec, Profile
from editor.core.snapshot import TextSnapshot
from editor.ui.desk import Desk
from editor.ui.kind_signs import kind_label, line_label
from editor.ui.look import current_theme
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.panels.leader_menu import ENTITY_KEYS, NOBODY_KEY, key_name
from editor.ui.profile_words import kind_name
from editor.ui.transcription.text_view import TextView

_TEXT = "signs"
SPACING = 1.6
"""The distance of lines: small letters stand above many signs."""
NOT_IDENTIFIED = QT_TRANSLATE_NOOP("SignsPanel", "Not identified")
INDIRECT = QT_TRANSLATE_NOOP("SignsPanel", "Meant, not named")
INDIRECT_LOOK = QT_TRANSLATE_NOOP("SignsPanel", "in a dashed box")


class Sample(NamedTuple):
    """One line of the legend: words, where in them the mark stands, and what it is."""

    words: str
    start: int
    end: int
    kind: str
    entity: str = ""
    mention: str = "name"


def samples(profile: Profile) -> list[Sample]:
    """Return a line for each kind: the sign on its own name, the sign in words, and its key."""
    found: list[Sample] = []
    for spec in profile.kinds:
        if spec.hidden or spec.shape == "block":
            continue
        if spec.kind == "entity":
            found += [_sample(spec, kind_label(kind), kind) for kind in ENTITY_KINDS]
            found += [_sample(spec, QCoreApplication.translate("SignsPanel", NOT_IDENTIFIED)), _indirect(spec)]
        else:
            found.append(_sample(spec, kind_name(spec)))
    return found


def _sample(spec: KindSpec, name: str, entity: str = "") -> Sample:
    letter = ({kind: key for key, kind in ENTITY_KEYS.items()}.get(entity, NOBODY_KEY) if spec.kind == "entity"
              else spec.key)
    words = f"{name}  –  {line_label(spec.line)}" + (f", F8\u00a0{key_name(letter)}" if letter else "")
    if spec.shape == "point":
        return Sample(words, len(name), len(name), spec.kind)
    return Sample(words, 0, len(name), spec.kind, entity)


def _indirect(spec: KindSpec) -> Sample:
    """Somebody who is described or alluded to, as it is chosen with F2 in the picker."""
    name, look = (QCoreApplication.translate("SignsPanel", words) for words in (INDIRECT, INDIRECT_LOOK))
    return Sample(f"{name}  –  {look}", 0, len(name), spec.kind, ENTITY_KINDS[0], "description")


def legend(profile: Profile) -> TextSnapshot:
    """Return the legend as a text with its marks."""
    lines = samples(profile)
    annotations: list[Annotation] = []
    offset = 0
    for row, line in enumerate(lines):
        annotations.append(Annotation(
            id=f"sign-{row}", text=_TEXT, kind=line.kind, start=offset + line.start, end=offset + line.end,
            entities=(line.entity,) if line.entity else (), note="note" if line.kind == "note" else None,
            attributes={"n": "2r"} if line.kind == "page-break" else {"mention": line.mention}
            if line.kind == "entity" else {}))
        offset += len(line.words) + 1
    content = "\n".join(line.words for line in lines)
    return TextSnapshot(text=Text(id=_TEXT, letter="", role="note", content=content),
                        annotations=tuple(sorted(annotations, key=sort_key)))


class SignsPanel(QWidget):
    """Shows the legend. It follows the profile and the look of the texts; Esc goes back to the text."""

    leave_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = TextView(self, compact=True, theme=current_theme())
        self.view.setObjectName("signs")
        self.view.set_line_spacing(SPACING)
        self.view.setAccessibleName(self.tr("What the signs mean"))
        self.view.set_entity_kinds(lambda entity: entity)
        self.view.installEventFilter(self)
        hint = QLabel(self.tr("Names, keys and looks are changed under Tags and marks, Marks of this project."), self)
        hint.setObjectName("hint")
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 6, 8, 6)
        layout.addWidget(self.view, 1)
        layout.addWidget(hint)
        self.leave_wanted.connect(desk.text.editor.setFocus)
        desk.controller.project_opened.connect(self._fill)
        desk.controller.profile_changed.connect(self._fill)
        if desk.controller.is_open:
            self._fill()

    def _fill(self) -> None:
        profile = self._desk.controller.profile
        self.view.set_text_font(self._desk.notes.editor.font())
        self.view.set_text(legend(profile), profile, {"note": "1"})
        self.view.setReadOnly(True)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.view.set_theme(current_theme())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc goes back to the text."""
        if (event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
                and event.key() == Qt.Key.Key_Escape):
            self.leave_wanted.emit()
            return True
        return super().eventFilter(watched, event)


def make(desk: Desk) -> SignsPanel:
    """Return the panel."""
    return SignsPanel(desk)
