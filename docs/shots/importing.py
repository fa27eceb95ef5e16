"""The import."""

from __future__ import annotations

from docs.shots.studio import SEED, Scene, Studio
from editor.ui.dialogs.import_dialog import ImportDialog


def show_import(studio: Studio) -> None:
    """What the import says of the sample letter."""
    dialog = ImportDialog([SEED], lambda _plan, _progress: None, studio.window)
    dialog.start()
    dialog.show()
    while dialog.plan is None:
        studio.settle(20)
    studio.keep("import", dialog)
    dialog.close()
    dialog.deleteLater()
    studio.window.activateWindow()
    studio.settle()


SCENES = (Scene("import", show_import),)
