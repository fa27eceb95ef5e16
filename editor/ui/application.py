"""The window program: made here, run here, and where an error that nobody caught ends as one sentence."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, QSize, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QStyleFactory

from editor import __version__
from editor.app.resources import resources
from editor.app.settings import APPLICATION, load_settings
from editor.core.messages import message
from editor.ui.bridge.clipboard import leave_plain_text
from editor.ui.desk import FIRST_SIZE
from editor.ui.local_forms import interface_locale
from editor.ui.look import apply_theme
from editor.ui.main_window import MainWindow
from editor.ui.messages import worded
from editor.ui.theme import interface_font

AHEAD = ("editor.store.session", "editor.ui.text_binding", "editor.ui.workbench")
AHEAD_MS = 250
AROUND_WINDOW = QSize(8, 48)  # what the frame and title of a window take, generously

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def run_window(args: Sequence[str]) -> int:
    """Run the window for the arguments of the command line: nothing, or one project file."""
    if len(args) > 1:
        sys.stderr.write("letterbook: " + worded(message("window-usage", argument=args[1])) + "\n")
        return 2
    project = Path(args[0]) if args else None
    if project is not None and not project.is_file():
        sys.stderr.write("letterbook: " + worded(message("no-such-project", path=str(project))) + "\n")
        return 2
    return run(project)


def run(project: Path | None, argv: Sequence[str] = ()) -> int:
    """Show the window, with a project or the start page, until it is closed; return the exit code."""
    app = make_application(argv)
    window = MainWindow()
    before = sys.excepthook
    sys.excepthook = report_hook(window)
    try:
        show_first(window)
        if project is None or not window.projects.open_path(project):
            window.start.focus_first()
            load_ahead()
        return app.exec()
    finally:
        sys.excepthook = before


def show_first(window: MainWindow) -> None:
    """Show the window as it was left; for the first time, as large as the screen where its frame would not fit."""
    remembered = window.settings.value.window_geometry
    room = window.screen().availableSize() - AROUND_WINDOW
    if not remembered and FIRST_SIZE.boundedTo(room) != FIRST_SIZE:
        window.showMaximized()
    else:
        window.show()


def load_ahead() -> None:
    """Load what an open project needs while somebody looks at the start page, a part at a time."""
    for number, name in enumerate(AHEAD, 1):
        QTimer.singleShot(number * AHEAD_MS, partial(import_module, name))


def make_application(argv: Sequence[str] = ()) -> QApplication:
    """Return the application with its name, translation, style, font and theme."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["letterbook", *argv])
    app.setApplicationName(APPLICATION)
    app.setApplicationDisplayName("Letterbook")
    app.setApplicationVersion(__version__)
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)
    app.aboutToQuit.connect(leave_plain_text)
    settings = load_settings().settings
    _translate(app, QLocale.system() if settings.language == "system" else QLocale(settings.language))
    if settings.interface_size > 0 or settings.interface_font:
        app.setFont(interface_font(settings.interface_font, settings.interface_size))
    apply_theme(app, settings.theme)
    return app


def _translate(app: QApplication, locale: QLocale) -> None:
    """Install the translations of Qt and of the program, where there are any for the language, instead of others.

    The English file holds the plural forms alone; it is there for whatever another language does not say.
    """
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    own = str(resources() / "i18n")
    for language, name, folder in ((QLocale("en"), "letterbook", own),
                                   (locale, "qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
                                   (locale, "letterbook", own)):
        translator = QTranslator(app)
        if translator.load(language, name, "_", folder):
            app.installTranslator(translator)
    QLocale.setDefault(interface_locale())  # fields for numbers follow the words around them


def report_hook(window: MainWindow) -> Hook:
    """Return the hook for errors that nobody caught: a report is written, and the window says where it lies."""
    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        from editor.app.reports import write_report  # the start does not wait for what tells of failures

        file = str(write_report(error) or "")
        window.message.error(worded(message("internal-error", reason=f"{kind.__name__}: {error}", file=file)))
    return hook
