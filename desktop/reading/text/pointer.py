"""Mouse gestures in a text: selecting claims, dragging them, moving their ends, requesting words."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.reading.text.claim_marks import ClaimMarks
from desktop.reading.text.emphasis import Emphasis, Stretch
from desktop.reading.text.hit_test import HitTest
from desktop.reading.text.text_view import TextView

DRAG_THRESHOLD = 6
"""Distance in pixels, both directions added, before a press becomes a drag."""


class _Press(Enum):
    """The possible effect of the pressed left button."""

    NOTHING = auto()
    SELECT_TEXT = auto()
    DRAG_CLAIM = auto()
    MOVE_START = auto()
    MOVE_END = auto()
    SELECT_UNIT = auto()
    """A word or a paragraph, by the second or third click."""


class Pointer(QObject):
    """The gestures of one view. Each event handler returns whether it handled the event; Qt's own text selection gets
    the others."""

    claim_clicked = Signal(str)
    """A claim's identity."""
    background_clicked = Signal(int)
    """A click outside every claim, at this offset."""
    claim_hovered = Signal(object)
    """The identity of the claim under the mouse, or None."""
    word_requested = Signal(int)
    """The word at this offset was double-clicked."""
    handle_dragged = Signal(str, object)
    """The selected claim got another :class:`~corpus.model.Span` by dragging an end handle."""
    claim_drag_started = Signal(str, QPoint)
    """Identity, and the position of the press in the viewport."""
    more_requested = Signal(list, QPoint)
    """Identities of the claims of a ⁺n, and the position of the click in screen coordinates."""

    def __init__(self, view: TextView, marks: ClaimMarks, emphasis: Emphasis, hit_test: HitTest) -> None:
        super().__init__(view)
        self._view = view
        self._marks = marks
        self._emphasis = emphasis
        self._hit_test = hit_test
        self._press = _Press.NOTHING
        self._origin = QPoint()
        self._claim: str | None = None
        """The pressed claim."""
        self._clicked = False
        self._hovered: str | None = None
        self._since_double_click = QElapsedTimer()

    # Events

    def press(self, event: QMouseEvent) -> bool:
        """A button was pressed."""
        if event.button() != Qt.MouseButton.LeftButton:
            # A context menu must not clear the selection to which it applies.
            return event.button() == Qt.MouseButton.RightButton
        where = event.position().toPoint()
        self._origin, self._claim = where, self._hit_test.claim_at(where)
        if self._is_third_click():
            self._select_paragraph(where)
            return True
        handle = self._hit_test.handle_at(where)
        if handle is not None:
            self._press = _Press.MOVE_START if handle == "start" else _Press.MOVE_END
            self._claim = self._emphasis.selected
            return True
        extending = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if self._claim is not None and self._claim == self._emphasis.selected and not extending:
            self._press = _Press.DRAG_CLAIM
            self._view.setFocus(Qt.FocusReason.MouseFocusReason)
            return True
        self._press = _Press.SELECT_TEXT
        return False

    def move(self, event: QMouseEvent) -> bool:
        """The mouse was moved."""
        where = event.position().toPoint()
        if self._press is _Press.NOTHING or not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(where)
            return not event.buttons()
        far = (where - self._origin).manhattanLength() >= DRAG_THRESHOLD
        if self._press is _Press.DRAG_CLAIM:
            if far and self._claim is not None:
                self._drag_claim(self._claim, where)
            return True
        if self._press is _Press.SELECT_UNIT:
            return True
        if self._press in (_Press.MOVE_START, _Press.MOVE_END):
            self._emphasis.preview_resize(self._resized(where))
            return True
        return False

    def release(self, event: QMouseEvent) -> bool:
        """A button was released."""
        if event.button() != Qt.MouseButton.LeftButton:
            return event.button() == Qt.MouseButton.RightButton
        where = event.position().toPoint()
        press, self._press = self._press, _Press.NOTHING
        if press is _Press.SELECT_UNIT:
            # Qt never got this press, and would interpret its release as the end of a click into selected text.
            return True
        if press in (_Press.MOVE_START, _Press.MOVE_END):
            self._finish_resize()
            return True
        still = (where - self._origin).manhattanLength() < DRAG_THRESHOLD
        if press is _Press.DRAG_CLAIM:
            if still:
                self._view.place_caret(self._hit_test.offset_at(where))
                self._click(where, event.globalPosition().toPoint())
            return True
        self._clicked = press is _Press.SELECT_TEXT and still
        return False

    def after_release(self, event: QMouseEvent) -> None:
        """Handle a release after Qt has handled it. Only now has a click into selected text cleared the selection."""
        clicked, self._clicked = self._clicked, False
        if clicked and not self._view.textCursor().hasSelection():
            self._click(event.position().toPoint(), event.globalPosition().toPoint())

    def double_click(self, event: QMouseEvent) -> None:
        """A button was pressed the second time."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._press = _Press.SELECT_UNIT
            self._since_double_click.start()
            where = event.position().toPoint()
            character = self._hit_test.character_at(where)
            self.word_requested.emit(self._hit_test.offset_at(where) if character is None else character)

    def leave(self) -> None:
        """The mouse left the view."""
        self._set_hovered(None)

    # Clicks

    def _click(self, where: QPoint, on_screen: QPoint) -> None:
        crowded = self._hit_test.crowded_at(where)
        claim = self._hit_test.claim_at(where)
        if crowded is not None:
            self.more_requested.emit(list(crowded.claims), on_screen)
        elif claim is not None:
            self.claim_clicked.emit(claim)
        else:
            self.background_clicked.emit(self._hit_test.offset_at(where))

    def _is_third_click(self) -> bool:
        timer = self._since_double_click
        return timer.isValid() and timer.elapsed() < QApplication.doubleClickInterval()

    def _select_paragraph(self, where: QPoint) -> None:
        self._press = _Press.SELECT_UNIT
        self._since_double_click.invalidate()
        text = self._view.reading_text
        first, last = text.whole_paragraph(self._hit_test.position_at(where))
        self._view.select_span(text.span(first, last))

    # From a claim to another, or within it

    def _drag_claim(self, claim: str, where: QPoint) -> None:
        """While the mouse stays in the pressed claim, select text there, for creating a claim within another; once it
        leaves, drag a link."""
        mark = self._marks.index.mark(claim)
        hit_test = self._hit_test
        if mark and hit_test.is_in_text_of(mark, self._origin) and hit_test.is_in_text_of(mark, where):
            first, last = hit_test.position_at(self._origin), hit_test.position_at(where)
            self._view.select_span(self._view.reading_text.span(first, last))
            return
        self._press = _Press.NOTHING
        self._view.place_caret(self._view.caret_offset())
        self.claim_drag_started.emit(claim, self._origin)

    # Moving an end

    def _resized(self, where: QPoint) -> Stretch | None:
        """The selected claim's range with one end at ``where``; at least one character remains."""
        mark = self._marks.index.mark(self._claim or "")
        if mark is None:
            return None
        position, text = self._hit_test.position_at(where), self._view.reading_text
        if self._press is _Press.MOVE_END:
            span = text.span(mark.start, max(position, mark.start + 1))
        else:
            span = text.span(min(position, mark.end - 1), mark.end)
        return text.positions(span.start, span.end)

    def _finish_resize(self) -> None:
        stretch = self._emphasis.resized
        self._emphasis.preview_resize(None)
        claim = self._marks.claim(self._claim or "")
        if stretch is None or claim is None:
            return
        span = self._view.reading_text.span(*stretch)
        if span and span != claim.span:
            self.handle_dragged.emit(claim.id, span)

    # Hovering

    def _hover(self, where: QPoint) -> None:
        self._set_hovered(self._hit_test.claim_at(where))
        if self._hit_test.handle_at(where) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        elif self._hovered is not None:
            shape = Qt.CursorShape.PointingHandCursor
        else:
            shape = Qt.CursorShape.IBeamCursor
        self._view.viewport().setCursor(shape)

    def _set_hovered(self, claim: str | None) -> None:
        if claim != self._hovered:
            self._hovered = claim
            self._emphasis.set_hovered(claim)
            self.claim_hovered.emit(claim)
