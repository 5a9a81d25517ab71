"""The legend of the marks in the matrix: in the toolbar if there is room, else behind a button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from corpus.questions import Status
from desktop.look import painting
from desktop.look.theme import Theme
from desktop.widgets.popup import Popup, PopupRow
from desktop.widgets.status_marks import SIDE, Marks
from desktop.words.comparing_words import status_name

SHORT = (
    Status.AGREES,
    Status.DIFFERS_IN_FIGURE,
    Status.OVERLAPS,
    Status.CONTRADICTS,
    Status.NOT_MENTIONED,
    Status.UNREAD,
)
"""The marks that the toolbar explains; the popup explains all."""
_GAP, _APART = 6, 14


class Legend(QWidget):
    """Marks with their names, on one line."""

    def __init__(self, theme: Theme, marks: Marks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._marks = theme, marks
        self.setObjectName("matrixLegend")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Legend"))
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        font = self._theme.font("small")
        words = sum(painting.text_width(status_name(status), font) for status in SHORT)
        return QSize(round(words + len(SHORT) * (SIDE + _GAP) + (len(SHORT) - 1) * _APART) + 2, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        font, left = theme.font("small"), 0.0
        base, top = painting.baseline(0, self.height(), font), (self.height() - SIDE) / 2
        for status in SHORT:
            self._marks.paint(painter, left, top, status)
            left += SIDE + _GAP
            left = painting.paint_text(
                painter, left, base, self.width(), status_name(status), font, theme.colour("text2")
            )
            left += _APART


def open_legend(theme: Theme, marks: Marks, place: QPoint, parent: QWidget) -> Popup:
    """Explain all marks in a popup whose upper right corner is at a position in screen coordinates."""
    popup = Popup(theme, 180, parent)
    popup.setObjectName("legendPopup")
    statuses: Sequence[Status] = tuple(Status)
    for status in statuses:
        row = popup.add_row(PopupRow(theme, status_name(status), marks=marks, status=status))
        row.clicked.connect(popup.close)
    popup.open_at(place, right=True)
    return popup
