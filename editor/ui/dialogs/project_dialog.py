"""What the project is: title, series, editors, the conventions of the edition, and its languages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from editor.core.letters import Project
from editor.core.record import replace
from editor.ui.forms.sources import language_name, language_tag

WIDTH = 520
LINES = {"editors": 3, "conventions": 8}
SEPARATOR = ", "


def project_texts(project: Project) -> dict[str, str]:
    """Return a project as the texts of the dialog."""
    return {"title": project.title, "series": project.series or "", "editors": "\n".join(project.editors),
            "conventions": project.conventions or "", "languages": SEPARATOR.join(project.languages)}


def project_from(texts: dict[str, str], before: Project) -> Project:
    """Return the project that the texts describe; a text that was not changed changes nothing."""
    shown = project_texts(before)
    changed: dict[str, object] = {}
    for name, text in texts.items():
        if text == shown[name]:
            continue
        if name == "editors":
            changed[name] = tuple(line.strip() for line in text.splitlines() if line.strip())
        elif name == "languages":
            tags = (language_tag(part) for part in text.replace(";", ",").split(",") if part.strip())
            changed[name] = tuple(dict.fromkeys(tags))
        else:
            changed[name] = text.strip() or (before.title if name == "title" else None)
    return replace(before, **changed)


class ProjectDialog(QDialog):
    """Asks for the project's details. ``project`` is what was written; for reading only it is just shown."""

    help_page = "manual/provenance.md"

    def __init__(self, project: Project, parent: QWidget | None = None, *, writable: bool = True) -> None:
        super().__init__(parent)
        self._before = project
        self.setWindowTitle(self.tr("Project details"))
        self.setMinimumWidth(WIDTH)
        self._fields: dict[str, QLineEdit | QPlainTextEdit] = {}
        self._form = QFormLayout()
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        texts = project_texts(project)
        for name, label in (("title", self.tr("Title")), ("series", self.tr("Series")),
                            ("editors", self.tr("Editors, one per line")),
                            ("conventions", self.tr("Editorial conventions")), ("languages", self.tr("Languages"))):
            self._add(name, label, texts[name], writable=writable)
        self._known = QLabel(self)
        self._known.setObjectName("hint")
        self._known.setTextFormat(Qt.TextFormat.PlainText)
        self._known.setWordWrap(True)
        self._form.addRow("", self._known)
        self.four_eyes = QCheckBox(self.tr("Two readers before &sign-off"), self)
        self.four_eyes.setToolTip(self.tr("A letter is signed off only if somebody else has read it too"))
        self.four_eyes.setObjectName("project-four-eyes")
        self.four_eyes.setChecked(project.four_eyes)
        self.four_eyes.setEnabled(writable)
        self._form.addRow("", self.four_eyes)
        languages = self._fields["languages"]
        if isinstance(languages, QLineEdit):
            languages.setPlaceholderText(self.tr("en, ru, de"))
            languages.textChanged.connect(self._tell_languages)
        self._tell_languages()
        self._finish(writable=writable)

    def _finish(self, *, writable: bool) -> None:
        ok, close = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Close
        buttons = QDialogButtonBox(ok | QDialogButtonBox.StandardButton.Cancel if writable else close, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self._form)
        if writable:
            hint = QLabel(self.tr("Ctrl+↵ keeps everything · Esc leaves it as it was"), self)
            hint.setObjectName("hint")
            hint.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(hint)
        layout.addWidget(buttons)

    def _add(self, name: str, label: str, text: str, *, writable: bool) -> None:
        field: QLineEdit | QPlainTextEdit
        if name in LINES:
            field = QPlainTextEdit(text, self)
            field.setTabChangesFocus(True)
            field.setFixedHeight(field.fontMetrics().lineSpacing() * LINES[name] + 16)
            field.installEventFilter(self)
        else:
            field = QLineEdit(text, self)
        field.setReadOnly(not writable)
        field.setObjectName(f"project-{name}")
        field.setAccessibleName(label)
        caption = QLabel(label, self)
        caption.setTextFormat(Qt.TextFormat.PlainText)
        caption.setBuddy(field)
        self._fields[name] = field
        self._form.addRow(caption, field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter keeps what was written, also from a field in which Enter makes a line."""
        if (event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
                and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
                and event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.accept()
            return True
        return super().eventFilter(watched, event)

    def _tell_languages(self) -> None:
        tags = project_from({"languages": self._text("languages")}, replace(self._before, languages=("",))).languages
        unknown = self.tr("“{tag}” is no tag that is known")
        self._known.setText(SEPARATOR.join(language_name(tag) or unknown.format(tag=tag) for tag in tags if tag))

    def _text(self, name: str) -> str:
        field = self._fields[name]
        if isinstance(field, QLineEdit):
            return field.text()
        return field.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    @property
    def project(self) -> Project:
        """The project as it was written."""
        written = project_from({name: self._text(name) for name in self._fields}, self._before)
        return replace(written, four_eyes=self.four_eyes.isChecked())
