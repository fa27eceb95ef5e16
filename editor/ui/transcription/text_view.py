"""Shows one text with everything that stands off it: formats by the highlighter, the rest painted over it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.live_text import LiveText
from editor.core.profiles import Profile
from editor.core.snapshot import TextSnapshot
from editor.ui.bridge.graphemes import snap, word_at
from editor.ui.bridge.offsets import AstralIndex, to_code_points, to_qt, whole_pairs
from editor.ui.look import current_theme
from editor.ui.theme import Theme, reading_font
from editor.ui.transcription.highlighter import AnnotationHighlighter
from editor.ui.transcription.hits import Hits
from editor.ui.transcription.looks import EntityKindOf, Looks
from editor.ui.transcription.note_numbers import NumberFont
from editor.ui.transcription.painter import AnnotationPainter, BlockPlace
from editor.ui.transcription.refreshing import changed_spans, difference, leads_to, moved_position, typed_on_top
from editor.ui.transcription.shown import Shown

LINE_SPACING = 1.35
"""The distance of lines, as a multiple of what the font asks for."""

GAP = 7.0
"""The room between one line of the text, that is, one paragraph, and the next, in pixels."""

COLUMN_CHARACTERS = 76

NOTCH = 120
"""What Qt calls a notch of the wheel."""
_ROLE_MARGIN, _ROLE_SIZE = 92.0, 13.0
"""Room for the names of block roles, in pixels, for texts of a size; larger texts have more."""
_SIDE_MARGIN = 28.0
_COMPACT_MARGIN = 10.0
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_SAME_ROOM = 0.05
"""Rooms that differ by less, in pixels, are the same; what is left out adds up from line to line."""


class TextView(QTextEdit):
    """Shows one text; ``TextEditor`` edits it. The document holds exactly the text.

    All positions in the interface are code points.
    """

    zoom_wanted = Signal(int)
    """The wheel was turned with Ctrl held down: the text is to be larger (1) or smaller (-1)."""

    def __init__(self, parent: QWidget | None = None, *, compact: bool = False, theme: Theme | None = None) -> None:
        super().__init__(parent)
        self.compact = compact
        """Whether it shows a text beside the main one: smaller, and without the margin of block roles."""
        self._theme = theme or current_theme()
        self._entity_kind: EntityKindOf | None = None
        self._profile = Profile(name="")
        self._busy = False
        self._turned = 0
        self._hit: tuple[int, int] | None = None
        self._doubtful: list[QTextEdit.ExtraSelection] = []
        self._has_rooms = False
        self._shown = Shown(Looks(self._theme, self._profile), NumberFont(self.font()))
        self._painter = AnnotationPainter(self._shown)
        self._hits = Hits(self._painter.fragments)
        self._set_up()
        # This slot stands before the highlighter's, which must find the live text already edited.
        self.document().contentsChange.connect(self._on_contents_change)
        self._highlighter = AnnotationHighlighter(self.document(), self._shown)
        self._line_spacing = LINE_SPACING
        self._gap = 2.0 if compact else GAP
        self.set_text_font(reading_font())
        self.set_theme(self._theme)

    def _set_up(self) -> None:
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setAutoFormatting(QTextEdit.AutoFormattingFlag.AutoNone)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        """Hear what Qt changed in the document."""

    def _hand_on(self) -> tuple[TextEdit, ...] | None:
        """Hand on what was typed before another state is shown, and return it; None where it could not be."""
        return ()

    def _forget_typing(self) -> None:
        """Another state of the text is shown: nothing of what was typed before counts any more."""

    # -- what is shown -------------------------------------------------------------------------------------------

    @property
    def live(self) -> LiveText:
        """The text as it stands, with every key that was typed.

        Raises:
            LookupError: no text is shown.
        """
        if self._shown.live is None:
            raise LookupError("no text is shown")
        return self._shown.live

    @property
    def has_text(self) -> bool:
        """Whether a text is shown."""
        return self._shown.live is not None

    def set_text(self, snapshot: TextSnapshot, profile: Profile, numbers: Mapping[str, str]) -> None:
        """Show a text from its beginning. ``numbers`` gives the number of each note by the note's id."""
        self._forget_typing()
        self._hit = None
        self._painter.current = None
        self._set_profile(profile)
        self._shown.live = LiveText(snapshot)
        self._shown.index = AstralIndex(snapshot.text.content)
        self._shown.numbers = dict(numbers)
        self._fill(snapshot.text.content)
        self.setReadOnly(False)

    def clear_text(self) -> None:
        """Show nothing; nothing can be typed."""
        self._forget_typing()
        self._hit = None
        self._painter.current = None
        self._shown.live = None
        self._shown.index = AstralIndex()
        self._fill("")
        self.setReadOnly(True)

    def _fill(self, content: str) -> None:
        self._busy = True
        policy = self.verticalScrollBarPolicy()
        try:
            # The empty document between two texts would take the scroll bar away and have all laid out three times.
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
            self._doubtful = []
            self.setExtraSelections([])
            document = self.document()
            # Qt lays out a whole new text lazily, but only if it comes this way; the formats follow in one change,
            # and only with that one is the text highlighted.
            live, self._shown.live = self._shown.live, None
            self.setPlainText(content)
            self._shown.live = live
            cursor = QTextCursor(document)
            cursor.beginEditBlock()
            document.rootFrame().setFrameFormat(self._frame_format())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.setBlockFormat(self._block_format())
            cursor.endEditBlock()
            self.verticalScrollBar().setValue(0)
        finally:
            self.setVerticalScrollBarPolicy(policy)
            self._busy = False
        self.viewport().update()

    def set_profile(self, profile: Profile) -> None:
        """Show the marks as another profile says."""
        if self._shown.live is not None:
            self._profile = profile
            self._renew_looks()

    def _set_profile(self, profile: Profile) -> None:
        if profile is not self._profile:
            self._profile = profile
            self._shown.looks = Looks(self._theme, profile, self._entity_kind)

    def refresh(self, snapshot: TextSnapshot, numbers: Mapping[str, str],
                edits: Sequence[TextEdit] | None = None) -> None:
        """Show the text as it stands after a change made elsewhere; caret, selection and scroll stay.

        ``edits`` are the exact edits where they are known; otherwise the smallest ones that explain the change are
        looked for. What is pending is handed on before, and put on top of the snapshot, which cannot know it yet;
        while it cannot be committed, or does not fit, nothing is refreshed.
        """
        pending = self._hand_on()
        old = self._shown.live
        if old is None or pending is None:
            return
        if pending:
            rebased = typed_on_top(snapshot, pending, old.content)
            if rebased is None:
                return
            snapshot, edits = rebased, None
        if edits is None or not leads_to(old.content, edits, snapshot.text.content):
            edits = difference(old.content, snapshot.text.content)
        if not edits and old.annotations() == snapshot.annotations:
            # Our own typing come back: the run goes on.
            self.set_numbers(numbers)
            return
        caret, anchor = self.caret(), self._cp(self.textCursor().anchor())
        scroll = self.verticalScrollBar().value()
        for edit in edits:
            old.apply(edit)
            caret, anchor = moved_position(caret, edit), moved_position(anchor, edit)
        self._forget_typing()
        self._shown.live = LiveText(snapshot)
        if edits:
            self._apply_to_document(edits)
            self._place_caret(anchor, caret)
            self.verticalScrollBar().setValue(scroll)
        self._rehighlight(changed_spans(old.annotations(), snapshot.annotations))
        self.set_numbers(numbers)
        self._update_extra_selections()

    def set_numbers(self, numbers: Mapping[str, str]) -> None:
        """Show other numbers for the notes."""
        before, self._shown.numbers = self._shown.numbers, dict(numbers)
        changed = {note for note in {*before, *numbers} if before.get(note) != numbers.get(note)}
        if changed and self._shown.live is not None:
            self._rehighlight([(a.start, a.end) for a in self.live.annotations()
                               if a.note in changed and not a.detached])

    def _apply_to_document(self, edits: Sequence[TextEdit]) -> None:
        self._busy = True
        try:
            cursor = QTextCursor(self.document())
            cursor.beginEditBlock()
            for edit in edits:
                cursor.setPosition(to_qt(self._shown.index, edit.start))
                cursor.setPosition(to_qt(self._shown.index, edit.end), QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(edit.inserted)
                self._shown.index.apply(edit)
            cursor.endEditBlock()
        finally:
            self._busy = False

    def _rehighlight(self, spans: Sequence[tuple[int, int]]) -> None:
        document = self.document()
        done: set[int] = set()
        for start, end in spans:
            block = document.findBlock(to_qt(self._shown.index, start))
            limit = to_qt(self._shown.index, min(end, len(self.live.content)))
            while block.isValid() and block.position() <= limit:
                if block.blockNumber() not in done:
                    done.add(block.blockNumber())
                    self._highlighter.rehighlightBlock(block)
                block = block.next()
        if spans:
            self.viewport().update()

    # -- looks ---------------------------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Show the text in the colours of the theme."""
        self._theme = theme
        palette = theme.palette()
        # The room beside the column belongs to the page.
        palette.setColor(QPalette.ColorRole.Window, theme.colour("paper"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self._renew_looks()

    def set_text_font(self, font: QFont) -> None:
        """Show the text in the font; small print follows it."""
        self.setFont(font)
        self.document().setDefaultFont(font)
        self._shown.number_font = NumberFont(font)
        self._painter.set_text_font(font)
        self._painter.margin_width = 0.0 if self.compact else _ROLE_MARGIN * max(1.0, font.pointSizeF() / _ROLE_SIZE)
        if self._shown.live is not None:
            self._set_margins()
        self._renew_looks()
        self._fit_column()

    def set_line_spacing(self, spacing: float) -> None:
        """Show texts with this distance of lines, as a multiple of what the font asks for."""
        if spacing == self._line_spacing:
            return
        self._line_spacing = spacing
        self._format_blocks(lambda made: made.setLineHeight(100 * spacing, _PROPORTIONAL))

    def set_gap(self, gap: float) -> None:
        """Leave this much room, in pixels, between one line of the text and the next."""
        self._gap = gap
        self._format_blocks(lambda made: made.setBottomMargin(gap))

    def _format_blocks(self, change: Callable[[QTextBlockFormat], object]) -> None:
        """Change the format of every block of the text shown; what the change does not name stays."""
        made = QTextBlockFormat()
        change(made)
        busy, self._busy = self._busy, True
        try:
            cursor = QTextCursor(self.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.mergeBlockFormat(made)
        finally:
            self._busy = busy

    def set_entity_kinds(self, entity_kind: EntityKindOf | None) -> None:
        """Set who knows the kind of an entity by its id; call again when the register has changed."""
        self._entity_kind = entity_kind
        self._renew_looks()

    def set_show_invisibles(self, shown: bool) -> None:
        """Show or hide signs for no-break spaces, tabs, joiners, blanks and line ends."""
        self._painter.shows_invisibles = shown
        self.viewport().update()

    def set_hidden_layers(self, hidden: frozenset[str]) -> None:
        """Show the text without some of what stands on it (``shown.TAGS``, ``shown.MARKS``)."""
        if hidden != self._shown.hidden:
            self._shown.hidden = hidden
            self._highlighter.rehighlight()
            self.viewport().update()

    def _renew_looks(self) -> None:
        self._shown.looks = Looks(self._theme, self._profile, self._entity_kind)
        self._highlighter.rehighlight()
        self._update_extra_selections()
        self.viewport().update()

    def _block_format(self) -> QTextBlockFormat:
        made = QTextBlockFormat()
        made.setLineHeight(100 * self._line_spacing, _PROPORTIONAL)
        made.setBottomMargin(self._gap)
        return made

    @property
    def top_margin(self) -> float:
        """The room above the first line when the text stands alone, in pixels; small letters stand there."""
        return 11.0 if self.compact else 26.0

    def _frame_format(self) -> QTextFrameFormat:
        made = self.document().rootFrame().frameFormat()
        made.setTopMargin(self.top_margin)
        made.setBottomMargin(6 if self.compact else 60)
        made.setLeftMargin(_COMPACT_MARGIN if self.compact else self._painter.margin_width)
        made.setRightMargin(_COMPACT_MARGIN if self.compact else _SIDE_MARGIN)
        return made

    def line_heights(self) -> list[float]:
        """Return how far each line of the text is from the next, in pixels, without what ``set_rooms`` added."""
        layout, usual = self.document().documentLayout(), self._block_format().bottomMargin()
        heights: list[float] = []
        block = self.document().begin()
        while block.isValid():
            box, following = layout.blockBoundingRect(block), block.next()
            end = layout.blockBoundingRect(following).top() if following.isValid() else box.bottom()
            added = block.blockFormat().bottomMargin() - usual if following.isValid() else 0.0
            heights.append(end - box.top() - added)
            block = following
        return heights

    def set_rooms(self, rooms: Sequence[float], above: float = 0.0) -> None:
        """Leave more room below each line, and above the text, in pixels: for a text that stands beside another."""
        if not rooms and not self._has_rooms:
            return
        self._has_rooms = bool(rooms)
        self._busy = True
        try:
            cursor = QTextCursor(self.document())
            cursor.beginEditBlock()
            self._set_room_above(above)
            block = self.document().begin()
            while block.isValid():
                number = block.blockNumber()
                made = self._block_format()
                made.setBottomMargin(made.bottomMargin() + (rooms[number] if number < len(rooms) else 0.0))
                if abs(block.blockFormat().bottomMargin() - made.bottomMargin()) >= _SAME_ROOM:
                    cursor.setPosition(block.position())
                    cursor.setBlockFormat(made)
                block = block.next()
            cursor.endEditBlock()
        finally:
            self._busy = False

    def _set_room_above(self, above: float) -> None:
        made = self._frame_format()
        made.setTopMargin(made.topMargin() + above)
        if abs(self.document().rootFrame().frameFormat().topMargin() - made.topMargin()) >= 1.0:
            self.document().rootFrame().setFrameFormat(made)

    def _set_margins(self) -> None:
        """Give the names of block roles the room that their size needs now."""
        frame, made = self.document().rootFrame(), self.document().rootFrame().frameFormat()
        wanted = self._frame_format().leftMargin()
        if made.leftMargin() != wanted:
            made.setLeftMargin(wanted)
            busy, self._busy = self._busy, True
            frame.setFrameFormat(made)
            self.document().markContentsDirty(0, 1)  # Qt forgets to lay out a text of one empty line again
            self._busy = busy

    def _fit_column(self) -> None:
        """Keep lines to a length that can be read, in the middle of the view as far as the names of roles allow."""
        if self.compact:
            return
        column = QFontMetricsF(self.font()).averageCharWidth() * COLUMN_CHARACTERS
        inside = self._painter.margin_width - _SIDE_MARGIN
        column += self._painter.margin_width + _SIDE_MARGIN
        spare = max(0, int(self.contentsRect().width() - self.verticalScrollBar().sizeHint().width() - column))
        left = max(0, int(spare - inside) // 2)
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (left, spare - left):
            self.setViewportMargins(left, 0, spare - left, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the column."""
        self._fit_column()
        super().resizeEvent(event)

    def setReadOnly(self, read_only: bool) -> None:
        """Allow or forbid typing. The caret can be moved by keys either way."""
        super().setReadOnly(read_only)
        if read_only:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse
                                         | Qt.TextInteractionFlag.TextSelectableByKeyboard)

    # -- caret and selection -------------------------------------------------------------------------------------

    def _cp(self, qt_position: int) -> int:
        start, _ = whole_pairs(self._shown.index, qt_position, qt_position)
        return to_code_points(self._shown.index, start)

    def caret(self) -> int:
        """Return where the caret stands."""
        return self._cp(self.textCursor().position())

    def selection(self) -> tuple[int, int]:
        """Return the selected stretch; (caret, caret) where nothing is selected."""
        cursor = self.textCursor()
        return self._cp(cursor.selectionStart()), self._cp(cursor.selectionEnd())

    def set_caret(self, position: int) -> None:
        """Put the caret at the position and show it; never inside a character."""
        self.select(position, position)

    def select(self, start: int, end: int) -> None:
        """Select [start, end), widened to whole characters, and show its end."""
        content = self._content()
        first = snap(content, min(start, end))
        self._place_caret(first, snap(content, max(start, end), forward=start != end))
        self.ensureCursorVisible()

    def _place_caret(self, anchor: int, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(to_qt(self._shown.index, anchor))
        cursor.setPosition(to_qt(self._shown.index, position), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def word_at_caret(self) -> tuple[int, int]:
        """Return the word that contains or touches the caret, or (caret, caret)."""
        return word_at(self._content(), self.caret())

    def annotations_at(self, position: int) -> list[Annotation]:
        """Return the attached annotations, roles included, that cover or touch the position."""
        return [] if self._shown.live is None else [a for a in self.live.at(position) if not a.detached]

    def _content(self) -> str:
        return "" if self._shown.live is None else self._shown.live.content

    # -- current annotation and search hit -----------------------------------------------------------------------

    def show_current(self, annotation_id: str | None) -> None:
        """Outline one annotation, or none. Neither caret nor scroll moves."""
        if annotation_id != self._painter.current:
            self._painter.current = annotation_id
            self._update_extra_selections()
            self.viewport().update()

    def show_hit(self, start: int, end: int) -> None:
        """Mark the place that a search found and scroll to it; an empty stretch removes the mark."""
        self._hit = (start, end) if start < end else None
        self._update_extra_selections()
        self.viewport().update()
        if self._hit is not None:
            self.show_position(start)

    def show_hits(self, spans: Sequence[tuple[int, int]]) -> None:
        """Colour all places that a search found, in order, until the text is another; ``show_hit`` marks one."""
        self._hits.show(spans, self._content())
        self.viewport().update()

    def show_doubtful(self, spans: Iterable[tuple[int, int]]) -> None:
        """Underline places with dots, until others are; they move with the text while it is typed in."""
        self._doubtful = [self._extra(start, end, None, None) for start, end in spans]
        for extra in self._doubtful:
            extra.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            extra.format.setUnderlineColor(self._theme.colour("warning"))
        self._update_extra_selections()

    def show_position(self, position: int) -> None:
        """Scroll to a position where it is out of sight; caret and selection stay."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(to_qt(self._shown.index, position))
        box = self.cursorRect(cursor)
        height = self.viewport().height()
        if box.top() < 0 or box.bottom() > height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + box.center().y() - height // 3)

    def box_of(self, start: int, end: int) -> QRect:
        """Return the box around the first and the last character of a stretch, in the viewport's pixels."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(to_qt(self._shown.index, start))
        box = self.cursorRect(cursor)
        cursor.setPosition(to_qt(self._shown.index, end))
        return box.united(self.cursorRect(cursor))

    def _update_extra_selections(self) -> None:
        found = list(self._doubtful)
        current = None
        if self._shown.live is not None and self._painter.current is not None:
            current = self._shown.live.get(self._painter.current)
        if current is not None and not current.detached and current.start < current.end:
            found.append(self._extra(current.start, current.end, "current", None))
        if self._hit is not None and self._hit[1] <= len(self._content()):
            found.append(self._extra(*self._hit, "hit", "hit_text"))
        self.setExtraSelections(found)

    def _extra(self, start: int, end: int, ground: str | None, ink: str | None) -> QTextEdit.ExtraSelection:
        extra = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(to_qt(self._shown.index, start))
        cursor.setPosition(to_qt(self._shown.index, end), QTextCursor.MoveMode.KeepAnchor)
        extra.cursor = cursor
        if ground is not None:
            extra.format.setBackground(self._theme.colour(ground))
        if ink is not None:
            extra.format.setForeground(self._theme.colour(ink))
        return extra

    # -- painting ------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let Qt draw the text, then paint what stands off it in the blocks that are drawn again."""
        super().paintEvent(event)
        if self._shown.live is None:
            return
        painter = QPainter(self.viewport())
        left, right = self._text_edges()
        places = list(self._places(event.rect().top(), event.rect().bottom()))
        self._hits.paint(painter, places, self._content(), self._hit, self._theme)
        self._painter.paint(painter, iter(places), left, right)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel asks for another size, a notch for a point; else it scrolls."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        event.accept()
        self._turned += event.angleDelta().y()  # finer wheels and touchpads send parts of a notch
        notches = int(self._turned / NOTCH)
        self._turned -= notches * NOTCH
        if notches:
            self.zoom_wanted.emit(notches)

    def _text_edges(self) -> tuple[float, float]:
        made = self.document().rootFrame().frameFormat()
        shift = self.horizontalScrollBar().value()
        return made.leftMargin() - shift, self.viewport().width() - made.rightMargin() - shift

    def _places(self, top: int, bottom: int) -> Iterator[BlockPlace]:
        """The blocks that stand between two heights of the view."""
        layout = self.document().documentLayout()
        scroll = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        height = max(0.0, top + scroll.y() - 4)
        block = self.document().findBlock(layout.hitTest(QPointF(0, height), Qt.HitTestAccuracy.FuzzyHit))
        while block.isValid():
            box = layout.blockBoundingRect(block)
            if box.top() - scroll.y() > bottom + 4:
                return
            origin = box.topLeft() - block.layout().boundingRect().topLeft() - scroll
            marks = self._shown.marks(block)
            if marks is None:
                return
            yield BlockPlace(block, origin, marks.start, marks.end)
            block = block.next()
