"""A copy sent, and the review of a colleague's file: what it would bring, the window, its popups, and the end."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from docs.shots.scans import scanned_project
from docs.shots.studio import Scene, Studio
from editor.app import workspace
from editor.app.jobs import Progress
from editor.app.review import aside
from editor.app.review.review import Review, open_delivery
from editor.app.review.sending import send_package
from editor.app.scans.places import ScanPlaces
from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.ids import new_id
from editor.core.messages import message
from editor.core.operations import Changes, Put
from editor.core.record import replace
from editor.store.session import ProjectSession
from editor.ui.review.preflight_dialog import PreflightDialog
from editor.ui.review.send_dialog import SendDialog
from editor.ui.review.window import ReviewWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def _type(session: ProjectSession, before: str, after: str) -> None:
    text = session.letter(session.letter_ids()[0]).transcription.text
    session.type(text.id, TextEdit(text.content.index(before), before, after))
    session.seal()


def _put(session: ProjectSession, *values: Entity | Annotation) -> None:
    session.run(Changes(message("history-entity-put", name=getattr(values[0], "name", "")), tuple(map(Put, values)),
                        kind="edit"))


def diverged(folder: Path) -> tuple[Path, Path]:
    """Make the project of the sample letter with its scans, and a colleague's copy that went another way."""
    made = scanned_project(folder)
    mine, theirs = folder / "bukhara.letterbook", folder / "bukhara-berta.letterbook"
    made.rename(mine)
    with workspace.open_project(mine, editor="Anna") as session:
        _put(session, Entity(id=new_id(), kind="person", name="Enver Pasha", dates="1881–1922"))
    shutil.copyfile(mine, theirs)
    with workspace.open_project(theirs, editor="Berta") as session:
        for before, after in (("clear agents", "open agents"), ("walking freely", "walking openly"),
                              ("Nobody wanted", "No one wished"), ("Khodzhaev", "Khodjaev")):
            _type(session, before, after)
        entity = session.entities()[0]
        _put(session, replace(entity, description="Ottoman minister of war", dates="1881–4 August 1922"))
        text = session.letter(session.letter_ids()[0]).transcription.text
        at = text.content.index("Enver Pasha")
        _put(session, Annotation(id=new_id(), text=text.id, kind="entity", start=at, end=at + 11,
                                 entities=(entity.id,), attributes={"type": "name"}, quote="Enver Pasha"))
    with workspace.open_project(mine, editor="Anna") as session:
        _type(session, "Khodzhaev", "Khojaev")
        _put(session, replace(session.entities()[0], dates="1881–1922 (killed in battle)"))
    return mine, theirs


def _open(studio: Studio) -> tuple[ReviewWindow, Path]:
    """Open the project and the review of the colleague's copy."""
    folder = Path(tempfile.mkdtemp())
    os.environ["LETTERBOOK_CACHE"] = str(folder / "cache")
    mine, theirs = diverged(folder)
    studio.window.projects.open_path(mine)
    source, _report = open_delivery(studio.window.controller.session, theirs)
    commands = studio.window.subject("review")
    commands.show(source)
    window = commands.window
    window.resize(1280, 800)
    window.activateWindow()
    studio.settle(3000)
    return window, theirs


def show_preflight(studio: Studio) -> None:
    """What a colleague's file would bring; an answer with scans beside it; a file that is none."""
    folder = Path(tempfile.mkdtemp())
    mine, theirs = diverged(folder)
    other = folder / "letter.letterbook"
    other.write_bytes(b"no project")
    studio.window.projects.open_path(mine)
    studio.window.controller.session.editor = "Anna"
    _keep_preflight(studio, "review-preflight", theirs)
    _keep_preflight(studio, "review-preflight-answer", _answer(folder, mine, theirs))
    _keep_preflight(studio, "review-preflight-refused", other)


def _keep_preflight(studio: Studio, name: str, path: Path) -> None:
    def take() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PreflightDialog) or not dialog.is_read:
            QTimer.singleShot(50, take)
            return
        studio.settle(300)
        studio.keep(name, dialog)
        dialog.reject()

    QTimer.singleShot(0, take)
    studio.window.subject("review").open_path(path)
    studio.window.activateWindow()
    studio.settle()


def _answer(folder: Path, mine: Path, theirs: Path) -> Path:
    """What the colleague decided, and reduced scans of pages whose scans are not here."""
    (folder / "post").mkdir()
    output = folder / "post" / "bukhara-berta.letterbook-review"
    with workspace.open_project(theirs, editor="Berta") as session:
        source, _report = open_delivery(session, mine)
        review = Review(session, source)
        for number, change in enumerate(one for one in review.changes if one.weight == "conflict"):
            review.decide([change.key], "theirs" if number else "mine", reason="so in the scan")
        send_package(session, output, basis={}, words="Your dates are in; Khodjaev is what the scan has.",
                     images="reduced", places=ScanPlaces(folder))
        for page in session.pages():
            if page.image is not None:
                (folder / page.image.path).rename(folder / f"{page.image.path}.away")
    return output


def show_review(studio: Studio) -> None:
    """The window at a conflict, side by side, its popups, and a table of fields."""
    window, _theirs = _open(studio)
    studio.press(Key.Key_C)
    studio.write("GOST or Library of Congress: which do we follow?")
    studio.press(Key.Key_Return, CTRL)
    studio.keep("review", window)
    studio.press(Key.Key_1)
    studio.press(Key.Key_A)
    studio.press(Key.Key_R)
    studio.write("so in the scan")
    studio.keep("review-reason", window)
    studio.press(Key.Key_Return)
    studio.press(Key.Key_V)
    studio.settle(300)
    studio.keep("review-sides", window)
    studio.press(Key.Key_E)
    studio.keep("review-write", window)
    studio.press(Key.Key_Escape)
    studio.press(Key.Key_K)
    studio.settle(200)
    studio.keep("review-register", window)
    studio.press(Key.Key_Left)
    studio.keep("review-folded", window)
    studio.press(Key.Key_Right)
    studio.keep_dialog("review-numbers", window.show_statistics)
    window.activateWindow()
    window.focus_list()
    studio.settle(100)
    studio.press(Key.Key_Question)
    studio.keep("review-keys", window)
    studio.press(Key.Key_Escape)
    studio.keep_dialog("review-finish", window.finish)
    studio.window.activateWindow()
    studio.keep_dialog("review-deliveries", studio.window.subject("review").put_aside)
    window.close()
    studio.window.activateWindow()
    studio.settle(300)


@contextmanager
def _held() -> Generator[threading.Event]:
    """Keep a job at its first step until it is stopped, so that its progress can be looked at."""
    copy, begun = aside.copy_aside, threading.Event()

    def held(project: Path, _copy: Path, progress: Progress) -> None:
        while True:
            progress.step(2, 5, message("project-copying", file=project.name))
            begun.set()
            time.sleep(0.02)

    aside.copy_aside = held
    try:
        yield begun
    finally:
        aside.copy_aside = copy


def _wait(studio: Studio, dialog: SendDialog) -> None:
    studio.settle(50)
    while dialog.sent is None and not dialog.said:
        studio.settle(50)


def show_send(studio: Studio) -> None:
    """What is to go out to a colleague, and what went out."""
    folder = Path(tempfile.mkdtemp())
    mine, _theirs = diverged(folder)
    studio.window.projects.open_path(mine)

    def send() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, SendDialog):
            QTimer.singleShot(50, send)
            return
        dialog.file.setText(str(Path("letters") / dialog.file.text().rpartition("/")[2]))
        dialog.colleague.setCurrentText("Berta")
        dialog.message.setPlainText("Please read the passage on Enver Pasha once more.")
        studio.keep("review-send", dialog)
        dialog.file.setText(str(folder / "bukhara.letterbook"))
        dialog.write()
        _wait(studio, dialog)
        studio.keep("review-send-refused", dialog)
        dialog.file.setText(str(folder / "bukhara-copy.letterbook"))
        with _held() as begun:
            dialog.write()
            while not begun.is_set():
                studio.settle(50)
            studio.settle(200)
            studio.keep("review-sending", dialog)
            dialog.reject()
            _wait(studio, dialog)
        studio.keep("review-send-stopped", dialog)
        dialog.write()
        _wait(studio, dialog)
        studio.keep("review-sent", dialog)
        dialog.reject()

    QTimer.singleShot(0, send)
    studio.window.subject("review").send()
    studio.window.activateWindow()
    studio.settle()


SCENES = (
    Scene("review-send", show_send, ("SendDialog",)),
    Scene("review-preflight", show_preflight, ("PreflightDialog",)),
    Scene("review", show_review, ("ReviewWindow", "AskReason", "AskWords", "KeyList", "FinishDialog",
                                  "StatisticsDialog",
                                  "DeliveriesDialog")),
)
