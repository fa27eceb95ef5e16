"""Backups of the open project, and the ladder for a damaged one."""

from __future__ import annotations

from docs.shots.studio import SAMPLE, Scene, Studio
from editor.app import rescuing
from editor.app.actions.letters import NewLetter
from editor.app.workspace import open_project
from editor.core.messages import LetterbookError, message
from editor.core.record import replace
from editor.ui.rescue.backups_dialog import BackupsDialog
from editor.ui.rescue.rescue_dialog import RescueDialog
from editor.ui.rescue.salvaged_dialog import SalvagedDialog

PAGE = 2048
DAMAGED_PAGES = (0, 40, 60, 90)
SHOWN = "/home/editor/Letters/peters.letterbook"
"""The path in the picture: the real one is another each time."""


def show_backups(studio: Studio) -> None:
    """The backups, and what is not in the chosen one."""
    session = studio.window.controller.session
    session.backup("import")
    session.run(NewLetter(title="A letter since then"))
    session.backup("manual")
    session.run(NewLetter(title="Another letter"))
    studio.keep_window("backups", BackupsDialog(rescuing.open_backups(session), studio.window))


def show_ladder(studio: Studio) -> None:
    """What can be had of a damaged project, and what a salvage says."""
    path = studio.fresh("peters.letterbook", SAMPLE)
    with open_project(path) as session:
        session.backup("import")
        session.run(NewLetter(title="A letter since then"))
    data = bytearray(path.read_bytes())
    for page in DAMAGED_PAGES:
        data[page * PAGE:(page + 1) * PAGE] = bytes(PAGE)
    path.write_bytes(data)
    try:
        open_project(path).close()
    except LetterbookError as error:
        rescue = rescuing.rescue_of(path, error.message)
        rescue = replace(rescue, error=message("project-damaged", path=SHOWN, reason="header"))
        studio.keep_window("damaged-project", RescueDialog(rescue, studio.window))
        studio.keep_window("damaged-without-backup", RescueDialog(
            rescuing.Rescue(path=rescue.path, error=rescue.error, legible=True), studio.window))
    told = rescuing.salvage(path, path.with_name("peters (salvaged).letterbook"))
    studio.keep_window("salvaged", SalvagedDialog(told, studio.window))


SCENES = (
    Scene("backups", show_backups, ("BackupsDialog",)),
    Scene("damaged", show_ladder, ("RescueDialog", "SalvagedDialog")))
