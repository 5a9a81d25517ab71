"""The columns of the shortcuts page. Each line is a button, so that it can be reached with the keyboard and by screen
readers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from desktop.commands.command import Group, group_words
from desktop.look.painting import key_cap_width, paint_key_cap
from desktop.look.plain_text import set_tip
from desktop.look.theme import Theme
from desktop.window.commands.key_table import KeyLine

COLUMN = 340
_BETWEEN = 40
_ROW = 26
_HEADING = 40
INSET = 6
"""Pixels by which the background of a line extends beyond its text."""

_Groups = Sequence[tuple[Group, Sequence[KeyLine]]]


class KeySheet(QWidget):
    """The groups in columns, as balanced as possible without breaking a group."""

    chosen = Signal(str)
    """The command of the line pressed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._columns: list[list[tuple[Group, Sequence[KeyLine]]]] = []
        self._buttons: dict[str, _LineButton] = {}

    @property
    def lines(self) -> list[KeyLine]:
        """The lines shown, in order."""
        return [line for column in self._columns for _, rows in column for line in rows]

    def show_groups(self, groups: _Groups, width: int) -> None:
        """Show lines in as many columns as fit into ``width`` pixels."""
        count = max(1, min(3, (width + _BETWEEN) // (COLUMN + _BETWEEN)))
        self._columns = _balanced(groups, count)
        heights = [sum(_height(rows) for _, rows in column) for column in self._columns]
        self.resize(max(width, COLUMN), max([*heights, 1]) + 24)
        for button in self._buttons.values():
            button.hide()
        for number, column in enumerate(self._columns):
            top = 0
            for _, rows in column:
                self._place(number * (COLUMN + _BETWEEN), top, rows)
                top += _height(rows)
        self.update()

    def _place(self, left: int, top: int, rows: Sequence[KeyLine]) -> None:
        for number, line in enumerate(rows):
            button = self._buttons.get(line.id)
            if button is None:
                button = self._buttons[line.id] = _LineButton(self._theme, line.id, self)
                button.clicked.connect(lambda _=False, id=line.id: self.chosen.emit(id))
            button.show_line(line)
            button.setGeometry(left, top + 30 + number * _ROW, COLUMN + 2 * INSET, _ROW)
            button.show()
            button.raise_()

    def focus_first(self) -> None:
        """Give the keyboard focus to the first line that can be changed."""
        self._focus([line for line in self.lines if not line.fixed][:1])

    def step(self, line: str, step: int) -> None:
        """Give the keyboard focus to the line after or before ``line``."""
        free = [row for row in self.lines if not row.fixed]
        at = next((number for number, row in enumerate(free) if row.id == line), 0) + step
        self._focus(free[max(at, 0) : max(at, 0) + 1])

    def _focus(self, lines: Sequence[KeyLine]) -> None:
        for line in lines:
            button = self._buttons[line.id]
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            viewport = self.parentWidget()
            area = viewport.parentWidget() if viewport is not None else None
            if isinstance(area, QScrollArea):
                area.ensureWidgetVisible(button)

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("paper"))
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("text2"))
        for number, column in enumerate(self._columns):
            top, left = 0, number * (COLUMN + _BETWEEN)
            for group, rows in column:
                painter.drawText(left + INSET, top + 17, group_words(group))
                painter.fillRect(left + INSET, top + 25, COLUMN, 1, self._theme.colour("border"))
                top += _height(rows)


class _LineButton(QAbstractButton):
    """Text and key caps. A line with fixed keys cannot be pressed."""

    def __init__(self, theme: Theme, name: str, sheet: KeySheet) -> None:
        super().__init__(sheet)
        self._theme, self._sheet, self._line = theme, sheet, KeyLine(name, "", ())
        self.setObjectName(f"key_line_{name}")

    def show_line(self, line: KeyLine) -> None:
        self._line = line
        self.setText(line.words)
        self.setAccessibleName(line.spoken())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if line.fixed else Qt.FocusPolicy.StrongFocus)
        self.setEnabled(not line.fixed)
        set_tip(self, self.tr("These keys are fixed.") if line.fixed else self.tr("Change the key…"))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Up:
                self._sheet.step(self._line.id, -1)
            case Qt.Key.Key_Down:
                self._sheet.step(self._line.id, 1)
            case _:
                super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter, line = self._theme, QPainter(self), self._line
        if self.isEnabled() and (self.underMouse() or self.hasFocus()):
            painter.fillRect(self.rect(), theme.colour("hover"))
        metrics = QFontMetricsF(theme.font("caption"))
        caps = line.caps
        widths = [metrics.horizontalAdvance(cap) if cap == "–" else key_cap_width(theme, cap) for cap in caps]
        at = self.width() - INSET - sum(widths) - 4 * max(len(caps) - 1, 0)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text2" if line.fixed else "text"))
        room = QRectF(INSET, 0, at - INSET - 8, _ROW)
        words = painter.fontMetrics().elidedText(line.words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        for cap, width in zip(caps, widths, strict=True):
            if cap == "–":
                painter.setPen(theme.colour("text3"))
                painter.drawText(QRectF(at, 0, width + 1, _ROW), Qt.AlignmentFlag.AlignCenter, cap)
            else:
                ink = theme.colour("accent") if line.changed else None
                paint_key_cap(painter, at, _ROW / 2, cap, theme, ink=ink)
            at += width + 4


def _height(rows: Sequence[KeyLine]) -> int:
    return _HEADING + len(rows) * _ROW


def _balanced(groups: _Groups, count: int) -> list[list[tuple[Group, Sequence[KeyLine]]]]:
    """The groups in order, divided into ``count`` columns of about the same height."""
    share = sum(_height(rows) for _, rows in groups) / count
    columns: list[list[tuple[Group, Sequence[KeyLine]]]] = [[]]
    used = 0.0
    for group, rows in groups:
        height = _height(rows)
        if columns[-1] and used + height / 2 > share * len(columns) and len(columns) < count:
            columns.append([])
        columns[-1].append((group, rows))
        used += height
    return columns
