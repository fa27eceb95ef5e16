"""The look in force: theme, palette, fonts and the style sheet of the whole application."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from editor.app.resources import resource
from editor.ui.theme import Theme, load_theme

_current: list[Theme] = []


def current_theme() -> Theme:
    """The theme in force; the default one until another was applied."""
    if not _current:
        _current.append(load_theme())
    return _current[0]


def apply_theme(app: QApplication, name: str) -> Theme:
    """Give the application the named theme and return it."""
    theme = load_theme(name)
    _current[:] = [theme]
    app.setPalette(theme.palette())
    app.setStyleSheet(style_sheet(theme))
    return theme


def repolish(widget: QWidget) -> None:
    """Have the style sheet looked at again after a property that it asks for has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def style_sheet(theme: Theme) -> str:
    """Return the style sheet: thin borders, calm surfaces, one accent, a focus ring that can be seen."""
    tokens = {name: theme.colour(name).name() for name in (
        "window", "panel", "paper", "raised", "border", "text", "muted", "disabled", "accent", "selection",
        "selection_text", "error")}
    ink = "light-ink" if theme.is_dark else "dark-ink"
    for sign in ("down", "up", "check"):
        tokens[sign] = resource("icons", f"{sign}-{ink}.svg").as_posix()
    return _TEMPLATE.format_map(tokens)


_TEMPLATE = """
QMainWindow, QDialog {{ background: {window}; }}
QMainWindow::separator {{ background: {window}; width: 5px; height: 5px; }}
QMainWindow::separator:hover {{ background: {accent}; }}
QMenuBar {{ background: {window}; padding: 2px 4px; }}
QMenuBar::item {{ padding: 4px 9px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {selection}; color: {selection_text}; }}
QMenu {{ background: {raised}; border: 1px solid {border}; padding: 4px; }}
QMenu::item {{ padding: 5px 26px 5px 14px; border-radius: 4px; }}
QMenu::indicator {{ width: 12px; height: 12px; margin-left: 6px; }}
QMenu::indicator:checked {{ image: url({check}); }}
QMenu::item:selected {{ background: {selection}; color: {selection_text}; }}
QMenu::item:disabled {{ color: {disabled}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 4px 8px; }}
QDockWidget {{ titlebar-close-icon: none; titlebar-normal-icon: none; font-weight: 600; }}
QDockWidget::title {{ background: {window}; padding: 6px 8px; text-align: left; }}
QStatusBar {{ background: {window}; border-top: 1px solid {border}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {muted}; padding: 2px 8px; }}
QStatusBar QLabel[level="error"] {{ color: {error}; font-weight: 600; }}
QTabBar::tab {{ background: transparent; color: {muted}; padding: 6px 9px; border: none;
                border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {text}; border-bottom: 2px solid {accent}; }}
QMainWindow > QTabBar {{ qproperty-elideMode: ElideNone; qproperty-usesScrollButtons: true; }}
QMainWindow > QTabBar::scroller {{ width: 0; }}
QTabBar QToolButton#more-tabs {{ background: {raised}; border: 1px solid {border}; padding: 2px 5px; color: {muted}; }}
QTabBar QToolButton#more-tabs:hover {{ border-color: {accent}; color: {text}; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:focus {{ color: {accent}; }}
QLineEdit, QPlainTextEdit {{ background: {paper}; border: 1px solid {border};
    border-radius: 4px; padding: 3px 6px; selection-background-color: {selection};
    selection-color: {selection_text}; }}
QLineEdit:focus {{ border: 2px solid {accent}; padding: 2px 5px; }}
QPlainTextEdit:focus {{ border: 1px solid {accent}; }}
QLineEdit:read-only {{ background: {panel}; color: {muted}; }}
QComboBox {{ background: {raised}; border: 1px solid {border}; border-radius: 4px; padding: 3px 6px; }}
QComboBox:hover {{ border-color: {accent}; }}
QComboBox:focus {{ border: 2px solid {accent}; padding: 2px 5px; }}
QComboBox:disabled {{ color: {disabled}; background: {panel}; }}
QComboBox::drop-down {{ border: none; width: 20px; }}
QComboBox::down-arrow {{ image: url({down}); width: 10px; height: 6px; margin-right: 6px; }}
QAbstractSpinBox {{ background: {paper}; border: 1px solid {border}; border-radius: 4px; padding: 3px 6px; }}
QAbstractSpinBox:focus {{ border: 2px solid {accent}; padding: 2px 5px; }}
QAbstractSpinBox > QLineEdit {{ border: none; padding: 0 5px; background: transparent; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 18px; }}
QAbstractSpinBox::up-arrow {{ image: url({up}); width: 10px; height: 6px; }}
QAbstractSpinBox::down-arrow {{ image: url({down}); width: 10px; height: 6px; }}
QLineEdit[state="doubtful"] {{ border: 1px dashed {error}; }}
QListView, QTreeView, QTableView {{ background: {paper}; border: 1px solid {border}; border-radius: 4px;
    outline: none; }}
QListView:focus, QTreeView:focus, QTableView:focus {{ border: 1px solid {accent}; }}
QTableWidget::item {{ padding: 2px 6px; }}
QListWidget::item {{ padding: 4px 6px; border-bottom: 1px solid {panel}; }}
QListView#history-changes::item {{ padding: 3px 6px; }}
QListView#history-changes::item:selected {{ background: {selection}; color: {selection_text}; }}
QTreeWidget::item {{ padding: 3px 0; }}
QTreeWidget::item:selected {{ background: {selection}; color: {selection_text}; }}
QListWidget::item:selected {{ background: {selection}; color: {selection_text}; }}
QTextEdit {{ background: {paper}; color: {text}; placeholder-text-color: {muted};
    border: 1px solid {border}; border-radius: 4px;
    selection-background-color: {selection}; selection-color: {selection_text}; }}
QTextEdit:focus {{ border: 1px solid {accent}; }}
QSplitter::handle {{ background: transparent; image: none; }}
QSplitter::handle:vertical {{ border-top: 1px solid {border}; margin: 4px 0; }}
QSplitter::handle:horizontal {{ border-left: 1px solid {border}; margin: 0 4px; }}
QSplitter::handle:hover {{ border-color: {accent}; }}
QScrollArea {{ border: none; background: transparent; }}
QPushButton {{ background: {raised}; border: 1px solid {border}; border-radius: 4px; padding: 5px 14px; }}
QPushButton:hover {{ border-color: {accent}; }}
QPushButton:default {{ border: 1px solid {muted}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 4px 13px; }}
QPushButton:pressed {{ background: {selection}; color: {selection_text}; }}
QPushButton:disabled {{ color: {disabled}; background: {panel}; }}
QToolButton {{ border: 1px solid transparent; border-radius: 4px; padding: 3px 7px; }}
QToolButton::menu-indicator {{ image: none; }}
QToolButton:hover {{ border-color: {border}; background: {raised}; }}
QToolButton:focus {{ border-color: {accent}; }}
QToolButton:pressed {{ background: {selection}; color: {selection_text}; }}
QToolButton:checked {{ border-color: {accent}; background: {selection}; color: {selection_text}; font-weight: 600; }}
QToolButton:disabled {{ color: {disabled}; }}
QToolButton:checked:disabled {{ border-color: {border}; background: transparent; color: {disabled}; }}
QCheckBox::indicator:unchecked, QListView::indicator:unchecked, QTreeView::indicator:unchecked,
QTableView::indicator:unchecked {{ border: 1px solid {muted}; border-radius: 3px; background: {paper};
    width: 12px; height: 12px; }}
QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked,
QTableView::indicator:checked {{ border: 1px solid {muted}; border-radius: 3px; background: {paper};
    width: 12px; height: 12px; image: url({check}); }}
QRadioButton::indicator:unchecked {{ border: 1px solid {muted}; border-radius: 7px; background: {paper};
    width: 12px; height: 12px; }}
QRadioButton::indicator:checked {{ border: 4px solid {accent}; border-radius: 7px; background: {paper};
    width: 6px; height: 6px; }}
PageView {{ border: 1px solid {border}; border-radius: 4px; }}
PageView:focus {{ border-color: {accent}; }}
QCheckBox, QRadioButton {{ border: 1px solid transparent; border-radius: 4px; padding: 1px 3px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {accent}; }}
QLabel#heading {{ font-weight: 600; }}
QLabel#title {{ font-size: 22pt; font-weight: 600; }}
QLabel#hint {{ color: {muted}; }}
QLabel#empty {{ color: {muted}; background: transparent; padding: 16px; }}
QPushButton#here, QPushButton#quiet {{ text-align: left; color: {muted}; border: 1px solid transparent;
    padding: 3px 5px; background: transparent; }}
QPushButton#quiet {{ padding-left: 0; }}
QPushButton#quiet:focus {{ border: 2px solid {accent}; padding: 2px 4px; }}
QPushButton#here:hover, QPushButton#quiet:hover {{ border-color: {border}; background: {raised}; }}
QPushButton#form-head {{ text-align: left; border: 1px solid transparent; background: transparent; color: {text};
    padding: 2px 4px 2px 0; }}
QPushButton#form-head[section="true"] {{ font-weight: 600; border-bottom: 1px solid {border}; border-radius: 0; }}
QPushButton#form-head:hover {{ background: {raised}; }}
QPushButton#form-head:focus {{ border: 1px solid {accent}; }}
QPushButton#form-add {{ border: 1px solid transparent; background: transparent; color: {muted};
    padding: 2px 5px 2px 0; }}
QPushButton#form-add:hover {{ border-color: {border}; background: {raised}; }}
QPushButton#form-add:focus {{ border: 1px solid {accent}; color: {text}; }}
QLabel#form-chip {{ color: {muted}; border: 1px solid {border}; border-radius: 4px; padding: 1px 4px; }}
QToolButton#deed {{ border-color: {border}; background: {raised}; padding: 3px 9px; }}
QToolButton#deed:hover, QToolButton#deed:focus {{ border-color: {accent}; }}
QToolButton#deed:pressed {{ background: {selection}; color: {selection_text}; }}
QToolButton#deed:disabled {{ background: {panel}; }}
QToolButton#form-menu {{ padding: 2px 4px; color: {muted}; }}
QListView#suggestions {{ background: {raised}; border: 1px solid {accent}; }}
QListView#suggestions::item {{ padding: 3px 6px; }}
QListView#suggestions::item:selected {{ background: {selection}; color: {selection_text}; }}
QFrame#overlay {{ background: {raised}; border: 1px solid {accent}; border-radius: 6px; }}
QFrame#message-bar {{ border: 1px solid {border}; border-left: 4px solid {accent}; background: {raised};
    border-radius: 2px; }}
MessageBar {{ margin: 4px 4px 0 4px; }}
QFrame#message-bar[level="error"] {{ border-left: 4px solid {error}; }}
QProgressBar {{ border: 1px solid {border}; border-radius: 4px; background: {paper}; text-align: center; }}
QProgressBar::chunk {{ background: {selection}; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {border}; padding: 3px; }}
QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {border}; min-height: 28px; border-radius: 5px; margin: 1px 2px; }}
QScrollBar::handle:vertical:disabled {{ background: transparent; }}
QScrollBar::handle:vertical:hover {{ background: {muted}; }}
QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {border}; min-width: 28px; border-radius: 5px; margin: 2px 1px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
