"""The import."""

from __future__ import annotations

from docs.shots.studio import SEED, Scene, Studio
from editor.app.actions.imports import read_sources
from editor.ui.importing.assistant import ImportAssistant


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


SCENES = (Scene("import", show_import, ("ImportAssistant",)),)
