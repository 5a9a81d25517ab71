"""The reading view: an article's text with its claims painted beneath it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from corpus.blocks import Block
from corpus.model import Article, Claim, Tag
from corpus.script.reading import Reading
from desktop.look.plain_text import escaped, show_rich_tip
from desktop.look.theme import Theme
from desktop.reading.text.claim_marks import AnnotatorLooks, ClaimMarks
from desktop.reading.text.drawing import HANGING, Look, lane_offset
from desktop.reading.text.emphasis import Emphasis
from desktop.reading.text.geometry import Paragraph
from desktop.reading.text.highlights import HighlightIndex
from desktop.reading.text.hit_test import HitTest
from desktop.reading.text.painting import HighlightPainter
from desktop.reading.text.pointer import Pointer
from desktop.reading.text.text_view import TextView
from desktop.reading.text.title_block import BETWEEN

if TYPE_CHECKING:
    from corpus.figures.ledger import LedgerFigure

CARET_WIDTH = 2
"""Width in pixels: Qt's own caret of one pixel is hard to find between dense characters."""
READ_AT_ONCE = 4_000
"""Positions whose marks are read in one idle moment. Chosen: a few screens of text."""


class ReadingView(TextView):
    """A :class:`TextView` with claims. Spans and offsets are code points of the stored text."""

    menu_requested = Signal(object, object, QPoint)
    """Request for a context menu for a claim (or None) and the offset of a character (or None), at a position in screen
    coordinates."""
    claims_changed = Signal()
    """Emitted after either of the following two."""
    claims_replaced = Signal()
    claims_patched = Signal(list)
    """Identities of the claims that were added, removed or changed."""
    focused = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("readingView")
        self.figure_words: Callable[[LedgerFigure], str] = _words_of
        """Returns the tooltip of a figure as rich text."""
        self._marks = ClaimMarks(theme)
        self.emphasis = Emphasis(theme, self)
        """Selection, search hits and other emphasis."""
        self._painter = HighlightPainter(theme, self._geometry, self._marks, self.emphasis)
        self._hit_test = HitTest(self, self._marks, self._painter)
        self.pointer = Pointer(self, self._marks, self.emphasis, self._hit_test)
        """The mouse gestures."""
        self.emphasis.changed.connect(self.viewport().update)
        self._reading_on = QTimer(self, interval=0)
        """Started by the first paint, which must not wait for it."""
        self._reading_on.timeout.connect(self._read_on)

    # Claims

    def set_codebook(
        self,
        tags: Mapping[str, Tag],
        hidden: frozenset[str],
        shown: frozenset[str] | None = None,
        people: AnnotatorLooks | None = None,
    ) -> None:
        """Set the tags for colouring claims, and the hidden tags. ``shown``: identities of the claims that may be
        painted; None for all. ``people``: colour claims by annotator."""
        self._marks.set_codebook(tags, hidden, shown, people)
        self._show_marks()

    def set_claims(self, claims: Sequence[Claim]) -> None:
        """Show these claims, given in the order of the text, and no others."""
        self._marks.set_claims(claims)
        self._show_marks()

    def _read_on(self) -> None:
        """Read further marks in an idle moment, since a position far down needs all marks before it."""
        if not self._marks.index.read_on(READ_AT_ONCE):
            self._reading_on.stop()

    def show_article(
        self,
        article: Article,
        text: str,
        blocks: Sequence[Block] = (),
        *,
        reading: Reading = Reading.ORIGINAL,
    ) -> None:
        """Show ``text``, the current text version of ``article``, from its beginning and without claims."""
        self._marks.set_claims(())
        self.emphasis.clear_spans()
        super().show_article(article, text, blocks, reading=reading)

    def update_claims(self, changed: Iterable[Claim], removed: Iterable[str] = ()) -> None:
        """Add or replace claims and remove others; only their paragraphs are redrawn."""
        touched = []
        for claim_id in removed:
            self._redraw_stretch(self._marks.remove(claim_id))
            touched.append(claim_id)
        for claim in changed:
            self._redraw_stretch(self._marks.put(claim))
            touched.append(claim.id)
        self.claims_patched.emit(touched)
        self.claims_changed.emit()

    def claim(self, claim: str) -> Claim | None:
        """A claim of this article by its identity."""
        return self._marks.claim(claim)

    def tags_of(self, claim: str) -> list[Tag]:
        """The tags of a claim that the codebook knows."""
        return self._marks.tags_of(claim)

    @property
    def index(self) -> HighlightIndex:
        """The claims that are painted, in positions of the document."""
        return self._marks.index

    def _show_marks(self) -> None:
        self._painter.forget()
        self.viewport().update()
        self.claims_replaced.emit()
        self.claims_changed.emit()

    def look_of(self, claim: str) -> Look:
        """The colours of a claim."""
        return self._marks.look_of(claim)

    def _redraw_stretch(self, stretch: tuple[int, int] | None) -> None:
        if stretch is not None:
            self._painter.forget_stretch(*stretch)
            self.viewport().update()

    # Positions of claims

    def lane_of(self, claim: str) -> float:
        """The distance of the middle of a claim's underline below the baseline in pixels."""
        return lane_offset(self._marks.index.lane(claim))

    def claim_at(self, where: QPoint) -> str | None:
        """The claim under a point of the viewport: see :meth:`HitTest.claim_at`."""
        return self._hit_test.claim_at(where)

    def figure_at(self, where: QPoint) -> LedgerFigure | None:
        """The figure under a point of the viewport."""
        offset = self._hit_test.character_at(where)
        return None if offset is None else self.emphasis.figures.at(offset)

    def claims_at_offset(self, offset: int) -> list[str]:
        """Identities of the painted claims over the character at a source offset, shortest first."""
        position = self._text.position(offset)
        marks = self._marks.index.overlapping(position, position + 1)
        return [mark.id for mark in sorted(marks, key=lambda mark: mark.end - mark.start)]

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        scrolled = self.scroll_value()
        clip = event.rect()
        top, bottom = clip.top() + scrolled, clip.bottom() + scrolled + 1
        paragraphs = list(self._geometry.visible(top - HANGING, bottom + HANGING))
        cursor = self.textCursor()
        selection = (cursor.selectionStart(), cursor.selectionEnd())
        painter = QPainter(self.viewport())
        painter.setClipRect(clip)
        painter.translate(0, -scrolled)
        self._painter.paint_beneath(painter, paragraphs, top, bottom, selection)
        self._structure.paint(painter, paragraphs, self._geometry, self._theme)
        self._paint_heading(painter)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setClipRect(clip)
        painter.translate(0, -scrolled)
        self._painter.paint_above(painter, paragraphs, top, bottom)
        self._paint_caret(painter)
        painter.end()
        if not self._marks.index.complete:
            self._reading_on.start()

    def _paint_heading(self, painter: QPainter) -> None:
        left, width = self.column()
        if self._title_at is None:
            self._title.paint(painter, left, 0, width)
            return
        title: Paragraph | None = self._geometry.paragraph(self._title_at)
        if title is not None:
            self._title.paint_data(painter, left, title.bottom + BETWEEN, width)

    def _paint_caret(self, painter: QPainter) -> None:
        if not self.hasFocus():
            return
        rect = self.caret_rect()
        if rect is not None:
            painter.fillRect(rect, self._theme.colour("accent"))

    def caret_rect(self) -> QRectF | None:
        """The caret in document coordinates."""
        position = self.textCursor().position()
        paragraph = self._geometry.paragraph(self._text.paragraph(position))
        line = self._geometry.line_at(position)
        if paragraph is None or line is None:
            return None
        x = self._geometry.x_at(paragraph, line, position)
        height = self._geometry.rise + self._geometry.drop
        return QRectF(round(x) - CARET_WIDTH / 2, line.baseline - self._geometry.rise, CARET_WIDTH, height)

    def _on_text_replaced(self) -> None:
        self._marks.set_text(self._text)
        self._painter.use_geometry(self._geometry)
        self.emphasis.use_text(self._text)

    def _on_layout_forgotten(self) -> None:
        self._painter.forget()

    def _on_theme_changed(self) -> None:
        self._marks.forget_looks()
        super()._on_theme_changed()

    # Input

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.pointer.press(event):
            super().mousePressEvent(self._on_a_line(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.pointer.move(event):
            super().mouseMoveEvent(self._on_a_line(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.pointer.release(event):
            super().mouseReleaseEvent(self._on_a_line(event))
            self.pointer.after_release(event)

    def _on_a_line(self, event: QMouseEvent) -> QMouseEvent:
        """The event moved onto a line of text: between two lines Qt would select from their beginnings."""
        where = event.position()
        if not 0 <= where.y() < self.viewport().height():
            return event
        line = self._geometry.line_at_y(where.y() + self.scroll_value())
        if line is None:
            return event
        y = line.baseline - self._geometry.rise / 2 - self.scroll_value()
        return QMouseEvent(
            event.type(),
            QPointF(where.x(), y),
            event.scenePosition(),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
            event.pointingDevice(),
        )

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.pointer.double_click(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointer.leave()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.caret_rect()
            where = (
                QPoint(round(rect.left()), round(rect.bottom()) - self.scroll_value()) if rect else QPoint()
            )
            selected, offset = self.selected_span(), self.caret_offset()
            at_caret = self.claims_at_offset(offset)
            self.menu_requested.emit(
                at_caret[0] if at_caret else None,
                selected.start if selected else offset,
                self.viewport().mapToGlobal(where),
            )
            return
        pointed_at = self._hit_test.character_at(event.pos())
        self.menu_requested.emit(self.claim_at(event.pos()), pointed_at, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.emphasis.dismiss_flash()
        if event.key() == Qt.Key.Key_Escape or (event.text().isprintable() and event.text() > " "):
            # Letters are commands: an ignored event is passed to the parent widgets.
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def tip_at(self, where: QPoint) -> str:
        """The tooltip at a point of the viewport as rich text: the figure there, and the tags of the claim."""
        claim, figure = self.claim_at(where), self.figure_at(where)
        names = "、".join(tag.name for tag in self.tags_of(claim)) if claim else ""
        words = self.figure_words(figure) if figure is not None else ""
        return words + (f"<div>{escaped(names)}</div>" if names else "")

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_rich_tip(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)


def _words_of(figure: LedgerFigure) -> str:
    """The words of a figure as in the text: the default of :attr:`ReadingView.figure_words`."""
    return escaped(figure.figure.text)
