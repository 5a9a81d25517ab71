"""The list of formats by purpose."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from corpus.writers import Writer
from corpus.writers.options import Purpose
from desktop.dialogs.exporting.formats import ICONS, formats
from desktop.look import painting
from desktop.look.plain_text import tip
from desktop.look.theme import Theme
from desktop.words.export_words import format_name, format_words, purpose_words

Index = QModelIndex | QPersistentModelIndex
ROW, HEAD = 44, 28
"""Heights of a format and of the name of a purpose in pixels."""
WIDTH = 312
_ICON_LEFT, _TEXT_LEFT, _RIGHT = 20, 50, 16


class _Formats(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Purpose | Writer] = []
        for writer in formats():
            if writer.purpose not in self.lines:
                self.lines.append(writer.purpose)
            self.lines.append(writer)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return purpose_words(line)[0] if isinstance(line, Purpose) else format_name(line.id)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(line, Writer):
            return tip(f"{format_words(line.id)}  {' '.join(line.suffixes)}")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.lines[index.row()], Purpose):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Delegate(QStyledItemDelegate):
    def __init__(self, lines: Sequence[Purpose | Writer], theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._lines, self._theme = lines, theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(WIDTH, HEAD if isinstance(self._lines[index.row()], Purpose) else ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, area = self._lines[index.row()], QRectF(option.rect)
        if isinstance(line, Purpose):
            self._paint_head(painter, area, line)
        else:
            self._paint_format(painter, area, line, option)

    def _paint_head(self, painter: QPainter, area: QRectF, purpose: Purpose) -> None:
        theme = self._theme
        painter.fillRect(area, theme.colour("sunken"))
        name, more = purpose_words(purpose)
        font, small = theme.font("small"), theme.font("caption")
        font.setBold(True)
        base = painting.baseline(area.top(), area.height(), font)
        left = area.left() + _ICON_LEFT
        painting.paint_text(painter, left, base, area.width(), name, font, theme.colour("text"))
        left += painting.text_width(name, font) + 10
        painting.paint_text(painter, left, base, area.right() - left - 8, more, small, theme.colour("text2"))

    def _paint_format(self, painter: QPainter, area: QRectF, writer: Writer, option: Any) -> None:
        theme = self._theme
        selected = painting.is_selected(option)
        painting.paint_row(painter, option, theme)
        icon = theme.icon(ICONS.get(writer.id, "article"), "accent" if selected else "text2")
        icon.paint(painter, round(area.left()) + _ICON_LEFT, round(area.center().y()) - 8, 16, 16)
        font, small = theme.font(), theme.font("caption")
        left, right = area.left() + _TEXT_LEFT, area.right() - _RIGHT
        ending = writer.suffixes[0]
        quiet = theme.colour("text2")
        base = painting.baseline(area.top() + 4, 20, font)
        painting.paint_text(
            painter, left, base, right - left, format_name(writer.id), font, theme.colour("text")
        )
        base = painting.baseline(area.top() + 22, 17, small)
        room = painting.paint_text_right(painter, right, base, ending, small, quiet) - left - 8
        painting.paint_text(painter, left, base, room, format_words(writer.id), small, quiet)


class FormatList(QListView):
    """One format is selected; the arrow keys skip the purposes."""

    chosen = Signal(object)
    """A :class:`corpus.writers.Writer`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("formatList")
        self.setAccessibleName(self.tr("Formats"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(WIDTH)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._formats = _Formats(self)
        self.setModel(self._formats)
        self.setItemDelegate(_Delegate(self._formats.lines, theme, self))
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.selectionModel().currentChanged.connect(self._on_current)
        self._theme = theme
        theme.changed.connect(self._restyle)
        self._restyle()

    def choose(self, format: str) -> None:
        """Select a format by its identity."""
        for row, line in enumerate(self._formats.lines):
            if isinstance(line, Writer) and line.id == format:
                self.setCurrentIndex(self._formats.index(row))

    def _on_current(self, current: QModelIndex, _: QModelIndex) -> None:
        line = self._formats.lines[current.row()]
        if isinstance(line, Writer):
            self.chosen.emit(line)

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(self.viewport().backgroundRole(), self._theme.colour("panel"))
        self.setPalette(palette)
