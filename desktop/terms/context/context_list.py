"""Keyword in context: the word in one column, the text on both sides of it, its place, and its tags."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate

from corpus.model import Language, Tag
from corpus.terms.concordance import fitting
from desktop.look import painting
from desktop.look.painting import BADGE, MARGIN
from desktop.look.theme import Theme
from desktop.terms.context.context_model import ContextModel, Index
from desktop.widgets.lines import LinePainter
from desktop.widgets.row_list import RowList

ROW = 31
_SOURCE, _LEAST_SOURCE, _TAGS = 190, 40, 170
"""Widths in pixels of the columns beside the context: the source with its place, its letter alone, the tags."""
_NARROW = 760
"""Width of the list in pixels below which sources are shown as letters and tags as digits."""
_DIGITS = 60
_PADDING = 5
_GAP = 8


class ContextList(RowList):
    """Digits, T and Ctrl+C act on the selected lines."""

    opened = Signal(int)
    moved = Signal()
    left = Signal()
    digit_pressed = Signal(int)
    tag_requested = Signal()
    copy_requested = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, model: ContextModel, theme: Theme) -> None:
        super().__init__()
        self.lines = model
        self.setObjectName("contextList")
        self.setAccessibleName(self.tr("Places of the word"))
        self.setModel(model)
        self._delegate = _ContextDelegate(model, theme, self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        model.modelReset.connect(self._delegate.forget)
        theme.changed.connect(self._delegate.forget)
        theme.changed.connect(self.viewport().update)

    @property
    def current(self) -> int:
        """The current line; -1 for none."""
        return self.currentIndex().row()

    def chosen(self) -> list[int]:
        """The selected lines, from top to bottom."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def select(self, number: int) -> None:
        """Select one line and show it."""
        if 0 <= number < len(self.lines.places):
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(self.lines.index(number), flags.ClearAndSelect)
            self.scrollTo(self.lines.index(number))

    def select_all(self, numbers: Sequence[int]) -> None:
        """Select several lines."""
        flags = QItemSelectionModel.SelectionFlag
        for number in numbers:
            self.selectionModel().select(self.lines.index(number), flags.Select)

    def currentChanged(self, current: Any, previous: Any) -> None:
        super().currentChanged(current, previous)
        self.moved.emit()

    def selectionChanged(self, selected: Any, deselected: Any) -> None:
        super().selectionChanged(selected, deselected)
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._delegate.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current >= 0:
            self.opened.emit(self.current)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.digit_pressed.emit(key - Qt.Key.Key_0)
        elif plain and key == Qt.Key.Key_T:
            self.tag_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())


class _ContextDelegate(QStyledItemDelegate):
    def __init__(self, model: ContextModel, theme: Theme, parent: ContextList) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._lines = LinePainter(theme)
        self._fitted: dict[tuple[int, int], tuple[str, str]] = {}

    def forget(self) -> None:
        """Drop the cached layout, because the lines or the width have changed."""
        self._fitted.clear()

    def sizeHint(self, option: Any, index: Index) -> QSize:
        return QSize(300, max(ROW, self._theme.size("tableRow")))

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        theme, number, rect = self._theme, index.row(), QRectF(option.rect)
        painter.save()
        option.state &= ~QStyle.StateFlag.State_HasFocus
        painting.paint_row(painter, option, theme)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("hairline"))
        selected = painting.is_selected(option)
        narrow = rect.width() < _NARROW
        self._paint_source(painter, rect, number, narrow=narrow, selected=selected)
        tags = self._model.tags(number)
        source = _LEAST_SOURCE if narrow else _SOURCE
        beside = _DIGITS if narrow else _TAGS
        self._paint_context(painter, rect, number, source, beside)
        if tags:
            self._paint_tags(painter, rect, tags, beside, narrow=narrow)
        painter.restore()

    def _paint_source(
        self, painter: QPainter, rect: QRectF, number: int, *, narrow: bool, selected: bool
    ) -> None:
        theme, model = self._theme, self._model
        article, snapshot = model.article(number), model.snapshot
        if article is None or snapshot is None:
            return
        middle = rect.center().y()
        box = QRectF(rect.left() + MARGIN, middle - BADGE / 2, BADGE + 2, BADGE)
        painting.paint_letter(painter, box, snapshot.letter(article.id), theme)
        if narrow:
            return
        where = self.tr("¶{number}").format(number=model.paragraph(number))
        wide = self._lines.width(where, "caption")
        room = _SOURCE - MARGIN - BADGE - 2 * _GAP - wide - 6
        quiet = theme.colour("text2")
        end = self._lines.paint(
            painter,
            box.right() + _GAP,
            middle,
            room,
            snapshot.source_name(article.id),
            quiet,
            "small",
            language=article.language,
        )
        ink = theme.colour("text2" if selected else "text3")
        self._lines.paint(painter, end + 6, middle, wide + 1, where, ink, "caption")

    def _paint_context(
        self, painter: QPainter, rect: QRectF, number: int, source: float, beside: float
    ) -> None:
        theme, line = self._theme, self._model.line(number)
        article = self._model.article(number)
        language = article.language if article is not None else Language.SIMPLIFIED
        width = partial(self._lines.width, role="quote", language=language)
        ink, middle = theme.colour("text"), rect.center().y()
        word = width(line.word)
        axis = rect.left() + source + (rect.width() - source - beside) * 0.46
        box = QRectF(axis - _PADDING, middle - 11, word + 2 * _PADDING, 22)
        left_room = axis - _PADDING - _GAP - rect.left() - source
        right_room = rect.right() - beside - _GAP - box.right() - _GAP
        before, after = self._fit(number, language, left_room, right_room)
        start = box.left() - _GAP - width(before)
        self._lines.paint(painter, start, middle, left_room + 1, before, ink, "quote", language=language)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("textSelection"))
        painter.drawRoundedRect(box, theme.radius("highlight"), theme.radius("highlight"))
        self._lines.paint(painter, axis, middle, word + 1, line.word, ink, "quote", language=language)
        self._lines.paint(
            painter, box.right() + _GAP, middle, right_room + 1, after, ink, "quote", language=language
        )

    def _fit(self, number: int, language: Language, left: float, right: float) -> tuple[str, str]:
        """The text that fits on either side, cut at whole words."""
        key = (number, round(left))
        if key not in self._fitted:
            line = self._model.line(number)
            width = partial(self._lines.width, role="quote", language=language)
            self._fitted[key] = (
                fitting(line.left, left, width, left=True),
                fitting(line.right, right, width, left=False),
            )
        return self._fitted[key]

    def _paint_tags(
        self, painter: QPainter, rect: QRectF, tags: Sequence[Tag], room: float, *, narrow: bool
    ) -> None:
        theme, snapshot = self._theme, self._model.snapshot
        assert snapshot is not None
        digits, middle = snapshot.digits(), rect.center().y()
        right = rect.right() - MARGIN
        if narrow:
            for number, tag in enumerate(tags[:2]):
                box = QRectF(right - (number + 1) * (BADGE + 3), middle - BADGE / 2, BADGE, BADGE)
                painting.paint_digit(painter, box, digits.get(tag.id), tag.colour, theme)
            return
        tag, digit = tags[0], digits.get(tags[0].id)
        more = f"+{len(tags) - 1}" if len(tags) > 1 else ""
        space = self._lines.width(more, "caption") + 6 if more else 0.0
        wide = min(painting.chip_width(tag, digit, theme) + 1, room - space - MARGIN)
        box = QRectF(right - space - wide, middle - 10, wide, 20)
        painting.paint_chip(painter, box, tag, digit, theme)
        self._lines.paint(painter, box.right() + 6, middle, space, more, theme.colour("text2"), "caption")
