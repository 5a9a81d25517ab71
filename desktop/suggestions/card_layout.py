"""The layout of a card. Lengths are logical pixels from the card's upper left corner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from desktop.look import painting
from desktop.look.painting import CHIP_PADDING, MARGIN
from desktop.look.theme import Theme
from desktop.offsets import Utf16Map
from desktop.suggestions.card import CardQuote, QuoteMark, SuggestionCard
from desktop.suggestions.words import CardWords
from desktop.widgets.text_lines import Lines

PADDING = 9
HEAD = 20
LINE = 21
REASON = 19
GAP = 5
BETWEEN = 3
BUTTONS = 24
GLYPH = 12
ICON = 14
SCORE_BAR = 34
LINES_ASKED, LINES, LINES_SELECTED = 1, 2, 8
"""Most lines of a quote: of one that all suggestions are for, of any other, and on the selected card."""
REASONS = 3
"""Reasons shown on a card that is not selected."""
REASON_LINES, REASON_LINES_SELECTED = 1, 3
LEAD = 6
"""Code points before the first mark of a quote whose beginning is left out."""


@dataclass
class LaidQuote:
    """A quote in lines, with the positions of its marks."""

    lines: Lines
    top: float
    words: list[QRectF] = field(default_factory=list)
    figures: list[QRectF] = field(default_factory=list)


@dataclass
class CardLayout:
    """All positions of one card at one width."""

    height: float
    quotes: list[LaidQuote]
    reasons: list[tuple[Lines, float]]
    buttons: dict[str, QRectF]
    """By name: accept, reject, restore, relation, locate. Only a selected card has them."""

    def button_at(self, place: QPointF) -> str:
        """The button at a point of the card; empty if there is none."""
        return next((name for name, rect in self.buttons.items() if rect.contains(place)), "")


def lay_out(
    card: SuggestionCard, width: float, theme: Theme, words: CardWords, *, selected: bool
) -> CardLayout:
    """Lay out a card of this ``width``."""
    room = max(width - 2 * MARGIN, 40)
    top = float(PADDING + HEAD + GAP)
    quotes = []
    for number, quote in enumerate(card.quotes):
        font = theme.text_font(quote.language)
        most = LINES_ASKED if card.asked and number == 0 else LINES
        laid = _lay_quote(quote, font, room, LINES_SELECTED if selected else most, top)
        quotes.append(laid)
        top += laid.lines.height + BETWEEN
    reasons = []
    small = theme.font("small")
    for reason in card.reasons if selected else card.reasons[:REASONS]:
        most = REASON_LINES_SELECTED if selected else REASON_LINES
        lines = Lines(reason.words, small, room - ICON - 6, most, REASON)
        reasons.append((lines, top))
        top += lines.height
    buttons: dict[str, QRectF] = {}
    if selected:
        buttons = _place_buttons(card, words, theme, room, top + GAP)
        top += GAP + BUTTONS
    return CardLayout(top + PADDING, quotes, reasons, buttons)


def _lay_quote(quote: CardQuote, font: QFont, width: float, most: int, top: float) -> LaidQuote:
    text, marks = _shown(quote, font, width, most)
    laid = LaidQuote(Lines(text, font, width, most, LINE), top)
    units = Utf16Map(text)
    for mark in marks:
        places = laid.lines.stretches(units.to_qt(mark.start), units.to_qt(mark.end))
        (laid.figures if mark.figure else laid.words).extend(places)
    return laid


def _shown(quote: CardQuote, font: QFont, width: float, most: int) -> tuple[str, Sequence[QuoteMark]]:
    """The quote from its beginning, or from a little before its first mark if the marks would not be visible
    otherwise."""
    fits = most * width / max(QFontMetricsF(font).horizontalAdvance("中"), 1)
    first = min((mark.start for mark in quote.marks), default=0)
    cut = first - LEAD
    if len(quote.text) <= fits or cut <= 0 or first < fits * 0.7:
        return quote.text, quote.marks
    text = "…" + quote.text[cut:]
    return text, [QuoteMark(mark.start - cut + 1, mark.end - cut + 1, mark.figure) for mark in quote.marks]


def _place_buttons(
    card: SuggestionCard, words: CardWords, theme: Theme, room: float, top: float
) -> dict[str, QRectF]:
    font = theme.font("small")
    left, places = float(MARGIN), {}
    for name in words.buttons_of(card):
        width = painting.text_width(words.button(name), font) + 2 * CHIP_PADDING + 2
        width += painting.key_cap_width(theme, words.key(name)) + 5
        places[name] = QRectF(left, top, width, BUTTONS)
        left += width + 6
    hint = painting.key_cap_width(theme, words.key("locate")) + 5
    hint += painting.text_width(words.button("locate"), font)
    if left + hint <= MARGIN + room:
        places["locate"] = QRectF(MARGIN + room - hint, top, hint, BUTTONS)
    return places
