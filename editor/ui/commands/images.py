"""Scans and their files: bringing them in, finding them again, copying and keeping them, pages of a letter."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtWidgets import QFileDialog, QLineEdit, QProgressDialog

from editor.app.actions.images import EmbedImages, RemovePage, SetImages, SetPage
from editor.app.actions.scans import name_of
from editor.app.jobs import Outcome, Progress
from editor.app.jobs import Work as JobWork
from editor.app.scans.copying import Copied, copy_beside, write_out
from editor.app.scans.finding import ENDINGS, FoundScans, find_scans
from editor.app.scans.importing import How, Prepared, duplicates, prepare
from editor.app.scans.places import ScanPlaces, scan_places, search, with_folders
from editor.app.scans.sorting import Sorting
from editor.core.messages import LetterbookError
from editor.core.operations import Operation
from editor.core.pages import Image, Page, PageSide
from editor.core.record import replace
from editor.ui.commands.project import first_folder
from editor.ui.desk import Frame
from editor.ui.dialogs.record_dialog import RecordDialog
from editor.ui.jobs import Job
from editor.ui.messages import worded, worded_error
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.scans.group_tree import SIDES
from editor.ui.scans.scans_dialog import ScansDialog, Work
from editor.ui.translating import Translating

if TYPE_CHECKING:
    from editor.ui.panels.scan_panel import ScanPanel

PAGE_LABELS = {"label": QT_TRANSLATE_NOOP("Fields", "Name of the page"), "side": QT_TRANSLATE_NOOP("Fields", "Side")}


def make(desk: Any) -> ImageCommands:
    """Make the commands, when the first of them is asked for."""
    return ImageCommands(desk)


class ImageCommands(Translating):
    """What is done with the files of scans."""

    def __init__(self, desk: Frame) -> None:
        self._desk = desk
        self._folder: Path | None = None
        """Where scans were looked for last."""

    # Bringing in

    def import_files(self) -> None:
        """Ask for files and sort them into letters."""
        names = self._ask_files(self.tr("Import scans"))
        if names:
            self.bring(names)

    def import_folder(self) -> None:
        """Ask for a folder and sort the scans in it into letters."""
        name = self._ask_folder(self.tr("Import a folder of scans"))
        if name is not None:
            self.bring([name])

    def add_pages(self) -> None:
        """Ask for files and add them to the letter shown."""
        snapshot = self._desk.controller.snapshot
        names = self._ask_files(self.tr("Add pages to this letter")) if snapshot is not None else []
        if names and snapshot is not None:
            self.bring(names, snapshot.letter.id)

    def bring(self, paths: list[Path], letter: str = "") -> None:
        """Have scans read and sorted in the window for it; then they come in as one step."""
        controller = self._desk.controller
        if not controller.settle():
            return
        numbers = {row.id: row.number for row in controller.session.rows(counted=False)}
        places, project = self.places(), controller.session.path

        def ready(sorting: Sorting, how: How, progress: Progress) -> Prepared:
            return prepare(sorting.found.scans, sorting.grouping, places, project, how, progress)

        def known(found: FoundScans) -> dict[int, str]:
            return duplicates(found.scans, controller.session.pages())

        work = Work(lambda progress: find_scans(paths, progress=progress), known, ready,
                    lambda prepared: self._take(prepared, letter))
        dialog = ScansDialog(work, self._desk.window, letter=numbers.get(letter, ""),
                             name_of=lambda one: numbers.get(one, "?"))
        dialog.start()
        dialog.exec()
        dialog.deleteLater()

    def _take(self, prepared: Prepared, letter: str) -> bool:
        controller = self._desk.controller
        step = prepared.as_pages(letter) if letter else prepared.as_letters()
        changed = controller.run(step)
        if changed is None:
            return False
        self.remember(prepared.folders)
        controller.show_letter(letter or prepared_letter(step))
        self._desk.panes.show_pane("scan")
        self._desk.message.tell(worded(changed.label) + ".")
        return True

    # Where they lie

    def places(self) -> ScanPlaces:
        """Where the images of the project are looked for on this computer."""
        session = self._desk.controller.session
        return scan_places(session.path, session.project().id, self._desk.settings.value)

    def remember(self, folders: Iterable[Path]) -> None:
        """Keep in the settings of this computer where scans outside the project's folder lie."""
        settings = self._desk.settings
        after = with_folders(settings.value, self._desk.controller.session.project().id, folders)
        if after != settings.value:
            settings.set(after)

    def find_missing(self) -> None:
        """Look for the scans of the project that are not in their places, first below its folder, then elsewhere."""
        controller = self._desk.controller
        places = self.places()
        pages = controller.session.pages()
        missing = {page.id: page.image for page in pages
                   if page.image is not None and not page.image.embedded and places.find(page.image) is None}
        if not missing:
            self._desk.message.tell(self.tr("Every scan is where it belongs."))
            return
        found = self._search(missing, places.roots)
        if len(found) < len(missing):
            folder = self._ask_folder(self.tr("Where are the other scans ({count})?").format(
                count=len(missing) - len(found)))
            rest = {key: image for key, image in missing.items() if key not in found}
            found |= self._search(rest, (folder,)) if folder is not None else {}
        self._relink(missing, found)
        left = sum(1 for page in controller.session.pages() if page.image is not None and not page.image.embedded
                   and self.places().find(page.image) is None)
        self._desk.message.tell(self.tr("Scans found again: {found}; still missing: {left}.").format(
            found=len(missing) - left, left=left))
        self._panel_again()

    def _search(self, images: dict[str, Image], roots: tuple[Path, ...]) -> dict[str, tuple[Path, Path]]:
        """Return where images were found, each with the folder that was searched."""
        found: dict[str, tuple[Path, Path]] = {}
        for root in roots:
            rest = {key: image for key, image in images.items() if key not in found}
            there: dict[str, Path] = self._wait(self.tr("Looking for missing scans"),
                                                lambda progress, rest=rest, root=root: search(rest, [root], progress)
                                                ) or {} if rest else {}
            found |= {key: (file, root) for key, file in there.items()}
        return found

    def _relink(self, images: dict[str, Image], files: dict[str, tuple[Path, Path]]) -> None:
        """Link pages to the files that were found, as one step; a name that no project can hold is left alone."""
        places = self.places()
        folders: list[Path] = []
        after: dict[str, Image] = {}
        for key, (file, root) in files.items():
            with suppress(LetterbookError):
                path, folder = places.path_of(file, root)
                folders += [folder] if folder is not None else []
                after[key] = replace(images[key], path=path)
        self.remember(folders)
        if any(after[key] != images[key] for key in after):
            self._run(SetImages(images=after, how="found"))

    def copy_letter(self) -> None:
        """Copy the scans of the letter beside the project, as far as they lie elsewhere."""
        snapshot = self._desk.controller.snapshot
        self._copy(list(snapshot.pages) if snapshot is not None else [])

    def copy_all(self) -> None:
        """Copy the scans of all letters beside the project, as far as they lie elsewhere."""
        self._copy(self._desk.controller.session.pages())

    def _copy(self, pages: list[Page]) -> None:
        controller = self._desk.controller
        if not controller.settle():
            return
        places, project = self.places(), controller.session.path
        copied: Copied | None = self._wait(self.tr("Copying scans beside the project"),
                                           lambda progress: copy_beside(pages, project, places, progress))
        if copied is None:
            return
        if copied.images:
            self._run(SetImages(images=copied.images, how="copied"))
        said = self.tr("Files copied: {count}.").format(count=copied.files) if copied.files \
            else self.tr("No scan had to be copied.")
        self._desk.message.tell(" ".join([said, *(worded(one) for one in copied.refused[:3])]))
        self._panel_again()

    def keep_in_file(self) -> None:
        """Keep the scans of the letter in the project file."""
        snapshot, places = self._desk.controller.snapshot, self.places()
        linked = [page for page in snapshot.pages if page.image is not None and not page.image.embedded] \
            if snapshot is not None else []
        files = {page.id: file for page in linked if page.image is not None
                 and (file := places.find(page.image)) is not None and page.image.sha256}
        if not files:
            self._desk.message.tell(self.tr("This letter has no scan that could be put into the project file."))
            return
        self._run(EmbedImages(files=files))

    def take_out_of_file(self) -> None:
        """Write the scans of the letter that are kept in the project file beside it, and link them there."""
        controller = self._desk.controller
        snapshot, session = controller.snapshot, controller.session
        images: dict[str, Image] = {}
        for page in snapshot.pages if snapshot is not None else ():
            image = page.image
            data = session.image(image.sha256) if image is not None and image.embedded else None
            if image is None or data is None:
                continue
            try:
                images[page.id] = replace(image, path=write_out(data, image, session.path), embedded=False)
            except LetterbookError as error:
                self._desk.message.tell(worded_error(error))
                return
        if not images:
            self._desk.message.tell(self.tr("No scan of this letter is kept in the project file."))
            return
        self._run(SetImages(images=images, how="written"))

    # One page

    def name_page(self) -> None:
        """Ask what the page shown is called, and what side it is."""
        page = self._page()
        if page is None:
            return
        sides = [(side, self._translated(words)) for side, words in SIDES.items()]
        dialog = RecordDialog(self.tr("Page"), PAGE_LABELS, {"label": page.label, "side": page.side},
                              self._desk.window, choices={"side": sides})
        field = dialog.findChild(QLineEdit, "record-label")
        if field is not None:
            field.selectAll()
        if dialog.exec():
            values = dialog.values
            self._run(SetPage(page=page.id, page_label=values["label"], side=cast("PageSide", values["side"])))
        dialog.deleteLater()

    def remove_page(self) -> None:
        """Take the page shown from its letter."""
        page = self._page()
        if page is not None and self._run(RemovePage(page=page.id)):
            self._desk.message.tell(self.tr("Page {name} was taken from the letter; its file stays, and Ctrl+Z brings "
                                            "it back.").format(name=name_of(page)))

    def _page(self) -> Page | None:
        page = self._panel().page
        if page is None:
            self._desk.message.tell(self.tr("This letter has no page; Letter > Add pages brings scans in."))
        return page

    def _panel(self) -> ScanPanel:
        return cast("ScanPanel", cast("Any", self._desk).panel("scan"))

    def _panel_again(self) -> None:
        """Let the panel look for files again, if there is one."""
        made = getattr(self._desk, "made_panels", {})
        if "scan" in made:
            made["scan"].look_again()

    # Asking and waiting

    def _run(self, operation: Operation) -> bool:
        return self._desk.controller.run(operation) is not None

    def _translated(self, words: str) -> str:
        from PySide6.QtCore import QCoreApplication

        return QCoreApplication.translate("GroupTree", words)

    def _ask_files(self, title: str) -> list[Path]:
        endings = " ".join(f"*{ending}" for ending in ENDINGS)
        names, _ = QFileDialog.getOpenFileNames(
            self._desk.window, title, str(self._folder or first_folder(self._desk)),
            self.tr("Scans ({endings});;All files (*)").format(endings=endings))
        if names:
            self._folder = Path(names[0]).parent
        return [Path(name) for name in names]

    def _ask_folder(self, title: str) -> Path | None:
        name = QFileDialog.getExistingDirectory(self._desk.window, title,
                                                str(self._folder or first_folder(self._desk)))
        if name:
            self._folder = Path(name)
        return Path(name) if name else None

    def _wait(self, title: str, work: JobWork[Any]) -> Any:
        """Have work done aside behind a small window that can stop it; None where it was stopped or failed."""
        dialog = QProgressDialog(title, self.tr("Stop"), 0, 0, self._desk.window)
        dialog.setWindowTitle(title)
        dialog.setMinimumDuration(0)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        outcomes: list[Outcome[Any]] = []
        job = Job(work, dialog)
        job.progressed.connect(lambda done, total, _what: (dialog.setMaximum(total), dialog.setValue(done)))
        job.ended.connect(lambda outcome: (outcomes.append(outcome), dialog.done(0)))
        dialog.canceled.connect(job.cancel)
        job.start()
        dialog.exec()
        dialog.deleteLater()
        self._desk.window.activateWindow()  # where the dialog was gone before it was seen, no window may be
        outcome = outcomes[0] if outcomes else Outcome[Any]()
        if outcome.error is not None:
            self._desk.message.tell(worded(outcome.error))
        return outcome.value


def prepared_letter(step: Any) -> str:
    """Return the first letter that a step adds."""
    return step.letters[0].letter.id
