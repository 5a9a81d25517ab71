"""Paints a conflict: its subject on one line, and for the open one the conflicting values."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate

from corpus.model import Language
from desktop.commands.command import key_text
from desktop.look import painting
from desktop.look.painting import CHIP_PADDING, MARGIN
from desktop.look.theme import Theme
from desktop.sharing.card_layout import (
    BOX_PADDING,
    BOXES_FROM,
    BRIEF,
    ICON,
    LINE,
    PADDING,
    PLACE,
    TEXT_LEFT,
    TITLE,
    ConflictLayout,
    LaidSide,
    LaidText,
    button_words,
    label_width,
    lay_out,
    side_place,
    values_apart,
)
from desktop.sharing.card_list import CHOICE_ROLE, Key
from desktop.sharing.conflict_card import CardSide, ConflictCard
from desktop.sharing.person_marks import CIRCLE, paint_person
from desktop.widgets.lines import words_font
from desktop.widgets.row_model import ROW_ROLE

translate = QCoreApplication.translate

_KEPT = 200
"""Most layouts cached."""
_SMALL = 14
"""Diameter of a circle in a line of small print, in pixels."""
_GAP, _NARROW_GAP = 22, 10
"""Distance in pixels between the values of two people on one line, with and without the dividing stroke."""
_BRIEF_LEAST = 48
"""Smallest width in pixels of one value, four characters; with less room the stroke is left out."""


class ConflictDelegate(QStyledItemDelegate):
    """``colours``, of people by identity, is set by the owner of the list."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self.colours: dict[str, str] = {}
        self._laid: dict[tuple[Key, int, bool], tuple[ConflictCard, ConflictLayout]] = {}
        theme.changed.connect(self._laid.clear)

    def layout_of(self, index: Any) -> ConflictLayout:
        """The layout of a card at the current width of the view."""
        card: ConflictCard = index.data(ROW_ROLE)
        opened = self._view.currentIndex() == index
        key = (card.key, self._view.viewport().width(), opened)
        cached = self._laid.get(key)
        if cached is None or cached[0] != card:
            if len(self._laid) >= _KEPT:
                self._laid.clear()
            cached = self._laid[key] = card, lay_out(card, key[1], self._theme, opened=opened)
        return cached[1]

    def sizeHint(self, option: Any, index: Any) -> QSize:
        return QSize(120, round(self.layout_of(index).height) + 1)

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        card: ConflictCard = index.data(ROW_ROLE)
        laid = self.layout_of(index)
        choice: str = index.data(CHOICE_ROLE) or ""
        painter.save()
        if laid.boxed:
            self._paint_head_ground(painter, card, option)
        else:
            painting.paint_row(painter, option, self._theme)
        rect = QRectF(option.rect)
        line = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(line, self._theme.colour("border"))
        painter.translate(rect.topLeft())
        self._paint_head(painter, card, rect.width(), option, choice)
        for side in laid.sides:
            if laid.boxed:
                self._paint_box(painter, side, card, chosen=choice == str(side.number))
            else:
                self._paint_row_of(painter, side, card)
        for name, place in laid.buttons.items():
            self._paint_button(painter, card, name, place, chosen=choice == name)
        painter.restore()

    def _paint_head_ground(self, painter: QPainter, card: ConflictCard, option: Any) -> None:
        height = PADDING + TITLE + (PLACE if card.place else 0) + 4
        rect = option.rect
        painter.fillRect(
            QRect(rect.left(), rect.top(), rect.width(), height), self._theme.colour("selection")
        )

    # The head

    def _paint_head(
        self, painter: QPainter, card: ConflictCard, width: float, option: Any, choice: str
    ) -> None:
        theme = self._theme
        wide = width >= BOXES_FROM
        icon, ink = ("accept", "ok") if choice else ("warning", "warn")
        theme.icon(icon, ink).paint(painter, MARGIN, PADDING + (TITLE - ICON) // 2, ICON, ICON)
        right = width - MARGIN
        opened = self._view.currentIndex().data(ROW_ROLE) == card
        if wide and not opened:
            right = self._paint_values(painter, card, width, choice) - 16
        font = words_font(theme, card.title)
        base = painting.baseline(PADDING, TITLE, font)
        # The changed field is named at the end of a title, so the quote in its middle is elided.
        middle = Qt.TextElideMode.ElideMiddle
        title = QFontMetricsF(font).elidedText(card.title, middle, right - TEXT_LEFT)
        painting.paint_text(painter, TEXT_LEFT, base, right, title, font, theme.colour("text"))
        quiet = painting.quiet_ink(option, theme)
        if card.place and (wide or opened):
            small = words_font(theme, card.place, "small")
            base = painting.baseline(PADDING + TITLE, PLACE, small)
            painting.paint_text(painter, TEXT_LEFT, base, right - TEXT_LEFT, card.place, small, quiet)
        elif not wide and not opened:
            self._paint_brief(painter, card, width)

    def _paint_values(self, painter: QPainter, card: ConflictCard, width: float, choice: str) -> float:
        """The conflicting values, or the choice made, at the right. Returns the left end."""
        theme, font = self._theme, self._theme.text_font(Language.SIMPLIFIED, "small")
        words = " ／ ".join(values_apart(card, font, width / 5))
        if choice:
            words = button_words(card).get(choice, (translate("sharing", "Rewritten"), ""))[0]
        base = painting.baseline(0, PADDING + TITLE + (PLACE if card.place else 0) + PADDING, font)
        return painting.paint_text_right(painter, width - MARGIN, base, words, font, theme.colour("text2"))

    def _paint_brief(self, painter: QPainter, card: ConflictCard, width: float) -> None:
        """The value of each side, on one line."""
        theme, font = self._theme, self._theme.font("small")
        top = PADDING + TITLE
        base, middle = painting.baseline(top, BRIEF, font), top + BRIEF / 2
        side_width = (width - TEXT_LEFT - MARGIN) / len(card.sides) - _SMALL
        gap = _GAP if side_width - _GAP >= _BRIEF_LEAST else _NARROW_GAP
        room = side_width - gap
        left = float(TEXT_LEFT)
        own = theme.text_font(Language.SIMPLIFIED, "small")
        values = values_apart(card, own, room)
        for number, side in enumerate(card.sides):
            if number and gap == _NARROW_GAP:
                left += 6
            elif number:
                left = painting.paint_text(painter, left + 6, base, 20, "／", font, theme.colour("text3"))
            left = self._person(painter, left, middle, side, _SMALL) + 4
            left = painting.paint_text(painter, left, base, room, values[number], own, theme.colour("text"))

    # The sides

    def _paint_row_of(self, painter: QPainter, laid: LaidSide, card: ConflictCard) -> None:
        theme, font = self._theme, self._theme.font("small")
        base = painting.baseline(laid.box.top(), LINE, font)
        if laid.number < 0:
            words = translate("sharing", "Before")
            painting.paint_text(painter, MARGIN, base, label_width(theme), words, font, theme.colour("text2"))
            self._paint_words(painter, laid.text, "text2")
            return
        side = card.sides[laid.number]
        left = self._person(painter, MARGIN, laid.box.top() + LINE / 2, side, CIRCLE) + 5
        words = side_place(here=side.here)
        painting.paint_text(
            painter, left, base, MARGIN + label_width(theme) - left, words, font, theme.colour("text2")
        )
        self._paint_words(painter, laid.text, "text")

    def _paint_box(self, painter: QPainter, laid: LaidSide, card: ConflictCard, *, chosen: bool) -> None:
        theme, font = self._theme, self._theme.font("small")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPen(theme.colour("accent" if chosen else "border"), 2 if chosen else 1)
        painter.setPen(edge)
        painter.setBrush(theme.colour("accentSoft" if chosen else "raised"))
        inset = 1.0 if chosen else 0.5
        radius = theme.radius("control")
        painter.drawRoundedRect(laid.box.adjusted(inset, inset, -inset, -inset), radius, radius)
        base = painting.baseline(laid.box.top() + 6, 20, font)
        left = laid.box.left() + BOX_PADDING
        right = laid.box.right() - BOX_PADDING
        if laid.number < 0:
            words = translate("sharing", "Before")
            painting.paint_text(painter, left, base, right - left, words, font, theme.colour("text2"))
            self._paint_words(painter, laid.text, "text2")
            return
        side = card.sides[laid.number]
        right = painting.paint_text_right(painter, right, base, side.time, font, theme.colour("text2")) - 6
        left = self._paint_radio(painter, left, laid.box.top() + 16, chosen=chosen) + 6
        left = self._person(painter, left, laid.box.top() + 16, side, CIRCLE) + 6
        words = f"{side_place(here=side.here)}  {side.name}"
        painting.paint_text(painter, left, base, right - left, words, font, theme.colour("text2"))
        self._paint_words(painter, laid.text, "text")

    def _paint_radio(self, painter: QPainter, left: float, middle: float, *, chosen: bool) -> float:
        theme = self._theme
        box = QRectF(left + 0.5, middle - 6.5, 13, 13)
        painter.setBrush(theme.colour("paper"))
        painter.setPen(QPen(theme.colour("accent" if chosen else "borderStrong"), 4 if chosen else 1))
        painter.drawEllipse(box.adjusted(2, 2, -2, -2) if chosen else box)
        return box.right()

    def _paint_words(self, painter: QPainter, laid: LaidText, ink: str) -> None:
        painter.save()
        painter.translate(laid.place.topLeft())
        for place in laid.marks:
            line = QRectF(place.left(), place.bottom() - 3, place.width(), 2)
            painter.fillRect(line, self._theme.colour("accent"))
        painter.setPen(self._theme.colour(ink))
        layout = laid.lines.layout
        for row in range(min(laid.lines.count, layout.lineCount())):
            layout.lineAt(row).draw(painter, QPointF(0, 0))
        painter.restore()

    def _person(self, painter: QPainter, left: float, middle: float, side: CardSide, size: float) -> float:
        colour = self.colours.get(side.annotator, "slate")
        return paint_person(painter, left, middle, side.name, colour, self._theme, size)

    def _paint_button(
        self, painter: QPainter, card: ConflictCard, name: str, place: QRectF, *, chosen: bool
    ) -> None:
        theme, font = self._theme, self._theme.font("small")
        words, key = button_words(card)[name]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent" if chosen else "border"), 1))
        painter.setBrush(theme.colour("accentSoft" if chosen else "raised"))
        radius = theme.radius("control")
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        base = painting.baseline(place.top(), place.height(), font)
        left = place.left() + CHIP_PADDING + 1
        left = painting.paint_text(painter, left, base, place.width(), words, font, theme.colour("text"))
        if key:
            painting.paint_key_cap(painter, left + 5, place.center().y(), key_text(key), theme)
