"""The history of a claim or a link: who did what and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QRectF,
    QSize,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from corpus.changes import HistoryEntry, Operation
from corpus.identities import OperationId
from corpus.snapshot import Snapshot
from desktop.look import painting
from desktop.look.painting import MARGIN
from desktop.look.theme import Theme
from desktop.widgets.row_list import RowList
from desktop.widgets.row_model import ROW_ROLE, RowModel
from desktop.words.filling import filled
from desktop.words.wording import operation_text, time_text

BRIEF = 3
"""Lines shown on the claim's page."""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One line of history."""

    time: str
    author: str
    action: str


def lines_of(entries: Sequence[HistoryEntry], snapshot: Snapshot) -> list[HistoryLine]:
    """The history in words, newest first; an operation on several rows is one line."""
    operations = list(dict.fromkeys(entry.operation for entry in entries))
    operations_by_id = {operation.id: operation for operation in operations}
    return [_line(operation, operations_by_id, snapshot) for operation in operations]


def _line(operation: Operation, operations: dict[OperationId, Operation], snapshot: Snapshot) -> HistoryLine:
    person = snapshot.annotators.get(operation.annotator)
    what = operation_text(operation, snapshot)
    if operation.undoes is not None:
        undone = operations.get(operation.undoes)
        again = undone is not None and undone.undoes is not None
        pattern = (
            QCoreApplication.translate("Findings", "redo: {act}")
            if again
            else QCoreApplication.translate("Findings", "undo: {act}")
        )
        what = filled(pattern, act=what)
    return HistoryLine(time_text(operation.time), person.name if person is not None else "", what)


class HistoryBrief(QWidget):
    """The latest lines at the foot of a page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyBrief")
        self._theme = theme
        self._lines: list[HistoryLine] = []
        theme.changed.connect(self._fit)

    def show_lines(self, lines: Sequence[HistoryLine]) -> None:
        """Show the newest of these lines."""
        self._lines = list(lines[:BRIEF])
        self.setAccessibleName("\n".join(map(line_words, self._lines)))
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(len(self._lines) * 20 + 13 if self._lines else 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        if self._lines:
            painter.fillRect(0, 0, self.width(), 1, theme.colour("border"))
        font, ink = theme.font("small"), theme.colour("text3")
        for number, line in enumerate(self._lines):
            base = painting.baseline(12 + number * 20, 20, font)
            left = painting.paint_text(painter, 0, base, self.width(), line.time, font, ink) + MARGIN
            left = (
                painting.paint_text(painter, left, base, self.width() - left, line.author, font, ink) + MARGIN
            )
            painting.paint_text(painter, left, base, self.width() - left, line.action, font, ink)


def line_words(line: HistoryLine) -> str:
    """A line for a screen reader."""
    return f"{line.time} {line.author} {line.action}"


class HistoryView(RowList):
    """Each row shows what was done, and above it when and by whom."""

    def __init__(self, model: RowModel[HistoryLine], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyList")
        self.setModel(model)
        self.setItemDelegate(_LineDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.viewport().setAutoFillBackground(False)


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: Any, index: Any) -> QSize:
        return QSize(0, self._theme.size("row2line"))

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        line: HistoryLine = index.data(ROW_ROLE)
        theme = self._theme
        painter.save()
        painting.paint_row(painter, option, theme)
        row = QRectF(option.rect).adjusted(MARGIN, 0, -MARGIN, 0)
        half = row.height() / 2
        font, small = theme.font(), theme.font("small")
        base = painting.baseline(row.top() + 3, half - 3, font)
        painting.paint_text(painter, row.left(), base, row.width(), line.action, font, theme.colour("text"))
        base = painting.baseline(row.top() + half, half - 3, small)
        ink = painting.quiet_ink(option, theme)
        words = f"{line.time}\u3000{line.author}"
        painting.paint_text(painter, row.left(), base, row.width(), words, small, ink)
        painter.restore()
