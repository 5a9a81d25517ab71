"""The page behind F1: every key, by menu, read from the commands table; a field narrows it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.commands.command import GROUP_NAMES, Command, Group, group_words, key_text
from desktop.look.painting import key_cap_width, paint_key_cap
from desktop.look.theme import Theme
from desktop.window.commands.fixed_keys import FIXED_KEYS
from desktop.window.commands.table import COMMANDS

_COLUMN = 340
_BETWEEN = 40
_ROW = 26
_HEADING = 40
_MARGIN = 40
_SAME_KEY = ("Ctrl+=", "Enter")
"""Bound beside another key because keyboards differ; on paper it would only confuse."""


class ShortcutsPage(QWidget):
    """Columns of commands with their keys. Escape or F1 leaves it."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("shortcuts_page")
        self._filter = QLineEdit(self)
        self._filter.setObjectName("shortcuts_filter")
        self._filter.setClearButtonEnabled(True)
        self._sheet = _Sheet(theme)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self._sheet)
        for part in (self._scroll, self._scroll.viewport(), self._sheet):
            part.setAutoFillBackground(False)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._filter.textChanged.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 64, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._filter)
        column.addWidget(self._scroll, 1)
        self._filter.setFixedWidth(_COLUMN)
        self.setFocusProxy(self._filter)
        theme.changed.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self._filter.setPlaceholderText(self.tr("Find a command or key"))
        self._filter.setAccessibleName(self.tr("Find a command or key"))
        self._show()

    def shown(self) -> list[str]:
        """Identities of the commands that are listed now."""
        return [command.id for _, commands in self._sheet.groups for command in commands]

    def _show(self) -> None:
        wanted = self._filter.text().strip().casefold()
        groups = []
        for group in GROUP_NAMES:
            rows = [row for row in listed(group) if wanted in _words_of(row).casefold()]
            if rows:
                groups.append((group, rows))
        self._sheet.show_groups(groups, self.width() - _MARGIN - self._theme.size("scrollbar"))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._filter.text():
            self._filter.clear()
        else:
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("paper"))
        painter.setFont(self._theme.font("heading"))
        painter.setPen(self._theme.colour("text"))
        painter.drawText(_MARGIN, 46, self.tr("Keyboard shortcuts"))


def listed(group: Group) -> list[Command]:
    """The commands of a menu that have keys. The nine digits make one row."""
    return [
        command
        for command in (*COMMANDS, *FIXED_KEYS)
        if command.group == group
        and command.platform_keys
        and (not command.id.startswith("tag.") or command.id in ("tag.1", "tag.quick"))
    ]


def _caps(command: Command) -> list[str]:
    if command.id == "tag.1":
        return ["1", "–", "9"]
    if command.id in ("fixed.lettered", "fixed.relation"):
        first, last = command.keys
        return [first, "–", last]
    return [key_text(key) for key in command.platform_keys if key not in _SAME_KEY]


def _words_of(command: Command) -> str:
    return f"{command.plain_words()} {' '.join(_caps(command))}"


class _Sheet(QWidget):
    """Paints the groups, column by column, as balanced as whole groups allow."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.groups: Sequence[tuple[Group, Sequence[Command]]] = ()
        self._columns: list[list[tuple[Group, Sequence[Command]]]] = []

    def show_groups(self, groups: Sequence[tuple[Group, Sequence[Command]]], width: int) -> None:
        self.groups = groups
        count = max(1, min(3, (width + _BETWEEN) // (_COLUMN + _BETWEEN)))
        self._columns = _balanced(groups, count)
        heights = [sum(_height(rows) for _, rows in column) for column in self._columns]
        self.resize(max(width, _COLUMN), max([*heights, 1]) + 24)
        lines = [f"{row.plain_words()}: {' '.join(_caps(row))}" for _, rows in groups for row in rows]
        self.setAccessibleName("\n".join(lines))
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("paper"))
        for number, column in enumerate(self._columns):
            top = 0
            for group, rows in column:
                self._paint_group(painter, number * (_COLUMN + _BETWEEN), top, group, rows)
                top += _height(rows)

    def _paint_group(
        self, painter: QPainter, left: int, top: int, group: Group, rows: Sequence[Command]
    ) -> None:
        theme = self._theme
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text2"))
        painter.drawText(left, top + 17, group_words(group))
        painter.fillRect(left, top + 25, _COLUMN, 1, theme.colour("border"))
        for number, command in enumerate(rows):
            self._paint_row(painter, left, top + 30 + number * _ROW, command)

    def _paint_row(self, painter: QPainter, left: int, top: int, command: Command) -> None:
        theme = self._theme
        caps = _caps(command)
        metrics = QFontMetricsF(theme.font("caption"))
        widths = [metrics.horizontalAdvance(cap) if cap == "–" else key_cap_width(theme, cap) for cap in caps]
        start = right = left + _COLUMN
        start -= int(sum(widths)) + 4 * (len(caps) - 1)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text"))
        words = painter.fontMetrics().elidedText(
            command.plain_words(), Qt.TextElideMode.ElideRight, start - left - 8
        )
        painter.drawText(QRectF(left, top, right - left, _ROW), Qt.AlignmentFlag.AlignVCenter, words)
        at = float(start)
        for cap, width in zip(caps, widths, strict=True):
            if cap == "–":
                painter.setPen(theme.colour("text3"))
                painter.drawText(QRectF(at, top, width + 1, _ROW), Qt.AlignmentFlag.AlignCenter, cap)
            else:
                paint_key_cap(painter, at, top + _ROW / 2, cap, theme)
            at += width + 4


def _height(rows: Sequence[Command]) -> int:
    return _HEADING + len(rows) * _ROW


def _balanced(
    groups: Sequence[tuple[Group, Sequence[Command]]], count: int
) -> list[list[tuple[Group, Sequence[Command]]]]:
    """The groups in order, broken into ``count`` columns where a column reaches its share."""
    share = sum(_height(rows) for _, rows in groups) / count
    columns: list[list[tuple[Group, Sequence[Command]]]] = [[]]
    used = 0.0
    for group, rows in groups:
        height = _height(rows)
        if columns[-1] and used + height / 2 > share * len(columns) and len(columns) < count:
            columns.append([])
        columns[-1].append((group, rows))
        used += height
    return columns
