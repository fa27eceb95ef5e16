"""The marks of the project: their names, keys, looks, and which of them menus offer."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.app.profiles import load_profile, profile_names
from editor.core.annotations import ALL_KINDS
from editor.core.profiles import LINES, OWN_MENUS, KindSpec, Profile, as_delivered, key_conflicts, new_kind
from editor.core.record import replace
from editor.ui.kind_signs import line_label
from editor.ui.look import current_theme
from editor.ui.messages import word
from editor.ui.panels.leader_menu import RESERVED, key_name
from editor.ui.panels.signs_panel import legend
from editor.ui.profile_words import kind_name
from editor.ui.transcription.text_view import TextView
from editor.ui.whole_rows import WholeRows

SWATCH = 14


class ProfileDialog(QDialog):
    """Changes a copy of the profile; ``profile`` is what became of it."""

    help_page = "manual/transcription.md#the-marks-of-your-project"

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Marks of this project"))
        self.resize(780, 560)
        self._profile = profile
        self._kinds: list[KindSpec] = list(profile.kinds)
        self._make_list()
        self._make_form()
        self._conflicts = QLabel(self)
        self._conflicts.setTextFormat(Qt.TextFormat.PlainText)
        self._conflicts.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        columns = QHBoxLayout()
        columns.addLayout(self._left, 2)
        columns.addLayout(self._right, 3)
        layout = QVBoxLayout(self)
        layout.addLayout(columns, 1)
        layout.addWidget(self._conflicts)
        layout.addWidget(buttons)
        self._fill_list(0)
        self.view.setFocus()

    # Making

    def _make_list(self) -> None:
        self.view = QListWidget(self)
        self.view.setObjectName("profile-kinds")
        self.view.setAccessibleName(self.tr("Marks, points and block roles of the project"))
        self.view.currentRowChanged.connect(self._show_row)
        WholeRows(self.view)
        self.add = self._button(self.tr("&Add a mark…"), self._add)
        self.take_out = self._button(self.tr("&Delete"), self._take_out)
        self.reset = self._button(self.tr("As &delivered"), self._reset)
        self.reset.setToolTip(self.tr("Take names, keys and looks that come with the program; your own marks stay"))
        row = QHBoxLayout()
        for button in (self.add, self.take_out, self.reset):
            row.addWidget(button)
        self._left = QVBoxLayout()
        self._left.addWidget(self.view, 1)
        self._left.addLayout(row)

    def _button(self, label: str, slot: object) -> QPushButton:
        button = QPushButton(label, self)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _make_form(self) -> None:
        self.label = QLineEdit(self)
        self.key = QLineEdit(self)
        self.key.setMaxLength(1)
        self.colour, self.line = QComboBox(self), QComboBox(self)
        for token in sorted(current_theme().marks):
            self.colour.addItem(_swatch(current_theme().colour(token)), _capital(word(token)), token)
        for line in LINES:
            self.line.addItem(line_label(line), line)
        self.tei = QLineEdit(self)
        self.asks = QCheckBox(self.tr("Ask for details when it is set"), self)
        self.shown = QCheckBox(self.tr("Offer it in menus"), self)
        self.label.textEdited.connect(lambda text: self._change(label=" ".join(text.split())))
        self.key.textEdited.connect(lambda text: self._change(key=text.strip().lower()))
        self.tei.textEdited.connect(lambda text: self._change(tei=text.strip() or "seg"))
        self.colour.activated.connect(lambda _row: self._change(colour=self.colour.currentData()))
        self.line.activated.connect(lambda _row: self._change(line=self.line.currentData()))
        self.asks.toggled.connect(lambda on: self._change(asks=on))
        self.shown.toggled.connect(lambda on: self._change(hidden=not on))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for caption, field in ((self.tr("&Name"), self.label), (self.tr("&Key after F8"), self.key),
                               (self.tr("Co&lour"), self.colour), (self.tr("&Sign"), self.line),
                               (self.tr("&TEI element"), self.tei)):
            words = QLabel(caption, self)
            words.setBuddy(field)
            field.setAccessibleName(caption.replace("&", ""))
            form.addRow(words, field)
        form.addRow("", self.asks)
        form.addRow("", self.shown)
        self.sample = TextView(self, compact=True, theme=current_theme())
        self.sample.setAccessibleName(self.tr("How it looks"))
        self.sample.setFixedHeight(64)
        self.sample.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._right = QVBoxLayout()
        self._right.addLayout(form)
        self._right.addWidget(self.sample)
        self._right.addStretch()

    # Showing

    @property
    def profile(self) -> Profile:
        """The profile as it was changed."""
        return replace(self._profile, kinds=tuple(self._kinds))

    def _fill_list(self, row: int) -> None:
        with QSignalBlocker(self.view):
            self.view.clear()
            for spec in self._kinds:
                QListWidgetItem(self._line(spec), self.view)
        self.view.setCurrentRow(row)
        self._show_row(row)

    def _line(self, spec: KindSpec) -> str:
        key = f"   F8 {key_name(spec.key)}" if spec.key else ""
        hidden = self.tr("   (hidden)") if spec.hidden else ""
        name = kind_name(spec)
        own = "" if name == spec.label else f"  ({spec.label})"
        return f"{name}{own}{key}{hidden}"

    def _show_row(self, row: int) -> None:
        if not 0 <= row < len(self._kinds):
            return
        spec = self._kinds[row]
        fields = (self.label, self.key, self.colour, self.line, self.tei, self.asks, self.shown)
        blockers = [QSignalBlocker(field) for field in fields]
        self.label.setText(spec.label)
        self.key.setText(spec.key if len(spec.key) == 1 else "")
        self.key.setPlaceholderText(key_name(spec.key) if len(spec.key) > 1 else "")
        self.colour.setCurrentIndex(self.colour.findData(spec.colour))
        self.line.setCurrentIndex(self.line.findData(spec.line))
        self.tei.setText(spec.tei)
        self.asks.setChecked(spec.is_asked)
        self.shown.setChecked(not spec.hidden)
        del blockers
        is_mark = spec.kind not in OWN_MENUS
        self.key.setEnabled(is_mark)
        self.shown.setEnabled(is_mark)
        self.line.setEnabled(spec.shape == "span")
        self.asks.setEnabled(is_mark and bool(spec.attributes))
        # What the program itself knows is written as it must be.
        self.tei.setEnabled(spec.kind not in ALL_KINDS)
        self.take_out.setEnabled(spec.kind not in ALL_KINDS)
        self._show_state()

    def _show_state(self) -> None:
        conflicts = key_conflicts(self._kinds, RESERVED)
        labels = {spec.kind: kind_name(spec) for spec in self._kinds}
        self._conflicts.setText("\n".join(
            self.tr("⚠ F8 {key} is wanted by: {kinds}").format(
                key=key_name(key), kinds=", ".join([*(labels[kind] for kind in kinds), *(
                    [self.tr("tags and notes")] if key in RESERVED else [])]))
            for key, kinds in conflicts.items()))
        self._ok.setEnabled(not conflicts)
        spec = self._kinds[self.view.currentRow()]
        shown = Profile(name="", kinds=(replace(spec, hidden=False),))
        if spec.shape == "block":
            self.sample.clear_text()
        else:
            self.sample.set_text(legend(shown), shown, {"note": "1"})
        self.sample.setReadOnly(True)

    # Changing

    def _change(self, **fields: object) -> None:
        row = self.view.currentRow()
        if not 0 <= row < len(self._kinds) or fields.get("label") == "":
            return
        self._kinds[row] = replace(self._kinds[row], **fields)
        self.view.item(row).setText(self._line(self._kinds[row]))
        self._show_state()

    def _add(self) -> None:
        name, given = QInputDialog.getText(self, self.tr("Add a mark"), self.tr("Name of the mark"))
        if given and name.strip():
            self._kinds.append(new_kind(self.profile, name))
            self._fill_list(len(self._kinds) - 1)
            self.key.setFocus()

    def _take_out(self) -> None:
        row = self.view.currentRow()
        if self._kinds[row].kind not in ALL_KINDS:
            del self._kinds[row]
            self._fill_list(max(0, row - 1))

    def _reset(self) -> None:
        name = self._profile.name if self._profile.name in profile_names() else profile_names()[0]
        self._kinds = list(as_delivered(self.profile, load_profile(name)).kinds)
        self._fill_list(min(self.view.currentRow(), len(self._kinds) - 1))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _swatch(colour: QColor) -> QIcon:
    picture = QPixmap(SWATCH, SWATCH)
    picture.fill(colour)
    return QIcon(picture)
