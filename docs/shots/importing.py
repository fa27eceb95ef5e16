"""The import."""

from __future__ import annotations

from docs.shots.studio import SEED, Scene, Studio
from editor.app.actions.import_batch import stage
from editor.app.actions.imports import read_sources
from editor.app.import_report import report_of
from editor.ui.importing.assistant import ImportAssistant
from editor.ui.importing.batch import BatchDialog, ReportDialog

SPECIMENS = SEED.parent / "specimens"


def show_import(studio: Studio) -> None:
    """The import assistant with the sample letter, at its first doubtful finding."""
    dialog = ImportAssistant(lambda progress: read_sources([SEED], progress=progress), lambda _plan, _progress: None,
                             studio.window.controller.profile, studio.window)
    dialog.start()
    dialog.show()
    while not dialog.is_read:
        studio.settle(20)
    studio.keep("import", dialog)
    studio.throw_away(dialog)


def show_reports(studio: Studio) -> None:
    """What many TEI files would bring, and the report of an import that is looked at letter by letter."""
    files = sorted(SPECIMENS.glob("*.xml"))
    batch = BatchDialog(lambda progress: stage(files, "auto", progress), lambda _batch, _progress: False,
                        lambda staged: staged.report.letters, studio.window)
    batch.start()
    batch.show()
    while not batch.report.toPlainText():
        studio.settle(20)
    studio.keep("import-batch", batch)
    studio.throw_away(batch)
    studio.keep_window("import-report", ReportDialog(report_of(read_sources(files)), studio.window))


SCENES = (Scene("import", show_import, ("ImportAssistant",)),
          Scene("import-report", show_reports, ("BatchDialog", "ReportDialog")))
