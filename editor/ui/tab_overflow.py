"""Tabs of docks that share a place: those that find room are shown whole, a button lists the others."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QMainWindow, QMenu, QTabBar, QToolButton

BUTTON = "more-tabs"

GAP = 0
"""Between the last tab and the button, in pixels."""
EDGE = 7
"""Between the button and the end of the bar, in pixels: as panels have it at their edge."""


class TabOverflow(QObject):
    """Watches over the tab bars that a window makes for its docks.

    Qt would scroll them: the first tab is cut then, and whatever lies behind the arrows is out of mind.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._measure = QTabBar(window)
        self._measure.setExpanding(False)
        self._measure.addTab("")
        self._measure.hide()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._fit_all)
        window.installEventFilter(self)

    def bars(self) -> list[QTabBar]:
        """The tab bars that there are now: the window makes them and throws them away as docks come and go."""
        found = self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [bar for bar in found if bar is not self._measure]

    def button(self, bar: QTabBar) -> QToolButton:
        """The button of a tab bar."""
        found = bar.findChild(QToolButton, BUTTON, Qt.FindChildOption.FindDirectChildrenOnly)
        return found if isinstance(found, QToolButton) else self._take(bar)

    def _take(self, bar: QTabBar) -> QToolButton:
        button = QToolButton(bar)
        button.setObjectName(BUTTON)
        button.setToolTip(self.tr("The other panels of this place"))
        button.setAccessibleName(button.toolTip())
        button.clicked.connect(lambda _checked=False: self._list(button))
        button.hide()
        bar.installEventFilter(self)
        bar.currentChanged.connect(self._on_current)
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See to the tabs when they or their room become others."""
        if event.type() in (QEvent.Type.ChildPolished, QEvent.Type.LayoutRequest, QEvent.Type.Resize,
                            QEvent.Type.Show):
            self._soon.start()
        return super().eventFilter(watched, event)

    def _on_current(self, _tab: int) -> None:
        self._soon.start()  # not now: the window may be about to throw the bar away

    def _fit_all(self) -> None:
        for bar in self.bars():
            self._fit(bar)

    def _fit(self, bar: QTabBar) -> None:
        """Show as many tabs as there is room for, from the first on, and the one in front in any case."""
        button = self.button(bar)
        widths = [self._width(bar.tabText(tab)) for tab in range(bar.count())]
        shown = set(range(len(widths)))
        if sum(widths) > bar.width():
            button.setText(_label(len(widths)))
            button.adjustSize()
            shown = first_fitting(widths, bar.width() - button.width() - GAP - EDGE, bar.currentIndex())
            button.setText(_label(len(widths) - len(shown)))
            button.adjustSize()
            button.move(bar.width() - button.width() - EDGE, (bar.height() - button.height()) // 2)
        changed = [tab for tab in range(len(widths)) if bar.isTabVisible(tab) != (tab in shown)]
        for tab in changed:
            bar.setTabVisible(tab, tab in shown)
        if changed:
            bar.setElideMode(bar.elideMode())  # Qt looks again from where the tabs are seen, and need not scroll now
        button.setVisible(len(shown) < len(widths))
        button.raise_()

    def _width(self, words: str) -> int:
        """How wide a tab with these words is; a tab that is not shown cannot be asked."""
        self._measure.setTabText(0, words)
        return self._measure.tabRect(0).width()

    def _list(self, button: QToolButton) -> None:
        bar = button.parentWidget()
        if not isinstance(bar, QTabBar):
            return
        menu = QMenu(button)
        for tab in range(bar.count()):
            if not bar.isTabVisible(tab):
                menu.addAction(bar.tabText(tab), lambda tab=tab: bar.setCurrentIndex(tab))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))


def first_fitting(widths: list[int], room: int, current: int) -> set[int]:
    """Return which tabs are shown: the first ones, and ``current``, as many as find room beside it."""
    shown = {current} & set(range(len(widths)))
    room -= sum(widths[tab] for tab in shown)
    for tab, width in enumerate(widths):
        if tab in shown:
            continue
        room -= width
        if room < 0:
            break
        shown.add(tab)
    return shown


def _label(hidden: int) -> str:
    return f"▾ {hidden}"
