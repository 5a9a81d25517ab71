"""A table of the rows in a file: how many there are, how many exist already, and how many are new."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.dialogs.importing.project_plan import ComingRows
from desktop.look import painting
from desktop.look.theme import Theme

ROW = 31
_COLUMN = 72
_EDGE = 13
_ICON = 16
_KINDS: dict[str, tuple[Any, str]] = {
    "articles": (QT_TRANSLATE_NOOP("ComingTable", "Articles"), "article"),
    "tags": (QT_TRANSLATE_NOOP("ComingTable", "Tags"), "tag"),
    "claims": (QT_TRANSLATE_NOOP("ComingTable", "Claims"), "claim"),
    "links": (QT_TRANSLATE_NOOP("ComingTable", "Links"), "link"),
    "notes": (QT_TRANSLATE_NOOP("ComingTable", "Notes"), "note"),
    "memos": (QT_TRANSLATE_NOOP("ComingTable", "Memos"), "note"),
    "people": (QT_TRANSLATE_NOOP("ComingTable", "Annotators"), "annotator"),
}


class ComingTable(QWidget):
    """Painted by hand; screen readers get all of it as one description."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[ComingRows] = ()
        self.setAccessibleName(self.tr("What comes"))
        theme.changed.connect(self.update)

    def show_rows(self, rows: Sequence[ComingRows]) -> None:
        """Show these numbers; kinds without any row are omitted."""
        self._rows = [row for row in rows if row.coming]
        self.setFixedHeight(ROW * (len(self._rows) + 1))
        pattern = self.tr("{kind}: {coming}, here {here}, new {new}")
        self.setAccessibleDescription(
            "; ".join(
                pattern.format(kind=_name(row.kind), coming=row.coming, here=row.here, new=row.new)
                for row in self._rows
            )
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.setBrush(theme.colour("paper"))
        painter.drawRoundedRect(box, theme.radius("control"), theme.radius("control"))
        heads = (self.tr("In the file"), self.tr("Here"), self.tr("New"))
        self._paint_row(painter, 0, self.tr("Comes along"), heads, "", head=True)
        for number, row in enumerate(self._rows, start=1):
            painter.fillRect(QRectF(1, number * ROW, self.width() - 2, 1), theme.colour("hairline"))
            cells = (str(row.coming), str(row.here), str(row.new))
            self._paint_row(painter, number, _name(row.kind), cells, _KINDS[row.kind][1])

    def _paint_row(
        self,
        painter: QPainter,
        number: int,
        name: str,
        cells: tuple[str, str, str],
        icon: str,
        *,
        head: bool = False,
    ) -> None:
        theme, top = self._theme, number * ROW
        font = theme.font("small") if head else theme.font()
        base = painting.baseline(top, ROW, font)
        left = float(_EDGE)
        if icon:
            theme.icon(icon, "text2").paint(painter, _EDGE, top + (ROW - _ICON) // 2, _ICON, _ICON)
            left += _ICON + 10
        ink = theme.colour("text2" if head else "text")
        painting.paint_text(painter, left, base, self.width(), name, font, ink)
        for column, words in enumerate(reversed(cells)):
            quiet = head or column == 1
            colour = theme.colour("text2" if quiet else "text")
            right = self.width() - _EDGE - column * _COLUMN
            painting.paint_text_right(painter, right, base, words, font, colour)


def _name(kind: str) -> str:
    words: str = QCoreApplication.translate("ComingTable", _KINDS[kind][0])
    return words
