"""A scrollable page of text: positions on the screen and in the whole text, keys and wheel."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from corpus.model import Span
from desktop.look.theme import Theme
from desktop.reading.text.geometry import SpanGeometry
from desktop.reading.text.height_estimate import HeightEstimate
from desktop.reading.text.text_page import TextPage
from desktop.widgets.mime_types import SELECTION_MIME

MOVING_KEYS = frozenset(
    {
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space),
    }
)


class TextView(TextPage):
    """A :class:`TextPage` with the positions of its parts."""

    scrolled = Signal()
    zoom_requested = Signal(int)
    """Steps of the wheel while Ctrl is pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._seen_at = (-1, -1)
        self._seen = (0, 0)
        """First and last position visible at the heights ``_seen_at``."""
        self._estimate: HeightEstimate | None = None

    # Scrolling

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        # While the text is laid out again, layout_changed is emitted instead: the reader's place does not change.
        if not self._scroller.keeping:
            self._scroller.remember(self._geometry)
            self.scrolled.emit()

    def _announce_layout(self) -> None:
        self._seen_at = (-1, -1)
        self._estimate = None
        super()._announce_layout()

    def scroll_value(self) -> int:
        """Document y of the upper edge of the viewport."""
        return self.verticalScrollBar().value()

    def document_y(self, offset: int) -> float:
        """Document y of the top of the line that shows the source offset."""
        line = self._geometry.line_at(self._text.position(offset))
        return line.top if line else 0.0

    def offset_at_document_y(self, y: float) -> int:
        """The source offset at the beginning of the line at a document y."""
        return self._text.offset(self._geometry.position_at(0, y))

    def visible_span(self) -> Span:
        """The source span of the lines that are at least partly visible."""
        return self._text.span(*self._visible_positions())

    def _visible_positions(self) -> tuple[int, int]:
        top = self.scroll_value()
        bottom = top + self.viewport().height()
        if self._seen_at != (top, bottom):
            self._seen_at = (top, bottom)
            self._seen = self._geometry.positions_between(top, bottom)
        return self._seen

    def span_geometry(self, span: Span) -> SpanGeometry | None:
        """The geometry of a source span in the viewport, in pixels; None if Qt has not laid it out."""
        first, last = self._text.positions(span.start, span.end)
        return self._geometry.span_geometry(first, last, self.scroll_value())

    def height_shares(self, positions: Iterable[int]) -> Iterator[float]:
        """The relative height of each position of the document, from 0 to 1; estimated, without layout."""
        if self._estimate is None:
            setting, per_line = self._setting, self.column()[1] // self._shown_size
            line, gap = setting.line_height(self._theme), setting.paragraph_gap(self._theme)
            top = self._margins().top
            blank, others = setting.blank_height(), self._structure.heights(setting)
            self._estimate = HeightEstimate(self._text, per_line, line, gap, blank, top, others)
        return self._estimate.shares(positions)

    def scroll_to(self, offset: int, *, animate: bool = True, share: float = 0.3) -> None:
        """Scroll the line of a source offset to ``share`` of the height of the viewport, from the top."""
        position = round(self.document_y(offset) - share * self.viewport().height())
        self.scroll_to_y(position, animate=animate)

    def scroll_to_y(self, y: int, *, animate: bool = True) -> None:
        """Scroll a document y to the upper edge of the viewport."""
        self._reach(y)
        self._scroller.go(y, self.viewport().height(), animate=animate and self.isVisible())

    def _reach(self, y: int) -> None:
        """Make Qt lay the text out up to this height: it lays out a long text gradually, and at first the scroll bar
        ends there."""
        bar = self.verticalScrollBar()
        if y > bar.maximum():
            height = round(self.document().documentLayout().documentSize().height())
            bar.setMaximum(max(bar.maximum(), height - self.viewport().height()))

    def place(self) -> tuple[int, float]:
        """The reader's place: the source offset at the upper edge, and how many lines its line is scrolled past it. It
        is valid for another width, size or reading too."""
        top = self.scroll_value()
        if not top:
            return 0, 0.0
        offset = self.offset_at_document_y(float(top))
        return offset, (top - self.document_y(offset)) / self.line_height()

    def go_to_place(self, offset: int, fraction: float) -> None:
        """Go to a :meth:`place` at once."""
        y = self.document_y(offset) + fraction * self.line_height() if offset or fraction else 0.0
        self.scroll_to_y(round(y), animate=False)
        # The line may contain other characters while the view does not have its final width yet.
        self._scroller.anchor = (self._text.position(offset), fraction * self.line_height())

    def createMimeDataFromSelection(self) -> QMimeData:
        """The stored words rather than their conversion."""
        data = QMimeData()
        span = self.selected_span()
        if span is not None and self._article is not None:
            data.setText(self.source[span.start : span.end])
            place = {"article": self._article.id, "start": span.start, "end": span.end}
            data.setData(SELECTION_MIME, json.dumps(place).encode())
        return data

    # Input

    def event(self, event: QEvent) -> bool:
        # Qt's text control handles keys such as Ctrl+Z even in read-only text; here it only moves the caret.
        if event.type() == QEvent.Type.ShortcutOverride:
            if isinstance(event, QKeyEvent) and event.key() in MOVING_KEYS and not _with_alt(event):
                event.accept()
            else:
                event.ignore()
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._scroller.stop()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y()
            if steps:
                self.zoom_requested.emit(1 if steps > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)


def _with_alt(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
