"""Walks through what a window shows, as somebody does who sees little or has no mouse, and notes what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextBrowser,
    QWidget,
)

from docs.shots.studio import Studio
from editor.ui.main_window import MainWindow
from editor.ui.panel_table import PANELS
from editor.ui.panels.overlay import Overlay
from editor.ui.transcription.text_view import TextView

MOST_TABS, ROWS = 120, 5
FOCUS_PIXELS = 30
"""What must look different in a control that has the focus; a caret alone is less."""

SCREEN = QSize(1280, 800)

PAINTED = ("PageView",)
"""Pictures: Qt for Python can give a widget of our own no role; they have a name."""

NO_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client)
Tab = Qt.Key.Key_Tab


class Quick(Studio):
    """A studio that keeps no pictures and does not wait for what only a picture needs."""

    def __init__(self, application: QApplication, window: MainWindow, folder: Path) -> None:
        super().__init__(application, window, folder, patience=0)
        self.faults: list[str] = []

    def settle(self, milliseconds: int = 150) -> None:
        """Wait only where something is read aside."""
        super().settle(milliseconds if milliseconds >= 300 else 5)


class Measurer(Quick):
    """Measures what has to fit on a small screen."""

    def keep(self, name: str, widget: QWidget | None = None) -> None:
        """Ask what a window needs, and whether something in it is cut."""
        self.settle()
        root = widget or self.window
        needed = root.minimumSizeHint().expandedTo(root.minimumSize()).expandedTo(root.size())
        if needed.width() > SCREEN.width() or needed.height() > SCREEN.height():
            self.faults.append(f"{name}: needs {needed.width()}×{needed.height()}")
        if root is not self.window:
            self.faults += [f"{name}: {fault}" for one in root.findChildren(QWidget) if seen(one)
                            for fault in whole(one)]


class Walker(Quick):
    """Looks at everything instead of keeping its picture."""

    def __init__(self, application: QApplication, window: MainWindow, folder: Path) -> None:
        super().__init__(application, window, folder)
        self.shown: set[str] = set()
        self._walked: set[str] = set()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key; Esc must leave a popup."""
        open_before = [one for one in self.window.findChildren(Overlay) if one.isVisible()]
        super().press(key, modifiers)
        if key == Qt.Key.Key_Escape and open_before and all(one.isVisible() for one in open_before):
            self.faults.append(f"{type(open_before[0]).__name__}: Esc does not leave it")

    def throw_away(self, dialog: QWidget) -> None:
        """Leave a dialog with Esc."""
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
        if dialog.isVisible():
            self.faults.append(f"{type(dialog).__name__}: Esc does not leave it")
        super().throw_away(dialog)

    def keep(self, name: str, widget: QWidget | None = None) -> None:
        """Look at everything that can be seen."""
        self.settle()
        root = widget or self.window
        self._note_shown(root)
        for fault in self._look(root):
            self.faults.append(f"{name}: {fault}")

    def _note_shown(self, root: QWidget) -> None:
        docks = self.window.docks if self.window.controller.is_open else {}
        self.shown |= {spec.name for spec in PANELS if spec.name in docks
                       and not docks[spec.name].visibleRegion().isEmpty()}
        for widget in (root, *root.findChildren(QWidget)):
            if widget.isVisible():
                self.shown |= {kind.__name__ for kind in type(widget).__mro__}

    def _look(self, root: QWidget) -> Iterator[str]:
        for widget in root.findChildren(QWidget):
            if seen(widget):
                yield from named(widget)
                yield from whole(widget)
                if isinstance(widget, QAbstractItemView):
                    yield from rows_said(widget)
        yield from buddies(root)
        for scope in self._scopes(root):
            key = type(scope).__name__ + scope.objectName()
            if key not in self._walked:
                self._walked.add(key)
                yield from walk(scope)

    def _scopes(self, root: QWidget) -> Iterator[QWidget]:
        """What Tab goes round in: a dialog, a popup that has the focus, else each panel."""
        focus = QApplication.focusWidget()
        popup = next((one for one in root.findChildren(Overlay)
                      if one.isVisible() and focus is not None and one.isAncestorOf(focus)), None)
        if popup is not None:
            yield popup
        elif root is not self.window:
            yield root
        elif self.window.controller.is_open and not any(o.isVisible() for o in root.findChildren(Overlay)):
            yield from (panel for panel in self.window.workbench.desk.made_panels.values()
                        if not panel.visibleRegion().isEmpty())
        elif self.window.start.isVisible():
            yield self.window.start


def seen(widget: QWidget) -> bool:
    """Whether some of it can be seen."""
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def is_part(widget: QWidget) -> bool:
    """Whether it is a part of another control, or of Qt."""
    above = widget.parentWidget()
    return (isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_")
            or isinstance(above, QComboBox | QAbstractSpinBox | QTabBar | QLineEdit)
            or (isinstance(above, QAbstractScrollArea) and above.viewport() is widget)
            or (isinstance(above, QAbstractItemView) and widget.metaObject().className() in (
                "QHeaderView", "QTableCornerButton")))


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab should stop at it."""
    policy = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(policy) and widget.isEnabled() and seen(widget) and not is_part(widget) \
        and not isinstance(widget, QScrollArea) and widget.focusProxy() is None


def is_control(widget: QWidget) -> bool:
    """Whether somebody can do something with it."""
    return not is_part(widget) and (takes_tab(widget) or isinstance(
        widget, QAbstractButton | QLineEdit | QComboBox | QAbstractItemView | QAbstractSpinBox | TextView))


def called(widget: QWidget) -> str:
    """What a fault names a control by."""
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}".strip()


def has_words(text: str) -> bool:
    """Whether it is more than a sign."""
    return sum(character.isalnum() for character in text) >= 2


def named(widget: QWidget) -> Iterator[str]:
    """Every control has a name in words and a role; one that shows only a sign explains it."""
    if not is_control(widget):
        return
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None or (interface.role() in NO_ROLES and type(widget).__name__ not in PAINTED):
        yield f"{called(widget)}: no role"
        return
    if not has_words(interface.text(QAccessible.Text.Name)):
        yield f"{called(widget)}: no name ({interface.text(QAccessible.Text.Name)!r})"
    if isinstance(widget, QAbstractButton) and widget.text() and not has_words(widget.text()) \
            and not has_words(widget.toolTip()):
        yield f"{called(widget)}: only a sign ({widget.text()!r}) and no tooltip"


def whole(widget: QWidget) -> Iterator[str]:
    """No label and no button is cut."""
    if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
        wanted = widget.sizeHint().width()
    elif isinstance(widget, QAbstractButton) and widget.text() and not is_part(widget):
        wanted = widget.fontMetrics().horizontalAdvance(widget.text().replace("&", "")) + 4
    elif isinstance(widget, QComboBox) and not widget.isEditable():
        wanted = widget.fontMetrics().horizontalAdvance(widget.currentText()) + 24
    else:
        return
    if widget.width() < wanted - 1:
        words = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
        yield f"{called(widget)} {words!r} is cut: {widget.width()} of {wanted} pixels"


def rows_said(view: QAbstractItemView) -> Iterator[str]:
    """The rows of a list can be said."""
    model = view.model()
    if model is None or is_part(view):
        return
    for row in range(min(ROWS, model.rowCount(view.rootIndex()))):
        index = model.index(row, 0, view.rootIndex())
        said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
        if not str(said or "").strip():
            yield f"{called(view)}: row {row} says nothing"


def buddies(root: QWidget) -> Iterator[str]:
    """The label of a line of a form belongs to its field."""
    for form in root.findChildren(QFormLayout):
        for row in range(form.rowCount()):
            item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
            field = form.itemAt(row, QFormLayout.ItemRole.FieldRole)
            label = item.widget() if item is not None else None
            if isinstance(label, QLabel) and label.text() and label.isVisible() and field is not None \
                    and field.widget() is not None and is_control(field.widget()) and label.buddy() is None:
                yield f"label {label.text()!r} has no field"


# Where the focus goes


def place(widget: QWidget) -> QRect:
    """Where it stands on the screen."""
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def turns_back(one: QWidget, other: QWidget) -> bool:
    """Whether going from one control to the other goes up, or to the left in a line."""
    here, there = place(one), place(other)
    above = there.bottom() <= here.top() and there.left() < here.right()
    same_line = there.top() < here.bottom() and here.top() < there.bottom()
    return above or (same_line and there.right() <= here.left())


def walk(scope: QWidget) -> Iterator[str]:
    """Tab stops at every control, in the order of the screen, Shift+Tab goes back, and the focus can be seen."""
    controls = [widget for widget in scope.findChildren(QWidget) if takes_tab(widget)]
    if not controls:
        return
    before = QApplication.focusWidget()
    way = way_of(scope, controls)
    yield from (f"{type(scope).__name__}: Tab never stops at {called(one)}" for one in controls if one not in way)
    yield from (f"{type(scope).__name__}: Tab goes back from {called(one)} to {called(other)}"
                for one, other in pairwise(way) if turns_back(one, other))
    if scope.isWindow():
        yield from tabbed(scope, controls)
    for control in controls:
        yield from focus_seen(scope, control)
    if before is not None:
        before.setFocus()


def way_of(scope: QWidget, controls: list[QWidget]) -> list[QWidget]:
    """The controls in the order of Tab."""
    way, widget = [], scope.nextInFocusChain()
    while widget is not scope:
        if widget in controls:
            way.append(widget)
        widget = widget.nextInFocusChain()
    return way


def tabbed(scope: QWidget, controls: list[QWidget]) -> Iterator[str]:
    """Press Tab until it comes round."""
    first = controls[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    visited: list[QWidget] = []
    for _ in range(MOST_TABS):
        focus = QApplication.focusWidget()
        if focus is None or not scope.isAncestorOf(focus):
            yield f"{type(scope).__name__}: Tab leaves it behind {called(visited[-1]) if visited else 'the first'}"
            return
        if focus in visited and not (isinstance(focus, QTextBrowser) and focus is visited[-1]):  # it has links
            break
        if focus not in visited:
            visited.append(focus)
        QTest.keyClick(focus, Tab)
    missed = [one for one in controls if seen(one) and one not in visited
              and not (isinstance(one, QRadioButton) and not one.isChecked())]  # arrows go from one to the other
    yield from (f"{type(scope).__name__}: the key Tab never comes to {called(one)}" for one in missed)
    for before, control in pairwise(visited):
        if isinstance(control, QTextBrowser):  # it goes to its last link
            continue
        control.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(control, Tab, Qt.KeyboardModifier.ShiftModifier)
        if QApplication.focusWidget() is not before:
            yield f"{type(scope).__name__}: Shift+Tab does not go back from {called(control)}"


def focus_seen(scope: QWidget, control: QWidget) -> Iterator[str]:
    """The focus changes more of a control than its caret."""
    other = next((one for one in scope.findChildren(QWidget) if takes_tab(one) and one is not control), None)
    if other is None or not seen(control):
        return
    other.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    if not seen(control):
        return
    without = picture(control)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    if not control.hasFocus() or not seen(control):
        return
    if different(without, picture(control)) < FOCUS_PIXELS:
        yield f"{type(scope).__name__}: the focus of {called(control)} cannot be seen"


def picture(control: QWidget) -> QImage:
    """How a control looks."""
    return control.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def different(one: QImage, other: QImage) -> int:
    """How many pixels of two pictures differ; all of them where their sizes do."""
    if one.size() != other.size():
        return one.width() * one.height()
    left, right = memoryview(one.constBits()).cast("I"), memoryview(other.constBits()).cast("I")
    return sum(a != b for a, b in zip(left, right, strict=True))
