"""The list view of the journal: headings of days, and operations with time, person, icon, description and place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QWidget

from desktop.derived.people.layers import Layers
from desktop.journal.act_kinds import icon_of
from desktop.journal.act_lines import ActLine, DayHead
from desktop.journal.act_model import LINE_ROLE, ActModel
from desktop.journal.act_words import ActWords
from desktop.look import painting
from desktop.look.painting import MARGIN
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.person_mark import SIDE, paint_person
from desktop.widgets.row_list import RowList
from desktop.words.wording import day_text

HEAD_HEIGHT, ROW_HEIGHT = 30, 44
CLOCK_WIDTH = 40
"""Width of a time of day in pixels."""
ICON = 16
GAP = 8


class ActList(RowList):
    """Enter goes to the object of an operation; Ctrl+C copies the selected operations as text."""

    opened = Signal(object)
    """The :class:`~desktop.journal.act_lines.ActLine` to go to."""

    def __init__(
        self,
        model: ActModel,
        workspace: Workspace,
        layers: Layers,
        words: ActWords,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("actList")
        self.setAccessibleName(self.tr("What was done"))
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_ActDelegate(workspace, layers, words, theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def open_current(self) -> None:
        """Go to the object of the current operation."""
        self._open(self.currentIndex())

    def copy(self) -> None:
        """Copy the selected operations, one per line, in their order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        words = "\n".join(self._model.line_words(self._model.listed.lines[row]) for row in rows)
        if words:
            QGuiApplication.clipboard().setText(words)

    def _open(self, index: QModelIndex) -> None:
        line = index.data(LINE_ROLE) if index.isValid() else None
        if isinstance(line, ActLine):
            self.opened.emit(line)


class _ActDelegate(QStyledItemDelegate):
    def __init__(
        self, workspace: Workspace, layers: Layers, words: ActWords, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace, self._layers, self._words, self._theme = workspace, layers, words, theme

    def sizeHint(self, option: Any, index: Any) -> QSize:
        return QSize(0, HEAD_HEIGHT if isinstance(index.data(LINE_ROLE), DayHead) else ROW_HEIGHT)

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        line = index.data(LINE_ROLE)
        painter.save()
        if isinstance(line, DayHead):
            self._paint_head(painter, QRectF(option.rect), line)
        else:
            painting.paint_row(painter, option, self._theme)
            self._paint_act(painter, option, line)
        painter.restore()

    def _paint_head(self, painter: QPainter, row: QRectF, head: DayHead) -> None:
        theme = self._theme
        painter.fillRect(row, theme.colour("sunken"))
        bold = QFont(theme.font("small"))
        bold.setBold(True)
        small, quiet = theme.font("small"), theme.colour("text2")
        base = painting.baseline(row.top(), row.height(), small)
        steps = self._words.steps(head)
        right = painting.paint_text_right(painter, row.right() - MARGIN, base, steps, small, quiet) - GAP
        left = row.left() + MARGIN
        left = (
            painting.paint_text(
                painter, left, base, right - left, day_text(head.day), bold, theme.colour("text")
            )
            + GAP
        )
        painting.paint_text(painter, left, base, right - left, self._words.people(head.people), small, quiet)

    def _paint_act(self, painter: QPainter, option: Any, line: ActLine) -> None:
        theme, act = self._theme, line.act
        row = QRectF(option.rect)
        painter.setPen(QPen(theme.colour("hairline")))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        top, half = row.top() + 3, row.height() / 2 - 3
        quiet = painting.quiet_ink(option, theme)
        small, font = theme.font("small"), theme.font()
        base = painting.baseline(top, half, font)
        left = row.left() + MARGIN
        painting.paint_text(painter, left, base, CLOCK_WIDTH, line.clock, small, theme.colour("text2"))
        left += CLOCK_WIDTH
        person = self._layers.person(act.operation.annotator)
        if person is not None:
            paint_person(painter, left, top + half / 2, person, theme)
        left += SIDE + GAP
        icon = theme.icon(icon_of(act.operation.name), "text3" if act.undone else "text2")
        icon.paint(painter, round(left), round(top + (half - ICON) / 2), ICON, ICON)
        left += ICON + GAP
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return
        words, place = self._words.act(act, snapshot)
        room = row.right() - MARGIN - left
        struck = QFont(font)
        struck.setStrikeOut(bool(act.undone))
        ink = quiet if act.undone else theme.colour("text")
        painting.paint_text(painter, left, base, room, words, struck, ink)
        base = painting.baseline(row.top() + row.height() / 2, half, small)
        painting.paint_text(painter, left, base, room, place, small, quiet)
