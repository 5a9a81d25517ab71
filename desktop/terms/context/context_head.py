"""The header above the lines: the word, its counts, the sort order, and help for keys."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from corpus.terms.concordance import Order
from desktop.look import painting
from desktop.look.painting import MARGIN
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.keyed_button import ButtonLook, KeyedButton
from desktop.widgets.segments import Segments

HEIGHT = 38
_WORDS = 200
"""Smallest width of the text in pixels; key help that does not fit beside it is found only in the menu."""


class ContextHead(QWidget):
    """The word in bold, then its count."""

    order_chosen = Signal(str)
    open_requested = Signal()
    stop_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._word, self._remark = theme, "", ""
        self.setObjectName("contextHead")
        self.setFixedHeight(HEIGHT)
        orders = (
            (Order.SOURCE.value, self.tr("By source")),
            (Order.LEFT.value, self.tr("By what precedes")),
            (Order.RIGHT.value, self.tr("By what follows")),
        )
        self.order = Segments(theme, orders, self.tr("Order of the places"))
        self.order.setObjectName("contextOrder")
        self.order.chosen.connect(self._on_order)
        self._open = KeyedButton(theme, self.tr("To the text"), "Return", ButtonLook.QUIET)
        self._open.clicked.connect(lambda _=False: self.open_requested.emit())
        self._several = KeyedButton(theme, self.tr("Select several"), "Shift+Down", ButtonLook.QUIET)
        self._tag = KeyedButton(theme, self.tr("Tag the sentences"), "1", ButtonLook.QUIET)
        self._stop = KeyedButton(theme, self.tr("Stop word"), "X", ButtonLook.QUIET)
        self._stop.clicked.connect(lambda _=False: self.stop_requested.emit())
        self._keys = [self._several, self._stop, self._tag, self._open]
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(int(Space.L))
        row.addStretch(1)
        for part in (self._open, self._several, self._tag, self._stop, self.order):
            row.addWidget(part)
        theme.changed.connect(self._fit)

    def _on_order(self, order: str) -> None:
        self.order.set_chosen(order)
        self.order_chosen.emit(order)

    def show_word(self, word: str, remark: str) -> None:
        """Show the word of the lines; ``remark``: its counts and spellings."""
        self._word, self._remark = word, remark
        self.setAccessibleName(f"{word} {remark}".strip())
        self._fit()
        self.update()

    def set_writable(self, writable: bool) -> None:
        """Set whether sentences can be tagged."""
        self._tag.setEnabled(writable)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 2 * MARGIN - self.order.sizeHint().width() - _WORDS
        for part in reversed(self._keys):
            room -= part.sizeHint().width() + int(Space.L)
            part.setVisible(room >= 0 and bool(self._word))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painting.fill_bar(painter, self.rect(), theme)
        painter.fillRect(0, 0, self.width(), 1, theme.colour("borderStrong"))
        font = QFont(theme.font())
        font.setBold(True)
        base = painting.baseline(0, self.height(), font)
        lefts = [part.x() for part in (*self._keys, self.order) if not part.isHidden()]
        right = min(lefts, default=self.width()) - 8
        end = painting.paint_text(
            painter, MARGIN, base, right - MARGIN, self._word, font, theme.colour("text")
        )
        small = theme.font("small")
        painting.paint_text(
            painter, end + 8, base, right - end - 8, self._remark, small, theme.colour("text2")
        )
