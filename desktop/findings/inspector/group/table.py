"""The statements of a question in a table: source, status, figure, and difference from the claim shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import (
    QCoreApplication,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QWidget

from corpus.comparing.values import Direction, StatusReasonCode
from desktop.findings.inspector.group.lines import GroupContent, GroupLine, spoken
from desktop.look import painting
from desktop.look.painting import BADGE
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.menus import menu_target
from desktop.widgets.row_model import ROW_ROLE, RowModel
from desktop.widgets.status_marks import SIDE, Marks
from desktop.words.comparing_words import reason_words, status_name
from desktop.words.figure_pairs import ARROWS

translate = QCoreApplication.translate

ROW, HEAD = 26, 22
"""Heights of a row and of the header in pixels."""
SHARE_FROM = 320
"""Width of the inspector in pixels from which the column of percentages is shown."""
_GAP = 10
_LEAST_NAME = 34
"""Smallest width of a source's name in pixels: two characters and …. With less room only the letter is shown."""


def difference_of(line: GroupLine) -> str:
    """The difference of a figure from the claim's, with an arrow; or why there is none."""
    if line.mine:
        return translate("GroupTable", "this claim")
    if line.apart is None:
        return ""
    apart = line.apart
    if apart.direction in (Direction.UP, Direction.DOWN):
        return f"{ARROWS[apart.direction]} {apart.amount}".strip()
    if apart.reason is None:
        return ""
    match apart.reason.code:
        case StatusReasonCode.FIGURES_EQUAL:
            return translate("GroupTable", "the same")
        case StatusReasonCode.BOUND_ALLOWS:
            return translate("GroupTable", "within the bound")
        case StatusReasonCode.FIGURES_COMPATIBLE:
            return translate("GroupTable", "may be the same")
    return reason_words(apart.reason)


@dataclass(frozen=True, slots=True)
class GroupColumns:
    """The right ends of the table's columns in pixels."""

    mark: float
    """The left end of the mark of the status."""
    figure: float
    difference: float
    share: float | None
    """None if there is no room for percentages."""

    @classmethod
    def fitting(cls, lines: tuple[GroupLine, ...], width: float, theme: Theme, *, wide: bool) -> GroupColumns:
        """Columns as wide as their contents; the names get the remaining room."""
        plain, small = theme.font(), theme.font("small")
        bold = _bolder(plain)
        shares = [line.apart.share for line in lines if line.apart is not None and line.apart.share]
        with_share = wide and bool(shares)
        measured = [line for line in lines if _has_short_difference(line)]
        # The header of the figures may extend over the marks, which have none.
        figure = max(
            (painting.text_width(line.figure, bold if line.mine else plain) for line in lines), default=0.0
        )
        head = painting.text_width(translate("GroupTable", "to this claim"), small)
        difference = max([head, *(painting.text_width(difference_of(line), plain) for line in measured)])
        widths = (painting.text_width(words, small) for words in shares)
        share = max(widths, default=0.0) if with_share else 0.0
        right = width - Space.S
        difference_end = right - (share + _GAP if with_share else 0.0)
        figure_end = difference_end - difference - _GAP
        mark = figure_end - figure - _GAP - SIDE
        # The letter is always shown; a name without room is not.
        shift = max(0.0, BADGE + Space.M - mark)
        return cls(mark + shift, figure_end + shift, difference_end, right if with_share else None)


def column_head(unit: str) -> str:
    """The header of the column of figures, with the unit if all have the same."""
    return (
        translate("GroupTable", "Figure, {unit}").format(unit=unit)
        if unit
        else translate("GroupTable", "Figure")
    )


def _has_short_difference(line: GroupLine) -> bool:
    """Whether the difference of a line is short: reasons are elided, and do not widen the column."""
    return line.mine or line.apart is not None and line.apart.direction is not Direction.UNKNOWN


def _bolder(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _spoken(line: GroupLine) -> str:
    return spoken(line, difference_of(line))


def _tip(line: GroupLine) -> str:
    status = f"{status_name(line.status)}: {reason_words(line.reason)}" if line.status is not None else ""
    echo = translate("GroupTable", "Same origin as another source: counted once") if line.echo else ""
    reason = line.apart.reason if line.apart is not None else None
    apart = reason_words(reason) if reason is not None else ""
    return "\n".join(part for part in (f"{line.letter} {line.name}", line.quote, status, apart, echo) if part)


class GroupDelegate(QStyledItemDelegate):
    """Paints a :class:`GroupLine`."""

    def __init__(self, theme: Theme, marks: Marks, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._marks = theme, marks
        self.columns = GroupColumns(0, 0, 0, None)

    def sizeHint(self, option: Any, index: Any) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        line = index.data(ROW_ROLE)
        if line is None:
            return
        painter.save()
        row = QRectF(option.rect)
        painting.paint_row(painter, option, self._theme)
        if not painting.is_selected(option):
            painter.fillRect(
                QRectF(row.left(), row.bottom() - 1, row.width(), 1), self._theme.colour("hairline")
            )
        painter.translate(row.left(), row.top())
        self._paint_source(painter, line)
        self._paint_figures(painter, line, option)
        painter.restore()

    def _paint_source(self, painter: QPainter, line: GroupLine) -> None:
        theme, columns = self._theme, self.columns
        if line.status is not None:
            badge = QRectF(0, (ROW - BADGE) / 2, BADGE, BADGE)
            painting.paint_letter(painter, badge, line.letter, theme)
            self._marks.paint(painter, columns.mark, (ROW - SIDE) / 2, line.status, overruled=line.overruled)
        font = theme.text_font(line.language)
        left = BADGE + Space.M
        room = columns.mark - left - 4
        name = line.name if line.status is not None else translate("GroupTable", "also")
        if line.echo and line.status is not None:
            room -= 16
            self._marks.paint_echo(painter, columns.mark - 16, (ROW - 12) / 2)
        if room < _LEAST_NAME:
            return
        ink = theme.colour("text" if line.status is not None else "text2")
        painting.paint_text(painter, left, painting.baseline(0, ROW, font), room, name, font, ink)

    def _paint_figures(self, painter: QPainter, line: GroupLine, option: Any) -> None:
        theme, columns = self._theme, self.columns
        plain = theme.font()
        base = painting.baseline(0, ROW, plain)
        font = _bolder(plain) if line.mine else plain
        ink = theme.colour("text")
        is_short = _has_short_difference(line)
        if line.apart is not None and not is_short:
            ink = theme.colour("text2")
        room = columns.figure - columns.mark - SIDE - 4
        painting.paint_text_right(
            painter, columns.figure, base, painting.elide(line.figure, font, room), font, ink
        )
        quiet = painting.quiet_ink(option, theme, "text2")
        words = difference_of(line)
        if is_short:
            differs = line.apart is not None and line.apart.direction in (Direction.UP, Direction.DOWN)
            font = plain if differs else theme.font("small")
            words = painting.elide(words, font, columns.difference - columns.figure - 4)
            painting.paint_text_right(
                painter, columns.difference, base, words, font, theme.colour("text") if differs else quiet
            )
        elif words:
            # The reason for a missing difference may need the room of the percentages too.
            right = columns.share or columns.difference
            small = theme.font("small")
            elided = painting.elide(words, small, right - columns.figure - _GAP)
            painting.paint_text_right(painter, right, base, elided, small, quiet)
        if columns.share is not None and line.apart is not None and line.apart.share:
            painting.paint_text_right(
                painter, columns.share, base, line.apart.share, theme.font("small"), quiet
            )


class GroupHead(QWidget):
    """The names of the columns."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._columns = GroupColumns(0, 0, 0, None)
        self._unit = ""
        self.setFixedHeight(HEAD)
        theme.changed.connect(self.update)

    def show_columns(self, columns: GroupColumns, unit: str) -> None:
        """Show the header of these columns."""
        self._columns, self._unit = columns, unit
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, columns = self._theme, self._columns
        painter = QPainter(self)
        font, ink = theme.font("small"), theme.colour("text2")
        base = painting.baseline(0, HEAD - 2, font)
        words = painting.paint_text_right(painter, columns.figure, base, column_head(self._unit), font, ink)
        painting.paint_text(painter, 0, base, words - 8, translate("GroupTable", "Source"), font, ink)
        painting.paint_text_right(
            painter, columns.difference, base, translate("GroupTable", "to this claim"), font, ink
        )
        if columns.share is not None:
            painting.paint_text_right(painter, columns.share, base, "%", font, ink)
        painter.fillRect(0, HEAD - 1, self.width(), 1, theme.colour("hairline"))


class GroupTable(QListView):
    """As high as its rows. A click or Enter goes to the statement, Space previews it; letters are actions."""

    followed = Signal(int)
    previewed = Signal(int)
    act_requested = Signal(str)
    """``title``, ``status``, ``scope``, ``baseline`` or ``take_out``, for the current row."""
    menu_requested = Signal(QPoint)

    _ACTS: ClassVar[dict[int, str]] = {
        Qt.Key.Key_F2: "title",
        Qt.Key.Key_O: "status",
        Qt.Key.Key_P: "scope",
        Qt.Key.Key_B: "baseline",
        Qt.Key.Key_S: "summary",
        Qt.Key.Key_Delete: "take_out",
        Qt.Key.Key_Backspace: "take_out",
    }

    def __init__(self, theme: Theme, marks: Marks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("groupTable")
        self._theme = theme
        self.lines = RowModel[GroupLine](_spoken, _tip)
        self._unit = ""
        self._cells = GroupDelegate(theme, marks, self)
        self.head = GroupHead(theme)
        self.setModel(self.lines)
        self.setItemDelegate(self._cells)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(lambda index: self.followed.emit(index.row()))
        theme.changed.connect(self._lay_out)

    def show_group(self, group: GroupContent) -> None:
        """List the statements of a question. That of the claim is selected if another claim was shown before."""
        self._unit = group.unit
        before, current = next((line for line in self.lines.rows if line.mine), None), self.line
        self.lines.show_rows(group.lines)
        self.setFixedHeight(ROW * len(group.lines))
        self._lay_out()
        mine = next((row for row, line in enumerate(group.lines) if line.mine), 0)
        same_rows = [row for row, line in enumerate(group.lines) if current and line.claim == current.claim]
        unchanged = bool(group.lines) and before is not None and before.claim == group.lines[mine].claim
        target = same_rows[0] if same_rows and unchanged else mine
        if self.currentIndex().row() != target:
            self.setCurrentIndex(self.lines.index(target))

    @property
    def line(self) -> GroupLine | None:
        """The current row."""
        return self.lines.row_at(self.currentIndex().row())

    def _lay_out(self) -> None:
        # The dock is wider than the page by its margins.
        wide = self.width() + 2 * Space.L >= SHARE_FROM
        columns = GroupColumns.fitting(self.lines.rows, self.width(), self._theme, wide=wide)
        self._cells.columns = columns
        self.head.show_columns(columns, self._unit)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        moves: dict[int, Callable[[int], None]] = {
            Qt.Key.Key_Return: self.followed.emit,
            Qt.Key.Key_Enter: self.followed.emit,
            Qt.Key.Key_Space: self.previewed.emit,
        }
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in moves and row >= 0:
            moves[event.key()](row)
        elif plain and event.key() in self._ACTS and row >= 0:
            self.act_requested.emit(self._ACTS[event.key()])
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are actions of the window's commands."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, where = menu_target(self, event)
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_requested.emit(where)
