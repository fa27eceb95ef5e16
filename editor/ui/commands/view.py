"""Panes, sizes and themes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from editor.app.setting_rows import Settings, setting_specs
from editor.core.record import replace
from editor.ui.desk import Desk
from editor.ui.layouts import Layouts
from editor.ui.look import current_theme
from editor.ui.panel_table import PANELS
from editor.ui.text_binding import TextBinding
from editor.ui.theme import reading_font
from editor.ui.transcription.shown import MARKS, TAGS

LOOKS = ("theme", "text_font", "text_size", "note_size", "line_spacing", "letter_spacing", "ligatures",
         "interface_font", "interface_size")
"""Settings after which texts need their font again: a new style sheet or font of the window takes it from them."""

SIDES = (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.TopDockWidgetArea, None,
         Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea)
"""The way of F6 around the window; None is the text in the middle."""


class ViewCommands:
    """What the View menu does."""

    def __init__(self, desk: Desk, layouts: Layouts, reset: Callable[[], None]) -> None:
        self._desk = desk
        self._layouts = layouts
        self.reset = reset
        desk.each_binding(self._dress)
        desk.each_binding(self._give_signs)
        desk.each_binding(self._serve_wheel)
        desk.settings.follow(self._follow)

    def _panes(self) -> list[tuple[QWidget, QWidget]]:
        """Every list, text and first field that can be seen, with the panel that it is in, as they stand on the
        screen: what is left of the text, the text, what is right of it, what is below, what floats."""
        desk = self._desk
        stops = [(stop, made) for spec in PANELS if (made := desk.made_panels.get(spec.name)) is not None
                 for stop in spec.stops(made)]
        stops.append((desk.text.editor, desk.text))
        seen = [(stop, panel) for stop, panel in stops
                if stop.isVisible() and stop.isEnabled() and not stop.visibleRegion().isEmpty()]
        return sorted(seen, key=lambda pair: self._place(*pair))

    def _place(self, stop: QWidget, panel: QWidget) -> tuple[int, int, int]:
        """Where a stop comes in the order: the side of its panel, its column there, then from top to bottom."""
        dock = panel.parentWidget()
        while dock is not None and not isinstance(dock, QDockWidget):
            dock = dock.parentWidget()
        top = stop.mapToGlobal(QPoint(0, 0)).y()
        if dock is None:
            return SIDES.index(None), 0, top
        side = None if dock.isFloating() else self._desk.window.dockWidgetArea(dock)
        return len(SIDES) if side is None else SIDES.index(side), dock.mapToGlobal(QPoint(0, 0)).x(), top

    def _pane_step(self, by: int) -> None:
        panes = self._panes()
        if not panes:
            return
        focus = QApplication.focusWidget()
        here = next((i for i, (stop, _) in enumerate(panes) if focus is not None and _holds(stop, focus)), None)
        if here is None:  # somewhere else in a panel, as in a field of a form
            here = next((i for i, (_, panel) in enumerate(panes) if focus is not None and _holds(panel, focus)), -1)
        panes[(here + by) % len(panes)][0].setFocus(Qt.FocusReason.ShortcutFocusReason)

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

    def layer(self, name: str) -> None:
        """Show the tags, or the marks, in all texts, or hide them."""
        settings = self._desk.settings
        field = {TAGS: "show_tags", MARKS: "show_marks"}[name]
        settings.set(replace(settings.value, **{field: not getattr(settings.value, field)}))

    def _give_signs(self, binding: TextBinding) -> None:
        settings = self._desk.settings.value
        binding.editor.set_show_invisibles(settings.show_invisibles)
        binding.editor.set_hidden_layers(frozenset(
            layer for layer, shown in ((TAGS, settings.show_tags), (MARKS, settings.show_marks)) if not shown))

    def text(self) -> None:
        """Go to the text of the letter."""
        self._desk.text.editor.setFocus()

    def zoom(self, step: str) -> None:
        """Show the text that the editor works in larger or smaller by a point: letters, or notes."""
        self._zoom(self._desk.binding(), int(step))

    def _serve_wheel(self, binding: TextBinding) -> None:
        binding.editor.zoom_wanted.connect(lambda step: self._zoom(binding, step))

    def _zoom(self, binding: TextBinding, step: int) -> None:
        name = "note_size" if binding.editor.compact else "text_size"
        self._resize(name, self._size(binding) + step)

    def zoom_window(self, step: str) -> None:
        """Show menus, lists and forms larger or smaller by a point."""
        self._resize("interface_size", QApplication.font().pointSizeF() + int(step))

    def _resize(self, name: str, size: float) -> None:
        settings, spec = self._desk.settings, setting_specs()[name]
        size = min(spec.high or size, max(spec.row.least or spec.low or 0, size))
        settings.set(replace(settings.value, **{name: size}))

    def _size(self, binding: TextBinding) -> float:
        settings = self._desk.settings.value
        return (settings.note_size or settings.text_size - 1) if binding.editor.compact else settings.text_size

    def _follow(self, before: Settings, after: Settings) -> None:
        """Show what was changed in the settings at once."""
        if after.theme != before.theme:
            for binding in self._desk.bindings:
                binding.editor.set_theme(current_theme())
        if any(getattr(before, name) != getattr(after, name) for name in LOOKS):
            self.apply_font()
        if (after.show_invisibles, after.show_marks, after.show_tags) != (
                before.show_invisibles, before.show_marks, before.show_tags):
            for binding in self._desk.bindings:
                self._give_signs(binding)

    def apply_font(self) -> None:
        """Give every text the font and the distance of lines of the settings."""
        for binding in self._desk.bindings:
            self._give_font(binding)

    def _dress(self, binding: TextBinding) -> None:
        """Show a new text as the others are shown."""
        binding.editor.set_theme(current_theme())
        self._give_font(binding)

    def _give_font(self, binding: TextBinding) -> None:
        settings, editor = self._desk.settings.value, binding.editor
        editor.set_line_spacing(settings.line_spacing)
        editor.set_text_font(reading_font(
            settings.text_font or None, self._size(binding), spacing=settings.letter_spacing,
            ligatures=settings.ligatures))

    def theme(self, name: str = "") -> None:
        """Show the named theme, or change between light and dark."""
        settings = self._desk.settings
        settings.set(replace(settings.value, theme=name or ("light" if current_theme().is_dark else "dark")))


def _holds(pane: QWidget, focus: QWidget) -> bool:
    return pane is focus or pane.isAncestorOf(focus)
