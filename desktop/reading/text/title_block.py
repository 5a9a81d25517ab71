"""The title and data line above an article's text, painted in the top margin of its document."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

from corpus.model import Language
from desktop.look.painting import elide
from desktop.look.theme import Theme

ABOVE, BETWEEN, BELOW = 18.0, 3.0, 16.0
"""Pixels above the title, between title and data line, and below both."""
TITLE_SCALE = 1.2
"""Size of the title's font, as a multiple of the text's."""
TITLE_LINE = 1.45
"""Line height of the title, as a multiple of its font size: tighter than the text's, as titles are short."""


@dataclass(frozen=True, slots=True)
class TextHeading:
    """The heading above a text. ``title`` is empty if the text itself begins with it."""

    title: str
    data: str
    """Publisher and date on one line."""
    language: Language


def title_font(theme: Theme, language: Language, size: int, *, serif: bool = False) -> QFont:
    """The font of an article's title beside text of ``size`` pixels."""
    font = theme.reading_font(language, round(size * TITLE_SCALE), serif=serif)
    font.setBold(True)
    return font


class TitleBlock:
    """A title and its data line, laid out for a width."""

    def __init__(self, theme: Theme, heading: TextHeading, size: int, *, serif: bool = False) -> None:
        self._theme = theme
        self._heading = heading
        self._font = title_font(theme, heading.language, size, serif=serif)
        self._line_height = round(size * TITLE_SCALE * TITLE_LINE)
        self._width = -1.0
        self._layout = QTextLayout(heading.title, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)

    def data_height(self) -> float:
        """Height of the data line; 0 if it is empty."""
        return float(self._theme.token("type", "small", "lineHeight")) if self._heading.data else 0.0

    def height(self, width: float) -> int:
        """Height of the whole heading, including margins, at a text width."""
        if not self._heading.title:
            return round(ABOVE)
        self._lay_out(width)
        data = self.data_height()
        return round(
            ABOVE + self._layout.lineCount() * self._line_height + (BETWEEN + data if data else 0) + BELOW
        )

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        """Paint the heading into the top margin that begins at ``top``."""
        if not self._heading.title:
            return
        self._lay_out(width)
        painter.setPen(self._theme.colour("text"))
        self._layout.draw(painter, QPointF(left, top + ABOVE))
        below = top + ABOVE + self._layout.lineCount() * self._line_height + BETWEEN
        self.paint_data(painter, left, below, width)

    def paint_data(self, painter: QPainter, left: float, top: float, width: float) -> None:
        """Paint only the data line."""
        font = self._theme.text_font(self._heading.language, "small")
        painter.setFont(font)
        painter.setPen(self._theme.colour("text2"))
        height = self.data_height()
        painter.drawText(QRectF(left, top, width, height), elide(self._heading.data, font, width))

    def _lay_out(self, width: float) -> None:
        if width == self._width:
            return
        self._width = width
        self._layout.beginLayout()
        y = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, y + (self._line_height - line.height()) / 2))
            y += self._line_height
        self._layout.endLayout()
