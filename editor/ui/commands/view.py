"""Panes, sizes, themes and the list of keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from editor import __version__
from editor.core.record import replace
from editor.ui.desk import Desk
from editor.ui.layouts import Layouts
from editor.ui.look import apply_theme, current_theme
from editor.ui.panel_table import PANELS
from editor.ui.text_binding import TextBinding
from editor.ui.theme import reading_font

SMALLEST, LARGEST = 8.0, 40.0
"""Bounds of the text size, in points."""


class ViewCommands:
    """What the View and Help menus do."""

    def __init__(self, desk: Desk, layouts: Layouts, reset: Callable[[], None]) -> None:
        self._desk = desk
        self._layouts = layouts
        self.reset = reset
        desk.each_binding(self._give_font)
        desk.each_binding(self._give_signs)
        desk.each_binding(lambda binding: binding.editor.set_theme(current_theme()))

    def _panes(self) -> list[QWidget]:
        """Every list, text and first field that can be seen, the letters first, then the text."""
        made = self._desk.made_panels
        stops: dict[str, tuple[QWidget, ...]] = {
            spec.name: spec.stops(made[spec.name]) for spec in PANELS if spec.name in made}
        left = [stop for spec in PANELS if spec.area == "left" for stop in stops.get(spec.name, ())]
        others = [stop for spec in PANELS if spec.area != "left" for stop in stops.get(spec.name, ())]
        panes = (*left, self._desk.text.editor, *others)
        return [pane for pane in panes if pane.isVisible() and not pane.visibleRegion().isEmpty()]

    def _pane_step(self, by: int) -> None:
        panes = self._panes()
        if not panes:
            return
        focus = QApplication.focusWidget()
        here = next((i for i, pane in enumerate(panes) if focus is not None and self._holds(pane, focus)), -1)
        panes[(here + by) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _holds(self, pane: QWidget, focus: QWidget) -> bool:
        if pane is focus or pane.isAncestorOf(focus):
            return True
        form = self._desk.provenance
        return pane is form.letter.fields["number"] and form.isAncestorOf(focus)

    def next_pane(self) -> None:
        """Go to the next pane that can be seen."""
        self._pane_step(1)

    def previous_pane(self) -> None:
        """Go to the pane before."""
        self._pane_step(-1)

    def pane(self, name: str) -> None:
        """Go to a dock; from inside it, hide it."""
        self._desk.panes.toggle_pane(name)

    def layout(self, name: str) -> None:
        """Arrange the panels for other work; the focus goes to the text where its panel was hidden."""
        focus = QApplication.focusWidget()
        self._layouts.go_to(name)
        if focus is None or not focus.isVisible():
            self.text()

    def invisibles(self) -> None:
        """Show signs for no-break spaces, tabs, joiners, blanks and line ends, or hide them."""
        settings = self._desk.settings
        settings.set(replace(settings.value, show_invisibles=not settings.value.show_invisibles))
        for binding in self._desk.bindings:
            self._give_signs(binding)

    def _give_signs(self, binding: TextBinding) -> None:
        binding.editor.set_show_invisibles(self._desk.settings.value.show_invisibles)

    def text(self) -> None:
        """Go to the text of the letter."""
        self._desk.text.editor.setFocus()

    def zoom(self, step: str) -> None:
        """Show texts larger or smaller by a point."""
        settings = self._desk.settings
        size = min(LARGEST, max(SMALLEST, settings.value.text_size + int(step)))
        settings.set(replace(settings.value, text_size=size))
        self.apply_font()

    def apply_font(self) -> None:
        """Give every text the font and the distance of lines of the settings."""
        for binding in self._desk.bindings:
            self._give_font(binding)

    def _give_font(self, binding: TextBinding) -> None:
        settings, editor = self._desk.settings.value, binding.editor
        editor.set_line_spacing(settings.line_spacing)
        size = settings.text_size - 1 if editor.compact else settings.text_size
        editor.set_text_font(reading_font(settings.text_font or None, size))

    def theme(self) -> None:
        """Change between light and dark."""
        settings = self._desk.settings
        settings.set(replace(settings.value, theme="light" if current_theme().is_dark else "dark"))
        self.apply_theme()

    def apply_theme(self) -> None:
        """Show everything in the theme of the settings."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme = apply_theme(app, self._desk.settings.value.theme)
            for binding in self._desk.bindings:
                binding.editor.set_theme(theme)
            self.apply_font()  # a new style sheet gives some widgets the font back that they had at first

    def keys(self) -> None:
        """List every action with its key."""
        from editor.ui.dialogs.keys_dialog import KeysDialog

        dialog = KeysDialog(self._desk.settings.value.keys, self._desk.window)
        dialog.exec()
        dialog.deleteLater()

    def about(self) -> None:
        """Say what this is."""
        window = self._desk.window
        box = QMessageBox(window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(window.tr("About Letterbook"))
        box.setText(window.tr("Letterbook {version}").format(version=__version__))
        box.setInformativeText(window.tr(
            "A desktop editor for people who transcribe, annotate and publish letters. MIT licence. Nothing leaves "
            "this computer."))
        box.exec()
