"""The legend of the plots' shapes, on one line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from corpus.plots.picture import (
    PlotBox,
    PlotCircle,
    PlotGlyph,
    PlotLine,
    PlotOutline,
    PlotShape,
    PlotText,
    TextAnchor,
    TextRole,
)
from desktop.look.theme import Theme
from desktop.widgets.plots.picture_painter import PicturePainter

_HEIGHT = 22
_GAP, _APART = 5.0, 14.0
_Y = _HEIGHT / 2

Sign = tuple[tuple[PlotShape, ...], float]
"""Shapes relative to the left edge, and their width."""


def _diamond(x: float, ink: str) -> PlotShape:
    return PlotOutline(((x, _Y - 5), (x + 5, _Y), (x, _Y + 5), (x - 5, _Y)), fill="paper", ink=ink, line=1.4)


_CAPS = (PlotLine(1, _Y - 5, 1, _Y + 5, "text", 1.6), PlotLine(17, _Y - 5, 17, _Y + 5, "text", 1.6))
SIGNS: dict[str, Sign] = {
    "about": ((PlotLine(0, _Y, 20, _Y, "text", 2, (1.5, 2.5)), PlotCircle(10, _Y, 4, fill="text")), 20),
    "range": ((PlotLine(1, _Y, 17, _Y, "text", 5), *_CAPS), 18),
    "bound": (
        (
            PlotLine(8, _Y, 20, _Y, "text", 1.6, (4, 3)),
            PlotCircle(4, _Y, 3.6, fill="paper", ink="text", line=1.8),
        ),
        20,
    ),
    "echo": ((PlotGlyph(0, _Y - 6, 12, "echo", "text2"),), 12),
    "apart": ((_diamond(6, "text2"),), 12),
    "instant": ((PlotCircle(4, _Y, 4, fill="text2"),), 8),
    "period": ((PlotBox(0, _Y - 6, 18, 12, fill="pressed"), PlotLine(0, _Y + 5, 18, _Y + 5, "text2", 2)), 18),
    "claim": ((_diamond(6, "text2"),), 12),
    "heat.1": ((PlotBox(0, _Y - 6, 16, 12, fill="heat.1", radius=2),), 16),
    "heat.2": ((PlotBox(0, _Y - 6, 16, 12, fill="heat.2", radius=2),), 16),
    "heat.3": ((PlotBox(0, _Y - 6, 16, 12, fill="heat.3", radius=2),), 16),
    "none": ((PlotText(6, _Y + 4, "–", "text2", TextRole.SMALL, TextAnchor.MIDDLE),), 12),
    "unread": (
        (
            PlotBox(0.5, _Y - 6, 16, 12, ink="border", radius=2),
            *(PlotLine(x, _Y + 6, x + 8, _Y - 6, "border", 1.6) for x in (2, 7)),
        ),
        17,
    ),
}
"""The appearance of each sign."""


class PlotLegend(QWidget):
    """Signs with their words, in the order given."""

    def __init__(self, theme: Theme, entries: Sequence[tuple[str, str]], name: str) -> None:
        """``entries``: keys of :data:`SIGNS` and words; ``name``: the accessible name."""
        super().__init__()
        self._painting = PicturePainter(theme)
        self._entries = list(entries)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name = name
        self.set_entries(entries)
        theme.changed.connect(self.updateGeometry)

    def set_entries(self, entries: Sequence[tuple[str, str]]) -> None:
        """Show another legend."""
        self._entries = list(entries)
        self.setAccessibleName(f"{self._name}: {', '.join(words for _, words in entries)}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = sum(self._painting.measure(words, TextRole.SMALL, False) for _, words in self._entries)
        signs = sum(SIGNS[key][1] for key, _ in self._entries)
        gaps = len(self._entries) * _GAP + max(0, len(self._entries) - 1) * _APART
        return QSize(round(words + signs + gaps) + 1, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = 0.0
        for key, words in self._entries:
            shapes, width = SIGNS[key]
            painter.save()
            painter.translate(left, 0)
            self._painting.paint_shapes(painter, shapes)
            left += width + _GAP
            painter.translate(width + _GAP, 0)
            self._painting.paint_shapes(painter, (PlotText(0, _Y + 4, words, "text2", TextRole.SMALL),))
            painter.restore()
            left += self._painting.measure(words, TextRole.SMALL, False) + _APART
