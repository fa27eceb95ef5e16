"""Import: the work is done aside, the window shows how far it is.

The formats are loaded when they are first asked for: they are a third of what the window would wait for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from editor.core.record import replace
from editor.ui.commands.project import first_folder
from editor.ui.desk import Frame
from editor.ui.messages import worded
from editor.ui.translating import Translating

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from editor.app.actions.imports import ImportPlan
    from editor.app.import_session import ImportSession
    from editor.app.jobs import Progress
    from editor.app.review.returning import BackDocument
    from editor.app.scans.enclosed import Settled, Where
    from editor.core.entities import Entity
    from editor.core.operations import Changed
    from editor.ui.importing.assistant import Read


class ExchangeCommands(Translating):
    """What the import actions do."""

    def __init__(self, desk: Frame) -> None:
        self._desk = desk
        self._folder: Path | None = None
        """Where letters were imported from last."""

    def import_letters(self) -> None:
        """Ask for files and open the import assistant with them."""
        from editor.formats import registry

        window = self._desk.window
        readable = (ending for known in registry.formats() if known.can_read for ending in known.extensions)
        endings = " ".join(f"*{ending}" for ending in dict.fromkeys(readable))
        names, _filter = QFileDialog.getOpenFileNames(
            window, self.tr("Import letters"), str(self._folder or first_folder(self._desk)),
            self.tr("Letters ({endings});;All files (*)").format(endings=endings))
        if names:
            self._folder = Path(names[0]).parent
            self.import_paths([Path(name) for name in names])

    def import_folder(self) -> None:
        """Ask for a folder and open the import assistant with everything in it that can be read."""
        window = self._desk.window
        name = QFileDialog.getExistingDirectory(
            window, self.tr("Import a folder of letters"), str(self._folder or first_folder(self._desk)))
        if name:
            self._folder = Path(name)
            self.import_paths([Path(name)])

    def import_clipboard(self) -> None:
        """Open the import assistant with the text of the clipboard, read like a file."""
        from editor.app.actions.imports import ImportPlan, read_source
        from editor.formats.base import Source

        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self._desk.message.tell(self.tr("There is no text in the clipboard."))
            return
        name = self.tr("Clipboard") + ".txt"
        self._assist(lambda _progress: ImportPlan((read_source(
            Source(text.encode("utf-8", "replace"), name), "text"),)))

    def import_paths(self, paths: list[Path]) -> None:
        """Open the import assistant with files and folders; scans are sorted into letters in a window of their own."""
        from editor.app.scans.importing import scans_among

        scans = scans_among(paths)
        letters = [path for path in paths if path not in scans]
        if letters:
            self._import_letters(letters)
        if scans:
            from editor.ui.commands.images import ImageCommands

            ImageCommands(self._desk).bring(scans)

    def _import_letters(self, paths: list[Path]) -> None:
        """Pages that the files describe are linked to the images beside them."""
        from editor.app.actions.imports import read_sources
        from editor.app.scans.importing import with_images
        from editor.ui.commands.images import ImageCommands

        if self._import_batch(paths):
            return
        images = ImageCommands(self._desk)
        places = images.places()
        folders: list[Path] = []
        known: tuple[Entity, ...] = ()
        with self._desk.controller.guard():
            known = tuple(self._desk.controller.session.entities())

        def read(progress: Progress) -> ImportPlan:
            linked = with_images(read_sources(paths, progress=progress, known=known), places, progress)
            folders.extend(linked.folders)
            return linked.plan

        self._assist(read)
        images.remember(folders)

    def _import_batch(self, paths: list[Path]) -> bool:
        """Have many TEI files read one by one and reported on as a whole; tell whether these are such."""
        from editor.app.actions.import_batch import Batch, ImportBatch, PreparedBatch, is_batch, prepare_batch, stage
        from editor.app.actions.imports import found_files
        from editor.app.scans.importing import Linking
        from editor.core.messages import LetterbookError
        from editor.ui.commands.images import ImageCommands
        from editor.ui.importing.batch import MANY, BatchDialog

        desk = self._desk
        try:
            files = found_files(paths)
        except LetterbookError:
            return False  # the assistant says what is wrong
        if len(files) < MANY or not is_batch(files, "auto") or not desk.controller.settle():
            return False
        images = ImageCommands(desk)
        linking = Linking(images.places())
        known = tuple(desk.controller.session.entities())
        prepared: list[PreparedBatch] = []

        def coming(batch: Batch) -> int:
            with desk.controller.guard():
                prepared.append(prepare_batch(desk.controller.session, batch))
            return len(prepared[-1].placed) if prepared else 0

        def take(batch: Batch, progress: Progress) -> bool:
            with waiting():
                changed = desk.controller.run(ImportBatch(batch, prepared[-1], progress))
            return changed is not None

        dialog = BatchDialog(lambda progress: stage(paths, "auto", progress, known, linking), take, coming, desk.window)
        dialog.start()
        dialog.exec()
        if dialog.taken:
            images.remember(list(linking.folders))
            if prepared[-1].placed:
                desk.controller.show_letter(prepared[-1].placed[0].staged.id)
        dialog.deleteLater()
        return True

    def _assist(self, read: Read) -> None:
        """Have the import assistant read, show and correct; add the letters as one step where the editor agrees."""
        from editor.app.actions.imports import ImportLetters
        from editor.app.actions.page_files import ImportPages
        from editor.ui.importing.assistant import ImportAssistant
        from editor.ui.importing.layout import Layout

        desk = self._desk
        if not desk.controller.settle():
            return
        done: list[tuple[ImportPlan, Changed]] = []
        returned: list[tuple[BackDocument, Changed]] = []
        batch: list[ImportSession] = []

        def take(plan: ImportPlan, progress: Progress) -> None:
            described = batch[-1].regions() if batch else {}
            back = batch[-1].returned if batch else ()
            with waiting():
                returned.extend(self._taken_back(back))
                if back and not plan.sources:
                    return
                placed = self._placed(plan, dialog.pictures.where, progress)
                if placed is None:
                    return
                letters = ImportLetters(imported=placed.plan, progress=progress)
                changed = desk.controller.run(ImportPages(
                    letters=letters, described=described, read=batch[-1].describing()) if described else letters)
                if changed is None:
                    placed.drop()
            done.extend([(plan, changed)] if changed is not None else [])

        def compare(session: ImportSession) -> None:
            batch.append(session)
            with desk.controller.guard():
                rows = list(desk.controller.session.rows(counted=False))
                session.bring_back(desk.controller.session)
                session.complete(desk.controller.session)
                session.compare(desk.controller.session, rows)
                session.describe(desk.controller.session.pages(), {row.id: row.number for row in rows})

        layout = Layout(desk.settings.value.import_layout, lambda text: desk.settings.set(
            replace(desk.settings.value, import_layout=text)))
        dialog = ImportAssistant(read, take, desk.controller.profile, desk.window, compare=compare, layout=layout)
        dialog.start()
        dialog.exec()
        dialog.deleteLater()
        if done:
            self._tell(*done[0])
        elif returned:
            self._tell_returned(*returned[0])

    def _placed(self, plan: ImportPlan, where: Where, progress: Progress) -> Settled | None:
        """Put the pictures of documents where they are wanted; None where that failed, which has been said."""
        from editor.app.scans.enclosed import settled

        with self._desk.controller.guard():
            return settled(plan, where, self._desk.controller.session.path, progress)
        return None

    def _taken_back(self, documents: Sequence[BackDocument]) -> Iterator[tuple[BackDocument, Changed]]:
        """Keep what documents bring back, each as one step."""
        from editor.app.review.returning import TakeReturned

        for document in documents:
            changed = self._desk.controller.run(TakeReturned(letters=document.letters)) if (
                document.brings_something) else None
            if changed is not None:
                yield document, changed

    def _tell_returned(self, document: BackDocument, changed: Changed) -> None:
        self._desk.controller.show_letter(document.letters[0].letter)
        self._desk.message.tell(self.tr(
            "{said}. Suggestions are listed under Suggestions (Ctrl+Shift+9), comments under Comments.").format(
                said=worded(changed.label)))

    def _tell(self, plan: ImportPlan, changed: Changed) -> None:
        first = next((letter.snapshot.letter.id for letter in plan.letters
                      if letter.snapshot.letter.id in changed.created), None)
        if first is not None:
            self._desk.controller.show_letter(first)
        self._desk.message.tell(self.tr(
            "{said}. What is still doubtful is listed under Problems (Ctrl+5).").format(said=worded(changed.label)))

    # Files dropped onto the window

    def may_drop(self, mime: QMimeData) -> bool:
        """Tell whether what is dragged over the window are files or folders, and letters may come in."""
        return self._desk.controller.writable and bool(dropped_paths(mime))

    def drop(self, mime: QMimeData) -> None:
        """Open the import assistant with the files that were dropped, once the drag has ended."""
        paths = dropped_paths(mime)
        QTimer.singleShot(0, self._desk.window, lambda: self.import_paths(paths))


def dropped_paths(mime: QMimeData) -> list[Path]:
    """Return the files and folders of this computer in what is dragged."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


@contextmanager
def waiting() -> Iterator[None]:
    """Show the waiting pointer while the window cannot answer."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
