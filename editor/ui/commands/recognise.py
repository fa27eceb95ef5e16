"""Recognising the text of scans, and regions from files of other tools."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtWidgets import QFileDialog

from editor.app.actions.imports import ImportPlan, read_sources
from editor.app.actions.page_files import TakeRegions, matching_pages
from editor.app.actions.recognition import TakeRecognised, taken
from editor.app.recognition import Recognised, find_recogniser, languages_of, scans_of
from editor.app.scans.places import scan_places
from editor.core.messages import LetterbookError, Message
from editor.core.recognised import doubtful_words
from editor.core.snapshot import LetterSnapshot
from editor.ui.commands.project import first_folder
from editor.ui.desk import Frame
from editor.ui.dialogs.recognise_dialog import RecogniseDialog
from editor.ui.messages import worded, worded_error
from editor.ui.translating import Translating

if TYPE_CHECKING:
    from editor.ui.panels.scan_panel import ScanPanel


def make(desk: Any) -> RecogniseCommands:
    """Make the commands, when the first of them is asked for."""
    return RecogniseCommands(desk)


class RecogniseCommands(Translating):
    """What is read on the pages of the letter shown, by a program or by other tools before."""

    def __init__(self, desk: Frame) -> None:
        self._desk = desk

    def ask(self) -> None:
        """Ask which pages and languages, have them read, and take what was read."""
        controller = self._desk.controller
        snapshot = controller.snapshot if controller.settle() else None
        if snapshot is None:
            return
        session, settings = controller.session, self._desk.settings.value
        places = scan_places(session.path, session.project().id, settings)
        scans = scans_of(snapshot, (), places, session.image)
        if not scans:
            self._desk.message.tell(self.tr("This letter has no scan; Letter > Add pages brings scans in."))
            return
        dialog = RecogniseDialog(scans, self._shown_page(), self._desk.window)
        try:
            recogniser = find_recogniser()
            installed = recogniser.languages()
            dialog.offer(recogniser, installed, _usual(snapshot, installed, settings.recognition_languages))
        except LetterbookError as error:
            dialog.refuse(worded_error(error))
        dialog.recognised.connect(lambda found: dialog.tell(*self._take(snapshot.letter.id, found)))
        dialog.exec()
        dialog.deleteLater()

    def _shown_page(self) -> str:
        page = cast("ScanPanel", cast("Any", self._desk).panel("scan")).page
        return page.id if page is not None else ""

    def _take(self, letter_id: str, found: Recognised) -> tuple[str, tuple[Message, ...]]:
        """Take what was read; returns what is to be said of it, and what could not be read."""
        controller = self._desk.controller
        before = controller.snapshot
        if not found.pages or before is None or before.letter.id != letter_id:
            return "", found.refused
        written = taken(before, found.pages).into_text
        if controller.run(TakeRecognised(recognised={letter_id: found.pages})) is None:
            return "", found.refused
        self._desk.panes.show_pane("scan")
        said = self._said(found, written)
        if not found.refused:
            self._desk.message.tell(said)
        return said, found.refused

    def _said(self, found: Recognised, written: frozenset[str]) -> str:
        after = self._desk.controller.snapshot
        doubtful = len(doubtful_words(after.transcription, after.pages)) if after is not None else 0
        read = self.tr("Pages recognised: {count}.").format(count=len(found.pages))
        kept = len(found.pages) - len(written)
        if kept:
            read += " " + self.tr("Where text stood already ({count}) it was left alone; what was read is kept with "
                                  "the lines of the page.").format(count=kept)
        if doubtful:
            read += " " + self.tr("Doubtful words: {count}; F7 goes from one to the next.").format(count=doubtful)
        return read

    # Regions from files

    def regions_from_files(self) -> None:
        """Ask for PAGE, ALTO or hOCR files and give the pages with the same images their regions and lines."""
        controller = self._desk.controller
        names, _ = QFileDialog.getOpenFileNames(
            self._desk.window, self.tr("Take regions from files"), str(first_folder(self._desk)),
            self.tr("PAGE, ALTO, hOCR ({endings});;All files (*)").format(endings="*.xml *.hocr *.html"))
        if names and controller.settle():
            self.take_regions([Path(name) for name in names])

    def take_regions(self, files: list[Path]) -> None:
        """Give the pages of the letter the regions and lines that files describe."""
        controller = self._desk.controller
        snapshot = controller.snapshot
        if snapshot is None:
            return
        try:
            plan = read_sources(files)
        except LetterbookError as error:
            self._desk.message.tell(worded_error(error))
            return
        matched = matching_pages(snapshot, [page for one in plan.letters for page in one.snapshot.pages])
        if matched.pages:
            controller.run(TakeRegions(letter=snapshot.letter.id, pages=matched.pages))
        self._desk.message.tell(self._of_regions(len(matched.pages), len(matched.others), plan))

    def _of_regions(self, taken_over: int, others: int, plan: ImportPlan) -> str:
        said = [self.tr("Pages with new regions: {count}.").format(count=taken_over)]
        if others:
            said.append(self.tr("Left out, for no page here shows their image: {count}.").format(count=others))
        return " ".join([*said, *(worded(reason) for reason in plan.refused[:3])])


def _usual(snapshot: LetterSnapshot, installed: tuple[str, ...], usual: str) -> tuple[tuple[str, ...], str]:
    """The languages that are chosen first; without data for them none, and why."""
    try:
        return languages_of(snapshot, installed, usual=usual), ""
    except LetterbookError as error:
        return (), worded_error(error)
