"""The rows of the action table about whole projects, import and export."""

from __future__ import annotations

from editor.ui.actions.spec import FILE, ActionSpec
from editor.ui.noop import QT_TRANSLATE_NOOP

ROWS: tuple[ActionSpec, ...] = (
    ActionSpec("project.new", QT_TRANSLATE_NOOP("Actions", "&New project…"), FILE, "project.new", ("Ctrl+Shift+N",),
               tip=QT_TRANSLATE_NOOP("Actions", "Make a new, empty project file")),
    ActionSpec("project.open", QT_TRANSLATE_NOOP("Actions", "&Open project…"), FILE, "project.open", ("Ctrl+O",),
               tip=QT_TRANSLATE_NOOP("Actions", "Open a project file")),
    ActionSpec("project.sample", QT_TRANSLATE_NOOP("Actions", "Open the &sample"), FILE, "project.sample",
               tip=QT_TRANSLATE_NOOP("Actions", "Copy the sample project to your documents and open it")),
    ActionSpec("project.details", QT_TRANSLATE_NOOP("Actions", "Project &details…"), FILE, "project.details",
               ("Shift+F4",), "project",
               QT_TRANSLATE_NOOP("Actions", "Title, series, editors, conventions and languages of the project"),
               separator=True),
    ActionSpec("project.who", QT_TRANSLATE_NOOP("Actions", "&Who am I…"), FILE, "project.who", ("Ctrl+Alt+W",),
               tip=QT_TRANSLATE_NOOP("Actions", "Say who works here, or let somebody else go on")),
    ActionSpec("project.import", QT_TRANSLATE_NOOP("Actions", "&Import letters…"), FILE, "exchange.import_letters",
               ("Ctrl+I",), "write", separator=True,
               tip=QT_TRANSLATE_NOOP("Actions", "Read letters from files: text, Word, TEI, pages and others")),
    ActionSpec("project.import_folder", QT_TRANSLATE_NOOP("Actions", "Import a &folder…"), FILE,
               "exchange.import_folder", ("Ctrl+Alt+I",), "write",
               QT_TRANSLATE_NOOP("Actions", "Read all letters in a folder and the folders in it")),
    ActionSpec("project.import_clipboard", QT_TRANSLATE_NOOP("Actions", "&Paste as new letters…"), FILE,
               "exchange.import_clipboard", ("Ctrl+Shift+I",), "write",
               QT_TRANSLATE_NOOP("Actions", "Read the text of the clipboard like a file of letters")),
    ActionSpec("project.import_scans", QT_TRANSLATE_NOOP("Actions", "Import s&cans…"), FILE, "images.import_files",
               ("Ctrl+Shift+O",), "write",
               QT_TRANSLATE_NOOP("Actions", "Sort pictures and PDFs into letters and bring them in")),
    ActionSpec("project.import_scan_folder", QT_TRANSLATE_NOOP("Actions", "Import a folder of scans…"), FILE,
               "images.import_folder", (), "write",
               QT_TRANSLATE_NOOP("Actions", "Sort the scans in a folder into letters and bring them in")),
    ActionSpec("project.export", QT_TRANSLATE_NOOP("Actions", "&Export…"), FILE, "export.export", ("Ctrl+E",),
               "project", QT_TRANSLATE_NOOP("Actions", "Write letters as TEI, HTML, CSV and more; say what is wrong")),
    ActionSpec("project.save", QT_TRANSLATE_NOOP("Actions", "Sa&ve now"), FILE, "project.save", ("Ctrl+S",), "project",
               QT_TRANSLATE_NOOP("Actions", "Write what was typed last to the file; without it that happens by itself"),
               separator=True),
    ActionSpec("project.backup", QT_TRANSLATE_NOOP("Actions", "&Back up now"), FILE, "project.backup", (), "project",
               QT_TRANSLATE_NOOP("Actions", "Make a verified copy of the project in the backup folder")),
    ActionSpec("project.recovery", QT_TRANSLATE_NOOP("Actions", "Backups and recover&y…"), FILE, "project.recovery",
               tip=QT_TRANSLATE_NOOP("Actions", "See the backups, open one as a new project, recover a damaged file")),
    ActionSpec("project.close", QT_TRANSLATE_NOOP("Actions", "Close project"), FILE, "project.close", ("Ctrl+W",),
               "project", QT_TRANSLATE_NOOP("Actions", "Save what is pending and close the project"), separator=True),
    ActionSpec("window.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), FILE, "project.quit", ("Ctrl+Q",),
               tip=QT_TRANSLATE_NOOP("Actions", "Save what is pending and leave Letterbook")),
)
