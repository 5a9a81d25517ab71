"""A few lines of text painted by a delegate, with the rectangles of ranges in them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextLine, QTextOption

from desktop.look import painting


class Lines:
    """Text broken into at most ``most`` lines of a width, elided at the end."""

    def __init__(self, words: str, font: QFont, width: float, most: int, pitch: float) -> None:
        self.layout = QTextLayout(words, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.layout.setTextOption(option)
        starts = self._break(width)
        if len(starts) > most:
            last = starts[most - 1]
            # Qt counts positions in UTF-16 units.
            units = words.encode("utf-16-le")
            rest = units[2 * last :].decode("utf-16-le")
            beginning = units[: 2 * last].decode("utf-16-le")
            self.layout.setText(
                beginning + QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
            )
            starts = self._break(width)[:most]
        self.count = max(1, len(starts))
        self.pitch = pitch
        ascent = QFontMetricsF(font).ascent()
        for row in range(self.layout.lineCount()):
            line = self.layout.lineAt(row)
            base = painting.baseline(row * pitch, pitch, font)
            line.setPosition(QPointF(0, base - line.ascent() if line.ascent() else base - ascent))

    def _break(self, width: float) -> list[int]:
        self.layout.beginLayout()
        starts = []
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(width)
            starts.append(line.textStart())
        self.layout.endLayout()
        return starts

    @property
    def height(self) -> float:
        return self.count * self.pitch

    def stretches(self, start: int, end: int) -> list[QRectF]:
        """The rectangles of the range ``[start, end)``, in Qt's positions, one per line and as high as the line."""
        rects = []
        for row in range(min(self.count, self.layout.lineCount())):
            line = self.layout.lineAt(row)
            first, last = line.textStart(), line.textStart() + line.textLength()
            if start < last and end > first:
                left, right = _x(line, max(start, first)), _x(line, min(end, last))
                rects.append(QRectF(left, row * self.pitch, right - left, self.pitch))
        return rects


def _x(line: QTextLine, position: int) -> float:
    # The type stubs omit that the position is returned too.
    place: Any = line.cursorToX(position)
    return float(place[0])
