"""The article view: the text with its claims painted beneath it, and what the mouse does to them."""

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
from PySide6.QtWidgets import QToolTip, QWidget

from corpus.model import Article, Claim, Span, Tag
from corpus.script import Reading
from desktop.look.theme import Theme
from desktop.reading.text.claim_marks import ClaimMarks
from desktop.reading.text.drawing import HANGING, Look, lane_offset
from desktop.reading.text.figure_dots import FigureDots
from desktop.reading.text.geometry import Paragraph
from desktop.reading.text.highlights import HighlightIndex
from desktop.reading.text.painting import Emphasis, HighlightPainter
from desktop.reading.text.pointer import Pointer
from desktop.reading.text.text_view import TextView
from desktop.reading.text.title_block import BETWEEN

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

    from corpus.figures.ledger import LedgerFigure

CARET_WIDTH = 2
READ_AT_ONCE = 4_000
"""Positions whose marks are read in one idle moment."""


class ArticleView(TextView):
    """A :class:`TextView` with claims. Spans and offsets are code points of the stored text."""

    claim_clicked = Signal(str)
    background_clicked = Signal(int)
    """A click beside every claim, at this offset."""
    claim_hovered = Signal(object)
    word_requested = Signal(int)
    handle_dragged = Signal(str, object)
    """The selected claim was given a new :class:`~corpus.model.Span` by an end handle."""
    claim_drag_started = Signal(str, QPoint)
    """Identity, and where in the viewport the mouse was pressed."""
    more_requested = Signal(list, QPoint)
    """Identities of the claims behind a ⁺n, and where on the screen it was clicked."""
    menu_requested = Signal(object, QPoint)
    """A context menu for a claim (or None) at a place on the screen."""
    emphasis_changed = Signal()
    """The selected claim or the hits changed: for the ruler."""
    claims_changed = Signal()
    """After either of the two below."""
    claims_replaced = Signal()
    claims_patched = Signal(list)
    """Identities of the claims that came, went or changed."""
    focused = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._marks = ClaimMarks(theme)
        self._hits: tuple[Span, ...] = ()
        self._current_hit: Span | None = None
        self._orphans: tuple[Span, ...] = ()
        self._judged: Span | None = None
        self._flash: Span | None = None
        self.figure_words: Callable[[LedgerFigure], str] = _words_of
        """What hovering a figure tells, as rich text."""
        super().__init__(theme, parent)
        self.setObjectName("articleView")
        self._painter = HighlightPainter(theme, self._geometry, self._marks.index, self._marks.look_of)
        self._pulse: QVariantAnimation | None = None
        self._pointer = Pointer(self)
        self._reading_on = QTimer(self, interval=0)
        """Starts with the first paint, which must not wait for it."""
        self._reading_on.timeout.connect(self._read_on)

    # Claims

    def set_codebook(self, tags: Mapping[str, Tag], hidden: frozenset[str]) -> None:
        """The tags that colour claims, and those whose claims are not painted."""
        self._marks.set_codebook(tags, hidden)
        self._show_marks()

    def set_claims(self, claims: Sequence[Claim]) -> None:
        """Show these claims, given in the order of the text, and no others."""
        self._marks.set_claims(claims)
        self._show_marks()

    def _read_on(self) -> None:
        """Far places are asked for sooner or later, and then all marks before them must be known."""
        if not self._marks.index.read_on(READ_AT_ONCE):
            self._reading_on.stop()

    def show_article(self, article: Article, text: str, *, reading: Reading = Reading.ORIGINAL) -> None:
        """Show ``text``, the current text version of ``article``, from its beginning and without claims."""
        self._marks.set_claims(())
        self._hits, self._current_hit, self._orphans, self._judged = (), None, (), None
        self.set_figures(())
        super().show_article(article, text, reading=reading)

    def update_claims(self, changed: Iterable[Claim], removed: Iterable[str] = ()) -> None:
        """Add or replace some claims and take others away; only their paragraphs are drawn anew."""
        touched = []
        for claim in removed:
            self._redraw_stretch(self._marks.remove(claim))
            touched.append(claim)
        for one in changed:
            self._redraw_stretch(self._marks.put(one))
            touched.append(one.id)
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
        self._painter.use(self._marks.index)
        self.viewport().update()
        self.claims_replaced.emit()
        self.claims_changed.emit()

    def look_of(self, claim: str) -> Look:
        """The colours of a claim."""
        return self._marks.look_of(claim)

    def _redraw_stretch(self, stretch: tuple[int, int] | None) -> None:
        if stretch is None:
            return
        first, last = self._text.paragraph(stretch[0]), self._text.paragraph(max(stretch[0], stretch[1] - 1))
        self._painter.drawings.forget_paragraphs(range(first, last + 1))
        self.viewport().update()

    # Emphasis

    @property
    def selected_claim(self) -> str | None:
        return self._painter.emphasis.selected

    def set_selected_claim(self, claim: str | None) -> None:
        """Paint one claim as selected, with handles at its ends."""
        if claim != self._painter.emphasis.selected:
            self._painter.emphasis.selected = claim
            self._emphasised()

    def set_hovered_claim(self, claim: str | None) -> None:
        """Outline one claim as if the mouse were on it."""
        if claim != self._painter.emphasis.hovered:
            self._painter.emphasis.hovered = claim
            self.viewport().update()

    def set_link_source(self, claim: str | None) -> None:
        """Outline the claim that a link starts from."""
        self._painter.emphasis.source = claim
        self.viewport().update()

    def set_drop_target(self, claim: str | None) -> None:
        """Outline, dashed, the claim that would take what is being dragged."""
        self._painter.emphasis.target = claim
        self.viewport().update()

    def set_judged(self, span: Span | None, relation: str = "") -> None:
        """Outline, dashed, one end of the suggested link that is being judged."""
        if (span, relation) != (self._judged, self._painter.emphasis.judged_relation):
            self._judged = span
            self._painter.emphasis.judged_relation = relation
            self._place_hits()
            self.viewport().update()

    def set_letters(self, letters: Mapping[str, str]) -> None:
        """Letters of link mode by claim; empty when it ends."""
        self._painter.emphasis.letters = dict(letters)
        self.viewport().update()

    def set_hits(self, hits: Sequence[Span], current: Span | None = None) -> None:
        """Mark what a search found, and which of it is at hand."""
        self._hits, self._current_hit = tuple(sorted(hits)), current
        self._place_hits()
        self._emphasised()

    @property
    def hits(self) -> tuple[Span, ...]:
        return self._hits

    def set_figures(self, figures: Sequence[LedgerFigure]) -> None:
        """Put dots under these figures, given in the order of the text, and under no others."""
        self._painter.emphasis.figures = FigureDots(figures)
        self.viewport().update()

    def figure_at(self, where: QPoint) -> LedgerFigure | None:
        """The figure under a point of the viewport."""
        position = self._geometry.character_at(where.x(), where.y() + self.scroll_value())
        return None if position is None else self._painter.emphasis.figures.at(self._text.offset(position))

    def set_orphan_places(self, places: Sequence[Span]) -> None:
        """Approximate places of claims whose words are no longer there."""
        self._orphans = tuple(places)
        self._place_hits()
        self.viewport().update()

    def set_flash(self, span: Span | None) -> None:
        """Let a span pulse once; with reduced motion it is outlined until the next key."""
        if self._pulse is not None:
            self._pulse.stop()
        self._flash = span
        emphasis = self._painter.emphasis
        emphasis.flash = self._text.positions(span.start, span.end) if span else None
        emphasis.flash_strength = 1.0
        duration = self._theme.motion("pulse")
        if span is not None and duration:
            self._pulse = self._pulse or self._make_pulse()
            self._pulse.setDuration(duration)
            self._pulse.start()
        self.viewport().update()

    def _make_pulse(self) -> QVariantAnimation:
        from PySide6.QtCore import QVariantAnimation

        pulse = QVariantAnimation(self)
        pulse.setStartValue(1.0)
        pulse.setEndValue(0.0)
        pulse.valueChanged.connect(self._on_pulse)
        pulse.finished.connect(lambda: self.set_flash(None))
        return pulse

    def preview_resize(self, stretch: tuple[int, int] | None) -> None:
        """Paint the selected claim as if it covered these positions."""
        self._painter.emphasis.resized = stretch
        self.viewport().update()

    def _on_pulse(self, strength: float) -> None:
        self._painter.emphasis.flash_strength = float(strength)
        self.viewport().update()

    def _emphasised(self) -> None:
        self.viewport().update()
        self.emphasis_changed.emit()

    def _place_hits(self) -> None:
        emphasis, text = self._painter.emphasis, self._text
        emphasis.hits = [text.positions(hit.start, hit.end) for hit in self._hits]
        current = self._current_hit
        emphasis.current_hit = text.positions(current.start, current.end) if current else None
        judged = self._judged
        emphasis.judged = text.positions(judged.start, judged.end) if judged else None
        emphasis.orphans = [text.positions(place.start, place.end) for place in self._orphans]

    # Where claims lie

    def lane_of(self, claim: str) -> float:
        """How far below the baseline the middle of a claim's underline runs, in pixels."""
        return lane_offset(self._marks.index.lane(claim))

    def claim_at(self, where: QPoint) -> str | None:
        """The claim under a point of the viewport: the one whose underline it is, else the shortest; or the one whose
        margin bar it is."""
        return self._pointer.claim_at(where)

    def claims_at_offset(self, offset: int) -> list[str]:
        """Identities of the painted claims over the character at a source offset, the shortest first."""
        position = self._text.position(offset)
        marks = self._marks.index.overlapping(position, position + 1)
        return [mark.id for mark in sorted(marks, key=lambda mark: mark.end - mark.start)]

    @property
    def highlight_painter(self) -> HighlightPainter:
        """What paints the claims and knows where their bars and handles are."""
        return self._painter

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        scrolled = self.scroll_value()
        clip = event.rect()
        top, bottom = clip.top() + scrolled, clip.bottom() + scrolled + 1
        paragraphs = list(self._geometry.visible(top - HANGING, bottom + HANGING))
        cursor = self.textCursor()
        self._painter.emphasis.selection = (cursor.selectionStart(), cursor.selectionEnd())
        painter = QPainter(self.viewport())
        painter.setClipRect(clip)
        painter.translate(0, -scrolled)
        self._painter.paint_beneath(painter, paragraphs, top, bottom)
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
        said: Paragraph | None = self._geometry.paragraph(self._title_at)
        if said is not None:
            self._title.paint_data(painter, left, said.bottom + BETWEEN, width)

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
        before = getattr(self, "_painter", None)
        self._marks.set_text(self._text)
        self._painter = HighlightPainter(self._theme, self._geometry, self._marks.index, self._marks.look_of)
        if before is not None:
            held: Emphasis = before.emphasis
            self._painter.emphasis = held
            held.resized = None
            held.flash = None
        self._place_hits()

    def _on_layout_forgotten(self) -> None:
        self._painter.drawings.forget()

    def _on_theme_changed(self) -> None:
        self._marks.forget_looks()
        super()._on_theme_changed()

    # Input

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._pointer.press(event):
            super().mousePressEvent(self._on_a_line(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._pointer.move(event):
            super().mouseMoveEvent(self._on_a_line(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._pointer.release(event):
            super().mouseReleaseEvent(self._on_a_line(event))
            self._pointer.after_release(event)

    def _on_a_line(self, event: QMouseEvent) -> QMouseEvent:
        """The event as Qt has to see it: between lines it would take their beginnings for what is meant."""
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
        self._pointer.double_click(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._pointer.leave()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.caret_rect()
            where = (
                QPoint(round(rect.left()), round(rect.bottom()) - self.scroll_value()) if rect else QPoint()
            )
            at_caret = self.claims_at_offset(self.caret_offset())
            self.menu_requested.emit(at_caret[0] if at_caret else None, self.viewport().mapToGlobal(where))
            return
        self.menu_requested.emit(self.claim_at(event.pos()), event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._flash is not None and not self._theme.motion("pulse"):
            self.set_flash(None)
        if event.key() == Qt.Key.Key_Escape or (event.text().isprintable() and event.text() > " "):
            # Commands of the panes around, which get them when no shortcut took them first.
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
        """What hovering a point of the viewport tells: the figure there, and the tags of the claim."""
        claim, figure = self.claim_at(where), self.figure_at(where)
        names = "、".join(tag.name for tag in self.tags_of(claim)) if claim else ""
        if figure is None:
            return names
        return self.figure_words(figure) + (f"<div>{_escaped(names)}</div>" if names else "")

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)


def _words_of(figure: LedgerFigure) -> str:
    """The words of a figure as they stand, where nobody knows better ones."""
    return _escaped(figure.figure.text)


def _escaped(words: str) -> str:
    """``words`` for rich text. Loaded when it is wanted: the table of entities is not painted."""
    from html import escape

    return escape(words)
