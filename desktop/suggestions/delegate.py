"""Paints a suggestion as a card: the proposed link, both quotes with what they share, and the reasons."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate

from desktop.look import painting
from desktop.look.painting import CHIP_PADDING, MARGIN
from desktop.look.theme import Theme
from desktop.suggestions.card import SuggestionCard
from desktop.suggestions.card_layout import (
    GLYPH,
    HEAD,
    ICON,
    PADDING,
    REASON,
    SCORE_BAR,
    CardLayout,
    LaidQuote,
    lay_out,
)
from desktop.suggestions.words import CardWords
from desktop.widgets.row_model import ROW_ROLE
from desktop.words.suggestion_words import ends_words

LAYOUTS_KEPT = 400


class CardDelegate(QStyledItemDelegate):
    """The selected card shows its quotes in full, and buttons."""

    def __init__(self, theme: Theme, words: CardWords, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._words = words
        self._laid: dict[tuple[SuggestionCard, int, bool], CardLayout] = {}
        theme.changed.connect(self._laid.clear)

    def layout_of(self, index: Any) -> CardLayout:
        """The layout of a card at the current width of the view."""
        card: SuggestionCard = index.data(ROW_ROLE)
        selected = self._view.currentIndex() == index
        key = (card, self._view.viewport().width(), selected)
        if key not in self._laid:
            if len(self._laid) >= LAYOUTS_KEPT:
                self._laid.clear()
            self._laid[key] = lay_out(card, key[1], self._theme, self._words, selected=selected)
        return self._laid[key]

    def sizeHint(self, option: Any, index: Any) -> QSize:
        return QSize(120, round(self.layout_of(index).height) + 1)

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        card: SuggestionCard = index.data(ROW_ROLE)
        laid = self.layout_of(index)
        painter.save()
        painting.paint_row(painter, option, self._theme)
        rect = QRectF(option.rect)
        painter.fillRect(
            QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self._theme.colour("border")
        )
        painter.translate(rect.topLeft())
        self._paint_head(painter, card, rect.width(), option)
        for quote in laid.quotes:
            self._paint_quote(painter, quote, card)
        self._paint_reasons(painter, card, laid)
        for name, place in laid.buttons.items():
            self._paint_button(painter, name, place)
        painter.restore()

    def _paint_head(self, painter: QPainter, card: SuggestionCard, width: float, option: Any) -> None:
        theme, font = self._theme, self._theme.font("small")
        base = painting.baseline(PADDING, HEAD, font)
        left = self._paint_relation(painter, card) + 8
        right = self._paint_score(painter, card, width - MARGIN, base, option) - 8
        ends = ends_words(*card.letters, card.suggestion.relation)
        ink = theme.colour("text2")
        left = painting.paint_text(painter, left, base, right - left, ends, font, ink) + 5
        own = theme.text_font(card.language, "small")
        # Where not even two characters of the name fit, it is left out.
        if painting.text_width(card.publisher[:2] + "…", own) <= right - left:
            painting.paint_text(painter, left, base, right - left, card.publisher, own, ink)

    def _paint_relation(self, painter: QPainter, card: SuggestionCard) -> float:
        """The relation's glyph and name on its soft colour. Returns the right end."""
        theme, font = self._theme, self._theme.font("small")
        style = theme.relation(card.suggestion.relation)
        width = painting.text_width(card.relation_words, font) + GLYPH + 2 * CHIP_PADDING + 4
        box = QRectF(MARGIN, PADDING, width, HEAD)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.soft)
        painter.drawRoundedRect(box, theme.radius("control"), theme.radius("control"))
        glyph = QRectF(box.left() + CHIP_PADDING, box.center().y() - GLYPH / 2, GLYPH, GLYPH)
        theme.paint_glyph(painter, glyph, style.glyph, style.text)
        base = painting.baseline(box.top(), box.height(), font)
        painting.paint_text(painter, glyph.right() + 4, base, width, card.relation_words, font, style.text)
        return box.right()

    def _paint_score(
        self, painter: QPainter, card: SuggestionCard, right: float, base: float, option: Any
    ) -> float:
        """The score as a bar and a number; for a rejected pair, the time of the rejection. Returns the left end."""
        theme, font = self._theme, self._theme.font("small")
        ink = painting.quiet_ink(option, theme)
        if card.rejection:
            return painting.paint_text_right(painter, right, base, card.when, font, ink)
        score = card.suggestion.score
        left = painting.paint_text_right(painter, right, base, f"{score:.2f}", font, theme.colour("text2"))
        bar = QRectF(left - 7 - SCORE_BAR, PADDING + HEAD / 2 - 2, SCORE_BAR, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("pressed"))
        painter.drawRoundedRect(bar, 2, 2)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(bar.adjusted(0, 0, (score - 1) * SCORE_BAR, 0), 2, 2)
        return bar.left()

    def _paint_quote(self, painter: QPainter, quote: LaidQuote, card: SuggestionCard) -> None:
        theme = self._theme
        style = theme.relation(card.suggestion.relation)
        painter.save()
        painter.translate(MARGIN, quote.top)
        for place in quote.figures:
            painter.fillRect(place.adjusted(0, 1, 0, -1), style.soft)
            painter.fillRect(QRectF(place.left(), place.bottom() - 3, place.width(), 2), style.line)
        for place in quote.words:
            line = QRectF(place.left(), place.bottom() - 3, place.width(), 2)
            painter.fillRect(line, theme.colour("accent"))
        painter.setPen(theme.colour("text"))
        _draw(painter, quote.lines.layout, quote.lines.count)
        painter.restore()

    def _paint_reasons(self, painter: QPainter, card: SuggestionCard, laid: CardLayout) -> None:
        theme = self._theme
        for reason, (lines, top) in zip(card.reasons, laid.reasons, strict=False):
            key = "warn" if reason.warns else "text2"
            box = QRectF(MARGIN, top + (REASON - ICON) / 2, ICON, ICON)
            theme.icon(reason.icon, key).paint(painter, box.toRect())
            painter.save()
            painter.translate(MARGIN + ICON + 6, top)
            painter.setPen(theme.colour(key))
            _draw(painter, lines.layout, lines.count)
            painter.restore()

    def _paint_button(self, painter: QPainter, name: str, place: QRectF) -> None:
        theme, font = self._theme, self._theme.font("small")
        base = painting.baseline(place.top(), place.height(), font)
        words, key = self._words.button(name), self._words.key(name)
        if name == "locate":
            left = painting.paint_key_cap(painter, place.left(), place.center().y(), key, theme) + 5
            painting.paint_text(painter, left, base, place.width(), words, font, theme.colour("text2"))
            return
        primary = name == "accept"
        painter.setPen(Qt.PenStyle.NoPen if primary else QPen(theme.colour("border"), 1))
        painter.setBrush(theme.colour("accent" if primary else "raised"))
        radius = theme.radius("control")
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        ink = theme.colour("accentText" if primary else "text")
        left = painting.paint_text(
            painter, place.left() + CHIP_PADDING + 1, base, place.width(), words, font, ink
        )
        middle = place.center().y()
        painting.paint_key_cap(painter, left + 5, middle, key, theme, ink=ink if primary else None)


def _draw(painter: QPainter, layout: QTextLayout, lines: int) -> None:
    for row in range(min(lines, layout.lineCount())):
        layout.lineAt(row).draw(painter, QPointF(0, 0))
