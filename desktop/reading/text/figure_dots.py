"""The figures of a text with their positions, and the dots under them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.look.theme import Theme
from desktop.reading.text.geometry import Paragraph, TextGeometry

if TYPE_CHECKING:
    from corpus.figures.ledger import LedgerFigure

BELOW_BASELINE = 3
"""Pixels from the baseline to the dots; the underlines of claims begin at 5."""
PITCH = 3.0
"""Pixels from one dot to the next."""


class FigureDots:
    """Figures in the order of the text, without dismissed ones."""

    def __init__(self, figures: Sequence[LedgerFigure] = ()) -> None:
        self._figures = [figure for figure in figures if not figure.dismissed]
        self._starts = [figure.figure.start for figure in self._figures]

    def at(self, offset: int) -> LedgerFigure | None:
        """The figure over the character at a source offset."""
        number = bisect_right(self._starts, offset) - 1
        if number >= 0 and offset < self._figures[number].figure.end:
            return self._figures[number]
        return None

    def between(self, start: int, end: int) -> Iterator[LedgerFigure]:
        """The figures that begin between two source offsets, and the previous one, which may extend into the range."""
        first = max(0, bisect_right(self._starts, start) - 1)
        return iter(self._figures[first : bisect_left(self._starts, end)])

    def paint(
        self,
        painter: QPainter,
        paragraphs: Sequence[Paragraph],
        geometry: TextGeometry,
        theme: Theme,
    ) -> None:
        """Paint the dots of these paragraphs, in document coordinates."""
        if not self._figures or not paragraphs:
            return
        text = geometry.text
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(dotted_pen(theme))
        for paragraph in paragraphs:
            first, last = paragraph.lines[0].start, paragraph.lines[-1].end
            for figure in self.between(text.offset(first), text.offset(last) + 1):
                stretch = text.positions(figure.figure.start, figure.figure.end)
                for run in geometry.runs_in(paragraph, *stretch):
                    y = run.line.baseline + BELOW_BASELINE
                    painter.drawLine(QLineF(run.left + 1, y, run.right - 1, y))
        painter.restore()


def dotted_pen(theme: Theme) -> QPen:
    """The pen of the dots under a figure."""
    width = float(theme.token("highlight", "figureDot"))
    pen = QPen(theme.colour("text3"), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    # In widths of the pen: a dash of almost no length, whose round cap is the dot.
    pen.setDashPattern([0.01, PITCH / width - 0.01])
    return pen
