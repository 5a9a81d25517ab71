"""What the mouse does in an article view: selects claims, drags them, moves their ends, asks for words."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.reading.text.drawing import LANE_OFFSETS, LINE_WIDTH
from desktop.reading.text.geometry import Line, Paragraph
from desktop.reading.text.highlights import LANES, Mark

if TYPE_CHECKING:
    from desktop.reading.text.article_view import ArticleView

DRAG_THRESHOLD = 6
"""Pixels, in both directions together, before a press becomes a drag."""
SLACK = 6
"""Pixels by which the mouse may leave a claim's text before a selection in it becomes the drag of a link."""


class _Press(Enum):
    """What the pressed left button is about to do."""

    NOTHING = auto()
    SELECT_TEXT = auto()
    DRAG_CLAIM = auto()
    MOVE_START = auto()
    MOVE_END = auto()


class Pointer:
    """The gestures of one view. Each handler returns whether the event is dealt with; Qt's own text selection gets the
    others."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view
        self._press = _Press.NOTHING
        self._origin = QPoint()
        self._claim: str | None = None
        self._clicked = False
        self._hovered: str | None = None
        self._since_double_click = QElapsedTimer()

    # Events

    def press(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            # A context menu must not lose the selection it is about.
            return event.button() == Qt.MouseButton.RightButton
        where = event.position().toPoint()
        self._origin, self._claim = where, self.claim_at(where)
        if self._is_third_click():
            self._select_paragraph(where)
            return True
        handle = self._handle_at(where)
        if handle is not None:
            self._press = _Press.MOVE_START if handle == "start" else _Press.MOVE_END
            self._claim = self._view.selected_claim
            return True
        extending = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if self._claim is not None and self._claim == self._view.selected_claim and not extending:
            self._press = _Press.DRAG_CLAIM
            self._view.setFocus(Qt.FocusReason.MouseFocusReason)
            return True
        self._press = _Press.SELECT_TEXT
        return False

    def move(self, event: QMouseEvent) -> bool:
        where = event.position().toPoint()
        if self._press is _Press.NOTHING or not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(where)
            return not event.buttons()
        far = (where - self._origin).manhattanLength() >= DRAG_THRESHOLD
        if self._press is _Press.DRAG_CLAIM:
            if far and self._claim is not None:
                self._drag_claim(self._claim, where)
            return True
        if self._press in (_Press.MOVE_START, _Press.MOVE_END):
            self._view.preview_resize(self._resized(where))
            return True
        return False

    def release(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return event.button() == Qt.MouseButton.RightButton
        where = event.position().toPoint()
        press, self._press = self._press, _Press.NOTHING
        if press in (_Press.MOVE_START, _Press.MOVE_END):
            self._finish_resize(where)
            return True
        still = (where - self._origin).manhattanLength() < DRAG_THRESHOLD
        if press is _Press.DRAG_CLAIM:
            if still:
                self._view.place_caret(self._offset_at(where))
                self._click(where, event.globalPosition().toPoint())
            return True
        self._clicked = press is _Press.SELECT_TEXT and still
        return False

    def after_release(self, event: QMouseEvent) -> None:
        """Once Qt has dealt with a release too: a click into selected text has let go of it only now."""
        clicked, self._clicked = self._clicked, False
        if clicked and not self._view.textCursor().hasSelection():
            self._click(event.position().toPoint(), event.globalPosition().toPoint())

    def double_click(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press = _Press.NOTHING
            self._since_double_click.start()
            self._view.word_requested.emit(self._character_offset(event.position().toPoint()))

    def leave(self) -> None:
        self._set_hovered(None)

    # Clicks

    def _click(self, where: QPoint, on_screen: QPoint) -> None:
        paragraph = self._paragraph_at(where)
        if paragraph is not None:
            more = self._view.highlight_painter.drawings.more_at(paragraph, *self._in_document(where))
            if more is not None:
                self._view.more_requested.emit(list(more.claims), on_screen)
                return
        claim = self.claim_at(where)
        if claim is not None:
            self._view.claim_clicked.emit(claim)
        else:
            self._view.background_clicked.emit(self._offset_at(where))

    def _is_third_click(self) -> bool:
        timer = self._since_double_click
        return timer.isValid() and timer.elapsed() < QApplication.doubleClickInterval()

    def _select_paragraph(self, where: QPoint) -> None:
        self._press = _Press.NOTHING
        self._since_double_click.invalidate()
        text = self._view.reading_text
        first, last = text.whole_paragraph(self._position_at(where))
        self._view.select_span(text.span(first, last))

    # From a claim to another, or within it

    def _drag_claim(self, claim: str, where: QPoint) -> None:
        """As long as the mouse stays in the claim that was pressed, it selects text there, which is how a claim within
        another is made; once it leaves, it drags a link."""
        text, mark = self._view.reading_text, self._view.index.mark(claim)
        if mark is not None and self._in_text_of(mark, self._origin) and self._in_text_of(mark, where):
            self._view.select_span(text.span(self._position_at(self._origin), self._position_at(where)))
            return
        self._press = _Press.NOTHING
        self._view.place_caret(self._view.caret_offset())
        self._view.claim_drag_started.emit(claim, self._origin)

    def _in_text_of(self, mark: Mark, where: QPoint) -> bool:
        """Whether a point is on a mark's lines, the space between them included."""
        runs = self._view.geometry_of_text.runs(mark.start, mark.end)
        x, y = self._in_document(where)
        geometry = self._view.geometry_of_text
        return (
            bool(runs)
            and geometry.band(runs[0]).top() - SLACK <= y <= geometry.band(runs[-1]).bottom() + SLACK
            and min(run.left for run in runs) - SLACK <= x <= max(run.right for run in runs) + SLACK
            and mark.start <= self._position_at(where) <= mark.end
        )

    # Moving an end

    def _handle_at(self, where: QPoint) -> str | None:
        return self._view.highlight_painter.handle_at(*self._in_document(where))

    def _resized(self, where: QPoint) -> tuple[int, int] | None:
        """The selected claim's positions with one end at ``where``; at least one character stays."""
        claim = self._claim or ""
        mark = self._view.index.mark(claim)
        if mark is None:
            return None
        position, text = self._position_at(where), self._view.reading_text
        if self._press is _Press.MOVE_END:
            span = text.span(mark.start, max(position, mark.start + 1))
        else:
            span = text.span(min(position, mark.end - 1), mark.end)
        return text.positions(span.start, span.end)

    def _finish_resize(self, where: QPoint) -> None:
        # _resized looks at which end is being moved, which release() has already cleared.
        emphasis = self._view.highlight_painter.emphasis
        stretch = emphasis.resized
        self._view.preview_resize(None)
        claim = self._view.claim(self._claim or "")
        if stretch is None or claim is None:
            return
        span = self._view.reading_text.span(*stretch)
        if span and span != claim.span:
            self._view.handle_dragged.emit(claim.id, span)

    # Hovering

    def _hover(self, where: QPoint) -> None:
        self._set_hovered(self.claim_at(where))
        if self._handle_at(where) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        elif self._hovered is not None:
            shape = Qt.CursorShape.PointingHandCursor
        else:
            shape = Qt.CursorShape.IBeamCursor
        self._view.viewport().setCursor(shape)

    def _set_hovered(self, claim: str | None) -> None:
        if claim != self._hovered:
            self._hovered = claim
            self._view.set_hovered_claim(claim)
            self._view.claim_hovered.emit(claim)

    # From a point to what is there

    def claim_at(self, where: QPoint) -> str | None:
        x, y = self._in_document(where)
        near = self._view.geometry_of_text.line_near(y)
        if near is None:
            return None
        paragraph, line = near
        if x < line.left:
            return self._view.highlight_painter.drawings.bar_at(paragraph, x, y)
        character = self._view.geometry_of_text.character_at(x, y)
        if character is None:
            return None
        return self._underlined_at(character, y - line.baseline) or self._covering(character)

    def _underlined_at(self, character: int, below: float) -> str | None:
        """The claim whose underline runs ``below`` the baseline under a character."""
        index = self._view.index
        for mark in index.overlapping(character, character + 1):
            lane = index.lane_of(mark)
            if lane < LANES and LANE_OFFSETS[lane] - 0.5 <= below < LANE_OFFSETS[lane] + LINE_WIDTH + 0.5:
                return mark.id
        return None

    def _covering(self, character: int) -> str | None:
        """The shortest claim over a character, which is the one that colours it."""
        fills = self._view.index.fills(character, character + 1)
        return fills[0].id if fills else None

    def _paragraph_at(self, where: QPoint) -> Paragraph | None:
        near: tuple[Paragraph, Line] | None = self._view.geometry_of_text.line_near(
            self._in_document(where)[1]
        )
        return near[0] if near else None

    def _in_document(self, where: QPoint) -> tuple[float, float]:
        return float(where.x()), float(where.y() + self._view.scroll_value())

    def _position_at(self, where: QPoint) -> int:
        return self._view.geometry_of_text.position_at(*self._in_document(where))

    def _offset_at(self, where: QPoint) -> int:
        return self._view.reading_text.offset(self._position_at(where))

    def _character_offset(self, where: QPoint) -> int:
        """The offset of the character that a point is on, or the nearest one."""
        character = self._view.geometry_of_text.character_at(*self._in_document(where))
        return self._offset_at(where) if character is None else self._view.reading_text.offset(character)
