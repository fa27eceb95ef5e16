"""Row 13: a scan of 108 megapixels, first sight, again, panning; and the same with Qt alone.

Letterbook's own memory and time are those of the window; the process that decodes is another one.
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.measure import Timer
from editor.app.scans.worker import Request

WIDTH, HEIGHT = 12_000, 9_000
LARGE = (16_000, 12_500)
PAGES = 300
VIEW = (1_400, 1_000)
FRAMES = 150
STEP = 40


def prepare(folder: Path) -> None:
    """Make the scan, a project with it, and tiles of it that are ready."""
    from PIL import Image, ImageDraw

    path = folder / "scan.jpg"
    if not path.exists():
        chance = random.Random(13)
        paper = Image.effect_noise((WIDTH // 4, HEIGHT // 4), 40).resize((WIDTH, HEIGHT)).convert("RGB")
        draw = ImageDraw.Draw(paper)
        for _ in range(4_000):
            x, y = chance.randrange(WIDTH), chance.randrange(HEIGHT)
            draw.line((x, y, x + 200, y + chance.randrange(-20, 20)), fill=(30, 20, 60), width=6)
        paper.save(path, quality=90)
        paper.crop((0, 0, 900, 600)).save(folder / "small.jpg")
        (folder / "scan.sha256").write_text(hashlib.sha256(path.read_bytes()).hexdigest(), encoding="ascii")
        large = paper.resize(LARGE)
        large.save(folder / "large.tif", compression="tiff_lzw")
        pages = [large.crop((number * 40, number * 30, number * 40 + 1_654, number * 30 + 2_339)) for number in
                 range(PAGES)]
        pages[0].save(folder / "book.pdf", save_all=True, append_images=pages[1:], resolution=200)


def _page(folder: Path) -> Any:
    from editor.core.pages import Image, Page

    digest = (folder / "scan.sha256").read_text(encoding="ascii")
    return Page(id="page", letter="letter", image=Image(path="scan.jpg", sha256=digest, media_type="image/jpeg",
                                                        width=WIDTH, height=HEIGHT))


class Stage:
    """A page view as the window has it, on a project beside the scan."""

    def __init__(self, folder: Path, cache: str) -> None:
        os.environ["LETTERBOOK_CACHE"] = str(folder / cache)
        from editor.app import workspace
        from editor.ui.application import make_application
        from editor.ui.controller import Controller
        from editor.ui.desk import SettingsStore
        from editor.ui.page.page_view import PageView
        from editor.ui.page.room import ScanRoom

        project = folder / "scan.letterbook"
        project.unlink(missing_ok=True)
        self.application = make_application()
        self.controller = Controller()
        self.controller.take(workspace.create_project(project, editor="benchmark"))
        self.room = ScanRoom(self.controller, SettingsStore(lambda _words: None))
        self.view = PageView(self.room)
        self.view.resize(*VIEW)
        self.view.show()
        rested = time.perf_counter() + 0.6  # until the problems of the letters have been counted, which is another row
        self.until(lambda: time.perf_counter() > rested)
        self.page = _page(folder)
        self._asked = False
        self.room.arrived.connect(lambda _picture: self.show() if self._asked else None)

    def show(self) -> None:
        """Ask for the page."""
        self._asked = True
        self.view.show_sight(self.room.see(self.page))

    def until(self, ready: Callable[[], bool]) -> None:
        """Let the window work until something holds."""
        while not ready():
            self.application.processEvents()
            time.sleep(0.0005)

    def is_seen(self) -> bool:
        """Whether every tile that the view shows is there with a pixel for each of the screen."""
        pyramid = self.view.sight.pyramid
        if pyramid is None:
            return False
        level = pyramid.level_for(self.view.zoom)
        wanted = [name for names in self.room.wanted() for name in names if name.level == level]
        return bool(wanted) and all(self.room.tile_at_hand(name) is not None for name in wanted if name.row < 2)

    def is_whole(self) -> bool:
        """Whether every level is there."""
        pyramid, picture = self.view.sight.pyramid, self.view.sight.picture
        return pyramid is not None and picture is not None and len(self.room.levels(picture)) == pyramid.levels

    def close(self) -> None:
        """Close the project, and with it the process that decodes."""
        self.controller.close()


def first_sight(timer: Timer, folder: Path) -> None:
    """From asking for a page that was never shown until it is painted, starting the process included."""
    shutil.rmtree(folder / "cache-first", ignore_errors=True)
    stage = Stage(folder, "cache-first")
    with timer():
        stage.show()
        stage.until(stage.is_seen)
        stage.view.viewport().repaint()
    stage.close()


def next_page(timer: Timer, folder: Path) -> None:
    """The same while the process that decodes is there already, as for every page but the first."""
    shutil.rmtree(folder / "cache-first", ignore_errors=True)
    stage = Stage(folder, "cache-first")
    small = folder / "small.jpg"
    digest = hashlib.sha256(small.read_bytes()).hexdigest()
    stage.room.scans.want(Request(sha256=digest, frame=0, path=str(small)))
    stage.until(stage.room.scans.is_idle)
    with timer():
        stage.show()
        stage.until(stage.is_seen)
        stage.view.viewport().repaint()
    stage.close()


def sight_again(timer: Timer, folder: Path) -> None:
    """The same where its tiles are in the cache."""
    stage = _ready(folder)
    with timer():
        stage.show()
        stage.until(stage.is_seen)
        stage.view.viewport().repaint()
    stage.close()


def _ready(folder: Path) -> Stage:
    """A stage whose tiles are ready, in a process that has decoded nothing."""
    stage = Stage(folder, "cache-ready")
    if not (folder / "cache-ready" / "whole").exists():
        stage.show()
        stage.until(stage.is_whole)
        stage.close()
        (folder / "cache-ready" / "whole").write_text("", encoding="ascii")
        stage = Stage(folder, "cache-ready")
    return stage


def pan(timer: Timer, folder: Path) -> None:
    """Move the page at 100 % by steps and paint each."""
    stage = _ready(folder)
    stage.show()
    stage.until(stage.is_seen)
    stage.view.full_size()
    _pan(timer, stage.application, stage.view.horizontalScrollBar(), stage.view.verticalScrollBar())
    stage.close()


def _pan(timer: Timer, application: Any, across: Any, down: Any) -> None:
    for number in range(FRAMES):
        bar = across if number % 3 else down
        begin = time.perf_counter()
        bar.setValue(bar.value() + STEP)
        application.processEvents()
        timer.seconds.append(time.perf_counter() - begin)
        time.sleep(0.004)  # as long as a screen leaves between two frames


def longest_wait(timer: Timer, folder: Path) -> None:
    """While the scan is decoded for the first time: how long each turn of the window's loop takes."""
    shutil.rmtree(folder / "cache-first", ignore_errors=True)
    stage = Stage(folder, "cache-first")
    begin = time.perf_counter()
    stage.show()
    timer.seconds.append(time.perf_counter() - begin)
    while not stage.is_whole():
        begin = time.perf_counter()
        stage.application.processEvents()
        timer.seconds.append(time.perf_counter() - begin)
        time.sleep(0.001)
    stage.close()


def reduced_decode(timer: Timer, folder: Path) -> None:
    """Qt's own reduced decoding, painted: what first sight costs without anything around it."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImageReader, QPixmap
    from PySide6.QtWidgets import QApplication, QLabel

    application = QApplication(sys.argv[:1])
    label = QLabel()
    label.resize(*VIEW)
    label.show()
    application.processEvents()
    QImageReader.setAllocationLimit(0)
    with timer():
        reader = QImageReader(str(folder / "scan.jpg"))
        reader.setScaledSize(QSize(VIEW[0], VIEW[0] * HEIGHT // WIDTH))
        label.setPixmap(QPixmap.fromImage(reader.read()))
        label.repaint()


def pan_whole(timer: Timer, folder: Path) -> None:
    """The whole picture decoded, and moved by the same steps."""
    from PySide6.QtGui import QImageReader, QPixmap
    from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

    application = QApplication(sys.argv[:1])
    QImageReader.setAllocationLimit(0)
    label = QLabel()
    label.setPixmap(QPixmap.fromImage(QImageReader(str(folder / "scan.jpg")).read()))
    area = QScrollArea()
    area.setWidget(label)
    area.resize(*VIEW)
    area.show()
    application.processEvents()
    _pan(timer, application, area.horizontalScrollBar(), area.verticalScrollBar())


def large_sight(timer: Timer, folder: Path) -> None:
    """A TIFF of 200 megapixels in the process that decodes, until what fills a screen is in tiles."""
    from editor.app.scans.decoding import SIGHT, levels_of, pyramid_of

    path = folder / "large.tif"
    with timer():
        pyramid = pyramid_of(path, 0)
        for level in levels_of(path, 0, pyramid, range(pyramid.levels)):
            list(level.tiles(pyramid))
            if max(pyramid.size(level.number)) >= SIGHT:
                break


def large_tiles(timer: Timer, folder: Path) -> None:
    """All tiles of it."""
    from editor.app.scans.decoding import levels_of, pyramid_of

    path = folder / "large.tif"
    with timer():
        pyramid = pyramid_of(path, 0)
        for level in levels_of(path, 0, pyramid, range(pyramid.levels)):
            for _ in level.tiles(pyramid):
                pass


def large_whole(timer: Timer, folder: Path) -> None:
    """The same decoded whole, and made as small as a screen."""
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = None
    with timer(), Image.open(folder / "large.tif") as picture:
        picture.reduce(8)


def pdf_page(timer: Timer, folder: Path) -> None:
    """The first sight of pages of a PDF of 300 pages, the file being known to be the one that is meant."""
    from editor.app.scans.tiles import TileCache
    from editor.app.scans.worker import Worker

    path = folder / "book.pdf"
    shutil.rmtree(folder / "cache-pdf", ignore_errors=True)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    worker = Worker(TileCache(folder / "cache-pdf"))

    def seen(frame: int) -> None:
        for _ in worker.work(Request(sha256=digest, frame=frame, path=str(path), sight=True)):
            pass

    seen(0)
    for frame in range(20, PAGES, 20):
        with timer():
            seen(frame)


def pdf_raw(timer: Timer, folder: Path) -> None:
    """The same pages drawn as large by the library alone."""
    import pypdfium2

    document = pypdfium2.PdfDocument(folder / "book.pdf")
    for frame in range(20, PAGES, 20):
        with timer():
            page = document[frame]
            page.render(scale=150 / 72).to_pil()  # pyright: ignore[reportArgumentType]
            page.close()
    document.close()
