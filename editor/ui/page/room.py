"""What all views of scans share: who decodes, the tiles at hand, and what is wrong with a picture."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QPainter

from editor.app.scans.adjusting import Pixels, colours_of
from editor.app.scans.geometry import Pyramid
from editor.app.scans.places import ScanPlaces, scan_places
from editor.app.scans.service import Scans, TileSource
from editor.app.scans.tiles import Picture
from editor.app.scans.worker import Answer, Request
from editor.core.messages import Message, message
from editor.core.pages import Adjustments, Image, Page
from editor.ui.controller import Controller
from editor.ui.desk import SettingsStore
from editor.ui.messages import worded

MOST_TILES = 120
"""How many tiles are kept ready to be painted: a megabyte each."""

MOST_THUMBNAILS = 200
"""How many pages are kept small: a quarter of a megabyte each."""

SMALL = 256
"""Longest side of a page that is shown small, in pixels."""

PLAIN = Adjustments()


class TileName(NamedTuple):
    """A tile of a picture with certain colours."""

    picture: Picture
    level: int
    column: int
    row: int
    colours: Adjustments


class Sight(NamedTuple):
    """What there is to see of a page: its picture and pyramid, or the sentence that says why there is none."""

    page: Page | None = None
    picture: Picture | None = None
    pyramid: Pyramid | None = None
    trouble: str = ""
    reduced: bool = False
    """Whether it is a reduced scan that stands for the picture."""


class ScanRoom(QObject):
    """Gives the pages shown their pictures. Tiles are read and coloured in threads, pictures decoded in a process."""

    arrived = Signal(object)
    """More of this ``Picture`` is there: its size, a level, or why it cannot be shown."""
    tile_arrived = Signal(object)
    """The tile with this ``TileName`` can be painted."""
    _heard = Signal(object)
    _painted = Signal(object, object, bool)

    def __init__(self, controller: Controller, settings: SettingsStore) -> None:
        super().__init__(controller)
        self._controller = controller
        self._settings = settings
        self._scans: Scans | None = None
        self._levels: dict[Picture, frozenset[int]] = {}
        self._pyramids: dict[Picture, Pyramid] = {}
        self._troubles: dict[Picture, Message] = {}
        self._stand_ins: dict[Picture, Picture] = {}
        """The reduced scans that stand for pictures which are not here, as pictures of their own."""
        self._tiles: OrderedDict[TileName, QImage] = OrderedDict()
        self._asked: set[TileName] = set()
        self._wanted: dict[int, frozenset[TileName]] = {}
        self._thumbnails: OrderedDict[Picture, QImage] = OrderedDict()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)
        self._painted.connect(self._on_painted, Qt.ConnectionType.QueuedConnection)
        controller.project_closed.connect(self.close)

    def close(self) -> None:
        """End the process and forget everything."""
        self._pool.clear()
        self._pool.waitForDone(2_000)
        if self._scans is not None:
            self._scans.close()
            self._scans = None
        for held in (self._levels, self._pyramids, self._troubles, self._stand_ins, self._tiles, self._wanted,
                     self._thumbnails):
            held.clear()
        self._asked.clear()

    @property
    def scans(self) -> Scans:
        """Who decodes, made when first asked for."""
        if self._scans is None:
            self._scans = Scans(self._hear)
        return self._scans

    # Pages

    def see(self, page: Page | None, *, later: bool = False) -> Sight:
        """Return what there is to see of a page now, and have the rest made: at once, or ``later``."""
        if page is None:
            return Sight()
        picture = self.picture(page)
        if page.image is None or picture is None:
            return Sight(page, trouble=self._nothing_linked(page))
        if picture in self._troubles:
            return Sight(page, picture, trouble=worded(self._troubles[picture]))
        self._look(picture)
        if not self._is_whole(picture):
            picture = self._ask(page, picture, later)
        if picture in self._troubles:
            return Sight(page, picture, trouble=worded(self._troubles[picture]))
        return Sight(page, picture, self._pyramids.get(picture), reduced=picture in self._stand_ins.values())

    def picture(self, page: Page) -> Picture | None:
        """Return the picture by which a page is shown: that of a reduced scan where one stands for it."""
        own = picture_of(page)
        return self._stand_ins.get(own, own) if own is not None else None

    def try_again(self, page: Page) -> None:
        """Forget what was wrong with the picture of a page."""
        picture = self.picture(page)
        if picture is not None:
            self._troubles.pop(picture, None)

    def look_again(self) -> None:
        """Forget what was wrong with any picture: files may have been found or copied."""
        self._troubles.clear()
        self._stand_ins.clear()

    def _nothing_linked(self, page: Page) -> str:
        if page.image is None:
            return self.tr("This page has no scan yet.")
        return self.tr("The scan {file} of this page has not been found yet; link the page to its file.").format(
            file=Path(page.image.path).name)

    def _ask(self, page: Page, picture: Picture, later: bool) -> Picture:
        """Have a page decoded, and return the picture that it is shown by."""
        path = self._file_of(page, picture)
        if path is None or page.image is None:
            return picture
        shown = self._stand_ins.get(picture, picture)
        if shown != picture:
            self._look(shown)
            if self._is_whole(shown):
                return shown
        request = Request(sha256=shown.sha256, frame=shown.frame, path=str(path), width=page.image.width,
                          height=page.image.height, sight=later, reduced=shown in self._stand_ins.values())
        if later:
            self.scans.want_later(request)
        else:
            self.scans.want(request)
        return shown

    def _file_of(self, page: Page, picture: Picture) -> Path | None:
        image, project = page.image, self._controller.path
        if image is None or project is None:
            return None
        if image.embedded:
            spooled = self.scans.spooled(picture)
            data = None if spooled is not None else self._controller.session.image(image.sha256)
            if spooled is not None or data is not None:
                return spooled or self.scans.spool(picture, data or b"")
        places = scan_places(project, self._controller.session.project().id, self._settings.value)
        path = places.find(image)
        if path is None:
            path = self._stand_in_of(places, image, picture)
        if path is None:
            self._troubles[picture] = message("scan-missing", file=image.path)
        return path

    def _stand_in_of(self, places: ScanPlaces, image: Image, picture: Picture) -> Path | None:
        """Find a reduced scan. Its tiles are its own: whoever sent it may not change how the scan itself is seen."""
        file = places.stand_in(image)
        if file is not None and picture not in self._stand_ins.values():
            with suppress(OSError), file.open("rb") as opened:
                self._stand_ins[picture] = Picture(hashlib.file_digest(opened, "sha256").hexdigest(), 0)
        return file

    def _look(self, picture: Picture) -> None:
        if picture not in self._pyramids:
            pyramid = self.scans.pyramid(picture)
            if pyramid is not None:
                self._pyramids[picture], self._levels[picture] = pyramid, self.scans.levels(picture)

    def _is_whole(self, picture: Picture) -> bool:
        pyramid, levels = self._pyramids.get(picture), self._levels.get(picture, frozenset())
        if picture in self._stand_ins.values():
            return bool(levels)  # it has no fine ones
        return pyramid is not None and len(levels) == pyramid.levels

    def _hear(self, answer: Answer) -> None:
        with suppress(RuntimeError):  # the window has been closed meanwhile
            self._heard.emit(answer)

    def _on_heard(self, answer: Answer) -> None:
        if self._scans is None:
            return
        picture = Picture(answer.sha256, answer.frame)
        if answer.error is not None:
            self._troubles[picture] = answer.error
        self._pyramids.pop(picture, None)
        self._look(picture)
        self.arrived.emit(picture)

    # Tiles

    def levels(self, picture: Picture) -> frozenset[int]:
        """Which levels of a picture are there."""
        return self._levels.get(picture, frozenset())

    def want(self, who: object, names: Iterable[TileName]) -> None:
        """Say which tiles a view needs now: those that nobody needs any more are not made ready."""
        self._wanted[id(who)] = frozenset(names)

    def wanted(self) -> list[frozenset[TileName]]:
        """The tiles that each view needs now."""
        return list(self._wanted.values())

    def leave(self, who: object) -> None:
        """Forget a view."""
        self._wanted.pop(id(who), None)

    def tile(self, name: TileName) -> QImage | None:
        """Return a tile that can be painted at once; otherwise it is made ready."""
        image = self._tiles.get(name)
        if image is not None:
            self._tiles.move_to_end(name)
        elif name not in self._asked and name.level in self.levels(name.picture):
            self._asked.add(name)
            self._pool.start(_Reading(self, self.scans, name))
        return image

    def tile_at_hand(self, name: TileName) -> QImage | None:
        """Return a tile that can be painted at once; it is not made ready otherwise."""
        return self._tiles.get(name)

    def is_wanted(self, name: TileName) -> bool:
        """Whether any view still needs a tile."""
        return any(name in names for names in tuple(self._wanted.values()))

    def deliver(self, name: TileName, image: QImage | None, *, lost: bool = False) -> None:
        """Hand over a tile, from the thread that made it ready; it may be ``lost`` from the cache."""
        with suppress(RuntimeError):
            self._painted.emit(name, image, lost)

    def _on_painted(self, name: TileName, image: QImage | None, lost: bool) -> None:
        self._asked.discard(name)
        if image is None:
            if lost and self._scans is not None and name.picture in self._pyramids:
                del self._pyramids[name.picture]
                self._levels.pop(name.picture, None)
                self.arrived.emit(name.picture)
            return
        self._tiles[name] = image
        needed = sum(len(names) for names in self._wanted.values())
        while len(self._tiles) > max(MOST_TILES, needed + 8):
            self._tiles.popitem(last=False)
        self.tile_arrived.emit(name)

    def thumbnail(self, page: Page) -> QImage | None:
        """Return a page made small, plain; None where it is not there yet."""
        picture = self.picture(page)
        if picture is None:
            return None
        if picture not in self._thumbnails:
            self.see(page, later=True)
            pyramid = self._pyramids.get(picture)
            if pyramid is None or pyramid.levels - 1 not in self.levels(picture):
                return None
            pixels = self.scans.tile(picture, pyramid.levels - 1, 0, 0, PLAIN)
            if pixels is None:
                return None
            self._thumbnails[picture] = image_of(pixels).scaled(
                SMALL, SMALL, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
            if len(self._thumbnails) > MOST_THUMBNAILS:
                self._thumbnails.popitem(last=False)
        self._thumbnails.move_to_end(picture)
        return self._thumbnails[picture]


class _Reading(QRunnable):
    """Reads one tile and gives it its colours."""

    def __init__(self, room: ScanRoom, source: TileSource, name: TileName) -> None:
        super().__init__()
        self._room, self._source, self._name = room, source, name

    def run(self) -> None:
        """Work, unless the tile has gone out of sight."""
        name = self._name
        if not self._room.is_wanted(name):
            self._room.deliver(name, None)
            return
        image = self._plain() if name.colours == PLAIN else self._coloured()
        self._room.deliver(name, image, lost=image is None)

    def _plain(self) -> QImage | None:
        """The tile as it is kept: Qt alone reads it quickest.

        Its format has to be named. To find out about one, Qt asks the reader of SVG too, which connects a signal while
        this thread holds the interpreter; where the window's thread then has Qt's lock of connections and waits for
        the interpreter, both wait for ever.
        """
        data = self._source.data(*self._name[:4])
        # The format is a word: bytes, which the stub asks for, are refused.
        image = QImage.fromData(data, "JPEG") if data is not None else QImage()  # pyright: ignore[reportArgumentType]
        if data is not None and image.isNull():
            self._source.drop(self._name.picture)
        return None if image.isNull() else image.convertToFormat(QImage.Format.Format_RGB32)

    def _coloured(self) -> QImage | None:
        pixels = self._source.tile(*self._name)
        return image_of(pixels) if pixels is not None else None


def image_of(pixels: Pixels) -> QImage:
    """Return pixels as Qt paints them."""
    made = QImage(pixels.data, pixels.width, pixels.height, pixels.width * 4, QImage.Format.Format_RGB32)
    return made.copy()  # which owns its memory


def picture_of(page: Page) -> Picture | None:
    """Return the picture of a page, or None where its content is not known."""
    return Picture(page.image.sha256, page.image.frame) if page.image is not None and page.image.sha256 else None


def colours(page: Page | None) -> Adjustments:
    """Return what changes the colours of a page."""
    return colours_of(page.adjustments) if page is not None else PLAIN


def smooth(painter: QPainter) -> None:
    """Have pictures scaled well."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
